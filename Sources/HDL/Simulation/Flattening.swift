/// Makes a ``Program`` from a design: instances are copied in, nodes put in order of dependence.
struct Flattening {
  let design: Design
  let lowered: [Lowering]
  var program = Program()

  /// One use of a module.
  struct Scope {
    var module: Int
    var parent: Int
    var instance: Int
    var path: [String]
    var slots: [Slot?]
    var children: [Int] = []
    var memoryBase = 0
  }
  var scopes: [Scope] = []
  var constantSlots: [[UInt64]: Int32] = [:]
  var clockIndex: [Int32: Int] = [:]

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

  mutating func allocate(_ width: Int, _ signed: Bool) -> Slot {
    let slot = Slot(word: Int32(program.words), width: Int32(width), isSigned: signed)
    program.words += slot.count
    return slot
  }

  mutating func constant(_ value: BitPattern, _ signed: Bool) -> Slot {
    let words = value.canonical(signed: signed)
    if let word = constantSlots[words] {
      return Slot(word: word, width: Int32(value.width), isSigned: signed)
    }
    let slot = allocate(value.width, signed)
    program.constants.append((slot.word, words))
    constantSlots[words] = slot.word
    return slot
  }
}
