// Registers in both directions of a stream of 8 bits.
module SkidBuffer_w8 (
  input  logic       clock,
  input  logic       reset,
  input  logic       x_valid,
  output logic       x_ready,
  input  logic [7:0] x_payload,
  output logic       y_valid,
  input  logic       y_ready,
  output logic [7:0] y_payload
);
  logic [7:0] result;       // SkidBuffer.swift:39
  logic       resultValid;  // SkidBuffer.swift:40
  logic [7:0] spare;        // SkidBuffer.swift:41
  logic       spareFree;    // SkidBuffer.swift:42
  logic       moves;        // SkidBuffer.swift:43

  assign moves     = !resultValid | y_ready;  // SkidBuffer.swift:43
  assign x_ready   = spareFree;               // SkidBuffer.swift:56
  assign y_valid   = resultValid;             // SkidBuffer.swift:57
  assign y_payload = result;                  // SkidBuffer.swift:58

  always_ff @(posedge clock) begin  // SkidBuffer.swift:45
    if (moves) begin  // SkidBuffer.swift:46
      resultValid <= x_valid | !spareFree;           // SkidBuffer.swift:47
      result      <= spareFree ? x_payload : spare;  // SkidBuffer.swift:48
      spareFree   <= 1'b1;                           // SkidBuffer.swift:49
    end else if (x_valid & spareFree) begin  // SkidBuffer.swift:46
      spare     <= x_payload;  // SkidBuffer.swift:51
      spareFree <= 1'b0;       // SkidBuffer.swift:52
    end
    if (reset) begin
      resultValid <= 1'b0;
      spareFree   <= 1'b1;
    end
  end

  `ifdef FORMAL
  always_ff @(posedge clock) begin
    if (!reset) spareFollowsResult: assert (spareFree | resultValid);  // SkidBuffer.swift:60
  end
  `endif
endmodule
