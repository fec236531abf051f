/// Finds the order of contraction of one layer that costs least in a whole training step.
///
/// The search is over binary trees whose leaves are the leaves of the network (see
/// ``ContractionPlan``), rooted at the gradient of the output. The cost of a tree is a sum over
/// its inner nodes, so the best tree over a set of leaves is found from the best trees over its
/// parts. Up to `exactLeaves` leaves every set is considered and the result is the best tree
/// there is; above, only runs of neighbouring cores, with and without the input, which keeps the
/// search polynomial.
public struct ContractionPlanner: Sendable {
  /// The cost to minimise.
  public var cost: ContractionCost
  /// The largest number of cores and input together for which every tree is considered.
  public var exactLeaves = 8

  /// A planner that minimises `cost`.
  public init(minimizing cost: ContractionCost = .arrayCycles) {
    self.cost = cost
  }

  /// The plan of least cost. The gradient of the input is part of it only if asked for.
  public func plan(_ network: LayerNetwork, inputGradient: Bool) -> ContractionPlan {
    var search = Search(network: network, planner: self, inputGradient: inputGradient)
    _ = search.best(network.output)
    var forward: [Contraction] = []
    var backward: [Contraction] = []
    search.emit(network.output, &forward, &backward)
    return ContractionPlan(network: network, forward: forward, backward: backward)
  }
}

private struct Search {
  let network: LayerNetwork
  let planner: ContractionPlanner
  let inputGradient: Bool
  /// The least cost of the inner nodes over a set, and its split.
  var memo: [LeafSet: (cost: Int, parts: (LeafSet, LeafSet)?)] = [:]

  mutating func best(_ set: LeafSet) -> Int {
    if let known = memo[set] { return known.cost }
    var found: (cost: Int, parts: (LeafSet, LeafSet)?) = (0, nil)
    if set.count > 1 {
      found.cost = .max
      for part in splits(of: set) {
        let other = set.subtracting(part)
        let node = nodeContractions(part, other).reduce(0) {
          $0 + planner.cost.of($1, in: network)
        }
        let total = best(part) + best(other) + node
        if total < found.cost { found = (total, (part, other)) }
      }
    }
    memo[set] = found
    return found.cost
  }

  /// The contractions at the inner node that joins two parts and the rest of the leaves.
  func nodeContractions(_ a: LeafSet, _ b: LeafSet) -> [Contraction] {
    let rest = network.all.subtracting(a).subtracting(b)
    var contractions = [Contraction(a, b)]
    if needsGradient(a) { contractions.append(Contraction(rest, b)) }
    if needsGradient(b) { contractions.append(Contraction(rest, a)) }
    return contractions
  }

  func needsGradient(_ set: LeafSet) -> Bool { inputGradient || set != network.input }

  /// The parts with the first leaf of `set`, of each way to split it in two.
  func splits(of set: LeafSet) -> [LeafSet] {
    let first = LeafSet(leaf: set.first)
    if network.leaves.count - 1 <= planner.exactLeaves {
      let others = set.subtracting(first).rawValue
      var parts: [LeafSet] = []
      // Walks the proper subsets of `others`, from the largest to the empty one.
      var subset = others
      while subset != 0 {
        subset = (subset &- 1) & others
        parts.append(first.union(LeafSet(rawValue: subset)))
      }
      return parts
    }
    let cores = set.subtracting(network.input)
    let hasInput = cores != set
    var parts: [LeafSet] = []
    var run = LeafSet()
    for leaf in 0..<network.coreCount where cores.contains(LeafSet(leaf: leaf)) {
      run.insert(LeafSet(leaf: leaf))
      if run != set { parts.append(run) }
      if hasInput, run != cores { parts.append(run.union(network.input)) }
    }
    return parts
  }

  /// Appends the contractions of the chosen tree over `set`: upward ones operands first, downward
  /// ones from the root.
  func emit(
    _ set: LeafSet, _ forward: inout [Contraction], _ backward: inout [Contraction]
  ) {
    guard let (a, b) = memo[set]?.parts else { return }
    let node = nodeContractions(a, b)
    backward += node.dropFirst()
    emit(a, &forward, &backward)
    emit(b, &forward, &backward)
    forward.append(node[0])
  }
}
