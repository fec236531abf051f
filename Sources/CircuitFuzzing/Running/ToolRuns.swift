import Foundation
import HDL
import HDLTools

/// The emitted text of a batch; that for simulators only, if wanted.
func emitted(_ trials: [Trial], forSimulation: Bool = false) throws -> String {
  try emit(
    CircuitBatch(circuits: trials.map(\.circuit)),
    options: .init(sourceLines: false, forSimulation: forSimulation))
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
      let compiled = try Tool.run(
        ["iverilog", "-g2012", "-o", "bench.vvp", "-s", "Driver", "bench.sv"], in: folder)
      if IcarusFault.isIn(compiled.output) { throw IcarusFault() }
      try check(compiled, "iverilog")
      // Seconds of processor time, so that a busy machine does not matter.
      let result = try Tool.run(
        ["bash", "-c", "ulimit -t \(seconds); exec vvp -n bench.vvp"], in: folder)
      if Bench.outOfTime.contains(result.status) { throw IcarusFault() }
      try check(result, "vvp")
      return try traces(in: folder)
    }
  }

  /// The signals that end a process after its time, as status and as the shell gives them.
  private static let outOfTime: Set<Int32> = [9, 24, 137, 152]
}

/// What Icarus 11 makes of some `always_comb` blocks: it stops while it reads one that selects a bit, or
/// simulates a chain of them in circles within one moment, though none depends on itself.
struct IcarusFault: Error, CustomStringConvertible {
  let description = "Icarus stops or does not finish"

  /// Whether Icarus said that it stopped.
  static func isIn(_ output: String) -> Bool {
    output.contains("ivl_nexus_ptrs") && output.contains("Assertion `net' failed")
  }
}
