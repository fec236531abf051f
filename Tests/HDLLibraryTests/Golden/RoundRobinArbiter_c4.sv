// Grants 4 requests in turn.
module RoundRobinArbiter_c4 (
  input  logic       clock,
  input  logic       reset,
  input  logic [3:0] requests,
  input  logic       accept,
  output logic [3:0] grants
);
  logic [3:0] turn;          // RoundRobinArbiter.swift:42
  logic [3:0] early;         // RoundRobinArbiter.swift:43
  logic [3:0] eligible;      // RoundRobinArbiter.swift:44
  logic [3:0] granted;       // RoundRobinArbiter.swift:45
  logic [3:0] below;         // RoundRobinArbiter.swift:46
  logic       requests_any;

  assign early        = requests & turn;                // RoundRobinArbiter.swift:43
  assign eligible     = (|early) ? early : requests;    // RoundRobinArbiter.swift:44
  assign granted      = eligible & (~eligible + 4'd1);  // RoundRobinArbiter.swift:45
  assign below        = granted - 4'd1;                 // RoundRobinArbiter.swift:46
  assign grants       = granted;                        // RoundRobinArbiter.swift:53
  assign requests_any = |requests;                      // RoundRobinArbiter.swift:50

  always_ff @(posedge clock) begin
    if (reset) begin
      turn <= 4'd0;
    end else if (requests_any) begin  // RoundRobinArbiter.swift:49
      turn <= accept ? ~(below | granted) : ~below;  // RoundRobinArbiter.swift:50
    end
  end

  `ifdef FORMAL
  logic [3:0] past_accept_selects_0;
  logic       past_valid;
  always_ff @(posedge clock) past_accept_selects_0 <= reset ? 4'd0 : (accept ? 4'd0 : granted);
  always_ff @(posedge clock) past_valid <= !reset;
  always_ff @(posedge clock) begin
    if (!reset) grantsOneAtMost: assert ((granted & below) == 4'd0);  // RoundRobinArbiter.swift:55
    if (!reset) grantsOnlyRequests: assert ((granted & ~requests) == 4'd0);  // RoundRobinArbiter.swift:56
    if (!reset) grantsIfAsked: assert (|granted == requests_any);  // RoundRobinArbiter.swift:57
    if (!reset) turnIsUpperPart: assert ((turn & (~turn + 4'd1)) == (turn & ~{turn[2:0], 1'b0}));  // RoundRobinArbiter.swift:58
    if (!reset && past_valid && |(past_accept_selects_0 & requests)) keepsGrantUntilAccepted: assert (granted == past_accept_selects_0);  // RoundRobinArbiter.swift:60
  end
  `endif
endmodule
