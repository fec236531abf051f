// Changes words of 8 bits into words of 12, the lowest bits first.
module Gearbox_i8_o12 (
  input  logic        clock,
  input  logic        reset,
  input  logic        x_valid,
  output logic        x_ready,
  input  logic [7:0]  x_payload,
  output logic        y_valid,
  input  logic        y_ready,
  output logic [11:0] y_payload
);
  logic [23:0] bits;    // Gearbox.swift:47
  logic [2:0]  count;   // Gearbox.swift:48
  logic        ready;   // Gearbox.swift:49
  logic        valid;   // Gearbox.swift:50
  logic        leaves;  // Gearbox.swift:51
  logic        enters;  // Gearbox.swift:52
  logic [2:0]  left;    // Gearbox.swift:53
  logic [23:0] rest;    // Gearbox.swift:54
  logic [23:0] placed;  // Gearbox.swift:56

  assign ready     = count <= 3'd4;                         // Gearbox.swift:49
  assign valid     = count >= 3'd3;                         // Gearbox.swift:50
  assign leaves    = valid & y_ready;                       // Gearbox.swift:51
  assign enters    = x_valid & ready;                       // Gearbox.swift:52
  assign left      = leaves ? count - 3'd3 : count;         // Gearbox.swift:53
  assign rest      = leaves ? {12'd0, bits[23:12]} : bits;  // Gearbox.swift:54
  assign x_ready   = ready;                                 // Gearbox.swift:72
  assign y_valid   = valid;                                 // Gearbox.swift:73
  assign y_payload = bits[11:0];                            // Gearbox.swift:74

  always_comb begin
    case (left)  // Gearbox.swift:58
      3'd0: placed = {16'd0, x_payload};  // Gearbox.swift:61
      3'd1: placed = {12'd0, x_payload, 4'd0};  // Gearbox.swift:61
      3'd2: placed = {8'd0, x_payload, 8'd0};  // Gearbox.swift:61
      3'd3: placed = {4'd0, x_payload, 12'd0};  // Gearbox.swift:61
      3'd4: placed = {x_payload, 16'd0};  // Gearbox.swift:61
      default: placed = 24'd0;  // Gearbox.swift:64
    endcase
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      count <= 3'd0;
      bits  <= 24'd0;
    end else begin
      count <= enters ? left + 3'd2 : left;    // Gearbox.swift:68
      bits  <= enters ? rest | placed : rest;  // Gearbox.swift:69
    end
  end

  `ifdef FORMAL
  always_ff @(posedge clock) begin
    if (!reset) countInRange: assert (count <= 3'd6);  // Gearbox.swift:76
  end
  `endif
endmodule
