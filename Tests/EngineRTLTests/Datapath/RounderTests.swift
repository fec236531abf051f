import Engine
import FixedPoint
import HDL
import Testing

@Suite struct RounderTests {
  @Test func roundsAsTheNumericsSay() throws {
    let lanes = 32
    let sim = try Simulator(WeightViewRounder(lanes: lanes), compiled: true)
    let replay = sim.verilatorReplay()
    var draw = SeededRandom(5)
    for bits in [0] + Array(2...8) {
      for shift in 0...31 {
        (sim[\.shift], sim[\.bits], sim[\.ones]) = (shift, bits, false)
        sim.step(WeightViewRounder.settingLatency)
        // Edges of the range, and words around ties and around the limits of the result.
        var words = [-32768, -32767, -1, 0, 1, 32766, 32767]
        let half = 1 << min(max(shift - 1, 0), 14)
        for near in [half, 3 * half, -half, -3 * half, half << bits, -half << bits] {
          words += [near - 1, near, near + 1]
        }
        while words.count < 2 * lanes {
          words.append(Int.random(in: -32768...32767, using: &draw))
        }
        words = words.map { min(max($0, -32768), 32767) }
        for part in [words[..<lanes], words[lanes..<2 * lanes]] {
          for (lane, word) in part.enumerated() { sim[\.words, lane] = word }
          sim.step(WeightViewRounder.latency)
          for (lane, word) in part.enumerated() {
            let expected =
              bits == 0 ? word : saturated(shiftedNearestEven(word, by: shift), bits: bits)
            #expect(
              sim[\.values, lane] == expected, "\(word) shifted by \(shift) in \(bits) bits")
          }
        }
      }
    }
    try replay.expectSame()
  }

  @Test func everyWordOfAView() throws {
    let lanes = 64
    let sim = try Simulator(WeightViewRounder(lanes: lanes), compiled: true)
    (sim[\.shift], sim[\.bits]) = (11, 4)
    sim.step()
    for start in stride(from: -32768, to: 32768, by: lanes) {
      for lane in 0..<lanes { sim[\.words, lane] = start + lane }
      sim.step(WeightViewRounder.latency)
      let values = (0..<lanes).map { sim[\.values, $0] }
      #expect(
        values
          == (0..<lanes).map { saturated(shiftedNearestEven(start + $0, by: 11), bits: 4) })
    }
  }

  @Test func takesAWordInEveryCycle() throws {
    let sim = try Simulator(WeightViewRounder(lanes: 1))
    (sim[\.shift], sim[\.bits]) = (3, 8)
    sim.step()
    let words = [100, -100, 4, 12, 20, 32767, -32768, 0]
    var values: [Int] = []
    for word in words + [0, 0] {
      sim[\.words, 0] = word
      values.append(sim[\.values, 0])
      sim.step()
    }
    #expect(
      values.dropFirst(2) == ArraySlice([12, -12, 0, 2, 2, 127, -128, 0]))
  }

  /// What is done with a word comes a cycle before it, and may change from word to word.
  @Test func settingsGoWithTheirWords() throws {
    let sim = try Simulator(WeightViewRounder(lanes: 1), compiled: true)
    var draw = SeededRandom(9)
    var expected: [Int] = []
    var coming = 0
    for cycle in 0..<2000 {
      let (shift, bits) = (
        Int.random(in: 0...31, using: &draw), Int.random(in: 1...8, using: &draw)
      )
      let ones = Int.random(in: 0..<8, using: &draw) == 0
      let word = Int.random(in: -32768...32767, using: &draw)
      (sim[\.shift], sim[\.bits], sim[\.ones]) = (shift, bits == 1 ? 0 : bits, ones)
      sim[\.words, 0] = coming
      if cycle > 2 { #expect(sim[\.values, 0] == expected[cycle - 3]) }
      sim.step()
      expected.append(
        ones ? 1 : bits == 1 ? word : saturated(shiftedNearestEven(word, by: shift), bits: bits))
      coming = word
    }
  }

  @Test(arguments: [0, 4]) func onesAreOne(bits: Int) throws {
    let sim = try Simulator(WeightViewRounder(lanes: 2))
    (sim[\.bits], sim[\.ones], sim[\.shift]) = (bits, true, 20)
    sim[\.words, 1] = -77
    sim.step(1 + WeightViewRounder.latency)
    #expect((sim[\.values, 0], sim[\.values, 1]) == (1, 1))
  }
}
