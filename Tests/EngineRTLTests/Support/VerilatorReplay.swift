import Foundation
import HDL
import HDLTools
import Testing

/// Records what happens at the ports of a simulated module of one clock, to be replayed on its
/// emitted text in Verilator.
final class VerilatorReplay: SimulationObserver {
  private let design: Design
  private let clock: String
  private let ports: [Variable]
  private var places: [Int] = []
  private var vectors: [BitPattern] = []

  init(_ design: Design) {
    self.design = design
    let top = design.top
    let clock = top.variables[Int(top.domains[0].clock)].name
    self.clock = clock
    ports = top.ports.map { top.variables[Int($0)] }.filter { $0.name != clock }
  }

  func begin(_ signals: [(path: [String], width: Int, caseNames: [String])]) {
    places = ports.map { port in signals.firstIndex { $0.path == [port.name] }! }
  }

  func record(_ values: [BitPattern], cycle: Int) {
    vectors.append(
      places.dropFirst().reduce(values[places[0]]) { values[$1].concatenated(above: $0) })
  }

  /// Fails the test at the first output that differs.
  func expectSame(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let difference = try replay()
    if !difference.isEmpty { Issue.record("\(difference)", sourceLocation: sourceLocation) }
  }

  private func replay() throws -> String {
    try Tool.inTemporaryFolder { folder in
      func write(_ text: String, _ name: String) throws {
        try text.write(
          to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      }
      try write(design.verilog(options: .init(sourceLines: false)), "design.sv")
      try write(bench, "bench.sv")
      try write(main, "main.cpp")
      try write(vectors.map { $0.hexadecimal + "\n" }.joined(), "vectors.hex")
      let build = try Tool.run(
        [
          "verilator", "--cc", "--exe", "--build", "-O3", "-CFLAGS", "-O1", "-Wno-fatal",
          "-Wno-lint", "--top-module", "bench", "bench.sv", "design.sv", "main.cpp",
        ], in: folder)
      if build.status != 0 { return build.output }
      let run = try Tool.run([folder.path + "/obj_dir/Vbench"], in: folder)
      return run.output.hasPrefix("replayed \(vectors.count) cycles\n") ? "" : run.output + "?"
    }
  }

  private var bench: String {
    func range(_ port: Variable) -> String { "[\(port.width - 1):0]" }
    let outputs = ports.filter { $0.kind == .output }
    let declarations =
      ports.map { "  wire \(range($0)) \($0.name);" }
      + outputs.map { "  wire \(range($0)) expected_\($0.name);" }
    let fields = ports.reversed().map { $0.kind == .input ? $0.name : "expected_\($0.name)" }
    let checks = outputs.map { port in
      """
          if (\(port.name) !== expected_\(port.name)) begin
            $display("cycle %0d: \(port.name) is %h, expected %h", i, \(port.name), \
      expected_\(port.name));
            $finish;
          end
      """
    }
    let connections = ([clock] + ports.map(\.name)).map { ".\($0)(\($0))" }
    return """
      module bench (input wire \(clock));
      \(declarations.joined(separator: "\n"))
        reg [\(vectors[0].width - 1):0] vectors [0:\(vectors.count - 1)];
        integer i = 0;
        initial $readmemh("vectors.hex", vectors);
        assign {\(fields.joined(separator: ", "))} = vectors[i];
        \(design.top.name) dut (\(connections.joined(separator: ", ")));
        always @(posedge \(clock)) begin
      \(checks.joined(separator: "\n"))
          i <= i + 1;
          if (i == \(vectors.count - 1)) begin
            $display("replayed %0d cycles", i + 1);
            $finish;
          end
        end
      endmodule

      """
  }

  private var main: String {
    """
    #include "Vbench.h"
    #include "verilated.h"
    int main() {
      VerilatedContext context;
      Vbench bench(&context);
      while (!context.gotFinish()) {
        bench.\(clock) = 0;
        bench.eval();
        bench.\(clock) = 1;
        bench.eval();
      }
      bench.final();
    }

    """
  }
}

extension Simulator {
  /// Records from now on.
  func verilatorReplay() -> VerilatorReplay {
    let replay = VerilatorReplay(design)
    observe(replay)
    return replay
  }
}
