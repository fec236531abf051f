import Foundation

extension Plot {
  /// The line through the points of a series.
  func line(_ series: Series) -> Markup {
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

  /// Dots at the points while there are few of them, their ranges and their labels.
  func marks(_ series: Series) -> Markup {
    let hasDots = series.points.count <= 30
    return .group(
      series.points.indices.map { index in
        let point = series.points[index]
        guard point.x.isFinite, point.y.isFinite else { return .group([]) }
        let (x, y) = (coordinate(placeX(point.x)), coordinate(placeY(point.y)))
        var parts: [Markup] = []
        if let range = series.ranges[index] {
          parts.append(
            .element(
              "path",
              [
                "class": "line c\(series.color)",
                "d": "M\(x) \(coordinate(placeY(range.lowerBound)))"
                  + "L\(x) \(coordinate(placeY(range.upperBound)))",
              ]))
        }
        if hasDots || series.labels[index] != nil {
          parts.append(
            .element(
              "circle", ["class": "dot c\(series.color)", "cx": x, "cy": y, "r": "2.6"]))
        }
        if let label = series.labels[index] { parts.append(text(label, at: index, of: series)) }
        return .group(parts)
      })
  }

  /// A label on the first side of its point where it keeps off the line, or where it is furthest
  /// from it.
  private func text(_ label: String, at index: Int, of series: Series) -> Markup {
    let (x, y) = (placeX(series.points[index].x), placeY(series.points[index].y))
    // Letters are about 6 units wide.
    let length = 6 * Double(label.count)
    let sides: [(style: String, x: Double, y: Double, middle: Double)] = [
      ("middle", x, y - 7, x), ("start", x + 7, y + 4, x + 7 + length / 2),
      ("end", x - 7, y + 4, x - 7 - length / 2), ("middle", x, y + 15, x),
    ]
    let segments = segments(of: series)
    func clearance(_ side: (style: String, x: Double, y: Double, middle: Double)) -> Double {
      let (first, last) = (side.middle - length / 2, side.middle + length / 2)
      let isInside = first > 58 && last < width - 4 && side.y > top && side.y < height - 50
      guard isInside else { return -1 }
      let spots = [first, side.middle, last].map { Spot(x: $0, y: side.y - 4) }
      let nearest = segments.flatMap { segment in spots.map(segment.distance(to:)) }.min() ?? 8
      return min(nearest, 8)
    }
    let best = sides.reduce(sides[0]) { clearance($1) > clearance($0) ? $1 : $0 }
    return .element(
      "text",
      ["class": "tick halo \(best.style)", "x": coordinate(best.x), "y": coordinate(best.y)],
      text: label)
  }

  /// The pieces of a series' line, and its ranges.
  private func segments(of series: Series) -> [Segment] {
    let spots = series.points.map { Spot(x: placeX($0.x), y: placeY($0.y)) }
    let ranges = series.ranges.map { index, range in
      Segment(
        from: Spot(x: spots[index].x, y: placeY(range.lowerBound)),
        to: Spot(x: spots[index].x, y: placeY(range.upperBound)))
    }
    return (zip(spots, spots.dropFirst()).map { Segment(from: $0, to: $1) } + ranges)
      .filter(\.isFinite)
  }
}

/// A place in the drawing.
private struct Spot {
  var x, y: Double
}

/// A straight piece of a line in the drawing.
private struct Segment {
  var from, to: Spot

  var isFinite: Bool { [from.x, from.y, to.x, to.y].allSatisfy(\.isFinite) }

  /// The distance of a place from the nearest point of the segment.
  func distance(to spot: Spot) -> Double {
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let square = dx * dx + dy * dy
    let along = square > 0 ? ((spot.x - from.x) * dx + (spot.y - from.y) * dy) / square : 0
    let part = min(max(along, 0), 1)
    return hypot(from.x + part * dx - spot.x, from.y + part * dy - spot.y)
  }
}
