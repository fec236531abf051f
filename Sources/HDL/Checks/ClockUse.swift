/// Which clocks the ports of a module belong to, found by following its content.
///
/// Clocks are the module's own clock inputs. Registers whose crossing is waived take no part.
struct ClockUse {
  /// For each output, the clocks of the registers and memories that it depends on without a
  /// register in between.
  private(set) var givers: [Int32: Set<Int32>] = [:]
  /// For each input, the clocks of the registers and memories that take it.
  private(set) var takers: [Int32: Set<Int32>] = [:]

  init(_ graph: Graph, _ design: Design) {
    guard graph.blackBox == nil, !graph.hasBadParameters else { return }
    let lowering = Lowering(graph, quiet: true)
    let domains = ClockDomains(lowering, design)
    for port in graph.ports where graph.variables[Int(port)].kind == .output {
      givers[port] = Set(domains.sources(of: graph.variables[Int(port)].node).map(\.clock))
    }
    domains.visitTakers { node, clock, _ in
      for input in domains.inputs(behind: node) { takers[input, default: []].insert(clock) }
    }
  }
}

extension Graph {
  /// Which clocks the ports belong to.
  func clockUse(_ design: Design) -> ClockUse {
    if let known = clockUseCache { return known }
    let use = ClockUse(self, design)
    clockUseCache = use
    return use
  }
}

/// The clocks of a module's signals.
struct ClockDomains {
  private let lowering: Lowering
  private let design: Design
  private let graph: Graph
  /// For each domain, the variable of the clock that drives it.
  private let roots: [Int32]

  /// Something that takes a value at an edge.
  enum Taker {
    case register(Int32)
    case memory(Int)
    case instanceInput(Int32)
  }
  /// A signal with its clock.
  struct Source {
    var variable: Int32
    var clock: Int32
  }

  init(_ lowering: Lowering, _ design: Design) {
    (self.lowering, self.design, graph) = (lowering, design, lowering.graph)
    roots = lowering.graph.domains.map { lowering.clockRoot($0.clock) }
  }

  /// Calls back for every node that a register, a memory or an instance takes, with the clock.
  func visitTakers(_ body: (Int32, Int32, Taker) -> Void) {
    for (index, variable) in graph.variables.enumerated()
    where !graph.crossingWaivers.contains(Int32(index)) {
      switch variable.kind {
      case .register where variable.domain >= 0 && !variable.isFormal:
        for segment in lowering.segments(of: Int32(index)) where segment.value >= 0 {
          body(segment.value, roots[Int(variable.domain)], .register(Int32(index)))
        }
      case .instanceInput(let instance) where !variable.isClock:
        let item = graph.instances[instance]
        guard let place = item.ports.firstIndex(of: Int32(index)) else { continue }
        let child = design.modules[item.module]
        for clock in (child.clockUse(design).takers[child.ports[place]] ?? []).sorted() {
          body(variable.node, outer(clock, child, item), .instanceInput(Int32(index)))
        }
      default: continue
      }
    }
    for (index, memory) in graph.memories.enumerated() {
      for port in memory.writes {
        for node in [port.address, port.data, port.enable] {
          body(node, roots[Int(port.domain)], .memory(index))
        }
      }
      for port in memory.reads {
        for node in [port.address, port.enable] {
          body(node, roots[Int(port.domain)], .memory(index))
        }
      }
    }
  }

  /// This module's clock that drives a clock input of an instance.
  private func outer(_ clock: Int32, _ child: Graph, _ item: InstanceNode) -> Int32 {
    child.ports.firstIndex(of: clock).map { lowering.clockRoot(item.ports[$0]) } ?? -1
  }

  /// The signals with a clock that a node depends on, registers being the end of the way.
  func sources(of root: Int32) -> [Source] {
    var result: [Source] = []
    follow(root) { variable in
      let info = graph.variables[Int(variable)]
      if info.domain >= 0 {
        result.append(Source(variable: variable, clock: roots[Int(info.domain)]))
      } else if case .instanceOutput(let index) = info.kind {
        let item = graph.instances[index]
        let child = design.modules[item.module]
        guard let place = item.ports.firstIndex(of: variable) else { return }
        for clock in (child.clockUse(design).givers[child.ports[place]] ?? []).sorted() {
          result.append(Source(variable: variable, clock: outer(clock, child, item)))
        }
      }
    }
    return result
  }

  /// The inputs of the module that a node depends on, registers being the end of the way.
  func inputs(behind root: Int32) -> Set<Int32> {
    var result = Set<Int32>()
    follow(root) { if graph.variables[Int($0)].kind == .input { result.insert($0) } }
    return result
  }

  /// Calls back for each variable at which the way back from a node ends, or passes an instance.
  private func follow(_ root: Int32, _ end: (Int32) -> Void) {
    var stack = [root]
    var seen = Set<Int32>()
    while let id = stack.popLast() {
      guard seen.insert(id).inserted else { continue }
      let node = graph.nodes[Int(id)]
      guard node.kind == .variable else {
        stack += [node.a, node.b, node.c].prefix(node.operandCount)
        continue
      }
      switch graph.variables[Int(node.a)].kind {
      case .register, .memoryOutput, .input: end(node.a)
      case .instanceOutput(let index):
        end(node.a)
        let item = graph.instances[index]
        let child = design.modules[item.module]
        guard let place = item.ports.firstIndex(of: node.a) else { continue }
        let reached = child.combinationalInputs(of: child.ports[place], design)
        for (inner, outer) in zip(child.ports, item.ports) where reached.contains(inner) {
          stack.append(graph.variables[Int(outer)].node)
        }
      case .wire, .output, .instanceInput:
        let value = lowering.value(of: node.a)
        if value >= 0 { stack.append(value) }
      }
    }
  }
}

extension Lowering {
  /// The variable of the clock that drives a clock.
  func clockRoot(_ clock: Int32) -> Int32 {
    var variable = clock
    for _ in 0..<graph.variables.count {
      let value = value(of: variable)
      guard value >= 0, graph.nodes[Int(value)].kind == .variable else { break }
      variable = graph.nodes[Int(value)].a
    }
    return variable
  }
}
