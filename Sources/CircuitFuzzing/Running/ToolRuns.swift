import Foundation
import HDL
import HDLTools

/// The emitted text of a batch.
func emitted(_ trials: [Trial]) throws -> String {
  try emit(CircuitBatch(circuits: trials.map(\.circuit)), options: .init(sourceLines: false))
}

extension Bench {
  private func check(_ result: Tool.Result, _ tool: String) throws {
    if result.status != 0 {
      throw RunFailure(description: "\(tool) failed:\n\(result.output.suffix(4000))")
    }
  }

  /// Simulates a text of module `Batch` in Icarus. `library` holds cells that it uses.
  func icarus(_ verilog: String, library: String = "") throws -> [Trace] {
    try Tool.inTemporaryFolder { folder in
      try writeStimuli(to: folder)
      try (verilog + library + text + driver).write(
        to: folder.appendingPathComponent("bench.sv"), atomically: true, encoding: .utf8)
      try check(
        Tool.run(
          [
            "iverilog", "-g2012", "-o", "bench.vvp", "-s", "Driver", "bench.sv",
          ], in: folder),
        "iverilog")
      let result = try Tool.run(["timeout", "20", "vvp", "-n", "bench.vvp"], in: folder)
      if result.status == Bench.timedOut { return try icarusAgain(verilog) }
      try check(result, "vvp")
      return try traces(in: folder)
    }
  }

  private static let timedOut: Int32 = 124

  /// Icarus 11 runs some chains of `always_comb` blocks in circles within one moment, though none
  /// depends on itself. Then each trial runs alone, and those that do so as `always @*`.
  private func icarusAgain(_ verilog: String) throws -> [Trace] {
    if trials.count > 1 {
      return try trials.map { try Bench([$0]).icarus(emitted([$0]))[0] }
    }
    guard verilog.contains("always_comb") else {
      throw RunFailure(description: "vvp does not finish")
    }
    return try icarus(verilog.replacing("always_comb", with: "always @*"))
  }

  /// Simulates a text of module `Batch` in Verilator, with random values in place of unknown ones.
  func verilator(_ verilog: String) throws -> [Trace] {
    try Tool.inTemporaryFolder { folder in
      try writeStimuli(to: folder)
      try (verilog + text).write(
        to: folder.appendingPathComponent("bench.sv"), atomically: true, encoding: .utf8)
      try mainText.write(
        to: folder.appendingPathComponent("main.cpp"), atomically: true, encoding: .utf8)
      try check(
        Tool.run(
          [
            "verilator", "--cc", "--exe", "--build", "-j", "2", "-O1", "--x-assign", "unique",
            "--x-initial", "unique", "-Wno-fatal", "-Wno-WIDTH", "-Wno-UNUSED", "-CFLAGS", "-O0",
            "-MAKEFLAGS",
            "OPT_FAST=-O0 OPT_SLOW=-O0 OPT_GLOBAL=-O0",
            "--top-module", "Bench", "bench.sv", "main.cpp",
          ], in: folder), "verilator")
      try check(
        Tool.run(
          ["timeout", "60", "obj_dir/VBench", "+verilator+rand+reset+2", "+verilator+seed+7"],
          in: folder),
        "the Verilator model")
      return try traces(in: folder)
    }
  }
}
