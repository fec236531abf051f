// A lane of a contraction's end.
module FinishLane_f36 (
  input  logic               clock,
  input  logic               control_isMaster3,
  input  logic               control_relu,
  input  logic signed [15:0] control_factor3,
  input  logic        [15:0] control_keys_0,
  input  logic        [15:0] control_keys_1,
  input  logic        [15:0] control_keys_2,
  input  logic        [15:0] control_keys_3,
  input  logic        [15:0] control_keys_4,
  input  logic        [15:0] control_keys_5,
  input  logic        [15:0] control_laterKeys_0,
  input  logic        [15:0] control_laterKeys_1,
  input  logic        [15:0] control_laterKeys_2,
  input  logic        [15:0] control_laterKeys_3,
  input  logic        [15:0] control_laterKeys_4,
  input  logic        [1:0]  control_firstFine4,
  input  logic        [1:0]  control_firstFine5,
  input  logic        [5:0]  control_firstCoarse7_choices,
  input  logic        [5:0]  control_firstCoarse8_choices,
  input  logic               control_firstSaturates7,
  input  logic               control_secondFine6,
  input  logic        [4:0]  control_secondCoarse8_choices,
  input  logic        [4:0]  control_secondCoarse9_choices,
  input  logic               control_subtracts6,
  input  logic               control_subtracts8,
  input  logic               control_subtracts10,
  input  logic               control_isNearest,
  input  logic        [14:0] control_limit,
  input  logic        [2:0]  control_partial_takes1,
  input  logic               control_partial_carries2,
  input  logic               control_partial_moves3,
  input  logic               control_partial_isSign3,
  input  logic               control_partial_joins,
  input  logic               control_moves3To6,
  input  logic               control_moves7To9,
  input  logic               control_moves10To13,
  input  logic               isKept,
  input  logic               isUpdate,
  input  logic signed [15:0] oldMomentum,
  input  logic signed [35:0] sum,
  input  logic signed [15:0] oldMaster,
  input  logic        [23:0] element2,
  input  logic        [23:0] elementOffset,
  output logic signed [35:0] first4,
  output logic signed [40:0] value11,
  output logic signed [15:0] result13,
  output logic               isPositive13,
  output logic               saturates13
);
  logic signed [15:0] result;                              // FinishLane.swift:91
  logic signed [15:0] oldMomentum_1;                       // FinishLane.swift:94
  logic signed [15:0] oldMomentum_2;                       // FinishLane.swift:94
  logic signed [15:0] oldMomentum_3;                       // FinishLane.swift:94
  logic signed [15:0] result3;                             // FinishLane.swift:95
  logic               isKept1;                             // FinishLane.swift:96
  logic               isKept3_1;                           // FinishLane.swift:97
  logic               isKept3_2;                           // FinishLane.swift:97
  logic        [15:0] takenWord0;                          // PartialLane.swift:40
  logic        [15:0] takenWord1;                          // PartialLane.swift:40
  logic        [15:0] takenWord2;                          // PartialLane.swift:40
  logic               wordCarry;                           // PartialLane.swift:44
  logic        [16:0] wordSum;                             // PartialLane.swift:45
  logic signed [15:0] oldMaster3;                          // PartialLane.swift:49
  logic        [15:0] newWord0;                            // PartialLane.swift:50
  logic        [15:0] newWord1;                            // PartialLane.swift:50
  logic        [15:0] newWord2;                            // PartialLane.swift:50
  logic signed [35:0] sumToFinish;                         // PartialLane.swift:67
  logic               isDropped;                           // FinishLane.swift:103
  logic signed [35:0] first;                               // FinishLane.swift:105
  logic signed [38:0] first_fine;                          // Alignment.swift:111
  logic signed [50:0] first_shifted;                       // Alignment.swift:112
  logic               first_differs0;                      // Alignment.swift:141
  logic               first_differs1;                      // Alignment.swift:141
  logic               first_differs2;                      // Alignment.swift:141
  logic               first_nonzero0;                      // Alignment.swift:148
  logic               first_nonzero1;                      // Alignment.swift:148
  logic               first_nonzero2;                      // Alignment.swift:148
  logic signed [50:0] first_checked;                       // Alignment.swift:149
  logic               first_overflow;                      // Alignment.swift:160
  logic signed [50:0] first_limited;                       // Alignment.swift:165
  logic               first_sign;                          // Alignment.swift:168
  logic               first_overflows;                     // Alignment.swift:169
  logic               first_sticky;                        // Alignment.swift:171
  logic               first_isFilled2;                     // Alignment.swift:183
  logic               first_isFilled16;                    // Alignment.swift:183
  logic               first_isFilled18;                    // Alignment.swift:183
  logic               first_isFilled32;                    // Alignment.swift:183
  logic               first_isFilled34;                    // Alignment.swift:183
  logic               first_isFilled47;                    // Alignment.swift:183
  logic               first_isFilled48;                    // Alignment.swift:183
  logic               first_isFilled50;                    // Alignment.swift:183
  logic               first_fill0;                         // Alignment.swift:195
  logic        [1:0]  first0_first;                        // Alignment.swift:215
  logic        [1:0]  first0_second;                       // Alignment.swift:222
  logic               first_fill2;                         // Alignment.swift:195
  logic        [13:0] first2_first;                        // Alignment.swift:215
  logic        [13:0] first2_second;                       // Alignment.swift:221
  logic               first_fill16;                        // Alignment.swift:195
  logic        [1:0]  first16_first;                       // Alignment.swift:215
  logic        [1:0]  first16_second;                      // Alignment.swift:222
  logic               first_fill18;                        // Alignment.swift:195
  logic        [13:0] first18_first;                       // Alignment.swift:215
  logic        [13:0] first18_second;                      // Alignment.swift:221
  logic               first_fill32;                        // Alignment.swift:195
  logic        [1:0]  first32_first;                       // Alignment.swift:215
  logic        [1:0]  first32_second;                      // Alignment.swift:222
  logic               first_fill34;                        // Alignment.swift:195
  logic        [12:0] first34_first;                       // Alignment.swift:215
  logic        [12:0] first34_second;                      // Alignment.swift:221
  logic               first_fill47;                        // Alignment.swift:195
  logic               first47_first;                       // Alignment.swift:215
  logic               first47_second;                      // Alignment.swift:221
  logic               first_fill48;                        // Alignment.swift:195
  logic        [1:0]  first48_first;                       // Alignment.swift:215
  logic               first_fill50;                        // Alignment.swift:195
  logic        [5:0]  first50_first;                       // Alignment.swift:215
  logic signed [55:0] first_aligned;                       // FinishLane.swift:114
  logic               first_dropped;                       // FinishLane.swift:115
  logic signed [15:0] number;                              // FinishLane.swift:118
  logic               isUsed;                              // FinishLane.swift:119
  logic signed [31:0] multiplier_product;                  // FinishLane.swift:120
  logic signed [38:0] second_shifted;                      // Alignment.swift:122
  logic               second_differs1;                     // Alignment.swift:141
  logic               second_differs2;                     // Alignment.swift:141
  logic signed [38:0] second_checked;                      // Alignment.swift:149
  logic               second_overflow;                     // Alignment.swift:160
  logic signed [38:0] second_limited;                      // Alignment.swift:165
  logic               second_sign;                         // Alignment.swift:168
  logic               second_overflows;                    // Alignment.swift:169
  logic               second_isFilled0;                    // Alignment.swift:183
  logic               second_isFilled6;                    // Alignment.swift:183
  logic               second_isFilled16;                   // Alignment.swift:183
  logic               second_isFilled22;                   // Alignment.swift:183
  logic               second_isFilled32;                   // Alignment.swift:183
  logic               second_isFilled38;                   // Alignment.swift:183
  logic               second_isFilled47;                   // Alignment.swift:183
  logic               second_fill0;                        // Alignment.swift:195
  logic        [5:0]  second0_first;                       // Alignment.swift:215
  logic        [5:0]  second0_second;                      // Alignment.swift:221
  logic               second_fill6;                        // Alignment.swift:195
  logic        [9:0]  second6_first;                       // Alignment.swift:215
  logic               second_fill16;                       // Alignment.swift:195
  logic        [5:0]  second16_first;                      // Alignment.swift:215
  logic        [5:0]  second16_second;                     // Alignment.swift:221
  logic               second_fill22;                       // Alignment.swift:195
  logic        [9:0]  second22_first;                      // Alignment.swift:215
  logic               second_fill32;                       // Alignment.swift:195
  logic        [5:0]  second32_first;                      // Alignment.swift:215
  logic        [5:0]  second32_second;                     // Alignment.swift:221
  logic               second_fill38;                       // Alignment.swift:195
  logic        [8:0]  second38_first;                      // Alignment.swift:215
  logic               second_fill47;                       // Alignment.swift:195
  logic               second47_first;                      // Alignment.swift:215
  logic signed [47:0] second_aligned;                      // FinishLane.swift:133
  logic        [23:0] element3;                            // FinishLane.swift:183
  logic        [15:0] sum4;                                // FinishLane.swift:195
  logic        [15:0] mask4;                               // FinishLane.swift:196
  logic        [15:0] sum5;                                // FinishLane.swift:195
  logic        [15:0] mask5;                               // FinishLane.swift:196
  logic        [15:0] sum6;                                // FinishLane.swift:195
  logic        [15:0] mask6;                               // FinishLane.swift:196
  logic        [15:0] sum7;                                // FinishLane.swift:195
  logic        [15:0] mask7;                               // FinishLane.swift:196
  logic        [15:0] sum8;                                // FinishLane.swift:195
  logic        [15:0] mask8;                               // FinishLane.swift:196
  logic        [15:0] sum9;                                // FinishLane.swift:190
  logic        [15:0] mask9;                               // FinishLane.swift:192
  logic        [15:0] random;                              // FinishLane.swift:136
  logic               roundsUp;                            // FinishLane.swift:138
  logic signed [56:0] rounded;                             // FinishLane.swift:139
  logic signed [56:0] total;                               // FinishLane.swift:141
  logic               sign11;                              // FinishLane.swift:145
  logic               saturates12;                         // FinishLane.swift:147
  logic        [14:0] low12;                               // FinishLane.swift:149
  logic               sign12;                              // FinishLane.swift:150
  logic signed [15:0] outcome;                             // FinishLane.swift:152
  logic               exceedsZero;                         // FinishLane.swift:156
  logic               isPositive;                          // FinishLane.swift:158
  logic               saturated;                           // FinishLane.swift:159
  logic signed [47:0] sum_2;
  logic        [17:0] or_above_wordCarry;
  logic        [17:0] oldMaster_above_1_plus_above;
  logic        [47:0] newWord2_above;
  logic               and_;
  logic signed [36:0] control_firstFine4_0_selects_above;
  logic signed [42:0] control_firstFine5_0_selects_above;
  logic               or_;
  logic               first_differs0_and_or_or;
  logic               first_differs2_and;
  logic               and_or_and_or_first_differs2_and;
  logic               or__2;
  logic               or_or;
  logic               or__3;
  logic               first_nonzero0_and_or_or;
  logic               first_checked_50_and;
  logic               first_checked_50_and_or;
  logic               first_checked_50_and_or_or;
  logic               or__4;
  logic               or__5;
  logic               or_or_or_or;
  logic        [1:0]  first_limited_1_0_and;
  logic        [1:0]  first_limited_17_16_and;
  logic        [1:0]  first_limited_33_32_and;
  logic        [1:0]  first_limited_49_48_and;
  logic        [1:0]  first0_first_or_first0_second;
  logic        [13:0] first_limited_15_2_and;
  logic        [13:0] first_limited_31_18_and;
  logic        [13:0] first2_first_or_first2_second;
  logic        [1:0]  first_limited_1_0_and_2;
  logic        [1:0]  first_limited_17_16_and_2;
  logic        [1:0]  first_limited_33_32_and_2;
  logic        [1:0]  first_limited_49_48_and_2;
  logic        [1:0]  first16_first_or_first16_second;
  logic        [13:0] first_limited_15_2_and_2;
  logic        [13:0] first_limited_31_18_and_2;
  logic        [13:0] first18_first_or_first18_second;
  logic        [1:0]  first_limited_1_0_and_3;
  logic        [1:0]  first_limited_17_16_and_3;
  logic        [1:0]  first_limited_33_32_and_3;
  logic        [1:0]  first_limited_49_48_and_3;
  logic        [1:0]  first32_first_or_first32_second;
  logic        [12:0] first_limited_14_2_and;
  logic        [12:0] first_limited_30_18_and;
  logic        [12:0] first34_first_or_first34_second;
  logic               first_overflows_and_first_sign;
  logic               first_limited_15_and;
  logic               first47_first_or_first47_second;
  logic        [1:0]  first_limited_33_32_and_4;
  logic        [1:0]  first_limited_49_48_and_4;
  logic        [55:0] above_above_above_above;
  logic signed [38:0] multiplier_product_30_0_above_0;
  logic        [38:0] control_secondFine6_selects;
  logic               or__6;
  logic               second_differs2_and;
  logic               and__2;
  logic               second_checked_38_and;
  logic               control_subtracts8_and;
  logic               control_subtracts8_and_and;
  logic               or__7;
  logic               second_checked_38_and_or;
  logic               or__8;
  logic               second_checked_38_and_or_or;
  logic               second_overflows_and;
  logic        [5:0]  second_limited_5_0_and;
  logic        [5:0]  second_limited_21_16_and;
  logic        [5:0]  second0_first_or_second0_second;
  logic        [9:0]  second_limited_15_6_and;
  logic        [9:0]  second_limited_31_22_and;
  logic        [5:0]  second_limited_5_0_and_2;
  logic        [5:0]  second_limited_21_16_and_2;
  logic        [5:0]  second16_first_or;
  logic        [9:0]  second_limited_15_6_and_2;
  logic        [9:0]  second_limited_31_22_and_2;
  logic        [5:0]  second_limited_5_0_and_3;
  logic        [5:0]  second_limited_21_16_and_3;
  logic        [5:0]  second32_first_or;
  logic        [8:0]  second_limited_14_6_and;
  logic        [8:0]  second_limited_30_22_and;
  logic               second_limited_15_and;
  logic        [47:0] above;
  logic        [15:0] element3_23_16;
  logic        [15:0] control_laterKeys_0_6_0_above;
  logic        [15:0] control_laterKeys_1_6_0_above;
  logic        [15:0] control_laterKeys_2_6_0_above;
  logic        [15:0] control_laterKeys_3_6_0_above;
  logic        [15:0] control_laterKeys_4_6_0_above;
  logic signed [16:0] random_2;
  logic        [57:0] first_aligned_above_1_plus;
  logic        [57:0] rounded_above_1_plus;

  MULT18X18D_16x16_ipo multiplier (  // FinishLane.swift:120
    .clock   (clock),
    .enable  (control_moves3To6),
    .a       (number & {16{isUsed}}),
    .b       (control_factor3),
    .product (multiplier_product)
  );

  assign wordSum                            = oldMaster_above_1_plus_above[17:1];  // PartialLane.swift:45
  assign sumToFinish                        = control_partial_joins ? $signed(newWord2_above[35:0]) : sum;  // PartialLane.swift:67
  assign isDropped                          = !isKept3_2 | and_;           // FinishLane.swift:103
  assign first_overflow                     = control_firstSaturates7 & and_or_and_or_first_differs2_and;  // Alignment.swift:160
  assign first_fill0                        = first_overflows & !first_sign;  // Alignment.swift:195
  assign first_fill2                        = first_isFilled2 | first_fill0;  // Alignment.swift:195
  assign first_fill16                       = first_isFilled16 | first_fill0;  // Alignment.swift:195
  assign first_fill18                       = first_isFilled18 | first_fill0;  // Alignment.swift:195
  assign first_fill32                       = first_isFilled32 | first_fill0;  // Alignment.swift:195
  assign first_fill34                       = first_isFilled34 | first_fill0;  // Alignment.swift:195
  assign first_fill47                       = first_isFilled47 | first_overflows_and_first_sign;  // Alignment.swift:195
  assign first_fill48                       = first_isFilled48 | first_overflows_and_first_sign;  // Alignment.swift:195
  assign first_fill50                       = first_isFilled50 | first_overflows_and_first_sign;  // Alignment.swift:195
  assign first_aligned                      = above_above_above_above;     // FinishLane.swift:114
  assign number                             = control_isMaster3 ? result3 : oldMomentum_3;  // FinishLane.swift:118
  assign isUsed                             = isKept3_2 & isUpdate;        // FinishLane.swift:119
  assign second_overflow                    = (second_differs1 & or__6) | second_differs2_and;  // Alignment.swift:160
  assign second_fill0                       = second_isFilled0 | second_overflows_and;  // Alignment.swift:195
  assign second_fill6                       = second_isFilled6 | second_overflows_and;  // Alignment.swift:195
  assign second_fill16                      = second_isFilled16 | second_overflows_and;  // Alignment.swift:195
  assign second_fill22                      = second_isFilled22 | second_overflows_and;  // Alignment.swift:195
  assign second_fill32                      = second_isFilled32 | second_overflows_and;  // Alignment.swift:195
  assign second_fill38                      = second_isFilled38 | second_overflows_and;  // Alignment.swift:195
  assign second_fill47                      = second_isFilled47 | (second_overflows & second_sign);  // Alignment.swift:195
  assign second_aligned                     = above;                       // FinishLane.swift:133
  assign random                             = sum9 ^ mask9;                // FinishLane.swift:136
  assign roundsUp                           = control_isNearest & (first_aligned[16] | first_dropped);  // FinishLane.swift:138
  assign sign11                             = total[56];                   // FinishLane.swift:145
  assign exceedsZero                        = !sign12 & !control_limit[0] & (saturates12 | |low12);  // FinishLane.swift:156
  assign result                             = outcome;                     // FinishLane.swift:162
  assign first4                             = first;                       // FinishLane.swift:163
  assign value11                            = total[56:16];                // FinishLane.swift:164
  assign result13                           = outcome;                     // FinishLane.swift:165
  assign isPositive13                       = isPositive;                  // FinishLane.swift:166
  assign saturates13                        = saturated;                   // FinishLane.swift:167
  assign sum_2                              = 48'(sum);                    // PartialLane.swift:40
  assign or_above_wordCarry                 = {{1'b0, takenWord0 | takenWord1 | takenWord2}, wordCarry};  // PartialLane.swift:45
  assign oldMaster_above_1_plus_above       = {{1'b0, oldMaster}, 1'b1} + or_above_wordCarry;  // PartialLane.swift:45
  assign newWord2_above                     = {newWord2, newWord1, newWord0};  // PartialLane.swift:67
  assign and_                               = control_relu & sumToFinish[35] & !control_isMaster3;  // FinishLane.swift:103
  assign control_firstFine4_0_selects_above = control_firstFine4[0] ? $signed({first, 1'b0}) : 37'(first);  // Alignment.swift:111
  assign control_firstFine5_0_selects_above = control_firstFine5[0] ? $signed({first_fine, 4'd0}) : 43'(first_fine);  // Alignment.swift:112
  assign or_                                = control_firstCoarse7_choices[0] | control_firstCoarse7_choices[1];  // Alignment.swift:160
  assign first_differs0_and_or_or           = first_differs0 & (or_ | control_firstCoarse7_choices[2]);  // Alignment.swift:160
  assign first_differs2_and                 = first_differs2 & control_firstCoarse7_choices[0];  // Alignment.swift:160
  assign and_or_and_or_first_differs2_and   = first_differs0_and_or_or | (first_differs1 & or_) | first_differs2_and;  // Alignment.swift:160
  assign or__2                              = control_firstCoarse7_choices[3] | control_firstCoarse7_choices[4];  // Alignment.swift:165
  assign or_or                              = or__2 | control_firstCoarse7_choices[5];  // Alignment.swift:165
  assign or__3                              = control_firstCoarse7_choices[4] | control_firstCoarse7_choices[5];  // Alignment.swift:165
  assign first_nonzero0_and_or_or           = (first_nonzero0 & or_or) | (first_nonzero1 & or__3);  // Alignment.swift:171
  assign first_checked_50_and               = first_checked[50] & control_firstCoarse7_choices[5];  // Alignment.swift:183
  assign first_checked_50_and_or            = first_checked[50] & or__3;   // Alignment.swift:183
  assign first_checked_50_and_or_or         = first_checked[50] & or_or;   // Alignment.swift:183
  assign or__4                              = control_firstCoarse7_choices[0] | control_firstCoarse7_choices[3];  // Alignment.swift:183
  assign or__5                              = control_firstCoarse7_choices[0] | control_firstCoarse7_choices[2];  // Alignment.swift:183
  assign or_or_or_or                        = or__5 | control_firstCoarse7_choices[3] | or__3;  // Alignment.swift:183
  assign first_limited_1_0_and              = first_limited[1:0] & {2{control_firstCoarse8_choices[2]}};  // Alignment.swift:215
  assign first_limited_17_16_and            = first_limited[17:16] & {2{control_firstCoarse8_choices[3]}};  // Alignment.swift:215
  assign first_limited_33_32_and            = first_limited[33:32] & {2{control_firstCoarse8_choices[4]}};  // Alignment.swift:222
  assign first_limited_49_48_and            = first_limited[49:48] & {2{control_firstCoarse8_choices[5]}};  // Alignment.swift:222
  assign first0_first_or_first0_second      = first0_first | first0_second;  // Alignment.swift:195
  assign first_limited_15_2_and             = first_limited[15:2] & {14{control_firstCoarse8_choices[2]}};  // Alignment.swift:215
  assign first_limited_31_18_and            = first_limited[31:18] & {14{control_firstCoarse8_choices[3]}};  // Alignment.swift:215
  assign first2_first_or_first2_second      = first2_first | first2_second;  // Alignment.swift:195
  assign first_limited_1_0_and_2            = first_limited[1:0] & {2{control_firstCoarse8_choices[1]}};  // Alignment.swift:215
  assign first_limited_17_16_and_2          = first_limited[17:16] & {2{control_firstCoarse8_choices[2]}};  // Alignment.swift:215
  assign first_limited_33_32_and_2          = first_limited[33:32] & {2{control_firstCoarse8_choices[3]}};  // Alignment.swift:222
  assign first_limited_49_48_and_2          = first_limited[49:48] & {2{control_firstCoarse8_choices[4]}};  // Alignment.swift:222
  assign first16_first_or_first16_second    = first16_first | first16_second;  // Alignment.swift:195
  assign first_limited_15_2_and_2           = first_limited[15:2] & {14{control_firstCoarse8_choices[1]}};  // Alignment.swift:215
  assign first_limited_31_18_and_2          = first_limited[31:18] & {14{control_firstCoarse8_choices[2]}};  // Alignment.swift:215
  assign first18_first_or_first18_second    = first18_first | first18_second;  // Alignment.swift:195
  assign first_limited_1_0_and_3            = first_limited[1:0] & {2{control_firstCoarse8_choices[0]}};  // Alignment.swift:215
  assign first_limited_17_16_and_3          = first_limited[17:16] & {2{control_firstCoarse8_choices[1]}};  // Alignment.swift:215
  assign first_limited_33_32_and_3          = first_limited[33:32] & {2{control_firstCoarse8_choices[2]}};  // Alignment.swift:222
  assign first_limited_49_48_and_3          = first_limited[49:48] & {2{control_firstCoarse8_choices[3]}};  // Alignment.swift:222
  assign first32_first_or_first32_second    = first32_first | first32_second;  // Alignment.swift:195
  assign first_limited_14_2_and             = first_limited[14:2] & {13{control_firstCoarse8_choices[0]}};  // Alignment.swift:215
  assign first_limited_30_18_and            = first_limited[30:18] & {13{control_firstCoarse8_choices[1]}};  // Alignment.swift:215
  assign first34_first_or_first34_second    = first34_first | first34_second;  // Alignment.swift:195
  assign first_overflows_and_first_sign     = first_overflows & first_sign;  // Alignment.swift:195
  assign first_limited_15_and               = first_limited[15] & control_firstCoarse8_choices[0];  // Alignment.swift:215
  assign first47_first_or_first47_second    = first47_first | first47_second;  // Alignment.swift:195
  assign first_limited_33_32_and_4          = first_limited[33:32] & {2{control_firstCoarse8_choices[1]}};  // Alignment.swift:215
  assign first_limited_49_48_and_4          = first_limited[49:48] & {2{control_firstCoarse8_choices[2]}};  // Alignment.swift:215
  assign above_above_above_above            = {first50_first, first48_first, first47_first_or_first47_second,
      first34_first_or_first34_second, first32_first_or_first32_second, first18_first_or_first18_second,
      first16_first_or_first16_second, first2_first_or_first2_second, first0_first_or_first0_second};  // FinishLane.swift:114
  assign multiplier_product_30_0_above_0    = {multiplier_product[30:0], 8'd0};  // Alignment.swift:122
  assign control_secondFine6_selects        = control_secondFine6 ? multiplier_product_30_0_above_0 : 39'($signed(multiplier_product[30:0]));  // Alignment.swift:122
  assign or__6                              = control_secondCoarse8_choices[0] | control_secondCoarse8_choices[1];  // Alignment.swift:160
  assign second_differs2_and                = second_differs2 & control_secondCoarse8_choices[0];  // Alignment.swift:160
  assign and__2                             = control_subtracts8 & or__6 & !second_overflow;  // Alignment.swift:183
  assign second_checked_38_and              = second_checked[38] & control_secondCoarse8_choices[4];  // Alignment.swift:183
  assign control_subtracts8_and             = control_subtracts8 & control_secondCoarse8_choices[0];  // Alignment.swift:183
  assign control_subtracts8_and_and         = control_subtracts8_and & !second_overflow;  // Alignment.swift:183
  assign or__7                              = control_secondCoarse8_choices[3] | control_secondCoarse8_choices[4];  // Alignment.swift:183
  assign second_checked_38_and_or           = second_checked[38] & or__7;  // Alignment.swift:183
  assign or__8                              = control_secondCoarse8_choices[2] | control_secondCoarse8_choices[3];  // Alignment.swift:183
  assign second_checked_38_and_or_or        = second_checked[38] & (or__8 | control_secondCoarse8_choices[4]);  // Alignment.swift:183
  assign second_overflows_and               = second_overflows & !second_sign;  // Alignment.swift:195
  assign second_limited_5_0_and             = second_limited[5:0] & {6{control_secondCoarse9_choices[2]}};  // Alignment.swift:215
  assign second_limited_21_16_and           = second_limited[21:16] & {6{control_secondCoarse9_choices[3]}};  // Alignment.swift:215
  assign second0_first_or_second0_second    = second0_first | second0_second;  // Alignment.swift:195
  assign second_limited_15_6_and            = second_limited[15:6] & {10{control_secondCoarse9_choices[2]}};  // Alignment.swift:215
  assign second_limited_31_22_and           = second_limited[31:22] & {10{control_secondCoarse9_choices[3]}};  // Alignment.swift:215
  assign second_limited_5_0_and_2           = second_limited[5:0] & {6{control_secondCoarse9_choices[1]}};  // Alignment.swift:215
  assign second_limited_21_16_and_2         = second_limited[21:16] & {6{control_secondCoarse9_choices[2]}};  // Alignment.swift:215
  assign second16_first_or                  = second16_first | second16_second;  // Alignment.swift:195
  assign second_limited_15_6_and_2          = second_limited[15:6] & {10{control_secondCoarse9_choices[1]}};  // Alignment.swift:215
  assign second_limited_31_22_and_2         = second_limited[31:22] & {10{control_secondCoarse9_choices[2]}};  // Alignment.swift:215
  assign second_limited_5_0_and_3           = second_limited[5:0] & {6{control_secondCoarse9_choices[0]}};  // Alignment.swift:215
  assign second_limited_21_16_and_3         = second_limited[21:16] & {6{control_secondCoarse9_choices[1]}};  // Alignment.swift:215
  assign second32_first_or                  = second32_first | second32_second;  // Alignment.swift:195
  assign second_limited_14_6_and            = second_limited[14:6] & {9{control_secondCoarse9_choices[0]}};  // Alignment.swift:215
  assign second_limited_30_22_and           = second_limited[30:22] & {9{control_secondCoarse9_choices[1]}};  // Alignment.swift:215
  assign second_limited_15_and              = second_limited[15] & control_secondCoarse9_choices[0];  // Alignment.swift:215
  assign above                              = {second47_first, second38_first, second32_first_or, second22_first,
      second16_first_or, second6_first, second0_first_or_second0_second};  // FinishLane.swift:133
  assign element3_23_16                     = {8'd0, element3[23:16]};     // FinishLane.swift:195
  assign control_laterKeys_0_6_0_above      = {control_laterKeys_0[6:0], control_laterKeys_0[15:7]};  // FinishLane.swift:195
  assign control_laterKeys_1_6_0_above      = {control_laterKeys_1[6:0], control_laterKeys_1[15:7]};  // FinishLane.swift:195
  assign control_laterKeys_2_6_0_above      = {control_laterKeys_2[6:0], control_laterKeys_2[15:7]};  // FinishLane.swift:195
  assign control_laterKeys_3_6_0_above      = {control_laterKeys_3[6:0], control_laterKeys_3[15:7]};  // FinishLane.swift:195
  assign control_laterKeys_4_6_0_above      = {control_laterKeys_4[6:0], control_laterKeys_4[15:7]};  // FinishLane.swift:190
  assign random_2                           = {1'b0, random};              // FinishLane.swift:139
  assign first_aligned_above_1_plus         = {57'(first_aligned), 1'b1} + {57'(random_2), roundsUp};  // FinishLane.swift:139
  assign rounded_above_1_plus               = {rounded, 1'b1} + {57'(second_aligned), control_subtracts10};  // FinishLane.swift:141

  always_ff @(posedge clock) begin
    if (control_partial_carries2) begin  // PartialLane.swift:53
      wordCarry <= wordSum[16];  // PartialLane.swift:54
    end else begin
      wordCarry <= 1'b0;  // PartialLane.swift:56
    end
    if (control_partial_moves3) begin  // PartialLane.swift:58
      newWord0 <= newWord1;  // PartialLane.swift:59
      newWord1 <= newWord2;  // PartialLane.swift:59
      newWord2 <= control_partial_isSign3 ? $signed({16{newWord2[15]}}) : oldMaster3;  // PartialLane.swift:60
    end
  end

  always_ff @(posedge clock) begin
    oldMomentum_1 <= oldMomentum;    // FinishLane.swift:94
    oldMomentum_2 <= oldMomentum_1;  // FinishLane.swift:94
    oldMomentum_3 <= oldMomentum_2;  // FinishLane.swift:94
    isKept1       <= isKept;         // FinishLane.swift:96
    isKept3_1     <= isKept1;        // FinishLane.swift:97
    isKept3_2     <= isKept3_1;      // FinishLane.swift:97
    if (!control_partial_takes1[0]) begin  // PartialLane.swift:40
      takenWord0 <= 16'd0;  // Pipeline.swift:40
    end else begin
      takenWord0 <= sum[15:0];  // Pipeline.swift:42
    end
    if (!control_partial_takes1[1]) begin  // PartialLane.swift:40
      takenWord1 <= 16'd0;  // Pipeline.swift:40
    end else begin
      takenWord1 <= sum[31:16];  // Pipeline.swift:42
    end
    if (!control_partial_takes1[2]) begin  // PartialLane.swift:40
      takenWord2 <= 16'd0;  // Pipeline.swift:40
    end else begin
      takenWord2 <= sum_2[47:32];  // Pipeline.swift:42
    end
  end

  always_ff @(posedge clock) begin
    if (control_moves3To6) begin  // Pipeline.swift:85
      result3    <= result;         // FinishLane.swift:95
      oldMaster3 <= wordSum[15:0];  // PartialLane.swift:49
      if (isDropped) begin  // FinishLane.swift:105
        first <= 36'sd0;  // Pipeline.swift:40
      end else begin
        first <= control_isMaster3 ? $signed({oldMaster3, 20'd0}) : sumToFinish;  // Pipeline.swift:42
      end
      first_fine    <= control_firstFine4[1] ? $signed({control_firstFine4_0_selects_above,
          2'd0}) : 39'(control_firstFine4_0_selects_above);  // Alignment.swift:111
      first_shifted <= control_firstFine5[1] ? $signed({control_firstFine5_0_selects_above,
          8'd0}) : 51'(control_firstFine5_0_selects_above);  // Alignment.swift:112
      element3      <= element2 + elementOffset;                            // FinishLane.swift:183
      sum4          <= {element3[22:16], element3_23_16[15:7]} + element3[15:0];  // FinishLane.swift:195
      mask4         <= {element3[13:0], element3[15:14]} ^ control_keys_0;  // FinishLane.swift:196
      sum5          <= ({sum4[6:0], sum4[15:7]} ^ control_laterKeys_0_6_0_above) + (sum4 ^ mask4);  // FinishLane.swift:195
      mask5         <= {sum4[13:0], sum4[15:14]} ^ {mask4[13:0], mask4[15:14]} ^ control_keys_1;  // FinishLane.swift:196
      sum6          <= ({sum5[6:0], sum5[15:7]} ^ control_laterKeys_1_6_0_above) + (sum5 ^ mask5);  // FinishLane.swift:195
      mask6         <= {sum5[13:0], sum5[15:14]} ^ {mask5[13:0], mask5[15:14]} ^ control_keys_2;  // FinishLane.swift:196
    end
  end

  always_ff @(posedge clock) begin
    if (control_moves7To9) begin  // Pipeline.swift:85
      first_differs0 <= |(first_shifted[49:47] ^ {3{first_shifted[50]}});   // Alignment.swift:141
      first_differs1 <= |(first_shifted[46:31] ^ {16{first_shifted[50]}});  // Alignment.swift:141
      first_differs2 <= |(first_shifted[30:15] ^ {16{first_shifted[50]}});  // Alignment.swift:141
      first_nonzero0 <= |first_shifted[15:0];                               // Alignment.swift:148
      first_nonzero1 <= |first_shifted[31:16];                              // Alignment.swift:148
      first_nonzero2 <= |first_shifted[47:32];                              // Alignment.swift:148
      first_checked  <= first_shifted;                                      // Alignment.swift:149
      if (first_overflow) begin  // Alignment.swift:165
        first_limited <= 51'sd0;  // Pipeline.swift:40
      end else begin
        first_limited <= first_checked;  // Pipeline.swift:42
      end
      first_sign       <= first_checked[50];                    // Alignment.swift:168
      first_overflows  <= first_overflow;                       // Alignment.swift:169
      first_sticky     <= first_nonzero0_and_or_or | (first_nonzero2 & control_firstCoarse7_choices[5]);  // Alignment.swift:171
      first_isFilled2  <= first_checked_50_and;                 // Alignment.swift:183
      first_isFilled16 <= first_checked_50_and;                 // Alignment.swift:183
      first_isFilled18 <= first_checked_50_and_or;              // Alignment.swift:183
      first_isFilled32 <= first_checked_50_and_or;              // Alignment.swift:183
      first_isFilled34 <= first_checked_50_and_or_or;           // Alignment.swift:183
      first_isFilled47 <= first_checked_50_and_or_or;           // Alignment.swift:183
      first_isFilled48 <= first_checked[50] & (or__4 | or__3);  // Alignment.swift:183
      first_isFilled50 <= first_checked[50] & or_or_or_or;      // Alignment.swift:183
      if (first_fill0) begin  // Alignment.swift:215
        first0_first <= 2'd3;  // Pipeline.swift:40
      end else begin
        first0_first <= first_limited_1_0_and | first_limited_17_16_and;  // Pipeline.swift:42
      end
      first0_second <= first_limited_33_32_and | first_limited_49_48_and;  // Alignment.swift:222
      if (first_fill2) begin  // Alignment.swift:215
        first2_first <= 14'd16383;  // Pipeline.swift:40
      end else begin
        first2_first <= first_limited_15_2_and | first_limited_31_18_and;  // Pipeline.swift:42
      end
      if (!control_firstCoarse8_choices[4]) begin  // Alignment.swift:221
        first2_second <= 14'd0;  // Pipeline.swift:40
      end else begin
        first2_second <= first_limited[47:34];  // Pipeline.swift:42
      end
      if (first_fill16) begin  // Alignment.swift:215
        first16_first <= 2'd3;  // Pipeline.swift:40
      end else begin
        first16_first <= first_limited_1_0_and_2 | first_limited_17_16_and_2;  // Pipeline.swift:42
      end
      first16_second <= first_limited_33_32_and_2 | first_limited_49_48_and_2;  // Alignment.swift:222
      if (first_fill18) begin  // Alignment.swift:215
        first18_first <= 14'd16383;  // Pipeline.swift:40
      end else begin
        first18_first <= first_limited_15_2_and_2 | first_limited_31_18_and_2;  // Pipeline.swift:42
      end
      if (!control_firstCoarse8_choices[3]) begin  // Alignment.swift:221
        first18_second <= 14'd0;  // Pipeline.swift:40
      end else begin
        first18_second <= first_limited[47:34];  // Pipeline.swift:42
      end
      if (first_fill32) begin  // Alignment.swift:215
        first32_first <= 2'd3;  // Pipeline.swift:40
      end else begin
        first32_first <= first_limited_1_0_and_3 | first_limited_17_16_and_3;  // Pipeline.swift:42
      end
      first32_second <= first_limited_33_32_and_3 | first_limited_49_48_and_3;  // Alignment.swift:222
      if (first_fill34) begin  // Alignment.swift:215
        first34_first <= 13'd8191;  // Pipeline.swift:40
      end else begin
        first34_first <= first_limited_14_2_and | first_limited_30_18_and;  // Pipeline.swift:42
      end
      if (!control_firstCoarse8_choices[2]) begin  // Alignment.swift:221
        first34_second <= 13'd0;  // Pipeline.swift:40
      end else begin
        first34_second <= first_limited[46:34];  // Pipeline.swift:42
      end
      if (first_fill47) begin  // Alignment.swift:215
        first47_first <= 1'b1;  // Pipeline.swift:40
      end else begin
        first47_first <= first_limited_15_and | (first_limited[31] & control_firstCoarse8_choices[1]);  // Pipeline.swift:42
      end
      if (!control_firstCoarse8_choices[2]) begin  // Alignment.swift:221
        first47_second <= 1'b0;  // Pipeline.swift:40
      end else begin
        first47_second <= first_limited[47];  // Pipeline.swift:42
      end
      if (first_fill48) begin  // Alignment.swift:215
        first48_first <= 2'd3;  // Pipeline.swift:40
      end else begin
        first48_first <= first_limited_33_32_and_4 | first_limited_49_48_and_4;  // Pipeline.swift:42
      end
      if (first_fill50) begin  // Alignment.swift:215
        first50_first <= 6'd63;  // Pipeline.swift:40
      end else begin
        first50_first <= first_limited[39:34] & {6{control_firstCoarse8_choices[1]}};  // Pipeline.swift:42
      end
      first_dropped   <= first_sticky;                                         // FinishLane.swift:115
      second_shifted  <= control_secondFine6_selects ^ {39{control_subtracts6}};  // Alignment.swift:122
      second_differs1 <= |(second_shifted[37:31] ^ {7{second_shifted[38]}});   // Alignment.swift:141
      second_differs2 <= |(second_shifted[30:15] ^ {16{second_shifted[38]}});  // Alignment.swift:141
      second_checked  <= second_shifted;                                       // Alignment.swift:149
      if (second_overflow) begin  // Alignment.swift:165
        second_limited <= 39'sd0;  // Pipeline.swift:40
      end else begin
        second_limited <= second_checked;  // Pipeline.swift:42
      end
      second_sign       <= second_checked[38];                                  // Alignment.swift:168
      second_overflows  <= second_overflow;                                     // Alignment.swift:169
      second_isFilled0  <= and__2;                                              // Alignment.swift:183
      second_isFilled6  <= second_checked_38_and | and__2;                      // Alignment.swift:183
      second_isFilled16 <= second_checked_38_and | control_subtracts8_and_and;  // Alignment.swift:183
      second_isFilled22 <= second_checked_38_and_or | control_subtracts8_and_and;  // Alignment.swift:183
      second_isFilled32 <= second_checked_38_and_or;                            // Alignment.swift:183
      second_isFilled38 <= second_checked_38_and_or_or;                         // Alignment.swift:183
      second_isFilled47 <= second_checked_38_and_or_or;                         // Alignment.swift:183
      sum7              <= ({sum6[6:0], sum6[15:7]} ^ control_laterKeys_2_6_0_above) + (sum6 ^ mask6);  // FinishLane.swift:195
      mask7             <= {sum6[13:0], sum6[15:14]} ^ {mask6[13:0], mask6[15:14]} ^ control_keys_3;  // FinishLane.swift:196
      sum8              <= ({sum7[6:0], sum7[15:7]} ^ control_laterKeys_3_6_0_above) + (sum7 ^ mask7);  // FinishLane.swift:195
      mask8             <= {sum7[13:0], sum7[15:14]} ^ {mask7[13:0], mask7[15:14]} ^ control_keys_4;  // FinishLane.swift:196
      if (control_isNearest) begin  // FinishLane.swift:190
        sum9 <= 16'd0;  // Pipeline.swift:40
      end else begin
        sum9 <= ({sum8[6:0], sum8[15:7]} ^ control_laterKeys_4_6_0_above) + (sum8 ^ mask8);  // Pipeline.swift:42
      end
      if (control_isNearest) begin  // FinishLane.swift:192
        mask9 <= 16'd32767;  // Pipeline.swift:40
      end else begin
        mask9 <= {sum8[13:0], sum8[15:14]} ^ {mask8[13:0], mask8[15:14]} ^ control_keys_5;  // Pipeline.swift:42
      end
    end
  end

  always_ff @(posedge clock) begin
    if (control_moves10To13) begin  // Pipeline.swift:85
      if (second_fill0) begin  // Alignment.swift:215
        second0_first <= 6'd63;  // Pipeline.swift:40
      end else begin
        second0_first <= second_limited_5_0_and | second_limited_21_16_and;  // Pipeline.swift:42
      end
      if (!control_secondCoarse9_choices[4]) begin  // Alignment.swift:221
        second0_second <= 6'd0;  // Pipeline.swift:40
      end else begin
        second0_second <= second_limited[37:32];  // Pipeline.swift:42
      end
      if (second_fill6) begin  // Alignment.swift:215
        second6_first <= 10'd1023;  // Pipeline.swift:40
      end else begin
        second6_first <= second_limited_15_6_and | second_limited_31_22_and;  // Pipeline.swift:42
      end
      if (second_fill16) begin  // Alignment.swift:215
        second16_first <= 6'd63;  // Pipeline.swift:40
      end else begin
        second16_first <= second_limited_5_0_and_2 | second_limited_21_16_and_2;  // Pipeline.swift:42
      end
      if (!control_secondCoarse9_choices[3]) begin  // Alignment.swift:221
        second16_second <= 6'd0;  // Pipeline.swift:40
      end else begin
        second16_second <= second_limited[37:32];  // Pipeline.swift:42
      end
      if (second_fill22) begin  // Alignment.swift:215
        second22_first <= 10'd1023;  // Pipeline.swift:40
      end else begin
        second22_first <= second_limited_15_6_and_2 | second_limited_31_22_and_2;  // Pipeline.swift:42
      end
      if (second_fill32) begin  // Alignment.swift:215
        second32_first <= 6'd63;  // Pipeline.swift:40
      end else begin
        second32_first <= second_limited_5_0_and_3 | second_limited_21_16_and_3;  // Pipeline.swift:42
      end
      if (!control_secondCoarse9_choices[2]) begin  // Alignment.swift:221
        second32_second <= 6'd0;  // Pipeline.swift:40
      end else begin
        second32_second <= second_limited[37:32];  // Pipeline.swift:42
      end
      if (second_fill38) begin  // Alignment.swift:215
        second38_first <= 9'd511;  // Pipeline.swift:40
      end else begin
        second38_first <= second_limited_14_6_and | second_limited_30_22_and;  // Pipeline.swift:42
      end
      if (second_fill47) begin  // Alignment.swift:215
        second47_first <= 1'b1;  // Pipeline.swift:40
      end else begin
        second47_first <= second_limited_15_and | (second_limited[31] & control_secondCoarse9_choices[1]);  // Pipeline.swift:42
      end
      rounded     <= first_aligned_above_1_plus[57:1];  // FinishLane.swift:139
      total       <= rounded_above_1_plus[57:1];        // FinishLane.swift:141
      saturates12 <= |((total[55:16] ^ {40{sign11}}) & {25'h1ffffff, control_limit});  // FinishLane.swift:147
      low12       <= total[30:16];                      // FinishLane.swift:149
      sign12      <= sign11;                            // FinishLane.swift:150
      outcome     <= {sign12, saturates12 ? control_limit ^ {15{!sign12}} : low12};  // FinishLane.swift:152
      isPositive  <= exceedsZero;                       // FinishLane.swift:158
      saturated   <= saturates12;                       // FinishLane.swift:159
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, first_limited[50], multiplier_product[31], second_limited[38], total[15:0],
    sum_2[31:0], oldMaster_above_1_plus_above[0], newWord2_above[47:36], element3_23_16[6:0],
    first_aligned_above_1_plus[0], rounded_above_1_plus[0]};
endmodule
