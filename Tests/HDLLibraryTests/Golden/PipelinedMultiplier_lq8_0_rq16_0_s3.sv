// Product of q8.0 and q16.0, 3 cycles later.
module PipelinedMultiplier_lq8_0_rq16_0_s3 (
  input  logic               clock,
  input  logic               reset,
  input  logic               x_valid,
  output logic               x_ready,
  input  logic signed [7:0]  x_a,
  input  logic signed [15:0] x_b,
  output logic               y_valid,
  input  logic               y_ready,
  output logic signed [23:0] y_payload
);
  logic signed [7:0]  a;         // PipelinedMultiplier.swift:64
  logic signed [15:0] b;         // PipelinedMultiplier.swift:65
  logic signed [23:0] product1;  // PipelinedMultiplier.swift:67
  logic signed [23:0] product2;  // PipelinedMultiplier.swift:67
  logic        [2:0]  valid;     // PipelinedMultiplier.swift:69
  logic               advance;   // PipelinedMultiplier.swift:70

  assign advance   = !valid[2] | y_ready;  // PipelinedMultiplier.swift:70
  assign x_ready   = advance;              // PipelinedMultiplier.swift:82
  assign y_valid   = valid[2];             // PipelinedMultiplier.swift:83
  assign y_payload = product2;             // PipelinedMultiplier.swift:84

  always_ff @(posedge clock) begin  // PipelinedMultiplier.swift:72
    if (advance) begin  // PipelinedMultiplier.swift:73
      a        <= x_a;                    // PipelinedMultiplier.swift:74
      b        <= x_b;                    // PipelinedMultiplier.swift:75
      product1 <= 24'(a) * 24'(b);        // PipelinedMultiplier.swift:76
      product2 <= product1;               // PipelinedMultiplier.swift:77
      valid    <= {valid[1:0], x_valid};  // PipelinedMultiplier.swift:78
    end
    if (reset) begin
      valid <= 3'd0;
    end
  end
endmodule
