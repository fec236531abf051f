/// The samples of one step in floating point.
public struct FloatBatch<Scalar: BinaryFloatingPoint & Sendable>: Hashable, Sendable {
  /// The inputs, one row a sample.
  public var inputs: [Scalar]
  /// The class of each sample.
  public var labels: [UInt8]

  /// A batch of one row of inputs a label.
  public init(inputs: [Scalar], labels: [UInt8]) {
    precondition(
      labels.isEmpty ? inputs.isEmpty : inputs.count % labels.count == 0, "one label a sample")
    self.inputs = inputs
    self.labels = labels
  }

  /// The same samples as a batch of the fixed-point model, whose table has rows of `width` values.
  public init(_ batch: Batch, width: Int) {
    let unit = Scalar(sign: .plus, exponent: Scalar.Exponent(batch.exponent), significand: 1)
    self.init(
      inputs: batch.inputs(width: width).map { Scalar($0) * unit }, labels: batch.labels)
  }
}
