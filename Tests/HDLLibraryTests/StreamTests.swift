import HDL
import HDLLibrary
import HDLTesting
import Testing

@Suite struct StreamTests {
  /// Every word reaches both branches once and in order, the product meets its gain, and the
  /// emitted text does the same in every cycle.
  @Test(arguments: 0..<6) func combinatorsKeepEveryWord(seed: Int) throws {
    var draw = Draw(seed)
    let words = draw.words(60, bits: 8).map { ($0, $0 % 3 == 0) }
    let gains = draw.words(60, bits: 4)
    let sim = try Simulator(StreamShowcase())
    let recording = sim.recording()
    let stalls = Stalls(seed: UInt64(seed), percent: seed * 15)
    sim.stream(\.x, words, stalls: stalls)
    sim.stream(\.gain, gains, stalls: Stalls(seed: UInt64(seed) + 100, percent: seed * 10))
    var merged: [(Int, Bool)] = []
    var scaled: [Int] = []
    for cycle in 0..<2000 where merged.count < 120 || scaled.count < 60 {
      sim[\.y.ready] = Int.random(in: 0..<100, using: &draw) >= seed * 12
      sim[\.scaled.ready] = Int.random(in: 0..<100, using: &draw) >= cycle % 50
      sim.step()
      if recording.moved("y") {
        merged.append(
          (recording.value("y_value").unsignedValue!, recording.value("y_last").unsignedValue! == 1)
        )
      }
      if recording.moved("scaled") {
        scaled.append(recording.value("scaled_payload").unsignedValue!)
      }
    }
    sim.step(3)
    #expect(scaled == zip(words, gains).map { $0.0 * $1 })
    #expect(merged.count == 120)
    #expect(isMerge(merged.map(\.0), words.map(\.0), words.map { 255 - $0.0 }))
    #expect(merged.filter(\.1).count == 2 * words.filter(\.1).count)
    #expect(sim.failures.isEmpty)
    try recording.expectSameInIcarus()
  }

  /// Whether `merged` holds the words of `a` and `b`, each in its order.
  private func isMerge(_ merged: [Int], _ a: [Int], _ b: [Int]) -> Bool {
    var reached: Set<Int> = [0]
    for (index, word) in merged.enumerated() {
      var next: Set<Int> = []
      for taken in reached {
        if taken < a.count, a[taken] == word { next.insert(taken + 1) }
        let other = index - taken
        if other < b.count, b[other] == word { next.insert(taken) }
      }
      reached = next
    }
    return reached.contains(a.count)
  }
}
