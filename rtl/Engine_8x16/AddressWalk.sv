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
  logic [17:0] place;                        // AddressWalk.swift:65
  logic [12:0] left0;                        // AddressWalk.swift:67
  logic [12:0] left1;                        // AddressWalk.swift:67
  logic [12:0] left2;                        // AddressWalk.swift:67
  logic [12:0] left3;                        // AddressWalk.swift:67
  logic [12:0] left4;                        // AddressWalk.swift:67
  logic        atEnd0;                       // AddressWalk.swift:68
  logic        atEnd1;                       // AddressWalk.swift:68
  logic        atEnd2;                       // AddressWalk.swift:68
  logic        atEnd3;                       // AddressWalk.swift:68
  logic        atEnd4;                       // AddressWalk.swift:68
  logic        isSingle0;                    // AddressWalk.swift:70
  logic        isSingle1;                    // AddressWalk.swift:70
  logic        isSingle2;                    // AddressWalk.swift:70
  logic        isSingle3;                    // AddressWalk.swift:70
  logic        isSingle4;                    // AddressWalk.swift:70
  logic        turns0;                       // AddressWalk.swift:74
  logic        turns1;                       // AddressWalk.swift:74
  logic        turns2;                       // AddressWalk.swift:74
  logic        turns3;                       // AddressWalk.swift:74
  logic        turns4;                       // AddressWalk.swift:74
  logic [17:0] step;                         // AddressWalk.swift:78
  logic        innerEnd0;                    // AddressWalk.swift:83
  logic        innerEnd1;                    // AddressWalk.swift:83
  logic        innerEnd2;                    // AddressWalk.swift:83
  logic        innerEnd3;                    // AddressWalk.swift:83
  logic        innerEnd4;                    // AddressWalk.swift:83
  logic        begins0;                      // AddressWalk.swift:86
  logic        begins1;                      // AddressWalk.swift:86
  logic        begins2;                      // AddressWalk.swift:86
  logic        begins3;                      // AddressWalk.swift:86
  logic        begins4;                      // AddressWalk.swift:86
  logic [17:0] turns0_and_loops_steps_0_or;
  logic [17:0] turns3_and_loops_steps_3_or;
  logic [17:0] or_or_and_or_and_or_and;

  assign isSingle0                   = !(|loops_counts_0[12:1]);      // AddressWalk.swift:70
  assign isSingle1                   = !(|loops_counts_1[12:1]);      // AddressWalk.swift:70
  assign isSingle2                   = !(|loops_counts_2[12:1]);      // AddressWalk.swift:70
  assign isSingle3                   = !(|loops_counts_3[12:1]);      // AddressWalk.swift:70
  assign isSingle4                   = !(|loops_counts_4[12:1]);      // AddressWalk.swift:70
  assign turns0                      = !atEnd0;                       // AddressWalk.swift:74
  assign turns1                      = atEnd0 & !atEnd1;              // AddressWalk.swift:74
  assign turns2                      = innerEnd2 & !atEnd2;           // AddressWalk.swift:74
  assign turns3                      = innerEnd2 & atEnd2 & !atEnd3;  // AddressWalk.swift:74
  assign turns4                      = innerEnd3 & atEnd3 & !atEnd4;  // AddressWalk.swift:74
  assign step                        = start ? base : or_or_and_or_and_or_and;  // AddressWalk.swift:78
  assign innerEnd0                   = 1'b1;                          // AddressWalk.swift:83
  assign innerEnd1                   = atEnd0;                        // AddressWalk.swift:83
  assign innerEnd2                   = atEnd0 & atEnd1;               // AddressWalk.swift:83
  assign innerEnd3                   = innerEnd2 & atEnd2;            // AddressWalk.swift:83
  assign innerEnd4                   = innerEnd2 & atEnd2 & atEnd3;   // AddressWalk.swift:83
  assign begins0                     = start | atEnd0;                // AddressWalk.swift:86
  assign begins1                     = start | atEnd1;                // AddressWalk.swift:86
  assign begins2                     = start | atEnd2;                // AddressWalk.swift:86
  assign begins3                     = start | atEnd3;                // AddressWalk.swift:86
  assign begins4                     = start | atEnd4;                // AddressWalk.swift:86
  assign address                     = place;                         // AddressWalk.swift:102
  assign endsRun                     = atEnd0;                        // AddressWalk.swift:103
  assign endsTurn                    = innerEnd4;                     // AddressWalk.swift:104
  assign inLastTurn                  = atEnd4;                        // AddressWalk.swift:105
  assign isLast                      = innerEnd3 & atEnd3 & atEnd4;   // AddressWalk.swift:106
  assign turns0_and_loops_steps_0_or = ({18{turns0}} & loops_steps_0) | ({18{turns1}} & loops_steps_1);  // AddressWalk.swift:78
  assign turns3_and_loops_steps_3_or = ({18{turns3}} & loops_steps_3) | ({18{turns4}} & loops_steps_4);  // AddressWalk.swift:78
  assign or_or_and_or_and_or_and     = turns0_and_loops_steps_0_or | ({18{turns2}} & loops_steps_2) | turns3_and_loops_steps_3_or;  // AddressWalk.swift:78

  always_ff @(posedge clock) begin  // AddressWalk.swift:88
    if (start | advance) place <= (place & {18{!start}}) + step;  // AddressWalk.swift:90
    if (start | (advance & innerEnd0)) begin  // AddressWalk.swift:93
      left0  <= (left0 & {13{!begins0}}) + (loops_counts_0 | {13{!begins0}});  // AddressWalk.swift:94
      atEnd0 <= begins0 ? isSingle0 : left0 == 13'd2;                          // AddressWalk.swift:97
    end
    if (start | (advance & innerEnd1)) begin  // AddressWalk.swift:93
      left1  <= (left1 & {13{!begins1}}) + (loops_counts_1 | {13{!begins1}});  // AddressWalk.swift:94
      atEnd1 <= begins1 ? isSingle1 : left1 == 13'd2;                          // AddressWalk.swift:97
    end
    if (start | (advance & innerEnd2)) begin  // AddressWalk.swift:93
      left2  <= (left2 & {13{!begins2}}) + (loops_counts_2 | {13{!begins2}});  // AddressWalk.swift:94
      atEnd2 <= begins2 ? isSingle2 : left2 == 13'd2;                          // AddressWalk.swift:97
    end
    if (start | (advance & innerEnd3)) begin  // AddressWalk.swift:93
      left3  <= (left3 & {13{!begins3}}) + (loops_counts_3 | {13{!begins3}});  // AddressWalk.swift:94
      atEnd3 <= begins3 ? isSingle3 : left3 == 13'd2;                          // AddressWalk.swift:97
    end
    if (start | (advance & innerEnd4)) begin  // AddressWalk.swift:93
      left4  <= (left4 & {13{!begins4}}) + (loops_counts_4 | {13{!begins4}});  // AddressWalk.swift:94
      atEnd4 <= begins4 ? isSingle4 : left4 == 13'd2;                          // AddressWalk.swift:97
    end
    if (reset) begin
      atEnd0 <= 1'b0;
      atEnd1 <= 1'b0;
      atEnd2 <= 1'b0;
      atEnd3 <= 1'b0;
      atEnd4 <= 1'b0;
    end
  end
endmodule
