import Engine
import HDL
import HDLFormal
import Testing

@Suite struct LaneSpreadTests {
  /// As many lanes as banks, and fewer, whose number is a power of two or not.
  static let networks = [
    LaneSpread(banks: 2, lanes: 2, pads: 2), LaneSpread(banks: 4, lanes: 1, pads: 2),
    LaneSpread(banks: 4, lanes: 4, width: 8), LaneSpread(banks: 8, lanes: 2, pads: 2),
    LaneSpread(banks: 8, lanes: 6, pads: 3), LaneSpread(banks: 16, lanes: 4, width: 8),
    LaneSpread(banks: 16, lanes: 16, pads: 2),
  ]

  @Test(arguments: networks) func bringsWordsToTheBanksOfThePadThatIsWritten(
    _ network: LaneSpread
  ) throws {
    let sim = try Simulator(network, compiled: true)
    let replay = sim.verilatorReplay()
    let (banks, lanes, pads) = (network.banks, network.lanes, network.pads)
    var draw = SeededRandom(banks + 100 * lanes)
    var controls: [[[Int]]] = []
    var values: [[Int]] = []
    var homes: [[Int]] = []
    var written = Set<Int>()
    sim.reset()
    for cycle in 0..<200 {
      let requests = (0..<pads).map { _ in
        (
          base: Int.random(in: 0..<banks, using: &draw),
          stride: Int.random(in: 0..<banks, using: &draw) | 1
        )
      }
      let pad = Int.random(in: 0..<pads, using: &draw)
      let (base, stride) = requests[pad]
      written.insert(pad)
      controls.append(
        requests.map { Self.controls(base: $0.base, stride: $0.stride, banks: banks) })
      values.append(
        (0..<lanes).map { _ in
          Int.random(in: -1 << (network.width - 1)..<1 << (network.width - 1), using: &draw)
        })
      homes.append((0..<lanes).map { (base + $0 * stride) % banks })
      for (index, source) in sim.io.sources.enumerated() {
        sim.poke(source.write, index == pad)
        for (level, port) in source.controls.enumerated() {
          let before = LaneSpread.controlCycle(level: level, of: source.controls.count)
          if cycle >= before { sim.poke(port, controls[cycle - before][index][level]) }
        }
      }
      if cycle >= LaneSpread.valueDelay {
        for (lane, value) in values[cycle - LaneSpread.valueDelay].enumerated() {
          sim.poke(sim.io.values[lane], value)
        }
      }
      if cycle >= LaneSpread.latency {
        let request = cycle - LaneSpread.latency
        for (home, value) in zip(homes[request], values[request]) {
          let word = sim.peek(sim.io.words[home])
          #expect(word == value & ((1 << network.width) - 1), "bank \(home) in cycle \(cycle)")
        }
      }
      sim.step()
    }
    #expect(written.count == pads)
    #expect(sim.failures.isEmpty)
    try replay.expectSame()
  }

  @Test func noticesThatTwoPadsAreWrittenAtOnce() throws {
    let sim = try Simulator(LaneSpread(banks: 4, lanes: 4, pads: 2))
    sim.reset()
    for source in sim.io.sources { sim.poke(source.write, true) }
    sim.step()
    #expect(sim.failures.map(\.name) == ["pads0And1AreApart"])
  }

  /// The controls of a permutation, by level, as the numbers of their ports.
  private static func controls(base: Int, stride: Int, banks: Int) -> [Int] {
    var places = [base]
    var controls: [Int] = []
    while 1 << controls.count < banks {
      controls.append(places.enumerated().reduce(0) { $0 | ($1.element & 1) << $1.offset })
      let pairs = places.map { place in
        place & 1 == 0 ? (place, place + stride) : (place + stride, place)
      }
      places = pairs.map { $0.0 >> 1 } + pairs.map { $0.1 >> 1 }
    }
    return controls
  }
}
