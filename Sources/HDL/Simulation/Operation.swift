/// What one step of the simulator's program does. Words hold canonical values: unsigned ones are
/// zero-extended, signed ones sign-extended.
enum OperationCode: UInt8 {
  case copy, not, and, or, xor, add, subtract, multiply
  case equal, lessSigned, lessUnsigned
  case shiftLeft, shiftRightLogical, shiftRightArithmetic
  /// `(a >> c) & immediate`.
  case sliceMask
  /// `a << c | b`.
  case concatenate
  case mux
  /// `a & immediate`.
  case mask
  /// Sign extension from bit `63 - c`.
  case sign
  case addMask, addSign, subtractMask, subtractSign
  case reduceAnd, reduceOr, reduceXor
  /// Memory `b` at address `a`.
  case memoryRead
  /// Entry `a` of the table of wide operations.
  case wide
  /// Entry `a` of the table of black boxes.
  case blackBox
}

/// One step: writes word `destination` from words `a`, `b`, `c`.
struct Operation {
  var code: OperationCode
  var destination: Int32
  var a: Int32 = 0
  var b: Int32 = 0
  var c: Int32 = 0
  var immediate: UInt64 = 0
}

/// Where a value is: words from `word`.
struct Slot {
  var word: Int32
  var width: Int32
  var isSigned: Bool
  var count: Int { (Int(width) + 63) / 64 }
}

/// An operation on values of more than 64 bits.
struct WideOperation {
  var kind: NodeKind
  var result: Slot
  var a: Slot
  var b: Slot
  var c: Slot
  var low: Int
}
