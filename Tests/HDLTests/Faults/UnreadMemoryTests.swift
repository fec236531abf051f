import HDL
import HDLTools
import Testing

/// A memory of which no read is used was printed with words that nothing reads.
@Suite struct UnreadMemoryTests {
  struct Store: Module {
    var shows = false

    struct IO {
      let clock: Clock
      let address: Unsigned
      let word: Unsigned
      let shown: Unsigned
    }
    func ports(_ p: Ports) -> IO {
      IO(
        clock: p.clock(), address: p.unsigned(3), word: p.unsigned(4),
        shown: p.output(p.unsigned(4)))
    }
    func body(_ io: IO, _ m: Builder) {
      let words = m.memory("words", depth: 8, unsigned: 4, collision: .readFirst)
      words.write(io.clock, at: io.address, io.word, enable: Bit(true))
      let old = words[io.address]
      m.comb { io.shown <== (shows ? old : io.word) }
    }
  }

  @Test func leavesNoTrace() throws {
    let text = try emit(Store())
    #expect(!text.contains("Store_words"))
    #expect(try lint(text, top: "Store") == "")
  }

  @Test func isThereWhenRead() throws {
    let text = try emit(Store(shows: true))
    #expect(text.contains("Store_shows_words words ("))
    #expect(try lint(text, top: "Store_shows") == "")
  }
}
