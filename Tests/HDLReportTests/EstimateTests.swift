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

  /// Parts of other sizes than those that the estimate was made with.
  private func others() throws -> [Sample] {
    try [
      Sample(Fifo(width: 16, depth: 16)), Sample(Fifo(width: 8, depth: 64)),
      Sample(Fifo(width: 12, depth: 5)), Sample(Fifo(width: 16, depth: 32, level: true)),
      Sample(AsyncFifo(width: 12, depth: 8)), Sample(Crc(.crc32)), Sample(Crc(.usb16)),
      Sample(RoundRobinArbiter(count: 2)), Sample(RoundRobinArbiter(count: 3)),
      Sample(RoundRobinArbiter(count: 5)), Sample(RoundRobinArbiter(count: 6)),
      Sample(RoundRobinArbiter(count: 7)), Sample(RoundRobinArbiter(count: 8)),
      Sample(RoundRobinArbiter(count: 12)), Sample(RoundRobinArbiter(count: 16)),
      Sample(PriorityArbiter(count: 3)), Sample(PriorityArbiter(count: 6)),
      Sample(PriorityArbiter(count: 8)), Sample(PriorityArbiter(count: 12)),
      Sample(AsyncFifo(width: 8, depth: 64)), Sample(Crossbar(inputs: 5, outputs: 5, width: 6)),
      Sample(DownConverter(width: 16, ratio: 2)), Sample(UpConverter(width: 16, ratio: 8)),
      Sample(SkidBuffer(width: 32)), Sample(SerialDivider(dividend: 8, divisor: 4)),
      Sample(SerialDivider(dividend: 16, divisor: 16)),
      Sample(Crossbar(inputs: 8, outputs: 4, width: 16)), Sample(RandomBits(rounds: 3)),
      Sample(DownConverter(width: 6, ratio: 5)), Sample(UpConverter(width: 8, ratio: 3)),
      Sample(Gearbox(input: 12, output: 8)), Sample(DelayLine(width: 12, depth: 40)),
      Sample(Rotator(lanes: 4, width: 12)), Sample(HandshakeCrossing(width: 24)),
      Sample(PipelinedMac(input: .q(2, 6), output: .q(3, 5), headroom: 4)),
      Sample(MacArray(rows: 4, columns: 4)),
    ]
  }

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

  @Test func agreesWithSynthesis() throws { try compare(designs()) }

  @Test func agreesOnOtherSizes() throws { try compare(others()) }

  /// Tables on both sides are LUT4 of four inputs: those inside CCU2C, which are counted on their own,
  /// are in neither figure, and there are no PFUMX and L6MUX21.
  private func compare(_ samples: [Sample]) throws {
    let counts = try synthesizeECP5(
      samples.map { (text: $0.text, top: $0.name) }, options: "-nowidelut")
    var totals = (estimated: 0, found: 0)
    for (sample, found) in zip(samples, counts) {
      let whole = sample.report.whole
      let name = Comment(rawValue: sample.name)
      #expect(whole.multipliers == found["MULT18X18D"], name)
      #expect(whole.blockRams == found["DP16KD"], name)
      #expect(whole.distributedRams == found["TRELLIS_DPR16X4"], name)
      #expect(found["PFUMX"] + found["L6MUX21"] == 0, name)
      #expect(abs(whole.registers - found["TRELLIS_FF"]) <= max(2, found["TRELLIS_FF"] / 50), name)
      #expect(abs(whole.carries - found["CCU2C"]) <= found["CCU2C"] / 10, name)
      let limit = max(2, found["LUT4"] / 5)
      #expect(abs(whole.tables - found["LUT4"]) <= limit, name)
      totals.estimated += whole.tables
      totals.found += found["LUT4"]
    }
    #expect(abs(totals.estimated - totals.found) * 10 <= totals.found)
  }
}
