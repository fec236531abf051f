extension ModulePrinter {
  /// What synthesis reads of a module that stands for a cell.
  mutating func printCell(_ cell: Graph.Cell) {
    let signed = graph.ports.filter { graph.variables[Int($0)].isSigned }
    for port in signed {
      // Synthesis stumbles over signed nets at a cell's pins.
      let variable = graph.variables[Int(port)]
      let value = variable.kind == .input ? " = \(printer.name(port))" : ""
      text.add("wire [\(variable.width - 1):0] \(pinName(port))\(value);")
    }
    text.add(cell.parameters.isEmpty ? "\(cell.name) cell_0 (" : "\(cell.name) #(")
    text.indentation += 1
    func list(_ items: [(name: String, value: String)]) {
      text.table(
        items.enumerated().map { index, item in
          ([".\(item.name)", "(\(item.value))\(index == items.count - 1 ? "" : ",")"], nil)
        })
    }
    if !cell.parameters.isEmpty {
      list(cell.parameters.map { ($0.name, parameterText($0.value)) })
      text.indentation -= 1
      text.add(") cell_0 (")
      text.indentation += 1
    }
    list(cell.pins.map { ($0.name, pinText($0.node)) })
    text.indentation -= 1
    text.add(");")
    for port in signed where graph.variables[Int(port)].kind == .output {
      text.add("assign \(printer.name(port)) = \(pinName(port));")
    }
  }

  private func pinName(_ port: Int32) -> String {
    printer.name(port) + (graph.variables[Int(port)].isSigned ? "_bits" : "")
  }

  private func parameterText(_ value: VendorCell.Parameter) -> String {
    switch value {
    case .text(let text): "\"\(text)\""
    case .number(let number): "\(number)"
    case .bits(let bits): "\(bits.width)'h\(bits.hexadecimal)"
    }
  }

  /// A port, bits of one, or a constant.
  private func pinText(_ node: Int32) -> String {
    if let value = graph.constantValue(node) { return constantText(value, signed: false) }
    guard let (variable, low, width) = graph.target(node) else { return "" }
    let name = pinName(variable)
    let info = graph.variables[Int(variable)]
    if info.width == 1, !info.isSigned { return name }
    if width == 1 { return "\(name)[\(low)]" }
    return "\(name)[\(low + width - 1):\(low)]"
  }
}
