import HDL
import HDLLibrary
import HDLTesting
import HDLTools
import Testing

@Suite struct CrossingTests {
  /// Clocks of any ratio and phase, every bit that crosses old or new at random: nothing is lost,
  /// doubled or changed.
  @Test(arguments: 0..<40) func asyncFifoKeepsEveryWord(seed: Int) throws {
    var draw = Draw(seed)
    let module = AsyncFifo(
      width: 10, depth: [2, 4, 8, 16][seed % 4], stages: 2 + seed / 4 % 2)
    let words = draw.words(300, bits: 10)
    let sim = try Simulator(module)
    sim.reset()
    sim.setTiming(
      \.writeClock, period: Int.random(in: 3...30, using: &draw),
      phase: Int.random(in: 0...30, using: &draw))
    sim.setTiming(
      \.readClock, period: Int.random(in: 3...30, using: &draw),
      phase: Int.random(in: 0...30, using: &draw))
    sim.skewCrossings(seed: UInt64(seed))
    sim.stream(\.x, words, stalls: Stalls(seed: UInt64(seed), percent: seed % 3 * 20))
    let stalls = Stalls(seed: UInt64(seed) + 50, percent: seed % 5 * 15)
    #expect(sim.collect(\.y, 300, stalls: stalls, limit: 20_000) == words)
    #expect(sim.collect(\.y, 1, limit: 100) == [])
    #expect(sim.failures == [])
  }

  @Test(arguments: 0..<20) func handshakeKeepsEveryWord(seed: Int) throws {
    var draw = Draw(seed + 1000)
    let words = draw.words(60, bits: 12)
    let sim = try Simulator(HandshakeCrossing(width: 12, stages: 2 + seed % 2))
    sim.reset()
    sim.setTiming(
      \.sourceClock, period: Int.random(in: 3...30, using: &draw),
      phase: Int.random(in: 0...30, using: &draw))
    sim.setTiming(
      \.targetClock, period: Int.random(in: 3...30, using: &draw),
      phase: Int.random(in: 0...30, using: &draw))
    sim.skewCrossings(seed: UInt64(seed))
    sim.stream(\.x, words, stalls: Stalls(seed: UInt64(seed), percent: 20))
    let stalls = Stalls(seed: UInt64(seed) + 50, percent: seed % 4 * 15)
    #expect(sim.collect(\.y, 60, stalls: stalls, limit: 20_000) == words)
    #expect(sim.collect(\.y, 1, limit: 100) == [])
  }

  @Test(arguments: 0..<20) func everyPulseArrivesOnce(seed: Int) throws {
    var draw = Draw(seed + 2000)
    let sim = try Simulator(PulseCrossing())
    sim.reset()
    let source = Int.random(in: 3...20, using: &draw)
    let target = Int.random(in: 3...20, using: &draw)
    sim.setTiming(\.sourceClock, period: source, phase: Int.random(in: 0...20, using: &draw))
    sim.setTiming(\.targetClock, period: target, phase: Int.random(in: 0...20, using: &draw))
    sim.skewCrossings(seed: UInt64(seed))
    let counter = PulseCounter()
    sim.observe(counter)
    // Two cycles of the target clock between pulses.
    let gap = (2 * target + source - 1) / source + 1
    var sent = 0
    var since = 0
    var edges = 0
    while sent < 100 || since < gap + 8 {
      if counter.sourceEdges != edges {
        edges = counter.sourceEdges
        since += 1
      }
      let pulse = sent < 100 && since >= gap
      sim[\.x] = pulse
      let before = counter.sourceEdges
      sim.step()
      if pulse, counter.sourceEdges > before {
        sent += 1
        since = 0
        edges = counter.sourceEdges
        sim[\.x] = false
      }
    }
    #expect(counter.pulses == 100)
  }

  /// What the skew is for: a binary count that crosses bit by bit is read wrong, a Gray code not.
  @Test func skewFindsBinaryCounts() throws {
    #expect(try jumps(isGray: false) > 0)
    #expect(try jumps(isGray: true) == 0)
  }

  /// How often a count that crosses goes elsewhere than on by two at most: one that was seen late,
  /// and the next one.
  private func jumps(isGray: Bool) throws -> Int {
    let sim = try Simulator(CountCrossing(isGray: isGray))
    sim.reset()
    sim.setTiming(\.sourceClock, period: 17)
    sim.setTiming(\.targetClock, period: 10, phase: 3)
    sim.skewCrossings(seed: 1)
    var last = 0
    var jumps = 0
    for _ in 0..<2000 {
      sim.step()
      var seen = sim[\.seen]
      if isGray { seen = seen ^ seen >> 1 ^ seen >> 2 ^ seen >> 3 }
      if (seen - last + 16) % 16 > 2 { jumps += 1 }
      last = seen
    }
    return jumps
  }

  /// The emitted text in Icarus, with both clocks at odd ratios.
  @Test(arguments: [(7, 5), (5, 7), (10, 10)])
  func emittedCrossingsDoTheSame(write: Int, read: Int) throws {
    var draw = Draw(write)
    let words = draw.words(80, bits: 8)
    let fifo = try Simulator(AsyncFifo(width: 8, depth: 4))
    var recording = fifo.recording()
    fifo.setTiming(\.writeClock, period: write, phase: 2)
    fifo.setTiming(\.readClock, period: read)
    fifo.stream(\.x, words, stalls: Stalls(seed: 1, percent: 20))
    #expect(fifo.collect(\.y, 80, stalls: Stalls(seed: 2, percent: 20)) == words)
    try recording.expectSameInIcarus()
    let crossing = try Simulator(HandshakeCrossing(width: 8))
    recording = crossing.recording()
    crossing.setTiming(\.sourceClock, period: write, phase: 2)
    crossing.setTiming(\.targetClock, period: read)
    crossing.stream(\.x, words)
    #expect(crossing.collect(\.y, 80) == words)
    try recording.expectSameInIcarus()
  }

  /// The same run in machine code.
  @Test func compiledCrossingsDoTheSame() throws {
    for compiled in [false, true] {
      let sim = try Simulator(AsyncFifo(width: 8, depth: 4), compiled: compiled)
      sim.reset()
      sim.setTiming(\.writeClock, period: 7, phase: 2)
      sim.setTiming(\.readClock, period: 5)
      sim.skewCrossings(seed: 3)
      sim.stream(\.x, Array(0..<100), stalls: Stalls(seed: 1, percent: 20))
      #expect(sim.collect(\.y, 100, stalls: Stalls(seed: 2, percent: 20)) == Array(0..<100))
      #expect(sim.failures == [])
    }
  }

  @Test func constraintsNameTheRegisters() throws {
    let design = try Design(HandshakeCrossing(width: 8))
    #expect(
      design.crossingConstraints(maximumDelay: 4.5) == """
        # Registers of HandshakeCrossing_w8_s2 that take values of another clock.
        set_max_delay 4.5 -to [get_cells {word_reg*}]
        set_max_delay 4.5 -to [get_cells {answerSync/caught_reg*}]
        set_max_delay 4.5 -to [get_cells {requestSync/caught_reg*}]

        """)
  }
}

/// Counts the target's cycles with a pulse, and the source's edges.
private final class PulseCounter: SimulationObserver {
  private var place = 0
  private var isSet = false
  private(set) var pulses = 0
  private(set) var sourceEdges = 0

  func begin(_ signals: [(path: [String], width: Int, caseNames: [String])]) {
    place = signals.firstIndex { $0.path == ["y"] }!
  }
  func record(_ values: [BitPattern], cycle: Int) { isSet = !values[place].isZero }
  func edges(of clocks: [String]) {
    if clocks.contains("targetClock"), isSet { pulses += 1 }
    if clocks.contains("sourceClock") { sourceEdges += 1 }
  }
}

/// A count seen from another clock, in binary or in Gray code.
private struct CountCrossing: Module {
  var isGray: Bool
  struct IO {
    let sourceClock: Clock
    let targetClock: Clock
    let seen: Unsigned
  }
  func ports(_ p: Ports) -> IO {
    let clocks = (p.clock(), p.clock())
    return IO(
      sourceClock: clocks.0, targetClock: clocks.1,
      seen: p.output(p.unsigned(4), clock: clocks.1))
  }
  func body(_ io: IO, _ m: Builder) {
    let count = m.reg("count", unsigned: 4)
    let code = m.reg("code", unsigned: 4)
    let next = m.wire("next", count &+ 1)
    m.sync(io.sourceClock) {
      count <== next
      code <== (isGray ? next ^ (next >> 1) : next)
    }
    let seen = m.synchronized("sync", code, to: io.targetClock)
    m.comb { io.seen <== seen }
  }
}
