// 16 words of 24 bits of ContractUnit_4x6.
module ContractUnit_4x6_rowElementRing (
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

// 16 words of 2 bits of ContractUnit_4x6.
module ContractUnit_4x6_rowColumnsRing (
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

// 16 words of 20 bits of ContractUnit_4x6.
module ContractUnit_4x6_placeOfMastersRing (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [3:0]  write_address,
  input  logic [19:0] write_data,
  input  logic [3:0]  read_address,
  output logic [19:0] read_data
);
  logic [19:0] cells [0:15];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  assign read_data = cells[read_address];
endmodule

// 16 words of 20 bits of ContractUnit_4x6.
module ContractUnit_4x6_placeOfValuesRing (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [3:0]  write_address,
  input  logic [19:0] write_data,
  input  logic [3:0]  read_address,
  output logic [19:0] read_data
);
  logic [19:0] cells [0:15];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  assign read_data = cells[read_address];
endmodule

// 16 words of 20 bits of ContractUnit_4x6.
module ContractUnit_4x6_placeOfMasterValuesRing (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [3:0]  write_address,
  input  logic [19:0] write_data,
  input  logic [3:0]  read_address,
  output logic [19:0] read_data
);
  logic [19:0] cells [0:15];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  assign read_data = cells[read_address];
endmodule

// 4096 words of 2 bits of ContractUnit_4x6.
module ContractUnit_4x6_masks (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [11:0] write_address,
  input  logic [1:0]  write_data,
  input  logic        read_enable,
  input  logic [11:0] read_address,
  output logic [1:0]  read_data
);
  (* no_rw_check *)
  logic [1:0] cells [0:4095];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// 16 words of 2 bits of ContractUnit_4x6.
module ContractUnit_4x6_maskBitsRing (
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

// 16 words of 12 bits of ContractUnit_4x6.
module ContractUnit_4x6_maskPlaceRing (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [3:0]  write_address,
  input  logic [11:0] write_data,
  input  logic [3:0]  read_address,
  output logic [11:0] read_data
);
  logic [11:0] cells [0:15];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  assign read_data = cells[read_address];
endmodule

// 16 words of 12 bits of ContractUnit_4x6.
module ContractUnit_4x6_maskPlaceOfValuesRing (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [3:0]  write_address,
  input  logic [11:0] write_data,
  input  logic [3:0]  read_address,
  output logic [11:0] read_data
);
  logic [11:0] cells [0:15];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  assign read_data = cells[read_address];
endmodule

// Contractions on an array of 4 by 6 cells.
module ContractUnit_4x6 (
  input  logic                 clock,
  input  logic                 reset,
  input  logic                 start,
  input  logic        [1663:0] instruction,
  input  logic        [7:0]    rateMantissa,
  input  logic        [7:0]    decay,
  input  logic                 measures,
  input  logic        [5:0]    scales_aView,
  input  logic        [5:0]    scales_bView,
  input  logic        [5:0]    scales_biasView,
  input  logic        [3:0]    scales_biasSum,
  input  logic signed [7:0]    scales_shifts_value,
  input  logic signed [7:0]    scales_shifts_momentum,
  input  logic signed [7:0]    scales_shifts_gradient,
  input  logic signed [7:0]    scales_shifts_master,
  input  logic signed [7:0]    scales_shifts_step,
  input  logic                 scales_keysAreReady,
  input  logic        [15:0]   scales_keys_0,
  input  logic        [15:0]   scales_keys_1,
  input  logic        [15:0]   scales_keys_2,
  input  logic        [15:0]   scales_keys_3,
  input  logic        [15:0]   scales_keys_4,
  input  logic        [15:0]   scales_keys_5,
  input  logic        [15:0]   scales_masterKeys_0,
  input  logic        [15:0]   scales_masterKeys_1,
  input  logic        [15:0]   scales_masterKeys_2,
  input  logic        [15:0]   scales_masterKeys_3,
  input  logic        [15:0]   scales_masterKeys_4,
  input  logic        [15:0]   scales_masterKeys_5,
  input  logic                 shrink_start,
  input  logic                 shrink_isRunning,
  input  logic                 shrink_row_valid,
  input  logic                 shrink_row_isLast,
  input  logic        [17:0]   shrink_row_c,
  input  logic        [23:0]   shrink_row_element,
  input  logic signed [39:0]   shrink_row_product,
  output logic                 activationReads_enable,
  output logic        [17:0]   activationReads_base,
  output logic        [17:0]   activationReads_stride,
  output logic        [17:0]   activationReads_outerStride,
  output logic        [7:0]    activationReads_active,
  output logic                 activationAccesses_request_enable,
  output logic        [17:0]   activationAccesses_request_base,
  output logic        [17:0]   activationAccesses_request_stride,
  output logic        [17:0]   activationAccesses_request_outerStride,
  output logic        [7:0]    activationAccesses_request_active,
  output logic                 activationAccesses_write,
  output logic                 weightReads_enable,
  output logic        [17:0]   weightReads_base,
  output logic        [17:0]   weightReads_stride,
  output logic        [17:0]   weightReads_outerStride,
  output logic        [7:0]    weightReads_active,
  output logic                 weightAccesses_request_enable,
  output logic        [17:0]   weightAccesses_request_base,
  output logic        [17:0]   weightAccesses_request_stride,
  output logic        [17:0]   weightAccesses_request_outerStride,
  output logic        [7:0]    weightAccesses_request_active,
  output logic                 weightAccesses_write,
  output logic signed [15:0]   values_0,
  output logic signed [15:0]   values_1,
  output logic                 inputReads_enable,
  output logic        [17:0]   inputReads_base,
  output logic        [17:0]   inputReads_stride,
  output logic        [17:0]   inputReads_outerStride,
  output logic        [7:0]    inputReads_active,
  input  logic signed [15:0]   activationWords_0,
  input  logic signed [15:0]   activationWords_1,
  input  logic signed [15:0]   activationWords_2,
  input  logic signed [15:0]   activationWords_3,
  input  logic signed [15:0]   activationWords_4,
  input  logic signed [15:0]   activationWords_5,
  input  logic signed [15:0]   weightWords_0,
  input  logic signed [15:0]   weightWords_1,
  input  logic signed [15:0]   weightWords_2,
  input  logic signed [15:0]   weightWords_3,
  input  logic signed [15:0]   weightWords_4,
  input  logic signed [15:0]   weightWords_5,
  input  logic signed [15:0]   inputWords_0,
  input  logic signed [15:0]   inputWords_1,
  input  logic signed [15:0]   inputWords_2,
  input  logic signed [15:0]   inputWords_3,
  input  logic signed [15:0]   inputWords_4,
  input  logic signed [15:0]   inputWords_5,
  input  logic signed [15:0]   accessedWords_0,
  input  logic signed [15:0]   accessedWords_1,
  input  logic signed [15:0]   accessedWords_2,
  input  logic signed [15:0]   accessedWords_3,
  input  logic signed [15:0]   accessedWords_4,
  input  logic signed [15:0]   accessedWords_5,
  output logic                 accessesWeights,
  output logic        [5:0]    statistics_usedBits,
  output logic        [31:0]   statistics_saturations,
  output logic        [5:0]    statistics_momentumUsedBits,
  output logic        [31:0]   statistics_momentumSaturations,
  output logic        [39:0]   statistics_total,
  output logic                 maskFault,
  output logic                 allowsKeys,
  output logic                 finishes,
  output logic                 done
);
  logic        [17:0] bOuterStride;                           // OperandLanes.swift:20
  logic        [17:0] cOuterStride;                           // OperandLanes.swift:20
  logic        [23:0] elementOffsets_offsets_0;               // OperandLanes.swift:28
  logic        [23:0] elementOffsets_offsets_1;               // OperandLanes.swift:28
  logic        [23:0] elementOffsets_offsets_2;               // OperandLanes.swift:28
  logic        [23:0] elementOffsets_offsets_3;               // OperandLanes.swift:28
  logic               walk_product_valid;                     // ContractUnit.swift:164
  logic        [17:0] walk_product_a;                         // ContractUnit.swift:164
  logic        [17:0] walk_product_b;                         // ContractUnit.swift:164
  logic        [3:0]  walk_product_rows;                      // ContractUnit.swift:164
  logic        [5:0]  walk_product_columns;                   // ContractUnit.swift:164
  logic               walk_product_isBias;                    // ContractUnit.swift:164
  logic               walk_product_isFirst;                   // ContractUnit.swift:164
  logic               walk_product_isLast;                    // ContractUnit.swift:164
  logic               walk_drain_valid;                       // ContractUnit.swift:164
  logic        [17:0] walk_drain_place_a;                     // ContractUnit.swift:164
  logic        [17:0] walk_drain_place_b;                     // ContractUnit.swift:164
  logic        [17:0] walk_drain_place_c;                     // ContractUnit.swift:164
  logic        [17:0] walk_drain_place_d;                     // ContractUnit.swift:164
  logic        [13:0] walk_drain_place_mask;                  // ContractUnit.swift:164
  logic        [23:0] walk_drain_place_element;               // ContractUnit.swift:164
  logic        [2:0]  walk_drain_rows;                        // ContractUnit.swift:164
  logic        [5:0]  walk_drain_columns;                     // ContractUnit.swift:164
  logic               walk_drain_isLast;                      // ContractUnit.swift:164
  logic               drain_row_valid;                        // ContractUnit.swift:169
  logic        [17:0] drain_row_c;                            // ContractUnit.swift:169
  logic        [13:0] drain_row_mask;                         // ContractUnit.swift:169
  logic        [1:0]  drain_row_part;                         // ContractUnit.swift:169
  logic        [23:0] drain_row_element;                      // ContractUnit.swift:169
  logic        [1:0]  drain_row_columns;                      // ContractUnit.swift:169
  logic               drain_row_isLast;                       // ContractUnit.swift:169
  logic               drain_words_begins;                     // ContractUnit.swift:169
  logic               drain_words_reads;                      // ContractUnit.swift:169
  logic        [17:0] drain_words_base;                       // ContractUnit.swift:169
  logic        [1:0]  drain_words_columns;                    // ContractUnit.swift:169
  logic        [5:0]  keysWait;                               // ContractUnit.swift:233
  logic               allowsKeys1;                            // Delayed.swift:8
  logic               allowsKeys2;                            // Delayed.swift:8
  logic               allowsKeys3;                            // Delayed.swift:8
  logic               allowsKeys4;                            // Delayed.swift:8
  logic               allowsKeys5;                            // Delayed.swift:8
  logic               allowsKeys6;                            // Delayed.swift:8
  logic               allowsKeys7;                            // Delayed.swift:8
  logic               allowsKeys8;                            // Delayed.swift:8
  logic               rowIsValid;                             // ContractUnit.swift:208
  logic               isUpdate;                               // RowWay.swift:38
  logic               startsRows;                             // RowWay.swift:39
  logic               begins1;                                // Delayed.swift:8
  logic               begins2;                                // Delayed.swift:8
  logic               begins3;                                // Delayed.swift:8
  logic               begins4;                                // Delayed.swift:8
  logic               begins5;                                // Delayed.swift:8
  logic               statisticsAreTaken1;                    // Delayed.swift:8
  logic               statisticsAreTaken2;                    // Delayed.swift:8
  logic        [17:0] momentumDistance;                       // RowWay.swift:45
  logic               rowValid0_1;                            // Delayed.swift:8
  logic               rowValid1_1;                            // Delayed.swift:8
  logic               rowValid2_1;                            // Delayed.swift:8
  logic               rowValid3_1;                            // Delayed.swift:8
  logic               rowValid4_1;                            // Delayed.swift:8
  logic               rowValid5_1;                            // Delayed.swift:8
  logic               rowValid6_1;                            // Delayed.swift:8
  logic               rowValid7_1;                            // Delayed.swift:8
  logic               rowValid8_1;                            // Delayed.swift:8
  logic               rowValid9_1;                            // Delayed.swift:8
  logic               rowValid10_1;                           // Delayed.swift:8
  logic               rowValid11_1;                           // Delayed.swift:8
  logic               rowValid12_1;                           // Delayed.swift:8
  logic               rowValid13_1;                           // Delayed.swift:8
  logic               rowValid14_1;                           // Delayed.swift:8
  logic               rowValid15_1;                           // Delayed.swift:8
  logic               rowValid16_1;                           // Delayed.swift:8
  logic               rowValid17_1;                           // Delayed.swift:8
  logic               rowValid18_1;                           // Delayed.swift:8
  logic               rowValid19_1;                           // Delayed.swift:8
  logic               rowValid20_1;                           // Delayed.swift:8
  logic               rowValid21_1;                           // Delayed.swift:8
  logic               rowValid22_1;                           // Delayed.swift:8
  logic               rowValid23_1;                           // Delayed.swift:8
  logic               rowValid24_1;                           // Delayed.swift:8
  logic               rowValid25_1;                           // Delayed.swift:8
  logic               rowValid26_1;                           // Delayed.swift:8
  logic               rowValid27_1;                           // Delayed.swift:8
  logic               rowValid28_1;                           // Delayed.swift:8
  logic               rowValid29_1;                           // Delayed.swift:8
  logic               rowValid30_1;                           // Delayed.swift:8
  logic               rowValid31_1;                           // Delayed.swift:8
  logic               rowValid32_1;                           // Delayed.swift:8
  logic               rowIsLast0_1;                           // Delayed.swift:8
  logic               rowIsLast1_1;                           // Delayed.swift:8
  logic               rowIsLast2_1;                           // Delayed.swift:8
  logic               rowIsLast3_1;                           // Delayed.swift:8
  logic               rowIsLast4_1;                           // Delayed.swift:8
  logic               rowIsLast5_1;                           // Delayed.swift:8
  logic               rowIsLast6_1;                           // Delayed.swift:8
  logic               rowIsLast7_1;                           // Delayed.swift:8
  logic               rowIsLast8_1;                           // Delayed.swift:8
  logic               rowIsLast9_1;                           // Delayed.swift:8
  logic               rowIsLast10_1;                          // Delayed.swift:8
  logic               rowIsLast11_1;                          // Delayed.swift:8
  logic               rowIsLast12_1;                          // Delayed.swift:8
  logic               rowIsLast13_1;                          // Delayed.swift:8
  logic               rowIsLast14_1;                          // Delayed.swift:8
  logic               rowIsLast15_1;                          // Delayed.swift:8
  logic               rowIsLast16_1;                          // Delayed.swift:8
  logic               rowIsLast17_1;                          // Delayed.swift:8
  logic               rowIsLast18_1;                          // Delayed.swift:8
  logic               rowIsLast19_1;                          // Delayed.swift:8
  logic               rowIsLast20_1;                          // Delayed.swift:8
  logic               rowIsLast21_1;                          // Delayed.swift:8
  logic               rowIsLast22_1;                          // Delayed.swift:8
  logic               rowIsLast23_1;                          // Delayed.swift:8
  logic               rowIsLast24_1;                          // Delayed.swift:8
  logic               rowIsLast25_1;                          // Delayed.swift:8
  logic               rowIsLast26_1;                          // Delayed.swift:8
  logic               rowIsLast27_1;                          // Delayed.swift:8
  logic               rowIsLast28_1;                          // Delayed.swift:8
  logic               rowIsLast29_1;                          // Delayed.swift:8
  logic               rowIsLast30_1;                          // Delayed.swift:8
  logic               rowIsLast31_1;                          // Delayed.swift:8
  logic               rowIsLast32_1;                          // Delayed.swift:8
  logic        [3:0]  ringPlace;                              // DelayRing.swift:16
  logic        [23:0] rowElementBy9;                          // DelayRing.swift:27
  logic        [1:0]  rowColumnsBy9;                          // DelayRing.swift:27
  logic        [17:0] placeOfMastersBy13_c;                   // DelayRing.swift:27
  logic        [1:0]  placeOfMastersBy13_columns;             // DelayRing.swift:27
  logic        [17:0] placeOfValuesBy7_c;                     // DelayRing.swift:27
  logic        [1:0]  placeOfValuesBy7_columns;               // DelayRing.swift:27
  logic        [17:0] placeOfMasterValuesBy11_c;              // DelayRing.swift:27
  logic        [1:0]  placeOfMasterValuesBy11_columns;        // DelayRing.swift:27
  logic               rowBegun0_1;                            // Delayed.swift:8
  logic               rowBegun1_1;                            // Delayed.swift:8
  logic               rowBegun2_1;                            // Delayed.swift:8
  logic               rowBegun3_1;                            // Delayed.swift:8
  logic               rowBegun4_1;                            // Delayed.swift:8
  logic               rowBegun5_1;                            // Delayed.swift:8
  logic               rowBegun6_1;                            // Delayed.swift:8
  logic               rowBegun7_1;                            // Delayed.swift:8
  logic               rowBegun8_1;                            // Delayed.swift:8
  logic               rowBegun9_1;                            // Delayed.swift:8
  logic               rowBegun10_1;                           // Delayed.swift:8
  logic               rowBegun11_1;                           // Delayed.swift:8
  logic               partialInWeights;                       // OldWords.swift:27
  logic               readsWord;                              // OldWords.swift:29
  logic               isOldWord1;                             // Delayed.swift:8
  logic               isOldWord2;                             // Delayed.swift:8
  logic               isOldWord3;                             // Delayed.swift:8
  logic               isOldWord4;                             // Delayed.swift:8
  logic               isOldWord5;                             // Delayed.swift:8
  logic               isOldWord6;                             // Delayed.swift:8
  logic               isOldWord7;                             // Delayed.swift:8
  logic               isOldWord8;                             // Delayed.swift:8
  logic               isOldWord9;                             // Delayed.swift:8
  logic               takesActivations;                       // OldWords.swift:42
  logic               takesWeights;                           // OldWords.swift:43
  logic               finish_write_valid;                     // RowWay.swift:98
  logic               finish_write_isMaster;                  // RowWay.swift:98
  logic        [1:0]  finish_write_active;                    // RowWay.swift:98
  logic signed [15:0] finish_write_values_0;                  // RowWay.swift:98
  logic signed [15:0] finish_write_values_1;                  // RowWay.swift:98
  logic        [1:0]  finish_write_positive;                  // RowWay.swift:98
  logic        [5:0]  finish_statistics_usedBits;             // RowWay.swift:98
  logic        [31:0] finish_statistics_saturations;          // RowWay.swift:98
  logic        [5:0]  finish_statistics_momentumUsedBits;     // RowWay.swift:98
  logic        [31:0] finish_statistics_momentumSaturations;  // RowWay.swift:98
  logic        [39:0] finish_statistics_total;                // RowWay.swift:98
  logic signed [15:0] old_0;                                  // RowWay.swift:101
  logic signed [15:0] old_1;                                  // RowWay.swift:101
  logic        [1:0]  mask;                                   // RowWay.swift:190
  logic        [1:0]  maskBitsBy8;                            // DelayRing.swift:27
  logic        [11:0] maskPlaceBy9;                           // DelayRing.swift:27
  logic        [11:0] maskPlaceOfValuesBy13;                  // DelayRing.swift:27
  logic               writesMaster;                           // RowWay.swift:137
  logic        [17:0] writePlace;                             // RowWay.swift:138
  logic               ends;                                   // RowWay.swift:148
  logic               finishes1;                              // Delayed.swift:8
  logic               finishes2;                              // Delayed.swift:8
  logic               done1;                                  // Delayed.swift:8
  logic               done2;                                  // Delayed.swift:8
  logic               done3;                                  // Delayed.swift:8
  logic               done4;                                  // Delayed.swift:8
  logic               done5;                                  // Delayed.swift:8
  logic               done6;                                  // Delayed.swift:8
  logic               aReads;                                 // PadRouting.swift:90
  logic               bReads;                                 // PadRouting.swift:90
  logic               sharesPad;                              // PadRouting.swift:29
  logic               aInactivations;                         // PadRouting.swift:97
  logic               aInweights;                             // PadRouting.swift:97
  logic               aIninput;                               // PadRouting.swift:97
  logic               bInactivations;                         // PadRouting.swift:97
  logic               bInweights;                             // PadRouting.swift:97
  logic               bIninput;                               // PadRouting.swift:97
  logic               activationReadsRequest_enable;          // PadRouting.swift:126
  logic        [17:0] activationReadsRequest_base;            // PadRouting.swift:126
  logic        [17:0] activationReadsRequest_stride;          // PadRouting.swift:126
  logic        [17:0] activationReadsRequest_outerStride;     // PadRouting.swift:126
  logic        [7:0]  activationReadsRequest_active;          // PadRouting.swift:126
  logic               activationReadsEnable;                  // PadRouting.swift:127
  logic               weightReadsRequest_enable;              // PadRouting.swift:126
  logic        [17:0] weightReadsRequest_base;                // PadRouting.swift:126
  logic        [17:0] weightReadsRequest_stride;              // PadRouting.swift:126
  logic        [17:0] weightReadsRequest_outerStride;         // PadRouting.swift:126
  logic        [7:0]  weightReadsRequest_active;              // PadRouting.swift:126
  logic               weightReadsEnable;                      // PadRouting.swift:127
  logic               inputReadsRequest_enable;               // PadRouting.swift:126
  logic        [17:0] inputReadsRequest_base;                 // PadRouting.swift:126
  logic        [17:0] inputReadsRequest_stride;               // PadRouting.swift:126
  logic        [17:0] inputReadsRequest_outerStride;          // PadRouting.swift:126
  logic        [7:0]  inputReadsRequest_active;               // PadRouting.swift:126
  logic               inputReadsEnable;                       // PadRouting.swift:127
  logic               activationAccessesRequest_enable;       // PadRouting.swift:126
  logic        [17:0] activationAccessesRequest_base;         // PadRouting.swift:126
  logic        [17:0] activationAccessesRequest_stride;       // PadRouting.swift:126
  logic        [17:0] activationAccessesRequest_outerStride;  // PadRouting.swift:126
  logic        [7:0]  activationAccessesRequest_active;       // PadRouting.swift:126
  logic               activationAccessesEnable;               // PadRouting.swift:127
  logic               weightAccessesRequest_enable;           // PadRouting.swift:126
  logic        [17:0] weightAccessesRequest_base;             // PadRouting.swift:126
  logic        [17:0] weightAccessesRequest_stride;           // PadRouting.swift:126
  logic        [17:0] weightAccessesRequest_outerStride;      // PadRouting.swift:126
  logic        [7:0]  weightAccessesRequest_active;           // PadRouting.swift:126
  logic               weightAccessesEnable;                   // PadRouting.swift:127
  logic               accessesWeights1;                       // Delayed.swift:8
  logic               accessesWeights2;                       // Delayed.swift:8
  logic               accessesWeights3;                       // Delayed.swift:8
  logic               accessesWeights4;                       // Delayed.swift:8
  logic               accessesWeights5;                       // Delayed.swift:8
  logic               accessesWeights6;                       // Delayed.swift:8
  logic               accessesWeights7;                       // Delayed.swift:8
  logic signed [15:0] values0;                                // PadRouting.swift:73
  logic signed [15:0] values1;                                // PadRouting.swift:73
  logic               writes0;                                // PadRouting.swift:75
  logic               writes1;                                // PadRouting.swift:75
  logic               productValid1;                          // Delayed.swift:8
  logic               productValid2;                          // Delayed.swift:8
  logic               productValid3;                          // Delayed.swift:8
  logic               productValid4;                          // Delayed.swift:8
  logic               productValid5;                          // Delayed.swift:8
  logic               productValid6;                          // Delayed.swift:8
  logic               productValid7;                          // Delayed.swift:8
  logic               productValid8;                          // Delayed.swift:8
  logic               productValid9;                          // Delayed.swift:8
  logic               productValid10;                         // Delayed.swift:8
  logic               productValid11;                         // Delayed.swift:8
  logic               productValid12;                         // Delayed.swift:8
  logic               productValid13;                         // Delayed.swift:8
  logic               productIsFirst1;                        // Delayed.swift:8
  logic               productIsFirst2;                        // Delayed.swift:8
  logic               productIsFirst3;                        // Delayed.swift:8
  logic               productIsFirst4;                        // Delayed.swift:8
  logic               productIsFirst5;                        // Delayed.swift:8
  logic               productIsFirst6;                        // Delayed.swift:8
  logic               productIsFirst7;                        // Delayed.swift:8
  logic               productIsFirst8;                        // Delayed.swift:8
  logic               productIsFirst9;                        // Delayed.swift:8
  logic               productIsFirst10;                       // Delayed.swift:8
  logic               productIsFirst11;                       // Delayed.swift:8
  logic               productIsFirst12;                       // Delayed.swift:8
  logic               productIsFirst13;                       // Delayed.swift:8
  logic               productIsLast1;                         // Delayed.swift:8
  logic               productIsLast2;                         // Delayed.swift:8
  logic               productIsLast3;                         // Delayed.swift:8
  logic               productIsLast4;                         // Delayed.swift:8
  logic               productIsLast5;                         // Delayed.swift:8
  logic               productIsLast6;                         // Delayed.swift:8
  logic               productIsLast7;                         // Delayed.swift:8
  logic               productIsLast8;                         // Delayed.swift:8
  logic               productIsLast9;                         // Delayed.swift:8
  logic               productIsLast10;                        // Delayed.swift:8
  logic               productIsLast11;                        // Delayed.swift:8
  logic               productIsLast12;                        // Delayed.swift:8
  logic               productIsLast13;                        // Delayed.swift:8
  logic               productIsBias0_1;                       // Delayed.swift:8
  logic               productIsBias1_1;                       // Delayed.swift:8
  logic               productIsBias2_1;                       // Delayed.swift:8
  logic               productIsBias3_1;                       // Delayed.swift:8
  logic               productIsBias4_1;                       // Delayed.swift:8
  logic               productIsBias5_1;                       // Delayed.swift:8
  logic               productIsBias6_1;                       // Delayed.swift:8
  logic               productIsBias7_1;                       // Delayed.swift:8
  logic               productIsBias8_1;                       // Delayed.swift:8
  logic               productIsBias9_1;                       // Delayed.swift:8
  logic               productIsBias10_1;                      // Delayed.swift:8
  logic               productIsBias11_1;                      // Delayed.swift:8
  logic        [1:0]  aPad;                                   // OperandWay.swift:49
  logic        [4:0]  aView;                                  // OperandWay.swift:54
  logic        [3:0]  aBits;                                  // OperandWay.swift:55
  logic               aOnes;                                  // OperandWay.swift:56
  logic signed [15:0] aWord0;                                 // OperandWay.swift:35
  logic signed [15:0] aWord1;                                 // OperandWay.swift:35
  logic signed [15:0] aWord2;                                 // OperandWay.swift:35
  logic signed [15:0] aWord3;                                 // OperandWay.swift:35
  logic signed [15:0] bWord0;                                 // OperandWay.swift:35
  logic signed [15:0] bWord1;                                 // OperandWay.swift:35
  logic signed [15:0] bWord2;                                 // OperandWay.swift:35
  logic signed [15:0] bWord3;                                 // OperandWay.swift:35
  logic signed [15:0] bWord4;                                 // OperandWay.swift:35
  logic signed [15:0] bWord5;                                 // OperandWay.swift:35
  logic signed [15:0] aRounder_values_0;                      // OperandWay.swift:144
  logic signed [15:0] aRounder_values_1;                      // OperandWay.swift:144
  logic signed [15:0] aRounder_values_2;                      // OperandWay.swift:144
  logic signed [15:0] aRounder_values_3;                      // OperandWay.swift:144
  logic signed [15:0] bRounder_values_0;                      // OperandWay.swift:144
  logic signed [15:0] bRounder_values_1;                      // OperandWay.swift:144
  logic signed [15:0] bRounder_values_2;                      // OperandWay.swift:144
  logic signed [15:0] bRounder_values_3;                      // OperandWay.swift:144
  logic signed [15:0] bRounder_values_4;                      // OperandWay.swift:144
  logic signed [15:0] bRounder_values_5;                      // OperandWay.swift:144
  logic signed [15:0] biasPower;                              // OperandWay.swift:88
  logic signed [15:0] aOperand0;                              // OperandWay.swift:89
  logic signed [15:0] aOperand1;                              // OperandWay.swift:89
  logic signed [15:0] aOperand2;                              // OperandWay.swift:89
  logic signed [15:0] aOperand3;                              // OperandWay.swift:89
  logic signed [15:0] bOperand0;                              // OperandWay.swift:90
  logic signed [15:0] bOperand1;                              // OperandWay.swift:90
  logic signed [15:0] bOperand2;                              // OperandWay.swift:90
  logic signed [15:0] bOperand3;                              // OperandWay.swift:90
  logic signed [15:0] bOperand4;                              // OperandWay.swift:90
  logic signed [15:0] bOperand5;                              // OperandWay.swift:90
  logic signed [39:0] array_row_0;                            // OperandWay.swift:102
  logic signed [39:0] array_row_1;                            // OperandWay.swift:102
  logic               walk_drain_valid_and;
  logic               instruction_1549_and;
  logic               instruction_1549_or;
  logic        [17:0] shrink_row_valid_selects_shrink_row_c;
  logic        [1:0]  shrink_row_valid_selects_1;
  logic        [3:0]  ringPlace_minus_8;
  logic        [23:0] rowElementRing_word;
  logic        [1:0]  rowColumnsRing_word;
  logic        [3:0]  ringPlace_minus_12;
  logic        [19:0] placeOfMastersRing_word;
  logic        [19:0] placeOfValuesRing_word;
  logic        [19:0] placeOfMasterValuesRing_word;
  logic               rowIsValid_and_isUpdate;
  logic               rowValid12_1_and_isUpdate;
  logic               readsWord_and_partialInWeights;
  logic               and_or_and_or;
  logic        [1:0]  rowIsValid_and_isUpdate_2;
  logic        [8:0]  rowIsValid_and_isUpdate_3;
  logic        [17:0] and_and;
  logic        [1:0]  rowValid12_1_and_isUpdate_2;
  logic        [8:0]  rowValid12_1_and_isUpdate_3;
  logic        [1:0]  readsWord_and_partialInWeights_2;
  logic        [8:0]  readsWord_and_partialInWeights_3;
  logic        [17:0] or_;
  logic        [1:0]  and_and_2;
  logic        [1:0]  or__2;
  logic        [7:0]  or_or_and;
  logic               readsWord_and;
  logic        [11:0] drain_row_mask_9_0_above;
  logic        [1:0]  maskBitsRing_word;
  logic        [11:0] maskPlaceRing_word;
  logic        [11:0] maskPlaceOfValuesRing_word;
  logic               rowIsValid_and;
  logic        [15:0] activationWords_0_and;
  logic        [15:0] activationWords_1_and;
  logic               rowBegun9_1_and;
  logic               rowBegun10_1_and;
  logic               rowBegun11_1_and;
  logic        [17:0] writesMaster_selects;
  logic               isUpdate_and_not_writesMaster;
  logic        [1:0]  isUpdate_and_not_writesMaster_2;
  logic        [8:0]  isUpdate_and_not_writesMaster_3;
  logic               and_;
  logic        [1:0]  writesMaster_selects_2;
  logic        [7:0]  writesMaster_selects_3;
  logic               walk_product_valid_and;
  logic               walk_product_valid_and_2;
  logic               bInactivations_and_not_sharesPad;
  logic        [17:0] aInactivations_and;
  logic        [1:0]  bInactivations_and_not_sharesPad_2;
  logic        [3:0]  bInactivations_and_not_sharesPad_3;
  logic        [8:0]  bInactivations_and_not_sharesPad_4;
  logic        [17:0] bInactivations_and_not_sharesPad_5;
  logic        [1:0]  readsWord_and_2;
  logic        [3:0]  readsWord_and_3;
  logic        [8:0]  readsWord_and_4;
  logic        [17:0] readsWord_and_5;
  logic        [17:0] aInactivations_and_or_and;
  logic        [17:0] aInactivations_and_or_and_2;
  logic               aInactivations_or_and_or;
  logic        [17:0] or__3;
  logic        [7:0]  and_and_walk_product_columns;
  logic        [7:0]  aInactivations_and_or_and_3;
  logic               bInweights_and_not_sharesPad;
  logic        [17:0] aInweights_and_instruction_100_83;
  logic        [1:0]  bInweights_and_not_sharesPad_2;
  logic        [3:0]  bInweights_and_not_sharesPad_3;
  logic        [8:0]  bInweights_and_not_sharesPad_4;
  logic        [17:0] bInweights_and_not_sharesPad_5;
  logic        [1:0]  walk_product_valid_and_3;
  logic        [3:0]  walk_product_valid_and_4;
  logic        [8:0]  walk_product_valid_and_5;
  logic        [17:0] walk_product_valid_and_6;
  logic        [17:0] and_and_instruction_263_246;
  logic        [1:0]  or_or_and_2;
  logic        [3:0]  or_or_and_3;
  logic        [8:0]  or_or_and_4;
  logic        [17:0] or_or_and_5;
  logic        [17:0] or__4;
  logic        [17:0] or__5;
  logic               aInweights_or_and_or_and_or_or;
  logic        [17:0] or_and_or_or_and;
  logic        [17:0] or__6;
  logic        [7:0]  and_and_walk_product_columns_2;
  logic        [7:0]  and_and_walk_product_rows;
  logic        [7:0]  or__7;
  logic               bIninput_and_not_sharesPad;
  logic        [17:0] aIninput_and_instruction_100_83;
  logic        [1:0]  bIninput_and_not_sharesPad_2;
  logic        [3:0]  bIninput_and_not_sharesPad_3;
  logic        [8:0]  bIninput_and_not_sharesPad_4;
  logic        [17:0] bIninput_and_not_sharesPad_5;
  logic               aIninput_or;
  logic        [7:0]  and_and_walk_product_columns_3;
  logic               bInactivations_and_sharesPad;
  logic               and__2;
  logic        [1:0]  bInactivations_and_sharesPad_2;
  logic        [3:0]  bInactivations_and_sharesPad_3;
  logic        [8:0]  bInactivations_and_sharesPad_4;
  logic        [17:0] bInactivations_and_sharesPad_5;
  logic        [1:0]  and_and_not_instruction_165;
  logic        [3:0]  and_and_not_instruction_165_2;
  logic        [8:0]  and_and_not_instruction_165_3;
  logic        [17:0] and_and_not_instruction_165_4;
  logic               or__8;
  logic        [7:0]  and_and_walk_product_columns_4;
  logic               bInweights_and_sharesPad;
  logic               and__3;
  logic        [1:0]  bInweights_and_sharesPad_2;
  logic        [3:0]  bInweights_and_sharesPad_3;
  logic        [8:0]  bInweights_and_sharesPad_4;
  logic        [17:0] bInweights_and_sharesPad_5;
  logic        [1:0]  and_and_instruction_165;
  logic        [3:0]  and_and_instruction_165_2;
  logic        [8:0]  and_and_instruction_165_3;
  logic        [17:0] and_and_instruction_165_4;
  logic               bInweights_and_sharesPad_or;
  logic        [7:0]  and_and_walk_product_columns_5;
  logic        [5:0]  productIsBias7_1_selects;
  logic signed [15:0] instruction_114_selects_weightWords_0;
  logic signed [15:0] instruction_115_selects_inputWords_0;
  logic signed [15:0] instruction_114_selects_weightWords_1;
  logic signed [15:0] instruction_115_selects_inputWords_1;
  logic signed [15:0] instruction_114_selects_weightWords_2;
  logic signed [15:0] instruction_115_selects_inputWords_2;
  logic signed [15:0] instruction_114_selects_weightWords_3;
  logic signed [15:0] instruction_115_selects_inputWords_3;
  logic signed [15:0] instruction_114_selects_weightWords_4;
  logic signed [15:0] instruction_115_selects_inputWords_4;
  logic signed [15:0] instruction_114_selects_weightWords_5;
  logic signed [15:0] instruction_115_selects_inputWords_5;

  LaneOffsets_l4_w24 elementOffsets (  // OperandLanes.swift:28
    .clock     (clock),
    .reset     (reset),
    .start     (start),
    .stride    (instruction[370:347]),
    .skip      (instruction[430:407]),
    .offsets_0 (elementOffsets_offsets_0),
    .offsets_1 (elementOffsets_offsets_1),
    .offsets_2 (elementOffsets_offsets_2),
    .offsets_3 (elementOffsets_offsets_3)
  );

  ContractWalk_r4_c6_p3 walk (  // ContractUnit.swift:164
    .clock               (clock),
    .reset               (reset),
    .start               (start),
    .instruction         (instruction),
    .drains              (scales_keysAreReady),
    .product_valid       (walk_product_valid),
    .product_a           (walk_product_a),
    .product_b           (walk_product_b),
    .product_rows        (walk_product_rows),
    .product_columns     (walk_product_columns),
    .product_isBias      (walk_product_isBias),
    .product_isFirst     (walk_product_isFirst),
    .product_isLast      (walk_product_isLast),
    .drain_valid         (walk_drain_valid),
    .drain_place_a       (walk_drain_place_a),
    .drain_place_b       (walk_drain_place_b),
    .drain_place_c       (walk_drain_place_c),
    .drain_place_d       (walk_drain_place_d),
    .drain_place_mask    (walk_drain_place_mask),
    .drain_place_element (walk_drain_place_element),
    .drain_rows          (walk_drain_rows),
    .drain_columns       (walk_drain_columns),
    .drain_isLast        (walk_drain_isLast)
  );

  DrainWalk_r4_c6_p3_d10 drain (  // ContractUnit.swift:169
    .clock               (clock),
    .reset               (reset),
    .drain_valid         (walk_drain_valid),
    .drain_place_a       (walk_drain_place_a),
    .drain_place_b       (walk_drain_place_b),
    .drain_place_c       (walk_drain_place_c),
    .drain_place_d       (walk_drain_place_d),
    .drain_place_mask    (walk_drain_place_mask),
    .drain_place_element (walk_drain_place_element),
    .drain_rows          (walk_drain_rows),
    .drain_columns       (walk_drain_columns),
    .drain_isLast        (walk_drain_isLast),
    .isUpdate            (instruction[8]),
    .partial_isPartial   (instruction_1549_or),
    .partial_stores      (instruction[1550]),
    .partial_isShort     (instruction[1551]),
    .partial_distance    (instruction[1571:1554]),
    .partial_word        (instruction[1589:1572]),
    .rowC                (instruction[202:185]),
    .rowMask             (instruction[298:285]),
    .rowElement          (instruction[346:323]),
    .laneC               (instruction[220:203]),
    .laneElement         (instruction[370:347]),
    .row_valid           (drain_row_valid),
    .row_c               (drain_row_c),
    .row_mask            (drain_row_mask),
    .row_part            (drain_row_part),
    .row_element         (drain_row_element),
    .row_columns         (drain_row_columns),
    .row_isLast          (drain_row_isLast),
    .words_begins        (drain_words_begins),
    .words_reads         (drain_words_reads),
    .words_base          (drain_words_base),
    .words_columns       (drain_words_columns)
  );

  Finish_l2 finish (  // RowWay.swift:98
    .clock                          (clock),
    .reset                          (reset),
    .settings_isUpdate              (isUpdate),
    .settings_relu                  (instruction[10]),
    .settings_appliesMask           (instruction[12]),
    .settings_isStochastic          (instruction[13]),
    .settings_bits                  (instruction[20:16]),
    .settings_shifts_value          (scales_shifts_value),
    .settings_shifts_momentum       (scales_shifts_momentum),
    .settings_shifts_gradient       (scales_shifts_gradient),
    .settings_shifts_master         (scales_shifts_master),
    .settings_shifts_step           (scales_shifts_step),
    .settings_decay                 (decay),
    .settings_rateMantissa          (rateMantissa),
    .settings_keys_0                (scales_keys_0),
    .settings_keys_1                (scales_keys_1),
    .settings_keys_2                (scales_keys_2),
    .settings_keys_3                (scales_keys_3),
    .settings_keys_4                (scales_keys_4),
    .settings_keys_5                (scales_keys_5),
    .settings_masterKeys_0          (scales_masterKeys_0),
    .settings_masterKeys_1          (scales_masterKeys_1),
    .settings_masterKeys_2          (scales_masterKeys_2),
    .settings_masterKeys_3          (scales_masterKeys_3),
    .settings_masterKeys_4          (scales_masterKeys_4),
    .settings_masterKeys_5          (scales_masterKeys_5),
    .settings_elementOffsets_0      (elementOffsets_offsets_0),
    .settings_elementOffsets_1      (elementOffsets_offsets_1),
    .start                          (statisticsAreTaken2),
    .row_valid                      (rowValid8_1),
    .row_active                     (rowColumnsBy9),
    .row_sums_0                     (shrink_isRunning ? shrink_row_product : array_row_0),
    .row_sums_1                     (array_row_1),
    .row_element                    (rowElementBy9),
    .row_mask                       (maskBitsBy8),
    .row_old_0                      (old_0),
    .row_old_1                      (old_1),
    .oldMaster_0                    ((weightWords_0 & {16{takesWeights}}) | activationWords_0_and),
    .oldMaster_1                    ((weightWords_1 & {16{takesWeights}}) | activationWords_1_and),
    .partial_stores                 (instruction[1550]),
    .partial_joins                  (instruction_1549_and),
    .partial_isShort                (instruction[1551]),
    .partial_words                  ({rowBegun11_1_and, rowBegun10_1_and, rowBegun9_1_and}),
    .write_valid                    (finish_write_valid),
    .write_isMaster                 (finish_write_isMaster),
    .write_active                   (finish_write_active),
    .write_values_0                 (finish_write_values_0),
    .write_values_1                 (finish_write_values_1),
    .write_positive                 (finish_write_positive),
    .statistics_usedBits            (finish_statistics_usedBits),
    .statistics_saturations         (finish_statistics_saturations),
    .statistics_momentumUsedBits    (finish_statistics_momentumUsedBits),
    .statistics_momentumSaturations (finish_statistics_momentumSaturations),
    .statistics_total               (finish_statistics_total)
  );

  WeightViewRounder_l4 aRounder (  // OperandWay.swift:144
    .clock    (clock),
    .shift    (aView),
    .bits     (aBits),
    .ones     (aOnes),
    .words_0  (aWord0),
    .words_1  (aWord1),
    .words_2  (aWord2),
    .words_3  (aWord3),
    .values_0 (aRounder_values_0),
    .values_1 (aRounder_values_1),
    .values_2 (aRounder_values_2),
    .values_3 (aRounder_values_3)
  );

  WeightViewRounder_l6 bRounder (  // OperandWay.swift:144
    .clock    (clock),
    .shift    (scales_bView[5] ? 5'd31 : scales_bView[4:0]),
    .bits     (instruction[162:159]),
    .ones     (instruction[164]),
    .words_0  (bWord0),
    .words_1  (bWord1),
    .words_2  (bWord2),
    .words_3  (bWord3),
    .words_4  (bWord4),
    .words_5  (bWord5),
    .values_0 (bRounder_values_0),
    .values_1 (bRounder_values_1),
    .values_2 (bRounder_values_2),
    .values_3 (bRounder_values_3),
    .values_4 (bRounder_values_4),
    .values_5 (bRounder_values_5)
  );

  ContractionArray_r4_c6_p3 array (  // OperandWay.swift:102
    .clock (clock),
    .reset (reset),
    .valid (productValid13),
    .first (productIsFirst13),
    .last  (productIsLast13),
    .a_0   (aOperand0),
    .a_1   (aOperand1),
    .a_2   (aOperand2),
    .a_3   (aOperand3),
    .b_0   (bOperand0),
    .b_1   (bOperand1),
    .b_2   (bOperand2),
    .b_3   (bOperand3),
    .b_4   (bOperand4),
    .b_5   (bOperand5),
    .shift (instruction_1549_or ? rowBegun6_1 : rowValid9_1),
    .row_0 (array_row_0),
    .row_1 (array_row_1)
  );

  ContractUnit_4x6_rowElementRing rowElementRing (  // DelayRing.swift:25
    .clock         (clock),
    .write_enable  (1'b1),
    .write_address (ringPlace),
    .write_data    (shrink_row_valid ? shrink_row_element : drain_row_element),
    .read_address  (ringPlace_minus_8),
    .read_data     (rowElementRing_word)
  );

  ContractUnit_4x6_rowColumnsRing rowColumnsRing (  // DelayRing.swift:25
    .clock         (clock),
    .write_enable  (1'b1),
    .write_address (ringPlace),
    .write_data    (shrink_row_valid_selects_1),
    .read_address  (ringPlace_minus_8),
    .read_data     (rowColumnsRing_word)
  );

  ContractUnit_4x6_placeOfMastersRing placeOfMastersRing (  // DelayRing.swift:25
    .clock         (clock),
    .write_enable  (1'b1),
    .write_address (ringPlace),
    .write_data    ({shrink_row_valid_selects_shrink_row_c, shrink_row_valid_selects_1}),
    .read_address  (ringPlace_minus_12),
    .read_data     (placeOfMastersRing_word)
  );

  ContractUnit_4x6_placeOfValuesRing placeOfValuesRing (  // DelayRing.swift:25
    .clock         (clock),
    .write_enable  (1'b1),
    .write_address (ringPlace),
    .write_data    ({placeOfMastersBy13_c, placeOfMastersBy13_columns}),
    .read_address  (ringPlace - 4'd6),
    .read_data     (placeOfValuesRing_word)
  );

  ContractUnit_4x6_placeOfMasterValuesRing placeOfMasterValuesRing (  // DelayRing.swift:25
    .clock         (clock),
    .write_enable  (1'b1),
    .write_address (ringPlace),
    .write_data    ({placeOfValuesBy7_c, placeOfValuesBy7_columns}),
    .read_address  (ringPlace - 4'd10),
    .read_data     (placeOfMasterValuesRing_word)
  );

  ContractUnit_4x6_masks masks (  // RowWay.swift:183
    .clock         (clock),
    .write_enable  (finish_write_valid & instruction[11]),
    .write_address (maskPlaceOfValuesBy13),
    .write_data    (finish_write_positive & finish_write_active),
    .read_enable   (rowIsValid & instruction[12]),
    .read_address  (drain_row_mask_9_0_above),
    .read_data     (mask)
  );

  ContractUnit_4x6_maskBitsRing maskBitsRing (  // DelayRing.swift:25
    .clock         (clock),
    .write_enable  (1'b1),
    .write_address (ringPlace),
    .write_data    (mask),
    .read_address  (ringPlace - 4'd7),
    .read_data     (maskBitsRing_word)
  );

  ContractUnit_4x6_maskPlaceRing maskPlaceRing (  // DelayRing.swift:25
    .clock         (clock),
    .write_enable  (1'b1),
    .write_address (ringPlace),
    .write_data    (drain_row_mask_9_0_above),
    .read_address  (ringPlace_minus_8),
    .read_data     (maskPlaceRing_word)
  );

  ContractUnit_4x6_maskPlaceOfValuesRing maskPlaceOfValuesRing (  // DelayRing.swift:25
    .clock         (clock),
    .write_enable  (1'b1),
    .write_address (ringPlace),
    .write_data    (maskPlaceBy9),
    .read_address  (ringPlace_minus_12),
    .read_data     (maskPlaceOfValuesRing_word)
  );

  assign rowIsValid                             = drain_row_valid | shrink_row_valid;  // ContractUnit.swift:208
  assign startsRows                             = start | shrink_start;     // RowWay.swift:39
  assign momentumDistance                       = instruction[245:228] - instruction[184:167];  // RowWay.swift:45
  assign partialInWeights                       = instruction[1550] ? instruction[165] : instruction[1552];  // OldWords.swift:27
  assign readsWord                              = drain_words_reads & instruction[1549];  // OldWords.swift:29
  assign takesActivations                       = isOldWord9 & instruction[1549] & !partialInWeights;  // OldWords.swift:42
  assign takesWeights                           = !isOldWord9 | (instruction[1549] & partialInWeights);  // OldWords.swift:43
  assign old_0                                  = weightWords_0;            // RowWay.swift:101
  assign old_1                                  = weightWords_1;            // RowWay.swift:101
  assign writesMaster                           = rowValid30_1 & isUpdate;  // RowWay.swift:137
  assign writePlace                             = writesMaster_selects + (momentumDistance & {2{isUpdate_and_not_writesMaster_3}});  // RowWay.swift:138
  assign ends                                   = isUpdate ? rowValid32_1 & rowIsLast32_1 : rowValid21_1 & rowIsLast21_1;  // RowWay.swift:148
  assign aReads                                 = walk_product_valid_and & !instruction[113];  // PadRouting.swift:90
  assign bReads                                 = walk_product_valid_and & !instruction[164];  // PadRouting.swift:90
  assign sharesPad                              = (instruction[64:63] == instruction[115:114]) & !instruction[113];  // PadRouting.swift:29
  assign aInactivations                         = aReads & (instruction[64:63] == 2'd0);  // PadRouting.swift:97
  assign aInweights                             = aReads & (instruction[64:63] == 2'd1);  // PadRouting.swift:97
  assign aIninput                               = aReads & (instruction[64:63] == 2'd2);  // PadRouting.swift:97
  assign bInactivations                         = bReads & (instruction[115:114] == 2'd0);  // PadRouting.swift:97
  assign bInweights                             = bReads & (instruction[115:114] == 2'd1);  // PadRouting.swift:97
  assign bIninput                               = bReads & (instruction[115:114] == 2'd2);  // PadRouting.swift:97
  assign biasPower                              = 16'd1 << scales_biasSum;  // OperandWay.swift:88
  assign allowsKeys                             = allowsKeys8 | (keysWait == 6'd1);  // ContractUnit.swift:185
  assign maskFault                              = rowIsValid_and & (drain_row_mask >= 14'd1024);  // RowWay.swift:132
  assign statistics_usedBits                    = finish_statistics_usedBits;  // RowWay.swift:133
  assign statistics_saturations                 = finish_statistics_saturations;  // RowWay.swift:133
  assign statistics_momentumUsedBits            = finish_statistics_momentumUsedBits;  // RowWay.swift:133
  assign statistics_momentumSaturations         = finish_statistics_momentumSaturations;  // RowWay.swift:133
  assign statistics_total                       = finish_statistics_total;  // RowWay.swift:133
  assign finishes                               = finishes2;                // RowWay.swift:158
  assign done                                   = done6;                    // RowWay.swift:159
  assign activationReads_enable                 = activationReadsEnable;    // PadRouting.swift:134
  assign activationReads_base                   = activationReadsRequest_base;  // PadRouting.swift:135
  assign activationReads_stride                 = activationReadsRequest_stride;  // PadRouting.swift:136
  assign activationReads_outerStride            = activationReadsRequest_outerStride;  // PadRouting.swift:137
  assign activationReads_active                 = activationReadsRequest_active;  // PadRouting.swift:138
  assign weightReads_enable                     = weightReadsEnable;        // PadRouting.swift:134
  assign weightReads_base                       = weightReadsRequest_base;  // PadRouting.swift:135
  assign weightReads_stride                     = weightReadsRequest_stride;  // PadRouting.swift:136
  assign weightReads_outerStride                = weightReadsRequest_outerStride;  // PadRouting.swift:137
  assign weightReads_active                     = weightReadsRequest_active;  // PadRouting.swift:138
  assign inputReads_enable                      = inputReadsEnable;         // PadRouting.swift:134
  assign inputReads_base                        = inputReadsRequest_base;   // PadRouting.swift:135
  assign inputReads_stride                      = inputReadsRequest_stride;  // PadRouting.swift:136
  assign inputReads_outerStride                 = inputReadsRequest_outerStride;  // PadRouting.swift:137
  assign inputReads_active                      = inputReadsRequest_active;  // PadRouting.swift:138
  assign activationAccesses_request_enable      = activationAccessesEnable;  // PadRouting.swift:134
  assign activationAccesses_request_base        = activationAccessesRequest_base;  // PadRouting.swift:135
  assign activationAccesses_request_stride      = activationAccessesRequest_stride;  // PadRouting.swift:136
  assign activationAccesses_request_outerStride = activationAccessesRequest_outerStride;  // PadRouting.swift:137
  assign activationAccesses_request_active      = activationAccessesRequest_active;  // PadRouting.swift:138
  assign weightAccesses_request_enable          = weightAccessesEnable;     // PadRouting.swift:134
  assign weightAccesses_request_base            = weightAccessesRequest_base;  // PadRouting.swift:135
  assign weightAccesses_request_stride          = weightAccessesRequest_stride;  // PadRouting.swift:136
  assign weightAccesses_request_outerStride     = weightAccessesRequest_outerStride;  // PadRouting.swift:137
  assign weightAccesses_request_active          = weightAccessesRequest_active;  // PadRouting.swift:138
  assign accessesWeights                        = accessesWeights7;         // PadRouting.swift:71
  assign activationAccesses_write               = writes0;                  // PadRouting.swift:81
  assign weightAccesses_write                   = writes1;                  // PadRouting.swift:82
  assign values_0                               = values0;                  // PadRouting.swift:83
  assign values_1                               = values1;                  // PadRouting.swift:83
  assign walk_drain_valid_and                   = walk_drain_valid & walk_drain_isLast;  // ContractUnit.swift:233
  assign instruction_1549_and                   = instruction[1549] & !instruction[1550];  // ContractUnit.swift:233
  assign instruction_1549_or                    = instruction[1549] | instruction[1550];  // ContractUnit.swift:187
  assign shrink_row_valid_selects_shrink_row_c  = shrink_row_valid ? shrink_row_c : drain_row_c;  // RowWay.swift:38
  assign shrink_row_valid_selects_1             = shrink_row_valid ? 2'd1 : drain_row_columns;  // RowWay.swift:38
  assign ringPlace_minus_8                      = ringPlace - 4'd8;         // DelayRing.swift:30
  assign ringPlace_minus_12                     = ringPlace - 4'd12;        // DelayRing.swift:30
  assign rowIsValid_and_isUpdate                = rowIsValid & isUpdate;    // PadPort.swift:35
  assign rowValid12_1_and_isUpdate              = rowValid12_1 & isUpdate;  // PadPort.swift:35
  assign readsWord_and_partialInWeights         = readsWord & partialInWeights;  // PadPort.swift:35
  assign and_or_and_or                          = rowIsValid_and_isUpdate | rowValid12_1_and_isUpdate | readsWord_and_partialInWeights;  // Delayed.swift:8
  assign rowIsValid_and_isUpdate_2              = {2{rowIsValid_and_isUpdate}};  // Delayed.swift:8
  assign rowIsValid_and_isUpdate_3              = {{3{rowIsValid_and_isUpdate_2}}, rowIsValid_and_isUpdate,
      rowIsValid_and_isUpdate_2};  // Delayed.swift:8
  assign and_and                                = {2{rowIsValid_and_isUpdate_3}} & (shrink_row_valid_selects_shrink_row_c + momentumDistance);  // Delayed.swift:8
  assign rowValid12_1_and_isUpdate_2            = {2{rowValid12_1_and_isUpdate}};  // Delayed.swift:8
  assign rowValid12_1_and_isUpdate_3            = {{3{rowValid12_1_and_isUpdate_2}}, rowValid12_1_and_isUpdate,
      rowValid12_1_and_isUpdate_2};  // Delayed.swift:8
  assign readsWord_and_partialInWeights_2       = {2{readsWord_and_partialInWeights}};  // Delayed.swift:8
  assign readsWord_and_partialInWeights_3       = {{3{readsWord_and_partialInWeights_2}}, readsWord_and_partialInWeights,
      readsWord_and_partialInWeights_2};  // Delayed.swift:8
  assign or_                                    = and_and | ({2{rowValid12_1_and_isUpdate_3}} & placeOfMastersBy13_c);  // Delayed.swift:8
  assign and_and_2                              = rowValid12_1_and_isUpdate_2 & placeOfMastersBy13_columns;  // Delayed.swift:8
  assign or__2                                  = (rowIsValid_and_isUpdate_2 & shrink_row_valid_selects_1) | and_and_2;  // Delayed.swift:8
  assign or_or_and                              = {6'd0,
      or__2 | (readsWord_and_partialInWeights_2 & drain_words_columns)};  // Delayed.swift:8
  assign readsWord_and                          = readsWord & !partialInWeights;  // Delayed.swift:8
  assign drain_row_mask_9_0_above               = {drain_row_mask[9:0], drain_row_part};  // RowWay.swift:190
  assign rowIsValid_and                         = rowIsValid & (instruction[12] | instruction[11]);  // PartClocks.swift:17
  assign activationWords_0_and                  = activationWords_0 & {16{takesActivations}};  // RowWay.swift:123
  assign activationWords_1_and                  = activationWords_1 & {16{takesActivations}};  // RowWay.swift:123
  assign rowBegun9_1_and                        = rowBegun9_1 & instruction_1549_or;  // RowWay.swift:130
  assign rowBegun10_1_and                       = rowBegun10_1 & instruction_1549_or;  // RowWay.swift:130
  assign rowBegun11_1_and                       = rowBegun11_1 & instruction_1549_or;  // RowWay.swift:130
  assign writesMaster_selects                   = writesMaster ? placeOfMasterValuesBy11_c : placeOfValuesBy7_c;  // RowWay.swift:138
  assign isUpdate_and_not_writesMaster          = isUpdate & !writesMaster;  // RowWay.swift:138
  assign isUpdate_and_not_writesMaster_2        = {2{isUpdate_and_not_writesMaster}};  // RowWay.swift:138
  assign isUpdate_and_not_writesMaster_3        = {{3{isUpdate_and_not_writesMaster_2}}, isUpdate_and_not_writesMaster,
      isUpdate_and_not_writesMaster_2};  // RowWay.swift:138
  assign and_                                   = (rowValid19_1 | writesMaster) & !(isUpdate & measures);  // RowWay.swift:148
  assign writesMaster_selects_2                 = writesMaster ? placeOfMasterValuesBy11_columns : placeOfValuesBy7_columns;  // RowWay.swift:148
  assign writesMaster_selects_3                 = {6'd0, writesMaster_selects_2};  // RowWay.swift:148
  assign walk_product_valid_and                 = walk_product_valid & !walk_product_isBias;  // PadRouting.swift:90
  assign walk_product_valid_and_2               = walk_product_valid & walk_product_isBias;  // PadRouting.swift:122
  assign bInactivations_and_not_sharesPad       = bInactivations & !sharesPad;  // PadRouting.swift:122
  assign aInactivations_and                     = {18{aInactivations}} & instruction[100:83];  // PadRouting.swift:126
  assign bInactivations_and_not_sharesPad_2     = {2{bInactivations_and_not_sharesPad}};  // PadRouting.swift:126
  assign bInactivations_and_not_sharesPad_3     = {2{bInactivations_and_not_sharesPad_2}};  // PadRouting.swift:126
  assign bInactivations_and_not_sharesPad_4     = {bInactivations_and_not_sharesPad_3,
      bInactivations_and_not_sharesPad_2, bInactivations_and_not_sharesPad, bInactivations_and_not_sharesPad_2};  // PadRouting.swift:126
  assign bInactivations_and_not_sharesPad_5     = {2{bInactivations_and_not_sharesPad_4}};  // PadRouting.swift:126
  assign readsWord_and_2                        = {2{readsWord_and}};       // PadRouting.swift:126
  assign readsWord_and_3                        = {2{readsWord_and_2}};     // PadRouting.swift:126
  assign readsWord_and_4                        = {readsWord_and_3, readsWord_and_2, readsWord_and, readsWord_and_2};  // PadRouting.swift:126
  assign readsWord_and_5                        = {2{readsWord_and_4}};     // PadRouting.swift:126
  assign aInactivations_and_or_and              = aInactivations_and | (bInactivations_and_not_sharesPad_5 & instruction[151:134]);  // PadRouting.swift:126
  assign aInactivations_and_or_and_2            = aInactivations_and | (bInactivations_and_not_sharesPad_5 & bOuterStride);  // PadRouting.swift:126
  assign aInactivations_or_and_or               = aInactivations | bInactivations_and_not_sharesPad | readsWord_and;  // PadRouting.swift:126
  assign or__3                                  = ({18{aInactivations}} & walk_product_a) | (bInactivations_and_not_sharesPad_5 & walk_product_b);  // PadRouting.swift:126
  assign and_and_walk_product_columns           = {2{bInactivations_and_not_sharesPad_3}} & {2'd0,
      walk_product_columns};  // PadRouting.swift:126
  assign aInactivations_and_or_and_3            = ({8{aInactivations}} & {4'd0,
      walk_product_rows}) | and_and_walk_product_columns;  // PadRouting.swift:126
  assign bInweights_and_not_sharesPad           = bInweights & !sharesPad;  // PadRouting.swift:122
  assign aInweights_and_instruction_100_83      = {18{aInweights}} & instruction[100:83];  // PadRouting.swift:126
  assign bInweights_and_not_sharesPad_2         = {2{bInweights_and_not_sharesPad}};  // PadRouting.swift:126
  assign bInweights_and_not_sharesPad_3         = {2{bInweights_and_not_sharesPad_2}};  // PadRouting.swift:126
  assign bInweights_and_not_sharesPad_4         = {bInweights_and_not_sharesPad_3, bInweights_and_not_sharesPad_2,
      bInweights_and_not_sharesPad, bInweights_and_not_sharesPad_2};  // PadRouting.swift:126
  assign bInweights_and_not_sharesPad_5         = {2{bInweights_and_not_sharesPad_4}};  // PadRouting.swift:126
  assign walk_product_valid_and_3               = {2{walk_product_valid_and_2}};  // PadRouting.swift:126
  assign walk_product_valid_and_4               = {2{walk_product_valid_and_3}};  // PadRouting.swift:126
  assign walk_product_valid_and_5               = {walk_product_valid_and_4, walk_product_valid_and_3,
      walk_product_valid_and_2, walk_product_valid_and_3};  // PadRouting.swift:126
  assign walk_product_valid_and_6               = {2{walk_product_valid_and_5}};  // PadRouting.swift:126
  assign and_and_instruction_263_246            = walk_product_valid_and_6 & instruction[263:246];  // PadRouting.swift:126
  assign or_or_and_2                            = {2{and_or_and_or}};       // PadRouting.swift:126
  assign or_or_and_3                            = {2{or_or_and_2}};         // PadRouting.swift:126
  assign or_or_and_4                            = {or_or_and_3, or_or_and_2, and_or_and_or, or_or_and_2};  // PadRouting.swift:126
  assign or_or_and_5                            = {2{or_or_and_4}};         // PadRouting.swift:126
  assign or__4                                  = aInweights_and_instruction_100_83 | (bInweights_and_not_sharesPad_5 & instruction[151:134]);  // PadRouting.swift:126
  assign or__5                                  = aInweights_and_instruction_100_83 | (bInweights_and_not_sharesPad_5 & bOuterStride);  // PadRouting.swift:126
  assign aInweights_or_and_or_and_or_or         = aInweights | bInweights_and_not_sharesPad | walk_product_valid_and_2 | and_or_and_or;  // PadRouting.swift:126
  assign or_and_or_or_and                       = or_or_and_5 & (or_ | ({2{readsWord_and_partialInWeights_3}} & drain_words_base));  // PadRouting.swift:126
  assign or__6                                  = ({18{aInweights}} & walk_product_a) | (bInweights_and_not_sharesPad_5 & walk_product_b);  // PadRouting.swift:126
  assign and_and_walk_product_columns_2         = {2{bInweights_and_not_sharesPad_3}} & {2'd0, walk_product_columns};  // PadRouting.swift:126
  assign and_and_walk_product_rows              = {2{walk_product_valid_and_4}} & {4'd0, walk_product_rows};  // PadRouting.swift:126
  assign or__7                                  = ({8{aInweights}} & {4'd0,
      walk_product_rows}) | and_and_walk_product_columns_2;  // PadRouting.swift:126
  assign bIninput_and_not_sharesPad             = bIninput & !sharesPad;    // PadRouting.swift:122
  assign aIninput_and_instruction_100_83        = {18{aIninput}} & instruction[100:83];  // PadRouting.swift:126
  assign bIninput_and_not_sharesPad_2           = {2{bIninput_and_not_sharesPad}};  // PadRouting.swift:126
  assign bIninput_and_not_sharesPad_3           = {2{bIninput_and_not_sharesPad_2}};  // PadRouting.swift:126
  assign bIninput_and_not_sharesPad_4           = {bIninput_and_not_sharesPad_3, bIninput_and_not_sharesPad_2,
      bIninput_and_not_sharesPad, bIninput_and_not_sharesPad_2};  // PadRouting.swift:126
  assign bIninput_and_not_sharesPad_5           = {2{bIninput_and_not_sharesPad_4}};  // PadRouting.swift:126
  assign aIninput_or                            = aIninput | bIninput_and_not_sharesPad;  // PadRouting.swift:126
  assign and_and_walk_product_columns_3         = {2{bIninput_and_not_sharesPad_3}} & {2'd0, walk_product_columns};  // PadRouting.swift:126
  assign bInactivations_and_sharesPad           = bInactivations & sharesPad;  // PadRouting.swift:122
  assign and__2                                 = and_ & !instruction[165];  // PadRouting.swift:122
  assign bInactivations_and_sharesPad_2         = {2{bInactivations_and_sharesPad}};  // PadRouting.swift:126
  assign bInactivations_and_sharesPad_3         = {2{bInactivations_and_sharesPad_2}};  // PadRouting.swift:126
  assign bInactivations_and_sharesPad_4         = {bInactivations_and_sharesPad_3, bInactivations_and_sharesPad_2,
      bInactivations_and_sharesPad, bInactivations_and_sharesPad_2};  // PadRouting.swift:126
  assign bInactivations_and_sharesPad_5         = {2{bInactivations_and_sharesPad_4}};  // PadRouting.swift:126
  assign and_and_not_instruction_165            = {2{and__2}};              // PadRouting.swift:126
  assign and_and_not_instruction_165_2          = {2{and_and_not_instruction_165}};  // PadRouting.swift:126
  assign and_and_not_instruction_165_3          = {and_and_not_instruction_165_2, and_and_not_instruction_165, and__2,
      and_and_not_instruction_165};  // PadRouting.swift:126
  assign and_and_not_instruction_165_4          = {2{and_and_not_instruction_165_3}};  // PadRouting.swift:126
  assign or__8                                  = bInactivations_and_sharesPad | and__2;  // PadRouting.swift:126
  assign and_and_walk_product_columns_4         = {2{bInactivations_and_sharesPad_3}} & {2'd0, walk_product_columns};  // PadRouting.swift:126
  assign bInweights_and_sharesPad               = bInweights & sharesPad;   // PadRouting.swift:122
  assign and__3                                 = and_ & instruction[165];  // PadRouting.swift:122
  assign bInweights_and_sharesPad_2             = {2{bInweights_and_sharesPad}};  // PadRouting.swift:126
  assign bInweights_and_sharesPad_3             = {2{bInweights_and_sharesPad_2}};  // PadRouting.swift:126
  assign bInweights_and_sharesPad_4             = {bInweights_and_sharesPad_3, bInweights_and_sharesPad_2,
      bInweights_and_sharesPad, bInweights_and_sharesPad_2};  // PadRouting.swift:126
  assign bInweights_and_sharesPad_5             = {2{bInweights_and_sharesPad_4}};  // PadRouting.swift:126
  assign and_and_instruction_165                = {2{and__3}};              // PadRouting.swift:126
  assign and_and_instruction_165_2              = {2{and_and_instruction_165}};  // PadRouting.swift:126
  assign and_and_instruction_165_3              = {and_and_instruction_165_2, and_and_instruction_165, and__3,
      and_and_instruction_165};  // PadRouting.swift:126
  assign and_and_instruction_165_4              = {2{and_and_instruction_165_3}};  // PadRouting.swift:126
  assign bInweights_and_sharesPad_or            = bInweights_and_sharesPad | and__3;  // PadRouting.swift:126
  assign and_and_walk_product_columns_5         = {2{bInweights_and_sharesPad_3}} & {2'd0, walk_product_columns};  // PadRouting.swift:126
  assign productIsBias7_1_selects               = productIsBias7_1 ? scales_biasView : scales_aView;  // OperandWay.swift:61
  assign instruction_114_selects_weightWords_0  = instruction[114] ? weightWords_0 : activationWords_0;  // OperandWay.swift:42
  assign instruction_115_selects_inputWords_0   = instruction[115] ? inputWords_0 : instruction_114_selects_weightWords_0;  // OperandWay.swift:42
  assign instruction_114_selects_weightWords_1  = instruction[114] ? weightWords_1 : activationWords_1;  // OperandWay.swift:42
  assign instruction_115_selects_inputWords_1   = instruction[115] ? inputWords_1 : instruction_114_selects_weightWords_1;  // OperandWay.swift:42
  assign instruction_114_selects_weightWords_2  = instruction[114] ? weightWords_2 : activationWords_2;  // OperandWay.swift:42
  assign instruction_115_selects_inputWords_2   = instruction[115] ? inputWords_2 : instruction_114_selects_weightWords_2;  // OperandWay.swift:42
  assign instruction_114_selects_weightWords_3  = instruction[114] ? weightWords_3 : activationWords_3;  // OperandWay.swift:42
  assign instruction_115_selects_inputWords_3   = instruction[115] ? inputWords_3 : instruction_114_selects_weightWords_3;  // OperandWay.swift:42
  assign instruction_114_selects_weightWords_4  = instruction[114] ? weightWords_4 : activationWords_4;  // OperandWay.swift:42
  assign instruction_115_selects_inputWords_4   = instruction[115] ? inputWords_4 : instruction_114_selects_weightWords_4;  // OperandWay.swift:42
  assign instruction_114_selects_weightWords_5  = instruction[114] ? weightWords_5 : activationWords_5;  // OperandWay.swift:42
  assign instruction_115_selects_inputWords_5   = instruction[115] ? inputWords_5 : instruction_114_selects_weightWords_5;  // OperandWay.swift:42

  always_ff @(posedge clock) begin
    bOuterStride <= instruction[151:134] + 18'($signed(instruction[388:373]));  // OperandLanes.swift:21
  end

  always_ff @(posedge clock) begin
    cOuterStride <= instruction[220:203] + 18'($signed(instruction[406:391]));  // OperandLanes.swift:21
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      keysWait <= 6'd0;
    end else if (walk_drain_valid_and & instruction_1549_and) begin  // ContractUnit.swift:237
      keysWait <= instruction[8] ? 6'd60 : 6'd35;  // ContractUnit.swift:237
    end else if (keysWait != 6'd0) begin  // ContractUnit.swift:237
      keysWait <= keysWait - 6'd1;  // ContractUnit.swift:237
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      allowsKeys1 <= 1'b0;
    end else begin
      allowsKeys1 <= walk_drain_valid_and & !instruction_1549_and;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      allowsKeys2 <= 1'b0;
    end else begin
      allowsKeys2 <= allowsKeys1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      allowsKeys3 <= 1'b0;
    end else begin
      allowsKeys3 <= allowsKeys2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      allowsKeys4 <= 1'b0;
    end else begin
      allowsKeys4 <= allowsKeys3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      allowsKeys5 <= 1'b0;
    end else begin
      allowsKeys5 <= allowsKeys4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      allowsKeys6 <= 1'b0;
    end else begin
      allowsKeys6 <= allowsKeys5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      allowsKeys7 <= 1'b0;
    end else begin
      allowsKeys7 <= allowsKeys6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      allowsKeys8 <= 1'b0;
    end else begin
      allowsKeys8 <= allowsKeys7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      begins1 <= 1'b0;
    end else begin
      begins1 <= startsRows;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      begins2 <= 1'b0;
    end else begin
      begins2 <= begins1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      begins3 <= 1'b0;
    end else begin
      begins3 <= begins2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      begins4 <= 1'b0;
    end else begin
      begins4 <= begins3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      begins5 <= 1'b0;
    end else begin
      begins5 <= begins4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isUpdate <= 1'b0;
    end else if (begins5) begin  // RowWay.swift:41
      isUpdate <= instruction[8];  // RowWay.swift:41
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      statisticsAreTaken1 <= 1'b0;
    end else begin
      statisticsAreTaken1 <= startsRows;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      statisticsAreTaken2 <= 1'b0;
    end else begin
      statisticsAreTaken2 <= statisticsAreTaken1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid0_1 <= 1'b0;
    end else begin
      rowValid0_1 <= rowIsValid;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid1_1 <= 1'b0;
    end else begin
      rowValid1_1 <= rowValid0_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid2_1 <= 1'b0;
    end else begin
      rowValid2_1 <= rowValid1_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid3_1 <= 1'b0;
    end else begin
      rowValid3_1 <= rowValid2_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid4_1 <= 1'b0;
    end else begin
      rowValid4_1 <= rowValid3_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid5_1 <= 1'b0;
    end else begin
      rowValid5_1 <= rowValid4_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid6_1 <= 1'b0;
    end else begin
      rowValid6_1 <= rowValid5_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid7_1 <= 1'b0;
    end else begin
      rowValid7_1 <= rowValid6_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid8_1 <= 1'b0;
    end else begin
      rowValid8_1 <= rowValid7_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid9_1 <= 1'b0;
    end else begin
      rowValid9_1 <= rowValid8_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid10_1 <= 1'b0;
    end else begin
      rowValid10_1 <= rowValid9_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid11_1 <= 1'b0;
    end else begin
      rowValid11_1 <= rowValid10_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid12_1 <= 1'b0;
    end else begin
      rowValid12_1 <= rowValid11_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid13_1 <= 1'b0;
    end else begin
      rowValid13_1 <= rowValid12_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid14_1 <= 1'b0;
    end else begin
      rowValid14_1 <= rowValid13_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid15_1 <= 1'b0;
    end else begin
      rowValid15_1 <= rowValid14_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid16_1 <= 1'b0;
    end else begin
      rowValid16_1 <= rowValid15_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid17_1 <= 1'b0;
    end else begin
      rowValid17_1 <= rowValid16_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid18_1 <= 1'b0;
    end else begin
      rowValid18_1 <= rowValid17_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid19_1 <= 1'b0;
    end else begin
      rowValid19_1 <= rowValid18_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid20_1 <= 1'b0;
    end else begin
      rowValid20_1 <= rowValid19_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid21_1 <= 1'b0;
    end else begin
      rowValid21_1 <= rowValid20_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid22_1 <= 1'b0;
    end else begin
      rowValid22_1 <= rowValid21_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid23_1 <= 1'b0;
    end else begin
      rowValid23_1 <= rowValid22_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid24_1 <= 1'b0;
    end else begin
      rowValid24_1 <= rowValid23_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid25_1 <= 1'b0;
    end else begin
      rowValid25_1 <= rowValid24_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid26_1 <= 1'b0;
    end else begin
      rowValid26_1 <= rowValid25_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid27_1 <= 1'b0;
    end else begin
      rowValid27_1 <= rowValid26_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid28_1 <= 1'b0;
    end else begin
      rowValid28_1 <= rowValid27_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid29_1 <= 1'b0;
    end else begin
      rowValid29_1 <= rowValid28_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid30_1 <= 1'b0;
    end else begin
      rowValid30_1 <= rowValid29_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid31_1 <= 1'b0;
    end else begin
      rowValid31_1 <= rowValid30_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid32_1 <= 1'b0;
    end else begin
      rowValid32_1 <= rowValid31_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast0_1 <= 1'b0;
    end else begin
      rowIsLast0_1 <= shrink_row_valid ? shrink_row_isLast : drain_row_isLast;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast1_1 <= 1'b0;
    end else begin
      rowIsLast1_1 <= rowIsLast0_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast2_1 <= 1'b0;
    end else begin
      rowIsLast2_1 <= rowIsLast1_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast3_1 <= 1'b0;
    end else begin
      rowIsLast3_1 <= rowIsLast2_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast4_1 <= 1'b0;
    end else begin
      rowIsLast4_1 <= rowIsLast3_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast5_1 <= 1'b0;
    end else begin
      rowIsLast5_1 <= rowIsLast4_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast6_1 <= 1'b0;
    end else begin
      rowIsLast6_1 <= rowIsLast5_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast7_1 <= 1'b0;
    end else begin
      rowIsLast7_1 <= rowIsLast6_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast8_1 <= 1'b0;
    end else begin
      rowIsLast8_1 <= rowIsLast7_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast9_1 <= 1'b0;
    end else begin
      rowIsLast9_1 <= rowIsLast8_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast10_1 <= 1'b0;
    end else begin
      rowIsLast10_1 <= rowIsLast9_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast11_1 <= 1'b0;
    end else begin
      rowIsLast11_1 <= rowIsLast10_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast12_1 <= 1'b0;
    end else begin
      rowIsLast12_1 <= rowIsLast11_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast13_1 <= 1'b0;
    end else begin
      rowIsLast13_1 <= rowIsLast12_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast14_1 <= 1'b0;
    end else begin
      rowIsLast14_1 <= rowIsLast13_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast15_1 <= 1'b0;
    end else begin
      rowIsLast15_1 <= rowIsLast14_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast16_1 <= 1'b0;
    end else begin
      rowIsLast16_1 <= rowIsLast15_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast17_1 <= 1'b0;
    end else begin
      rowIsLast17_1 <= rowIsLast16_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast18_1 <= 1'b0;
    end else begin
      rowIsLast18_1 <= rowIsLast17_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast19_1 <= 1'b0;
    end else begin
      rowIsLast19_1 <= rowIsLast18_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast20_1 <= 1'b0;
    end else begin
      rowIsLast20_1 <= rowIsLast19_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast21_1 <= 1'b0;
    end else begin
      rowIsLast21_1 <= rowIsLast20_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast22_1 <= 1'b0;
    end else begin
      rowIsLast22_1 <= rowIsLast21_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast23_1 <= 1'b0;
    end else begin
      rowIsLast23_1 <= rowIsLast22_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast24_1 <= 1'b0;
    end else begin
      rowIsLast24_1 <= rowIsLast23_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast25_1 <= 1'b0;
    end else begin
      rowIsLast25_1 <= rowIsLast24_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast26_1 <= 1'b0;
    end else begin
      rowIsLast26_1 <= rowIsLast25_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast27_1 <= 1'b0;
    end else begin
      rowIsLast27_1 <= rowIsLast26_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast28_1 <= 1'b0;
    end else begin
      rowIsLast28_1 <= rowIsLast27_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast29_1 <= 1'b0;
    end else begin
      rowIsLast29_1 <= rowIsLast28_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast30_1 <= 1'b0;
    end else begin
      rowIsLast30_1 <= rowIsLast29_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast31_1 <= 1'b0;
    end else begin
      rowIsLast31_1 <= rowIsLast30_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast32_1 <= 1'b0;
    end else begin
      rowIsLast32_1 <= rowIsLast31_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      ringPlace <= 4'd0;
    end else begin
      ringPlace <= ringPlace + 4'd1;  // DelayRing.swift:17
    end
  end

  always_ff @(posedge clock) begin
    rowElementBy9 <= rowElementRing_word;  // DelayRing.swift:30
  end

  always_ff @(posedge clock) begin
    rowColumnsBy9 <= rowColumnsRing_word;  // DelayRing.swift:30
  end

  always_ff @(posedge clock) begin
    placeOfMastersBy13_c       <= placeOfMastersRing_word[19:2];  // DelayRing.swift:30
    placeOfMastersBy13_columns <= placeOfMastersRing_word[1:0];   // DelayRing.swift:30
  end

  always_ff @(posedge clock) begin
    placeOfValuesBy7_c       <= placeOfValuesRing_word[19:2];  // DelayRing.swift:30
    placeOfValuesBy7_columns <= placeOfValuesRing_word[1:0];   // DelayRing.swift:30
  end

  always_ff @(posedge clock) begin
    placeOfMasterValuesBy11_c       <= placeOfMasterValuesRing_word[19:2];  // DelayRing.swift:30
    placeOfMasterValuesBy11_columns <= placeOfMasterValuesRing_word[1:0];   // DelayRing.swift:30
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowBegun0_1 <= 1'b0;
    end else begin
      rowBegun0_1 <= drain_words_begins;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowBegun1_1 <= 1'b0;
    end else begin
      rowBegun1_1 <= rowBegun0_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowBegun2_1 <= 1'b0;
    end else begin
      rowBegun2_1 <= rowBegun1_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowBegun3_1 <= 1'b0;
    end else begin
      rowBegun3_1 <= rowBegun2_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowBegun4_1 <= 1'b0;
    end else begin
      rowBegun4_1 <= rowBegun3_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowBegun5_1 <= 1'b0;
    end else begin
      rowBegun5_1 <= rowBegun4_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowBegun6_1 <= 1'b0;
    end else begin
      rowBegun6_1 <= rowBegun5_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowBegun7_1 <= 1'b0;
    end else begin
      rowBegun7_1 <= rowBegun6_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowBegun8_1 <= 1'b0;
    end else begin
      rowBegun8_1 <= rowBegun7_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowBegun9_1 <= 1'b0;
    end else begin
      rowBegun9_1 <= rowBegun8_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowBegun10_1 <= 1'b0;
    end else begin
      rowBegun10_1 <= rowBegun9_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowBegun11_1 <= 1'b0;
    end else begin
      rowBegun11_1 <= rowBegun10_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isOldWord1 <= 1'b0;
    end else begin
      isOldWord1 <= drain_words_reads;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isOldWord2 <= 1'b0;
    end else begin
      isOldWord2 <= isOldWord1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isOldWord3 <= 1'b0;
    end else begin
      isOldWord3 <= isOldWord2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isOldWord4 <= 1'b0;
    end else begin
      isOldWord4 <= isOldWord3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isOldWord5 <= 1'b0;
    end else begin
      isOldWord5 <= isOldWord4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isOldWord6 <= 1'b0;
    end else begin
      isOldWord6 <= isOldWord5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isOldWord7 <= 1'b0;
    end else begin
      isOldWord7 <= isOldWord6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isOldWord8 <= 1'b0;
    end else begin
      isOldWord8 <= isOldWord7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isOldWord9 <= 1'b0;
    end else begin
      isOldWord9 <= isOldWord8;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    maskBitsBy8 <= maskBitsRing_word;  // DelayRing.swift:30
  end

  always_ff @(posedge clock) begin
    maskPlaceBy9 <= maskPlaceRing_word;  // DelayRing.swift:30
  end

  always_ff @(posedge clock) begin
    maskPlaceOfValuesBy13 <= maskPlaceOfValuesRing_word;  // DelayRing.swift:30
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      finishes1 <= 1'b0;
    end else begin
      finishes1 <= ends;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      finishes2 <= 1'b0;
    end else begin
      finishes2 <= finishes1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      done1 <= 1'b0;
    end else begin
      done1 <= finishes2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      done2 <= 1'b0;
    end else begin
      done2 <= done1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      done3 <= 1'b0;
    end else begin
      done3 <= done2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      done4 <= 1'b0;
    end else begin
      done4 <= done3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      done5 <= 1'b0;
    end else begin
      done5 <= done4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      done6 <= 1'b0;
    end else begin
      done6 <= done5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin  // PadRouting.swift:128
    activationReadsRequest_enable      <= aInactivations_or_and_or;  // PadRouting.swift:129
    activationReadsRequest_base        <= or__3 | (readsWord_and_5 & drain_words_base);  // PadRouting.swift:129
    activationReadsRequest_stride      <= aInactivations_and_or_and | (readsWord_and_5 & instruction[220:203]);  // PadRouting.swift:129
    activationReadsRequest_outerStride <= aInactivations_and_or_and_2 | (readsWord_and_5 & cOuterStride);  // PadRouting.swift:129
    activationReadsRequest_active      <= aInactivations_and_or_and_3 | ({2{readsWord_and_3}} & {6'd0,
        drain_words_columns});  // PadRouting.swift:129
    activationReadsEnable              <= aInactivations_or_and_or;  // PadRouting.swift:130
    if (reset) begin
      activationReadsEnable <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin  // PadRouting.swift:128
    weightReadsRequest_enable      <= aInweights_or_and_or_and_or_or;  // PadRouting.swift:129
    weightReadsRequest_base        <= or__6 | (walk_product_valid_and_6 & walk_product_a) | or_and_or_or_and;  // PadRouting.swift:129
    weightReadsRequest_stride      <= or__4 | and_and_instruction_263_246 | (or_or_and_5 & instruction[220:203]);  // PadRouting.swift:129
    weightReadsRequest_outerStride <= or__5 | and_and_instruction_263_246 | (or_or_and_5 & cOuterStride);  // PadRouting.swift:129
    weightReadsRequest_active      <= or__7 | and_and_walk_product_rows | ({2{or_or_and_3}} & or_or_and);  // PadRouting.swift:129
    weightReadsEnable              <= aInweights_or_and_or_and_or_or;  // PadRouting.swift:130
    if (reset) begin
      weightReadsEnable <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin  // PadRouting.swift:128
    inputReadsRequest_enable      <= aIninput_or;  // PadRouting.swift:129
    inputReadsRequest_base        <= ({18{aIninput}} & walk_product_a) | (bIninput_and_not_sharesPad_5 & walk_product_b);  // PadRouting.swift:129
    inputReadsRequest_stride      <= aIninput_and_instruction_100_83 | (bIninput_and_not_sharesPad_5 & instruction[151:134]);  // PadRouting.swift:129
    inputReadsRequest_outerStride <= aIninput_and_instruction_100_83 | (bIninput_and_not_sharesPad_5 & bOuterStride);  // PadRouting.swift:129
    inputReadsRequest_active      <= ({8{aIninput}} & {4'd0, walk_product_rows}) | and_and_walk_product_columns_3;  // PadRouting.swift:129
    inputReadsEnable              <= aIninput_or;  // PadRouting.swift:130
    if (reset) begin
      inputReadsEnable <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin  // PadRouting.swift:128
    activationAccessesRequest_enable      <= or__8;  // PadRouting.swift:129
    activationAccessesRequest_base        <= (bInactivations_and_sharesPad_5 & walk_product_b) | (and_and_not_instruction_165_4 & writePlace);  // PadRouting.swift:129
    activationAccessesRequest_stride      <= (bInactivations_and_sharesPad_5 & instruction[151:134]) | (and_and_not_instruction_165_4 & instruction[220:203]);  // PadRouting.swift:129
    activationAccessesRequest_outerStride <= (bInactivations_and_sharesPad_5 & bOuterStride) | (and_and_not_instruction_165_4 & cOuterStride);  // PadRouting.swift:129
    activationAccessesRequest_active      <= and_and_walk_product_columns_4 | ({2{and_and_not_instruction_165_2}} & writesMaster_selects_3);  // PadRouting.swift:129
    activationAccessesEnable              <= or__8;  // PadRouting.swift:130
    if (reset) begin
      activationAccessesEnable <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin  // PadRouting.swift:128
    weightAccessesRequest_enable      <= bInweights_and_sharesPad_or;  // PadRouting.swift:129
    weightAccessesRequest_base        <= (bInweights_and_sharesPad_5 & walk_product_b) | (and_and_instruction_165_4 & writePlace);  // PadRouting.swift:129
    weightAccessesRequest_stride      <= (bInweights_and_sharesPad_5 & instruction[151:134]) | (and_and_instruction_165_4 & instruction[220:203]);  // PadRouting.swift:129
    weightAccessesRequest_outerStride <= (bInweights_and_sharesPad_5 & bOuterStride) | (and_and_instruction_165_4 & cOuterStride);  // PadRouting.swift:129
    weightAccessesRequest_active      <= and_and_walk_product_columns_5 | ({2{and_and_instruction_165_2}} & writesMaster_selects_3);  // PadRouting.swift:129
    weightAccessesEnable              <= bInweights_and_sharesPad_or;  // PadRouting.swift:130
    if (reset) begin
      weightAccessesEnable <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      accessesWeights1 <= 1'b0;
    end else begin
      accessesWeights1 <= bInweights_and_sharesPad;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      accessesWeights2 <= 1'b0;
    end else begin
      accessesWeights2 <= accessesWeights1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      accessesWeights3 <= 1'b0;
    end else begin
      accessesWeights3 <= accessesWeights2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      accessesWeights4 <= 1'b0;
    end else begin
      accessesWeights4 <= accessesWeights3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      accessesWeights5 <= 1'b0;
    end else begin
      accessesWeights5 <= accessesWeights4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      accessesWeights6 <= 1'b0;
    end else begin
      accessesWeights6 <= accessesWeights5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      accessesWeights7 <= 1'b0;
    end else begin
      accessesWeights7 <= accessesWeights6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      writes0 <= 1'b0;
    end else begin
      writes0 <= and__2;  // PadRouting.swift:76
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      writes1 <= 1'b0;
    end else begin
      writes1 <= and__3;  // PadRouting.swift:76
    end
  end

  always_ff @(posedge clock) begin
    values0 <= finish_write_values_0;  // PadRouting.swift:79
    values1 <= finish_write_values_1;  // PadRouting.swift:79
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productValid1 <= 1'b0;
    end else begin
      productValid1 <= walk_product_valid;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productValid2 <= 1'b0;
    end else begin
      productValid2 <= productValid1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productValid3 <= 1'b0;
    end else begin
      productValid3 <= productValid2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productValid4 <= 1'b0;
    end else begin
      productValid4 <= productValid3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productValid5 <= 1'b0;
    end else begin
      productValid5 <= productValid4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productValid6 <= 1'b0;
    end else begin
      productValid6 <= productValid5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productValid7 <= 1'b0;
    end else begin
      productValid7 <= productValid6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productValid8 <= 1'b0;
    end else begin
      productValid8 <= productValid7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productValid9 <= 1'b0;
    end else begin
      productValid9 <= productValid8;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productValid10 <= 1'b0;
    end else begin
      productValid10 <= productValid9;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productValid11 <= 1'b0;
    end else begin
      productValid11 <= productValid10;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productValid12 <= 1'b0;
    end else begin
      productValid12 <= productValid11;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productValid13 <= 1'b0;
    end else begin
      productValid13 <= productValid12;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsFirst1 <= 1'b0;
    end else begin
      productIsFirst1 <= walk_product_isFirst;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsFirst2 <= 1'b0;
    end else begin
      productIsFirst2 <= productIsFirst1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsFirst3 <= 1'b0;
    end else begin
      productIsFirst3 <= productIsFirst2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsFirst4 <= 1'b0;
    end else begin
      productIsFirst4 <= productIsFirst3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsFirst5 <= 1'b0;
    end else begin
      productIsFirst5 <= productIsFirst4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsFirst6 <= 1'b0;
    end else begin
      productIsFirst6 <= productIsFirst5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsFirst7 <= 1'b0;
    end else begin
      productIsFirst7 <= productIsFirst6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsFirst8 <= 1'b0;
    end else begin
      productIsFirst8 <= productIsFirst7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsFirst9 <= 1'b0;
    end else begin
      productIsFirst9 <= productIsFirst8;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsFirst10 <= 1'b0;
    end else begin
      productIsFirst10 <= productIsFirst9;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsFirst11 <= 1'b0;
    end else begin
      productIsFirst11 <= productIsFirst10;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsFirst12 <= 1'b0;
    end else begin
      productIsFirst12 <= productIsFirst11;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsFirst13 <= 1'b0;
    end else begin
      productIsFirst13 <= productIsFirst12;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsLast1 <= 1'b0;
    end else begin
      productIsLast1 <= walk_product_isLast;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsLast2 <= 1'b0;
    end else begin
      productIsLast2 <= productIsLast1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsLast3 <= 1'b0;
    end else begin
      productIsLast3 <= productIsLast2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsLast4 <= 1'b0;
    end else begin
      productIsLast4 <= productIsLast3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsLast5 <= 1'b0;
    end else begin
      productIsLast5 <= productIsLast4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsLast6 <= 1'b0;
    end else begin
      productIsLast6 <= productIsLast5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsLast7 <= 1'b0;
    end else begin
      productIsLast7 <= productIsLast6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsLast8 <= 1'b0;
    end else begin
      productIsLast8 <= productIsLast7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsLast9 <= 1'b0;
    end else begin
      productIsLast9 <= productIsLast8;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsLast10 <= 1'b0;
    end else begin
      productIsLast10 <= productIsLast9;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsLast11 <= 1'b0;
    end else begin
      productIsLast11 <= productIsLast10;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsLast12 <= 1'b0;
    end else begin
      productIsLast12 <= productIsLast11;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsLast13 <= 1'b0;
    end else begin
      productIsLast13 <= productIsLast12;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias0_1 <= 1'b0;
    end else begin
      productIsBias0_1 <= walk_product_isBias;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias1_1 <= 1'b0;
    end else begin
      productIsBias1_1 <= productIsBias0_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias2_1 <= 1'b0;
    end else begin
      productIsBias2_1 <= productIsBias1_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias3_1 <= 1'b0;
    end else begin
      productIsBias3_1 <= productIsBias2_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias4_1 <= 1'b0;
    end else begin
      productIsBias4_1 <= productIsBias3_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias5_1 <= 1'b0;
    end else begin
      productIsBias5_1 <= productIsBias4_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias6_1 <= 1'b0;
    end else begin
      productIsBias6_1 <= productIsBias5_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias7_1 <= 1'b0;
    end else begin
      productIsBias7_1 <= productIsBias6_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias8_1 <= 1'b0;
    end else begin
      productIsBias8_1 <= productIsBias7_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias9_1 <= 1'b0;
    end else begin
      productIsBias9_1 <= productIsBias8_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias10_1 <= 1'b0;
    end else begin
      productIsBias10_1 <= productIsBias9_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias11_1 <= 1'b0;
    end else begin
      productIsBias11_1 <= productIsBias10_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    aPad  <= productIsBias7_1 ? 2'd1 : instruction[64:63];    // OperandWay.swift:58
    aView <= productIsBias7_1_selects[5] ? 5'd31 : productIsBias7_1_selects[4:0];  // OperandWay.swift:61
    aBits <= productIsBias7_1 ? 4'd8 : instruction[111:108];  // OperandWay.swift:63
    aOnes <= instruction[113] & !productIsBias7_1;            // OperandWay.swift:64
  end

  always_ff @(posedge clock) begin
    aWord0 <= aPad[1] ? inputWords_0 : (aPad[0] ? weightWords_0 : activationWords_0);  // OperandWay.swift:42
    aWord1 <= aPad[1] ? inputWords_1 : (aPad[0] ? weightWords_1 : activationWords_1);  // OperandWay.swift:42
    aWord2 <= aPad[1] ? inputWords_2 : (aPad[0] ? weightWords_2 : activationWords_2);  // OperandWay.swift:42
    aWord3 <= aPad[1] ? inputWords_3 : (aPad[0] ? weightWords_3 : activationWords_3);  // OperandWay.swift:42
  end

  always_ff @(posedge clock) begin
    bWord0 <= sharesPad ? accessedWords_0 : instruction_115_selects_inputWords_0;  // OperandWay.swift:42
    bWord1 <= sharesPad ? accessedWords_1 : instruction_115_selects_inputWords_1;  // OperandWay.swift:42
    bWord2 <= sharesPad ? accessedWords_2 : instruction_115_selects_inputWords_2;  // OperandWay.swift:42
    bWord3 <= sharesPad ? accessedWords_3 : instruction_115_selects_inputWords_3;  // OperandWay.swift:42
    bWord4 <= sharesPad ? accessedWords_4 : instruction_115_selects_inputWords_4;  // OperandWay.swift:42
    bWord5 <= sharesPad ? accessedWords_5 : instruction_115_selects_inputWords_5;  // OperandWay.swift:42
  end

  always_ff @(posedge clock) begin
    aOperand0 <= aRounder_values_0;                                  // OperandWay.swift:94
    aOperand1 <= aRounder_values_1;                                  // OperandWay.swift:94
    aOperand2 <= aRounder_values_2;                                  // OperandWay.swift:94
    aOperand3 <= aRounder_values_3;                                  // OperandWay.swift:94
    bOperand0 <= productIsBias11_1 ? biasPower : bRounder_values_0;  // OperandWay.swift:99
    bOperand1 <= productIsBias11_1 ? biasPower : bRounder_values_1;  // OperandWay.swift:99
    bOperand2 <= productIsBias11_1 ? biasPower : bRounder_values_2;  // OperandWay.swift:99
    bOperand3 <= productIsBias11_1 ? biasPower : bRounder_values_3;  // OperandWay.swift:99
    bOperand4 <= productIsBias11_1 ? biasPower : bRounder_values_4;  // OperandWay.swift:99
    bOperand5 <= productIsBias11_1 ? biasPower : bRounder_values_5;  // OperandWay.swift:99
  end

  `ifdef FORMAL
  always_ff @(posedge clock) begin
    if (!reset) rowReads01AreApart: assert (!(rowIsValid_and_isUpdate & rowValid12_1_and_isUpdate));  // PadPort.swift:35
    if (!reset) rowReads02AreApart: assert (!(rowIsValid_and_isUpdate & readsWord_and_partialInWeights));  // PadPort.swift:35
    if (!reset) rowReads12AreApart: assert (!(rowValid12_1_and_isUpdate & readsWord_and_partialInWeights));  // PadPort.swift:35
    if (!reset) activationReads01AreApart: assert (!(aInactivations & bInactivations_and_not_sharesPad));  // PadRouting.swift:122
    if (!reset) activationReads02AreApart: assert (!(aInactivations & readsWord_and));  // PadRouting.swift:122
    if (!reset) activationReads12AreApart: assert (!(bInactivations_and_not_sharesPad & readsWord_and));  // PadRouting.swift:122
    if (!reset) weightReads01AreApart: assert (!(aInweights & bInweights_and_not_sharesPad));  // PadRouting.swift:122
    if (!reset) weightReads02AreApart: assert (!(aInweights & walk_product_valid_and_2));  // PadRouting.swift:122
    if (!reset) weightReads03AreApart: assert (!(aInweights & and_or_and_or));  // PadRouting.swift:122
    if (!reset) weightReads12AreApart: assert (!(bInweights_and_not_sharesPad & walk_product_valid_and_2));  // PadRouting.swift:122
    if (!reset) weightReads13AreApart: assert (!(bInweights_and_not_sharesPad & and_or_and_or));  // PadRouting.swift:122
    if (!reset) weightReads23AreApart: assert (!(walk_product_valid_and_2 & and_or_and_or));  // PadRouting.swift:122
    if (!reset) inputReads01AreApart: assert (!(aIninput & bIninput_and_not_sharesPad));  // PadRouting.swift:122
    if (!reset) activationAccesses01AreApart: assert (!(bInactivations_and_sharesPad & and__2));  // PadRouting.swift:122
    if (!reset) weightAccesses01AreApart: assert (!(bInweights_and_sharesPad & and__3));  // PadRouting.swift:122
  end
  `endif

  // Bits that are deliberately not read.
  wire unused = &{1'b0, elementOffsets_offsets_2, elementOffsets_offsets_3, finish_write_isMaster,
    activationReadsRequest_enable, weightReadsRequest_enable, inputReadsRequest_enable,
    activationAccessesRequest_enable, weightAccessesRequest_enable};
endmodule
