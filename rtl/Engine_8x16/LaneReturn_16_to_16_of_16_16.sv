// Brings the words of 16 banks to 16 lanes, from 2 ports.
module LaneReturn_16_to_16_of_16_16 (
  input  logic               clock,
  input  logic        [15:0] sources_0_words_0,
  input  logic        [15:0] sources_0_words_1,
  input  logic        [15:0] sources_0_words_2,
  input  logic        [15:0] sources_0_words_3,
  input  logic        [15:0] sources_0_words_4,
  input  logic        [15:0] sources_0_words_5,
  input  logic        [15:0] sources_0_words_6,
  input  logic        [15:0] sources_0_words_7,
  input  logic        [15:0] sources_0_words_8,
  input  logic        [15:0] sources_0_words_9,
  input  logic        [15:0] sources_0_words_10,
  input  logic        [15:0] sources_0_words_11,
  input  logic        [15:0] sources_0_words_12,
  input  logic        [15:0] sources_0_words_13,
  input  logic        [15:0] sources_0_words_14,
  input  logic        [15:0] sources_0_words_15,
  input  logic               sources_0_controls_0,
  input  logic        [1:0]  sources_0_controls_1,
  input  logic        [3:0]  sources_0_controls_2,
  input  logic        [7:0]  sources_0_controls_3,
  input  logic        [15:0] sources_1_words_0,
  input  logic        [15:0] sources_1_words_1,
  input  logic        [15:0] sources_1_words_2,
  input  logic        [15:0] sources_1_words_3,
  input  logic        [15:0] sources_1_words_4,
  input  logic        [15:0] sources_1_words_5,
  input  logic        [15:0] sources_1_words_6,
  input  logic        [15:0] sources_1_words_7,
  input  logic        [15:0] sources_1_words_8,
  input  logic        [15:0] sources_1_words_9,
  input  logic        [15:0] sources_1_words_10,
  input  logic        [15:0] sources_1_words_11,
  input  logic        [15:0] sources_1_words_12,
  input  logic        [15:0] sources_1_words_13,
  input  logic        [15:0] sources_1_words_14,
  input  logic        [15:0] sources_1_words_15,
  input  logic               sources_1_controls_0,
  input  logic        [1:0]  sources_1_controls_1,
  input  logic        [3:0]  sources_1_controls_2,
  input  logic        [7:0]  sources_1_controls_3,
  input  logic               choice,
  output logic signed [15:0] data_0,
  output logic signed [15:0] data_1,
  output logic signed [15:0] data_2,
  output logic signed [15:0] data_3,
  output logic signed [15:0] data_4,
  output logic signed [15:0] data_5,
  output logic signed [15:0] data_6,
  output logic signed [15:0] data_7,
  output logic signed [15:0] data_8,
  output logic signed [15:0] data_9,
  output logic signed [15:0] data_10,
  output logic signed [15:0] data_11,
  output logic signed [15:0] data_12,
  output logic signed [15:0] data_13,
  output logic signed [15:0] data_14,
  output logic signed [15:0] data_15
);
  logic        control0;                         // LaneReturn.swift:83
  logic [1:0]  control1;                         // LaneReturn.swift:83
  logic [3:0]  control2;                         // LaneReturn.swift:83
  logic [7:0]  control3;                         // LaneReturn.swift:83
  logic        choice_0_0_state;                 // FlipFlop.swift:56
  logic        choice_1_0_state;                 // FlipFlop.swift:56
  logic        choice_2_0_state;                 // FlipFlop.swift:56
  logic        choice_3_0_state;                 // FlipFlop.swift:56
  logic [15:0] word0_0;                          // LaneReturn.swift:83
  logic [15:0] word0_1;                          // LaneReturn.swift:83
  logic [15:0] word0_2;                          // LaneReturn.swift:83
  logic [15:0] word0_3;                          // LaneReturn.swift:83
  logic [15:0] word1_0;                          // LaneReturn.swift:83
  logic [15:0] word1_1;                          // LaneReturn.swift:83
  logic [15:0] word1_2;                          // LaneReturn.swift:83
  logic [15:0] word1_3;                          // LaneReturn.swift:83
  logic [15:0] word2_0;                          // LaneReturn.swift:83
  logic [15:0] word2_1;                          // LaneReturn.swift:83
  logic [15:0] word2_2;                          // LaneReturn.swift:83
  logic [15:0] word2_3;                          // LaneReturn.swift:83
  logic [15:0] word3_0;                          // LaneReturn.swift:83
  logic [15:0] word3_1;                          // LaneReturn.swift:83
  logic [15:0] word3_2;                          // LaneReturn.swift:83
  logic [15:0] word3_3;                          // LaneReturn.swift:83
  logic        laterControl0;                    // LaneReturn.swift:83
  logic [1:0]  laterControl1;                    // LaneReturn.swift:83
  logic [15:0] choice_0_0_state_selects;
  logic [15:0] choice_0_0_state_selects_2;
  logic [15:0] choice_0_0_state_selects_3;
  logic [15:0] choice_0_0_state_selects_4;
  logic [15:0] choice_1_0_state_selects;
  logic [15:0] choice_1_0_state_selects_2;
  logic [15:0] choice_1_0_state_selects_3;
  logic [15:0] choice_1_0_state_selects_4;
  logic [15:0] choice_2_0_state_selects;
  logic [15:0] choice_2_0_state_selects_2;
  logic [15:0] choice_2_0_state_selects_3;
  logic [15:0] choice_2_0_state_selects_4;
  logic [15:0] choice_3_0_state_selects;
  logic [15:0] choice_3_0_state_selects_2;
  logic [15:0] choice_3_0_state_selects_3;
  logic [15:0] choice_3_0_state_selects_4;
  logic [15:0] control3_0_selects;
  logic [15:0] control3_0_selects_2;
  logic [15:0] control3_1_selects;
  logic [15:0] control3_1_selects_2;
  logic [15:0] control3_2_selects;
  logic [15:0] control3_2_selects_2;
  logic [15:0] control3_3_selects;
  logic [15:0] control3_3_selects_2;
  logic [15:0] control3_4_selects;
  logic [15:0] control3_4_selects_2;
  logic [15:0] control3_5_selects;
  logic [15:0] control3_5_selects_2;
  logic [15:0] control3_6_selects;
  logic [15:0] control3_6_selects_2;
  logic [15:0] control3_7_selects;
  logic [15:0] control3_7_selects_2;
  logic [15:0] laterControl1_0_selects_word2_0;
  logic [15:0] laterControl1_0_selects_word0_0;
  logic [15:0] laterControl1_0_selects_word2_1;
  logic [15:0] laterControl1_0_selects_word0_1;
  logic [15:0] laterControl1_0_selects_word2_2;
  logic [15:0] laterControl1_0_selects_word0_2;
  logic [15:0] laterControl1_0_selects_word2_3;
  logic [15:0] laterControl1_0_selects_word0_3;
  logic [15:0] laterControl1_1_selects_word3_0;
  logic [15:0] laterControl1_1_selects_word1_0;
  logic [15:0] laterControl1_1_selects_word3_1;
  logic [15:0] laterControl1_1_selects_word1_1;
  logic [15:0] laterControl1_1_selects_word3_2;
  logic [15:0] laterControl1_1_selects_word1_2;
  logic [15:0] laterControl1_1_selects_word3_3;
  logic [15:0] laterControl1_1_selects_word1_3;

  TRELLIS_FF_copy choice_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (choice),
    .state (choice_0_0_state)
  );

  TRELLIS_FF_copy choice_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (choice),
    .state (choice_1_0_state)
  );

  TRELLIS_FF_copy choice_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (choice),
    .state (choice_2_0_state)
  );

  TRELLIS_FF_copy choice_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (choice),
    .state (choice_3_0_state)
  );

  assign data_0                          = laterControl0 ? laterControl1_1_selects_word3_0 : laterControl1_0_selects_word2_0;  // LaneReturn.swift:104
  assign data_1                          = laterControl0 ? laterControl1_0_selects_word2_0 : laterControl1_1_selects_word3_0;  // LaneReturn.swift:104
  assign data_2                          = laterControl0 ? laterControl1_1_selects_word1_0 : laterControl1_0_selects_word0_0;  // LaneReturn.swift:104
  assign data_3                          = laterControl0 ? laterControl1_0_selects_word0_0 : laterControl1_1_selects_word1_0;  // LaneReturn.swift:104
  assign data_4                          = laterControl0 ? laterControl1_1_selects_word3_1 : laterControl1_0_selects_word2_1;  // LaneReturn.swift:104
  assign data_5                          = laterControl0 ? laterControl1_0_selects_word2_1 : laterControl1_1_selects_word3_1;  // LaneReturn.swift:104
  assign data_6                          = laterControl0 ? laterControl1_1_selects_word1_1 : laterControl1_0_selects_word0_1;  // LaneReturn.swift:104
  assign data_7                          = laterControl0 ? laterControl1_0_selects_word0_1 : laterControl1_1_selects_word1_1;  // LaneReturn.swift:104
  assign data_8                          = laterControl0 ? laterControl1_1_selects_word3_2 : laterControl1_0_selects_word2_2;  // LaneReturn.swift:104
  assign data_9                          = laterControl0 ? laterControl1_0_selects_word2_2 : laterControl1_1_selects_word3_2;  // LaneReturn.swift:104
  assign data_10                         = laterControl0 ? laterControl1_1_selects_word1_2 : laterControl1_0_selects_word0_2;  // LaneReturn.swift:104
  assign data_11                         = laterControl0 ? laterControl1_0_selects_word0_2 : laterControl1_1_selects_word1_2;  // LaneReturn.swift:104
  assign data_12                         = laterControl0 ? laterControl1_1_selects_word3_3 : laterControl1_0_selects_word2_3;  // LaneReturn.swift:104
  assign data_13                         = laterControl0 ? laterControl1_0_selects_word2_3 : laterControl1_1_selects_word3_3;  // LaneReturn.swift:104
  assign data_14                         = laterControl0 ? laterControl1_1_selects_word1_3 : laterControl1_0_selects_word0_3;  // LaneReturn.swift:104
  assign data_15                         = laterControl0 ? laterControl1_0_selects_word0_3 : laterControl1_1_selects_word1_3;  // LaneReturn.swift:104
  assign choice_0_0_state_selects        = choice_0_0_state ? sources_1_words_0 : sources_0_words_0;  // LaneReturn.swift:83
  assign choice_0_0_state_selects_2      = choice_0_0_state ? sources_1_words_1 : sources_0_words_1;  // LaneReturn.swift:83
  assign choice_0_0_state_selects_3      = choice_0_0_state ? sources_1_words_2 : sources_0_words_2;  // LaneReturn.swift:83
  assign choice_0_0_state_selects_4      = choice_0_0_state ? sources_1_words_3 : sources_0_words_3;  // LaneReturn.swift:83
  assign choice_1_0_state_selects        = choice_1_0_state ? sources_1_words_4 : sources_0_words_4;  // LaneReturn.swift:83
  assign choice_1_0_state_selects_2      = choice_1_0_state ? sources_1_words_5 : sources_0_words_5;  // LaneReturn.swift:83
  assign choice_1_0_state_selects_3      = choice_1_0_state ? sources_1_words_6 : sources_0_words_6;  // LaneReturn.swift:83
  assign choice_1_0_state_selects_4      = choice_1_0_state ? sources_1_words_7 : sources_0_words_7;  // LaneReturn.swift:83
  assign choice_2_0_state_selects        = choice_2_0_state ? sources_1_words_8 : sources_0_words_8;  // LaneReturn.swift:83
  assign choice_2_0_state_selects_2      = choice_2_0_state ? sources_1_words_9 : sources_0_words_9;  // LaneReturn.swift:83
  assign choice_2_0_state_selects_3      = choice_2_0_state ? sources_1_words_10 : sources_0_words_10;  // LaneReturn.swift:83
  assign choice_2_0_state_selects_4      = choice_2_0_state ? sources_1_words_11 : sources_0_words_11;  // LaneReturn.swift:83
  assign choice_3_0_state_selects        = choice_3_0_state ? sources_1_words_12 : sources_0_words_12;  // LaneReturn.swift:83
  assign choice_3_0_state_selects_2      = choice_3_0_state ? sources_1_words_13 : sources_0_words_13;  // LaneReturn.swift:83
  assign choice_3_0_state_selects_3      = choice_3_0_state ? sources_1_words_14 : sources_0_words_14;  // LaneReturn.swift:83
  assign choice_3_0_state_selects_4      = choice_3_0_state ? sources_1_words_15 : sources_0_words_15;  // LaneReturn.swift:83
  assign control3_0_selects              = control3[0] ? choice_2_0_state_selects : choice_0_0_state_selects;  // LaneReturn.swift:83
  assign control3_0_selects_2            = control3[0] ? choice_0_0_state_selects : choice_2_0_state_selects;  // LaneReturn.swift:83
  assign control3_1_selects              = control3[1] ? choice_2_0_state_selects_2 : choice_0_0_state_selects_2;  // LaneReturn.swift:83
  assign control3_1_selects_2            = control3[1] ? choice_0_0_state_selects_2 : choice_2_0_state_selects_2;  // LaneReturn.swift:83
  assign control3_2_selects              = control3[2] ? choice_2_0_state_selects_3 : choice_0_0_state_selects_3;  // LaneReturn.swift:83
  assign control3_2_selects_2            = control3[2] ? choice_0_0_state_selects_3 : choice_2_0_state_selects_3;  // LaneReturn.swift:83
  assign control3_3_selects              = control3[3] ? choice_2_0_state_selects_4 : choice_0_0_state_selects_4;  // LaneReturn.swift:83
  assign control3_3_selects_2            = control3[3] ? choice_0_0_state_selects_4 : choice_2_0_state_selects_4;  // LaneReturn.swift:83
  assign control3_4_selects              = control3[4] ? choice_3_0_state_selects : choice_1_0_state_selects;  // LaneReturn.swift:83
  assign control3_4_selects_2            = control3[4] ? choice_1_0_state_selects : choice_3_0_state_selects;  // LaneReturn.swift:83
  assign control3_5_selects              = control3[5] ? choice_3_0_state_selects_2 : choice_1_0_state_selects_2;  // LaneReturn.swift:83
  assign control3_5_selects_2            = control3[5] ? choice_1_0_state_selects_2 : choice_3_0_state_selects_2;  // LaneReturn.swift:83
  assign control3_6_selects              = control3[6] ? choice_3_0_state_selects_3 : choice_1_0_state_selects_3;  // LaneReturn.swift:83
  assign control3_6_selects_2            = control3[6] ? choice_1_0_state_selects_3 : choice_3_0_state_selects_3;  // LaneReturn.swift:83
  assign control3_7_selects              = control3[7] ? choice_3_0_state_selects_4 : choice_1_0_state_selects_4;  // LaneReturn.swift:83
  assign control3_7_selects_2            = control3[7] ? choice_1_0_state_selects_4 : choice_3_0_state_selects_4;  // LaneReturn.swift:83
  assign laterControl1_0_selects_word2_0 = laterControl1[0] ? word2_0 : word0_0;  // LaneReturn.swift:104
  assign laterControl1_0_selects_word0_0 = laterControl1[0] ? word0_0 : word2_0;  // LaneReturn.swift:104
  assign laterControl1_0_selects_word2_1 = laterControl1[0] ? word2_1 : word0_1;  // LaneReturn.swift:104
  assign laterControl1_0_selects_word0_1 = laterControl1[0] ? word0_1 : word2_1;  // LaneReturn.swift:104
  assign laterControl1_0_selects_word2_2 = laterControl1[0] ? word2_2 : word0_2;  // LaneReturn.swift:104
  assign laterControl1_0_selects_word0_2 = laterControl1[0] ? word0_2 : word2_2;  // LaneReturn.swift:104
  assign laterControl1_0_selects_word2_3 = laterControl1[0] ? word2_3 : word0_3;  // LaneReturn.swift:104
  assign laterControl1_0_selects_word0_3 = laterControl1[0] ? word0_3 : word2_3;  // LaneReturn.swift:104
  assign laterControl1_1_selects_word3_0 = laterControl1[1] ? word3_0 : word1_0;  // LaneReturn.swift:104
  assign laterControl1_1_selects_word1_0 = laterControl1[1] ? word1_0 : word3_0;  // LaneReturn.swift:104
  assign laterControl1_1_selects_word3_1 = laterControl1[1] ? word3_1 : word1_1;  // LaneReturn.swift:104
  assign laterControl1_1_selects_word1_1 = laterControl1[1] ? word1_1 : word3_1;  // LaneReturn.swift:104
  assign laterControl1_1_selects_word3_2 = laterControl1[1] ? word3_2 : word1_2;  // LaneReturn.swift:104
  assign laterControl1_1_selects_word1_2 = laterControl1[1] ? word1_2 : word3_2;  // LaneReturn.swift:104
  assign laterControl1_1_selects_word3_3 = laterControl1[1] ? word3_3 : word1_3;  // LaneReturn.swift:104
  assign laterControl1_1_selects_word1_3 = laterControl1[1] ? word1_3 : word3_3;  // LaneReturn.swift:104

  always_ff @(posedge clock) begin
    control0 <= choice ? sources_1_controls_0 : sources_0_controls_0;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    control1 <= choice ? sources_1_controls_1 : sources_0_controls_1;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    control2 <= choice ? sources_1_controls_2 : sources_0_controls_2;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    control3 <= choice ? sources_1_controls_3 : sources_0_controls_3;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_0 <= control2[0] ? control3_4_selects : control3_0_selects;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_1 <= control2[0] ? control3_0_selects : control3_4_selects;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_2 <= control2[0] ? control3_4_selects_2 : control3_0_selects_2;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_3 <= control2[0] ? control3_0_selects_2 : control3_4_selects_2;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word1_0 <= control2[1] ? control3_5_selects : control3_1_selects;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word1_1 <= control2[1] ? control3_1_selects : control3_5_selects;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word1_2 <= control2[1] ? control3_5_selects_2 : control3_1_selects_2;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word1_3 <= control2[1] ? control3_1_selects_2 : control3_5_selects_2;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word2_0 <= control2[2] ? control3_6_selects : control3_2_selects;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word2_1 <= control2[2] ? control3_2_selects : control3_6_selects;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word2_2 <= control2[2] ? control3_6_selects_2 : control3_2_selects_2;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word2_3 <= control2[2] ? control3_2_selects_2 : control3_6_selects_2;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word3_0 <= control2[3] ? control3_7_selects : control3_3_selects;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word3_1 <= control2[3] ? control3_3_selects : control3_7_selects;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word3_2 <= control2[3] ? control3_7_selects_2 : control3_3_selects_2;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word3_3 <= control2[3] ? control3_3_selects_2 : control3_7_selects_2;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    laterControl0 <= control0;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    laterControl1 <= control1;  // LaneReturn.swift:84
  end
endmodule
