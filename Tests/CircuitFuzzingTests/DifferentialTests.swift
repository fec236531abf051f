import CircuitFuzzing
import Testing

/// 300 random circuits, bit-equal along every path and clean.
@Suite struct DifferentialTests {
  static let batch = 25

  @Test(arguments: 0..<12) func everyPathAgrees(_ batch: Int) {
    let seeds = (1 + batch * Self.batch)...((batch + 1) * Self.batch)
    let campaign = Campaign()
    let faults = campaign.faults(seeds.map { Trial(seed: UInt64($0)) })
    for fault in faults {
      Issue.record("\(campaign.shrunk(fault, rounds: 60).report(campaign.laboratory))")
    }
  }
}
