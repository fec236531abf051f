import Engine
import EngineProgram
import HDL

/// The blocks of the engine that can be emitted and measured by themselves, by name.
enum Blocks {
  /// Makes a block as an engine of some configuration has it.
  typealias Maker = @Sendable (EngineConfiguration) -> any Module

  /// All blocks, in the order of the data's way.
  static let all: [(name: String, make: Maker)] = [
    ("activation-pad", { Scratchpad(words: $0.activationWords, banks: $0.banks) }),
    ("weight-pad", { Scratchpad(words: $0.weightWords, banks: $0.banks) }),
    ("input-pad", { InputPad(words: $0.inputWords, banks: $0.banks) }),
    ("rounder", { WeightViewRounder(lanes: $0.banks) }),
    ("array", { ContractionArray(rows: $0.rows, columns: $0.columns) }),
  ]

  /// The block of a name.
  static func block(_ name: String, _ configuration: EngineConfiguration) -> (any Module)? {
    all.first { $0.name == name }?.make(configuration)
  }
}
