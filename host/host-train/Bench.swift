import ArgumentParser
import Datasets
import Diagnostics
import Foundation
import TensorTrains
import Training

/// Measures the speed of training steps.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the speed of training steps; prints one line of JSON.")

  @Option(help: "Threads of the model.")
  var threads = 1
  @Option(help: "Rank of all bonds.")
  var rank = 16
  @Option(help: "Samples in a step.")
  var batch = 64
  @Option(help: "Seconds to measure for.")
  var seconds = 3.0
  @Option(help: "A preset or a text file.")
  var network = Network.presets[0].name

  func run() throws {
    var settings = TrainingSettings(
      precision: try Precision(), prior: RankPrior(.none, strength: 0))
    settings.rank = rank
    settings.batch = batch
    var trainer = try Trainer(
      try Network.named(network), on: .load(Dataset.fashionMNIST), settings,
      executor: Device.model.executorFactory(threads: threads))
    let (warmup, window) = (200, 10)
    for _ in 0..<warmup { trainer.step() }
    let clock = ContinuousClock()
    let start = clock.now
    var windows: [Double] = []
    while clock.now - start < .seconds(seconds) || windows.isEmpty {
      let elapsed = clock.measure { for _ in 0..<window { trainer.step() } }
      windows.append(elapsed / .seconds(1) / Double(window))
    }
    windows.sort()
    let median = windows[windows.count / 2]
    // Windows are short, so that the fastest of them tell of a machine that does nothing else.
    let atRest = windows[windows.count / 50]
    var figures = [
      "samples_per_second": Double(batch) / median, "step_microseconds": median * 1e6,
      "samples_per_second_at_rest": Double(batch) / atRest,
    ]
    if threads > 1 { figures["core_round_trip_nanoseconds"] = CoreLatency.nanoseconds() }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    print(String(decoding: try encoder.encode(figures), as: UTF8.self))
  }
}
