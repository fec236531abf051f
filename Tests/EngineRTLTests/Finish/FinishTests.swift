import Engine
import FixedPoint
import HDL
import HDLTools
import Testing

@Suite struct FinishTests {
  @Test(arguments: [4, 3, 1])
  func matchesTheExecutor(lanes: Int) throws {
    var random = Randomness(seed: lanes)
    let sim = try Simulator(Finish(lanes: lanes), compiled: true)
    sim.reset()
    for number in 0..<400 {
      let example = FinishCase(&random, lanes: lanes)
      let expected = example.expected(lanes: lanes)
      let outcome = example.run(sim, lanes: lanes)
      guard outcome == expected else {
        var text = "case \(number): \(example)"
        for (got, want) in zip(outcome.written, expected.written) where got != want {
          text += "\nwritten \(got)\nexpected \(want)"
        }
        var (a, b) = (outcome, expected)
        (a.written, b.written) = ([], [])
        Issue.record("\(text)\n\(a)\n\(b)")
        return
      }
    }
  }
}
