import ArgumentParser
import Diagnostics
import EngineProgram
import EngineReports
import TensorTrains
import Training

/// The options that say which training step on which engine.
struct StepOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      \(Network.presets.map(\.name).joined(separator: ", ")), or a text file with a layer a line, \
      such as `tt out 16x32 in 28x28`.
      """, valueName: "net"))
  var network = Network.presets[0].name
  @Option(help: ArgumentHelp("Largest rank.", valueName: "n"))
  var rank = 20
  @Option(help: ArgumentHelp("Samples in a step.", valueName: "n"))
  var batch = 32
  @Option(help: ArgumentHelp("Bits of a weight as it is multiplied, 2 to 8.", valueName: "n"))
  var weightBits = 4
  @Option(help: ArgumentHelp("Bits of inputs and activations, 4 to 8.", valueName: "n"))
  var activationBits = 8
  @Option(help: ArgumentHelp("Bits of gradients, 8 to 16.", valueName: "n"))
  var gradientBits = 16
  @Option(
    help: ArgumentHelp(
      "\(EngineChoice.boards.map(\.name).joined(separator: ", ")). (default: "
        + "\(EngineChoice.boards[0].name))", valueName: "board"))
  var board: String?
  @Option(
    help: ArgumentHelp(
      """
      An array of rows x columns, such as 8x16, instead of a board, with the memories of the \
      smallest board that could hold it.
      """, valueName: "size"))
  var array: String?

  /// Compiles the step.
  func subject() throws -> StepSubject {
    let engine = try EngineChoice(board: board, array: array)
    return try StepSubject(
      Network.named(network), rank: rank, batch: batch,
      precision: Precision(
        weightBits: weightBits, activationBits: activationBits, gradientBits: gradientBits),
      configuration: engine.configuration, engine: engine.name)
  }
}

/// An engine by the name of a board or the size of its array.
struct EngineChoice {
  let name: String
  let configuration: EngineConfiguration

  /// The boards, the default first.
  static let boards = [
    EngineChoice(name: "ulx3s-85f", configuration: .large),
    EngineChoice(name: "ecpix5-85f", configuration: .large),
    EngineChoice(name: "cynthion", configuration: .small),
  ]

  private init(name: String, configuration: EngineConfiguration) {
    (self.name, self.configuration) = (name, configuration)
  }

  init(board: String?, array: String?) throws {
    guard board == nil || array == nil else {
      throw InputError(.usage, "--board and --array both name an engine; give one of them")
    }
    if let array {
      self = try Self.sized(array)
    } else {
      let name = board ?? Self.boards[0].name
      guard let known = Self.boards.first(where: { $0.name == name }) else {
        let names = Self.boards.map(\.name).joined(separator: ", ")
        throw InputError(.usage, "there is no board '\(name)'; the boards are \(names)")
      }
      self = known
    }
  }

  /// The engine of an array such as `8x16`.
  private static func sized(_ text: String) throws -> EngineChoice {
    guard let size = ArraySize(text) else {
      throw InputError(.usage, ArraySize.complaint(about: text))
    }
    let small = EngineConfiguration.small
    var configuration =
      size.rows * size.columns <= small.rows * small.columns ? small : EngineConfiguration.large
    (configuration.rows, configuration.columns) = (size.rows, size.columns)
    configuration.rowParts = size.rowParts
    configuration.energyLanes = size.energyLanes
    return EngineChoice(name: "array \(text)", configuration: configuration)
  }
}
