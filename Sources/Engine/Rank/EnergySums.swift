import EngineProgram
import HDL

/// Adds up the squares of slices, one slice a lane, and writes the sums to a pad, a word of 16 bits a
/// cycle, while the next squares come.
struct EnergySums: Module {
  /// Slices side by side.
  var lanes: Int

  struct IO {
    let clock: Clock
    /// Begins.
    let start: Bit
    /// The place of the first index, at `start`, and whether sums are those of the right core.
    let firstIndex: Unsigned
    let isRight: Bit
    /// Whether there are squares, and whether they are the last ones of their slices.
    let valid, ends: Bit
    /// The number of these slices, and whether no more follow.
    let slices: Unsigned
    let isLast: Bit
    let squares: [Unsigned]
    let write: WordWrite
    /// Whether all sums are written, so long ago that a fault of an address is known.
    let done: Bit
  }

  var documentation: String { "Sums of the squares of slices, \(lanes) side by side." }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), start: p.bit(), firstIndex: p.unsigned(RankUnit.placeBits),
      isRight: p.bit(),
      valid: p.bit(),
      ends: p.bit(), slices: p.unsigned(EnergyFields.slices.width), isLast: p.bit(),
      squares: p.vector(lanes) { p.unsigned(32) }, write: WordWrite(p), done: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    let width = RankUnit.sumBits
    let sums = (0..<lanes).map { m.reg("sum\($0)", unsigned: width, reset: .none) }
    let held = (0..<lanes).map { m.reg("held\($0)", unsigned: width, reset: .none) }
    let totals = zip(sums, io.squares).enumerated().map { lane, pair in
      m.wire("total\(lane)", pair.0 &+ pair.1.extended(to: width))
    }
    // Words that are left to be written, and which of the three of a sum comes.
    let left = m.reg("left", unsigned: 4)
    let part = m.reg("part", unsigned: 2, reset: .none)
    let place = m.reg("place", unsigned: RankUnit.placeBits, reset: .none)
    let isLast = m.reg("isLastGroup", reset: .none)
    let writes = m.wire("writes", left != 0)
    let endsSum = m.wire("endsSum", part == BondTable.sumWords - 1)
    let words = io.slices.extended(to: 4) &+ (io.slices.extended(to: 4) &<< 1)
    m.sync(io.clock) {
      for lane in 0..<lanes {
        When(io.start | io.ends) {
          sums[lane] <== 0
        }.elseWhen(io.valid) { sums[lane] <== totals[lane] }
        When(io.ends) {
          held[lane] <== totals[lane]
        }.elseWhen(writes) {
          held[lane]
            <== concatenate(
              lane + 1 < lanes ? held[lane + 1][0..<16] : Unsigned(0, width: 16),
              held[lane][16..<width])
        }
      }
      When(io.ends) {
        left <== words
        isLast <== io.isLast
      }.elseWhen(writes) { left <== left &- 1 }
      When(io.start) {
        place <== io.firstIndex
        part <== 0
      }.elseWhen(writes) {
        When(endsSum) { place <== place &+ 1 }
        part <== mux(endsSum, part.constant(0), part &+ 1)
      }
    }
    let done = m.delayed(
      "isDone", (left == 1) & isLast, by: CycleModel.writeEnd, io.clock)
    m.comb {
      io.write.enable <== writes
      io.write.address <== concatenate(place, Bit(false), io.isRight, part)
      io.write.data <== held[0][0..<16]
      io.done <== done
    }
  }
}
