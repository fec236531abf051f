import Diagnostics
import Foundation
import Interchange

/// What training with some options reaches, over several seeds.
public struct AccuracyRow: Codable, Hashable, Sendable {
  /// What training with one seed reached.
  public struct Run: Codable, Hashable, Sendable {
    /// The seed.
    public var seed: UInt64
    /// Share of the test samples classified correctly, 0 to 1.
    public var testAccuracy: Double
    /// Bits of the dense network in 32-bit floating point over bits of the model.
    public var memoryReduction: Double
    /// Trainable values at the end.
    public var parameters: Int
    /// The ranks at the end.
    public var ranks: [LayerRanks]
    /// The digest of the trained weights.
    public var weightsDigest: String

    /// Creates the result of a run.
    public init(
      seed: UInt64, testAccuracy: Double, memoryReduction: Double, parameters: Int,
      ranks: [LayerRanks], weightsDigest: String
    ) {
      self.seed = seed
      self.testAccuracy = testAccuracy
      self.memoryReduction = memoryReduction
      self.parameters = parameters
      self.ranks = ranks
      self.weightsDigest = weightsDigest
    }
  }

  /// The name of the network.
  public var network: String
  /// The options that differ from the defaults, the network left out.
  public var options: String
  /// The runs, one a seed.
  public private(set) var runs: [Run]

  /// Creates a row.
  ///
  /// - Precondition: `runs` is not empty.
  public init(network: String, options: String, runs: [Run]) {
    precondition(!runs.isEmpty, "a row has a run")
    self.network = network
    self.options = options
    self.runs = runs.sorted { ($0.testAccuracy, $0.seed) < ($1.testAccuracy, $1.seed) }
  }

  /// The rows in a JSON file; none if it does not exist.
  ///
  /// - Throws: `InputError` when it cannot be read or holds something else.
  public static func read(_ path: String) throws -> [AccuracyRow] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    guard let data = FileManager.default.contents(atPath: path),
      let rows = try? RecordCoding.decoder().decode([AccuracyRow].self, from: data),
      rows.allSatisfy({ !$0.runs.isEmpty })
    else {
      throw InputError(
        .dataFormat, "\(path): not a file of measured rows; name another file, or remove it")
    }
    // Whoever wrote the file may have ordered the runs in another way.
    return rows.map { AccuracyRow(network: $0.network, options: $0.options, runs: $0.runs) }
  }

  /// Writes rows to a JSON file that ``read(_:)`` reads.
  ///
  /// - Throws: `InputError` when it cannot be written.
  public static func write(_ rows: [AccuracyRow], to path: String) throws {
    try AtomicFile.write(Array((try RecordCoding.text(rows) + "\n").utf8), to: path)
  }

  /// The run of median accuracy; the lower one of two in the middle.
  public var median: Run { runs[(runs.count - 1) / 2] }

  /// The median of the memory reductions; the lower one of two in the middle.
  public var medianReduction: Double {
    runs.map(\.memoryReduction).sorted()[(runs.count - 1) / 2]
  }

  /// The least and the greatest of a figure.
  func range(_ figure: (Run) -> Double) -> ClosedRange<Double> {
    let figures = runs.map(figure)
    return figures.min()!...figures.max()!
  }

  /// Whether the ranks are found in training.
  var hasPrior: Bool { !options.contains("--prior none") }

  /// The value of an option, if it is given.
  func value(of option: String) -> String? {
    let words = options.split(separator: " ")
    guard let place = words.firstIndex(of: Substring(option)), place + 1 < words.count else {
      return nil
    }
    return String(words[place + 1])
  }
}
