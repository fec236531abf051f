import Foundation

/// What Verilator and Icarus say about a text with all warnings on; empty when nothing. With
/// `properties` what Verilator says of a text with its assertions, whose names Icarus 11 does not read.
public func lint(_ verilog: String, top: String, properties: Bool = false) throws -> String {
  try Tool.inTemporaryFolder { folder in
    let file = folder.appendingPathComponent("\(top).sv")
    try verilog.write(to: file, atomically: true, encoding: .utf8)
    let verilator = try Tool.run(
      [
        "verilator", "--lint-only", "-Wall", "-Wno-DECLFILENAME", "-Wno-MULTITOP", "--top-module",
        top, file.path,
      ] + (properties ? ["-DFORMAL"] : []), in: folder)
    if properties { return verilator.output }
    let icarus = try Tool.run(
      ["iverilog", "-g2012", "-Wall", "-Wno-timescale", "-o", "/dev/null", "-s", top, file.path],
      in: folder)
    // Icarus says for every constant selection in always_comb that it is sensitive to the whole.
    let notes = icarus.output.split(separator: "\n").filter {
      !$0.contains("sorry: constant selects")
    }
    return verilator.output + notes.joined(separator: "\n")
  }
}
