// Rounds 4 words to 2 to 8 bits, or lets them pass.
module WeightViewRounder_l4 (
  input  logic               clock,
  input  logic        [4:0]  shift,
  input  logic        [3:0]  bits,
  input  logic               ones,
  input  logic signed [15:0] words_0,
  input  logic signed [15:0] words_1,
  input  logic signed [15:0] words_2,
  input  logic signed [15:0] words_3,
  output logic signed [15:0] values_0,
  output logic signed [15:0] values_1,
  output logic signed [15:0] values_2,
  output logic signed [15:0] values_3
);
  logic        [3:0]  distance;                               // WeightViewRounder.swift:115
  logic        [13:0] almostHalf;                             // WeightViewRounder.swift:116
  logic        [5:0]  lastBit;                                // WeightViewRounder.swift:117
  logic        [7:0]  magnitude;                              // WeightViewRounder.swift:118
  logic               rounds;                                 // WeightViewRounder.swift:119
  logic               passes;                                 // WeightViewRounder.swift:120
  logic               isFixed;                                // WeightViewRounder.swift:121
  logic               fixed;                                  // WeightViewRounder.swift:122
  logic        [3:0]  later_shift;                            // WeightViewRounder.swift:53
  logic        [13:0] later_almostHalf;                       // WeightViewRounder.swift:53
  logic        [5:0]  later_end;                              // WeightViewRounder.swift:53
  logic        [7:0]  later_magnitude;                        // WeightViewRounder.swift:53
  logic               later_rounds;                           // WeightViewRounder.swift:53
  logic               later_passes;                           // WeightViewRounder.swift:53
  logic               later_isFixed;                          // WeightViewRounder.swift:53
  logic               later_fixed;                            // WeightViewRounder.swift:53
  logic        [16:0] beyond;                                 // WeightViewRounder.swift:55
  logic signed [16:0] sum_0;                                  // WeightViewRounder.swift:62
  logic        [15:0] value_0;                                // WeightViewRounder.swift:63
  logic signed [16:0] sum_1;                                  // WeightViewRounder.swift:62
  logic        [15:0] value_1;                                // WeightViewRounder.swift:63
  logic signed [16:0] sum_2;                                  // WeightViewRounder.swift:62
  logic        [15:0] value_2;                                // WeightViewRounder.swift:63
  logic signed [16:0] sum_3;                                  // WeightViewRounder.swift:62
  logic        [15:0] value_3;                                // WeightViewRounder.swift:63
  logic               bits_is_0;
  logic               not_bits_is_0;
  logic               not_is_and_14_below_shift;
  logic               not_is_and_13_below_shift;
  logic               not_is_and_12_below_shift;
  logic               not_is_and_11_below_shift;
  logic               not_is_and_10_below_shift;
  logic               not_is_and_9_below_shift;
  logic               not_is_and_8_below_shift;
  logic               not_is_and_7_below_shift;
  logic               not_is_and_6_below_shift;
  logic               not_is_and_5_below_shift;
  logic               not_is_and_4_below_shift;
  logic               not_is_and_3_below_shift;
  logic               not_is_and_2_below_shift;
  logic               not_is_and_1_below_shift;
  logic               not_is_and_0;
  logic               not_is_and_7_below_bits;
  logic               not_is_and_6_below_bits;
  logic               not_is_and_5_below_bits;
  logic               not_is_and_4_below_bits;
  logic               not_is_and_3_below_bits;
  logic               not_is_and_2_below_bits;
  logic               not_is_and_1_below_bits;
  logic               not_passes_and_not_below;
  logic               not_passes_and_not_below_2;
  logic               not_passes_and_not_below_3;
  logic               not_passes_and_not_below_4;
  logic               not_passes_and_not_below_5;
  logic               not_passes_and_not_below_6;
  logic               not_passes_and_not_below_7;
  logic               not_passes_and_not_below_8;
  logic               not_passes_and_not_below_9;
  logic               not_passes_and_not_below_10;
  logic               not_passes_and_not_below_11;
  logic               not_passes_and_not_below_12;
  logic               not_passes_and_not_below_13;
  logic               not_passes_and_not_below_14;
  logic               not_passes_and_not_below_15;
  logic               not_passes_and_not_below_16;
  logic               not_passes_and_not_below_17;
  logic        [15:0] words_0_shifted_right;
  logic        [17:0] words_0_above_1_plus;
  logic               xor_and_beyond_any;
  logic signed [22:0] sum_0_2;
  logic        [14:0] later_shift_3_selects_sum_0_22_8;
  logic        [10:0] later_shift_2_selects_selected_14_4;
  logic        [8:0]  later_shift_1_selects_selected_10_2;
  logic        [7:0]  later_shift_0_selects_selected_8_1;
  logic        [7:0]  and_any_selects;
  logic        [15:0] words_1_shifted_right;
  logic        [17:0] words_1_above_1_plus;
  logic               xor_and_beyond_any_2;
  logic signed [22:0] sum_1_2;
  logic        [14:0] later_shift_3_selects_sum_1_22_8;
  logic        [10:0] later_shift_2_selects_selected_14_4_2;
  logic        [8:0]  later_shift_1_selects_selected_10_2_2;
  logic        [7:0]  later_shift_0_selects_selected_8_1_2;
  logic        [7:0]  and_any_selects_2;
  logic        [15:0] words_2_shifted_right;
  logic        [17:0] words_2_above_1_plus;
  logic               xor_and_beyond_any_3;
  logic signed [22:0] sum_2_2;
  logic        [14:0] later_shift_3_selects_sum_2_22_8;
  logic        [10:0] later_shift_2_selects_selected_14_4_3;
  logic        [8:0]  later_shift_1_selects_selected_10_2_3;
  logic        [7:0]  later_shift_0_selects_selected_8_1_3;
  logic        [7:0]  and_any_selects_3;
  logic        [15:0] words_3_shifted_right;
  logic        [17:0] words_3_above_1_plus;
  logic               xor_and_beyond_any_4;
  logic signed [22:0] sum_3_2;
  logic        [14:0] later_shift_3_selects_sum_3_22_8;
  logic        [10:0] later_shift_2_selects_selected_14_4_4;
  logic        [8:0]  later_shift_1_selects_selected_10_2_4;
  logic        [7:0]  later_shift_0_selects_selected_8_1_4;
  logic        [7:0]  and_any_selects_4;

  assign values_0                              = value_0;               // WeightViewRounder.swift:83
  assign values_1                              = value_1;               // WeightViewRounder.swift:83
  assign values_2                              = value_2;               // WeightViewRounder.swift:83
  assign values_3                              = value_3;               // WeightViewRounder.swift:83
  assign bits_is_0                             = bits == 4'd0;          // WeightViewRounder.swift:128
  assign not_bits_is_0                         = !bits_is_0;            // WeightViewRounder.swift:128
  assign not_is_and_14_below_shift             = not_bits_is_0 & (shift > 5'd14);  // WeightViewRounder.swift:129
  assign not_is_and_13_below_shift             = not_bits_is_0 & (shift > 5'd13);  // WeightViewRounder.swift:129
  assign not_is_and_12_below_shift             = not_bits_is_0 & (shift > 5'd12);  // WeightViewRounder.swift:129
  assign not_is_and_11_below_shift             = not_bits_is_0 & (shift > 5'd11);  // WeightViewRounder.swift:129
  assign not_is_and_10_below_shift             = not_bits_is_0 & (shift > 5'd10);  // WeightViewRounder.swift:129
  assign not_is_and_9_below_shift              = not_bits_is_0 & (shift > 5'd9);  // WeightViewRounder.swift:129
  assign not_is_and_8_below_shift              = not_bits_is_0 & (shift > 5'd8);  // WeightViewRounder.swift:129
  assign not_is_and_7_below_shift              = not_bits_is_0 & (shift > 5'd7);  // WeightViewRounder.swift:129
  assign not_is_and_6_below_shift              = not_bits_is_0 & (shift > 5'd6);  // WeightViewRounder.swift:129
  assign not_is_and_5_below_shift              = not_bits_is_0 & (shift > 5'd5);  // WeightViewRounder.swift:129
  assign not_is_and_4_below_shift              = not_bits_is_0 & (shift > 5'd4);  // WeightViewRounder.swift:129
  assign not_is_and_3_below_shift              = not_bits_is_0 & (shift > 5'd3);  // WeightViewRounder.swift:129
  assign not_is_and_2_below_shift              = not_bits_is_0 & (shift > 5'd2);  // WeightViewRounder.swift:129
  assign not_is_and_1_below_shift              = not_bits_is_0 & (shift > 5'd1);  // WeightViewRounder.swift:129
  assign not_is_and_0                          = not_bits_is_0 & 1'b0;  // WeightViewRounder.swift:131
  assign not_is_and_7_below_bits               = not_bits_is_0 & (bits > 4'd7);  // WeightViewRounder.swift:131
  assign not_is_and_6_below_bits               = not_bits_is_0 & (bits > 4'd6);  // WeightViewRounder.swift:131
  assign not_is_and_5_below_bits               = not_bits_is_0 & (bits > 4'd5);  // WeightViewRounder.swift:131
  assign not_is_and_4_below_bits               = not_bits_is_0 & (bits > 4'd4);  // WeightViewRounder.swift:131
  assign not_is_and_3_below_bits               = not_bits_is_0 & (bits > 4'd3);  // WeightViewRounder.swift:131
  assign not_is_and_2_below_bits               = not_bits_is_0 & (bits > 4'd2);  // WeightViewRounder.swift:131
  assign not_is_and_1_below_bits               = not_bits_is_0 & (bits > 4'd1);  // WeightViewRounder.swift:131
  assign not_passes_and_not_below              = !passes & (lastBit <= 6'd1);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_2            = !passes & (lastBit <= 6'd2);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_3            = !passes & (lastBit <= 6'd3);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_4            = !passes & (lastBit <= 6'd4);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_5            = !passes & (lastBit <= 6'd5);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_6            = !passes & (lastBit <= 6'd6);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_7            = !passes & (lastBit <= 6'd7);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_8            = !passes & (lastBit <= 6'd8);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_9            = !passes & (lastBit <= 6'd9);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_10           = !passes & (lastBit <= 6'd10);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_11           = !passes & (lastBit <= 6'd11);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_12           = !passes & (lastBit <= 6'd12);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_13           = !passes & (lastBit <= 6'd13);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_14           = !passes & (lastBit <= 6'd14);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_15           = !passes & (lastBit <= 6'd15);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_16           = !passes & (lastBit <= 6'd16);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_17           = !passes & (lastBit <= 6'd17);  // WeightViewRounder.swift:58
  assign words_0_shifted_right                 = words_0 >> distance;   // WeightViewRounder.swift:76
  assign words_0_above_1_plus                  = {17'(words_0), 1'b1} + {{3'd0, almostHalf},
      words_0_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign xor_and_beyond_any                    = |((sum_0 ^ {17{sum_0[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_0_2                               = 23'(sum_0);            // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_0_22_8      = later_shift[3] ? sum_0_2[22:8] : sum_0[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4   = later_shift[2] ? later_shift_3_selects_sum_0_22_8[14:4] : later_shift_3_selects_sum_0_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2   = later_shift[1] ? later_shift_2_selects_selected_14_4[10:2] : later_shift_2_selects_selected_14_4[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1    = later_shift[0] ? later_shift_1_selects_selected_10_2[8:1] : later_shift_1_selects_selected_10_2[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects                       = xor_and_beyond_any ? later_magnitude ^ {8{sum_0[16]}} : later_shift_0_selects_selected_8_1;  // WeightViewRounder.swift:76
  assign words_1_shifted_right                 = words_1 >> distance;   // WeightViewRounder.swift:76
  assign words_1_above_1_plus                  = {17'(words_1), 1'b1} + {{3'd0, almostHalf},
      words_1_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_2                  = |((sum_1 ^ {17{sum_1[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_1_2                               = 23'(sum_1);            // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_1_22_8      = later_shift[3] ? sum_1_2[22:8] : sum_1[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_2 = later_shift[2] ? later_shift_3_selects_sum_1_22_8[14:4] : later_shift_3_selects_sum_1_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_2 = later_shift[1] ? later_shift_2_selects_selected_14_4_2[10:2] : later_shift_2_selects_selected_14_4_2[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_2  = later_shift[0] ? later_shift_1_selects_selected_10_2_2[8:1] : later_shift_1_selects_selected_10_2_2[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_2                     = xor_and_beyond_any_2 ? later_magnitude ^ {8{sum_1[16]}} : later_shift_0_selects_selected_8_1_2;  // WeightViewRounder.swift:76
  assign words_2_shifted_right                 = words_2 >> distance;   // WeightViewRounder.swift:76
  assign words_2_above_1_plus                  = {17'(words_2), 1'b1} + {{3'd0, almostHalf},
      words_2_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_3                  = |((sum_2 ^ {17{sum_2[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_2_2                               = 23'(sum_2);            // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_2_22_8      = later_shift[3] ? sum_2_2[22:8] : sum_2[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_3 = later_shift[2] ? later_shift_3_selects_sum_2_22_8[14:4] : later_shift_3_selects_sum_2_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_3 = later_shift[1] ? later_shift_2_selects_selected_14_4_3[10:2] : later_shift_2_selects_selected_14_4_3[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_3  = later_shift[0] ? later_shift_1_selects_selected_10_2_3[8:1] : later_shift_1_selects_selected_10_2_3[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_3                     = xor_and_beyond_any_3 ? later_magnitude ^ {8{sum_2[16]}} : later_shift_0_selects_selected_8_1_3;  // WeightViewRounder.swift:76
  assign words_3_shifted_right                 = words_3 >> distance;   // WeightViewRounder.swift:76
  assign words_3_above_1_plus                  = {17'(words_3), 1'b1} + {{3'd0, almostHalf},
      words_3_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_4                  = |((sum_3 ^ {17{sum_3[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_3_2                               = 23'(sum_3);            // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_3_22_8      = later_shift[3] ? sum_3_2[22:8] : sum_3[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_4 = later_shift[2] ? later_shift_3_selects_sum_3_22_8[14:4] : later_shift_3_selects_sum_3_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_4 = later_shift[1] ? later_shift_2_selects_selected_14_4_4[10:2] : later_shift_2_selects_selected_14_4_4[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_4  = later_shift[0] ? later_shift_1_selects_selected_10_2_4[8:1] : later_shift_1_selects_selected_10_2_4[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_4                     = xor_and_beyond_any_4 ? later_magnitude ^ {8{sum_3[16]}} : later_shift_0_selects_selected_8_1_4;  // WeightViewRounder.swift:76

  always_ff @(posedge clock) begin
    distance   <= not_bits_is_0 ? shift[3:0] : 4'd0;  // WeightViewRounder.swift:128
    almostHalf <= {not_is_and_14_below_shift, not_is_and_13_below_shift, not_is_and_12_below_shift,
        not_is_and_11_below_shift, not_is_and_10_below_shift, not_is_and_9_below_shift, not_is_and_8_below_shift,
        not_is_and_7_below_shift, not_is_and_6_below_shift, not_is_and_5_below_shift, not_is_and_4_below_shift,
        not_is_and_3_below_shift, not_is_and_2_below_shift, not_is_and_1_below_shift};  // WeightViewRounder.swift:129
    lastBit    <= {1'b0, shift} + {2'd0, bits};       // WeightViewRounder.swift:130
    magnitude  <= {not_is_and_0, not_is_and_7_below_bits, not_is_and_6_below_bits, not_is_and_5_below_bits,
        not_is_and_4_below_bits, not_is_and_3_below_bits, not_is_and_2_below_bits, not_is_and_1_below_bits};  // WeightViewRounder.swift:131
    rounds     <= not_bits_is_0 & (shift != 5'd0);    // WeightViewRounder.swift:132
    passes     <= bits_is_0;                          // WeightViewRounder.swift:133
    isFixed    <= ones | (not_bits_is_0 & shift[4]);  // WeightViewRounder.swift:134
    fixed      <= ones;                               // WeightViewRounder.swift:135
  end

  always_ff @(posedge clock) begin
    later_shift      <= distance;    // WeightViewRounder.swift:57
    later_almostHalf <= almostHalf;  // WeightViewRounder.swift:57
    later_end        <= lastBit;     // WeightViewRounder.swift:57
    later_magnitude  <= magnitude;   // WeightViewRounder.swift:57
    later_rounds     <= rounds;      // WeightViewRounder.swift:57
    later_passes     <= passes;      // WeightViewRounder.swift:57
    later_isFixed    <= isFixed;     // WeightViewRounder.swift:57
    later_fixed      <= fixed;       // WeightViewRounder.swift:57
    beyond           <= {not_passes_and_not_below_17, not_passes_and_not_below_16, not_passes_and_not_below_15,
        not_passes_and_not_below_14, not_passes_and_not_below_13, not_passes_and_not_below_12,
        not_passes_and_not_below_11, not_passes_and_not_below_10, not_passes_and_not_below_9, not_passes_and_not_below_8,
        not_passes_and_not_below_7, not_passes_and_not_below_6, not_passes_and_not_below_5, not_passes_and_not_below_4,
        not_passes_and_not_below_3, not_passes_and_not_below_2, not_passes_and_not_below};  // WeightViewRounder.swift:58
  end

  always_ff @(posedge clock) begin
    sum_0 <= words_0_above_1_plus[17:1];  // WeightViewRounder.swift:76
    if (later_isFixed) begin  // WeightViewRounder.swift:77
      value_0 <= {15'd0, later_fixed};  // WeightViewRounder.swift:78
    end else begin
      value_0 <= {later_passes ? sum_0[15:8] : {8{sum_0[16]}}, and_any_selects};  // WeightViewRounder.swift:80
    end
  end

  always_ff @(posedge clock) begin
    sum_1 <= words_1_above_1_plus[17:1];  // WeightViewRounder.swift:76
    if (later_isFixed) begin  // WeightViewRounder.swift:77
      value_1 <= {15'd0, later_fixed};  // WeightViewRounder.swift:78
    end else begin
      value_1 <= {later_passes ? sum_1[15:8] : {8{sum_1[16]}}, and_any_selects_2};  // WeightViewRounder.swift:80
    end
  end

  always_ff @(posedge clock) begin
    sum_2 <= words_2_above_1_plus[17:1];  // WeightViewRounder.swift:76
    if (later_isFixed) begin  // WeightViewRounder.swift:77
      value_2 <= {15'd0, later_fixed};  // WeightViewRounder.swift:78
    end else begin
      value_2 <= {later_passes ? sum_2[15:8] : {8{sum_2[16]}}, and_any_selects_3};  // WeightViewRounder.swift:80
    end
  end

  always_ff @(posedge clock) begin
    sum_3 <= words_3_above_1_plus[17:1];  // WeightViewRounder.swift:76
    if (later_isFixed) begin  // WeightViewRounder.swift:77
      value_3 <= {15'd0, later_fixed};  // WeightViewRounder.swift:78
    end else begin
      value_3 <= {later_passes ? sum_3[15:8] : {8{sum_3[16]}}, and_any_selects_4};  // WeightViewRounder.swift:80
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, later_almostHalf, later_end, later_rounds, words_0_shifted_right[15:1],
    words_0_above_1_plus[0], sum_0_2[7:0], words_1_shifted_right[15:1], words_1_above_1_plus[0],
    sum_1_2[7:0], words_2_shifted_right[15:1], words_2_above_1_plus[0], sum_2_2[7:0],
    words_3_shifted_right[15:1], words_3_above_1_plus[0], sum_3_2[7:0]};
endmodule
