// Multiples of a stride, one for each of 16 lanes.
module LaneOffsets_l16_w24 (
  input  logic        clock,
  input  logic        reset,
  input  logic        start,
  input  logic [23:0] stride,
  input  logic [23:0] skip,
  output logic [23:0] offsets_0,
  output logic [23:0] offsets_1,
  output logic [23:0] offsets_2,
  output logic [23:0] offsets_3,
  output logic [23:0] offsets_4,
  output logic [23:0] offsets_5,
  output logic [23:0] offsets_6,
  output logic [23:0] offsets_7,
  output logic [23:0] offsets_8,
  output logic [23:0] offsets_9,
  output logic [23:0] offsets_10,
  output logic [23:0] offsets_11,
  output logic [23:0] offsets_12,
  output logic [23:0] offsets_13,
  output logic [23:0] offsets_14,
  output logic [23:0] offsets_15
);
  logic [23:0] triple;            // LaneOffsets.swift:47
  logic [23:0] four;              // LaneOffsets.swift:48
  logic [23:0] first;             // LaneOffsets.swift:49
  logic        moves;             // LaneOffsets.swift:50
  logic [2:0]  left;              // LaneOffsets.swift:51
  logic [23:0] offset0;           // LaneOffsets.swift:52
  logic [23:0] offset1;           // LaneOffsets.swift:52
  logic [23:0] offset2;           // LaneOffsets.swift:52
  logic [23:0] offset3;           // LaneOffsets.swift:52
  logic [23:0] offset4;           // LaneOffsets.swift:52
  logic [23:0] offset5;           // LaneOffsets.swift:52
  logic [23:0] offset6;           // LaneOffsets.swift:52
  logic [23:0] offset7;           // LaneOffsets.swift:52
  logic [23:0] offset8;           // LaneOffsets.swift:52
  logic [23:0] offset9;           // LaneOffsets.swift:52
  logic [23:0] offset10;          // LaneOffsets.swift:52
  logic [23:0] offset11;          // LaneOffsets.swift:52
  logic [23:0] offset12;          // LaneOffsets.swift:52
  logic [23:0] offset13;          // LaneOffsets.swift:52
  logic [23:0] offset14;          // LaneOffsets.swift:52
  logic [23:0] offset15;          // LaneOffsets.swift:52
  logic [23:0] double;            // LaneOffsets.swift:53
  logic [24:0] stride_above_0;
  logic [25:0] stride_above_0_2;

  assign double           = stride_above_0[23:0];  // LaneOffsets.swift:53
  assign offsets_0        = offset0;               // LaneOffsets.swift:73
  assign offsets_1        = offset1;               // LaneOffsets.swift:73
  assign offsets_2        = offset2;               // LaneOffsets.swift:73
  assign offsets_3        = offset3;               // LaneOffsets.swift:73
  assign offsets_4        = offset4;               // LaneOffsets.swift:73
  assign offsets_5        = offset5;               // LaneOffsets.swift:73
  assign offsets_6        = offset6;               // LaneOffsets.swift:73
  assign offsets_7        = offset7;               // LaneOffsets.swift:73
  assign offsets_8        = offset8;               // LaneOffsets.swift:73
  assign offsets_9        = offset9;               // LaneOffsets.swift:73
  assign offsets_10       = offset10;              // LaneOffsets.swift:73
  assign offsets_11       = offset11;              // LaneOffsets.swift:73
  assign offsets_12       = offset12;              // LaneOffsets.swift:73
  assign offsets_13       = offset13;              // LaneOffsets.swift:73
  assign offsets_14       = offset14;              // LaneOffsets.swift:73
  assign offsets_15       = offset15;              // LaneOffsets.swift:73
  assign stride_above_0   = {stride, 1'b0};        // LaneOffsets.swift:53
  assign stride_above_0_2 = {stride, 2'd0};        // LaneOffsets.swift:57

  always_ff @(posedge clock) begin  // LaneOffsets.swift:55
    triple <= stride + double;                // LaneOffsets.swift:56
    four   <= stride_above_0_2[23:0] + skip;  // LaneOffsets.swift:57
    if (start) begin  // LaneOffsets.swift:58
      first <= 24'd0;  // LaneOffsets.swift:59
      moves <= 1'b0;   // LaneOffsets.swift:60
      left  <= 3'd4;   // LaneOffsets.swift:61
    end else if (left != 3'd0) begin  // LaneOffsets.swift:58
      moves <= 1'b1;  // LaneOffsets.swift:64
      if (moves) begin  // LaneOffsets.swift:65
        left     <= left - 3'd1;     // LaneOffsets.swift:66
        first    <= first + four;    // LaneOffsets.swift:67
        offset0  <= offset4;         // LaneOffsets.swift:68
        offset1  <= offset5;         // LaneOffsets.swift:68
        offset2  <= offset6;         // LaneOffsets.swift:68
        offset3  <= offset7;         // LaneOffsets.swift:68
        offset4  <= offset8;         // LaneOffsets.swift:68
        offset5  <= offset9;         // LaneOffsets.swift:68
        offset6  <= offset10;        // LaneOffsets.swift:68
        offset7  <= offset11;        // LaneOffsets.swift:68
        offset8  <= offset12;        // LaneOffsets.swift:68
        offset9  <= offset13;        // LaneOffsets.swift:68
        offset10 <= offset14;        // LaneOffsets.swift:68
        offset11 <= offset15;        // LaneOffsets.swift:68
        offset12 <= first;           // LaneOffsets.swift:69
        offset13 <= first + stride;  // LaneOffsets.swift:69
        offset14 <= first + double;  // LaneOffsets.swift:69
        offset15 <= first + triple;  // LaneOffsets.swift:69
      end
    end
    if (reset) begin
      moves <= 1'b0;
      left  <= 3'd0;
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, stride_above_0[24], stride_above_0_2[25:24]};
endmodule
