import Foundation
import HDL
import HDLTools

/// The emitted text of a batch.
func emitted(_ trials: [Trial]) throws -> String {
  try emit(CircuitBatch(circuits: trials.map(\.circuit)), options: .init(sourceLines: false))
}

extension Bench {
  /// Throws what a tool said, if it failed.
  func check(_ result: Tool.Result, _ tool: String) throws {
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
}

/// A simulation that did not come to its end.
struct Unfinished: Error, CustomStringConvertible {
  let description = "the simulation does not finish"
}
