import FixedPoint

/// A fixed-point number. Its raw bits have the value `raw * 2^-fraction`.
public struct Fixed: Value {
  /// Where the binary point is.
  public let format: Format
  /// The signal.
  public let signal: Signal

  init(_ signal: Signal, _ format: Format) {
    (self.signal, self.format) = (signal, format)
  }

  /// A constant.
  public init(_ number: FixedNumber) {
    format = number.format
    signal = Signal(
      constant: BitPattern(number.raw, width: number.format.width),
      signed: number.format.isSigned)
  }

  /// A value of this type with another signal.
  public func with(_ signal: Signal) -> Fixed { Fixed(signal, format) }
  /// The bits of a host value, or `nil` if it does not fit.
  public func bits(of host: FixedNumber) -> BitPattern? {
    host.format == format ? BitPattern(host.raw, width: width) : nil
  }
  /// The host value of bits.
  public func host(of bits: BitPattern) -> FixedNumber {
    let raw = format.isSigned ? bits.signedValue : Int(truncatingIfNeeded: bits.low)
    return FixedNumber(raw: raw, format: format)
  }
  /// The type in messages.
  public var typeText: String { "Fixed(\(format))" }

  /// The raw bits as a number; signed formats only.
  public var raw: Signed { Signed(signal.extended(to: width, signed: true)) }
}

extension Fixed {
  /// The sum in the least format that holds it.
  public static func + (a: Fixed, b: Fixed) -> Fixed {
    let (x, y, format) = aligned(a, b)
    let wide = Format(
      integer: format.integer + 1, fraction: format.fraction, isSigned: format.isSigned)
    return Fixed(.binary(.add, x, y, width: wide.width, signed: wide.isSigned), wide)
  }
  /// The difference in the least format that holds it; always signed.
  public static func - (a: Fixed, b: Fixed) -> Fixed {
    let (x, y, format) = aligned(a, b)
    let wide = Format.q(format.integer + 1, format.fraction)
    return Fixed(.binary(.subtract, x, y, width: wide.width, signed: true), wide)
  }
  /// The product in the least format that holds it.
  public static func * (a: Fixed, b: Fixed) -> Fixed {
    let isSigned = a.format.isSigned || b.format.isSigned
    let format = Format(
      integer: a.format.integer + b.format.integer,
      fraction: a.format.fraction + b.format.fraction, isSigned: isSigned)
    return Fixed(
      .binary(
        .multiply, a.signal, b.signal, width: format.width, signed: isSigned), format)
  }
  /// The sum modulo the common format.
  public static func &+ (a: Fixed, b: Fixed) -> Fixed { same("&+", .add, a, b) }
  /// The difference modulo the common format.
  public static func &- (a: Fixed, b: Fixed) -> Fixed { same("&-", .subtract, a, b) }

  /// Whether the values are equal; formats may differ.
  public static func == (a: Fixed, b: Fixed) -> Bit { compare(.equal, a, b) }
  /// Whether the values differ; formats may differ.
  public static func != (a: Fixed, b: Fixed) -> Bit { !compare(.equal, a, b) }
  /// Whether the first is less; formats may differ.
  public static func < (a: Fixed, b: Fixed) -> Bit { compare(.less, a, b) }
  /// Whether the first is greater; formats may differ.
  public static func > (a: Fixed, b: Fixed) -> Bit { compare(.less, b, a) }
  /// Whether the first is not greater; formats may differ.
  public static func <= (a: Fixed, b: Fixed) -> Bit { !compare(.less, b, a) }
  /// Whether the first is not less; formats may differ.
  public static func >= (a: Fixed, b: Fixed) -> Bit { !compare(.less, a, b) }

  private static func compare(_ kind: NodeKind, _ a: Fixed, _ b: Fixed) -> Bit {
    let (x, y, _) = aligned(a, b)
    return Signal.compared(kind, x, y)
  }

  private static func same(_ symbol: String, _ kind: NodeKind, _ a: Fixed, _ b: Fixed) -> Fixed {
    if a.format != b.format {
      let (graph, x, y) = Signal.unified(a.signal, b.signal)
      graph.fault(
        .format,
        "'\(symbol)' needs equal formats: '\(graph.describe(x))' is \(a.format), "
          + "'\(graph.describe(y))' is \(b.format); use .extended(to:), .rounded(fraction:) or "
          + ".saturated(to:)")
      return a
    }
    return Fixed(.matched(kind, symbol, a.signal, b.signal), a.format)
  }

  /// Both raw values with the same fraction and, if either is signed, both signed.
  private static func aligned(_ a: Fixed, _ b: Fixed) -> (Signal, Signal, Format) {
    let isSigned = a.format.isSigned || b.format.isSigned
    let fraction = max(a.format.fraction, b.format.fraction)
    func lift(_ value: Fixed) -> (Signal, Int) {
      let shift = fraction - value.format.fraction
      var signal = value.signal
      if shift > 0 {
        let zeros = Signal(constant: BitPattern(0, width: shift), signed: false)
        signal = Signal.concatenated([signal, zeros])
        signal = signal.extended(to: signal.width, signed: value.format.isSigned)
      }
      guard isSigned, !value.format.isSigned else { return (signal, value.format.integer) }
      let width = signal.width + 1
      return (
        signal.extended(to: width, signed: false).extended(to: width, signed: true),
        value.format.integer + 1
      )
    }
    let (x, left) = lift(a)
    let (y, right) = lift(b)
    return (x, y, Format(integer: max(left, right), fraction: fraction, isSigned: isSigned))
  }
}

extension Fixed {
  /// The number in messages.
  private var text: String {
    signal.graph.constantValue(signal.id).map { host(of: $0).description }
      ?? signal.graph.describe(signal.id)
  }

  /// The same value in a format with as many or more bits on both sides of the point.
  public func extended(to target: Format) -> Fixed {
    guard target.integer >= format.integer, target.fraction >= format.fraction,
      target.isSigned == format.isSigned
    else {
      signal.graph.fault(
        .format,
        "'\(text)' is \(format) and cannot be extended to \(target); "
          + "use .rounded(fraction:) for the fraction and .saturated(to:) for the integer part")
      return Fixed(signal.fitted(to: target.width, signed: target.isSigned), target)
    }
    var raised = signal
    let shift = target.fraction - format.fraction
    if shift > 0 {
      let zeros = Signal(constant: BitPattern(0, width: shift), signed: false)
      raised = Signal.concatenated([raised, zeros])
      raised = raised.extended(to: raised.width, signed: format.isSigned)
    }
    return Fixed(raised.extended(to: target.width, signed: target.isSigned), target)
  }

  /// The value with `fraction` bits after the point, and one more bit before it unless rounding
  /// down, so that nothing overflows.
  ///
  /// `random` gives the ``stochasticBits`` random bits that stochastic rounding takes.
  public func rounded(
    fraction: Int, _ rounding: Rounding = .nearestEven, random: Unsigned? = nil
  ) -> Fixed {
    let dropped = format.fraction - fraction
    if dropped <= 0 {
      return extended(
        to: Format(integer: format.integer, fraction: fraction, isSigned: format.isSigned))
    }
    let signed = format.isSigned
    guard dropped < width else {
      signal.graph.fault(
        .format,
        "'\(text)' is \(format); rounding to \(fraction) fraction "
          + "bits leaves no bits; extend the integer part first")
      return self
    }
    let floor = signal.sliced(from: dropped, width: width - dropped, signed: signed)
    let target = Format(
      integer: format.integer + (rounding == .floor ? 0 : 1), fraction: fraction, isSigned: signed)
    let bits = Unsigned(signal.extended(to: width, signed: false))
    switch rounding {
    case .floor:
      return Fixed(floor.hinted("floor", of: signal), target)
    case .nearestEven:
      let half = bits[dropped - 1]
      let tie = dropped > 1 ? bits[0..<(dropped - 1)].anyBit | bits[dropped] : bits[dropped]
      return add(floor, half & tie, target)
    case .stochastic:
      guard let random, random.width == stochasticBits else {
        signal.graph.fault(
          .format,
          "stochastic rounding of '\(text)' needs \(stochasticBits) random bits and got "
            + "\(random.map { "\($0.width)" } ?? "none"); give them with 'random:'")
        return Fixed(floor.extended(to: target.width, signed: signed), target)
      }
      let count = min(dropped, stochasticBits)
      let carry =
        bits[(dropped - count)..<dropped]
        + random[(stochasticBits - count)..<stochasticBits]
      return add(floor, carry[count], target)
    }
  }

  private func add(_ floor: Signal, _ up: Bit, _ target: Format) -> Fixed {
    let wide = floor.extended(to: target.width, signed: target.isSigned)
    let increment = up.signal.extended(to: target.width, signed: false)
      .extended(to: target.width, signed: target.isSigned)
    let sum = Signal.binary(
      .add, wide, increment, width: target.width, signed: target.isSigned)
    return Fixed(sum.hinted("rounded", of: signal), target)
  }

  /// The value limited to a format with the same fraction.
  public func saturated(to target: Format) -> Fixed {
    guard target.fraction == format.fraction, target.isSigned == format.isSigned else {
      signal.graph.fault(
        .format,
        "'\(text)' is \(format); saturating to \(target) needs the "
          + "same fraction and signedness; use .rounded(fraction: \(target.fraction)) first")
      return Fixed(signal.fitted(to: target.width, signed: target.isSigned), target)
    }
    let limited =
      format.isSigned
      ? Signed(signal).saturated(to: target.width).signal
      : Unsigned(signal).saturated(to: target.width).signal
    return Fixed(limited.hinted("saturated", of: signal), target)
  }

  /// The low bits in a format with the same fraction: overflow wraps.
  public func truncated(to target: Format) -> Fixed {
    guard target.fraction == format.fraction, target.width <= width else {
      signal.graph.fault(
        .format,
        "'\(text)' is \(format) and cannot be truncated to \(target); "
          + "the fraction must be the same and the integer part not longer")
      return Fixed(signal, target)
    }
    return Fixed(signal.sliced(from: 0, width: target.width, signed: target.isSigned), target)
  }
}
