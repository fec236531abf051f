// Memory of 2048 words of 8 bits with two ports, in block RAM.
module MemoryBank_r2048_w8 (
  input  logic        clock,
  input  logic        x_enable,
  input  logic        x_write,
  input  logic [10:0] x_row,
  input  logic [7:0]  x_data,
  output logic [7:0]  x_word,
  input  logic        y_enable,
  input  logic        y_write,
  input  logic [10:0] y_row,
  input  logic [7:0]  y_data,
  output logic [7:0]  y_word
);
  logic [8:0] block0_0_a_output;  // MemoryBank.swift:118
  logic [8:0] block0_0_b_output;  // MemoryBank.swift:118
  logic [7:0] x_chosen;           // MemoryBank.swift:157
  logic [7:0] y_chosen;           // MemoryBank.swift:157

  DP16KD_2048x9_oab block0_0 (  // MemoryBank.swift:118
    .clock          (clock),
    .a_enable       (x_enable & 1'b1),
    .a_write        (x_write),
    .a_address      (x_row),
    .a_data         ({1'b0, x_data}),
    .a_outputEnable (1'b1),
    .a_output       (block0_0_a_output),
    .b_enable       (y_enable & 1'b1),
    .b_write        (y_write),
    .b_address      (y_row),
    .b_data         ({1'b0, y_data}),
    .b_outputEnable (1'b1),
    .b_output       (block0_0_b_output)
  );

  assign x_word = x_chosen;  // MemoryBank.swift:128
  assign y_word = y_chosen;  // MemoryBank.swift:129

  always_ff @(posedge clock) begin
  end

  always_ff @(posedge clock) begin
  end

  always_ff @(posedge clock) begin
    x_chosen <= block0_0_a_output[7:0];  // MemoryBank.swift:167
  end

  always_ff @(posedge clock) begin
  end

  always_ff @(posedge clock) begin
  end

  always_ff @(posedge clock) begin
    y_chosen <= block0_0_b_output[7:0];  // MemoryBank.swift:167
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, block0_0_a_output[8], block0_0_b_output[8]};
endmodule
