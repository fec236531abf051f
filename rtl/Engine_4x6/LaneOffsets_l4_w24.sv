// Multiples of a stride, one for each of 4 lanes.
module LaneOffsets_l4_w24 (
  input  logic        clock,
  input  logic        reset,
  input  logic        start,
  input  logic [23:0] stride,
  input  logic [23:0] skip,
  output logic [23:0] offsets_0,
  output logic [23:0] offsets_1,
  output logic [23:0] offsets_2,
  output logic [23:0] offsets_3
);
  logic [23:0] triple;            // LaneOffsets.swift:51
  logic [23:0] four;              // LaneOffsets.swift:52
  logic [23:0] first;             // LaneOffsets.swift:53
  logic        moves;             // LaneOffsets.swift:54
  logic        left;              // LaneOffsets.swift:55
  logic [23:0] offset0;           // LaneOffsets.swift:56
  logic [23:0] offset1;           // LaneOffsets.swift:56
  logic [23:0] offset2;           // LaneOffsets.swift:56
  logic [23:0] offset3;           // LaneOffsets.swift:56
  logic [23:0] double;            // LaneOffsets.swift:57
  logic [24:0] stride_above_0;
  logic [25:0] stride_above_0_2;

  assign double           = stride_above_0[23:0];  // LaneOffsets.swift:57
  assign offsets_0        = offset0;               // LaneOffsets.swift:86
  assign offsets_1        = offset1;               // LaneOffsets.swift:86
  assign offsets_2        = offset2;               // LaneOffsets.swift:86
  assign offsets_3        = offset3;               // LaneOffsets.swift:86
  assign stride_above_0   = {stride, 1'b0};        // LaneOffsets.swift:57
  assign stride_above_0_2 = {stride, 2'd0};        // LaneOffsets.swift:63

  always_ff @(posedge clock) begin  // LaneOffsets.swift:61
    triple <= stride + double;                // LaneOffsets.swift:62
    four   <= stride_above_0_2[23:0] + skip;  // LaneOffsets.swift:63
    if (start) begin  // LaneOffsets.swift:64
      first <= 24'd0;  // LaneOffsets.swift:65
      moves <= 1'b0;   // LaneOffsets.swift:66
      left  <= 1'b1;   // LaneOffsets.swift:67
    end else if (left != 1'b0) begin  // LaneOffsets.swift:64
      moves <= 1'b1;  // LaneOffsets.swift:70
      if (moves) begin  // LaneOffsets.swift:71
        left    <= left - 1'b1;     // LaneOffsets.swift:72
        first   <= first + four;    // LaneOffsets.swift:73
        offset0 <= first;           // LaneOffsets.swift:74
        offset1 <= first + stride;  // LaneOffsets.swift:74
        offset2 <= first + double;  // LaneOffsets.swift:74
        offset3 <= first + triple;  // LaneOffsets.swift:74
      end
    end
    if (reset) begin
      moves <= 1'b0;
      left  <= 1'b0;
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, stride_above_0[24], stride_above_0_2[25:24]};
endmodule
