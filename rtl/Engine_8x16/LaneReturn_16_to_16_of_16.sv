// Brings the words of 16 banks to 16 lanes, from 1 ports.
module LaneReturn_16_to_16_of_16 (
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
  logic        control0;                               // LaneReturn.swift:83
  logic [1:0]  control1;                               // LaneReturn.swift:83
  logic [3:0]  control2;                               // LaneReturn.swift:83
  logic [7:0]  control3;                               // LaneReturn.swift:83
  logic [15:0] halfway0_0;                             // LaneReturn.swift:83
  logic [15:0] halfway0_1;                             // LaneReturn.swift:83
  logic [15:0] halfway0_2;                             // LaneReturn.swift:83
  logic [15:0] halfway0_3;                             // LaneReturn.swift:83
  logic [15:0] halfway1_0;                             // LaneReturn.swift:83
  logic [15:0] halfway1_1;                             // LaneReturn.swift:83
  logic [15:0] halfway1_2;                             // LaneReturn.swift:83
  logic [15:0] halfway1_3;                             // LaneReturn.swift:83
  logic [15:0] halfway2_0;                             // LaneReturn.swift:83
  logic [15:0] halfway2_1;                             // LaneReturn.swift:83
  logic [15:0] halfway2_2;                             // LaneReturn.swift:83
  logic [15:0] halfway2_3;                             // LaneReturn.swift:83
  logic [15:0] halfway3_0;                             // LaneReturn.swift:83
  logic [15:0] halfway3_1;                             // LaneReturn.swift:83
  logic [15:0] halfway3_2;                             // LaneReturn.swift:83
  logic [15:0] halfway3_3;                             // LaneReturn.swift:83
  logic        laterControl0;                          // LaneReturn.swift:83
  logic [1:0]  laterControl1;                          // LaneReturn.swift:83
  logic [15:0] control3_0_selects_sources_0_words_8;
  logic [15:0] control3_0_selects_sources_0_words_0;
  logic [15:0] control3_1_selects_sources_0_words_9;
  logic [15:0] control3_1_selects_sources_0_words_1;
  logic [15:0] control3_2_selects_sources_0_words_10;
  logic [15:0] control3_2_selects_sources_0_words_2;
  logic [15:0] control3_3_selects_sources_0_words_11;
  logic [15:0] control3_3_selects_sources_0_words_3;
  logic [15:0] control3_4_selects_sources_0_words_12;
  logic [15:0] control3_4_selects_sources_0_words_4;
  logic [15:0] control3_5_selects_sources_0_words_13;
  logic [15:0] control3_5_selects_sources_0_words_5;
  logic [15:0] control3_6_selects_sources_0_words_14;
  logic [15:0] control3_6_selects_sources_0_words_6;
  logic [15:0] control3_7_selects_sources_0_words_15;
  logic [15:0] control3_7_selects_sources_0_words_7;
  logic [15:0] laterControl1_0_selects_halfway2_0;
  logic [15:0] laterControl1_0_selects_halfway0_0;
  logic [15:0] laterControl1_0_selects_halfway2_1;
  logic [15:0] laterControl1_0_selects_halfway0_1;
  logic [15:0] laterControl1_0_selects_halfway2_2;
  logic [15:0] laterControl1_0_selects_halfway0_2;
  logic [15:0] laterControl1_0_selects_halfway2_3;
  logic [15:0] laterControl1_0_selects_halfway0_3;
  logic [15:0] laterControl1_1_selects_halfway3_0;
  logic [15:0] laterControl1_1_selects_halfway1_0;
  logic [15:0] laterControl1_1_selects_halfway3_1;
  logic [15:0] laterControl1_1_selects_halfway1_1;
  logic [15:0] laterControl1_1_selects_halfway3_2;
  logic [15:0] laterControl1_1_selects_halfway1_2;
  logic [15:0] laterControl1_1_selects_halfway3_3;
  logic [15:0] laterControl1_1_selects_halfway1_3;

  assign data_0                                = laterControl0 ? laterControl1_1_selects_halfway3_0 : laterControl1_0_selects_halfway2_0;  // LaneReturn.swift:104
  assign data_1                                = laterControl0 ? laterControl1_0_selects_halfway2_0 : laterControl1_1_selects_halfway3_0;  // LaneReturn.swift:104
  assign data_2                                = laterControl0 ? laterControl1_1_selects_halfway1_0 : laterControl1_0_selects_halfway0_0;  // LaneReturn.swift:104
  assign data_3                                = laterControl0 ? laterControl1_0_selects_halfway0_0 : laterControl1_1_selects_halfway1_0;  // LaneReturn.swift:104
  assign data_4                                = laterControl0 ? laterControl1_1_selects_halfway3_1 : laterControl1_0_selects_halfway2_1;  // LaneReturn.swift:104
  assign data_5                                = laterControl0 ? laterControl1_0_selects_halfway2_1 : laterControl1_1_selects_halfway3_1;  // LaneReturn.swift:104
  assign data_6                                = laterControl0 ? laterControl1_1_selects_halfway1_1 : laterControl1_0_selects_halfway0_1;  // LaneReturn.swift:104
  assign data_7                                = laterControl0 ? laterControl1_0_selects_halfway0_1 : laterControl1_1_selects_halfway1_1;  // LaneReturn.swift:104
  assign data_8                                = laterControl0 ? laterControl1_1_selects_halfway3_2 : laterControl1_0_selects_halfway2_2;  // LaneReturn.swift:104
  assign data_9                                = laterControl0 ? laterControl1_0_selects_halfway2_2 : laterControl1_1_selects_halfway3_2;  // LaneReturn.swift:104
  assign data_10                               = laterControl0 ? laterControl1_1_selects_halfway1_2 : laterControl1_0_selects_halfway0_2;  // LaneReturn.swift:104
  assign data_11                               = laterControl0 ? laterControl1_0_selects_halfway0_2 : laterControl1_1_selects_halfway1_2;  // LaneReturn.swift:104
  assign data_12                               = laterControl0 ? laterControl1_1_selects_halfway3_3 : laterControl1_0_selects_halfway2_3;  // LaneReturn.swift:104
  assign data_13                               = laterControl0 ? laterControl1_0_selects_halfway2_3 : laterControl1_1_selects_halfway3_3;  // LaneReturn.swift:104
  assign data_14                               = laterControl0 ? laterControl1_1_selects_halfway1_3 : laterControl1_0_selects_halfway0_3;  // LaneReturn.swift:104
  assign data_15                               = laterControl0 ? laterControl1_0_selects_halfway0_3 : laterControl1_1_selects_halfway1_3;  // LaneReturn.swift:104
  assign control3_0_selects_sources_0_words_8  = control3[0] ? sources_0_words_8 : sources_0_words_0;  // LaneReturn.swift:83
  assign control3_0_selects_sources_0_words_0  = control3[0] ? sources_0_words_0 : sources_0_words_8;  // LaneReturn.swift:83
  assign control3_1_selects_sources_0_words_9  = control3[1] ? sources_0_words_9 : sources_0_words_1;  // LaneReturn.swift:83
  assign control3_1_selects_sources_0_words_1  = control3[1] ? sources_0_words_1 : sources_0_words_9;  // LaneReturn.swift:83
  assign control3_2_selects_sources_0_words_10 = control3[2] ? sources_0_words_10 : sources_0_words_2;  // LaneReturn.swift:83
  assign control3_2_selects_sources_0_words_2  = control3[2] ? sources_0_words_2 : sources_0_words_10;  // LaneReturn.swift:83
  assign control3_3_selects_sources_0_words_11 = control3[3] ? sources_0_words_11 : sources_0_words_3;  // LaneReturn.swift:83
  assign control3_3_selects_sources_0_words_3  = control3[3] ? sources_0_words_3 : sources_0_words_11;  // LaneReturn.swift:83
  assign control3_4_selects_sources_0_words_12 = control3[4] ? sources_0_words_12 : sources_0_words_4;  // LaneReturn.swift:83
  assign control3_4_selects_sources_0_words_4  = control3[4] ? sources_0_words_4 : sources_0_words_12;  // LaneReturn.swift:83
  assign control3_5_selects_sources_0_words_13 = control3[5] ? sources_0_words_13 : sources_0_words_5;  // LaneReturn.swift:83
  assign control3_5_selects_sources_0_words_5  = control3[5] ? sources_0_words_5 : sources_0_words_13;  // LaneReturn.swift:83
  assign control3_6_selects_sources_0_words_14 = control3[6] ? sources_0_words_14 : sources_0_words_6;  // LaneReturn.swift:83
  assign control3_6_selects_sources_0_words_6  = control3[6] ? sources_0_words_6 : sources_0_words_14;  // LaneReturn.swift:83
  assign control3_7_selects_sources_0_words_15 = control3[7] ? sources_0_words_15 : sources_0_words_7;  // LaneReturn.swift:83
  assign control3_7_selects_sources_0_words_7  = control3[7] ? sources_0_words_7 : sources_0_words_15;  // LaneReturn.swift:83
  assign laterControl1_0_selects_halfway2_0    = laterControl1[0] ? halfway2_0 : halfway0_0;  // LaneReturn.swift:104
  assign laterControl1_0_selects_halfway0_0    = laterControl1[0] ? halfway0_0 : halfway2_0;  // LaneReturn.swift:104
  assign laterControl1_0_selects_halfway2_1    = laterControl1[0] ? halfway2_1 : halfway0_1;  // LaneReturn.swift:104
  assign laterControl1_0_selects_halfway0_1    = laterControl1[0] ? halfway0_1 : halfway2_1;  // LaneReturn.swift:104
  assign laterControl1_0_selects_halfway2_2    = laterControl1[0] ? halfway2_2 : halfway0_2;  // LaneReturn.swift:104
  assign laterControl1_0_selects_halfway0_2    = laterControl1[0] ? halfway0_2 : halfway2_2;  // LaneReturn.swift:104
  assign laterControl1_0_selects_halfway2_3    = laterControl1[0] ? halfway2_3 : halfway0_3;  // LaneReturn.swift:104
  assign laterControl1_0_selects_halfway0_3    = laterControl1[0] ? halfway0_3 : halfway2_3;  // LaneReturn.swift:104
  assign laterControl1_1_selects_halfway3_0    = laterControl1[1] ? halfway3_0 : halfway1_0;  // LaneReturn.swift:104
  assign laterControl1_1_selects_halfway1_0    = laterControl1[1] ? halfway1_0 : halfway3_0;  // LaneReturn.swift:104
  assign laterControl1_1_selects_halfway3_1    = laterControl1[1] ? halfway3_1 : halfway1_1;  // LaneReturn.swift:104
  assign laterControl1_1_selects_halfway1_1    = laterControl1[1] ? halfway1_1 : halfway3_1;  // LaneReturn.swift:104
  assign laterControl1_1_selects_halfway3_2    = laterControl1[1] ? halfway3_2 : halfway1_2;  // LaneReturn.swift:104
  assign laterControl1_1_selects_halfway1_2    = laterControl1[1] ? halfway1_2 : halfway3_2;  // LaneReturn.swift:104
  assign laterControl1_1_selects_halfway3_3    = laterControl1[1] ? halfway3_3 : halfway1_3;  // LaneReturn.swift:104
  assign laterControl1_1_selects_halfway1_3    = laterControl1[1] ? halfway1_3 : halfway3_3;  // LaneReturn.swift:104

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
    control3 <= sources_0_controls_3;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway0_0 <= control2[0] ? control3_4_selects_sources_0_words_12 : control3_0_selects_sources_0_words_8;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway0_1 <= control2[0] ? control3_0_selects_sources_0_words_8 : control3_4_selects_sources_0_words_12;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway0_2 <= control2[0] ? control3_4_selects_sources_0_words_4 : control3_0_selects_sources_0_words_0;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway0_3 <= control2[0] ? control3_0_selects_sources_0_words_0 : control3_4_selects_sources_0_words_4;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway1_0 <= control2[1] ? control3_5_selects_sources_0_words_13 : control3_1_selects_sources_0_words_9;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway1_1 <= control2[1] ? control3_1_selects_sources_0_words_9 : control3_5_selects_sources_0_words_13;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway1_2 <= control2[1] ? control3_5_selects_sources_0_words_5 : control3_1_selects_sources_0_words_1;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway1_3 <= control2[1] ? control3_1_selects_sources_0_words_1 : control3_5_selects_sources_0_words_5;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway2_0 <= control2[2] ? control3_6_selects_sources_0_words_14 : control3_2_selects_sources_0_words_10;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway2_1 <= control2[2] ? control3_2_selects_sources_0_words_10 : control3_6_selects_sources_0_words_14;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway2_2 <= control2[2] ? control3_6_selects_sources_0_words_6 : control3_2_selects_sources_0_words_2;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway2_3 <= control2[2] ? control3_2_selects_sources_0_words_2 : control3_6_selects_sources_0_words_6;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway3_0 <= control2[3] ? control3_7_selects_sources_0_words_15 : control3_3_selects_sources_0_words_11;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway3_1 <= control2[3] ? control3_3_selects_sources_0_words_11 : control3_7_selects_sources_0_words_15;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway3_2 <= control2[3] ? control3_7_selects_sources_0_words_7 : control3_3_selects_sources_0_words_3;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    halfway3_3 <= control2[3] ? control3_3_selects_sources_0_words_3 : control3_7_selects_sources_0_words_7;  // LaneReturn.swift:84
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
