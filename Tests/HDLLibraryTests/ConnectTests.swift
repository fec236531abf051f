import HDL
import HDLLibrary
import Testing

/// How streams, clocks and bundles are connected, and what is said when they do not fit.
@Suite struct ConnectTests {
  private func faults(_ mistake: Connections.Mistake) -> String {
    do {
      _ = try Design(Connections(mistake: mistake))
      return ""
    } catch { return "\(error)" }
  }

  @Test func streamsFollowTheArrow() throws {
    let sim = try Simulator(Connections(mistake: .none))
    sim.stream(\.x, Array(0..<20), stalls: Stalls(seed: 1, percent: 30))
    let words = sim.collectWords(\.y, 20, stalls: Stalls(seed: 2, percent: 30))
    // The word is unpacked with its halves in the order of the fields.
    #expect(
      words.map { $0["high"]!.unsignedValue! * 16 + $0["low"]!.unsignedValue! } == Array(0..<20))
  }

  @Test func saysThatAClockHasNoReset() {
    #expect(
      faults(.noReset).hasPrefix(
        """
        HDLLibraryTests/ConnectTests.swift:\(Connections.clockLine): error: clock 'queue.clock' \
        has a reset and 'bare' has none; give that one a reset with p.clock(reset: .synchronous)
        """))
  }

  @Test func saysThatABundleDoesNotFit() {
    #expect(
      faults(.tooNarrow).hasPrefix(
        """
        HDLLibraryTests/ConnectTests.swift:\(Connections.payloadLine): error: \
        'queue.y_payload[6:0]' of 7 bits is unpacked into Halves, which has 8; pack a bundle of \
        the same type
        """))
  }
}

private struct Halves {
  let high: Unsigned
  let low: Unsigned
}

private struct Connections: Module {
  enum Mistake { case none, noReset, tooNarrow }
  var mistake: Mistake
  var name: String { "Connections" }
  static let clockLine = #line + 19
  static let payloadLine = #line + 26

  struct IO {
    let clock: Clock
    let bare: Clock
    let x: Sink<Unsigned>
    let y: Source<Halves>
  }
  func ports(_ p: Ports) -> IO {
    let clock = p.clock()
    return IO(
      clock: clock, bare: p.clock(reset: .none), x: p.sink(p.unsigned(8)),
      y: p.source(Halves(high: p.unsigned(4), low: p.unsigned(4))))
  }
  func body(_ io: IO, _ m: Builder) {
    let queue = m.instance("queue", Fifo(width: 8, depth: 2))
    let buffer = m.instance("buffer", SkidBuffer(width: 8))
    m.comb {
      queue.clock <== (mistake == .noReset ? io.bare : io.clock)
      buffer.clock <== io.clock
      buffer.x <== io.x
      queue.x <== buffer.y
    }
    let bits = mistake == .tooNarrow ? queue.y.payload[0..<7] : queue.y.payload
    let halves = unpacked(bits, like: io.y.payload)
    m.comb {
      io.y.payload <== (mistake == .tooNarrow ? io.y.payload : halves)
      io.y.valid <== queue.y.valid
      queue.y.ready <== io.y.ready
    }
  }
}
