// Pad of two buffers of 32768 bytes in 16 banks: one is read, the other written.
module InputPad_w32768_b16 (
  input  logic               clock,
  input  logic               reset,
  input  logic               buffer,
  input  logic               x_request_enable,
  input  logic        [19:0] x_request_base,
  input  logic        [19:0] x_request_offsets_0,
  input  logic        [19:0] x_request_offsets_1,
  input  logic        [19:0] x_request_offsets_2,
  input  logic        [19:0] x_request_offsets_3,
  input  logic        [19:0] x_request_offsets_4,
  input  logic        [19:0] x_request_offsets_5,
  input  logic        [19:0] x_request_offsets_6,
  input  logic        [19:0] x_request_offsets_7,
  input  logic        [19:0] x_request_offsets_8,
  input  logic        [19:0] x_request_offsets_9,
  input  logic        [19:0] x_request_offsets_10,
  input  logic        [19:0] x_request_offsets_11,
  input  logic        [19:0] x_request_offsets_12,
  input  logic        [19:0] x_request_offsets_13,
  input  logic        [19:0] x_request_offsets_14,
  input  logic        [19:0] x_request_offsets_15,
  input  logic        [3:0]  x_request_inverse,
  input  logic        [15:0] x_request_active,
  output logic signed [7:0]  x_data_0,
  output logic signed [7:0]  x_data_1,
  output logic signed [7:0]  x_data_2,
  output logic signed [7:0]  x_data_3,
  output logic signed [7:0]  x_data_4,
  output logic signed [7:0]  x_data_5,
  output logic signed [7:0]  x_data_6,
  output logic signed [7:0]  x_data_7,
  output logic signed [7:0]  x_data_8,
  output logic signed [7:0]  x_data_9,
  output logic signed [7:0]  x_data_10,
  output logic signed [7:0]  x_data_11,
  output logic signed [7:0]  x_data_12,
  output logic signed [7:0]  x_data_13,
  output logic signed [7:0]  x_data_14,
  output logic signed [7:0]  x_data_15,
  output logic               x_fault,
  input  logic               stream_enable,
  input  logic        [19:0] stream_base,
  input  logic        [3:0]  stream_active,
  input  logic signed [7:0]  stream_values_0,
  input  logic signed [7:0]  stream_values_1,
  input  logic signed [7:0]  stream_values_2,
  input  logic signed [7:0]  stream_values_3,
  output logic               stream_fault
);
  logic        [15:0] xLaneRow0;                              // PadAccess.swift:37
  logic        [15:0] xLaneRow1;                              // PadAccess.swift:37
  logic        [15:0] xLaneRow2;                              // PadAccess.swift:37
  logic        [15:0] xLaneRow3;                              // PadAccess.swift:37
  logic        [15:0] xLaneRow4;                              // PadAccess.swift:37
  logic        [15:0] xLaneRow5;                              // PadAccess.swift:37
  logic        [15:0] xLaneRow6;                              // PadAccess.swift:37
  logic        [15:0] xLaneRow7;                              // PadAccess.swift:37
  logic        [15:0] xLaneRow8;                              // PadAccess.swift:37
  logic        [15:0] xLaneRow9;                              // PadAccess.swift:37
  logic        [15:0] xLaneRow10;                             // PadAccess.swift:37
  logic        [15:0] xLaneRow11;                             // PadAccess.swift:37
  logic        [15:0] xLaneRow12;                             // PadAccess.swift:37
  logic        [15:0] xLaneRow13;                             // PadAccess.swift:37
  logic        [15:0] xLaneRow14;                             // PadAccess.swift:37
  logic        [15:0] xLaneRow15;                             // PadAccess.swift:37
  logic        [15:0] xActive;                                // PadAccess.swift:39
  logic               xControls0;                             // PadAccess.swift:41
  logic        [1:0]  xControls1;                             // PadAccess.swift:41
  logic        [3:0]  xControls2;                             // PadAccess.swift:41
  logic        [7:0]  xControls3;                             // PadAccess.swift:41
  logic        [15:0] xIsInside;                              // PadAccess.swift:52
  logic        [15:0] xOutside;                               // PadAccess.swift:54
  logic               xFault;                                 // PadAccess.swift:55
  logic        [15:0] xEnables;                               // PadAccess.swift:56
  logic        [10:0] xRow0;                                  // PadAccess.swift:57
  logic        [10:0] xRow1;                                  // PadAccess.swift:57
  logic        [10:0] xRow2;                                  // PadAccess.swift:57
  logic        [10:0] xRow3;                                  // PadAccess.swift:57
  logic        [10:0] xRow4;                                  // PadAccess.swift:57
  logic        [10:0] xRow5;                                  // PadAccess.swift:57
  logic        [10:0] xRow6;                                  // PadAccess.swift:57
  logic        [10:0] xRow7;                                  // PadAccess.swift:57
  logic        [10:0] xRow8;                                  // PadAccess.swift:57
  logic        [10:0] xRow9;                                  // PadAccess.swift:57
  logic        [10:0] xRow10;                                 // PadAccess.swift:57
  logic        [10:0] xRow11;                                 // PadAccess.swift:57
  logic        [10:0] xRow12;                                 // PadAccess.swift:57
  logic        [10:0] xRow13;                                 // PadAccess.swift:57
  logic        [10:0] xRow14;                                 // PadAccess.swift:57
  logic        [10:0] xRow15;                                 // PadAccess.swift:57
  logic        [15:0] streamLaneRow0;                         // PadAccess.swift:37
  logic        [15:0] streamLaneRow1;                         // PadAccess.swift:37
  logic        [15:0] streamLaneRow2;                         // PadAccess.swift:37
  logic        [15:0] streamLaneRow3;                         // PadAccess.swift:37
  logic        [15:0] streamLaneRow4;                         // PadAccess.swift:37
  logic        [15:0] streamLaneRow5;                         // PadAccess.swift:37
  logic        [15:0] streamLaneRow6;                         // PadAccess.swift:37
  logic        [15:0] streamLaneRow7;                         // PadAccess.swift:37
  logic        [15:0] streamLaneRow8;                         // PadAccess.swift:37
  logic        [15:0] streamLaneRow9;                         // PadAccess.swift:37
  logic        [15:0] streamLaneRow10;                        // PadAccess.swift:37
  logic        [15:0] streamLaneRow11;                        // PadAccess.swift:37
  logic        [15:0] streamLaneRow12;                        // PadAccess.swift:37
  logic        [15:0] streamLaneRow13;                        // PadAccess.swift:37
  logic        [15:0] streamLaneRow14;                        // PadAccess.swift:37
  logic        [15:0] streamLaneRow15;                        // PadAccess.swift:37
  logic        [15:0] streamActive;                           // PadAccess.swift:39
  logic               streamControls0;                        // PadAccess.swift:41
  logic        [1:0]  streamControls1;                        // PadAccess.swift:41
  logic        [3:0]  streamControls2;                        // PadAccess.swift:41
  logic        [7:0]  streamControls3;                        // PadAccess.swift:41
  logic        [15:0] streamIsInside;                         // PadAccess.swift:52
  logic        [15:0] streamOutside;                          // PadAccess.swift:54
  logic               streamFault;                            // PadAccess.swift:55
  logic        [15:0] streamEnables;                          // PadAccess.swift:56
  logic        [10:0] streamRow0;                             // PadAccess.swift:57
  logic        [10:0] streamRow1;                             // PadAccess.swift:57
  logic        [10:0] streamRow2;                             // PadAccess.swift:57
  logic        [10:0] streamRow3;                             // PadAccess.swift:57
  logic        [10:0] streamRow4;                             // PadAccess.swift:57
  logic        [10:0] streamRow5;                             // PadAccess.swift:57
  logic        [10:0] streamRow6;                             // PadAccess.swift:57
  logic        [10:0] streamRow7;                             // PadAccess.swift:57
  logic        [10:0] streamRow8;                             // PadAccess.swift:57
  logic        [10:0] streamRow9;                             // PadAccess.swift:57
  logic        [10:0] streamRow10;                            // PadAccess.swift:57
  logic        [10:0] streamRow11;                            // PadAccess.swift:57
  logic        [10:0] streamRow12;                            // PadAccess.swift:57
  logic        [10:0] streamRow13;                            // PadAccess.swift:57
  logic        [10:0] streamRow14;                            // PadAccess.swift:57
  logic        [10:0] streamRow15;                            // PadAccess.swift:57
  logic        [7:0]  streamLaneValue0;                       // PadAccess.swift:75
  logic        [7:0]  streamLaneValue1;                       // PadAccess.swift:75
  logic        [7:0]  streamLaneValue2;                       // PadAccess.swift:75
  logic        [7:0]  streamLaneValue3;                       // PadAccess.swift:75
  logic        [7:0]  streamLaneValue4;                       // PadAccess.swift:75
  logic        [7:0]  streamLaneValue5;                       // PadAccess.swift:75
  logic        [7:0]  streamLaneValue6;                       // PadAccess.swift:75
  logic        [7:0]  streamLaneValue7;                       // PadAccess.swift:75
  logic        [7:0]  streamLaneValue8;                       // PadAccess.swift:75
  logic        [7:0]  streamLaneValue9;                       // PadAccess.swift:75
  logic        [7:0]  streamLaneValue10;                      // PadAccess.swift:75
  logic        [7:0]  streamLaneValue11;                      // PadAccess.swift:75
  logic        [7:0]  streamLaneValue12;                      // PadAccess.swift:75
  logic        [7:0]  streamLaneValue13;                      // PadAccess.swift:75
  logic        [7:0]  streamLaneValue14;                      // PadAccess.swift:75
  logic        [7:0]  streamLaneValue15;                      // PadAccess.swift:75
  logic        [7:0]  streamValue0;                           // PadAccess.swift:78
  logic        [7:0]  streamValue1;                           // PadAccess.swift:78
  logic        [7:0]  streamValue2;                           // PadAccess.swift:78
  logic        [7:0]  streamValue3;                           // PadAccess.swift:78
  logic        [7:0]  streamValue4;                           // PadAccess.swift:78
  logic        [7:0]  streamValue5;                           // PadAccess.swift:78
  logic        [7:0]  streamValue6;                           // PadAccess.swift:78
  logic        [7:0]  streamValue7;                           // PadAccess.swift:78
  logic        [7:0]  streamValue8;                           // PadAccess.swift:78
  logic        [7:0]  streamValue9;                           // PadAccess.swift:78
  logic        [7:0]  streamValue10;                          // PadAccess.swift:78
  logic        [7:0]  streamValue11;                          // PadAccess.swift:78
  logic        [7:0]  streamValue12;                          // PadAccess.swift:78
  logic        [7:0]  streamValue13;                          // PadAccess.swift:78
  logic        [7:0]  streamValue14;                          // PadAccess.swift:78
  logic        [7:0]  streamValue15;                          // PadAccess.swift:78
  logic        [1:0]  xBuffer;                                // PadAccess.swift:89
  logic        [7:0]  bank0_x_word;                           // InputPad.swift:86
  logic        [7:0]  bank0_y_word;                           // InputPad.swift:86
  logic        [7:0]  bank1_x_word;                           // InputPad.swift:86
  logic        [7:0]  bank1_y_word;                           // InputPad.swift:86
  logic        [7:0]  bank2_x_word;                           // InputPad.swift:86
  logic        [7:0]  bank2_y_word;                           // InputPad.swift:86
  logic        [7:0]  bank3_x_word;                           // InputPad.swift:86
  logic        [7:0]  bank3_y_word;                           // InputPad.swift:86
  logic        [7:0]  bank4_x_word;                           // InputPad.swift:86
  logic        [7:0]  bank4_y_word;                           // InputPad.swift:86
  logic        [7:0]  bank5_x_word;                           // InputPad.swift:86
  logic        [7:0]  bank5_y_word;                           // InputPad.swift:86
  logic        [7:0]  bank6_x_word;                           // InputPad.swift:86
  logic        [7:0]  bank6_y_word;                           // InputPad.swift:86
  logic        [7:0]  bank7_x_word;                           // InputPad.swift:86
  logic        [7:0]  bank7_y_word;                           // InputPad.swift:86
  logic        [7:0]  bank8_x_word;                           // InputPad.swift:86
  logic        [7:0]  bank8_y_word;                           // InputPad.swift:86
  logic        [7:0]  bank9_x_word;                           // InputPad.swift:86
  logic        [7:0]  bank9_y_word;                           // InputPad.swift:86
  logic        [7:0]  bank10_x_word;                          // InputPad.swift:86
  logic        [7:0]  bank10_y_word;                          // InputPad.swift:86
  logic        [7:0]  bank11_x_word;                          // InputPad.swift:86
  logic        [7:0]  bank11_y_word;                          // InputPad.swift:86
  logic        [7:0]  bank12_x_word;                          // InputPad.swift:86
  logic        [7:0]  bank12_y_word;                          // InputPad.swift:86
  logic        [7:0]  bank13_x_word;                          // InputPad.swift:86
  logic        [7:0]  bank13_y_word;                          // InputPad.swift:86
  logic        [7:0]  bank14_x_word;                          // InputPad.swift:86
  logic        [7:0]  bank14_y_word;                          // InputPad.swift:86
  logic        [7:0]  bank15_x_word;                          // InputPad.swift:86
  logic        [7:0]  bank15_y_word;                          // InputPad.swift:86
  logic               xReturn0_0;                             // PadAccess.swift:99
  logic        [1:0]  xReturn0_1;                             // PadAccess.swift:99
  logic        [3:0]  xReturn0_2;                             // PadAccess.swift:99
  logic        [7:0]  xReturn0_3;                             // PadAccess.swift:99
  logic               xReturn1_0;                             // PadAccess.swift:99
  logic        [1:0]  xReturn1_1;                             // PadAccess.swift:99
  logic        [3:0]  xReturn1_2;                             // PadAccess.swift:99
  logic        [7:0]  xReturn1_3;                             // PadAccess.swift:99
  logic               xReturn2_0;                             // PadAccess.swift:99
  logic        [1:0]  xReturn2_1;                             // PadAccess.swift:99
  logic        [3:0]  xReturn2_2;                             // PadAccess.swift:99
  logic        [7:0]  xReturn2_3;                             // PadAccess.swift:99
  logic               xReturn3_0;                             // PadAccess.swift:99
  logic        [1:0]  xReturn3_1;                             // PadAccess.swift:99
  logic        [3:0]  xReturn3_2;                             // PadAccess.swift:99
  logic        [7:0]  xReturn3_3;                             // PadAccess.swift:99
  logic signed [7:0]  xData0;                                 // PadAccess.swift:105
  logic signed [7:0]  xData1;                                 // PadAccess.swift:105
  logic signed [7:0]  xData2;                                 // PadAccess.swift:105
  logic signed [7:0]  xData3;                                 // PadAccess.swift:105
  logic signed [7:0]  xData4;                                 // PadAccess.swift:105
  logic signed [7:0]  xData5;                                 // PadAccess.swift:105
  logic signed [7:0]  xData6;                                 // PadAccess.swift:105
  logic signed [7:0]  xData7;                                 // PadAccess.swift:105
  logic signed [7:0]  xData8;                                 // PadAccess.swift:105
  logic signed [7:0]  xData9;                                 // PadAccess.swift:105
  logic signed [7:0]  xData10;                                // PadAccess.swift:105
  logic signed [7:0]  xData11;                                // PadAccess.swift:105
  logic signed [7:0]  xData12;                                // PadAccess.swift:105
  logic signed [7:0]  xData13;                                // PadAccess.swift:105
  logic signed [7:0]  xData14;                                // PadAccess.swift:105
  logic signed [7:0]  xData15;                                // PadAccess.swift:105
  logic               not_x_request_base_0_xor_1;
  logic               not_x_request_base_0_xor_1_xor_0;
  logic               or_;
  logic               xor_xor_0_and_x_request_inverse_0;
  logic               n0_xor_xor_and_x_request_inverse_0;
  logic               n0_xor_and_xor_0;
  logic               n0_and_and_or_0_and_xor;
  logic               not_x_request_base_0_xor_0;
  logic               not_x_request_base_0_xor_0_xor_0;
  logic               or__2;
  logic               not_x_request_base_1_xor_1;
  logic               xor_;
  logic               not_x_request_base_1_and_1;
  logic               or__3;
  logic               xor_xor_0_and_x_request_inverse_0_2;
  logic               xor_xor_or_and;
  logic               n0_xor_xor_and_x_request_inverse_0_2;
  logic               n0_xor_and_xor_0_2;
  logic               n0_and_and_or_0_and_xor_2;
  logic               n0_xor_xor_and_x_request_inverse_0_3;
  logic               n0_xor_and_xor_and_or_and;
  logic               n0_and_and_or_or_and_xor;
  logic               xor_xor_0_and_x_request_inverse_1;
  logic               xor_xor_0_xor_0;
  logic               xor_xor_0_xor_0_2;
  logic               xor_and_0_or_0_and_xor;
  logic               xor_xor_or_xor;
  logic               xor_xor_and_xor_and_or_and;
  logic               xor_and_and_or_or_and_xor;
  logic               not_x_request_base_1_xor_0;
  logic               xor__2;
  logic               not_x_request_base_1_and_0;
  logic               or__4;
  logic               xor_xor_or_and_2;
  logic               n0_xor_xor_and_x_request_inverse_0_4;
  logic               n0_xor_and_xor_and_or_and_2;
  logic               n0_and_and_or_or_and_xor_2;
  logic               xor_xor_0_and_x_request_inverse_1_2;
  logic               xor_xor_0_xor_0_3;
  logic               xor_xor_0_xor_0_4;
  logic               xor_and_0_or_0_and_xor_2;
  logic               xor_xor_or_xor_2;
  logic               xor_xor_and_xor_and_or_and_2;
  logic               xor_and_and_or_or_and_xor_2;
  logic               xor__3;
  logic               or__5;
  logic               not_x_request_base_2_xor_1;
  logic               xor__4;
  logic               not_x_request_base_2_and_1;
  logic               xor_xor_or_and_3;
  logic               xor_xor_or_and_4;
  logic               n0_xor_xor_and_x_request_inverse_0_5;
  logic               n0_xor_and_xor_and_or_and_3;
  logic               n0_and_and_or_or_and_xor_3;
  logic               n0_xor_xor_and_x_request_inverse_0_6;
  logic               n0_xor_and_xor_and_or_and_4;
  logic               n0_and_and_or_or_and_xor_4;
  logic               xor_xor_or_and_5;
  logic               xor_xor_or_xor_3;
  logic               xor_xor_and_xor_and_or_and_3;
  logic               xor_and_and_or_or_and_xor_3;
  logic               xor_xor_or_xor_4;
  logic               xor_xor_and_xor_and_or_and_4;
  logic               xor_and_and_or_or_and_xor_4;
  logic               xor_xor_0_and_x_request_inverse_2;
  logic               xor_xor_0_xor_0_5;
  logic               xor_xor_0_xor_0_6;
  logic               xor_and_0_or_0_and_xor_3;
  logic               xor_xor_or_xor_0;
  logic               xor_xor_0_xor_and_or_and;
  logic               xor_and_0_or_or_and_xor;
  logic               xor_xor_or_xor_5;
  logic               xor_xor_and_xor_and_or_and_5;
  logic               xor_and_and_or_or_and_xor_5;
  logic               xor__5;
  logic               or__6;
  logic               not_x_request_base_2_xor_0;
  logic               xor__6;
  logic               not_x_request_base_2_and_0;
  logic               xor_xor_or_and_6;
  logic               xor_xor_or_and_7;
  logic               n0_xor_xor_and_x_request_inverse_0_7;
  logic               n0_xor_and_xor_and_or_and_5;
  logic               n0_and_and_or_or_and_xor_5;
  logic               n0_xor_xor_and_x_request_inverse_0_8;
  logic               n0_xor_and_xor_and_or_and_6;
  logic               n0_and_and_or_or_and_xor_6;
  logic               xor_xor_or_and_8;
  logic               xor_xor_or_xor_6;
  logic               xor_xor_and_xor_and_or_and_6;
  logic               xor_and_and_or_or_and_xor_6;
  logic               xor_xor_or_xor_7;
  logic               xor_xor_and_xor_and_or_and_7;
  logic               xor_and_and_or_or_and_xor_7;
  logic               xor_xor_0_and_x_request_inverse_2_2;
  logic               xor_xor_0_xor_0_7;
  logic               xor_xor_0_xor_0_8;
  logic               xor_and_0_or_0_and_xor_4;
  logic               xor_xor_or_xor_0_2;
  logic               xor_xor_0_xor_and_or_and_2;
  logic               xor_and_0_or_or_and_xor_2;
  logic               xor_xor_or_xor_8;
  logic               xor_xor_and_xor_and_or_and_8;
  logic               xor_and_and_or_or_and_xor_8;
  logic               xor__7;
  logic               xor_xor_or_and_9;
  logic               n0_xor_xor_and_x_request_inverse_0_9;
  logic               n0_xor_and_xor_and_or_and_7;
  logic               n0_and_and_or_or_and_xor_7;
  logic               xor_xor_or_and_10;
  logic               xor_xor_or_xor_9;
  logic               xor_xor_and_xor_and_or_and_9;
  logic               xor_and_and_or_or_and_xor_9;
  logic               xor_xor_or_xor_0_3;
  logic               xor_xor_0_xor_and_or_and_3;
  logic               xor_and_0_or_or_and_xor_3;
  logic               xor_xor_or_xor_10;
  logic               xor_xor_and_xor_and_or_and_10;
  logic               xor_and_and_or_or_and_xor_10;
  logic               xor__8;
  logic               xor_xor_or_and_11;
  logic               n0_xor_xor_and_x_request_inverse_0_10;
  logic               n0_xor_and_xor_and_or_and_8;
  logic               n0_and_and_or_or_and_xor_8;
  logic               xor_xor_or_and_12;
  logic               xor_xor_or_xor_11;
  logic               xor_xor_and_xor_and_or_and_11;
  logic               xor_and_and_or_or_and_xor_11;
  logic               xor_xor_or_xor_0_4;
  logic               xor_xor_0_xor_and_or_and_4;
  logic               xor_and_0_or_or_and_xor_4;
  logic               xor_xor_or_xor_12;
  logic               xor_xor_and_xor_and_or_and_12;
  logic               xor_and_and_or_or_and_xor_12;
  logic               xor__9;
  logic               or__7;
  logic               xor_xor_or_and_13;
  logic               xor_xor_or_and_14;
  logic               n0_xor_xor_and_x_request_inverse_0_11;
  logic               n0_xor_and_xor_and_or_and_9;
  logic               n0_and_and_or_or_and_xor_9;
  logic               n0_xor_and_xor_and_or_and_10;
  logic               xor_xor_or_xor_13;
  logic               xor_xor_and_xor_and_or_and_13;
  logic               xor_and_and_or_or_and_xor_13;
  logic               xor_xor_and_xor_and_or_and_14;
  logic               xor_xor_or_and_15;
  logic               xor_xor_or_xor_14;
  logic               xor_xor_and_xor_and_or_and_15;
  logic               xor_and_and_or_or_and_xor_14;
  logic               xor_xor_0_and_x_request_inverse_3;
  logic               xor_and_0_or_0_and_xor_5;
  logic               xor_and_0_or_or_and_xor_5;
  logic               xor_and_0_or_or_and_xor_6;
  logic               xor_xor_or_xor_15;
  logic               xor_xor_and_xor_and_or_and_16;
  logic               xor__10;
  logic               not_x_request_base_3_xor_0;
  logic               xor__11;
  logic               xor_xor_or_and_16;
  logic               n0_xor_xor_and_x_request_inverse_0_12;
  logic               n0_xor_and_xor_and_or_and_11;
  logic               n0_and_and_or_or_and_xor_10;
  logic               n0_xor_and_xor_and_or_and_12;
  logic               xor_xor_or_xor_16;
  logic               xor_xor_and_xor_and_or_and_17;
  logic               xor_and_and_or_or_and_xor_15;
  logic               xor_xor_and_xor_and_or_and_18;
  logic               xor_xor_or_and_17;
  logic               xor_xor_or_xor_17;
  logic               xor_xor_and_xor_and_or_and_19;
  logic               xor_and_and_or_or_and_xor_16;
  logic               xor_xor_0_and_x_request_inverse_3_2;
  logic               xor_and_0_or_0_and_xor_6;
  logic               xor_and_0_or_or_and_xor_7;
  logic               xor_and_0_or_or_and_xor_8;
  logic               xor_xor_or_xor_18;
  logic               xor_xor_and_xor_and_or_and_20;
  logic               xor__12;
  logic               xor__13;
  logic               xor_xor_or_and_18;
  logic               n0_xor_xor_and_x_request_inverse_0_13;
  logic               n0_xor_and_xor_and_or_and_13;
  logic               n0_and_and_or_or_and_xor_11;
  logic               n0_xor_and_xor_and_or_and_14;
  logic               xor_xor_or_xor_19;
  logic               xor_xor_and_xor_and_or_and_21;
  logic               xor_and_and_or_or_and_xor_17;
  logic               xor_xor_and_xor_and_or_and_22;
  logic               xor_xor_or_and_19;
  logic               xor_xor_or_xor_20;
  logic               xor_xor_and_xor_and_or_and_23;
  logic               xor_and_and_or_or_and_xor_18;
  logic               xor_and_0_or_or_and_xor_9;
  logic               xor_and_0_or_or_and_xor_10;
  logic               xor_xor_or_xor_21;
  logic               xor_xor_and_xor_and_or_and_24;
  logic               xor__14;
  logic               xor__15;
  logic               xor_xor_or_and_20;
  logic               n0_xor_xor_and_x_request_inverse_0_14;
  logic               n0_xor_and_xor_and_or_and_15;
  logic               n0_and_and_or_or_and_xor_12;
  logic               n0_xor_and_xor_and_or_and_16;
  logic               xor_xor_or_xor_22;
  logic               xor_xor_and_xor_and_or_and_25;
  logic               xor_and_and_or_or_and_xor_19;
  logic               xor_xor_and_xor_and_or_and_26;
  logic               xor_xor_or_and_21;
  logic               xor_xor_or_xor_23;
  logic               xor_xor_and_xor_and_or_and_27;
  logic               xor_and_and_or_or_and_xor_20;
  logic               xor_and_0_or_or_and_xor_11;
  logic               xor_and_0_or_or_and_xor_12;
  logic               xor_xor_or_xor_24;
  logic               xor_xor_and_xor_and_or_and_28;
  logic               xor__16;
  logic               n0_xor_and_xor_and_or_and_17;
  logic               xor_xor_and_xor_and_or_and_29;
  logic               xor_and_0_or_or_and_xor_13;
  logic               xor_xor_or_xor_25;
  logic               xor_xor_and_xor_and_or_and_30;
  logic               xor__17;
  logic               n0_xor_and_xor_and_or_and_18;
  logic               xor_xor_and_xor_and_or_and_31;
  logic               xor_and_0_or_or_and_xor_14;
  logic               xor_xor_or_xor_26;
  logic               xor_xor_and_xor_and_or_and_32;
  logic               xor__18;
  logic               n0_xor_and_xor_and_or_and_19;
  logic               xor_xor_and_xor_and_or_and_33;
  logic               xor_and_0_or_or_and_xor_15;
  logic               xor_xor_or_xor_27;
  logic               xor_xor_and_xor_and_or_and_34;
  logic               xor__19;
  logic               n0_xor_and_xor_and_or_and_20;
  logic               xor_xor_and_xor_and_or_and_35;
  logic               xor_and_0_or_or_and_xor_16;
  logic               xor_xor_or_xor_28;
  logic               xor_xor_and_xor_and_or_and_36;
  logic        [19:0] x_request_base_plus;
  logic        [19:0] x_request_base_plus_2;
  logic        [19:0] x_request_base_plus_3;
  logic        [19:0] x_request_base_plus_4;
  logic        [19:0] x_request_base_plus_5;
  logic        [19:0] x_request_base_plus_6;
  logic        [19:0] x_request_base_plus_7;
  logic        [19:0] x_request_base_plus_8;
  logic        [19:0] x_request_base_plus_9;
  logic        [19:0] x_request_base_plus_10;
  logic        [19:0] x_request_base_plus_11;
  logic        [19:0] x_request_base_plus_12;
  logic        [19:0] x_request_base_plus_13;
  logic        [19:0] x_request_base_plus_14;
  logic        [19:0] x_request_base_plus_15;
  logic        [19:0] x_request_base_plus_16;
  logic               not_xLaneRow15_2_and;
  logic               not_xLaneRow15_4_and;
  logic               not_xLaneRow15_6_and;
  logic               not_xLaneRow15_8_and;
  logic               not_xLaneRow15_10_and;
  logic               not_xLaneRow15_12_and;
  logic               not_xLaneRow15_14_and;
  logic               not_xLaneRow15_15_and;
  logic               not_xLaneRow14_2_and;
  logic               not_xLaneRow14_4_and;
  logic               not_xLaneRow14_6_and;
  logic               not_xLaneRow14_8_and;
  logic               not_xLaneRow14_10_and;
  logic               not_xLaneRow14_12_and;
  logic               not_xLaneRow14_14_and;
  logic               not_xLaneRow14_15_and;
  logic               not_xLaneRow13_2_and;
  logic               not_xLaneRow13_4_and;
  logic               not_xLaneRow13_6_and;
  logic               not_xLaneRow13_8_and;
  logic               not_xLaneRow13_10_and;
  logic               not_xLaneRow13_12_and;
  logic               not_xLaneRow13_14_and;
  logic               not_xLaneRow13_15_and;
  logic               not_xLaneRow12_2_and;
  logic               not_xLaneRow12_4_and;
  logic               not_xLaneRow12_6_and;
  logic               not_xLaneRow12_8_and;
  logic               not_xLaneRow12_10_and;
  logic               not_xLaneRow12_12_and;
  logic               not_xLaneRow12_14_and;
  logic               not_xLaneRow12_15_and;
  logic               not_xLaneRow11_2_and;
  logic               not_xLaneRow11_4_and;
  logic               not_xLaneRow11_6_and;
  logic               not_xLaneRow11_8_and;
  logic               not_xLaneRow11_10_and;
  logic               not_xLaneRow11_12_and;
  logic               not_xLaneRow11_14_and;
  logic               not_xLaneRow11_15_and;
  logic               not_xLaneRow10_2_and;
  logic               not_xLaneRow10_4_and;
  logic               not_xLaneRow10_6_and;
  logic               not_xLaneRow10_8_and;
  logic               not_xLaneRow10_10_and;
  logic               not_xLaneRow10_12_and;
  logic               not_xLaneRow10_14_and;
  logic               not_xLaneRow10_15_and;
  logic               not_xLaneRow9_2_and;
  logic               not_xLaneRow9_4_and;
  logic               not_xLaneRow9_6_and;
  logic               not_xLaneRow9_8_and;
  logic               not_xLaneRow9_10_and;
  logic               not_xLaneRow9_12_and;
  logic               not_xLaneRow9_14_and;
  logic               not_xLaneRow9_15_and;
  logic               not_xLaneRow8_2_and;
  logic               not_xLaneRow8_4_and;
  logic               not_xLaneRow8_6_and;
  logic               not_xLaneRow8_8_and;
  logic               not_xLaneRow8_10_and;
  logic               not_xLaneRow8_12_and;
  logic               not_xLaneRow8_14_and;
  logic               not_xLaneRow8_15_and;
  logic               not_xLaneRow7_2_and;
  logic               not_xLaneRow7_4_and;
  logic               not_xLaneRow7_6_and;
  logic               not_xLaneRow7_8_and;
  logic               not_xLaneRow7_10_and;
  logic               not_xLaneRow7_12_and;
  logic               not_xLaneRow7_14_and;
  logic               not_xLaneRow7_15_and;
  logic               not_xLaneRow6_2_and;
  logic               not_xLaneRow6_4_and;
  logic               not_xLaneRow6_6_and;
  logic               not_xLaneRow6_8_and;
  logic               not_xLaneRow6_10_and;
  logic               not_xLaneRow6_12_and;
  logic               not_xLaneRow6_14_and;
  logic               not_xLaneRow6_15_and;
  logic               not_xLaneRow5_2_and;
  logic               not_xLaneRow5_4_and;
  logic               not_xLaneRow5_6_and;
  logic               not_xLaneRow5_8_and;
  logic               not_xLaneRow5_10_and;
  logic               not_xLaneRow5_12_and;
  logic               not_xLaneRow5_14_and;
  logic               not_xLaneRow5_15_and;
  logic               not_xLaneRow4_2_and;
  logic               not_xLaneRow4_4_and;
  logic               not_xLaneRow4_6_and;
  logic               not_xLaneRow4_8_and;
  logic               not_xLaneRow4_10_and;
  logic               not_xLaneRow4_12_and;
  logic               not_xLaneRow4_14_and;
  logic               not_xLaneRow4_15_and;
  logic               not_xLaneRow3_2_and;
  logic               not_xLaneRow3_4_and;
  logic               not_xLaneRow3_6_and;
  logic               not_xLaneRow3_8_and;
  logic               not_xLaneRow3_10_and;
  logic               not_xLaneRow3_12_and;
  logic               not_xLaneRow3_14_and;
  logic               not_xLaneRow3_15_and;
  logic               not_xLaneRow2_2_and;
  logic               not_xLaneRow2_4_and;
  logic               not_xLaneRow2_6_and;
  logic               not_xLaneRow2_8_and;
  logic               not_xLaneRow2_10_and;
  logic               not_xLaneRow2_12_and;
  logic               not_xLaneRow2_14_and;
  logic               not_xLaneRow2_15_and;
  logic               not_xLaneRow1_2_and;
  logic               not_xLaneRow1_4_and;
  logic               not_xLaneRow1_6_and;
  logic               not_xLaneRow1_8_and;
  logic               not_xLaneRow1_10_and;
  logic               not_xLaneRow1_12_and;
  logic               not_xLaneRow1_14_and;
  logic               not_xLaneRow1_15_and;
  logic               not_xLaneRow0_2_and;
  logic               not_xLaneRow0_4_and;
  logic               not_xLaneRow0_6_and;
  logic               not_xLaneRow0_8_and;
  logic               not_xLaneRow0_10_and;
  logic               not_xLaneRow0_12_and;
  logic               not_xLaneRow0_14_and;
  logic               not_xLaneRow0_15_and;
  logic               xActive_0_and_xIsInside_0;
  logic               xActive_1_and_xIsInside_1;
  logic               xActive_2_and_xIsInside_2;
  logic               xActive_3_and_xIsInside_3;
  logic               xActive_4_and_xIsInside_4;
  logic               xActive_5_and_xIsInside_5;
  logic               xActive_6_and_xIsInside_6;
  logic               xActive_7_and_xIsInside_7;
  logic               xActive_8_and_xIsInside_8;
  logic               xActive_9_and_xIsInside_9;
  logic               xActive_10_and_xIsInside_10;
  logic               xActive_11_and_xIsInside_11;
  logic               xActive_12_and_xIsInside_12;
  logic               xActive_13_and_xIsInside_13;
  logic               xActive_14_and_xIsInside_14;
  logic               xActive_15_and_xIsInside_15;
  logic               xControls0_selects;
  logic               xControls0_selects_2;
  logic               xControls0_selects_3;
  logic               xControls0_selects_4;
  logic               xControls0_selects_5;
  logic               xControls0_selects_6;
  logic               xControls0_selects_7;
  logic               xControls0_selects_8;
  logic               xControls0_selects_9;
  logic               xControls0_selects_10;
  logic               xControls0_selects_11;
  logic               xControls0_selects_12;
  logic               xControls0_selects_13;
  logic               xControls0_selects_14;
  logic               xControls0_selects_15;
  logic               xControls0_selects_16;
  logic               xControls1_0_selects;
  logic               xControls1_0_selects_2;
  logic               xControls1_0_selects_3;
  logic               xControls1_0_selects_4;
  logic               xControls1_0_selects_5;
  logic               xControls1_0_selects_6;
  logic               xControls1_0_selects_7;
  logic               xControls1_0_selects_8;
  logic               xControls1_1_selects;
  logic               xControls1_1_selects_2;
  logic               xControls1_1_selects_3;
  logic               xControls1_1_selects_4;
  logic               xControls1_1_selects_5;
  logic               xControls1_1_selects_6;
  logic               xControls1_1_selects_7;
  logic               xControls1_1_selects_8;
  logic               xControls2_0_selects;
  logic               xControls2_0_selects_2;
  logic               xControls2_0_selects_3;
  logic               xControls2_0_selects_4;
  logic               xControls2_1_selects;
  logic               xControls2_1_selects_2;
  logic               xControls2_1_selects_3;
  logic               xControls2_1_selects_4;
  logic               xControls2_2_selects;
  logic               xControls2_2_selects_2;
  logic               xControls2_2_selects_3;
  logic               xControls2_2_selects_4;
  logic               xControls2_3_selects;
  logic               xControls2_3_selects_2;
  logic               xControls2_3_selects_3;
  logic               xControls2_3_selects_4;
  logic               xControls3_0_selects;
  logic               xControls3_0_selects_2;
  logic               xControls3_1_selects;
  logic               xControls3_1_selects_2;
  logic               xControls3_2_selects;
  logic               xControls3_2_selects_2;
  logic               xControls3_3_selects;
  logic               xControls3_3_selects_2;
  logic               xControls3_4_selects;
  logic               xControls3_4_selects_2;
  logic               xControls3_5_selects;
  logic               xControls3_5_selects_2;
  logic               xControls3_6_selects;
  logic               xControls3_6_selects_2;
  logic               xControls3_7_selects;
  logic               xControls3_7_selects_2;
  logic        [10:0] xControls0_selects_xLaneRow1_10_0;
  logic        [10:0] xControls0_selects_xLaneRow0_10_0;
  logic        [10:0] xControls0_selects_xLaneRow3_10_0;
  logic        [10:0] xControls0_selects_xLaneRow2_10_0;
  logic        [10:0] xControls0_selects_xLaneRow5_10_0;
  logic        [10:0] xControls0_selects_xLaneRow4_10_0;
  logic        [10:0] xControls0_selects_xLaneRow7_10_0;
  logic        [10:0] xControls0_selects_xLaneRow6_10_0;
  logic        [10:0] xControls0_selects_xLaneRow9_10_0;
  logic        [10:0] xControls0_selects_xLaneRow8_10_0;
  logic        [10:0] xControls0_selects_xLaneRow11_10_0;
  logic        [10:0] xControls0_selects_xLaneRow10_10_0;
  logic        [10:0] xControls0_selects_xLaneRow13_10_0;
  logic        [10:0] xControls0_selects_xLaneRow12_10_0;
  logic        [10:0] xControls0_selects_xLaneRow15_10_0;
  logic        [10:0] xControls0_selects_xLaneRow14_10_0;
  logic        [10:0] xControls1_0_selects_9;
  logic        [10:0] xControls1_0_selects_10;
  logic        [10:0] xControls1_0_selects_11;
  logic        [10:0] xControls1_0_selects_12;
  logic        [10:0] xControls1_0_selects_13;
  logic        [10:0] xControls1_0_selects_14;
  logic        [10:0] xControls1_0_selects_15;
  logic        [10:0] xControls1_0_selects_16;
  logic        [10:0] xControls1_1_selects_9;
  logic        [10:0] xControls1_1_selects_10;
  logic        [10:0] xControls1_1_selects_11;
  logic        [10:0] xControls1_1_selects_12;
  logic        [10:0] xControls1_1_selects_13;
  logic        [10:0] xControls1_1_selects_14;
  logic        [10:0] xControls1_1_selects_15;
  logic        [10:0] xControls1_1_selects_16;
  logic        [10:0] xControls2_0_selects_5;
  logic        [10:0] xControls2_0_selects_6;
  logic        [10:0] xControls2_0_selects_7;
  logic        [10:0] xControls2_0_selects_8;
  logic        [10:0] xControls2_1_selects_5;
  logic        [10:0] xControls2_1_selects_6;
  logic        [10:0] xControls2_1_selects_7;
  logic        [10:0] xControls2_1_selects_8;
  logic        [10:0] xControls2_2_selects_5;
  logic        [10:0] xControls2_2_selects_6;
  logic        [10:0] xControls2_2_selects_7;
  logic        [10:0] xControls2_2_selects_8;
  logic        [10:0] xControls2_3_selects_5;
  logic        [10:0] xControls2_3_selects_6;
  logic        [10:0] xControls2_3_selects_7;
  logic        [10:0] xControls2_3_selects_8;
  logic               not_stream_base_0_xor_1;
  logic               not_stream_base_0_xor_1_xor_0;
  logic               not_stream_base_0_and_1_or;
  logic               xor_xor_0_and_1;
  logic               n0_xor_xor_and_1;
  logic               n0_xor_and_xor_0_3;
  logic               n0_and_and_or_0_and_xor_3;
  logic               not_stream_base_0_xor_0;
  logic               not_stream_base_0_xor_0_xor_0;
  logic               not_stream_base_0_and_0_or;
  logic               not_stream_base_1_xor_1;
  logic               not_stream_base_1_xor_1_xor;
  logic               not_stream_base_1_and_1;
  logic               not_stream_base_1_and_1_or;
  logic               xor_xor_0_and_1_2;
  logic               xor_xor_or_and_1;
  logic               n0_xor_xor_and_1_2;
  logic               n0_xor_and_xor_0_4;
  logic               n0_and_and_or_0_and_xor_4;
  logic               n0_xor_xor_and_1_3;
  logic               n0_xor_and_xor_and_or_and_21;
  logic               n0_and_and_or_or_and_xor_13;
  logic               xor_xor_0_and_0;
  logic               xor_xor_0_xor_0_9;
  logic               xor_xor_0_xor_0_10;
  logic               xor_and_0_or_0_and_xor_7;
  logic               xor_xor_or_xor_xor_and_0;
  logic               xor_xor_and_xor_and_or_and_37;
  logic               xor_and_and_or_or_and_xor_21;
  logic               not_stream_base_1_xor_0;
  logic               not_stream_base_1_xor_0_xor;
  logic               not_stream_base_1_and_0;
  logic               not_stream_base_1_and_0_or;
  logic               xor_xor_or_and_1_2;
  logic               n0_xor_xor_and_1_4;
  logic               n0_xor_and_xor_and_or_and_22;
  logic               n0_and_and_or_or_and_xor_14;
  logic               xor_xor_0_and_0_2;
  logic               xor_xor_0_xor_0_11;
  logic               xor_xor_0_xor_0_12;
  logic               xor_and_0_or_0_and_xor_8;
  logic               xor_xor_or_xor_xor_and_0_2;
  logic               xor_xor_and_xor_and_or_and_38;
  logic               xor_and_and_or_or_and_xor_22;
  logic               not_stream_base_1_xor_0_xor_2;
  logic               not_stream_base_1_and_0_or_2;
  logic               not_stream_base_2_xor_1;
  logic               not_stream_base_2_xor_1_xor;
  logic               not_stream_base_2_and_1;
  logic               xor_xor_or_and_1_3;
  logic               xor_xor_or_and_1_4;
  logic               n0_xor_xor_and_1_5;
  logic               n0_xor_and_xor_and_or_and_23;
  logic               n0_and_and_or_or_and_xor_15;
  logic               n0_xor_xor_and_1_6;
  logic               n0_xor_and_xor_and_or_and_24;
  logic               n0_and_and_or_or_and_xor_16;
  logic               xor_xor_or_and_0;
  logic               xor_xor_or_xor_xor_and_0_3;
  logic               xor_xor_and_xor_and_or_and_39;
  logic               xor_and_and_or_or_and_xor_23;
  logic               xor_xor_or_xor_xor_and_0_4;
  logic               xor_xor_and_xor_and_or_and_40;
  logic               xor_and_and_or_or_and_xor_24;
  logic               xor_xor_0_xor_0_13;
  logic               xor_xor_0_xor_0_14;
  logic               xor_and_0_or_0_and_xor_9;
  logic               xor_xor_or_xor_0_5;
  logic               xor_xor_0_xor_and_or_and_5;
  logic               xor_and_0_or_or_and_xor_17;
  logic               xor_xor_or_xor_xor_and_0_5;
  logic               xor_xor_and_xor_and_or_and_41;
  logic               xor_and_and_or_or_and_xor_25;
  logic               not_stream_base_1_xor_1_xor_2;
  logic               not_stream_base_1_and_1_or_2;
  logic               not_stream_base_2_xor_0;
  logic               not_stream_base_2_xor_0_xor;
  logic               not_stream_base_2_and_0;
  logic               xor_xor_or_and_1_5;
  logic               xor_xor_or_and_1_6;
  logic               n0_xor_xor_and_1_7;
  logic               n0_xor_and_xor_and_or_and_25;
  logic               n0_and_and_or_or_and_xor_17;
  logic               n0_xor_xor_and_1_8;
  logic               n0_xor_and_xor_and_or_and_26;
  logic               n0_and_and_or_or_and_xor_18;
  logic               xor_xor_or_and_0_2;
  logic               xor_xor_or_xor_xor_and_0_6;
  logic               xor_xor_and_xor_and_or_and_42;
  logic               xor_and_and_or_or_and_xor_26;
  logic               xor_xor_or_xor_xor_and_0_7;
  logic               xor_xor_and_xor_and_or_and_43;
  logic               xor_and_and_or_or_and_xor_27;
  logic               xor_xor_0_xor_0_15;
  logic               xor_xor_0_xor_0_16;
  logic               xor_and_0_or_0_and_xor_10;
  logic               xor_xor_or_xor_0_6;
  logic               xor_xor_0_xor_and_or_and_6;
  logic               xor_and_0_or_or_and_xor_18;
  logic               xor_xor_or_xor_xor_and_0_8;
  logic               xor_xor_and_xor_and_or_and_44;
  logic               xor_and_and_or_or_and_xor_28;
  logic               not_stream_base_2_xor_0_xor_2;
  logic               xor_xor_or_and_1_7;
  logic               n0_xor_xor_and_1_9;
  logic               n0_xor_and_xor_and_or_and_27;
  logic               n0_and_and_or_or_and_xor_19;
  logic               xor_xor_or_and_0_3;
  logic               xor_xor_or_xor_xor_and_0_9;
  logic               xor_xor_and_xor_and_or_and_45;
  logic               xor_and_and_or_or_and_xor_29;
  logic               xor_xor_or_xor_0_7;
  logic               xor_xor_0_xor_and_or_and_7;
  logic               xor_and_0_or_or_and_xor_19;
  logic               xor_xor_or_xor_xor_and_0_10;
  logic               xor_xor_and_xor_and_or_and_46;
  logic               xor_and_and_or_or_and_xor_30;
  logic               not_stream_base_2_xor_0_xor_3;
  logic               xor_xor_or_and_1_8;
  logic               n0_xor_xor_and_1_10;
  logic               n0_xor_and_xor_and_or_and_28;
  logic               n0_and_and_or_or_and_xor_20;
  logic               xor_xor_or_and_0_4;
  logic               xor_xor_or_xor_xor_and_0_11;
  logic               xor_xor_and_xor_and_or_and_47;
  logic               xor_and_and_or_or_and_xor_31;
  logic               xor_xor_or_xor_0_8;
  logic               xor_xor_0_xor_and_or_and_8;
  logic               xor_and_0_or_or_and_xor_20;
  logic               xor_xor_or_xor_xor_and_0_12;
  logic               xor_xor_and_xor_and_or_and_48;
  logic               xor_and_and_or_or_and_xor_32;
  logic               not_stream_base_2_xor_0_xor_4;
  logic               not_stream_base_2_and_0_or;
  logic               xor_xor_or_and_1_9;
  logic               n0_xor_xor_and_1_11;
  logic               n0_xor_and_xor_and_or_and_29;
  logic               n0_xor_xor_and_1_12;
  logic               n0_xor_and_xor_and_or_and_30;
  logic               xor_xor_or_xor_xor_and_0_13;
  logic               xor_xor_and_xor_and_or_and_49;
  logic               xor_and_and_or_or_and_xor_33;
  logic               xor_xor_or_xor_xor_and_0_14;
  logic               xor_xor_and_xor_and_or_and_50;
  logic               xor_and_and_or_or_and_xor_34;
  logic               xor_xor_or_xor_xor_and_0_15;
  logic               xor_and_0_or_0_and_xor_11;
  logic               xor_and_0_or_or_and_xor_21;
  logic               xor_and_0_or_or_and_xor_22;
  logic               xor_xor_and_xor_and_or_and_51;
  logic               not_stream_base_2_xor_1_xor_2;
  logic               not_stream_base_3_xor_0;
  logic               xor_xor_or_and_1_10;
  logic               xor_xor_or_and_1_11;
  logic               n0_xor_xor_and_1_13;
  logic               n0_xor_and_xor_and_or_and_31;
  logic               n0_and_and_or_or_and_xor_21;
  logic               xor_xor_or_xor_xor_and_0_16;
  logic               xor_xor_and_xor_and_or_and_52;
  logic               xor_and_and_or_or_and_xor_35;
  logic               xor_xor_or_xor_xor_and_0_17;
  logic               xor_xor_or_xor_xor_and_0_18;
  logic               xor_xor_and_xor_and_or_and_53;
  logic               xor_and_and_or_or_and_xor_36;
  logic               xor_xor_and_xor_and_or_and_54;
  logic               xor_and_0_or_0_and_xor_12;
  logic               xor_and_0_or_or_and_xor_23;
  logic               xor_and_0_or_or_and_xor_24;
  logic               xor_xor_and_xor_and_or_and_55;
  logic               not_stream_base_2_xor_1_xor_3;
  logic               xor_xor_or_and_1_12;
  logic               xor_xor_or_and_1_13;
  logic               n0_xor_xor_and_1_14;
  logic               n0_xor_and_xor_and_or_and_32;
  logic               n0_and_and_or_or_and_xor_22;
  logic               xor_xor_or_xor_xor_and_0_19;
  logic               xor_xor_and_xor_and_or_and_56;
  logic               xor_and_and_or_or_and_xor_37;
  logic               xor_xor_or_xor_xor_and_0_20;
  logic               xor_xor_or_xor_xor_and_0_21;
  logic               xor_xor_and_xor_and_or_and_57;
  logic               xor_and_and_or_or_and_xor_38;
  logic               xor_xor_and_xor_and_or_and_58;
  logic               xor_and_0_or_or_and_xor_25;
  logic               xor_and_0_or_or_and_xor_26;
  logic               xor_xor_and_xor_and_or_and_59;
  logic               not_stream_base_2_xor_1_xor_4;
  logic               xor_xor_or_and_1_14;
  logic               xor_xor_or_and_1_15;
  logic               n0_xor_xor_and_1_15;
  logic               n0_xor_and_xor_and_or_and_33;
  logic               n0_and_and_or_or_and_xor_23;
  logic               xor_xor_or_xor_xor_and_0_22;
  logic               xor_xor_and_xor_and_or_and_60;
  logic               xor_and_and_or_or_and_xor_39;
  logic               xor_xor_or_xor_xor_and_0_23;
  logic               xor_xor_or_xor_xor_and_0_24;
  logic               xor_xor_and_xor_and_or_and_61;
  logic               xor_and_and_or_or_and_xor_40;
  logic               xor_xor_and_xor_and_or_and_62;
  logic               xor_and_0_or_or_and_xor_27;
  logic               xor_and_0_or_or_and_xor_28;
  logic               xor_xor_and_xor_and_or_and_63;
  logic               xor_xor_or_and_1_16;
  logic               xor_xor_or_xor_xor_and_0_25;
  logic               xor_xor_and_xor_and_or_and_64;
  logic               xor_and_0_or_or_and_xor_29;
  logic               xor_xor_and_xor_and_or_and_65;
  logic               xor_xor_or_and_1_17;
  logic               xor_xor_or_xor_xor_and_0_26;
  logic               xor_xor_and_xor_and_or_and_66;
  logic               xor_and_0_or_or_and_xor_30;
  logic               xor_xor_and_xor_and_or_and_67;
  logic               xor_xor_or_and_1_18;
  logic               xor_xor_or_xor_xor_and_0_27;
  logic               xor_xor_and_xor_and_or_and_68;
  logic               xor_and_0_or_or_and_xor_31;
  logic               xor_xor_and_xor_and_or_and_69;
  logic               xor_xor_or_and_1_19;
  logic               xor_xor_or_xor_xor_and_0_28;
  logic               xor_xor_and_xor_and_or_and_70;
  logic               xor_and_0_or_or_and_xor_32;
  logic               xor_xor_and_xor_and_or_and_71;
  logic        [19:0] stream_base_plus_0;
  logic        [19:0] stream_base_plus_1;
  logic        [19:0] stream_base_plus_2;
  logic        [19:0] stream_base_plus_3;
  logic        [19:0] stream_base_plus_4;
  logic        [19:0] stream_base_plus_5;
  logic        [19:0] stream_base_plus_6;
  logic        [19:0] stream_base_plus_7;
  logic        [19:0] stream_base_plus_8;
  logic        [19:0] stream_base_plus_9;
  logic        [19:0] stream_base_plus_10;
  logic        [19:0] stream_base_plus_11;
  logic        [19:0] stream_base_plus_12;
  logic        [19:0] stream_base_plus_13;
  logic        [19:0] stream_base_plus_14;
  logic        [19:0] stream_base_plus_15;
  logic               not_streamLaneRow15_1_and;
  logic               not_streamLaneRow15_3_and;
  logic               not_streamLaneRow15_5_and;
  logic               not_streamLaneRow15_7_and;
  logic               not_streamLaneRow15_9_and;
  logic               not_streamLaneRow15_11_or;
  logic               not_streamLaneRow15_13_and;
  logic               not_streamLaneRow15_15_and;
  logic               not_streamLaneRow14_1_and;
  logic               not_streamLaneRow14_3_and;
  logic               not_streamLaneRow14_5_and;
  logic               not_streamLaneRow14_7_and;
  logic               not_streamLaneRow14_9_and;
  logic               not_streamLaneRow14_11_or;
  logic               not_streamLaneRow14_13_and;
  logic               not_streamLaneRow14_15_and;
  logic               not_streamLaneRow13_1_and;
  logic               not_streamLaneRow13_3_and;
  logic               not_streamLaneRow13_5_and;
  logic               not_streamLaneRow13_7_and;
  logic               not_streamLaneRow13_9_and;
  logic               not_streamLaneRow13_11_or;
  logic               not_streamLaneRow13_13_and;
  logic               not_streamLaneRow13_15_and;
  logic               not_streamLaneRow12_1_and;
  logic               not_streamLaneRow12_3_and;
  logic               not_streamLaneRow12_5_and;
  logic               not_streamLaneRow12_7_and;
  logic               not_streamLaneRow12_9_and;
  logic               not_streamLaneRow12_11_or;
  logic               not_streamLaneRow12_13_and;
  logic               not_streamLaneRow12_15_and;
  logic               not_streamLaneRow11_1_and;
  logic               not_streamLaneRow11_3_and;
  logic               not_streamLaneRow11_5_and;
  logic               not_streamLaneRow11_7_and;
  logic               not_streamLaneRow11_9_and;
  logic               not_streamLaneRow11_11_or;
  logic               not_streamLaneRow11_13_and;
  logic               not_streamLaneRow11_15_and;
  logic               not_streamLaneRow10_1_and;
  logic               not_streamLaneRow10_3_and;
  logic               not_streamLaneRow10_5_and;
  logic               not_streamLaneRow10_7_and;
  logic               not_streamLaneRow10_9_and;
  logic               not_streamLaneRow10_11_or;
  logic               not_streamLaneRow10_13_and;
  logic               not_streamLaneRow10_15_and;
  logic               not_streamLaneRow9_1_and;
  logic               not_streamLaneRow9_3_and;
  logic               not_streamLaneRow9_5_and;
  logic               not_streamLaneRow9_7_and;
  logic               not_streamLaneRow9_9_and;
  logic               not_streamLaneRow9_11_or;
  logic               not_streamLaneRow9_13_and;
  logic               not_streamLaneRow9_15_and;
  logic               not_streamLaneRow8_1_and;
  logic               not_streamLaneRow8_3_and;
  logic               not_streamLaneRow8_5_and;
  logic               not_streamLaneRow8_7_and;
  logic               not_streamLaneRow8_9_and;
  logic               not_streamLaneRow8_11_or;
  logic               not_streamLaneRow8_13_and;
  logic               not_streamLaneRow8_15_and;
  logic               not_streamLaneRow7_1_and;
  logic               not_streamLaneRow7_3_and;
  logic               not_streamLaneRow7_5_and;
  logic               not_streamLaneRow7_7_and;
  logic               not_streamLaneRow7_9_and;
  logic               not_streamLaneRow7_11_or;
  logic               not_streamLaneRow7_13_and;
  logic               not_streamLaneRow7_15_and;
  logic               not_streamLaneRow6_1_and;
  logic               not_streamLaneRow6_3_and;
  logic               not_streamLaneRow6_5_and;
  logic               not_streamLaneRow6_7_and;
  logic               not_streamLaneRow6_9_and;
  logic               not_streamLaneRow6_11_or;
  logic               not_streamLaneRow6_13_and;
  logic               not_streamLaneRow6_15_and;
  logic               not_streamLaneRow5_1_and;
  logic               not_streamLaneRow5_3_and;
  logic               not_streamLaneRow5_5_and;
  logic               not_streamLaneRow5_7_and;
  logic               not_streamLaneRow5_9_and;
  logic               not_streamLaneRow5_11_or;
  logic               not_streamLaneRow5_13_and;
  logic               not_streamLaneRow5_15_and;
  logic               not_streamLaneRow4_1_and;
  logic               not_streamLaneRow4_3_and;
  logic               not_streamLaneRow4_5_and;
  logic               not_streamLaneRow4_7_and;
  logic               not_streamLaneRow4_9_and;
  logic               not_streamLaneRow4_11_or;
  logic               not_streamLaneRow4_13_and;
  logic               not_streamLaneRow4_15_and;
  logic               not_streamLaneRow3_1_and;
  logic               not_streamLaneRow3_3_and;
  logic               not_streamLaneRow3_5_and;
  logic               not_streamLaneRow3_7_and;
  logic               not_streamLaneRow3_9_and;
  logic               not_streamLaneRow3_11_or;
  logic               not_streamLaneRow3_13_and;
  logic               not_streamLaneRow3_15_and;
  logic               not_streamLaneRow2_1_and;
  logic               not_streamLaneRow2_3_and;
  logic               not_streamLaneRow2_5_and;
  logic               not_streamLaneRow2_7_and;
  logic               not_streamLaneRow2_9_and;
  logic               not_streamLaneRow2_11_or;
  logic               not_streamLaneRow2_13_and;
  logic               not_streamLaneRow2_15_and;
  logic               not_streamLaneRow1_1_and;
  logic               not_streamLaneRow1_3_and;
  logic               not_streamLaneRow1_5_and;
  logic               not_streamLaneRow1_7_and;
  logic               not_streamLaneRow1_9_and;
  logic               not_streamLaneRow1_11_or;
  logic               not_streamLaneRow1_13_and;
  logic               not_streamLaneRow1_15_and;
  logic               not_streamLaneRow0_1_and;
  logic               not_streamLaneRow0_3_and;
  logic               not_streamLaneRow0_5_and;
  logic               not_streamLaneRow0_7_and;
  logic               not_streamLaneRow0_9_and;
  logic               not_streamLaneRow0_11_or;
  logic               not_streamLaneRow0_13_and;
  logic               not_streamLaneRow0_15_and;
  logic               streamActive_0_and;
  logic               streamActive_1_and;
  logic               streamActive_2_and;
  logic               streamActive_3_and;
  logic               streamActive_4_and;
  logic               streamActive_5_and;
  logic               streamActive_6_and;
  logic               streamActive_7_and;
  logic               streamActive_8_and;
  logic               streamActive_9_and;
  logic               streamActive_10_and;
  logic               streamActive_11_and;
  logic               streamActive_12_and;
  logic               streamActive_13_and;
  logic               streamActive_14_and;
  logic               streamActive_15_and;
  logic               streamControls0_selects;
  logic               streamControls0_selects_2;
  logic               streamControls0_selects_3;
  logic               streamControls0_selects_4;
  logic               streamControls0_selects_5;
  logic               streamControls0_selects_6;
  logic               streamControls0_selects_7;
  logic               streamControls0_selects_8;
  logic               streamControls0_selects_9;
  logic               streamControls0_selects_10;
  logic               streamControls0_selects_11;
  logic               streamControls0_selects_12;
  logic               streamControls0_selects_13;
  logic               streamControls0_selects_14;
  logic               streamControls0_selects_15;
  logic               streamControls0_selects_16;
  logic               streamControls1_0_selects;
  logic               streamControls1_0_selects_2;
  logic               streamControls1_0_selects_3;
  logic               streamControls1_0_selects_4;
  logic               streamControls1_0_selects_5;
  logic               streamControls1_0_selects_6;
  logic               streamControls1_0_selects_7;
  logic               streamControls1_0_selects_8;
  logic               streamControls1_1_selects;
  logic               streamControls1_1_selects_2;
  logic               streamControls1_1_selects_3;
  logic               streamControls1_1_selects_4;
  logic               streamControls1_1_selects_5;
  logic               streamControls1_1_selects_6;
  logic               streamControls1_1_selects_7;
  logic               streamControls1_1_selects_8;
  logic               streamControls2_0_selects;
  logic               streamControls2_0_selects_2;
  logic               streamControls2_0_selects_3;
  logic               streamControls2_0_selects_4;
  logic               streamControls2_1_selects;
  logic               streamControls2_1_selects_2;
  logic               streamControls2_1_selects_3;
  logic               streamControls2_1_selects_4;
  logic               streamControls2_2_selects;
  logic               streamControls2_2_selects_2;
  logic               streamControls2_2_selects_3;
  logic               streamControls2_2_selects_4;
  logic               streamControls2_3_selects;
  logic               streamControls2_3_selects_2;
  logic               streamControls2_3_selects_3;
  logic               streamControls2_3_selects_4;
  logic               streamControls3_0_selects;
  logic               streamControls3_0_selects_2;
  logic               streamControls3_1_selects;
  logic               streamControls3_1_selects_2;
  logic               streamControls3_2_selects;
  logic               streamControls3_2_selects_2;
  logic               streamControls3_3_selects;
  logic               streamControls3_3_selects_2;
  logic               streamControls3_4_selects;
  logic               streamControls3_4_selects_2;
  logic               streamControls3_5_selects;
  logic               streamControls3_5_selects_2;
  logic               streamControls3_6_selects;
  logic               streamControls3_6_selects_2;
  logic               streamControls3_7_selects;
  logic               streamControls3_7_selects_2;
  logic        [10:0] streamControls0_selects_17;
  logic        [10:0] streamControls0_selects_18;
  logic        [10:0] streamControls0_selects_19;
  logic        [10:0] streamControls0_selects_20;
  logic        [10:0] streamControls0_selects_21;
  logic        [10:0] streamControls0_selects_22;
  logic        [10:0] streamControls0_selects_23;
  logic        [10:0] streamControls0_selects_24;
  logic        [10:0] streamControls0_selects_25;
  logic        [10:0] streamControls0_selects_26;
  logic        [10:0] streamControls0_selects_27;
  logic        [10:0] streamControls0_selects_28;
  logic        [10:0] streamControls0_selects_29;
  logic        [10:0] streamControls0_selects_30;
  logic        [10:0] streamControls0_selects_31;
  logic        [10:0] streamControls0_selects_32;
  logic        [10:0] streamControls1_0_selects_9;
  logic        [10:0] streamControls1_0_selects_10;
  logic        [10:0] streamControls1_0_selects_11;
  logic        [10:0] streamControls1_0_selects_12;
  logic        [10:0] streamControls1_0_selects_13;
  logic        [10:0] streamControls1_0_selects_14;
  logic        [10:0] streamControls1_0_selects_15;
  logic        [10:0] streamControls1_0_selects_16;
  logic        [10:0] streamControls1_1_selects_9;
  logic        [10:0] streamControls1_1_selects_10;
  logic        [10:0] streamControls1_1_selects_11;
  logic        [10:0] streamControls1_1_selects_12;
  logic        [10:0] streamControls1_1_selects_13;
  logic        [10:0] streamControls1_1_selects_14;
  logic        [10:0] streamControls1_1_selects_15;
  logic        [10:0] streamControls1_1_selects_16;
  logic        [10:0] streamControls2_0_selects_5;
  logic        [10:0] streamControls2_0_selects_6;
  logic        [10:0] streamControls2_0_selects_7;
  logic        [10:0] streamControls2_0_selects_8;
  logic        [10:0] streamControls2_1_selects_5;
  logic        [10:0] streamControls2_1_selects_6;
  logic        [10:0] streamControls2_1_selects_7;
  logic        [10:0] streamControls2_1_selects_8;
  logic        [10:0] streamControls2_2_selects_5;
  logic        [10:0] streamControls2_2_selects_6;
  logic        [10:0] streamControls2_2_selects_7;
  logic        [10:0] streamControls2_2_selects_8;
  logic        [10:0] streamControls2_3_selects_5;
  logic        [10:0] streamControls2_3_selects_6;
  logic        [10:0] streamControls2_3_selects_7;
  logic        [10:0] streamControls2_3_selects_8;
  logic        [7:0]  streamControls0_selects_33;
  logic        [7:0]  streamControls0_selects_34;
  logic        [7:0]  streamControls0_selects_35;
  logic        [7:0]  streamControls0_selects_36;
  logic        [7:0]  streamControls0_selects_37;
  logic        [7:0]  streamControls0_selects_38;
  logic        [7:0]  streamControls0_selects_39;
  logic        [7:0]  streamControls0_selects_40;
  logic        [7:0]  streamControls0_selects_41;
  logic        [7:0]  streamControls0_selects_42;
  logic        [7:0]  streamControls0_selects_43;
  logic        [7:0]  streamControls0_selects_44;
  logic        [7:0]  streamControls0_selects_45;
  logic        [7:0]  streamControls0_selects_46;
  logic        [7:0]  streamControls0_selects_47;
  logic        [7:0]  streamControls0_selects_48;
  logic        [7:0]  streamControls1_0_selects_17;
  logic        [7:0]  streamControls1_0_selects_18;
  logic        [7:0]  streamControls1_0_selects_19;
  logic        [7:0]  streamControls1_0_selects_20;
  logic        [7:0]  streamControls1_0_selects_21;
  logic        [7:0]  streamControls1_0_selects_22;
  logic        [7:0]  streamControls1_0_selects_23;
  logic        [7:0]  streamControls1_0_selects_24;
  logic        [7:0]  streamControls1_1_selects_17;
  logic        [7:0]  streamControls1_1_selects_18;
  logic        [7:0]  streamControls1_1_selects_19;
  logic        [7:0]  streamControls1_1_selects_20;
  logic        [7:0]  streamControls1_1_selects_21;
  logic        [7:0]  streamControls1_1_selects_22;
  logic        [7:0]  streamControls1_1_selects_23;
  logic        [7:0]  streamControls1_1_selects_24;
  logic        [7:0]  streamControls2_0_selects_9;
  logic        [7:0]  streamControls2_0_selects_10;
  logic        [7:0]  streamControls2_0_selects_11;
  logic        [7:0]  streamControls2_0_selects_12;
  logic        [7:0]  streamControls2_1_selects_9;
  logic        [7:0]  streamControls2_1_selects_10;
  logic        [7:0]  streamControls2_1_selects_11;
  logic        [7:0]  streamControls2_1_selects_12;
  logic        [7:0]  streamControls2_2_selects_9;
  logic        [7:0]  streamControls2_2_selects_10;
  logic        [7:0]  streamControls2_2_selects_11;
  logic        [7:0]  streamControls2_2_selects_12;
  logic        [7:0]  streamControls2_3_selects_9;
  logic        [7:0]  streamControls2_3_selects_10;
  logic        [7:0]  streamControls2_3_selects_11;
  logic        [7:0]  streamControls2_3_selects_12;
  logic        [7:0]  xReturn3_3_0_selects_bank8_x_word;
  logic        [7:0]  xReturn3_3_0_selects_bank0_x_word;
  logic        [7:0]  xReturn3_3_1_selects_bank9_x_word;
  logic        [7:0]  xReturn3_3_1_selects_bank1_x_word;
  logic        [7:0]  xReturn3_3_2_selects_bank10_x_word;
  logic        [7:0]  xReturn3_3_2_selects_bank2_x_word;
  logic        [7:0]  xReturn3_3_3_selects_bank11_x_word;
  logic        [7:0]  xReturn3_3_3_selects_bank3_x_word;
  logic        [7:0]  xReturn3_3_4_selects_bank12_x_word;
  logic        [7:0]  xReturn3_3_4_selects_bank4_x_word;
  logic        [7:0]  xReturn3_3_5_selects_bank13_x_word;
  logic        [7:0]  xReturn3_3_5_selects_bank5_x_word;
  logic        [7:0]  xReturn3_3_6_selects_bank14_x_word;
  logic        [7:0]  xReturn3_3_6_selects_bank6_x_word;
  logic        [7:0]  xReturn3_3_7_selects_bank15_x_word;
  logic        [7:0]  xReturn3_3_7_selects_bank7_x_word;
  logic        [7:0]  xReturn3_2_0_selects;
  logic        [7:0]  xReturn3_2_0_selects_2;
  logic        [7:0]  xReturn3_2_0_selects_3;
  logic        [7:0]  xReturn3_2_0_selects_4;
  logic        [7:0]  xReturn3_2_1_selects;
  logic        [7:0]  xReturn3_2_1_selects_2;
  logic        [7:0]  xReturn3_2_1_selects_3;
  logic        [7:0]  xReturn3_2_1_selects_4;
  logic        [7:0]  xReturn3_2_2_selects;
  logic        [7:0]  xReturn3_2_2_selects_2;
  logic        [7:0]  xReturn3_2_2_selects_3;
  logic        [7:0]  xReturn3_2_2_selects_4;
  logic        [7:0]  xReturn3_2_3_selects;
  logic        [7:0]  xReturn3_2_3_selects_2;
  logic        [7:0]  xReturn3_2_3_selects_3;
  logic        [7:0]  xReturn3_2_3_selects_4;
  logic        [7:0]  xReturn3_1_0_selects;
  logic        [7:0]  xReturn3_1_0_selects_2;
  logic        [7:0]  xReturn3_1_0_selects_3;
  logic        [7:0]  xReturn3_1_0_selects_4;
  logic        [7:0]  xReturn3_1_0_selects_5;
  logic        [7:0]  xReturn3_1_0_selects_6;
  logic        [7:0]  xReturn3_1_0_selects_7;
  logic        [7:0]  xReturn3_1_0_selects_8;
  logic        [7:0]  xReturn3_1_1_selects;
  logic        [7:0]  xReturn3_1_1_selects_2;
  logic        [7:0]  xReturn3_1_1_selects_3;
  logic        [7:0]  xReturn3_1_1_selects_4;
  logic        [7:0]  xReturn3_1_1_selects_5;
  logic        [7:0]  xReturn3_1_1_selects_6;
  logic        [7:0]  xReturn3_1_1_selects_7;
  logic        [7:0]  xReturn3_1_1_selects_8;

  MemoryBank_r4096_w8 bank0 (  // InputPad.swift:86
    .clock    (clock),
    .x_enable (xEnables[0]),
    .x_write  (1'b0),
    .x_row    ({xRow0, xBuffer[1]}),
    .x_data   (8'd0),
    .x_word   (bank0_x_word),
    .y_enable (streamEnables[0]),
    .y_write  (1'b1),
    .y_row    ({streamRow0, !xBuffer[1]}),
    .y_data   (streamValue0),
    .y_word   (bank0_y_word)
  );

  MemoryBank_r4096_w8 bank1 (  // InputPad.swift:86
    .clock    (clock),
    .x_enable (xEnables[1]),
    .x_write  (1'b0),
    .x_row    ({xRow1, xBuffer[1]}),
    .x_data   (8'd0),
    .x_word   (bank1_x_word),
    .y_enable (streamEnables[1]),
    .y_write  (1'b1),
    .y_row    ({streamRow1, !xBuffer[1]}),
    .y_data   (streamValue1),
    .y_word   (bank1_y_word)
  );

  MemoryBank_r4096_w8 bank2 (  // InputPad.swift:86
    .clock    (clock),
    .x_enable (xEnables[2]),
    .x_write  (1'b0),
    .x_row    ({xRow2, xBuffer[1]}),
    .x_data   (8'd0),
    .x_word   (bank2_x_word),
    .y_enable (streamEnables[2]),
    .y_write  (1'b1),
    .y_row    ({streamRow2, !xBuffer[1]}),
    .y_data   (streamValue2),
    .y_word   (bank2_y_word)
  );

  MemoryBank_r4096_w8 bank3 (  // InputPad.swift:86
    .clock    (clock),
    .x_enable (xEnables[3]),
    .x_write  (1'b0),
    .x_row    ({xRow3, xBuffer[1]}),
    .x_data   (8'd0),
    .x_word   (bank3_x_word),
    .y_enable (streamEnables[3]),
    .y_write  (1'b1),
    .y_row    ({streamRow3, !xBuffer[1]}),
    .y_data   (streamValue3),
    .y_word   (bank3_y_word)
  );

  MemoryBank_r4096_w8 bank4 (  // InputPad.swift:86
    .clock    (clock),
    .x_enable (xEnables[4]),
    .x_write  (1'b0),
    .x_row    ({xRow4, xBuffer[1]}),
    .x_data   (8'd0),
    .x_word   (bank4_x_word),
    .y_enable (streamEnables[4]),
    .y_write  (1'b1),
    .y_row    ({streamRow4, !xBuffer[1]}),
    .y_data   (streamValue4),
    .y_word   (bank4_y_word)
  );

  MemoryBank_r4096_w8 bank5 (  // InputPad.swift:86
    .clock    (clock),
    .x_enable (xEnables[5]),
    .x_write  (1'b0),
    .x_row    ({xRow5, xBuffer[1]}),
    .x_data   (8'd0),
    .x_word   (bank5_x_word),
    .y_enable (streamEnables[5]),
    .y_write  (1'b1),
    .y_row    ({streamRow5, !xBuffer[1]}),
    .y_data   (streamValue5),
    .y_word   (bank5_y_word)
  );

  MemoryBank_r4096_w8 bank6 (  // InputPad.swift:86
    .clock    (clock),
    .x_enable (xEnables[6]),
    .x_write  (1'b0),
    .x_row    ({xRow6, xBuffer[1]}),
    .x_data   (8'd0),
    .x_word   (bank6_x_word),
    .y_enable (streamEnables[6]),
    .y_write  (1'b1),
    .y_row    ({streamRow6, !xBuffer[1]}),
    .y_data   (streamValue6),
    .y_word   (bank6_y_word)
  );

  MemoryBank_r4096_w8 bank7 (  // InputPad.swift:86
    .clock    (clock),
    .x_enable (xEnables[7]),
    .x_write  (1'b0),
    .x_row    ({xRow7, xBuffer[1]}),
    .x_data   (8'd0),
    .x_word   (bank7_x_word),
    .y_enable (streamEnables[7]),
    .y_write  (1'b1),
    .y_row    ({streamRow7, !xBuffer[1]}),
    .y_data   (streamValue7),
    .y_word   (bank7_y_word)
  );

  MemoryBank_r4096_w8 bank8 (  // InputPad.swift:86
    .clock    (clock),
    .x_enable (xEnables[8]),
    .x_write  (1'b0),
    .x_row    ({xRow8, xBuffer[1]}),
    .x_data   (8'd0),
    .x_word   (bank8_x_word),
    .y_enable (streamEnables[8]),
    .y_write  (1'b1),
    .y_row    ({streamRow8, !xBuffer[1]}),
    .y_data   (streamValue8),
    .y_word   (bank8_y_word)
  );

  MemoryBank_r4096_w8 bank9 (  // InputPad.swift:86
    .clock    (clock),
    .x_enable (xEnables[9]),
    .x_write  (1'b0),
    .x_row    ({xRow9, xBuffer[1]}),
    .x_data   (8'd0),
    .x_word   (bank9_x_word),
    .y_enable (streamEnables[9]),
    .y_write  (1'b1),
    .y_row    ({streamRow9, !xBuffer[1]}),
    .y_data   (streamValue9),
    .y_word   (bank9_y_word)
  );

  MemoryBank_r4096_w8 bank10 (  // InputPad.swift:86
    .clock    (clock),
    .x_enable (xEnables[10]),
    .x_write  (1'b0),
    .x_row    ({xRow10, xBuffer[1]}),
    .x_data   (8'd0),
    .x_word   (bank10_x_word),
    .y_enable (streamEnables[10]),
    .y_write  (1'b1),
    .y_row    ({streamRow10, !xBuffer[1]}),
    .y_data   (streamValue10),
    .y_word   (bank10_y_word)
  );

  MemoryBank_r4096_w8 bank11 (  // InputPad.swift:86
    .clock    (clock),
    .x_enable (xEnables[11]),
    .x_write  (1'b0),
    .x_row    ({xRow11, xBuffer[1]}),
    .x_data   (8'd0),
    .x_word   (bank11_x_word),
    .y_enable (streamEnables[11]),
    .y_write  (1'b1),
    .y_row    ({streamRow11, !xBuffer[1]}),
    .y_data   (streamValue11),
    .y_word   (bank11_y_word)
  );

  MemoryBank_r4096_w8 bank12 (  // InputPad.swift:86
    .clock    (clock),
    .x_enable (xEnables[12]),
    .x_write  (1'b0),
    .x_row    ({xRow12, xBuffer[1]}),
    .x_data   (8'd0),
    .x_word   (bank12_x_word),
    .y_enable (streamEnables[12]),
    .y_write  (1'b1),
    .y_row    ({streamRow12, !xBuffer[1]}),
    .y_data   (streamValue12),
    .y_word   (bank12_y_word)
  );

  MemoryBank_r4096_w8 bank13 (  // InputPad.swift:86
    .clock    (clock),
    .x_enable (xEnables[13]),
    .x_write  (1'b0),
    .x_row    ({xRow13, xBuffer[1]}),
    .x_data   (8'd0),
    .x_word   (bank13_x_word),
    .y_enable (streamEnables[13]),
    .y_write  (1'b1),
    .y_row    ({streamRow13, !xBuffer[1]}),
    .y_data   (streamValue13),
    .y_word   (bank13_y_word)
  );

  MemoryBank_r4096_w8 bank14 (  // InputPad.swift:86
    .clock    (clock),
    .x_enable (xEnables[14]),
    .x_write  (1'b0),
    .x_row    ({xRow14, xBuffer[1]}),
    .x_data   (8'd0),
    .x_word   (bank14_x_word),
    .y_enable (streamEnables[14]),
    .y_write  (1'b1),
    .y_row    ({streamRow14, !xBuffer[1]}),
    .y_data   (streamValue14),
    .y_word   (bank14_y_word)
  );

  MemoryBank_r4096_w8 bank15 (  // InputPad.swift:86
    .clock    (clock),
    .x_enable (xEnables[15]),
    .x_write  (1'b0),
    .x_row    ({xRow15, xBuffer[1]}),
    .x_data   (8'd0),
    .x_word   (bank15_x_word),
    .y_enable (streamEnables[15]),
    .y_write  (1'b1),
    .y_row    ({streamRow15, !xBuffer[1]}),
    .y_data   (streamValue15),
    .y_word   (bank15_y_word)
  );

  assign xIsInside                             = {not_xLaneRow15_15_and, not_xLaneRow14_15_and, not_xLaneRow13_15_and,
      not_xLaneRow12_15_and, not_xLaneRow11_15_and, not_xLaneRow10_15_and, not_xLaneRow9_15_and, not_xLaneRow8_15_and,
      not_xLaneRow7_15_and, not_xLaneRow6_15_and, not_xLaneRow5_15_and, not_xLaneRow4_15_and, not_xLaneRow3_15_and,
      not_xLaneRow2_15_and, not_xLaneRow1_15_and, not_xLaneRow0_15_and};  // PadAccess.swift:52
  assign streamIsInside                        = {not_streamLaneRow15_15_and, not_streamLaneRow14_15_and,
      not_streamLaneRow13_15_and, not_streamLaneRow12_15_and, not_streamLaneRow11_15_and, not_streamLaneRow10_15_and,
      not_streamLaneRow9_15_and, not_streamLaneRow8_15_and, not_streamLaneRow7_15_and, not_streamLaneRow6_15_and,
      not_streamLaneRow5_15_and, not_streamLaneRow4_15_and, not_streamLaneRow3_15_and, not_streamLaneRow2_15_and,
      not_streamLaneRow1_15_and, not_streamLaneRow0_15_and};  // PadAccess.swift:52
  assign x_data_0                              = xData0;                    // InputPad.swift:102
  assign x_data_1                              = xData1;                    // InputPad.swift:102
  assign x_data_2                              = xData2;                    // InputPad.swift:102
  assign x_data_3                              = xData3;                    // InputPad.swift:102
  assign x_data_4                              = xData4;                    // InputPad.swift:102
  assign x_data_5                              = xData5;                    // InputPad.swift:102
  assign x_data_6                              = xData6;                    // InputPad.swift:102
  assign x_data_7                              = xData7;                    // InputPad.swift:102
  assign x_data_8                              = xData8;                    // InputPad.swift:102
  assign x_data_9                              = xData9;                    // InputPad.swift:102
  assign x_data_10                             = xData10;                   // InputPad.swift:102
  assign x_data_11                             = xData11;                   // InputPad.swift:102
  assign x_data_12                             = xData12;                   // InputPad.swift:102
  assign x_data_13                             = xData13;                   // InputPad.swift:102
  assign x_data_14                             = xData14;                   // InputPad.swift:102
  assign x_data_15                             = xData15;                   // InputPad.swift:102
  assign x_fault                               = xFault;                    // InputPad.swift:103
  assign stream_fault                          = streamFault;               // InputPad.swift:104
  assign not_x_request_base_0_xor_1            = !x_request_base[0] ^ 1'b1;  // PadAccess.swift:37
  assign not_x_request_base_0_xor_1_xor_0      = not_x_request_base_0_xor_1 ^ 1'b0;  // PadAccess.swift:37
  assign or_                                   = (!x_request_base[0] & 1'b1) | (1'b0 & not_x_request_base_0_xor_1);  // PadAccess.swift:37
  assign xor_xor_0_and_x_request_inverse_0     = not_x_request_base_0_xor_1_xor_0 & x_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0    = 1'b0 ^ xor_xor_0_and_x_request_inverse_0;  // PadAccess.swift:37
  assign n0_xor_and_xor_0                      = n0_xor_xor_and_x_request_inverse_0 ^ 1'b0;  // PadAccess.swift:37
  assign n0_and_and_or_0_and_xor               = (1'b0 & xor_xor_0_and_x_request_inverse_0) | (1'b0 & n0_xor_xor_and_x_request_inverse_0);  // PadAccess.swift:37
  assign not_x_request_base_0_xor_0            = !x_request_base[0] ^ 1'b0;  // PadAccess.swift:37
  assign not_x_request_base_0_xor_0_xor_0      = not_x_request_base_0_xor_0 ^ 1'b0;  // PadAccess.swift:37
  assign or__2                                 = (!x_request_base[0] & 1'b0) | (1'b0 & not_x_request_base_0_xor_0);  // PadAccess.swift:37
  assign not_x_request_base_1_xor_1            = !x_request_base[1] ^ 1'b1;  // PadAccess.swift:37
  assign xor_                                  = not_x_request_base_1_xor_1 ^ or__2;  // PadAccess.swift:37
  assign not_x_request_base_1_and_1            = !x_request_base[1] & 1'b1;  // PadAccess.swift:37
  assign or__3                                 = not_x_request_base_1_and_1 | (or__2 & not_x_request_base_1_xor_1);  // PadAccess.swift:37
  assign xor_xor_0_and_x_request_inverse_0_2   = not_x_request_base_0_xor_0_xor_0 & x_request_inverse[0];  // PadAccess.swift:37
  assign xor_xor_or_and                        = xor_ & x_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_2  = 1'b0 ^ xor_xor_0_and_x_request_inverse_0_2;  // PadAccess.swift:37
  assign n0_xor_and_xor_0_2                    = n0_xor_xor_and_x_request_inverse_0_2 ^ 1'b0;  // PadAccess.swift:37
  assign n0_and_and_or_0_and_xor_2             = (1'b0 & xor_xor_0_and_x_request_inverse_0_2) | (1'b0 & n0_xor_xor_and_x_request_inverse_0_2);  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_3  = 1'b0 ^ xor_xor_or_and;     // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and             = n0_xor_xor_and_x_request_inverse_0_3 ^ n0_and_and_or_0_and_xor_2;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor              = (1'b0 & xor_xor_or_and) | (n0_and_and_or_0_and_xor_2 & n0_xor_xor_and_x_request_inverse_0_3);  // PadAccess.swift:37
  assign xor_xor_0_and_x_request_inverse_1     = not_x_request_base_0_xor_0_xor_0 & x_request_inverse[1];  // PadAccess.swift:37
  assign xor_xor_0_xor_0                       = n0_xor_and_xor_0_2 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_2                     = xor_xor_0_xor_0 ^ 1'b0;    // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor                = (n0_xor_and_xor_0_2 & 1'b0) | (1'b0 & xor_xor_0_xor_0);  // PadAccess.swift:37
  assign xor_xor_or_xor                        = n0_xor_and_xor_and_or_and ^ xor_xor_0_and_x_request_inverse_1;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and            = xor_xor_or_xor ^ xor_and_0_or_0_and_xor;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor             = (n0_xor_and_xor_and_or_and & xor_xor_0_and_x_request_inverse_1) | (xor_and_0_or_0_and_xor & xor_xor_or_xor);  // PadAccess.swift:37
  assign not_x_request_base_1_xor_0            = !x_request_base[1] ^ 1'b0;  // PadAccess.swift:37
  assign xor__2                                = not_x_request_base_1_xor_0 ^ or_;  // PadAccess.swift:37
  assign not_x_request_base_1_and_0            = !x_request_base[1] & 1'b0;  // PadAccess.swift:37
  assign or__4                                 = not_x_request_base_1_and_0 | (or_ & not_x_request_base_1_xor_0);  // PadAccess.swift:37
  assign xor_xor_or_and_2                      = xor__2 & x_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_4  = 1'b0 ^ xor_xor_or_and_2;   // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_2           = n0_xor_xor_and_x_request_inverse_0_4 ^ n0_and_and_or_0_and_xor;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_2            = (1'b0 & xor_xor_or_and_2) | (n0_and_and_or_0_and_xor & n0_xor_xor_and_x_request_inverse_0_4);  // PadAccess.swift:37
  assign xor_xor_0_and_x_request_inverse_1_2   = not_x_request_base_0_xor_1_xor_0 & x_request_inverse[1];  // PadAccess.swift:37
  assign xor_xor_0_xor_0_3                     = n0_xor_and_xor_0 ^ 1'b0;   // PadAccess.swift:37
  assign xor_xor_0_xor_0_4                     = xor_xor_0_xor_0_3 ^ 1'b0;  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_2              = (n0_xor_and_xor_0 & 1'b0) | (1'b0 & xor_xor_0_xor_0_3);  // PadAccess.swift:37
  assign xor_xor_or_xor_2                      = n0_xor_and_xor_and_or_and_2 ^ xor_xor_0_and_x_request_inverse_1_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_2          = xor_xor_or_xor_2 ^ xor_and_0_or_0_and_xor_2;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_2           = (n0_xor_and_xor_and_or_and_2 & xor_xor_0_and_x_request_inverse_1_2) | (xor_and_0_or_0_and_xor_2 & xor_xor_or_xor_2);  // PadAccess.swift:37
  assign xor__3                                = not_x_request_base_1_xor_0 ^ or__2;  // PadAccess.swift:37
  assign or__5                                 = not_x_request_base_1_and_0 | (or__2 & not_x_request_base_1_xor_0);  // PadAccess.swift:37
  assign not_x_request_base_2_xor_1            = !x_request_base[2] ^ 1'b1;  // PadAccess.swift:37
  assign xor__4                                = not_x_request_base_2_xor_1 ^ or__5;  // PadAccess.swift:37
  assign not_x_request_base_2_and_1            = !x_request_base[2] & 1'b1;  // PadAccess.swift:37
  assign xor_xor_or_and_3                      = xor__3 & x_request_inverse[0];  // PadAccess.swift:37
  assign xor_xor_or_and_4                      = xor__4 & x_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_5  = 1'b0 ^ xor_xor_or_and_3;   // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_3           = n0_xor_xor_and_x_request_inverse_0_5 ^ n0_and_and_or_0_and_xor_2;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_3            = (1'b0 & xor_xor_or_and_3) | (n0_and_and_or_0_and_xor_2 & n0_xor_xor_and_x_request_inverse_0_5);  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_6  = 1'b0 ^ xor_xor_or_and_4;   // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_4           = n0_xor_xor_and_x_request_inverse_0_6 ^ n0_and_and_or_or_and_xor_3;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_4            = (1'b0 & xor_xor_or_and_4) | (n0_and_and_or_or_and_xor_3 & n0_xor_xor_and_x_request_inverse_0_6);  // PadAccess.swift:37
  assign xor_xor_or_and_5                      = xor__3 & x_request_inverse[1];  // PadAccess.swift:37
  assign xor_xor_or_xor_3                      = n0_xor_and_xor_and_or_and_3 ^ xor_xor_0_and_x_request_inverse_1;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_3          = xor_xor_or_xor_3 ^ xor_and_0_or_0_and_xor;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_3           = (n0_xor_and_xor_and_or_and_3 & xor_xor_0_and_x_request_inverse_1) | (xor_and_0_or_0_and_xor & xor_xor_or_xor_3);  // PadAccess.swift:37
  assign xor_xor_or_xor_4                      = n0_xor_and_xor_and_or_and_4 ^ xor_xor_or_and_5;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_4          = xor_xor_or_xor_4 ^ xor_and_and_or_or_and_xor_3;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_4           = (n0_xor_and_xor_and_or_and_4 & xor_xor_or_and_5) | (xor_and_and_or_or_and_xor_3 & xor_xor_or_xor_4);  // PadAccess.swift:37
  assign xor_xor_0_and_x_request_inverse_2     = not_x_request_base_0_xor_0_xor_0 & x_request_inverse[2];  // PadAccess.swift:37
  assign xor_xor_0_xor_0_5                     = xor_xor_0_xor_0_2 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_6                     = xor_xor_0_xor_0_5 ^ 1'b0;  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_3              = (xor_xor_0_xor_0_2 & 1'b0) | (1'b0 & xor_xor_0_xor_0_5);  // PadAccess.swift:37
  assign xor_xor_or_xor_0                      = xor_xor_and_xor_and_or_and_3 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_and_or_and              = xor_xor_or_xor_0 ^ xor_and_0_or_0_and_xor_3;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor               = (xor_xor_and_xor_and_or_and_3 & 1'b0) | (xor_and_0_or_0_and_xor_3 & xor_xor_or_xor_0);  // PadAccess.swift:37
  assign xor_xor_or_xor_5                      = xor_xor_and_xor_and_or_and_4 ^ xor_xor_0_and_x_request_inverse_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_5          = xor_xor_or_xor_5 ^ xor_and_0_or_or_and_xor;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_5           = (xor_xor_and_xor_and_or_and_4 & xor_xor_0_and_x_request_inverse_2) | (xor_and_0_or_or_and_xor & xor_xor_or_xor_5);  // PadAccess.swift:37
  assign xor__5                                = not_x_request_base_1_xor_1 ^ or_;  // PadAccess.swift:37
  assign or__6                                 = not_x_request_base_1_and_1 | (or_ & not_x_request_base_1_xor_1);  // PadAccess.swift:37
  assign not_x_request_base_2_xor_0            = !x_request_base[2] ^ 1'b0;  // PadAccess.swift:37
  assign xor__6                                = not_x_request_base_2_xor_0 ^ or__6;  // PadAccess.swift:37
  assign not_x_request_base_2_and_0            = !x_request_base[2] & 1'b0;  // PadAccess.swift:37
  assign xor_xor_or_and_6                      = xor__5 & x_request_inverse[0];  // PadAccess.swift:37
  assign xor_xor_or_and_7                      = xor__6 & x_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_7  = 1'b0 ^ xor_xor_or_and_6;   // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_5           = n0_xor_xor_and_x_request_inverse_0_7 ^ n0_and_and_or_0_and_xor;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_5            = (1'b0 & xor_xor_or_and_6) | (n0_and_and_or_0_and_xor & n0_xor_xor_and_x_request_inverse_0_7);  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_8  = 1'b0 ^ xor_xor_or_and_7;   // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_6           = n0_xor_xor_and_x_request_inverse_0_8 ^ n0_and_and_or_or_and_xor_5;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_6            = (1'b0 & xor_xor_or_and_7) | (n0_and_and_or_or_and_xor_5 & n0_xor_xor_and_x_request_inverse_0_8);  // PadAccess.swift:37
  assign xor_xor_or_and_8                      = xor__5 & x_request_inverse[1];  // PadAccess.swift:37
  assign xor_xor_or_xor_6                      = n0_xor_and_xor_and_or_and_5 ^ xor_xor_0_and_x_request_inverse_1_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_6          = xor_xor_or_xor_6 ^ xor_and_0_or_0_and_xor_2;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_6           = (n0_xor_and_xor_and_or_and_5 & xor_xor_0_and_x_request_inverse_1_2) | (xor_and_0_or_0_and_xor_2 & xor_xor_or_xor_6);  // PadAccess.swift:37
  assign xor_xor_or_xor_7                      = n0_xor_and_xor_and_or_and_6 ^ xor_xor_or_and_8;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_7          = xor_xor_or_xor_7 ^ xor_and_and_or_or_and_xor_6;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_7           = (n0_xor_and_xor_and_or_and_6 & xor_xor_or_and_8) | (xor_and_and_or_or_and_xor_6 & xor_xor_or_xor_7);  // PadAccess.swift:37
  assign xor_xor_0_and_x_request_inverse_2_2   = not_x_request_base_0_xor_1_xor_0 & x_request_inverse[2];  // PadAccess.swift:37
  assign xor_xor_0_xor_0_7                     = xor_xor_0_xor_0_4 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_8                     = xor_xor_0_xor_0_7 ^ 1'b0;  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_4              = (xor_xor_0_xor_0_4 & 1'b0) | (1'b0 & xor_xor_0_xor_0_7);  // PadAccess.swift:37
  assign xor_xor_or_xor_0_2                    = xor_xor_and_xor_and_or_and_6 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_and_or_and_2            = xor_xor_or_xor_0_2 ^ xor_and_0_or_0_and_xor_4;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_2             = (xor_xor_and_xor_and_or_and_6 & 1'b0) | (xor_and_0_or_0_and_xor_4 & xor_xor_or_xor_0_2);  // PadAccess.swift:37
  assign xor_xor_or_xor_8                      = xor_xor_and_xor_and_or_and_7 ^ xor_xor_0_and_x_request_inverse_2_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_8          = xor_xor_or_xor_8 ^ xor_and_0_or_or_and_xor_2;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_8           = (xor_xor_and_xor_and_or_and_7 & xor_xor_0_and_x_request_inverse_2_2) | (xor_and_0_or_or_and_xor_2 & xor_xor_or_xor_8);  // PadAccess.swift:37
  assign xor__7                                = not_x_request_base_2_xor_0 ^ or__3;  // PadAccess.swift:37
  assign xor_xor_or_and_9                      = xor__7 & x_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_9  = 1'b0 ^ xor_xor_or_and_9;   // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_7           = n0_xor_xor_and_x_request_inverse_0_9 ^ n0_and_and_or_or_and_xor;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_7            = (1'b0 & xor_xor_or_and_9) | (n0_and_and_or_or_and_xor & n0_xor_xor_and_x_request_inverse_0_9);  // PadAccess.swift:37
  assign xor_xor_or_and_10                     = xor_ & x_request_inverse[1];  // PadAccess.swift:37
  assign xor_xor_or_xor_9                      = n0_xor_and_xor_and_or_and_7 ^ xor_xor_or_and_10;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_9          = xor_xor_or_xor_9 ^ xor_and_and_or_or_and_xor;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_9           = (n0_xor_and_xor_and_or_and_7 & xor_xor_or_and_10) | (xor_and_and_or_or_and_xor & xor_xor_or_xor_9);  // PadAccess.swift:37
  assign xor_xor_or_xor_0_3                    = xor_xor_and_xor_and_or_and ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_and_or_and_3            = xor_xor_or_xor_0_3 ^ xor_and_0_or_0_and_xor_3;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_3             = (xor_xor_and_xor_and_or_and & 1'b0) | (xor_and_0_or_0_and_xor_3 & xor_xor_or_xor_0_3);  // PadAccess.swift:37
  assign xor_xor_or_xor_10                     = xor_xor_and_xor_and_or_and_9 ^ xor_xor_0_and_x_request_inverse_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_10         = xor_xor_or_xor_10 ^ xor_and_0_or_or_and_xor_3;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_10          = (xor_xor_and_xor_and_or_and_9 & xor_xor_0_and_x_request_inverse_2) | (xor_and_0_or_or_and_xor_3 & xor_xor_or_xor_10);  // PadAccess.swift:37
  assign xor__8                                = not_x_request_base_2_xor_0 ^ or__4;  // PadAccess.swift:37
  assign xor_xor_or_and_11                     = xor__8 & x_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_10 = 1'b0 ^ xor_xor_or_and_11;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_8           = n0_xor_xor_and_x_request_inverse_0_10 ^ n0_and_and_or_or_and_xor_2;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_8            = (1'b0 & xor_xor_or_and_11) | (n0_and_and_or_or_and_xor_2 & n0_xor_xor_and_x_request_inverse_0_10);  // PadAccess.swift:37
  assign xor_xor_or_and_12                     = xor__2 & x_request_inverse[1];  // PadAccess.swift:37
  assign xor_xor_or_xor_11                     = n0_xor_and_xor_and_or_and_8 ^ xor_xor_or_and_12;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_11         = xor_xor_or_xor_11 ^ xor_and_and_or_or_and_xor_2;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_11          = (n0_xor_and_xor_and_or_and_8 & xor_xor_or_and_12) | (xor_and_and_or_or_and_xor_2 & xor_xor_or_xor_11);  // PadAccess.swift:37
  assign xor_xor_or_xor_0_4                    = xor_xor_and_xor_and_or_and_2 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_and_or_and_4            = xor_xor_or_xor_0_4 ^ xor_and_0_or_0_and_xor_4;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_4             = (xor_xor_and_xor_and_or_and_2 & 1'b0) | (xor_and_0_or_0_and_xor_4 & xor_xor_or_xor_0_4);  // PadAccess.swift:37
  assign xor_xor_or_xor_12                     = xor_xor_and_xor_and_or_and_11 ^ xor_xor_0_and_x_request_inverse_2_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_12         = xor_xor_or_xor_12 ^ xor_and_0_or_or_and_xor_4;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_12          = (xor_xor_and_xor_and_or_and_11 & xor_xor_0_and_x_request_inverse_2_2) | (xor_and_0_or_or_and_xor_4 & xor_xor_or_xor_12);  // PadAccess.swift:37
  assign xor__9                                = not_x_request_base_2_xor_0 ^ or__5;  // PadAccess.swift:37
  assign or__7                                 = not_x_request_base_2_and_0 | (or__5 & not_x_request_base_2_xor_0);  // PadAccess.swift:37
  assign xor_xor_or_and_13                     = xor__9 & x_request_inverse[0];  // PadAccess.swift:37
  assign xor_xor_or_and_14                     = (!x_request_base[3] ^ 1'b1 ^ or__7) & x_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_11 = 1'b0 ^ xor_xor_or_and_13;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_9           = n0_xor_xor_and_x_request_inverse_0_11 ^ n0_and_and_or_or_and_xor_3;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_9            = (1'b0 & xor_xor_or_and_13) | (n0_and_and_or_or_and_xor_3 & n0_xor_xor_and_x_request_inverse_0_11);  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_10          = 1'b0 ^ xor_xor_or_and_14 ^ n0_and_and_or_or_and_xor_9;  // PadAccess.swift:37
  assign xor_xor_or_xor_13                     = n0_xor_and_xor_and_or_and_9 ^ xor_xor_or_and_5;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_13         = xor_xor_or_xor_13 ^ xor_and_and_or_or_and_xor_3;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_13          = (n0_xor_and_xor_and_or_and_9 & xor_xor_or_and_5) | (xor_and_and_or_or_and_xor_3 & xor_xor_or_xor_13);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_14         = n0_xor_and_xor_and_or_and_10 ^ (xor__9 & x_request_inverse[1]) ^ xor_and_and_or_or_and_xor_13;  // PadAccess.swift:37
  assign xor_xor_or_and_15                     = xor__3 & x_request_inverse[2];  // PadAccess.swift:37
  assign xor_xor_or_xor_14                     = xor_xor_and_xor_and_or_and_13 ^ xor_xor_0_and_x_request_inverse_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_15         = xor_xor_or_xor_14 ^ xor_and_0_or_or_and_xor;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_14          = (xor_xor_and_xor_and_or_and_13 & xor_xor_0_and_x_request_inverse_2) | (xor_and_0_or_or_and_xor & xor_xor_or_xor_14);  // PadAccess.swift:37
  assign xor_xor_0_and_x_request_inverse_3     = not_x_request_base_0_xor_0_xor_0 & x_request_inverse[3];  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_5              = (xor_xor_0_xor_0_6 & 1'b0) | (1'b0 & (xor_xor_0_xor_0_6 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_5             = (xor_xor_0_xor_and_or_and & 1'b0) | (xor_and_0_or_0_and_xor_5 & (xor_xor_0_xor_and_or_and ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_6             = (xor_xor_and_xor_and_or_and_15 & 1'b0) | (xor_and_0_or_or_and_xor_5 & (xor_xor_and_xor_and_or_and_15 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_or_xor_15                     = xor_xor_and_xor_and_or_and_14 ^ xor_xor_or_and_15 ^ xor_and_and_or_or_and_xor_14 ^ xor_xor_0_and_x_request_inverse_3;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_16         = xor_xor_or_xor_15 ^ xor_and_0_or_or_and_xor_6;  // PadAccess.swift:37
  assign xor__10                               = not_x_request_base_2_xor_1 ^ or__6;  // PadAccess.swift:37
  assign not_x_request_base_3_xor_0            = !x_request_base[3] ^ 1'b0;  // PadAccess.swift:37
  assign xor__11                               = not_x_request_base_3_xor_0 ^ (not_x_request_base_2_and_1 | (or__6 & not_x_request_base_2_xor_1));  // PadAccess.swift:37
  assign xor_xor_or_and_16                     = xor__10 & x_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_12 = 1'b0 ^ xor_xor_or_and_16;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_11          = n0_xor_xor_and_x_request_inverse_0_12 ^ n0_and_and_or_or_and_xor_5;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_10           = (1'b0 & xor_xor_or_and_16) | (n0_and_and_or_or_and_xor_5 & n0_xor_xor_and_x_request_inverse_0_12);  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_12          = 1'b0 ^ (xor__11 & x_request_inverse[0]) ^ n0_and_and_or_or_and_xor_10;  // PadAccess.swift:37
  assign xor_xor_or_xor_16                     = n0_xor_and_xor_and_or_and_11 ^ xor_xor_or_and_8;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_17         = xor_xor_or_xor_16 ^ xor_and_and_or_or_and_xor_6;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_15          = (n0_xor_and_xor_and_or_and_11 & xor_xor_or_and_8) | (xor_and_and_or_or_and_xor_6 & xor_xor_or_xor_16);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_18         = n0_xor_and_xor_and_or_and_12 ^ (xor__10 & x_request_inverse[1]) ^ xor_and_and_or_or_and_xor_15;  // PadAccess.swift:37
  assign xor_xor_or_and_17                     = xor__5 & x_request_inverse[2];  // PadAccess.swift:37
  assign xor_xor_or_xor_17                     = xor_xor_and_xor_and_or_and_17 ^ xor_xor_0_and_x_request_inverse_2_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_19         = xor_xor_or_xor_17 ^ xor_and_0_or_or_and_xor_2;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_16          = (xor_xor_and_xor_and_or_and_17 & xor_xor_0_and_x_request_inverse_2_2) | (xor_and_0_or_or_and_xor_2 & xor_xor_or_xor_17);  // PadAccess.swift:37
  assign xor_xor_0_and_x_request_inverse_3_2   = not_x_request_base_0_xor_1_xor_0 & x_request_inverse[3];  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_6              = (xor_xor_0_xor_0_8 & 1'b0) | (1'b0 & (xor_xor_0_xor_0_8 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_7             = (xor_xor_0_xor_and_or_and_2 & 1'b0) | (xor_and_0_or_0_and_xor_6 & (xor_xor_0_xor_and_or_and_2 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_8             = (xor_xor_and_xor_and_or_and_19 & 1'b0) | (xor_and_0_or_or_and_xor_7 & (xor_xor_and_xor_and_or_and_19 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_or_xor_18                     = xor_xor_and_xor_and_or_and_18 ^ xor_xor_or_and_17 ^ xor_and_and_or_or_and_xor_16 ^ xor_xor_0_and_x_request_inverse_3_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_20         = xor_xor_or_xor_18 ^ xor_and_0_or_or_and_xor_8;  // PadAccess.swift:37
  assign xor__12                               = not_x_request_base_2_xor_1 ^ or__3;  // PadAccess.swift:37
  assign xor__13                               = not_x_request_base_3_xor_0 ^ (not_x_request_base_2_and_1 | (or__3 & not_x_request_base_2_xor_1));  // PadAccess.swift:37
  assign xor_xor_or_and_18                     = xor__12 & x_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_13 = 1'b0 ^ xor_xor_or_and_18;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_13          = n0_xor_xor_and_x_request_inverse_0_13 ^ n0_and_and_or_or_and_xor;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_11           = (1'b0 & xor_xor_or_and_18) | (n0_and_and_or_or_and_xor & n0_xor_xor_and_x_request_inverse_0_13);  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_14          = 1'b0 ^ (xor__13 & x_request_inverse[0]) ^ n0_and_and_or_or_and_xor_11;  // PadAccess.swift:37
  assign xor_xor_or_xor_19                     = n0_xor_and_xor_and_or_and_13 ^ xor_xor_or_and_10;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_21         = xor_xor_or_xor_19 ^ xor_and_and_or_or_and_xor;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_17          = (n0_xor_and_xor_and_or_and_13 & xor_xor_or_and_10) | (xor_and_and_or_or_and_xor & xor_xor_or_xor_19);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_22         = n0_xor_and_xor_and_or_and_14 ^ (xor__12 & x_request_inverse[1]) ^ xor_and_and_or_or_and_xor_17;  // PadAccess.swift:37
  assign xor_xor_or_and_19                     = xor_ & x_request_inverse[2];  // PadAccess.swift:37
  assign xor_xor_or_xor_20                     = xor_xor_and_xor_and_or_and_21 ^ xor_xor_0_and_x_request_inverse_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_23         = xor_xor_or_xor_20 ^ xor_and_0_or_or_and_xor_3;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_18          = (xor_xor_and_xor_and_or_and_21 & xor_xor_0_and_x_request_inverse_2) | (xor_and_0_or_or_and_xor_3 & xor_xor_or_xor_20);  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_9             = (xor_xor_0_xor_and_or_and_3 & 1'b0) | (xor_and_0_or_0_and_xor_5 & (xor_xor_0_xor_and_or_and_3 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_10            = (xor_xor_and_xor_and_or_and_23 & 1'b0) | (xor_and_0_or_or_and_xor_9 & (xor_xor_and_xor_and_or_and_23 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_or_xor_21                     = xor_xor_and_xor_and_or_and_22 ^ xor_xor_or_and_19 ^ xor_and_and_or_or_and_xor_18 ^ xor_xor_0_and_x_request_inverse_3;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_24         = xor_xor_or_xor_21 ^ xor_and_0_or_or_and_xor_10;  // PadAccess.swift:37
  assign xor__14                               = not_x_request_base_2_xor_1 ^ or__4;  // PadAccess.swift:37
  assign xor__15                               = not_x_request_base_3_xor_0 ^ (not_x_request_base_2_and_1 | (or__4 & not_x_request_base_2_xor_1));  // PadAccess.swift:37
  assign xor_xor_or_and_20                     = xor__14 & x_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_14 = 1'b0 ^ xor_xor_or_and_20;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_15          = n0_xor_xor_and_x_request_inverse_0_14 ^ n0_and_and_or_or_and_xor_2;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_12           = (1'b0 & xor_xor_or_and_20) | (n0_and_and_or_or_and_xor_2 & n0_xor_xor_and_x_request_inverse_0_14);  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_16          = 1'b0 ^ (xor__15 & x_request_inverse[0]) ^ n0_and_and_or_or_and_xor_12;  // PadAccess.swift:37
  assign xor_xor_or_xor_22                     = n0_xor_and_xor_and_or_and_15 ^ xor_xor_or_and_12;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_25         = xor_xor_or_xor_22 ^ xor_and_and_or_or_and_xor_2;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_19          = (n0_xor_and_xor_and_or_and_15 & xor_xor_or_and_12) | (xor_and_and_or_or_and_xor_2 & xor_xor_or_xor_22);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_26         = n0_xor_and_xor_and_or_and_16 ^ (xor__14 & x_request_inverse[1]) ^ xor_and_and_or_or_and_xor_19;  // PadAccess.swift:37
  assign xor_xor_or_and_21                     = xor__2 & x_request_inverse[2];  // PadAccess.swift:37
  assign xor_xor_or_xor_23                     = xor_xor_and_xor_and_or_and_25 ^ xor_xor_0_and_x_request_inverse_2_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_27         = xor_xor_or_xor_23 ^ xor_and_0_or_or_and_xor_4;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_20          = (xor_xor_and_xor_and_or_and_25 & xor_xor_0_and_x_request_inverse_2_2) | (xor_and_0_or_or_and_xor_4 & xor_xor_or_xor_23);  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_11            = (xor_xor_0_xor_and_or_and_4 & 1'b0) | (xor_and_0_or_0_and_xor_6 & (xor_xor_0_xor_and_or_and_4 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_12            = (xor_xor_and_xor_and_or_and_27 & 1'b0) | (xor_and_0_or_or_and_xor_11 & (xor_xor_and_xor_and_or_and_27 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_or_xor_24                     = xor_xor_and_xor_and_or_and_26 ^ xor_xor_or_and_21 ^ xor_and_and_or_or_and_xor_20 ^ xor_xor_0_and_x_request_inverse_3_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_28         = xor_xor_or_xor_24 ^ xor_and_0_or_or_and_xor_12;  // PadAccess.swift:37
  assign xor__16                               = not_x_request_base_3_xor_0 ^ (not_x_request_base_2_and_1 | (or__5 & not_x_request_base_2_xor_1));  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_17          = 1'b0 ^ (xor__16 & x_request_inverse[0]) ^ n0_and_and_or_or_and_xor_4;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_29         = n0_xor_and_xor_and_or_and_17 ^ (xor__4 & x_request_inverse[1]) ^ xor_and_and_or_or_and_xor_4;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_13            = (xor_xor_and_xor_and_or_and_5 & 1'b0) | (xor_and_0_or_or_and_xor_5 & (xor_xor_and_xor_and_or_and_5 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_or_xor_25                     = xor_xor_and_xor_and_or_and_29 ^ xor_xor_or_and_15 ^ xor_and_and_or_or_and_xor_5 ^ xor_xor_0_and_x_request_inverse_3;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_30         = xor_xor_or_xor_25 ^ xor_and_0_or_or_and_xor_13;  // PadAccess.swift:37
  assign xor__17                               = not_x_request_base_3_xor_0 ^ (not_x_request_base_2_and_0 | (or__6 & not_x_request_base_2_xor_0));  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_18          = 1'b0 ^ (xor__17 & x_request_inverse[0]) ^ n0_and_and_or_or_and_xor_6;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_31         = n0_xor_and_xor_and_or_and_18 ^ (xor__6 & x_request_inverse[1]) ^ xor_and_and_or_or_and_xor_7;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_14            = (xor_xor_and_xor_and_or_and_8 & 1'b0) | (xor_and_0_or_or_and_xor_7 & (xor_xor_and_xor_and_or_and_8 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_or_xor_26                     = xor_xor_and_xor_and_or_and_31 ^ xor_xor_or_and_17 ^ xor_and_and_or_or_and_xor_8 ^ xor_xor_0_and_x_request_inverse_3_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_32         = xor_xor_or_xor_26 ^ xor_and_0_or_or_and_xor_14;  // PadAccess.swift:37
  assign xor__18                               = not_x_request_base_3_xor_0 ^ (not_x_request_base_2_and_0 | (or__3 & not_x_request_base_2_xor_0));  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_19          = 1'b0 ^ (xor__18 & x_request_inverse[0]) ^ n0_and_and_or_or_and_xor_7;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_33         = n0_xor_and_xor_and_or_and_19 ^ (xor__7 & x_request_inverse[1]) ^ xor_and_and_or_or_and_xor_9;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_15            = (xor_xor_and_xor_and_or_and_10 & 1'b0) | (xor_and_0_or_or_and_xor_9 & (xor_xor_and_xor_and_or_and_10 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_or_xor_27                     = xor_xor_and_xor_and_or_and_33 ^ xor_xor_or_and_19 ^ xor_and_and_or_or_and_xor_10 ^ xor_xor_0_and_x_request_inverse_3;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_34         = xor_xor_or_xor_27 ^ xor_and_0_or_or_and_xor_15;  // PadAccess.swift:37
  assign xor__19                               = not_x_request_base_3_xor_0 ^ (not_x_request_base_2_and_0 | (or__4 & not_x_request_base_2_xor_0));  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_20          = 1'b0 ^ (xor__19 & x_request_inverse[0]) ^ n0_and_and_or_or_and_xor_8;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_35         = n0_xor_and_xor_and_or_and_20 ^ (xor__8 & x_request_inverse[1]) ^ xor_and_and_or_or_and_xor_11;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_16            = (xor_xor_and_xor_and_or_and_12 & 1'b0) | (xor_and_0_or_or_and_xor_11 & (xor_xor_and_xor_and_or_and_12 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_or_xor_28                     = xor_xor_and_xor_and_or_and_35 ^ xor_xor_or_and_21 ^ xor_and_and_or_or_and_xor_12 ^ xor_xor_0_and_x_request_inverse_3_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_36         = xor_xor_or_xor_28 ^ xor_and_0_or_or_and_xor_16;  // PadAccess.swift:37
  assign x_request_base_plus                   = x_request_base + x_request_offsets_0;  // PadAccess.swift:45
  assign x_request_base_plus_2                 = x_request_base + x_request_offsets_1;  // PadAccess.swift:45
  assign x_request_base_plus_3                 = x_request_base + x_request_offsets_2;  // PadAccess.swift:45
  assign x_request_base_plus_4                 = x_request_base + x_request_offsets_3;  // PadAccess.swift:45
  assign x_request_base_plus_5                 = x_request_base + x_request_offsets_4;  // PadAccess.swift:45
  assign x_request_base_plus_6                 = x_request_base + x_request_offsets_5;  // PadAccess.swift:45
  assign x_request_base_plus_7                 = x_request_base + x_request_offsets_6;  // PadAccess.swift:45
  assign x_request_base_plus_8                 = x_request_base + x_request_offsets_7;  // PadAccess.swift:45
  assign x_request_base_plus_9                 = x_request_base + x_request_offsets_8;  // PadAccess.swift:45
  assign x_request_base_plus_10                = x_request_base + x_request_offsets_9;  // PadAccess.swift:45
  assign x_request_base_plus_11                = x_request_base + x_request_offsets_10;  // PadAccess.swift:45
  assign x_request_base_plus_12                = x_request_base + x_request_offsets_11;  // PadAccess.swift:45
  assign x_request_base_plus_13                = x_request_base + x_request_offsets_12;  // PadAccess.swift:45
  assign x_request_base_plus_14                = x_request_base + x_request_offsets_13;  // PadAccess.swift:45
  assign x_request_base_plus_15                = x_request_base + x_request_offsets_14;  // PadAccess.swift:45
  assign x_request_base_plus_16                = x_request_base + x_request_offsets_15;  // PadAccess.swift:45
  assign not_xLaneRow15_2_and                  = !xLaneRow15[2] & !xLaneRow15[1] & !xLaneRow15[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow15_4_and                  = !xLaneRow15[4] & !xLaneRow15[3] & not_xLaneRow15_2_and;  // PadAccess.swift:52
  assign not_xLaneRow15_6_and                  = !xLaneRow15[6] & !xLaneRow15[5] & not_xLaneRow15_4_and;  // PadAccess.swift:52
  assign not_xLaneRow15_8_and                  = !xLaneRow15[8] & !xLaneRow15[7] & not_xLaneRow15_6_and;  // PadAccess.swift:52
  assign not_xLaneRow15_10_and                 = !xLaneRow15[10] & !xLaneRow15[9] & not_xLaneRow15_8_and;  // PadAccess.swift:52
  assign not_xLaneRow15_12_and                 = !xLaneRow15[12] & (!xLaneRow15[11] | not_xLaneRow15_10_and);  // PadAccess.swift:52
  assign not_xLaneRow15_14_and                 = !xLaneRow15[14] & !xLaneRow15[13] & not_xLaneRow15_12_and;  // PadAccess.swift:52
  assign not_xLaneRow15_15_and                 = !xLaneRow15[15] & not_xLaneRow15_14_and;  // PadAccess.swift:52
  assign not_xLaneRow14_2_and                  = !xLaneRow14[2] & !xLaneRow14[1] & !xLaneRow14[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow14_4_and                  = !xLaneRow14[4] & !xLaneRow14[3] & not_xLaneRow14_2_and;  // PadAccess.swift:52
  assign not_xLaneRow14_6_and                  = !xLaneRow14[6] & !xLaneRow14[5] & not_xLaneRow14_4_and;  // PadAccess.swift:52
  assign not_xLaneRow14_8_and                  = !xLaneRow14[8] & !xLaneRow14[7] & not_xLaneRow14_6_and;  // PadAccess.swift:52
  assign not_xLaneRow14_10_and                 = !xLaneRow14[10] & !xLaneRow14[9] & not_xLaneRow14_8_and;  // PadAccess.swift:52
  assign not_xLaneRow14_12_and                 = !xLaneRow14[12] & (!xLaneRow14[11] | not_xLaneRow14_10_and);  // PadAccess.swift:52
  assign not_xLaneRow14_14_and                 = !xLaneRow14[14] & !xLaneRow14[13] & not_xLaneRow14_12_and;  // PadAccess.swift:52
  assign not_xLaneRow14_15_and                 = !xLaneRow14[15] & not_xLaneRow14_14_and;  // PadAccess.swift:52
  assign not_xLaneRow13_2_and                  = !xLaneRow13[2] & !xLaneRow13[1] & !xLaneRow13[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow13_4_and                  = !xLaneRow13[4] & !xLaneRow13[3] & not_xLaneRow13_2_and;  // PadAccess.swift:52
  assign not_xLaneRow13_6_and                  = !xLaneRow13[6] & !xLaneRow13[5] & not_xLaneRow13_4_and;  // PadAccess.swift:52
  assign not_xLaneRow13_8_and                  = !xLaneRow13[8] & !xLaneRow13[7] & not_xLaneRow13_6_and;  // PadAccess.swift:52
  assign not_xLaneRow13_10_and                 = !xLaneRow13[10] & !xLaneRow13[9] & not_xLaneRow13_8_and;  // PadAccess.swift:52
  assign not_xLaneRow13_12_and                 = !xLaneRow13[12] & (!xLaneRow13[11] | not_xLaneRow13_10_and);  // PadAccess.swift:52
  assign not_xLaneRow13_14_and                 = !xLaneRow13[14] & !xLaneRow13[13] & not_xLaneRow13_12_and;  // PadAccess.swift:52
  assign not_xLaneRow13_15_and                 = !xLaneRow13[15] & not_xLaneRow13_14_and;  // PadAccess.swift:52
  assign not_xLaneRow12_2_and                  = !xLaneRow12[2] & !xLaneRow12[1] & !xLaneRow12[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow12_4_and                  = !xLaneRow12[4] & !xLaneRow12[3] & not_xLaneRow12_2_and;  // PadAccess.swift:52
  assign not_xLaneRow12_6_and                  = !xLaneRow12[6] & !xLaneRow12[5] & not_xLaneRow12_4_and;  // PadAccess.swift:52
  assign not_xLaneRow12_8_and                  = !xLaneRow12[8] & !xLaneRow12[7] & not_xLaneRow12_6_and;  // PadAccess.swift:52
  assign not_xLaneRow12_10_and                 = !xLaneRow12[10] & !xLaneRow12[9] & not_xLaneRow12_8_and;  // PadAccess.swift:52
  assign not_xLaneRow12_12_and                 = !xLaneRow12[12] & (!xLaneRow12[11] | not_xLaneRow12_10_and);  // PadAccess.swift:52
  assign not_xLaneRow12_14_and                 = !xLaneRow12[14] & !xLaneRow12[13] & not_xLaneRow12_12_and;  // PadAccess.swift:52
  assign not_xLaneRow12_15_and                 = !xLaneRow12[15] & not_xLaneRow12_14_and;  // PadAccess.swift:52
  assign not_xLaneRow11_2_and                  = !xLaneRow11[2] & !xLaneRow11[1] & !xLaneRow11[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow11_4_and                  = !xLaneRow11[4] & !xLaneRow11[3] & not_xLaneRow11_2_and;  // PadAccess.swift:52
  assign not_xLaneRow11_6_and                  = !xLaneRow11[6] & !xLaneRow11[5] & not_xLaneRow11_4_and;  // PadAccess.swift:52
  assign not_xLaneRow11_8_and                  = !xLaneRow11[8] & !xLaneRow11[7] & not_xLaneRow11_6_and;  // PadAccess.swift:52
  assign not_xLaneRow11_10_and                 = !xLaneRow11[10] & !xLaneRow11[9] & not_xLaneRow11_8_and;  // PadAccess.swift:52
  assign not_xLaneRow11_12_and                 = !xLaneRow11[12] & (!xLaneRow11[11] | not_xLaneRow11_10_and);  // PadAccess.swift:52
  assign not_xLaneRow11_14_and                 = !xLaneRow11[14] & !xLaneRow11[13] & not_xLaneRow11_12_and;  // PadAccess.swift:52
  assign not_xLaneRow11_15_and                 = !xLaneRow11[15] & not_xLaneRow11_14_and;  // PadAccess.swift:52
  assign not_xLaneRow10_2_and                  = !xLaneRow10[2] & !xLaneRow10[1] & !xLaneRow10[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow10_4_and                  = !xLaneRow10[4] & !xLaneRow10[3] & not_xLaneRow10_2_and;  // PadAccess.swift:52
  assign not_xLaneRow10_6_and                  = !xLaneRow10[6] & !xLaneRow10[5] & not_xLaneRow10_4_and;  // PadAccess.swift:52
  assign not_xLaneRow10_8_and                  = !xLaneRow10[8] & !xLaneRow10[7] & not_xLaneRow10_6_and;  // PadAccess.swift:52
  assign not_xLaneRow10_10_and                 = !xLaneRow10[10] & !xLaneRow10[9] & not_xLaneRow10_8_and;  // PadAccess.swift:52
  assign not_xLaneRow10_12_and                 = !xLaneRow10[12] & (!xLaneRow10[11] | not_xLaneRow10_10_and);  // PadAccess.swift:52
  assign not_xLaneRow10_14_and                 = !xLaneRow10[14] & !xLaneRow10[13] & not_xLaneRow10_12_and;  // PadAccess.swift:52
  assign not_xLaneRow10_15_and                 = !xLaneRow10[15] & not_xLaneRow10_14_and;  // PadAccess.swift:52
  assign not_xLaneRow9_2_and                   = !xLaneRow9[2] & !xLaneRow9[1] & !xLaneRow9[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow9_4_and                   = !xLaneRow9[4] & !xLaneRow9[3] & not_xLaneRow9_2_and;  // PadAccess.swift:52
  assign not_xLaneRow9_6_and                   = !xLaneRow9[6] & !xLaneRow9[5] & not_xLaneRow9_4_and;  // PadAccess.swift:52
  assign not_xLaneRow9_8_and                   = !xLaneRow9[8] & !xLaneRow9[7] & not_xLaneRow9_6_and;  // PadAccess.swift:52
  assign not_xLaneRow9_10_and                  = !xLaneRow9[10] & !xLaneRow9[9] & not_xLaneRow9_8_and;  // PadAccess.swift:52
  assign not_xLaneRow9_12_and                  = !xLaneRow9[12] & (!xLaneRow9[11] | not_xLaneRow9_10_and);  // PadAccess.swift:52
  assign not_xLaneRow9_14_and                  = !xLaneRow9[14] & !xLaneRow9[13] & not_xLaneRow9_12_and;  // PadAccess.swift:52
  assign not_xLaneRow9_15_and                  = !xLaneRow9[15] & not_xLaneRow9_14_and;  // PadAccess.swift:52
  assign not_xLaneRow8_2_and                   = !xLaneRow8[2] & !xLaneRow8[1] & !xLaneRow8[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow8_4_and                   = !xLaneRow8[4] & !xLaneRow8[3] & not_xLaneRow8_2_and;  // PadAccess.swift:52
  assign not_xLaneRow8_6_and                   = !xLaneRow8[6] & !xLaneRow8[5] & not_xLaneRow8_4_and;  // PadAccess.swift:52
  assign not_xLaneRow8_8_and                   = !xLaneRow8[8] & !xLaneRow8[7] & not_xLaneRow8_6_and;  // PadAccess.swift:52
  assign not_xLaneRow8_10_and                  = !xLaneRow8[10] & !xLaneRow8[9] & not_xLaneRow8_8_and;  // PadAccess.swift:52
  assign not_xLaneRow8_12_and                  = !xLaneRow8[12] & (!xLaneRow8[11] | not_xLaneRow8_10_and);  // PadAccess.swift:52
  assign not_xLaneRow8_14_and                  = !xLaneRow8[14] & !xLaneRow8[13] & not_xLaneRow8_12_and;  // PadAccess.swift:52
  assign not_xLaneRow8_15_and                  = !xLaneRow8[15] & not_xLaneRow8_14_and;  // PadAccess.swift:52
  assign not_xLaneRow7_2_and                   = !xLaneRow7[2] & !xLaneRow7[1] & !xLaneRow7[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow7_4_and                   = !xLaneRow7[4] & !xLaneRow7[3] & not_xLaneRow7_2_and;  // PadAccess.swift:52
  assign not_xLaneRow7_6_and                   = !xLaneRow7[6] & !xLaneRow7[5] & not_xLaneRow7_4_and;  // PadAccess.swift:52
  assign not_xLaneRow7_8_and                   = !xLaneRow7[8] & !xLaneRow7[7] & not_xLaneRow7_6_and;  // PadAccess.swift:52
  assign not_xLaneRow7_10_and                  = !xLaneRow7[10] & !xLaneRow7[9] & not_xLaneRow7_8_and;  // PadAccess.swift:52
  assign not_xLaneRow7_12_and                  = !xLaneRow7[12] & (!xLaneRow7[11] | not_xLaneRow7_10_and);  // PadAccess.swift:52
  assign not_xLaneRow7_14_and                  = !xLaneRow7[14] & !xLaneRow7[13] & not_xLaneRow7_12_and;  // PadAccess.swift:52
  assign not_xLaneRow7_15_and                  = !xLaneRow7[15] & not_xLaneRow7_14_and;  // PadAccess.swift:52
  assign not_xLaneRow6_2_and                   = !xLaneRow6[2] & !xLaneRow6[1] & !xLaneRow6[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow6_4_and                   = !xLaneRow6[4] & !xLaneRow6[3] & not_xLaneRow6_2_and;  // PadAccess.swift:52
  assign not_xLaneRow6_6_and                   = !xLaneRow6[6] & !xLaneRow6[5] & not_xLaneRow6_4_and;  // PadAccess.swift:52
  assign not_xLaneRow6_8_and                   = !xLaneRow6[8] & !xLaneRow6[7] & not_xLaneRow6_6_and;  // PadAccess.swift:52
  assign not_xLaneRow6_10_and                  = !xLaneRow6[10] & !xLaneRow6[9] & not_xLaneRow6_8_and;  // PadAccess.swift:52
  assign not_xLaneRow6_12_and                  = !xLaneRow6[12] & (!xLaneRow6[11] | not_xLaneRow6_10_and);  // PadAccess.swift:52
  assign not_xLaneRow6_14_and                  = !xLaneRow6[14] & !xLaneRow6[13] & not_xLaneRow6_12_and;  // PadAccess.swift:52
  assign not_xLaneRow6_15_and                  = !xLaneRow6[15] & not_xLaneRow6_14_and;  // PadAccess.swift:52
  assign not_xLaneRow5_2_and                   = !xLaneRow5[2] & !xLaneRow5[1] & !xLaneRow5[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow5_4_and                   = !xLaneRow5[4] & !xLaneRow5[3] & not_xLaneRow5_2_and;  // PadAccess.swift:52
  assign not_xLaneRow5_6_and                   = !xLaneRow5[6] & !xLaneRow5[5] & not_xLaneRow5_4_and;  // PadAccess.swift:52
  assign not_xLaneRow5_8_and                   = !xLaneRow5[8] & !xLaneRow5[7] & not_xLaneRow5_6_and;  // PadAccess.swift:52
  assign not_xLaneRow5_10_and                  = !xLaneRow5[10] & !xLaneRow5[9] & not_xLaneRow5_8_and;  // PadAccess.swift:52
  assign not_xLaneRow5_12_and                  = !xLaneRow5[12] & (!xLaneRow5[11] | not_xLaneRow5_10_and);  // PadAccess.swift:52
  assign not_xLaneRow5_14_and                  = !xLaneRow5[14] & !xLaneRow5[13] & not_xLaneRow5_12_and;  // PadAccess.swift:52
  assign not_xLaneRow5_15_and                  = !xLaneRow5[15] & not_xLaneRow5_14_and;  // PadAccess.swift:52
  assign not_xLaneRow4_2_and                   = !xLaneRow4[2] & !xLaneRow4[1] & !xLaneRow4[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow4_4_and                   = !xLaneRow4[4] & !xLaneRow4[3] & not_xLaneRow4_2_and;  // PadAccess.swift:52
  assign not_xLaneRow4_6_and                   = !xLaneRow4[6] & !xLaneRow4[5] & not_xLaneRow4_4_and;  // PadAccess.swift:52
  assign not_xLaneRow4_8_and                   = !xLaneRow4[8] & !xLaneRow4[7] & not_xLaneRow4_6_and;  // PadAccess.swift:52
  assign not_xLaneRow4_10_and                  = !xLaneRow4[10] & !xLaneRow4[9] & not_xLaneRow4_8_and;  // PadAccess.swift:52
  assign not_xLaneRow4_12_and                  = !xLaneRow4[12] & (!xLaneRow4[11] | not_xLaneRow4_10_and);  // PadAccess.swift:52
  assign not_xLaneRow4_14_and                  = !xLaneRow4[14] & !xLaneRow4[13] & not_xLaneRow4_12_and;  // PadAccess.swift:52
  assign not_xLaneRow4_15_and                  = !xLaneRow4[15] & not_xLaneRow4_14_and;  // PadAccess.swift:52
  assign not_xLaneRow3_2_and                   = !xLaneRow3[2] & !xLaneRow3[1] & !xLaneRow3[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow3_4_and                   = !xLaneRow3[4] & !xLaneRow3[3] & not_xLaneRow3_2_and;  // PadAccess.swift:52
  assign not_xLaneRow3_6_and                   = !xLaneRow3[6] & !xLaneRow3[5] & not_xLaneRow3_4_and;  // PadAccess.swift:52
  assign not_xLaneRow3_8_and                   = !xLaneRow3[8] & !xLaneRow3[7] & not_xLaneRow3_6_and;  // PadAccess.swift:52
  assign not_xLaneRow3_10_and                  = !xLaneRow3[10] & !xLaneRow3[9] & not_xLaneRow3_8_and;  // PadAccess.swift:52
  assign not_xLaneRow3_12_and                  = !xLaneRow3[12] & (!xLaneRow3[11] | not_xLaneRow3_10_and);  // PadAccess.swift:52
  assign not_xLaneRow3_14_and                  = !xLaneRow3[14] & !xLaneRow3[13] & not_xLaneRow3_12_and;  // PadAccess.swift:52
  assign not_xLaneRow3_15_and                  = !xLaneRow3[15] & not_xLaneRow3_14_and;  // PadAccess.swift:52
  assign not_xLaneRow2_2_and                   = !xLaneRow2[2] & !xLaneRow2[1] & !xLaneRow2[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow2_4_and                   = !xLaneRow2[4] & !xLaneRow2[3] & not_xLaneRow2_2_and;  // PadAccess.swift:52
  assign not_xLaneRow2_6_and                   = !xLaneRow2[6] & !xLaneRow2[5] & not_xLaneRow2_4_and;  // PadAccess.swift:52
  assign not_xLaneRow2_8_and                   = !xLaneRow2[8] & !xLaneRow2[7] & not_xLaneRow2_6_and;  // PadAccess.swift:52
  assign not_xLaneRow2_10_and                  = !xLaneRow2[10] & !xLaneRow2[9] & not_xLaneRow2_8_and;  // PadAccess.swift:52
  assign not_xLaneRow2_12_and                  = !xLaneRow2[12] & (!xLaneRow2[11] | not_xLaneRow2_10_and);  // PadAccess.swift:52
  assign not_xLaneRow2_14_and                  = !xLaneRow2[14] & !xLaneRow2[13] & not_xLaneRow2_12_and;  // PadAccess.swift:52
  assign not_xLaneRow2_15_and                  = !xLaneRow2[15] & not_xLaneRow2_14_and;  // PadAccess.swift:52
  assign not_xLaneRow1_2_and                   = !xLaneRow1[2] & !xLaneRow1[1] & !xLaneRow1[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow1_4_and                   = !xLaneRow1[4] & !xLaneRow1[3] & not_xLaneRow1_2_and;  // PadAccess.swift:52
  assign not_xLaneRow1_6_and                   = !xLaneRow1[6] & !xLaneRow1[5] & not_xLaneRow1_4_and;  // PadAccess.swift:52
  assign not_xLaneRow1_8_and                   = !xLaneRow1[8] & !xLaneRow1[7] & not_xLaneRow1_6_and;  // PadAccess.swift:52
  assign not_xLaneRow1_10_and                  = !xLaneRow1[10] & !xLaneRow1[9] & not_xLaneRow1_8_and;  // PadAccess.swift:52
  assign not_xLaneRow1_12_and                  = !xLaneRow1[12] & (!xLaneRow1[11] | not_xLaneRow1_10_and);  // PadAccess.swift:52
  assign not_xLaneRow1_14_and                  = !xLaneRow1[14] & !xLaneRow1[13] & not_xLaneRow1_12_and;  // PadAccess.swift:52
  assign not_xLaneRow1_15_and                  = !xLaneRow1[15] & not_xLaneRow1_14_and;  // PadAccess.swift:52
  assign not_xLaneRow0_2_and                   = !xLaneRow0[2] & !xLaneRow0[1] & !xLaneRow0[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow0_4_and                   = !xLaneRow0[4] & !xLaneRow0[3] & not_xLaneRow0_2_and;  // PadAccess.swift:52
  assign not_xLaneRow0_6_and                   = !xLaneRow0[6] & !xLaneRow0[5] & not_xLaneRow0_4_and;  // PadAccess.swift:52
  assign not_xLaneRow0_8_and                   = !xLaneRow0[8] & !xLaneRow0[7] & not_xLaneRow0_6_and;  // PadAccess.swift:52
  assign not_xLaneRow0_10_and                  = !xLaneRow0[10] & !xLaneRow0[9] & not_xLaneRow0_8_and;  // PadAccess.swift:52
  assign not_xLaneRow0_12_and                  = !xLaneRow0[12] & (!xLaneRow0[11] | not_xLaneRow0_10_and);  // PadAccess.swift:52
  assign not_xLaneRow0_14_and                  = !xLaneRow0[14] & !xLaneRow0[13] & not_xLaneRow0_12_and;  // PadAccess.swift:52
  assign not_xLaneRow0_15_and                  = !xLaneRow0[15] & not_xLaneRow0_14_and;  // PadAccess.swift:52
  assign xActive_0_and_xIsInside_0             = xActive[0] & xIsInside[0];  // PadAccess.swift:61
  assign xActive_1_and_xIsInside_1             = xActive[1] & xIsInside[1];  // PadAccess.swift:61
  assign xActive_2_and_xIsInside_2             = xActive[2] & xIsInside[2];  // PadAccess.swift:61
  assign xActive_3_and_xIsInside_3             = xActive[3] & xIsInside[3];  // PadAccess.swift:61
  assign xActive_4_and_xIsInside_4             = xActive[4] & xIsInside[4];  // PadAccess.swift:61
  assign xActive_5_and_xIsInside_5             = xActive[5] & xIsInside[5];  // PadAccess.swift:61
  assign xActive_6_and_xIsInside_6             = xActive[6] & xIsInside[6];  // PadAccess.swift:61
  assign xActive_7_and_xIsInside_7             = xActive[7] & xIsInside[7];  // PadAccess.swift:61
  assign xActive_8_and_xIsInside_8             = xActive[8] & xIsInside[8];  // PadAccess.swift:61
  assign xActive_9_and_xIsInside_9             = xActive[9] & xIsInside[9];  // PadAccess.swift:61
  assign xActive_10_and_xIsInside_10           = xActive[10] & xIsInside[10];  // PadAccess.swift:61
  assign xActive_11_and_xIsInside_11           = xActive[11] & xIsInside[11];  // PadAccess.swift:61
  assign xActive_12_and_xIsInside_12           = xActive[12] & xIsInside[12];  // PadAccess.swift:61
  assign xActive_13_and_xIsInside_13           = xActive[13] & xIsInside[13];  // PadAccess.swift:61
  assign xActive_14_and_xIsInside_14           = xActive[14] & xIsInside[14];  // PadAccess.swift:61
  assign xActive_15_and_xIsInside_15           = xActive[15] & xIsInside[15];  // PadAccess.swift:61
  assign xControls0_selects                    = xControls0 ? xActive_1_and_xIsInside_1 : xActive_0_and_xIsInside_0;  // PadAccess.swift:61
  assign xControls0_selects_2                  = xControls0 ? xActive_0_and_xIsInside_0 : xActive_1_and_xIsInside_1;  // PadAccess.swift:61
  assign xControls0_selects_3                  = xControls0 ? xActive_3_and_xIsInside_3 : xActive_2_and_xIsInside_2;  // PadAccess.swift:61
  assign xControls0_selects_4                  = xControls0 ? xActive_2_and_xIsInside_2 : xActive_3_and_xIsInside_3;  // PadAccess.swift:61
  assign xControls0_selects_5                  = xControls0 ? xActive_5_and_xIsInside_5 : xActive_4_and_xIsInside_4;  // PadAccess.swift:61
  assign xControls0_selects_6                  = xControls0 ? xActive_4_and_xIsInside_4 : xActive_5_and_xIsInside_5;  // PadAccess.swift:61
  assign xControls0_selects_7                  = xControls0 ? xActive_7_and_xIsInside_7 : xActive_6_and_xIsInside_6;  // PadAccess.swift:61
  assign xControls0_selects_8                  = xControls0 ? xActive_6_and_xIsInside_6 : xActive_7_and_xIsInside_7;  // PadAccess.swift:61
  assign xControls0_selects_9                  = xControls0 ? xActive_9_and_xIsInside_9 : xActive_8_and_xIsInside_8;  // PadAccess.swift:61
  assign xControls0_selects_10                 = xControls0 ? xActive_8_and_xIsInside_8 : xActive_9_and_xIsInside_9;  // PadAccess.swift:61
  assign xControls0_selects_11                 = xControls0 ? xActive_11_and_xIsInside_11 : xActive_10_and_xIsInside_10;  // PadAccess.swift:61
  assign xControls0_selects_12                 = xControls0 ? xActive_10_and_xIsInside_10 : xActive_11_and_xIsInside_11;  // PadAccess.swift:61
  assign xControls0_selects_13                 = xControls0 ? xActive_13_and_xIsInside_13 : xActive_12_and_xIsInside_12;  // PadAccess.swift:61
  assign xControls0_selects_14                 = xControls0 ? xActive_12_and_xIsInside_12 : xActive_13_and_xIsInside_13;  // PadAccess.swift:61
  assign xControls0_selects_15                 = xControls0 ? xActive_15_and_xIsInside_15 : xActive_14_and_xIsInside_14;  // PadAccess.swift:61
  assign xControls0_selects_16                 = xControls0 ? xActive_14_and_xIsInside_14 : xActive_15_and_xIsInside_15;  // PadAccess.swift:61
  assign xControls1_0_selects                  = xControls1[0] ? xControls0_selects_3 : xControls0_selects;  // PadAccess.swift:61
  assign xControls1_0_selects_2                = xControls1[0] ? xControls0_selects : xControls0_selects_3;  // PadAccess.swift:61
  assign xControls1_0_selects_3                = xControls1[0] ? xControls0_selects_7 : xControls0_selects_5;  // PadAccess.swift:61
  assign xControls1_0_selects_4                = xControls1[0] ? xControls0_selects_5 : xControls0_selects_7;  // PadAccess.swift:61
  assign xControls1_0_selects_5                = xControls1[0] ? xControls0_selects_11 : xControls0_selects_9;  // PadAccess.swift:61
  assign xControls1_0_selects_6                = xControls1[0] ? xControls0_selects_9 : xControls0_selects_11;  // PadAccess.swift:61
  assign xControls1_0_selects_7                = xControls1[0] ? xControls0_selects_15 : xControls0_selects_13;  // PadAccess.swift:61
  assign xControls1_0_selects_8                = xControls1[0] ? xControls0_selects_13 : xControls0_selects_15;  // PadAccess.swift:61
  assign xControls1_1_selects                  = xControls1[1] ? xControls0_selects_4 : xControls0_selects_2;  // PadAccess.swift:61
  assign xControls1_1_selects_2                = xControls1[1] ? xControls0_selects_2 : xControls0_selects_4;  // PadAccess.swift:61
  assign xControls1_1_selects_3                = xControls1[1] ? xControls0_selects_8 : xControls0_selects_6;  // PadAccess.swift:61
  assign xControls1_1_selects_4                = xControls1[1] ? xControls0_selects_6 : xControls0_selects_8;  // PadAccess.swift:61
  assign xControls1_1_selects_5                = xControls1[1] ? xControls0_selects_12 : xControls0_selects_10;  // PadAccess.swift:61
  assign xControls1_1_selects_6                = xControls1[1] ? xControls0_selects_10 : xControls0_selects_12;  // PadAccess.swift:61
  assign xControls1_1_selects_7                = xControls1[1] ? xControls0_selects_16 : xControls0_selects_14;  // PadAccess.swift:61
  assign xControls1_1_selects_8                = xControls1[1] ? xControls0_selects_14 : xControls0_selects_16;  // PadAccess.swift:61
  assign xControls2_0_selects                  = xControls2[0] ? xControls1_0_selects_3 : xControls1_0_selects;  // PadAccess.swift:61
  assign xControls2_0_selects_2                = xControls2[0] ? xControls1_0_selects : xControls1_0_selects_3;  // PadAccess.swift:61
  assign xControls2_0_selects_3                = xControls2[0] ? xControls1_0_selects_7 : xControls1_0_selects_5;  // PadAccess.swift:61
  assign xControls2_0_selects_4                = xControls2[0] ? xControls1_0_selects_5 : xControls1_0_selects_7;  // PadAccess.swift:61
  assign xControls2_1_selects                  = xControls2[1] ? xControls1_1_selects_3 : xControls1_1_selects;  // PadAccess.swift:61
  assign xControls2_1_selects_2                = xControls2[1] ? xControls1_1_selects : xControls1_1_selects_3;  // PadAccess.swift:61
  assign xControls2_1_selects_3                = xControls2[1] ? xControls1_1_selects_7 : xControls1_1_selects_5;  // PadAccess.swift:61
  assign xControls2_1_selects_4                = xControls2[1] ? xControls1_1_selects_5 : xControls1_1_selects_7;  // PadAccess.swift:61
  assign xControls2_2_selects                  = xControls2[2] ? xControls1_0_selects_4 : xControls1_0_selects_2;  // PadAccess.swift:61
  assign xControls2_2_selects_2                = xControls2[2] ? xControls1_0_selects_2 : xControls1_0_selects_4;  // PadAccess.swift:61
  assign xControls2_2_selects_3                = xControls2[2] ? xControls1_0_selects_8 : xControls1_0_selects_6;  // PadAccess.swift:61
  assign xControls2_2_selects_4                = xControls2[2] ? xControls1_0_selects_6 : xControls1_0_selects_8;  // PadAccess.swift:61
  assign xControls2_3_selects                  = xControls2[3] ? xControls1_1_selects_4 : xControls1_1_selects_2;  // PadAccess.swift:61
  assign xControls2_3_selects_2                = xControls2[3] ? xControls1_1_selects_2 : xControls1_1_selects_4;  // PadAccess.swift:61
  assign xControls2_3_selects_3                = xControls2[3] ? xControls1_1_selects_8 : xControls1_1_selects_6;  // PadAccess.swift:61
  assign xControls2_3_selects_4                = xControls2[3] ? xControls1_1_selects_6 : xControls1_1_selects_8;  // PadAccess.swift:61
  assign xControls3_0_selects                  = xControls3[0] ? xControls2_0_selects_3 : xControls2_0_selects;  // PadAccess.swift:61
  assign xControls3_0_selects_2                = xControls3[0] ? xControls2_0_selects : xControls2_0_selects_3;  // PadAccess.swift:61
  assign xControls3_1_selects                  = xControls3[1] ? xControls2_1_selects_3 : xControls2_1_selects;  // PadAccess.swift:61
  assign xControls3_1_selects_2                = xControls3[1] ? xControls2_1_selects : xControls2_1_selects_3;  // PadAccess.swift:61
  assign xControls3_2_selects                  = xControls3[2] ? xControls2_2_selects_3 : xControls2_2_selects;  // PadAccess.swift:61
  assign xControls3_2_selects_2                = xControls3[2] ? xControls2_2_selects : xControls2_2_selects_3;  // PadAccess.swift:61
  assign xControls3_3_selects                  = xControls3[3] ? xControls2_3_selects_3 : xControls2_3_selects;  // PadAccess.swift:61
  assign xControls3_3_selects_2                = xControls3[3] ? xControls2_3_selects : xControls2_3_selects_3;  // PadAccess.swift:61
  assign xControls3_4_selects                  = xControls3[4] ? xControls2_0_selects_4 : xControls2_0_selects_2;  // PadAccess.swift:61
  assign xControls3_4_selects_2                = xControls3[4] ? xControls2_0_selects_2 : xControls2_0_selects_4;  // PadAccess.swift:61
  assign xControls3_5_selects                  = xControls3[5] ? xControls2_1_selects_4 : xControls2_1_selects_2;  // PadAccess.swift:61
  assign xControls3_5_selects_2                = xControls3[5] ? xControls2_1_selects_2 : xControls2_1_selects_4;  // PadAccess.swift:61
  assign xControls3_6_selects                  = xControls3[6] ? xControls2_2_selects_4 : xControls2_2_selects_2;  // PadAccess.swift:61
  assign xControls3_6_selects_2                = xControls3[6] ? xControls2_2_selects_2 : xControls2_2_selects_4;  // PadAccess.swift:61
  assign xControls3_7_selects                  = xControls3[7] ? xControls2_3_selects_4 : xControls2_3_selects_2;  // PadAccess.swift:61
  assign xControls3_7_selects_2                = xControls3[7] ? xControls2_3_selects_2 : xControls2_3_selects_4;  // PadAccess.swift:61
  assign xControls0_selects_xLaneRow1_10_0     = xControls0 ? xLaneRow1[10:0] : xLaneRow0[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow0_10_0     = xControls0 ? xLaneRow0[10:0] : xLaneRow1[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow3_10_0     = xControls0 ? xLaneRow3[10:0] : xLaneRow2[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow2_10_0     = xControls0 ? xLaneRow2[10:0] : xLaneRow3[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow5_10_0     = xControls0 ? xLaneRow5[10:0] : xLaneRow4[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow4_10_0     = xControls0 ? xLaneRow4[10:0] : xLaneRow5[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow7_10_0     = xControls0 ? xLaneRow7[10:0] : xLaneRow6[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow6_10_0     = xControls0 ? xLaneRow6[10:0] : xLaneRow7[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow9_10_0     = xControls0 ? xLaneRow9[10:0] : xLaneRow8[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow8_10_0     = xControls0 ? xLaneRow8[10:0] : xLaneRow9[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow11_10_0    = xControls0 ? xLaneRow11[10:0] : xLaneRow10[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow10_10_0    = xControls0 ? xLaneRow10[10:0] : xLaneRow11[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow13_10_0    = xControls0 ? xLaneRow13[10:0] : xLaneRow12[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow12_10_0    = xControls0 ? xLaneRow12[10:0] : xLaneRow13[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow15_10_0    = xControls0 ? xLaneRow15[10:0] : xLaneRow14[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow14_10_0    = xControls0 ? xLaneRow14[10:0] : xLaneRow15[10:0];  // PadAccess.swift:64
  assign xControls1_0_selects_9                = xControls1[0] ? xControls0_selects_xLaneRow3_10_0 : xControls0_selects_xLaneRow1_10_0;  // PadAccess.swift:64
  assign xControls1_0_selects_10               = xControls1[0] ? xControls0_selects_xLaneRow1_10_0 : xControls0_selects_xLaneRow3_10_0;  // PadAccess.swift:64
  assign xControls1_0_selects_11               = xControls1[0] ? xControls0_selects_xLaneRow7_10_0 : xControls0_selects_xLaneRow5_10_0;  // PadAccess.swift:64
  assign xControls1_0_selects_12               = xControls1[0] ? xControls0_selects_xLaneRow5_10_0 : xControls0_selects_xLaneRow7_10_0;  // PadAccess.swift:64
  assign xControls1_0_selects_13               = xControls1[0] ? xControls0_selects_xLaneRow11_10_0 : xControls0_selects_xLaneRow9_10_0;  // PadAccess.swift:64
  assign xControls1_0_selects_14               = xControls1[0] ? xControls0_selects_xLaneRow9_10_0 : xControls0_selects_xLaneRow11_10_0;  // PadAccess.swift:64
  assign xControls1_0_selects_15               = xControls1[0] ? xControls0_selects_xLaneRow15_10_0 : xControls0_selects_xLaneRow13_10_0;  // PadAccess.swift:64
  assign xControls1_0_selects_16               = xControls1[0] ? xControls0_selects_xLaneRow13_10_0 : xControls0_selects_xLaneRow15_10_0;  // PadAccess.swift:64
  assign xControls1_1_selects_9                = xControls1[1] ? xControls0_selects_xLaneRow2_10_0 : xControls0_selects_xLaneRow0_10_0;  // PadAccess.swift:64
  assign xControls1_1_selects_10               = xControls1[1] ? xControls0_selects_xLaneRow0_10_0 : xControls0_selects_xLaneRow2_10_0;  // PadAccess.swift:64
  assign xControls1_1_selects_11               = xControls1[1] ? xControls0_selects_xLaneRow6_10_0 : xControls0_selects_xLaneRow4_10_0;  // PadAccess.swift:64
  assign xControls1_1_selects_12               = xControls1[1] ? xControls0_selects_xLaneRow4_10_0 : xControls0_selects_xLaneRow6_10_0;  // PadAccess.swift:64
  assign xControls1_1_selects_13               = xControls1[1] ? xControls0_selects_xLaneRow10_10_0 : xControls0_selects_xLaneRow8_10_0;  // PadAccess.swift:64
  assign xControls1_1_selects_14               = xControls1[1] ? xControls0_selects_xLaneRow8_10_0 : xControls0_selects_xLaneRow10_10_0;  // PadAccess.swift:64
  assign xControls1_1_selects_15               = xControls1[1] ? xControls0_selects_xLaneRow14_10_0 : xControls0_selects_xLaneRow12_10_0;  // PadAccess.swift:64
  assign xControls1_1_selects_16               = xControls1[1] ? xControls0_selects_xLaneRow12_10_0 : xControls0_selects_xLaneRow14_10_0;  // PadAccess.swift:64
  assign xControls2_0_selects_5                = xControls2[0] ? xControls1_0_selects_11 : xControls1_0_selects_9;  // PadAccess.swift:64
  assign xControls2_0_selects_6                = xControls2[0] ? xControls1_0_selects_9 : xControls1_0_selects_11;  // PadAccess.swift:64
  assign xControls2_0_selects_7                = xControls2[0] ? xControls1_0_selects_15 : xControls1_0_selects_13;  // PadAccess.swift:64
  assign xControls2_0_selects_8                = xControls2[0] ? xControls1_0_selects_13 : xControls1_0_selects_15;  // PadAccess.swift:64
  assign xControls2_1_selects_5                = xControls2[1] ? xControls1_1_selects_11 : xControls1_1_selects_9;  // PadAccess.swift:64
  assign xControls2_1_selects_6                = xControls2[1] ? xControls1_1_selects_9 : xControls1_1_selects_11;  // PadAccess.swift:64
  assign xControls2_1_selects_7                = xControls2[1] ? xControls1_1_selects_15 : xControls1_1_selects_13;  // PadAccess.swift:64
  assign xControls2_1_selects_8                = xControls2[1] ? xControls1_1_selects_13 : xControls1_1_selects_15;  // PadAccess.swift:64
  assign xControls2_2_selects_5                = xControls2[2] ? xControls1_0_selects_12 : xControls1_0_selects_10;  // PadAccess.swift:64
  assign xControls2_2_selects_6                = xControls2[2] ? xControls1_0_selects_10 : xControls1_0_selects_12;  // PadAccess.swift:64
  assign xControls2_2_selects_7                = xControls2[2] ? xControls1_0_selects_16 : xControls1_0_selects_14;  // PadAccess.swift:64
  assign xControls2_2_selects_8                = xControls2[2] ? xControls1_0_selects_14 : xControls1_0_selects_16;  // PadAccess.swift:64
  assign xControls2_3_selects_5                = xControls2[3] ? xControls1_1_selects_12 : xControls1_1_selects_10;  // PadAccess.swift:64
  assign xControls2_3_selects_6                = xControls2[3] ? xControls1_1_selects_10 : xControls1_1_selects_12;  // PadAccess.swift:64
  assign xControls2_3_selects_7                = xControls2[3] ? xControls1_1_selects_16 : xControls1_1_selects_14;  // PadAccess.swift:64
  assign xControls2_3_selects_8                = xControls2[3] ? xControls1_1_selects_14 : xControls1_1_selects_16;  // PadAccess.swift:64
  assign not_stream_base_0_xor_1               = !stream_base[0] ^ 1'b1;    // PadAccess.swift:37
  assign not_stream_base_0_xor_1_xor_0         = not_stream_base_0_xor_1 ^ 1'b0;  // PadAccess.swift:37
  assign not_stream_base_0_and_1_or            = (!stream_base[0] & 1'b1) | (1'b0 & not_stream_base_0_xor_1);  // PadAccess.swift:37
  assign xor_xor_0_and_1                       = not_stream_base_0_xor_1_xor_0 & 1'b1;  // PadAccess.swift:37
  assign n0_xor_xor_and_1                      = 1'b0 ^ xor_xor_0_and_1;    // PadAccess.swift:37
  assign n0_xor_and_xor_0_3                    = n0_xor_xor_and_1 ^ 1'b0;   // PadAccess.swift:37
  assign n0_and_and_or_0_and_xor_3             = (1'b0 & xor_xor_0_and_1) | (1'b0 & n0_xor_xor_and_1);  // PadAccess.swift:37
  assign not_stream_base_0_xor_0               = !stream_base[0] ^ 1'b0;    // PadAccess.swift:37
  assign not_stream_base_0_xor_0_xor_0         = not_stream_base_0_xor_0 ^ 1'b0;  // PadAccess.swift:37
  assign not_stream_base_0_and_0_or            = (!stream_base[0] & 1'b0) | (1'b0 & not_stream_base_0_xor_0);  // PadAccess.swift:37
  assign not_stream_base_1_xor_1               = !stream_base[1] ^ 1'b1;    // PadAccess.swift:37
  assign not_stream_base_1_xor_1_xor           = not_stream_base_1_xor_1 ^ not_stream_base_0_and_0_or;  // PadAccess.swift:37
  assign not_stream_base_1_and_1               = !stream_base[1] & 1'b1;    // PadAccess.swift:37
  assign not_stream_base_1_and_1_or            = not_stream_base_1_and_1 | (not_stream_base_0_and_0_or & not_stream_base_1_xor_1);  // PadAccess.swift:37
  assign xor_xor_0_and_1_2                     = not_stream_base_0_xor_0_xor_0 & 1'b1;  // PadAccess.swift:37
  assign xor_xor_or_and_1                      = not_stream_base_1_xor_1_xor & 1'b1;  // PadAccess.swift:37
  assign n0_xor_xor_and_1_2                    = 1'b0 ^ xor_xor_0_and_1_2;  // PadAccess.swift:37
  assign n0_xor_and_xor_0_4                    = n0_xor_xor_and_1_2 ^ 1'b0;  // PadAccess.swift:37
  assign n0_and_and_or_0_and_xor_4             = (1'b0 & xor_xor_0_and_1_2) | (1'b0 & n0_xor_xor_and_1_2);  // PadAccess.swift:37
  assign n0_xor_xor_and_1_3                    = 1'b0 ^ xor_xor_or_and_1;   // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_21          = n0_xor_xor_and_1_3 ^ n0_and_and_or_0_and_xor_4;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_13           = (1'b0 & xor_xor_or_and_1) | (n0_and_and_or_0_and_xor_4 & n0_xor_xor_and_1_3);  // PadAccess.swift:37
  assign xor_xor_0_and_0                       = not_stream_base_0_xor_0_xor_0 & 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_9                     = n0_xor_and_xor_0_4 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_10                    = xor_xor_0_xor_0_9 ^ 1'b0;  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_7              = (n0_xor_and_xor_0_4 & 1'b0) | (1'b0 & xor_xor_0_xor_0_9);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0              = n0_xor_and_xor_and_or_and_21 ^ xor_xor_0_and_0;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_37         = xor_xor_or_xor_xor_and_0 ^ xor_and_0_or_0_and_xor_7;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_21          = (n0_xor_and_xor_and_or_and_21 & xor_xor_0_and_0) | (xor_and_0_or_0_and_xor_7 & xor_xor_or_xor_xor_and_0);  // PadAccess.swift:37
  assign not_stream_base_1_xor_0               = !stream_base[1] ^ 1'b0;    // PadAccess.swift:37
  assign not_stream_base_1_xor_0_xor           = not_stream_base_1_xor_0 ^ not_stream_base_0_and_1_or;  // PadAccess.swift:37
  assign not_stream_base_1_and_0               = !stream_base[1] & 1'b0;    // PadAccess.swift:37
  assign not_stream_base_1_and_0_or            = not_stream_base_1_and_0 | (not_stream_base_0_and_1_or & not_stream_base_1_xor_0);  // PadAccess.swift:37
  assign xor_xor_or_and_1_2                    = not_stream_base_1_xor_0_xor & 1'b1;  // PadAccess.swift:37
  assign n0_xor_xor_and_1_4                    = 1'b0 ^ xor_xor_or_and_1_2;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_22          = n0_xor_xor_and_1_4 ^ n0_and_and_or_0_and_xor_3;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_14           = (1'b0 & xor_xor_or_and_1_2) | (n0_and_and_or_0_and_xor_3 & n0_xor_xor_and_1_4);  // PadAccess.swift:37
  assign xor_xor_0_and_0_2                     = not_stream_base_0_xor_1_xor_0 & 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_11                    = n0_xor_and_xor_0_3 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_12                    = xor_xor_0_xor_0_11 ^ 1'b0;  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_8              = (n0_xor_and_xor_0_3 & 1'b0) | (1'b0 & xor_xor_0_xor_0_11);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_2            = n0_xor_and_xor_and_or_and_22 ^ xor_xor_0_and_0_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_38         = xor_xor_or_xor_xor_and_0_2 ^ xor_and_0_or_0_and_xor_8;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_22          = (n0_xor_and_xor_and_or_and_22 & xor_xor_0_and_0_2) | (xor_and_0_or_0_and_xor_8 & xor_xor_or_xor_xor_and_0_2);  // PadAccess.swift:37
  assign not_stream_base_1_xor_0_xor_2         = not_stream_base_1_xor_0 ^ not_stream_base_0_and_0_or;  // PadAccess.swift:37
  assign not_stream_base_1_and_0_or_2          = not_stream_base_1_and_0 | (not_stream_base_0_and_0_or & not_stream_base_1_xor_0);  // PadAccess.swift:37
  assign not_stream_base_2_xor_1               = !stream_base[2] ^ 1'b1;    // PadAccess.swift:37
  assign not_stream_base_2_xor_1_xor           = not_stream_base_2_xor_1 ^ not_stream_base_1_and_0_or_2;  // PadAccess.swift:37
  assign not_stream_base_2_and_1               = !stream_base[2] & 1'b1;    // PadAccess.swift:37
  assign xor_xor_or_and_1_3                    = not_stream_base_1_xor_0_xor_2 & 1'b1;  // PadAccess.swift:37
  assign xor_xor_or_and_1_4                    = not_stream_base_2_xor_1_xor & 1'b1;  // PadAccess.swift:37
  assign n0_xor_xor_and_1_5                    = 1'b0 ^ xor_xor_or_and_1_3;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_23          = n0_xor_xor_and_1_5 ^ n0_and_and_or_0_and_xor_4;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_15           = (1'b0 & xor_xor_or_and_1_3) | (n0_and_and_or_0_and_xor_4 & n0_xor_xor_and_1_5);  // PadAccess.swift:37
  assign n0_xor_xor_and_1_6                    = 1'b0 ^ xor_xor_or_and_1_4;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_24          = n0_xor_xor_and_1_6 ^ n0_and_and_or_or_and_xor_15;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_16           = (1'b0 & xor_xor_or_and_1_4) | (n0_and_and_or_or_and_xor_15 & n0_xor_xor_and_1_6);  // PadAccess.swift:37
  assign xor_xor_or_and_0                      = not_stream_base_1_xor_0_xor_2 & 1'b0;  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_3            = n0_xor_and_xor_and_or_and_23 ^ xor_xor_0_and_0;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_39         = xor_xor_or_xor_xor_and_0_3 ^ xor_and_0_or_0_and_xor_7;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_23          = (n0_xor_and_xor_and_or_and_23 & xor_xor_0_and_0) | (xor_and_0_or_0_and_xor_7 & xor_xor_or_xor_xor_and_0_3);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_4            = n0_xor_and_xor_and_or_and_24 ^ xor_xor_or_and_0;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_40         = xor_xor_or_xor_xor_and_0_4 ^ xor_and_and_or_or_and_xor_23;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_24          = (n0_xor_and_xor_and_or_and_24 & xor_xor_or_and_0) | (xor_and_and_or_or_and_xor_23 & xor_xor_or_xor_xor_and_0_4);  // PadAccess.swift:37
  assign xor_xor_0_xor_0_13                    = xor_xor_0_xor_0_10 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_14                    = xor_xor_0_xor_0_13 ^ 1'b0;  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_9              = (xor_xor_0_xor_0_10 & 1'b0) | (1'b0 & xor_xor_0_xor_0_13);  // PadAccess.swift:37
  assign xor_xor_or_xor_0_5                    = xor_xor_and_xor_and_or_and_39 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_and_or_and_5            = xor_xor_or_xor_0_5 ^ xor_and_0_or_0_and_xor_9;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_17            = (xor_xor_and_xor_and_or_and_39 & 1'b0) | (xor_and_0_or_0_and_xor_9 & xor_xor_or_xor_0_5);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_5            = xor_xor_and_xor_and_or_and_40 ^ xor_xor_0_and_0;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_41         = xor_xor_or_xor_xor_and_0_5 ^ xor_and_0_or_or_and_xor_17;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_25          = (xor_xor_and_xor_and_or_and_40 & xor_xor_0_and_0) | (xor_and_0_or_or_and_xor_17 & xor_xor_or_xor_xor_and_0_5);  // PadAccess.swift:37
  assign not_stream_base_1_xor_1_xor_2         = not_stream_base_1_xor_1 ^ not_stream_base_0_and_1_or;  // PadAccess.swift:37
  assign not_stream_base_1_and_1_or_2          = not_stream_base_1_and_1 | (not_stream_base_0_and_1_or & not_stream_base_1_xor_1);  // PadAccess.swift:37
  assign not_stream_base_2_xor_0               = !stream_base[2] ^ 1'b0;    // PadAccess.swift:37
  assign not_stream_base_2_xor_0_xor           = not_stream_base_2_xor_0 ^ not_stream_base_1_and_1_or_2;  // PadAccess.swift:37
  assign not_stream_base_2_and_0               = !stream_base[2] & 1'b0;    // PadAccess.swift:37
  assign xor_xor_or_and_1_5                    = not_stream_base_1_xor_1_xor_2 & 1'b1;  // PadAccess.swift:37
  assign xor_xor_or_and_1_6                    = not_stream_base_2_xor_0_xor & 1'b1;  // PadAccess.swift:37
  assign n0_xor_xor_and_1_7                    = 1'b0 ^ xor_xor_or_and_1_5;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_25          = n0_xor_xor_and_1_7 ^ n0_and_and_or_0_and_xor_3;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_17           = (1'b0 & xor_xor_or_and_1_5) | (n0_and_and_or_0_and_xor_3 & n0_xor_xor_and_1_7);  // PadAccess.swift:37
  assign n0_xor_xor_and_1_8                    = 1'b0 ^ xor_xor_or_and_1_6;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_26          = n0_xor_xor_and_1_8 ^ n0_and_and_or_or_and_xor_17;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_18           = (1'b0 & xor_xor_or_and_1_6) | (n0_and_and_or_or_and_xor_17 & n0_xor_xor_and_1_8);  // PadAccess.swift:37
  assign xor_xor_or_and_0_2                    = not_stream_base_1_xor_1_xor_2 & 1'b0;  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_6            = n0_xor_and_xor_and_or_and_25 ^ xor_xor_0_and_0_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_42         = xor_xor_or_xor_xor_and_0_6 ^ xor_and_0_or_0_and_xor_8;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_26          = (n0_xor_and_xor_and_or_and_25 & xor_xor_0_and_0_2) | (xor_and_0_or_0_and_xor_8 & xor_xor_or_xor_xor_and_0_6);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_7            = n0_xor_and_xor_and_or_and_26 ^ xor_xor_or_and_0_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_43         = xor_xor_or_xor_xor_and_0_7 ^ xor_and_and_or_or_and_xor_26;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_27          = (n0_xor_and_xor_and_or_and_26 & xor_xor_or_and_0_2) | (xor_and_and_or_or_and_xor_26 & xor_xor_or_xor_xor_and_0_7);  // PadAccess.swift:37
  assign xor_xor_0_xor_0_15                    = xor_xor_0_xor_0_12 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_16                    = xor_xor_0_xor_0_15 ^ 1'b0;  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_10             = (xor_xor_0_xor_0_12 & 1'b0) | (1'b0 & xor_xor_0_xor_0_15);  // PadAccess.swift:37
  assign xor_xor_or_xor_0_6                    = xor_xor_and_xor_and_or_and_42 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_and_or_and_6            = xor_xor_or_xor_0_6 ^ xor_and_0_or_0_and_xor_10;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_18            = (xor_xor_and_xor_and_or_and_42 & 1'b0) | (xor_and_0_or_0_and_xor_10 & xor_xor_or_xor_0_6);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_8            = xor_xor_and_xor_and_or_and_43 ^ xor_xor_0_and_0_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_44         = xor_xor_or_xor_xor_and_0_8 ^ xor_and_0_or_or_and_xor_18;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_28          = (xor_xor_and_xor_and_or_and_43 & xor_xor_0_and_0_2) | (xor_and_0_or_or_and_xor_18 & xor_xor_or_xor_xor_and_0_8);  // PadAccess.swift:37
  assign not_stream_base_2_xor_0_xor_2         = not_stream_base_2_xor_0 ^ not_stream_base_1_and_1_or;  // PadAccess.swift:37
  assign xor_xor_or_and_1_7                    = not_stream_base_2_xor_0_xor_2 & 1'b1;  // PadAccess.swift:37
  assign n0_xor_xor_and_1_9                    = 1'b0 ^ xor_xor_or_and_1_7;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_27          = n0_xor_xor_and_1_9 ^ n0_and_and_or_or_and_xor_13;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_19           = (1'b0 & xor_xor_or_and_1_7) | (n0_and_and_or_or_and_xor_13 & n0_xor_xor_and_1_9);  // PadAccess.swift:37
  assign xor_xor_or_and_0_3                    = not_stream_base_1_xor_1_xor & 1'b0;  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_9            = n0_xor_and_xor_and_or_and_27 ^ xor_xor_or_and_0_3;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_45         = xor_xor_or_xor_xor_and_0_9 ^ xor_and_and_or_or_and_xor_21;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_29          = (n0_xor_and_xor_and_or_and_27 & xor_xor_or_and_0_3) | (xor_and_and_or_or_and_xor_21 & xor_xor_or_xor_xor_and_0_9);  // PadAccess.swift:37
  assign xor_xor_or_xor_0_7                    = xor_xor_and_xor_and_or_and_37 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_and_or_and_7            = xor_xor_or_xor_0_7 ^ xor_and_0_or_0_and_xor_9;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_19            = (xor_xor_and_xor_and_or_and_37 & 1'b0) | (xor_and_0_or_0_and_xor_9 & xor_xor_or_xor_0_7);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_10           = xor_xor_and_xor_and_or_and_45 ^ xor_xor_0_and_0;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_46         = xor_xor_or_xor_xor_and_0_10 ^ xor_and_0_or_or_and_xor_19;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_30          = (xor_xor_and_xor_and_or_and_45 & xor_xor_0_and_0) | (xor_and_0_or_or_and_xor_19 & xor_xor_or_xor_xor_and_0_10);  // PadAccess.swift:37
  assign not_stream_base_2_xor_0_xor_3         = not_stream_base_2_xor_0 ^ not_stream_base_1_and_0_or;  // PadAccess.swift:37
  assign xor_xor_or_and_1_8                    = not_stream_base_2_xor_0_xor_3 & 1'b1;  // PadAccess.swift:37
  assign n0_xor_xor_and_1_10                   = 1'b0 ^ xor_xor_or_and_1_8;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_28          = n0_xor_xor_and_1_10 ^ n0_and_and_or_or_and_xor_14;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_20           = (1'b0 & xor_xor_or_and_1_8) | (n0_and_and_or_or_and_xor_14 & n0_xor_xor_and_1_10);  // PadAccess.swift:37
  assign xor_xor_or_and_0_4                    = not_stream_base_1_xor_0_xor & 1'b0;  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_11           = n0_xor_and_xor_and_or_and_28 ^ xor_xor_or_and_0_4;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_47         = xor_xor_or_xor_xor_and_0_11 ^ xor_and_and_or_or_and_xor_22;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_31          = (n0_xor_and_xor_and_or_and_28 & xor_xor_or_and_0_4) | (xor_and_and_or_or_and_xor_22 & xor_xor_or_xor_xor_and_0_11);  // PadAccess.swift:37
  assign xor_xor_or_xor_0_8                    = xor_xor_and_xor_and_or_and_38 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_and_or_and_8            = xor_xor_or_xor_0_8 ^ xor_and_0_or_0_and_xor_10;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_20            = (xor_xor_and_xor_and_or_and_38 & 1'b0) | (xor_and_0_or_0_and_xor_10 & xor_xor_or_xor_0_8);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_12           = xor_xor_and_xor_and_or_and_47 ^ xor_xor_0_and_0_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_48         = xor_xor_or_xor_xor_and_0_12 ^ xor_and_0_or_or_and_xor_20;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_32          = (xor_xor_and_xor_and_or_and_47 & xor_xor_0_and_0_2) | (xor_and_0_or_or_and_xor_20 & xor_xor_or_xor_xor_and_0_12);  // PadAccess.swift:37
  assign not_stream_base_2_xor_0_xor_4         = not_stream_base_2_xor_0 ^ not_stream_base_1_and_0_or_2;  // PadAccess.swift:37
  assign not_stream_base_2_and_0_or            = not_stream_base_2_and_0 | (not_stream_base_1_and_0_or_2 & not_stream_base_2_xor_0);  // PadAccess.swift:37
  assign xor_xor_or_and_1_9                    = not_stream_base_2_xor_0_xor_4 & 1'b1;  // PadAccess.swift:37
  assign n0_xor_xor_and_1_11                   = 1'b0 ^ xor_xor_or_and_1_9;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_29          = n0_xor_xor_and_1_11 ^ n0_and_and_or_or_and_xor_15;  // PadAccess.swift:37
  assign n0_xor_xor_and_1_12                   = 1'b0 ^ ((!stream_base[3] ^ 1'b1 ^ not_stream_base_2_and_0_or) & 1'b1);  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_30          = n0_xor_xor_and_1_12 ^ ((1'b0 & xor_xor_or_and_1_9) | (n0_and_and_or_or_and_xor_15 & n0_xor_xor_and_1_11));  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_13           = n0_xor_and_xor_and_or_and_29 ^ xor_xor_or_and_0;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_49         = xor_xor_or_xor_xor_and_0_13 ^ xor_and_and_or_or_and_xor_23;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_33          = (n0_xor_and_xor_and_or_and_29 & xor_xor_or_and_0) | (xor_and_and_or_or_and_xor_23 & xor_xor_or_xor_xor_and_0_13);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_14           = xor_xor_and_xor_and_or_and_49 ^ xor_xor_0_and_0;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_50         = xor_xor_or_xor_xor_and_0_14 ^ xor_and_0_or_or_and_xor_17;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_34          = (xor_xor_and_xor_and_or_and_49 & xor_xor_0_and_0) | (xor_and_0_or_or_and_xor_17 & xor_xor_or_xor_xor_and_0_14);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_15           = n0_xor_and_xor_and_or_and_30 ^ (not_stream_base_2_xor_0_xor_4 & 1'b0) ^ xor_and_and_or_or_and_xor_33 ^ xor_xor_or_and_0;  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_11             = (xor_xor_0_xor_0_14 & 1'b0) | (1'b0 & (xor_xor_0_xor_0_14 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_21            = (xor_xor_0_xor_and_or_and_5 & 1'b0) | (xor_and_0_or_0_and_xor_11 & (xor_xor_0_xor_and_or_and_5 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_22            = (xor_xor_and_xor_and_or_and_50 & 1'b0) | (xor_and_0_or_or_and_xor_21 & (xor_xor_and_xor_and_or_and_50 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_51         = xor_xor_or_xor_xor_and_0_15 ^ xor_and_and_or_or_and_xor_34 ^ xor_xor_0_and_0 ^ xor_and_0_or_or_and_xor_22;  // PadAccess.swift:37
  assign not_stream_base_2_xor_1_xor_2         = not_stream_base_2_xor_1 ^ not_stream_base_1_and_1_or_2;  // PadAccess.swift:37
  assign not_stream_base_3_xor_0               = !stream_base[3] ^ 1'b0;    // PadAccess.swift:37
  assign xor_xor_or_and_1_10                   = not_stream_base_2_xor_1_xor_2 & 1'b1;  // PadAccess.swift:37
  assign xor_xor_or_and_1_11                   = (not_stream_base_3_xor_0 ^ (not_stream_base_2_and_1 | (not_stream_base_1_and_1_or_2 & not_stream_base_2_xor_1))) & 1'b1;  // PadAccess.swift:37
  assign n0_xor_xor_and_1_13                   = 1'b0 ^ xor_xor_or_and_1_10;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_31          = n0_xor_xor_and_1_13 ^ n0_and_and_or_or_and_xor_17;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_21           = (1'b0 & xor_xor_or_and_1_10) | (n0_and_and_or_or_and_xor_17 & n0_xor_xor_and_1_13);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_16           = n0_xor_and_xor_and_or_and_31 ^ xor_xor_or_and_0_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_52         = xor_xor_or_xor_xor_and_0_16 ^ xor_and_and_or_or_and_xor_26;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_35          = (n0_xor_and_xor_and_or_and_31 & xor_xor_or_and_0_2) | (xor_and_and_or_or_and_xor_26 & xor_xor_or_xor_xor_and_0_16);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_17           = 1'b0 ^ xor_xor_or_and_1_11 ^ n0_and_and_or_or_and_xor_21 ^ (not_stream_base_2_xor_1_xor_2 & 1'b0);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_18           = xor_xor_and_xor_and_or_and_52 ^ xor_xor_0_and_0_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_53         = xor_xor_or_xor_xor_and_0_18 ^ xor_and_0_or_or_and_xor_18;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_36          = (xor_xor_and_xor_and_or_and_52 & xor_xor_0_and_0_2) | (xor_and_0_or_or_and_xor_18 & xor_xor_or_xor_xor_and_0_18);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_54         = xor_xor_or_xor_xor_and_0_17 ^ xor_and_and_or_or_and_xor_35 ^ xor_xor_or_and_0_2 ^ xor_and_and_or_or_and_xor_36;  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_12             = (xor_xor_0_xor_0_16 & 1'b0) | (1'b0 & (xor_xor_0_xor_0_16 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_23            = (xor_xor_0_xor_and_or_and_6 & 1'b0) | (xor_and_0_or_0_and_xor_12 & (xor_xor_0_xor_and_or_and_6 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_24            = (xor_xor_and_xor_and_or_and_53 & 1'b0) | (xor_and_0_or_or_and_xor_23 & (xor_xor_and_xor_and_or_and_53 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_55         = xor_xor_and_xor_and_or_and_54 ^ xor_xor_0_and_0_2 ^ xor_and_0_or_or_and_xor_24;  // PadAccess.swift:37
  assign not_stream_base_2_xor_1_xor_3         = not_stream_base_2_xor_1 ^ not_stream_base_1_and_1_or;  // PadAccess.swift:37
  assign xor_xor_or_and_1_12                   = not_stream_base_2_xor_1_xor_3 & 1'b1;  // PadAccess.swift:37
  assign xor_xor_or_and_1_13                   = (not_stream_base_3_xor_0 ^ (not_stream_base_2_and_1 | (not_stream_base_1_and_1_or & not_stream_base_2_xor_1))) & 1'b1;  // PadAccess.swift:37
  assign n0_xor_xor_and_1_14                   = 1'b0 ^ xor_xor_or_and_1_12;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_32          = n0_xor_xor_and_1_14 ^ n0_and_and_or_or_and_xor_13;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_22           = (1'b0 & xor_xor_or_and_1_12) | (n0_and_and_or_or_and_xor_13 & n0_xor_xor_and_1_14);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_19           = n0_xor_and_xor_and_or_and_32 ^ xor_xor_or_and_0_3;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_56         = xor_xor_or_xor_xor_and_0_19 ^ xor_and_and_or_or_and_xor_21;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_37          = (n0_xor_and_xor_and_or_and_32 & xor_xor_or_and_0_3) | (xor_and_and_or_or_and_xor_21 & xor_xor_or_xor_xor_and_0_19);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_20           = 1'b0 ^ xor_xor_or_and_1_13 ^ n0_and_and_or_or_and_xor_22 ^ (not_stream_base_2_xor_1_xor_3 & 1'b0);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_21           = xor_xor_and_xor_and_or_and_56 ^ xor_xor_0_and_0;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_57         = xor_xor_or_xor_xor_and_0_21 ^ xor_and_0_or_or_and_xor_19;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_38          = (xor_xor_and_xor_and_or_and_56 & xor_xor_0_and_0) | (xor_and_0_or_or_and_xor_19 & xor_xor_or_xor_xor_and_0_21);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_58         = xor_xor_or_xor_xor_and_0_20 ^ xor_and_and_or_or_and_xor_37 ^ xor_xor_or_and_0_3 ^ xor_and_and_or_or_and_xor_38;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_25            = (xor_xor_0_xor_and_or_and_7 & 1'b0) | (xor_and_0_or_0_and_xor_11 & (xor_xor_0_xor_and_or_and_7 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_26            = (xor_xor_and_xor_and_or_and_57 & 1'b0) | (xor_and_0_or_or_and_xor_25 & (xor_xor_and_xor_and_or_and_57 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_59         = xor_xor_and_xor_and_or_and_58 ^ xor_xor_0_and_0 ^ xor_and_0_or_or_and_xor_26;  // PadAccess.swift:37
  assign not_stream_base_2_xor_1_xor_4         = not_stream_base_2_xor_1 ^ not_stream_base_1_and_0_or;  // PadAccess.swift:37
  assign xor_xor_or_and_1_14                   = not_stream_base_2_xor_1_xor_4 & 1'b1;  // PadAccess.swift:37
  assign xor_xor_or_and_1_15                   = (not_stream_base_3_xor_0 ^ (not_stream_base_2_and_1 | (not_stream_base_1_and_0_or & not_stream_base_2_xor_1))) & 1'b1;  // PadAccess.swift:37
  assign n0_xor_xor_and_1_15                   = 1'b0 ^ xor_xor_or_and_1_14;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_33          = n0_xor_xor_and_1_15 ^ n0_and_and_or_or_and_xor_14;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_23           = (1'b0 & xor_xor_or_and_1_14) | (n0_and_and_or_or_and_xor_14 & n0_xor_xor_and_1_15);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_22           = n0_xor_and_xor_and_or_and_33 ^ xor_xor_or_and_0_4;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_60         = xor_xor_or_xor_xor_and_0_22 ^ xor_and_and_or_or_and_xor_22;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_39          = (n0_xor_and_xor_and_or_and_33 & xor_xor_or_and_0_4) | (xor_and_and_or_or_and_xor_22 & xor_xor_or_xor_xor_and_0_22);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_23           = 1'b0 ^ xor_xor_or_and_1_15 ^ n0_and_and_or_or_and_xor_23 ^ (not_stream_base_2_xor_1_xor_4 & 1'b0);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_24           = xor_xor_and_xor_and_or_and_60 ^ xor_xor_0_and_0_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_61         = xor_xor_or_xor_xor_and_0_24 ^ xor_and_0_or_or_and_xor_20;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_40          = (xor_xor_and_xor_and_or_and_60 & xor_xor_0_and_0_2) | (xor_and_0_or_or_and_xor_20 & xor_xor_or_xor_xor_and_0_24);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_62         = xor_xor_or_xor_xor_and_0_23 ^ xor_and_and_or_or_and_xor_39 ^ xor_xor_or_and_0_4 ^ xor_and_and_or_or_and_xor_40;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_27            = (xor_xor_0_xor_and_or_and_8 & 1'b0) | (xor_and_0_or_0_and_xor_12 & (xor_xor_0_xor_and_or_and_8 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_28            = (xor_xor_and_xor_and_or_and_61 & 1'b0) | (xor_and_0_or_or_and_xor_27 & (xor_xor_and_xor_and_or_and_61 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_63         = xor_xor_and_xor_and_or_and_62 ^ xor_xor_0_and_0_2 ^ xor_and_0_or_or_and_xor_28;  // PadAccess.swift:37
  assign xor_xor_or_and_1_16                   = (not_stream_base_3_xor_0 ^ (not_stream_base_2_and_1 | (not_stream_base_1_and_0_or_2 & not_stream_base_2_xor_1))) & 1'b1;  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_25           = 1'b0 ^ xor_xor_or_and_1_16 ^ n0_and_and_or_or_and_xor_16 ^ (not_stream_base_2_xor_1_xor & 1'b0);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_64         = xor_xor_or_xor_xor_and_0_25 ^ xor_and_and_or_or_and_xor_24 ^ xor_xor_or_and_0 ^ xor_and_and_or_or_and_xor_25;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_29            = (xor_xor_and_xor_and_or_and_41 & 1'b0) | (xor_and_0_or_or_and_xor_21 & (xor_xor_and_xor_and_or_and_41 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_65         = xor_xor_and_xor_and_or_and_64 ^ xor_xor_0_and_0 ^ xor_and_0_or_or_and_xor_29;  // PadAccess.swift:37
  assign xor_xor_or_and_1_17                   = (not_stream_base_3_xor_0 ^ (not_stream_base_2_and_0 | (not_stream_base_1_and_1_or_2 & not_stream_base_2_xor_0))) & 1'b1;  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_26           = 1'b0 ^ xor_xor_or_and_1_17 ^ n0_and_and_or_or_and_xor_18 ^ (not_stream_base_2_xor_0_xor & 1'b0);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_66         = xor_xor_or_xor_xor_and_0_26 ^ xor_and_and_or_or_and_xor_27 ^ xor_xor_or_and_0_2 ^ xor_and_and_or_or_and_xor_28;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_30            = (xor_xor_and_xor_and_or_and_44 & 1'b0) | (xor_and_0_or_or_and_xor_23 & (xor_xor_and_xor_and_or_and_44 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_67         = xor_xor_and_xor_and_or_and_66 ^ xor_xor_0_and_0_2 ^ xor_and_0_or_or_and_xor_30;  // PadAccess.swift:37
  assign xor_xor_or_and_1_18                   = (not_stream_base_3_xor_0 ^ (not_stream_base_2_and_0 | (not_stream_base_1_and_1_or & not_stream_base_2_xor_0))) & 1'b1;  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_27           = 1'b0 ^ xor_xor_or_and_1_18 ^ n0_and_and_or_or_and_xor_19 ^ (not_stream_base_2_xor_0_xor_2 & 1'b0);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_68         = xor_xor_or_xor_xor_and_0_27 ^ xor_and_and_or_or_and_xor_29 ^ xor_xor_or_and_0_3 ^ xor_and_and_or_or_and_xor_30;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_31            = (xor_xor_and_xor_and_or_and_46 & 1'b0) | (xor_and_0_or_or_and_xor_25 & (xor_xor_and_xor_and_or_and_46 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_69         = xor_xor_and_xor_and_or_and_68 ^ xor_xor_0_and_0 ^ xor_and_0_or_or_and_xor_31;  // PadAccess.swift:37
  assign xor_xor_or_and_1_19                   = (not_stream_base_3_xor_0 ^ (not_stream_base_2_and_0 | (not_stream_base_1_and_0_or & not_stream_base_2_xor_0))) & 1'b1;  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_28           = 1'b0 ^ xor_xor_or_and_1_19 ^ n0_and_and_or_or_and_xor_20 ^ (not_stream_base_2_xor_0_xor_3 & 1'b0);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_70         = xor_xor_or_xor_xor_and_0_28 ^ xor_and_and_or_or_and_xor_31 ^ xor_xor_or_and_0_4 ^ xor_and_and_or_or_and_xor_32;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_32            = (xor_xor_and_xor_and_or_and_48 & 1'b0) | (xor_and_0_or_or_and_xor_27 & (xor_xor_and_xor_and_or_and_48 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_71         = xor_xor_and_xor_and_or_and_70 ^ xor_xor_0_and_0_2 ^ xor_and_0_or_or_and_xor_32;  // PadAccess.swift:37
  assign stream_base_plus_0                    = stream_base + 20'd0;       // PadAccess.swift:45
  assign stream_base_plus_1                    = stream_base + 20'd1;       // PadAccess.swift:45
  assign stream_base_plus_2                    = stream_base + 20'd2;       // PadAccess.swift:45
  assign stream_base_plus_3                    = stream_base + 20'd3;       // PadAccess.swift:45
  assign stream_base_plus_4                    = stream_base + 20'd4;       // PadAccess.swift:45
  assign stream_base_plus_5                    = stream_base + 20'd5;       // PadAccess.swift:45
  assign stream_base_plus_6                    = stream_base + 20'd6;       // PadAccess.swift:45
  assign stream_base_plus_7                    = stream_base + 20'd7;       // PadAccess.swift:45
  assign stream_base_plus_8                    = stream_base + 20'd8;       // PadAccess.swift:45
  assign stream_base_plus_9                    = stream_base + 20'd9;       // PadAccess.swift:45
  assign stream_base_plus_10                   = stream_base + 20'd10;      // PadAccess.swift:45
  assign stream_base_plus_11                   = stream_base + 20'd11;      // PadAccess.swift:45
  assign stream_base_plus_12                   = stream_base + 20'd12;      // PadAccess.swift:45
  assign stream_base_plus_13                   = stream_base + 20'd13;      // PadAccess.swift:45
  assign stream_base_plus_14                   = stream_base + 20'd14;      // PadAccess.swift:45
  assign stream_base_plus_15                   = stream_base + 20'd15;      // PadAccess.swift:45
  assign not_streamLaneRow15_1_and             = !streamLaneRow15[1] & !streamLaneRow15[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow15_3_and             = !streamLaneRow15[3] & !streamLaneRow15[2] & not_streamLaneRow15_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow15_5_and             = !streamLaneRow15[5] & !streamLaneRow15[4] & not_streamLaneRow15_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow15_7_and             = !streamLaneRow15[7] & !streamLaneRow15[6] & not_streamLaneRow15_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow15_9_and             = !streamLaneRow15[9] & !streamLaneRow15[8] & not_streamLaneRow15_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow15_11_or             = !streamLaneRow15[11] | (!streamLaneRow15[10] & not_streamLaneRow15_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow15_13_and            = !streamLaneRow15[13] & !streamLaneRow15[12] & not_streamLaneRow15_11_or;  // PadAccess.swift:52
  assign not_streamLaneRow15_15_and            = !streamLaneRow15[15] & !streamLaneRow15[14] & not_streamLaneRow15_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow14_1_and             = !streamLaneRow14[1] & !streamLaneRow14[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow14_3_and             = !streamLaneRow14[3] & !streamLaneRow14[2] & not_streamLaneRow14_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow14_5_and             = !streamLaneRow14[5] & !streamLaneRow14[4] & not_streamLaneRow14_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow14_7_and             = !streamLaneRow14[7] & !streamLaneRow14[6] & not_streamLaneRow14_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow14_9_and             = !streamLaneRow14[9] & !streamLaneRow14[8] & not_streamLaneRow14_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow14_11_or             = !streamLaneRow14[11] | (!streamLaneRow14[10] & not_streamLaneRow14_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow14_13_and            = !streamLaneRow14[13] & !streamLaneRow14[12] & not_streamLaneRow14_11_or;  // PadAccess.swift:52
  assign not_streamLaneRow14_15_and            = !streamLaneRow14[15] & !streamLaneRow14[14] & not_streamLaneRow14_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow13_1_and             = !streamLaneRow13[1] & !streamLaneRow13[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow13_3_and             = !streamLaneRow13[3] & !streamLaneRow13[2] & not_streamLaneRow13_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow13_5_and             = !streamLaneRow13[5] & !streamLaneRow13[4] & not_streamLaneRow13_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow13_7_and             = !streamLaneRow13[7] & !streamLaneRow13[6] & not_streamLaneRow13_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow13_9_and             = !streamLaneRow13[9] & !streamLaneRow13[8] & not_streamLaneRow13_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow13_11_or             = !streamLaneRow13[11] | (!streamLaneRow13[10] & not_streamLaneRow13_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow13_13_and            = !streamLaneRow13[13] & !streamLaneRow13[12] & not_streamLaneRow13_11_or;  // PadAccess.swift:52
  assign not_streamLaneRow13_15_and            = !streamLaneRow13[15] & !streamLaneRow13[14] & not_streamLaneRow13_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow12_1_and             = !streamLaneRow12[1] & !streamLaneRow12[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow12_3_and             = !streamLaneRow12[3] & !streamLaneRow12[2] & not_streamLaneRow12_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow12_5_and             = !streamLaneRow12[5] & !streamLaneRow12[4] & not_streamLaneRow12_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow12_7_and             = !streamLaneRow12[7] & !streamLaneRow12[6] & not_streamLaneRow12_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow12_9_and             = !streamLaneRow12[9] & !streamLaneRow12[8] & not_streamLaneRow12_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow12_11_or             = !streamLaneRow12[11] | (!streamLaneRow12[10] & not_streamLaneRow12_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow12_13_and            = !streamLaneRow12[13] & !streamLaneRow12[12] & not_streamLaneRow12_11_or;  // PadAccess.swift:52
  assign not_streamLaneRow12_15_and            = !streamLaneRow12[15] & !streamLaneRow12[14] & not_streamLaneRow12_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow11_1_and             = !streamLaneRow11[1] & !streamLaneRow11[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow11_3_and             = !streamLaneRow11[3] & !streamLaneRow11[2] & not_streamLaneRow11_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow11_5_and             = !streamLaneRow11[5] & !streamLaneRow11[4] & not_streamLaneRow11_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow11_7_and             = !streamLaneRow11[7] & !streamLaneRow11[6] & not_streamLaneRow11_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow11_9_and             = !streamLaneRow11[9] & !streamLaneRow11[8] & not_streamLaneRow11_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow11_11_or             = !streamLaneRow11[11] | (!streamLaneRow11[10] & not_streamLaneRow11_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow11_13_and            = !streamLaneRow11[13] & !streamLaneRow11[12] & not_streamLaneRow11_11_or;  // PadAccess.swift:52
  assign not_streamLaneRow11_15_and            = !streamLaneRow11[15] & !streamLaneRow11[14] & not_streamLaneRow11_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow10_1_and             = !streamLaneRow10[1] & !streamLaneRow10[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow10_3_and             = !streamLaneRow10[3] & !streamLaneRow10[2] & not_streamLaneRow10_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow10_5_and             = !streamLaneRow10[5] & !streamLaneRow10[4] & not_streamLaneRow10_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow10_7_and             = !streamLaneRow10[7] & !streamLaneRow10[6] & not_streamLaneRow10_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow10_9_and             = !streamLaneRow10[9] & !streamLaneRow10[8] & not_streamLaneRow10_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow10_11_or             = !streamLaneRow10[11] | (!streamLaneRow10[10] & not_streamLaneRow10_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow10_13_and            = !streamLaneRow10[13] & !streamLaneRow10[12] & not_streamLaneRow10_11_or;  // PadAccess.swift:52
  assign not_streamLaneRow10_15_and            = !streamLaneRow10[15] & !streamLaneRow10[14] & not_streamLaneRow10_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow9_1_and              = !streamLaneRow9[1] & !streamLaneRow9[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow9_3_and              = !streamLaneRow9[3] & !streamLaneRow9[2] & not_streamLaneRow9_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow9_5_and              = !streamLaneRow9[5] & !streamLaneRow9[4] & not_streamLaneRow9_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow9_7_and              = !streamLaneRow9[7] & !streamLaneRow9[6] & not_streamLaneRow9_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow9_9_and              = !streamLaneRow9[9] & !streamLaneRow9[8] & not_streamLaneRow9_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow9_11_or              = !streamLaneRow9[11] | (!streamLaneRow9[10] & not_streamLaneRow9_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow9_13_and             = !streamLaneRow9[13] & !streamLaneRow9[12] & not_streamLaneRow9_11_or;  // PadAccess.swift:52
  assign not_streamLaneRow9_15_and             = !streamLaneRow9[15] & !streamLaneRow9[14] & not_streamLaneRow9_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow8_1_and              = !streamLaneRow8[1] & !streamLaneRow8[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow8_3_and              = !streamLaneRow8[3] & !streamLaneRow8[2] & not_streamLaneRow8_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow8_5_and              = !streamLaneRow8[5] & !streamLaneRow8[4] & not_streamLaneRow8_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow8_7_and              = !streamLaneRow8[7] & !streamLaneRow8[6] & not_streamLaneRow8_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow8_9_and              = !streamLaneRow8[9] & !streamLaneRow8[8] & not_streamLaneRow8_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow8_11_or              = !streamLaneRow8[11] | (!streamLaneRow8[10] & not_streamLaneRow8_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow8_13_and             = !streamLaneRow8[13] & !streamLaneRow8[12] & not_streamLaneRow8_11_or;  // PadAccess.swift:52
  assign not_streamLaneRow8_15_and             = !streamLaneRow8[15] & !streamLaneRow8[14] & not_streamLaneRow8_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow7_1_and              = !streamLaneRow7[1] & !streamLaneRow7[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow7_3_and              = !streamLaneRow7[3] & !streamLaneRow7[2] & not_streamLaneRow7_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow7_5_and              = !streamLaneRow7[5] & !streamLaneRow7[4] & not_streamLaneRow7_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow7_7_and              = !streamLaneRow7[7] & !streamLaneRow7[6] & not_streamLaneRow7_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow7_9_and              = !streamLaneRow7[9] & !streamLaneRow7[8] & not_streamLaneRow7_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow7_11_or              = !streamLaneRow7[11] | (!streamLaneRow7[10] & not_streamLaneRow7_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow7_13_and             = !streamLaneRow7[13] & !streamLaneRow7[12] & not_streamLaneRow7_11_or;  // PadAccess.swift:52
  assign not_streamLaneRow7_15_and             = !streamLaneRow7[15] & !streamLaneRow7[14] & not_streamLaneRow7_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow6_1_and              = !streamLaneRow6[1] & !streamLaneRow6[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow6_3_and              = !streamLaneRow6[3] & !streamLaneRow6[2] & not_streamLaneRow6_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow6_5_and              = !streamLaneRow6[5] & !streamLaneRow6[4] & not_streamLaneRow6_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow6_7_and              = !streamLaneRow6[7] & !streamLaneRow6[6] & not_streamLaneRow6_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow6_9_and              = !streamLaneRow6[9] & !streamLaneRow6[8] & not_streamLaneRow6_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow6_11_or              = !streamLaneRow6[11] | (!streamLaneRow6[10] & not_streamLaneRow6_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow6_13_and             = !streamLaneRow6[13] & !streamLaneRow6[12] & not_streamLaneRow6_11_or;  // PadAccess.swift:52
  assign not_streamLaneRow6_15_and             = !streamLaneRow6[15] & !streamLaneRow6[14] & not_streamLaneRow6_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow5_1_and              = !streamLaneRow5[1] & !streamLaneRow5[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow5_3_and              = !streamLaneRow5[3] & !streamLaneRow5[2] & not_streamLaneRow5_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow5_5_and              = !streamLaneRow5[5] & !streamLaneRow5[4] & not_streamLaneRow5_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow5_7_and              = !streamLaneRow5[7] & !streamLaneRow5[6] & not_streamLaneRow5_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow5_9_and              = !streamLaneRow5[9] & !streamLaneRow5[8] & not_streamLaneRow5_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow5_11_or              = !streamLaneRow5[11] | (!streamLaneRow5[10] & not_streamLaneRow5_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow5_13_and             = !streamLaneRow5[13] & !streamLaneRow5[12] & not_streamLaneRow5_11_or;  // PadAccess.swift:52
  assign not_streamLaneRow5_15_and             = !streamLaneRow5[15] & !streamLaneRow5[14] & not_streamLaneRow5_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow4_1_and              = !streamLaneRow4[1] & !streamLaneRow4[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow4_3_and              = !streamLaneRow4[3] & !streamLaneRow4[2] & not_streamLaneRow4_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow4_5_and              = !streamLaneRow4[5] & !streamLaneRow4[4] & not_streamLaneRow4_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow4_7_and              = !streamLaneRow4[7] & !streamLaneRow4[6] & not_streamLaneRow4_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow4_9_and              = !streamLaneRow4[9] & !streamLaneRow4[8] & not_streamLaneRow4_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow4_11_or              = !streamLaneRow4[11] | (!streamLaneRow4[10] & not_streamLaneRow4_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow4_13_and             = !streamLaneRow4[13] & !streamLaneRow4[12] & not_streamLaneRow4_11_or;  // PadAccess.swift:52
  assign not_streamLaneRow4_15_and             = !streamLaneRow4[15] & !streamLaneRow4[14] & not_streamLaneRow4_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow3_1_and              = !streamLaneRow3[1] & !streamLaneRow3[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow3_3_and              = !streamLaneRow3[3] & !streamLaneRow3[2] & not_streamLaneRow3_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow3_5_and              = !streamLaneRow3[5] & !streamLaneRow3[4] & not_streamLaneRow3_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow3_7_and              = !streamLaneRow3[7] & !streamLaneRow3[6] & not_streamLaneRow3_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow3_9_and              = !streamLaneRow3[9] & !streamLaneRow3[8] & not_streamLaneRow3_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow3_11_or              = !streamLaneRow3[11] | (!streamLaneRow3[10] & not_streamLaneRow3_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow3_13_and             = !streamLaneRow3[13] & !streamLaneRow3[12] & not_streamLaneRow3_11_or;  // PadAccess.swift:52
  assign not_streamLaneRow3_15_and             = !streamLaneRow3[15] & !streamLaneRow3[14] & not_streamLaneRow3_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow2_1_and              = !streamLaneRow2[1] & !streamLaneRow2[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow2_3_and              = !streamLaneRow2[3] & !streamLaneRow2[2] & not_streamLaneRow2_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow2_5_and              = !streamLaneRow2[5] & !streamLaneRow2[4] & not_streamLaneRow2_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow2_7_and              = !streamLaneRow2[7] & !streamLaneRow2[6] & not_streamLaneRow2_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow2_9_and              = !streamLaneRow2[9] & !streamLaneRow2[8] & not_streamLaneRow2_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow2_11_or              = !streamLaneRow2[11] | (!streamLaneRow2[10] & not_streamLaneRow2_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow2_13_and             = !streamLaneRow2[13] & !streamLaneRow2[12] & not_streamLaneRow2_11_or;  // PadAccess.swift:52
  assign not_streamLaneRow2_15_and             = !streamLaneRow2[15] & !streamLaneRow2[14] & not_streamLaneRow2_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow1_1_and              = !streamLaneRow1[1] & !streamLaneRow1[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow1_3_and              = !streamLaneRow1[3] & !streamLaneRow1[2] & not_streamLaneRow1_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow1_5_and              = !streamLaneRow1[5] & !streamLaneRow1[4] & not_streamLaneRow1_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow1_7_and              = !streamLaneRow1[7] & !streamLaneRow1[6] & not_streamLaneRow1_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow1_9_and              = !streamLaneRow1[9] & !streamLaneRow1[8] & not_streamLaneRow1_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow1_11_or              = !streamLaneRow1[11] | (!streamLaneRow1[10] & not_streamLaneRow1_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow1_13_and             = !streamLaneRow1[13] & !streamLaneRow1[12] & not_streamLaneRow1_11_or;  // PadAccess.swift:52
  assign not_streamLaneRow1_15_and             = !streamLaneRow1[15] & !streamLaneRow1[14] & not_streamLaneRow1_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow0_1_and              = !streamLaneRow0[1] & !streamLaneRow0[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow0_3_and              = !streamLaneRow0[3] & !streamLaneRow0[2] & not_streamLaneRow0_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow0_5_and              = !streamLaneRow0[5] & !streamLaneRow0[4] & not_streamLaneRow0_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow0_7_and              = !streamLaneRow0[7] & !streamLaneRow0[6] & not_streamLaneRow0_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow0_9_and              = !streamLaneRow0[9] & !streamLaneRow0[8] & not_streamLaneRow0_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow0_11_or              = !streamLaneRow0[11] | (!streamLaneRow0[10] & not_streamLaneRow0_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow0_13_and             = !streamLaneRow0[13] & !streamLaneRow0[12] & not_streamLaneRow0_11_or;  // PadAccess.swift:52
  assign not_streamLaneRow0_15_and             = !streamLaneRow0[15] & !streamLaneRow0[14] & not_streamLaneRow0_13_and;  // PadAccess.swift:52
  assign streamActive_0_and                    = streamActive[0] & streamIsInside[0];  // PadAccess.swift:61
  assign streamActive_1_and                    = streamActive[1] & streamIsInside[1];  // PadAccess.swift:61
  assign streamActive_2_and                    = streamActive[2] & streamIsInside[2];  // PadAccess.swift:61
  assign streamActive_3_and                    = streamActive[3] & streamIsInside[3];  // PadAccess.swift:61
  assign streamActive_4_and                    = streamActive[4] & streamIsInside[4];  // PadAccess.swift:61
  assign streamActive_5_and                    = streamActive[5] & streamIsInside[5];  // PadAccess.swift:61
  assign streamActive_6_and                    = streamActive[6] & streamIsInside[6];  // PadAccess.swift:61
  assign streamActive_7_and                    = streamActive[7] & streamIsInside[7];  // PadAccess.swift:61
  assign streamActive_8_and                    = streamActive[8] & streamIsInside[8];  // PadAccess.swift:61
  assign streamActive_9_and                    = streamActive[9] & streamIsInside[9];  // PadAccess.swift:61
  assign streamActive_10_and                   = streamActive[10] & streamIsInside[10];  // PadAccess.swift:61
  assign streamActive_11_and                   = streamActive[11] & streamIsInside[11];  // PadAccess.swift:61
  assign streamActive_12_and                   = streamActive[12] & streamIsInside[12];  // PadAccess.swift:61
  assign streamActive_13_and                   = streamActive[13] & streamIsInside[13];  // PadAccess.swift:61
  assign streamActive_14_and                   = streamActive[14] & streamIsInside[14];  // PadAccess.swift:61
  assign streamActive_15_and                   = streamActive[15] & streamIsInside[15];  // PadAccess.swift:61
  assign streamControls0_selects               = streamControls0 ? streamActive_1_and : streamActive_0_and;  // PadAccess.swift:61
  assign streamControls0_selects_2             = streamControls0 ? streamActive_0_and : streamActive_1_and;  // PadAccess.swift:61
  assign streamControls0_selects_3             = streamControls0 ? streamActive_3_and : streamActive_2_and;  // PadAccess.swift:61
  assign streamControls0_selects_4             = streamControls0 ? streamActive_2_and : streamActive_3_and;  // PadAccess.swift:61
  assign streamControls0_selects_5             = streamControls0 ? streamActive_5_and : streamActive_4_and;  // PadAccess.swift:61
  assign streamControls0_selects_6             = streamControls0 ? streamActive_4_and : streamActive_5_and;  // PadAccess.swift:61
  assign streamControls0_selects_7             = streamControls0 ? streamActive_7_and : streamActive_6_and;  // PadAccess.swift:61
  assign streamControls0_selects_8             = streamControls0 ? streamActive_6_and : streamActive_7_and;  // PadAccess.swift:61
  assign streamControls0_selects_9             = streamControls0 ? streamActive_9_and : streamActive_8_and;  // PadAccess.swift:61
  assign streamControls0_selects_10            = streamControls0 ? streamActive_8_and : streamActive_9_and;  // PadAccess.swift:61
  assign streamControls0_selects_11            = streamControls0 ? streamActive_11_and : streamActive_10_and;  // PadAccess.swift:61
  assign streamControls0_selects_12            = streamControls0 ? streamActive_10_and : streamActive_11_and;  // PadAccess.swift:61
  assign streamControls0_selects_13            = streamControls0 ? streamActive_13_and : streamActive_12_and;  // PadAccess.swift:61
  assign streamControls0_selects_14            = streamControls0 ? streamActive_12_and : streamActive_13_and;  // PadAccess.swift:61
  assign streamControls0_selects_15            = streamControls0 ? streamActive_15_and : streamActive_14_and;  // PadAccess.swift:61
  assign streamControls0_selects_16            = streamControls0 ? streamActive_14_and : streamActive_15_and;  // PadAccess.swift:61
  assign streamControls1_0_selects             = streamControls1[0] ? streamControls0_selects_3 : streamControls0_selects;  // PadAccess.swift:61
  assign streamControls1_0_selects_2           = streamControls1[0] ? streamControls0_selects : streamControls0_selects_3;  // PadAccess.swift:61
  assign streamControls1_0_selects_3           = streamControls1[0] ? streamControls0_selects_7 : streamControls0_selects_5;  // PadAccess.swift:61
  assign streamControls1_0_selects_4           = streamControls1[0] ? streamControls0_selects_5 : streamControls0_selects_7;  // PadAccess.swift:61
  assign streamControls1_0_selects_5           = streamControls1[0] ? streamControls0_selects_11 : streamControls0_selects_9;  // PadAccess.swift:61
  assign streamControls1_0_selects_6           = streamControls1[0] ? streamControls0_selects_9 : streamControls0_selects_11;  // PadAccess.swift:61
  assign streamControls1_0_selects_7           = streamControls1[0] ? streamControls0_selects_15 : streamControls0_selects_13;  // PadAccess.swift:61
  assign streamControls1_0_selects_8           = streamControls1[0] ? streamControls0_selects_13 : streamControls0_selects_15;  // PadAccess.swift:61
  assign streamControls1_1_selects             = streamControls1[1] ? streamControls0_selects_4 : streamControls0_selects_2;  // PadAccess.swift:61
  assign streamControls1_1_selects_2           = streamControls1[1] ? streamControls0_selects_2 : streamControls0_selects_4;  // PadAccess.swift:61
  assign streamControls1_1_selects_3           = streamControls1[1] ? streamControls0_selects_8 : streamControls0_selects_6;  // PadAccess.swift:61
  assign streamControls1_1_selects_4           = streamControls1[1] ? streamControls0_selects_6 : streamControls0_selects_8;  // PadAccess.swift:61
  assign streamControls1_1_selects_5           = streamControls1[1] ? streamControls0_selects_12 : streamControls0_selects_10;  // PadAccess.swift:61
  assign streamControls1_1_selects_6           = streamControls1[1] ? streamControls0_selects_10 : streamControls0_selects_12;  // PadAccess.swift:61
  assign streamControls1_1_selects_7           = streamControls1[1] ? streamControls0_selects_16 : streamControls0_selects_14;  // PadAccess.swift:61
  assign streamControls1_1_selects_8           = streamControls1[1] ? streamControls0_selects_14 : streamControls0_selects_16;  // PadAccess.swift:61
  assign streamControls2_0_selects             = streamControls2[0] ? streamControls1_0_selects_3 : streamControls1_0_selects;  // PadAccess.swift:61
  assign streamControls2_0_selects_2           = streamControls2[0] ? streamControls1_0_selects : streamControls1_0_selects_3;  // PadAccess.swift:61
  assign streamControls2_0_selects_3           = streamControls2[0] ? streamControls1_0_selects_7 : streamControls1_0_selects_5;  // PadAccess.swift:61
  assign streamControls2_0_selects_4           = streamControls2[0] ? streamControls1_0_selects_5 : streamControls1_0_selects_7;  // PadAccess.swift:61
  assign streamControls2_1_selects             = streamControls2[1] ? streamControls1_1_selects_3 : streamControls1_1_selects;  // PadAccess.swift:61
  assign streamControls2_1_selects_2           = streamControls2[1] ? streamControls1_1_selects : streamControls1_1_selects_3;  // PadAccess.swift:61
  assign streamControls2_1_selects_3           = streamControls2[1] ? streamControls1_1_selects_7 : streamControls1_1_selects_5;  // PadAccess.swift:61
  assign streamControls2_1_selects_4           = streamControls2[1] ? streamControls1_1_selects_5 : streamControls1_1_selects_7;  // PadAccess.swift:61
  assign streamControls2_2_selects             = streamControls2[2] ? streamControls1_0_selects_4 : streamControls1_0_selects_2;  // PadAccess.swift:61
  assign streamControls2_2_selects_2           = streamControls2[2] ? streamControls1_0_selects_2 : streamControls1_0_selects_4;  // PadAccess.swift:61
  assign streamControls2_2_selects_3           = streamControls2[2] ? streamControls1_0_selects_8 : streamControls1_0_selects_6;  // PadAccess.swift:61
  assign streamControls2_2_selects_4           = streamControls2[2] ? streamControls1_0_selects_6 : streamControls1_0_selects_8;  // PadAccess.swift:61
  assign streamControls2_3_selects             = streamControls2[3] ? streamControls1_1_selects_4 : streamControls1_1_selects_2;  // PadAccess.swift:61
  assign streamControls2_3_selects_2           = streamControls2[3] ? streamControls1_1_selects_2 : streamControls1_1_selects_4;  // PadAccess.swift:61
  assign streamControls2_3_selects_3           = streamControls2[3] ? streamControls1_1_selects_8 : streamControls1_1_selects_6;  // PadAccess.swift:61
  assign streamControls2_3_selects_4           = streamControls2[3] ? streamControls1_1_selects_6 : streamControls1_1_selects_8;  // PadAccess.swift:61
  assign streamControls3_0_selects             = streamControls3[0] ? streamControls2_0_selects_3 : streamControls2_0_selects;  // PadAccess.swift:61
  assign streamControls3_0_selects_2           = streamControls3[0] ? streamControls2_0_selects : streamControls2_0_selects_3;  // PadAccess.swift:61
  assign streamControls3_1_selects             = streamControls3[1] ? streamControls2_1_selects_3 : streamControls2_1_selects;  // PadAccess.swift:61
  assign streamControls3_1_selects_2           = streamControls3[1] ? streamControls2_1_selects : streamControls2_1_selects_3;  // PadAccess.swift:61
  assign streamControls3_2_selects             = streamControls3[2] ? streamControls2_2_selects_3 : streamControls2_2_selects;  // PadAccess.swift:61
  assign streamControls3_2_selects_2           = streamControls3[2] ? streamControls2_2_selects : streamControls2_2_selects_3;  // PadAccess.swift:61
  assign streamControls3_3_selects             = streamControls3[3] ? streamControls2_3_selects_3 : streamControls2_3_selects;  // PadAccess.swift:61
  assign streamControls3_3_selects_2           = streamControls3[3] ? streamControls2_3_selects : streamControls2_3_selects_3;  // PadAccess.swift:61
  assign streamControls3_4_selects             = streamControls3[4] ? streamControls2_0_selects_4 : streamControls2_0_selects_2;  // PadAccess.swift:61
  assign streamControls3_4_selects_2           = streamControls3[4] ? streamControls2_0_selects_2 : streamControls2_0_selects_4;  // PadAccess.swift:61
  assign streamControls3_5_selects             = streamControls3[5] ? streamControls2_1_selects_4 : streamControls2_1_selects_2;  // PadAccess.swift:61
  assign streamControls3_5_selects_2           = streamControls3[5] ? streamControls2_1_selects_2 : streamControls2_1_selects_4;  // PadAccess.swift:61
  assign streamControls3_6_selects             = streamControls3[6] ? streamControls2_2_selects_4 : streamControls2_2_selects_2;  // PadAccess.swift:61
  assign streamControls3_6_selects_2           = streamControls3[6] ? streamControls2_2_selects_2 : streamControls2_2_selects_4;  // PadAccess.swift:61
  assign streamControls3_7_selects             = streamControls3[7] ? streamControls2_3_selects_4 : streamControls2_3_selects_2;  // PadAccess.swift:61
  assign streamControls3_7_selects_2           = streamControls3[7] ? streamControls2_3_selects_2 : streamControls2_3_selects_4;  // PadAccess.swift:61
  assign streamControls0_selects_17            = streamControls0 ? streamLaneRow1[10:0] : streamLaneRow0[10:0];  // PadAccess.swift:64
  assign streamControls0_selects_18            = streamControls0 ? streamLaneRow0[10:0] : streamLaneRow1[10:0];  // PadAccess.swift:64
  assign streamControls0_selects_19            = streamControls0 ? streamLaneRow3[10:0] : streamLaneRow2[10:0];  // PadAccess.swift:64
  assign streamControls0_selects_20            = streamControls0 ? streamLaneRow2[10:0] : streamLaneRow3[10:0];  // PadAccess.swift:64
  assign streamControls0_selects_21            = streamControls0 ? streamLaneRow5[10:0] : streamLaneRow4[10:0];  // PadAccess.swift:64
  assign streamControls0_selects_22            = streamControls0 ? streamLaneRow4[10:0] : streamLaneRow5[10:0];  // PadAccess.swift:64
  assign streamControls0_selects_23            = streamControls0 ? streamLaneRow7[10:0] : streamLaneRow6[10:0];  // PadAccess.swift:64
  assign streamControls0_selects_24            = streamControls0 ? streamLaneRow6[10:0] : streamLaneRow7[10:0];  // PadAccess.swift:64
  assign streamControls0_selects_25            = streamControls0 ? streamLaneRow9[10:0] : streamLaneRow8[10:0];  // PadAccess.swift:64
  assign streamControls0_selects_26            = streamControls0 ? streamLaneRow8[10:0] : streamLaneRow9[10:0];  // PadAccess.swift:64
  assign streamControls0_selects_27            = streamControls0 ? streamLaneRow11[10:0] : streamLaneRow10[10:0];  // PadAccess.swift:64
  assign streamControls0_selects_28            = streamControls0 ? streamLaneRow10[10:0] : streamLaneRow11[10:0];  // PadAccess.swift:64
  assign streamControls0_selects_29            = streamControls0 ? streamLaneRow13[10:0] : streamLaneRow12[10:0];  // PadAccess.swift:64
  assign streamControls0_selects_30            = streamControls0 ? streamLaneRow12[10:0] : streamLaneRow13[10:0];  // PadAccess.swift:64
  assign streamControls0_selects_31            = streamControls0 ? streamLaneRow15[10:0] : streamLaneRow14[10:0];  // PadAccess.swift:64
  assign streamControls0_selects_32            = streamControls0 ? streamLaneRow14[10:0] : streamLaneRow15[10:0];  // PadAccess.swift:64
  assign streamControls1_0_selects_9           = streamControls1[0] ? streamControls0_selects_19 : streamControls0_selects_17;  // PadAccess.swift:64
  assign streamControls1_0_selects_10          = streamControls1[0] ? streamControls0_selects_17 : streamControls0_selects_19;  // PadAccess.swift:64
  assign streamControls1_0_selects_11          = streamControls1[0] ? streamControls0_selects_23 : streamControls0_selects_21;  // PadAccess.swift:64
  assign streamControls1_0_selects_12          = streamControls1[0] ? streamControls0_selects_21 : streamControls0_selects_23;  // PadAccess.swift:64
  assign streamControls1_0_selects_13          = streamControls1[0] ? streamControls0_selects_27 : streamControls0_selects_25;  // PadAccess.swift:64
  assign streamControls1_0_selects_14          = streamControls1[0] ? streamControls0_selects_25 : streamControls0_selects_27;  // PadAccess.swift:64
  assign streamControls1_0_selects_15          = streamControls1[0] ? streamControls0_selects_31 : streamControls0_selects_29;  // PadAccess.swift:64
  assign streamControls1_0_selects_16          = streamControls1[0] ? streamControls0_selects_29 : streamControls0_selects_31;  // PadAccess.swift:64
  assign streamControls1_1_selects_9           = streamControls1[1] ? streamControls0_selects_20 : streamControls0_selects_18;  // PadAccess.swift:64
  assign streamControls1_1_selects_10          = streamControls1[1] ? streamControls0_selects_18 : streamControls0_selects_20;  // PadAccess.swift:64
  assign streamControls1_1_selects_11          = streamControls1[1] ? streamControls0_selects_24 : streamControls0_selects_22;  // PadAccess.swift:64
  assign streamControls1_1_selects_12          = streamControls1[1] ? streamControls0_selects_22 : streamControls0_selects_24;  // PadAccess.swift:64
  assign streamControls1_1_selects_13          = streamControls1[1] ? streamControls0_selects_28 : streamControls0_selects_26;  // PadAccess.swift:64
  assign streamControls1_1_selects_14          = streamControls1[1] ? streamControls0_selects_26 : streamControls0_selects_28;  // PadAccess.swift:64
  assign streamControls1_1_selects_15          = streamControls1[1] ? streamControls0_selects_32 : streamControls0_selects_30;  // PadAccess.swift:64
  assign streamControls1_1_selects_16          = streamControls1[1] ? streamControls0_selects_30 : streamControls0_selects_32;  // PadAccess.swift:64
  assign streamControls2_0_selects_5           = streamControls2[0] ? streamControls1_0_selects_11 : streamControls1_0_selects_9;  // PadAccess.swift:64
  assign streamControls2_0_selects_6           = streamControls2[0] ? streamControls1_0_selects_9 : streamControls1_0_selects_11;  // PadAccess.swift:64
  assign streamControls2_0_selects_7           = streamControls2[0] ? streamControls1_0_selects_15 : streamControls1_0_selects_13;  // PadAccess.swift:64
  assign streamControls2_0_selects_8           = streamControls2[0] ? streamControls1_0_selects_13 : streamControls1_0_selects_15;  // PadAccess.swift:64
  assign streamControls2_1_selects_5           = streamControls2[1] ? streamControls1_1_selects_11 : streamControls1_1_selects_9;  // PadAccess.swift:64
  assign streamControls2_1_selects_6           = streamControls2[1] ? streamControls1_1_selects_9 : streamControls1_1_selects_11;  // PadAccess.swift:64
  assign streamControls2_1_selects_7           = streamControls2[1] ? streamControls1_1_selects_15 : streamControls1_1_selects_13;  // PadAccess.swift:64
  assign streamControls2_1_selects_8           = streamControls2[1] ? streamControls1_1_selects_13 : streamControls1_1_selects_15;  // PadAccess.swift:64
  assign streamControls2_2_selects_5           = streamControls2[2] ? streamControls1_0_selects_12 : streamControls1_0_selects_10;  // PadAccess.swift:64
  assign streamControls2_2_selects_6           = streamControls2[2] ? streamControls1_0_selects_10 : streamControls1_0_selects_12;  // PadAccess.swift:64
  assign streamControls2_2_selects_7           = streamControls2[2] ? streamControls1_0_selects_16 : streamControls1_0_selects_14;  // PadAccess.swift:64
  assign streamControls2_2_selects_8           = streamControls2[2] ? streamControls1_0_selects_14 : streamControls1_0_selects_16;  // PadAccess.swift:64
  assign streamControls2_3_selects_5           = streamControls2[3] ? streamControls1_1_selects_12 : streamControls1_1_selects_10;  // PadAccess.swift:64
  assign streamControls2_3_selects_6           = streamControls2[3] ? streamControls1_1_selects_10 : streamControls1_1_selects_12;  // PadAccess.swift:64
  assign streamControls2_3_selects_7           = streamControls2[3] ? streamControls1_1_selects_16 : streamControls1_1_selects_14;  // PadAccess.swift:64
  assign streamControls2_3_selects_8           = streamControls2[3] ? streamControls1_1_selects_14 : streamControls1_1_selects_16;  // PadAccess.swift:64
  assign streamControls0_selects_33            = streamControls0 ? streamLaneValue1 : streamLaneValue0;  // PadAccess.swift:82
  assign streamControls0_selects_34            = streamControls0 ? streamLaneValue0 : streamLaneValue1;  // PadAccess.swift:82
  assign streamControls0_selects_35            = streamControls0 ? streamLaneValue3 : streamLaneValue2;  // PadAccess.swift:82
  assign streamControls0_selects_36            = streamControls0 ? streamLaneValue2 : streamLaneValue3;  // PadAccess.swift:82
  assign streamControls0_selects_37            = streamControls0 ? streamLaneValue5 : streamLaneValue4;  // PadAccess.swift:82
  assign streamControls0_selects_38            = streamControls0 ? streamLaneValue4 : streamLaneValue5;  // PadAccess.swift:82
  assign streamControls0_selects_39            = streamControls0 ? streamLaneValue7 : streamLaneValue6;  // PadAccess.swift:82
  assign streamControls0_selects_40            = streamControls0 ? streamLaneValue6 : streamLaneValue7;  // PadAccess.swift:82
  assign streamControls0_selects_41            = streamControls0 ? streamLaneValue9 : streamLaneValue8;  // PadAccess.swift:82
  assign streamControls0_selects_42            = streamControls0 ? streamLaneValue8 : streamLaneValue9;  // PadAccess.swift:82
  assign streamControls0_selects_43            = streamControls0 ? streamLaneValue11 : streamLaneValue10;  // PadAccess.swift:82
  assign streamControls0_selects_44            = streamControls0 ? streamLaneValue10 : streamLaneValue11;  // PadAccess.swift:82
  assign streamControls0_selects_45            = streamControls0 ? streamLaneValue13 : streamLaneValue12;  // PadAccess.swift:82
  assign streamControls0_selects_46            = streamControls0 ? streamLaneValue12 : streamLaneValue13;  // PadAccess.swift:82
  assign streamControls0_selects_47            = streamControls0 ? streamLaneValue15 : streamLaneValue14;  // PadAccess.swift:82
  assign streamControls0_selects_48            = streamControls0 ? streamLaneValue14 : streamLaneValue15;  // PadAccess.swift:82
  assign streamControls1_0_selects_17          = streamControls1[0] ? streamControls0_selects_35 : streamControls0_selects_33;  // PadAccess.swift:82
  assign streamControls1_0_selects_18          = streamControls1[0] ? streamControls0_selects_33 : streamControls0_selects_35;  // PadAccess.swift:82
  assign streamControls1_0_selects_19          = streamControls1[0] ? streamControls0_selects_39 : streamControls0_selects_37;  // PadAccess.swift:82
  assign streamControls1_0_selects_20          = streamControls1[0] ? streamControls0_selects_37 : streamControls0_selects_39;  // PadAccess.swift:82
  assign streamControls1_0_selects_21          = streamControls1[0] ? streamControls0_selects_43 : streamControls0_selects_41;  // PadAccess.swift:82
  assign streamControls1_0_selects_22          = streamControls1[0] ? streamControls0_selects_41 : streamControls0_selects_43;  // PadAccess.swift:82
  assign streamControls1_0_selects_23          = streamControls1[0] ? streamControls0_selects_47 : streamControls0_selects_45;  // PadAccess.swift:82
  assign streamControls1_0_selects_24          = streamControls1[0] ? streamControls0_selects_45 : streamControls0_selects_47;  // PadAccess.swift:82
  assign streamControls1_1_selects_17          = streamControls1[1] ? streamControls0_selects_36 : streamControls0_selects_34;  // PadAccess.swift:82
  assign streamControls1_1_selects_18          = streamControls1[1] ? streamControls0_selects_34 : streamControls0_selects_36;  // PadAccess.swift:82
  assign streamControls1_1_selects_19          = streamControls1[1] ? streamControls0_selects_40 : streamControls0_selects_38;  // PadAccess.swift:82
  assign streamControls1_1_selects_20          = streamControls1[1] ? streamControls0_selects_38 : streamControls0_selects_40;  // PadAccess.swift:82
  assign streamControls1_1_selects_21          = streamControls1[1] ? streamControls0_selects_44 : streamControls0_selects_42;  // PadAccess.swift:82
  assign streamControls1_1_selects_22          = streamControls1[1] ? streamControls0_selects_42 : streamControls0_selects_44;  // PadAccess.swift:82
  assign streamControls1_1_selects_23          = streamControls1[1] ? streamControls0_selects_48 : streamControls0_selects_46;  // PadAccess.swift:82
  assign streamControls1_1_selects_24          = streamControls1[1] ? streamControls0_selects_46 : streamControls0_selects_48;  // PadAccess.swift:82
  assign streamControls2_0_selects_9           = streamControls2[0] ? streamControls1_0_selects_19 : streamControls1_0_selects_17;  // PadAccess.swift:82
  assign streamControls2_0_selects_10          = streamControls2[0] ? streamControls1_0_selects_17 : streamControls1_0_selects_19;  // PadAccess.swift:82
  assign streamControls2_0_selects_11          = streamControls2[0] ? streamControls1_0_selects_23 : streamControls1_0_selects_21;  // PadAccess.swift:82
  assign streamControls2_0_selects_12          = streamControls2[0] ? streamControls1_0_selects_21 : streamControls1_0_selects_23;  // PadAccess.swift:82
  assign streamControls2_1_selects_9           = streamControls2[1] ? streamControls1_1_selects_19 : streamControls1_1_selects_17;  // PadAccess.swift:82
  assign streamControls2_1_selects_10          = streamControls2[1] ? streamControls1_1_selects_17 : streamControls1_1_selects_19;  // PadAccess.swift:82
  assign streamControls2_1_selects_11          = streamControls2[1] ? streamControls1_1_selects_23 : streamControls1_1_selects_21;  // PadAccess.swift:82
  assign streamControls2_1_selects_12          = streamControls2[1] ? streamControls1_1_selects_21 : streamControls1_1_selects_23;  // PadAccess.swift:82
  assign streamControls2_2_selects_9           = streamControls2[2] ? streamControls1_0_selects_20 : streamControls1_0_selects_18;  // PadAccess.swift:82
  assign streamControls2_2_selects_10          = streamControls2[2] ? streamControls1_0_selects_18 : streamControls1_0_selects_20;  // PadAccess.swift:82
  assign streamControls2_2_selects_11          = streamControls2[2] ? streamControls1_0_selects_24 : streamControls1_0_selects_22;  // PadAccess.swift:82
  assign streamControls2_2_selects_12          = streamControls2[2] ? streamControls1_0_selects_22 : streamControls1_0_selects_24;  // PadAccess.swift:82
  assign streamControls2_3_selects_9           = streamControls2[3] ? streamControls1_1_selects_20 : streamControls1_1_selects_18;  // PadAccess.swift:82
  assign streamControls2_3_selects_10          = streamControls2[3] ? streamControls1_1_selects_18 : streamControls1_1_selects_20;  // PadAccess.swift:82
  assign streamControls2_3_selects_11          = streamControls2[3] ? streamControls1_1_selects_24 : streamControls1_1_selects_22;  // PadAccess.swift:82
  assign streamControls2_3_selects_12          = streamControls2[3] ? streamControls1_1_selects_22 : streamControls1_1_selects_24;  // PadAccess.swift:82
  assign xReturn3_3_0_selects_bank8_x_word     = xReturn3_3[0] ? bank8_x_word : bank0_x_word;  // PadAccess.swift:108
  assign xReturn3_3_0_selects_bank0_x_word     = xReturn3_3[0] ? bank0_x_word : bank8_x_word;  // PadAccess.swift:108
  assign xReturn3_3_1_selects_bank9_x_word     = xReturn3_3[1] ? bank9_x_word : bank1_x_word;  // PadAccess.swift:108
  assign xReturn3_3_1_selects_bank1_x_word     = xReturn3_3[1] ? bank1_x_word : bank9_x_word;  // PadAccess.swift:108
  assign xReturn3_3_2_selects_bank10_x_word    = xReturn3_3[2] ? bank10_x_word : bank2_x_word;  // PadAccess.swift:108
  assign xReturn3_3_2_selects_bank2_x_word     = xReturn3_3[2] ? bank2_x_word : bank10_x_word;  // PadAccess.swift:108
  assign xReturn3_3_3_selects_bank11_x_word    = xReturn3_3[3] ? bank11_x_word : bank3_x_word;  // PadAccess.swift:108
  assign xReturn3_3_3_selects_bank3_x_word     = xReturn3_3[3] ? bank3_x_word : bank11_x_word;  // PadAccess.swift:108
  assign xReturn3_3_4_selects_bank12_x_word    = xReturn3_3[4] ? bank12_x_word : bank4_x_word;  // PadAccess.swift:108
  assign xReturn3_3_4_selects_bank4_x_word     = xReturn3_3[4] ? bank4_x_word : bank12_x_word;  // PadAccess.swift:108
  assign xReturn3_3_5_selects_bank13_x_word    = xReturn3_3[5] ? bank13_x_word : bank5_x_word;  // PadAccess.swift:108
  assign xReturn3_3_5_selects_bank5_x_word     = xReturn3_3[5] ? bank5_x_word : bank13_x_word;  // PadAccess.swift:108
  assign xReturn3_3_6_selects_bank14_x_word    = xReturn3_3[6] ? bank14_x_word : bank6_x_word;  // PadAccess.swift:108
  assign xReturn3_3_6_selects_bank6_x_word     = xReturn3_3[6] ? bank6_x_word : bank14_x_word;  // PadAccess.swift:108
  assign xReturn3_3_7_selects_bank15_x_word    = xReturn3_3[7] ? bank15_x_word : bank7_x_word;  // PadAccess.swift:108
  assign xReturn3_3_7_selects_bank7_x_word     = xReturn3_3[7] ? bank7_x_word : bank15_x_word;  // PadAccess.swift:108
  assign xReturn3_2_0_selects                  = xReturn3_2[0] ? xReturn3_3_4_selects_bank12_x_word : xReturn3_3_0_selects_bank8_x_word;  // PadAccess.swift:108
  assign xReturn3_2_0_selects_2                = xReturn3_2[0] ? xReturn3_3_0_selects_bank8_x_word : xReturn3_3_4_selects_bank12_x_word;  // PadAccess.swift:108
  assign xReturn3_2_0_selects_3                = xReturn3_2[0] ? xReturn3_3_4_selects_bank4_x_word : xReturn3_3_0_selects_bank0_x_word;  // PadAccess.swift:108
  assign xReturn3_2_0_selects_4                = xReturn3_2[0] ? xReturn3_3_0_selects_bank0_x_word : xReturn3_3_4_selects_bank4_x_word;  // PadAccess.swift:108
  assign xReturn3_2_1_selects                  = xReturn3_2[1] ? xReturn3_3_5_selects_bank13_x_word : xReturn3_3_1_selects_bank9_x_word;  // PadAccess.swift:108
  assign xReturn3_2_1_selects_2                = xReturn3_2[1] ? xReturn3_3_1_selects_bank9_x_word : xReturn3_3_5_selects_bank13_x_word;  // PadAccess.swift:108
  assign xReturn3_2_1_selects_3                = xReturn3_2[1] ? xReturn3_3_5_selects_bank5_x_word : xReturn3_3_1_selects_bank1_x_word;  // PadAccess.swift:108
  assign xReturn3_2_1_selects_4                = xReturn3_2[1] ? xReturn3_3_1_selects_bank1_x_word : xReturn3_3_5_selects_bank5_x_word;  // PadAccess.swift:108
  assign xReturn3_2_2_selects                  = xReturn3_2[2] ? xReturn3_3_6_selects_bank14_x_word : xReturn3_3_2_selects_bank10_x_word;  // PadAccess.swift:108
  assign xReturn3_2_2_selects_2                = xReturn3_2[2] ? xReturn3_3_2_selects_bank10_x_word : xReturn3_3_6_selects_bank14_x_word;  // PadAccess.swift:108
  assign xReturn3_2_2_selects_3                = xReturn3_2[2] ? xReturn3_3_6_selects_bank6_x_word : xReturn3_3_2_selects_bank2_x_word;  // PadAccess.swift:108
  assign xReturn3_2_2_selects_4                = xReturn3_2[2] ? xReturn3_3_2_selects_bank2_x_word : xReturn3_3_6_selects_bank6_x_word;  // PadAccess.swift:108
  assign xReturn3_2_3_selects                  = xReturn3_2[3] ? xReturn3_3_7_selects_bank15_x_word : xReturn3_3_3_selects_bank11_x_word;  // PadAccess.swift:108
  assign xReturn3_2_3_selects_2                = xReturn3_2[3] ? xReturn3_3_3_selects_bank11_x_word : xReturn3_3_7_selects_bank15_x_word;  // PadAccess.swift:108
  assign xReturn3_2_3_selects_3                = xReturn3_2[3] ? xReturn3_3_7_selects_bank7_x_word : xReturn3_3_3_selects_bank3_x_word;  // PadAccess.swift:108
  assign xReturn3_2_3_selects_4                = xReturn3_2[3] ? xReturn3_3_3_selects_bank3_x_word : xReturn3_3_7_selects_bank7_x_word;  // PadAccess.swift:108
  assign xReturn3_1_0_selects                  = xReturn3_1[0] ? xReturn3_2_2_selects : xReturn3_2_0_selects;  // PadAccess.swift:108
  assign xReturn3_1_0_selects_2                = xReturn3_1[0] ? xReturn3_2_0_selects : xReturn3_2_2_selects;  // PadAccess.swift:108
  assign xReturn3_1_0_selects_3                = xReturn3_1[0] ? xReturn3_2_2_selects_2 : xReturn3_2_0_selects_2;  // PadAccess.swift:108
  assign xReturn3_1_0_selects_4                = xReturn3_1[0] ? xReturn3_2_0_selects_2 : xReturn3_2_2_selects_2;  // PadAccess.swift:108
  assign xReturn3_1_0_selects_5                = xReturn3_1[0] ? xReturn3_2_2_selects_3 : xReturn3_2_0_selects_3;  // PadAccess.swift:108
  assign xReturn3_1_0_selects_6                = xReturn3_1[0] ? xReturn3_2_0_selects_3 : xReturn3_2_2_selects_3;  // PadAccess.swift:108
  assign xReturn3_1_0_selects_7                = xReturn3_1[0] ? xReturn3_2_2_selects_4 : xReturn3_2_0_selects_4;  // PadAccess.swift:108
  assign xReturn3_1_0_selects_8                = xReturn3_1[0] ? xReturn3_2_0_selects_4 : xReturn3_2_2_selects_4;  // PadAccess.swift:108
  assign xReturn3_1_1_selects                  = xReturn3_1[1] ? xReturn3_2_3_selects : xReturn3_2_1_selects;  // PadAccess.swift:108
  assign xReturn3_1_1_selects_2                = xReturn3_1[1] ? xReturn3_2_1_selects : xReturn3_2_3_selects;  // PadAccess.swift:108
  assign xReturn3_1_1_selects_3                = xReturn3_1[1] ? xReturn3_2_3_selects_2 : xReturn3_2_1_selects_2;  // PadAccess.swift:108
  assign xReturn3_1_1_selects_4                = xReturn3_1[1] ? xReturn3_2_1_selects_2 : xReturn3_2_3_selects_2;  // PadAccess.swift:108
  assign xReturn3_1_1_selects_5                = xReturn3_1[1] ? xReturn3_2_3_selects_3 : xReturn3_2_1_selects_3;  // PadAccess.swift:108
  assign xReturn3_1_1_selects_6                = xReturn3_1[1] ? xReturn3_2_1_selects_3 : xReturn3_2_3_selects_3;  // PadAccess.swift:108
  assign xReturn3_1_1_selects_7                = xReturn3_1[1] ? xReturn3_2_3_selects_4 : xReturn3_2_1_selects_4;  // PadAccess.swift:108
  assign xReturn3_1_1_selects_8                = xReturn3_1[1] ? xReturn3_2_1_selects_4 : xReturn3_2_3_selects_4;  // PadAccess.swift:108

  always_ff @(posedge clock) begin  // PadAccess.swift:43
    xLaneRow0  <= x_request_base_plus[19:4];                  // PadAccess.swift:45
    xLaneRow1  <= x_request_base_plus_2[19:4];                // PadAccess.swift:45
    xLaneRow2  <= x_request_base_plus_3[19:4];                // PadAccess.swift:45
    xLaneRow3  <= x_request_base_plus_4[19:4];                // PadAccess.swift:45
    xLaneRow4  <= x_request_base_plus_5[19:4];                // PadAccess.swift:45
    xLaneRow5  <= x_request_base_plus_6[19:4];                // PadAccess.swift:45
    xLaneRow6  <= x_request_base_plus_7[19:4];                // PadAccess.swift:45
    xLaneRow7  <= x_request_base_plus_8[19:4];                // PadAccess.swift:45
    xLaneRow8  <= x_request_base_plus_9[19:4];                // PadAccess.swift:45
    xLaneRow9  <= x_request_base_plus_10[19:4];               // PadAccess.swift:45
    xLaneRow10 <= x_request_base_plus_11[19:4];               // PadAccess.swift:45
    xLaneRow11 <= x_request_base_plus_12[19:4];               // PadAccess.swift:45
    xLaneRow12 <= x_request_base_plus_13[19:4];               // PadAccess.swift:45
    xLaneRow13 <= x_request_base_plus_14[19:4];               // PadAccess.swift:45
    xLaneRow14 <= x_request_base_plus_15[19:4];               // PadAccess.swift:45
    xLaneRow15 <= x_request_base_plus_16[19:4];               // PadAccess.swift:45
    xActive    <= x_request_active & {16{x_request_enable}};  // PadAccess.swift:47
    xControls0 <= n0_xor_and_xor_0;                           // PadAccess.swift:48
    xControls1 <= {xor_xor_and_xor_and_or_and, xor_xor_and_xor_and_or_and_2};  // PadAccess.swift:48
    xControls2 <= {xor_xor_and_xor_and_or_and_5, xor_xor_and_xor_and_or_and_8, xor_xor_and_xor_and_or_and_10,
        xor_xor_and_xor_and_or_and_12};  // PadAccess.swift:48
    xControls3 <= {xor_xor_and_xor_and_or_and_16, xor_xor_and_xor_and_or_and_20, xor_xor_and_xor_and_or_and_24,
        xor_xor_and_xor_and_or_and_28, xor_xor_and_xor_and_or_and_30, xor_xor_and_xor_and_or_and_32,
        xor_xor_and_xor_and_or_and_34, xor_xor_and_xor_and_or_and_36};  // PadAccess.swift:48
    if (reset) begin
      xActive <= 16'd0;
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:60
    xOutside <= xActive & ~xIsInside;  // PadAccess.swift:61
    xFault   <= |xOutside;             // PadAccess.swift:62
    xEnables <= {xControls3_7_selects_2, xControls3_6_selects_2, xControls3_5_selects_2, xControls3_4_selects_2,
        xControls3_3_selects_2, xControls3_2_selects_2, xControls3_1_selects_2, xControls3_0_selects_2,
        xControls3_7_selects, xControls3_6_selects, xControls3_5_selects, xControls3_4_selects, xControls3_3_selects,
        xControls3_2_selects, xControls3_1_selects, xControls3_0_selects};  // PadAccess.swift:63
    xRow0    <= xControls3[0] ? xControls2_0_selects_7 : xControls2_0_selects_5;  // PadAccess.swift:64
    xRow1    <= xControls3[1] ? xControls2_1_selects_7 : xControls2_1_selects_5;  // PadAccess.swift:64
    xRow2    <= xControls3[2] ? xControls2_2_selects_7 : xControls2_2_selects_5;  // PadAccess.swift:64
    xRow3    <= xControls3[3] ? xControls2_3_selects_7 : xControls2_3_selects_5;  // PadAccess.swift:64
    xRow4    <= xControls3[4] ? xControls2_0_selects_8 : xControls2_0_selects_6;  // PadAccess.swift:64
    xRow5    <= xControls3[5] ? xControls2_1_selects_8 : xControls2_1_selects_6;  // PadAccess.swift:64
    xRow6    <= xControls3[6] ? xControls2_2_selects_8 : xControls2_2_selects_6;  // PadAccess.swift:64
    xRow7    <= xControls3[7] ? xControls2_3_selects_8 : xControls2_3_selects_6;  // PadAccess.swift:64
    xRow8    <= xControls3[0] ? xControls2_0_selects_5 : xControls2_0_selects_7;  // PadAccess.swift:64
    xRow9    <= xControls3[1] ? xControls2_1_selects_5 : xControls2_1_selects_7;  // PadAccess.swift:64
    xRow10   <= xControls3[2] ? xControls2_2_selects_5 : xControls2_2_selects_7;  // PadAccess.swift:64
    xRow11   <= xControls3[3] ? xControls2_3_selects_5 : xControls2_3_selects_7;  // PadAccess.swift:64
    xRow12   <= xControls3[4] ? xControls2_0_selects_6 : xControls2_0_selects_8;  // PadAccess.swift:64
    xRow13   <= xControls3[5] ? xControls2_1_selects_6 : xControls2_1_selects_8;  // PadAccess.swift:64
    xRow14   <= xControls3[6] ? xControls2_2_selects_6 : xControls2_2_selects_8;  // PadAccess.swift:64
    xRow15   <= xControls3[7] ? xControls2_3_selects_6 : xControls2_3_selects_8;  // PadAccess.swift:64
    if (reset) begin
      xOutside <= 16'd0;
      xFault   <= 1'b0;
      xEnables <= 16'd0;
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:43
    streamLaneRow0  <= stream_base_plus_0[19:4];                      // PadAccess.swift:45
    streamLaneRow1  <= stream_base_plus_1[19:4];                      // PadAccess.swift:45
    streamLaneRow2  <= stream_base_plus_2[19:4];                      // PadAccess.swift:45
    streamLaneRow3  <= stream_base_plus_3[19:4];                      // PadAccess.swift:45
    streamLaneRow4  <= stream_base_plus_4[19:4];                      // PadAccess.swift:45
    streamLaneRow5  <= stream_base_plus_5[19:4];                      // PadAccess.swift:45
    streamLaneRow6  <= stream_base_plus_6[19:4];                      // PadAccess.swift:45
    streamLaneRow7  <= stream_base_plus_7[19:4];                      // PadAccess.swift:45
    streamLaneRow8  <= stream_base_plus_8[19:4];                      // PadAccess.swift:45
    streamLaneRow9  <= stream_base_plus_9[19:4];                      // PadAccess.swift:45
    streamLaneRow10 <= stream_base_plus_10[19:4];                     // PadAccess.swift:45
    streamLaneRow11 <= stream_base_plus_11[19:4];                     // PadAccess.swift:45
    streamLaneRow12 <= stream_base_plus_12[19:4];                     // PadAccess.swift:45
    streamLaneRow13 <= stream_base_plus_13[19:4];                     // PadAccess.swift:45
    streamLaneRow14 <= stream_base_plus_14[19:4];                     // PadAccess.swift:45
    streamLaneRow15 <= stream_base_plus_15[19:4];                     // PadAccess.swift:45
    streamActive    <= {12'd0, stream_active} & {16{stream_enable}};  // PadAccess.swift:47
    streamControls0 <= n0_xor_and_xor_0_3;                            // PadAccess.swift:48
    streamControls1 <= {xor_xor_and_xor_and_or_and_37, xor_xor_and_xor_and_or_and_38};  // PadAccess.swift:48
    streamControls2 <= {xor_xor_and_xor_and_or_and_41, xor_xor_and_xor_and_or_and_44, xor_xor_and_xor_and_or_and_46,
        xor_xor_and_xor_and_or_and_48};  // PadAccess.swift:48
    streamControls3 <= {xor_xor_and_xor_and_or_and_51, xor_xor_and_xor_and_or_and_55, xor_xor_and_xor_and_or_and_59,
        xor_xor_and_xor_and_or_and_63, xor_xor_and_xor_and_or_and_65, xor_xor_and_xor_and_or_and_67,
        xor_xor_and_xor_and_or_and_69, xor_xor_and_xor_and_or_and_71};  // PadAccess.swift:48
    if (reset) begin
      streamActive <= 16'd0;
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:60
    streamOutside <= streamActive & ~streamIsInside;  // PadAccess.swift:61
    streamFault   <= |streamOutside;                  // PadAccess.swift:62
    streamEnables <= {streamControls3_7_selects_2, streamControls3_6_selects_2, streamControls3_5_selects_2,
        streamControls3_4_selects_2, streamControls3_3_selects_2, streamControls3_2_selects_2,
        streamControls3_1_selects_2, streamControls3_0_selects_2, streamControls3_7_selects, streamControls3_6_selects,
        streamControls3_5_selects, streamControls3_4_selects, streamControls3_3_selects, streamControls3_2_selects,
        streamControls3_1_selects, streamControls3_0_selects};  // PadAccess.swift:63
    streamRow0    <= streamControls3[0] ? streamControls2_0_selects_7 : streamControls2_0_selects_5;  // PadAccess.swift:64
    streamRow1    <= streamControls3[1] ? streamControls2_1_selects_7 : streamControls2_1_selects_5;  // PadAccess.swift:64
    streamRow2    <= streamControls3[2] ? streamControls2_2_selects_7 : streamControls2_2_selects_5;  // PadAccess.swift:64
    streamRow3    <= streamControls3[3] ? streamControls2_3_selects_7 : streamControls2_3_selects_5;  // PadAccess.swift:64
    streamRow4    <= streamControls3[4] ? streamControls2_0_selects_8 : streamControls2_0_selects_6;  // PadAccess.swift:64
    streamRow5    <= streamControls3[5] ? streamControls2_1_selects_8 : streamControls2_1_selects_6;  // PadAccess.swift:64
    streamRow6    <= streamControls3[6] ? streamControls2_2_selects_8 : streamControls2_2_selects_6;  // PadAccess.swift:64
    streamRow7    <= streamControls3[7] ? streamControls2_3_selects_8 : streamControls2_3_selects_6;  // PadAccess.swift:64
    streamRow8    <= streamControls3[0] ? streamControls2_0_selects_5 : streamControls2_0_selects_7;  // PadAccess.swift:64
    streamRow9    <= streamControls3[1] ? streamControls2_1_selects_5 : streamControls2_1_selects_7;  // PadAccess.swift:64
    streamRow10   <= streamControls3[2] ? streamControls2_2_selects_5 : streamControls2_2_selects_7;  // PadAccess.swift:64
    streamRow11   <= streamControls3[3] ? streamControls2_3_selects_5 : streamControls2_3_selects_7;  // PadAccess.swift:64
    streamRow12   <= streamControls3[4] ? streamControls2_0_selects_6 : streamControls2_0_selects_8;  // PadAccess.swift:64
    streamRow13   <= streamControls3[5] ? streamControls2_1_selects_6 : streamControls2_1_selects_8;  // PadAccess.swift:64
    streamRow14   <= streamControls3[6] ? streamControls2_2_selects_6 : streamControls2_2_selects_8;  // PadAccess.swift:64
    streamRow15   <= streamControls3[7] ? streamControls2_3_selects_6 : streamControls2_3_selects_8;  // PadAccess.swift:64
    if (reset) begin
      streamOutside <= 16'd0;
      streamFault   <= 1'b0;
      streamEnables <= 16'd0;
    end
  end

  always_ff @(posedge clock) begin
    streamLaneValue0  <= stream_values_0;  // PadAccess.swift:81
    streamLaneValue1  <= stream_values_1;  // PadAccess.swift:81
    streamLaneValue2  <= stream_values_2;  // PadAccess.swift:81
    streamLaneValue3  <= stream_values_3;  // PadAccess.swift:81
    streamLaneValue4  <= 8'd0;             // PadAccess.swift:81
    streamLaneValue5  <= 8'd0;             // PadAccess.swift:81
    streamLaneValue6  <= 8'd0;             // PadAccess.swift:81
    streamLaneValue7  <= 8'd0;             // PadAccess.swift:81
    streamLaneValue8  <= 8'd0;             // PadAccess.swift:81
    streamLaneValue9  <= 8'd0;             // PadAccess.swift:81
    streamLaneValue10 <= 8'd0;             // PadAccess.swift:81
    streamLaneValue11 <= 8'd0;             // PadAccess.swift:81
    streamLaneValue12 <= 8'd0;             // PadAccess.swift:81
    streamLaneValue13 <= 8'd0;             // PadAccess.swift:81
    streamLaneValue14 <= 8'd0;             // PadAccess.swift:81
    streamLaneValue15 <= 8'd0;             // PadAccess.swift:81
    streamValue0      <= streamControls3[0] ? streamControls2_0_selects_11 : streamControls2_0_selects_9;  // PadAccess.swift:82
    streamValue1      <= streamControls3[1] ? streamControls2_1_selects_11 : streamControls2_1_selects_9;  // PadAccess.swift:82
    streamValue2      <= streamControls3[2] ? streamControls2_2_selects_11 : streamControls2_2_selects_9;  // PadAccess.swift:82
    streamValue3      <= streamControls3[3] ? streamControls2_3_selects_11 : streamControls2_3_selects_9;  // PadAccess.swift:82
    streamValue4      <= streamControls3[4] ? streamControls2_0_selects_12 : streamControls2_0_selects_10;  // PadAccess.swift:82
    streamValue5      <= streamControls3[5] ? streamControls2_1_selects_12 : streamControls2_1_selects_10;  // PadAccess.swift:82
    streamValue6      <= streamControls3[6] ? streamControls2_2_selects_12 : streamControls2_2_selects_10;  // PadAccess.swift:82
    streamValue7      <= streamControls3[7] ? streamControls2_3_selects_12 : streamControls2_3_selects_10;  // PadAccess.swift:82
    streamValue8      <= streamControls3[0] ? streamControls2_0_selects_9 : streamControls2_0_selects_11;  // PadAccess.swift:82
    streamValue9      <= streamControls3[1] ? streamControls2_1_selects_9 : streamControls2_1_selects_11;  // PadAccess.swift:82
    streamValue10     <= streamControls3[2] ? streamControls2_2_selects_9 : streamControls2_2_selects_11;  // PadAccess.swift:82
    streamValue11     <= streamControls3[3] ? streamControls2_3_selects_9 : streamControls2_3_selects_11;  // PadAccess.swift:82
    streamValue12     <= streamControls3[4] ? streamControls2_0_selects_10 : streamControls2_0_selects_12;  // PadAccess.swift:82
    streamValue13     <= streamControls3[5] ? streamControls2_1_selects_10 : streamControls2_1_selects_12;  // PadAccess.swift:82
    streamValue14     <= streamControls3[6] ? streamControls2_2_selects_10 : streamControls2_2_selects_12;  // PadAccess.swift:82
    streamValue15     <= streamControls3[7] ? streamControls2_3_selects_10 : streamControls2_3_selects_12;  // PadAccess.swift:82
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      xBuffer <= 2'd0;
    end else begin
      xBuffer <= {xBuffer[0], buffer};  // PadAccess.swift:90
    end
  end

  always_ff @(posedge clock) begin
    xReturn0_0 <= xControls0;  // PadAccess.swift:101
    xReturn0_1 <= xControls1;  // PadAccess.swift:101
    xReturn0_2 <= xControls2;  // PadAccess.swift:101
    xReturn0_3 <= xControls3;  // PadAccess.swift:101
  end

  always_ff @(posedge clock) begin
    xReturn1_0 <= xReturn0_0;  // PadAccess.swift:101
    xReturn1_1 <= xReturn0_1;  // PadAccess.swift:101
    xReturn1_2 <= xReturn0_2;  // PadAccess.swift:101
    xReturn1_3 <= xReturn0_3;  // PadAccess.swift:101
  end

  always_ff @(posedge clock) begin
    xReturn2_0 <= xReturn1_0;  // PadAccess.swift:101
    xReturn2_1 <= xReturn1_1;  // PadAccess.swift:101
    xReturn2_2 <= xReturn1_2;  // PadAccess.swift:101
    xReturn2_3 <= xReturn1_3;  // PadAccess.swift:101
  end

  always_ff @(posedge clock) begin
    xReturn3_0 <= xReturn2_0;  // PadAccess.swift:101
    xReturn3_1 <= xReturn2_1;  // PadAccess.swift:101
    xReturn3_2 <= xReturn2_2;  // PadAccess.swift:101
    xReturn3_3 <= xReturn2_3;  // PadAccess.swift:101
  end

  always_ff @(posedge clock) begin
    xData0  <= xReturn3_0 ? xReturn3_1_1_selects : xReturn3_1_0_selects;      // PadAccess.swift:108
    xData1  <= xReturn3_0 ? xReturn3_1_0_selects : xReturn3_1_1_selects;      // PadAccess.swift:108
    xData2  <= xReturn3_0 ? xReturn3_1_1_selects_2 : xReturn3_1_0_selects_2;  // PadAccess.swift:108
    xData3  <= xReturn3_0 ? xReturn3_1_0_selects_2 : xReturn3_1_1_selects_2;  // PadAccess.swift:108
    xData4  <= xReturn3_0 ? xReturn3_1_1_selects_3 : xReturn3_1_0_selects_3;  // PadAccess.swift:108
    xData5  <= xReturn3_0 ? xReturn3_1_0_selects_3 : xReturn3_1_1_selects_3;  // PadAccess.swift:108
    xData6  <= xReturn3_0 ? xReturn3_1_1_selects_4 : xReturn3_1_0_selects_4;  // PadAccess.swift:108
    xData7  <= xReturn3_0 ? xReturn3_1_0_selects_4 : xReturn3_1_1_selects_4;  // PadAccess.swift:108
    xData8  <= xReturn3_0 ? xReturn3_1_1_selects_5 : xReturn3_1_0_selects_5;  // PadAccess.swift:108
    xData9  <= xReturn3_0 ? xReturn3_1_0_selects_5 : xReturn3_1_1_selects_5;  // PadAccess.swift:108
    xData10 <= xReturn3_0 ? xReturn3_1_1_selects_6 : xReturn3_1_0_selects_6;  // PadAccess.swift:108
    xData11 <= xReturn3_0 ? xReturn3_1_0_selects_6 : xReturn3_1_1_selects_6;  // PadAccess.swift:108
    xData12 <= xReturn3_0 ? xReturn3_1_1_selects_7 : xReturn3_1_0_selects_7;  // PadAccess.swift:108
    xData13 <= xReturn3_0 ? xReturn3_1_0_selects_7 : xReturn3_1_1_selects_7;  // PadAccess.swift:108
    xData14 <= xReturn3_0 ? xReturn3_1_1_selects_8 : xReturn3_1_0_selects_8;  // PadAccess.swift:108
    xData15 <= xReturn3_0 ? xReturn3_1_0_selects_8 : xReturn3_1_1_selects_8;  // PadAccess.swift:108
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, bank0_y_word, bank1_y_word, bank2_y_word, bank3_y_word, bank4_y_word,
    bank5_y_word, bank6_y_word, bank7_y_word, bank8_y_word, bank9_y_word, bank10_y_word,
    bank11_y_word, bank12_y_word, bank13_y_word, bank14_y_word, bank15_y_word,
    x_request_base_plus[3:0], x_request_base_plus_2[3:0], x_request_base_plus_3[3:0],
    x_request_base_plus_4[3:0], x_request_base_plus_5[3:0], x_request_base_plus_6[3:0],
    x_request_base_plus_7[3:0], x_request_base_plus_8[3:0], x_request_base_plus_9[3:0],
    x_request_base_plus_10[3:0], x_request_base_plus_11[3:0], x_request_base_plus_12[3:0],
    x_request_base_plus_13[3:0], x_request_base_plus_14[3:0], x_request_base_plus_15[3:0],
    x_request_base_plus_16[3:0], stream_base_plus_0[3:0], stream_base_plus_1[3:0],
    stream_base_plus_2[3:0], stream_base_plus_3[3:0], stream_base_plus_4[3:0],
    stream_base_plus_5[3:0], stream_base_plus_6[3:0], stream_base_plus_7[3:0],
    stream_base_plus_8[3:0], stream_base_plus_9[3:0], stream_base_plus_10[3:0],
    stream_base_plus_11[3:0], stream_base_plus_12[3:0], stream_base_plus_13[3:0],
    stream_base_plus_14[3:0], stream_base_plus_15[3:0]};
endmodule
