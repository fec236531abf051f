extension Lowering {
  /// Wires that depend on themselves without a register between, bit by bit.
  ///
  /// Bitwise operations, slices, concatenations and multiplexers depend on the same bits of their
  /// operands; a bit of a sum on the bits at and below it; everything else on all bits.
  func checkLoops(_ design: Design) {
    var finder = LoopFinder(self, design)
    finder.run()
  }
}

/// A depth-first search over single bits of nodes, entered only where whole nodes form a cycle.
struct LoopFinder {
  private let lowering: Lowering
  private let graph: Graph
  private let design: Design
  private var state: [UInt8]
  private var bitState: [Int64: UInt8] = [:]
  private var reported = false

  init(_ lowering: Lowering, _ design: Design) {
    self.lowering = lowering
    self.design = design
    graph = lowering.graph
    state = []
  }

  mutating func run() {
    guard hasWordLoop() else { return }
    for (index, variable) in graph.variables.enumerated() where isNet(Int32(index)) {
      for bit in 0..<variable.width {
        search(variable.node, bit)
        if reported { return }
      }
    }
  }

  private func isNet(_ variable: Int32) -> Bool {
    switch graph.variables[Int(variable)].kind {
    case .wire, .output, .instanceInput, .instanceOutput: true
    default: false
    }
  }

  /// The nodes that a variable's node depends on.
  private func sources(_ variable: Int32) -> [Int32] {
    let info = graph.variables[Int(variable)]
    switch info.kind {
    case .instanceOutput(let instance):
      return inputs(instance, of: variable).map { graph.variables[Int($0)].node }
    case .wire, .output, .instanceInput:
      if info.driver >= 0 { return [info.driver] }
      return lowering.segments(of: variable).map(\.value).filter { $0 >= 0 }
    default: return []
    }
  }

  /// The inputs of an instance that an output depends on without a register.
  private func inputs(_ instance: Int, of output: Int32) -> [Int32] {
    let item = graph.instances[instance]
    let child = design.modules[item.module]
    guard let position = item.ports.firstIndex(of: output) else { return [] }
    let reached = child.combinationalInputs(of: child.ports[position], design)
    return zip(child.ports, item.ports).filter { reached.contains($0.0) }.map(\.1)
  }

  private mutating func hasWordLoop() -> Bool {
    state = Array(repeating: 0, count: graph.nodes.count)
    for root in graph.nodes.indices where state[root] == 0 {
      var stack: [(Int32, Bool)] = [(Int32(root), false)]
      while let (id, done) = stack.popLast() {
        if done {
          state[Int(id)] = 2
          continue
        }
        if state[Int(id)] != 0 { continue }
        state[Int(id)] = 1
        stack.append((id, true))
        let node = graph.nodes[Int(id)]
        let next =
          node.kind == .variable
          ? sources(node.a) : Array([node.a, node.b, node.c].prefix(node.operandCount))
        for operand in next {
          if state[Int(operand)] == 1 { return true }
          if state[Int(operand)] == 0 { stack.append((operand, false)) }
        }
      }
    }
    return false
  }

  private mutating func search(_ node: Int32, _ bit: Int) {
    var stack: [(node: Int32, bit: Int, done: Bool)] = [(node, bit, false)]
    var path: [(Int32, Int)] = []
    while let (id, bit, done) = stack.popLast() {
      let key = Int64(id) << 24 | Int64(bit)
      if done {
        bitState[key] = 2
        path.removeLast()
        continue
      }
      if let known = bitState[key] {
        if known == 1 {
          report(path, (id, bit))
          return
        }
        continue
      }
      bitState[key] = 1
      path.append((id, bit))
      stack.append((id, bit, true))
      for (next, place) in dependencies(id, bit) { stack.append((next, place, false)) }
    }
  }

  private func all(_ id: Int32) -> [(Int32, Int)] {
    (0..<Int(graph.nodes[Int(id)].width)).map { (id, $0) }
  }

  private func dependencies(_ id: Int32, _ bit: Int) -> [(Int32, Int)] {
    let node = graph.nodes[Int(id)]
    func limited(_ id: Int32, _ bit: Int) -> (Int32, Int) {
      (id, min(bit, Int(graph.nodes[Int(id)].width) - 1))
    }
    switch node.kind {
    case .constant: return []
    case .variable:
      let info = graph.variables[Int(node.a)]
      if case .instanceOutput = info.kind { return sources(node.a).flatMap { all($0) } }
      if info.driver >= 0, info.kind != .register { return [(info.driver, bit)] }
      if !isNet(node.a) { return [] }
      return lowering.segments(of: node.a).filter {
        $0.low <= bit && bit < $0.low + $0.width && $0.value >= 0
      }.map { ($0.value, bit - $0.low) }
    case .not: return [(node.a, bit)]
    case .and, .or, .xor: return [(node.a, bit), (node.b, bit)]
    case .add, .subtract:
      return [node.a, node.b].flatMap { operand in
        all(operand).filter { $0.1 <= bit }
      }
    case .slice: return [(node.a, bit + Int(node.b))]
    case .concatenate:
      let low = Int(graph.nodes[Int(node.b)].width)
      return bit < low ? [(node.b, bit)] : [(node.a, bit - low)]
    case .mux: return [(node.a, 0), (node.b, bit), (node.c, bit)]
    case .extend:
      let operand = graph.nodes[Int(node.a)]
      if bit >= Int(operand.width), !operand.isSigned { return [] }
      return [limited(node.a, bit)]
    default:
      return [node.a, node.b].prefix(node.operandCount).flatMap { all($0) }
    }
  }

  private mutating func report(_ path: [(Int32, Int)], _ end: (Int32, Int)) {
    reported = true
    let start = path.lastIndex { $0 == end } ?? 0
    var names: [String] = []
    var location: Int32 = -1
    for (id, bit) in path[start...] {
      let node = graph.nodes[Int(id)]
      guard node.kind == .variable else { continue }
      let variable = graph.variables[Int(node.a)]
      let name = graph.describe(id)
      names.append(variable.width == 1 ? name : "\(name)[\(bit)]")
      if location < 0 {
        location =
          lowering.segments(of: node.a).first { $0.location >= 0 }?.location
          ?? variable.location
      }
    }
    names.append(names.first ?? "")
    graph.fault(
      .combinationalLoop, at: location,
      "combinational loop: \(names.joined(separator: " <- ")); break it with a register")
  }
}

extension Graph {
  /// The input ports that an output depends on without a register.
  func combinationalInputs(of output: Int32, _ design: Design) -> Set<Int32> {
    if let known = combinationalCache[output] { return known }
    if blackBox != nil { return [] }
    let lowering = Lowering(self, quiet: true)
    var result = Set<Int32>()
    var seen = Set<Int32>()
    var stack = [variables[Int(output)].node]
    while let id = stack.popLast() {
      guard seen.insert(id).inserted else { continue }
      let node = nodes[Int(id)]
      guard node.kind == .variable else {
        stack += [node.a, node.b, node.c].prefix(node.operandCount)
        continue
      }
      let variable = variables[Int(node.a)]
      switch variable.kind {
      case .input: result.insert(node.a)
      case .wire, .output, .instanceInput:
        let value = lowering.value(of: node.a)
        if value >= 0 { stack.append(value) }
      case .instanceOutput(let index):
        let item = instances[index]
        let child = design.modules[item.module]
        guard let position = item.ports.firstIndex(of: node.a) else { continue }
        let reached = child.combinationalInputs(of: child.ports[position], design)
        for (inner, outer) in zip(child.ports, item.ports) where reached.contains(inner) {
          stack.append(variables[Int(outer)].node)
        }
      default: break
      }
    }
    combinationalCache[output] = result
    return result
  }
}
