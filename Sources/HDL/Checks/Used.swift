extension Graph {
  /// Registers, wires and inputs that nothing reads.
  func checkUsed(_ design: Design) {
    var read = Set<Int32>()
    var seen = [Bool](repeating: false, count: nodes.count)
    var stack = foldedOperands
    for process in processes {
      ProcessParts.visit(
        process.statements,
        assign: { item in
          // A register that only feeds itself is not used.
          let own = variables[Int(item.variable)].kind == .register
          stack += own ? [] : [item.value]
          if own { visitExcept(item.variable, item.value, &read) }
        }, decide: { stack.append($0) })
    }
    for variable in variables where variable.driver >= 0 { stack.append(variable.driver) }
    for memory in memories {
      for port in memory.reads { stack += [port.address, port.enable] }
      for port in memory.writes { stack += [port.address, port.enable, port.data] }
    }
    for property in properties {
      stack += [property.condition, property.value].filter { $0 >= 0 }
    }
    while let id = stack.popLast() {
      if seen[Int(id)] { continue }
      seen[Int(id)] = true
      let node = nodes[Int(id)]
      if node.kind == .variable { read.insert(node.a) }
      stack += [node.a, node.b, node.c].prefix(node.operandCount)
    }
    for (index, variable) in variables.enumerated()
    where !read.contains(Int32(index)) && !variable.unusedIsWaived && !variable.isClock {
      let what: String
      switch variable.kind {
      case .register where !variable.isFormal: what = "register"
      case .wire: what = "wire"
      case .input: what = "input"
      case .memoryOutput: what = "memory output"
      default: continue
      }
      fault(
        .unused, at: variable.location,
        "\(what) '\(variable.name)' of \(name) is never read; remove it, or state that with "
          + "m.unused(\(variable.kind == .input ? "io." : "")\(variable.name))")
    }
  }

  private func visitExcept(_ variable: Int32, _ root: Int32, _ read: inout Set<Int32>) {
    var stack = [root]
    var seen = Set<Int32>()
    while let id = stack.popLast() {
      guard seen.insert(id).inserted else { continue }
      let node = nodes[Int(id)]
      if node.kind == .variable, node.a != variable { read.insert(node.a) }
      stack += [node.a, node.b, node.c].prefix(node.operandCount)
    }
  }
}
