/// The order of dependence: which nodes a node needs, across the borders of instances.
extension Flattening {
  struct Key: Hashable {
    var scope: Int
    var node: Int32
  }

  /// The node whose value a node takes over, possibly in another scope.
  private func source(_ scope: Int, _ id: Int32) throws -> Key? {
    let graph = design.modules[scopes[scope].module]
    let node = graph.nodes[Int(id)]
    guard node.kind == .variable else { return nil }
    let variable = graph.variables[Int(node.a)]
    switch variable.kind {
    case .register, .memoryOutput: return nil
    case .wire, .output, .instanceInput:
      return try Key(scope: scope, node: value(scope, node.a))
    case .instanceOutput(let instance):
      let child = scopes[scope].children[instance]
      let position = graph.instances[instance].ports.firstIndex(of: node.a)!
      let inner = design.modules[scopes[child].module]
      return Key(scope: child, node: inner.variables[Int(inner.ports[position])].node)
    case .input:
      let here = scopes[scope]
      guard here.parent >= 0 else { return nil }
      let outer = design.modules[scopes[here.parent].module]
      let position = graph.ports.firstIndex(of: node.a)!
      let port = outer.instances[here.instance].ports[position]
      return Key(scope: here.parent, node: outer.variables[Int(port)].node)
    }
  }

  private func value(_ scope: Int, _ variable: Int32) throws -> Int32 {
    let graph = design.modules[scopes[scope].module]
    let value = lowered[scopes[scope].module].value(of: variable)
    if value >= 0 { return value }
    return graph.constant(BitPattern(0, width: graph.variables[Int(variable)].width))
  }

  /// The slot of a node, after the operations that it needs.
  mutating func slot(_ scope: Int, _ id: Int32) throws -> Slot {
    if let known = known(scope, id) { return known }
    var stack = [Key(scope: scope, node: id)]
    var entered = Set<Key>()
    while let key = stack.last {
      if known(key.scope, key.node) != nil {
        stack.removeLast()
        continue
      }
      let needs = try needs(key)
      let missing = needs.filter { known($0.scope, $0.node) == nil }
      if missing.isEmpty {
        finish(key, needs.map { known($0.scope, $0.node)! })
        stack.removeLast()
        entered.remove(key)
      } else {
        if !entered.insert(key).inserted { throw loop(stack, key) }
        stack += missing.reversed()
      }
    }
    return known(scope, id)!
  }

  private func loop(_ stack: [Key], _ key: Key) -> DesignError {
    let graph = design.modules[scopes[key.scope].module]
    let location = graph.nodeLocations[Int(key.node)]
    let path = scopes[key.scope].path.joined(separator: ".")
    return DesignError(diagnostics: [
      Diagnostic(
        check: .combinationalLoop,
        location: location >= 0 ? graph.locations[Int(location)] : nil,
        message: "'\(graph.describe(key.node))' in \(path.isEmpty ? graph.name : path) depends on "
          + "itself through instances without a register; break the loop with a register")
    ])
  }

  func known(_ scope: Int, _ id: Int32) -> Slot? {
    Int(id) < scopes[scope].slots.count ? scopes[scope].slots[Int(id)] : nil
  }

  private func needs(_ key: Key) throws -> [Key] {
    if let source = try source(key.scope, key.node) { return [source] }
    let graph = design.modules[scopes[key.scope].module]
    let node = graph.nodes[Int(key.node)]
    if node.kind == .slice, let part = part(key.scope, graph, node) { return [part] }
    switch node.operandCount {
    case 0: return []
    case 1: return [Key(scope: key.scope, node: node.a)]
    case 2:
      return [Key(scope: key.scope, node: node.a), Key(scope: key.scope, node: node.b)]
    default:
      return [node.a, node.b, node.c].map { Key(scope: key.scope, node: $0) }
    }
  }

  /// For a slice of a variable that is driven in parts: the same bits of the part.
  private func part(_ scope: Int, _ graph: Graph, _ node: Node) -> Key? {
    let base = graph.nodes[Int(node.a)]
    guard base.kind == .variable else { return nil }
    let variable = graph.variables[Int(base.a)]
    switch variable.kind {
    case .wire, .output, .instanceInput: break
    default: return nil
    }
    let segments = lowered[scopes[scope].module].segments(of: base.a)
    guard segments.count > 1 else { return nil }
    for segment in segments
    where segment.low <= Int(node.b)
      && segment.low + segment.width >= Int(node.b + node.width) && segment.value >= 0
    {
      let value = graph.slice(
        segment.value, low: Int(node.b) - segment.low, width: Int(node.width),
        signed: node.isSigned)
      return Key(scope: scope, node: value)
    }
    return nil
  }
}
