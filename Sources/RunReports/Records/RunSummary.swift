import Interchange
import OrderedCollections

/// What a whole run reached, for programs that read the file of `--summary`.
public struct RunSummary: Codable, Hashable, Sendable {
  /// Where the training happened.
  public var device: String
  /// The name of the data set.
  public var dataset: String
  /// The name of the network.
  public var network: String
  /// The seed of every random bit.
  public var seed: UInt64
  /// Epochs done.
  public var epochs: Int
  /// Steps done.
  public var steps: Int
  /// Share of the test samples classified correctly at the end, 0 to 1.
  public var testAccuracy: Double
  /// Mean cross-entropy over the last epoch's training samples, in nats.
  public var trainLoss: Double
  /// The ranks at the end, input layer first.
  public var ranks: [LayerRanks]
  /// Trainable values of the model at the end.
  public var parameters: Int
  /// Bits that the model takes at the end.
  public var modelBits: Int
  /// Bits that the same layers take dense, in 32-bit floating point.
  public var denseBits: Int
  /// ``denseBits`` over ``modelBits``.
  public var memoryReduction: Double
  /// Training samples a second over the whole run.
  public var samplesPerSecond: Double
  /// Values that were out of range over the whole run, by what they were.
  public var saturations: [String: Int]
  /// The digest of the trained weights.
  public var weightsDigest: String
  /// The largest resident memory of the process, in bytes.
  public var peakMemoryBytes: Int
  /// Threads used.
  public var threads: Int
  /// Cycles of the device for a training sample in the last epoch; nil if it counts none.
  public var cyclesPerSample: Double?

  /// Sums up the epochs of a run.
  ///
  /// Loss, accuracy, ranks and sizes are those of the last record, saturations are added up, and
  /// the speed is that of all samples together.
  ///
  /// - Precondition: `records` is not empty.
  public init(_ description: RunDescription, records: [EpochRecord], weightsDigest: String) {
    guard let last = records.last else {
      preconditionFailure("a run without an epoch has no summary")
    }
    device = description.device
    dataset = description.dataset
    network = description.network
    seed = description.seed
    epochs = last.epoch
    steps = last.step
    testAccuracy = last.testAccuracy
    trainLoss = last.trainLoss
    ranks = last.ranks
    parameters = last.parameters
    modelBits = last.modelBits
    denseBits = last.denseBits
    memoryReduction = last.memoryReduction
    samplesPerSecond = Self.meanSpeed(records)
    saturations = records.reduce(into: [:]) { $0.merge($1.saturations, uniquingKeysWith: +) }
    self.weightsDigest = weightsDigest
    peakMemoryBytes = records.map(\.peakMemoryBytes).max() ?? 0
    threads = description.threads
    cyclesPerSample = last.cyclesPerSample
  }

  /// Samples over the seconds they took: the mean of the speeds, weighted by time.
  static func meanSpeed(_ records: [EpochRecord]) -> Double {
    var samples = 0.0
    var seconds = 0.0
    var before = 0
    for record in records {
      let count = Double(record.samples - before)
      before = record.samples
      guard record.samplesPerSecond > 0 else { continue }
      samples += count
      seconds += count / record.samplesPerSecond
    }
    return seconds > 0 ? samples / seconds : 0
  }

  /// The summary as a JSON object with its keys in the order of the properties, one a line.
  public func json() throws -> String {
    // JSONEncoder either sorts keys or leaves them in no order at all.
    var fields: OrderedDictionary<String, any Encodable & Sendable> = [
      "device": device, "dataset": dataset, "network": network, "seed": seed,
      "epochs": epochs, "steps": steps, "test_accuracy": testAccuracy,
      "train_loss": trainLoss, "ranks": ranks, "parameters": parameters,
      "model_bits": modelBits, "dense_bits": denseBits, "memory_reduction": memoryReduction,
      "samples_per_second": samplesPerSecond, "saturations": saturations,
      "weights_digest": weightsDigest, "peak_memory_bytes": peakMemoryBytes,
      "threads": threads,
    ]
    fields["cycles_per_sample"] = cyclesPerSample
    let lines = try fields.map { key, value in
      "  \(try RecordCoding.text(key)): \(try RecordCoding.text(value))"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  /// Writes ``json()`` to the file at `path`, atomically.
  ///
  /// - Throws: `InputError` when the file cannot be written.
  public func write(to path: String) throws {
    try AtomicFile.write(Array(try json().utf8), to: path)
  }
}
