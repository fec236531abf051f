extension ModulePrinter {
  /// One `always_ff`, or two when only some registers have an asynchronous reset. With a condition, where there is
  /// no such reset, it does nothing in other cycles.
  mutating func printSynchronous(_ process: Process, onlyIf condition: String? = nil) {
    let domain = graph.domains[Int(process.domain)]
    let branch = nextBranch
    // Registers in two blocks print their branches twice.
    if domain.style == .asynchronous { nextBranch = nil }
    defer { if domain.style == .asynchronous { nextBranch = branch } }
    let clock = signalText(domain.clock)
    let registers = ProcessParts.targets(process.statements)
    let withReset = registers.filter { graph.variables[Int($0)].reset != nil }
    let without = registers.filter { graph.variables[Int($0)].reset == nil }
    let guarded = condition.map { "if (\($0)) " } ?? ""
    let edge = "always_ff @(posedge \(clock)) \(guarded)begin"
    body.gap()
    if domain.reset < 0 {
      for register in withReset {
        body.add("initial \(printer.name(register)) = \(resetText(register));")
      }
      block(edge, process.statements)
      return
    }
    let reset = signalText(domain.reset)
    if domain.style == .asynchronous {
      if !withReset.isEmpty {
        let own = ProcessParts.filtered(process.statements, Set(withReset))
        resetBlock("always_ff @(posedge \(clock) or posedge \(reset)) begin", reset, withReset, own)
      }
      if !without.isEmpty {
        body.gap()
        block(edge, ProcessParts.filtered(process.statements, Set(without)))
      }
    } else if without.isEmpty {
      resetBlock(edge, reset, withReset, process.statements)
    } else if withReset.isEmpty {
      block(edge, process.statements)
    } else {
      body.add(edge, from: place(process.location))
      body.indentation += 1
      printStatements(process.statements, "<=")
      resets(reset, withReset)
      body.add("end")
      body.indentation -= 1
      body.add("end")
    }
  }

  private mutating func block(_ opening: String, _ statements: [StatementNode]) {
    body.add(opening)
    body.indentation += 1
    printStatements(statements, "<=")
    body.indentation -= 1
    body.add("end")
  }

  private mutating func resets(_ reset: String, _ registers: [Int32]) {
    body.add("if (\(reset)) begin")
    body.indentation += 1
    body.table(
      registers.map { (["\(printer.name($0))", "<= \(resetText($0));"], nil) })
    body.indentation -= 1
  }

  private mutating func resetBlock(
    _ opening: String, _ reset: String, _ registers: [Int32], _ statements: [StatementNode]
  ) {
    body.add(opening)
    body.indentation += 1
    resets(reset, registers)
    if statements.count == 1,
      case .when(let next, let then, let otherwise, let line) = statements[0]
    {
      printWhen("end else if", next, then, otherwise, line, "<=")
      body.indentation -= 1
      body.add("end")
      return
    }
    body.add("end else begin")
    body.indentation += 1
    printStatements(statements, "<=")
    body.indentation -= 1
    body.add("end")
    body.indentation -= 1
    body.add("end")
  }

  private func resetText(_ register: Int32) -> String {
    let variable = graph.variables[Int(register)]
    return printer.stateName(variable.reset!, of: register)
      ?? constantText(variable.reset!, signed: variable.isSigned)
  }

  /// A clock or reset by the name of what drives it.
  func signalText(_ variable: Int32) -> String {
    printer.text(graph.variables[Int(variable)].node).text
  }

  /// Statements with assignments written `operator`.
  mutating func printStatements(_ statements: [StatementNode], _ symbol: String) {
    var index = 0
    while index < statements.count {
      // Assignments in a row are aligned.
      var rows: [(cells: [String], place: String?)] = []
      while index < statements.count, case .assign(let item) = statements[index] {
        rows.append((["\(target(item))", "\(symbol) \(value(item));"], place(item.location)))
        index += 1
      }
      body.table(rows)
      guard index < statements.count else { return }
      switch statements[index] {
      case .assign: break
      case .when(let condition, let then, let otherwise, let location):
        printWhen("if", condition, then, otherwise, location, symbol)
      case .select(let selection): printSelection(selection, symbol)
      }
      index += 1
    }
  }

  private mutating func printWhen(
    _ opening: String, _ condition: Int32, _ then: [StatementNode], _ otherwise: [StatementNode],
    _ location: Int32, _ symbol: String
  ) {
    let values = valuesOfNextBranch()
    // One short assignment stands beside its condition.
    if opening == "if", otherwise.isEmpty, then.count == 1, values.isEmpty,
      case .assign(let item) = then[0]
    {
      let text =
        "if (\(printer.text(condition).text)) \(target(item)) \(symbol) \(value(item));"
      if text.count <= Spilling.longest {
        body.add(text, from: place(item.location))
        return
      }
    }
    body.add("\(opening) (\(printer.text(condition).text)) begin", from: place(location))
    body.indentation += 1
    printValues(values)
    printStatements(then, symbol)
    body.indentation -= 1
    if otherwise.isEmpty {
      body.add("end")
    } else if otherwise.count == 1, case .when(let next, let a, let b, let line) = otherwise[0] {
      printWhen("end else if", next, a, b, line, symbol)
    } else {
      body.add("end else begin")
      body.indentation += 1
      printValues(valuesOfNextBranch())
      printStatements(otherwise, symbol)
      body.indentation -= 1
      body.add("end")
    }
  }

  private mutating func printSelection(_ selection: StatementNode.Selection, _ symbol: String) {
    if selection.cases.isEmpty {
      printStatements(selection.otherwise ?? [], symbol)
      return
    }
    let subject = graph.nodes[Int(selection.subject)]
    body.add("case (\(printer.text(selection.subject).text))", from: place(selection.location))
    body.indentation += 1
    func patterns(_ item: StatementNode.Case) -> String {
      item.patterns.map { pattern in
        let name = subject.kind == .variable ? printer.stateName(pattern, of: subject.a) : nil
        return name ?? constantText(pattern, signed: false)
      }.joined(separator: ", ")
    }
    for (index, item) in selection.cases.enumerated() {
      let isLast = selection.isComplete && index == selection.cases.count - 1
      // The last case of a complete choice takes what no case names, as in simulation.
      let label = isLast ? "default" : patterns(item)
      let note = isLast ? "  // \(item.label.map(upperSnake) ?? patternsOf(item))" : ""
      printCase(label, note, item.body, symbol)
    }
    if !selection.isComplete { printCase("default", "", selection.otherwise ?? [], symbol) }
    body.indentation -= 1
    body.add("endcase")
  }

  private func patternsOf(_ item: StatementNode.Case) -> String {
    item.patterns.map { constantText($0, signed: false) }.joined(separator: ", ")
  }

  private mutating func printCase(
    _ label: String, _ note: String, _ statements: [StatementNode], _ symbol: String
  ) {
    let values = valuesOfNextBranch()
    if statements.isEmpty {
      body.add("\(label): ;\(note)")
      return
    }
    if statements.count == 1, values.isEmpty, case .assign(let item) = statements[0] {
      let text = "\(label): \(target(item)) \(symbol) \(value(item));"
      if note.isEmpty, text.count <= Spilling.longest {
        body.add(text, from: place(item.location))
        return
      }
    }
    body.add("\(label): begin\(note)")
    body.indentation += 1
    printValues(values)
    printStatements(statements, symbol)
    body.indentation -= 1
    body.add("end")
  }

  /// The values that are computed in the branch that is printed next.
  private mutating func valuesOfNextBranch() -> [NamedValue] {
    guard let branch = nextBranch else { return [] }
    nextBranch = branch + 1
    return branchValues.values[branch] ?? []
  }

  private mutating func printValues(_ values: [NamedValue]) {
    body.table(
      values.map { value in
        let row = self.row(of: value)
        return (
          ["automatic"] + type(row.width, row.isSigned) + [row.name, "= \(row.text);"], row.place
        )
      })
  }

  /// A value with a name and the text that computes it.
  func row(of value: NamedValue) -> (
    name: String, width: Int, isSigned: Bool, text: String, place: String?
  ) {
    let node = named.definitions[value]!
    switch value {
    case .wire(let index):
      let variable = graph.variables[Int(index)]
      return (
        printer.name(index), variable.width, variable.isSigned, computed(node, as: index),
        place(variable.location)
      )
    case .node(let id):
      let type = graph.nodes[Int(id)]
      return (
        printer.spillName(id)!, Int(type.width), type.isSigned, printer.definition(node).text,
        place(graph.nodeLocations[Int(id)])
      )
    }
  }
}
