// The quotient of 2^34 and a sum, a bit a cycle.
module SoftmaxReciprocal (
  input  logic        clock,
  input  logic        reset,
  input  logic        start,
  input  logic [23:0] sum,
  output logic        finishing,
  output logic        finished,
  output logic [19:0] quotient
);
  logic        [19:0] quotient_;   // SoftmaxReciprocal.swift:32
  logic        [23:0] remainder;   // SoftmaxReciprocal.swift:33
  logic        [23:0] divisor;     // SoftmaxReciprocal.swift:34
  logic        [4:0]  steps;       // SoftmaxReciprocal.swift:35
  logic               finished_;   // SoftmaxReciprocal.swift:36
  logic               finishing_;  // SoftmaxReciprocal.swift:37
  logic        [24:0] partial;     // SoftmaxReciprocal.swift:38
  logic signed [25:0] difference;  // SoftmaxReciprocal.swift:39
  logic               fits;        // SoftmaxReciprocal.swift:40

  assign finishing_ = steps == 5'd1;                      // SoftmaxReciprocal.swift:37
  assign partial    = {remainder, 1'b0};                  // SoftmaxReciprocal.swift:38
  assign difference = {1'b0, partial} - {2'd0, divisor};  // SoftmaxReciprocal.swift:39
  assign fits       = !difference[25];                    // SoftmaxReciprocal.swift:40
  assign finishing  = finishing_;                         // SoftmaxReciprocal.swift:56
  assign finished   = finished_;                          // SoftmaxReciprocal.swift:57
  assign quotient   = quotient_;                          // SoftmaxReciprocal.swift:58

  always_ff @(posedge clock) begin  // SoftmaxReciprocal.swift:42
    quotient_ <= {quotient_[18:0], fits};  // SoftmaxReciprocal.swift:43
    finished_ <= finishing_;               // SoftmaxReciprocal.swift:44
    if (start) begin  // SoftmaxReciprocal.swift:45
      steps     <= 5'd20;      // SoftmaxReciprocal.swift:46
      remainder <= 24'd16384;  // SoftmaxReciprocal.swift:48
      divisor   <= sum;        // SoftmaxReciprocal.swift:49
    end else begin
      if (|steps) steps <= steps - 5'd1;  // SoftmaxReciprocal.swift:51
      remainder <= fits ? difference[23:0] : partial[23:0];  // SoftmaxReciprocal.swift:52
    end
    if (reset) begin
      finished_ <= 1'b0;
      steps     <= 5'd0;
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, difference[24]};
endmodule
