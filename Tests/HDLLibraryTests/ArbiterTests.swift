import HDL
import HDLLibrary
import HDLTesting
import Testing

@Suite struct ArbiterTests {
  @Test(arguments: [1, 2, 5, 8]) func priorityGrantsTheLowest(count: Int) throws {
    let sim = try Simulator(PriorityArbiter(count: count))
    for requests in 0..<1 << count {
      sim[\.requests] = requests
      #expect(sim[\.grants] == requests & -requests)
    }
  }

  /// Against a list of turns: the next request after the last accepted one, kept until accepted.
  @Test(arguments: [2, 3, 4, 7]) func roundRobinGivesTurns(count: Int) throws {
    var draw = Draw(count)
    let sim = try Simulator(RoundRobinArbiter(count: count))
    let recording = sim.recording()
    var first = 0
    var waited = [Int](repeating: 0, count: count)
    for _ in 0..<2000 {
      let requests = draw.words(1, bits: count)[0] | draw.words(1, bits: count)[0]
      let accept = Bool.random(using: &draw)
      sim[\.requests] = requests
      sim[\.accept] = accept
      let turn = (0..<count).map { ($0 + first) % count }.first { requests >> $0 & 1 == 1 }
      #expect(sim[\.grants] == turn.map { 1 << $0 } ?? 0)
      for index in 0..<count where requests >> index & 1 == 0 { waited[index] = 0 }
      if let turn {
        first = accept ? (turn + 1) % count : turn
        for index in 0..<count where accept && requests >> index & 1 == 1 {
          waited[index] = index == turn ? 0 : waited[index] + 1
        }
        #expect(waited.max()! < count)
      }
      sim.step()
    }
    #expect(sim.failures == [])
    try recording.expectSameInIcarus()
  }
}
