import Datasets
import FixedPoint
import TensorTrains

/// Trains a network in fixed point: steps, prior, change of ranks, evaluation.
public struct Trainer {
  /// The network.
  public let network: Network
  /// What is trained, and how.
  public let settings: TrainingSettings
  /// What this epoch's steps have added up to so far.
  public private(set) var progress = EpochProgress()

  private let train: EncodedSplit
  private let test: EncodedSplit
  private let encoding: InputEncoding
  private let random: RandomStream
  private var order: SampleOrder
  private var executor: any StepExecutor
  private var currentRanks: [[Int]]
  private let makeExecutor: ExecutorFactory
  private let planner = ContractionPlanner()

  /// Makes an executor of a program that starts from a state, or says why the device cannot run it.
  public typealias ExecutorFactory = (StepProgram, ModelState) throws -> any StepExecutor

  /// A trainer at the start of a run, or where `state` and `progress` say.
  public init(
    _ network: Network, on dataset: Dataset, _ settings: TrainingSettings,
    state: ModelState? = nil, progress: EpochProgress = EpochProgress(),
    executor: @escaping ExecutorFactory
  ) throws {
    try settings.check()
    try network.check(features: dataset.features, classes: dataset.classes)
    self.network = network
    self.settings = settings
    random = RandomStream(seed: settings.seed)
    encoding = InputEncoding(
      pixels: dataset.train.pixels, bits: settings.precision.activationBits)
    train = EncodedSplit(dataset.train, encoding, features: dataset.features)
    test = EncodedSplit(dataset.test, encoding, features: dataset.features)
    order = SampleOrder(count: dataset.train.count, random: random)
    makeExecutor = executor
    let start =
      state
      ?? ModelState(
        initializing: network,
        ranks: network.linearLayers.map { $0.ranks(startingFrom: settings.rank) },
        weightBits: settings.precision.weightBits, random: random)
    currentRanks = start.ranks
    self.executor = try executor(
      Self.program(network, start, settings, planner), start)
    self.progress = progress
    if start.exponents.isEmpty { measure() }
  }

  /// The state after the last step.
  public var state: ModelState { executor.state }
  /// The number of training steps done.
  public var stepsDone: Int { executor.stepCount }
  /// The ranks of the inner bonds of each layer.
  public var ranks: [[Int]] { currentRanks }
  /// The number of whole epochs done.
  public var epochsDone: Int {
    var epochs = stepsDone * settings.batch / train.count
    while steps(inEpochs: epochs + 1) <= stepsDone { epochs += 1 }
    return epochs
  }
  /// The parts of a batch that the device computes one after the other, at the current ranks.
  public var microBatches: MicroBatches { executor.microBatches }
  /// The program of the current ranks.
  public var program: StepProgram { executor.program }

  /// The number of training steps that end the given number of epochs.
  public func steps(inEpochs epochs: Int) -> Int {
    (epochs * train.count + settings.batch - 1) / settings.batch
  }

  /// The time in epochs after a number of steps.
  public func epoch(atStep step: Int) -> Double {
    Double(step * settings.batch) / Double(train.count)
  }

  /// The learning rate of a step.
  public func learningRate(atStep step: Int) -> Double {
    settings.learningRate
      * settings.schedule.factor(at: min(epoch(atStep: step) / Double(settings.epochs), 1))
  }

  /// Runs one training step, and after every interval the prior's.
  public mutating func step() {
    let step = executor.stepCount
    let batch = batch(atStep: step)
    let rates = rates(atStep: step)
    let outcome = countingCycles { $0.run(batch, rates, mode: .train) }
    progress.add(outcome)
    progress.samples += settings.batch
    let done = step + 1
    guard settings.prior.distribution != .none, done % settings.prior.interval == 0 else { return }
    applyPrior(atStep: done)
  }

  /// Forgets the progress, at the end of an epoch.
  public mutating func startEpoch() { progress = EpochProgress() }

  /// The fraction of test samples whose class is found.
  public mutating func testAccuracy() -> Double {
    let size = settings.batch
    let classes = network.outputCount
    var correct = 0
    for start in stride(from: 0, to: test.count, by: size) {
      // The last batch is filled up with samples that are not counted.
      let samples = (start..<start + size).map { min($0, test.count - 1) }
      let (logits, _) = executor.evaluate(test.batch(samples, encoding.exponent))
      for sample in start..<min(start + size, test.count) {
        let row = logits[(sample - start) * classes..<(sample - start + 1) * classes]
        let best = row.indices.max { (row[$0], $1) < (row[$1], $0) }!
        correct += best - row.startIndex == Int(test.labels[sample]) ? 1 : 0
      }
    }
    return Double(correct) / Double(test.count)
  }

  private static func program(
    _ network: Network, _ state: ModelState, _ settings: TrainingSettings,
    _ planner: ContractionPlanner
  ) -> StepProgram {
    StepProgram(
      network, ranks: state.ranks, batch: settings.batch, precision: settings.precision,
      planner: planner)
  }

  private mutating func batch(atStep step: Int) -> Batch {
    let first = step * settings.batch
    let samples = order.samples(at: first..<first + settings.batch)
    return train.batch(samples, encoding.exponent)
  }

  private func rates(atStep step: Int) -> StepRates {
    StepRates(
      learningRate: Rate(learningRate(atStep: step) / Double(settings.batch)),
      momentum: Int((settings.momentum * 256).rounded()), random: random)
  }

  /// Runs forward and backward without update until the exponents fit.
  private mutating func measure() {
    let step = executor.stepCount
    let batch = batch(atStep: step)
    for _ in 0..<Self.measuringSteps {
      let before = executor.state
      _ = executor.run(batch, rates(atStep: step), mode: .measure)
      if executor.state == before { break }
    }
  }

  /// The most measuring steps before training; the exponents of a deep chain settle one by one.
  private static let measuringSteps = 16

  private mutating func applyPrior(atStep step: Int) {
    let prior = settings.prior
    let strength = prior.strength(at: epoch(atStep: step))
    guard strength > 0 else { return }
    let step = PriorStep(
      prior: prior, strength: strength, learningRate: learningRate(atStep: step), random: random)
    let outcome = countingCycles { $0.applyPrior(step) }
    progress.saturations.weight += outcome.saturations
    guard zip(currentRanks, outcome.survivors).contains(where: { $0 != $1.map(\.count) }) else {
      return
    }
    var state = executor.state
    _ = state.keep(outcome.survivors)
    let program = Self.program(network, state, settings, planner)
    state.exponents = state.exponents.filter { program.keys.contains($0.key) }
    do {
      executor = try makeExecutor(program, state)
    } catch {
      // A device that held the larger ranks holds the smaller ones.
      fatalError("\(error)")
    }
    currentRanks = state.ranks
    if program.keys.contains(where: { state.exponents[$0] == nil }) { measure() }
  }

  /// Runs something on the device, and adds the cycles that it took.
  private mutating func countingCycles<T>(_ body: (inout any StepExecutor) -> T) -> T {
    let before = executor.cycles
    let result = body(&executor)
    if let before, let after = executor.cycles {
      progress.cycles = (progress.cycles ?? 0) + after - before
    }
    return result
  }
}
