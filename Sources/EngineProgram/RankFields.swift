/// Where the rank prior keeps what it knows of the indices of a bond: in the pad for activations, ``distance``
/// words for each.
public enum BondTable {
  /// Words from index to index.
  public static let distance = 1 << distanceBits
  /// Bits of a place in the words of an index.
  public static let distanceBits = 4
  /// The sums of squares of the left and of the right core's slices, ``sumWords`` words each, the lowest
  /// first.
  public static let leftSum = 0, rightSum = 4
  /// The words of a sum.
  public static let sumWords = 3
  /// The factor: its low 16 bits, then its highest one. Or whether the index is dead: 1 or 0.
  public static let factor = 8
  /// The words of a factor.
  public static let factorWords = 2

  /// A table's address in units of ``distance``.
  static func field(_ name: String, _ documentation: String) -> Field {
    Field(
      name, FieldWidth.address - distanceBits,
      "\(documentation): its address in `act` divided by \(distance)")
  }
}

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
  /// The table of the bond that the slices belong to, and on which side of it the core is.
  public static let table = BondTable.field("table", "table of the bond"),
    isRight = Field.flag("right", "the core is the bond's right one")

  static let all = [pad, base] + walk.all + [lane, slices, last, table, isRight]
}

/// The fields of `factors` and `threshold`.
public enum BondFields {
  /// The table of the bond, and its indices.
  public static let table = BondTable.field("table", "table of the bond"),
    count = Field.count("count", "indices of the bond")

  static let all = [table, count]
}

/// What the registers of the rate hold for `factors` and `threshold`.
public struct BondTerm: Hashable, Sendable {
  /// Penalty or threshold at the exponent of the energies, not negative and of at most ``bits`` bits.
  public var value: Int
  /// How far one of the two sums is shifted right, at most 63.
  public var alignment: Int
  /// Whether it is that of the right core.
  public var shiftsRight: Bool

  /// Bits of the value, of which the register of the mantissa has the lowest 32.
  public static let bits = 47
  /// The lowest bit of the alignment, and that of the side, in the register of the exponent.
  public static let alignmentPlace = 16, sidePlace = 22

  /// A term by its parts.
  public init(value: Int, alignment: Int, shiftsRight: Bool) {
    (self.value, self.alignment, self.shiftsRight) = (value, alignment, shiftsRight)
  }

  /// The words of the two registers.
  public var words: [UInt32] {
    [
      UInt32(truncatingIfNeeded: value),
      UInt32(
        value >> 32 | alignment << Self.alignmentPlace | (shiftsRight ? 1 : 0) << Self.sidePlace),
    ]
  }

  /// What two registers hold.
  public init(words: [UInt32]) {
    let (low, high) = (Int(words[0]), Int(words[1]))
    value = low | high << 32 & (1 << Self.bits - 1)
    alignment = high >> Self.alignmentPlace & 63
    shiftsRight = high >> Self.sidePlace & 1 == 1
  }
}

/// The fields of `shrink`. Its pad, base and loops lie where those of `load` and `store` do.
public enum ShrinkFields {
  /// The words: loop 0 turns with the right index, loop 4 with the left one.
  public static let pad = TransferFields.pad, base = TransferFields.base,
    walk = TransferFields.walk
  /// The tables of the two bonds.
  public static let left = BondTable.field("left", "table of the left bond"),
    right = BondTable.field("right", "table of the right bond")
  /// The master's slot and tensor number.
  public static let slot = Field.slot("slot", "exponent slot of the master"),
    number = Field("number", FieldWidth.number, "tensor number for random bits")

  static let all = [pad, base] + walk.all + [left, right, slot, number]
}
