/// A register that `configure` sets: what changes from step to step or from run to run.
public enum Register: Int, Hashable, Sendable, CaseIterable {
  /// The number of the training step, on which random bits depend.
  case step
  /// The learning rate over the batch size: mantissa, 0 to 255. For `factors` and `threshold` the
  /// low half of a ``BondTerm``.
  case rateMantissa
  /// Its power of two, two's complement.
  case rateExponent
  /// The decay of momentum, in units of 1/256.
  case momentum
  /// 1 to measure: exponents change, parameters do not.
  case measure
  /// The first of 11 registers with the 22 round keys of the seed, two a word, low half first.
  case keys

  /// The number of registers.
  public static let count = Register.keys.rawValue + 11

  /// The name on the reference page.
  public var name: String {
    switch self {
    case .rateMantissa: "rate.mantissa"
    case .rateExponent: "rate.exponent"
    default: "\(self)"
    }
  }

  /// What it holds, for the reference page.
  public var documentation: String {
    switch self {
    case .step: "number of the training step"
    case .rateMantissa:
      "learning rate over batch size: mantissa; for `factors` and `threshold` see below"
    case .rateExponent: "its power of two, two's complement"
    case .momentum: "decay of momentum in units of 1/256"
    case .measure: "1: exponents change, parameters and step number do not"
    case .keys: "11 registers with the 22 round keys of the seed, two a word, low half first"
    }
  }
}
