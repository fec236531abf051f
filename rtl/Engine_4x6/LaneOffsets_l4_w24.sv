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
  logic [23:0] triple;            // LaneOffsets.swift:47
  logic [23:0] four;              // LaneOffsets.swift:48
  logic [23:0] first;             // LaneOffsets.swift:49
  logic        moves;             // LaneOffsets.swift:50
  logic        left;              // LaneOffsets.swift:51
  logic [23:0] offset0;           // LaneOffsets.swift:52
  logic [23:0] offset1;           // LaneOffsets.swift:52
  logic [23:0] offset2;           // LaneOffsets.swift:52
  logic [23:0] offset3;           // LaneOffsets.swift:52
  logic [23:0] double;            // LaneOffsets.swift:53
  logic [24:0] stride_above_0;
  logic [25:0] stride_above_0_2;

  assign double           = stride_above_0[23:0];  // LaneOffsets.swift:53
  assign offsets_0        = offset0;               // LaneOffsets.swift:73
  assign offsets_1        = offset1;               // LaneOffsets.swift:73
  assign offsets_2        = offset2;               // LaneOffsets.swift:73
  assign offsets_3        = offset3;               // LaneOffsets.swift:73
  assign stride_above_0   = {stride, 1'b0};        // LaneOffsets.swift:53
  assign stride_above_0_2 = {stride, 2'd0};        // LaneOffsets.swift:57

  always_ff @(posedge clock) begin  // LaneOffsets.swift:55
    triple <= stride + double;                // LaneOffsets.swift:56
    four   <= stride_above_0_2[23:0] + skip;  // LaneOffsets.swift:57
    if (start) begin  // LaneOffsets.swift:58
      first <= 24'd0;  // LaneOffsets.swift:59
      moves <= 1'b0;   // LaneOffsets.swift:60
      left  <= 1'b1;   // LaneOffsets.swift:61
    end else if (left != 1'b0) begin  // LaneOffsets.swift:58
      moves <= 1'b1;  // LaneOffsets.swift:64
      if (moves) begin  // LaneOffsets.swift:65
        left    <= left - 1'b1;     // LaneOffsets.swift:66
        first   <= first + four;    // LaneOffsets.swift:67
        offset0 <= first;           // LaneOffsets.swift:69
        offset1 <= first + stride;  // LaneOffsets.swift:69
        offset2 <= first + double;  // LaneOffsets.swift:69
        offset3 <= first + triple;  // LaneOffsets.swift:69
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
