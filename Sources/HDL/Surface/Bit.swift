/// One wire.
public struct Bit: Value {
  /// The signal.
  public let signal: Signal

  init(_ signal: Signal) { self.signal = signal }

  /// A constant.
  public init(_ value: Bool) {
    signal = Signal(constant: BitPattern(value ? 1 : 0, width: 1), signed: false)
  }

  /// A value of this type with another signal.
  public func with(_ signal: Signal) -> Bit { Bit(signal) }
  /// The bits of a host value, or `nil` if it does not fit.
  public func bits(of host: Bool) -> BitPattern? { BitPattern(host ? 1 : 0, width: 1) }
  /// The host value of bits.
  public func host(of bits: BitPattern) -> Bool { bits.low & 1 == 1 }
  /// The type in messages.
  public var typeText: String { "Bit" }

  /// The complement.
  public static prefix func ! (a: Bit) -> Bit { Bit(a.signal.inverted) }
  /// Both.
  public static func & (a: Bit, b: Bit) -> Bit { Bit(.binary(.and, a.signal, b.signal, width: 1)) }
  /// Either.
  public static func | (a: Bit, b: Bit) -> Bit { Bit(.binary(.or, a.signal, b.signal, width: 1)) }
  /// Exactly one.
  public static func ^ (a: Bit, b: Bit) -> Bit { Bit(.binary(.xor, a.signal, b.signal, width: 1)) }
  /// Whether equal.
  public static func == (a: Bit, b: Bit) -> Bit { !(a ^ b) }
  /// Whether different.
  public static func != (a: Bit, b: Bit) -> Bit { a ^ b }

  /// `count` copies.
  public func repeated(_ count: Int) -> Unsigned {
    Unsigned(.concatenated(Array(repeating: signal, count: count)))
  }
}
