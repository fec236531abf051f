import FixedPoint

/// One step of the prior on the ranks.
public struct PriorStep: Sendable {
  /// The prior.
  public var prior: RankPrior
  /// Its strength at this time, more than zero.
  public var strength: Double
  /// The learning rate of the loss's mean.
  public var learningRate: Double
  /// The random bits of the run.
  public var random: RandomStream

  /// A step by its parts.
  public init(prior: RankPrior, strength: Double, learningRate: Double, random: RandomStream) {
    self.prior = prior
    self.strength = strength
    self.learningRate = learningRate
    self.random = random
  }

  /// Learning rate times strength times interval.
  package var rate: Rate { prior.rate(strength: strength, learningRate: learningRate) }
}

/// What a step of the prior ends with.
public struct PriorOutcome: Hashable, Sendable {
  /// How many weights did not fit.
  public var saturations: Int
  /// The indices of each bond of each layer that are not dead, or else the strongest.
  public var survivors: [[[Int]]]

  /// An outcome by its parts.
  public init(saturations: Int, survivors: [[[Int]]]) {
    (self.saturations, self.survivors) = (saturations, survivors)
  }
}
