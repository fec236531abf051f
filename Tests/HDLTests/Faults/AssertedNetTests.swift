import HDL
import HDLTools
import Testing

/// The name of a state and bits of a net that only assertions read were declared without a reader, where
/// assertions are left out or where they are not; the word that they read of a memory not at all.
@Suite struct AssertedNetTests {
  enum Mode: CaseIterable { case idle, busy }

  struct Asserting: Module {
    struct IO {
      let clock: Clock
      let mode: Enumeration<Mode>
      let level: Signed
      let q: Enumeration<Mode>
    }
    func ports(_ p: Ports) -> IO {
      IO(
        clock: p.clock(), mode: p.state(Mode.self), level: p.signed(4),
        q: p.output(p.state(Mode.self)))
    }
    func body(_ io: IO, _ m: Builder) {
      m.unused(io.level)
      m.comb { io.q <== io.mode }
      let words = m.memory(
        "words", depth: 2, unsigned: 4, collision: .undefined,
        initial: [5, 7].map { BitPattern($0, width: 4) })
      m.assert("hasWord", words[io.level.asUnsigned[0..<1]][0])
      m.assert("isBusyIfOdd", if: past((-io.level)[1]), io.mode == .busy)
    }
  }

  @Test(arguments: [false, true]) func haveReaders(withProperties: Bool) throws {
    let text = try emit(Asserting(), options: .init(sourceLines: false))
    #expect(try lint(text, top: "Asserting", properties: withProperties) == "")
  }
}
