import EngineProgram
import EngineRuntime
import EngineSimulation
import FixedPoint
import TensorTrains
import Testing
import Training
import TrainingTestSupport

/// Whole steps of the presets on simulated hardware, against the trainer in bits and the executor
/// in cycles.
@Suite struct HardwareTrainingTests {
  static func engine(_ rows: Int, _ columns: Int) -> EngineConfiguration {
    EngineConfiguration(
      rows: rows, columns: columns, activationWords: 1 << 17, weightWords: 1 << 17,
      inputWords: 1 << 16, maskWords: 1 << 13, rowParts: ArraySize(rows, columns).rowParts,
      energyLanes: ArraySize(rows, columns).energyLanes)
  }

  /// In micro-batches, the last of which is smaller or one sample only, with the bits of the whole batch and
  /// the cycles of the executor; then an evaluation.
  @Test(
    arguments: [
      (PresetCase(rank: 3, batch: 32), 3), (PresetCase(rank: 7, batch: 5, rows: 4, columns: 6), 3),
      (PresetCase(network: "ttm-784-512-10", rank: 4, batch: 8), 2),
    ])
  func trainsInMicroBatches(_ preset: PresetCase, _ parts: Int) throws {
    let (program, state) = try preset.start()
    let configuration = Self.engine(preset.rows, preset.columns)
    let trainer = FastStep(program, state: state, threads: 1)
    var hardware = try EngineStep(
      program, state: state, on: SimulatedEngine(configuration), fewestMicroBatches: parts)
    var executor = try EngineStep(
      program, state: state, on: ExecutorDevice(configuration), fewestMicroBatches: parts)
    #expect(hardware.compiled.bodies.count == parts)
    var data = TestData(3)
    for step in 0..<3 {
      let batch = data.batch(program, classes: 10, inputs: 784)
      let mode: StepMode = step < 1 ? .measure : .train
      let expected = trainer.run(batch, preset.rates, mode: mode)
      #expect(hardware.run(batch, preset.rates, mode: mode) == expected)
      #expect(executor.run(batch, preset.rates, mode: mode) == expected)
      let cycles = executor.device.usage.map(\.cycles)
      #expect(hardware.device.placeCycles.dropLast() == cycles[...])
      #expect(hardware.cycles == executor.cycles)
    }
    #expect(hardware.state == trainer.state)
    let batch = data.batch(program, classes: 10, inputs: 784)
    let (logits, expected) = (hardware.evaluate(batch), trainer.evaluate(batch))
    #expect(logits.logits == expected.logits)
    #expect(logits.exponent == expected.exponent)
    #expect(hardware.state == trainer.state)
  }

  @Test(
    arguments: [20, 7, 3].map { PresetCase(rank: $0) } + [
      PresetCase(weightBits: 8), PresetCase(batch: 64), PresetCase(batch: 5),
      PresetCase(network: "ttm-784-512-10", rank: 6, batch: 8),
      PresetCase(rank: 7, batch: 5, rows: 4, columns: 6), PresetCase(rows: 8, columns: 8),
    ])
  func trainsAsTheTrainerDoes(_ preset: PresetCase) throws {
    let (program, state) = try preset.start()
    let configuration = Self.engine(preset.rows, preset.columns)
    var trainer = FastStep(program, state: state, threads: 1)
    var hardware = try EngineStep(program, state: state, on: SimulatedEngine(configuration))
    var executor = try EngineStep(program, state: state, on: ExecutorDevice(configuration))
    var data = TestData(3)
    for step in 0..<3 {
      let batch = data.batch(program, classes: 10, inputs: 784)
      let mode: StepMode = step < 1 ? .measure : .train
      let expected = trainer.run(batch, preset.rates, mode: mode)
      #expect(hardware.run(batch, preset.rates, mode: mode) == expected)
      _ = executor.run(batch, preset.rates, mode: mode)
      let cycles = executor.device.usage.map(\.cycles)
      #expect(hardware.device.placeCycles.dropLast() == cycles[...])
    }
    // The prior shrinks strongly, and the threshold is among the energies.
    let prior = PriorStep(
      prior: RankPrior(.logUniform, strength: 1, threshold: 2e-3), strength: 0.5,
      learningRate: 0.02, random: preset.rates.random)
    let outcome = trainer.applyPrior(prior)
    #expect(hardware.applyPrior(prior) == outcome)
    #expect(executor.applyPrior(prior) == outcome)
    #expect(hardware.device.placeCycles.dropLast() == executor.device.usage.map(\.cycles)[...])
    #expect(hardware.cycles == executor.cycles)
    #expect(hardware.state == trainer.state)
  }
}
