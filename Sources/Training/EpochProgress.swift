/// What the steps since the start of an epoch add up to.
public struct EpochProgress: Hashable, Sendable, Codable {
  /// The number of samples.
  public var samples = 0
  /// The sum of the losses, in units of `2^-10` bits.
  public var loss = 0
  /// The number of samples whose class was found.
  public var correct = 0
  /// Values that did not fit.
  public var saturations = Saturations()
  /// Clock cycles of the steps, on a device that counts them.
  public var cycles: Int?

  /// The progress of no samples.
  public init() {}

  /// The mean loss of a sample, in nats.
  public var meanLoss: Double {
    // A bit is ln 2 nats.
    Double(loss) / 1024 * 0.6931471805599453 / Double(max(samples, 1))
  }
  /// The fraction of samples whose class was found.
  public var accuracy: Double { Double(correct) / Double(max(samples, 1)) }

  /// The mean number of clock cycles of a sample, on a device that counts them.
  public var cyclesPerSample: Double? { cycles.map { Double($0) / Double(max(samples, 1)) } }

  mutating func add(_ outcome: StepOutcome) {
    loss += outcome.loss
    correct += outcome.correct
    saturations += outcome.saturations
  }
}
