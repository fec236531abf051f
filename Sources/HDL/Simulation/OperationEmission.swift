/// The operations for one node whose values have at most 64 bits.
enum OperationEmission {
  static func mask(_ width: Int32) -> UInt64 { width >= 64 ? ~0 : (1 << UInt64(width)) - 1 }

  /// An operand that already holds the canonical value of the result.
  static func alias(_ node: Node, _ operands: [Slot]) -> Slot? {
    guard node.kind == .extend else { return nil }
    let operand = operands[0]
    let sameWords = operand.count == (Int(node.width) + 63) / 64
    let sameValue =
      operand.isSigned == node.isSigned || (!operand.isSigned && node.width > operand.width)
    guard sameWords, sameValue else { return nil }
    return Slot(word: operand.word, width: node.width, isSigned: node.isSigned)
  }

  static func narrow(
    _ node: Node, _ operands: [Slot], _ result: Slot, _ memoryBase: Int
  ) -> [Operation] {
    let a = operands[0]
    let b = operands.count > 1 ? operands[1] : a
    func operation(_ code: OperationCode, c: Int32 = 0, _ immediate: UInt64 = 0) -> Operation {
      Operation(
        code: code, destination: result.word, a: a.word, b: b.word, c: c, immediate: immediate)
    }
    func normalized(_ code: OperationCode) -> [Operation] {
      [operation(code), normalization(node, result)].compactMap { $0 }
    }
    switch node.kind {
    case .constant, .variable: return []
    case .memoryRead:
      return [
        Operation(
          code: .memoryRead, destination: result.word, a: a.word, b: node.b + Int32(memoryBase))
      ]
    case .not: return node.isSigned ? [operation(.not)] : normalized(.not)
    case .and: return [operation(.and)]
    case .or: return [operation(.or)]
    case .xor: return [operation(.xor)]
    case .add, .subtract:
      let grows = node.width > max(a.width, b.width)
      let plain: OperationCode = node.kind == .add ? .add : .subtract
      if grows && (node.kind == .add || node.isSigned) || node.width == 64 {
        return [operation(plain)]
      }
      if node.isSigned {
        return [operation(node.kind == .add ? .addSign : .subtractSign, c: 64 - node.width)]
      }
      return [operation(node.kind == .add ? .addMask : .subtractMask, mask(node.width))]
    case .multiply:
      return node.width >= a.width + b.width ? [operation(.multiply)] : normalized(.multiply)
    case .equal: return [operation(.equal)]
    case .less: return [operation(a.isSigned ? .lessSigned : .lessUnsigned)]
    case .shiftLeft: return normalized(.shiftLeft)
    case .shiftRight:
      return [operation(a.isSigned ? .shiftRightArithmetic : .shiftRightLogical)]
    case .slice:
      let slice = operation(.sliceMask, c: node.b, mask(node.width))
      return node.isSigned ? [slice, normalization(node, result)].compactMap { $0 } : [slice]
    case .concatenate: return [operation(.concatenate, c: b.width)]
    case .mux:
      return [
        Operation(
          code: .mux, destination: result.word, a: a.word, b: b.word, c: operands[2].word)
      ]
    case .extend:
      // What is not an alias changes its signedness.
      if node.isSigned { return [operation(.sign, c: 64 - node.width)] }
      return [operation(.mask, mask(node.width))]
    case .reduceAnd:
      return [operation(.reduceAnd, a.isSigned ? ~0 : mask(a.width))]
    case .reduceOr: return [operation(.reduceOr)]
    case .reduceXor:
      return a.isSigned
        ? [
          Operation(
            code: .mask, destination: result.word, a: a.word, immediate: mask(a.width)),
          Operation(code: .reduceXor, destination: result.word, a: result.word),
        ] : [operation(.reduceXor)]
    }
  }

  /// Brings a result back to its canonical form.
  private static func normalization(_ node: Node, _ result: Slot) -> Operation? {
    guard node.width < 64 else { return nil }
    if node.isSigned {
      return Operation(
        code: .sign, destination: result.word, a: result.word, c: 64 - node.width)
    }
    return Operation(
      code: .mask, destination: result.word, a: result.word, immediate: mask(node.width))
  }
}
