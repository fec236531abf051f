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
    // With fewer bits the gradient of the logits is rounded too.
    let precision = try Precision(
      weightBits: 4, activationBits: 8, gradientBits: parts == 3 ? 11 : 16)
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
      for step in 0..<6 {
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

  /// Sums of many products do not fit short partial sums.
  @Test func longSumsHaveThreeWords() throws {
    let network = sampleNetworks[2]
    let random = RandomStream(seed: 9)
    let ranks = network.linearLayers.map { $0.ranks(startingFrom: 1) }
    let state = ModelState(initializing: network, ranks: ranks, weightBits: 4, random: random)
    let program = StepProgram(
      network, ranks: ranks, batch: 600, precision: try Precision(weightBits: 4),
      planner: ContractionPlanner())
    let rates = StepRates(learningRate: Rate(0.05 / 600), momentum: 230, random: random)
    var reference = ReferenceStep(program, state: state)
    var engine = try EngineStep(
      program, state: state, on: ExecutorDevice(EngineStepTests.engine(8, 16)),
      fewestMicroBatches: 3)
    let stores = engine.compiled.training.flatMap(\.instructions).filter {
      $0.opcode == .contract && $0[ContractFields.partial.store] == 1
    }
    #expect(Set(stores.map { $0[ContractFields.partial.isShort] }) == [0, 1])
    var data = TestData(5)
    for step in 0..<3 {
      let batch = data.batch(program, classes: network.outputCount, inputs: network.inputCount)
      let mode: StepMode = step < 1 ? .measure : .train
      #expect(engine.run(batch, rates, mode: mode) == reference.run(batch, rates, mode: mode))
      #expect(engine.state == reference.state)
    }
  }

  /// Cells of a large array hold fewer products than the finish adds up.
  @Test(arguments: [(4, 6, [2048]), (8, 16, [1024, 1024])])
  func splitsSumsThatCellsDoNotHold(_ rows: Int, _ columns: Int, _ parts: [Int]) throws {
    let (program, state) = try Self.wideBatch(of: 2048)
    var engine = try EngineStep(
      program, state: state, on: ExecutorDevice(EngineStepTests.engine(rows, columns)))
    #expect(engine.microBatches.sizes == parts)
    var reference = ReferenceStep(program, state: state)
    let rates = StepRates(
      learningRate: Rate(0.05 / 2048), momentum: 230, random: RandomStream(seed: 9))
    var data = TestData(5)
    let batch = data.batch(program, classes: 2, inputs: 3)
    #expect(engine.run(batch, rates, mode: .train) == reference.run(batch, rates, mode: .train))
    #expect(engine.state == reference.state)
  }

  @Test func saysWhichSumsAreTooLong() throws {
    let (program, state) = try Self.wideBatch(of: 8192)
    #expect {
      try StepCompiler(.large).compile(program, shapes: state.parameterShapes)
    } throws: { error in
      (error as? InputError)?.message
        == "update core 1.1: its sums of 8192 products can take 37 bits, an accumulator of this engine "
        + "has 36: use a smaller --batch or fewer bits"
    }
  }

  private static func wideBatch(of samples: Int) throws -> (StepProgram, ModelState) {
    let network = try Network("wide batch") { Linear(.dense, out: [2], in: [3]) }
    let ranks = network.linearLayers.map { $0.ranks(startingFrom: 1) }
    let state = ModelState(
      initializing: network, ranks: ranks, weightBits: 4, random: RandomStream(seed: 9))
    let program = StepProgram(
      network, ranks: ranks, batch: samples, precision: try Precision(weightBits: 4),
      planner: ContractionPlanner())
    return (program, state)
  }

  /// On the engine for LFE5U-85F, whose memories for inputs and masks hold 32 samples.
  @Test(arguments: [(8, 32, [32]), (8, 64, [32, 32]), (3, 65, [22, 22, 21])])
  func takesTheFewestPartsThatFit(_ rank: Int, _ batch: Int, _ parts: [Int]) throws {
    let (program, state) = try PresetCase(rank: rank, batch: batch).start()
    let engine = try EngineStep(program, state: state, on: ExecutorDevice(.large))
    #expect(engine.microBatches.sizes == parts)
    for part in engine.compiled.training {
      #expect(part.instructions.count <= EngineConfiguration.large.programLength)
    }
  }

  @Test func saysWhatNeverFits() throws {
    let (program, state) = try PresetCase(rank: 20, batch: 33).start()
    #expect {
      try StepCompiler(.small).compile(program, shapes: state.parameterShapes)
    } throws: { error in
      guard let error = error as? InputError else { return false }
      return error.kind == .unavailable
        && error.message.hasPrefix(
          "the network does not fit the engine in micro-batches of any size. With ")
        && error.message.contains("the memory for weights lacks ")
        && !error.message.contains("\n")
    }
  }

  /// A step from the end of one loop to the next turn of another can be longer than a pad.
  @Test func stepsOfLoopsWrap() throws {
    let (program, state) = try PresetCase(network: "ttm-784-512-10", rank: 20, batch: 8).start()
    #expect {
      try StepCompiler(.large).compile(program, shapes: state.parameterShapes)
    } throws: { error in
      (error as? InputError)?.message.contains("use --batch 2, which fits") ?? false
    }
  }

  @Test func saysWhichSmallerBatchFits() throws {
    let (program, state) = try PresetCase(rank: 20, batch: 64).start()
    #expect {
      try StepCompiler(.large).compile(program, shapes: state.parameterShapes)
    } throws: { error in
      guard let error = error as? InputError else { return false }
      return error.message.hasSuffix(
        ": use --batch 32, which fits, a smaller --rank or a larger engine")
    }
  }

  @Test func theLastPartTakesTheRest() throws {
    let (program, state) = try PresetCase(rank: 2, batch: 7).start()
    let sizes = try (1...8).map { fewest in
      try StepCompiler(EngineStepTests.engine(8, 16), fewestMicroBatches: fewest)
        .compile(program, shapes: state.parameterShapes).bodies.map(\.samples.count)
    }
    // Five and six parts of one size and a rest do not come to seven samples.
    let ones = Array(repeating: 1, count: 7)
    #expect(sizes == [[7], [4, 3], [3, 3, 1], [2, 2, 2, 1], ones, ones, ones, ones])
  }
}
