import Engine
import EngineCompiler
import EngineExecutor
import EngineProgram
import EngineRuntime
import EngineSimulation
import FixedPoint
import HDL
import HDLTools
import TensorTrains
import Testing
import Training

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
    var executor = ExecutorDevice(Self.configuration)
    let expected = try executor.run(program, input: words)
    let hardware = try SimulatedEngine(Self.configuration)
    hardware.mostCycles = 10_000
    let sent = try hardware.run(program, input: words)
    #expect(sent.dropLast() == expected.dropLast())
    #expect(hardware.placeCycles.dropLast() == executor.usage.map(\.cycles)[...])
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

/// A deterministic source of test data.
struct TestData {
  private let bits: RandomBits
  private var place = 0

  init(_ seed: Int) { bits = RandomStream(seed: UInt64(seed)).bits(step: 0, tensor: 1) }

  mutating func next(_ range: ClosedRange<Int>) -> Int {
    place += 1
    return range.lowerBound + (Int(bits[place]) * range.count) >> 16
  }

  mutating func batch(_ program: StepProgram, classes: Int, inputs: Int) -> Batch {
    Batch(
      table: (0..<2 * program.batch * inputs).map { _ in Int8(next(-128...127)) }, exponent: -7,
      rows: (0..<program.batch).map { _ in next(0...2 * program.batch - 1) },
      labels: (0..<program.batch).map { _ in UInt8(next(0...classes - 1)) })
  }
}
