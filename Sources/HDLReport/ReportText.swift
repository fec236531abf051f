extension DesignReport: CustomStringConvertible {
  /// The report as a table, with the longest path of the whole below.
  public var description: String {
    let head = [
      "module", "used", "registers", "memory bits", "block RAM", "dist. RAM", "multipliers",
      "carry", "LUT4", "depth", "latency",
    ]
    func row(_ item: ModuleFigures, _ name: String) -> [String] {
      [
        name, "\(item.instances)", "\(item.registers)", "\(item.memoryBits)", "\(item.blockRams)",
        "\(item.distributedRams)", "\(item.multipliers)", "\(item.carries)", "\(item.tables)",
        "\(item.depth)", item.latency.map(String.init) ?? "-",
      ]
    }
    let rows = [head] + modules.map { row($0, $0.name) } + [row(whole, "whole design")]
    let widths = head.indices.map { column in rows.map { $0[column].count }.max()! }
    let lines = rows.map { cells in
      cells.enumerated().map { column, cell in
        let gap = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + gap : gap + cell
      }.joined(separator: "  ")
    }
    let path = whole.longestPath.isEmpty ? "none" : whole.longestPath.joined(separator: " -> ")
    return lines.joined(separator: "\n") + "\nlongest path: \(path)\n"
  }
}
