import ArgumentParser
import Diagnostics
import Engine
import Foundation
import HDL

/// Writes the engine's Verilog, a file a module.
struct Rtl: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rtl", abstract: "Write the engine's SystemVerilog, a file a module.")

  @Option(
    help: ArgumentHelp(
      "\(EngineChoice.boards.map(\.name).joined(separator: ", ")). (default: "
        + "\(EngineChoice.boards[0].name))", valueName: "board"))
  var board: String?
  @Option(
    help: ArgumentHelp(
      "An array of rows x columns, such as 8x16, instead of a board.", valueName: "size"))
  var array: String?
  @Option(
    help: ArgumentHelp(
      "Folder; the engine's files go into one of their own in it.", valueName: "folder"))
  var output = "rtl"

  mutating func run() throws {
    let engine = Engine(try EngineChoice(board: board, array: array).configuration)
    let texts = try Design(engine).moduleTexts()
    let folder = URL(fileURLWithPath: output).appendingPathComponent(engine.name)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let wanted = Set(texts.map { "\($0.name).sv" })
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
      where name.hasSuffix(".sv") && !wanted.contains(name) {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
      }
      for module in texts {
        try module.text.write(
          to: folder.appendingPathComponent("\(module.name).sv"), atomically: true, encoding: .utf8)
      }
    } catch {
      throw InputError(
        .cannotCreate, "cannot write \(folder.path): \(error.localizedDescription)")
    }
    print("\(texts.count) modules in \(folder.path)")
  }
}
