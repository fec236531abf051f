import HDL
import HDLLibrary
import HDLTesting
import Testing

@Suite struct LaneTests {
  @Test(arguments: 2...9, [false, true]) func rotatesByEveryAmount(lanes: Int, pipelined: Bool)
    throws
  {
    let module = Rotator(lanes: lanes, width: 6, pipelined: pipelined)
    let sim = try Simulator(module)
    let recording = Recording(sim.design)
    sim.observe(recording)
    var draw = Draw(lanes)
    var expected: [[Int]] = []
    for step in 0..<3 * lanes {
      let words = draw.words(lanes, bits: 6)
      let amount = step % lanes
      for (lane, word) in words.enumerated() { sim[\.x, lane] = word }
      sim[\.amount] = amount
      expected.append((0..<lanes).map { words[($0 + amount) % lanes] })
      // Without advance nothing moves.
      sim[\.advance] = false
      sim.step()
      sim[\.advance] = true
      sim.step()
      guard step + 1 >= module.latency else { continue }
      let result = (0..<lanes).map { sim[\.y, $0] }
      #expect(result == expected[step + 1 - module.latency])
    }
    try recording.expectSameInIcarus()
  }

  @Test(arguments: [(2, 1), (3, 4), (8, 8)])
  func crossbarConnectsWhatIsSelected(inputs: Int, outputs: Int) throws {
    var draw = Draw(inputs)
    let sim = try Simulator(Crossbar(inputs: inputs, outputs: outputs, width: 5))
    let recording = Recording(sim.design)
    sim.observe(recording)
    var last = [Int](repeating: 0, count: outputs)
    for _ in 0..<200 {
      let words = draw.words(inputs, bits: 5)
      for (lane, word) in words.enumerated() { sim[\.x, lane] = word }
      let choices = (0..<outputs).map { _ in
        Int.random(in: 0..<1 << unsignedBits(inputs - 1), using: &draw)
      }
      for (lane, choice) in choices.enumerated() { sim[\.select, lane] = choice }
      sim[\.advance] = Bool.random(using: &draw)
      if sim[\.advance] { last = choices.map { words[min($0, inputs - 1)] } }
      sim.step()
      #expect((0..<outputs).map { sim[\.y, $0] } == last)
    }
    try recording.expectSameInIcarus()
  }
}
