import FixedPoint
import HDL
import HDLLibrary

/// Beside the division of ``SoftmaxUnit``: the loss of a sample, `distance + log2(sum) - 15` in units
/// of `2^-10`.
///
/// The sum is shifted left until its leading one is on top, two places a cycle; the ten bits after
/// it go through a table. A loss is done before the next sum can come.
struct SoftmaxLoss: Module {
  /// Bits of a loss.
  static let width = 22
  /// Cycles from a sum to its loss.
  static let latency = (shifts + 1) / 2 + 4
  /// A sum is at least `2^15`.
  private static let shifts = SoftmaxPowers.sumBits - 1 - 15

  struct IO {
    let clock: Clock
    let start: Bit
    let sum: Unsigned
    /// The distance of the label's logit, at `start`.
    let distance: Unsigned
    let valid: Bit
    let loss: Unsigned
  }

  var documentation: String { "The loss of a sample from its sum of powers." }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), start: p.bit(), sum: p.unsigned(SoftmaxPowers.sumBits),
      distance: p.unsigned(SoftmaxPowers.distanceBits), valid: p.output(p.bit()),
      loss: p.output(p.unsigned(Self.width)))
  }

  func body(_ io: IO, _ m: Builder) {
    let bits = SoftmaxPowers.sumBits
    let fraction = Softmax.fractionBits
    let mantissa = m.reg("mantissa", unsigned: bits, reset: .none)
    // The place of the leading one, counted from bit 15.
    let position = m.reg("position", unsigned: unsignedBits(Self.shifts), reset: .none)
    let distance = m.reg("distance_", unsigned: SoftmaxPowers.distanceBits, reset: .none)
    let loss = m.reg("loss_", unsigned: Self.width, reset: .none)
    let valid = m.delayed("valid", io.start, by: Self.latency, io.clock)
    let table = m.instance(
      "logarithms",
      Rom(width: fraction, words: Softmax.logarithms.map(Int.init), registered: true))
    let logarithm = m.wire("logarithm", concatenate(position, table.data))

    m.sync(io.clock) {
      When(io.start) {
        mantissa <== io.sum
        position <== Self.shifts
        distance <== io.distance
      }.elseWhen(!mantissa[bits - 2..<bits].anyBit) {
        mantissa <== mantissa &<< 2
        position <== position &- 2
      }.elseWhen(!mantissa.mostSignificantBit) {
        mantissa <== mantissa &<< 1
        position <== position &- 1
      }
      loss <== (distance + logarithm).extended(to: Self.width)
    }
    m.comb {
      table.enable <== true
      table.address <== mantissa[bits - 1 - fraction..<bits - 1]
      io.valid <== valid
      io.loss <== loss
    }
  }
}
