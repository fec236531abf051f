module MULT18X18D_18x18_ipo (
  input  logic               clock,
  input  logic               enable,
  input  logic signed [17:0] a,
  input  logic signed [17:0] b,
  output logic signed [35:0] product
);
  `ifdef SYNTHESIS
  wire [17:0] a_bits = a;
  wire [17:0] b_bits = b;
  wire [35:0] product_bits;
  MULT18X18D #(
    .REG_INPUTA_CLK   ("CLK0"),
    .REG_INPUTA_CE    ("CE0"),
    .REG_INPUTA_RST   ("RST0"),
    .REG_INPUTB_CLK   ("CLK0"),
    .REG_INPUTB_CE    ("CE0"),
    .REG_INPUTB_RST   ("RST0"),
    .REG_PIPELINE_CLK ("CLK0"),
    .REG_PIPELINE_CE  ("CE0"),
    .REG_PIPELINE_RST ("RST0"),
    .REG_OUTPUT_CLK   ("CLK0"),
    .REG_OUTPUT_CE    ("CE0"),
    .REG_OUTPUT_RST   ("RST0"),
    .GSR              ("DISABLED")
  ) cell_0 (
    .CLK0    (clock),
    .CE0     (enable),
    .RST0    (1'b0),
    .SIGNEDA (1'b1),
    .SIGNEDB (1'b1),
    .SOURCEA (1'b0),
    .SOURCEB (1'b0),
    .A0      (a_bits[0]),
    .A1      (a_bits[1]),
    .A2      (a_bits[2]),
    .A3      (a_bits[3]),
    .A4      (a_bits[4]),
    .A5      (a_bits[5]),
    .A6      (a_bits[6]),
    .A7      (a_bits[7]),
    .A8      (a_bits[8]),
    .A9      (a_bits[9]),
    .A10     (a_bits[10]),
    .A11     (a_bits[11]),
    .A12     (a_bits[12]),
    .A13     (a_bits[13]),
    .A14     (a_bits[14]),
    .A15     (a_bits[15]),
    .A16     (a_bits[16]),
    .A17     (a_bits[17]),
    .B0      (b_bits[0]),
    .B1      (b_bits[1]),
    .B2      (b_bits[2]),
    .B3      (b_bits[3]),
    .B4      (b_bits[4]),
    .B5      (b_bits[5]),
    .B6      (b_bits[6]),
    .B7      (b_bits[7]),
    .B8      (b_bits[8]),
    .B9      (b_bits[9]),
    .B10     (b_bits[10]),
    .B11     (b_bits[11]),
    .B12     (b_bits[12]),
    .B13     (b_bits[13]),
    .B14     (b_bits[14]),
    .B15     (b_bits[15]),
    .B16     (b_bits[16]),
    .B17     (b_bits[17]),
    .C0      (1'b0),
    .C1      (1'b0),
    .C2      (1'b0),
    .C3      (1'b0),
    .C4      (1'b0),
    .C5      (1'b0),
    .C6      (1'b0),
    .C7      (1'b0),
    .C8      (1'b0),
    .C9      (1'b0),
    .C10     (1'b0),
    .C11     (1'b0),
    .C12     (1'b0),
    .C13     (1'b0),
    .C14     (1'b0),
    .C15     (1'b0),
    .C16     (1'b0),
    .C17     (1'b0),
    .P0      (product_bits[0]),
    .P1      (product_bits[1]),
    .P2      (product_bits[2]),
    .P3      (product_bits[3]),
    .P4      (product_bits[4]),
    .P5      (product_bits[5]),
    .P6      (product_bits[6]),
    .P7      (product_bits[7]),
    .P8      (product_bits[8]),
    .P9      (product_bits[9]),
    .P10     (product_bits[10]),
    .P11     (product_bits[11]),
    .P12     (product_bits[12]),
    .P13     (product_bits[13]),
    .P14     (product_bits[14]),
    .P15     (product_bits[15]),
    .P16     (product_bits[16]),
    .P17     (product_bits[17]),
    .P18     (product_bits[18]),
    .P19     (product_bits[19]),
    .P20     (product_bits[20]),
    .P21     (product_bits[21]),
    .P22     (product_bits[22]),
    .P23     (product_bits[23]),
    .P24     (product_bits[24]),
    .P25     (product_bits[25]),
    .P26     (product_bits[26]),
    .P27     (product_bits[27]),
    .P28     (product_bits[28]),
    .P29     (product_bits[29]),
    .P30     (product_bits[30]),
    .P31     (product_bits[31]),
    .P32     (product_bits[32]),
    .P33     (product_bits[33]),
    .P34     (product_bits[34]),
    .P35     (product_bits[35])
  );
  assign product = product_bits;
  `else
  // What MULT18X18D does, for simulation; written for this library, not by the vendor.
  logic signed [17:0] left;     // MULT18X18D.swift:75
  logic signed [17:0] right;    // MULT18X18D.swift:75
  logic signed [35:0] partial;  // MULT18X18D.swift:75
  logic signed [35:0] result;   // MULT18X18D.swift:75

  assign product = result;  // MULT18X18D.swift:85

  initial left = 18'sd0;
  always_ff @(posedge clock) begin
    if (enable) left <= a;  // MULT18X18D.swift:76
  end

  initial right = 18'sd0;
  always_ff @(posedge clock) begin
    if (enable) right <= b;  // MULT18X18D.swift:76
  end

  initial partial = 36'sd0;
  always_ff @(posedge clock) begin
    if (enable) partial <= 36'(left) * 36'(right);  // MULT18X18D.swift:76
  end

  initial result = 36'sd0;
  always_ff @(posedge clock) begin
    if (enable) result <= partial;  // MULT18X18D.swift:76
  end
  `endif
endmodule
