/// What the float trainer's steps since the start of an epoch add up to.
public struct FloatProgress: Hashable, Sendable {
  /// The number of samples.
  public private(set) var samples = 0
  /// The sum of the losses, in nats.
  public private(set) var loss = 0.0
  /// The number of samples whose class was found.
  public private(set) var correct = 0

  /// The progress of no samples.
  public init() {}

  /// The mean loss of a sample, in nats.
  public var meanLoss: Double { loss / Double(max(samples, 1)) }
  /// The fraction of samples whose class was found.
  public var accuracy: Double { Double(correct) / Double(max(samples, 1)) }

  mutating func add<Scalar>(_ gradients: FloatGradients<Scalar>, samples: Int) {
    self.samples += samples
    loss += gradients.loss * Double(samples)
    correct += gradients.correct
  }
}
