import FixedPoint
import HDL

/// Makes the round keys of the random bits of one tensor, or of two with consecutive numbers, from
/// the keys of the seed, the step and the tensor's number: section 2 of `docs/numerics.md`.
///
/// Each encryption takes 22 cycles, a round each. The step is encrypted first, then the three
/// words of a tensor side by side: ``latency(tensors:)`` cycles from `start` to `done`.
public struct TensorKeys: Module {
  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Sets the keys of the seed.
    public let seed: Seed
    /// Begins; the keys of the last tensors are lost.
    public let start: Bit
    /// The number of the training step, at `start`.
    public let step: Unsigned
    /// The number of the first tensor, at `start`.
    public let number: Unsigned
    /// Whether the second tensor's keys are made too, at `start`.
    public let isPair: Bit
    /// Whether keys stand ready; from then on until the next `start`.
    public let done: Bit
    /// The round keys of the first tensor.
    public let first: [Unsigned]
    /// The round keys of the second tensor.
    public let second: [Unsigned]
  }
  /// Sets two keys of the seed: the word of a key register.
  public struct Seed {
    /// Whether to.
    public let enable: Bit
    /// Which: 0 to 10.
    public let address: Unsigned
    /// Two keys, the earlier round's in the low half.
    public let word: Unsigned
  }

  /// The only one.
  public init() {}

  /// From the cycle of `start` to that in which `done` is set.
  public static func latency(tensors: Int) -> Int { 1 + RandomBits.keyRounds * (1 + tensors) }

  /// The comment above the emitted module.
  public var documentation: String {
    "Round keys of random bits, from the seed's keys, the step and the tensor's number."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(),
      seed: Seed(enable: p.bit(), address: p.unsigned(4), word: p.unsigned(32)),
      start: p.bit(), step: p.unsigned(32), number: p.unsigned(24), isPair: p.bit(),
      done: p.output(p.bit()),
      first: p.output(p.vector(RandomBits.elementRounds) { p.unsigned(16) }),
      second: p.output(p.vector(RandomBits.elementRounds) { p.unsigned(16) }))
  }

  private enum Phase: CaseIterable {
    case idle, step, first, second
  }

  /// Describes the block.
  public func body(_ io: IO, _ m: Builder) {
    let keys = m.memory("keys", depth: 11, unsigned: 32, collision: .undefined)
    keys.write(io.clock, at: io.seed.address, io.seed.word, enable: io.seed.enable)
    let phase = m.reg("phase", Phase.idle)
    let round = m.reg("round", unsigned: 5)
    let done = m.reg("isDone")
    let number = m.reg("coming", unsigned: 24, reset: .none)
    let isPair = m.reg("hasSecond", reset: .none)
    let base = m.reg("base", unsigned: 32, reset: .none)
    let first = m.reg("firstKeys", like: io.first, reset: .none)
    let second = m.reg("secondKeys", like: io.second, reset: .none)
    let states = (0..<3).map { m.reg("state\($0)", unsigned: 32, reset: .none) }

    // The key of the coming round is read a cycle ahead.
    let key = m.reg("key", unsigned: 16, reset: .none)
    let isLast = m.wire("isLast", round == RandomBits.keyRounds - 1)
    let isBusy = m.wire("isBusy", phase != .idle)
    let nextRound = m.wire(
      "nextRound",
      mux(io.start | isLast | !isBusy, Unsigned(0, width: 5), round &+ 1))
    let pair = m.wire("pair", keys[nextRound[1..<5]])

    let results = states.enumerated().map { index, state in
      let high = m.wire(
        "high\(index)",
        (concatenate(state[16..<23], state[23..<32]) &+ state[0..<16]) ^ key)
      let low = m.wire("low\(index)", concatenate(state[0..<14], state[14..<16]) ^ high)
      return concatenate(high, low)
    }
    // What the next tensor's words begin with, but for their own numbers.
    let source = m.wire("source", mux(phase == .step, results[0], base))
    let fresh = m.wire("fresh", source ^ concatenate(number, Unsigned(0, width: 8)))

    func store(_ target: [Unsigned]) -> [Statement] {
      block {
        for index in 0..<3 {
          target[2 * index] <== results[index][0..<16]
          target[2 * index + 1] <== results[index][16..<32]
        }
      }
    }

    m.sync(io.clock) {
      key <== mux(nextRound[0], pair[16..<32], pair[0..<16])
      round <== nextRound
      When(io.start) {
        phase <== .step
        done <== false
        number <== io.number
        isPair <== io.isPair
        states[0] <== io.step
      } else: {
        When(isBusy) {
          for index in 0..<3 {
            states[index]
              <== mux(isLast, fresh ^ fresh.constant(index), results[index])
          }
        }
        When(isLast & isBusy) {
          number <== number &+ 1
          base <== source
          phase.onEach {
            switch $0 {
            case .idle: block {}
            case .step: phase <== .first
            case .first:
              block {
                store(first)
                phase <== mux(isPair, Enumeration(Phase.second), Enumeration(Phase.idle))
                done <== !isPair
              }
            case .second:
              block {
                store(second)
                phase <== .idle
                done <== true
              }
            }
          }
        }
      }
    }
    m.comb {
      io.done <== done
      io.first <== first
      io.second <== second
    }
  }
}
