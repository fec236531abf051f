import ArgumentParser
import Diagnostics
import EngineProgram
import TensorTrains
import Training

/// The options that say what is trained, on which data, by which device.
struct SubjectOptions: ParsableArguments {
  @Option(help: "What does the arithmetic; every device gives the same bits.")
  var device = Device.model
  @Option(
    help: ArgumentHelp(
      "Rows and columns of the array of the executor or of the simulated engine. (default: 8x16)",
      valueName: "size"))
  var array: String?
  @Option(
    help: ArgumentHelp(
      """
      Memories of that engine: as large as addresses reach, or those of the board that has the \
      array, where large batches are computed in micro-batches. (default: large)
      """, valueName: "large|board"))
  var memories: Memories?
  @Option(
    help: ArgumentHelp(
      """
      fashion-mnist, a folder of IDX files (MNIST's format), or a CSV file with a sample a line: \
      pixels and a label. (default: fashion-mnist)
      """, valueName: "data"))
  var dataset: String?
  @Option(
    help: ArgumentHelp(
      """
      \(Network.presets.map(\.name).joined(separator: ", ")), or a text file with a layer a line, \
      such as `tt out 16x32 in 28x28`, `ttm ...`, `dense ...` or `relu`. \
      (default: \(Network.presets[0].name))
      """, valueName: "net"))
  var network: String?

  /// What makes executors for a number of threads.
  func executorFactory(threads: Int) throws -> Trainer.ExecutorFactory {
    guard device != .model || array == nil else {
      throw InputError(
        .usage, "--array is the size of an engine's array; give --device rtl or executor with it")
    }
    guard device != .model || memories == nil else {
      throw InputError(
        .usage, "--memories are those of an engine; give --device rtl or executor with it")
    }
    return try device.executorFactory(
      threads: threads, array: array.map(Self.size), memories: memories ?? .large)
  }

  /// The size that the value of `--array` names.
  private static func size(_ text: String) throws -> ArraySize {
    guard let size = ArraySize(text) else {
      throw InputError(.usage, ArraySize.complaint(about: text))
    }
    return size
  }
}
