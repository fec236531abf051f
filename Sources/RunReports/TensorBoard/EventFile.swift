import Foundation

/// A file of events for TensorBoard, in its own format.
///
/// A run that goes on opens a new file, which says which older events are void: that is how
/// TensorBoard itself treats a restart.
package final class EventFile {
  private let file: OutputFile

  /// Creates a file in `directory` that comes after those already there.
  ///
  /// - Parameters:
  ///   - directory: The directory of the run.
  ///   - step: The last step whose events stand, or nil if there are none.
  ///   - time: Seconds since 1970.
  package init(
    in directory: String, resumingAfterStep step: Int?, time: Double,
    host: String = ProcessInfo.processInfo.hostName
  ) throws {
    let older = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    let times = older.compactMap { name in
      name.prefixMatch(of: /events\.out\.tfevents\.(\d+)\./).flatMap { Int($0.1) }
    }
    // TensorBoard reads the files in the order of their names.
    let second = max(Int(time), (times.max() ?? 0) + 1)
    let host = host.replacing(/[^A-Za-z0-9.-]/, with: "_")
    file = try OutputFile(path: "\(directory)/events.out.tfevents.\(second).\(host)")
    var start = Event(time: time, step: 0, content: .fileVersion).tfRecord
    if !times.isEmpty {
      start += Event(time: time, step: (step ?? -1) + 1, content: .sessionStart).tfRecord
    }
    try file.append(start)
  }

  /// Appends the scalars of an epoch.
  package func append(_ record: EpochRecord, time: Double) throws {
    try file.append(
      Event(time: time, step: record.step, content: .scalars(record.scalars)).tfRecord)
  }
}

extension EpochRecord {
  /// The numbers that TensorBoard shows, by their tags.
  package var scalars: [(tag: String, value: Double)] {
    var scalars = [
      (tag: "loss/train", value: trainLoss),
      ("accuracy/train", trainAccuracy),
      ("accuracy/test", testAccuracy),
      ("learning_rate", learningRate),
      ("prior_strength", priorStrength),
      ("memory_reduction", memoryReduction),
      ("samples_per_second", samplesPerSecond),
    ]
    for layer in ranks {
      for (bond, rank) in layer.ranks.enumerated() {
        scalars.append(("ranks/\(layer.layer)/bond\(bond + 1)", Double(rank)))
      }
    }
    for (cause, count) in saturations.sorted(by: { $0.key < $1.key }) {
      scalars.append(("saturations/\(cause)", Double(count)))
    }
    return scalars
  }
}
