import RunReports

/// The cycles of a step along the page, with ticks at round numbers.
struct CycleAxis {
  static let width = 1150.0
  static let left = 84.0
  let cycles: Int

  /// Where a cycle lies.
  func place(_ cycle: Int) -> Double {
    Self.left + (Self.width - Self.left - 12) * Double(cycle) / Double(max(1, cycles))
  }

  /// About eight round numbers.
  private var ticks: [Int] {
    var step = 1
    while cycles / step > 8 {
      step *= "\(step)".first == "2" ? 5 : 2
      if "\(step)".first == "4" { step = step / 4 * 5 }
    }
    return Array(stride(from: 0, through: cycles, by: step))
  }

  /// Lines and numbers under a plot of some height.
  func markup(height: Double) -> [Markup] {
    ticks.flatMap { cycle in
      [
        Markup.element(
          "line",
          [
            "class": "grid", "x1": number(place(cycle)), "x2": number(place(cycle)), "y1": "0",
            "y2": number(height),
          ]),
        .element(
          "text", ["class": "middle", "x": number(place(cycle)), "y": number(height + 15)],
          [.text(StepReport.grouped(cycle))]),
      ]
    } + [
      .element(
        "text", ["class": "end", "x": number(CycleAxis.left - 8), "y": number(height + 15)],
        [.text("cycle")])
    ]
  }
}

/// The instructions of a step over time, a row for each part.
struct TimelinePlot {
  let report: StepReport
  private let row = 40.0

  init(_ report: StepReport) { self.report = report }

  var markup: Markup {
    let axis = CycleAxis(cycles: report.cycles)
    let parts = StepReport.Entry.Part.allCases
    let height = row * Double(parts.count + 1)
    var children = axis.markup(height: height)
    for (index, part) in parts.enumerated() {
      let top = row * Double(index) + 5
      children.append(label(part.rawValue, top))
      for entry in report.instructions where entry.part == part {
        children.append(bar(entry, axis, top))
      }
    }
    let top = row * Double(parts.count) + 5
    children.append(label("next batch", top))
    let end = min(report.cycles, report.fetchStart + report.fetchCycles)
    children.append(
      named(
        "fetch in the background, \(report.fetchCycles) cycles",
        rectangle(
          "p-control region", axis.place(report.fetchStart), top, axis.place(end), row - 10)))
    return figure(height: height + 22, children)
  }

  private func label(_ text: String, _ top: Double) -> Markup {
    .element(
      "text", ["class": "end", "x": number(CycleAxis.left - 8), "y": number(top + row / 2)],
      [.text(text)])
  }

  private func bar(_ entry: StepReport.Entry, _ axis: CycleAxis, _ top: Double) -> Markup {
    let (left, right) = (axis.place(entry.start), axis.place(entry.start + entry.cycles))
    let height = row - 10
    let solid = entry.multiplications > 0 ? height * min(1, entry.arrayUse) : 0
    let kind = "p-\(entry.part.rawValue)"
    let use =
      entry.multiplications > 0 ? ", array use \(StepReport.decimal(entry.arrayUse, 2))" : ""
    return named(
      "\(entry.opcode) \(entry.purpose): \(entry.cycles) cycles\(use)",
      rectangle("\(kind) bar", left, top, right, height),
      rectangle("\(kind) solid", left, top + height - solid, right, solid))
  }
}

/// What lies in a pad, over time.
struct MemoryPlot {
  let report: StepReport
  let memory: StepReport.Memory

  private static let titles = [
    "act": "Activations and gradients", "wgt": "Parameters", "in": "A buffer for inputs",
  ]

  init(_ report: StepReport, _ memory: StepReport.Memory) {
    (self.report, self.memory) = (report, memory)
  }

  var markup: Markup {
    let axis = CycleAxis(cycles: report.cycles)
    let top = memory.words
    let height = memory.used * 8 < memory.words ? 130.0 : 240.0
    let place = { (word: Int) in 18 + (height - 18) * (1 - Double(word) / Double(top)) }
    var children = axis.markup(height: height)
    for region in report.regions where region.pad == memory.pad {
      let (left, right) = (axis.place(region.start), axis.place(region.end))
      let (upper, lower) = (place(region.base + region.words), place(region.base))
      let kind = region.isPermanent ? "p-always" : "p-\(region.part.rawValue)"
      let words = "\(region.base) to \(region.base + region.words - 1)"
      var shapes = [rectangle("\(kind) region", left, upper, right, max(lower - upper, 1))]
      if lower - upper > 13, right - left > 7 * Double(region.name.count) + 8 {
        shapes.append(
          .element(
            "text", ["class": "name", "x": number(left + 5), "y": number((upper + lower) / 2 + 4)],
            [.text(region.name)]))
      }
      children.append(named("\(region.name): words \(words)", shapes))
    }
    children.append(
      .element(
        "line",
        [
          "class": "axis", "x1": number(CycleAxis.left), "x2": number(axis.place(axis.cycles)),
          "y1": number(place(top)), "y2": number(place(top)),
        ]))
    for word in [0, top / 2, top] {
      children.append(
        .element(
          "text", ["class": "end", "x": number(CycleAxis.left - 8), "y": number(place(word) + 4)],
          [.text(StepReport.grouped(word))]))
    }
    children.append(
      .element(
        "text", ["class": "title", "x": number(CycleAxis.left), "y": "10"],
        [
          .text(
            "\(Self.titles[memory.pad] ?? "") (\(memory.pad)): "
              + "\(StepReport.grouped(memory.used)) of \(StepReport.grouped(memory.words)) words")
        ]))
    return figure(height: height + 22, children)
  }
}

private func figure(height: Double, _ children: [Markup]) -> Markup {
  .element(
    "figure", [:],
    [
      .element(
        "svg",
        ["viewBox": "0 0 \(number(CycleAxis.width)) \(number(height))", "role": "img"], children)
    ])
}

private func rectangle(
  _ kind: String, _ left: Double, _ top: Double, _ right: Double, _ height: Double
) -> Markup {
  .element(
    "rect",
    [
      "class": kind, "x": number(left), "y": number(top), "width": number(max(right - left, 0.6)),
      "height": number(height),
    ])
}

/// Shapes with a text that appears where one points at them.
private func named(_ text: String, _ shapes: Markup...) -> Markup { named(text, shapes) }

private func named(_ text: String, _ shapes: [Markup]) -> Markup {
  .element("g", [:], [.element("title", text: text)] + shapes)
}

private func number(_ value: Double) -> String { StepReport.decimal(value, 1) }
