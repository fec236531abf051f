/// The surroundings of a table, the pivot, in a mapping: what it and the nodes around it are for each
/// value that the inputs of the window can take, and for which of them the pivot makes a difference.
struct Window {
  /// The window's inputs and the tables in it that do not depend on the pivot.
  private(set) var nodes: [Int] = []
  private let pivot: Int
  private let mapped: MappedTables
  /// The tables inside, earliest first.
  private var tables: [Int] = []
  /// One bit for each value of the inputs.
  private var values: [Int: [UInt64]] = [:]
  /// Where the pivot makes a difference outside.
  private var care: [UInt64] = []

  /// The most inputs: 1,024 values.
  private static let inputs = 10
  /// How many levels behind the pivot belong to the window, and the most tables on each.
  private static let levels = 2
  private static let fanout = 8

  /// The window of a table, if that has few enough inputs.
  init?(_ pivot: Int, _ mapped: MappedTables) {
    (self.pivot, self.mapped) = (pivot, mapped)
    guard let (inside, leaves) = extent() else { return nil }
    tables = inside.sorted { mapped.isEarlier($0, $1) }
    evaluate(leaves: leaves.sorted())
    let dependents = tables.reduce(into: Set([pivot])) { result, node in
      if mapped.leaves(node).contains(where: result.contains) { result.insert(node) }
    }
    nodes = (leaves.sorted() + tables).filter { !dependents.contains($0) }
    findCare(dependents)
  }

  /// A table for the pivot that reads other nodes, if they determine it wherever it makes a difference.
  func table(from leaves: [Int]) -> Cut? {
    let (inputs, wanted) = (leaves.map { values[$0]! }, values[pivot]!)
    var bits: UInt64 = 0
    for place in 0..<(1 << leaves.count) {
      var (on, off): (UInt64, UInt64) = (0, 0)
      for word in wanted.indices {
        let here = care[word] & Window.matches(inputs, word, place)
        on |= here & wanted[word]
        off |= here & ~wanted[word]
        if on != 0, off != 0 { return nil }
      }
      if on != 0 { bits |= 1 << UInt64(place) }
    }
    return Cut(leaves: leaves, function: TruthTable(bits: bits, inputs: leaves.count))
  }

  /// For which of 64 values the inputs spell a number.
  private static func matches(_ inputs: [[UInt64]], _ word: Int, _ number: Int) -> UInt64 {
    var result = UInt64.max
    for (index, input) in inputs.enumerated() {
      result &= number >> index & 1 == 1 ? input[word] : ~input[word]
    }
    return result
  }

  // MARK: Extent

  /// The tables of the window, and its inputs.
  private func extent() -> (inside: Set<Int>, leaves: Set<Int>)? {
    for levels in stride(from: Window.levels, through: 0, by: -1) {
      guard var inside = behind(levels: levels) else { continue }
      var leaves = Set(inside.flatMap(mapped.leaves)).subtracting(inside)
      if leaves.count > Window.inputs { continue }
      widen(&inside, &leaves)
      addNeighbours(&inside, leaves)
      return (inside, leaves)
    }
    return nil
  }

  private func behind(levels: Int) -> Set<Int>? {
    var result: Set = [pivot]
    var front = result
    for _ in 0..<levels {
      front = Set(front.flatMap { mapped.fanouts[$0] ?? [] }).subtracting(result)
      if front.count > Window.fanout { return nil }
      result.formUnion(front)
    }
    return result
  }

  /// Takes in the input that brings the fewest new ones, as long as there are few enough.
  private func widen(_ inside: inout Set<Int>, _ leaves: inout Set<Int>) {
    while true {
      let costs = leaves.sorted().filter(mapped.isTable).map { leaf in
        (leaf, mapped.leaves(leaf).filter { !leaves.contains($0) && !inside.contains($0) }.count)
      }
      guard let (leaf, cost) = costs.min(by: { $0.1 < $1.1 }),
        leaves.count + cost - 1 <= Window.inputs
      else { return }
      leaves.remove(leaf)
      inside.insert(leaf)
      leaves.formUnion(mapped.leaves(leaf).filter { !inside.contains($0) })
    }
  }

  /// Adds the tables all of whose inputs are in the window.
  private func addNeighbours(_ inside: inout Set<Int>, _ leaves: Set<Int>) {
    var stack = Array(inside.union(leaves))
    while let node = stack.popLast() {
      for next in mapped.fanouts[node] ?? [] where !inside.contains(next) {
        if mapped.leaves(next).allSatisfy({ inside.contains($0) || leaves.contains($0) }) {
          inside.insert(next)
          stack.append(next)
        }
      }
    }
  }

  // MARK: Values

  private mutating func evaluate(leaves: [Int]) {
    let words = max(1, (1 << leaves.count) / 64)
    for (index, leaf) in leaves.enumerated() {
      let repeated = TruthTable.input(index)
      values[leaf] = (0..<words).map { word in
        repeated ?? (word >> (index - TruthTable.widest) & 1 == 1 ? .max : 0)
      }
    }
    for node in tables {
      values[node] = output(node, words: words) { values[$0]! }
    }
  }

  /// What a table gives for the values of its inputs.
  private func output(_ node: Int, words: Int, _ value: (Int) -> [UInt64]) -> [UInt64] {
    let inputs = mapped.leaves(node).map(value)
    let ones = (0..<(1 << inputs.count)).filter {
      mapped.function(node).bits >> UInt64($0) & 1 == 1
    }
    return (0..<words).map { word in
      ones.reduce(0) { $0 | Window.matches(inputs, word, $1) }
    }
  }

  /// Inverts the pivot and looks which nodes with readers outside that changes. An input that depends
  /// on the pivot does so through such a reader.
  private mutating func findCare(_ dependents: Set<Int>) {
    let words = values[pivot]!.count
    var other = [pivot: values[pivot]!.map { ~$0 }]
    care = Array(repeating: 0, count: words)
    for node in tables where dependents.contains(node) {
      let changed =
        other[node] ?? output(node, words: words) { other[$0] ?? values[$0]! }
      other[node] = changed
      let fanouts = mapped.fanouts[node] ?? []
      guard mapped.isRoot(node) || !fanouts.isSubset(of: dependents) else { continue }
      for word in 0..<words { care[word] |= values[node]![word] ^ changed[word] }
    }
  }
}
