import Datasets
import Diagnostics
import TensorTrains
import Testing
import Training
import TrainingTestSupport

@Suite struct FloatTrainerTests {
  /// Four patterns of 6 by 4 pixels under noise.
  static func dataset() throws -> Dataset {
    var data = TestData(7)
    let split = { (count: Int) in
      var (pixels, labels): ([UInt8], [UInt8]) = ([], [])
      for sample in 0..<count {
        labels.append(UInt8(sample % 4))
        for place in 0..<24 {
          let isBright = place / 6 == sample % 4 || place % 4 == sample % 4
          pixels.append(UInt8(data.next(0...60) + (isBright ? 180 : 0)))
        }
      }
      return Dataset.Split(pixels: pixels, labels: labels)
    }
    // Neither count is a multiple of the batch.
    return try Dataset(
      name: "patterns", train: split(100), test: split(50), featureShape: [6, 4])
  }

  static let network = try! Network("small") {
    Linear(.tensorTrain, out: [4, 4], in: [6, 4])
    Layer.relu
    Linear(.tensorTrain, out: [4], in: [4, 4])
  }

  static func settings(_ prior: RankPrior = RankPrior(.none, strength: 0)) throws
    -> TrainingSettings
  {
    var settings = TrainingSettings(precision: try Precision(weightBits: 8), prior: prior)
    settings.rank = 4
    settings.epochs = 20
    settings.batch = 16
    settings.learningRate = 0.02
    return settings
  }

  @Test(arguments: [(FloatOptimizer.sgd(momentum: 0.9), 0.02), (.adam(), 0.02)])
  func learnsATinyProblem(_ optimizer: FloatOptimizer, rate: Double) throws {
    var settings = try Self.settings()
    settings.learningRate = rate
    var trainer = try FloatTrainer(
      Self.network, on: Self.dataset(), settings, optimizer: optimizer)
    trainer.step()
    #expect(trainer.progress.meanLoss > 0.7)
    #expect(trainer.testAccuracy() < 0.9)
    while trainer.stepsDone < trainer.steps(inEpochs: 19) { trainer.step() }
    trainer.startEpoch()
    while trainer.stepsDone < trainer.steps(inEpochs: 20) { trainer.step() }
    #expect(trainer.progress.meanLoss < 0.01)
    #expect(trainer.progress.accuracy == 1)
    #expect(trainer.testAccuracy() == 1)
  }

  /// Both trainers see the same samples with the same rates, so from weights that 8 bits hold
  /// exactly their losses go up and down together.
  @Test func followsTheFixedPointTrainer() throws {
    let (dataset, settings) = (try Self.dataset(), try Self.settings())
    var data = TestData(3)
    let state = FloatFixedPointTests.exactState(
      Self.network, rank: settings.rank, biasLevel: -4, &data)
    var float = try FloatTrainer(Self.network, on: dataset, settings, model: FloatModel(state))
    var fixed = try Trainer(Self.network, on: dataset, settings, state: state) {
      ReferenceStep($0, state: $1)
    }
    for step in 0..<12 {
      float.startEpoch()
      fixed.startEpoch()
      float.step()
      fixed.step()
      #expect(abs(float.progress.meanLoss - fixed.progress.meanLoss) < 0.05, "step \(step)")
    }
    #expect(float.stepsDone == fixed.stepsDone)
  }

  @Test func thePriorLowersRanksWhileItTrains() throws {
    let prior = RankPrior(
      .logUniform, strength: 0.1, interval: 4, threshold: 1e-3, warmup: 1, growth: 1, end: 10)
    var trainer = try FloatTrainer(Self.network, on: Self.dataset(), Self.settings(prior))
    let start = trainer.model
    while trainer.stepsDone < trainer.steps(inEpochs: 1) { trainer.step() }
    #expect(trainer.model.ranks == start.ranks)
    while trainer.stepsDone < trainer.steps(inEpochs: 20) { trainer.step() }
    #expect(trainer.model.parameterCount < start.parameterCount)
    #expect(trainer.model.ranks.joined().allSatisfy { $0 >= 1 })
    #expect(trainer.testAccuracy() > 0.9)
  }

  @Test func aNetworkThatDoesNotFitIsRefused() throws {
    let network = try Network("wide") { Linear(.dense, out: [4], in: [25]) }
    #expect(throws: InputError.self) {
      try FloatTrainer(network, on: Self.dataset(), Self.settings())
    }
  }

  @Test func inputsHaveTheScaleOfTheIntegers() {
    let pixels = (0..<1000).map { UInt8($0 * $0 % 256) }
    for bits in 4...8 {
      let integers = InputEncoding(pixels: pixels, bits: bits)
      let unit = Double(sign: .plus, exponent: integers.exponent, significand: 1)
      let encoding = FloatInputEncoding<Double>(pixels: pixels)
      for pixel in 0..<256 {
        // Rounding takes half a unit; the mean's rounding and the largest value a bit more.
        #expect(abs(encoding.table[pixel] - Double(integers.table[pixel]) * unit) < unit)
      }
    }
  }
}
