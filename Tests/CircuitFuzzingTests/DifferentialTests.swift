import CircuitFuzzing
import Testing

/// 300 random circuits, bit-equal along every path and clean.
@Suite struct DifferentialTests {
  static let batch = 25
  static let batches = Array(0..<12)

  /// The share of batches whose netlists are simulated too: all in cells of the ECP5, one in
  /// three in generic gates.
  static func paths(_ batch: Int) -> [Path] {
    [.compiled, .verilator, .icarus, .ecp5] + (batch % 3 == 0 ? [.netlist] : [])
  }

  @Test(arguments: batches) func everyPathAgrees(_ batch: Int) {
    let seeds = (1 + batch * Self.batch)...((batch + 1) * Self.batch)
    let campaign = Campaign(paths: Self.paths(batch))
    let faults = campaign.faults(seeds.map { Trial(seed: UInt64($0)) })
    for fault in faults {
      Issue.record("\(campaign.shrunk(fault, rounds: 60).report(campaign.laboratory))")
    }
  }
}
