extension ModulePrinter {
  /// Assertions as immediate ones, which every tool reads, under `FORMAL`.
  mutating func printProperties() {
    guard !graph.properties.isEmpty else { return }
    let before = body
    let states = printer.stateNames.count
    body = SourceText()
    body.indentation = before.indentation
    let spilled = printer.spilling.spilled.sorted().filter { parts.isFormal($0) }
    let pasts = graph.variables.indices.filter { graph.variables[$0].isFormal }
    var rows: [(cells: [String], place: String?)] = pasts.map { index in
      let variable = graph.variables[index]
      let name = printer.name(Int32(index))
      return (cells: type(variable.width, variable.isSigned) + ["\(name);"], place: nil)
    }
    for id in spilled {
      let node = graph.nodes[Int(id)]
      var cells = type(Int(node.width), node.isSigned)
      cells[0] = node.isSigned ? "wire signed" : "wire"
      cells.append("\(printer.spillName(id)!) = \(printer.definition(id).text);")
      rows.append((cells: cells, place: nil))
    }
    body.table(rows)
    for domain in graph.domains.indices {
      let own = graph.properties.filter { Int($0.domain) == domain }
      let registers = pasts.filter { Int(graph.variables[$0].domain) == domain }
      if !own.isEmpty || !registers.isEmpty { printDomain(domain, own, registers) }
    }
    let nets =
      pasts.map { (name: printer.name(Int32($0)), width: graph.variables[$0].width) }
      + spilled.map { (name: printer.spillName($0)!, width: Int(graph.nodes[Int($0)].width)) }
    let unread = nets.flatMap { unreadBits($0.name, $0.width, printer.used) }
    if !unread.isEmpty { printUnused(printer.fresh("unused_asserted"), unread) }
    let properties = body
    body = before
    body.gap()
    body.add("`ifdef FORMAL")
    body.table(stateRows(Array(printer.stateNames[states...])))
    body.add(properties)
    body.add("`endif")
  }

  private mutating func printDomain(_ index: Int, _ properties: [PropertyNode], _ pasts: [Int]) {
    let domain = graph.domains[index]
    let clock = signalText(domain.clock)
    let reset = domain.reset < 0 ? nil : signalText(domain.reset)
    for past in pasts {
      let name = printer.name(Int32(past))
      let variable = graph.variables[past]
      let zero = constantText(BitPattern(0, width: variable.width), signed: variable.isSigned)
      let next = printer.text(variable.driver)
      if reset == nil { body.add("initial \(name) = \(zero);") }
      let isSet = variable.width == 1 && graph.constantValue(variable.driver)?.isZero == false
      let value =
        reset.map { isSet ? "!\($0)" : "\($0) ? \(zero) : \(next.within(.or))" } ?? next.text
      body.add("always_ff @(posedge \(clock)) \(name) <= \(value);")
    }
    if properties.isEmpty { return }
    body.add("always_ff @(posedge \(clock)) begin")
    body.indentation += 1
    for property in properties {
      var guards = reset.map { ["!\($0)"] } ?? []
      if property.condition >= 0 { guards += conjuncts(property.condition) }
      let prefix = guards.isEmpty ? "" : "if (\(guards.joined(separator: " && "))) "
      body.add(
        "\(prefix)\(VerilogNames.legal(property.name)): \(property.kind) "
          + "(\(printer.text(property.value).text));",
        from: place(property.location))
    }
    body.indentation -= 1
    body.add("end")
  }

  /// The texts that must all be set for a node of one bit to be set.
  private func conjuncts(_ id: Int32) -> [String] {
    let node = graph.nodes[Int(id)]
    if node.kind == .and, printer.spillName(id) == nil {
      return conjuncts(node.a) + conjuncts(node.b)
    }
    return [printer.text(id).within(.unary)]
  }
}
