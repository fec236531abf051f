import EngineProgram
import EngineRuntime
import FixedPoint
import TensorTrains
import Testing
import Training
import TrainingTestSupport

/// The step of the prior on an engine against that on the state.
@Suite struct RankStepTests {
  static func engine(lanes: Int) -> EngineConfiguration {
    EngineConfiguration(
      rows: 4, columns: 6, activationWords: 1 << 17, weightWords: 1 << 17, inputWords: 1 << 16,
      maskWords: 1 << 12, programLength: 1 << FieldWidth.target, energyLanes: lanes)
  }

  @Test(arguments: sampleNetworks, [1, 2, 4])
  func givesTheBitsOfTheReference(_ network: Network, lanes: Int) throws {
    for (rank, distribution) in [
      (7, RankPrior.Distribution.logUniform), (1, .logUniform), (4, .halfCauchy),
    ] {
      let ranks = network.linearLayers.map { $0.ranks(startingFrom: rank) }
      let random = RandomStream(seed: 5)
      let state = ModelState(
        initializing: network, ranks: ranks, weightBits: 4, random: random)
      let program = StepProgram(
        network, ranks: ranks, batch: 5,
        precision: try Precision(weightBits: 4, activationBits: 8, gradientBits: 16),
        planner: ContractionPlanner())
      let rates = StepRates(learningRate: Rate(0.01), momentum: 230, random: random)
      var reference = ReferenceStep(program, state: state)
      var engine = try EngineStep(
        program, state: state, on: ExecutorDevice(Self.engine(lanes: lanes)))
      var data = TestData(rank)
      for (step, strength) in [0.5, 1e-3, 0.9, 1e-30, 1e-40, 1e-5].enumerated() {
        let batch = data.batch(program, classes: network.outputCount, inputs: network.inputCount)
        let mode: StepMode = step == 0 ? .measure : .train
        #expect(engine.run(batch, rates, mode: mode) == reference.run(batch, rates, mode: mode))
        let prior = PriorStep(
          prior: RankPrior(distribution, strength: 1, threshold: [0, 1e-2, 1e3][step % 3]),
          strength: strength, learningRate: 0.05, random: random)
        let cycles = engine.cycles!
        #expect(engine.applyPrior(prior) == reference.applyPrior(prior))
        #expect(engine.state == reference.state)
        // It ran on the engine, unless the engine has no instructions for it.
        let isForEngine =
          distribution == .logUniform && strength > 1e-35
          && ranks.contains { !$0.isEmpty }
        #expect((engine.cycles! > cycles) == isForEngine)
      }
    }
  }
}
