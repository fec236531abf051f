/// The tables of a mapping, with what each feeds.
struct MappedTables {
  private let network: LogicNetwork
  private let roots: Set<Int>
  private let arcs: [Int: [Arc]]
  /// The table of each node.
  private(set) var cuts: [Cut]
  /// How often each node is used by tables and roots.
  private(set) var uses: [Int32]
  /// The tables that use a node.
  private(set) var fanouts: [Int: Set<Int>] = [:]
  /// All nodes; none is before what it depends on.
  private let order: [Int]
  /// The place of each node in that order.
  private let places: [Int]

  /// `roots` and `arcs` are those of the mapping.
  init(
    _ network: LogicNetwork, roots: [Literal], arcs: [Int: [Arc]], cuts: [Cut], uses: [Int32]
  ) {
    self.network = network
    self.roots = Set(roots.map(\.node))
    (self.arcs, self.cuts, self.uses) = (arcs, cuts, uses)
    order = cuts.indices.sorted { (cuts[$0].arrival, $0) < (cuts[$1].arrival, $1) }
    var places = Array(repeating: 0, count: order.count)
    for (place, node) in order.enumerated() { places[node] = place }
    self.places = places
    for node in tables {
      for leaf in leaves(node) { fanouts[leaf, default: []].insert(node) }
    }
  }

  /// The nodes that have tables.
  var tables: [Int] { uses.indices.filter { isTable($0) } }

  func isTable(_ node: Int) -> Bool { network.isGate(node) && uses[node] > 0 }
  func isRoot(_ node: Int) -> Bool { roots.contains(node) }
  func function(_ node: Int) -> TruthTable { cuts[node].function }

  /// What the table of a node reads; nothing for a node that is not a gate.
  func leaves(_ node: Int) -> [Int] {
    guard network.isGate(node) else { return [] }
    return (0..<cuts[node].count).map { Int(cuts[node].leaves[$0]) }
  }

  /// Whether a node comes before another, and so cannot depend on it.
  func isEarlier(_ a: Int, _ b: Int) -> Bool { places[a] < places[b] }

  /// The most tables and pieces of carry chains on a path.
  var depth: Int {
    var levels = Array(repeating: 0, count: cuts.count)
    for node in order {
      let inputs = isTable(node) ? leaves(node) : (arcs[node] ?? []).map(\.from)
      if let last = inputs.map({ levels[$0] }).max() { levels[node] = last + 1 }
    }
    return roots.map { levels[$0] }.max() ?? 0
  }

  /// The tables that go with one that nothing uses any more, and that one.
  func cone(of node: Int) -> Set<Int> {
    var lost: [Int: Int32] = [:]
    var (result, stack) = (Set([node]), [node])
    while let table = stack.popLast() {
      for leaf in leaves(table) where isTable(leaf) {
        lost[leaf, default: 0] += 1
        if lost[leaf] == uses[leaf] {
          result.insert(leaf)
          stack.append(leaf)
        }
      }
    }
    return result
  }

  /// Gives a node another table, whose leaves come before it, and drops tables that nothing uses any
  /// more. The result is the table that it had; giving that back restores all.
  mutating func replace(_ node: Int, with table: Cut) -> Cut {
    let (old, leavesBefore) = (cuts[node], leaves(node))
    for leaf in leavesBefore { fanouts[leaf]?.remove(node) }
    cuts[node] = table
    for leaf in leaves(node) { use(leaf, by: node) }
    for leaf in leavesBefore { drop(leaf) }
    return old
  }

  private mutating func use(_ node: Int, by user: Int) {
    fanouts[node, default: []].insert(user)
    uses[node] += 1
    guard uses[node] == 1 else { return }
    for leaf in leaves(node) { use(leaf, by: node) }
  }

  private mutating func drop(_ node: Int) {
    uses[node] -= 1
    guard uses[node] == 0 else { return }
    for leaf in leaves(node) {
      fanouts[leaf]?.remove(node)
      drop(leaf)
    }
  }
}
