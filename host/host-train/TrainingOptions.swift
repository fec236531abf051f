import ArgumentParser
import Diagnostics
import Training

/// The options that decide the bits of a run. What is not given has a default, or when a run is
/// resumed, the run's own value.
struct TrainingOptions: ParsableArguments {
  @OptionGroup(title: "Training") var learning: LearningOptions
  @OptionGroup(title: "Widths") var widths: WidthOptions
  @OptionGroup(title: "Prior on the ranks") var prior: PriorOptions

  /// The settings of a new run.
  func settings() throws -> TrainingSettings {
    let epochs = learning.epochs ?? 10
    let share = { (part: Double) in part * Double(epochs) }
    var settings = TrainingSettings(
      precision: try Precision(
        weightBits: widths.weightBits ?? 4, activationBits: widths.activationBits ?? 8,
        gradientBits: widths.gradientBits ?? 16),
      prior: RankPrior(
        prior.prior ?? .logUniform, strength: prior.priorStrength ?? 2e-4,
        eta: prior.priorEta ?? 0.01,
        interval: prior.priorInterval ?? 16, threshold: prior.priorThreshold ?? 1e-3,
        warmup: prior.priorWarmup ?? share(0.05), growth: prior.priorGrowth ?? share(0.1),
        end: prior.priorEnd ?? share(0.6)))
    settings.rank = learning.rank ?? 20
    settings.epochs = epochs
    settings.batch = learning.batch ?? 64
    settings.learningRate = learning.learningRate ?? 0.03
    settings.schedule = learning.schedule ?? .cosine
    settings.momentum = learning.momentum ?? 0.9
    settings.seed = learning.seed ?? 1
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
    try same(learning.rank, run.rank, "--rank")
    try same(learning.epochs, run.epochs, "--epochs")
    try same(learning.batch, run.batch, "--batch")
    try same(learning.learningRate, run.learningRate, "--learning-rate")
    try same(learning.schedule?.rawValue, run.schedule.rawValue, "--schedule")
    try same(learning.momentum, run.momentum, "--momentum")
    try same(widths.weightBits, run.precision.weightBits, "--weight-bits")
    try same(widths.activationBits, run.precision.activationBits, "--activation-bits")
    try same(widths.gradientBits, run.precision.gradientBits, "--gradient-bits")
    try same(prior.prior?.rawValue, run.prior.distribution.rawValue, "--prior")
    try same(prior.priorStrength, run.prior.strength, "--prior-strength")
    try same(prior.priorEta, run.prior.eta, "--prior-eta")
    try same(prior.priorInterval, run.prior.interval, "--prior-interval")
    try same(prior.priorThreshold, run.prior.threshold, "--prior-threshold")
    try same(prior.priorWarmup, run.prior.warmup, "--prior-warmup")
    try same(prior.priorGrowth, run.prior.growth, "--prior-growth")
    try same(prior.priorEnd, run.prior.end, "--prior-end")
    try same(learning.seed, run.seed, "--seed")
  }
}
