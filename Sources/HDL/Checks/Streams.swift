extension Graph {
  /// Streams whose `valid` waits for their own `ready`: with such a source and a sink that waits
  /// for `valid`, as it may, no word ever moves.
  func checkStreams(_ design: Design, _ lowering: Lowering) {
    for stream in streams where stream.isSource {
      check(stream.valid, stream.ready, place: stream.location, design, lowering)
    }
    for instance in instances {
      let child = design.modules[instance.module]
      for stream in child.streams where !stream.isSource {
        guard let valid = child.ports.firstIndex(of: stream.valid),
          let ready = child.ports.firstIndex(of: stream.ready)
        else { continue }
        check(
          instance.ports[valid], instance.ports[ready], place: instance.location, design, lowering)
      }
    }
  }

  private func check(
    _ valid: Int32, _ ready: Int32, place: Int32, _ design: Design, _ lowering: Lowering
  ) {
    guard combinationalSources(of: valid, design, lowering).contains(ready) else { return }
    let driven = lowering.segments(of: valid).first.map(\.location) ?? -1
    let (a, b) = (describe(variables[Int(valid)].node), describe(variables[Int(ready)].node))
    fault(
      .stream, at: driven >= 0 ? driven : place,
      "'\(a)' waits for '\(b)' in the same cycle: a stream whose both sides wait for each other "
        + "never moves; decide '\(a)' without '\(b)', or put a queue or a skid buffer between")
  }

  /// The inputs and outputs of instances that a variable depends on without a register.
  private func combinationalSources(
    of variable: Int32, _ design: Design, _ lowering: Lowering
  ) -> Set<Int32> {
    var result = Set<Int32>()
    var seen = Set<Int32>()
    var stack = [variables[Int(variable)].node]
    while let id = stack.popLast() {
      guard seen.insert(id).inserted else { continue }
      let node = nodes[Int(id)]
      guard node.kind == .variable else {
        stack += [node.a, node.b, node.c].prefix(node.operandCount)
        continue
      }
      switch variables[Int(node.a)].kind {
      case .input: result.insert(node.a)
      case .wire, .output, .instanceInput:
        let value = lowering.value(of: node.a)
        if value >= 0 { stack.append(value) }
      case .instanceOutput(let index):
        result.insert(node.a)
        let item = instances[index]
        let child = design.modules[item.module]
        guard let position = item.ports.firstIndex(of: node.a) else { continue }
        let reached = child.combinationalInputs(of: child.ports[position], design)
        for (inner, outer) in zip(child.ports, item.ports) where reached.contains(inner) {
          stack.append(variables[Int(outer)].node)
        }
      case .register, .memoryOutput: break
      }
    }
    return result
  }
}
