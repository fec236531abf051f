import HDL
import HDLTools
import Testing

/// A choice by a constant, as a module's parameter may make it, chose by an unrelated signal.
@Suite struct ConstantChoiceTests {
  enum Mode: CaseIterable { case hold, load, clear }

  struct Chooser: Module {
    var choice = 2
    var mode = Mode.load

    struct IO {
      let clock: Clock
      let a: Unsigned
      let switched, stepped: Unsigned
      let elements: [Unsigned]
    }
    func ports(_ p: Ports) -> IO {
      IO(
        clock: p.clock(), a: p.unsigned(4), switched: p.output(p.unsigned(4)),
        stepped: p.output(p.unsigned(4)),
        elements: p.output(p.vector(3) { p.unsigned(4) }))
    }
    func body(_ io: IO, _ m: Builder) {
      let stepped = m.reg("step", unsigned: 4)
      m.comb {
        io.switched <== 0
        Switch(Unsigned(choice, width: 2)) {
          Case(1) { io.switched <== io.a }
          Case(2) { io.switched <== ~io.a }
        }
        for element in io.elements { element <== 0 }
        io.elements.set(Unsigned(choice, width: 2)) { $0 <== io.a }
        io.stepped <== stepped
      }
      m.sync(io.clock) {
        Enumeration(mode).onEach {
          switch $0 {
          case .hold: block {}
          case .load: block { stepped <== io.a }
          case .clear: block { stepped <== 0 }
          }
        }
      }
    }
  }

  @Test func takesTheConstant() throws {
    let sim = try Simulator(Chooser())
    sim[\.a] = 5
    sim.step()
    #expect(sim[\.switched] == 10)
    #expect(sim[\.stepped] == 5)
    #expect((0..<3).map { sim[\.elements, $0] } == [0, 0, 5])
  }

  @Test func isClean() throws {
    #expect(try lint(emit(Chooser()), top: Chooser().name) == "")
  }
}
