import Foundation
import Interchange

/// Writes everything about a run into its directory: description, metrics, TensorBoard events and
/// the report.
public final class RunRecorder {
  /// Where the run is.
  public let directory: RunDirectory
  /// What was asked of the run.
  public let description: RunDescription
  private let metrics: MetricsFile
  private let events: EventFile

  /// Opens the files of the run.
  ///
  /// - Parameters:
  ///   - directory: Where the run is.
  ///   - description: What was asked of the run.
  ///   - epoch: The epoch that the run goes on after; 0 for a new run. Later records are cut off.
  /// - Throws: `InputError` when a file cannot be read or written.
  public init(
    _ directory: RunDirectory, _ description: RunDescription, resumingAfter epoch: Int = 0
  ) throws {
    self.directory = directory
    self.description = description
    metrics = try MetricsFile(path: directory.metricsPath, keepingThrough: epoch)
    try AtomicFile.write(
      Array((try RecordCoding.text(description) + "\n").utf8), to: directory.descriptionPath)
    events = try EventFile(
      in: directory.path, resumingAfterStep: metrics.records.last?.step,
      time: Date().timeIntervalSince1970)
  }

  /// The records of the run so far, those from before a resume included.
  public var records: [EpochRecord] { metrics.records }

  /// Records an epoch. The report is drawn anew by ``writeReport(weightsDigest:stoppedAt:)``.
  ///
  /// - Parameter record: What the epoch reached.
  /// - Throws: `InputError` when a file cannot be written.
  public func record(_ record: EpochRecord) throws {
    try metrics.append(record)
    try events.append(record, time: Date().timeIntervalSince1970)
  }

  /// Draws the report anew.
  ///
  /// - Parameters:
  ///   - weightsDigest: The digest of the weights after the last step, if it is known.
  ///   - stop: What a run that stopped within an epoch reached. The page ends with it; the metrics,
  ///     with which the run may go on, do not.
  /// - Throws: `InputError` when it cannot be written.
  public func writeReport(weightsDigest: String?, stoppedAt stop: EpochRecord? = nil) throws {
    let all = records + (stop.map { [$0] } ?? [])
    let page = ReportPage(description, records: all, weightsDigest: weightsDigest)
    try AtomicFile.write(Array(page.html.utf8), to: directory.reportPath)
  }
}
