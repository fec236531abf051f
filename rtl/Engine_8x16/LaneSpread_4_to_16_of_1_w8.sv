// Brings the words of 4 lanes to 16 banks, for a pad.
module LaneSpread_4_to_16_of_1_w8 (
  input  logic              clock,
  input  logic              reset,
  input  logic              sources_0_write,
  input  logic              sources_0_controls_0,
  input  logic        [1:0] sources_0_controls_1,
  input  logic        [3:0] sources_0_controls_2,
  input  logic        [7:0] sources_0_controls_3,
  input  logic signed [7:0] values_0,
  input  logic signed [7:0] values_1,
  input  logic signed [7:0] values_2,
  input  logic signed [7:0] values_3,
  output logic        [7:0] words_0,
  output logic        [7:0] words_1,
  output logic        [7:0] words_2,
  output logic        [7:0] words_3,
  output logic        [7:0] words_4,
  output logic        [7:0] words_5,
  output logic        [7:0] words_6,
  output logic        [7:0] words_7,
  output logic        [7:0] words_8,
  output logic        [7:0] words_9,
  output logic        [7:0] words_10,
  output logic        [7:0] words_11,
  output logic        [7:0] words_12,
  output logic        [7:0] words_13,
  output logic        [7:0] words_14,
  output logic        [7:0] words_15
);
  logic       control0_1;                   // Delayed.swift:8
  logic [1:0] control1_1;                   // Delayed.swift:8
  logic [7:0] half0_0;                      // LaneSpread.swift:116
  logic [7:0] half1_0;                      // LaneSpread.swift:116
  logic [7:0] half2_0;                      // LaneSpread.swift:116
  logic [7:0] half3_0;                      // LaneSpread.swift:116
  logic [7:0] word0_0;                      // LaneSpread.swift:116
  logic [7:0] word1_0;                      // LaneSpread.swift:116
  logic [7:0] word2_0;                      // LaneSpread.swift:116
  logic [7:0] word3_0;                      // LaneSpread.swift:116
  logic [7:0] control0_1_selects_values_1;
  logic [7:0] control0_1_selects_values_0;
  logic [7:0] control0_1_selects_values_3;
  logic [7:0] control0_1_selects_values_2;

  assign words_0                     = word0_0;                           // LaneSpread.swift:128
  assign words_1                     = word1_0;                           // LaneSpread.swift:128
  assign words_2                     = word2_0;                           // LaneSpread.swift:128
  assign words_3                     = word3_0;                           // LaneSpread.swift:128
  assign words_4                     = word0_0;                           // LaneSpread.swift:128
  assign words_5                     = word1_0;                           // LaneSpread.swift:128
  assign words_6                     = word2_0;                           // LaneSpread.swift:128
  assign words_7                     = word3_0;                           // LaneSpread.swift:128
  assign words_8                     = word0_0;                           // LaneSpread.swift:128
  assign words_9                     = word1_0;                           // LaneSpread.swift:128
  assign words_10                    = word2_0;                           // LaneSpread.swift:128
  assign words_11                    = word3_0;                           // LaneSpread.swift:128
  assign words_12                    = word0_0;                           // LaneSpread.swift:128
  assign words_13                    = word1_0;                           // LaneSpread.swift:128
  assign words_14                    = word2_0;                           // LaneSpread.swift:128
  assign words_15                    = word3_0;                           // LaneSpread.swift:128
  assign control0_1_selects_values_1 = control0_1 ? values_1 : values_0;  // LaneSpread.swift:116
  assign control0_1_selects_values_0 = control0_1 ? values_0 : values_1;  // LaneSpread.swift:116
  assign control0_1_selects_values_3 = control0_1 ? values_3 : values_2;  // LaneSpread.swift:116
  assign control0_1_selects_values_2 = control0_1 ? values_2 : values_3;  // LaneSpread.swift:116

  always_ff @(posedge clock) begin
    if (reset) begin
      control0_1 <= 1'b0;
    end else begin
      control0_1 <= sources_0_controls_0;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    control1_1 <= sources_0_controls_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    half0_0 <= control1_1[0] ? control0_1_selects_values_3 : control0_1_selects_values_1;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    half1_0 <= control1_1[1] ? control0_1_selects_values_2 : control0_1_selects_values_0;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    half2_0 <= control1_1[0] ? control0_1_selects_values_1 : control0_1_selects_values_3;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    half3_0 <= control1_1[1] ? control0_1_selects_values_0 : control0_1_selects_values_2;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word0_0 <= half0_0;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word1_0 <= half1_0;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word2_0 <= half2_0;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word3_0 <= half3_0;  // LaneSpread.swift:118
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, sources_0_write, sources_0_controls_2, sources_0_controls_3};
endmodule
