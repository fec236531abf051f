import HDL
import HDLTools
import Testing

/// The bits of a state compared with a narrower constant: the state's name stood for the constant, with
/// too few bits.
@Suite struct StateBitsComparisonTests {
  enum Mode: CaseIterable { case idle, load, run, halt }

  struct Comparing: Module {
    struct IO {
      let mode: Enumeration<Mode>
      let isBelow, isEqual, isLoad: Bit
    }
    func ports(_ p: Ports) -> IO {
      IO(
        mode: p.state(Mode.self), isBelow: p.output(p.bit()), isEqual: p.output(p.bit()),
        isLoad: p.output(p.bit()))
    }
    func body(_ io: IO, _ m: Builder) {
      let (bits, one) = (packed(io.mode), Unsigned(1, width: 1))
      m.comb {
        io.isBelow <== (bits < one)
        io.isEqual <== (bits == one)
        io.isLoad <== (io.mode == .load)
      }
    }
  }

  @Test func usesNumbers() throws {
    let text = try emit(Comparing(), options: .init(sourceLines: false))
    #expect(text.contains("assign isBelow = mode < 2'd1;"))
    #expect(text.contains("assign isEqual = mode == 2'd1;"))
    #expect(text.contains("assign isLoad  = mode == LOAD;"))
    #expect(try lint(text, top: "Comparing") == "")
  }
}
