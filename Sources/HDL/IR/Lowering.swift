/// What drives every bit of a module's variables, with statements turned into multiplexers.
///
/// A variable is cut into segments at the borders of the slices that are assigned, so that one part
/// may depend on another without a loop.
package struct Lowering {
  /// Bits of a variable that are always assigned together.
  package struct Segment {
    package var low: Int
    package var width: Int
    /// The node of the final value: of the next one, for a register. Negative when missing.
    package var value: Int32 = Lowering.undriven
    /// The process that drives it, or -1.
    var process: Int32 = -1
    /// The line of the first assignment.
    var location: Int32 = -1
    /// For a partly driven segment, the statement that leaves it undriven on some path.
    var gap: Int32 = -1
  }

  static let undriven: Int32 = -1
  static let partlyDriven: Int32 = -2

  let graph: Graph
  /// All segments, those of one variable side by side in rising order.
  var segments: [Segment] = []
  /// Where a variable's segments start; one more entry than variables.
  var starts: [Int] = []

  private var log: [(segment: Int, old: Int32)] = []
  private var process: Int32 = 0

  private let quiet: Bool

  /// Lowers a module. `quiet` leaves out faults, for a module that was checked before.
  package init(_ graph: Graph, quiet: Bool = false) {
    self.graph = graph
    self.quiet = quiet
    cut()
    for (index, item) in graph.processes.enumerated() {
      process = Int32(index)
      log.removeAll(keepingCapacity: true)
      if item.domain >= 0 { hold(item.statements, item.domain) }
      run(item.statements)
    }
  }

  /// The segments of a variable.
  package func segments(of variable: Int32) -> ArraySlice<Segment> {
    segments[starts[Int(variable)]..<starts[Int(variable) + 1]]
  }

  /// The value of a whole variable, or a negative number.
  package func value(of variable: Int32) -> Int32 {
    let info = graph.variables[Int(variable)]
    if info.driver >= 0 { return info.driver }
    var result = Lowering.undriven
    for segment in segments(of: variable) {
      if segment.value < 0 { return segment.value }
      result = result < 0 ? segment.value : graph.concatenate(segment.value, result)
    }
    return result < 0 ? result : graph.extend(result, to: info.width, signed: info.isSigned)
  }

  // MARK: Segments

  private mutating func cut() {
    var cuts: [Int32: Set<Int>] = [:]
    func visit(_ statements: [StatementNode]) {
      for statement in statements {
        switch statement {
        case .assign(let assignment):
          let end = Int(assignment.low + assignment.width)
          if assignment.low > 0 || end < graph.variables[Int(assignment.variable)].width {
            cuts[assignment.variable, default: []].formUnion([Int(assignment.low), end])
          }
        case .when(_, let then, let otherwise, _):
          visit(then)
          visit(otherwise)
        case .select(let selection):
          for item in selection.cases { visit(item.body) }
          visit(selection.otherwise ?? [])
        }
      }
    }
    for process in graph.processes { visit(process.statements) }
    for (index, variable) in graph.variables.enumerated() {
      starts.append(segments.count)
      let inner = cuts[Int32(index)].map { $0.filter { $0 > 0 && $0 < variable.width }.sorted() }
      var low = 0
      for high in (inner ?? []) + [variable.width] {
        segments.append(Segment(low: low, width: high - low))
        low = high
      }
    }
    starts.append(segments.count)
  }

  /// Starts registers of a synchronous process from their own value.
  private mutating func hold(_ statements: [StatementNode], _ domain: Int32) {
    for statement in statements {
      switch statement {
      case .assign(let item):
        let variable = graph.variables[Int(item.variable)]
        guard variable.kind == .register else { continue }
        if variable.domain < 0 { graph.variables[Int(item.variable)].domain = domain }
        for index in starts[Int(item.variable)]..<starts[Int(item.variable) + 1]
        where segments[index].value == Lowering.undriven && overlaps(index, item) {
          segments[index].value = graph.slice(
            variable.node, low: segments[index].low, width: segments[index].width,
            signed: variable.isSigned && segments[index].width == variable.width)
        }
      case .when(_, let then, let otherwise, _):
        hold(then, domain)
        hold(otherwise, domain)
      case .select(let selection):
        for item in selection.cases { hold(item.body, domain) }
        hold(selection.otherwise ?? [], domain)
      }
    }
  }

  private func overlaps(_ index: Int, _ item: StatementNode.Assignment) -> Bool {
    let segment = segments[index]
    return segment.low < Int(item.low + item.width) && segment.low + segment.width > Int(item.low)
  }

  // MARK: Statements

  private mutating func run(_ statements: [StatementNode]) {
    for statement in statements {
      switch statement {
      case .assign(let item): assign(item)
      case .when(let condition, let then, let otherwise, let location):
        let taken = branch(then)
        let rest = branch(otherwise)
        merge(touched(taken) + touched(rest), location) { segment, old in
          (condition, taken[segment] ?? old, rest[segment] ?? old)
        }
      case .select(let selection): select(selection)
      }
    }
  }

  private mutating func assign(_ item: StatementNode.Assignment) {
    for index in starts[Int(item.variable)]..<starts[Int(item.variable) + 1]
    where overlaps(index, item) {
      let segment = segments[index]
      let whole = segment.low == Int(item.low) && segment.width == Int(item.width)
      let value =
        whole
        ? item.value
        : graph.slice(item.value, low: segment.low - Int(item.low), width: segment.width)
      if segment.process < 0 {
        segments[index].process = process
        segments[index].location = item.location
      } else if segment.process != process, !quiet {
        conflict(item, segment)
      }
      set(index, value)
    }
  }

  private func conflict(_ item: StatementNode.Assignment, _ segment: Segment) {
    let variable = graph.variables[Int(item.variable)]
    let bits =
      segment.width == variable.width
      ? ""
      : segment.width == 1
        ? "[\(segment.low)]" : "[\(segment.low + segment.width - 1):\(segment.low)]"
    graph.fault(
      .multipleDrivers, at: item.location,
      "'\(graph.describe(variable.node))\(bits)' is already driven at \(graph.text(segment.location)); drive it "
        + "in one block only")
  }

  private mutating func set(_ index: Int, _ value: Int32) {
    log.append((index, segments[index].value))
    segments[index].value = value
  }

  /// What a block leaves in the segments it touches; its effect is undone.
  private mutating func branch(_ statements: [StatementNode]) -> [Int: Int32] {
    if statements.isEmpty { return [:] }
    let mark = log.count
    run(statements)
    var result: [Int: Int32] = [:]
    while log.count > mark {
      let (segment, old) = log.removeLast()
      if result[segment] == nil { result[segment] = segments[segment].value }
      segments[segment].value = old
    }
    return result
  }

  private func touched(_ values: [Int: Int32]) -> [Int] { values.keys.sorted() }

  private mutating func merge(
    _ touched: [Int], _ location: Int32, _ choice: (Int, Int32) -> (Int32, Int32, Int32)
  ) {
    var last = -1
    for segment in touched.sorted() where segment != last {
      last = segment
      let (condition, a, b) = choice(segment, segments[segment].value)
      set(segment, joined(segment, condition, a, b, location))
    }
  }

  private mutating func joined(
    _ segment: Int, _ condition: Int32, _ a: Int32, _ b: Int32, _ location: Int32
  ) -> Int32 {
    if a >= 0, b >= 0 { return choose(condition, a, b) }
    if a == Lowering.undriven, b == Lowering.undriven { return a }
    if segments[segment].gap < 0 || a >= 0 || b >= 0 { segments[segment].gap = location }
    return Lowering.partlyDriven
  }

  /// A multiplexer; of constant bits, the condition itself, though not where one means minus one.
  private func choose(_ condition: Int32, _ a: Int32, _ b: Int32) -> Int32 {
    let node = graph.nodes[Int(a)]
    if node.width == 1, !node.isSigned, let x = graph.constantValue(a),
      let y = graph.constantValue(b), x != y
    {
      return x.isZero ? Signal(graph, condition).inverted.id : condition
    }
    return graph.mux(condition, a, b)
  }

  private mutating func select(_ selection: StatementNode.Selection) {
    let bodies = selection.cases.map { branch($0.body) }
    let rest = selection.otherwise.map { branch($0) }
    var all = bodies.flatMap { touched($0) } + touched(rest ?? [:])
    all.sort()
    var last = -1
    for segment in all where segment != last {
      last = segment
      let old = segments[segment].value
      var value = rest?[segment] ?? old
      for (index, item) in selection.cases.enumerated().reversed() {
        let taken = bodies[index][segment] ?? old
        if index == selection.cases.count - 1, selection.isComplete {
          value = taken
          continue
        }
        value = joined(segment, matches(selection.subject, item), taken, value, selection.location)
      }
      set(segment, value)
    }
  }

  private func matches(_ subject: Int32, _ item: StatementNode.Case) -> Int32 {
    let tests = item.patterns.map { pattern in
      graph.add(Node(.equal, width: 1, subject, graph.constant(pattern)))
    }
    return tests.dropFirst().reduce(tests[0]) { graph.add(Node(.or, width: 1, $0, $1)) }
  }
}
