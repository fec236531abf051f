// Rotates 8 lanes of 8 bits, 3 cycles later.
module Rotator_l8_w8_pipelined (
  input  logic       clock,
  input  logic       advance,
  input  logic [2:0] amount,
  input  logic [7:0] x_0,
  input  logic [7:0] x_1,
  input  logic [7:0] x_2,
  input  logic [7:0] x_3,
  input  logic [7:0] x_4,
  input  logic [7:0] x_5,
  input  logic [7:0] x_6,
  input  logic [7:0] x_7,
  output logic [7:0] y_0,
  output logic [7:0] y_1,
  output logic [7:0] y_2,
  output logic [7:0] y_3,
  output logic [7:0] y_4,
  output logic [7:0] y_5,
  output logic [7:0] y_6,
  output logic [7:0] y_7
);
  logic [7:0] rotated0_0;  // Rotator.swift:71
  logic [7:0] rotated0_1;  // Rotator.swift:71
  logic [7:0] rotated0_2;  // Rotator.swift:71
  logic [7:0] rotated0_3;  // Rotator.swift:71
  logic [7:0] rotated0_4;  // Rotator.swift:71
  logic [7:0] rotated0_5;  // Rotator.swift:71
  logic [7:0] rotated0_6;  // Rotator.swift:71
  logic [7:0] rotated0_7;  // Rotator.swift:71
  logic [1:0] amount1;     // Rotator.swift:74
  logic [7:0] rotated1_0;  // Rotator.swift:71
  logic [7:0] rotated1_1;  // Rotator.swift:71
  logic [7:0] rotated1_2;  // Rotator.swift:71
  logic [7:0] rotated1_3;  // Rotator.swift:71
  logic [7:0] rotated1_4;  // Rotator.swift:71
  logic [7:0] rotated1_5;  // Rotator.swift:71
  logic [7:0] rotated1_6;  // Rotator.swift:71
  logic [7:0] rotated1_7;  // Rotator.swift:71
  logic       amount2;     // Rotator.swift:74
  logic [7:0] rotated2_0;  // Rotator.swift:71
  logic [7:0] rotated2_1;  // Rotator.swift:71
  logic [7:0] rotated2_2;  // Rotator.swift:71
  logic [7:0] rotated2_3;  // Rotator.swift:71
  logic [7:0] rotated2_4;  // Rotator.swift:71
  logic [7:0] rotated2_5;  // Rotator.swift:71
  logic [7:0] rotated2_6;  // Rotator.swift:71
  logic [7:0] rotated2_7;  // Rotator.swift:71

  assign y_0 = rotated2_0;  // Rotator.swift:81
  assign y_1 = rotated2_1;  // Rotator.swift:81
  assign y_2 = rotated2_2;  // Rotator.swift:81
  assign y_3 = rotated2_3;  // Rotator.swift:81
  assign y_4 = rotated2_4;  // Rotator.swift:81
  assign y_5 = rotated2_5;  // Rotator.swift:81
  assign y_6 = rotated2_6;  // Rotator.swift:81
  assign y_7 = rotated2_7;  // Rotator.swift:81

  always_ff @(posedge clock) begin
    if (advance) begin  // Rotator.swift:79
      rotated0_0 <= amount[0] ? x_1 : x_0;                 // Rotator.swift:72
      rotated0_1 <= amount[0] ? x_2 : x_1;                 // Rotator.swift:72
      rotated0_2 <= amount[0] ? x_3 : x_2;                 // Rotator.swift:72
      rotated0_3 <= amount[0] ? x_4 : x_3;                 // Rotator.swift:72
      rotated0_4 <= amount[0] ? x_5 : x_4;                 // Rotator.swift:72
      rotated0_5 <= amount[0] ? x_6 : x_5;                 // Rotator.swift:72
      rotated0_6 <= amount[0] ? x_7 : x_6;                 // Rotator.swift:72
      rotated0_7 <= amount[0] ? x_0 : x_7;                 // Rotator.swift:72
      amount1    <= amount[2:1];                           // Rotator.swift:75
      rotated1_0 <= amount1[0] ? rotated0_2 : rotated0_0;  // Rotator.swift:72
      rotated1_1 <= amount1[0] ? rotated0_3 : rotated0_1;  // Rotator.swift:72
      rotated1_2 <= amount1[0] ? rotated0_4 : rotated0_2;  // Rotator.swift:72
      rotated1_3 <= amount1[0] ? rotated0_5 : rotated0_3;  // Rotator.swift:72
      rotated1_4 <= amount1[0] ? rotated0_6 : rotated0_4;  // Rotator.swift:72
      rotated1_5 <= amount1[0] ? rotated0_7 : rotated0_5;  // Rotator.swift:72
      rotated1_6 <= amount1[0] ? rotated0_0 : rotated0_6;  // Rotator.swift:72
      rotated1_7 <= amount1[0] ? rotated0_1 : rotated0_7;  // Rotator.swift:72
      amount2    <= amount1[1];                            // Rotator.swift:75
      rotated2_0 <= amount2 ? rotated1_4 : rotated1_0;     // Rotator.swift:72
      rotated2_1 <= amount2 ? rotated1_5 : rotated1_1;     // Rotator.swift:72
      rotated2_2 <= amount2 ? rotated1_6 : rotated1_2;     // Rotator.swift:72
      rotated2_3 <= amount2 ? rotated1_7 : rotated1_3;     // Rotator.swift:72
      rotated2_4 <= amount2 ? rotated1_0 : rotated1_4;     // Rotator.swift:72
      rotated2_5 <= amount2 ? rotated1_1 : rotated1_5;     // Rotator.swift:72
      rotated2_6 <= amount2 ? rotated1_2 : rotated1_6;     // Rotator.swift:72
      rotated2_7 <= amount2 ? rotated1_3 : rotated1_7;     // Rotator.swift:72
    end
  end
endmodule
