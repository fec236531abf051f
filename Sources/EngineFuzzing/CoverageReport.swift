import Foundation

/// A table of what was covered, and of every hole with the reason why it is one.
public struct CoverageReport {
  private let data: CoverageData
  private let toggles: CoverageData
  private let text: [Substring]
  private let reasons: [Hole: String]

  /// A line of a module that never ran, by its text: numbers of lines change too often.
  private struct Hole: Hashable {
    var module: String
    var text: String
  }

  /// - Parameters:
  ///   - text: the SystemVerilog that was simulated.
  ///   - explanations: lines `module | text | reason`; others, and those that begin with `#`, are
  ///     left out.
  public init(lines: CoverageData, toggles: CoverageData, text: String, explanations: String) {
    (data, self.toggles) = (lines, toggles)
    self.text = text.split(separator: "\n", omittingEmptySubsequences: false)
    var reasons: [Hole: String] = [:]
    for line in explanations.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.components(separatedBy: " | ")
      if parts.count == 3 { reasons[Hole(module: parts[0], text: parts[1])] = parts[2] }
    }
    self.reasons = reasons
  }

  private func hole(_ point: CoverageData.Point) -> Hole {
    let line = text.indices.contains(point.line - 1) ? text[point.line - 1] : ""
    // The place in the Swift source stands behind the text.
    let code = line.components(separatedBy: "  //")[0]
    return Hole(
      module: point.module, text: code.split(separator: " ").joined(separator: " "))
  }

  /// Percent of lines that ran.
  public var lineShare: Double { Self.percent(data.share(CoverageData.lines)) }

  /// Holes that nobody has explained, as lines for the file of explanations.
  public var unexplained: [String] {
    var seen: Set<Hole> = []
    return data.holes.map(hole).filter { reasons[$0] == nil && seen.insert($0).inserted }
      .map { "\($0.module) | \($0.text) | " }
  }

  /// Explanations of holes that are none.
  public var stale: [String] {
    let holes = Set(data.holes.map(hole))
    return reasons.keys.filter { !holes.contains($0) }.map { "\($0.module) | \($0.text)" }.sorted()
  }

  /// The report, for people.
  public var description: String {
    var lines = ["lines of modules that ran, and bits that went both ways", ""]
    lines.append(Self.row("module", "lines", "%", "bits", "%"))
    for module in Set(data.modules + toggles.modules).sorted() {
      lines.append(row(module, module))
    }
    lines.append(row("all", nil))
    lines += ["", "holes:", ""]
    for point in data.holes {
      let hole = hole(point)
      lines.append("\(hole.module), line \(point.line): \(hole.text)")
      lines.append("    \(reasons[hole] ?? "NOT EXPLAINED")")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ name: String, _ module: String?) -> String {
    let line = data.share(CoverageData.lines, module: module)
    let bit = toggles.share(["toggle"], module: module)
    return Self.row(
      name, "\(line.met)/\(line.all)", Self.text(line), "\(bit.met)/\(bit.all)", Self.text(bit))
  }

  private static func row(_ columns: String...) -> String {
    columns.enumerated().map { index, text in
      let width = index == 0 ? 44 : 14
      let space = String(repeating: " ", count: max(width - text.count, 1))
      return index == 0 ? text + space : space + text
    }.joined()
  }

  private static func percent(_ share: (met: Int, all: Int)) -> Double {
    share.all == 0 ? 100 : 100 * Double(share.met) / Double(share.all)
  }

  private static func text(_ share: (met: Int, all: Int)) -> String {
    let tenths = Int(percent(share) * 10)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
