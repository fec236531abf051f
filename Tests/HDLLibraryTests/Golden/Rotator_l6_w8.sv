// Rotates 6 lanes of 8 bits, 1 cycle later.
module Rotator_l6_w8 (
  input  logic       clock,
  input  logic       advance,
  input  logic [2:0] amount,
  input  logic [7:0] x_0,
  input  logic [7:0] x_1,
  input  logic [7:0] x_2,
  input  logic [7:0] x_3,
  input  logic [7:0] x_4,
  input  logic [7:0] x_5,
  output logic [7:0] y_0,
  output logic [7:0] y_1,
  output logic [7:0] y_2,
  output logic [7:0] y_3,
  output logic [7:0] y_4,
  output logic [7:0] y_5
);
  logic [7:0] by1_0;       // Rotator.swift:67
  logic [7:0] by1_1;       // Rotator.swift:67
  logic [7:0] by1_2;       // Rotator.swift:67
  logic [7:0] by1_3;       // Rotator.swift:67
  logic [7:0] by1_4;       // Rotator.swift:67
  logic [7:0] by1_5;       // Rotator.swift:67
  logic [7:0] by2_0;       // Rotator.swift:67
  logic [7:0] by2_1;       // Rotator.swift:67
  logic [7:0] by2_2;       // Rotator.swift:67
  logic [7:0] by2_3;       // Rotator.swift:67
  logic [7:0] by2_4;       // Rotator.swift:67
  logic [7:0] by2_5;       // Rotator.swift:67
  logic [7:0] rotated2_0;  // Rotator.swift:71
  logic [7:0] rotated2_1;  // Rotator.swift:71
  logic [7:0] rotated2_2;  // Rotator.swift:71
  logic [7:0] rotated2_3;  // Rotator.swift:71
  logic [7:0] rotated2_4;  // Rotator.swift:71
  logic [7:0] rotated2_5;  // Rotator.swift:71

  assign by1_0 = amount[0] ? x_1 : x_0;      // Rotator.swift:67
  assign by1_1 = amount[0] ? x_2 : x_1;      // Rotator.swift:67
  assign by1_2 = amount[0] ? x_3 : x_2;      // Rotator.swift:67
  assign by1_3 = amount[0] ? x_4 : x_3;      // Rotator.swift:67
  assign by1_4 = amount[0] ? x_5 : x_4;      // Rotator.swift:67
  assign by1_5 = amount[0] ? x_0 : x_5;      // Rotator.swift:67
  assign by2_0 = amount[1] ? by1_2 : by1_0;  // Rotator.swift:67
  assign by2_1 = amount[1] ? by1_3 : by1_1;  // Rotator.swift:67
  assign by2_2 = amount[1] ? by1_4 : by1_2;  // Rotator.swift:67
  assign by2_3 = amount[1] ? by1_5 : by1_3;  // Rotator.swift:67
  assign by2_4 = amount[1] ? by1_0 : by1_4;  // Rotator.swift:67
  assign by2_5 = amount[1] ? by1_1 : by1_5;  // Rotator.swift:67
  assign y_0   = rotated2_0;                 // Rotator.swift:81
  assign y_1   = rotated2_1;                 // Rotator.swift:81
  assign y_2   = rotated2_2;                 // Rotator.swift:81
  assign y_3   = rotated2_3;                 // Rotator.swift:81
  assign y_4   = rotated2_4;                 // Rotator.swift:81
  assign y_5   = rotated2_5;                 // Rotator.swift:81

  always_ff @(posedge clock) begin
    if (advance) begin  // Rotator.swift:79
      rotated2_0 <= amount[2] ? by2_4 : by2_0;  // Rotator.swift:72
      rotated2_1 <= amount[2] ? by2_5 : by2_1;  // Rotator.swift:72
      rotated2_2 <= amount[2] ? by2_0 : by2_2;  // Rotator.swift:72
      rotated2_3 <= amount[2] ? by2_1 : by2_3;  // Rotator.swift:72
      rotated2_4 <= amount[2] ? by2_2 : by2_4;  // Rotator.swift:72
      rotated2_5 <= amount[2] ? by2_3 : by2_5;  // Rotator.swift:72
    end
  end
endmodule
