import ArgumentParser
import EngineFuzzing
import EngineProgram
import EngineSimulation
import Foundation

/// Runs random programs on the executor and on simulated engines until the time is up or a fault is
/// found.
@main struct Command: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "engine-fuzz",
    abstract: "Run random programs on simulated engines and compare them with the executor.")

  @Option(help: "How long to go on, in seconds.")
  var seconds = 600

  @Option(help: "The first seed; each further program takes the next one.")
  var seed: UInt64 = 1_000_000

  @Option(help: "The most programs.")
  var programs = Int.max

  @Option(help: "Arrays: rows x columns, and words of the pads if not those of a small engine.")
  var arrays = "4x6,8x16,2x3,5x7,16x2"

  @Flag(help: "Go on after a fault.")
  var keepGoing = false

  func run() throws {
    let engines = try arrays.split(separator: ",").map { text in
      let parts = text.split(separator: "x", maxSplits: 2, omittingEmptySubsequences: false)
      let array = parts.prefix(2).joined(separator: "x")
      guard let size = ArraySize(array) else {
        throw ValidationError(ArraySize.complaint(about: array))
      }
      guard let words = parts.count == 3 ? Int(parts[2]) : 1 << 13, words > 0 else {
        throw ValidationError("the words of a pad are a number, as in 8x16x2048, not \(text)")
      }
      return try SimulatedEngine(
        EngineConfiguration(
          rows: size.rows, columns: size.columns, activationWords: words, weightWords: words,
          inputWords: words, maskWords: 256, energyLanes: size.energyLanes))
    }
    let end = Date().addingTimeInterval(Double(seconds))
    var found = 0
    var done = 0
    while Date() < end, done < programs {
      let engine = engines[done % engines.count]
      let trial = Trial(seed: seed + UInt64(done), engine.configuration)
      done += 1
      if let failure = try trial.failure(on: engine) {
        found += 1
        print("\n\(failure)\n")
        fflush(nil)
        if !keepGoing { throw ExitCode.failure }
      }
      if done % 500 == 0 {
        print(
          "\(done) programs, from seed \(seed): " + (found == 0 ? "all equal" : "\(found) faults"))
        fflush(nil)
      }
    }
    print("\(done) programs, from seed \(seed): " + (found == 0 ? "all equal" : "\(found) faults"))
    if found > 0 { throw ExitCode.failure }
  }
}
