import HDL
import HDLLibrary
import HDLReport
import HDLTools
import Testing

/// The estimates beside what yosys makes of the library and of test designs for the ECP5.
@Suite struct EstimateTests {
  private func designs() throws -> [Sample] {
    try [
      Sample(Fifo(width: 8, depth: 16)), Sample(Fifo(width: 8, depth: 12, level: true)),
      Sample(Fifo(width: 36, depth: 512, block: true)), Sample(SkidBuffer(width: 8)),
      Sample(AsyncFifo(width: 8, depth: 16)), Sample(PriorityArbiter(count: 4)),
      Sample(RoundRobinArbiter(count: 4)), Sample(UpConverter(width: 8, ratio: 4)),
      Sample(DownConverter(width: 8, ratio: 3)), Sample(Gearbox(input: 8, output: 12)),
      Sample(Synchronizer()), Sample(PulseCrossing()), Sample(HandshakeCrossing(width: 8)),
      Sample(PipelinedMultiplier(left: .q(8, 0), right: .q(16, 0))), Sample(PipelinedMac()),
      Sample(SerialDivider(dividend: 16, divisor: 8)), Sample(RandomBits()),
      Sample(Crc(.crc32, bytes: 4)), Sample(Crc(.usb5)),
      Sample(SimpleDualPortRam(width: 16, depth: 512, registered: true)),
      Sample(TrueDualPortRam(width: 16, depth: 1024)),
      Sample(ByteEnableRam(count: 4, depth: 256)),
      Sample(Rom(width: 8, words: (0..<16).map { $0 * $0 })), Sample(DelayLine(width: 8, depth: 3)),
      Sample(DelayLine(width: 8, depth: 16)), Sample(Rotator(lanes: 6, width: 8)),
      Sample(Rotator(lanes: 8, width: 8, pipelined: true)),
      Sample(Crossbar(inputs: 4, outputs: 3, width: 8)), Sample(MacArray(rows: 2, columns: 4)),
      Sample(SequencePair()),
    ]
  }

  /// Modules for which yosys needs more or fewer tables than a fifth from the estimate, and by how
  /// many: it makes some small logic wider to be faster, and chooses among eight words with less.
  private let known: [String: Int] = [
    RoundRobinArbiter(count: 4).name: 20, DownConverter(width: 8, ratio: 3).name: 18,
    Fifo(width: 8, depth: 12, level: true).name: 16, Crc(.usb5).name: 12,
    MacArray(rows: 2, columns: 4).name: 64, SequencePair().name: 13,
  ]

  /// Memories on both sides of each border between logic, distributed RAM and block RAM.
  @Test func choosesTheMemoryThatSynthesisChooses() throws {
    let samples =
      try [(128, 8), (256, 8), (64, 16), (128, 16), (32, 32), (64, 32)].map {
        try Sample(MemoryKind(shape: .simple, depth: $0.0, width: $0.1))
      }
      + [(256, 8), (512, 8)].map {
        try Sample(MemoryKind(shape: .table, depth: $0.0, width: $0.1, initialized: true))
      }
    let counts = try synthesizeECP5(samples.map { (text: $0.text, top: $0.name) })
    for (sample, found) in zip(samples, counts) {
      let whole = sample.report.whole
      let name = Comment(rawValue: sample.name)
      #expect(whole.blockRams == found["DP16KD"], name)
      #expect(whole.distributedRams == found["TRELLIS_DPR16X4"], name)
      #expect(whole.registers == found["TRELLIS_FF"], name)
    }
  }

  @Test func agreesWithSynthesis() throws {
    let samples = try designs()
    let counts = try synthesizeECP5(samples.map { (text: $0.text, top: $0.name) })
    var totals = (estimated: 0, found: 0)
    for (sample, found) in zip(samples, counts) {
      let whole = sample.report.whole
      let name = Comment(rawValue: sample.name)
      #expect(whole.multipliers == found["MULT18X18D"], name)
      #expect(whole.blockRams == found["DP16KD"], name)
      #expect(whole.distributedRams == found["TRELLIS_DPR16X4"], name)
      #expect(abs(whole.registers - found["TRELLIS_FF"]) <= max(2, found["TRELLIS_FF"] / 50), name)
      #expect(abs(whole.carries - found["CCU2C"]) <= found["CCU2C"] / 10, name)
      let limit = max(8, found["LUT4"] / 5, known[sample.name] ?? 0)
      #expect(abs(whole.tables - found["LUT4"]) <= limit, name)
      totals.estimated += whole.tables
      totals.found += found["LUT4"]
    }
    #expect(abs(totals.estimated - totals.found) * 10 <= totals.found)
  }
}
