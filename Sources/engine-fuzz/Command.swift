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
  var arrays = "4x6,8x16,2x3,5x7"

  @Flag(help: "Go on after a fault.")
  var keepGoing = false

  func run() throws {
    let engines = try arrays.split(separator: ",").map { text in
      let sizes = text.split(separator: "x").compactMap { Int($0) }
      guard sizes.count == 2 || sizes.count == 3, sizes[0] > 1, sizes[1] > 0 else {
        throw ValidationError("an array is written as 8x16 or 8x16x2048, not \(text)")
      }
      let words = sizes.count == 3 ? sizes[2] : 1 << 13
      return try SimulatedEngine(
        EngineConfiguration(
          rows: sizes[0], columns: sizes[1], activationWords: words, weightWords: words,
          inputWords: words, maskWords: 256,
          energyLanes: ArraySize(sizes[0], sizes[1]).energyLanes))
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
