// Pad of two buffers of 8192 bytes in 8 banks: one is read, the other written.
module InputPad_w8192_b8 (
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
  input  logic        [2:0]  x_request_inverse,
  input  logic        [7:0]  x_request_active,
  output logic signed [7:0]  x_data_0,
  output logic signed [7:0]  x_data_1,
  output logic signed [7:0]  x_data_2,
  output logic signed [7:0]  x_data_3,
  output logic signed [7:0]  x_data_4,
  output logic signed [7:0]  x_data_5,
  output logic signed [7:0]  x_data_6,
  output logic signed [7:0]  x_data_7,
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
  logic        [9:0]  xRow0;                                 // PadAccess.swift:57
  logic        [9:0]  xRow1;                                 // PadAccess.swift:57
  logic        [9:0]  xRow2;                                 // PadAccess.swift:57
  logic        [9:0]  xRow3;                                 // PadAccess.swift:57
  logic        [9:0]  xRow4;                                 // PadAccess.swift:57
  logic        [9:0]  xRow5;                                 // PadAccess.swift:57
  logic        [9:0]  xRow6;                                 // PadAccess.swift:57
  logic        [9:0]  xRow7;                                 // PadAccess.swift:57
  logic        [16:0] streamLaneRow0;                        // PadAccess.swift:37
  logic        [16:0] streamLaneRow1;                        // PadAccess.swift:37
  logic        [16:0] streamLaneRow2;                        // PadAccess.swift:37
  logic        [16:0] streamLaneRow3;                        // PadAccess.swift:37
  logic        [16:0] streamLaneRow4;                        // PadAccess.swift:37
  logic        [16:0] streamLaneRow5;                        // PadAccess.swift:37
  logic        [16:0] streamLaneRow6;                        // PadAccess.swift:37
  logic        [16:0] streamLaneRow7;                        // PadAccess.swift:37
  logic        [7:0]  streamActive;                          // PadAccess.swift:39
  logic               streamControls0;                       // PadAccess.swift:41
  logic        [1:0]  streamControls1;                       // PadAccess.swift:41
  logic        [3:0]  streamControls2;                       // PadAccess.swift:41
  logic        [7:0]  streamIsInside;                        // PadAccess.swift:52
  logic        [7:0]  streamOutside;                         // PadAccess.swift:54
  logic               streamFault;                           // PadAccess.swift:55
  logic        [7:0]  streamEnables;                         // PadAccess.swift:56
  logic        [9:0]  streamRow0;                            // PadAccess.swift:57
  logic        [9:0]  streamRow1;                            // PadAccess.swift:57
  logic        [9:0]  streamRow2;                            // PadAccess.swift:57
  logic        [9:0]  streamRow3;                            // PadAccess.swift:57
  logic        [9:0]  streamRow4;                            // PadAccess.swift:57
  logic        [9:0]  streamRow5;                            // PadAccess.swift:57
  logic        [9:0]  streamRow6;                            // PadAccess.swift:57
  logic        [9:0]  streamRow7;                            // PadAccess.swift:57
  logic        [7:0]  streamLaneValue0;                      // PadAccess.swift:75
  logic        [7:0]  streamLaneValue1;                      // PadAccess.swift:75
  logic        [7:0]  streamLaneValue2;                      // PadAccess.swift:75
  logic        [7:0]  streamLaneValue3;                      // PadAccess.swift:75
  logic        [7:0]  streamLaneValue4;                      // PadAccess.swift:75
  logic        [7:0]  streamLaneValue5;                      // PadAccess.swift:75
  logic        [7:0]  streamLaneValue6;                      // PadAccess.swift:75
  logic        [7:0]  streamLaneValue7;                      // PadAccess.swift:75
  logic        [7:0]  streamValue0;                          // PadAccess.swift:78
  logic        [7:0]  streamValue1;                          // PadAccess.swift:78
  logic        [7:0]  streamValue2;                          // PadAccess.swift:78
  logic        [7:0]  streamValue3;                          // PadAccess.swift:78
  logic        [7:0]  streamValue4;                          // PadAccess.swift:78
  logic        [7:0]  streamValue5;                          // PadAccess.swift:78
  logic        [7:0]  streamValue6;                          // PadAccess.swift:78
  logic        [7:0]  streamValue7;                          // PadAccess.swift:78
  logic        [1:0]  xBuffer;                               // PadAccess.swift:89
  logic        [7:0]  bank0_x_word;                          // InputPad.swift:86
  logic        [7:0]  bank0_y_word;                          // InputPad.swift:86
  logic        [7:0]  bank1_x_word;                          // InputPad.swift:86
  logic        [7:0]  bank1_y_word;                          // InputPad.swift:86
  logic        [7:0]  bank2_x_word;                          // InputPad.swift:86
  logic        [7:0]  bank2_y_word;                          // InputPad.swift:86
  logic        [7:0]  bank3_x_word;                          // InputPad.swift:86
  logic        [7:0]  bank3_y_word;                          // InputPad.swift:86
  logic        [7:0]  bank4_x_word;                          // InputPad.swift:86
  logic        [7:0]  bank4_y_word;                          // InputPad.swift:86
  logic        [7:0]  bank5_x_word;                          // InputPad.swift:86
  logic        [7:0]  bank5_y_word;                          // InputPad.swift:86
  logic        [7:0]  bank6_x_word;                          // InputPad.swift:86
  logic        [7:0]  bank6_y_word;                          // InputPad.swift:86
  logic        [7:0]  bank7_x_word;                          // InputPad.swift:86
  logic        [7:0]  bank7_y_word;                          // InputPad.swift:86
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
  logic signed [7:0]  xData0;                                // PadAccess.swift:105
  logic signed [7:0]  xData1;                                // PadAccess.swift:105
  logic signed [7:0]  xData2;                                // PadAccess.swift:105
  logic signed [7:0]  xData3;                                // PadAccess.swift:105
  logic signed [7:0]  xData4;                                // PadAccess.swift:105
  logic signed [7:0]  xData5;                                // PadAccess.swift:105
  logic signed [7:0]  xData6;                                // PadAccess.swift:105
  logic signed [7:0]  xData7;                                // PadAccess.swift:105
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
  logic               not_xLaneRow7_10_or;
  logic               not_xLaneRow7_12_and;
  logic               not_xLaneRow7_14_and;
  logic               not_xLaneRow7_16_and;
  logic               not_xLaneRow6_2_and;
  logic               not_xLaneRow6_4_and;
  logic               not_xLaneRow6_6_and;
  logic               not_xLaneRow6_8_and;
  logic               not_xLaneRow6_10_or;
  logic               not_xLaneRow6_12_and;
  logic               not_xLaneRow6_14_and;
  logic               not_xLaneRow6_16_and;
  logic               not_xLaneRow5_2_and;
  logic               not_xLaneRow5_4_and;
  logic               not_xLaneRow5_6_and;
  logic               not_xLaneRow5_8_and;
  logic               not_xLaneRow5_10_or;
  logic               not_xLaneRow5_12_and;
  logic               not_xLaneRow5_14_and;
  logic               not_xLaneRow5_16_and;
  logic               not_xLaneRow4_2_and;
  logic               not_xLaneRow4_4_and;
  logic               not_xLaneRow4_6_and;
  logic               not_xLaneRow4_8_and;
  logic               not_xLaneRow4_10_or;
  logic               not_xLaneRow4_12_and;
  logic               not_xLaneRow4_14_and;
  logic               not_xLaneRow4_16_and;
  logic               not_xLaneRow3_2_and;
  logic               not_xLaneRow3_4_and;
  logic               not_xLaneRow3_6_and;
  logic               not_xLaneRow3_8_and;
  logic               not_xLaneRow3_10_or;
  logic               not_xLaneRow3_12_and;
  logic               not_xLaneRow3_14_and;
  logic               not_xLaneRow3_16_and;
  logic               not_xLaneRow2_2_and;
  logic               not_xLaneRow2_4_and;
  logic               not_xLaneRow2_6_and;
  logic               not_xLaneRow2_8_and;
  logic               not_xLaneRow2_10_or;
  logic               not_xLaneRow2_12_and;
  logic               not_xLaneRow2_14_and;
  logic               not_xLaneRow2_16_and;
  logic               not_xLaneRow1_2_and;
  logic               not_xLaneRow1_4_and;
  logic               not_xLaneRow1_6_and;
  logic               not_xLaneRow1_8_and;
  logic               not_xLaneRow1_10_or;
  logic               not_xLaneRow1_12_and;
  logic               not_xLaneRow1_14_and;
  logic               not_xLaneRow1_16_and;
  logic               not_xLaneRow0_2_and;
  logic               not_xLaneRow0_4_and;
  logic               not_xLaneRow0_6_and;
  logic               not_xLaneRow0_8_and;
  logic               not_xLaneRow0_10_or;
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
  logic        [9:0]  xControls0_selects_xLaneRow1_9_0;
  logic        [9:0]  xControls0_selects_xLaneRow0_9_0;
  logic        [9:0]  xControls0_selects_xLaneRow3_9_0;
  logic        [9:0]  xControls0_selects_xLaneRow2_9_0;
  logic        [9:0]  xControls0_selects_xLaneRow5_9_0;
  logic        [9:0]  xControls0_selects_xLaneRow4_9_0;
  logic        [9:0]  xControls0_selects_xLaneRow7_9_0;
  logic        [9:0]  xControls0_selects_xLaneRow6_9_0;
  logic        [9:0]  xControls1_0_selects_5;
  logic        [9:0]  xControls1_0_selects_6;
  logic        [9:0]  xControls1_0_selects_7;
  logic        [9:0]  xControls1_0_selects_8;
  logic        [9:0]  xControls1_1_selects_5;
  logic        [9:0]  xControls1_1_selects_6;
  logic        [9:0]  xControls1_1_selects_7;
  logic        [9:0]  xControls1_1_selects_8;
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
  logic               xor_xor_0_and_1_2;
  logic               xor_xor_or_and_1;
  logic               n0_xor_xor_and_1_2;
  logic               n0_xor_and_xor_0_4;
  logic               n0_and_and_or_0_and_xor_4;
  logic               n0_xor_xor_and_1_3;
  logic               n0_xor_and_xor_and_or_and_9;
  logic               n0_and_and_or_or_and_xor_5;
  logic               xor_xor_0_and_0;
  logic               xor_xor_0_xor_0_5;
  logic               xor_xor_0_xor_0_6;
  logic               xor_and_0_or_0_and_xor_5;
  logic               xor_xor_or_xor_xor_and_0;
  logic               xor_xor_and_xor_and_or_and_13;
  logic               xor_and_and_or_or_and_xor_5;
  logic               not_stream_base_1_xor_0;
  logic               not_stream_base_1_xor_0_xor;
  logic               not_stream_base_1_and_0;
  logic               xor_xor_or_and_1_2;
  logic               n0_xor_xor_and_1_4;
  logic               n0_xor_and_xor_and_or_and_10;
  logic               n0_and_and_or_or_and_xor_6;
  logic               xor_xor_0_and_0_2;
  logic               xor_xor_0_xor_0_7;
  logic               xor_xor_0_xor_0_8;
  logic               xor_and_0_or_0_and_xor_6;
  logic               xor_xor_or_xor_xor_and_0_2;
  logic               xor_xor_and_xor_and_or_and_14;
  logic               xor_and_and_or_or_and_xor_6;
  logic               not_stream_base_1_xor_0_xor_2;
  logic               not_stream_base_1_and_0_or;
  logic               xor_xor_or_and_1_3;
  logic               n0_xor_xor_and_1_5;
  logic               n0_xor_and_xor_and_or_and_11;
  logic               n0_xor_xor_and_1_6;
  logic               n0_xor_and_xor_and_or_and_12;
  logic               xor_xor_or_xor_xor_and_0_3;
  logic               xor_xor_and_xor_and_or_and_15;
  logic               xor_and_and_or_or_and_xor_7;
  logic               xor_and_0_or_0_and_xor_7;
  logic               xor_and_0_or_or_and_xor_5;
  logic               xor_xor_or_xor_xor_and_0_4;
  logic               xor_xor_and_xor_and_or_and_16;
  logic               not_stream_base_1_xor_1_xor_2;
  logic               not_stream_base_2_xor_0;
  logic               xor_xor_or_and_1_4;
  logic               xor_xor_or_and_1_5;
  logic               n0_xor_xor_and_1_7;
  logic               n0_xor_and_xor_and_or_and_13;
  logic               n0_and_and_or_or_and_xor_7;
  logic               xor_xor_or_xor_xor_and_0_5;
  logic               xor_xor_and_xor_and_or_and_17;
  logic               xor_and_and_or_or_and_xor_8;
  logic               xor_xor_or_xor_xor_and_0_6;
  logic               xor_and_0_or_0_and_xor_8;
  logic               xor_and_0_or_or_and_xor_6;
  logic               xor_xor_and_xor_and_or_and_18;
  logic               xor_xor_or_and_1_6;
  logic               xor_xor_or_xor_xor_and_0_7;
  logic               xor_and_0_or_or_and_xor_7;
  logic               xor_xor_and_xor_and_or_and_19;
  logic               xor_xor_or_and_1_7;
  logic               xor_xor_or_xor_xor_and_0_8;
  logic               xor_and_0_or_or_and_xor_8;
  logic               xor_xor_and_xor_and_or_and_20;
  logic        [19:0] stream_base_plus_0;
  logic        [19:0] stream_base_plus_1;
  logic        [19:0] stream_base_plus_2;
  logic        [19:0] stream_base_plus_3;
  logic        [19:0] stream_base_plus_4;
  logic        [19:0] stream_base_plus_5;
  logic        [19:0] stream_base_plus_6;
  logic        [19:0] stream_base_plus_7;
  logic               not_streamLaneRow7_1_and;
  logic               not_streamLaneRow7_3_and;
  logic               not_streamLaneRow7_5_and;
  logic               not_streamLaneRow7_7_and;
  logic               not_streamLaneRow7_9_and;
  logic               not_streamLaneRow7_11_and;
  logic               not_streamLaneRow7_13_and;
  logic               not_streamLaneRow7_15_and;
  logic               not_streamLaneRow7_16_and;
  logic               not_streamLaneRow6_1_and;
  logic               not_streamLaneRow6_3_and;
  logic               not_streamLaneRow6_5_and;
  logic               not_streamLaneRow6_7_and;
  logic               not_streamLaneRow6_9_and;
  logic               not_streamLaneRow6_11_and;
  logic               not_streamLaneRow6_13_and;
  logic               not_streamLaneRow6_15_and;
  logic               not_streamLaneRow6_16_and;
  logic               not_streamLaneRow5_1_and;
  logic               not_streamLaneRow5_3_and;
  logic               not_streamLaneRow5_5_and;
  logic               not_streamLaneRow5_7_and;
  logic               not_streamLaneRow5_9_and;
  logic               not_streamLaneRow5_11_and;
  logic               not_streamLaneRow5_13_and;
  logic               not_streamLaneRow5_15_and;
  logic               not_streamLaneRow5_16_and;
  logic               not_streamLaneRow4_1_and;
  logic               not_streamLaneRow4_3_and;
  logic               not_streamLaneRow4_5_and;
  logic               not_streamLaneRow4_7_and;
  logic               not_streamLaneRow4_9_and;
  logic               not_streamLaneRow4_11_and;
  logic               not_streamLaneRow4_13_and;
  logic               not_streamLaneRow4_15_and;
  logic               not_streamLaneRow4_16_and;
  logic               not_streamLaneRow3_1_and;
  logic               not_streamLaneRow3_3_and;
  logic               not_streamLaneRow3_5_and;
  logic               not_streamLaneRow3_7_and;
  logic               not_streamLaneRow3_9_and;
  logic               not_streamLaneRow3_11_and;
  logic               not_streamLaneRow3_13_and;
  logic               not_streamLaneRow3_15_and;
  logic               not_streamLaneRow3_16_and;
  logic               not_streamLaneRow2_1_and;
  logic               not_streamLaneRow2_3_and;
  logic               not_streamLaneRow2_5_and;
  logic               not_streamLaneRow2_7_and;
  logic               not_streamLaneRow2_9_and;
  logic               not_streamLaneRow2_11_and;
  logic               not_streamLaneRow2_13_and;
  logic               not_streamLaneRow2_15_and;
  logic               not_streamLaneRow2_16_and;
  logic               not_streamLaneRow1_1_and;
  logic               not_streamLaneRow1_3_and;
  logic               not_streamLaneRow1_5_and;
  logic               not_streamLaneRow1_7_and;
  logic               not_streamLaneRow1_9_and;
  logic               not_streamLaneRow1_11_and;
  logic               not_streamLaneRow1_13_and;
  logic               not_streamLaneRow1_15_and;
  logic               not_streamLaneRow1_16_and;
  logic               not_streamLaneRow0_1_and;
  logic               not_streamLaneRow0_3_and;
  logic               not_streamLaneRow0_5_and;
  logic               not_streamLaneRow0_7_and;
  logic               not_streamLaneRow0_9_and;
  logic               not_streamLaneRow0_11_and;
  logic               not_streamLaneRow0_13_and;
  logic               not_streamLaneRow0_15_and;
  logic               not_streamLaneRow0_16_and;
  logic               streamActive_0_and;
  logic               streamActive_1_and;
  logic               streamActive_2_and;
  logic               streamActive_3_and;
  logic               streamActive_4_and;
  logic               streamActive_5_and;
  logic               streamActive_6_and;
  logic               streamActive_7_and;
  logic               streamControls0_selects;
  logic               streamControls0_selects_2;
  logic               streamControls0_selects_3;
  logic               streamControls0_selects_4;
  logic               streamControls0_selects_5;
  logic               streamControls0_selects_6;
  logic               streamControls0_selects_7;
  logic               streamControls0_selects_8;
  logic               streamControls1_0_selects;
  logic               streamControls1_0_selects_2;
  logic               streamControls1_0_selects_3;
  logic               streamControls1_0_selects_4;
  logic               streamControls1_1_selects;
  logic               streamControls1_1_selects_2;
  logic               streamControls1_1_selects_3;
  logic               streamControls1_1_selects_4;
  logic               streamControls2_0_selects;
  logic               streamControls2_0_selects_2;
  logic               streamControls2_1_selects;
  logic               streamControls2_1_selects_2;
  logic               streamControls2_2_selects;
  logic               streamControls2_2_selects_2;
  logic               streamControls2_3_selects;
  logic               streamControls2_3_selects_2;
  logic        [9:0]  streamControls0_selects_9;
  logic        [9:0]  streamControls0_selects_10;
  logic        [9:0]  streamControls0_selects_11;
  logic        [9:0]  streamControls0_selects_12;
  logic        [9:0]  streamControls0_selects_13;
  logic        [9:0]  streamControls0_selects_14;
  logic        [9:0]  streamControls0_selects_15;
  logic        [9:0]  streamControls0_selects_16;
  logic        [9:0]  streamControls1_0_selects_5;
  logic        [9:0]  streamControls1_0_selects_6;
  logic        [9:0]  streamControls1_0_selects_7;
  logic        [9:0]  streamControls1_0_selects_8;
  logic        [9:0]  streamControls1_1_selects_5;
  logic        [9:0]  streamControls1_1_selects_6;
  logic        [9:0]  streamControls1_1_selects_7;
  logic        [9:0]  streamControls1_1_selects_8;
  logic        [7:0]  streamControls0_selects_17;
  logic        [7:0]  streamControls0_selects_18;
  logic        [7:0]  streamControls0_selects_19;
  logic        [7:0]  streamControls0_selects_20;
  logic        [7:0]  streamControls0_selects_21;
  logic        [7:0]  streamControls0_selects_22;
  logic        [7:0]  streamControls0_selects_23;
  logic        [7:0]  streamControls0_selects_24;
  logic        [7:0]  streamControls1_0_selects_9;
  logic        [7:0]  streamControls1_0_selects_10;
  logic        [7:0]  streamControls1_0_selects_11;
  logic        [7:0]  streamControls1_0_selects_12;
  logic        [7:0]  streamControls1_1_selects_9;
  logic        [7:0]  streamControls1_1_selects_10;
  logic        [7:0]  streamControls1_1_selects_11;
  logic        [7:0]  streamControls1_1_selects_12;
  logic        [7:0]  xReturn3_2_0_selects_bank4_x_word;
  logic        [7:0]  xReturn3_2_0_selects_bank0_x_word;
  logic        [7:0]  xReturn3_2_1_selects_bank5_x_word;
  logic        [7:0]  xReturn3_2_1_selects_bank1_x_word;
  logic        [7:0]  xReturn3_2_2_selects_bank6_x_word;
  logic        [7:0]  xReturn3_2_2_selects_bank2_x_word;
  logic        [7:0]  xReturn3_2_3_selects_bank7_x_word;
  logic        [7:0]  xReturn3_2_3_selects_bank3_x_word;
  logic        [7:0]  xReturn3_1_0_selects;
  logic        [7:0]  xReturn3_1_0_selects_2;
  logic        [7:0]  xReturn3_1_0_selects_3;
  logic        [7:0]  xReturn3_1_0_selects_4;
  logic        [7:0]  xReturn3_1_1_selects;
  logic        [7:0]  xReturn3_1_1_selects_2;
  logic        [7:0]  xReturn3_1_1_selects_3;
  logic        [7:0]  xReturn3_1_1_selects_4;

  MemoryBank_r2048_w8 bank0 (  // InputPad.swift:86
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

  MemoryBank_r2048_w8 bank1 (  // InputPad.swift:86
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

  MemoryBank_r2048_w8 bank2 (  // InputPad.swift:86
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

  MemoryBank_r2048_w8 bank3 (  // InputPad.swift:86
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

  MemoryBank_r2048_w8 bank4 (  // InputPad.swift:86
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

  MemoryBank_r2048_w8 bank5 (  // InputPad.swift:86
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

  MemoryBank_r2048_w8 bank6 (  // InputPad.swift:86
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

  MemoryBank_r2048_w8 bank7 (  // InputPad.swift:86
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

  assign xIsInside                            = {not_xLaneRow7_16_and, not_xLaneRow6_16_and, not_xLaneRow5_16_and,
      not_xLaneRow4_16_and, not_xLaneRow3_16_and, not_xLaneRow2_16_and, not_xLaneRow1_16_and, not_xLaneRow0_16_and};  // PadAccess.swift:52
  assign streamIsInside                       = {not_streamLaneRow7_16_and, not_streamLaneRow6_16_and,
      not_streamLaneRow5_16_and, not_streamLaneRow4_16_and, not_streamLaneRow3_16_and, not_streamLaneRow2_16_and,
      not_streamLaneRow1_16_and, not_streamLaneRow0_16_and};  // PadAccess.swift:52
  assign x_data_0                             = xData0;                     // InputPad.swift:102
  assign x_data_1                             = xData1;                     // InputPad.swift:102
  assign x_data_2                             = xData2;                     // InputPad.swift:102
  assign x_data_3                             = xData3;                     // InputPad.swift:102
  assign x_data_4                             = xData4;                     // InputPad.swift:102
  assign x_data_5                             = xData5;                     // InputPad.swift:102
  assign x_data_6                             = xData6;                     // InputPad.swift:102
  assign x_data_7                             = xData7;                     // InputPad.swift:102
  assign x_fault                              = xFault;                     // InputPad.swift:103
  assign stream_fault                         = streamFault;                // InputPad.swift:104
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
  assign not_xLaneRow7_10_or                  = !xLaneRow7[10] | (!xLaneRow7[9] & not_xLaneRow7_8_and);  // PadAccess.swift:52
  assign not_xLaneRow7_12_and                 = !xLaneRow7[12] & !xLaneRow7[11] & not_xLaneRow7_10_or;  // PadAccess.swift:52
  assign not_xLaneRow7_14_and                 = !xLaneRow7[14] & !xLaneRow7[13] & not_xLaneRow7_12_and;  // PadAccess.swift:52
  assign not_xLaneRow7_16_and                 = !xLaneRow7[16] & !xLaneRow7[15] & not_xLaneRow7_14_and;  // PadAccess.swift:52
  assign not_xLaneRow6_2_and                  = !xLaneRow6[2] & !xLaneRow6[1] & !xLaneRow6[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow6_4_and                  = !xLaneRow6[4] & !xLaneRow6[3] & not_xLaneRow6_2_and;  // PadAccess.swift:52
  assign not_xLaneRow6_6_and                  = !xLaneRow6[6] & !xLaneRow6[5] & not_xLaneRow6_4_and;  // PadAccess.swift:52
  assign not_xLaneRow6_8_and                  = !xLaneRow6[8] & !xLaneRow6[7] & not_xLaneRow6_6_and;  // PadAccess.swift:52
  assign not_xLaneRow6_10_or                  = !xLaneRow6[10] | (!xLaneRow6[9] & not_xLaneRow6_8_and);  // PadAccess.swift:52
  assign not_xLaneRow6_12_and                 = !xLaneRow6[12] & !xLaneRow6[11] & not_xLaneRow6_10_or;  // PadAccess.swift:52
  assign not_xLaneRow6_14_and                 = !xLaneRow6[14] & !xLaneRow6[13] & not_xLaneRow6_12_and;  // PadAccess.swift:52
  assign not_xLaneRow6_16_and                 = !xLaneRow6[16] & !xLaneRow6[15] & not_xLaneRow6_14_and;  // PadAccess.swift:52
  assign not_xLaneRow5_2_and                  = !xLaneRow5[2] & !xLaneRow5[1] & !xLaneRow5[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow5_4_and                  = !xLaneRow5[4] & !xLaneRow5[3] & not_xLaneRow5_2_and;  // PadAccess.swift:52
  assign not_xLaneRow5_6_and                  = !xLaneRow5[6] & !xLaneRow5[5] & not_xLaneRow5_4_and;  // PadAccess.swift:52
  assign not_xLaneRow5_8_and                  = !xLaneRow5[8] & !xLaneRow5[7] & not_xLaneRow5_6_and;  // PadAccess.swift:52
  assign not_xLaneRow5_10_or                  = !xLaneRow5[10] | (!xLaneRow5[9] & not_xLaneRow5_8_and);  // PadAccess.swift:52
  assign not_xLaneRow5_12_and                 = !xLaneRow5[12] & !xLaneRow5[11] & not_xLaneRow5_10_or;  // PadAccess.swift:52
  assign not_xLaneRow5_14_and                 = !xLaneRow5[14] & !xLaneRow5[13] & not_xLaneRow5_12_and;  // PadAccess.swift:52
  assign not_xLaneRow5_16_and                 = !xLaneRow5[16] & !xLaneRow5[15] & not_xLaneRow5_14_and;  // PadAccess.swift:52
  assign not_xLaneRow4_2_and                  = !xLaneRow4[2] & !xLaneRow4[1] & !xLaneRow4[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow4_4_and                  = !xLaneRow4[4] & !xLaneRow4[3] & not_xLaneRow4_2_and;  // PadAccess.swift:52
  assign not_xLaneRow4_6_and                  = !xLaneRow4[6] & !xLaneRow4[5] & not_xLaneRow4_4_and;  // PadAccess.swift:52
  assign not_xLaneRow4_8_and                  = !xLaneRow4[8] & !xLaneRow4[7] & not_xLaneRow4_6_and;  // PadAccess.swift:52
  assign not_xLaneRow4_10_or                  = !xLaneRow4[10] | (!xLaneRow4[9] & not_xLaneRow4_8_and);  // PadAccess.swift:52
  assign not_xLaneRow4_12_and                 = !xLaneRow4[12] & !xLaneRow4[11] & not_xLaneRow4_10_or;  // PadAccess.swift:52
  assign not_xLaneRow4_14_and                 = !xLaneRow4[14] & !xLaneRow4[13] & not_xLaneRow4_12_and;  // PadAccess.swift:52
  assign not_xLaneRow4_16_and                 = !xLaneRow4[16] & !xLaneRow4[15] & not_xLaneRow4_14_and;  // PadAccess.swift:52
  assign not_xLaneRow3_2_and                  = !xLaneRow3[2] & !xLaneRow3[1] & !xLaneRow3[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow3_4_and                  = !xLaneRow3[4] & !xLaneRow3[3] & not_xLaneRow3_2_and;  // PadAccess.swift:52
  assign not_xLaneRow3_6_and                  = !xLaneRow3[6] & !xLaneRow3[5] & not_xLaneRow3_4_and;  // PadAccess.swift:52
  assign not_xLaneRow3_8_and                  = !xLaneRow3[8] & !xLaneRow3[7] & not_xLaneRow3_6_and;  // PadAccess.swift:52
  assign not_xLaneRow3_10_or                  = !xLaneRow3[10] | (!xLaneRow3[9] & not_xLaneRow3_8_and);  // PadAccess.swift:52
  assign not_xLaneRow3_12_and                 = !xLaneRow3[12] & !xLaneRow3[11] & not_xLaneRow3_10_or;  // PadAccess.swift:52
  assign not_xLaneRow3_14_and                 = !xLaneRow3[14] & !xLaneRow3[13] & not_xLaneRow3_12_and;  // PadAccess.swift:52
  assign not_xLaneRow3_16_and                 = !xLaneRow3[16] & !xLaneRow3[15] & not_xLaneRow3_14_and;  // PadAccess.swift:52
  assign not_xLaneRow2_2_and                  = !xLaneRow2[2] & !xLaneRow2[1] & !xLaneRow2[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow2_4_and                  = !xLaneRow2[4] & !xLaneRow2[3] & not_xLaneRow2_2_and;  // PadAccess.swift:52
  assign not_xLaneRow2_6_and                  = !xLaneRow2[6] & !xLaneRow2[5] & not_xLaneRow2_4_and;  // PadAccess.swift:52
  assign not_xLaneRow2_8_and                  = !xLaneRow2[8] & !xLaneRow2[7] & not_xLaneRow2_6_and;  // PadAccess.swift:52
  assign not_xLaneRow2_10_or                  = !xLaneRow2[10] | (!xLaneRow2[9] & not_xLaneRow2_8_and);  // PadAccess.swift:52
  assign not_xLaneRow2_12_and                 = !xLaneRow2[12] & !xLaneRow2[11] & not_xLaneRow2_10_or;  // PadAccess.swift:52
  assign not_xLaneRow2_14_and                 = !xLaneRow2[14] & !xLaneRow2[13] & not_xLaneRow2_12_and;  // PadAccess.swift:52
  assign not_xLaneRow2_16_and                 = !xLaneRow2[16] & !xLaneRow2[15] & not_xLaneRow2_14_and;  // PadAccess.swift:52
  assign not_xLaneRow1_2_and                  = !xLaneRow1[2] & !xLaneRow1[1] & !xLaneRow1[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow1_4_and                  = !xLaneRow1[4] & !xLaneRow1[3] & not_xLaneRow1_2_and;  // PadAccess.swift:52
  assign not_xLaneRow1_6_and                  = !xLaneRow1[6] & !xLaneRow1[5] & not_xLaneRow1_4_and;  // PadAccess.swift:52
  assign not_xLaneRow1_8_and                  = !xLaneRow1[8] & !xLaneRow1[7] & not_xLaneRow1_6_and;  // PadAccess.swift:52
  assign not_xLaneRow1_10_or                  = !xLaneRow1[10] | (!xLaneRow1[9] & not_xLaneRow1_8_and);  // PadAccess.swift:52
  assign not_xLaneRow1_12_and                 = !xLaneRow1[12] & !xLaneRow1[11] & not_xLaneRow1_10_or;  // PadAccess.swift:52
  assign not_xLaneRow1_14_and                 = !xLaneRow1[14] & !xLaneRow1[13] & not_xLaneRow1_12_and;  // PadAccess.swift:52
  assign not_xLaneRow1_16_and                 = !xLaneRow1[16] & !xLaneRow1[15] & not_xLaneRow1_14_and;  // PadAccess.swift:52
  assign not_xLaneRow0_2_and                  = !xLaneRow0[2] & !xLaneRow0[1] & !xLaneRow0[0] & 1'b0;  // PadAccess.swift:52
  assign not_xLaneRow0_4_and                  = !xLaneRow0[4] & !xLaneRow0[3] & not_xLaneRow0_2_and;  // PadAccess.swift:52
  assign not_xLaneRow0_6_and                  = !xLaneRow0[6] & !xLaneRow0[5] & not_xLaneRow0_4_and;  // PadAccess.swift:52
  assign not_xLaneRow0_8_and                  = !xLaneRow0[8] & !xLaneRow0[7] & not_xLaneRow0_6_and;  // PadAccess.swift:52
  assign not_xLaneRow0_10_or                  = !xLaneRow0[10] | (!xLaneRow0[9] & not_xLaneRow0_8_and);  // PadAccess.swift:52
  assign not_xLaneRow0_12_and                 = !xLaneRow0[12] & !xLaneRow0[11] & not_xLaneRow0_10_or;  // PadAccess.swift:52
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
  assign xControls0_selects_xLaneRow1_9_0     = xControls0 ? xLaneRow1[9:0] : xLaneRow0[9:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow0_9_0     = xControls0 ? xLaneRow0[9:0] : xLaneRow1[9:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow3_9_0     = xControls0 ? xLaneRow3[9:0] : xLaneRow2[9:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow2_9_0     = xControls0 ? xLaneRow2[9:0] : xLaneRow3[9:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow5_9_0     = xControls0 ? xLaneRow5[9:0] : xLaneRow4[9:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow4_9_0     = xControls0 ? xLaneRow4[9:0] : xLaneRow5[9:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow7_9_0     = xControls0 ? xLaneRow7[9:0] : xLaneRow6[9:0];  // PadAccess.swift:64
  assign xControls0_selects_xLaneRow6_9_0     = xControls0 ? xLaneRow6[9:0] : xLaneRow7[9:0];  // PadAccess.swift:64
  assign xControls1_0_selects_5               = xControls1[0] ? xControls0_selects_xLaneRow3_9_0 : xControls0_selects_xLaneRow1_9_0;  // PadAccess.swift:64
  assign xControls1_0_selects_6               = xControls1[0] ? xControls0_selects_xLaneRow1_9_0 : xControls0_selects_xLaneRow3_9_0;  // PadAccess.swift:64
  assign xControls1_0_selects_7               = xControls1[0] ? xControls0_selects_xLaneRow7_9_0 : xControls0_selects_xLaneRow5_9_0;  // PadAccess.swift:64
  assign xControls1_0_selects_8               = xControls1[0] ? xControls0_selects_xLaneRow5_9_0 : xControls0_selects_xLaneRow7_9_0;  // PadAccess.swift:64
  assign xControls1_1_selects_5               = xControls1[1] ? xControls0_selects_xLaneRow2_9_0 : xControls0_selects_xLaneRow0_9_0;  // PadAccess.swift:64
  assign xControls1_1_selects_6               = xControls1[1] ? xControls0_selects_xLaneRow0_9_0 : xControls0_selects_xLaneRow2_9_0;  // PadAccess.swift:64
  assign xControls1_1_selects_7               = xControls1[1] ? xControls0_selects_xLaneRow6_9_0 : xControls0_selects_xLaneRow4_9_0;  // PadAccess.swift:64
  assign xControls1_1_selects_8               = xControls1[1] ? xControls0_selects_xLaneRow4_9_0 : xControls0_selects_xLaneRow6_9_0;  // PadAccess.swift:64
  assign not_stream_base_0_xor_1              = !stream_base[0] ^ 1'b1;     // PadAccess.swift:37
  assign not_stream_base_0_xor_1_xor_0        = not_stream_base_0_xor_1 ^ 1'b0;  // PadAccess.swift:37
  assign not_stream_base_0_and_1_or           = (!stream_base[0] & 1'b1) | (1'b0 & not_stream_base_0_xor_1);  // PadAccess.swift:37
  assign xor_xor_0_and_1                      = not_stream_base_0_xor_1_xor_0 & 1'b1;  // PadAccess.swift:37
  assign n0_xor_xor_and_1                     = 1'b0 ^ xor_xor_0_and_1;     // PadAccess.swift:37
  assign n0_xor_and_xor_0_3                   = n0_xor_xor_and_1 ^ 1'b0;    // PadAccess.swift:37
  assign n0_and_and_or_0_and_xor_3            = (1'b0 & xor_xor_0_and_1) | (1'b0 & n0_xor_xor_and_1);  // PadAccess.swift:37
  assign not_stream_base_0_xor_0              = !stream_base[0] ^ 1'b0;     // PadAccess.swift:37
  assign not_stream_base_0_xor_0_xor_0        = not_stream_base_0_xor_0 ^ 1'b0;  // PadAccess.swift:37
  assign not_stream_base_0_and_0_or           = (!stream_base[0] & 1'b0) | (1'b0 & not_stream_base_0_xor_0);  // PadAccess.swift:37
  assign not_stream_base_1_xor_1              = !stream_base[1] ^ 1'b1;     // PadAccess.swift:37
  assign not_stream_base_1_xor_1_xor          = not_stream_base_1_xor_1 ^ not_stream_base_0_and_0_or;  // PadAccess.swift:37
  assign not_stream_base_1_and_1              = !stream_base[1] & 1'b1;     // PadAccess.swift:37
  assign xor_xor_0_and_1_2                    = not_stream_base_0_xor_0_xor_0 & 1'b1;  // PadAccess.swift:37
  assign xor_xor_or_and_1                     = not_stream_base_1_xor_1_xor & 1'b1;  // PadAccess.swift:37
  assign n0_xor_xor_and_1_2                   = 1'b0 ^ xor_xor_0_and_1_2;   // PadAccess.swift:37
  assign n0_xor_and_xor_0_4                   = n0_xor_xor_and_1_2 ^ 1'b0;  // PadAccess.swift:37
  assign n0_and_and_or_0_and_xor_4            = (1'b0 & xor_xor_0_and_1_2) | (1'b0 & n0_xor_xor_and_1_2);  // PadAccess.swift:37
  assign n0_xor_xor_and_1_3                   = 1'b0 ^ xor_xor_or_and_1;    // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_9          = n0_xor_xor_and_1_3 ^ n0_and_and_or_0_and_xor_4;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_5           = (1'b0 & xor_xor_or_and_1) | (n0_and_and_or_0_and_xor_4 & n0_xor_xor_and_1_3);  // PadAccess.swift:37
  assign xor_xor_0_and_0                      = not_stream_base_0_xor_0_xor_0 & 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_5                    = n0_xor_and_xor_0_4 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_6                    = xor_xor_0_xor_0_5 ^ 1'b0;   // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_5             = (n0_xor_and_xor_0_4 & 1'b0) | (1'b0 & xor_xor_0_xor_0_5);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0             = n0_xor_and_xor_and_or_and_9 ^ xor_xor_0_and_0;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_13        = xor_xor_or_xor_xor_and_0 ^ xor_and_0_or_0_and_xor_5;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_5          = (n0_xor_and_xor_and_or_and_9 & xor_xor_0_and_0) | (xor_and_0_or_0_and_xor_5 & xor_xor_or_xor_xor_and_0);  // PadAccess.swift:37
  assign not_stream_base_1_xor_0              = !stream_base[1] ^ 1'b0;     // PadAccess.swift:37
  assign not_stream_base_1_xor_0_xor          = not_stream_base_1_xor_0 ^ not_stream_base_0_and_1_or;  // PadAccess.swift:37
  assign not_stream_base_1_and_0              = !stream_base[1] & 1'b0;     // PadAccess.swift:37
  assign xor_xor_or_and_1_2                   = not_stream_base_1_xor_0_xor & 1'b1;  // PadAccess.swift:37
  assign n0_xor_xor_and_1_4                   = 1'b0 ^ xor_xor_or_and_1_2;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_10         = n0_xor_xor_and_1_4 ^ n0_and_and_or_0_and_xor_3;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_6           = (1'b0 & xor_xor_or_and_1_2) | (n0_and_and_or_0_and_xor_3 & n0_xor_xor_and_1_4);  // PadAccess.swift:37
  assign xor_xor_0_and_0_2                    = not_stream_base_0_xor_1_xor_0 & 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_7                    = n0_xor_and_xor_0_3 ^ 1'b0;  // PadAccess.swift:37
  assign xor_xor_0_xor_0_8                    = xor_xor_0_xor_0_7 ^ 1'b0;   // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_6             = (n0_xor_and_xor_0_3 & 1'b0) | (1'b0 & xor_xor_0_xor_0_7);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_2           = n0_xor_and_xor_and_or_and_10 ^ xor_xor_0_and_0_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_14        = xor_xor_or_xor_xor_and_0_2 ^ xor_and_0_or_0_and_xor_6;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_6          = (n0_xor_and_xor_and_or_and_10 & xor_xor_0_and_0_2) | (xor_and_0_or_0_and_xor_6 & xor_xor_or_xor_xor_and_0_2);  // PadAccess.swift:37
  assign not_stream_base_1_xor_0_xor_2        = not_stream_base_1_xor_0 ^ not_stream_base_0_and_0_or;  // PadAccess.swift:37
  assign not_stream_base_1_and_0_or           = not_stream_base_1_and_0 | (not_stream_base_0_and_0_or & not_stream_base_1_xor_0);  // PadAccess.swift:37
  assign xor_xor_or_and_1_3                   = not_stream_base_1_xor_0_xor_2 & 1'b1;  // PadAccess.swift:37
  assign n0_xor_xor_and_1_5                   = 1'b0 ^ xor_xor_or_and_1_3;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_11         = n0_xor_xor_and_1_5 ^ n0_and_and_or_0_and_xor_4;  // PadAccess.swift:37
  assign n0_xor_xor_and_1_6                   = 1'b0 ^ ((!stream_base[2] ^ 1'b1 ^ not_stream_base_1_and_0_or) & 1'b1);  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_12         = n0_xor_xor_and_1_6 ^ ((1'b0 & xor_xor_or_and_1_3) | (n0_and_and_or_0_and_xor_4 & n0_xor_xor_and_1_5));  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_3           = n0_xor_and_xor_and_or_and_11 ^ xor_xor_0_and_0;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_15        = xor_xor_or_xor_xor_and_0_3 ^ xor_and_0_or_0_and_xor_5;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_7          = (n0_xor_and_xor_and_or_and_11 & xor_xor_0_and_0) | (xor_and_0_or_0_and_xor_5 & xor_xor_or_xor_xor_and_0_3);  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_7             = (xor_xor_0_xor_0_6 & 1'b0) | (1'b0 & (xor_xor_0_xor_0_6 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_5            = (xor_xor_and_xor_and_or_and_15 & 1'b0) | (xor_and_0_or_0_and_xor_7 & (xor_xor_and_xor_and_or_and_15 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_4           = n0_xor_and_xor_and_or_and_12 ^ (not_stream_base_1_xor_0_xor_2 & 1'b0) ^ xor_and_and_or_or_and_xor_7 ^ xor_xor_0_and_0;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_16        = xor_xor_or_xor_xor_and_0_4 ^ xor_and_0_or_or_and_xor_5;  // PadAccess.swift:37
  assign not_stream_base_1_xor_1_xor_2        = not_stream_base_1_xor_1 ^ not_stream_base_0_and_1_or;  // PadAccess.swift:37
  assign not_stream_base_2_xor_0              = !stream_base[2] ^ 1'b0;     // PadAccess.swift:37
  assign xor_xor_or_and_1_4                   = not_stream_base_1_xor_1_xor_2 & 1'b1;  // PadAccess.swift:37
  assign xor_xor_or_and_1_5                   = (not_stream_base_2_xor_0 ^ (not_stream_base_1_and_1 | (not_stream_base_0_and_1_or & not_stream_base_1_xor_1))) & 1'b1;  // PadAccess.swift:37
  assign n0_xor_xor_and_1_7                   = 1'b0 ^ xor_xor_or_and_1_4;  // PadAccess.swift:37
  assign n0_xor_and_xor_and_or_and_13         = n0_xor_xor_and_1_7 ^ n0_and_and_or_0_and_xor_3;  // PadAccess.swift:37
  assign n0_and_and_or_or_and_xor_7           = (1'b0 & xor_xor_or_and_1_4) | (n0_and_and_or_0_and_xor_3 & n0_xor_xor_and_1_7);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_5           = n0_xor_and_xor_and_or_and_13 ^ xor_xor_0_and_0_2;  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_17        = xor_xor_or_xor_xor_and_0_5 ^ xor_and_0_or_0_and_xor_6;  // PadAccess.swift:37
  assign xor_and_and_or_or_and_xor_8          = (n0_xor_and_xor_and_or_and_13 & xor_xor_0_and_0_2) | (xor_and_0_or_0_and_xor_6 & xor_xor_or_xor_xor_and_0_5);  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_6           = 1'b0 ^ xor_xor_or_and_1_5 ^ n0_and_and_or_or_and_xor_7 ^ (not_stream_base_1_xor_1_xor_2 & 1'b0);  // PadAccess.swift:37
  assign xor_and_0_or_0_and_xor_8             = (xor_xor_0_xor_0_8 & 1'b0) | (1'b0 & (xor_xor_0_xor_0_8 ^ 1'b0));  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_6            = (xor_xor_and_xor_and_or_and_17 & 1'b0) | (xor_and_0_or_0_and_xor_8 & (xor_xor_and_xor_and_or_and_17 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_18        = xor_xor_or_xor_xor_and_0_6 ^ xor_and_and_or_or_and_xor_8 ^ xor_xor_0_and_0_2 ^ xor_and_0_or_or_and_xor_6;  // PadAccess.swift:37
  assign xor_xor_or_and_1_6                   = (not_stream_base_2_xor_0 ^ (not_stream_base_1_and_1 | (not_stream_base_0_and_0_or & not_stream_base_1_xor_1))) & 1'b1;  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_7           = 1'b0 ^ xor_xor_or_and_1_6 ^ n0_and_and_or_or_and_xor_5 ^ (not_stream_base_1_xor_1_xor & 1'b0);  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_7            = (xor_xor_and_xor_and_or_and_13 & 1'b0) | (xor_and_0_or_0_and_xor_7 & (xor_xor_and_xor_and_or_and_13 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_19        = xor_xor_or_xor_xor_and_0_7 ^ xor_and_and_or_or_and_xor_5 ^ xor_xor_0_and_0 ^ xor_and_0_or_or_and_xor_7;  // PadAccess.swift:37
  assign xor_xor_or_and_1_7                   = (not_stream_base_2_xor_0 ^ (not_stream_base_1_and_0 | (not_stream_base_0_and_1_or & not_stream_base_1_xor_0))) & 1'b1;  // PadAccess.swift:37
  assign xor_xor_or_xor_xor_and_0_8           = 1'b0 ^ xor_xor_or_and_1_7 ^ n0_and_and_or_or_and_xor_6 ^ (not_stream_base_1_xor_0_xor & 1'b0);  // PadAccess.swift:37
  assign xor_and_0_or_or_and_xor_8            = (xor_xor_and_xor_and_or_and_14 & 1'b0) | (xor_and_0_or_0_and_xor_8 & (xor_xor_and_xor_and_or_and_14 ^ 1'b0));  // PadAccess.swift:37
  assign xor_xor_and_xor_and_or_and_20        = xor_xor_or_xor_xor_and_0_8 ^ xor_and_and_or_or_and_xor_6 ^ xor_xor_0_and_0_2 ^ xor_and_0_or_or_and_xor_8;  // PadAccess.swift:37
  assign stream_base_plus_0                   = stream_base + 20'd0;        // PadAccess.swift:45
  assign stream_base_plus_1                   = stream_base + 20'd1;        // PadAccess.swift:45
  assign stream_base_plus_2                   = stream_base + 20'd2;        // PadAccess.swift:45
  assign stream_base_plus_3                   = stream_base + 20'd3;        // PadAccess.swift:45
  assign stream_base_plus_4                   = stream_base + 20'd4;        // PadAccess.swift:45
  assign stream_base_plus_5                   = stream_base + 20'd5;        // PadAccess.swift:45
  assign stream_base_plus_6                   = stream_base + 20'd6;        // PadAccess.swift:45
  assign stream_base_plus_7                   = stream_base + 20'd7;        // PadAccess.swift:45
  assign not_streamLaneRow7_1_and             = !streamLaneRow7[1] & !streamLaneRow7[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow7_3_and             = !streamLaneRow7[3] & !streamLaneRow7[2] & not_streamLaneRow7_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow7_5_and             = !streamLaneRow7[5] & !streamLaneRow7[4] & not_streamLaneRow7_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow7_7_and             = !streamLaneRow7[7] & !streamLaneRow7[6] & not_streamLaneRow7_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow7_9_and             = !streamLaneRow7[9] & !streamLaneRow7[8] & not_streamLaneRow7_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow7_11_and            = !streamLaneRow7[11] & (!streamLaneRow7[10] | not_streamLaneRow7_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow7_13_and            = !streamLaneRow7[13] & !streamLaneRow7[12] & not_streamLaneRow7_11_and;  // PadAccess.swift:52
  assign not_streamLaneRow7_15_and            = !streamLaneRow7[15] & !streamLaneRow7[14] & not_streamLaneRow7_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow7_16_and            = !streamLaneRow7[16] & not_streamLaneRow7_15_and;  // PadAccess.swift:52
  assign not_streamLaneRow6_1_and             = !streamLaneRow6[1] & !streamLaneRow6[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow6_3_and             = !streamLaneRow6[3] & !streamLaneRow6[2] & not_streamLaneRow6_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow6_5_and             = !streamLaneRow6[5] & !streamLaneRow6[4] & not_streamLaneRow6_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow6_7_and             = !streamLaneRow6[7] & !streamLaneRow6[6] & not_streamLaneRow6_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow6_9_and             = !streamLaneRow6[9] & !streamLaneRow6[8] & not_streamLaneRow6_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow6_11_and            = !streamLaneRow6[11] & (!streamLaneRow6[10] | not_streamLaneRow6_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow6_13_and            = !streamLaneRow6[13] & !streamLaneRow6[12] & not_streamLaneRow6_11_and;  // PadAccess.swift:52
  assign not_streamLaneRow6_15_and            = !streamLaneRow6[15] & !streamLaneRow6[14] & not_streamLaneRow6_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow6_16_and            = !streamLaneRow6[16] & not_streamLaneRow6_15_and;  // PadAccess.swift:52
  assign not_streamLaneRow5_1_and             = !streamLaneRow5[1] & !streamLaneRow5[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow5_3_and             = !streamLaneRow5[3] & !streamLaneRow5[2] & not_streamLaneRow5_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow5_5_and             = !streamLaneRow5[5] & !streamLaneRow5[4] & not_streamLaneRow5_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow5_7_and             = !streamLaneRow5[7] & !streamLaneRow5[6] & not_streamLaneRow5_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow5_9_and             = !streamLaneRow5[9] & !streamLaneRow5[8] & not_streamLaneRow5_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow5_11_and            = !streamLaneRow5[11] & (!streamLaneRow5[10] | not_streamLaneRow5_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow5_13_and            = !streamLaneRow5[13] & !streamLaneRow5[12] & not_streamLaneRow5_11_and;  // PadAccess.swift:52
  assign not_streamLaneRow5_15_and            = !streamLaneRow5[15] & !streamLaneRow5[14] & not_streamLaneRow5_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow5_16_and            = !streamLaneRow5[16] & not_streamLaneRow5_15_and;  // PadAccess.swift:52
  assign not_streamLaneRow4_1_and             = !streamLaneRow4[1] & !streamLaneRow4[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow4_3_and             = !streamLaneRow4[3] & !streamLaneRow4[2] & not_streamLaneRow4_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow4_5_and             = !streamLaneRow4[5] & !streamLaneRow4[4] & not_streamLaneRow4_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow4_7_and             = !streamLaneRow4[7] & !streamLaneRow4[6] & not_streamLaneRow4_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow4_9_and             = !streamLaneRow4[9] & !streamLaneRow4[8] & not_streamLaneRow4_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow4_11_and            = !streamLaneRow4[11] & (!streamLaneRow4[10] | not_streamLaneRow4_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow4_13_and            = !streamLaneRow4[13] & !streamLaneRow4[12] & not_streamLaneRow4_11_and;  // PadAccess.swift:52
  assign not_streamLaneRow4_15_and            = !streamLaneRow4[15] & !streamLaneRow4[14] & not_streamLaneRow4_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow4_16_and            = !streamLaneRow4[16] & not_streamLaneRow4_15_and;  // PadAccess.swift:52
  assign not_streamLaneRow3_1_and             = !streamLaneRow3[1] & !streamLaneRow3[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow3_3_and             = !streamLaneRow3[3] & !streamLaneRow3[2] & not_streamLaneRow3_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow3_5_and             = !streamLaneRow3[5] & !streamLaneRow3[4] & not_streamLaneRow3_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow3_7_and             = !streamLaneRow3[7] & !streamLaneRow3[6] & not_streamLaneRow3_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow3_9_and             = !streamLaneRow3[9] & !streamLaneRow3[8] & not_streamLaneRow3_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow3_11_and            = !streamLaneRow3[11] & (!streamLaneRow3[10] | not_streamLaneRow3_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow3_13_and            = !streamLaneRow3[13] & !streamLaneRow3[12] & not_streamLaneRow3_11_and;  // PadAccess.swift:52
  assign not_streamLaneRow3_15_and            = !streamLaneRow3[15] & !streamLaneRow3[14] & not_streamLaneRow3_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow3_16_and            = !streamLaneRow3[16] & not_streamLaneRow3_15_and;  // PadAccess.swift:52
  assign not_streamLaneRow2_1_and             = !streamLaneRow2[1] & !streamLaneRow2[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow2_3_and             = !streamLaneRow2[3] & !streamLaneRow2[2] & not_streamLaneRow2_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow2_5_and             = !streamLaneRow2[5] & !streamLaneRow2[4] & not_streamLaneRow2_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow2_7_and             = !streamLaneRow2[7] & !streamLaneRow2[6] & not_streamLaneRow2_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow2_9_and             = !streamLaneRow2[9] & !streamLaneRow2[8] & not_streamLaneRow2_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow2_11_and            = !streamLaneRow2[11] & (!streamLaneRow2[10] | not_streamLaneRow2_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow2_13_and            = !streamLaneRow2[13] & !streamLaneRow2[12] & not_streamLaneRow2_11_and;  // PadAccess.swift:52
  assign not_streamLaneRow2_15_and            = !streamLaneRow2[15] & !streamLaneRow2[14] & not_streamLaneRow2_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow2_16_and            = !streamLaneRow2[16] & not_streamLaneRow2_15_and;  // PadAccess.swift:52
  assign not_streamLaneRow1_1_and             = !streamLaneRow1[1] & !streamLaneRow1[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow1_3_and             = !streamLaneRow1[3] & !streamLaneRow1[2] & not_streamLaneRow1_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow1_5_and             = !streamLaneRow1[5] & !streamLaneRow1[4] & not_streamLaneRow1_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow1_7_and             = !streamLaneRow1[7] & !streamLaneRow1[6] & not_streamLaneRow1_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow1_9_and             = !streamLaneRow1[9] & !streamLaneRow1[8] & not_streamLaneRow1_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow1_11_and            = !streamLaneRow1[11] & (!streamLaneRow1[10] | not_streamLaneRow1_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow1_13_and            = !streamLaneRow1[13] & !streamLaneRow1[12] & not_streamLaneRow1_11_and;  // PadAccess.swift:52
  assign not_streamLaneRow1_15_and            = !streamLaneRow1[15] & !streamLaneRow1[14] & not_streamLaneRow1_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow1_16_and            = !streamLaneRow1[16] & not_streamLaneRow1_15_and;  // PadAccess.swift:52
  assign not_streamLaneRow0_1_and             = !streamLaneRow0[1] & !streamLaneRow0[0] & 1'b0;  // PadAccess.swift:52
  assign not_streamLaneRow0_3_and             = !streamLaneRow0[3] & !streamLaneRow0[2] & not_streamLaneRow0_1_and;  // PadAccess.swift:52
  assign not_streamLaneRow0_5_and             = !streamLaneRow0[5] & !streamLaneRow0[4] & not_streamLaneRow0_3_and;  // PadAccess.swift:52
  assign not_streamLaneRow0_7_and             = !streamLaneRow0[7] & !streamLaneRow0[6] & not_streamLaneRow0_5_and;  // PadAccess.swift:52
  assign not_streamLaneRow0_9_and             = !streamLaneRow0[9] & !streamLaneRow0[8] & not_streamLaneRow0_7_and;  // PadAccess.swift:52
  assign not_streamLaneRow0_11_and            = !streamLaneRow0[11] & (!streamLaneRow0[10] | not_streamLaneRow0_9_and);  // PadAccess.swift:52
  assign not_streamLaneRow0_13_and            = !streamLaneRow0[13] & !streamLaneRow0[12] & not_streamLaneRow0_11_and;  // PadAccess.swift:52
  assign not_streamLaneRow0_15_and            = !streamLaneRow0[15] & !streamLaneRow0[14] & not_streamLaneRow0_13_and;  // PadAccess.swift:52
  assign not_streamLaneRow0_16_and            = !streamLaneRow0[16] & not_streamLaneRow0_15_and;  // PadAccess.swift:52
  assign streamActive_0_and                   = streamActive[0] & streamIsInside[0];  // PadAccess.swift:61
  assign streamActive_1_and                   = streamActive[1] & streamIsInside[1];  // PadAccess.swift:61
  assign streamActive_2_and                   = streamActive[2] & streamIsInside[2];  // PadAccess.swift:61
  assign streamActive_3_and                   = streamActive[3] & streamIsInside[3];  // PadAccess.swift:61
  assign streamActive_4_and                   = streamActive[4] & streamIsInside[4];  // PadAccess.swift:61
  assign streamActive_5_and                   = streamActive[5] & streamIsInside[5];  // PadAccess.swift:61
  assign streamActive_6_and                   = streamActive[6] & streamIsInside[6];  // PadAccess.swift:61
  assign streamActive_7_and                   = streamActive[7] & streamIsInside[7];  // PadAccess.swift:61
  assign streamControls0_selects              = streamControls0 ? streamActive_1_and : streamActive_0_and;  // PadAccess.swift:61
  assign streamControls0_selects_2            = streamControls0 ? streamActive_0_and : streamActive_1_and;  // PadAccess.swift:61
  assign streamControls0_selects_3            = streamControls0 ? streamActive_3_and : streamActive_2_and;  // PadAccess.swift:61
  assign streamControls0_selects_4            = streamControls0 ? streamActive_2_and : streamActive_3_and;  // PadAccess.swift:61
  assign streamControls0_selects_5            = streamControls0 ? streamActive_5_and : streamActive_4_and;  // PadAccess.swift:61
  assign streamControls0_selects_6            = streamControls0 ? streamActive_4_and : streamActive_5_and;  // PadAccess.swift:61
  assign streamControls0_selects_7            = streamControls0 ? streamActive_7_and : streamActive_6_and;  // PadAccess.swift:61
  assign streamControls0_selects_8            = streamControls0 ? streamActive_6_and : streamActive_7_and;  // PadAccess.swift:61
  assign streamControls1_0_selects            = streamControls1[0] ? streamControls0_selects_3 : streamControls0_selects;  // PadAccess.swift:61
  assign streamControls1_0_selects_2          = streamControls1[0] ? streamControls0_selects : streamControls0_selects_3;  // PadAccess.swift:61
  assign streamControls1_0_selects_3          = streamControls1[0] ? streamControls0_selects_7 : streamControls0_selects_5;  // PadAccess.swift:61
  assign streamControls1_0_selects_4          = streamControls1[0] ? streamControls0_selects_5 : streamControls0_selects_7;  // PadAccess.swift:61
  assign streamControls1_1_selects            = streamControls1[1] ? streamControls0_selects_4 : streamControls0_selects_2;  // PadAccess.swift:61
  assign streamControls1_1_selects_2          = streamControls1[1] ? streamControls0_selects_2 : streamControls0_selects_4;  // PadAccess.swift:61
  assign streamControls1_1_selects_3          = streamControls1[1] ? streamControls0_selects_8 : streamControls0_selects_6;  // PadAccess.swift:61
  assign streamControls1_1_selects_4          = streamControls1[1] ? streamControls0_selects_6 : streamControls0_selects_8;  // PadAccess.swift:61
  assign streamControls2_0_selects            = streamControls2[0] ? streamControls1_0_selects_3 : streamControls1_0_selects;  // PadAccess.swift:61
  assign streamControls2_0_selects_2          = streamControls2[0] ? streamControls1_0_selects : streamControls1_0_selects_3;  // PadAccess.swift:61
  assign streamControls2_1_selects            = streamControls2[1] ? streamControls1_1_selects_3 : streamControls1_1_selects;  // PadAccess.swift:61
  assign streamControls2_1_selects_2          = streamControls2[1] ? streamControls1_1_selects : streamControls1_1_selects_3;  // PadAccess.swift:61
  assign streamControls2_2_selects            = streamControls2[2] ? streamControls1_0_selects_4 : streamControls1_0_selects_2;  // PadAccess.swift:61
  assign streamControls2_2_selects_2          = streamControls2[2] ? streamControls1_0_selects_2 : streamControls1_0_selects_4;  // PadAccess.swift:61
  assign streamControls2_3_selects            = streamControls2[3] ? streamControls1_1_selects_4 : streamControls1_1_selects_2;  // PadAccess.swift:61
  assign streamControls2_3_selects_2          = streamControls2[3] ? streamControls1_1_selects_2 : streamControls1_1_selects_4;  // PadAccess.swift:61
  assign streamControls0_selects_9            = streamControls0 ? streamLaneRow1[9:0] : streamLaneRow0[9:0];  // PadAccess.swift:64
  assign streamControls0_selects_10           = streamControls0 ? streamLaneRow0[9:0] : streamLaneRow1[9:0];  // PadAccess.swift:64
  assign streamControls0_selects_11           = streamControls0 ? streamLaneRow3[9:0] : streamLaneRow2[9:0];  // PadAccess.swift:64
  assign streamControls0_selects_12           = streamControls0 ? streamLaneRow2[9:0] : streamLaneRow3[9:0];  // PadAccess.swift:64
  assign streamControls0_selects_13           = streamControls0 ? streamLaneRow5[9:0] : streamLaneRow4[9:0];  // PadAccess.swift:64
  assign streamControls0_selects_14           = streamControls0 ? streamLaneRow4[9:0] : streamLaneRow5[9:0];  // PadAccess.swift:64
  assign streamControls0_selects_15           = streamControls0 ? streamLaneRow7[9:0] : streamLaneRow6[9:0];  // PadAccess.swift:64
  assign streamControls0_selects_16           = streamControls0 ? streamLaneRow6[9:0] : streamLaneRow7[9:0];  // PadAccess.swift:64
  assign streamControls1_0_selects_5          = streamControls1[0] ? streamControls0_selects_11 : streamControls0_selects_9;  // PadAccess.swift:64
  assign streamControls1_0_selects_6          = streamControls1[0] ? streamControls0_selects_9 : streamControls0_selects_11;  // PadAccess.swift:64
  assign streamControls1_0_selects_7          = streamControls1[0] ? streamControls0_selects_15 : streamControls0_selects_13;  // PadAccess.swift:64
  assign streamControls1_0_selects_8          = streamControls1[0] ? streamControls0_selects_13 : streamControls0_selects_15;  // PadAccess.swift:64
  assign streamControls1_1_selects_5          = streamControls1[1] ? streamControls0_selects_12 : streamControls0_selects_10;  // PadAccess.swift:64
  assign streamControls1_1_selects_6          = streamControls1[1] ? streamControls0_selects_10 : streamControls0_selects_12;  // PadAccess.swift:64
  assign streamControls1_1_selects_7          = streamControls1[1] ? streamControls0_selects_16 : streamControls0_selects_14;  // PadAccess.swift:64
  assign streamControls1_1_selects_8          = streamControls1[1] ? streamControls0_selects_14 : streamControls0_selects_16;  // PadAccess.swift:64
  assign streamControls0_selects_17           = streamControls0 ? streamLaneValue1 : streamLaneValue0;  // PadAccess.swift:82
  assign streamControls0_selects_18           = streamControls0 ? streamLaneValue0 : streamLaneValue1;  // PadAccess.swift:82
  assign streamControls0_selects_19           = streamControls0 ? streamLaneValue3 : streamLaneValue2;  // PadAccess.swift:82
  assign streamControls0_selects_20           = streamControls0 ? streamLaneValue2 : streamLaneValue3;  // PadAccess.swift:82
  assign streamControls0_selects_21           = streamControls0 ? streamLaneValue5 : streamLaneValue4;  // PadAccess.swift:82
  assign streamControls0_selects_22           = streamControls0 ? streamLaneValue4 : streamLaneValue5;  // PadAccess.swift:82
  assign streamControls0_selects_23           = streamControls0 ? streamLaneValue7 : streamLaneValue6;  // PadAccess.swift:82
  assign streamControls0_selects_24           = streamControls0 ? streamLaneValue6 : streamLaneValue7;  // PadAccess.swift:82
  assign streamControls1_0_selects_9          = streamControls1[0] ? streamControls0_selects_19 : streamControls0_selects_17;  // PadAccess.swift:82
  assign streamControls1_0_selects_10         = streamControls1[0] ? streamControls0_selects_17 : streamControls0_selects_19;  // PadAccess.swift:82
  assign streamControls1_0_selects_11         = streamControls1[0] ? streamControls0_selects_23 : streamControls0_selects_21;  // PadAccess.swift:82
  assign streamControls1_0_selects_12         = streamControls1[0] ? streamControls0_selects_21 : streamControls0_selects_23;  // PadAccess.swift:82
  assign streamControls1_1_selects_9          = streamControls1[1] ? streamControls0_selects_20 : streamControls0_selects_18;  // PadAccess.swift:82
  assign streamControls1_1_selects_10         = streamControls1[1] ? streamControls0_selects_18 : streamControls0_selects_20;  // PadAccess.swift:82
  assign streamControls1_1_selects_11         = streamControls1[1] ? streamControls0_selects_24 : streamControls0_selects_22;  // PadAccess.swift:82
  assign streamControls1_1_selects_12         = streamControls1[1] ? streamControls0_selects_22 : streamControls0_selects_24;  // PadAccess.swift:82
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
    streamLaneRow0  <= stream_base_plus_0[19:3];                    // PadAccess.swift:45
    streamLaneRow1  <= stream_base_plus_1[19:3];                    // PadAccess.swift:45
    streamLaneRow2  <= stream_base_plus_2[19:3];                    // PadAccess.swift:45
    streamLaneRow3  <= stream_base_plus_3[19:3];                    // PadAccess.swift:45
    streamLaneRow4  <= stream_base_plus_4[19:3];                    // PadAccess.swift:45
    streamLaneRow5  <= stream_base_plus_5[19:3];                    // PadAccess.swift:45
    streamLaneRow6  <= stream_base_plus_6[19:3];                    // PadAccess.swift:45
    streamLaneRow7  <= stream_base_plus_7[19:3];                    // PadAccess.swift:45
    streamActive    <= {4'd0, stream_active} & {8{stream_enable}};  // PadAccess.swift:47
    streamControls0 <= n0_xor_and_xor_0_3;                          // PadAccess.swift:48
    streamControls1 <= {xor_xor_and_xor_and_or_and_13, xor_xor_and_xor_and_or_and_14};  // PadAccess.swift:48
    streamControls2 <= {xor_xor_and_xor_and_or_and_16, xor_xor_and_xor_and_or_and_18, xor_xor_and_xor_and_or_and_19,
        xor_xor_and_xor_and_or_and_20};  // PadAccess.swift:48
    if (reset) begin
      streamActive <= 8'd0;
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:60
    streamOutside <= streamActive & ~streamIsInside;  // PadAccess.swift:61
    streamFault   <= |streamOutside;                  // PadAccess.swift:62
    streamEnables <= {streamControls2_3_selects_2, streamControls2_2_selects_2, streamControls2_1_selects_2,
        streamControls2_0_selects_2, streamControls2_3_selects, streamControls2_2_selects, streamControls2_1_selects,
        streamControls2_0_selects};  // PadAccess.swift:63
    streamRow0    <= streamControls2[0] ? streamControls1_0_selects_7 : streamControls1_0_selects_5;  // PadAccess.swift:64
    streamRow1    <= streamControls2[1] ? streamControls1_1_selects_7 : streamControls1_1_selects_5;  // PadAccess.swift:64
    streamRow2    <= streamControls2[2] ? streamControls1_0_selects_8 : streamControls1_0_selects_6;  // PadAccess.swift:64
    streamRow3    <= streamControls2[3] ? streamControls1_1_selects_8 : streamControls1_1_selects_6;  // PadAccess.swift:64
    streamRow4    <= streamControls2[0] ? streamControls1_0_selects_5 : streamControls1_0_selects_7;  // PadAccess.swift:64
    streamRow5    <= streamControls2[1] ? streamControls1_1_selects_5 : streamControls1_1_selects_7;  // PadAccess.swift:64
    streamRow6    <= streamControls2[2] ? streamControls1_0_selects_6 : streamControls1_0_selects_8;  // PadAccess.swift:64
    streamRow7    <= streamControls2[3] ? streamControls1_1_selects_6 : streamControls1_1_selects_8;  // PadAccess.swift:64
    if (reset) begin
      streamOutside <= 8'd0;
      streamFault   <= 1'b0;
      streamEnables <= 8'd0;
    end
  end

  always_ff @(posedge clock) begin
    streamLaneValue0 <= stream_values_0;  // PadAccess.swift:81
    streamLaneValue1 <= stream_values_1;  // PadAccess.swift:81
    streamLaneValue2 <= stream_values_2;  // PadAccess.swift:81
    streamLaneValue3 <= stream_values_3;  // PadAccess.swift:81
    streamLaneValue4 <= 8'd0;             // PadAccess.swift:81
    streamLaneValue5 <= 8'd0;             // PadAccess.swift:81
    streamLaneValue6 <= 8'd0;             // PadAccess.swift:81
    streamLaneValue7 <= 8'd0;             // PadAccess.swift:81
    streamValue0     <= streamControls2[0] ? streamControls1_0_selects_11 : streamControls1_0_selects_9;  // PadAccess.swift:82
    streamValue1     <= streamControls2[1] ? streamControls1_1_selects_11 : streamControls1_1_selects_9;  // PadAccess.swift:82
    streamValue2     <= streamControls2[2] ? streamControls1_0_selects_12 : streamControls1_0_selects_10;  // PadAccess.swift:82
    streamValue3     <= streamControls2[3] ? streamControls1_1_selects_12 : streamControls1_1_selects_10;  // PadAccess.swift:82
    streamValue4     <= streamControls2[0] ? streamControls1_0_selects_9 : streamControls1_0_selects_11;  // PadAccess.swift:82
    streamValue5     <= streamControls2[1] ? streamControls1_1_selects_9 : streamControls1_1_selects_11;  // PadAccess.swift:82
    streamValue6     <= streamControls2[2] ? streamControls1_0_selects_10 : streamControls1_0_selects_12;  // PadAccess.swift:82
    streamValue7     <= streamControls2[3] ? streamControls1_1_selects_10 : streamControls1_1_selects_12;  // PadAccess.swift:82
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

  // Bits that are deliberately not read.
  wire unused = &{1'b0, bank0_y_word, bank1_y_word, bank2_y_word, bank3_y_word, bank4_y_word,
    bank5_y_word, bank6_y_word, bank7_y_word, x_request_base_plus[2:0], x_request_base_plus_2[2:0],
    x_request_base_plus_3[2:0], x_request_base_plus_4[2:0], x_request_base_plus_5[2:0],
    x_request_base_plus_6[2:0], x_request_base_plus_7[2:0], x_request_base_plus_8[2:0],
    stream_base_plus_0[2:0], stream_base_plus_1[2:0], stream_base_plus_2[2:0],
    stream_base_plus_3[2:0], stream_base_plus_4[2:0], stream_base_plus_5[2:0],
    stream_base_plus_6[2:0], stream_base_plus_7[2:0]};
endmodule
