import Foundation
import HDL
import HDLTools
import Testing

/// Expects a text to equal the committed file `Golden/name` beside the calling source file, and
/// says where they differ. `UPDATE_GOLDEN=1` in the environment writes the file instead.
public func expectGolden(
  _ name: String, _ text: String, file: String = #filePath,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let path = URL(fileURLWithPath: file).deletingLastPathComponent()
    .appendingPathComponent("Golden/\(name)")
  guard
    ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
      || FileManager.default.fileExists(atPath: path.path)
  else {
    Issue.record(
      "there is no Golden/\(name); run the test with UPDATE_GOLDEN=1 to write it, and read it",
      sourceLocation: sourceLocation)
    return
  }
  if try golden(name, text, file: file) { return }
  let committed = try String(contentsOf: path, encoding: .utf8)
  Issue.record(
    """
    the text differs from Golden/\(name), \(difference(committed, text)); if that is meant, run \
    the test with UPDATE_GOLDEN=1
    """, sourceLocation: sourceLocation)
}

/// Expects what a waveform shows, as text. Spaces at line ends do not count.
///
///     let wave = Waveform(["enable", "count"])
///     sim.observe(wave)
///     sim.step(3)
///     expectWaveform(wave, """
///       cycle   0  1  2
///       enable  ---------
///       count   0  1  2
///       """)
public func expectWaveform(
  _ wave: Waveform, _ expected: String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }
  if lines(wave.text) == lines(expected) { return }
  Issue.record(
    "the waveform is\n\(wave.text)and differs \(difference(expected, wave.text))",
    sourceLocation: sourceLocation)
}

/// Where two texts differ first: `in line 3: "a" became "b"`.
func difference(_ old: String, _ new: String) -> String {
  let (a, b) = (
    old.split(separator: "\n", omittingEmptySubsequences: false),
    new.split(separator: "\n", omittingEmptySubsequences: false)
  )
  let line = zip(a, b).enumerated().first { $0.element.0 != $0.element.1 }?.offset
  guard let line else { return "in length: \(a.count) lines became \(b.count)" }
  return "in line \(line + 1): \"\(a[line])\" became \"\(b[line])\""
}
