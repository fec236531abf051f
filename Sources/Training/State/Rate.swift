/// A positive number as the engine holds it: an 8-bit mantissa times a power of two.
public struct Rate: Hashable, Sendable {
  /// 128 to 255, or 0.
  public let mantissa: Int
  /// The power of two that the mantissa is multiplied with.
  public let exponent: Int

  /// The nearest representable number. `value` must be finite and not negative.
  public init(_ value: Double) {
    precondition(value.isFinite && value >= 0, "a rate is finite and not negative")
    guard value >= 0x1p-100 else {
      (mantissa, exponent) = (0, 0)
      return
    }
    let scaled = (value.significand * 128).rounded(.toNearestOrEven)
    let carries = scaled > 255
    mantissa = carries ? 128 : Int(scaled)
    exponent = Int(value.exponent) - 7 + (carries ? 1 : 0)
  }

  /// The number.
  public var value: Double {
    Double(sign: .plus, exponent: exponent, significand: Double(mantissa))
  }
}
