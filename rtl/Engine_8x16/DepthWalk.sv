// Steps over the products of a tile's sums.
module DepthWalk (
  input  logic        clock,
  input  logic        reset,
  input  logic        start,
  input  logic        hasBias,
  input  logic [12:0] counts_0,
  input  logic [12:0] counts_1,
  input  logic [12:0] counts_2,
  input  logic [12:0] counts_3,
  input  logic [12:0] counts_4,
  output logic        step_valid,
  output logic        step_isBias,
  output logic        step_isFirst,
  output logic        step_isLast,
  output logic [4:0]  step_level,
  input  logic        takes
);
  logic [12:0] depthTurns0;                        // LoopCounters.swift:19
  logic [12:0] depthTurns1;                        // LoopCounters.swift:19
  logic [12:0] depthTurns2;                        // LoopCounters.swift:19
  logic [12:0] depthTurns3;                        // LoopCounters.swift:19
  logic [12:0] depthTurns4;                        // LoopCounters.swift:19
  logic        depthSingle0;                       // LoopCounters.swift:22
  logic        depthSingle1;                       // LoopCounters.swift:22
  logic        depthSingle2;                       // LoopCounters.swift:22
  logic        depthSingle3;                       // LoopCounters.swift:22
  logic        depthSingle4;                       // LoopCounters.swift:22
  logic [12:0] depthRemaining0;                    // LoopCounters.swift:25
  logic [12:0] depthRemaining1;                    // LoopCounters.swift:25
  logic [12:0] depthRemaining2;                    // LoopCounters.swift:25
  logic [12:0] depthRemaining3;                    // LoopCounters.swift:25
  logic [12:0] depthRemaining4;                    // LoopCounters.swift:25
  logic        depthIsLast0;                       // LoopCounters.swift:27
  logic        depthIsLast1;                       // LoopCounters.swift:27
  logic        depthIsLast2;                       // LoopCounters.swift:27
  logic        depthIsLast3;                       // LoopCounters.swift:27
  logic        depthIsLast4;                       // LoopCounters.swift:27
  logic        atBias;                             // DepthWalk.swift:59
  logic        isFirst;                            // DepthWalk.swift:60
  logic [4:0]  level;                              // DepthWalk.swift:61
  logic        ends;                               // DepthWalk.swift:62
  logic        isAhead;                            // WalkAhead.swift:18
  logic [7:0]  ahead;                              // WalkAhead.swift:19
  logic        isAside;                            // WalkAhead.swift:20
  logic [7:0]  aside;                              // WalkAhead.swift:21
  logic        advances;                           // WalkAhead.swift:22
  logic [7:0]  next;                               // WalkAhead.swift:24
  logic        depthIsLast0_and_depthIsLast1;
  logic        and_;
  logic        and__2;
  logic        not_depthIsLast0_and_1;
  logic        not_depthIsLast1_and_depthIsLast0;
  logic        not_depthIsLast2_and;
  logic        not_depthIsLast3_and;
  logic        not_depthIsLast4_and_and_and_and;

  assign depthTurns0                       = counts_0 - 13'd1;              // LoopCounters.swift:19
  assign depthTurns1                       = counts_1 - 13'd1;              // LoopCounters.swift:19
  assign depthTurns2                       = counts_2 - 13'd1;              // LoopCounters.swift:19
  assign depthTurns3                       = counts_3 - 13'd1;              // LoopCounters.swift:19
  assign depthTurns4                       = counts_4 - 13'd1;              // LoopCounters.swift:19
  assign depthSingle0                      = !(|counts_0[12:1]);            // LoopCounters.swift:22
  assign depthSingle1                      = !(|counts_1[12:1]);            // LoopCounters.swift:22
  assign depthSingle2                      = !(|counts_2[12:1]);            // LoopCounters.swift:22
  assign depthSingle3                      = !(|counts_3[12:1]);            // LoopCounters.swift:22
  assign depthSingle4                      = !(|counts_4[12:1]);            // LoopCounters.swift:22
  assign ends                              = and_ & depthIsLast3 & depthIsLast4;  // DepthWalk.swift:62
  assign advances                          = !isAhead | !isAside;           // WalkAhead.swift:22
  assign next                              = isAside ? aside : ahead;       // WalkAhead.swift:24
  assign step_valid                        = isAhead | isAside;             // DepthWalk.swift:84
  assign step_isBias                       = next[0];                       // DepthWalk.swift:85
  assign step_isFirst                      = next[1];                       // DepthWalk.swift:86
  assign step_isLast                       = next[2];                       // DepthWalk.swift:87
  assign step_level                        = next[7:3];                     // DepthWalk.swift:88
  assign depthIsLast0_and_depthIsLast1     = depthIsLast0 & depthIsLast1;   // DepthWalk.swift:62
  assign and_                              = depthIsLast0_and_depthIsLast1 & depthIsLast2;  // DepthWalk.swift:62
  assign and__2                            = depthIsLast0_and_depthIsLast1 & depthIsLast2 & depthIsLast3;  // LoopCounters.swift:57
  assign not_depthIsLast0_and_1            = !depthIsLast0 & 1'b1;          // DepthWalk.swift:78
  assign not_depthIsLast1_and_depthIsLast0 = !depthIsLast1 & depthIsLast0;  // DepthWalk.swift:78
  assign not_depthIsLast2_and              = !depthIsLast2 & depthIsLast0_and_depthIsLast1;  // DepthWalk.swift:78
  assign not_depthIsLast3_and              = !depthIsLast3 & and_;          // DepthWalk.swift:78
  assign not_depthIsLast4_and_and_and_and  = !depthIsLast4 & and__2;        // DepthWalk.swift:78

  always_ff @(posedge clock) begin  // DepthWalk.swift:66
    if (start) begin  // DepthWalk.swift:67
      depthRemaining0 <= depthTurns0;   // LoopCounters.swift:45
      depthIsLast0    <= depthSingle0;  // LoopCounters.swift:46
      depthRemaining1 <= depthTurns1;   // LoopCounters.swift:45
      depthIsLast1    <= depthSingle1;  // LoopCounters.swift:46
      depthRemaining2 <= depthTurns2;   // LoopCounters.swift:45
      depthIsLast2    <= depthSingle2;  // LoopCounters.swift:46
      depthRemaining3 <= depthTurns3;   // LoopCounters.swift:45
      depthIsLast3    <= depthSingle3;  // LoopCounters.swift:46
      depthRemaining4 <= depthTurns4;   // LoopCounters.swift:45
      depthIsLast4    <= depthSingle4;  // LoopCounters.swift:46
      atBias          <= hasBias;       // DepthWalk.swift:69
      isFirst         <= 1'b1;          // DepthWalk.swift:70
    end else if (advances) begin  // DepthWalk.swift:67
      if (atBias) begin  // DepthWalk.swift:72
        atBias <= 1'b0;  // DepthWalk.swift:73
      end else begin
        if (1'b1) begin  // LoopCounters.swift:55
          if (depthIsLast0) begin  // LoopCounters.swift:56
            depthRemaining0 <= depthTurns0;   // LoopCounters.swift:57
            depthIsLast0    <= depthSingle0;  // LoopCounters.swift:58
          end else begin
            depthRemaining0 <= depthRemaining0 - 13'd1;   // LoopCounters.swift:60
            depthIsLast0    <= depthRemaining0 == 13'd1;  // LoopCounters.swift:61
          end
        end
        if (depthIsLast0) begin  // LoopCounters.swift:55
          if (depthIsLast1) begin  // LoopCounters.swift:56
            depthRemaining1 <= depthTurns1;   // LoopCounters.swift:57
            depthIsLast1    <= depthSingle1;  // LoopCounters.swift:58
          end else begin
            depthRemaining1 <= depthRemaining1 - 13'd1;   // LoopCounters.swift:60
            depthIsLast1    <= depthRemaining1 == 13'd1;  // LoopCounters.swift:61
          end
        end
        if (depthIsLast0_and_depthIsLast1) begin  // LoopCounters.swift:55
          if (depthIsLast2) begin  // LoopCounters.swift:56
            depthRemaining2 <= depthTurns2;   // LoopCounters.swift:57
            depthIsLast2    <= depthSingle2;  // LoopCounters.swift:58
          end else begin
            depthRemaining2 <= depthRemaining2 - 13'd1;   // LoopCounters.swift:60
            depthIsLast2    <= depthRemaining2 == 13'd1;  // LoopCounters.swift:61
          end
        end
        if (and_) begin  // LoopCounters.swift:55
          if (depthIsLast3) begin  // LoopCounters.swift:56
            depthRemaining3 <= depthTurns3;   // LoopCounters.swift:57
            depthIsLast3    <= depthSingle3;  // LoopCounters.swift:58
          end else begin
            depthRemaining3 <= depthRemaining3 - 13'd1;   // LoopCounters.swift:60
            depthIsLast3    <= depthRemaining3 == 13'd1;  // LoopCounters.swift:61
          end
        end
        if (and__2) begin  // LoopCounters.swift:55
          if (depthIsLast4) begin  // LoopCounters.swift:56
            depthRemaining4 <= depthTurns4;   // LoopCounters.swift:57
            depthIsLast4    <= depthSingle4;  // LoopCounters.swift:58
          end else begin
            depthRemaining4 <= depthRemaining4 - 13'd1;   // LoopCounters.swift:60
            depthIsLast4    <= depthRemaining4 == 13'd1;  // LoopCounters.swift:61
          end
        end
        atBias  <= ends & hasBias;  // DepthWalk.swift:76
        isFirst <= ends;            // DepthWalk.swift:77
        level   <= {not_depthIsLast4_and_and_and_and, not_depthIsLast3_and, not_depthIsLast2_and,
            not_depthIsLast1_and_depthIsLast0, not_depthIsLast0_and_1};  // DepthWalk.swift:78
      end
    end
    if (start) begin  // WalkAhead.swift:30
      isAhead <= 1'b0;  // WalkAhead.swift:31
      isAside <= 1'b0;  // WalkAhead.swift:32
    end else begin
      isAhead <= 1'b1;                          // WalkAhead.swift:34
      isAside <= !takes & (isAside | isAhead);  // WalkAhead.swift:35
    end
    if (advances) ahead <= {level, ends & !atBias, isFirst, atBias};  // WalkAhead.swift:37
    if (!isAside) aside <= ahead;  // WalkAhead.swift:38
    if (reset) begin
      depthIsLast0 <= 1'b0;
      depthIsLast1 <= 1'b0;
      depthIsLast2 <= 1'b0;
      depthIsLast3 <= 1'b0;
      depthIsLast4 <= 1'b0;
      atBias       <= 1'b0;
      isFirst      <= 1'b0;
      level        <= 5'd0;
      isAhead      <= 1'b0;
      isAside      <= 1'b0;
    end
  end
endmodule
