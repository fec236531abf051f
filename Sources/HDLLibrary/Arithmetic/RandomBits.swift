import FixedPoint
import HDL

/// The random bits of stochastic rounding: for a stream of element numbers, 16 bits each, a value
/// in every cycle.
///
/// The twin of ``FixedPoint/RandomBits``, to the bit: an element's number is encrypted by `rounds`
/// rounds of Speck with 16-bit words, under the round keys of one tensor and step. A
/// round is a stage of the pipe: an addition of 16 bits and two exclusive ors. The keys must stand still
/// while words are on their way.
public struct RandomBits: Module {
  /// The number of rounds.
  public var rounds: Int

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// The round keys, in the order of the rounds.
    public let keys: [Unsigned]
    /// Numbers of elements, 32 bits.
    public let x: Sink<Unsigned>
    /// Their random bits, `rounds` cycles later.
    public let y: Source<Unsigned>
  }

  /// The generator of the numerics, or one with another number of rounds.
  public init(rounds: Int = FixedPoint.RandomBits.elementRounds) { self.rounds = rounds }

  /// The comment above the emitted module.
  public var documentation: String {
    "Random bits of stochastic rounding: \(rounds) rounds of Speck with 16-bit words."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(
      rounds >= 1, "RandomBits of \(rounds) rounds is not random; use at least 1 round")
    return IO(
      clock: p.clock(), keys: p.vector(rounds) { p.unsigned(16) }, x: p.sink(p.unsigned(32)),
      y: p.source(p.unsigned(16)))
  }

  /// Describes the pipe.
  public func body(_ io: IO, _ m: Builder) {
    let valid = m.reg("valid", unsigned: rounds)
    let advance = m.wire("advance", !valid[rounds - 1] | io.y.ready)
    let high = (0..<rounds).map { m.reg("high\($0)", unsigned: 16, reset: .none) }
    let low = (0..<rounds).map { m.reg("low\($0)", unsigned: 16, reset: .none) }
    let inputs = zip([io.x.payload[16..<32]] + high, [io.x.payload[0..<16]] + low)
    let mixed = zip(inputs, io.keys).enumerated().map { round, word in
      m.wire("mixed\(round)", (rotated(word.0.0, right: 7) &+ word.0.1) ^ word.1)
    }
    m.sync(io.clock) {
      When(advance) {
        valid <== shiftedIn(valid, io.x.valid)
        for round in 0..<rounds {
          high[round] <== mixed[round]
          low[round] <== rotated(round == 0 ? io.x.payload[0..<16] : low[round - 1], right: 14)
            ^ mixed[round]
        }
      }
    }
    // Only the low word is random enough to be used.
    m.unused(high[rounds - 1])
    m.comb {
      io.x.ready <== advance
      io.y.valid <== valid[rounds - 1]
      io.y.payload <== low[rounds - 1]
    }
  }

  private func rotated(_ word: Unsigned, right amount: Int) -> Unsigned {
    concatenate(word[0..<amount], word[amount..<word.width])
  }
}

/// A shift register's next value: `bit` enters at the bottom.
func shiftedIn(_ bits: Unsigned, _ bit: Bit) -> Unsigned {
  bits.width == 1 ? bit.repeated(1) : concatenate(bits[0..<bits.width - 1], bit)
}
