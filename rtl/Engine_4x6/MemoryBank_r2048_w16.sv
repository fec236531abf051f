// Memory of 2048 words of 16 bits with two ports, in block RAM.
module MemoryBank_r2048_w16 (
  input  logic        clock,
  input  logic        x_enable,
  input  logic        x_write,
  input  logic [10:0] x_row,
  input  logic [15:0] x_data,
  output logic [15:0] x_word,
  input  logic        y_enable,
  input  logic        y_write,
  input  logic [10:0] y_row,
  input  logic [15:0] y_data,
  output logic [15:0] y_word
);
  logic [8:0]  block0_0_a_output;  // MemoryBank.swift:118
  logic [8:0]  block0_0_b_output;  // MemoryBank.swift:118
  logic [8:0]  block0_9_a_output;  // MemoryBank.swift:118
  logic [8:0]  block0_9_b_output;  // MemoryBank.swift:118
  logic [15:0] x_chosen;           // MemoryBank.swift:157
  logic [15:0] y_chosen;           // MemoryBank.swift:157
  logic        x_enable_and_1;
  logic        y_enable_and_1;

  DP16KD_2048x9_oab block0_0 (  // MemoryBank.swift:118
    .clock          (clock),
    .a_enable       (x_enable_and_1),
    .a_write        (x_write),
    .a_address      (x_row),
    .a_data         (x_data[8:0]),
    .a_outputEnable (1'b1),
    .a_output       (block0_0_a_output),
    .b_enable       (y_enable_and_1),
    .b_write        (y_write),
    .b_address      (y_row),
    .b_data         (y_data[8:0]),
    .b_outputEnable (1'b1),
    .b_output       (block0_0_b_output)
  );

  DP16KD_2048x9_oab block0_9 (  // MemoryBank.swift:118
    .clock          (clock),
    .a_enable       (x_enable_and_1),
    .a_write        (x_write),
    .a_address      (x_row),
    .a_data         ({2'd0, x_data[15:9]}),
    .a_outputEnable (1'b1),
    .a_output       (block0_9_a_output),
    .b_enable       (y_enable_and_1),
    .b_write        (y_write),
    .b_address      (y_row),
    .b_data         ({2'd0, y_data[15:9]}),
    .b_outputEnable (1'b1),
    .b_output       (block0_9_b_output)
  );

  assign x_word         = x_chosen;         // MemoryBank.swift:128
  assign y_word         = y_chosen;         // MemoryBank.swift:129
  assign x_enable_and_1 = x_enable & 1'b1;  // MemoryBank.swift:138
  assign y_enable_and_1 = y_enable & 1'b1;  // MemoryBank.swift:138

  always_ff @(posedge clock) begin
  end

  always_ff @(posedge clock) begin
  end

  always_ff @(posedge clock) begin
    x_chosen <= {block0_9_a_output[6:0], block0_0_a_output};  // MemoryBank.swift:167
  end

  always_ff @(posedge clock) begin
  end

  always_ff @(posedge clock) begin
  end

  always_ff @(posedge clock) begin
    y_chosen <= {block0_9_b_output[6:0], block0_0_b_output};  // MemoryBank.swift:167
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, block0_9_a_output[8:7], block0_9_b_output[8:7]};
endmodule
