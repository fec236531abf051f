import HDL
import Testing

/// The compiled simulator compared the sign-extended top word of a signed value of more than 64
/// bits with the bits below its width, so that not even -1 had all bits set.
@Suite struct CompiledWideTests {
  struct Wide: Module {
    struct IO {
      let a: Signed
      let full: Bit
    }
    func ports(_ p: Ports) -> IO { IO(a: p.signed(65), full: p.output(p.bit())) }
    func body(_ io: IO, _ m: Builder) { m.comb { io.full <== io.a.allBits } }
  }

  @Test(arguments: [true, false]) func minusOneHasAllBits(_ compiled: Bool) throws {
    let sim = try Simulator(Wide(), compiled: compiled)
    sim[\.a] = -1
    #expect(sim[\.full])
    sim.pokeBits(sim.io.a, BitPattern(words: [~0, 0], width: 65))
    #expect(!sim[\.full])
  }
}
