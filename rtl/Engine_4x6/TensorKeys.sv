// 11 words of 32 bits of TensorKeys.
module TensorKeys_keys (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [3:0]  write_address,
  input  logic [31:0] write_data,
  input  logic [3:0]  read_address,
  output logic [31:0] read_data
);
  logic [31:0] cells [0:10];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  assign read_data = cells[read_address];
endmodule

// Round keys of random bits, from the seed's keys, the step and the tensor's number.
module TensorKeys (
  input  logic        clock,
  input  logic        reset,
  input  logic        seed_enable,
  input  logic [3:0]  seed_address,
  input  logic [31:0] seed_word,
  input  logic        start,
  input  logic [31:0] step,
  input  logic [23:0] number,
  input  logic        isPair,
  output logic        done,
  output logic [15:0] first_0,
  output logic [15:0] first_1,
  output logic [15:0] first_2,
  output logic [15:0] first_3,
  output logic [15:0] first_4,
  output logic [15:0] first_5,
  output logic [15:0] second_0,
  output logic [15:0] second_1,
  output logic [15:0] second_2,
  output logic [15:0] second_3,
  output logic [15:0] second_4,
  output logic [15:0] second_5
);
  localparam logic [1:0] IDLE  = 2'd0;
  localparam logic [1:0] STEP  = 2'd1;
  localparam logic [1:0] FIRST = 2'd2;

  logic [1:0]  phase;             // TensorKeys.swift:71
  logic [4:0]  round;             // TensorKeys.swift:72
  logic        isDone;            // TensorKeys.swift:73
  logic [23:0] coming;            // TensorKeys.swift:74
  logic        hasSecond;         // TensorKeys.swift:75
  logic [31:0] base;              // TensorKeys.swift:76
  logic [15:0] firstKeys_0;       // TensorKeys.swift:77
  logic [15:0] firstKeys_1;       // TensorKeys.swift:77
  logic [15:0] firstKeys_2;       // TensorKeys.swift:77
  logic [15:0] firstKeys_3;       // TensorKeys.swift:77
  logic [15:0] firstKeys_4;       // TensorKeys.swift:77
  logic [15:0] firstKeys_5;       // TensorKeys.swift:77
  logic [15:0] secondKeys_0;      // TensorKeys.swift:78
  logic [15:0] secondKeys_1;      // TensorKeys.swift:78
  logic [15:0] secondKeys_2;      // TensorKeys.swift:78
  logic [15:0] secondKeys_3;      // TensorKeys.swift:78
  logic [15:0] secondKeys_4;      // TensorKeys.swift:78
  logic [15:0] secondKeys_5;      // TensorKeys.swift:78
  logic [31:0] state0;            // TensorKeys.swift:79
  logic [31:0] state1;            // TensorKeys.swift:79
  logic [31:0] state2;            // TensorKeys.swift:79
  logic [15:0] key;               // TensorKeys.swift:82
  logic        isLast;            // TensorKeys.swift:83
  logic        isBusy;            // TensorKeys.swift:84
  logic [4:0]  nextRound;         // TensorKeys.swift:85
  logic [31:0] pair;              // TensorKeys.swift:88
  logic [15:0] high0;             // TensorKeys.swift:91
  logic [15:0] low0;              // TensorKeys.swift:94
  logic [15:0] high1;             // TensorKeys.swift:91
  logic [15:0] low1;              // TensorKeys.swift:94
  logic [15:0] high2;             // TensorKeys.swift:91
  logic [15:0] low2;              // TensorKeys.swift:94
  logic [31:0] source;            // TensorKeys.swift:98
  logic [31:0] fresh;             // TensorKeys.swift:99
  logic [31:0] keys_word;
  logic [31:0] high0_above_low0;

  TensorKeys_keys keys (  // TensorKeys.swift:69
    .clock         (clock),
    .write_enable  (seed_enable),
    .write_address (seed_address),
    .write_data    (seed_word),
    .read_address  (nextRound[4:1]),
    .read_data     (keys_word)
  );

  assign isLast           = round == 5'd21;                           // TensorKeys.swift:83
  assign isBusy           = phase != IDLE;                            // TensorKeys.swift:84
  assign nextRound        = (start | isLast | !isBusy) ? 5'd0 : round + 5'd1;  // TensorKeys.swift:85
  assign pair             = keys_word;                                // TensorKeys.swift:88
  assign high0            = ({state0[22:16], state0[31:23]} + state0[15:0]) ^ key;  // TensorKeys.swift:91
  assign low0             = {state0[13:0], state0[15:14]} ^ high0;    // TensorKeys.swift:94
  assign high1            = ({state1[22:16], state1[31:23]} + state1[15:0]) ^ key;  // TensorKeys.swift:91
  assign low1             = {state1[13:0], state1[15:14]} ^ high1;    // TensorKeys.swift:94
  assign high2            = ({state2[22:16], state2[31:23]} + state2[15:0]) ^ key;  // TensorKeys.swift:91
  assign low2             = {state2[13:0], state2[15:14]} ^ high2;    // TensorKeys.swift:94
  assign source           = phase == STEP ? high0_above_low0 : base;  // TensorKeys.swift:98
  assign fresh            = source ^ {coming, 8'd0};                  // TensorKeys.swift:99
  assign done             = isDone;                                   // TensorKeys.swift:151
  assign first_0          = firstKeys_0;                              // TensorKeys.swift:152
  assign first_1          = firstKeys_1;                              // TensorKeys.swift:152
  assign first_2          = firstKeys_2;                              // TensorKeys.swift:152
  assign first_3          = firstKeys_3;                              // TensorKeys.swift:152
  assign first_4          = firstKeys_4;                              // TensorKeys.swift:152
  assign first_5          = firstKeys_5;                              // TensorKeys.swift:152
  assign second_0         = secondKeys_0;                             // TensorKeys.swift:153
  assign second_1         = secondKeys_1;                             // TensorKeys.swift:153
  assign second_2         = secondKeys_2;                             // TensorKeys.swift:153
  assign second_3         = secondKeys_3;                             // TensorKeys.swift:153
  assign second_4         = secondKeys_4;                             // TensorKeys.swift:153
  assign second_5         = secondKeys_5;                             // TensorKeys.swift:153
  assign high0_above_low0 = {high0, low0};                            // TensorKeys.swift:91

  always_ff @(posedge clock) begin  // TensorKeys.swift:110
    key   <= nextRound[0] ? pair[31:16] : pair[15:0];  // TensorKeys.swift:111
    round <= nextRound;                                // TensorKeys.swift:112
    if (start) begin  // TensorKeys.swift:113
      phase     <= STEP;    // TensorKeys.swift:114
      isDone    <= 1'b0;    // TensorKeys.swift:115
      coming    <= number;  // TensorKeys.swift:116
      hasSecond <= isPair;  // TensorKeys.swift:117
      state0    <= step;    // TensorKeys.swift:118
    end else begin
      if (isBusy) begin  // TensorKeys.swift:120
        state0 <= isLast ? fresh ^ 32'h00000000 : high0_above_low0;  // TensorKeys.swift:122
        state1 <= isLast ? fresh ^ 32'h00000001 : {high1, low1};     // TensorKeys.swift:122
        state2 <= isLast ? fresh ^ 32'h00000002 : {high2, low2};     // TensorKeys.swift:122
      end
      if (isLast & isBusy) begin  // TensorKeys.swift:126
        coming <= coming + 24'd1;  // TensorKeys.swift:127
        base   <= source;          // TensorKeys.swift:128
        case (phase)  // TensorKeys.swift:129
          IDLE: ;
          STEP: phase <= FIRST;  // TensorKeys.swift:132
          FIRST: begin
            firstKeys_0 <= low0;                     // TensorKeys.swift:104
            firstKeys_1 <= high0;                    // TensorKeys.swift:105
            firstKeys_2 <= low1;                     // TensorKeys.swift:104
            firstKeys_3 <= high1;                    // TensorKeys.swift:105
            firstKeys_4 <= low2;                     // TensorKeys.swift:104
            firstKeys_5 <= high2;                    // TensorKeys.swift:105
            phase       <= hasSecond ? 2'd3 : 2'd0;  // TensorKeys.swift:136
            isDone      <= !hasSecond;               // TensorKeys.swift:137
          end
          default: begin  // SECOND
            secondKeys_0 <= low0;   // TensorKeys.swift:104
            secondKeys_1 <= high0;  // TensorKeys.swift:105
            secondKeys_2 <= low1;   // TensorKeys.swift:104
            secondKeys_3 <= high1;  // TensorKeys.swift:105
            secondKeys_4 <= low2;   // TensorKeys.swift:104
            secondKeys_5 <= high2;  // TensorKeys.swift:105
            phase        <= IDLE;   // TensorKeys.swift:142
            isDone       <= 1'b1;   // TensorKeys.swift:143
          end
        endcase
      end
    end
    if (reset) begin
      round  <= 5'd0;
      phase  <= IDLE;
      isDone <= 1'b0;
    end
  end
endmodule
