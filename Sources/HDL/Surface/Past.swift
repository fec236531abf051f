/// The value of `value` one clock edge earlier, for properties. Counted in the clock domain `clock`,
/// by default the module's first. A property that reads it is not checked in the first cycle after
/// a reset, when there is no earlier value; `past(past(value))` leaves out two cycles, and so on.
public func past<T: Value>(_ value: T, clock: Clock? = nil) -> T {
  let graph = value.signal.graph
  guard !graph.isLiteral, !graph.domains.isEmpty else { return value }
  let past = graph.past(of: value.signal.id, domain: clock?.domain ?? 0) {
    "past_\(graph.shortName(value.signal.id))"
  }
  return value.with(Signal(graph, past))
}

extension Graph {
  /// The node of a register, read by properties only, that follows a node by one clock edge and is
  /// zero after a reset.
  func past(of node: Int32, domain: Int32, named name: () -> String) -> Int32 {
    if let known = variables.first(where: {
      $0.isFormal && $0.driver == node && $0.domain == domain
    }) {
      return known.node
    }
    var variable = Variable(
      kind: .register, name: name(), width: Int(nodes[Int(node)].width),
      isSigned: nodes[Int(node)].isSigned, location: -1)
    variable.driver = node
    variable.domain = domain
    variable.reset = BitPattern(0, width: variable.width)
    variable.isFormal = true
    return variables[Int(addVariable(variable))].node
  }

  /// Adds a property; one that reads the past only counts once there is one.
  func addProperty(_ property: PropertyNode) {
    var property = property
    let depth: Int =
      [property.condition, property.value].filter { $0 >= 0 }.map { pastDepth($0) }.max() ?? 0
    if depth > 0 {
      // One bit that has been set for as many edges as the property looks back.
      let valid = (1...depth).reduce(constant(BitPattern(1, width: 1))) { node, edge in
        past(of: node, domain: property.domain) { edge == 1 ? "past_valid" : "past_valid_\(edge)" }
      }
      property.condition =
        property.condition < 0
        ? valid : add(Node(.and, width: 1, valid, property.condition))
    }
    properties.append(property)
  }

  /// How many clock edges a node looks back.
  private func pastDepth(_ root: Int32) -> Int {
    var stack = [(node: root, depth: 0)]
    var best: [Int32: Int] = [:]
    var deepest = 0
    while let (id, depth) = stack.popLast() {
      if let known = best[id], known >= depth { continue }
      best[id] = depth
      deepest = max(deepest, depth)
      let node = nodes[Int(id)]
      if node.kind == .variable {
        let variable = variables[Int(node.a)]
        if variable.driver >= 0 {
          stack.append((variable.driver, depth + (variable.isFormal ? 1 : 0)))
        }
      }
      for operand in [node.a, node.b, node.c].prefix(node.operandCount) {
        stack.append((operand, depth))
      }
    }
    return deepest
  }
}
