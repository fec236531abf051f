// Brings the words of 8 banks to 6 lanes, from 1 ports.
module LaneReturn_8_to_6_of_16 (
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
  input  logic               choice,
  output logic signed [15:0] data_0,
  output logic signed [15:0] data_1,
  output logic signed [15:0] data_2,
  output logic signed [15:0] data_3,
  output logic signed [15:0] data_4,
  output logic signed [15:0] data_5
);
  logic        control0;                            // LaneReturn.swift:83
  logic [1:0]  control1;                            // LaneReturn.swift:83
  logic [3:0]  control2;                            // LaneReturn.swift:83
  logic [15:0] halfway0_0;                          // LaneReturn.swift:83
  logic [15:0] halfway0_1;                          // LaneReturn.swift:83
  logic [15:0] halfway1_0;                          // LaneReturn.swift:83
  logic [15:0] halfway1_1;                          // LaneReturn.swift:83
  logic [15:0] halfway2_0;                          // LaneReturn.swift:83
  logic [15:0] halfway2_1;                          // LaneReturn.swift:83
  logic [15:0] halfway3_0;                          // LaneReturn.swift:83
  logic [15:0] halfway3_1;                          // LaneReturn.swift:83
  logic        laterControl0;                       // LaneReturn.swift:83
  logic [1:0]  laterControl1;                       // LaneReturn.swift:83
  logic [15:0] laterControl1_0_selects_halfway2_0;
  logic [15:0] laterControl1_0_selects_halfway0_0;
  logic [15:0] laterControl1_0_selects_halfway2_1;
  logic [15:0] laterControl1_1_selects_halfway3_0;
  logic [15:0] laterControl1_1_selects_halfway1_0;
  logic [15:0] laterControl1_1_selects_halfway3_1;

  assign data_0                             = laterControl0 ? laterControl1_1_selects_halfway3_0 : laterControl1_0_selects_halfway2_0;  // LaneReturn.swift:104
  assign data_1                             = laterControl0 ? laterControl1_0_selects_halfway2_0 : laterControl1_1_selects_halfway3_0;  // LaneReturn.swift:104
  assign data_2                             = laterControl0 ? laterControl1_1_selects_halfway1_0 : laterControl1_0_selects_halfway0_0;  // LaneReturn.swift:104
  assign data_3                             = laterControl0 ? laterControl1_0_selects_halfway0_0 : laterControl1_1_selects_halfway1_0;  // LaneReturn.swift:104
  assign data_4                             = laterControl0 ? laterControl1_1_selects_halfway3_1 : laterControl1_0_selects_halfway2_1;  // LaneReturn.swift:104
  assign data_5                             = laterControl0 ? laterControl1_0_selects_halfway2_1 : laterControl1_1_selects_halfway3_1;  // LaneReturn.swift:104
  assign laterControl1_0_selects_halfway2_0 = laterControl1[0] ? halfway2_0 : halfway0_0;  // LaneReturn.swift:104
  assign laterControl1_0_selects_halfway0_0 = laterControl1[0] ? halfway0_0 : halfway2_0;  // LaneReturn.swift:104
  assign laterControl1_0_selects_halfway2_1 = laterControl1[0] ? halfway2_1 : halfway0_1;  // LaneReturn.swift:104
  assign laterControl1_1_selects_halfway3_0 = laterControl1[1] ? halfway3_0 : halfway1_0;  // LaneReturn.swift:104
  assign laterControl1_1_selects_halfway1_0 = laterControl1[1] ? halfway1_0 : halfway3_0;  // LaneReturn.swift:104
  assign laterControl1_1_selects_halfway3_1 = laterControl1[1] ? halfway3_1 : halfway1_1;  // LaneReturn.swift:104

  always_ff @(posedge clock) begin
    control0 <= sources_0_controls_0;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    control1 <= sources_0_controls_1;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    control2 <= sources_0_controls_2;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway0_0 <= control2[0] ? sources_0_words_4 : sources_0_words_0;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway0_1 <= control2[0] ? sources_0_words_0 : sources_0_words_4;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway1_0 <= control2[1] ? sources_0_words_5 : sources_0_words_1;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway1_1 <= control2[1] ? sources_0_words_1 : sources_0_words_5;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway2_0 <= control2[2] ? sources_0_words_6 : sources_0_words_2;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway2_1 <= control2[2] ? sources_0_words_2 : sources_0_words_6;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway3_0 <= control2[3] ? sources_0_words_7 : sources_0_words_3;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway3_1 <= control2[3] ? sources_0_words_3 : sources_0_words_7;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    laterControl0 <= control0;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    laterControl1 <= control1;  // LaneReturn.swift:84
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, choice};
endmodule
