import Foundation

/// A folder of a test's own, removed with the value that `body` gets.
func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let path = NSTemporaryDirectory() + "taut-reports-" + UUID().uuidString
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try body(path)
}

/// The content of the file at `path`.
func content(_ path: String) throws -> String {
  try String(contentsOfFile: path, encoding: .utf8)
}
