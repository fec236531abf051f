import HDL
import HDLTools
import Testing

/// A read-first memory with two write ports is no block RAM on the ECP5, and says so.
@Suite struct ReadFirstPortsTests {
  struct Shared: Module {
    var collision: Collision
    var allowsRegisters = false

    struct IO {
      let clock: Clock
      let addresses, data: [Unsigned]
      let writes: Unsigned
      let word: Unsigned
    }
    var name: String { "Shared" }
    func ports(_ p: Ports) -> IO {
      IO(
        clock: p.clock(reset: .none), addresses: p.vector(2) { p.unsigned(6) },
        data: p.vector(2) { p.unsigned(8) }, writes: p.unsigned(2),
        word: p.output(p.unsigned(8)))
    }
    func body(_ io: IO, _ m: Builder) {
      let words = m.memory("words", depth: 64, unsigned: 8, collision: collision)
      if allowsRegisters { m.allowRegisters(for: words) }
      for port in 0..<2 {
        words.write(io.clock, at: io.addresses[port], io.data[port], enable: io.writes[port])
      }
      m.comb { io.word <== words.read("word_read", io.clock, at: io.addresses[0]) }
    }
  }

  @Test func isAFault() {
    #expect {
      _ = try Design(Shared(collision: .readFirst))
    } throws: { error in
      "\(error)" == """
        HDLTests/ReadFirstPortsTests.swift:25: error: memory 'words' is read-first and has 2 write \
        ports, which no block RAM of the ECP5 does: it becomes 512 registers; make it .undefined or \
        .writeFirst, write through one port, or state m.allowRegisters(for: words)
        """
    }
  }

  /// What the message says is so.
  @Test func becomesWhatTheMessageSays() throws {
    let cells = try synthesizeECP5(
      [
        Shared(collision: .readFirst, allowsRegisters: true), Shared(collision: .undefined),
        Shared(collision: .writeFirst),
      ].map { (try emit($0), "Shared") })
    #expect(cells[0]["DP16KD"] == 0)
    #expect(cells[0]["TRELLIS_FF"] >= 512)
    #expect(cells[1]["DP16KD"] == 1)
    #expect(cells[2]["DP16KD"] == 1)
  }
}
