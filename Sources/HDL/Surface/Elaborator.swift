/// Turns module values into graphs, each value once.
final class Elaborator {
  var modules: [Graph] = []
  /// Whether the modules get the assertions of their streams.
  var assertsStreamRules = false
  private var known: [AnyHashable: Int] = [:]
  private var building: Set<AnyHashable> = []
  /// Modules inside modules; more are taken for an endless chain.
  private static let deepest = 256

  /// The index of a module. For an `instance`, faults of parameters are reported by the module
  /// around it, at the line of the instance.
  func elaborate<M: Module>(_ module: M, instance: Bool = false) -> Int {
    let key = AnyHashable(module)
    if let index = known[key] { return index }
    guard building.insert(key).inserted, building.count <= Elaborator.deepest else {
      modules.append(endless(module))
      return modules.count - 1
    }
    let graph = Graph(name: module.name)
    if !module.documentation.isEmpty {
      graph.documentation = module.documentation.split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
    }
    graph.blackBox = module.blackBox
    let ports = Ports(graph: graph, instance: nil, location: -1)
    let io = module.ports(ports)
    graph.ports = ports.named(io)
    graph.keepParameterFaults(from: 0)
    graph.hasBadParameters = !graph.faults.isEmpty && graph.faults[0].check == .parameter
    if let cell = module.vendorCell(io) { graph.setCell(cell) }
    if graph.hasBadParameters {
      if instance { graph.faults = [] }
    } else if graph.blackBox == nil {
      let builder = Builder(graph, self)
      module.body(io, builder)
      graph.stamp(graph.place)
      graph.connectClocks(modules)
      if assertsStreamRules { graph.assertStreamRules() }
    }
    building.remove(key)
    modules.append(graph)
    known[key] = modules.count - 1
    return modules.count - 1
  }
}

extension Elaborator {
  /// Stands for a module that contains itself, or ever smaller ones without end.
  private func endless<M: Module>(_ module: M) -> Graph {
    let graph = Graph(name: module.name)
    let ports = Ports(graph: graph, instance: nil, location: -1)
    graph.ports = ports.named(module.ports(ports))
    graph.blackBox = BlackBox()
    graph.fault(
      .instance, at: graph.ports.first.map { graph.variables[Int($0)].location } ?? -1,
      "module \(module.name) contains itself; give the one inside a smaller parameter, and none "
        + "inside the smallest")
    return graph
  }
}

extension Graph {
  /// Connects clocks of instances that were left open to the module's clock, if it has one only.
  func connectClocks(_ modules: [Graph]) {
    var driven = Set<Int32>()
    func visit(_ statements: [StatementNode]) {
      for case .assign(let assignment) in statements { driven.insert(assignment.variable) }
    }
    for process in processes { visit(process.statements) }
    let own = domains.filter { variables[Int($0.clock)].kind == .input }
    guard own.count == 1 else { return }
    var statements: [StatementNode] = []
    func connect(_ target: Int32, _ source: Int32, _ location: Int32) {
      guard target >= 0, !driven.contains(target), source >= 0 else { return }
      statements.append(
        .assign(
          .init(
            variable: target, low: 0, width: 1, value: variables[Int(source)].node,
            location: location)))
    }
    for domain in domains {
      guard case .instanceInput = variables[Int(domain.clock)].kind else { continue }
      connect(domain.clock, own[0].clock, domain.location)
      connect(domain.reset, own[0].reset, domain.location)
    }
    if !statements.isEmpty {
      processes.append(Process(domain: -1, statements: statements, location: -1))
    }
  }
}

extension Design {
  /// Elaborates a module and all it contains, and checks them. Throws ``DesignError`` with every
  /// fault found.
  public init<M: Module>(_ top: M) throws {
    let elaborator = Elaborator()
    _ = elaborator.elaborate(top)
    modules = elaborator.modules
    let faults = check()
    if !faults.isEmpty { throw DesignError(diagnostics: faults) }
  }

  /// Elaborates a module for a proof: every stream's rules become assertions, and so do the
  /// assumptions of inner modules, as the modules around must keep what those take for granted.
  public init<M: Module>(proving top: M) throws {
    let elaborator = Elaborator()
    elaborator.assertsStreamRules = true
    _ = elaborator.elaborate(top)
    for graph in elaborator.modules.dropLast() { graph.assertAssumptions() }
    try self.init(checking: elaborator.modules)
  }
}
