/// The fields of `energy`. Its pad, base and loops lie where those of `load` and `store` do, so that one
/// walk over addresses serves all.
public enum EnergyFields {
  /// The words: loops 0 to 3 walk over a slice, loop 4 from group to group of slices.
  public static let pad = TransferFields.pad, base = TransferFields.base,
    walk = TransferFields.walk
  /// From slice to slice of a group, and the slices of a group, at most
  /// ``EngineConfiguration/energyLanes``, and of the last group.
  public static let lane = Field.stride("lane", "stride from slice to slice of a group, odd"),
    slices = Field("slices", 3, "slices of a group"),
    last = Field("slices.last", 3, "slices of the last group")
  /// The sums.
  public static let sums = Field.address(
    "sums", "address in `act` of the first sum; the next one is 4 words further")

  static let all = [pad, base] + walk.all + [lane, slices, last, sums]
}

/// The fields of `factors` and `threshold`.
public enum BondFields {
  /// The sums of squares of the bond's two cores.
  public static let left = Field.address("left", "address in `act` of the left core's sums"),
    right = Field.address("right", "address in `act` of the right core's sums")
  /// The exponent slots of the cores' masters.
  public static let leftSlot = Field.slot("left.slot", "exponent slot of the left core's master"),
    rightSlot = Field.slot("right.slot", "exponent slot of the right core's master")
  /// The indices of the bond.
  public static let count = Field.count("count", "indices of the bond")
  /// The factors.
  public static let factors = Field.address(
    "factors", "address in `act` of the first factor; the next one is 2 words further")

  /// Those of `threshold`, and of `factors`.
  static let shared = [left, right, leftSlot, rightSlot, count], all = shared + [factors]
}

/// The fields of `shrink`. Its pad, base and loops lie where those of `load` and `store` do.
public enum ShrinkFields {
  /// The words: loop 0 turns with the right index, loop 4 with the left one.
  public static let pad = TransferFields.pad, base = TransferFields.base,
    walk = TransferFields.walk
  /// The factors of the two bonds.
  public static let left = Field.address("left", "address in `act` of the left index's factors"),
    right = Field.address("right", "address in `act` of the right index's factors")
  /// The master's slot and tensor number.
  public static let slot = Field.slot("slot", "exponent slot of the master"),
    number = Field("number", FieldWidth.number, "tensor number for random bits")

  static let all = [pad, base] + walk.all + [left, right, slot, number]
}
