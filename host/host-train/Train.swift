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
    abstract: "Trains tensor-train networks in fixed point, with ranks that adapt.",
    usage: """
      host-train [options]                                  train
      host-train --resume --run-dir <run-dir> [options]     go on with a run
      host-train bench [options]                            measure speed
      host-train accuracy [options]                         measure accuracy
      """,
    discussion: """
      Prints a line an epoch and writes metrics, TensorBoard events, checkpoints and a report into \
      the run directory. Ctrl-C stops after the step at hand, with a checkpoint. Two runs with the \
      same options have the same bits, whatever --threads, the build or the processor.
      """)

  @OptionGroup(title: "Network, data, device") var subject: SubjectOptions
  @OptionGroup var options: TrainingOptions
  @OptionGroup(title: "Run and files") var files: FileOptions

  func run() throws {
    try files.check()
    let interruption = Interruption()
    var run = files.resume ? try resumedRun() : try newRun()
    let outcome = try run.train(untilStep: files.steps, interruption)
    if let export = files.export {
      try CoreExchange.export(run.trainer.state, of: run.trainer.network, to: export)
    }
    if let summary = files.summary { try outcome.write(to: summary) }
    run.printOutcome(outcome)
    if interruption.isRequested { throw ExitCode(130) }
  }

  private func newRun() throws -> TrainingRun {
    let settings = try options.settings()
    let network = try Network.named(subject.network ?? Network.presets[0].name)
    let data = try Dataset.load(subject.dataset ?? Dataset.fashionMNIST)
    let state = try files.import.map {
      try CoreExchange.load($0, for: network, weightBits: settings.precision.weightBits)
    }
    let trainer = try Trainer(
      network, on: data, settings, state: state,
      executor: subject.executorFactory(threads: files.threads))
    let directory =
      files.noRunDir
      ? nil : try RunDirectory(at: files.runDir ?? Self.newRunPath(), resume: false)
    return try TrainingRun(
      trainer, description: describe(trainer, data), directory: directory,
      lock: directory.map { try RunLock($0) }, datasetDigest: directory == nil ? "" : data.digest,
      resumed: false)
  }

  private func resumedRun() throws -> TrainingRun {
    let directory = try RunDirectory(at: files.runDir!, resume: true)
    let lock = try RunLock(directory)
    let checkpoint = try directory.latestCheckpoint()
    try options.check(against: checkpoint.settings)
    if let network = subject.network,
      try Network.named(network).layers != checkpoint.network.layers
    {
      throw InputError(
        .usage,
        "--network \(network) differs from the run's \(checkpoint.network.name); leave it out to "
          + "go on with the run")
    }
    let data = try Dataset.load(subject.dataset ?? checkpoint.dataset)
    guard data.digest == checkpoint.datasetDigest else {
      throw InputError(
        .configuration,
        "data set \(data.name) is not the one that the run began with; give that one with --dataset"
      )
    }
    let trainer = try Trainer(
      checkpoint.network, on: data, checkpoint.settings, state: checkpoint.state,
      progress: checkpoint.progress,
      executor: subject.executorFactory(threads: files.threads))
    return try TrainingRun(
      trainer, description: describe(trainer, data), directory: directory, lock: lock,
      datasetDigest: checkpoint.datasetDigest, resumed: true)
  }

  private func describe(_ trainer: Trainer, _ data: Dataset) -> RunDescription {
    let settings = trainer.settings
    return RunDescription(
      device: subject.device.rawValue, dataset: data.name, network: trainer.network.name,
      networkText: trainer.network.text, seed: settings.seed, batch: settings.batch,
      epochs: settings.epochs, steps: files.steps, trainSamples: data.train.count,
      testSamples: data.test.count, weightBits: settings.precision.weightBits,
      activationBits: settings.precision.activationBits,
      gradientBits: settings.precision.gradientBits, learningRate: settings.learningRate,
      momentum: settings.momentum, prior: settings.prior.distribution.rawValue,
      priorStrength: settings.prior.strength, threads: files.threads,
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
