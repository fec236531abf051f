extension ModulePrinter {
  /// Assertions as immediate ones, which every tool reads, under `FORMAL`.
  mutating func printProperties() {
    guard !graph.properties.isEmpty else { return }
    body.gap()
    body.add("`ifdef FORMAL")
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
      if own.isEmpty { continue }
      printDomain(domain, own, pasts.filter { Int(graph.variables[$0].domain) == domain })
    }
    body.add("`endif")
  }

  private mutating func printDomain(_ index: Int, _ properties: [PropertyNode], _ pasts: [Int]) {
    let domain = graph.domains[index]
    let clock = signalText(domain.clock)
    var started: String?
    if domain.reset >= 0 {
      // A proof starts with a reset.
      started = printer.fresh("started")
      body.add("logic \(started!) = 1'b0;")
      body.add("always_ff @(posedge \(clock)) \(started!) <= 1'b1;")
      body.add("always_comb if (!\(started!)) assume (\(signalText(domain.reset)));")
    }
    for past in pasts {
      let name = printer.name(Int32(past))
      let variable = graph.variables[past]
      body.add(
        "initial \(name) = \(constantText(BitPattern(0, width: variable.width), signed: variable.isSigned));"
      )
      body.add("always_ff @(posedge \(clock)) \(name) <= \(printer.text(variable.driver).text);")
    }
    body.add("always_ff @(posedge \(clock)) begin")
    body.indentation += 1
    for property in properties {
      var guards: [String] = []
      if domain.reset >= 0 {
        guards = ["\(started!)", "!\(signalText(domain.reset))"]
      }
      if property.condition >= 0 { guards.append(printer.text(property.condition).within(.unary)) }
      let prefix = guards.isEmpty ? "" : "if (\(guards.joined(separator: " && "))) "
      body.add(
        "\(prefix)\(VerilogNames.legal(property.name)): \(property.kind) "
          + "(\(printer.text(property.value).text));",
        from: place(property.location))
    }
    body.indentation -= 1
    body.add("end")
  }
}
