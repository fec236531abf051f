import HDL
import Testing

/// A signed number of one bit that a constant condition set was one in simulation instead of minus one:
/// the condition itself stood for it.
@Suite struct SignedBitChoiceTests {
  struct SignedBit: Module {
    var mode = 0

    struct IO {
      let clock: Clock
      let holds: Bit
      let chosen, stored: Signed
    }
    func ports(_ p: Ports) -> IO {
      IO(
        clock: p.clock(), holds: p.bit(), chosen: p.output(p.signed(4)),
        stored: p.output(p.signed(4)))
    }
    func body(_ io: IO, _ m: Builder) {
      let mode = Unsigned(mode, width: 1)
      let chosen = m.wire("sign", signed: 1)
      let stored = m.reg("held", signed: 1)
      m.comb {
        chosen <== stored
        When(!io.holds) {
          When(mode[0]) { chosen <== 0 }.else { chosen <== -1 }
        }
        io.chosen <== chosen.extended(to: 4)
        io.stored <== stored.extended(to: 4)
      }
      m.sync(io.clock) {
        Switch(io.holds.repeated(1)) {
          Case(1) {}
          Default {
            When(mode[0]) { stored <== 0 }.else { stored <== -1 }
          }
        }
      }
    }
  }

  @Test(arguments: [false, true]) func isMinusOne(isCompiled: Bool) throws {
    let sim = try Simulator(SignedBit(), compiled: isCompiled)
    #expect(sim[\.chosen] == -1)
    sim.step()
    #expect(sim[\.stored] == -1)
    sim[\.holds] = true
    sim.step()
    #expect(sim[\.stored] == -1)
  }
}
