import HDL
import HDLTools
import Testing

/// yosys reads `~8'(a)` as a cast to `~8` bits.
@Suite struct UnaryCastTests {
  struct Inverted: Module {
    struct IO {
      let a: Signed
      let b: Signed
    }
    func ports(_ p: Ports) -> IO { IO(a: p.signed(4), b: p.output(p.signed(8))) }
    func body(_ io: IO, _ m: Builder) {
      m.comb { io.b <== ~io.a.extended(to: 8) }
    }
  }

  @Test func castsHaveParentheses() throws {
    let text = try emit(Inverted())
    #expect(text.contains("assign b = ~(8'(a));"))
    #expect(try lint(text, top: "Inverted") == "")
  }
}
