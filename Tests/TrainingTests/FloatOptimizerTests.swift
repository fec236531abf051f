import Testing
import Training

/// Three updates of two weights, worked out by hand from the formulae that `FloatOptimizer` cites.
@Suite struct FloatOptimizerTests {
  static let gradients: [[Double]] = [[2, -4], [0, 1], [-1, 3]]

  static func expectUpdates(
    _ optimizer: FloatOptimizer, learningRate: Double, give weights: [[Double]],
    first: [Double], second: [Double]
  ) {
    var parameter = FloatParameter(shape: [2], values: [1.0, -2.0])
    for (gradient, expected) in zip(gradients, weights) {
      parameter.update(gradient: gradient, optimizer, learningRate: learningRate)
      for (value, weight) in zip(parameter.values, expected) {
        #expect(abs(value - weight) < 1e-12, "\(parameter.values) is not \(expected)")
      }
    }
    #expect(parameter.moments.first == first)
    #expect(parameter.moments.second == second)
    #expect(parameter.moments.updates == 3)
  }

  @Test func stochasticGradientDescent() {
    // m = (2, -4), (2, -4) / 2 + (0, 1) = (1, -1), (1, -1) / 2 + (-1, 3) = (-0.5, 2.5)
    Self.expectUpdates(
      .sgd(momentum: 0.5), learningRate: 0.25,
      give: [[0.5, -1], [0.25, -0.75], [0.375, -1.375]],
      first: [-0.5, 2.5], second: [0, 0])
  }

  @Test func adam() {
    // After the first update m = (1, -2) and v = (1, 4): corrected (2, -4) and (4, 16), so the
    // weights move by 0.1 * 2 / 2.5 and 0.1 * 4 / 4.5. After the second m = (0.5, -0.5), v =
    // (0.75, 3.25) and the corrections are 1 / 0.75 and 1 / 0.4375; after the third m = (-0.25,
    // 1.25), v = (0.8125, 4.6875) and they are 1 / 0.875 and 1 / 0.578125.
    Self.expectUpdates(
      .adam(beta1: 0.5, beta2: 0.75, epsilon: 0.5), learningRate: 0.1,
      give: [
        [0.92, -1.9111111111111112], [0.8831534868948834, -1.8904427409242603],
        [0.9001048148139629, -1.9331188433826942],
      ],
      first: [-0.25, 1.25], second: [0.8125, 4.6875])
  }
}
