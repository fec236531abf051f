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
  logic        [3:0]  ringPlace;                                // DelayRing.swift:16
  logic               row1;                                     // Flow.swift:16
  logic               row2;                                     // Flow.swift:16
  logic               row3;                                     // Flow.swift:16
  logic               row4;                                     // Flow.swift:16
  logic               row5;                                     // Flow.swift:16
  logic               row6;                                     // Flow.swift:16
  logic               row7;                                     // Flow.swift:16
  logic               row8;                                     // Flow.swift:16
  logic               row9;                                     // Flow.swift:16
  logic               row10;                                    // Flow.swift:16
  logic               row11;                                    // Flow.swift:16
  logic               row12;                                    // Flow.swift:16
  logic               row13;                                    // Flow.swift:16
  logic               masterRow1;                               // Flow.swift:16
  logic               masterRow2;                               // Flow.swift:16
  logic               masterRow3;                               // Flow.swift:16
  logic               masterRow4;                               // Flow.swift:16
  logic               masterRow5;                               // Flow.swift:16
  logic               masterRow6;                               // Flow.swift:16
  logic               masterRow7;                               // Flow.swift:16
  logic               masterRow8;                               // Flow.swift:16
  logic               masterRow9;                               // Flow.swift:16
  logic               masterRow10;                              // Flow.swift:16
  logic               masterRow11;                              // Flow.swift:16
  logic               masterRow12;                              // Flow.swift:16
  logic               masterRow13;                              // Flow.swift:16
  logic               masterRow14;                              // Flow.swift:16
  logic        [1:0]  activeBy11;                               // DelayRing.swift:27
  logic        [1:0]  active_1;                                 // Flow.swift:24
  logic        [1:0]  active_2;                                 // Flow.swift:24
  logic        [1:0]  masterActiveBy13;                         // DelayRing.swift:27
  logic        [23:0] elementBy11;                              // DelayRing.swift:27
  logic        [23:0] anyElement_1;                             // Flow.swift:29
  logic        [23:0] anyElement_2;                             // Flow.swift:29
  logic signed [8:0]  sumShift;                                 // Finish.swift:119
  logic               sumSaturates;                             // Finish.swift:122
  logic        [3:0]  sumAlignmentFine;                         // Finish.swift:126
  logic        [5:0]  sumAlignmentCoarse_choices;               // Finish.swift:127
  logic        [3:0]  masterAlignmentFine;                      // Finish.swift:126
  logic        [5:0]  masterAlignmentCoarse_choices;            // Finish.swift:127
  logic        [3:0]  momentumAlignmentFine;                    // Finish.swift:126
  logic        [4:0]  momentumAlignmentCoarse_choices;          // Finish.swift:127
  logic        [3:0]  stepAlignmentFine;                        // Finish.swift:126
  logic        [4:0]  stepAlignmentCoarse_choices;              // Finish.swift:127
  logic signed [15:0] shiftedDecay;                             // Finish.swift:140
  logic signed [15:0] shiftedRate;                              // Finish.swift:140
  logic        [15:0] key0;                                     // Finish.swift:147
  logic        [15:0] key1;                                     // Finish.swift:147
  logic        [15:0] key2;                                     // Finish.swift:147
  logic        [15:0] key3;                                     // Finish.swift:147
  logic        [15:0] key4;                                     // Finish.swift:147
  logic        [15:0] key5;                                     // Finish.swift:147
  logic        [15:0] laterKey0;                                // Finish.swift:151
  logic        [15:0] laterKey1;                                // Finish.swift:151
  logic        [15:0] laterKey2;                                // Finish.swift:151
  logic        [15:0] laterKey3;                                // Finish.swift:151
  logic        [15:0] laterKey4;                                // Finish.swift:151
  logic        [14:0] limit;                                    // Finish.swift:154
  logic               isNearest;                                // Finish.swift:155
  logic               isMaster3;                                // Finish.swift:158
  logic signed [15:0] factor3;                                  // Finish.swift:158
  logic        [1:0]  firstFine4;                               // Finish.swift:158
  logic        [1:0]  firstFine5;                               // Finish.swift:158
  logic        [5:0]  firstCoarse7_choices;                     // Finish.swift:158
  logic        [5:0]  firstCoarse8_choices;                     // Finish.swift:158
  logic               firstSaturates7;                          // Finish.swift:158
  logic               secondFine6;                              // Finish.swift:158
  logic        [4:0]  secondCoarse8_choices;                    // Finish.swift:158
  logic        [4:0]  secondCoarse9_choices;                    // Finish.swift:158
  logic               subtracts6;                               // Finish.swift:158
  logic               subtracts8;                               // Finish.swift:158
  logic               subtracts10;                              // Finish.swift:158
  logic signed [39:0] lane0_first4;                             // Finish.swift:76
  logic signed [40:0] lane0_value11;                            // Finish.swift:76
  logic signed [15:0] lane0_result13;                           // Finish.swift:76
  logic               lane0_isPositive13;                       // Finish.swift:76
  logic               lane0_saturates13;                        // Finish.swift:76
  logic signed [39:0] lane1_first4;                             // Finish.swift:76
  logic signed [40:0] lane1_value11;                            // Finish.swift:76
  logic signed [15:0] lane1_result13;                           // Finish.swift:76
  logic               lane1_isPositive13;                       // Finish.swift:76
  logic               lane1_saturates13;                        // Finish.swift:76
  logic        [1:0]  saturatedLanes;                           // FinishCounting.swift:17
  logic               isCounted;                                // FinishCounting.swift:18
  logic               isCountedMomentum;                        // FinishCounting.swift:19
  logic               isLeft;                                   // FinishCounting.swift:38
  logic        [5:0]  left;                                     // FinishCounting.swift:39
  logic        [39:0] magnitude0;                               // FinishCounting.swift:73
  logic        [39:0] magnitude;                                // FinishCounting.swift:76
  logic        [38:0] sumMagnitude0;                            // FinishCounting.swift:73
  logic        [38:0] sumMagnitude;                             // FinishCounting.swift:76
  logic        [39:0] counted;                                  // FinishCounting.swift:43
  logic        [39:0] magnitudes;                               // FinishCounting.swift:146
  logic        [5:0]  bits;                                     // FinishCounting.swift:45
  logic               anyNegative;                              // FinishCounting.swift:49
  logic               anyNegativeSum;                           // FinishCounting.swift:51
  logic               hasNegative;                              // FinishCounting.swift:146
  logic               wasNegative;                              // FinishCounting.swift:54
  logic        [5:0]  usedBits;                                 // FinishCounting.swift:55
  logic        [31:0] saturations;                              // FinishCounting.swift:146
  logic        [39:0] momentumMagnitude0;                       // FinishCounting.swift:73
  logic        [39:0] momentumMagnitude;                        // FinishCounting.swift:76
  logic        [39:0] countedMomentum;                          // FinishCounting.swift:59
  logic        [39:0] momentumMagnitudes;                       // FinishCounting.swift:146
  logic        [5:0]  momentumBits;                             // FinishCounting.swift:62
  logic        [31:0] momentumSaturations;                      // FinishCounting.swift:146
  logic signed [15:0] held0;                                    // FinishCounting.swift:105
  logic        [14:0] master0;                                  // FinishCounting.swift:111
  logic               isNegative0;                              // FinishCounting.swift:112
  logic        [39:0] total;                                    // FinishCounting.swift:146
  logic               settings_isUpdate_and_row11;
  logic        [3:0]  ringPlace_minus_10;
  logic        [1:0]  activeRing_word;
  logic        [1:0]  masterActiveRing_word;
  logic        [23:0] elementRing_word;
  logic signed [8:0]  settings_shifts_value_minus_16;
  logic signed [8:0]  sumShift_below_465_selects_465;
  logic signed [9:0]  n0_minus_below_selects_465;
  logic signed [9:0]  below_selects_465_plus_15;
  logic               plus_7_4_is_14;
  logic               plus_7_4_is_15;
  logic               plus_7_4_is_0;
  logic               plus_7_4_is_1;
  logic               plus_7_4_is_2;
  logic               plus_7_4_is_3;
  logic signed [8:0]  settings_shifts_master_plus_24;
  logic signed [8:0]  plus_below_465_selects_465;
  logic signed [9:0]  n0_minus_below_selects_465_2;
  logic signed [9:0]  below_selects_465_plus_15_2;
  logic               plus_7_4_is_14_2;
  logic               plus_7_4_is_15_2;
  logic               plus_7_4_is_0_2;
  logic               plus_7_4_is_1_2;
  logic               plus_7_4_is_2_2;
  logic               plus_7_4_is_3_2;
  logic signed [7:0]  selected;
  logic signed [7:0]  selected_2;
  logic signed [8:0]  n0_minus_below_selects_209;
  logic signed [8:0]  below_selects_209_plus_15;
  logic               plus_7_4_is_14_3;
  logic               plus_7_4_is_15_3;
  logic               plus_7_4_is_0_3;
  logic               plus_7_4_is_1_3;
  logic               plus_7_4_is_2_3;
  logic signed [7:0]  selected_3;
  logic signed [7:0]  selected_4;
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
  logic        [1:0]  settings_isUpdate_selects_masterRow13_2;
  logic        [4:0]  settings_isUpdate_selects_masterRow13_3;
  logic        [9:0]  settings_isUpdate_selects_masterRow13_4;
  logic        [19:0] settings_isUpdate_selects_masterRow13_5;
  logic        [5:0]  magnitudes_1_selects_2;
  logic        [5:0]  magnitudes_3_selects_4;
  logic        [5:0]  magnitudes_5_selects_6;
  logic        [5:0]  magnitudes_7_selects_8;
  logic        [5:0]  magnitudes_9_selects_10;
  logic        [5:0]  magnitudes_11_selects_12;
  logic        [5:0]  magnitudes_13_selects_14;
  logic        [5:0]  magnitudes_15_selects_16;
  logic        [5:0]  magnitudes_17_selects_18;
  logic        [5:0]  magnitudes_19_selects_20;
  logic        [5:0]  magnitudes_21_selects_22;
  logic        [5:0]  magnitudes_23_selects_24;
  logic        [5:0]  magnitudes_25_selects_26;
  logic        [5:0]  magnitudes_27_selects_28;
  logic        [5:0]  magnitudes_29_selects_30;
  logic        [5:0]  magnitudes_31_selects_32;
  logic        [5:0]  magnitudes_33_selects_34;
  logic        [5:0]  magnitudes_35_selects_36;
  logic        [5:0]  magnitudes_37_selects_38;
  logic        [6:0]  bits_plus_left;
  logic               isLeft_and_not_and;
  logic        [1:0]  settings_isUpdate_and_row13_2;
  logic        [4:0]  settings_isUpdate_and_row13_3;
  logic        [9:0]  settings_isUpdate_and_row13_4;
  logic        [19:0] settings_isUpdate_and_row13_5;
  logic        [5:0]  momentumMagnitudes_1_selects_2;
  logic        [5:0]  momentumMagnitudes_2_selects_3;
  logic        [5:0]  momentumMagnitudes_3_selects_4;
  logic        [5:0]  momentumMagnitudes_4_selects_5;
  logic        [5:0]  momentumMagnitudes_5_selects_6;
  logic        [5:0]  momentumMagnitudes_6_selects_7;
  logic        [5:0]  momentumMagnitudes_7_selects_8;
  logic        [5:0]  momentumMagnitudes_8_selects_9;
  logic        [5:0]  momentumMagnitudes_9_selects_10;
  logic        [5:0]  momentumMagnitudes_10_selects_11;
  logic        [5:0]  momentumMagnitudes_11_selects_12;
  logic        [5:0]  momentumMagnitudes_12_selects_13;
  logic        [5:0]  momentumMagnitudes_13_selects_14;
  logic        [5:0]  momentumMagnitudes_14_selects_15;
  logic        [5:0]  momentumMagnitudes_15_selects_16;
  logic        [5:0]  momentumMagnitudes_16_selects_17;
  logic        [5:0]  momentumMagnitudes_17_selects_18;
  logic        [5:0]  momentumMagnitudes_18_selects_19;
  logic        [5:0]  momentumMagnitudes_19_selects_20;
  logic        [5:0]  momentumMagnitudes_20_selects_21;
  logic        [5:0]  momentumMagnitudes_21_selects_22;
  logic        [5:0]  momentumMagnitudes_22_selects_23;
  logic        [5:0]  momentumMagnitudes_23_selects_24;
  logic        [5:0]  momentumMagnitudes_24_selects_25;
  logic        [5:0]  momentumMagnitudes_25_selects_26;
  logic        [5:0]  momentumMagnitudes_26_selects_27;
  logic        [5:0]  momentumMagnitudes_27_selects_28;
  logic        [5:0]  momentumMagnitudes_28_selects_29;
  logic        [5:0]  momentumMagnitudes_29_selects_30;
  logic        [5:0]  momentumMagnitudes_30_selects_31;
  logic        [5:0]  momentumMagnitudes_31_selects_32;
  logic        [5:0]  momentumMagnitudes_32_selects_33;
  logic        [5:0]  momentumMagnitudes_33_selects_34;
  logic        [5:0]  momentumMagnitudes_34_selects_35;
  logic        [5:0]  momentumMagnitudes_35_selects_36;
  logic        [5:0]  momentumMagnitudes_36_selects_37;
  logic        [5:0]  momentumMagnitudes_37_selects_38;
  logic        [5:0]  momentumMagnitudes_38_selects_39;
  logic signed [15:0] masterRow13_selects_lane0_result13;
  logic               masterRow13_or_masterRow14;
  logic        [1:0]  masterRow13_or_masterRow14_2;
  logic        [3:0]  masterRow13_or_masterRow14_3;
  logic        [40:0] total_above_1_plus;

  FinishLane lane0 (  // Finish.swift:76
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

  FinishLane lane1 (  // Finish.swift:76
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

  assign write_valid                             = row13 | masterRow13;     // Finish.swift:107
  assign write_isMaster                          = masterRow13;             // Finish.swift:107
  assign write_active                            = masterRow13 ? masterActiveBy13 : active_2;  // Finish.swift:107
  assign write_values_0                          = lane0_result13;          // Finish.swift:107
  assign write_values_1                          = lane1_result13;          // Finish.swift:107
  assign write_positive                          = {lane1_isPositive13, lane0_isPositive13};  // Finish.swift:107
  assign statistics_usedBits                     = usedBits;                // Finish.swift:108
  assign statistics_saturations                  = saturations;             // Finish.swift:108
  assign statistics_momentumUsedBits             = momentumBits;            // Finish.swift:108
  assign statistics_momentumSaturations          = momentumSaturations;     // Finish.swift:108
  assign statistics_total                        = total;                   // Finish.swift:108
  assign settings_isUpdate_and_row11             = settings_isUpdate & row11;  // Flow.swift:16
  assign ringPlace_minus_10                      = ringPlace - 4'd10;       // DelayRing.swift:30
  assign settings_shifts_value_minus_16          = 9'(settings_shifts_value) - 9'sd16;  // Finish.swift:119
  assign sumShift_below_465_selects_465          = sumShift < -9'sd47 ? -9'sd47 : (sumShift > 9'sd40 ? 9'sd40 : sumShift);  // Finish.swift:126
  assign n0_minus_below_selects_465              = 10'sd0 - 10'(sumShift_below_465_selects_465);  // Finish.swift:126
  assign below_selects_465_plus_15               = 10'(sumShift_below_465_selects_465) + 10'sd15;  // Finish.swift:126
  assign plus_7_4_is_14                          = $signed(below_selects_465_plus_15[7:4]) == -4'sd2;  // Finish.swift:126
  assign plus_7_4_is_15                          = $signed(below_selects_465_plus_15[7:4]) == -4'sd1;  // Finish.swift:126
  assign plus_7_4_is_0                           = $signed(below_selects_465_plus_15[7:4]) == 4'sd0;  // Finish.swift:126
  assign plus_7_4_is_1                           = $signed(below_selects_465_plus_15[7:4]) == 4'sd1;  // Finish.swift:126
  assign plus_7_4_is_2                           = $signed(below_selects_465_plus_15[7:4]) == 4'sd2;  // Finish.swift:126
  assign plus_7_4_is_3                           = $signed(below_selects_465_plus_15[7:4]) == 4'sd3;  // Finish.swift:126
  assign settings_shifts_master_plus_24          = 9'(settings_shifts_master) + 9'sd24;  // Finish.swift:126
  assign plus_below_465_selects_465              = settings_shifts_master_plus_24 < -9'sd47 ? -9'sd47 : (settings_shifts_master_plus_24 > 9'sd40 ? 9'sd40 : settings_shifts_master_plus_24);  // Finish.swift:126
  assign n0_minus_below_selects_465_2            = 10'sd0 - 10'(plus_below_465_selects_465);  // Finish.swift:126
  assign below_selects_465_plus_15_2             = 10'(plus_below_465_selects_465) + 10'sd15;  // Finish.swift:126
  assign plus_7_4_is_14_2                        = $signed(below_selects_465_plus_15_2[7:4]) == -4'sd2;  // Finish.swift:126
  assign plus_7_4_is_15_2                        = $signed(below_selects_465_plus_15_2[7:4]) == -4'sd1;  // Finish.swift:126
  assign plus_7_4_is_0_2                         = $signed(below_selects_465_plus_15_2[7:4]) == 4'sd0;  // Finish.swift:126
  assign plus_7_4_is_1_2                         = $signed(below_selects_465_plus_15_2[7:4]) == 4'sd1;  // Finish.swift:126
  assign plus_7_4_is_2_2                         = $signed(below_selects_465_plus_15_2[7:4]) == 4'sd2;  // Finish.swift:126
  assign plus_7_4_is_3_2                         = $signed(below_selects_465_plus_15_2[7:4]) == 4'sd3;  // Finish.swift:126
  assign selected                                = settings_shifts_momentum > 8'sd24 ? 8'sd24 : settings_shifts_momentum;  // Finish.swift:126
  assign selected_2                              = settings_shifts_momentum < -8'sd47 ? -8'sd47 : selected;  // Finish.swift:126
  assign n0_minus_below_selects_209              = 9'sd0 - 9'(selected_2);  // Finish.swift:126
  assign below_selects_209_plus_15               = 9'(selected_2) + 9'sd15;  // Finish.swift:126
  assign plus_7_4_is_14_3                        = $signed(below_selects_209_plus_15[7:4]) == -4'sd2;  // Finish.swift:126
  assign plus_7_4_is_15_3                        = $signed(below_selects_209_plus_15[7:4]) == -4'sd1;  // Finish.swift:126
  assign plus_7_4_is_0_3                         = $signed(below_selects_209_plus_15[7:4]) == 4'sd0;  // Finish.swift:126
  assign plus_7_4_is_1_3                         = $signed(below_selects_209_plus_15[7:4]) == 4'sd1;  // Finish.swift:126
  assign plus_7_4_is_2_3                         = $signed(below_selects_209_plus_15[7:4]) == 4'sd2;  // Finish.swift:126
  assign selected_3                              = settings_shifts_step > 8'sd24 ? 8'sd24 : settings_shifts_step;  // Finish.swift:126
  assign selected_4                              = settings_shifts_step < -8'sd47 ? -8'sd47 : selected_3;  // Finish.swift:126
  assign n0_minus_below_selects_209_2            = 9'sd0 - 9'(selected_4);  // Finish.swift:126
  assign below_selects_209_plus_15_2             = 9'(selected_4) + 9'sd15;  // Finish.swift:126
  assign plus_7_4_is_14_4                        = $signed(below_selects_209_plus_15_2[7:4]) == -4'sd2;  // Finish.swift:126
  assign plus_7_4_is_15_4                        = $signed(below_selects_209_plus_15_2[7:4]) == -4'sd1;  // Finish.swift:126
  assign plus_7_4_is_0_4                         = $signed(below_selects_209_plus_15_2[7:4]) == 4'sd0;  // Finish.swift:126
  assign plus_7_4_is_1_4                         = $signed(below_selects_209_plus_15_2[7:4]) == 4'sd1;  // Finish.swift:126
  assign plus_7_4_is_2_4                         = $signed(below_selects_209_plus_15_2[7:4]) == 4'sd2;  // Finish.swift:126
  assign not_settings_isUpdate_and               = !settings_isUpdate & (settings_bits <= 5'd1);  // Finish.swift:154
  assign not_settings_isUpdate_and_2             = !settings_isUpdate & (settings_bits <= 5'd2);  // Finish.swift:154
  assign not_settings_isUpdate_and_3             = !settings_isUpdate & (settings_bits <= 5'd3);  // Finish.swift:154
  assign not_settings_isUpdate_and_4             = !settings_isUpdate & (settings_bits <= 5'd4);  // Finish.swift:154
  assign not_settings_isUpdate_and_5             = !settings_isUpdate & (settings_bits <= 5'd5);  // Finish.swift:154
  assign not_settings_isUpdate_and_6             = !settings_isUpdate & (settings_bits <= 5'd6);  // Finish.swift:154
  assign not_settings_isUpdate_and_7             = !settings_isUpdate & (settings_bits <= 5'd7);  // Finish.swift:154
  assign not_settings_isUpdate_and_8             = !settings_isUpdate & (settings_bits <= 5'd8);  // Finish.swift:154
  assign not_settings_isUpdate_and_9             = !settings_isUpdate & (settings_bits <= 5'd9);  // Finish.swift:154
  assign not_settings_isUpdate_and_10            = !settings_isUpdate & (settings_bits <= 5'd10);  // Finish.swift:154
  assign not_settings_isUpdate_and_11            = !settings_isUpdate & (settings_bits <= 5'd11);  // Finish.swift:154
  assign not_settings_isUpdate_and_12            = !settings_isUpdate & (settings_bits <= 5'd12);  // Finish.swift:154
  assign not_settings_isUpdate_and_13            = !settings_isUpdate & (settings_bits <= 5'd13);  // Finish.swift:154
  assign not_settings_isUpdate_and_14            = !settings_isUpdate & (settings_bits <= 5'd14);  // Finish.swift:154
  assign not_settings_isUpdate_and_15            = !settings_isUpdate & (settings_bits <= 5'd15);  // Finish.swift:154
  assign settings_relu_and                       = settings_relu & !settings_isUpdate;  // Finish.swift:158
  assign settings_appliesMask_and                = settings_appliesMask & !settings_isUpdate;  // Finish.swift:79
  assign row_active_0_and_not_and                = row_active[0] & !(settings_appliesMask_and & !row_mask[0]);  // Finish.swift:80
  assign row_active_1_and_not_and                = row_active[1] & !(settings_appliesMask_and & !row_mask[1]);  // Finish.swift:80
  assign settings_isUpdate_and_row13             = settings_isUpdate & row13;  // FinishCounting.swift:17
  assign settings_isUpdate_selects_masterRow13   = settings_isUpdate ? masterRow13 : row13;  // FinishCounting.swift:18
  assign n0_minus_settings_shifts_value          = 9'sd0 - 9'(settings_shifts_value);  // FinishCounting.swift:39
  assign lane0_value11_39_0_xor                  = lane0_value11[39:0] ^ {40{lane0_value11[40]}};  // FinishCounting.swift:73
  assign lane0_value11_39_0_xor_or               = lane0_value11_39_0_xor | (lane1_value11[39:0] ^ {40{lane1_value11[40]}});  // FinishCounting.swift:73
  assign lane0_first4_38_0_xor                   = lane0_first4[38:0] ^ {39{lane0_first4[39]}};  // FinishCounting.swift:73
  assign settings_isUpdate_selects_masterRow13_2 = {2{settings_isUpdate_selects_masterRow13}};  // FinishCounting.swift:43
  assign settings_isUpdate_selects_masterRow13_3 = {settings_isUpdate_selects_masterRow13_2,
      settings_isUpdate_selects_masterRow13, settings_isUpdate_selects_masterRow13_2};  // FinishCounting.swift:43
  assign settings_isUpdate_selects_masterRow13_4 = {2{settings_isUpdate_selects_masterRow13_3}};  // FinishCounting.swift:43
  assign settings_isUpdate_selects_masterRow13_5 = {2{settings_isUpdate_selects_masterRow13_4}};  // FinishCounting.swift:43
  assign magnitudes_1_selects_2                  = magnitudes[1] ? 6'd2 : (magnitudes[0] ? 6'd1 : 6'd0);  // FinishCounting.swift:45
  assign magnitudes_3_selects_4                  = magnitudes[3] ? 6'd4 : (magnitudes[2] ? 6'd3 : magnitudes_1_selects_2);  // FinishCounting.swift:45
  assign magnitudes_5_selects_6                  = magnitudes[5] ? 6'd6 : (magnitudes[4] ? 6'd5 : magnitudes_3_selects_4);  // FinishCounting.swift:45
  assign magnitudes_7_selects_8                  = magnitudes[7] ? 6'd8 : (magnitudes[6] ? 6'd7 : magnitudes_5_selects_6);  // FinishCounting.swift:45
  assign magnitudes_9_selects_10                 = magnitudes[9] ? 6'd10 : (magnitudes[8] ? 6'd9 : magnitudes_7_selects_8);  // FinishCounting.swift:45
  assign magnitudes_11_selects_12                = magnitudes[11] ? 6'd12 : (magnitudes[10] ? 6'd11 : magnitudes_9_selects_10);  // FinishCounting.swift:45
  assign magnitudes_13_selects_14                = magnitudes[13] ? 6'd14 : (magnitudes[12] ? 6'd13 : magnitudes_11_selects_12);  // FinishCounting.swift:45
  assign magnitudes_15_selects_16                = magnitudes[15] ? 6'd16 : (magnitudes[14] ? 6'd15 : magnitudes_13_selects_14);  // FinishCounting.swift:45
  assign magnitudes_17_selects_18                = magnitudes[17] ? 6'd18 : (magnitudes[16] ? 6'd17 : magnitudes_15_selects_16);  // FinishCounting.swift:45
  assign magnitudes_19_selects_20                = magnitudes[19] ? 6'd20 : (magnitudes[18] ? 6'd19 : magnitudes_17_selects_18);  // FinishCounting.swift:45
  assign magnitudes_21_selects_22                = magnitudes[21] ? 6'd22 : (magnitudes[20] ? 6'd21 : magnitudes_19_selects_20);  // FinishCounting.swift:45
  assign magnitudes_23_selects_24                = magnitudes[23] ? 6'd24 : (magnitudes[22] ? 6'd23 : magnitudes_21_selects_22);  // FinishCounting.swift:45
  assign magnitudes_25_selects_26                = magnitudes[25] ? 6'd26 : (magnitudes[24] ? 6'd25 : magnitudes_23_selects_24);  // FinishCounting.swift:45
  assign magnitudes_27_selects_28                = magnitudes[27] ? 6'd28 : (magnitudes[26] ? 6'd27 : magnitudes_25_selects_26);  // FinishCounting.swift:45
  assign magnitudes_29_selects_30                = magnitudes[29] ? 6'd30 : (magnitudes[28] ? 6'd29 : magnitudes_27_selects_28);  // FinishCounting.swift:45
  assign magnitudes_31_selects_32                = magnitudes[31] ? 6'd32 : (magnitudes[30] ? 6'd31 : magnitudes_29_selects_30);  // FinishCounting.swift:45
  assign magnitudes_33_selects_34                = magnitudes[33] ? 6'd34 : (magnitudes[32] ? 6'd33 : magnitudes_31_selects_32);  // FinishCounting.swift:45
  assign magnitudes_35_selects_36                = magnitudes[35] ? 6'd36 : (magnitudes[34] ? 6'd35 : magnitudes_33_selects_34);  // FinishCounting.swift:45
  assign magnitudes_37_selects_38                = magnitudes[37] ? 6'd38 : (magnitudes[36] ? 6'd37 : magnitudes_35_selects_36);  // FinishCounting.swift:45
  assign bits_plus_left                          = {1'b0, bits} + {1'b0, left};  // FinishCounting.swift:54
  assign isLeft_and_not_and                      = isLeft & !((bits == 6'd0) & !wasNegative);  // FinishCounting.swift:55
  assign settings_isUpdate_and_row13_2           = {2{settings_isUpdate_and_row13}};  // FinishCounting.swift:59
  assign settings_isUpdate_and_row13_3           = {settings_isUpdate_and_row13_2, settings_isUpdate_and_row13,
      settings_isUpdate_and_row13_2};  // FinishCounting.swift:59
  assign settings_isUpdate_and_row13_4           = {2{settings_isUpdate_and_row13_3}};  // FinishCounting.swift:59
  assign settings_isUpdate_and_row13_5           = {2{settings_isUpdate_and_row13_4}};  // FinishCounting.swift:59
  assign momentumMagnitudes_1_selects_2          = momentumMagnitudes[1] ? 6'd2 : (momentumMagnitudes[0] ? 6'd1 : 6'd0);  // FinishCounting.swift:62
  assign momentumMagnitudes_2_selects_3          = momentumMagnitudes[2] ? 6'd3 : momentumMagnitudes_1_selects_2;  // FinishCounting.swift:62
  assign momentumMagnitudes_3_selects_4          = momentumMagnitudes[3] ? 6'd4 : momentumMagnitudes_2_selects_3;  // FinishCounting.swift:62
  assign momentumMagnitudes_4_selects_5          = momentumMagnitudes[4] ? 6'd5 : momentumMagnitudes_3_selects_4;  // FinishCounting.swift:62
  assign momentumMagnitudes_5_selects_6          = momentumMagnitudes[5] ? 6'd6 : momentumMagnitudes_4_selects_5;  // FinishCounting.swift:62
  assign momentumMagnitudes_6_selects_7          = momentumMagnitudes[6] ? 6'd7 : momentumMagnitudes_5_selects_6;  // FinishCounting.swift:62
  assign momentumMagnitudes_7_selects_8          = momentumMagnitudes[7] ? 6'd8 : momentumMagnitudes_6_selects_7;  // FinishCounting.swift:62
  assign momentumMagnitudes_8_selects_9          = momentumMagnitudes[8] ? 6'd9 : momentumMagnitudes_7_selects_8;  // FinishCounting.swift:62
  assign momentumMagnitudes_9_selects_10         = momentumMagnitudes[9] ? 6'd10 : momentumMagnitudes_8_selects_9;  // FinishCounting.swift:62
  assign momentumMagnitudes_10_selects_11        = momentumMagnitudes[10] ? 6'd11 : momentumMagnitudes_9_selects_10;  // FinishCounting.swift:62
  assign momentumMagnitudes_11_selects_12        = momentumMagnitudes[11] ? 6'd12 : momentumMagnitudes_10_selects_11;  // FinishCounting.swift:62
  assign momentumMagnitudes_12_selects_13        = momentumMagnitudes[12] ? 6'd13 : momentumMagnitudes_11_selects_12;  // FinishCounting.swift:62
  assign momentumMagnitudes_13_selects_14        = momentumMagnitudes[13] ? 6'd14 : momentumMagnitudes_12_selects_13;  // FinishCounting.swift:62
  assign momentumMagnitudes_14_selects_15        = momentumMagnitudes[14] ? 6'd15 : momentumMagnitudes_13_selects_14;  // FinishCounting.swift:62
  assign momentumMagnitudes_15_selects_16        = momentumMagnitudes[15] ? 6'd16 : momentumMagnitudes_14_selects_15;  // FinishCounting.swift:62
  assign momentumMagnitudes_16_selects_17        = momentumMagnitudes[16] ? 6'd17 : momentumMagnitudes_15_selects_16;  // FinishCounting.swift:62
  assign momentumMagnitudes_17_selects_18        = momentumMagnitudes[17] ? 6'd18 : momentumMagnitudes_16_selects_17;  // FinishCounting.swift:62
  assign momentumMagnitudes_18_selects_19        = momentumMagnitudes[18] ? 6'd19 : momentumMagnitudes_17_selects_18;  // FinishCounting.swift:62
  assign momentumMagnitudes_19_selects_20        = momentumMagnitudes[19] ? 6'd20 : momentumMagnitudes_18_selects_19;  // FinishCounting.swift:62
  assign momentumMagnitudes_20_selects_21        = momentumMagnitudes[20] ? 6'd21 : momentumMagnitudes_19_selects_20;  // FinishCounting.swift:62
  assign momentumMagnitudes_21_selects_22        = momentumMagnitudes[21] ? 6'd22 : momentumMagnitudes_20_selects_21;  // FinishCounting.swift:62
  assign momentumMagnitudes_22_selects_23        = momentumMagnitudes[22] ? 6'd23 : momentumMagnitudes_21_selects_22;  // FinishCounting.swift:62
  assign momentumMagnitudes_23_selects_24        = momentumMagnitudes[23] ? 6'd24 : momentumMagnitudes_22_selects_23;  // FinishCounting.swift:62
  assign momentumMagnitudes_24_selects_25        = momentumMagnitudes[24] ? 6'd25 : momentumMagnitudes_23_selects_24;  // FinishCounting.swift:62
  assign momentumMagnitudes_25_selects_26        = momentumMagnitudes[25] ? 6'd26 : momentumMagnitudes_24_selects_25;  // FinishCounting.swift:62
  assign momentumMagnitudes_26_selects_27        = momentumMagnitudes[26] ? 6'd27 : momentumMagnitudes_25_selects_26;  // FinishCounting.swift:62
  assign momentumMagnitudes_27_selects_28        = momentumMagnitudes[27] ? 6'd28 : momentumMagnitudes_26_selects_27;  // FinishCounting.swift:62
  assign momentumMagnitudes_28_selects_29        = momentumMagnitudes[28] ? 6'd29 : momentumMagnitudes_27_selects_28;  // FinishCounting.swift:62
  assign momentumMagnitudes_29_selects_30        = momentumMagnitudes[29] ? 6'd30 : momentumMagnitudes_28_selects_29;  // FinishCounting.swift:62
  assign momentumMagnitudes_30_selects_31        = momentumMagnitudes[30] ? 6'd31 : momentumMagnitudes_29_selects_30;  // FinishCounting.swift:62
  assign momentumMagnitudes_31_selects_32        = momentumMagnitudes[31] ? 6'd32 : momentumMagnitudes_30_selects_31;  // FinishCounting.swift:62
  assign momentumMagnitudes_32_selects_33        = momentumMagnitudes[32] ? 6'd33 : momentumMagnitudes_31_selects_32;  // FinishCounting.swift:62
  assign momentumMagnitudes_33_selects_34        = momentumMagnitudes[33] ? 6'd34 : momentumMagnitudes_32_selects_33;  // FinishCounting.swift:62
  assign momentumMagnitudes_34_selects_35        = momentumMagnitudes[34] ? 6'd35 : momentumMagnitudes_33_selects_34;  // FinishCounting.swift:62
  assign momentumMagnitudes_35_selects_36        = momentumMagnitudes[35] ? 6'd36 : momentumMagnitudes_34_selects_35;  // FinishCounting.swift:62
  assign momentumMagnitudes_36_selects_37        = momentumMagnitudes[36] ? 6'd37 : momentumMagnitudes_35_selects_36;  // FinishCounting.swift:62
  assign momentumMagnitudes_37_selects_38        = momentumMagnitudes[37] ? 6'd38 : momentumMagnitudes_36_selects_37;  // FinishCounting.swift:62
  assign momentumMagnitudes_38_selects_39        = momentumMagnitudes[38] ? 6'd39 : momentumMagnitudes_37_selects_38;  // FinishCounting.swift:62
  assign masterRow13_selects_lane0_result13      = masterRow13 ? lane0_result13 : held0;  // FinishCounting.swift:111
  assign masterRow13_or_masterRow14              = masterRow13 | masterRow14;  // FinishCounting.swift:111
  assign masterRow13_or_masterRow14_2            = {2{masterRow13_or_masterRow14}};  // FinishCounting.swift:111
  assign masterRow13_or_masterRow14_3            = {2{masterRow13_or_masterRow14_2}};  // FinishCounting.swift:111
  assign total_above_1_plus                      = {total, 1'b1} + {{25'd0, master0}, isNegative0};  // Pipeline.swift:63

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

  always_ff @(posedge clock) begin  // Pipeline.swift:71
    row1                            <= row_valid;                          // Flow.swift:16
    row2                            <= row1;                               // Flow.swift:16
    row3                            <= row2;                               // Flow.swift:16
    row4                            <= row3;                               // Flow.swift:16
    row5                            <= row4;                               // Flow.swift:16
    row6                            <= row5;                               // Flow.swift:16
    row7                            <= row6;                               // Flow.swift:16
    row8                            <= row7;                               // Flow.swift:16
    row9                            <= row8;                               // Flow.swift:16
    row10                           <= row9;                               // Flow.swift:16
    row11                           <= row10;                              // Flow.swift:16
    row12                           <= row11;                              // Flow.swift:16
    row13                           <= row12;                              // Flow.swift:16
    masterRow1                      <= settings_isUpdate_and_row11;        // Flow.swift:16
    masterRow2                      <= masterRow1;                         // Flow.swift:16
    masterRow3                      <= masterRow2;                         // Flow.swift:16
    masterRow4                      <= masterRow3;                         // Flow.swift:16
    masterRow5                      <= masterRow4;                         // Flow.swift:16
    masterRow6                      <= masterRow5;                         // Flow.swift:16
    masterRow7                      <= masterRow6;                         // Flow.swift:16
    masterRow8                      <= masterRow7;                         // Flow.swift:16
    masterRow9                      <= masterRow8;                         // Flow.swift:16
    masterRow10                     <= masterRow9;                         // Flow.swift:16
    masterRow11                     <= masterRow10;                        // Flow.swift:16
    masterRow12                     <= masterRow11;                        // Flow.swift:16
    masterRow13                     <= masterRow12;                        // Flow.swift:16
    masterRow14                     <= masterRow13;                        // Flow.swift:16
    active_1                        <= activeBy11;                         // Flow.swift:24
    active_2                        <= active_1;                           // Flow.swift:24
    anyElement_1                    <= settings_isUpdate_and_row11 ? elementBy11 : row_element;  // Flow.swift:29
    anyElement_2                    <= anyElement_1;                       // Flow.swift:29
    sumShift                        <= settings_isUpdate ? 9'(settings_shifts_gradient) : settings_shifts_value_minus_16;  // Finish.swift:119
    sumSaturates                    <= settings_isUpdate | settings_shifts_value[7];  // Finish.swift:122
    sumAlignmentFine                <= n0_minus_below_selects_465[3:0];    // Finish.swift:126
    sumAlignmentCoarse_choices      <= {plus_7_4_is_3, plus_7_4_is_2, plus_7_4_is_1, plus_7_4_is_0, plus_7_4_is_15,
        plus_7_4_is_14};  // Finish.swift:127
    masterAlignmentFine             <= n0_minus_below_selects_465_2[3:0];  // Finish.swift:126
    masterAlignmentCoarse_choices   <= {plus_7_4_is_3_2, plus_7_4_is_2_2, plus_7_4_is_1_2, plus_7_4_is_0_2,
        plus_7_4_is_15_2, plus_7_4_is_14_2};  // Finish.swift:127
    momentumAlignmentFine           <= n0_minus_below_selects_209[3:0];    // Finish.swift:126
    momentumAlignmentCoarse_choices <= {plus_7_4_is_2_3, plus_7_4_is_1_3, plus_7_4_is_0_3, plus_7_4_is_15_3,
        plus_7_4_is_14_3};  // Finish.swift:127
    stepAlignmentFine               <= n0_minus_below_selects_209_2[3:0];  // Finish.swift:126
    stepAlignmentCoarse_choices     <= {plus_7_4_is_2_4, plus_7_4_is_1_4, plus_7_4_is_0_4, plus_7_4_is_15_4,
        plus_7_4_is_14_4};  // Finish.swift:127
    shiftedDecay                    <= {8'd0, settings_decay} << momentumAlignmentFine[2:0];  // Finish.swift:140
    shiftedRate                     <= {8'd0, settings_rateMantissa} << stepAlignmentFine[2:0];  // Finish.swift:140
    key0                            <= masterRow2 ? settings_masterKeys_0 : settings_keys_0;  // Finish.swift:147
    key1                            <= masterRow3 ? settings_masterKeys_1 : settings_keys_1;  // Finish.swift:147
    key2                            <= masterRow4 ? settings_masterKeys_2 : settings_keys_2;  // Finish.swift:147
    key3                            <= masterRow5 ? settings_masterKeys_3 : settings_keys_3;  // Finish.swift:147
    key4                            <= masterRow6 ? settings_masterKeys_4 : settings_keys_4;  // Finish.swift:147
    key5                            <= masterRow7 ? settings_masterKeys_5 : settings_keys_5;  // Finish.swift:147
    laterKey0                       <= key0;                               // Finish.swift:151
    laterKey1                       <= key1;                               // Finish.swift:151
    laterKey2                       <= key2;                               // Finish.swift:151
    laterKey3                       <= key3;                               // Finish.swift:151
    laterKey4                       <= key4;                               // Finish.swift:151
    limit                           <= {not_settings_isUpdate_and_15, not_settings_isUpdate_and_14,
        not_settings_isUpdate_and_13, not_settings_isUpdate_and_12, not_settings_isUpdate_and_11,
        not_settings_isUpdate_and_10, not_settings_isUpdate_and_9, not_settings_isUpdate_and_8,
        not_settings_isUpdate_and_7, not_settings_isUpdate_and_6, not_settings_isUpdate_and_5,
        not_settings_isUpdate_and_4, not_settings_isUpdate_and_3, not_settings_isUpdate_and_2,
        not_settings_isUpdate_and};  // Finish.swift:154
    isNearest                       <= !settings_isUpdate & !settings_isStochastic;  // Finish.swift:155
    isMaster3                       <= masterRow2 ? 1'b1 : 1'b0;           // Finish.swift:158
    factor3                         <= masterRow2 ? shiftedRate : shiftedDecay;  // Finish.swift:158
    firstFine4                      <= masterRow3 ? masterAlignmentFine[1:0] : sumAlignmentFine[1:0];  // Finish.swift:158
    firstFine5                      <= masterRow4 ? masterAlignmentFine[3:2] : sumAlignmentFine[3:2];  // Finish.swift:158
    firstCoarse7_choices            <= masterRow6 ? masterAlignmentCoarse_choices : sumAlignmentCoarse_choices;  // Finish.swift:158
    firstCoarse8_choices            <= masterRow7 ? masterAlignmentCoarse_choices : sumAlignmentCoarse_choices;  // Finish.swift:158
    firstSaturates7                 <= masterRow6 ? 1'b1 : sumSaturates;   // Finish.swift:158
    secondFine6                     <= masterRow5 ? stepAlignmentFine[3] : momentumAlignmentFine[3];  // Finish.swift:158
    secondCoarse8_choices           <= masterRow7 ? stepAlignmentCoarse_choices : momentumAlignmentCoarse_choices;  // Finish.swift:158
    secondCoarse9_choices           <= masterRow8 ? stepAlignmentCoarse_choices : momentumAlignmentCoarse_choices;  // Finish.swift:158
    subtracts6                      <= masterRow5 ? 1'b1 : 1'b0;           // Finish.swift:158
    subtracts8                      <= masterRow7 ? 1'b1 : 1'b0;           // Finish.swift:158
    subtracts10                     <= masterRow9 ? 1'b1 : 1'b0;           // Finish.swift:158
    saturatedLanes                  <= {1'b0, lane0_saturates13} + {1'b0, lane1_saturates13};  // FinishCounting.swift:17
    isCounted                       <= settings_isUpdate_selects_masterRow13;  // FinishCounting.swift:18
    isCountedMomentum               <= settings_isUpdate_and_row13;        // FinishCounting.swift:19
    isLeft                          <= settings_shifts_value[7] & !settings_isUpdate;  // FinishCounting.swift:38
    left                            <= settings_shifts_value < -8'sd47 ? 6'd47 : n0_minus_settings_shifts_value[5:0];  // FinishCounting.swift:39
    magnitude0                      <= lane0_value11_39_0_xor_or;          // FinishCounting.swift:73
    magnitude                       <= magnitude0;                         // FinishCounting.swift:76
    sumMagnitude0                   <= lane0_first4_38_0_xor | (lane1_first4[38:0] ^ {39{lane1_first4[39]}});  // FinishCounting.swift:73
    sumMagnitude                    <= sumMagnitude0;                      // FinishCounting.swift:76
    counted                         <= isLeft ? {1'b0,
        sumMagnitude} & {40{row6}} : magnitude & {2{settings_isUpdate_selects_masterRow13_5}};  // FinishCounting.swift:43
    if (start) begin  // FinishCounting.swift:146
      magnitudes <= 40'd0;  // Pipeline.swift:61
    end else begin
      magnitudes <= magnitudes | counted;  // Pipeline.swift:63
    end
    bits           <= magnitudes[39] ? 6'd40 : (magnitudes[38] ? 6'd39 : magnitudes_37_selects_38);  // FinishCounting.swift:45
    anyNegative    <= lane0_first4[39] | lane1_first4[39];  // FinishCounting.swift:49
    anyNegativeSum <= anyNegative & row5;                   // FinishCounting.swift:51
    if (start) begin  // FinishCounting.swift:146
      hasNegative <= 1'b0;  // Pipeline.swift:61
    end else begin
      hasNegative <= hasNegative | anyNegativeSum;  // Pipeline.swift:63
    end
    wasNegative <= hasNegative;  // FinishCounting.swift:54
    usedBits    <= isLeft_and_not_and ? (bits_plus_left > 7'd47 ? 6'd47 : bits_plus_left[5:0]) : bits;  // FinishCounting.swift:55
    if (start) begin  // FinishCounting.swift:146
      saturations <= 32'd0;  // Pipeline.swift:61
    end else begin
      saturations <= saturations + {30'd0, saturatedLanes & {2{isCounted}}};  // Pipeline.swift:63
    end
    momentumMagnitude0 <= lane0_value11_39_0_xor_or;  // FinishCounting.swift:73
    momentumMagnitude  <= momentumMagnitude0;         // FinishCounting.swift:76
    countedMomentum    <= momentumMagnitude & {2{settings_isUpdate_and_row13_5}};  // FinishCounting.swift:59
    if (start) begin  // FinishCounting.swift:146
      momentumMagnitudes <= 40'd0;  // Pipeline.swift:61
    end else begin
      momentumMagnitudes <= momentumMagnitudes | countedMomentum;  // Pipeline.swift:63
    end
    momentumBits <= momentumMagnitudes[39] ? 6'd40 : momentumMagnitudes_38_selects_39;  // FinishCounting.swift:62
    if (start) begin  // FinishCounting.swift:146
      momentumSaturations <= 32'd0;  // Pipeline.swift:61
    end else begin
      momentumSaturations <= momentumSaturations + {30'd0, saturatedLanes & {2{isCountedMomentum}}};  // Pipeline.swift:63
    end
    held0       <= lane1_result13;  // FinishCounting.swift:105
    master0     <= (masterRow13_selects_lane0_result13[14:0] ^ {15{masterRow13_selects_lane0_result13[15]}}) & {masterRow13_or_masterRow14,
        masterRow13_or_masterRow14_2, {3{masterRow13_or_masterRow14_3}}};  // FinishCounting.swift:111
    isNegative0 <= masterRow13_selects_lane0_result13[15] & masterRow13_or_masterRow14;  // FinishCounting.swift:112
    if (start) begin  // FinishCounting.swift:146
      total <= 40'd0;  // Pipeline.swift:61
    end else begin
      total <= total_above_1_plus[40:1];  // Pipeline.swift:63
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
      magnitudes          <= 40'd0;
      hasNegative         <= 1'b0;
      saturations         <= 32'd0;
      momentumMagnitudes  <= 40'd0;
      momentumSaturations <= 32'd0;
      total               <= 40'd0;
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, n0_minus_below_selects_465[9:4], below_selects_465_plus_15[3:0],
    below_selects_465_plus_15[9:8], n0_minus_below_selects_465_2[9:4],
    below_selects_465_plus_15_2[3:0], below_selects_465_plus_15_2[9:8],
    n0_minus_below_selects_209[8:4], below_selects_209_plus_15[3:0], below_selects_209_plus_15[8],
    n0_minus_below_selects_209_2[8:4], below_selects_209_plus_15_2[3:0],
    below_selects_209_plus_15_2[8], n0_minus_settings_shifts_value[8:6], total_above_1_plus[0]};
endmodule
