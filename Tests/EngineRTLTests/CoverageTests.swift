import EngineFuzzing
import Foundation
import Testing

/// A line that never ran needs a reason, and a reason a line that never ran.
@Suite struct CoverageTests {
  private static let text =
    "module Unit;\n  if (a)  // Unit.swift:3\n    b <= c;\n  if (d) e <= f;\n"

  private func report(_ explanations: String) throws -> CoverageReport {
    func point(_ line: Int, _ kind: String, _ count: Int) -> String {
      let fields = [
        ("f", "engine.sv"), ("l", "\(line)"), ("n", "1"), ("page", "v_\(kind)/Unit"),
        ("o", "if"), ("h", "TOP.x\(count)"),
      ]
      return "C '" + fields.map { "\u{1}\($0.0)\u{2}\($0.1)" }.joined() + "' \(count)\n"
    }
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("\(UUID().uuidString).dat")
    defer { try? FileManager.default.removeItem(at: file) }
    // The last line runs in one of two instances.
    let points = point(2, "branch", 0) + point(4, "branch", 0) + point(4, "branch", 7)
    try ("# coverage\n" + points + point(4, "toggle", 0))
      .write(to: file, atomically: true, encoding: .utf8)
    var data = CoverageData()
    try data.add(file)
    #expect(data.share(["toggle"]) == (0, 1))
    return CoverageReport(
      lines: data, toggles: data, text: Self.text, explanations: explanations)
  }

  @Test func findsHolesWithoutReason() throws {
    let report = try report("# nothing\n")
    #expect(report.lineShare == 50)
    #expect(report.unexplained == ["Unit | if (a) | "])
    #expect(report.description.contains("Unit, line 2: if (a)\n    NOT EXPLAINED"))
  }

  @Test func takesReasons() throws {
    let report = try report("Unit | if (a) | a is never set\n")
    #expect(report.unexplained == [])
    #expect(report.stale == [])
    #expect(report.description.contains("a is never set"))
  }

  @Test func findsReasonsWithoutHole() throws {
    let report = try report("Unit | if (a) | never\nUnit | if (d) e <= f; | never\n")
    #expect(report.stale == ["Unit | if (d) e <= f;"])
  }
}
