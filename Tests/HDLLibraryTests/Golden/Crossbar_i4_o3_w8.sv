// Connects each of 3 outputs to one of 4 inputs of 8 bits.
module Crossbar_i4_o3_w8 (
  input  logic       clock,
  input  logic       advance,
  input  logic [1:0] select_0,
  input  logic [1:0] select_1,
  input  logic [1:0] select_2,
  input  logic [7:0] x_0,
  input  logic [7:0] x_1,
  input  logic [7:0] x_2,
  input  logic [7:0] x_3,
  output logic [7:0] y_0,
  output logic [7:0] y_1,
  output logic [7:0] y_2
);
  logic [7:0] chosen0;  // Crossbar.swift:55
  logic [7:0] chosen1;  // Crossbar.swift:55
  logic [7:0] chosen2;  // Crossbar.swift:55

  assign y_0 = chosen0;  // Crossbar.swift:61
  assign y_1 = chosen1;  // Crossbar.swift:61
  assign y_2 = chosen2;  // Crossbar.swift:61

  always_ff @(posedge clock) begin
    if (advance) begin  // Crossbar.swift:57
      chosen0 <= select_0[1] ? (select_0[0] ? x_3 : x_2) : (select_0[0] ? x_1 : x_0);  // Crossbar.swift:58
      chosen1 <= select_1[1] ? (select_1[0] ? x_3 : x_2) : (select_1[0] ? x_1 : x_0);  // Crossbar.swift:58
      chosen2 <= select_2[1] ? (select_2[0] ? x_3 : x_2) : (select_2[0] ? x_1 : x_0);  // Crossbar.swift:58
    end
  end
endmodule
