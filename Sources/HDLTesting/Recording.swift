import Foundation
import HDL
import HDLTools
import Testing

/// Records what happens at the ports of a simulated module, to be replayed on its emitted text in
/// another simulator.
public final class Recording: SimulationObserver {
  private let ports: [Variable]
  private var places: [Int] = []
  private let clocks: [String]
  private let design: Design
  private var vectors: [BitPattern] = []
  private var current: [BitPattern] = []

  /// A recording of the top module's ports, to be given to `Simulator.observe`.
  public init(_ design: Design) {
    self.design = design
    let top = design.top
    let clocks = top.domains.map { top.variables[Int($0.clock)] }.filter { $0.kind == .input }
      .map(\.name)
    ports = top.ports.map { top.variables[Int($0)] }.filter { !clocks.contains($0.name) }
    self.clocks = clocks
  }

  /// Finds the ports among the signals.
  public func begin(_ signals: [(path: [String], width: Int, caseNames: [String])]) {
    places = ports.map { port in signals.firstIndex { $0.path == [port.name] }! }
  }

  /// Takes note of a cycle.
  public func record(_ values: [BitPattern], cycle: Int) { current = places.map { values[$0] } }

  /// Takes note of the clocks whose edges end it.
  public func edges(of clocks: [String]) {
    let edges = self.clocks.map { BitPattern(clocks.contains($0) ? 1 : 0, width: 1) }
    let parts = edges + current
    vectors.append(parts.dropFirst().reduce(parts[0]) { $1.concatenated(above: $0) })
  }

  /// The value of a port in the last recorded cycle.
  public func value(_ name: String) -> BitPattern {
    current[ports.firstIndex { $0.name == name }!]
  }

  /// Whether a word moved through a stream in the last recorded cycle.
  public func moved(_ stream: String) -> Bool {
    !value("\(stream)_valid").isZero && !value("\(stream)_ready").isZero
  }

  /// The first difference between the recording and the emitted text in Icarus; empty when there
  /// is none. The first recorded cycle must be a reset.
  public func replay() throws -> String {
    try Tool.inTemporaryFolder { folder in
      let verilog = design.verilog(options: .init(sourceLines: false))
      try verilog.write(
        to: folder.appendingPathComponent("design.sv"), atomically: true, encoding: .utf8)
      try bench.write(
        to: folder.appendingPathComponent("bench.sv"), atomically: true, encoding: .utf8)
      try vectors.map(\.hexadecimal).joined(separator: "\n").write(
        to: folder.appendingPathComponent("vectors.hex"), atomically: true, encoding: .utf8)
      let build = try Tool.run(
        ["iverilog", "-g2012", "-o", "bench.vvp", "design.sv", "bench.sv"], in: folder)
      if build.status != 0 { return build.output }
      let run = try Tool.run(["vvp", "-n", "bench.vvp"], in: folder)
      return run.output == "replayed \(vectors.count) cycles\n" ? "" : run.output + "?"
    }
  }

  /// Fails the test at the first difference.
  public func expectSameInIcarus(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let difference = try replay()
    if !difference.isEmpty { Issue.record("\(difference)", sourceLocation: sourceLocation) }
  }

  // MARK: Text

  private var bench: String {
    let inputs = ports.filter { $0.kind == .input }
    let outputs = ports.filter { $0.kind == .output }
    func type(_ port: Variable) -> String { "logic [\(port.width - 1):0]" }
    let declarations =
      clocks.map { "  logic \($0) = 0;" }
      + ports.map { "  \(type($0)) \($0.name)\($0.kind == .input ? " = 0" : "");" }
      + outputs.map { "  \(type($0)) expected_\($0.name);" }
    let fields =
      ports.reversed().map { $0.kind == .input ? $0.name : "expected_\($0.name)" } + ["edges"]
    let checks = outputs.map {
      """
            if (i > 0 && \($0.name) !== expected_\($0.name)) begin
              $display("cycle %0d: \($0.name) is %h, expected %h", i, \($0.name), \
      expected_\($0.name));
              $finish;
            end
      """
    }
    let width = vectors.first?.width ?? 1
    let connections = (clocks + inputs.map(\.name) + outputs.map(\.name)).map { ".\($0)(\($0))" }
    return """
      module bench;
      \(declarations.joined(separator: "\n"))
        logic [\(clocks.count - 1):0] edges;
        logic [\(width - 1):0] vectors [0:\(max(0, vectors.count - 1))];
        integer i;
        \(design.top.name) dut (\(connections.joined(separator: ", ")));
        initial begin
          $readmemh("vectors.hex", vectors);
      \(clearing(design.top, "dut").joined(separator: "\n"))
          for (i = 0; i < \(vectors.count); i = i + 1) begin
            {\(fields.joined(separator: ", "))} = vectors[i];
            #1;
      \(checks.joined(separator: "\n"))
            {\(clocks.reversed().joined(separator: ", "))} = edges;
            #1;
            {\(clocks.joined(separator: ", "))} = 0;
          end
          $display("replayed %0d cycles", \(vectors.count));
          $finish;
        end
      endmodule

      """
  }

  /// Statements that set registers and memories to what our simulator starts with: a reset comes
  /// only with the first edge, and not everything has one.
  private func clearing(_ graph: Graph, _ path: String) -> [String] {
    var lines: [String] = []
    for variable in graph.variables where variable.kind == .register && !variable.isFormal {
      let value = variable.reset?.hexadecimal ?? "0"
      lines.append("    \(path).\(variable.name) = \(variable.width)'h\(value);")
    }
    for memory in graph.memories {
      let cells = "\(path).\(memory.name).cells"
      // Arrays of several clocks are cleared by their own text.
      if memory.initial.isEmpty, Set(memory.writes.map(\.domain)).count < 2 {
        lines.append("    for (i = 0; i < \(memory.depth); i = i + 1) \(cells)[i] = 0;")
      }
      // Where words are forwarded between ports, the word read is no register.
      let lanes = Set(memory.writes.map { graph.nodes[Int($0.enable)].width })
      let forwards =
        memory.collision == .writeFirst && memory.writes.count > 1 && lanes.count == 1
      for index in memory.reads.indices {
        let number = memory.reads.count == 1 ? "" : "\(index)"
        for register in forwards ? ["word", "new", "hit"] : ["data"] {
          lines.append("    \(path).\(memory.name).read\(number)_\(register) = 0;")
        }
      }
    }
    for instance in graph.instances {
      lines += clearing(design.modules[instance.module], "\(path).\(instance.name)")
    }
    return lines
  }
}

extension Simulator {
  /// Records from now on; the first cycle is a reset.
  public func recording() -> Recording {
    let recording = Recording(design)
    observe(recording)
    reset()
    return recording
  }
}
