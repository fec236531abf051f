import HDL

/// Third stage of ``SoftmaxUnit``: `floor(2^34 / sum)`, a bit of the quotient a cycle.
///
/// A division begins in the cycle of the last step of the one before, so one fits in every 20
/// cycles.
struct SoftmaxReciprocal: Module {
  /// Bits of the quotient: the sum is at least `2^15`.
  static let quotientBits = 20

  struct IO {
    let clock: Clock
    let start: Bit
    let sum: Unsigned
    /// Whether the last step is done in this cycle, and whether the quotient is there: in this
    /// cycle only.
    let finishing, finished: Bit
    let quotient: Unsigned
  }

  var documentation: String { "The quotient of 2^34 and a sum, a bit a cycle." }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), start: p.bit(), sum: p.unsigned(SoftmaxPowers.sumBits),
      finishing: p.output(p.bit()), finished: p.output(p.bit()),
      quotient: p.output(p.unsigned(Self.quotientBits)))
  }

  func body(_ io: IO, _ m: Builder) {
    let bits = SoftmaxPowers.sumBits
    let quotient = m.reg("quotient_", unsigned: Self.quotientBits, reset: .none)
    let remainder = m.reg("remainder", unsigned: bits, reset: .none)
    let divisor = m.reg("divisor", unsigned: bits, reset: .none)
    let steps = m.reg("steps", unsigned: unsignedBits(Self.quotientBits))
    let finished = m.reg("finished_")
    let finishing = m.wire("finishing_", steps == 1)
    let partial = m.wire("partial", remainder << 1)
    let difference = m.wire("difference", partial - divisor)
    let fits = m.wire("fits", !difference.isNegative)

    m.sync(io.clock) {
      quotient <== concatenate(quotient[0..<Self.quotientBits - 1], fits)
      finished <== finishing
      When(io.start) {
        steps <== Self.quotientBits
        // The dividend's bits above those that a step brings down; they are less than any sum.
        remainder <== 1 << (34 - Self.quotientBits)
        divisor <== io.sum
      }.else {
        When(steps.anyBit) { steps <== steps &- 1 }
        remainder <== mux(fits, difference[0..<bits], partial[0..<bits])
      }
    }
    m.comb {
      io.finishing <== finishing
      io.finished <== finished
      io.quotient <== quotient
    }
  }
}
