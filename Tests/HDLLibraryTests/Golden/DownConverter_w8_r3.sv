// Splits words of 24 bits into 3 of 8, the lowest bits first.
module DownConverter_w8_r3 (
  input  logic        clock,
  input  logic        reset,
  input  logic        x_valid,
  output logic        x_ready,
  input  logic [23:0] x_payload,
  output logic        y_valid,
  input  logic        y_ready,
  output logic [7:0]  y_payload
);
  logic [23:0] word;    // DownConverter.swift:40
  logic [1:0]  place;   // DownConverter.swift:41
  logic        full;    // DownConverter.swift:42
  logic        leaves;  // DownConverter.swift:43
  logic        isLast;  // DownConverter.swift:44
  logic        ready;   // DownConverter.swift:45

  assign leaves    = full & y_ready;              // DownConverter.swift:43
  assign isLast    = place == 2'd2;               // DownConverter.swift:44
  assign ready     = !full | (y_ready & isLast);  // DownConverter.swift:45
  assign x_ready   = ready;                       // DownConverter.swift:57
  assign y_valid   = full;                        // DownConverter.swift:58
  assign y_payload = word[7:0];                   // DownConverter.swift:59

  always_ff @(posedge clock) begin  // DownConverter.swift:47
    if (ready) begin  // DownConverter.swift:48
      full <= x_valid;    // DownConverter.swift:49
      word <= x_payload;  // DownConverter.swift:50
    end else if (leaves) begin  // DownConverter.swift:48
      word <= {8'd0, word[23:8]};  // DownConverter.swift:52
    end
    if (leaves) place <= isLast ? 2'd0 : place + 2'd1;  // DownConverter.swift:54
    if (reset) begin
      full  <= 1'b0;
      place <= 2'd0;
    end
  end

  `ifdef FORMAL
  always_ff @(posedge clock) begin
    if (!reset) placeInRange: assert (place < 2'd3);  // DownConverter.swift:61
    if (!reset && !full) startsAnewWhenEmpty: assert (place == 2'd0);  // DownConverter.swift:62
  end
  `endif
endmodule
