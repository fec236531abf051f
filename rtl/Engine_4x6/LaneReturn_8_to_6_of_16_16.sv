// Brings the words of 8 banks to 6 lanes, from 2 ports.
module LaneReturn_8_to_6_of_16_16 (
  input  logic               clock,
  input  logic        [15:0] sources_0_words_0,
  input  logic        [15:0] sources_0_words_1,
  input  logic        [15:0] sources_0_words_2,
  input  logic        [15:0] sources_0_words_3,
  input  logic        [15:0] sources_0_words_4,
  input  logic        [15:0] sources_0_words_5,
  input  logic        [15:0] sources_0_words_6,
  input  logic        [15:0] sources_0_words_7,
  input  logic               sources_0_controls_0,
  input  logic        [1:0]  sources_0_controls_1,
  input  logic        [3:0]  sources_0_controls_2,
  input  logic        [15:0] sources_1_words_0,
  input  logic        [15:0] sources_1_words_1,
  input  logic        [15:0] sources_1_words_2,
  input  logic        [15:0] sources_1_words_3,
  input  logic        [15:0] sources_1_words_4,
  input  logic        [15:0] sources_1_words_5,
  input  logic        [15:0] sources_1_words_6,
  input  logic        [15:0] sources_1_words_7,
  input  logic               sources_1_controls_0,
  input  logic        [1:0]  sources_1_controls_1,
  input  logic        [3:0]  sources_1_controls_2,
  input  logic               choice,
  output logic signed [15:0] data_0,
  output logic signed [15:0] data_1,
  output logic signed [15:0] data_2,
  output logic signed [15:0] data_3,
  output logic signed [15:0] data_4,
  output logic signed [15:0] data_5
);
  logic        control0;                         // LaneReturn.swift:83
  logic [1:0]  control1;                         // LaneReturn.swift:83
  logic [3:0]  control2;                         // LaneReturn.swift:83
  logic        choice_0_0_state;                 // FlipFlop.swift:56
  logic        choice_1_0_state;                 // FlipFlop.swift:56
  logic [15:0] word0_0;                          // LaneReturn.swift:83
  logic [15:0] word0_1;                          // LaneReturn.swift:83
  logic [15:0] word1_0;                          // LaneReturn.swift:83
  logic [15:0] word1_1;                          // LaneReturn.swift:83
  logic [15:0] word2_0;                          // LaneReturn.swift:83
  logic [15:0] word2_1;                          // LaneReturn.swift:83
  logic [15:0] word3_0;                          // LaneReturn.swift:83
  logic [15:0] word3_1;                          // LaneReturn.swift:83
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
  logic [15:0] laterControl1_0_selects_word2_0;
  logic [15:0] laterControl1_0_selects_word0_0;
  logic [15:0] laterControl1_0_selects_word2_1;
  logic [15:0] laterControl1_1_selects_word3_0;
  logic [15:0] laterControl1_1_selects_word1_0;
  logic [15:0] laterControl1_1_selects_word3_1;

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

  assign data_0                          = laterControl0 ? laterControl1_1_selects_word3_0 : laterControl1_0_selects_word2_0;  // LaneReturn.swift:104
  assign data_1                          = laterControl0 ? laterControl1_0_selects_word2_0 : laterControl1_1_selects_word3_0;  // LaneReturn.swift:104
  assign data_2                          = laterControl0 ? laterControl1_1_selects_word1_0 : laterControl1_0_selects_word0_0;  // LaneReturn.swift:104
  assign data_3                          = laterControl0 ? laterControl1_0_selects_word0_0 : laterControl1_1_selects_word1_0;  // LaneReturn.swift:104
  assign data_4                          = laterControl0 ? laterControl1_1_selects_word3_1 : laterControl1_0_selects_word2_1;  // LaneReturn.swift:104
  assign data_5                          = laterControl0 ? laterControl1_0_selects_word2_1 : laterControl1_1_selects_word3_1;  // LaneReturn.swift:104
  assign choice_0_0_state_selects        = choice_0_0_state ? sources_1_words_0 : sources_0_words_0;  // LaneReturn.swift:83
  assign choice_0_0_state_selects_2      = choice_0_0_state ? sources_1_words_1 : sources_0_words_1;  // LaneReturn.swift:83
  assign choice_0_0_state_selects_3      = choice_0_0_state ? sources_1_words_2 : sources_0_words_2;  // LaneReturn.swift:83
  assign choice_0_0_state_selects_4      = choice_0_0_state ? sources_1_words_3 : sources_0_words_3;  // LaneReturn.swift:83
  assign choice_1_0_state_selects        = choice_1_0_state ? sources_1_words_4 : sources_0_words_4;  // LaneReturn.swift:83
  assign choice_1_0_state_selects_2      = choice_1_0_state ? sources_1_words_5 : sources_0_words_5;  // LaneReturn.swift:83
  assign choice_1_0_state_selects_3      = choice_1_0_state ? sources_1_words_6 : sources_0_words_6;  // LaneReturn.swift:83
  assign choice_1_0_state_selects_4      = choice_1_0_state ? sources_1_words_7 : sources_0_words_7;  // LaneReturn.swift:83
  assign laterControl1_0_selects_word2_0 = laterControl1[0] ? word2_0 : word0_0;  // LaneReturn.swift:104
  assign laterControl1_0_selects_word0_0 = laterControl1[0] ? word0_0 : word2_0;  // LaneReturn.swift:104
  assign laterControl1_0_selects_word2_1 = laterControl1[0] ? word2_1 : word0_1;  // LaneReturn.swift:104
  assign laterControl1_1_selects_word3_0 = laterControl1[1] ? word3_0 : word1_0;  // LaneReturn.swift:104
  assign laterControl1_1_selects_word1_0 = laterControl1[1] ? word1_0 : word3_0;  // LaneReturn.swift:104
  assign laterControl1_1_selects_word3_1 = laterControl1[1] ? word3_1 : word1_1;  // LaneReturn.swift:104

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
    word0_0 <= control2[0] ? choice_1_0_state_selects : choice_0_0_state_selects;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_1 <= control2[0] ? choice_0_0_state_selects : choice_1_0_state_selects;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word1_0 <= control2[1] ? choice_1_0_state_selects_2 : choice_0_0_state_selects_2;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word1_1 <= control2[1] ? choice_0_0_state_selects_2 : choice_1_0_state_selects_2;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word2_0 <= control2[2] ? choice_1_0_state_selects_3 : choice_0_0_state_selects_3;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word2_1 <= control2[2] ? choice_0_0_state_selects_3 : choice_1_0_state_selects_3;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word3_0 <= control2[3] ? choice_1_0_state_selects_4 : choice_0_0_state_selects_4;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word3_1 <= control2[3] ? choice_0_0_state_selects_4 : choice_1_0_state_selects_4;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    laterControl0 <= control0;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    laterControl1 <= control1;  // LaneReturn.swift:84
  end
endmodule
