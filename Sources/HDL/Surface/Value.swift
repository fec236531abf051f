import FixedPoint

/// A hardware value: a signal with a type.
public protocol Value {
  /// What tests read and write: `Bool`, `Int` or ``FixedNumber``, or the enum itself.
  associatedtype Host

  /// The signal.
  var signal: Signal { get }
  /// A value of this type with another signal.
  func with(_ signal: Signal) -> Self
  /// The bits of a host value, or `nil` if it does not fit.
  func bits(of host: Host) -> BitPattern?
  /// The host value of bits.
  func host(of bits: BitPattern) -> Host
  /// The type in messages, such as `Unsigned(8)`.
  var typeText: String { get }
}

extension Value {
  /// The number of bits.
  public var width: Int { signal.width }

  /// All bits as an unsigned number.
  public var asUnsigned: Unsigned {
    Unsigned(signal.extended(to: signal.width, signed: false))
  }
}

/// The least number of bits that hold `value` without a sign; at least one.
public func unsignedBits(_ value: Int) -> Int {
  max(1, Int.bitWidth - value.leadingZeroBitCount)
}

/// The least number of bits that hold `value` in two's complement.
public func signedBits(_ value: Int) -> Int {
  Int.bitWidth - (value < 0 ? ~value : value).leadingZeroBitCount + 1
}

extension Signal {
  /// A constant beside this signal, of its width and signedness; a fault if it does not fit.
  func constant(_ value: Int, use: String) -> Signal {
    let needed = isSigned ? signedBits(value) : (value < 0 ? Int.max : unsignedBits(value))
    if needed > width {
      graph.fault(
        .constant,
        "constant \(value) does not fit '\(graph.describe(id))', which is "
          + "\(graph.typeText(id)), in \(use); widen the signal or change the constant")
    }
    return Signal(graph, graph.constant(BitPattern(value, width: width), signed: isSigned))
  }

  /// Records that a constant does not fit the type it was given.
  func misfit(_ value: Int, _ type: String) {
    graph.fault(
      .constant, "constant \(value) does not fit \(type); widen it or change the constant")
  }

  /// Two operands of an operation that wants equal widths.
  static func matched(_ kind: NodeKind, _ symbol: String, _ a: Signal, _ b: Signal) -> Signal {
    var (left, right) = (a, b)
    if a.width != b.width {
      let (graph, x, y) = unified(a, b)
      graph.fault(
        .width,
        "'\(symbol)' needs equal widths: '\(graph.describe(x))' is \(graph.typeText(x)), "
          + "'\(graph.describe(y))' is \(graph.typeText(y)); "
          + "use .extended(to: \(max(a.width, b.width))) or .truncated(to: \(min(a.width, b.width)))"
      )
      let width = max(a.width, b.width)
      left = a.extended(to: width, signed: a.isSigned)
      right = b.extended(to: width, signed: b.isSigned)
    }
    return binary(kind, left, right, width: left.width, signed: left.isSigned)
  }

  static func compared(_ kind: NodeKind, _ a: Signal, _ b: Signal) -> Bit {
    Bit(binary(kind, a, b, width: 1))
  }

  /// All bits, any bit or the parity; of one bit, that bit.
  func reduced(_ kind: NodeKind) -> Signal {
    width == 1 ? sliced(from: 0, width: 1) : unary(kind, width: 1, signed: false)
  }

  var inverted: Signal {
    // A double complement is the signal itself.
    if node.kind == .not { return Signal(graph, node.a) }
    if let value = graph.constantValue(id) {
      let words = value.words.map { ~$0 }
      return Signal(
        graph, graph.constant(BitPattern(words: words, width: width), signed: isSigned))
    }
    return unary(.not)
  }
}
