// 1024 words of 16 bits of ContractUnit_8x16.
module ContractUnit_8x16_masks (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [9:0]  write_address,
  input  logic [15:0] write_data,
  input  logic        read_enable,
  input  logic [9:0]  read_address,
  output logic [15:0] read_data
);
  (* no_rw_check *)
  logic [15:0] cells [0:1023];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// Contractions on an array of 8 by 16 cells.
module ContractUnit_8x16 (
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
  output logic                 activationReads_request_enable,
  output logic        [19:0]   activationReads_request_base,
  output logic        [19:0]   activationReads_request_offsets_0,
  output logic        [19:0]   activationReads_request_offsets_1,
  output logic        [19:0]   activationReads_request_offsets_2,
  output logic        [19:0]   activationReads_request_offsets_3,
  output logic        [19:0]   activationReads_request_offsets_4,
  output logic        [19:0]   activationReads_request_offsets_5,
  output logic        [19:0]   activationReads_request_offsets_6,
  output logic        [19:0]   activationReads_request_offsets_7,
  output logic        [19:0]   activationReads_request_offsets_8,
  output logic        [19:0]   activationReads_request_offsets_9,
  output logic        [19:0]   activationReads_request_offsets_10,
  output logic        [19:0]   activationReads_request_offsets_11,
  output logic        [19:0]   activationReads_request_offsets_12,
  output logic        [19:0]   activationReads_request_offsets_13,
  output logic        [19:0]   activationReads_request_offsets_14,
  output logic        [19:0]   activationReads_request_offsets_15,
  output logic        [3:0]    activationReads_request_inverse,
  output logic        [15:0]   activationReads_request_active,
  input  logic signed [15:0]   activationReads_data_0,
  input  logic signed [15:0]   activationReads_data_1,
  input  logic signed [15:0]   activationReads_data_2,
  input  logic signed [15:0]   activationReads_data_3,
  input  logic signed [15:0]   activationReads_data_4,
  input  logic signed [15:0]   activationReads_data_5,
  input  logic signed [15:0]   activationReads_data_6,
  input  logic signed [15:0]   activationReads_data_7,
  input  logic signed [15:0]   activationReads_data_8,
  input  logic signed [15:0]   activationReads_data_9,
  input  logic signed [15:0]   activationReads_data_10,
  input  logic signed [15:0]   activationReads_data_11,
  input  logic signed [15:0]   activationReads_data_12,
  input  logic signed [15:0]   activationReads_data_13,
  input  logic signed [15:0]   activationReads_data_14,
  input  logic signed [15:0]   activationReads_data_15,
  output logic                 activationAccesses_request_enable,
  output logic        [19:0]   activationAccesses_request_base,
  output logic        [19:0]   activationAccesses_request_offsets_0,
  output logic        [19:0]   activationAccesses_request_offsets_1,
  output logic        [19:0]   activationAccesses_request_offsets_2,
  output logic        [19:0]   activationAccesses_request_offsets_3,
  output logic        [19:0]   activationAccesses_request_offsets_4,
  output logic        [19:0]   activationAccesses_request_offsets_5,
  output logic        [19:0]   activationAccesses_request_offsets_6,
  output logic        [19:0]   activationAccesses_request_offsets_7,
  output logic        [19:0]   activationAccesses_request_offsets_8,
  output logic        [19:0]   activationAccesses_request_offsets_9,
  output logic        [19:0]   activationAccesses_request_offsets_10,
  output logic        [19:0]   activationAccesses_request_offsets_11,
  output logic        [19:0]   activationAccesses_request_offsets_12,
  output logic        [19:0]   activationAccesses_request_offsets_13,
  output logic        [19:0]   activationAccesses_request_offsets_14,
  output logic        [19:0]   activationAccesses_request_offsets_15,
  output logic        [3:0]    activationAccesses_request_inverse,
  output logic        [15:0]   activationAccesses_request_active,
  output logic                 activationAccesses_write,
  output logic signed [15:0]   activationAccesses_values_0,
  output logic signed [15:0]   activationAccesses_values_1,
  output logic signed [15:0]   activationAccesses_values_2,
  output logic signed [15:0]   activationAccesses_values_3,
  output logic signed [15:0]   activationAccesses_values_4,
  output logic signed [15:0]   activationAccesses_values_5,
  output logic signed [15:0]   activationAccesses_values_6,
  output logic signed [15:0]   activationAccesses_values_7,
  output logic signed [15:0]   activationAccesses_values_8,
  output logic signed [15:0]   activationAccesses_values_9,
  output logic signed [15:0]   activationAccesses_values_10,
  output logic signed [15:0]   activationAccesses_values_11,
  output logic signed [15:0]   activationAccesses_values_12,
  output logic signed [15:0]   activationAccesses_values_13,
  output logic signed [15:0]   activationAccesses_values_14,
  output logic signed [15:0]   activationAccesses_values_15,
  input  logic signed [15:0]   activationAccesses_data_0,
  input  logic signed [15:0]   activationAccesses_data_1,
  input  logic signed [15:0]   activationAccesses_data_2,
  input  logic signed [15:0]   activationAccesses_data_3,
  input  logic signed [15:0]   activationAccesses_data_4,
  input  logic signed [15:0]   activationAccesses_data_5,
  input  logic signed [15:0]   activationAccesses_data_6,
  input  logic signed [15:0]   activationAccesses_data_7,
  input  logic signed [15:0]   activationAccesses_data_8,
  input  logic signed [15:0]   activationAccesses_data_9,
  input  logic signed [15:0]   activationAccesses_data_10,
  input  logic signed [15:0]   activationAccesses_data_11,
  input  logic signed [15:0]   activationAccesses_data_12,
  input  logic signed [15:0]   activationAccesses_data_13,
  input  logic signed [15:0]   activationAccesses_data_14,
  input  logic signed [15:0]   activationAccesses_data_15,
  output logic                 weightReads_request_enable,
  output logic        [19:0]   weightReads_request_base,
  output logic        [19:0]   weightReads_request_offsets_0,
  output logic        [19:0]   weightReads_request_offsets_1,
  output logic        [19:0]   weightReads_request_offsets_2,
  output logic        [19:0]   weightReads_request_offsets_3,
  output logic        [19:0]   weightReads_request_offsets_4,
  output logic        [19:0]   weightReads_request_offsets_5,
  output logic        [19:0]   weightReads_request_offsets_6,
  output logic        [19:0]   weightReads_request_offsets_7,
  output logic        [19:0]   weightReads_request_offsets_8,
  output logic        [19:0]   weightReads_request_offsets_9,
  output logic        [19:0]   weightReads_request_offsets_10,
  output logic        [19:0]   weightReads_request_offsets_11,
  output logic        [19:0]   weightReads_request_offsets_12,
  output logic        [19:0]   weightReads_request_offsets_13,
  output logic        [19:0]   weightReads_request_offsets_14,
  output logic        [19:0]   weightReads_request_offsets_15,
  output logic        [3:0]    weightReads_request_inverse,
  output logic        [15:0]   weightReads_request_active,
  input  logic signed [15:0]   weightReads_data_0,
  input  logic signed [15:0]   weightReads_data_1,
  input  logic signed [15:0]   weightReads_data_2,
  input  logic signed [15:0]   weightReads_data_3,
  input  logic signed [15:0]   weightReads_data_4,
  input  logic signed [15:0]   weightReads_data_5,
  input  logic signed [15:0]   weightReads_data_6,
  input  logic signed [15:0]   weightReads_data_7,
  input  logic signed [15:0]   weightReads_data_8,
  input  logic signed [15:0]   weightReads_data_9,
  input  logic signed [15:0]   weightReads_data_10,
  input  logic signed [15:0]   weightReads_data_11,
  input  logic signed [15:0]   weightReads_data_12,
  input  logic signed [15:0]   weightReads_data_13,
  input  logic signed [15:0]   weightReads_data_14,
  input  logic signed [15:0]   weightReads_data_15,
  output logic                 weightAccesses_request_enable,
  output logic        [19:0]   weightAccesses_request_base,
  output logic        [19:0]   weightAccesses_request_offsets_0,
  output logic        [19:0]   weightAccesses_request_offsets_1,
  output logic        [19:0]   weightAccesses_request_offsets_2,
  output logic        [19:0]   weightAccesses_request_offsets_3,
  output logic        [19:0]   weightAccesses_request_offsets_4,
  output logic        [19:0]   weightAccesses_request_offsets_5,
  output logic        [19:0]   weightAccesses_request_offsets_6,
  output logic        [19:0]   weightAccesses_request_offsets_7,
  output logic        [19:0]   weightAccesses_request_offsets_8,
  output logic        [19:0]   weightAccesses_request_offsets_9,
  output logic        [19:0]   weightAccesses_request_offsets_10,
  output logic        [19:0]   weightAccesses_request_offsets_11,
  output logic        [19:0]   weightAccesses_request_offsets_12,
  output logic        [19:0]   weightAccesses_request_offsets_13,
  output logic        [19:0]   weightAccesses_request_offsets_14,
  output logic        [19:0]   weightAccesses_request_offsets_15,
  output logic        [3:0]    weightAccesses_request_inverse,
  output logic        [15:0]   weightAccesses_request_active,
  output logic                 weightAccesses_write,
  output logic signed [15:0]   weightAccesses_values_0,
  output logic signed [15:0]   weightAccesses_values_1,
  output logic signed [15:0]   weightAccesses_values_2,
  output logic signed [15:0]   weightAccesses_values_3,
  output logic signed [15:0]   weightAccesses_values_4,
  output logic signed [15:0]   weightAccesses_values_5,
  output logic signed [15:0]   weightAccesses_values_6,
  output logic signed [15:0]   weightAccesses_values_7,
  output logic signed [15:0]   weightAccesses_values_8,
  output logic signed [15:0]   weightAccesses_values_9,
  output logic signed [15:0]   weightAccesses_values_10,
  output logic signed [15:0]   weightAccesses_values_11,
  output logic signed [15:0]   weightAccesses_values_12,
  output logic signed [15:0]   weightAccesses_values_13,
  output logic signed [15:0]   weightAccesses_values_14,
  output logic signed [15:0]   weightAccesses_values_15,
  input  logic signed [15:0]   weightAccesses_data_0,
  input  logic signed [15:0]   weightAccesses_data_1,
  input  logic signed [15:0]   weightAccesses_data_2,
  input  logic signed [15:0]   weightAccesses_data_3,
  input  logic signed [15:0]   weightAccesses_data_4,
  input  logic signed [15:0]   weightAccesses_data_5,
  input  logic signed [15:0]   weightAccesses_data_6,
  input  logic signed [15:0]   weightAccesses_data_7,
  input  logic signed [15:0]   weightAccesses_data_8,
  input  logic signed [15:0]   weightAccesses_data_9,
  input  logic signed [15:0]   weightAccesses_data_10,
  input  logic signed [15:0]   weightAccesses_data_11,
  input  logic signed [15:0]   weightAccesses_data_12,
  input  logic signed [15:0]   weightAccesses_data_13,
  input  logic signed [15:0]   weightAccesses_data_14,
  input  logic signed [15:0]   weightAccesses_data_15,
  output logic                 inputReads_request_enable,
  output logic        [19:0]   inputReads_request_base,
  output logic        [19:0]   inputReads_request_offsets_0,
  output logic        [19:0]   inputReads_request_offsets_1,
  output logic        [19:0]   inputReads_request_offsets_2,
  output logic        [19:0]   inputReads_request_offsets_3,
  output logic        [19:0]   inputReads_request_offsets_4,
  output logic        [19:0]   inputReads_request_offsets_5,
  output logic        [19:0]   inputReads_request_offsets_6,
  output logic        [19:0]   inputReads_request_offsets_7,
  output logic        [19:0]   inputReads_request_offsets_8,
  output logic        [19:0]   inputReads_request_offsets_9,
  output logic        [19:0]   inputReads_request_offsets_10,
  output logic        [19:0]   inputReads_request_offsets_11,
  output logic        [19:0]   inputReads_request_offsets_12,
  output logic        [19:0]   inputReads_request_offsets_13,
  output logic        [19:0]   inputReads_request_offsets_14,
  output logic        [19:0]   inputReads_request_offsets_15,
  output logic        [3:0]    inputReads_request_inverse,
  output logic        [15:0]   inputReads_request_active,
  input  logic signed [7:0]    inputReads_data_0,
  input  logic signed [7:0]    inputReads_data_1,
  input  logic signed [7:0]    inputReads_data_2,
  input  logic signed [7:0]    inputReads_data_3,
  input  logic signed [7:0]    inputReads_data_4,
  input  logic signed [7:0]    inputReads_data_5,
  input  logic signed [7:0]    inputReads_data_6,
  input  logic signed [7:0]    inputReads_data_7,
  input  logic signed [7:0]    inputReads_data_8,
  input  logic signed [7:0]    inputReads_data_9,
  input  logic signed [7:0]    inputReads_data_10,
  input  logic signed [7:0]    inputReads_data_11,
  input  logic signed [7:0]    inputReads_data_12,
  input  logic signed [7:0]    inputReads_data_13,
  input  logic signed [7:0]    inputReads_data_14,
  input  logic signed [7:0]    inputReads_data_15,
  output logic        [5:0]    statistics_usedBits,
  output logic        [31:0]   statistics_saturations,
  output logic        [5:0]    statistics_momentumUsedBits,
  output logic        [31:0]   statistics_momentumSaturations,
  output logic        [39:0]   statistics_total,
  output logic                 maskFault,
  output logic                 issued,
  output logic                 finishes,
  output logic                 done
);
  logic        [19:0] aOffsets_offsets_0;                     // OperandLanes.swift:19
  logic        [19:0] aOffsets_offsets_1;                     // OperandLanes.swift:19
  logic        [19:0] aOffsets_offsets_2;                     // OperandLanes.swift:19
  logic        [19:0] aOffsets_offsets_3;                     // OperandLanes.swift:19
  logic        [19:0] aOffsets_offsets_4;                     // OperandLanes.swift:19
  logic        [19:0] aOffsets_offsets_5;                     // OperandLanes.swift:19
  logic        [19:0] aOffsets_offsets_6;                     // OperandLanes.swift:19
  logic        [19:0] aOffsets_offsets_7;                     // OperandLanes.swift:19
  logic        [19:0] biasOffsets_offsets_0;                  // OperandLanes.swift:19
  logic        [19:0] biasOffsets_offsets_1;                  // OperandLanes.swift:19
  logic        [19:0] biasOffsets_offsets_2;                  // OperandLanes.swift:19
  logic        [19:0] biasOffsets_offsets_3;                  // OperandLanes.swift:19
  logic        [19:0] biasOffsets_offsets_4;                  // OperandLanes.swift:19
  logic        [19:0] biasOffsets_offsets_5;                  // OperandLanes.swift:19
  logic        [19:0] biasOffsets_offsets_6;                  // OperandLanes.swift:19
  logic        [19:0] biasOffsets_offsets_7;                  // OperandLanes.swift:19
  logic        [19:0] bOffsets_offsets_0;                     // OperandLanes.swift:19
  logic        [19:0] bOffsets_offsets_1;                     // OperandLanes.swift:19
  logic        [19:0] bOffsets_offsets_2;                     // OperandLanes.swift:19
  logic        [19:0] bOffsets_offsets_3;                     // OperandLanes.swift:19
  logic        [19:0] bOffsets_offsets_4;                     // OperandLanes.swift:19
  logic        [19:0] bOffsets_offsets_5;                     // OperandLanes.swift:19
  logic        [19:0] bOffsets_offsets_6;                     // OperandLanes.swift:19
  logic        [19:0] bOffsets_offsets_7;                     // OperandLanes.swift:19
  logic        [19:0] bOffsets_offsets_8;                     // OperandLanes.swift:19
  logic        [19:0] bOffsets_offsets_9;                     // OperandLanes.swift:19
  logic        [19:0] bOffsets_offsets_10;                    // OperandLanes.swift:19
  logic        [19:0] bOffsets_offsets_11;                    // OperandLanes.swift:19
  logic        [19:0] bOffsets_offsets_12;                    // OperandLanes.swift:19
  logic        [19:0] bOffsets_offsets_13;                    // OperandLanes.swift:19
  logic        [19:0] bOffsets_offsets_14;                    // OperandLanes.swift:19
  logic        [19:0] bOffsets_offsets_15;                    // OperandLanes.swift:19
  logic        [19:0] cOffsets_offsets_0;                     // OperandLanes.swift:19
  logic        [19:0] cOffsets_offsets_1;                     // OperandLanes.swift:19
  logic        [19:0] cOffsets_offsets_2;                     // OperandLanes.swift:19
  logic        [19:0] cOffsets_offsets_3;                     // OperandLanes.swift:19
  logic        [19:0] cOffsets_offsets_4;                     // OperandLanes.swift:19
  logic        [19:0] cOffsets_offsets_5;                     // OperandLanes.swift:19
  logic        [19:0] cOffsets_offsets_6;                     // OperandLanes.swift:19
  logic        [19:0] cOffsets_offsets_7;                     // OperandLanes.swift:19
  logic        [19:0] cOffsets_offsets_8;                     // OperandLanes.swift:19
  logic        [19:0] cOffsets_offsets_9;                     // OperandLanes.swift:19
  logic        [19:0] cOffsets_offsets_10;                    // OperandLanes.swift:19
  logic        [19:0] cOffsets_offsets_11;                    // OperandLanes.swift:19
  logic        [19:0] cOffsets_offsets_12;                    // OperandLanes.swift:19
  logic        [19:0] cOffsets_offsets_13;                    // OperandLanes.swift:19
  logic        [19:0] cOffsets_offsets_14;                    // OperandLanes.swift:19
  logic        [19:0] cOffsets_offsets_15;                    // OperandLanes.swift:19
  logic        [23:0] elementOffsets_offsets_0;               // OperandLanes.swift:35
  logic        [23:0] elementOffsets_offsets_1;               // OperandLanes.swift:35
  logic        [23:0] elementOffsets_offsets_2;               // OperandLanes.swift:35
  logic        [23:0] elementOffsets_offsets_3;               // OperandLanes.swift:35
  logic        [23:0] elementOffsets_offsets_4;               // OperandLanes.swift:35
  logic        [23:0] elementOffsets_offsets_5;               // OperandLanes.swift:35
  logic        [23:0] elementOffsets_offsets_6;               // OperandLanes.swift:35
  logic        [23:0] elementOffsets_offsets_7;               // OperandLanes.swift:35
  logic        [23:0] elementOffsets_offsets_8;               // OperandLanes.swift:35
  logic        [23:0] elementOffsets_offsets_9;               // OperandLanes.swift:35
  logic        [23:0] elementOffsets_offsets_10;              // OperandLanes.swift:35
  logic        [23:0] elementOffsets_offsets_11;              // OperandLanes.swift:35
  logic        [23:0] elementOffsets_offsets_12;              // OperandLanes.swift:35
  logic        [23:0] elementOffsets_offsets_13;              // OperandLanes.swift:35
  logic        [23:0] elementOffsets_offsets_14;              // OperandLanes.swift:35
  logic        [23:0] elementOffsets_offsets_15;              // OperandLanes.swift:35
  logic               walk_product_valid;                     // ContractUnit.swift:122
  logic        [19:0] walk_product_a;                         // ContractUnit.swift:122
  logic        [19:0] walk_product_b;                         // ContractUnit.swift:122
  logic        [7:0]  walk_product_rows;                      // ContractUnit.swift:122
  logic        [15:0] walk_product_columns;                   // ContractUnit.swift:122
  logic               walk_product_isBias;                    // ContractUnit.swift:122
  logic               walk_product_isFirst;                   // ContractUnit.swift:122
  logic               walk_product_isLast;                    // ContractUnit.swift:122
  logic               walk_drain_valid;                       // ContractUnit.swift:122
  logic        [19:0] walk_drain_place_a;                     // ContractUnit.swift:122
  logic        [19:0] walk_drain_place_b;                     // ContractUnit.swift:122
  logic        [19:0] walk_drain_place_c;                     // ContractUnit.swift:122
  logic        [19:0] walk_drain_place_d;                     // ContractUnit.swift:122
  logic        [13:0] walk_drain_place_mask;                  // ContractUnit.swift:122
  logic        [23:0] walk_drain_place_element;               // ContractUnit.swift:122
  logic        [4:0]  walk_drain_rows;                        // ContractUnit.swift:122
  logic        [15:0] walk_drain_columns;                     // ContractUnit.swift:122
  logic               walk_drain_isLast;                      // ContractUnit.swift:122
  logic               drain_row_valid;                        // ContractUnit.swift:124
  logic        [19:0] drain_row_c;                            // ContractUnit.swift:124
  logic        [13:0] drain_row_mask;                         // ContractUnit.swift:124
  logic        [23:0] drain_row_element;                      // ContractUnit.swift:124
  logic        [15:0] drain_row_columns;                      // ContractUnit.swift:124
  logic               drain_row_isLast;                       // ContractUnit.swift:124
  logic               isUpdate;                               // RowWay.swift:34
  logic               begins1;                                // Delayed.swift:8
  logic               begins2;                                // Delayed.swift:8
  logic               begins3;                                // Delayed.swift:8
  logic               begins4;                                // Delayed.swift:8
  logic               begins5;                                // Delayed.swift:8
  logic               begins6;                                // Delayed.swift:8
  logic               begins7;                                // Delayed.swift:8
  logic               begins8;                                // Delayed.swift:8
  logic               statisticsAreTaken1;                    // Delayed.swift:8
  logic               statisticsAreTaken2;                    // Delayed.swift:8
  logic               statisticsAreTaken3;                    // Delayed.swift:8
  logic        [19:0] momentumDistance;                       // RowWay.swift:40
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
  logic               rowValid33_1;                           // Delayed.swift:8
  logic        [19:0] rowC0_1;                                // Delayed.swift:8
  logic        [19:0] rowC1_1;                                // Delayed.swift:8
  logic        [19:0] rowC2_1;                                // Delayed.swift:8
  logic        [19:0] rowC3_1;                                // Delayed.swift:8
  logic        [19:0] rowC4_1;                                // Delayed.swift:8
  logic        [19:0] rowC5_1;                                // Delayed.swift:8
  logic        [19:0] rowC6_1;                                // Delayed.swift:8
  logic        [19:0] rowC7_1;                                // Delayed.swift:8
  logic        [19:0] rowC8_1;                                // Delayed.swift:8
  logic        [19:0] rowC9_1;                                // Delayed.swift:8
  logic        [19:0] rowC10_1;                               // Delayed.swift:8
  logic        [19:0] rowC11_1;                               // Delayed.swift:8
  logic        [19:0] rowC12_1;                               // Delayed.swift:8
  logic        [19:0] rowC13_1;                               // Delayed.swift:8
  logic        [19:0] rowC14_1;                               // Delayed.swift:8
  logic        [19:0] rowC15_1;                               // Delayed.swift:8
  logic        [19:0] rowC16_1;                               // Delayed.swift:8
  logic        [19:0] rowC17_1;                               // Delayed.swift:8
  logic        [19:0] rowC18_1;                               // Delayed.swift:8
  logic        [19:0] rowC19_1;                               // Delayed.swift:8
  logic        [19:0] rowC20_1;                               // Delayed.swift:8
  logic        [19:0] rowC21_1;                               // Delayed.swift:8
  logic        [19:0] rowC22_1;                               // Delayed.swift:8
  logic        [19:0] rowC23_1;                               // Delayed.swift:8
  logic        [19:0] rowC24_1;                               // Delayed.swift:8
  logic        [19:0] rowC25_1;                               // Delayed.swift:8
  logic        [19:0] rowC26_1;                               // Delayed.swift:8
  logic        [19:0] rowC27_1;                               // Delayed.swift:8
  logic        [19:0] rowC28_1;                               // Delayed.swift:8
  logic        [19:0] rowC29_1;                               // Delayed.swift:8
  logic        [19:0] rowC30_1;                               // Delayed.swift:8
  logic        [19:0] rowC31_1;                               // Delayed.swift:8
  logic        [19:0] rowC32_1;                               // Delayed.swift:8
  logic        [19:0] rowC33_1;                               // Delayed.swift:8
  logic        [15:0] rowColumns0_1;                          // Delayed.swift:8
  logic        [15:0] rowColumns1_1;                          // Delayed.swift:8
  logic        [15:0] rowColumns2_1;                          // Delayed.swift:8
  logic        [15:0] rowColumns3_1;                          // Delayed.swift:8
  logic        [15:0] rowColumns4_1;                          // Delayed.swift:8
  logic        [15:0] rowColumns5_1;                          // Delayed.swift:8
  logic        [15:0] rowColumns6_1;                          // Delayed.swift:8
  logic        [15:0] rowColumns7_1;                          // Delayed.swift:8
  logic        [15:0] rowColumns8_1;                          // Delayed.swift:8
  logic        [15:0] rowColumns9_1;                          // Delayed.swift:8
  logic        [15:0] rowColumns10_1;                         // Delayed.swift:8
  logic        [15:0] rowColumns11_1;                         // Delayed.swift:8
  logic        [15:0] rowColumns12_1;                         // Delayed.swift:8
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
  logic               rowIsLast33_1;                          // Delayed.swift:8
  logic        [23:0] rowElement1;                            // Delayed.swift:8
  logic        [23:0] rowElement2;                            // Delayed.swift:8
  logic        [23:0] rowElement3;                            // Delayed.swift:8
  logic        [23:0] rowElement4;                            // Delayed.swift:8
  logic        [23:0] rowElement5;                            // Delayed.swift:8
  logic        [23:0] rowElement6;                            // Delayed.swift:8
  logic        [23:0] rowElement7;                            // Delayed.swift:8
  logic        [23:0] rowElement8;                            // Delayed.swift:8
  logic               finish_write_valid;                     // RowWay.swift:60
  logic               finish_write_isMaster;                  // RowWay.swift:60
  logic        [15:0] finish_write_active;                    // RowWay.swift:60
  logic signed [15:0] finish_write_values_0;                  // RowWay.swift:60
  logic signed [15:0] finish_write_values_1;                  // RowWay.swift:60
  logic signed [15:0] finish_write_values_2;                  // RowWay.swift:60
  logic signed [15:0] finish_write_values_3;                  // RowWay.swift:60
  logic signed [15:0] finish_write_values_4;                  // RowWay.swift:60
  logic signed [15:0] finish_write_values_5;                  // RowWay.swift:60
  logic signed [15:0] finish_write_values_6;                  // RowWay.swift:60
  logic signed [15:0] finish_write_values_7;                  // RowWay.swift:60
  logic signed [15:0] finish_write_values_8;                  // RowWay.swift:60
  logic signed [15:0] finish_write_values_9;                  // RowWay.swift:60
  logic signed [15:0] finish_write_values_10;                 // RowWay.swift:60
  logic signed [15:0] finish_write_values_11;                 // RowWay.swift:60
  logic signed [15:0] finish_write_values_12;                 // RowWay.swift:60
  logic signed [15:0] finish_write_values_13;                 // RowWay.swift:60
  logic signed [15:0] finish_write_values_14;                 // RowWay.swift:60
  logic signed [15:0] finish_write_values_15;                 // RowWay.swift:60
  logic        [15:0] finish_write_positive;                  // RowWay.swift:60
  logic        [5:0]  finish_statistics_usedBits;             // RowWay.swift:60
  logic        [31:0] finish_statistics_saturations;          // RowWay.swift:60
  logic        [5:0]  finish_statistics_momentumUsedBits;     // RowWay.swift:60
  logic        [31:0] finish_statistics_momentumSaturations;  // RowWay.swift:60
  logic        [39:0] finish_statistics_total;                // RowWay.swift:60
  logic signed [15:0] old_0;                                  // RowWay.swift:62
  logic signed [15:0] old_1;                                  // RowWay.swift:62
  logic signed [15:0] old_2;                                  // RowWay.swift:62
  logic signed [15:0] old_3;                                  // RowWay.swift:62
  logic signed [15:0] old_4;                                  // RowWay.swift:62
  logic signed [15:0] old_5;                                  // RowWay.swift:62
  logic signed [15:0] old_6;                                  // RowWay.swift:62
  logic signed [15:0] old_7;                                  // RowWay.swift:62
  logic signed [15:0] old_8;                                  // RowWay.swift:62
  logic signed [15:0] old_9;                                  // RowWay.swift:62
  logic signed [15:0] old_10;                                 // RowWay.swift:62
  logic signed [15:0] old_11;                                 // RowWay.swift:62
  logic signed [15:0] old_12;                                 // RowWay.swift:62
  logic signed [15:0] old_13;                                 // RowWay.swift:62
  logic signed [15:0] old_14;                                 // RowWay.swift:62
  logic signed [15:0] old_15;                                 // RowWay.swift:62
  logic signed [15:0] old0;                                   // RowWay.swift:64
  logic signed [15:0] old1;                                   // RowWay.swift:64
  logic signed [15:0] old2;                                   // RowWay.swift:64
  logic signed [15:0] old3;                                   // RowWay.swift:64
  logic signed [15:0] old4;                                   // RowWay.swift:64
  logic signed [15:0] old5;                                   // RowWay.swift:64
  logic signed [15:0] old6;                                   // RowWay.swift:64
  logic signed [15:0] old7;                                   // RowWay.swift:64
  logic signed [15:0] old8;                                   // RowWay.swift:64
  logic signed [15:0] old9;                                   // RowWay.swift:64
  logic signed [15:0] old10;                                  // RowWay.swift:64
  logic signed [15:0] old11;                                  // RowWay.swift:64
  logic signed [15:0] old12;                                  // RowWay.swift:64
  logic signed [15:0] old13;                                  // RowWay.swift:64
  logic signed [15:0] old14;                                  // RowWay.swift:64
  logic signed [15:0] old15;                                  // RowWay.swift:64
  logic        [15:0] mask;                                   // RowWay.swift:141
  logic        [15:0] maskBits1;                              // Delayed.swift:8
  logic        [15:0] maskBits2;                              // Delayed.swift:8
  logic        [15:0] maskBits3;                              // Delayed.swift:8
  logic        [15:0] maskBits4;                              // Delayed.swift:8
  logic        [15:0] maskBits5;                              // Delayed.swift:8
  logic        [15:0] maskBits6;                              // Delayed.swift:8
  logic        [15:0] maskBits7;                              // Delayed.swift:8
  logic        [9:0]  maskPlace1;                             // Delayed.swift:8
  logic        [9:0]  maskPlace2;                             // Delayed.swift:8
  logic        [9:0]  maskPlace3;                             // Delayed.swift:8
  logic        [9:0]  maskPlace4;                             // Delayed.swift:8
  logic        [9:0]  maskPlace5;                             // Delayed.swift:8
  logic        [9:0]  maskPlace6;                             // Delayed.swift:8
  logic        [9:0]  maskPlace7;                             // Delayed.swift:8
  logic        [9:0]  maskPlace8;                             // Delayed.swift:8
  logic        [9:0]  maskPlace9;                             // Delayed.swift:8
  logic        [9:0]  maskPlace10;                            // Delayed.swift:8
  logic        [9:0]  maskPlace11;                            // Delayed.swift:8
  logic        [9:0]  maskPlace12;                            // Delayed.swift:8
  logic        [9:0]  maskPlace13;                            // Delayed.swift:8
  logic        [9:0]  maskPlace14;                            // Delayed.swift:8
  logic        [9:0]  maskPlace15;                            // Delayed.swift:8
  logic        [9:0]  maskPlace16;                            // Delayed.swift:8
  logic        [9:0]  maskPlace17;                            // Delayed.swift:8
  logic        [9:0]  maskPlace18;                            // Delayed.swift:8
  logic        [9:0]  maskPlace19;                            // Delayed.swift:8
  logic        [9:0]  maskPlace20;                            // Delayed.swift:8
  logic        [9:0]  maskPlace21;                            // Delayed.swift:8
  logic        [19:0] writePlace;                             // RowWay.swift:97
  logic               ends;                                   // RowWay.swift:107
  logic               finishes1;                              // Delayed.swift:8
  logic               finishes2;                              // Delayed.swift:8
  logic               finishes3;                              // Delayed.swift:8
  logic               done1;                                  // Delayed.swift:8
  logic               done2;                                  // Delayed.swift:8
  logic               done3;                                  // Delayed.swift:8
  logic               done4;                                  // Delayed.swift:8
  logic               done5;                                  // Delayed.swift:8
  logic               aReads;                                 // PadRouting.swift:27
  logic               bReads;                                 // PadRouting.swift:28
  logic               sharesPad;                              // PadRouting.swift:29
  logic               aInactivations;                         // PadRouting.swift:31
  logic               aInweights;                             // PadRouting.swift:31
  logic               aIninput;                               // PadRouting.swift:31
  logic               bInactivations;                         // PadRouting.swift:32
  logic               bInweights;                             // PadRouting.swift:32
  logic               bIninput;                               // PadRouting.swift:32
  logic               activationReads_enable;                 // PadRouting.swift:87
  logic        [19:0] activationReads_base;                   // PadRouting.swift:87
  logic        [19:0] activationReads_offsets_0;              // PadRouting.swift:87
  logic        [19:0] activationReads_offsets_1;              // PadRouting.swift:87
  logic        [19:0] activationReads_offsets_2;              // PadRouting.swift:87
  logic        [19:0] activationReads_offsets_3;              // PadRouting.swift:87
  logic        [19:0] activationReads_offsets_4;              // PadRouting.swift:87
  logic        [19:0] activationReads_offsets_5;              // PadRouting.swift:87
  logic        [19:0] activationReads_offsets_6;              // PadRouting.swift:87
  logic        [19:0] activationReads_offsets_7;              // PadRouting.swift:87
  logic        [19:0] activationReads_offsets_8;              // PadRouting.swift:87
  logic        [19:0] activationReads_offsets_9;              // PadRouting.swift:87
  logic        [19:0] activationReads_offsets_10;             // PadRouting.swift:87
  logic        [19:0] activationReads_offsets_11;             // PadRouting.swift:87
  logic        [19:0] activationReads_offsets_12;             // PadRouting.swift:87
  logic        [19:0] activationReads_offsets_13;             // PadRouting.swift:87
  logic        [19:0] activationReads_offsets_14;             // PadRouting.swift:87
  logic        [19:0] activationReads_offsets_15;             // PadRouting.swift:87
  logic        [3:0]  activationReads_inverse;                // PadRouting.swift:87
  logic        [15:0] activationReads_active;                 // PadRouting.swift:87
  logic               activationReadsEnable;                  // PadRouting.swift:88
  logic               weightReads_enable;                     // PadRouting.swift:87
  logic        [19:0] weightReads_base;                       // PadRouting.swift:87
  logic        [19:0] weightReads_offsets_0;                  // PadRouting.swift:87
  logic        [19:0] weightReads_offsets_1;                  // PadRouting.swift:87
  logic        [19:0] weightReads_offsets_2;                  // PadRouting.swift:87
  logic        [19:0] weightReads_offsets_3;                  // PadRouting.swift:87
  logic        [19:0] weightReads_offsets_4;                  // PadRouting.swift:87
  logic        [19:0] weightReads_offsets_5;                  // PadRouting.swift:87
  logic        [19:0] weightReads_offsets_6;                  // PadRouting.swift:87
  logic        [19:0] weightReads_offsets_7;                  // PadRouting.swift:87
  logic        [19:0] weightReads_offsets_8;                  // PadRouting.swift:87
  logic        [19:0] weightReads_offsets_9;                  // PadRouting.swift:87
  logic        [19:0] weightReads_offsets_10;                 // PadRouting.swift:87
  logic        [19:0] weightReads_offsets_11;                 // PadRouting.swift:87
  logic        [19:0] weightReads_offsets_12;                 // PadRouting.swift:87
  logic        [19:0] weightReads_offsets_13;                 // PadRouting.swift:87
  logic        [19:0] weightReads_offsets_14;                 // PadRouting.swift:87
  logic        [19:0] weightReads_offsets_15;                 // PadRouting.swift:87
  logic        [3:0]  weightReads_inverse;                    // PadRouting.swift:87
  logic        [15:0] weightReads_active;                     // PadRouting.swift:87
  logic               weightReadsEnable;                      // PadRouting.swift:88
  logic               inputReads_enable;                      // PadRouting.swift:87
  logic        [19:0] inputReads_base;                        // PadRouting.swift:87
  logic        [19:0] inputReads_offsets_0;                   // PadRouting.swift:87
  logic        [19:0] inputReads_offsets_1;                   // PadRouting.swift:87
  logic        [19:0] inputReads_offsets_2;                   // PadRouting.swift:87
  logic        [19:0] inputReads_offsets_3;                   // PadRouting.swift:87
  logic        [19:0] inputReads_offsets_4;                   // PadRouting.swift:87
  logic        [19:0] inputReads_offsets_5;                   // PadRouting.swift:87
  logic        [19:0] inputReads_offsets_6;                   // PadRouting.swift:87
  logic        [19:0] inputReads_offsets_7;                   // PadRouting.swift:87
  logic        [19:0] inputReads_offsets_8;                   // PadRouting.swift:87
  logic        [19:0] inputReads_offsets_9;                   // PadRouting.swift:87
  logic        [19:0] inputReads_offsets_10;                  // PadRouting.swift:87
  logic        [19:0] inputReads_offsets_11;                  // PadRouting.swift:87
  logic        [19:0] inputReads_offsets_12;                  // PadRouting.swift:87
  logic        [19:0] inputReads_offsets_13;                  // PadRouting.swift:87
  logic        [19:0] inputReads_offsets_14;                  // PadRouting.swift:87
  logic        [19:0] inputReads_offsets_15;                  // PadRouting.swift:87
  logic        [3:0]  inputReads_inverse;                     // PadRouting.swift:87
  logic        [15:0] inputReads_active;                      // PadRouting.swift:87
  logic               inputReadsEnable;                       // PadRouting.swift:88
  logic               activationAccesses_enable;              // PadRouting.swift:87
  logic        [19:0] activationAccesses_base;                // PadRouting.swift:87
  logic        [19:0] activationAccesses_offsets_0;           // PadRouting.swift:87
  logic        [19:0] activationAccesses_offsets_1;           // PadRouting.swift:87
  logic        [19:0] activationAccesses_offsets_2;           // PadRouting.swift:87
  logic        [19:0] activationAccesses_offsets_3;           // PadRouting.swift:87
  logic        [19:0] activationAccesses_offsets_4;           // PadRouting.swift:87
  logic        [19:0] activationAccesses_offsets_5;           // PadRouting.swift:87
  logic        [19:0] activationAccesses_offsets_6;           // PadRouting.swift:87
  logic        [19:0] activationAccesses_offsets_7;           // PadRouting.swift:87
  logic        [19:0] activationAccesses_offsets_8;           // PadRouting.swift:87
  logic        [19:0] activationAccesses_offsets_9;           // PadRouting.swift:87
  logic        [19:0] activationAccesses_offsets_10;          // PadRouting.swift:87
  logic        [19:0] activationAccesses_offsets_11;          // PadRouting.swift:87
  logic        [19:0] activationAccesses_offsets_12;          // PadRouting.swift:87
  logic        [19:0] activationAccesses_offsets_13;          // PadRouting.swift:87
  logic        [19:0] activationAccesses_offsets_14;          // PadRouting.swift:87
  logic        [19:0] activationAccesses_offsets_15;          // PadRouting.swift:87
  logic        [3:0]  activationAccesses_inverse;             // PadRouting.swift:87
  logic        [15:0] activationAccesses_active;              // PadRouting.swift:87
  logic               activationAccessesEnable;               // PadRouting.swift:88
  logic               weightAccesses_enable;                  // PadRouting.swift:87
  logic        [19:0] weightAccesses_base;                    // PadRouting.swift:87
  logic        [19:0] weightAccesses_offsets_0;               // PadRouting.swift:87
  logic        [19:0] weightAccesses_offsets_1;               // PadRouting.swift:87
  logic        [19:0] weightAccesses_offsets_2;               // PadRouting.swift:87
  logic        [19:0] weightAccesses_offsets_3;               // PadRouting.swift:87
  logic        [19:0] weightAccesses_offsets_4;               // PadRouting.swift:87
  logic        [19:0] weightAccesses_offsets_5;               // PadRouting.swift:87
  logic        [19:0] weightAccesses_offsets_6;               // PadRouting.swift:87
  logic        [19:0] weightAccesses_offsets_7;               // PadRouting.swift:87
  logic        [19:0] weightAccesses_offsets_8;               // PadRouting.swift:87
  logic        [19:0] weightAccesses_offsets_9;               // PadRouting.swift:87
  logic        [19:0] weightAccesses_offsets_10;              // PadRouting.swift:87
  logic        [19:0] weightAccesses_offsets_11;              // PadRouting.swift:87
  logic        [19:0] weightAccesses_offsets_12;              // PadRouting.swift:87
  logic        [19:0] weightAccesses_offsets_13;              // PadRouting.swift:87
  logic        [19:0] weightAccesses_offsets_14;              // PadRouting.swift:87
  logic        [19:0] weightAccesses_offsets_15;              // PadRouting.swift:87
  logic        [3:0]  weightAccesses_inverse;                 // PadRouting.swift:87
  logic        [15:0] weightAccesses_active;                  // PadRouting.swift:87
  logic               weightAccessesEnable;                   // PadRouting.swift:88
  logic signed [15:0] values0;                                // PadRouting.swift:62
  logic signed [15:0] values1;                                // PadRouting.swift:62
  logic signed [15:0] values2;                                // PadRouting.swift:62
  logic signed [15:0] values3;                                // PadRouting.swift:62
  logic signed [15:0] values4;                                // PadRouting.swift:62
  logic signed [15:0] values5;                                // PadRouting.swift:62
  logic signed [15:0] values6;                                // PadRouting.swift:62
  logic signed [15:0] values7;                                // PadRouting.swift:62
  logic signed [15:0] values8;                                // PadRouting.swift:62
  logic signed [15:0] values9;                                // PadRouting.swift:62
  logic signed [15:0] values10;                               // PadRouting.swift:62
  logic signed [15:0] values11;                               // PadRouting.swift:62
  logic signed [15:0] values12;                               // PadRouting.swift:62
  logic signed [15:0] values13;                               // PadRouting.swift:62
  logic signed [15:0] values14;                               // PadRouting.swift:62
  logic signed [15:0] values15;                               // PadRouting.swift:62
  logic               writes0;                                // PadRouting.swift:65
  logic               writes1;                                // PadRouting.swift:65
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
  logic               productIsBias1;                         // Delayed.swift:8
  logic               productIsBias2;                         // Delayed.swift:8
  logic               productIsBias3;                         // Delayed.swift:8
  logic               productIsBias4;                         // Delayed.swift:8
  logic               productIsBias5;                         // Delayed.swift:8
  logic               productIsBias6;                         // Delayed.swift:8
  logic               productIsBias7;                         // Delayed.swift:8
  logic               productIsBias8;                         // Delayed.swift:8
  logic               productIsBias9;                         // Delayed.swift:8
  logic               productIsBias10;                        // Delayed.swift:8
  logic signed [15:0] aWord0;                                 // OperandWay.swift:33
  logic signed [15:0] aWord1;                                 // OperandWay.swift:33
  logic signed [15:0] aWord2;                                 // OperandWay.swift:33
  logic signed [15:0] aWord3;                                 // OperandWay.swift:33
  logic signed [15:0] aWord4;                                 // OperandWay.swift:33
  logic signed [15:0] aWord5;                                 // OperandWay.swift:33
  logic signed [15:0] aWord6;                                 // OperandWay.swift:33
  logic signed [15:0] aWord7;                                 // OperandWay.swift:33
  logic signed [15:0] bWord0;                                 // OperandWay.swift:33
  logic signed [15:0] bWord1;                                 // OperandWay.swift:33
  logic signed [15:0] bWord2;                                 // OperandWay.swift:33
  logic signed [15:0] bWord3;                                 // OperandWay.swift:33
  logic signed [15:0] bWord4;                                 // OperandWay.swift:33
  logic signed [15:0] bWord5;                                 // OperandWay.swift:33
  logic signed [15:0] bWord6;                                 // OperandWay.swift:33
  logic signed [15:0] bWord7;                                 // OperandWay.swift:33
  logic signed [15:0] bWord8;                                 // OperandWay.swift:33
  logic signed [15:0] bWord9;                                 // OperandWay.swift:33
  logic signed [15:0] bWord10;                                // OperandWay.swift:33
  logic signed [15:0] bWord11;                                // OperandWay.swift:33
  logic signed [15:0] bWord12;                                // OperandWay.swift:33
  logic signed [15:0] bWord13;                                // OperandWay.swift:33
  logic signed [15:0] bWord14;                                // OperandWay.swift:33
  logic signed [15:0] bWord15;                                // OperandWay.swift:33
  logic signed [15:0] biasWord0;                              // OperandWay.swift:52
  logic signed [15:0] biasWord1;                              // OperandWay.swift:52
  logic signed [15:0] biasWord2;                              // OperandWay.swift:52
  logic signed [15:0] biasWord3;                              // OperandWay.swift:52
  logic signed [15:0] biasWord4;                              // OperandWay.swift:52
  logic signed [15:0] biasWord5;                              // OperandWay.swift:52
  logic signed [15:0] biasWord6;                              // OperandWay.swift:52
  logic signed [15:0] biasWord7;                              // OperandWay.swift:52
  logic signed [15:0] aRounder_values_0;                      // OperandWay.swift:86
  logic signed [15:0] aRounder_values_1;                      // OperandWay.swift:86
  logic signed [15:0] aRounder_values_2;                      // OperandWay.swift:86
  logic signed [15:0] aRounder_values_3;                      // OperandWay.swift:86
  logic signed [15:0] aRounder_values_4;                      // OperandWay.swift:86
  logic signed [15:0] aRounder_values_5;                      // OperandWay.swift:86
  logic signed [15:0] aRounder_values_6;                      // OperandWay.swift:86
  logic signed [15:0] aRounder_values_7;                      // OperandWay.swift:86
  logic signed [15:0] bRounder_values_0;                      // OperandWay.swift:86
  logic signed [15:0] bRounder_values_1;                      // OperandWay.swift:86
  logic signed [15:0] bRounder_values_2;                      // OperandWay.swift:86
  logic signed [15:0] bRounder_values_3;                      // OperandWay.swift:86
  logic signed [15:0] bRounder_values_4;                      // OperandWay.swift:86
  logic signed [15:0] bRounder_values_5;                      // OperandWay.swift:86
  logic signed [15:0] bRounder_values_6;                      // OperandWay.swift:86
  logic signed [15:0] bRounder_values_7;                      // OperandWay.swift:86
  logic signed [15:0] bRounder_values_8;                      // OperandWay.swift:86
  logic signed [15:0] bRounder_values_9;                      // OperandWay.swift:86
  logic signed [15:0] bRounder_values_10;                     // OperandWay.swift:86
  logic signed [15:0] bRounder_values_11;                     // OperandWay.swift:86
  logic signed [15:0] bRounder_values_12;                     // OperandWay.swift:86
  logic signed [15:0] bRounder_values_13;                     // OperandWay.swift:86
  logic signed [15:0] bRounder_values_14;                     // OperandWay.swift:86
  logic signed [15:0] bRounder_values_15;                     // OperandWay.swift:86
  logic signed [15:0] biasRounder_values_0;                   // OperandWay.swift:86
  logic signed [15:0] biasRounder_values_1;                   // OperandWay.swift:86
  logic signed [15:0] biasRounder_values_2;                   // OperandWay.swift:86
  logic signed [15:0] biasRounder_values_3;                   // OperandWay.swift:86
  logic signed [15:0] biasRounder_values_4;                   // OperandWay.swift:86
  logic signed [15:0] biasRounder_values_5;                   // OperandWay.swift:86
  logic signed [15:0] biasRounder_values_6;                   // OperandWay.swift:86
  logic signed [15:0] biasRounder_values_7;                   // OperandWay.swift:86
  logic signed [15:0] biasPower;                              // OperandWay.swift:62
  logic signed [15:0] aOperand0;                              // OperandWay.swift:64
  logic signed [15:0] aOperand1;                              // OperandWay.swift:64
  logic signed [15:0] aOperand2;                              // OperandWay.swift:64
  logic signed [15:0] aOperand3;                              // OperandWay.swift:64
  logic signed [15:0] aOperand4;                              // OperandWay.swift:64
  logic signed [15:0] aOperand5;                              // OperandWay.swift:64
  logic signed [15:0] aOperand6;                              // OperandWay.swift:64
  logic signed [15:0] aOperand7;                              // OperandWay.swift:64
  logic signed [15:0] bOperand0;                              // OperandWay.swift:65
  logic signed [15:0] bOperand1;                              // OperandWay.swift:65
  logic signed [15:0] bOperand2;                              // OperandWay.swift:65
  logic signed [15:0] bOperand3;                              // OperandWay.swift:65
  logic signed [15:0] bOperand4;                              // OperandWay.swift:65
  logic signed [15:0] bOperand5;                              // OperandWay.swift:65
  logic signed [15:0] bOperand6;                              // OperandWay.swift:65
  logic signed [15:0] bOperand7;                              // OperandWay.swift:65
  logic signed [15:0] bOperand8;                              // OperandWay.swift:65
  logic signed [15:0] bOperand9;                              // OperandWay.swift:65
  logic signed [15:0] bOperand10;                             // OperandWay.swift:65
  logic signed [15:0] bOperand11;                             // OperandWay.swift:65
  logic signed [15:0] bOperand12;                             // OperandWay.swift:65
  logic signed [15:0] bOperand13;                             // OperandWay.swift:65
  logic signed [15:0] bOperand14;                             // OperandWay.swift:65
  logic signed [15:0] bOperand15;                             // OperandWay.swift:65
  logic signed [39:0] array_row_0;                            // OperandWay.swift:70
  logic signed [39:0] array_row_1;                            // OperandWay.swift:70
  logic signed [39:0] array_row_2;                            // OperandWay.swift:70
  logic signed [39:0] array_row_3;                            // OperandWay.swift:70
  logic signed [39:0] array_row_4;                            // OperandWay.swift:70
  logic signed [39:0] array_row_5;                            // OperandWay.swift:70
  logic signed [39:0] array_row_6;                            // OperandWay.swift:70
  logic signed [39:0] array_row_7;                            // OperandWay.swift:70
  logic signed [39:0] array_row_8;                            // OperandWay.swift:70
  logic signed [39:0] array_row_9;                            // OperandWay.swift:70
  logic signed [39:0] array_row_10;                           // OperandWay.swift:70
  logic signed [39:0] array_row_11;                           // OperandWay.swift:70
  logic signed [39:0] array_row_12;                           // OperandWay.swift:70
  logic signed [39:0] array_row_13;                           // OperandWay.swift:70
  logic signed [39:0] array_row_14;                           // OperandWay.swift:70
  logic signed [39:0] array_row_15;                           // OperandWay.swift:70
  logic        [3:0]  instruction_88_selects_7;
  logic        [3:0]  instruction_88_selects_15;
  logic        [3:0]  instruction_89_selects;
  logic        [3:0]  instruction_89_selects_2;
  logic        [3:0]  instruction_90_selects;
  logic        [3:0]  instruction_265_selects_7;
  logic        [3:0]  instruction_265_selects_15;
  logic        [3:0]  instruction_266_selects;
  logic        [3:0]  instruction_266_selects_2;
  logic        [3:0]  instruction_143_selects_7;
  logic        [3:0]  instruction_143_selects_15;
  logic        [3:0]  instruction_144_selects;
  logic        [3:0]  instruction_144_selects_2;
  logic        [3:0]  instruction_145_selects;
  logic        [3:0]  instruction_218_selects_7;
  logic        [3:0]  instruction_218_selects_15;
  logic        [3:0]  instruction_219_selects;
  logic        [3:0]  instruction_219_selects_2;
  logic        [3:0]  instruction_220_selects;
  logic               drain_row_valid_and_isUpdate;
  logic               rowValid12_1_and_isUpdate;
  logic               drain_row_valid_and;
  logic        [19:0] isUpdate_selects;
  logic               finish_write_valid_and_not_and;
  logic               walk_product_valid_and;
  logic               walk_product_valid_and_2;
  logic               bInactivations_and_not_sharesPad;
  logic        [1:0]  bInactivations_and_not_sharesPad_2;
  logic        [4:0]  bInactivations_and_not_sharesPad_3;
  logic        [9:0]  bInactivations_and_not_sharesPad_4;
  logic        [19:0] bInactivations_and_not_sharesPad_5;
  logic        [19:0] aInactivations_and;
  logic        [19:0] aInactivations_and_2;
  logic        [19:0] aInactivations_and_3;
  logic        [19:0] aInactivations_and_4;
  logic        [19:0] aInactivations_and_5;
  logic        [19:0] aInactivations_and_6;
  logic        [19:0] aInactivations_and_7;
  logic        [19:0] aInactivations_and_8;
  logic        [19:0] aInactivations_and_0;
  logic        [3:0]  bInactivations_and_not_sharesPad_6;
  logic        [15:0] aInactivations_and_9;
  logic        [7:0]  bInactivations_and_not_sharesPad_7;
  logic               aInactivations_or;
  logic               bInweights_and_not_sharesPad;
  logic        [1:0]  bInweights_and_not_sharesPad_2;
  logic        [4:0]  bInweights_and_not_sharesPad_3;
  logic        [9:0]  bInweights_and_not_sharesPad_4;
  logic        [19:0] bInweights_and_not_sharesPad_5;
  logic        [1:0]  walk_product_valid_and_3;
  logic        [4:0]  walk_product_valid_and_4;
  logic        [9:0]  walk_product_valid_and_5;
  logic        [19:0] walk_product_valid_and_6;
  logic        [1:0]  drain_row_valid_and_isUpdate_2;
  logic        [4:0]  drain_row_valid_and_isUpdate_3;
  logic        [9:0]  drain_row_valid_and_isUpdate_4;
  logic        [19:0] drain_row_valid_and_isUpdate_5;
  logic        [19:0] and_and;
  logic        [1:0]  rowValid12_1_and_isUpdate_2;
  logic        [4:0]  rowValid12_1_and_isUpdate_3;
  logic        [9:0]  rowValid12_1_and_isUpdate_4;
  logic        [19:0] rowValid12_1_and_isUpdate_5;
  logic        [19:0] or_;
  logic        [19:0] and_or_and_or;
  logic        [19:0] aInweights_and_aOffsets_offsets_0;
  logic        [19:0] or__2;
  logic        [19:0] and_or_and;
  logic        [19:0] aInweights_and_aOffsets_offsets_1;
  logic        [19:0] or__3;
  logic        [19:0] and_or_and_2;
  logic        [19:0] aInweights_and_aOffsets_offsets_2;
  logic        [19:0] or__4;
  logic        [19:0] and_or_and_3;
  logic        [19:0] aInweights_and_aOffsets_offsets_3;
  logic        [19:0] or__5;
  logic        [19:0] and_or_and_4;
  logic        [19:0] aInweights_and_aOffsets_offsets_4;
  logic        [19:0] or__6;
  logic        [19:0] and_or_and_5;
  logic        [19:0] aInweights_and_aOffsets_offsets_5;
  logic        [19:0] or__7;
  logic        [19:0] and_or_and_6;
  logic        [19:0] aInweights_and_aOffsets_offsets_6;
  logic        [19:0] or__8;
  logic        [19:0] and_or_and_7;
  logic        [19:0] aInweights_and_aOffsets_offsets_7;
  logic        [19:0] or__9;
  logic        [19:0] and_or_and_8;
  logic        [19:0] aInweights_and_0;
  logic        [19:0] and_and_0;
  logic        [19:0] and_or_and_or_2;
  logic        [19:0] and_or_and_9;
  logic        [19:0] and_or_and_or_3;
  logic        [19:0] and_or_and_10;
  logic        [19:0] and_and_cOffsets_offsets_10;
  logic        [19:0] and_or_and_or_4;
  logic        [19:0] and_and_cOffsets_offsets_11;
  logic        [19:0] and_or_and_or_5;
  logic        [19:0] and_and_cOffsets_offsets_12;
  logic        [19:0] and_or_and_or_6;
  logic        [19:0] and_and_cOffsets_offsets_13;
  logic        [19:0] and_or_and_or_7;
  logic        [19:0] and_and_cOffsets_offsets_14;
  logic        [19:0] and_or_and_or_8;
  logic        [19:0] and_and_cOffsets_offsets_15;
  logic        [19:0] and_or_and_or_9;
  logic        [3:0]  bInweights_and_not_sharesPad_6;
  logic        [3:0]  walk_product_valid_and_7;
  logic        [3:0]  and_and_2;
  logic        [3:0]  drain_row_valid_and_isUpdate_6;
  logic        [3:0]  rowValid12_1_and_isUpdate_6;
  logic        [3:0]  aInweights_and_selected_or_and;
  logic        [3:0]  and_or_and_11;
  logic        [7:0]  bInweights_and_not_sharesPad_7;
  logic        [15:0] and_and_walk_product_columns;
  logic        [7:0]  walk_product_valid_and_8;
  logic        [7:0]  drain_row_valid_and_isUpdate_7;
  logic        [15:0] and_and_drain_row_columns;
  logic        [7:0]  rowValid12_1_and_isUpdate_7;
  logic        [15:0] or__10;
  logic        [15:0] and_or_and_or_10;
  logic               aInweights_or_and_or;
  logic               or_or_and_or_and_or_and;
  logic               bIninput_and_not_sharesPad;
  logic        [1:0]  bIninput_and_not_sharesPad_2;
  logic        [4:0]  bIninput_and_not_sharesPad_3;
  logic        [9:0]  bIninput_and_not_sharesPad_4;
  logic        [19:0] bIninput_and_not_sharesPad_5;
  logic        [19:0] aIninput_and_aOffsets_offsets_0;
  logic        [19:0] aIninput_and_aOffsets_offsets_1;
  logic        [19:0] aIninput_and_aOffsets_offsets_2;
  logic        [19:0] aIninput_and_aOffsets_offsets_3;
  logic        [19:0] aIninput_and_aOffsets_offsets_4;
  logic        [19:0] aIninput_and_aOffsets_offsets_5;
  logic        [19:0] aIninput_and_aOffsets_offsets_6;
  logic        [19:0] aIninput_and_aOffsets_offsets_7;
  logic        [19:0] aIninput_and_0;
  logic        [3:0]  bIninput_and_not_sharesPad_6;
  logic        [7:0]  bIninput_and_not_sharesPad_7;
  logic        [15:0] and_and_walk_product_columns_2;
  logic               aIninput_or;
  logic               bInactivations_and_sharesPad;
  logic               finish_write_valid_and_and;
  logic        [1:0]  bInactivations_and_sharesPad_2;
  logic        [4:0]  bInactivations_and_sharesPad_3;
  logic        [9:0]  bInactivations_and_sharesPad_4;
  logic        [19:0] bInactivations_and_sharesPad_5;
  logic        [1:0]  and_and_not_instruction_175;
  logic        [4:0]  and_and_not_instruction_175_2;
  logic        [9:0]  and_and_not_instruction_175_3;
  logic        [19:0] and_and_not_instruction_175_4;
  logic        [19:0] and_and_bOffsets_offsets_10;
  logic        [19:0] and_and_bOffsets_offsets_11;
  logic        [19:0] and_and_bOffsets_offsets_12;
  logic        [19:0] and_and_bOffsets_offsets_13;
  logic        [19:0] and_and_bOffsets_offsets_14;
  logic        [19:0] and_and_bOffsets_offsets_15;
  logic        [3:0]  bInactivations_and_sharesPad_6;
  logic        [3:0]  and_and_not_instruction_175_5;
  logic        [7:0]  bInactivations_and_sharesPad_7;
  logic        [15:0] and_and_walk_product_columns_3;
  logic        [7:0]  and_and_not_instruction_175_6;
  logic               or__11;
  logic               bInweights_and_sharesPad;
  logic               finish_write_valid_and_and_2;
  logic        [1:0]  bInweights_and_sharesPad_2;
  logic        [4:0]  bInweights_and_sharesPad_3;
  logic        [9:0]  bInweights_and_sharesPad_4;
  logic        [19:0] bInweights_and_sharesPad_5;
  logic        [1:0]  and_and_instruction_175;
  logic        [4:0]  and_and_instruction_175_2;
  logic        [9:0]  and_and_instruction_175_3;
  logic        [19:0] and_and_instruction_175_4;
  logic        [19:0] and_and_bOffsets_offsets_10_2;
  logic        [19:0] and_and_bOffsets_offsets_11_2;
  logic        [19:0] and_and_bOffsets_offsets_12_2;
  logic        [19:0] and_and_bOffsets_offsets_13_2;
  logic        [19:0] and_and_bOffsets_offsets_14_2;
  logic        [19:0] and_and_bOffsets_offsets_15_2;
  logic        [3:0]  bInweights_and_sharesPad_6;
  logic        [3:0]  and_and_instruction_175_5;
  logic        [7:0]  bInweights_and_sharesPad_7;
  logic        [15:0] and_and_walk_product_columns_4;
  logic        [7:0]  and_and_instruction_175_6;
  logic               bInweights_and_sharesPad_or;
  logic signed [15:0] instruction_65_selects;
  logic signed [15:0] instruction_65_selects_2;
  logic signed [15:0] instruction_65_selects_3;
  logic signed [15:0] instruction_65_selects_4;
  logic signed [15:0] instruction_65_selects_5;
  logic signed [15:0] instruction_65_selects_6;
  logic signed [15:0] instruction_65_selects_7;
  logic signed [15:0] instruction_65_selects_8;
  logic signed [15:0] selected;
  logic signed [15:0] selected_2;
  logic signed [15:0] selected_3;
  logic signed [15:0] selected_4;
  logic signed [15:0] selected_5;
  logic signed [15:0] selected_6;
  logic signed [15:0] selected_7;
  logic signed [15:0] selected_8;
  logic signed [15:0] selected_9;
  logic signed [15:0] selected_10;
  logic signed [15:0] selected_11;
  logic signed [15:0] selected_12;
  logic signed [15:0] selected_13;
  logic signed [15:0] selected_14;
  logic signed [15:0] selected_15;
  logic signed [15:0] selected_16;
  logic signed [15:0] selected_17;
  logic signed [15:0] selected_18;
  logic signed [15:0] selected_19;
  logic signed [15:0] selected_20;
  logic signed [15:0] selected_21;
  logic signed [15:0] selected_22;
  logic signed [15:0] selected_23;
  logic signed [15:0] selected_24;
  logic signed [15:0] selected_25;
  logic signed [15:0] selected_26;
  logic signed [15:0] selected_27;
  logic signed [15:0] selected_28;
  logic signed [15:0] selected_29;
  logic signed [15:0] selected_30;
  logic signed [15:0] selected_31;
  logic signed [15:0] selected_32;
  logic signed [15:0] instruction_120_selects;
  logic signed [15:0] instruction_120_selects_2;
  logic signed [15:0] instruction_120_selects_3;
  logic signed [15:0] instruction_120_selects_4;
  logic signed [15:0] instruction_120_selects_5;
  logic signed [15:0] instruction_120_selects_6;
  logic signed [15:0] instruction_120_selects_7;
  logic signed [15:0] instruction_120_selects_8;
  logic signed [15:0] instruction_120_selects_9;
  logic signed [15:0] instruction_120_selects_10;
  logic signed [15:0] instruction_120_selects_11;
  logic signed [15:0] instruction_120_selects_12;
  logic signed [15:0] instruction_120_selects_13;
  logic signed [15:0] instruction_120_selects_14;
  logic signed [15:0] instruction_120_selects_15;
  logic signed [15:0] instruction_120_selects_16;

  LaneOffsets_l8_w20 aOffsets (  // OperandLanes.swift:19
    .clock     (clock),
    .reset     (reset),
    .start     (start),
    .stride    (instruction[106:87]),
    .skip      (20'd0),
    .offsets_0 (aOffsets_offsets_0),
    .offsets_1 (aOffsets_offsets_1),
    .offsets_2 (aOffsets_offsets_2),
    .offsets_3 (aOffsets_offsets_3),
    .offsets_4 (aOffsets_offsets_4),
    .offsets_5 (aOffsets_offsets_5),
    .offsets_6 (aOffsets_offsets_6),
    .offsets_7 (aOffsets_offsets_7)
  );

  LaneOffsets_l8_w20 biasOffsets (  // OperandLanes.swift:19
    .clock     (clock),
    .reset     (reset),
    .start     (start),
    .stride    (instruction[283:264]),
    .skip      (20'd0),
    .offsets_0 (biasOffsets_offsets_0),
    .offsets_1 (biasOffsets_offsets_1),
    .offsets_2 (biasOffsets_offsets_2),
    .offsets_3 (biasOffsets_offsets_3),
    .offsets_4 (biasOffsets_offsets_4),
    .offsets_5 (biasOffsets_offsets_5),
    .offsets_6 (biasOffsets_offsets_6),
    .offsets_7 (biasOffsets_offsets_7)
  );

  LaneOffsets_l16_w20 bOffsets (  // OperandLanes.swift:19
    .clock      (clock),
    .reset      (reset),
    .start      (start),
    .stride     (instruction[161:142]),
    .skip       (instruction[410:391]),
    .offsets_0  (bOffsets_offsets_0),
    .offsets_1  (bOffsets_offsets_1),
    .offsets_2  (bOffsets_offsets_2),
    .offsets_3  (bOffsets_offsets_3),
    .offsets_4  (bOffsets_offsets_4),
    .offsets_5  (bOffsets_offsets_5),
    .offsets_6  (bOffsets_offsets_6),
    .offsets_7  (bOffsets_offsets_7),
    .offsets_8  (bOffsets_offsets_8),
    .offsets_9  (bOffsets_offsets_9),
    .offsets_10 (bOffsets_offsets_10),
    .offsets_11 (bOffsets_offsets_11),
    .offsets_12 (bOffsets_offsets_12),
    .offsets_13 (bOffsets_offsets_13),
    .offsets_14 (bOffsets_offsets_14),
    .offsets_15 (bOffsets_offsets_15)
  );

  LaneOffsets_l16_w20 cOffsets (  // OperandLanes.swift:19
    .clock      (clock),
    .reset      (reset),
    .start      (start),
    .stride     (instruction[236:217]),
    .skip       (instruction[430:411]),
    .offsets_0  (cOffsets_offsets_0),
    .offsets_1  (cOffsets_offsets_1),
    .offsets_2  (cOffsets_offsets_2),
    .offsets_3  (cOffsets_offsets_3),
    .offsets_4  (cOffsets_offsets_4),
    .offsets_5  (cOffsets_offsets_5),
    .offsets_6  (cOffsets_offsets_6),
    .offsets_7  (cOffsets_offsets_7),
    .offsets_8  (cOffsets_offsets_8),
    .offsets_9  (cOffsets_offsets_9),
    .offsets_10 (cOffsets_offsets_10),
    .offsets_11 (cOffsets_offsets_11),
    .offsets_12 (cOffsets_offsets_12),
    .offsets_13 (cOffsets_offsets_13),
    .offsets_14 (cOffsets_offsets_14),
    .offsets_15 (cOffsets_offsets_15)
  );

  LaneOffsets_l16_w24 elementOffsets (  // OperandLanes.swift:35
    .clock      (clock),
    .reset      (reset),
    .start      (start),
    .stride     (instruction[390:367]),
    .skip       (instruction[454:431]),
    .offsets_0  (elementOffsets_offsets_0),
    .offsets_1  (elementOffsets_offsets_1),
    .offsets_2  (elementOffsets_offsets_2),
    .offsets_3  (elementOffsets_offsets_3),
    .offsets_4  (elementOffsets_offsets_4),
    .offsets_5  (elementOffsets_offsets_5),
    .offsets_6  (elementOffsets_offsets_6),
    .offsets_7  (elementOffsets_offsets_7),
    .offsets_8  (elementOffsets_offsets_8),
    .offsets_9  (elementOffsets_offsets_9),
    .offsets_10 (elementOffsets_offsets_10),
    .offsets_11 (elementOffsets_offsets_11),
    .offsets_12 (elementOffsets_offsets_12),
    .offsets_13 (elementOffsets_offsets_13),
    .offsets_14 (elementOffsets_offsets_14),
    .offsets_15 (elementOffsets_offsets_15)
  );

  ContractWalk_r8_c16 walk (  // ContractUnit.swift:122
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

  DrainWalk_r8_c16_d12 drain (  // ContractUnit.swift:124
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
    .rowC                (instruction[216:197]),
    .rowMask             (instruction[318:305]),
    .rowElement          (instruction[366:343]),
    .row_valid           (drain_row_valid),
    .row_c               (drain_row_c),
    .row_mask            (drain_row_mask),
    .row_element         (drain_row_element),
    .row_columns         (drain_row_columns),
    .row_isLast          (drain_row_isLast)
  );

  Finish_l16 finish (  // RowWay.swift:60
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
    .settings_elementOffsets_0      (32'($signed(elementOffsets_offsets_0))),
    .settings_elementOffsets_1      (32'($signed(elementOffsets_offsets_1))),
    .settings_elementOffsets_2      (32'($signed(elementOffsets_offsets_2))),
    .settings_elementOffsets_3      (32'($signed(elementOffsets_offsets_3))),
    .settings_elementOffsets_4      (32'($signed(elementOffsets_offsets_4))),
    .settings_elementOffsets_5      (32'($signed(elementOffsets_offsets_5))),
    .settings_elementOffsets_6      (32'($signed(elementOffsets_offsets_6))),
    .settings_elementOffsets_7      (32'($signed(elementOffsets_offsets_7))),
    .settings_elementOffsets_8      (32'($signed(elementOffsets_offsets_8))),
    .settings_elementOffsets_9      (32'($signed(elementOffsets_offsets_9))),
    .settings_elementOffsets_10     (32'($signed(elementOffsets_offsets_10))),
    .settings_elementOffsets_11     (32'($signed(elementOffsets_offsets_11))),
    .settings_elementOffsets_12     (32'($signed(elementOffsets_offsets_12))),
    .settings_elementOffsets_13     (32'($signed(elementOffsets_offsets_13))),
    .settings_elementOffsets_14     (32'($signed(elementOffsets_offsets_14))),
    .settings_elementOffsets_15     (32'($signed(elementOffsets_offsets_15))),
    .start                          (statisticsAreTaken3),
    .row_valid                      (rowValid7_1),
    .row_active                     (rowColumns7_1),
    .row_sums_0                     (array_row_0),
    .row_sums_1                     (array_row_1),
    .row_sums_2                     (array_row_2),
    .row_sums_3                     (array_row_3),
    .row_sums_4                     (array_row_4),
    .row_sums_5                     (array_row_5),
    .row_sums_6                     (array_row_6),
    .row_sums_7                     (array_row_7),
    .row_sums_8                     (array_row_8),
    .row_sums_9                     (array_row_9),
    .row_sums_10                    (array_row_10),
    .row_sums_11                    (array_row_11),
    .row_sums_12                    (array_row_12),
    .row_sums_13                    (array_row_13),
    .row_sums_14                    (array_row_14),
    .row_sums_15                    (array_row_15),
    .row_element                    ({8'd0, rowElement8}),
    .row_mask                       (maskBits7),
    .row_old_0                      (old0),
    .row_old_1                      (old1),
    .row_old_2                      (old2),
    .row_old_3                      (old3),
    .row_old_4                      (old4),
    .row_old_5                      (old5),
    .row_old_6                      (old6),
    .row_old_7                      (old7),
    .row_old_8                      (old8),
    .row_old_9                      (old9),
    .row_old_10                     (old10),
    .row_old_11                     (old11),
    .row_old_12                     (old12),
    .row_old_13                     (old13),
    .row_old_14                     (old14),
    .row_old_15                     (old15),
    .oldMaster_0                    (old0),
    .oldMaster_1                    (old1),
    .oldMaster_2                    (old2),
    .oldMaster_3                    (old3),
    .oldMaster_4                    (old4),
    .oldMaster_5                    (old5),
    .oldMaster_6                    (old6),
    .oldMaster_7                    (old7),
    .oldMaster_8                    (old8),
    .oldMaster_9                    (old9),
    .oldMaster_10                   (old10),
    .oldMaster_11                   (old11),
    .oldMaster_12                   (old12),
    .oldMaster_13                   (old13),
    .oldMaster_14                   (old14),
    .oldMaster_15                   (old15),
    .write_valid                    (finish_write_valid),
    .write_isMaster                 (finish_write_isMaster),
    .write_active                   (finish_write_active),
    .write_values_0                 (finish_write_values_0),
    .write_values_1                 (finish_write_values_1),
    .write_values_2                 (finish_write_values_2),
    .write_values_3                 (finish_write_values_3),
    .write_values_4                 (finish_write_values_4),
    .write_values_5                 (finish_write_values_5),
    .write_values_6                 (finish_write_values_6),
    .write_values_7                 (finish_write_values_7),
    .write_values_8                 (finish_write_values_8),
    .write_values_9                 (finish_write_values_9),
    .write_values_10                (finish_write_values_10),
    .write_values_11                (finish_write_values_11),
    .write_values_12                (finish_write_values_12),
    .write_values_13                (finish_write_values_13),
    .write_values_14                (finish_write_values_14),
    .write_values_15                (finish_write_values_15),
    .write_positive                 (finish_write_positive),
    .statistics_usedBits            (finish_statistics_usedBits),
    .statistics_saturations         (finish_statistics_saturations),
    .statistics_momentumUsedBits    (finish_statistics_momentumUsedBits),
    .statistics_momentumSaturations (finish_statistics_momentumSaturations),
    .statistics_total               (finish_statistics_total)
  );

  WeightViewRounder_l8 aRounder (  // OperandWay.swift:86
    .clock    (clock),
    .shift    (scales_aView[5] ? 5'd31 : scales_aView[4:0]),
    .bits     (instruction[117:114]),
    .ones     (instruction[119]),
    .words_0  (aWord0),
    .words_1  (aWord1),
    .words_2  (aWord2),
    .words_3  (aWord3),
    .words_4  (aWord4),
    .words_5  (aWord5),
    .words_6  (aWord6),
    .words_7  (aWord7),
    .values_0 (aRounder_values_0),
    .values_1 (aRounder_values_1),
    .values_2 (aRounder_values_2),
    .values_3 (aRounder_values_3),
    .values_4 (aRounder_values_4),
    .values_5 (aRounder_values_5),
    .values_6 (aRounder_values_6),
    .values_7 (aRounder_values_7)
  );

  WeightViewRounder_l16 bRounder (  // OperandWay.swift:86
    .clock     (clock),
    .shift     (scales_bView[5] ? 5'd31 : scales_bView[4:0]),
    .bits      (instruction[172:169]),
    .ones      (instruction[174]),
    .words_0   (bWord0),
    .words_1   (bWord1),
    .words_2   (bWord2),
    .words_3   (bWord3),
    .words_4   (bWord4),
    .words_5   (bWord5),
    .words_6   (bWord6),
    .words_7   (bWord7),
    .words_8   (bWord8),
    .words_9   (bWord9),
    .words_10  (bWord10),
    .words_11  (bWord11),
    .words_12  (bWord12),
    .words_13  (bWord13),
    .words_14  (bWord14),
    .words_15  (bWord15),
    .values_0  (bRounder_values_0),
    .values_1  (bRounder_values_1),
    .values_2  (bRounder_values_2),
    .values_3  (bRounder_values_3),
    .values_4  (bRounder_values_4),
    .values_5  (bRounder_values_5),
    .values_6  (bRounder_values_6),
    .values_7  (bRounder_values_7),
    .values_8  (bRounder_values_8),
    .values_9  (bRounder_values_9),
    .values_10 (bRounder_values_10),
    .values_11 (bRounder_values_11),
    .values_12 (bRounder_values_12),
    .values_13 (bRounder_values_13),
    .values_14 (bRounder_values_14),
    .values_15 (bRounder_values_15)
  );

  WeightViewRounder_l8 biasRounder (  // OperandWay.swift:86
    .clock    (clock),
    .shift    (scales_biasView[5] ? 5'd31 : scales_biasView[4:0]),
    .bits     (4'd8),
    .ones     (1'b0),
    .words_0  (biasWord0),
    .words_1  (biasWord1),
    .words_2  (biasWord2),
    .words_3  (biasWord3),
    .words_4  (biasWord4),
    .words_5  (biasWord5),
    .words_6  (biasWord6),
    .words_7  (biasWord7),
    .values_0 (biasRounder_values_0),
    .values_1 (biasRounder_values_1),
    .values_2 (biasRounder_values_2),
    .values_3 (biasRounder_values_3),
    .values_4 (biasRounder_values_4),
    .values_5 (biasRounder_values_5),
    .values_6 (biasRounder_values_6),
    .values_7 (biasRounder_values_7)
  );

  ContractionArray_r8_c16 array (  // OperandWay.swift:70
    .clock  (clock),
    .reset  (reset),
    .valid  (productValid11),
    .first  (productIsFirst11),
    .last   (productIsLast11),
    .a_0    (aOperand0),
    .a_1    (aOperand1),
    .a_2    (aOperand2),
    .a_3    (aOperand3),
    .a_4    (aOperand4),
    .a_5    (aOperand5),
    .a_6    (aOperand6),
    .a_7    (aOperand7),
    .b_0    (bOperand0),
    .b_1    (bOperand1),
    .b_2    (bOperand2),
    .b_3    (bOperand3),
    .b_4    (bOperand4),
    .b_5    (bOperand5),
    .b_6    (bOperand6),
    .b_7    (bOperand7),
    .b_8    (bOperand8),
    .b_9    (bOperand9),
    .b_10   (bOperand10),
    .b_11   (bOperand11),
    .b_12   (bOperand12),
    .b_13   (bOperand13),
    .b_14   (bOperand14),
    .b_15   (bOperand15),
    .shift  (rowValid5_1),
    .row_0  (array_row_0),
    .row_1  (array_row_1),
    .row_2  (array_row_2),
    .row_3  (array_row_3),
    .row_4  (array_row_4),
    .row_5  (array_row_5),
    .row_6  (array_row_6),
    .row_7  (array_row_7),
    .row_8  (array_row_8),
    .row_9  (array_row_9),
    .row_10 (array_row_10),
    .row_11 (array_row_11),
    .row_12 (array_row_12),
    .row_13 (array_row_13),
    .row_14 (array_row_14),
    .row_15 (array_row_15)
  );

  ContractUnit_8x16_masks masks (  // RowWay.swift:136
    .clock         (clock),
    .write_enable  (finish_write_valid & instruction[11]),
    .write_address (maskPlace21),
    .write_data    (finish_write_positive & finish_write_active),
    .read_enable   (drain_row_valid & instruction[12]),
    .read_address  (drain_row_mask[9:0]),
    .read_data     (mask)
  );

  assign momentumDistance                      = instruction[263:244] - instruction[196:177];  // RowWay.swift:40
  assign old_0                                 = weightReads_data_0;        // RowWay.swift:62
  assign old_1                                 = weightReads_data_1;        // RowWay.swift:62
  assign old_2                                 = weightReads_data_2;        // RowWay.swift:62
  assign old_3                                 = weightReads_data_3;        // RowWay.swift:62
  assign old_4                                 = weightReads_data_4;        // RowWay.swift:62
  assign old_5                                 = weightReads_data_5;        // RowWay.swift:62
  assign old_6                                 = weightReads_data_6;        // RowWay.swift:62
  assign old_7                                 = weightReads_data_7;        // RowWay.swift:62
  assign old_8                                 = weightReads_data_8;        // RowWay.swift:62
  assign old_9                                 = weightReads_data_9;        // RowWay.swift:62
  assign old_10                                = weightReads_data_10;       // RowWay.swift:62
  assign old_11                                = weightReads_data_11;       // RowWay.swift:62
  assign old_12                                = weightReads_data_12;       // RowWay.swift:62
  assign old_13                                = weightReads_data_13;       // RowWay.swift:62
  assign old_14                                = weightReads_data_14;       // RowWay.swift:62
  assign old_15                                = weightReads_data_15;       // RowWay.swift:62
  assign writePlace                            = finish_write_isMaster ? rowC33_1 : isUpdate_selects;  // RowWay.swift:97
  assign ends                                  = isUpdate ? rowValid33_1 & rowIsLast33_1 : rowValid20_1 & rowIsLast20_1;  // RowWay.swift:107
  assign aReads                                = walk_product_valid_and & !instruction[119];  // PadRouting.swift:27
  assign bReads                                = walk_product_valid_and & !instruction[174];  // PadRouting.swift:28
  assign sharesPad                             = (instruction[66:65] == instruction[121:120]) & !instruction[119];  // PadRouting.swift:29
  assign aInactivations                        = aReads & (instruction[66:65] == 2'd0);  // PadRouting.swift:31
  assign aInweights                            = aReads & (instruction[66:65] == 2'd1);  // PadRouting.swift:31
  assign aIninput                              = aReads & (instruction[66:65] == 2'd2);  // PadRouting.swift:31
  assign bInactivations                        = bReads & (instruction[121:120] == 2'd0);  // PadRouting.swift:32
  assign bInweights                            = bReads & (instruction[121:120] == 2'd1);  // PadRouting.swift:32
  assign bIninput                              = bReads & (instruction[121:120] == 2'd2);  // PadRouting.swift:32
  assign biasPower                             = 16'd1 << scales_biasSum;   // OperandWay.swift:62
  assign issued                                = walk_drain_valid & walk_drain_isLast;  // ContractUnit.swift:136
  assign maskFault                             = drain_row_valid_and & (drain_row_mask >= 14'd1024);  // RowWay.swift:91
  assign statistics_usedBits                   = finish_statistics_usedBits;  // RowWay.swift:92
  assign statistics_saturations                = finish_statistics_saturations;  // RowWay.swift:92
  assign statistics_momentumUsedBits           = finish_statistics_momentumUsedBits;  // RowWay.swift:92
  assign statistics_momentumSaturations        = finish_statistics_momentumSaturations;  // RowWay.swift:92
  assign statistics_total                      = finish_statistics_total;   // RowWay.swift:92
  assign finishes                              = finishes3;                 // RowWay.swift:117
  assign done                                  = done5;                     // RowWay.swift:118
  assign activationReads_request_enable        = activationReadsEnable;     // PadRouting.swift:95
  assign activationReads_request_base          = activationReads_base;      // PadRouting.swift:96
  assign activationReads_request_offsets_0     = activationReads_offsets_0;  // PadRouting.swift:97
  assign activationReads_request_offsets_1     = activationReads_offsets_1;  // PadRouting.swift:97
  assign activationReads_request_offsets_2     = activationReads_offsets_2;  // PadRouting.swift:97
  assign activationReads_request_offsets_3     = activationReads_offsets_3;  // PadRouting.swift:97
  assign activationReads_request_offsets_4     = activationReads_offsets_4;  // PadRouting.swift:97
  assign activationReads_request_offsets_5     = activationReads_offsets_5;  // PadRouting.swift:97
  assign activationReads_request_offsets_6     = activationReads_offsets_6;  // PadRouting.swift:97
  assign activationReads_request_offsets_7     = activationReads_offsets_7;  // PadRouting.swift:97
  assign activationReads_request_offsets_8     = activationReads_offsets_8;  // PadRouting.swift:97
  assign activationReads_request_offsets_9     = activationReads_offsets_9;  // PadRouting.swift:97
  assign activationReads_request_offsets_10    = activationReads_offsets_10;  // PadRouting.swift:97
  assign activationReads_request_offsets_11    = activationReads_offsets_11;  // PadRouting.swift:97
  assign activationReads_request_offsets_12    = activationReads_offsets_12;  // PadRouting.swift:97
  assign activationReads_request_offsets_13    = activationReads_offsets_13;  // PadRouting.swift:97
  assign activationReads_request_offsets_14    = activationReads_offsets_14;  // PadRouting.swift:97
  assign activationReads_request_offsets_15    = activationReads_offsets_15;  // PadRouting.swift:97
  assign activationReads_request_inverse       = activationReads_inverse;   // PadRouting.swift:98
  assign activationReads_request_active        = activationReads_active;    // PadRouting.swift:99
  assign weightReads_request_enable            = weightReadsEnable;         // PadRouting.swift:95
  assign weightReads_request_base              = weightReads_base;          // PadRouting.swift:96
  assign weightReads_request_offsets_0         = weightReads_offsets_0;     // PadRouting.swift:97
  assign weightReads_request_offsets_1         = weightReads_offsets_1;     // PadRouting.swift:97
  assign weightReads_request_offsets_2         = weightReads_offsets_2;     // PadRouting.swift:97
  assign weightReads_request_offsets_3         = weightReads_offsets_3;     // PadRouting.swift:97
  assign weightReads_request_offsets_4         = weightReads_offsets_4;     // PadRouting.swift:97
  assign weightReads_request_offsets_5         = weightReads_offsets_5;     // PadRouting.swift:97
  assign weightReads_request_offsets_6         = weightReads_offsets_6;     // PadRouting.swift:97
  assign weightReads_request_offsets_7         = weightReads_offsets_7;     // PadRouting.swift:97
  assign weightReads_request_offsets_8         = weightReads_offsets_8;     // PadRouting.swift:97
  assign weightReads_request_offsets_9         = weightReads_offsets_9;     // PadRouting.swift:97
  assign weightReads_request_offsets_10        = weightReads_offsets_10;    // PadRouting.swift:97
  assign weightReads_request_offsets_11        = weightReads_offsets_11;    // PadRouting.swift:97
  assign weightReads_request_offsets_12        = weightReads_offsets_12;    // PadRouting.swift:97
  assign weightReads_request_offsets_13        = weightReads_offsets_13;    // PadRouting.swift:97
  assign weightReads_request_offsets_14        = weightReads_offsets_14;    // PadRouting.swift:97
  assign weightReads_request_offsets_15        = weightReads_offsets_15;    // PadRouting.swift:97
  assign weightReads_request_inverse           = weightReads_inverse;       // PadRouting.swift:98
  assign weightReads_request_active            = weightReads_active;        // PadRouting.swift:99
  assign inputReads_request_enable             = inputReadsEnable;          // PadRouting.swift:95
  assign inputReads_request_base               = inputReads_base;           // PadRouting.swift:96
  assign inputReads_request_offsets_0          = inputReads_offsets_0;      // PadRouting.swift:97
  assign inputReads_request_offsets_1          = inputReads_offsets_1;      // PadRouting.swift:97
  assign inputReads_request_offsets_2          = inputReads_offsets_2;      // PadRouting.swift:97
  assign inputReads_request_offsets_3          = inputReads_offsets_3;      // PadRouting.swift:97
  assign inputReads_request_offsets_4          = inputReads_offsets_4;      // PadRouting.swift:97
  assign inputReads_request_offsets_5          = inputReads_offsets_5;      // PadRouting.swift:97
  assign inputReads_request_offsets_6          = inputReads_offsets_6;      // PadRouting.swift:97
  assign inputReads_request_offsets_7          = inputReads_offsets_7;      // PadRouting.swift:97
  assign inputReads_request_offsets_8          = inputReads_offsets_8;      // PadRouting.swift:97
  assign inputReads_request_offsets_9          = inputReads_offsets_9;      // PadRouting.swift:97
  assign inputReads_request_offsets_10         = inputReads_offsets_10;     // PadRouting.swift:97
  assign inputReads_request_offsets_11         = inputReads_offsets_11;     // PadRouting.swift:97
  assign inputReads_request_offsets_12         = inputReads_offsets_12;     // PadRouting.swift:97
  assign inputReads_request_offsets_13         = inputReads_offsets_13;     // PadRouting.swift:97
  assign inputReads_request_offsets_14         = inputReads_offsets_14;     // PadRouting.swift:97
  assign inputReads_request_offsets_15         = inputReads_offsets_15;     // PadRouting.swift:97
  assign inputReads_request_inverse            = inputReads_inverse;        // PadRouting.swift:98
  assign inputReads_request_active             = inputReads_active;         // PadRouting.swift:99
  assign activationAccesses_request_enable     = activationAccessesEnable;  // PadRouting.swift:95
  assign activationAccesses_request_base       = activationAccesses_base;   // PadRouting.swift:96
  assign activationAccesses_request_offsets_0  = activationAccesses_offsets_0;  // PadRouting.swift:97
  assign activationAccesses_request_offsets_1  = activationAccesses_offsets_1;  // PadRouting.swift:97
  assign activationAccesses_request_offsets_2  = activationAccesses_offsets_2;  // PadRouting.swift:97
  assign activationAccesses_request_offsets_3  = activationAccesses_offsets_3;  // PadRouting.swift:97
  assign activationAccesses_request_offsets_4  = activationAccesses_offsets_4;  // PadRouting.swift:97
  assign activationAccesses_request_offsets_5  = activationAccesses_offsets_5;  // PadRouting.swift:97
  assign activationAccesses_request_offsets_6  = activationAccesses_offsets_6;  // PadRouting.swift:97
  assign activationAccesses_request_offsets_7  = activationAccesses_offsets_7;  // PadRouting.swift:97
  assign activationAccesses_request_offsets_8  = activationAccesses_offsets_8;  // PadRouting.swift:97
  assign activationAccesses_request_offsets_9  = activationAccesses_offsets_9;  // PadRouting.swift:97
  assign activationAccesses_request_offsets_10 = activationAccesses_offsets_10;  // PadRouting.swift:97
  assign activationAccesses_request_offsets_11 = activationAccesses_offsets_11;  // PadRouting.swift:97
  assign activationAccesses_request_offsets_12 = activationAccesses_offsets_12;  // PadRouting.swift:97
  assign activationAccesses_request_offsets_13 = activationAccesses_offsets_13;  // PadRouting.swift:97
  assign activationAccesses_request_offsets_14 = activationAccesses_offsets_14;  // PadRouting.swift:97
  assign activationAccesses_request_offsets_15 = activationAccesses_offsets_15;  // PadRouting.swift:97
  assign activationAccesses_request_inverse    = activationAccesses_inverse;  // PadRouting.swift:98
  assign activationAccesses_request_active     = activationAccesses_active;  // PadRouting.swift:99
  assign weightAccesses_request_enable         = weightAccessesEnable;      // PadRouting.swift:95
  assign weightAccesses_request_base           = weightAccesses_base;       // PadRouting.swift:96
  assign weightAccesses_request_offsets_0      = weightAccesses_offsets_0;  // PadRouting.swift:97
  assign weightAccesses_request_offsets_1      = weightAccesses_offsets_1;  // PadRouting.swift:97
  assign weightAccesses_request_offsets_2      = weightAccesses_offsets_2;  // PadRouting.swift:97
  assign weightAccesses_request_offsets_3      = weightAccesses_offsets_3;  // PadRouting.swift:97
  assign weightAccesses_request_offsets_4      = weightAccesses_offsets_4;  // PadRouting.swift:97
  assign weightAccesses_request_offsets_5      = weightAccesses_offsets_5;  // PadRouting.swift:97
  assign weightAccesses_request_offsets_6      = weightAccesses_offsets_6;  // PadRouting.swift:97
  assign weightAccesses_request_offsets_7      = weightAccesses_offsets_7;  // PadRouting.swift:97
  assign weightAccesses_request_offsets_8      = weightAccesses_offsets_8;  // PadRouting.swift:97
  assign weightAccesses_request_offsets_9      = weightAccesses_offsets_9;  // PadRouting.swift:97
  assign weightAccesses_request_offsets_10     = weightAccesses_offsets_10;  // PadRouting.swift:97
  assign weightAccesses_request_offsets_11     = weightAccesses_offsets_11;  // PadRouting.swift:97
  assign weightAccesses_request_offsets_12     = weightAccesses_offsets_12;  // PadRouting.swift:97
  assign weightAccesses_request_offsets_13     = weightAccesses_offsets_13;  // PadRouting.swift:97
  assign weightAccesses_request_offsets_14     = weightAccesses_offsets_14;  // PadRouting.swift:97
  assign weightAccesses_request_offsets_15     = weightAccesses_offsets_15;  // PadRouting.swift:97
  assign weightAccesses_request_inverse        = weightAccesses_inverse;    // PadRouting.swift:98
  assign weightAccesses_request_active         = weightAccesses_active;     // PadRouting.swift:99
  assign activationAccesses_write              = writes0;                   // PadRouting.swift:71
  assign activationAccesses_values_0           = values0;                   // PadRouting.swift:72
  assign activationAccesses_values_1           = values1;                   // PadRouting.swift:72
  assign activationAccesses_values_2           = values2;                   // PadRouting.swift:72
  assign activationAccesses_values_3           = values3;                   // PadRouting.swift:72
  assign activationAccesses_values_4           = values4;                   // PadRouting.swift:72
  assign activationAccesses_values_5           = values5;                   // PadRouting.swift:72
  assign activationAccesses_values_6           = values6;                   // PadRouting.swift:72
  assign activationAccesses_values_7           = values7;                   // PadRouting.swift:72
  assign activationAccesses_values_8           = values8;                   // PadRouting.swift:72
  assign activationAccesses_values_9           = values9;                   // PadRouting.swift:72
  assign activationAccesses_values_10          = values10;                  // PadRouting.swift:72
  assign activationAccesses_values_11          = values11;                  // PadRouting.swift:72
  assign activationAccesses_values_12          = values12;                  // PadRouting.swift:72
  assign activationAccesses_values_13          = values13;                  // PadRouting.swift:72
  assign activationAccesses_values_14          = values14;                  // PadRouting.swift:72
  assign activationAccesses_values_15          = values15;                  // PadRouting.swift:72
  assign weightAccesses_write                  = writes1;                   // PadRouting.swift:73
  assign weightAccesses_values_0               = values0;                   // PadRouting.swift:74
  assign weightAccesses_values_1               = values1;                   // PadRouting.swift:74
  assign weightAccesses_values_2               = values2;                   // PadRouting.swift:74
  assign weightAccesses_values_3               = values3;                   // PadRouting.swift:74
  assign weightAccesses_values_4               = values4;                   // PadRouting.swift:74
  assign weightAccesses_values_5               = values5;                   // PadRouting.swift:74
  assign weightAccesses_values_6               = values6;                   // PadRouting.swift:74
  assign weightAccesses_values_7               = values7;                   // PadRouting.swift:74
  assign weightAccesses_values_8               = values8;                   // PadRouting.swift:74
  assign weightAccesses_values_9               = values9;                   // PadRouting.swift:74
  assign weightAccesses_values_10              = values10;                  // PadRouting.swift:74
  assign weightAccesses_values_11              = values11;                  // PadRouting.swift:74
  assign weightAccesses_values_12              = values12;                  // PadRouting.swift:74
  assign weightAccesses_values_13              = values13;                  // PadRouting.swift:74
  assign weightAccesses_values_14              = values14;                  // PadRouting.swift:74
  assign weightAccesses_values_15              = values15;                  // PadRouting.swift:74
  assign instruction_88_selects_7              = instruction[88] ? 4'd7 : 4'd13;  // OperandLanes.swift:19
  assign instruction_88_selects_15             = instruction[88] ? 4'd15 : 4'd5;  // OperandLanes.swift:19
  assign instruction_89_selects                = instruction[89] ? instruction_88_selects_7 : (instruction[88] ? 4'd11 : 4'd1);  // OperandLanes.swift:19
  assign instruction_89_selects_2              = instruction[89] ? instruction_88_selects_15 : (instruction[88] ? 4'd3 : 4'd9);  // OperandLanes.swift:19
  assign instruction_90_selects                = instruction[90] ? instruction_89_selects_2 : instruction_89_selects;  // OperandLanes.swift:19
  assign instruction_265_selects_7             = instruction[265] ? 4'd7 : 4'd13;  // OperandLanes.swift:19
  assign instruction_265_selects_15            = instruction[265] ? 4'd15 : 4'd5;  // OperandLanes.swift:19
  assign instruction_266_selects               = instruction[266] ? instruction_265_selects_7 : (instruction[265] ? 4'd11 : 4'd1);  // OperandLanes.swift:19
  assign instruction_266_selects_2             = instruction[266] ? instruction_265_selects_15 : (instruction[265] ? 4'd3 : 4'd9);  // OperandLanes.swift:19
  assign instruction_143_selects_7             = instruction[143] ? 4'd7 : 4'd13;  // OperandLanes.swift:19
  assign instruction_143_selects_15            = instruction[143] ? 4'd15 : 4'd5;  // OperandLanes.swift:19
  assign instruction_144_selects               = instruction[144] ? instruction_143_selects_7 : (instruction[143] ? 4'd11 : 4'd1);  // OperandLanes.swift:19
  assign instruction_144_selects_2             = instruction[144] ? instruction_143_selects_15 : (instruction[143] ? 4'd3 : 4'd9);  // OperandLanes.swift:19
  assign instruction_145_selects               = instruction[145] ? instruction_144_selects_2 : instruction_144_selects;  // OperandLanes.swift:19
  assign instruction_218_selects_7             = instruction[218] ? 4'd7 : 4'd13;  // OperandLanes.swift:35
  assign instruction_218_selects_15            = instruction[218] ? 4'd15 : 4'd5;  // OperandLanes.swift:35
  assign instruction_219_selects               = instruction[219] ? instruction_218_selects_7 : (instruction[218] ? 4'd11 : 4'd1);  // OperandLanes.swift:35
  assign instruction_219_selects_2             = instruction[219] ? instruction_218_selects_15 : (instruction[218] ? 4'd3 : 4'd9);  // OperandLanes.swift:35
  assign instruction_220_selects               = instruction[220] ? instruction_219_selects_2 : instruction_219_selects;  // OperandLanes.swift:35
  assign drain_row_valid_and_isUpdate          = drain_row_valid & isUpdate;  // RowWay.swift:60
  assign rowValid12_1_and_isUpdate             = rowValid12_1 & isUpdate;   // RowWay.swift:60
  assign drain_row_valid_and                   = drain_row_valid & (instruction[12] | instruction[11]);  // RowWay.swift:69
  assign isUpdate_selects                      = isUpdate ? rowC20_1 + momentumDistance : rowC20_1;  // RowWay.swift:97
  assign finish_write_valid_and_not_and        = finish_write_valid & !(isUpdate & measures);  // RowWay.swift:107
  assign walk_product_valid_and                = walk_product_valid & !walk_product_isBias;  // PadRouting.swift:27
  assign walk_product_valid_and_2              = walk_product_valid & walk_product_isBias;  // PadRouting.swift:83
  assign bInactivations_and_not_sharesPad      = bInactivations & !sharesPad;  // PadRouting.swift:83
  assign bInactivations_and_not_sharesPad_2    = {2{bInactivations_and_not_sharesPad}};  // PadRouting.swift:87
  assign bInactivations_and_not_sharesPad_3    = {bInactivations_and_not_sharesPad_2, bInactivations_and_not_sharesPad,
      bInactivations_and_not_sharesPad_2};  // PadRouting.swift:87
  assign bInactivations_and_not_sharesPad_4    = {2{bInactivations_and_not_sharesPad_3}};  // PadRouting.swift:87
  assign bInactivations_and_not_sharesPad_5    = {2{bInactivations_and_not_sharesPad_4}};  // PadRouting.swift:87
  assign aInactivations_and                    = {20{aInactivations}} & aOffsets_offsets_0;  // PadRouting.swift:87
  assign aInactivations_and_2                  = {20{aInactivations}} & aOffsets_offsets_1;  // PadRouting.swift:87
  assign aInactivations_and_3                  = {20{aInactivations}} & aOffsets_offsets_2;  // PadRouting.swift:87
  assign aInactivations_and_4                  = {20{aInactivations}} & aOffsets_offsets_3;  // PadRouting.swift:87
  assign aInactivations_and_5                  = {20{aInactivations}} & aOffsets_offsets_4;  // PadRouting.swift:87
  assign aInactivations_and_6                  = {20{aInactivations}} & aOffsets_offsets_5;  // PadRouting.swift:87
  assign aInactivations_and_7                  = {20{aInactivations}} & aOffsets_offsets_6;  // PadRouting.swift:87
  assign aInactivations_and_8                  = {20{aInactivations}} & aOffsets_offsets_7;  // PadRouting.swift:87
  assign aInactivations_and_0                  = {20{aInactivations}} & 20'h00000;  // PadRouting.swift:87
  assign bInactivations_and_not_sharesPad_6    = {2{bInactivations_and_not_sharesPad_2}};  // PadRouting.swift:87
  assign aInactivations_and_9                  = {16{aInactivations}} & {8'd0, walk_product_rows};  // PadRouting.swift:87
  assign bInactivations_and_not_sharesPad_7    = {2{bInactivations_and_not_sharesPad_6}};  // PadRouting.swift:87
  assign aInactivations_or                     = aInactivations | bInactivations_and_not_sharesPad;  // PadRouting.swift:87
  assign bInweights_and_not_sharesPad          = bInweights & !sharesPad;   // PadRouting.swift:83
  assign bInweights_and_not_sharesPad_2        = {2{bInweights_and_not_sharesPad}};  // PadRouting.swift:87
  assign bInweights_and_not_sharesPad_3        = {bInweights_and_not_sharesPad_2, bInweights_and_not_sharesPad,
      bInweights_and_not_sharesPad_2};  // PadRouting.swift:87
  assign bInweights_and_not_sharesPad_4        = {2{bInweights_and_not_sharesPad_3}};  // PadRouting.swift:87
  assign bInweights_and_not_sharesPad_5        = {2{bInweights_and_not_sharesPad_4}};  // PadRouting.swift:87
  assign walk_product_valid_and_3              = {2{walk_product_valid_and_2}};  // PadRouting.swift:87
  assign walk_product_valid_and_4              = {walk_product_valid_and_3, walk_product_valid_and_2,
      walk_product_valid_and_3};  // PadRouting.swift:87
  assign walk_product_valid_and_5              = {2{walk_product_valid_and_4}};  // PadRouting.swift:87
  assign walk_product_valid_and_6              = {2{walk_product_valid_and_5}};  // PadRouting.swift:87
  assign drain_row_valid_and_isUpdate_2        = {2{drain_row_valid_and_isUpdate}};  // PadRouting.swift:87
  assign drain_row_valid_and_isUpdate_3        = {drain_row_valid_and_isUpdate_2, drain_row_valid_and_isUpdate,
      drain_row_valid_and_isUpdate_2};  // PadRouting.swift:87
  assign drain_row_valid_and_isUpdate_4        = {2{drain_row_valid_and_isUpdate_3}};  // PadRouting.swift:87
  assign drain_row_valid_and_isUpdate_5        = {2{drain_row_valid_and_isUpdate_4}};  // PadRouting.swift:87
  assign and_and                               = drain_row_valid_and_isUpdate_5 & (drain_row_c + momentumDistance);  // PadRouting.swift:87
  assign rowValid12_1_and_isUpdate_2           = {2{rowValid12_1_and_isUpdate}};  // PadRouting.swift:87
  assign rowValid12_1_and_isUpdate_3           = {rowValid12_1_and_isUpdate_2, rowValid12_1_and_isUpdate,
      rowValid12_1_and_isUpdate_2};  // PadRouting.swift:87
  assign rowValid12_1_and_isUpdate_4           = {2{rowValid12_1_and_isUpdate_3}};  // PadRouting.swift:87
  assign rowValid12_1_and_isUpdate_5           = {2{rowValid12_1_and_isUpdate_4}};  // PadRouting.swift:87
  assign or_                                   = ({20{aInweights}} & walk_product_a) | (bInweights_and_not_sharesPad_5 & walk_product_b);  // PadRouting.swift:87
  assign and_or_and_or                         = or_ | (walk_product_valid_and_6 & walk_product_a);  // PadRouting.swift:87
  assign aInweights_and_aOffsets_offsets_0     = {20{aInweights}} & aOffsets_offsets_0;  // PadRouting.swift:87
  assign or__2                                 = aInweights_and_aOffsets_offsets_0 | (bInweights_and_not_sharesPad_5 & bOffsets_offsets_0);  // PadRouting.swift:87
  assign and_or_and                            = (drain_row_valid_and_isUpdate_5 & cOffsets_offsets_0) | (rowValid12_1_and_isUpdate_5 & cOffsets_offsets_0);  // PadRouting.swift:87
  assign aInweights_and_aOffsets_offsets_1     = {20{aInweights}} & aOffsets_offsets_1;  // PadRouting.swift:87
  assign or__3                                 = aInweights_and_aOffsets_offsets_1 | (bInweights_and_not_sharesPad_5 & bOffsets_offsets_1);  // PadRouting.swift:87
  assign and_or_and_2                          = (drain_row_valid_and_isUpdate_5 & cOffsets_offsets_1) | (rowValid12_1_and_isUpdate_5 & cOffsets_offsets_1);  // PadRouting.swift:87
  assign aInweights_and_aOffsets_offsets_2     = {20{aInweights}} & aOffsets_offsets_2;  // PadRouting.swift:87
  assign or__4                                 = aInweights_and_aOffsets_offsets_2 | (bInweights_and_not_sharesPad_5 & bOffsets_offsets_2);  // PadRouting.swift:87
  assign and_or_and_3                          = (drain_row_valid_and_isUpdate_5 & cOffsets_offsets_2) | (rowValid12_1_and_isUpdate_5 & cOffsets_offsets_2);  // PadRouting.swift:87
  assign aInweights_and_aOffsets_offsets_3     = {20{aInweights}} & aOffsets_offsets_3;  // PadRouting.swift:87
  assign or__5                                 = aInweights_and_aOffsets_offsets_3 | (bInweights_and_not_sharesPad_5 & bOffsets_offsets_3);  // PadRouting.swift:87
  assign and_or_and_4                          = (drain_row_valid_and_isUpdate_5 & cOffsets_offsets_3) | (rowValid12_1_and_isUpdate_5 & cOffsets_offsets_3);  // PadRouting.swift:87
  assign aInweights_and_aOffsets_offsets_4     = {20{aInweights}} & aOffsets_offsets_4;  // PadRouting.swift:87
  assign or__6                                 = aInweights_and_aOffsets_offsets_4 | (bInweights_and_not_sharesPad_5 & bOffsets_offsets_4);  // PadRouting.swift:87
  assign and_or_and_5                          = (drain_row_valid_and_isUpdate_5 & cOffsets_offsets_4) | (rowValid12_1_and_isUpdate_5 & cOffsets_offsets_4);  // PadRouting.swift:87
  assign aInweights_and_aOffsets_offsets_5     = {20{aInweights}} & aOffsets_offsets_5;  // PadRouting.swift:87
  assign or__7                                 = aInweights_and_aOffsets_offsets_5 | (bInweights_and_not_sharesPad_5 & bOffsets_offsets_5);  // PadRouting.swift:87
  assign and_or_and_6                          = (drain_row_valid_and_isUpdate_5 & cOffsets_offsets_5) | (rowValid12_1_and_isUpdate_5 & cOffsets_offsets_5);  // PadRouting.swift:87
  assign aInweights_and_aOffsets_offsets_6     = {20{aInweights}} & aOffsets_offsets_6;  // PadRouting.swift:87
  assign or__8                                 = aInweights_and_aOffsets_offsets_6 | (bInweights_and_not_sharesPad_5 & bOffsets_offsets_6);  // PadRouting.swift:87
  assign and_or_and_7                          = (drain_row_valid_and_isUpdate_5 & cOffsets_offsets_6) | (rowValid12_1_and_isUpdate_5 & cOffsets_offsets_6);  // PadRouting.swift:87
  assign aInweights_and_aOffsets_offsets_7     = {20{aInweights}} & aOffsets_offsets_7;  // PadRouting.swift:87
  assign or__9                                 = aInweights_and_aOffsets_offsets_7 | (bInweights_and_not_sharesPad_5 & bOffsets_offsets_7);  // PadRouting.swift:87
  assign and_or_and_8                          = (drain_row_valid_and_isUpdate_5 & cOffsets_offsets_7) | (rowValid12_1_and_isUpdate_5 & cOffsets_offsets_7);  // PadRouting.swift:87
  assign aInweights_and_0                      = {20{aInweights}} & 20'h00000;  // PadRouting.swift:87
  assign and_and_0                             = walk_product_valid_and_6 & 20'h00000;  // PadRouting.swift:87
  assign and_or_and_or_2                       = aInweights_and_0 | (bInweights_and_not_sharesPad_5 & bOffsets_offsets_8) | and_and_0;  // PadRouting.swift:87
  assign and_or_and_9                          = (drain_row_valid_and_isUpdate_5 & cOffsets_offsets_8) | (rowValid12_1_and_isUpdate_5 & cOffsets_offsets_8);  // PadRouting.swift:87
  assign and_or_and_or_3                       = aInweights_and_0 | (bInweights_and_not_sharesPad_5 & bOffsets_offsets_9) | and_and_0;  // PadRouting.swift:87
  assign and_or_and_10                         = (drain_row_valid_and_isUpdate_5 & cOffsets_offsets_9) | (rowValid12_1_and_isUpdate_5 & cOffsets_offsets_9);  // PadRouting.swift:87
  assign and_and_cOffsets_offsets_10           = drain_row_valid_and_isUpdate_5 & cOffsets_offsets_10;  // PadRouting.swift:87
  assign and_or_and_or_4                       = aInweights_and_0 | (bInweights_and_not_sharesPad_5 & bOffsets_offsets_10) | and_and_0;  // PadRouting.swift:87
  assign and_and_cOffsets_offsets_11           = drain_row_valid_and_isUpdate_5 & cOffsets_offsets_11;  // PadRouting.swift:87
  assign and_or_and_or_5                       = aInweights_and_0 | (bInweights_and_not_sharesPad_5 & bOffsets_offsets_11) | and_and_0;  // PadRouting.swift:87
  assign and_and_cOffsets_offsets_12           = drain_row_valid_and_isUpdate_5 & cOffsets_offsets_12;  // PadRouting.swift:87
  assign and_or_and_or_6                       = aInweights_and_0 | (bInweights_and_not_sharesPad_5 & bOffsets_offsets_12) | and_and_0;  // PadRouting.swift:87
  assign and_and_cOffsets_offsets_13           = drain_row_valid_and_isUpdate_5 & cOffsets_offsets_13;  // PadRouting.swift:87
  assign and_or_and_or_7                       = aInweights_and_0 | (bInweights_and_not_sharesPad_5 & bOffsets_offsets_13) | and_and_0;  // PadRouting.swift:87
  assign and_and_cOffsets_offsets_14           = drain_row_valid_and_isUpdate_5 & cOffsets_offsets_14;  // PadRouting.swift:87
  assign and_or_and_or_8                       = aInweights_and_0 | (bInweights_and_not_sharesPad_5 & bOffsets_offsets_14) | and_and_0;  // PadRouting.swift:87
  assign and_and_cOffsets_offsets_15           = drain_row_valid_and_isUpdate_5 & cOffsets_offsets_15;  // PadRouting.swift:87
  assign and_or_and_or_9                       = aInweights_and_0 | (bInweights_and_not_sharesPad_5 & bOffsets_offsets_15) | and_and_0;  // PadRouting.swift:87
  assign bInweights_and_not_sharesPad_6        = {2{bInweights_and_not_sharesPad_2}};  // PadRouting.swift:87
  assign walk_product_valid_and_7              = {2{walk_product_valid_and_3}};  // PadRouting.swift:87
  assign and_and_2                             = walk_product_valid_and_7 & (instruction[267] ? instruction_266_selects_2 : instruction_266_selects);  // PadRouting.swift:87
  assign drain_row_valid_and_isUpdate_6        = {2{drain_row_valid_and_isUpdate_2}};  // PadRouting.swift:87
  assign rowValid12_1_and_isUpdate_6           = {2{rowValid12_1_and_isUpdate_2}};  // PadRouting.swift:87
  assign aInweights_and_selected_or_and        = ({4{aInweights}} & instruction_90_selects) | (bInweights_and_not_sharesPad_6 & instruction_145_selects);  // PadRouting.swift:87
  assign and_or_and_11                         = (drain_row_valid_and_isUpdate_6 & instruction_220_selects) | (rowValid12_1_and_isUpdate_6 & instruction_220_selects);  // PadRouting.swift:87
  assign bInweights_and_not_sharesPad_7        = {2{bInweights_and_not_sharesPad_6}};  // PadRouting.swift:87
  assign and_and_walk_product_columns          = {2{bInweights_and_not_sharesPad_7}} & walk_product_columns;  // PadRouting.swift:87
  assign walk_product_valid_and_8              = {2{walk_product_valid_and_7}};  // PadRouting.swift:87
  assign drain_row_valid_and_isUpdate_7        = {2{drain_row_valid_and_isUpdate_6}};  // PadRouting.swift:87
  assign and_and_drain_row_columns             = {2{drain_row_valid_and_isUpdate_7}} & drain_row_columns;  // PadRouting.swift:87
  assign rowValid12_1_and_isUpdate_7           = {2{rowValid12_1_and_isUpdate_6}};  // PadRouting.swift:87
  assign or__10                                = ({16{aInweights}} & {8'd0,
      walk_product_rows}) | and_and_walk_product_columns;  // PadRouting.swift:87
  assign and_or_and_or_10                      = or__10 | ({2{walk_product_valid_and_8}} & {8'd0, walk_product_rows});  // PadRouting.swift:87
  assign aInweights_or_and_or                  = aInweights | bInweights_and_not_sharesPad | walk_product_valid_and_2;  // PadRouting.swift:87
  assign or_or_and_or_and_or_and               = aInweights_or_and_or | drain_row_valid_and_isUpdate | rowValid12_1_and_isUpdate;  // PadRouting.swift:87
  assign bIninput_and_not_sharesPad            = bIninput & !sharesPad;     // PadRouting.swift:83
  assign bIninput_and_not_sharesPad_2          = {2{bIninput_and_not_sharesPad}};  // PadRouting.swift:87
  assign bIninput_and_not_sharesPad_3          = {bIninput_and_not_sharesPad_2, bIninput_and_not_sharesPad,
      bIninput_and_not_sharesPad_2};  // PadRouting.swift:87
  assign bIninput_and_not_sharesPad_4          = {2{bIninput_and_not_sharesPad_3}};  // PadRouting.swift:87
  assign bIninput_and_not_sharesPad_5          = {2{bIninput_and_not_sharesPad_4}};  // PadRouting.swift:87
  assign aIninput_and_aOffsets_offsets_0       = {20{aIninput}} & aOffsets_offsets_0;  // PadRouting.swift:87
  assign aIninput_and_aOffsets_offsets_1       = {20{aIninput}} & aOffsets_offsets_1;  // PadRouting.swift:87
  assign aIninput_and_aOffsets_offsets_2       = {20{aIninput}} & aOffsets_offsets_2;  // PadRouting.swift:87
  assign aIninput_and_aOffsets_offsets_3       = {20{aIninput}} & aOffsets_offsets_3;  // PadRouting.swift:87
  assign aIninput_and_aOffsets_offsets_4       = {20{aIninput}} & aOffsets_offsets_4;  // PadRouting.swift:87
  assign aIninput_and_aOffsets_offsets_5       = {20{aIninput}} & aOffsets_offsets_5;  // PadRouting.swift:87
  assign aIninput_and_aOffsets_offsets_6       = {20{aIninput}} & aOffsets_offsets_6;  // PadRouting.swift:87
  assign aIninput_and_aOffsets_offsets_7       = {20{aIninput}} & aOffsets_offsets_7;  // PadRouting.swift:87
  assign aIninput_and_0                        = {20{aIninput}} & 20'h00000;  // PadRouting.swift:87
  assign bIninput_and_not_sharesPad_6          = {2{bIninput_and_not_sharesPad_2}};  // PadRouting.swift:87
  assign bIninput_and_not_sharesPad_7          = {2{bIninput_and_not_sharesPad_6}};  // PadRouting.swift:87
  assign and_and_walk_product_columns_2        = {2{bIninput_and_not_sharesPad_7}} & walk_product_columns;  // PadRouting.swift:87
  assign aIninput_or                           = aIninput | bIninput_and_not_sharesPad;  // PadRouting.swift:87
  assign bInactivations_and_sharesPad          = bInactivations & sharesPad;  // PadRouting.swift:83
  assign finish_write_valid_and_and            = finish_write_valid_and_not_and & !instruction[175];  // PadRouting.swift:83
  assign bInactivations_and_sharesPad_2        = {2{bInactivations_and_sharesPad}};  // PadRouting.swift:87
  assign bInactivations_and_sharesPad_3        = {bInactivations_and_sharesPad_2, bInactivations_and_sharesPad,
      bInactivations_and_sharesPad_2};  // PadRouting.swift:87
  assign bInactivations_and_sharesPad_4        = {2{bInactivations_and_sharesPad_3}};  // PadRouting.swift:87
  assign bInactivations_and_sharesPad_5        = {2{bInactivations_and_sharesPad_4}};  // PadRouting.swift:87
  assign and_and_not_instruction_175           = {2{finish_write_valid_and_and}};  // PadRouting.swift:87
  assign and_and_not_instruction_175_2         = {and_and_not_instruction_175, finish_write_valid_and_and,
      and_and_not_instruction_175};  // PadRouting.swift:87
  assign and_and_not_instruction_175_3         = {2{and_and_not_instruction_175_2}};  // PadRouting.swift:87
  assign and_and_not_instruction_175_4         = {2{and_and_not_instruction_175_3}};  // PadRouting.swift:87
  assign and_and_bOffsets_offsets_10           = bInactivations_and_sharesPad_5 & bOffsets_offsets_10;  // PadRouting.swift:87
  assign and_and_bOffsets_offsets_11           = bInactivations_and_sharesPad_5 & bOffsets_offsets_11;  // PadRouting.swift:87
  assign and_and_bOffsets_offsets_12           = bInactivations_and_sharesPad_5 & bOffsets_offsets_12;  // PadRouting.swift:87
  assign and_and_bOffsets_offsets_13           = bInactivations_and_sharesPad_5 & bOffsets_offsets_13;  // PadRouting.swift:87
  assign and_and_bOffsets_offsets_14           = bInactivations_and_sharesPad_5 & bOffsets_offsets_14;  // PadRouting.swift:87
  assign and_and_bOffsets_offsets_15           = bInactivations_and_sharesPad_5 & bOffsets_offsets_15;  // PadRouting.swift:87
  assign bInactivations_and_sharesPad_6        = {2{bInactivations_and_sharesPad_2}};  // PadRouting.swift:87
  assign and_and_not_instruction_175_5         = {2{and_and_not_instruction_175}};  // PadRouting.swift:87
  assign bInactivations_and_sharesPad_7        = {2{bInactivations_and_sharesPad_6}};  // PadRouting.swift:87
  assign and_and_walk_product_columns_3        = {2{bInactivations_and_sharesPad_7}} & walk_product_columns;  // PadRouting.swift:87
  assign and_and_not_instruction_175_6         = {2{and_and_not_instruction_175_5}};  // PadRouting.swift:87
  assign or__11                                = bInactivations_and_sharesPad | finish_write_valid_and_and;  // PadRouting.swift:87
  assign bInweights_and_sharesPad              = bInweights & sharesPad;    // PadRouting.swift:83
  assign finish_write_valid_and_and_2          = finish_write_valid_and_not_and & instruction[175];  // PadRouting.swift:83
  assign bInweights_and_sharesPad_2            = {2{bInweights_and_sharesPad}};  // PadRouting.swift:87
  assign bInweights_and_sharesPad_3            = {bInweights_and_sharesPad_2, bInweights_and_sharesPad,
      bInweights_and_sharesPad_2};  // PadRouting.swift:87
  assign bInweights_and_sharesPad_4            = {2{bInweights_and_sharesPad_3}};  // PadRouting.swift:87
  assign bInweights_and_sharesPad_5            = {2{bInweights_and_sharesPad_4}};  // PadRouting.swift:87
  assign and_and_instruction_175               = {2{finish_write_valid_and_and_2}};  // PadRouting.swift:87
  assign and_and_instruction_175_2             = {and_and_instruction_175, finish_write_valid_and_and_2,
      and_and_instruction_175};  // PadRouting.swift:87
  assign and_and_instruction_175_3             = {2{and_and_instruction_175_2}};  // PadRouting.swift:87
  assign and_and_instruction_175_4             = {2{and_and_instruction_175_3}};  // PadRouting.swift:87
  assign and_and_bOffsets_offsets_10_2         = bInweights_and_sharesPad_5 & bOffsets_offsets_10;  // PadRouting.swift:87
  assign and_and_bOffsets_offsets_11_2         = bInweights_and_sharesPad_5 & bOffsets_offsets_11;  // PadRouting.swift:87
  assign and_and_bOffsets_offsets_12_2         = bInweights_and_sharesPad_5 & bOffsets_offsets_12;  // PadRouting.swift:87
  assign and_and_bOffsets_offsets_13_2         = bInweights_and_sharesPad_5 & bOffsets_offsets_13;  // PadRouting.swift:87
  assign and_and_bOffsets_offsets_14_2         = bInweights_and_sharesPad_5 & bOffsets_offsets_14;  // PadRouting.swift:87
  assign and_and_bOffsets_offsets_15_2         = bInweights_and_sharesPad_5 & bOffsets_offsets_15;  // PadRouting.swift:87
  assign bInweights_and_sharesPad_6            = {2{bInweights_and_sharesPad_2}};  // PadRouting.swift:87
  assign and_and_instruction_175_5             = {2{and_and_instruction_175}};  // PadRouting.swift:87
  assign bInweights_and_sharesPad_7            = {2{bInweights_and_sharesPad_6}};  // PadRouting.swift:87
  assign and_and_walk_product_columns_4        = {2{bInweights_and_sharesPad_7}} & walk_product_columns;  // PadRouting.swift:87
  assign and_and_instruction_175_6             = {2{and_and_instruction_175_5}};  // PadRouting.swift:87
  assign bInweights_and_sharesPad_or           = bInweights_and_sharesPad | finish_write_valid_and_and_2;  // PadRouting.swift:87
  assign instruction_65_selects                = instruction[65] ? weightReads_data_0 : activationReads_data_0;  // OperandWay.swift:42
  assign instruction_65_selects_2              = instruction[65] ? weightReads_data_1 : activationReads_data_1;  // OperandWay.swift:42
  assign instruction_65_selects_3              = instruction[65] ? weightReads_data_2 : activationReads_data_2;  // OperandWay.swift:42
  assign instruction_65_selects_4              = instruction[65] ? weightReads_data_3 : activationReads_data_3;  // OperandWay.swift:42
  assign instruction_65_selects_5              = instruction[65] ? weightReads_data_4 : activationReads_data_4;  // OperandWay.swift:42
  assign instruction_65_selects_6              = instruction[65] ? weightReads_data_5 : activationReads_data_5;  // OperandWay.swift:42
  assign instruction_65_selects_7              = instruction[65] ? weightReads_data_6 : activationReads_data_6;  // OperandWay.swift:42
  assign instruction_65_selects_8              = instruction[65] ? weightReads_data_7 : activationReads_data_7;  // OperandWay.swift:42
  assign selected                              = sharesPad ? activationAccesses_data_0 : activationReads_data_0;  // OperandWay.swift:42
  assign selected_2                            = sharesPad ? activationAccesses_data_1 : activationReads_data_1;  // OperandWay.swift:42
  assign selected_3                            = sharesPad ? activationAccesses_data_2 : activationReads_data_2;  // OperandWay.swift:42
  assign selected_4                            = sharesPad ? activationAccesses_data_3 : activationReads_data_3;  // OperandWay.swift:42
  assign selected_5                            = sharesPad ? activationAccesses_data_4 : activationReads_data_4;  // OperandWay.swift:42
  assign selected_6                            = sharesPad ? activationAccesses_data_5 : activationReads_data_5;  // OperandWay.swift:42
  assign selected_7                            = sharesPad ? activationAccesses_data_6 : activationReads_data_6;  // OperandWay.swift:42
  assign selected_8                            = sharesPad ? activationAccesses_data_7 : activationReads_data_7;  // OperandWay.swift:42
  assign selected_9                            = sharesPad ? activationAccesses_data_8 : activationReads_data_8;  // OperandWay.swift:42
  assign selected_10                           = sharesPad ? activationAccesses_data_9 : activationReads_data_9;  // OperandWay.swift:42
  assign selected_11                           = sharesPad ? activationAccesses_data_10 : activationReads_data_10;  // OperandWay.swift:42
  assign selected_12                           = sharesPad ? activationAccesses_data_11 : activationReads_data_11;  // OperandWay.swift:42
  assign selected_13                           = sharesPad ? activationAccesses_data_12 : activationReads_data_12;  // OperandWay.swift:42
  assign selected_14                           = sharesPad ? activationAccesses_data_13 : activationReads_data_13;  // OperandWay.swift:42
  assign selected_15                           = sharesPad ? activationAccesses_data_14 : activationReads_data_14;  // OperandWay.swift:42
  assign selected_16                           = sharesPad ? activationAccesses_data_15 : activationReads_data_15;  // OperandWay.swift:42
  assign selected_17                           = sharesPad ? weightAccesses_data_0 : weightReads_data_0;  // OperandWay.swift:42
  assign selected_18                           = sharesPad ? weightAccesses_data_1 : weightReads_data_1;  // OperandWay.swift:42
  assign selected_19                           = sharesPad ? weightAccesses_data_2 : weightReads_data_2;  // OperandWay.swift:42
  assign selected_20                           = sharesPad ? weightAccesses_data_3 : weightReads_data_3;  // OperandWay.swift:42
  assign selected_21                           = sharesPad ? weightAccesses_data_4 : weightReads_data_4;  // OperandWay.swift:42
  assign selected_22                           = sharesPad ? weightAccesses_data_5 : weightReads_data_5;  // OperandWay.swift:42
  assign selected_23                           = sharesPad ? weightAccesses_data_6 : weightReads_data_6;  // OperandWay.swift:42
  assign selected_24                           = sharesPad ? weightAccesses_data_7 : weightReads_data_7;  // OperandWay.swift:42
  assign selected_25                           = sharesPad ? weightAccesses_data_8 : weightReads_data_8;  // OperandWay.swift:42
  assign selected_26                           = sharesPad ? weightAccesses_data_9 : weightReads_data_9;  // OperandWay.swift:42
  assign selected_27                           = sharesPad ? weightAccesses_data_10 : weightReads_data_10;  // OperandWay.swift:42
  assign selected_28                           = sharesPad ? weightAccesses_data_11 : weightReads_data_11;  // OperandWay.swift:42
  assign selected_29                           = sharesPad ? weightAccesses_data_12 : weightReads_data_12;  // OperandWay.swift:42
  assign selected_30                           = sharesPad ? weightAccesses_data_13 : weightReads_data_13;  // OperandWay.swift:42
  assign selected_31                           = sharesPad ? weightAccesses_data_14 : weightReads_data_14;  // OperandWay.swift:42
  assign selected_32                           = sharesPad ? weightAccesses_data_15 : weightReads_data_15;  // OperandWay.swift:42
  assign instruction_120_selects               = instruction[120] ? selected_17 : selected;  // OperandWay.swift:42
  assign instruction_120_selects_2             = instruction[120] ? selected_18 : selected_2;  // OperandWay.swift:42
  assign instruction_120_selects_3             = instruction[120] ? selected_19 : selected_3;  // OperandWay.swift:42
  assign instruction_120_selects_4             = instruction[120] ? selected_20 : selected_4;  // OperandWay.swift:42
  assign instruction_120_selects_5             = instruction[120] ? selected_21 : selected_5;  // OperandWay.swift:42
  assign instruction_120_selects_6             = instruction[120] ? selected_22 : selected_6;  // OperandWay.swift:42
  assign instruction_120_selects_7             = instruction[120] ? selected_23 : selected_7;  // OperandWay.swift:42
  assign instruction_120_selects_8             = instruction[120] ? selected_24 : selected_8;  // OperandWay.swift:42
  assign instruction_120_selects_9             = instruction[120] ? selected_25 : selected_9;  // OperandWay.swift:42
  assign instruction_120_selects_10            = instruction[120] ? selected_26 : selected_10;  // OperandWay.swift:42
  assign instruction_120_selects_11            = instruction[120] ? selected_27 : selected_11;  // OperandWay.swift:42
  assign instruction_120_selects_12            = instruction[120] ? selected_28 : selected_12;  // OperandWay.swift:42
  assign instruction_120_selects_13            = instruction[120] ? selected_29 : selected_13;  // OperandWay.swift:42
  assign instruction_120_selects_14            = instruction[120] ? selected_30 : selected_14;  // OperandWay.swift:42
  assign instruction_120_selects_15            = instruction[120] ? selected_31 : selected_15;  // OperandWay.swift:42
  assign instruction_120_selects_16            = instruction[120] ? selected_32 : selected_16;  // OperandWay.swift:42

  always_ff @(posedge clock) begin
    if (reset) begin
      begins1 <= 1'b0;
    end else begin
      begins1 <= start;  // Delayed.swift:10
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
      begins6 <= 1'b0;
    end else begin
      begins6 <= begins5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      begins7 <= 1'b0;
    end else begin
      begins7 <= begins6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      begins8 <= 1'b0;
    end else begin
      begins8 <= begins7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isUpdate <= 1'b0;
    end else if (begins8) begin  // RowWay.swift:36
      isUpdate <= instruction[8];  // RowWay.swift:36
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      statisticsAreTaken1 <= 1'b0;
    end else begin
      statisticsAreTaken1 <= start;  // Delayed.swift:10
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
      statisticsAreTaken3 <= 1'b0;
    end else begin
      statisticsAreTaken3 <= statisticsAreTaken2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid0_1 <= 1'b0;
    end else begin
      rowValid0_1 <= drain_row_valid;  // Delayed.swift:10
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
      rowValid33_1 <= 1'b0;
    end else begin
      rowValid33_1 <= rowValid32_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    rowC0_1 <= drain_row_c;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC1_1 <= rowC0_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC2_1 <= rowC1_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC3_1 <= rowC2_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC4_1 <= rowC3_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC5_1 <= rowC4_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC6_1 <= rowC5_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC7_1 <= rowC6_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC8_1 <= rowC7_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC9_1 <= rowC8_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC10_1 <= rowC9_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC11_1 <= rowC10_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC12_1 <= rowC11_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC13_1 <= rowC12_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC14_1 <= rowC13_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC15_1 <= rowC14_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC16_1 <= rowC15_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC17_1 <= rowC16_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC18_1 <= rowC17_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC19_1 <= rowC18_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC20_1 <= rowC19_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC21_1 <= rowC20_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC22_1 <= rowC21_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC23_1 <= rowC22_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC24_1 <= rowC23_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC25_1 <= rowC24_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC26_1 <= rowC25_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC27_1 <= rowC26_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC28_1 <= rowC27_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC29_1 <= rowC28_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC30_1 <= rowC29_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC31_1 <= rowC30_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC32_1 <= rowC31_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowC33_1 <= rowC32_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowColumns0_1 <= drain_row_columns;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowColumns1_1 <= rowColumns0_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowColumns2_1 <= rowColumns1_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowColumns3_1 <= rowColumns2_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowColumns4_1 <= rowColumns3_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowColumns5_1 <= rowColumns4_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowColumns6_1 <= rowColumns5_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowColumns7_1 <= rowColumns6_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowColumns8_1 <= rowColumns7_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowColumns9_1 <= rowColumns8_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowColumns10_1 <= rowColumns9_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowColumns11_1 <= rowColumns10_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowColumns12_1 <= rowColumns11_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast0_1 <= 1'b0;
    end else begin
      rowIsLast0_1 <= drain_row_isLast;  // Delayed.swift:10
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
      rowIsLast33_1 <= 1'b0;
    end else begin
      rowIsLast33_1 <= rowIsLast32_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    rowElement1 <= drain_row_element;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowElement2 <= rowElement1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowElement3 <= rowElement2;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowElement4 <= rowElement3;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowElement5 <= rowElement4;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowElement6 <= rowElement5;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowElement7 <= rowElement6;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowElement8 <= rowElement7;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    old0  <= old_0;   // RowWay.swift:66
    old1  <= old_1;   // RowWay.swift:66
    old2  <= old_2;   // RowWay.swift:66
    old3  <= old_3;   // RowWay.swift:66
    old4  <= old_4;   // RowWay.swift:66
    old5  <= old_5;   // RowWay.swift:66
    old6  <= old_6;   // RowWay.swift:66
    old7  <= old_7;   // RowWay.swift:66
    old8  <= old_8;   // RowWay.swift:66
    old9  <= old_9;   // RowWay.swift:66
    old10 <= old_10;  // RowWay.swift:66
    old11 <= old_11;  // RowWay.swift:66
    old12 <= old_12;  // RowWay.swift:66
    old13 <= old_13;  // RowWay.swift:66
    old14 <= old_14;  // RowWay.swift:66
    old15 <= old_15;  // RowWay.swift:66
  end

  always_ff @(posedge clock) begin
    maskBits1 <= mask;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskBits2 <= maskBits1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskBits3 <= maskBits2;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskBits4 <= maskBits3;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskBits5 <= maskBits4;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskBits6 <= maskBits5;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskBits7 <= maskBits6;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace1 <= drain_row_mask[9:0];  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace2 <= maskPlace1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace3 <= maskPlace2;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace4 <= maskPlace3;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace5 <= maskPlace4;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace6 <= maskPlace5;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace7 <= maskPlace6;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace8 <= maskPlace7;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace9 <= maskPlace8;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace10 <= maskPlace9;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace11 <= maskPlace10;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace12 <= maskPlace11;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace13 <= maskPlace12;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace14 <= maskPlace13;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace15 <= maskPlace14;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace16 <= maskPlace15;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace17 <= maskPlace16;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace18 <= maskPlace17;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace19 <= maskPlace18;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace20 <= maskPlace19;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    maskPlace21 <= maskPlace20;  // Delayed.swift:10
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
      finishes3 <= 1'b0;
    end else begin
      finishes3 <= finishes2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      done1 <= 1'b0;
    end else begin
      done1 <= finishes3;  // Delayed.swift:10
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

  always_ff @(posedge clock) begin  // PadRouting.swift:89
    activationReads_enable     <= aInactivations_or;  // PadRouting.swift:90
    activationReads_base       <= ({20{aInactivations}} & walk_product_a) | (bInactivations_and_not_sharesPad_5 & walk_product_b);  // PadRouting.swift:90
    activationReads_offsets_0  <= aInactivations_and | (bInactivations_and_not_sharesPad_5 & bOffsets_offsets_0);  // PadRouting.swift:90
    activationReads_offsets_1  <= aInactivations_and_2 | (bInactivations_and_not_sharesPad_5 & bOffsets_offsets_1);  // PadRouting.swift:90
    activationReads_offsets_2  <= aInactivations_and_3 | (bInactivations_and_not_sharesPad_5 & bOffsets_offsets_2);  // PadRouting.swift:90
    activationReads_offsets_3  <= aInactivations_and_4 | (bInactivations_and_not_sharesPad_5 & bOffsets_offsets_3);  // PadRouting.swift:90
    activationReads_offsets_4  <= aInactivations_and_5 | (bInactivations_and_not_sharesPad_5 & bOffsets_offsets_4);  // PadRouting.swift:90
    activationReads_offsets_5  <= aInactivations_and_6 | (bInactivations_and_not_sharesPad_5 & bOffsets_offsets_5);  // PadRouting.swift:90
    activationReads_offsets_6  <= aInactivations_and_7 | (bInactivations_and_not_sharesPad_5 & bOffsets_offsets_6);  // PadRouting.swift:90
    activationReads_offsets_7  <= aInactivations_and_8 | (bInactivations_and_not_sharesPad_5 & bOffsets_offsets_7);  // PadRouting.swift:90
    activationReads_offsets_8  <= aInactivations_and_0 | (bInactivations_and_not_sharesPad_5 & bOffsets_offsets_8);  // PadRouting.swift:90
    activationReads_offsets_9  <= aInactivations_and_0 | (bInactivations_and_not_sharesPad_5 & bOffsets_offsets_9);  // PadRouting.swift:90
    activationReads_offsets_10 <= aInactivations_and_0 | (bInactivations_and_not_sharesPad_5 & bOffsets_offsets_10);  // PadRouting.swift:90
    activationReads_offsets_11 <= aInactivations_and_0 | (bInactivations_and_not_sharesPad_5 & bOffsets_offsets_11);  // PadRouting.swift:90
    activationReads_offsets_12 <= aInactivations_and_0 | (bInactivations_and_not_sharesPad_5 & bOffsets_offsets_12);  // PadRouting.swift:90
    activationReads_offsets_13 <= aInactivations_and_0 | (bInactivations_and_not_sharesPad_5 & bOffsets_offsets_13);  // PadRouting.swift:90
    activationReads_offsets_14 <= aInactivations_and_0 | (bInactivations_and_not_sharesPad_5 & bOffsets_offsets_14);  // PadRouting.swift:90
    activationReads_offsets_15 <= aInactivations_and_0 | (bInactivations_and_not_sharesPad_5 & bOffsets_offsets_15);  // PadRouting.swift:90
    activationReads_inverse    <= ({4{aInactivations}} & instruction_90_selects) | (bInactivations_and_not_sharesPad_6 & instruction_145_selects);  // PadRouting.swift:90
    activationReads_active     <= aInactivations_and_9 | ({2{bInactivations_and_not_sharesPad_7}} & walk_product_columns);  // PadRouting.swift:90
    activationReadsEnable      <= aInactivations_or;  // PadRouting.swift:91
    if (reset) begin
      activationReadsEnable <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin  // PadRouting.swift:89
    weightReads_enable     <= or_or_and_or_and_or_and;          // PadRouting.swift:90
    weightReads_base       <= and_or_and_or | and_and | (rowValid12_1_and_isUpdate_5 & rowC12_1);  // PadRouting.swift:90
    weightReads_offsets_0  <= or__2 | (walk_product_valid_and_6 & biasOffsets_offsets_0) | and_or_and;  // PadRouting.swift:90
    weightReads_offsets_1  <= or__3 | (walk_product_valid_and_6 & biasOffsets_offsets_1) | and_or_and_2;  // PadRouting.swift:90
    weightReads_offsets_2  <= or__4 | (walk_product_valid_and_6 & biasOffsets_offsets_2) | and_or_and_3;  // PadRouting.swift:90
    weightReads_offsets_3  <= or__5 | (walk_product_valid_and_6 & biasOffsets_offsets_3) | and_or_and_4;  // PadRouting.swift:90
    weightReads_offsets_4  <= or__6 | (walk_product_valid_and_6 & biasOffsets_offsets_4) | and_or_and_5;  // PadRouting.swift:90
    weightReads_offsets_5  <= or__7 | (walk_product_valid_and_6 & biasOffsets_offsets_5) | and_or_and_6;  // PadRouting.swift:90
    weightReads_offsets_6  <= or__8 | (walk_product_valid_and_6 & biasOffsets_offsets_6) | and_or_and_7;  // PadRouting.swift:90
    weightReads_offsets_7  <= or__9 | (walk_product_valid_and_6 & biasOffsets_offsets_7) | and_or_and_8;  // PadRouting.swift:90
    weightReads_offsets_8  <= and_or_and_or_2 | and_or_and_9;   // PadRouting.swift:90
    weightReads_offsets_9  <= and_or_and_or_3 | and_or_and_10;  // PadRouting.swift:90
    weightReads_offsets_10 <= and_or_and_or_4 | and_and_cOffsets_offsets_10 | (rowValid12_1_and_isUpdate_5 & cOffsets_offsets_10);  // PadRouting.swift:90
    weightReads_offsets_11 <= and_or_and_or_5 | and_and_cOffsets_offsets_11 | (rowValid12_1_and_isUpdate_5 & cOffsets_offsets_11);  // PadRouting.swift:90
    weightReads_offsets_12 <= and_or_and_or_6 | and_and_cOffsets_offsets_12 | (rowValid12_1_and_isUpdate_5 & cOffsets_offsets_12);  // PadRouting.swift:90
    weightReads_offsets_13 <= and_or_and_or_7 | and_and_cOffsets_offsets_13 | (rowValid12_1_and_isUpdate_5 & cOffsets_offsets_13);  // PadRouting.swift:90
    weightReads_offsets_14 <= and_or_and_or_8 | and_and_cOffsets_offsets_14 | (rowValid12_1_and_isUpdate_5 & cOffsets_offsets_14);  // PadRouting.swift:90
    weightReads_offsets_15 <= and_or_and_or_9 | and_and_cOffsets_offsets_15 | (rowValid12_1_and_isUpdate_5 & cOffsets_offsets_15);  // PadRouting.swift:90
    weightReads_inverse    <= aInweights_and_selected_or_and | and_and_2 | and_or_and_11;  // PadRouting.swift:90
    weightReads_active     <= and_or_and_or_10 | and_and_drain_row_columns | ({2{rowValid12_1_and_isUpdate_7}} & rowColumns12_1);  // PadRouting.swift:90
    weightReadsEnable      <= or_or_and_or_and_or_and;          // PadRouting.swift:91
    if (reset) begin
      weightReadsEnable <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin  // PadRouting.swift:89
    inputReads_enable     <= aIninput_or;  // PadRouting.swift:90
    inputReads_base       <= ({20{aIninput}} & walk_product_a) | (bIninput_and_not_sharesPad_5 & walk_product_b);  // PadRouting.swift:90
    inputReads_offsets_0  <= aIninput_and_aOffsets_offsets_0 | (bIninput_and_not_sharesPad_5 & bOffsets_offsets_0);  // PadRouting.swift:90
    inputReads_offsets_1  <= aIninput_and_aOffsets_offsets_1 | (bIninput_and_not_sharesPad_5 & bOffsets_offsets_1);  // PadRouting.swift:90
    inputReads_offsets_2  <= aIninput_and_aOffsets_offsets_2 | (bIninput_and_not_sharesPad_5 & bOffsets_offsets_2);  // PadRouting.swift:90
    inputReads_offsets_3  <= aIninput_and_aOffsets_offsets_3 | (bIninput_and_not_sharesPad_5 & bOffsets_offsets_3);  // PadRouting.swift:90
    inputReads_offsets_4  <= aIninput_and_aOffsets_offsets_4 | (bIninput_and_not_sharesPad_5 & bOffsets_offsets_4);  // PadRouting.swift:90
    inputReads_offsets_5  <= aIninput_and_aOffsets_offsets_5 | (bIninput_and_not_sharesPad_5 & bOffsets_offsets_5);  // PadRouting.swift:90
    inputReads_offsets_6  <= aIninput_and_aOffsets_offsets_6 | (bIninput_and_not_sharesPad_5 & bOffsets_offsets_6);  // PadRouting.swift:90
    inputReads_offsets_7  <= aIninput_and_aOffsets_offsets_7 | (bIninput_and_not_sharesPad_5 & bOffsets_offsets_7);  // PadRouting.swift:90
    inputReads_offsets_8  <= aIninput_and_0 | (bIninput_and_not_sharesPad_5 & bOffsets_offsets_8);  // PadRouting.swift:90
    inputReads_offsets_9  <= aIninput_and_0 | (bIninput_and_not_sharesPad_5 & bOffsets_offsets_9);  // PadRouting.swift:90
    inputReads_offsets_10 <= aIninput_and_0 | (bIninput_and_not_sharesPad_5 & bOffsets_offsets_10);  // PadRouting.swift:90
    inputReads_offsets_11 <= aIninput_and_0 | (bIninput_and_not_sharesPad_5 & bOffsets_offsets_11);  // PadRouting.swift:90
    inputReads_offsets_12 <= aIninput_and_0 | (bIninput_and_not_sharesPad_5 & bOffsets_offsets_12);  // PadRouting.swift:90
    inputReads_offsets_13 <= aIninput_and_0 | (bIninput_and_not_sharesPad_5 & bOffsets_offsets_13);  // PadRouting.swift:90
    inputReads_offsets_14 <= aIninput_and_0 | (bIninput_and_not_sharesPad_5 & bOffsets_offsets_14);  // PadRouting.swift:90
    inputReads_offsets_15 <= aIninput_and_0 | (bIninput_and_not_sharesPad_5 & bOffsets_offsets_15);  // PadRouting.swift:90
    inputReads_inverse    <= ({4{aIninput}} & instruction_90_selects) | (bIninput_and_not_sharesPad_6 & instruction_145_selects);  // PadRouting.swift:90
    inputReads_active     <= ({16{aIninput}} & {8'd0, walk_product_rows}) | and_and_walk_product_columns_2;  // PadRouting.swift:90
    inputReadsEnable      <= aIninput_or;  // PadRouting.swift:91
    if (reset) begin
      inputReadsEnable <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin  // PadRouting.swift:89
    activationAccesses_enable     <= or__11;  // PadRouting.swift:90
    activationAccesses_base       <= (bInactivations_and_sharesPad_5 & walk_product_b) | (and_and_not_instruction_175_4 & writePlace);  // PadRouting.swift:90
    activationAccesses_offsets_0  <= (bInactivations_and_sharesPad_5 & bOffsets_offsets_0) | (and_and_not_instruction_175_4 & cOffsets_offsets_0);  // PadRouting.swift:90
    activationAccesses_offsets_1  <= (bInactivations_and_sharesPad_5 & bOffsets_offsets_1) | (and_and_not_instruction_175_4 & cOffsets_offsets_1);  // PadRouting.swift:90
    activationAccesses_offsets_2  <= (bInactivations_and_sharesPad_5 & bOffsets_offsets_2) | (and_and_not_instruction_175_4 & cOffsets_offsets_2);  // PadRouting.swift:90
    activationAccesses_offsets_3  <= (bInactivations_and_sharesPad_5 & bOffsets_offsets_3) | (and_and_not_instruction_175_4 & cOffsets_offsets_3);  // PadRouting.swift:90
    activationAccesses_offsets_4  <= (bInactivations_and_sharesPad_5 & bOffsets_offsets_4) | (and_and_not_instruction_175_4 & cOffsets_offsets_4);  // PadRouting.swift:90
    activationAccesses_offsets_5  <= (bInactivations_and_sharesPad_5 & bOffsets_offsets_5) | (and_and_not_instruction_175_4 & cOffsets_offsets_5);  // PadRouting.swift:90
    activationAccesses_offsets_6  <= (bInactivations_and_sharesPad_5 & bOffsets_offsets_6) | (and_and_not_instruction_175_4 & cOffsets_offsets_6);  // PadRouting.swift:90
    activationAccesses_offsets_7  <= (bInactivations_and_sharesPad_5 & bOffsets_offsets_7) | (and_and_not_instruction_175_4 & cOffsets_offsets_7);  // PadRouting.swift:90
    activationAccesses_offsets_8  <= (bInactivations_and_sharesPad_5 & bOffsets_offsets_8) | (and_and_not_instruction_175_4 & cOffsets_offsets_8);  // PadRouting.swift:90
    activationAccesses_offsets_9  <= (bInactivations_and_sharesPad_5 & bOffsets_offsets_9) | (and_and_not_instruction_175_4 & cOffsets_offsets_9);  // PadRouting.swift:90
    activationAccesses_offsets_10 <= and_and_bOffsets_offsets_10 | (and_and_not_instruction_175_4 & cOffsets_offsets_10);  // PadRouting.swift:90
    activationAccesses_offsets_11 <= and_and_bOffsets_offsets_11 | (and_and_not_instruction_175_4 & cOffsets_offsets_11);  // PadRouting.swift:90
    activationAccesses_offsets_12 <= and_and_bOffsets_offsets_12 | (and_and_not_instruction_175_4 & cOffsets_offsets_12);  // PadRouting.swift:90
    activationAccesses_offsets_13 <= and_and_bOffsets_offsets_13 | (and_and_not_instruction_175_4 & cOffsets_offsets_13);  // PadRouting.swift:90
    activationAccesses_offsets_14 <= and_and_bOffsets_offsets_14 | (and_and_not_instruction_175_4 & cOffsets_offsets_14);  // PadRouting.swift:90
    activationAccesses_offsets_15 <= and_and_bOffsets_offsets_15 | (and_and_not_instruction_175_4 & cOffsets_offsets_15);  // PadRouting.swift:90
    activationAccesses_inverse    <= (bInactivations_and_sharesPad_6 & instruction_145_selects) | (and_and_not_instruction_175_5 & instruction_220_selects);  // PadRouting.swift:90
    activationAccesses_active     <= and_and_walk_product_columns_3 | ({2{and_and_not_instruction_175_6}} & finish_write_active);  // PadRouting.swift:90
    activationAccessesEnable      <= or__11;  // PadRouting.swift:91
    if (reset) begin
      activationAccessesEnable <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin  // PadRouting.swift:89
    weightAccesses_enable     <= bInweights_and_sharesPad_or;  // PadRouting.swift:90
    weightAccesses_base       <= (bInweights_and_sharesPad_5 & walk_product_b) | (and_and_instruction_175_4 & writePlace);  // PadRouting.swift:90
    weightAccesses_offsets_0  <= (bInweights_and_sharesPad_5 & bOffsets_offsets_0) | (and_and_instruction_175_4 & cOffsets_offsets_0);  // PadRouting.swift:90
    weightAccesses_offsets_1  <= (bInweights_and_sharesPad_5 & bOffsets_offsets_1) | (and_and_instruction_175_4 & cOffsets_offsets_1);  // PadRouting.swift:90
    weightAccesses_offsets_2  <= (bInweights_and_sharesPad_5 & bOffsets_offsets_2) | (and_and_instruction_175_4 & cOffsets_offsets_2);  // PadRouting.swift:90
    weightAccesses_offsets_3  <= (bInweights_and_sharesPad_5 & bOffsets_offsets_3) | (and_and_instruction_175_4 & cOffsets_offsets_3);  // PadRouting.swift:90
    weightAccesses_offsets_4  <= (bInweights_and_sharesPad_5 & bOffsets_offsets_4) | (and_and_instruction_175_4 & cOffsets_offsets_4);  // PadRouting.swift:90
    weightAccesses_offsets_5  <= (bInweights_and_sharesPad_5 & bOffsets_offsets_5) | (and_and_instruction_175_4 & cOffsets_offsets_5);  // PadRouting.swift:90
    weightAccesses_offsets_6  <= (bInweights_and_sharesPad_5 & bOffsets_offsets_6) | (and_and_instruction_175_4 & cOffsets_offsets_6);  // PadRouting.swift:90
    weightAccesses_offsets_7  <= (bInweights_and_sharesPad_5 & bOffsets_offsets_7) | (and_and_instruction_175_4 & cOffsets_offsets_7);  // PadRouting.swift:90
    weightAccesses_offsets_8  <= (bInweights_and_sharesPad_5 & bOffsets_offsets_8) | (and_and_instruction_175_4 & cOffsets_offsets_8);  // PadRouting.swift:90
    weightAccesses_offsets_9  <= (bInweights_and_sharesPad_5 & bOffsets_offsets_9) | (and_and_instruction_175_4 & cOffsets_offsets_9);  // PadRouting.swift:90
    weightAccesses_offsets_10 <= and_and_bOffsets_offsets_10_2 | (and_and_instruction_175_4 & cOffsets_offsets_10);  // PadRouting.swift:90
    weightAccesses_offsets_11 <= and_and_bOffsets_offsets_11_2 | (and_and_instruction_175_4 & cOffsets_offsets_11);  // PadRouting.swift:90
    weightAccesses_offsets_12 <= and_and_bOffsets_offsets_12_2 | (and_and_instruction_175_4 & cOffsets_offsets_12);  // PadRouting.swift:90
    weightAccesses_offsets_13 <= and_and_bOffsets_offsets_13_2 | (and_and_instruction_175_4 & cOffsets_offsets_13);  // PadRouting.swift:90
    weightAccesses_offsets_14 <= and_and_bOffsets_offsets_14_2 | (and_and_instruction_175_4 & cOffsets_offsets_14);  // PadRouting.swift:90
    weightAccesses_offsets_15 <= and_and_bOffsets_offsets_15_2 | (and_and_instruction_175_4 & cOffsets_offsets_15);  // PadRouting.swift:90
    weightAccesses_inverse    <= (bInweights_and_sharesPad_6 & instruction_145_selects) | (and_and_instruction_175_5 & instruction_220_selects);  // PadRouting.swift:90
    weightAccesses_active     <= and_and_walk_product_columns_4 | ({2{and_and_instruction_175_6}} & finish_write_active);  // PadRouting.swift:90
    weightAccessesEnable      <= bInweights_and_sharesPad_or;  // PadRouting.swift:91
    if (reset) begin
      weightAccessesEnable <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      writes0 <= 1'b0;
    end else begin
      writes0 <= finish_write_valid_and_and;  // PadRouting.swift:66
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      writes1 <= 1'b0;
    end else begin
      writes1 <= finish_write_valid_and_and_2;  // PadRouting.swift:66
    end
  end

  always_ff @(posedge clock) begin
    values0  <= finish_write_values_0;   // PadRouting.swift:69
    values1  <= finish_write_values_1;   // PadRouting.swift:69
    values2  <= finish_write_values_2;   // PadRouting.swift:69
    values3  <= finish_write_values_3;   // PadRouting.swift:69
    values4  <= finish_write_values_4;   // PadRouting.swift:69
    values5  <= finish_write_values_5;   // PadRouting.swift:69
    values6  <= finish_write_values_6;   // PadRouting.swift:69
    values7  <= finish_write_values_7;   // PadRouting.swift:69
    values8  <= finish_write_values_8;   // PadRouting.swift:69
    values9  <= finish_write_values_9;   // PadRouting.swift:69
    values10 <= finish_write_values_10;  // PadRouting.swift:69
    values11 <= finish_write_values_11;  // PadRouting.swift:69
    values12 <= finish_write_values_12;  // PadRouting.swift:69
    values13 <= finish_write_values_13;  // PadRouting.swift:69
    values14 <= finish_write_values_14;  // PadRouting.swift:69
    values15 <= finish_write_values_15;  // PadRouting.swift:69
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
      productIsBias1 <= 1'b0;
    end else begin
      productIsBias1 <= walk_product_isBias;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias2 <= 1'b0;
    end else begin
      productIsBias2 <= productIsBias1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias3 <= 1'b0;
    end else begin
      productIsBias3 <= productIsBias2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias4 <= 1'b0;
    end else begin
      productIsBias4 <= productIsBias3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias5 <= 1'b0;
    end else begin
      productIsBias5 <= productIsBias4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias6 <= 1'b0;
    end else begin
      productIsBias6 <= productIsBias5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias7 <= 1'b0;
    end else begin
      productIsBias7 <= productIsBias6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias8 <= 1'b0;
    end else begin
      productIsBias8 <= productIsBias7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias9 <= 1'b0;
    end else begin
      productIsBias9 <= productIsBias8;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      productIsBias10 <= 1'b0;
    end else begin
      productIsBias10 <= productIsBias9;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    aWord0 <= instruction[66] ? 16'(inputReads_data_0) : instruction_65_selects;  // OperandWay.swift:42
    aWord1 <= instruction[66] ? 16'(inputReads_data_1) : instruction_65_selects_2;  // OperandWay.swift:42
    aWord2 <= instruction[66] ? 16'(inputReads_data_2) : instruction_65_selects_3;  // OperandWay.swift:42
    aWord3 <= instruction[66] ? 16'(inputReads_data_3) : instruction_65_selects_4;  // OperandWay.swift:42
    aWord4 <= instruction[66] ? 16'(inputReads_data_4) : instruction_65_selects_5;  // OperandWay.swift:42
    aWord5 <= instruction[66] ? 16'(inputReads_data_5) : instruction_65_selects_6;  // OperandWay.swift:42
    aWord6 <= instruction[66] ? 16'(inputReads_data_6) : instruction_65_selects_7;  // OperandWay.swift:42
    aWord7 <= instruction[66] ? 16'(inputReads_data_7) : instruction_65_selects_8;  // OperandWay.swift:42
  end

  always_ff @(posedge clock) begin
    bWord0  <= instruction[121] ? 16'(inputReads_data_0) : instruction_120_selects;  // OperandWay.swift:42
    bWord1  <= instruction[121] ? 16'(inputReads_data_1) : instruction_120_selects_2;  // OperandWay.swift:42
    bWord2  <= instruction[121] ? 16'(inputReads_data_2) : instruction_120_selects_3;  // OperandWay.swift:42
    bWord3  <= instruction[121] ? 16'(inputReads_data_3) : instruction_120_selects_4;  // OperandWay.swift:42
    bWord4  <= instruction[121] ? 16'(inputReads_data_4) : instruction_120_selects_5;  // OperandWay.swift:42
    bWord5  <= instruction[121] ? 16'(inputReads_data_5) : instruction_120_selects_6;  // OperandWay.swift:42
    bWord6  <= instruction[121] ? 16'(inputReads_data_6) : instruction_120_selects_7;  // OperandWay.swift:42
    bWord7  <= instruction[121] ? 16'(inputReads_data_7) : instruction_120_selects_8;  // OperandWay.swift:42
    bWord8  <= instruction[121] ? 16'(inputReads_data_8) : instruction_120_selects_9;  // OperandWay.swift:42
    bWord9  <= instruction[121] ? 16'(inputReads_data_9) : instruction_120_selects_10;  // OperandWay.swift:42
    bWord10 <= instruction[121] ? 16'(inputReads_data_10) : instruction_120_selects_11;  // OperandWay.swift:42
    bWord11 <= instruction[121] ? 16'(inputReads_data_11) : instruction_120_selects_12;  // OperandWay.swift:42
    bWord12 <= instruction[121] ? 16'(inputReads_data_12) : instruction_120_selects_13;  // OperandWay.swift:42
    bWord13 <= instruction[121] ? 16'(inputReads_data_13) : instruction_120_selects_14;  // OperandWay.swift:42
    bWord14 <= instruction[121] ? 16'(inputReads_data_14) : instruction_120_selects_15;  // OperandWay.swift:42
    bWord15 <= instruction[121] ? 16'(inputReads_data_15) : instruction_120_selects_16;  // OperandWay.swift:42
  end

  always_ff @(posedge clock) begin
    biasWord0 <= weightReads_data_0;  // OperandWay.swift:53
    biasWord1 <= weightReads_data_1;  // OperandWay.swift:53
    biasWord2 <= weightReads_data_2;  // OperandWay.swift:53
    biasWord3 <= weightReads_data_3;  // OperandWay.swift:53
    biasWord4 <= weightReads_data_4;  // OperandWay.swift:53
    biasWord5 <= weightReads_data_5;  // OperandWay.swift:53
    biasWord6 <= weightReads_data_6;  // OperandWay.swift:53
    biasWord7 <= weightReads_data_7;  // OperandWay.swift:53
  end

  always_ff @(posedge clock) begin
    aOperand0  <= productIsBias10 ? biasRounder_values_0 : aRounder_values_0;  // OperandWay.swift:67
    aOperand1  <= productIsBias10 ? biasRounder_values_1 : aRounder_values_1;  // OperandWay.swift:67
    aOperand2  <= productIsBias10 ? biasRounder_values_2 : aRounder_values_2;  // OperandWay.swift:67
    aOperand3  <= productIsBias10 ? biasRounder_values_3 : aRounder_values_3;  // OperandWay.swift:67
    aOperand4  <= productIsBias10 ? biasRounder_values_4 : aRounder_values_4;  // OperandWay.swift:67
    aOperand5  <= productIsBias10 ? biasRounder_values_5 : aRounder_values_5;  // OperandWay.swift:67
    aOperand6  <= productIsBias10 ? biasRounder_values_6 : aRounder_values_6;  // OperandWay.swift:67
    aOperand7  <= productIsBias10 ? biasRounder_values_7 : aRounder_values_7;  // OperandWay.swift:67
    bOperand0  <= productIsBias10 ? biasPower : bRounder_values_0;   // OperandWay.swift:68
    bOperand1  <= productIsBias10 ? biasPower : bRounder_values_1;   // OperandWay.swift:68
    bOperand2  <= productIsBias10 ? biasPower : bRounder_values_2;   // OperandWay.swift:68
    bOperand3  <= productIsBias10 ? biasPower : bRounder_values_3;   // OperandWay.swift:68
    bOperand4  <= productIsBias10 ? biasPower : bRounder_values_4;   // OperandWay.swift:68
    bOperand5  <= productIsBias10 ? biasPower : bRounder_values_5;   // OperandWay.swift:68
    bOperand6  <= productIsBias10 ? biasPower : bRounder_values_6;   // OperandWay.swift:68
    bOperand7  <= productIsBias10 ? biasPower : bRounder_values_7;   // OperandWay.swift:68
    bOperand8  <= productIsBias10 ? biasPower : bRounder_values_8;   // OperandWay.swift:68
    bOperand9  <= productIsBias10 ? biasPower : bRounder_values_9;   // OperandWay.swift:68
    bOperand10 <= productIsBias10 ? biasPower : bRounder_values_10;  // OperandWay.swift:68
    bOperand11 <= productIsBias10 ? biasPower : bRounder_values_11;  // OperandWay.swift:68
    bOperand12 <= productIsBias10 ? biasPower : bRounder_values_12;  // OperandWay.swift:68
    bOperand13 <= productIsBias10 ? biasPower : bRounder_values_13;  // OperandWay.swift:68
    bOperand14 <= productIsBias10 ? biasPower : bRounder_values_14;  // OperandWay.swift:68
    bOperand15 <= productIsBias10 ? biasPower : bRounder_values_15;  // OperandWay.swift:68
  end

  `ifdef FORMAL
  always_ff @(posedge clock) begin
    if (!reset) activationReads01AreApart: assert (!(aInactivations & bInactivations_and_not_sharesPad));  // PadRouting.swift:83
    if (!reset) weightReads01AreApart: assert (!(aInweights & bInweights_and_not_sharesPad));  // PadRouting.swift:83
    if (!reset) weightReads02AreApart: assert (!(aInweights & walk_product_valid_and_2));  // PadRouting.swift:83
    if (!reset) weightReads03AreApart: assert (!(aInweights & drain_row_valid_and_isUpdate));  // PadRouting.swift:83
    if (!reset) weightReads04AreApart: assert (!(aInweights & rowValid12_1_and_isUpdate));  // PadRouting.swift:83
    if (!reset) weightReads12AreApart: assert (!(bInweights_and_not_sharesPad & walk_product_valid_and_2));  // PadRouting.swift:83
    if (!reset) weightReads13AreApart: assert (!(bInweights_and_not_sharesPad & drain_row_valid_and_isUpdate));  // PadRouting.swift:83
    if (!reset) weightReads14AreApart: assert (!(bInweights_and_not_sharesPad & rowValid12_1_and_isUpdate));  // PadRouting.swift:83
    if (!reset) weightReads23AreApart: assert (!(walk_product_valid_and_2 & drain_row_valid_and_isUpdate));  // PadRouting.swift:83
    if (!reset) weightReads24AreApart: assert (!(walk_product_valid_and_2 & rowValid12_1_and_isUpdate));  // PadRouting.swift:83
    if (!reset) weightReads34AreApart: assert (!(drain_row_valid_and_isUpdate & rowValid12_1_and_isUpdate));  // PadRouting.swift:83
    if (!reset) inputReads01AreApart: assert (!(aIninput & bIninput_and_not_sharesPad));  // PadRouting.swift:83
    if (!reset) activationAccesses01AreApart: assert (!(bInactivations_and_sharesPad & finish_write_valid_and_and));  // PadRouting.swift:83
    if (!reset) weightAccesses01AreApart: assert (!(bInweights_and_sharesPad & finish_write_valid_and_and_2));  // PadRouting.swift:83
  end
  `endif

  // Bits that are deliberately not read.
  wire unused = &{1'b0, activationReads_enable, weightReads_enable, inputReads_enable,
    activationAccesses_enable, weightAccesses_enable};
endmodule
