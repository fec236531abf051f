/// Accuracy against memory for several settings, as a table and as a plot.
public struct AccuracyTable: Sendable {
  /// The settings, in the order in which the table shows them.
  public var rows: [AccuracyRow]

  /// Creates a table.
  public init(_ rows: [AccuracyRow]) { self.rows = rows }

  /// A Markdown table: medians over the seeds, and ranges in brackets.
  public var markdown: String {
    let names = [
      "network", "options of `host-train`", "test accuracy, %", "memory reduction", "parameters",
      "ranks at the end",
    ]
    let lines = [names, names.map { _ in "---" }] + rows.map(cells)
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  private func cells(_ row: AccuracyRow) -> [String] {
    let accuracy = row.range { $0.testAccuracy }
    let reduction = row.range { $0.memoryReduction }
    let percent = { (share: Double) in NumberText.percent(share) }
    let times = { (value: Double) in NumberText.fixed(value, 0) }
    let varies = times(reduction.lowerBound) != times(reduction.upperBound)
    return [
      row.network, row.options.isEmpty ? "(none)" : "`\(row.options)`",
      "**\(percent(row.median.testAccuracy))** "
        + "(\(percent(accuracy.lowerBound)) to \(percent(accuracy.upperBound)))",
      "\(times(row.medianReduction))x"
        + (varies ? " (\(times(reduction.lowerBound)) to \(times(reduction.upperBound)))" : ""),
      NumberText.grouped(row.median.parameters),
      row.median.ranks.compactText.replacing("|", with: "/"),
    ]
  }

  /// The plot of medians, with ranges, as an SVG file for light and dark pages.
  public var svg: String {
    let networks = rows.map(\.network).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    var series: [Plot.Series] = []
    for (color, network) in networks.enumerated() {
      let own = rows.filter { $0.network == network }
      let short = String(network.prefix { $0 != "-" })
      for (rows, name) in [
        (own.filter(\.hasPrior), "\(short), prior"),
        (own.filter { !$0.hasPrior }, "\(short), no prior"),
      ] where !rows.isEmpty {
        series.append(
          line(name, rows.sorted { $0.medianReduction < $1.medianReduction }, color: color + 1))
      }
    }
    let accuracies = rows.flatMap { $0.runs.map { 100 * $0.testAccuracy } }
    var plot = Plot(
      title: "Accuracy against memory",
      x: .init(
        title: "memory reduction: dense bits over model bits (logarithmic)",
        scale: .logarithmic(rows.map(\.medianReduction))),
      y: .init(
        title: "test accuracy, %: medians and ranges over seeds",
        scale: .linear(accuracies, limits: 0...100)),
      series: series, notes: [])
    plot.right += 4
    return plot.file
  }

  private func line(_ name: String, _ rows: [AccuracyRow], color: Int) -> Plot.Series {
    var series = Plot.Series(
      name: name, color: color, isDashed: !rows[0].hasPrior,
      points: rows.map { (x: $0.medianReduction, y: 100 * $0.median.testAccuracy) })
    for (index, row) in rows.enumerated() {
      let range = row.range { 100 * $0.testAccuracy }
      series.ranges[index] = range
      if !row.hasPrior { series.labels[index] = "\(row.value(of: "--weight-bits") ?? "4") bits" }
    }
    return series
  }
}
