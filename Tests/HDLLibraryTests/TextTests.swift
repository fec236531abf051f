import Foundation
import HDL
import HDLLibrary
import HDLTools
import Testing

@Suite struct TextTests {
  @Test(arguments: Part.all) func readsAsCommittedAndIsClean(_ part: Part) throws {
    let text = try emit(part.module)
    #expect(try golden("\(part.module.name).sv", text))
    let complaints = try lint(text, top: part.module.name) + lintProperties(text, part.module.name)
    #expect(complaints == "", "\(complaints)")
  }

  /// What Verilator says about a text with its properties; Icarus does not read labels of assertions.
  private func lintProperties(_ text: String, _ top: String) throws -> String {
    try Tool.inTemporaryFolder { folder in
      try text.write(
        to: folder.appendingPathComponent("\(top).sv"), atomically: true, encoding: .utf8)
      return try Tool.run(
        [
          "verilator", "--lint-only", "-Wall", "-Wno-DECLFILENAME", "-Wno-MULTITOP", "-DFORMAL",
          "--top-module", top, "\(top).sv",
        ], in: folder
      ).output
    }
  }
}
