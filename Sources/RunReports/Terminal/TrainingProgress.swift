/// Where a run is in the middle of an epoch.
public struct TrainingProgress: Hashable, Sendable {
  /// The epoch that is under way, counted from 1.
  public var epoch: Int
  /// The number of epochs.
  public var epochs: Int
  /// Steps done in this epoch.
  public var step: Int
  /// Steps in an epoch.
  public var stepsPerEpoch: Int
  /// Mean cross-entropy of the epoch so far, in nats.
  public var loss: Double
  /// Share of the epoch's samples so far that were classified correctly, 0 to 1.
  public var accuracy: Double
  /// The ranks at this moment.
  public var ranks: [LayerRanks]
  /// Training samples a second.
  public var samplesPerSecond: Double

  /// Creates a place in a run.
  public init(
    epoch: Int, epochs: Int, step: Int, stepsPerEpoch: Int, loss: Double, accuracy: Double,
    ranks: [LayerRanks], samplesPerSecond: Double
  ) {
    self.epoch = epoch
    self.epochs = epochs
    self.step = step
    self.stepsPerEpoch = stepsPerEpoch
    self.loss = loss
    self.accuracy = accuracy
    self.ranks = ranks
    self.samplesPerSecond = samplesPerSecond
  }

  /// Steps of the whole run that are done.
  var stepsDone: Int { (epoch - 1) * stepsPerEpoch + step }
  /// Steps of the whole run that are left.
  var stepsLeft: Int { max(0, epochs * stepsPerEpoch - stepsDone) }
}
