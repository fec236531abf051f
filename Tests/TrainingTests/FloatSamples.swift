import FixedPoint
import TensorTrains
import Training
import TrainingTestSupport

extension TestData {
  /// A number in -1 ..< 1.
  mutating func uniform() -> Double { Double(next(0...65535)) / 32768 - 1 }

  /// Random inputs and labels of a program's size.
  mutating func floatBatch(_ network: Network, samples: Int) -> FloatBatch<Double> {
    FloatBatch(
      inputs: (0..<samples * network.inputCount).map { _ in uniform() },
      labels: (0..<samples).map { _ in UInt8(next(0...network.outputCount - 1)) })
  }

  /// The initial model of a network, with random biases.
  mutating func floatModel(_ network: Network, rank: Int) -> FloatModel<Double> {
    var model = FloatModel<Double>(
      ModelState(
        initializing: network, ranks: network.linearLayers.map { $0.ranks(startingFrom: rank) },
        weightBits: 8, random: RandomStream(seed: UInt64(rank))))
    for layer in model.layers.indices where model.layers[layer].bias != nil {
      let count = model.layers[layer].bias!.count
      model.layers[layer].bias!.values = (0..<count).map { _ in uniform() / 2 }
    }
    return model
  }
}

extension StepProgram {
  /// A program of default widths.
  init(float network: Network, ranks: [[Int]], batch: Int, inputGradient: Bool = false) throws {
    self.init(
      network, ranks: ranks, batch: batch, precision: try Precision(),
      planner: ContractionPlanner(), inputGradient: inputGradient)
  }
}

/// Networks of every format: several modes, odd sizes, deep, with and without bias and ReLU.
enum FloatSamples {
  static let networks: [Network] = try! [
    Network("tt") { Linear(.tensorTrain, out: [3, 5], in: [7, 3]) },
    Network("tt without bias") {
      Linear(.tensorTrain, out: [2, 3], in: [2, 3, 2], bias: false)
    },
    Network("tt with one mode on each side") { Linear(.tensorTrain, out: [5], in: [7]) },
    Network("ttm") { Linear(.tensorTrainMatrix, out: [3, 2, 2], in: [2, 5, 3]) },
    Network("ttm without bias") {
      Linear(.tensorTrainMatrix, out: [3, 3], in: [5, 2], bias: false)
    },
    Network("ttm of one core") { Linear(.tensorTrainMatrix, out: [4], in: [3]) },
    Network("dense") { Linear(.dense, out: [5], in: [7]) },
    Network("dense without bias") { Linear(.dense, out: [3], in: [3, 3], bias: false) },
    Network("deep") {
      Linear(.tensorTrain, out: [3, 3], in: [4, 2])
      Layer.relu
      Linear(.dense, out: [6], in: [9], bias: false)
      Linear(.tensorTrainMatrix, out: [5, 2], in: [2, 3])
      Layer.relu
      Linear(.tensorTrain, out: [3], in: [2, 5], bias: false)
    },
  ]
}

/// The cosine of the angle between two vectors.
func cosine(_ a: [Double], _ b: [Double]) -> Double {
  let dot = { (x: [Double], y: [Double]) in zip(x, y).reduce(0) { $0 + $1.0 * $1.1 } }
  return dot(a, b) / (dot(a, a) * dot(b, b)).squareRoot()
}
