// Factors of the indices of a bond, or which of them are dead.
module BondUnit (
  input  logic        clock,
  input  logic        reset,
  input  logic        start,
  input  logic        isThreshold,
  input  logic [13:0] firstIndex,
  input  logic [12:0] count,
  input  logic [46:0] term,
  input  logic [5:0]  alignment,
  input  logic        shiftsRight,
  output logic        reads,
  output logic [13:0] place,
  output logic        readsRight,
  input  logic [47:0] sum,
  output logic        write_enable,
  output logic [17:0] write_address,
  output logic [15:0] write_data,
  output logic        done
);
  localparam logic [3:0] IDLE     = 4'd0;
  localparam logic [3:0] ASKS     = 4'd1;
  localparam logic [3:0] GATHERS  = 4'd2;
  localparam logic [3:0] ALIGNS   = 4'd3;
  localparam logic [3:0] RESTORES = 4'd4;
  localparam logic [3:0] SUMS     = 4'd5;
  localparam logic [3:0] CUTS     = 4'd6;
  localparam logic [3:0] DIVIDES  = 4'd7;
  localparam logic [3:0] WRITES   = 4'd8;

  logic [3:0]  mode;               // BondUnitBody.swift:26
  logic [49:0] energy;             // BondUnitBody.swift:27
  logic [49:0] divisor;            // BondUnitBody.swift:28
  logic [16:0] quotient_;          // BondUnitBody.swift:29
  logic [5:0]  step;               // BondUnitBody.swift:30
  logic [12:0] indicesLeft;        // BondUnitBody.swift:32
  logic [13:0] place_;             // BondUnitBody.swift:33
  logic        subtracts;          // BondUnitBody.swift:34
  logic        isZero;             // BondUnitBody.swift:35
  logic [49:0] secondTerm;         // BondUnitBody.swift:37
  logic [50:0] sum_;               // BondUnitBody.swift:41
  logic        ends;               // BondUnitBody.swift:44
  logic        asks;               // BondUnitBody.swift:48
  logic        arrives1;           // Delayed.swift:8
  logic        arrives2;           // Delayed.swift:8
  logic        arrives3;           // Delayed.swift:8
  logic        arrives4;           // Delayed.swift:8
  logic        arrives5;           // Delayed.swift:8
  logic        arrives6;           // Delayed.swift:8
  logic        arrives7;           // Delayed.swift:8
  logic        arrives8;           // Delayed.swift:8
  logic        arrivesSecond1;     // Delayed.swift:8
  logic        arrivesSecond2;     // Delayed.swift:8
  logic        arrivesSecond3;     // Delayed.swift:8
  logic        arrivesSecond4;     // Delayed.swift:8
  logic        arrivesSecond5;     // Delayed.swift:8
  logic        arrivesSecond6;     // Delayed.swift:8
  logic        arrivesSecond7;     // Delayed.swift:8
  logic        arrivesSecond8;     // Delayed.swift:8
  logic        adds;               // BondUnitBody.swift:135
  logic        moves;              // BondUnitBody.swift:136
  logic        quotientBit;        // BondUnitBody.swift:139
  logic        isDone1;            // Delayed.swift:8
  logic        isDone2;            // Delayed.swift:8
  logic        isDone3;            // Delayed.swift:8
  logic        isHigh;             // BondUnitBody.swift:55
  logic        mode_is_sums;
  logic        divisor_49_31_any;
  logic        indicesLeft_is_1;
  logic        mode_is_aligns;
  logic        mode_is_divides;
  logic        mode_is_cuts_and;
  logic [50:0] sum__50_1_above_0;

  assign secondTerm        = (mode_is_sums ? {3'd0, term} : divisor) ^ {50{subtracts}};  // BondUnitBody.swift:37
  assign sum_              = {energy, 1'b1} + {secondTerm, subtracts};     // BondUnitBody.swift:41
  assign asks              = mode == ASKS;                                 // BondUnitBody.swift:48
  assign adds              = (mode_is_aligns & isHigh) | mode_is_divides;  // BondUnitBody.swift:135
  assign moves             = mode_is_aligns | (mode == RESTORES) | mode_is_cuts_and;  // BondUnitBody.swift:136
  assign quotientBit       = isThreshold ? sum_[50] : !sum_[50] & (!isZero | (step == 6'd16));  // BondUnitBody.swift:139
  assign isHigh            = step == 6'd0;                                 // BondUnitBody.swift:55
  assign reads             = asks;                                         // BondUnitBody.swift:58
  assign place             = place_;                                       // BondUnitBody.swift:59
  assign readsRight        = shiftsRight ^ isHigh;                         // BondUnitBody.swift:60
  assign write_enable      = mode == WRITES;                               // BondUnitBody.swift:61
  assign write_address     = {place_, 3'd4, isHigh};                       // BondUnitBody.swift:62
  assign write_data        = isHigh ? {15'd0, quotient_[16]} : quotient_[15:0];  // BondUnitBody.swift:63
  assign done              = isDone3;                                      // BondUnitBody.swift:65
  assign mode_is_sums      = mode == SUMS;                                 // BondUnitBody.swift:37
  assign divisor_49_31_any = |divisor[49:31];                              // BondUnitBody.swift:105
  assign indicesLeft_is_1  = indicesLeft == 13'd1;                         // BondUnitBody.swift:119
  assign mode_is_aligns    = mode == ALIGNS;                               // BondUnitBody.swift:135
  assign mode_is_divides   = mode == DIVIDES;                              // BondUnitBody.swift:135
  assign mode_is_cuts_and  = (mode == CUTS) & divisor_49_31_any;           // BondUnitBody.swift:136
  assign sum__50_1_above_0 = {sum_[50:1], 1'b0};                           // BondUnitBody.swift:148

  always_ff @(posedge clock) begin
    if (reset) begin
      arrives1 <= 1'b0;
    end else begin
      arrives1 <= asks;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      arrives2 <= 1'b0;
    end else begin
      arrives2 <= arrives1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      arrives3 <= 1'b0;
    end else begin
      arrives3 <= arrives2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      arrives4 <= 1'b0;
    end else begin
      arrives4 <= arrives3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      arrives5 <= 1'b0;
    end else begin
      arrives5 <= arrives4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      arrives6 <= 1'b0;
    end else begin
      arrives6 <= arrives5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      arrives7 <= 1'b0;
    end else begin
      arrives7 <= arrives6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      arrives8 <= 1'b0;
    end else begin
      arrives8 <= arrives7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      arrivesSecond1 <= 1'b0;
    end else begin
      arrivesSecond1 <= asks & isHigh;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      arrivesSecond2 <= 1'b0;
    end else begin
      arrivesSecond2 <= arrivesSecond1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      arrivesSecond3 <= 1'b0;
    end else begin
      arrivesSecond3 <= arrivesSecond2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      arrivesSecond4 <= 1'b0;
    end else begin
      arrivesSecond4 <= arrivesSecond3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      arrivesSecond5 <= 1'b0;
    end else begin
      arrivesSecond5 <= arrivesSecond4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      arrivesSecond6 <= 1'b0;
    end else begin
      arrivesSecond6 <= arrivesSecond5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      arrivesSecond7 <= 1'b0;
    end else begin
      arrivesSecond7 <= arrivesSecond6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      arrivesSecond8 <= 1'b0;
    end else begin
      arrivesSecond8 <= arrivesSecond7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin  // BondUnitBody.swift:70
    ends <= 1'b0;  // BondUnitBody.swift:71
    if (!isHigh) step <= step - 6'd1;  // BondUnitBody.swift:73
    case (mode)  // BondUnitBody.swift:76
      IDLE: begin
        indicesLeft <= count;       // BondUnitBody.swift:79
        place_      <= firstIndex;  // BondUnitBody.swift:80
        step        <= 6'd1;        // BondUnitBody.swift:81
        if (start) mode <= ASKS;  // BondUnitBody.swift:83
      end
      ASKS: begin
        if (isHigh) mode <= GATHERS;  // BondUnitBody.swift:84
      end
      GATHERS: begin
        subtracts <= 1'b0;  // BondUnitBody.swift:86
        if (arrivesSecond8) begin  // BondUnitBody.swift:87
          step <= alignment;  // BondUnitBody.swift:88
          mode <= ALIGNS;     // BondUnitBody.swift:90
        end
      end
      ALIGNS: begin
        if (isHigh) mode <= RESTORES;  // BondUnitBody.swift:92
      end
      RESTORES: begin
        subtracts <= isThreshold;  // BondUnitBody.swift:94
        mode      <= SUMS;         // BondUnitBody.swift:95
      end
      SUMS: begin
        step <= 6'd1;  // BondUnitBody.swift:97
        if (isThreshold) begin  // BondUnitBody.swift:99
          mode <= WRITES;  // BondUnitBody.swift:99
        end else begin
          mode <= CUTS;  // BondUnitBody.swift:99
        end
      end
      CUTS: begin
        subtracts <= 1'b1;               // BondUnitBody.swift:101
        step      <= 6'd16;              // BondUnitBody.swift:102
        isZero    <= !(|divisor[30:0]);  // BondUnitBody.swift:104
        if (!divisor_49_31_any) mode <= DIVIDES;  // BondUnitBody.swift:105
      end
      DIVIDES: begin
        subtracts <= !sum_[50];  // BondUnitBody.swift:107
        if (isHigh) begin  // BondUnitBody.swift:108
          step <= 6'd1;    // BondUnitBody.swift:109
          mode <= WRITES;  // BondUnitBody.swift:111
        end
      end
      default: begin  // WRITES
        if (isHigh) begin  // BondUnitBody.swift:114
          indicesLeft <= indicesLeft - 13'd1;  // BondUnitBody.swift:115
          place_      <= place_ + 14'd1;       // BondUnitBody.swift:116
          step        <= 6'd1;                 // BondUnitBody.swift:117
          ends        <= indicesLeft_is_1;     // BondUnitBody.swift:119
          if (indicesLeft_is_1) begin  // BondUnitBody.swift:120
            mode <= IDLE;  // BondUnitBody.swift:120
          end else begin
            mode <= ASKS;  // BondUnitBody.swift:120
          end
        end
      end
    endcase
    if (reset) begin
      ends <= 1'b0;
      mode <= IDLE;
    end
  end

  always_ff @(posedge clock) begin
    if (arrives8 & !arrivesSecond8) begin  // BondUnitBody.swift:145
      energy <= {2'd0, sum};  // BondUnitBody.swift:146
    end else if (adds) begin  // BondUnitBody.swift:145
      energy <= sum__50_1_above_0[49:0];  // BondUnitBody.swift:148
    end else if (moves) begin  // BondUnitBody.swift:145
      energy <= {1'b0, energy[49:1]};  // BondUnitBody.swift:149
    end
    if (arrivesSecond8) begin  // BondUnitBody.swift:150
      divisor <= {2'd0, sum};  // BondUnitBody.swift:151
    end else if (mode_is_sums) begin  // BondUnitBody.swift:150
      divisor <= sum_[50:1];  // BondUnitBody.swift:153
    end else if (mode_is_cuts_and) begin  // BondUnitBody.swift:150
      divisor <= {1'b0, divisor[49:1]};  // BondUnitBody.swift:154
    end
    if (mode == GATHERS) begin  // BondUnitBody.swift:155
      quotient_ <= 17'd0;  // BondUnitBody.swift:156
    end else if (mode_is_divides | (mode_is_sums & isThreshold)) begin  // BondUnitBody.swift:155
      quotient_ <= {quotient_[15:0], quotientBit};  // BondUnitBody.swift:158
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isDone1 <= 1'b0;
    end else begin
      isDone1 <= ends;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isDone2 <= 1'b0;
    end else begin
      isDone2 <= isDone1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isDone3 <= 1'b0;
    end else begin
      isDone3 <= isDone2;  // Delayed.swift:10
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, sum_[0], sum__50_1_above_0[50]};
endmodule
