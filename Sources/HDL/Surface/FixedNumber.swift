import FixedPoint

/// A fixed-point number on the host: the twin of ``Fixed``, equal to it to the last bit.
public struct FixedNumber: Hashable, Sendable, CustomStringConvertible {
  /// The value in units of `2^-fraction`.
  public var raw: Int
  /// Where the binary point is.
  public var format: Format

  /// A number from its raw value, which must be in the format's range.
  public init(raw: Int, format: Format) {
    precondition(
      format.range.contains(raw), "raw value \(raw) is outside \(format), \(format.range)")
    (self.raw, self.format) = (raw, format)
  }

  /// The nearest number of a format to `value`, limited to its range.
  public init(_ value: Double, _ format: Format) {
    var scaled = value
    for _ in 0..<abs(format.fraction) { scaled *= format.fraction > 0 ? 2 : 0.5 }
    let limits = Double(format.range.lowerBound)...Double(format.range.upperBound)
    scaled = min(max(scaled.rounded(.toNearestOrEven), limits.lowerBound), limits.upperBound)
    let raw = scaled >= limits.upperBound ? format.range.upperBound : Int(scaled)
    self.init(raw: raw, format: format)
  }

  /// The value.
  public var value: Double {
    var result = Double(raw)
    for _ in 0..<abs(format.fraction) { result *= format.fraction > 0 ? 0.5 : 2 }
    return result
  }

  /// The text for people.
  public var description: String { "\(value)" }

  /// The product in the least format that holds it.
  public static func * (a: FixedNumber, b: FixedNumber) -> FixedNumber {
    FixedNumber(
      raw: a.raw * b.raw,
      format: Format(
        integer: a.format.integer + b.format.integer,
        fraction: a.format.fraction + b.format.fraction,
        isSigned: a.format.isSigned || b.format.isSigned))
  }

  /// The sum of numbers of equal formats, wrapping.
  public static func &+ (a: FixedNumber, b: FixedNumber) -> FixedNumber {
    precondition(a.format == b.format, "'&+' needs equal formats")
    let bits = BitPattern(a.raw &+ b.raw, width: a.format.width)
    return FixedNumber(
      raw: a.format.isSigned ? bits.signedValue : Int(bits.low), format: a.format)
  }

  /// The same value in a format with as many or more bits on both sides of the point.
  public func extended(to target: Format) -> FixedNumber {
    FixedNumber(raw: raw << (target.fraction - format.fraction), format: target)
  }

  /// The value with `fraction` bits after the point, ties to even by default.
  public func rounded(
    fraction: Int, _ rounding: Rounding = .nearestEven, random: UInt16 = 0
  ) -> FixedNumber {
    let shift = format.fraction - fraction
    if shift <= 0 {
      return extended(
        to: Format(integer: format.integer, fraction: fraction, isSigned: format.isSigned))
    }
    // Not the shifts of `FixedPoint`: those limit their result to the accumulator's width.
    let floor = raw >> shift
    let rest = raw & ((1 << shift) - 1)
    let half = 1 << (shift - 1)
    let up: Bool =
      switch rounding {
      case .floor: false
      case .nearestEven: rest > half || (rest == half && floor & 1 == 1)
      case .stochastic:
        shift <= stochasticBits
          ? rest + (Int(random) >> (stochasticBits - shift)) >= 1 << shift
          : (rest >> (shift - stochasticBits)) + Int(random) >= 1 << stochasticBits
      }
    let integer = format.integer + (rounding == .floor ? 0 : 1)
    return FixedNumber(
      raw: floor + (up ? 1 : 0),
      format: Format(integer: integer, fraction: fraction, isSigned: format.isSigned))
  }

  /// The value limited to a format with the same fraction.
  public func saturated(to target: Format) -> FixedNumber {
    precondition(target.fraction == format.fraction, "saturation keeps the fraction")
    let limits = target.range
    return FixedNumber(
      raw: min(max(raw, limits.lowerBound), limits.upperBound), format: target)
  }
}
