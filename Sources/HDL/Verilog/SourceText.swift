/// Lines of text under construction, with indentation and the Swift lines they come from.
struct SourceText {
  private struct Line {
    var text: String
    var place: String?
  }
  private var lines: [Line] = []
  private static let longestAligned = 72
  private static let longestLine = 120
  var indentation = 0

  /// Adds a line.
  mutating func add(_ text: String, from place: String? = nil) {
    let indented = text.isEmpty ? "" : String(repeating: "  ", count: indentation) + text
    lines.append(Line(text: indented, place: place))
  }

  /// Adds an empty line unless there is one already.
  mutating func gap() {
    if lines.last.map({ !$0.text.isEmpty }) ?? false { add("") }
  }

  /// Adds all lines of another text.
  mutating func add(_ other: SourceText) { lines += other.lines }

  /// Adds rows of cells, each column padded to its widest cell.
  mutating func table(_ rows: [(cells: [String], place: String?)]) {
    let columns = rows.map(\.cells.count).max() ?? 0
    var widths = [Int](repeating: 0, count: columns)
    for row in rows {
      for (index, cell) in row.cells.enumerated().dropLast() {
        widths[index] = max(widths[index], cell.count)
      }
    }
    let texts = rows.map { row in
      var text = ""
      for (index, cell) in row.cells.enumerated() {
        let isLast = index == row.cells.count - 1
        let gap = isLast || widths[index] == 0 ? "" : " "
        text +=
          cell + (isLast ? "" : String(repeating: " ", count: widths[index] - cell.count)) + gap
      }
      return text
    }
    // Places stand below each other, except after lines that are longer than most.
    let margin = texts.map(\.count).filter { $0 <= SourceText.longestAligned }.max() ?? 0
    for (text, row) in zip(texts, rows) {
      let gap = row.place == nil ? 0 : max(0, margin - text.count)
      add(text + String(repeating: " ", count: gap), from: row.place)
    }
  }

  /// The text, each line that has a source place followed by it.
  var text: String {
    lines.map { line in
      let text = wrapped(line.text)
      return line.place.map { "\(text)  // \($0)" } ?? text
    }.joined(separator: "\n") + "\n"
  }

  /// A long list on several lines, each broken after a comma.
  private func wrapped(_ line: String) -> String {
    guard line.count > SourceText.longestLine, line.contains(", ") else { return line }
    let margin = String(line.prefix { $0 == " " }) + "    "
    var result: [String] = []
    var current = ""
    for part in line.split(separator: ", ", omittingEmptySubsequences: false) {
      let next = current.isEmpty ? String(part) : current + ", " + part
      if next.count > SourceText.longestLine, !current.isEmpty {
        result.append(current + ",")
        current = margin + part
      } else {
        current = next
      }
    }
    return (result + [current]).joined(separator: "\n")
  }
}
