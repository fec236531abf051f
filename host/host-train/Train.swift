import ArgumentParser
import Checkpoints
import Datasets
import Diagnostics
import Foundation
import RunReports
import TensorTrains
import Training

/// Trains a network and says how it went.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Train a network.",
    discussion: """
      Prints a line an epoch and writes metrics, TensorBoard events, checkpoints and a report into \
      the run directory. Ctrl-C stops after the step at hand, with a checkpoint.
      """)

  @Option(help: "Where to train: model.")
  var device = Device.model
  @Option(help: "fashion-mnist, a folder of IDX files, or a CSV file. (default: fashion-mnist)")
  var dataset: String?
  @Option(
    help: "A preset or a text file. (default: \(Network.presets[0].name))")
  var network: String?
  @OptionGroup var options: TrainingOptions
  @Option(help: "Stop after this many steps in all.")
  var steps: Int?
  @Option(help: "Threads of the model; the bits do not depend on it.")
  var threads = 1
  @Option(help: "Where the run's files go. (default: a new folder in runs/)")
  var runDir: String?
  @Flag(help: "Write no run directory.")
  var noRunDir = false
  @Flag(help: "Go on with the run in --run-dir.")
  var resume = false
  @Option(help: "Start from the cores in a .npz or .safetensors file.")
  var `import`: String?
  @Option(help: "Write the cores to a .npz or .safetensors file at the end.")
  var export: String?
  @Option(help: "Write a summary as JSON to this file at the end.")
  var summary: String?

  func run() throws {
    try check()
    let interruption = Interruption()
    var run = resume ? try resumedRun() : try newRun()
    let outcome = try run.train(untilStep: steps, interruption)
    if let export {
      try CoreExchange.export(run.trainer.state, of: run.trainer.network, to: export)
    }
    if let summary { try outcome.write(to: summary) }
    run.printOutcome(outcome)
    if interruption.isRequested { throw ExitCode(130) }
  }

  private func check() throws {
    if let steps, steps < 1 {
      throw InputError(.usage, "--steps must be at least 1, not \(steps)")
    }
    if resume, runDir == nil {
      throw InputError(.usage, "--resume needs --run-dir to say which run goes on")
    }
    if noRunDir, runDir != nil {
      throw InputError(.usage, "--run-dir and --no-run-dir exclude each other; give one of them")
    }
    if resume, self.import != nil {
      throw InputError(.usage, "--import starts a run, --resume goes on with one; give one of them")
    }
    if let export { try CoreExchange.checkExtension(of: export) }
  }

  private func newRun() throws -> TrainingRun {
    let settings = try options.settings()
    let network = try host_train.network(named: network ?? Network.presets[0].name)
    let name = dataset ?? Dataset.fashionMNIST
    let data = try Dataset.load(name)
    let state = try self.import.map {
      try CoreExchange.load($0, for: network, weightBits: settings.precision.weightBits)
    }
    let trainer = try Trainer(
      network, on: data, settings, state: state,
      executor: device.executorFactory(threads: threads))
    let directory =
      noRunDir ? nil : try RunDirectory(at: runDir ?? Self.newRunPath(), resume: false)
    return try TrainingRun(
      trainer, description: describe(trainer, data), directory: directory,
      datasetDigest: directory == nil ? "" : data.digest, resumed: false)
  }

  private func resumedRun() throws -> TrainingRun {
    let directory = try RunDirectory(at: runDir!, resume: true)
    let checkpoint = try directory.latestCheckpoint()
    try options.check(against: checkpoint.settings)
    if let network, try host_train.network(named: network).layers != checkpoint.network.layers {
      throw InputError(
        .usage,
        "--network \(network) differs from the run's \(checkpoint.network.name); leave it out to "
          + "go on with the run")
    }
    let data = try Dataset.load(dataset ?? checkpoint.dataset)
    guard data.digest == checkpoint.datasetDigest else {
      throw InputError(
        .configuration,
        "data set \(data.name) is not the one that the run began with; give that one with --dataset"
      )
    }
    let trainer = try Trainer(
      checkpoint.network, on: data, checkpoint.settings, state: checkpoint.state,
      progress: checkpoint.progress, executor: device.executorFactory(threads: threads))
    return try TrainingRun(
      trainer, description: describe(trainer, data), directory: directory,
      datasetDigest: checkpoint.datasetDigest, resumed: true)
  }

  private func describe(_ trainer: Trainer, _ data: Dataset) -> RunDescription {
    let settings = trainer.settings
    return RunDescription(
      device: device.rawValue, dataset: data.name, network: trainer.network.name,
      networkText: trainer.network.text, seed: settings.seed, batch: settings.batch,
      epochs: settings.epochs, steps: steps, trainSamples: data.train.count,
      testSamples: data.test.count, weightBits: settings.precision.weightBits,
      activationBits: settings.precision.activationBits,
      gradientBits: settings.precision.gradientBits, learningRate: settings.learningRate,
      momentum: settings.momentum, prior: settings.prior.distribution.rawValue,
      priorStrength: settings.prior.strength, threads: threads,
      command: ["host-train"] + CommandLine.arguments.dropFirst())
  }

  /// A path in `runs/` that names the moment.
  private static func newRunPath() -> String {
    let moment = Date().formatted(
      .verbatim(
        """
        \(year: .defaultDigits)\(month: .twoDigits)\(day: .twoDigits)-\
        \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased))\(minute: .twoDigits)\
        \(second: .twoDigits)
        """, timeZone: .current, calendar: .init(identifier: .gregorian)))
    return "runs/\(moment)"
  }
}
