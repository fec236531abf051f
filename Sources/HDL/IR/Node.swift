/// The operations of the intermediate representation.
///
/// Every node has a width and a signedness. Operands of `add`, `subtract`, `multiply`, `equal` and
/// `less` are extended by their own signedness; the result is taken modulo two to the width.
public enum NodeKind: UInt8, Hashable, Sendable {
  /// `a` is an index of ``Graph/constants``.
  case constant
  /// `a` is an index of ``Graph/variables``.
  case variable
  /// Reads memory `b` at address `a`, without a clock.
  case memoryRead
  /// Bitwise complement of `a`.
  case not
  /// Bitwise operations of equal widths.
  case and, or, xor
  /// Arithmetic modulo two to the width.
  case add, subtract, multiply
  /// Comparisons; one bit wide.
  case equal, less
  /// `a` shifted by the unsigned value of `b`; `shiftRight` copies the sign of a signed `a`.
  case shiftLeft, shiftRight
  /// The bits of `a` from bit `b`.
  case slice
  /// `a` above `b`.
  case concatenate
  /// `b` where bit `a` is set, else `c`.
  case mux
  /// `a` extended by its own signedness, or read with another signedness at the same width.
  case extend
  /// All bits set, any bit set, odd number of bits set.
  case reduceAnd, reduceOr, reduceXor
}

/// One operation on earlier nodes. Plain integers, so that graphs are flat arrays.
public struct Node: Hashable, Sendable {
  /// What it does.
  public var kind: NodeKind
  /// Whether its value is two's complement.
  public var isSigned: Bool
  /// Its bits.
  public var width: Int32
  /// Operands: node indices, or what ``NodeKind`` says.
  public var a: Int32
  /// The second operand.
  public var b: Int32
  /// The third operand.
  public var c: Int32

  init(
    _ kind: NodeKind, width: Int, signed: Bool = false, _ a: Int32 = -1, _ b: Int32 = -1,
    _ c: Int32 = -1
  ) {
    self.kind = kind
    self.width = Int32(width)
    isSigned = signed
    (self.a, self.b, self.c) = (a, b, c)
  }

  /// The number of operands that are nodes: a prefix of `a`, `b`, `c`.
  @inline(__always)
  public var operandCount: Int {
    switch kind {
    case .constant, .variable: 0
    case .memoryRead, .not, .slice, .extend, .reduceAnd, .reduceOr, .reduceXor: 1
    case .mux: 3
    default: 2
    }
  }
}
