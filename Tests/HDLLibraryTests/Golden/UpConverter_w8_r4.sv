// Joins 4 words of 8 bits into one of 32, the first one lowest.
module UpConverter_w8_r4 (
  input  logic        clock,
  input  logic        reset,
  input  logic        x_valid,
  output logic        x_ready,
  input  logic [7:0]  x_payload,
  output logic        y_valid,
  input  logic        y_ready,
  output logic [31:0] y_payload
);
  logic [31:0] word;    // UpConverter.swift:41
  logic [1:0]  place;   // UpConverter.swift:42
  logic        full;    // UpConverter.swift:43
  logic        ready;   // UpConverter.swift:44
  logic        enters;  // UpConverter.swift:45
  logic        isLast;  // UpConverter.swift:46

  assign ready     = !full | y_ready;  // UpConverter.swift:44
  assign enters    = x_valid & ready;  // UpConverter.swift:45
  assign isLast    = place == 2'd3;    // UpConverter.swift:46
  assign x_ready   = ready;            // UpConverter.swift:56
  assign y_valid   = full;             // UpConverter.swift:57
  assign y_payload = word;             // UpConverter.swift:58

  always_ff @(posedge clock) begin  // UpConverter.swift:48
    if (enters) begin  // UpConverter.swift:49
      word  <= {x_payload, word[31:8]};  // UpConverter.swift:50
      place <= place + 2'd1;             // UpConverter.swift:51
    end
    if (ready) full <= enters & isLast;  // UpConverter.swift:53
    if (reset) begin
      place <= 2'd0;
      full  <= 1'b0;
    end
  end

  `ifdef FORMAL
  always_ff @(posedge clock) begin
    if (!reset && full) startsAnewWhenFull: assert (place == 2'd0);  // UpConverter.swift:61
  end
  `endif
endmodule
