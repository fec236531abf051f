/// The named values that only one branch of an `always_ff` takes, for text in which they are
/// computed there.
///
/// A simulator computes what has a name in a module in every cycle, though a pipeline that stands
/// still takes none of it. What is computed in the branch that takes it, it passes over with the
/// branch.
///
/// Branches are numbered as ``ModulePrinter`` prints them: from the first branch of the first
/// process on, each before the branches inside it.
struct BranchValues {
  /// A value with a name.
  enum Value: Hashable {
    /// A wire.
    case wire(Int32)
    /// A node that is spilled.
    case node(Int32)
  }

  /// The values of each branch, each after those it reads.
  private(set) var values: [Int: [Value]] = [:]
  /// All values of branches.
  private(set) var moved: Set<Value> = []

  private let graph: Graph
  private let spilling: Spilling
  /// The node that computes each value which may be moved.
  private var definitions: [Value: Int32] = [:]
  /// What computes other names from a value, and the branches that take it, or `module`.
  private var readers: [Value: [Value]] = [:]
  private var takers: [Value: [Int]] = [:]
  /// The branch around each; of the statements of a process, `module`.
  private var around: [Int] = []
  private var places: [Value: Int] = [:]

  /// What is outside of all branches.
  private static let module = -1

  /// No values: all are computed in the module.
  init(_ graph: Graph, _ spilling: Spilling) { (self.graph, self.spilling) = (graph, spilling) }

  /// The values of the branches of a module's processes.
  init(_ graph: Graph, _ spilling: Spilling, _ parts: ProcessParts) {
    self.init(graph, spilling)
    // The text of a cell is the vendor's in synthesis, and its names are those of that text.
    guard graph.cell == nil else { return }
    findDefinitions(parts)
    for process in parts.synchronous {
      // Registers with an asynchronous reset and those without are in two blocks.
      let isWhole = graph.domains[Int(process.domain)].style != .asynchronous
      take(process.statements, in: Self.module, isWhole: isWhole)
    }
    for value in definitions.keys {
      for name in names(for: value) { readers[name, default: []].append(value) }
    }
    takeOutside(parts)
    for value in definitions.keys.sorted(by: Self.order) { _ = place(of: value) }
    for value in definitions.keys.sorted(by: Self.order) { move(value) }
  }

  private static func order(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.wire(let a), .wire(let b)), (.node(let a), .node(let b)): return a < b
    case (.wire, .node): return true
    case (.node, .wire): return false
    }
  }

  /// The node that computes a value.
  func definition(of value: Value) -> Int32 { definitions[value]! }

  /// The values that the definition of a value reads by name.
  private func names(for value: Value) -> [Value] {
    let node = definition(of: value)
    // A wire can also be a second name of what has one.
    let isDefinition =
      if case .wire(let wire) = value { spilling.wires[node] == wire } else { true }
    return names(in: node, isDefinition: isDefinition)
  }

  // MARK: What is computed

  private mutating func findDefinitions(_ parts: ProcessParts) {
    func mayMove(_ variable: Int32) -> Bool {
      graph.variables[Int(variable)].kind == .wire && !graph.variables[Int(variable)].isFormal
    }
    for index in graph.variables.indices.map(Int32.init) where mayMove(index) {
      let driver = graph.variables[Int(index)].driver
      if driver >= 0 { definitions[.wire(index)] = driver }
    }
    let counts = Dictionary(grouping: parts.assigns, by: \.variable).mapValues(\.count)
    for item in parts.assigns where mayMove(item.variable) && counts[item.variable] == 1 {
      if Int(item.width) == graph.variables[Int(item.variable)].width {
        definitions[.wire(item.variable)] = item.value
      }
    }
    for id in spilling.spilled where spilling.wires[id] == nil && !parts.isFormal(id) {
      if graph.nodes[Int(id)].kind != .memoryRead { definitions[.node(id)] = id }
    }
  }

  /// The values that a text reads by name: that which reads a node, or that which computes it.
  private func names(in id: Int32, isDefinition: Bool = false) -> [Value] {
    var found: [Value] = []
    var stack: [(id: Int32, isDefinition: Bool)] = [(id, isDefinition)]
    while let (id, isDefinition) = stack.popLast() {
      let node = graph.nodes[Int(id)]
      if node.kind == .variable {
        found.append(.wire(node.a))
      } else if !isDefinition, let wire = spilling.wires[id] {
        found.append(.wire(wire))
      } else if !isDefinition, spilling.spilled.contains(id) {
        found.append(.node(id))
      } else if node.kind != .memoryRead {
        stack += [node.a, node.b, node.c].prefix(node.operandCount).map { ($0, false) }
      }
    }
    return found
  }

  // MARK: What takes it

  private mutating func take(_ id: Int32, in branch: Int) {
    for name in names(in: id) { takers[name, default: []].append(branch) }
  }

  /// Notes what statements take. Where they are not printed as a whole, branches have no numbers.
  private mutating func take(_ statements: [StatementNode], in branch: Int, isWhole: Bool) {
    func inside() -> Int {
      guard isWhole else { return Self.module }
      around.append(branch)
      return around.count - 1
    }
    for statement in statements {
      switch statement {
      case .assign(let item): take(item.value, in: branch)
      case .when(var condition, var then, var otherwise, _):
        while true {
          take(condition, in: branch)
          take(then, in: inside(), isWhole: isWhole)
          // A chain of conditions is one statement.
          guard otherwise.count == 1, case .when(let next, let a, let b, _) = otherwise[0] else {
            break
          }
          (condition, then, otherwise) = (next, a, b)
        }
        if !otherwise.isEmpty { take(otherwise, in: inside(), isWhole: isWhole) }
      case .select(let selection):
        if selection.cases.isEmpty {
          take(selection.otherwise ?? [], in: branch, isWhole: isWhole)
          continue
        }
        take(selection.subject, in: branch)
        for item in selection.cases { take(item.body, in: inside(), isWhole: isWhole) }
        if !selection.isComplete {
          take(selection.otherwise ?? [], in: inside(), isWhole: isWhole)
        }
      }
    }
  }

  /// Notes what is read outside of `always_ff`.
  private mutating func takeOutside(_ parts: ProcessParts) {
    var read = Array(parts.inlined.values)
    for block in parts.combinational {
      ProcessParts.visit(block, assign: { read.append($0.value) }, decide: { read.append($0) })
    }
    for memory in graph.memories {
      for port in memory.reads { read += [port.address, port.enable] }
      for port in memory.writes { read += [port.address, port.data, port.enable] }
    }
    for node in graph.nodes where node.kind == .memoryRead { read.append(node.a) }
    for domain in graph.domains {
      for signal in [domain.clock, domain.reset] where signal >= 0 {
        read.append(graph.variables[Int(signal)].node)
      }
    }
    // What drives a port, or a part of a wire.
    for (index, variable) in graph.variables.enumerated()
    where variable.driver >= 0 && !variable.isFormal {
      if definitions[.wire(Int32(index))] == nil { read.append(variable.driver) }
    }
    for item in parts.assigns where definitions[.wire(item.variable)] == nil {
      read.append(item.value)
    }
    for id in read { take(id, in: Self.module) }
  }

  // MARK: Where it is computed

  /// The innermost branch around all that takes a value.
  private mutating func place(of value: Value) -> Int {
    if let place = places[value] { return place }
    // A loop through wires, which is a fault of the design, ends here.
    places[value] = Self.module
    let branches = (takers[value] ?? []) + (readers[value] ?? []).map { place(of: $0) }
    guard let first = branches.first else { return Self.module }
    let common = branches.dropFirst().reduce(first) { branchAround($0, $1) }
    places[value] = common
    return common
  }

  private func branchAround(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (a, b)
    // Branches inside have greater numbers.
    while a != b {
      if a > b { a = around[a] } else { b = around[b] }
    }
    return a
  }

  private mutating func move(_ value: Value) {
    guard let place = places[value], place != Self.module, moved.insert(value).inserted else {
      return
    }
    for name in names(for: value) where places[name] == place { move(name) }
    values[place, default: []].append(value)
  }
}
