extension Graph {
  /// The constant that a node always is, if its operands say so: all constants, a comparison of one
  /// node with itself, or with a constant that the other side cannot reach.
  ///
  /// Linters warn of comparisons that always give the same result, and parameters of a generator
  /// make them easily.
  func folded(_ node: Node) -> Int32? {
    switch node.kind {
    case .constant, .variable, .memoryRead, .slice, .concatenate, .mux, .extend: return nil
    case .equal where node.a == node.b: return decided(node, true)
    case .less where node.a == node.b: return decided(node, false)
    default: break
    }
    let operands = [node.a, node.b].prefix(node.operandCount)
    let values = operands.compactMap { constantValue($0) }
    if values.count == operands.count {
      let result = WideArithmetic.value(
        node.kind, width: Int(node.width), signed: node.isSigned,
        zip(operands, values).map { ($1, nodes[Int($0)].isSigned) })
      return constant(result, signed: node.isSigned)
    }
    guard node.kind == .less || node.kind == .equal, !values.isEmpty else { return nil }
    return comparedWithRange(node).map { decided(node, $0) }
  }

  /// The value of a node that depends on constants alone.
  func constantResult(_ id: Int32) -> BitPattern {
    if let value = constantValue(id) { return value }
    let node = nodes[Int(id)]
    let operands = [node.a, node.b, node.c].prefix(node.operandCount).map {
      (constantResult($0), nodes[Int($0)].isSigned)
    }
    return WideArithmetic.value(
      node.kind, width: Int(node.width), signed: node.isSigned, operands,
      low: node.kind == .slice ? Int(node.b) : 0)
  }

  /// The result of a comparison whose operands do not matter. They count as read all the same: it
  /// depends on parameters whether they matter.
  private func decided(_ node: Node, _ result: Bool) -> Int32 {
    foldedOperands += [node.a, node.b]
    return constant(BitPattern(result ? 1 : 0, width: 1))
  }

  /// A comparison with a constant on one side that the range of the other side decides.
  private func comparedWithRange(_ node: Node) -> Bool? {
    func compare(_ kind: NodeKind, _ a: (BitPattern, Bool), _ b: (BitPattern, Bool)) -> Bool {
      !WideArithmetic.value(kind, width: 1, signed: false, [a, b]).isZero
    }
    func limits(_ id: Int32) -> (least: (BitPattern, Bool), most: (BitPattern, Bool)) {
      let other = nodes[Int(id)]
      let width = Int(other.width)
      if let value = constantValue(id) { return ((value, other.isSigned), (value, other.isSigned)) }
      let ones = BitPattern(-1, width: width)
      guard other.isSigned else { return ((BitPattern(0, width: width), false), (ones, false)) }
      let top = BitPattern(1, width: 1).concatenated(above: BitPattern(0, width: width - 1))
      let below = BitPattern(words: top.words.map { ~$0 }, width: width)
      return ((top, true), (below, true))
    }
    let (a, b) = (limits(node.a), limits(node.b))
    let always = compare(.less, a.most, b.least)
    if node.kind == .less {
      if always { return true }
      return compare(.less, a.least, b.most) ? nil : false
    }
    return always || compare(.less, b.most, a.least) ? false : nil
  }
}

extension WideArithmetic {
  /// The value of an operation on constants, each with its signedness.
  static func value(
    _ kind: NodeKind, width: Int, signed: Bool, _ operands: [(BitPattern, Bool)],
    low: Int = 0
  ) -> BitPattern {
    var words: [UInt64] = []
    func place(_ value: BitPattern, _ isSigned: Bool) -> Slot {
      let slot = Slot(word: Int32(words.count), width: Int32(value.width), isSigned: isSigned)
      words += value.canonical(signed: isSigned)
      return slot
    }
    let slots = operands.map { place($0.0, $0.1) }
    let result = place(BitPattern(0, width: width), signed)
    let operation = WideOperation(
      kind: kind, result: result, a: slots[0], b: slots.count > 1 ? slots[1] : slots[0],
      c: slots[slots.count - 1], low: low)
    words.withUnsafeMutableBufferPointer { run(operation, $0.baseAddress!) }
    return BitPattern(words: Array(words[Int(result.word)...]), width: width)
  }
}
