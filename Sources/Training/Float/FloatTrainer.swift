import Datasets
import FixedPoint
import TensorTrains

/// Trains a network in floating point as ``Trainer`` does in fixed point: the same start, samples,
/// contractions, schedule and prior.
public struct FloatTrainer: Sendable {
  /// The network.
  public let network: Network
  /// What is trained, and how. The widths are not used.
  public let settings: TrainingSettings
  /// The rule of the updates.
  public let optimizer: FloatOptimizer
  /// The parameters after the last step.
  public private(set) var model: FloatModel<Float>
  /// The number of training steps done.
  public private(set) var stepsDone = 0
  /// What this epoch's steps have added up to so far.
  public private(set) var progress = FloatProgress()

  private let dataset: Dataset
  private let encoding: FloatInputEncoding<Float>
  private var order: SampleOrder
  private var executor: FloatStep<Float>

  /// A trainer at the start of a run, with the parameters of ``Trainer`` unless `model` is given.
  /// The optimizer is SGD with the momentum of `settings` unless another one is given.
  ///
  /// - Throws: `InputError` where a setting is out of range or the network does not fit the data.
  public init(
    _ network: Network, on dataset: Dataset, _ settings: TrainingSettings,
    optimizer: FloatOptimizer? = nil, model: FloatModel<Float>? = nil
  ) throws {
    try settings.check()
    try network.check(features: dataset.features, classes: dataset.classes)
    self.network = network
    self.settings = settings
    self.optimizer = optimizer ?? .sgd(momentum: settings.momentum)
    self.dataset = dataset
    encoding = FloatInputEncoding(pixels: dataset.train.pixels)
    let random = RandomStream(seed: settings.seed)
    order = SampleOrder(count: dataset.train.count, random: random)
    let start =
      model
      ?? FloatModel(
        ModelState(
          initializing: network,
          ranks: network.linearLayers.map { $0.ranks(startingFrom: settings.rank) },
          weightBits: settings.precision.weightBits, random: random))
    self.model = start
    executor = Self.executor(network, start, settings)
  }

  /// The number of training steps that end the given number of epochs.
  public func steps(inEpochs epochs: Int) -> Int {
    (epochs * dataset.train.count + settings.batch - 1) / settings.batch
  }

  /// The time in epochs after a number of steps.
  public func epoch(atStep step: Int) -> Double {
    Double(step * settings.batch) / Double(dataset.train.count)
  }

  /// The learning rate of a step.
  public func learningRate(atStep step: Int) -> Double {
    settings.learningRate
      * settings.schedule.factor(at: min(epoch(atStep: step) / Double(settings.epochs), 1))
  }

  /// Runs one training step, and after every interval the prior's.
  public mutating func step() {
    let first = stepsDone * settings.batch
    let samples = (first..<first + settings.batch).map { order.sample(at: $0) }
    let gradients = executor.gradients(of: model, on: batch(dataset.train, samples))
    let rate = learningRate(atStep: stepsDone)
    for (index, gradient) in gradients.parameters {
      model[index].update(gradient: gradient, optimizer, learningRate: rate)
    }
    progress.add(gradients, samples: settings.batch)
    stepsDone += 1
    if stepsDone % settings.prior.interval == 0 { applyPrior() }
  }

  /// Forgets the progress, at the end of an epoch.
  public mutating func startEpoch() { progress = FloatProgress() }

  /// The fraction of test samples whose class is found.
  public func testAccuracy() -> Double {
    let test = dataset.test
    let classes = network.outputCount
    var correct = 0
    for start in stride(from: 0, to: test.count, by: settings.batch) {
      // The last batch is filled up with samples that are not counted.
      let samples = (start..<start + settings.batch).map { min($0, test.count - 1) }
      let logits = executor.logits(of: model, on: batch(test, samples).inputs)
      for sample in start..<min(start + settings.batch, test.count) {
        let row = logits[(sample - start) * classes..<(sample - start + 1) * classes]
        let best = row.indices.max { (row[$0], $1) < (row[$1], $0) }!
        correct += best - row.startIndex == Int(test.labels[sample]) ? 1 : 0
      }
    }
    return Double(correct) / Double(test.count)
  }

  private func batch(_ split: Dataset.Split, _ samples: [Int]) -> FloatBatch<Float> {
    let features = dataset.features
    return FloatBatch(
      inputs: encoding(
        samples.lazy.flatMap { split.pixels[$0 * features..<($0 + 1) * features] }),
      labels: samples.map { split.labels[$0] })
  }

  private static func executor(
    _ network: Network, _ model: FloatModel<Float>, _ settings: TrainingSettings
  ) -> FloatStep<Float> {
    FloatStep(
      StepProgram(
        network, ranks: model.ranks, batch: settings.batch, precision: settings.precision,
        planner: ContractionPlanner()))
  }

  private mutating func applyPrior() {
    let prior = settings.prior
    let strength = prior.strength(at: epoch(atStep: stepsDone))
    guard strength > 0 else { return }
    model.shrink(prior, strength: strength, learningRate: learningRate(atStep: stepsDone))
    if model.removeDeadSlices(prior) > 0 {
      executor = Self.executor(network, model, settings)
    }
  }
}
