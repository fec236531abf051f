import Foundation

/// What a simulation counted: how often each line ran and each bit changed, over all instances of a
/// module.
public struct CoverageData {
  /// A place in the text that is counted.
  public struct Point: Hashable, Comparable {
    /// The module.
    public var module: String
    /// The line of the text, from 1.
    public var line: Int
    /// What is counted: `line`, `branch` or `toggle`.
    public var kind: String
    /// Which part of the line, or which bit.
    public var detail: String

    /// By module, then by line.
    public static func < (a: Point, b: Point) -> Bool {
      (a.module, a.line, a.kind, a.detail) < (b.module, b.line, b.kind, b.detail)
    }
  }

  /// How often each point was met.
  public private(set) var counts: [Point: Int] = [:]

  /// No points.
  public init() {}

  /// Adds the counts of a file that Verilator wrote.
  public mutating func add(_ file: URL) throws {
    // Names and values are separated by control characters, in whatever encoding.
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    for entry in text.split(separator: "\n") where entry.hasPrefix("C '") {
      guard let end = entry.lastIndex(of: "'") else { continue }
      let count = Int(entry[entry.index(after: end)...].trimmingCharacters(in: .whitespaces)) ?? 0
      var values: [Substring: Substring] = [:]
      for pair in entry[entry.index(entry.startIndex, offsetBy: 3)..<end].split(separator: "\u{1}")
      {
        let parts = pair.split(separator: "\u{2}", omittingEmptySubsequences: false)
        if parts.count == 2 { values[parts[0]] = parts[1] }
      }
      guard let page = values["page"], let slash = page.firstIndex(of: "/"),
        let line = values["l"].flatMap({ Int($0) })
      else { continue }
      let kind = page[..<slash].split(separator: "_").last.map(String.init) ?? ""
      let point = Point(
        module: String(page[page.index(after: slash)...]), line: line, kind: kind,
        detail: "\(values["n"] ?? "") \(values["o"] ?? "")")
      counts[point, default: 0] += count
    }
  }

  /// Points of some kinds: met and all.
  public func share(_ kinds: Set<String>, module: String? = nil) -> (met: Int, all: Int) {
    var share = (met: 0, all: 0)
    for (point, count) in counts
    where kinds.contains(point.kind) && (module == nil || point.module == module) {
      share.all += 1
      if count > 0 { share.met += 1 }
    }
    return share
  }

  /// Points of lines that never ran.
  public var holes: [Point] {
    counts.filter { Self.lines.contains($0.key.kind) && $0.value == 0 }.map(\.key).sorted()
  }

  /// The modules with points.
  public var modules: [String] { Set(counts.keys.map(\.module)).sorted() }

  /// The kinds of points that are lines.
  public static let lines: Set<String> = ["line", "branch"]
}
