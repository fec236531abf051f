import Foundation
import TensorTrains
import Testing
import Training
import TrainingTestSupport

/// Central differences of the loss tell the derivatives apart from the program that computes them.
@Suite struct FloatGradientTests {
  static let samples = 3

  /// The mean of `-ln p(label)`, written out from the logits.
  static func loss(_ logits: [Double], _ labels: [UInt8]) -> Double {
    let classes = logits.count / labels.count
    return labels.enumerated().reduce(0) { total, sample in
      let row = logits[sample.offset * classes..<(sample.offset + 1) * classes]
      return total + log(row.reduce(0) { $0 + exp($1) })
        - row[row.startIndex + Int(sample.element)]
    } / Double(labels.count)
  }

  /// Every entry differs from its central difference by at most 1e-7 of the tensor's largest one:
  /// with a distance of 1e-4, the third derivative leaves less, and so does rounding.
  static func check(
    _ gradient: [Double], _ name: String, difference: (_ entry: Int, _ distance: Double) -> Double
  ) {
    let distance = 1e-4
    let largest = gradient.reduce(0) { max($0, abs($1)) }
    #expect(largest > 1e-4, "\(name) has a gradient worth checking")
    for entry in gradient.indices {
      let slope = (difference(entry, distance) - difference(entry, -distance)) / (2 * distance)
      #expect(
        abs(gradient[entry] - slope) <= 1e-7 * largest,
        "\(name)[\(entry)]: \(gradient[entry]) is not \(slope)")
    }
  }

  @Test(arguments: FloatSamples.networks, 1...5)
  func gradientsAreTheSlopesOfTheLoss(_ network: Network, rank: Int) throws {
    var data = TestData(rank)
    let model = data.floatModel(network, rank: rank)
    let batch = data.floatBatch(network, samples: Self.samples)
    let step = FloatStep<Double>(
      try StepProgram(
        float: network, ranks: model.ranks, batch: Self.samples, inputGradient: true))
    let gradients = step.gradients(of: model, on: batch)
    let loss = Self.loss(step.logits(of: model, on: batch.inputs), batch.labels)
    #expect(abs(gradients.loss - loss) < 1e-12)
    #expect(Set(gradients.parameters.keys) == Set(model.parameterIndices))
    for index in model.parameterIndices {
      let gradient = try #require(gradients.parameters[index])
      #expect(gradient.count == model[index].count)
      Self.check(gradient, "\(index)") { entry, distance in
        var moved = model
        moved[index].values[entry] += distance
        return Self.loss(step.logits(of: moved, on: batch.inputs), batch.labels)
      }
    }
    let input = try #require(gradients.input)
    #expect(input.count == batch.inputs.count)
    Self.check(input, "input") { entry, distance in
      var inputs = batch.inputs
      inputs[entry] += distance
      return Self.loss(step.logits(of: model, on: inputs), batch.labels)
    }
  }

  /// Without the gradient of the input another order of contraction may be best.
  @Test(arguments: FloatSamples.networks)
  func gradientsDoNotDependOnThePlan(_ network: Network) throws {
    var data = TestData(6)
    let model = data.floatModel(network, rank: 3)
    let batch = data.floatBatch(network, samples: Self.samples)
    let gradients = try [false, true].map { inputGradient in
      FloatStep<Double>(
        try StepProgram(
          float: network, ranks: model.ranks, batch: Self.samples, inputGradient: inputGradient)
      ).gradients(of: model, on: batch)
    }
    #expect(gradients[0].input == nil)
    for index in model.parameterIndices {
      for (a, b) in zip(gradients[0].parameters[index]!, gradients[1].parameters[index]!) {
        #expect(abs(a - b) < 1e-12)
      }
    }
  }

  @Test func aSaturatedSoftmaxHasAFiniteLoss() throws {
    let network = try Network("wide") { Linear(.dense, out: [2], in: [1], bias: false) }
    let core = FloatParameter(shape: [1, 2, 1, 1], values: [1.0, -1.0])
    let model = FloatModel(layers: [.init(cores: [core])])
    let step = FloatStep<Double>(
      try StepProgram(float: network, ranks: [[]], batch: 2))
    let gradients = step.gradients(
      of: model, on: FloatBatch(inputs: [1e4, 1e4], labels: [0, 1]))
    // The second sample is as wrong as can be: its logits are 20,000 apart.
    #expect(gradients.loss == 10_000)
    #expect(gradients.correct == 1)
    #expect(gradients.parameters.values.first == [5000, -5000])
  }
}
