import Foundation
import HDL
import HDLLibrary
import HDLTools
import Testing

/// `docs/library.md` shows what the tests find: parts of it between `<!-- kind name -->` and
/// `<!-- end -->` are made here. `UPDATE_GOLDEN=1` writes them.
@Suite struct DocumentTests {
  @Test func libraryPageIsUpToDate() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/library.md").standardizedFileURL
    var text = try String(contentsOf: page, encoding: .utf8)
    let fresh = try filled(text)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try fresh.write(to: page, atomically: true, encoding: .utf8)
      text = fresh
    }
    let stale = zip(
      text.split(separator: "\n", omittingEmptySubsequences: false),
      fresh.split(separator: "\n", omittingEmptySubsequences: false)
    ).first { $0 != $1 }
    let isSame = text == fresh
    #expect(isSame, "\(stale.map { "'\($0)' should be '\($1)'" } ?? "lines are missing")")
  }

  @Test func everyPartIsOnThePage() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../docs/library.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    for part in Part.all where !(part.module is StreamShowcase) {
      let type = "\(type(of: part.module))"
      #expect(text.contains("### \(type)"), "\(type) has no section in docs/library.md")
    }
  }

  private func filled(_ text: String) throws -> String {
    var result: [Substring] = []
    var isSkipping = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "<!-- end -->" { isSkipping = false }
      if !isSkipping { result.append(line) }
      guard line.hasPrefix("<!-- "), line.hasSuffix(" -->"), line != "<!-- end -->" else {
        continue
      }
      let words = line.dropFirst(5).dropLast(4).split(separator: " ").map(String.init)
      result += try made(words).split(separator: "\n", omittingEmptySubsequences: false)
      isSkipping = true
    }
    return result.joined(separator: "\n")
  }

  private func made(_ words: [String]) throws -> String {
    switch words[0] {
    case "ports": return ports(try design(words[1]).top)
    case "verilog": return "```systemverilog\n\(try excerpt(words[1]))\n```"
    case "example": return "```swift\n\(try example(words[1]))\n```"
    case "paces": return try paces()
    case "costs": return try costs()
    default:
      throw PageError(description: "docs/library.md asks for '\(words[0])', which is unknown")
    }
  }

  struct PageError: Error, CustomStringConvertible { var description: String }

  private func module(_ name: String) throws -> any Module {
    let examples: [any Module] = [Brighten(), Recorder(), Histogram()]
    guard
      let module = (Part.all.map(\.module) + examples).first(where: { $0.name == name })
    else { throw PageError(description: "docs/library.md shows '\(name)', which is no part") }
    return module
  }

  private func design(_ name: String) throws -> Design {
    func make(_ module: some Module) throws -> Design { try Design(module) }
    return try make(module(name))
  }

  private func ports(_ graph: Graph) -> String {
    func list(_ kind: VariableKind) -> String {
      graph.ports.map { graph.variables[Int($0)] }.filter { $0.kind == kind }.map {
        "`\($0.name)`" + ($0.width == 1 ? "" : " (\($0.width))")
      }.joined(separator: ", ")
    }
    return "In: \(list(.input)). Out: \(list(.output))."
  }

  /// What a module does, without its ports, declarations and properties.
  private func excerpt(_ name: String) throws -> String {
    let text = try design(name).verilog(options: .init(sourceLines: false))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.lastIndex { $0.hasPrefix("module \(name) ") }!
    let body = lines[start...].drop { !$0.hasPrefix("  assign") && !$0.hasPrefix("  always") }
    let end = body.prefix { !$0.contains("`ifdef") && $0 != "endmodule" }
    return end.joined(separator: "\n").trimmingCharacters(in: .newlines)
  }

  private func example(_ name: String) throws -> String {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Examples/\(name).swift")
    return try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).drop { $0.hasPrefix("import") || $0.isEmpty }.joined(separator: "\n")
      .trimmingCharacters(in: .newlines)
  }

  private func paces() throws -> String {
    let rows: [(String, Pace)] = try [
      ("Fifo", Pace(Fifo(width: 8, depth: 16), \.x, \.y)),
      ("Fifo, block", Pace(Fifo(width: 8, depth: 16, block: true), \.x, \.y)),
      ("SkidBuffer", Pace(SkidBuffer(width: 8), \.x, \.y)),
      ("UpConverter, 8 to 32 bits", Pace(UpConverter(width: 8, ratio: 4), \.x, \.y)),
      ("DownConverter, 24 to 8 bits", Pace(DownConverter(width: 8, ratio: 3), \.x, \.y)),
      ("Gearbox, 8 to 12 bits", Pace(Gearbox(input: 8, output: 12), \.x, \.y)),
      ("Gearbox, 12 to 8 bits", Pace(Gearbox(input: 12, output: 8), \.x, \.y)),
      (
        "PipelinedMultiplier, 3 stages",
        Pace(PipelinedMultiplier(left: .q(8, 0), right: .q(16, 0)), \.x, \.y)
      ),
      (
        "PipelinedMac, sums of one product",
        Pace(PipelinedMac(), \.x, \.y) { $0[\.x.payload.last] = true }
      ),
      ("RandomBits, 6 rounds", Pace(HDLLibrary.RandomBits(), \.x, \.y)),
      ("SerialDivider, 16 by 8 bits", Pace(SerialDivider(dividend: 16, divisor: 8), \.x, \.y)),
    ]
    return
      (["| part | latency, cycles | pace |", "| --- | --- | --- |"]
      + rows.map { "| \($0.0) | \($0.1.latency) | \($0.1.text) |" }).joined(separator: "\n")
  }

  private func costs() throws -> String {
    let rows = try Part.all.filter { !($0.module is StreamShowcase) }.map { part in
      let cells = try ecp5Cells(part.module)
      let counts = ["LUT4", "CCU2C", "TRELLIS_FF", "TRELLIS_DPR16X4", "DP16KD", "MULT18X18D"].map {
        cells[$0].map(String.init) ?? ""
      }
      return "| `\(part.module.name)` | \(counts.joined(separator: " | ")) |"
    }
    return
      ([
        "| module | LUT4 | carry cells | registers | distributed RAM | block RAM | multipliers |",
        "| --- | --- | --- | --- | --- | --- | --- |",
      ] + rows).joined(separator: "\n")
  }
}
