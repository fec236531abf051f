// Brings the words of 16 lanes to 16 banks, for 2 pads.
module LaneSpread_16_to_16_of_2_w16 (
  input  logic               clock,
  input  logic               reset,
  input  logic               sources_0_write,
  input  logic               sources_0_controls_0,
  input  logic        [1:0]  sources_0_controls_1,
  input  logic        [3:0]  sources_0_controls_2,
  input  logic        [7:0]  sources_0_controls_3,
  input  logic               sources_1_write,
  input  logic               sources_1_controls_0,
  input  logic        [1:0]  sources_1_controls_1,
  input  logic        [3:0]  sources_1_controls_2,
  input  logic        [7:0]  sources_1_controls_3,
  input  logic signed [15:0] values_0,
  input  logic signed [15:0] values_1,
  input  logic signed [15:0] values_2,
  input  logic signed [15:0] values_3,
  input  logic signed [15:0] values_4,
  input  logic signed [15:0] values_5,
  input  logic signed [15:0] values_6,
  input  logic signed [15:0] values_7,
  input  logic signed [15:0] values_8,
  input  logic signed [15:0] values_9,
  input  logic signed [15:0] values_10,
  input  logic signed [15:0] values_11,
  input  logic signed [15:0] values_12,
  input  logic signed [15:0] values_13,
  input  logic signed [15:0] values_14,
  input  logic signed [15:0] values_15,
  output logic        [15:0] words_0,
  output logic        [15:0] words_1,
  output logic        [15:0] words_2,
  output logic        [15:0] words_3,
  output logic        [15:0] words_4,
  output logic        [15:0] words_5,
  output logic        [15:0] words_6,
  output logic        [15:0] words_7,
  output logic        [15:0] words_8,
  output logic        [15:0] words_9,
  output logic        [15:0] words_10,
  output logic        [15:0] words_11,
  output logic        [15:0] words_12,
  output logic        [15:0] words_13,
  output logic        [15:0] words_14,
  output logic        [15:0] words_15
);
  logic        write1_0_1;                    // Delayed.swift:8
  logic        write1_1_1;                    // Delayed.swift:8
  logic        write1_2_1;                    // Delayed.swift:8
  logic        control0_1;                    // Delayed.swift:8
  logic [1:0]  control1_1;                    // Delayed.swift:8
  logic [3:0]  control2_1;                    // Delayed.swift:8
  logic [15:0] half0_0;                       // LaneSpread.swift:116
  logic [15:0] half0_1;                       // LaneSpread.swift:116
  logic [15:0] half0_2;                       // LaneSpread.swift:116
  logic [15:0] half0_3;                       // LaneSpread.swift:116
  logic [15:0] half1_0;                       // LaneSpread.swift:116
  logic [15:0] half1_1;                       // LaneSpread.swift:116
  logic [15:0] half1_2;                       // LaneSpread.swift:116
  logic [15:0] half1_3;                       // LaneSpread.swift:116
  logic [15:0] half2_0;                       // LaneSpread.swift:116
  logic [15:0] half2_1;                       // LaneSpread.swift:116
  logic [15:0] half2_2;                       // LaneSpread.swift:116
  logic [15:0] half2_3;                       // LaneSpread.swift:116
  logic [15:0] half3_0;                       // LaneSpread.swift:116
  logic [15:0] half3_1;                       // LaneSpread.swift:116
  logic [15:0] half3_2;                       // LaneSpread.swift:116
  logic [15:0] half3_3;                       // LaneSpread.swift:116
  logic [15:0] word0_0;                       // LaneSpread.swift:116
  logic [15:0] word1_0;                       // LaneSpread.swift:116
  logic [15:0] word2_0;                       // LaneSpread.swift:116
  logic [15:0] word3_0;                       // LaneSpread.swift:116
  logic [15:0] word4_0;                       // LaneSpread.swift:116
  logic [15:0] word5_0;                       // LaneSpread.swift:116
  logic [15:0] word6_0;                       // LaneSpread.swift:116
  logic [15:0] word7_0;                       // LaneSpread.swift:116
  logic [15:0] word8_0;                       // LaneSpread.swift:116
  logic [15:0] word9_0;                       // LaneSpread.swift:116
  logic [15:0] word10_0;                      // LaneSpread.swift:116
  logic [15:0] word11_0;                      // LaneSpread.swift:116
  logic [15:0] word12_0;                      // LaneSpread.swift:116
  logic [15:0] word13_0;                      // LaneSpread.swift:116
  logic [15:0] word14_0;                      // LaneSpread.swift:116
  logic [15:0] word15_0;                      // LaneSpread.swift:116
  logic [7:0]  write1_2_1_selects;
  logic [15:0] control0_1_selects_values_1;
  logic [15:0] control0_1_selects_values_0;
  logic [15:0] control0_1_selects_values_3;
  logic [15:0] control0_1_selects_values_2;
  logic [15:0] control0_1_selects_values_5;
  logic [15:0] control0_1_selects_values_4;
  logic [15:0] control0_1_selects_values_7;
  logic [15:0] control0_1_selects_values_6;
  logic [15:0] control0_1_selects_values_9;
  logic [15:0] control0_1_selects_values_8;
  logic [15:0] control0_1_selects_values_11;
  logic [15:0] control0_1_selects_values_10;
  logic [15:0] control0_1_selects_values_13;
  logic [15:0] control0_1_selects_values_12;
  logic [15:0] control0_1_selects_values_15;
  logic [15:0] control0_1_selects_values_14;
  logic [15:0] control2_1_0_selects_half0_1;
  logic [15:0] control2_1_0_selects_half0_0;
  logic [15:0] control2_1_0_selects_half0_3;
  logic [15:0] control2_1_0_selects_half0_2;
  logic [15:0] control2_1_1_selects_half1_1;
  logic [15:0] control2_1_1_selects_half1_0;
  logic [15:0] control2_1_1_selects_half1_3;
  logic [15:0] control2_1_1_selects_half1_2;
  logic [15:0] control2_1_2_selects_half2_1;
  logic [15:0] control2_1_2_selects_half2_0;
  logic [15:0] control2_1_2_selects_half2_3;
  logic [15:0] control2_1_2_selects_half2_2;
  logic [15:0] control2_1_3_selects_half3_1;
  logic [15:0] control2_1_3_selects_half3_0;
  logic [15:0] control2_1_3_selects_half3_3;
  logic [15:0] control2_1_3_selects_half3_2;

  assign words_0                      = word0_0;                            // LaneSpread.swift:128
  assign words_1                      = word1_0;                            // LaneSpread.swift:128
  assign words_2                      = word2_0;                            // LaneSpread.swift:128
  assign words_3                      = word3_0;                            // LaneSpread.swift:128
  assign words_4                      = word4_0;                            // LaneSpread.swift:128
  assign words_5                      = word5_0;                            // LaneSpread.swift:128
  assign words_6                      = word6_0;                            // LaneSpread.swift:128
  assign words_7                      = word7_0;                            // LaneSpread.swift:128
  assign words_8                      = word8_0;                            // LaneSpread.swift:128
  assign words_9                      = word9_0;                            // LaneSpread.swift:128
  assign words_10                     = word10_0;                           // LaneSpread.swift:128
  assign words_11                     = word11_0;                           // LaneSpread.swift:128
  assign words_12                     = word12_0;                           // LaneSpread.swift:128
  assign words_13                     = word13_0;                           // LaneSpread.swift:128
  assign words_14                     = word14_0;                           // LaneSpread.swift:128
  assign words_15                     = word15_0;                           // LaneSpread.swift:128
  assign write1_2_1_selects           = write1_2_1 ? sources_1_controls_3 : sources_0_controls_3;  // LaneSpread.swift:116
  assign control0_1_selects_values_1  = control0_1 ? values_1 : values_0;   // LaneSpread.swift:116
  assign control0_1_selects_values_0  = control0_1 ? values_0 : values_1;   // LaneSpread.swift:116
  assign control0_1_selects_values_3  = control0_1 ? values_3 : values_2;   // LaneSpread.swift:116
  assign control0_1_selects_values_2  = control0_1 ? values_2 : values_3;   // LaneSpread.swift:116
  assign control0_1_selects_values_5  = control0_1 ? values_5 : values_4;   // LaneSpread.swift:116
  assign control0_1_selects_values_4  = control0_1 ? values_4 : values_5;   // LaneSpread.swift:116
  assign control0_1_selects_values_7  = control0_1 ? values_7 : values_6;   // LaneSpread.swift:116
  assign control0_1_selects_values_6  = control0_1 ? values_6 : values_7;   // LaneSpread.swift:116
  assign control0_1_selects_values_9  = control0_1 ? values_9 : values_8;   // LaneSpread.swift:116
  assign control0_1_selects_values_8  = control0_1 ? values_8 : values_9;   // LaneSpread.swift:116
  assign control0_1_selects_values_11 = control0_1 ? values_11 : values_10;  // LaneSpread.swift:116
  assign control0_1_selects_values_10 = control0_1 ? values_10 : values_11;  // LaneSpread.swift:116
  assign control0_1_selects_values_13 = control0_1 ? values_13 : values_12;  // LaneSpread.swift:116
  assign control0_1_selects_values_12 = control0_1 ? values_12 : values_13;  // LaneSpread.swift:116
  assign control0_1_selects_values_15 = control0_1 ? values_15 : values_14;  // LaneSpread.swift:116
  assign control0_1_selects_values_14 = control0_1 ? values_14 : values_15;  // LaneSpread.swift:116
  assign control2_1_0_selects_half0_1 = control2_1[0] ? half0_1 : half0_0;  // LaneSpread.swift:116
  assign control2_1_0_selects_half0_0 = control2_1[0] ? half0_0 : half0_1;  // LaneSpread.swift:116
  assign control2_1_0_selects_half0_3 = control2_1[0] ? half0_3 : half0_2;  // LaneSpread.swift:116
  assign control2_1_0_selects_half0_2 = control2_1[0] ? half0_2 : half0_3;  // LaneSpread.swift:116
  assign control2_1_1_selects_half1_1 = control2_1[1] ? half1_1 : half1_0;  // LaneSpread.swift:116
  assign control2_1_1_selects_half1_0 = control2_1[1] ? half1_0 : half1_1;  // LaneSpread.swift:116
  assign control2_1_1_selects_half1_3 = control2_1[1] ? half1_3 : half1_2;  // LaneSpread.swift:116
  assign control2_1_1_selects_half1_2 = control2_1[1] ? half1_2 : half1_3;  // LaneSpread.swift:116
  assign control2_1_2_selects_half2_1 = control2_1[2] ? half2_1 : half2_0;  // LaneSpread.swift:116
  assign control2_1_2_selects_half2_0 = control2_1[2] ? half2_0 : half2_1;  // LaneSpread.swift:116
  assign control2_1_2_selects_half2_3 = control2_1[2] ? half2_3 : half2_2;  // LaneSpread.swift:116
  assign control2_1_2_selects_half2_2 = control2_1[2] ? half2_2 : half2_3;  // LaneSpread.swift:116
  assign control2_1_3_selects_half3_1 = control2_1[3] ? half3_1 : half3_0;  // LaneSpread.swift:116
  assign control2_1_3_selects_half3_0 = control2_1[3] ? half3_0 : half3_1;  // LaneSpread.swift:116
  assign control2_1_3_selects_half3_3 = control2_1[3] ? half3_3 : half3_2;  // LaneSpread.swift:116
  assign control2_1_3_selects_half3_2 = control2_1[3] ? half3_2 : half3_3;  // LaneSpread.swift:116

  always_ff @(posedge clock) begin
    if (reset) begin
      write1_0_1 <= 1'b0;
    end else begin
      write1_0_1 <= sources_1_write;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      write1_1_1 <= 1'b0;
    end else begin
      write1_1_1 <= write1_0_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      write1_2_1 <= 1'b0;
    end else begin
      write1_2_1 <= write1_1_1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      control0_1 <= 1'b0;
    end else begin
      control0_1 <= write1_0_1 ? sources_1_controls_0 : sources_0_controls_0;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    control1_1 <= write1_0_1 ? sources_1_controls_1 : sources_0_controls_1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    control2_1 <= write1_1_1 ? sources_1_controls_2 : sources_0_controls_2;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    half0_0 <= control1_1[0] ? control0_1_selects_values_3 : control0_1_selects_values_1;  // LaneSpread.swift:118
    half0_1 <= control1_1[0] ? control0_1_selects_values_7 : control0_1_selects_values_5;  // LaneSpread.swift:118
    half0_2 <= control1_1[0] ? control0_1_selects_values_11 : control0_1_selects_values_9;  // LaneSpread.swift:118
    half0_3 <= control1_1[0] ? control0_1_selects_values_15 : control0_1_selects_values_13;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    half1_0 <= control1_1[1] ? control0_1_selects_values_2 : control0_1_selects_values_0;  // LaneSpread.swift:118
    half1_1 <= control1_1[1] ? control0_1_selects_values_6 : control0_1_selects_values_4;  // LaneSpread.swift:118
    half1_2 <= control1_1[1] ? control0_1_selects_values_10 : control0_1_selects_values_8;  // LaneSpread.swift:118
    half1_3 <= control1_1[1] ? control0_1_selects_values_14 : control0_1_selects_values_12;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    half2_0 <= control1_1[0] ? control0_1_selects_values_1 : control0_1_selects_values_3;  // LaneSpread.swift:118
    half2_1 <= control1_1[0] ? control0_1_selects_values_5 : control0_1_selects_values_7;  // LaneSpread.swift:118
    half2_2 <= control1_1[0] ? control0_1_selects_values_9 : control0_1_selects_values_11;  // LaneSpread.swift:118
    half2_3 <= control1_1[0] ? control0_1_selects_values_13 : control0_1_selects_values_15;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    half3_0 <= control1_1[1] ? control0_1_selects_values_0 : control0_1_selects_values_2;  // LaneSpread.swift:118
    half3_1 <= control1_1[1] ? control0_1_selects_values_4 : control0_1_selects_values_6;  // LaneSpread.swift:118
    half3_2 <= control1_1[1] ? control0_1_selects_values_8 : control0_1_selects_values_10;  // LaneSpread.swift:118
    half3_3 <= control1_1[1] ? control0_1_selects_values_12 : control0_1_selects_values_14;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word0_0 <= write1_2_1_selects[0] ? control2_1_0_selects_half0_3 : control2_1_0_selects_half0_1;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word1_0 <= write1_2_1_selects[1] ? control2_1_1_selects_half1_3 : control2_1_1_selects_half1_1;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word2_0 <= write1_2_1_selects[2] ? control2_1_2_selects_half2_3 : control2_1_2_selects_half2_1;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word3_0 <= write1_2_1_selects[3] ? control2_1_3_selects_half3_3 : control2_1_3_selects_half3_1;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word4_0 <= write1_2_1_selects[4] ? control2_1_0_selects_half0_2 : control2_1_0_selects_half0_0;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word5_0 <= write1_2_1_selects[5] ? control2_1_1_selects_half1_2 : control2_1_1_selects_half1_0;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word6_0 <= write1_2_1_selects[6] ? control2_1_2_selects_half2_2 : control2_1_2_selects_half2_0;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word7_0 <= write1_2_1_selects[7] ? control2_1_3_selects_half3_2 : control2_1_3_selects_half3_0;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word8_0 <= write1_2_1_selects[0] ? control2_1_0_selects_half0_1 : control2_1_0_selects_half0_3;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word9_0 <= write1_2_1_selects[1] ? control2_1_1_selects_half1_1 : control2_1_1_selects_half1_3;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word10_0 <= write1_2_1_selects[2] ? control2_1_2_selects_half2_1 : control2_1_2_selects_half2_3;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word11_0 <= write1_2_1_selects[3] ? control2_1_3_selects_half3_1 : control2_1_3_selects_half3_3;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word12_0 <= write1_2_1_selects[4] ? control2_1_0_selects_half0_0 : control2_1_0_selects_half0_2;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word13_0 <= write1_2_1_selects[5] ? control2_1_1_selects_half1_0 : control2_1_1_selects_half1_2;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word14_0 <= write1_2_1_selects[6] ? control2_1_2_selects_half2_0 : control2_1_2_selects_half2_2;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word15_0 <= write1_2_1_selects[7] ? control2_1_3_selects_half3_0 : control2_1_3_selects_half3_2;  // LaneSpread.swift:118
  end

  `ifdef FORMAL
  always_ff @(posedge clock) begin
    if (!reset) pads0And1AreApart: assert (!(sources_1_write & sources_0_write));  // LaneSpread.swift:98
  end
  `endif

  // Bits that are deliberately not read, or only by assertions.
  wire unused = &{1'b0, sources_0_write};
endmodule
