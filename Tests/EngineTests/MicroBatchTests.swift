import Diagnostics
import EngineCompiler
import EngineProgram
import EngineRuntime
import FixedPoint
import TensorTrains
import Testing
import Training
import TrainingTestSupport

/// Batches that do not fit are computed in parts, with the bits of the whole.
@Suite struct MicroBatchTests {
  @Test(arguments: sampleNetworks, [2, 3, 5, 7])
  func givesTheBitsOfTheWholeBatch(_ network: Network, _ parts: Int) throws {
    let precision = try Precision(weightBits: 4, activationBits: 8, gradientBits: 16)
    for (rank, samples, rows, columns) in [(3, 5, 4, 6), (4, 16, 8, 16)] where parts <= samples {
      let ranks = network.linearLayers.map { $0.ranks(startingFrom: rank) }
      let random = RandomStream(seed: 9)
      let state = ModelState(
        initializing: network, ranks: ranks, weightBits: precision.weightBits, random: random)
      let program = StepProgram(
        network, ranks: ranks, batch: samples, precision: precision, planner: ContractionPlanner())
      let configuration = EngineStepTests.engine(rows, columns)
      let rates = StepRates(
        learningRate: Rate(0.05 / Double(samples)), momentum: 230, random: random)
      var reference = ReferenceStep(program, state: state)
      var engine = try EngineStep(
        program, state: state, on: ExecutorDevice(configuration), fewestMicroBatches: parts)
      #expect(engine.compiled.microBatches.count >= parts)
      for instruction in engine.compiled.training.flatMap(\.instructions) {
        #expect(instruction.hazards(on: configuration) == [], "\(instruction.text)")
      }
      var data = TestData(rank)
      for step in 0..<8 {
        let batch = data.batch(program, classes: network.outputCount, inputs: network.inputCount)
        let mode: StepMode = step < 3 ? .measure : .train
        let expected = reference.run(batch, rates, mode: mode)
        #expect(engine.run(batch, rates, mode: mode) == expected)
        #expect(engine.state == reference.state)
        let evaluation = reference.evaluate(batch)
        let logits = engine.evaluate(batch)
        #expect(logits.logits == evaluation.logits)
        #expect(logits.exponent == evaluation.exponent)
      }
    }
  }
}
