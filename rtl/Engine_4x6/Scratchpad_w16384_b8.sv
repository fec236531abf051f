// Pad of 16384 words of 16 bits in 8 banks, two ports of 8 lanes.
module Scratchpad_w16384_b8 (
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
  input  logic        [2:0]  x_request_inverse,
  input  logic        [7:0]  x_request_active,
  output logic signed [15:0] x_data_0,
  output logic signed [15:0] x_data_1,
  output logic signed [15:0] x_data_2,
  output logic signed [15:0] x_data_3,
  output logic signed [15:0] x_data_4,
  output logic signed [15:0] x_data_5,
  output logic signed [15:0] x_data_6,
  output logic signed [15:0] x_data_7,
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
  input  logic        [2:0]  y_request_inverse,
  input  logic        [7:0]  y_request_active,
  input  logic               y_write,
  input  logic signed [15:0] y_values_0,
  input  logic signed [15:0] y_values_1,
  input  logic signed [15:0] y_values_2,
  input  logic signed [15:0] y_values_3,
  input  logic signed [15:0] y_values_4,
  input  logic signed [15:0] y_values_5,
  input  logic signed [15:0] y_values_6,
  input  logic signed [15:0] y_values_7,
  output logic signed [15:0] y_data_0,
  output logic signed [15:0] y_data_1,
  output logic signed [15:0] y_data_2,
  output logic signed [15:0] y_data_3,
  output logic signed [15:0] y_data_4,
  output logic signed [15:0] y_data_5,
  output logic signed [15:0] y_data_6,
  output logic signed [15:0] y_data_7,
  output logic               y_fault
);
  logic        [16:0] xLaneRow0;                             // PadAccess.swift:37
  logic        [16:0] xLaneRow1;                             // PadAccess.swift:37
  logic        [16:0] xLaneRow2;                             // PadAccess.swift:37
  logic        [16:0] xLaneRow3;                             // PadAccess.swift:37
  logic        [16:0] xLaneRow4;                             // PadAccess.swift:37
  logic        [16:0] xLaneRow5;                             // PadAccess.swift:37
  logic        [16:0] xLaneRow6;                             // PadAccess.swift:37
  logic        [16:0] xLaneRow7;                             // PadAccess.swift:37
  logic        [7:0]  xActive;                               // PadAccess.swift:39
  logic               xControls0;                            // PadAccess.swift:41
  logic        [1:0]  xControls1;                            // PadAccess.swift:41
  logic        [3:0]  xControls2;                            // PadAccess.swift:41
  logic        [7:0]  xIsInside;                             // PadAccess.swift:52
  logic        [7:0]  xOutside;                              // PadAccess.swift:54
  logic               xFault;                                // PadAccess.swift:55
  logic        [7:0]  xEnables;                              // PadAccess.swift:56
  logic        [10:0] xRow0;                                 // PadAccess.swift:57
  logic        [10:0] xRow1;                                 // PadAccess.swift:57
  logic        [10:0] xRow2;                                 // PadAccess.swift:57
  logic        [10:0] xRow3;                                 // PadAccess.swift:57
  logic        [10:0] xRow4;                                 // PadAccess.swift:57
  logic        [10:0] xRow5;                                 // PadAccess.swift:57
  logic        [10:0] xRow6;                                 // PadAccess.swift:57
  logic        [10:0] xRow7;                                 // PadAccess.swift:57
  logic        [16:0] yLaneRow0;                             // PadAccess.swift:37
  logic        [16:0] yLaneRow1;                             // PadAccess.swift:37
  logic        [16:0] yLaneRow2;                             // PadAccess.swift:37
  logic        [16:0] yLaneRow3;                             // PadAccess.swift:37
  logic        [16:0] yLaneRow4;                             // PadAccess.swift:37
  logic        [16:0] yLaneRow5;                             // PadAccess.swift:37
  logic        [16:0] yLaneRow6;                             // PadAccess.swift:37
  logic        [16:0] yLaneRow7;                             // PadAccess.swift:37
  logic        [7:0]  yActive;                               // PadAccess.swift:39
  logic               yControls0;                            // PadAccess.swift:41
  logic        [1:0]  yControls1;                            // PadAccess.swift:41
  logic        [3:0]  yControls2;                            // PadAccess.swift:41
  logic        [7:0]  yIsInside;                             // PadAccess.swift:52
  logic        [7:0]  yOutside;                              // PadAccess.swift:54
  logic               yFault;                                // PadAccess.swift:55
  logic        [7:0]  yEnables;                              // PadAccess.swift:56
  logic        [10:0] yRow0;                                 // PadAccess.swift:57
  logic        [10:0] yRow1;                                 // PadAccess.swift:57
  logic        [10:0] yRow2;                                 // PadAccess.swift:57
  logic        [10:0] yRow3;                                 // PadAccess.swift:57
  logic        [10:0] yRow4;                                 // PadAccess.swift:57
  logic        [10:0] yRow5;                                 // PadAccess.swift:57
  logic        [10:0] yRow6;                                 // PadAccess.swift:57
  logic        [10:0] yRow7;                                 // PadAccess.swift:57
  logic        [1:0]  yWrite;                                // PadAccess.swift:89
  logic        [15:0] yLaneValue0;                           // PadAccess.swift:75
  logic        [15:0] yLaneValue1;                           // PadAccess.swift:75
  logic        [15:0] yLaneValue2;                           // PadAccess.swift:75
  logic        [15:0] yLaneValue3;                           // PadAccess.swift:75
  logic        [15:0] yLaneValue4;                           // PadAccess.swift:75
  logic        [15:0] yLaneValue5;                           // PadAccess.swift:75
  logic        [15:0] yLaneValue6;                           // PadAccess.swift:75
  logic        [15:0] yLaneValue7;                           // PadAccess.swift:75
  logic        [15:0] yValue0;                               // PadAccess.swift:78
  logic        [15:0] yValue1;                               // PadAccess.swift:78
  logic        [15:0] yValue2;                               // PadAccess.swift:78
  logic        [15:0] yValue3;                               // PadAccess.swift:78
  logic        [15:0] yValue4;                               // PadAccess.swift:78
  logic        [15:0] yValue5;                               // PadAccess.swift:78
  logic        [15:0] yValue6;                               // PadAccess.swift:78
  logic        [15:0] yValue7;                               // PadAccess.swift:78
  logic        [15:0] bank0_x_word;                          // Scratchpad.swift:82
  logic        [15:0] bank0_y_word;                          // Scratchpad.swift:82
  logic        [15:0] bank1_x_word;                          // Scratchpad.swift:82
  logic        [15:0] bank1_y_word;                          // Scratchpad.swift:82
  logic        [15:0] bank2_x_word;                          // Scratchpad.swift:82
  logic        [15:0] bank2_y_word;                          // Scratchpad.swift:82
  logic        [15:0] bank3_x_word;                          // Scratchpad.swift:82
  logic        [15:0] bank3_y_word;                          // Scratchpad.swift:82
  logic        [15:0] bank4_x_word;                          // Scratchpad.swift:82
  logic        [15:0] bank4_y_word;                          // Scratchpad.swift:82
  logic        [15:0] bank5_x_word;                          // Scratchpad.swift:82
  logic        [15:0] bank5_y_word;                          // Scratchpad.swift:82
  logic        [15:0] bank6_x_word;                          // Scratchpad.swift:82
  logic        [15:0] bank6_y_word;                          // Scratchpad.swift:82
  logic        [15:0] bank7_x_word;                          // Scratchpad.swift:82
  logic        [15:0] bank7_y_word;                          // Scratchpad.swift:82
  logic               xReturn0_0;                            // PadAccess.swift:99
  logic        [1:0]  xReturn0_1;                            // PadAccess.swift:99
  logic        [3:0]  xReturn0_2;                            // PadAccess.swift:99
  logic               xReturn1_0;                            // PadAccess.swift:99
  logic        [1:0]  xReturn1_1;                            // PadAccess.swift:99
  logic        [3:0]  xReturn1_2;                            // PadAccess.swift:99
  logic               xReturn2_0;                            // PadAccess.swift:99
  logic        [1:0]  xReturn2_1;                            // PadAccess.swift:99
  logic        [3:0]  xReturn2_2;                            // PadAccess.swift:99
  logic               xReturn3_0;                            // PadAccess.swift:99
  logic        [1:0]  xReturn3_1;                            // PadAccess.swift:99
  logic        [3:0]  xReturn3_2;                            // PadAccess.swift:99
  logic signed [15:0] xData0;                                // PadAccess.swift:105
  logic signed [15:0] xData1;                                // PadAccess.swift:105
  logic signed [15:0] xData2;                                // PadAccess.swift:105
  logic signed [15:0] xData3;                                // PadAccess.swift:105
  logic signed [15:0] xData4;                                // PadAccess.swift:105
  logic signed [15:0] xData5;                                // PadAccess.swift:105
  logic signed [15:0] xData6;                                // PadAccess.swift:105
  logic signed [15:0] xData7;                                // PadAccess.swift:105
  logic               yReturn0_0;                            // PadAccess.swift:99
  logic        [1:0]  yReturn0_1;                            // PadAccess.swift:99
  logic        [3:0]  yReturn0_2;                            // PadAccess.swift:99
  logic               yReturn1_0;                            // PadAccess.swift:99
  logic        [1:0]  yReturn1_1;                            // PadAccess.swift:99
  logic        [3:0]  yReturn1_2;                            // PadAccess.swift:99
  logic               yReturn2_0;                            // PadAccess.swift:99
  logic        [1:0]  yReturn2_1;                            // PadAccess.swift:99
  logic        [3:0]  yReturn2_2;                            // PadAccess.swift:99
  logic               yReturn3_0;                            // PadAccess.swift:99
  logic        [1:0]  yReturn3_1;                            // PadAccess.swift:99
  logic        [3:0]  yReturn3_2;                            // PadAccess.swift:99
  logic signed [15:0] yData0;                                // PadAccess.swift:105
  logic signed [15:0] yData1;                                // PadAccess.swift:105
  logic signed [15:0] yData2;                                // PadAccess.swift:105
  logic signed [15:0] yData3;                                // PadAccess.swift:105
  logic signed [15:0] yData4;                                // PadAccess.swift:105
  logic signed [15:0] yData5;                                // PadAccess.swift:105
  logic signed [15:0] yData6;                                // PadAccess.swift:105
  logic signed [15:0] yData7;                                // PadAccess.swift:105
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
  logic               or__3;
  logic               xor_xor_or_and_3;
  logic               xor_xor_or_and_4;
  logic               n0_xor_xor_and_x_request_inverse_0_5;
  logic               n0_xor_and_xor_and_or_and_3;
  logic               n0_and_and_or_or_and_xor_3;
  logic               n0_xor_and_xor_and_or_and_4;
  logic               xor_xor_or_xor_3;
  logic               xor_xor_and_xor_and_or_and_3;
  logic               xor_and_and_or_or_and_xor_3;
  logic               xor_xor_and_xor_and_or_and_4;
  logic               xor_xor_0_and_x_request_inverse_2;
  logic               xor_and_0_or_0_and_xor_3;
  logic               xor_and_0_or_or_and_xor;
  logic               xor_xor_and_xor_and_or_and_5;
  logic               xor__4;
  logic               not_x_request_base_2_xor_0;
  logic               xor__5;
  logic               xor_xor_or_and_5;
  logic               n0_xor_xor_and_x_request_inverse_0_6;
  logic               n0_xor_and_xor_and_or_and_5;
  logic               n0_and_and_or_or_and_xor_4;
  logic               n0_xor_and_xor_and_or_and_6;
  logic               xor_xor_or_xor_4;
  logic               xor_xor_and_xor_and_or_and_6;
  logic               xor_and_and_or_or_and_xor_4;
  logic               xor_xor_and_xor_and_or_and_7;
  logic               xor_xor_0_and_x_request_inverse_2_2;
  logic               xor_and_0_or_0_and_xor_4;
  logic               xor_and_0_or_or_and_xor_2;
  logic               xor_xor_and_xor_and_or_and_8;
  logic               xor__6;
  logic               n0_xor_and_xor_and_or_and_7;
  logic               xor_xor_and_xor_and_or_and_9;
  logic               xor_and_0_or_or_and_xor_3;
  logic               xor_xor_and_xor_and_or_and_10;
  logic               xor__7;
  logic               n0_xor_and_xor_and_or_and_8;
  logic               xor_xor_and_xor_and_or_and_11;
  logic               xor_and_0_or_or_and_xor_4;
  logic               xor_xor_and_xor_and_or_and_12;
  logic        [19:0] x_request_base_plus;
  logic        [19:0] x_request_base_plus_2;
  logic        [19:0] x_request_base_plus_3;
  logic        [19:0] x_request_base_plus_4;
  logic        [19:0] x_request_base_plus_5;
  logic        [19:0] x_request_base_plus_6;
  logic        [19:0] x_request_base_plus_7;
  logic        [19:0] x_request_base_plus_8;
  logic               not_xLaneRow7_2_and;
  logic               not_xLaneRow7_4_and;
  logic               not_xLaneRow7_6_and;
  logic               not_xLaneRow7_8_and;
  logic               not_xLaneRow7_10_and;
  logic               not_xLaneRow7_12_and;
  logic               not_xLaneRow7_14_and;
  logic               not_xLaneRow7_16_and;
  logic               not_xLaneRow6_2_and;
  logic               not_xLaneRow6_4_and;
  logic               not_xLaneRow6_6_and;
  logic               not_xLaneRow6_8_and;
  logic               not_xLaneRow6_10_and;
  logic               not_xLaneRow6_12_and;
  logic               not_xLaneRow6_14_and;
  logic               not_xLaneRow6_16_and;
  logic               not_xLaneRow5_2_and;
  logic               not_xLaneRow5_4_and;
  logic               not_xLaneRow5_6_and;
  logic               not_xLaneRow5_8_and;
  logic               not_xLaneRow5_10_and;
  logic               not_xLaneRow5_12_and;
  logic               not_xLaneRow5_14_and;
  logic               not_xLaneRow5_16_and;
  logic               not_xLaneRow4_2_and;
  logic               not_xLaneRow4_4_and;
  logic               not_xLaneRow4_6_and;
  logic               not_xLaneRow4_8_and;
  logic               not_xLaneRow4_10_and;
  logic               not_xLaneRow4_12_and;
  logic               not_xLaneRow4_14_and;
  logic               not_xLaneRow4_16_and;
  logic               not_xLaneRow3_2_and;
  logic               not_xLaneRow3_4_and;
  logic               not_xLaneRow3_6_and;
  logic               not_xLaneRow3_8_and;
  logic               not_xLaneRow3_10_and;
  logic               not_xLaneRow3_12_and;
  logic               not_xLaneRow3_14_and;
  logic               not_xLaneRow3_16_and;
  logic               not_xLaneRow2_2_and;
  logic               not_xLaneRow2_4_and;
  logic               not_xLaneRow2_6_and;
  logic               not_xLaneRow2_8_and;
  logic               not_xLaneRow2_10_and;
  logic               not_xLaneRow2_12_and;
  logic               not_xLaneRow2_14_and;
  logic               not_xLaneRow2_16_and;
  logic               not_xLaneRow1_2_and;
  logic               not_xLaneRow1_4_and;
  logic               not_xLaneRow1_6_and;
  logic               not_xLaneRow1_8_and;
  logic               not_xLaneRow1_10_and;
  logic               not_xLaneRow1_12_and;
  logic               not_xLaneRow1_14_and;
  logic               not_xLaneRow1_16_and;
  logic               not_xLaneRow0_2_and;
  logic               not_xLaneRow0_4_and;
  logic               not_xLaneRow0_6_and;
  logic               not_xLaneRow0_8_and;
  logic               not_xLaneRow0_10_and;
  logic               not_xLaneRow0_12_and;
  logic               not_xLaneRow0_14_and;
  logic               not_xLaneRow0_16_and;
  logic               xActive_0_and_xIsInside_0;
  logic               xActive_1_and_xIsInside_1;
  logic               xActive_2_and_xIsInside_2;
  logic               xActive_3_and_xIsInside_3;
  logic               xActive_4_and_xIsInside_4;
  logic               xActive_5_and_xIsInside_5;
  logic               xActive_6_and_xIsInside_6;
  logic               xActive_7_and_xIsInside_7;
  logic               xControls0_selects;
  logic               xControls0_selects_2;
  logic               xControls0_selects_3;
  logic               xControls0_selects_4;
  logic               xControls0_selects_5;
  logic               xControls0_selects_6;
  logic               xControls0_selects_7;
  logic               xControls0_selects_8;
  logic               xControls1_0_selects;
  logic               xControls1_0_selects_2;
  logic               xControls1_0_selects_3;
  logic               xControls1_0_selects_4;
  logic               xControls1_1_selects;
  logic               xControls1_1_selects_2;
  logic               xControls1_1_selects_3;
  logic               xControls1_1_selects_4;
  logic               xControls2_0_selects;
  logic               xControls2_0_selects_2;
  logic               xControls2_1_selects;
  logic               xControls2_1_selects_2;
  logic               xControls2_2_selects;
  logic               xControls2_2_selects_2;
  logic               xControls2_3_selects;
  logic               xControls2_3_selects_2;
  logic        [10:0] xControls0_selects_xLaneRow1_10_0;
  logic        [10:0] xControls0_selects_xLaneRow0_10_0;
  logic        [10:0] xControls0_selects_xLaneRow3_10_0;
  logic        [10:0] xControls0_selects_xLaneRow2_10_0;
  logic        [10:0] xControls0_selects_xLaneRow5_10_0;
  logic        [10:0] xControls0_selects_xLaneRow4_10_0;
  logic        [10:0] xControls0_selects_xLaneRow7_10_0;
  logic        [10:0] xControls0_selects_xLaneRow6_10_0;
  logic        [10:0] xControls1_0_selects_5;
  logic        [10:0] xControls1_0_selects_6;
  logic        [10:0] xControls1_0_selects_7;
  logic        [10:0] xControls1_0_selects_8;
  logic        [10:0] xControls1_1_selects_5;
  logic        [10:0] xControls1_1_selects_6;
  logic        [10:0] xControls1_1_selects_7;
  logic        [10:0] xControls1_1_selects_8;
  logic               not_y_request_base_0_xor_1;
  logic               not_y_request_base_0_xor_1_xor_0;
  logic               or__4;
  logic               xor_xor_0_and_y_request_inverse_0;
  logic               n0_xor_xor_and_y_request_inverse_0;
  logic               n0_xor_and_xor_0_3;
  logic               n0_and_and_or_0_and_xor_3;
  logic               not_y_request_base_0_xor_0;
  logic               not_y_request_base_0_xor_0_xor_0;
  logic               or__5;
  logic               not_y_request_base_1_xor_1;
  logic               xor__8;
  logic               not_y_request_base_1_and_1;
  logic               xor_xor_0_and_y_request_inverse_0_2;
  logic               xor_xor_or_and_6;
  logic               n0_xor_xor_and_y_request_inverse_0_2;
  logic               n0_xor_and_xor_0_4;
  logic               n0_and_and_or_0_and_xor_4;
  logic               n0_xor_xor_and_y_request_inverse_0_3;
  logic               n0_xor_and_xor_and_or_and_9;
  logic               n0_and_and_or_or_and_xor_5;
  logic               xor_xor_0_and_y_request_inverse_1;
  logic               xor_xor_0_xor_0_5;
  logic               xor_xor_0_xor_0_6;
  logic               xor_and_0_or_0_and_xor_5;
  logic               xor_xor_or_xor_5;
  logic               xor_xor_and_xor_and_or_and_13;
  logic               xor_and_and_or_or_and_xor_5;
  logic               not_y_request_base_1_xor_0;
  logic               xor__9;
  logic               not_y_request_base_1_and_0;
  logic               xor_xor_or_and_7;
  logic               n0_xor_xor_and_y_request_inverse_0_4;
  logic               n0_xor_and_xor_and_or_and_10;
  logic               n0_and_and_or_or_and_xor_6;
  logic               xor_xor_0_and_y_request_inverse_1_2;
  logic               xor_xor_0_xor_0_7;
  logic               xor_xor_0_xor_0_8;
  logic               xor_and_0_or_0_and_xor_6;
  logic               xor_xor_or_xor_6;
  logic               xor_xor_and_xor_and_or_and_14;
  logic               xor_and_and_or_or_and_xor_6;
  logic               xor__10;
  logic               or__6;
  logic               xor_xor_or_and_8;
  logic               xor_xor_or_and_9;
  logic               n0_xor_xor_and_y_request_inverse_0_5;
  logic               n0_xor_and_xor_and_or_and_11;
  logic               n0_and_and_or_or_and_xor_7;
  logic               n0_xor_and_xor_and_or_and_12;
  logic               xor_xor_or_xor_7;
  logic               xor_xor_and_xor_and_or_and_15;
  logic               xor_and_and_or_or_and_xor_7;
  logic               xor_xor_and_xor_and_or_and_16;
  logic               xor_xor_0_and_y_request_inverse_2;
  logic               xor_and_0_or_0_and_xor_7;
  logic               xor_and_0_or_or_and_xor_5;
  logic               xor_xor_and_xor_and_or_and_17;
  logic               xor__11;
  logic               not_y_request_base_2_xor_0;
  logic               xor__12;
  logic               xor_xor_or_and_10;
  logic               n0_xor_xor_and_y_request_inverse_0_6;
  logic               n0_xor_and_xor_and_or_and_13;
  logic               n0_and_and_or_or_and_xor_8;
  logic               n0_xor_and_xor_and_or_and_14;
  logic               xor_xor_or_xor_8;
  logic               xor_xor_and_xor_and_or_and_18;
  logic               xor_and_and_or_or_and_xor_8;
  logic               xor_xor_and_xor_and_or_and_19;
  logic               xor_xor_0_and_y_request_inverse_2_2;
  logic               xor_and_0_or_0_and_xor_8;
  logic               xor_and_0_or_or_and_xor_6;
  logic               xor_xor_and_xor_and_or_and_20;
  logic               xor__13;
  logic               n0_xor_and_xor_and_or_and_15;
  logic               xor_xor_and_xor_and_or_and_21;
  logic               xor_and_0_or_or_and_xor_7;
  logic               xor_xor_and_xor_and_or_and_22;
  logic               xor__14;
  logic               n0_xor_and_xor_and_or_and_16;
  logic               xor_xor_and_xor_and_or_and_23;
  logic               xor_and_0_or_or_and_xor_8;
  logic               xor_xor_and_xor_and_or_and_24;
  logic        [19:0] y_request_base_plus;
  logic        [19:0] y_request_base_plus_2;
  logic        [19:0] y_request_base_plus_3;
  logic        [19:0] y_request_base_plus_4;
  logic        [19:0] y_request_base_plus_5;
  logic        [19:0] y_request_base_plus_6;
  logic        [19:0] y_request_base_plus_7;
  logic        [19:0] y_request_base_plus_8;
  logic               not_yLaneRow7_2_and;
  logic               not_yLaneRow7_4_and;
  logic               not_yLaneRow7_6_and;
  logic               not_yLaneRow7_8_and;
  logic               not_yLaneRow7_10_and;
  logic               not_yLaneRow7_12_and;
  logic               not_yLaneRow7_14_and;
  logic               not_yLaneRow7_16_and;
  logic               not_yLaneRow6_2_and;
  logic               not_yLaneRow6_4_and;
  logic               not_yLaneRow6_6_and;
  logic               not_yLaneRow6_8_and;
  logic               not_yLaneRow6_10_and;
  logic               not_yLaneRow6_12_and;
  logic               not_yLaneRow6_14_and;
  logic               not_yLaneRow6_16_and;
  logic               not_yLaneRow5_2_and;
  logic               not_yLaneRow5_4_and;
  logic               not_yLaneRow5_6_and;
  logic               not_yLaneRow5_8_and;
  logic               not_yLaneRow5_10_and;
  logic               not_yLaneRow5_12_and;
  logic               not_yLaneRow5_14_and;
  logic               not_yLaneRow5_16_and;
  logic               not_yLaneRow4_2_and;
  logic               not_yLaneRow4_4_and;
  logic               not_yLaneRow4_6_and;
  logic               not_yLaneRow4_8_and;
  logic               not_yLaneRow4_10_and;
  logic               not_yLaneRow4_12_and;
  logic               not_yLaneRow4_14_and;
  logic               not_yLaneRow4_16_and;
  logic               not_yLaneRow3_2_and;
  logic               not_yLaneRow3_4_and;
  logic               not_yLaneRow3_6_and;
  logic               not_yLaneRow3_8_and;
  logic               not_yLaneRow3_10_and;
  logic               not_yLaneRow3_12_and;
  logic               not_yLaneRow3_14_and;
  logic               not_yLaneRow3_16_and;
  logic               not_yLaneRow2_2_and;
  logic               not_yLaneRow2_4_and;
  logic               not_yLaneRow2_6_and;
  logic               not_yLaneRow2_8_and;
  logic               not_yLaneRow2_10_and;
  logic               not_yLaneRow2_12_and;
  logic               not_yLaneRow2_14_and;
  logic               not_yLaneRow2_16_and;
  logic               not_yLaneRow1_2_and;
  logic               not_yLaneRow1_4_and;
  logic               not_yLaneRow1_6_and;
  logic               not_yLaneRow1_8_and;
  logic               not_yLaneRow1_10_and;
  logic               not_yLaneRow1_12_and;
  logic               not_yLaneRow1_14_and;
  logic               not_yLaneRow1_16_and;
  logic               not_yLaneRow0_2_and;
  logic               not_yLaneRow0_4_and;
  logic               not_yLaneRow0_6_and;
  logic               not_yLaneRow0_8_and;
  logic               not_yLaneRow0_10_and;
  logic               not_yLaneRow0_12_and;
  logic               not_yLaneRow0_14_and;
  logic               not_yLaneRow0_16_and;
  logic               yActive_0_and_yIsInside_0;
  logic               yActive_1_and_yIsInside_1;
  logic               yActive_2_and_yIsInside_2;
  logic               yActive_3_and_yIsInside_3;
  logic               yActive_4_and_yIsInside_4;
  logic               yActive_5_and_yIsInside_5;
  logic               yActive_6_and_yIsInside_6;
  logic               yActive_7_and_yIsInside_7;
  logic               yControls0_selects;
  logic               yControls0_selects_2;
  logic               yControls0_selects_3;
  logic               yControls0_selects_4;
  logic               yControls0_selects_5;
  logic               yControls0_selects_6;
  logic               yControls0_selects_7;
  logic               yControls0_selects_8;
  logic               yControls1_0_selects;
  logic               yControls1_0_selects_2;
  logic               yControls1_0_selects_3;
  logic               yControls1_0_selects_4;
  logic               yControls1_1_selects;
  logic               yControls1_1_selects_2;
  logic               yControls1_1_selects_3;
  logic               yControls1_1_selects_4;
  logic               yControls2_0_selects;
  logic               yControls2_0_selects_2;
  logic               yControls2_1_selects;
  logic               yControls2_1_selects_2;
  logic               yControls2_2_selects;
  logic               yControls2_2_selects_2;
  logic               yControls2_3_selects;
  logic               yControls2_3_selects_2;
  logic        [10:0] yControls0_selects_yLaneRow1_10_0;
  logic        [10:0] yControls0_selects_yLaneRow0_10_0;
  logic        [10:0] yControls0_selects_yLaneRow3_10_0;
  logic        [10:0] yControls0_selects_yLaneRow2_10_0;
  logic        [10:0] yControls0_selects_yLaneRow5_10_0;
  logic        [10:0] yControls0_selects_yLaneRow4_10_0;
  logic        [10:0] yControls0_selects_yLaneRow7_10_0;
  logic        [10:0] yControls0_selects_yLaneRow6_10_0;
  logic        [10:0] yControls1_0_selects_5;
  logic        [10:0] yControls1_0_selects_6;
  logic        [10:0] yControls1_0_selects_7;
  logic        [10:0] yControls1_0_selects_8;
  logic        [10:0] yControls1_1_selects_5;
  logic        [10:0] yControls1_1_selects_6;
  logic        [10:0] yControls1_1_selects_7;
  logic        [10:0] yControls1_1_selects_8;
  logic        [15:0] yControls0_selects_yLaneValue1;
  logic        [15:0] yControls0_selects_yLaneValue0;
  logic        [15:0] yControls0_selects_yLaneValue3;
  logic        [15:0] yControls0_selects_yLaneValue2;
  logic        [15:0] yControls0_selects_yLaneValue5;
  logic        [15:0] yControls0_selects_yLaneValue4;
  logic        [15:0] yControls0_selects_yLaneValue7;
  logic        [15:0] yControls0_selects_yLaneValue6;
  logic        [15:0] yControls1_0_selects_9;
  logic        [15:0] yControls1_0_selects_10;
  logic        [15:0] yControls1_0_selects_11;
  logic        [15:0] yControls1_0_selects_12;
  logic        [15:0] yControls1_1_selects_9;
  logic        [15:0] yControls1_1_selects_10;
  logic        [15:0] yControls1_1_selects_11;
  logic        [15:0] yControls1_1_selects_12;
  logic        [15:0] xReturn3_2_0_selects_bank4_x_word;
  logic        [15:0] xReturn3_2_0_selects_bank0_x_word;
  logic        [15:0] xReturn3_2_1_selects_bank5_x_word;
  logic        [15:0] xReturn3_2_1_selects_bank1_x_word;
  logic        [15:0] xReturn3_2_2_selects_bank6_x_word;
  logic        [15:0] xReturn3_2_2_selects_bank2_x_word;
  logic        [15:0] xReturn3_2_3_selects_bank7_x_word;
  logic        [15:0] xReturn3_2_3_selects_bank3_x_word;
  logic        [15:0] xReturn3_1_0_selects;
  logic        [15:0] xReturn3_1_0_selects_2;
  logic        [15:0] xReturn3_1_0_selects_3;
  logic        [15:0] xReturn3_1_0_selects_4;
  logic        [15:0] xReturn3_1_1_selects;
  logic        [15:0] xReturn3_1_1_selects_2;
  logic        [15:0] xReturn3_1_1_selects_3;
  logic        [15:0] xReturn3_1_1_selects_4;
  logic        [15:0] yReturn3_2_0_selects_bank4_y_word;
  logic        [15:0] yReturn3_2_0_selects_bank0_y_word;
  logic        [15:0] yReturn3_2_1_selects_bank5_y_word;
  logic        [15:0] yReturn3_2_1_selects_bank1_y_word;
  logic        [15:0] yReturn3_2_2_selects_bank6_y_word;
  logic        [15:0] yReturn3_2_2_selects_bank2_y_word;
  logic        [15:0] yReturn3_2_3_selects_bank7_y_word;
  logic        [15:0] yReturn3_2_3_selects_bank3_y_word;
  logic        [15:0] yReturn3_1_0_selects;
  logic        [15:0] yReturn3_1_0_selects_2;
  logic        [15:0] yReturn3_1_0_selects_3;
  logic        [15:0] yReturn3_1_0_selects_4;
  logic        [15:0] yReturn3_1_1_selects;
  logic        [15:0] yReturn3_1_1_selects_2;
  logic        [15:0] yReturn3_1_1_selects_3;
  logic        [15:0] yReturn3_1_1_selects_4;

  MemoryBank_r2048_w16 bank0 (  // Scratchpad.swift:82
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

  MemoryBank_r2048_w16 bank1 (  // Scratchpad.swift:82
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

  MemoryBank_r2048_w16 bank2 (  // Scratchpad.swift:82
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

  MemoryBank_r2048_w16 bank3 (  // Scratchpad.swift:82
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

  MemoryBank_r2048_w16 bank4 (  // Scratchpad.swift:82
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

  MemoryBank_r2048_w16 bank5 (  // Scratchpad.swift:82
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

  MemoryBank_r2048_w16 bank6 (  // Scratchpad.swift:82
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

  MemoryBank_r2048_w16 bank7 (  // Scratchpad.swift:82
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

  assign xIsInside                            = {not_xLaneRow7_16_and, not_xLaneRow6_16_and, not_xLaneRow5_16_and,
      not_xLaneRow4_16_and, not_xLaneRow3_16_and, not_xLaneRow2_16_and, not_xLaneRow1_16_and, not_xLaneRow0_16_and};  // PadAccess.swift:52
  assign yIsInside                            = {not_yLaneRow7_16_and, not_yLaneRow6_16_and, not_yLaneRow5_16_and,
      not_yLaneRow4_16_and, not_yLaneRow3_16_and, not_yLaneRow2_16_and, not_yLaneRow1_16_and, not_yLaneRow0_16_and};  // PadAccess.swift:52
  assign x_data_0                             = xData0;                     // Scratchpad.swift:97
  assign x_data_1                             = xData1;                     // Scratchpad.swift:97
  assign x_data_2                             = xData2;                     // Scratchpad.swift:97
  assign x_data_3                             = xData3;                     // Scratchpad.swift:97
  assign x_data_4                             = xData4;                     // Scratchpad.swift:97
  assign x_data_5                             = xData5;                     // Scratchpad.swift:97
  assign x_data_6                             = xData6;                     // Scratchpad.swift:97
  assign x_data_7                             = xData7;                     // Scratchpad.swift:97
  assign x_fault                              = xFault;                     // Scratchpad.swift:98
  assign y_data_0                             = yData0;                     // Scratchpad.swift:99
  assign y_data_1                             = yData1;                     // Scratchpad.swift:99
  assign y_data_2                             = yData2;                     // Scratchpad.swift:99
  assign y_data_3                             = yData3;                     // Scratchpad.swift:99
  assign y_data_4                             = yData4;                     // Scratchpad.swift:99
  assign y_data_5                             = yData5;                     // Scratchpad.swift:99
  assign y_data_6                             = yData6;                     // Scratchpad.swift:99
  assign y_data_7                             = yData7;                     // Scratchpad.swift:99
  assign y_fault                              = yFault;                     // Scratchpad.swift:100
  assign not_x_request_base_0_xor_1           = !x_request_base[0] ^ 1'b1;  // PadAccess.swift:37
  assign not_x_request_base_0_xor_1_xor_0     = not_x_request_base_0_xor_1 ^ 1'b0;  // PadAccess.swift:37
  assign or_                                  = (!x_request_base[0] & 1'b1) | (1'b0 & not_x_request_base_0_xor_1);  // PadAccess.swift:37
  assign xor_xor_0_and_x_request_inverse_0    = not_x_request_base_0_xor_1_xor_0 & x_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0   = 1'b0 ^ xor_xor_0_and_x_request_inverse_0;  // PadAccess.swift:37
  assign n0_xor_and_xor_0                     = n0_xor_xor_and_x_request_inverse_0 ^ 1'b0;  // PadAccess.swift:37
  assign n0_and_and_or_0_and_xor              = (1'b0 & xor_xor_0_and_x_request_inverse_0) | (1'b0 & n0_xor_xor_and_x_request_inverse_0);  // PadAccess.swift:37
  assign not_x_request_base_0_xor_0           = !x_request_base[0] ^ 1'b0;  // PadAccess.swift:37
  assign not_x_request_base_0_xor_0_xor_0     = not_x_request_base_0_xor_0 ^ 1'b0;  // PadAccess.swift:37
  assign or__2                                = (!x_request_base[0] & 1'b0) | (1'b0 & not_x_request_base_0_xor_0);  // PadAccess.swift:37
  assign not_x_request_base_1_xor_1           = !x_request_base[1] ^ 1'b1;  // PadAccess.swift:37
  assign xor_                                 = not_x_request_base_1_xor_1 ^ or__2;  // PadAccess.swift:37
  assign not_x_request_base_1_and_1           = !x_request_base[1] & 1'b1;  // PadAccess.swift:37
  assign xor_xor_0_and_x_request_inverse_0_2  = not_x_request_base_0_xor_0_xor_0 & x_request_inverse[0];  // PadAccess.swift:37
  assign xor_xor_or_and                       = xor_ & x_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_2 = 1'b0 ^ xor_xor_0_and_x_request_inverse_0_2;  // PadAccess.swift:37
  assign n0_xor_and_xor_0_2                   = n0_xor_xor_and_x_request_inverse_0_2 ^ 1'b0;  // PadAccess.swift:37
  assign n0_and_and_or_0_and_xor_2            = (1'b0 & xor_xor_0_and_x_request_inverse_0_2) | (1'b0 & n0_xor_xor_and_x_request_inverse_0_2);  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_3 = 1'b0 ^ xor_xor_or_and;      // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and            = n0_xor_xor_and_x_request_inverse_0_3 ^ n0_and_and_or_0_and_xor_2;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor             = (1'b0 & xor_xor_or_and) | (n0_and_and_or_0_and_xor_2 & n0_xor_xor_and_x_request_inverse_0_3);  // PadAccess.swift:37
  assign xor_xor_0_and_x_request_inverse_1    = not_x_request_base_0_xor_0_xor_0 & x_request_inverse[1];  // PadAccess.swift:37
  assign xor_xor_0_xor_0                      = n0_xor_and_xor_0_2 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_2                    = xor_xor_0_xor_0 ^ 1'b0;     // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor               = (n0_xor_and_xor_0_2 & 1'b0) | (1'b0 & xor_xor_0_xor_0);  // PadAccess.swift:37
  assign xor_xor_or_xor                       = n0_xor_and_xor_and_or_and ^ xor_xor_0_and_x_request_inverse_1;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and           = xor_xor_or_xor ^ xor_and_0_or_0_and_xor;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor            = (n0_xor_and_xor_and_or_and & xor_xor_0_and_x_request_inverse_1) | (xor_and_0_or_0_and_xor & xor_xor_or_xor);  // PadAccess.swift:37
  assign not_x_request_base_1_xor_0           = !x_request_base[1] ^ 1'b0;  // PadAccess.swift:37
  assign xor__2                               = not_x_request_base_1_xor_0 ^ or_;  // PadAccess.swift:37
  assign not_x_request_base_1_and_0           = !x_request_base[1] & 1'b0;  // PadAccess.swift:37
  assign xor_xor_or_and_2                     = xor__2 & x_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_4 = 1'b0 ^ xor_xor_or_and_2;    // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_2          = n0_xor_xor_and_x_request_inverse_0_4 ^ n0_and_and_or_0_and_xor;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_2           = (1'b0 & xor_xor_or_and_2) | (n0_and_and_or_0_and_xor & n0_xor_xor_and_x_request_inverse_0_4);  // PadAccess.swift:37
  assign xor_xor_0_and_x_request_inverse_1_2  = not_x_request_base_0_xor_1_xor_0 & x_request_inverse[1];  // PadAccess.swift:37
  assign xor_xor_0_xor_0_3                    = n0_xor_and_xor_0 ^ 1'b0;    // PadAccess.swift:37
  assign xor_xor_0_xor_0_4                    = xor_xor_0_xor_0_3 ^ 1'b0;   // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_2             = (n0_xor_and_xor_0 & 1'b0) | (1'b0 & xor_xor_0_xor_0_3);  // PadAccess.swift:37
  assign xor_xor_or_xor_2                     = n0_xor_and_xor_and_or_and_2 ^ xor_xor_0_and_x_request_inverse_1_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_2         = xor_xor_or_xor_2 ^ xor_and_0_or_0_and_xor_2;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_2          = (n0_xor_and_xor_and_or_and_2 & xor_xor_0_and_x_request_inverse_1_2) | (xor_and_0_or_0_and_xor_2 & xor_xor_or_xor_2);  // PadAccess.swift:37
  assign xor__3                               = not_x_request_base_1_xor_0 ^ or__2;  // PadAccess.swift:37
  assign or__3                                = not_x_request_base_1_and_0 | (or__2 & not_x_request_base_1_xor_0);  // PadAccess.swift:37
  assign xor_xor_or_and_3                     = xor__3 & x_request_inverse[0];  // PadAccess.swift:37
  assign xor_xor_or_and_4                     = (!x_request_base[2] ^ 1'b1 ^ or__3) & x_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_5 = 1'b0 ^ xor_xor_or_and_3;    // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_3          = n0_xor_xor_and_x_request_inverse_0_5 ^ n0_and_and_or_0_and_xor_2;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_3           = (1'b0 & xor_xor_or_and_3) | (n0_and_and_or_0_and_xor_2 & n0_xor_xor_and_x_request_inverse_0_5);  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_4          = 1'b0 ^ xor_xor_or_and_4 ^ n0_and_and_or_or_and_xor_3;  // PadAccess.swift:37
  assign xor_xor_or_xor_3                     = n0_xor_and_xor_and_or_and_3 ^ xor_xor_0_and_x_request_inverse_1;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_3         = xor_xor_or_xor_3 ^ xor_and_0_or_0_and_xor;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_3          = (n0_xor_and_xor_and_or_and_3 & xor_xor_0_and_x_request_inverse_1) | (xor_and_0_or_0_and_xor & xor_xor_or_xor_3);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_4         = n0_xor_and_xor_and_or_and_4 ^ (xor__3 & x_request_inverse[1]) ^ xor_and_and_or_or_and_xor_3;  // PadAccess.swift:37
  assign xor_xor_0_and_x_request_inverse_2    = not_x_request_base_0_xor_0_xor_0 & x_request_inverse[2];  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_3             = (xor_xor_0_xor_0_2 & 1'b0) | (1'b0 & (xor_xor_0_xor_0_2 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor              = (xor_xor_and_xor_and_or_and_3 & 1'b0) | (xor_and_0_or_0_and_xor_3 & (xor_xor_and_xor_and_or_and_3 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_5         = xor_xor_and_xor_and_or_and_4 ^ xor_xor_0_and_x_request_inverse_2 ^ xor_and_0_or_or_and_xor;  // PadAccess.swift:37
  assign xor__4                               = not_x_request_base_1_xor_1 ^ or_;  // PadAccess.swift:37
  assign not_x_request_base_2_xor_0           = !x_request_base[2] ^ 1'b0;  // PadAccess.swift:37
  assign xor__5                               = not_x_request_base_2_xor_0 ^ (not_x_request_base_1_and_1 | (or_ & not_x_request_base_1_xor_1));  // PadAccess.swift:37
  assign xor_xor_or_and_5                     = xor__4 & x_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_x_request_inverse_0_6 = 1'b0 ^ xor_xor_or_and_5;    // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_5          = n0_xor_xor_and_x_request_inverse_0_6 ^ n0_and_and_or_0_and_xor;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_4           = (1'b0 & xor_xor_or_and_5) | (n0_and_and_or_0_and_xor & n0_xor_xor_and_x_request_inverse_0_6);  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_6          = 1'b0 ^ (xor__5 & x_request_inverse[0]) ^ n0_and_and_or_or_and_xor_4;  // PadAccess.swift:37
  assign xor_xor_or_xor_4                     = n0_xor_and_xor_and_or_and_5 ^ xor_xor_0_and_x_request_inverse_1_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_6         = xor_xor_or_xor_4 ^ xor_and_0_or_0_and_xor_2;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_4          = (n0_xor_and_xor_and_or_and_5 & xor_xor_0_and_x_request_inverse_1_2) | (xor_and_0_or_0_and_xor_2 & xor_xor_or_xor_4);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_7         = n0_xor_and_xor_and_or_and_6 ^ (xor__4 & x_request_inverse[1]) ^ xor_and_and_or_or_and_xor_4;  // PadAccess.swift:37
  assign xor_xor_0_and_x_request_inverse_2_2  = not_x_request_base_0_xor_1_xor_0 & x_request_inverse[2];  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_4             = (xor_xor_0_xor_0_4 & 1'b0) | (1'b0 & (xor_xor_0_xor_0_4 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_2            = (xor_xor_and_xor_and_or_and_6 & 1'b0) | (xor_and_0_or_0_and_xor_4 & (xor_xor_and_xor_and_or_and_6 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_8         = xor_xor_and_xor_and_or_and_7 ^ xor_xor_0_and_x_request_inverse_2_2 ^ xor_and_0_or_or_and_xor_2;  // PadAccess.swift:37
  assign xor__6                               = not_x_request_base_2_xor_0 ^ (not_x_request_base_1_and_1 | (or__2 & not_x_request_base_1_xor_1));  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_7          = 1'b0 ^ (xor__6 & x_request_inverse[0]) ^ n0_and_and_or_or_and_xor;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_9         = n0_xor_and_xor_and_or_and_7 ^ (xor_ & x_request_inverse[1]) ^ xor_and_and_or_or_and_xor;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_3            = (xor_xor_and_xor_and_or_and & 1'b0) | (xor_and_0_or_0_and_xor_3 & (xor_xor_and_xor_and_or_and ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_10        = xor_xor_and_xor_and_or_and_9 ^ xor_xor_0_and_x_request_inverse_2 ^ xor_and_0_or_or_and_xor_3;  // PadAccess.swift:37
  assign xor__7                               = not_x_request_base_2_xor_0 ^ (not_x_request_base_1_and_0 | (or_ & not_x_request_base_1_xor_0));  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_8          = 1'b0 ^ (xor__7 & x_request_inverse[0]) ^ n0_and_and_or_or_and_xor_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_11        = n0_xor_and_xor_and_or_and_8 ^ (xor__2 & x_request_inverse[1]) ^ xor_and_and_or_or_and_xor_2;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_4            = (xor_xor_and_xor_and_or_and_2 & 1'b0) | (xor_and_0_or_0_and_xor_4 & (xor_xor_and_xor_and_or_and_2 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_12        = xor_xor_and_xor_and_or_and_11 ^ xor_xor_0_and_x_request_inverse_2_2 ^ xor_and_0_or_or_and_xor_4;  // PadAccess.swift:37
  assign x_request_base_plus                  = x_request_base + x_request_offsets_0;  // PadAccess.swift:45
  assign x_request_base_plus_2                = x_request_base + x_request_offsets_1;  // PadAccess.swift:45
  assign x_request_base_plus_3                = x_request_base + x_request_offsets_2;  // PadAccess.swift:45
  assign x_request_base_plus_4                = x_request_base + x_request_offsets_3;  // PadAccess.swift:45
  assign x_request_base_plus_5                = x_request_base + x_request_offsets_4;  // PadAccess.swift:45
  assign x_request_base_plus_6                = x_request_base + x_request_offsets_5;  // PadAccess.swift:45
  assign x_request_base_plus_7                = x_request_base + x_request_offsets_6;  // PadAccess.swift:45
  assign x_request_base_plus_8                = x_request_base + x_request_offsets_7;  // PadAccess.swift:45
  assign not_xLaneRow7_2_and                  = !xLaneRow7[2] & !xLaneRow7[1] & !xLaneRow7[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow7_4_and                  = !xLaneRow7[4] & !xLaneRow7[3] & not_xLaneRow7_2_and;  // PadAccess.swift:52
  assign not_xLaneRow7_6_and                  = !xLaneRow7[6] & !xLaneRow7[5] & not_xLaneRow7_4_and;  // PadAccess.swift:52
  assign not_xLaneRow7_8_and                  = !xLaneRow7[8] & !xLaneRow7[7] & not_xLaneRow7_6_and;  // PadAccess.swift:52
  assign not_xLaneRow7_10_and                 = !xLaneRow7[10] & !xLaneRow7[9] & not_xLaneRow7_8_and;  // PadAccess.swift:52
  assign not_xLaneRow7_12_and                 = !xLaneRow7[12] & (!xLaneRow7[11] | not_xLaneRow7_10_and);  // PadAccess.swift:52
  assign not_xLaneRow7_14_and                 = !xLaneRow7[14] & !xLaneRow7[13] & not_xLaneRow7_12_and;  // PadAccess.swift:52
  assign not_xLaneRow7_16_and                 = !xLaneRow7[16] & !xLaneRow7[15] & not_xLaneRow7_14_and;  // PadAccess.swift:52
  assign not_xLaneRow6_2_and                  = !xLaneRow6[2] & !xLaneRow6[1] & !xLaneRow6[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow6_4_and                  = !xLaneRow6[4] & !xLaneRow6[3] & not_xLaneRow6_2_and;  // PadAccess.swift:52
  assign not_xLaneRow6_6_and                  = !xLaneRow6[6] & !xLaneRow6[5] & not_xLaneRow6_4_and;  // PadAccess.swift:52
  assign not_xLaneRow6_8_and                  = !xLaneRow6[8] & !xLaneRow6[7] & not_xLaneRow6_6_and;  // PadAccess.swift:52
  assign not_xLaneRow6_10_and                 = !xLaneRow6[10] & !xLaneRow6[9] & not_xLaneRow6_8_and;  // PadAccess.swift:52
  assign not_xLaneRow6_12_and                 = !xLaneRow6[12] & (!xLaneRow6[11] | not_xLaneRow6_10_and);  // PadAccess.swift:52
  assign not_xLaneRow6_14_and                 = !xLaneRow6[14] & !xLaneRow6[13] & not_xLaneRow6_12_and;  // PadAccess.swift:52
  assign not_xLaneRow6_16_and                 = !xLaneRow6[16] & !xLaneRow6[15] & not_xLaneRow6_14_and;  // PadAccess.swift:52
  assign not_xLaneRow5_2_and                  = !xLaneRow5[2] & !xLaneRow5[1] & !xLaneRow5[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow5_4_and                  = !xLaneRow5[4] & !xLaneRow5[3] & not_xLaneRow5_2_and;  // PadAccess.swift:52
  assign not_xLaneRow5_6_and                  = !xLaneRow5[6] & !xLaneRow5[5] & not_xLaneRow5_4_and;  // PadAccess.swift:52
  assign not_xLaneRow5_8_and                  = !xLaneRow5[8] & !xLaneRow5[7] & not_xLaneRow5_6_and;  // PadAccess.swift:52
  assign not_xLaneRow5_10_and                 = !xLaneRow5[10] & !xLaneRow5[9] & not_xLaneRow5_8_and;  // PadAccess.swift:52
  assign not_xLaneRow5_12_and                 = !xLaneRow5[12] & (!xLaneRow5[11] | not_xLaneRow5_10_and);  // PadAccess.swift:52
  assign not_xLaneRow5_14_and                 = !xLaneRow5[14] & !xLaneRow5[13] & not_xLaneRow5_12_and;  // PadAccess.swift:52
  assign not_xLaneRow5_16_and                 = !xLaneRow5[16] & !xLaneRow5[15] & not_xLaneRow5_14_and;  // PadAccess.swift:52
  assign not_xLaneRow4_2_and                  = !xLaneRow4[2] & !xLaneRow4[1] & !xLaneRow4[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow4_4_and                  = !xLaneRow4[4] & !xLaneRow4[3] & not_xLaneRow4_2_and;  // PadAccess.swift:52
  assign not_xLaneRow4_6_and                  = !xLaneRow4[6] & !xLaneRow4[5] & not_xLaneRow4_4_and;  // PadAccess.swift:52
  assign not_xLaneRow4_8_and                  = !xLaneRow4[8] & !xLaneRow4[7] & not_xLaneRow4_6_and;  // PadAccess.swift:52
  assign not_xLaneRow4_10_and                 = !xLaneRow4[10] & !xLaneRow4[9] & not_xLaneRow4_8_and;  // PadAccess.swift:52
  assign not_xLaneRow4_12_and                 = !xLaneRow4[12] & (!xLaneRow4[11] | not_xLaneRow4_10_and);  // PadAccess.swift:52
  assign not_xLaneRow4_14_and                 = !xLaneRow4[14] & !xLaneRow4[13] & not_xLaneRow4_12_and;  // PadAccess.swift:52
  assign not_xLaneRow4_16_and                 = !xLaneRow4[16] & !xLaneRow4[15] & not_xLaneRow4_14_and;  // PadAccess.swift:52
  assign not_xLaneRow3_2_and                  = !xLaneRow3[2] & !xLaneRow3[1] & !xLaneRow3[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow3_4_and                  = !xLaneRow3[4] & !xLaneRow3[3] & not_xLaneRow3_2_and;  // PadAccess.swift:52
  assign not_xLaneRow3_6_and                  = !xLaneRow3[6] & !xLaneRow3[5] & not_xLaneRow3_4_and;  // PadAccess.swift:52
  assign not_xLaneRow3_8_and                  = !xLaneRow3[8] & !xLaneRow3[7] & not_xLaneRow3_6_and;  // PadAccess.swift:52
  assign not_xLaneRow3_10_and                 = !xLaneRow3[10] & !xLaneRow3[9] & not_xLaneRow3_8_and;  // PadAccess.swift:52
  assign not_xLaneRow3_12_and                 = !xLaneRow3[12] & (!xLaneRow3[11] | not_xLaneRow3_10_and);  // PadAccess.swift:52
  assign not_xLaneRow3_14_and                 = !xLaneRow3[14] & !xLaneRow3[13] & not_xLaneRow3_12_and;  // PadAccess.swift:52
  assign not_xLaneRow3_16_and                 = !xLaneRow3[16] & !xLaneRow3[15] & not_xLaneRow3_14_and;  // PadAccess.swift:52
  assign not_xLaneRow2_2_and                  = !xLaneRow2[2] & !xLaneRow2[1] & !xLaneRow2[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow2_4_and                  = !xLaneRow2[4] & !xLaneRow2[3] & not_xLaneRow2_2_and;  // PadAccess.swift:52
  assign not_xLaneRow2_6_and                  = !xLaneRow2[6] & !xLaneRow2[5] & not_xLaneRow2_4_and;  // PadAccess.swift:52
  assign not_xLaneRow2_8_and                  = !xLaneRow2[8] & !xLaneRow2[7] & not_xLaneRow2_6_and;  // PadAccess.swift:52
  assign not_xLaneRow2_10_and                 = !xLaneRow2[10] & !xLaneRow2[9] & not_xLaneRow2_8_and;  // PadAccess.swift:52
  assign not_xLaneRow2_12_and                 = !xLaneRow2[12] & (!xLaneRow2[11] | not_xLaneRow2_10_and);  // PadAccess.swift:52
  assign not_xLaneRow2_14_and                 = !xLaneRow2[14] & !xLaneRow2[13] & not_xLaneRow2_12_and;  // PadAccess.swift:52
  assign not_xLaneRow2_16_and                 = !xLaneRow2[16] & !xLaneRow2[15] & not_xLaneRow2_14_and;  // PadAccess.swift:52
  assign not_xLaneRow1_2_and                  = !xLaneRow1[2] & !xLaneRow1[1] & !xLaneRow1[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow1_4_and                  = !xLaneRow1[4] & !xLaneRow1[3] & not_xLaneRow1_2_and;  // PadAccess.swift:52
  assign not_xLaneRow1_6_and                  = !xLaneRow1[6] & !xLaneRow1[5] & not_xLaneRow1_4_and;  // PadAccess.swift:52
  assign not_xLaneRow1_8_and                  = !xLaneRow1[8] & !xLaneRow1[7] & not_xLaneRow1_6_and;  // PadAccess.swift:52
  assign not_xLaneRow1_10_and                 = !xLaneRow1[10] & !xLaneRow1[9] & not_xLaneRow1_8_and;  // PadAccess.swift:52
  assign not_xLaneRow1_12_and                 = !xLaneRow1[12] & (!xLaneRow1[11] | not_xLaneRow1_10_and);  // PadAccess.swift:52
  assign not_xLaneRow1_14_and                 = !xLaneRow1[14] & !xLaneRow1[13] & not_xLaneRow1_12_and;  // PadAccess.swift:52
  assign not_xLaneRow1_16_and                 = !xLaneRow1[16] & !xLaneRow1[15] & not_xLaneRow1_14_and;  // PadAccess.swift:52
  assign not_xLaneRow0_2_and                  = !xLaneRow0[2] & !xLaneRow0[1] & !xLaneRow0[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow0_4_and                  = !xLaneRow0[4] & !xLaneRow0[3] & not_xLaneRow0_2_and;  // PadAccess.swift:52
  assign not_xLaneRow0_6_and                  = !xLaneRow0[6] & !xLaneRow0[5] & not_xLaneRow0_4_and;  // PadAccess.swift:52
  assign not_xLaneRow0_8_and                  = !xLaneRow0[8] & !xLaneRow0[7] & not_xLaneRow0_6_and;  // PadAccess.swift:52
  assign not_xLaneRow0_10_and                 = !xLaneRow0[10] & !xLaneRow0[9] & not_xLaneRow0_8_and;  // PadAccess.swift:52
  assign not_xLaneRow0_12_and                 = !xLaneRow0[12] & (!xLaneRow0[11] | not_xLaneRow0_10_and);  // PadAccess.swift:52
  assign not_xLaneRow0_14_and                 = !xLaneRow0[14] & !xLaneRow0[13] & not_xLaneRow0_12_and;  // PadAccess.swift:52
  assign not_xLaneRow0_16_and                 = !xLaneRow0[16] & !xLaneRow0[15] & not_xLaneRow0_14_and;  // PadAccess.swift:52
  assign xActive_0_and_xIsInside_0            = xActive[0] & xIsInside[0];  // PadAccess.swift:61
  assign xActive_1_and_xIsInside_1            = xActive[1] & xIsInside[1];  // PadAccess.swift:61
  assign xActive_2_and_xIsInside_2            = xActive[2] & xIsInside[2];  // PadAccess.swift:61
  assign xActive_3_and_xIsInside_3            = xActive[3] & xIsInside[3];  // PadAccess.swift:61
  assign xActive_4_and_xIsInside_4            = xActive[4] & xIsInside[4];  // PadAccess.swift:61
  assign xActive_5_and_xIsInside_5            = xActive[5] & xIsInside[5];  // PadAccess.swift:61
  assign xActive_6_and_xIsInside_6            = xActive[6] & xIsInside[6];  // PadAccess.swift:61
  assign xActive_7_and_xIsInside_7            = xActive[7] & xIsInside[7];  // PadAccess.swift:61
  assign xControls0_selects                   = xControls0 ? xActive_1_and_xIsInside_1 : xActive_0_and_xIsInside_0;  // PadAccess.swift:61
  assign xControls0_selects_2                 = xControls0 ? xActive_0_and_xIsInside_0 : xActive_1_and_xIsInside_1;  // PadAccess.swift:61
  assign xControls0_selects_3                 = xControls0 ? xActive_3_and_xIsInside_3 : xActive_2_and_xIsInside_2;  // PadAccess.swift:61
  assign xControls0_selects_4                 = xControls0 ? xActive_2_and_xIsInside_2 : xActive_3_and_xIsInside_3;  // PadAccess.swift:61
  assign xControls0_selects_5                 = xControls0 ? xActive_5_and_xIsInside_5 : xActive_4_and_xIsInside_4;  // PadAccess.swift:61
  assign xControls0_selects_6                 = xControls0 ? xActive_4_and_xIsInside_4 : xActive_5_and_xIsInside_5;  // PadAccess.swift:61
  assign xControls0_selects_7                 = xControls0 ? xActive_7_and_xIsInside_7 : xActive_6_and_xIsInside_6;  // PadAccess.swift:61
  assign xControls0_selects_8                 = xControls0 ? xActive_6_and_xIsInside_6 : xActive_7_and_xIsInside_7;  // PadAccess.swift:61
  assign xControls1_0_selects                 = xControls1[0] ? xControls0_selects_3 : xControls0_selects;  // PadAccess.swift:61
  assign xControls1_0_selects_2               = xControls1[0] ? xControls0_selects : xControls0_selects_3;  // PadAccess.swift:61
  assign xControls1_0_selects_3               = xControls1[0] ? xControls0_selects_7 : xControls0_selects_5;  // PadAccess.swift:61
  assign xControls1_0_selects_4               = xControls1[0] ? xControls0_selects_5 : xControls0_selects_7;  // PadAccess.swift:61
  assign xControls1_1_selects                 = xControls1[1] ? xControls0_selects_4 : xControls0_selects_2;  // PadAccess.swift:61
  assign xControls1_1_selects_2               = xControls1[1] ? xControls0_selects_2 : xControls0_selects_4;  // PadAccess.swift:61
  assign xControls1_1_selects_3               = xControls1[1] ? xControls0_selects_8 : xControls0_selects_6;  // PadAccess.swift:61
  assign xControls1_1_selects_4               = xControls1[1] ? xControls0_selects_6 : xControls0_selects_8;  // PadAccess.swift:61
  assign xControls2_0_selects                 = xControls2[0] ? xControls1_0_selects_3 : xControls1_0_selects;  // PadAccess.swift:61
  assign xControls2_0_selects_2               = xControls2[0] ? xControls1_0_selects : xControls1_0_selects_3;  // PadAccess.swift:61
  assign xControls2_1_selects                 = xControls2[1] ? xControls1_1_selects_3 : xControls1_1_selects;  // PadAccess.swift:61
  assign xControls2_1_selects_2               = xControls2[1] ? xControls1_1_selects : xControls1_1_selects_3;  // PadAccess.swift:61
  assign xControls2_2_selects                 = xControls2[2] ? xControls1_0_selects_4 : xControls1_0_selects_2;  // PadAccess.swift:61
  assign xControls2_2_selects_2               = xControls2[2] ? xControls1_0_selects_2 : xControls1_0_selects_4;  // PadAccess.swift:61
  assign xControls2_3_selects                 = xControls2[3] ? xControls1_1_selects_4 : xControls1_1_selects_2;  // PadAccess.swift:61
  assign xControls2_3_selects_2               = xControls2[3] ? xControls1_1_selects_2 : xControls1_1_selects_4;  // PadAccess.swift:61
  assign xControls0_selects_xLaneRow1_10_0    = xControls0 ? xLaneRow1[10:0] : xLaneRow0[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow0_10_0    = xControls0 ? xLaneRow0[10:0] : xLaneRow1[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow3_10_0    = xControls0 ? xLaneRow3[10:0] : xLaneRow2[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow2_10_0    = xControls0 ? xLaneRow2[10:0] : xLaneRow3[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow5_10_0    = xControls0 ? xLaneRow5[10:0] : xLaneRow4[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow4_10_0    = xControls0 ? xLaneRow4[10:0] : xLaneRow5[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow7_10_0    = xControls0 ? xLaneRow7[10:0] : xLaneRow6[10:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow6_10_0    = xControls0 ? xLaneRow6[10:0] : xLaneRow7[10:0];  // PadAccess.swift:64
  assign xControls1_0_selects_5               = xControls1[0] ? xControls0_selects_xLaneRow3_10_0 : xControls0_selects_xLaneRow1_10_0;  // PadAccess.swift:64
  assign xControls1_0_selects_6               = xControls1[0] ? xControls0_selects_xLaneRow1_10_0 : xControls0_selects_xLaneRow3_10_0;  // PadAccess.swift:64
  assign xControls1_0_selects_7               = xControls1[0] ? xControls0_selects_xLaneRow7_10_0 : xControls0_selects_xLaneRow5_10_0;  // PadAccess.swift:64
  assign xControls1_0_selects_8               = xControls1[0] ? xControls0_selects_xLaneRow5_10_0 : xControls0_selects_xLaneRow7_10_0;  // PadAccess.swift:64
  assign xControls1_1_selects_5               = xControls1[1] ? xControls0_selects_xLaneRow2_10_0 : xControls0_selects_xLaneRow0_10_0;  // PadAccess.swift:64
  assign xControls1_1_selects_6               = xControls1[1] ? xControls0_selects_xLaneRow0_10_0 : xControls0_selects_xLaneRow2_10_0;  // PadAccess.swift:64
  assign xControls1_1_selects_7               = xControls1[1] ? xControls0_selects_xLaneRow6_10_0 : xControls0_selects_xLaneRow4_10_0;  // PadAccess.swift:64
  assign xControls1_1_selects_8               = xControls1[1] ? xControls0_selects_xLaneRow4_10_0 : xControls0_selects_xLaneRow6_10_0;  // PadAccess.swift:64
  assign not_y_request_base_0_xor_1           = !y_request_base[0] ^ 1'b1;  // PadAccess.swift:37
  assign not_y_request_base_0_xor_1_xor_0     = not_y_request_base_0_xor_1 ^ 1'b0;  // PadAccess.swift:37
  assign or__4                                = (!y_request_base[0] & 1'b1) | (1'b0 & not_y_request_base_0_xor_1);  // PadAccess.swift:37
  assign xor_xor_0_and_y_request_inverse_0    = not_y_request_base_0_xor_1_xor_0 & y_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0   = 1'b0 ^ xor_xor_0_and_y_request_inverse_0;  // PadAccess.swift:37
  assign n0_xor_and_xor_0_3                   = n0_xor_xor_and_y_request_inverse_0 ^ 1'b0;  // PadAccess.swift:37
  assign n0_and_and_or_0_and_xor_3            = (1'b0 & xor_xor_0_and_y_request_inverse_0) | (1'b0 & n0_xor_xor_and_y_request_inverse_0);  // PadAccess.swift:37
  assign not_y_request_base_0_xor_0           = !y_request_base[0] ^ 1'b0;  // PadAccess.swift:37
  assign not_y_request_base_0_xor_0_xor_0     = not_y_request_base_0_xor_0 ^ 1'b0;  // PadAccess.swift:37
  assign or__5                                = (!y_request_base[0] & 1'b0) | (1'b0 & not_y_request_base_0_xor_0);  // PadAccess.swift:37
  assign not_y_request_base_1_xor_1           = !y_request_base[1] ^ 1'b1;  // PadAccess.swift:37
  assign xor__8                               = not_y_request_base_1_xor_1 ^ or__5;  // PadAccess.swift:37
  assign not_y_request_base_1_and_1           = !y_request_base[1] & 1'b1;  // PadAccess.swift:37
  assign xor_xor_0_and_y_request_inverse_0_2  = not_y_request_base_0_xor_0_xor_0 & y_request_inverse[0];  // PadAccess.swift:37
  assign xor_xor_or_and_6                     = xor__8 & y_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_2 = 1'b0 ^ xor_xor_0_and_y_request_inverse_0_2;  // PadAccess.swift:37
  assign n0_xor_and_xor_0_4                   = n0_xor_xor_and_y_request_inverse_0_2 ^ 1'b0;  // PadAccess.swift:37
  assign n0_and_and_or_0_and_xor_4            = (1'b0 & xor_xor_0_and_y_request_inverse_0_2) | (1'b0 & n0_xor_xor_and_y_request_inverse_0_2);  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_3 = 1'b0 ^ xor_xor_or_and_6;    // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_9          = n0_xor_xor_and_y_request_inverse_0_3 ^ n0_and_and_or_0_and_xor_4;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_5           = (1'b0 & xor_xor_or_and_6) | (n0_and_and_or_0_and_xor_4 & n0_xor_xor_and_y_request_inverse_0_3);  // PadAccess.swift:37
  assign xor_xor_0_and_y_request_inverse_1    = not_y_request_base_0_xor_0_xor_0 & y_request_inverse[1];  // PadAccess.swift:37
  assign xor_xor_0_xor_0_5                    = n0_xor_and_xor_0_4 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_6                    = xor_xor_0_xor_0_5 ^ 1'b0;   // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_5             = (n0_xor_and_xor_0_4 & 1'b0) | (1'b0 & xor_xor_0_xor_0_5);  // PadAccess.swift:37
  assign xor_xor_or_xor_5                     = n0_xor_and_xor_and_or_and_9 ^ xor_xor_0_and_y_request_inverse_1;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_13        = xor_xor_or_xor_5 ^ xor_and_0_or_0_and_xor_5;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_5          = (n0_xor_and_xor_and_or_and_9 & xor_xor_0_and_y_request_inverse_1) | (xor_and_0_or_0_and_xor_5 & xor_xor_or_xor_5);  // PadAccess.swift:37
  assign not_y_request_base_1_xor_0           = !y_request_base[1] ^ 1'b0;  // PadAccess.swift:37
  assign xor__9                               = not_y_request_base_1_xor_0 ^ or__4;  // PadAccess.swift:37
  assign not_y_request_base_1_and_0           = !y_request_base[1] & 1'b0;  // PadAccess.swift:37
  assign xor_xor_or_and_7                     = xor__9 & y_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_4 = 1'b0 ^ xor_xor_or_and_7;    // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_10         = n0_xor_xor_and_y_request_inverse_0_4 ^ n0_and_and_or_0_and_xor_3;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_6           = (1'b0 & xor_xor_or_and_7) | (n0_and_and_or_0_and_xor_3 & n0_xor_xor_and_y_request_inverse_0_4);  // PadAccess.swift:37
  assign xor_xor_0_and_y_request_inverse_1_2  = not_y_request_base_0_xor_1_xor_0 & y_request_inverse[1];  // PadAccess.swift:37
  assign xor_xor_0_xor_0_7                    = n0_xor_and_xor_0_3 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_8                    = xor_xor_0_xor_0_7 ^ 1'b0;   // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_6             = (n0_xor_and_xor_0_3 & 1'b0) | (1'b0 & xor_xor_0_xor_0_7);  // PadAccess.swift:37
  assign xor_xor_or_xor_6                     = n0_xor_and_xor_and_or_and_10 ^ xor_xor_0_and_y_request_inverse_1_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_14        = xor_xor_or_xor_6 ^ xor_and_0_or_0_and_xor_6;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_6          = (n0_xor_and_xor_and_or_and_10 & xor_xor_0_and_y_request_inverse_1_2) | (xor_and_0_or_0_and_xor_6 & xor_xor_or_xor_6);  // PadAccess.swift:37
  assign xor__10                              = not_y_request_base_1_xor_0 ^ or__5;  // PadAccess.swift:37
  assign or__6                                = not_y_request_base_1_and_0 | (or__5 & not_y_request_base_1_xor_0);  // PadAccess.swift:37
  assign xor_xor_or_and_8                     = xor__10 & y_request_inverse[0];  // PadAccess.swift:37
  assign xor_xor_or_and_9                     = (!y_request_base[2] ^ 1'b1 ^ or__6) & y_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_5 = 1'b0 ^ xor_xor_or_and_8;    // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_11         = n0_xor_xor_and_y_request_inverse_0_5 ^ n0_and_and_or_0_and_xor_4;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_7           = (1'b0 & xor_xor_or_and_8) | (n0_and_and_or_0_and_xor_4 & n0_xor_xor_and_y_request_inverse_0_5);  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_12         = 1'b0 ^ xor_xor_or_and_9 ^ n0_and_and_or_or_and_xor_7;  // PadAccess.swift:37
  assign xor_xor_or_xor_7                     = n0_xor_and_xor_and_or_and_11 ^ xor_xor_0_and_y_request_inverse_1;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_15        = xor_xor_or_xor_7 ^ xor_and_0_or_0_and_xor_5;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_7          = (n0_xor_and_xor_and_or_and_11 & xor_xor_0_and_y_request_inverse_1) | (xor_and_0_or_0_and_xor_5 & xor_xor_or_xor_7);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_16        = n0_xor_and_xor_and_or_and_12 ^ (xor__10 & y_request_inverse[1]) ^ xor_and_and_or_or_and_xor_7;  // PadAccess.swift:37
  assign xor_xor_0_and_y_request_inverse_2    = not_y_request_base_0_xor_0_xor_0 & y_request_inverse[2];  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_7             = (xor_xor_0_xor_0_6 & 1'b0) | (1'b0 & (xor_xor_0_xor_0_6 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_5            = (xor_xor_and_xor_and_or_and_15 & 1'b0) | (xor_and_0_or_0_and_xor_7 & (xor_xor_and_xor_and_or_and_15 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_17        = xor_xor_and_xor_and_or_and_16 ^ xor_xor_0_and_y_request_inverse_2 ^ xor_and_0_or_or_and_xor_5;  // PadAccess.swift:37
  assign xor__11                              = not_y_request_base_1_xor_1 ^ or__4;  // PadAccess.swift:37
  assign not_y_request_base_2_xor_0           = !y_request_base[2] ^ 1'b0;  // PadAccess.swift:37
  assign xor__12                              = not_y_request_base_2_xor_0 ^ (not_y_request_base_1_and_1 | (or__4 & not_y_request_base_1_xor_1));  // PadAccess.swift:37
  assign xor_xor_or_and_10                    = xor__11 & y_request_inverse[0];  // PadAccess.swift:37
  assign n0_xor_xor_and_y_request_inverse_0_6 = 1'b0 ^ xor_xor_or_and_10;   // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_13         = n0_xor_xor_and_y_request_inverse_0_6 ^ n0_and_and_or_0_and_xor_3;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_8           = (1'b0 & xor_xor_or_and_10) | (n0_and_and_or_0_and_xor_3 & n0_xor_xor_and_y_request_inverse_0_6);  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_14         = 1'b0 ^ (xor__12 & y_request_inverse[0]) ^ n0_and_and_or_or_and_xor_8;  // PadAccess.swift:37
  assign xor_xor_or_xor_8                     = n0_xor_and_xor_and_or_and_13 ^ xor_xor_0_and_y_request_inverse_1_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_18        = xor_xor_or_xor_8 ^ xor_and_0_or_0_and_xor_6;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_8          = (n0_xor_and_xor_and_or_and_13 & xor_xor_0_and_y_request_inverse_1_2) | (xor_and_0_or_0_and_xor_6 & xor_xor_or_xor_8);  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_19        = n0_xor_and_xor_and_or_and_14 ^ (xor__11 & y_request_inverse[1]) ^ xor_and_and_or_or_and_xor_8;  // PadAccess.swift:37
  assign xor_xor_0_and_y_request_inverse_2_2  = not_y_request_base_0_xor_1_xor_0 & y_request_inverse[2];  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_8             = (xor_xor_0_xor_0_8 & 1'b0) | (1'b0 & (xor_xor_0_xor_0_8 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_6            = (xor_xor_and_xor_and_or_and_18 & 1'b0) | (xor_and_0_or_0_and_xor_8 & (xor_xor_and_xor_and_or_and_18 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_20        = xor_xor_and_xor_and_or_and_19 ^ xor_xor_0_and_y_request_inverse_2_2 ^ xor_and_0_or_or_and_xor_6;  // PadAccess.swift:37
  assign xor__13                              = not_y_request_base_2_xor_0 ^ (not_y_request_base_1_and_1 | (or__5 & not_y_request_base_1_xor_1));  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_15         = 1'b0 ^ (xor__13 & y_request_inverse[0]) ^ n0_and_and_or_or_and_xor_5;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_21        = n0_xor_and_xor_and_or_and_15 ^ (xor__8 & y_request_inverse[1]) ^ xor_and_and_or_or_and_xor_5;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_7            = (xor_xor_and_xor_and_or_and_13 & 1'b0) | (xor_and_0_or_0_and_xor_7 & (xor_xor_and_xor_and_or_and_13 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_22        = xor_xor_and_xor_and_or_and_21 ^ xor_xor_0_and_y_request_inverse_2 ^ xor_and_0_or_or_and_xor_7;  // PadAccess.swift:37
  assign xor__14                              = not_y_request_base_2_xor_0 ^ (not_y_request_base_1_and_0 | (or__4 & not_y_request_base_1_xor_0));  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_16         = 1'b0 ^ (xor__14 & y_request_inverse[0]) ^ n0_and_and_or_or_and_xor_6;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_23        = n0_xor_and_xor_and_or_and_16 ^ (xor__9 & y_request_inverse[1]) ^ xor_and_and_or_or_and_xor_6;  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_8            = (xor_xor_and_xor_and_or_and_14 & 1'b0) | (xor_and_0_or_0_and_xor_8 & (xor_xor_and_xor_and_or_and_14 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_24        = xor_xor_and_xor_and_or_and_23 ^ xor_xor_0_and_y_request_inverse_2_2 ^ xor_and_0_or_or_and_xor_8;  // PadAccess.swift:37
  assign y_request_base_plus                  = y_request_base + y_request_offsets_0;  // PadAccess.swift:45
  assign y_request_base_plus_2                = y_request_base + y_request_offsets_1;  // PadAccess.swift:45
  assign y_request_base_plus_3                = y_request_base + y_request_offsets_2;  // PadAccess.swift:45
  assign y_request_base_plus_4                = y_request_base + y_request_offsets_3;  // PadAccess.swift:45
  assign y_request_base_plus_5                = y_request_base + y_request_offsets_4;  // PadAccess.swift:45
  assign y_request_base_plus_6                = y_request_base + y_request_offsets_5;  // PadAccess.swift:45
  assign y_request_base_plus_7                = y_request_base + y_request_offsets_6;  // PadAccess.swift:45
  assign y_request_base_plus_8                = y_request_base + y_request_offsets_7;  // PadAccess.swift:45
  assign not_yLaneRow7_2_and                  = !yLaneRow7[2] & !yLaneRow7[1] & !yLaneRow7[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow7_4_and                  = !yLaneRow7[4] & !yLaneRow7[3] & not_yLaneRow7_2_and;  // PadAccess.swift:52
  assign not_yLaneRow7_6_and                  = !yLaneRow7[6] & !yLaneRow7[5] & not_yLaneRow7_4_and;  // PadAccess.swift:52
  assign not_yLaneRow7_8_and                  = !yLaneRow7[8] & !yLaneRow7[7] & not_yLaneRow7_6_and;  // PadAccess.swift:52
  assign not_yLaneRow7_10_and                 = !yLaneRow7[10] & !yLaneRow7[9] & not_yLaneRow7_8_and;  // PadAccess.swift:52
  assign not_yLaneRow7_12_and                 = !yLaneRow7[12] & (!yLaneRow7[11] | not_yLaneRow7_10_and);  // PadAccess.swift:52
  assign not_yLaneRow7_14_and                 = !yLaneRow7[14] & !yLaneRow7[13] & not_yLaneRow7_12_and;  // PadAccess.swift:52
  assign not_yLaneRow7_16_and                 = !yLaneRow7[16] & !yLaneRow7[15] & not_yLaneRow7_14_and;  // PadAccess.swift:52
  assign not_yLaneRow6_2_and                  = !yLaneRow6[2] & !yLaneRow6[1] & !yLaneRow6[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow6_4_and                  = !yLaneRow6[4] & !yLaneRow6[3] & not_yLaneRow6_2_and;  // PadAccess.swift:52
  assign not_yLaneRow6_6_and                  = !yLaneRow6[6] & !yLaneRow6[5] & not_yLaneRow6_4_and;  // PadAccess.swift:52
  assign not_yLaneRow6_8_and                  = !yLaneRow6[8] & !yLaneRow6[7] & not_yLaneRow6_6_and;  // PadAccess.swift:52
  assign not_yLaneRow6_10_and                 = !yLaneRow6[10] & !yLaneRow6[9] & not_yLaneRow6_8_and;  // PadAccess.swift:52
  assign not_yLaneRow6_12_and                 = !yLaneRow6[12] & (!yLaneRow6[11] | not_yLaneRow6_10_and);  // PadAccess.swift:52
  assign not_yLaneRow6_14_and                 = !yLaneRow6[14] & !yLaneRow6[13] & not_yLaneRow6_12_and;  // PadAccess.swift:52
  assign not_yLaneRow6_16_and                 = !yLaneRow6[16] & !yLaneRow6[15] & not_yLaneRow6_14_and;  // PadAccess.swift:52
  assign not_yLaneRow5_2_and                  = !yLaneRow5[2] & !yLaneRow5[1] & !yLaneRow5[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow5_4_and                  = !yLaneRow5[4] & !yLaneRow5[3] & not_yLaneRow5_2_and;  // PadAccess.swift:52
  assign not_yLaneRow5_6_and                  = !yLaneRow5[6] & !yLaneRow5[5] & not_yLaneRow5_4_and;  // PadAccess.swift:52
  assign not_yLaneRow5_8_and                  = !yLaneRow5[8] & !yLaneRow5[7] & not_yLaneRow5_6_and;  // PadAccess.swift:52
  assign not_yLaneRow5_10_and                 = !yLaneRow5[10] & !yLaneRow5[9] & not_yLaneRow5_8_and;  // PadAccess.swift:52
  assign not_yLaneRow5_12_and                 = !yLaneRow5[12] & (!yLaneRow5[11] | not_yLaneRow5_10_and);  // PadAccess.swift:52
  assign not_yLaneRow5_14_and                 = !yLaneRow5[14] & !yLaneRow5[13] & not_yLaneRow5_12_and;  // PadAccess.swift:52
  assign not_yLaneRow5_16_and                 = !yLaneRow5[16] & !yLaneRow5[15] & not_yLaneRow5_14_and;  // PadAccess.swift:52
  assign not_yLaneRow4_2_and                  = !yLaneRow4[2] & !yLaneRow4[1] & !yLaneRow4[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow4_4_and                  = !yLaneRow4[4] & !yLaneRow4[3] & not_yLaneRow4_2_and;  // PadAccess.swift:52
  assign not_yLaneRow4_6_and                  = !yLaneRow4[6] & !yLaneRow4[5] & not_yLaneRow4_4_and;  // PadAccess.swift:52
  assign not_yLaneRow4_8_and                  = !yLaneRow4[8] & !yLaneRow4[7] & not_yLaneRow4_6_and;  // PadAccess.swift:52
  assign not_yLaneRow4_10_and                 = !yLaneRow4[10] & !yLaneRow4[9] & not_yLaneRow4_8_and;  // PadAccess.swift:52
  assign not_yLaneRow4_12_and                 = !yLaneRow4[12] & (!yLaneRow4[11] | not_yLaneRow4_10_and);  // PadAccess.swift:52
  assign not_yLaneRow4_14_and                 = !yLaneRow4[14] & !yLaneRow4[13] & not_yLaneRow4_12_and;  // PadAccess.swift:52
  assign not_yLaneRow4_16_and                 = !yLaneRow4[16] & !yLaneRow4[15] & not_yLaneRow4_14_and;  // PadAccess.swift:52
  assign not_yLaneRow3_2_and                  = !yLaneRow3[2] & !yLaneRow3[1] & !yLaneRow3[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow3_4_and                  = !yLaneRow3[4] & !yLaneRow3[3] & not_yLaneRow3_2_and;  // PadAccess.swift:52
  assign not_yLaneRow3_6_and                  = !yLaneRow3[6] & !yLaneRow3[5] & not_yLaneRow3_4_and;  // PadAccess.swift:52
  assign not_yLaneRow3_8_and                  = !yLaneRow3[8] & !yLaneRow3[7] & not_yLaneRow3_6_and;  // PadAccess.swift:52
  assign not_yLaneRow3_10_and                 = !yLaneRow3[10] & !yLaneRow3[9] & not_yLaneRow3_8_and;  // PadAccess.swift:52
  assign not_yLaneRow3_12_and                 = !yLaneRow3[12] & (!yLaneRow3[11] | not_yLaneRow3_10_and);  // PadAccess.swift:52
  assign not_yLaneRow3_14_and                 = !yLaneRow3[14] & !yLaneRow3[13] & not_yLaneRow3_12_and;  // PadAccess.swift:52
  assign not_yLaneRow3_16_and                 = !yLaneRow3[16] & !yLaneRow3[15] & not_yLaneRow3_14_and;  // PadAccess.swift:52
  assign not_yLaneRow2_2_and                  = !yLaneRow2[2] & !yLaneRow2[1] & !yLaneRow2[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow2_4_and                  = !yLaneRow2[4] & !yLaneRow2[3] & not_yLaneRow2_2_and;  // PadAccess.swift:52
  assign not_yLaneRow2_6_and                  = !yLaneRow2[6] & !yLaneRow2[5] & not_yLaneRow2_4_and;  // PadAccess.swift:52
  assign not_yLaneRow2_8_and                  = !yLaneRow2[8] & !yLaneRow2[7] & not_yLaneRow2_6_and;  // PadAccess.swift:52
  assign not_yLaneRow2_10_and                 = !yLaneRow2[10] & !yLaneRow2[9] & not_yLaneRow2_8_and;  // PadAccess.swift:52
  assign not_yLaneRow2_12_and                 = !yLaneRow2[12] & (!yLaneRow2[11] | not_yLaneRow2_10_and);  // PadAccess.swift:52
  assign not_yLaneRow2_14_and                 = !yLaneRow2[14] & !yLaneRow2[13] & not_yLaneRow2_12_and;  // PadAccess.swift:52
  assign not_yLaneRow2_16_and                 = !yLaneRow2[16] & !yLaneRow2[15] & not_yLaneRow2_14_and;  // PadAccess.swift:52
  assign not_yLaneRow1_2_and                  = !yLaneRow1[2] & !yLaneRow1[1] & !yLaneRow1[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow1_4_and                  = !yLaneRow1[4] & !yLaneRow1[3] & not_yLaneRow1_2_and;  // PadAccess.swift:52
  assign not_yLaneRow1_6_and                  = !yLaneRow1[6] & !yLaneRow1[5] & not_yLaneRow1_4_and;  // PadAccess.swift:52
  assign not_yLaneRow1_8_and                  = !yLaneRow1[8] & !yLaneRow1[7] & not_yLaneRow1_6_and;  // PadAccess.swift:52
  assign not_yLaneRow1_10_and                 = !yLaneRow1[10] & !yLaneRow1[9] & not_yLaneRow1_8_and;  // PadAccess.swift:52
  assign not_yLaneRow1_12_and                 = !yLaneRow1[12] & (!yLaneRow1[11] | not_yLaneRow1_10_and);  // PadAccess.swift:52
  assign not_yLaneRow1_14_and                 = !yLaneRow1[14] & !yLaneRow1[13] & not_yLaneRow1_12_and;  // PadAccess.swift:52
  assign not_yLaneRow1_16_and                 = !yLaneRow1[16] & !yLaneRow1[15] & not_yLaneRow1_14_and;  // PadAccess.swift:52
  assign not_yLaneRow0_2_and                  = !yLaneRow0[2] & !yLaneRow0[1] & !yLaneRow0[0] & 1'b0;  // PadAccess.swift:52
  assign not_yLaneRow0_4_and                  = !yLaneRow0[4] & !yLaneRow0[3] & not_yLaneRow0_2_and;  // PadAccess.swift:52
  assign not_yLaneRow0_6_and                  = !yLaneRow0[6] & !yLaneRow0[5] & not_yLaneRow0_4_and;  // PadAccess.swift:52
  assign not_yLaneRow0_8_and                  = !yLaneRow0[8] & !yLaneRow0[7] & not_yLaneRow0_6_and;  // PadAccess.swift:52
  assign not_yLaneRow0_10_and                 = !yLaneRow0[10] & !yLaneRow0[9] & not_yLaneRow0_8_and;  // PadAccess.swift:52
  assign not_yLaneRow0_12_and                 = !yLaneRow0[12] & (!yLaneRow0[11] | not_yLaneRow0_10_and);  // PadAccess.swift:52
  assign not_yLaneRow0_14_and                 = !yLaneRow0[14] & !yLaneRow0[13] & not_yLaneRow0_12_and;  // PadAccess.swift:52
  assign not_yLaneRow0_16_and                 = !yLaneRow0[16] & !yLaneRow0[15] & not_yLaneRow0_14_and;  // PadAccess.swift:52
  assign yActive_0_and_yIsInside_0            = yActive[0] & yIsInside[0];  // PadAccess.swift:61
  assign yActive_1_and_yIsInside_1            = yActive[1] & yIsInside[1];  // PadAccess.swift:61
  assign yActive_2_and_yIsInside_2            = yActive[2] & yIsInside[2];  // PadAccess.swift:61
  assign yActive_3_and_yIsInside_3            = yActive[3] & yIsInside[3];  // PadAccess.swift:61
  assign yActive_4_and_yIsInside_4            = yActive[4] & yIsInside[4];  // PadAccess.swift:61
  assign yActive_5_and_yIsInside_5            = yActive[5] & yIsInside[5];  // PadAccess.swift:61
  assign yActive_6_and_yIsInside_6            = yActive[6] & yIsInside[6];  // PadAccess.swift:61
  assign yActive_7_and_yIsInside_7            = yActive[7] & yIsInside[7];  // PadAccess.swift:61
  assign yControls0_selects                   = yControls0 ? yActive_1_and_yIsInside_1 : yActive_0_and_yIsInside_0;  // PadAccess.swift:61
  assign yControls0_selects_2                 = yControls0 ? yActive_0_and_yIsInside_0 : yActive_1_and_yIsInside_1;  // PadAccess.swift:61
  assign yControls0_selects_3                 = yControls0 ? yActive_3_and_yIsInside_3 : yActive_2_and_yIsInside_2;  // PadAccess.swift:61
  assign yControls0_selects_4                 = yControls0 ? yActive_2_and_yIsInside_2 : yActive_3_and_yIsInside_3;  // PadAccess.swift:61
  assign yControls0_selects_5                 = yControls0 ? yActive_5_and_yIsInside_5 : yActive_4_and_yIsInside_4;  // PadAccess.swift:61
  assign yControls0_selects_6                 = yControls0 ? yActive_4_and_yIsInside_4 : yActive_5_and_yIsInside_5;  // PadAccess.swift:61
  assign yControls0_selects_7                 = yControls0 ? yActive_7_and_yIsInside_7 : yActive_6_and_yIsInside_6;  // PadAccess.swift:61
  assign yControls0_selects_8                 = yControls0 ? yActive_6_and_yIsInside_6 : yActive_7_and_yIsInside_7;  // PadAccess.swift:61
  assign yControls1_0_selects                 = yControls1[0] ? yControls0_selects_3 : yControls0_selects;  // PadAccess.swift:61
  assign yControls1_0_selects_2               = yControls1[0] ? yControls0_selects : yControls0_selects_3;  // PadAccess.swift:61
  assign yControls1_0_selects_3               = yControls1[0] ? yControls0_selects_7 : yControls0_selects_5;  // PadAccess.swift:61
  assign yControls1_0_selects_4               = yControls1[0] ? yControls0_selects_5 : yControls0_selects_7;  // PadAccess.swift:61
  assign yControls1_1_selects                 = yControls1[1] ? yControls0_selects_4 : yControls0_selects_2;  // PadAccess.swift:61
  assign yControls1_1_selects_2               = yControls1[1] ? yControls0_selects_2 : yControls0_selects_4;  // PadAccess.swift:61
  assign yControls1_1_selects_3               = yControls1[1] ? yControls0_selects_8 : yControls0_selects_6;  // PadAccess.swift:61
  assign yControls1_1_selects_4               = yControls1[1] ? yControls0_selects_6 : yControls0_selects_8;  // PadAccess.swift:61
  assign yControls2_0_selects                 = yControls2[0] ? yControls1_0_selects_3 : yControls1_0_selects;  // PadAccess.swift:61
  assign yControls2_0_selects_2               = yControls2[0] ? yControls1_0_selects : yControls1_0_selects_3;  // PadAccess.swift:61
  assign yControls2_1_selects                 = yControls2[1] ? yControls1_1_selects_3 : yControls1_1_selects;  // PadAccess.swift:61
  assign yControls2_1_selects_2               = yControls2[1] ? yControls1_1_selects : yControls1_1_selects_3;  // PadAccess.swift:61
  assign yControls2_2_selects                 = yControls2[2] ? yControls1_0_selects_4 : yControls1_0_selects_2;  // PadAccess.swift:61
  assign yControls2_2_selects_2               = yControls2[2] ? yControls1_0_selects_2 : yControls1_0_selects_4;  // PadAccess.swift:61
  assign yControls2_3_selects                 = yControls2[3] ? yControls1_1_selects_4 : yControls1_1_selects_2;  // PadAccess.swift:61
  assign yControls2_3_selects_2               = yControls2[3] ? yControls1_1_selects_2 : yControls1_1_selects_4;  // PadAccess.swift:61
  assign yControls0_selects_yLaneRow1_10_0    = yControls0 ? yLaneRow1[10:0] : yLaneRow0[10:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow0_10_0    = yControls0 ? yLaneRow0[10:0] : yLaneRow1[10:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow3_10_0    = yControls0 ? yLaneRow3[10:0] : yLaneRow2[10:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow2_10_0    = yControls0 ? yLaneRow2[10:0] : yLaneRow3[10:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow5_10_0    = yControls0 ? yLaneRow5[10:0] : yLaneRow4[10:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow4_10_0    = yControls0 ? yLaneRow4[10:0] : yLaneRow5[10:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow7_10_0    = yControls0 ? yLaneRow7[10:0] : yLaneRow6[10:0];  // PadAccess.swift:64
  assign yControls0_selects_yLaneRow6_10_0    = yControls0 ? yLaneRow6[10:0] : yLaneRow7[10:0];  // PadAccess.swift:64
  assign yControls1_0_selects_5               = yControls1[0] ? yControls0_selects_yLaneRow3_10_0 : yControls0_selects_yLaneRow1_10_0;  // PadAccess.swift:64
  assign yControls1_0_selects_6               = yControls1[0] ? yControls0_selects_yLaneRow1_10_0 : yControls0_selects_yLaneRow3_10_0;  // PadAccess.swift:64
  assign yControls1_0_selects_7               = yControls1[0] ? yControls0_selects_yLaneRow7_10_0 : yControls0_selects_yLaneRow5_10_0;  // PadAccess.swift:64
  assign yControls1_0_selects_8               = yControls1[0] ? yControls0_selects_yLaneRow5_10_0 : yControls0_selects_yLaneRow7_10_0;  // PadAccess.swift:64
  assign yControls1_1_selects_5               = yControls1[1] ? yControls0_selects_yLaneRow2_10_0 : yControls0_selects_yLaneRow0_10_0;  // PadAccess.swift:64
  assign yControls1_1_selects_6               = yControls1[1] ? yControls0_selects_yLaneRow0_10_0 : yControls0_selects_yLaneRow2_10_0;  // PadAccess.swift:64
  assign yControls1_1_selects_7               = yControls1[1] ? yControls0_selects_yLaneRow6_10_0 : yControls0_selects_yLaneRow4_10_0;  // PadAccess.swift:64
  assign yControls1_1_selects_8               = yControls1[1] ? yControls0_selects_yLaneRow4_10_0 : yControls0_selects_yLaneRow6_10_0;  // PadAccess.swift:64
  assign yControls0_selects_yLaneValue1       = yControls0 ? yLaneValue1 : yLaneValue0;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue0       = yControls0 ? yLaneValue0 : yLaneValue1;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue3       = yControls0 ? yLaneValue3 : yLaneValue2;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue2       = yControls0 ? yLaneValue2 : yLaneValue3;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue5       = yControls0 ? yLaneValue5 : yLaneValue4;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue4       = yControls0 ? yLaneValue4 : yLaneValue5;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue7       = yControls0 ? yLaneValue7 : yLaneValue6;  // PadAccess.swift:82
  assign yControls0_selects_yLaneValue6       = yControls0 ? yLaneValue6 : yLaneValue7;  // PadAccess.swift:82
  assign yControls1_0_selects_9               = yControls1[0] ? yControls0_selects_yLaneValue3 : yControls0_selects_yLaneValue1;  // PadAccess.swift:82
  assign yControls1_0_selects_10              = yControls1[0] ? yControls0_selects_yLaneValue1 : yControls0_selects_yLaneValue3;  // PadAccess.swift:82
  assign yControls1_0_selects_11              = yControls1[0] ? yControls0_selects_yLaneValue7 : yControls0_selects_yLaneValue5;  // PadAccess.swift:82
  assign yControls1_0_selects_12              = yControls1[0] ? yControls0_selects_yLaneValue5 : yControls0_selects_yLaneValue7;  // PadAccess.swift:82
  assign yControls1_1_selects_9               = yControls1[1] ? yControls0_selects_yLaneValue2 : yControls0_selects_yLaneValue0;  // PadAccess.swift:82
  assign yControls1_1_selects_10              = yControls1[1] ? yControls0_selects_yLaneValue0 : yControls0_selects_yLaneValue2;  // PadAccess.swift:82
  assign yControls1_1_selects_11              = yControls1[1] ? yControls0_selects_yLaneValue6 : yControls0_selects_yLaneValue4;  // PadAccess.swift:82
  assign yControls1_1_selects_12              = yControls1[1] ? yControls0_selects_yLaneValue4 : yControls0_selects_yLaneValue6;  // PadAccess.swift:82
  assign xReturn3_2_0_selects_bank4_x_word    = xReturn3_2[0] ? bank4_x_word : bank0_x_word;  // PadAccess.swift:108
  assign xReturn3_2_0_selects_bank0_x_word    = xReturn3_2[0] ? bank0_x_word : bank4_x_word;  // PadAccess.swift:108
  assign xReturn3_2_1_selects_bank5_x_word    = xReturn3_2[1] ? bank5_x_word : bank1_x_word;  // PadAccess.swift:108
  assign xReturn3_2_1_selects_bank1_x_word    = xReturn3_2[1] ? bank1_x_word : bank5_x_word;  // PadAccess.swift:108
  assign xReturn3_2_2_selects_bank6_x_word    = xReturn3_2[2] ? bank6_x_word : bank2_x_word;  // PadAccess.swift:108
  assign xReturn3_2_2_selects_bank2_x_word    = xReturn3_2[2] ? bank2_x_word : bank6_x_word;  // PadAccess.swift:108
  assign xReturn3_2_3_selects_bank7_x_word    = xReturn3_2[3] ? bank7_x_word : bank3_x_word;  // PadAccess.swift:108
  assign xReturn3_2_3_selects_bank3_x_word    = xReturn3_2[3] ? bank3_x_word : bank7_x_word;  // PadAccess.swift:108
  assign xReturn3_1_0_selects                 = xReturn3_1[0] ? xReturn3_2_2_selects_bank6_x_word : xReturn3_2_0_selects_bank4_x_word;  // PadAccess.swift:108
  assign xReturn3_1_0_selects_2               = xReturn3_1[0] ? xReturn3_2_0_selects_bank4_x_word : xReturn3_2_2_selects_bank6_x_word;  // PadAccess.swift:108
  assign xReturn3_1_0_selects_3               = xReturn3_1[0] ? xReturn3_2_2_selects_bank2_x_word : xReturn3_2_0_selects_bank0_x_word;  // PadAccess.swift:108
  assign xReturn3_1_0_selects_4               = xReturn3_1[0] ? xReturn3_2_0_selects_bank0_x_word : xReturn3_2_2_selects_bank2_x_word;  // PadAccess.swift:108
  assign xReturn3_1_1_selects                 = xReturn3_1[1] ? xReturn3_2_3_selects_bank7_x_word : xReturn3_2_1_selects_bank5_x_word;  // PadAccess.swift:108
  assign xReturn3_1_1_selects_2               = xReturn3_1[1] ? xReturn3_2_1_selects_bank5_x_word : xReturn3_2_3_selects_bank7_x_word;  // PadAccess.swift:108
  assign xReturn3_1_1_selects_3               = xReturn3_1[1] ? xReturn3_2_3_selects_bank3_x_word : xReturn3_2_1_selects_bank1_x_word;  // PadAccess.swift:108
  assign xReturn3_1_1_selects_4               = xReturn3_1[1] ? xReturn3_2_1_selects_bank1_x_word : xReturn3_2_3_selects_bank3_x_word;  // PadAccess.swift:108
  assign yReturn3_2_0_selects_bank4_y_word    = yReturn3_2[0] ? bank4_y_word : bank0_y_word;  // PadAccess.swift:108
  assign yReturn3_2_0_selects_bank0_y_word    = yReturn3_2[0] ? bank0_y_word : bank4_y_word;  // PadAccess.swift:108
  assign yReturn3_2_1_selects_bank5_y_word    = yReturn3_2[1] ? bank5_y_word : bank1_y_word;  // PadAccess.swift:108
  assign yReturn3_2_1_selects_bank1_y_word    = yReturn3_2[1] ? bank1_y_word : bank5_y_word;  // PadAccess.swift:108
  assign yReturn3_2_2_selects_bank6_y_word    = yReturn3_2[2] ? bank6_y_word : bank2_y_word;  // PadAccess.swift:108
  assign yReturn3_2_2_selects_bank2_y_word    = yReturn3_2[2] ? bank2_y_word : bank6_y_word;  // PadAccess.swift:108
  assign yReturn3_2_3_selects_bank7_y_word    = yReturn3_2[3] ? bank7_y_word : bank3_y_word;  // PadAccess.swift:108
  assign yReturn3_2_3_selects_bank3_y_word    = yReturn3_2[3] ? bank3_y_word : bank7_y_word;  // PadAccess.swift:108
  assign yReturn3_1_0_selects                 = yReturn3_1[0] ? yReturn3_2_2_selects_bank6_y_word : yReturn3_2_0_selects_bank4_y_word;  // PadAccess.swift:108
  assign yReturn3_1_0_selects_2               = yReturn3_1[0] ? yReturn3_2_0_selects_bank4_y_word : yReturn3_2_2_selects_bank6_y_word;  // PadAccess.swift:108
  assign yReturn3_1_0_selects_3               = yReturn3_1[0] ? yReturn3_2_2_selects_bank2_y_word : yReturn3_2_0_selects_bank0_y_word;  // PadAccess.swift:108
  assign yReturn3_1_0_selects_4               = yReturn3_1[0] ? yReturn3_2_0_selects_bank0_y_word : yReturn3_2_2_selects_bank2_y_word;  // PadAccess.swift:108
  assign yReturn3_1_1_selects                 = yReturn3_1[1] ? yReturn3_2_3_selects_bank7_y_word : yReturn3_2_1_selects_bank5_y_word;  // PadAccess.swift:108
  assign yReturn3_1_1_selects_2               = yReturn3_1[1] ? yReturn3_2_1_selects_bank5_y_word : yReturn3_2_3_selects_bank7_y_word;  // PadAccess.swift:108
  assign yReturn3_1_1_selects_3               = yReturn3_1[1] ? yReturn3_2_3_selects_bank3_y_word : yReturn3_2_1_selects_bank1_y_word;  // PadAccess.swift:108
  assign yReturn3_1_1_selects_4               = yReturn3_1[1] ? yReturn3_2_1_selects_bank1_y_word : yReturn3_2_3_selects_bank3_y_word;  // PadAccess.swift:108

  always_ff @(posedge clock) begin  // PadAccess.swift:43
    xLaneRow0  <= x_request_base_plus[19:3];                 // PadAccess.swift:45
    xLaneRow1  <= x_request_base_plus_2[19:3];               // PadAccess.swift:45
    xLaneRow2  <= x_request_base_plus_3[19:3];               // PadAccess.swift:45
    xLaneRow3  <= x_request_base_plus_4[19:3];               // PadAccess.swift:45
    xLaneRow4  <= x_request_base_plus_5[19:3];               // PadAccess.swift:45
    xLaneRow5  <= x_request_base_plus_6[19:3];               // PadAccess.swift:45
    xLaneRow6  <= x_request_base_plus_7[19:3];               // PadAccess.swift:45
    xLaneRow7  <= x_request_base_plus_8[19:3];               // PadAccess.swift:45
    xActive    <= x_request_active & {8{x_request_enable}};  // PadAccess.swift:47
    xControls0 <= n0_xor_and_xor_0;                          // PadAccess.swift:48
    xControls1 <= {xor_xor_and_xor_and_or_and, xor_xor_and_xor_and_or_and_2};  // PadAccess.swift:48
    xControls2 <= {xor_xor_and_xor_and_or_and_5, xor_xor_and_xor_and_or_and_8, xor_xor_and_xor_and_or_and_10,
        xor_xor_and_xor_and_or_and_12};  // PadAccess.swift:48
    if (reset) begin
      xActive <= 8'd0;
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:60
    xOutside <= xActive & ~xIsInside;  // PadAccess.swift:61
    xFault   <= |xOutside;             // PadAccess.swift:62
    xEnables <= {xControls2_3_selects_2, xControls2_2_selects_2, xControls2_1_selects_2, xControls2_0_selects_2,
        xControls2_3_selects, xControls2_2_selects, xControls2_1_selects, xControls2_0_selects};  // PadAccess.swift:63
    xRow0    <= xControls2[0] ? xControls1_0_selects_7 : xControls1_0_selects_5;  // PadAccess.swift:64
    xRow1    <= xControls2[1] ? xControls1_1_selects_7 : xControls1_1_selects_5;  // PadAccess.swift:64
    xRow2    <= xControls2[2] ? xControls1_0_selects_8 : xControls1_0_selects_6;  // PadAccess.swift:64
    xRow3    <= xControls2[3] ? xControls1_1_selects_8 : xControls1_1_selects_6;  // PadAccess.swift:64
    xRow4    <= xControls2[0] ? xControls1_0_selects_5 : xControls1_0_selects_7;  // PadAccess.swift:64
    xRow5    <= xControls2[1] ? xControls1_1_selects_5 : xControls1_1_selects_7;  // PadAccess.swift:64
    xRow6    <= xControls2[2] ? xControls1_0_selects_6 : xControls1_0_selects_8;  // PadAccess.swift:64
    xRow7    <= xControls2[3] ? xControls1_1_selects_6 : xControls1_1_selects_8;  // PadAccess.swift:64
    if (reset) begin
      xOutside <= 8'd0;
      xFault   <= 1'b0;
      xEnables <= 8'd0;
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:43
    yLaneRow0  <= y_request_base_plus[19:3];                 // PadAccess.swift:45
    yLaneRow1  <= y_request_base_plus_2[19:3];               // PadAccess.swift:45
    yLaneRow2  <= y_request_base_plus_3[19:3];               // PadAccess.swift:45
    yLaneRow3  <= y_request_base_plus_4[19:3];               // PadAccess.swift:45
    yLaneRow4  <= y_request_base_plus_5[19:3];               // PadAccess.swift:45
    yLaneRow5  <= y_request_base_plus_6[19:3];               // PadAccess.swift:45
    yLaneRow6  <= y_request_base_plus_7[19:3];               // PadAccess.swift:45
    yLaneRow7  <= y_request_base_plus_8[19:3];               // PadAccess.swift:45
    yActive    <= y_request_active & {8{y_request_enable}};  // PadAccess.swift:47
    yControls0 <= n0_xor_and_xor_0_3;                        // PadAccess.swift:48
    yControls1 <= {xor_xor_and_xor_and_or_and_13, xor_xor_and_xor_and_or_and_14};  // PadAccess.swift:48
    yControls2 <= {xor_xor_and_xor_and_or_and_17, xor_xor_and_xor_and_or_and_20, xor_xor_and_xor_and_or_and_22,
        xor_xor_and_xor_and_or_and_24};  // PadAccess.swift:48
    if (reset) begin
      yActive <= 8'd0;
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:60
    yOutside <= yActive & ~yIsInside;  // PadAccess.swift:61
    yFault   <= |yOutside;             // PadAccess.swift:62
    yEnables <= {yControls2_3_selects_2, yControls2_2_selects_2, yControls2_1_selects_2, yControls2_0_selects_2,
        yControls2_3_selects, yControls2_2_selects, yControls2_1_selects, yControls2_0_selects};  // PadAccess.swift:63
    yRow0    <= yControls2[0] ? yControls1_0_selects_7 : yControls1_0_selects_5;  // PadAccess.swift:64
    yRow1    <= yControls2[1] ? yControls1_1_selects_7 : yControls1_1_selects_5;  // PadAccess.swift:64
    yRow2    <= yControls2[2] ? yControls1_0_selects_8 : yControls1_0_selects_6;  // PadAccess.swift:64
    yRow3    <= yControls2[3] ? yControls1_1_selects_8 : yControls1_1_selects_6;  // PadAccess.swift:64
    yRow4    <= yControls2[0] ? yControls1_0_selects_5 : yControls1_0_selects_7;  // PadAccess.swift:64
    yRow5    <= yControls2[1] ? yControls1_1_selects_5 : yControls1_1_selects_7;  // PadAccess.swift:64
    yRow6    <= yControls2[2] ? yControls1_0_selects_6 : yControls1_0_selects_8;  // PadAccess.swift:64
    yRow7    <= yControls2[3] ? yControls1_1_selects_6 : yControls1_1_selects_8;  // PadAccess.swift:64
    if (reset) begin
      yOutside <= 8'd0;
      yFault   <= 1'b0;
      yEnables <= 8'd0;
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
    yLaneValue0 <= y_values_0;  // PadAccess.swift:81
    yLaneValue1 <= y_values_1;  // PadAccess.swift:81
    yLaneValue2 <= y_values_2;  // PadAccess.swift:81
    yLaneValue3 <= y_values_3;  // PadAccess.swift:81
    yLaneValue4 <= y_values_4;  // PadAccess.swift:81
    yLaneValue5 <= y_values_5;  // PadAccess.swift:81
    yLaneValue6 <= y_values_6;  // PadAccess.swift:81
    yLaneValue7 <= y_values_7;  // PadAccess.swift:81
    yValue0     <= yControls2[0] ? yControls1_0_selects_11 : yControls1_0_selects_9;  // PadAccess.swift:82
    yValue1     <= yControls2[1] ? yControls1_1_selects_11 : yControls1_1_selects_9;  // PadAccess.swift:82
    yValue2     <= yControls2[2] ? yControls1_0_selects_12 : yControls1_0_selects_10;  // PadAccess.swift:82
    yValue3     <= yControls2[3] ? yControls1_1_selects_12 : yControls1_1_selects_10;  // PadAccess.swift:82
    yValue4     <= yControls2[0] ? yControls1_0_selects_9 : yControls1_0_selects_11;  // PadAccess.swift:82
    yValue5     <= yControls2[1] ? yControls1_1_selects_9 : yControls1_1_selects_11;  // PadAccess.swift:82
    yValue6     <= yControls2[2] ? yControls1_0_selects_10 : yControls1_0_selects_12;  // PadAccess.swift:82
    yValue7     <= yControls2[3] ? yControls1_1_selects_10 : yControls1_1_selects_12;  // PadAccess.swift:82
  end

  always_ff @(posedge clock) begin
    xReturn0_0 <= xControls0;  // PadAccess.swift:101
    xReturn0_1 <= xControls1;  // PadAccess.swift:101
    xReturn0_2 <= xControls2;  // PadAccess.swift:101
  end

  always_ff @(posedge clock) begin
    xReturn1_0 <= xReturn0_0;  // PadAccess.swift:101
    xReturn1_1 <= xReturn0_1;  // PadAccess.swift:101
    xReturn1_2 <= xReturn0_2;  // PadAccess.swift:101
  end

  always_ff @(posedge clock) begin
    xReturn2_0 <= xReturn1_0;  // PadAccess.swift:101
    xReturn2_1 <= xReturn1_1;  // PadAccess.swift:101
    xReturn2_2 <= xReturn1_2;  // PadAccess.swift:101
  end

  always_ff @(posedge clock) begin
    xReturn3_0 <= xReturn2_0;  // PadAccess.swift:101
    xReturn3_1 <= xReturn2_1;  // PadAccess.swift:101
    xReturn3_2 <= xReturn2_2;  // PadAccess.swift:101
  end

  always_ff @(posedge clock) begin
    xData0 <= xReturn3_0 ? xReturn3_1_1_selects : xReturn3_1_0_selects;      // PadAccess.swift:108
    xData1 <= xReturn3_0 ? xReturn3_1_0_selects : xReturn3_1_1_selects;      // PadAccess.swift:108
    xData2 <= xReturn3_0 ? xReturn3_1_1_selects_2 : xReturn3_1_0_selects_2;  // PadAccess.swift:108
    xData3 <= xReturn3_0 ? xReturn3_1_0_selects_2 : xReturn3_1_1_selects_2;  // PadAccess.swift:108
    xData4 <= xReturn3_0 ? xReturn3_1_1_selects_3 : xReturn3_1_0_selects_3;  // PadAccess.swift:108
    xData5 <= xReturn3_0 ? xReturn3_1_0_selects_3 : xReturn3_1_1_selects_3;  // PadAccess.swift:108
    xData6 <= xReturn3_0 ? xReturn3_1_1_selects_4 : xReturn3_1_0_selects_4;  // PadAccess.swift:108
    xData7 <= xReturn3_0 ? xReturn3_1_0_selects_4 : xReturn3_1_1_selects_4;  // PadAccess.swift:108
  end

  always_ff @(posedge clock) begin
    yReturn0_0 <= yControls0;  // PadAccess.swift:101
    yReturn0_1 <= yControls1;  // PadAccess.swift:101
    yReturn0_2 <= yControls2;  // PadAccess.swift:101
  end

  always_ff @(posedge clock) begin
    yReturn1_0 <= yReturn0_0;  // PadAccess.swift:101
    yReturn1_1 <= yReturn0_1;  // PadAccess.swift:101
    yReturn1_2 <= yReturn0_2;  // PadAccess.swift:101
  end

  always_ff @(posedge clock) begin
    yReturn2_0 <= yReturn1_0;  // PadAccess.swift:101
    yReturn2_1 <= yReturn1_1;  // PadAccess.swift:101
    yReturn2_2 <= yReturn1_2;  // PadAccess.swift:101
  end

  always_ff @(posedge clock) begin
    yReturn3_0 <= yReturn2_0;  // PadAccess.swift:101
    yReturn3_1 <= yReturn2_1;  // PadAccess.swift:101
    yReturn3_2 <= yReturn2_2;  // PadAccess.swift:101
  end

  always_ff @(posedge clock) begin
    yData0 <= yReturn3_0 ? yReturn3_1_1_selects : yReturn3_1_0_selects;      // PadAccess.swift:108
    yData1 <= yReturn3_0 ? yReturn3_1_0_selects : yReturn3_1_1_selects;      // PadAccess.swift:108
    yData2 <= yReturn3_0 ? yReturn3_1_1_selects_2 : yReturn3_1_0_selects_2;  // PadAccess.swift:108
    yData3 <= yReturn3_0 ? yReturn3_1_0_selects_2 : yReturn3_1_1_selects_2;  // PadAccess.swift:108
    yData4 <= yReturn3_0 ? yReturn3_1_1_selects_3 : yReturn3_1_0_selects_3;  // PadAccess.swift:108
    yData5 <= yReturn3_0 ? yReturn3_1_0_selects_3 : yReturn3_1_1_selects_3;  // PadAccess.swift:108
    yData6 <= yReturn3_0 ? yReturn3_1_1_selects_4 : yReturn3_1_0_selects_4;  // PadAccess.swift:108
    yData7 <= yReturn3_0 ? yReturn3_1_0_selects_4 : yReturn3_1_1_selects_4;  // PadAccess.swift:108
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, x_request_base_plus[2:0], x_request_base_plus_2[2:0],
    x_request_base_plus_3[2:0], x_request_base_plus_4[2:0], x_request_base_plus_5[2:0],
    x_request_base_plus_6[2:0], x_request_base_plus_7[2:0], x_request_base_plus_8[2:0],
    y_request_base_plus[2:0], y_request_base_plus_2[2:0], y_request_base_plus_3[2:0],
    y_request_base_plus_4[2:0], y_request_base_plus_5[2:0], y_request_base_plus_6[2:0],
    y_request_base_plus_7[2:0], y_request_base_plus_8[2:0]};
endmodule
