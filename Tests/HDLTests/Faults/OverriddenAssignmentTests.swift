import HDL
import HDLTools
import Testing

/// yosys lets an assignment inside an `if` win over a later one beside it when both stand in
/// another block, so the text must not hold assignments without effect.
@Suite struct OverriddenAssignmentTests {
  struct Overridden: Module {
    struct IO {
      let clock: Clock
      let choice: Bit
      let word: Unsigned
      let whole, part: Unsigned
    }
    func ports(_ p: Ports) -> IO {
      IO(
        clock: p.clock(), choice: p.bit(), word: p.unsigned(8), whole: p.output(p.unsigned(8)),
        part: p.output(p.unsigned(8)))
    }
    func body(_ io: IO, _ m: Builder) {
      let whole = m.reg("stored", unsigned: 8)
      let part = m.reg("mixed", unsigned: 8)
      m.sync(io.clock) {
        When(io.choice) {
          whole <== 3
          part <== ~io.word
        }
        whole <== io.word
        part[2..<5] <== io.word[0..<3]
      }
      m.comb {
        io.whole <== whole
        io.part <== part
      }
    }
  }

  @Test func areNotEmitted() throws {
    let text = try emit(Overridden(), options: .init(sourceLines: false))
    #expect(!text.contains("8'd3"))
    #expect(text.contains("mixed[1:0] <= not_word[1:0];"))
    #expect(text.contains("mixed[7:5] <= not_word[7:5];"))
    #expect(text.contains("mixed[4:2] <= word[2:0];"))
    #expect(try lint(text, top: "Overridden") == "")
  }

  @Test func haveNoEffectInSimulation() throws {
    let sim = try Simulator(Overridden())
    sim[\.choice] = true
    sim[\.word] = 0b1010_1001
    sim.step()
    #expect(sim[\.whole] == 0b1010_1001)
    #expect(sim[\.part] == 0b0100_0110)
  }
}
