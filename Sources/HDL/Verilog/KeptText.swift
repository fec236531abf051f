/// The text of ``KeptValues``: what tells of changes, and what is computed after them.
extension ModulePrinter {
  /// Declares what tells of changes, and computes kept values.
  mutating func printKept() {
    guard !seldom.marked.isEmpty else { return }
    let domain = graph.domains[Int(seldom.domain)]
    let clock = signalText(domain.clock)
    body.gap()
    body.add("// What follows from values that change seldom is computed after a change only.")
    let restarts = printRestarts(domain, clock)
    follows = zip(seldom.marked, seldom.cycles).enumerated().map { group, item in
      let changed = printMarked(group, item.0, restarts, clock)
      return printFollows(group, changed, cycles: item.1, clock)
    }
    for group in keptValues.groups {
      body.gap()
      body.add("always_latch begin")
      body.indentation += 1
      body.add("if (\(text(of: group.groups))) begin")
      body.indentation += 1
      body.table(
        group.values.map { value in
          let row = self.row(of: value)
          return ([row.name, "= \(row.text);"], row.place)
        })
      closeBlock(2)
    }
  }

  /// Tells whether nothing is known of the edge before, or the reset was another.
  private mutating func printRestarts(_ domain: ClockDomain, _ clock: String) -> String {
    let restarts = printer.fresh("restarts")
    let isKnown = printer.fresh("isKnown")
    body.add("logic \(isKnown), \(restarts);")
    body.add("initial \(isKnown) = 1'b0;")
    guard domain.reset >= 0 else {
      body.add("always_ff @(posedge \(clock)) \(isKnown) <= 1'b1;")
      body.add("assign \(restarts) = !\(isKnown);")
      return restarts
    }
    let reset = signalText(domain.reset)
    let before = printer.fresh("\(reset)Before")
    body.add("logic \(before);")
    body.add("assign \(restarts) = !\(isKnown) | \(reset) != \(before);")
    body.add("always_ff @(posedge \(clock)) if (\(restarts)) begin")
    body.indentation += 1
    body.table([(["\(isKnown)", "<= 1'b1;"], nil), (["\(before)", "<= \(reset);"], nil)])
    closeBlock(1)
    return restarts
  }

  /// Tells whether the variables of a group are not what they were at the edge before.
  private mutating func printMarked(
    _ group: Int, _ variables: [Int32], _ restarts: String, _ clock: String
  ) -> String {
    let changed = printer.fresh("changed\(group)")
    let rows = variables.map { variable in
      let name = printer.name(variable)
      return (
        variable: graph.variables[Int(variable)], name: name, before: printer.fresh("\(name)Before")
      )
    }
    body.gap()
    body.table(
      rows.map { (type($0.variable.width, $0.variable.isSigned) + ["\($0.before);"], nil) })
    body.add("logic \(changed);")
    let differences = rows.map { "\($0.name) != \($0.before)" }
    body.add("assign \(changed) = \(([restarts] + differences).joined(separator: " | "));")
    body.add("always_ff @(posedge \(clock)) if (\(changed)) begin")
    body.indentation += 1
    body.table(rows.map { (["\($0.before)", "<= \($0.name);"], nil) })
    closeBlock(1)
    return changed
  }

  /// Tells whether a group changed now or in one of the cycles before.
  private mutating func printFollows(
    _ group: Int, _ changed: String, cycles: Int, _ clock: String
  ) -> String {
    if cycles == 0 { return changed }
    let follows = printer.fresh("follows\(group)")
    let before = printer.fresh("\(changed)Before")
    let next = cycles == 1 ? changed : "{\(before)[\(cycles - 2):0], \(changed)}"
    body.table([
      (type(cycles, false) + ["\(before);"], nil), (type(1, false) + ["\(follows);"], nil),
    ])
    body.add("initial \(before) = '1;")
    body.add("always_ff @(posedge \(clock)) \(before) <= \(next);")
    body.add("assign \(follows) = \(changed) | \(before) != 0;")
    return follows
  }

  private mutating func closeBlock(_ count: Int) {
    for _ in 0..<count {
      body.indentation -= 1
      body.add("end")
    }
  }

  /// Whether what follows from some groups may change.
  private func text(of groups: SeldomChanges.Groups) -> String {
    follows.enumerated().filter { groups >> $0.offset & 1 == 1 }.map(\.element)
      .joined(separator: " | ")
  }

  /// A process with a block for its registers that change seldom, and one for the others.
  mutating func printDivided(_ process: Process, _ registers: [Int32: SeldomChanges.Groups]) {
    let branch = nextBranch
    nextBranch = nil
    defer { nextBranch = branch }
    for groups in Set(registers.values).sorted() {
      var part = process
      let own = Set(registers.filter { $0.value == groups }.keys)
      part.statements = ProcessParts.filtered(process.statements, own)
      printSynchronous(part, onlyIf: text(of: groups))
    }
    let others = ProcessParts.targets(process.statements).filter { registers[$0] == nil }
    guard !others.isEmpty else { return }
    var rest = process
    rest.statements = ProcessParts.filtered(process.statements, Set(others))
    printSynchronous(rest)
  }
}
