import FixedPoint
import TensorTrains
import Testing
import Training
import TrainingTestSupport

@Suite struct FloatPriorTests {
  static let networks = Array(ExecutorTests.networks.prefix(2))

  /// A state whose slices have energies from strong to weak, in large integers.
  static func state(_ network: Network) -> ModelState {
    var data = TestData(4)
    var state = ModelState(
      initializing: network, ranks: network.linearLayers.map { $0.ranks(startingFrom: 5) },
      weightBits: 8, random: RandomStream(seed: 3))
    for layer in state.layers.indices {
      for core in state.layers[layer].cores.indices {
        let shape = state.layers[layer].cores[core].shape
        let exponent = data.next(-20...(-16))
        let values = (0..<shape.reduce(1, *)).map { entry in
          // The weakest of five slices has a quarter of the strongest one's magnitude.
          let size = 32_000 >> (entry % shape.last! / 2)
          return Int16(data.next(size * 7 / 8...size) * (data.next(0...1) * 2 - 1))
        }
        let master = ScaledTensor(values: values, exponent: exponent)
        state.layers[layer].cores[core].master = master
      }
    }
    return state
  }

  /// The integer factors are within 1e-3 of the float ones: of that, the 16-bit masters' rounding
  /// takes up to 2^-12. Step and scale are numbers that `Rate` holds exactly.
  @Test(arguments: networks, [RankPrior.Distribution.logUniform, .halfCauchy])
  func factorsAreThoseOfTheIntegers(
    _ network: Network, _ distribution: RankPrior.Distribution
  ) throws {
    for (weakness, eta) in [0, 3, 6, 9, 12, 16, 20].flatMap({ [($0, 0.125), ($0, 0.0234375)] }) {
      let prior = RankPrior(distribution, strength: 1, eta: eta)
      let strength = 1.25 * Double(sign: .plus, exponent: -weakness - 4, significand: 1)
      var state = Self.state(network)
      var model = FloatModel<Double>(state)
      let before = model
      _ = state.shrink(
        prior, strength: strength, learningRate: 0.5, random: RandomStream(seed: 8))
      model.shrink(prior, strength: strength, learningRate: 0.5)
      let integers = FloatModel<Double>(state)
      for index in before.parameterIndices {
        for (entry, value) in before[index].values.enumerated() where value != 0 {
          let (factor, expected) = (
            integers[index].values[entry] / value, model[index].values[entry] / value
          )
          #expect(abs(factor - expected) < 1e-3, "\(index)[\(entry)] at eta \(eta)")
        }
      }
    }
  }

  /// Over that range of strengths the factors go from nothing to one.
  @Test func factorsCoverTheirRange() {
    let energy = FloatSliceEnergy(magnitude: 0.5, entries: 20)
    for distribution in [RankPrior.Distribution.logUniform, .halfCauchy] {
      let prior = RankPrior(distribution, strength: 1, eta: 0.125)
      #expect(energy.factor(prior, step: 10) < 0.01)
      #expect((0.3...0.7).contains(energy.factor(prior, step: 0.024)))
      #expect(energy.factor(prior, step: 1e-6) > 0.999)
    }
    #expect(energy.factor(RankPrior(.none, strength: 1), step: 10) == 1)
    let nothing = FloatSliceEnergy(magnitude: 0, entries: 20)
    #expect(nothing.factor(RankPrior(.logUniform, strength: 1), step: 0) == 1)
    #expect(nothing.factor(RankPrior(.halfCauchy, strength: 1), step: 1) == 0)
  }

  /// The variance that the factor implies is where the logarithm of the posterior is stationary:
  /// `M / (2 lambda) + D / 2 ln(lambda)` and the prior's part together have no slope there. That
  /// part is `ln(lambda) / 2` for log-uniform and `ln(eta^2 + lambda)` for half-Cauchy.
  @Test(arguments: [1e-4, 0.02, 0.5, 7], [1, 12, 300])
  func variancesAreStationary(_ magnitude: Double, entries: Int) {
    let energy = FloatSliceEnergy(magnitude: magnitude, entries: entries)
    let (step, count) = (magnitude / Double(entries), Double(entries))
    for (distribution, eta) in [
      (RankPrior.Distribution.logUniform, 0.1), (.halfCauchy, 0.1), (.halfCauchy, 0.01),
    ] {
      let factor = energy.factor(RankPrior(distribution, strength: 1, eta: eta), step: step)
      let variance = step * factor / (1 - factor)
      let slope =
        distribution == .logUniform ? 0.5 / variance : 1 / (eta * eta + variance)
      let terms = (magnitude / (2 * variance * variance), count / (2 * variance) + slope)
      #expect(abs(terms.0 - terms.1) < 1e-6 * terms.0)
    }
  }

  @Test(arguments: networks)
  func deadSlicesAreThoseOfTheIntegers(_ network: Network) throws {
    var removals: Set<Int> = []
    for threshold in [0, 0x1p-10, 0x1p-8, 0x1p-6, 0x1p-4, 0x1p-2, 16] {
      let prior = RankPrior(.logUniform, strength: 1, threshold: threshold)
      var state = Self.state(network)
      var model = FloatModel<Double>(state)
      let removed = model.removeDeadSlices(prior)
      #expect(removed == state.removeDeadSlices(prior))
      #expect(model == FloatModel(state))
      #expect(model.ranks.joined().allSatisfy { $0 >= 1 })
      removals.insert(removed)
    }
    #expect(removals.contains(0))
    #expect(removals.count >= 3, "\(removals)")
  }

  @Test func momentsOfTheLivingStay() {
    let left = FloatParameter(shape: [1, 2, 3], values: [1.0, 0, 3, 4, 0, 6])
    let right = FloatParameter(shape: [3, 2, 1], values: [1.0, 2, 0, 0, 5, 6])
    var model = FloatModel(layers: [.init(cores: [left, right])])
    for index in model.parameterIndices {
      // The gradient numbers the entries; momentum is its copy after one update of size zero.
      model[index].update(
        gradient: [0, 1, 2, 3, 4, 5], .sgd(momentum: 0.5), learningRate: 0)
    }
    #expect(model.removeDeadSlices(RankPrior(.logUniform, strength: 1)) == 1)
    let cores = model.layers[0].cores
    #expect(cores[0].shape == [1, 2, 2])
    #expect(cores[0].values == [1, 3, 4, 6])
    #expect(cores[0].moments.first == [0, 2, 3, 5])
    #expect(cores[1].shape == [2, 2, 1])
    #expect(cores[1].values == [1, 2, 5, 6])
    #expect(cores[1].moments.first == [0, 1, 4, 5])
  }
}
