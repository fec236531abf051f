// Pad of 49152 words of 16 bits in 16 banks, two ports of 16 lanes.
module Scratchpad_w49152_b16 (
  input  logic               clock,
  input  logic               reset,
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
  output logic signed [15:0] x_data_0,
  output logic signed [15:0] x_data_1,
  output logic signed [15:0] x_data_2,
  output logic signed [15:0] x_data_3,
  output logic signed [15:0] x_data_4,
  output logic signed [15:0] x_data_5,
  output logic signed [15:0] x_data_6,
  output logic signed [15:0] x_data_7,
  output logic signed [15:0] x_data_8,
  output logic signed [15:0] x_data_9,
  output logic signed [15:0] x_data_10,
  output logic signed [15:0] x_data_11,
  output logic signed [15:0] x_data_12,
  output logic signed [15:0] x_data_13,
  output logic signed [15:0] x_data_14,
  output logic signed [15:0] x_data_15,
  output logic               x_fault,
  input  logic               y_request_enable,
  input  logic        [19:0] y_request_base,
  input  logic        [19:0] y_request_offsets_0,
  input  logic        [19:0] y_request_offsets_1,
  input  logic        [19:0] y_request_offsets_2,
  input  logic        [19:0] y_request_offsets_3,
  input  logic        [19:0] y_request_offsets_4,
  input  logic        [19:0] y_request_offsets_5,
  input  logic        [19:0] y_request_offsets_6,
  input  logic        [19:0] y_request_offsets_7,
  input  logic        [19:0] y_request_offsets_8,
  input  logic        [19:0] y_request_offsets_9,
  input  logic        [19:0] y_request_offsets_10,
  input  logic        [19:0] y_request_offsets_11,
  input  logic        [19:0] y_request_offsets_12,
  input  logic        [19:0] y_request_offsets_13,
  input  logic        [19:0] y_request_offsets_14,
  input  logic        [19:0] y_request_offsets_15,
  input  logic        [3:0]  y_request_inverse,
  input  logic        [15:0] y_request_active,
  input  logic               y_write,
  input  logic signed [15:0] y_values_0,
  input  logic signed [15:0] y_values_1,
  input  logic signed [15:0] y_values_2,
  input  logic signed [15:0] y_values_3,
  input  logic signed [15:0] y_values_4,
  input  logic signed [15:0] y_values_5,
  input  logic signed [15:0] y_values_6,
  input  logic signed [15:0] y_values_7,
  input  logic signed [15:0] y_values_8,
  input  logic signed [15:0] y_values_9,
  input  logic signed [15:0] y_values_10,
  input  logic signed [15:0] y_values_11,
  input  logic signed [15:0] y_values_12,
  input  logic signed [15:0] y_values_13,
  input  logic signed [15:0] y_values_14,
  input  logic signed [15:0] y_values_15,
  output logic signed [15:0] y_data_0,
  output logic signed [15:0] y_data_1,
  output logic signed [15:0] y_data_2,
  output logic signed [15:0] y_data_3,
  output logic signed [15:0] y_data_4,
  output logic signed [15:0] y_data_5,
  output logic signed [15:0] y_data_6,
  output logic signed [15:0] y_data_7,
  output logic signed [15:0] y_data_8,
  output logic signed [15:0] y_data_9,
  output logic signed [15:0] y_data_10,
  output logic signed [15:0] y_data_11,
  output logic signed [15:0] y_data_12,
  output logic signed [15:0] y_data_13,
  output logic signed [15:0] y_data_14,
  output logic signed [15:0] y_data_15,
  output logic               y_fault
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
  logic        [11:0] xRow0;                                  // PadAccess.swift:57
  logic        [11:0] xRow1;                                  // PadAccess.swift:57
  logic        [11:0] xRow2;                                  // PadAccess.swift:57
  logic        [11:0] xRow3;                                  // PadAccess.swift:57
  logic        [11:0] xRow4;                                  // PadAccess.swift:57
  logic        [11:0] xRow5;                                  // PadAccess.swift:57
  logic        [11:0] xRow6;                                  // PadAccess.swift:57
  logic        [11:0] xRow7;                                  // PadAccess.swift:57
  logic        [11:0] xRow8;                                  // PadAccess.swift:57
  logic        [11:0] xRow9;                                  // PadAccess.swift:57
  logic        [11:0] xRow10;                                 // PadAccess.swift:57
  logic        [11:0] xRow11;                                 // PadAccess.swift:57
  logic        [11:0] xRow12;                                 // PadAccess.swift:57
  logic        [11:0] xRow13;                                 // PadAccess.swift:57
  logic        [11:0] xRow14;                                 // PadAccess.swift:57
  logic        [11:0] xRow15;                                 // PadAccess.swift:57
  logic        [15:0] yLaneRow0;                              // PadAccess.swift:37
  logic        [15:0] yLaneRow1;                              // PadAccess.swift:37
  logic        [15:0] yLaneRow2;                              // PadAccess.swift:37
  logic        [15:0] yLaneRow3;                              // PadAccess.swift:37
  logic        [15:0] yLaneRow4;                              // PadAccess.swift:37
  logic        [15:0] yLaneRow5;                              // PadAccess.swift:37
  logic        [15:0] yLaneRow6;                              // PadAccess.swift:37
  logic        [15:0] yLaneRow7;                              // PadAccess.swift:37
  logic        [15:0] yLaneRow8;                              // PadAccess.swift:37
  logic        [15:0] yLaneRow9;                              // PadAccess.swift:37
  logic        [15:0] yLaneRow10;                             // PadAccess.swift:37
  logic        [15:0] yLaneRow11;                             // PadAccess.swift:37
  logic        [15:0] yLaneRow12;                             // PadAccess.swift:37
  logic        [15:0] yLaneRow13;                             // PadAccess.swift:37
  logic        [15:0] yLaneRow14;                             // PadAccess.swift:37
  logic        [15:0] yLaneRow15;                             // PadAccess.swift:37
  logic        [15:0] yActive;                                // PadAccess.swift:39
  logic               yControls0;                             // PadAccess.swift:41
  logic        [1:0]  yControls1;                             // PadAccess.swift:41
  logic        [3:0]  yControls2;                             // PadAccess.swift:41
  logic        [7:0]  yControls3;                             // PadAccess.swift:41
  logic        [15:0] yIsInside;                              // PadAccess.swift:52
  logic        [15:0] yOutside;                               // PadAccess.swift:54
  logic               yFault;                                 // PadAccess.swift:55
  logic        [15:0] yEnables;                               // PadAccess.swift:56
  logic        [11:0] yRow0;                                  // PadAccess.swift:57
  logic        [11:0] yRow1;                                  // PadAccess.swift:57
  logic        [11:0] yRow2;                                  // PadAccess.swift:57
  logic        [11:0] yRow3;                                  // PadAccess.swift:57
  logic        [11:0] yRow4;                                  // PadAccess.swift:57
  logic        [11:0] yRow5;                                  // PadAccess.swift:57
  logic        [11:0] yRow6;                                  // PadAccess.swift:57
  logic        [11:0] yRow7;                                  // PadAccess.swift:57
  logic        [11:0] yRow8;                                  // PadAccess.swift:57
  logic        [11:0] yRow9;                                  // PadAccess.swift:57
  logic        [11:0] yRow10;                                 // PadAccess.swift:57
  logic        [11:0] yRow11;                                 // PadAccess.swift:57
  logic        [11:0] yRow12;                                 // PadAccess.swift:57
  logic        [11:0] yRow13;                                 // PadAccess.swift:57
  logic        [11:0] yRow14;                                 // PadAccess.swift:57
  logic        [11:0] yRow15;                                 // PadAccess.swift:57
  logic        [1:0]  yWrite;                                 // PadAccess.swift:89
  logic        [15:0] yLaneValue0;                            // PadAccess.swift:75
  logic        [15:0] yLaneValue1;                            // PadAccess.swift:75
  logic        [15:0] yLaneValue2;                            // PadAccess.swift:75
  logic        [15:0] yLaneValue3;                            // PadAccess.swift:75
  logic        [15:0] yLaneValue4;                            // PadAccess.swift:75
  logic        [15:0] yLaneValue5;                            // PadAccess.swift:75
  logic        [15:0] yLaneValue6;                            // PadAccess.swift:75
  logic        [15:0] yLaneValue7;                            // PadAccess.swift:75
  logic        [15:0] yLaneValue8;                            // PadAccess.swift:75
  logic        [15:0] yLaneValue9;                            // PadAccess.swift:75
  logic        [15:0] yLaneValue10;                           // PadAccess.swift:75
  logic        [15:0] yLaneValue11;                           // PadAccess.swift:75
  logic        [15:0] yLaneValue12;                           // PadAccess.swift:75
  logic        [15:0] yLaneValue13;                           // PadAccess.swift:75
  logic        [15:0] yLaneValue14;                           // PadAccess.swift:75
  logic        [15:0] yLaneValue15;                           // PadAccess.swift:75
  logic        [15:0] yValue0;                                // PadAccess.swift:78
  logic        [15:0] yValue1;                                // PadAccess.swift:78
  logic        [15:0] yValue2;                                // PadAccess.swift:78
  logic        [15:0] yValue3;                                // PadAccess.swift:78
  logic        [15:0] yValue4;                                // PadAccess.swift:78
  logic        [15:0] yValue5;                                // PadAccess.swift:78
  logic        [15:0] yValue6;                                // PadAccess.swift:78
  logic        [15:0] yValue7;                                // PadAccess.swift:78
  logic        [15:0] yValue8;                                // PadAccess.swift:78
  logic        [15:0] yValue9;                                // PadAccess.swift:78
  logic        [15:0] yValue10;                               // PadAccess.swift:78
  logic        [15:0] yValue11;                               // PadAccess.swift:78
  logic        [15:0] yValue12;                               // PadAccess.swift:78
  logic        [15:0] yValue13;                               // PadAccess.swift:78
  logic        [15:0] yValue14;                               // PadAccess.swift:78
  logic        [15:0] yValue15;                               // PadAccess.swift:78
  logic        [15:0] bank0_x_word;                           // Scratchpad.swift:82
  logic        [15:0] bank0_y_word;                           // Scratchpad.swift:82
  logic        [15:0] bank1_x_word;                           // Scratchpad.swift:82
  logic        [15:0] bank1_y_word;                           // Scratchpad.swift:82
  logic        [15:0] bank2_x_word;                           // Scratchpad.swift:82
  logic        [15:0] bank2_y_word;                           // Scratchpad.swift:82
  logic        [15:0] bank3_x_word;                           // Scratchpad.swift:82
  logic        [15:0] bank3_y_word;                           // Scratchpad.swift:82
  logic        [15:0] bank4_x_word;                           // Scratchpad.swift:82
  logic        [15:0] bank4_y_word;                           // Scratchpad.swift:82
  logic        [15:0] bank5_x_word;                           // Scratchpad.swift:82
  logic        [15:0] bank5_y_word;                           // Scratchpad.swift:82
  logic        [15:0] bank6_x_word;                           // Scratchpad.swift:82
  logic        [15:0] bank6_y_word;                           // Scratchpad.swift:82
  logic        [15:0] bank7_x_word;                           // Scratchpad.swift:82
  logic        [15:0] bank7_y_word;                           // Scratchpad.swift:82
  logic        [15:0] bank8_x_word;                           // Scratchpad.swift:82
  logic        [15:0] bank8_y_word;                           // Scratchpad.swift:82
  logic        [15:0] bank9_x_word;                           // Scratchpad.swift:82
  logic        [15:0] bank9_y_word;                           // Scratchpad.swift:82
  logic        [15:0] bank10_x_word;                          // Scratchpad.swift:82
  logic        [15:0] bank10_y_word;                          // Scratchpad.swift:82
  logic        [15:0] bank11_x_word;                          // Scratchpad.swift:82
  logic        [15:0] bank11_y_word;                          // Scratchpad.swift:82
  logic        [15:0] bank12_x_word;                          // Scratchpad.swift:82
  logic        [15:0] bank12_y_word;                          // Scratchpad.swift:82
  logic        [15:0] bank13_x_word;                          // Scratchpad.swift:82
  logic        [15:0] bank13_y_word;                          // Scratchpad.swift:82
  logic        [15:0] bank14_x_word;                          // Scratchpad.swift:82
  logic        [15:0] bank14_y_word;                          // Scratchpad.swift:82
  logic        [15:0] bank15_x_word;                          // Scratchpad.swift:82
  logic        [15:0] bank15_y_word;                          // Scratchpad.swift:82
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
  logic signed [15:0] xData0;                                 // PadAccess.swift:105
  logic signed [15:0] xData1;                                 // PadAccess.swift:105
  logic signed [15:0] xData2;                                 // PadAccess.swift:105
  logic signed [15:0] xData3;                                 // PadAccess.swift:105
  logic signed [15:0] xData4;                                 // PadAccess.swift:105
  logic signed [15:0] xData5;                                 // PadAccess.swift:105
  logic signed [15:0] xData6;                                 // PadAccess.swift:105
  logic signed [15:0] xData7;                                 // PadAccess.swift:105
  logic signed [15:0] xData8;                                 // PadAccess.swift:105
  logic signed [15:0] xData9;                                 // PadAccess.swift:105
  logic signed [15:0] xData10;                                // PadAccess.swift:105
  logic signed [15:0] xData11;                                // PadAccess.swift:105
  logic signed [15:0] xData12;                                // PadAccess.swift:105
  logic signed [15:0] xData13;                                // PadAccess.swift:105
  logic signed [15:0] xData14;                                // PadAccess.swift:105
  logic signed [15:0] xData15;                                // PadAccess.swift:105
  logic               yReturn0_0;                             // PadAccess.swift:99
  logic        [1:0]  yReturn0_1;                             // PadAccess.swift:99
  logic        [3:0]  yReturn0_2;                             // PadAccess.swift:99
  logic        [7:0]  yReturn0_3;                             // PadAccess.swift:99
  logic               yReturn1_0;                             // PadAccess.swift:99
  logic        [1:0]  yReturn1_1;                             // PadAccess.swift:99
  logic        [3:0]  yReturn1_2;                             // PadAccess.swift:99
  logic        [7:0]  yReturn1_3;                             // PadAccess.swift:99
  logic               yReturn2_0;                             // PadAccess.swift:99
  logic        [1:0]  yReturn2_1;                             // PadAccess.swift:99
  logic        [3:0]  yReturn2_2;                             // PadAccess.swift:99
  logic        [7:0]  yReturn2_3;                             // PadAccess.swift:99
  logic               yReturn3_0;                             // PadAccess.swift:99
  logic        [1:0]  yReturn3_1;                             // PadAccess.swift:99
  logic        [3:0]  yReturn3_2;                             // PadAccess.swift:99
  logic        [7:0]  yReturn3_3;                             // PadAccess.swift:99
  logic signed [15:0] yData0;                                 // PadAccess.swift:105
  logic signed [15:0] yData1;                                 // PadAccess.swift:105
  logic signed [15:0] yData2;                                 // PadAccess.swift:105
  logic signed [15:0] yData3;                                 // PadAccess.swift:105
  logic signed [15:0] yData4;                                 // PadAccess.swift:105
  logic signed [15:0] yData5;                                 // PadAccess.swift:105
  logic signed [15:0] yData6;                                 // PadAccess.swift:105
  logic signed [15:0] yData7;                                 // PadAccess.swift:105
  logic signed [15:0] yData8;                                 // PadAccess.swift:105
  logic signed [15:0] yData9;                                 // PadAccess.swift:105
  logic signed [15:0] yData10;                                // PadAccess.swift:105
  logic signed [15:0] yData11;                                // PadAccess.swift:105
  logic signed [15:0] yData12;                                // PadAccess.swift:105
  logic signed [15:0] yData13;                                // PadAccess.swift:105
  logic signed [15:0] yData14;                                // PadAccess.swift:105
  logic signed [15:0] yData15;                                // PadAccess.swift:105
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
  logic               not_xLaneRow15_10_or;
  logic               not_xLaneRow15_12_and;
  logic               not_xLaneRow15_14_and;
  logic               not_xLaneRow15_15_and;
  logic               not_xLaneRow14_2_and;
  logic               not_xLaneRow14_4_and;
  logic               not_xLaneRow14_6_and;
  logic               not_xLaneRow14_8_and;
  logic               not_xLaneRow14_10_or;
  logic               not_xLaneRow14_12_and;
  logic               not_xLaneRow14_14_and;
  logic               not_xLaneRow14_15_and;
  logic               not_xLaneRow13_2_and;
  logic               not_xLaneRow13_4_and;
  logic               not_xLaneRow13_6_and;
  logic               not_xLaneRow13_8_and;
  logic               not_xLaneRow13_10_or;
  logic               not_xLaneRow13_12_and;
  logic               not_xLaneRow13_14_and;
  logic               not_xLaneRow13_15_and;
  logic               not_xLaneRow12_2_and;
  logic               not_xLaneRow12_4_and;
  logic               not_xLaneRow12_6_and;
  logic               not_xLaneRow12_8_and;
  logic               not_xLaneRow12_10_or;
  logic               not_xLaneRow12_12_and;
  logic               not_xLaneRow12_14_and;
  logic               not_xLaneRow12_15_and;
  logic               not_xLaneRow11_2_and;
  logic               not_xLaneRow11_4_and;
  logic               not_xLaneRow11_6_and;
  logic               not_xLaneRow11_8_and;
  logic               not_xLaneRow11_10_or;
  logic               not_xLaneRow11_12_and;
  logic               not_xLaneRow11_14_and;
  logic               not_xLaneRow11_15_and;
  logic               not_xLaneRow10_2_and;
  logic               not_xLaneRow10_4_and;
  logic               not_xLaneRow10_6_and;
  logic               not_xLaneRow10_8_and;
  logic               not_xLaneRow10_10_or;
  logic               not_xLaneRow10_12_and;
  logic               not_xLaneRow10_14_and;
  logic               not_xLaneRow10_15_and;
  logic               not_xLaneRow9_2_and;
  logic               not_xLaneRow9_4_and;
  logic               not_xLaneRow9_6_and;
  logic               not_xLaneRow9_8_and;
  logic               not_xLaneRow9_10_or;
  logic               not_xLaneRow9_12_and;
  logic               not_xLaneRow9_14_and;
  logic               not_xLaneRow9_15_and;
  logic               not_xLaneRow8_2_and;
  logic               not_xLaneRow8_4_and;
  logic               not_xLaneRow8_6_and;
  logic               not_xLaneRow8_8_and;
  logic               not_xLaneRow8_10_or;
  logic               not_xLaneRow8_12_and;
  logic               not_xLaneRow8_14_and;
  logic               not_xLaneRow8_15_and;
  logic               not_xLaneRow7_2_and;
  logic               not_xLaneRow7_4_and;
  logic               not_xLaneRow7_6_and;
  logic               not_xLaneRow7_8_and;
  logic               not_xLaneRow7_10_or;
  logic               not_xLaneRow7_12_and;
  logic               not_xLaneRow7_14_and;
  logic               not_xLaneRow7_15_and;
  logic               not_xLaneRow6_2_and;
  logic               not_xLaneRow6_4_and;
  logic               not_xLaneRow6_6_and;
  logic               not_xLaneRow6_8_and;
  logic               not_xLaneRow6_10_or;
  logic               not_xLaneRow6_12_and;
  logic               not_xLaneRow6_14_and;
  logic               not_xLaneRow6_15_and;
  logic               not_xLaneRow5_2_and;
  logic               not_xLaneRow5_4_and;
  logic               not_xLaneRow5_6_and;
  logic               not_xLaneRow5_8_and;
  logic               not_xLaneRow5_10_or;
  logic               not_xLaneRow5_12_and;
  logic               not_xLaneRow5_14_and;
  logic               not_xLaneRow5_15_and;
  logic               not_xLaneRow4_2_and;
  logic               not_xLaneRow4_4_and;
  logic               not_xLaneRow4_6_and;
  logic               not_xLaneRow4_8_and;
  logic               not_xLaneRow4_10_or;
  logic               not_xLaneRow4_12_and;
  logic               not_xLaneRow4_14_and;
  logic               not_xLaneRow4_15_and;
  logic               not_xLaneRow3_2_and;
  logic               not_xLaneRow3_4_and;
  logic               not_xLaneRow3_6_and;
  logic               not_xLaneRow3_8_and;
  logic               not_xLaneRow3_10_or;
  logic               not_xLaneRow3_12_and;
  logic               not_xLaneRow3_14_and;
  logic               not_xLaneRow3_15_and;
  logic               not_xLaneRow2_2_and;
  logic               not_xLaneRow2_4_and;
  logic               not_xLaneRow2_6_and;
  logic               not_xLaneRow2_8_and;
  logic               not_xLaneRow2_10_or;
  logic               not_xLaneRow2_12_and;
  logic               not_xLaneRow2_14_and;
  logic               not_xLaneRow2_15_and;
  logic               not_xLaneRow1_2_and;
  logic               not_xLaneRow1_4_and;
  logic               not_xLaneRow1_6_and;
  logic               not_xLaneRow1_8_and;
  logic               not_xLaneRow1_10_or;
  logic               not_xLaneRow1_12_and;
  logic               not_xLaneRow1_14_and;
  logic               not_xLaneRow1_15_and;
  logic               not_xLaneRow0_2_and;
  logic               not_xLaneRow0_4_and;
  logic               not_xLaneRow0_6_and;
  logic               not_xLaneRow0_8_and;
  logic               not_xLaneRow0_10_or;
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
  logic        [11:0] xControls0_selects_xLaneRow1_11_0;
  logic        [11:0] xControls0_selects_xLaneRow0_11_0;
  logic        [11:0] xControls0_selects_xLaneRow3_11_0;
  logic        [11:0] xControls0_selects_xLaneRow2_11_0;
  logic        [11:0] xControls0_selects_xLaneRow5_11_0;
  logic        [11:0] xControls0_selects_xLaneRow4_11_0;
  logic        [11:0] xControls0_selects_xLaneRow7_11_0;
  logic        [11:0] xControls0_selects_xLaneRow6_11_0;
  logic        [11:0] xControls0_selects_xLaneRow9_11_0;
  logic        [11:0] xControls0_selects_xLaneRow8_11_0;
  logic        [11:0] xControls0_selects_xLaneRow11_11_0;
  logic        [11:0] xControls0_selects_xLaneRow10_11_0;
  logic        [11:0] xControls0_selects_xLaneRow13_11_0;
  logic        [11:0] xControls0_selects_xLaneRow12_11_0;
  logic        [11:0] xControls0_selects_xLaneRow15_11_0;
  logic        [11:0] xControls0_selects_xLaneRow14_11_0;
  logic        [11:0] xControls1_0_selects_9;
  logic        [11:0] xControls1_0_selects_10;
  logic        [11:0] xControls1_0_selects_11;
  logic        [11:0] xControls1_0_selects_12;
  logic        [11:0] xControls1_0_selects_13;
  logic        [11:0] xControls1_0_selects_14;
  logic        [11:0] xControls1_0_selects_15;
  logic        [11:0] xControls1_0_selects_16;
  logic        [11:0] xControls1_1_selects_9;
  logic        [11:0] xControls1_1_selects_10;
  logic        [11:0] xControls1_1_selects_11;
  logic        [11:0] xControls1_1_selects_12;
  logic        [11:0] xControls1_1_selects_13;
  logic        [11:0] xControls1_1_selects_14;
  logic        [11:0] xControls1_1_selects_15;
  logic        [11:0] xControls1_1_selects_16;
  logic        [11:0] xControls2_0_selects_5;
  logic        [11:0] xControls2_0_selects_6;
  logic        [11:0] xControls2_0_selects_7;
  logic        [11:0] xControls2_0_selects_8;
  logic        [11:0] xControls2_1_selects_5;
  logic        [11:0] xControls2_1_selects_6;
  logic        [11:0] xControls2_1_selects_7;
  logic        [11:0] xControls2_1_selects_8;
  logic        [11:0] xControls2_2_selects_5;
  logic        [11:0] xControls2_2_selects_6;
  logic        [11:0] xControls2_2_selects_7;
  logic        [11:0] xControls2_2_selects_8;
  logic        [11:0] xControls2_3_selects_5;
  logic        [11:0] xControls2_3_selects_6;
  logic        [11:0] xControls2_3_selects_7;
  logic        [11:0] xControls2_3_selects_8;
  logic               not_y_request_base_0_xor_1;
  logic               not_y_request_base_0_xor_1_xor_0;
  logic               or__8;
  logic               xor_xor_0_and_y_request_inverse_0;
  logic               n0_xor_xor_and_y_request_inverse_0;
  logic               n0_xor_and_xor_0_3;
  logic               n0_and_and_or_0_and_xor_3;
  logic               not_y_request_base_0_xor_0;
  logic               not_y_request_base_0_xor_0_xor_0;
  logic               or__9;
  logic               not_y_request_base_1_xor_1;
  logic               xor__20;
  logic               not_y_request_base_1_and_1;
  logic               or__10;
  logic               xor_xor_0_and_y_request_inverse_0_2;
  logic               xor_xor_or_and_22;
  logic               n0_xor_xor_and_y_request_inverse_0_2;
  logic               n0_xor_and_xor_0_4;
  logic               n0_and_and_or_0_and_xor_4;
  logic               n0_xor_xor_and_y_request_inverse_0_3;
  logic               n0_xor_and_xor_and_or_and_21;
  logic               n0_and_and_or_or_and_xor_13;
  logic               xor_xor_0_and_y_request_inverse_1;
  logic               xor_xor_0_xor_0_9;
  logic               xor_xor_0_xor_0_10;
  logic               xor_and_0_or_0_and_xor_7;
  logic               xor_xor_or_xor_29;
  logic               xor_xor_and_xor_and_or_and_37;
  logic               xor_and_and_or_or_and_xor_21;
  logic               not_y_request_base_1_xor_0;
  logic               xor__21;
  logic               not_y_request_base_1_and_0;
  logic               or__11;
  logic               xor_xor_or_and_23;
  logic               n0_xor_xor_and_y_request_inverse_0_4;
  logic               n0_xor_and_xor_and_or_and_22;
  logic               n0_and_and_or_or_and_xor_14;
  logic               xor_xor_0_and_y_request_inverse_1_2;
  logic               xor_xor_0_xor_0_11;
  logic               xor_xor_0_xor_0_12;
  logic               xor_and_0_or_0_and_xor_8;
  logic               xor_xor_or_xor_30;
  logic               xor_xor_and_xor_and_or_and_38;
  logic               xor_and_and_or_or_and_xor_22;
  logic               xor__22;
  logic               or__12;
  logic               not_y_request_base_2_xor_1;
  logic               xor__23;
  logic               not_y_request_base_2_and_1;
  logic               xor_xor_or_and_24;
  logic               xor_xor_or_and_25;
  logic               n0_xor_xor_and_y_request_inverse_0_5;
  logic               n0_xor_and_xor_and_or_and_23;
  logic               n0_and_and_or_or_and_xor_15;
  logic               n0_xor_xor_and_y_request_inverse_0_6;
  logic               n0_xor_and_xor_and_or_and_24;
  logic               n0_and_and_or_or_and_xor_16;
  logic               xor_xor_or_and_26;
  logic               xor_xor_or_xor_31;
  logic               xor_xor_and_xor_and_or_and_39;
  logic               xor_and_and_or_or_and_xor_23;
  logic               xor_xor_or_xor_32;
  logic               xor_xor_and_xor_and_or_and_40;
  logic               xor_and_and_or_or_and_xor_24;
  logic               xor_xor_0_and_y_request_inverse_2;
  logic               xor_xor_0_xor_0_13;
  logic               xor_xor_0_xor_0_14;
  logic               xor_and_0_or_0_and_xor_9;
  logic               xor_xor_or_xor_0_5;
  logic               xor_xor_0_xor_and_or_and_5;
  logic               xor_and_0_or_or_and_xor_17;
  logic               xor_xor_or_xor_33;
  logic               xor_xor_and_xor_and_or_and_41;
  logic               xor_and_and_or_or_and_xor_25;
  logic               xor__24;
  logic               or__13;
  logic               not_y_request_base_2_xor_0;
  logic               xor__25;
  logic               not_y_request_base_2_and_0;
  logic               xor_xor_or_and_27;
  logic               xor_xor_or_and_28;
  logic               n0_xor_xor_and_y_request_inverse_0_7;
  logic               n0_xor_and_xor_and_or_and_25;
  logic               n0_and_and_or_or_and_xor_17;
  logic               n0_xor_xor_and_y_request_inverse_0_8;
  logic               n0_xor_and_xor_and_or_and_26;
  logic               n0_and_and_or_or_and_xor_18;
  logic               xor_xor_or_and_29;
  logic               xor_xor_or_xor_34;
  logic               xor_xor_and_xor_and_or_and_42;
  logic               xor_and_and_or_or_and_xor_26;
  logic               xor_xor_or_xor_35;
  logic               xor_xor_and_xor_and_or_and_43;
  logic               xor_and_and_or_or_and_xor_27;
  logic               xor_xor_0_and_y_request_inverse_2_2;
  logic               xor_xor_0_xor_0_15;
  logic               xor_xor_0_xor_0_16;
  logic               xor_and_0_or_0_and_xor_10;
  logic               xor_xor_or_xor_0_6;
  logic               xor_xor_0_xor_and_or_and_6;
  logic               xor_and_0_or_or_and_xor_18;
  logic               xor_xor_or_xor_36;
  logic               xor_xor_and_xor_and_or_and_44;
  logic               xor_and_and_or_or_and_xor_28;
  logic               xor__26;
  logic               xor_xor_or_and_30;
  logic               n0_xor_xor_and_y_request_inverse_0_9;
  logic               n0_xor_and_xor_and_or_and_27;
  logic               n0_and_and_or_or_and_xor_19;
  logic               xor_xor_or_and_31;
  logic               xor_xor_or_xor_37;
  logic               xor_xor_and_xor_and_or_and_45;
  logic               xor_and_and_or_or_and_xor_29;
  logic               xor_xor_or_xor_0_7;
  logic               xor_xor_0_xor_and_or_and_7;
  logic               xor_and_0_or_or_and_xor_19;
  logic               xor_xor_or_xor_38;
  logic               xor_xor_and_xor_and_or_and_46;
  logic               xor_and_and_or_or_and_xor_30;
  logic               xor__27;
  logic               xor_xor_or_and_32;
  logic               n0_xor_xor_and_y_request_inverse_0_10;
  logic               n0_xor_and_xor_and_or_and_28;
  logic               n0_and_and_or_or_and_xor_20;
  logic               xor_xor_or_and_33;
  logic               xor_xor_or_xor_39;
  logic               xor_xor_and_xor_and_or_and_47;
  logic               xor_and_and_or_or_and_xor_31;
  logic               xor_xor_or_xor_0_8;
  logic               xor_xor_0_xor_and_or_and_8;
  logic               xor_and_0_or_or_and_xor_20;
  logic               xor_xor_or_xor_40;
  logic               xor_xor_and_xor_and_or_and_48;
  logic               xor_and_and_or_or_and_xor_32;
  logic               xor__28;
  logic               or__14;
  logic               xor_xor_or_and_34;
  logic               xor_xor_or_and_35;
  logic               n0_xor_xor_and_y_request_inverse_0_11;
  logic               n0_xor_and_xor_and_or_and_29;
  logic               n0_and_and_or_or_and_xor_21;
  logic               n0_xor_and_xor_and_or_and_30;
  logic               xor_xor_or_xor_41;
  logic               xor_xor_and_xor_and_or_and_49;
  logic               xor_and_and_or_or_and_xor_33;
  logic               xor_xor_and_xor_and_or_and_50;
  logic               xor_xor_or_and_36;
  logic               xor_xor_or_xor_42;
  logic               xor_xor_and_xor_and_or_and_51;
  logic               xor_and_and_or_or_and_xor_34;
  logic               xor_xor_0_and_y_request_inverse_3;
  logic               xor_and_0_or_0_and_xor_11;
  logic               xor_and_0_or_or_and_xor_21;
  logic               xor_and_0_or_or_and_xor_22;
  logic               xor_xor_or_xor_43;
  logic               xor_xor_and_xor_and_or_and_52;
  logic               xor__29;
  logic               not_y_request_base_3_xor_0;
  logic               xor__30;
  logic               xor_xor_or_and_37;
  logic               n0_xor_xor_and_y_request_inverse_0_12;
  logic               n0_xor_and_xor_and_or_and_31;
  logic               n0_and_and_or_or_and_xor_22;
  logic               n0_xor_and_xor_and_or_and_32;
  logic               xor_xor_or_xor_44;
  logic               xor_xor_and_xor_and_or_and_53;
  logic               xor_and_and_or_or_and_xor_35;
  logic               xor_xor_and_xor_and_or_and_54;
  logic               xor_xor_or_and_38;
  logic               xor_xor_or_xor_45;
  logic               xor_xor_and_xor_and_or_and_55;
  logic               xor_and_and_or_or_and_xor_36;
  logic               xor_xor_0_and_y_request_inverse_3_2;
  logic               xor_and_0_or_0_and_xor_12;
  logic               xor_and_0_or_or_and_xor_23;
  logic               xor_and_0_or_or_and_xor_24;
  logic               xor_xor_or_xor_46;
  logic               xor_xor_and_xor_and_or_and_56;
  logic               xor__31;
  logic               xor__32;
  logic               xor_xor_or_and_39;
  logic               n0_xor_xor_and_y_request_inverse_0_13;
  logic               n0_xor_and_xor_and_or_and_33;
  logic               n0_and_and_or_or_and_xor_23;
  logic               n0_xor_and_xor_and_or_and_34;
  logic               xor_xor_or_xor_47;
  logic               xor_xor_and_xor_and_or_and_57;
  logic               xor_and_and_or_or_and_xor_37;
  logic               xor_xor_and_xor_and_or_and_58;
  logic               xor_xor_or_and_40;
  logic               xor_xor_or_xor_48;
  logic               xor_xor_and_xor_and_or_and_59;
  logic               xor_and_and_or_or_and_xor_38;
  logic               xor_and_0_or_or_and_xor_25;
  logic               xor_and_0_or_or_and_xor_26;
  logic               xor_xor_or_xor_49;
  logic               xor_xor_and_xor_and_or_and_60;
  logic               xor__33;
  logic               xor__34;
  logic               xor_xor_or_and_41;
  logic               n0_xor_xor_and_y_request_inverse_0_14;
  logic               n0_xor_and_xor_and_or_and_35;
  logic               n0_and_and_or_or_and_xor_24;
  logic               n0_xor_and_xor_and_or_and_36;
  logic               xor_xor_or_xor_50;
  logic               xor_xor_and_xor_and_or_and_61;
  logic               xor_and_and_or_or_and_xor_39;
  logic               xor_xor_and_xor_and_or_and_62;
  logic               xor_xor_or_and_42;
  logic               xor_xor_or_xor_51;
  logic               xor_xor_and_xor_and_or_and_63;
  logic               xor_and_and_or_or_and_xor_40;
  logic               xor_and_0_or_or_and_xor_27;
  logic               xor_and_0_or_or_and_xor_28;
  logic               xor_xor_or_xor_52;
  logic               xor_xor_and_xor_and_or_and_64;
  logic               xor__35;
  logic               n0_xor_and_xor_and_or_and_37;
  logic               xor_xor_and_xor_and_or_and_65;
  logic               xor_and_0_or_or_and_xor_29;
  logic               xor_xor_or_xor_53;
  logic               xor_xor_and_xor_and_or_and_66;
  logic               xor__36;
  logic               n0_xor_and_xor_and_or_and_38;
  logic               xor_xor_and_xor_and_or_and_67;
  logic               xor_and_0_or_or_and_xor_30;
  logic               xor_xor_or_xor_54;
  logic               xor_xor_and_xor_and_or_and_68;
  logic               xor__37;
  logic               n0_xor_and_xor_and_or_and_39;
  logic               xor_xor_and_xor_and_or_and_69;
  logic               xor_and_0_or_or_and_xor_31;
  logic               xor_xor_or_xor_55;
  logic               xor_xor_and_xor_and_or_and_70;
  logic               xor__38;
  logic               n0_xor_and_xor_and_or_and_40;
  logic               xor_xor_and_xor_and_or_and_71;
  logic               xor_and_0_or_or_and_xor_32;
  logic               xor_xor_or_xor_56;
  logic               xor_xor_and_xor_and_or_and_72;
  logic        [19:0] y_request_base_plus;
  logic        [19:0] y_request_base_plus_2;
  logic        [19:0] y_request_base_plus_3;
  logic        [19:0] y_request_base_plus_4;
  logic        [19:0] y_request_base_plus_5;
  logic        [19:0] y_request_base_plus_6;
  logic        [19:0] y_request_base_plus_7;
  logic        [19:0] y_request_base_plus_8;
  logic        [19:0] y_request_base_plus_9;
  logic        [19:0] y_request_base_plus_10;
  logic        [19:0] y_request_base_plus_11;
  logic        [19:0] y_request_base_plus_12;
  logic        [19:0] y_request_base_plus_13;
  logic        [19:0] y_request_base_plus_14;
  logic        [19:0] y_request_base_plus_15;
  logic        [19:0] y_request_base_plus_16;
  logic               not_yLaneRow15_2_and;
  logic               not_yLaneRow15_4_and;
  logic               not_yLaneRow15_6_and;
  logic               not_yLaneRow15_8_and;
  logic               not_yLaneRow15_10_or;
  logic               not_yLaneRow15_12_and;
  logic               not_yLaneRow15_14_and;
  logic               not_yLaneRow15_15_and;
  logic               not_yLaneRow14_2_and;
  logic               not_yLaneRow14_4_and;
  logic               not_yLaneRow14_6_and;
  logic               not_yLaneRow14_8_and;
  logic               not_yLaneRow14_10_or;
  logic               not_yLaneRow14_12_and;
  logic               not_yLaneRow14_14_and;
  logic               not_yLaneRow14_15_and;
  logic               not_yLaneRow13_2_and;
  logic               not_yLaneRow13_4_and;
  logic               not_yLaneRow13_6_and;
  logic               not_yLaneRow13_8_and;
  logic               not_yLaneRow13_10_or;
  logic               not_yLaneRow13_12_and;
  logic               not_yLaneRow13_14_and;
  logic               not_yLaneRow13_15_and;
  logic               not_yLaneRow12_2_and;
  logic               not_yLaneRow12_4_and;
  logic               not_yLaneRow12_6_and;
  logic               not_yLaneRow12_8_and;
  logic               not_yLaneRow12_10_or;
  logic               not_yLaneRow12_12_and;
  logic               not_yLaneRow12_14_and;
  logic               not_yLaneRow12_15_and;
  logic               not_yLaneRow11_2_and;
  logic               not_yLaneRow11_4_and;
  logic               not_yLaneRow11_6_and;
  logic               not_yLaneRow11_8_and;
  logic               not_yLaneRow11_10_or;
  logic               not_yLaneRow11_12_and;
  logic               not_yLaneRow11_14_and;
  logic               not_yLaneRow11_15_and;
  logic               not_yLaneRow10_2_and;
  logic               not_yLaneRow10_4_and;
  logic               not_yLaneRow10_6_and;
  logic               not_yLaneRow10_8_and;
  logic               not_yLaneRow10_10_or;
  logic               not_yLaneRow10_12_and;
  logic               not_yLaneRow10_14_and;
  logic               not_yLaneRow10_15_and;
  logic               not_yLaneRow9_2_and;
  logic               not_yLaneRow9_4_and;
  logic               not_yLaneRow9_6_and;
  logic               not_yLaneRow9_8_and;
  logic               not_yLaneRow9_10_or;
  logic               not_yLaneRow9_12_and;
  logic               not_yLaneRow9_14_and;
  logic               not_yLaneRow9_15_and;
  logic               not_yLaneRow8_2_and;
  logic               not_yLaneRow8_4_and;
  logic               not_yLaneRow8_6_and;
  logic               not_yLaneRow8_8_and;
  logic               not_yLaneRow8_10_or;
  logic               not_yLaneRow8_12_and;
  logic               not_yLaneRow8_14_and;
  logic               not_yLaneRow8_15_and;
  logic               not_yLaneRow7_2_and;
  logic               not_yLaneRow7_4_and;
  logic               not_yLaneRow7_6_and;
  logic               not_yLaneRow7_8_and;
  logic               not_yLaneRow7_10_or;
  logic               not_yLaneRow7_12_and;
  logic               not_yLaneRow7_14_and;
  logic               not_yLaneRow7_15_and;
  logic               not_yLaneRow6_2_and;
  logic               not_yLaneRow6_4_and;
  logic               not_yLaneRow6_6_and;
  logic               not_yLaneRow6_8_and;
  logic               not_yLaneRow6_10_or;
  logic               not_yLaneRow6_12_and;
  logic               not_yLaneRow6_14_and;
  logic               not_yLaneRow6_15_and;
  logic               not_yLaneRow5_2_and;
  logic               not_yLaneRow5_4_and;
  logic               not_yLaneRow5_6_and;
  logic               not_yLaneRow5_8_and;
  logic               not_yLaneRow5_10_or;
  logic               not_yLaneRow5_12_and;
  logic               not_yLaneRow5_14_and;
  logic               not_yLaneRow5_15_and;
  logic               not_yLaneRow4_2_and;
  logic               not_yLaneRow4_4_and;
  logic               not_yLaneRow4_6_and;
  logic               not_yLaneRow4_8_and;
  logic               not_yLaneRow4_10_or;
  logic               not_yLaneRow4_12_and;
  logic               not_yLaneRow4_14_and;
  logic               not_yLaneRow4_15_and;
  logic               not_yLaneRow3_2_and;
  logic               not_yLaneRow3_4_and;
  logic               not_yLaneRow3_6_and;
  logic               not_yLaneRow3_8_and;
  logic               not_yLaneRow3_10_or;
  logic               not_yLaneRow3_12_and;
  logic               not_yLaneRow3_14_and;
  logic               not_yLaneRow3_15_and;
  logic               not_yLaneRow2_2_and;
  logic               not_yLaneRow2_4_and;
  logic               not_yLaneRow2_6_and;
  logic               not_yLaneRow2_8_and;
  logic               not_yLaneRow2_10_or;
  logic               not_yLaneRow2_12_and;
  logic               not_yLaneRow2_14_and;
  logic               not_yLaneRow2_15_and;
  logic               not_yLaneRow1_2_and;
  logic               not_yLaneRow1_4_and;
  logic               not_yLaneRow1_6_and;
  logic               not_yLaneRow1_8_and;
  logic               not_yLaneRow1_10_or;
  logic               not_yLaneRow1_12_and;
  logic               not_yLaneRow1_14_and;
  logic               not_yLaneRow1_15_and;
  logic               not_yLaneRow0_2_and;
  logic               not_yLaneRow0_4_and;
  logic               not_yLaneRow0_6_and;
  logic               not_yLaneRow0_8_and;
  logic               not_yLaneRow0_10_or;
  logic               not_yLaneRow0_12_and;
  logic               not_yLaneRow0_14_and;
  logic               not_yLaneRow0_15_and;
  logic               yActive_0_and_yIsInside_0;
  logic               yActive_1_and_yIsInside_1;
  logic               yActive_2_and_yIsInside_2;
  logic               yActive_3_and_yIsInside_3;
  logic               yActive_4_and_yIsInside_4;
  logic               yActive_5_and_yIsInside_5;
  logic               yActive_6_and_yIsInside_6;
  logic               yActive_7_and_yIsInside_7;
  logic               yActive_8_and_yIsInside_8;
  logic               yActive_9_and_yIsInside_9;
  logic               yActive_10_and_yIsInside_10;
  logic               yActive_11_and_yIsInside_11;
  logic               yActive_12_and_yIsInside_12;
  logic               yActive_13_and_yIsInside_13;
  logic               yActive_14_and_yIsInside_14;
  logic               yActive_15_and_yIsInside_15;
  logic               yControls0_selects;
  logic               yControls0_selects_2;
  logic               yControls0_selects_3;
  logic               yControls0_selects_4;
  logic               yControls0_selects_5;
  logic               yControls0_selects_6;
  logic               yControls0_selects_7;
  logic               yControls0_selects_8;
  logic               yControls0_selects_9;
  logic               yControls0_selects_10;
  logic               yControls0_selects_11;
  logic               yControls0_selects_12;
  logic               yControls0_selects_13;
  logic               yControls0_selects_14;
  logic               yControls0_selects_15;
  logic               yControls0_selects_16;
  logic               yControls1_0_selects;
  logic               yControls1_0_selects_2;
  logic               yControls1_0_selects_3;
  logic               yControls1_0_selects_4;
  logic               yControls1_0_selects_5;
  logic               yControls1_0_selects_6;
  logic               yControls1_0_selects_7;
  logic               yControls1_0_selects_8;
  logic               yControls1_1_selects;
  logic               yControls1_1_selects_2;
  logic               yControls1_1_selects_3;
  logic               yControls1_1_selects_4;
  logic               yControls1_1_selects_5;
  logic               yControls1_1_selects_6;
  logic               yControls1_1_selects_7;
  logic               yControls1_1_selects_8;
  logic               yControls2_0_selects;
  logic               yControls2_0_selects_2;
  logic               yControls2_0_selects_3;
  logic               yControls2_0_selects_4;
  logic               yControls2_1_selects;
  logic               yControls2_1_selects_2;
  logic               yControls2_1_selects_3;
  logic               yControls2_1_selects_4;
  logic               yControls2_2_selects;
  logic               yControls2_2_selects_2;
  logic               yControls2_2_selects_3;
  logic               yControls2_2_selects_4;
  logic               yControls2_3_selects;
  logic               yControls2_3_selects_2;
  logic               yControls2_3_selects_3;
  logic               yControls2_3_selects_4;
  logic               yControls3_0_selects;
  logic               yControls3_0_selects_2;
  logic               yControls3_1_selects;
  logic               yControls3_1_selects_2;
  logic               yControls3_2_selects;
  logic               yControls3_2_selects_2;
  logic               yControls3_3_selects;
  logic               yControls3_3_selects_2;
  logic               yControls3_4_selects;
  logic               yControls3_4_selects_2;
  logic               yControls3_5_selects;
  logic               yControls3_5_selects_2;
  logic               yControls3_6_selects;
  logic               yControls3_6_selects_2;
  logic               yControls3_7_selects;
  logic               yControls3_7_selects_2;
  logic        [11:0] yControls0_selects_yLaneRow1_11_0;
  logic        [11:0] yControls0_selects_yLaneRow0_11_0;
  logic        [11:0] yControls0_selects_yLaneRow3_11_0;
  logic        [11:0] yControls0_selects_yLaneRow2_11_0;
  logic        [11:0] yControls0_selects_yLaneRow5_11_0;
  logic        [11:0] yControls0_selects_yLaneRow4_11_0;
  logic        [11:0] yControls0_selects_yLaneRow7_11_0;
  logic        [11:0] yControls0_selects_yLaneRow6_11_0;
  logic        [11:0] yControls0_selects_yLaneRow9_11_0;
  logic        [11:0] yControls0_selects_yLaneRow8_11_0;
  logic        [11:0] yControls0_selects_yLaneRow11_11_0;
  logic        [11:0] yControls0_selects_yLaneRow10_11_0;
  logic        [11:0] yControls0_selects_yLaneRow13_11_0;
  logic        [11:0] yControls0_selects_yLaneRow12_11_0;
  logic        [11:0] yControls0_selects_yLaneRow15_11_0;
  logic        [11:0] yControls0_selects_yLaneRow14_11_0;
  logic        [11:0] yControls1_0_selects_9;
  logic        [11:0] yControls1_0_selects_10;
  logic        [11:0] yControls1_0_selects_11;
  logic        [11:0] yControls1_0_selects_12;
  logic        [11:0] yControls1_0_selects_13;
  logic        [11:0] yControls1_0_selects_14;
  logic        [11:0] yControls1_0_selects_15;
  logic        [11:0] yControls1_0_selects_16;
  logic        [11:0] yControls1_1_selects_9;
  logic        [11:0] yControls1_1_selects_10;
  logic        [11:0] yControls1_1_selects_11;
  logic        [11:0] yControls1_1_selects_12;
  logic        [11:0] yControls1_1_selects_13;
  logic        [11:0] yControls1_1_selects_14;
  logic        [11:0] yControls1_1_selects_15;
  logic        [11:0] yControls1_1_selects_16;
  logic        [11:0] yControls2_0_selects_5;
  logic        [11:0] yControls2_0_selects_6;
  logic        [11:0] yControls2_0_selects_7;
  logic        [11:0] yControls2_0_selects_8;
  logic        [11:0] yControls2_1_selects_5;
  logic        [11:0] yControls2_1_selects_6;
  logic        [11:0] yControls2_1_selects_7;
  logic        [11:0] yControls2_1_selects_8;
  logic        [11:0] yControls2_2_selects_5;
  logic        [11:0] yControls2_2_selects_6;
  logic        [11:0] yControls2_2_selects_7;
  logic        [11:0] yControls2_2_selects_8;
  logic        [11:0] yControls2_3_selects_5;
  logic        [11:0] yControls2_3_selects_6;
  logic        [11:0] yControls2_3_selects_7;
  logic        [11:0] yControls2_3_selects_8;
  logic        [15:0] yControls0_selects_yLaneValue1;
  logic        [15:0] yControls0_selects_yLaneValue0;
  logic        [15:0] yControls0_selects_yLaneValue3;
  logic        [15:0] yControls0_selects_yLaneValue2;
  logic        [15:0] yControls0_selects_yLaneValue5;
  logic        [15:0] yControls0_selects_yLaneValue4;
  logic        [15:0] yControls0_selects_yLaneValue7;
  logic        [15:0] yControls0_selects_yLaneValue6;
  logic        [15:0] yControls0_selects_yLaneValue9;
  logic        [15:0] yControls0_selects_yLaneValue8;
  logic        [15:0] yControls0_selects_yLaneValue11;
  logic        [15:0] yControls0_selects_yLaneValue10;
  logic        [15:0] yControls0_selects_yLaneValue13;
  logic        [15:0] yControls0_selects_yLaneValue12;
  logic        [15:0] yControls0_selects_yLaneValue15;
  logic        [15:0] yControls0_selects_yLaneValue14;
  logic        [15:0] yControls1_0_selects_17;
  logic        [15:0] yControls1_0_selects_18;
  logic        [15:0] yControls1_0_selects_19;
  logic        [15:0] yControls1_0_selects_20;
  logic        [15:0] yControls1_0_selects_21;
  logic        [15:0] yControls1_0_selects_22;
  logic        [15:0] yControls1_0_selects_23;
  logic        [15:0] yControls1_0_selects_24;
  logic        [15:0] yControls1_1_selects_17;
  logic        [15:0] yControls1_1_selects_18;
  logic        [15:0] yControls1_1_selects_19;
  logic        [15:0] yControls1_1_selects_20;
  logic        [15:0] yControls1_1_selects_21;
  logic        [15:0] yControls1_1_selects_22;
  logic        [15:0] yControls1_1_selects_23;
  logic        [15:0] yControls1_1_selects_24;
  logic        [15:0] yControls2_0_selects_9;
  logic        [15:0] yControls2_0_selects_10;
  logic        [15:0] yControls2_0_selects_11;
  logic        [15:0] yControls2_0_selects_12;
  logic        [15:0] yControls2_1_selects_9;
  logic        [15:0] yControls2_1_selects_10;
  logic        [15:0] yControls2_1_selects_11;
  logic        [15:0] yControls2_1_selects_12;
  logic        [15:0] yControls2_2_selects_9;
  logic        [15:0] yControls2_2_selects_10;
  logic        [15:0] yControls2_2_selects_11;
  logic        [15:0] yControls2_2_selects_12;
  logic        [15:0] yControls2_3_selects_9;
  logic        [15:0] yControls2_3_selects_10;
  logic        [15:0] yControls2_3_selects_11;
  logic        [15:0] yControls2_3_selects_12;
  logic        [15:0] xReturn3_3_0_selects_bank8_x_word;
  logic        [15:0] xReturn3_3_0_selects_bank0_x_word;
  logic        [15:0] xReturn3_3_1_selects_bank9_x_word;
  logic        [15:0] xReturn3_3_1_selects_bank1_x_word;
  logic        [15:0] xReturn3_3_2_selects_bank10_x_word;
  logic        [15:0] xReturn3_3_2_selects_bank2_x_word;
  logic        [15:0] xReturn3_3_3_selects_bank11_x_word;
  logic        [15:0] xReturn3_3_3_selects_bank3_x_word;
  logic        [15:0] xReturn3_3_4_selects_bank12_x_word;
  logic        [15:0] xReturn3_3_4_selects_bank4_x_word;
  logic        [15:0] xReturn3_3_5_selects_bank13_x_word;
  logic        [15:0] xReturn3_3_5_selects_bank5_x_word;
  logic        [15:0] xReturn3_3_6_selects_bank14_x_word;
  logic        [15:0] xReturn3_3_6_selects_bank6_x_word;
  logic        [15:0] xReturn3_3_7_selects_bank15_x_word;
  logic        [15:0] xReturn3_3_7_selects_bank7_x_word;
  logic        [15:0] xReturn3_2_0_selects;
  logic        [15:0] xReturn3_2_0_selects_2;
  logic        [15:0] xReturn3_2_0_selects_3;
  logic        [15:0] xReturn3_2_0_selects_4;
  logic        [15:0] xReturn3_2_1_selects;
  logic        [15:0] xReturn3_2_1_selects_2;
  logic        [15:0] xReturn3_2_1_selects_3;
  logic        [15:0] xReturn3_2_1_selects_4;
  logic        [15:0] xReturn3_2_2_selects;
  logic        [15:0] xReturn3_2_2_selects_2;
  logic        [15:0] xReturn3_2_2_selects_3;
  logic        [15:0] xReturn3_2_2_selects_4;
  logic        [15:0] xReturn3_2_3_selects;
  logic        [15:0] xReturn3_2_3_selects_2;
  logic        [15:0] xReturn3_2_3_selects_3;
  logic        [15:0] xReturn3_2_3_selects_4;
  logic        [15:0] xReturn3_1_0_selects;
  logic        [15:0] xReturn3_1_0_selects_2;
  logic        [15:0] xReturn3_1_0_selects_3;
  logic        [15:0] xReturn3_1_0_selects_4;
  logic        [15:0] xReturn3_1_0_selects_5;
  logic        [15:0] xReturn3_1_0_selects_6;
  logic        [15:0] xReturn3_1_0_selects_7;
  logic        [15:0] xReturn3_1_0_selects_8;
  logic        [15:0] xReturn3_1_1_selects;
  logic        [15:0] xReturn3_1_1_selects_2;
  logic        [15:0] xReturn3_1_1_selects_3;
  logic        [15:0] xReturn3_1_1_selects_4;
  logic        [15:0] xReturn3_1_1_selects_5;
  logic        [15:0] xReturn3_1_1_selects_6;
  logic        [15:0] xReturn3_1_1_selects_7;
  logic        [15:0] xReturn3_1_1_selects_8;
  logic        [15:0] yReturn3_3_0_selects_bank8_y_word;
  logic        [15:0] yReturn3_3_0_selects_bank0_y_word;
  logic        [15:0] yReturn3_3_1_selects_bank9_y_word;
  logic        [15:0] yReturn3_3_1_selects_bank1_y_word;
  logic        [15:0] yReturn3_3_2_selects_bank10_y_word;
  logic        [15:0] yReturn3_3_2_selects_bank2_y_word;
  logic        [15:0] yReturn3_3_3_selects_bank11_y_word;
  logic        [15:0] yReturn3_3_3_selects_bank3_y_word;
  logic        [15:0] yReturn3_3_4_selects_bank12_y_word;
  logic        [15:0] yReturn3_3_4_selects_bank4_y_word;
  logic        [15:0] yReturn3_3_5_selects_bank13_y_word;
  logic        [15:0] yReturn3_3_5_selects_bank5_y_word;
  logic        [15:0] yReturn3_3_6_selects_bank14_y_word;
  logic        [15:0] yReturn3_3_6_selects_bank6_y_word;
  logic        [15:0] yReturn3_3_7_selects_bank15_y_word;
  logic        [15:0] yReturn3_3_7_selects_bank7_y_word;
  logic        [15:0] yReturn3_2_0_selects;
  logic        [15:0] yReturn3_2_0_selects_2;
  logic        [15:0] yReturn3_2_0_selects_3;
  logic        [15:0] yReturn3_2_0_selects_4;
  logic        [15:0] yReturn3_2_1_selects;
  logic        [15:0] yReturn3_2_1_selects_2;
  logic        [15:0] yReturn3_2_1_selects_3;
  logic        [15:0] yReturn3_2_1_selects_4;
  logic        [15:0] yReturn3_2_2_selects;
  logic        [15:0] yReturn3_2_2_selects_2;
  logic        [15:0] yReturn3_2_2_selects_3;
  logic        [15:0] yReturn3_2_2_selects_4;
  logic        [15:0] yReturn3_2_3_selects;
  logic        [15:0] yReturn3_2_3_selects_2;
  logic        [15:0] yReturn3_2_3_selects_3;
  logic        [15:0] yReturn3_2_3_selects_4;
  logic        [15:0] yReturn3_1_0_selects;
  logic        [15:0] yReturn3_1_0_selects_2;
  logic        [15:0] yReturn3_1_0_selects_3;
  logic        [15:0] yReturn3_1_0_selects_4;
  logic        [15:0] yReturn3_1_0_selects_5;
  logic        [15:0] yReturn3_1_0_selects_6;
  logic        [15:0] yReturn3_1_0_selects_7;
  logic        [15:0] yReturn3_1_0_selects_8;
  logic        [15:0] yReturn3_1_1_selects;
  logic        [15:0] yReturn3_1_1_selects_2;
  logic        [15:0] yReturn3_1_1_selects_3;
  logic        [15:0] yReturn3_1_1_selects_4;
  logic        [15:0] yReturn3_1_1_selects_5;
  logic        [15:0] yReturn3_1_1_selects_6;
  logic        [15:0] yReturn3_1_1_selects_7;
  logic        [15:0] yReturn3_1_1_selects_8;

  MemoryBank_r3072_w16 bank0 (  // Scratchpad.swift:82
    .clock    (clock),
    .x_enable (xEnables[0]),
    .x_write  (1'b0),
    .x_row    (xRow0),
    .x_data   (16'd0),
    .x_word   (bank0_x_word),
    .y_enable (yEnables[0]),
    .y_write  (yWrite[1]),
    .y_row    (yRow0),
    .y_data   (yValue0),
    .y_word   (bank0_y_word)
  );

  MemoryBank_r3072_w16 bank1 (  // Scratchpad.swift:82
    .clock    (clock),
    .x_enable (xEnables[1]),
    .x_write  (1'b0),
    .x_row    (xRow1),
    .x_data   (16'd0),
    .x_word   (bank1_x_word),
    .y_enable (yEnables[1]),
    .y_write  (yWrite[1]),
    .y_row    (yRow1),
    .y_data   (yValue1),
    .y_word   (bank1_y_word)
  );

  MemoryBank_r3072_w16 bank2 (  // Scratchpad.swift:82
    .clock    (clock),
    .x_enable (xEnables[2]),
    .x_write  (1'b0),
    .x_row    (xRow2),
    .x_data   (16'd0),
    .x_word   (bank2_x_word),
    .y_enable (yEnables[2]),
    .y_write  (yWrite[1]),
    .y_row    (yRow2),
    .y_data   (yValue2),
    .y_word   (bank2_y_word)
  );

  MemoryBank_r3072_w16 bank3 (  // Scratchpad.swift:82
    .clock    (clock),
    .x_enable (xEnables[3]),
    .x_write  (1'b0),
    .x_row    (xRow3),
    .x_data   (16'd0),
    .x_word   (bank3_x_word),
    .y_enable (yEnables[3]),
    .y_write  (yWrite[1]),
    .y_row    (yRow3),
    .y_data   (yValue3),
    .y_word   (bank3_y_word)
  );

  MemoryBank_r3072_w16 bank4 (  // Scratchpad.swift:82
    .clock    (clock),
    .x_enable (xEnables[4]),
    .x_write  (1'b0),
    .x_row    (xRow4),
    .x_data   (16'd0),
    .x_word   (bank4_x_word),
    .y_enable (yEnables[4]),
    .y_write  (yWrite[1]),
    .y_row    (yRow4),
    .y_data   (yValue4),
    .y_word   (bank4_y_word)
  );

  MemoryBank_r3072_w16 bank5 (  // Scratchpad.swift:82
    .clock    (clock),
    .x_enable (xEnables[5]),
    .x_write  (1'b0),
    .x_row    (xRow5),
    .x_data   (16'd0),
    .x_word   (bank5_x_word),
    .y_enable (yEnables[5]),
    .y_write  (yWrite[1]),
    .y_row    (yRow5),
    .y_data   (yValue5),
    .y_word   (bank5_y_word)
  );

  MemoryBank_r3072_w16 bank6 (  // Scratchpad.swift:82
    .clock    (clock),
    .x_enable (xEnables[6]),
    .x_write  (1'b0),
    .x_row    (xRow6),
    .x_data   (16'd0),
    .x_word   (bank6_x_word),
    .y_enable (yEnables[6]),
    .y_write  (yWrite[1]),
    .y_row    (yRow6),
    .y_data   (yValue6),
    .y_word   (bank6_y_word)
  );

  MemoryBank_r3072_w16 bank7 (  // Scratchpad.swift:82
    .clock    (clock),
    .x_enable (xEnables[7]),
    .x_write  (1'b0),
    .x_row    (xRow7),
    .x_data   (16'd0),
    .x_word   (bank7_x_word),
    .y_enable (yEnables[7]),
    .y_write  (yWrite[1]),
    .y_row    (yRow7),
    .y_data   (yValue7),
    .y_word   (bank7_y_word)
  );

  MemoryBank_r3072_w16 bank8 (  // Scratchpad.swift:82
    .clock    (clock),
    .x_enable (xEnables[8]),
    .x_write  (1'b0),
    .x_row    (xRow8),
    .x_data   (16'd0),
    .x_word   (bank8_x_word),
    .y_enable (yEnables[8]),
    .y_write  (yWrite[1]),
    .y_row    (yRow8),
    .y_data   (yValue8),
    .y_word   (bank8_y_word)
  );

  MemoryBank_r3072_w16 bank9 (  // Scratchpad.swift:82
    .clock    (clock),
    .x_enable (xEnables[9]),
    .x_write  (1'b0),
    .x_row    (xRow9),
    .x_data   (16'd0),
    .x_word   (bank9_x_word),
    .y_enable (yEnables[9]),
    .y_write  (yWrite[1]),
    .y_row    (yRow9),
    .y_data   (yValue9),
    .y_word   (bank9_y_word)
  );

  MemoryBank_r3072_w16 bank10 (  // Scratchpad.swift:82
    .clock    (clock),
    .x_enable (xEnables[10]),
    .x_write  (1'b0),
    .x_row    (xRow10),
    .x_data   (16'd0),
    .x_word   (bank10_x_word),
    .y_enable (yEnables[10]),
    .y_write  (yWrite[1]),
    .y_row    (yRow10),
    .y_data   (yValue10),
    .y_word   (bank10_y_word)
  );

  MemoryBank_r3072_w16 bank11 (  // Scratchpad.swift:82
    .clock    (clock),
    .x_enable (xEnables[11]),
    .x_write  (1'b0),
    .x_row    (xRow11),
    .x_data   (16'd0),
    .x_word   (bank11_x_word),
    .y_enable (yEnables[11]),
    .y_write  (yWrite[1]),
    .y_row    (yRow11),
    .y_data   (yValue11),
    .y_word   (bank11_y_word)
  );

  MemoryBank_r3072_w16 bank12 (  // Scratchpad.swift:82
    .clock    (clock),
    .x_enable (xEnables[12]),
    .x_write  (1'b0),
    .x_row    (xRow12),
    .x_data   (16'd0),
    .x_word   (bank12_x_word),
    .y_enable (yEnables[12]),
    .y_write  (yWrite[1]),
    .y_row    (yRow12),
    .y_data   (yValue12),
    .y_word   (bank12_y_word)
  );

  MemoryBank_r3072_w16 bank13 (  // Scratchpad.swift:82
    .clock    (clock),
    .x_enable (xEnables[13]),
    .x_write  (1'b0),
    .x_row    (xRow13),
    .x_data   (16'd0),
    .x_word   (bank13_x_word),
    .y_enable (yEnables[13]),
    .y_write  (yWrite[1]),
    .y_row    (yRow13),
    .y_data   (yValue13),
    .y_word   (bank13_y_word)
  );

  MemoryBank_r3072_w16 bank14 (  // Scratchpad.swift:82
    .clock    (clock),
    .x_enable (xEnables[14]),
    .x_write  (1'b0),
    .x_row    (xRow14),
    .x_data   (16'd0),
    .x_word   (bank14_x_word),
    .y_enable (yEnables[14]),
    .y_write  (yWrite[1]),
    .y_row    (yRow14),
    .y_data   (yValue14),
    .y_word   (bank14_y_word)
  );

  MemoryBank_r3072_w16 bank15 (  // Scratchpad.swift:82
    .clock    (clock),
    .x_enable (xEnables[15]),
    .x_write  (1'b0),
    .x_row    (xRow15),
    .x_data   (16'd0),
    .x_word   (bank15_x_word),
    .y_enable (yEnables[15]),
    .y_write  (yWrite[1]),
    .y_row    (yRow15),
    .y_data   (yValue15),
    .y_word   (bank15_y_word)
  );

  assign xIsInside                             = {not_xLaneRow15_15_and, not_xLaneRow14_15_and, not_xLaneRow13_15_and,
      not_xLaneRow12_15_and, not_xLaneRow11_15_and, not_xLaneRow10_15_and, not_xLaneRow9_15_and, not_xLaneRow8_15_and,
      not_xLaneRow7_15_and, not_xLaneRow6_15_and, not_xLaneRow5_15_and, not_xLaneRow4_15_and, not_xLaneRow3_15_and,
      not_xLaneRow2_15_and, not_xLaneRow1_15_and, not_xLaneRow0_15_and};  // PadAccess.swift:52
  assign yIsInside                             = {not_yLaneRow15_15_and, not_yLaneRow14_15_and, not_yLaneRow13_15_and,
      not_yLaneRow12_15_and, not_yLaneRow11_15_and, not_yLaneRow10_15_and, not_yLaneRow9_15_and, not_yLaneRow8_15_and,
      not_yLaneRow7_15_and, not_yLaneRow6_15_and, not_yLaneRow5_15_and, not_yLaneRow4_15_and, not_yLaneRow3_15_and,
      not_yLaneRow2_15_and, not_yLaneRow1_15_and, not_yLaneRow0_15_and};  // PadAccess.swift:52
  assign x_data_0                              = xData0;                    // Scratchpad.swift:97
  assign x_data_1                              = xData1;                    // Scratchpad.swift:97
  assign x_data_2                              = xData2;                    // Scratchpad.swift:97
  assign x_data_3                              = xData3;                    // Scratchpad.swift:97
  assign x_data_4                              = xData4;                    // Scratchpad.swift:97
  assign x_data_5                              = xData5;                    // Scratchpad.swift:97
  assign x_data_6                              = xData6;                    // Scratchpad.swift:97
  assign x_data_7                              = xData7;                    // Scratchpad.swift:97
  assign x_data_8                              = xData8;                    // Scratchpad.swift:97
  assign x_data_9                              = xData9;                    // Scratchpad.swift:97
  assign x_data_10                             = xData10;                   // Scratchpad.swift:97
  assign x_data_11                             = xData11;                   // Scratchpad.swift:97
  assign x_data_12                             = xData12;                   // Scratchpad.swift:97
  assign x_data_13                             = xData13;                   // Scratchpad.swift:97
  assign x_data_14                             = xData14;                   // Scratchpad.swift:97
  assign x_data_15                             = xData15;                   // Scratchpad.swift:97
  assign x_fault                               = xFault;                    // Scratchpad.swift:98
  assign y_data_0                              = yData0;                    // Scratchpad.swift:99
  assign y_data_1                              = yData1;                    // Scratchpad.swift:99
  assign y_data_2                              = yData2;                    // Scratchpad.swift:99
  assign y_data_3                              = yData3;                    // Scratchpad.swift:99
  assign y_data_4                              = yData4;                    // Scratchpad.swift:99
  assign y_data_5                              = yData5;                    // Scratchpad.swift:99
  assign y_data_6                              = yData6;                    // Scratchpad.swift:99
  assign y_data_7                              = yData7;                    // Scratchpad.swift:99
  assign y_data_8                              = yData8;                    // Scratchpad.swift:99
  assign y_data_9                              = yData9;                    // Scratchpad.swift:99
  assign y_data_10                             = yData10;                   // Scratchpad.swift:99
  assign y_data_11                             = yData11;                   // Scratchpad.swift:99
  assign y_data_12                             = yData12;                   // Scratchpad.swift:99
  assign y_data_13                             = yData13;                   // Scratchpad.swift:99
  assign y_data_14                             = yData14;                   // Scratchpad.swift:99
  assign y_data_15                             = yData15;                   // Scratchpad.swift:99
  assign y_fault                               = yFault;                    // Scratchpad.swift:100
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
  assign not_xLaneRow15_10_or                  = !xLaneRow15[10] | (!xLaneRow15[9] & not_xLaneRow15_8_and);  // PadAccess.swift:52
  assign not_xLaneRow15_12_and                 = !xLaneRow15[12] & (!xLaneRow15[11] | not_xLaneRow15_10_or);  // PadAccess.swift:52
  assign not_xLaneRow15_14_and                 = !xLaneRow15[14] & !xLaneRow15[13] & not_xLaneRow15_12_and;  // PadAccess.swift:52
  assign not_xLaneRow15_15_and                 = !xLaneRow15[15] & not_xLaneRow15_14_and;  // PadAccess.swift:52
  assign not_xLaneRow14_2_and                  = !xLaneRow14[2] & !xLaneRow14[1] & !xLaneRow14[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow14_4_and                  = !xLaneRow14[4] & !xLaneRow14[3] & not_xLaneRow14_2_and;  // PadAccess.swift:52
  assign not_xLaneRow14_6_and                  = !xLaneRow14[6] & !xLaneRow14[5] & not_xLaneRow14_4_and;  // PadAccess.swift:52
  assign not_xLaneRow14_8_and                  = !xLaneRow14[8] & !xLaneRow14[7] & not_xLaneRow14_6_and;  // PadAccess.swift:52
  assign not_xLaneRow14_10_or                  = !xLaneRow14[10] | (!xLaneRow14[9] & not_xLaneRow14_8_and);  // PadAccess.swift:52
  assign not_xLaneRow14_12_and                 = !xLaneRow14[12] & (!xLaneRow14[11] | not_xLaneRow14_10_or);  // PadAccess.swift:52
  assign not_xLaneRow14_14_and                 = !xLaneRow14[14] & !xLaneRow14[13] & not_xLaneRow14_12_and;  // PadAccess.swift:52
  assign not_xLaneRow14_15_and                 = !xLaneRow14[15] & not_xLaneRow14_14_and;  // PadAccess.swift:52
  assign not_xLaneRow13_2_and                  = !xLaneRow13[2] & !xLaneRow13[1] & !xLaneRow13[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow13_4_and                  = !xLaneRow13[4] & !xLaneRow13[3] & not_xLaneRow13_2_and;  // PadAccess.swift:52
  assign not_xLaneRow13_6_and                  = !xLaneRow13[6] & !xLaneRow13[5] & not_xLaneRow13_4_and;  // PadAccess.swift:52
  assign not_xLaneRow13_8_and                  = !xLaneRow13[8] & !xLaneRow13[7] & not_xLaneRow13_6_and;  // PadAccess.swift:52
  assign not_xLaneRow13_10_or                  = !xLaneRow13[10] | (!xLaneRow13[9] & not_xLaneRow13_8_and);  // PadAccess.swift:52
  assign not_xLaneRow13_12_and                 = !xLaneRow13[12] & (!xLaneRow13[11] | not_xLaneRow13_10_or);  // PadAccess.swift:52
  assign not_xLaneRow13_14_and                 = !xLaneRow13[14] & !xLaneRow13[13] & not_xLaneRow13_12_and;  // PadAccess.swift:52
  assign not_xLaneRow13_15_and                 = !xLaneRow13[15] & not_xLaneRow13_14_and;  // PadAccess.swift:52
  assign not_xLaneRow12_2_and                  = !xLaneRow12[2] & !xLaneRow12[1] & !xLaneRow12[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow12_4_and                  = !xLaneRow12[4] & !xLaneRow12[3] & not_xLaneRow12_2_and;  // PadAccess.swift:52
  assign not_xLaneRow12_6_and                  = !xLaneRow12[6] & !xLaneRow12[5] & not_xLaneRow12_4_and;  // PadAccess.swift:52
  assign not_xLaneRow12_8_and                  = !xLaneRow12[8] & !xLaneRow12[7] & not_xLaneRow12_6_and;  // PadAccess.swift:52
  assign not_xLaneRow12_10_or                  = !xLaneRow12[10] | (!xLaneRow12[9] & not_xLaneRow12_8_and);  // PadAccess.swift:52
  assign not_xLaneRow12_12_and                 = !xLaneRow12[12] & (!xLaneRow12[11] | not_xLaneRow12_10_or);  // PadAccess.swift:52
  assign not_xLaneRow12_14_and                 = !xLaneRow12[14] & !xLaneRow12[13] & not_xLaneRow12_12_and;  // PadAccess.swift:52
  assign not_xLaneRow12_15_and                 = !xLaneRow12[15] & not_xLaneRow12_14_and;  // PadAccess.swift:52
  assign not_xLaneRow11_2_and                  = !xLaneRow11[2] & !xLaneRow11[1] & !xLaneRow11[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow11_4_and                  = !xLaneRow11[4] & !xLaneRow11[3] & not_xLaneRow11_2_and;  // PadAccess.swift:52
  assign not_xLaneRow11_6_and                  = !xLaneRow11[6] & !xLaneRow11[5] & not_xLaneRow11_4_and;  // PadAccess.swift:52
  assign not_xLaneRow11_8_and                  = !xLaneRow11[8] & !xLaneRow11[7] & not_xLaneRow11_6_and;  // PadAccess.swift:52
  assign not_xLaneRow11_10_or                  = !xLaneRow11[10] | (!xLaneRow11[9] & not_xLaneRow11_8_and);  // PadAccess.swift:52
  assign not_xLaneRow11_12_and                 = !xLaneRow11[12] & (!xLaneRow11[11] | not_xLaneRow11_10_or);  // PadAccess.swift:52
  assign not_xLaneRow11_14_and                 = !xLaneRow11[14] & !xLaneRow11[13] & not_xLaneRow11_12_and;  // PadAccess.swift:52
  assign not_xLaneRow11_15_and                 = !xLaneRow11[15] & not_xLaneRow11_14_and;  // PadAccess.swift:52
  assign not_xLaneRow10_2_and                  = !xLaneRow10[2] & !xLaneRow10[1] & !xLaneRow10[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow10_4_and                  = !xLaneRow10[4] & !xLaneRow10[3] & not_xLaneRow10_2_and;  // PadAccess.swift:52
  assign not_xLaneRow10_6_and                  = !xLaneRow10[6] & !xLaneRow10[5] & not_xLaneRow10_4_and;  // PadAccess.swift:52
  assign not_xLaneRow10_8_and                  = !xLaneRow10[8] & !xLaneRow10[7] & not_xLaneRow10_6_and;  // PadAccess.swift:52
  assign not_xLaneRow10_10_or                  = !xLaneRow10[10] | (!xLaneRow10[9] & not_xLaneRow10_8_and);  // PadAccess.swift:52
  assign not_xLaneRow10_12_and                 = !xLaneRow10[12] & (!xLaneRow10[11] | not_xLaneRow10_10_or);  // PadAccess.swift:52
  assign not_xLaneRow10_14_and                 = !xLaneRow10[14] & !xLaneRow10[13] & not_xLaneRow10_12_and;  // PadAccess.swift:52
  assign not_xLaneRow10_15_and                 = !xLaneRow10[15] & not_xLaneRow10_14_and;  // PadAccess.swift:52
  assign not_xLaneRow9_2_and                   = !xLaneRow9[2] & !xLaneRow9[1] & !xLaneRow9[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow9_4_and                   = !xLaneRow9[4] & !xLaneRow9[3] & not_xLaneRow9_2_and;  // PadAccess.swift:52
  assign not_xLaneRow9_6_and                   = !xLaneRow9[6] & !xLaneRow9[5] & not_xLaneRow9_4_and;  // PadAccess.swift:52
  assign not_xLaneRow9_8_and                   = !xLaneRow9[8] & !xLaneRow9[7] & not_xLaneRow9_6_and;  // PadAccess.swift:52
  assign not_xLaneRow9_10_or                   = !xLaneRow9[10] | (!xLaneRow9[9] & not_xLaneRow9_8_and);  // PadAccess.swift:52
  assign not_xLaneRow9_12_and                  = !xLaneRow9[12] & (!xLaneRow9[11] | not_xLaneRow9_10_or);  // PadAccess.swift:52
  assign not_xLaneRow9_14_and                  = !xLaneRow9[14] & !xLaneRow9[13] & not_xLaneRow9_12_and;  // PadAccess.swift:52
  assign not_xLaneRow9_15_and                  = !xLaneRow9[15] & not_xLaneRow9_14_and;  // PadAccess.swift:52
  assign not_xLaneRow8_2_and                   = !xLaneRow8[2] & !xLaneRow8[1] & !xLaneRow8[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow8_4_and                   = !xLaneRow8[4] & !xLaneRow8[3] & not_xLaneRow8_2_and;  // PadAccess.swift:52
  assign not_xLaneRow8_6_and                   = !xLaneRow8[6] & !xLaneRow8[5] & not_xLaneRow8_4_and;  // PadAccess.swift:52
  assign not_xLaneRow8_8_and                   = !xLaneRow8[8] & !xLaneRow8[7] & not_xLaneRow8_6_and;  // PadAccess.swift:52
  assign not_xLaneRow8_10_or                   = !xLaneRow8[10] | (!xLaneRow8[9] & not_xLaneRow8_8_and);  // PadAccess.swift:52
  assign not_xLaneRow8_12_and                  = !xLaneRow8[12] & (!xLaneRow8[11] | not_xLaneRow8_10_or);  // PadAccess.swift:52
  assign not_xLaneRow8_14_and                  = !xLaneRow8[14] & !xLaneRow8[13] & not_xLaneRow8_12_and;  // PadAccess.swift:52
  assign not_xLaneRow8_15_and                  = !xLaneRow8[15] & not_xLaneRow8_14_and;  // PadAccess.swift:52
  assign not_xLaneRow7_2_and                   = !xLaneRow7[2] & !xLaneRow7[1] & !xLaneRow7[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow7_4_and                   = !xLaneRow7[4] & !xLaneRow7[3] & not_xLaneRow7_2_and;  // PadAccess.swift:52
  assign not_xLaneRow7_6_and                   = !xLaneRow7[6] & !xLaneRow7[5] & not_xLaneRow7_4_and;  // PadAccess.swift:52
  assign not_xLaneRow7_8_and                   = !xLaneRow7[8] & !xLaneRow7[7] & not_xLaneRow7_6_and;  // PadAccess.swift:52
  assign not_xLaneRow7_10_or                   = !xLaneRow7[10] | (!xLaneRow7[9] & not_xLaneRow7_8_and);  // PadAccess.swift:52
  assign not_xLaneRow7_12_and                  = !xLaneRow7[12] & (!xLaneRow7[11] | not_xLaneRow7_10_or);  // PadAccess.swift:52
  assign not_xLaneRow7_14_and                  = !xLaneRow7[14] & !xLaneRow7[13] & not_xLaneRow7_12_and;  // PadAccess.swift:52
  assign not_xLaneRow7_15_and                  = !xLaneRow7[15] & not_xLaneRow7_14_and;  // PadAccess.swift:52
  assign not_xLaneRow6_2_and                   = !xLaneRow6[2] & !xLaneRow6[1] & !xLaneRow6[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow6_4_and                   = !xLaneRow6[4] & !xLaneRow6[3] & not_xLaneRow6_2_and;  // PadAccess.swift:52
  assign not_xLaneRow6_6_and                   = !xLaneRow6[6] & !xLaneRow6[5] & not_xLaneRow6_4_and;  // PadAccess.swift:52
  assign not_xLaneRow6_8_and                   = !xLaneRow6[8] & !xLaneRow6[7] & not_xLaneRow6_6_and;  // PadAccess.swift:52
  assign not_xLaneRow6_10_or                   = !xLaneRow6[10] | (!xLaneRow6[9] & not_xLaneRow6_8_and);  // PadAccess.swift:52
  assign not_xLaneRow6_12_and                  = !xLaneRow6[12] & (!xLaneRow6[11] | not_xLaneRow6_10_or);  // PadAccess.swift:52
  assign not_xLaneRow6_14_and                  = !xLaneRow6[14] & !xLaneRow6[13] & not_xLaneRow6_12_and;  // PadAccess.swift:52
  assign not_xLaneRow6_15_and                  = !xLaneRow6[15] & not_xLaneRow6_14_and;  // PadAccess.swift:52
  assign not_xLaneRow5_2_and                   = !xLaneRow5[2] & !xLaneRow5[1] & !xLaneRow5[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow5_4_and                   = !xLaneRow5[4] & !xLaneRow5[3] & not_xLaneRow5_2_and;  // PadAccess.swift:52
  assign not_xLaneRow5_6_and                   = !xLaneRow5[6] & !xLaneRow5[5] & not_xLaneRow5_4_and;  // PadAccess.swift:52
  assign not_xLaneRow5_8_and                   = !xLaneRow5[8] & !xLaneRow5[7] & not_xLaneRow5_6_and;  // PadAccess.swift:52
  assign not_xLaneRow5_10_or                   = !xLaneRow5[10] | (!xLaneRow5[9] & not_xLaneRow5_8_and);  // PadAccess.swift:52
  assign not_xLaneRow5_12_and                  = !xLaneRow5[12] & (!xLaneRow5[11] | not_xLaneRow5_10_or);  // PadAccess.swift:52
  assign not_xLaneRow5_14_and                  = !xLaneRow5[14] & !xLaneRow5[13] & not_xLaneRow5_12_and;  // PadAccess.swift:52
  assign not_xLaneRow5_15_and                  = !xLaneRow5[15] & not_xLaneRow5_14_and;  // PadAccess.swift:52
  assign not_xLaneRow4_2_and                   = !xLaneRow4[2] & !xLaneRow4[1] & !xLaneRow4[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow4_4_and                   = !xLaneRow4[4] & !xLaneRow4[3] & not_xLaneRow4_2_and;  // PadAccess.swift:52
  assign not_xLaneRow4_6_and                   = !xLaneRow4[6] & !xLaneRow4[5] & not_xLaneRow4_4_and;  // PadAccess.swift:52
  assign not_xLaneRow4_8_and                   = !xLaneRow4[8] & !xLaneRow4[7] & not_xLaneRow4_6_and;  // PadAccess.swift:52
  assign not_xLaneRow4_10_or                   = !xLaneRow4[10] | (!xLaneRow4[9] & not_xLaneRow4_8_and);  // PadAccess.swift:52
  assign not_xLaneRow4_12_and                  = !xLaneRow4[12] & (!xLaneRow4[11] | not_xLaneRow4_10_or);  // PadAccess.swift:52
  assign not_xLaneRow4_14_and                  = !xLaneRow4[14] & !xLaneRow4[13] & not_xLaneRow4_12_and;  // PadAccess.swift:52
  assign not_xLaneRow4_15_and                  = !xLaneRow4[15] & not_xLaneRow4_14_and;  // PadAccess.swift:52
  assign not_xLaneRow3_2_and                   = !xLaneRow3[2] & !xLaneRow3[1] & !xLaneRow3[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow3_4_and                   = !xLaneRow3[4] & !xLaneRow3[3] & not_xLaneRow3_2_and;  // PadAccess.swift:52
  assign not_xLaneRow3_6_and                   = !xLaneRow3[6] & !xLaneRow3[5] & not_xLaneRow3_4_and;  // PadAccess.swift:52
  assign not_xLaneRow3_8_and                   = !xLaneRow3[8] & !xLaneRow3[7] & not_xLaneRow3_6_and;  // PadAccess.swift:52
  assign not_xLaneRow3_10_or                   = !xLaneRow3[10] | (!xLaneRow3[9] & not_xLaneRow3_8_and);  // PadAccess.swift:52
  assign not_xLaneRow3_12_and                  = !xLaneRow3[12] & (!xLaneRow3[11] | not_xLaneRow3_10_or);  // PadAccess.swift:52
  assign not_xLaneRow3_14_and                  = !xLaneRow3[14] & !xLaneRow3[13] & not_xLaneRow3_12_and;  // PadAccess.swift:52
  assign not_xLaneRow3_15_and                  = !xLaneRow3[15] & not_xLaneRow3_14_and;  // PadAccess.swift:52
  assign not_xLaneRow2_2_and                   = !xLaneRow2[2] & !xLaneRow2[1] & !xLaneRow2[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow2_4_and                   = !xLaneRow2[4] & !xLaneRow2[3] & not_xLaneRow2_2_and;  // PadAccess.swift:52
  assign not_xLaneRow2_6_and                   = !xLaneRow2[6] & !xLaneRow2[5] & not_xLaneRow2_4_and;  // PadAccess.swift:52
  assign not_xLaneRow2_8_and                   = !xLaneRow2[8] & !xLaneRow2[7] & not_xLaneRow2_6_and;  // PadAccess.swift:52
  assign not_xLaneRow2_10_or                   = !xLaneRow2[10] | (!xLaneRow2[9] & not_xLaneRow2_8_and);  // PadAccess.swift:52
  assign not_xLaneRow2_12_and                  = !xLaneRow2[12] & (!xLaneRow2[11] | not_xLaneRow2_10_or);  // PadAccess.swift:52
  assign not_xLaneRow2_14_and                  = !xLaneRow2[14] & !xLaneRow2[13] & not_xLaneRow2_12_and;  // PadAccess.swift:52
  assign not_xLaneRow2_15_and                  = !xLaneRow2[15] & not_xLaneRow2_14_and;  // PadAccess.swift:52
  assign not_xLaneRow1_2_and                   = !xLaneRow1[2] & !xLaneRow1[1] & !xLaneRow1[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow1_4_and                   = !xLaneRow1[4] & !xLaneRow1[3] & not_xLaneRow1_2_and;  // PadAccess.swift:52
  assign not_xLaneRow1_6_and                   = !xLaneRow1[6] & !xLaneRow1[5] & not_xLaneRow1_4_and;  // PadAccess.swift:52
  assign not_xLaneRow1_8_and                   = !xLaneRow1[8] & !xLaneRow1[7] & not_xLaneRow1_6_and;  // PadAccess.swift:52
  assign not_xLaneRow1_10_or                   = !xLaneRow1[10] | (!xLaneRow1[9] & not_xLaneRow1_8_and);  // PadAccess.swift:52
  assign not_xLaneRow1_12_and                  = !xLaneRow1[12] & (!xLaneRow1[11] | not_xLaneRow1_10_or);  // PadAccess.swift:52
  assign not_xLaneRow1_14_and                  = !xLaneRow1[14] & !xLaneRow1[13] & not_xLaneRow1_12_and;  // PadAccess.swift:52
  assign not_xLaneRow1_15_and                  = !xLaneRow1[15] & not_xLaneRow1_14_and;  // PadAccess.swift:52
  assign not_xLaneRow0_2_and                   = !xLaneRow0[2] & !xLaneRow0[1] & !xLaneRow0[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow0_4_and                   = !xLaneRow0[4] & !xLaneRow0[3] & not_xLaneRow0_2_and;  // PadAccess.swift:52
  assign not_xLaneRow0_6_and                   = !xLaneRow0[6] & !xLaneRow0[5] & not_xLaneRow0_4_and;  // PadAccess.swift:52
  assign not_xLaneRow0_8_and                   = !xLaneRow0[8] & !xLaneRow0[7] & not_xLaneRow0_6_and;  // PadAccess.swift:52
  assign not_xLaneRow0_10_or                   = !xLaneRow0[10] | (!xLaneRow0[9] & not_xLaneRow0_8_and);  // PadAccess.swift:52
  assign not_xLaneRow0_12_and                  = !xLaneRow0[12] & (!xLaneRow0[11] | not_xLaneRow0_10_or);  // PadAccess.swift:52
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
  assign xControls0_selects_xLaneRow1_11_0     = xControls0 ? xLaneRow1[11:0] : xLaneRow0[11:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow0_11_0     = xControls0 ? xLaneRow0[11:0] : xLaneRow1[11:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow3_11_0     = xControls0 ? xLaneRow3[11:0] : xLaneRow2[11:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow2_11_0     = xControls0 ? xLaneRow2[11:0] : xLaneRow3[11:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow5_11_0     = xControls0 ? xLaneRow5[11:0] : xLaneRow4[11:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow4_11_0     = xControls0 ? xLaneRow4[11:0] : xLaneRow5[11:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow7_11_0     = xControls0 ? xLaneRow7[11:0] : xLaneRow6[11:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow6_11_0     = xControls0 ? xLaneRow6[11:0] : xLaneRow7[11:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow9_11_0     = xControls0 ? xLaneRow9[11:0] : xLaneRow8[11:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow8_11_0     = xControls0 ? xLaneRow8[11:0] : xLaneRow9[11:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow11_11_0    = xControls0 ? xLaneRow11[11:0] : xLaneRow10[11:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow10_11_0    = xControls0 ? xLaneRow10[11:0] : xLaneRow11[11:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow13_11_0    = xControls0 ? xLaneRow13[11:0] : xLaneRow12[11:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow12_11_0    = xControls0 ? xLaneRow12[11:0] : xLaneRow13[11:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow15_11_0    = xControls0 ? xLaneRow15[11:0] : xLaneRow14[11:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow14_11_0    = xControls0 ? xLaneRow14[11:0] : xLaneRow15[11:0];  // PadAccess.swift:64
  assign xControls1_0_selects_9                = xControls1[0] ? xControls0_selects_xLaneRow3_11_0 : xControls0_selects_xLaneRow1_11_0;  // PadAccess.swift:64
  assign xControls1_0_selects_10               = xControls1[0] ? xControls0_selects_xLaneRow1_11_0 : xControls0_selects_xLaneRow3_11_0;  // PadAccess.swift:64
  assign xControls1_0_selects_11               = xControls1[0] ? xControls0_selects_xLaneRow7_11_0 : xControls0_selects_xLaneRow5_11_0;  // PadAccess.swift:64
  assign xControls1_0_selects_12               = xControls1[0] ? xControls0_selects_xLaneRow5_11_0 : xControls0_selects_xLaneRow7_11_0;  // PadAccess.swift:64
  assign xControls1_0_selects_13               = xControls1[0] ? xControls0_selects_xLaneRow11_11_0 : xControls0_selects_xLaneRow9_11_0;  // PadAccess.swift:64
  assign xControls1_0_selects_14               = xControls1[0] ? xControls0_selects_xLaneRow9_11_0 : xControls0_selects_xLaneRow11_11_0;  // PadAccess.swift:64
  assign xControls1_0_selects_15               = xControls1[0] ? xControls0_selects_xLaneRow15_11_0 : xControls0_selects_xLaneRow13_11_0;  // PadAccess.swift:64
  assign xControls1_0_selects_16               = xControls1[0] ? xControls0_selects_xLaneRow13_11_0 : xControls0_selects_xLaneRow15_11_0;  // PadAccess.swift:64
  assign xControls1_1_selects_9                = xControls1[1] ? xControls0_selects_xLaneRow2_11_0 : xControls0_selects_xLaneRow0_11_0;  // PadAccess.swift:64
  assign xControls1_1_selects_10               = xControls1[1] ? xControls0_selects_xLaneRow0_11_0 : xControls0_selects_xLaneRow2_11_0;  // PadAccess.swift:64
  assign xControls1_1_selects_11               = xControls1[1] ? xControls0_selects_xLaneRow6_11_0 : xControls0_selects_xLaneRow4_11_0;  // PadAccess.swift:64
  assign xControls1_1_selects_12               = xControls1[1] ? xControls0_selects_xLaneRow4_11_0 : xControls0_selects_xLaneRow6_11_0;  // PadAccess.swift:64
  assign xControls1_1_selects_13               = xControls1[1] ? xControls0_selects_xLaneRow10_11_0 : xControls0_selects_xLaneRow8_11_0;  // PadAccess.swift:64
  assign xControls1_1_selects_14               = xControls1[1] ? xControls0_selects_xLaneRow8_11_0 : xControls0_selects_xLaneRow10_11_0;  // PadAccess.swift:64
  assign xControls1_1_selects_15               = xControls1[1] ? xControls0_selects_xLaneRow14_11_0 : xControls0_selects_xLaneRow12_11_0;  // PadAccess.swift:64
  assign xControls1_1_selects_16               = xControls1[1] ? xControls0_selects_xLaneRow12_11_0 : xControls0_selects_xLaneRow14_11_0;  // PadAccess.swift:64
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
  assign not_y_request_base_0_xor_1            = !y_request_base[0] ^ 1'b1;  // PadAccess.swift:37
  assign not_y_request_base_0_xor_1_xor_0      = not_y_request_base_0_xor_1 ^ 1'b0;  // PadAccess.swift:37
  assign or__8                                 = (!y_request_base[0] & 1'b1) | (1'b0 & not_y_request_base_0_xor_1);  // PadAccess.swift:37
  assign xor_xor_0_and_y_request_inverse_0     = not_y_request_base_0_xor_1_xor_0 & y_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0    = 1'b0 ^ xor_xor_0_and_y_request_inverse_0;  // PadAccess.swift:37
  assign n0_xor_and_xor_0_3                    = n0_xor_xor_and_y_request_inverse_0 ^ 1'b0;  // PadAccess.swift:37
  assign n0_and_and_or_0_and_xor_3             = (1'b0 & xor_xor_0_and_y_request_inverse_0) | (1'b0 & n0_xor_xor_and_y_request_inverse_0);  // PadAccess.swift:37
  assign not_y_request_base_0_xor_0            = !y_request_base[0] ^ 1'b0;  // PadAccess.swift:37
  assign not_y_request_base_0_xor_0_xor_0      = not_y_request_base_0_xor_0 ^ 1'b0;  // PadAccess.swift:37
  assign or__9                                 = (!y_request_base[0] & 1'b0) | (1'b0 & not_y_request_base_0_xor_0);  // PadAccess.swift:37
  assign not_y_request_base_1_xor_1            = !y_request_base[1] ^ 1'b1;  // PadAccess.swift:37
  assign xor__20                               = not_y_request_base_1_xor_1 ^ or__9;  // PadAccess.swift:37
  assign not_y_request_base_1_and_1            = !y_request_base[1] & 1'b1;  // PadAccess.swift:37
  assign or__10                                = not_y_request_base_1_and_1 | (or__9 & not_y_request_base_1_xor_1);  // PadAccess.swift:37
  assign xor_xor_0_and_y_request_inverse_0_2   = not_y_request_base_0_xor_0_xor_0 & y_request_inverse[0];  // PadAccess.swift:37
  assign xor_xor_or_and_22                     = xor__20 & y_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_2  = 1'b0 ^ xor_xor_0_and_y_request_inverse_0_2;  // PadAccess.swift:37
  assign n0_xor_and_xor_0_4                    = n0_xor_xor_and_y_request_inverse_0_2 ^ 1'b0;  // PadAccess.swift:37
  assign n0_and_and_or_0_and_xor_4             = (1'b0 & xor_xor_0_and_y_request_inverse_0_2) | (1'b0 & n0_xor_xor_and_y_request_inverse_0_2);  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_3  = 1'b0 ^ xor_xor_or_and_22;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_21          = n0_xor_xor_and_y_request_inverse_0_3 ^ n0_and_and_or_0_and_xor_4;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_13           = (1'b0 & xor_xor_or_and_22) | (n0_and_and_or_0_and_xor_4 & n0_xor_xor_and_y_request_inverse_0_3);  // PadAccess.swift:37
  assign xor_xor_0_and_y_request_inverse_1     = not_y_request_base_0_xor_0_xor_0 & y_request_inverse[1];  // PadAccess.swift:37
  assign xor_xor_0_xor_0_9                     = n0_xor_and_xor_0_4 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_10                    = xor_xor_0_xor_0_9 ^ 1'b0;  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_7              = (n0_xor_and_xor_0_4 & 1'b0) | (1'b0 & xor_xor_0_xor_0_9);  // PadAccess.swift:37
  assign xor_xor_or_xor_29                     = n0_xor_and_xor_and_or_and_21 ^ xor_xor_0_and_y_request_inverse_1;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_37         = xor_xor_or_xor_29 ^ xor_and_0_or_0_and_xor_7;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_21          = (n0_xor_and_xor_and_or_and_21 & xor_xor_0_and_y_request_inverse_1) | (xor_and_0_or_0_and_xor_7 & xor_xor_or_xor_29);  // PadAccess.swift:37
  assign not_y_request_base_1_xor_0            = !y_request_base[1] ^ 1'b0;  // PadAccess.swift:37
  assign xor__21                               = not_y_request_base_1_xor_0 ^ or__8;  // PadAccess.swift:37
  assign not_y_request_base_1_and_0            = !y_request_base[1] & 1'b0;  // PadAccess.swift:37
  assign or__11                                = not_y_request_base_1_and_0 | (or__8 & not_y_request_base_1_xor_0);  // PadAccess.swift:37
  assign xor_xor_or_and_23                     = xor__21 & y_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_4  = 1'b0 ^ xor_xor_or_and_23;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_22          = n0_xor_xor_and_y_request_inverse_0_4 ^ n0_and_and_or_0_and_xor_3;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_14           = (1'b0 & xor_xor_or_and_23) | (n0_and_and_or_0_and_xor_3 & n0_xor_xor_and_y_request_inverse_0_4);  // PadAccess.swift:37
  assign xor_xor_0_and_y_request_inverse_1_2   = not_y_request_base_0_xor_1_xor_0 & y_request_inverse[1];  // PadAccess.swift:37
  assign xor_xor_0_xor_0_11                    = n0_xor_and_xor_0_3 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_12                    = xor_xor_0_xor_0_11 ^ 1'b0;  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_8              = (n0_xor_and_xor_0_3 & 1'b0) | (1'b0 & xor_xor_0_xor_0_11);  // PadAccess.swift:37
  assign xor_xor_or_xor_30                     = n0_xor_and_xor_and_or_and_22 ^ xor_xor_0_and_y_request_inverse_1_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_38         = xor_xor_or_xor_30 ^ xor_and_0_or_0_and_xor_8;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_22          = (n0_xor_and_xor_and_or_and_22 & xor_xor_0_and_y_request_inverse_1_2) | (xor_and_0_or_0_and_xor_8 & xor_xor_or_xor_30);  // PadAccess.swift:37
  assign xor__22                               = not_y_request_base_1_xor_0 ^ or__9;  // PadAccess.swift:37
  assign or__12                                = not_y_request_base_1_and_0 | (or__9 & not_y_request_base_1_xor_0);  // PadAccess.swift:37
  assign not_y_request_base_2_xor_1            = !y_request_base[2] ^ 1'b1;  // PadAccess.swift:37
  assign xor__23                               = not_y_request_base_2_xor_1 ^ or__12;  // PadAccess.swift:37
  assign not_y_request_base_2_and_1            = !y_request_base[2] & 1'b1;  // PadAccess.swift:37
  assign xor_xor_or_and_24                     = xor__22 & y_request_inverse[0];  // PadAccess.swift:37
  assign xor_xor_or_and_25                     = xor__23 & y_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_5  = 1'b0 ^ xor_xor_or_and_24;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_23          = n0_xor_xor_and_y_request_inverse_0_5 ^ n0_and_and_or_0_and_xor_4;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_15           = (1'b0 & xor_xor_or_and_24) | (n0_and_and_or_0_and_xor_4 & n0_xor_xor_and_y_request_inverse_0_5);  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_6  = 1'b0 ^ xor_xor_or_and_25;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_24          = n0_xor_xor_and_y_request_inverse_0_6 ^ n0_and_and_or_or_and_xor_15;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_16           = (1'b0 & xor_xor_or_and_25) | (n0_and_and_or_or_and_xor_15 & n0_xor_xor_and_y_request_inverse_0_6);  // PadAccess.swift:37
  assign xor_xor_or_and_26                     = xor__22 & y_request_inverse[1];  // PadAccess.swift:37
  assign xor_xor_or_xor_31                     = n0_xor_and_xor_and_or_and_23 ^ xor_xor_0_and_y_request_inverse_1;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_39         = xor_xor_or_xor_31 ^ xor_and_0_or_0_and_xor_7;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_23          = (n0_xor_and_xor_and_or_and_23 & xor_xor_0_and_y_request_inverse_1) | (xor_and_0_or_0_and_xor_7 & xor_xor_or_xor_31);  // PadAccess.swift:37
  assign xor_xor_or_xor_32                     = n0_xor_and_xor_and_or_and_24 ^ xor_xor_or_and_26;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_40         = xor_xor_or_xor_32 ^ xor_and_and_or_or_and_xor_23;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_24          = (n0_xor_and_xor_and_or_and_24 & xor_xor_or_and_26) | (xor_and_and_or_or_and_xor_23 & xor_xor_or_xor_32);  // PadAccess.swift:37
  assign xor_xor_0_and_y_request_inverse_2     = not_y_request_base_0_xor_0_xor_0 & y_request_inverse[2];  // PadAccess.swift:37
  assign xor_xor_0_xor_0_13                    = xor_xor_0_xor_0_10 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_14                    = xor_xor_0_xor_0_13 ^ 1'b0;  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_9              = (xor_xor_0_xor_0_10 & 1'b0) | (1'b0 & xor_xor_0_xor_0_13);  // PadAccess.swift:37
  assign xor_xor_or_xor_0_5                    = xor_xor_and_xor_and_or_and_39 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_and_or_and_5            = xor_xor_or_xor_0_5 ^ xor_and_0_or_0_and_xor_9;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_17            = (xor_xor_and_xor_and_or_and_39 & 1'b0) | (xor_and_0_or_0_and_xor_9 & xor_xor_or_xor_0_5);  // PadAccess.swift:37
  assign xor_xor_or_xor_33                     = xor_xor_and_xor_and_or_and_40 ^ xor_xor_0_and_y_request_inverse_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_41         = xor_xor_or_xor_33 ^ xor_and_0_or_or_and_xor_17;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_25          = (xor_xor_and_xor_and_or_and_40 & xor_xor_0_and_y_request_inverse_2) | (xor_and_0_or_or_and_xor_17 & xor_xor_or_xor_33);  // PadAccess.swift:37
  assign xor__24                               = not_y_request_base_1_xor_1 ^ or__8;  // PadAccess.swift:37
  assign or__13                                = not_y_request_base_1_and_1 | (or__8 & not_y_request_base_1_xor_1);  // PadAccess.swift:37
  assign not_y_request_base_2_xor_0            = !y_request_base[2] ^ 1'b0;  // PadAccess.swift:37
  assign xor__25                               = not_y_request_base_2_xor_0 ^ or__13;  // PadAccess.swift:37
  assign not_y_request_base_2_and_0            = !y_request_base[2] & 1'b0;  // PadAccess.swift:37
  assign xor_xor_or_and_27                     = xor__24 & y_request_inverse[0];  // PadAccess.swift:37
  assign xor_xor_or_and_28                     = xor__25 & y_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_7  = 1'b0 ^ xor_xor_or_and_27;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_25          = n0_xor_xor_and_y_request_inverse_0_7 ^ n0_and_and_or_0_and_xor_3;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_17           = (1'b0 & xor_xor_or_and_27) | (n0_and_and_or_0_and_xor_3 & n0_xor_xor_and_y_request_inverse_0_7);  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_8  = 1'b0 ^ xor_xor_or_and_28;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_26          = n0_xor_xor_and_y_request_inverse_0_8 ^ n0_and_and_or_or_and_xor_17;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_18           = (1'b0 & xor_xor_or_and_28) | (n0_and_and_or_or_and_xor_17 & n0_xor_xor_and_y_request_inverse_0_8);  // PadAccess.swift:37
  assign xor_xor_or_and_29                     = xor__24 & y_request_inverse[1];  // PadAccess.swift:37
  assign xor_xor_or_xor_34                     = n0_xor_and_xor_and_or_and_25 ^ xor_xor_0_and_y_request_inverse_1_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_42         = xor_xor_or_xor_34 ^ xor_and_0_or_0_and_xor_8;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_26          = (n0_xor_and_xor_and_or_and_25 & xor_xor_0_and_y_request_inverse_1_2) | (xor_and_0_or_0_and_xor_8 & xor_xor_or_xor_34);  // PadAccess.swift:37
  assign xor_xor_or_xor_35                     = n0_xor_and_xor_and_or_and_26 ^ xor_xor_or_and_29;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_43         = xor_xor_or_xor_35 ^ xor_and_and_or_or_and_xor_26;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_27          = (n0_xor_and_xor_and_or_and_26 & xor_xor_or_and_29) | (xor_and_and_or_or_and_xor_26 & xor_xor_or_xor_35);  // PadAccess.swift:37
  assign xor_xor_0_and_y_request_inverse_2_2   = not_y_request_base_0_xor_1_xor_0 & y_request_inverse[2];  // PadAccess.swift:37
  assign xor_xor_0_xor_0_15                    = xor_xor_0_xor_0_12 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_16                    = xor_xor_0_xor_0_15 ^ 1'b0;  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_10             = (xor_xor_0_xor_0_12 & 1'b0) | (1'b0 & xor_xor_0_xor_0_15);  // PadAccess.swift:37
  assign xor_xor_or_xor_0_6                    = xor_xor_and_xor_and_or_and_42 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_and_or_and_6            = xor_xor_or_xor_0_6 ^ xor_and_0_or_0_and_xor_10;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_18            = (xor_xor_and_xor_and_or_and_42 & 1'b0) | (xor_and_0_or_0_and_xor_10 & xor_xor_or_xor_0_6);  // PadAccess.swift:37
  assign xor_xor_or_xor_36                     = xor_xor_and_xor_and_or_and_43 ^ xor_xor_0_and_y_request_inverse_2_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_44         = xor_xor_or_xor_36 ^ xor_and_0_or_or_and_xor_18;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_28          = (xor_xor_and_xor_and_or_and_43 & xor_xor_0_and_y_request_inverse_2_2) | (xor_and_0_or_or_and_xor_18 & xor_xor_or_xor_36);  // PadAccess.swift:37
  assign xor__26                               = not_y_request_base_2_xor_0 ^ or__10;  // PadAccess.swift:37
  assign xor_xor_or_and_30                     = xor__26 & y_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_9  = 1'b0 ^ xor_xor_or_and_30;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_27          = n0_xor_xor_and_y_request_inverse_0_9 ^ n0_and_and_or_or_and_xor_13;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_19           = (1'b0 & xor_xor_or_and_30) | (n0_and_and_or_or_and_xor_13 & n0_xor_xor_and_y_request_inverse_0_9);  // PadAccess.swift:37
  assign xor_xor_or_and_31                     = xor__20 & y_request_inverse[1];  // PadAccess.swift:37
  assign xor_xor_or_xor_37                     = n0_xor_and_xor_and_or_and_27 ^ xor_xor_or_and_31;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_45         = xor_xor_or_xor_37 ^ xor_and_and_or_or_and_xor_21;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_29          = (n0_xor_and_xor_and_or_and_27 & xor_xor_or_and_31) | (xor_and_and_or_or_and_xor_21 & xor_xor_or_xor_37);  // PadAccess.swift:37
  assign xor_xor_or_xor_0_7                    = xor_xor_and_xor_and_or_and_37 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_and_or_and_7            = xor_xor_or_xor_0_7 ^ xor_and_0_or_0_and_xor_9;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_19            = (xor_xor_and_xor_and_or_and_37 & 1'b0) | (xor_and_0_or_0_and_xor_9 & xor_xor_or_xor_0_7);  // PadAccess.swift:37
  assign xor_xor_or_xor_38                     = xor_xor_and_xor_and_or_and_45 ^ xor_xor_0_and_y_request_inverse_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_46         = xor_xor_or_xor_38 ^ xor_and_0_or_or_and_xor_19;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_30          = (xor_xor_and_xor_and_or_and_45 & xor_xor_0_and_y_request_inverse_2) | (xor_and_0_or_or_and_xor_19 & xor_xor_or_xor_38);  // PadAccess.swift:37
  assign xor__27                               = not_y_request_base_2_xor_0 ^ or__11;  // PadAccess.swift:37
  assign xor_xor_or_and_32                     = xor__27 & y_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_10 = 1'b0 ^ xor_xor_or_and_32;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_28          = n0_xor_xor_and_y_request_inverse_0_10 ^ n0_and_and_or_or_and_xor_14;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_20           = (1'b0 & xor_xor_or_and_32) | (n0_and_and_or_or_and_xor_14 & n0_xor_xor_and_y_request_inverse_0_10);  // PadAccess.swift:37
  assign xor_xor_or_and_33                     = xor__21 & y_request_inverse[1];  // PadAccess.swift:37
  assign xor_xor_or_xor_39                     = n0_xor_and_xor_and_or_and_28 ^ xor_xor_or_and_33;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_47         = xor_xor_or_xor_39 ^ xor_and_and_or_or_and_xor_22;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_31          = (n0_xor_and_xor_and_or_and_28 & xor_xor_or_and_33) | (xor_and_and_or_or_and_xor_22 & xor_xor_or_xor_39);  // PadAccess.swift:37
  assign xor_xor_or_xor_0_8                    = xor_xor_and_xor_and_or_and_38 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_and_or_and_8            = xor_xor_or_xor_0_8 ^ xor_and_0_or_0_and_xor_10;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_20            = (xor_xor_and_xor_and_or_and_38 & 1'b0) | (xor_and_0_or_0_and_xor_10 & xor_xor_or_xor_0_8);  // PadAccess.swift:37
  assign xor_xor_or_xor_40                     = xor_xor_and_xor_and_or_and_47 ^ xor_xor_0_and_y_request_inverse_2_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_48         = xor_xor_or_xor_40 ^ xor_and_0_or_or_and_xor_20;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_32          = (xor_xor_and_xor_and_or_and_47 & xor_xor_0_and_y_request_inverse_2_2) | (xor_and_0_or_or_and_xor_20 & xor_xor_or_xor_40);  // PadAccess.swift:37
  assign xor__28                               = not_y_request_base_2_xor_0 ^ or__12;  // PadAccess.swift:37
  assign or__14                                = not_y_request_base_2_and_0 | (or__12 & not_y_request_base_2_xor_0);  // PadAccess.swift:37
  assign xor_xor_or_and_34                     = xor__28 & y_request_inverse[0];  // PadAccess.swift:37
  assign xor_xor_or_and_35                     = (!y_request_base[3] ^ 1'b1 ^ or__14) & y_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_11 = 1'b0 ^ xor_xor_or_and_34;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_29          = n0_xor_xor_and_y_request_inverse_0_11 ^ n0_and_and_or_or_and_xor_15;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_21           = (1'b0 & xor_xor_or_and_34) | (n0_and_and_or_or_and_xor_15 & n0_xor_xor_and_y_request_inverse_0_11);  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_30          = 1'b0 ^ xor_xor_or_and_35 ^ n0_and_and_or_or_and_xor_21;  // PadAccess.swift:37
  assign xor_xor_or_xor_41                     = n0_xor_and_xor_and_or_and_29 ^ xor_xor_or_and_26;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_49         = xor_xor_or_xor_41 ^ xor_and_and_or_or_and_xor_23;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_33          = (n0_xor_and_xor_and_or_and_29 & xor_xor_or_and_26) | (xor_and_and_or_or_and_xor_23 & xor_xor_or_xor_41);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_50         = n0_xor_and_xor_and_or_and_30 ^ (xor__28 & y_request_inverse[1]) ^ xor_and_and_or_or_and_xor_33;  // PadAccess.swift:37
  assign xor_xor_or_and_36                     = xor__22 & y_request_inverse[2];  // PadAccess.swift:37
  assign xor_xor_or_xor_42                     = xor_xor_and_xor_and_or_and_49 ^ xor_xor_0_and_y_request_inverse_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_51         = xor_xor_or_xor_42 ^ xor_and_0_or_or_and_xor_17;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_34          = (xor_xor_and_xor_and_or_and_49 & xor_xor_0_and_y_request_inverse_2) | (xor_and_0_or_or_and_xor_17 & xor_xor_or_xor_42);  // PadAccess.swift:37
  assign xor_xor_0_and_y_request_inverse_3     = not_y_request_base_0_xor_0_xor_0 & y_request_inverse[3];  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_11             = (xor_xor_0_xor_0_14 & 1'b0) | (1'b0 & (xor_xor_0_xor_0_14 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_21            = (xor_xor_0_xor_and_or_and_5 & 1'b0) | (xor_and_0_or_0_and_xor_11 & (xor_xor_0_xor_and_or_and_5 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_22            = (xor_xor_and_xor_and_or_and_51 & 1'b0) | (xor_and_0_or_or_and_xor_21 & (xor_xor_and_xor_and_or_and_51 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_or_xor_43                     = xor_xor_and_xor_and_or_and_50 ^ xor_xor_or_and_36 ^ xor_and_and_or_or_and_xor_34 ^ xor_xor_0_and_y_request_inverse_3;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_52         = xor_xor_or_xor_43 ^ xor_and_0_or_or_and_xor_22;  // PadAccess.swift:37
  assign xor__29                               = not_y_request_base_2_xor_1 ^ or__13;  // PadAccess.swift:37
  assign not_y_request_base_3_xor_0            = !y_request_base[3] ^ 1'b0;  // PadAccess.swift:37
  assign xor__30                               = not_y_request_base_3_xor_0 ^ (not_y_request_base_2_and_1 | (or__13 & not_y_request_base_2_xor_1));  // PadAccess.swift:37
  assign xor_xor_or_and_37                     = xor__29 & y_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_12 = 1'b0 ^ xor_xor_or_and_37;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_31          = n0_xor_xor_and_y_request_inverse_0_12 ^ n0_and_and_or_or_and_xor_17;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_22           = (1'b0 & xor_xor_or_and_37) | (n0_and_and_or_or_and_xor_17 & n0_xor_xor_and_y_request_inverse_0_12);  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_32          = 1'b0 ^ (xor__30 & y_request_inverse[0]) ^ n0_and_and_or_or_and_xor_22;  // PadAccess.swift:37
  assign xor_xor_or_xor_44                     = n0_xor_and_xor_and_or_and_31 ^ xor_xor_or_and_29;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_53         = xor_xor_or_xor_44 ^ xor_and_and_or_or_and_xor_26;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_35          = (n0_xor_and_xor_and_or_and_31 & xor_xor_or_and_29) | (xor_and_and_or_or_and_xor_26 & xor_xor_or_xor_44);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_54         = n0_xor_and_xor_and_or_and_32 ^ (xor__29 & y_request_inverse[1]) ^ xor_and_and_or_or_and_xor_35;  // PadAccess.swift:37
  assign xor_xor_or_and_38                     = xor__24 & y_request_inverse[2];  // PadAccess.swift:37
  assign xor_xor_or_xor_45                     = xor_xor_and_xor_and_or_and_53 ^ xor_xor_0_and_y_request_inverse_2_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_55         = xor_xor_or_xor_45 ^ xor_and_0_or_or_and_xor_18;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_36          = (xor_xor_and_xor_and_or_and_53 & xor_xor_0_and_y_request_inverse_2_2) | (xor_and_0_or_or_and_xor_18 & xor_xor_or_xor_45);  // PadAccess.swift:37
  assign xor_xor_0_and_y_request_inverse_3_2   = not_y_request_base_0_xor_1_xor_0 & y_request_inverse[3];  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_12             = (xor_xor_0_xor_0_16 & 1'b0) | (1'b0 & (xor_xor_0_xor_0_16 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_23            = (xor_xor_0_xor_and_or_and_6 & 1'b0) | (xor_and_0_or_0_and_xor_12 & (xor_xor_0_xor_and_or_and_6 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_24            = (xor_xor_and_xor_and_or_and_55 & 1'b0) | (xor_and_0_or_or_and_xor_23 & (xor_xor_and_xor_and_or_and_55 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_or_xor_46                     = xor_xor_and_xor_and_or_and_54 ^ xor_xor_or_and_38 ^ xor_and_and_or_or_and_xor_36 ^ xor_xor_0_and_y_request_inverse_3_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_56         = xor_xor_or_xor_46 ^ xor_and_0_or_or_and_xor_24;  // PadAccess.swift:37
  assign xor__31                               = not_y_request_base_2_xor_1 ^ or__10;  // PadAccess.swift:37
  assign xor__32                               = not_y_request_base_3_xor_0 ^ (not_y_request_base_2_and_1 | (or__10 & not_y_request_base_2_xor_1));  // PadAccess.swift:37
  assign xor_xor_or_and_39                     = xor__31 & y_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_13 = 1'b0 ^ xor_xor_or_and_39;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_33          = n0_xor_xor_and_y_request_inverse_0_13 ^ n0_and_and_or_or_and_xor_13;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_23           = (1'b0 & xor_xor_or_and_39) | (n0_and_and_or_or_and_xor_13 & n0_xor_xor_and_y_request_inverse_0_13);  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_34          = 1'b0 ^ (xor__32 & y_request_inverse[0]) ^ n0_and_and_or_or_and_xor_23;  // PadAccess.swift:37
  assign xor_xor_or_xor_47                     = n0_xor_and_xor_and_or_and_33 ^ xor_xor_or_and_31;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_57         = xor_xor_or_xor_47 ^ xor_and_and_or_or_and_xor_21;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_37          = (n0_xor_and_xor_and_or_and_33 & xor_xor_or_and_31) | (xor_and_and_or_or_and_xor_21 & xor_xor_or_xor_47);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_58         = n0_xor_and_xor_and_or_and_34 ^ (xor__31 & y_request_inverse[1]) ^ xor_and_and_or_or_and_xor_37;  // PadAccess.swift:37
  assign xor_xor_or_and_40                     = xor__20 & y_request_inverse[2];  // PadAccess.swift:37
  assign xor_xor_or_xor_48                     = xor_xor_and_xor_and_or_and_57 ^ xor_xor_0_and_y_request_inverse_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_59         = xor_xor_or_xor_48 ^ xor_and_0_or_or_and_xor_19;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_38          = (xor_xor_and_xor_and_or_and_57 & xor_xor_0_and_y_request_inverse_2) | (xor_and_0_or_or_and_xor_19 & xor_xor_or_xor_48);  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_25            = (xor_xor_0_xor_and_or_and_7 & 1'b0) | (xor_and_0_or_0_and_xor_11 & (xor_xor_0_xor_and_or_and_7 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_26            = (xor_xor_and_xor_and_or_and_59 & 1'b0) | (xor_and_0_or_or_and_xor_25 & (xor_xor_and_xor_and_or_and_59 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_or_xor_49                     = xor_xor_and_xor_and_or_and_58 ^ xor_xor_or_and_40 ^ xor_and_and_or_or_and_xor_38 ^ xor_xor_0_and_y_request_inverse_3;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_60         = xor_xor_or_xor_49 ^ xor_and_0_or_or_and_xor_26;  // PadAccess.swift:37
  assign xor__33                               = not_y_request_base_2_xor_1 ^ or__11;  // PadAccess.swift:37
  assign xor__34                               = not_y_request_base_3_xor_0 ^ (not_y_request_base_2_and_1 | (or__11 & not_y_request_base_2_xor_1));  // PadAccess.swift:37
  assign xor_xor_or_and_41                     = xor__33 & y_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_14 = 1'b0 ^ xor_xor_or_and_41;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_35          = n0_xor_xor_and_y_request_inverse_0_14 ^ n0_and_and_or_or_and_xor_14;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_24           = (1'b0 & xor_xor_or_and_41) | (n0_and_and_or_or_and_xor_14 & n0_xor_xor_and_y_request_inverse_0_14);  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_36          = 1'b0 ^ (xor__34 & y_request_inverse[0]) ^ n0_and_and_or_or_and_xor_24;  // PadAccess.swift:37
  assign xor_xor_or_xor_50                     = n0_xor_and_xor_and_or_and_35 ^ xor_xor_or_and_33;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_61         = xor_xor_or_xor_50 ^ xor_and_and_or_or_and_xor_22;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_39          = (n0_xor_and_xor_and_or_and_35 & xor_xor_or_and_33) | (xor_and_and_or_or_and_xor_22 & xor_xor_or_xor_50);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_62         = n0_xor_and_xor_and_or_and_36 ^ (xor__33 & y_request_inverse[1]) ^ xor_and_and_or_or_and_xor_39;  // PadAccess.swift:37
  assign xor_xor_or_and_42                     = xor__21 & y_request_inverse[2];  // PadAccess.swift:37
  assign xor_xor_or_xor_51                     = xor_xor_and_xor_and_or_and_61 ^ xor_xor_0_and_y_request_inverse_2_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_63         = xor_xor_or_xor_51 ^ xor_and_0_or_or_and_xor_20;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_40          = (xor_xor_and_xor_and_or_and_61 & xor_xor_0_and_y_request_inverse_2_2) | (xor_and_0_or_or_and_xor_20 & xor_xor_or_xor_51);  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_27            = (xor_xor_0_xor_and_or_and_8 & 1'b0) | (xor_and_0_or_0_and_xor_12 & (xor_xor_0_xor_and_or_and_8 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_28            = (xor_xor_and_xor_and_or_and_63 & 1'b0) | (xor_and_0_or_or_and_xor_27 & (xor_xor_and_xor_and_or_and_63 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_or_xor_52                     = xor_xor_and_xor_and_or_and_62 ^ xor_xor_or_and_42 ^ xor_and_and_or_or_and_xor_40 ^ xor_xor_0_and_y_request_inverse_3_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_64         = xor_xor_or_xor_52 ^ xor_and_0_or_or_and_xor_28;  // PadAccess.swift:37
  assign xor__35                               = not_y_request_base_3_xor_0 ^ (not_y_request_base_2_and_1 | (or__12 & not_y_request_base_2_xor_1));  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_37          = 1'b0 ^ (xor__35 & y_request_inverse[0]) ^ n0_and_and_or_or_and_xor_16;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_65         = n0_xor_and_xor_and_or_and_37 ^ (xor__23 & y_request_inverse[1]) ^ xor_and_and_or_or_and_xor_24;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_29            = (xor_xor_and_xor_and_or_and_41 & 1'b0) | (xor_and_0_or_or_and_xor_21 & (xor_xor_and_xor_and_or_and_41 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_or_xor_53                     = xor_xor_and_xor_and_or_and_65 ^ xor_xor_or_and_36 ^ xor_and_and_or_or_and_xor_25 ^ xor_xor_0_and_y_request_inverse_3;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_66         = xor_xor_or_xor_53 ^ xor_and_0_or_or_and_xor_29;  // PadAccess.swift:37
  assign xor__36                               = not_y_request_base_3_xor_0 ^ (not_y_request_base_2_and_0 | (or__13 & not_y_request_base_2_xor_0));  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_38          = 1'b0 ^ (xor__36 & y_request_inverse[0]) ^ n0_and_and_or_or_and_xor_18;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_67         = n0_xor_and_xor_and_or_and_38 ^ (xor__25 & y_request_inverse[1]) ^ xor_and_and_or_or_and_xor_27;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_30            = (xor_xor_and_xor_and_or_and_44 & 1'b0) | (xor_and_0_or_or_and_xor_23 & (xor_xor_and_xor_and_or_and_44 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_or_xor_54                     = xor_xor_and_xor_and_or_and_67 ^ xor_xor_or_and_38 ^ xor_and_and_or_or_and_xor_28 ^ xor_xor_0_and_y_request_inverse_3_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_68         = xor_xor_or_xor_54 ^ xor_and_0_or_or_and_xor_30;  // PadAccess.swift:37
  assign xor__37                               = not_y_request_base_3_xor_0 ^ (not_y_request_base_2_and_0 | (or__10 & not_y_request_base_2_xor_0));  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_39          = 1'b0 ^ (xor__37 & y_request_inverse[0]) ^ n0_and_and_or_or_and_xor_19;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_69         = n0_xor_and_xor_and_or_and_39 ^ (xor__26 & y_request_inverse[1]) ^ xor_and_and_or_or_and_xor_29;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_31            = (xor_xor_and_xor_and_or_and_46 & 1'b0) | (xor_and_0_or_or_and_xor_25 & (xor_xor_and_xor_and_or_and_46 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_or_xor_55                     = xor_xor_and_xor_and_or_and_69 ^ xor_xor_or_and_40 ^ xor_and_and_or_or_and_xor_30 ^ xor_xor_0_and_y_request_inverse_3;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_70         = xor_xor_or_xor_55 ^ xor_and_0_or_or_and_xor_31;  // PadAccess.swift:37
  assign xor__38                               = not_y_request_base_3_xor_0 ^ (not_y_request_base_2_and_0 | (or__11 & not_y_request_base_2_xor_0));  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_40          = 1'b0 ^ (xor__38 & y_request_inverse[0]) ^ n0_and_and_or_or_and_xor_20;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_71         = n0_xor_and_xor_and_or_and_40 ^ (xor__27 & y_request_inverse[1]) ^ xor_and_and_or_or_and_xor_31;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_32            = (xor_xor_and_xor_and_or_and_48 & 1'b0) | (xor_and_0_or_or_and_xor_27 & (xor_xor_and_xor_and_or_and_48 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_or_xor_56                     = xor_xor_and_xor_and_or_and_71 ^ xor_xor_or_and_42 ^ xor_and_and_or_or_and_xor_32 ^ xor_xor_0_and_y_request_inverse_3_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_72         = xor_xor_or_xor_56 ^ xor_and_0_or_or_and_xor_32;  // PadAccess.swift:37
  assign y_request_base_plus                   = y_request_base + y_request_offsets_0;  // PadAccess.swift:45
  assign y_request_base_plus_2                 = y_request_base + y_request_offsets_1;  // PadAccess.swift:45
  assign y_request_base_plus_3                 = y_request_base + y_request_offsets_2;  // PadAccess.swift:45
  assign y_request_base_plus_4                 = y_request_base + y_request_offsets_3;  // PadAccess.swift:45
  assign y_request_base_plus_5                 = y_request_base + y_request_offsets_4;  // PadAccess.swift:45
  assign y_request_base_plus_6                 = y_request_base + y_request_offsets_5;  // PadAccess.swift:45
  assign y_request_base_plus_7                 = y_request_base + y_request_offsets_6;  // PadAccess.swift:45
  assign y_request_base_plus_8                 = y_request_base + y_request_offsets_7;  // PadAccess.swift:45
  assign y_request_base_plus_9                 = y_request_base + y_request_offsets_8;  // PadAccess.swift:45
  assign y_request_base_plus_10                = y_request_base + y_request_offsets_9;  // PadAccess.swift:45
  assign y_request_base_plus_11                = y_request_base + y_request_offsets_10;  // PadAccess.swift:45
  assign y_request_base_plus_12                = y_request_base + y_request_offsets_11;  // PadAccess.swift:45
  assign y_request_base_plus_13                = y_request_base + y_request_offsets_12;  // PadAccess.swift:45
  assign y_request_base_plus_14                = y_request_base + y_request_offsets_13;  // PadAccess.swift:45
  assign y_request_base_plus_15                = y_request_base + y_request_offsets_14;  // PadAccess.swift:45
  assign y_request_base_plus_16                = y_request_base + y_request_offsets_15;  // PadAccess.swift:45
  assign not_yLaneRow15_2_and                  = !yLaneRow15[2] & !yLaneRow15[1] & !yLaneRow15[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow15_4_and                  = !yLaneRow15[4] & !yLaneRow15[3] & not_yLaneRow15_2_and;  // PadAccess.swift:52
  assign not_yLaneRow15_6_and                  = !yLaneRow15[6] & !yLaneRow15[5] & not_yLaneRow15_4_and;  // PadAccess.swift:52
  assign not_yLaneRow15_8_and                  = !yLaneRow15[8] & !yLaneRow15[7] & not_yLaneRow15_6_and;  // PadAccess.swift:52
  assign not_yLaneRow15_10_or                  = !yLaneRow15[10] | (!yLaneRow15[9] & not_yLaneRow15_8_and);  // PadAccess.swift:52
  assign not_yLaneRow15_12_and                 = !yLaneRow15[12] & (!yLaneRow15[11] | not_yLaneRow15_10_or);  // PadAccess.swift:52
  assign not_yLaneRow15_14_and                 = !yLaneRow15[14] & !yLaneRow15[13] & not_yLaneRow15_12_and;  // PadAccess.swift:52
  assign not_yLaneRow15_15_and                 = !yLaneRow15[15] & not_yLaneRow15_14_and;  // PadAccess.swift:52
  assign not_yLaneRow14_2_and                  = !yLaneRow14[2] & !yLaneRow14[1] & !yLaneRow14[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow14_4_and                  = !yLaneRow14[4] & !yLaneRow14[3] & not_yLaneRow14_2_and;  // PadAccess.swift:52
  assign not_yLaneRow14_6_and                  = !yLaneRow14[6] & !yLaneRow14[5] & not_yLaneRow14_4_and;  // PadAccess.swift:52
  assign not_yLaneRow14_8_and                  = !yLaneRow14[8] & !yLaneRow14[7] & not_yLaneRow14_6_and;  // PadAccess.swift:52
  assign not_yLaneRow14_10_or                  = !yLaneRow14[10] | (!yLaneRow14[9] & not_yLaneRow14_8_and);  // PadAccess.swift:52
  assign not_yLaneRow14_12_and                 = !yLaneRow14[12] & (!yLaneRow14[11] | not_yLaneRow14_10_or);  // PadAccess.swift:52
  assign not_yLaneRow14_14_and                 = !yLaneRow14[14] & !yLaneRow14[13] & not_yLaneRow14_12_and;  // PadAccess.swift:52
  assign not_yLaneRow14_15_and                 = !yLaneRow14[15] & not_yLaneRow14_14_and;  // PadAccess.swift:52
  assign not_yLaneRow13_2_and                  = !yLaneRow13[2] & !yLaneRow13[1] & !yLaneRow13[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow13_4_and                  = !yLaneRow13[4] & !yLaneRow13[3] & not_yLaneRow13_2_and;  // PadAccess.swift:52
  assign not_yLaneRow13_6_and                  = !yLaneRow13[6] & !yLaneRow13[5] & not_yLaneRow13_4_and;  // PadAccess.swift:52
  assign not_yLaneRow13_8_and                  = !yLaneRow13[8] & !yLaneRow13[7] & not_yLaneRow13_6_and;  // PadAccess.swift:52
  assign not_yLaneRow13_10_or                  = !yLaneRow13[10] | (!yLaneRow13[9] & not_yLaneRow13_8_and);  // PadAccess.swift:52
  assign not_yLaneRow13_12_and                 = !yLaneRow13[12] & (!yLaneRow13[11] | not_yLaneRow13_10_or);  // PadAccess.swift:52
  assign not_yLaneRow13_14_and                 = !yLaneRow13[14] & !yLaneRow13[13] & not_yLaneRow13_12_and;  // PadAccess.swift:52
  assign not_yLaneRow13_15_and                 = !yLaneRow13[15] & not_yLaneRow13_14_and;  // PadAccess.swift:52
  assign not_yLaneRow12_2_and                  = !yLaneRow12[2] & !yLaneRow12[1] & !yLaneRow12[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow12_4_and                  = !yLaneRow12[4] & !yLaneRow12[3] & not_yLaneRow12_2_and;  // PadAccess.swift:52
  assign not_yLaneRow12_6_and                  = !yLaneRow12[6] & !yLaneRow12[5] & not_yLaneRow12_4_and;  // PadAccess.swift:52
  assign not_yLaneRow12_8_and                  = !yLaneRow12[8] & !yLaneRow12[7] & not_yLaneRow12_6_and;  // PadAccess.swift:52
  assign not_yLaneRow12_10_or                  = !yLaneRow12[10] | (!yLaneRow12[9] & not_yLaneRow12_8_and);  // PadAccess.swift:52
  assign not_yLaneRow12_12_and                 = !yLaneRow12[12] & (!yLaneRow12[11] | not_yLaneRow12_10_or);  // PadAccess.swift:52
  assign not_yLaneRow12_14_and                 = !yLaneRow12[14] & !yLaneRow12[13] & not_yLaneRow12_12_and;  // PadAccess.swift:52
  assign not_yLaneRow12_15_and                 = !yLaneRow12[15] & not_yLaneRow12_14_and;  // PadAccess.swift:52
  assign not_yLaneRow11_2_and                  = !yLaneRow11[2] & !yLaneRow11[1] & !yLaneRow11[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow11_4_and                  = !yLaneRow11[4] & !yLaneRow11[3] & not_yLaneRow11_2_and;  // PadAccess.swift:52
  assign not_yLaneRow11_6_and                  = !yLaneRow11[6] & !yLaneRow11[5] & not_yLaneRow11_4_and;  // PadAccess.swift:52
  assign not_yLaneRow11_8_and                  = !yLaneRow11[8] & !yLaneRow11[7] & not_yLaneRow11_6_and;  // PadAccess.swift:52
  assign not_yLaneRow11_10_or                  = !yLaneRow11[10] | (!yLaneRow11[9] & not_yLaneRow11_8_and);  // PadAccess.swift:52
  assign not_yLaneRow11_12_and                 = !yLaneRow11[12] & (!yLaneRow11[11] | not_yLaneRow11_10_or);  // PadAccess.swift:52
  assign not_yLaneRow11_14_and                 = !yLaneRow11[14] & !yLaneRow11[13] & not_yLaneRow11_12_and;  // PadAccess.swift:52
  assign not_yLaneRow11_15_and                 = !yLaneRow11[15] & not_yLaneRow11_14_and;  // PadAccess.swift:52
  assign not_yLaneRow10_2_and                  = !yLaneRow10[2] & !yLaneRow10[1] & !yLaneRow10[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow10_4_and                  = !yLaneRow10[4] & !yLaneRow10[3] & not_yLaneRow10_2_and;  // PadAccess.swift:52
  assign not_yLaneRow10_6_and                  = !yLaneRow10[6] & !yLaneRow10[5] & not_yLaneRow10_4_and;  // PadAccess.swift:52
  assign not_yLaneRow10_8_and                  = !yLaneRow10[8] & !yLaneRow10[7] & not_yLaneRow10_6_and;  // PadAccess.swift:52
  assign not_yLaneRow10_10_or                  = !yLaneRow10[10] | (!yLaneRow10[9] & not_yLaneRow10_8_and);  // PadAccess.swift:52
  assign not_yLaneRow10_12_and                 = !yLaneRow10[12] & (!yLaneRow10[11] | not_yLaneRow10_10_or);  // PadAccess.swift:52
  assign not_yLaneRow10_14_and                 = !yLaneRow10[14] & !yLaneRow10[13] & not_yLaneRow10_12_and;  // PadAccess.swift:52
  assign not_yLaneRow10_15_and                 = !yLaneRow10[15] & not_yLaneRow10_14_and;  // PadAccess.swift:52
  assign not_yLaneRow9_2_and                   = !yLaneRow9[2] & !yLaneRow9[1] & !yLaneRow9[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow9_4_and                   = !yLaneRow9[4] & !yLaneRow9[3] & not_yLaneRow9_2_and;  // PadAccess.swift:52
  assign not_yLaneRow9_6_and                   = !yLaneRow9[6] & !yLaneRow9[5] & not_yLaneRow9_4_and;  // PadAccess.swift:52
  assign not_yLaneRow9_8_and                   = !yLaneRow9[8] & !yLaneRow9[7] & not_yLaneRow9_6_and;  // PadAccess.swift:52
  assign not_yLaneRow9_10_or                   = !yLaneRow9[10] | (!yLaneRow9[9] & not_yLaneRow9_8_and);  // PadAccess.swift:52
  assign not_yLaneRow9_12_and                  = !yLaneRow9[12] & (!yLaneRow9[11] | not_yLaneRow9_10_or);  // PadAccess.swift:52
  assign not_yLaneRow9_14_and                  = !yLaneRow9[14] & !yLaneRow9[13] & not_yLaneRow9_12_and;  // PadAccess.swift:52
  assign not_yLaneRow9_15_and                  = !yLaneRow9[15] & not_yLaneRow9_14_and;  // PadAccess.swift:52
  assign not_yLaneRow8_2_and                   = !yLaneRow8[2] & !yLaneRow8[1] & !yLaneRow8[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow8_4_and                   = !yLaneRow8[4] & !yLaneRow8[3] & not_yLaneRow8_2_and;  // PadAccess.swift:52
  assign not_yLaneRow8_6_and                   = !yLaneRow8[6] & !yLaneRow8[5] & not_yLaneRow8_4_and;  // PadAccess.swift:52
  assign not_yLaneRow8_8_and                   = !yLaneRow8[8] & !yLaneRow8[7] & not_yLaneRow8_6_and;  // PadAccess.swift:52
  assign not_yLaneRow8_10_or                   = !yLaneRow8[10] | (!yLaneRow8[9] & not_yLaneRow8_8_and);  // PadAccess.swift:52
  assign not_yLaneRow8_12_and                  = !yLaneRow8[12] & (!yLaneRow8[11] | not_yLaneRow8_10_or);  // PadAccess.swift:52
  assign not_yLaneRow8_14_and                  = !yLaneRow8[14] & !yLaneRow8[13] & not_yLaneRow8_12_and;  // PadAccess.swift:52
  assign not_yLaneRow8_15_and                  = !yLaneRow8[15] & not_yLaneRow8_14_and;  // PadAccess.swift:52
  assign not_yLaneRow7_2_and                   = !yLaneRow7[2] & !yLaneRow7[1] & !yLaneRow7[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow7_4_and                   = !yLaneRow7[4] & !yLaneRow7[3] & not_yLaneRow7_2_and;  // PadAccess.swift:52
  assign not_yLaneRow7_6_and                   = !yLaneRow7[6] & !yLaneRow7[5] & not_yLaneRow7_4_and;  // PadAccess.swift:52
  assign not_yLaneRow7_8_and                   = !yLaneRow7[8] & !yLaneRow7[7] & not_yLaneRow7_6_and;  // PadAccess.swift:52
  assign not_yLaneRow7_10_or                   = !yLaneRow7[10] | (!yLaneRow7[9] & not_yLaneRow7_8_and);  // PadAccess.swift:52
  assign not_yLaneRow7_12_and                  = !yLaneRow7[12] & (!yLaneRow7[11] | not_yLaneRow7_10_or);  // PadAccess.swift:52
  assign not_yLaneRow7_14_and                  = !yLaneRow7[14] & !yLaneRow7[13] & not_yLaneRow7_12_and;  // PadAccess.swift:52
  assign not_yLaneRow7_15_and                  = !yLaneRow7[15] & not_yLaneRow7_14_and;  // PadAccess.swift:52
  assign not_yLaneRow6_2_and                   = !yLaneRow6[2] & !yLaneRow6[1] & !yLaneRow6[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow6_4_and                   = !yLaneRow6[4] & !yLaneRow6[3] & not_yLaneRow6_2_and;  // PadAccess.swift:52
  assign not_yLaneRow6_6_and                   = !yLaneRow6[6] & !yLaneRow6[5] & not_yLaneRow6_4_and;  // PadAccess.swift:52
  assign not_yLaneRow6_8_and                   = !yLaneRow6[8] & !yLaneRow6[7] & not_yLaneRow6_6_and;  // PadAccess.swift:52
  assign not_yLaneRow6_10_or                   = !yLaneRow6[10] | (!yLaneRow6[9] & not_yLaneRow6_8_and);  // PadAccess.swift:52
  assign not_yLaneRow6_12_and                  = !yLaneRow6[12] & (!yLaneRow6[11] | not_yLaneRow6_10_or);  // PadAccess.swift:52
  assign not_yLaneRow6_14_and                  = !yLaneRow6[14] & !yLaneRow6[13] & not_yLaneRow6_12_and;  // PadAccess.swift:52
  assign not_yLaneRow6_15_and                  = !yLaneRow6[15] & not_yLaneRow6_14_and;  // PadAccess.swift:52
  assign not_yLaneRow5_2_and                   = !yLaneRow5[2] & !yLaneRow5[1] & !yLaneRow5[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow5_4_and                   = !yLaneRow5[4] & !yLaneRow5[3] & not_yLaneRow5_2_and;  // PadAccess.swift:52
  assign not_yLaneRow5_6_and                   = !yLaneRow5[6] & !yLaneRow5[5] & not_yLaneRow5_4_and;  // PadAccess.swift:52
  assign not_yLaneRow5_8_and                   = !yLaneRow5[8] & !yLaneRow5[7] & not_yLaneRow5_6_and;  // PadAccess.swift:52
  assign not_yLaneRow5_10_or                   = !yLaneRow5[10] | (!yLaneRow5[9] & not_yLaneRow5_8_and);  // PadAccess.swift:52
  assign not_yLaneRow5_12_and                  = !yLaneRow5[12] & (!yLaneRow5[11] | not_yLaneRow5_10_or);  // PadAccess.swift:52
  assign not_yLaneRow5_14_and                  = !yLaneRow5[14] & !yLaneRow5[13] & not_yLaneRow5_12_and;  // PadAccess.swift:52
  assign not_yLaneRow5_15_and                  = !yLaneRow5[15] & not_yLaneRow5_14_and;  // PadAccess.swift:52
  assign not_yLaneRow4_2_and                   = !yLaneRow4[2] & !yLaneRow4[1] & !yLaneRow4[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow4_4_and                   = !yLaneRow4[4] & !yLaneRow4[3] & not_yLaneRow4_2_and;  // PadAccess.swift:52
  assign not_yLaneRow4_6_and                   = !yLaneRow4[6] & !yLaneRow4[5] & not_yLaneRow4_4_and;  // PadAccess.swift:52
  assign not_yLaneRow4_8_and                   = !yLaneRow4[8] & !yLaneRow4[7] & not_yLaneRow4_6_and;  // PadAccess.swift:52
  assign not_yLaneRow4_10_or                   = !yLaneRow4[10] | (!yLaneRow4[9] & not_yLaneRow4_8_and);  // PadAccess.swift:52
  assign not_yLaneRow4_12_and                  = !yLaneRow4[12] & (!yLaneRow4[11] | not_yLaneRow4_10_or);  // PadAccess.swift:52
  assign not_yLaneRow4_14_and                  = !yLaneRow4[14] & !yLaneRow4[13] & not_yLaneRow4_12_and;  // PadAccess.swift:52
  assign not_yLaneRow4_15_and                  = !yLaneRow4[15] & not_yLaneRow4_14_and;  // PadAccess.swift:52
  assign not_yLaneRow3_2_and                   = !yLaneRow3[2] & !yLaneRow3[1] & !yLaneRow3[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow3_4_and                   = !yLaneRow3[4] & !yLaneRow3[3] & not_yLaneRow3_2_and;  // PadAccess.swift:52
  assign not_yLaneRow3_6_and                   = !yLaneRow3[6] & !yLaneRow3[5] & not_yLaneRow3_4_and;  // PadAccess.swift:52
  assign not_yLaneRow3_8_and                   = !yLaneRow3[8] & !yLaneRow3[7] & not_yLaneRow3_6_and;  // PadAccess.swift:52
  assign not_yLaneRow3_10_or                   = !yLaneRow3[10] | (!yLaneRow3[9] & not_yLaneRow3_8_and);  // PadAccess.swift:52
  assign not_yLaneRow3_12_and                  = !yLaneRow3[12] & (!yLaneRow3[11] | not_yLaneRow3_10_or);  // PadAccess.swift:52
  assign not_yLaneRow3_14_and                  = !yLaneRow3[14] & !yLaneRow3[13] & not_yLaneRow3_12_and;  // PadAccess.swift:52
  assign not_yLaneRow3_15_and                  = !yLaneRow3[15] & not_yLaneRow3_14_and;  // PadAccess.swift:52
  assign not_yLaneRow2_2_and                   = !yLaneRow2[2] & !yLaneRow2[1] & !yLaneRow2[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow2_4_and                   = !yLaneRow2[4] & !yLaneRow2[3] & not_yLaneRow2_2_and;  // PadAccess.swift:52
  assign not_yLaneRow2_6_and                   = !yLaneRow2[6] & !yLaneRow2[5] & not_yLaneRow2_4_and;  // PadAccess.swift:52
  assign not_yLaneRow2_8_and                   = !yLaneRow2[8] & !yLaneRow2[7] & not_yLaneRow2_6_and;  // PadAccess.swift:52
  assign not_yLaneRow2_10_or                   = !yLaneRow2[10] | (!yLaneRow2[9] & not_yLaneRow2_8_and);  // PadAccess.swift:52
  assign not_yLaneRow2_12_and                  = !yLaneRow2[12] & (!yLaneRow2[11] | not_yLaneRow2_10_or);  // PadAccess.swift:52
  assign not_yLaneRow2_14_and                  = !yLaneRow2[14] & !yLaneRow2[13] & not_yLaneRow2_12_and;  // PadAccess.swift:52
  assign not_yLaneRow2_15_and                  = !yLaneRow2[15] & not_yLaneRow2_14_and;  // PadAccess.swift:52
  assign not_yLaneRow1_2_and                   = !yLaneRow1[2] & !yLaneRow1[1] & !yLaneRow1[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow1_4_and                   = !yLaneRow1[4] & !yLaneRow1[3] & not_yLaneRow1_2_and;  // PadAccess.swift:52
  assign not_yLaneRow1_6_and                   = !yLaneRow1[6] & !yLaneRow1[5] & not_yLaneRow1_4_and;  // PadAccess.swift:52
  assign not_yLaneRow1_8_and                   = !yLaneRow1[8] & !yLaneRow1[7] & not_yLaneRow1_6_and;  // PadAccess.swift:52
  assign not_yLaneRow1_10_or                   = !yLaneRow1[10] | (!yLaneRow1[9] & not_yLaneRow1_8_and);  // PadAccess.swift:52
  assign not_yLaneRow1_12_and                  = !yLaneRow1[12] & (!yLaneRow1[11] | not_yLaneRow1_10_or);  // PadAccess.swift:52
  assign not_yLaneRow1_14_and                  = !yLaneRow1[14] & !yLaneRow1[13] & not_yLaneRow1_12_and;  // PadAccess.swift:52
  assign not_yLaneRow1_15_and                  = !yLaneRow1[15] & not_yLaneRow1_14_and;  // PadAccess.swift:52
  assign not_yLaneRow0_2_and                   = !yLaneRow0[2] & !yLaneRow0[1] & !yLaneRow0[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow0_4_and                   = !yLaneRow0[4] & !yLaneRow0[3] & not_yLaneRow0_2_and;  // PadAccess.swift:52
  assign not_yLaneRow0_6_and                   = !yLaneRow0[6] & !yLaneRow0[5] & not_yLaneRow0_4_and;  // PadAccess.swift:52
  assign not_yLaneRow0_8_and                   = !yLaneRow0[8] & !yLaneRow0[7] & not_yLaneRow0_6_and;  // PadAccess.swift:52
  assign not_yLaneRow0_10_or                   = !yLaneRow0[10] | (!yLaneRow0[9] & not_yLaneRow0_8_and);  // PadAccess.swift:52
  assign not_yLaneRow0_12_and                  = !yLaneRow0[12] & (!yLaneRow0[11] | not_yLaneRow0_10_or);  // PadAccess.swift:52
  assign not_yLaneRow0_14_and                  = !yLaneRow0[14] & !yLaneRow0[13] & not_yLaneRow0_12_and;  // PadAccess.swift:52
  assign not_yLaneRow0_15_and                  = !yLaneRow0[15] & not_yLaneRow0_14_and;  // PadAccess.swift:52
  assign yActive_0_and_yIsInside_0             = yActive[0] & yIsInside[0];  // PadAccess.swift:61
  assign yActive_1_and_yIsInside_1             = yActive[1] & yIsInside[1];  // PadAccess.swift:61
  assign yActive_2_and_yIsInside_2             = yActive[2] & yIsInside[2];  // PadAccess.swift:61
  assign yActive_3_and_yIsInside_3             = yActive[3] & yIsInside[3];  // PadAccess.swift:61
  assign yActive_4_and_yIsInside_4             = yActive[4] & yIsInside[4];  // PadAccess.swift:61
  assign yActive_5_and_yIsInside_5             = yActive[5] & yIsInside[5];  // PadAccess.swift:61
  assign yActive_6_and_yIsInside_6             = yActive[6] & yIsInside[6];  // PadAccess.swift:61
  assign yActive_7_and_yIsInside_7             = yActive[7] & yIsInside[7];  // PadAccess.swift:61
  assign yActive_8_and_yIsInside_8             = yActive[8] & yIsInside[8];  // PadAccess.swift:61
  assign yActive_9_and_yIsInside_9             = yActive[9] & yIsInside[9];  // PadAccess.swift:61
  assign yActive_10_and_yIsInside_10           = yActive[10] & yIsInside[10];  // PadAccess.swift:61
  assign yActive_11_and_yIsInside_11           = yActive[11] & yIsInside[11];  // PadAccess.swift:61
  assign yActive_12_and_yIsInside_12           = yActive[12] & yIsInside[12];  // PadAccess.swift:61
  assign yActive_13_and_yIsInside_13           = yActive[13] & yIsInside[13];  // PadAccess.swift:61
  assign yActive_14_and_yIsInside_14           = yActive[14] & yIsInside[14];  // PadAccess.swift:61
  assign yActive_15_and_yIsInside_15           = yActive[15] & yIsInside[15];  // PadAccess.swift:61
  assign yControls0_selects                    = yControls0 ? yActive_1_and_yIsInside_1 : yActive_0_and_yIsInside_0;  // PadAccess.swift:61
  assign yControls0_selects_2                  = yControls0 ? yActive_0_and_yIsInside_0 : yActive_1_and_yIsInside_1;  // PadAccess.swift:61
  assign yControls0_selects_3                  = yControls0 ? yActive_3_and_yIsInside_3 : yActive_2_and_yIsInside_2;  // PadAccess.swift:61
  assign yControls0_selects_4                  = yControls0 ? yActive_2_and_yIsInside_2 : yActive_3_and_yIsInside_3;  // PadAccess.swift:61
  assign yControls0_selects_5                  = yControls0 ? yActive_5_and_yIsInside_5 : yActive_4_and_yIsInside_4;  // PadAccess.swift:61
  assign yControls0_selects_6                  = yControls0 ? yActive_4_and_yIsInside_4 : yActive_5_and_yIsInside_5;  // PadAccess.swift:61
  assign yControls0_selects_7                  = yControls0 ? yActive_7_and_yIsInside_7 : yActive_6_and_yIsInside_6;  // PadAccess.swift:61
  assign yControls0_selects_8                  = yControls0 ? yActive_6_and_yIsInside_6 : yActive_7_and_yIsInside_7;  // PadAccess.swift:61
  assign yControls0_selects_9                  = yControls0 ? yActive_9_and_yIsInside_9 : yActive_8_and_yIsInside_8;  // PadAccess.swift:61
  assign yControls0_selects_10                 = yControls0 ? yActive_8_and_yIsInside_8 : yActive_9_and_yIsInside_9;  // PadAccess.swift:61
  assign yControls0_selects_11                 = yControls0 ? yActive_11_and_yIsInside_11 : yActive_10_and_yIsInside_10;  // PadAccess.swift:61
  assign yControls0_selects_12                 = yControls0 ? yActive_10_and_yIsInside_10 : yActive_11_and_yIsInside_11;  // PadAccess.swift:61
  assign yControls0_selects_13                 = yControls0 ? yActive_13_and_yIsInside_13 : yActive_12_and_yIsInside_12;  // PadAccess.swift:61
  assign yControls0_selects_14                 = yControls0 ? yActive_12_and_yIsInside_12 : yActive_13_and_yIsInside_13;  // PadAccess.swift:61
  assign yControls0_selects_15                 = yControls0 ? yActive_15_and_yIsInside_15 : yActive_14_and_yIsInside_14;  // PadAccess.swift:61
  assign yControls0_selects_16                 = yControls0 ? yActive_14_and_yIsInside_14 : yActive_15_and_yIsInside_15;  // PadAccess.swift:61
  assign yControls1_0_selects                  = yControls1[0] ? yControls0_selects_3 : yControls0_selects;  // PadAccess.swift:61
  assign yControls1_0_selects_2                = yControls1[0] ? yControls0_selects : yControls0_selects_3;  // PadAccess.swift:61
  assign yControls1_0_selects_3                = yControls1[0] ? yControls0_selects_7 : yControls0_selects_5;  // PadAccess.swift:61
  assign yControls1_0_selects_4                = yControls1[0] ? yControls0_selects_5 : yControls0_selects_7;  // PadAccess.swift:61
  assign yControls1_0_selects_5                = yControls1[0] ? yControls0_selects_11 : yControls0_selects_9;  // PadAccess.swift:61
  assign yControls1_0_selects_6                = yControls1[0] ? yControls0_selects_9 : yControls0_selects_11;  // PadAccess.swift:61
  assign yControls1_0_selects_7                = yControls1[0] ? yControls0_selects_15 : yControls0_selects_13;  // PadAccess.swift:61
  assign yControls1_0_selects_8                = yControls1[0] ? yControls0_selects_13 : yControls0_selects_15;  // PadAccess.swift:61
  assign yControls1_1_selects                  = yControls1[1] ? yControls0_selects_4 : yControls0_selects_2;  // PadAccess.swift:61
  assign yControls1_1_selects_2                = yControls1[1] ? yControls0_selects_2 : yControls0_selects_4;  // PadAccess.swift:61
  assign yControls1_1_selects_3                = yControls1[1] ? yControls0_selects_8 : yControls0_selects_6;  // PadAccess.swift:61
  assign yControls1_1_selects_4                = yControls1[1] ? yControls0_selects_6 : yControls0_selects_8;  // PadAccess.swift:61
  assign yControls1_1_selects_5                = yControls1[1] ? yControls0_selects_12 : yControls0_selects_10;  // PadAccess.swift:61
  assign yControls1_1_selects_6                = yControls1[1] ? yControls0_selects_10 : yControls0_selects_12;  // PadAccess.swift:61
  assign yControls1_1_selects_7                = yControls1[1] ? yControls0_selects_16 : yControls0_selects_14;  // PadAccess.swift:61
  assign yControls1_1_selects_8                = yControls1[1] ? yControls0_selects_14 : yControls0_selects_16;  // PadAccess.swift:61
  assign yControls2_0_selects                  = yControls2[0] ? yControls1_0_selects_3 : yControls1_0_selects;  // PadAccess.swift:61
  assign yControls2_0_selects_2                = yControls2[0] ? yControls1_0_selects : yControls1_0_selects_3;  // PadAccess.swift:61
  assign yControls2_0_selects_3                = yControls2[0] ? yControls1_0_selects_7 : yControls1_0_selects_5;  // PadAccess.swift:61
  assign yControls2_0_selects_4                = yControls2[0] ? yControls1_0_selects_5 : yControls1_0_selects_7;  // PadAccess.swift:61
  assign yControls2_1_selects                  = yControls2[1] ? yControls1_1_selects_3 : yControls1_1_selects;  // PadAccess.swift:61
  assign yControls2_1_selects_2                = yControls2[1] ? yControls1_1_selects : yControls1_1_selects_3;  // PadAccess.swift:61
  assign yControls2_1_selects_3                = yControls2[1] ? yControls1_1_selects_7 : yControls1_1_selects_5;  // PadAccess.swift:61
  assign yControls2_1_selects_4                = yControls2[1] ? yControls1_1_selects_5 : yControls1_1_selects_7;  // PadAccess.swift:61
  assign yControls2_2_selects                  = yControls2[2] ? yControls1_0_selects_4 : yControls1_0_selects_2;  // PadAccess.swift:61
  assign yControls2_2_selects_2                = yControls2[2] ? yControls1_0_selects_2 : yControls1_0_selects_4;  // PadAccess.swift:61
  assign yControls2_2_selects_3                = yControls2[2] ? yControls1_0_selects_8 : yControls1_0_selects_6;  // PadAccess.swift:61
  assign yControls2_2_selects_4                = yControls2[2] ? yControls1_0_selects_6 : yControls1_0_selects_8;  // PadAccess.swift:61
  assign yControls2_3_selects                  = yControls2[3] ? yControls1_1_selects_4 : yControls1_1_selects_2;  // PadAccess.swift:61
  assign yControls2_3_selects_2                = yControls2[3] ? yControls1_1_selects_2 : yControls1_1_selects_4;  // PadAccess.swift:61
  assign yControls2_3_selects_3                = yControls2[3] ? yControls1_1_selects_8 : yControls1_1_selects_6;  // PadAccess.swift:61
  assign yControls2_3_selects_4                = yControls2[3] ? yControls1_1_selects_6 : yControls1_1_selects_8;  // PadAccess.swift:61
  assign yControls3_0_selects                  = yControls3[0] ? yControls2_0_selects_3 : yControls2_0_selects;  // PadAccess.swift:61
  assign yControls3_0_selects_2                = yControls3[0] ? yControls2_0_selects : yControls2_0_selects_3;  // PadAccess.swift:61
  assign yControls3_1_selects                  = yControls3[1] ? yControls2_1_selects_3 : yControls2_1_selects;  // PadAccess.swift:61
  assign yControls3_1_selects_2                = yControls3[1] ? yControls2_1_selects : yControls2_1_selects_3;  // PadAccess.swift:61
  assign yControls3_2_selects                  = yControls3[2] ? yControls2_2_selects_3 : yControls2_2_selects;  // PadAccess.swift:61
  assign yControls3_2_selects_2                = yControls3[2] ? yControls2_2_selects : yControls2_2_selects_3;  // PadAccess.swift:61
  assign yControls3_3_selects                  = yControls3[3] ? yControls2_3_selects_3 : yControls2_3_selects;  // PadAccess.swift:61
  assign yControls3_3_selects_2                = yControls3[3] ? yControls2_3_selects : yControls2_3_selects_3;  // PadAccess.swift:61
  assign yControls3_4_selects                  = yControls3[4] ? yControls2_0_selects_4 : yControls2_0_selects_2;  // PadAccess.swift:61
  assign yControls3_4_selects_2                = yControls3[4] ? yControls2_0_selects_2 : yControls2_0_selects_4;  // PadAccess.swift:61
  assign yControls3_5_selects                  = yControls3[5] ? yControls2_1_selects_4 : yControls2_1_selects_2;  // PadAccess.swift:61
  assign yControls3_5_selects_2                = yControls3[5] ? yControls2_1_selects_2 : yControls2_1_selects_4;  // PadAccess.swift:61
  assign yControls3_6_selects                  = yControls3[6] ? yControls2_2_selects_4 : yControls2_2_selects_2;  // PadAccess.swift:61
  assign yControls3_6_selects_2                = yControls3[6] ? yControls2_2_selects_2 : yControls2_2_selects_4;  // PadAccess.swift:61
  assign yControls3_7_selects                  = yControls3[7] ? yControls2_3_selects_4 : yControls2_3_selects_2;  // PadAccess.swift:61
  assign yControls3_7_selects_2                = yControls3[7] ? yControls2_3_selects_2 : yControls2_3_selects_4;  // PadAccess.swift:61
  assign yControls0_selects_yLaneRow1_11_0     = yControls0 ? yLaneRow1[11:0] : yLaneRow0[11:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow0_11_0     = yControls0 ? yLaneRow0[11:0] : yLaneRow1[11:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow3_11_0     = yControls0 ? yLaneRow3[11:0] : yLaneRow2[11:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow2_11_0     = yControls0 ? yLaneRow2[11:0] : yLaneRow3[11:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow5_11_0     = yControls0 ? yLaneRow5[11:0] : yLaneRow4[11:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow4_11_0     = yControls0 ? yLaneRow4[11:0] : yLaneRow5[11:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow7_11_0     = yControls0 ? yLaneRow7[11:0] : yLaneRow6[11:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow6_11_0     = yControls0 ? yLaneRow6[11:0] : yLaneRow7[11:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow9_11_0     = yControls0 ? yLaneRow9[11:0] : yLaneRow8[11:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow8_11_0     = yControls0 ? yLaneRow8[11:0] : yLaneRow9[11:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow11_11_0    = yControls0 ? yLaneRow11[11:0] : yLaneRow10[11:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow10_11_0    = yControls0 ? yLaneRow10[11:0] : yLaneRow11[11:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow13_11_0    = yControls0 ? yLaneRow13[11:0] : yLaneRow12[11:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow12_11_0    = yControls0 ? yLaneRow12[11:0] : yLaneRow13[11:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow15_11_0    = yControls0 ? yLaneRow15[11:0] : yLaneRow14[11:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow14_11_0    = yControls0 ? yLaneRow14[11:0] : yLaneRow15[11:0];  // PadAccess.swift:64
  assign yControls1_0_selects_9                = yControls1[0] ? yControls0_selects_yLaneRow3_11_0 : yControls0_selects_yLaneRow1_11_0;  // PadAccess.swift:64
  assign yControls1_0_selects_10               = yControls1[0] ? yControls0_selects_yLaneRow1_11_0 : yControls0_selects_yLaneRow3_11_0;  // PadAccess.swift:64
  assign yControls1_0_selects_11               = yControls1[0] ? yControls0_selects_yLaneRow7_11_0 : yControls0_selects_yLaneRow5_11_0;  // PadAccess.swift:64
  assign yControls1_0_selects_12               = yControls1[0] ? yControls0_selects_yLaneRow5_11_0 : yControls0_selects_yLaneRow7_11_0;  // PadAccess.swift:64
  assign yControls1_0_selects_13               = yControls1[0] ? yControls0_selects_yLaneRow11_11_0 : yControls0_selects_yLaneRow9_11_0;  // PadAccess.swift:64
  assign yControls1_0_selects_14               = yControls1[0] ? yControls0_selects_yLaneRow9_11_0 : yControls0_selects_yLaneRow11_11_0;  // PadAccess.swift:64
  assign yControls1_0_selects_15               = yControls1[0] ? yControls0_selects_yLaneRow15_11_0 : yControls0_selects_yLaneRow13_11_0;  // PadAccess.swift:64
  assign yControls1_0_selects_16               = yControls1[0] ? yControls0_selects_yLaneRow13_11_0 : yControls0_selects_yLaneRow15_11_0;  // PadAccess.swift:64
  assign yControls1_1_selects_9                = yControls1[1] ? yControls0_selects_yLaneRow2_11_0 : yControls0_selects_yLaneRow0_11_0;  // PadAccess.swift:64
  assign yControls1_1_selects_10               = yControls1[1] ? yControls0_selects_yLaneRow0_11_0 : yControls0_selects_yLaneRow2_11_0;  // PadAccess.swift:64
  assign yControls1_1_selects_11               = yControls1[1] ? yControls0_selects_yLaneRow6_11_0 : yControls0_selects_yLaneRow4_11_0;  // PadAccess.swift:64
  assign yControls1_1_selects_12               = yControls1[1] ? yControls0_selects_yLaneRow4_11_0 : yControls0_selects_yLaneRow6_11_0;  // PadAccess.swift:64
  assign yControls1_1_selects_13               = yControls1[1] ? yControls0_selects_yLaneRow10_11_0 : yControls0_selects_yLaneRow8_11_0;  // PadAccess.swift:64
  assign yControls1_1_selects_14               = yControls1[1] ? yControls0_selects_yLaneRow8_11_0 : yControls0_selects_yLaneRow10_11_0;  // PadAccess.swift:64
  assign yControls1_1_selects_15               = yControls1[1] ? yControls0_selects_yLaneRow14_11_0 : yControls0_selects_yLaneRow12_11_0;  // PadAccess.swift:64
  assign yControls1_1_selects_16               = yControls1[1] ? yControls0_selects_yLaneRow12_11_0 : yControls0_selects_yLaneRow14_11_0;  // PadAccess.swift:64
  assign yControls2_0_selects_5                = yControls2[0] ? yControls1_0_selects_11 : yControls1_0_selects_9;  // PadAccess.swift:64
  assign yControls2_0_selects_6                = yControls2[0] ? yControls1_0_selects_9 : yControls1_0_selects_11;  // PadAccess.swift:64
  assign yControls2_0_selects_7                = yControls2[0] ? yControls1_0_selects_15 : yControls1_0_selects_13;  // PadAccess.swift:64
  assign yControls2_0_selects_8                = yControls2[0] ? yControls1_0_selects_13 : yControls1_0_selects_15;  // PadAccess.swift:64
  assign yControls2_1_selects_5                = yControls2[1] ? yControls1_1_selects_11 : yControls1_1_selects_9;  // PadAccess.swift:64
  assign yControls2_1_selects_6                = yControls2[1] ? yControls1_1_selects_9 : yControls1_1_selects_11;  // PadAccess.swift:64
  assign yControls2_1_selects_7                = yControls2[1] ? yControls1_1_selects_15 : yControls1_1_selects_13;  // PadAccess.swift:64
  assign yControls2_1_selects_8                = yControls2[1] ? yControls1_1_selects_13 : yControls1_1_selects_15;  // PadAccess.swift:64
  assign yControls2_2_selects_5                = yControls2[2] ? yControls1_0_selects_12 : yControls1_0_selects_10;  // PadAccess.swift:64
  assign yControls2_2_selects_6                = yControls2[2] ? yControls1_0_selects_10 : yControls1_0_selects_12;  // PadAccess.swift:64
  assign yControls2_2_selects_7                = yControls2[2] ? yControls1_0_selects_16 : yControls1_0_selects_14;  // PadAccess.swift:64
  assign yControls2_2_selects_8                = yControls2[2] ? yControls1_0_selects_14 : yControls1_0_selects_16;  // PadAccess.swift:64
  assign yControls2_3_selects_5                = yControls2[3] ? yControls1_1_selects_12 : yControls1_1_selects_10;  // PadAccess.swift:64
  assign yControls2_3_selects_6                = yControls2[3] ? yControls1_1_selects_10 : yControls1_1_selects_12;  // PadAccess.swift:64
  assign yControls2_3_selects_7                = yControls2[3] ? yControls1_1_selects_16 : yControls1_1_selects_14;  // PadAccess.swift:64
  assign yControls2_3_selects_8                = yControls2[3] ? yControls1_1_selects_14 : yControls1_1_selects_16;  // PadAccess.swift:64
  assign yControls0_selects_yLaneValue1        = yControls0 ? yLaneValue1 : yLaneValue0;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue0        = yControls0 ? yLaneValue0 : yLaneValue1;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue3        = yControls0 ? yLaneValue3 : yLaneValue2;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue2        = yControls0 ? yLaneValue2 : yLaneValue3;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue5        = yControls0 ? yLaneValue5 : yLaneValue4;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue4        = yControls0 ? yLaneValue4 : yLaneValue5;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue7        = yControls0 ? yLaneValue7 : yLaneValue6;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue6        = yControls0 ? yLaneValue6 : yLaneValue7;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue9        = yControls0 ? yLaneValue9 : yLaneValue8;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue8        = yControls0 ? yLaneValue8 : yLaneValue9;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue11       = yControls0 ? yLaneValue11 : yLaneValue10;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue10       = yControls0 ? yLaneValue10 : yLaneValue11;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue13       = yControls0 ? yLaneValue13 : yLaneValue12;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue12       = yControls0 ? yLaneValue12 : yLaneValue13;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue15       = yControls0 ? yLaneValue15 : yLaneValue14;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue14       = yControls0 ? yLaneValue14 : yLaneValue15;  // PadAccess.swift:82
  assign yControls1_0_selects_17               = yControls1[0] ? yControls0_selects_yLaneValue3 : yControls0_selects_yLaneValue1;  // PadAccess.swift:82
  assign yControls1_0_selects_18               = yControls1[0] ? yControls0_selects_yLaneValue1 : yControls0_selects_yLaneValue3;  // PadAccess.swift:82
  assign yControls1_0_selects_19               = yControls1[0] ? yControls0_selects_yLaneValue7 : yControls0_selects_yLaneValue5;  // PadAccess.swift:82
  assign yControls1_0_selects_20               = yControls1[0] ? yControls0_selects_yLaneValue5 : yControls0_selects_yLaneValue7;  // PadAccess.swift:82
  assign yControls1_0_selects_21               = yControls1[0] ? yControls0_selects_yLaneValue11 : yControls0_selects_yLaneValue9;  // PadAccess.swift:82
  assign yControls1_0_selects_22               = yControls1[0] ? yControls0_selects_yLaneValue9 : yControls0_selects_yLaneValue11;  // PadAccess.swift:82
  assign yControls1_0_selects_23               = yControls1[0] ? yControls0_selects_yLaneValue15 : yControls0_selects_yLaneValue13;  // PadAccess.swift:82
  assign yControls1_0_selects_24               = yControls1[0] ? yControls0_selects_yLaneValue13 : yControls0_selects_yLaneValue15;  // PadAccess.swift:82
  assign yControls1_1_selects_17               = yControls1[1] ? yControls0_selects_yLaneValue2 : yControls0_selects_yLaneValue0;  // PadAccess.swift:82
  assign yControls1_1_selects_18               = yControls1[1] ? yControls0_selects_yLaneValue0 : yControls0_selects_yLaneValue2;  // PadAccess.swift:82
  assign yControls1_1_selects_19               = yControls1[1] ? yControls0_selects_yLaneValue6 : yControls0_selects_yLaneValue4;  // PadAccess.swift:82
  assign yControls1_1_selects_20               = yControls1[1] ? yControls0_selects_yLaneValue4 : yControls0_selects_yLaneValue6;  // PadAccess.swift:82
  assign yControls1_1_selects_21               = yControls1[1] ? yControls0_selects_yLaneValue10 : yControls0_selects_yLaneValue8;  // PadAccess.swift:82
  assign yControls1_1_selects_22               = yControls1[1] ? yControls0_selects_yLaneValue8 : yControls0_selects_yLaneValue10;  // PadAccess.swift:82
  assign yControls1_1_selects_23               = yControls1[1] ? yControls0_selects_yLaneValue14 : yControls0_selects_yLaneValue12;  // PadAccess.swift:82
  assign yControls1_1_selects_24               = yControls1[1] ? yControls0_selects_yLaneValue12 : yControls0_selects_yLaneValue14;  // PadAccess.swift:82
  assign yControls2_0_selects_9                = yControls2[0] ? yControls1_0_selects_19 : yControls1_0_selects_17;  // PadAccess.swift:82
  assign yControls2_0_selects_10               = yControls2[0] ? yControls1_0_selects_17 : yControls1_0_selects_19;  // PadAccess.swift:82
  assign yControls2_0_selects_11               = yControls2[0] ? yControls1_0_selects_23 : yControls1_0_selects_21;  // PadAccess.swift:82
  assign yControls2_0_selects_12               = yControls2[0] ? yControls1_0_selects_21 : yControls1_0_selects_23;  // PadAccess.swift:82
  assign yControls2_1_selects_9                = yControls2[1] ? yControls1_1_selects_19 : yControls1_1_selects_17;  // PadAccess.swift:82
  assign yControls2_1_selects_10               = yControls2[1] ? yControls1_1_selects_17 : yControls1_1_selects_19;  // PadAccess.swift:82
  assign yControls2_1_selects_11               = yControls2[1] ? yControls1_1_selects_23 : yControls1_1_selects_21;  // PadAccess.swift:82
  assign yControls2_1_selects_12               = yControls2[1] ? yControls1_1_selects_21 : yControls1_1_selects_23;  // PadAccess.swift:82
  assign yControls2_2_selects_9                = yControls2[2] ? yControls1_0_selects_20 : yControls1_0_selects_18;  // PadAccess.swift:82
  assign yControls2_2_selects_10               = yControls2[2] ? yControls1_0_selects_18 : yControls1_0_selects_20;  // PadAccess.swift:82
  assign yControls2_2_selects_11               = yControls2[2] ? yControls1_0_selects_24 : yControls1_0_selects_22;  // PadAccess.swift:82
  assign yControls2_2_selects_12               = yControls2[2] ? yControls1_0_selects_22 : yControls1_0_selects_24;  // PadAccess.swift:82
  assign yControls2_3_selects_9                = yControls2[3] ? yControls1_1_selects_20 : yControls1_1_selects_18;  // PadAccess.swift:82
  assign yControls2_3_selects_10               = yControls2[3] ? yControls1_1_selects_18 : yControls1_1_selects_20;  // PadAccess.swift:82
  assign yControls2_3_selects_11               = yControls2[3] ? yControls1_1_selects_24 : yControls1_1_selects_22;  // PadAccess.swift:82
  assign yControls2_3_selects_12               = yControls2[3] ? yControls1_1_selects_22 : yControls1_1_selects_24;  // PadAccess.swift:82
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
  assign yReturn3_3_0_selects_bank8_y_word     = yReturn3_3[0] ? bank8_y_word : bank0_y_word;  // PadAccess.swift:108
  assign yReturn3_3_0_selects_bank0_y_word     = yReturn3_3[0] ? bank0_y_word : bank8_y_word;  // PadAccess.swift:108
  assign yReturn3_3_1_selects_bank9_y_word     = yReturn3_3[1] ? bank9_y_word : bank1_y_word;  // PadAccess.swift:108
  assign yReturn3_3_1_selects_bank1_y_word     = yReturn3_3[1] ? bank1_y_word : bank9_y_word;  // PadAccess.swift:108
  assign yReturn3_3_2_selects_bank10_y_word    = yReturn3_3[2] ? bank10_y_word : bank2_y_word;  // PadAccess.swift:108
  assign yReturn3_3_2_selects_bank2_y_word     = yReturn3_3[2] ? bank2_y_word : bank10_y_word;  // PadAccess.swift:108
  assign yReturn3_3_3_selects_bank11_y_word    = yReturn3_3[3] ? bank11_y_word : bank3_y_word;  // PadAccess.swift:108
  assign yReturn3_3_3_selects_bank3_y_word     = yReturn3_3[3] ? bank3_y_word : bank11_y_word;  // PadAccess.swift:108
  assign yReturn3_3_4_selects_bank12_y_word    = yReturn3_3[4] ? bank12_y_word : bank4_y_word;  // PadAccess.swift:108
  assign yReturn3_3_4_selects_bank4_y_word     = yReturn3_3[4] ? bank4_y_word : bank12_y_word;  // PadAccess.swift:108
  assign yReturn3_3_5_selects_bank13_y_word    = yReturn3_3[5] ? bank13_y_word : bank5_y_word;  // PadAccess.swift:108
  assign yReturn3_3_5_selects_bank5_y_word     = yReturn3_3[5] ? bank5_y_word : bank13_y_word;  // PadAccess.swift:108
  assign yReturn3_3_6_selects_bank14_y_word    = yReturn3_3[6] ? bank14_y_word : bank6_y_word;  // PadAccess.swift:108
  assign yReturn3_3_6_selects_bank6_y_word     = yReturn3_3[6] ? bank6_y_word : bank14_y_word;  // PadAccess.swift:108
  assign yReturn3_3_7_selects_bank15_y_word    = yReturn3_3[7] ? bank15_y_word : bank7_y_word;  // PadAccess.swift:108
  assign yReturn3_3_7_selects_bank7_y_word     = yReturn3_3[7] ? bank7_y_word : bank15_y_word;  // PadAccess.swift:108
  assign yReturn3_2_0_selects                  = yReturn3_2[0] ? yReturn3_3_4_selects_bank12_y_word : yReturn3_3_0_selects_bank8_y_word;  // PadAccess.swift:108
  assign yReturn3_2_0_selects_2                = yReturn3_2[0] ? yReturn3_3_0_selects_bank8_y_word : yReturn3_3_4_selects_bank12_y_word;  // PadAccess.swift:108
  assign yReturn3_2_0_selects_3                = yReturn3_2[0] ? yReturn3_3_4_selects_bank4_y_word : yReturn3_3_0_selects_bank0_y_word;  // PadAccess.swift:108
  assign yReturn3_2_0_selects_4                = yReturn3_2[0] ? yReturn3_3_0_selects_bank0_y_word : yReturn3_3_4_selects_bank4_y_word;  // PadAccess.swift:108
  assign yReturn3_2_1_selects                  = yReturn3_2[1] ? yReturn3_3_5_selects_bank13_y_word : yReturn3_3_1_selects_bank9_y_word;  // PadAccess.swift:108
  assign yReturn3_2_1_selects_2                = yReturn3_2[1] ? yReturn3_3_1_selects_bank9_y_word : yReturn3_3_5_selects_bank13_y_word;  // PadAccess.swift:108
  assign yReturn3_2_1_selects_3                = yReturn3_2[1] ? yReturn3_3_5_selects_bank5_y_word : yReturn3_3_1_selects_bank1_y_word;  // PadAccess.swift:108
  assign yReturn3_2_1_selects_4                = yReturn3_2[1] ? yReturn3_3_1_selects_bank1_y_word : yReturn3_3_5_selects_bank5_y_word;  // PadAccess.swift:108
  assign yReturn3_2_2_selects                  = yReturn3_2[2] ? yReturn3_3_6_selects_bank14_y_word : yReturn3_3_2_selects_bank10_y_word;  // PadAccess.swift:108
  assign yReturn3_2_2_selects_2                = yReturn3_2[2] ? yReturn3_3_2_selects_bank10_y_word : yReturn3_3_6_selects_bank14_y_word;  // PadAccess.swift:108
  assign yReturn3_2_2_selects_3                = yReturn3_2[2] ? yReturn3_3_6_selects_bank6_y_word : yReturn3_3_2_selects_bank2_y_word;  // PadAccess.swift:108
  assign yReturn3_2_2_selects_4                = yReturn3_2[2] ? yReturn3_3_2_selects_bank2_y_word : yReturn3_3_6_selects_bank6_y_word;  // PadAccess.swift:108
  assign yReturn3_2_3_selects                  = yReturn3_2[3] ? yReturn3_3_7_selects_bank15_y_word : yReturn3_3_3_selects_bank11_y_word;  // PadAccess.swift:108
  assign yReturn3_2_3_selects_2                = yReturn3_2[3] ? yReturn3_3_3_selects_bank11_y_word : yReturn3_3_7_selects_bank15_y_word;  // PadAccess.swift:108
  assign yReturn3_2_3_selects_3                = yReturn3_2[3] ? yReturn3_3_7_selects_bank7_y_word : yReturn3_3_3_selects_bank3_y_word;  // PadAccess.swift:108
  assign yReturn3_2_3_selects_4                = yReturn3_2[3] ? yReturn3_3_3_selects_bank3_y_word : yReturn3_3_7_selects_bank7_y_word;  // PadAccess.swift:108
  assign yReturn3_1_0_selects                  = yReturn3_1[0] ? yReturn3_2_2_selects : yReturn3_2_0_selects;  // PadAccess.swift:108
  assign yReturn3_1_0_selects_2                = yReturn3_1[0] ? yReturn3_2_0_selects : yReturn3_2_2_selects;  // PadAccess.swift:108
  assign yReturn3_1_0_selects_3                = yReturn3_1[0] ? yReturn3_2_2_selects_2 : yReturn3_2_0_selects_2;  // PadAccess.swift:108
  assign yReturn3_1_0_selects_4                = yReturn3_1[0] ? yReturn3_2_0_selects_2 : yReturn3_2_2_selects_2;  // PadAccess.swift:108
  assign yReturn3_1_0_selects_5                = yReturn3_1[0] ? yReturn3_2_2_selects_3 : yReturn3_2_0_selects_3;  // PadAccess.swift:108
  assign yReturn3_1_0_selects_6                = yReturn3_1[0] ? yReturn3_2_0_selects_3 : yReturn3_2_2_selects_3;  // PadAccess.swift:108
  assign yReturn3_1_0_selects_7                = yReturn3_1[0] ? yReturn3_2_2_selects_4 : yReturn3_2_0_selects_4;  // PadAccess.swift:108
  assign yReturn3_1_0_selects_8                = yReturn3_1[0] ? yReturn3_2_0_selects_4 : yReturn3_2_2_selects_4;  // PadAccess.swift:108
  assign yReturn3_1_1_selects                  = yReturn3_1[1] ? yReturn3_2_3_selects : yReturn3_2_1_selects;  // PadAccess.swift:108
  assign yReturn3_1_1_selects_2                = yReturn3_1[1] ? yReturn3_2_1_selects : yReturn3_2_3_selects;  // PadAccess.swift:108
  assign yReturn3_1_1_selects_3                = yReturn3_1[1] ? yReturn3_2_3_selects_2 : yReturn3_2_1_selects_2;  // PadAccess.swift:108
  assign yReturn3_1_1_selects_4                = yReturn3_1[1] ? yReturn3_2_1_selects_2 : yReturn3_2_3_selects_2;  // PadAccess.swift:108
  assign yReturn3_1_1_selects_5                = yReturn3_1[1] ? yReturn3_2_3_selects_3 : yReturn3_2_1_selects_3;  // PadAccess.swift:108
  assign yReturn3_1_1_selects_6                = yReturn3_1[1] ? yReturn3_2_1_selects_3 : yReturn3_2_3_selects_3;  // PadAccess.swift:108
  assign yReturn3_1_1_selects_7                = yReturn3_1[1] ? yReturn3_2_3_selects_4 : yReturn3_2_1_selects_4;  // PadAccess.swift:108
  assign yReturn3_1_1_selects_8                = yReturn3_1[1] ? yReturn3_2_1_selects_4 : yReturn3_2_3_selects_4;  // PadAccess.swift:108

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
    yLaneRow0  <= y_request_base_plus[19:4];                  // PadAccess.swift:45
    yLaneRow1  <= y_request_base_plus_2[19:4];                // PadAccess.swift:45
    yLaneRow2  <= y_request_base_plus_3[19:4];                // PadAccess.swift:45
    yLaneRow3  <= y_request_base_plus_4[19:4];                // PadAccess.swift:45
    yLaneRow4  <= y_request_base_plus_5[19:4];                // PadAccess.swift:45
    yLaneRow5  <= y_request_base_plus_6[19:4];                // PadAccess.swift:45
    yLaneRow6  <= y_request_base_plus_7[19:4];                // PadAccess.swift:45
    yLaneRow7  <= y_request_base_plus_8[19:4];                // PadAccess.swift:45
    yLaneRow8  <= y_request_base_plus_9[19:4];                // PadAccess.swift:45
    yLaneRow9  <= y_request_base_plus_10[19:4];               // PadAccess.swift:45
    yLaneRow10 <= y_request_base_plus_11[19:4];               // PadAccess.swift:45
    yLaneRow11 <= y_request_base_plus_12[19:4];               // PadAccess.swift:45
    yLaneRow12 <= y_request_base_plus_13[19:4];               // PadAccess.swift:45
    yLaneRow13 <= y_request_base_plus_14[19:4];               // PadAccess.swift:45
    yLaneRow14 <= y_request_base_plus_15[19:4];               // PadAccess.swift:45
    yLaneRow15 <= y_request_base_plus_16[19:4];               // PadAccess.swift:45
    yActive    <= y_request_active & {16{y_request_enable}};  // PadAccess.swift:47
    yControls0 <= n0_xor_and_xor_0_3;                         // PadAccess.swift:48
    yControls1 <= {xor_xor_and_xor_and_or_and_37, xor_xor_and_xor_and_or_and_38};  // PadAccess.swift:48
    yControls2 <= {xor_xor_and_xor_and_or_and_41, xor_xor_and_xor_and_or_and_44, xor_xor_and_xor_and_or_and_46,
        xor_xor_and_xor_and_or_and_48};  // PadAccess.swift:48
    yControls3 <= {xor_xor_and_xor_and_or_and_52, xor_xor_and_xor_and_or_and_56, xor_xor_and_xor_and_or_and_60,
        xor_xor_and_xor_and_or_and_64, xor_xor_and_xor_and_or_and_66, xor_xor_and_xor_and_or_and_68,
        xor_xor_and_xor_and_or_and_70, xor_xor_and_xor_and_or_and_72};  // PadAccess.swift:48
    if (reset) begin
      yActive <= 16'd0;
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:60
    yOutside <= yActive & ~yIsInside;  // PadAccess.swift:61
    yFault   <= |yOutside;             // PadAccess.swift:62
    yEnables <= {yControls3_7_selects_2, yControls3_6_selects_2, yControls3_5_selects_2, yControls3_4_selects_2,
        yControls3_3_selects_2, yControls3_2_selects_2, yControls3_1_selects_2, yControls3_0_selects_2,
        yControls3_7_selects, yControls3_6_selects, yControls3_5_selects, yControls3_4_selects, yControls3_3_selects,
        yControls3_2_selects, yControls3_1_selects, yControls3_0_selects};  // PadAccess.swift:63
    yRow0    <= yControls3[0] ? yControls2_0_selects_7 : yControls2_0_selects_5;  // PadAccess.swift:64
    yRow1    <= yControls3[1] ? yControls2_1_selects_7 : yControls2_1_selects_5;  // PadAccess.swift:64
    yRow2    <= yControls3[2] ? yControls2_2_selects_7 : yControls2_2_selects_5;  // PadAccess.swift:64
    yRow3    <= yControls3[3] ? yControls2_3_selects_7 : yControls2_3_selects_5;  // PadAccess.swift:64
    yRow4    <= yControls3[4] ? yControls2_0_selects_8 : yControls2_0_selects_6;  // PadAccess.swift:64
    yRow5    <= yControls3[5] ? yControls2_1_selects_8 : yControls2_1_selects_6;  // PadAccess.swift:64
    yRow6    <= yControls3[6] ? yControls2_2_selects_8 : yControls2_2_selects_6;  // PadAccess.swift:64
    yRow7    <= yControls3[7] ? yControls2_3_selects_8 : yControls2_3_selects_6;  // PadAccess.swift:64
    yRow8    <= yControls3[0] ? yControls2_0_selects_5 : yControls2_0_selects_7;  // PadAccess.swift:64
    yRow9    <= yControls3[1] ? yControls2_1_selects_5 : yControls2_1_selects_7;  // PadAccess.swift:64
    yRow10   <= yControls3[2] ? yControls2_2_selects_5 : yControls2_2_selects_7;  // PadAccess.swift:64
    yRow11   <= yControls3[3] ? yControls2_3_selects_5 : yControls2_3_selects_7;  // PadAccess.swift:64
    yRow12   <= yControls3[4] ? yControls2_0_selects_6 : yControls2_0_selects_8;  // PadAccess.swift:64
    yRow13   <= yControls3[5] ? yControls2_1_selects_6 : yControls2_1_selects_8;  // PadAccess.swift:64
    yRow14   <= yControls3[6] ? yControls2_2_selects_6 : yControls2_2_selects_8;  // PadAccess.swift:64
    yRow15   <= yControls3[7] ? yControls2_3_selects_6 : yControls2_3_selects_8;  // PadAccess.swift:64
    if (reset) begin
      yOutside <= 16'd0;
      yFault   <= 1'b0;
      yEnables <= 16'd0;
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      yWrite <= 2'd0;
    end else begin
      yWrite <= {yWrite[0], y_write};  // PadAccess.swift:90
    end
  end

  always_ff @(posedge clock) begin
    yLaneValue0  <= y_values_0;   // PadAccess.swift:81
    yLaneValue1  <= y_values_1;   // PadAccess.swift:81
    yLaneValue2  <= y_values_2;   // PadAccess.swift:81
    yLaneValue3  <= y_values_3;   // PadAccess.swift:81
    yLaneValue4  <= y_values_4;   // PadAccess.swift:81
    yLaneValue5  <= y_values_5;   // PadAccess.swift:81
    yLaneValue6  <= y_values_6;   // PadAccess.swift:81
    yLaneValue7  <= y_values_7;   // PadAccess.swift:81
    yLaneValue8  <= y_values_8;   // PadAccess.swift:81
    yLaneValue9  <= y_values_9;   // PadAccess.swift:81
    yLaneValue10 <= y_values_10;  // PadAccess.swift:81
    yLaneValue11 <= y_values_11;  // PadAccess.swift:81
    yLaneValue12 <= y_values_12;  // PadAccess.swift:81
    yLaneValue13 <= y_values_13;  // PadAccess.swift:81
    yLaneValue14 <= y_values_14;  // PadAccess.swift:81
    yLaneValue15 <= y_values_15;  // PadAccess.swift:81
    yValue0      <= yControls3[0] ? yControls2_0_selects_11 : yControls2_0_selects_9;  // PadAccess.swift:82
    yValue1      <= yControls3[1] ? yControls2_1_selects_11 : yControls2_1_selects_9;  // PadAccess.swift:82
    yValue2      <= yControls3[2] ? yControls2_2_selects_11 : yControls2_2_selects_9;  // PadAccess.swift:82
    yValue3      <= yControls3[3] ? yControls2_3_selects_11 : yControls2_3_selects_9;  // PadAccess.swift:82
    yValue4      <= yControls3[4] ? yControls2_0_selects_12 : yControls2_0_selects_10;  // PadAccess.swift:82
    yValue5      <= yControls3[5] ? yControls2_1_selects_12 : yControls2_1_selects_10;  // PadAccess.swift:82
    yValue6      <= yControls3[6] ? yControls2_2_selects_12 : yControls2_2_selects_10;  // PadAccess.swift:82
    yValue7      <= yControls3[7] ? yControls2_3_selects_12 : yControls2_3_selects_10;  // PadAccess.swift:82
    yValue8      <= yControls3[0] ? yControls2_0_selects_9 : yControls2_0_selects_11;  // PadAccess.swift:82
    yValue9      <= yControls3[1] ? yControls2_1_selects_9 : yControls2_1_selects_11;  // PadAccess.swift:82
    yValue10     <= yControls3[2] ? yControls2_2_selects_9 : yControls2_2_selects_11;  // PadAccess.swift:82
    yValue11     <= yControls3[3] ? yControls2_3_selects_9 : yControls2_3_selects_11;  // PadAccess.swift:82
    yValue12     <= yControls3[4] ? yControls2_0_selects_10 : yControls2_0_selects_12;  // PadAccess.swift:82
    yValue13     <= yControls3[5] ? yControls2_1_selects_10 : yControls2_1_selects_12;  // PadAccess.swift:82
    yValue14     <= yControls3[6] ? yControls2_2_selects_10 : yControls2_2_selects_12;  // PadAccess.swift:82
    yValue15     <= yControls3[7] ? yControls2_3_selects_10 : yControls2_3_selects_12;  // PadAccess.swift:82
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

  always_ff @(posedge clock) begin
    yReturn0_0 <= yControls0;  // PadAccess.swift:101
    yReturn0_1 <= yControls1;  // PadAccess.swift:101
    yReturn0_2 <= yControls2;  // PadAccess.swift:101
    yReturn0_3 <= yControls3;  // PadAccess.swift:101
  end

  always_ff @(posedge clock) begin
    yReturn1_0 <= yReturn0_0;  // PadAccess.swift:101
    yReturn1_1 <= yReturn0_1;  // PadAccess.swift:101
    yReturn1_2 <= yReturn0_2;  // PadAccess.swift:101
    yReturn1_3 <= yReturn0_3;  // PadAccess.swift:101
  end

  always_ff @(posedge clock) begin
    yReturn2_0 <= yReturn1_0;  // PadAccess.swift:101
    yReturn2_1 <= yReturn1_1;  // PadAccess.swift:101
    yReturn2_2 <= yReturn1_2;  // PadAccess.swift:101
    yReturn2_3 <= yReturn1_3;  // PadAccess.swift:101
  end

  always_ff @(posedge clock) begin
    yReturn3_0 <= yReturn2_0;  // PadAccess.swift:101
    yReturn3_1 <= yReturn2_1;  // PadAccess.swift:101
    yReturn3_2 <= yReturn2_2;  // PadAccess.swift:101
    yReturn3_3 <= yReturn2_3;  // PadAccess.swift:101
  end

  always_ff @(posedge clock) begin
    yData0  <= yReturn3_0 ? yReturn3_1_1_selects : yReturn3_1_0_selects;      // PadAccess.swift:108
    yData1  <= yReturn3_0 ? yReturn3_1_0_selects : yReturn3_1_1_selects;      // PadAccess.swift:108
    yData2  <= yReturn3_0 ? yReturn3_1_1_selects_2 : yReturn3_1_0_selects_2;  // PadAccess.swift:108
    yData3  <= yReturn3_0 ? yReturn3_1_0_selects_2 : yReturn3_1_1_selects_2;  // PadAccess.swift:108
    yData4  <= yReturn3_0 ? yReturn3_1_1_selects_3 : yReturn3_1_0_selects_3;  // PadAccess.swift:108
    yData5  <= yReturn3_0 ? yReturn3_1_0_selects_3 : yReturn3_1_1_selects_3;  // PadAccess.swift:108
    yData6  <= yReturn3_0 ? yReturn3_1_1_selects_4 : yReturn3_1_0_selects_4;  // PadAccess.swift:108
    yData7  <= yReturn3_0 ? yReturn3_1_0_selects_4 : yReturn3_1_1_selects_4;  // PadAccess.swift:108
    yData8  <= yReturn3_0 ? yReturn3_1_1_selects_5 : yReturn3_1_0_selects_5;  // PadAccess.swift:108
    yData9  <= yReturn3_0 ? yReturn3_1_0_selects_5 : yReturn3_1_1_selects_5;  // PadAccess.swift:108
    yData10 <= yReturn3_0 ? yReturn3_1_1_selects_6 : yReturn3_1_0_selects_6;  // PadAccess.swift:108
    yData11 <= yReturn3_0 ? yReturn3_1_0_selects_6 : yReturn3_1_1_selects_6;  // PadAccess.swift:108
    yData12 <= yReturn3_0 ? yReturn3_1_1_selects_7 : yReturn3_1_0_selects_7;  // PadAccess.swift:108
    yData13 <= yReturn3_0 ? yReturn3_1_0_selects_7 : yReturn3_1_1_selects_7;  // PadAccess.swift:108
    yData14 <= yReturn3_0 ? yReturn3_1_1_selects_8 : yReturn3_1_0_selects_8;  // PadAccess.swift:108
    yData15 <= yReturn3_0 ? yReturn3_1_0_selects_8 : yReturn3_1_1_selects_8;  // PadAccess.swift:108
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, x_request_base_plus[3:0], x_request_base_plus_2[3:0],
    x_request_base_plus_3[3:0], x_request_base_plus_4[3:0], x_request_base_plus_5[3:0],
    x_request_base_plus_6[3:0], x_request_base_plus_7[3:0], x_request_base_plus_8[3:0],
    x_request_base_plus_9[3:0], x_request_base_plus_10[3:0], x_request_base_plus_11[3:0],
    x_request_base_plus_12[3:0], x_request_base_plus_13[3:0], x_request_base_plus_14[3:0],
    x_request_base_plus_15[3:0], x_request_base_plus_16[3:0], y_request_base_plus[3:0],
    y_request_base_plus_2[3:0], y_request_base_plus_3[3:0], y_request_base_plus_4[3:0],
    y_request_base_plus_5[3:0], y_request_base_plus_6[3:0], y_request_base_plus_7[3:0],
    y_request_base_plus_8[3:0], y_request_base_plus_9[3:0], y_request_base_plus_10[3:0],
    y_request_base_plus_11[3:0], y_request_base_plus_12[3:0], y_request_base_plus_13[3:0],
    y_request_base_plus_14[3:0], y_request_base_plus_15[3:0], y_request_base_plus_16[3:0]};
endmodule
