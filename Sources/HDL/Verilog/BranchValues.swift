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
  /// The values of each branch, each after those it reads.
  private(set) var values: [Int: [NamedValue]] = [:]
  /// All values of branches.
  private(set) var moved: Set<NamedValue> = []

  private let graph: Graph
  private let named: NamedValues
  private let kept: Set<NamedValue>
  /// The values that may be moved.
  private var candidates: [NamedValue] = []
  /// What computes other names from a value, and the branches that take it, or `module`.
  private var readers: [NamedValue: [NamedValue]] = [:]
  private var takers: [NamedValue: [Int]] = [:]
  /// The branch around each; of the statements of a process, `module`.
  private var around: [Int] = []
  private var places: [NamedValue: Int] = [:]

  /// What is outside of all branches.
  private static let module = -1

  /// No values: all are computed in the module.
  init(_ graph: Graph, none named: NamedValues) {
    (self.graph, self.named, kept) = (graph, named, [])
  }

  /// The values of the branches of a module's processes, but those that are kept.
  init(
    _ graph: Graph, _ named: NamedValues, _ parts: ProcessParts, _ keeping: KeptValues,
    _ seldom: SeldomChanges
  ) {
    (self.graph, self.named, kept) = (graph, named, keeping.kept)
    candidates = named.definitions.keys.filter { !keeping.kept.contains($0) }.sorted()
    for (process, registers) in zip(parts.synchronous, seldom.registers) {
      // Registers with an asynchronous reset and those without are in two blocks, and so are
      // those that are kept and the others.
      let isWhole =
        graph.domains[Int(process.domain)].style != .asynchronous && registers.isEmpty
      take(process.statements, in: Self.module, isWhole: isWhole)
    }
    for value in candidates {
      for name in named.names(for: value) { readers[name, default: []].append(value) }
    }
    takeOutside(parts)
    for value in candidates { _ = place(of: value) }
    for value in candidates { move(value) }
  }

  // MARK: What takes it

  private mutating func take(_ id: Int32, in branch: Int) {
    for name in named.names(in: id) { takers[name, default: []].append(branch) }
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
      if named.definitions[.wire(Int32(index))] == nil { read.append(variable.driver) }
    }
    for item in parts.assigns where named.definitions[.wire(item.variable)] == nil {
      read.append(item.value)
    }
    for id in read { take(id, in: Self.module) }
    for value in kept {
      for name in named.names(for: value) { takers[name, default: []].append(Self.module) }
    }
  }

  // MARK: Where it is computed

  /// The innermost branch around all that takes a value.
  private mutating func place(of value: NamedValue) -> Int {
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

  private mutating func move(_ value: NamedValue) {
    guard let place = places[value], place != Self.module, moved.insert(value).inserted else {
      return
    }
    for name in named.names(for: value) where places[name] == place { move(name) }
    values[place, default: []].append(value)
  }
}
