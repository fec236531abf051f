// Multiples of a stride, one for each of 16 lanes.
module LaneOffsets_l16_w24_spreads (
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
  logic [23:0] triple;            // LaneOffsets.swift:51
  logic [23:0] four;              // LaneOffsets.swift:52
  logic [23:0] first;             // LaneOffsets.swift:53
  logic        moves;             // LaneOffsets.swift:54
  logic [2:0]  left;              // LaneOffsets.swift:55
  logic [23:0] offset0;           // LaneOffsets.swift:56
  logic [23:0] offset1;           // LaneOffsets.swift:56
  logic [23:0] offset2;           // LaneOffsets.swift:56
  logic [23:0] offset3;           // LaneOffsets.swift:56
  logic [23:0] offset4;           // LaneOffsets.swift:56
  logic [23:0] offset5;           // LaneOffsets.swift:56
  logic [23:0] offset6;           // LaneOffsets.swift:56
  logic [23:0] offset7;           // LaneOffsets.swift:56
  logic [23:0] offset8;           // LaneOffsets.swift:56
  logic [23:0] offset9;           // LaneOffsets.swift:56
  logic [23:0] offset10;          // LaneOffsets.swift:56
  logic [23:0] offset11;          // LaneOffsets.swift:56
  logic [23:0] offset12;          // LaneOffsets.swift:56
  logic [23:0] offset13;          // LaneOffsets.swift:56
  logic [23:0] offset14;          // LaneOffsets.swift:56
  logic [23:0] offset15;          // LaneOffsets.swift:56
  logic [23:0] double;            // LaneOffsets.swift:57
  logic        movesNext;         // LaneOffsets.swift:81
  logic        moving_0_0_state;  // FlipFlop.swift:56
  logic        moving_1_0_state;  // FlipFlop.swift:56
  logic        moving_2_0_state;  // FlipFlop.swift:56
  logic        moving_3_0_state;  // FlipFlop.swift:56
  logic [24:0] stride_above_0;
  logic [25:0] stride_above_0_2;
  logic        not_left_is_0;

  TRELLIS_FF_copy moving_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (movesNext),
    .state (moving_0_0_state)
  );

  TRELLIS_FF_copy moving_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (movesNext),
    .state (moving_1_0_state)
  );

  TRELLIS_FF_copy moving_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (movesNext),
    .state (moving_2_0_state)
  );

  TRELLIS_FF_copy moving_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (movesNext),
    .state (moving_3_0_state)
  );

  assign double           = stride_above_0[23:0];  // LaneOffsets.swift:57
  assign movesNext        = !start & not_left_is_0 & !(moves & (left == 3'd1));  // LaneOffsets.swift:81
  assign offsets_0        = offset0;               // LaneOffsets.swift:86
  assign offsets_1        = offset1;               // LaneOffsets.swift:86
  assign offsets_2        = offset2;               // LaneOffsets.swift:86
  assign offsets_3        = offset3;               // LaneOffsets.swift:86
  assign offsets_4        = offset4;               // LaneOffsets.swift:86
  assign offsets_5        = offset5;               // LaneOffsets.swift:86
  assign offsets_6        = offset6;               // LaneOffsets.swift:86
  assign offsets_7        = offset7;               // LaneOffsets.swift:86
  assign offsets_8        = offset8;               // LaneOffsets.swift:86
  assign offsets_9        = offset9;               // LaneOffsets.swift:86
  assign offsets_10       = offset10;              // LaneOffsets.swift:86
  assign offsets_11       = offset11;              // LaneOffsets.swift:86
  assign offsets_12       = offset12;              // LaneOffsets.swift:86
  assign offsets_13       = offset13;              // LaneOffsets.swift:86
  assign offsets_14       = offset14;              // LaneOffsets.swift:86
  assign offsets_15       = offset15;              // LaneOffsets.swift:86
  assign stride_above_0   = {stride, 1'b0};        // LaneOffsets.swift:57
  assign stride_above_0_2 = {stride, 2'd0};        // LaneOffsets.swift:63
  assign not_left_is_0    = left != 3'd0;          // LaneOffsets.swift:70

  always_ff @(posedge clock) begin  // LaneOffsets.swift:61
    triple <= stride + double;                // LaneOffsets.swift:62
    four   <= stride_above_0_2[23:0] + skip;  // LaneOffsets.swift:63
    if (start) begin  // LaneOffsets.swift:64
      first <= 24'd0;  // LaneOffsets.swift:65
      moves <= 1'b0;   // LaneOffsets.swift:66
      left  <= 3'd4;   // LaneOffsets.swift:67
    end else if (not_left_is_0) begin  // LaneOffsets.swift:64
      moves <= 1'b1;  // LaneOffsets.swift:70
      if (moves) begin  // LaneOffsets.swift:71
        left  <= left - 3'd1;   // LaneOffsets.swift:72
        first <= first + four;  // LaneOffsets.swift:73
      end
    end
    if (reset) begin
      moves <= 1'b0;
      left  <= 3'd0;
    end
  end

  always_ff @(posedge clock) begin
    if (moving_0_0_state) offset0 <= offset4;  // LaneOffsets.swift:83
    if (moving_0_0_state) offset1 <= offset5;  // LaneOffsets.swift:83
    if (moving_0_0_state) offset2 <= offset6;  // LaneOffsets.swift:83
    if (moving_0_0_state) offset3 <= offset7;  // LaneOffsets.swift:83
    if (moving_1_0_state) offset4 <= offset8;  // LaneOffsets.swift:83
    if (moving_1_0_state) offset5 <= offset9;  // LaneOffsets.swift:83
    if (moving_1_0_state) offset6 <= offset10;  // LaneOffsets.swift:83
    if (moving_1_0_state) offset7 <= offset11;  // LaneOffsets.swift:83
    if (moving_2_0_state) offset8 <= offset12;  // LaneOffsets.swift:83
    if (moving_2_0_state) offset9 <= offset13;  // LaneOffsets.swift:83
    if (moving_2_0_state) offset10 <= offset14;  // LaneOffsets.swift:83
    if (moving_2_0_state) offset11 <= offset15;  // LaneOffsets.swift:83
    if (moving_3_0_state) offset12 <= first;  // LaneOffsets.swift:83
    if (moving_3_0_state) offset13 <= first + stride;  // LaneOffsets.swift:83
    if (moving_3_0_state) offset14 <= first + double;  // LaneOffsets.swift:83
    if (moving_3_0_state) offset15 <= first + triple;  // LaneOffsets.swift:83
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, stride_above_0[24], stride_above_0_2[25:24]};
endmodule
