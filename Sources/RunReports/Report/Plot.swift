/// A line plot as SVG.
struct Plot {
  /// One line of a plot.
  struct Series {
    var name: String
    /// Its colour, as the number of a class of the style sheet.
    var color: Int
    var isDashed = false
    /// Whether values hold until the next point, as ranks do.
    var isStepped = false
    /// Points from left to right; a value that is not finite breaks the line.
    var points: [(x: Double, y: Double)]
    /// Text beside points of its own, by their index.
    var labels: [Int: String] = [:]
    /// The range that a point is the middle of, by its index.
    var ranges: [Int: ClosedRange<Double>] = [:]
  }

  /// An axis: what it measures, and how values are placed on it.
  struct Axis {
    var title: String
    var scale: Scale
  }

  /// What is shown when the pointer is near a value of x.
  struct Note {
    var x: Double
    var text: String
  }

  var title: String
  var x: Axis
  var y: Axis
  var series: [Series]
  var notes: [Note]
  /// Room at the right, where the names of lines are. Plots of one page share the largest.
  var right: Double

  let width = 560.0
  let height = 314.0
  let top = 48.0
  private let bottom = 44.0
  private let left = 54.0

  init(title: String, x: Axis, y: Axis, series: [Series], notes: [Note]) {
    self.title = title
    self.x = x
    self.y = y
    self.series = series
    self.notes = notes
    // Wide enough for the longest name, drawn at about 6.4 units a letter.
    right = series.count > 1 ? 18 + 6.4 * Double(series.map(\.name.count).max() ?? 0) : 18
  }

  private var namesLines: Bool { series.count > 1 }

  /// The plot as an `svg` element.
  var svg: Markup {
    .element(
      "svg",
      [
        "viewBox": "0 0 \(coordinate(width)) \(coordinate(height))", "role": "img",
        "aria-label": title,
      ], content)
  }

  /// What is drawn, within ``width`` and ``height``.
  var content: [Markup] {
    [
      .element("text", ["class": "title", "x": "0", "y": "14"], text: title), grid, axes,
      .group(series.map(line)), .group(series.map(marks)), names, hoverBands,
    ]
  }

  func placeX(_ value: Double) -> Double {
    left + x.scale.position(value) * (width - left - right)
  }

  func placeY(_ value: Double) -> Double {
    height - bottom - y.scale.position(value) * (height - bottom - top)
  }

  func coordinate(_ value: Double) -> String {
    let text = NumberText.fixed(value, 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private var grid: Markup {
    .group(
      y.scale.ticks.map { tick in
        let place = coordinate(placeY(tick))
        return .group([
          .element(
            "line",
            [
              "class": "grid", "x1": coordinate(left), "x2": coordinate(width - right),
              "y1": place, "y2": place,
            ]),
          .element(
            "text",
            ["class": "tick end", "x": coordinate(left - 8), "y": coordinate(placeY(tick) + 4)],
            text: NumberText.tick(tick)),
        ])
      })
  }

  private var axes: Markup {
    let base = height - bottom
    let ticks = x.scale.ticks.map { tick -> Markup in
      let place = coordinate(placeX(tick))
      return .group([
        .element(
          "line",
          [
            "class": "axis", "x1": place, "x2": place, "y1": coordinate(base),
            "y2": coordinate(base + 4),
          ]),
        .element(
          "text", ["class": "tick middle", "x": place, "y": coordinate(base + 17)],
          text: NumberText.tick(tick)),
      ])
    }
    return .group(
      ticks + [
        .element(
          "line",
          [
            "class": "axis", "x1": coordinate(left), "x2": coordinate(width - right),
            "y1": coordinate(base), "y2": coordinate(base),
          ]),
        .element(
          "text",
          [
            "class": "name middle", "x": coordinate((left + width - right) / 2),
            "y": coordinate(height - 6),
          ], text: x.title),
        .element("text", ["class": "name", "x": "0", "y": "31"], text: y.title),
      ])
  }

  /// The names of the lines at their right ends.
  private var names: Markup {
    guard namesLines else { return .group([]) }
    let ends = series.compactMap { line in
      line.points.last { $0.x.isFinite && $0.y.isFinite }.map { (line, placeY($0.y)) }
    }
    let places = LabelSpread.spread(
      ends.map(\.1), distance: 14, in: top...(height - bottom - 6))
    return .group(
      zip(ends, places).map { end, place in
        .element(
          "text",
          [
            "class": "label c\(end.0.color)", "x": coordinate(width - right + 9),
            "y": coordinate(place + 4),
          ], text: end.0.name)
      })
  }

  /// Invisible bands that show a note when the pointer is over them.
  private var hoverBands: Markup {
    let sorted = notes.filter { $0.x.isFinite }.sorted { $0.x < $1.x }
    let places = sorted.map { placeX($0.x) }
    return .group(
      sorted.indices.map { index in
        let start = index == 0 ? left : (places[index - 1] + places[index]) / 2
        let end =
          index == sorted.count - 1 ? width - right : (places[index] + places[index + 1]) / 2
        return .element(
          "rect",
          [
            "class": "band", "x": coordinate(start), "y": coordinate(top),
            "width": coordinate(max(0, end - start)), "height": coordinate(height - top - bottom),
          ], [.element("title", text: sorted[index].text)])
      })
  }
}
