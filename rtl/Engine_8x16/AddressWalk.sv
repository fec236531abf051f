// Addresses of 5 nested loops, one a cycle.
module AddressWalk (
  input  logic        clock,
  input  logic        reset,
  input  logic        start,
  input  logic [17:0] base,
  input  logic [12:0] loops_counts_0,
  input  logic [12:0] loops_counts_1,
  input  logic [12:0] loops_counts_2,
  input  logic [12:0] loops_counts_3,
  input  logic [12:0] loops_counts_4,
  input  logic [17:0] loops_steps_0,
  input  logic [17:0] loops_steps_1,
  input  logic [17:0] loops_steps_2,
  input  logic [17:0] loops_steps_3,
  input  logic [17:0] loops_steps_4,
  input  logic        advance,
  output logic [17:0] address,
  output logic        endsRun,
  output logic        endsTurn,
  output logic        isLast,
  output logic        inLastTurn
);
  logic [12:0] left0;                        // AddressWalk.swift:66
  logic [12:0] left1;                        // AddressWalk.swift:66
  logic [12:0] left2;                        // AddressWalk.swift:66
  logic [12:0] left3;                        // AddressWalk.swift:66
  logic [12:0] left4;                        // AddressWalk.swift:66
  logic        atEnd0;                       // AddressWalk.swift:67
  logic        atEnd1;                       // AddressWalk.swift:67
  logic        atEnd2;                       // AddressWalk.swift:67
  logic        atEnd3;                       // AddressWalk.swift:67
  logic        atEnd4;                       // AddressWalk.swift:67
  logic        isSingle0;                    // AddressWalk.swift:69
  logic        isSingle1;                    // AddressWalk.swift:69
  logic        isSingle2;                    // AddressWalk.swift:69
  logic        isSingle3;                    // AddressWalk.swift:69
  logic        isSingle4;                    // AddressWalk.swift:69
  logic        turns0;                       // AddressWalk.swift:73
  logic        turns1;                       // AddressWalk.swift:73
  logic        turns2;                       // AddressWalk.swift:73
  logic        turns3;                       // AddressWalk.swift:73
  logic        turns4;                       // AddressWalk.swift:73
  logic        innerEnd0;                    // AddressWalk.swift:78
  logic        innerEnd1;                    // AddressWalk.swift:78
  logic        innerEnd2;                    // AddressWalk.swift:78
  logic        innerEnd3;                    // AddressWalk.swift:78
  logic        innerEnd4;                    // AddressWalk.swift:78
  logic        begins0;                      // AddressWalk.swift:81
  logic        begins1;                      // AddressWalk.swift:81
  logic        begins2;                      // AddressWalk.swift:81
  logic        begins3;                      // AddressWalk.swift:81
  logic        begins4;                      // AddressWalk.swift:81
  logic        isFirst;                      // AddressWalk.swift:82
  logic [17:0] step;                         // AddressWalk.swift:85
  logic        isAhead;                      // WalkAhead.swift:18
  logic [21:0] ahead;                        // WalkAhead.swift:19
  logic        isAside;                      // WalkAhead.swift:20
  logic [21:0] aside;                        // WalkAhead.swift:21
  logic        advances;                     // WalkAhead.swift:22
  logic [21:0] next;                         // WalkAhead.swift:24
  logic [17:0] place;                        // AddressWalk.swift:88
  logic        and_and_atEnd2_and;
  logic [17:0] turns0_and_loops_steps_0_or;
  logic [17:0] turns3_and_loops_steps_3_or;

  assign isSingle0                   = !(|loops_counts_0[12:1]);      // AddressWalk.swift:69
  assign isSingle1                   = !(|loops_counts_1[12:1]);      // AddressWalk.swift:69
  assign isSingle2                   = !(|loops_counts_2[12:1]);      // AddressWalk.swift:69
  assign isSingle3                   = !(|loops_counts_3[12:1]);      // AddressWalk.swift:69
  assign isSingle4                   = !(|loops_counts_4[12:1]);      // AddressWalk.swift:69
  assign turns0                      = !atEnd0;                       // AddressWalk.swift:73
  assign turns1                      = atEnd0 & !atEnd1;              // AddressWalk.swift:73
  assign turns2                      = innerEnd2 & !atEnd2;           // AddressWalk.swift:73
  assign turns3                      = innerEnd2 & atEnd2 & !atEnd3;  // AddressWalk.swift:73
  assign turns4                      = innerEnd3 & atEnd3 & !atEnd4;  // AddressWalk.swift:73
  assign innerEnd0                   = 1'b1;                          // AddressWalk.swift:78
  assign innerEnd1                   = atEnd0;                        // AddressWalk.swift:78
  assign innerEnd2                   = atEnd0 & atEnd1;               // AddressWalk.swift:78
  assign innerEnd3                   = innerEnd2 & atEnd2;            // AddressWalk.swift:78
  assign innerEnd4                   = innerEnd2 & atEnd2 & atEnd3;   // AddressWalk.swift:78
  assign begins0                     = start | atEnd0;                // AddressWalk.swift:81
  assign begins1                     = start | atEnd1;                // AddressWalk.swift:81
  assign begins2                     = start | atEnd2;                // AddressWalk.swift:81
  assign begins3                     = start | atEnd3;                // AddressWalk.swift:81
  assign begins4                     = start | atEnd4;                // AddressWalk.swift:81
  assign advances                    = !isAhead | !isAside;           // WalkAhead.swift:22
  assign next                        = isAside ? aside : ahead;       // WalkAhead.swift:24
  assign place                       = (ahead[17:0] & {18{!isFirst}}) + step;  // AddressWalk.swift:88
  assign address                     = next[17:0];                    // AddressWalk.swift:115
  assign endsRun                     = next[18];                      // AddressWalk.swift:116
  assign endsTurn                    = next[19];                      // AddressWalk.swift:117
  assign isLast                      = next[20];                      // AddressWalk.swift:118
  assign inLastTurn                  = next[21];                      // AddressWalk.swift:119
  assign and_and_atEnd2_and          = innerEnd3 & atEnd3 & atEnd4;   // AddressWalk.swift:96
  assign turns0_and_loops_steps_0_or = ({18{turns0}} & loops_steps_0) | ({18{turns1}} & loops_steps_1);  // AddressWalk.swift:100
  assign turns3_and_loops_steps_3_or = ({18{turns3}} & loops_steps_3) | ({18{turns4}} & loops_steps_4);  // AddressWalk.swift:100

  always_ff @(posedge clock) begin  // AddressWalk.swift:94
    if (start) begin  // AddressWalk.swift:95
      isFirst <= 1'b1;  // AddressWalk.swift:96
      step    <= base;  // AddressWalk.swift:97
    end else if (advances) begin  // AddressWalk.swift:95
      isFirst <= 1'b0;  // AddressWalk.swift:99
      step    <= turns0_and_loops_steps_0_or | ({18{turns2}} & loops_steps_2) | turns3_and_loops_steps_3_or;  // AddressWalk.swift:100
    end
    if (start | (advances & innerEnd0)) begin  // AddressWalk.swift:103
      left0  <= (left0 & {13{!begins0}}) + (loops_counts_0 | {13{!begins0}});  // AddressWalk.swift:104
      atEnd0 <= begins0 ? isSingle0 : left0 == 13'd2;                          // AddressWalk.swift:107
    end
    if (start | (advances & innerEnd1)) begin  // AddressWalk.swift:103
      left1  <= (left1 & {13{!begins1}}) + (loops_counts_1 | {13{!begins1}});  // AddressWalk.swift:104
      atEnd1 <= begins1 ? isSingle1 : left1 == 13'd2;                          // AddressWalk.swift:107
    end
    if (start | (advances & innerEnd2)) begin  // AddressWalk.swift:103
      left2  <= (left2 & {13{!begins2}}) + (loops_counts_2 | {13{!begins2}});  // AddressWalk.swift:104
      atEnd2 <= begins2 ? isSingle2 : left2 == 13'd2;                          // AddressWalk.swift:107
    end
    if (start | (advances & innerEnd3)) begin  // AddressWalk.swift:103
      left3  <= (left3 & {13{!begins3}}) + (loops_counts_3 | {13{!begins3}});  // AddressWalk.swift:104
      atEnd3 <= begins3 ? isSingle3 : left3 == 13'd2;                          // AddressWalk.swift:107
    end
    if (start | (advances & innerEnd4)) begin  // AddressWalk.swift:103
      left4  <= (left4 & {13{!begins4}}) + (loops_counts_4 | {13{!begins4}});  // AddressWalk.swift:104
      atEnd4 <= begins4 ? isSingle4 : left4 == 13'd2;                          // AddressWalk.swift:107
    end
    if (start) begin  // WalkAhead.swift:30
      isAhead <= 1'b0;  // WalkAhead.swift:31
      isAside <= 1'b0;  // WalkAhead.swift:32
    end else begin
      isAhead <= 1'b1;                            // WalkAhead.swift:34
      isAside <= !advance & (isAside | isAhead);  // WalkAhead.swift:35
    end
    if (advances) begin  // WalkAhead.swift:37
      ahead <= {atEnd4, and_and_atEnd2_and, innerEnd4, atEnd0, place};  // WalkAhead.swift:37
    end
    if (!isAside) aside <= ahead;  // WalkAhead.swift:38
    if (reset) begin
      isFirst <= 1'b0;
      atEnd0  <= 1'b0;
      atEnd1  <= 1'b0;
      atEnd2  <= 1'b0;
      atEnd3  <= 1'b0;
      atEnd4  <= 1'b0;
      isAhead <= 1'b0;
      isAside <= 1'b0;
    end
  end
endmodule
