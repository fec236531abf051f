/// A two's complement fixed-point format: `integer` bits before the binary point, sign
/// included, and `fraction` bits after it. A raw integer `r` has the value `r * 2^-fraction`.
public struct Format: Hashable, Sendable {
  /// Bits before the binary point; the sign is one of them when the format is signed.
  public var integer: Int
  /// Bits after the binary point.
  public var fraction: Int
  /// Whether raw values are two's complement.
  public var isSigned: Bool

  /// Creates a format. The width, `integer + fraction`, must be positive.
  public init(integer: Int, fraction: Int, isSigned: Bool = true) {
    precondition(integer + fraction > 0, "a format needs at least one bit")
    self.integer = integer
    self.fraction = fraction
    self.isSigned = isSigned
  }

  /// The signed format with `integer` bits before the point and `fraction` after it.
  public static func q(_ integer: Int, _ fraction: Int) -> Format {
    Format(integer: integer, fraction: fraction)
  }

  /// The unsigned format with `integer` bits before the point and `fraction` after it.
  public static func uq(_ integer: Int, _ fraction: Int) -> Format {
    Format(integer: integer, fraction: fraction, isSigned: false)
  }

  /// The number of bits of a raw value.
  public var width: Int { integer + fraction }

  /// The raw values the format can hold. The width must be at most 63 bits, 64 when signed.
  public var range: ClosedRange<Int> {
    isSigned ? signedRange(bits: width) : 0...((1 << width) - 1)
  }
}

extension Format: CustomStringConvertible {
  /// The usual notation, such as `q4.12`, or `uq4.12` if unsigned.
  public var description: String { "\(isSigned ? "q" : "uq")\(integer).\(fraction)" }
}

/// The integers of `bits`-bit two's complement, for 1 to 64 bits.
@inlinable
public func signedRange(bits: Int) -> ClosedRange<Int> {
  let top = Int.max >> (64 - bits)
  return (-top - 1)...top
}
