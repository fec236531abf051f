import EngineProgram
import Foundation
import Testing

@Suite struct ReferencePageTests {
  /// `UPDATE_GOLDEN=1` writes the page.
  @Test func pageIsUpToDate() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = root.appendingPathComponent("docs/instruction-set.md")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try ReferencePage.text.write(to: page, atomically: true, encoding: .utf8)
    }
    let isCurrent = try String(contentsOf: page, encoding: .utf8) == ReferencePage.text
    #expect(
      isCurrent, "docs/instruction-set.md is stale; run this test with UPDATE_GOLDEN=1 and read it")
  }

  @Test func everythingIsDocumented() {
    for opcode in Opcode.allCases {
      #expect(ReferencePage.text.contains("## `\(opcode.name)`"))
      for field in InstructionSet.fields(of: opcode) {
        #expect(ReferencePage.text.contains("| `\(field.name)` |"))
      }
    }
    for fault in Fault.allCases {
      #expect(ReferencePage.text.contains("| \(fault.rawValue) | `\(fault)` |"))
    }
  }
}
