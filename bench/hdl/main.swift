import Foundation
import HDL
import HDLTools

let rounds = 5

func report(_ what: String, _ values: [Double], unit: String, goal: String) {
  let low = values.min() ?? 0
  let high = values.max() ?? 0
  print(
    what.padding(toLength: 34, withPad: " ", startingAt: 0)
      + String(format: "%12.4g %@  (%.4g to %.4g; goal %@)", median(values), unit, low, high, goal))
}

func measureEmission() throws {
  var nodes = 0
  let times = try (0..<rounds).map { _ in
    try seconds {
      let design = try Design(LargeDesign())
      nodes = design.top.nodes.count
      _ = design.verilog()
    }
  }
  report("elaborate and emit \(nodes) nodes", times, unit: "s", goal: "< 2 s for 100,000")
}

func measureSimulators() throws {
  let cycles = 2_000_000
  let slow = try Simulator(MovingArray())
  let fast = try Simulator(MovingArray(), compiled: true)
  slow[\.select] = 5
  fast[\.select] = 5
  slow.reset()
  fast.reset()
  try Tool.inTemporaryFolder { folder in
    let verilated = try VerilatedArray(in: folder)
    var interpreter: [Double] = []
    var compiled: [Double] = []
    var verilator: [Double] = []
    // By turns, so that what else the machine does touches all alike.
    for round in 1...rounds {
      interpreter.append(200_000 / seconds { slow.step(200_000) })
      compiled.append(Double(cycles) / seconds { fast.step(cycles) })
      let result = try verilated.run(cycles: cycles)
      verilator.append(Double(cycles) / result.seconds)
      if round == 1, fast[\.sum] != result.sum {
        throw BenchError(
          description: "the compiled simulator and Verilator differ: \(fast[\.sum]), \(result.sum)")
      }
    }
    report("interpreter, 128 cells", interpreter, unit: "cycles/s", goal: ">= 200,000")
    report("compiled, 128 cells", compiled, unit: "cycles/s", goal: ">= half of Verilator")
    report("Verilator, 128 cells", verilator, unit: "cycles/s", goal: "-")
    print(String(format: "compiled / Verilator: %.2f", median(compiled) / median(verilator)))
  }
}

/// The Swift compiler on one file with a block of 200 statements, and on a file that only imports.
func measureTypeChecking() throws {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let block = root.appendingPathComponent("Tests/HDLTests/Designs/LongBlock.swift").path
  let modules = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("Modules").path
  try Tool.inTemporaryFolder { folder in
    let empty = folder.appendingPathComponent("Empty.swift")
    try "import HDL\n".write(to: empty, atomically: true, encoding: .utf8)
    func check(_ file: String) throws -> Double {
      try seconds {
        let result = try Tool.run(
          ["swiftc", "-typecheck", "-swift-version", "6", "-I", modules, file], in: folder)
        guard result.status == 0 else { throw BenchError(description: result.output) }
      }
    }
    _ = try check(empty.path)
    let times = try (0..<rounds).map { _ in (try check(block), try check(empty.path)) }
    report("type-check 200 statements", times.map(\.0), unit: "s", goal: "< 3 s")
    report("  of that, importing HDL", times.map(\.1), unit: "s", goal: "-")
  }
}

try measureEmission()
try measureTypeChecking()
try measureSimulators()
