import Engine
import FixedPoint
import HDL
import HDLTools
import Testing

@Suite struct FinishTests {
  @Test(arguments: [1, 3, 9], [40, 36, 33])
  func matchesTheExecutor(lanes: Int, sumBits: Int) throws {
    var random = Randomness(seed: lanes)
    let sim = try Simulator(Finish(lanes: lanes, sumBits: sumBits), compiled: true)
    sim.reset()
    for _ in 0..<240 {
      let example = FinishCase(&random, lanes: lanes, sumBits: sumBits)
      try check(example, sim, lanes: lanes)
    }
  }

  /// Sums at the ends of their range and around the places where a shift rounds or saturates.
  @Test(arguments: [false, true], [40, 36, 33])
  func everyShiftMatches(isUpdate: Bool, sumBits: Int) throws {
    let lanes = 4
    var random = Randomness(seed: 5)
    let sim = try Simulator(Finish(lanes: lanes, sumBits: sumBits), compiled: true)
    sim.reset()
    for shift in -128...127 {
      var example = FinishCase(&random, lanes: lanes, rows: 4)
      example.isUpdate = isUpdate
      example.isStochastic = shift & 1 == 0
      (example.shift, example.gradientShift, example.masterShift) = (shift, shift, -shift - 1)
      (example.momentumShift, example.stepShift) = (shift - shift % 3, random.int(-128...127))
      let unit = 1 << min(max(shift, 1), sumBits - 2)
      let limit = 1 << min(max(15 + shift, 0), sumBits - 2)
      let half = unit >> 1
      let sums = [
        (1 << (sumBits - 1)) - 1, -(1 << (sumBits - 1)), -1, 1, half, -half, unit + half, half + 1,
        half - 1,
        limit - 1, limit, -limit, -limit - 1, limit - half, limit - half - 1, 3 * half,
      ]
      for row in example.rows.indices {
        example.rows[row].active = 15
        example.rows[row].sums = Array(sums[4 * row..<4 * row + 4])
      }
      try check(example, sim, lanes: lanes)
    }
  }

  /// Whatever the array shows meanwhile.
  @Test func lanesStandStillBetweenRows() throws {
    var random = Randomness(seed: 7)
    let lanes = 5
    let sim = try Simulator(Finish(lanes: lanes), compiled: true)
    sim.reset()
    var example = FinishCase(&random, lanes: lanes)
    (example.isUpdate, example.relu, example.appliesMask) = (false, false, false)
    (example.bits, example.shift) = (16, 24)
    try check(example, sim, lanes: lanes)
    let values = (0..<lanes).map { sim[\.write.values, $0] }
    #expect(values.contains { $0 != 0 })
    for _ in 0..<3 * Finish.latency {
      for lane in 0..<lanes { sim[\.row.sums, lane] = random.signed(40) }
      sim.step()
      #expect((0..<lanes).map { sim[\.write.values, $0] } == values)
    }
  }

  /// Demands that hardware and executor agree; after a difference, the state of the hardware would only
  /// make more of them.
  private func check(_ example: FinishCase, _ sim: Simulator<Finish>, lanes: Int) throws {
    let expected = example.expected(lanes: lanes)
    let outcome = example.run(sim, lanes: lanes)
    let rows = zip(outcome.written, expected.written).filter { $0 != $1 }
    try #require(outcome == expected, "\(example)\nrows that differ: \(rows)")
  }
}
