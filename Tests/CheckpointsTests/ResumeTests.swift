import Checkpoints
import Datasets
import Diagnostics
import Foundation
import TensorTrains
import Testing
import Training

/// A small task on which ranks die: four classes that differ in one half of the image.
func smallDataset(samples: Int = 240) throws -> Dataset {
  func split(_ count: Int, offset: Int) -> Dataset.Split {
    var pixels: [UInt8] = []
    let labels = (0..<count).map { UInt8(($0 * 7 + offset) % 4) }
    for (sample, label) in labels.enumerated() {
      for pixel in 0..<24 {
        let isLit = pixel / 6 == Int(label)
        let noise = ((sample * 31 + pixel * 17 + offset) * 2_654_435_761) >> 7
        pixels.append(UInt8((isLit ? 150 : 20) + noise % 64))
      }
    }
    return Dataset.Split(pixels: pixels, labels: labels)
  }
  return try Dataset(
    name: "small", train: split(samples, offset: 0), test: split(60, offset: 5),
    featureShape: [4, 6])
}

let smallNetwork = try! Network("small") {
  Linear(.tensorTrain, out: [4, 4], in: [4, 6])
  Layer.relu
  Linear(.tensorTrainMatrix, out: [2, 2], in: [4, 4])
}

func smallSettings() throws -> TrainingSettings {
  var settings = TrainingSettings(
    precision: try Precision(),
    prior: RankPrior(
      .logUniform, strength: 1.5e-2, interval: 4, threshold: 0.1, warmup: 0.3, growth: 0.5))
  settings.rank = 4
  settings.epochs = 6
  settings.batch = 16
  return settings
}

@Suite struct ResumeTests {
  static func trainer(
    _ state: ModelState? = nil, _ progress: EpochProgress = EpochProgress(), threads: Int = 1
  ) throws -> Trainer {
    try Trainer(
      smallNetwork, on: smallDataset(), smallSettings(), state: state, progress: progress
    ) { FastStep($0, state: $1, threads: threads) }
  }

  /// A file in a folder of its own.
  static func path() throws -> String {
    let folder = NSTemporaryDirectory() + "/taut-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder + "/run.taut"
  }

  static func remove(_ path: String) {
    try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
  }

  static func checkpoint(_ trainer: Trainer) throws -> Checkpoint {
    Checkpoint(
      dataset: "small", datasetDigest: try smallDataset().digest, network: trainer.network,
      settings: trainer.settings, state: trainer.state, progress: trainer.progress)
  }

  /// Stops after every few steps, goes on from the file, and ends with the same bits. Slices die
  /// on both sides of some of the stops.
  @Test func aResumedRunGivesTheSameBits() throws {
    var whole = try Self.trainer()
    let end = whole.steps(inEpochs: 6)
    var rankHistory: [[[Int]]] = []
    var stops: [(step: Int, path: String)] = []
    defer { for stop in stops { Self.remove(stop.path) } }
    while whole.stepsDone < end {
      if whole.stepsDone % 17 == 3 {
        let path = try Self.path()
        try Self.checkpoint(whole).write(to: path)
        stops.append((whole.stepsDone, path))
      }
      whole.step()
      if rankHistory.last != whole.ranks { rankHistory.append(whole.ranks) }
    }
    #expect(rankHistory.count >= 3, "the task must make slices die: \(rankHistory)")
    for stop in stops {
      let saved = try Checkpoint(reading: stop.path)
      #expect(saved.settings == whole.settings)
      #expect(saved.network == whole.network)
      var resumed = try Self.trainer(saved.state, saved.progress, threads: 2)
      #expect(resumed.stepsDone == stop.step)
      while resumed.stepsDone < end { resumed.step() }
      #expect(resumed.state == whole.state, "from step \(stop.step)")
      #expect(resumed.progress == whole.progress)
      #expect(resumed.state.weightsDigest == whole.state.weightsDigest)
    }
  }

  @Test func theReferenceTrainsToTheSameBits() throws {
    var reference = try Trainer(smallNetwork, on: smallDataset(), smallSettings()) {
      ReferenceStep($0, state: $1)
    }
    var fast = try Self.trainer(threads: 2)
    for _ in 0..<90 {
      reference.step()
      fast.step()
    }
    #expect(reference.state == fast.state)
    #expect(reference.progress == fast.progress)
    #expect(reference.testAccuracy() == fast.testAccuracy())
    #expect(reference.ranks != smallNetwork.linearLayers.map { $0.ranks(startingFrom: 4) })
  }

  @Test func damageIsNoticed() throws {
    let path = try Self.path()
    defer { Self.remove(path) }
    try Self.checkpoint(Self.trainer()).write(to: path)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(
      throws: InputError(
        .dataFormat,
        "\(path): damaged: its checksum differs; there is no earlier checkpoint beside it, so "
          + "start again")
    ) { try Checkpoint(reading: path) }
  }

  @Test func theDigestSeesEveryNumber() throws {
    let state = try Self.trainer().state
    let digest = state.weightsDigest
    #expect(digest.count == 64)
    for layer in state.layers.indices {
      for core in state.layers[layer].cores.indices {
        var changed = state
        changed.layers[layer].cores[core].master.values[0] ^= 1
        #expect(changed.weightsDigest != digest)
        changed = state
        changed.layers[layer].cores[core].master.exponent += 1
        #expect(changed.weightsDigest != digest)
      }
      var changed = state
      changed.layers[layer].bias!.master.values[0] ^= 1
      #expect(changed.weightsDigest != digest)
    }
  }
}
