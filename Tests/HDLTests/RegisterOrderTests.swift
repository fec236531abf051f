import HDL
import Testing

/// Registers that read each other directly, so that none may move before its readers have.
@Suite struct RegisterOrderTests {
  /// Two registers that swap, and a chain of them whose end is written to a memory.
  struct Chains: Module {
    /// Whether registers of the chain are declared from its end.
    let isReversed: Bool

    struct IO {
      let clock: Clock
      let value: Unsigned
      let load: Bit
      let left: Unsigned
      let right: Unsigned
    }

    func ports(_ p: Ports) -> IO {
      IO(
        clock: p.clock(), value: p.unsigned(8), load: p.bit(), left: p.output(p.unsigned(8)),
        right: p.output(p.unsigned(8)))
    }

    func body(_ io: IO, _ m: Builder) {
      let left = m.reg("leftValue", unsigned: 8, reset: .none)
      let right = m.reg("rightValue", unsigned: 8, reset: .none)
      let names = isReversed ? [4, 3, 2, 1, 0] : [0, 1, 2, 3, 4]
      var chain: [Int: Unsigned] = [:]
      for name in names { chain[name] = m.reg("stage\(name)", unsigned: 8, reset: .none) }
      let place = m.reg("place", unsigned: 4)
      let words = m.memory("words", depth: 16, unsigned: 8, collision: .readFirst)
      m.sync(io.clock) {
        left <== right
        right <== left
        When(io.load) { left <== io.value }
        chain[0]! <== io.value
        for stage in 1...4 { chain[stage]! <== chain[stage - 1]! }
        place <== place &+ 1
      }
      words.write(io.clock, at: place, chain[4]!, enable: Bit(true))
      m.comb {
        io.left <== left
        io.right <== right ^ words[place]
      }
    }
  }

  @Test(arguments: [false, true]) func compiledMovesAsInterpreted(isReversed: Bool) throws {
    let slow = try Simulator(Chains(isReversed: isReversed))
    let fast = try Simulator(Chains(isReversed: isReversed), compiled: true)
    for sim in [slow, fast] { sim.reset() }
    for cycle in 0..<60 {
      for sim in [slow, fast] {
        sim[\.value] = (cycle * 37 + 11) % 256
        sim[\.load] = cycle % 7 < 2
        sim.step()
      }
      #expect(slow[\.left] == fast[\.left] && slow[\.right] == fast[\.right], "cycle \(cycle)")
    }
    for place in 0..<16 {
      #expect(slow.memoryWord("words", place) == fast.memoryWord("words", place))
    }
  }
}
