/// The operations of single nodes.
extension Flattening {
  mutating func finish(_ key: Key, _ operands: [Slot]) {
    let graph = design.modules[scopes[key.scope].module]
    let node = graph.nodes[Int(key.node)]
    var result: Slot
    if node.kind == .constant {
      result = constant(graph.constants[Int(node.a)], node.isSigned)
    } else if node.kind == .variable || (node.kind == .slice && operands[0].width == node.width) {
      result = reread(
        operands.first ?? constant(BitPattern(0, width: Int(node.width)), false), node)
    } else {
      result = emit(node, operands, scopes[key.scope].memoryBase)
    }
    result.isSigned = node.isSigned
    let count = scopes[key.scope].slots.count
    if Int(key.node) >= count {
      scopes[key.scope].slots += Array(
        repeating: nil, count: design.modules[scopes[key.scope].module].nodes.count - count)
    }
    scopes[key.scope].slots[Int(key.node)] = result
  }

  /// A slot of equal width read with the node's signedness.
  private mutating func reread(_ slot: Slot, _ node: Node) -> Slot {
    if slot.isSigned == node.isSigned { return slot }
    return emit(
      Node(.extend, width: Int(node.width), signed: node.isSigned), [slot], 0)
  }

  private mutating func emit(_ node: Node, _ operands: [Slot], _ memoryBase: Int) -> Slot {
    var operands = operands
    // Bitwise composition wants zero-extended operands.
    if node.kind == .concatenate {
      operands = operands.map { slot in
        slot.isSigned ? emit(Node(.extend, width: Int(slot.width)), [slot], 0) : slot
      }
    }
    if node.width > 64 || operands.contains(where: { $0.width > 64 }) || needsWide(node, operands) {
      if let alias = OperationEmission.alias(node, operands) { return alias }
      let result = allocate(Int(node.width), node.isSigned)
      let empty = Slot(word: 0, width: 0, isSigned: false)
      if node.kind == .memoryRead {
        program.operations.append(
          Operation(
            code: .memoryRead, destination: result.word, a: operands[0].word,
            b: node.b + Int32(memoryBase)))
        return result
      }
      program.wide.append(
        WideOperation(
          kind: node.kind, result: result, a: operands[0],
          b: operands.count > 1 ? operands[1] : empty, c: operands.count > 2 ? operands[2] : empty,
          low: Int(node.b)))
      program.operations.append(
        Operation(code: .wide, destination: result.word, a: Int32(program.wide.count - 1)))
      return result
    }
    if let alias = OperationEmission.alias(node, operands) { return alias }
    let result = allocate(Int(node.width), node.isSigned)
    program.operations += OperationEmission.narrow(node, operands, result, memoryBase)
    return result
  }

  /// Comparisons of 64-bit values of both signednesses do not fit the narrow operations.
  private func needsWide(_ node: Node, _ operands: [Slot]) -> Bool {
    (node.kind == .equal || node.kind == .less) && operands[0].isSigned != operands[1].isSigned
  }
}
