import EngineExecutor
import EngineProgram
import EngineSimulation

/// A random program on the executor and on simulated hardware.
public struct Trial: Sendable {
  /// Decides the program, the stalls and what is wrong with the illegal program.
  public let seed: UInt64
  /// The engine.
  public let configuration: EngineConfiguration

  /// The trial of a seed.
  public init(seed: UInt64, _ configuration: EngineConfiguration) {
    (self.seed, self.configuration) = (seed, configuration)
  }

  /// Percent of cycles in which streams stall in the run that has stalls.
  public var stalls: Int { [10, 40, 80][Int(seed % 3)] }

  /// Runs the legal program, again with stalls, then an illegal one, then the legal one once more.
  /// - Returns: what differs, for people; nil if nothing does.
  public func failure(on engine: SimulatedEngine) throws -> String? {
    let program = RandomProgram(seed: seed, configuration)
    for stalls in [0, stalls] {
      if let difference = try difference(program, on: engine, stalls: stalls) {
        let small = try shrunk(program, difference, on: engine, stalls: stalls)
        return report(
          "\(stalls) % stalls: \(difference)\nmade small: \(small.difference)", small.program)
      }
    }
    let illegal = IllegalProgram(seed: seed, configuration)
    if let difference = try difference(illegal, on: engine) {
      return report("\(illegal.kind.rawValue): \(difference)", illegal.program)
    }
    if let difference = try difference(program, on: engine) {
      return report("after \(illegal.kind.rawValue): \(difference)", program)
    }
    return nil
  }

  private func report(_ difference: String, _ program: RandomProgram) -> String {
    """
    seed \(seed), array \(configuration.rows)x\(configuration.columns): \(difference)
    \(program.bodyText)
    """
  }

  // MARK: Legal

  /// What is first found to differ. Cycles are compared if there are no stalls.
  func difference(
    _ program: RandomProgram, on engine: SimulatedEngine, stalls: Int = 0
  ) throws -> String? {
    engine.stallSeed = Int(seed & 0xffff)
    var foreign = Set(0..<RandomProgram.foreignWords)
    if stalls > 0 { foreign.formUnion(program.cycleWords) }
    return try Comparison(program.instructions, input: program.input, foreignWords: foreign)
      .difference(on: engine, stalls: stalls)
  }

  // MARK: Illegal

  func difference(_ illegal: IllegalProgram, on engine: SimulatedEngine) throws -> String? {
    let input = illegal.program.input
    if illegal.kind != .unknownOpcode {
      var executor = Executor(configuration)
      executor.send(input)
      do throws(Stop) {
        try executor.run(illegal.program.instructions)
        return "the executor does not stop"
      } catch {
        if error != Stop(.fault(illegal.fault), at: illegal.place) {
          return "the executor stops at \(error.place): \(error.reason), not at "
            + "\(illegal.place): \(illegal.fault)"
        }
      }
    }
    engine.stalls = seed % 2 == 0 ? 0 : stalls
    engine.mostCycles = 3_000_000
    _ = try engine.attempt(words: illegal.words, input: input)
    guard let fault = engine.fault else { return "the engine does not stop" }
    return fault == (illegal.fault, illegal.place)
      ? nil
      : "the engine stops at \(fault.place): \(fault.fault), not at \(illegal.place): "
        + "\(illegal.fault)"
  }
}
