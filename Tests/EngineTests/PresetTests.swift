import EngineCompiler
import EngineExecutor
import EngineProgram
import EngineRuntime
import FixedPoint
import TensorTrains
import Testing
import Training
import TrainingTestSupport

@Suite struct PresetTests {
  static let cases: [PresetCase] =
    [20, 16, 7, 3].map { PresetCase(rank: $0) }
    + [
      PresetCase(network: "ttm-784-512-10", rank: 8, batch: 16), PresetCase(weightBits: 8),
      PresetCase(rows: 8, columns: 8), PresetCase(rows: 4, columns: 6),
      PresetCase(batch: 64), PresetCase(batch: 5), PresetCase(batch: 5, rows: 4, columns: 6),
    ]

  @Test(arguments: cases) func givesTheBitsOfTheTrainer(_ preset: PresetCase) throws {
    let (program, state) = try preset.start()
    let rates = preset.rates
    let trainer = FastStep(program, state: state, threads: 1)
    var engine = try EngineStep(
      program, state: state,
      on: ExecutorDevice(EngineStepTests.engine(preset.rows, preset.columns)))
    var data = TestData(3)
    for step in 0..<6 {
      let batch = data.batch(program, classes: 10, inputs: 784)
      let mode: StepMode = step < 3 ? .measure : .train
      let expected = trainer.run(batch, rates, mode: mode)
      #expect(engine.run(batch, rates, mode: mode) == expected)
    }
    #expect(engine.state == trainer.state)
  }

  /// Cycles a sample of a whole step on the engine for LFE5U-85F, whose memories it fits, and the
  /// percentage of all cells' cycles that did a multiplication of use.
  @Test(arguments: [(20, 1268, 80), (16, 947, 86), (8, 460, 82)])
  func takesFewCycles(_ rank: Int, _ most: Int, _ use: Int) throws {
    let (program, state) = try PresetCase(rank: rank).start()
    let compiled = try StepCompiler(.large).compile(program, shapes: state.parameterShapes)
    // The first batch is fetched before anything computes, so a step is what one more step takes.
    let totals = try [2, 4].map { steps in
      var device = ExecutorDevice(.large)
      _ = try device.run(
        compiled.training(steps: steps), input: Array(repeating: 0, count: 50_000))
      return (
        cycles: device.cycles, products: device.usage.reduce(0) { $0 + $1.multiplications }
      )
    }
    let cycles = totals[1].cycles - totals[0].cycles
    let products = totals[1].products - totals[0].products
    #expect(cycles / (2 * 32) <= most)
    #expect(100 * products / (cycles * 8 * 16) >= use)
  }

  /// The same with a step of the rank prior every 16 steps.
  @Test(arguments: [(20, 1600), (16, 1250), (8, 520)])
  func takesFewCyclesWithThePrior(_ rank: Int, _ most: Int) throws {
    let (program, state) = try PresetCase(rank: rank).start()
    var engine = try EngineStep(program, state: state, on: ExecutorDevice(.large))
    let prior = RankPrior(.logUniform, strength: 1.5e-4)
    _ = engine.applyPrior(
      PriorStep(
        prior: prior, strength: prior.strength, learningRate: 0.03,
        random: RandomStream(seed: 1)))
    let rankStep = engine.cycles!
    var device = ExecutorDevice(.large)
    let totals = try [2, 4].map { steps in
      _ = try device.run(
        engine.compiled.training(steps: steps), input: Array(repeating: 0, count: 50_000))
      return device.cycles
    }
    let cycles = (totals[1] - totals[0]) / 2 * prior.interval + rankStep
    #expect(cycles <= most * 32 * prior.interval, "\(Double(cycles) / 512)")
  }

  /// What the hardware does not look for, the compiler avoids.
  @Test(arguments: cases) func hasNoHazards(_ preset: PresetCase) throws {
    let (program, state) = try preset.start()
    let configuration = EngineStepTests.engine(preset.rows, preset.columns)
    let compiled = try StepCompiler(configuration).compile(program, shapes: state.parameterShapes)
    let instructions = compiled.training.flatMap(\.instructions)
    for instruction in instructions {
      #expect(instruction.hazards(on: configuration) == [], "\(instruction.text)")
    }
    for (last, next) in zip(instructions, instructions.dropFirst()) {
      #expect(next.hazard(behind: last) == nil, "\(next.text)")
    }
  }

  /// Tiles of few rows come in pairs: the last ones of 20 and of 10 rows, which are contractions of their
  /// own, and the sum over the batch for the biases.
  @Test(arguments: [20, 8]) func tilesOfFewRowsComeInPairs(_ rank: Int) throws {
    let (program, state) = try PresetCase(rank: rank).start()
    let compiled = try StepCompiler(.large).compile(program, shapes: state.parameterShapes)
    let pairs = compiled.bodies[0].instructions.filter {
      $0.opcode == .contract && $0[ContractFields.pair.isPair] == 1
    }
    #expect(pairs.contains { $0[ContractFields.update] == 1 } == (rank == 8))
    #expect(pairs.contains { $0[ContractFields.continues] == 1 } == (rank == 20))
    #expect(pairs.allSatisfy { $0[ContractFields.tiles.lastRows] <= 4 })
  }

  /// A rank of 20 and modes of 28 fill columns only together with another index, and columns stay in
  /// their banks.
  @Test func columnsLieAlongTwoIndices() throws {
    let (program, state) = try PresetCase(rank: 20).start()
    let compiled = try StepCompiler(.large).compile(program, shapes: state.parameterShapes)
    let skips = compiled.bodies[0].instructions.filter { $0.opcode == .contract }.flatMap {
      [$0[ContractFields.skips.b], $0[ContractFields.skips.c]]
    }
    #expect(skips.contains { $0 != 0 })
    #expect(skips.allSatisfy { $0 % EngineConfiguration.large.banks == 0 })
  }

}
