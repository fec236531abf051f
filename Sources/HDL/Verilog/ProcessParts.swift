/// A module's statements, sorted into what is printed as `assign`, as `always_comb`, as `always_ff`
/// and inside the ports of instances.
struct ProcessParts {
  /// Unconditional assignments.
  private(set) var assigns: [StatementNode.Assignment] = []
  /// Contents of `always_comb` blocks.
  private(set) var combinational: [[StatementNode]] = []
  /// The synchronous processes.
  private(set) var synchronous: [Process] = []
  /// Instance inputs whose value is printed in the port list.
  private(set) var inlined: [Int32: Int32] = [:]
  /// Every node that the text reads, in the order of the text.
  private(set) var roots: [Int32] = []
  private var reachable: [Bool]

  init(_ graph: Graph) {
    reachable = []
    let read = ProcessParts.everyRead(graph)
    let overridden = OverriddenAssignments(graph: graph)
    let constants = ConstantChoices(graph)
    for var process in graph.processes {
      if process.domain < 0 { process.statements = constants.removed(from: process.statements) }
      process.statements = overridden.removed(from: process.statements)
      if process.domain < 0 { split(process, graph, read) } else { synchronous.append(process) }
    }
    reachable = Array(repeating: false, count: graph.nodes.count)
    collectRoots(graph)
    mark(roots, graph)
    mark(assertedWords(graph), graph)
    for property in graph.properties {
      roots += [property.condition, property.value].filter { $0 >= 0 }
    }
    for variable in graph.variables where variable.isFormal { roots.append(variable.driver) }
  }

  /// The node of each variable that is driven outside of processes, as a whole.
  func drivers(_ graph: Graph) -> [Int32: Int32] {
    var drivers: [Int32: Int32] = [:]
    for (index, variable) in graph.variables.enumerated() where variable.driver >= 0 {
      drivers[Int32(index)] = variable.driver
    }
    let counts = Dictionary(grouping: assigns, by: \.variable).mapValues(\.count)
    for item in assigns where counts[item.variable] == 1 {
      if Int(item.width) == graph.variables[Int(item.variable)].width {
        drivers[item.variable] = item.value
      }
    }
    return drivers
  }

  /// Whether a node is only read by properties.
  func isFormal(_ id: Int32) -> Bool { !reachable[Int(id)] }

  /// The variables that anything in a module reads.
  private static func everyRead(_ graph: Graph) -> Set<Int32> {
    var roots: [Int32] = graph.variables.map(\.driver)
    for process in graph.processes {
      visit(process.statements, assign: { roots.append($0.value) }, decide: { roots.append($0) })
    }
    for memory in graph.memories {
      for port in memory.reads { roots += [port.address, port.enable] }
      for port in memory.writes { roots += [port.address, port.data, port.enable] }
    }
    for property in graph.properties { roots += [property.condition, property.value] }
    return variables(roots.filter { $0 >= 0 }, graph)
  }

  private mutating func split(_ process: Process, _ graph: Graph, _ read: Set<Int32>) {
    var counts: [Int32: Int] = [:]
    var conditional = Set<Int32>()
    for statement in process.statements {
      if case .assign(let item) = statement {
        counts[item.variable, default: 0] += 1
      } else {
        conditional.formUnion(ProcessParts.targets([statement]))
      }
    }
    func isPlain(_ item: StatementNode.Assignment) -> Bool {
      if conditional.contains(item.variable) { return false }
      return counts[item.variable] == 1 || !overlaps(item, process.statements)
    }
    var rest: [StatementNode] = []
    for statement in process.statements {
      guard case .assign(let item) = statement, isPlain(item) else {
        rest.append(statement)
        continue
      }
      let variable = graph.variables[Int(item.variable)]
      if case .instanceInput = variable.kind, Int(item.width) == variable.width,
        !read.contains(item.variable)
      {
        inlined[item.variable] = item.value
      } else {
        assigns.append(item)
      }
    }
    if rest.isEmpty { return }
    let targets = ProcessParts.targets(rest)
    // A block that reads what it drives would read a stale value.
    if ProcessParts.reads(rest, graph).isDisjoint(with: targets) {
      combinational.append(rest)
    } else {
      for target in targets { combinational.append(ProcessParts.filtered(rest, [target])) }
    }
  }

  private func overlaps(
    _ item: StatementNode.Assignment, _ statements: [StatementNode]
  ) -> Bool {
    var count = 0
    for case .assign(let other) in statements where other.variable == item.variable {
      if other.low < item.low + item.width, item.low < other.low + other.width { count += 1 }
    }
    return count > 1
  }

  /// The variables that statements drive, in order of first appearance.
  static func targets(_ statements: [StatementNode]) -> [Int32] {
    var seen = Set<Int32>()
    var result: [Int32] = []
    visit(
      statements, assign: { if seen.insert($0.variable).inserted { result.append($0.variable) } })
    return result
  }

  /// Calls back for every assignment and every node that decides.
  static func visit(
    _ statements: [StatementNode], assign: (StatementNode.Assignment) -> Void,
    decide: (Int32) -> Void = { _ in }
  ) {
    for statement in statements {
      switch statement {
      case .assign(let item): assign(item)
      case .when(let condition, let then, let otherwise, _):
        decide(condition)
        visit(then, assign: assign, decide: decide)
        visit(otherwise, assign: assign, decide: decide)
      case .select(let selection):
        decide(selection.subject)
        for item in selection.cases { visit(item.body, assign: assign, decide: decide) }
        visit(selection.otherwise ?? [], assign: assign, decide: decide)
      }
    }
  }

  /// The statements that drive some variables.
  static func filtered(_ statements: [StatementNode], _ wanted: Set<Int32>) -> [StatementNode] {
    statements.compactMap { statement in
      switch statement {
      case .assign(let item): return wanted.contains(item.variable) ? statement : nil
      case .when(let condition, let then, let otherwise, let location):
        let (a, b) = (filtered(then, wanted), filtered(otherwise, wanted))
        if a.isEmpty && b.isEmpty { return nil }
        return .when(condition: condition, then: a, otherwise: b, location: location)
      case .select(var selection):
        for index in selection.cases.indices {
          selection.cases[index].body = filtered(selection.cases[index].body, wanted)
        }
        selection.otherwise = selection.otherwise.map { filtered($0, wanted) }
        let isEmpty =
          selection.cases.allSatisfy(\.body.isEmpty)
          && (selection.otherwise ?? []).isEmpty
        return isEmpty ? nil : .select(selection)
      }
    }
  }

  /// The variables that statements read.
  private static func reads(_ statements: [StatementNode], _ graph: Graph) -> Set<Int32> {
    var roots: [Int32] = []
    visit(statements, assign: { roots.append($0.value) }, decide: { roots.append($0) })
    return variables(roots, graph)
  }

  /// The variables that expressions read.
  private static func variables(_ roots: [Int32], _ graph: Graph) -> Set<Int32> {
    var result = Set<Int32>()
    var seen = Set<Int32>()
    var stack = roots
    while let id = stack.popLast() {
      guard seen.insert(id).inserted else { continue }
      let node = graph.nodes[Int(id)]
      if node.kind == .variable { result.insert(node.a) }
      stack += [node.a, node.b, node.c].prefix(node.operandCount)
    }
    return result
  }

  private mutating func collectRoots(_ graph: Graph) {
    for instance in graph.instances {
      for port in instance.ports { if let value = inlined[port] { roots.append(value) } }
    }
    for memory in graph.memories {
      for port in memory.reads { roots += [port.address, port.enable] }
      for port in memory.writes { roots += [port.address, port.data, port.enable] }
    }
    for variable in graph.variables where variable.driver >= 0 && !variable.isFormal {
      roots.append(variable.driver)
    }
    for item in assigns { roots.append(item.value) }
    var read: [Int32] = []
    let blocks = combinational + synchronous.map(\.statements)
    for block in blocks {
      ProcessParts.visit(block, assign: { read.append($0.value) }, decide: { read.append($0) })
    }
    roots += read
  }

  /// Reads of memories by properties: a memory has its ports with them or without.
  private func assertedWords(_ graph: Graph) -> [Int32] {
    var words: [Int32] = []
    var seen = Set<Int32>()
    var stack =
      graph.properties.flatMap { [$0.condition, $0.value] }.filter { $0 >= 0 }
      + graph.variables.filter(\.isFormal).map(\.driver)
    while let id = stack.popLast() {
      guard !reachable[Int(id)], seen.insert(id).inserted else { continue }
      let node = graph.nodes[Int(id)]
      if node.kind == .memoryRead { words.append(id) }
      stack += [node.a, node.b, node.c].prefix(node.operandCount)
    }
    return words
  }

  private mutating func mark(_ start: [Int32], _ graph: Graph) {
    var stack = start
    while let id = stack.popLast() {
      if reachable[Int(id)] { continue }
      reachable[Int(id)] = true
      let node = graph.nodes[Int(id)]
      stack += [node.a, node.b, node.c].prefix(node.operandCount)
    }
  }
}
