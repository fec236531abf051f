// Training engine with an array of 8 by 16 cells.
module Engine_8x16 (
  input  logic        clock,
  input  logic        reset,
  input  logic        program_valid,
  output logic        program_ready,
  input  logic [31:0] program_payload,
  input  logic        rewind,
  input  logic        run,
  output logic        busy,
  output logic [3:0]  fault,
  output logic [7:0]  place,
  input  logic        input_valid,
  output logic        input_ready,
  input  logic [31:0] input_payload,
  output logic        output_valid,
  input  logic        output_ready,
  output logic [31:0] output_payload
);
  logic                 sequencer_units_contract_start;                   // EngineParts.swift:47
  logic                 sequencer_units_softmax_start;                    // EngineParts.swift:47
  logic                 sequencer_units_load_start;                       // EngineParts.swift:47
  logic                 sequencer_units_store_start;                      // EngineParts.swift:47
  logic                 sequencer_units_rank_startsWalk;                  // EngineParts.swift:47
  logic                 sequencer_units_rank_startsBond;                  // EngineParts.swift:47
  logic                 sequencer_units_rank_isShrink;                    // EngineParts.swift:47
  logic                 sequencer_units_rank_isThreshold;                 // EngineParts.swift:47
  logic                 sequencer_units_fetch_start;                      // EngineParts.swift:47
  logic                 sequencer_units_keys_start;                       // EngineParts.swift:47
  logic                 sequencer_units_keysArePair;                      // EngineParts.swift:47
  logic        [23:0]   sequencer_units_number;                           // EngineParts.swift:47
  logic                 sequencer_units_scaleStarts;                      // EngineParts.swift:47
  logic                 sequencer_units_scaleEnds;                        // EngineParts.swift:47
  logic                 sequencer_units_commits;                          // EngineParts.swift:47
  logic                 sequencer_units_loadsSlot;                        // EngineParts.swift:47
  logic                 sequencer_units_readsSlot;                        // EngineParts.swift:47
  logic        [6:0]    sequencer_units_slot;                             // EngineParts.swift:47
  logic                 sequencer_program_ready;                          // EngineParts.swift:47
  logic                 sequencer_busy;                                   // EngineParts.swift:47
  logic        [3:0]    sequencer_fault;                                  // EngineParts.swift:47
  logic        [7:0]    sequencer_place;                                  // EngineParts.swift:47
  logic                 sequencer_input_ready;                            // EngineParts.swift:47
  logic        [31:0]   sequencer_output_payload;                         // EngineParts.swift:47
  logic                 sequencer_output_valid;                           // EngineParts.swift:47
  logic        [1663:0] sequencer_instruction;                            // EngineParts.swift:47
  logic        [31:0]   sequencer_registers_0;                            // EngineParts.swift:47
  logic        [31:0]   sequencer_registers_1;                            // EngineParts.swift:47
  logic        [31:0]   sequencer_registers_2;                            // EngineParts.swift:47
  logic        [31:0]   sequencer_registers_3;                            // EngineParts.swift:47
  logic        [31:0]   sequencer_registers_4;                            // EngineParts.swift:47
  logic        [9:0]    sequencer_exponent;                               // EngineParts.swift:47
  logic                 sequencer_seed_enable;                            // EngineParts.swift:47
  logic        [3:0]    sequencer_seed_address;                           // EngineParts.swift:47
  logic        [31:0]   sequencer_seed_word;                              // EngineParts.swift:47
  logic                 sequencer_buffer;                                 // EngineParts.swift:47
  logic                 contract_activationReads_enable;                  // EngineParts.swift:48
  logic        [17:0]   contract_activationReads_base;                    // EngineParts.swift:48
  logic        [17:0]   contract_activationReads_stride;                  // EngineParts.swift:48
  logic        [17:0]   contract_activationReads_outerStride;             // EngineParts.swift:48
  logic        [15:0]   contract_activationReads_active;                  // EngineParts.swift:48
  logic                 contract_activationAccesses_request_enable;       // EngineParts.swift:48
  logic        [17:0]   contract_activationAccesses_request_base;         // EngineParts.swift:48
  logic        [17:0]   contract_activationAccesses_request_stride;       // EngineParts.swift:48
  logic        [17:0]   contract_activationAccesses_request_outerStride;  // EngineParts.swift:48
  logic        [15:0]   contract_activationAccesses_request_active;       // EngineParts.swift:48
  logic                 contract_activationAccesses_write;                // EngineParts.swift:48
  logic                 contract_weightReads_enable;                      // EngineParts.swift:48
  logic        [17:0]   contract_weightReads_base;                        // EngineParts.swift:48
  logic        [17:0]   contract_weightReads_stride;                      // EngineParts.swift:48
  logic        [17:0]   contract_weightReads_outerStride;                 // EngineParts.swift:48
  logic        [15:0]   contract_weightReads_active;                      // EngineParts.swift:48
  logic                 contract_weightAccesses_request_enable;           // EngineParts.swift:48
  logic        [17:0]   contract_weightAccesses_request_base;             // EngineParts.swift:48
  logic        [17:0]   contract_weightAccesses_request_stride;           // EngineParts.swift:48
  logic        [17:0]   contract_weightAccesses_request_outerStride;      // EngineParts.swift:48
  logic        [15:0]   contract_weightAccesses_request_active;           // EngineParts.swift:48
  logic                 contract_weightAccesses_write;                    // EngineParts.swift:48
  logic signed [15:0]   contract_values_0;                                // EngineParts.swift:48
  logic signed [15:0]   contract_values_1;                                // EngineParts.swift:48
  logic signed [15:0]   contract_values_2;                                // EngineParts.swift:48
  logic signed [15:0]   contract_values_3;                                // EngineParts.swift:48
  logic signed [15:0]   contract_values_4;                                // EngineParts.swift:48
  logic signed [15:0]   contract_values_5;                                // EngineParts.swift:48
  logic signed [15:0]   contract_values_6;                                // EngineParts.swift:48
  logic signed [15:0]   contract_values_7;                                // EngineParts.swift:48
  logic signed [15:0]   contract_values_8;                                // EngineParts.swift:48
  logic signed [15:0]   contract_values_9;                                // EngineParts.swift:48
  logic signed [15:0]   contract_values_10;                               // EngineParts.swift:48
  logic signed [15:0]   contract_values_11;                               // EngineParts.swift:48
  logic signed [15:0]   contract_values_12;                               // EngineParts.swift:48
  logic signed [15:0]   contract_values_13;                               // EngineParts.swift:48
  logic signed [15:0]   contract_values_14;                               // EngineParts.swift:48
  logic signed [15:0]   contract_values_15;                               // EngineParts.swift:48
  logic                 contract_inputReads_enable;                       // EngineParts.swift:48
  logic        [17:0]   contract_inputReads_base;                         // EngineParts.swift:48
  logic        [17:0]   contract_inputReads_stride;                       // EngineParts.swift:48
  logic        [17:0]   contract_inputReads_outerStride;                  // EngineParts.swift:48
  logic        [15:0]   contract_inputReads_active;                       // EngineParts.swift:48
  logic                 contract_accessesWeights;                         // EngineParts.swift:48
  logic        [5:0]    contract_statistics_usedBits;                     // EngineParts.swift:48
  logic        [31:0]   contract_statistics_saturations;                  // EngineParts.swift:48
  logic        [5:0]    contract_statistics_momentumUsedBits;             // EngineParts.swift:48
  logic        [31:0]   contract_statistics_momentumSaturations;          // EngineParts.swift:48
  logic        [39:0]   contract_statistics_total;                        // EngineParts.swift:48
  logic                 contract_maskFault;                               // EngineParts.swift:48
  logic                 contract_allowsKeys;                              // EngineParts.swift:48
  logic                 contract_finishes;                                // EngineParts.swift:48
  logic                 contract_done;                                    // EngineParts.swift:48
  logic                 softmax_logit_enable;                             // EngineParts.swift:49
  logic        [17:0]   softmax_logit_address;                            // EngineParts.swift:49
  logic                 softmax_label_enable;                             // EngineParts.swift:49
  logic        [17:0]   softmax_label_address;                            // EngineParts.swift:49
  logic                 softmax_write_enable;                             // EngineParts.swift:49
  logic        [17:0]   softmax_write_address;                            // EngineParts.swift:49
  logic        [15:0]   softmax_write_data;                               // EngineParts.swift:49
  logic                 softmax_outcome_valid;                            // EngineParts.swift:49
  logic        [21:0]   softmax_outcome_loss;                             // EngineParts.swift:49
  logic                 softmax_outcome_isCorrect;                        // EngineParts.swift:49
  logic                 softmax_saturates;                                // EngineParts.swift:49
  logic                 softmax_done;                                     // EngineParts.swift:49
  logic                 load_walk_start;                                  // EngineParts.swift:50
  logic                 load_walk_advance;                                // EngineParts.swift:50
  logic                 load_input_ready;                                 // EngineParts.swift:50
  logic                 load_write_enable;                                // EngineParts.swift:50
  logic        [17:0]   load_write_address;                               // EngineParts.swift:50
  logic        [15:0]   load_write_data;                                  // EngineParts.swift:50
  logic                 load_done;                                        // EngineParts.swift:50
  logic                 store_walk_start;                                 // EngineParts.swift:51
  logic                 store_walk_advance;                               // EngineParts.swift:51
  logic                 store_read_enable;                                // EngineParts.swift:51
  logic        [17:0]   store_read_address;                               // EngineParts.swift:51
  logic        [31:0]   store_output_payload;                             // EngineParts.swift:51
  logic                 store_output_valid;                               // EngineParts.swift:51
  logic                 store_done;                                       // EngineParts.swift:51
  logic                 fetch_input_ready;                                // EngineParts.swift:52
  logic        [3:0]    fetch_write_lanes;                                // EngineParts.swift:52
  logic        [17:0]   fetch_write_address;                              // EngineParts.swift:52
  logic        [7:0]    fetch_write_data_0;                               // EngineParts.swift:52
  logic        [7:0]    fetch_write_data_1;                               // EngineParts.swift:52
  logic        [7:0]    fetch_write_data_2;                               // EngineParts.swift:52
  logic        [7:0]    fetch_write_data_3;                               // EngineParts.swift:52
  logic                 fetch_busy;                                       // EngineParts.swift:52
  logic                 fetch_done;                                       // EngineParts.swift:52
  logic                 tensorKeys_done;                                  // EngineParts.swift:53
  logic        [15:0]   tensorKeys_first_0;                               // EngineParts.swift:53
  logic        [15:0]   tensorKeys_first_1;                               // EngineParts.swift:53
  logic        [15:0]   tensorKeys_first_2;                               // EngineParts.swift:53
  logic        [15:0]   tensorKeys_first_3;                               // EngineParts.swift:53
  logic        [15:0]   tensorKeys_first_4;                               // EngineParts.swift:53
  logic        [15:0]   tensorKeys_first_5;                               // EngineParts.swift:53
  logic        [15:0]   tensorKeys_second_0;                              // EngineParts.swift:53
  logic        [15:0]   tensorKeys_second_1;                              // EngineParts.swift:53
  logic        [15:0]   tensorKeys_second_2;                              // EngineParts.swift:53
  logic        [15:0]   tensorKeys_second_3;                              // EngineParts.swift:53
  logic        [15:0]   tensorKeys_second_4;                              // EngineParts.swift:53
  logic        [15:0]   tensorKeys_second_5;                              // EngineParts.swift:53
  logic        [5:0]    scaleUnit_aViewShift;                             // EngineParts.swift:54
  logic        [5:0]    scaleUnit_bViewShift;                             // EngineParts.swift:54
  logic        [5:0]    scaleUnit_biasViewShift;                          // EngineParts.swift:54
  logic        [3:0]    scaleUnit_biasSumShift;                           // EngineParts.swift:54
  logic signed [7:0]    scaleUnit_shifts_value;                           // EngineParts.swift:54
  logic signed [7:0]    scaleUnit_shifts_momentum;                        // EngineParts.swift:54
  logic signed [7:0]    scaleUnit_shifts_gradient;                        // EngineParts.swift:54
  logic signed [7:0]    scaleUnit_shifts_master;                          // EngineParts.swift:54
  logic signed [7:0]    scaleUnit_shifts_step;                            // EngineParts.swift:54
  logic        [31:0]   scaleUnit_readWord;                               // EngineParts.swift:54
  logic                 rank_walk_start;                                  // EngineParts.swift:55
  logic                 rank_walk_advance;                                // EngineParts.swift:55
  logic                 rank_weights_request_enable;                      // EngineParts.swift:55
  logic        [17:0]   rank_weights_request_base;                        // EngineParts.swift:55
  logic        [17:0]   rank_weights_request_stride;                      // EngineParts.swift:55
  logic        [17:0]   rank_weights_request_outerStride;                 // EngineParts.swift:55
  logic        [15:0]   rank_weights_request_active;                      // EngineParts.swift:55
  logic                 rank_activations_request_enable;                  // EngineParts.swift:55
  logic        [17:0]   rank_activations_request_base;                    // EngineParts.swift:55
  logic        [17:0]   rank_activations_request_stride;                  // EngineParts.swift:55
  logic        [17:0]   rank_activations_request_outerStride;             // EngineParts.swift:55
  logic        [15:0]   rank_activations_request_active;                  // EngineParts.swift:55
  logic                 rank_left_request_enable;                         // EngineParts.swift:55
  logic        [17:0]   rank_left_request_base;                           // EngineParts.swift:55
  logic        [17:0]   rank_left_request_stride;                         // EngineParts.swift:55
  logic        [17:0]   rank_left_request_outerStride;                    // EngineParts.swift:55
  logic        [15:0]   rank_left_request_active;                         // EngineParts.swift:55
  logic                 rank_write_enable;                                // EngineParts.swift:55
  logic        [17:0]   rank_write_address;                               // EngineParts.swift:55
  logic        [15:0]   rank_write_data;                                  // EngineParts.swift:55
  logic                 rank_row_valid;                                   // EngineParts.swift:55
  logic                 rank_row_isLast;                                  // EngineParts.swift:55
  logic        [17:0]   rank_row_c;                                       // EngineParts.swift:55
  logic        [23:0]   rank_row_element;                                 // EngineParts.swift:55
  logic signed [39:0]   rank_row_product;                                 // EngineParts.swift:55
  logic                 rank_done;                                        // EngineParts.swift:55
  logic        [17:0]   walk_address;                                     // EngineParts.swift:56
  logic                 walk_endsRun;                                     // EngineParts.swift:56
  logic                 walk_endsTurn;                                    // EngineParts.swift:56
  logic                 walk_isLast;                                      // EngineParts.swift:56
  logic                 walk_inLastTurn;                                  // EngineParts.swift:56
  logic        [15:0]   activations_x_words_words_0;                      // EngineParts.swift:57
  logic        [15:0]   activations_x_words_words_1;                      // EngineParts.swift:57
  logic        [15:0]   activations_x_words_words_2;                      // EngineParts.swift:57
  logic        [15:0]   activations_x_words_words_3;                      // EngineParts.swift:57
  logic        [15:0]   activations_x_words_words_4;                      // EngineParts.swift:57
  logic        [15:0]   activations_x_words_words_5;                      // EngineParts.swift:57
  logic        [15:0]   activations_x_words_words_6;                      // EngineParts.swift:57
  logic        [15:0]   activations_x_words_words_7;                      // EngineParts.swift:57
  logic        [15:0]   activations_x_words_words_8;                      // EngineParts.swift:57
  logic        [15:0]   activations_x_words_words_9;                      // EngineParts.swift:57
  logic        [15:0]   activations_x_words_words_10;                     // EngineParts.swift:57
  logic        [15:0]   activations_x_words_words_11;                     // EngineParts.swift:57
  logic        [15:0]   activations_x_words_words_12;                     // EngineParts.swift:57
  logic        [15:0]   activations_x_words_words_13;                     // EngineParts.swift:57
  logic        [15:0]   activations_x_words_words_14;                     // EngineParts.swift:57
  logic        [15:0]   activations_x_words_words_15;                     // EngineParts.swift:57
  logic                 activations_x_words_controls_0;                   // EngineParts.swift:57
  logic        [1:0]    activations_x_words_controls_1;                   // EngineParts.swift:57
  logic        [3:0]    activations_x_words_controls_2;                   // EngineParts.swift:57
  logic        [7:0]    activations_x_words_controls_3;                   // EngineParts.swift:57
  logic                 activations_x_fault;                              // EngineParts.swift:57
  logic                 activations_y_writes_write;                       // EngineParts.swift:57
  logic                 activations_y_writes_controls_0;                  // EngineParts.swift:57
  logic        [1:0]    activations_y_writes_controls_1;                  // EngineParts.swift:57
  logic        [3:0]    activations_y_writes_controls_2;                  // EngineParts.swift:57
  logic        [7:0]    activations_y_writes_controls_3;                  // EngineParts.swift:57
  logic        [15:0]   activations_y_words_words_0;                      // EngineParts.swift:57
  logic        [15:0]   activations_y_words_words_1;                      // EngineParts.swift:57
  logic        [15:0]   activations_y_words_words_2;                      // EngineParts.swift:57
  logic        [15:0]   activations_y_words_words_3;                      // EngineParts.swift:57
  logic        [15:0]   activations_y_words_words_4;                      // EngineParts.swift:57
  logic        [15:0]   activations_y_words_words_5;                      // EngineParts.swift:57
  logic        [15:0]   activations_y_words_words_6;                      // EngineParts.swift:57
  logic        [15:0]   activations_y_words_words_7;                      // EngineParts.swift:57
  logic        [15:0]   activations_y_words_words_8;                      // EngineParts.swift:57
  logic        [15:0]   activations_y_words_words_9;                      // EngineParts.swift:57
  logic        [15:0]   activations_y_words_words_10;                     // EngineParts.swift:57
  logic        [15:0]   activations_y_words_words_11;                     // EngineParts.swift:57
  logic        [15:0]   activations_y_words_words_12;                     // EngineParts.swift:57
  logic        [15:0]   activations_y_words_words_13;                     // EngineParts.swift:57
  logic        [15:0]   activations_y_words_words_14;                     // EngineParts.swift:57
  logic        [15:0]   activations_y_words_words_15;                     // EngineParts.swift:57
  logic                 activations_y_words_controls_0;                   // EngineParts.swift:57
  logic        [1:0]    activations_y_words_controls_1;                   // EngineParts.swift:57
  logic        [3:0]    activations_y_words_controls_2;                   // EngineParts.swift:57
  logic        [7:0]    activations_y_words_controls_3;                   // EngineParts.swift:57
  logic                 activations_y_fault;                              // EngineParts.swift:57
  logic        [15:0]   weights_x_words_words_0;                          // EngineParts.swift:59
  logic        [15:0]   weights_x_words_words_1;                          // EngineParts.swift:59
  logic        [15:0]   weights_x_words_words_2;                          // EngineParts.swift:59
  logic        [15:0]   weights_x_words_words_3;                          // EngineParts.swift:59
  logic        [15:0]   weights_x_words_words_4;                          // EngineParts.swift:59
  logic        [15:0]   weights_x_words_words_5;                          // EngineParts.swift:59
  logic        [15:0]   weights_x_words_words_6;                          // EngineParts.swift:59
  logic        [15:0]   weights_x_words_words_7;                          // EngineParts.swift:59
  logic        [15:0]   weights_x_words_words_8;                          // EngineParts.swift:59
  logic        [15:0]   weights_x_words_words_9;                          // EngineParts.swift:59
  logic        [15:0]   weights_x_words_words_10;                         // EngineParts.swift:59
  logic        [15:0]   weights_x_words_words_11;                         // EngineParts.swift:59
  logic        [15:0]   weights_x_words_words_12;                         // EngineParts.swift:59
  logic        [15:0]   weights_x_words_words_13;                         // EngineParts.swift:59
  logic        [15:0]   weights_x_words_words_14;                         // EngineParts.swift:59
  logic        [15:0]   weights_x_words_words_15;                         // EngineParts.swift:59
  logic                 weights_x_words_controls_0;                       // EngineParts.swift:59
  logic        [1:0]    weights_x_words_controls_1;                       // EngineParts.swift:59
  logic        [3:0]    weights_x_words_controls_2;                       // EngineParts.swift:59
  logic        [7:0]    weights_x_words_controls_3;                       // EngineParts.swift:59
  logic                 weights_x_fault;                                  // EngineParts.swift:59
  logic                 weights_y_writes_write;                           // EngineParts.swift:59
  logic                 weights_y_writes_controls_0;                      // EngineParts.swift:59
  logic        [1:0]    weights_y_writes_controls_1;                      // EngineParts.swift:59
  logic        [3:0]    weights_y_writes_controls_2;                      // EngineParts.swift:59
  logic        [7:0]    weights_y_writes_controls_3;                      // EngineParts.swift:59
  logic        [15:0]   weights_y_words_words_0;                          // EngineParts.swift:59
  logic        [15:0]   weights_y_words_words_1;                          // EngineParts.swift:59
  logic        [15:0]   weights_y_words_words_2;                          // EngineParts.swift:59
  logic        [15:0]   weights_y_words_words_3;                          // EngineParts.swift:59
  logic        [15:0]   weights_y_words_words_4;                          // EngineParts.swift:59
  logic        [15:0]   weights_y_words_words_5;                          // EngineParts.swift:59
  logic        [15:0]   weights_y_words_words_6;                          // EngineParts.swift:59
  logic        [15:0]   weights_y_words_words_7;                          // EngineParts.swift:59
  logic        [15:0]   weights_y_words_words_8;                          // EngineParts.swift:59
  logic        [15:0]   weights_y_words_words_9;                          // EngineParts.swift:59
  logic        [15:0]   weights_y_words_words_10;                         // EngineParts.swift:59
  logic        [15:0]   weights_y_words_words_11;                         // EngineParts.swift:59
  logic        [15:0]   weights_y_words_words_12;                         // EngineParts.swift:59
  logic        [15:0]   weights_y_words_words_13;                         // EngineParts.swift:59
  logic        [15:0]   weights_y_words_words_14;                         // EngineParts.swift:59
  logic        [15:0]   weights_y_words_words_15;                         // EngineParts.swift:59
  logic                 weights_y_words_controls_0;                       // EngineParts.swift:59
  logic        [1:0]    weights_y_words_controls_1;                       // EngineParts.swift:59
  logic        [3:0]    weights_y_words_controls_2;                       // EngineParts.swift:59
  logic        [7:0]    weights_y_words_controls_3;                       // EngineParts.swift:59
  logic                 weights_y_fault;                                  // EngineParts.swift:59
  logic        [7:0]    inputs_x_words_words_0;                           // EngineParts.swift:60
  logic        [7:0]    inputs_x_words_words_1;                           // EngineParts.swift:60
  logic        [7:0]    inputs_x_words_words_2;                           // EngineParts.swift:60
  logic        [7:0]    inputs_x_words_words_3;                           // EngineParts.swift:60
  logic        [7:0]    inputs_x_words_words_4;                           // EngineParts.swift:60
  logic        [7:0]    inputs_x_words_words_5;                           // EngineParts.swift:60
  logic        [7:0]    inputs_x_words_words_6;                           // EngineParts.swift:60
  logic        [7:0]    inputs_x_words_words_7;                           // EngineParts.swift:60
  logic        [7:0]    inputs_x_words_words_8;                           // EngineParts.swift:60
  logic        [7:0]    inputs_x_words_words_9;                           // EngineParts.swift:60
  logic        [7:0]    inputs_x_words_words_10;                          // EngineParts.swift:60
  logic        [7:0]    inputs_x_words_words_11;                          // EngineParts.swift:60
  logic        [7:0]    inputs_x_words_words_12;                          // EngineParts.swift:60
  logic        [7:0]    inputs_x_words_words_13;                          // EngineParts.swift:60
  logic        [7:0]    inputs_x_words_words_14;                          // EngineParts.swift:60
  logic        [7:0]    inputs_x_words_words_15;                          // EngineParts.swift:60
  logic                 inputs_x_words_controls_0;                        // EngineParts.swift:60
  logic        [1:0]    inputs_x_words_controls_1;                        // EngineParts.swift:60
  logic        [3:0]    inputs_x_words_controls_2;                        // EngineParts.swift:60
  logic        [7:0]    inputs_x_words_controls_3;                        // EngineParts.swift:60
  logic                 inputs_x_fault;                                   // EngineParts.swift:60
  logic                 inputs_stream_fault;                              // EngineParts.swift:60
  logic        [15:0]   spread_words_0;                                   // EngineParts.swift:61
  logic        [15:0]   spread_words_1;                                   // EngineParts.swift:61
  logic        [15:0]   spread_words_2;                                   // EngineParts.swift:61
  logic        [15:0]   spread_words_3;                                   // EngineParts.swift:61
  logic        [15:0]   spread_words_4;                                   // EngineParts.swift:61
  logic        [15:0]   spread_words_5;                                   // EngineParts.swift:61
  logic        [15:0]   spread_words_6;                                   // EngineParts.swift:61
  logic        [15:0]   spread_words_7;                                   // EngineParts.swift:61
  logic        [15:0]   spread_words_8;                                   // EngineParts.swift:61
  logic        [15:0]   spread_words_9;                                   // EngineParts.swift:61
  logic        [15:0]   spread_words_10;                                  // EngineParts.swift:61
  logic        [15:0]   spread_words_11;                                  // EngineParts.swift:61
  logic        [15:0]   spread_words_12;                                  // EngineParts.swift:61
  logic        [15:0]   spread_words_13;                                  // EngineParts.swift:61
  logic        [15:0]   spread_words_14;                                  // EngineParts.swift:61
  logic        [15:0]   spread_words_15;                                  // EngineParts.swift:61
  logic signed [15:0]   activationReturn_data_0;                          // EngineParts.swift:64
  logic signed [15:0]   activationReturn_data_1;                          // EngineParts.swift:64
  logic signed [15:0]   activationReturn_data_2;                          // EngineParts.swift:64
  logic signed [15:0]   activationReturn_data_3;                          // EngineParts.swift:64
  logic signed [15:0]   activationReturn_data_4;                          // EngineParts.swift:64
  logic signed [15:0]   activationReturn_data_5;                          // EngineParts.swift:64
  logic signed [15:0]   activationReturn_data_6;                          // EngineParts.swift:64
  logic signed [15:0]   activationReturn_data_7;                          // EngineParts.swift:64
  logic signed [15:0]   activationReturn_data_8;                          // EngineParts.swift:64
  logic signed [15:0]   activationReturn_data_9;                          // EngineParts.swift:64
  logic signed [15:0]   activationReturn_data_10;                         // EngineParts.swift:64
  logic signed [15:0]   activationReturn_data_11;                         // EngineParts.swift:64
  logic signed [15:0]   activationReturn_data_12;                         // EngineParts.swift:64
  logic signed [15:0]   activationReturn_data_13;                         // EngineParts.swift:64
  logic signed [15:0]   activationReturn_data_14;                         // EngineParts.swift:64
  logic signed [15:0]   activationReturn_data_15;                         // EngineParts.swift:64
  logic signed [15:0]   weightReturn_data_0;                              // EngineParts.swift:67
  logic signed [15:0]   weightReturn_data_1;                              // EngineParts.swift:67
  logic signed [15:0]   weightReturn_data_2;                              // EngineParts.swift:67
  logic signed [15:0]   weightReturn_data_3;                              // EngineParts.swift:67
  logic signed [15:0]   weightReturn_data_4;                              // EngineParts.swift:67
  logic signed [15:0]   weightReturn_data_5;                              // EngineParts.swift:67
  logic signed [15:0]   weightReturn_data_6;                              // EngineParts.swift:67
  logic signed [15:0]   weightReturn_data_7;                              // EngineParts.swift:67
  logic signed [15:0]   weightReturn_data_8;                              // EngineParts.swift:67
  logic signed [15:0]   weightReturn_data_9;                              // EngineParts.swift:67
  logic signed [15:0]   weightReturn_data_10;                             // EngineParts.swift:67
  logic signed [15:0]   weightReturn_data_11;                             // EngineParts.swift:67
  logic signed [15:0]   weightReturn_data_12;                             // EngineParts.swift:67
  logic signed [15:0]   weightReturn_data_13;                             // EngineParts.swift:67
  logic signed [15:0]   weightReturn_data_14;                             // EngineParts.swift:67
  logic signed [15:0]   weightReturn_data_15;                             // EngineParts.swift:67
  logic signed [15:0]   inputReturn_data_0;                               // EngineParts.swift:68
  logic signed [15:0]   inputReturn_data_1;                               // EngineParts.swift:68
  logic signed [15:0]   inputReturn_data_2;                               // EngineParts.swift:68
  logic signed [15:0]   inputReturn_data_3;                               // EngineParts.swift:68
  logic signed [15:0]   inputReturn_data_4;                               // EngineParts.swift:68
  logic signed [15:0]   inputReturn_data_5;                               // EngineParts.swift:68
  logic signed [15:0]   inputReturn_data_6;                               // EngineParts.swift:68
  logic signed [15:0]   inputReturn_data_7;                               // EngineParts.swift:68
  logic signed [15:0]   inputReturn_data_8;                               // EngineParts.swift:68
  logic signed [15:0]   inputReturn_data_9;                               // EngineParts.swift:68
  logic signed [15:0]   inputReturn_data_10;                              // EngineParts.swift:68
  logic signed [15:0]   inputReturn_data_11;                              // EngineParts.swift:68
  logic signed [15:0]   inputReturn_data_12;                              // EngineParts.swift:68
  logic signed [15:0]   inputReturn_data_13;                              // EngineParts.swift:68
  logic signed [15:0]   inputReturn_data_14;                              // EngineParts.swift:68
  logic signed [15:0]   inputReturn_data_15;                              // EngineParts.swift:68
  logic signed [15:0]   accessReturn_data_0;                              // EngineParts.swift:69
  logic signed [15:0]   accessReturn_data_1;                              // EngineParts.swift:69
  logic signed [15:0]   accessReturn_data_2;                              // EngineParts.swift:69
  logic signed [15:0]   accessReturn_data_3;                              // EngineParts.swift:69
  logic signed [15:0]   accessReturn_data_4;                              // EngineParts.swift:69
  logic signed [15:0]   accessReturn_data_5;                              // EngineParts.swift:69
  logic signed [15:0]   accessReturn_data_6;                              // EngineParts.swift:69
  logic signed [15:0]   accessReturn_data_7;                              // EngineParts.swift:69
  logic signed [15:0]   accessReturn_data_8;                              // EngineParts.swift:69
  logic signed [15:0]   accessReturn_data_9;                              // EngineParts.swift:69
  logic signed [15:0]   accessReturn_data_10;                             // EngineParts.swift:69
  logic signed [15:0]   accessReturn_data_11;                             // EngineParts.swift:69
  logic signed [15:0]   accessReturn_data_12;                             // EngineParts.swift:69
  logic signed [15:0]   accessReturn_data_13;                             // EngineParts.swift:69
  logic signed [15:0]   accessReturn_data_14;                             // EngineParts.swift:69
  logic signed [15:0]   accessReturn_data_15;                             // EngineParts.swift:69
  logic        [1663:0] contractInstruction;                              // EngineParts.swift:73
  logic        [6:0]    ending_aSlot;                                     // EngineParts.swift:162
  logic        [6:0]    ending_bSlot;                                     // EngineParts.swift:162
  logic        [6:0]    ending_cSlot;                                     // EngineParts.swift:162
  logic        [6:0]    ending_dSlot;                                     // EngineParts.swift:162
  logic        [4:0]    ending_aView;                                     // EngineParts.swift:162
  logic        [4:0]    ending_bView;                                     // EngineParts.swift:162
  logic        [4:0]    ending_bits;                                      // EngineParts.swift:162
  logic        [17:0]   ending_entries;                                   // EngineParts.swift:162
  logic                 ending_aOnes;                                     // EngineParts.swift:162
  logic                 ending_bOnes;                                     // EngineParts.swift:162
  logic                 ending_isUpdate;                                  // EngineParts.swift:162
  logic                 ending_isExact;                                   // EngineParts.swift:162
  logic                 ending_isStochastic;                              // EngineParts.swift:162
  logic                 ending_isShrink;                                  // EngineParts.swift:162
  logic                 ending_storesPartial;                             // EngineParts.swift:162
  logic                 ending_continues;                                 // EngineParts.swift:162
  logic                 scaleBegins0_1;                                   // Delayed.swift:8
  logic                 scaleBegins1_1;                                   // Delayed.swift:8
  logic                 scaleBegins2_1;                                   // Delayed.swift:8
  logic                 scaleBegins3_1;                                   // Delayed.swift:8
  logic                 scaleBegins4_1;                                   // Delayed.swift:8
  logic                 scaleBegins5_1;                                   // Delayed.swift:8
  logic                 scaleBegins6_1;                                   // Delayed.swift:8
  logic        [1663:0] fetchInstruction;                                 // EngineParts.swift:246
  logic                 fetchStarts;                                      // EngineParts.swift:249
  logic                 isShrink1;                                        // Delayed.swift:8
  logic                 loadsActivation;                                  // EngineConnections.swift:24
  logic                 loadsWeight;                                      // EngineConnections.swift:25
  logic                 isSingle1;                                        // Delayed.swift:8
  logic                 isSingle2;                                        // Delayed.swift:8
  logic signed [15:0]   single1;                                          // Delayed.swift:8
  logic signed [15:0]   single2;                                          // Delayed.swift:8
  logic                 inputIsFree;                                      // EngineConnections.swift:100
  logic                 resets_0_0_state;                                 // FlipFlop.swift:56
  logic                 resets_1_0_state;                                 // FlipFlop.swift:56
  logic                 resets_2_0_state;                                 // FlipFlop.swift:56
  logic                 resets_3_0_state;                                 // FlipFlop.swift:56
  logic                 resets_4_0_state;                                 // FlipFlop.swift:56
  logic                 resets_5_0_state;                                 // FlipFlop.swift:56
  logic                 resets_6_0_state;                                 // FlipFlop.swift:56
  logic                 resets_7_0_state;                                 // FlipFlop.swift:56
  logic                 resets_8_0_state;                                 // FlipFlop.swift:56
  logic                 resets_9_0_state;                                 // FlipFlop.swift:56
  logic                 resets_10_0_state;                                // FlipFlop.swift:56
  logic                 resets_11_0_state;                                // FlipFlop.swift:56
  logic                 resets_12_0_state;                                // FlipFlop.swift:56
  logic                 resets_13_0_state;                                // FlipFlop.swift:56
  logic                 resets_14_0_state;                                // FlipFlop.swift:56
  logic                 resets_15_0_state;                                // FlipFlop.swift:56
  logic                 resets_16_0_state;                                // FlipFlop.swift:56
  logic                 resets_17_0_state;                                // FlipFlop.swift:56
  logic                 selected;
  logic                 selected_2;
  logic                 selected_3;
  logic                 selected_4;
  logic                 selected_5;
  logic                 selected_6;
  logic                 selected_7;
  logic                 selected_8;
  logic        [4:0]    selected_9;
  logic        [1:0]    selected_10;
  logic        [17:0]   selected_11;
  logic        [6:0]    selected_12;
  logic        [17:0]   selected_13;
  logic                 selected_14;
  logic                 selected_15;
  logic                 selected_16;
  logic                 not_contractInstruction_8_or;
  logic                 activations_x_fault_or_or;
  logic                 store_read_enable_and;
  logic        [17:0]   and_;
  logic        [17:0]   and__2;
  logic        [17:0]   and__3;
  logic        [17:0]   and__4;
  logic                 or_;
  logic        [17:0]   and__5;
  logic        [17:0]   and__6;
  logic        [17:0]   softmax_logit_enable_and;
  logic        [1:0]    store_read_enable_and_2;
  logic        [3:0]    store_read_enable_and_3;
  logic        [8:0]    store_read_enable_and_4;
  logic        [17:0]   softmax_logit_enable_and_or;
  logic        [15:0]   and__7;
  logic        [15:0]   and__8;
  logic        [7:0]    store_read_enable_and_5;
  logic        [15:0]   or__2;
  logic                 store_read_enable_and_6;
  logic        [17:0]   and__9;
  logic        [17:0]   and__10;
  logic        [17:0]   and__11;
  logic        [17:0]   and__12;
  logic                 or__3;
  logic        [17:0]   and__13;
  logic        [17:0]   and__14;
  logic        [1:0]    store_read_enable_and_7;
  logic        [3:0]    store_read_enable_and_8;
  logic        [8:0]    store_read_enable_and_9;
  logic        [15:0]   and__15;
  logic        [15:0]   and__16;
  logic        [7:0]    store_read_enable_and_10;
  logic        [17:0]   and__17;
  logic        [15:0]   and__18;
  logic        [15:0]   rank_write_enable_selects;
  logic        [17:0]   and__19;
  logic        [17:0]   rank_left_request_enable_and;
  logic        [17:0]   and__20;
  logic        [17:0]   rank_left_request_enable_and_2;
  logic                 or__4;
  logic                 or_or_softmax_write_enable;
  logic        [17:0]   and__21;
  logic        [17:0]   rank_write_enable_and;
  logic        [17:0]   and_or;
  logic        [17:0]   and_or_and_or;
  logic        [17:0]   loadsActivation_and_or;
  logic        [15:0]   and__22;
  logic        [15:0]   rank_left_request_enable_and_3;
  logic        [15:0]   and_or_and_or_2;
  logic        [15:0]   loadsActivation_and_1_or;
  logic        [17:0]   and__23;
  logic        [15:0]   and__24;
  logic                 or__5;
  logic signed [15:0]   sequencer_instruction_8_selects;
  logic                 input_valid_and_inputIsFree;
  logic                 load_input_ready_or;

  Sequencer_p128_r8_c16_b16_e4_hasSkips_tilesPair sequencer (  // EngineParts.swift:47
    .clock                      (clock),
    .reset                      (resets_0_0_state),
    .program_valid              (program_valid),
    .program_ready              (sequencer_program_ready),
    .program_payload            (program_payload),
    .rewind                     (rewind),
    .run                        (run),
    .busy                       (sequencer_busy),
    .fault                      (sequencer_fault),
    .place                      (sequencer_place),
    .input_valid                (input_valid_and_inputIsFree),
    .input_ready                (sequencer_input_ready),
    .input_payload              (input_payload),
    .output_valid               (sequencer_output_valid),
    .output_ready               (output_ready),
    .output_payload             (sequencer_output_payload),
    .instruction                (sequencer_instruction),
    .registers_0                (sequencer_registers_0),
    .registers_1                (sequencer_registers_1),
    .registers_2                (sequencer_registers_2),
    .registers_3                (sequencer_registers_3),
    .registers_4                (sequencer_registers_4),
    .exponent                   (sequencer_exponent),
    .seed_enable                (sequencer_seed_enable),
    .seed_address               (sequencer_seed_address),
    .seed_word                  (sequencer_seed_word),
    .units_contract_start       (sequencer_units_contract_start),
    .units_contract_done        (contract_done),
    .units_softmax_start        (sequencer_units_softmax_start),
    .units_softmax_done         (softmax_done),
    .units_load_start           (sequencer_units_load_start),
    .units_load_done            (load_done),
    .units_store_start          (sequencer_units_store_start),
    .units_store_done           (store_done),
    .units_contractAllowsKeys   (contract_allowsKeys),
    .units_contractFinishes     (contract_finishes),
    .units_rank_startsWalk      (sequencer_units_rank_startsWalk),
    .units_rank_startsBond      (sequencer_units_rank_startsBond),
    .units_rank_done            (rank_done),
    .units_rank_isShrink        (sequencer_units_rank_isShrink),
    .units_rank_isThreshold     (sequencer_units_rank_isThreshold),
    .units_fetch_start          (sequencer_units_fetch_start),
    .units_fetch_done           (fetch_done),
    .units_fetches              (fetch_busy | fetchStarts),
    .units_keys_start           (sequencer_units_keys_start),
    .units_keys_done            (tensorKeys_done),
    .units_keysArePair          (sequencer_units_keysArePair),
    .units_number               (sequencer_units_number),
    .units_scaleStarts          (sequencer_units_scaleStarts),
    .units_scaleEnds            (sequencer_units_scaleEnds),
    .units_commits              (sequencer_units_commits),
    .units_loadsSlot            (sequencer_units_loadsSlot),
    .units_readsSlot            (sequencer_units_readsSlot),
    .units_slot                 (sequencer_units_slot),
    .units_slotWord             (scaleUnit_readWord),
    .counts_saturations         (contract_statistics_saturations),
    .counts_momentumSaturations (contract_statistics_momentumSaturations),
    .counts_isUpdate            (ending_isUpdate),
    .counts_isExact             (ending_isExact),
    .counts_isStochastic        (ending_isStochastic),
    .counts_isShrink            (ending_isShrink),
    .counts_sample_valid        (softmax_outcome_valid),
    .counts_sample_loss         (softmax_outcome_loss),
    .counts_sample_isCorrect    (softmax_outcome_isCorrect),
    .counts_gradientSaturates   (softmax_saturates),
    .buffer                     (sequencer_buffer),
    .outOfRange                 (activations_x_fault_or_or | weights_y_fault | inputs_x_fault | contract_maskFault),
    .fetchOutOfRange            (inputs_stream_fault)
  );

  ContractUnit_8x16 contract (  // EngineParts.swift:48
    .clock                                  (clock),
    .reset                                  (resets_1_0_state),
    .start                                  (sequencer_units_contract_start),
    .instruction                            (contractInstruction),
    .rateMantissa                           (sequencer_registers_1[7:0]),
    .decay                                  (sequencer_registers_3[7:0]),
    .measures                               (sequencer_registers_4[0]),
    .scales_aView                           (scaleUnit_aViewShift),
    .scales_bView                           (scaleUnit_bViewShift),
    .scales_biasView                        (scaleUnit_biasViewShift),
    .scales_biasSum                         (scaleUnit_biasSumShift),
    .scales_shifts_value                    (scaleUnit_shifts_value),
    .scales_shifts_momentum                 (scaleUnit_shifts_momentum),
    .scales_shifts_gradient                 (scaleUnit_shifts_gradient),
    .scales_shifts_master                   (scaleUnit_shifts_master),
    .scales_shifts_step                     (scaleUnit_shifts_step),
    .scales_keysAreReady                    (tensorKeys_done | not_contractInstruction_8_or),
    .scales_keys_0                          (tensorKeys_first_0),
    .scales_keys_1                          (tensorKeys_first_1),
    .scales_keys_2                          (tensorKeys_first_2),
    .scales_keys_3                          (tensorKeys_first_3),
    .scales_keys_4                          (tensorKeys_first_4),
    .scales_keys_5                          (tensorKeys_first_5),
    .scales_masterKeys_0                    (tensorKeys_second_0),
    .scales_masterKeys_1                    (tensorKeys_second_1),
    .scales_masterKeys_2                    (tensorKeys_second_2),
    .scales_masterKeys_3                    (tensorKeys_second_3),
    .scales_masterKeys_4                    (tensorKeys_second_4),
    .scales_masterKeys_5                    (tensorKeys_second_5),
    .shrink_start                           (sequencer_units_rank_startsWalk & sequencer_units_rank_isShrink),
    .shrink_isRunning                       (sequencer_units_rank_isShrink),
    .shrink_row_valid                       (rank_row_valid),
    .shrink_row_isLast                      (rank_row_isLast),
    .shrink_row_c                           (rank_row_c),
    .shrink_row_element                     (rank_row_element),
    .shrink_row_product                     (rank_row_product),
    .activationReads_enable                 (contract_activationReads_enable),
    .activationReads_base                   (contract_activationReads_base),
    .activationReads_stride                 (contract_activationReads_stride),
    .activationReads_outerStride            (contract_activationReads_outerStride),
    .activationReads_active                 (contract_activationReads_active),
    .activationAccesses_request_enable      (contract_activationAccesses_request_enable),
    .activationAccesses_request_base        (contract_activationAccesses_request_base),
    .activationAccesses_request_stride      (contract_activationAccesses_request_stride),
    .activationAccesses_request_outerStride (contract_activationAccesses_request_outerStride),
    .activationAccesses_request_active      (contract_activationAccesses_request_active),
    .activationAccesses_write               (contract_activationAccesses_write),
    .weightReads_enable                     (contract_weightReads_enable),
    .weightReads_base                       (contract_weightReads_base),
    .weightReads_stride                     (contract_weightReads_stride),
    .weightReads_outerStride                (contract_weightReads_outerStride),
    .weightReads_active                     (contract_weightReads_active),
    .weightAccesses_request_enable          (contract_weightAccesses_request_enable),
    .weightAccesses_request_base            (contract_weightAccesses_request_base),
    .weightAccesses_request_stride          (contract_weightAccesses_request_stride),
    .weightAccesses_request_outerStride     (contract_weightAccesses_request_outerStride),
    .weightAccesses_request_active          (contract_weightAccesses_request_active),
    .weightAccesses_write                   (contract_weightAccesses_write),
    .values_0                               (contract_values_0),
    .values_1                               (contract_values_1),
    .values_2                               (contract_values_2),
    .values_3                               (contract_values_3),
    .values_4                               (contract_values_4),
    .values_5                               (contract_values_5),
    .values_6                               (contract_values_6),
    .values_7                               (contract_values_7),
    .values_8                               (contract_values_8),
    .values_9                               (contract_values_9),
    .values_10                              (contract_values_10),
    .values_11                              (contract_values_11),
    .values_12                              (contract_values_12),
    .values_13                              (contract_values_13),
    .values_14                              (contract_values_14),
    .values_15                              (contract_values_15),
    .inputReads_enable                      (contract_inputReads_enable),
    .inputReads_base                        (contract_inputReads_base),
    .inputReads_stride                      (contract_inputReads_stride),
    .inputReads_outerStride                 (contract_inputReads_outerStride),
    .inputReads_active                      (contract_inputReads_active),
    .activationWords_0                      (activationReturn_data_0),
    .activationWords_1                      (activationReturn_data_1),
    .activationWords_2                      (activationReturn_data_2),
    .activationWords_3                      (activationReturn_data_3),
    .activationWords_4                      (activationReturn_data_4),
    .activationWords_5                      (activationReturn_data_5),
    .activationWords_6                      (activationReturn_data_6),
    .activationWords_7                      (activationReturn_data_7),
    .activationWords_8                      (activationReturn_data_8),
    .activationWords_9                      (activationReturn_data_9),
    .activationWords_10                     (activationReturn_data_10),
    .activationWords_11                     (activationReturn_data_11),
    .activationWords_12                     (activationReturn_data_12),
    .activationWords_13                     (activationReturn_data_13),
    .activationWords_14                     (activationReturn_data_14),
    .activationWords_15                     (activationReturn_data_15),
    .weightWords_0                          (weightReturn_data_0),
    .weightWords_1                          (weightReturn_data_1),
    .weightWords_2                          (weightReturn_data_2),
    .weightWords_3                          (weightReturn_data_3),
    .weightWords_4                          (weightReturn_data_4),
    .weightWords_5                          (weightReturn_data_5),
    .weightWords_6                          (weightReturn_data_6),
    .weightWords_7                          (weightReturn_data_7),
    .weightWords_8                          (weightReturn_data_8),
    .weightWords_9                          (weightReturn_data_9),
    .weightWords_10                         (weightReturn_data_10),
    .weightWords_11                         (weightReturn_data_11),
    .weightWords_12                         (weightReturn_data_12),
    .weightWords_13                         (weightReturn_data_13),
    .weightWords_14                         (weightReturn_data_14),
    .weightWords_15                         (weightReturn_data_15),
    .inputWords_0                           (inputReturn_data_0),
    .inputWords_1                           (inputReturn_data_1),
    .inputWords_2                           (inputReturn_data_2),
    .inputWords_3                           (inputReturn_data_3),
    .inputWords_4                           (inputReturn_data_4),
    .inputWords_5                           (inputReturn_data_5),
    .inputWords_6                           (inputReturn_data_6),
    .inputWords_7                           (inputReturn_data_7),
    .inputWords_8                           (inputReturn_data_8),
    .inputWords_9                           (inputReturn_data_9),
    .inputWords_10                          (inputReturn_data_10),
    .inputWords_11                          (inputReturn_data_11),
    .inputWords_12                          (inputReturn_data_12),
    .inputWords_13                          (inputReturn_data_13),
    .inputWords_14                          (inputReturn_data_14),
    .inputWords_15                          (inputReturn_data_15),
    .accessedWords_0                        (accessReturn_data_0),
    .accessedWords_1                        (accessReturn_data_1),
    .accessedWords_2                        (accessReturn_data_2),
    .accessedWords_3                        (accessReturn_data_3),
    .accessedWords_4                        (accessReturn_data_4),
    .accessedWords_5                        (accessReturn_data_5),
    .accessedWords_6                        (accessReturn_data_6),
    .accessedWords_7                        (accessReturn_data_7),
    .accessedWords_8                        (accessReturn_data_8),
    .accessedWords_9                        (accessReturn_data_9),
    .accessedWords_10                       (accessReturn_data_10),
    .accessedWords_11                       (accessReturn_data_11),
    .accessedWords_12                       (accessReturn_data_12),
    .accessedWords_13                       (accessReturn_data_13),
    .accessedWords_14                       (accessReturn_data_14),
    .accessedWords_15                       (accessReturn_data_15),
    .accessesWeights                        (contract_accessesWeights),
    .statistics_usedBits                    (contract_statistics_usedBits),
    .statistics_saturations                 (contract_statistics_saturations),
    .statistics_momentumUsedBits            (contract_statistics_momentumUsedBits),
    .statistics_momentumSaturations         (contract_statistics_momentumSaturations),
    .statistics_total                       (contract_statistics_total),
    .maskFault                              (contract_maskFault),
    .allowsKeys                             (contract_allowsKeys),
    .finishes                               (contract_finishes),
    .done                                   (contract_done)
  );

  SoftmaxUnit_lo8_la8_spreads softmax (  // EngineParts.swift:49
    .clock               (clock),
    .reset               (resets_2_0_state),
    .start               (sequencer_units_softmax_start),
    .work_logits         (sequencer_instruction[25:8]),
    .work_logitsStride   (sequencer_instruction[43:26]),
    .work_gradient       (sequencer_instruction[68:51]),
    .work_gradientStride (sequencer_instruction[86:69]),
    .work_labels         (sequencer_instruction[111:94]),
    .work_classes        (sequencer_instruction[124:112]),
    .work_samples        (sequencer_instruction[137:125]),
    .work_bits           (sequencer_instruction[142:138]),
    .work_element        (sequencer_instruction[190:167]),
    .work_exponent       (sequencer_exponent),
    .work_keys_0         (tensorKeys_first_0),
    .work_keys_1         (tensorKeys_first_1),
    .work_keys_2         (tensorKeys_first_2),
    .work_keys_3         (tensorKeys_first_3),
    .work_keys_4         (tensorKeys_first_4),
    .work_keys_5         (tensorKeys_first_5),
    .logit_enable        (softmax_logit_enable),
    .logit_address       (softmax_logit_address),
    .logit_data          (activationReturn_data_0),
    .label_enable        (softmax_label_enable),
    .label_address       (softmax_label_address),
    .label_data          (inputReturn_data_0[7:0]),
    .write_enable        (softmax_write_enable),
    .write_address       (softmax_write_address),
    .write_data          (softmax_write_data),
    .outcome_valid       (softmax_outcome_valid),
    .outcome_loss        (softmax_outcome_loss),
    .outcome_isCorrect   (softmax_outcome_isCorrect),
    .saturates           (softmax_saturates),
    .done                (softmax_done)
  );

  LoadUnit load (  // EngineParts.swift:50
    .clock           (clock),
    .reset           (resets_3_0_state),
    .start           (sequencer_units_load_start),
    .walk_start      (load_walk_start),
    .walk_advance    (load_walk_advance),
    .walk_address    (walk_address),
    .walk_endsRun    (walk_endsRun),
    .walk_endsTurn   (walk_endsTurn),
    .walk_isLast     (walk_isLast),
    .walk_inLastTurn (walk_inLastTurn),
    .input_valid     (input_valid_and_inputIsFree),
    .input_ready     (load_input_ready),
    .input_payload   (input_payload),
    .write_enable    (load_write_enable),
    .write_address   (load_write_address),
    .write_data      (load_write_data),
    .done            (load_done)
  );

  StoreUnit_r8 store (  // EngineParts.swift:51
    .clock           (clock),
    .reset           (resets_4_0_state),
    .start           (sequencer_units_store_start),
    .walk_start      (store_walk_start),
    .walk_advance    (store_walk_advance),
    .walk_address    (walk_address),
    .walk_endsRun    (walk_endsRun),
    .walk_endsTurn   (walk_endsTurn),
    .walk_isLast     (walk_isLast),
    .walk_inLastTurn (walk_inLastTurn),
    .read_enable     (store_read_enable),
    .read_address    (store_read_address),
    .read_data       (sequencer_instruction_8_selects),
    .output_valid    (store_output_valid),
    .output_ready    (output_ready),
    .output_payload  (store_output_payload),
    .done            (store_done)
  );

  FetchUnit fetch (  // EngineParts.swift:52
    .clock          (clock),
    .reset          (resets_5_0_state),
    .start          (fetchStarts),
    .base           (fetchInstruction[25:8]),
    .loops_counts_0 (fetchInstruction[38:26]),
    .loops_counts_1 (fetchInstruction[69:57]),
    .loops_counts_2 (fetchInstruction[100:88]),
    .loops_counts_3 (fetchInstruction[131:119]),
    .loops_counts_4 (fetchInstruction[162:150]),
    .loops_steps_0  (fetchInstruction[56:39]),
    .loops_steps_1  (fetchInstruction[87:70]),
    .loops_steps_2  (fetchInstruction[118:101]),
    .loops_steps_3  (fetchInstruction[149:132]),
    .loops_steps_4  (fetchInstruction[180:163]),
    .labels         (fetchInstruction[198:181]),
    .samples        (fetchInstruction[211:199]),
    .input_valid    (input_valid),
    .input_ready    (fetch_input_ready),
    .input_payload  (input_payload),
    .write_lanes    (fetch_write_lanes),
    .write_address  (fetch_write_address),
    .write_data_0   (fetch_write_data_0),
    .write_data_1   (fetch_write_data_1),
    .write_data_2   (fetch_write_data_2),
    .write_data_3   (fetch_write_data_3),
    .busy           (fetch_busy),
    .done           (fetch_done)
  );

  TensorKeys tensorKeys (  // EngineParts.swift:53
    .clock        (clock),
    .reset        (resets_6_0_state),
    .seed_enable  (sequencer_seed_enable),
    .seed_address (sequencer_seed_address),
    .seed_word    (sequencer_seed_word),
    .start        (sequencer_units_keys_start),
    .step         (sequencer_registers_0),
    .number       (sequencer_units_number),
    .isPair       (sequencer_units_keysArePair),
    .done         (tensorKeys_done),
    .first_0      (tensorKeys_first_0),
    .first_1      (tensorKeys_first_1),
    .first_2      (tensorKeys_first_2),
    .first_3      (tensorKeys_first_3),
    .first_4      (tensorKeys_first_4),
    .first_5      (tensorKeys_first_5),
    .second_0     (tensorKeys_second_0),
    .second_1     (tensorKeys_second_1),
    .second_2     (tensorKeys_second_2),
    .second_3     (tensorKeys_second_3),
    .second_4     (tensorKeys_second_4),
    .second_5     (tensorKeys_second_5)
  );

  ScaleUnit_f36 scaleUnit (  // EngineParts.swift:54
    .clock                          (clock),
    .reset                          (resets_7_0_state),
    .contract_aSlot                 (ending_aSlot),
    .contract_bSlot                 (ending_bSlot),
    .contract_cSlot                 (ending_cSlot),
    .contract_dSlot                 (ending_dSlot),
    .contract_aView                 (ending_aView),
    .contract_bView                 (ending_bView),
    .contract_aOnes                 (ending_aOnes),
    .contract_bOnes                 (ending_bOnes),
    .contract_isUpdate              (ending_isUpdate),
    .contract_isExact               (ending_isExact),
    .contract_storesPartial         (ending_storesPartial),
    .contract_continues             (ending_continues),
    .contract_isShrink              (ending_isShrink),
    .contract_bits                  (ending_bits),
    .contract_entries               (ending_entries),
    .contract_rateExponent          (sequencer_registers_2),
    .contract_measures              (sequencer_registers_4[0]),
    .starts                         (contractInstruction[9] ? scaleBegins3_1 : scaleBegins6_1),
    .aViewShift                     (scaleUnit_aViewShift),
    .bViewShift                     (scaleUnit_bViewShift),
    .biasViewShift                  (scaleUnit_biasViewShift),
    .biasSumShift                   (scaleUnit_biasSumShift),
    .shifts_value                   (scaleUnit_shifts_value),
    .shifts_momentum                (scaleUnit_shifts_momentum),
    .shifts_gradient                (scaleUnit_shifts_gradient),
    .shifts_master                  (scaleUnit_shifts_master),
    .shifts_step                    (scaleUnit_shifts_step),
    .ends                           (sequencer_units_scaleEnds),
    .statistics_usedBits            (contract_statistics_usedBits),
    .statistics_saturations         (contract_statistics_saturations),
    .statistics_momentumUsedBits    (contract_statistics_momentumUsedBits),
    .statistics_momentumSaturations (contract_statistics_momentumSaturations),
    .statistics_total               (contract_statistics_total),
    .commit_enable                  (sequencer_units_commits),
    .commit_slot                    (sequencer_units_slot),
    .load_enable                    (sequencer_units_loadsSlot),
    .load_slot                      (sequencer_units_slot),
    .loadWord                       (sequencer_seed_word),
    .read_enable                    (sequencer_units_readsSlot),
    .read_slot                      (sequencer_units_slot),
    .readWord                       (scaleUnit_readWord)
  );

  RankUnit_l4_b16_spreads rank (  // EngineParts.swift:55
    .clock                           (clock),
    .reset                           (resets_8_0_state),
    .startsWalk                      (sequencer_units_rank_startsWalk),
    .startsBond                      (sequencer_units_rank_startsBond),
    .work_instruction                (sequencer_instruction),
    .work_isShrink                   (isShrink1),
    .work_isThreshold                (sequencer_units_rank_isThreshold),
    .work_term                       ({sequencer_registers_2[14:0], sequencer_registers_1}),
    .work_alignment                  (sequencer_registers_2[21:16]),
    .work_shiftsRight                (sequencer_registers_2[22]),
    .work_keysAreReady               (tensorKeys_done),
    .walk_start                      (rank_walk_start),
    .walk_advance                    (rank_walk_advance),
    .walk_address                    (walk_address),
    .walk_endsRun                    (walk_endsRun),
    .walk_endsTurn                   (walk_endsTurn),
    .walk_isLast                     (walk_isLast),
    .walk_inLastTurn                 (walk_inLastTurn),
    .weights_request_enable          (rank_weights_request_enable),
    .weights_request_base            (rank_weights_request_base),
    .weights_request_stride          (rank_weights_request_stride),
    .weights_request_outerStride     (rank_weights_request_outerStride),
    .weights_request_active          (rank_weights_request_active),
    .weights_data_0                  (weightReturn_data_0),
    .weights_data_1                  (weightReturn_data_1),
    .weights_data_2                  (weightReturn_data_2),
    .weights_data_3                  (weightReturn_data_3),
    .activations_request_enable      (rank_activations_request_enable),
    .activations_request_base        (rank_activations_request_base),
    .activations_request_stride      (rank_activations_request_stride),
    .activations_request_outerStride (rank_activations_request_outerStride),
    .activations_request_active      (rank_activations_request_active),
    .activations_data_0              (activationReturn_data_0),
    .activations_data_1              (activationReturn_data_1),
    .activations_data_2              (activationReturn_data_2),
    .left_request_enable             (rank_left_request_enable),
    .left_request_base               (rank_left_request_base),
    .left_request_stride             (rank_left_request_stride),
    .left_request_outerStride        (rank_left_request_outerStride),
    .left_request_active             (rank_left_request_active),
    .left_data_0                     (accessReturn_data_0),
    .left_data_1                     (accessReturn_data_1),
    .write_enable                    (rank_write_enable),
    .write_address                   (rank_write_address),
    .write_data                      (rank_write_data),
    .row_valid                       (rank_row_valid),
    .row_isLast                      (rank_row_isLast),
    .row_c                           (rank_row_c),
    .row_element                     (rank_row_element),
    .row_product                     (rank_row_product),
    .done                            (rank_done)
  );

  AddressWalk walk (  // EngineParts.swift:56
    .clock          (clock),
    .reset          (resets_9_0_state),
    .start          (load_walk_start | store_walk_start | rank_walk_start),
    .base           (sequencer_instruction[27:10]),
    .loops_counts_0 (sequencer_instruction[40:28]),
    .loops_counts_1 (sequencer_instruction[71:59]),
    .loops_counts_2 (sequencer_instruction[102:90]),
    .loops_counts_3 (sequencer_instruction[133:121]),
    .loops_counts_4 (sequencer_instruction[164:152]),
    .loops_steps_0  (sequencer_instruction[58:41]),
    .loops_steps_1  (sequencer_instruction[89:72]),
    .loops_steps_2  (sequencer_instruction[120:103]),
    .loops_steps_3  (sequencer_instruction[151:134]),
    .loops_steps_4  (sequencer_instruction[182:165]),
    .advance        (load_walk_advance | store_walk_advance | rank_walk_advance),
    .address        (walk_address),
    .endsRun        (walk_endsRun),
    .endsTurn       (walk_endsTurn),
    .isLast         (walk_isLast),
    .inLastTurn     (walk_inLastTurn)
  );

  Scratchpad_w49152_b16 activations (  // EngineParts.swift:57
    .clock                 (clock),
    .reset                 (resets_10_0_state),
    .x_request_enable      (or_ | softmax_logit_enable | store_read_enable_and),
    .x_request_base        (and__5 | and__6 | softmax_logit_enable_and_or),
    .x_request_stride      (and_ | and__2),
    .x_request_outerStride (and__3 | and__4),
    .x_request_active      (and__7 | and__8 | or__2),
    .x_words_words_0       (activations_x_words_words_0),
    .x_words_words_1       (activations_x_words_words_1),
    .x_words_words_2       (activations_x_words_words_2),
    .x_words_words_3       (activations_x_words_words_3),
    .x_words_words_4       (activations_x_words_words_4),
    .x_words_words_5       (activations_x_words_words_5),
    .x_words_words_6       (activations_x_words_words_6),
    .x_words_words_7       (activations_x_words_words_7),
    .x_words_words_8       (activations_x_words_words_8),
    .x_words_words_9       (activations_x_words_words_9),
    .x_words_words_10      (activations_x_words_words_10),
    .x_words_words_11      (activations_x_words_words_11),
    .x_words_words_12      (activations_x_words_words_12),
    .x_words_words_13      (activations_x_words_words_13),
    .x_words_words_14      (activations_x_words_words_14),
    .x_words_words_15      (activations_x_words_words_15),
    .x_words_controls_0    (activations_x_words_controls_0),
    .x_words_controls_1    (activations_x_words_controls_1),
    .x_words_controls_2    (activations_x_words_controls_2),
    .x_words_controls_3    (activations_x_words_controls_3),
    .x_fault               (activations_x_fault),
    .y_request_enable      (or_or_softmax_write_enable | loadsActivation | rank_write_enable),
    .y_request_base        (and_or_and_or | loadsActivation_and_or),
    .y_request_stride      (and__19 | rank_left_request_enable_and),
    .y_request_outerStride (and__20 | rank_left_request_enable_and_2),
    .y_request_active      (and_or_and_or_2 | loadsActivation_and_1_or),
    .y_write               (or__5 | loadsActivation | rank_write_enable),
    .y_writes_write        (activations_y_writes_write),
    .y_writes_controls_0   (activations_y_writes_controls_0),
    .y_writes_controls_1   (activations_y_writes_controls_1),
    .y_writes_controls_2   (activations_y_writes_controls_2),
    .y_writes_controls_3   (activations_y_writes_controls_3),
    .y_values_0            (spread_words_0),
    .y_values_1            (spread_words_1),
    .y_values_2            (spread_words_2),
    .y_values_3            (spread_words_3),
    .y_values_4            (spread_words_4),
    .y_values_5            (spread_words_5),
    .y_values_6            (spread_words_6),
    .y_values_7            (spread_words_7),
    .y_values_8            (spread_words_8),
    .y_values_9            (spread_words_9),
    .y_values_10           (spread_words_10),
    .y_values_11           (spread_words_11),
    .y_values_12           (spread_words_12),
    .y_values_13           (spread_words_13),
    .y_values_14           (spread_words_14),
    .y_values_15           (spread_words_15),
    .y_words_words_0       (activations_y_words_words_0),
    .y_words_words_1       (activations_y_words_words_1),
    .y_words_words_2       (activations_y_words_words_2),
    .y_words_words_3       (activations_y_words_words_3),
    .y_words_words_4       (activations_y_words_words_4),
    .y_words_words_5       (activations_y_words_words_5),
    .y_words_words_6       (activations_y_words_words_6),
    .y_words_words_7       (activations_y_words_words_7),
    .y_words_words_8       (activations_y_words_words_8),
    .y_words_words_9       (activations_y_words_words_9),
    .y_words_words_10      (activations_y_words_words_10),
    .y_words_words_11      (activations_y_words_words_11),
    .y_words_words_12      (activations_y_words_words_12),
    .y_words_words_13      (activations_y_words_words_13),
    .y_words_words_14      (activations_y_words_words_14),
    .y_words_words_15      (activations_y_words_words_15),
    .y_words_controls_0    (activations_y_words_controls_0),
    .y_words_controls_1    (activations_y_words_controls_1),
    .y_words_controls_2    (activations_y_words_controls_2),
    .y_words_controls_3    (activations_y_words_controls_3),
    .y_fault               (activations_y_fault)
  );

  Scratchpad_w81920_b16 weights (  // EngineParts.swift:59
    .clock                 (clock),
    .reset                 (resets_11_0_state),
    .x_request_enable      (or__3 | store_read_enable_and_6),
    .x_request_base        (and__13 | and__14 | ({2{store_read_enable_and_9}} & store_read_address)),
    .x_request_stride      (and__9 | and__10),
    .x_request_outerStride (and__11 | and__12),
    .x_request_active      (and__15 | and__16 | ({2{store_read_enable_and_10}} & 16'h0001)),
    .x_words_words_0       (weights_x_words_words_0),
    .x_words_words_1       (weights_x_words_words_1),
    .x_words_words_2       (weights_x_words_words_2),
    .x_words_words_3       (weights_x_words_words_3),
    .x_words_words_4       (weights_x_words_words_4),
    .x_words_words_5       (weights_x_words_words_5),
    .x_words_words_6       (weights_x_words_words_6),
    .x_words_words_7       (weights_x_words_words_7),
    .x_words_words_8       (weights_x_words_words_8),
    .x_words_words_9       (weights_x_words_words_9),
    .x_words_words_10      (weights_x_words_words_10),
    .x_words_words_11      (weights_x_words_words_11),
    .x_words_words_12      (weights_x_words_words_12),
    .x_words_words_13      (weights_x_words_words_13),
    .x_words_words_14      (weights_x_words_words_14),
    .x_words_words_15      (weights_x_words_words_15),
    .x_words_controls_0    (weights_x_words_controls_0),
    .x_words_controls_1    (weights_x_words_controls_1),
    .x_words_controls_2    (weights_x_words_controls_2),
    .x_words_controls_3    (weights_x_words_controls_3),
    .x_fault               (weights_x_fault),
    .y_request_enable      (contract_weightAccesses_request_enable | loadsWeight),
    .y_request_base        (and__23 | ({18{loadsWeight}} & load_write_address)),
    .y_request_stride      (contract_weightAccesses_request_stride),
    .y_request_outerStride (contract_weightAccesses_request_outerStride),
    .y_request_active      (and__24 | ({16{loadsWeight}} & 16'h0001)),
    .y_write               (contract_weightAccesses_write | loadsWeight),
    .y_writes_write        (weights_y_writes_write),
    .y_writes_controls_0   (weights_y_writes_controls_0),
    .y_writes_controls_1   (weights_y_writes_controls_1),
    .y_writes_controls_2   (weights_y_writes_controls_2),
    .y_writes_controls_3   (weights_y_writes_controls_3),
    .y_values_0            (spread_words_0),
    .y_values_1            (spread_words_1),
    .y_values_2            (spread_words_2),
    .y_values_3            (spread_words_3),
    .y_values_4            (spread_words_4),
    .y_values_5            (spread_words_5),
    .y_values_6            (spread_words_6),
    .y_values_7            (spread_words_7),
    .y_values_8            (spread_words_8),
    .y_values_9            (spread_words_9),
    .y_values_10           (spread_words_10),
    .y_values_11           (spread_words_11),
    .y_values_12           (spread_words_12),
    .y_values_13           (spread_words_13),
    .y_values_14           (spread_words_14),
    .y_values_15           (spread_words_15),
    .y_words_words_0       (weights_y_words_words_0),
    .y_words_words_1       (weights_y_words_words_1),
    .y_words_words_2       (weights_y_words_words_2),
    .y_words_words_3       (weights_y_words_words_3),
    .y_words_words_4       (weights_y_words_words_4),
    .y_words_words_5       (weights_y_words_words_5),
    .y_words_words_6       (weights_y_words_words_6),
    .y_words_words_7       (weights_y_words_words_7),
    .y_words_words_8       (weights_y_words_words_8),
    .y_words_words_9       (weights_y_words_words_9),
    .y_words_words_10      (weights_y_words_words_10),
    .y_words_words_11      (weights_y_words_words_11),
    .y_words_words_12      (weights_y_words_words_12),
    .y_words_words_13      (weights_y_words_words_13),
    .y_words_words_14      (weights_y_words_words_14),
    .y_words_words_15      (weights_y_words_words_15),
    .y_words_controls_0    (weights_y_words_controls_0),
    .y_words_controls_1    (weights_y_words_controls_1),
    .y_words_controls_2    (weights_y_words_controls_2),
    .y_words_controls_3    (weights_y_words_controls_3),
    .y_fault               (weights_y_fault)
  );

  InputPad_w32768_b16 inputs (  // EngineParts.swift:60
    .clock                 (clock),
    .reset                 (resets_12_0_state),
    .buffer                (sequencer_buffer),
    .x_request_enable      (contract_inputReads_enable | softmax_label_enable),
    .x_request_base        (and__17 | ({18{softmax_label_enable}} & softmax_label_address)),
    .x_request_stride      (contract_inputReads_stride),
    .x_request_outerStride (contract_inputReads_outerStride),
    .x_request_active      (and__18 | ({16{softmax_label_enable}} & 16'h0001)),
    .x_words_words_0       (inputs_x_words_words_0),
    .x_words_words_1       (inputs_x_words_words_1),
    .x_words_words_2       (inputs_x_words_words_2),
    .x_words_words_3       (inputs_x_words_words_3),
    .x_words_words_4       (inputs_x_words_words_4),
    .x_words_words_5       (inputs_x_words_words_5),
    .x_words_words_6       (inputs_x_words_words_6),
    .x_words_words_7       (inputs_x_words_words_7),
    .x_words_words_8       (inputs_x_words_words_8),
    .x_words_words_9       (inputs_x_words_words_9),
    .x_words_words_10      (inputs_x_words_words_10),
    .x_words_words_11      (inputs_x_words_words_11),
    .x_words_words_12      (inputs_x_words_words_12),
    .x_words_words_13      (inputs_x_words_words_13),
    .x_words_words_14      (inputs_x_words_words_14),
    .x_words_words_15      (inputs_x_words_words_15),
    .x_words_controls_0    (inputs_x_words_controls_0),
    .x_words_controls_1    (inputs_x_words_controls_1),
    .x_words_controls_2    (inputs_x_words_controls_2),
    .x_words_controls_3    (inputs_x_words_controls_3),
    .x_fault               (inputs_x_fault),
    .stream_enable         (|fetch_write_lanes),
    .stream_base           (fetch_write_address),
    .stream_active         (fetch_write_lanes),
    .stream_values_0       (fetch_write_data_0),
    .stream_values_1       (fetch_write_data_1),
    .stream_values_2       (fetch_write_data_2),
    .stream_values_3       (fetch_write_data_3),
    .stream_fault          (inputs_stream_fault)
  );

  LaneSpread_16_to_16_of_2_w16 spread (  // EngineParts.swift:61
    .clock                (clock),
    .reset                (resets_13_0_state),
    .sources_0_write      (activations_y_writes_write),
    .sources_0_controls_0 (activations_y_writes_controls_0),
    .sources_0_controls_1 (activations_y_writes_controls_1),
    .sources_0_controls_2 (activations_y_writes_controls_2),
    .sources_0_controls_3 (activations_y_writes_controls_3),
    .sources_1_write      (weights_y_writes_write),
    .sources_1_controls_0 (weights_y_writes_controls_0),
    .sources_1_controls_1 (weights_y_writes_controls_1),
    .sources_1_controls_2 (weights_y_writes_controls_2),
    .sources_1_controls_3 (weights_y_writes_controls_3),
    .values_0             (isSingle2 ? single2 : contract_values_0),
    .values_1             (contract_values_1),
    .values_2             (contract_values_2),
    .values_3             (contract_values_3),
    .values_4             (contract_values_4),
    .values_5             (contract_values_5),
    .values_6             (contract_values_6),
    .values_7             (contract_values_7),
    .values_8             (contract_values_8),
    .values_9             (contract_values_9),
    .values_10            (contract_values_10),
    .values_11            (contract_values_11),
    .values_12            (contract_values_12),
    .values_13            (contract_values_13),
    .values_14            (contract_values_14),
    .values_15            (contract_values_15),
    .words_0              (spread_words_0),
    .words_1              (spread_words_1),
    .words_2              (spread_words_2),
    .words_3              (spread_words_3),
    .words_4              (spread_words_4),
    .words_5              (spread_words_5),
    .words_6              (spread_words_6),
    .words_7              (spread_words_7),
    .words_8              (spread_words_8),
    .words_9              (spread_words_9),
    .words_10             (spread_words_10),
    .words_11             (spread_words_11),
    .words_12             (spread_words_12),
    .words_13             (spread_words_13),
    .words_14             (spread_words_14),
    .words_15             (spread_words_15)
  );

  LaneReturn_16_to_16_of_16 activationReturn (  // EngineParts.swift:64
    .clock                (clock),
    .sources_0_words_0    (activations_x_words_words_0),
    .sources_0_words_1    (activations_x_words_words_1),
    .sources_0_words_2    (activations_x_words_words_2),
    .sources_0_words_3    (activations_x_words_words_3),
    .sources_0_words_4    (activations_x_words_words_4),
    .sources_0_words_5    (activations_x_words_words_5),
    .sources_0_words_6    (activations_x_words_words_6),
    .sources_0_words_7    (activations_x_words_words_7),
    .sources_0_words_8    (activations_x_words_words_8),
    .sources_0_words_9    (activations_x_words_words_9),
    .sources_0_words_10   (activations_x_words_words_10),
    .sources_0_words_11   (activations_x_words_words_11),
    .sources_0_words_12   (activations_x_words_words_12),
    .sources_0_words_13   (activations_x_words_words_13),
    .sources_0_words_14   (activations_x_words_words_14),
    .sources_0_words_15   (activations_x_words_words_15),
    .sources_0_controls_0 (activations_x_words_controls_0),
    .sources_0_controls_1 (activations_x_words_controls_1),
    .sources_0_controls_2 (activations_x_words_controls_2),
    .sources_0_controls_3 (activations_x_words_controls_3),
    .choice               (1'b0),
    .data_0               (activationReturn_data_0),
    .data_1               (activationReturn_data_1),
    .data_2               (activationReturn_data_2),
    .data_3               (activationReturn_data_3),
    .data_4               (activationReturn_data_4),
    .data_5               (activationReturn_data_5),
    .data_6               (activationReturn_data_6),
    .data_7               (activationReturn_data_7),
    .data_8               (activationReturn_data_8),
    .data_9               (activationReturn_data_9),
    .data_10              (activationReturn_data_10),
    .data_11              (activationReturn_data_11),
    .data_12              (activationReturn_data_12),
    .data_13              (activationReturn_data_13),
    .data_14              (activationReturn_data_14),
    .data_15              (activationReturn_data_15)
  );

  LaneReturn_16_to_16_of_16 weightReturn (  // EngineParts.swift:67
    .clock                (clock),
    .sources_0_words_0    (weights_x_words_words_0),
    .sources_0_words_1    (weights_x_words_words_1),
    .sources_0_words_2    (weights_x_words_words_2),
    .sources_0_words_3    (weights_x_words_words_3),
    .sources_0_words_4    (weights_x_words_words_4),
    .sources_0_words_5    (weights_x_words_words_5),
    .sources_0_words_6    (weights_x_words_words_6),
    .sources_0_words_7    (weights_x_words_words_7),
    .sources_0_words_8    (weights_x_words_words_8),
    .sources_0_words_9    (weights_x_words_words_9),
    .sources_0_words_10   (weights_x_words_words_10),
    .sources_0_words_11   (weights_x_words_words_11),
    .sources_0_words_12   (weights_x_words_words_12),
    .sources_0_words_13   (weights_x_words_words_13),
    .sources_0_words_14   (weights_x_words_words_14),
    .sources_0_words_15   (weights_x_words_words_15),
    .sources_0_controls_0 (weights_x_words_controls_0),
    .sources_0_controls_1 (weights_x_words_controls_1),
    .sources_0_controls_2 (weights_x_words_controls_2),
    .sources_0_controls_3 (weights_x_words_controls_3),
    .choice               (1'b0),
    .data_0               (weightReturn_data_0),
    .data_1               (weightReturn_data_1),
    .data_2               (weightReturn_data_2),
    .data_3               (weightReturn_data_3),
    .data_4               (weightReturn_data_4),
    .data_5               (weightReturn_data_5),
    .data_6               (weightReturn_data_6),
    .data_7               (weightReturn_data_7),
    .data_8               (weightReturn_data_8),
    .data_9               (weightReturn_data_9),
    .data_10              (weightReturn_data_10),
    .data_11              (weightReturn_data_11),
    .data_12              (weightReturn_data_12),
    .data_13              (weightReturn_data_13),
    .data_14              (weightReturn_data_14),
    .data_15              (weightReturn_data_15)
  );

  LaneReturn_16_to_16_of_8 inputReturn (  // EngineParts.swift:68
    .clock                (clock),
    .sources_0_words_0    (inputs_x_words_words_0),
    .sources_0_words_1    (inputs_x_words_words_1),
    .sources_0_words_2    (inputs_x_words_words_2),
    .sources_0_words_3    (inputs_x_words_words_3),
    .sources_0_words_4    (inputs_x_words_words_4),
    .sources_0_words_5    (inputs_x_words_words_5),
    .sources_0_words_6    (inputs_x_words_words_6),
    .sources_0_words_7    (inputs_x_words_words_7),
    .sources_0_words_8    (inputs_x_words_words_8),
    .sources_0_words_9    (inputs_x_words_words_9),
    .sources_0_words_10   (inputs_x_words_words_10),
    .sources_0_words_11   (inputs_x_words_words_11),
    .sources_0_words_12   (inputs_x_words_words_12),
    .sources_0_words_13   (inputs_x_words_words_13),
    .sources_0_words_14   (inputs_x_words_words_14),
    .sources_0_words_15   (inputs_x_words_words_15),
    .sources_0_controls_0 (inputs_x_words_controls_0),
    .sources_0_controls_1 (inputs_x_words_controls_1),
    .sources_0_controls_2 (inputs_x_words_controls_2),
    .sources_0_controls_3 (inputs_x_words_controls_3),
    .choice               (1'b0),
    .data_0               (inputReturn_data_0),
    .data_1               (inputReturn_data_1),
    .data_2               (inputReturn_data_2),
    .data_3               (inputReturn_data_3),
    .data_4               (inputReturn_data_4),
    .data_5               (inputReturn_data_5),
    .data_6               (inputReturn_data_6),
    .data_7               (inputReturn_data_7),
    .data_8               (inputReturn_data_8),
    .data_9               (inputReturn_data_9),
    .data_10              (inputReturn_data_10),
    .data_11              (inputReturn_data_11),
    .data_12              (inputReturn_data_12),
    .data_13              (inputReturn_data_13),
    .data_14              (inputReturn_data_14),
    .data_15              (inputReturn_data_15)
  );

  LaneReturn_16_to_16_of_16_16 accessReturn (  // EngineParts.swift:69
    .clock                (clock),
    .sources_0_words_0    (activations_y_words_words_0),
    .sources_0_words_1    (activations_y_words_words_1),
    .sources_0_words_2    (activations_y_words_words_2),
    .sources_0_words_3    (activations_y_words_words_3),
    .sources_0_words_4    (activations_y_words_words_4),
    .sources_0_words_5    (activations_y_words_words_5),
    .sources_0_words_6    (activations_y_words_words_6),
    .sources_0_words_7    (activations_y_words_words_7),
    .sources_0_words_8    (activations_y_words_words_8),
    .sources_0_words_9    (activations_y_words_words_9),
    .sources_0_words_10   (activations_y_words_words_10),
    .sources_0_words_11   (activations_y_words_words_11),
    .sources_0_words_12   (activations_y_words_words_12),
    .sources_0_words_13   (activations_y_words_words_13),
    .sources_0_words_14   (activations_y_words_words_14),
    .sources_0_words_15   (activations_y_words_words_15),
    .sources_0_controls_0 (activations_y_words_controls_0),
    .sources_0_controls_1 (activations_y_words_controls_1),
    .sources_0_controls_2 (activations_y_words_controls_2),
    .sources_0_controls_3 (activations_y_words_controls_3),
    .sources_1_words_0    (weights_y_words_words_0),
    .sources_1_words_1    (weights_y_words_words_1),
    .sources_1_words_2    (weights_y_words_words_2),
    .sources_1_words_3    (weights_y_words_words_3),
    .sources_1_words_4    (weights_y_words_words_4),
    .sources_1_words_5    (weights_y_words_words_5),
    .sources_1_words_6    (weights_y_words_words_6),
    .sources_1_words_7    (weights_y_words_words_7),
    .sources_1_words_8    (weights_y_words_words_8),
    .sources_1_words_9    (weights_y_words_words_9),
    .sources_1_words_10   (weights_y_words_words_10),
    .sources_1_words_11   (weights_y_words_words_11),
    .sources_1_words_12   (weights_y_words_words_12),
    .sources_1_words_13   (weights_y_words_words_13),
    .sources_1_words_14   (weights_y_words_words_14),
    .sources_1_words_15   (weights_y_words_words_15),
    .sources_1_controls_0 (weights_y_words_controls_0),
    .sources_1_controls_1 (weights_y_words_controls_1),
    .sources_1_controls_2 (weights_y_words_controls_2),
    .sources_1_controls_3 (weights_y_words_controls_3),
    .choice               (contract_accessesWeights),
    .data_0               (accessReturn_data_0),
    .data_1               (accessReturn_data_1),
    .data_2               (accessReturn_data_2),
    .data_3               (accessReturn_data_3),
    .data_4               (accessReturn_data_4),
    .data_5               (accessReturn_data_5),
    .data_6               (accessReturn_data_6),
    .data_7               (accessReturn_data_7),
    .data_8               (accessReturn_data_8),
    .data_9               (accessReturn_data_9),
    .data_10              (accessReturn_data_10),
    .data_11              (accessReturn_data_11),
    .data_12              (accessReturn_data_12),
    .data_13              (accessReturn_data_13),
    .data_14              (accessReturn_data_14),
    .data_15              (accessReturn_data_15)
  );

  TRELLIS_FF_copy resets_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_0_0_state)
  );

  TRELLIS_FF_copy resets_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_1_0_state)
  );

  TRELLIS_FF_copy resets_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_2_0_state)
  );

  TRELLIS_FF_copy resets_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_3_0_state)
  );

  TRELLIS_FF_copy resets_4_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_4_0_state)
  );

  TRELLIS_FF_copy resets_5_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_5_0_state)
  );

  TRELLIS_FF_copy resets_6_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_6_0_state)
  );

  TRELLIS_FF_copy resets_7_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_7_0_state)
  );

  TRELLIS_FF_copy resets_8_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_8_0_state)
  );

  TRELLIS_FF_copy resets_9_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_9_0_state)
  );

  TRELLIS_FF_copy resets_10_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_10_0_state)
  );

  TRELLIS_FF_copy resets_11_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_11_0_state)
  );

  TRELLIS_FF_copy resets_12_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_12_0_state)
  );

  TRELLIS_FF_copy resets_13_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_13_0_state)
  );

  TRELLIS_FF_copy resets_14_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_14_0_state)
  );

  TRELLIS_FF_copy resets_15_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_15_0_state)
  );

  TRELLIS_FF_copy resets_16_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_16_0_state)
  );

  TRELLIS_FF_copy resets_17_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (reset),
    .state (resets_17_0_state)
  );

  assign contractInstruction             = {sequencer_instruction[1663:1591], selected_16,
      sequencer_instruction[1589:1551], selected_15, selected_14, sequencer_instruction[1548:407], selected_13,
      sequencer_instruction[388:228], selected_12, selected_11, sequencer_instruction[202:167], selected_10,
      sequencer_instruction[164:21], selected_9, selected_8, selected_7, selected_6, selected_5, selected_4, selected_3,
      selected_2, selected, sequencer_instruction[7:0]};  // EngineParts.swift:73
  assign loadsActivation                 = load_write_enable & !sequencer_instruction[8];  // EngineConnections.swift:24
  assign loadsWeight                     = load_write_enable & sequencer_instruction[8];  // EngineConnections.swift:25
  assign inputIsFree                     = !fetch_busy;                   // EngineConnections.swift:100
  assign program_ready                   = sequencer_program_ready;       // Engine.swift:60
  assign busy                            = sequencer_busy;                // Engine.swift:63
  assign fault                           = sequencer_fault;               // Engine.swift:64
  assign place                           = sequencer_place;               // Engine.swift:65
  assign input_ready                     = inputIsFree ? load_input_ready_or : fetch_input_ready;  // EngineConnections.swift:108
  assign output_valid                    = store_output_valid | sequencer_output_valid;  // EngineConnections.swift:109
  assign output_payload                  = store_output_valid ? store_output_payload : sequencer_output_payload;  // EngineConnections.swift:110
  assign selected                        = sequencer_units_rank_isShrink ? 1'b0 : sequencer_instruction[8];  // EngineParts.swift:73
  assign selected_2                      = sequencer_units_rank_isShrink ? 1'b0 : sequencer_instruction[9];  // EngineParts.swift:73
  assign selected_3                      = sequencer_units_rank_isShrink ? 1'b0 : sequencer_instruction[10];  // EngineParts.swift:73
  assign selected_4                      = sequencer_units_rank_isShrink ? 1'b0 : sequencer_instruction[11];  // EngineParts.swift:73
  assign selected_5                      = sequencer_units_rank_isShrink ? 1'b0 : sequencer_instruction[12];  // EngineParts.swift:73
  assign selected_6                      = sequencer_units_rank_isShrink ? 1'b1 : sequencer_instruction[13];  // EngineParts.swift:73
  assign selected_7                      = sequencer_units_rank_isShrink ? 1'b0 : sequencer_instruction[14];  // EngineParts.swift:73
  assign selected_8                      = sequencer_units_rank_isShrink ? 1'b0 : sequencer_instruction[15];  // EngineParts.swift:73
  assign selected_9                      = sequencer_units_rank_isShrink ? 5'd16 : sequencer_instruction[20:16];  // EngineParts.swift:73
  assign selected_10                     = sequencer_units_rank_isShrink ? 2'd1 : sequencer_instruction[166:165];  // EngineParts.swift:73
  assign selected_11                     = sequencer_units_rank_isShrink ? 18'd1 : sequencer_instruction[220:203];  // EngineParts.swift:73
  assign selected_12                     = sequencer_units_rank_isShrink ? sequencer_instruction[217:211] : sequencer_instruction[227:221];  // EngineParts.swift:73
  assign selected_13                     = sequencer_units_rank_isShrink ? 18'd0 : sequencer_instruction[406:389];  // EngineParts.swift:73
  assign selected_14                     = sequencer_units_rank_isShrink ? 1'b0 : sequencer_instruction[1549];  // EngineParts.swift:73
  assign selected_15                     = sequencer_units_rank_isShrink ? 1'b0 : sequencer_instruction[1550];  // EngineParts.swift:73
  assign selected_16                     = sequencer_units_rank_isShrink ? 1'b0 : sequencer_instruction[1590];  // EngineParts.swift:73
  assign not_contractInstruction_8_or    = !(contractInstruction[8] | contractInstruction[13]);  // EngineParts.swift:132
  assign activations_x_fault_or_or       = activations_x_fault | activations_y_fault | weights_x_fault;  // EngineParts.swift:110
  assign store_read_enable_and           = store_read_enable & !sequencer_instruction[8];  // EngineConnections.swift:24
  assign and_                            = {18{contract_activationReads_enable}} & contract_activationReads_stride;  // EngineConnections.swift:24
  assign and__2                          = {18{rank_activations_request_enable}} & rank_activations_request_stride;  // EngineConnections.swift:24
  assign and__3                          = {18{contract_activationReads_enable}} & contract_activationReads_outerStride;  // EngineConnections.swift:24
  assign and__4                          = {18{rank_activations_request_enable}} & rank_activations_request_outerStride;  // EngineConnections.swift:24
  assign or_                             = contract_activationReads_enable | rank_activations_request_enable;  // EngineConnections.swift:24
  assign and__5                          = {18{contract_activationReads_enable}} & contract_activationReads_base;  // EngineConnections.swift:24
  assign and__6                          = {18{rank_activations_request_enable}} & rank_activations_request_base;  // EngineConnections.swift:24
  assign softmax_logit_enable_and        = {18{softmax_logit_enable}} & softmax_logit_address;  // EngineConnections.swift:24
  assign store_read_enable_and_2         = {2{store_read_enable_and}};    // EngineConnections.swift:24
  assign store_read_enable_and_3         = {2{store_read_enable_and_2}};  // EngineConnections.swift:24
  assign store_read_enable_and_4         = {store_read_enable_and_3, store_read_enable_and_2, store_read_enable_and,
      store_read_enable_and_2};  // EngineConnections.swift:24
  assign softmax_logit_enable_and_or     = softmax_logit_enable_and | ({2{store_read_enable_and_4}} & store_read_address);  // EngineConnections.swift:24
  assign and__7                          = {16{contract_activationReads_enable}} & contract_activationReads_active;  // EngineConnections.swift:24
  assign and__8                          = {16{rank_activations_request_enable}} & rank_activations_request_active;  // EngineConnections.swift:24
  assign store_read_enable_and_5         = {2{store_read_enable_and_3}};  // EngineConnections.swift:24
  assign or__2                           = ({16{softmax_logit_enable}} & 16'h0001) | ({2{store_read_enable_and_5}} & 16'h0001);  // EngineConnections.swift:24
  assign store_read_enable_and_6         = store_read_enable & sequencer_instruction[8];  // EngineConnections.swift:24
  assign and__9                          = {18{contract_weightReads_enable}} & contract_weightReads_stride;  // EngineConnections.swift:24
  assign and__10                         = {18{rank_weights_request_enable}} & rank_weights_request_stride;  // EngineConnections.swift:24
  assign and__11                         = {18{contract_weightReads_enable}} & contract_weightReads_outerStride;  // EngineConnections.swift:24
  assign and__12                         = {18{rank_weights_request_enable}} & rank_weights_request_outerStride;  // EngineConnections.swift:24
  assign or__3                           = contract_weightReads_enable | rank_weights_request_enable;  // EngineConnections.swift:24
  assign and__13                         = {18{contract_weightReads_enable}} & contract_weightReads_base;  // EngineConnections.swift:24
  assign and__14                         = {18{rank_weights_request_enable}} & rank_weights_request_base;  // EngineConnections.swift:24
  assign store_read_enable_and_7         = {2{store_read_enable_and_6}};  // EngineConnections.swift:24
  assign store_read_enable_and_8         = {2{store_read_enable_and_7}};  // EngineConnections.swift:24
  assign store_read_enable_and_9         = {store_read_enable_and_8, store_read_enable_and_7, store_read_enable_and_6,
      store_read_enable_and_7};  // EngineConnections.swift:24
  assign and__15                         = {16{contract_weightReads_enable}} & contract_weightReads_active;  // EngineConnections.swift:24
  assign and__16                         = {16{rank_weights_request_enable}} & rank_weights_request_active;  // EngineConnections.swift:24
  assign store_read_enable_and_10        = {2{store_read_enable_and_8}};  // EngineConnections.swift:24
  assign and__17                         = {18{contract_inputReads_enable}} & contract_inputReads_base;  // EngineConnections.swift:24
  assign and__18                         = {16{contract_inputReads_enable}} & contract_inputReads_active;  // EngineConnections.swift:24
  assign rank_write_enable_selects       = rank_write_enable ? rank_write_data : load_write_data;  // Delayed.swift:8
  assign and__19                         = {18{contract_activationAccesses_request_enable}} & contract_activationAccesses_request_stride;  // EngineConnections.swift:45
  assign rank_left_request_enable_and    = {18{rank_left_request_enable}} & rank_left_request_stride;  // EngineConnections.swift:45
  assign and__20                         = {18{contract_activationAccesses_request_enable}} & contract_activationAccesses_request_outerStride;  // EngineConnections.swift:45
  assign rank_left_request_enable_and_2  = {18{rank_left_request_enable}} & rank_left_request_outerStride;  // EngineConnections.swift:45
  assign or__4                           = contract_activationAccesses_request_enable | rank_left_request_enable;  // EngineConnections.swift:45
  assign or_or_softmax_write_enable      = or__4 | softmax_write_enable;  // EngineConnections.swift:45
  assign and__21                         = {18{contract_activationAccesses_request_enable}} & contract_activationAccesses_request_base;  // EngineConnections.swift:45
  assign rank_write_enable_and           = {18{rank_write_enable}} & rank_write_address;  // EngineConnections.swift:45
  assign and_or                          = and__21 | ({18{rank_left_request_enable}} & rank_left_request_base);  // EngineConnections.swift:45
  assign and_or_and_or                   = and_or | ({18{softmax_write_enable}} & softmax_write_address);  // EngineConnections.swift:45
  assign loadsActivation_and_or          = ({18{loadsActivation}} & load_write_address) | rank_write_enable_and;  // EngineConnections.swift:45
  assign and__22                         = {16{contract_activationAccesses_request_enable}} & contract_activationAccesses_request_active;  // EngineConnections.swift:45
  assign rank_left_request_enable_and_3  = {16{rank_left_request_enable}} & rank_left_request_active;  // EngineConnections.swift:45
  assign and_or_and_or_2                 = and__22 | rank_left_request_enable_and_3 | ({16{softmax_write_enable}} & 16'h0001);  // EngineConnections.swift:45
  assign loadsActivation_and_1_or        = ({16{loadsActivation}} & 16'h0001) | ({16{rank_write_enable}} & 16'h0001);  // EngineConnections.swift:45
  assign and__23                         = {18{contract_weightAccesses_request_enable}} & contract_weightAccesses_request_base;  // EngineConnections.swift:45
  assign and__24                         = {16{contract_weightAccesses_request_enable}} & contract_weightAccesses_request_active;  // EngineConnections.swift:45
  assign or__5                           = contract_activationAccesses_write | softmax_write_enable;  // EngineConnections.swift:47
  assign sequencer_instruction_8_selects = sequencer_instruction[8] ? weightReturn_data_0 : activationReturn_data_0;  // EngineConnections.swift:94
  assign input_valid_and_inputIsFree     = input_valid & inputIsFree;     // EngineConnections.swift:104
  assign load_input_ready_or             = load_input_ready | sequencer_input_ready;  // EngineConnections.swift:108

  always_ff @(posedge clock) begin
    if (reset) begin
      scaleBegins0_1 <= 1'b0;
    end else begin
      scaleBegins0_1 <= sequencer_units_scaleStarts;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      scaleBegins1_1 <= 1'b0;
    end else begin
      scaleBegins1_1 <= scaleBegins0_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      scaleBegins2_1 <= 1'b0;
    end else begin
      scaleBegins2_1 <= scaleBegins1_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      scaleBegins3_1 <= 1'b0;
    end else begin
      scaleBegins3_1 <= scaleBegins2_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      scaleBegins4_1 <= 1'b0;
    end else begin
      scaleBegins4_1 <= scaleBegins3_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      scaleBegins5_1 <= 1'b0;
    end else begin
      scaleBegins5_1 <= scaleBegins4_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      scaleBegins6_1 <= 1'b0;
    end else begin
      scaleBegins6_1 <= scaleBegins5_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (contractInstruction[9] ? scaleBegins2_1 : scaleBegins5_1) begin  // EngineParts.swift:175
      ending_aSlot         <= contractInstruction[107:101];   // EngineParts.swift:176
      ending_bSlot         <= contractInstruction[158:152];   // EngineParts.swift:176
      ending_cSlot         <= contractInstruction[227:221];   // EngineParts.swift:176
      ending_dSlot         <= contractInstruction[270:264];   // EngineParts.swift:176
      ending_aView         <= contractInstruction[112:108];   // EngineParts.swift:176
      ending_bView         <= contractInstruction[163:159];   // EngineParts.swift:176
      ending_bits          <= contractInstruction[20:16];     // EngineParts.swift:176
      ending_entries       <= contractInstruction[62:45];     // EngineParts.swift:176
      ending_aOnes         <= contractInstruction[113];       // EngineParts.swift:176
      ending_bOnes         <= contractInstruction[164];       // EngineParts.swift:176
      ending_isUpdate      <= contractInstruction[8];         // EngineParts.swift:176
      ending_isExact       <= contractInstruction[14];        // EngineParts.swift:176
      ending_isStochastic  <= contractInstruction[13];        // EngineParts.swift:176
      ending_isShrink      <= sequencer_units_rank_isShrink;  // EngineParts.swift:176
      ending_storesPartial <= contractInstruction[1550];      // EngineParts.swift:176
      ending_continues     <= contractInstruction[1590];      // EngineParts.swift:176
    end
  end

  always_ff @(posedge clock) begin  // EngineParts.swift:250
    if (sequencer_units_fetch_start) begin  // EngineParts.swift:251
      fetchInstruction <= sequencer_instruction;  // EngineParts.swift:251
    end
    fetchStarts <= sequencer_units_fetch_start;  // EngineParts.swift:252
    if (reset) begin
      fetchStarts <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isShrink1 <= 1'b0;
    end else begin
      isShrink1 <= sequencer_units_rank_isShrink;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isSingle1 <= 1'b0;
    end else begin
      isSingle1 <= softmax_write_enable | load_write_enable | rank_write_enable;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isSingle2 <= 1'b0;
    end else begin
      isSingle2 <= isSingle1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    single1 <= softmax_write_enable ? softmax_write_data : rank_write_enable_selects;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    single2 <= single1;  // Delayed.swift:10
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, sequencer_registers_3[31:8], sequencer_registers_4[31:1],
    fetchInstruction[7:0], fetchInstruction[1663:212], resets_14_0_state, resets_15_0_state,
    resets_16_0_state, resets_17_0_state};
endmodule
