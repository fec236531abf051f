/// The element of an array that an index selects, by a tree of multiplexers. Past the end, the
/// last one.
public func choose<T: Value>(_ elements: [T], by index: Unsigned) -> T {
  precondition(!elements.isEmpty, "choosing needs at least one element")
  var level = elements
  for bit in 0..<index.width where level.count > 1 {
    level = stride(from: 0, to: level.count, by: 2).map { place in
      place + 1 < level.count ? mux(index[bit], level[place + 1], level[place]) : level[place]
    }
  }
  return level[0]
}

extension Array where Element: Value {
  /// The element that an index selects.
  public subscript(index: Unsigned) -> Element { choose(self, by: index) }

  /// Drives the element that an index selects and leaves the others.
  public func set(
    _ index: Unsigned, @Block _ body: (Element) -> [Statement]
  ) -> SelectedElement { SelectedElement(index: index, bodies: map { body($0) }) }
}

/// Statements for the element of an array that an index selects.
public struct SelectedElement: BlockItem {
  let index: Unsigned
  let bodies: [[Statement]]

  /// The statements, with the line on which they stand.
  public func statements(file: String, line: Int) -> [Statement] {
    guard let graph = index.signal.module(of: bodies) else { return [] }
    let location = graph.place(file, line)
    let chooser = index.signal.moved(to: graph)
    graph.stamp(location)
    let reachable = index.width >= 30 ? bodies.count : Swift.min(bodies.count, 1 << index.width)
    let cases = bodies.prefix(reachable).enumerated().map { place, body in
      StatementNode.Case(
        patterns: [BitPattern(place, width: index.width)], label: nil, body: body.nodes,
        location: location)
    }
    return [
      Statement(
        graph: graph,
        node: .select(
          .init(
            subject: chooser, cases: cases, otherwise: nil,
            isComplete: index.width < 30 && reachable == 1 << index.width, location: location)))
    ]
  }
}
