import HDL
import Testing

/// The compiled simulator read the results of operations on more than 64 bits before they were
/// there: it told the C compiler that nothing else writes the values.
@Suite struct CompiledWideTests {
  struct Wide: Module {
    struct IO {
      let clock: Clock
      let a: Unsigned
      let full: Bit
    }
    func ports(_ p: Ports) -> IO {
      IO(clock: p.clock(), a: p.unsigned(65), full: p.output(p.bit()))
    }
    func body(_ io: IO, _ m: Builder) {
      let stored = m.reg("stored", unsigned: 65)
      m.sync(io.clock) { stored <== io.a }
      m.comb { io.full <== (~stored).allBits }
    }
  }

  @Test func takesResultsOfTheSameCycle() throws {
    let sim = try Simulator(Wide(), compiled: true)
    sim[\.a] = 0
    sim.step(2)
    #expect(sim[\.full])
    sim[\.a] = 1
    sim.step(2)
    #expect(!sim[\.full])
  }
}
