/// Prints expressions of one module.
final class ExpressionPrinter {
  let graph: Graph
  let spilling: Spilling
  private(set) var names: VerilogNames
  private var spillNames: [Int32: String] = [:]
  /// Names of enum values that the text uses, with their patterns, in order of first use.
  private(set) var stateNames: [(name: String, value: BitPattern)] = []
  private var stateKeys: [String: String] = [:]
  /// Read bits of nets: ranges by name.
  private(set) var used: [String: [Range<Int>]] = [:]

  init(_ graph: Graph, _ spilling: Spilling, instances: Set<String>) {
    self.graph = graph
    self.spilling = spilling
    names = VerilogNames(graph, instances: instances)
    for id in spilling.spilled.sorted() where spilling.wires[id] == nil {
      let isWord = graph.nodes[Int(id)].kind == .memoryRead
      spillNames[id] = names.unique(
        isWord ? graph.shortName(id) : graph.shortName(id), id)
    }
  }

  /// The name of a variable.
  func name(_ variable: Int32) -> String { names.variables[Int(variable)] }
  /// The name of a spilled node.
  func spillName(_ id: Int32) -> String? { spillNames[id] }

  /// A new name for something that is neither.
  func fresh(_ wanted: String) -> String { names.unique(wanted, wanted) }

  /// The text that reads a node.
  func text(_ id: Int32) -> ExpressionText {
    let node = graph.nodes[Int(id)]
    if let name = spillNames[id] ?? spilling.wires[id].map(name) {
      use(name, 0..<Int(node.width))
      return ExpressionText(text: name, precedence: .primary, isSigned: node.isSigned)
    }
    return definition(id)
  }

  /// Whether a node is read by a name of its own.
  private func isNamed(_ id: Int32) -> Bool { spilling.spilled.contains(id) }

  private func use(_ name: String, _ bits: Range<Int>) { used[name, default: []].append(bits) }

  /// The text that computes a node, spilled or not.
  func definition(_ id: Int32) -> ExpressionText {
    let node = graph.nodes[Int(id)]
    func plain(_ text: String, _ precedence: ExpressionText.Precedence, signed: Bool = false)
      -> ExpressionText
    { ExpressionText(text: text, precedence: precedence, isSigned: signed) }
    switch node.kind {
    case .constant:
      return plain(
        constantText(graph.constants[Int(node.a)], signed: node.isSigned), .primary,
        signed: node.isSigned)
    case .variable:
      use(name(node.a), 0..<Int(node.width))
      return plain(name(node.a), .primary, signed: node.isSigned)
    case .memoryRead: return plain(spillNames[id] ?? "", .primary, signed: node.isSigned)
    case .not: return complement(node)
    case .and: return infix(node, "&", .and)
    case .or: return infix(node, "|", .or)
    case .xor: return infix(node, "^", .xor)
    case .add: return arithmetic(node, "+", .sum)
    case .subtract: return arithmetic(node, "-", .sum)
    case .multiply: return arithmetic(node, "*", .product)
    case .equal: return comparison(node, "==", .equality)
    case .less: return comparison(node, "<", .relation)
    case .shiftLeft:
      return plain("\(text(node.a).within(.shift)) << \(distance(node))", .shift)
    case .shiftRight:
      let value = text(node.a)
      let amount = distance(node)
      return node.isSigned
        ? plain("\(value.asSigned.within(.shift)) >>> \(amount)", .shift, signed: true)
        : plain("\(value.within(.shift)) >> \(amount)", .shift)
    case .slice: return slice(node)
    case .concatenate: return plain(concatenation(id), .primary)
    case .mux: return conditional(node)
    case .extend: return extended(node.a, to: Int(node.width))
    case .reduceAnd: return plain("&\(text(node.a).within(.primary))", .unary)
    case .reduceOr: return plain("|\(text(node.a).within(.primary))", .unary)
    case .reduceXor: return plain("^\(text(node.a).within(.primary))", .unary)
    }
  }

  /// By how much a node shifts; a constant is limited to the width.
  private func distance(_ node: Node) -> String {
    guard let value = graph.constantValue(node.b) else { return text(node.b).within(.unary) }
    let limit = Int(node.width)
    let shift = min(value.unsignedValue ?? limit, limit)
    return constantText(BitPattern(shift, width: unsignedBits(shift)), signed: false)
  }

  private func complement(_ node: Node) -> ExpressionText {
    if !isNamed(node.a) {
      let inner = graph.nodes[Int(node.a)]
      if inner.kind == .equal { return comparison(inner, "!=", .equality) }
      if inner.kind == .less { return comparison(inner, ">=", .relation) }
      if inner.kind == .xor, inner.width == 1 { return comparison(inner, "==", .equality) }
    }
    let operand = text(node.a)
    let symbol = node.width == 1 ? "!" : "~"
    return ExpressionText(
      text: symbol + operand.within(.primary), precedence: .unary, isSigned: operand.isSigned)
  }

  private func infix(_ node: Node, _ symbol: String, _ level: ExpressionText.Precedence)
    -> ExpressionText
  {
    let (a, b) = (mask(node.a), mask(node.b))
    // Only a chain of the same operator goes without parentheses: readers do not know the others.
    func side(_ side: ExpressionText) -> String {
      side.precedence == level || side.precedence >= .unary ? side.text : "(\(side.text))"
    }
    return ExpressionText(
      text: "\(side(a)) \(symbol) \(side(b))", precedence: level,
      isSigned: a.isSigned && b.isSigned)
  }

  /// An operand of a bitwise operation: constants as bits, not as numbers.
  private func mask(_ id: Int32) -> ExpressionText {
    guard let value = graph.constantValue(id), value.width > 3, !graph.nodes[Int(id)].isSigned
    else { return text(id) }
    return ExpressionText(
      text: "\(value.width)'h\(value.hexadecimal)", precedence: .primary, isSigned: false)
  }

  private func arithmetic(_ node: Node, _ symbol: String, _ level: ExpressionText.Precedence)
    -> ExpressionText
  {
    let a = fitted(node.a, to: Int(node.width))
    let b = fitted(node.b, to: Int(node.width))
    func side(_ side: ExpressionText, left: Bool) -> String {
      side.precedence >= .unary || (left && side.precedence == level) ? side.text : "(\(side.text))"
    }
    return ExpressionText(
      text: "\(side(a, left: true)) \(symbol) \(side(b, left: false))", precedence: level,
      isSigned: a.isSigned && b.isSigned)
  }

  /// An operand of arithmetic modulo two to the width.
  private func fitted(_ id: Int32, to width: Int) -> ExpressionText {
    let node = graph.nodes[Int(id)]
    if Int(node.width) <= width { return extended(id, to: width) }
    if let value = graph.constantValue(id) {
      return ExpressionText(
        text: constantText(value.slice(from: 0, count: width), signed: node.isSigned),
        precedence: .primary, isSigned: node.isSigned)
    }
    return sliced(id, low: 0, width: width)
  }

  private func comparison(_ node: Node, _ symbol: String, _ level: ExpressionText.Precedence)
    -> ExpressionText
  {
    let (x, y) = (graph.nodes[Int(node.a)], graph.nodes[Int(node.b)])
    let width = Int(spilling.comparedWidth(node))
    var a: ExpressionText
    var b: ExpressionText
    if node.kind == .equal, let state = stateText(node.b, of: node.a) {
      (a, b) = (text(node.a), state)
    } else {
      (a, b) = (extended(node.a, to: width), extended(node.b, to: width))
      if x.isSigned || y.isSigned { (a, b) = (a.asSigned, b.asSigned) }
    }
    // A constant goes to the right.
    if x.kind == .constant, y.kind != .constant, let turned = ["<": ">", ">=": "<="][symbol] {
      return ExpressionText(
        text: "\(b.within(.sum)) \(turned) \(a.within(.sum))", precedence: level,
        isSigned: false)
    }
    return ExpressionText(
      text: "\(a.within(.sum)) \(symbol) \(b.within(.sum))", precedence: level, isSigned: false)
  }

  /// A node extended to a width by its own signedness.
  private func extended(_ id: Int32, to width: Int) -> ExpressionText {
    let node = graph.nodes[Int(id)]
    if Int(node.width) == width { return text(id) }
    if let value = graph.constantValue(id) {
      return ExpressionText(
        text: constantText(
          value.extended(to: width, signed: node.isSigned), signed: node.isSigned),
        precedence: .primary, isSigned: node.isSigned)
    }
    let operand = text(id)
    if node.isSigned {
      // Not primary: yosys reads `~8'(a)` as `(~8)'(a)`.
      return ExpressionText(
        text: "\(width)'(\(operand.asSigned.text))", precedence: .unary, isSigned: true)
    }
    let zeros = width - Int(node.width)
    let inner =
      node.kind == .concatenate && !isNamed(id)
      ? concatenated(id).joined(separator: ", ") : operand.text
    return ExpressionText(
      text: "{\(zeros)'\(zeros == 1 ? "b" : "d")0, \(inner)}", precedence: .primary,
      isSigned: false)
  }

  private func slice(_ node: Node) -> ExpressionText {
    sliced(node.a, low: Int(node.b), width: Int(node.width))
  }

  private func sliced(_ id: Int32, low: Int, width: Int) -> ExpressionText {
    let base = graph.nodes[Int(id)]
    let name =
      spillNames[id] ?? spilling.wires[id].map { self.name($0) }
      ?? (base.kind == .variable ? self.name(base.a) : text(id).text)
    use(name, low..<low + width)
    if Int(base.width) == width {
      return ExpressionText(text: name, precedence: .primary, isSigned: base.isSigned)
    }
    let range = width == 1 ? "\(low)" : "\(low + width - 1):\(low)"
    return ExpressionText(text: "\(name)[\(range)]", precedence: .primary, isSigned: false)
  }

  private func concatenation(_ id: Int32) -> String {
    let items = concatenated(id)
    // Copies of one value have braces of their own.
    if items.count == 1, items[0].hasPrefix("{") { return items[0] }
    return "{\(items.joined(separator: ", "))}"
  }

  /// The items of a concatenation, copies side by side as one.
  private func concatenated(_ id: Int32) -> [String] {
    var parts: [Int32] = []
    func collect(_ id: Int32, top: Bool) {
      let node = graph.nodes[Int(id)]
      if node.kind == .concatenate, top || !isNamed(id) {
        collect(node.a, top: false)
        collect(node.b, top: false)
      } else {
        parts.append(id)
      }
    }
    collect(id, top: true)
    var texts: [(text: String, count: Int)] = []
    for part in parts {
      let text = text(part).text
      if texts.last?.text == text {
        texts[texts.count - 1].count += 1
      } else {
        texts.append((text, 1))
      }
    }
    return texts.map { $0.count == 1 ? $0.text : "{\($0.count){\($0.text)}}" }
  }

  private func conditional(_ node: Node) -> ExpressionText {
    var (a, b) = (text(node.b), text(node.c))
    if a.isSigned != b.isSigned { (a, b) = (a.asSigned, b.asSigned) }
    return ExpressionText(
      text: "\(condition(node.a)) ? \(a.within(.or)) : \(b.within(.or))",
      precedence: .conditional, isSigned: a.isSigned && b.isSigned)
  }

  /// A condition before a question mark; a reduction there is easily overlooked.
  private func condition(_ id: Int32) -> String {
    let text = text(id)
    return text.text.first.map { "|&^".contains($0) } ?? false
      ? "(\(text.text))" : text.within(.equality)
  }

  // MARK: Names of enum values

  /// A constant beside an enum variable, by its name.
  func stateText(_ constant: Int32, of id: Int32) -> ExpressionText? {
    let node = graph.nodes[Int(id)]
    guard node.kind == .variable, let value = graph.constantValue(constant),
      value.width == Int(node.width)
    else { return nil }
    return stateName(value, of: node.a).map {
      ExpressionText(text: $0, precedence: .primary, isSigned: false)
    }
  }

  /// The name of a value of an enum variable.
  func stateName(_ value: BitPattern, of variable: Int32) -> String? {
    let cases = graph.variables[Int(variable)].caseNames
    guard let index = value.unsignedValue, index < cases.count else { return nil }
    let label = upperSnake(cases[index])
    let key = "\(label) \(value.binary)"
    if let known = stateKeys[key] { return known }
    let name = names.unique(label, label)
    stateKeys[key] = name
    stateNames.append((name, value))
    return name
  }
}

/// `readWord` as `READ_WORD`.
func upperSnake(_ text: String) -> String {
  var result = ""
  for character in text {
    if character.isUppercase, !result.isEmpty { result += "_" }
    result += character.uppercased()
  }
  return result
}
