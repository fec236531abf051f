module Kept_rsynchronous (
  input  logic       clock,
  input  logic       reset,
  input  logic       moves,
  input  logic [7:0] setting,
  input  logic [2:0] shift,
  input  logic [7:0] fast,
  output logic [7:0] result,
  output logic [7:0] counted,
  output logic [7:0] held
);
  logic [7:0] mask;
  logic [7:0] stage1;
  logic [7:0] stage2;
  logic [7:0] held1;
  logic [7:0] counter;
  logic [7:0] result1;
  logic [7:0] plus_and_plus_and_stage2_or_held1;

  // What follows from values that change seldom is computed after a change only.
  logic isKnown, restarts;
  initial isKnown = 1'b0;
  logic resetBefore;
  assign restarts = !isKnown | reset != resetBefore;
  always_ff @(posedge clock) if (restarts) begin
    isKnown     <= 1'b1;
    resetBefore <= reset;
  end

  logic [7:0] settingBefore;
  logic [2:0] shiftBefore;
  logic changed0;
  assign changed0 = restarts | setting != settingBefore | shift != shiftBefore;
  always_ff @(posedge clock) if (changed0) begin
    settingBefore <= setting;
    shiftBefore   <= shift;
  end
  logic [1:0] changed0Before;
  logic       follows0;
  initial changed0Before = '1;
  always_ff @(posedge clock) changed0Before <= {changed0Before[0:0], changed0};
  assign follows0 = changed0 | changed0Before != 0;

  logic movesBefore;
  logic changed1;
  assign changed1 = restarts | moves != movesBefore;
  always_ff @(posedge clock) if (changed1) begin
    movesBefore <= moves;
  end
  logic changed1Before;
  logic follows1;
  initial changed1Before = '1;
  always_ff @(posedge clock) changed1Before <= changed1;
  assign follows1 = changed1 | changed1Before != 0;

  always_latch begin
    if (follows0) begin
      mask = (setting << shift) ^ {1'b0, setting[7:1]} ^ (setting + 8'd3);
    end
  end

  always_latch begin
    if (follows0 | follows1) begin
      plus_and_plus_and_stage2_or_held1 = (stage2 + held1) & (held1 + 8'd7) & (stage2 | held1);
    end
  end

  assign result  = result1;
  assign counted = counter;
  assign held    = held1;

  always_ff @(posedge clock) if (follows0) begin
    stage1 <= mask;
    stage2 <= (stage1 + mask) ^ {2'd0, stage1[7:2]} ^ {3'd0, mask[7:3]};
    if (reset) begin
      stage2 <= 8'd0;
    end
  end

  always_ff @(posedge clock) if (follows0 | follows1) begin
    if (reset) begin
      held1 <= 8'd0;
    end else if (moves) begin
      held1 <= mask;
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      counter <= 8'd0;
      result1 <= 8'd0;
    end else begin
      counter <= counter + setting;
      result1 <= fast ^ plus_and_plus_and_stage2_or_held1;
    end
  end
endmodule
