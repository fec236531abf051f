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

try measureEmission()
try measureSimulators()
