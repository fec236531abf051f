// Memory of 4096 words of 8 bits with two ports, in block RAM.
module MemoryBank_r4096_w8 (
  input  logic        clock,
  input  logic        x_enable,
  input  logic        x_write,
  input  logic [11:0] x_row,
  input  logic [7:0]  x_data,
  output logic [7:0]  x_word,
  input  logic        y_enable,
  input  logic        y_write,
  input  logic [11:0] y_row,
  input  logic [7:0]  y_data,
  output logic [7:0]  y_word
);
  logic [3:0] block0_0_a_output;  // MemoryBank.swift:118
  logic [3:0] block0_0_b_output;  // MemoryBank.swift:118
  logic [3:0] block0_4_a_output;  // MemoryBank.swift:118
  logic [3:0] block0_4_b_output;  // MemoryBank.swift:118
  logic [7:0] x_chosen;           // MemoryBank.swift:157
  logic [7:0] y_chosen;           // MemoryBank.swift:157
  logic       x_enable_and_1;
  logic       y_enable_and_1;

  DP16KD_4096x4_oab block0_0 (  // MemoryBank.swift:118
    .clock          (clock),
    .a_enable       (x_enable_and_1),
    .a_write        (x_write),
    .a_address      (x_row),
    .a_data         (x_data[3:0]),
    .a_outputEnable (1'b1),
    .a_output       (block0_0_a_output),
    .b_enable       (y_enable_and_1),
    .b_write        (y_write),
    .b_address      (y_row),
    .b_data         (y_data[3:0]),
    .b_outputEnable (1'b1),
    .b_output       (block0_0_b_output)
  );

  DP16KD_4096x4_oab block0_4 (  // MemoryBank.swift:118
    .clock          (clock),
    .a_enable       (x_enable_and_1),
    .a_write        (x_write),
    .a_address      (x_row),
    .a_data         (x_data[7:4]),
    .a_outputEnable (1'b1),
    .a_output       (block0_4_a_output),
    .b_enable       (y_enable_and_1),
    .b_write        (y_write),
    .b_address      (y_row),
    .b_data         (y_data[7:4]),
    .b_outputEnable (1'b1),
    .b_output       (block0_4_b_output)
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
    x_chosen <= {block0_4_a_output, block0_0_a_output};  // MemoryBank.swift:167
  end

  always_ff @(posedge clock) begin
  end

  always_ff @(posedge clock) begin
  end

  always_ff @(posedge clock) begin
    y_chosen <= {block0_4_b_output, block0_0_b_output};  // MemoryBank.swift:167
  end
endmodule
