import ECP5
import EngineProgram
import HDL

extension InstructionFields {
  /// Whether a contraction reads both operands from one pad.
  var sharesPad: Bit {
    let f = ContractFields.self
    return (self[f.a.pad] == self[f.b.pad]) & !flag(f.a.ones)
  }
}

/// The instruction of a contraction for those who use it long after the start, and what they decode from it.
///
/// In an engine that spreads over a device they are far from the instruction and from one another. There the
/// fields stand behind a register, and what is decoded from them too: it is decoded before the register.
struct Settings {
  /// The fields.
  let fields: InstructionFields
  private let coming: InstructionFields
  private let spreads: Bool
  let clock: Clock
  private let m: Builder

  /// - Parameter instruction: stands from the start on.
  init(_ instruction: Unsigned, _ configuration: EngineConfiguration, _ clock: Clock, _ m: Builder)
  {
    (self.clock, self.m, spreads) = (clock, m, configuration.spreads)
    coming = InstructionFields(opcode: .contract, bits: instruction)
    fields =
      spreads
      ? InstructionFields(opcode: .contract, bits: m.delayed("settled", instruction, by: 1, clock))
      : coming
  }

  /// What is decoded from the fields. It stands when they do.
  func decoded(_ name: String, _ decode: (InstructionFields) -> Bit) -> Bit {
    spreads ? m.delayed(name, decode(coming), by: 1, clock) : decode(fields)
  }

  /// The same for so many readers that they share registers.
  func decoded(
    _ name: String, copies: Int, _ decode: (InstructionFields) -> Unsigned
  ) -> [Unsigned] {
    m.copies(name, decode(coming), count: copies)
  }
}
