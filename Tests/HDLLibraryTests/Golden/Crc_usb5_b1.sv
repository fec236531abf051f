// CRC usb5: polynomial 0x5 of 5 bits, 1 byte a cycle.
module Crc_usb5_b1 (
  input  logic       clock,
  input  logic       reset,
  input  logic       clear,
  input  logic       enable,
  input  logic [7:0] data,
  output logic [4:0] crc
);
  logic [4:0]  state;     // Crc.swift:62
  logic [12:0] mixed;     // Crc.swift:63
  logic [4:0]  next;      // Crc.swift:64
  logic [4:0]  mirrored;  // Crc.swift:79

  assign mixed    = {data, state};                                       // Crc.swift:63
  assign mirrored = {state[0], state[1], state[2], state[3], state[4]};  // Crc.swift:79
  assign next[0]  = ^(mixed & 13'h12cd);                                 // Crc.swift:67
  assign next[1]  = ^(mixed & 13'h097a);                                 // Crc.swift:67
  assign next[2]  = ^(mixed & 13'h1679);                                 // Crc.swift:67
  assign next[3]  = ^(mixed & 13'h0b33);                                 // Crc.swift:67
  assign next[4]  = ^(mixed & 13'h0586);                                 // Crc.swift:67
  assign crc      = mirrored ^ 5'h1f;                                    // Crc.swift:80

  always_ff @(posedge clock) begin
    if (reset) begin
      state <= 5'd31;
    end else if (clear) begin  // Crc.swift:71
      state <= 5'd31;  // Crc.swift:72
    end else if (enable) begin  // Crc.swift:71
      state <= next;  // Crc.swift:74
    end
  end
endmodule
