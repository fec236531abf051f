// CRC crc32: polynomial 0x4c11db7 of 32 bits, 4 bytes a cycle.
module Crc_crc32_b4 (
  input  logic        clock,
  input  logic        reset,
  input  logic        clear,
  input  logic        enable,
  input  logic [31:0] data,
  output logic [31:0] crc
);
  logic [31:0] state;     // Crc.swift:62
  logic [63:0] mixed;     // Crc.swift:63
  logic [31:0] next;      // Crc.swift:64
  logic [31:0] mirrored;  // Crc.swift:79

  assign mixed    = {data, state};                    // Crc.swift:63
  assign mirrored = {state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7], state[8], state[9],
      state[10], state[11], state[12], state[13], state[14], state[15], state[16], state[17], state[18], state[19],
      state[20], state[21], state[22], state[23], state[24], state[25], state[26], state[27], state[28], state[29],
      state[30], state[31]};  // Crc.swift:79
  assign next[0]  = ^(mixed & 64'h826880eff7011641);  // Crc.swift:67
  assign next[1]  = ^(mixed & 64'hc35cc09819033ac3);  // Crc.swift:67
  assign next[2]  = ^(mixed & 64'he3c6e0a3c50763c7);  // Crc.swift:67
  assign next[3]  = ^(mixed & 64'h71e370518a0ec78e);  // Crc.swift:67
  assign next[4]  = ^(mixed & 64'hba9938c7e31c995d);  // Crc.swift:67
  assign next[5]  = ^(mixed & 64'hdf241c8c313824fb);  // Crc.swift:67
  assign next[6]  = ^(mixed & 64'h6f920e46627049f6);  // Crc.swift:67
  assign next[7]  = ^(mixed & 64'hb5a187cc33e185ad);  // Crc.swift:67
  assign next[8]  = ^(mixed & 64'hd8b8430990c21d1b);  // Crc.swift:67
  assign next[9]  = ^(mixed & 64'h6c5c218421843a36);  // Crc.swift:67
  assign next[10] = ^(mixed & 64'hb446902db409622d);  // Crc.swift:67
  assign next[11] = ^(mixed & 64'hd84bc8f99f13d21b);  // Crc.swift:67
  assign next[12] = ^(mixed & 64'hee4d6493c926b277);  // Crc.swift:67
  assign next[13] = ^(mixed & 64'h7726b249924d64ee);  // Crc.swift:67
  assign next[14] = ^(mixed & 64'h3b935924249ac9dc);  // Crc.swift:67
  assign next[15] = ^(mixed & 64'h1dc9ac92493593b8);  // Crc.swift:67
  assign next[16] = ^(mixed & 64'h8c8c56a6656a3131);  // Crc.swift:67
  assign next[17] = ^(mixed & 64'h46462b53cad46262);  // Crc.swift:67
  assign next[18] = ^(mixed & 64'h232315a995a8c4c4);  // Crc.swift:67
  assign next[19] = ^(mixed & 64'h11918ad42b518988);  // Crc.swift:67
  assign next[20] = ^(mixed & 64'h08c8c56a56a31310);  // Crc.swift:67
  assign next[21] = ^(mixed & 64'h046462b5ad462620);  // Crc.swift:67
  assign next[22] = ^(mixed & 64'h805ab1b5ad8d5a01);  // Crc.swift:67
  assign next[23] = ^(mixed & 64'hc245d835ac1ba243);  // Crc.swift:67
  assign next[24] = ^(mixed & 64'h6122ec1a58374486);  // Crc.swift:67
  assign next[25] = ^(mixed & 64'h3091760db06e890c);  // Crc.swift:67
  assign next[26] = ^(mixed & 64'h9a203be997dc0459);  // Crc.swift:67
  assign next[27] = ^(mixed & 64'h4d101df42fb808b2);  // Crc.swift:67
  assign next[28] = ^(mixed & 64'h26880efa5f701164);  // Crc.swift:67
  assign next[29] = ^(mixed & 64'h1344077dbee022c8);  // Crc.swift:67
  assign next[30] = ^(mixed & 64'h09a203be7dc04590);  // Crc.swift:67
  assign next[31] = ^(mixed & 64'h04d101dffb808b20);  // Crc.swift:67
  assign crc      = mirrored ^ 32'hffffffff;          // Crc.swift:80

  always_ff @(posedge clock) begin
    if (reset) begin
      state <= 32'hffffffff;
    end else if (clear) begin  // Crc.swift:71
      state <= 32'hffffffff;  // Crc.swift:72
    end else if (enable) begin  // Crc.swift:71
      state <= next;  // Crc.swift:74
    end
  end
endmodule
