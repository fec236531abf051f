import ArgumentParser
import Datasets
import Diagnostics
import Foundation
import TensorTrains
import Training

/// Measures the table of accuracy against memory that the documentation shows.
struct Accuracy: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure accuracy against memory; prints a Markdown table.")

  @Option(help: "Threads of the model.")
  var threads = 1
  @Option(help: "Runs of each row, with seeds 1, 2, …; the median is printed.")
  var seeds = 3

  /// One row: what differs from the defaults.
  private struct Row {
    var options: [String]
    init(_ options: String) { self.options = options.split(separator: " ").map(String.init) }
  }

  private static let rows = [
    Row("--weight-bits 8 --prior none --epochs 12"),
    Row("--weight-bits 4 --prior none --epochs 10"),
    Row("--weight-bits 3 --prior none --epochs 10"),
    Row("--weight-bits 2 --prior none --epochs 10"),
    Row("--weight-bits 4"),
    Row("--weight-bits 3 --epochs 40 --prior-strength 1e-4 --learning-rate 0.04"),
    Row("--weight-bits 3 --epochs 40 --prior-strength 2e-4 --learning-rate 0.04"),
    Row("--weight-bits 3 --epochs 40 --prior-strength 4e-4 --learning-rate 0.04"),
    Row("--weight-bits 3 --epochs 40 --prior-strength 8e-4 --learning-rate 0.04"),
  ]

  func run() throws {
    guard seeds >= 1 else {
      throw InputError(.usage, "--seeds must be at least 1, not \(seeds)")
    }
    let data = try Dataset.load(Dataset.fashionMNIST)
    print("| host-train ... | test accuracy, % | memory reduction | parameters | ranks |")
    print("| --- | --- | --- | --- | --- |")
    for row in Self.rows { print(try measure(row, data)) }
  }

  private func measure(_ row: Row, _ data: Dataset) throws -> String {
    var runs: [(accuracy: Double, reduction: Double, parameters: Int, ranks: [[Int]])] = []
    for seed in 1...seeds {
      let options = try TrainingOptions.parse(row.options + ["--seed", "\(seed)"])
      let settings = try options.settings()
      let network = Network.presets[0]
      var trainer = try Trainer(
        network, on: data, settings, executor: Device.model.executorFactory(threads: threads))
      while trainer.stepsDone < trainer.steps(inEpochs: settings.epochs) { trainer.step() }
      let state = trainer.state
      runs.append(
        (
          trainer.testAccuracy(),
          Double(32 * network.denseParameterCount) / Double(state.modelBits(settings.precision)),
          state.parameterCount, state.ranks
        ))
    }
    let median = runs.sorted { $0.accuracy < $1.accuracy }[(runs.count - 1) / 2]
    let accuracies = runs.map { String(format: "%.2f", 100 * $0.accuracy) }
    return "| `\(row.options.joined(separator: " "))` | "
      + String(format: "**%.2f** (", 100 * median.accuracy)
      + "\(accuracies.joined(separator: ", "))) | "
      + String(format: "%.0fx", median.reduction)
      + " | \(median.parameters) | "
      + median.ranks.map { $0.map(String.init).joined(separator: "-") }.joined(separator: " | ")
      .replacing("|", with: "\\|") + " |"
  }
}
