import FixedPoint
import TensorTrains
import Testing
import Training
import TrainingTestSupport

/// The fixed-point step against the float step. With weights that few bits hold exactly, the two
/// differ by the rounding of activations and gradients alone.
@Suite struct FloatFixedPointTests {
  static let learningRate = 0x1p-4

  /// A state whose masters are what is read of them in 8 bits. Biases are `2^biasLevel` times a
  /// number of 0.9 to 1.6 of either sign.
  static func exactState(
    _ network: Network, rank: Int, biasLevel: Int, _ data: inout TestData
  ) -> ModelState {
    var state = ModelState(
      initializing: network, ranks: network.linearLayers.map { $0.ranks(startingFrom: rank) },
      weightBits: 8, random: RandomStream(seed: 5))
    for layer in state.layers.indices {
      for core in state.layers[layer].cores.indices {
        let parameter = state.layers[layer].cores[core]
        let shift = parameter.viewExponent - parameter.master.exponent
        state.layers[layer].cores[core].master.values = parameter.weights.map { $0 << shift }
        #expect(state.layers[layer].cores[core].weights == parameter.weights)
      }
      guard let bias = state.layers[layer].bias else { continue }
      state.layers[layer].bias!.master = ScaledTensor(
        values: (0..<bias.count).map { _ in
          Int16((data.next(0...1) * 2 - 1) * data.next(60...100)) << 8
        }, exponent: biasLevel - 14)
    }
    return state
  }

  /// Eight bits of activation cost up to 0.02 of the cosine where many products follow each other
  /// ("deep"), and less than 0.01 elsewhere.
  @Test(arguments: ExecutorTests.networks)
  func updatesHaveTheDirectionOfTheGradients(_ network: Network) throws {
    let samples = 32
    var data = TestData(2)
    // With biases of about one, hardly a sum is so near zero that rounding flips its ReLU.
    let start = Self.exactState(network, rank: 4, biasLevel: 0, &data)
    let program = StepProgram(
      network, ranks: start.ranks, batch: samples,
      precision: try Precision(weightBits: 8, activationBits: 8, gradientBits: 16),
      planner: ContractionPlanner())
    var batch = data.batch(program, classes: network.outputCount, inputs: network.inputCount)
    batch.exponent = -8
    let rates = StepRates(
      learningRate: Rate(Self.learningRate / Double(samples)), momentum: 0,
      random: RandomStream(seed: 6))

    var fixed = ReferenceStep(program, state: start)
    for _ in 0..<16 { _ = fixed.run(batch, rates, mode: .measure) }
    let before = FloatModel<Double>(fixed.state)
    let outcome = fixed.run(batch, rates, mode: .train)
    #expect(outcome.saturations == Saturations())
    let after = FloatModel<Double>(fixed.state)

    let gradients = FloatStep<Double>(program).gradients(
      of: before, on: FloatBatch(batch, width: network.inputCount))
    // A unit of the fixed-point loss is 2^-10 bits of one sample.
    let loss = Double(outcome.loss) / 1024 * 0.6931471805599453 / Double(samples)
    #expect(abs(loss - gradients.loss) < 0.02)
    for index in before.parameterIndices {
      let update = zip(after[index].values, before[index].values).map { $1 - $0 }
      let gradient = gradients.parameters[index]!
      #expect(cosine(update, gradient) > 0.98, "\(index)")
      let size = { (vector: [Double]) in vector.reduce(0) { $0 + $1 * $1 }.squareRoot() }
      #expect(abs(size(update) / (Self.learningRate * size(gradient)) - 1) < 0.1, "\(index)")
    }
  }

  @Test func aModelHasTheValuesOfTheMasters() throws {
    let state = ModelState(
      initializing: ExecutorTests.networks[0], ranks: [[2, 2, 2], [2, 2]], weightBits: 4,
      random: RandomStream(seed: 1))
    let model = FloatModel<Float>(state)
    #expect(model.ranks == state.ranks)
    #expect(model.parameterCount == state.parameterCount)
    let master = state.layers[1].cores[2].master
    let unit = Float(sign: .plus, exponent: master.exponent, significand: 1)
    #expect(model.layers[1].cores[2].values == master.values.map { Float($0) * unit })
  }
}
