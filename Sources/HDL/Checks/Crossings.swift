extension Lowering {
  /// Registers that take values of another clock domain without a synchroniser.
  func checkCrossings(_ design: Design) {
    guard graph.domains.filter({ graph.variables[Int($0.clock)].kind == .input }).count > 1 else {
      return
    }
    let roots = graph.domains.indices.map { root(Int32($0)) }
    for (index, variable) in graph.variables.enumerated()
    where variable.kind == .register && variable.domain >= 0 && !variable.isFormal {
      if graph.crossingWaivers.contains(Int32(index)) { continue }
      let home = roots[Int(variable.domain)]
      for segment in segments(of: Int32(index)) where segment.value >= 0 {
        guard let foreign = foreign(segment.value, home, roots, design) else { continue }
        let source = graph.variables[Int(foreign)]
        let from = graph.domains[Int(source.domain)]
        graph.fault(
          .clockCrossing, at: segment.location,
          "register '\(variable.name)' of clock '\(graph.domains[Int(variable.domain)].name)' "
            + "takes '\(graph.describe(source.node))' of clock '\(from.name)' "
            + "(\(graph.text(source.location))); cross through a Synchronizer or an AsyncFifo, or "
            + "state m.allowCrossing(into: \(variable.name))")
        break
      }
    }
  }

  /// The variable of the clock that a domain is driven from.
  private func root(_ domain: Int32) -> Int32 {
    var variable = graph.domains[Int(domain)].clock
    for _ in 0..<graph.domains.count {
      let value = value(of: variable)
      guard value >= 0, graph.nodes[Int(value)].kind == .variable else { break }
      variable = graph.nodes[Int(value)].a
    }
    return variable
  }

  private func foreign(
    _ start: Int32, _ home: Int32, _ roots: [Int32], _ design: Design
  ) -> Int32? {
    var stack = [start]
    var seen = Set<Int32>()
    while let id = stack.popLast() {
      guard seen.insert(id).inserted else { continue }
      let node = graph.nodes[Int(id)]
      guard node.kind == .variable else {
        stack += [node.a, node.b, node.c].prefix(node.operandCount)
        continue
      }
      let variable = graph.variables[Int(node.a)]
      switch variable.kind {
      case .register, .memoryOutput, .input, .instanceOutput:
        if variable.domain >= 0, roots[Int(variable.domain)] != home { return node.a }
      case .wire, .output, .instanceInput:
        let value = value(of: node.a)
        if value >= 0 { stack.append(value) }
      }
    }
    return nil
  }
}
