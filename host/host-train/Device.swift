import ArgumentParser
import Diagnostics
import Training

/// Where the training happens.
enum Device: String, ExpressibleByArgument, CaseIterable {
  /// The fixed-point model, on this machine's processor.
  case model

  /// What makes executors for a number of threads.
  func executorFactory(threads: Int) throws -> Trainer.ExecutorFactory {
    guard (1...64).contains(threads) else {
      throw InputError(.usage, "--threads must be 1 to 64, not \(threads)")
    }
    switch self {
    case .model: return { FastStep($0, state: $1, threads: threads) }
    }
  }
}
