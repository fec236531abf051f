/// Covers logic with look-up tables: as fast as can be, and then as few LUT4s as can be without
/// becoming slower. yosys weighs them so.
///
/// Priority cuts (Mishchenko, Cho, Chatterjee and Brayton, "Combinational and sequential mapping with
/// priority cuts", 2007): each node keeps the best few sets of nodes that determine it; rounds for
/// delay come first, then rounds by the area that a node shares with others, then by the area that
/// the mapping loses with it.
struct LookupMapping {
  private let network: LogicNetwork
  private let roots: [Literal]
  private let arcs: [Int: [Arc]]
  /// The table of each node.
  private(set) var best: [Cut]
  /// How often each node is used by tables and roots of the mapping.
  private(set) var uses: [Int32]
  /// Uses as estimated for the round.
  private var sharing: [Float]
  private var required: [Float]
  private var pool: CutPool

  /// How the area of a cut is found.
  private enum Area {
    /// By shares of the nodes before; whether every use in the network counts, or those in the
    /// mapping of the round before.
    case flow(first: Bool)
    /// What the mapping would lose with this table.
    case exact
  }

  /// `roots` are bits that must be there; `arcs` lead to sources that depend on earlier nodes.
  init(_ network: LogicNetwork, roots: [Literal], arcs: [Int: [Arc]]) {
    (self.network, self.roots, self.arcs) = (network, roots, arcs)
    let count = network.gates.count
    best = (0..<count).map { Cut(node: $0) }
    uses = Array(repeating: 0, count: count)
    sharing = Array(repeating: 0, count: count)
    required = Array(repeating: .infinity, count: count)
    pool = CutPool(network)
    countAllUses()
    round(.flow(first: true), by: .fast, isFirst: true)
    countAllUses()
    round(.flow(first: true), by: .fastThenSmall)
    countAllUses()
    round(.flow(first: true), by: .small)
    round(.flow(first: false), by: .small)
    round(.exact, by: .small)
    round(.exact, by: .small)
    let smaller = Resubstitution(
      MappedTables(network, roots: roots, arcs: arcs, cuts: best, uses: uses)
    ).mapped
    (best, uses) = (smaller.cuts, smaller.uses)
  }

  private mutating func countAllUses() {
    for node in uses.indices { uses[node] = 0 }
    for root in roots { uses[root.node] += 1 }
    // Gates that no root needs do not count.
    for node in network.gates.indices.reversed() where network.isGate(node) && uses[node] > 0 {
      uses[network.gates[node].a.node] += 1
      uses[network.gates[node].b.node] += 1
    }
  }

  private mutating func round(_ area: Area, by order: CutOrder, isFirst: Bool = false) {
    pool.start()
    var list = CutList()
    for node in network.gates.indices {
      if network.isGate(node) {
        choose(node, area, order, isFirst, &list)
      } else {
        best[node].arrival = arcs[node]?.map { best[$0.from].arrival + $0.delay }.max() ?? 0
        pool.keep(node, [])
      }
    }
    propagate()
  }

  private mutating func choose(
    _ node: Int, _ area: Area, _ order: CutOrder, _ isFirst: Bool, _ list: inout CutList
  ) {
    var isFlow = true
    var isPreparing = false
    switch area {
    case .flow(first: true):
      sharing[node] = Float(uses[node])
      isPreparing = true
    case .flow(first: false): sharing[node] = (2 * sharing[node] + Float(uses[node])) / 3
    case .exact:
      isFlow = false
    }
    if !isPreparing, uses[node] > 0 { _ = release(best[node]) }
    list.clear()
    if !isFirst {
      var cut = best[node]
      cut.arrival = arrival(cut)
      cut.area = isFlow ? flow(cut) : exactArea(cut)
      best[node] = cut
      if !isPreparing {
        cut.sharing = averageUses(cut)
        list.insert(cut, by: order)
      }
    }
    let (a, b) = (network.gates[node].a.node, network.gates[node].b.node)
    let limit = required[node] + 0.005
    func consider(_ cut: Cut) {
      if list.covers(cut) { return }
      var cut = cut
      cut.arrival = arrival(cut)
      if !isPreparing, cut.arrival > limit { return }
      cut.area = isFlow ? flow(cut) : exactArea(cut)
      if !isPreparing { cut.sharing = averageUses(cut) }
      list.insert(cut, by: order)
    }
    for i in 0..<pool.count(a) {
      for j in 0..<pool.count(b) {
        if let cut = Cut(
          pool.cut(a, i), pool.cut(b, j), network.gates[node], limit: LookupTable.inputs)
        {
          consider(cut)
        }
      }
    }
    if let cut = list.cuts.first(where: { isFirst || $0.arrival <= limit }) { best[node] = cut }
    pool.keep(node, list.cuts)
    if !isPreparing, uses[node] > 0 { _ = claim(best[node]) }
  }

  // MARK: Figures of a cut

  private func arrival(_ cut: Cut) -> Float {
    var times = SIMD8<Float>()
    for index in 0..<cut.count { times[index] = best[Int(cut.leaves[index])].arrival }
    return LookupTable.output(times, count: cut.count)
  }

  private mutating func flow(_ cut: Cut) -> Float {
    var area: Float = 1
    for index in 0..<cut.count {
      let leaf = Int(cut.leaves[index])
      // Nodes that are not gates take no area.
      if network.isGate(leaf) { area += best[leaf].area / max(1, sharing[leaf]) }
    }
    return area
  }

  private mutating func exactArea(_ cut: Cut) -> Float {
    let area = claim(cut)
    _ = release(cut)
    return area
  }

  private func averageUses(_ cut: Cut) -> Float {
    var sum: Int32 = 0
    for index in 0..<cut.count { sum += uses[Int(cut.leaves[index])] }
    return Float(sum) / Float(cut.count)
  }

  /// Counts the table of a cut as used, and those that it needs and nothing else does.
  private mutating func claim(_ cut: Cut) -> Float {
    var area: Float = 1
    for index in 0..<cut.count {
      let leaf = Int(cut.leaves[index])
      uses[leaf] += 1
      if uses[leaf] == 1, network.isGate(leaf) { area += claim(best[leaf]) }
    }
    return area
  }

  private mutating func release(_ cut: Cut) -> Float {
    var area: Float = 1
    for index in 0..<cut.count {
      let leaf = Int(cut.leaves[index])
      uses[leaf] -= 1
      if uses[leaf] == 0, network.isGate(leaf) { area += release(best[leaf]) }
    }
    return area
  }

  // MARK: Results

  /// LUT4s in the mapping. A table gives either polarity, and tables behind it take either; a bit that
  /// registers or ports need both plain and inverted takes two, and one of a source that they need
  /// inverted takes one.
  var tables: Int {
    let bits = Set(roots)
    let inverters = roots.filter {
      $0.isInverted && (!network.isGate($0.node) || bits.contains(!$0))
    }
    return uses.indices.filter { network.isGate($0) && uses[$0] > 0 }.count + inverters.count
  }

  // MARK: After a round

  /// Walks from the roots along the best cuts, and counts uses and the time by which each node must
  /// be there.
  private mutating func propagate() {
    let deadline = roots.map { best[$0.node].arrival }.max() ?? 0
    for node in uses.indices {
      uses[node] = 0
      required[node] = .infinity
    }
    for root in roots {
      uses[root.node] += 1
      required[root.node] = deadline
    }
    for node in network.gates.indices.reversed() {
      guard network.isGate(node) else {
        for arc in arcs[node] ?? [] {
          required[arc.from] = min(required[arc.from], required[node] - arc.delay)
        }
        continue
      }
      if uses[node] == 0 { continue }
      let cut = best[node]
      let order = (0..<cut.count).map { Int(cut.leaves[$0]) }.sorted {
        best[$0].arrival > best[$1].arrival
      }
      for (leaf, delay) in zip(order, LookupTable.delays) {
        uses[leaf] += 1
        required[leaf] = min(required[leaf], required[node] - delay)
      }
    }
  }
}
