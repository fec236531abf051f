/// The wires that a net has, from its source to its pins.
package struct RouteTree {
  /// A wire, and the one before it.
  package struct Node {
    package var wire: Int32
    /// Its place in the tree; -1 for the source.
    package var parent: Int32
  }

  /// A wire comes after the one before it, so the source is the first.
  package private(set) var nodes: [Node]

  package init(source: Int32) { nodes = [Node(wire: source, parent: -1)] }

  /// Adds a wire, and returns its place.
  package mutating func append(_ wire: Int32, after parent: Int32) -> Int32 {
    nodes.append(Node(wire: wire, parent: parent))
    return Int32(nodes.count - 1)
  }

  /// Keeps the wires that `isKept` is true of and that lead, through such wires, to one of `ends`; the source always stays.
  ///
  /// Returns the new place of each old one, or -1.
  package mutating func prune(ends: [Int32], _ isKept: (Int32) -> Bool) -> [Int32] {
    var reached = [Bool](repeating: false, count: nodes.count)
    reached[0] = true
    for (place, node) in nodes.enumerated().dropFirst() {
      reached[place] = reached[Int(node.parent)] && isKept(node.wire)
    }
    var needed = [Bool](repeating: false, count: nodes.count)
    needed[0] = true
    for end in ends where end >= 0 && reached[Int(end)] {
      var place = Int(end)
      while !needed[place] {
        needed[place] = true
        place = Int(nodes[place].parent)
      }
    }
    var places = [Int32](repeating: -1, count: nodes.count)
    var kept: [Node] = []
    for (place, node) in nodes.enumerated() where needed[place] {
      places[place] = Int32(kept.count)
      kept.append(Node(wire: node.wire, parent: place == 0 ? -1 : places[Int(node.parent)]))
    }
    nodes = kept
    return places
  }

  /// When a signal is at each wire, in ps after it left the source, as nextpnr reckons it: a pip takes longer if the wire before it
  /// feeds others too.
  func arrivals(_ graph: RoutingGraph) -> [Float] {
    var fed = [Float](repeating: 0, count: nodes.count)
    for node in nodes.dropFirst() { fed[Int(node.parent)] += 1 }
    var arrivals = [Float](repeating: 0, count: nodes.count)
    for (place, node) in nodes.enumerated().dropFirst() {
      let parent = Int(node.parent)
      let edge = graph.edge(nodes[parent].wire, node.wire)
      arrivals[place] = arrivals[parent] + edge.delay + edge.delayPerPip * (fed[parent] - 1)
    }
    return arrivals
  }

  /// The tree as nextpnr writes it in the attribute `ROUTING` of a net.
  func text(_ graph: RoutingGraph) -> String {
    nodes.map { node in
      let pip = node.parent < 0 ? "" : graph.pipName(nodes[Int(node.parent)].wire, node.wire)
      return "\(graph.name(node.wire));\(pip);1"
    }.joined(separator: ";")
  }
}
