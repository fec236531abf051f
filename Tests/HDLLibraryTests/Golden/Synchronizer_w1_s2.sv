// Brings a level of another clock into this one.
module Synchronizer_w1_s2 (
  input  logic clock,
  input  logic reset,
  input  logic x,
  output logic y
);
  logic caught;   // Synchronizer.swift:46
  logic settled;  // Synchronizer.swift:46

  assign y = settled;  // Synchronizer.swift:53

  always_ff @(posedge clock) begin
    if (reset) begin
      caught  <= 1'b0;
      settled <= 1'b0;
    end else begin
      caught  <= x;       // Synchronizer.swift:50
      settled <= caught;  // Synchronizer.swift:51
    end
  end
endmodule
