/// A two's complement number.
public struct Signed: Value {
  /// The signal.
  public let signal: Signal

  init(_ signal: Signal) { self.signal = signal }

  /// The constant `value` in `width` bits; a fault where it is used if it does not fit.
  public init(_ value: Int, width: Int) {
    signal = Signal(constant: BitPattern(value, width: max(1, width)), signed: true)
    if signedBits(value) > width { signal.misfit(value, "Signed(\(width))") }
  }

  /// A constant of any width.
  public init(_ bits: BitPattern) {
    signal = Signal(constant: bits, signed: true)
  }

  /// A value of this type with another signal.
  public func with(_ signal: Signal) -> Signed { Signed(signal) }
  /// The bits of a host value, or `nil` if it does not fit.
  public func bits(of host: Int) -> BitPattern? {
    guard signedBits(host) <= width else { return nil }
    return BitPattern(host, width: width)
  }
  /// The host value of bits.
  public func host(of bits: BitPattern) -> Int { bits.signedValue }
  /// The type in messages.
  public var typeText: String { "Signed(\(width))" }

  /// A constant of this value's width, for use beside it.
  public func constant(_ value: Int) -> Signed { Signed(signal.constant(value, use: "a constant")) }
}

extension Signed {
  /// The sum, one bit wider than the wider operand: it loses nothing.
  public static func + (a: Signed, b: Signed) -> Signed {
    Signed(.binary(.add, a.signal, b.signal, width: max(a.width, b.width) + 1, signed: true))
  }
  /// The sum with a constant, without loss.
  public static func + (a: Signed, b: Int) -> Signed { a + Signed(b, width: signedBits(b)) }
  /// The product, as wide as both operands together: it loses nothing.
  public static func * (a: Signed, b: Signed) -> Signed {
    Signed(.binary(.multiply, a.signal, b.signal, width: a.width + b.width, signed: true))
  }
  /// The product with a constant, without loss.
  public static func * (a: Signed, b: Int) -> Signed { a * Signed(b, width: signedBits(b)) }
  /// The sum modulo two to the common width.
  public static func &+ (a: Signed, b: Signed) -> Signed {
    Signed(.matched(.add, "&+", a.signal, b.signal))
  }
  /// The sum with a constant modulo two to the width.
  public static func &+ (a: Signed, b: Int) -> Signed {
    a &+ Signed(a.signal.constant(b, use: "'&+'"))
  }
  /// The difference modulo two to the common width.
  public static func &- (a: Signed, b: Signed) -> Signed {
    Signed(.matched(.subtract, "&-", a.signal, b.signal))
  }
  /// The difference with a constant modulo two to the width.
  public static func &- (a: Signed, b: Int) -> Signed {
    a &- Signed(a.signal.constant(b, use: "'&-'"))
  }
  /// The product modulo two to the common width.
  public static func &* (a: Signed, b: Signed) -> Signed {
    Signed(.matched(.multiply, "&*", a.signal, b.signal))
  }
}

extension Signed {
  /// Whether the values are equal; widths may differ.
  public static func == (a: Signed, b: Signed) -> Bit {
    Signal.compared(.equal, a.signal, b.signal)
  }
  /// Whether the values differ; widths may differ.
  public static func != (a: Signed, b: Signed) -> Bit { !(a == b) }
  /// Whether the first is less; widths may differ.
  public static func < (a: Signed, b: Signed) -> Bit { Signal.compared(.less, a.signal, b.signal) }
  /// Whether the first is greater; widths may differ.
  public static func > (a: Signed, b: Signed) -> Bit { b < a }
  /// Whether the first is not greater; widths may differ.
  public static func <= (a: Signed, b: Signed) -> Bit { !(b < a) }
  /// Whether the first is not less; widths may differ.
  public static func >= (a: Signed, b: Signed) -> Bit { !(a < b) }
  /// Whether equal to a constant that fits.
  public static func == (a: Signed, b: Int) -> Bit {
    a == Signed(a.signal.constant(b, use: "'=='"))
  }
  /// Whether different from a constant that fits.
  public static func != (a: Signed, b: Int) -> Bit { !(a == b) }
  /// Whether less than a constant that fits.
  public static func < (a: Signed, b: Int) -> Bit { a < Signed(a.signal.constant(b, use: "'<'")) }
  /// Whether greater than a constant that fits.
  public static func > (a: Signed, b: Int) -> Bit { a > Signed(a.signal.constant(b, use: "'>'")) }
  /// Whether at most a constant that fits.
  public static func <= (a: Signed, b: Int) -> Bit {
    a <= Signed(a.signal.constant(b, use: "'<='"))
  }
  /// Whether at least a constant that fits.
  public static func >= (a: Signed, b: Int) -> Bit {
    a >= Signed(a.signal.constant(b, use: "'>='"))
  }
}

extension Signed {
  /// The bitwise and of equal widths.
  public static func & (a: Signed, b: Signed) -> Signed {
    Signed(.matched(.and, "&", a.signal, b.signal))
  }
  /// The bitwise or of equal widths.
  public static func | (a: Signed, b: Signed) -> Signed {
    Signed(.matched(.or, "|", a.signal, b.signal))
  }
  /// The bitwise exclusive or of equal widths.
  public static func ^ (a: Signed, b: Signed) -> Signed {
    Signed(.matched(.xor, "^", a.signal, b.signal))
  }
  /// The bitwise complement.
  public static prefix func ~ (a: Signed) -> Signed { Signed(a.signal.inverted) }

  /// Shifted left by a constant, wider by as many bits: it loses nothing.
  public static func << (a: Signed, b: Int) -> Signed {
    if b == 0 { return a }
    let zeros = Signal(constant: BitPattern(0, width: b), signed: false)
    let wide = Signal.concatenated([a.signal, zeros])
    return Signed(wide.extended(to: wide.width, signed: true))
  }
  /// Shifted left by a constant within its width.
  public static func &<< (a: Signed, b: Int) -> Signed {
    (a << min(b, a.width)).truncated(to: a.width)
  }
  /// Shifted left by a value within its width.
  public static func &<< (a: Signed, b: Unsigned) -> Signed {
    Signed(a.signal.shifted(.shiftLeft, by: b.signal))
  }
  /// Shifted right by a constant, the width kept.
  public static func >> (a: Signed, b: Int) -> Signed {
    if b == 0 { return a }
    if b >= a.width {
      return a.mostSignificantBit.repeated(a.width).asSigned
    }
    let part = a.signal.sliced(from: b, width: a.width - b, signed: true)
    return Signed(part.extended(to: a.width, signed: true))
  }
  /// Shifted right by a value, the width kept.
  public static func >> (a: Signed, b: Unsigned) -> Signed {
    Signed(a.signal.shifted(.shiftRight, by: b.signal))
  }

  /// One bit, 0 the lowest.
  public subscript(index: Int) -> Bit { Bit(signal.sliced(from: index, width: 1)) }
  /// The bit that a value selects; zero past the end.
  public subscript(index: Unsigned) -> Bit {
    Bit(asUnsigned.signal.shifted(.shiftRight, by: index.signal).sliced(from: 0, width: 1))
  }
  /// A range of bits.
  public subscript(bits: Range<Int>) -> Unsigned {
    Unsigned(signal.sliced(from: bits.lowerBound, width: bits.count))
  }
  /// A range of bits, both ends included.
  public subscript(bits: ClosedRange<Int>) -> Unsigned {
    self[bits.lowerBound..<bits.upperBound + 1]
  }

  /// Whether all bits are set.
  public var allBits: Bit { Bit(signal.reduced(.reduceAnd)) }
  /// Whether any bit is set.
  public var anyBit: Bit { Bit(signal.reduced(.reduceOr)) }
  /// Whether the number of set bits is odd.
  public var parity: Bit { Bit(signal.reduced(.reduceXor)) }
  /// The highest bit.
  public var mostSignificantBit: Bit { self[width - 1] }

  /// The same value in more bits, or as many; a fault for fewer.
  public func extended(to width: Int) -> Signed {
    if width < self.width {
      signal.graph.fault(
        .width,
        "'\(signal.graph.describe(signal.id))' of \(self.width) bits cannot be extended to "
          + "\(width); use .truncated(to: \(width)) or .saturated(to: \(width))")
      return truncated(to: width)
    }
    return Signed(signal.extended(to: width, signed: true))
  }
  /// The low bits; a fault for more bits than there are.
  public func truncated(to width: Int) -> Signed {
    if width > self.width {
      signal.graph.fault(
        .width,
        "'\(signal.graph.describe(signal.id))' of \(self.width) bits cannot be truncated to "
          + "\(width); use .extended(to: \(width))")
      return extended(to: width)
    }
    return Signed(signal.sliced(from: 0, width: width, signed: true))
  }
}

extension Signed {
  /// The difference, one bit wider than the wider operand: it loses nothing.
  public static func - (a: Signed, b: Signed) -> Signed {
    Signed(.binary(.subtract, a.signal, b.signal, width: max(a.width, b.width) + 1, signed: true))
  }
  /// The difference with a constant, without loss.
  public static func - (a: Signed, b: Int) -> Signed { a - Signed(b, width: signedBits(b)) }
  /// The difference from a constant, without loss.
  public static func - (a: Int, b: Signed) -> Signed { Signed(a, width: signedBits(a)) - b }
  /// The negation, one bit wider: it loses nothing.
  public static prefix func - (a: Signed) -> Signed { Signed(0, width: 1) - a }

  /// Whether less than zero.
  public var isNegative: Bit { mostSignificantBit }
  /// The value limited to `width` bits.
  public func saturated(to width: Int) -> Signed {
    guard width < self.width else { return extended(to: width) }
    let top = self[(width - 1)..<self.width]
    let fits = Bit((top.allBits | !top.anyBit).signal.hinted("fits", of: signal))
    let limit =
      width == 1
      ? isNegative.asUnsigned
      : concatenate(isNegative.asUnsigned, (!isNegative).repeated(width - 1))
    let limited = mux(
      fits, truncated(to: width), Signed(limit.asSigned.signal.hinted("limit", of: signal)))
    return Signed(limited.signal.hinted("saturated", of: signal))
  }
}
