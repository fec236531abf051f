/// Decides which subexpressions become nets of their own.
///
/// A node is spilled when it is read more than once and is not trivial, when the language asks for
/// a name (a slice of an expression, the operand of a sign extension), or when the text around it
/// would grow too long.
struct Spilling {
  /// The longest expression that stays on one line.
  static let longest = 72

  let graph: Graph
  /// How often each node is read.
  private(set) var reads: [Int32]
  /// Nodes that get a name.
  private(set) var spilled: Set<Int32> = []
  /// Nodes that are the value of a wire, with the variable whose name they are read by.
  let wires: [Int32: Int32]
  private var lengths: [Int]
  private var visited: [Bool]

  /// `roots` are the nodes that statements read, `named` some that get a name in any case.
  init(_ graph: Graph, roots: [Int32], named: Set<Int32> = []) {
    self.graph = graph
    reads = Array(repeating: 0, count: graph.nodes.count)
    lengths = Array(repeating: -1, count: graph.nodes.count)
    visited = Array(repeating: false, count: graph.nodes.count)
    var wires: [Int32: Int32] = [:]
    for (index, variable) in graph.variables.enumerated()
    where variable.kind == .wire && variable.driver >= 0 && !variable.isFormal {
      let node = graph.nodes[Int(variable.driver)]
      switch node.kind {
      case .variable, .constant, .memoryRead: continue
      default: break
      }
      guard node.isSigned == variable.isSigned, wires[variable.driver] == nil else { continue }
      wires[variable.driver] = Int32(index)
    }
    self.wires = wires
    spilled.formUnion(wires.keys)
    spilled.formUnion(named)
    var order: [Int32] = []
    for root in roots {
      reads[Int(root)] += 1
      visit(root, &order)
    }
    // Operands come before the nodes that read them.
    for id in order { decide(id) }
    for root in roots where mustNameRoot(root) { spilled.insert(root) }
  }

  private mutating func visit(_ root: Int32, _ order: inout [Int32]) {
    var stack: [(Int32, Bool)] = [(root, false)]
    while let (id, done) = stack.popLast() {
      if done {
        order.append(id)
        continue
      }
      if visited[Int(id)] { continue }
      visited[Int(id)] = true
      stack.append((id, true))
      for operand in operands(id) {
        reads[Int(operand)] += 1
        if !visited[Int(operand)] { stack.append((operand, false)) }
      }
    }
  }

  private func operands(_ id: Int32) -> [Int32] {
    let node = graph.nodes[Int(id)]
    return Array([node.a, node.b, node.c].prefix(node.operandCount))
  }

  /// Nodes that are as short as a name.
  func isTrivial(_ id: Int32) -> Bool {
    let node = graph.nodes[Int(id)]
    switch node.kind {
    case .constant, .variable: return true
    case .slice: return graph.nodes[Int(node.a)].kind == .variable || spilled.contains(node.a)
    case .concatenate: return repeated(id) != nil
    case .extend, .not: return isTrivial(node.a) && !spilled.contains(node.a)
    default: return false
    }
  }

  /// The node of which a concatenation only holds copies, if it is as short as a name.
  func repeated(_ id: Int32) -> Int32? {
    let node = graph.nodes[Int(id)]
    guard node.kind == .concatenate else { return isTrivial(id) ? id : nil }
    guard let high = repeated(node.a), node.a == node.b || high == repeated(node.b) else {
      return nil
    }
    return high
  }

  private func mustNameRoot(_ id: Int32) -> Bool { graph.nodes[Int(id)].kind == .memoryRead }

  private mutating func decide(_ id: Int32) {
    let node = graph.nodes[Int(id)]
    if node.kind == .memoryRead {
      spilled.insert(id)
      lengths[Int(id)] = 12
      return
    }
    for operand in operands(id) where needsName(operand, in: node) { spill(operand) }
    var length = textLength(id, node)
    // Shorten by naming the longest operands first.
    while length > Spilling.longest {
      let candidates = inlined(node).filter { lengths[Int($0)] > 12 }
      guard let longest = candidates.max(by: { lengths[Int($0)] < lengths[Int($1)] }) else { break }
      spill(longest)
      length = textLength(id, node)
    }
    lengths[Int(id)] = spilled.contains(id) ? 12 : length
    if reads[Int(id)] > 1, !isTrivial(id) { spill(id) }
  }

  /// Operands printed in place, looking through nested concatenations.
  private func inlined(_ node: Node) -> [Int32] {
    [node.a, node.b, node.c].prefix(node.operandCount).flatMap { operand -> [Int32] in
      if spilled.contains(operand) || isTrivial(operand) { return [] }
      let inner = graph.nodes[Int(operand)]
      return inner.kind == .concatenate && node.kind == .concatenate ? inlined(inner) : [operand]
    }
  }

  private mutating func spill(_ id: Int32) {
    spilled.insert(id)
    lengths[Int(id)] = 12
  }

  private func textLength(_ id: Int32, _ node: Node) -> Int {
    switch node.kind {
    case .constant: return 5
    case .variable: return graph.shortName(id).count
    case .concatenate where graph.copied(id) != nil:
      return lengths[Int(graph.copied(id)!)] + 6
    default: return operands(id).map { lengths[Int($0)] }.reduce(4, +)
    }
  }

  /// Whether the language needs a name for an operand of `node`.
  private func needsName(_ operand: Int32, in node: Node) -> Bool {
    let inner = graph.nodes[Int(operand)]
    if inner.kind == .variable || inner.kind == .constant || spilled.contains(operand) {
      return false
    }
    switch node.kind {
    case .slice: return true
    case .extend where node.width > inner.width && inner.isSigned: return !isLeaf(operand)
    case .add, .subtract, .multiply, .equal, .less:
      // Mixed signedness and sign extension only on leaves.
      if inner.width > node.width && node.kind != .equal && node.kind != .less { return true }
      let width = comparedWidth(node)
      return inner.isSigned && inner.width < width && !isLeaf(operand)
    case .reduceAnd, .reduceOr, .reduceXor:
      switch inner.kind {
      case .and, .or, .xor, .not: return false
      default: return !isLeaf(operand)
      }
    default: return inner.kind == .shiftRight && inner.isSigned
    }
  }

  /// The width to which operands of arithmetic or a comparison are extended.
  func comparedWidth(_ node: Node) -> Int32 {
    guard node.kind == .equal || node.kind == .less else { return node.width }
    let (a, b) = (graph.nodes[Int(node.a)], graph.nodes[Int(node.b)])
    if a.isSigned == b.isSigned { return max(a.width, b.width) }
    return max(a.isSigned ? a.width : a.width + 1, b.isSigned ? b.width : b.width + 1)
  }

  /// A variable, a slice of one, a constant, or one of these read with another signedness.
  func isLeaf(_ id: Int32) -> Bool {
    let node = graph.nodes[Int(id)]
    if spilled.contains(id) { return true }
    switch node.kind {
    case .variable, .constant: return true
    case .slice: return graph.nodes[Int(node.a)].kind == .variable || spilled.contains(node.a)
    case .extend: return graph.nodes[Int(node.a)].width == node.width && isLeaf(node.a)
    default: return false
    }
  }
}
