import ArgumentParser
import Checkpoints
import Datasets
import Diagnostics
import Foundation
import Interchange
import RunReports
import TensorTrains
import Training

/// Measures the table of accuracy against memory that the documentation shows.
struct Accuracy: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure accuracy against memory; prints a Markdown table.")

  @Option(help: ArgumentHelp("Threads to train on.", valueName: "n"))
  var threads: Int = 1
  @Option(
    help: ArgumentHelp(
      "Runs of each row, with seeds 1, 2, …; at most 2 of the slowest.", valueName: "n"))
  var seeds: Int = 5
  @Option(
    help: ArgumentHelp("Keep runs in this JSON file, and do none that it holds.", valueName: "file")
  )
  var keep: String?
  @Option(help: ArgumentHelp("Draw the table to this SVG file.", valueName: "file"))
  var plot: String?

  /// What is measured: the network, and what differs from the defaults.
  private static let settings: [(network: String, options: String)] = {
    let (train, matrices) = ("tt-784-512-10", "ttm-784-512-10")
    let long = "--weight-bits 3 --epochs 40 --learning-rate 0.04 --prior-strength"
    return [
      (train, "--prior none --weight-bits 8 --epochs 12"),
      (train, "--prior none"),
      (train, "--prior none --weight-bits 3 --epochs 40 --learning-rate 0.02"),
      (train, "--prior none --weight-bits 2 --epochs 40 --learning-rate 0.01"),
      (train, ""),
      (train, "\(long) 8e-5"),
      (train, "\(long) 2e-4"),
      (train, "--weight-bits 3 --epochs 80 --learning-rate 0.04 --prior-strength 5e-4"),
      (matrices, "--prior none"),
      (matrices, ""),
    ] + ["1e-4", "2e-4", "6e-4", "1e-3"].map { (matrices, "\(long) \($0)") }
  }()

  func run() throws {
    guard seeds >= 1 else {
      throw InputError(.usage, "--seeds must be at least 1, not \(seeds)")
    }
    let data = try Dataset.load(Dataset.fashionMNIST)
    var table = AccuracyTable([])
    var kept = try keep.map(AccuracyRow.read) ?? []
    for (network, options) in Self.settings {
      // Trains of matrices take long at low ranks, where samples are many and products small.
      let isSlow = network == "ttm-784-512-10" && !options.isEmpty && !options.contains("none")
      var row = kept.first { $0.network == network && $0.options == options }
      for seed in 1...UInt64(isSlow ? min(seeds, 2) : seeds) {
        if row?.runs.contains(where: { $0.seed == seed }) == true { continue }
        let run = try measure(network, options, seed: seed, data)
        row = AccuracyRow(network: network, options: options, runs: (row?.runs ?? []) + [run])
        kept = kept.filter { $0.network != network || $0.options != options } + [row!]
        if let keep { try AccuracyRow.write(kept, to: keep) }
      }
      table.rows.append(row!)
    }
    if let plot { try AtomicFile.write(Array(table.svg.utf8), to: plot) }
    print(table.markdown)
    let first = table.rows.first { $0.options.isEmpty }?.runs.first { $0.seed == 1 }
    if let first { print("`host-train` alone, seed 1, gives weights `\(first.weightsDigest)`.") }
  }

  private func measure(
    _ network: String, _ options: String, seed: UInt64, _ data: Dataset
  ) throws -> AccuracyRow.Run {
    let words = options.split(separator: " ").map(String.init)
    let settings = try TrainingOptions.parse(words + ["--seed", "\(seed)"]).settings()
    var trainer = try Trainer(
      try Network.named(network), on: data, settings,
      executor: Device.model.executorFactory(threads: threads))
    while trainer.stepsDone < trainer.steps(inEpochs: settings.epochs) { trainer.step() }
    let state = trainer.state
    let dense = Double(32 * trainer.network.denseParameterCount)
    let run = AccuracyRow.Run(
      seed: seed, testAccuracy: trainer.testAccuracy(),
      memoryReduction: dense / Double(state.modelBits(settings.precision)),
      parameters: state.parameterCount, ranks: trainer.layerRanks,
      weightsDigest: state.weightsDigest)
    let line = String(
      format: "%@ %@ seed %d: %.2f %%, %.0fx\n", network, options, Int(seed),
      100 * run.testAccuracy, run.memoryReduction)
    FileHandle.standardError.write(Data(line.utf8))
    return run
  }
}
