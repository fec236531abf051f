import ArgumentParser
import Diagnostics
import EngineProgram
import EngineRuntime
import EngineSimulation
import FixedPoint
import Training

/// Where the training happens.
enum Device: String, ExpressibleByArgument, CaseIterable {
  /// The fixed-point model, on this machine's processor.
  case model
  /// The executor of the engine's programs, with memories larger than a board has.
  case executor
  /// The engine's hardware, simulated by Verilator, with such memories.
  case rtl

  /// What makes executors for a number of threads and, on an engine, the size of its array and memories.
  func executorFactory(
    threads: Int, array: ArraySize? = nil, memories: Memories = .large
  ) throws -> Trainer.ExecutorFactory {
    guard (1...64).contains(threads) else {
      throw InputError(.usage, "--threads must be 1 to 64, not \(threads)")
    }
    let array = array ?? ArraySize(.large)
    switch self {
    case .model: return { FastStep($0, state: $1, threads: threads) }
    case .executor:
      let engine = try memories.engine(array, programLength: 1 << FieldWidth.target)
      return { try EngineStep($0, state: $1, on: ExecutorDevice(engine)) }
    case .rtl:
      let engine = try memories.engine(
        array, programLength: EngineConfiguration.large.programLength)
      return { program, state in
        let library = try EngineLibrary(engine) { counting in
          var step = try EngineStep(program, state: state, on: SimulatedEngine(engine, counting))
          step.runSample()
        }
        return try EngineStep(program, state: state, on: SimulatedEngine(engine, library))
      }
    }
  }
}

/// The memories of an engine.
enum Memories: String, ExpressibleByArgument, CaseIterable {
  /// As large as addresses reach.
  case large
  /// Those of a board.
  case board

  /// An engine with an array of a size.
  func engine(_ array: ArraySize, programLength: Int) throws -> EngineConfiguration {
    switch self {
    case .large: return .simulated(array, programLength: programLength)
    case .board:
      guard let board = array.board else {
        throw InputError(
          .usage,
          "no board has an array of \(array); leave --memories board out, or give --array "
            + "\(ArraySize(.large)) or \(ArraySize(.small))")
      }
      return board
    }
  }
}

extension EngineConfiguration {
  /// Memories for tensors as large as addresses reach.
  fileprivate static func simulated(
    _ array: ArraySize, programLength: Int
  ) -> EngineConfiguration {
    EngineConfiguration(
      rows: array.rows, columns: array.columns, activationWords: mostWords,
      weightWords: mostWords, inputWords: mostWords, maskWords: 1 << (FieldWidth.mask - 1),
      programLength: programLength, rowParts: array.rowParts, energyLanes: array.energyLanes)
  }
}

extension EngineStep {
  /// Runs a step on samples that are all zero, for what it shows of a device.
  fileprivate mutating func runSample() {
    let batch = Batch(
      table: [Int8](repeating: 0, count: program.tensors[program.input].count / program.batch),
      exponent: 0, rows: [Int](repeating: 0, count: program.batch),
      labels: [UInt8](repeating: 0, count: program.batch))
    let rates = StepRates(learningRate: Rate(0), momentum: 0, random: RandomStream(seed: 0))
    _ = run(batch, rates, mode: .train)
  }
}
