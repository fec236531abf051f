import Engine
import EngineProgram
import HDL

/// The blocks of the engine that can be emitted and measured by themselves, by name.
enum Blocks {
  /// Makes a block as an engine of some configuration has it.
  typealias Maker = @Sendable (EngineConfiguration) -> any Module

  /// All blocks: the whole, the way of the data, and what controls it.
  static let all: [(name: String, make: Maker)] = [
    ("engine", { Engine($0) }),
    ("activation-pad", { Scratchpad(words: $0.activationWords, banks: $0.banks) }),
    ("weight-pad", { Scratchpad(words: $0.weightWords, banks: $0.banks) }),
    ("input-pad", { InputPad(words: $0.inputWords, banks: $0.banks) }),
    ("rounder", { WeightViewRounder(lanes: $0.banks) }),
    ("array", { ContractionArray(rows: $0.rows, columns: $0.columns) }),
    ("datapath", { Datapath($0) }),
    ("finish", { Finish(lanes: $0.columns) }),
    ("contract", { ContractUnit($0) }),
    ("scale", { _ in ScaleUnit() }),
    ("keys", { _ in TensorKeys() }),
    ("softmax", { SoftmaxUnit(spreads: $0.spreads) }),
    ("load", { _ in LoadUnit() }),
    ("store", { _ in StoreUnit() }),
    ("fetch", { _ in FetchUnit() }),
    ("rank", { RankUnit($0) }),
    ("sequencer", { Sequencer($0) }),
  ]

  /// The block of a name.
  static func block(_ name: String, _ configuration: EngineConfiguration) -> (any Module)? {
    all.first { $0.name == name }?.make(configuration)
  }
}
