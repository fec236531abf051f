extension Graph {
  /// A short text for a node in messages: its name, or its expression up to a length.
  func describe(_ id: Int32, limit: Int = 40) -> String {
    let text = expression(id, depth: 4)
    return text.count <= limit ? text : String(text.prefix(limit - 3)) + "..."
  }

  private func expression(_ id: Int32, depth: Int) -> String {
    let node = nodes[Int(id)]
    if depth == 0, node.operandCount > 0 { return "..." }
    func operand(_ id: Int32) -> String { expression(id, depth: depth - 1) }
    func infix(_ symbol: String) -> String {
      let sides = [node.a, node.b].map { id in
        let inner = nodes[Int(id)]
        let text = operand(id)
        return inner.operandCount > 1 && inner.kind != .concatenate ? "(\(text))" : text
      }
      return "\(sides[0]) \(symbol) \(sides[1])"
    }
    switch node.kind {
    case .constant:
      let value = constants[Int(node.a)]
      return node.isSigned
        ? "\(value.signedValue)" : value.unsignedValue.map(String.init) ?? "0x\(value.hexadecimal)"
    case .variable:
      let variable = variables[Int(node.a)]
      if case .instanceInput(let index) = variable.kind {
        return "\(instances[index].name).\(variable.name)"
      }
      if case .instanceOutput(let index) = variable.kind {
        return "\(instances[index].name).\(variable.name)"
      }
      return variable.name
    case .memoryRead: return "\(memories[Int(node.b)].name)[\(operand(node.a))]"
    case .not: return "!\(operand(node.a))"
    case .and: return infix("&")
    case .or: return infix("|")
    case .xor: return infix("^")
    case .add: return infix("+")
    case .subtract: return infix("-")
    case .multiply: return infix("*")
    case .equal: return infix("==")
    case .less: return infix("<")
    case .shiftLeft: return infix("<<")
    case .shiftRight: return infix(">>")
    case .slice:
      return node.width == 1
        ? "\(operand(node.a))[\(node.b)]"
        : "\(operand(node.a))[\(node.b + node.width - 1):\(node.b)]"
    case .concatenate: return "{\(operand(node.a)), \(operand(node.b))}"
    case .mux: return "mux(\(operand(node.a)), \(operand(node.b)), \(operand(node.c)))"
    case .extend: return operand(node.a)
    case .reduceAnd: return "all(\(operand(node.a)))"
    case .reduceOr: return "any(\(operand(node.a)))"
    case .reduceXor: return "parity(\(operand(node.a)))"
    }
  }

  /// A name of identifier characters for a node: its own, or one made of operand and operation.
  func shortName(_ id: Int32, depth: Int = 2) -> String {
    if let hint = hints[id] { return hint }
    let node = nodes[Int(id)]
    func base(_ id: Int32) -> String { shortName(id, depth: depth - 1) }
    func joined(_ word: String) -> String {
      if depth == 0 { return "\(word)" }
      let left = base(node.a)
      let right = base(node.b)
      if left.isEmpty || right.isEmpty || left.count + right.count > 28 {
        return left.count <= 24 ? "\(left)_\(word)" : word
      }
      return "\(left)_\(word)_\(right)"
    }
    func suffixed(_ word: String) -> String { "\(base(node.a))_\(word)" }
    switch node.kind {
    case .constant:
      let value = constants[Int(node.a)]
      return value.unsignedValue.map { "\($0)" } ?? value.hexadecimal
    case .variable:
      let variable = variables[Int(node.a)]
      switch variable.kind {
      case .instanceInput(let index), .instanceOutput(let index):
        return "\(instances[index].name)_\(variable.name)"
      default: return variable.name
      }
    case .memoryRead: return "\(memories[Int(node.b)].name)_word"
    case .not: return "not_\(base(node.a))"
    case .and: return joined("and")
    case .or: return joined("or")
    case .xor: return joined("xor")
    case .add: return joined("plus")
    case .subtract: return joined("minus")
    case .multiply: return joined("times")
    case .equal: return stateName(node).map { suffixed("is_\($0)") } ?? joined("is")
    case .less: return joined("below")
    case .shiftLeft: return suffixed("shifted_left")
    case .shiftRight: return suffixed("shifted_right")
    case .slice:
      return node.width == 1
        ? suffixed("\(node.b)") : suffixed("\(node.b + node.width - 1)_\(node.b)")
    case .concatenate: return copied(id).map(base) ?? joined("above")
    case .mux:
      let (condition, value) = (base(node.a), base(node.b))
      if depth == 0 || condition.count > 24 { return "selected" }
      return condition.count + value.count > 28
        ? "\(condition)_selects" : "\(condition)_selects_\(value)"
    case .extend: return base(node.a)
    case .reduceAnd: return suffixed("all")
    case .reduceOr: return suffixed("any")
    case .reduceXor: return suffixed("parity")
    }
  }

  /// The name of the value that an enum variable is compared with.
  private func stateName(_ node: Node) -> String? {
    let (a, b) = (nodes[Int(node.a)], nodes[Int(node.b)])
    guard a.kind == .variable, b.kind == .constant,
      let index = constants[Int(b.a)].unsignedValue
    else { return nil }
    let names = variables[Int(a.a)].caseNames
    return index < names.count ? names[index] : nil
  }

  /// The node of which a concatenation holds only copies.
  func copied(_ id: Int32) -> Int32? {
    let node = nodes[Int(id)]
    guard node.kind == .concatenate else { return id }
    guard let high = copied(node.a), node.a == node.b || high == copied(node.b) else { return nil }
    return high
  }

  /// A type's text for messages, such as `Signed(16)`.
  func typeText(_ id: Int32) -> String {
    let node = nodes[Int(id)]
    return node.isSigned ? "Signed(\(node.width))" : "Unsigned(\(node.width))"
  }
}
