import FixedPoint
import HDL

/// The enums that state registers of random circuits take their states from.
public enum Three: CaseIterable, Hashable, Sendable { case red, green, blue }
/// An enum whose number of cases is a power of two, so that every encoding is a state.
public enum Four: CaseIterable, Hashable, Sendable { case north, east, south, west }
/// An enum with three unused encodings.
public enum Five: CaseIterable, Hashable, Sendable { case idle, load, run, drain, halt }

/// Which enum a state has.
public enum StateKind: Int, Hashable, Sendable, CaseIterable {
  case three = 3
  case four = 4
  case five = 5

  /// The number of states.
  public var count: Int { rawValue }
  /// The bits of the encoding.
  public var bits: Int { self == .five ? 3 : 2 }
  /// The Swift names of the enum and its cases.
  var names: (type: String, cases: [String]) {
    switch self {
    case .three: ("Three", Three.allCases.map { "\($0)" })
    case .four: ("Four", Four.allCases.map { "\($0)" })
    case .five: ("Five", Five.allCases.map { "\($0)" })
    }
  }
}

/// The type of a value in a random circuit.
public enum ValueType: Hashable, Sendable {
  case bit
  case unsigned(Int)
  case signed(Int)
  case fixed(Format)
  case state(StateKind)

  /// The number of bits.
  public var width: Int {
    switch self {
    case .bit: 1
    case .unsigned(let width), .signed(let width): width
    case .fixed(let format): format.width
    case .state(let kind): kind.bits
    }
  }

  /// Whether the bits are two's complement.
  public var isSigned: Bool {
    switch self {
    case .signed: true
    case .fixed(let format): format.isSigned
    default: false
    }
  }

  /// The type on which arithmetic is defined: bits and states count as unsigned numbers.
  var numeric: ValueType {
    switch self {
    case .bit, .state: .unsigned(width)
    default: self
    }
  }

  /// The same kind of number in another width.
  func resized(_ width: Int) -> ValueType {
    switch self {
    case .bit, .state, .unsigned: .unsigned(width)
    case .signed: .signed(width)
    case .fixed(let format):
      .fixed(
        Format(
          integer: width - format.fraction, fraction: format.fraction, isSigned: format.isSigned))
    }
  }

  /// The Swift text of the type.
  var text: String {
    switch self {
    case .bit: "Bit"
    case .unsigned(let width): "Unsigned(\(width))"
    case .signed(let width): "Signed(\(width))"
    case .fixed(let format): "Fixed(\(format))"
    case .state(let kind): "State(\(kind.names.type))"
    }
  }
}
