module TRELLIS_FF_copy (
  input  logic clock,
  input  logic data,
  output logic state
);
  `ifdef SYNTHESIS
  TRELLIS_FF #(
    .GSR    ("DISABLED"),
    .CEMUX  ("1"),
    .CLKMUX ("CLK"),
    .LSRMUX ("LSR"),
    .REGSET ("RESET"),
    .SRMODE ("LSR_OVER_CE")
  ) cell_0 (
    .CLK (clock),
    .CE  (1'b1),
    .LSR (1'b0),
    .DI  (data),
    .Q   (state)
  );
  `else
  // What TRELLIS_FF does, for simulation; written for this library, not by the vendor.
  logic register;  // FlipFlop.swift:31

  assign state = register;  // FlipFlop.swift:33

  always_ff @(posedge clock) begin
    register <= data;  // FlipFlop.swift:32
  end
  `endif
endmodule
