import ArgumentParser
import Diagnostics
import EngineProgram
import EngineRuntime
import EngineSimulation
import Training

/// Where the training happens.
enum Device: String, ExpressibleByArgument, CaseIterable {
  /// The fixed-point model, on this machine's processor.
  case model
  /// The executor of the engine's programs, with memories larger than a board has.
  case executor
  /// The engine's hardware, simulated by Verilator, with such memories.
  case rtl

  /// What makes executors for a number of threads.
  func executorFactory(threads: Int) throws -> Trainer.ExecutorFactory {
    guard (1...64).contains(threads) else {
      throw InputError(.usage, "--threads must be 1 to 64, not \(threads)")
    }
    switch self {
    case .model: return { FastStep($0, state: $1, threads: threads) }
    case .executor:
      return { try EngineStep($0, state: $1, on: ExecutorDevice(.simulated)) }
    case .rtl:
      return { try EngineStep($0, state: $1, on: SimulatedEngine(.verilated)) }
    }
  }
}

extension EngineConfiguration {
  /// The array of the large board, with memories as large as addresses reach.
  fileprivate static let simulated = EngineConfiguration(
    rows: large.rows, columns: large.columns, activationWords: 1 << (FieldWidth.address - 1),
    weightWords: 1 << (FieldWidth.address - 1), inputWords: 1 << (FieldWidth.address - 1),
    maskWords: 1 << (FieldWidth.mask - 1), programLength: 1 << FieldWidth.target)

  /// The array of the large board, with memories for the default network at any batch up to 64.
  fileprivate static let verilated = EngineConfiguration(
    rows: large.rows, columns: large.columns, activationWords: 1 << 17, weightWords: 1 << 17,
    inputWords: 1 << 16, maskWords: 1 << 12)
}
