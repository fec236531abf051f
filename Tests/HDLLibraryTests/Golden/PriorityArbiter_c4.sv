// Grants the lowest of 4 requests.
module PriorityArbiter_c4 (
  input  logic [3:0] requests,
  output logic [3:0] grants
);
  assign grants = requests & (~requests + 4'd1);  // PriorityArbiter.swift:34
endmodule
