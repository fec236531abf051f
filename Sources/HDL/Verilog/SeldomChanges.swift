/// What changes seldom in a module, as it follows from what the designer says does
/// (``Builder/changesSeldom(_:file:line:)``) and from nothing else.
///
/// Where the marked values are in a cycle what they were in the one before, so is all that is computed
/// from them. A register that takes such a value stands still a cycle later, and what follows
/// from it, so that idleness passes down a pipeline as data does.
struct SeldomChanges {
  /// Some of the ``marked`` groups: bit `i` for number `i`.
  typealias Groups = UInt64

  /// The values that were marked together. More groups than have a number share the last one.
  private(set) var marked: [[Int32]] = []
  /// For each group the cycles after a change in which something that follows may still change.
  private(set) var cycles: [Int] = []
  /// The domain of the clock.
  private(set) var domain: Int32 = -1
  /// For the registers of each process that change seldom the groups from which they follow.
  private(set) var registers: [[Int32: Groups]] = []
  /// What each node follows from, if from what changes seldom alone.
  private var known: [Int32: Origin?] = [:]

  private let graph: Graph
  private let parts: ProcessParts
  /// What the variables follow from that are marked, and the registers that follow.
  private var origins: [Int32: Origin] = [:]
  /// The nodes that drive wires and ports.
  private var drivers: [Int32: Int32] = [:]

  /// What something follows from.
  private struct Origin: Equatable {
    var groups: Groups
    /// The most registers on a way from there.
    var cycles: Int

    /// Nothing, as of a constant; and the reset, which counts as a change of every group.
    static let none = Origin(groups: 0, cycles: 0)

    mutating func add(_ other: Origin) {
      groups |= other.groups
      cycles = max(cycles, other.cycles)
    }
  }

  /// None.
  init(_ graph: Graph, none parts: ProcessParts) {
    (self.graph, self.parts) = (graph, parts)
    registers = parts.synchronous.map { _ in [:] }
  }

  /// What changes seldom in a module.
  init(_ graph: Graph, _ parts: ProcessParts) {
    self.init(graph, none: parts)
    let domains = Set(parts.synchronous.map(\.domain))
    // Which clock would tell of a change?
    guard !graph.seldom.isEmpty, graph.cell == nil, domains.count == 1,
      let domain = domains.first, graph.domains[Int(domain)].style != .asynchronous
    else { return }
    self.domain = domain
    let reset = graph.domains[Int(domain)].reset
    if reset >= 0 { origins[reset] = Origin.none }
    for group in graph.seldom {
      let own = group.filter { origins[$0] == nil }
      if own.isEmpty { continue }
      if marked.count < Groups.bitWidth { marked.append([]) }
      marked[marked.count - 1] += own
      for variable in own { origins[variable] = Origin(groups: 1 << (marked.count - 1), cycles: 0) }
    }
    drivers = parts.drivers(graph)
    while findRegisters() {}
    cycles = marked.indices.map { group in
      origins.values.filter { $0.groups >> group & 1 == 1 }.map(\.cycles).max() ?? 0
    }
  }

  /// The nodes to name so that they can be kept: those that change seldom, where what reads them does not.
  mutating func borders() -> Set<Int32> {
    var borders = Set<Int32>()
    var seen = Set<Int32>()
    var stack = roots()
    for root in stack { look(root, &borders) }
    while let id = stack.popLast() {
      guard origin(of: id) == nil, seen.insert(id).inserted else { continue }
      let node = graph.nodes[Int(id)]
      for operand in [node.a, node.b, node.c].prefix(node.operandCount) {
        look(operand, &borders)
        stack.append(operand)
      }
    }
    return borders
  }

  private mutating func look(_ id: Int32, _ borders: inout Set<Int32>) {
    switch graph.nodes[Int(id)].kind {
    case .constant, .variable, .slice, .extend, .memoryRead: return
    default: if let groups = groups(behind: id), groups != 0 { borders.insert(id) }
    }
  }

  /// The nodes that the text reads, but those of registers that change seldom.
  private func roots() -> [Int32] {
    guard !marked.isEmpty else { return [] }
    var roots = parts.inlined.values.sorted() + parts.assigns.map(\.value)
    roots += graph.variables.filter { $0.driver >= 0 && !$0.isFormal }.map(\.driver)
    let others = zip(parts.synchronous, registers).map { process, seldom in
      let targets = ProcessParts.targets(process.statements).filter { seldom[$0] == nil }
      return ProcessParts.filtered(process.statements, Set(targets))
    }
    for block in parts.combinational + others {
      ProcessParts.visit(block, assign: { roots.append($0.value) }, decide: { roots.append($0) })
    }
    return roots
  }

  /// The groups from which a node follows, or `nil` if not from them alone. Of a constant, none.
  mutating func groups(behind id: Int32) -> Groups? { origin(of: id)?.groups }

  private mutating func origin(of id: Int32) -> Origin? {
    if let known = known[id] { return known }
    // A loop ends here.
    known[id] = .some(nil)
    let found = findOrigin(of: id)
    known[id] = .some(found)
    return found
  }

  private mutating func findOrigin(of id: Int32) -> Origin? {
    let node = graph.nodes[Int(id)]
    switch node.kind {
    case .constant: return Origin.none
    case .memoryRead: return nil
    case .variable:
      if let origin = origins[node.a] { return origin }
      switch graph.variables[Int(node.a)].kind {
      case .wire, .output, .instanceInput: return drivers[node.a].flatMap { origin(of: $0) }
      default: return nil
      }
    default: return origin(ofAll: [node.a, node.b, node.c].prefix(node.operandCount))
    }
  }

  private mutating func origin(ofAll nodes: some Sequence<Int32>) -> Origin? {
    var all = Origin.none
    for node in nodes {
      guard let origin = origin(of: node) else { return nil }
      all.add(origin)
    }
    return all
  }

  /// Finds registers that follow from what is known; whether there were some.
  private mutating func findRegisters() -> Bool {
    let found = unknownRegisters().map { ($0, origin(ofAll: reads($0.register, in: $0.process))) }
    var isAny = false
    for (item, origin) in found {
      guard let origin, origin.groups != 0 else { continue }
      origins[item.register] = Origin(groups: origin.groups, cycles: origin.cycles + 1)
      registers[item.process][item.register] = origin.groups
      isAny = true
    }
    // What was not known before may be now.
    if isAny { known = known.filter { $0.value != nil } }
    return isAny
  }

  /// The registers that are not known to change seldom.
  private func unknownRegisters() -> [(process: Int, register: Int32)] {
    guard !marked.isEmpty else { return [] }
    return parts.synchronous.enumerated().flatMap { index, process in
      ProcessParts.targets(process.statements).filter { origins[$0] == nil }.map { (index, $0) }
    }
  }

  /// The nodes that a process reads for a register.
  private func reads(_ register: Int32, in process: Int) -> [Int32] {
    var nodes: [Int32] = []
    ProcessParts.visit(
      ProcessParts.filtered(parts.synchronous[process].statements, [register]),
      assign: { nodes.append($0.value) }, decide: { nodes.append($0) })
    return nodes
  }
}
