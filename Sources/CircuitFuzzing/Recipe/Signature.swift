import FixedPoint

/// An operator with parameters limited to its operands, the types it takes and the type it gives.
///
/// Operands of other types are converted, as ``Built/fitted(to:)`` says. The result type is worked
/// out here from the language's documented rules, independently of the surface, and compared with
/// what the surface gives.
struct Signature {
  var operation: Operator
  var operands: [ValueType]
  var result: ValueType

  init(_ operation: Operator, _ operands: [ValueType], _ result: ValueType) {
    (self.operation, self.operands, self.result) = (operation, operands, result)
  }

  /// The least number of operands that an operator takes.
  static func arity(_ operation: Operator) -> Int {
    switch operation {
    case .add, .subtract, .multiply, .wrappingAdd, .wrappingSubtract, .wrappingMultiply, .and, .or,
      .xor, .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .shiftLeftBy,
      .shiftRightBy, .bitBy, .concatenate, .oneHotSelect:
      2
    case .rounded(_, .stochastic): 2
    case .mux, .prioritySelect, .choose: 3
    default: 1
    }
  }

  /// The signature for operands of the given types.
  static func of(_ operation: Operator, _ given: [ValueType]) -> Signature {
    let first = given[0].numeric
    let width = first.width
    func unary(_ result: ValueType, _ operand: ValueType? = nil, _ limited: Operator? = nil)
      -> Signature
    { Signature(limited ?? operation, [operand ?? first], result) }
    switch operation {
    case .add, .subtract, .multiply: return exact(operation, given)
    case .negate: return unary(.signed(width + 1), .signed(width))
    case .wrappingAdd, .wrappingSubtract: return Signature(operation, [first, first], first)
    case .wrappingMultiply:
      let number = first.plain
      return Signature(operation, [number, number], number)
    case .and, .or, .xor:
      let bits = given[0] == .bit ? .bit : first.plain
      return Signature(operation, [bits, bits], bits)
    case .not:
      let bits = given[0] == .bit ? .bit : first.plain
      return unary(bits, bits)
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual:
      return Signature(operation, comparable(operation, given), .bit)
    case .equalsConstant(let value):
      return unary(.bit, first.plain, .equalsConstant(first.plain.limited(value)))
    case .lessThanConstant(let value):
      return unary(.bit, first.plain, .lessThanConstant(first.plain.limited(value)))
    case .greaterThanConstant(let value):
      return unary(.bit, first.plain, .greaterThanConstant(first.plain.limited(value)))
    case .wrappingAddConstant(let value):
      return unary(first.plain, first.plain, .wrappingAddConstant(first.plain.limited(value)))
    case .multiplyConstant(let value):
      let factor = first.isSigned ? value : abs(value)
      let bits = first.isSigned ? signedLength(factor) : unsignedLength(factor)
      return unary(first.plain.resized(width + bits), first.plain, .multiplyConstant(factor))
    case .shiftLeft(let count): return unary(first.plain.resized(width + count), first.plain)
    case .shiftLeftWrapping, .shiftRight: return unary(first.plain, first.plain)
    case .shiftLeftBy, .shiftRightBy:
      return Signature(operation, [first.plain, .unsigned(given[1].width)], first.plain)
    case .bit(let index): return unary(.bit, first.plain, .bit(min(index, width - 1)))
    case .bitBy: return Signature(operation, [first.plain, .unsigned(given[1].width)], .bit)
    case .slice(let low, let count):
      let start = min(low, width - 1)
      let length = max(1, min(count, width - start))
      return unary(.unsigned(length), first.plain, .slice(low: start, width: length))
    case .concatenate:
      return Signature(operation, given, .unsigned(given.map(\.width).reduce(0, +)))
    case .repeated(let count): return unary(.unsigned(count), .bit)
    case .allBits, .anyBit, .parity, .mostSignificantBit: return unary(.bit, first.plain)
    case .mux: return Signature(operation, [.bit, given[1], given[1]], given[1])
    case .prioritySelect:
      let type = given[1]
      let count = (given.count - 1) / 2
      return Signature(
        operation, (0..<count).flatMap { _ in [.bit, type] } + [type], type)
    case .oneHotSelect:
      let type = given[1]
      return Signature(operation, (0..<given.count / 2).flatMap { _ in [.bit, type] }, type)
    case .choose:
      let type = given[1]
      return Signature(
        operation, [.unsigned(given[0].width)] + given.dropFirst().map { _ in type }, type)
    case .extended(let target):
      let limited = max(target, width)
      return unary(first.plain.resized(limited), first.plain, .extended(limited))
    case .truncated(let target):
      let limited = max(1, min(target, width))
      return unary(first.plain.resized(limited), first.plain, .truncated(limited))
    case .saturated(let target):
      return unary(first.plain.resized(max(1, target)), first.plain, .saturated(max(1, target)))
    case .asSigned: return unary(.signed(width), .unsigned(width))
    case .asUnsigned: return unary(.unsigned(width), given[0])
    case .widenedToSigned: return unary(.signed(width + 1), .unsigned(width))
    case .asFixed(let fraction):
      let format = Format(integer: width - fraction, fraction: fraction, isSigned: first.isSigned)
      return unary(.fixed(format), first.plain)
    case .rounded, .fixedSaturated, .fixedTruncated, .fixedExtended, .raw:
      return fixed(operation, given)
    case .isState(let index):
      if case .state(let kind) = given[0] {
        return Signature(.isState(index % kind.count), [given[0]], .bit)
      }
      return Signature(.isState(index % 3), [.state(.three)], .bit)
    }
  }

  /// Exact arithmetic, with both operands of one kind.
  private static func exact(_ operation: Operator, _ given: [ValueType]) -> Signature {
    let (a, b) = sameKind(given)
    if case .fixed(let x) = a, case .fixed(let y) = b {
      return Signature(operation, [a, b], .fixed(exactFormat(operation, x, y)))
    }
    let wide = operation == .multiply ? a.width + b.width : max(a.width, b.width) + 1
    let isSigned = a.isSigned || operation == .subtract
    return Signature(operation, [a, b], isSigned ? .signed(wide) : .unsigned(wide))
  }

  private static func exactFormat(_ operation: Operator, _ x: Format, _ y: Format) -> Format {
    let isSigned = x.isSigned || y.isSigned
    if operation == .multiply {
      return Format(
        integer: x.integer + y.integer, fraction: x.fraction + y.fraction, isSigned: isSigned)
    }
    func integer(_ format: Format) -> Int {
      format.integer + (isSigned && !format.isSigned ? 1 : 0)
    }
    return Format(
      integer: max(integer(x), integer(y)) + 1, fraction: max(x.fraction, y.fraction),
      isSigned: isSigned || operation == .subtract)
  }

  private static func comparable(_ operation: Operator, _ given: [ValueType]) -> [ValueType] {
    let isEquality = operation == .equal || operation == .notEqual
    if isEquality, given[0] == .bit { return [.bit, .bit] }
    if operation == .equal, case .state = given[0] { return [given[0], given[0]] }
    let (a, b) = sameKind(given)
    return [a, b]
  }

  /// Both types as the kind of the first, or both as fixed-point numbers if either is one.
  private static func sameKind(_ given: [ValueType]) -> (ValueType, ValueType) {
    let (a, b) = (given[0].numeric, given[1].numeric)
    func asFixed(_ type: ValueType) -> ValueType {
      if case .fixed = type { return type }
      return .fixed(Format(integer: type.width, fraction: 0, isSigned: type.isSigned))
    }
    if case .fixed = a { return (a, asFixed(b)) }
    if case .fixed = b { return (asFixed(a), b) }
    return (a, a.resized(b.width))
  }

  private static func fixed(_ operation: Operator, _ given: [ValueType]) -> Signature {
    var type = given[0].numeric
    let format: Format
    if case .fixed(let own) = type {
      format = own
    } else {
      format = Format(integer: type.width, fraction: 0, isSigned: type.isSigned)
      type = .fixed(format)
    }
    func made(_ limited: Operator, integer: Int, fraction: Int) -> Signature {
      Signature(
        limited, [type],
        .fixed(Format(integer: integer, fraction: fraction, isSigned: format.isSigned)))
    }
    switch operation {
    case .rounded(let wanted, let rounding):
      // At least one bit must remain.
      let fraction = max(wanted, format.fraction - format.width + 1)
      let grows = rounding != .floor && fraction < format.fraction
      let limited = Operator.rounded(fraction: fraction, rounding)
      var result = made(
        limited, integer: format.integer + (grows ? 1 : 0), fraction: fraction)
      if rounding == .stochastic { result.operands.append(.unsigned(stochasticBits)) }
      return result
    case .fixedSaturated(let wanted):
      let integer = max(wanted, 1 - format.fraction)
      return made(.fixedSaturated(integer: integer), integer: integer, fraction: format.fraction)
    case .fixedTruncated(let wanted):
      let integer = min(max(wanted, 1 - format.fraction), format.integer)
      return made(.fixedTruncated(integer: integer), integer: integer, fraction: format.fraction)
    case .fixedExtended(let integer, let fraction):
      let (i, f) = (max(integer, format.integer), max(fraction, format.fraction))
      return made(.fixedExtended(integer: i, fraction: f), integer: i, fraction: f)
    default: return Signature(.raw, [type], .signed(format.width))
    }
  }
}

extension ValueType {
  /// The unsigned or signed number with the same bits.
  var plain: ValueType { isSigned ? .signed(width) : .unsigned(width) }

  /// A constant cut to a number of this type.
  func limited(_ value: Int) -> Int {
    guard width < 63 else { return isSigned ? value : abs(value) }
    let bits = value & ((1 << width) - 1)
    return isSigned && bits >> (width - 1) == 1 ? bits - (1 << width) : bits
  }
}

func unsignedLength(_ value: Int) -> Int { max(1, Int.bitWidth - value.leadingZeroBitCount) }

func signedLength(_ value: Int) -> Int {
  Int.bitWidth - (value < 0 ? ~value : value).leadingZeroBitCount + 1
}
