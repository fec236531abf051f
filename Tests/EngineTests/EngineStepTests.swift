import EngineProgram
import EngineRuntime
import FixedPoint
import TensorTrains
import Testing
import Training
import TrainingTestSupport

@Suite struct EngineStepTests {
  /// An engine with an array of this size and memories that hold anything here.
  static func engine(_ rows: Int, _ columns: Int) -> EngineConfiguration {
    EngineConfiguration(
      rows: rows, columns: columns, activationWords: 1 << 17, weightWords: 1 << 17,
      inputWords: 1 << 16, maskWords: 1 << 12, rowParts: ArraySize(rows, columns).rowParts,
      energyLanes: ArraySize(rows, columns).energyLanes)
  }

  @Test(arguments: sampleNetworks, [(4, 8, 16), (8, 8, 16), (2, 4, 8), (5, 7, 12)])
  func givesTheBitsOfTheReference(_ network: Network, _ widths: (Int, Int, Int)) throws {
    let precision = try Precision(
      weightBits: widths.0, activationBits: widths.1, gradientBits: widths.2)
    for (rank, samples, rows, columns) in [
      (3, 5, 4, 6), (7, 32, 8, 16), (1, 3, 8, 8), (2, 1, 4, 6),
    ] {
      let ranks = network.linearLayers.map { $0.ranks(startingFrom: rank) }
      let random = RandomStream(seed: 9)
      let state = ModelState(
        initializing: network, ranks: ranks, weightBits: precision.weightBits, random: random)
      let program = StepProgram(
        network, ranks: ranks, batch: samples, precision: precision, planner: ContractionPlanner())
      let rates = StepRates(
        learningRate: Rate(0.05 / Double(samples)), momentum: 230, random: random)
      var reference = ReferenceStep(program, state: state)
      var engine = try EngineStep(
        program, state: state, on: ExecutorDevice(Self.engine(rows, columns)))
      #expect(engine.state == state)
      var data = TestData(rank)
      for step in 0..<12 {
        let batch = data.batch(program, classes: network.outputCount, inputs: network.inputCount)
        let mode: StepMode = step < 3 ? .measure : .train
        let expected = reference.run(batch, rates, mode: mode)
        #expect(engine.run(batch, rates, mode: mode) == expected)
        #expect(engine.state == reference.state)
      }
      let batch = data.batch(program, classes: network.outputCount, inputs: network.inputCount)
      let expected = reference.evaluate(batch)
      let logits = engine.evaluate(batch)
      #expect(logits.logits == expected.logits)
      #expect(logits.exponent == expected.exponent)
    }
  }
}
