/// Something between bits that is not a look-up table.
struct HardCell {
  /// Which.
  enum Kind: Hashable {
    /// A CCU2C: two bits of a carry chain. Its inputs are two bits of each operand and the carry in,
    /// as `a0`, `b0`, `a1`, `b1`, `carry`; its outputs two bits of the sum and the carry out.
    case carry
    /// MULT18X18D blocks.
    case multiplier
    /// A register bit; its inputs are data, enable and reset.
    case register
    /// A memory read without a clock.
    case lookup
    /// A memory with clocked ports: block RAM or distributed RAM with registers.
    case memory
    /// An instance that is reported on its own, or a black box.
    case instance
  }

  var kind: Kind
  var inputs: [Literal]
  var outputs: [Literal]
  /// MULT18X18D blocks, or CCU2Cs.
  var count = 1
  /// For registers: what must be equal for two of them to be one.
  var identity: String = ""
  /// Cells of memory.
  var memory = MemoryCells()

  /// Picoseconds from inputs to an output in yosys' model of the ECP5, where there is such a path: it
  /// takes multipliers as it does registers.
  func delay(from input: Int, to output: Int) -> Float? {
    switch kind {
    case .carry: output < 3 && input < 5 ? HardCell.carryDelays[output][input] : nil
    case .lookup: 0
    case .multiplier, .register, .memory, .instance: nil
    }
  }

  /// Picoseconds that stand for a multiplier in the longest path, for which yosys has none: about six
  /// tables.
  static let multiplierDelay: Float = 4000

  private static let carryDelays: [[Float?]] = [
    [379, 379, nil, nil, 257], [630, 630, 379, 379, 273], [516, 516, 516, 516, 43],
  ]
}

/// What a memory takes.
struct MemoryCells: Hashable {
  var bits = 0
  /// DP16KD.
  var block = 0
  /// TRELLIS_DPR16X4.
  var distributed = 0
  /// Registers and tables around them.
  var registers = 0
  var tables = 0
}
