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

// Carries words of 8 bits from one clock to another, one at a time.
module HandshakeCrossing_w8_s2 (
  input  logic       sourceClock,
  input  logic       sourceReset,
  input  logic       targetClock,
  input  logic       targetReset,
  input  logic       x_valid,
  output logic       x_ready,
  input  logic [7:0] x_payload,
  output logic       y_valid,
  input  logic       y_ready,
  output logic [7:0] y_payload
);
  logic       request;        // HandshakeCrossing.swift:50
  logic       answer;         // HandshakeCrossing.swift:51
  logic [7:0] held;           // HandshakeCrossing.swift:52
  logic       answerSync_y;   // HandshakeCrossing.swift:53
  logic       requestSync_y;  // HandshakeCrossing.swift:54
  logic       idle;           // HandshakeCrossing.swift:55
  logic [7:0] word;           // HandshakeCrossing.swift:63
  logic       wordValid;      // HandshakeCrossing.swift:64

  Synchronizer_w1_s2 answerSync (  // HandshakeCrossing.swift:53
    .clock (sourceClock),
    .reset (sourceReset),
    .x     (answer),
    .y     (answerSync_y)
  );

  Synchronizer_w1_s2 requestSync (  // HandshakeCrossing.swift:54
    .clock (targetClock),
    .reset (targetReset),
    .x     (request),
    .y     (requestSync_y)
  );

  assign idle      = request == answerSync_y;  // HandshakeCrossing.swift:55
  assign x_ready   = idle;                     // HandshakeCrossing.swift:77
  assign y_valid   = wordValid;                // HandshakeCrossing.swift:78
  assign y_payload = word;                     // HandshakeCrossing.swift:79

  always_ff @(posedge sourceClock) begin  // HandshakeCrossing.swift:56
    if (idle & x_valid) begin  // HandshakeCrossing.swift:57
      held    <= x_payload;  // HandshakeCrossing.swift:58
      request <= !request;   // HandshakeCrossing.swift:59
    end
    if (sourceReset) begin
      request <= 1'b0;
    end
  end

  always_ff @(posedge targetClock) begin  // HandshakeCrossing.swift:67
    if (wordValid) begin  // HandshakeCrossing.swift:68
      wordValid <= !y_ready;  // HandshakeCrossing.swift:69
    end else if (requestSync_y ^ answer) begin  // HandshakeCrossing.swift:68
      word      <= held;           // HandshakeCrossing.swift:71
      wordValid <= 1'b1;           // HandshakeCrossing.swift:72
      answer    <= requestSync_y;  // HandshakeCrossing.swift:73
    end
    if (targetReset) begin
      wordValid <= 1'b0;
      answer    <= 1'b0;
    end
  end
endmodule
