// 16 words of 2 bits of Finish_l2.
module Finish_l2_activeRing (
  input  logic       clock,
  input  logic       write_enable,
  input  logic [3:0] write_address,
  input  logic [1:0] write_data,
  input  logic [3:0] read_address,
  output logic [1:0] read_data
);
  logic [1:0] cells [0:15];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  assign read_data = cells[read_address];
endmodule

// 16 words of 2 bits of Finish_l2.
module Finish_l2_masterActiveRing (
  input  logic       clock,
  input  logic       write_enable,
  input  logic [3:0] write_address,
  input  logic [1:0] write_data,
  input  logic [3:0] read_address,
  output logic [1:0] read_data
);
  logic [1:0] cells [0:15];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  assign read_data = cells[read_address];
endmodule

// 16 words of 24 bits of Finish_l2.
module Finish_l2_elementRing (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [3:0]  write_address,
  input  logic [23:0] write_data,
  input  logic [3:0]  read_address,
  output logic [23:0] read_data
);
  logic [23:0] cells [0:15];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  assign read_data = cells[read_address];
endmodule

// The end of a contraction in 2 lanes: rounding, saturation, statistics, update.
module Finish_l2 (
  input  logic               clock,
  input  logic               reset,
  input  logic               settings_isUpdate,
  input  logic               settings_relu,
  input  logic               settings_appliesMask,
  input  logic               settings_isStochastic,
  input  logic        [4:0]  settings_bits,
  input  logic signed [7:0]  settings_shifts_value,
  input  logic signed [7:0]  settings_shifts_momentum,
  input  logic signed [7:0]  settings_shifts_gradient,
  input  logic signed [7:0]  settings_shifts_master,
  input  logic signed [7:0]  settings_shifts_step,
  input  logic        [7:0]  settings_decay,
  input  logic        [7:0]  settings_rateMantissa,
  input  logic        [15:0] settings_keys_0,
  input  logic        [15:0] settings_keys_1,
  input  logic        [15:0] settings_keys_2,
  input  logic        [15:0] settings_keys_3,
  input  logic        [15:0] settings_keys_4,
  input  logic        [15:0] settings_keys_5,
  input  logic        [15:0] settings_masterKeys_0,
  input  logic        [15:0] settings_masterKeys_1,
  input  logic        [15:0] settings_masterKeys_2,
  input  logic        [15:0] settings_masterKeys_3,
  input  logic        [15:0] settings_masterKeys_4,
  input  logic        [15:0] settings_masterKeys_5,
  input  logic        [23:0] settings_elementOffsets_0,
  input  logic        [23:0] settings_elementOffsets_1,
  input  logic               start,
  input  logic               row_valid,
  input  logic        [1:0]  row_active,
  input  logic signed [39:0] row_sums_0,
  input  logic signed [39:0] row_sums_1,
  input  logic        [23:0] row_element,
  input  logic        [1:0]  row_mask,
  input  logic signed [15:0] row_old_0,
  input  logic signed [15:0] row_old_1,
  input  logic signed [15:0] oldMaster_0,
  input  logic signed [15:0] oldMaster_1,
  input  logic               partial_stores,
  input  logic               partial_joins,
  input  logic               partial_isShort,
  input  logic        [2:0]  partial_words,
  output logic               write_valid,
  output logic               write_isMaster,
  output logic        [1:0]  write_active,
  output logic signed [15:0] write_values_0,
  output logic signed [15:0] write_values_1,
  output logic        [1:0]  write_positive,
  output logic        [5:0]  statistics_usedBits,
  output logic        [31:0] statistics_saturations,
  output logic        [5:0]  statistics_momentumUsedBits,
  output logic        [31:0] statistics_momentumSaturations,
  output logic        [39:0] statistics_total
);
  logic        [3:0]  ringPlace;                              // DelayRing.swift:16
  logic               row1;                                   // Flow.swift:24
  logic               row2;                                   // Flow.swift:24
  logic               row3;                                   // Flow.swift:24
  logic               row4;                                   // Flow.swift:24
  logic               row5;                                   // Flow.swift:24
  logic               row6;                                   // Flow.swift:24
  logic               row7;                                   // Flow.swift:24
  logic               row8;                                   // Flow.swift:24
  logic               row9;                                   // Flow.swift:24
  logic               row10;                                  // Flow.swift:24
  logic               row11;                                  // Flow.swift:24
  logic               row12;                                  // Flow.swift:24
  logic               row13;                                  // Flow.swift:24
  logic               masterRow1;                             // Flow.swift:24
  logic               masterRow2;                             // Flow.swift:24
  logic               masterRow3;                             // Flow.swift:24
  logic               masterRow4;                             // Flow.swift:24
  logic               masterRow5;                             // Flow.swift:24
  logic               masterRow6;                             // Flow.swift:24
  logic               masterRow7;                             // Flow.swift:24
  logic               masterRow8;                             // Flow.swift:24
  logic               masterRow9;                             // Flow.swift:24
  logic               masterRow10;                            // Flow.swift:24
  logic               masterRow11;                            // Flow.swift:24
  logic               masterRow12;                            // Flow.swift:24
  logic               masterRow13;                            // Flow.swift:24
  logic               masterRow14;                            // Flow.swift:24
  logic               any1;                                   // Flow.swift:35
  logic               any2;                                   // Flow.swift:37
  logic               any3;                                   // Flow.swift:37
  logic               any4;                                   // Flow.swift:37
  logic               any5;                                   // Flow.swift:37
  logic               any6;                                   // Flow.swift:37
  logic               any7;                                   // Flow.swift:37
  logic               any8;                                   // Flow.swift:37
  logic               any9;                                   // Flow.swift:37
  logic               any10;                                  // Flow.swift:37
  logic               any11;                                  // Flow.swift:37
  logic        [1:0]  activeBy11;                             // DelayRing.swift:27
  logic        [1:0]  active_1;                               // Flow.swift:42
  logic        [1:0]  active_2;                               // Flow.swift:42
  logic        [1:0]  masterActiveBy13;                       // DelayRing.swift:27
  logic        [23:0] elementBy11;                            // DelayRing.swift:27
  logic        [23:0] anyElement_1;                           // Flow.swift:47
  logic        [23:0] anyElement_2;                           // Flow.swift:47
  logic               sumSaturates;                           // Finish.swift:144
  logic signed [8:0]  sumAlignmentShift;                      // Finish.swift:147
  logic        [3:0]  sumAlignmentFine;                       // Finish.swift:149
  logic        [5:0]  sumAlignmentCoarse_choices;             // Finish.swift:150
  logic signed [8:0]  masterAlignmentShift;                   // Finish.swift:147
  logic        [3:0]  masterAlignmentFine;                    // Finish.swift:149
  logic        [5:0]  masterAlignmentCoarse_choices;          // Finish.swift:150
  logic signed [7:0]  momentumAlignmentShift;                 // Finish.swift:147
  logic        [3:0]  momentumAlignmentFine;                  // Finish.swift:149
  logic        [4:0]  momentumAlignmentCoarse_choices;        // Finish.swift:150
  logic signed [7:0]  stepAlignmentShift;                     // Finish.swift:147
  logic        [3:0]  stepAlignmentFine;                      // Finish.swift:149
  logic        [4:0]  stepAlignmentCoarse_choices;            // Finish.swift:150
  logic signed [15:0] shiftedDecay;                           // Finish.swift:164
  logic signed [15:0] shiftedRate;                            // Finish.swift:164
  logic        [15:0] key0;                                   // Finish.swift:173
  logic        [15:0] key1;                                   // Finish.swift:173
  logic        [15:0] key2;                                   // Finish.swift:173
  logic        [15:0] key3;                                   // Finish.swift:173
  logic        [15:0] key4;                                   // Finish.swift:173
  logic        [15:0] key5;                                   // Finish.swift:173
  logic        [15:0] laterKey0;                              // Finish.swift:180
  logic        [15:0] laterKey1;                              // Finish.swift:180
  logic        [15:0] laterKey2;                              // Finish.swift:180
  logic        [15:0] laterKey3;                              // Finish.swift:180
  logic        [15:0] laterKey4;                              // Finish.swift:180
  logic        [14:0] limit;                                  // Finish.swift:185
  logic               isNearest;                              // Finish.swift:187
  logic        [2:0]  addedWords;                             // Finish.swift:188
  logic               movedWords;                             // Finish.swift:189
  logic               movedSign;                              // Finish.swift:190
  logic               isMaster3;                              // Finish.swift:194
  logic signed [15:0] factor3;                                // Finish.swift:194
  logic        [1:0]  firstFine4;                             // Finish.swift:194
  logic        [1:0]  firstFine5;                             // Finish.swift:194
  logic        [5:0]  firstCoarse7_choices;                   // Finish.swift:194
  logic        [5:0]  firstCoarse8_choices;                   // Finish.swift:194
  logic               firstSaturates7;                        // Finish.swift:194
  logic               secondFine6;                            // Finish.swift:194
  logic        [4:0]  secondCoarse8_choices;                  // Finish.swift:194
  logic        [4:0]  secondCoarse9_choices;                  // Finish.swift:194
  logic               subtracts6;                             // Finish.swift:194
  logic               subtracts8;                             // Finish.swift:194
  logic               subtracts10;                            // Finish.swift:194
  logic               moves3To6;                              // Finish.swift:230
  logic               moves7To9;                              // Finish.swift:230
  logic               moves10To13;                            // Finish.swift:230
  logic signed [39:0] lane0_first4;                           // Finish.swift:98
  logic signed [40:0] lane0_value11;                          // Finish.swift:98
  logic signed [15:0] lane0_result13;                         // Finish.swift:98
  logic               lane0_isPositive13;                     // Finish.swift:98
  logic               lane0_saturates13;                      // Finish.swift:98
  logic signed [39:0] lane1_first4;                           // Finish.swift:98
  logic signed [40:0] lane1_value11;                          // Finish.swift:98
  logic signed [15:0] lane1_result13;                         // Finish.swift:98
  logic               lane1_isPositive13;                     // Finish.swift:98
  logic               lane1_saturates13;                      // Finish.swift:98
  logic        [1:0]  saturatedLanes;                         // FinishCounting.swift:45
  logic               isCounted;                              // FinishCounting.swift:21
  logic               isCountedMomentum;                      // FinishCounting.swift:21
  logic               isLeft;                                 // FinishCounting.swift:62
  logic        [5:0]  left;                                   // FinishCounting.swift:63
  logic        [39:0] magnitude0;                             // FinishCounting.swift:103
  logic        [39:0] magnitude;                              // FinishCounting.swift:107
  logic        [38:0] sumMagnitude0;                          // FinishCounting.swift:103
  logic        [38:0] sumMagnitude;                           // FinishCounting.swift:108
  logic               countsValues;                           // FinishCounting.swift:69
  logic        [39:0] counted;                                // FinishCounting.swift:70
  logic        [39:0] magnitudes;                             // FinishCounting.swift:173
  logic               magnitude0_0_any;                       // BitLength.swift:34
  logic        [1:0]  magnitude0_0_place;                     // BitLength.swift:41
  logic               magnitude0_1_any;                       // BitLength.swift:34
  logic        [1:0]  magnitude0_1_place;                     // BitLength.swift:41
  logic               magnitude0_2_any;                       // BitLength.swift:34
  logic        [1:0]  magnitude0_2_place;                     // BitLength.swift:41
  logic               magnitude0_3_any;                       // BitLength.swift:34
  logic        [1:0]  magnitude0_3_place;                     // BitLength.swift:41
  logic               magnitude0_4_any;                       // BitLength.swift:34
  logic        [1:0]  magnitude0_4_place;                     // BitLength.swift:41
  logic               magnitude0_5_any;                       // BitLength.swift:34
  logic        [1:0]  magnitude0_5_place;                     // BitLength.swift:41
  logic               magnitude0_6_any;                       // BitLength.swift:34
  logic        [1:0]  magnitude0_6_place;                     // BitLength.swift:41
  logic               magnitude0_7_any;                       // BitLength.swift:34
  logic        [1:0]  magnitude0_7_place;                     // BitLength.swift:41
  logic               magnitude0_8_any;                       // BitLength.swift:34
  logic        [1:0]  magnitude0_8_place;                     // BitLength.swift:41
  logic               magnitude0_9_any;                       // BitLength.swift:34
  logic        [1:0]  magnitude0_9_place;                     // BitLength.swift:41
  logic               magnitude0_10_any;                      // BitLength.swift:34
  logic        [1:0]  magnitude0_10_place;                    // BitLength.swift:41
  logic               magnitude1_0_any;                       // BitLength.swift:34
  logic        [3:0]  magnitude1_0_place;                     // BitLength.swift:41
  logic               magnitude1_1_any;                       // BitLength.swift:34
  logic        [3:0]  magnitude1_1_place;                     // BitLength.swift:41
  logic               magnitude1_2_any;                       // BitLength.swift:34
  logic        [3:0]  magnitude1_2_place;                     // BitLength.swift:41
  logic               magnitude2_0_any;                       // BitLength.swift:34
  logic        [5:0]  magnitude2_0_place;                     // BitLength.swift:41
  logic        [5:0]  bits;                                   // FinishCounting.swift:71
  logic               anyNegative;                            // FinishCounting.swift:75
  logic               anyNegativeSum;                         // FinishCounting.swift:77
  logic               hasNegative;                            // FinishCounting.swift:173
  logic               wasNegative;                            // FinishCounting.swift:80
  logic        [5:0]  usedBits;                               // FinishCounting.swift:81
  logic        [31:0] saturations;                            // FinishCounting.swift:173
  logic        [39:0] momentumMagnitude0;                     // FinishCounting.swift:103
  logic        [39:0] momentumMagnitude;                      // FinishCounting.swift:107
  logic        [39:0] countedMomentum;                        // FinishCounting.swift:86
  logic        [39:0] momentumMagnitudes;                     // FinishCounting.swift:173
  logic               momentum0_0_any;                        // BitLength.swift:34
  logic        [1:0]  momentum0_0_place;                      // BitLength.swift:41
  logic               momentum0_1_any;                        // BitLength.swift:34
  logic        [1:0]  momentum0_1_place;                      // BitLength.swift:41
  logic               momentum0_2_any;                        // BitLength.swift:34
  logic        [1:0]  momentum0_2_place;                      // BitLength.swift:41
  logic               momentum0_3_any;                        // BitLength.swift:34
  logic        [1:0]  momentum0_3_place;                      // BitLength.swift:41
  logic               momentum0_4_any;                        // BitLength.swift:34
  logic        [1:0]  momentum0_4_place;                      // BitLength.swift:41
  logic               momentum0_5_any;                        // BitLength.swift:34
  logic        [1:0]  momentum0_5_place;                      // BitLength.swift:41
  logic               momentum0_6_any;                        // BitLength.swift:34
  logic        [1:0]  momentum0_6_place;                      // BitLength.swift:41
  logic               momentum0_7_any;                        // BitLength.swift:34
  logic        [1:0]  momentum0_7_place;                      // BitLength.swift:41
  logic               momentum0_8_any;                        // BitLength.swift:34
  logic        [1:0]  momentum0_8_place;                      // BitLength.swift:41
  logic               momentum0_9_any;                        // BitLength.swift:34
  logic        [1:0]  momentum0_9_place;                      // BitLength.swift:41
  logic               momentum0_10_any;                       // BitLength.swift:34
  logic        [1:0]  momentum0_10_place;                     // BitLength.swift:41
  logic               momentum1_0_any;                        // BitLength.swift:34
  logic        [3:0]  momentum1_0_place;                      // BitLength.swift:41
  logic               momentum1_1_any;                        // BitLength.swift:34
  logic        [3:0]  momentum1_1_place;                      // BitLength.swift:41
  logic               momentum1_2_any;                        // BitLength.swift:34
  logic        [3:0]  momentum1_2_place;                      // BitLength.swift:41
  logic               momentum2_0_any;                        // BitLength.swift:34
  logic        [5:0]  momentum2_0_place;                      // BitLength.swift:41
  logic        [5:0]  momentumBits;                           // FinishCounting.swift:88
  logic        [31:0] momentumSaturations;                    // FinishCounting.swift:173
  logic signed [15:0] held0;                                  // FinishCounting.swift:130
  logic        [14:0] master0;                                // FinishCounting.swift:136
  logic               isNegative0;                            // FinishCounting.swift:139
  logic        [39:0] total;                                  // FinishCounting.swift:173
  logic               settings_isUpdate_and_row11;
  logic               any1_or_partial_words_any;
  logic        [3:0]  ringPlace_minus_10;
  logic        [1:0]  activeRing_word;
  logic        [1:0]  masterActiveRing_word;
  logic        [23:0] elementRing_word;
  logic signed [8:0]  settings_shifts_value_minus_16;
  logic signed [8:0]  selected;
  logic signed [8:0]  selected_2;
  logic signed [9:0]  n0_minus_below_selects_465;
  logic signed [9:0]  below_selects_465_plus_15;
  logic               plus_7_4_is_14;
  logic               plus_7_4_is_15;
  logic               plus_7_4_is_0;
  logic               plus_7_4_is_1;
  logic               plus_7_4_is_2;
  logic               plus_7_4_is_3;
  logic signed [8:0]  selected_3;
  logic signed [8:0]  selected_4;
  logic signed [9:0]  n0_minus_below_selects_465_2;
  logic signed [9:0]  below_selects_465_plus_15_2;
  logic               plus_7_4_is_14_2;
  logic               plus_7_4_is_15_2;
  logic               plus_7_4_is_0_2;
  logic               plus_7_4_is_1_2;
  logic               plus_7_4_is_2_2;
  logic               plus_7_4_is_3_2;
  logic signed [7:0]  selected_5;
  logic signed [7:0]  selected_6;
  logic signed [8:0]  n0_minus_below_selects_209;
  logic signed [8:0]  below_selects_209_plus_15;
  logic               plus_7_4_is_14_3;
  logic               plus_7_4_is_15_3;
  logic               plus_7_4_is_0_3;
  logic               plus_7_4_is_1_3;
  logic               plus_7_4_is_2_3;
  logic signed [7:0]  selected_7;
  logic signed [7:0]  selected_8;
  logic signed [8:0]  n0_minus_below_selects_209_2;
  logic signed [8:0]  below_selects_209_plus_15_2;
  logic               plus_7_4_is_14_4;
  logic               plus_7_4_is_15_4;
  logic               plus_7_4_is_0_4;
  logic               plus_7_4_is_1_4;
  logic               plus_7_4_is_2_4;
  logic               not_settings_isUpdate_and;
  logic               not_settings_isUpdate_and_2;
  logic               not_settings_isUpdate_and_3;
  logic               not_settings_isUpdate_and_4;
  logic               not_settings_isUpdate_and_5;
  logic               not_settings_isUpdate_and_6;
  logic               not_settings_isUpdate_and_7;
  logic               not_settings_isUpdate_and_8;
  logic               not_settings_isUpdate_and_9;
  logic               not_settings_isUpdate_and_10;
  logic               not_settings_isUpdate_and_11;
  logic               not_settings_isUpdate_and_12;
  logic               not_settings_isUpdate_and_13;
  logic               not_settings_isUpdate_and_14;
  logic               not_settings_isUpdate_and_15;
  logic               addedWords_0_or_addedWords_1;
  logic               settings_relu_and;
  logic               settings_appliesMask_and;
  logic               row_active_0_and_not_and;
  logic               row_active_1_and_not_and;
  logic               settings_isUpdate_and_row13;
  logic               settings_isUpdate_selects_masterRow13;
  logic signed [8:0]  n0_minus_settings_shifts_value;
  logic        [39:0] lane0_value11_39_0_xor;
  logic        [39:0] lane0_value11_39_0_xor_or;
  logic        [38:0] lane0_first4_38_0_xor;
  logic        [1:0]  magnitudes_1_selects_2;
  logic        [1:0]  magnitudes_5_selects_2;
  logic        [1:0]  magnitudes_9_selects_2;
  logic        [1:0]  magnitudes_13_selects_2;
  logic        [1:0]  magnitudes_17_selects_2;
  logic        [1:0]  magnitudes_21_selects_2;
  logic        [1:0]  magnitudes_25_selects_2;
  logic        [1:0]  magnitudes_29_selects_2;
  logic        [1:0]  magnitudes_33_selects_2;
  logic        [1:0]  magnitudes_37_selects_2;
  logic               magnitude0_0_any_or;
  logic        [1:0]  magnitude0_2_any_selects_2;
  logic        [1:0]  magnitude0_1_any_selects;
  logic        [1:0]  magnitude0_2_any_selects;
  logic        [1:0]  magnitude0_3_any_selects;
  logic               magnitude0_4_any_or;
  logic        [1:0]  magnitude0_6_any_selects_2;
  logic        [1:0]  magnitude0_5_any_selects;
  logic        [1:0]  magnitude0_6_any_selects;
  logic        [1:0]  magnitude0_7_any_selects;
  logic        [1:0]  magnitude0_10_any_selects_2;
  logic        [1:0]  magnitude0_9_any_selects;
  logic        [1:0]  magnitude1_2_any_selects_2;
  logic        [3:0]  magnitude1_1_any_selects;
  logic        [6:0]  bits_plus_left;
  logic               isLeft_and_not_and;
  logic               momentumMagnitudes_1_or;
  logic        [1:0]  momentumMagnitudes_1_selects_2;
  logic               momentumMagnitudes_3_or;
  logic        [1:0]  momentumMagnitudes_5_selects_2;
  logic               momentumMagnitudes_7_or;
  logic        [1:0]  momentumMagnitudes_9_selects_2;
  logic               momentumMagnitudes_11_or;
  logic        [1:0]  momentumMagnitudes_13_selects_2;
  logic               momentumMagnitudes_15_or;
  logic        [1:0]  momentumMagnitudes_17_selects_2;
  logic               momentumMagnitudes_19_or;
  logic        [1:0]  momentumMagnitudes_21_selects_2;
  logic               momentumMagnitudes_23_or;
  logic        [1:0]  momentumMagnitudes_25_selects_2;
  logic               momentumMagnitudes_27_or;
  logic        [1:0]  momentumMagnitudes_29_selects_2;
  logic               momentumMagnitudes_31_or;
  logic        [1:0]  momentumMagnitudes_33_selects_2;
  logic               momentumMagnitudes_35_or;
  logic        [1:0]  momentumMagnitudes_37_selects_2;
  logic        [1:0]  momentum0_2_any_selects_2;
  logic        [1:0]  momentum0_1_any_selects;
  logic        [1:0]  momentum0_2_any_selects;
  logic        [1:0]  momentum0_3_any_selects;
  logic        [1:0]  momentum0_6_any_selects_2;
  logic        [1:0]  momentum0_5_any_selects;
  logic        [1:0]  momentum0_6_any_selects;
  logic        [1:0]  momentum0_7_any_selects;
  logic        [1:0]  momentum0_10_any_selects_2;
  logic        [1:0]  momentum0_9_any_selects;
  logic        [1:0]  momentum1_2_any_selects_2;
  logic        [3:0]  momentum1_1_any_selects;
  logic signed [15:0] masterRow13_selects_lane0_result13;
  logic               not_masterRow13_and;
  logic        [40:0] total_above_1_plus;

  FinishLane lane0 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (isMaster3),
    .control_relu                  (settings_relu_and),
    .control_factor3               (factor3),
    .control_keys_0                (key0),
    .control_keys_1                (key1),
    .control_keys_2                (key2),
    .control_keys_3                (key3),
    .control_keys_4                (key4),
    .control_keys_5                (key5),
    .control_laterKeys_0           (laterKey0),
    .control_laterKeys_1           (laterKey1),
    .control_laterKeys_2           (laterKey2),
    .control_laterKeys_3           (laterKey3),
    .control_laterKeys_4           (laterKey4),
    .control_firstFine4            (firstFine4),
    .control_firstFine5            (firstFine5),
    .control_firstCoarse7_choices  (firstCoarse7_choices),
    .control_firstCoarse8_choices  (firstCoarse8_choices),
    .control_firstSaturates7       (firstSaturates7),
    .control_secondFine6           (secondFine6),
    .control_secondCoarse8_choices (secondCoarse8_choices),
    .control_secondCoarse9_choices (secondCoarse9_choices),
    .control_subtracts6            (subtracts6),
    .control_subtracts8            (subtracts8),
    .control_subtracts10           (subtracts10),
    .control_isNearest             (isNearest),
    .control_limit                 (limit),
    .control_partial_takes1        (partial_words),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (movedWords),
    .control_partial_isSign3       (movedSign),
    .control_partial_joins         (partial_joins),
    .control_moves3To6             (moves3To6),
    .control_moves7To9             (moves7To9),
    .control_moves10To13           (moves10To13),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[0] : row_active_0_and_not_and),
    .isUpdate                      (settings_isUpdate),
    .oldMomentum                   (row_old_0),
    .sum                           (row_sums_0),
    .oldMaster                     (oldMaster_0),
    .element2                      (anyElement_2),
    .elementOffset                 (settings_elementOffsets_0),
    .first4                        (lane0_first4),
    .value11                       (lane0_value11),
    .result13                      (lane0_result13),
    .isPositive13                  (lane0_isPositive13),
    .saturates13                   (lane0_saturates13)
  );

  FinishLane lane1 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (isMaster3),
    .control_relu                  (settings_relu_and),
    .control_factor3               (factor3),
    .control_keys_0                (key0),
    .control_keys_1                (key1),
    .control_keys_2                (key2),
    .control_keys_3                (key3),
    .control_keys_4                (key4),
    .control_keys_5                (key5),
    .control_laterKeys_0           (laterKey0),
    .control_laterKeys_1           (laterKey1),
    .control_laterKeys_2           (laterKey2),
    .control_laterKeys_3           (laterKey3),
    .control_laterKeys_4           (laterKey4),
    .control_firstFine4            (firstFine4),
    .control_firstFine5            (firstFine5),
    .control_firstCoarse7_choices  (firstCoarse7_choices),
    .control_firstCoarse8_choices  (firstCoarse8_choices),
    .control_firstSaturates7       (firstSaturates7),
    .control_secondFine6           (secondFine6),
    .control_secondCoarse8_choices (secondCoarse8_choices),
    .control_secondCoarse9_choices (secondCoarse9_choices),
    .control_subtracts6            (subtracts6),
    .control_subtracts8            (subtracts8),
    .control_subtracts10           (subtracts10),
    .control_isNearest             (isNearest),
    .control_limit                 (limit),
    .control_partial_takes1        (partial_words),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (movedWords),
    .control_partial_isSign3       (movedSign),
    .control_partial_joins         (partial_joins),
    .control_moves3To6             (moves3To6),
    .control_moves7To9             (moves7To9),
    .control_moves10To13           (moves10To13),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[1] : row_active_1_and_not_and),
    .isUpdate                      (settings_isUpdate),
    .oldMomentum                   (row_old_1),
    .sum                           (row_sums_1),
    .oldMaster                     (oldMaster_1),
    .element2                      (anyElement_2),
    .elementOffset                 (settings_elementOffsets_1),
    .first4                        (lane1_first4),
    .value11                       (lane1_value11),
    .result13                      (lane1_result13),
    .isPositive13                  (lane1_isPositive13),
    .saturates13                   (lane1_saturates13)
  );

  Finish_l2_activeRing activeRing (  // DelayRing.swift:25
    .clock         (clock),
    .write_enable  (1'b1),
    .write_address (ringPlace),
    .write_data    (row_active),
    .read_address  (ringPlace_minus_10),
    .read_data     (activeRing_word)
  );

  Finish_l2_masterActiveRing masterActiveRing (  // DelayRing.swift:25
    .clock         (clock),
    .write_enable  (1'b1),
    .write_address (ringPlace),
    .write_data    (activeBy11),
    .read_address  (ringPlace - 4'd12),
    .read_data     (masterActiveRing_word)
  );

  Finish_l2_elementRing elementRing (  // DelayRing.swift:25
    .clock         (clock),
    .write_enable  (1'b1),
    .write_address (ringPlace),
    .write_data    (row_element),
    .read_address  (ringPlace_minus_10),
    .read_data     (elementRing_word)
  );

  assign countsValues                          = settings_isUpdate_selects_masterRow13 & !isLeft;  // FinishCounting.swift:69
  assign magnitude0_0_any                      = 1'b1 | magnitudes[0] | magnitudes[1] | magnitudes[2];  // BitLength.swift:34
  assign magnitude0_0_place                    = magnitudes[2] ? 2'd3 : magnitudes_1_selects_2;  // BitLength.swift:41
  assign magnitude0_1_any                      = magnitudes[3] | magnitudes[4] | magnitudes[5] | magnitudes[6];  // BitLength.swift:34
  assign magnitude0_1_place                    = magnitudes[6] ? 2'd3 : magnitudes_5_selects_2;  // BitLength.swift:41
  assign magnitude0_2_any                      = magnitudes[7] | magnitudes[8] | magnitudes[9] | magnitudes[10];  // BitLength.swift:34
  assign magnitude0_2_place                    = magnitudes[10] ? 2'd3 : magnitudes_9_selects_2;  // BitLength.swift:41
  assign magnitude0_3_any                      = magnitudes[11] | magnitudes[12] | magnitudes[13] | magnitudes[14];  // BitLength.swift:34
  assign magnitude0_3_place                    = magnitudes[14] ? 2'd3 : magnitudes_13_selects_2;  // BitLength.swift:41
  assign magnitude0_4_any                      = magnitudes[15] | magnitudes[16] | magnitudes[17] | magnitudes[18];  // BitLength.swift:34
  assign magnitude0_4_place                    = magnitudes[18] ? 2'd3 : magnitudes_17_selects_2;  // BitLength.swift:41
  assign magnitude0_5_any                      = magnitudes[19] | magnitudes[20] | magnitudes[21] | magnitudes[22];  // BitLength.swift:34
  assign magnitude0_5_place                    = magnitudes[22] ? 2'd3 : magnitudes_21_selects_2;  // BitLength.swift:41
  assign magnitude0_6_any                      = magnitudes[23] | magnitudes[24] | magnitudes[25] | magnitudes[26];  // BitLength.swift:34
  assign magnitude0_6_place                    = magnitudes[26] ? 2'd3 : magnitudes_25_selects_2;  // BitLength.swift:41
  assign magnitude0_7_any                      = magnitudes[27] | magnitudes[28] | magnitudes[29] | magnitudes[30];  // BitLength.swift:34
  assign magnitude0_7_place                    = magnitudes[30] ? 2'd3 : magnitudes_29_selects_2;  // BitLength.swift:41
  assign magnitude0_8_any                      = magnitudes[31] | magnitudes[32] | magnitudes[33] | magnitudes[34];  // BitLength.swift:34
  assign magnitude0_8_place                    = magnitudes[34] ? 2'd3 : magnitudes_33_selects_2;  // BitLength.swift:41
  assign magnitude0_9_any                      = magnitudes[35] | magnitudes[36] | magnitudes[37] | magnitudes[38];  // BitLength.swift:34
  assign magnitude0_9_place                    = magnitudes[38] ? 2'd3 : magnitudes_37_selects_2;  // BitLength.swift:41
  assign magnitude0_10_any                     = magnitudes[39];            // BitLength.swift:34
  assign magnitude0_10_place                   = 2'd0;                      // BitLength.swift:41
  assign magnitude1_0_any                      = magnitude0_0_any_or | magnitude0_2_any | magnitude0_3_any;  // BitLength.swift:34
  assign magnitude1_0_place                    = {magnitude0_3_any ? 2'd3 : magnitude0_2_any_selects_2,
      magnitude0_3_any_selects};  // BitLength.swift:41
  assign magnitude1_1_any                      = magnitude0_4_any_or | magnitude0_6_any | magnitude0_7_any;  // BitLength.swift:34
  assign magnitude1_1_place                    = {magnitude0_7_any ? 2'd3 : magnitude0_6_any_selects_2,
      magnitude0_7_any_selects};  // BitLength.swift:41
  assign magnitude1_2_any                      = magnitude0_8_any | magnitude0_9_any | magnitude0_10_any;  // BitLength.swift:34
  assign magnitude1_2_place                    = {magnitude0_10_any_selects_2,
      magnitude0_10_any ? magnitude0_10_place : magnitude0_9_any_selects};  // BitLength.swift:41
  assign magnitude2_0_any                      = magnitude1_0_any | magnitude1_1_any | magnitude1_2_any;  // BitLength.swift:34
  assign magnitude2_0_place                    = {magnitude1_2_any_selects_2,
      magnitude1_2_any ? magnitude1_2_place : magnitude1_1_any_selects};  // BitLength.swift:41
  assign momentum0_0_any                       = 1'b1 | momentumMagnitudes[0] | momentumMagnitudes_1_or;  // BitLength.swift:34
  assign momentum0_0_place                     = momentumMagnitudes[2] ? 2'd3 : momentumMagnitudes_1_selects_2;  // BitLength.swift:41
  assign momentum0_1_any                       = momentumMagnitudes_3_or | momentumMagnitudes[5] | momentumMagnitudes[6];  // BitLength.swift:34
  assign momentum0_1_place                     = momentumMagnitudes[6] ? 2'd3 : momentumMagnitudes_5_selects_2;  // BitLength.swift:41
  assign momentum0_2_any                       = momentumMagnitudes_7_or | momentumMagnitudes[9] | momentumMagnitudes[10];  // BitLength.swift:34
  assign momentum0_2_place                     = momentumMagnitudes[10] ? 2'd3 : momentumMagnitudes_9_selects_2;  // BitLength.swift:41
  assign momentum0_3_any                       = momentumMagnitudes_11_or | momentumMagnitudes[13] | momentumMagnitudes[14];  // BitLength.swift:34
  assign momentum0_3_place                     = momentumMagnitudes[14] ? 2'd3 : momentumMagnitudes_13_selects_2;  // BitLength.swift:41
  assign momentum0_4_any                       = momentumMagnitudes_15_or | momentumMagnitudes[17] | momentumMagnitudes[18];  // BitLength.swift:34
  assign momentum0_4_place                     = momentumMagnitudes[18] ? 2'd3 : momentumMagnitudes_17_selects_2;  // BitLength.swift:41
  assign momentum0_5_any                       = momentumMagnitudes_19_or | momentumMagnitudes[21] | momentumMagnitudes[22];  // BitLength.swift:34
  assign momentum0_5_place                     = momentumMagnitudes[22] ? 2'd3 : momentumMagnitudes_21_selects_2;  // BitLength.swift:41
  assign momentum0_6_any                       = momentumMagnitudes_23_or | momentumMagnitudes[25] | momentumMagnitudes[26];  // BitLength.swift:34
  assign momentum0_6_place                     = momentumMagnitudes[26] ? 2'd3 : momentumMagnitudes_25_selects_2;  // BitLength.swift:41
  assign momentum0_7_any                       = momentumMagnitudes_27_or | momentumMagnitudes[29] | momentumMagnitudes[30];  // BitLength.swift:34
  assign momentum0_7_place                     = momentumMagnitudes[30] ? 2'd3 : momentumMagnitudes_29_selects_2;  // BitLength.swift:41
  assign momentum0_8_any                       = momentumMagnitudes_31_or | momentumMagnitudes[33] | momentumMagnitudes[34];  // BitLength.swift:34
  assign momentum0_8_place                     = momentumMagnitudes[34] ? 2'd3 : momentumMagnitudes_33_selects_2;  // BitLength.swift:41
  assign momentum0_9_any                       = momentumMagnitudes_35_or | momentumMagnitudes[37] | momentumMagnitudes[38];  // BitLength.swift:34
  assign momentum0_9_place                     = momentumMagnitudes[38] ? 2'd3 : momentumMagnitudes_37_selects_2;  // BitLength.swift:41
  assign momentum0_10_any                      = momentumMagnitudes[39];    // BitLength.swift:34
  assign momentum0_10_place                    = 2'd0;                      // BitLength.swift:41
  assign momentum1_0_any                       = momentum0_0_any | momentum0_1_any | momentum0_2_any | momentum0_3_any;  // BitLength.swift:34
  assign momentum1_0_place                     = {momentum0_3_any ? 2'd3 : momentum0_2_any_selects_2,
      momentum0_3_any_selects};  // BitLength.swift:41
  assign momentum1_1_any                       = momentum0_4_any | momentum0_5_any | momentum0_6_any | momentum0_7_any;  // BitLength.swift:34
  assign momentum1_1_place                     = {momentum0_7_any ? 2'd3 : momentum0_6_any_selects_2,
      momentum0_7_any_selects};  // BitLength.swift:41
  assign momentum1_2_any                       = momentum0_8_any | momentum0_9_any | momentum0_10_any;  // BitLength.swift:34
  assign momentum1_2_place                     = {momentum0_10_any_selects_2,
      momentum0_10_any ? momentum0_10_place : momentum0_9_any_selects};  // BitLength.swift:41
  assign momentum2_0_any                       = momentum1_0_any | momentum1_1_any | momentum1_2_any;  // BitLength.swift:34
  assign momentum2_0_place                     = {momentum1_2_any_selects_2,
      momentum1_2_any ? momentum1_2_place : momentum1_1_any_selects};  // BitLength.swift:41
  assign write_valid                           = row13 | masterRow13;       // Finish.swift:129
  assign write_isMaster                        = masterRow13;               // Finish.swift:129
  assign write_active                          = masterRow13 ? masterActiveBy13 : active_2;  // Finish.swift:129
  assign write_values_0                        = lane0_result13;            // Finish.swift:129
  assign write_values_1                        = lane1_result13;            // Finish.swift:129
  assign write_positive                        = {lane1_isPositive13, lane0_isPositive13};  // Finish.swift:129
  assign statistics_usedBits                   = usedBits;                  // Finish.swift:130
  assign statistics_saturations                = saturations;               // Finish.swift:130
  assign statistics_momentumUsedBits           = momentumBits;              // Finish.swift:130
  assign statistics_momentumSaturations        = momentumSaturations;       // Finish.swift:130
  assign statistics_total                      = total;                     // Finish.swift:130
  assign settings_isUpdate_and_row11           = settings_isUpdate & row11;  // Flow.swift:24
  assign any1_or_partial_words_any             = any1 | |partial_words;     // Flow.swift:37
  assign ringPlace_minus_10                    = ringPlace - 4'd10;         // DelayRing.swift:30
  assign settings_shifts_value_minus_16        = 9'(settings_shifts_value) - 9'sd16;  // Finish.swift:144
  assign selected                              = sumAlignmentShift > 9'sd40 ? 9'sd40 : sumAlignmentShift;  // Finish.swift:149
  assign selected_2                            = sumAlignmentShift < -9'sd47 ? -9'sd47 : selected;  // Finish.swift:149
  assign n0_minus_below_selects_465            = 10'sd0 - 10'(selected_2);  // Finish.swift:149
  assign below_selects_465_plus_15             = 10'(selected_2) + 10'sd15;  // Finish.swift:149
  assign plus_7_4_is_14                        = $signed(below_selects_465_plus_15[7:4]) == -4'sd2;  // Finish.swift:149
  assign plus_7_4_is_15                        = $signed(below_selects_465_plus_15[7:4]) == -4'sd1;  // Finish.swift:149
  assign plus_7_4_is_0                         = $signed(below_selects_465_plus_15[7:4]) == 4'sd0;  // Finish.swift:149
  assign plus_7_4_is_1                         = $signed(below_selects_465_plus_15[7:4]) == 4'sd1;  // Finish.swift:149
  assign plus_7_4_is_2                         = $signed(below_selects_465_plus_15[7:4]) == 4'sd2;  // Finish.swift:149
  assign plus_7_4_is_3                         = $signed(below_selects_465_plus_15[7:4]) == 4'sd3;  // Finish.swift:149
  assign selected_3                            = masterAlignmentShift > 9'sd40 ? 9'sd40 : masterAlignmentShift;  // Finish.swift:149
  assign selected_4                            = masterAlignmentShift < -9'sd47 ? -9'sd47 : selected_3;  // Finish.swift:149
  assign n0_minus_below_selects_465_2          = 10'sd0 - 10'(selected_4);  // Finish.swift:149
  assign below_selects_465_plus_15_2           = 10'(selected_4) + 10'sd15;  // Finish.swift:149
  assign plus_7_4_is_14_2                      = $signed(below_selects_465_plus_15_2[7:4]) == -4'sd2;  // Finish.swift:149
  assign plus_7_4_is_15_2                      = $signed(below_selects_465_plus_15_2[7:4]) == -4'sd1;  // Finish.swift:149
  assign plus_7_4_is_0_2                       = $signed(below_selects_465_plus_15_2[7:4]) == 4'sd0;  // Finish.swift:149
  assign plus_7_4_is_1_2                       = $signed(below_selects_465_plus_15_2[7:4]) == 4'sd1;  // Finish.swift:149
  assign plus_7_4_is_2_2                       = $signed(below_selects_465_plus_15_2[7:4]) == 4'sd2;  // Finish.swift:149
  assign plus_7_4_is_3_2                       = $signed(below_selects_465_plus_15_2[7:4]) == 4'sd3;  // Finish.swift:149
  assign selected_5                            = momentumAlignmentShift > 8'sd24 ? 8'sd24 : momentumAlignmentShift;  // Finish.swift:149
  assign selected_6                            = momentumAlignmentShift < -8'sd47 ? -8'sd47 : selected_5;  // Finish.swift:149
  assign n0_minus_below_selects_209            = 9'sd0 - 9'(selected_6);    // Finish.swift:149
  assign below_selects_209_plus_15             = 9'(selected_6) + 9'sd15;   // Finish.swift:149
  assign plus_7_4_is_14_3                      = $signed(below_selects_209_plus_15[7:4]) == -4'sd2;  // Finish.swift:149
  assign plus_7_4_is_15_3                      = $signed(below_selects_209_plus_15[7:4]) == -4'sd1;  // Finish.swift:149
  assign plus_7_4_is_0_3                       = $signed(below_selects_209_plus_15[7:4]) == 4'sd0;  // Finish.swift:149
  assign plus_7_4_is_1_3                       = $signed(below_selects_209_plus_15[7:4]) == 4'sd1;  // Finish.swift:149
  assign plus_7_4_is_2_3                       = $signed(below_selects_209_plus_15[7:4]) == 4'sd2;  // Finish.swift:149
  assign selected_7                            = stepAlignmentShift > 8'sd24 ? 8'sd24 : stepAlignmentShift;  // Finish.swift:149
  assign selected_8                            = stepAlignmentShift < -8'sd47 ? -8'sd47 : selected_7;  // Finish.swift:149
  assign n0_minus_below_selects_209_2          = 9'sd0 - 9'(selected_8);    // Finish.swift:149
  assign below_selects_209_plus_15_2           = 9'(selected_8) + 9'sd15;   // Finish.swift:149
  assign plus_7_4_is_14_4                      = $signed(below_selects_209_plus_15_2[7:4]) == -4'sd2;  // Finish.swift:149
  assign plus_7_4_is_15_4                      = $signed(below_selects_209_plus_15_2[7:4]) == -4'sd1;  // Finish.swift:149
  assign plus_7_4_is_0_4                       = $signed(below_selects_209_plus_15_2[7:4]) == 4'sd0;  // Finish.swift:149
  assign plus_7_4_is_1_4                       = $signed(below_selects_209_plus_15_2[7:4]) == 4'sd1;  // Finish.swift:149
  assign plus_7_4_is_2_4                       = $signed(below_selects_209_plus_15_2[7:4]) == 4'sd2;  // Finish.swift:149
  assign not_settings_isUpdate_and             = !settings_isUpdate & (settings_bits <= 5'd1);  // Finish.swift:185
  assign not_settings_isUpdate_and_2           = !settings_isUpdate & (settings_bits <= 5'd2);  // Finish.swift:185
  assign not_settings_isUpdate_and_3           = !settings_isUpdate & (settings_bits <= 5'd3);  // Finish.swift:185
  assign not_settings_isUpdate_and_4           = !settings_isUpdate & (settings_bits <= 5'd4);  // Finish.swift:185
  assign not_settings_isUpdate_and_5           = !settings_isUpdate & (settings_bits <= 5'd5);  // Finish.swift:185
  assign not_settings_isUpdate_and_6           = !settings_isUpdate & (settings_bits <= 5'd6);  // Finish.swift:185
  assign not_settings_isUpdate_and_7           = !settings_isUpdate & (settings_bits <= 5'd7);  // Finish.swift:185
  assign not_settings_isUpdate_and_8           = !settings_isUpdate & (settings_bits <= 5'd8);  // Finish.swift:185
  assign not_settings_isUpdate_and_9           = !settings_isUpdate & (settings_bits <= 5'd9);  // Finish.swift:185
  assign not_settings_isUpdate_and_10          = !settings_isUpdate & (settings_bits <= 5'd10);  // Finish.swift:185
  assign not_settings_isUpdate_and_11          = !settings_isUpdate & (settings_bits <= 5'd11);  // Finish.swift:185
  assign not_settings_isUpdate_and_12          = !settings_isUpdate & (settings_bits <= 5'd12);  // Finish.swift:185
  assign not_settings_isUpdate_and_13          = !settings_isUpdate & (settings_bits <= 5'd13);  // Finish.swift:185
  assign not_settings_isUpdate_and_14          = !settings_isUpdate & (settings_bits <= 5'd14);  // Finish.swift:185
  assign not_settings_isUpdate_and_15          = !settings_isUpdate & (settings_bits <= 5'd15);  // Finish.swift:185
  assign addedWords_0_or_addedWords_1          = addedWords[0] | addedWords[1];  // Finish.swift:194
  assign settings_relu_and                     = settings_relu & !settings_isUpdate;  // Finish.swift:98
  assign settings_appliesMask_and              = settings_appliesMask & !settings_isUpdate;  // Finish.swift:101
  assign row_active_0_and_not_and              = row_active[0] & !(settings_appliesMask_and & !row_mask[0]);  // Finish.swift:102
  assign row_active_1_and_not_and              = row_active[1] & !(settings_appliesMask_and & !row_mask[1]);  // Finish.swift:102
  assign settings_isUpdate_and_row13           = settings_isUpdate & row13;  // FinishCounting.swift:45
  assign settings_isUpdate_selects_masterRow13 = settings_isUpdate ? masterRow13 : row13;  // FinishCounting.swift:21
  assign n0_minus_settings_shifts_value        = 9'sd0 - 9'(settings_shifts_value);  // FinishCounting.swift:63
  assign lane0_value11_39_0_xor                = lane0_value11[39:0] ^ {40{lane0_value11[40]}};  // FinishCounting.swift:103
  assign lane0_value11_39_0_xor_or             = lane0_value11_39_0_xor | (lane1_value11[39:0] ^ {40{lane1_value11[40]}});  // FinishCounting.swift:103
  assign lane0_first4_38_0_xor                 = lane0_first4[38:0] ^ {39{lane0_first4[39]}};  // FinishCounting.swift:103
  assign magnitudes_1_selects_2                = magnitudes[1] ? 2'd2 : (magnitudes[0] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign magnitudes_5_selects_2                = magnitudes[5] ? 2'd2 : (magnitudes[4] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign magnitudes_9_selects_2                = magnitudes[9] ? 2'd2 : (magnitudes[8] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign magnitudes_13_selects_2               = magnitudes[13] ? 2'd2 : (magnitudes[12] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign magnitudes_17_selects_2               = magnitudes[17] ? 2'd2 : (magnitudes[16] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign magnitudes_21_selects_2               = magnitudes[21] ? 2'd2 : (magnitudes[20] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign magnitudes_25_selects_2               = magnitudes[25] ? 2'd2 : (magnitudes[24] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign magnitudes_29_selects_2               = magnitudes[29] ? 2'd2 : (magnitudes[28] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign magnitudes_33_selects_2               = magnitudes[33] ? 2'd2 : (magnitudes[32] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign magnitudes_37_selects_2               = magnitudes[37] ? 2'd2 : (magnitudes[36] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign magnitude0_0_any_or                   = magnitude0_0_any | magnitude0_1_any;  // BitLength.swift:34
  assign magnitude0_2_any_selects_2            = magnitude0_2_any ? 2'd2 : (magnitude0_1_any ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign magnitude0_1_any_selects              = magnitude0_1_any ? magnitude0_1_place : magnitude0_0_place;  // BitLength.swift:41
  assign magnitude0_2_any_selects              = magnitude0_2_any ? magnitude0_2_place : magnitude0_1_any_selects;  // BitLength.swift:41
  assign magnitude0_3_any_selects              = magnitude0_3_any ? magnitude0_3_place : magnitude0_2_any_selects;  // BitLength.swift:41
  assign magnitude0_4_any_or                   = magnitude0_4_any | magnitude0_5_any;  // BitLength.swift:34
  assign magnitude0_6_any_selects_2            = magnitude0_6_any ? 2'd2 : (magnitude0_5_any ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign magnitude0_5_any_selects              = magnitude0_5_any ? magnitude0_5_place : magnitude0_4_place;  // BitLength.swift:41
  assign magnitude0_6_any_selects              = magnitude0_6_any ? magnitude0_6_place : magnitude0_5_any_selects;  // BitLength.swift:41
  assign magnitude0_7_any_selects              = magnitude0_7_any ? magnitude0_7_place : magnitude0_6_any_selects;  // BitLength.swift:41
  assign magnitude0_10_any_selects_2           = magnitude0_10_any ? 2'd2 : (magnitude0_9_any ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign magnitude0_9_any_selects              = magnitude0_9_any ? magnitude0_9_place : magnitude0_8_place;  // BitLength.swift:41
  assign magnitude1_2_any_selects_2            = magnitude1_2_any ? 2'd2 : (magnitude1_1_any ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign magnitude1_1_any_selects              = magnitude1_1_any ? magnitude1_1_place : magnitude1_0_place;  // BitLength.swift:41
  assign bits_plus_left                        = {1'b0, bits} + {1'b0, left};  // FinishCounting.swift:80
  assign isLeft_and_not_and                    = isLeft & !((bits == 6'd0) & !wasNegative);  // FinishCounting.swift:81
  assign momentumMagnitudes_1_or               = momentumMagnitudes[1] | momentumMagnitudes[2];  // BitLength.swift:34
  assign momentumMagnitudes_1_selects_2        = momentumMagnitudes[1] ? 2'd2 : (momentumMagnitudes[0] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign momentumMagnitudes_3_or               = momentumMagnitudes[3] | momentumMagnitudes[4];  // BitLength.swift:34
  assign momentumMagnitudes_5_selects_2        = momentumMagnitudes[5] ? 2'd2 : (momentumMagnitudes[4] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign momentumMagnitudes_7_or               = momentumMagnitudes[7] | momentumMagnitudes[8];  // BitLength.swift:34
  assign momentumMagnitudes_9_selects_2        = momentumMagnitudes[9] ? 2'd2 : (momentumMagnitudes[8] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign momentumMagnitudes_11_or              = momentumMagnitudes[11] | momentumMagnitudes[12];  // BitLength.swift:34
  assign momentumMagnitudes_13_selects_2       = momentumMagnitudes[13] ? 2'd2 : (momentumMagnitudes[12] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign momentumMagnitudes_15_or              = momentumMagnitudes[15] | momentumMagnitudes[16];  // BitLength.swift:34
  assign momentumMagnitudes_17_selects_2       = momentumMagnitudes[17] ? 2'd2 : (momentumMagnitudes[16] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign momentumMagnitudes_19_or              = momentumMagnitudes[19] | momentumMagnitudes[20];  // BitLength.swift:34
  assign momentumMagnitudes_21_selects_2       = momentumMagnitudes[21] ? 2'd2 : (momentumMagnitudes[20] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign momentumMagnitudes_23_or              = momentumMagnitudes[23] | momentumMagnitudes[24];  // BitLength.swift:34
  assign momentumMagnitudes_25_selects_2       = momentumMagnitudes[25] ? 2'd2 : (momentumMagnitudes[24] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign momentumMagnitudes_27_or              = momentumMagnitudes[27] | momentumMagnitudes[28];  // BitLength.swift:34
  assign momentumMagnitudes_29_selects_2       = momentumMagnitudes[29] ? 2'd2 : (momentumMagnitudes[28] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign momentumMagnitudes_31_or              = momentumMagnitudes[31] | momentumMagnitudes[32];  // BitLength.swift:34
  assign momentumMagnitudes_33_selects_2       = momentumMagnitudes[33] ? 2'd2 : (momentumMagnitudes[32] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign momentumMagnitudes_35_or              = momentumMagnitudes[35] | momentumMagnitudes[36];  // BitLength.swift:34
  assign momentumMagnitudes_37_selects_2       = momentumMagnitudes[37] ? 2'd2 : (momentumMagnitudes[36] ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign momentum0_2_any_selects_2             = momentum0_2_any ? 2'd2 : (momentum0_1_any ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign momentum0_1_any_selects               = momentum0_1_any ? momentum0_1_place : momentum0_0_place;  // BitLength.swift:41
  assign momentum0_2_any_selects               = momentum0_2_any ? momentum0_2_place : momentum0_1_any_selects;  // BitLength.swift:41
  assign momentum0_3_any_selects               = momentum0_3_any ? momentum0_3_place : momentum0_2_any_selects;  // BitLength.swift:41
  assign momentum0_6_any_selects_2             = momentum0_6_any ? 2'd2 : (momentum0_5_any ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign momentum0_5_any_selects               = momentum0_5_any ? momentum0_5_place : momentum0_4_place;  // BitLength.swift:41
  assign momentum0_6_any_selects               = momentum0_6_any ? momentum0_6_place : momentum0_5_any_selects;  // BitLength.swift:41
  assign momentum0_7_any_selects               = momentum0_7_any ? momentum0_7_place : momentum0_6_any_selects;  // BitLength.swift:41
  assign momentum0_10_any_selects_2            = momentum0_10_any ? 2'd2 : (momentum0_9_any ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign momentum0_9_any_selects               = momentum0_9_any ? momentum0_9_place : momentum0_8_place;  // BitLength.swift:41
  assign momentum1_2_any_selects_2             = momentum1_2_any ? 2'd2 : (momentum1_1_any ? 2'd1 : 2'd0);  // BitLength.swift:41
  assign momentum1_1_any_selects               = momentum1_1_any ? momentum1_1_place : momentum1_0_place;  // BitLength.swift:41
  assign masterRow13_selects_lane0_result13    = masterRow13 ? lane0_result13 : held0;  // FinishCounting.swift:136
  assign not_masterRow13_and                   = !masterRow13 & !masterRow14;  // FinishCounting.swift:136
  assign total_above_1_plus                    = {total, 1'b1} + {{25'd0, master0}, isNegative0};  // Pipeline.swift:76

  always_ff @(posedge clock) begin
    if (reset) begin
      ringPlace <= 4'd0;
    end else begin
      ringPlace <= ringPlace + 4'd1;  // DelayRing.swift:17
    end
  end

  always_ff @(posedge clock) begin
    activeBy11 <= activeRing_word;  // DelayRing.swift:30
  end

  always_ff @(posedge clock) begin
    masterActiveBy13 <= masterActiveRing_word;  // DelayRing.swift:30
  end

  always_ff @(posedge clock) begin
    elementBy11 <= elementRing_word;  // DelayRing.swift:30
  end

  always_ff @(posedge clock) begin  // Pipeline.swift:84
    row1                            <= row_valid;                            // Flow.swift:24
    row2                            <= row1;                                 // Flow.swift:24
    row3                            <= row2;                                 // Flow.swift:24
    row4                            <= row3;                                 // Flow.swift:24
    row5                            <= row4;                                 // Flow.swift:24
    row6                            <= row5;                                 // Flow.swift:24
    row7                            <= row6;                                 // Flow.swift:24
    row8                            <= row7;                                 // Flow.swift:24
    row9                            <= row8;                                 // Flow.swift:24
    row10                           <= row9;                                 // Flow.swift:24
    row11                           <= row10;                                // Flow.swift:24
    row12                           <= row11;                                // Flow.swift:24
    row13                           <= row12;                                // Flow.swift:24
    masterRow1                      <= settings_isUpdate_and_row11;          // Flow.swift:24
    masterRow2                      <= masterRow1;                           // Flow.swift:24
    masterRow3                      <= masterRow2;                           // Flow.swift:24
    masterRow4                      <= masterRow3;                           // Flow.swift:24
    masterRow5                      <= masterRow4;                           // Flow.swift:24
    masterRow6                      <= masterRow5;                           // Flow.swift:24
    masterRow7                      <= masterRow6;                           // Flow.swift:24
    masterRow8                      <= masterRow7;                           // Flow.swift:24
    masterRow9                      <= masterRow8;                           // Flow.swift:24
    masterRow10                     <= masterRow9;                           // Flow.swift:24
    masterRow11                     <= masterRow10;                          // Flow.swift:24
    masterRow12                     <= masterRow11;                          // Flow.swift:24
    masterRow13                     <= masterRow12;                          // Flow.swift:24
    masterRow14                     <= masterRow13;                          // Flow.swift:24
    any1                            <= row_valid | settings_isUpdate_and_row11;  // Flow.swift:35
    any2                            <= any1_or_partial_words_any;            // Flow.swift:37
    any3                            <= any2;                                 // Flow.swift:37
    any4                            <= any3;                                 // Flow.swift:37
    any5                            <= any4;                                 // Flow.swift:37
    any6                            <= any5;                                 // Flow.swift:37
    any7                            <= any6;                                 // Flow.swift:37
    any8                            <= any7;                                 // Flow.swift:37
    any9                            <= any8;                                 // Flow.swift:37
    any10                           <= any9;                                 // Flow.swift:37
    any11                           <= any10;                                // Flow.swift:37
    active_1                        <= activeBy11;                           // Flow.swift:42
    active_2                        <= active_1;                             // Flow.swift:42
    anyElement_1                    <= settings_isUpdate_and_row11 ? elementBy11 : row_element;  // Flow.swift:47
    anyElement_2                    <= anyElement_1;                         // Flow.swift:47
    sumSaturates                    <= settings_isUpdate | settings_shifts_value[7];  // Finish.swift:144
    sumAlignmentShift               <= settings_isUpdate ? 9'(settings_shifts_gradient) : settings_shifts_value_minus_16;  // Finish.swift:147
    sumAlignmentFine                <= n0_minus_below_selects_465[3:0];      // Finish.swift:149
    sumAlignmentCoarse_choices      <= {plus_7_4_is_3, plus_7_4_is_2, plus_7_4_is_1, plus_7_4_is_0, plus_7_4_is_15,
        plus_7_4_is_14};  // Finish.swift:150
    masterAlignmentShift            <= 9'(settings_shifts_master) + 9'sd24;  // Finish.swift:147
    masterAlignmentFine             <= n0_minus_below_selects_465_2[3:0];    // Finish.swift:149
    masterAlignmentCoarse_choices   <= {plus_7_4_is_3_2, plus_7_4_is_2_2, plus_7_4_is_1_2, plus_7_4_is_0_2,
        plus_7_4_is_15_2, plus_7_4_is_14_2};  // Finish.swift:150
    momentumAlignmentShift          <= settings_shifts_momentum;             // Finish.swift:147
    momentumAlignmentFine           <= n0_minus_below_selects_209[3:0];      // Finish.swift:149
    momentumAlignmentCoarse_choices <= {plus_7_4_is_2_3, plus_7_4_is_1_3, plus_7_4_is_0_3, plus_7_4_is_15_3,
        plus_7_4_is_14_3};  // Finish.swift:150
    stepAlignmentShift              <= settings_shifts_step;                 // Finish.swift:147
    stepAlignmentFine               <= n0_minus_below_selects_209_2[3:0];    // Finish.swift:149
    stepAlignmentCoarse_choices     <= {plus_7_4_is_2_4, plus_7_4_is_1_4, plus_7_4_is_0_4, plus_7_4_is_15_4,
        plus_7_4_is_14_4};  // Finish.swift:150
    shiftedDecay                    <= {8'd0, settings_decay} << momentumAlignmentFine[2:0];  // Finish.swift:164
    shiftedRate                     <= {8'd0, settings_rateMantissa} << stepAlignmentFine[2:0];  // Finish.swift:164
    key0                            <= masterRow2 ? settings_masterKeys_0 : settings_keys_0;  // Finish.swift:173
    key1                            <= masterRow3 ? settings_masterKeys_1 : settings_keys_1;  // Finish.swift:173
    key2                            <= masterRow4 ? settings_masterKeys_2 : settings_keys_2;  // Finish.swift:173
    key3                            <= masterRow5 ? settings_masterKeys_3 : settings_keys_3;  // Finish.swift:173
    key4                            <= masterRow6 ? settings_masterKeys_4 : settings_keys_4;  // Finish.swift:173
    key5                            <= masterRow7 ? settings_masterKeys_5 : settings_keys_5;  // Finish.swift:173
    laterKey0                       <= key0;                                 // Finish.swift:180
    laterKey1                       <= key1;                                 // Finish.swift:180
    laterKey2                       <= key2;                                 // Finish.swift:180
    laterKey3                       <= key3;                                 // Finish.swift:180
    laterKey4                       <= key4;                                 // Finish.swift:180
    limit                           <= {not_settings_isUpdate_and_15, not_settings_isUpdate_and_14,
        not_settings_isUpdate_and_13, not_settings_isUpdate_and_12, not_settings_isUpdate_and_11,
        not_settings_isUpdate_and_10, not_settings_isUpdate_and_9, not_settings_isUpdate_and_8,
        not_settings_isUpdate_and_7, not_settings_isUpdate_and_6, not_settings_isUpdate_and_5,
        not_settings_isUpdate_and_4, not_settings_isUpdate_and_3, not_settings_isUpdate_and_2,
        not_settings_isUpdate_and};  // Finish.swift:185
    isNearest                       <= !settings_isUpdate & !settings_isStochastic;  // Finish.swift:187
    addedWords                      <= partial_words;                        // Finish.swift:188
    movedWords                      <= |addedWords;                          // Finish.swift:189
    movedSign                       <= addedWords[2] & partial_isShort;      // Finish.swift:190
    isMaster3                       <= masterRow2 ? 1'b1 : partial_stores;   // Finish.swift:194
    factor3                         <= masterRow2 ? shiftedRate : shiftedDecay;  // Finish.swift:194
    firstFine4                      <= masterRow3 ? masterAlignmentFine[1:0] : sumAlignmentFine[1:0];  // Finish.swift:194
    firstFine5                      <= masterRow4 ? masterAlignmentFine[3:2] : sumAlignmentFine[3:2];  // Finish.swift:194
    firstCoarse7_choices            <= masterRow6 ? masterAlignmentCoarse_choices : sumAlignmentCoarse_choices;  // Finish.swift:194
    firstCoarse8_choices            <= masterRow7 ? masterAlignmentCoarse_choices : sumAlignmentCoarse_choices;  // Finish.swift:194
    firstSaturates7                 <= masterRow6 ? 1'b1 : sumSaturates;     // Finish.swift:194
    secondFine6                     <= masterRow5 ? stepAlignmentFine[3] : momentumAlignmentFine[3];  // Finish.swift:194
    secondCoarse8_choices           <= masterRow7 ? stepAlignmentCoarse_choices : momentumAlignmentCoarse_choices;  // Finish.swift:194
    secondCoarse9_choices           <= masterRow8 ? stepAlignmentCoarse_choices : momentumAlignmentCoarse_choices;  // Finish.swift:194
    subtracts6                      <= masterRow5 ? 1'b1 : 1'b0;             // Finish.swift:194
    subtracts8                      <= masterRow7 ? 1'b1 : 1'b0;             // Finish.swift:194
    subtracts10                     <= masterRow9 ? 1'b1 : 1'b0;             // Finish.swift:194
    moves3To6                       <= any1_or_partial_words_any | any2 | any3 | any4;  // Finish.swift:230
    moves7To9                       <= any5 | any6 | any7;                   // Finish.swift:230
    moves10To13                     <= any8 | any9 | any10 | any11;          // Finish.swift:230
    saturatedLanes                  <= {1'b0, lane0_saturates13} + {1'b0, lane1_saturates13};  // FinishCounting.swift:45
    isCounted                       <= settings_isUpdate_selects_masterRow13;  // FinishCounting.swift:21
    isCountedMomentum               <= settings_isUpdate_and_row13;          // FinishCounting.swift:21
    isLeft                          <= settings_shifts_value[7] & !settings_isUpdate;  // FinishCounting.swift:62
    left                            <= settings_shifts_value < -8'sd47 ? 6'd47 : n0_minus_settings_shifts_value[5:0];  // FinishCounting.swift:63
    magnitude0                      <= lane0_value11_39_0_xor_or;            // FinishCounting.swift:103
    magnitude                       <= magnitude0;                           // FinishCounting.swift:107
    sumMagnitude0                   <= lane0_first4_38_0_xor | (lane1_first4[38:0] ^ {39{lane1_first4[39]}});  // FinishCounting.swift:103
    if (!(isLeft & row5)) begin  // FinishCounting.swift:108
      sumMagnitude <= 39'd0;  // Pipeline.swift:40
    end else begin
      sumMagnitude <= sumMagnitude0;  // Pipeline.swift:42
    end
    counted <= {1'b0, sumMagnitude} | (magnitude & {40{countsValues}});  // FinishCounting.swift:70
    if (start) begin  // FinishCounting.swift:173
      magnitudes <= 40'd0;  // Pipeline.swift:74
    end else begin
      magnitudes <= magnitudes | counted;  // Pipeline.swift:76
    end
    bits           <= magnitude2_0_place;                   // FinishCounting.swift:71
    anyNegative    <= lane0_first4[39] | lane1_first4[39];  // FinishCounting.swift:75
    anyNegativeSum <= anyNegative & row5;                   // FinishCounting.swift:77
    if (start) begin  // FinishCounting.swift:173
      hasNegative <= 1'b0;  // Pipeline.swift:74
    end else begin
      hasNegative <= hasNegative | anyNegativeSum;  // Pipeline.swift:76
    end
    wasNegative <= hasNegative;  // FinishCounting.swift:80
    usedBits    <= isLeft_and_not_and ? (bits_plus_left > 7'd47 ? 6'd47 : bits_plus_left[5:0]) : bits;  // FinishCounting.swift:81
    if (start) begin  // FinishCounting.swift:173
      saturations <= 32'd0;  // Pipeline.swift:74
    end else begin
      saturations <= saturations + {30'd0, saturatedLanes & {2{isCounted}}};  // Pipeline.swift:76
    end
    momentumMagnitude0 <= lane0_value11_39_0_xor_or;  // FinishCounting.swift:103
    momentumMagnitude  <= momentumMagnitude0;         // FinishCounting.swift:107
    if (!settings_isUpdate_and_row13) begin  // FinishCounting.swift:86
      countedMomentum <= 40'd0;  // Pipeline.swift:40
    end else begin
      countedMomentum <= momentumMagnitude;  // Pipeline.swift:42
    end
    if (start) begin  // FinishCounting.swift:173
      momentumMagnitudes <= 40'd0;  // Pipeline.swift:74
    end else begin
      momentumMagnitudes <= momentumMagnitudes | countedMomentum;  // Pipeline.swift:76
    end
    momentumBits <= momentum2_0_place;  // FinishCounting.swift:88
    if (start) begin  // FinishCounting.swift:173
      momentumSaturations <= 32'd0;  // Pipeline.swift:74
    end else begin
      momentumSaturations <= momentumSaturations + {30'd0, saturatedLanes & {2{isCountedMomentum}}};  // Pipeline.swift:76
    end
    held0 <= lane1_result13;  // FinishCounting.swift:130
    if (not_masterRow13_and) begin  // FinishCounting.swift:136
      master0 <= 15'd0;  // Pipeline.swift:40
    end else begin
      master0 <= masterRow13_selects_lane0_result13[14:0] ^ {15{masterRow13_selects_lane0_result13[15]}};  // Pipeline.swift:42
    end
    if (not_masterRow13_and) begin  // FinishCounting.swift:139
      isNegative0 <= 1'b0;  // Pipeline.swift:40
    end else begin
      isNegative0 <= masterRow13_selects_lane0_result13[15];  // Pipeline.swift:42
    end
    if (start) begin  // FinishCounting.swift:173
      total <= 40'd0;  // Pipeline.swift:74
    end else begin
      total <= total_above_1_plus[40:1];  // Pipeline.swift:76
    end
    if (reset) begin
      row1                <= 1'b0;
      row2                <= 1'b0;
      row3                <= 1'b0;
      row4                <= 1'b0;
      row5                <= 1'b0;
      row6                <= 1'b0;
      row7                <= 1'b0;
      row8                <= 1'b0;
      row9                <= 1'b0;
      row10               <= 1'b0;
      row11               <= 1'b0;
      row12               <= 1'b0;
      row13               <= 1'b0;
      masterRow1          <= 1'b0;
      masterRow2          <= 1'b0;
      masterRow3          <= 1'b0;
      masterRow4          <= 1'b0;
      masterRow5          <= 1'b0;
      masterRow6          <= 1'b0;
      masterRow7          <= 1'b0;
      masterRow8          <= 1'b0;
      masterRow9          <= 1'b0;
      masterRow10         <= 1'b0;
      masterRow11         <= 1'b0;
      masterRow12         <= 1'b0;
      masterRow13         <= 1'b0;
      masterRow14         <= 1'b0;
      any1                <= 1'b0;
      any2                <= 1'b0;
      any3                <= 1'b0;
      any4                <= 1'b0;
      any5                <= 1'b0;
      any6                <= 1'b0;
      any7                <= 1'b0;
      any8                <= 1'b0;
      any9                <= 1'b0;
      any10               <= 1'b0;
      any11               <= 1'b0;
      addedWords          <= 3'd0;
      movedWords          <= 1'b0;
      magnitudes          <= 40'd0;
      hasNegative         <= 1'b0;
      saturations         <= 32'd0;
      momentumMagnitudes  <= 40'd0;
      momentumSaturations <= 32'd0;
      total               <= 40'd0;
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, magnitude2_0_any, momentum2_0_any, n0_minus_below_selects_465[9:4],
    below_selects_465_plus_15[3:0], below_selects_465_plus_15[9:8],
    n0_minus_below_selects_465_2[9:4], below_selects_465_plus_15_2[3:0],
    below_selects_465_plus_15_2[9:8], n0_minus_below_selects_209[8:4],
    below_selects_209_plus_15[3:0], below_selects_209_plus_15[8],
    n0_minus_below_selects_209_2[8:4], below_selects_209_plus_15_2[3:0],
    below_selects_209_plus_15_2[8], n0_minus_settings_shifts_value[8:6], total_above_1_plus[0]};
endmodule
