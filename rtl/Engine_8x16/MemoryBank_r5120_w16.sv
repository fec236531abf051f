// Memory of 5120 words of 16 bits with two ports, in block RAM.
module MemoryBank_r5120_w16 (
  input  logic        clock,
  input  logic        x_enable,
  input  logic        x_write,
  input  logic [12:0] x_row,
  input  logic [15:0] x_data,
  output logic [15:0] x_word,
  input  logic        y_enable,
  input  logic        y_write,
  input  logic [12:0] y_row,
  input  logic [15:0] y_data,
  output logic [15:0] y_word
);
  logic [3:0]  block0_0_a_output;               // MemoryBank.swift:118
  logic [3:0]  block0_0_b_output;               // MemoryBank.swift:118
  logic [3:0]  block0_4_a_output;               // MemoryBank.swift:118
  logic [3:0]  block0_4_b_output;               // MemoryBank.swift:118
  logic [3:0]  block0_8_a_output;               // MemoryBank.swift:118
  logic [3:0]  block0_8_b_output;               // MemoryBank.swift:118
  logic [3:0]  block0_12_a_output;              // MemoryBank.swift:118
  logic [3:0]  block0_12_b_output;              // MemoryBank.swift:118
  logic [17:0] block4096_0_a_output;            // MemoryBank.swift:118
  logic [17:0] block4096_0_b_output;            // MemoryBank.swift:118
  logic [15:0] x_chosen;                        // MemoryBank.swift:157
  logic        x_isBlock1_1;                    // MemoryBank.swift:161
  logic        x_isBlock1_2;                    // MemoryBank.swift:161
  logic [15:0] y_chosen;                        // MemoryBank.swift:157
  logic        y_isBlock1_1;                    // MemoryBank.swift:161
  logic        y_isBlock1_2;                    // MemoryBank.swift:161
  logic        x_enable_and_x_row_12_is_0;
  logic        y_enable_and_y_row_12_is_0;
  logic [15:0] block0_12_a_output_above_above;
  logic [15:0] block0_12_b_output_above_above;
  logic        x_row_12_10_is_4;
  logic        y_row_12_10_is_4;

  DP16KD_4096x4_oab block0_0 (  // MemoryBank.swift:118
    .clock          (clock),
    .a_enable       (x_enable_and_x_row_12_is_0),
    .a_write        (x_write),
    .a_address      (x_row[11:0]),
    .a_data         (x_data[3:0]),
    .a_outputEnable (1'b1),
    .a_output       (block0_0_a_output),
    .b_enable       (y_enable_and_y_row_12_is_0),
    .b_write        (y_write),
    .b_address      (y_row[11:0]),
    .b_data         (y_data[3:0]),
    .b_outputEnable (1'b1),
    .b_output       (block0_0_b_output)
  );

  DP16KD_4096x4_oab block0_4 (  // MemoryBank.swift:118
    .clock          (clock),
    .a_enable       (x_enable_and_x_row_12_is_0),
    .a_write        (x_write),
    .a_address      (x_row[11:0]),
    .a_data         (x_data[7:4]),
    .a_outputEnable (1'b1),
    .a_output       (block0_4_a_output),
    .b_enable       (y_enable_and_y_row_12_is_0),
    .b_write        (y_write),
    .b_address      (y_row[11:0]),
    .b_data         (y_data[7:4]),
    .b_outputEnable (1'b1),
    .b_output       (block0_4_b_output)
  );

  DP16KD_4096x4_oab block0_8 (  // MemoryBank.swift:118
    .clock          (clock),
    .a_enable       (x_enable_and_x_row_12_is_0),
    .a_write        (x_write),
    .a_address      (x_row[11:0]),
    .a_data         (x_data[11:8]),
    .a_outputEnable (1'b1),
    .a_output       (block0_8_a_output),
    .b_enable       (y_enable_and_y_row_12_is_0),
    .b_write        (y_write),
    .b_address      (y_row[11:0]),
    .b_data         (y_data[11:8]),
    .b_outputEnable (1'b1),
    .b_output       (block0_8_b_output)
  );

  DP16KD_4096x4_oab block0_12 (  // MemoryBank.swift:118
    .clock          (clock),
    .a_enable       (x_enable_and_x_row_12_is_0),
    .a_write        (x_write),
    .a_address      (x_row[11:0]),
    .a_data         (x_data[15:12]),
    .a_outputEnable (1'b1),
    .a_output       (block0_12_a_output),
    .b_enable       (y_enable_and_y_row_12_is_0),
    .b_write        (y_write),
    .b_address      (y_row[11:0]),
    .b_data         (y_data[15:12]),
    .b_outputEnable (1'b1),
    .b_output       (block0_12_b_output)
  );

  DP16KD_1024x18_oab block4096_0 (  // MemoryBank.swift:118
    .clock          (clock),
    .a_enable       (x_enable & x_row_12_10_is_4),
    .a_write        (x_write),
    .a_lanes        (2'd3),
    .a_address      (x_row[9:0]),
    .a_data         ({2'd0, x_data}),
    .a_outputEnable (1'b1),
    .a_output       (block4096_0_a_output),
    .b_enable       (y_enable & y_row_12_10_is_4),
    .b_write        (y_write),
    .b_lanes        (2'd3),
    .b_address      (y_row[9:0]),
    .b_data         ({2'd0, y_data}),
    .b_outputEnable (1'b1),
    .b_output       (block4096_0_b_output)
  );

  assign x_word                         = x_chosen;                        // MemoryBank.swift:128
  assign y_word                         = y_chosen;                        // MemoryBank.swift:129
  assign x_enable_and_x_row_12_is_0     = x_enable & (x_row[12] == 1'b0);  // MemoryBank.swift:138
  assign y_enable_and_y_row_12_is_0     = y_enable & (y_row[12] == 1'b0);  // MemoryBank.swift:138
  assign block0_12_a_output_above_above = {block0_12_a_output, block0_8_a_output, block0_4_a_output, block0_0_a_output};  // MemoryBank.swift:118
  assign block0_12_b_output_above_above = {block0_12_b_output, block0_8_b_output, block0_4_b_output, block0_0_b_output};  // MemoryBank.swift:118
  assign x_row_12_10_is_4               = x_row[12:10] == 3'd4;            // MemoryBank.swift:138
  assign y_row_12_10_is_4               = y_row[12:10] == 3'd4;            // MemoryBank.swift:138

  always_ff @(posedge clock) begin
    x_isBlock1_1 <= x_row_12_10_is_4;  // MemoryBank.swift:163
  end

  always_ff @(posedge clock) begin
    x_isBlock1_2 <= x_isBlock1_1;  // MemoryBank.swift:163
  end

  always_ff @(posedge clock) begin
    x_chosen <= x_isBlock1_2 ? block4096_0_a_output[15:0] : block0_12_a_output_above_above;  // MemoryBank.swift:167
  end

  always_ff @(posedge clock) begin
    y_isBlock1_1 <= y_row_12_10_is_4;  // MemoryBank.swift:163
  end

  always_ff @(posedge clock) begin
    y_isBlock1_2 <= y_isBlock1_1;  // MemoryBank.swift:163
  end

  always_ff @(posedge clock) begin
    y_chosen <= y_isBlock1_2 ? block4096_0_b_output[15:0] : block0_12_b_output_above_above;  // MemoryBank.swift:167
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, block4096_0_a_output[17:16], block4096_0_b_output[17:16]};
endmodule
