import FixedPoint
import HDL

/// The operations of the surface, with their constant parameters.
///
/// A parameter may be out of range for the operands at hand: ``Signature`` limits it. So a circuit
/// stays sound whatever its shrinking does to widths.
public enum Operator: Hashable, Sendable {
  case add, subtract, multiply, negate
  case wrappingAdd, wrappingSubtract, wrappingMultiply
  case and, or, xor, not
  case equal, notEqual, less, lessEqual, greater, greaterEqual
  /// Compares with a constant that is cut to the operand's width.
  case equalsConstant(Int), lessThanConstant(Int), greaterThanConstant(Int)
  /// A constant operand given as a Swift integer, cut to the operand's width.
  case wrappingAddConstant(Int), multiplyConstant(Int)
  /// Shifts by a constant: growing, within the width, and to the right.
  case shiftLeft(Int), shiftLeftWrapping(Int), shiftRight(Int)
  /// Shifts by the second operand.
  case shiftLeftBy, shiftRightBy
  case bit(Int)
  /// The bit that the second operand selects.
  case bitBy
  case slice(low: Int, width: Int)
  case concatenate
  case repeated(Int)
  case allBits, anyBit, parity, mostSignificantBit
  /// Operands: condition, value if set, value if clear.
  case mux
  /// Operands: conditions and values in turn, then the value when none is set.
  case prioritySelect
  /// Operands: conditions and values in turn.
  case oneHotSelect
  /// Operands: index, then elements.
  case choose
  case extended(Int), truncated(Int), saturated(Int)
  case asSigned, asUnsigned
  /// The same value as a signed number one bit wider.
  case widenedToSigned
  /// Takes the bits as a fixed-point number with this many fraction bits.
  case asFixed(fraction: Int)
  /// Stochastic rounding takes its random bits from the second operand.
  case rounded(fraction: Int, Rounding)
  case fixedSaturated(integer: Int), fixedTruncated(integer: Int)
  case fixedExtended(integer: Int, fraction: Int)
  case raw
  /// Whether a state is the given one.
  case isState(Int)

  /// The name without parameters, for counting.
  public var kind: String {
    let text = "\(self)".split(separator: "(")[0].description
    if case .rounded(_, let rounding) = self { return "\(text).\(rounding)" }
    return text
  }

  /// One of each kind, with small parameters.
  public static let samples: [Operator] =
    [
      .add, .subtract, .multiply, .negate, .wrappingAdd, .wrappingSubtract, .wrappingMultiply,
      .and, .or, .xor, .not, .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual,
      .equalsConstant(1), .lessThanConstant(1), .greaterThanConstant(1), .wrappingAddConstant(1),
      .multiplyConstant(3), .shiftLeft(1), .shiftLeftWrapping(1), .shiftRight(1), .shiftLeftBy,
      .shiftRightBy, .bit(0), .bitBy, .slice(low: 0, width: 1), .concatenate, .repeated(2),
      .allBits, .anyBit, .parity, .mostSignificantBit, .mux, .prioritySelect, .oneHotSelect,
      .choose, .extended(8), .truncated(4), .saturated(4), .asSigned, .asUnsigned,
      .widenedToSigned, .asFixed(fraction: 2), .fixedSaturated(integer: 2),
      .fixedTruncated(integer: 2), .fixedExtended(integer: 8, fraction: 8), .raw, .isState(1),
    ] + Rounding.allCases.map { .rounded(fraction: 1, $0) }
}
