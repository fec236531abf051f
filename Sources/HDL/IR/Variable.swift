/// What holds or carries a value under a name.
public enum VariableKind: Hashable, Sendable {
  /// A port of this module.
  case input, output
  /// A combinational net.
  case wire
  /// A register, written in one clock domain.
  case register
  /// A port of an instance inside this module: its inputs are driven here, its outputs read.
  case instanceInput(Int)
  case instanceOutput(Int)
  /// The output register of a memory's read port.
  case memoryOutput(Int)
}

/// A named net or register of a module.
public struct Variable: Sendable {
  /// What it is.
  public var kind: VariableKind
  /// The name in the emitted text.
  public var name: String
  /// Its bits.
  public var width: Int
  /// Whether it is two's complement.
  public var isSigned: Bool
  /// Where it was declared.
  public var location: Int32
  /// The node that reads it.
  public var node: Int32 = -1
  /// For a wire with a value given at its declaration: that node.
  public var driver: Int32 = -1
  /// The clock domain: of a register once it is written, of a port when stated.
  public var domain: Int32 = -1
  /// The value at reset, or `nil` for none.
  public var reset: BitPattern?
  /// Whether the reset value was written by the user rather than being the default zero.
  public var resetIsExplicit = false
  /// Names of values, for an enum: index is the encoding.
  public var caseNames: [String] = []
  /// Whether it exists only for assertions.
  public var isFormal = false
  /// Whether being unused is waived.
  public var unusedIsWaived = false
  /// Whether it is a clock or a reset input.
  public var isClock = false
  /// How fixed-point values are printed; `nil` for plain numbers.
  public var formatText: String?
}

/// How a clock domain resets.
public enum ResetStyle: Hashable, Sendable {
  /// Sampled at the clock edge, active high.
  case synchronous
  /// Takes effect at once, active high.
  case asynchronous
  /// No reset: registers start with their initial value at power-up.
  case none
}

/// A clock and its reset.
public struct ClockDomain: Sendable {
  /// The name, as that of the clock's port.
  public var name: String
  /// The variable of the clock.
  public var clock: Int32
  /// The variable of the reset, or -1.
  public var reset: Int32
  /// How it resets.
  public var style: ResetStyle
  /// Where it was declared.
  public var location: Int32
}
