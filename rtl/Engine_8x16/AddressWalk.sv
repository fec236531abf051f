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
  logic [17:0] place;                         // AddressWalk.swift:65
  logic [12:0] left0;                         // AddressWalk.swift:67
  logic [12:0] left1;                         // AddressWalk.swift:67
  logic [12:0] left2;                         // AddressWalk.swift:67
  logic [12:0] left3;                         // AddressWalk.swift:67
  logic [12:0] left4;                         // AddressWalk.swift:67
  logic        atEnd0;                        // AddressWalk.swift:68
  logic        atEnd1;                        // AddressWalk.swift:68
  logic        atEnd2;                        // AddressWalk.swift:68
  logic        atEnd3;                        // AddressWalk.swift:68
  logic        atEnd4;                        // AddressWalk.swift:68
  logic        isSingle0;                     // AddressWalk.swift:70
  logic        isSingle1;                     // AddressWalk.swift:70
  logic        isSingle2;                     // AddressWalk.swift:70
  logic        isSingle3;                     // AddressWalk.swift:70
  logic        isSingle4;                     // AddressWalk.swift:70
  logic        turns0;                        // AddressWalk.swift:74
  logic        turns1;                        // AddressWalk.swift:74
  logic        turns2;                        // AddressWalk.swift:74
  logic        turns3;                        // AddressWalk.swift:74
  logic        turns4;                        // AddressWalk.swift:74
  logic [17:0] step;                          // AddressWalk.swift:77
  logic        atEnd0_and_atEnd1;
  logic        atEnd0_and_atEnd1_and_atEnd2;
  logic [17:0] turns0_and_loops_steps_0_or;
  logic [17:0] turns3_and_loops_steps_3_or;

  assign isSingle0                    = !(|loops_counts_0[12:1]);     // AddressWalk.swift:70
  assign isSingle1                    = !(|loops_counts_1[12:1]);     // AddressWalk.swift:70
  assign isSingle2                    = !(|loops_counts_2[12:1]);     // AddressWalk.swift:70
  assign isSingle3                    = !(|loops_counts_3[12:1]);     // AddressWalk.swift:70
  assign isSingle4                    = !(|loops_counts_4[12:1]);     // AddressWalk.swift:70
  assign turns0                       = !atEnd0;                      // AddressWalk.swift:74
  assign turns1                       = atEnd0 & !atEnd1;             // AddressWalk.swift:74
  assign turns2                       = atEnd0_and_atEnd1 & !atEnd2;  // AddressWalk.swift:74
  assign turns3                       = atEnd0_and_atEnd1 & atEnd2 & !atEnd3;  // AddressWalk.swift:74
  assign turns4                       = atEnd0_and_atEnd1_and_atEnd2 & atEnd3 & !atEnd4;  // AddressWalk.swift:74
  assign step                         = turns0_and_loops_steps_0_or | ({18{turns2}} & loops_steps_2) | turns3_and_loops_steps_3_or;  // AddressWalk.swift:77
  assign address                      = place;                        // AddressWalk.swift:103
  assign endsRun                      = atEnd0;                       // AddressWalk.swift:104
  assign endsTurn                     = atEnd0_and_atEnd1 & atEnd2 & atEnd3;  // AddressWalk.swift:105
  assign inLastTurn                   = atEnd4;                       // AddressWalk.swift:106
  assign isLast                       = atEnd0_and_atEnd1_and_atEnd2 & atEnd3 & atEnd4;  // AddressWalk.swift:107
  assign atEnd0_and_atEnd1            = atEnd0 & atEnd1;              // AddressWalk.swift:74
  assign atEnd0_and_atEnd1_and_atEnd2 = atEnd0_and_atEnd1 & atEnd2;   // AddressWalk.swift:74
  assign turns0_and_loops_steps_0_or  = ({18{turns0}} & loops_steps_0) | ({18{turns1}} & loops_steps_1);  // AddressWalk.swift:77
  assign turns3_and_loops_steps_3_or  = ({18{turns3}} & loops_steps_3) | ({18{turns4}} & loops_steps_4);  // AddressWalk.swift:77

  always_ff @(posedge clock) begin  // AddressWalk.swift:79
    if (start) begin  // AddressWalk.swift:80
      place  <= base;            // AddressWalk.swift:81
      left0  <= loops_counts_0;  // AddressWalk.swift:83
      atEnd0 <= isSingle0;       // AddressWalk.swift:84
      left1  <= loops_counts_1;  // AddressWalk.swift:83
      atEnd1 <= isSingle1;       // AddressWalk.swift:84
      left2  <= loops_counts_2;  // AddressWalk.swift:83
      atEnd2 <= isSingle2;       // AddressWalk.swift:84
      left3  <= loops_counts_3;  // AddressWalk.swift:83
      atEnd3 <= isSingle3;       // AddressWalk.swift:84
      left4  <= loops_counts_4;  // AddressWalk.swift:83
      atEnd4 <= isSingle4;       // AddressWalk.swift:84
    end else if (advance) begin  // AddressWalk.swift:80
      place <= place + step;  // AddressWalk.swift:87
      if (1'b1) begin  // AddressWalk.swift:90
        if (atEnd0) begin  // AddressWalk.swift:91
          left0  <= loops_counts_0;  // AddressWalk.swift:92
          atEnd0 <= isSingle0;       // AddressWalk.swift:93
        end else begin
          left0  <= left0 - 13'd1;   // AddressWalk.swift:95
          atEnd0 <= left0 == 13'd2;  // AddressWalk.swift:96
        end
      end
      if (atEnd0 & 1'b1) begin  // AddressWalk.swift:90
        if (atEnd1) begin  // AddressWalk.swift:91
          left1  <= loops_counts_1;  // AddressWalk.swift:92
          atEnd1 <= isSingle1;       // AddressWalk.swift:93
        end else begin
          left1  <= left1 - 13'd1;   // AddressWalk.swift:95
          atEnd1 <= left1 == 13'd2;  // AddressWalk.swift:96
        end
      end
      if (atEnd0_and_atEnd1 & 1'b1) begin  // AddressWalk.swift:90
        if (atEnd2) begin  // AddressWalk.swift:91
          left2  <= loops_counts_2;  // AddressWalk.swift:92
          atEnd2 <= isSingle2;       // AddressWalk.swift:93
        end else begin
          left2  <= left2 - 13'd1;   // AddressWalk.swift:95
          atEnd2 <= left2 == 13'd2;  // AddressWalk.swift:96
        end
      end
      if (atEnd0_and_atEnd1 & atEnd2 & 1'b1) begin  // AddressWalk.swift:90
        if (atEnd3) begin  // AddressWalk.swift:91
          left3  <= loops_counts_3;  // AddressWalk.swift:92
          atEnd3 <= isSingle3;       // AddressWalk.swift:93
        end else begin
          left3  <= left3 - 13'd1;   // AddressWalk.swift:95
          atEnd3 <= left3 == 13'd2;  // AddressWalk.swift:96
        end
      end
      if (atEnd0_and_atEnd1_and_atEnd2 & atEnd3 & 1'b1) begin  // AddressWalk.swift:90
        if (atEnd4) begin  // AddressWalk.swift:91
          left4  <= loops_counts_4;  // AddressWalk.swift:92
          atEnd4 <= isSingle4;       // AddressWalk.swift:93
        end else begin
          left4  <= left4 - 13'd1;   // AddressWalk.swift:95
          atEnd4 <= left4 == 13'd2;  // AddressWalk.swift:96
        end
      end
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
