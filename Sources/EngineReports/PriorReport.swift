import EngineCompiler
import EngineProgram
import EngineRuntime
import Training

/// What a step of the log-uniform prior takes on an engine: its cycles, counted by the executor on the
/// parameters that training starts from. Later ones shift sums by other distances and take some cycles more
/// or less.
public struct PriorReport: Codable, Sendable {
  /// Training steps from one step of the prior to the next.
  public var interval: Int
  /// The cycles of all its instructions.
  public var cycles: Int
  /// Its instructions in order, after those that send exponents.
  public var instructions: [StepReport.Entry]

  /// Runs the step on the executor; nil where there are no bonds, or the host does it.
  public init?(_ subject: StepSubject) throws {
    let compiled = subject.compiled
    guard let program = compiled.rankStep?.program else { return nil }
    let prior = RankPrior(.logUniform, strength: 1.5e-4)
    var engine = try EngineStep(
      compiled.program, state: subject.start, on: ExecutorDevice(subject.configuration))
    _ = engine.applyPrior(
      PriorStep(
        prior: prior, strength: prior.strength, learningRate: 0.03, random: subject.random))
    (interval, cycles) = (prior.interval, engine.cycles!)
    var end = 0
    instructions = zip(program, engine.device.usage).enumerated().map { place, pair in
      defer { end += pair.1.cycles }
      return StepReport.Entry(
        place: place, opcode: pair.0.opcode.name, purpose: pair.0.comment, part: .update,
        start: end, cycles: pair.1.cycles, multiplications: 0, arrayUse: 0)
    }
  }
}
