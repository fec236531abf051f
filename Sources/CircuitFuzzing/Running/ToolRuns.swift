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
  func icarus(_ verilog: String, library: String = "", seconds: Int = 300) throws -> [Trace] {
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
      // Seconds of processor time, so that a busy machine does not matter.
      let result = try Tool.run(
        ["bash", "-c", "ulimit -t \(seconds); exec vvp -n bench.vvp"], in: folder)
      if Bench.outOfTime.contains(result.status) { throw Unfinished() }
      try check(result, "vvp")
      return try traces(in: folder)
    }
  }

  /// The signals that end a process after its time, as status and as the shell gives them.
  private static let outOfTime: Set<Int32> = [9, 24, 137, 152]

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
          ["obj_dir/VBench", "+verilator+rand+reset+2", "+verilator+seed+7"],
          in: folder),
        "the Verilator model")
      return try traces(in: folder)
    }
  }
}

/// A simulation that did not come to its end.
struct Unfinished: Error, CustomStringConvertible {
  let description = "the simulation does not finish"
}
