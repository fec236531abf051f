// Brings the words of 8 banks to 6 lanes, from 1 ports.
module LaneReturn_8_to_6_of_8 (
  input  logic               clock,
  input  logic        [7:0]  sources_0_words_0,
  input  logic        [7:0]  sources_0_words_1,
  input  logic        [7:0]  sources_0_words_2,
  input  logic        [7:0]  sources_0_words_3,
  input  logic        [7:0]  sources_0_words_4,
  input  logic        [7:0]  sources_0_words_5,
  input  logic        [7:0]  sources_0_words_6,
  input  logic        [7:0]  sources_0_words_7,
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
  logic        control0;                              // LaneReturn.swift:83
  logic [1:0]  control1;                              // LaneReturn.swift:83
  logic [3:0]  control2;                              // LaneReturn.swift:83
  logic [15:0] word0_0;                               // LaneReturn.swift:83
  logic [15:0] word0_1;                               // LaneReturn.swift:83
  logic [15:0] word0_2;                               // LaneReturn.swift:83
  logic [15:0] word0_3;                               // LaneReturn.swift:83
  logic [15:0] word0_4;                               // LaneReturn.swift:83
  logic [15:0] word0_5;                               // LaneReturn.swift:83
  logic [15:0] control2_0_selects_sources_0_words_4;
  logic [15:0] control2_0_selects_sources_0_words_0;
  logic [15:0] control2_1_selects_sources_0_words_5;
  logic [15:0] control2_1_selects_sources_0_words_1;
  logic [15:0] control2_2_selects_sources_0_words_6;
  logic [15:0] control2_2_selects_sources_0_words_2;
  logic [15:0] control2_3_selects_sources_0_words_7;
  logic [15:0] control2_3_selects_sources_0_words_3;
  logic [15:0] control1_0_selects;
  logic [15:0] control1_0_selects_2;
  logic [15:0] control1_0_selects_3;
  logic [15:0] control1_1_selects;
  logic [15:0] control1_1_selects_2;
  logic [15:0] control1_1_selects_3;

  assign data_0                               = word0_0;  // LaneReturn.swift:104
  assign data_1                               = word0_1;  // LaneReturn.swift:104
  assign data_2                               = word0_2;  // LaneReturn.swift:104
  assign data_3                               = word0_3;  // LaneReturn.swift:104
  assign data_4                               = word0_4;  // LaneReturn.swift:104
  assign data_5                               = word0_5;  // LaneReturn.swift:104
  assign control2_0_selects_sources_0_words_4 = control2[0] ? 16'($signed(sources_0_words_4)) : 16'($signed(sources_0_words_0));  // LaneReturn.swift:83
  assign control2_0_selects_sources_0_words_0 = control2[0] ? 16'($signed(sources_0_words_0)) : 16'($signed(sources_0_words_4));  // LaneReturn.swift:83
  assign control2_1_selects_sources_0_words_5 = control2[1] ? 16'($signed(sources_0_words_5)) : 16'($signed(sources_0_words_1));  // LaneReturn.swift:83
  assign control2_1_selects_sources_0_words_1 = control2[1] ? 16'($signed(sources_0_words_1)) : 16'($signed(sources_0_words_5));  // LaneReturn.swift:83
  assign control2_2_selects_sources_0_words_6 = control2[2] ? 16'($signed(sources_0_words_6)) : 16'($signed(sources_0_words_2));  // LaneReturn.swift:83
  assign control2_2_selects_sources_0_words_2 = control2[2] ? 16'($signed(sources_0_words_2)) : 16'($signed(sources_0_words_6));  // LaneReturn.swift:83
  assign control2_3_selects_sources_0_words_7 = control2[3] ? 16'($signed(sources_0_words_7)) : 16'($signed(sources_0_words_3));  // LaneReturn.swift:83
  assign control2_3_selects_sources_0_words_3 = control2[3] ? 16'($signed(sources_0_words_3)) : 16'($signed(sources_0_words_7));  // LaneReturn.swift:83
  assign control1_0_selects                   = control1[0] ? control2_2_selects_sources_0_words_6 : control2_0_selects_sources_0_words_4;  // LaneReturn.swift:83
  assign control1_0_selects_2                 = control1[0] ? control2_0_selects_sources_0_words_4 : control2_2_selects_sources_0_words_6;  // LaneReturn.swift:83
  assign control1_0_selects_3                 = control1[0] ? control2_2_selects_sources_0_words_2 : control2_0_selects_sources_0_words_0;  // LaneReturn.swift:83
  assign control1_1_selects                   = control1[1] ? control2_3_selects_sources_0_words_7 : control2_1_selects_sources_0_words_5;  // LaneReturn.swift:83
  assign control1_1_selects_2                 = control1[1] ? control2_1_selects_sources_0_words_5 : control2_3_selects_sources_0_words_7;  // LaneReturn.swift:83
  assign control1_1_selects_3                 = control1[1] ? control2_3_selects_sources_0_words_3 : control2_1_selects_sources_0_words_1;  // LaneReturn.swift:83

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
    word0_0 <= control0 ? control1_1_selects : control1_0_selects;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_1 <= control0 ? control1_0_selects : control1_1_selects;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_2 <= control0 ? control1_1_selects_2 : control1_0_selects_2;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_3 <= control0 ? control1_0_selects_2 : control1_1_selects_2;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_4 <= control0 ? control1_1_selects_3 : control1_0_selects_3;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_5 <= control0 ? control1_0_selects_3 : control1_1_selects_3;  // LaneReturn.swift:84
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, choice};
endmodule
