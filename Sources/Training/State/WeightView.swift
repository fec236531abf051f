import FixedPoint

/// How a 16-bit master is read as a number of few bits: which of its bits.
public struct WeightView: Hashable, Sendable, Codable {
  /// What decides the scale.
  public enum Scaling: String, Hashable, Sendable, Codable {
    /// The mean magnitude is kept near half of the range, so that the tails saturate: the scale for
    /// weights of few bits, which use the range better so. See `docs/decisions/weight-scale.md`.
    case mean
    /// The range is that of the master.
    case range
  }

  /// The width that it is read with.
  public let bits: Int
  /// What decides the scale.
  public let scaling: Scaling
  /// Half of the range is `2^level`, for a scale by the mean.
  public package(set) var level: Int

  /// The view of a master that was not written by training.
  init(bits: Int, scaling: Scaling, of master: ScaledTensor) {
    self.bits = bits
    self.scaling = scaling
    level = master.exponent + Precision.masterBits - 2
    guard scaling == .mean else { return }
    let total = master.values.reduce(0) { $0 + abs(Int($1)) }
    guard total > 0 else { return }
    var before: Int
    repeat {
      before = level
      adapt(total: total, count: master.values.count, exponent: master.exponent)
    } while level != before
  }

  /// The exponent of the view of a master with the given exponent. It never shows more bits than
  /// the master has.
  func exponent(of masterExponent: Int) -> Int {
    switch scaling {
    case .mean: max(level + 2 - bits, masterExponent)
    case .range: masterExponent + Precision.masterBits - bits
    }
  }

  /// Moves the level by at most one towards the mean magnitude of a master just written, given as
  /// the sum of its magnitudes. Between 0.6 and 1.6 of the level the mean is close enough.
  mutating func adapt(total: Int, count: Int, exponent: Int) {
    let scale = exponent - level
    if total << 7 > shiftedFloor(205 * count, by: scale) {
      level += 1
    } else if total > 0, total << 7 < shiftedFloor(77 * count, by: scale) {
      level -= 1
    }
  }
}
