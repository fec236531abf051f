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

  private let width = 560.0
  private let height = 314.0
  private let top = 48.0
  private let bottom = 44.0
  private let left = 54.0

  init(title: String, x: Axis, y: Axis, series: [Series], notes: [Note]) {
    self.title = title
    self.x = x
    self.y = y
    self.series = series
    self.notes = notes
  }

  private var namesLines: Bool { series.count > 1 }

  /// Wide enough for the longest name, drawn at about 6.4 units a letter.
  private var right: Double {
    namesLines ? 18 + 6.4 * Double(series.map(\.name.count).max() ?? 0) : 18
  }

  /// The plot as an `svg` element.
  var svg: Markup {
    .element(
      "svg",
      [
        "viewBox": "0 0 \(coordinate(width)) \(coordinate(height))", "role": "img",
        "aria-label": title,
      ],
      [
        .element("text", ["class": "title", "x": "0", "y": "14"], text: title), grid, axes,
        .group(series.map(line)), .group(series.map(marks)), names, hoverBands,
      ])
  }

  private func placeX(_ value: Double) -> Double {
    left + x.scale.position(value) * (width - left - right)
  }

  private func placeY(_ value: Double) -> Double {
    height - bottom - y.scale.position(value) * (height - bottom - top)
  }

  private func coordinate(_ value: Double) -> String {
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

  private func line(_ series: Series) -> Markup {
    var path = ""
    var isOpen = false
    var before = 0.0
    for point in series.points {
      guard point.x.isFinite, point.y.isFinite else {
        isOpen = false
        continue
      }
      let x = coordinate(placeX(point.x))
      let y = coordinate(placeY(point.y))
      if isOpen, series.isStepped { path += "L\(x) \(coordinate(before))" }
      path += "\(isOpen ? "L" : "M")\(x) \(y)"
      before = placeY(point.y)
      isOpen = true
    }
    let style = "line c\(series.color)" + (series.isDashed ? " dashed" : "")
    return path.isEmpty ? .group([]) : .element("path", ["class": style, "d": path])
  }

  /// Dots at the points while there are few of them, and the labels of points.
  private func marks(_ series: Series) -> Markup {
    let hasDots = series.points.count <= 30
    return .group(
      series.points.enumerated().map { index, point in
        guard point.x.isFinite, point.y.isFinite else { return .group([]) }
        let (x, y) = (placeX(point.x), placeY(point.y))
        var parts: [Markup] = []
        if hasDots || series.labels[index] != nil {
          parts.append(
            .element(
              "circle",
              [
                "class": "dot c\(series.color)", "cx": coordinate(x), "cy": coordinate(y),
                "r": "2.6",
              ]))
        }
        if let label = series.labels[index] {
          // A label goes under its point where there is no room above.
          let offset = y - top < 16 ? 15.0 : -7
          parts.append(
            .element(
              "text",
              ["class": "tick middle halo", "x": coordinate(x), "y": coordinate(y + offset)],
              text: label))
        }
        return .group(parts)
      })
  }

  /// The names of the lines at their right ends.
  private var names: Markup {
    guard namesLines else { return .group([]) }
    let ends = series.compactMap { line in
      line.points.last { $0.x.isFinite && $0.y.isFinite }.map { (line, placeY($0.y)) }
    }
    let places = LabelSpread.spread(
      ends.map(\.1), distance: 14, in: top...(height - bottom))
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
