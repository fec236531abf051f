// 16 words of 8 bits of Sequence_w8.
module Sequence_w8_words (
  input  logic       clock,
  input  logic       write_enable,
  input  logic [3:0] write_address,
  input  logic [7:0] write_data,
  input  logic       read_enable,
  input  logic [3:0] read_address,
  output logic [7:0] read_data
);
  logic [7:0] cells [0:15];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

module Sequence_w8 (
  input  logic       clock,
  input  logic       reset,
  input  logic       start,
  input  logic [7:0] data,
  output logic [1:0] state,
  output logic [7:0] word
);
  localparam logic [1:0] IDLE  = 2'd0;
  localparam logic [1:0] FILL  = 2'd1;
  localparam logic [1:0] DRAIN = 2'd2;

  logic [1:0] mode;            // Sequence.swift:23
  logic [3:0] address;         // Sequence.swift:24
  logic [7:0] word_read;       // Sequence.swift:27
  logic [3:0] address_plus_1;
  logic       address_all;

  Sequence_w8_words words (  // Sequence.swift:25
    .clock         (clock),
    .write_enable  (mode == FILL),
    .write_address (address),
    .write_data    (data),
    .read_enable   (mode == DRAIN),
    .read_address  (address),
    .read_data     (word_read)
  );

  assign state          = mode;            // Sequence.swift:43
  assign word           = word_read;       // Sequence.swift:44
  assign address_plus_1 = address + 4'd1;  // Sequence.swift:34
  assign address_all    = &address;        // Sequence.swift:35

  always_ff @(posedge clock) begin
    if (reset) begin
      mode    <= IDLE;
      address <= 4'd0;
    end else begin
      case (mode)  // Sequence.swift:29
        IDLE: begin
          if (start) mode <= FILL;  // Sequence.swift:32
        end
        FILL: begin
          address <= address_plus_1;  // Sequence.swift:34
          if (address_all) mode <= DRAIN;  // Sequence.swift:35
        end
        default: begin  // DRAIN
          address <= address_plus_1;  // Sequence.swift:37
          if (address_all) mode <= IDLE;  // Sequence.swift:38
        end
      endcase
    end
  end
endmodule

module SequencePair (
  input  logic       clock,
  input  logic       reset,
  input  logic       start,
  input  logic [7:0] data,
  output logic [8:0] sum
);
  localparam logic [1:0] IDLE = 2'd0;

  logic [1:0] first_state;   // Sequence.swift:63
  logic [7:0] first_word;    // Sequence.swift:63
  logic [1:0] second_state;  // Sequence.swift:64
  logic [7:0] second_word;   // Sequence.swift:64

  Sequence_w8 first (  // Sequence.swift:63
    .clock (clock),
    .reset (reset),
    .start (start),
    .data  (data),
    .state (first_state),
    .word  (first_word)
  );

  Sequence_w8 second (  // Sequence.swift:64
    .clock (clock),
    .reset (reset),
    .start (start & (first_state == IDLE)),
    .data  (first_word ^ data),
    .state (second_state),
    .word  (second_word)
  );

  assign sum = {1'b0, first_word} + {1'b0, second_word};  // Sequence.swift:70

  // Bits that are deliberately not read.
  wire unused = &{1'b0, second_state};
endmodule
