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
  logic changed0;
  logic changed1;
  logic changed2;
  logic changed3;
  logic changed4;
  logic changed5;
  logic resetBefore;
  logic changed0IsKnown;
  assign changed0 = !changed0IsKnown | reset != resetBefore;
  initial changed0IsKnown = 1'b0;
  always_ff @(posedge clock) if (changed0) begin
    changed0IsKnown <= 1'b1;
    resetBefore     <= reset;
  end
  logic [7:0] settingBefore;
  logic [2:0] shiftBefore;
  logic changed1IsKnown;
  assign changed1 = !changed1IsKnown | setting != settingBefore | shift != shiftBefore;
  initial changed1IsKnown = 1'b0;
  always_ff @(posedge clock) if (changed1) begin
    changed1IsKnown <= 1'b1;
    settingBefore   <= setting;
    shiftBefore     <= shift;
  end
  logic movesBefore;
  logic changed2IsKnown;
  assign changed2 = !changed2IsKnown | moves != movesBefore;
  initial changed2IsKnown = 1'b0;
  always_ff @(posedge clock) if (changed2) begin
    changed2IsKnown <= 1'b1;
    movesBefore     <= moves;
  end
  logic changed3Next;
  assign changed3Next = changed0 | changed1;
  initial changed3 = 1'b1;
  always_ff @(posedge clock) changed3 <= changed3Next;
  logic changed4Next;
  assign changed4Next = changed0 | changed1 | changed2;
  initial changed4 = 1'b1;
  always_ff @(posedge clock) changed4 <= changed4Next;
  logic changed5Next;
  assign changed5Next = changed0 | changed1 | changed3;
  initial changed5 = 1'b1;
  always_ff @(posedge clock) changed5 <= changed5Next;

  always_latch begin
    if (changed1) begin
      mask = (setting << shift) ^ {1'b0, setting[7:1]} ^ (setting + 8'd3);
    end
  end

  always_latch begin
    if (changed4 | changed5) begin
      plus_and_plus_and_stage2_or_held1 = (stage2 + held1) & (held1 + 8'd7) & (stage2 | held1);
    end
  end

  assign result  = result1;
  assign counted = counter;
  assign held    = held1;

  always_ff @(posedge clock) if (changed3Next) begin
    stage1 <= mask;
  end

  always_ff @(posedge clock) if (changed4Next) begin
    if (reset) begin
      held1 <= 8'd0;
    end else if (moves) begin
      held1 <= mask;
    end
  end

  always_ff @(posedge clock) if (changed5Next) begin
    if (reset) begin
      stage2 <= 8'd0;
    end else begin
      stage2 <= (stage1 + mask) ^ {2'd0, stage1[7:2]} ^ {3'd0, mask[7:3]};
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
