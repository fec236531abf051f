import HDL
import HDLTools
import Testing

/// Copies of a bit, extended with zeros, lost their braces: `{1'b0, 8{a}}`.
@Suite struct RepeatedBitsTests {
  struct Wide: Module {
    struct IO {
      let a, b: Bit
      let sum: Unsigned
    }
    func ports(_ p: Ports) -> IO {
      IO(a: p.bit(), b: p.bit(), sum: p.output(p.unsigned(9)))
    }
    func body(_ io: IO, _ m: Builder) {
      m.comb { io.sum <== io.a.repeated(8) + io.b.repeated(8) }
    }
  }

  @Test func keepTheirBraces() throws {
    let text = try emit(Wide())
    #expect(text.contains("{1'b0, {8{a}}} + {1'b0, {8{b}}}"))
    #expect(try lint(text, top: "Wide") == "")
  }
}
