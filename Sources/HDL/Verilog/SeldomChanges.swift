/// What changes seldom in a module, as it follows from what the designer says does
/// (``Builder/changesSeldom(_:file:line:)``) and from nothing else.
///
/// Where the marked values are in a cycle what they were in the one before, so is all that is computed
/// from them. A register that takes such a value stands still a cycle later, and what follows
/// from it, so that idleness passes down a pipeline as data does.
struct SeldomChanges {
  /// Which of the module's ``changes``: bit `i` for number `i`.
  typealias Changes = UInt64

  /// Something that changes seldom.
  enum Change: Hashable {
    /// The values that were marked together, or the reset.
    case marked([Int32])
    /// Registers that are written in the cycle after one of these changes.
    case registers(Changes)
  }

  /// All that is known to change seldom: the reset first, if there is one, what was marked, and what
  /// follows.
  private(set) var changes: [Change] = []
  /// The domain of the clock.
  private(set) var domain: Int32 = -1
  /// For the registers of each process that change seldom the changes after which they may.
  private(set) var registers: [[Int32: Changes]] = []
  /// What each node follows from, if from what changes seldom alone.
  private var masks: [Int32: Changes?] = [:]

  private let graph: Graph
  private let parts: ProcessParts
  /// The number of the change that a variable is.
  private var changeOf: [Int32: Int] = [:]
  /// The nodes that drive wires and ports.
  private var drivers: [Int32: Int32] = [:]

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
    for group in [reset >= 0 ? [reset] : []] + graph.seldom {
      let own = group.filter { changeOf[$0] == nil }
      for variable in own { changeOf[variable] = changes.count }
      changes.append(.marked(own))
    }
    drivers = parts.drivers(graph)
    while findRegisters() {}
  }

  /// The nodes to name so that they can be kept: those that change seldom, where what reads them does not.
  mutating func borders() -> Set<Int32> {
    var borders = Set<Int32>()
    var seen = Set<Int32>()
    var stack = roots()
    for root in stack { look(root, &borders) }
    while let id = stack.popLast() {
      guard changes(behind: id) == nil, seen.insert(id).inserted else { continue }
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
    default: if let changes = changes(behind: id), changes != 0 { borders.insert(id) }
    }
  }

  /// The nodes that the text reads, but those of registers that change seldom.
  private func roots() -> [Int32] {
    guard !changes.isEmpty else { return [] }
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

  /// What a node follows from, or `nil` if not from what changes seldom alone. Of a constant, nothing.
  mutating func changes(behind id: Int32) -> Changes? {
    if let known = masks[id] { return known }
    // A loop ends here.
    masks[id] = .some(nil)
    let found = changesBehind(id)
    masks[id] = .some(found)
    return found
  }

  private mutating func changesBehind(_ id: Int32) -> Changes? {
    let node = graph.nodes[Int(id)]
    switch node.kind {
    case .constant: return 0
    case .memoryRead: return nil
    case .variable:
      if let change = changeOf[node.a] { return 1 << Changes(change) }
      switch graph.variables[Int(node.a)].kind {
      case .wire, .output, .instanceInput:
        return drivers[node.a].flatMap { changes(behind: $0) }
      default: return nil
      }
    default:
      var all: Changes = 0
      for operand in [node.a, node.b, node.c].prefix(node.operandCount) {
        guard let mask = changes(behind: operand) else { return nil }
        all |= mask
      }
      return all
    }
  }

  /// Finds registers that follow from what is known; whether there were some.
  private mutating func findRegisters() -> Bool {
    let found = unknownRegisters().compactMap { item in
      changes(before: item.register, in: item.process).map { (item, $0) }
    }
    var isAny = false
    for (item, all) in found where all != 1 {
      let change = Change.registers(all)
      if !changes.contains(change), changes.count < Changes.bitWidth { changes.append(change) }
      guard let index = changes.firstIndex(of: change) else { continue }
      changeOf[item.register] = index
      registers[item.process][item.register] = all
      isAny = true
    }
    // What was not known before may be now.
    if isAny { masks = masks.filter { $0.value != nil } }
    return isAny
  }

  /// The registers that are not known to change seldom.
  private func unknownRegisters() -> [(process: Int, register: Int32)] {
    guard !changes.isEmpty else { return [] }
    return parts.synchronous.enumerated().flatMap { index, process in
      ProcessParts.targets(process.statements).filter { changeOf[$0] == nil }.map { (index, $0) }
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

  /// The changes after which a register may change: of all it is computed from, and of the reset.
  private mutating func changes(before register: Int32, in process: Int) -> Changes? {
    var all: Changes = 1
    for node in reads(register, in: process) {
      guard let behind = changes(behind: node) else { return nil }
      all |= behind
    }
    return all
  }
}
