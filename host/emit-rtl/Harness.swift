import HDL

/// The text of a module around a block that lets it be placed however many ports it has.
///
/// Every input of the block comes from a bit of one long shift register, every output goes
/// through an exclusive or into another. So all paths of the block start and end at registers, as
/// they do in the engine, and four pins are enough. It costs a register for each bit, and one LUT
/// for each output bit.
struct Harness {
  /// The block.
  let design: Design

  /// Input bits of the block, without clock and reset.
  var inputBits: Int { bits(of: .input) }
  /// Output bits of the block.
  var outputBits: Int { bits(of: .output) }

  /// The module's text, to stand after that of the block.
  var text: String {
    var connections: [String] = []
    for domain in design.top.domains {
      let name = design.top.variables[Int(domain.clock)].name
      connections.append(".\(name)(clock)")
    }
    if let reset = resets.first { connections.append(".\(reset)(resetCopy)") }
    for (vector, kind) in [("stimulus", VariableKind.input), ("outputs", .output)] {
      var low = 0
      for port in ports(kind) {
        connections.append(".\(port.name)(\(vector)[\(low + port.width - 1):\(low)])")
        low += port.width
      }
    }
    let (last, top) = (inputBits - 1, outputBits - 1)
    return """
      // Feeds a block from one pin and folds its outputs into another.
      module Harness (input wire clock, input wire reset, input wire feed, output wire seen);
        reg [\(last):0] stimulus;
        reg [\(top):0] response;
        reg resetCopy;
        wire [\(top):0] outputs;
        always @(posedge clock) begin
          stimulus <= {stimulus[\(last - 1):0], feed};
          response <= {response[\(top - 1):0], 1'b0} ^ outputs;
          resetCopy <= reset;
        end
        assign seen = response[\(top)];
        \(design.top.name) block (
          \(connections.joined(separator: ",\n    "))
        );
      endmodule

      """
  }

  private var resets: [String] {
    design.top.domains.filter { $0.reset >= 0 }.map { design.top.variables[Int($0.reset)].name }
  }

  private func ports(_ kind: VariableKind) -> [Variable] {
    design.top.ports.map { design.top.variables[Int($0)] }.filter {
      $0.kind == kind && !$0.isClock
    }
  }

  private func bits(of kind: VariableKind) -> Int { ports(kind).reduce(0) { $0 + $1.width } }
}
