import FixedPoint
import HDL

extension Operator {
  /// The surface's result for operands of the types that the signature asks for.
  func applied(to given: [Built]) -> Built {
    let signature = Signature.of(self, given.map(\.type))
    let operands = zip(given, signature.operands).map { $0.fitted(to: $1) }
    let result = signature.operation.apply(operands)
    precondition(
      result.type == signature.result,
      "\(self) of \(given.map(\.type.text)) is \(result.type.text) by the surface, "
        + "\(signature.result.text) by its documented rules")
    return result
  }

  private func apply(_ o: [Built]) -> Built {
    switch self {
    case .add, .subtract, .multiply, .wrappingAdd, .wrappingSubtract, .wrappingMultiply:
      return arithmetic(o[0], o[1])
    case .negate: return .signed(-o[0].signed)
    case .and, .or, .xor: return bitwise(o[0], o[1])
    case .not:
      if case .bit(let a) = o[0] { return .bit(!a) }
      return number(o[0], { ~$0 }, { ~$0 })
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual:
      return .bit(comparison(o[0], o[1]))
    case .equalsConstant(let c): return toBit(o[0], { $0 == c }, { $0 == c })
    case .lessThanConstant(let c): return toBit(o[0], { $0 < c }, { $0 < c })
    case .greaterThanConstant(let c): return toBit(o[0], { $0 > c }, { $0 > c })
    case .wrappingAddConstant(let c): return number(o[0], { $0 &+ c }, { $0 &+ c })
    case .multiplyConstant(let c): return number(o[0], { $0 * c }, { $0 * c })
    case .shiftLeft(let n): return number(o[0], { $0 << n }, { $0 << n })
    case .shiftLeftWrapping(let n): return number(o[0], { $0 &<< n }, { $0 &<< n })
    case .shiftRight(let n): return number(o[0], { $0 >> n }, { $0 >> n })
    case .shiftLeftBy:
      let n = o[1].unsigned
      return number(o[0], { $0 &<< n }, { $0 &<< n })
    case .shiftRightBy:
      let n = o[1].unsigned
      return number(o[0], { $0 >> n }, { $0 >> n })
    case .bit(let index): return toBit(o[0], { $0[index] }, { $0[index] })
    case .bitBy:
      let index = o[1].unsigned
      return toBit(o[0], { $0[index] }, { $0[index] })
    case .slice(let low, let width):
      if case .signed(let a) = o[0] { return .unsigned(a[low..<low + width]) }
      return .unsigned(o[0].unsigned[low...low + width - 1])
    case .concatenate: return .unsigned(HDL.concatenate(o.map(\.value)))
    case .repeated(let count): return .unsigned(o[0].bit.repeated(count))
    case .allBits: return toBit(o[0], \.allBits, \.allBits)
    case .anyBit: return toBit(o[0], \.anyBit, \.anyBit)
    case .parity: return toBit(o[0], \.parity, \.parity)
    case .mostSignificantBit: return toBit(o[0], \.mostSignificantBit, \.mostSignificantBit)
    case .mux, .prioritySelect, .oneHotSelect, .choose: return selection(o)
    case .extended(let w): return number(o[0], { $0.extended(to: w) }, { $0.extended(to: w) })
    case .truncated(let w): return number(o[0], { $0.truncated(to: w) }, { $0.truncated(to: w) })
    case .saturated(let w): return number(o[0], { $0.saturated(to: w) }, { $0.saturated(to: w) })
    case .asSigned: return .signed(o[0].unsigned.asSigned)
    case .asUnsigned: return .unsigned(o[0].value.asUnsigned)
    case .widenedToSigned: return .signed(o[0].unsigned.signed)
    case .asFixed(let fraction):
      let type = o[0].type
      let format = Format(
        integer: type.width - fraction, fraction: fraction, isSigned: type.isSigned)
      return o[0].fitted(to: .fixed(format))
    case .rounded(let fraction, let rounding):
      let random = rounding == .stochastic ? o[1].unsigned : nil
      return .fixed(o[0].fixed.rounded(fraction: fraction, rounding, random: random))
    case .fixedSaturated(let integer):
      return .fixed(o[0].fixed.saturated(to: o[0].fixed.format.with(integer: integer)))
    case .fixedTruncated(let integer):
      return .fixed(o[0].fixed.truncated(to: o[0].fixed.format.with(integer: integer)))
    case .fixedExtended(let integer, let fraction):
      let isSigned = o[0].fixed.format.isSigned
      return .fixed(
        o[0].fixed.extended(
          to: Format(integer: integer, fraction: fraction, isSigned: isSigned)))
    case .raw: return .signed(o[0].fixed.raw)
    case .isState(let index): return .bit(stateTest(o[0], index))
    }
  }

  private func number(
    _ a: Built, _ unsigned: (Unsigned) -> Unsigned, _ signed: (Signed) -> Signed
  ) -> Built {
    if case .signed(let a) = a { return .signed(signed(a)) }
    return .unsigned(unsigned(a.unsigned))
  }

  private func toBit(
    _ a: Built, _ unsigned: (Unsigned) -> Bit, _ signed: (Signed) -> Bit
  ) -> Built {
    if case .signed(let a) = a { return .bit(signed(a)) }
    return .bit(unsigned(a.unsigned))
  }

  private func arithmetic(_ left: Built, _ right: Built) -> Built {
    switch (self, left, right) {
    case (.add, .unsigned(let a), .unsigned(let b)): .unsigned(a + b)
    case (.add, .signed(let a), .signed(let b)): .signed(a + b)
    case (.add, .fixed(let a), .fixed(let b)): .fixed(a + b)
    case (.subtract, .unsigned(let a), .unsigned(let b)): .signed(a - b)
    case (.subtract, .signed(let a), .signed(let b)): .signed(a - b)
    case (.subtract, .fixed(let a), .fixed(let b)): .fixed(a - b)
    case (.multiply, .unsigned(let a), .unsigned(let b)): .unsigned(a * b)
    case (.multiply, .signed(let a), .signed(let b)): .signed(a * b)
    case (.multiply, .fixed(let a), .fixed(let b)): .fixed(a * b)
    case (.wrappingAdd, .unsigned(let a), .unsigned(let b)): .unsigned(a &+ b)
    case (.wrappingAdd, .signed(let a), .signed(let b)): .signed(a &+ b)
    case (.wrappingAdd, .fixed(let a), .fixed(let b)): .fixed(a &+ b)
    case (.wrappingSubtract, .unsigned(let a), .unsigned(let b)): .unsigned(a &- b)
    case (.wrappingSubtract, .signed(let a), .signed(let b)): .signed(a &- b)
    case (.wrappingSubtract, .fixed(let a), .fixed(let b)): .fixed(a &- b)
    case (.wrappingMultiply, .unsigned(let a), .unsigned(let b)): .unsigned(a &* b)
    default: .signed(left.signed &* right.signed)
    }
  }

  private func bitwise(_ left: Built, _ right: Built) -> Built {
    switch (self, left, right) {
    case (.and, .bit(let a), .bit(let b)): .bit(a & b)
    case (.or, .bit(let a), .bit(let b)): .bit(a | b)
    case (_, .bit(let a), .bit(let b)): .bit(a ^ b)
    case (.and, .signed(let a), .signed(let b)): .signed(a & b)
    case (.or, .signed(let a), .signed(let b)): .signed(a | b)
    case (_, .signed(let a), .signed(let b)): .signed(a ^ b)
    case (.and, _, _): .unsigned(left.unsigned & right.unsigned)
    case (.or, _, _): .unsigned(left.unsigned | right.unsigned)
    default: .unsigned(left.unsigned ^ right.unsigned)
    }
  }

  private func comparison(_ left: Built, _ right: Built) -> Bit {
    switch (left, right) {
    case (.bit(let a), .bit(let b)): return self == .equal ? a == b : a != b
    case (.three(let a), .three(let b)): return a == b
    case (.four(let a), .four(let b)): return a == b
    case (.five(let a), .five(let b)): return a == b
    case (.signed(let a), .signed(let b)):
      switch self {
      case .equal: return a == b
      case .notEqual: return a != b
      case .less: return a < b
      case .lessEqual: return a <= b
      case .greater: return a > b
      default: return a >= b
      }
    case (.fixed(let a), .fixed(let b)):
      switch self {
      case .equal: return a == b
      case .notEqual: return a != b
      case .less: return a < b
      case .lessEqual: return a <= b
      case .greater: return a > b
      default: return a >= b
      }
    default:
      let (a, b) = (left.unsigned, right.unsigned)
      switch self {
      case .equal: return a == b
      case .notEqual: return a != b
      case .less: return a < b
      case .lessEqual: return a <= b
      case .greater: return a > b
      default: return a >= b
      }
    }
  }

  private func stateTest(_ state: Built, _ index: Int) -> Bit {
    switch state {
    case .three(let a): a == Three.allCases[index]
    case .four(let a): a != Four.allCases[index]
    case .five(let a): a == Five.allCases[index]
    default: preconditionFailure("a state is wanted, this is \(state.type.text)")
    }
  }

  private func selection(_ o: [Built]) -> Built {
    let sample = o[1]
    switch sample {
    case .bit: return .bit(select(o, \.bit))
    case .unsigned: return .unsigned(select(o, \.unsigned))
    case .signed: return .signed(select(o, \.signed))
    case .fixed: return .fixed(select(o, \.fixed))
    case .three:
      return .three(select(o) { if case .three(let a) = $0 { a } else { Enumeration(.red) } })
    case .four:
      return .four(select(o) { if case .four(let a) = $0 { a } else { Enumeration(.north) } })
    case .five:
      return .five(select(o) { if case .five(let a) = $0 { a } else { Enumeration(.idle) } })
    }
  }

  private func select<T: Value>(_ o: [Built], _ cast: (Built) -> T) -> T {
    switch self {
    case .mux: return HDL.mux(o[0].bit, cast(o[1]), cast(o[2]))
    case .choose: return o.dropFirst().map(cast)[o[0].unsigned]
    default:
      let count = self == .prioritySelect ? (o.count - 1) / 2 : o.count / 2
      let choices = (0..<count).map { (o[2 * $0].bit, cast(o[2 * $0 + 1])) }
      return self == .prioritySelect
        ? HDL.prioritySelect(choices, otherwise: cast(o[o.count - 1]))
        : HDL.oneHotSelect(choices)
    }
  }
}

extension Format {
  func with(integer: Int) -> Format {
    Format(integer: integer, fraction: fraction, isSigned: isSigned)
  }
}
