import FixedPoint
import HDL

/// A value of the surface whose type is known only when the circuit is built.
enum Built {
  case bit(Bit)
  case unsigned(Unsigned)
  case signed(Signed)
  case fixed(Fixed)
  case three(Enumeration<Three>)
  case four(Enumeration<Four>)
  case five(Enumeration<Five>)

  /// A value of any type of the surface.
  init(_ value: any Value) {
    switch value {
    case let value as Bit: self = .bit(value)
    case let value as Unsigned: self = .unsigned(value)
    case let value as Signed: self = .signed(value)
    case let value as Fixed: self = .fixed(value)
    case let value as Enumeration<Three>: self = .three(value)
    case let value as Enumeration<Four>: self = .four(value)
    case let value as Enumeration<Five>: self = .five(value)
    default: preconditionFailure("\(value.typeText) does not occur in random circuits")
    }
  }

  /// A constant.
  init(_ type: ValueType, _ bits: BitPattern) {
    switch type {
    case .bit: self = .bit(Bit(bits[0]))
    case .unsigned: self = .unsigned(Unsigned(bits))
    case .signed: self = .signed(Signed(bits))
    case .fixed(let format):
      let signal = format.isSigned ? Signed(bits).signal : Unsigned(bits).signal
      self = .fixed(Built.zero(format).with(signal))
    case .state(.three): self = .three(Enumeration(Three.allCases[Int(bits.low) % 3]))
    case .state(.four): self = .four(Enumeration(Four.allCases[Int(bits.low) % 4]))
    case .state(.five): self = .five(Enumeration(Five.allCases[Int(bits.low) % 5]))
    }
  }

  /// The constant zero of a format of any width: the host's numbers end at 64 bits.
  private static func zero(_ format: Format) -> Fixed {
    let least = Format(
      integer: format.integer, fraction: 1 - format.integer, isSigned: format.isSigned)
    return Fixed(FixedNumber(raw: 0, format: least)).extended(to: format)
  }

  /// The value as the surface has it.
  var value: any Value {
    switch self {
    case .bit(let value): value
    case .unsigned(let value): value
    case .signed(let value): value
    case .fixed(let value): value
    case .three(let value): value
    case .four(let value): value
    case .five(let value): value
    }
  }

  /// Its type.
  var type: ValueType {
    switch self {
    case .bit: .bit
    case .unsigned(let value): .unsigned(value.width)
    case .signed(let value): .signed(value.width)
    case .fixed(let value): .fixed(value.format)
    case .three: .state(.three)
    case .four: .state(.four)
    case .five: .state(.five)
    }
  }

  // MARK: Conversion

  /// The value as another type: numbers are extended by their own signedness or cut, bits are kept
  /// where only the kind differs, and a state comes from the lowest bit.
  func fitted(to target: ValueType) -> Built {
    if type == target { return self }
    switch target {
    case .bit: return .bit(asBit)
    case .unsigned(let width): return .unsigned(asUnsigned(width))
    case .signed(let width): return .signed(asSigned(width))
    case .fixed(let format):
      let signal =
        format.isSigned ? asSigned(format.width).signal : asUnsigned(format.width).signal
      return .fixed(Built.zero(format).with(signal))
    case .state(.three):
      return .three(mux(asBit, Enumeration(Three.green), Enumeration(Three.red)))
    case .state(.four):
      return .four(mux(asBit, Enumeration(Four.east), Enumeration(Four.north)))
    case .state(.five):
      return .five(mux(asBit, Enumeration(Five.load), Enumeration(Five.idle)))
    }
  }

  private var asBit: Bit {
    switch self {
    case .bit(let value): value
    case .unsigned(let value): value[0]
    case .signed(let value): value[0]
    case .fixed(let value): value.asUnsigned[0]
    case .three(let value): value == .green
    case .four(let value): value == .east
    case .five(let value): value == .load
    }
  }

  private func asUnsigned(_ width: Int) -> Unsigned {
    let own: Unsigned
    switch self {
    case .unsigned(let value): own = value
    case .signed(let value):
      return width > value.width
        ? value.extended(to: width).asUnsigned : value.truncated(to: width).asUnsigned
    case .fixed(let value) where value.format.isSigned:
      return Built.signed(value.raw).asUnsigned(width)
    default: own = value.asUnsigned
    }
    return width > own.width ? own.extended(to: width) : own.truncated(to: width)
  }

  private func asSigned(_ width: Int) -> Signed {
    switch self {
    case .signed(let value):
      return width > value.width ? value.extended(to: width) : value.truncated(to: width)
    case .fixed(let value) where value.format.isSigned:
      return Built.signed(value.raw).asSigned(width)
    default: return asUnsigned(width).asSigned
    }
  }

  // MARK: Access

  var bit: Bit {
    if case .bit(let value) = self { return value }
    preconditionFailure("a bit is wanted, this is \(type.text)")
  }
  var unsigned: Unsigned {
    if case .unsigned(let value) = self { return value }
    preconditionFailure("an unsigned number is wanted, this is \(type.text)")
  }
  var signed: Signed {
    if case .signed(let value) = self { return value }
    preconditionFailure("a signed number is wanted, this is \(type.text)")
  }
  var fixed: Fixed {
    if case .fixed(let value) = self { return value }
    preconditionFailure("a fixed-point number is wanted, this is \(type.text)")
  }

  /// Drives this value from another of the same type.
  func driven(by source: Built) -> [Statement] {
    switch (self, source) {
    case (.bit(let a), .bit(let b)): block { a <== b }
    case (.unsigned(let a), .unsigned(let b)): block { a <== b }
    case (.signed(let a), .signed(let b)): block { a <== b }
    case (.fixed(let a), .fixed(let b)): block { a <== b }
    case (.three(let a), .three(let b)): block { a <== b }
    case (.four(let a), .four(let b)): block { a <== b }
    case (.five(let a), .five(let b)): block { a <== b }
    default: preconditionFailure("\(type.text) cannot be driven by \(source.type.text)")
    }
  }
}
