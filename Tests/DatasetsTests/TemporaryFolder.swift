import CZlib
import Diagnostics
import Foundation

/// A folder of its own for one test, removed at the end.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "datasets-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  @discardableResult
  func write(_ bytes: [UInt8], _ name: String) throws -> String {
    let url = URL(fileURLWithPath: file(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return file(name)
  }

  func write(_ text: String, _ name: String) throws -> String { try write(Array(text.utf8), name) }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: file(name))))
  }

  /// Writes bytes gzipped.
  @discardableResult
  func gzip(_ bytes: [UInt8], _ name: String) throws -> String {
    guard let file = gzopen(file(name), "wb9") else { throw CocoaError(.fileWriteUnknown) }
    gzwrite(file, bytes, UInt32(bytes.count))
    gzclose_w(file)
    return self.file(name)
  }
}

func dataFormat(_ place: String, _ reason: String) -> InputError {
  InputError(.dataFormat, "\(place): \(reason)")
}
