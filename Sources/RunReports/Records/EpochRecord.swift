/// What one epoch of training reached: one line of `metrics.jsonl`.
public struct EpochRecord: Codable, Hashable, Sendable {
  /// The epoch that ended, counted from 1.
  public var epoch: Int
  /// Optimizer steps since the beginning of the run.
  public var step: Int
  /// Training samples since the beginning of the run.
  public var samples: Int
  /// Mean cross-entropy over the epoch's training samples, in nats.
  public var trainLoss: Double
  /// Share of the epoch's training samples classified correctly, 0 to 1.
  public var trainAccuracy: Double
  /// Share of the test samples classified correctly at the end of the epoch, 0 to 1.
  public var testAccuracy: Double
  /// The learning rate at the end of the epoch.
  public var learningRate: Double
  /// The strength of the rank prior at the end of the epoch.
  public var priorStrength: Double
  /// The ranks at the end of the epoch, input layer first.
  public var ranks: [LayerRanks]
  /// Trainable values of the model, biases included.
  public var parameters: Int
  /// Bits that the model takes.
  public var modelBits: Int
  /// Bits that the same layers take dense, in 32-bit floating point.
  public var denseBits: Int
  /// ``denseBits`` over ``modelBits``.
  public var memoryReduction: Double
  /// Values that were out of range in this epoch, by what they were: `weight`, `gradient`, ....
  public var saturations: [String: Int]
  /// Training samples a second in this epoch, without the evaluation.
  public var samplesPerSecond: Double
  /// Clock cycles that a training sample took in this epoch, on a device that counts them.
  public var cyclesPerSample: Double?
  /// Parts in which the device computed a batch, where it could not do it at once.
  public var microBatches: Int?
  /// Seconds that the epoch took, evaluation included.
  public var seconds: Double
  /// The largest resident memory of the process so far, in bytes.
  public var peakMemoryBytes: Int

  /// Creates a record; ``memoryReduction`` follows from the two sizes.
  public init(
    epoch: Int, step: Int, samples: Int, trainLoss: Double, trainAccuracy: Double,
    testAccuracy: Double, learningRate: Double, priorStrength: Double, ranks: [LayerRanks],
    parameters: Int, modelBits: Int, denseBits: Int, saturations: [String: Int],
    samplesPerSecond: Double, cyclesPerSample: Double? = nil, microBatches: Int? = nil,
    seconds: Double,
    peakMemoryBytes: Int
  ) {
    self.epoch = epoch
    self.step = step
    self.samples = samples
    self.trainLoss = trainLoss
    self.trainAccuracy = trainAccuracy
    self.testAccuracy = testAccuracy
    self.learningRate = learningRate
    self.priorStrength = priorStrength
    self.ranks = ranks
    self.parameters = parameters
    self.modelBits = modelBits
    self.denseBits = denseBits
    memoryReduction = Double(denseBits) / Double(max(1, modelBits))
    self.saturations = saturations
    self.samplesPerSecond = samplesPerSecond
    self.cyclesPerSample = cyclesPerSample
    self.microBatches = microBatches
    self.seconds = seconds
    self.peakMemoryBytes = peakMemoryBytes
  }
}
