import FixedPoint
import HDL
import SeededRandom

extension PartGenerator {
  /// An operation on items before it.
  mutating func operation() {
    for _ in 0..<8 {
      let operation = parameters(random.pick(Operator.samples))
      let operands = operands(operation)
      let signature = Signature.of(operation, operands.map { types[$0]! })
      let widest = max(signature.result.width, signature.operands.map(\.width).max() ?? 1)
      if widest > Generator.widest || !isAffordable(signature) { continue }
      add(.operation(operation, operands), signature.result)
      return
    }
  }

  /// Multiplications and wide shifts make large netlists: a few of each are enough.
  private mutating func isAffordable(_ signature: Signature) -> Bool {
    let width = signature.operands[0].width
    switch signature.operation {
    case .multiply, .wrappingMultiply:
      let size = width * signature.operands[1].width
      if size > 200 {
        guard multiplications < 1, random.chance(25), size <= 1600 else { return false }
        multiplications += 1
      }
    case .shiftLeftBy, .shiftRightBy, .bitBy:
      if width > 33 {
        guard wideShifts < 2 else { return false }
        wideShifts += 1
      }
    default: break
    }
    return true
  }

  private mutating func parameters(_ sample: Operator) -> Operator {
    switch sample {
    case .equalsConstant: .equalsConstant(constant())
    case .lessThanConstant: .lessThanConstant(constant())
    case .greaterThanConstant: .greaterThanConstant(constant())
    case .wrappingAddConstant: .wrappingAddConstant(constant())
    case .multiplyConstant: .multiplyConstant(random.int(-9...9))
    case .shiftLeft: .shiftLeft(random.int(0...9))
    case .shiftLeftWrapping: .shiftLeftWrapping(width(Generator.widest))
    case .shiftRight: .shiftRight(width(Generator.widest))
    case .bit: .bit(random.int(0...79))
    case .slice: .slice(low: random.int(0...40), width: width(40))
    case .repeated: .repeated(random.int(1...40))
    case .extended: .extended(width(Generator.widest))
    case .truncated: .truncated(width(Generator.widest))
    case .saturated: .saturated(width(40))
    case .asFixed: .asFixed(fraction: random.int(0...12))
    case .rounded(_, let rounding): .rounded(fraction: random.int(0...12), rounding)
    case .fixedSaturated: .fixedSaturated(integer: random.int(-2...12))
    case .fixedTruncated: .fixedTruncated(integer: random.int(-2...12))
    case .fixedExtended:
      .fixedExtended(integer: random.int(0...20), fraction: random.int(0...20))
    case .isState: .isState(random.int(0...4))
    default: sample
    }
  }

  private mutating func constant() -> Int {
    random.chance(50) ? random.int(-4...8) : random.int(-70000...70000)
  }

  private mutating func operands(_ operation: Operator) -> [Ref] {
    switch operation {
    case .mux:
      let value = pick()
      return [pick(near: .bit), value, pick(near: types[value]!)]
    case .prioritySelect, .oneHotSelect:
      let value = pick()
      var refs = [pick(near: .bit), value]
      for _ in 0..<random.int(0...3) { refs += [pick(near: .bit), pick(near: types[value]!)] }
      return operation == .oneHotSelect ? refs : refs + [pick(near: types[value]!)]
    case .choose:
      let value = pick()
      return [pick(near: .unsigned(2)), value]
        + (0..<random.int(0...5)).map { _ in pick(near: types[value]!) }
    case .concatenate: return (0..<random.int(1...4)).map { _ in pick() }
    case .rounded(_, .stochastic):
      return [pick(near: .fixed(.q(4, 4))), pick(near: .unsigned(stochasticBits))]
    case .rounded, .fixedSaturated, .fixedTruncated, .fixedExtended, .raw:
      return [pick(near: .fixed(.q(4, 4)))]
    case .isState: return [pick(near: .state(.three))]
    case .shiftLeftBy, .shiftRightBy, .bitBy: return [pick(), pick(near: .unsigned(1))]
    case .add, .subtract, .multiply, .wrappingAdd, .wrappingSubtract, .wrappingMultiply, .and, .or,
      .xor, .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual:
      let first = pick()
      return [first, pick(near: types[first]!)]
    default: return [pick()]
    }
  }
}
