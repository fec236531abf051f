import Checkpoints
import Diagnostics
import Foundation
import RunReports
import Training

/// A run from its start, or from a checkpoint, to its end: training, files, display.
struct TrainingRun {
  private(set) var trainer: Trainer
  private let description: RunDescription
  private let recorder: RunRecorder?
  private let lock: RunLock?
  private let datasetDigest: String
  private var display = ProgressDisplay()
  private var records: [EpochRecord] = []

  init(
    _ trainer: Trainer, description: RunDescription, directory: RunDirectory?, lock: RunLock?,
    datasetDigest: String, resumed: Bool
  ) throws {
    self.trainer = trainer
    self.lock = lock
    self.description = description
    self.datasetDigest = datasetDigest
    recorder = try directory.map {
      try RunRecorder(
        $0, description, resumingAfter: resumed ? trainer.epochsDone : 0)
    }
    records = recorder?.records ?? []
  }

  /// Trains until the last epoch, a number of steps or an interruption.
  mutating func train(untilStep limit: Int?, _ interruption: Interruption) throws -> RunSummary {
    let epochs = trainer.settings.epochs
    let lastStep = min(limit ?? .max, trainer.steps(inEpochs: epochs))
    display.print(
      "\(description.network) on \(description.dataset): \(trainer.state.parameterCount) "
        + "parameters, ranks \(trainer.layerRanks.compactText)")
    var division = trainer.microBatches
    printDivision(division)
    while trainer.stepsDone < lastStep, !interruption.isRequested {
      let epoch = trainer.epochsDone + 1
      let end = min(trainer.steps(inEpochs: epoch), lastStep)
      let (clock, samples) = (ContinuousClock.now, trainer.progress.samples)
      var speed = 0.0
      while trainer.stepsDone < end, !interruption.isRequested {
        trainer.step()
        // Smaller ranks leave more room.
        if trainer.microBatches != division {
          division = trainer.microBatches
          printDivision(division)
        }
        speed = rate(trainer.progress.samples - samples, since: clock)
        if trainer.stepsDone % 16 == 0 { show(epoch: epoch, speed: speed) }
      }
      let isWhole = trainer.stepsDone == trainer.steps(inEpochs: epoch)
      if trainer.progress.samples > 0 {
        try finish(epoch: epoch, speed: speed, seconds: seconds(since: clock), isWhole: isWhole)
      } else {
        try writeCheckpoint(epoch: nil)
      }
    }
    display.clear()
    // A run that made no step since its checkpoint has nothing but its state to report.
    if records.last?.step != trainer.stepsDone {
      records.append(record(epoch: trainer.epochsDone, speed: 0, seconds: 0))
    }
    return RunSummary(
      description, records: records, weightsDigest: trainer.state.weightsDigest)
  }

  /// Says how the run ended and where its files are.
  mutating func printOutcome(_ summary: RunSummary) {
    display.print(
      String(
        format: "test accuracy %.2f %%, %.0fx less memory than dense (%d of %d bits), peak %d MB",
        100 * summary.testAccuracy, summary.memoryReduction, summary.modelBits,
        summary.denseBits, summary.peakMemoryBytes / 1_000_000))
    display.print("weights \(summary.weightsDigest)")
    if let directory = recorder?.directory { display.print("report  \(directory.reportPath)") }
  }

  private mutating func finish(
    epoch: Int, speed: Double, seconds: Double, isWhole: Bool
  ) throws {
    let record = record(epoch: epoch, speed: speed, seconds: seconds)
    records.append(record)
    display.finishEpoch(record, epochs: trainer.settings.epochs)
    // The checkpoint before the report, which matters less if the disk is full.
    if isWhole {
      trainer.startEpoch()
      try recorder?.record(record)
      try writeCheckpoint(epoch: epoch)
    } else {
      try writeCheckpoint(epoch: nil)
    }
    try recorder?.writeReport(
      weightsDigest: trainer.state.weightsDigest, stoppedAt: isWhole ? nil : record)
  }

  private mutating func record(epoch: Int, speed: Double, seconds: Double) -> EpochRecord {
    let state = trainer.state
    let progress = trainer.progress
    let settings = trainer.settings
    let time = trainer.epoch(atStep: trainer.stepsDone)
    let counts = progress.saturations
    return EpochRecord(
      epoch: epoch, step: trainer.stepsDone, samples: trainer.stepsDone * settings.batch,
      trainLoss: progress.meanLoss, trainAccuracy: progress.accuracy,
      testAccuracy: trainer.testAccuracy(),
      learningRate: trainer.learningRate(atStep: trainer.stepsDone - 1),
      priorStrength: settings.prior.strength(at: time), ranks: trainer.layerRanks,
      parameters: state.parameterCount, modelBits: state.modelBits(settings.precision),
      denseBits: 32 * trainer.network.denseParameterCount,
      saturations: [
        "activation": counts.activation, "gradient": counts.gradient,
        "momentum": counts.momentum, "weight": counts.weight,
      ],
      samplesPerSecond: speed, cyclesPerSample: progress.cyclesPerSample,
      microBatches: trainer.microBatches.count > 1 ? trainer.microBatches.count : nil,
      seconds: seconds,
      peakMemoryBytes: peakMemoryBytes())
  }

  /// Writes the checkpoint of an epoch, or of a stop within one.
  private func writeCheckpoint(epoch: Int?) throws {
    guard let directory = recorder?.directory else { return }
    let checkpoint = Checkpoint(
      dataset: description.dataset, datasetDigest: datasetDigest, network: trainer.network,
      settings: trainer.settings, state: trainer.state, progress: trainer.progress)
    if let epoch {
      try checkpoint.write(to: directory.checkpointPath(epoch: epoch))
      try? FileManager.default.removeItem(atPath: directory.interruptedPath)
    } else {
      try checkpoint.write(to: directory.interruptedPath)
    }
  }

  /// Says how a batch is cut, if it is; not of a device that computes all at once.
  private mutating func printDivision(_ division: MicroBatches) {
    guard division.count > 1 else { return }
    display.print("batch of \(division.batch) \(division.text)")
  }

  private mutating func show(epoch: Int, speed: Double) {
    let first = trainer.steps(inEpochs: epoch - 1)
    display.update(
      TrainingProgress(
        epoch: epoch, epochs: trainer.settings.epochs, step: trainer.stepsDone - first,
        stepsPerEpoch: trainer.steps(inEpochs: epoch) - first, loss: trainer.progress.meanLoss,
        accuracy: trainer.progress.accuracy, ranks: trainer.layerRanks, samplesPerSecond: speed))
  }
}

extension Trainer {
  /// The ranks as reports name them.
  var layerRanks: [LayerRanks] {
    ranks.enumerated().map { LayerRanks(layer: "layer\($0 + 1)", ranks: $1) }
  }
}

private func seconds(since start: ContinuousClock.Instant) -> Double {
  let elapsed = (ContinuousClock.now - start).components
  return Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
}

private func rate(_ count: Int, since start: ContinuousClock.Instant) -> Double {
  Double(count) / max(seconds(since: start), 1e-9)
}
