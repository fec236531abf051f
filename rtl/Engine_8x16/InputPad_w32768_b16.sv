// Pad of two buffers of 32768 bytes in 16 banks: one is read, the other written.
module InputPad_w32768_b16 (
  input  logic               clock,
  input  logic               reset,
  input  logic               buffer,
  input  logic               x_request_enable,
  input  logic        [17:0] x_request_base,
  input  logic        [17:0] x_request_stride,
  input  logic        [17:0] x_request_outerStride,
  input  logic        [15:0] x_request_active,
  output logic        [7:0]  x_words_words_0,
  output logic        [7:0]  x_words_words_1,
  output logic        [7:0]  x_words_words_2,
  output logic        [7:0]  x_words_words_3,
  output logic        [7:0]  x_words_words_4,
  output logic        [7:0]  x_words_words_5,
  output logic        [7:0]  x_words_words_6,
  output logic        [7:0]  x_words_words_7,
  output logic        [7:0]  x_words_words_8,
  output logic        [7:0]  x_words_words_9,
  output logic        [7:0]  x_words_words_10,
  output logic        [7:0]  x_words_words_11,
  output logic        [7:0]  x_words_words_12,
  output logic        [7:0]  x_words_words_13,
  output logic        [7:0]  x_words_words_14,
  output logic        [7:0]  x_words_words_15,
  output logic               x_words_controls_0,
  output logic        [1:0]  x_words_controls_1,
  output logic        [3:0]  x_words_controls_2,
  output logic        [7:0]  x_words_controls_3,
  output logic               x_fault,
  input  logic               stream_enable,
  input  logic        [17:0] stream_base,
  input  logic        [3:0]  stream_active,
  input  logic signed [7:0]  stream_values_0,
  input  logic signed [7:0]  stream_values_1,
  input  logic signed [7:0]  stream_values_2,
  input  logic signed [7:0]  stream_values_3,
  output logic               stream_fault
);
  logic        [16:0] x1Place0;                         // PadAccess.swift:92
  logic        [16:0] x1Place1;                         // PadAccess.swift:92
  logic        [7:0]  x1Active0;                        // PadAccess.swift:95
  logic        [7:0]  x1Active1;                        // PadAccess.swift:95
  logic        [17:0] x1Stride0;                        // PadAccess.swift:99
  logic        [17:0] x1Stride1;                        // PadAccess.swift:99
  logic        [15:0] x2Place0;                         // PadAccess.swift:92
  logic        [15:0] x2Place1;                         // PadAccess.swift:92
  logic        [15:0] x2Place2;                         // PadAccess.swift:92
  logic        [15:0] x2Place3;                         // PadAccess.swift:92
  logic        [3:0]  x2Active0;                        // PadAccess.swift:95
  logic        [3:0]  x2Active1;                        // PadAccess.swift:95
  logic        [3:0]  x2Active2;                        // PadAccess.swift:95
  logic        [3:0]  x2Active3;                        // PadAccess.swift:95
  logic        [17:0] x2Stride1;                        // PadAccess.swift:99
  logic        [14:0] x3Place0;                         // PadAccess.swift:92
  logic        [14:0] x3Place1;                         // PadAccess.swift:92
  logic        [14:0] x3Place2;                         // PadAccess.swift:92
  logic        [14:0] x3Place3;                         // PadAccess.swift:92
  logic        [14:0] x3Place4;                         // PadAccess.swift:92
  logic        [14:0] x3Place5;                         // PadAccess.swift:92
  logic        [14:0] x3Place6;                         // PadAccess.swift:92
  logic        [14:0] x3Place7;                         // PadAccess.swift:92
  logic        [1:0]  x3Active0;                        // PadAccess.swift:95
  logic        [1:0]  x3Active1;                        // PadAccess.swift:95
  logic        [1:0]  x3Active2;                        // PadAccess.swift:95
  logic        [1:0]  x3Active3;                        // PadAccess.swift:95
  logic        [1:0]  x3Active4;                        // PadAccess.swift:95
  logic        [1:0]  x3Active5;                        // PadAccess.swift:95
  logic        [1:0]  x3Active6;                        // PadAccess.swift:95
  logic        [1:0]  x3Active7;                        // PadAccess.swift:95
  logic        [17:0] x3Stride1;                        // PadAccess.swift:99
  logic        [13:0] x4Place0;                         // PadAccess.swift:92
  logic        [13:0] x4Place1;                         // PadAccess.swift:92
  logic        [13:0] x4Place2;                         // PadAccess.swift:92
  logic        [13:0] x4Place3;                         // PadAccess.swift:92
  logic        [13:0] x4Place4;                         // PadAccess.swift:92
  logic        [13:0] x4Place5;                         // PadAccess.swift:92
  logic        [13:0] x4Place6;                         // PadAccess.swift:92
  logic        [13:0] x4Place7;                         // PadAccess.swift:92
  logic        [13:0] x4Place8;                         // PadAccess.swift:92
  logic        [13:0] x4Place9;                         // PadAccess.swift:92
  logic        [13:0] x4Place10;                        // PadAccess.swift:92
  logic        [13:0] x4Place11;                        // PadAccess.swift:92
  logic        [13:0] x4Place12;                        // PadAccess.swift:92
  logic        [13:0] x4Place13;                        // PadAccess.swift:92
  logic        [13:0] x4Place14;                        // PadAccess.swift:92
  logic        [13:0] x4Place15;                        // PadAccess.swift:92
  logic               x4Active0;                        // PadAccess.swift:95
  logic               x4Active1;                        // PadAccess.swift:95
  logic               x4Active2;                        // PadAccess.swift:95
  logic               x4Active3;                        // PadAccess.swift:95
  logic               x4Active4;                        // PadAccess.swift:95
  logic               x4Active5;                        // PadAccess.swift:95
  logic               x4Active6;                        // PadAccess.swift:95
  logic               x4Active7;                        // PadAccess.swift:95
  logic               x4Active8;                        // PadAccess.swift:95
  logic               x4Active9;                        // PadAccess.swift:95
  logic               x4Active10;                       // PadAccess.swift:95
  logic               x4Active11;                       // PadAccess.swift:95
  logic               x4Active12;                       // PadAccess.swift:95
  logic               x4Active13;                       // PadAccess.swift:95
  logic               x4Active14;                       // PadAccess.swift:95
  logic               x4Active15;                       // PadAccess.swift:95
  logic        [15:0] xIsInside;                        // PadAccess.swift:59
  logic               xFault;                           // PadAccess.swift:62
  logic        [16:0] stream1Place0;                    // PadAccess.swift:92
  logic        [16:0] stream1Place1;                    // PadAccess.swift:92
  logic        [7:0]  stream1Active0;                   // PadAccess.swift:95
  logic        [7:0]  stream1Active1;                   // PadAccess.swift:95
  logic        [17:0] stream1Stride0;                   // PadAccess.swift:99
  logic        [17:0] stream1Stride1;                   // PadAccess.swift:99
  logic        [15:0] stream2Place0;                    // PadAccess.swift:92
  logic        [15:0] stream2Place1;                    // PadAccess.swift:92
  logic        [15:0] stream2Place2;                    // PadAccess.swift:92
  logic        [15:0] stream2Place3;                    // PadAccess.swift:92
  logic        [3:0]  stream2Active0;                   // PadAccess.swift:95
  logic        [3:0]  stream2Active1;                   // PadAccess.swift:95
  logic        [3:0]  stream2Active2;                   // PadAccess.swift:95
  logic        [3:0]  stream2Active3;                   // PadAccess.swift:95
  logic        [17:0] stream2Stride1;                   // PadAccess.swift:99
  logic        [14:0] stream3Place0;                    // PadAccess.swift:92
  logic        [14:0] stream3Place1;                    // PadAccess.swift:92
  logic        [14:0] stream3Place2;                    // PadAccess.swift:92
  logic        [14:0] stream3Place3;                    // PadAccess.swift:92
  logic        [14:0] stream3Place4;                    // PadAccess.swift:92
  logic        [14:0] stream3Place5;                    // PadAccess.swift:92
  logic        [14:0] stream3Place6;                    // PadAccess.swift:92
  logic        [14:0] stream3Place7;                    // PadAccess.swift:92
  logic        [1:0]  stream3Active0;                   // PadAccess.swift:95
  logic        [1:0]  stream3Active1;                   // PadAccess.swift:95
  logic        [1:0]  stream3Active2;                   // PadAccess.swift:95
  logic        [1:0]  stream3Active3;                   // PadAccess.swift:95
  logic        [1:0]  stream3Active4;                   // PadAccess.swift:95
  logic        [1:0]  stream3Active5;                   // PadAccess.swift:95
  logic        [1:0]  stream3Active6;                   // PadAccess.swift:95
  logic        [1:0]  stream3Active7;                   // PadAccess.swift:95
  logic        [17:0] stream3Stride1;                   // PadAccess.swift:99
  logic        [13:0] stream4Place0;                    // PadAccess.swift:92
  logic        [13:0] stream4Place1;                    // PadAccess.swift:92
  logic        [13:0] stream4Place2;                    // PadAccess.swift:92
  logic        [13:0] stream4Place3;                    // PadAccess.swift:92
  logic        [13:0] stream4Place4;                    // PadAccess.swift:92
  logic        [13:0] stream4Place5;                    // PadAccess.swift:92
  logic        [13:0] stream4Place6;                    // PadAccess.swift:92
  logic        [13:0] stream4Place7;                    // PadAccess.swift:92
  logic        [13:0] stream4Place8;                    // PadAccess.swift:92
  logic        [13:0] stream4Place9;                    // PadAccess.swift:92
  logic        [13:0] stream4Place10;                   // PadAccess.swift:92
  logic        [13:0] stream4Place11;                   // PadAccess.swift:92
  logic        [13:0] stream4Place12;                   // PadAccess.swift:92
  logic        [13:0] stream4Place13;                   // PadAccess.swift:92
  logic        [13:0] stream4Place14;                   // PadAccess.swift:92
  logic        [13:0] stream4Place15;                   // PadAccess.swift:92
  logic               stream4Active0;                   // PadAccess.swift:95
  logic               stream4Active1;                   // PadAccess.swift:95
  logic               stream4Active2;                   // PadAccess.swift:95
  logic               stream4Active3;                   // PadAccess.swift:95
  logic               stream4Active4;                   // PadAccess.swift:95
  logic               stream4Active5;                   // PadAccess.swift:95
  logic               stream4Active6;                   // PadAccess.swift:95
  logic               stream4Active7;                   // PadAccess.swift:95
  logic               stream4Active8;                   // PadAccess.swift:95
  logic               stream4Active9;                   // PadAccess.swift:95
  logic               stream4Active10;                  // PadAccess.swift:95
  logic               stream4Active11;                  // PadAccess.swift:95
  logic               stream4Active12;                  // PadAccess.swift:95
  logic               stream4Active13;                  // PadAccess.swift:95
  logic               stream4Active14;                  // PadAccess.swift:95
  logic               stream4Active15;                  // PadAccess.swift:95
  logic        [15:0] streamIsInside;                   // PadAccess.swift:59
  logic               streamFault;                      // PadAccess.swift:62
  logic               streamWrite01;                    // Delayed.swift:8
  logic        [7:0]  spread_words_0;                   // InputPad.swift:83
  logic        [7:0]  spread_words_1;                   // InputPad.swift:83
  logic        [7:0]  spread_words_2;                   // InputPad.swift:83
  logic        [7:0]  spread_words_3;                   // InputPad.swift:83
  logic        [7:0]  spread_words_4;                   // InputPad.swift:83
  logic        [7:0]  spread_words_5;                   // InputPad.swift:83
  logic        [7:0]  spread_words_6;                   // InputPad.swift:83
  logic        [7:0]  spread_words_7;                   // InputPad.swift:83
  logic        [7:0]  spread_words_8;                   // InputPad.swift:83
  logic        [7:0]  spread_words_9;                   // InputPad.swift:83
  logic        [7:0]  spread_words_10;                  // InputPad.swift:83
  logic        [7:0]  spread_words_11;                  // InputPad.swift:83
  logic        [7:0]  spread_words_12;                  // InputPad.swift:83
  logic        [7:0]  spread_words_13;                  // InputPad.swift:83
  logic        [7:0]  spread_words_14;                  // InputPad.swift:83
  logic        [7:0]  spread_words_15;                  // InputPad.swift:83
  logic signed [7:0]  streamGiven0_1;                   // Delayed.swift:8
  logic signed [7:0]  streamGiven0_2;                   // Delayed.swift:8
  logic signed [7:0]  streamGiven1_1;                   // Delayed.swift:8
  logic signed [7:0]  streamGiven1_2;                   // Delayed.swift:8
  logic signed [7:0]  streamGiven2_1;                   // Delayed.swift:8
  logic signed [7:0]  streamGiven2_2;                   // Delayed.swift:8
  logic signed [7:0]  streamGiven3_1;                   // Delayed.swift:8
  logic signed [7:0]  streamGiven3_2;                   // Delayed.swift:8
  logic               xBuffer1;                         // Delayed.swift:8
  logic               xBuffer2;                         // Delayed.swift:8
  logic               xBuffer3;                         // Delayed.swift:8
  logic               xBufferOf_0_0_state;              // FlipFlop.swift:56
  logic               xBufferOf_1_0_state;              // FlipFlop.swift:56
  logic               xBufferOf_2_0_state;              // FlipFlop.swift:56
  logic               xBufferOf_3_0_state;              // FlipFlop.swift:56
  logic        [7:0]  bank0_x_word;                     // InputPad.swift:94
  logic        [7:0]  bank0_y_word;                     // InputPad.swift:94
  logic        [7:0]  bank1_x_word;                     // InputPad.swift:94
  logic        [7:0]  bank1_y_word;                     // InputPad.swift:94
  logic        [7:0]  bank2_x_word;                     // InputPad.swift:94
  logic        [7:0]  bank2_y_word;                     // InputPad.swift:94
  logic        [7:0]  bank3_x_word;                     // InputPad.swift:94
  logic        [7:0]  bank3_y_word;                     // InputPad.swift:94
  logic        [7:0]  bank4_x_word;                     // InputPad.swift:94
  logic        [7:0]  bank4_y_word;                     // InputPad.swift:94
  logic        [7:0]  bank5_x_word;                     // InputPad.swift:94
  logic        [7:0]  bank5_y_word;                     // InputPad.swift:94
  logic        [7:0]  bank6_x_word;                     // InputPad.swift:94
  logic        [7:0]  bank6_y_word;                     // InputPad.swift:94
  logic        [7:0]  bank7_x_word;                     // InputPad.swift:94
  logic        [7:0]  bank7_y_word;                     // InputPad.swift:94
  logic        [7:0]  bank8_x_word;                     // InputPad.swift:94
  logic        [7:0]  bank8_y_word;                     // InputPad.swift:94
  logic        [7:0]  bank9_x_word;                     // InputPad.swift:94
  logic        [7:0]  bank9_y_word;                     // InputPad.swift:94
  logic        [7:0]  bank10_x_word;                    // InputPad.swift:94
  logic        [7:0]  bank10_y_word;                    // InputPad.swift:94
  logic        [7:0]  bank11_x_word;                    // InputPad.swift:94
  logic        [7:0]  bank11_y_word;                    // InputPad.swift:94
  logic        [7:0]  bank12_x_word;                    // InputPad.swift:94
  logic        [7:0]  bank12_y_word;                    // InputPad.swift:94
  logic        [7:0]  bank13_x_word;                    // InputPad.swift:94
  logic        [7:0]  bank13_y_word;                    // InputPad.swift:94
  logic        [7:0]  bank14_x_word;                    // InputPad.swift:94
  logic        [7:0]  bank14_y_word;                    // InputPad.swift:94
  logic        [7:0]  bank15_x_word;                    // InputPad.swift:94
  logic        [7:0]  bank15_y_word;                    // InputPad.swift:94
  logic               xReturn01;                        // Delayed.swift:8
  logic               xReturn02;                        // Delayed.swift:8
  logic               xReturn03;                        // Delayed.swift:8
  logic               xReturn04;                        // Delayed.swift:8
  logic               xReturn05;                        // Delayed.swift:8
  logic               xReturn06;                        // Delayed.swift:8
  logic        [1:0]  xReturn11;                        // Delayed.swift:8
  logic        [1:0]  xReturn12;                        // Delayed.swift:8
  logic        [1:0]  xReturn13;                        // Delayed.swift:8
  logic        [1:0]  xReturn14;                        // Delayed.swift:8
  logic        [1:0]  xReturn15;                        // Delayed.swift:8
  logic        [3:0]  xReturn21;                        // Delayed.swift:8
  logic        [3:0]  xReturn22;                        // Delayed.swift:8
  logic        [3:0]  xReturn23;                        // Delayed.swift:8
  logic        [3:0]  xReturn24;                        // Delayed.swift:8
  logic        [7:0]  xReturn31;                        // Delayed.swift:8
  logic        [7:0]  xReturn32;                        // Delayed.swift:8
  logic        [7:0]  xReturn33;                        // Delayed.swift:8
  logic        [15:0] x_request_active_and;
  logic        [17:0] x_request_base_plus;
  logic        [16:0] x_request_stride_17_1_and;
  logic               x_request_base_0_selects_and_1;
  logic               x_request_base_0_selects_and_0;
  logic               x_request_base_0_selects_and_3;
  logic               x_request_base_0_selects_and_2;
  logic               x_request_base_0_selects_and_5;
  logic               x_request_base_0_selects_and_4;
  logic               x_request_base_0_selects_and_7;
  logic               x_request_base_0_selects_and_6;
  logic               x_request_base_0_selects_and_9;
  logic               x_request_base_0_selects_and_8;
  logic               x_request_base_0_selects_and_11;
  logic               x_request_base_0_selects_and_10;
  logic               x_request_base_0_selects_and_13;
  logic               x_request_base_0_selects_and_12;
  logic               x_request_base_0_selects_and_15;
  logic               x_request_base_0_selects_and_14;
  logic        [16:0] x1Place0_plus;
  logic        [16:0] x1Place1_plus;
  logic               x1Place0_0_selects_x1Active0_1;
  logic               x1Place0_0_selects_x1Active0_0;
  logic               x1Place0_0_selects_x1Active0_3;
  logic               x1Place0_0_selects_x1Active0_2;
  logic               x1Place0_0_selects_x1Active0_5;
  logic               x1Place0_0_selects_x1Active0_4;
  logic               x1Place0_0_selects_x1Active0_7;
  logic               x1Place0_0_selects_x1Active0_6;
  logic               x1Place1_0_selects_x1Active1_1;
  logic               x1Place1_0_selects_x1Active1_0;
  logic               x1Place1_0_selects_x1Active1_3;
  logic               x1Place1_0_selects_x1Active1_2;
  logic               x1Place1_0_selects_x1Active1_5;
  logic               x1Place1_0_selects_x1Active1_4;
  logic               x1Place1_0_selects_x1Active1_7;
  logic               x1Place1_0_selects_x1Active1_6;
  logic        [15:0] x2Place0_plus;
  logic        [15:0] x2Place1_plus;
  logic        [15:0] x2Place2_plus;
  logic        [15:0] x2Place3_plus;
  logic               x2Place0_0_selects_x2Active0_3;
  logic               x2Place0_0_selects_x2Active0_2;
  logic               x2Place1_0_selects_x2Active1_3;
  logic               x2Place1_0_selects_x2Active1_2;
  logic               x2Place2_0_selects_x2Active2_3;
  logic               x2Place2_0_selects_x2Active2_2;
  logic               x2Place3_0_selects_x2Active3_3;
  logic               x2Place3_0_selects_x2Active3_2;
  logic        [14:0] x3Place0_plus;
  logic        [14:0] x3Place1_plus;
  logic        [14:0] x3Place2_plus;
  logic        [14:0] x3Place3_plus;
  logic        [14:0] x3Place4_plus;
  logic        [14:0] x3Place5_plus;
  logic        [14:0] x3Place6_plus;
  logic        [14:0] x3Place7_plus;
  logic               not_x4Place0_2_and;
  logic               not_x4Place0_5_and;
  logic               not_x4Place0_8_and;
  logic               not_x4Place0_11_or;
  logic               not_x4Place0_13_and;
  logic               not_x4Place1_2_and;
  logic               not_x4Place1_5_and;
  logic               not_x4Place1_8_and;
  logic               not_x4Place1_11_or;
  logic               not_x4Place1_13_and;
  logic               not_x4Place2_2_and;
  logic               not_x4Place2_5_and;
  logic               not_x4Place2_8_and;
  logic               not_x4Place2_11_or;
  logic               not_x4Place2_13_and;
  logic               not_x4Place3_2_and;
  logic               not_x4Place3_5_and;
  logic               not_x4Place3_8_and;
  logic               not_x4Place3_11_or;
  logic               not_x4Place3_13_and;
  logic               not_x4Place4_2_and;
  logic               not_x4Place4_5_and;
  logic               not_x4Place4_8_and;
  logic               not_x4Place4_11_or;
  logic               not_x4Place4_13_and;
  logic               not_x4Place5_2_and;
  logic               not_x4Place5_5_and;
  logic               not_x4Place5_8_and;
  logic               not_x4Place5_11_or;
  logic               not_x4Place5_13_and;
  logic               not_x4Place6_2_and;
  logic               not_x4Place6_5_and;
  logic               not_x4Place6_8_and;
  logic               not_x4Place6_11_or;
  logic               not_x4Place6_13_and;
  logic               not_x4Place7_2_and;
  logic               not_x4Place7_5_and;
  logic               not_x4Place7_8_and;
  logic               not_x4Place7_11_or;
  logic               not_x4Place7_13_and;
  logic               not_x4Place8_2_and;
  logic               not_x4Place8_5_and;
  logic               not_x4Place8_8_and;
  logic               not_x4Place8_11_or;
  logic               not_x4Place8_13_and;
  logic               not_x4Place9_2_and;
  logic               not_x4Place9_5_and;
  logic               not_x4Place9_8_and;
  logic               not_x4Place9_11_or;
  logic               not_x4Place9_13_and;
  logic               not_x4Place10_2_and;
  logic               not_x4Place10_4_and;
  logic               not_x4Place10_6_and;
  logic               not_x4Place10_8_and;
  logic               not_x4Place10_10_and;
  logic               not_x4Place10_12_and;
  logic               not_x4Place10_13_and;
  logic               not_x4Place11_2_and;
  logic               not_x4Place11_4_and;
  logic               not_x4Place11_6_and;
  logic               not_x4Place11_8_and;
  logic               not_x4Place11_10_and;
  logic               not_x4Place11_12_and;
  logic               not_x4Place11_13_and;
  logic               not_x4Place12_2_and;
  logic               not_x4Place12_4_and;
  logic               not_x4Place12_6_and;
  logic               not_x4Place12_8_and;
  logic               not_x4Place12_10_and;
  logic               not_x4Place12_12_and;
  logic               not_x4Place12_13_and;
  logic               not_x4Place13_2_and;
  logic               not_x4Place13_4_and;
  logic               not_x4Place13_6_and;
  logic               not_x4Place13_8_and;
  logic               not_x4Place13_10_and;
  logic               not_x4Place13_12_and;
  logic               not_x4Place13_13_and;
  logic               not_x4Place14_2_and;
  logic               not_x4Place14_4_and;
  logic               not_x4Place14_6_and;
  logic               not_x4Place14_8_and;
  logic               not_x4Place14_10_and;
  logic               not_x4Place14_12_and;
  logic               not_x4Place14_13_and;
  logic               not_x4Place15_2_and;
  logic               not_x4Place15_4_and;
  logic               not_x4Place15_6_and;
  logic               not_x4Place15_8_and;
  logic               not_x4Place15_10_and;
  logic               not_x4Place15_12_and;
  logic               not_x4Place15_13_and;
  logic        [15:0] above_above_above_above;
  logic        [15:0] stream_active_and_stream_enable;
  logic        [17:0] stream_base_plus;
  logic               stream_base_0_selects_and_1;
  logic               stream_base_0_selects_and_0;
  logic               stream_base_0_selects_and_3;
  logic               stream_base_0_selects_and_2;
  logic               stream_base_0_selects_and_5;
  logic               stream_base_0_selects_and_4;
  logic               stream_base_0_selects_and_7;
  logic               stream_base_0_selects_and_6;
  logic               stream_base_0_selects_and_9;
  logic               stream_base_0_selects_and_8;
  logic               stream_base_0_selects_and_11;
  logic               stream_base_0_selects_and_10;
  logic               stream_base_0_selects_and_13;
  logic               stream_base_0_selects_and_12;
  logic               stream_base_0_selects_and_15;
  logic               stream_base_0_selects_and_14;
  logic        [16:0] stream1Place0_plus;
  logic        [16:0] stream1Place1_plus;
  logic               stream1Place0_0_selects;
  logic               stream1Place0_0_selects_2;
  logic               stream1Place0_0_selects_3;
  logic               stream1Place0_0_selects_4;
  logic               stream1Place0_0_selects_5;
  logic               stream1Place0_0_selects_6;
  logic               stream1Place0_0_selects_7;
  logic               stream1Place0_0_selects_8;
  logic               stream1Place1_0_selects;
  logic               stream1Place1_0_selects_2;
  logic               stream1Place1_0_selects_3;
  logic               stream1Place1_0_selects_4;
  logic               stream1Place1_0_selects_5;
  logic               stream1Place1_0_selects_6;
  logic               stream1Place1_0_selects_7;
  logic               stream1Place1_0_selects_8;
  logic        [15:0] stream2Place0_plus;
  logic        [15:0] stream2Place1_plus;
  logic        [15:0] stream2Place2_plus;
  logic        [15:0] stream2Place3_plus;
  logic               stream2Place0_0_selects;
  logic               stream2Place0_0_selects_2;
  logic               stream2Place0_0_selects_3;
  logic               stream2Place0_0_selects_4;
  logic               stream2Place1_0_selects;
  logic               stream2Place1_0_selects_2;
  logic               stream2Place1_0_selects_3;
  logic               stream2Place1_0_selects_4;
  logic               stream2Place2_0_selects;
  logic               stream2Place2_0_selects_2;
  logic               stream2Place2_0_selects_3;
  logic               stream2Place2_0_selects_4;
  logic               stream2Place3_0_selects;
  logic               stream2Place3_0_selects_2;
  logic               stream2Place3_0_selects_3;
  logic               stream2Place3_0_selects_4;
  logic        [14:0] stream3Place0_plus;
  logic        [14:0] stream3Place1_plus;
  logic        [14:0] stream3Place2_plus;
  logic        [14:0] stream3Place3_plus;
  logic        [14:0] stream3Place4_plus;
  logic        [14:0] stream3Place5_plus;
  logic        [14:0] stream3Place6_plus;
  logic        [14:0] stream3Place7_plus;
  logic               not_stream4Place0_1_and;
  logic               not_stream4Place0_3_and;
  logic               not_stream4Place0_5_and;
  logic               not_stream4Place0_7_and;
  logic               not_stream4Place0_9_and;
  logic               not_stream4Place0_11_or;
  logic               not_stream4Place0_13_and;
  logic               not_stream4Place1_1_and;
  logic               not_stream4Place1_3_and;
  logic               not_stream4Place1_5_and;
  logic               not_stream4Place1_7_and;
  logic               not_stream4Place1_9_and;
  logic               not_stream4Place1_11_or;
  logic               not_stream4Place1_13_and;
  logic               not_stream4Place2_1_and;
  logic               not_stream4Place2_3_and;
  logic               not_stream4Place2_5_and;
  logic               not_stream4Place2_7_and;
  logic               not_stream4Place2_9_and;
  logic               not_stream4Place2_11_or;
  logic               not_stream4Place2_13_and;
  logic               not_stream4Place3_1_and;
  logic               not_stream4Place3_3_and;
  logic               not_stream4Place3_5_and;
  logic               not_stream4Place3_7_and;
  logic               not_stream4Place3_9_and;
  logic               not_stream4Place3_11_or;
  logic               not_stream4Place3_13_and;
  logic               not_stream4Place4_1_and;
  logic               not_stream4Place4_3_and;
  logic               not_stream4Place4_5_and;
  logic               not_stream4Place4_7_and;
  logic               not_stream4Place4_9_and;
  logic               not_stream4Place4_11_or;
  logic               not_stream4Place4_13_and;
  logic               not_stream4Place5_1_and;
  logic               not_stream4Place5_3_and;
  logic               not_stream4Place5_5_and;
  logic               not_stream4Place5_7_and;
  logic               not_stream4Place5_9_and;
  logic               not_stream4Place5_11_or;
  logic               not_stream4Place5_13_and;
  logic               not_stream4Place6_1_and;
  logic               not_stream4Place6_3_and;
  logic               not_stream4Place6_5_and;
  logic               not_stream4Place6_7_and;
  logic               not_stream4Place6_9_and;
  logic               not_stream4Place6_11_or;
  logic               not_stream4Place6_13_and;
  logic               not_stream4Place7_1_and;
  logic               not_stream4Place7_3_and;
  logic               not_stream4Place7_5_and;
  logic               not_stream4Place7_7_and;
  logic               not_stream4Place7_9_and;
  logic               not_stream4Place7_11_or;
  logic               not_stream4Place7_13_and;
  logic               not_stream4Place8_1_and;
  logic               not_stream4Place8_3_and;
  logic               not_stream4Place8_5_and;
  logic               not_stream4Place8_7_and;
  logic               not_stream4Place8_9_and;
  logic               not_stream4Place8_11_or;
  logic               not_stream4Place8_13_and;
  logic               not_stream4Place9_1_and;
  logic               not_stream4Place9_3_and;
  logic               not_stream4Place9_5_and;
  logic               not_stream4Place9_7_and;
  logic               not_stream4Place9_9_and;
  logic               not_stream4Place9_11_or;
  logic               not_stream4Place9_13_and;
  logic               not_stream4Place10_1_and;
  logic               not_stream4Place10_3_and;
  logic               not_stream4Place10_5_and;
  logic               not_stream4Place10_7_and;
  logic               not_stream4Place10_9_and;
  logic               not_stream4Place10_11_or;
  logic               not_stream4Place10_13_and;
  logic               not_stream4Place11_1_and;
  logic               not_stream4Place11_3_and;
  logic               not_stream4Place11_5_and;
  logic               not_stream4Place11_7_and;
  logic               not_stream4Place11_9_and;
  logic               not_stream4Place11_11_or;
  logic               not_stream4Place11_13_and;
  logic               not_stream4Place12_1_and;
  logic               not_stream4Place12_3_and;
  logic               not_stream4Place12_5_and;
  logic               not_stream4Place12_7_and;
  logic               not_stream4Place12_9_and;
  logic               not_stream4Place12_11_or;
  logic               not_stream4Place12_13_and;
  logic               not_stream4Place13_1_and;
  logic               not_stream4Place13_3_and;
  logic               not_stream4Place13_5_and;
  logic               not_stream4Place13_7_and;
  logic               not_stream4Place13_9_and;
  logic               not_stream4Place13_11_or;
  logic               not_stream4Place13_13_and;
  logic               not_stream4Place14_1_and;
  logic               not_stream4Place14_3_and;
  logic               not_stream4Place14_5_and;
  logic               not_stream4Place14_7_and;
  logic               not_stream4Place14_9_and;
  logic               not_stream4Place14_11_or;
  logic               not_stream4Place14_13_and;
  logic               not_stream4Place15_1_and;
  logic               not_stream4Place15_3_and;
  logic               not_stream4Place15_5_and;
  logic               not_stream4Place15_7_and;
  logic               not_stream4Place15_9_and;
  logic               not_stream4Place15_11_or;
  logic               not_stream4Place15_13_and;
  logic        [15:0] above_above_above_above_2;

  LaneSpread_4_to_16_of_1_w8 spread (  // InputPad.swift:83
    .clock                (clock),
    .reset                (reset),
    .sources_0_write      (stream_enable),
    .sources_0_controls_0 (streamWrite01),
    .sources_0_controls_1 ({stream1Place1[0], stream1Place0[0]}),
    .sources_0_controls_2 ({stream2Place3[0], stream2Place2[0], stream2Place1[0], stream2Place0[0]}),
    .sources_0_controls_3 ({stream3Place7[0], stream3Place6[0], stream3Place5[0], stream3Place4[0], stream3Place3[0],
        stream3Place2[0], stream3Place1[0], stream3Place0[0]}),
    .values_0             (streamGiven0_2),
    .values_1             (streamGiven1_2),
    .values_2             (streamGiven2_2),
    .values_3             (streamGiven3_2),
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

  TRELLIS_FF_copy xBufferOf_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (xBuffer3),
    .state (xBufferOf_0_0_state)
  );

  TRELLIS_FF_copy xBufferOf_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (xBuffer3),
    .state (xBufferOf_1_0_state)
  );

  TRELLIS_FF_copy xBufferOf_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (xBuffer3),
    .state (xBufferOf_2_0_state)
  );

  TRELLIS_FF_copy xBufferOf_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (xBuffer3),
    .state (xBufferOf_3_0_state)
  );

  MemoryBank_r4096_w8 bank0 (  // InputPad.swift:94
    .clock    (clock),
    .x_enable (x4Active0 & xIsInside[0]),
    .x_write  (1'b0),
    .x_row    ({x4Place0[10:0], xBufferOf_0_0_state}),
    .x_data   (8'd0),
    .x_word   (bank0_x_word),
    .y_enable (stream4Active0 & streamIsInside[0]),
    .y_write  (1'b1),
    .y_row    ({stream4Place0[10:0], !xBufferOf_0_0_state}),
    .y_data   (spread_words_0),
    .y_word   (bank0_y_word)
  );

  MemoryBank_r4096_w8 bank1 (  // InputPad.swift:94
    .clock    (clock),
    .x_enable (x4Active1 & xIsInside[1]),
    .x_write  (1'b0),
    .x_row    ({x4Place1[10:0], xBufferOf_0_0_state}),
    .x_data   (8'd0),
    .x_word   (bank1_x_word),
    .y_enable (stream4Active1 & streamIsInside[1]),
    .y_write  (1'b1),
    .y_row    ({stream4Place1[10:0], !xBufferOf_0_0_state}),
    .y_data   (spread_words_1),
    .y_word   (bank1_y_word)
  );

  MemoryBank_r4096_w8 bank2 (  // InputPad.swift:94
    .clock    (clock),
    .x_enable (x4Active2 & xIsInside[2]),
    .x_write  (1'b0),
    .x_row    ({x4Place2[10:0], xBufferOf_0_0_state}),
    .x_data   (8'd0),
    .x_word   (bank2_x_word),
    .y_enable (stream4Active2 & streamIsInside[2]),
    .y_write  (1'b1),
    .y_row    ({stream4Place2[10:0], !xBufferOf_0_0_state}),
    .y_data   (spread_words_2),
    .y_word   (bank2_y_word)
  );

  MemoryBank_r4096_w8 bank3 (  // InputPad.swift:94
    .clock    (clock),
    .x_enable (x4Active3 & xIsInside[3]),
    .x_write  (1'b0),
    .x_row    ({x4Place3[10:0], xBufferOf_0_0_state}),
    .x_data   (8'd0),
    .x_word   (bank3_x_word),
    .y_enable (stream4Active3 & streamIsInside[3]),
    .y_write  (1'b1),
    .y_row    ({stream4Place3[10:0], !xBufferOf_0_0_state}),
    .y_data   (spread_words_3),
    .y_word   (bank3_y_word)
  );

  MemoryBank_r4096_w8 bank4 (  // InputPad.swift:94
    .clock    (clock),
    .x_enable (x4Active4 & xIsInside[4]),
    .x_write  (1'b0),
    .x_row    ({x4Place4[10:0], xBufferOf_1_0_state}),
    .x_data   (8'd0),
    .x_word   (bank4_x_word),
    .y_enable (stream4Active4 & streamIsInside[4]),
    .y_write  (1'b1),
    .y_row    ({stream4Place4[10:0], !xBufferOf_1_0_state}),
    .y_data   (spread_words_4),
    .y_word   (bank4_y_word)
  );

  MemoryBank_r4096_w8 bank5 (  // InputPad.swift:94
    .clock    (clock),
    .x_enable (x4Active5 & xIsInside[5]),
    .x_write  (1'b0),
    .x_row    ({x4Place5[10:0], xBufferOf_1_0_state}),
    .x_data   (8'd0),
    .x_word   (bank5_x_word),
    .y_enable (stream4Active5 & streamIsInside[5]),
    .y_write  (1'b1),
    .y_row    ({stream4Place5[10:0], !xBufferOf_1_0_state}),
    .y_data   (spread_words_5),
    .y_word   (bank5_y_word)
  );

  MemoryBank_r4096_w8 bank6 (  // InputPad.swift:94
    .clock    (clock),
    .x_enable (x4Active6 & xIsInside[6]),
    .x_write  (1'b0),
    .x_row    ({x4Place6[10:0], xBufferOf_1_0_state}),
    .x_data   (8'd0),
    .x_word   (bank6_x_word),
    .y_enable (stream4Active6 & streamIsInside[6]),
    .y_write  (1'b1),
    .y_row    ({stream4Place6[10:0], !xBufferOf_1_0_state}),
    .y_data   (spread_words_6),
    .y_word   (bank6_y_word)
  );

  MemoryBank_r4096_w8 bank7 (  // InputPad.swift:94
    .clock    (clock),
    .x_enable (x4Active7 & xIsInside[7]),
    .x_write  (1'b0),
    .x_row    ({x4Place7[10:0], xBufferOf_1_0_state}),
    .x_data   (8'd0),
    .x_word   (bank7_x_word),
    .y_enable (stream4Active7 & streamIsInside[7]),
    .y_write  (1'b1),
    .y_row    ({stream4Place7[10:0], !xBufferOf_1_0_state}),
    .y_data   (spread_words_7),
    .y_word   (bank7_y_word)
  );

  MemoryBank_r4096_w8 bank8 (  // InputPad.swift:94
    .clock    (clock),
    .x_enable (x4Active8 & xIsInside[8]),
    .x_write  (1'b0),
    .x_row    ({x4Place8[10:0], xBufferOf_2_0_state}),
    .x_data   (8'd0),
    .x_word   (bank8_x_word),
    .y_enable (stream4Active8 & streamIsInside[8]),
    .y_write  (1'b1),
    .y_row    ({stream4Place8[10:0], !xBufferOf_2_0_state}),
    .y_data   (spread_words_8),
    .y_word   (bank8_y_word)
  );

  MemoryBank_r4096_w8 bank9 (  // InputPad.swift:94
    .clock    (clock),
    .x_enable (x4Active9 & xIsInside[9]),
    .x_write  (1'b0),
    .x_row    ({x4Place9[10:0], xBufferOf_2_0_state}),
    .x_data   (8'd0),
    .x_word   (bank9_x_word),
    .y_enable (stream4Active9 & streamIsInside[9]),
    .y_write  (1'b1),
    .y_row    ({stream4Place9[10:0], !xBufferOf_2_0_state}),
    .y_data   (spread_words_9),
    .y_word   (bank9_y_word)
  );

  MemoryBank_r4096_w8 bank10 (  // InputPad.swift:94
    .clock    (clock),
    .x_enable (x4Active10 & xIsInside[10]),
    .x_write  (1'b0),
    .x_row    ({x4Place10[10:0], xBufferOf_2_0_state}),
    .x_data   (8'd0),
    .x_word   (bank10_x_word),
    .y_enable (stream4Active10 & streamIsInside[10]),
    .y_write  (1'b1),
    .y_row    ({stream4Place10[10:0], !xBufferOf_2_0_state}),
    .y_data   (spread_words_10),
    .y_word   (bank10_y_word)
  );

  MemoryBank_r4096_w8 bank11 (  // InputPad.swift:94
    .clock    (clock),
    .x_enable (x4Active11 & xIsInside[11]),
    .x_write  (1'b0),
    .x_row    ({x4Place11[10:0], xBufferOf_2_0_state}),
    .x_data   (8'd0),
    .x_word   (bank11_x_word),
    .y_enable (stream4Active11 & streamIsInside[11]),
    .y_write  (1'b1),
    .y_row    ({stream4Place11[10:0], !xBufferOf_2_0_state}),
    .y_data   (spread_words_11),
    .y_word   (bank11_y_word)
  );

  MemoryBank_r4096_w8 bank12 (  // InputPad.swift:94
    .clock    (clock),
    .x_enable (x4Active12 & xIsInside[12]),
    .x_write  (1'b0),
    .x_row    ({x4Place12[10:0], xBufferOf_3_0_state}),
    .x_data   (8'd0),
    .x_word   (bank12_x_word),
    .y_enable (stream4Active12 & streamIsInside[12]),
    .y_write  (1'b1),
    .y_row    ({stream4Place12[10:0], !xBufferOf_3_0_state}),
    .y_data   (spread_words_12),
    .y_word   (bank12_y_word)
  );

  MemoryBank_r4096_w8 bank13 (  // InputPad.swift:94
    .clock    (clock),
    .x_enable (x4Active13 & xIsInside[13]),
    .x_write  (1'b0),
    .x_row    ({x4Place13[10:0], xBufferOf_3_0_state}),
    .x_data   (8'd0),
    .x_word   (bank13_x_word),
    .y_enable (stream4Active13 & streamIsInside[13]),
    .y_write  (1'b1),
    .y_row    ({stream4Place13[10:0], !xBufferOf_3_0_state}),
    .y_data   (spread_words_13),
    .y_word   (bank13_y_word)
  );

  MemoryBank_r4096_w8 bank14 (  // InputPad.swift:94
    .clock    (clock),
    .x_enable (x4Active14 & xIsInside[14]),
    .x_write  (1'b0),
    .x_row    ({x4Place14[10:0], xBufferOf_3_0_state}),
    .x_data   (8'd0),
    .x_word   (bank14_x_word),
    .y_enable (stream4Active14 & streamIsInside[14]),
    .y_write  (1'b1),
    .y_row    ({stream4Place14[10:0], !xBufferOf_3_0_state}),
    .y_data   (spread_words_14),
    .y_word   (bank14_y_word)
  );

  MemoryBank_r4096_w8 bank15 (  // InputPad.swift:94
    .clock    (clock),
    .x_enable (x4Active15 & xIsInside[15]),
    .x_write  (1'b0),
    .x_row    ({x4Place15[10:0], xBufferOf_3_0_state}),
    .x_data   (8'd0),
    .x_word   (bank15_x_word),
    .y_enable (stream4Active15 & streamIsInside[15]),
    .y_write  (1'b1),
    .y_row    ({stream4Place15[10:0], !xBufferOf_3_0_state}),
    .y_data   (spread_words_15),
    .y_word   (bank15_y_word)
  );

  assign xIsInside                       = {not_x4Place15_13_and, not_x4Place14_13_and, not_x4Place13_13_and,
      not_x4Place12_13_and, not_x4Place11_13_and, not_x4Place10_13_and, not_x4Place9_13_and, not_x4Place8_13_and,
      not_x4Place7_13_and, not_x4Place6_13_and, not_x4Place5_13_and, not_x4Place4_13_and, not_x4Place3_13_and,
      not_x4Place2_13_and, not_x4Place1_13_and, not_x4Place0_13_and};  // PadAccess.swift:59
  assign streamIsInside                  = {not_stream4Place15_13_and, not_stream4Place14_13_and,
      not_stream4Place13_13_and, not_stream4Place12_13_and, not_stream4Place11_13_and, not_stream4Place10_13_and,
      not_stream4Place9_13_and, not_stream4Place8_13_and, not_stream4Place7_13_and, not_stream4Place6_13_and,
      not_stream4Place5_13_and, not_stream4Place4_13_and, not_stream4Place3_13_and, not_stream4Place2_13_and,
      not_stream4Place1_13_and, not_stream4Place0_13_and};  // PadAccess.swift:59
  assign x_words_words_0                 = bank0_x_word;   // InputPad.swift:110
  assign x_words_words_1                 = bank1_x_word;   // InputPad.swift:110
  assign x_words_words_2                 = bank2_x_word;   // InputPad.swift:110
  assign x_words_words_3                 = bank3_x_word;   // InputPad.swift:110
  assign x_words_words_4                 = bank4_x_word;   // InputPad.swift:110
  assign x_words_words_5                 = bank5_x_word;   // InputPad.swift:110
  assign x_words_words_6                 = bank6_x_word;   // InputPad.swift:110
  assign x_words_words_7                 = bank7_x_word;   // InputPad.swift:110
  assign x_words_words_8                 = bank8_x_word;   // InputPad.swift:110
  assign x_words_words_9                 = bank9_x_word;   // InputPad.swift:110
  assign x_words_words_10                = bank10_x_word;  // InputPad.swift:110
  assign x_words_words_11                = bank11_x_word;  // InputPad.swift:110
  assign x_words_words_12                = bank12_x_word;  // InputPad.swift:110
  assign x_words_words_13                = bank13_x_word;  // InputPad.swift:110
  assign x_words_words_14                = bank14_x_word;  // InputPad.swift:110
  assign x_words_words_15                = bank15_x_word;  // InputPad.swift:110
  assign x_words_controls_0              = xReturn06;      // InputPad.swift:110
  assign x_words_controls_1              = xReturn15;      // InputPad.swift:110
  assign x_words_controls_2              = xReturn24;      // InputPad.swift:110
  assign x_words_controls_3              = xReturn33;      // InputPad.swift:110
  assign x_fault                         = xFault;         // InputPad.swift:111
  assign stream_fault                    = streamFault;    // InputPad.swift:112
  assign x_request_active_and            = x_request_active & {16{x_request_enable}};  // PadAccess.swift:92
  assign x_request_base_plus             = x_request_base + (x_request_stride & {18{x_request_base[0]}});  // PadAccess.swift:92
  assign x_request_stride_17_1_and       = x_request_stride[17:1] & {17{!x_request_base[0]}};  // PadAccess.swift:92
  assign x_request_base_0_selects_and_1  = x_request_base[0] ? x_request_active_and[1] : x_request_active_and[0];  // PadAccess.swift:92
  assign x_request_base_0_selects_and_0  = x_request_base[0] ? x_request_active_and[0] : x_request_active_and[1];  // PadAccess.swift:92
  assign x_request_base_0_selects_and_3  = x_request_base[0] ? x_request_active_and[3] : x_request_active_and[2];  // PadAccess.swift:92
  assign x_request_base_0_selects_and_2  = x_request_base[0] ? x_request_active_and[2] : x_request_active_and[3];  // PadAccess.swift:92
  assign x_request_base_0_selects_and_5  = x_request_base[0] ? x_request_active_and[5] : x_request_active_and[4];  // PadAccess.swift:92
  assign x_request_base_0_selects_and_4  = x_request_base[0] ? x_request_active_and[4] : x_request_active_and[5];  // PadAccess.swift:92
  assign x_request_base_0_selects_and_7  = x_request_base[0] ? x_request_active_and[7] : x_request_active_and[6];  // PadAccess.swift:92
  assign x_request_base_0_selects_and_6  = x_request_base[0] ? x_request_active_and[6] : x_request_active_and[7];  // PadAccess.swift:92
  assign x_request_base_0_selects_and_9  = x_request_base[0] ? x_request_active_and[9] : x_request_active_and[8];  // PadAccess.swift:92
  assign x_request_base_0_selects_and_8  = x_request_base[0] ? x_request_active_and[8] : x_request_active_and[9];  // PadAccess.swift:92
  assign x_request_base_0_selects_and_11 = x_request_base[0] ? x_request_active_and[11] : x_request_active_and[10];  // PadAccess.swift:92
  assign x_request_base_0_selects_and_10 = x_request_base[0] ? x_request_active_and[10] : x_request_active_and[11];  // PadAccess.swift:92
  assign x_request_base_0_selects_and_13 = x_request_base[0] ? x_request_active_and[13] : x_request_active_and[12];  // PadAccess.swift:92
  assign x_request_base_0_selects_and_12 = x_request_base[0] ? x_request_active_and[12] : x_request_active_and[13];  // PadAccess.swift:92
  assign x_request_base_0_selects_and_15 = x_request_base[0] ? x_request_active_and[15] : x_request_active_and[14];  // PadAccess.swift:92
  assign x_request_base_0_selects_and_14 = x_request_base[0] ? x_request_active_and[14] : x_request_active_and[15];  // PadAccess.swift:92
  assign x1Place0_plus                   = x1Place0 + (x1Stride0[16:0] & {17{x1Place0[0]}});  // PadAccess.swift:92
  assign x1Place1_plus                   = x1Place1 + (x1Stride0[16:0] & {17{x1Place1[0]}});  // PadAccess.swift:92
  assign x1Place0_0_selects_x1Active0_1  = x1Place0[0] ? x1Active0[1] : x1Active0[0];  // PadAccess.swift:92
  assign x1Place0_0_selects_x1Active0_0  = x1Place0[0] ? x1Active0[0] : x1Active0[1];  // PadAccess.swift:92
  assign x1Place0_0_selects_x1Active0_3  = x1Place0[0] ? x1Active0[3] : x1Active0[2];  // PadAccess.swift:92
  assign x1Place0_0_selects_x1Active0_2  = x1Place0[0] ? x1Active0[2] : x1Active0[3];  // PadAccess.swift:92
  assign x1Place0_0_selects_x1Active0_5  = x1Place0[0] ? x1Active0[5] : x1Active0[4];  // PadAccess.swift:92
  assign x1Place0_0_selects_x1Active0_4  = x1Place0[0] ? x1Active0[4] : x1Active0[5];  // PadAccess.swift:92
  assign x1Place0_0_selects_x1Active0_7  = x1Place0[0] ? x1Active0[7] : x1Active0[6];  // PadAccess.swift:92
  assign x1Place0_0_selects_x1Active0_6  = x1Place0[0] ? x1Active0[6] : x1Active0[7];  // PadAccess.swift:92
  assign x1Place1_0_selects_x1Active1_1  = x1Place1[0] ? x1Active1[1] : x1Active1[0];  // PadAccess.swift:92
  assign x1Place1_0_selects_x1Active1_0  = x1Place1[0] ? x1Active1[0] : x1Active1[1];  // PadAccess.swift:92
  assign x1Place1_0_selects_x1Active1_3  = x1Place1[0] ? x1Active1[3] : x1Active1[2];  // PadAccess.swift:92
  assign x1Place1_0_selects_x1Active1_2  = x1Place1[0] ? x1Active1[2] : x1Active1[3];  // PadAccess.swift:92
  assign x1Place1_0_selects_x1Active1_5  = x1Place1[0] ? x1Active1[5] : x1Active1[4];  // PadAccess.swift:92
  assign x1Place1_0_selects_x1Active1_4  = x1Place1[0] ? x1Active1[4] : x1Active1[5];  // PadAccess.swift:92
  assign x1Place1_0_selects_x1Active1_7  = x1Place1[0] ? x1Active1[7] : x1Active1[6];  // PadAccess.swift:92
  assign x1Place1_0_selects_x1Active1_6  = x1Place1[0] ? x1Active1[6] : x1Active1[7];  // PadAccess.swift:92
  assign x2Place0_plus                   = x2Place0 + (x2Stride1[15:0] & {16{x2Place0[0]}});  // PadAccess.swift:92
  assign x2Place1_plus                   = x2Place1 + (x2Stride1[15:0] & {16{x2Place1[0]}});  // PadAccess.swift:92
  assign x2Place2_plus                   = x2Place2 + (x2Stride1[15:0] & {16{x2Place2[0]}});  // PadAccess.swift:92
  assign x2Place3_plus                   = x2Place3 + (x2Stride1[15:0] & {16{x2Place3[0]}});  // PadAccess.swift:92
  assign x2Place0_0_selects_x2Active0_3  = x2Place0[0] ? x2Active0[3] : x2Active0[2];  // PadAccess.swift:92
  assign x2Place0_0_selects_x2Active0_2  = x2Place0[0] ? x2Active0[2] : x2Active0[3];  // PadAccess.swift:92
  assign x2Place1_0_selects_x2Active1_3  = x2Place1[0] ? x2Active1[3] : x2Active1[2];  // PadAccess.swift:92
  assign x2Place1_0_selects_x2Active1_2  = x2Place1[0] ? x2Active1[2] : x2Active1[3];  // PadAccess.swift:92
  assign x2Place2_0_selects_x2Active2_3  = x2Place2[0] ? x2Active2[3] : x2Active2[2];  // PadAccess.swift:92
  assign x2Place2_0_selects_x2Active2_2  = x2Place2[0] ? x2Active2[2] : x2Active2[3];  // PadAccess.swift:92
  assign x2Place3_0_selects_x2Active3_3  = x2Place3[0] ? x2Active3[3] : x2Active3[2];  // PadAccess.swift:92
  assign x2Place3_0_selects_x2Active3_2  = x2Place3[0] ? x2Active3[2] : x2Active3[3];  // PadAccess.swift:92
  assign x3Place0_plus                   = x3Place0 + (x3Stride1[14:0] & {15{x3Place0[0]}});  // PadAccess.swift:92
  assign x3Place1_plus                   = x3Place1 + (x3Stride1[14:0] & {15{x3Place1[0]}});  // PadAccess.swift:92
  assign x3Place2_plus                   = x3Place2 + (x3Stride1[14:0] & {15{x3Place2[0]}});  // PadAccess.swift:92
  assign x3Place3_plus                   = x3Place3 + (x3Stride1[14:0] & {15{x3Place3[0]}});  // PadAccess.swift:92
  assign x3Place4_plus                   = x3Place4 + (x3Stride1[14:0] & {15{x3Place4[0]}});  // PadAccess.swift:92
  assign x3Place5_plus                   = x3Place5 + (x3Stride1[14:0] & {15{x3Place5[0]}});  // PadAccess.swift:92
  assign x3Place6_plus                   = x3Place6 + (x3Stride1[14:0] & {15{x3Place6[0]}});  // PadAccess.swift:92
  assign x3Place7_plus                   = x3Place7 + (x3Stride1[14:0] & {15{x3Place7[0]}});  // PadAccess.swift:92
  assign not_x4Place0_2_and              = !x4Place0[2] & !x4Place0[1] & !x4Place0[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place0_5_and              = !x4Place0[5] & !x4Place0[4] & !x4Place0[3] & not_x4Place0_2_and;  // PadAccess.swift:59
  assign not_x4Place0_8_and              = !x4Place0[8] & !x4Place0[7] & !x4Place0[6] & not_x4Place0_5_and;  // PadAccess.swift:59
  assign not_x4Place0_11_or              = !x4Place0[11] | (!x4Place0[10] & !x4Place0[9] & not_x4Place0_8_and);  // PadAccess.swift:59
  assign not_x4Place0_13_and             = !x4Place0[13] & !x4Place0[12] & not_x4Place0_11_or;  // PadAccess.swift:59
  assign not_x4Place1_2_and              = !x4Place1[2] & !x4Place1[1] & !x4Place1[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place1_5_and              = !x4Place1[5] & !x4Place1[4] & !x4Place1[3] & not_x4Place1_2_and;  // PadAccess.swift:59
  assign not_x4Place1_8_and              = !x4Place1[8] & !x4Place1[7] & !x4Place1[6] & not_x4Place1_5_and;  // PadAccess.swift:59
  assign not_x4Place1_11_or              = !x4Place1[11] | (!x4Place1[10] & !x4Place1[9] & not_x4Place1_8_and);  // PadAccess.swift:59
  assign not_x4Place1_13_and             = !x4Place1[13] & !x4Place1[12] & not_x4Place1_11_or;  // PadAccess.swift:59
  assign not_x4Place2_2_and              = !x4Place2[2] & !x4Place2[1] & !x4Place2[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place2_5_and              = !x4Place2[5] & !x4Place2[4] & !x4Place2[3] & not_x4Place2_2_and;  // PadAccess.swift:59
  assign not_x4Place2_8_and              = !x4Place2[8] & !x4Place2[7] & !x4Place2[6] & not_x4Place2_5_and;  // PadAccess.swift:59
  assign not_x4Place2_11_or              = !x4Place2[11] | (!x4Place2[10] & !x4Place2[9] & not_x4Place2_8_and);  // PadAccess.swift:59
  assign not_x4Place2_13_and             = !x4Place2[13] & !x4Place2[12] & not_x4Place2_11_or;  // PadAccess.swift:59
  assign not_x4Place3_2_and              = !x4Place3[2] & !x4Place3[1] & !x4Place3[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place3_5_and              = !x4Place3[5] & !x4Place3[4] & !x4Place3[3] & not_x4Place3_2_and;  // PadAccess.swift:59
  assign not_x4Place3_8_and              = !x4Place3[8] & !x4Place3[7] & !x4Place3[6] & not_x4Place3_5_and;  // PadAccess.swift:59
  assign not_x4Place3_11_or              = !x4Place3[11] | (!x4Place3[10] & !x4Place3[9] & not_x4Place3_8_and);  // PadAccess.swift:59
  assign not_x4Place3_13_and             = !x4Place3[13] & !x4Place3[12] & not_x4Place3_11_or;  // PadAccess.swift:59
  assign not_x4Place4_2_and              = !x4Place4[2] & !x4Place4[1] & !x4Place4[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place4_5_and              = !x4Place4[5] & !x4Place4[4] & !x4Place4[3] & not_x4Place4_2_and;  // PadAccess.swift:59
  assign not_x4Place4_8_and              = !x4Place4[8] & !x4Place4[7] & !x4Place4[6] & not_x4Place4_5_and;  // PadAccess.swift:59
  assign not_x4Place4_11_or              = !x4Place4[11] | (!x4Place4[10] & !x4Place4[9] & not_x4Place4_8_and);  // PadAccess.swift:59
  assign not_x4Place4_13_and             = !x4Place4[13] & !x4Place4[12] & not_x4Place4_11_or;  // PadAccess.swift:59
  assign not_x4Place5_2_and              = !x4Place5[2] & !x4Place5[1] & !x4Place5[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place5_5_and              = !x4Place5[5] & !x4Place5[4] & !x4Place5[3] & not_x4Place5_2_and;  // PadAccess.swift:59
  assign not_x4Place5_8_and              = !x4Place5[8] & !x4Place5[7] & !x4Place5[6] & not_x4Place5_5_and;  // PadAccess.swift:59
  assign not_x4Place5_11_or              = !x4Place5[11] | (!x4Place5[10] & !x4Place5[9] & not_x4Place5_8_and);  // PadAccess.swift:59
  assign not_x4Place5_13_and             = !x4Place5[13] & !x4Place5[12] & not_x4Place5_11_or;  // PadAccess.swift:59
  assign not_x4Place6_2_and              = !x4Place6[2] & !x4Place6[1] & !x4Place6[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place6_5_and              = !x4Place6[5] & !x4Place6[4] & !x4Place6[3] & not_x4Place6_2_and;  // PadAccess.swift:59
  assign not_x4Place6_8_and              = !x4Place6[8] & !x4Place6[7] & !x4Place6[6] & not_x4Place6_5_and;  // PadAccess.swift:59
  assign not_x4Place6_11_or              = !x4Place6[11] | (!x4Place6[10] & !x4Place6[9] & not_x4Place6_8_and);  // PadAccess.swift:59
  assign not_x4Place6_13_and             = !x4Place6[13] & !x4Place6[12] & not_x4Place6_11_or;  // PadAccess.swift:59
  assign not_x4Place7_2_and              = !x4Place7[2] & !x4Place7[1] & !x4Place7[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place7_5_and              = !x4Place7[5] & !x4Place7[4] & !x4Place7[3] & not_x4Place7_2_and;  // PadAccess.swift:59
  assign not_x4Place7_8_and              = !x4Place7[8] & !x4Place7[7] & !x4Place7[6] & not_x4Place7_5_and;  // PadAccess.swift:59
  assign not_x4Place7_11_or              = !x4Place7[11] | (!x4Place7[10] & !x4Place7[9] & not_x4Place7_8_and);  // PadAccess.swift:59
  assign not_x4Place7_13_and             = !x4Place7[13] & !x4Place7[12] & not_x4Place7_11_or;  // PadAccess.swift:59
  assign not_x4Place8_2_and              = !x4Place8[2] & !x4Place8[1] & !x4Place8[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place8_5_and              = !x4Place8[5] & !x4Place8[4] & !x4Place8[3] & not_x4Place8_2_and;  // PadAccess.swift:59
  assign not_x4Place8_8_and              = !x4Place8[8] & !x4Place8[7] & !x4Place8[6] & not_x4Place8_5_and;  // PadAccess.swift:59
  assign not_x4Place8_11_or              = !x4Place8[11] | (!x4Place8[10] & !x4Place8[9] & not_x4Place8_8_and);  // PadAccess.swift:59
  assign not_x4Place8_13_and             = !x4Place8[13] & !x4Place8[12] & not_x4Place8_11_or;  // PadAccess.swift:59
  assign not_x4Place9_2_and              = !x4Place9[2] & !x4Place9[1] & !x4Place9[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place9_5_and              = !x4Place9[5] & !x4Place9[4] & !x4Place9[3] & not_x4Place9_2_and;  // PadAccess.swift:59
  assign not_x4Place9_8_and              = !x4Place9[8] & !x4Place9[7] & !x4Place9[6] & not_x4Place9_5_and;  // PadAccess.swift:59
  assign not_x4Place9_11_or              = !x4Place9[11] | (!x4Place9[10] & !x4Place9[9] & not_x4Place9_8_and);  // PadAccess.swift:59
  assign not_x4Place9_13_and             = !x4Place9[13] & !x4Place9[12] & not_x4Place9_11_or;  // PadAccess.swift:59
  assign not_x4Place10_2_and             = !x4Place10[2] & !x4Place10[1] & !x4Place10[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place10_4_and             = !x4Place10[4] & !x4Place10[3] & not_x4Place10_2_and;  // PadAccess.swift:59
  assign not_x4Place10_6_and             = !x4Place10[6] & !x4Place10[5] & not_x4Place10_4_and;  // PadAccess.swift:59
  assign not_x4Place10_8_and             = !x4Place10[8] & !x4Place10[7] & not_x4Place10_6_and;  // PadAccess.swift:59
  assign not_x4Place10_10_and            = !x4Place10[10] & !x4Place10[9] & not_x4Place10_8_and;  // PadAccess.swift:59
  assign not_x4Place10_12_and            = !x4Place10[12] & (!x4Place10[11] | not_x4Place10_10_and);  // PadAccess.swift:59
  assign not_x4Place10_13_and            = !x4Place10[13] & not_x4Place10_12_and;  // PadAccess.swift:59
  assign not_x4Place11_2_and             = !x4Place11[2] & !x4Place11[1] & !x4Place11[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place11_4_and             = !x4Place11[4] & !x4Place11[3] & not_x4Place11_2_and;  // PadAccess.swift:59
  assign not_x4Place11_6_and             = !x4Place11[6] & !x4Place11[5] & not_x4Place11_4_and;  // PadAccess.swift:59
  assign not_x4Place11_8_and             = !x4Place11[8] & !x4Place11[7] & not_x4Place11_6_and;  // PadAccess.swift:59
  assign not_x4Place11_10_and            = !x4Place11[10] & !x4Place11[9] & not_x4Place11_8_and;  // PadAccess.swift:59
  assign not_x4Place11_12_and            = !x4Place11[12] & (!x4Place11[11] | not_x4Place11_10_and);  // PadAccess.swift:59
  assign not_x4Place11_13_and            = !x4Place11[13] & not_x4Place11_12_and;  // PadAccess.swift:59
  assign not_x4Place12_2_and             = !x4Place12[2] & !x4Place12[1] & !x4Place12[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place12_4_and             = !x4Place12[4] & !x4Place12[3] & not_x4Place12_2_and;  // PadAccess.swift:59
  assign not_x4Place12_6_and             = !x4Place12[6] & !x4Place12[5] & not_x4Place12_4_and;  // PadAccess.swift:59
  assign not_x4Place12_8_and             = !x4Place12[8] & !x4Place12[7] & not_x4Place12_6_and;  // PadAccess.swift:59
  assign not_x4Place12_10_and            = !x4Place12[10] & !x4Place12[9] & not_x4Place12_8_and;  // PadAccess.swift:59
  assign not_x4Place12_12_and            = !x4Place12[12] & (!x4Place12[11] | not_x4Place12_10_and);  // PadAccess.swift:59
  assign not_x4Place12_13_and            = !x4Place12[13] & not_x4Place12_12_and;  // PadAccess.swift:59
  assign not_x4Place13_2_and             = !x4Place13[2] & !x4Place13[1] & !x4Place13[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place13_4_and             = !x4Place13[4] & !x4Place13[3] & not_x4Place13_2_and;  // PadAccess.swift:59
  assign not_x4Place13_6_and             = !x4Place13[6] & !x4Place13[5] & not_x4Place13_4_and;  // PadAccess.swift:59
  assign not_x4Place13_8_and             = !x4Place13[8] & !x4Place13[7] & not_x4Place13_6_and;  // PadAccess.swift:59
  assign not_x4Place13_10_and            = !x4Place13[10] & !x4Place13[9] & not_x4Place13_8_and;  // PadAccess.swift:59
  assign not_x4Place13_12_and            = !x4Place13[12] & (!x4Place13[11] | not_x4Place13_10_and);  // PadAccess.swift:59
  assign not_x4Place13_13_and            = !x4Place13[13] & not_x4Place13_12_and;  // PadAccess.swift:59
  assign not_x4Place14_2_and             = !x4Place14[2] & !x4Place14[1] & !x4Place14[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place14_4_and             = !x4Place14[4] & !x4Place14[3] & not_x4Place14_2_and;  // PadAccess.swift:59
  assign not_x4Place14_6_and             = !x4Place14[6] & !x4Place14[5] & not_x4Place14_4_and;  // PadAccess.swift:59
  assign not_x4Place14_8_and             = !x4Place14[8] & !x4Place14[7] & not_x4Place14_6_and;  // PadAccess.swift:59
  assign not_x4Place14_10_and            = !x4Place14[10] & !x4Place14[9] & not_x4Place14_8_and;  // PadAccess.swift:59
  assign not_x4Place14_12_and            = !x4Place14[12] & (!x4Place14[11] | not_x4Place14_10_and);  // PadAccess.swift:59
  assign not_x4Place14_13_and            = !x4Place14[13] & not_x4Place14_12_and;  // PadAccess.swift:59
  assign not_x4Place15_2_and             = !x4Place15[2] & !x4Place15[1] & !x4Place15[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place15_4_and             = !x4Place15[4] & !x4Place15[3] & not_x4Place15_2_and;  // PadAccess.swift:59
  assign not_x4Place15_6_and             = !x4Place15[6] & !x4Place15[5] & not_x4Place15_4_and;  // PadAccess.swift:59
  assign not_x4Place15_8_and             = !x4Place15[8] & !x4Place15[7] & not_x4Place15_6_and;  // PadAccess.swift:59
  assign not_x4Place15_10_and            = !x4Place15[10] & !x4Place15[9] & not_x4Place15_8_and;  // PadAccess.swift:59
  assign not_x4Place15_12_and            = !x4Place15[12] & (!x4Place15[11] | not_x4Place15_10_and);  // PadAccess.swift:59
  assign not_x4Place15_13_and            = !x4Place15[13] & not_x4Place15_12_and;  // PadAccess.swift:59
  assign above_above_above_above         = {x4Active15, x4Active14, x4Active13, x4Active12, x4Active11, x4Active10,
      x4Active9, x4Active8, x4Active7, x4Active6, x4Active5, x4Active4, x4Active3, x4Active2, x4Active1, x4Active0};  // PadAccess.swift:62
  assign stream_active_and_stream_enable = {12'd0, stream_active} & {16{stream_enable}};  // PadAccess.swift:92
  assign stream_base_plus                = stream_base + (18'h00001 & {18{stream_base[0]}});  // PadAccess.swift:92
  assign stream_base_0_selects_and_1     = stream_base[0] ? stream_active_and_stream_enable[1] : stream_active_and_stream_enable[0];  // PadAccess.swift:92
  assign stream_base_0_selects_and_0     = stream_base[0] ? stream_active_and_stream_enable[0] : stream_active_and_stream_enable[1];  // PadAccess.swift:92
  assign stream_base_0_selects_and_3     = stream_base[0] ? stream_active_and_stream_enable[3] : stream_active_and_stream_enable[2];  // PadAccess.swift:92
  assign stream_base_0_selects_and_2     = stream_base[0] ? stream_active_and_stream_enable[2] : stream_active_and_stream_enable[3];  // PadAccess.swift:92
  assign stream_base_0_selects_and_5     = stream_base[0] ? stream_active_and_stream_enable[5] : stream_active_and_stream_enable[4];  // PadAccess.swift:92
  assign stream_base_0_selects_and_4     = stream_base[0] ? stream_active_and_stream_enable[4] : stream_active_and_stream_enable[5];  // PadAccess.swift:92
  assign stream_base_0_selects_and_7     = stream_base[0] ? stream_active_and_stream_enable[7] : stream_active_and_stream_enable[6];  // PadAccess.swift:92
  assign stream_base_0_selects_and_6     = stream_base[0] ? stream_active_and_stream_enable[6] : stream_active_and_stream_enable[7];  // PadAccess.swift:92
  assign stream_base_0_selects_and_9     = stream_base[0] ? stream_active_and_stream_enable[9] : stream_active_and_stream_enable[8];  // PadAccess.swift:92
  assign stream_base_0_selects_and_8     = stream_base[0] ? stream_active_and_stream_enable[8] : stream_active_and_stream_enable[9];  // PadAccess.swift:92
  assign stream_base_0_selects_and_11    = stream_base[0] ? stream_active_and_stream_enable[11] : stream_active_and_stream_enable[10];  // PadAccess.swift:92
  assign stream_base_0_selects_and_10    = stream_base[0] ? stream_active_and_stream_enable[10] : stream_active_and_stream_enable[11];  // PadAccess.swift:92
  assign stream_base_0_selects_and_13    = stream_base[0] ? stream_active_and_stream_enable[13] : stream_active_and_stream_enable[12];  // PadAccess.swift:92
  assign stream_base_0_selects_and_12    = stream_base[0] ? stream_active_and_stream_enable[12] : stream_active_and_stream_enable[13];  // PadAccess.swift:92
  assign stream_base_0_selects_and_15    = stream_base[0] ? stream_active_and_stream_enable[15] : stream_active_and_stream_enable[14];  // PadAccess.swift:92
  assign stream_base_0_selects_and_14    = stream_base[0] ? stream_active_and_stream_enable[14] : stream_active_and_stream_enable[15];  // PadAccess.swift:92
  assign stream1Place0_plus              = stream1Place0 + (stream1Stride0[16:0] & {17{stream1Place0[0]}});  // PadAccess.swift:92
  assign stream1Place1_plus              = stream1Place1 + (stream1Stride0[16:0] & {17{stream1Place1[0]}});  // PadAccess.swift:92
  assign stream1Place0_0_selects         = stream1Place0[0] ? stream1Active0[1] : stream1Active0[0];  // PadAccess.swift:92
  assign stream1Place0_0_selects_2       = stream1Place0[0] ? stream1Active0[0] : stream1Active0[1];  // PadAccess.swift:92
  assign stream1Place0_0_selects_3       = stream1Place0[0] ? stream1Active0[3] : stream1Active0[2];  // PadAccess.swift:92
  assign stream1Place0_0_selects_4       = stream1Place0[0] ? stream1Active0[2] : stream1Active0[3];  // PadAccess.swift:92
  assign stream1Place0_0_selects_5       = stream1Place0[0] ? stream1Active0[5] : stream1Active0[4];  // PadAccess.swift:92
  assign stream1Place0_0_selects_6       = stream1Place0[0] ? stream1Active0[4] : stream1Active0[5];  // PadAccess.swift:92
  assign stream1Place0_0_selects_7       = stream1Place0[0] ? stream1Active0[7] : stream1Active0[6];  // PadAccess.swift:92
  assign stream1Place0_0_selects_8       = stream1Place0[0] ? stream1Active0[6] : stream1Active0[7];  // PadAccess.swift:92
  assign stream1Place1_0_selects         = stream1Place1[0] ? stream1Active1[1] : stream1Active1[0];  // PadAccess.swift:92
  assign stream1Place1_0_selects_2       = stream1Place1[0] ? stream1Active1[0] : stream1Active1[1];  // PadAccess.swift:92
  assign stream1Place1_0_selects_3       = stream1Place1[0] ? stream1Active1[3] : stream1Active1[2];  // PadAccess.swift:92
  assign stream1Place1_0_selects_4       = stream1Place1[0] ? stream1Active1[2] : stream1Active1[3];  // PadAccess.swift:92
  assign stream1Place1_0_selects_5       = stream1Place1[0] ? stream1Active1[5] : stream1Active1[4];  // PadAccess.swift:92
  assign stream1Place1_0_selects_6       = stream1Place1[0] ? stream1Active1[4] : stream1Active1[5];  // PadAccess.swift:92
  assign stream1Place1_0_selects_7       = stream1Place1[0] ? stream1Active1[7] : stream1Active1[6];  // PadAccess.swift:92
  assign stream1Place1_0_selects_8       = stream1Place1[0] ? stream1Active1[6] : stream1Active1[7];  // PadAccess.swift:92
  assign stream2Place0_plus              = stream2Place0 + (stream2Stride1[15:0] & {16{stream2Place0[0]}});  // PadAccess.swift:92
  assign stream2Place1_plus              = stream2Place1 + (stream2Stride1[15:0] & {16{stream2Place1[0]}});  // PadAccess.swift:92
  assign stream2Place2_plus              = stream2Place2 + (stream2Stride1[15:0] & {16{stream2Place2[0]}});  // PadAccess.swift:92
  assign stream2Place3_plus              = stream2Place3 + (stream2Stride1[15:0] & {16{stream2Place3[0]}});  // PadAccess.swift:92
  assign stream2Place0_0_selects         = stream2Place0[0] ? stream2Active0[1] : stream2Active0[0];  // PadAccess.swift:92
  assign stream2Place0_0_selects_2       = stream2Place0[0] ? stream2Active0[0] : stream2Active0[1];  // PadAccess.swift:92
  assign stream2Place0_0_selects_3       = stream2Place0[0] ? stream2Active0[3] : stream2Active0[2];  // PadAccess.swift:92
  assign stream2Place0_0_selects_4       = stream2Place0[0] ? stream2Active0[2] : stream2Active0[3];  // PadAccess.swift:92
  assign stream2Place1_0_selects         = stream2Place1[0] ? stream2Active1[1] : stream2Active1[0];  // PadAccess.swift:92
  assign stream2Place1_0_selects_2       = stream2Place1[0] ? stream2Active1[0] : stream2Active1[1];  // PadAccess.swift:92
  assign stream2Place1_0_selects_3       = stream2Place1[0] ? stream2Active1[3] : stream2Active1[2];  // PadAccess.swift:92
  assign stream2Place1_0_selects_4       = stream2Place1[0] ? stream2Active1[2] : stream2Active1[3];  // PadAccess.swift:92
  assign stream2Place2_0_selects         = stream2Place2[0] ? stream2Active2[1] : stream2Active2[0];  // PadAccess.swift:92
  assign stream2Place2_0_selects_2       = stream2Place2[0] ? stream2Active2[0] : stream2Active2[1];  // PadAccess.swift:92
  assign stream2Place2_0_selects_3       = stream2Place2[0] ? stream2Active2[3] : stream2Active2[2];  // PadAccess.swift:92
  assign stream2Place2_0_selects_4       = stream2Place2[0] ? stream2Active2[2] : stream2Active2[3];  // PadAccess.swift:92
  assign stream2Place3_0_selects         = stream2Place3[0] ? stream2Active3[1] : stream2Active3[0];  // PadAccess.swift:92
  assign stream2Place3_0_selects_2       = stream2Place3[0] ? stream2Active3[0] : stream2Active3[1];  // PadAccess.swift:92
  assign stream2Place3_0_selects_3       = stream2Place3[0] ? stream2Active3[3] : stream2Active3[2];  // PadAccess.swift:92
  assign stream2Place3_0_selects_4       = stream2Place3[0] ? stream2Active3[2] : stream2Active3[3];  // PadAccess.swift:92
  assign stream3Place0_plus              = stream3Place0 + (stream3Stride1[14:0] & {15{stream3Place0[0]}});  // PadAccess.swift:92
  assign stream3Place1_plus              = stream3Place1 + (stream3Stride1[14:0] & {15{stream3Place1[0]}});  // PadAccess.swift:92
  assign stream3Place2_plus              = stream3Place2 + (stream3Stride1[14:0] & {15{stream3Place2[0]}});  // PadAccess.swift:92
  assign stream3Place3_plus              = stream3Place3 + (stream3Stride1[14:0] & {15{stream3Place3[0]}});  // PadAccess.swift:92
  assign stream3Place4_plus              = stream3Place4 + (stream3Stride1[14:0] & {15{stream3Place4[0]}});  // PadAccess.swift:92
  assign stream3Place5_plus              = stream3Place5 + (stream3Stride1[14:0] & {15{stream3Place5[0]}});  // PadAccess.swift:92
  assign stream3Place6_plus              = stream3Place6 + (stream3Stride1[14:0] & {15{stream3Place6[0]}});  // PadAccess.swift:92
  assign stream3Place7_plus              = stream3Place7 + (stream3Stride1[14:0] & {15{stream3Place7[0]}});  // PadAccess.swift:92
  assign not_stream4Place0_1_and         = !stream4Place0[1] & !stream4Place0[0] & 1'b0;  // PadAccess.swift:59
  assign not_stream4Place0_3_and         = !stream4Place0[3] & !stream4Place0[2] & not_stream4Place0_1_and;  // PadAccess.swift:59
  assign not_stream4Place0_5_and         = !stream4Place0[5] & !stream4Place0[4] & not_stream4Place0_3_and;  // PadAccess.swift:59
  assign not_stream4Place0_7_and         = !stream4Place0[7] & !stream4Place0[6] & not_stream4Place0_5_and;  // PadAccess.swift:59
  assign not_stream4Place0_9_and         = !stream4Place0[9] & !stream4Place0[8] & not_stream4Place0_7_and;  // PadAccess.swift:59
  assign not_stream4Place0_11_or         = !stream4Place0[11] | (!stream4Place0[10] & not_stream4Place0_9_and);  // PadAccess.swift:59
  assign not_stream4Place0_13_and        = !stream4Place0[13] & !stream4Place0[12] & not_stream4Place0_11_or;  // PadAccess.swift:59
  assign not_stream4Place1_1_and         = !stream4Place1[1] & !stream4Place1[0] & 1'b0;  // PadAccess.swift:59
  assign not_stream4Place1_3_and         = !stream4Place1[3] & !stream4Place1[2] & not_stream4Place1_1_and;  // PadAccess.swift:59
  assign not_stream4Place1_5_and         = !stream4Place1[5] & !stream4Place1[4] & not_stream4Place1_3_and;  // PadAccess.swift:59
  assign not_stream4Place1_7_and         = !stream4Place1[7] & !stream4Place1[6] & not_stream4Place1_5_and;  // PadAccess.swift:59
  assign not_stream4Place1_9_and         = !stream4Place1[9] & !stream4Place1[8] & not_stream4Place1_7_and;  // PadAccess.swift:59
  assign not_stream4Place1_11_or         = !stream4Place1[11] | (!stream4Place1[10] & not_stream4Place1_9_and);  // PadAccess.swift:59
  assign not_stream4Place1_13_and        = !stream4Place1[13] & !stream4Place1[12] & not_stream4Place1_11_or;  // PadAccess.swift:59
  assign not_stream4Place2_1_and         = !stream4Place2[1] & !stream4Place2[0] & 1'b0;  // PadAccess.swift:59
  assign not_stream4Place2_3_and         = !stream4Place2[3] & !stream4Place2[2] & not_stream4Place2_1_and;  // PadAccess.swift:59
  assign not_stream4Place2_5_and         = !stream4Place2[5] & !stream4Place2[4] & not_stream4Place2_3_and;  // PadAccess.swift:59
  assign not_stream4Place2_7_and         = !stream4Place2[7] & !stream4Place2[6] & not_stream4Place2_5_and;  // PadAccess.swift:59
  assign not_stream4Place2_9_and         = !stream4Place2[9] & !stream4Place2[8] & not_stream4Place2_7_and;  // PadAccess.swift:59
  assign not_stream4Place2_11_or         = !stream4Place2[11] | (!stream4Place2[10] & not_stream4Place2_9_and);  // PadAccess.swift:59
  assign not_stream4Place2_13_and        = !stream4Place2[13] & !stream4Place2[12] & not_stream4Place2_11_or;  // PadAccess.swift:59
  assign not_stream4Place3_1_and         = !stream4Place3[1] & !stream4Place3[0] & 1'b0;  // PadAccess.swift:59
  assign not_stream4Place3_3_and         = !stream4Place3[3] & !stream4Place3[2] & not_stream4Place3_1_and;  // PadAccess.swift:59
  assign not_stream4Place3_5_and         = !stream4Place3[5] & !stream4Place3[4] & not_stream4Place3_3_and;  // PadAccess.swift:59
  assign not_stream4Place3_7_and         = !stream4Place3[7] & !stream4Place3[6] & not_stream4Place3_5_and;  // PadAccess.swift:59
  assign not_stream4Place3_9_and         = !stream4Place3[9] & !stream4Place3[8] & not_stream4Place3_7_and;  // PadAccess.swift:59
  assign not_stream4Place3_11_or         = !stream4Place3[11] | (!stream4Place3[10] & not_stream4Place3_9_and);  // PadAccess.swift:59
  assign not_stream4Place3_13_and        = !stream4Place3[13] & !stream4Place3[12] & not_stream4Place3_11_or;  // PadAccess.swift:59
  assign not_stream4Place4_1_and         = !stream4Place4[1] & !stream4Place4[0] & 1'b0;  // PadAccess.swift:59
  assign not_stream4Place4_3_and         = !stream4Place4[3] & !stream4Place4[2] & not_stream4Place4_1_and;  // PadAccess.swift:59
  assign not_stream4Place4_5_and         = !stream4Place4[5] & !stream4Place4[4] & not_stream4Place4_3_and;  // PadAccess.swift:59
  assign not_stream4Place4_7_and         = !stream4Place4[7] & !stream4Place4[6] & not_stream4Place4_5_and;  // PadAccess.swift:59
  assign not_stream4Place4_9_and         = !stream4Place4[9] & !stream4Place4[8] & not_stream4Place4_7_and;  // PadAccess.swift:59
  assign not_stream4Place4_11_or         = !stream4Place4[11] | (!stream4Place4[10] & not_stream4Place4_9_and);  // PadAccess.swift:59
  assign not_stream4Place4_13_and        = !stream4Place4[13] & !stream4Place4[12] & not_stream4Place4_11_or;  // PadAccess.swift:59
  assign not_stream4Place5_1_and         = !stream4Place5[1] & !stream4Place5[0] & 1'b0;  // PadAccess.swift:59
  assign not_stream4Place5_3_and         = !stream4Place5[3] & !stream4Place5[2] & not_stream4Place5_1_and;  // PadAccess.swift:59
  assign not_stream4Place5_5_and         = !stream4Place5[5] & !stream4Place5[4] & not_stream4Place5_3_and;  // PadAccess.swift:59
  assign not_stream4Place5_7_and         = !stream4Place5[7] & !stream4Place5[6] & not_stream4Place5_5_and;  // PadAccess.swift:59
  assign not_stream4Place5_9_and         = !stream4Place5[9] & !stream4Place5[8] & not_stream4Place5_7_and;  // PadAccess.swift:59
  assign not_stream4Place5_11_or         = !stream4Place5[11] | (!stream4Place5[10] & not_stream4Place5_9_and);  // PadAccess.swift:59
  assign not_stream4Place5_13_and        = !stream4Place5[13] & !stream4Place5[12] & not_stream4Place5_11_or;  // PadAccess.swift:59
  assign not_stream4Place6_1_and         = !stream4Place6[1] & !stream4Place6[0] & 1'b0;  // PadAccess.swift:59
  assign not_stream4Place6_3_and         = !stream4Place6[3] & !stream4Place6[2] & not_stream4Place6_1_and;  // PadAccess.swift:59
  assign not_stream4Place6_5_and         = !stream4Place6[5] & !stream4Place6[4] & not_stream4Place6_3_and;  // PadAccess.swift:59
  assign not_stream4Place6_7_and         = !stream4Place6[7] & !stream4Place6[6] & not_stream4Place6_5_and;  // PadAccess.swift:59
  assign not_stream4Place6_9_and         = !stream4Place6[9] & !stream4Place6[8] & not_stream4Place6_7_and;  // PadAccess.swift:59
  assign not_stream4Place6_11_or         = !stream4Place6[11] | (!stream4Place6[10] & not_stream4Place6_9_and);  // PadAccess.swift:59
  assign not_stream4Place6_13_and        = !stream4Place6[13] & !stream4Place6[12] & not_stream4Place6_11_or;  // PadAccess.swift:59
  assign not_stream4Place7_1_and         = !stream4Place7[1] & !stream4Place7[0] & 1'b0;  // PadAccess.swift:59
  assign not_stream4Place7_3_and         = !stream4Place7[3] & !stream4Place7[2] & not_stream4Place7_1_and;  // PadAccess.swift:59
  assign not_stream4Place7_5_and         = !stream4Place7[5] & !stream4Place7[4] & not_stream4Place7_3_and;  // PadAccess.swift:59
  assign not_stream4Place7_7_and         = !stream4Place7[7] & !stream4Place7[6] & not_stream4Place7_5_and;  // PadAccess.swift:59
  assign not_stream4Place7_9_and         = !stream4Place7[9] & !stream4Place7[8] & not_stream4Place7_7_and;  // PadAccess.swift:59
  assign not_stream4Place7_11_or         = !stream4Place7[11] | (!stream4Place7[10] & not_stream4Place7_9_and);  // PadAccess.swift:59
  assign not_stream4Place7_13_and        = !stream4Place7[13] & !stream4Place7[12] & not_stream4Place7_11_or;  // PadAccess.swift:59
  assign not_stream4Place8_1_and         = !stream4Place8[1] & !stream4Place8[0] & 1'b0;  // PadAccess.swift:59
  assign not_stream4Place8_3_and         = !stream4Place8[3] & !stream4Place8[2] & not_stream4Place8_1_and;  // PadAccess.swift:59
  assign not_stream4Place8_5_and         = !stream4Place8[5] & !stream4Place8[4] & not_stream4Place8_3_and;  // PadAccess.swift:59
  assign not_stream4Place8_7_and         = !stream4Place8[7] & !stream4Place8[6] & not_stream4Place8_5_and;  // PadAccess.swift:59
  assign not_stream4Place8_9_and         = !stream4Place8[9] & !stream4Place8[8] & not_stream4Place8_7_and;  // PadAccess.swift:59
  assign not_stream4Place8_11_or         = !stream4Place8[11] | (!stream4Place8[10] & not_stream4Place8_9_and);  // PadAccess.swift:59
  assign not_stream4Place8_13_and        = !stream4Place8[13] & !stream4Place8[12] & not_stream4Place8_11_or;  // PadAccess.swift:59
  assign not_stream4Place9_1_and         = !stream4Place9[1] & !stream4Place9[0] & 1'b0;  // PadAccess.swift:59
  assign not_stream4Place9_3_and         = !stream4Place9[3] & !stream4Place9[2] & not_stream4Place9_1_and;  // PadAccess.swift:59
  assign not_stream4Place9_5_and         = !stream4Place9[5] & !stream4Place9[4] & not_stream4Place9_3_and;  // PadAccess.swift:59
  assign not_stream4Place9_7_and         = !stream4Place9[7] & !stream4Place9[6] & not_stream4Place9_5_and;  // PadAccess.swift:59
  assign not_stream4Place9_9_and         = !stream4Place9[9] & !stream4Place9[8] & not_stream4Place9_7_and;  // PadAccess.swift:59
  assign not_stream4Place9_11_or         = !stream4Place9[11] | (!stream4Place9[10] & not_stream4Place9_9_and);  // PadAccess.swift:59
  assign not_stream4Place9_13_and        = !stream4Place9[13] & !stream4Place9[12] & not_stream4Place9_11_or;  // PadAccess.swift:59
  assign not_stream4Place10_1_and        = !stream4Place10[1] & !stream4Place10[0] & 1'b0;  // PadAccess.swift:59
  assign not_stream4Place10_3_and        = !stream4Place10[3] & !stream4Place10[2] & not_stream4Place10_1_and;  // PadAccess.swift:59
  assign not_stream4Place10_5_and        = !stream4Place10[5] & !stream4Place10[4] & not_stream4Place10_3_and;  // PadAccess.swift:59
  assign not_stream4Place10_7_and        = !stream4Place10[7] & !stream4Place10[6] & not_stream4Place10_5_and;  // PadAccess.swift:59
  assign not_stream4Place10_9_and        = !stream4Place10[9] & !stream4Place10[8] & not_stream4Place10_7_and;  // PadAccess.swift:59
  assign not_stream4Place10_11_or        = !stream4Place10[11] | (!stream4Place10[10] & not_stream4Place10_9_and);  // PadAccess.swift:59
  assign not_stream4Place10_13_and       = !stream4Place10[13] & !stream4Place10[12] & not_stream4Place10_11_or;  // PadAccess.swift:59
  assign not_stream4Place11_1_and        = !stream4Place11[1] & !stream4Place11[0] & 1'b0;  // PadAccess.swift:59
  assign not_stream4Place11_3_and        = !stream4Place11[3] & !stream4Place11[2] & not_stream4Place11_1_and;  // PadAccess.swift:59
  assign not_stream4Place11_5_and        = !stream4Place11[5] & !stream4Place11[4] & not_stream4Place11_3_and;  // PadAccess.swift:59
  assign not_stream4Place11_7_and        = !stream4Place11[7] & !stream4Place11[6] & not_stream4Place11_5_and;  // PadAccess.swift:59
  assign not_stream4Place11_9_and        = !stream4Place11[9] & !stream4Place11[8] & not_stream4Place11_7_and;  // PadAccess.swift:59
  assign not_stream4Place11_11_or        = !stream4Place11[11] | (!stream4Place11[10] & not_stream4Place11_9_and);  // PadAccess.swift:59
  assign not_stream4Place11_13_and       = !stream4Place11[13] & !stream4Place11[12] & not_stream4Place11_11_or;  // PadAccess.swift:59
  assign not_stream4Place12_1_and        = !stream4Place12[1] & !stream4Place12[0] & 1'b0;  // PadAccess.swift:59
  assign not_stream4Place12_3_and        = !stream4Place12[3] & !stream4Place12[2] & not_stream4Place12_1_and;  // PadAccess.swift:59
  assign not_stream4Place12_5_and        = !stream4Place12[5] & !stream4Place12[4] & not_stream4Place12_3_and;  // PadAccess.swift:59
  assign not_stream4Place12_7_and        = !stream4Place12[7] & !stream4Place12[6] & not_stream4Place12_5_and;  // PadAccess.swift:59
  assign not_stream4Place12_9_and        = !stream4Place12[9] & !stream4Place12[8] & not_stream4Place12_7_and;  // PadAccess.swift:59
  assign not_stream4Place12_11_or        = !stream4Place12[11] | (!stream4Place12[10] & not_stream4Place12_9_and);  // PadAccess.swift:59
  assign not_stream4Place12_13_and       = !stream4Place12[13] & !stream4Place12[12] & not_stream4Place12_11_or;  // PadAccess.swift:59
  assign not_stream4Place13_1_and        = !stream4Place13[1] & !stream4Place13[0] & 1'b0;  // PadAccess.swift:59
  assign not_stream4Place13_3_and        = !stream4Place13[3] & !stream4Place13[2] & not_stream4Place13_1_and;  // PadAccess.swift:59
  assign not_stream4Place13_5_and        = !stream4Place13[5] & !stream4Place13[4] & not_stream4Place13_3_and;  // PadAccess.swift:59
  assign not_stream4Place13_7_and        = !stream4Place13[7] & !stream4Place13[6] & not_stream4Place13_5_and;  // PadAccess.swift:59
  assign not_stream4Place13_9_and        = !stream4Place13[9] & !stream4Place13[8] & not_stream4Place13_7_and;  // PadAccess.swift:59
  assign not_stream4Place13_11_or        = !stream4Place13[11] | (!stream4Place13[10] & not_stream4Place13_9_and);  // PadAccess.swift:59
  assign not_stream4Place13_13_and       = !stream4Place13[13] & !stream4Place13[12] & not_stream4Place13_11_or;  // PadAccess.swift:59
  assign not_stream4Place14_1_and        = !stream4Place14[1] & !stream4Place14[0] & 1'b0;  // PadAccess.swift:59
  assign not_stream4Place14_3_and        = !stream4Place14[3] & !stream4Place14[2] & not_stream4Place14_1_and;  // PadAccess.swift:59
  assign not_stream4Place14_5_and        = !stream4Place14[5] & !stream4Place14[4] & not_stream4Place14_3_and;  // PadAccess.swift:59
  assign not_stream4Place14_7_and        = !stream4Place14[7] & !stream4Place14[6] & not_stream4Place14_5_and;  // PadAccess.swift:59
  assign not_stream4Place14_9_and        = !stream4Place14[9] & !stream4Place14[8] & not_stream4Place14_7_and;  // PadAccess.swift:59
  assign not_stream4Place14_11_or        = !stream4Place14[11] | (!stream4Place14[10] & not_stream4Place14_9_and);  // PadAccess.swift:59
  assign not_stream4Place14_13_and       = !stream4Place14[13] & !stream4Place14[12] & not_stream4Place14_11_or;  // PadAccess.swift:59
  assign not_stream4Place15_1_and        = !stream4Place15[1] & !stream4Place15[0] & 1'b0;  // PadAccess.swift:59
  assign not_stream4Place15_3_and        = !stream4Place15[3] & !stream4Place15[2] & not_stream4Place15_1_and;  // PadAccess.swift:59
  assign not_stream4Place15_5_and        = !stream4Place15[5] & !stream4Place15[4] & not_stream4Place15_3_and;  // PadAccess.swift:59
  assign not_stream4Place15_7_and        = !stream4Place15[7] & !stream4Place15[6] & not_stream4Place15_5_and;  // PadAccess.swift:59
  assign not_stream4Place15_9_and        = !stream4Place15[9] & !stream4Place15[8] & not_stream4Place15_7_and;  // PadAccess.swift:59
  assign not_stream4Place15_11_or        = !stream4Place15[11] | (!stream4Place15[10] & not_stream4Place15_9_and);  // PadAccess.swift:59
  assign not_stream4Place15_13_and       = !stream4Place15[13] & !stream4Place15[12] & not_stream4Place15_11_or;  // PadAccess.swift:59
  assign above_above_above_above_2       = {stream4Active15, stream4Active14, stream4Active13, stream4Active12,
      stream4Active11, stream4Active10, stream4Active9, stream4Active8, stream4Active7, stream4Active6, stream4Active5,
      stream4Active4, stream4Active3, stream4Active2, stream4Active1, stream4Active0};  // PadAccess.swift:62

  always_ff @(posedge clock) begin  // PadAccess.swift:101
    x1Place0  <= x_request_base_plus[17:1];                         // PadAccess.swift:102
    x1Place1  <= x_request_base[17:1] + x_request_stride_17_1_and;  // PadAccess.swift:102
    x1Active0 <= {x_request_base_0_selects_and_15, x_request_base_0_selects_and_13, x_request_base_0_selects_and_11,
        x_request_base_0_selects_and_9, x_request_base_0_selects_and_7, x_request_base_0_selects_and_5,
        x_request_base_0_selects_and_3, x_request_base_0_selects_and_1};  // PadAccess.swift:103
    x1Active1 <= {x_request_base_0_selects_and_14, x_request_base_0_selects_and_12, x_request_base_0_selects_and_10,
        x_request_base_0_selects_and_8, x_request_base_0_selects_and_6, x_request_base_0_selects_and_4,
        x_request_base_0_selects_and_2, x_request_base_0_selects_and_0};  // PadAccess.swift:103
    x1Stride0 <= x_request_stride;                                  // PadAccess.swift:104
    x1Stride1 <= x_request_outerStride;                             // PadAccess.swift:105
    if (reset) begin
      x1Active0 <= 8'd0;
      x1Active1 <= 8'd0;
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:101
    x2Place0  <= x1Place0_plus[16:1];                                      // PadAccess.swift:102
    x2Place1  <= x1Place1_plus[16:1];                                      // PadAccess.swift:102
    x2Place2  <= x1Place0[16:1] + (x1Stride0[16:1] & {16{!x1Place0[0]}});  // PadAccess.swift:102
    x2Place3  <= x1Place1[16:1] + (x1Stride0[16:1] & {16{!x1Place1[0]}});  // PadAccess.swift:102
    x2Active0 <= {x1Place0_0_selects_x1Active0_7, x1Place0_0_selects_x1Active0_5, x1Place0_0_selects_x1Active0_3,
        x1Place0_0_selects_x1Active0_1};  // PadAccess.swift:103
    x2Active1 <= {x1Place1_0_selects_x1Active1_7, x1Place1_0_selects_x1Active1_5, x1Place1_0_selects_x1Active1_3,
        x1Place1_0_selects_x1Active1_1};  // PadAccess.swift:103
    x2Active2 <= {x1Place0_0_selects_x1Active0_6, x1Place0_0_selects_x1Active0_4, x1Place0_0_selects_x1Active0_2,
        x1Place0_0_selects_x1Active0_0};  // PadAccess.swift:103
    x2Active3 <= {x1Place1_0_selects_x1Active1_6, x1Place1_0_selects_x1Active1_4, x1Place1_0_selects_x1Active1_2,
        x1Place1_0_selects_x1Active1_0};  // PadAccess.swift:103
    x2Stride1 <= x1Stride1;                                                // PadAccess.swift:105
    if (reset) begin
      x2Active0 <= 4'd0;
      x2Active1 <= 4'd0;
      x2Active2 <= 4'd0;
      x2Active3 <= 4'd0;
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:101
    x3Place0  <= x2Place0_plus[15:1];                                      // PadAccess.swift:102
    x3Place1  <= x2Place1_plus[15:1];                                      // PadAccess.swift:102
    x3Place2  <= x2Place2_plus[15:1];                                      // PadAccess.swift:102
    x3Place3  <= x2Place3_plus[15:1];                                      // PadAccess.swift:102
    x3Place4  <= x2Place0[15:1] + (x2Stride1[15:1] & {15{!x2Place0[0]}});  // PadAccess.swift:102
    x3Place5  <= x2Place1[15:1] + (x2Stride1[15:1] & {15{!x2Place1[0]}});  // PadAccess.swift:102
    x3Place6  <= x2Place2[15:1] + (x2Stride1[15:1] & {15{!x2Place2[0]}});  // PadAccess.swift:102
    x3Place7  <= x2Place3[15:1] + (x2Stride1[15:1] & {15{!x2Place3[0]}});  // PadAccess.swift:102
    x3Active0 <= {x2Place0_0_selects_x2Active0_3, x2Place0[0] ? x2Active0[1] : x2Active0[0]};  // PadAccess.swift:103
    x3Active1 <= {x2Place1_0_selects_x2Active1_3, x2Place1[0] ? x2Active1[1] : x2Active1[0]};  // PadAccess.swift:103
    x3Active2 <= {x2Place2_0_selects_x2Active2_3, x2Place2[0] ? x2Active2[1] : x2Active2[0]};  // PadAccess.swift:103
    x3Active3 <= {x2Place3_0_selects_x2Active3_3, x2Place3[0] ? x2Active3[1] : x2Active3[0]};  // PadAccess.swift:103
    x3Active4 <= {x2Place0_0_selects_x2Active0_2, x2Place0[0] ? x2Active0[0] : x2Active0[1]};  // PadAccess.swift:103
    x3Active5 <= {x2Place1_0_selects_x2Active1_2, x2Place1[0] ? x2Active1[0] : x2Active1[1]};  // PadAccess.swift:103
    x3Active6 <= {x2Place2_0_selects_x2Active2_2, x2Place2[0] ? x2Active2[0] : x2Active2[1]};  // PadAccess.swift:103
    x3Active7 <= {x2Place3_0_selects_x2Active3_2, x2Place3[0] ? x2Active3[0] : x2Active3[1]};  // PadAccess.swift:103
    x3Stride1 <= x2Stride1;                                                // PadAccess.swift:105
    if (reset) begin
      x3Active0 <= 2'd0;
      x3Active1 <= 2'd0;
      x3Active2 <= 2'd0;
      x3Active3 <= 2'd0;
      x3Active4 <= 2'd0;
      x3Active5 <= 2'd0;
      x3Active6 <= 2'd0;
      x3Active7 <= 2'd0;
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:101
    x4Place0   <= x3Place0_plus[14:1];                                      // PadAccess.swift:102
    x4Place1   <= x3Place1_plus[14:1];                                      // PadAccess.swift:102
    x4Place2   <= x3Place2_plus[14:1];                                      // PadAccess.swift:102
    x4Place3   <= x3Place3_plus[14:1];                                      // PadAccess.swift:102
    x4Place4   <= x3Place4_plus[14:1];                                      // PadAccess.swift:102
    x4Place5   <= x3Place5_plus[14:1];                                      // PadAccess.swift:102
    x4Place6   <= x3Place6_plus[14:1];                                      // PadAccess.swift:102
    x4Place7   <= x3Place7_plus[14:1];                                      // PadAccess.swift:102
    x4Place8   <= x3Place0[14:1] + (x3Stride1[14:1] & {14{!x3Place0[0]}});  // PadAccess.swift:102
    x4Place9   <= x3Place1[14:1] + (x3Stride1[14:1] & {14{!x3Place1[0]}});  // PadAccess.swift:102
    x4Place10  <= x3Place2[14:1] + (x3Stride1[14:1] & {14{!x3Place2[0]}});  // PadAccess.swift:102
    x4Place11  <= x3Place3[14:1] + (x3Stride1[14:1] & {14{!x3Place3[0]}});  // PadAccess.swift:102
    x4Place12  <= x3Place4[14:1] + (x3Stride1[14:1] & {14{!x3Place4[0]}});  // PadAccess.swift:102
    x4Place13  <= x3Place5[14:1] + (x3Stride1[14:1] & {14{!x3Place5[0]}});  // PadAccess.swift:102
    x4Place14  <= x3Place6[14:1] + (x3Stride1[14:1] & {14{!x3Place6[0]}});  // PadAccess.swift:102
    x4Place15  <= x3Place7[14:1] + (x3Stride1[14:1] & {14{!x3Place7[0]}});  // PadAccess.swift:102
    x4Active0  <= x3Place0[0] ? x3Active0[1] : x3Active0[0];                // PadAccess.swift:103
    x4Active1  <= x3Place1[0] ? x3Active1[1] : x3Active1[0];                // PadAccess.swift:103
    x4Active2  <= x3Place2[0] ? x3Active2[1] : x3Active2[0];                // PadAccess.swift:103
    x4Active3  <= x3Place3[0] ? x3Active3[1] : x3Active3[0];                // PadAccess.swift:103
    x4Active4  <= x3Place4[0] ? x3Active4[1] : x3Active4[0];                // PadAccess.swift:103
    x4Active5  <= x3Place5[0] ? x3Active5[1] : x3Active5[0];                // PadAccess.swift:103
    x4Active6  <= x3Place6[0] ? x3Active6[1] : x3Active6[0];                // PadAccess.swift:103
    x4Active7  <= x3Place7[0] ? x3Active7[1] : x3Active7[0];                // PadAccess.swift:103
    x4Active8  <= x3Place0[0] ? x3Active0[0] : x3Active0[1];                // PadAccess.swift:103
    x4Active9  <= x3Place1[0] ? x3Active1[0] : x3Active1[1];                // PadAccess.swift:103
    x4Active10 <= x3Place2[0] ? x3Active2[0] : x3Active2[1];                // PadAccess.swift:103
    x4Active11 <= x3Place3[0] ? x3Active3[0] : x3Active3[1];                // PadAccess.swift:103
    x4Active12 <= x3Place4[0] ? x3Active4[0] : x3Active4[1];                // PadAccess.swift:103
    x4Active13 <= x3Place5[0] ? x3Active5[0] : x3Active5[1];                // PadAccess.swift:103
    x4Active14 <= x3Place6[0] ? x3Active6[0] : x3Active6[1];                // PadAccess.swift:103
    x4Active15 <= x3Place7[0] ? x3Active7[0] : x3Active7[1];                // PadAccess.swift:103
    if (reset) begin
      x4Active0  <= 1'b0;
      x4Active1  <= 1'b0;
      x4Active2  <= 1'b0;
      x4Active3  <= 1'b0;
      x4Active4  <= 1'b0;
      x4Active5  <= 1'b0;
      x4Active6  <= 1'b0;
      x4Active7  <= 1'b0;
      x4Active8  <= 1'b0;
      x4Active9  <= 1'b0;
      x4Active10 <= 1'b0;
      x4Active11 <= 1'b0;
      x4Active12 <= 1'b0;
      x4Active13 <= 1'b0;
      x4Active14 <= 1'b0;
      x4Active15 <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      xFault <= 1'b0;
    end else begin
      xFault <= |(above_above_above_above & ~xIsInside);  // PadAccess.swift:63
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:101
    stream1Place0  <= stream_base_plus[17:1];  // PadAccess.swift:102
    stream1Place1  <= stream_base[17:1] + (17'h00000 & {17{!stream_base[0]}});  // PadAccess.swift:102
    stream1Active0 <= {stream_base_0_selects_and_15, stream_base_0_selects_and_13, stream_base_0_selects_and_11,
        stream_base_0_selects_and_9, stream_base_0_selects_and_7, stream_base_0_selects_and_5,
        stream_base_0_selects_and_3, stream_base_0_selects_and_1};  // PadAccess.swift:103
    stream1Active1 <= {stream_base_0_selects_and_14, stream_base_0_selects_and_12, stream_base_0_selects_and_10,
        stream_base_0_selects_and_8, stream_base_0_selects_and_6, stream_base_0_selects_and_4,
        stream_base_0_selects_and_2, stream_base_0_selects_and_0};  // PadAccess.swift:103
    stream1Stride0 <= 18'd1;                   // PadAccess.swift:104
    stream1Stride1 <= 18'd1;                   // PadAccess.swift:105
    if (reset) begin
      stream1Active0 <= 8'd0;
      stream1Active1 <= 8'd0;
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:101
    stream2Place0  <= stream1Place0_plus[16:1];  // PadAccess.swift:102
    stream2Place1  <= stream1Place1_plus[16:1];  // PadAccess.swift:102
    stream2Place2  <= stream1Place0[16:1] + (stream1Stride0[16:1] & {16{!stream1Place0[0]}});  // PadAccess.swift:102
    stream2Place3  <= stream1Place1[16:1] + (stream1Stride0[16:1] & {16{!stream1Place1[0]}});  // PadAccess.swift:102
    stream2Active0 <= {stream1Place0_0_selects_7, stream1Place0_0_selects_5, stream1Place0_0_selects_3,
        stream1Place0_0_selects};  // PadAccess.swift:103
    stream2Active1 <= {stream1Place1_0_selects_7, stream1Place1_0_selects_5, stream1Place1_0_selects_3,
        stream1Place1_0_selects};  // PadAccess.swift:103
    stream2Active2 <= {stream1Place0_0_selects_8, stream1Place0_0_selects_6, stream1Place0_0_selects_4,
        stream1Place0_0_selects_2};  // PadAccess.swift:103
    stream2Active3 <= {stream1Place1_0_selects_8, stream1Place1_0_selects_6, stream1Place1_0_selects_4,
        stream1Place1_0_selects_2};  // PadAccess.swift:103
    stream2Stride1 <= stream1Stride1;            // PadAccess.swift:105
    if (reset) begin
      stream2Active0 <= 4'd0;
      stream2Active1 <= 4'd0;
      stream2Active2 <= 4'd0;
      stream2Active3 <= 4'd0;
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:101
    stream3Place0  <= stream2Place0_plus[15:1];                              // PadAccess.swift:102
    stream3Place1  <= stream2Place1_plus[15:1];                              // PadAccess.swift:102
    stream3Place2  <= stream2Place2_plus[15:1];                              // PadAccess.swift:102
    stream3Place3  <= stream2Place3_plus[15:1];                              // PadAccess.swift:102
    stream3Place4  <= stream2Place0[15:1] + (stream2Stride1[15:1] & {15{!stream2Place0[0]}});  // PadAccess.swift:102
    stream3Place5  <= stream2Place1[15:1] + (stream2Stride1[15:1] & {15{!stream2Place1[0]}});  // PadAccess.swift:102
    stream3Place6  <= stream2Place2[15:1] + (stream2Stride1[15:1] & {15{!stream2Place2[0]}});  // PadAccess.swift:102
    stream3Place7  <= stream2Place3[15:1] + (stream2Stride1[15:1] & {15{!stream2Place3[0]}});  // PadAccess.swift:102
    stream3Active0 <= {stream2Place0_0_selects_3, stream2Place0_0_selects};  // PadAccess.swift:103
    stream3Active1 <= {stream2Place1_0_selects_3, stream2Place1_0_selects};  // PadAccess.swift:103
    stream3Active2 <= {stream2Place2_0_selects_3, stream2Place2_0_selects};  // PadAccess.swift:103
    stream3Active3 <= {stream2Place3_0_selects_3, stream2Place3_0_selects};  // PadAccess.swift:103
    stream3Active4 <= {stream2Place0_0_selects_4, stream2Place0_0_selects_2};  // PadAccess.swift:103
    stream3Active5 <= {stream2Place1_0_selects_4, stream2Place1_0_selects_2};  // PadAccess.swift:103
    stream3Active6 <= {stream2Place2_0_selects_4, stream2Place2_0_selects_2};  // PadAccess.swift:103
    stream3Active7 <= {stream2Place3_0_selects_4, stream2Place3_0_selects_2};  // PadAccess.swift:103
    stream3Stride1 <= stream2Stride1;                                        // PadAccess.swift:105
    if (reset) begin
      stream3Active0 <= 2'd0;
      stream3Active1 <= 2'd0;
      stream3Active2 <= 2'd0;
      stream3Active3 <= 2'd0;
      stream3Active4 <= 2'd0;
      stream3Active5 <= 2'd0;
      stream3Active6 <= 2'd0;
      stream3Active7 <= 2'd0;
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:101
    stream4Place0   <= stream3Place0_plus[14:1];  // PadAccess.swift:102
    stream4Place1   <= stream3Place1_plus[14:1];  // PadAccess.swift:102
    stream4Place2   <= stream3Place2_plus[14:1];  // PadAccess.swift:102
    stream4Place3   <= stream3Place3_plus[14:1];  // PadAccess.swift:102
    stream4Place4   <= stream3Place4_plus[14:1];  // PadAccess.swift:102
    stream4Place5   <= stream3Place5_plus[14:1];  // PadAccess.swift:102
    stream4Place6   <= stream3Place6_plus[14:1];  // PadAccess.swift:102
    stream4Place7   <= stream3Place7_plus[14:1];  // PadAccess.swift:102
    stream4Place8   <= stream3Place0[14:1] + (stream3Stride1[14:1] & {14{!stream3Place0[0]}});  // PadAccess.swift:102
    stream4Place9   <= stream3Place1[14:1] + (stream3Stride1[14:1] & {14{!stream3Place1[0]}});  // PadAccess.swift:102
    stream4Place10  <= stream3Place2[14:1] + (stream3Stride1[14:1] & {14{!stream3Place2[0]}});  // PadAccess.swift:102
    stream4Place11  <= stream3Place3[14:1] + (stream3Stride1[14:1] & {14{!stream3Place3[0]}});  // PadAccess.swift:102
    stream4Place12  <= stream3Place4[14:1] + (stream3Stride1[14:1] & {14{!stream3Place4[0]}});  // PadAccess.swift:102
    stream4Place13  <= stream3Place5[14:1] + (stream3Stride1[14:1] & {14{!stream3Place5[0]}});  // PadAccess.swift:102
    stream4Place14  <= stream3Place6[14:1] + (stream3Stride1[14:1] & {14{!stream3Place6[0]}});  // PadAccess.swift:102
    stream4Place15  <= stream3Place7[14:1] + (stream3Stride1[14:1] & {14{!stream3Place7[0]}});  // PadAccess.swift:102
    stream4Active0  <= stream3Place0[0] ? stream3Active0[1] : stream3Active0[0];  // PadAccess.swift:103
    stream4Active1  <= stream3Place1[0] ? stream3Active1[1] : stream3Active1[0];  // PadAccess.swift:103
    stream4Active2  <= stream3Place2[0] ? stream3Active2[1] : stream3Active2[0];  // PadAccess.swift:103
    stream4Active3  <= stream3Place3[0] ? stream3Active3[1] : stream3Active3[0];  // PadAccess.swift:103
    stream4Active4  <= stream3Place4[0] ? stream3Active4[1] : stream3Active4[0];  // PadAccess.swift:103
    stream4Active5  <= stream3Place5[0] ? stream3Active5[1] : stream3Active5[0];  // PadAccess.swift:103
    stream4Active6  <= stream3Place6[0] ? stream3Active6[1] : stream3Active6[0];  // PadAccess.swift:103
    stream4Active7  <= stream3Place7[0] ? stream3Active7[1] : stream3Active7[0];  // PadAccess.swift:103
    stream4Active8  <= stream3Place0[0] ? stream3Active0[0] : stream3Active0[1];  // PadAccess.swift:103
    stream4Active9  <= stream3Place1[0] ? stream3Active1[0] : stream3Active1[1];  // PadAccess.swift:103
    stream4Active10 <= stream3Place2[0] ? stream3Active2[0] : stream3Active2[1];  // PadAccess.swift:103
    stream4Active11 <= stream3Place3[0] ? stream3Active3[0] : stream3Active3[1];  // PadAccess.swift:103
    stream4Active12 <= stream3Place4[0] ? stream3Active4[0] : stream3Active4[1];  // PadAccess.swift:103
    stream4Active13 <= stream3Place5[0] ? stream3Active5[0] : stream3Active5[1];  // PadAccess.swift:103
    stream4Active14 <= stream3Place6[0] ? stream3Active6[0] : stream3Active6[1];  // PadAccess.swift:103
    stream4Active15 <= stream3Place7[0] ? stream3Active7[0] : stream3Active7[1];  // PadAccess.swift:103
    if (reset) begin
      stream4Active0  <= 1'b0;
      stream4Active1  <= 1'b0;
      stream4Active2  <= 1'b0;
      stream4Active3  <= 1'b0;
      stream4Active4  <= 1'b0;
      stream4Active5  <= 1'b0;
      stream4Active6  <= 1'b0;
      stream4Active7  <= 1'b0;
      stream4Active8  <= 1'b0;
      stream4Active9  <= 1'b0;
      stream4Active10 <= 1'b0;
      stream4Active11 <= 1'b0;
      stream4Active12 <= 1'b0;
      stream4Active13 <= 1'b0;
      stream4Active14 <= 1'b0;
      stream4Active15 <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      streamFault <= 1'b0;
    end else begin
      streamFault <= |(above_above_above_above_2 & ~streamIsInside);  // PadAccess.swift:63
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      streamWrite01 <= 1'b0;
    end else begin
      streamWrite01 <= stream_base[0];  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    streamGiven0_1 <= stream_values_0;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    streamGiven0_2 <= streamGiven0_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    streamGiven1_1 <= stream_values_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    streamGiven1_2 <= streamGiven1_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    streamGiven2_1 <= stream_values_2;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    streamGiven2_2 <= streamGiven2_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    streamGiven3_1 <= stream_values_3;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    streamGiven3_2 <= streamGiven3_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      xBuffer1 <= 1'b0;
    end else begin
      xBuffer1 <= buffer;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      xBuffer2 <= 1'b0;
    end else begin
      xBuffer2 <= xBuffer1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      xBuffer3 <= 1'b0;
    end else begin
      xBuffer3 <= xBuffer2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      xReturn01 <= 1'b0;
    end else begin
      xReturn01 <= x_request_base[0];  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      xReturn02 <= 1'b0;
    end else begin
      xReturn02 <= xReturn01;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      xReturn03 <= 1'b0;
    end else begin
      xReturn03 <= xReturn02;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      xReturn04 <= 1'b0;
    end else begin
      xReturn04 <= xReturn03;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      xReturn05 <= 1'b0;
    end else begin
      xReturn05 <= xReturn04;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      xReturn06 <= 1'b0;
    end else begin
      xReturn06 <= xReturn05;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    xReturn11 <= {x1Place1[0], x1Place0[0]};  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    xReturn12 <= xReturn11;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    xReturn13 <= xReturn12;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    xReturn14 <= xReturn13;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    xReturn15 <= xReturn14;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    xReturn21 <= {x2Place3[0], x2Place2[0], x2Place1[0], x2Place0[0]};  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    xReturn22 <= xReturn21;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    xReturn23 <= xReturn22;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    xReturn24 <= xReturn23;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    xReturn31 <= {x3Place7[0], x3Place6[0], x3Place5[0], x3Place4[0], x3Place3[0], x3Place2[0], x3Place1[0],
        x3Place0[0]};  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    xReturn32 <= xReturn31;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    xReturn33 <= xReturn32;  // Delayed.swift:10
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, x1Stride0[17], x3Stride1[17:15], stream1Stride0[17], stream3Stride1[17:15],
    bank0_y_word, bank1_y_word, bank2_y_word, bank3_y_word, bank4_y_word, bank5_y_word,
    bank6_y_word, bank7_y_word, bank8_y_word, bank9_y_word, bank10_y_word, bank11_y_word,
    bank12_y_word, bank13_y_word, bank14_y_word, bank15_y_word, x_request_base_plus[0],
    x1Place0_plus[0], x1Place1_plus[0], x2Place0_plus[0], x2Place1_plus[0], x2Place2_plus[0],
    x2Place3_plus[0], x3Place0_plus[0], x3Place1_plus[0], x3Place2_plus[0], x3Place3_plus[0],
    x3Place4_plus[0], x3Place5_plus[0], x3Place6_plus[0], x3Place7_plus[0], stream_base_plus[0],
    stream1Place0_plus[0], stream1Place1_plus[0], stream2Place0_plus[0], stream2Place1_plus[0],
    stream2Place2_plus[0], stream2Place3_plus[0], stream3Place0_plus[0], stream3Place1_plus[0],
    stream3Place2_plus[0], stream3Place3_plus[0], stream3Place4_plus[0], stream3Place5_plus[0],
    stream3Place6_plus[0], stream3Place7_plus[0]};
endmodule
