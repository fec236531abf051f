import Diagnostics
import RealModule

/// What a run trains, and how. Two runs with equal settings on equal data give equal bits.
public struct TrainingSettings: Hashable, Sendable, Codable {
  /// The largest rank that bonds start with.
  public var rank = 20
  /// The number of passes over the training set.
  public var epochs = 10
  /// The number of samples in a step.
  public var batch = 64
  /// The learning rate that the schedule starts from.
  public var learningRate = 0.03
  /// The decay of momentum, stored in units of 1/256.
  public var momentum = 0.9
  /// How the learning rate falls.
  public var schedule = LearningRateSchedule.cosine
  /// The widths.
  public var precision: Precision
  /// The prior on the ranks.
  public var prior: RankPrior
  /// The seed of all random bits.
  public var seed: UInt64 = 1

  /// The default settings with the given widths and prior.
  public init(precision: Precision, prior: RankPrior) {
    self.precision = precision
    self.prior = prior
  }

  /// Checks every number that a user gives.
  public func check() throws {
    func require(_ condition: Bool, _ message: String) throws {
      if !condition { throw InputError(.usage, message) }
    }
    try require((1...1024).contains(rank), "--rank must be 1 to 1024, not \(rank)")
    try require(epochs >= 1, "--epochs must be at least 1, not \(epochs)")
    try require((1...4096).contains(batch), "--batch must be 1 to 4096, not \(batch)")
    try require(
      learningRate.isFinite && learningRate > 0 && learningRate <= 16,
      "--learning-rate must be more than 0 and at most 16, not \(learningRate)")
    try require(
      momentum.isFinite && momentum >= 0 && momentum < 1,
      "--momentum must be at least 0 and less than 1, not \(momentum)")
    try require(
      prior.strength.isFinite && prior.strength >= 0 && prior.strength <= 1,
      "--prior-strength must be 0 to 1, not \(prior.strength)")
    try require(prior.interval >= 1, "--prior-interval must be at least 1, not \(prior.interval)")
    try require(
      prior.threshold.isFinite && prior.threshold >= 0,
      "--prior-threshold must be at least 0, not \(prior.threshold)")
    try require(
      prior.eta.isFinite && prior.eta > 0, "--prior-eta must be more than 0, not \(prior.eta)")
    for (epochs, option) in [
      (prior.warmup, "--prior-warmup"), (prior.growth, "--prior-growth"),
      (prior.end, "--prior-end"),
    ] {
      try require(
        epochs >= 0 && epochs.isFinite, "\(option) must be at least 0 epochs, not \(epochs)")
    }
  }
}

/// How the learning rate falls over a run.
public enum LearningRateSchedule: String, Hashable, Sendable, Codable, CaseIterable {
  /// Full, then 0.3 of it after 60 % of the epochs, then 0.1 of it after 85 %.
  case steps
  /// Half a period of a cosine, from full to zero.
  case cosine
  /// Full throughout.
  case constant

  /// The factor after a fraction, 0 to 1, of the run.
  public func factor(at progress: Double) -> Double {
    switch self {
    case .steps: progress < 0.6 ? 1 : progress < 0.85 ? 0.3 : 0.1
    case .cosine: 0.5 * (1 + Double.cos(.pi * progress))
    case .constant: 1
    }
  }
}
