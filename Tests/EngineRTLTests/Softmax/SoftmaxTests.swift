import Engine
import EngineProgram
import HDL
import HDLTesting
import HDLTools
import Testing

@Suite struct SoftmaxTests {
  static let logitLatency = 4, labelLatency = 2

  private func simulator(spreads: Bool = false) throws -> Simulator<SoftmaxUnit> {
    try Simulator(
      SoftmaxUnit(
        logitLatency: Self.logitLatency, labelLatency: Self.labelLatency, spreads: spreads))
  }

  private func check(_ batch: SoftmaxCase, _ sim: Simulator<SoftmaxUnit>) throws {
    var expected = try batch.expected()
    expected.cycles += Self.logitLatency - CycleModel.padRead
    let result = batch.run(
      sim, logitLatency: Self.logitLatency, labelLatency: Self.labelLatency)
    #expect(result.cycles == expected.cycles)
    #expect(result.loss == expected.loss)
    #expect(result.correct == expected.correct)
    #expect(result.saturations == expected.saturations)
    let difference = zip(result.pad, expected.pad).enumerated().first { $1.0 != $1.1 }
    #expect(difference == nil, "at \(difference?.offset ?? 0)")
    #expect(sim.failures.isEmpty)
  }

  @Test(arguments: [false, true]) func equalsTheExecutor(spreads: Bool) throws {
    let sim = try simulator(spreads: spreads)
    sim.reset()
    try forAll(seed: 61, cases: 120) { draw in
      let classes = draw.element(of: [10, 1, 2, 19, 20, 21, 3, 37, 64])
      let samples = draw.int(1...6)
      let width = draw.int(2...16)
      var batch = SoftmaxCase(
        classes: classes,
        logits: (0..<samples * classes).map { _ in Int16(draw.signed(width)) },
        labels: (0..<samples).map { _ in UInt8(draw.int(0...min(255, classes + 1))) })
      batch.bits = draw.element(of: [16, 12, 8, 1, 15, 4])
      batch.exponent = draw.int(-22...12)
      batch.stride += draw.int(0...3)
      batch.gradientStride += draw.int(0...3)
      batch.seed = UInt64(draw.unsigned(30))
      batch.step = draw.int(0...1000)
      try check(batch, sim)
    }
  }

  /// Extremes: equal logits, one that outweighs all, the widest differences, no shift and the
  /// longest ones, labels that no class has, strides backwards.
  @Test(arguments: [false, true]) func equalsTheExecutorAtTheEdges(spreads: Bool) throws {
    let sim = try simulator(spreads: spreads)
    sim.reset()
    for exponent in [-512, -33, -32, -27, -26, -11, -10, 0, 4, 5, 9, 10, 11, 26, 511] {
      for logits in [
        [0, 0, 0, 0, 0, 0], [32767, -32768, 0, -1, 1, 0], [-32768, -32768, -32768, 5, 6, 6],
        [7, 8, 8, 8, 7, 9],
      ] as [[Int16]] {
        for bits in [16, 9, 1] {
          var batch = SoftmaxCase(classes: 3, logits: logits, labels: [1, 200])
          (batch.exponent, batch.bits) = (exponent, bits)
          (batch.stride, batch.gradientStride) = (-7, -3)
          try check(batch, sim)
        }
      }
    }
  }

  @Test func takesTheModelsCycles() throws {
    let sim = try simulator()
    sim.reset()
    for classes in Array(1...24) + [30, 55, 100, 101, 255, 256] {
      for samples in [1, 2, 3, 5] where classes < 100 || samples < 4 {
        let count = classes * samples
        try check(
          SoftmaxCase(
            classes: classes, logits: (0..<count).map { Int16($0 * 7919 % 4001 - 2000) },
            labels: (0..<samples).map { UInt8($0 * 5 % classes) }), sim)
      }
    }
  }

  @Test func isTheSameInIcarus() throws {
    let sim = try simulator()
    let recording = sim.recording()
    for (classes, bits) in [(10, 12), (2, 16), (25, 8)] {
      var batch = SoftmaxCase(
        classes: classes, logits: (0..<4 * classes).map { Int16($0 * 7919 % 40001 - 20000) },
        labels: [1, 0, 1, 0])
      (batch.bits, batch.exponent) = (bits, -12)
      try check(batch, sim)
    }
    try recording.expectSameInIcarus()
  }

  @Test(arguments: [false, true]) func isClean(spreads: Bool) throws {
    let unit = SoftmaxUnit(spreads: spreads)
    let complaints = try lint(emit(unit), top: unit.name)
    #expect(complaints == "")
  }
}
