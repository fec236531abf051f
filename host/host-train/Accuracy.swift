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

  /// One row: the network, and what differs from the defaults.
  private struct Row {
    var network: String
    var options: [String]

    init(_ network: String, _ options: String) {
      self.network = network
      self.options = options.split(separator: " ").map(String.init)
    }
  }

  private static let rows: [Row] = {
    let (train, matrices) = ("tt-784-512-10", "ttm-784-512-10")
    let long = "--weight-bits 3 --epochs 40 --learning-rate 0.04 --prior-strength"
    return [
      Row(train, "--weight-bits 8 --prior none --epochs 12"),
      Row(train, "--weight-bits 4 --prior none"),
      Row(train, "--weight-bits 3 --prior none"),
      Row(train, "--weight-bits 2 --prior none"),
      Row(train, ""),
    ] + ["8e-5", "2e-4", "4e-4"].map { Row(train, "\(long) \($0)") }
      + [Row(matrices, "--prior none"), Row(matrices, "")]
      + ["8e-5", "2e-4", "4e-4", "6e-4"].map { Row(matrices, "\(long) \($0)") }
  }()

  func run() throws {
    guard seeds >= 1 else {
      throw InputError(.usage, "--seeds must be at least 1, not \(seeds)")
    }
    let data = try Dataset.load(Dataset.fashionMNIST)
    print("| network | options | test accuracy, % | memory reduction | parameters | ranks |")
    print("| --- | --- | --- | --- | --- | --- |")
    for row in Self.rows { print(try measure(row, data)) }
  }

  private func measure(_ row: Row, _ data: Dataset) throws -> String {
    var runs: [(accuracy: Double, reduction: Double, parameters: Int, ranks: [[Int]])] = []
    for seed in 1...seeds {
      let options = try TrainingOptions.parse(row.options + ["--seed", "\(seed)"])
      let settings = try options.settings()
      let network = try host_train.network(named: row.network)
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
    let ranks = median.ranks.map { $0.map(String.init).joined(separator: "-") }
    return [
      row.network, row.options.isEmpty ? "" : "`\(row.options.joined(separator: " "))`",
      String(format: "**%.2f**", 100 * median.accuracy)
        + " (\(accuracies.joined(separator: ", ")))",
      String(format: "%.0fx", median.reduction), "\(median.parameters)",
      ranks.joined(separator: ", "),
    ].reduce("|") { "\($0) \($1) |" }
  }
}
