/// The slowest way through the tables, carry chains, memories and multipliers of a mapping.
struct LongestPath {
  /// The nodes, first to last.
  private(set) var nodes: [Int] = []
  /// Tables, multipliers, memory reads and whole carry chains among them.
  private(set) var depth = 0

  /// `arcs` are those of the mapping, and those through multipliers.
  init(_ network: LogicNetwork, _ mapping: LookupMapping, _ roots: [Literal], _ arcs: [Int: [Arc]])
  {
    var times = Array(repeating: Float(0), count: network.gates.count)
    var before = Array(repeating: -1, count: network.gates.count)
    func follow(_ node: Int, _ from: Int, _ delay: Float) {
      if times[from] + delay > times[node] {
        times[node] = times[from] + delay
        before[node] = from
      }
    }
    let order = network.gates.indices.sorted {
      (mapping.best[$0].arrival, $0) < (mapping.best[$1].arrival, $1)
    }
    for node in order {
      if network.isGate(node), mapping.uses[node] > 0 {
        let cut = mapping.best[node]
        let leaves = (0..<cut.count).map { Int(cut.leaves[$0]) }.sorted { times[$0] > times[$1] }
        for (leaf, delay) in zip(leaves, LookupTable.delays) { follow(node, leaf, delay) }
      }
      for arc in arcs[node] ?? [] { follow(node, arc.from, arc.delay) }
    }
    guard let last = roots.map(\.node).max(by: { times[$0] < times[$1] }), times[last] > 0 else {
      return
    }
    nodes = [last]
    while before[nodes[0]] >= 0 { nodes.insert(before[nodes[0]], at: 0) }
    // The first node is where the path starts.
    func isCarry(_ node: Int) -> Bool { arcs[node]?.first?.kind == .carry }
    for (index, node) in nodes.enumerated().dropFirst()
    where !isCarry(node) || !isCarry(nodes[index - 1]) {
      depth += 1
    }
  }
}

/// A path through something that is not a table.
struct Arc {
  var from: Int
  /// Picoseconds.
  var delay: Float
  var kind: HardCell.Kind
}
