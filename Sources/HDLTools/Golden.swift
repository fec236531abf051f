import Foundation

/// Whether a text equals the committed file `Golden/name` beside the calling source file;
/// `UPDATE_GOLDEN=1` in the environment writes the file instead.
public func golden(_ name: String, _ text: String, file: String = #filePath) throws -> Bool {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    .appendingPathComponent("Golden")
  let path = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try text.write(to: path, atomically: true, encoding: .utf8)
  }
  return try String(contentsOf: path, encoding: .utf8) == text
}
