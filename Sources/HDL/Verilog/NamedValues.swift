/// A value that has a name in a module's text.
enum NamedValue: Hashable, Comparable {
  /// A wire.
  case wire(Int32)
  /// A node that is spilled.
  case node(Int32)
}

/// What computes the values with names of a module: those that have one definition, outside of processes.
struct NamedValues {
  /// The node that computes each value.
  private(set) var definitions: [NamedValue: Int32] = [:]

  private let graph: Graph
  private let spilling: Spilling

  /// The values of a module.
  init(_ graph: Graph, _ spilling: Spilling, _ parts: ProcessParts) {
    (self.graph, self.spilling) = (graph, spilling)
    // The text of a cell is the vendor's in synthesis, and its names are those of that text.
    guard graph.cell == nil else { return }
    for (index, driver) in parts.drivers(graph) {
      let variable = graph.variables[Int(index)]
      if variable.kind == .wire, !variable.isFormal { definitions[.wire(index)] = driver }
    }
    for id in spilling.spilled where spilling.wires[id] == nil && !parts.isFormal(id) {
      if graph.nodes[Int(id)].kind != .memoryRead { definitions[.node(id)] = id }
    }
  }

  /// The values that the definition of a value reads by name.
  func names(for value: NamedValue) -> [NamedValue] {
    let node = definitions[value]!
    // A wire can also be a second name of what has one.
    let isDefinition =
      if case .wire(let wire) = value { spilling.wires[node] == wire } else { true }
    return names(in: node, isDefinition: isDefinition)
  }

  /// The values that a text reads by name: that which reads a node, or that which computes it.
  func names(in id: Int32, isDefinition: Bool = false) -> [NamedValue] {
    var found: [NamedValue] = []
    var stack: [(id: Int32, isDefinition: Bool)] = [(id, isDefinition)]
    while let (id, isDefinition) = stack.popLast() {
      let node = graph.nodes[Int(id)]
      if node.kind == .variable {
        found.append(.wire(node.a))
      } else if !isDefinition, let wire = spilling.wires[id] {
        found.append(.wire(wire))
      } else if !isDefinition, spilling.spilled.contains(id) {
        found.append(.node(id))
      } else if node.kind != .memoryRead {
        stack += [node.a, node.b, node.c].prefix(node.operandCount).map { ($0, false) }
      }
    }
    return found
  }

  /// The operations that compute a value from others with names.
  func operations(for value: NamedValue) -> Int {
    var count = 0
    var stack = [(definitions[value]!, true)]
    while let (id, isRoot) = stack.popLast() {
      let node = graph.nodes[Int(id)]
      if !isRoot, spilling.spilled.contains(id) { continue }
      switch node.kind {
      case .constant, .variable, .memoryRead: continue
      case .slice, .extend: break
      default: count += 1
      }
      stack += [node.a, node.b, node.c].prefix(node.operandCount).map { ($0, false) }
    }
    return count
  }
}
