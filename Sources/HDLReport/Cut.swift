/// A set of nodes that determines another node: the inputs of a look-up table for it.
struct Cut {
  /// The nodes, lowest first, in the first ``count`` places; zeros behind.
  private(set) var leaves = SIMD8<Int32>()
  private(set) var count = 0
  /// The node's value, from those of the leaves.
  private(set) var function = TruthTable(bits: 0)
  /// When the table's output is there, in picoseconds.
  var arrival: Float = 0
  /// Look-up tables for this node, with its share of those before it.
  var area: Float = 0
  /// How often the leaves are used, on average.
  var sharing: Float = 0

  init() {}

  /// The node itself.
  init(node: Int) {
    leaves[0] = Int32(node)
    count = 1
    function = .identity
  }

  /// A function of some nodes, in the order given. Leaves that make no difference are left out.
  init(leaves: [Int], function: TruthTable) {
    self.function = function
    count = leaves.count
    for (index, leaf) in leaves.enumerated() { self.leaves[index] = Int32(leaf) }
    for end in stride(from: count - 1, to: 0, by: -1) {
      for index in 0..<end where self.leaves[index] > self.leaves[index + 1] {
        (self.leaves[index], self.leaves[index + 1]) = (self.leaves[index + 1], self.leaves[index])
        self.function = self.function.exchanging(index, index + 1)
      }
    }
    shrink()
  }

  /// A cut of an and-gate from cuts of its inputs, if it has at most `limit` leaves. Leaves that make
  /// no difference are left out.
  init?(_ a: Cut, _ b: Cut, _ gate: LogicNetwork.Gate, limit: Int) {
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if count == limit { return nil }
      if j == b.count || (i < a.count && a.leaves[i] < b.leaves[j]) {
        leaves[count] = a.leaves[i]
        i += 1
      } else {
        if i < a.count, a.leaves[i] == b.leaves[j] { i += 1 }
        leaves[count] = b.leaves[j]
        j += 1
      }
      count += 1
    }
    let (f, g) = (spread(a), spread(b))
    function = (gate.a.isInverted ? !f : f) & (gate.b.isInverted ? !g : g)
    shrink()
  }

  /// The function of a smaller cut in terms of this one's leaves.
  private func spread(_ other: Cut) -> TruthTable {
    var result = other.function
    var place = count - 1
    for index in stride(from: other.count - 1, through: 0, by: -1) {
      while leaves[place] != other.leaves[index] { place -= 1 }
      if place != index { result = result.exchanging(index, place) }
    }
    return result
  }

  private mutating func shrink() {
    var kept = 0
    for index in 0..<count where function.depends(on: index) {
      if kept != index {
        function = function.exchanging(kept, index)
        leaves[kept] = leaves[index]
      }
      kept += 1
    }
    for index in kept..<8 { leaves[index] = 0 }
    count = kept
  }

  /// Whether every leaf is one of the other's.
  func isContained(in other: Cut) -> Bool {
    if count > other.count { return false }
    var j = 0
    for i in 0..<count {
      while j < other.count, other.leaves[j] < leaves[i] { j += 1 }
      if j == other.count || other.leaves[j] != leaves[i] { return false }
    }
    return true
  }
}

/// What makes one cut better than another.
enum CutOrder {
  /// Early, then few inputs.
  case fast
  /// Early, then small.
  case fastThenSmall
  /// Small.
  case small

  /// Whether `a` goes before `b`.
  func isBetter(_ a: Cut, _ b: Cut) -> Bool {
    let margin: Float = 0.005
    let (early, late) = (a.arrival < b.arrival - margin, a.arrival > b.arrival + margin)
    let (smaller, larger) = (a.area < b.area - margin, a.area > b.area + margin)
    switch self {
    case .fast:
      if early || late { return early }
      if a.count != b.count { return a.count < b.count }
      return smaller
    case .fastThenSmall:
      if early || late { return early }
      if smaller || larger { return smaller }
      return a.count < b.count
    case .small:
      if smaller || larger { return smaller }
      if a.sharing != b.sharing { return a.sharing > b.sharing }
      if a.count != b.count { return a.count < b.count }
      return early
    }
  }
}

/// The best few cuts of a node, none contained in another.
struct CutList {
  /// How many are kept.
  static let kept = 12
  private(set) var cuts: [Cut] = []

  /// Empties the list.
  mutating func clear() { cuts.removeAll(keepingCapacity: true) }

  /// Whether a cut of the list makes this one superfluous; removes those that this one does.
  mutating func covers(_ cut: Cut) -> Bool {
    for other in cuts where other.isContained(in: cut) { return true }
    cuts.removeAll { cut.isContained(in: $0) }
    return false
  }

  mutating func insert(_ cut: Cut, by order: CutOrder) {
    var place = cuts.count
    while place > 0, order.isBetter(cut, cuts[place - 1]) { place -= 1 }
    if place >= CutList.kept { return }
    if cuts.count == CutList.kept { cuts.removeLast() }
    cuts.insert(cut, at: place)
  }
}
