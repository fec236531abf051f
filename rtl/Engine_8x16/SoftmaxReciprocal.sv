// The quotient of 2^34 and a sum, two bits a cycle.
module SoftmaxReciprocal (
  input  logic        clock,
  input  logic        reset,
  input  logic        start,
  input  logic [23:0] sum,
  output logic        finishing,
  output logic        finished,
  output logic [19:0] quotient
);
  logic        [19:0] quotient_;                       // SoftmaxReciprocal.swift:33
  logic        [23:0] remainder;                       // SoftmaxReciprocal.swift:34
  logic        [23:0] divisor;                         // SoftmaxReciprocal.swift:35
  logic        [25:0] triple;                          // SoftmaxReciprocal.swift:36
  logic        [3:0]  steps;                           // SoftmaxReciprocal.swift:37
  logic               finished_;                       // SoftmaxReciprocal.swift:38
  logic               finishing_;                      // SoftmaxReciprocal.swift:39
  logic        [25:0] partial;                         // SoftmaxReciprocal.swift:40
  logic signed [26:0] difference1;                     // SoftmaxReciprocal.swift:45
  logic signed [26:0] difference2;                     // SoftmaxReciprocal.swift:45
  logic signed [26:0] difference3;                     // SoftmaxReciprocal.swift:45
  logic               fits1;                           // SoftmaxReciprocal.swift:48
  logic               fits2;                           // SoftmaxReciprocal.swift:48
  logic               fits3;                           // SoftmaxReciprocal.swift:48
  logic               low;                             // SoftmaxReciprocal.swift:50
  logic        [23:0] fits3_selects_difference3_23_0;

  assign finishing_                     = steps == 4'd1;             // SoftmaxReciprocal.swift:39
  assign partial                        = {remainder, 2'd0};         // SoftmaxReciprocal.swift:40
  assign difference1                    = {1'b0, partial} - {1'b0, {2'd0, divisor}};  // SoftmaxReciprocal.swift:45
  assign difference2                    = {1'b0, partial} - {1'b0, {1'b0, divisor, 1'b0}};  // SoftmaxReciprocal.swift:45
  assign difference3                    = {1'b0, partial} - {1'b0, triple};  // SoftmaxReciprocal.swift:45
  assign fits1                          = !difference1[26];          // SoftmaxReciprocal.swift:48
  assign fits2                          = !difference2[26];          // SoftmaxReciprocal.swift:48
  assign fits3                          = !difference3[26];          // SoftmaxReciprocal.swift:48
  assign low                            = fits3 | (fits1 & !fits2);  // SoftmaxReciprocal.swift:50
  assign finishing                      = finishing_;                // SoftmaxReciprocal.swift:70
  assign finished                       = finished_;                 // SoftmaxReciprocal.swift:71
  assign quotient                       = quotient_;                 // SoftmaxReciprocal.swift:72
  assign fits3_selects_difference3_23_0 = fits3 ? difference3[23:0] : difference2[23:0];  // SoftmaxReciprocal.swift:63

  always_ff @(posedge clock) begin  // SoftmaxReciprocal.swift:52
    quotient_ <= {quotient_[17:0], fits2, low};  // SoftmaxReciprocal.swift:53
    finished_ <= finishing_;                     // SoftmaxReciprocal.swift:54
    if (start) begin  // SoftmaxReciprocal.swift:55
      steps     <= 4'd10;                            // SoftmaxReciprocal.swift:56
      remainder <= 24'd16384;                        // SoftmaxReciprocal.swift:58
      divisor   <= sum;                              // SoftmaxReciprocal.swift:59
      triple    <= {2'd0, sum} + {1'b0, sum, 1'b0};  // SoftmaxReciprocal.swift:60
    end else begin
      if (|steps) steps <= steps - 4'd1;  // SoftmaxReciprocal.swift:62
      remainder <= fits2 ? fits3_selects_difference3_23_0 : (fits1 ? difference1[23:0] : partial[23:0]);  // SoftmaxReciprocal.swift:63
    end
    if (reset) begin
      finished_ <= 1'b0;
      steps     <= 4'd0;
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, difference1[25:24], difference2[25:24], difference3[25:24]};
endmodule
