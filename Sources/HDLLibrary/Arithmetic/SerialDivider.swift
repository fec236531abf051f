import HDL

/// Unsigned division, one bit of the quotient a cycle.
///
/// A pair is taken when the divider is idle; quotient and remainder are there `dividend + 1` cycles later and
/// stay until taken. Dividing by zero gives a quotient of ones, and the low bits of the dividend
/// as remainder.
public struct SerialDivider: Module {
  /// Bits of the dividend and of the quotient.
  public var dividend: Int
  /// Bits of the divisor and of the remainder.
  public var divisor: Int

  /// A division.
  public struct Operands {
    /// What is divided.
    public let dividend: Unsigned
    /// What it is divided by.
    public let divisor: Unsigned
  }
  /// Its result.
  public struct Result {
    /// The quotient, rounded down.
    public let quotient: Unsigned
    /// What is left.
    public let remainder: Unsigned
  }
  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Divisions to do.
    public let x: Sink<Operands>
    /// Their results, in the same order.
    public let y: Source<Result>
  }

  enum Phase: CaseIterable { case idle, dividing, done }

  /// A divider of a `dividend` by a `divisor` of that many bits.
  public init(dividend: Int, divisor: Int) {
    (self.dividend, self.divisor) = (dividend, divisor)
  }

  /// The type's name and both widths.
  public var name: String { "SerialDivider_n\(dividend)_d\(divisor)" }

  /// The comment above the emitted module.
  public var documentation: String {
    "Divides \(dividend) bits by \(divisor) bits, unsigned, one bit of the quotient a cycle."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(
      dividend >= 1 && divisor >= 1,
      "a SerialDivider of \(dividend) by \(divisor) bits has nothing to divide; "
        + "give both at least 1 bit")
    return IO(
      clock: p.clock(),
      x: p.sink(Operands(dividend: p.unsigned(dividend), divisor: p.unsigned(divisor))),
      y: p.source(Result(quotient: p.unsigned(dividend), remainder: p.unsigned(divisor))))
  }

  /// Describes the divider.
  public func body(_ io: IO, _ m: Builder) {
    let phase = m.reg("phase", Phase.idle)
    let steps = m.reg("steps", unsigned: unsignedBits(dividend))
    // The dividend leaves at the top while the quotient enters below.
    let quotient = m.reg("quotient", unsigned: dividend, reset: .none)
    let remainder = m.reg("remainder", unsigned: divisor, reset: .none)
    let subtrahend = m.reg("subtrahend", unsigned: divisor, reset: .none)
    let partial = m.wire("partial", concatenate(remainder, quotient[dividend - 1]))
    let difference = m.wire("difference", partial - subtrahend)
    let fits = m.wire("fits", !difference.isNegative)

    m.sync(io.clock) {
      phase.onEach {
        switch $0 {
        case .idle:
          steps <== dividend
          quotient <== io.x.payload.dividend
          subtrahend <== io.x.payload.divisor
          remainder <== 0
          When(io.x.valid) { phase <== .dividing }
        case .dividing:
          steps <== steps &- 1
          quotient <== shiftedIn(quotient, fits)
          remainder <== mux(fits, difference[0..<divisor], partial[0..<divisor])
          When(steps == 1) { phase <== .done }
        case .done:
          When(io.y.ready) { phase <== .idle }
        }
      }
    }
    m.comb {
      io.x.ready <== phase == .idle
      io.y.valid <== phase == .done
      io.y.payload.quotient <== quotient
      io.y.payload.remainder <== remainder
    }
    m.assert(
      "remainderBelowDivisor", if: (phase != .idle) & (subtrahend != 0), remainder < subtrahend)
  }
}
