import Foundation
import HDL
import HDLTesting
import Testing

/// `docs/language.md` shows code, Verilog and messages as they are: what stands between
/// `<!-- kind name -->` and `<!-- end -->` is made here. `UPDATE_GOLDEN=1` writes the page.
@Suite struct LanguagePageTests {
  @Test func isUpToDate() throws {
    try expectPage("docs/language.md") { kind, name in
      switch kind {
      case "swift": return "```swift\n\(try snippet(name))\n```"
      case "verilog":
        let text = try design(name).verilog(options: .init(sourceLines: false))
        return "```systemverilog\n\(text.trimmingCharacters(in: .newlines))\n```"
      case "top":
        let text = try design(name).verilog(options: .init(sourceLines: false))
        let start = text.range(of: "module \(try design(name).top.name) ")!.lowerBound
        return
          "```systemverilog\n\(text[start...].trimmingCharacters(in: .newlines))\n```"
      case "constraints": return "```text\n\(try blinkOnBoard().constraints)```"
      case "faults": return "```text\n\(try faults(name))\n```"
      default: return nil
      }
    }
  }

  private func module(_ name: String) -> (any Module)? {
    let all: [any Module] = [
      Blink(), Blend(), Scale(), Transmitter(), Lamps(), Sine(), Button(), Mac(), Hasty(),
    ]
    return all.first { "\(type(of: $0))" == name }
  }

  private func design(_ name: String) throws -> Design {
    func make(_ module: some Module) throws -> Design { try Design(module) }
    guard let module = module(name) else { throw UnknownModule(name: name) }
    return try make(module)
  }

  private struct UnknownModule: Error { var name: String }

  private func faults(_ name: String) throws -> String {
    do {
      _ = try design(name)
      return "no fault"
    } catch let error as DesignError { return error.description }
  }

  /// The code between `// show name` and `// end` in one of the files of `Snippets`.
  private func snippet(_ name: String) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Snippets")
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let lines = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
      guard
        let start = lines.firstIndex(where: {
          $0.trimmingCharacters(in: .whitespaces) == "// show \(name)"
        })
      else { continue }
      let code = lines[(start + 1)...].prefix {
        $0.trimmingCharacters(in: .whitespaces) != "// end"
      }
      let margin = lines[start].prefix { $0 == " " }.count
      return code.map { String($0.dropFirst(min(margin, $0.count))) }.joined(separator: "\n")
    }
    Issue.record("no snippet is called '\(name)'")
    return ""
  }
}
