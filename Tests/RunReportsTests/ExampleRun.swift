import Foundation
import RunReports

/// Records such as a real run makes: loss falls, ranks shrink.
enum ExampleRun {
  static func description(epochs: Int = 12) -> RunDescription {
    RunDescription(
      device: "model", dataset: "fashion-mnist", network: "tt-784-512-10",
      networkText: "tt out 16 32 in 28 28 rank 20\nrelu\ntt out 10 in 32 16 rank 20\n",
      seed: 1, batch: 64, epochs: epochs, steps: nil, trainSamples: 60_000, testSamples: 10_000,
      weightBits: 4, activationBits: 8, gradientBits: 16, learningRate: 0.02, momentum: 0.9,
      prior: "log-uniform", priorStrength: 1.5e-4, threads: 2,
      command: ["host-train", "--epochs", "\(epochs)", "--prior-strength", "0.00015"])
  }

  static func records(epochs: Int = 12) -> [EpochRecord] {
    (1...epochs).map { epoch in
      let progress = Double(epoch) / Double(epochs)
      let wobble = sin(Double(epoch) * 1.7)
      func rank(_ first: Int, _ last: Int, _ half: Double) -> Int {
        let fade = 1 / (1 + exp((progress - half) * 12))
        return last + Int((Double(first - last) * fade).rounded())
      }
      let ranks = [
        LayerRanks(
          layer: "layer1", ranks: [rank(16, 6, 0.35), rank(20, 5, 0.3), rank(20, 7, 0.5)]),
        LayerRanks(layer: "layer2", ranks: [rank(10, 8, 0.6), rank(16, 5, 0.4)]),
      ]
      let r = ranks[0].ranks
      let s = ranks[1].ranks
      let cores = 16 * r[0] + r[0] * 32 * r[1] + r[1] * 28 * r[2] + r[2] * 28
      let parameters = cores + 10 * s[0] + s[0] * 32 * s[1] + s[1] * 16 + 522
      let bits = (parameters - 522) * 4 + 522 * 8
      let denseBits = (784 * 512 + 512 * 10 + 522) * 32
      let loss = 0.36 + 0.5 * exp(-4 * progress) + 0.008 * wobble
      return EpochRecord(
        epoch: epoch, step: epoch * 938, samples: epoch * 60_000, trainLoss: loss,
        trainAccuracy: 0.885 - 0.15 * exp(-4 * progress) - 0.002 * wobble,
        testAccuracy: 0.866 - 0.12 * exp(-4 * progress) + 0.004 * wobble,
        learningRate: progress < 0.7 ? 0.02 : 0.006,
        priorStrength: progress < 0.6 ? 1.5e-4 : 0, ranks: ranks, parameters: parameters,
        modelBits: bits, denseBits: denseBits,
        saturations: [
          "weight": 40 + epoch % 3, "momentum": 12, "activation": Int(2200 * exp(-3 * progress)),
          "gradient": Int(900 + 150 * wobble),
        ],
        samplesPerSecond: 31_000 + 40_000 * progress + 900 * wobble,
        seconds: 2.4 - 1.1 * progress, peakMemoryBytes: 212_000_000)
    }
  }
}
