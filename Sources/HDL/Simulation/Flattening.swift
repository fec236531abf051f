/// Makes a ``Program`` from a design: instances are copied in, nodes put in order of dependence.
struct Flattening {
  private let design: Design
  private let lowered: [Lowering]
  private(set) var program = Program()

  /// One use of a module.
  private struct Scope {
    var module: Int
    var parent: Int
    var instance: Int
    var path: [String]
    var slots: [Slot?]
    var children: [Int] = []
    var memoryBase = 0
  }
  private var scopes: [Scope] = []
  private var constantSlots: [[UInt64]: Int32] = [:]
  private var clockIndex: [Int32: Int] = [:]

  /// Flattens a checked design.
  init(_ design: Design) throws {
    self.design = design
    lowered = design.modules.map { Lowering($0, quiet: true) }
    open(design.modules.count - 1, parent: -1, instance: -1, path: [])
    try connect()
  }

  // MARK: Scopes

  private mutating func open(_ module: Int, parent: Int, instance: Int, path: [String]) {
    let graph = design.modules[module]
    let index = scopes.count
    scopes.append(
      Scope(
        module: module, parent: parent, instance: instance, path: path,
        slots: Array(repeating: nil, count: graph.nodes.count)))
    scopes[index].memoryBase = program.memories.count
    for memory in graph.memories {
      program.memories.append(
        .init(
          name: (path + [memory.name]).joined(separator: "."), depth: memory.depth,
          width: memory.width, words: (memory.width + 63) / 64, isSigned: memory.isSigned,
          initial: memory.initial))
    }
    for (number, variable) in graph.variables.enumerated() {
      let isTopInput = parent < 0 && variable.kind == .input
      var isState = variable.kind == .register
      if case .memoryOutput = variable.kind { isState = true }
      if isTopInput || isState {
        let slot = allocate(variable.width, variable.isSigned)
        scopes[index].slots[Int(variable.node)] = slot
        if parent < 0 { program.topSlots[Int32(number)] = slot }
      }
    }
    if graph.blackBox != nil { openBlackBox(index, graph) }
    for (number, child) in graph.instances.enumerated() {
      scopes[index].children.append(scopes.count)
      open(child.module, parent: index, instance: number, path: path + [child.name])
    }
  }

  private mutating func openBlackBox(_ scope: Int, _ graph: Graph) {
    for variable in graph.variables where variable.kind == .output {
      scopes[scope].slots[Int(variable.node)] = allocate(variable.width, variable.isSigned)
    }
  }

  private mutating func allocate(_ width: Int, _ signed: Bool) -> Slot {
    let slot = Slot(word: Int32(program.words), width: Int32(width), isSigned: signed)
    program.words += slot.count
    return slot
  }

  private mutating func constant(_ value: BitPattern, _ signed: Bool) -> Slot {
    let words = value.canonical(signed: signed)
    if let word = constantSlots[words] {
      return Slot(word: word, width: Int32(value.width), isSigned: signed)
    }
    let slot = allocate(value.width, signed)
    program.constants.append((slot.word, words))
    constantSlots[words] = slot.word
    return slot
  }

  // MARK: Nodes

  private struct Key: Hashable {
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
  private mutating func slot(_ scope: Int, _ id: Int32) throws -> Slot {
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

  private func known(_ scope: Int, _ id: Int32) -> Slot? {
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

  private mutating func finish(_ key: Key, _ operands: [Slot]) {
    let graph = design.modules[scopes[key.scope].module]
    let node = graph.nodes[Int(key.node)]
    var result: Slot
    if node.kind == .constant {
      result = constant(graph.constants[Int(node.a)], node.isSigned)
    } else if node.kind == .variable || (node.kind == .slice && operands[0].width == node.width) {
      result = reread(
        operands.first ?? constant(BitPattern(0, width: Int(node.width)), false), node)
    } else {
      result = emit(node, operands, scopes[key.scope].memoryBase)
    }
    result.isSigned = node.isSigned
    let count = scopes[key.scope].slots.count
    if Int(key.node) >= count {
      scopes[key.scope].slots += Array(
        repeating: nil, count: design.modules[scopes[key.scope].module].nodes.count - count)
    }
    scopes[key.scope].slots[Int(key.node)] = result
  }

  /// A slot of equal width read with the node's signedness.
  private mutating func reread(_ slot: Slot, _ node: Node) -> Slot {
    if slot.isSigned == node.isSigned { return slot }
    return emit(
      Node(.extend, width: Int(node.width), signed: node.isSigned), [slot], 0)
  }

  private mutating func emit(_ node: Node, _ operands: [Slot], _ memoryBase: Int) -> Slot {
    var operands = operands
    // Bitwise composition wants zero-extended operands.
    if node.kind == .concatenate {
      operands = operands.map { slot in
        slot.isSigned ? emit(Node(.extend, width: Int(slot.width)), [slot], 0) : slot
      }
    }
    if node.width > 64 || operands.contains(where: { $0.width > 64 }) || needsWide(node, operands) {
      if let alias = OperationEmission.alias(node, operands) { return alias }
      let result = allocate(Int(node.width), node.isSigned)
      let empty = Slot(word: 0, width: 0, isSigned: false)
      if node.kind == .memoryRead {
        program.operations.append(
          Operation(
            code: .memoryRead, destination: result.word, a: operands[0].word,
            b: node.b + Int32(memoryBase)))
        return result
      }
      program.wide.append(
        WideOperation(
          kind: node.kind, result: result, a: operands[0],
          b: operands.count > 1 ? operands[1] : empty, c: operands.count > 2 ? operands[2] : empty,
          low: Int(node.b)))
      program.operations.append(
        Operation(code: .wide, destination: result.word, a: Int32(program.wide.count - 1)))
      return result
    }
    if let alias = OperationEmission.alias(node, operands) { return alias }
    let result = allocate(Int(node.width), node.isSigned)
    program.operations += OperationEmission.narrow(node, operands, result, memoryBase)
    return result
  }

  /// Comparisons of 64-bit values of both signednesses do not fit the narrow operations.
  private func needsWide(_ node: Node, _ operands: [Slot]) -> Bool {
    (node.kind == .equal || node.kind == .less) && operands[0].isSigned != operands[1].isSigned
  }

  // MARK: State

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

  private mutating func connect() throws {
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
