/// A core or a bias in floating point, and what the optimizer remembers of its gradients.
public struct FloatParameter<Scalar: BinaryFloatingPoint & Sendable>: Hashable, Sendable {
  /// The sizes of the dimensions, row major: left bond, modes, right bond; or one for a bias.
  public private(set) var shape: [Int]
  /// The weights.
  public var values: [Scalar]
  /// The running means of the gradient and of its square.
  public var moments: FloatMoments<Scalar>

  /// A parameter that has not been updated yet.
  public init(shape: [Int], values: [Scalar]) {
    precondition(shape.reduce(1, *) == values.count, "one value an entry")
    self.shape = shape
    self.values = values
    moments = FloatMoments(count: values.count)
  }

  /// The values of the master of `parameter`; its momentum is not taken over.
  public init(_ parameter: Parameter) {
    let unit = Scalar(
      sign: .plus, exponent: Scalar.Exponent(parameter.master.exponent), significand: 1)
    self.init(shape: parameter.shape, values: parameter.master.values.map { Scalar($0) * unit })
  }

  /// The number of entries.
  public var count: Int { values.count }

  /// Updates the values, of which `gradient` is the derivative of the loss.
  public mutating func update(
    gradient: [Scalar], _ optimizer: FloatOptimizer, learningRate: Double
  ) {
    moments.update(&values, gradient: gradient, optimizer, learningRate: learningRate)
  }

  /// Keeps the given indices of the right bond.
  mutating func keepRight(_ kept: [Int]) {
    let rank = shape.last!
    keep { kept.contains($0 % rank) }
    shape[shape.count - 1] = kept.count
  }

  /// Keeps the given indices of the left bond.
  mutating func keepLeft(_ kept: [Int]) {
    let slice = count / shape.first!
    keep { kept.contains($0 / slice) }
    shape[0] = kept.count
  }

  private mutating func keep(_ isKept: (Int) -> Bool) {
    let places = values.indices.filter(isKept)
    values = places.map { values[$0] }
    moments.keep(places)
  }
}
