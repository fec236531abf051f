// Delays 8 bits by 3 steps.
module DelayLine_w8_d3 (
  input  logic       clock,
  input  logic       reset,
  input  logic       enable,
  input  logic [7:0] x,
  output logic [7:0] y
);
  logic [7:0] step1;  // DelayLine.swift:42
  logic [7:0] step2;  // DelayLine.swift:42
  logic [7:0] step3;  // DelayLine.swift:42

  assign y = step3;  // DelayLine.swift:50

  always_ff @(posedge clock) begin
    if (reset) begin
      step1 <= 8'd0;
      step2 <= 8'd0;
      step3 <= 8'd0;
    end else if (enable) begin  // DelayLine.swift:44
      step1 <= x;      // DelayLine.swift:46
      step2 <= step1;  // DelayLine.swift:46
      step3 <= step2;  // DelayLine.swift:46
    end
  end
endmodule
