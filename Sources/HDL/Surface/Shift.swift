extension Signal {
  /// Shifted by the unsigned value of a signal, the width kept.
  func shifted(_ kind: NodeKind, by distance: Signal) -> Signal {
    .binary(kind, self, distance.distance(within: width), width: width, signed: isSigned)
  }

  /// A distance that shifts a value of `width` bits as far as this one.
  ///
  /// Verilator takes no constant of more than 32 bits as a distance, and a constant can reach a
  /// shift through ports. So of a wider distance only the bits below `width` stay, with one on top
  /// that is set when any of the others is: it alone shifts everything out.
  private func distance(within width: Int) -> Signal {
    let low = unsignedBits(width)
    guard self.width > Signal.widestDistance, low + 1 < self.width else { return self }
    let rest = sliced(from: low, width: self.width - low).reduced(.reduceOr)
    return .concatenated([rest, sliced(from: 0, width: low)])
  }

  private static let widestDistance = 32
}
