import HDL
import HDLTools
import Testing

/// A block that chooses by constants alone became an `always_comb` without sensitivities, of which Icarus
/// warns.
@Suite struct ConstantBlockTests {
  struct Constants: Module {
    var mode = 6

    struct IO {
      let clock: Clock
      let value: Unsigned
      let chosen, switched, mixed, stored, dead: Unsigned
    }
    func ports(_ p: Ports) -> IO {
      IO(
        clock: p.clock(), value: p.unsigned(4), chosen: p.output(p.unsigned(4)),
        switched: p.output(p.unsigned(4)),
        mixed: p.output(p.unsigned(4)), stored: p.output(p.unsigned(4)),
        dead: p.output(p.unsigned(4)))
    }
    func body(_ io: IO, _ m: Builder) {
      let mode = Unsigned(mode, width: 4)
      let words = m.memory(
        "words", depth: 2, unsigned: 4, collision: .undefined,
        initial: [9, 3].map { BitPattern($0, width: 4) })
      m.comb {
        io.chosen <== 1
        When(mode[0]) {
          io.chosen <== 2
        }.elseWhen(mode[1] & mode[0..<3].anyBit) {
          io.chosen <== 3
        }
        io.switched <== 0
        Switch(mode[1..<3]) {
          Case(0, 1) { io.switched <== 4 }
          Case(3) { io.switched <== 5 }
        }
        io.mixed <== 15
        When(mode[3]) {
          io.mixed[0..<2] <== 1
        }.else {
          io.mixed[0..<2] <== 2
        }
        io.stored <== 0
        io.dead <== 6
        When(mode[1]) {
          io.dead <== 7
        }.elseWhen(mode[2]) {
          io.dead <== io.value
        }
        When(words[Unsigned(0, width: 1)][0]) { io.stored <== words[Unsigned(1, width: 1)] }
      }
    }
  }

  @Test func becomesAssignments() throws {
    let text = try emit(Constants(), options: .init(sourceLines: false))
    #expect(text.contains("= 4'd3;"))
    #expect(try lint(text, top: Constants().name) == "")
  }

  @Test func takesWhatSimulationTakes() throws {
    let sim = try Simulator(Constants())
    #expect(sim[\.chosen] == 3)
    #expect(sim[\.switched] == 5)
    #expect(sim[\.mixed] == 14)
    #expect(sim[\.stored] == 3)
    #expect(sim[\.dead] == 7)
  }
}
