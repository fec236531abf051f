/// What moves at the edges of clocks: registers, memories, black boxes; and what is checked there.
extension Flattening {
  private mutating func clock(_ scope: Int, _ domain: Int32) throws -> Int {
    let graph = design.modules[scopes[scope].module]
    let info = graph.domains[Int(domain)]
    let slot = try slot(scope, graph.variables[Int(info.clock)].node)
    if let known = clockIndex[slot.word] { return known }
    clockIndex[slot.word] = program.clockWords.count
    program.clockWords.append(slot.word)
    program.clockNames.append((scopes[scope].path + [info.name]).joined(separator: "."))
    return program.clockWords.count - 1
  }

  mutating func connect() throws {
    // The top module's clocks come first, in the order of its ports.
    for (index, domain) in design.top.domains.enumerated()
    where design.top.variables[Int(domain.clock)].kind == .input {
      _ = try clock(0, Int32(index))
    }
    for scope in scopes.indices {
      let graph = design.modules[scopes[scope].module]
      if graph.blackBox != nil {
        try connectBlackBox(scope, graph)
        continue
      }
      try connectRegisters(scope, graph)
      try connectMemories(scope, graph)
      try connectProperties(scope, graph)
      for variable in graph.variables where !variable.name.isEmpty && !variable.isFormal {
        switch variable.kind {
        case .instanceInput, .instanceOutput: continue
        default: break
        }
        program.watched.append(
          .init(
            path: scopes[scope].path + [variable.name], slot: try slot(scope, variable.node),
            caseNames: variable.caseNames))
      }
    }
    let top = design.top
    for port in top.ports {
      program.topSlots[port] = try slot(0, top.variables[Int(port)].node)
    }
    program.resetWords = top.domains.compactMap { program.topSlots[$0.reset]?.word }
  }

  private mutating func connectRegisters(_ scope: Int, _ graph: Graph) throws {
    for index in graph.variables.indices {
      let variable = graph.variables[index]
      guard variable.kind == .register, variable.domain >= 0 else { continue }
      let number = Int32(index)
      let lowering = lowered[scopes[scope].module]
      var next = variable.isFormal ? variable.driver : lowering.value(of: number)
      if next < 0 { next = variable.node }
      let domain = graph.domains[Int(variable.domain)]
      var asynchronous: Int32 = -1
      if domain.reset >= 0, let value = variable.reset {
        let reset = graph.variables[Int(domain.reset)].node
        if domain.style == .asynchronous, !variable.isFormal {
          asynchronous = try slot(scope, reset).word
        }
        next = graph.mux(reset, graph.constant(value, signed: variable.isSigned), next)
      }
      program.registers.append(
        .init(
          state: known(scope, variable.node)!, next: try slot(scope, next),
          clock: try clock(scope, variable.domain), reset: variable.reset,
          asynchronousReset: asynchronous, crosses: graph.crossingWaivers.contains(number),
          name: (scopes[scope].path + [variable.name]).joined(separator: ".")))
    }
  }

  private mutating func connectMemories(_ scope: Int, _ graph: Graph) throws {
    for (index, memory) in graph.memories.enumerated() {
      let number = scopes[scope].memoryBase + index
      for port in memory.writes {
        program.writes.append(
          .init(
            memory: number, clock: try clock(scope, port.domain),
            address: try slot(scope, port.address), data: try slot(scope, port.data),
            enable: try slot(scope, port.enable)))
      }
      for port in memory.reads {
        program.reads.append(
          .init(
            memory: number, clock: try clock(scope, port.domain),
            address: try slot(scope, port.address), enable: try slot(scope, port.enable),
            output: known(scope, graph.variables[Int(port.output)].node)!,
            collision: memory.collision))
      }
    }
  }

  private mutating func connectProperties(_ scope: Int, _ graph: Graph) throws {
    for property in graph.properties {
      let domain = graph.domains[Int(property.domain)]
      program.properties.append(
        .init(
          kind: property.kind, name: property.name,
          location: graph.locations[Int(property.location)],
          condition: property.condition < 0 ? nil : try slot(scope, property.condition),
          value: try slot(scope, property.value), clock: try clock(scope, property.domain),
          reset: domain.reset < 0
            ? nil : try slot(scope, graph.variables[Int(domain.reset)].node),
          path: scopes[scope].path.joined(separator: ".")))
    }
  }

  private mutating func connectBlackBox(_ scope: Int, _ graph: Graph) throws {
    guard let model = graph.blackBox?.model else {
      throw DesignError(diagnostics: [
        Diagnostic(
          check: .instance, location: nil,
          message: "black box \(graph.name) has no simulation model; give one to BlackBox(model:)")
      ])
    }
    var box = Program.BlackBoxInstance(
      path: scopes[scope].path.joined(separator: "."), model: model, inputs: [], outputs: [],
      clocks: [])
    for port in graph.ports {
      let variable = graph.variables[Int(port)]
      let place = try slot(scope, variable.node)
      if variable.kind == .output {
        box.outputs.append((variable.name, place))
      } else {
        box.inputs.append((variable.name, place))
      }
    }
    for index in graph.domains.indices {
      box.clocks.append((graph.domains[index].name, try clock(scope, Int32(index))))
    }
    program.blackBoxes.append(box)
  }
}
