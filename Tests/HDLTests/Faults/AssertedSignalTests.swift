import HDL
import HDLTools
import Testing

/// What only assertions read is not read by the text outside of `FORMAL`.
@Suite struct AssertedSignalTests {
  struct Guarded: Module {
    struct IO {
      let clock: Clock
      let x: Unsigned
      let hint: Unsigned
      let y: Unsigned
    }
    func ports(_ p: Ports) -> IO {
      IO(clock: p.clock(), x: p.unsigned(4), hint: p.unsigned(4), y: p.output(p.unsigned(4)))
    }
    func body(_ io: IO, _ m: Builder) {
      let taken = m.reg("taken", unsigned: 4)
      let isSmall = m.wire("isSmall", io.x < 3)
      let sum = m.wire("sum", io.x &+ 1)
      m.sync(io.clock) { taken <== io.hint }
      m.comb { io.y <== concatenate(sum[0..<3], sum[0]) }
      m.assert("one", if: past(isSmall), taken[0..<2] == 1)
      m.assert("top", sum[3] | io.hint[3])
    }
  }

  @Test func isClean() throws {
    let text = try emit(Guarded())
    #expect(try lint(text, top: "Guarded") == "")
    #expect(
      text.contains(
        """
          // Bits that are deliberately not read, or only by assertions.
          wire unused = &{1'b0, taken, isSmall, sum[3]};
        """))
  }
}
