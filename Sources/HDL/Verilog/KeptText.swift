/// The text of ``KeptValues``: what tells of changes, and what is computed after them.
extension ModulePrinter {
  /// Declares what tells of each change, computes kept values, and names the changes.
  mutating func printKept() {
    guard !seldom.changes.isEmpty else { return }
    let clock = signalText(graph.domains[Int(seldom.domain)].clock)
    changed = seldom.changes.indices.map { printer.fresh("changed\($0)") }
    body.gap()
    body.add("// What follows from values that change seldom is computed after a change only.")
    body.table(changed.map { (["logic", "\($0);"], nil) })
    for (name, change) in zip(changed, seldom.changes) {
      switch change {
      case .marked(let variables): printMarked(name, variables, clock)
      case .registers(let changes):
        let next = printer.fresh("\(name)Next")
        body.add("logic \(next);")
        body.add("assign \(next) = \(text(of: changes));")
        nextChanges[changes] = next
        body.add("initial \(name) = 1'b1;")
        body.add("always_ff @(posedge \(clock)) \(name) <= \(next);")
      }
    }
    for group in keptValues.groups {
      body.gap()
      body.add("always_latch begin")
      body.indentation += 1
      body.add("if (\(text(of: group.changes))) begin")
      body.indentation += 1
      body.table(
        group.values.map { value in
          let row = self.row(of: value)
          return ([row.name, "= \(row.text);"], row.place)
        })
      closeBlock(2)
    }
  }

  /// Tells whether variables are not what they were at the edge before.
  private mutating func printMarked(_ changed: String, _ variables: [Int32], _ clock: String) {
    let rows = variables.map { variable in
      let name = printer.name(variable)
      return (
        variable: graph.variables[Int(variable)], name: name, before: printer.fresh("\(name)Before")
      )
    }
    let isKnown = printer.fresh("\(changed)IsKnown")
    body.table(
      rows.map { (type($0.variable.width, $0.variable.isSigned) + ["\($0.before);"], nil) })
    body.add("logic \(isKnown);")
    let differences = rows.map { "\($0.name) != \($0.before)" }
    body.add("assign \(changed) = \((["!\(isKnown)"] + differences).joined(separator: " | "));")
    body.add("initial \(isKnown) = 1'b0;")
    body.add("always_ff @(posedge \(clock)) if (\(changed)) begin")
    body.indentation += 1
    body.table(
      [(["\(isKnown)", "<= 1'b1;"], nil)] + rows.map { (["\($0.before)", "<= \($0.name);"], nil) })
    closeBlock(1)
  }

  private mutating func closeBlock(_ count: Int) {
    for _ in 0..<count {
      body.indentation -= 1
      body.add("end")
    }
  }

  private func text(of changes: SeldomChanges.Changes) -> String {
    if let next = nextChanges[changes] { return next }
    let names = changed.enumerated().filter { changes >> SeldomChanges.Changes($0.offset) & 1 == 1 }
    return names.map(\.element).joined(separator: " | ")
  }

  /// A process with a block for its registers that change seldom, and one for the others.
  mutating func printDivided(_ process: Process, _ registers: [Int32: SeldomChanges.Changes]) {
    let branch = nextBranch
    nextBranch = nil
    defer { nextBranch = branch }
    for changes in Set(registers.values).sorted() {
      var part = process
      let own = Set(registers.filter { $0.value == changes }.keys)
      part.statements = ProcessParts.filtered(process.statements, own)
      printSynchronous(part, onlyIf: text(of: changes))
    }
    let others = ProcessParts.targets(process.statements).filter { registers[$0] == nil }
    guard !others.isEmpty else { return }
    var rest = process
    rest.statements = ProcessParts.filtered(process.statements, Set(others))
    printSynchronous(rest)
  }
}
