import EngineProgram
import EngineRuntime
import FixedPoint
import TensorTrains
import Testing
import Training

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

/// Networks of every format, with odd sizes, one and several layers, with and without bias.
let sampleNetworks: [Network] = try! [
  Network("tt") {
    Linear(.tensorTrain, out: [4, 6], in: [5, 7])
    Layer.relu
    Linear(.tensorTrain, out: [5], in: [6, 4])
  },
  Network("ttm") {
    Linear(.tensorTrainMatrix, out: [3, 4, 2], in: [5, 2, 3])
    Layer.relu
    Linear(.tensorTrainMatrix, out: [3, 2], in: [4, 6], bias: false)
  },
  Network("dense") {
    Linear(.dense, out: [9], in: [11])
    Layer.relu
    Linear(.dense, out: [3], in: [9])
  },
  Network("deep") {
    Linear(.tensorTrain, out: [3, 3], in: [4, 4], bias: false)
    Linear(.dense, out: [8], in: [9])
    Layer.relu
    Linear(.tensorTrain, out: [2, 2, 2], in: [2, 2, 2])
  },
]

@Suite struct EngineStepTests {
  /// An engine with an array of this size and memories that hold anything here.
  static func engine(_ rows: Int, _ columns: Int) -> EngineConfiguration {
    EngineConfiguration(
      rows: rows, columns: columns, activationWords: 1 << 17, weightWords: 1 << 17,
      inputWords: 1 << 16, maskWords: 1 << 12)
  }

  @Test(arguments: sampleNetworks, [(4, 8, 16), (8, 8, 16), (2, 4, 8), (5, 7, 12)])
  func givesTheBitsOfTheReference(_ network: Network, _ widths: (Int, Int, Int)) throws {
    let precision = try Precision(
      weightBits: widths.0, activationBits: widths.1, gradientBits: widths.2)
    for (rank, samples, rows, columns) in [(3, 5, 4, 6), (7, 32, 8, 16), (1, 3, 8, 8)] {
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
