// Rounds 16 words to 2 to 8 bits, or lets them pass.
module WeightViewRounder_l16 (
  input  logic               clock,
  input  logic        [4:0]  shift,
  input  logic        [3:0]  bits,
  input  logic               ones,
  input  logic signed [15:0] words_0,
  input  logic signed [15:0] words_1,
  input  logic signed [15:0] words_2,
  input  logic signed [15:0] words_3,
  input  logic signed [15:0] words_4,
  input  logic signed [15:0] words_5,
  input  logic signed [15:0] words_6,
  input  logic signed [15:0] words_7,
  input  logic signed [15:0] words_8,
  input  logic signed [15:0] words_9,
  input  logic signed [15:0] words_10,
  input  logic signed [15:0] words_11,
  input  logic signed [15:0] words_12,
  input  logic signed [15:0] words_13,
  input  logic signed [15:0] words_14,
  input  logic signed [15:0] words_15,
  output logic signed [15:0] values_0,
  output logic signed [15:0] values_1,
  output logic signed [15:0] values_2,
  output logic signed [15:0] values_3,
  output logic signed [15:0] values_4,
  output logic signed [15:0] values_5,
  output logic signed [15:0] values_6,
  output logic signed [15:0] values_7,
  output logic signed [15:0] values_8,
  output logic signed [15:0] values_9,
  output logic signed [15:0] values_10,
  output logic signed [15:0] values_11,
  output logic signed [15:0] values_12,
  output logic signed [15:0] values_13,
  output logic signed [15:0] values_14,
  output logic signed [15:0] values_15
);
  logic        [3:0]  distance;                                // WeightViewRounder.swift:115
  logic        [13:0] almostHalf;                              // WeightViewRounder.swift:116
  logic        [5:0]  lastBit;                                 // WeightViewRounder.swift:117
  logic        [7:0]  magnitude;                               // WeightViewRounder.swift:118
  logic               rounds;                                  // WeightViewRounder.swift:119
  logic               passes;                                  // WeightViewRounder.swift:120
  logic               isFixed;                                 // WeightViewRounder.swift:121
  logic               fixed;                                   // WeightViewRounder.swift:122
  logic        [3:0]  later_shift;                             // WeightViewRounder.swift:53
  logic        [13:0] later_almostHalf;                        // WeightViewRounder.swift:53
  logic        [5:0]  later_end;                               // WeightViewRounder.swift:53
  logic        [7:0]  later_magnitude;                         // WeightViewRounder.swift:53
  logic               later_rounds;                            // WeightViewRounder.swift:53
  logic               later_passes;                            // WeightViewRounder.swift:53
  logic               later_isFixed;                           // WeightViewRounder.swift:53
  logic               later_fixed;                             // WeightViewRounder.swift:53
  logic        [16:0] beyond;                                  // WeightViewRounder.swift:55
  logic signed [16:0] sum_0;                                   // WeightViewRounder.swift:62
  logic        [15:0] value_0;                                 // WeightViewRounder.swift:63
  logic signed [16:0] sum_1;                                   // WeightViewRounder.swift:62
  logic        [15:0] value_1;                                 // WeightViewRounder.swift:63
  logic signed [16:0] sum_2;                                   // WeightViewRounder.swift:62
  logic        [15:0] value_2;                                 // WeightViewRounder.swift:63
  logic signed [16:0] sum_3;                                   // WeightViewRounder.swift:62
  logic        [15:0] value_3;                                 // WeightViewRounder.swift:63
  logic signed [16:0] sum_4;                                   // WeightViewRounder.swift:62
  logic        [15:0] value_4;                                 // WeightViewRounder.swift:63
  logic signed [16:0] sum_5;                                   // WeightViewRounder.swift:62
  logic        [15:0] value_5;                                 // WeightViewRounder.swift:63
  logic signed [16:0] sum_6;                                   // WeightViewRounder.swift:62
  logic        [15:0] value_6;                                 // WeightViewRounder.swift:63
  logic signed [16:0] sum_7;                                   // WeightViewRounder.swift:62
  logic        [15:0] value_7;                                 // WeightViewRounder.swift:63
  logic signed [16:0] sum_8;                                   // WeightViewRounder.swift:62
  logic        [15:0] value_8;                                 // WeightViewRounder.swift:63
  logic signed [16:0] sum_9;                                   // WeightViewRounder.swift:62
  logic        [15:0] value_9;                                 // WeightViewRounder.swift:63
  logic signed [16:0] sum_10;                                  // WeightViewRounder.swift:62
  logic        [15:0] value_10;                                // WeightViewRounder.swift:63
  logic signed [16:0] sum_11;                                  // WeightViewRounder.swift:62
  logic        [15:0] value_11;                                // WeightViewRounder.swift:63
  logic signed [16:0] sum_12;                                  // WeightViewRounder.swift:62
  logic        [15:0] value_12;                                // WeightViewRounder.swift:63
  logic signed [16:0] sum_13;                                  // WeightViewRounder.swift:62
  logic        [15:0] value_13;                                // WeightViewRounder.swift:63
  logic signed [16:0] sum_14;                                  // WeightViewRounder.swift:62
  logic        [15:0] value_14;                                // WeightViewRounder.swift:63
  logic signed [16:0] sum_15;                                  // WeightViewRounder.swift:62
  logic        [15:0] value_15;                                // WeightViewRounder.swift:63
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
  logic        [15:0] words_4_shifted_right;
  logic        [17:0] words_4_above_1_plus;
  logic               xor_and_beyond_any_5;
  logic signed [22:0] sum_4_2;
  logic        [14:0] later_shift_3_selects_sum_4_22_8;
  logic        [10:0] later_shift_2_selects_selected_14_4_5;
  logic        [8:0]  later_shift_1_selects_selected_10_2_5;
  logic        [7:0]  later_shift_0_selects_selected_8_1_5;
  logic        [7:0]  and_any_selects_5;
  logic        [15:0] words_5_shifted_right;
  logic        [17:0] words_5_above_1_plus;
  logic               xor_and_beyond_any_6;
  logic signed [22:0] sum_5_2;
  logic        [14:0] later_shift_3_selects_sum_5_22_8;
  logic        [10:0] later_shift_2_selects_selected_14_4_6;
  logic        [8:0]  later_shift_1_selects_selected_10_2_6;
  logic        [7:0]  later_shift_0_selects_selected_8_1_6;
  logic        [7:0]  and_any_selects_6;
  logic        [15:0] words_6_shifted_right;
  logic        [17:0] words_6_above_1_plus;
  logic               xor_and_beyond_any_7;
  logic signed [22:0] sum_6_2;
  logic        [14:0] later_shift_3_selects_sum_6_22_8;
  logic        [10:0] later_shift_2_selects_selected_14_4_7;
  logic        [8:0]  later_shift_1_selects_selected_10_2_7;
  logic        [7:0]  later_shift_0_selects_selected_8_1_7;
  logic        [7:0]  and_any_selects_7;
  logic        [15:0] words_7_shifted_right;
  logic        [17:0] words_7_above_1_plus;
  logic               xor_and_beyond_any_8;
  logic signed [22:0] sum_7_2;
  logic        [14:0] later_shift_3_selects_sum_7_22_8;
  logic        [10:0] later_shift_2_selects_selected_14_4_8;
  logic        [8:0]  later_shift_1_selects_selected_10_2_8;
  logic        [7:0]  later_shift_0_selects_selected_8_1_8;
  logic        [7:0]  and_any_selects_8;
  logic        [15:0] words_8_shifted_right;
  logic        [17:0] words_8_above_1_plus;
  logic               xor_and_beyond_any_9;
  logic signed [22:0] sum_8_2;
  logic        [14:0] later_shift_3_selects_sum_8_22_8;
  logic        [10:0] later_shift_2_selects_selected_14_4_9;
  logic        [8:0]  later_shift_1_selects_selected_10_2_9;
  logic        [7:0]  later_shift_0_selects_selected_8_1_9;
  logic        [7:0]  and_any_selects_9;
  logic        [15:0] words_9_shifted_right;
  logic        [17:0] words_9_above_1_plus;
  logic               xor_and_beyond_any_10;
  logic signed [22:0] sum_9_2;
  logic        [14:0] later_shift_3_selects_sum_9_22_8;
  logic        [10:0] later_shift_2_selects_selected_14_4_10;
  logic        [8:0]  later_shift_1_selects_selected_10_2_10;
  logic        [7:0]  later_shift_0_selects_selected_8_1_10;
  logic        [7:0]  and_any_selects_10;
  logic        [15:0] words_10_shifted_right;
  logic        [17:0] almostHalf_above;
  logic        [17:0] words_10_above_1_plus;
  logic               xor_and_beyond_any_11;
  logic signed [22:0] sum_10_2;
  logic        [14:0] later_shift_3_selects_sum_10_22_8;
  logic        [10:0] later_shift_2_selects_selected_14_4_11;
  logic        [8:0]  later_shift_1_selects_selected_10_2_11;
  logic        [7:0]  later_shift_0_selects_selected_8_1_11;
  logic        [7:0]  and_any_selects_11;
  logic        [15:0] words_11_shifted_right;
  logic        [17:0] almostHalf_above_2;
  logic        [17:0] words_11_above_1_plus;
  logic               xor_and_beyond_any_12;
  logic signed [22:0] sum_11_2;
  logic        [14:0] later_shift_3_selects_sum_11_22_8;
  logic        [10:0] later_shift_2_selects_selected_14_4_12;
  logic        [8:0]  later_shift_1_selects_selected_10_2_12;
  logic        [7:0]  later_shift_0_selects_selected_8_1_12;
  logic        [7:0]  and_any_selects_12;
  logic        [15:0] words_12_shifted_right;
  logic        [17:0] almostHalf_above_3;
  logic        [17:0] words_12_above_1_plus;
  logic               xor_and_beyond_any_13;
  logic signed [22:0] sum_12_2;
  logic        [14:0] later_shift_3_selects_sum_12_22_8;
  logic        [10:0] later_shift_2_selects_selected_14_4_13;
  logic        [8:0]  later_shift_1_selects_selected_10_2_13;
  logic        [7:0]  later_shift_0_selects_selected_8_1_13;
  logic        [7:0]  and_any_selects_13;
  logic        [15:0] words_13_shifted_right;
  logic        [17:0] almostHalf_above_4;
  logic        [17:0] words_13_above_1_plus;
  logic               xor_and_beyond_any_14;
  logic signed [22:0] sum_13_2;
  logic        [14:0] later_shift_3_selects_sum_13_22_8;
  logic        [10:0] later_shift_2_selects_selected_14_4_14;
  logic        [8:0]  later_shift_1_selects_selected_10_2_14;
  logic        [7:0]  later_shift_0_selects_selected_8_1_14;
  logic        [7:0]  and_any_selects_14;
  logic        [15:0] words_14_shifted_right;
  logic        [17:0] almostHalf_above_5;
  logic        [17:0] words_14_above_1_plus;
  logic               xor_and_beyond_any_15;
  logic signed [22:0] sum_14_2;
  logic        [14:0] later_shift_3_selects_sum_14_22_8;
  logic        [10:0] later_shift_2_selects_selected_14_4_15;
  logic        [8:0]  later_shift_1_selects_selected_10_2_15;
  logic        [7:0]  later_shift_0_selects_selected_8_1_15;
  logic        [7:0]  and_any_selects_15;
  logic        [15:0] words_15_shifted_right;
  logic        [17:0] almostHalf_above_6;
  logic        [17:0] words_15_above_1_plus;
  logic               xor_and_beyond_any_16;
  logic signed [22:0] sum_15_2;
  logic        [14:0] later_shift_3_selects_sum_15_22_8;
  logic        [10:0] later_shift_2_selects_selected_14_4_16;
  logic        [8:0]  later_shift_1_selects_selected_10_2_16;
  logic        [7:0]  later_shift_0_selects_selected_8_1_16;
  logic        [7:0]  and_any_selects_16;

  assign values_0                               = value_0;               // WeightViewRounder.swift:83
  assign values_1                               = value_1;               // WeightViewRounder.swift:83
  assign values_2                               = value_2;               // WeightViewRounder.swift:83
  assign values_3                               = value_3;               // WeightViewRounder.swift:83
  assign values_4                               = value_4;               // WeightViewRounder.swift:83
  assign values_5                               = value_5;               // WeightViewRounder.swift:83
  assign values_6                               = value_6;               // WeightViewRounder.swift:83
  assign values_7                               = value_7;               // WeightViewRounder.swift:83
  assign values_8                               = value_8;               // WeightViewRounder.swift:83
  assign values_9                               = value_9;               // WeightViewRounder.swift:83
  assign values_10                              = value_10;              // WeightViewRounder.swift:83
  assign values_11                              = value_11;              // WeightViewRounder.swift:83
  assign values_12                              = value_12;              // WeightViewRounder.swift:83
  assign values_13                              = value_13;              // WeightViewRounder.swift:83
  assign values_14                              = value_14;              // WeightViewRounder.swift:83
  assign values_15                              = value_15;              // WeightViewRounder.swift:83
  assign bits_is_0                              = bits == 4'd0;          // WeightViewRounder.swift:128
  assign not_bits_is_0                          = !bits_is_0;            // WeightViewRounder.swift:128
  assign not_is_and_14_below_shift              = not_bits_is_0 & (shift > 5'd14);  // WeightViewRounder.swift:129
  assign not_is_and_13_below_shift              = not_bits_is_0 & (shift > 5'd13);  // WeightViewRounder.swift:129
  assign not_is_and_12_below_shift              = not_bits_is_0 & (shift > 5'd12);  // WeightViewRounder.swift:129
  assign not_is_and_11_below_shift              = not_bits_is_0 & (shift > 5'd11);  // WeightViewRounder.swift:129
  assign not_is_and_10_below_shift              = not_bits_is_0 & (shift > 5'd10);  // WeightViewRounder.swift:129
  assign not_is_and_9_below_shift               = not_bits_is_0 & (shift > 5'd9);  // WeightViewRounder.swift:129
  assign not_is_and_8_below_shift               = not_bits_is_0 & (shift > 5'd8);  // WeightViewRounder.swift:129
  assign not_is_and_7_below_shift               = not_bits_is_0 & (shift > 5'd7);  // WeightViewRounder.swift:129
  assign not_is_and_6_below_shift               = not_bits_is_0 & (shift > 5'd6);  // WeightViewRounder.swift:129
  assign not_is_and_5_below_shift               = not_bits_is_0 & (shift > 5'd5);  // WeightViewRounder.swift:129
  assign not_is_and_4_below_shift               = not_bits_is_0 & (shift > 5'd4);  // WeightViewRounder.swift:129
  assign not_is_and_3_below_shift               = not_bits_is_0 & (shift > 5'd3);  // WeightViewRounder.swift:129
  assign not_is_and_2_below_shift               = not_bits_is_0 & (shift > 5'd2);  // WeightViewRounder.swift:129
  assign not_is_and_1_below_shift               = not_bits_is_0 & (shift > 5'd1);  // WeightViewRounder.swift:129
  assign not_is_and_0                           = not_bits_is_0 & 1'b0;  // WeightViewRounder.swift:131
  assign not_is_and_7_below_bits                = not_bits_is_0 & (bits > 4'd7);  // WeightViewRounder.swift:131
  assign not_is_and_6_below_bits                = not_bits_is_0 & (bits > 4'd6);  // WeightViewRounder.swift:131
  assign not_is_and_5_below_bits                = not_bits_is_0 & (bits > 4'd5);  // WeightViewRounder.swift:131
  assign not_is_and_4_below_bits                = not_bits_is_0 & (bits > 4'd4);  // WeightViewRounder.swift:131
  assign not_is_and_3_below_bits                = not_bits_is_0 & (bits > 4'd3);  // WeightViewRounder.swift:131
  assign not_is_and_2_below_bits                = not_bits_is_0 & (bits > 4'd2);  // WeightViewRounder.swift:131
  assign not_is_and_1_below_bits                = not_bits_is_0 & (bits > 4'd1);  // WeightViewRounder.swift:131
  assign not_passes_and_not_below               = !passes & (lastBit <= 6'd1);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_2             = !passes & (lastBit <= 6'd2);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_3             = !passes & (lastBit <= 6'd3);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_4             = !passes & (lastBit <= 6'd4);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_5             = !passes & (lastBit <= 6'd5);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_6             = !passes & (lastBit <= 6'd6);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_7             = !passes & (lastBit <= 6'd7);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_8             = !passes & (lastBit <= 6'd8);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_9             = !passes & (lastBit <= 6'd9);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_10            = !passes & (lastBit <= 6'd10);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_11            = !passes & (lastBit <= 6'd11);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_12            = !passes & (lastBit <= 6'd12);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_13            = !passes & (lastBit <= 6'd13);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_14            = !passes & (lastBit <= 6'd14);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_15            = !passes & (lastBit <= 6'd15);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_16            = !passes & (lastBit <= 6'd16);  // WeightViewRounder.swift:58
  assign not_passes_and_not_below_17            = !passes & (lastBit <= 6'd17);  // WeightViewRounder.swift:58
  assign words_0_shifted_right                  = words_0 >> distance;   // WeightViewRounder.swift:76
  assign words_0_above_1_plus                   = {17'(words_0), 1'b1} + {{3'd0, almostHalf},
      words_0_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign xor_and_beyond_any                     = |((sum_0 ^ {17{sum_0[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_0_2                                = 23'(sum_0);            // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_0_22_8       = later_shift[3] ? sum_0_2[22:8] : sum_0[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4    = later_shift[2] ? later_shift_3_selects_sum_0_22_8[14:4] : later_shift_3_selects_sum_0_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2    = later_shift[1] ? later_shift_2_selects_selected_14_4[10:2] : later_shift_2_selects_selected_14_4[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1     = later_shift[0] ? later_shift_1_selects_selected_10_2[8:1] : later_shift_1_selects_selected_10_2[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects                        = xor_and_beyond_any ? later_magnitude ^ {8{sum_0[16]}} : later_shift_0_selects_selected_8_1;  // WeightViewRounder.swift:76
  assign words_1_shifted_right                  = words_1 >> distance;   // WeightViewRounder.swift:76
  assign words_1_above_1_plus                   = {17'(words_1), 1'b1} + {{3'd0, almostHalf},
      words_1_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_2                   = |((sum_1 ^ {17{sum_1[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_1_2                                = 23'(sum_1);            // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_1_22_8       = later_shift[3] ? sum_1_2[22:8] : sum_1[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_2  = later_shift[2] ? later_shift_3_selects_sum_1_22_8[14:4] : later_shift_3_selects_sum_1_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_2  = later_shift[1] ? later_shift_2_selects_selected_14_4_2[10:2] : later_shift_2_selects_selected_14_4_2[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_2   = later_shift[0] ? later_shift_1_selects_selected_10_2_2[8:1] : later_shift_1_selects_selected_10_2_2[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_2                      = xor_and_beyond_any_2 ? later_magnitude ^ {8{sum_1[16]}} : later_shift_0_selects_selected_8_1_2;  // WeightViewRounder.swift:76
  assign words_2_shifted_right                  = words_2 >> distance;   // WeightViewRounder.swift:76
  assign words_2_above_1_plus                   = {17'(words_2), 1'b1} + {{3'd0, almostHalf},
      words_2_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_3                   = |((sum_2 ^ {17{sum_2[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_2_2                                = 23'(sum_2);            // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_2_22_8       = later_shift[3] ? sum_2_2[22:8] : sum_2[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_3  = later_shift[2] ? later_shift_3_selects_sum_2_22_8[14:4] : later_shift_3_selects_sum_2_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_3  = later_shift[1] ? later_shift_2_selects_selected_14_4_3[10:2] : later_shift_2_selects_selected_14_4_3[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_3   = later_shift[0] ? later_shift_1_selects_selected_10_2_3[8:1] : later_shift_1_selects_selected_10_2_3[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_3                      = xor_and_beyond_any_3 ? later_magnitude ^ {8{sum_2[16]}} : later_shift_0_selects_selected_8_1_3;  // WeightViewRounder.swift:76
  assign words_3_shifted_right                  = words_3 >> distance;   // WeightViewRounder.swift:76
  assign words_3_above_1_plus                   = {17'(words_3), 1'b1} + {{3'd0, almostHalf},
      words_3_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_4                   = |((sum_3 ^ {17{sum_3[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_3_2                                = 23'(sum_3);            // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_3_22_8       = later_shift[3] ? sum_3_2[22:8] : sum_3[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_4  = later_shift[2] ? later_shift_3_selects_sum_3_22_8[14:4] : later_shift_3_selects_sum_3_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_4  = later_shift[1] ? later_shift_2_selects_selected_14_4_4[10:2] : later_shift_2_selects_selected_14_4_4[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_4   = later_shift[0] ? later_shift_1_selects_selected_10_2_4[8:1] : later_shift_1_selects_selected_10_2_4[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_4                      = xor_and_beyond_any_4 ? later_magnitude ^ {8{sum_3[16]}} : later_shift_0_selects_selected_8_1_4;  // WeightViewRounder.swift:76
  assign words_4_shifted_right                  = words_4 >> distance;   // WeightViewRounder.swift:76
  assign words_4_above_1_plus                   = {17'(words_4), 1'b1} + {{3'd0, almostHalf},
      words_4_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_5                   = |((sum_4 ^ {17{sum_4[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_4_2                                = 23'(sum_4);            // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_4_22_8       = later_shift[3] ? sum_4_2[22:8] : sum_4[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_5  = later_shift[2] ? later_shift_3_selects_sum_4_22_8[14:4] : later_shift_3_selects_sum_4_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_5  = later_shift[1] ? later_shift_2_selects_selected_14_4_5[10:2] : later_shift_2_selects_selected_14_4_5[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_5   = later_shift[0] ? later_shift_1_selects_selected_10_2_5[8:1] : later_shift_1_selects_selected_10_2_5[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_5                      = xor_and_beyond_any_5 ? later_magnitude ^ {8{sum_4[16]}} : later_shift_0_selects_selected_8_1_5;  // WeightViewRounder.swift:76
  assign words_5_shifted_right                  = words_5 >> distance;   // WeightViewRounder.swift:76
  assign words_5_above_1_plus                   = {17'(words_5), 1'b1} + {{3'd0, almostHalf},
      words_5_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_6                   = |((sum_5 ^ {17{sum_5[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_5_2                                = 23'(sum_5);            // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_5_22_8       = later_shift[3] ? sum_5_2[22:8] : sum_5[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_6  = later_shift[2] ? later_shift_3_selects_sum_5_22_8[14:4] : later_shift_3_selects_sum_5_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_6  = later_shift[1] ? later_shift_2_selects_selected_14_4_6[10:2] : later_shift_2_selects_selected_14_4_6[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_6   = later_shift[0] ? later_shift_1_selects_selected_10_2_6[8:1] : later_shift_1_selects_selected_10_2_6[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_6                      = xor_and_beyond_any_6 ? later_magnitude ^ {8{sum_5[16]}} : later_shift_0_selects_selected_8_1_6;  // WeightViewRounder.swift:76
  assign words_6_shifted_right                  = words_6 >> distance;   // WeightViewRounder.swift:76
  assign words_6_above_1_plus                   = {17'(words_6), 1'b1} + {{3'd0, almostHalf},
      words_6_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_7                   = |((sum_6 ^ {17{sum_6[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_6_2                                = 23'(sum_6);            // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_6_22_8       = later_shift[3] ? sum_6_2[22:8] : sum_6[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_7  = later_shift[2] ? later_shift_3_selects_sum_6_22_8[14:4] : later_shift_3_selects_sum_6_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_7  = later_shift[1] ? later_shift_2_selects_selected_14_4_7[10:2] : later_shift_2_selects_selected_14_4_7[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_7   = later_shift[0] ? later_shift_1_selects_selected_10_2_7[8:1] : later_shift_1_selects_selected_10_2_7[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_7                      = xor_and_beyond_any_7 ? later_magnitude ^ {8{sum_6[16]}} : later_shift_0_selects_selected_8_1_7;  // WeightViewRounder.swift:76
  assign words_7_shifted_right                  = words_7 >> distance;   // WeightViewRounder.swift:76
  assign words_7_above_1_plus                   = {17'(words_7), 1'b1} + {{3'd0, almostHalf},
      words_7_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_8                   = |((sum_7 ^ {17{sum_7[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_7_2                                = 23'(sum_7);            // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_7_22_8       = later_shift[3] ? sum_7_2[22:8] : sum_7[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_8  = later_shift[2] ? later_shift_3_selects_sum_7_22_8[14:4] : later_shift_3_selects_sum_7_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_8  = later_shift[1] ? later_shift_2_selects_selected_14_4_8[10:2] : later_shift_2_selects_selected_14_4_8[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_8   = later_shift[0] ? later_shift_1_selects_selected_10_2_8[8:1] : later_shift_1_selects_selected_10_2_8[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_8                      = xor_and_beyond_any_8 ? later_magnitude ^ {8{sum_7[16]}} : later_shift_0_selects_selected_8_1_8;  // WeightViewRounder.swift:76
  assign words_8_shifted_right                  = words_8 >> distance;   // WeightViewRounder.swift:76
  assign words_8_above_1_plus                   = {17'(words_8), 1'b1} + {{3'd0, almostHalf},
      words_8_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_9                   = |((sum_8 ^ {17{sum_8[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_8_2                                = 23'(sum_8);            // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_8_22_8       = later_shift[3] ? sum_8_2[22:8] : sum_8[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_9  = later_shift[2] ? later_shift_3_selects_sum_8_22_8[14:4] : later_shift_3_selects_sum_8_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_9  = later_shift[1] ? later_shift_2_selects_selected_14_4_9[10:2] : later_shift_2_selects_selected_14_4_9[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_9   = later_shift[0] ? later_shift_1_selects_selected_10_2_9[8:1] : later_shift_1_selects_selected_10_2_9[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_9                      = xor_and_beyond_any_9 ? later_magnitude ^ {8{sum_8[16]}} : later_shift_0_selects_selected_8_1_9;  // WeightViewRounder.swift:76
  assign words_9_shifted_right                  = words_9 >> distance;   // WeightViewRounder.swift:76
  assign words_9_above_1_plus                   = {17'(words_9), 1'b1} + {{3'd0, almostHalf},
      words_9_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_10                  = |((sum_9 ^ {17{sum_9[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_9_2                                = 23'(sum_9);            // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_9_22_8       = later_shift[3] ? sum_9_2[22:8] : sum_9[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_10 = later_shift[2] ? later_shift_3_selects_sum_9_22_8[14:4] : later_shift_3_selects_sum_9_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_10 = later_shift[1] ? later_shift_2_selects_selected_14_4_10[10:2] : later_shift_2_selects_selected_14_4_10[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_10  = later_shift[0] ? later_shift_1_selects_selected_10_2_10[8:1] : later_shift_1_selects_selected_10_2_10[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_10                     = xor_and_beyond_any_10 ? later_magnitude ^ {8{sum_9[16]}} : later_shift_0_selects_selected_8_1_10;  // WeightViewRounder.swift:76
  assign words_10_shifted_right                 = words_10 >> distance;  // WeightViewRounder.swift:76
  assign almostHalf_above                       = {{3'd0, almostHalf}, words_10_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign words_10_above_1_plus                  = {17'(words_10), 1'b1} + almostHalf_above;  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_11                  = |((sum_10 ^ {17{sum_10[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_10_2                               = 23'(sum_10);           // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_10_22_8      = later_shift[3] ? sum_10_2[22:8] : sum_10[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_11 = later_shift[2] ? later_shift_3_selects_sum_10_22_8[14:4] : later_shift_3_selects_sum_10_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_11 = later_shift[1] ? later_shift_2_selects_selected_14_4_11[10:2] : later_shift_2_selects_selected_14_4_11[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_11  = later_shift[0] ? later_shift_1_selects_selected_10_2_11[8:1] : later_shift_1_selects_selected_10_2_11[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_11                     = xor_and_beyond_any_11 ? later_magnitude ^ {8{sum_10[16]}} : later_shift_0_selects_selected_8_1_11;  // WeightViewRounder.swift:76
  assign words_11_shifted_right                 = words_11 >> distance;  // WeightViewRounder.swift:76
  assign almostHalf_above_2                     = {{3'd0, almostHalf}, words_11_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign words_11_above_1_plus                  = {17'(words_11), 1'b1} + almostHalf_above_2;  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_12                  = |((sum_11 ^ {17{sum_11[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_11_2                               = 23'(sum_11);           // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_11_22_8      = later_shift[3] ? sum_11_2[22:8] : sum_11[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_12 = later_shift[2] ? later_shift_3_selects_sum_11_22_8[14:4] : later_shift_3_selects_sum_11_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_12 = later_shift[1] ? later_shift_2_selects_selected_14_4_12[10:2] : later_shift_2_selects_selected_14_4_12[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_12  = later_shift[0] ? later_shift_1_selects_selected_10_2_12[8:1] : later_shift_1_selects_selected_10_2_12[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_12                     = xor_and_beyond_any_12 ? later_magnitude ^ {8{sum_11[16]}} : later_shift_0_selects_selected_8_1_12;  // WeightViewRounder.swift:76
  assign words_12_shifted_right                 = words_12 >> distance;  // WeightViewRounder.swift:76
  assign almostHalf_above_3                     = {{3'd0, almostHalf}, words_12_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign words_12_above_1_plus                  = {17'(words_12), 1'b1} + almostHalf_above_3;  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_13                  = |((sum_12 ^ {17{sum_12[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_12_2                               = 23'(sum_12);           // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_12_22_8      = later_shift[3] ? sum_12_2[22:8] : sum_12[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_13 = later_shift[2] ? later_shift_3_selects_sum_12_22_8[14:4] : later_shift_3_selects_sum_12_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_13 = later_shift[1] ? later_shift_2_selects_selected_14_4_13[10:2] : later_shift_2_selects_selected_14_4_13[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_13  = later_shift[0] ? later_shift_1_selects_selected_10_2_13[8:1] : later_shift_1_selects_selected_10_2_13[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_13                     = xor_and_beyond_any_13 ? later_magnitude ^ {8{sum_12[16]}} : later_shift_0_selects_selected_8_1_13;  // WeightViewRounder.swift:76
  assign words_13_shifted_right                 = words_13 >> distance;  // WeightViewRounder.swift:76
  assign almostHalf_above_4                     = {{3'd0, almostHalf}, words_13_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign words_13_above_1_plus                  = {17'(words_13), 1'b1} + almostHalf_above_4;  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_14                  = |((sum_13 ^ {17{sum_13[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_13_2                               = 23'(sum_13);           // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_13_22_8      = later_shift[3] ? sum_13_2[22:8] : sum_13[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_14 = later_shift[2] ? later_shift_3_selects_sum_13_22_8[14:4] : later_shift_3_selects_sum_13_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_14 = later_shift[1] ? later_shift_2_selects_selected_14_4_14[10:2] : later_shift_2_selects_selected_14_4_14[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_14  = later_shift[0] ? later_shift_1_selects_selected_10_2_14[8:1] : later_shift_1_selects_selected_10_2_14[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_14                     = xor_and_beyond_any_14 ? later_magnitude ^ {8{sum_13[16]}} : later_shift_0_selects_selected_8_1_14;  // WeightViewRounder.swift:76
  assign words_14_shifted_right                 = words_14 >> distance;  // WeightViewRounder.swift:76
  assign almostHalf_above_5                     = {{3'd0, almostHalf}, words_14_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign words_14_above_1_plus                  = {17'(words_14), 1'b1} + almostHalf_above_5;  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_15                  = |((sum_14 ^ {17{sum_14[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_14_2                               = 23'(sum_14);           // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_14_22_8      = later_shift[3] ? sum_14_2[22:8] : sum_14[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_15 = later_shift[2] ? later_shift_3_selects_sum_14_22_8[14:4] : later_shift_3_selects_sum_14_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_15 = later_shift[1] ? later_shift_2_selects_selected_14_4_15[10:2] : later_shift_2_selects_selected_14_4_15[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_15  = later_shift[0] ? later_shift_1_selects_selected_10_2_15[8:1] : later_shift_1_selects_selected_10_2_15[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_15                     = xor_and_beyond_any_15 ? later_magnitude ^ {8{sum_14[16]}} : later_shift_0_selects_selected_8_1_15;  // WeightViewRounder.swift:76
  assign words_15_shifted_right                 = words_15 >> distance;  // WeightViewRounder.swift:76
  assign almostHalf_above_6                     = {{3'd0, almostHalf}, words_15_shifted_right[0] & rounds};  // WeightViewRounder.swift:76
  assign words_15_above_1_plus                  = {17'(words_15), 1'b1} + almostHalf_above_6;  // WeightViewRounder.swift:76
  assign xor_and_beyond_any_16                  = |((sum_15 ^ {17{sum_15[16]}}) & beyond);  // WeightViewRounder.swift:76
  assign sum_15_2                               = 23'(sum_15);           // WeightViewRounder.swift:76
  assign later_shift_3_selects_sum_15_22_8      = later_shift[3] ? sum_15_2[22:8] : sum_15[14:0];  // WeightViewRounder.swift:76
  assign later_shift_2_selects_selected_14_4_16 = later_shift[2] ? later_shift_3_selects_sum_15_22_8[14:4] : later_shift_3_selects_sum_15_22_8[10:0];  // WeightViewRounder.swift:76
  assign later_shift_1_selects_selected_10_2_16 = later_shift[1] ? later_shift_2_selects_selected_14_4_16[10:2] : later_shift_2_selects_selected_14_4_16[8:0];  // WeightViewRounder.swift:76
  assign later_shift_0_selects_selected_8_1_16  = later_shift[0] ? later_shift_1_selects_selected_10_2_16[8:1] : later_shift_1_selects_selected_10_2_16[7:0];  // WeightViewRounder.swift:76
  assign and_any_selects_16                     = xor_and_beyond_any_16 ? later_magnitude ^ {8{sum_15[16]}} : later_shift_0_selects_selected_8_1_16;  // WeightViewRounder.swift:76

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

  always_ff @(posedge clock) begin
    sum_4 <= words_4_above_1_plus[17:1];  // WeightViewRounder.swift:76
    if (later_isFixed) begin  // WeightViewRounder.swift:77
      value_4 <= {15'd0, later_fixed};  // WeightViewRounder.swift:78
    end else begin
      value_4 <= {later_passes ? sum_4[15:8] : {8{sum_4[16]}}, and_any_selects_5};  // WeightViewRounder.swift:80
    end
  end

  always_ff @(posedge clock) begin
    sum_5 <= words_5_above_1_plus[17:1];  // WeightViewRounder.swift:76
    if (later_isFixed) begin  // WeightViewRounder.swift:77
      value_5 <= {15'd0, later_fixed};  // WeightViewRounder.swift:78
    end else begin
      value_5 <= {later_passes ? sum_5[15:8] : {8{sum_5[16]}}, and_any_selects_6};  // WeightViewRounder.swift:80
    end
  end

  always_ff @(posedge clock) begin
    sum_6 <= words_6_above_1_plus[17:1];  // WeightViewRounder.swift:76
    if (later_isFixed) begin  // WeightViewRounder.swift:77
      value_6 <= {15'd0, later_fixed};  // WeightViewRounder.swift:78
    end else begin
      value_6 <= {later_passes ? sum_6[15:8] : {8{sum_6[16]}}, and_any_selects_7};  // WeightViewRounder.swift:80
    end
  end

  always_ff @(posedge clock) begin
    sum_7 <= words_7_above_1_plus[17:1];  // WeightViewRounder.swift:76
    if (later_isFixed) begin  // WeightViewRounder.swift:77
      value_7 <= {15'd0, later_fixed};  // WeightViewRounder.swift:78
    end else begin
      value_7 <= {later_passes ? sum_7[15:8] : {8{sum_7[16]}}, and_any_selects_8};  // WeightViewRounder.swift:80
    end
  end

  always_ff @(posedge clock) begin
    sum_8 <= words_8_above_1_plus[17:1];  // WeightViewRounder.swift:76
    if (later_isFixed) begin  // WeightViewRounder.swift:77
      value_8 <= {15'd0, later_fixed};  // WeightViewRounder.swift:78
    end else begin
      value_8 <= {later_passes ? sum_8[15:8] : {8{sum_8[16]}}, and_any_selects_9};  // WeightViewRounder.swift:80
    end
  end

  always_ff @(posedge clock) begin
    sum_9 <= words_9_above_1_plus[17:1];  // WeightViewRounder.swift:76
    if (later_isFixed) begin  // WeightViewRounder.swift:77
      value_9 <= {15'd0, later_fixed};  // WeightViewRounder.swift:78
    end else begin
      value_9 <= {later_passes ? sum_9[15:8] : {8{sum_9[16]}}, and_any_selects_10};  // WeightViewRounder.swift:80
    end
  end

  always_ff @(posedge clock) begin
    sum_10 <= words_10_above_1_plus[17:1];  // WeightViewRounder.swift:76
    if (later_isFixed) begin  // WeightViewRounder.swift:77
      value_10 <= {15'd0, later_fixed};  // WeightViewRounder.swift:78
    end else begin
      value_10 <= {later_passes ? sum_10[15:8] : {8{sum_10[16]}}, and_any_selects_11};  // WeightViewRounder.swift:80
    end
  end

  always_ff @(posedge clock) begin
    sum_11 <= words_11_above_1_plus[17:1];  // WeightViewRounder.swift:76
    if (later_isFixed) begin  // WeightViewRounder.swift:77
      value_11 <= {15'd0, later_fixed};  // WeightViewRounder.swift:78
    end else begin
      value_11 <= {later_passes ? sum_11[15:8] : {8{sum_11[16]}}, and_any_selects_12};  // WeightViewRounder.swift:80
    end
  end

  always_ff @(posedge clock) begin
    sum_12 <= words_12_above_1_plus[17:1];  // WeightViewRounder.swift:76
    if (later_isFixed) begin  // WeightViewRounder.swift:77
      value_12 <= {15'd0, later_fixed};  // WeightViewRounder.swift:78
    end else begin
      value_12 <= {later_passes ? sum_12[15:8] : {8{sum_12[16]}}, and_any_selects_13};  // WeightViewRounder.swift:80
    end
  end

  always_ff @(posedge clock) begin
    sum_13 <= words_13_above_1_plus[17:1];  // WeightViewRounder.swift:76
    if (later_isFixed) begin  // WeightViewRounder.swift:77
      value_13 <= {15'd0, later_fixed};  // WeightViewRounder.swift:78
    end else begin
      value_13 <= {later_passes ? sum_13[15:8] : {8{sum_13[16]}}, and_any_selects_14};  // WeightViewRounder.swift:80
    end
  end

  always_ff @(posedge clock) begin
    sum_14 <= words_14_above_1_plus[17:1];  // WeightViewRounder.swift:76
    if (later_isFixed) begin  // WeightViewRounder.swift:77
      value_14 <= {15'd0, later_fixed};  // WeightViewRounder.swift:78
    end else begin
      value_14 <= {later_passes ? sum_14[15:8] : {8{sum_14[16]}}, and_any_selects_15};  // WeightViewRounder.swift:80
    end
  end

  always_ff @(posedge clock) begin
    sum_15 <= words_15_above_1_plus[17:1];  // WeightViewRounder.swift:76
    if (later_isFixed) begin  // WeightViewRounder.swift:77
      value_15 <= {15'd0, later_fixed};  // WeightViewRounder.swift:78
    end else begin
      value_15 <= {later_passes ? sum_15[15:8] : {8{sum_15[16]}}, and_any_selects_16};  // WeightViewRounder.swift:80
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, later_almostHalf, later_end, later_rounds, words_0_shifted_right[15:1],
    words_0_above_1_plus[0], sum_0_2[7:0], words_1_shifted_right[15:1], words_1_above_1_plus[0],
    sum_1_2[7:0], words_2_shifted_right[15:1], words_2_above_1_plus[0], sum_2_2[7:0],
    words_3_shifted_right[15:1], words_3_above_1_plus[0], sum_3_2[7:0],
    words_4_shifted_right[15:1], words_4_above_1_plus[0], sum_4_2[7:0],
    words_5_shifted_right[15:1], words_5_above_1_plus[0], sum_5_2[7:0],
    words_6_shifted_right[15:1], words_6_above_1_plus[0], sum_6_2[7:0],
    words_7_shifted_right[15:1], words_7_above_1_plus[0], sum_7_2[7:0],
    words_8_shifted_right[15:1], words_8_above_1_plus[0], sum_8_2[7:0],
    words_9_shifted_right[15:1], words_9_above_1_plus[0], sum_9_2[7:0],
    words_10_shifted_right[15:1], words_10_above_1_plus[0], sum_10_2[7:0],
    words_11_shifted_right[15:1], words_11_above_1_plus[0], sum_11_2[7:0],
    words_12_shifted_right[15:1], words_12_above_1_plus[0], sum_12_2[7:0],
    words_13_shifted_right[15:1], words_13_above_1_plus[0], sum_13_2[7:0],
    words_14_shifted_right[15:1], words_14_above_1_plus[0], sum_14_2[7:0],
    words_15_shifted_right[15:1], words_15_above_1_plus[0], sum_15_2[7:0]};
endmodule
