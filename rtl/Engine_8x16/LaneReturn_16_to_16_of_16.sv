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
  logic [15:0] word0_0;                                // LaneReturn.swift:83
  logic [15:0] word0_1;                                // LaneReturn.swift:83
  logic [15:0] word0_2;                                // LaneReturn.swift:83
  logic [15:0] word0_3;                                // LaneReturn.swift:83
  logic [15:0] word0_4;                                // LaneReturn.swift:83
  logic [15:0] word0_5;                                // LaneReturn.swift:83
  logic [15:0] word0_6;                                // LaneReturn.swift:83
  logic [15:0] word0_7;                                // LaneReturn.swift:83
  logic [15:0] word0_8;                                // LaneReturn.swift:83
  logic [15:0] word0_9;                                // LaneReturn.swift:83
  logic [15:0] word0_10;                               // LaneReturn.swift:83
  logic [15:0] word0_11;                               // LaneReturn.swift:83
  logic [15:0] word0_12;                               // LaneReturn.swift:83
  logic [15:0] word0_13;                               // LaneReturn.swift:83
  logic [15:0] word0_14;                               // LaneReturn.swift:83
  logic [15:0] word0_15;                               // LaneReturn.swift:83
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
  logic [15:0] control2_0_selects;
  logic [15:0] control2_0_selects_2;
  logic [15:0] control2_0_selects_3;
  logic [15:0] control2_0_selects_4;
  logic [15:0] control2_1_selects;
  logic [15:0] control2_1_selects_2;
  logic [15:0] control2_1_selects_3;
  logic [15:0] control2_1_selects_4;
  logic [15:0] control2_2_selects;
  logic [15:0] control2_2_selects_2;
  logic [15:0] control2_2_selects_3;
  logic [15:0] control2_2_selects_4;
  logic [15:0] control2_3_selects;
  logic [15:0] control2_3_selects_2;
  logic [15:0] control2_3_selects_3;
  logic [15:0] control2_3_selects_4;
  logic [15:0] control1_0_selects;
  logic [15:0] control1_0_selects_2;
  logic [15:0] control1_0_selects_3;
  logic [15:0] control1_0_selects_4;
  logic [15:0] control1_0_selects_5;
  logic [15:0] control1_0_selects_6;
  logic [15:0] control1_0_selects_7;
  logic [15:0] control1_0_selects_8;
  logic [15:0] control1_1_selects;
  logic [15:0] control1_1_selects_2;
  logic [15:0] control1_1_selects_3;
  logic [15:0] control1_1_selects_4;
  logic [15:0] control1_1_selects_5;
  logic [15:0] control1_1_selects_6;
  logic [15:0] control1_1_selects_7;
  logic [15:0] control1_1_selects_8;

  assign data_0                                = word0_0;   // LaneReturn.swift:104
  assign data_1                                = word0_1;   // LaneReturn.swift:104
  assign data_2                                = word0_2;   // LaneReturn.swift:104
  assign data_3                                = word0_3;   // LaneReturn.swift:104
  assign data_4                                = word0_4;   // LaneReturn.swift:104
  assign data_5                                = word0_5;   // LaneReturn.swift:104
  assign data_6                                = word0_6;   // LaneReturn.swift:104
  assign data_7                                = word0_7;   // LaneReturn.swift:104
  assign data_8                                = word0_8;   // LaneReturn.swift:104
  assign data_9                                = word0_9;   // LaneReturn.swift:104
  assign data_10                               = word0_10;  // LaneReturn.swift:104
  assign data_11                               = word0_11;  // LaneReturn.swift:104
  assign data_12                               = word0_12;  // LaneReturn.swift:104
  assign data_13                               = word0_13;  // LaneReturn.swift:104
  assign data_14                               = word0_14;  // LaneReturn.swift:104
  assign data_15                               = word0_15;  // LaneReturn.swift:104
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
  assign control2_0_selects                    = control2[0] ? control3_4_selects_sources_0_words_12 : control3_0_selects_sources_0_words_8;  // LaneReturn.swift:83
  assign control2_0_selects_2                  = control2[0] ? control3_0_selects_sources_0_words_8 : control3_4_selects_sources_0_words_12;  // LaneReturn.swift:83
  assign control2_0_selects_3                  = control2[0] ? control3_4_selects_sources_0_words_4 : control3_0_selects_sources_0_words_0;  // LaneReturn.swift:83
  assign control2_0_selects_4                  = control2[0] ? control3_0_selects_sources_0_words_0 : control3_4_selects_sources_0_words_4;  // LaneReturn.swift:83
  assign control2_1_selects                    = control2[1] ? control3_5_selects_sources_0_words_13 : control3_1_selects_sources_0_words_9;  // LaneReturn.swift:83
  assign control2_1_selects_2                  = control2[1] ? control3_1_selects_sources_0_words_9 : control3_5_selects_sources_0_words_13;  // LaneReturn.swift:83
  assign control2_1_selects_3                  = control2[1] ? control3_5_selects_sources_0_words_5 : control3_1_selects_sources_0_words_1;  // LaneReturn.swift:83
  assign control2_1_selects_4                  = control2[1] ? control3_1_selects_sources_0_words_1 : control3_5_selects_sources_0_words_5;  // LaneReturn.swift:83
  assign control2_2_selects                    = control2[2] ? control3_6_selects_sources_0_words_14 : control3_2_selects_sources_0_words_10;  // LaneReturn.swift:83
  assign control2_2_selects_2                  = control2[2] ? control3_2_selects_sources_0_words_10 : control3_6_selects_sources_0_words_14;  // LaneReturn.swift:83
  assign control2_2_selects_3                  = control2[2] ? control3_6_selects_sources_0_words_6 : control3_2_selects_sources_0_words_2;  // LaneReturn.swift:83
  assign control2_2_selects_4                  = control2[2] ? control3_2_selects_sources_0_words_2 : control3_6_selects_sources_0_words_6;  // LaneReturn.swift:83
  assign control2_3_selects                    = control2[3] ? control3_7_selects_sources_0_words_15 : control3_3_selects_sources_0_words_11;  // LaneReturn.swift:83
  assign control2_3_selects_2                  = control2[3] ? control3_3_selects_sources_0_words_11 : control3_7_selects_sources_0_words_15;  // LaneReturn.swift:83
  assign control2_3_selects_3                  = control2[3] ? control3_7_selects_sources_0_words_7 : control3_3_selects_sources_0_words_3;  // LaneReturn.swift:83
  assign control2_3_selects_4                  = control2[3] ? control3_3_selects_sources_0_words_3 : control3_7_selects_sources_0_words_7;  // LaneReturn.swift:83
  assign control1_0_selects                    = control1[0] ? control2_2_selects : control2_0_selects;  // LaneReturn.swift:83
  assign control1_0_selects_2                  = control1[0] ? control2_0_selects : control2_2_selects;  // LaneReturn.swift:83
  assign control1_0_selects_3                  = control1[0] ? control2_2_selects_2 : control2_0_selects_2;  // LaneReturn.swift:83
  assign control1_0_selects_4                  = control1[0] ? control2_0_selects_2 : control2_2_selects_2;  // LaneReturn.swift:83
  assign control1_0_selects_5                  = control1[0] ? control2_2_selects_3 : control2_0_selects_3;  // LaneReturn.swift:83
  assign control1_0_selects_6                  = control1[0] ? control2_0_selects_3 : control2_2_selects_3;  // LaneReturn.swift:83
  assign control1_0_selects_7                  = control1[0] ? control2_2_selects_4 : control2_0_selects_4;  // LaneReturn.swift:83
  assign control1_0_selects_8                  = control1[0] ? control2_0_selects_4 : control2_2_selects_4;  // LaneReturn.swift:83
  assign control1_1_selects                    = control1[1] ? control2_3_selects : control2_1_selects;  // LaneReturn.swift:83
  assign control1_1_selects_2                  = control1[1] ? control2_1_selects : control2_3_selects;  // LaneReturn.swift:83
  assign control1_1_selects_3                  = control1[1] ? control2_3_selects_2 : control2_1_selects_2;  // LaneReturn.swift:83
  assign control1_1_selects_4                  = control1[1] ? control2_1_selects_2 : control2_3_selects_2;  // LaneReturn.swift:83
  assign control1_1_selects_5                  = control1[1] ? control2_3_selects_3 : control2_1_selects_3;  // LaneReturn.swift:83
  assign control1_1_selects_6                  = control1[1] ? control2_1_selects_3 : control2_3_selects_3;  // LaneReturn.swift:83
  assign control1_1_selects_7                  = control1[1] ? control2_3_selects_4 : control2_1_selects_4;  // LaneReturn.swift:83
  assign control1_1_selects_8                  = control1[1] ? control2_1_selects_4 : control2_3_selects_4;  // LaneReturn.swift:83

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

  always_ff @(posedge clock) begin
    word0_6 <= control0 ? control1_1_selects_4 : control1_0_selects_4;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_7 <= control0 ? control1_0_selects_4 : control1_1_selects_4;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_8 <= control0 ? control1_1_selects_5 : control1_0_selects_5;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_9 <= control0 ? control1_0_selects_5 : control1_1_selects_5;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_10 <= control0 ? control1_1_selects_6 : control1_0_selects_6;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_11 <= control0 ? control1_0_selects_6 : control1_1_selects_6;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_12 <= control0 ? control1_1_selects_7 : control1_0_selects_7;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_13 <= control0 ? control1_0_selects_7 : control1_1_selects_7;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_14 <= control0 ? control1_1_selects_8 : control1_0_selects_8;  // LaneReturn.swift:84
  end

  always_ff @(posedge clock) begin
    word0_15 <= control0 ? control1_0_selects_8 : control1_1_selects_8;  // LaneReturn.swift:84
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, choice};
endmodule
