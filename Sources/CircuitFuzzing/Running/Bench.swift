import Foundation
import HDL
import HDLTools

/// A test bench in Verilog for a batch: it takes the stimuli from files and writes all outputs of
/// each cycle to a file.
///
/// One cycle is: sample the outputs, then the clock's edge, after which the inputs change. So
/// inputs never move at the edge that takes them.
struct Bench {
  let trials: [Trial]
  private let cycles: Int

  init(_ trials: [Trial]) {
    self.trials = trials
    cycles = trials.map(\.stimulus.cycles).max() ?? 0
  }

  /// Bits of one trial's stimulus: reset lowest, then the inputs in order.
  private func width(_ trial: Trial) -> Int {
    trial.circuit.top.inputs.map(\.width).reduce(1, +)
  }

  /// Writes one file of stimuli for each trial.
  func writeStimuli(to folder: URL) throws {
    for (index, trial) in trials.enumerated() {
      let lines = (0..<cycles).map { cycle in
        // A shorter trial keeps its last inputs.
        let cycle = min(cycle, trial.stimulus.cycles - 1)
        return trial.stimulus.inputs[cycle].reduce(
          BitPattern(trial.stimulus.reset[cycle] ? 1 : 0, width: 1)
        ) { $1.concatenated(above: $0) }.hexadecimal
      }
      try (lines.joined(separator: "\n") + "\n").write(
        to: folder.appendingPathComponent("stimulus\(index).hex"), atomically: true,
        encoding: .utf8)
    }
  }

  /// The test bench: with `sample` high it writes the outputs of a cycle.
  var text: String {
    var lines = [
      "module Bench(input clock, input sample);", "  reg [15:0] cycle = 16'd0;",
      "  integer file;", "  initial file = $fopen(\"trace.txt\");",
      "  always @(posedge clock) cycle <= cycle + 16'd1;",
    ]
    var ports = [".clock(clock)"]
    var writes: [String] = []
    for (index, trial) in trials.enumerated() {
      let width = width(trial)
      lines.append("  reg [\(width - 1):0] stimulus\(index) [0:\(cycles - 1)];")
      lines.append("  initial $readmemh(\"stimulus\(index).hex\", stimulus\(index));")
      lines.append("  wire [\(width - 1):0] s\(index) = stimulus\(index)[cycle];")
      ports.append(".reset_\(index)(s\(index)[0])")
      var low = 1
      for (place, type) in trial.circuit.top.inputs.enumerated() {
        ports.append(".i_\(index)_\(place)(s\(index)[\(low + type.width - 1):\(low)])")
        low += type.width
      }
      var names: [String] = []
      for (place, output) in trial.circuit.top.outputs.enumerated() {
        let name = "o_\(index)_\(place)"
        lines.append("  wire [\(output.type.width - 1):0] \(name);")
        ports.append(".\(name)(\(name))")
        names.append(name)
      }
      let format = names.map { _ in "%h" }.joined(separator: " ")
      let values = names.map { ", \($0)" }.joined()
      writes.append("    $fwrite(file, \"\(format)\\n\"\(values));")
    }
    lines.append("  Batch dut (\(ports.joined(separator: ", ")));")
    lines += ["  always @(posedge sample) begin"] + writes + ["  end", "endmodule"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Drives the bench in a simulator that knows time.
  var driver: String {
    """
    module Driver;
      reg clock, sample;
      Bench bench (.clock(clock), .sample(sample));
      initial begin
        clock = 1'b0;
        sample = 1'b0;
        repeat (\(cycles)) begin
          #1 sample = 1'b1;
          #1 sample = 1'b0;
          #1 clock = 1'b1;
          #1 clock = 1'b0;
        end
        $finish;
      end
    endmodule

    """
  }

  /// Drives the bench as a Verilator model.
  var mainText: String {
    """
    #include "VBench.h"
    #include "verilated.h"
    int main(int argc, char **argv) {
      Verilated::commandArgs(argc, argv);
      VBench bench;
      bench.clock = 0;
      bench.sample = 0;
      bench.eval();
      for (int cycle = 0; cycle < \(cycles); cycle++) {
        bench.sample = 1; bench.eval();
        bench.sample = 0; bench.eval();
        bench.clock = 1; bench.eval();
        bench.clock = 0; bench.eval();
      }
      bench.final();
      return 0;
    }

    """
  }

  /// The traces that a run left in a folder.
  func traces(in folder: URL) throws -> [Trace] {
    let text = try String(
      contentsOf: folder.appendingPathComponent("trace.txt"), encoding: .utf8)
    let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    guard lines.count == cycles * trials.count else {
      throw RunFailure(
        description: "the test bench wrote \(lines.count) lines instead of "
          + "\(cycles * trials.count)")
    }
    return trials.indices.map { index in
      let counts = trials[index].circuit.top.outputs.map { ($0.type.width + 3) / 4 }
      return (0..<trials[index].stimulus.cycles).map { cycle in
        zip(lines[cycle * trials.count + index], counts).map { digits($0, count: $1) }
      }
    }
  }
}

/// A hexadecimal number with as many digits as its bits need: Verilator writes a constant with those of
/// 32 bits, and a bit with zeros above it without them.
package func digits(_ text: String, count: Int) -> String {
  let spare = text.count - count
  if spare < 0 { return String(repeating: "0", count: -spare) + text }
  return text.prefix(spare).allSatisfy { $0 == "0" } ? String(text.suffix(count)) : text
}

/// A tool that did not do its work.
public struct RunFailure: Error, CustomStringConvertible {
  /// What it said.
  public let description: String
}
