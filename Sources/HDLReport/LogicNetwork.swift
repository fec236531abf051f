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

/// Combinational logic as two-input gates: and-gates with inverters, equal ones stored once, with
/// exclusive-or and multiplexer kept whole as cells that one look-up table holds.
struct LogicNetwork {
  /// What computes a node.
  enum Gate: Hashable {
    /// Node 0.
    case constant
    /// A register's output, an input, an output of a carry chain, a multiplier or a memory.
    case source
    case and(Literal, Literal)
    case xor(Literal, Literal)
    case mux(Literal, Literal, Literal)
  }

  private(set) var gates: [Gate] = [.constant]
  /// For each node the index of the Swift place that asked for it, or -1.
  private(set) var places: [Int32] = [-1]
  /// The place of nodes that are made now.
  var place: Int32 = -1
  private var known: [Gate: Int32] = [:]

  private mutating func add(_ gate: Gate) -> Literal {
    if let index = known[gate] { return Literal(code: index << 1) }
    let index = Int32(gates.count)
    gates.append(gate)
    places.append(place)
    if gate != .source { known[gate] = index }
    return Literal(code: index << 1)
  }

  mutating func source() -> Literal { add(.source) }

  mutating func and(_ a: Literal, _ b: Literal) -> Literal {
    if a == .zero || b == .zero || a == !b { return .zero }
    if a == .one || a == b { return b }
    if b == .one { return a }
    return a.code < b.code ? add(.and(a, b)) : add(.and(b, a))
  }

  mutating func or(_ a: Literal, _ b: Literal) -> Literal { !and(!a, !b) }

  mutating func xor(_ a: Literal, _ b: Literal) -> Literal {
    if a.isConstant { return a == .one ? !b : b }
    if b.isConstant { return b == .one ? !a : a }
    if a.node == b.node { return a == b ? .zero : .one }
    let inverted = a.isInverted != b.isInverted
    let (x, y) = (Literal(code: a.code & ~1), Literal(code: b.code & ~1))
    let gate = x.code < y.code ? add(.xor(x, y)) : add(.xor(y, x))
    return inverted ? !gate : gate
  }

  /// `a` where `select` is set, else `b`.
  mutating func mux(_ select: Literal, _ a: Literal, _ b: Literal) -> Literal {
    if select.isConstant { return select == .one ? a : b }
    if a == b { return a }
    if a == !b { return xor(select, b) }
    if a == .one || a == select { return or(select, b) }
    if a == .zero || a == !select { return and(!select, b) }
    if b == .one || b == !select { return or(!select, a) }
    if b == .zero || b == select { return and(select, a) }
    if select.isInverted { return mux(!select, b, a) }
    // Inverters move to the output, so that equal choices are found.
    if a.isInverted { return !add(.mux(select, !a, !b)) }
    return add(.mux(select, a, b))
  }

  /// The fold of bits as a tree of least depth.
  mutating func tree(
    _ bits: [Literal], empty: Literal,
    _ gate: (inout LogicNetwork, Literal, Literal) -> Literal
  ) -> Literal {
    var layer = bits
    if layer.isEmpty { return empty }
    while layer.count > 1 {
      layer = stride(from: 0, to: layer.count, by: 2).map {
        $0 + 1 < layer.count ? gate(&self, layer[$0], layer[$0 + 1]) : layer[$0]
      }
    }
    return layer[0]
  }

  /// The nodes that a node reads.
  func inputs(_ node: Int) -> [Literal] {
    switch gates[node] {
    case .constant, .source: []
    case .and(let a, let b), .xor(let a, let b): [a, b]
    case .mux(let s, let a, let b): [s, a, b]
    }
  }
}
