/// Registers that synthesis must not encode anew.
///
/// yosys 0.70 makes a state machine of a register that only takes constants and is compared with others,
/// with one bit for each state. Where the register's next value reads its bits and not only compares
/// them, nothing drives those afterwards.
struct StateRegisters {
  private let graph: Graph
  /// What is assigned to the bits of each variable.
  private let values: [Int32: [Int32]]
  /// The same for wires, with the conditions of their blocks.
  private let drivers: [Int32: [Int32]]

  /// The variables that are such registers.
  static func kept(_ graph: Graph) -> Set<Int32> {
    let registers = StateRegisters(graph)
    let candidates = graph.variables.indices.map(Int32.init).filter { index in
      let variable = graph.variables[Int(index)]
      return variable.kind == .register && variable.width > 1 && !variable.isFormal
    }
    let machines = candidates.filter(registers.takesConstants)
    if machines.isEmpty { return [] }
    return registers.readAsBits(machines).filter(registers.dependsOnItself)
  }

  private init(_ graph: Graph) {
    self.graph = graph
    var values: [Int32: [Int32]] = [:]
    var conditions: [Int32: [Int32]] = [:]
    for process in graph.processes {
      var decisions: [Int32] = []
      ProcessParts.visit(
        process.statements, assign: { values[$0.variable, default: []].append($0.value) },
        decide: { decisions.append($0) })
      if process.domain >= 0 { continue }
      for target in ProcessParts.targets(process.statements) {
        conditions[target, default: []] += decisions
      }
    }
    for (index, variable) in graph.variables.enumerated() where variable.driver >= 0 {
      values[Int32(index), default: []].append(variable.driver)
    }
    self.values = values
    drivers = values.merging(conditions) { $0 + $1 }
  }

  /// Whether all that a register takes are constants and itself.
  private func takesConstants(_ register: Int32) -> Bool {
    var seen = Set<Int32>()
    var stack = values[register] ?? []
    while let id = stack.popLast() {
      guard seen.insert(id).inserted else { continue }
      let node = graph.nodes[Int(id)]
      switch node.kind {
      case .constant: continue
      case .variable where node.a == register: continue
      case .variable where graph.variables[Int(node.a)].kind == .wire:
        stack += values[node.a] ?? []
      case .mux: stack += [node.b, node.c]
      default: return false
      }
    }
    return true
  }

  /// Whether what a register takes, or when, depends on what it is.
  private func dependsOnItself(_ register: Int32) -> Bool {
    var stack: [Int32] = []
    for process in graph.processes {
      ProcessParts.visit(
        ProcessParts.filtered(process.statements, [register]),
        assign: { stack.append($0.value) }, decide: { stack.append($0) })
    }
    var seen = Set<Int32>()
    while let id = stack.popLast() {
      guard seen.insert(id).inserted else { continue }
      let node = graph.nodes[Int(id)]
      if node.kind == .variable {
        if node.a == register { return true }
        if graph.variables[Int(node.a)].kind == .wire { stack += drivers[node.a] ?? [] }
      }
      stack += [node.a, node.b, node.c].prefix(node.operandCount)
    }
    return false
  }

  /// Those of some registers that are compared, and that anything else but choices reads as well, maybe
  /// by another name.
  private func readAsBits(_ registers: [Int32]) -> Set<Int32> {
    var owner = Dictionary(uniqueKeysWithValues: registers.map { ($0, $0) })
    for (index, variable) in graph.variables.enumerated() where variable.kind == .wire {
      for value in values[Int32(index)] ?? [] {
        let node = graph.nodes[Int(value)]
        if node.kind == .variable, let register = owner[node.a] { owner[Int32(index)] = register }
      }
    }
    var (compared, read) = (Set<Int32>(), Set<Int32>())
    for node in graph.nodes where node.kind != .mux {
      for operand in [node.a, node.b, node.c].prefix(node.operandCount) {
        let operand = graph.nodes[Int(operand)]
        guard operand.kind == .variable, let register = owner[operand.a] else { continue }
        if node.kind == .equal { compared.insert(register) } else { read.insert(register) }
      }
    }
    return compared.intersection(read)
  }
}
