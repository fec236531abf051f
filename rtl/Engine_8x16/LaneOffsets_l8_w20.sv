// Multiples of a stride, one for each of 8 lanes.
module LaneOffsets_l8_w20 (
  input  logic        clock,
  input  logic        reset,
  input  logic        start,
  input  logic [19:0] stride,
  output logic [19:0] offsets_0,
  output logic [19:0] offsets_1,
  output logic [19:0] offsets_2,
  output logic [19:0] offsets_3,
  output logic [19:0] offsets_4,
  output logic [19:0] offsets_5,
  output logic [19:0] offsets_6,
  output logic [19:0] offsets_7
);
  logic [19:0] triple;            // LaneOffsets.swift:44
  logic [19:0] first;             // LaneOffsets.swift:45
  logic        moves;             // LaneOffsets.swift:46
  logic [1:0]  left;              // LaneOffsets.swift:47
  logic [19:0] offset0;           // LaneOffsets.swift:48
  logic [19:0] offset1;           // LaneOffsets.swift:48
  logic [19:0] offset2;           // LaneOffsets.swift:48
  logic [19:0] offset3;           // LaneOffsets.swift:48
  logic [19:0] offset4;           // LaneOffsets.swift:48
  logic [19:0] offset5;           // LaneOffsets.swift:48
  logic [19:0] offset6;           // LaneOffsets.swift:48
  logic [19:0] offset7;           // LaneOffsets.swift:48
  logic [19:0] double;            // LaneOffsets.swift:49
  logic [20:0] stride_above_0;
  logic [21:0] stride_above_0_2;

  assign double           = stride_above_0[19:0];  // LaneOffsets.swift:49
  assign offsets_0        = offset0;               // LaneOffsets.swift:68
  assign offsets_1        = offset1;               // LaneOffsets.swift:68
  assign offsets_2        = offset2;               // LaneOffsets.swift:68
  assign offsets_3        = offset3;               // LaneOffsets.swift:68
  assign offsets_4        = offset4;               // LaneOffsets.swift:68
  assign offsets_5        = offset5;               // LaneOffsets.swift:68
  assign offsets_6        = offset6;               // LaneOffsets.swift:68
  assign offsets_7        = offset7;               // LaneOffsets.swift:68
  assign stride_above_0   = {stride, 1'b0};        // LaneOffsets.swift:49
  assign stride_above_0_2 = {stride, 2'd0};        // LaneOffsets.swift:62

  always_ff @(posedge clock) begin  // LaneOffsets.swift:51
    triple <= stride + double;  // LaneOffsets.swift:52
    if (start) begin  // LaneOffsets.swift:53
      first <= 20'd0;  // LaneOffsets.swift:54
      moves <= 1'b0;   // LaneOffsets.swift:55
      left  <= 2'd2;   // LaneOffsets.swift:56
    end else if (left != 2'd0) begin  // LaneOffsets.swift:53
      moves <= 1'b1;  // LaneOffsets.swift:59
      if (moves) begin  // LaneOffsets.swift:60
        left    <= left - 2'd1;                     // LaneOffsets.swift:61
        first   <= first + stride_above_0_2[19:0];  // LaneOffsets.swift:62
        offset0 <= offset4;                         // LaneOffsets.swift:63
        offset1 <= offset5;                         // LaneOffsets.swift:63
        offset2 <= offset6;                         // LaneOffsets.swift:63
        offset3 <= offset7;                         // LaneOffsets.swift:63
        offset4 <= first;                           // LaneOffsets.swift:64
        offset5 <= first + stride;                  // LaneOffsets.swift:64
        offset6 <= first + double;                  // LaneOffsets.swift:64
        offset7 <= first + triple;                  // LaneOffsets.swift:64
      end
    end
    if (reset) begin
      moves <= 1'b0;
      left  <= 2'd0;
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, stride_above_0[20], stride_above_0_2[21:20]};
endmodule
