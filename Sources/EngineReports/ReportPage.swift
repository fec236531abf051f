import RunReports

/// The report as one page that needs nothing else: figures, a timeline, memory maps, a table.
public struct ReportPage {
  private let report: StepReport

  /// The page of a report.
  public init(_ report: StepReport) { self.report = report }

  /// The page in HTML.
  public var html: String {
    let head = Markup.element(
      "head",
      [:],
      [
        .element("meta", ["charset": "utf-8"]),
        .element("meta", ["name": "viewport", "content": "width=device-width"]),
        .element("title", text: "Training step of \(report.network)"),
        .element("style", [:], [.raw(ReportStyle.text + "\n" + Self.style)]),
      ])
    let plots = [
      section("Timeline of a step", Self.timelineNote, TimelinePlot(report).markup),
      section("Memory over time", Self.memoryNote, .group([legend] + maps)),
      .element("h2", text: "Instructions"),
      .element("div", ["class": "wide"], [table]),
    ]
    let main = Markup.element("main", [:], [title, figures] + plots)
    return "<!DOCTYPE html>\n"
      + Markup.element("html", ["lang": "en"], [head, .element("body", [:], [main])]).rendered
      + "\n"
  }

  private static let timelineNote =
    "The full bar is the time of an instruction, the solid part the share of the array's cells "
    + "that did a multiplication of use. Point at a bar for its name."
  private static let memoryNote =
    "Each block is a buffer from its first writing to its last reading; the plot is as high as the "
    + "memory is large. Point at a block for its name."

  private static let style = """
    svg .bar { fill-opacity: 0.22; } svg .solid { fill-opacity: 1; }
    svg .region { stroke: var(--page); stroke-width: 1; fill-opacity: 0.75; }
    svg .region:hover, svg g:hover > .bar { fill-opacity: 0.5; }
    svg .p-forward { fill: var(--c1); } svg .p-loss { fill: var(--c4); }
    svg .p-backward { fill: var(--c2); } svg .p-update { fill: var(--c3); }
    svg .p-control { fill: var(--c5); } svg .p-always { fill: var(--c8); fill-opacity: 0.4; }
    svg text.name { fill: var(--ink); font-size: 11px; pointer-events: none; }
    .legend { display: flex; gap: 20px; margin: 0 0 14px; font-size: 14px; }
    .legend svg { display: inline-block; width: 12px; height: 12px; margin-right: 6px; }
    p.note { margin: 0 0 12px; font-size: 14px; } figure { margin: 0 0 20px; }
    td.text, th.text { text-align: left; }
    """

  private var title: Markup {
    let ranks = report.ranks.map { $0.map(String.init).joined(separator: " ") }
      .map { $0.isEmpty ? "none" : $0 }
    return .group([
      .element("h1", text: "Training step of \(report.network) on \(report.engine)"),
      .element(
        "p",
        text:
          "Array of \(report.rows) x \(report.columns) cells, batch of \(report.batch) \(report.division), ranks "
          + ranks.joined(separator: " / ")),
    ])
  }

  private var figures: Markup {
    let clock = StepReport.decimal(report.clock, 0)
    let full = report.memories.max {
      Double($0.used) / Double($0.words) < Double($1.used) / Double($1.words)
    }!
    let share = StepReport.decimal(100 * Double(full.used) / Double(full.words), 0)
    var values = [
      ("samples a second", StepReport.grouped(Int(report.samplesPerSecond)), "\(clock)\u{a0}MHz"),
      ("cycles a sample", StepReport.decimal(report.cyclesPerSample, 0), ""),
      ("cycles a step", StepReport.grouped(report.cycles), ""),
      ("array use", StepReport.decimal(100 * report.arrayUse, 0) + " %", ""),
      ("fullest memory", "\(share) %", full.pad),
    ]
    if report.prior != nil {
      let cycles = StepReport.decimal(report.cyclesPerSampleWithPrior, 0)
      values.insert(("with the rank prior", cycles, "cycles a sample"), at: 2)
    }
    return .element(
      "dl", ["class": "figures"],
      values.map { name, value, unit in
        .element(
          "div", [:],
          [
            .element("dt", text: name),
            .element(
              "dd", [:],
              [.text(value), .element("small", text: unit.isEmpty ? "" : " \(unit)")]),
          ])
      })
  }

  private func section(_ title: String, _ note: String, _ content: Markup) -> Markup {
    .group([
      .element("h2", text: title), .element("p", ["class": "note"], [.text(note)]), content,
    ])
  }

  private var legend: Markup {
    let kinds = [
      ("p-forward", "written going forward"), ("p-loss", "by the loss"),
      ("p-backward", "going backward"), ("p-always", "kept from step to step"),
    ]
    return .element(
      "div", ["class": "legend"],
      kinds.map { kind, text in
        let square = Markup.element(
          "svg", ["viewBox": "0 0 12 12"],
          [.element("rect", ["class": kind, "width": "12", "height": "12"])])
        return .element("span", [:], [square, .text(text)])
      })
  }

  private var maps: [Markup] { report.memories.map { MemoryPlot(report, $0).markup } }

  private var table: Markup {
    let head = ["place", "instruction", "purpose", "start", "cycles", "share", "array use"]
    let rows = report.instructions.map { entry -> Markup in
      let share = StepReport.decimal(100 * Double(entry.cycles) / Double(report.cycles), 1)
      let cells = [
        "\(entry.place)", entry.opcode, entry.purpose, "\(entry.start)", "\(entry.cycles)",
        "\(share) %", entry.multiplications > 0 ? StepReport.decimal(entry.arrayUse, 2) : "",
      ]
      return .element("tr", [:], cells.enumerated().map { Self.cell("td", $0, $1) })
    }
    return .element(
      "table", [:],
      [
        .element(
          "thead", [:], [.element("tr", [:], head.enumerated().map { Self.cell("th", $0, $1) })]),
        .element("tbody", [:], rows),
      ])
  }

  private static func cell(_ kind: String, _ column: Int, _ text: String) -> Markup {
    .element(kind, ["class": 1...2 ~= column ? "text" : ""], [.text(text)])
  }
}
