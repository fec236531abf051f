import TensorTrains
import Testing
import Training
import TrainingTestSupport

/// The logits against the definition of the formats: a weight written out entry by entry.
@Suite struct FloatForwardTests {
  /// The digits of `number` in the mixed radix `modes`, the slowest first.
  static func digits(_ number: Int, _ modes: [Int]) -> [Int] {
    var rest = number
    return modes.reversed().map { mode in
      defer { rest /= mode }
      return rest % mode
    }.reversed()
  }

  /// The entry of a layer's weight: the product of one matrix of each core.
  static func weight(
    _ linear: Linear, _ cores: [FloatParameter<Double>], output: Int, input: Int
  ) -> Double {
    let (out, into) = (digits(output, linear.outputModes), digits(input, linear.inputModes))
    var row = [1.0]
    for (number, core) in cores.enumerated() {
      let place =
        switch linear.format {
        case .tensorTrain: (out + into)[number]
        case .tensorTrainMatrix: out[number] * linear.inputModes[number] + into[number]
        case .dense: output * linear.inputCount + input
        }
      let columns = core.shape.last!
      let places = core.count / row.count / columns
      row = (0..<columns).map { column in
        row.indices.reduce(0) {
          $0 + row[$1] * core.values[($1 * places + place) * columns + column]
        }
      }
    }
    return row[0]
  }

  @Test(arguments: FloatSamples.networks, [1, 4])
  func logitsAreThoseOfTheWeights(_ network: Network, rank: Int) throws {
    var data = TestData(rank)
    let model = data.floatModel(network, rank: rank)
    let batch = data.floatBatch(network, samples: 2)
    let step = FloatStep<Double>(try StepProgram(float: network, ranks: model.ranks, batch: 2))
    let logits = step.logits(of: model, on: batch.inputs)
    for sample in 0..<2 {
      var values = Array(
        batch.inputs[sample * network.inputCount..<(sample + 1) * network.inputCount])
      for (index, linear) in network.linearLayers.enumerated() {
        let layer = model.layers[index]
        values = (0..<linear.outputCount).map { output in
          let sum = values.indices.reduce(layer.bias?.values[output] ?? 0) {
            $0 + values[$1] * Self.weight(linear, layer.cores, output: output, input: $1)
          }
          return network.isActivated(index) ? max(sum, 0) : sum
        }
      }
      for (output, value) in values.enumerated() {
        #expect(abs(logits[sample * network.outputCount + output] - value) < 1e-12)
      }
    }
  }
}
