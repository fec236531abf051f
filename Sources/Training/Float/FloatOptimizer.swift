import RealModule

/// A rule that turns gradients into updates.
public enum FloatOptimizer: Hashable, Sendable {
  /// Stochastic gradient descent, as the fixed-point model does it:
  ///
  ///     m = momentum m + g
  ///     w = w - rate m
  case sgd(momentum: Double)
  /// Adam (Kingma and Ba, "Adam: A Method for Stochastic Optimization", ICLR 2015, algorithm 1).
  /// In step `t`, counted from 1:
  ///
  ///     m = beta1 m + (1 - beta1) g
  ///     v = beta2 v + (1 - beta2) g^2
  ///     w = w - rate m / (1 - beta1^t) / (sqrt(v / (1 - beta2^t)) + epsilon)
  case adam(beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8)
}

/// What an optimizer remembers of a parameter's gradients.
public struct FloatMoments<Scalar: BinaryFloatingPoint & Sendable>: Hashable, Sendable {
  /// The momentum, or the running mean of the gradient: `m` of ``FloatOptimizer``.
  public private(set) var first: [Scalar]
  /// The running mean of the square of the gradient: `v` of ``FloatOptimizer``. SGD leaves it zero.
  public private(set) var second: [Scalar]
  /// The number of updates so far.
  public private(set) var updates = 0

  /// The moments before the first update of `count` weights.
  public init(count: Int) {
    first = Array(repeating: 0, count: count)
    second = first
  }

  /// Updates `weights`, of which `gradient` is the derivative of the loss.
  public mutating func update(
    _ weights: inout [Scalar], gradient: [Scalar], _ optimizer: FloatOptimizer,
    learningRate: Double
  ) {
    precondition(
      gradient.count == first.count && weights.count == first.count, "one gradient a weight")
    updates += 1
    switch optimizer {
    case .sgd(let momentum):
      let (decay, rate) = (Scalar(momentum), Scalar(learningRate))
      for index in gradient.indices {
        first[index] = decay * first[index] + gradient[index]
        weights[index] -= rate * first[index]
      }
    case .adam(let beta1, let beta2, let epsilon):
      let bias1 = 1 - Double.pow(beta1, updates)
      let bias2 = 1 - Double.pow(beta2, updates)
      let (decay1, decay2) = (Scalar(beta1), Scalar(beta2))
      let (gain1, gain2) = (Scalar(1 - beta1), Scalar(1 - beta2))
      let (rate, correction) = (Scalar(learningRate / bias1), Scalar(1 / bias2))
      for index in gradient.indices {
        let slope = gradient[index]
        first[index] = decay1 * first[index] + gain1 * slope
        second[index] = decay2 * second[index] + gain2 * slope * slope
        weights[index] -=
          rate * first[index] / ((second[index] * correction).squareRoot() + Scalar(epsilon))
      }
    }
  }

  /// Keeps the moments of the weights at the given places.
  mutating func keep(_ places: [Int]) {
    first = places.map { first[$0] }
    second = places.map { second[$0] }
  }
}
