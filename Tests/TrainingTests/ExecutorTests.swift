import FixedPoint
import TensorTrains
import Testing
import Training
import TrainingTestSupport

@Suite struct ExecutorTests {
  static let networks = sampleNetworks

  @Test(arguments: networks, [(4, 8, 16), (8, 8, 16), (2, 4, 8), (5, 7, 12)])
  func fastStepGivesTheBitsOfTheReference(_ network: Network, _ widths: (Int, Int, Int)) throws {
    let precision = try Precision(
      weightBits: widths.0, activationBits: widths.1, gradientBits: widths.2)
    for (rank, samples) in [(3, 5), (7, 32)] {
      let ranks = network.linearLayers.map { $0.ranks(startingFrom: rank) }
      let random = RandomStream(seed: 9)
      let state = ModelState(
        initializing: network, ranks: ranks, weightBits: precision.weightBits, random: random)
      let program = StepProgram(
        network, ranks: ranks, batch: samples, precision: precision,
        planner: ContractionPlanner())
      let rates = StepRates(
        learningRate: Rate(0.05 / Double(samples)), momentum: 230, random: random)
      var reference = ReferenceStep(program, state: state)
      let fast = FastStep.Instructions.available.flatMap { instructions in
        [1, 2, 3, 5].map {
          FastStep(program, state: state, threads: $0, instructions: instructions)
        }
      }
      var data = TestData(rank)
      for step in 0..<12 {
        let batch = data.batch(
          program, classes: network.outputCount, inputs: network.inputCount)
        let mode: StepMode = step < 3 ? .measure : .train
        let expected = reference.run(batch, rates, mode: mode)
        for index in fast.indices {
          #expect(fast[index].run(batch, rates, mode: mode) == expected)
          #expect(fast[index].state == reference.state)
        }
      }
      let batch = data.batch(program, classes: network.outputCount, inputs: network.inputCount)
      let expected = reference.evaluate(batch)
      for index in fast.indices {
        let logits = fast[index].evaluate(batch)
        #expect(logits.logits == expected.logits)
        #expect(logits.exponent == expected.exponent)
      }
    }
  }
}
