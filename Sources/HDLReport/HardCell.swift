/// Something between bits that is not a look-up table.
struct HardCell {
  /// Which.
  enum Kind: Hashable {
    /// A chain of CCU2C, two bits each.
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
  /// CCU2C or MULT18X18D blocks.
  var count = 1
  /// For registers: what must be equal for two of them to be one.
  var identity: String = ""
  /// Cells of memory.
  var memory = MemoryCells()
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
