// 16 words of 8 bits of DelayLine_w8_d16.
module DelayLine_w8_d16_words (
  input  logic       clock,
  input  logic       write_enable,
  input  logic [3:0] write_address,
  input  logic [7:0] write_data,
  input  logic       read_enable,
  input  logic [3:0] read_address,
  output logic [7:0] read_data
);
  (* no_rw_check *)
  logic [7:0] cells [0:15];

  initial begin
    for (int i = 1; i < 16; i = i + 1) cells[i] = 8'd0;
    cells[0] = 8'h00;
  end

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// Delays 8 bits by 16 steps.
module DelayLine_w8_d16 (
  input  logic       clock,
  input  logic       reset,
  input  logic       enable,
  input  logic [7:0] x,
  output logic [7:0] y
);
  logic [3:0] address;  // DelayLine.swift:56
  logic [3:0] next;     // DelayLine.swift:57
  logic [7:0] word;     // DelayLine.swift:60

  DelayLine_w8_d16_words words (  // DelayLine.swift:53
    .clock         (clock),
    .write_enable  (enable),
    .write_address (address),
    .write_data    (x),
    .read_enable   (enable),
    .read_address  (next),
    .read_data     (word)
  );

  assign next = address + 4'd1;  // DelayLine.swift:57
  assign y    = word;            // DelayLine.swift:64

  always_ff @(posedge clock) begin
    if (reset) begin
      address <= 4'd0;
    end else if (enable) begin  // DelayLine.swift:62
      address <= next;  // DelayLine.swift:62
    end
  end
endmodule
