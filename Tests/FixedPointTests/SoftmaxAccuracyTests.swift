import FixedPoint
import Foundation
import Testing

@Suite struct SoftmaxAccuracyTests {
  static func run(_ logits: [Int16], exponent: Int, label: Int) -> (
    outcome: Softmax.Outcome, gradient: [Int]
  ) {
    var gradient = Array(repeating: 0, count: logits.count)
    let outcome = Softmax()(logits: logits, exponent: exponent, label: label) {
      gradient[$0] = $1
    }
    return (outcome, gradient)
  }

  /// Against floating point: the gradient to 2^-9, the loss to 2^-8 bits for likely labels.
  @Test func agreesWithFloatingPoint() {
    let bits = RandomStream(seed: 5).bits(step: 0, tensor: 0)
    for trial in 0..<500 {
      let exponent = -12 + trial % 6
      let logits = (0..<10).map { Int16(bitPattern: bits[trial * 10 + $0]) / 4 }
      let label = trial % 10
      let (outcome, gradient) = Self.run(logits, exponent: exponent, label: label)
      let values = logits.map { Double($0) * exp2(Double(exponent)) }
      let largest = values.max()!
      let powers = values.map { exp($0 - largest) }
      let sum = powers.reduce(0, +)
      for index in 0..<10 {
        let expected = powers[index] / sum - (index == label ? 1 : 0)
        #expect(abs(Double(gradient[index]) / 32768 - expected) < 1.0 / 512)
      }
      let loss = -log2(powers[label] / sum)
      #expect(abs(Double(outcome.loss) / 1024 - loss) < 1.0 / 256 + loss * 1e-3)
    }
  }

  @Test func tablesAreTheNearestIntegers() {
    for index in 0..<1024 {
      #expect(abs(Double(Softmax.powers[index]) - 32768 * exp2(-Double(index) / 1024)) <= 0.5)
      #expect(
        abs(Double(Softmax.logarithms[index]) - 1024 * log2(1 + Double(index) / 1024)) <= 0.5)
    }
    #expect(abs(Double(Softmax.log2E) - 32768 * log2(M_E)) <= 0.5)
  }

  @Test func extremesStayInRange() {
    for exponent in [-30, -15, 0, 15, 30] {
      for logits: [Int16] in [[.max, .min], [.min, .max], [0, 0], [.min, .min], [5, 5, 5, 5]] {
        for label in logits.indices {
          let (outcome, gradient) = Self.run(logits, exponent: exponent, label: label)
          #expect(gradient.allSatisfy { (-32768...32767).contains($0) })
          #expect(abs(gradient.reduce(0, +)) <= 2 * logits.count)
          #expect(outcome.loss >= -2)
        }
      }
    }
  }

  @Test func theLowestOfEqualLogitsIsPredicted() {
    #expect(Self.run([1, 7, 7, 3], exponent: -3, label: 0).outcome.prediction == 1)
    #expect(Self.run([.min, .min], exponent: 0, label: 0).outcome.prediction == 0)
  }
}
