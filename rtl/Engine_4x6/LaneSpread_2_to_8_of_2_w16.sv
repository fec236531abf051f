// Brings the words of 2 lanes to 8 banks, for 2 pads.
module LaneSpread_2_to_8_of_2_w16 (
  input  logic               clock,
  input  logic               reset,
  input  logic               sources_0_write,
  input  logic               sources_0_controls_0,
  input  logic        [1:0]  sources_0_controls_1,
  input  logic        [3:0]  sources_0_controls_2,
  input  logic               sources_1_write,
  input  logic               sources_1_controls_0,
  input  logic        [1:0]  sources_1_controls_1,
  input  logic        [3:0]  sources_1_controls_2,
  input  logic signed [15:0] values_0,
  input  logic signed [15:0] values_1,
  output logic        [15:0] words_0,
  output logic        [15:0] words_1,
  output logic        [15:0] words_2,
  output logic        [15:0] words_3,
  output logic        [15:0] words_4,
  output logic        [15:0] words_5,
  output logic        [15:0] words_6,
  output logic        [15:0] words_7
);
  logic        write1_0_1;  // Delayed.swift:8
  logic        control0_1;  // Delayed.swift:8
  logic [15:0] half0_0;     // LaneSpread.swift:116
  logic [15:0] half1_0;     // LaneSpread.swift:116
  logic [15:0] word0_0;     // LaneSpread.swift:116
  logic [15:0] word1_0;     // LaneSpread.swift:116

  assign words_0 = word0_0;  // LaneSpread.swift:128
  assign words_1 = word1_0;  // LaneSpread.swift:128
  assign words_2 = word0_0;  // LaneSpread.swift:128
  assign words_3 = word1_0;  // LaneSpread.swift:128
  assign words_4 = word0_0;  // LaneSpread.swift:128
  assign words_5 = word1_0;  // LaneSpread.swift:128
  assign words_6 = word0_0;  // LaneSpread.swift:128
  assign words_7 = word1_0;  // LaneSpread.swift:128

  always_ff @(posedge clock) begin
    if (reset) begin
      write1_0_1 <= 1'b0;
    end else begin
      write1_0_1 <= sources_1_write;  // Delayed.swift:10
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
    half0_0 <= control0_1 ? values_1 : values_0;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    half1_0 <= control0_1 ? values_0 : values_1;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word0_0 <= half0_0;  // LaneSpread.swift:118
  end

  always_ff @(posedge clock) begin
    word1_0 <= half1_0;  // LaneSpread.swift:118
  end

  `ifdef FORMAL
  always_ff @(posedge clock) begin
    if (!reset) pads0And1AreApart: assert (!(sources_1_write & sources_0_write));  // LaneSpread.swift:98
  end
  `endif

  // Bits that are deliberately not read, or only by assertions.
  wire unused = &{1'b0, sources_0_write, sources_0_controls_1, sources_0_controls_2,
    sources_1_controls_1, sources_1_controls_2};
endmodule
