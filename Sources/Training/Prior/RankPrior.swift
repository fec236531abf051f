/// A prior on the ranks: slices of cores that carry little are shrunk until they die.
///
/// See Hawkins, Liu and Zhang, "Towards Compact Neural Networks via End-to-End Training: A
/// Bayesian Tensor Approach with Automatic Rank Determination", SIAM J. Math. Data Sci. 4(1), 2022.
public struct RankPrior: Hashable, Sendable, Codable {
  /// The distribution of a slice's scale.
  public enum Distribution: String, Hashable, Sendable, Codable, CaseIterable {
    /// Density proportional to `1/lambda`: the stronger one.
    case logUniform = "log-uniform"
    /// Half-Cauchy with scale ``RankPrior/eta``.
    case halfCauchy = "half-cauchy"
    /// No prior: ranks stay.
    case none
  }

  /// The distribution.
  public var distribution: Distribution
  /// The weight of the prior against the loss.
  public var strength: Double
  /// The scale of the half-Cauchy distribution.
  public var eta: Double
  /// The number of training steps between two steps of the prior.
  public var interval: Int
  /// A slice whose mean square is below this is dead.
  public var threshold: Double
  /// The epochs before the prior starts.
  public var warmup: Double
  /// The epochs in which its strength then grows, in proportion to time.
  public var growth: Double
  /// The epoch at which it stops, so that the rest of the training is fine-tuning.
  public var end: Double

  /// Creates a prior.
  public init(
    _ distribution: Distribution, strength: Double, eta: Double = 0.01, interval: Int = 16,
    threshold: Double = 1e-4, warmup: Double = 0, growth: Double = 1,
    end: Double = .greatestFiniteMagnitude
  ) {
    self.distribution = distribution
    self.strength = strength
    self.eta = eta
    self.interval = interval
    self.threshold = threshold
    self.warmup = warmup
    self.growth = growth
    self.end = end
  }

  /// The strength at a time in epochs.
  public func strength(at epoch: Double) -> Double {
    guard distribution != .none, epoch >= warmup, epoch < end else { return 0 }
    return growth > 0 ? strength * min((epoch - warmup) / growth, 1) : strength
  }

  /// Learning rate times strength times interval: what a step of the prior penalizes with.
  package func rate(strength: Double, learningRate: Double) -> Rate {
    Rate(strength * learningRate * Double(interval))
  }
}
