/// An unsigned number.
public struct Unsigned: Value {
  /// The signal.
  public let signal: Signal

  init(_ signal: Signal) { self.signal = signal }

  /// The constant `value` in `width` bits; a fault where it is used if it does not fit.
  public init(_ value: Int, width: Int) {
    signal = Signal(constant: BitPattern(value, width: max(1, width)), signed: false)
    if value < 0 || unsignedBits(value) > width { signal.misfit(value, "Unsigned(\(width))") }
  }

  /// A constant of any width.
  public init(_ bits: BitPattern) {
    signal = Signal(constant: bits, signed: false)
  }

  /// A value of this type with another signal.
  public func with(_ signal: Signal) -> Unsigned { Unsigned(signal) }
  /// The bits of a host value, or `nil` if it does not fit.
  public func bits(of host: Int) -> BitPattern? {
    guard host >= 0 && unsignedBits(host) <= width else { return nil }
    return BitPattern(host, width: width)
  }
  /// The host value of bits.
  public func host(of bits: BitPattern) -> Int { Int(truncatingIfNeeded: bits.low) }
  /// The type in messages.
  public var typeText: String { "Unsigned(\(width))" }

  /// A constant of this value's width, for use beside it.
  public func constant(_ value: Int) -> Unsigned {
    Unsigned(signal.constant(value, use: "a constant"))
  }
}

extension Unsigned {
  /// The sum, one bit wider than the wider operand: it loses nothing.
  public static func + (a: Unsigned, b: Unsigned) -> Unsigned {
    Unsigned(.binary(.add, a.signal, b.signal, width: max(a.width, b.width) + 1, signed: false))
  }
  /// The sum with a constant, without loss.
  public static func + (a: Unsigned, b: Int) -> Unsigned { a + Unsigned(b, width: unsignedBits(b)) }
  /// The product, as wide as both operands together: it loses nothing.
  public static func * (a: Unsigned, b: Unsigned) -> Unsigned {
    Unsigned(.binary(.multiply, a.signal, b.signal, width: a.width + b.width, signed: false))
  }
  /// The product with a constant, without loss.
  public static func * (a: Unsigned, b: Int) -> Unsigned { a * Unsigned(b, width: unsignedBits(b)) }
  /// The sum modulo two to the common width.
  public static func &+ (a: Unsigned, b: Unsigned) -> Unsigned {
    Unsigned(.matched(.add, "&+", a.signal, b.signal))
  }
  /// The sum with a constant modulo two to the width.
  public static func &+ (a: Unsigned, b: Int) -> Unsigned {
    a &+ Unsigned(a.signal.constant(b, use: "'&+'"))
  }
  /// The difference modulo two to the common width.
  public static func &- (a: Unsigned, b: Unsigned) -> Unsigned {
    Unsigned(.matched(.subtract, "&-", a.signal, b.signal))
  }
  /// The difference with a constant modulo two to the width.
  public static func &- (a: Unsigned, b: Int) -> Unsigned {
    a &- Unsigned(a.signal.constant(b, use: "'&-'"))
  }
  /// The product modulo two to the common width.
  public static func &* (a: Unsigned, b: Unsigned) -> Unsigned {
    Unsigned(.matched(.multiply, "&*", a.signal, b.signal))
  }
}

extension Unsigned {
  /// Whether the values are equal; widths may differ.
  public static func == (a: Unsigned, b: Unsigned) -> Bit {
    Signal.compared(.equal, a.signal, b.signal)
  }
  /// Whether the values differ; widths may differ.
  public static func != (a: Unsigned, b: Unsigned) -> Bit { !(a == b) }
  /// Whether the first is less; widths may differ.
  public static func < (a: Unsigned, b: Unsigned) -> Bit {
    Signal.compared(.less, a.signal, b.signal)
  }
  /// Whether the first is greater; widths may differ.
  public static func > (a: Unsigned, b: Unsigned) -> Bit { b < a }
  /// Whether the first is not greater; widths may differ.
  public static func <= (a: Unsigned, b: Unsigned) -> Bit { !(b < a) }
  /// Whether the first is not less; widths may differ.
  public static func >= (a: Unsigned, b: Unsigned) -> Bit { !(a < b) }
  /// Whether equal to a constant that fits.
  public static func == (a: Unsigned, b: Int) -> Bit {
    a == Unsigned(a.signal.constant(b, use: "'=='"))
  }
  /// Whether different from a constant that fits.
  public static func != (a: Unsigned, b: Int) -> Bit { !(a == b) }
  /// Whether less than a constant that fits.
  public static func < (a: Unsigned, b: Int) -> Bit {
    a < Unsigned(a.signal.constant(b, use: "'<'"))
  }
  /// Whether greater than a constant that fits.
  public static func > (a: Unsigned, b: Int) -> Bit {
    a > Unsigned(a.signal.constant(b, use: "'>'"))
  }
  /// Whether at most a constant that fits.
  public static func <= (a: Unsigned, b: Int) -> Bit {
    a <= Unsigned(a.signal.constant(b, use: "'<='"))
  }
  /// Whether at least a constant that fits.
  public static func >= (a: Unsigned, b: Int) -> Bit {
    a >= Unsigned(a.signal.constant(b, use: "'>='"))
  }
}

extension Unsigned {
  /// The bitwise and of equal widths.
  public static func & (a: Unsigned, b: Unsigned) -> Unsigned {
    Unsigned(.matched(.and, "&", a.signal, b.signal))
  }
  /// The bitwise or of equal widths.
  public static func | (a: Unsigned, b: Unsigned) -> Unsigned {
    Unsigned(.matched(.or, "|", a.signal, b.signal))
  }
  /// The bitwise exclusive or of equal widths.
  public static func ^ (a: Unsigned, b: Unsigned) -> Unsigned {
    Unsigned(.matched(.xor, "^", a.signal, b.signal))
  }
  /// The bitwise complement.
  public static prefix func ~ (a: Unsigned) -> Unsigned { Unsigned(a.signal.inverted) }

  /// Shifted left by a constant, wider by as many bits: it loses nothing.
  public static func << (a: Unsigned, b: Int) -> Unsigned {
    if b == 0 { return a }
    let zeros = Signal(constant: BitPattern(0, width: b), signed: false)
    let wide = Signal.concatenated([a.signal, zeros])
    return Unsigned(wide.extended(to: wide.width, signed: false))
  }
  /// Shifted left by a constant within its width.
  public static func &<< (a: Unsigned, b: Int) -> Unsigned {
    (a << min(b, a.width)).truncated(to: a.width)
  }
  /// Shifted left by a value within its width.
  public static func &<< (a: Unsigned, b: Unsigned) -> Unsigned {
    Unsigned(a.signal.shifted(.shiftLeft, by: b.signal))
  }
  /// Shifted right by a constant, the width kept.
  public static func >> (a: Unsigned, b: Int) -> Unsigned {
    if b == 0 { return a }
    if b >= a.width {
      return Unsigned(a.signal.constant(0, use: ">>"))
    }
    let part = a.signal.sliced(from: b, width: a.width - b, signed: false)
    return Unsigned(part.extended(to: a.width, signed: false))
  }
  /// Shifted right by a value, the width kept.
  public static func >> (a: Unsigned, b: Unsigned) -> Unsigned {
    Unsigned(a.signal.shifted(.shiftRight, by: b.signal))
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
  public func extended(to width: Int) -> Unsigned {
    if width < self.width {
      signal.graph.fault(
        .width,
        "'\(signal.graph.describe(signal.id))' of \(self.width) bits cannot be extended to "
          + "\(width); use .truncated(to: \(width)) or .saturated(to: \(width))")
      return truncated(to: width)
    }
    return Unsigned(signal.extended(to: width, signed: false))
  }
  /// The low bits; a fault for more bits than there are.
  public func truncated(to width: Int) -> Unsigned {
    if width > self.width {
      signal.graph.fault(
        .width,
        "'\(signal.graph.describe(signal.id))' of \(self.width) bits cannot be truncated to "
          + "\(width); use .extended(to: \(width))")
      return extended(to: width)
    }
    return Unsigned(signal.sliced(from: 0, width: width, signed: false))
  }
}

extension Unsigned {
  /// The difference as a signed number one bit wider: it loses nothing.
  public static func - (a: Unsigned, b: Unsigned) -> Signed {
    Signed(.binary(.subtract, a.signal, b.signal, width: max(a.width, b.width) + 1, signed: true))
  }
  /// The difference with a constant, without loss.
  public static func - (a: Unsigned, b: Int) -> Signed { a - Unsigned(b, width: unsignedBits(b)) }

  /// The difference from a constant, without loss.
  public static func - (a: Int, b: Unsigned) -> Signed {
    a < 0 ? Signed(a, width: signedBits(a)) - b.signed : Unsigned(a, width: unsignedBits(a)) - b
  }

  /// The same bits as two's complement.
  public var asSigned: Signed { Signed(signal.extended(to: width, signed: true)) }
  /// The same value as a signed number one bit wider.
  public var signed: Signed {
    Signed(signal.extended(to: width + 1, signed: false).extended(to: width + 1, signed: true))
  }
  /// The value limited to `width` bits.
  public func saturated(to width: Int) -> Unsigned {
    guard width < self.width else { return extended(to: width) }
    let overflows = self[width..<self.width].anyBit
    let limited = mux(overflows, Unsigned(BitPattern(-1, width: width)), truncated(to: width))
    return Unsigned(limited.signal.hinted("saturated", of: signal))
  }
}
