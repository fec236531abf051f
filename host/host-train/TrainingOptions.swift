import ArgumentParser
import Diagnostics
import TensorTrains
import Training

extension LearningRateSchedule: ExpressibleByArgument {}
extension RankPrior.Distribution: ExpressibleByArgument {}

/// The options that decide the bits of a run. What is not given has a default, or when a run is
/// resumed, the run's own value.
struct TrainingOptions: ParsableArguments {
  @Option(help: "Largest rank to start from. (default: 20)")
  var rank: Int?
  @Option(help: "Passes over the training set. (default: 10)")
  var epochs: Int?
  @Option(help: "Samples in a step. (default: 64)")
  var batch: Int?
  @Option(help: "Learning rate at the start. (default: 0.02)")
  var learningRate: Double?
  @Option(help: "How the learning rate falls. (default: cosine)")
  var schedule: LearningRateSchedule?
  @Option(help: "Decay of momentum. (default: 0.9)")
  var momentum: Double?
  @Option(help: "Bits of a weight as it is multiplied, 2 to 8. (default: 4)")
  var weightBits: Int?
  @Option(help: "Bits of inputs and activations, 4 to 8. (default: 8)")
  var activationBits: Int?
  @Option(help: "Bits of gradients, 8 to 16. (default: 16)")
  var gradientBits: Int?
  @Option(help: "Prior on the ranks. (default: log-uniform)")
  var prior: RankPrior.Distribution?
  @Option(help: "Weight of the prior against the loss. (default: 2e-4)")
  var priorStrength: Double?
  @Option(help: "Scale of the half-Cauchy prior. (default: 0.01)")
  var priorEta: Double?
  @Option(help: "Steps between two steps of the prior. (default: 16)")
  var priorInterval: Int?
  @Option(help: "Mean square below which a slice is dead. (default: 1e-3)")
  var priorThreshold: Double?
  @Option(help: "Epochs before the prior starts. (default: a twentieth of all)")
  var priorWarmup: Double?
  @Option(help: "Epochs in which the prior then grows. (default: a tenth of all)")
  var priorGrowth: Double?
  @Option(help: "Epoch at which the prior stops. (default: six tenths of all)")
  var priorEnd: Double?
  @Option(help: "Seed of all random bits. (default: 1)")
  var seed: UInt64?

  /// The settings of a new run.
  func settings() throws -> TrainingSettings {
    let epochs = epochs ?? 10
    let share = { (part: Double) in part * Double(epochs) }
    var settings = TrainingSettings(
      precision: try Precision(
        weightBits: weightBits ?? 4, activationBits: activationBits ?? 8,
        gradientBits: gradientBits ?? 16),
      prior: RankPrior(
        prior ?? .logUniform, strength: priorStrength ?? 2e-4, eta: priorEta ?? 0.01,
        interval: priorInterval ?? 16, threshold: priorThreshold ?? 1e-3,
        warmup: priorWarmup ?? share(0.05), growth: priorGrowth ?? share(0.1),
        end: priorEnd ?? share(0.6)))
    settings.rank = rank ?? 20
    settings.epochs = epochs
    settings.batch = batch ?? 64
    settings.learningRate = learningRate ?? 0.02
    settings.schedule = schedule ?? .cosine
    settings.momentum = momentum ?? 0.9
    settings.seed = seed ?? 1
    try settings.check()
    return settings
  }

  /// Checks that no option differs from a run that is to go on.
  func check(against run: TrainingSettings) throws {
    func same<Value: Equatable>(_ given: Value?, _ own: Value, _ option: String) throws {
      guard let given, given != own else { return }
      throw InputError(
        .usage,
        "\(option) \(given) differs from the run's \(own); leave it out to go on with the run, or "
          + "start another in a new --run-dir")
    }
    try same(rank, run.rank, "--rank")
    try same(epochs, run.epochs, "--epochs")
    try same(batch, run.batch, "--batch")
    try same(learningRate, run.learningRate, "--learning-rate")
    try same(schedule, run.schedule, "--schedule")
    try same(momentum, run.momentum, "--momentum")
    try same(weightBits, run.precision.weightBits, "--weight-bits")
    try same(activationBits, run.precision.activationBits, "--activation-bits")
    try same(gradientBits, run.precision.gradientBits, "--gradient-bits")
    try same(prior, run.prior.distribution, "--prior")
    try same(priorStrength, run.prior.strength, "--prior-strength")
    try same(priorEta, run.prior.eta, "--prior-eta")
    try same(priorInterval, run.prior.interval, "--prior-interval")
    try same(priorThreshold, run.prior.threshold, "--prior-threshold")
    try same(priorWarmup, run.prior.warmup, "--prior-warmup")
    try same(priorGrowth, run.prior.growth, "--prior-growth")
    try same(priorEnd, run.prior.end, "--prior-end")
    try same(seed, run.seed, "--seed")
  }
}

/// The network that an option names: a preset or a text file.
func network(named name: String) throws -> Network {
  if let preset = Network.preset(name) { return preset }
  let text: String
  do {
    text = try String(contentsOfFile: name, encoding: .utf8)
  } catch {
    let presets = Network.presets.map(\.name).joined(separator: ", ")
    throw InputError(
      .noInput,
      "network \(name): neither a preset nor a readable text file; the presets are \(presets)")
  }
  return try Network(parsing: text, name: name)
}
