import ArgumentParser
import EngineProgram
import Foundation
import HDL

/// Prints the Verilog of a block of the engine.
@main
struct EmitRTL: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "emit-rtl", abstract: "Print the Verilog of a block of the engine.",
    discussion: "Blocks: \(Blocks.all.map(\.name).joined(separator: ", ")).")

  @Argument(help: "The block.")
  var block: String

  @Option(help: "The size of the engine: large (8x16) or small (4x6).")
  var size = "large"

  @Flag(help: "Put a module around it that can be placed with few pins.")
  var harness = false

  func run() throws {
    let sizes: [String: EngineConfiguration] = ["large": .large, "small": .small]
    guard let configuration = sizes[size] else {
      throw ValidationError("no size '\(size)': the sizes are large and small")
    }
    guard let module = Blocks.block(block, configuration) else {
      throw ValidationError(
        "no block '\(block)': the blocks are \(Blocks.all.map(\.name).joined(separator: ", "))")
    }
    let design = try Design(module)
    print(design.verilog(), terminator: "")
    if harness {
      let harness = Harness(design: design)
      print("\n// \(harness.inputBits) input bits, \(harness.outputBits) output bits")
      print(harness.text, terminator: "")
    }
  }
}
