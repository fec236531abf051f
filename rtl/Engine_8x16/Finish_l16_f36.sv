// 16 words of 16 bits of Finish_l16_f36.
module Finish_l16_f36_activeRing (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [3:0]  write_address,
  input  logic [15:0] write_data,
  input  logic [3:0]  read_address,
  output logic [15:0] read_data
);
  logic [15:0] cells [0:15];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  assign read_data = cells[read_address];
endmodule

// 16 words of 16 bits of Finish_l16_f36.
module Finish_l16_f36_masterActiveRing (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [3:0]  write_address,
  input  logic [15:0] write_data,
  input  logic [3:0]  read_address,
  output logic [15:0] read_data
);
  logic [15:0] cells [0:15];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  assign read_data = cells[read_address];
endmodule

// 16 words of 24 bits of Finish_l16_f36.
module Finish_l16_f36_elementRing (
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

// The end of a contraction in 16 lanes: rounding, saturation, statistics, update.
module Finish_l16_f36 (
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
  input  logic        [23:0] settings_elementOffsets_2,
  input  logic        [23:0] settings_elementOffsets_3,
  input  logic        [23:0] settings_elementOffsets_4,
  input  logic        [23:0] settings_elementOffsets_5,
  input  logic        [23:0] settings_elementOffsets_6,
  input  logic        [23:0] settings_elementOffsets_7,
  input  logic        [23:0] settings_elementOffsets_8,
  input  logic        [23:0] settings_elementOffsets_9,
  input  logic        [23:0] settings_elementOffsets_10,
  input  logic        [23:0] settings_elementOffsets_11,
  input  logic        [23:0] settings_elementOffsets_12,
  input  logic        [23:0] settings_elementOffsets_13,
  input  logic        [23:0] settings_elementOffsets_14,
  input  logic        [23:0] settings_elementOffsets_15,
  input  logic               start,
  input  logic               row_valid,
  input  logic        [15:0] row_active,
  input  logic signed [35:0] row_sums_0,
  input  logic signed [35:0] row_sums_1,
  input  logic signed [35:0] row_sums_2,
  input  logic signed [35:0] row_sums_3,
  input  logic signed [35:0] row_sums_4,
  input  logic signed [35:0] row_sums_5,
  input  logic signed [35:0] row_sums_6,
  input  logic signed [35:0] row_sums_7,
  input  logic signed [35:0] row_sums_8,
  input  logic signed [35:0] row_sums_9,
  input  logic signed [35:0] row_sums_10,
  input  logic signed [35:0] row_sums_11,
  input  logic signed [35:0] row_sums_12,
  input  logic signed [35:0] row_sums_13,
  input  logic signed [35:0] row_sums_14,
  input  logic signed [35:0] row_sums_15,
  input  logic        [23:0] row_element,
  input  logic        [15:0] row_mask,
  input  logic signed [15:0] row_old_0,
  input  logic signed [15:0] row_old_1,
  input  logic signed [15:0] row_old_2,
  input  logic signed [15:0] row_old_3,
  input  logic signed [15:0] row_old_4,
  input  logic signed [15:0] row_old_5,
  input  logic signed [15:0] row_old_6,
  input  logic signed [15:0] row_old_7,
  input  logic signed [15:0] row_old_8,
  input  logic signed [15:0] row_old_9,
  input  logic signed [15:0] row_old_10,
  input  logic signed [15:0] row_old_11,
  input  logic signed [15:0] row_old_12,
  input  logic signed [15:0] row_old_13,
  input  logic signed [15:0] row_old_14,
  input  logic signed [15:0] row_old_15,
  input  logic signed [15:0] oldMaster_0,
  input  logic signed [15:0] oldMaster_1,
  input  logic signed [15:0] oldMaster_2,
  input  logic signed [15:0] oldMaster_3,
  input  logic signed [15:0] oldMaster_4,
  input  logic signed [15:0] oldMaster_5,
  input  logic signed [15:0] oldMaster_6,
  input  logic signed [15:0] oldMaster_7,
  input  logic signed [15:0] oldMaster_8,
  input  logic signed [15:0] oldMaster_9,
  input  logic signed [15:0] oldMaster_10,
  input  logic signed [15:0] oldMaster_11,
  input  logic signed [15:0] oldMaster_12,
  input  logic signed [15:0] oldMaster_13,
  input  logic signed [15:0] oldMaster_14,
  input  logic signed [15:0] oldMaster_15,
  input  logic               partial_stores,
  input  logic               partial_joins,
  input  logic               partial_isShort,
  input  logic        [2:0]  partial_words,
  input  logic        [2:0]  partial_wordsOfOthers_0,
  input  logic        [2:0]  partial_wordsOfOthers_1,
  input  logic        [2:0]  partial_wordsOfOthers_2,
  input  logic        [2:0]  partial_wordsOfOthers_3,
  input  logic        [2:0]  partial_wordsOfOthers_4,
  output logic               write_valid,
  output logic               write_isMaster,
  output logic        [15:0] write_active,
  output logic signed [15:0] write_values_0,
  output logic signed [15:0] write_values_1,
  output logic signed [15:0] write_values_2,
  output logic signed [15:0] write_values_3,
  output logic signed [15:0] write_values_4,
  output logic signed [15:0] write_values_5,
  output logic signed [15:0] write_values_6,
  output logic signed [15:0] write_values_7,
  output logic signed [15:0] write_values_8,
  output logic signed [15:0] write_values_9,
  output logic signed [15:0] write_values_10,
  output logic signed [15:0] write_values_11,
  output logic signed [15:0] write_values_12,
  output logic signed [15:0] write_values_13,
  output logic signed [15:0] write_values_14,
  output logic signed [15:0] write_values_15,
  output logic        [15:0] write_positive,
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
  logic               farMasterRow2_0_0_state;                // FlipFlop.swift:56
  logic               farMasterRow3_0_0_state;                // FlipFlop.swift:56
  logic               farMasterRow4_0_0_state;                // FlipFlop.swift:56
  logic               farMasterRow5_0_0_state;                // FlipFlop.swift:56
  logic               farMasterRow6_0_0_state;                // FlipFlop.swift:56
  logic               farMasterRow7_0_0_state;                // FlipFlop.swift:56
  logic               farMasterRow8_0_0_state;                // FlipFlop.swift:56
  logic               farMasterRow9_0_0_state;                // FlipFlop.swift:56
  logic               farMasterRow10_0_0_state;               // FlipFlop.swift:56
  logic               farMasterRow11_0_0_state;               // FlipFlop.swift:56
  logic               farMasterRow12_0_0_state;               // FlipFlop.swift:56
  logic               farMasterRow13_0_0_state;               // FlipFlop.swift:56
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
  logic        [15:0] activeBy11;                             // DelayRing.swift:27
  logic        [15:0] active_1;                               // Flow.swift:42
  logic        [15:0] active_2;                               // Flow.swift:42
  logic        [15:0] masterActiveBy13;                       // DelayRing.swift:27
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
  logic        [15:0] key0_part3;                             // Finish.swift:173
  logic        [15:0] key1_part3;                             // Finish.swift:173
  logic        [15:0] key2_part3;                             // Finish.swift:173
  logic        [15:0] key3_part3;                             // Finish.swift:173
  logic        [15:0] key4_part3;                             // Finish.swift:173
  logic        [15:0] key5_part3;                             // Finish.swift:173
  logic        [15:0] laterKey0;                              // Finish.swift:180
  logic        [15:0] laterKey1;                              // Finish.swift:180
  logic        [15:0] laterKey2;                              // Finish.swift:180
  logic        [15:0] laterKey3;                              // Finish.swift:180
  logic        [15:0] laterKey4;                              // Finish.swift:180
  logic        [15:0] laterKey0_half1;                        // Finish.swift:180
  logic        [15:0] laterKey1_half1;                        // Finish.swift:180
  logic        [15:0] laterKey2_half1;                        // Finish.swift:180
  logic        [15:0] laterKey3_half1;                        // Finish.swift:180
  logic        [15:0] laterKey4_half1;                        // Finish.swift:180
  logic               limit_0_0_state;                        // FlipFlop.swift:56
  logic               limit_0_1_state;                        // FlipFlop.swift:56
  logic               limit_0_2_state;                        // FlipFlop.swift:56
  logic               limit_0_3_state;                        // FlipFlop.swift:56
  logic               limit_0_4_state;                        // FlipFlop.swift:56
  logic               limit_0_5_state;                        // FlipFlop.swift:56
  logic               limit_0_6_state;                        // FlipFlop.swift:56
  logic               limit_0_7_state;                        // FlipFlop.swift:56
  logic               limit_0_8_state;                        // FlipFlop.swift:56
  logic               limit_0_9_state;                        // FlipFlop.swift:56
  logic               limit_0_10_state;                       // FlipFlop.swift:56
  logic               limit_0_11_state;                       // FlipFlop.swift:56
  logic               limit_0_12_state;                       // FlipFlop.swift:56
  logic               limit_0_13_state;                       // FlipFlop.swift:56
  logic               limit_0_14_state;                       // FlipFlop.swift:56
  logic               limit_1_0_state;                        // FlipFlop.swift:56
  logic               limit_1_1_state;                        // FlipFlop.swift:56
  logic               limit_1_2_state;                        // FlipFlop.swift:56
  logic               limit_1_3_state;                        // FlipFlop.swift:56
  logic               limit_1_4_state;                        // FlipFlop.swift:56
  logic               limit_1_5_state;                        // FlipFlop.swift:56
  logic               limit_1_6_state;                        // FlipFlop.swift:56
  logic               limit_1_7_state;                        // FlipFlop.swift:56
  logic               limit_1_8_state;                        // FlipFlop.swift:56
  logic               limit_1_9_state;                        // FlipFlop.swift:56
  logic               limit_1_10_state;                       // FlipFlop.swift:56
  logic               limit_1_11_state;                       // FlipFlop.swift:56
  logic               limit_1_12_state;                       // FlipFlop.swift:56
  logic               limit_1_13_state;                       // FlipFlop.swift:56
  logic               limit_1_14_state;                       // FlipFlop.swift:56
  logic               isNearest;                              // Finish.swift:187
  logic        [2:0]  addedWords;                             // Finish.swift:188
  logic               movedWords;                             // Finish.swift:189
  logic               movedWords_part1;                       // Finish.swift:189
  logic               movedWords_part2;                       // Finish.swift:189
  logic               movedWords_part3;                       // Finish.swift:189
  logic               movedWords_part4;                       // Finish.swift:189
  logic               movedWords_part5;                       // Finish.swift:189
  logic               movedSign;                              // Finish.swift:190
  logic               movedSign_part1;                        // Finish.swift:190
  logic               movedSign_part2;                        // Finish.swift:190
  logic               movedSign_part3;                        // Finish.swift:190
  logic               movedSign_part4;                        // Finish.swift:190
  logic               movedSign_part5;                        // Finish.swift:190
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
  logic               isNearestSettled;                       // Finish.swift:203
  logic               isMaster3_part1;                        // Finish.swift:194
  logic signed [15:0] factor3_part1;                          // Finish.swift:194
  logic        [1:0]  firstFine4_part1;                       // Finish.swift:194
  logic        [1:0]  firstFine5_part1;                       // Finish.swift:194
  logic        [5:0]  firstCoarse7_part1_choices;             // Finish.swift:194
  logic        [5:0]  firstCoarse8_part1_choices;             // Finish.swift:194
  logic               firstSaturates7_part1;                  // Finish.swift:194
  logic               secondFine6_part1;                      // Finish.swift:194
  logic        [4:0]  secondCoarse8_part1_choices;            // Finish.swift:194
  logic        [4:0]  secondCoarse9_part1_choices;            // Finish.swift:194
  logic               subtracts6_part1;                       // Finish.swift:194
  logic               subtracts8_part1;                       // Finish.swift:194
  logic               subtracts10_part1;                      // Finish.swift:194
  logic               isNearestSettled_part1;                 // Finish.swift:203
  logic               isMaster3_part2;                        // Finish.swift:194
  logic signed [15:0] factor3_part2;                          // Finish.swift:194
  logic        [1:0]  firstFine4_part2;                       // Finish.swift:194
  logic        [1:0]  firstFine5_part2;                       // Finish.swift:194
  logic        [5:0]  firstCoarse7_part2_choices;             // Finish.swift:194
  logic        [5:0]  firstCoarse8_part2_choices;             // Finish.swift:194
  logic               firstSaturates7_part2;                  // Finish.swift:194
  logic               secondFine6_part2;                      // Finish.swift:194
  logic        [4:0]  secondCoarse8_part2_choices;            // Finish.swift:194
  logic        [4:0]  secondCoarse9_part2_choices;            // Finish.swift:194
  logic               subtracts6_part2;                       // Finish.swift:194
  logic               subtracts8_part2;                       // Finish.swift:194
  logic               subtracts10_part2;                      // Finish.swift:194
  logic               isNearestSettled_part2;                 // Finish.swift:203
  logic               isMaster3_part3;                        // Finish.swift:194
  logic        [15:0] factor3_part3;                          // Finish.swift:194
  logic        [1:0]  firstFine4_part3;                       // Finish.swift:194
  logic        [1:0]  firstFine5_part3;                       // Finish.swift:194
  logic        [5:0]  firstCoarse7_part3;                     // Finish.swift:194
  logic        [5:0]  firstCoarse8_part3;                     // Finish.swift:194
  logic               firstSaturates7_part3;                  // Finish.swift:194
  logic               secondFine6_part3;                      // Finish.swift:194
  logic        [4:0]  secondCoarse8_part3;                    // Finish.swift:194
  logic        [4:0]  secondCoarse9_part3;                    // Finish.swift:194
  logic               subtracts6_part3;                       // Finish.swift:194
  logic               subtracts8_part3;                       // Finish.swift:194
  logic               subtracts10_part3;                      // Finish.swift:194
  logic               isNearestSettled_part3;                 // Finish.swift:203
  logic               isMaster3_part4;                        // Finish.swift:194
  logic        [15:0] factor3_part4;                          // Finish.swift:194
  logic        [1:0]  firstFine4_part4;                       // Finish.swift:194
  logic        [1:0]  firstFine5_part4;                       // Finish.swift:194
  logic        [5:0]  firstCoarse7_part4;                     // Finish.swift:194
  logic        [5:0]  firstCoarse8_part4;                     // Finish.swift:194
  logic               firstSaturates7_part4;                  // Finish.swift:194
  logic               secondFine6_part4;                      // Finish.swift:194
  logic        [4:0]  secondCoarse8_part4;                    // Finish.swift:194
  logic        [4:0]  secondCoarse9_part4;                    // Finish.swift:194
  logic               subtracts6_part4;                       // Finish.swift:194
  logic               subtracts8_part4;                       // Finish.swift:194
  logic               subtracts10_part4;                      // Finish.swift:194
  logic               isNearestSettled_part4;                 // Finish.swift:203
  logic               isMaster3_part5;                        // Finish.swift:194
  logic        [15:0] factor3_part5;                          // Finish.swift:194
  logic        [1:0]  firstFine4_part5;                       // Finish.swift:194
  logic        [1:0]  firstFine5_part5;                       // Finish.swift:194
  logic        [5:0]  firstCoarse7_part5;                     // Finish.swift:194
  logic        [5:0]  firstCoarse8_part5;                     // Finish.swift:194
  logic               firstSaturates7_part5;                  // Finish.swift:194
  logic               secondFine6_part5;                      // Finish.swift:194
  logic        [4:0]  secondCoarse8_part5;                    // Finish.swift:194
  logic        [4:0]  secondCoarse9_part5;                    // Finish.swift:194
  logic               subtracts6_part5;                       // Finish.swift:194
  logic               subtracts8_part5;                       // Finish.swift:194
  logic               subtracts10_part5;                      // Finish.swift:194
  logic               isNearestSettled_part5;                 // Finish.swift:203
  logic               moves3To6_0_0_state;                    // FlipFlop.swift:56
  logic               moves3To6_1_0_state;                    // FlipFlop.swift:56
  logic               moves3To6_2_0_state;                    // FlipFlop.swift:56
  logic               moves3To6_3_0_state;                    // FlipFlop.swift:56
  logic               moves3To6_4_0_state;                    // FlipFlop.swift:56
  logic               moves3To6_5_0_state;                    // FlipFlop.swift:56
  logic               moves3To6_6_0_state;                    // FlipFlop.swift:56
  logic               moves3To6_7_0_state;                    // FlipFlop.swift:56
  logic               moves3To6_8_0_state;                    // FlipFlop.swift:56
  logic               moves3To6_9_0_state;                    // FlipFlop.swift:56
  logic               moves3To6_10_0_state;                   // FlipFlop.swift:56
  logic               moves3To6_11_0_state;                   // FlipFlop.swift:56
  logic               moves3To6_12_0_state;                   // FlipFlop.swift:56
  logic               moves3To6_13_0_state;                   // FlipFlop.swift:56
  logic               moves3To6_14_0_state;                   // FlipFlop.swift:56
  logic               moves3To6_15_0_state;                   // FlipFlop.swift:56
  logic               moves7To9_0_0_state;                    // FlipFlop.swift:56
  logic               moves7To9_1_0_state;                    // FlipFlop.swift:56
  logic               moves7To9_2_0_state;                    // FlipFlop.swift:56
  logic               moves7To9_3_0_state;                    // FlipFlop.swift:56
  logic               moves7To9_4_0_state;                    // FlipFlop.swift:56
  logic               moves7To9_5_0_state;                    // FlipFlop.swift:56
  logic               moves7To9_6_0_state;                    // FlipFlop.swift:56
  logic               moves7To9_7_0_state;                    // FlipFlop.swift:56
  logic               moves7To9_8_0_state;                    // FlipFlop.swift:56
  logic               moves7To9_9_0_state;                    // FlipFlop.swift:56
  logic               moves7To9_10_0_state;                   // FlipFlop.swift:56
  logic               moves7To9_11_0_state;                   // FlipFlop.swift:56
  logic               moves7To9_12_0_state;                   // FlipFlop.swift:56
  logic               moves7To9_13_0_state;                   // FlipFlop.swift:56
  logic               moves7To9_14_0_state;                   // FlipFlop.swift:56
  logic               moves7To9_15_0_state;                   // FlipFlop.swift:56
  logic               moves10To13_0_0_state;                  // FlipFlop.swift:56
  logic               moves10To13_1_0_state;                  // FlipFlop.swift:56
  logic               moves10To13_2_0_state;                  // FlipFlop.swift:56
  logic               moves10To13_3_0_state;                  // FlipFlop.swift:56
  logic               moves10To13_4_0_state;                  // FlipFlop.swift:56
  logic               moves10To13_5_0_state;                  // FlipFlop.swift:56
  logic               moves10To13_6_0_state;                  // FlipFlop.swift:56
  logic               moves10To13_7_0_state;                  // FlipFlop.swift:56
  logic               moves10To13_8_0_state;                  // FlipFlop.swift:56
  logic               moves10To13_9_0_state;                  // FlipFlop.swift:56
  logic               moves10To13_10_0_state;                 // FlipFlop.swift:56
  logic               moves10To13_11_0_state;                 // FlipFlop.swift:56
  logic               moves10To13_12_0_state;                 // FlipFlop.swift:56
  logic               moves10To13_13_0_state;                 // FlipFlop.swift:56
  logic               moves10To13_14_0_state;                 // FlipFlop.swift:56
  logic               moves10To13_15_0_state;                 // FlipFlop.swift:56
  logic               reluAhead;                              // Finish.swift:231
  logic               reluSettled_0_0_state;                  // FlipFlop.swift:56
  logic               reluSettled_1_0_state;                  // FlipFlop.swift:56
  logic               reluSettled_2_0_state;                  // FlipFlop.swift:56
  logic               reluSettled_3_0_state;                  // FlipFlop.swift:56
  logic               reluSettled_4_0_state;                  // FlipFlop.swift:56
  logic               reluSettled_5_0_state;                  // FlipFlop.swift:56
  logic               reluSettled_6_0_state;                  // FlipFlop.swift:56
  logic               reluSettled_7_0_state;                  // FlipFlop.swift:56
  logic               reluSettled_8_0_state;                  // FlipFlop.swift:56
  logic               reluSettled_9_0_state;                  // FlipFlop.swift:56
  logic               reluSettled_10_0_state;                 // FlipFlop.swift:56
  logic               reluSettled_11_0_state;                 // FlipFlop.swift:56
  logic               reluSettled_12_0_state;                 // FlipFlop.swift:56
  logic               reluSettled_13_0_state;                 // FlipFlop.swift:56
  logic               reluSettled_14_0_state;                 // FlipFlop.swift:56
  logic               reluSettled_15_0_state;                 // FlipFlop.swift:56
  logic               joinsAhead;                             // Finish.swift:232
  logic               joinsSettled_0_0_state;                 // FlipFlop.swift:56
  logic               joinsSettled_1_0_state;                 // FlipFlop.swift:56
  logic               joinsSettled_2_0_state;                 // FlipFlop.swift:56
  logic               joinsSettled_3_0_state;                 // FlipFlop.swift:56
  logic               joinsSettled_4_0_state;                 // FlipFlop.swift:56
  logic               joinsSettled_5_0_state;                 // FlipFlop.swift:56
  logic               joinsSettled_6_0_state;                 // FlipFlop.swift:56
  logic               joinsSettled_7_0_state;                 // FlipFlop.swift:56
  logic               joinsSettled_8_0_state;                 // FlipFlop.swift:56
  logic               joinsSettled_9_0_state;                 // FlipFlop.swift:56
  logic               joinsSettled_10_0_state;                // FlipFlop.swift:56
  logic               joinsSettled_11_0_state;                // FlipFlop.swift:56
  logic               joinsSettled_12_0_state;                // FlipFlop.swift:56
  logic               joinsSettled_13_0_state;                // FlipFlop.swift:56
  logic               joinsSettled_14_0_state;                // FlipFlop.swift:56
  logic               joinsSettled_15_0_state;                // FlipFlop.swift:56
  logic               isUpdateSettled;                        // Finish.swift:94
  logic               isUpdateSettled_part1;                  // Finish.swift:94
  logic               isUpdateSettled_part2;                  // Finish.swift:94
  logic               isUpdateSettled_part3;                  // Finish.swift:94
  logic               isUpdateSettled_part4;                  // Finish.swift:94
  logic               isUpdateSettled_part5;                  // Finish.swift:94
  logic signed [35:0] lane0_first4;                           // Finish.swift:98
  logic signed [40:0] lane0_value11;                          // Finish.swift:98
  logic signed [15:0] lane0_result13;                         // Finish.swift:98
  logic               lane0_isPositive13;                     // Finish.swift:98
  logic               lane0_saturates13;                      // Finish.swift:98
  logic signed [35:0] lane1_first4;                           // Finish.swift:98
  logic signed [40:0] lane1_value11;                          // Finish.swift:98
  logic signed [15:0] lane1_result13;                         // Finish.swift:98
  logic               lane1_isPositive13;                     // Finish.swift:98
  logic               lane1_saturates13;                      // Finish.swift:98
  logic signed [35:0] lane2_first4;                           // Finish.swift:98
  logic signed [40:0] lane2_value11;                          // Finish.swift:98
  logic signed [15:0] lane2_result13;                         // Finish.swift:98
  logic               lane2_isPositive13;                     // Finish.swift:98
  logic               lane2_saturates13;                      // Finish.swift:98
  logic signed [35:0] lane3_first4;                           // Finish.swift:98
  logic signed [40:0] lane3_value11;                          // Finish.swift:98
  logic signed [15:0] lane3_result13;                         // Finish.swift:98
  logic               lane3_isPositive13;                     // Finish.swift:98
  logic               lane3_saturates13;                      // Finish.swift:98
  logic signed [35:0] lane4_first4;                           // Finish.swift:98
  logic signed [40:0] lane4_value11;                          // Finish.swift:98
  logic signed [15:0] lane4_result13;                         // Finish.swift:98
  logic               lane4_isPositive13;                     // Finish.swift:98
  logic               lane4_saturates13;                      // Finish.swift:98
  logic signed [35:0] lane5_first4;                           // Finish.swift:98
  logic signed [40:0] lane5_value11;                          // Finish.swift:98
  logic signed [15:0] lane5_result13;                         // Finish.swift:98
  logic               lane5_isPositive13;                     // Finish.swift:98
  logic               lane5_saturates13;                      // Finish.swift:98
  logic signed [35:0] lane6_first4;                           // Finish.swift:98
  logic signed [40:0] lane6_value11;                          // Finish.swift:98
  logic signed [15:0] lane6_result13;                         // Finish.swift:98
  logic               lane6_isPositive13;                     // Finish.swift:98
  logic               lane6_saturates13;                      // Finish.swift:98
  logic signed [35:0] lane7_first4;                           // Finish.swift:98
  logic signed [40:0] lane7_value11;                          // Finish.swift:98
  logic signed [15:0] lane7_result13;                         // Finish.swift:98
  logic               lane7_isPositive13;                     // Finish.swift:98
  logic               lane7_saturates13;                      // Finish.swift:98
  logic signed [35:0] lane8_first4;                           // Finish.swift:98
  logic signed [40:0] lane8_value11;                          // Finish.swift:98
  logic signed [15:0] lane8_result13;                         // Finish.swift:98
  logic               lane8_isPositive13;                     // Finish.swift:98
  logic               lane8_saturates13;                      // Finish.swift:98
  logic signed [35:0] lane9_first4;                           // Finish.swift:98
  logic signed [40:0] lane9_value11;                          // Finish.swift:98
  logic signed [15:0] lane9_result13;                         // Finish.swift:98
  logic               lane9_isPositive13;                     // Finish.swift:98
  logic               lane9_saturates13;                      // Finish.swift:98
  logic signed [35:0] lane10_first4;                          // Finish.swift:98
  logic signed [40:0] lane10_value11;                         // Finish.swift:98
  logic signed [15:0] lane10_result13;                        // Finish.swift:98
  logic               lane10_isPositive13;                    // Finish.swift:98
  logic               lane10_saturates13;                     // Finish.swift:98
  logic signed [35:0] lane11_first4;                          // Finish.swift:98
  logic signed [40:0] lane11_value11;                         // Finish.swift:98
  logic signed [15:0] lane11_result13;                        // Finish.swift:98
  logic               lane11_isPositive13;                    // Finish.swift:98
  logic               lane11_saturates13;                     // Finish.swift:98
  logic signed [35:0] lane12_first4;                          // Finish.swift:98
  logic signed [40:0] lane12_value11;                         // Finish.swift:98
  logic signed [15:0] lane12_result13;                        // Finish.swift:98
  logic               lane12_isPositive13;                    // Finish.swift:98
  logic               lane12_saturates13;                     // Finish.swift:98
  logic signed [35:0] lane13_first4;                          // Finish.swift:98
  logic signed [40:0] lane13_value11;                         // Finish.swift:98
  logic signed [15:0] lane13_result13;                        // Finish.swift:98
  logic               lane13_isPositive13;                    // Finish.swift:98
  logic               lane13_saturates13;                     // Finish.swift:98
  logic signed [35:0] lane14_first4;                          // Finish.swift:98
  logic signed [40:0] lane14_value11;                         // Finish.swift:98
  logic signed [15:0] lane14_result13;                        // Finish.swift:98
  logic               lane14_isPositive13;                    // Finish.swift:98
  logic               lane14_saturates13;                     // Finish.swift:98
  logic signed [35:0] lane15_first4;                          // Finish.swift:98
  logic signed [40:0] lane15_value11;                         // Finish.swift:98
  logic signed [15:0] lane15_result13;                        // Finish.swift:98
  logic               lane15_isPositive13;                    // Finish.swift:98
  logic               lane15_saturates13;                     // Finish.swift:98
  logic        [2:0]  saturatedFrom0;                         // FinishCounting.swift:48
  logic        [2:0]  saturatedFrom4;                         // FinishCounting.swift:48
  logic        [2:0]  saturatedFrom8;                         // FinishCounting.swift:48
  logic        [2:0]  saturatedFrom12;                        // FinishCounting.swift:48
  logic        [4:0]  saturatedLanes;                         // FinishCounting.swift:51
  logic               isCounted_1;                            // FinishCounting.swift:21
  logic               isCounted_2;                            // FinishCounting.swift:21
  logic               isCountedMomentum_1;                    // FinishCounting.swift:21
  logic               isCountedMomentum_2;                    // FinishCounting.swift:21
  logic               isLeft;                                 // FinishCounting.swift:62
  logic        [5:0]  left;                                   // FinishCounting.swift:63
  logic        [39:0] magnitude0;                             // FinishCounting.swift:103
  logic        [39:0] magnitude1;                             // FinishCounting.swift:103
  logic        [39:0] magnitude2;                             // FinishCounting.swift:103
  logic        [39:0] magnitude3;                             // FinishCounting.swift:103
  logic        [39:0] magnitude4;                             // FinishCounting.swift:103
  logic        [39:0] magnitude5;                             // FinishCounting.swift:103
  logic        [39:0] magnitude6;                             // FinishCounting.swift:103
  logic        [39:0] magnitude7;                             // FinishCounting.swift:103
  logic        [39:0] magnitude;                              // FinishCounting.swift:107
  logic        [34:0] sumMagnitude0;                          // FinishCounting.swift:103
  logic        [34:0] sumMagnitude1;                          // FinishCounting.swift:103
  logic        [34:0] sumMagnitude2;                          // FinishCounting.swift:103
  logic        [34:0] sumMagnitude3;                          // FinishCounting.swift:103
  logic        [34:0] sumMagnitude4;                          // FinishCounting.swift:103
  logic        [34:0] sumMagnitude5;                          // FinishCounting.swift:103
  logic        [34:0] sumMagnitude6;                          // FinishCounting.swift:103
  logic        [34:0] sumMagnitude7;                          // FinishCounting.swift:103
  logic        [34:0] sumMagnitude;                           // FinishCounting.swift:108
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
  logic        [39:0] momentumMagnitude1;                     // FinishCounting.swift:103
  logic        [39:0] momentumMagnitude2;                     // FinishCounting.swift:103
  logic        [39:0] momentumMagnitude3;                     // FinishCounting.swift:103
  logic        [39:0] momentumMagnitude4;                     // FinishCounting.swift:103
  logic        [39:0] momentumMagnitude5;                     // FinishCounting.swift:103
  logic        [39:0] momentumMagnitude6;                     // FinishCounting.swift:103
  logic        [39:0] momentumMagnitude7;                     // FinishCounting.swift:103
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
  logic signed [15:0] held1;                                  // FinishCounting.swift:130
  logic        [14:0] master1;                                // FinishCounting.swift:136
  logic               isNegative1;                            // FinishCounting.swift:139
  logic signed [15:0] held2;                                  // FinishCounting.swift:130
  logic        [14:0] master2;                                // FinishCounting.swift:136
  logic               isNegative2;                            // FinishCounting.swift:139
  logic signed [15:0] held3;                                  // FinishCounting.swift:130
  logic        [14:0] master3;                                // FinishCounting.swift:136
  logic               isNegative3;                            // FinishCounting.swift:139
  logic signed [15:0] held4;                                  // FinishCounting.swift:130
  logic        [14:0] master4;                                // FinishCounting.swift:136
  logic               isNegative4;                            // FinishCounting.swift:139
  logic signed [15:0] held5;                                  // FinishCounting.swift:130
  logic        [14:0] master5;                                // FinishCounting.swift:136
  logic               isNegative5;                            // FinishCounting.swift:139
  logic signed [15:0] held6;                                  // FinishCounting.swift:130
  logic        [14:0] master6;                                // FinishCounting.swift:136
  logic               isNegative6;                            // FinishCounting.swift:139
  logic signed [15:0] held7;                                  // FinishCounting.swift:130
  logic        [14:0] master7;                                // FinishCounting.swift:136
  logic               isNegative7;                            // FinishCounting.swift:139
  logic        [15:0] total1_0;                               // FinishCounting.swift:151
  logic        [15:0] total1_1;                               // FinishCounting.swift:151
  logic        [15:0] total1_2;                               // FinishCounting.swift:151
  logic        [15:0] total1_3;                               // FinishCounting.swift:151
  logic               carry1_0;                               // FinishCounting.swift:158
  logic               carry1_1;                               // FinishCounting.swift:158
  logic               carry1_2;                               // FinishCounting.swift:158
  logic               carry1_3;                               // FinishCounting.swift:158
  logic        [16:0] total2_0;                               // FinishCounting.swift:151
  logic        [16:0] total2_1;                               // FinishCounting.swift:151
  logic               carry2_0;                               // FinishCounting.swift:158
  logic               carry2_1;                               // FinishCounting.swift:158
  logic        [17:0] total3_0;                               // FinishCounting.swift:151
  logic               carry3_0;                               // FinishCounting.swift:158
  logic        [39:0] total;                                  // FinishCounting.swift:173
  logic               settings_isUpdate_and_row11;
  logic               any1_or_partial_words_any;
  logic        [3:0]  ringPlace_minus_10;
  logic        [15:0] activeRing_word;
  logic        [15:0] masterActiveRing_word;
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
  logic        [14:0] above_above_above_above;
  logic        [14:0] above_above_above_above_2;
  logic               addedWords_any;
  logic               not_addedWords_any;
  logic               addedWords_2_and_partial_isShort;
  logic               not_addedWords_2_and_partial_isShort;
  logic               addedWords_0_or_addedWords_1;
  logic               masterRow2_selects_1;
  logic signed [15:0] masterRow2_selects_shiftedRate;
  logic        [1:0]  masterRow3_selects;
  logic        [1:0]  masterRow4_selects;
  logic        [5:0]  masterRow6_selects;
  logic        [5:0]  masterRow7_selects;
  logic               masterRow6_selects_1;
  logic               masterRow5_selects;
  logic        [4:0]  masterRow7_selects_2;
  logic        [4:0]  masterRow8_selects;
  logic               masterRow5_selects_1;
  logic               masterRow7_selects_1;
  logic               masterRow9_selects_1;
  logic               not_farMasterRow2_0_0_state_selects_1;
  logic        [15:0] not_selected;
  logic        [1:0]  farMasterRow3_0_0_state_selects;
  logic        [1:0]  not_farMasterRow3_0_0_state_selects;
  logic        [1:0]  farMasterRow4_0_0_state_selects;
  logic        [1:0]  not_farMasterRow4_0_0_state_selects;
  logic        [5:0]  farMasterRow6_0_0_state_selects;
  logic        [5:0]  not_farMasterRow6_0_0_state_selects;
  logic        [5:0]  farMasterRow7_0_0_state_selects;
  logic        [5:0]  not_farMasterRow7_0_0_state_selects;
  logic               not_farMasterRow6_0_0_state_selects_1;
  logic               farMasterRow5_0_0_state_selects;
  logic               not_farMasterRow5_0_0_state_selects;
  logic        [4:0]  farMasterRow7_0_0_state_selects_2;
  logic        [4:0]  not_farMasterRow7_0_0_state_selects_2;
  logic        [4:0]  farMasterRow8_0_0_state_selects;
  logic        [4:0]  not_farMasterRow8_0_0_state_selects;
  logic               not_farMasterRow5_0_0_state_selects_1;
  logic               not_farMasterRow7_0_0_state_selects_1;
  logic               not_farMasterRow9_0_0_state_selects_1;
  logic               or_or_any2_or_any3_or_any4;
  logic               any5_or_any6_or_any7;
  logic               any8_or_any9_or_any10_or_any11;
  logic               settings_appliesMask_and;
  logic               row_active_0_and_not_and;
  logic               row_active_1_and_not_and;
  logic               row_active_2_and_not_and;
  logic               row_active_3_and_not_and;
  logic               row_active_4_and_not_and;
  logic               row_active_5_and_not_and;
  logic               row_active_6_and_not_and;
  logic               row_active_7_and_not_and;
  logic               row_active_8_and_not_and;
  logic               row_active_9_and_not_and;
  logic               row_active_10_and_not_and;
  logic               row_active_11_and_not_and;
  logic               row_active_12_and_not_and;
  logic               row_active_13_and_not_and;
  logic               row_active_14_and_not_and;
  logic               row_active_15_and_not_and;
  logic               settings_isUpdate_and_row13;
  logic        [2:0]  lane0_saturates13_plus;
  logic        [2:0]  lane4_saturates13_plus;
  logic        [2:0]  lane10_saturates13_plus;
  logic        [2:0]  lane12_saturates13_plus;
  logic        [4:0]  saturatedFrom8_plus;
  logic               settings_isUpdate_selects_masterRow13;
  logic signed [8:0]  n0_minus_settings_shifts_value;
  logic        [39:0] lane0_value11_39_0_xor;
  logic        [39:0] lane2_value11_39_0_xor;
  logic        [39:0] lane4_value11_39_0_xor;
  logic        [39:0] lane6_value11_39_0_xor;
  logic        [39:0] lane8_value11_39_0_xor;
  logic        [39:0] lane10_value11_39_0_xor;
  logic        [39:0] lane12_value11_39_0_xor;
  logic        [39:0] lane14_value11_39_0_xor;
  logic        [39:0] lane0_value11_39_0_xor_or;
  logic        [39:0] lane2_value11_39_0_xor_or;
  logic        [39:0] lane4_value11_39_0_xor_or;
  logic        [39:0] lane6_value11_39_0_xor_or;
  logic        [39:0] lane8_value11_39_0_xor_or;
  logic        [39:0] lane10_value11_39_0_xor_or;
  logic        [39:0] lane12_value11_39_0_xor_or;
  logic        [39:0] lane14_value11_39_0_xor_or;
  logic        [39:0] magnitude0_or_magnitude1_or;
  logic        [34:0] lane0_first4_34_0_xor;
  logic        [34:0] lane2_first4_34_0_xor;
  logic        [34:0] lane4_first4_34_0_xor;
  logic        [34:0] lane6_first4_34_0_xor;
  logic        [34:0] lane8_first4_34_0_xor;
  logic        [34:0] lane10_first4_34_0_xor;
  logic        [34:0] lane12_first4_34_0_xor;
  logic        [34:0] lane14_first4_34_0_xor;
  logic        [34:0] or_;
  logic        [34:0] or__2;
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
  logic               lane0_first4_35_or;
  logic               lane0_first4_35_or_or;
  logic               lane4_first4_35_or;
  logic               or_or_or_or_or_or_or;
  logic               lane10_first4_35_or;
  logic               lane12_first4_35_or;
  logic               lane12_first4_35_or_or;
  logic               or_or_or_or_or_or_or_2;
  logic        [6:0]  bits_plus_left;
  logic               isLeft_and_not_and;
  logic        [39:0] momentumMagnitude0_or;
  logic        [39:0] momentumMagnitude0_or_or;
  logic        [39:0] momentumMagnitude4_or;
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
  logic signed [15:0] masterRow13_selects_lane1_result13;
  logic signed [15:0] masterRow13_selects_lane2_result13;
  logic signed [15:0] masterRow13_selects_lane3_result13;
  logic signed [15:0] masterRow13_selects_lane4_result13;
  logic signed [15:0] masterRow13_selects_lane5_result13;
  logic signed [15:0] masterRow13_selects_lane6_result13;
  logic signed [15:0] masterRow13_selects_lane7_result13;
  logic        [16:0] master0_above_1_plus;
  logic        [16:0] master2_above_1_plus;
  logic        [16:0] master4_above_1_plus;
  logic        [16:0] master6_above_1_plus;
  logic        [17:0] total1_0_above_1_plus;
  logic        [17:0] total1_2_above_1_plus;
  logic        [18:0] total2_0_above_1_plus;
  logic        [40:0] total_above_1_plus;

  TRELLIS_FF_copy farMasterRow2_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (masterRow1),
    .state (farMasterRow2_0_0_state)
  );

  TRELLIS_FF_copy farMasterRow3_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (farMasterRow2_0_0_state),
    .state (farMasterRow3_0_0_state)
  );

  TRELLIS_FF_copy farMasterRow4_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (farMasterRow3_0_0_state),
    .state (farMasterRow4_0_0_state)
  );

  TRELLIS_FF_copy farMasterRow5_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (farMasterRow4_0_0_state),
    .state (farMasterRow5_0_0_state)
  );

  TRELLIS_FF_copy farMasterRow6_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (farMasterRow5_0_0_state),
    .state (farMasterRow6_0_0_state)
  );

  TRELLIS_FF_copy farMasterRow7_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (farMasterRow6_0_0_state),
    .state (farMasterRow7_0_0_state)
  );

  TRELLIS_FF_copy farMasterRow8_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (farMasterRow7_0_0_state),
    .state (farMasterRow8_0_0_state)
  );

  TRELLIS_FF_copy farMasterRow9_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (farMasterRow8_0_0_state),
    .state (farMasterRow9_0_0_state)
  );

  TRELLIS_FF_copy farMasterRow10_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (farMasterRow9_0_0_state),
    .state (farMasterRow10_0_0_state)
  );

  TRELLIS_FF_copy farMasterRow11_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (farMasterRow10_0_0_state),
    .state (farMasterRow11_0_0_state)
  );

  TRELLIS_FF_copy farMasterRow12_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (farMasterRow11_0_0_state),
    .state (farMasterRow12_0_0_state)
  );

  TRELLIS_FF_copy farMasterRow13_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (farMasterRow12_0_0_state),
    .state (farMasterRow13_0_0_state)
  );

  TRELLIS_FF_copy limit_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and),
    .state (limit_0_0_state)
  );

  TRELLIS_FF_copy limit_0_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_2),
    .state (limit_0_1_state)
  );

  TRELLIS_FF_copy limit_0_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_3),
    .state (limit_0_2_state)
  );

  TRELLIS_FF_copy limit_0_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_4),
    .state (limit_0_3_state)
  );

  TRELLIS_FF_copy limit_0_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_5),
    .state (limit_0_4_state)
  );

  TRELLIS_FF_copy limit_0_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_6),
    .state (limit_0_5_state)
  );

  TRELLIS_FF_copy limit_0_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_7),
    .state (limit_0_6_state)
  );

  TRELLIS_FF_copy limit_0_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_8),
    .state (limit_0_7_state)
  );

  TRELLIS_FF_copy limit_0_8 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_9),
    .state (limit_0_8_state)
  );

  TRELLIS_FF_copy limit_0_9 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_10),
    .state (limit_0_9_state)
  );

  TRELLIS_FF_copy limit_0_10 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_11),
    .state (limit_0_10_state)
  );

  TRELLIS_FF_copy limit_0_11 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_12),
    .state (limit_0_11_state)
  );

  TRELLIS_FF_copy limit_0_12 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_13),
    .state (limit_0_12_state)
  );

  TRELLIS_FF_copy limit_0_13 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_14),
    .state (limit_0_13_state)
  );

  TRELLIS_FF_copy limit_0_14 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_15),
    .state (limit_0_14_state)
  );

  TRELLIS_FF_copy limit_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and),
    .state (limit_1_0_state)
  );

  TRELLIS_FF_copy limit_1_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_2),
    .state (limit_1_1_state)
  );

  TRELLIS_FF_copy limit_1_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_3),
    .state (limit_1_2_state)
  );

  TRELLIS_FF_copy limit_1_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_4),
    .state (limit_1_3_state)
  );

  TRELLIS_FF_copy limit_1_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_5),
    .state (limit_1_4_state)
  );

  TRELLIS_FF_copy limit_1_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_6),
    .state (limit_1_5_state)
  );

  TRELLIS_FF_copy limit_1_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_7),
    .state (limit_1_6_state)
  );

  TRELLIS_FF_copy limit_1_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_8),
    .state (limit_1_7_state)
  );

  TRELLIS_FF_copy limit_1_8 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_9),
    .state (limit_1_8_state)
  );

  TRELLIS_FF_copy limit_1_9 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_10),
    .state (limit_1_9_state)
  );

  TRELLIS_FF_copy limit_1_10 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_11),
    .state (limit_1_10_state)
  );

  TRELLIS_FF_copy limit_1_11 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_12),
    .state (limit_1_11_state)
  );

  TRELLIS_FF_copy limit_1_12 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_13),
    .state (limit_1_12_state)
  );

  TRELLIS_FF_copy limit_1_13 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_14),
    .state (limit_1_13_state)
  );

  TRELLIS_FF_copy limit_1_14 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (not_settings_isUpdate_and_15),
    .state (limit_1_14_state)
  );

  TRELLIS_FF_copy moves3To6_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (or_or_any2_or_any3_or_any4),
    .state (moves3To6_0_0_state)
  );

  TRELLIS_FF_copy moves3To6_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (or_or_any2_or_any3_or_any4),
    .state (moves3To6_1_0_state)
  );

  TRELLIS_FF_copy moves3To6_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (or_or_any2_or_any3_or_any4),
    .state (moves3To6_2_0_state)
  );

  TRELLIS_FF_copy moves3To6_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (or_or_any2_or_any3_or_any4),
    .state (moves3To6_3_0_state)
  );

  TRELLIS_FF_copy moves3To6_4_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (or_or_any2_or_any3_or_any4),
    .state (moves3To6_4_0_state)
  );

  TRELLIS_FF_copy moves3To6_5_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (or_or_any2_or_any3_or_any4),
    .state (moves3To6_5_0_state)
  );

  TRELLIS_FF_copy moves3To6_6_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (or_or_any2_or_any3_or_any4),
    .state (moves3To6_6_0_state)
  );

  TRELLIS_FF_copy moves3To6_7_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (or_or_any2_or_any3_or_any4),
    .state (moves3To6_7_0_state)
  );

  TRELLIS_FF_copy moves3To6_8_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (or_or_any2_or_any3_or_any4),
    .state (moves3To6_8_0_state)
  );

  TRELLIS_FF_copy moves3To6_9_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (or_or_any2_or_any3_or_any4),
    .state (moves3To6_9_0_state)
  );

  TRELLIS_FF_copy moves3To6_10_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (or_or_any2_or_any3_or_any4),
    .state (moves3To6_10_0_state)
  );

  TRELLIS_FF_copy moves3To6_11_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (or_or_any2_or_any3_or_any4),
    .state (moves3To6_11_0_state)
  );

  TRELLIS_FF_copy moves3To6_12_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (or_or_any2_or_any3_or_any4),
    .state (moves3To6_12_0_state)
  );

  TRELLIS_FF_copy moves3To6_13_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (or_or_any2_or_any3_or_any4),
    .state (moves3To6_13_0_state)
  );

  TRELLIS_FF_copy moves3To6_14_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (or_or_any2_or_any3_or_any4),
    .state (moves3To6_14_0_state)
  );

  TRELLIS_FF_copy moves3To6_15_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (or_or_any2_or_any3_or_any4),
    .state (moves3To6_15_0_state)
  );

  TRELLIS_FF_copy moves7To9_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any5_or_any6_or_any7),
    .state (moves7To9_0_0_state)
  );

  TRELLIS_FF_copy moves7To9_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any5_or_any6_or_any7),
    .state (moves7To9_1_0_state)
  );

  TRELLIS_FF_copy moves7To9_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any5_or_any6_or_any7),
    .state (moves7To9_2_0_state)
  );

  TRELLIS_FF_copy moves7To9_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any5_or_any6_or_any7),
    .state (moves7To9_3_0_state)
  );

  TRELLIS_FF_copy moves7To9_4_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any5_or_any6_or_any7),
    .state (moves7To9_4_0_state)
  );

  TRELLIS_FF_copy moves7To9_5_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any5_or_any6_or_any7),
    .state (moves7To9_5_0_state)
  );

  TRELLIS_FF_copy moves7To9_6_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any5_or_any6_or_any7),
    .state (moves7To9_6_0_state)
  );

  TRELLIS_FF_copy moves7To9_7_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any5_or_any6_or_any7),
    .state (moves7To9_7_0_state)
  );

  TRELLIS_FF_copy moves7To9_8_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any5_or_any6_or_any7),
    .state (moves7To9_8_0_state)
  );

  TRELLIS_FF_copy moves7To9_9_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any5_or_any6_or_any7),
    .state (moves7To9_9_0_state)
  );

  TRELLIS_FF_copy moves7To9_10_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any5_or_any6_or_any7),
    .state (moves7To9_10_0_state)
  );

  TRELLIS_FF_copy moves7To9_11_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any5_or_any6_or_any7),
    .state (moves7To9_11_0_state)
  );

  TRELLIS_FF_copy moves7To9_12_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any5_or_any6_or_any7),
    .state (moves7To9_12_0_state)
  );

  TRELLIS_FF_copy moves7To9_13_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any5_or_any6_or_any7),
    .state (moves7To9_13_0_state)
  );

  TRELLIS_FF_copy moves7To9_14_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any5_or_any6_or_any7),
    .state (moves7To9_14_0_state)
  );

  TRELLIS_FF_copy moves7To9_15_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any5_or_any6_or_any7),
    .state (moves7To9_15_0_state)
  );

  TRELLIS_FF_copy moves10To13_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any8_or_any9_or_any10_or_any11),
    .state (moves10To13_0_0_state)
  );

  TRELLIS_FF_copy moves10To13_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any8_or_any9_or_any10_or_any11),
    .state (moves10To13_1_0_state)
  );

  TRELLIS_FF_copy moves10To13_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any8_or_any9_or_any10_or_any11),
    .state (moves10To13_2_0_state)
  );

  TRELLIS_FF_copy moves10To13_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any8_or_any9_or_any10_or_any11),
    .state (moves10To13_3_0_state)
  );

  TRELLIS_FF_copy moves10To13_4_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any8_or_any9_or_any10_or_any11),
    .state (moves10To13_4_0_state)
  );

  TRELLIS_FF_copy moves10To13_5_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any8_or_any9_or_any10_or_any11),
    .state (moves10To13_5_0_state)
  );

  TRELLIS_FF_copy moves10To13_6_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any8_or_any9_or_any10_or_any11),
    .state (moves10To13_6_0_state)
  );

  TRELLIS_FF_copy moves10To13_7_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any8_or_any9_or_any10_or_any11),
    .state (moves10To13_7_0_state)
  );

  TRELLIS_FF_copy moves10To13_8_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any8_or_any9_or_any10_or_any11),
    .state (moves10To13_8_0_state)
  );

  TRELLIS_FF_copy moves10To13_9_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any8_or_any9_or_any10_or_any11),
    .state (moves10To13_9_0_state)
  );

  TRELLIS_FF_copy moves10To13_10_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any8_or_any9_or_any10_or_any11),
    .state (moves10To13_10_0_state)
  );

  TRELLIS_FF_copy moves10To13_11_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any8_or_any9_or_any10_or_any11),
    .state (moves10To13_11_0_state)
  );

  TRELLIS_FF_copy moves10To13_12_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any8_or_any9_or_any10_or_any11),
    .state (moves10To13_12_0_state)
  );

  TRELLIS_FF_copy moves10To13_13_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any8_or_any9_or_any10_or_any11),
    .state (moves10To13_13_0_state)
  );

  TRELLIS_FF_copy moves10To13_14_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any8_or_any9_or_any10_or_any11),
    .state (moves10To13_14_0_state)
  );

  TRELLIS_FF_copy moves10To13_15_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (any8_or_any9_or_any10_or_any11),
    .state (moves10To13_15_0_state)
  );

  TRELLIS_FF_copy reluSettled_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reluAhead),
    .state (reluSettled_0_0_state)
  );

  TRELLIS_FF_copy reluSettled_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reluAhead),
    .state (reluSettled_1_0_state)
  );

  TRELLIS_FF_copy reluSettled_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reluAhead),
    .state (reluSettled_2_0_state)
  );

  TRELLIS_FF_copy reluSettled_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reluAhead),
    .state (reluSettled_3_0_state)
  );

  TRELLIS_FF_copy reluSettled_4_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reluAhead),
    .state (reluSettled_4_0_state)
  );

  TRELLIS_FF_copy reluSettled_5_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reluAhead),
    .state (reluSettled_5_0_state)
  );

  TRELLIS_FF_copy reluSettled_6_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reluAhead),
    .state (reluSettled_6_0_state)
  );

  TRELLIS_FF_copy reluSettled_7_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reluAhead),
    .state (reluSettled_7_0_state)
  );

  TRELLIS_FF_copy reluSettled_8_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reluAhead),
    .state (reluSettled_8_0_state)
  );

  TRELLIS_FF_copy reluSettled_9_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reluAhead),
    .state (reluSettled_9_0_state)
  );

  TRELLIS_FF_copy reluSettled_10_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reluAhead),
    .state (reluSettled_10_0_state)
  );

  TRELLIS_FF_copy reluSettled_11_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reluAhead),
    .state (reluSettled_11_0_state)
  );

  TRELLIS_FF_copy reluSettled_12_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reluAhead),
    .state (reluSettled_12_0_state)
  );

  TRELLIS_FF_copy reluSettled_13_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reluAhead),
    .state (reluSettled_13_0_state)
  );

  TRELLIS_FF_copy reluSettled_14_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reluAhead),
    .state (reluSettled_14_0_state)
  );

  TRELLIS_FF_copy reluSettled_15_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reluAhead),
    .state (reluSettled_15_0_state)
  );

  TRELLIS_FF_copy joinsSettled_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (joinsAhead),
    .state (joinsSettled_0_0_state)
  );

  TRELLIS_FF_copy joinsSettled_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (joinsAhead),
    .state (joinsSettled_1_0_state)
  );

  TRELLIS_FF_copy joinsSettled_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (joinsAhead),
    .state (joinsSettled_2_0_state)
  );

  TRELLIS_FF_copy joinsSettled_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (joinsAhead),
    .state (joinsSettled_3_0_state)
  );

  TRELLIS_FF_copy joinsSettled_4_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (joinsAhead),
    .state (joinsSettled_4_0_state)
  );

  TRELLIS_FF_copy joinsSettled_5_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (joinsAhead),
    .state (joinsSettled_5_0_state)
  );

  TRELLIS_FF_copy joinsSettled_6_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (joinsAhead),
    .state (joinsSettled_6_0_state)
  );

  TRELLIS_FF_copy joinsSettled_7_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (joinsAhead),
    .state (joinsSettled_7_0_state)
  );

  TRELLIS_FF_copy joinsSettled_8_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (joinsAhead),
    .state (joinsSettled_8_0_state)
  );

  TRELLIS_FF_copy joinsSettled_9_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (joinsAhead),
    .state (joinsSettled_9_0_state)
  );

  TRELLIS_FF_copy joinsSettled_10_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (joinsAhead),
    .state (joinsSettled_10_0_state)
  );

  TRELLIS_FF_copy joinsSettled_11_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (joinsAhead),
    .state (joinsSettled_11_0_state)
  );

  TRELLIS_FF_copy joinsSettled_12_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (joinsAhead),
    .state (joinsSettled_12_0_state)
  );

  TRELLIS_FF_copy joinsSettled_13_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (joinsAhead),
    .state (joinsSettled_13_0_state)
  );

  TRELLIS_FF_copy joinsSettled_14_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (joinsAhead),
    .state (joinsSettled_14_0_state)
  );

  TRELLIS_FF_copy joinsSettled_15_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (joinsAhead),
    .state (joinsSettled_15_0_state)
  );

  FinishLane_f36 lane0 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (isMaster3),
    .control_relu                  (reluSettled_0_0_state),
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
    .control_isNearest             (isNearestSettled),
    .control_limit                 (above_above_above_above),
    .control_partial_takes1        (partial_words),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (movedWords),
    .control_partial_isSign3       (movedSign),
    .control_partial_joins         (joinsSettled_0_0_state),
    .control_moves3To6             (moves3To6_0_0_state),
    .control_moves7To9             (moves7To9_0_0_state),
    .control_moves10To13           (moves10To13_0_0_state),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[0] : row_active_0_and_not_and),
    .isUpdate                      (isUpdateSettled),
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

  FinishLane_f36 lane1 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (isMaster3),
    .control_relu                  (reluSettled_1_0_state),
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
    .control_isNearest             (isNearestSettled),
    .control_limit                 (above_above_above_above),
    .control_partial_takes1        (partial_words),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (movedWords),
    .control_partial_isSign3       (movedSign),
    .control_partial_joins         (joinsSettled_1_0_state),
    .control_moves3To6             (moves3To6_1_0_state),
    .control_moves7To9             (moves7To9_1_0_state),
    .control_moves10To13           (moves10To13_1_0_state),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[1] : row_active_1_and_not_and),
    .isUpdate                      (isUpdateSettled),
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

  FinishLane_f36 lane2 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (isMaster3),
    .control_relu                  (reluSettled_2_0_state),
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
    .control_isNearest             (isNearestSettled),
    .control_limit                 (above_above_above_above),
    .control_partial_takes1        (partial_words),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (movedWords),
    .control_partial_isSign3       (movedSign),
    .control_partial_joins         (joinsSettled_2_0_state),
    .control_moves3To6             (moves3To6_2_0_state),
    .control_moves7To9             (moves7To9_2_0_state),
    .control_moves10To13           (moves10To13_2_0_state),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[2] : row_active_2_and_not_and),
    .isUpdate                      (isUpdateSettled),
    .oldMomentum                   (row_old_2),
    .sum                           (row_sums_2),
    .oldMaster                     (oldMaster_2),
    .element2                      (anyElement_2),
    .elementOffset                 (settings_elementOffsets_2),
    .first4                        (lane2_first4),
    .value11                       (lane2_value11),
    .result13                      (lane2_result13),
    .isPositive13                  (lane2_isPositive13),
    .saturates13                   (lane2_saturates13)
  );

  FinishLane_f36 lane3 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (isMaster3_part1),
    .control_relu                  (reluSettled_3_0_state),
    .control_factor3               (factor3_part1),
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
    .control_firstFine4            (firstFine4_part1),
    .control_firstFine5            (firstFine5_part1),
    .control_firstCoarse7_choices  (firstCoarse7_part1_choices),
    .control_firstCoarse8_choices  (firstCoarse8_part1_choices),
    .control_firstSaturates7       (firstSaturates7_part1),
    .control_secondFine6           (secondFine6_part1),
    .control_secondCoarse8_choices (secondCoarse8_part1_choices),
    .control_secondCoarse9_choices (secondCoarse9_part1_choices),
    .control_subtracts6            (subtracts6_part1),
    .control_subtracts8            (subtracts8_part1),
    .control_subtracts10           (subtracts10_part1),
    .control_isNearest             (isNearestSettled_part1),
    .control_limit                 (above_above_above_above),
    .control_partial_takes1        (partial_wordsOfOthers_0),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (movedWords_part1),
    .control_partial_isSign3       (movedSign_part1),
    .control_partial_joins         (joinsSettled_3_0_state),
    .control_moves3To6             (moves3To6_3_0_state),
    .control_moves7To9             (moves7To9_3_0_state),
    .control_moves10To13           (moves10To13_3_0_state),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[3] : row_active_3_and_not_and),
    .isUpdate                      (isUpdateSettled_part1),
    .oldMomentum                   (row_old_3),
    .sum                           (row_sums_3),
    .oldMaster                     (oldMaster_3),
    .element2                      (anyElement_2),
    .elementOffset                 (settings_elementOffsets_3),
    .first4                        (lane3_first4),
    .value11                       (lane3_value11),
    .result13                      (lane3_result13),
    .isPositive13                  (lane3_isPositive13),
    .saturates13                   (lane3_saturates13)
  );

  FinishLane_f36 lane4 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (isMaster3_part1),
    .control_relu                  (reluSettled_4_0_state),
    .control_factor3               (factor3_part1),
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
    .control_firstFine4            (firstFine4_part1),
    .control_firstFine5            (firstFine5_part1),
    .control_firstCoarse7_choices  (firstCoarse7_part1_choices),
    .control_firstCoarse8_choices  (firstCoarse8_part1_choices),
    .control_firstSaturates7       (firstSaturates7_part1),
    .control_secondFine6           (secondFine6_part1),
    .control_secondCoarse8_choices (secondCoarse8_part1_choices),
    .control_secondCoarse9_choices (secondCoarse9_part1_choices),
    .control_subtracts6            (subtracts6_part1),
    .control_subtracts8            (subtracts8_part1),
    .control_subtracts10           (subtracts10_part1),
    .control_isNearest             (isNearestSettled_part1),
    .control_limit                 (above_above_above_above),
    .control_partial_takes1        (partial_wordsOfOthers_0),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (movedWords_part1),
    .control_partial_isSign3       (movedSign_part1),
    .control_partial_joins         (joinsSettled_4_0_state),
    .control_moves3To6             (moves3To6_4_0_state),
    .control_moves7To9             (moves7To9_4_0_state),
    .control_moves10To13           (moves10To13_4_0_state),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[4] : row_active_4_and_not_and),
    .isUpdate                      (isUpdateSettled_part1),
    .oldMomentum                   (row_old_4),
    .sum                           (row_sums_4),
    .oldMaster                     (oldMaster_4),
    .element2                      (anyElement_2),
    .elementOffset                 (settings_elementOffsets_4),
    .first4                        (lane4_first4),
    .value11                       (lane4_value11),
    .result13                      (lane4_result13),
    .isPositive13                  (lane4_isPositive13),
    .saturates13                   (lane4_saturates13)
  );

  FinishLane_f36 lane5 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (isMaster3_part1),
    .control_relu                  (reluSettled_5_0_state),
    .control_factor3               (factor3_part1),
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
    .control_firstFine4            (firstFine4_part1),
    .control_firstFine5            (firstFine5_part1),
    .control_firstCoarse7_choices  (firstCoarse7_part1_choices),
    .control_firstCoarse8_choices  (firstCoarse8_part1_choices),
    .control_firstSaturates7       (firstSaturates7_part1),
    .control_secondFine6           (secondFine6_part1),
    .control_secondCoarse8_choices (secondCoarse8_part1_choices),
    .control_secondCoarse9_choices (secondCoarse9_part1_choices),
    .control_subtracts6            (subtracts6_part1),
    .control_subtracts8            (subtracts8_part1),
    .control_subtracts10           (subtracts10_part1),
    .control_isNearest             (isNearestSettled_part1),
    .control_limit                 (above_above_above_above),
    .control_partial_takes1        (partial_wordsOfOthers_0),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (movedWords_part1),
    .control_partial_isSign3       (movedSign_part1),
    .control_partial_joins         (joinsSettled_5_0_state),
    .control_moves3To6             (moves3To6_5_0_state),
    .control_moves7To9             (moves7To9_5_0_state),
    .control_moves10To13           (moves10To13_5_0_state),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[5] : row_active_5_and_not_and),
    .isUpdate                      (isUpdateSettled_part1),
    .oldMomentum                   (row_old_5),
    .sum                           (row_sums_5),
    .oldMaster                     (oldMaster_5),
    .element2                      (anyElement_2),
    .elementOffset                 (settings_elementOffsets_5),
    .first4                        (lane5_first4),
    .value11                       (lane5_value11),
    .result13                      (lane5_result13),
    .isPositive13                  (lane5_isPositive13),
    .saturates13                   (lane5_saturates13)
  );

  FinishLane_f36 lane6 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (isMaster3_part2),
    .control_relu                  (reluSettled_6_0_state),
    .control_factor3               (factor3_part2),
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
    .control_firstFine4            (firstFine4_part2),
    .control_firstFine5            (firstFine5_part2),
    .control_firstCoarse7_choices  (firstCoarse7_part2_choices),
    .control_firstCoarse8_choices  (firstCoarse8_part2_choices),
    .control_firstSaturates7       (firstSaturates7_part2),
    .control_secondFine6           (secondFine6_part2),
    .control_secondCoarse8_choices (secondCoarse8_part2_choices),
    .control_secondCoarse9_choices (secondCoarse9_part2_choices),
    .control_subtracts6            (subtracts6_part2),
    .control_subtracts8            (subtracts8_part2),
    .control_subtracts10           (subtracts10_part2),
    .control_isNearest             (isNearestSettled_part2),
    .control_limit                 (above_above_above_above),
    .control_partial_takes1        (partial_wordsOfOthers_1),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (movedWords_part2),
    .control_partial_isSign3       (movedSign_part2),
    .control_partial_joins         (joinsSettled_6_0_state),
    .control_moves3To6             (moves3To6_6_0_state),
    .control_moves7To9             (moves7To9_6_0_state),
    .control_moves10To13           (moves10To13_6_0_state),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[6] : row_active_6_and_not_and),
    .isUpdate                      (isUpdateSettled_part2),
    .oldMomentum                   (row_old_6),
    .sum                           (row_sums_6),
    .oldMaster                     (oldMaster_6),
    .element2                      (anyElement_2),
    .elementOffset                 (settings_elementOffsets_6),
    .first4                        (lane6_first4),
    .value11                       (lane6_value11),
    .result13                      (lane6_result13),
    .isPositive13                  (lane6_isPositive13),
    .saturates13                   (lane6_saturates13)
  );

  FinishLane_f36 lane7 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (isMaster3_part2),
    .control_relu                  (reluSettled_7_0_state),
    .control_factor3               (factor3_part2),
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
    .control_firstFine4            (firstFine4_part2),
    .control_firstFine5            (firstFine5_part2),
    .control_firstCoarse7_choices  (firstCoarse7_part2_choices),
    .control_firstCoarse8_choices  (firstCoarse8_part2_choices),
    .control_firstSaturates7       (firstSaturates7_part2),
    .control_secondFine6           (secondFine6_part2),
    .control_secondCoarse8_choices (secondCoarse8_part2_choices),
    .control_secondCoarse9_choices (secondCoarse9_part2_choices),
    .control_subtracts6            (subtracts6_part2),
    .control_subtracts8            (subtracts8_part2),
    .control_subtracts10           (subtracts10_part2),
    .control_isNearest             (isNearestSettled_part2),
    .control_limit                 (above_above_above_above),
    .control_partial_takes1        (partial_wordsOfOthers_1),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (movedWords_part2),
    .control_partial_isSign3       (movedSign_part2),
    .control_partial_joins         (joinsSettled_7_0_state),
    .control_moves3To6             (moves3To6_7_0_state),
    .control_moves7To9             (moves7To9_7_0_state),
    .control_moves10To13           (moves10To13_7_0_state),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[7] : row_active_7_and_not_and),
    .isUpdate                      (isUpdateSettled_part2),
    .oldMomentum                   (row_old_7),
    .sum                           (row_sums_7),
    .oldMaster                     (oldMaster_7),
    .element2                      (anyElement_2),
    .elementOffset                 (settings_elementOffsets_7),
    .first4                        (lane7_first4),
    .value11                       (lane7_value11),
    .result13                      (lane7_result13),
    .isPositive13                  (lane7_isPositive13),
    .saturates13                   (lane7_saturates13)
  );

  FinishLane_f36 lane8 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (!isMaster3_part3),
    .control_relu                  (reluSettled_8_0_state),
    .control_factor3               (~factor3_part3),
    .control_keys_0                (~key0_part3),
    .control_keys_1                (~key1_part3),
    .control_keys_2                (~key2_part3),
    .control_keys_3                (~key3_part3),
    .control_keys_4                (~key4_part3),
    .control_keys_5                (~key5_part3),
    .control_laterKeys_0           (laterKey0_half1),
    .control_laterKeys_1           (laterKey1_half1),
    .control_laterKeys_2           (laterKey2_half1),
    .control_laterKeys_3           (laterKey3_half1),
    .control_laterKeys_4           (laterKey4_half1),
    .control_firstFine4            (~firstFine4_part3),
    .control_firstFine5            (~firstFine5_part3),
    .control_firstCoarse7_choices  (~firstCoarse7_part3),
    .control_firstCoarse8_choices  (~firstCoarse8_part3),
    .control_firstSaturates7       (!firstSaturates7_part3),
    .control_secondFine6           (!secondFine6_part3),
    .control_secondCoarse8_choices (~secondCoarse8_part3),
    .control_secondCoarse9_choices (~secondCoarse9_part3),
    .control_subtracts6            (!subtracts6_part3),
    .control_subtracts8            (!subtracts8_part3),
    .control_subtracts10           (!subtracts10_part3),
    .control_isNearest             (!isNearestSettled_part3),
    .control_limit                 (above_above_above_above_2),
    .control_partial_takes1        (partial_wordsOfOthers_2),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (!movedWords_part3),
    .control_partial_isSign3       (!movedSign_part3),
    .control_partial_joins         (joinsSettled_8_0_state),
    .control_moves3To6             (moves3To6_8_0_state),
    .control_moves7To9             (moves7To9_8_0_state),
    .control_moves10To13           (moves10To13_8_0_state),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[8] : row_active_8_and_not_and),
    .isUpdate                      (!isUpdateSettled_part3),
    .oldMomentum                   (row_old_8),
    .sum                           (row_sums_8),
    .oldMaster                     (oldMaster_8),
    .element2                      (anyElement_2),
    .elementOffset                 (settings_elementOffsets_8),
    .first4                        (lane8_first4),
    .value11                       (lane8_value11),
    .result13                      (lane8_result13),
    .isPositive13                  (lane8_isPositive13),
    .saturates13                   (lane8_saturates13)
  );

  FinishLane_f36 lane9 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (!isMaster3_part3),
    .control_relu                  (reluSettled_9_0_state),
    .control_factor3               (~factor3_part3),
    .control_keys_0                (~key0_part3),
    .control_keys_1                (~key1_part3),
    .control_keys_2                (~key2_part3),
    .control_keys_3                (~key3_part3),
    .control_keys_4                (~key4_part3),
    .control_keys_5                (~key5_part3),
    .control_laterKeys_0           (laterKey0_half1),
    .control_laterKeys_1           (laterKey1_half1),
    .control_laterKeys_2           (laterKey2_half1),
    .control_laterKeys_3           (laterKey3_half1),
    .control_laterKeys_4           (laterKey4_half1),
    .control_firstFine4            (~firstFine4_part3),
    .control_firstFine5            (~firstFine5_part3),
    .control_firstCoarse7_choices  (~firstCoarse7_part3),
    .control_firstCoarse8_choices  (~firstCoarse8_part3),
    .control_firstSaturates7       (!firstSaturates7_part3),
    .control_secondFine6           (!secondFine6_part3),
    .control_secondCoarse8_choices (~secondCoarse8_part3),
    .control_secondCoarse9_choices (~secondCoarse9_part3),
    .control_subtracts6            (!subtracts6_part3),
    .control_subtracts8            (!subtracts8_part3),
    .control_subtracts10           (!subtracts10_part3),
    .control_isNearest             (!isNearestSettled_part3),
    .control_limit                 (above_above_above_above_2),
    .control_partial_takes1        (partial_wordsOfOthers_2),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (!movedWords_part3),
    .control_partial_isSign3       (!movedSign_part3),
    .control_partial_joins         (joinsSettled_9_0_state),
    .control_moves3To6             (moves3To6_9_0_state),
    .control_moves7To9             (moves7To9_9_0_state),
    .control_moves10To13           (moves10To13_9_0_state),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[9] : row_active_9_and_not_and),
    .isUpdate                      (!isUpdateSettled_part3),
    .oldMomentum                   (row_old_9),
    .sum                           (row_sums_9),
    .oldMaster                     (oldMaster_9),
    .element2                      (anyElement_2),
    .elementOffset                 (settings_elementOffsets_9),
    .first4                        (lane9_first4),
    .value11                       (lane9_value11),
    .result13                      (lane9_result13),
    .isPositive13                  (lane9_isPositive13),
    .saturates13                   (lane9_saturates13)
  );

  FinishLane_f36 lane10 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (!isMaster3_part3),
    .control_relu                  (reluSettled_10_0_state),
    .control_factor3               (~factor3_part3),
    .control_keys_0                (~key0_part3),
    .control_keys_1                (~key1_part3),
    .control_keys_2                (~key2_part3),
    .control_keys_3                (~key3_part3),
    .control_keys_4                (~key4_part3),
    .control_keys_5                (~key5_part3),
    .control_laterKeys_0           (laterKey0_half1),
    .control_laterKeys_1           (laterKey1_half1),
    .control_laterKeys_2           (laterKey2_half1),
    .control_laterKeys_3           (laterKey3_half1),
    .control_laterKeys_4           (laterKey4_half1),
    .control_firstFine4            (~firstFine4_part3),
    .control_firstFine5            (~firstFine5_part3),
    .control_firstCoarse7_choices  (~firstCoarse7_part3),
    .control_firstCoarse8_choices  (~firstCoarse8_part3),
    .control_firstSaturates7       (!firstSaturates7_part3),
    .control_secondFine6           (!secondFine6_part3),
    .control_secondCoarse8_choices (~secondCoarse8_part3),
    .control_secondCoarse9_choices (~secondCoarse9_part3),
    .control_subtracts6            (!subtracts6_part3),
    .control_subtracts8            (!subtracts8_part3),
    .control_subtracts10           (!subtracts10_part3),
    .control_isNearest             (!isNearestSettled_part3),
    .control_limit                 (above_above_above_above_2),
    .control_partial_takes1        (partial_wordsOfOthers_2),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (!movedWords_part3),
    .control_partial_isSign3       (!movedSign_part3),
    .control_partial_joins         (joinsSettled_10_0_state),
    .control_moves3To6             (moves3To6_10_0_state),
    .control_moves7To9             (moves7To9_10_0_state),
    .control_moves10To13           (moves10To13_10_0_state),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[10] : row_active_10_and_not_and),
    .isUpdate                      (!isUpdateSettled_part3),
    .oldMomentum                   (row_old_10),
    .sum                           (row_sums_10),
    .oldMaster                     (oldMaster_10),
    .element2                      (anyElement_2),
    .elementOffset                 (settings_elementOffsets_10),
    .first4                        (lane10_first4),
    .value11                       (lane10_value11),
    .result13                      (lane10_result13),
    .isPositive13                  (lane10_isPositive13),
    .saturates13                   (lane10_saturates13)
  );

  FinishLane_f36 lane11 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (!isMaster3_part4),
    .control_relu                  (reluSettled_11_0_state),
    .control_factor3               (~factor3_part4),
    .control_keys_0                (~key0_part3),
    .control_keys_1                (~key1_part3),
    .control_keys_2                (~key2_part3),
    .control_keys_3                (~key3_part3),
    .control_keys_4                (~key4_part3),
    .control_keys_5                (~key5_part3),
    .control_laterKeys_0           (laterKey0_half1),
    .control_laterKeys_1           (laterKey1_half1),
    .control_laterKeys_2           (laterKey2_half1),
    .control_laterKeys_3           (laterKey3_half1),
    .control_laterKeys_4           (laterKey4_half1),
    .control_firstFine4            (~firstFine4_part4),
    .control_firstFine5            (~firstFine5_part4),
    .control_firstCoarse7_choices  (~firstCoarse7_part4),
    .control_firstCoarse8_choices  (~firstCoarse8_part4),
    .control_firstSaturates7       (!firstSaturates7_part4),
    .control_secondFine6           (!secondFine6_part4),
    .control_secondCoarse8_choices (~secondCoarse8_part4),
    .control_secondCoarse9_choices (~secondCoarse9_part4),
    .control_subtracts6            (!subtracts6_part4),
    .control_subtracts8            (!subtracts8_part4),
    .control_subtracts10           (!subtracts10_part4),
    .control_isNearest             (!isNearestSettled_part4),
    .control_limit                 (above_above_above_above_2),
    .control_partial_takes1        (partial_wordsOfOthers_3),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (!movedWords_part4),
    .control_partial_isSign3       (!movedSign_part4),
    .control_partial_joins         (joinsSettled_11_0_state),
    .control_moves3To6             (moves3To6_11_0_state),
    .control_moves7To9             (moves7To9_11_0_state),
    .control_moves10To13           (moves10To13_11_0_state),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[11] : row_active_11_and_not_and),
    .isUpdate                      (!isUpdateSettled_part4),
    .oldMomentum                   (row_old_11),
    .sum                           (row_sums_11),
    .oldMaster                     (oldMaster_11),
    .element2                      (anyElement_2),
    .elementOffset                 (settings_elementOffsets_11),
    .first4                        (lane11_first4),
    .value11                       (lane11_value11),
    .result13                      (lane11_result13),
    .isPositive13                  (lane11_isPositive13),
    .saturates13                   (lane11_saturates13)
  );

  FinishLane_f36 lane12 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (!isMaster3_part4),
    .control_relu                  (reluSettled_12_0_state),
    .control_factor3               (~factor3_part4),
    .control_keys_0                (~key0_part3),
    .control_keys_1                (~key1_part3),
    .control_keys_2                (~key2_part3),
    .control_keys_3                (~key3_part3),
    .control_keys_4                (~key4_part3),
    .control_keys_5                (~key5_part3),
    .control_laterKeys_0           (laterKey0_half1),
    .control_laterKeys_1           (laterKey1_half1),
    .control_laterKeys_2           (laterKey2_half1),
    .control_laterKeys_3           (laterKey3_half1),
    .control_laterKeys_4           (laterKey4_half1),
    .control_firstFine4            (~firstFine4_part4),
    .control_firstFine5            (~firstFine5_part4),
    .control_firstCoarse7_choices  (~firstCoarse7_part4),
    .control_firstCoarse8_choices  (~firstCoarse8_part4),
    .control_firstSaturates7       (!firstSaturates7_part4),
    .control_secondFine6           (!secondFine6_part4),
    .control_secondCoarse8_choices (~secondCoarse8_part4),
    .control_secondCoarse9_choices (~secondCoarse9_part4),
    .control_subtracts6            (!subtracts6_part4),
    .control_subtracts8            (!subtracts8_part4),
    .control_subtracts10           (!subtracts10_part4),
    .control_isNearest             (!isNearestSettled_part4),
    .control_limit                 (above_above_above_above_2),
    .control_partial_takes1        (partial_wordsOfOthers_3),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (!movedWords_part4),
    .control_partial_isSign3       (!movedSign_part4),
    .control_partial_joins         (joinsSettled_12_0_state),
    .control_moves3To6             (moves3To6_12_0_state),
    .control_moves7To9             (moves7To9_12_0_state),
    .control_moves10To13           (moves10To13_12_0_state),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[12] : row_active_12_and_not_and),
    .isUpdate                      (!isUpdateSettled_part4),
    .oldMomentum                   (row_old_12),
    .sum                           (row_sums_12),
    .oldMaster                     (oldMaster_12),
    .element2                      (anyElement_2),
    .elementOffset                 (settings_elementOffsets_12),
    .first4                        (lane12_first4),
    .value11                       (lane12_value11),
    .result13                      (lane12_result13),
    .isPositive13                  (lane12_isPositive13),
    .saturates13                   (lane12_saturates13)
  );

  FinishLane_f36 lane13 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (!isMaster3_part4),
    .control_relu                  (reluSettled_13_0_state),
    .control_factor3               (~factor3_part4),
    .control_keys_0                (~key0_part3),
    .control_keys_1                (~key1_part3),
    .control_keys_2                (~key2_part3),
    .control_keys_3                (~key3_part3),
    .control_keys_4                (~key4_part3),
    .control_keys_5                (~key5_part3),
    .control_laterKeys_0           (laterKey0_half1),
    .control_laterKeys_1           (laterKey1_half1),
    .control_laterKeys_2           (laterKey2_half1),
    .control_laterKeys_3           (laterKey3_half1),
    .control_laterKeys_4           (laterKey4_half1),
    .control_firstFine4            (~firstFine4_part4),
    .control_firstFine5            (~firstFine5_part4),
    .control_firstCoarse7_choices  (~firstCoarse7_part4),
    .control_firstCoarse8_choices  (~firstCoarse8_part4),
    .control_firstSaturates7       (!firstSaturates7_part4),
    .control_secondFine6           (!secondFine6_part4),
    .control_secondCoarse8_choices (~secondCoarse8_part4),
    .control_secondCoarse9_choices (~secondCoarse9_part4),
    .control_subtracts6            (!subtracts6_part4),
    .control_subtracts8            (!subtracts8_part4),
    .control_subtracts10           (!subtracts10_part4),
    .control_isNearest             (!isNearestSettled_part4),
    .control_limit                 (above_above_above_above_2),
    .control_partial_takes1        (partial_wordsOfOthers_3),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (!movedWords_part4),
    .control_partial_isSign3       (!movedSign_part4),
    .control_partial_joins         (joinsSettled_13_0_state),
    .control_moves3To6             (moves3To6_13_0_state),
    .control_moves7To9             (moves7To9_13_0_state),
    .control_moves10To13           (moves10To13_13_0_state),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[13] : row_active_13_and_not_and),
    .isUpdate                      (!isUpdateSettled_part4),
    .oldMomentum                   (row_old_13),
    .sum                           (row_sums_13),
    .oldMaster                     (oldMaster_13),
    .element2                      (anyElement_2),
    .elementOffset                 (settings_elementOffsets_13),
    .first4                        (lane13_first4),
    .value11                       (lane13_value11),
    .result13                      (lane13_result13),
    .isPositive13                  (lane13_isPositive13),
    .saturates13                   (lane13_saturates13)
  );

  FinishLane_f36 lane14 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (!isMaster3_part5),
    .control_relu                  (reluSettled_14_0_state),
    .control_factor3               (~factor3_part5),
    .control_keys_0                (~key0_part3),
    .control_keys_1                (~key1_part3),
    .control_keys_2                (~key2_part3),
    .control_keys_3                (~key3_part3),
    .control_keys_4                (~key4_part3),
    .control_keys_5                (~key5_part3),
    .control_laterKeys_0           (laterKey0_half1),
    .control_laterKeys_1           (laterKey1_half1),
    .control_laterKeys_2           (laterKey2_half1),
    .control_laterKeys_3           (laterKey3_half1),
    .control_laterKeys_4           (laterKey4_half1),
    .control_firstFine4            (~firstFine4_part5),
    .control_firstFine5            (~firstFine5_part5),
    .control_firstCoarse7_choices  (~firstCoarse7_part5),
    .control_firstCoarse8_choices  (~firstCoarse8_part5),
    .control_firstSaturates7       (!firstSaturates7_part5),
    .control_secondFine6           (!secondFine6_part5),
    .control_secondCoarse8_choices (~secondCoarse8_part5),
    .control_secondCoarse9_choices (~secondCoarse9_part5),
    .control_subtracts6            (!subtracts6_part5),
    .control_subtracts8            (!subtracts8_part5),
    .control_subtracts10           (!subtracts10_part5),
    .control_isNearest             (!isNearestSettled_part5),
    .control_limit                 (above_above_above_above_2),
    .control_partial_takes1        (partial_wordsOfOthers_4),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (!movedWords_part5),
    .control_partial_isSign3       (!movedSign_part5),
    .control_partial_joins         (joinsSettled_14_0_state),
    .control_moves3To6             (moves3To6_14_0_state),
    .control_moves7To9             (moves7To9_14_0_state),
    .control_moves10To13           (moves10To13_14_0_state),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[14] : row_active_14_and_not_and),
    .isUpdate                      (!isUpdateSettled_part5),
    .oldMomentum                   (row_old_14),
    .sum                           (row_sums_14),
    .oldMaster                     (oldMaster_14),
    .element2                      (anyElement_2),
    .elementOffset                 (settings_elementOffsets_14),
    .first4                        (lane14_first4),
    .value11                       (lane14_value11),
    .result13                      (lane14_result13),
    .isPositive13                  (lane14_isPositive13),
    .saturates13                   (lane14_saturates13)
  );

  FinishLane_f36 lane15 (  // Finish.swift:98
    .clock                         (clock),
    .control_isMaster3             (!isMaster3_part5),
    .control_relu                  (reluSettled_15_0_state),
    .control_factor3               (~factor3_part5),
    .control_keys_0                (~key0_part3),
    .control_keys_1                (~key1_part3),
    .control_keys_2                (~key2_part3),
    .control_keys_3                (~key3_part3),
    .control_keys_4                (~key4_part3),
    .control_keys_5                (~key5_part3),
    .control_laterKeys_0           (laterKey0_half1),
    .control_laterKeys_1           (laterKey1_half1),
    .control_laterKeys_2           (laterKey2_half1),
    .control_laterKeys_3           (laterKey3_half1),
    .control_laterKeys_4           (laterKey4_half1),
    .control_firstFine4            (~firstFine4_part5),
    .control_firstFine5            (~firstFine5_part5),
    .control_firstCoarse7_choices  (~firstCoarse7_part5),
    .control_firstCoarse8_choices  (~firstCoarse8_part5),
    .control_firstSaturates7       (!firstSaturates7_part5),
    .control_secondFine6           (!secondFine6_part5),
    .control_secondCoarse8_choices (~secondCoarse8_part5),
    .control_secondCoarse9_choices (~secondCoarse9_part5),
    .control_subtracts6            (!subtracts6_part5),
    .control_subtracts8            (!subtracts8_part5),
    .control_subtracts10           (!subtracts10_part5),
    .control_isNearest             (!isNearestSettled_part5),
    .control_limit                 (above_above_above_above_2),
    .control_partial_takes1        (partial_wordsOfOthers_4),
    .control_partial_carries2      (addedWords_0_or_addedWords_1),
    .control_partial_moves3        (!movedWords_part5),
    .control_partial_isSign3       (!movedSign_part5),
    .control_partial_joins         (joinsSettled_15_0_state),
    .control_moves3To6             (moves3To6_15_0_state),
    .control_moves7To9             (moves7To9_15_0_state),
    .control_moves10To13           (moves10To13_15_0_state),
    .isKept                        (settings_isUpdate_and_row11 ? activeBy11[15] : row_active_15_and_not_and),
    .isUpdate                      (!isUpdateSettled_part5),
    .oldMomentum                   (row_old_15),
    .sum                           (row_sums_15),
    .oldMaster                     (oldMaster_15),
    .element2                      (anyElement_2),
    .elementOffset                 (settings_elementOffsets_15),
    .first4                        (lane15_first4),
    .value11                       (lane15_value11),
    .result13                      (lane15_result13),
    .isPositive13                  (lane15_isPositive13),
    .saturates13                   (lane15_saturates13)
  );

  Finish_l16_f36_activeRing activeRing (  // DelayRing.swift:25
    .clock         (clock),
    .write_enable  (1'b1),
    .write_address (ringPlace),
    .write_data    (row_active),
    .read_address  (ringPlace_minus_10),
    .read_data     (activeRing_word)
  );

  Finish_l16_f36_masterActiveRing masterActiveRing (  // DelayRing.swift:25
    .clock         (clock),
    .write_enable  (1'b1),
    .write_address (ringPlace),
    .write_data    (activeBy11),
    .read_address  (ringPlace - 4'd12),
    .read_data     (masterActiveRing_word)
  );

  Finish_l16_f36_elementRing elementRing (  // DelayRing.swift:25
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
  assign write_values_2                        = lane2_result13;            // Finish.swift:129
  assign write_values_3                        = lane3_result13;            // Finish.swift:129
  assign write_values_4                        = lane4_result13;            // Finish.swift:129
  assign write_values_5                        = lane5_result13;            // Finish.swift:129
  assign write_values_6                        = lane6_result13;            // Finish.swift:129
  assign write_values_7                        = lane7_result13;            // Finish.swift:129
  assign write_values_8                        = lane8_result13;            // Finish.swift:129
  assign write_values_9                        = lane9_result13;            // Finish.swift:129
  assign write_values_10                       = lane10_result13;           // Finish.swift:129
  assign write_values_11                       = lane11_result13;           // Finish.swift:129
  assign write_values_12                       = lane12_result13;           // Finish.swift:129
  assign write_values_13                       = lane13_result13;           // Finish.swift:129
  assign write_values_14                       = lane14_result13;           // Finish.swift:129
  assign write_values_15                       = lane15_result13;           // Finish.swift:129
  assign write_positive                        = {lane15_isPositive13, lane14_isPositive13, lane13_isPositive13,
      lane12_isPositive13, lane11_isPositive13, lane10_isPositive13, lane9_isPositive13, lane8_isPositive13,
      lane7_isPositive13, lane6_isPositive13, lane5_isPositive13, lane4_isPositive13, lane3_isPositive13,
      lane2_isPositive13, lane1_isPositive13, lane0_isPositive13};  // Finish.swift:129
  assign statistics_usedBits                   = usedBits;                  // Finish.swift:130
  assign statistics_saturations                = saturations;               // Finish.swift:130
  assign statistics_momentumUsedBits           = momentumBits;              // Finish.swift:130
  assign statistics_momentumSaturations        = momentumSaturations;       // Finish.swift:130
  assign statistics_total                      = total;                     // Finish.swift:130
  assign settings_isUpdate_and_row11           = settings_isUpdate & row11;  // Flow.swift:24
  assign any1_or_partial_words_any             = any1 | |partial_words;     // Flow.swift:37
  assign ringPlace_minus_10                    = ringPlace - 4'd10;         // DelayRing.swift:30
  assign settings_shifts_value_minus_16        = 9'(settings_shifts_value) - 9'sd16;  // Finish.swift:144
  assign selected                              = sumAlignmentShift > 9'sd36 ? 9'sd36 : sumAlignmentShift;  // Finish.swift:149
  assign selected_2                            = sumAlignmentShift < -9'sd47 ? -9'sd47 : selected;  // Finish.swift:149
  assign n0_minus_below_selects_465            = 10'sd0 - 10'(selected_2);  // Finish.swift:149
  assign below_selects_465_plus_15             = 10'(selected_2) + 10'sd15;  // Finish.swift:149
  assign plus_7_4_is_14                        = $signed(below_selects_465_plus_15[7:4]) == -4'sd2;  // Finish.swift:149
  assign plus_7_4_is_15                        = $signed(below_selects_465_plus_15[7:4]) == -4'sd1;  // Finish.swift:149
  assign plus_7_4_is_0                         = $signed(below_selects_465_plus_15[7:4]) == 4'sd0;  // Finish.swift:149
  assign plus_7_4_is_1                         = $signed(below_selects_465_plus_15[7:4]) == 4'sd1;  // Finish.swift:149
  assign plus_7_4_is_2                         = $signed(below_selects_465_plus_15[7:4]) == 4'sd2;  // Finish.swift:149
  assign plus_7_4_is_3                         = $signed(below_selects_465_plus_15[7:4]) == 4'sd3;  // Finish.swift:149
  assign selected_3                            = masterAlignmentShift > 9'sd36 ? 9'sd36 : masterAlignmentShift;  // Finish.swift:149
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
  assign not_settings_isUpdate_and             = !settings_isUpdate & (settings_bits <= 5'd1);  // FlipFlop.swift:56
  assign not_settings_isUpdate_and_2           = !settings_isUpdate & (settings_bits <= 5'd2);  // FlipFlop.swift:56
  assign not_settings_isUpdate_and_3           = !settings_isUpdate & (settings_bits <= 5'd3);  // FlipFlop.swift:56
  assign not_settings_isUpdate_and_4           = !settings_isUpdate & (settings_bits <= 5'd4);  // FlipFlop.swift:56
  assign not_settings_isUpdate_and_5           = !settings_isUpdate & (settings_bits <= 5'd5);  // FlipFlop.swift:56
  assign not_settings_isUpdate_and_6           = !settings_isUpdate & (settings_bits <= 5'd6);  // FlipFlop.swift:56
  assign not_settings_isUpdate_and_7           = !settings_isUpdate & (settings_bits <= 5'd7);  // FlipFlop.swift:56
  assign not_settings_isUpdate_and_8           = !settings_isUpdate & (settings_bits <= 5'd8);  // FlipFlop.swift:56
  assign not_settings_isUpdate_and_9           = !settings_isUpdate & (settings_bits <= 5'd9);  // FlipFlop.swift:56
  assign not_settings_isUpdate_and_10          = !settings_isUpdate & (settings_bits <= 5'd10);  // FlipFlop.swift:56
  assign not_settings_isUpdate_and_11          = !settings_isUpdate & (settings_bits <= 5'd11);  // FlipFlop.swift:56
  assign not_settings_isUpdate_and_12          = !settings_isUpdate & (settings_bits <= 5'd12);  // FlipFlop.swift:56
  assign not_settings_isUpdate_and_13          = !settings_isUpdate & (settings_bits <= 5'd13);  // FlipFlop.swift:56
  assign not_settings_isUpdate_and_14          = !settings_isUpdate & (settings_bits <= 5'd14);  // FlipFlop.swift:56
  assign not_settings_isUpdate_and_15          = !settings_isUpdate & (settings_bits <= 5'd15);  // FlipFlop.swift:56
  assign above_above_above_above               = {limit_0_14_state, limit_0_13_state, limit_0_12_state, limit_0_11_state,
      limit_0_10_state, limit_0_9_state, limit_0_8_state, limit_0_7_state, limit_0_6_state, limit_0_5_state,
      limit_0_4_state, limit_0_3_state, limit_0_2_state, limit_0_1_state, limit_0_0_state};  // FlipFlop.swift:56
  assign above_above_above_above_2             = {limit_1_14_state, limit_1_13_state, limit_1_12_state, limit_1_11_state,
      limit_1_10_state, limit_1_9_state, limit_1_8_state, limit_1_7_state, limit_1_6_state, limit_1_5_state,
      limit_1_4_state, limit_1_3_state, limit_1_2_state, limit_1_1_state, limit_1_0_state};  // Finish.swift:187
  assign addedWords_any                        = |addedWords;               // Finish.swift:189
  assign not_addedWords_any                    = !addedWords_any;           // Finish.swift:189
  assign addedWords_2_and_partial_isShort      = addedWords[2] & partial_isShort;  // Finish.swift:190
  assign not_addedWords_2_and_partial_isShort  = !addedWords_2_and_partial_isShort;  // Finish.swift:190
  assign addedWords_0_or_addedWords_1          = addedWords[0] | addedWords[1];  // Finish.swift:194
  assign masterRow2_selects_1                  = masterRow2 ? 1'b1 : partial_stores;  // Finish.swift:194
  assign masterRow2_selects_shiftedRate        = masterRow2 ? shiftedRate : shiftedDecay;  // Finish.swift:194
  assign masterRow3_selects                    = masterRow3 ? masterAlignmentFine[1:0] : sumAlignmentFine[1:0];  // Finish.swift:194
  assign masterRow4_selects                    = masterRow4 ? masterAlignmentFine[3:2] : sumAlignmentFine[3:2];  // Finish.swift:194
  assign masterRow6_selects                    = masterRow6 ? masterAlignmentCoarse_choices : sumAlignmentCoarse_choices;  // Finish.swift:194
  assign masterRow7_selects                    = masterRow7 ? masterAlignmentCoarse_choices : sumAlignmentCoarse_choices;  // Finish.swift:194
  assign masterRow6_selects_1                  = masterRow6 ? 1'b1 : sumSaturates;  // Finish.swift:194
  assign masterRow5_selects                    = masterRow5 ? stepAlignmentFine[3] : momentumAlignmentFine[3];  // Finish.swift:194
  assign masterRow7_selects_2                  = masterRow7 ? stepAlignmentCoarse_choices : momentumAlignmentCoarse_choices;  // Finish.swift:194
  assign masterRow8_selects                    = masterRow8 ? stepAlignmentCoarse_choices : momentumAlignmentCoarse_choices;  // Finish.swift:194
  assign masterRow5_selects_1                  = masterRow5 ? 1'b1 : 1'b0;  // Finish.swift:194
  assign masterRow7_selects_1                  = masterRow7 ? 1'b1 : 1'b0;  // Finish.swift:194
  assign masterRow9_selects_1                  = masterRow9 ? 1'b1 : 1'b0;  // Finish.swift:194
  assign not_farMasterRow2_0_0_state_selects_1 = !(farMasterRow2_0_0_state ? 1'b1 : partial_stores);  // Finish.swift:194
  assign not_selected                          = ~(farMasterRow2_0_0_state ? shiftedRate : shiftedDecay);  // Finish.swift:194
  assign farMasterRow3_0_0_state_selects       = farMasterRow3_0_0_state ? masterAlignmentFine[1:0] : sumAlignmentFine[1:0];  // Finish.swift:194
  assign not_farMasterRow3_0_0_state_selects   = ~farMasterRow3_0_0_state_selects;  // Finish.swift:194
  assign farMasterRow4_0_0_state_selects       = farMasterRow4_0_0_state ? masterAlignmentFine[3:2] : sumAlignmentFine[3:2];  // Finish.swift:194
  assign not_farMasterRow4_0_0_state_selects   = ~farMasterRow4_0_0_state_selects;  // Finish.swift:194
  assign farMasterRow6_0_0_state_selects       = farMasterRow6_0_0_state ? masterAlignmentCoarse_choices : sumAlignmentCoarse_choices;  // Finish.swift:194
  assign not_farMasterRow6_0_0_state_selects   = ~farMasterRow6_0_0_state_selects;  // Finish.swift:194
  assign farMasterRow7_0_0_state_selects       = farMasterRow7_0_0_state ? masterAlignmentCoarse_choices : sumAlignmentCoarse_choices;  // Finish.swift:194
  assign not_farMasterRow7_0_0_state_selects   = ~farMasterRow7_0_0_state_selects;  // Finish.swift:194
  assign not_farMasterRow6_0_0_state_selects_1 = !(farMasterRow6_0_0_state ? 1'b1 : sumSaturates);  // Finish.swift:194
  assign farMasterRow5_0_0_state_selects       = farMasterRow5_0_0_state ? stepAlignmentFine[3] : momentumAlignmentFine[3];  // Finish.swift:194
  assign not_farMasterRow5_0_0_state_selects   = !farMasterRow5_0_0_state_selects;  // Finish.swift:194
  assign farMasterRow7_0_0_state_selects_2     = farMasterRow7_0_0_state ? stepAlignmentCoarse_choices : momentumAlignmentCoarse_choices;  // Finish.swift:194
  assign not_farMasterRow7_0_0_state_selects_2 = ~farMasterRow7_0_0_state_selects_2;  // Finish.swift:194
  assign farMasterRow8_0_0_state_selects       = farMasterRow8_0_0_state ? stepAlignmentCoarse_choices : momentumAlignmentCoarse_choices;  // Finish.swift:194
  assign not_farMasterRow8_0_0_state_selects   = ~farMasterRow8_0_0_state_selects;  // Finish.swift:194
  assign not_farMasterRow5_0_0_state_selects_1 = !(farMasterRow5_0_0_state ? 1'b1 : 1'b0);  // Finish.swift:194
  assign not_farMasterRow7_0_0_state_selects_1 = !(farMasterRow7_0_0_state ? 1'b1 : 1'b0);  // Finish.swift:194
  assign not_farMasterRow9_0_0_state_selects_1 = !(farMasterRow9_0_0_state ? 1'b1 : 1'b0);  // Finish.swift:194
  assign or_or_any2_or_any3_or_any4            = any1_or_partial_words_any | any2 | any3 | any4;  // FlipFlop.swift:56
  assign any5_or_any6_or_any7                  = any5 | any6 | any7;        // FlipFlop.swift:56
  assign any8_or_any9_or_any10_or_any11        = any8 | any9 | any10 | any11;  // FlipFlop.swift:56
  assign settings_appliesMask_and              = settings_appliesMask & !settings_isUpdate;  // Finish.swift:101
  assign row_active_0_and_not_and              = row_active[0] & !(settings_appliesMask_and & !row_mask[0]);  // Finish.swift:102
  assign row_active_1_and_not_and              = row_active[1] & !(settings_appliesMask_and & !row_mask[1]);  // Finish.swift:102
  assign row_active_2_and_not_and              = row_active[2] & !(settings_appliesMask_and & !row_mask[2]);  // Finish.swift:102
  assign row_active_3_and_not_and              = row_active[3] & !(settings_appliesMask_and & !row_mask[3]);  // Finish.swift:102
  assign row_active_4_and_not_and              = row_active[4] & !(settings_appliesMask_and & !row_mask[4]);  // Finish.swift:102
  assign row_active_5_and_not_and              = row_active[5] & !(settings_appliesMask_and & !row_mask[5]);  // Finish.swift:102
  assign row_active_6_and_not_and              = row_active[6] & !(settings_appliesMask_and & !row_mask[6]);  // Finish.swift:102
  assign row_active_7_and_not_and              = row_active[7] & !(settings_appliesMask_and & !row_mask[7]);  // Finish.swift:102
  assign row_active_8_and_not_and              = row_active[8] & !(settings_appliesMask_and & !row_mask[8]);  // Finish.swift:102
  assign row_active_9_and_not_and              = row_active[9] & !(settings_appliesMask_and & !row_mask[9]);  // Finish.swift:102
  assign row_active_10_and_not_and             = row_active[10] & !(settings_appliesMask_and & !row_mask[10]);  // Finish.swift:102
  assign row_active_11_and_not_and             = row_active[11] & !(settings_appliesMask_and & !row_mask[11]);  // Finish.swift:102
  assign row_active_12_and_not_and             = row_active[12] & !(settings_appliesMask_and & !row_mask[12]);  // Finish.swift:102
  assign row_active_13_and_not_and             = row_active[13] & !(settings_appliesMask_and & !row_mask[13]);  // Finish.swift:102
  assign row_active_14_and_not_and             = row_active[14] & !(settings_appliesMask_and & !row_mask[14]);  // Finish.swift:102
  assign row_active_15_and_not_and             = row_active[15] & !(settings_appliesMask_and & !row_mask[15]);  // Finish.swift:102
  assign settings_isUpdate_and_row13           = settings_isUpdate & row13;  // FinishCounting.swift:48
  assign lane0_saturates13_plus                = {2'd0, lane0_saturates13} + {2'd0, lane1_saturates13};  // FinishCounting.swift:48
  assign lane4_saturates13_plus                = {2'd0, lane4_saturates13} + {2'd0, lane5_saturates13};  // FinishCounting.swift:48
  assign lane10_saturates13_plus               = {2'd0, lane10_saturates13} + {2'd0, lane11_saturates13};  // FinishCounting.swift:48
  assign lane12_saturates13_plus               = {2'd0, lane12_saturates13} + {2'd0, lane13_saturates13};  // FinishCounting.swift:48
  assign saturatedFrom8_plus                   = {2'd0, saturatedFrom8} + {2'd0, saturatedFrom12};  // FinishCounting.swift:51
  assign settings_isUpdate_selects_masterRow13 = settings_isUpdate ? masterRow13 : row13;  // FinishCounting.swift:21
  assign n0_minus_settings_shifts_value        = 9'sd0 - 9'(settings_shifts_value);  // FinishCounting.swift:63
  assign lane0_value11_39_0_xor                = lane0_value11[39:0] ^ {40{lane0_value11[40]}};  // FinishCounting.swift:103
  assign lane2_value11_39_0_xor                = lane2_value11[39:0] ^ {40{lane2_value11[40]}};  // FinishCounting.swift:103
  assign lane4_value11_39_0_xor                = lane4_value11[39:0] ^ {40{lane4_value11[40]}};  // FinishCounting.swift:103
  assign lane6_value11_39_0_xor                = lane6_value11[39:0] ^ {40{lane6_value11[40]}};  // FinishCounting.swift:103
  assign lane8_value11_39_0_xor                = lane8_value11[39:0] ^ {40{lane8_value11[40]}};  // FinishCounting.swift:103
  assign lane10_value11_39_0_xor               = lane10_value11[39:0] ^ {40{lane10_value11[40]}};  // FinishCounting.swift:103
  assign lane12_value11_39_0_xor               = lane12_value11[39:0] ^ {40{lane12_value11[40]}};  // FinishCounting.swift:103
  assign lane14_value11_39_0_xor               = lane14_value11[39:0] ^ {40{lane14_value11[40]}};  // FinishCounting.swift:103
  assign lane0_value11_39_0_xor_or             = lane0_value11_39_0_xor | (lane1_value11[39:0] ^ {40{lane1_value11[40]}});  // FinishCounting.swift:103
  assign lane2_value11_39_0_xor_or             = lane2_value11_39_0_xor | (lane3_value11[39:0] ^ {40{lane3_value11[40]}});  // FinishCounting.swift:103
  assign lane4_value11_39_0_xor_or             = lane4_value11_39_0_xor | (lane5_value11[39:0] ^ {40{lane5_value11[40]}});  // FinishCounting.swift:103
  assign lane6_value11_39_0_xor_or             = lane6_value11_39_0_xor | (lane7_value11[39:0] ^ {40{lane7_value11[40]}});  // FinishCounting.swift:103
  assign lane8_value11_39_0_xor_or             = lane8_value11_39_0_xor | (lane9_value11[39:0] ^ {40{lane9_value11[40]}});  // FinishCounting.swift:103
  assign lane10_value11_39_0_xor_or            = lane10_value11_39_0_xor | (lane11_value11[39:0] ^ {40{lane11_value11[40]}});  // FinishCounting.swift:103
  assign lane12_value11_39_0_xor_or            = lane12_value11_39_0_xor | (lane13_value11[39:0] ^ {40{lane13_value11[40]}});  // FinishCounting.swift:103
  assign lane14_value11_39_0_xor_or            = lane14_value11_39_0_xor | (lane15_value11[39:0] ^ {40{lane15_value11[40]}});  // FinishCounting.swift:103
  assign magnitude0_or_magnitude1_or           = magnitude0 | magnitude1 | magnitude2 | magnitude3;  // FinishCounting.swift:107
  assign lane0_first4_34_0_xor                 = lane0_first4[34:0] ^ {35{lane0_first4[35]}};  // FinishCounting.swift:103
  assign lane2_first4_34_0_xor                 = lane2_first4[34:0] ^ {35{lane2_first4[35]}};  // FinishCounting.swift:103
  assign lane4_first4_34_0_xor                 = lane4_first4[34:0] ^ {35{lane4_first4[35]}};  // FinishCounting.swift:103
  assign lane6_first4_34_0_xor                 = lane6_first4[34:0] ^ {35{lane6_first4[35]}};  // FinishCounting.swift:103
  assign lane8_first4_34_0_xor                 = lane8_first4[34:0] ^ {35{lane8_first4[35]}};  // FinishCounting.swift:103
  assign lane10_first4_34_0_xor                = lane10_first4[34:0] ^ {35{lane10_first4[35]}};  // FinishCounting.swift:103
  assign lane12_first4_34_0_xor                = lane12_first4[34:0] ^ {35{lane12_first4[35]}};  // FinishCounting.swift:103
  assign lane14_first4_34_0_xor                = lane14_first4[34:0] ^ {35{lane14_first4[35]}};  // FinishCounting.swift:103
  assign or_                                   = sumMagnitude0 | sumMagnitude1 | sumMagnitude2 | sumMagnitude3;  // FinishCounting.swift:108
  assign or__2                                 = sumMagnitude4 | sumMagnitude5 | sumMagnitude6 | sumMagnitude7;  // FinishCounting.swift:108
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
  assign lane0_first4_35_or                    = lane0_first4[35] | lane1_first4[35];  // FinishCounting.swift:75
  assign lane0_first4_35_or_or                 = lane0_first4_35_or | lane2_first4[35] | lane3_first4[35];  // FinishCounting.swift:75
  assign lane4_first4_35_or                    = lane4_first4[35] | lane5_first4[35];  // FinishCounting.swift:75
  assign or_or_or_or_or_or_or                  = lane0_first4_35_or_or | lane4_first4_35_or | lane6_first4[35] | lane7_first4[35];  // FinishCounting.swift:75
  assign lane10_first4_35_or                   = lane10_first4[35] | lane11_first4[35];  // FinishCounting.swift:75
  assign lane12_first4_35_or                   = lane12_first4[35] | lane13_first4[35];  // FinishCounting.swift:75
  assign lane12_first4_35_or_or                = lane12_first4_35_or | lane14_first4[35] | lane15_first4[35];  // FinishCounting.swift:75
  assign or_or_or_or_or_or_or_2                = lane8_first4[35] | lane9_first4[35] | lane10_first4_35_or | lane12_first4_35_or_or;  // FinishCounting.swift:75
  assign bits_plus_left                        = {1'b0, bits} + {1'b0, left};  // FinishCounting.swift:80
  assign isLeft_and_not_and                    = isLeft & !((bits == 6'd0) & !wasNegative);  // FinishCounting.swift:81
  assign momentumMagnitude0_or                 = momentumMagnitude0 | momentumMagnitude1;  // FinishCounting.swift:107
  assign momentumMagnitude0_or_or              = momentumMagnitude0_or | momentumMagnitude2 | momentumMagnitude3;  // FinishCounting.swift:107
  assign momentumMagnitude4_or                 = momentumMagnitude4 | momentumMagnitude5;  // FinishCounting.swift:107
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
  assign masterRow13_selects_lane1_result13    = masterRow13 ? lane1_result13 : held1;  // FinishCounting.swift:136
  assign masterRow13_selects_lane2_result13    = masterRow13 ? lane2_result13 : held2;  // FinishCounting.swift:136
  assign masterRow13_selects_lane3_result13    = masterRow13 ? lane3_result13 : held3;  // FinishCounting.swift:136
  assign masterRow13_selects_lane4_result13    = masterRow13 ? lane4_result13 : held4;  // FinishCounting.swift:136
  assign masterRow13_selects_lane5_result13    = masterRow13 ? lane5_result13 : held5;  // FinishCounting.swift:136
  assign masterRow13_selects_lane6_result13    = masterRow13 ? lane6_result13 : held6;  // FinishCounting.swift:136
  assign masterRow13_selects_lane7_result13    = masterRow13 ? lane7_result13 : held7;  // FinishCounting.swift:136
  assign master0_above_1_plus                  = {{1'b0, master0}, 1'b1} + {{1'b0, master1}, isNegative0};  // FinishCounting.swift:151
  assign master2_above_1_plus                  = {{1'b0, master2}, 1'b1} + {{1'b0, master3}, isNegative1};  // FinishCounting.swift:151
  assign master4_above_1_plus                  = {{1'b0, master4}, 1'b1} + {{1'b0, master5}, isNegative2};  // FinishCounting.swift:151
  assign master6_above_1_plus                  = {{1'b0, master6}, 1'b1} + {{1'b0, master7}, isNegative3};  // FinishCounting.swift:151
  assign total1_0_above_1_plus                 = {{1'b0, total1_0}, 1'b1} + {{1'b0, total1_1}, carry1_0};  // FinishCounting.swift:151
  assign total1_2_above_1_plus                 = {{1'b0, total1_2}, 1'b1} + {{1'b0, total1_3}, carry1_1};  // FinishCounting.swift:151
  assign total2_0_above_1_plus                 = {{1'b0, total2_0}, 1'b1} + {{1'b0, total2_1}, carry2_0};  // FinishCounting.swift:151
  assign total_above_1_plus                    = {total, 1'b1} + {{22'd0, total3_0}, carry3_0};  // Pipeline.swift:76

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
    row1                            <= row_valid;                             // Flow.swift:24
    row2                            <= row1;                                  // Flow.swift:24
    row3                            <= row2;                                  // Flow.swift:24
    row4                            <= row3;                                  // Flow.swift:24
    row5                            <= row4;                                  // Flow.swift:24
    row6                            <= row5;                                  // Flow.swift:24
    row7                            <= row6;                                  // Flow.swift:24
    row8                            <= row7;                                  // Flow.swift:24
    row9                            <= row8;                                  // Flow.swift:24
    row10                           <= row9;                                  // Flow.swift:24
    row11                           <= row10;                                 // Flow.swift:24
    row12                           <= row11;                                 // Flow.swift:24
    row13                           <= row12;                                 // Flow.swift:24
    masterRow1                      <= settings_isUpdate_and_row11;           // Flow.swift:24
    masterRow2                      <= masterRow1;                            // Flow.swift:24
    masterRow3                      <= masterRow2;                            // Flow.swift:24
    masterRow4                      <= masterRow3;                            // Flow.swift:24
    masterRow5                      <= masterRow4;                            // Flow.swift:24
    masterRow6                      <= masterRow5;                            // Flow.swift:24
    masterRow7                      <= masterRow6;                            // Flow.swift:24
    masterRow8                      <= masterRow7;                            // Flow.swift:24
    masterRow9                      <= masterRow8;                            // Flow.swift:24
    masterRow10                     <= masterRow9;                            // Flow.swift:24
    masterRow11                     <= masterRow10;                           // Flow.swift:24
    masterRow12                     <= masterRow11;                           // Flow.swift:24
    masterRow13                     <= masterRow12;                           // Flow.swift:24
    masterRow14                     <= masterRow13;                           // Flow.swift:24
    any1                            <= row_valid | settings_isUpdate_and_row11;  // Flow.swift:35
    any2                            <= any1_or_partial_words_any;             // Flow.swift:37
    any3                            <= any2;                                  // Flow.swift:37
    any4                            <= any3;                                  // Flow.swift:37
    any5                            <= any4;                                  // Flow.swift:37
    any6                            <= any5;                                  // Flow.swift:37
    any7                            <= any6;                                  // Flow.swift:37
    any8                            <= any7;                                  // Flow.swift:37
    any9                            <= any8;                                  // Flow.swift:37
    any10                           <= any9;                                  // Flow.swift:37
    any11                           <= any10;                                 // Flow.swift:37
    active_1                        <= activeBy11;                            // Flow.swift:42
    active_2                        <= active_1;                              // Flow.swift:42
    anyElement_1                    <= settings_isUpdate_and_row11 ? elementBy11 : row_element;  // Flow.swift:47
    anyElement_2                    <= anyElement_1;                          // Flow.swift:47
    sumSaturates                    <= settings_isUpdate | settings_shifts_value[7];  // Finish.swift:144
    sumAlignmentShift               <= settings_isUpdate ? 9'(settings_shifts_gradient) : settings_shifts_value_minus_16;  // Finish.swift:147
    sumAlignmentFine                <= n0_minus_below_selects_465[3:0];       // Finish.swift:149
    sumAlignmentCoarse_choices      <= {plus_7_4_is_3, plus_7_4_is_2, plus_7_4_is_1, plus_7_4_is_0, plus_7_4_is_15,
        plus_7_4_is_14};  // Finish.swift:150
    masterAlignmentShift            <= 9'(settings_shifts_master) + 9'sd20;   // Finish.swift:147
    masterAlignmentFine             <= n0_minus_below_selects_465_2[3:0];     // Finish.swift:149
    masterAlignmentCoarse_choices   <= {plus_7_4_is_3_2, plus_7_4_is_2_2, plus_7_4_is_1_2, plus_7_4_is_0_2,
        plus_7_4_is_15_2, plus_7_4_is_14_2};  // Finish.swift:150
    momentumAlignmentShift          <= settings_shifts_momentum;              // Finish.swift:147
    momentumAlignmentFine           <= n0_minus_below_selects_209[3:0];       // Finish.swift:149
    momentumAlignmentCoarse_choices <= {plus_7_4_is_2_3, plus_7_4_is_1_3, plus_7_4_is_0_3, plus_7_4_is_15_3,
        plus_7_4_is_14_3};  // Finish.swift:150
    stepAlignmentShift              <= settings_shifts_step;                  // Finish.swift:147
    stepAlignmentFine               <= n0_minus_below_selects_209_2[3:0];     // Finish.swift:149
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
    key0_part3                      <= ~(farMasterRow2_0_0_state ? settings_masterKeys_0 : settings_keys_0);  // Finish.swift:173
    key1_part3                      <= ~(farMasterRow3_0_0_state ? settings_masterKeys_1 : settings_keys_1);  // Finish.swift:173
    key2_part3                      <= ~(farMasterRow4_0_0_state ? settings_masterKeys_2 : settings_keys_2);  // Finish.swift:173
    key3_part3                      <= ~(farMasterRow5_0_0_state ? settings_masterKeys_3 : settings_keys_3);  // Finish.swift:173
    key4_part3                      <= ~(farMasterRow6_0_0_state ? settings_masterKeys_4 : settings_keys_4);  // Finish.swift:173
    key5_part3                      <= ~(farMasterRow7_0_0_state ? settings_masterKeys_5 : settings_keys_5);  // Finish.swift:173
    laterKey0                       <= key0;                                  // Finish.swift:180
    laterKey1                       <= key1;                                  // Finish.swift:180
    laterKey2                       <= key2;                                  // Finish.swift:180
    laterKey3                       <= key3;                                  // Finish.swift:180
    laterKey4                       <= key4;                                  // Finish.swift:180
    laterKey0_half1                 <= ~key0_part3;                           // Finish.swift:180
    laterKey1_half1                 <= ~key1_part3;                           // Finish.swift:180
    laterKey2_half1                 <= ~key2_part3;                           // Finish.swift:180
    laterKey3_half1                 <= ~key3_part3;                           // Finish.swift:180
    laterKey4_half1                 <= ~key4_part3;                           // Finish.swift:180
    isNearest                       <= !settings_isUpdate & !settings_isStochastic;  // Finish.swift:187
    addedWords                      <= partial_words;                         // Finish.swift:188
    movedWords                      <= addedWords_any;                        // Finish.swift:189
    movedWords_part1                <= addedWords_any;                        // Finish.swift:189
    movedWords_part2                <= addedWords_any;                        // Finish.swift:189
    movedWords_part3                <= not_addedWords_any;                    // Finish.swift:189
    movedWords_part4                <= not_addedWords_any;                    // Finish.swift:189
    movedWords_part5                <= not_addedWords_any;                    // Finish.swift:189
    movedSign                       <= addedWords_2_and_partial_isShort;      // Finish.swift:190
    movedSign_part1                 <= addedWords_2_and_partial_isShort;      // Finish.swift:190
    movedSign_part2                 <= addedWords_2_and_partial_isShort;      // Finish.swift:190
    movedSign_part3                 <= not_addedWords_2_and_partial_isShort;  // Finish.swift:190
    movedSign_part4                 <= not_addedWords_2_and_partial_isShort;  // Finish.swift:190
    movedSign_part5                 <= not_addedWords_2_and_partial_isShort;  // Finish.swift:190
    isMaster3                       <= masterRow2_selects_1;                  // Finish.swift:194
    factor3                         <= masterRow2_selects_shiftedRate;        // Finish.swift:194
    firstFine4                      <= masterRow3_selects;                    // Finish.swift:194
    firstFine5                      <= masterRow4_selects;                    // Finish.swift:194
    firstCoarse7_choices            <= masterRow6_selects;                    // Finish.swift:194
    firstCoarse8_choices            <= masterRow7_selects;                    // Finish.swift:194
    firstSaturates7                 <= masterRow6_selects_1;                  // Finish.swift:194
    secondFine6                     <= masterRow5_selects;                    // Finish.swift:194
    secondCoarse8_choices           <= masterRow7_selects_2;                  // Finish.swift:194
    secondCoarse9_choices           <= masterRow8_selects;                    // Finish.swift:194
    subtracts6                      <= masterRow5_selects_1;                  // Finish.swift:194
    subtracts8                      <= masterRow7_selects_1;                  // Finish.swift:194
    subtracts10                     <= masterRow9_selects_1;                  // Finish.swift:194
    isNearestSettled                <= isNearest;                             // Finish.swift:203
    isMaster3_part1                 <= masterRow2_selects_1;                  // Finish.swift:194
    factor3_part1                   <= masterRow2_selects_shiftedRate;        // Finish.swift:194
    firstFine4_part1                <= masterRow3_selects;                    // Finish.swift:194
    firstFine5_part1                <= masterRow4_selects;                    // Finish.swift:194
    firstCoarse7_part1_choices      <= masterRow6_selects;                    // Finish.swift:194
    firstCoarse8_part1_choices      <= masterRow7_selects;                    // Finish.swift:194
    firstSaturates7_part1           <= masterRow6_selects_1;                  // Finish.swift:194
    secondFine6_part1               <= masterRow5_selects;                    // Finish.swift:194
    secondCoarse8_part1_choices     <= masterRow7_selects_2;                  // Finish.swift:194
    secondCoarse9_part1_choices     <= masterRow8_selects;                    // Finish.swift:194
    subtracts6_part1                <= masterRow5_selects_1;                  // Finish.swift:194
    subtracts8_part1                <= masterRow7_selects_1;                  // Finish.swift:194
    subtracts10_part1               <= masterRow9_selects_1;                  // Finish.swift:194
    isNearestSettled_part1          <= isNearest;                             // Finish.swift:203
    isMaster3_part2                 <= masterRow2_selects_1;                  // Finish.swift:194
    factor3_part2                   <= masterRow2_selects_shiftedRate;        // Finish.swift:194
    firstFine4_part2                <= masterRow3_selects;                    // Finish.swift:194
    firstFine5_part2                <= masterRow4_selects;                    // Finish.swift:194
    firstCoarse7_part2_choices      <= masterRow6_selects;                    // Finish.swift:194
    firstCoarse8_part2_choices      <= masterRow7_selects;                    // Finish.swift:194
    firstSaturates7_part2           <= masterRow6_selects_1;                  // Finish.swift:194
    secondFine6_part2               <= masterRow5_selects;                    // Finish.swift:194
    secondCoarse8_part2_choices     <= masterRow7_selects_2;                  // Finish.swift:194
    secondCoarse9_part2_choices     <= masterRow8_selects;                    // Finish.swift:194
    subtracts6_part2                <= masterRow5_selects_1;                  // Finish.swift:194
    subtracts8_part2                <= masterRow7_selects_1;                  // Finish.swift:194
    subtracts10_part2               <= masterRow9_selects_1;                  // Finish.swift:194
    isNearestSettled_part2          <= isNearest;                             // Finish.swift:203
    isMaster3_part3                 <= not_farMasterRow2_0_0_state_selects_1;  // Finish.swift:194
    factor3_part3                   <= not_selected;                          // Finish.swift:194
    firstFine4_part3                <= not_farMasterRow3_0_0_state_selects;   // Finish.swift:194
    firstFine5_part3                <= not_farMasterRow4_0_0_state_selects;   // Finish.swift:194
    firstCoarse7_part3              <= not_farMasterRow6_0_0_state_selects;   // Finish.swift:194
    firstCoarse8_part3              <= not_farMasterRow7_0_0_state_selects;   // Finish.swift:194
    firstSaturates7_part3           <= not_farMasterRow6_0_0_state_selects_1;  // Finish.swift:194
    secondFine6_part3               <= not_farMasterRow5_0_0_state_selects;   // Finish.swift:194
    secondCoarse8_part3             <= not_farMasterRow7_0_0_state_selects_2;  // Finish.swift:194
    secondCoarse9_part3             <= not_farMasterRow8_0_0_state_selects;   // Finish.swift:194
    subtracts6_part3                <= not_farMasterRow5_0_0_state_selects_1;  // Finish.swift:194
    subtracts8_part3                <= not_farMasterRow7_0_0_state_selects_1;  // Finish.swift:194
    subtracts10_part3               <= not_farMasterRow9_0_0_state_selects_1;  // Finish.swift:194
    isNearestSettled_part3          <= !isNearest;                            // Finish.swift:203
    isMaster3_part4                 <= not_farMasterRow2_0_0_state_selects_1;  // Finish.swift:194
    factor3_part4                   <= not_selected;                          // Finish.swift:194
    firstFine4_part4                <= not_farMasterRow3_0_0_state_selects;   // Finish.swift:194
    firstFine5_part4                <= not_farMasterRow4_0_0_state_selects;   // Finish.swift:194
    firstCoarse7_part4              <= not_farMasterRow6_0_0_state_selects;   // Finish.swift:194
    firstCoarse8_part4              <= not_farMasterRow7_0_0_state_selects;   // Finish.swift:194
    firstSaturates7_part4           <= not_farMasterRow6_0_0_state_selects_1;  // Finish.swift:194
    secondFine6_part4               <= not_farMasterRow5_0_0_state_selects;   // Finish.swift:194
    secondCoarse8_part4             <= not_farMasterRow7_0_0_state_selects_2;  // Finish.swift:194
    secondCoarse9_part4             <= not_farMasterRow8_0_0_state_selects;   // Finish.swift:194
    subtracts6_part4                <= not_farMasterRow5_0_0_state_selects_1;  // Finish.swift:194
    subtracts8_part4                <= not_farMasterRow7_0_0_state_selects_1;  // Finish.swift:194
    subtracts10_part4               <= not_farMasterRow9_0_0_state_selects_1;  // Finish.swift:194
    isNearestSettled_part4          <= !isNearest;                            // Finish.swift:203
    isMaster3_part5                 <= not_farMasterRow2_0_0_state_selects_1;  // Finish.swift:194
    factor3_part5                   <= not_selected;                          // Finish.swift:194
    firstFine4_part5                <= not_farMasterRow3_0_0_state_selects;   // Finish.swift:194
    firstFine5_part5                <= not_farMasterRow4_0_0_state_selects;   // Finish.swift:194
    firstCoarse7_part5              <= not_farMasterRow6_0_0_state_selects;   // Finish.swift:194
    firstCoarse8_part5              <= not_farMasterRow7_0_0_state_selects;   // Finish.swift:194
    firstSaturates7_part5           <= not_farMasterRow6_0_0_state_selects_1;  // Finish.swift:194
    secondFine6_part5               <= not_farMasterRow5_0_0_state_selects;   // Finish.swift:194
    secondCoarse8_part5             <= not_farMasterRow7_0_0_state_selects_2;  // Finish.swift:194
    secondCoarse9_part5             <= not_farMasterRow8_0_0_state_selects;   // Finish.swift:194
    subtracts6_part5                <= not_farMasterRow5_0_0_state_selects_1;  // Finish.swift:194
    subtracts8_part5                <= not_farMasterRow7_0_0_state_selects_1;  // Finish.swift:194
    subtracts10_part5               <= not_farMasterRow9_0_0_state_selects_1;  // Finish.swift:194
    isNearestSettled_part5          <= !isNearest;                            // Finish.swift:203
    reluAhead                       <= settings_relu & !settings_isUpdate;    // Finish.swift:231
    joinsAhead                      <= partial_joins;                         // Finish.swift:232
    isUpdateSettled                 <= settings_isUpdate;                     // Finish.swift:94
    isUpdateSettled_part1           <= settings_isUpdate;                     // Finish.swift:94
    isUpdateSettled_part2           <= settings_isUpdate;                     // Finish.swift:94
    isUpdateSettled_part3           <= !settings_isUpdate;                    // Finish.swift:94
    isUpdateSettled_part4           <= !settings_isUpdate;                    // Finish.swift:94
    isUpdateSettled_part5           <= !settings_isUpdate;                    // Finish.swift:94
    saturatedFrom0                  <= lane0_saturates13_plus + ({2'd0, lane2_saturates13} + {2'd0, lane3_saturates13});  // FinishCounting.swift:48
    saturatedFrom4                  <= lane4_saturates13_plus + ({2'd0, lane6_saturates13} + {2'd0, lane7_saturates13});  // FinishCounting.swift:48
    saturatedFrom8                  <= {2'd0, lane8_saturates13} + {2'd0, lane9_saturates13} + lane10_saturates13_plus;  // FinishCounting.swift:48
    saturatedFrom12                 <= lane12_saturates13_plus + ({2'd0, lane14_saturates13} + {2'd0,
        lane15_saturates13});  // FinishCounting.swift:48
    saturatedLanes                  <= {2'd0, saturatedFrom0} + {2'd0, saturatedFrom4} + saturatedFrom8_plus;  // FinishCounting.swift:51
    isCounted_1                     <= settings_isUpdate_selects_masterRow13;  // FinishCounting.swift:21
    isCounted_2                     <= isCounted_1;                           // FinishCounting.swift:21
    isCountedMomentum_1             <= settings_isUpdate_and_row13;           // FinishCounting.swift:21
    isCountedMomentum_2             <= isCountedMomentum_1;                   // FinishCounting.swift:21
    isLeft                          <= settings_shifts_value[7] & !settings_isUpdate;  // FinishCounting.swift:62
    left                            <= settings_shifts_value < -8'sd47 ? 6'd47 : n0_minus_settings_shifts_value[5:0];  // FinishCounting.swift:63
    magnitude0                      <= lane0_value11_39_0_xor_or;             // FinishCounting.swift:103
    magnitude1                      <= lane2_value11_39_0_xor_or;             // FinishCounting.swift:103
    magnitude2                      <= lane4_value11_39_0_xor_or;             // FinishCounting.swift:103
    magnitude3                      <= lane6_value11_39_0_xor_or;             // FinishCounting.swift:103
    magnitude4                      <= lane8_value11_39_0_xor_or;             // FinishCounting.swift:103
    magnitude5                      <= lane10_value11_39_0_xor_or;            // FinishCounting.swift:103
    magnitude6                      <= lane12_value11_39_0_xor_or;            // FinishCounting.swift:103
    magnitude7                      <= lane14_value11_39_0_xor_or;            // FinishCounting.swift:103
    magnitude                       <= magnitude0_or_magnitude1_or | magnitude4 | magnitude5 | magnitude6 | magnitude7;  // FinishCounting.swift:107
    sumMagnitude0                   <= lane0_first4_34_0_xor | (lane1_first4[34:0] ^ {35{lane1_first4[35]}});  // FinishCounting.swift:103
    sumMagnitude1                   <= lane2_first4_34_0_xor | (lane3_first4[34:0] ^ {35{lane3_first4[35]}});  // FinishCounting.swift:103
    sumMagnitude2                   <= lane4_first4_34_0_xor | (lane5_first4[34:0] ^ {35{lane5_first4[35]}});  // FinishCounting.swift:103
    sumMagnitude3                   <= lane6_first4_34_0_xor | (lane7_first4[34:0] ^ {35{lane7_first4[35]}});  // FinishCounting.swift:103
    sumMagnitude4                   <= lane8_first4_34_0_xor | (lane9_first4[34:0] ^ {35{lane9_first4[35]}});  // FinishCounting.swift:103
    sumMagnitude5                   <= lane10_first4_34_0_xor | (lane11_first4[34:0] ^ {35{lane11_first4[35]}});  // FinishCounting.swift:103
    sumMagnitude6                   <= lane12_first4_34_0_xor | (lane13_first4[34:0] ^ {35{lane13_first4[35]}});  // FinishCounting.swift:103
    sumMagnitude7                   <= lane14_first4_34_0_xor | (lane15_first4[34:0] ^ {35{lane15_first4[35]}});  // FinishCounting.swift:103
    if (!(isLeft & row5)) begin  // FinishCounting.swift:108
      sumMagnitude <= 35'd0;  // Pipeline.swift:40
    end else begin
      sumMagnitude <= or_ | or__2;  // Pipeline.swift:42
    end
    counted <= {5'd0, sumMagnitude} | (magnitude & {40{countsValues}});  // FinishCounting.swift:70
    if (start) begin  // FinishCounting.swift:173
      magnitudes <= 40'd0;  // Pipeline.swift:74
    end else begin
      magnitudes <= magnitudes | counted;  // Pipeline.swift:76
    end
    bits           <= magnitude2_0_place;                             // FinishCounting.swift:71
    anyNegative    <= or_or_or_or_or_or_or | or_or_or_or_or_or_or_2;  // FinishCounting.swift:75
    anyNegativeSum <= anyNegative & row5;                             // FinishCounting.swift:77
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
      saturations <= saturations + {27'd0, saturatedLanes & {5{isCounted_2}}};  // Pipeline.swift:76
    end
    momentumMagnitude0 <= lane0_value11_39_0_xor_or;   // FinishCounting.swift:103
    momentumMagnitude1 <= lane2_value11_39_0_xor_or;   // FinishCounting.swift:103
    momentumMagnitude2 <= lane4_value11_39_0_xor_or;   // FinishCounting.swift:103
    momentumMagnitude3 <= lane6_value11_39_0_xor_or;   // FinishCounting.swift:103
    momentumMagnitude4 <= lane8_value11_39_0_xor_or;   // FinishCounting.swift:103
    momentumMagnitude5 <= lane10_value11_39_0_xor_or;  // FinishCounting.swift:103
    momentumMagnitude6 <= lane12_value11_39_0_xor_or;  // FinishCounting.swift:103
    momentumMagnitude7 <= lane14_value11_39_0_xor_or;  // FinishCounting.swift:103
    momentumMagnitude  <= momentumMagnitude0_or_or | momentumMagnitude4_or | momentumMagnitude6 | momentumMagnitude7;  // FinishCounting.swift:107
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
      momentumSaturations <= momentumSaturations + {27'd0, saturatedLanes & {5{isCountedMomentum_2}}};  // Pipeline.swift:76
    end
    held0 <= lane8_result13;  // FinishCounting.swift:130
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
    held1 <= lane9_result13;  // FinishCounting.swift:130
    if (not_masterRow13_and) begin  // FinishCounting.swift:136
      master1 <= 15'd0;  // Pipeline.swift:40
    end else begin
      master1 <= masterRow13_selects_lane1_result13[14:0] ^ {15{masterRow13_selects_lane1_result13[15]}};  // Pipeline.swift:42
    end
    if (not_masterRow13_and) begin  // FinishCounting.swift:139
      isNegative1 <= 1'b0;  // Pipeline.swift:40
    end else begin
      isNegative1 <= masterRow13_selects_lane1_result13[15];  // Pipeline.swift:42
    end
    held2 <= lane10_result13;  // FinishCounting.swift:130
    if (not_masterRow13_and) begin  // FinishCounting.swift:136
      master2 <= 15'd0;  // Pipeline.swift:40
    end else begin
      master2 <= masterRow13_selects_lane2_result13[14:0] ^ {15{masterRow13_selects_lane2_result13[15]}};  // Pipeline.swift:42
    end
    if (not_masterRow13_and) begin  // FinishCounting.swift:139
      isNegative2 <= 1'b0;  // Pipeline.swift:40
    end else begin
      isNegative2 <= masterRow13_selects_lane2_result13[15];  // Pipeline.swift:42
    end
    held3 <= lane11_result13;  // FinishCounting.swift:130
    if (not_masterRow13_and) begin  // FinishCounting.swift:136
      master3 <= 15'd0;  // Pipeline.swift:40
    end else begin
      master3 <= masterRow13_selects_lane3_result13[14:0] ^ {15{masterRow13_selects_lane3_result13[15]}};  // Pipeline.swift:42
    end
    if (not_masterRow13_and) begin  // FinishCounting.swift:139
      isNegative3 <= 1'b0;  // Pipeline.swift:40
    end else begin
      isNegative3 <= masterRow13_selects_lane3_result13[15];  // Pipeline.swift:42
    end
    held4 <= lane12_result13;  // FinishCounting.swift:130
    if (not_masterRow13_and) begin  // FinishCounting.swift:136
      master4 <= 15'd0;  // Pipeline.swift:40
    end else begin
      master4 <= masterRow13_selects_lane4_result13[14:0] ^ {15{masterRow13_selects_lane4_result13[15]}};  // Pipeline.swift:42
    end
    if (not_masterRow13_and) begin  // FinishCounting.swift:139
      isNegative4 <= 1'b0;  // Pipeline.swift:40
    end else begin
      isNegative4 <= masterRow13_selects_lane4_result13[15];  // Pipeline.swift:42
    end
    held5 <= lane13_result13;  // FinishCounting.swift:130
    if (not_masterRow13_and) begin  // FinishCounting.swift:136
      master5 <= 15'd0;  // Pipeline.swift:40
    end else begin
      master5 <= masterRow13_selects_lane5_result13[14:0] ^ {15{masterRow13_selects_lane5_result13[15]}};  // Pipeline.swift:42
    end
    if (not_masterRow13_and) begin  // FinishCounting.swift:139
      isNegative5 <= 1'b0;  // Pipeline.swift:40
    end else begin
      isNegative5 <= masterRow13_selects_lane5_result13[15];  // Pipeline.swift:42
    end
    held6 <= lane14_result13;  // FinishCounting.swift:130
    if (not_masterRow13_and) begin  // FinishCounting.swift:136
      master6 <= 15'd0;  // Pipeline.swift:40
    end else begin
      master6 <= masterRow13_selects_lane6_result13[14:0] ^ {15{masterRow13_selects_lane6_result13[15]}};  // Pipeline.swift:42
    end
    if (not_masterRow13_and) begin  // FinishCounting.swift:139
      isNegative6 <= 1'b0;  // Pipeline.swift:40
    end else begin
      isNegative6 <= masterRow13_selects_lane6_result13[15];  // Pipeline.swift:42
    end
    held7 <= lane15_result13;  // FinishCounting.swift:130
    if (not_masterRow13_and) begin  // FinishCounting.swift:136
      master7 <= 15'd0;  // Pipeline.swift:40
    end else begin
      master7 <= masterRow13_selects_lane7_result13[14:0] ^ {15{masterRow13_selects_lane7_result13[15]}};  // Pipeline.swift:42
    end
    if (not_masterRow13_and) begin  // FinishCounting.swift:139
      isNegative7 <= 1'b0;  // Pipeline.swift:40
    end else begin
      isNegative7 <= masterRow13_selects_lane7_result13[15];  // Pipeline.swift:42
    end
    total1_0 <= master0_above_1_plus[16:1];   // FinishCounting.swift:151
    total1_1 <= master2_above_1_plus[16:1];   // FinishCounting.swift:151
    total1_2 <= master4_above_1_plus[16:1];   // FinishCounting.swift:151
    total1_3 <= master6_above_1_plus[16:1];   // FinishCounting.swift:151
    carry1_0 <= isNegative4;                  // FinishCounting.swift:158
    carry1_1 <= isNegative5;                  // FinishCounting.swift:158
    carry1_2 <= isNegative6;                  // FinishCounting.swift:158
    carry1_3 <= isNegative7;                  // FinishCounting.swift:158
    total2_0 <= total1_0_above_1_plus[17:1];  // FinishCounting.swift:151
    total2_1 <= total1_2_above_1_plus[17:1];  // FinishCounting.swift:151
    carry2_0 <= carry1_2;                     // FinishCounting.swift:158
    carry2_1 <= carry1_3;                     // FinishCounting.swift:158
    total3_0 <= total2_0_above_1_plus[18:1];  // FinishCounting.swift:151
    carry3_0 <= carry2_1;                     // FinishCounting.swift:158
    if (start) begin  // FinishCounting.swift:173
      total <= 40'd0;  // Pipeline.swift:74
    end else begin
      total <= total_above_1_plus[40:1];  // Pipeline.swift:76
    end
    if (reset) begin
      row1                        <= 1'b0;
      row2                        <= 1'b0;
      row3                        <= 1'b0;
      row4                        <= 1'b0;
      row5                        <= 1'b0;
      row6                        <= 1'b0;
      row7                        <= 1'b0;
      row8                        <= 1'b0;
      row9                        <= 1'b0;
      row10                       <= 1'b0;
      row11                       <= 1'b0;
      row12                       <= 1'b0;
      row13                       <= 1'b0;
      masterRow1                  <= 1'b0;
      masterRow2                  <= 1'b0;
      masterRow3                  <= 1'b0;
      masterRow4                  <= 1'b0;
      masterRow5                  <= 1'b0;
      masterRow6                  <= 1'b0;
      masterRow7                  <= 1'b0;
      masterRow8                  <= 1'b0;
      masterRow9                  <= 1'b0;
      masterRow10                 <= 1'b0;
      masterRow11                 <= 1'b0;
      masterRow12                 <= 1'b0;
      masterRow13                 <= 1'b0;
      masterRow14                 <= 1'b0;
      any1                        <= 1'b0;
      any2                        <= 1'b0;
      any3                        <= 1'b0;
      any4                        <= 1'b0;
      any5                        <= 1'b0;
      any6                        <= 1'b0;
      any7                        <= 1'b0;
      any8                        <= 1'b0;
      any9                        <= 1'b0;
      any10                       <= 1'b0;
      any11                       <= 1'b0;
      addedWords                  <= 3'd0;
      movedWords_part1            <= 1'b0;
      movedWords_part2            <= 1'b1;
      movedWords_part4            <= 1'b0;
      movedWords_part5            <= 1'b1;
      movedSign_part1             <= 1'b0;
      movedSign_part2             <= 1'b1;
      movedSign_part4             <= 1'b0;
      movedSign_part5             <= 1'b1;
      isMaster3_part1             <= 1'b0;
      factor3_part1               <= 16'sd0;
      firstFine4_part1            <= 2'd0;
      firstFine5_part1            <= 2'd0;
      firstCoarse7_part1_choices  <= 6'd0;
      firstCoarse8_part1_choices  <= 6'd0;
      firstSaturates7_part1       <= 1'b0;
      secondFine6_part1           <= 1'b0;
      secondCoarse8_part1_choices <= 5'd0;
      secondCoarse9_part1_choices <= 5'd0;
      subtracts6_part1            <= 1'b0;
      subtracts8_part1            <= 1'b0;
      subtracts10_part1           <= 1'b0;
      isNearestSettled_part1      <= 1'b0;
      isMaster3_part2             <= 1'b1;
      factor3_part2               <= -16'sd1;
      firstFine4_part2            <= 2'd3;
      firstFine5_part2            <= 2'd3;
      firstCoarse7_part2_choices  <= 6'd63;
      firstCoarse8_part2_choices  <= 6'd63;
      firstSaturates7_part2       <= 1'b1;
      secondFine6_part2           <= 1'b1;
      secondCoarse8_part2_choices <= 5'd31;
      secondCoarse9_part2_choices <= 5'd31;
      subtracts6_part2            <= 1'b1;
      subtracts8_part2            <= 1'b1;
      subtracts10_part2           <= 1'b1;
      isNearestSettled_part2      <= 1'b1;
      isMaster3_part4             <= 1'b0;
      factor3_part4               <= 16'd0;
      firstFine4_part4            <= 2'd0;
      firstFine5_part4            <= 2'd0;
      firstCoarse7_part4          <= 6'd0;
      firstCoarse8_part4          <= 6'd0;
      firstSaturates7_part4       <= 1'b0;
      secondFine6_part4           <= 1'b0;
      secondCoarse8_part4         <= 5'd0;
      secondCoarse9_part4         <= 5'd0;
      subtracts6_part4            <= 1'b0;
      subtracts8_part4            <= 1'b0;
      subtracts10_part4           <= 1'b0;
      isNearestSettled_part4      <= 1'b0;
      isMaster3_part5             <= 1'b1;
      factor3_part5               <= 16'd65535;
      firstFine4_part5            <= 2'd3;
      firstFine5_part5            <= 2'd3;
      firstCoarse7_part5          <= 6'd63;
      firstCoarse8_part5          <= 6'd63;
      firstSaturates7_part5       <= 1'b1;
      secondFine6_part5           <= 1'b1;
      secondCoarse8_part5         <= 5'd31;
      secondCoarse9_part5         <= 5'd31;
      subtracts6_part5            <= 1'b1;
      subtracts8_part5            <= 1'b1;
      subtracts10_part5           <= 1'b1;
      isNearestSettled_part5      <= 1'b1;
      isUpdateSettled_part1       <= 1'b0;
      isUpdateSettled_part2       <= 1'b1;
      isUpdateSettled_part4       <= 1'b0;
      isUpdateSettled_part5       <= 1'b1;
      magnitudes                  <= 40'd0;
      hasNegative                 <= 1'b0;
      saturations                 <= 32'd0;
      momentumMagnitudes          <= 40'd0;
      momentumSaturations         <= 32'd0;
      total                       <= 40'd0;
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, farMasterRow13_0_0_state, magnitude2_0_any, momentum2_0_any,
    n0_minus_below_selects_465[9:4], below_selects_465_plus_15[3:0],
    below_selects_465_plus_15[9:8], n0_minus_below_selects_465_2[9:4],
    below_selects_465_plus_15_2[3:0], below_selects_465_plus_15_2[9:8],
    n0_minus_below_selects_209[8:4], below_selects_209_plus_15[3:0], below_selects_209_plus_15[8],
    n0_minus_below_selects_209_2[8:4], below_selects_209_plus_15_2[3:0],
    below_selects_209_plus_15_2[8], n0_minus_settings_shifts_value[8:6], master0_above_1_plus[0],
    master2_above_1_plus[0], master4_above_1_plus[0], master6_above_1_plus[0],
    total1_0_above_1_plus[0], total1_2_above_1_plus[0], total2_0_above_1_plus[0],
    total_above_1_plus[0]};
endmodule
