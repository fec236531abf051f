import HDL

/// Turns a design into bits: logic as a ``LogicNetwork``, the rest as ``HardCell``s.
struct NetworkBuilder {
  let design: Design
  /// Whether instances are opened, or stand at the border of the module.
  let opensInstances: Bool
  var network = LogicNetwork()
  var cells: [HardCell] = []
  /// Inputs of the top module, and its outputs with the bits that drive them.
  private(set) var inputs: [(variable: Int32, bits: [Literal])] = []
  private(set) var outputs: [(variable: Int32, bits: [Literal])] = []
  /// Swift places that nodes of the network refer to.
  private(set) var places: [SourceLocation] = []
  private var placeIndex: [SourceLocation: Int32] = [:]

  struct Key: Hashable {
    var scope: Int
    var node: Int32
  }
  private struct Scope {
    var module: Int
    var parent: Int
    var instance: Int
    var children: [Int: Int] = [:]
  }
  private var scopes: [Scope] = []
  private var lowered: [Int: Lowering] = [:]
  var values: [Key: [Literal]] = [:]
  /// Address registers, by scope and variable, that distributed RAM has a second time.
  var duplicated = Set<Key>()

  init(_ design: Design, module: Int, opensInstances: Bool) {
    (self.design, self.opensInstances) = (design, opensInstances)
    open(module, parent: -1, instance: -1)
    for scope in scopes.indices { connect(scope) }
    let top = design.modules[module]
    for port in top.ports where top.variables[Int(port)].kind == .output {
      outputs.append((port, bits(0, top.variables[Int(port)].node)))
    }
    for key in duplicated.sorted(by: { ($0.scope, $0.node) < ($1.scope, $1.node) }) {
      duplicateRegister(key.scope, key.node)
    }
  }

  func graph(_ scope: Int) -> Graph { design.modules[scopes[scope].module] }
  func lowering(_ scope: Int) -> Lowering { lowered[scopes[scope].module]! }

  // MARK: Scopes

  private mutating func open(_ module: Int, parent: Int, instance: Int) {
    let graph = design.modules[module]
    let index = scopes.count
    scopes.append(Scope(module: module, parent: parent, instance: instance))
    if lowered[module] == nil { lowered[module] = Lowering(graph, quiet: true) }
    for (number, variable) in graph.variables.enumerated() where !variable.isFormal {
      switch variable.kind {
      case .input where parent < 0:
        let bits = sources(variable.width)
        values[Key(scope: index, node: variable.node)] = bits
        if !variable.isClock { inputs.append((Int32(number), bits)) }
      case .register, .memoryOutput:
        values[Key(scope: index, node: variable.node)] = sources(variable.width)
      default: break
      }
    }
    for (number, item) in graph.instances.enumerated() {
      if opensInstances, design.modules[item.module].blackBox == nil {
        scopes[index].children[number] = scopes.count
        open(item.module, parent: index, instance: number)
      } else {
        for port in item.ports {
          guard case .instanceOutput = graph.variables[Int(port)].kind else { continue }
          values[Key(scope: index, node: graph.variables[Int(port)].node)] = sources(
            graph.variables[Int(port)].width)
        }
      }
    }
  }

  mutating func sources(_ count: Int) -> [Literal] { (0..<count).map { _ in network.source() } }

  // MARK: Values

  /// The bits of a node, lowest first.
  mutating func bits(_ scope: Int, _ node: Int32) -> [Literal] {
    var stack = [Key(scope: scope, node: node)]
    while let key = stack.last {
      if values[key] != nil {
        stack.removeLast()
        continue
      }
      let needs = needs(key)
      let missing = needs.filter { values[$0] == nil }
      if missing.isEmpty {
        mark(key)
        values[key] = combine(key, needs.map { values[$0]! })
        stack.removeLast()
      } else if stack.count > 200_000 {
        // A loop through instances: cut it, as the design is checked elsewhere.
        values[key] = sources(Int(graph(key.scope).nodes[Int(key.node)].width))
      } else {
        stack += missing
      }
    }
    return values[Key(scope: scope, node: node)]!
  }

  private mutating func mark(_ key: Key) {
    let graph = graph(key.scope)
    let location =
      Int(key.node) < graph.nodeLocations.count ? graph.nodeLocations[Int(key.node)] : -1
    guard location >= 0 else { return }
    let place = graph.locations[Int(location)]
    if let index = placeIndex[place] {
      network.place = index
    } else {
      network.place = Int32(places.count)
      placeIndex[place] = network.place
      places.append(place)
    }
  }

  private func needs(_ key: Key) -> [Key] {
    let graph = graph(key.scope)
    let node = graph.nodes[Int(key.node)]
    guard node.kind == .variable else {
      return [node.a, node.b, node.c].prefix(node.operandCount).map {
        Key(scope: key.scope, node: $0)
      }
    }
    let variable = graph.variables[Int(node.a)]
    switch variable.kind {
    case .register, .memoryOutput: return []
    case .wire, .output, .instanceInput:
      if variable.driver >= 0 { return [Key(scope: key.scope, node: variable.driver)] }
      return lowering(key.scope).segments(of: node.a).map(\.value).filter { $0 >= 0 }.map {
        Key(scope: key.scope, node: $0)
      }
    case .instanceOutput(let instance):
      guard let child = scopes[key.scope].children[instance] else { return [] }
      let position = graph.instances[instance].ports.firstIndex(of: node.a)!
      let inner = self.graph(child)
      return [Key(scope: child, node: inner.variables[Int(inner.ports[position])].node)]
    case .input:
      let here = scopes[key.scope]
      guard here.parent >= 0 else { return [] }
      let outer = self.graph(here.parent)
      let port = outer.instances[here.instance].ports[graph.ports.firstIndex(of: node.a)!]
      return [Key(scope: here.parent, node: outer.variables[Int(port)].node)]
    }
  }

  private mutating func combine(_ key: Key, _ operands: [[Literal]]) -> [Literal] {
    let graph = graph(key.scope)
    let node = graph.nodes[Int(key.node)]
    let width = Int(node.width)
    func isSigned(_ id: Int32) -> Bool { graph.nodes[Int(id)].isSigned }
    switch node.kind {
    case .constant:
      let value = graph.constants[Int(node.a)]
      return (0..<width).map { value[$0] ? .one : .zero }
    case .variable:
      let joined = operands.flatMap { $0 }
      return (0..<width).map { $0 < joined.count ? joined[$0] : .zero }
    case .memoryRead: return lookup(key.scope, node, operands[0])
    case .not: return operands[0].map { !$0 }
    case .and: return zip(operands[0], operands[1]).map { network.and($0, $1) }
    case .or: return zip(operands[0], operands[1]).map { network.or($0, $1) }
    case .xor: return zip(operands[0], operands[1]).map { network.xor($0, $1) }
    case .add, .subtract:
      let (a, b) = (
        extended(operands[0], width, isSigned(node.a)),
        extended(operands[1], width, isSigned(node.b))
      )
      return sum(a, b, subtracts: node.kind == .subtract)
    case .multiply:
      return product(
        operands[0], operands[1], isSigned(node.a), isSigned(node.b), width: width)
    case .equal, .less:
      let mixed = isSigned(node.a) != isSigned(node.b)
      let size = max(operands[0].count, operands[1].count) + (mixed ? 1 : 0)
      let a = extended(operands[0], size, isSigned(node.a))
      let b = extended(operands[1], size, isSigned(node.b))
      if node.kind == .equal { return [equal(a, b)] }
      return [less(a, b, signed: isSigned(node.a) || isSigned(node.b))]
    case .shiftLeft, .shiftRight:
      let fill = node.kind == .shiftRight && isSigned(node.a) ? operands[0].last! : .zero
      return shifted(operands[0], operands[1], left: node.kind == .shiftLeft, fill: fill)
    case .slice: return Array(operands[0][Int(node.b)..<Int(node.b) + width])
    case .concatenate: return operands[1] + operands[0]
    case .mux:
      let select = operands[0][0]
      return zip(operands[1], operands[2]).map { network.mux(select, $0, $1) }
    case .extend: return extended(operands[0], width, isSigned(node.a))
    case .reduceAnd: return [network.tree(operands[0], empty: .one) { $0.and($1, $2) }]
    case .reduceOr: return [network.tree(operands[0], empty: .zero) { $0.or($1, $2) }]
    case .reduceXor: return [network.tree(operands[0], empty: .zero) { $0.xor($1, $2) }]
    }
  }

  func extended(_ bits: [Literal], _ width: Int, _ signed: Bool) -> [Literal] {
    if bits.count >= width { return Array(bits.prefix(width)) }
    let fill = signed ? bits.last ?? .zero : .zero
    return bits + Array(repeating: fill, count: width - bits.count)
  }

  // MARK: State and borders

  private mutating func connect(_ scope: Int) {
    let graph = graph(scope)
    for (number, variable) in graph.variables.enumerated()
    where variable.kind == .register && variable.domain >= 0 && !variable.isFormal {
      connectRegister(scope, Int32(number))
    }
    for index in graph.memories.indices { connectMemory(scope, index) }
    for (number, item) in graph.instances.enumerated() where scopes[scope].children[number] == nil {
      var cell = HardCell(kind: .instance, inputs: [], outputs: [])
      for port in item.ports {
        let variable = graph.variables[Int(port)]
        if case .instanceInput = variable.kind {
          if !variable.isClock { cell.inputs += bits(scope, variable.node) }
        } else {
          cell.outputs += values[Key(scope: scope, node: variable.node)]!
        }
      }
      cells.append(cell)
    }
  }
}
