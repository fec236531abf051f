/// Prints one module.
struct ModulePrinter {
  let graph: Graph
  let design: Design
  let options: VerilogOptions
  let printer: ExpressionPrinter
  let parts: ProcessParts
  let named: NamedValues
  let seldom: SeldomChanges
  let keptValues: KeptValues
  let branchValues: BranchValues
  let equalCells: EqualCells
  let copiedWords: CopiedWords
  let delayLines: DelayLines
  /// The number of the next branch of an `always_ff`, or `nil` where branches have none.
  var nextBranch: Int?
  /// The names of the words of the delay lines.
  var delayWords: [String] = []
  /// What tells whether something that follows from each of the groups that change seldom may change.
  var follows: [String] = []
  var text = SourceText()
  var body = SourceText()

  /// A printer for a module whose instances have some names.
  init(_ graph: Graph, _ design: Design, _ options: VerilogOptions, instances: Set<String>) {
    (self.graph, self.design, self.options) = (graph, design, options)
    parts = ProcessParts(graph)
    var seldom =
      options.forSimulation ? SeldomChanges(graph, parts) : SeldomChanges(graph, none: parts)
    let spilling = Spilling(graph, roots: parts.roots, named: seldom.borders())
    printer = ExpressionPrinter(graph, spilling, instances: instances)
    let named = NamedValues(graph, spilling, parts)
    keptValues = KeptValues(&seldom, named)
    branchValues =
      options.forSimulation
      ? BranchValues(graph, named, parts, keptValues, seldom) : BranchValues(graph, none: named)
    (self.seldom, self.named) = (seldom, named)
    equalCells = options.forSimulation ? EqualCells(graph, design, parts) : EqualCells()
    copiedWords =
      options.forSimulation
      ? CopiedWords(graph, design, parts, except: equalCells) : CopiedWords()
    delayLines =
      options.forSimulation ? DelayLines(graph, parts, except: seldom) : DelayLines()
  }

  /// The text of the module.
  mutating func print() -> String {
    body.indentation = 1
    printKept()
    printInstances()
    printCopiedWords()
    printDelayLines()
    printMemories()
    printAssigns()
    printProcesses()
    // What follows is there in proofs only, so that linters do not count what it reads.
    let used = printer.used
    let states = printer.stateNames
    // Neither provers nor linters read text for simulators.
    if !options.forSimulation {
      printProperties()
      printSink(used)
    }

    for line in graph.documentation { text.add(line.isEmpty ? "//" : "// \(line)") }
    printHeader()
    text.indentation = 1
    if let cell = graph.cell {
      text.add("`ifdef SYNTHESIS")
      printCell(cell)
      text.add("`else")
      text.add(
        "// What \(cell.name) does, for simulation; written for this library, not by the vendor.")
    }
    text.table(stateRows(states))
    if !states.isEmpty { text.gap() }
    printDeclarations()
    return text.text + body.text + (graph.cell == nil ? "" : "  `endif\n") + "endmodule\n"
  }

  // MARK: Declarations

  func type(_ width: Int, _ signed: Bool) -> [String] {
    [signed ? "logic signed" : "logic", width > 1 ? "[\(width - 1):0]" : ""]
  }

  func place(_ location: Int32) -> String? {
    guard options.sourceLines, location >= 0 else { return nil }
    let source = graph.locations[Int(location)]
    return "\(source.fileName):\(source.line)"
  }

  private mutating func printHeader() {
    text.add("module \(VerilogNames.legal(graph.name)) (")
    text.indentation = 1
    text.table(
      graph.ports.enumerated().map { index, port in
        let variable = graph.variables[Int(port)]
        let comma = index == graph.ports.count - 1 ? "" : ","
        return (
          [variable.kind == .input ? "input" : "output"] + type(variable.width, variable.isSigned)
            + [printer.name(port) + comma], nil
        )
      })
    text.indentation = 0
    text.add(");")
  }

  /// Declarations of names of enum values.
  func stateRows(
    _ states: [(name: String, value: BitPattern)]
  ) -> [(cells: [String], place: String?)] {
    states.sorted { $0.value.low < $1.value.low }.map { state in
      (
        [
          "localparam logic", state.value.width > 1 ? "[\(state.value.width - 1):0]" : "",
          state.name, "= \(constantText(state.value, signed: false));",
        ], nil
      )
    }
  }

  private mutating func printDeclarations() {
    var rows: [(cells: [String], place: String?)] = []
    let states = StateRegisters.kept(graph)
    for (index, variable) in graph.variables.enumerated() {
      if variable.isFormal { continue }
      if states.contains(Int32(index)) { rows.append((["(* fsm_encoding = \"none\" *)"], nil)) }
      switch variable.kind {
      case .input, .output: continue
      case .instanceInput where parts.inlined[Int32(index)] != nil: continue
      case .wire where branchValues.moved.contains(.wire(Int32(index))): continue
      default: break
      }
      rows.append(
        (
          type(variable.width, variable.isSigned) + ["\(printer.name(Int32(index)));"],
          place(variable.location)
        ))
    }
    for id in printer.spilling.spilled.sorted() {
      guard let name = printer.spillName(id), !parts.isFormal(id),
        !branchValues.moved.contains(.node(id))
      else { continue }
      let node = graph.nodes[Int(id)]
      rows.append((type(Int(node.width), node.isSigned) + ["\(name);"], nil))
    }
    text.table(rows)
    if !rows.isEmpty { text.gap() }
  }

  // MARK: Content

  private mutating func printInstances() {
    for (index, instance) in graph.instances.enumerated()
    where equalCells.firsts[index] == nil && !copiedWords.instances.contains(index) {
      let child = design.modules[instance.module]
      let rows = zip(child.ports, instance.ports).enumerated().map { place, pair in
        let (inner, outer) = pair
        let label = VerilogNames.legal(child.variables[Int(inner)].name)
        let value = parts.inlined[outer].map { printer.text($0).text } ?? printer.name(outer)
        let comma = place == instance.ports.count - 1 ? "" : ","
        return (cells: [".\(label)", "(\(value))\(comma)"], place: String?.none)
      }
      let parameters = child.blackBox?.parameters ?? []
      body.gap()
      var opening = VerilogNames.legal(child.name)
      if !parameters.isEmpty {
        opening +=
          " #(" + parameters.map { ".\($0.name)(\($0.value))" }.joined(separator: ", ") + ")"
      }
      body.add("\(opening) \(instance.name) (", from: place(instance.location))
      body.indentation += 1
      body.table(rows)
      body.indentation -= 1
      body.add(");")
      body.gap()
    }
  }

  private mutating func printAssigns() {
    body.gap()
    var rows: [(cells: [String], place: String?)] = []
    for (index, variable) in graph.variables.enumerated() {
      guard variable.driver >= 0, !variable.isFormal,
        !isElsewhere(.wire(Int32(index)))
      else { continue }
      rows.append(
        (
          [
            "assign \(printer.name(Int32(index)))",
            "= \(computed(variable.driver, as: Int32(index)));",
          ],
          place(variable.location)
        ))
    }
    for item in parts.assigns where !isElsewhere(.wire(item.variable)) {
      rows.append(
        (
          ["assign \(target(item))", "= \(value(item));"], place(item.location)
        ))
    }
    for id in printer.spilling.spilled.sorted() where !parts.isFormal(id) {
      guard let name = printer.spillName(id), graph.nodes[Int(id)].kind != .memoryRead,
        !isElsewhere(.node(id))
      else { continue }
      rows.append(
        (
          ["assign \(name)", "= \(printer.definition(id).text);"],
          place(graph.nodeLocations[Int(id)])
        ))
    }
    for (index, first) in equalCells.firsts.sorted(by: { $0.key < $1.key }) {
      let (instance, other) = (graph.instances[index], graph.instances[first])
      for (port, otherPort) in zip(instance.ports, other.ports) {
        guard case .instanceOutput = graph.variables[Int(port)].kind else { continue }
        rows.append(
          (
            ["assign \(printer.name(port))", "= \(printer.name(otherPort));"],
            place(instance.location)
          ))
      }
    }
    rows += copies() + delayed()
    // Wires first in the order in which they were made, so that a reader finds them by name.
    body.table(rows)
  }

  /// Whether a value is computed in a process.
  private func isElsewhere(_ value: NamedValue) -> Bool {
    branchValues.moved.contains(value) || keptValues.kept.contains(value)
  }

  /// The text that computes a node for a wire, which is the node's own name or a second one.
  func computed(_ id: Int32, as wire: Int32) -> String {
    printer.spilling.wires[id] == wire ? printer.definition(id).text : printer.text(id).text
  }

  func target(_ item: StatementNode.Assignment) -> String {
    let variable = graph.variables[Int(item.variable)]
    let name = printer.name(item.variable)
    if Int(item.width) == variable.width { return name }
    return item.width == 1
      ? "\(name)[\(item.low)]" : "\(name)[\(item.low + item.width - 1):\(item.low)]"
  }

  func value(_ item: StatementNode.Assignment) -> String {
    if let constant = graph.constantValue(item.value),
      let name = printer.stateName(constant, of: item.variable)
    {
      return name
    }
    return printer.text(item.value).text
  }

  private mutating func printProcesses() {
    for block in parts.combinational {
      body.gap()
      body.add("always_comb begin")
      body.indentation += 1
      printStatements(block, "=")
      body.indentation -= 1
      body.add("end")
    }
    nextBranch = 0
    for (var process, registers) in zip(parts.synchronous, seldom.registers) {
      let isEmpty = process.statements.isEmpty
      process.statements = delayLines.removed(from: process.statements)
      if process.statements.isEmpty, !isEmpty { continue }
      if registers.isEmpty { printSynchronous(process) } else { printDivided(process, registers) }
    }
  }
}
