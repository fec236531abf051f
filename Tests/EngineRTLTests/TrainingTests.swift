import EngineProgram
import EngineRuntime
import EngineSimulation
import FixedPoint
import TensorTrains
import Testing
import Training

/// What a preset runs with.
struct PresetCase: CustomTestStringConvertible {
  var network = "tt-784-512-10"
  var rank = 16
  var batch = 32
  var weightBits = 4
  var steps = 3

  var testDescription: String {
    "\(network) rank \(rank) batch \(batch) weights \(weightBits)"
  }
}

/// Whole steps of the presets on simulated hardware, against the trainer in bits and the executor
/// in cycles.
@Suite struct HardwareTrainingTests {
  static func engine(_ rows: Int, _ columns: Int) -> EngineConfiguration {
    EngineConfiguration(
      rows: rows, columns: columns, activationWords: 1 << 17, weightWords: 1 << 17,
      inputWords: 1 << 16, maskWords: 1 << 13)
  }

  @Test(
    arguments: [20, 7, 3].map { PresetCase(rank: $0) } + [
      PresetCase(weightBits: 8), PresetCase(batch: 64), PresetCase(batch: 5),
      PresetCase(network: "ttm-784-512-10", rank: 6, batch: 8),
    ])
  func trainsOnTheLargeArray(_ preset: PresetCase) throws {
    try train(preset, on: Self.engine(8, 16))
  }

  @Test(arguments: [PresetCase(rank: 7, batch: 5)]) func trainsOnTheSmallArray(
    _ preset: PresetCase
  ) throws {
    try train(preset, on: Self.engine(4, 6))
  }

  @Test(arguments: [PresetCase(rank: 16, batch: 32)]) func trainsOnTheSquareArray(
    _ preset: PresetCase
  ) throws {
    try train(preset, on: Self.engine(8, 8))
  }

  private func train(_ preset: PresetCase, on configuration: EngineConfiguration) throws {
    let network = Network.preset(preset.network)!
    let ranks = network.linearLayers.map { $0.ranks(startingFrom: preset.rank) }
    let random = RandomStream(seed: 1)
    let precision = try Precision(weightBits: preset.weightBits)
    let state = ModelState(
      initializing: network, ranks: ranks, weightBits: preset.weightBits, random: random)
    let program = StepProgram(
      network, ranks: ranks, batch: preset.batch, precision: precision,
      planner: ContractionPlanner())
    let rates = StepRates(
      learningRate: Rate(0.02 / Double(preset.batch)), momentum: 230, random: random)
    let trainer = FastStep(program, state: state, threads: 1)
    var hardware = try EngineStep(program, state: state, on: SimulatedEngine(configuration))
    var executor = try EngineStep(program, state: state, on: ExecutorDevice(configuration))
    var data = TestData(3)
    for step in 0..<preset.steps {
      let batch = data.batch(program, classes: 10, inputs: 784)
      let mode: StepMode = step < 1 ? .measure : .train
      let expected = trainer.run(batch, rates, mode: mode)
      #expect(hardware.run(batch, rates, mode: mode) == expected)
      _ = executor.run(batch, rates, mode: mode)
      let cycles = executor.device.usage.map(\.cycles)
      #expect(hardware.device.placeCycles.dropLast() == cycles[...])
    }
    #expect(hardware.state == trainer.state)
  }
}
