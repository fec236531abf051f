import Engine
import EngineCompiler
import EngineExecutor
import EngineFuzzing
import EngineProgram
import EngineRuntime
import EngineSimulation
import FixedPoint
import HDL
import HDLTools
import TensorTrains
import Testing
import Training
import TrainingTestSupport

@Suite struct EngineHardwareTests {
  static let configuration = EngineConfiguration(
    rows: 4, columns: 6, activationWords: 8 << 10, weightWords: 8 << 10, inputWords: 8 << 10,
    maskWords: 256)

  @Test func isClean() throws {
    let engine = Engine(Self.configuration)
    let notes = try lint(emit(engine), top: engine.name)
    #expect(notes == "")
  }

  @Test func storesWhatItLoads() throws {
    var load = Instruction(.load)
    load[TransferFields.pad] = 1
    load[TransferFields.base] = 100
    load[TransferFields.walk.counts[0]] = 5
    load[TransferFields.walk.steps[0]] = 3
    load[TransferFields.walk.counts[1]] = 4
    load[TransferFields.walk.steps[1]] = 7
    for level in 2..<WalkFields.levels { load[TransferFields.walk.counts[level]] = 1 }
    var store = Instruction(.store)
    for field in InstructionSet.fields(of: .load) { store[field] = load[field] }
    var slots = Instruction(.loadSlots)
    slots[RangeFields.first] = 3
    slots[RangeFields.count] = 5
    var sends = Instruction(.storeSlots)
    sends[RangeFields.first] = 2
    sends[RangeFields.count] = 7
    let program = [load, store, slots, sends, Instruction(.report), Instruction(.halt)]
    let words = (0..<15).map { UInt32($0 * 0x1234_567) & 0x3fff_ffff }
    let hardware = try SimulatedEngine(Self.configuration)
    #expect(try Comparison(program, input: words).difference(on: hardware) == nil)
  }

  /// Steps in a loop, each of which fetches the batch of the next one.
  @Test func trainsStepsInALoop() throws {
    let network = sampleNetworks[0]
    let ranks = network.linearLayers.map { $0.ranks(startingFrom: 3) }
    let random = RandomStream(seed: 9)
    let precision = try Precision(weightBits: 4)
    let state = ModelState(
      initializing: network, ranks: ranks, weightBits: 4, random: random)
    let program = StepProgram(
      network, ranks: ranks, batch: 5, precision: precision, planner: ContractionPlanner())
    let rates = StepRates(learningRate: Rate(0.05 / 5), momentum: 230, random: random)
    let compiled = try StepCompiler(Self.configuration).compile(
      program, shapes: state.parameterShapes)
    for steps in [1, 2, 5] {
      var data = TestData(3)
      let step = try EngineStep(program, state: state, on: ExecutorDevice(Self.configuration))
      let inputs = (0..<steps).map { _ in
        step.inputWords(
          compiled.training[0],
          data.batch(program, classes: network.outputCount, inputs: network.inputCount), rates,
          mode: .train)
      }
      // Rates are read after the batch of their step, and before that of the next one.
      let registers = inputs.map { $0.prefix(Register.count) }
      let batches = inputs.map { $0.dropFirst(Register.count) }
      var words = Array(inputs[0])
      for step in 0..<steps {
        words += registers[step][Register.rateMantissa.rawValue...Register.momentum.rawValue]
        if step + 1 < steps { words += batches[step + 1] }
      }
      let hardware = try SimulatedEngine(Self.configuration)
      let comparison = Comparison(compiled.training(steps: steps), input: words)
      #expect(try comparison.difference(on: hardware) == nil)
    }
  }

  /// With streams that stall, the bits are the same; the cycles are those of streams that do not.
  @Test(arguments: [0, 40]) func trainsAsTheExecutorDoes(_ stalls: Int) throws {
    let network = try Network("tt") {
      Linear(.tensorTrain, out: [4, 6], in: [5, 7])
      Layer.relu
      Linear(.tensorTrain, out: [5], in: [6, 4])
    }
    let precision = try Precision(weightBits: 4)
    let ranks = network.linearLayers.map { $0.ranks(startingFrom: 3) }
    let random = RandomStream(seed: 9)
    let state = ModelState(
      initializing: network, ranks: ranks, weightBits: precision.weightBits, random: random)
    let program = StepProgram(
      network, ranks: ranks, batch: 5, precision: precision, planner: ContractionPlanner())
    let rates = StepRates(learningRate: Rate(0.05 / 5), momentum: 230, random: random)
    var executor = try EngineStep(program, state: state, on: ExecutorDevice(Self.configuration))
    let device = try SimulatedEngine(Self.configuration)
    device.stalls = stalls
    var hardware = try EngineStep(program, state: state, on: device)
    #expect(hardware.state == state)
    var data = TestData(3)
    for step in 0..<6 {
      let batch = data.batch(program, classes: network.outputCount, inputs: network.inputCount)
      let mode: StepMode = step < 3 ? .measure : .train
      let expected = executor.run(batch, rates, mode: mode)
      #expect(hardware.run(batch, rates, mode: mode) == expected)
      let measured = device.placeCycles.dropLast()
      let cycles = executor.device.usage.map(\.cycles)
      #expect(hardware.state == executor.state)
      device.stallSeed += 1
      guard stalls == 0 else { continue }
      #expect(measured == cycles[...])
    }
  }
}
