import Diagnostics
import Foundation
import Interchange

/// `metrics.jsonl`: one ``EpochRecord`` a line, no epoch twice.
public final class MetricsFile {
  private let file: OutputFile
  /// The records that the file holds.
  public private(set) var records: [EpochRecord]

  /// Opens the file, cutting off the records after `epoch`.
  ///
  /// A half-written last line, left by a program that was killed, is cut off too. The cut is
  /// atomic.
  ///
  /// - Parameters:
  ///   - path: The path of the file, which is created if need be.
  ///   - epoch: The last epoch to keep; 0 for none.
  /// - Throws: `InputError` when the file cannot be read or written, or a line before the last
  ///   is not a record.
  public init(path: String, keepingThrough epoch: Int) throws {
    let (all, isWhole) = try Self.read(path)
    records = all.filter { $0.epoch <= epoch }
    if records.count != all.count || !isWhole {
      let text = try records.map { try RecordCoding.text($0) + "\n" }.joined()
      try AtomicFile.write(Array(text.utf8), to: path)
    }
    file = try OutputFile(path: path)
  }

  /// Appends `record` and hands it to the disk.
  ///
  /// - Throws: `InputError` when it cannot be written; the file is then as before.
  public func append(_ record: EpochRecord) throws {
    if let last = records.last, record.epoch <= last.epoch {
      throw InputError(
        .software, "\(file.path): epoch \(record.epoch) comes after epoch \(last.epoch)")
    }
    try file.append(Array((try RecordCoding.text(record) + "\n").utf8))
    records.append(record)
  }

  /// Reads the records of the file at `path`; a file that does not exist has none.
  ///
  /// - Returns: The records, and whether the file ends with a whole line.
  static func read(_ path: String) throws -> (records: [EpochRecord], isWhole: Bool) {
    guard FileManager.default.fileExists(atPath: path) else { return ([], true) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InputError(.noPermission, "cannot read \(path); change its permissions")
    }
    guard !data.isEmpty else { return ([], true) }
    let endsWithNewline = data.last == UInt8(ascii: "\n")
    let lines = (endsWithNewline ? data.dropLast() : data)
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let decoder = RecordCoding.decoder()
    var records: [EpochRecord] = []
    for (index, line) in lines.enumerated() {
      do {
        records.append(try decoder.decode(EpochRecord.self, from: Data(line)))
      } catch {
        let isLast = index == lines.count - 1
        if isLast, !endsWithNewline { return (records, false) }
        throw InputError(
          .dataFormat,
          "\(path), line \(index + 1): not a record of an epoch; "
            + "mend or remove the line, or start in another run directory")
      }
    }
    return (records, endsWithNewline)
  }
}
