/// Models of the two ECP5 cells that yosys knows only as black boxes.
///
/// They are this project's own, written from the cells' documentation and from how yosys connects
/// them, and cover what `synth_ecp5` makes: no output registers, outputs reset synchronously, all
/// three write modes, words of 1 to 36 bits.
enum ECP5Models {
  /// Both models in Verilog.
  static var text: String { blockRAM + multiplier }

  /// `DIA0, DIA1, ...`.
  private static func pins(_ name: String, _ count: Int) -> String {
    (0..<count).map { "\(name)\($0)" }.joined(separator: ", ")
  }

  /// `{DIA17, DIA16, ...}`.
  private static func bundle(_ name: String, _ count: Int) -> String {
    "{" + (0..<count).reversed().map { "\(name)\($0)" }.joined(separator: ", ") + "}"
  }

  private static func hexadecimal(_ index: Int) -> String {
    (index < 16 ? "0" : "") + String(index, radix: 16, uppercase: true)
  }

  private static var blockRAM: String {
    let contents = (0..<64).map(hexadecimal)
    return """
      module DP16KD (
        input \(pins("DIA", 18)), \(pins("ADA", 14)), CEA, OCEA, CLKA, WEA, RSTA, CSA0, CSA1, CSA2,
        input \(pins("DIB", 18)), \(pins("ADB", 14)), CEB, OCEB, CLKB, WEB, RSTB, CSB0, CSB1, CSB2,
        output \(pins("DOA", 18)), \(pins("DOB", 18)));
        parameter DATA_WIDTH_A = 18, DATA_WIDTH_B = 18;
        parameter REGMODE_A = "NOREG", REGMODE_B = "NOREG";
        parameter RESETMODE = "SYNC", ASYNC_RESET_RELEASE = "SYNC";
        parameter CSDECODE_A = "0b000", CSDECODE_B = "0b000";
        parameter CLKAMUX = "CLKA", CLKBMUX = "CLKB", GSR = "AUTO";
        parameter WRITEMODE_A = "NORMAL", WRITEMODE_B = "NORMAL";
        parameter [319:0] \(contents.map { "INITVAL_\($0) = 320'd0" }.joined(separator: ", "));
        // Units of nine bits: eight and a parity bit, which words of 1, 2 and 4 bits leave out.
        reg [18431:0] cells;
        reg [35:0] qa = 36'd0, qb = 36'd0;
        integer i;
        initial for (i = 0; i < 16; i = i + 1) begin
      \(contents.enumerated().map { index, name in
        "    cells[(\(index) * 16 + i) * 18 +: 18] = INITVAL_\(name)[i * 20 +: 18];"
      }.joined(separator: "\n"))
        end
        wire [35:0] da = {\(bundle("DIB", 18)), \(bundle("DIA", 18))};
        wire [35:0] db = {18'd0, \(bundle("DIB", 18))};
        wire [13:0] aa = \(bundle("ADA", 14)), ab = \(bundle("ADB", 14));
        function integer base(input [13:0] address, input integer width);
          case (width)
            36: base = address[13:5] * 36;
            18: base = address[13:4] * 18;
            9: base = address[13:3] * 9;
            4: base = address[13:3] * 9 + {address[2], 2'b00};
            2: base = address[13:3] * 9 + {address[2:1], 1'b0};
            default: base = address[13:3] * 9 + address[2:0];
          endcase
        endfunction
        function [35:0] lanes(input [13:0] address, input integer width);
          case (width)
            36: lanes = {{9{address[3]}}, {9{address[2]}}, {9{address[1]}}, {9{address[0]}}};
            18: lanes = {18'd0, {9{address[1]}}, {9{address[0]}}};
            default: lanes = (36'd1 << width) - 36'd1;
          endcase
        endfunction
        wire [35:0] ma = WEA && CEA && !RSTA ? lanes(aa, DATA_WIDTH_A) : 36'd0;
        wire [35:0] mb = WEB && CEB && !RSTB ? lanes(ab, DATA_WIDTH_B) : 36'd0;
        integer j, k;
        always @(posedge CLKA) begin
          for (j = 0; j < DATA_WIDTH_A; j = j + 1)
            if (ma[j]) cells[base(aa, DATA_WIDTH_A) + j] <= da[j];
          if (RSTA) qa <= 36'd0;
          else if (CEA && (!WEA || WRITEMODE_A != "NORMAL"))
            for (j = 0; j < DATA_WIDTH_A; j = j + 1)
              qa[j] <= ma[j] && WRITEMODE_A == "WRITETHROUGH"
                ? da[j] : cells[base(aa, DATA_WIDTH_A) + j];
        end
        always @(posedge CLKB) begin
          for (k = 0; k < DATA_WIDTH_B; k = k + 1)
            if (mb[k]) cells[base(ab, DATA_WIDTH_B) + k] <= db[k];
          if (RSTB) qb <= 36'd0;
          else if (CEB && (!WEB || WRITEMODE_B != "NORMAL"))
            for (k = 0; k < DATA_WIDTH_B; k = k + 1)
              qb[k] <= mb[k] && WRITEMODE_B == "WRITETHROUGH"
                ? db[k] : cells[base(ab, DATA_WIDTH_B) + k];
        end
        // A word of 36 bits leaves on the pins of both ports.
        assign \(bundle("DOA", 18)) = DATA_WIDTH_B == 36 ? qb[17:0] : qa[17:0];
        assign \(bundle("DOB", 18)) = DATA_WIDTH_B == 36 ? qb[35:18] : qb[17:0];
      endmodule

      """
  }

  private static var multiplier: String {
    """
    module MULT18X18D (
      input \(pins("A", 18)), \(pins("B", 18)), \(pins("C", 18)),
      input SIGNEDA, SIGNEDB, SOURCEA, SOURCEB,
      input CE0, CE1, CE2, CE3, CLK0, CLK1, CLK2, CLK3, RST0, RST1, RST2, RST3,
      output \(pins("P", 36)));
      wire [17:0] a = \(bundle("A", 18)), b = \(bundle("B", 18));
      assign \(bundle("P", 36)) = {{18{SIGNEDA & a[17]}}, a} * {{18{SIGNEDB & b[17]}}, b};
    endmodule

    """
  }
}
