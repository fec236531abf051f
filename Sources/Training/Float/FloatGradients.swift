/// What a training step in floating point finds before the update.
public struct FloatGradients<Scalar: BinaryFloatingPoint & Sendable>: Hashable, Sendable {
  /// The mean loss of a sample, `-ln p(label)`, in nats.
  public internal(set) var loss = 0.0
  /// The number of samples whose largest logit was the label's.
  public internal(set) var correct = 0
  /// The derivative of the loss with respect to each core and bias, in the order of its entries.
  public internal(set) var parameters: [StepProgram.ParameterIndex: [Scalar]] = [:]
  /// The derivative of the loss with respect to the inputs, one row a sample, where the program
  /// computes it.
  public internal(set) var input: [Scalar]?
}
