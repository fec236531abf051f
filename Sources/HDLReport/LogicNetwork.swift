/// A bit of a design: a node of a ``LogicNetwork``, possibly inverted.
struct Literal: Hashable {
  /// Twice the node's index, and one more when inverted.
  var code: Int32

  static let zero = Literal(code: 0)
  static let one = Literal(code: 1)

  var node: Int { Int(code >> 1) }
  var isInverted: Bool { code & 1 == 1 }
  var isConstant: Bool { code < 2 }

  static prefix func ! (a: Literal) -> Literal { Literal(code: a.code ^ 1) }
}

/// Combinational logic as and-gates of two inputs with inverters between them. Exclusive-or and
/// multiplexer are three gates each.
///
/// Gates that are the same function of the same few nodes are stored once, whatever their structure
/// (Een, "Cut sweeping", 2007).
struct LogicNetwork {
  /// The inputs of an and-gate; equal ones mark a node that is not a gate: the constant, a register's
  /// output, an input, an output of a carry chain, a multiplier or a memory.
  struct Gate: Hashable {
    var a: Literal
    var b: Literal
  }

  private(set) var gates = [Gate(a: .zero, b: .zero)]
  /// For each node the index of the Swift place that asked for it, or -1.
  private(set) var places: [Int32] = [-1]
  /// The place of nodes that are made now.
  var place: Int32 = -1
  private var known: [Gate: Literal] = [:]
  /// For each node some small sets of nodes that determine it.
  private var cuts: [[Cut]] = [[]]
  private var functions: [Function: Literal] = [:]
  private struct Function: Hashable {
    var leaves: SIMD8<Int32>
    var table: TruthTable
  }
  private static let sweepInputs = 5
  private static let sweepCuts = 5

  /// Whether a node is an and-gate.
  func isGate(_ node: Int) -> Bool { gates[node].a != gates[node].b }

  private mutating func add(_ gate: Gate) -> Literal {
    gates.append(gate)
    places.append(place)
    return Literal(code: Int32(gates.count - 1) << 1)
  }

  mutating func source() -> Literal {
    let result = add(Gate(a: .zero, b: .zero))
    cuts.append([Cut(node: result.node)])
    return result
  }

  /// The bit that a new gate gives: one that is known, or that of the gate.
  private mutating func sweep(_ gate: Gate) -> Literal {
    var found: [Cut] = []
    for a in cuts[gate.a.node] {
      for b in cuts[gate.b.node] {
        guard let cut = Cut(a, b, gate, limit: LogicNetwork.sweepInputs) else { continue }
        if cut.count == 0 { return cut.function.bits == 0 ? .zero : .one }
        if found.contains(where: { $0.isContained(in: cut) }) { continue }
        found.removeAll { cut.isContained(in: $0) }
        found.append(cut)
      }
    }
    found.sort { $0.count < $1.count }
    if found.count > LogicNetwork.sweepCuts {
      found.removeLast(found.count - LogicNetwork.sweepCuts)
    }
    var keys: [(function: Function, isInverted: Bool)] = []
    for cut in found {
      let isInverted = cut.function.bits & 1 == 1
      let function = Function(
        leaves: cut.leaves, table: isInverted ? !cut.function : cut.function)
      if cut.count == 1 {
        let leaf = Literal(code: cut.leaves[0] << 1)
        return isInverted ? !leaf : leaf
      }
      if let same = functions[function] { return isInverted ? !same : same }
      keys.append((function, isInverted))
    }
    let result = add(gate)
    cuts.append(found + [Cut(node: result.node)])
    for key in keys { functions[key.function] = key.isInverted ? !result : result }
    return result
  }

  mutating func and(_ a: Literal, _ b: Literal) -> Literal {
    if a == .zero || b == .zero || a == !b { return .zero }
    if a == .one || a == b { return b }
    if b == .one { return a }
    let gate = a.code < b.code ? Gate(a: a, b: b) : Gate(a: b, b: a)
    if let bit = known[gate] { return bit }
    let result = sweep(gate)
    known[gate] = result
    return result
  }

  mutating func or(_ a: Literal, _ b: Literal) -> Literal { !and(!a, !b) }

  mutating func xor(_ a: Literal, _ b: Literal) -> Literal {
    if a.isConstant { return a == .one ? !b : b }
    if b.isConstant { return b == .one ? !a : a }
    if a.node == b.node { return a == b ? .zero : .one }
    let inverted = a.isInverted != b.isInverted
    let (x, y) = (Literal(code: a.code & ~1), Literal(code: b.code & ~1))
    let gate = and(!and(x, y), !and(!x, !y))
    return inverted ? !gate : gate
  }

  /// `a` where `select` is set, else `b`.
  mutating func mux(_ select: Literal, _ a: Literal, _ b: Literal) -> Literal {
    if select.isConstant { return select == .one ? a : b }
    if a == b { return a }
    if a == !b { return xor(select, b) }
    return or(and(select, a), and(!select, b))
  }

  /// Whether at least two bits are set.
  mutating func majority(_ a: Literal, _ b: Literal, _ c: Literal) -> Literal {
    or(and(a, b), and(c, or(a, b)))
  }

  /// The fold of bits as a tree of least depth.
  mutating func tree(
    _ bits: [Literal], empty: Literal,
    _ gate: (inout LogicNetwork, Literal, Literal) -> Literal
  ) -> Literal {
    var layer = bits
    while layer.count > 1 {
      layer = stride(from: 0, to: layer.count, by: 2).map {
        $0 + 1 < layer.count ? gate(&self, layer[$0], layer[$0 + 1]) : layer[$0]
      }
    }
    return layer.first ?? empty
  }

  /// The inputs of a gate; none for other nodes.
  func inputs(_ node: Int) -> [Literal] {
    isGate(node) ? [gates[node].a, gates[node].b] : []
  }
}
