import Diagnostics
import EngineCompiler
import EngineProgram
import EngineRuntime
import FixedPoint
import TensorTrains
import Training

/// A training step on an engine, before anything is built: what is reported and listed.
public struct StepSubject: Sendable {
  /// The network.
  public let network: Network
  /// The ranks of the inner bonds of each layer.
  public let ranks: [[Int]]
  /// The parameters that training starts from.
  let start: ModelState
  /// The random bits of its run.
  let random = RandomStream(seed: 1)
  /// The step, compiled.
  public let compiled: CompiledStep
  /// What the engine is called, such as `ulx3s-85f` or `array 8x16`.
  public let engine: String

  /// Compiles a step.
  /// - Parameter rank: the largest rank; modes may allow less.
  /// - Throws: an `InputError` that says what does not fit.
  public init(
    _ network: Network, rank: Int, batch: Int, precision: Precision,
    configuration: EngineConfiguration, engine: String
  ) throws {
    guard rank >= 1 else { throw InputError(.usage, "--rank must be at least 1, not \(rank)") }
    guard 1...4096 ~= batch else {
      throw InputError(.usage, "--batch must be 1 to 4096, not \(batch)")
    }
    self.network = network
    self.engine = engine
    ranks = network.linearLayers.map { $0.ranks(startingFrom: rank) }
    let state = ModelState(
      initializing: network, ranks: ranks, weightBits: precision.weightBits,
      random: random)
    start = state
    let program = StepProgram(
      network, ranks: ranks, batch: batch, precision: precision, planner: ContractionPlanner())
    compiled = try StepCompiler(configuration).compile(program, shapes: state.parameterShapes)
    let length = compiled.training.map(\.instructions.count).max()!
    guard length <= configuration.programLength else {
      throw InputError(
        .unavailable,
        "a step takes \(length) instructions, the program memory of \(engine) holds "
          + "\(configuration.programLength): use fewer layers or modes")
    }
  }

  /// The engine's configuration.
  public var configuration: EngineConfiguration { compiled.configuration }
  /// Samples in a step.
  public var batch: Int { compiled.program.batch }
  /// One line that says what the step is.
  public var title: String {
    let bits = compiled.program.precision
    let ranks = ranks.map { $0.isEmpty ? "-" : $0.map(String.init).joined(separator: " ") }
    return "\(network.name), ranks \(ranks.joined(separator: " / ")), batch \(batch), "
      + "weights of \(bits.weightBits) bits, activations of \(bits.activationBits), gradients of "
      + "\(bits.gradientBits), on \(engine)"
  }
}
