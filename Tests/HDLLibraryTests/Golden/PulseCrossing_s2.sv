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

// Makes a pulse of one clock a pulse of another.
module PulseCrossing_s2 (
  input  logic sourceClock,
  input  logic sourceReset,
  input  logic targetClock,
  input  logic targetReset,
  input  logic x,
  output logic y
);
  logic level;   // PulseCrossing.swift:43
  logic seen_y;  // PulseCrossing.swift:47
  logic known;   // PulseCrossing.swift:48

  Synchronizer_w1_s2 seen (  // PulseCrossing.swift:47
    .clock (targetClock),
    .reset (targetReset),
    .x     (level),
    .y     (seen_y)
  );

  assign y = seen_y ^ known;  // PulseCrossing.swift:50

  always_ff @(posedge sourceClock) begin
    if (sourceReset) begin
      level <= 1'b0;
    end else if (x) begin  // PulseCrossing.swift:45
      level <= !level;  // PulseCrossing.swift:45
    end
  end

  always_ff @(posedge targetClock) begin
    if (targetReset) begin
      known <= 1'b0;
    end else begin
      known <= seen_y;  // PulseCrossing.swift:49
    end
  end
endmodule
