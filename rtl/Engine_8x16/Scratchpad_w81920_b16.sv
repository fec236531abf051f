// Pad of 81920 words of 16 bits in 16 banks, two ports of 16 lanes.
module Scratchpad_w81920_b16 (
  input  logic        clock,
  input  logic        reset,
  input  logic        x_request_enable,
  input  logic [17:0] x_request_base,
  input  logic [17:0] x_request_stride,
  input  logic [17:0] x_request_outerStride,
  input  logic [15:0] x_request_active,
  output logic [15:0] x_words_words_0,
  output logic [15:0] x_words_words_1,
  output logic [15:0] x_words_words_2,
  output logic [15:0] x_words_words_3,
  output logic [15:0] x_words_words_4,
  output logic [15:0] x_words_words_5,
  output logic [15:0] x_words_words_6,
  output logic [15:0] x_words_words_7,
  output logic [15:0] x_words_words_8,
  output logic [15:0] x_words_words_9,
  output logic [15:0] x_words_words_10,
  output logic [15:0] x_words_words_11,
  output logic [15:0] x_words_words_12,
  output logic [15:0] x_words_words_13,
  output logic [15:0] x_words_words_14,
  output logic [15:0] x_words_words_15,
  output logic        x_words_controls_0,
  output logic [1:0]  x_words_controls_1,
  output logic [3:0]  x_words_controls_2,
  output logic [7:0]  x_words_controls_3,
  output logic        x_fault,
  input  logic        y_request_enable,
  input  logic [17:0] y_request_base,
  input  logic [17:0] y_request_stride,
  input  logic [17:0] y_request_outerStride,
  input  logic [15:0] y_request_active,
  input  logic        y_write,
  output logic        y_writes_write,
  output logic        y_writes_controls_0,
  output logic [1:0]  y_writes_controls_1,
  output logic [3:0]  y_writes_controls_2,
  output logic [7:0]  y_writes_controls_3,
  input  logic [15:0] y_values_0,
  input  logic [15:0] y_values_1,
  input  logic [15:0] y_values_2,
  input  logic [15:0] y_values_3,
  input  logic [15:0] y_values_4,
  input  logic [15:0] y_values_5,
  input  logic [15:0] y_values_6,
  input  logic [15:0] y_values_7,
  input  logic [15:0] y_values_8,
  input  logic [15:0] y_values_9,
  input  logic [15:0] y_values_10,
  input  logic [15:0] y_values_11,
  input  logic [15:0] y_values_12,
  input  logic [15:0] y_values_13,
  input  logic [15:0] y_values_14,
  input  logic [15:0] y_values_15,
  output logic [15:0] y_words_words_0,
  output logic [15:0] y_words_words_1,
  output logic [15:0] y_words_words_2,
  output logic [15:0] y_words_words_3,
  output logic [15:0] y_words_words_4,
  output logic [15:0] y_words_words_5,
  output logic [15:0] y_words_words_6,
  output logic [15:0] y_words_words_7,
  output logic [15:0] y_words_words_8,
  output logic [15:0] y_words_words_9,
  output logic [15:0] y_words_words_10,
  output logic [15:0] y_words_words_11,
  output logic [15:0] y_words_words_12,
  output logic [15:0] y_words_words_13,
  output logic [15:0] y_words_words_14,
  output logic [15:0] y_words_words_15,
  output logic        y_words_controls_0,
  output logic [1:0]  y_words_controls_1,
  output logic [3:0]  y_words_controls_2,
  output logic [7:0]  y_words_controls_3,
  output logic        y_fault
);
  logic [16:0] x1Place0;                         // PadAccess.swift:92
  logic [16:0] x1Place1;                         // PadAccess.swift:92
  logic [7:0]  x1Active0;                        // PadAccess.swift:95
  logic [7:0]  x1Active1;                        // PadAccess.swift:95
  logic [17:0] x1Stride0;                        // PadAccess.swift:99
  logic [17:0] x1Stride1;                        // PadAccess.swift:99
  logic [15:0] x2Place0;                         // PadAccess.swift:92
  logic [15:0] x2Place1;                         // PadAccess.swift:92
  logic [15:0] x2Place2;                         // PadAccess.swift:92
  logic [15:0] x2Place3;                         // PadAccess.swift:92
  logic [3:0]  x2Active0;                        // PadAccess.swift:95
  logic [3:0]  x2Active1;                        // PadAccess.swift:95
  logic [3:0]  x2Active2;                        // PadAccess.swift:95
  logic [3:0]  x2Active3;                        // PadAccess.swift:95
  logic [17:0] x2Stride1;                        // PadAccess.swift:99
  logic [14:0] x3Place0;                         // PadAccess.swift:92
  logic [14:0] x3Place1;                         // PadAccess.swift:92
  logic [14:0] x3Place2;                         // PadAccess.swift:92
  logic [14:0] x3Place3;                         // PadAccess.swift:92
  logic [14:0] x3Place4;                         // PadAccess.swift:92
  logic [14:0] x3Place5;                         // PadAccess.swift:92
  logic [14:0] x3Place6;                         // PadAccess.swift:92
  logic [14:0] x3Place7;                         // PadAccess.swift:92
  logic [1:0]  x3Active0;                        // PadAccess.swift:95
  logic [1:0]  x3Active1;                        // PadAccess.swift:95
  logic [1:0]  x3Active2;                        // PadAccess.swift:95
  logic [1:0]  x3Active3;                        // PadAccess.swift:95
  logic [1:0]  x3Active4;                        // PadAccess.swift:95
  logic [1:0]  x3Active5;                        // PadAccess.swift:95
  logic [1:0]  x3Active6;                        // PadAccess.swift:95
  logic [1:0]  x3Active7;                        // PadAccess.swift:95
  logic [17:0] x3Stride1;                        // PadAccess.swift:99
  logic [13:0] x4Place0;                         // PadAccess.swift:92
  logic [13:0] x4Place1;                         // PadAccess.swift:92
  logic [13:0] x4Place2;                         // PadAccess.swift:92
  logic [13:0] x4Place3;                         // PadAccess.swift:92
  logic [13:0] x4Place4;                         // PadAccess.swift:92
  logic [13:0] x4Place5;                         // PadAccess.swift:92
  logic [13:0] x4Place6;                         // PadAccess.swift:92
  logic [13:0] x4Place7;                         // PadAccess.swift:92
  logic [13:0] x4Place8;                         // PadAccess.swift:92
  logic [13:0] x4Place9;                         // PadAccess.swift:92
  logic [13:0] x4Place10;                        // PadAccess.swift:92
  logic [13:0] x4Place11;                        // PadAccess.swift:92
  logic [13:0] x4Place12;                        // PadAccess.swift:92
  logic [13:0] x4Place13;                        // PadAccess.swift:92
  logic [13:0] x4Place14;                        // PadAccess.swift:92
  logic [13:0] x4Place15;                        // PadAccess.swift:92
  logic        x4Active0;                        // PadAccess.swift:95
  logic        x4Active1;                        // PadAccess.swift:95
  logic        x4Active2;                        // PadAccess.swift:95
  logic        x4Active3;                        // PadAccess.swift:95
  logic        x4Active4;                        // PadAccess.swift:95
  logic        x4Active5;                        // PadAccess.swift:95
  logic        x4Active6;                        // PadAccess.swift:95
  logic        x4Active7;                        // PadAccess.swift:95
  logic        x4Active8;                        // PadAccess.swift:95
  logic        x4Active9;                        // PadAccess.swift:95
  logic        x4Active10;                       // PadAccess.swift:95
  logic        x4Active11;                       // PadAccess.swift:95
  logic        x4Active12;                       // PadAccess.swift:95
  logic        x4Active13;                       // PadAccess.swift:95
  logic        x4Active14;                       // PadAccess.swift:95
  logic        x4Active15;                       // PadAccess.swift:95
  logic [15:0] xIsInside;                        // PadAccess.swift:59
  logic        xFault;                           // PadAccess.swift:62
  logic [16:0] y1Place0;                         // PadAccess.swift:92
  logic [16:0] y1Place1;                         // PadAccess.swift:92
  logic [7:0]  y1Active0;                        // PadAccess.swift:95
  logic [7:0]  y1Active1;                        // PadAccess.swift:95
  logic [17:0] y1Stride0;                        // PadAccess.swift:99
  logic [17:0] y1Stride1;                        // PadAccess.swift:99
  logic [15:0] y2Place0;                         // PadAccess.swift:92
  logic [15:0] y2Place1;                         // PadAccess.swift:92
  logic [15:0] y2Place2;                         // PadAccess.swift:92
  logic [15:0] y2Place3;                         // PadAccess.swift:92
  logic [3:0]  y2Active0;                        // PadAccess.swift:95
  logic [3:0]  y2Active1;                        // PadAccess.swift:95
  logic [3:0]  y2Active2;                        // PadAccess.swift:95
  logic [3:0]  y2Active3;                        // PadAccess.swift:95
  logic [17:0] y2Stride1;                        // PadAccess.swift:99
  logic [14:0] y3Place0;                         // PadAccess.swift:92
  logic [14:0] y3Place1;                         // PadAccess.swift:92
  logic [14:0] y3Place2;                         // PadAccess.swift:92
  logic [14:0] y3Place3;                         // PadAccess.swift:92
  logic [14:0] y3Place4;                         // PadAccess.swift:92
  logic [14:0] y3Place5;                         // PadAccess.swift:92
  logic [14:0] y3Place6;                         // PadAccess.swift:92
  logic [14:0] y3Place7;                         // PadAccess.swift:92
  logic [1:0]  y3Active0;                        // PadAccess.swift:95
  logic [1:0]  y3Active1;                        // PadAccess.swift:95
  logic [1:0]  y3Active2;                        // PadAccess.swift:95
  logic [1:0]  y3Active3;                        // PadAccess.swift:95
  logic [1:0]  y3Active4;                        // PadAccess.swift:95
  logic [1:0]  y3Active5;                        // PadAccess.swift:95
  logic [1:0]  y3Active6;                        // PadAccess.swift:95
  logic [1:0]  y3Active7;                        // PadAccess.swift:95
  logic [17:0] y3Stride1;                        // PadAccess.swift:99
  logic [13:0] y4Place0;                         // PadAccess.swift:92
  logic [13:0] y4Place1;                         // PadAccess.swift:92
  logic [13:0] y4Place2;                         // PadAccess.swift:92
  logic [13:0] y4Place3;                         // PadAccess.swift:92
  logic [13:0] y4Place4;                         // PadAccess.swift:92
  logic [13:0] y4Place5;                         // PadAccess.swift:92
  logic [13:0] y4Place6;                         // PadAccess.swift:92
  logic [13:0] y4Place7;                         // PadAccess.swift:92
  logic [13:0] y4Place8;                         // PadAccess.swift:92
  logic [13:0] y4Place9;                         // PadAccess.swift:92
  logic [13:0] y4Place10;                        // PadAccess.swift:92
  logic [13:0] y4Place11;                        // PadAccess.swift:92
  logic [13:0] y4Place12;                        // PadAccess.swift:92
  logic [13:0] y4Place13;                        // PadAccess.swift:92
  logic [13:0] y4Place14;                        // PadAccess.swift:92
  logic [13:0] y4Place15;                        // PadAccess.swift:92
  logic        y4Active0;                        // PadAccess.swift:95
  logic        y4Active1;                        // PadAccess.swift:95
  logic        y4Active2;                        // PadAccess.swift:95
  logic        y4Active3;                        // PadAccess.swift:95
  logic        y4Active4;                        // PadAccess.swift:95
  logic        y4Active5;                        // PadAccess.swift:95
  logic        y4Active6;                        // PadAccess.swift:95
  logic        y4Active7;                        // PadAccess.swift:95
  logic        y4Active8;                        // PadAccess.swift:95
  logic        y4Active9;                        // PadAccess.swift:95
  logic        y4Active10;                       // PadAccess.swift:95
  logic        y4Active11;                       // PadAccess.swift:95
  logic        y4Active12;                       // PadAccess.swift:95
  logic        y4Active13;                       // PadAccess.swift:95
  logic        y4Active14;                       // PadAccess.swift:95
  logic        y4Active15;                       // PadAccess.swift:95
  logic [15:0] yIsInside;                        // PadAccess.swift:59
  logic        yFault;                           // PadAccess.swift:62
  logic        yWrite1;                          // Delayed.swift:8
  logic        yWrite2;                          // Delayed.swift:8
  logic        yWrite3;                          // Delayed.swift:8
  logic        yWriteOf_0_0_state;               // FlipFlop.swift:56
  logic        yWriteOf_1_0_state;               // FlipFlop.swift:56
  logic        yWriteOf_2_0_state;               // FlipFlop.swift:56
  logic        yWriteOf_3_0_state;               // FlipFlop.swift:56
  logic        yWrite01;                         // Delayed.swift:8
  logic [15:0] bank0_x_word;                     // Scratchpad.swift:88
  logic [15:0] bank0_y_word;                     // Scratchpad.swift:88
  logic [15:0] bank1_x_word;                     // Scratchpad.swift:88
  logic [15:0] bank1_y_word;                     // Scratchpad.swift:88
  logic [15:0] bank2_x_word;                     // Scratchpad.swift:88
  logic [15:0] bank2_y_word;                     // Scratchpad.swift:88
  logic [15:0] bank3_x_word;                     // Scratchpad.swift:88
  logic [15:0] bank3_y_word;                     // Scratchpad.swift:88
  logic [15:0] bank4_x_word;                     // Scratchpad.swift:88
  logic [15:0] bank4_y_word;                     // Scratchpad.swift:88
  logic [15:0] bank5_x_word;                     // Scratchpad.swift:88
  logic [15:0] bank5_y_word;                     // Scratchpad.swift:88
  logic [15:0] bank6_x_word;                     // Scratchpad.swift:88
  logic [15:0] bank6_y_word;                     // Scratchpad.swift:88
  logic [15:0] bank7_x_word;                     // Scratchpad.swift:88
  logic [15:0] bank7_y_word;                     // Scratchpad.swift:88
  logic [15:0] bank8_x_word;                     // Scratchpad.swift:88
  logic [15:0] bank8_y_word;                     // Scratchpad.swift:88
  logic [15:0] bank9_x_word;                     // Scratchpad.swift:88
  logic [15:0] bank9_y_word;                     // Scratchpad.swift:88
  logic [15:0] bank10_x_word;                    // Scratchpad.swift:88
  logic [15:0] bank10_y_word;                    // Scratchpad.swift:88
  logic [15:0] bank11_x_word;                    // Scratchpad.swift:88
  logic [15:0] bank11_y_word;                    // Scratchpad.swift:88
  logic [15:0] bank12_x_word;                    // Scratchpad.swift:88
  logic [15:0] bank12_y_word;                    // Scratchpad.swift:88
  logic [15:0] bank13_x_word;                    // Scratchpad.swift:88
  logic [15:0] bank13_y_word;                    // Scratchpad.swift:88
  logic [15:0] bank14_x_word;                    // Scratchpad.swift:88
  logic [15:0] bank14_y_word;                    // Scratchpad.swift:88
  logic [15:0] bank15_x_word;                    // Scratchpad.swift:88
  logic [15:0] bank15_y_word;                    // Scratchpad.swift:88
  logic        xReturn01;                        // Delayed.swift:8
  logic        xReturn02;                        // Delayed.swift:8
  logic        xReturn03;                        // Delayed.swift:8
  logic        xReturn04;                        // Delayed.swift:8
  logic        xReturn05;                        // Delayed.swift:8
  logic        xReturn06;                        // Delayed.swift:8
  logic [1:0]  xReturn11;                        // Delayed.swift:8
  logic [1:0]  xReturn12;                        // Delayed.swift:8
  logic [1:0]  xReturn13;                        // Delayed.swift:8
  logic [1:0]  xReturn14;                        // Delayed.swift:8
  logic [1:0]  xReturn15;                        // Delayed.swift:8
  logic [3:0]  xReturn21;                        // Delayed.swift:8
  logic [3:0]  xReturn22;                        // Delayed.swift:8
  logic [3:0]  xReturn23;                        // Delayed.swift:8
  logic [3:0]  xReturn24;                        // Delayed.swift:8
  logic [7:0]  xReturn31;                        // Delayed.swift:8
  logic [7:0]  xReturn32;                        // Delayed.swift:8
  logic [7:0]  xReturn33;                        // Delayed.swift:8
  logic        yReturn01;                        // Delayed.swift:8
  logic        yReturn02;                        // Delayed.swift:8
  logic        yReturn03;                        // Delayed.swift:8
  logic        yReturn04;                        // Delayed.swift:8
  logic        yReturn05;                        // Delayed.swift:8
  logic        yReturn06;                        // Delayed.swift:8
  logic [1:0]  yReturn11;                        // Delayed.swift:8
  logic [1:0]  yReturn12;                        // Delayed.swift:8
  logic [1:0]  yReturn13;                        // Delayed.swift:8
  logic [1:0]  yReturn14;                        // Delayed.swift:8
  logic [1:0]  yReturn15;                        // Delayed.swift:8
  logic [3:0]  yReturn21;                        // Delayed.swift:8
  logic [3:0]  yReturn22;                        // Delayed.swift:8
  logic [3:0]  yReturn23;                        // Delayed.swift:8
  logic [3:0]  yReturn24;                        // Delayed.swift:8
  logic [7:0]  yReturn31;                        // Delayed.swift:8
  logic [7:0]  yReturn32;                        // Delayed.swift:8
  logic [7:0]  yReturn33;                        // Delayed.swift:8
  logic [15:0] x_request_active_and;
  logic [17:0] x_request_base_plus;
  logic [16:0] x_request_stride_17_1_and;
  logic        x_request_base_0_selects_and_1;
  logic        x_request_base_0_selects_and_0;
  logic        x_request_base_0_selects_and_3;
  logic        x_request_base_0_selects_and_2;
  logic        x_request_base_0_selects_and_5;
  logic        x_request_base_0_selects_and_4;
  logic        x_request_base_0_selects_and_7;
  logic        x_request_base_0_selects_and_6;
  logic        x_request_base_0_selects_and_9;
  logic        x_request_base_0_selects_and_8;
  logic        x_request_base_0_selects_and_11;
  logic        x_request_base_0_selects_and_10;
  logic        x_request_base_0_selects_and_13;
  logic        x_request_base_0_selects_and_12;
  logic        x_request_base_0_selects_and_15;
  logic        x_request_base_0_selects_and_14;
  logic [16:0] x1Place0_plus;
  logic [16:0] x1Place1_plus;
  logic        x1Place0_0_selects_x1Active0_1;
  logic        x1Place0_0_selects_x1Active0_0;
  logic        x1Place0_0_selects_x1Active0_3;
  logic        x1Place0_0_selects_x1Active0_2;
  logic        x1Place0_0_selects_x1Active0_5;
  logic        x1Place0_0_selects_x1Active0_4;
  logic        x1Place0_0_selects_x1Active0_7;
  logic        x1Place0_0_selects_x1Active0_6;
  logic        x1Place1_0_selects_x1Active1_1;
  logic        x1Place1_0_selects_x1Active1_0;
  logic        x1Place1_0_selects_x1Active1_3;
  logic        x1Place1_0_selects_x1Active1_2;
  logic        x1Place1_0_selects_x1Active1_5;
  logic        x1Place1_0_selects_x1Active1_4;
  logic        x1Place1_0_selects_x1Active1_7;
  logic        x1Place1_0_selects_x1Active1_6;
  logic [15:0] x2Place0_plus;
  logic [15:0] x2Place1_plus;
  logic [15:0] x2Place2_plus;
  logic [15:0] x2Place3_plus;
  logic        x2Place0_0_selects_x2Active0_3;
  logic        x2Place0_0_selects_x2Active0_2;
  logic        x2Place1_0_selects_x2Active1_3;
  logic        x2Place1_0_selects_x2Active1_2;
  logic        x2Place2_0_selects_x2Active2_3;
  logic        x2Place2_0_selects_x2Active2_2;
  logic        x2Place3_0_selects_x2Active3_3;
  logic        x2Place3_0_selects_x2Active3_2;
  logic [14:0] x3Place0_plus;
  logic [14:0] x3Place1_plus;
  logic [14:0] x3Place2_plus;
  logic [14:0] x3Place3_plus;
  logic [14:0] x3Place4_plus;
  logic [14:0] x3Place5_plus;
  logic [14:0] x3Place6_plus;
  logic [14:0] x3Place7_plus;
  logic        not_x4Place0_2_and;
  logic        not_x4Place0_5_and;
  logic        not_x4Place0_8_and;
  logic        not_x4Place0_11_and;
  logic        not_x4Place0_13_and;
  logic        not_x4Place1_2_and;
  logic        not_x4Place1_5_and;
  logic        not_x4Place1_8_and;
  logic        not_x4Place1_11_and;
  logic        not_x4Place1_13_and;
  logic        not_x4Place2_2_and;
  logic        not_x4Place2_5_and;
  logic        not_x4Place2_8_and;
  logic        not_x4Place2_11_and;
  logic        not_x4Place2_13_and;
  logic        not_x4Place3_2_and;
  logic        not_x4Place3_5_and;
  logic        not_x4Place3_8_and;
  logic        not_x4Place3_11_and;
  logic        not_x4Place3_13_and;
  logic        not_x4Place4_2_and;
  logic        not_x4Place4_5_and;
  logic        not_x4Place4_8_and;
  logic        not_x4Place4_11_and;
  logic        not_x4Place4_13_and;
  logic        not_x4Place5_2_and;
  logic        not_x4Place5_5_and;
  logic        not_x4Place5_8_and;
  logic        not_x4Place5_11_and;
  logic        not_x4Place5_13_and;
  logic        not_x4Place6_2_and;
  logic        not_x4Place6_5_and;
  logic        not_x4Place6_8_and;
  logic        not_x4Place6_11_and;
  logic        not_x4Place6_13_and;
  logic        not_x4Place7_2_and;
  logic        not_x4Place7_5_and;
  logic        not_x4Place7_8_and;
  logic        not_x4Place7_11_and;
  logic        not_x4Place7_13_and;
  logic        not_x4Place8_2_and;
  logic        not_x4Place8_5_and;
  logic        not_x4Place8_8_and;
  logic        not_x4Place8_11_and;
  logic        not_x4Place8_13_and;
  logic        not_x4Place9_2_and;
  logic        not_x4Place9_5_and;
  logic        not_x4Place9_8_and;
  logic        not_x4Place9_11_and;
  logic        not_x4Place9_13_and;
  logic        not_x4Place10_2_and;
  logic        not_x4Place10_4_and;
  logic        not_x4Place10_6_and;
  logic        not_x4Place10_8_and;
  logic        not_x4Place10_10_or;
  logic        not_x4Place10_12_or;
  logic        not_x4Place10_13_and;
  logic        not_x4Place11_2_and;
  logic        not_x4Place11_4_and;
  logic        not_x4Place11_6_and;
  logic        not_x4Place11_8_and;
  logic        not_x4Place11_10_or;
  logic        not_x4Place11_12_or;
  logic        not_x4Place11_13_and;
  logic        not_x4Place12_2_and;
  logic        not_x4Place12_4_and;
  logic        not_x4Place12_6_and;
  logic        not_x4Place12_8_and;
  logic        not_x4Place12_10_or;
  logic        not_x4Place12_12_or;
  logic        not_x4Place12_13_and;
  logic        not_x4Place13_2_and;
  logic        not_x4Place13_4_and;
  logic        not_x4Place13_6_and;
  logic        not_x4Place13_8_and;
  logic        not_x4Place13_10_or;
  logic        not_x4Place13_12_or;
  logic        not_x4Place13_13_and;
  logic        not_x4Place14_2_and;
  logic        not_x4Place14_4_and;
  logic        not_x4Place14_6_and;
  logic        not_x4Place14_8_and;
  logic        not_x4Place14_10_or;
  logic        not_x4Place14_12_or;
  logic        not_x4Place14_13_and;
  logic        not_x4Place15_2_and;
  logic        not_x4Place15_4_and;
  logic        not_x4Place15_6_and;
  logic        not_x4Place15_8_and;
  logic        not_x4Place15_10_or;
  logic        not_x4Place15_12_or;
  logic        not_x4Place15_13_and;
  logic [15:0] above_above_above_above;
  logic [15:0] y_request_active_and;
  logic [17:0] y_request_base_plus;
  logic [16:0] y_request_stride_17_1_and;
  logic        y_request_base_0_selects_and_1;
  logic        y_request_base_0_selects_and_0;
  logic        y_request_base_0_selects_and_3;
  logic        y_request_base_0_selects_and_2;
  logic        y_request_base_0_selects_and_5;
  logic        y_request_base_0_selects_and_4;
  logic        y_request_base_0_selects_and_7;
  logic        y_request_base_0_selects_and_6;
  logic        y_request_base_0_selects_and_9;
  logic        y_request_base_0_selects_and_8;
  logic        y_request_base_0_selects_and_11;
  logic        y_request_base_0_selects_and_10;
  logic        y_request_base_0_selects_and_13;
  logic        y_request_base_0_selects_and_12;
  logic        y_request_base_0_selects_and_15;
  logic        y_request_base_0_selects_and_14;
  logic [1:0]  y1Place1_0_above_y1Place0_0;
  logic [16:0] y1Place0_plus;
  logic [16:0] y1Place1_plus;
  logic        y1Place0_0_selects_y1Active0_1;
  logic        y1Place0_0_selects_y1Active0_0;
  logic        y1Place0_0_selects_y1Active0_3;
  logic        y1Place0_0_selects_y1Active0_2;
  logic        y1Place0_0_selects_y1Active0_5;
  logic        y1Place0_0_selects_y1Active0_4;
  logic        y1Place0_0_selects_y1Active0_7;
  logic        y1Place0_0_selects_y1Active0_6;
  logic        y1Place1_0_selects_y1Active1_1;
  logic        y1Place1_0_selects_y1Active1_0;
  logic        y1Place1_0_selects_y1Active1_3;
  logic        y1Place1_0_selects_y1Active1_2;
  logic        y1Place1_0_selects_y1Active1_5;
  logic        y1Place1_0_selects_y1Active1_4;
  logic        y1Place1_0_selects_y1Active1_7;
  logic        y1Place1_0_selects_y1Active1_6;
  logic [3:0]  above;
  logic [15:0] y2Place0_plus;
  logic [15:0] y2Place1_plus;
  logic [15:0] y2Place2_plus;
  logic [15:0] y2Place3_plus;
  logic        y2Place0_0_selects_y2Active0_3;
  logic        y2Place0_0_selects_y2Active0_2;
  logic        y2Place1_0_selects_y2Active1_3;
  logic        y2Place1_0_selects_y2Active1_2;
  logic        y2Place2_0_selects_y2Active2_3;
  logic        y2Place2_0_selects_y2Active2_2;
  logic        y2Place3_0_selects_y2Active3_3;
  logic        y2Place3_0_selects_y2Active3_2;
  logic [7:0]  above_above_above_above_2;
  logic [14:0] y3Place0_plus;
  logic [14:0] y3Place1_plus;
  logic [14:0] y3Place2_plus;
  logic [14:0] y3Place3_plus;
  logic [14:0] y3Place4_plus;
  logic [14:0] y3Place5_plus;
  logic [14:0] y3Place6_plus;
  logic [14:0] y3Place7_plus;
  logic        not_y4Place0_2_and;
  logic        not_y4Place0_5_and;
  logic        not_y4Place0_8_and;
  logic        not_y4Place0_11_and;
  logic        not_y4Place0_13_and;
  logic        not_y4Place1_2_and;
  logic        not_y4Place1_5_and;
  logic        not_y4Place1_8_and;
  logic        not_y4Place1_11_and;
  logic        not_y4Place1_13_and;
  logic        not_y4Place2_2_and;
  logic        not_y4Place2_5_and;
  logic        not_y4Place2_8_and;
  logic        not_y4Place2_11_and;
  logic        not_y4Place2_13_and;
  logic        not_y4Place3_2_and;
  logic        not_y4Place3_5_and;
  logic        not_y4Place3_8_and;
  logic        not_y4Place3_11_and;
  logic        not_y4Place3_13_and;
  logic        not_y4Place4_2_and;
  logic        not_y4Place4_5_and;
  logic        not_y4Place4_8_and;
  logic        not_y4Place4_11_and;
  logic        not_y4Place4_13_and;
  logic        not_y4Place5_2_and;
  logic        not_y4Place5_5_and;
  logic        not_y4Place5_8_and;
  logic        not_y4Place5_11_and;
  logic        not_y4Place5_13_and;
  logic        not_y4Place6_2_and;
  logic        not_y4Place6_5_and;
  logic        not_y4Place6_8_and;
  logic        not_y4Place6_11_and;
  logic        not_y4Place6_13_and;
  logic        not_y4Place7_2_and;
  logic        not_y4Place7_5_and;
  logic        not_y4Place7_8_and;
  logic        not_y4Place7_11_and;
  logic        not_y4Place7_13_and;
  logic        not_y4Place8_2_and;
  logic        not_y4Place8_5_and;
  logic        not_y4Place8_8_and;
  logic        not_y4Place8_11_and;
  logic        not_y4Place8_13_and;
  logic        not_y4Place9_2_and;
  logic        not_y4Place9_5_and;
  logic        not_y4Place9_8_and;
  logic        not_y4Place9_11_and;
  logic        not_y4Place9_13_and;
  logic        not_y4Place10_2_and;
  logic        not_y4Place10_4_and;
  logic        not_y4Place10_6_and;
  logic        not_y4Place10_8_and;
  logic        not_y4Place10_10_or;
  logic        not_y4Place10_12_or;
  logic        not_y4Place10_13_and;
  logic        not_y4Place11_2_and;
  logic        not_y4Place11_4_and;
  logic        not_y4Place11_6_and;
  logic        not_y4Place11_8_and;
  logic        not_y4Place11_10_or;
  logic        not_y4Place11_12_or;
  logic        not_y4Place11_13_and;
  logic        not_y4Place12_2_and;
  logic        not_y4Place12_4_and;
  logic        not_y4Place12_6_and;
  logic        not_y4Place12_8_and;
  logic        not_y4Place12_10_or;
  logic        not_y4Place12_12_or;
  logic        not_y4Place12_13_and;
  logic        not_y4Place13_2_and;
  logic        not_y4Place13_4_and;
  logic        not_y4Place13_6_and;
  logic        not_y4Place13_8_and;
  logic        not_y4Place13_10_or;
  logic        not_y4Place13_12_or;
  logic        not_y4Place13_13_and;
  logic        not_y4Place14_2_and;
  logic        not_y4Place14_4_and;
  logic        not_y4Place14_6_and;
  logic        not_y4Place14_8_and;
  logic        not_y4Place14_10_or;
  logic        not_y4Place14_12_or;
  logic        not_y4Place14_13_and;
  logic        not_y4Place15_2_and;
  logic        not_y4Place15_4_and;
  logic        not_y4Place15_6_and;
  logic        not_y4Place15_8_and;
  logic        not_y4Place15_10_or;
  logic        not_y4Place15_12_or;
  logic        not_y4Place15_13_and;
  logic [15:0] above_above_above_above_3;

  TRELLIS_FF_copy yWriteOf_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (yWrite3),
    .state (yWriteOf_0_0_state)
  );

  TRELLIS_FF_copy yWriteOf_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (yWrite3),
    .state (yWriteOf_1_0_state)
  );

  TRELLIS_FF_copy yWriteOf_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (yWrite3),
    .state (yWriteOf_2_0_state)
  );

  TRELLIS_FF_copy yWriteOf_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (yWrite3),
    .state (yWriteOf_3_0_state)
  );

  MemoryBank_r5120_w16 bank0 (  // Scratchpad.swift:88
    .clock    (clock),
    .x_enable (x4Active0 & xIsInside[0]),
    .x_write  (1'b0),
    .x_row    (x4Place0[12:0]),
    .x_data   (16'd0),
    .x_word   (bank0_x_word),
    .y_enable (y4Active0 & yIsInside[0]),
    .y_write  (yWriteOf_0_0_state),
    .y_row    (y4Place0[12:0]),
    .y_data   (y_values_0),
    .y_word   (bank0_y_word)
  );

  MemoryBank_r5120_w16 bank1 (  // Scratchpad.swift:88
    .clock    (clock),
    .x_enable (x4Active1 & xIsInside[1]),
    .x_write  (1'b0),
    .x_row    (x4Place1[12:0]),
    .x_data   (16'd0),
    .x_word   (bank1_x_word),
    .y_enable (y4Active1 & yIsInside[1]),
    .y_write  (yWriteOf_0_0_state),
    .y_row    (y4Place1[12:0]),
    .y_data   (y_values_1),
    .y_word   (bank1_y_word)
  );

  MemoryBank_r5120_w16 bank2 (  // Scratchpad.swift:88
    .clock    (clock),
    .x_enable (x4Active2 & xIsInside[2]),
    .x_write  (1'b0),
    .x_row    (x4Place2[12:0]),
    .x_data   (16'd0),
    .x_word   (bank2_x_word),
    .y_enable (y4Active2 & yIsInside[2]),
    .y_write  (yWriteOf_0_0_state),
    .y_row    (y4Place2[12:0]),
    .y_data   (y_values_2),
    .y_word   (bank2_y_word)
  );

  MemoryBank_r5120_w16 bank3 (  // Scratchpad.swift:88
    .clock    (clock),
    .x_enable (x4Active3 & xIsInside[3]),
    .x_write  (1'b0),
    .x_row    (x4Place3[12:0]),
    .x_data   (16'd0),
    .x_word   (bank3_x_word),
    .y_enable (y4Active3 & yIsInside[3]),
    .y_write  (yWriteOf_0_0_state),
    .y_row    (y4Place3[12:0]),
    .y_data   (y_values_3),
    .y_word   (bank3_y_word)
  );

  MemoryBank_r5120_w16 bank4 (  // Scratchpad.swift:88
    .clock    (clock),
    .x_enable (x4Active4 & xIsInside[4]),
    .x_write  (1'b0),
    .x_row    (x4Place4[12:0]),
    .x_data   (16'd0),
    .x_word   (bank4_x_word),
    .y_enable (y4Active4 & yIsInside[4]),
    .y_write  (yWriteOf_1_0_state),
    .y_row    (y4Place4[12:0]),
    .y_data   (y_values_4),
    .y_word   (bank4_y_word)
  );

  MemoryBank_r5120_w16 bank5 (  // Scratchpad.swift:88
    .clock    (clock),
    .x_enable (x4Active5 & xIsInside[5]),
    .x_write  (1'b0),
    .x_row    (x4Place5[12:0]),
    .x_data   (16'd0),
    .x_word   (bank5_x_word),
    .y_enable (y4Active5 & yIsInside[5]),
    .y_write  (yWriteOf_1_0_state),
    .y_row    (y4Place5[12:0]),
    .y_data   (y_values_5),
    .y_word   (bank5_y_word)
  );

  MemoryBank_r5120_w16 bank6 (  // Scratchpad.swift:88
    .clock    (clock),
    .x_enable (x4Active6 & xIsInside[6]),
    .x_write  (1'b0),
    .x_row    (x4Place6[12:0]),
    .x_data   (16'd0),
    .x_word   (bank6_x_word),
    .y_enable (y4Active6 & yIsInside[6]),
    .y_write  (yWriteOf_1_0_state),
    .y_row    (y4Place6[12:0]),
    .y_data   (y_values_6),
    .y_word   (bank6_y_word)
  );

  MemoryBank_r5120_w16 bank7 (  // Scratchpad.swift:88
    .clock    (clock),
    .x_enable (x4Active7 & xIsInside[7]),
    .x_write  (1'b0),
    .x_row    (x4Place7[12:0]),
    .x_data   (16'd0),
    .x_word   (bank7_x_word),
    .y_enable (y4Active7 & yIsInside[7]),
    .y_write  (yWriteOf_1_0_state),
    .y_row    (y4Place7[12:0]),
    .y_data   (y_values_7),
    .y_word   (bank7_y_word)
  );

  MemoryBank_r5120_w16 bank8 (  // Scratchpad.swift:88
    .clock    (clock),
    .x_enable (x4Active8 & xIsInside[8]),
    .x_write  (1'b0),
    .x_row    (x4Place8[12:0]),
    .x_data   (16'd0),
    .x_word   (bank8_x_word),
    .y_enable (y4Active8 & yIsInside[8]),
    .y_write  (yWriteOf_2_0_state),
    .y_row    (y4Place8[12:0]),
    .y_data   (y_values_8),
    .y_word   (bank8_y_word)
  );

  MemoryBank_r5120_w16 bank9 (  // Scratchpad.swift:88
    .clock    (clock),
    .x_enable (x4Active9 & xIsInside[9]),
    .x_write  (1'b0),
    .x_row    (x4Place9[12:0]),
    .x_data   (16'd0),
    .x_word   (bank9_x_word),
    .y_enable (y4Active9 & yIsInside[9]),
    .y_write  (yWriteOf_2_0_state),
    .y_row    (y4Place9[12:0]),
    .y_data   (y_values_9),
    .y_word   (bank9_y_word)
  );

  MemoryBank_r5120_w16 bank10 (  // Scratchpad.swift:88
    .clock    (clock),
    .x_enable (x4Active10 & xIsInside[10]),
    .x_write  (1'b0),
    .x_row    (x4Place10[12:0]),
    .x_data   (16'd0),
    .x_word   (bank10_x_word),
    .y_enable (y4Active10 & yIsInside[10]),
    .y_write  (yWriteOf_2_0_state),
    .y_row    (y4Place10[12:0]),
    .y_data   (y_values_10),
    .y_word   (bank10_y_word)
  );

  MemoryBank_r5120_w16 bank11 (  // Scratchpad.swift:88
    .clock    (clock),
    .x_enable (x4Active11 & xIsInside[11]),
    .x_write  (1'b0),
    .x_row    (x4Place11[12:0]),
    .x_data   (16'd0),
    .x_word   (bank11_x_word),
    .y_enable (y4Active11 & yIsInside[11]),
    .y_write  (yWriteOf_2_0_state),
    .y_row    (y4Place11[12:0]),
    .y_data   (y_values_11),
    .y_word   (bank11_y_word)
  );

  MemoryBank_r5120_w16 bank12 (  // Scratchpad.swift:88
    .clock    (clock),
    .x_enable (x4Active12 & xIsInside[12]),
    .x_write  (1'b0),
    .x_row    (x4Place12[12:0]),
    .x_data   (16'd0),
    .x_word   (bank12_x_word),
    .y_enable (y4Active12 & yIsInside[12]),
    .y_write  (yWriteOf_3_0_state),
    .y_row    (y4Place12[12:0]),
    .y_data   (y_values_12),
    .y_word   (bank12_y_word)
  );

  MemoryBank_r5120_w16 bank13 (  // Scratchpad.swift:88
    .clock    (clock),
    .x_enable (x4Active13 & xIsInside[13]),
    .x_write  (1'b0),
    .x_row    (x4Place13[12:0]),
    .x_data   (16'd0),
    .x_word   (bank13_x_word),
    .y_enable (y4Active13 & yIsInside[13]),
    .y_write  (yWriteOf_3_0_state),
    .y_row    (y4Place13[12:0]),
    .y_data   (y_values_13),
    .y_word   (bank13_y_word)
  );

  MemoryBank_r5120_w16 bank14 (  // Scratchpad.swift:88
    .clock    (clock),
    .x_enable (x4Active14 & xIsInside[14]),
    .x_write  (1'b0),
    .x_row    (x4Place14[12:0]),
    .x_data   (16'd0),
    .x_word   (bank14_x_word),
    .y_enable (y4Active14 & yIsInside[14]),
    .y_write  (yWriteOf_3_0_state),
    .y_row    (y4Place14[12:0]),
    .y_data   (y_values_14),
    .y_word   (bank14_y_word)
  );

  MemoryBank_r5120_w16 bank15 (  // Scratchpad.swift:88
    .clock    (clock),
    .x_enable (x4Active15 & xIsInside[15]),
    .x_write  (1'b0),
    .x_row    (x4Place15[12:0]),
    .x_data   (16'd0),
    .x_word   (bank15_x_word),
    .y_enable (y4Active15 & yIsInside[15]),
    .y_write  (yWriteOf_3_0_state),
    .y_row    (y4Place15[12:0]),
    .y_data   (y_values_15),
    .y_word   (bank15_y_word)
  );

  assign xIsInside                       = {not_x4Place15_13_and, not_x4Place14_13_and, not_x4Place13_13_and,
      not_x4Place12_13_and, not_x4Place11_13_and, not_x4Place10_13_and, not_x4Place9_13_and, not_x4Place8_13_and,
      not_x4Place7_13_and, not_x4Place6_13_and, not_x4Place5_13_and, not_x4Place4_13_and, not_x4Place3_13_and,
      not_x4Place2_13_and, not_x4Place1_13_and, not_x4Place0_13_and};  // PadAccess.swift:59
  assign yIsInside                       = {not_y4Place15_13_and, not_y4Place14_13_and, not_y4Place13_13_and,
      not_y4Place12_13_and, not_y4Place11_13_and, not_y4Place10_13_and, not_y4Place9_13_and, not_y4Place8_13_and,
      not_y4Place7_13_and, not_y4Place6_13_and, not_y4Place5_13_and, not_y4Place4_13_and, not_y4Place3_13_and,
      not_y4Place2_13_and, not_y4Place1_13_and, not_y4Place0_13_and};  // PadAccess.swift:59
  assign x_words_words_0                 = bank0_x_word;                 // Scratchpad.swift:103
  assign x_words_words_1                 = bank1_x_word;                 // Scratchpad.swift:103
  assign x_words_words_2                 = bank2_x_word;                 // Scratchpad.swift:103
  assign x_words_words_3                 = bank3_x_word;                 // Scratchpad.swift:103
  assign x_words_words_4                 = bank4_x_word;                 // Scratchpad.swift:103
  assign x_words_words_5                 = bank5_x_word;                 // Scratchpad.swift:103
  assign x_words_words_6                 = bank6_x_word;                 // Scratchpad.swift:103
  assign x_words_words_7                 = bank7_x_word;                 // Scratchpad.swift:103
  assign x_words_words_8                 = bank8_x_word;                 // Scratchpad.swift:103
  assign x_words_words_9                 = bank9_x_word;                 // Scratchpad.swift:103
  assign x_words_words_10                = bank10_x_word;                // Scratchpad.swift:103
  assign x_words_words_11                = bank11_x_word;                // Scratchpad.swift:103
  assign x_words_words_12                = bank12_x_word;                // Scratchpad.swift:103
  assign x_words_words_13                = bank13_x_word;                // Scratchpad.swift:103
  assign x_words_words_14                = bank14_x_word;                // Scratchpad.swift:103
  assign x_words_words_15                = bank15_x_word;                // Scratchpad.swift:103
  assign x_words_controls_0              = xReturn06;                    // Scratchpad.swift:103
  assign x_words_controls_1              = xReturn15;                    // Scratchpad.swift:103
  assign x_words_controls_2              = xReturn24;                    // Scratchpad.swift:103
  assign x_words_controls_3              = xReturn33;                    // Scratchpad.swift:103
  assign x_fault                         = xFault;                       // Scratchpad.swift:104
  assign y_writes_write                  = y_write;                      // Scratchpad.swift:105
  assign y_writes_controls_0             = yWrite01;                     // Scratchpad.swift:105
  assign y_writes_controls_1             = y1Place1_0_above_y1Place0_0;  // Scratchpad.swift:105
  assign y_writes_controls_2             = above;                        // Scratchpad.swift:105
  assign y_writes_controls_3             = above_above_above_above_2;    // Scratchpad.swift:105
  assign y_words_words_0                 = bank0_y_word;                 // Scratchpad.swift:106
  assign y_words_words_1                 = bank1_y_word;                 // Scratchpad.swift:106
  assign y_words_words_2                 = bank2_y_word;                 // Scratchpad.swift:106
  assign y_words_words_3                 = bank3_y_word;                 // Scratchpad.swift:106
  assign y_words_words_4                 = bank4_y_word;                 // Scratchpad.swift:106
  assign y_words_words_5                 = bank5_y_word;                 // Scratchpad.swift:106
  assign y_words_words_6                 = bank6_y_word;                 // Scratchpad.swift:106
  assign y_words_words_7                 = bank7_y_word;                 // Scratchpad.swift:106
  assign y_words_words_8                 = bank8_y_word;                 // Scratchpad.swift:106
  assign y_words_words_9                 = bank9_y_word;                 // Scratchpad.swift:106
  assign y_words_words_10                = bank10_y_word;                // Scratchpad.swift:106
  assign y_words_words_11                = bank11_y_word;                // Scratchpad.swift:106
  assign y_words_words_12                = bank12_y_word;                // Scratchpad.swift:106
  assign y_words_words_13                = bank13_y_word;                // Scratchpad.swift:106
  assign y_words_words_14                = bank14_y_word;                // Scratchpad.swift:106
  assign y_words_words_15                = bank15_y_word;                // Scratchpad.swift:106
  assign y_words_controls_0              = yReturn06;                    // Scratchpad.swift:106
  assign y_words_controls_1              = yReturn15;                    // Scratchpad.swift:106
  assign y_words_controls_2              = yReturn24;                    // Scratchpad.swift:106
  assign y_words_controls_3              = yReturn33;                    // Scratchpad.swift:106
  assign y_fault                         = yFault;                       // Scratchpad.swift:107
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
  assign not_x4Place0_11_and             = !x4Place0[11] & (!x4Place0[10] | (!x4Place0[9] & not_x4Place0_8_and));  // PadAccess.swift:59
  assign not_x4Place0_13_and             = !x4Place0[13] & (!x4Place0[12] | not_x4Place0_11_and);  // PadAccess.swift:59
  assign not_x4Place1_2_and              = !x4Place1[2] & !x4Place1[1] & !x4Place1[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place1_5_and              = !x4Place1[5] & !x4Place1[4] & !x4Place1[3] & not_x4Place1_2_and;  // PadAccess.swift:59
  assign not_x4Place1_8_and              = !x4Place1[8] & !x4Place1[7] & !x4Place1[6] & not_x4Place1_5_and;  // PadAccess.swift:59
  assign not_x4Place1_11_and             = !x4Place1[11] & (!x4Place1[10] | (!x4Place1[9] & not_x4Place1_8_and));  // PadAccess.swift:59
  assign not_x4Place1_13_and             = !x4Place1[13] & (!x4Place1[12] | not_x4Place1_11_and);  // PadAccess.swift:59
  assign not_x4Place2_2_and              = !x4Place2[2] & !x4Place2[1] & !x4Place2[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place2_5_and              = !x4Place2[5] & !x4Place2[4] & !x4Place2[3] & not_x4Place2_2_and;  // PadAccess.swift:59
  assign not_x4Place2_8_and              = !x4Place2[8] & !x4Place2[7] & !x4Place2[6] & not_x4Place2_5_and;  // PadAccess.swift:59
  assign not_x4Place2_11_and             = !x4Place2[11] & (!x4Place2[10] | (!x4Place2[9] & not_x4Place2_8_and));  // PadAccess.swift:59
  assign not_x4Place2_13_and             = !x4Place2[13] & (!x4Place2[12] | not_x4Place2_11_and);  // PadAccess.swift:59
  assign not_x4Place3_2_and              = !x4Place3[2] & !x4Place3[1] & !x4Place3[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place3_5_and              = !x4Place3[5] & !x4Place3[4] & !x4Place3[3] & not_x4Place3_2_and;  // PadAccess.swift:59
  assign not_x4Place3_8_and              = !x4Place3[8] & !x4Place3[7] & !x4Place3[6] & not_x4Place3_5_and;  // PadAccess.swift:59
  assign not_x4Place3_11_and             = !x4Place3[11] & (!x4Place3[10] | (!x4Place3[9] & not_x4Place3_8_and));  // PadAccess.swift:59
  assign not_x4Place3_13_and             = !x4Place3[13] & (!x4Place3[12] | not_x4Place3_11_and);  // PadAccess.swift:59
  assign not_x4Place4_2_and              = !x4Place4[2] & !x4Place4[1] & !x4Place4[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place4_5_and              = !x4Place4[5] & !x4Place4[4] & !x4Place4[3] & not_x4Place4_2_and;  // PadAccess.swift:59
  assign not_x4Place4_8_and              = !x4Place4[8] & !x4Place4[7] & !x4Place4[6] & not_x4Place4_5_and;  // PadAccess.swift:59
  assign not_x4Place4_11_and             = !x4Place4[11] & (!x4Place4[10] | (!x4Place4[9] & not_x4Place4_8_and));  // PadAccess.swift:59
  assign not_x4Place4_13_and             = !x4Place4[13] & (!x4Place4[12] | not_x4Place4_11_and);  // PadAccess.swift:59
  assign not_x4Place5_2_and              = !x4Place5[2] & !x4Place5[1] & !x4Place5[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place5_5_and              = !x4Place5[5] & !x4Place5[4] & !x4Place5[3] & not_x4Place5_2_and;  // PadAccess.swift:59
  assign not_x4Place5_8_and              = !x4Place5[8] & !x4Place5[7] & !x4Place5[6] & not_x4Place5_5_and;  // PadAccess.swift:59
  assign not_x4Place5_11_and             = !x4Place5[11] & (!x4Place5[10] | (!x4Place5[9] & not_x4Place5_8_and));  // PadAccess.swift:59
  assign not_x4Place5_13_and             = !x4Place5[13] & (!x4Place5[12] | not_x4Place5_11_and);  // PadAccess.swift:59
  assign not_x4Place6_2_and              = !x4Place6[2] & !x4Place6[1] & !x4Place6[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place6_5_and              = !x4Place6[5] & !x4Place6[4] & !x4Place6[3] & not_x4Place6_2_and;  // PadAccess.swift:59
  assign not_x4Place6_8_and              = !x4Place6[8] & !x4Place6[7] & !x4Place6[6] & not_x4Place6_5_and;  // PadAccess.swift:59
  assign not_x4Place6_11_and             = !x4Place6[11] & (!x4Place6[10] | (!x4Place6[9] & not_x4Place6_8_and));  // PadAccess.swift:59
  assign not_x4Place6_13_and             = !x4Place6[13] & (!x4Place6[12] | not_x4Place6_11_and);  // PadAccess.swift:59
  assign not_x4Place7_2_and              = !x4Place7[2] & !x4Place7[1] & !x4Place7[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place7_5_and              = !x4Place7[5] & !x4Place7[4] & !x4Place7[3] & not_x4Place7_2_and;  // PadAccess.swift:59
  assign not_x4Place7_8_and              = !x4Place7[8] & !x4Place7[7] & !x4Place7[6] & not_x4Place7_5_and;  // PadAccess.swift:59
  assign not_x4Place7_11_and             = !x4Place7[11] & (!x4Place7[10] | (!x4Place7[9] & not_x4Place7_8_and));  // PadAccess.swift:59
  assign not_x4Place7_13_and             = !x4Place7[13] & (!x4Place7[12] | not_x4Place7_11_and);  // PadAccess.swift:59
  assign not_x4Place8_2_and              = !x4Place8[2] & !x4Place8[1] & !x4Place8[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place8_5_and              = !x4Place8[5] & !x4Place8[4] & !x4Place8[3] & not_x4Place8_2_and;  // PadAccess.swift:59
  assign not_x4Place8_8_and              = !x4Place8[8] & !x4Place8[7] & !x4Place8[6] & not_x4Place8_5_and;  // PadAccess.swift:59
  assign not_x4Place8_11_and             = !x4Place8[11] & (!x4Place8[10] | (!x4Place8[9] & not_x4Place8_8_and));  // PadAccess.swift:59
  assign not_x4Place8_13_and             = !x4Place8[13] & (!x4Place8[12] | not_x4Place8_11_and);  // PadAccess.swift:59
  assign not_x4Place9_2_and              = !x4Place9[2] & !x4Place9[1] & !x4Place9[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place9_5_and              = !x4Place9[5] & !x4Place9[4] & !x4Place9[3] & not_x4Place9_2_and;  // PadAccess.swift:59
  assign not_x4Place9_8_and              = !x4Place9[8] & !x4Place9[7] & !x4Place9[6] & not_x4Place9_5_and;  // PadAccess.swift:59
  assign not_x4Place9_11_and             = !x4Place9[11] & (!x4Place9[10] | (!x4Place9[9] & not_x4Place9_8_and));  // PadAccess.swift:59
  assign not_x4Place9_13_and             = !x4Place9[13] & (!x4Place9[12] | not_x4Place9_11_and);  // PadAccess.swift:59
  assign not_x4Place10_2_and             = !x4Place10[2] & !x4Place10[1] & !x4Place10[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place10_4_and             = !x4Place10[4] & !x4Place10[3] & not_x4Place10_2_and;  // PadAccess.swift:59
  assign not_x4Place10_6_and             = !x4Place10[6] & !x4Place10[5] & not_x4Place10_4_and;  // PadAccess.swift:59
  assign not_x4Place10_8_and             = !x4Place10[8] & !x4Place10[7] & not_x4Place10_6_and;  // PadAccess.swift:59
  assign not_x4Place10_10_or             = !x4Place10[10] | (!x4Place10[9] & not_x4Place10_8_and);  // PadAccess.swift:59
  assign not_x4Place10_12_or             = !x4Place10[12] | (!x4Place10[11] & not_x4Place10_10_or);  // PadAccess.swift:59
  assign not_x4Place10_13_and            = !x4Place10[13] & not_x4Place10_12_or;  // PadAccess.swift:59
  assign not_x4Place11_2_and             = !x4Place11[2] & !x4Place11[1] & !x4Place11[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place11_4_and             = !x4Place11[4] & !x4Place11[3] & not_x4Place11_2_and;  // PadAccess.swift:59
  assign not_x4Place11_6_and             = !x4Place11[6] & !x4Place11[5] & not_x4Place11_4_and;  // PadAccess.swift:59
  assign not_x4Place11_8_and             = !x4Place11[8] & !x4Place11[7] & not_x4Place11_6_and;  // PadAccess.swift:59
  assign not_x4Place11_10_or             = !x4Place11[10] | (!x4Place11[9] & not_x4Place11_8_and);  // PadAccess.swift:59
  assign not_x4Place11_12_or             = !x4Place11[12] | (!x4Place11[11] & not_x4Place11_10_or);  // PadAccess.swift:59
  assign not_x4Place11_13_and            = !x4Place11[13] & not_x4Place11_12_or;  // PadAccess.swift:59
  assign not_x4Place12_2_and             = !x4Place12[2] & !x4Place12[1] & !x4Place12[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place12_4_and             = !x4Place12[4] & !x4Place12[3] & not_x4Place12_2_and;  // PadAccess.swift:59
  assign not_x4Place12_6_and             = !x4Place12[6] & !x4Place12[5] & not_x4Place12_4_and;  // PadAccess.swift:59
  assign not_x4Place12_8_and             = !x4Place12[8] & !x4Place12[7] & not_x4Place12_6_and;  // PadAccess.swift:59
  assign not_x4Place12_10_or             = !x4Place12[10] | (!x4Place12[9] & not_x4Place12_8_and);  // PadAccess.swift:59
  assign not_x4Place12_12_or             = !x4Place12[12] | (!x4Place12[11] & not_x4Place12_10_or);  // PadAccess.swift:59
  assign not_x4Place12_13_and            = !x4Place12[13] & not_x4Place12_12_or;  // PadAccess.swift:59
  assign not_x4Place13_2_and             = !x4Place13[2] & !x4Place13[1] & !x4Place13[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place13_4_and             = !x4Place13[4] & !x4Place13[3] & not_x4Place13_2_and;  // PadAccess.swift:59
  assign not_x4Place13_6_and             = !x4Place13[6] & !x4Place13[5] & not_x4Place13_4_and;  // PadAccess.swift:59
  assign not_x4Place13_8_and             = !x4Place13[8] & !x4Place13[7] & not_x4Place13_6_and;  // PadAccess.swift:59
  assign not_x4Place13_10_or             = !x4Place13[10] | (!x4Place13[9] & not_x4Place13_8_and);  // PadAccess.swift:59
  assign not_x4Place13_12_or             = !x4Place13[12] | (!x4Place13[11] & not_x4Place13_10_or);  // PadAccess.swift:59
  assign not_x4Place13_13_and            = !x4Place13[13] & not_x4Place13_12_or;  // PadAccess.swift:59
  assign not_x4Place14_2_and             = !x4Place14[2] & !x4Place14[1] & !x4Place14[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place14_4_and             = !x4Place14[4] & !x4Place14[3] & not_x4Place14_2_and;  // PadAccess.swift:59
  assign not_x4Place14_6_and             = !x4Place14[6] & !x4Place14[5] & not_x4Place14_4_and;  // PadAccess.swift:59
  assign not_x4Place14_8_and             = !x4Place14[8] & !x4Place14[7] & not_x4Place14_6_and;  // PadAccess.swift:59
  assign not_x4Place14_10_or             = !x4Place14[10] | (!x4Place14[9] & not_x4Place14_8_and);  // PadAccess.swift:59
  assign not_x4Place14_12_or             = !x4Place14[12] | (!x4Place14[11] & not_x4Place14_10_or);  // PadAccess.swift:59
  assign not_x4Place14_13_and            = !x4Place14[13] & not_x4Place14_12_or;  // PadAccess.swift:59
  assign not_x4Place15_2_and             = !x4Place15[2] & !x4Place15[1] & !x4Place15[0] & 1'b0;  // PadAccess.swift:59
  assign not_x4Place15_4_and             = !x4Place15[4] & !x4Place15[3] & not_x4Place15_2_and;  // PadAccess.swift:59
  assign not_x4Place15_6_and             = !x4Place15[6] & !x4Place15[5] & not_x4Place15_4_and;  // PadAccess.swift:59
  assign not_x4Place15_8_and             = !x4Place15[8] & !x4Place15[7] & not_x4Place15_6_and;  // PadAccess.swift:59
  assign not_x4Place15_10_or             = !x4Place15[10] | (!x4Place15[9] & not_x4Place15_8_and);  // PadAccess.swift:59
  assign not_x4Place15_12_or             = !x4Place15[12] | (!x4Place15[11] & not_x4Place15_10_or);  // PadAccess.swift:59
  assign not_x4Place15_13_and            = !x4Place15[13] & not_x4Place15_12_or;  // PadAccess.swift:59
  assign above_above_above_above         = {x4Active15, x4Active14, x4Active13, x4Active12, x4Active11, x4Active10,
      x4Active9, x4Active8, x4Active7, x4Active6, x4Active5, x4Active4, x4Active3, x4Active2, x4Active1, x4Active0};  // PadAccess.swift:62
  assign y_request_active_and            = y_request_active & {16{y_request_enable}};  // PadAccess.swift:92
  assign y_request_base_plus             = y_request_base + (y_request_stride & {18{y_request_base[0]}});  // PadAccess.swift:92
  assign y_request_stride_17_1_and       = y_request_stride[17:1] & {17{!y_request_base[0]}};  // PadAccess.swift:92
  assign y_request_base_0_selects_and_1  = y_request_base[0] ? y_request_active_and[1] : y_request_active_and[0];  // PadAccess.swift:92
  assign y_request_base_0_selects_and_0  = y_request_base[0] ? y_request_active_and[0] : y_request_active_and[1];  // PadAccess.swift:92
  assign y_request_base_0_selects_and_3  = y_request_base[0] ? y_request_active_and[3] : y_request_active_and[2];  // PadAccess.swift:92
  assign y_request_base_0_selects_and_2  = y_request_base[0] ? y_request_active_and[2] : y_request_active_and[3];  // PadAccess.swift:92
  assign y_request_base_0_selects_and_5  = y_request_base[0] ? y_request_active_and[5] : y_request_active_and[4];  // PadAccess.swift:92
  assign y_request_base_0_selects_and_4  = y_request_base[0] ? y_request_active_and[4] : y_request_active_and[5];  // PadAccess.swift:92
  assign y_request_base_0_selects_and_7  = y_request_base[0] ? y_request_active_and[7] : y_request_active_and[6];  // PadAccess.swift:92
  assign y_request_base_0_selects_and_6  = y_request_base[0] ? y_request_active_and[6] : y_request_active_and[7];  // PadAccess.swift:92
  assign y_request_base_0_selects_and_9  = y_request_base[0] ? y_request_active_and[9] : y_request_active_and[8];  // PadAccess.swift:92
  assign y_request_base_0_selects_and_8  = y_request_base[0] ? y_request_active_and[8] : y_request_active_and[9];  // PadAccess.swift:92
  assign y_request_base_0_selects_and_11 = y_request_base[0] ? y_request_active_and[11] : y_request_active_and[10];  // PadAccess.swift:92
  assign y_request_base_0_selects_and_10 = y_request_base[0] ? y_request_active_and[10] : y_request_active_and[11];  // PadAccess.swift:92
  assign y_request_base_0_selects_and_13 = y_request_base[0] ? y_request_active_and[13] : y_request_active_and[12];  // PadAccess.swift:92
  assign y_request_base_0_selects_and_12 = y_request_base[0] ? y_request_active_and[12] : y_request_active_and[13];  // PadAccess.swift:92
  assign y_request_base_0_selects_and_15 = y_request_base[0] ? y_request_active_and[15] : y_request_active_and[14];  // PadAccess.swift:92
  assign y_request_base_0_selects_and_14 = y_request_base[0] ? y_request_active_and[14] : y_request_active_and[15];  // PadAccess.swift:92
  assign y1Place1_0_above_y1Place0_0     = {y1Place1[0], y1Place0[0]};   // PadAccess.swift:92
  assign y1Place0_plus                   = y1Place0 + (y1Stride0[16:0] & {17{y1Place0[0]}});  // PadAccess.swift:92
  assign y1Place1_plus                   = y1Place1 + (y1Stride0[16:0] & {17{y1Place1[0]}});  // PadAccess.swift:92
  assign y1Place0_0_selects_y1Active0_1  = y1Place0[0] ? y1Active0[1] : y1Active0[0];  // PadAccess.swift:92
  assign y1Place0_0_selects_y1Active0_0  = y1Place0[0] ? y1Active0[0] : y1Active0[1];  // PadAccess.swift:92
  assign y1Place0_0_selects_y1Active0_3  = y1Place0[0] ? y1Active0[3] : y1Active0[2];  // PadAccess.swift:92
  assign y1Place0_0_selects_y1Active0_2  = y1Place0[0] ? y1Active0[2] : y1Active0[3];  // PadAccess.swift:92
  assign y1Place0_0_selects_y1Active0_5  = y1Place0[0] ? y1Active0[5] : y1Active0[4];  // PadAccess.swift:92
  assign y1Place0_0_selects_y1Active0_4  = y1Place0[0] ? y1Active0[4] : y1Active0[5];  // PadAccess.swift:92
  assign y1Place0_0_selects_y1Active0_7  = y1Place0[0] ? y1Active0[7] : y1Active0[6];  // PadAccess.swift:92
  assign y1Place0_0_selects_y1Active0_6  = y1Place0[0] ? y1Active0[6] : y1Active0[7];  // PadAccess.swift:92
  assign y1Place1_0_selects_y1Active1_1  = y1Place1[0] ? y1Active1[1] : y1Active1[0];  // PadAccess.swift:92
  assign y1Place1_0_selects_y1Active1_0  = y1Place1[0] ? y1Active1[0] : y1Active1[1];  // PadAccess.swift:92
  assign y1Place1_0_selects_y1Active1_3  = y1Place1[0] ? y1Active1[3] : y1Active1[2];  // PadAccess.swift:92
  assign y1Place1_0_selects_y1Active1_2  = y1Place1[0] ? y1Active1[2] : y1Active1[3];  // PadAccess.swift:92
  assign y1Place1_0_selects_y1Active1_5  = y1Place1[0] ? y1Active1[5] : y1Active1[4];  // PadAccess.swift:92
  assign y1Place1_0_selects_y1Active1_4  = y1Place1[0] ? y1Active1[4] : y1Active1[5];  // PadAccess.swift:92
  assign y1Place1_0_selects_y1Active1_7  = y1Place1[0] ? y1Active1[7] : y1Active1[6];  // PadAccess.swift:92
  assign y1Place1_0_selects_y1Active1_6  = y1Place1[0] ? y1Active1[6] : y1Active1[7];  // PadAccess.swift:92
  assign above                           = {y2Place3[0], y2Place2[0], y2Place1[0], y2Place0[0]};  // PadAccess.swift:92
  assign y2Place0_plus                   = y2Place0 + (y2Stride1[15:0] & {16{y2Place0[0]}});  // PadAccess.swift:92
  assign y2Place1_plus                   = y2Place1 + (y2Stride1[15:0] & {16{y2Place1[0]}});  // PadAccess.swift:92
  assign y2Place2_plus                   = y2Place2 + (y2Stride1[15:0] & {16{y2Place2[0]}});  // PadAccess.swift:92
  assign y2Place3_plus                   = y2Place3 + (y2Stride1[15:0] & {16{y2Place3[0]}});  // PadAccess.swift:92
  assign y2Place0_0_selects_y2Active0_3  = y2Place0[0] ? y2Active0[3] : y2Active0[2];  // PadAccess.swift:92
  assign y2Place0_0_selects_y2Active0_2  = y2Place0[0] ? y2Active0[2] : y2Active0[3];  // PadAccess.swift:92
  assign y2Place1_0_selects_y2Active1_3  = y2Place1[0] ? y2Active1[3] : y2Active1[2];  // PadAccess.swift:92
  assign y2Place1_0_selects_y2Active1_2  = y2Place1[0] ? y2Active1[2] : y2Active1[3];  // PadAccess.swift:92
  assign y2Place2_0_selects_y2Active2_3  = y2Place2[0] ? y2Active2[3] : y2Active2[2];  // PadAccess.swift:92
  assign y2Place2_0_selects_y2Active2_2  = y2Place2[0] ? y2Active2[2] : y2Active2[3];  // PadAccess.swift:92
  assign y2Place3_0_selects_y2Active3_3  = y2Place3[0] ? y2Active3[3] : y2Active3[2];  // PadAccess.swift:92
  assign y2Place3_0_selects_y2Active3_2  = y2Place3[0] ? y2Active3[2] : y2Active3[3];  // PadAccess.swift:92
  assign above_above_above_above_2       = {y3Place7[0], y3Place6[0], y3Place5[0], y3Place4[0], y3Place3[0], y3Place2[0],
      y3Place1[0], y3Place0[0]};  // PadAccess.swift:92
  assign y3Place0_plus                   = y3Place0 + (y3Stride1[14:0] & {15{y3Place0[0]}});  // PadAccess.swift:92
  assign y3Place1_plus                   = y3Place1 + (y3Stride1[14:0] & {15{y3Place1[0]}});  // PadAccess.swift:92
  assign y3Place2_plus                   = y3Place2 + (y3Stride1[14:0] & {15{y3Place2[0]}});  // PadAccess.swift:92
  assign y3Place3_plus                   = y3Place3 + (y3Stride1[14:0] & {15{y3Place3[0]}});  // PadAccess.swift:92
  assign y3Place4_plus                   = y3Place4 + (y3Stride1[14:0] & {15{y3Place4[0]}});  // PadAccess.swift:92
  assign y3Place5_plus                   = y3Place5 + (y3Stride1[14:0] & {15{y3Place5[0]}});  // PadAccess.swift:92
  assign y3Place6_plus                   = y3Place6 + (y3Stride1[14:0] & {15{y3Place6[0]}});  // PadAccess.swift:92
  assign y3Place7_plus                   = y3Place7 + (y3Stride1[14:0] & {15{y3Place7[0]}});  // PadAccess.swift:92
  assign not_y4Place0_2_and              = !y4Place0[2] & !y4Place0[1] & !y4Place0[0] & 1'b0;  // PadAccess.swift:59
  assign not_y4Place0_5_and              = !y4Place0[5] & !y4Place0[4] & !y4Place0[3] & not_y4Place0_2_and;  // PadAccess.swift:59
  assign not_y4Place0_8_and              = !y4Place0[8] & !y4Place0[7] & !y4Place0[6] & not_y4Place0_5_and;  // PadAccess.swift:59
  assign not_y4Place0_11_and             = !y4Place0[11] & (!y4Place0[10] | (!y4Place0[9] & not_y4Place0_8_and));  // PadAccess.swift:59
  assign not_y4Place0_13_and             = !y4Place0[13] & (!y4Place0[12] | not_y4Place0_11_and);  // PadAccess.swift:59
  assign not_y4Place1_2_and              = !y4Place1[2] & !y4Place1[1] & !y4Place1[0] & 1'b0;  // PadAccess.swift:59
  assign not_y4Place1_5_and              = !y4Place1[5] & !y4Place1[4] & !y4Place1[3] & not_y4Place1_2_and;  // PadAccess.swift:59
  assign not_y4Place1_8_and              = !y4Place1[8] & !y4Place1[7] & !y4Place1[6] & not_y4Place1_5_and;  // PadAccess.swift:59
  assign not_y4Place1_11_and             = !y4Place1[11] & (!y4Place1[10] | (!y4Place1[9] & not_y4Place1_8_and));  // PadAccess.swift:59
  assign not_y4Place1_13_and             = !y4Place1[13] & (!y4Place1[12] | not_y4Place1_11_and);  // PadAccess.swift:59
  assign not_y4Place2_2_and              = !y4Place2[2] & !y4Place2[1] & !y4Place2[0] & 1'b0;  // PadAccess.swift:59
  assign not_y4Place2_5_and              = !y4Place2[5] & !y4Place2[4] & !y4Place2[3] & not_y4Place2_2_and;  // PadAccess.swift:59
  assign not_y4Place2_8_and              = !y4Place2[8] & !y4Place2[7] & !y4Place2[6] & not_y4Place2_5_and;  // PadAccess.swift:59
  assign not_y4Place2_11_and             = !y4Place2[11] & (!y4Place2[10] | (!y4Place2[9] & not_y4Place2_8_and));  // PadAccess.swift:59
  assign not_y4Place2_13_and             = !y4Place2[13] & (!y4Place2[12] | not_y4Place2_11_and);  // PadAccess.swift:59
  assign not_y4Place3_2_and              = !y4Place3[2] & !y4Place3[1] & !y4Place3[0] & 1'b0;  // PadAccess.swift:59
  assign not_y4Place3_5_and              = !y4Place3[5] & !y4Place3[4] & !y4Place3[3] & not_y4Place3_2_and;  // PadAccess.swift:59
  assign not_y4Place3_8_and              = !y4Place3[8] & !y4Place3[7] & !y4Place3[6] & not_y4Place3_5_and;  // PadAccess.swift:59
  assign not_y4Place3_11_and             = !y4Place3[11] & (!y4Place3[10] | (!y4Place3[9] & not_y4Place3_8_and));  // PadAccess.swift:59
  assign not_y4Place3_13_and             = !y4Place3[13] & (!y4Place3[12] | not_y4Place3_11_and);  // PadAccess.swift:59
  assign not_y4Place4_2_and              = !y4Place4[2] & !y4Place4[1] & !y4Place4[0] & 1'b0;  // PadAccess.swift:59
  assign not_y4Place4_5_and              = !y4Place4[5] & !y4Place4[4] & !y4Place4[3] & not_y4Place4_2_and;  // PadAccess.swift:59
  assign not_y4Place4_8_and              = !y4Place4[8] & !y4Place4[7] & !y4Place4[6] & not_y4Place4_5_and;  // PadAccess.swift:59
  assign not_y4Place4_11_and             = !y4Place4[11] & (!y4Place4[10] | (!y4Place4[9] & not_y4Place4_8_and));  // PadAccess.swift:59
  assign not_y4Place4_13_and             = !y4Place4[13] & (!y4Place4[12] | not_y4Place4_11_and);  // PadAccess.swift:59
  assign not_y4Place5_2_and              = !y4Place5[2] & !y4Place5[1] & !y4Place5[0] & 1'b0;  // PadAccess.swift:59
  assign not_y4Place5_5_and              = !y4Place5[5] & !y4Place5[4] & !y4Place5[3] & not_y4Place5_2_and;  // PadAccess.swift:59
  assign not_y4Place5_8_and              = !y4Place5[8] & !y4Place5[7] & !y4Place5[6] & not_y4Place5_5_and;  // PadAccess.swift:59
  assign not_y4Place5_11_and             = !y4Place5[11] & (!y4Place5[10] | (!y4Place5[9] & not_y4Place5_8_and));  // PadAccess.swift:59
  assign not_y4Place5_13_and             = !y4Place5[13] & (!y4Place5[12] | not_y4Place5_11_and);  // PadAccess.swift:59
  assign not_y4Place6_2_and              = !y4Place6[2] & !y4Place6[1] & !y4Place6[0] & 1'b0;  // PadAccess.swift:59
  assign not_y4Place6_5_and              = !y4Place6[5] & !y4Place6[4] & !y4Place6[3] & not_y4Place6_2_and;  // PadAccess.swift:59
  assign not_y4Place6_8_and              = !y4Place6[8] & !y4Place6[7] & !y4Place6[6] & not_y4Place6_5_and;  // PadAccess.swift:59
  assign not_y4Place6_11_and             = !y4Place6[11] & (!y4Place6[10] | (!y4Place6[9] & not_y4Place6_8_and));  // PadAccess.swift:59
  assign not_y4Place6_13_and             = !y4Place6[13] & (!y4Place6[12] | not_y4Place6_11_and);  // PadAccess.swift:59
  assign not_y4Place7_2_and              = !y4Place7[2] & !y4Place7[1] & !y4Place7[0] & 1'b0;  // PadAccess.swift:59
  assign not_y4Place7_5_and              = !y4Place7[5] & !y4Place7[4] & !y4Place7[3] & not_y4Place7_2_and;  // PadAccess.swift:59
  assign not_y4Place7_8_and              = !y4Place7[8] & !y4Place7[7] & !y4Place7[6] & not_y4Place7_5_and;  // PadAccess.swift:59
  assign not_y4Place7_11_and             = !y4Place7[11] & (!y4Place7[10] | (!y4Place7[9] & not_y4Place7_8_and));  // PadAccess.swift:59
  assign not_y4Place7_13_and             = !y4Place7[13] & (!y4Place7[12] | not_y4Place7_11_and);  // PadAccess.swift:59
  assign not_y4Place8_2_and              = !y4Place8[2] & !y4Place8[1] & !y4Place8[0] & 1'b0;  // PadAccess.swift:59
  assign not_y4Place8_5_and              = !y4Place8[5] & !y4Place8[4] & !y4Place8[3] & not_y4Place8_2_and;  // PadAccess.swift:59
  assign not_y4Place8_8_and              = !y4Place8[8] & !y4Place8[7] & !y4Place8[6] & not_y4Place8_5_and;  // PadAccess.swift:59
  assign not_y4Place8_11_and             = !y4Place8[11] & (!y4Place8[10] | (!y4Place8[9] & not_y4Place8_8_and));  // PadAccess.swift:59
  assign not_y4Place8_13_and             = !y4Place8[13] & (!y4Place8[12] | not_y4Place8_11_and);  // PadAccess.swift:59
  assign not_y4Place9_2_and              = !y4Place9[2] & !y4Place9[1] & !y4Place9[0] & 1'b0;  // PadAccess.swift:59
  assign not_y4Place9_5_and              = !y4Place9[5] & !y4Place9[4] & !y4Place9[3] & not_y4Place9_2_and;  // PadAccess.swift:59
  assign not_y4Place9_8_and              = !y4Place9[8] & !y4Place9[7] & !y4Place9[6] & not_y4Place9_5_and;  // PadAccess.swift:59
  assign not_y4Place9_11_and             = !y4Place9[11] & (!y4Place9[10] | (!y4Place9[9] & not_y4Place9_8_and));  // PadAccess.swift:59
  assign not_y4Place9_13_and             = !y4Place9[13] & (!y4Place9[12] | not_y4Place9_11_and);  // PadAccess.swift:59
  assign not_y4Place10_2_and             = !y4Place10[2] & !y4Place10[1] & !y4Place10[0] & 1'b0;  // PadAccess.swift:59
  assign not_y4Place10_4_and             = !y4Place10[4] & !y4Place10[3] & not_y4Place10_2_and;  // PadAccess.swift:59
  assign not_y4Place10_6_and             = !y4Place10[6] & !y4Place10[5] & not_y4Place10_4_and;  // PadAccess.swift:59
  assign not_y4Place10_8_and             = !y4Place10[8] & !y4Place10[7] & not_y4Place10_6_and;  // PadAccess.swift:59
  assign not_y4Place10_10_or             = !y4Place10[10] | (!y4Place10[9] & not_y4Place10_8_and);  // PadAccess.swift:59
  assign not_y4Place10_12_or             = !y4Place10[12] | (!y4Place10[11] & not_y4Place10_10_or);  // PadAccess.swift:59
  assign not_y4Place10_13_and            = !y4Place10[13] & not_y4Place10_12_or;  // PadAccess.swift:59
  assign not_y4Place11_2_and             = !y4Place11[2] & !y4Place11[1] & !y4Place11[0] & 1'b0;  // PadAccess.swift:59
  assign not_y4Place11_4_and             = !y4Place11[4] & !y4Place11[3] & not_y4Place11_2_and;  // PadAccess.swift:59
  assign not_y4Place11_6_and             = !y4Place11[6] & !y4Place11[5] & not_y4Place11_4_and;  // PadAccess.swift:59
  assign not_y4Place11_8_and             = !y4Place11[8] & !y4Place11[7] & not_y4Place11_6_and;  // PadAccess.swift:59
  assign not_y4Place11_10_or             = !y4Place11[10] | (!y4Place11[9] & not_y4Place11_8_and);  // PadAccess.swift:59
  assign not_y4Place11_12_or             = !y4Place11[12] | (!y4Place11[11] & not_y4Place11_10_or);  // PadAccess.swift:59
  assign not_y4Place11_13_and            = !y4Place11[13] & not_y4Place11_12_or;  // PadAccess.swift:59
  assign not_y4Place12_2_and             = !y4Place12[2] & !y4Place12[1] & !y4Place12[0] & 1'b0;  // PadAccess.swift:59
  assign not_y4Place12_4_and             = !y4Place12[4] & !y4Place12[3] & not_y4Place12_2_and;  // PadAccess.swift:59
  assign not_y4Place12_6_and             = !y4Place12[6] & !y4Place12[5] & not_y4Place12_4_and;  // PadAccess.swift:59
  assign not_y4Place12_8_and             = !y4Place12[8] & !y4Place12[7] & not_y4Place12_6_and;  // PadAccess.swift:59
  assign not_y4Place12_10_or             = !y4Place12[10] | (!y4Place12[9] & not_y4Place12_8_and);  // PadAccess.swift:59
  assign not_y4Place12_12_or             = !y4Place12[12] | (!y4Place12[11] & not_y4Place12_10_or);  // PadAccess.swift:59
  assign not_y4Place12_13_and            = !y4Place12[13] & not_y4Place12_12_or;  // PadAccess.swift:59
  assign not_y4Place13_2_and             = !y4Place13[2] & !y4Place13[1] & !y4Place13[0] & 1'b0;  // PadAccess.swift:59
  assign not_y4Place13_4_and             = !y4Place13[4] & !y4Place13[3] & not_y4Place13_2_and;  // PadAccess.swift:59
  assign not_y4Place13_6_and             = !y4Place13[6] & !y4Place13[5] & not_y4Place13_4_and;  // PadAccess.swift:59
  assign not_y4Place13_8_and             = !y4Place13[8] & !y4Place13[7] & not_y4Place13_6_and;  // PadAccess.swift:59
  assign not_y4Place13_10_or             = !y4Place13[10] | (!y4Place13[9] & not_y4Place13_8_and);  // PadAccess.swift:59
  assign not_y4Place13_12_or             = !y4Place13[12] | (!y4Place13[11] & not_y4Place13_10_or);  // PadAccess.swift:59
  assign not_y4Place13_13_and            = !y4Place13[13] & not_y4Place13_12_or;  // PadAccess.swift:59
  assign not_y4Place14_2_and             = !y4Place14[2] & !y4Place14[1] & !y4Place14[0] & 1'b0;  // PadAccess.swift:59
  assign not_y4Place14_4_and             = !y4Place14[4] & !y4Place14[3] & not_y4Place14_2_and;  // PadAccess.swift:59
  assign not_y4Place14_6_and             = !y4Place14[6] & !y4Place14[5] & not_y4Place14_4_and;  // PadAccess.swift:59
  assign not_y4Place14_8_and             = !y4Place14[8] & !y4Place14[7] & not_y4Place14_6_and;  // PadAccess.swift:59
  assign not_y4Place14_10_or             = !y4Place14[10] | (!y4Place14[9] & not_y4Place14_8_and);  // PadAccess.swift:59
  assign not_y4Place14_12_or             = !y4Place14[12] | (!y4Place14[11] & not_y4Place14_10_or);  // PadAccess.swift:59
  assign not_y4Place14_13_and            = !y4Place14[13] & not_y4Place14_12_or;  // PadAccess.swift:59
  assign not_y4Place15_2_and             = !y4Place15[2] & !y4Place15[1] & !y4Place15[0] & 1'b0;  // PadAccess.swift:59
  assign not_y4Place15_4_and             = !y4Place15[4] & !y4Place15[3] & not_y4Place15_2_and;  // PadAccess.swift:59
  assign not_y4Place15_6_and             = !y4Place15[6] & !y4Place15[5] & not_y4Place15_4_and;  // PadAccess.swift:59
  assign not_y4Place15_8_and             = !y4Place15[8] & !y4Place15[7] & not_y4Place15_6_and;  // PadAccess.swift:59
  assign not_y4Place15_10_or             = !y4Place15[10] | (!y4Place15[9] & not_y4Place15_8_and);  // PadAccess.swift:59
  assign not_y4Place15_12_or             = !y4Place15[12] | (!y4Place15[11] & not_y4Place15_10_or);  // PadAccess.swift:59
  assign not_y4Place15_13_and            = !y4Place15[13] & not_y4Place15_12_or;  // PadAccess.swift:59
  assign above_above_above_above_3       = {y4Active15, y4Active14, y4Active13, y4Active12, y4Active11, y4Active10,
      y4Active9, y4Active8, y4Active7, y4Active6, y4Active5, y4Active4, y4Active3, y4Active2, y4Active1, y4Active0};  // PadAccess.swift:62

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
    y1Place0  <= y_request_base_plus[17:1];                         // PadAccess.swift:102
    y1Place1  <= y_request_base[17:1] + y_request_stride_17_1_and;  // PadAccess.swift:102
    y1Active0 <= {y_request_base_0_selects_and_15, y_request_base_0_selects_and_13, y_request_base_0_selects_and_11,
        y_request_base_0_selects_and_9, y_request_base_0_selects_and_7, y_request_base_0_selects_and_5,
        y_request_base_0_selects_and_3, y_request_base_0_selects_and_1};  // PadAccess.swift:103
    y1Active1 <= {y_request_base_0_selects_and_14, y_request_base_0_selects_and_12, y_request_base_0_selects_and_10,
        y_request_base_0_selects_and_8, y_request_base_0_selects_and_6, y_request_base_0_selects_and_4,
        y_request_base_0_selects_and_2, y_request_base_0_selects_and_0};  // PadAccess.swift:103
    y1Stride0 <= y_request_stride;                                  // PadAccess.swift:104
    y1Stride1 <= y_request_outerStride;                             // PadAccess.swift:105
    if (reset) begin
      y1Active0 <= 8'd0;
      y1Active1 <= 8'd0;
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:101
    y2Place0  <= y1Place0_plus[16:1];                                      // PadAccess.swift:102
    y2Place1  <= y1Place1_plus[16:1];                                      // PadAccess.swift:102
    y2Place2  <= y1Place0[16:1] + (y1Stride0[16:1] & {16{!y1Place0[0]}});  // PadAccess.swift:102
    y2Place3  <= y1Place1[16:1] + (y1Stride0[16:1] & {16{!y1Place1[0]}});  // PadAccess.swift:102
    y2Active0 <= {y1Place0_0_selects_y1Active0_7, y1Place0_0_selects_y1Active0_5, y1Place0_0_selects_y1Active0_3,
        y1Place0_0_selects_y1Active0_1};  // PadAccess.swift:103
    y2Active1 <= {y1Place1_0_selects_y1Active1_7, y1Place1_0_selects_y1Active1_5, y1Place1_0_selects_y1Active1_3,
        y1Place1_0_selects_y1Active1_1};  // PadAccess.swift:103
    y2Active2 <= {y1Place0_0_selects_y1Active0_6, y1Place0_0_selects_y1Active0_4, y1Place0_0_selects_y1Active0_2,
        y1Place0_0_selects_y1Active0_0};  // PadAccess.swift:103
    y2Active3 <= {y1Place1_0_selects_y1Active1_6, y1Place1_0_selects_y1Active1_4, y1Place1_0_selects_y1Active1_2,
        y1Place1_0_selects_y1Active1_0};  // PadAccess.swift:103
    y2Stride1 <= y1Stride1;                                                // PadAccess.swift:105
    if (reset) begin
      y2Active0 <= 4'd0;
      y2Active1 <= 4'd0;
      y2Active2 <= 4'd0;
      y2Active3 <= 4'd0;
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:101
    y3Place0  <= y2Place0_plus[15:1];                                      // PadAccess.swift:102
    y3Place1  <= y2Place1_plus[15:1];                                      // PadAccess.swift:102
    y3Place2  <= y2Place2_plus[15:1];                                      // PadAccess.swift:102
    y3Place3  <= y2Place3_plus[15:1];                                      // PadAccess.swift:102
    y3Place4  <= y2Place0[15:1] + (y2Stride1[15:1] & {15{!y2Place0[0]}});  // PadAccess.swift:102
    y3Place5  <= y2Place1[15:1] + (y2Stride1[15:1] & {15{!y2Place1[0]}});  // PadAccess.swift:102
    y3Place6  <= y2Place2[15:1] + (y2Stride1[15:1] & {15{!y2Place2[0]}});  // PadAccess.swift:102
    y3Place7  <= y2Place3[15:1] + (y2Stride1[15:1] & {15{!y2Place3[0]}});  // PadAccess.swift:102
    y3Active0 <= {y2Place0_0_selects_y2Active0_3, y2Place0[0] ? y2Active0[1] : y2Active0[0]};  // PadAccess.swift:103
    y3Active1 <= {y2Place1_0_selects_y2Active1_3, y2Place1[0] ? y2Active1[1] : y2Active1[0]};  // PadAccess.swift:103
    y3Active2 <= {y2Place2_0_selects_y2Active2_3, y2Place2[0] ? y2Active2[1] : y2Active2[0]};  // PadAccess.swift:103
    y3Active3 <= {y2Place3_0_selects_y2Active3_3, y2Place3[0] ? y2Active3[1] : y2Active3[0]};  // PadAccess.swift:103
    y3Active4 <= {y2Place0_0_selects_y2Active0_2, y2Place0[0] ? y2Active0[0] : y2Active0[1]};  // PadAccess.swift:103
    y3Active5 <= {y2Place1_0_selects_y2Active1_2, y2Place1[0] ? y2Active1[0] : y2Active1[1]};  // PadAccess.swift:103
    y3Active6 <= {y2Place2_0_selects_y2Active2_2, y2Place2[0] ? y2Active2[0] : y2Active2[1]};  // PadAccess.swift:103
    y3Active7 <= {y2Place3_0_selects_y2Active3_2, y2Place3[0] ? y2Active3[0] : y2Active3[1]};  // PadAccess.swift:103
    y3Stride1 <= y2Stride1;                                                // PadAccess.swift:105
    if (reset) begin
      y3Active0 <= 2'd0;
      y3Active1 <= 2'd0;
      y3Active2 <= 2'd0;
      y3Active3 <= 2'd0;
      y3Active4 <= 2'd0;
      y3Active5 <= 2'd0;
      y3Active6 <= 2'd0;
      y3Active7 <= 2'd0;
    end
  end

  always_ff @(posedge clock) begin  // PadAccess.swift:101
    y4Place0   <= y3Place0_plus[14:1];                                      // PadAccess.swift:102
    y4Place1   <= y3Place1_plus[14:1];                                      // PadAccess.swift:102
    y4Place2   <= y3Place2_plus[14:1];                                      // PadAccess.swift:102
    y4Place3   <= y3Place3_plus[14:1];                                      // PadAccess.swift:102
    y4Place4   <= y3Place4_plus[14:1];                                      // PadAccess.swift:102
    y4Place5   <= y3Place5_plus[14:1];                                      // PadAccess.swift:102
    y4Place6   <= y3Place6_plus[14:1];                                      // PadAccess.swift:102
    y4Place7   <= y3Place7_plus[14:1];                                      // PadAccess.swift:102
    y4Place8   <= y3Place0[14:1] + (y3Stride1[14:1] & {14{!y3Place0[0]}});  // PadAccess.swift:102
    y4Place9   <= y3Place1[14:1] + (y3Stride1[14:1] & {14{!y3Place1[0]}});  // PadAccess.swift:102
    y4Place10  <= y3Place2[14:1] + (y3Stride1[14:1] & {14{!y3Place2[0]}});  // PadAccess.swift:102
    y4Place11  <= y3Place3[14:1] + (y3Stride1[14:1] & {14{!y3Place3[0]}});  // PadAccess.swift:102
    y4Place12  <= y3Place4[14:1] + (y3Stride1[14:1] & {14{!y3Place4[0]}});  // PadAccess.swift:102
    y4Place13  <= y3Place5[14:1] + (y3Stride1[14:1] & {14{!y3Place5[0]}});  // PadAccess.swift:102
    y4Place14  <= y3Place6[14:1] + (y3Stride1[14:1] & {14{!y3Place6[0]}});  // PadAccess.swift:102
    y4Place15  <= y3Place7[14:1] + (y3Stride1[14:1] & {14{!y3Place7[0]}});  // PadAccess.swift:102
    y4Active0  <= y3Place0[0] ? y3Active0[1] : y3Active0[0];                // PadAccess.swift:103
    y4Active1  <= y3Place1[0] ? y3Active1[1] : y3Active1[0];                // PadAccess.swift:103
    y4Active2  <= y3Place2[0] ? y3Active2[1] : y3Active2[0];                // PadAccess.swift:103
    y4Active3  <= y3Place3[0] ? y3Active3[1] : y3Active3[0];                // PadAccess.swift:103
    y4Active4  <= y3Place4[0] ? y3Active4[1] : y3Active4[0];                // PadAccess.swift:103
    y4Active5  <= y3Place5[0] ? y3Active5[1] : y3Active5[0];                // PadAccess.swift:103
    y4Active6  <= y3Place6[0] ? y3Active6[1] : y3Active6[0];                // PadAccess.swift:103
    y4Active7  <= y3Place7[0] ? y3Active7[1] : y3Active7[0];                // PadAccess.swift:103
    y4Active8  <= y3Place0[0] ? y3Active0[0] : y3Active0[1];                // PadAccess.swift:103
    y4Active9  <= y3Place1[0] ? y3Active1[0] : y3Active1[1];                // PadAccess.swift:103
    y4Active10 <= y3Place2[0] ? y3Active2[0] : y3Active2[1];                // PadAccess.swift:103
    y4Active11 <= y3Place3[0] ? y3Active3[0] : y3Active3[1];                // PadAccess.swift:103
    y4Active12 <= y3Place4[0] ? y3Active4[0] : y3Active4[1];                // PadAccess.swift:103
    y4Active13 <= y3Place5[0] ? y3Active5[0] : y3Active5[1];                // PadAccess.swift:103
    y4Active14 <= y3Place6[0] ? y3Active6[0] : y3Active6[1];                // PadAccess.swift:103
    y4Active15 <= y3Place7[0] ? y3Active7[0] : y3Active7[1];                // PadAccess.swift:103
    if (reset) begin
      y4Active0  <= 1'b0;
      y4Active1  <= 1'b0;
      y4Active2  <= 1'b0;
      y4Active3  <= 1'b0;
      y4Active4  <= 1'b0;
      y4Active5  <= 1'b0;
      y4Active6  <= 1'b0;
      y4Active7  <= 1'b0;
      y4Active8  <= 1'b0;
      y4Active9  <= 1'b0;
      y4Active10 <= 1'b0;
      y4Active11 <= 1'b0;
      y4Active12 <= 1'b0;
      y4Active13 <= 1'b0;
      y4Active14 <= 1'b0;
      y4Active15 <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      yFault <= 1'b0;
    end else begin
      yFault <= |(above_above_above_above_3 & ~yIsInside);  // PadAccess.swift:63
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      yWrite1 <= 1'b0;
    end else begin
      yWrite1 <= y_write;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      yWrite2 <= 1'b0;
    end else begin
      yWrite2 <= yWrite1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      yWrite3 <= 1'b0;
    end else begin
      yWrite3 <= yWrite2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      yWrite01 <= 1'b0;
    end else begin
      yWrite01 <= y_request_base[0];  // Delayed.swift:10
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

  always_ff @(posedge clock) begin
    if (reset) begin
      yReturn01 <= 1'b0;
    end else begin
      yReturn01 <= y_request_base[0];  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      yReturn02 <= 1'b0;
    end else begin
      yReturn02 <= yReturn01;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      yReturn03 <= 1'b0;
    end else begin
      yReturn03 <= yReturn02;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      yReturn04 <= 1'b0;
    end else begin
      yReturn04 <= yReturn03;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      yReturn05 <= 1'b0;
    end else begin
      yReturn05 <= yReturn04;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      yReturn06 <= 1'b0;
    end else begin
      yReturn06 <= yReturn05;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    yReturn11 <= y1Place1_0_above_y1Place0_0;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    yReturn12 <= yReturn11;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    yReturn13 <= yReturn12;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    yReturn14 <= yReturn13;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    yReturn15 <= yReturn14;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    yReturn21 <= above;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    yReturn22 <= yReturn21;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    yReturn23 <= yReturn22;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    yReturn24 <= yReturn23;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    yReturn31 <= above_above_above_above_2;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    yReturn32 <= yReturn31;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    yReturn33 <= yReturn32;  // Delayed.swift:10
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, x1Stride0[17], x3Stride1[17:15], y1Stride0[17], y3Stride1[17:15],
    x_request_base_plus[0], x1Place0_plus[0], x1Place1_plus[0], x2Place0_plus[0], x2Place1_plus[0],
    x2Place2_plus[0], x2Place3_plus[0], x3Place0_plus[0], x3Place1_plus[0], x3Place2_plus[0],
    x3Place3_plus[0], x3Place4_plus[0], x3Place5_plus[0], x3Place6_plus[0], x3Place7_plus[0],
    y_request_base_plus[0], y1Place0_plus[0], y1Place1_plus[0], y2Place0_plus[0], y2Place1_plus[0],
    y2Place2_plus[0], y2Place3_plus[0], y3Place0_plus[0], y3Place1_plus[0], y3Place2_plus[0],
    y3Place3_plus[0], y3Place4_plus[0], y3Place5_plus[0], y3Place6_plus[0], y3Place7_plus[0]};
endmodule
