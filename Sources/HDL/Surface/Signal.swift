/// A node of a module under construction. Values such as ``Unsigned`` wrap one.
public struct Signal {
  /// The module it belongs to.
  public let graph: Graph
  /// Its index in the module's nodes.
  public let id: Int32

  init(_ graph: Graph, _ id: Int32) {
    (self.graph, self.id) = (graph, id)
  }

  /// A constant that any module can use.
  init(constant: BitPattern, signed: Bool) {
    graph = Graph(name: "", isLiteral: true)
    id = graph.constant(constant, signed: signed)
  }

  var node: Node { graph.nodes[Int(id)] }
  var width: Int { Int(node.width) }
  var isSigned: Bool { node.isSigned }

  /// This signal in `other`: constants are copied, signals of other modules are faults.
  func moved(to other: Graph) -> Int32 {
    if graph === other { return id }
    if graph.isLiteral {
      // What is wrong with a constant is said where the constant is used.
      for fault in graph.faults { other.fault(fault.check, fault.message) }
      graph.faults = []
      return copied(to: other, id)
    }
    other.fault(
      .foreignSignal,
      "'\(graph.describe(id))' belongs to module \(graph.name) and is used in \(other.name); "
        + "pass it through a port")
    return other.constant(BitPattern(0, width: width), signed: isSigned)
  }

  private func copied(to other: Graph, _ id: Int32) -> Int32 {
    var node = graph.nodes[Int(id)]
    if node.kind == .constant {
      return other.constant(graph.constants[Int(node.a)], signed: node.isSigned)
    }
    let operands = node.operandCount
    if operands > 0 { node.a = copied(to: other, node.a) }
    if operands > 1 { node.b = copied(to: other, node.b) }
    if operands > 2 { node.c = copied(to: other, node.c) }
    return other.add(node)
  }

  /// Both signals' nodes in the graph that is a module's, if one is.
  static func unified(_ a: Signal, _ b: Signal) -> (Graph, Int32, Int32) {
    if a.graph === b.graph { return (a.graph, a.id, b.id) }
    let graph = a.graph.isLiteral ? b.graph : a.graph
    return (graph, a.moved(to: graph), b.moved(to: graph))
  }

  func unary(_ kind: NodeKind, width: Int? = nil, signed: Bool? = nil) -> Signal {
    let node = Node(kind, width: width ?? self.width, signed: signed ?? isSigned, id)
    return Signal(graph, graph.add(node))
  }

  static func binary(
    _ kind: NodeKind, _ a: Signal, _ b: Signal, width: Int, signed: Bool = false
  ) -> Signal {
    let (graph, left, right) = unified(a, b)
    return Signal(graph, graph.add(Node(kind, width: width, signed: signed, left, right)))
  }

  func sliced(from low: Int, width: Int, signed: Bool = false) -> Signal {
    let total = self.width
    guard low >= 0, width > 0, low + width <= total else {
      graph.fault(
        .slice,
        "bits \(low + width - 1)...\(low) of '\(graph.describe(id))' are out of range; "
          + "it has \(total) bits, 0 to \(total - 1)")
      return Signal(graph, graph.constant(BitPattern(0, width: max(width, 1)), signed: signed))
    }
    return Signal(graph, graph.slice(id, low: low, width: width, signed: signed))
  }

  func extended(to width: Int, signed: Bool) -> Signal {
    Signal(graph, graph.extend(id, to: width, signed: signed))
  }

  /// Any signal of this width made of this one: it stands in after a fault, so that one fault does
  /// not bring others.
  func fitted(to width: Int, signed: Bool) -> Signal {
    width <= self.width
      ? sliced(from: 0, width: width, signed: signed) : extended(to: width, signed: signed)
  }

  static func concatenated(_ parts: [Signal]) -> Signal {
    // A balanced tree keeps intermediate values short.
    if parts.count == 1 { return parts[0].extended(to: parts[0].width, signed: false) }
    let middle = parts.count / 2
    let (graph, high, low) = unified(
      concatenated(Array(parts[..<middle])), concatenated(Array(parts[middle...])))
    return Signal(graph, graph.concatenate(high, low))
  }

  func hinted(_ suffix: String, of base: Signal) -> Signal {
    guard !graph.isLiteral, node.kind != .variable, node.kind != .constant else { return self }
    if graph.hints[id] == nil, base.graph === graph {
      graph.hints[id] = "\(graph.shortName(base.id))_\(suffix)"
    }
    return self
  }
}
