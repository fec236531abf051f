import EngineProgram
import HDL

/// Third stage of ``SoftmaxUnit``: `floor(2^34 / sum)`, two bits of the quotient a cycle.
///
/// A division begins in the cycle of the last step of the one before, so one fits in every 10
/// cycles. The remainder is compared with one, two and three times the sum at once.
struct SoftmaxReciprocal: Module {
  /// Bits of the quotient: the sum is at least `2^15`.
  static let quotientBits = 2 * CycleModel.division

  struct IO {
    let clock: Clock
    let start: Bit
    let sum: Unsigned
    /// Whether the last step is done in this cycle, and whether the quotient is there: in this
    /// cycle only.
    let finishing, finished: Bit
    let quotient: Unsigned
  }

  var documentation: String { "The quotient of 2^34 and a sum, two bits a cycle." }

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
    let triple = m.reg("triple", unsigned: bits + 2, reset: .none)
    let steps = m.reg("steps", unsigned: unsignedBits(CycleModel.division))
    let finished = m.reg("finished_")
    let finishing = m.wire("finishing_", steps == 1)
    let partial = m.wire("partial", remainder << 2)
    let differences = [
      divisor.extended(to: bits + 2), (divisor << 1).extended(to: bits + 2), triple,
    ]
    .enumerated().map { index, multiple in
      m.wire("difference\(index + 1)", partial - multiple)
    }
    let fits = differences.enumerated().map { index, difference in
      m.wire("fits\(index + 1)", !difference.isNegative)
    }
    let low = m.wire("low", fits[2] | (fits[0] & !fits[1]))

    m.sync(io.clock) {
      quotient <== concatenate(quotient[0..<Self.quotientBits - 2], fits[1], low)
      finished <== finishing
      When(io.start) {
        steps <== CycleModel.division
        // The dividend's bits above those that a step brings down; they are less than any sum.
        remainder <== 1 << (34 - Self.quotientBits)
        divisor <== io.sum
        triple <== (io.sum + (io.sum << 1)).extended(to: bits + 2)
      }.else {
        When(steps.anyBit) { steps <== steps &- 1 }
        remainder
          <== mux(
            fits[1], mux(fits[2], differences[2][0..<bits], differences[1][0..<bits]),
            mux(fits[0], differences[0][0..<bits], partial[0..<bits]))
      }
    }
    m.comb {
      io.finishing <== finishing
      io.finished <== finished
      io.quotient <== quotient
    }
  }
}
