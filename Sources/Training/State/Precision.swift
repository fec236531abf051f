import Diagnostics

/// The widths of the numbers in a training step. See `docs/numerics.md`.
public struct Precision: Hashable, Sendable, Codable {
  /// Bits of a weight as it is multiplied, 2 to 8.
  public var weightBits: Int
  /// Bits of inputs, activations and intermediates going forward, 4 to 8.
  public var activationBits: Int
  /// Bits of gradients and intermediates going backward, 8 to 16.
  public var gradientBits: Int

  /// Bits of a bias as it is added.
  public static let biasBits = 8
  /// Bits of a master weight and of its momentum.
  public static let masterBits = 16
  /// Bits of a logit.
  public static let logitBits = 16

  /// Creates the widths, or says which one is out of range.
  public init(weightBits: Int = 4, activationBits: Int = 8, gradientBits: Int = 16) throws {
    for (bits, range, option) in [
      (weightBits, 2...8, "--weight-bits"), (activationBits, 4...8, "--activation-bits"),
      (gradientBits, 8...16, "--gradient-bits"),
    ] where !range.contains(bits) {
      throw InputError(
        .usage, "\(option) must be \(range.lowerBound) to \(range.upperBound), not \(bits)")
    }
    self.weightBits = weightBits
    self.activationBits = activationBits
    self.gradientBits = gradientBits
  }
}
