import Foundation
import Testing

/// Expects the made parts of a page to be fresh: what stands between `<!-- kind name -->` and
/// `<!-- end -->` must be what `make` gives for kind and name. `UPDATE_GOLDEN=1` in the environment
/// writes the page.
///
/// `path` is relative to a folder above the calling file. `make` gives `nil` for kinds it does not know, which stay as they are.
public func expectPage(
  _ path: String, file: String = #filePath,
  sourceLocation: Testing.SourceLocation = #_sourceLocation,
  _ make: (_ kind: String, _ name: String) throws -> String?
) throws {
  var root = URL(fileURLWithPath: file).deletingLastPathComponent()
  while root.path != "/",
    !FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  {
    root.deleteLastPathComponent()
  }
  let page = root.appendingPathComponent(path)
  let text = try String(contentsOf: page, encoding: .utf8)
  let fresh = try filled(text, make)
  if text == fresh { return }
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try fresh.write(to: page, atomically: true, encoding: .utf8)
    return
  }
  Issue.record(
    "\(path) is stale, \(difference(text, fresh)); run the test with UPDATE_GOLDEN=1",
    sourceLocation: sourceLocation)
}

private func filled(
  _ text: String, _ make: (_ kind: String, _ name: String) throws -> String?
) throws -> String {
  var result: [Substring] = []
  var isSkipping = false
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if line == "<!-- end -->" { isSkipping = false }
    if !isSkipping { result.append(line) }
    guard line.hasPrefix("<!-- "), line.hasSuffix(" -->") else { continue }
    let words = line.dropFirst(5).dropLast(4).split(separator: " ").map(String.init)
    guard words.count == 2, let part = try make(words[0], words[1]) else { continue }
    result += part.split(separator: "\n", omittingEmptySubsequences: false)
    isSkipping = true
  }
  return result.joined(separator: "\n")
}
