// Writes the bytes of a batch and its labels to a pad, four a cycle.
module FetchUnit (
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
  input  logic [17:0] labels,
  input  logic [12:0] samples,
  input  logic        input_valid,
  output logic        input_ready,
  input  logic [31:0] input_payload,
  output logic [3:0]  write_lanes,
  output logic [17:0] write_address,
  output logic [7:0]  write_data_0,
  output logic [7:0]  write_data_1,
  output logic [7:0]  write_data_2,
  output logic [7:0]  write_data_3,
  output logic        busy,
  output logic        done
);
  localparam logic [2:0] IDLE      = 3'd0;
  localparam logic [2:0] PREPARING = 3'd1;
  localparam logic [2:0] STARTING  = 3'd2;
  localparam logic [2:0] BYTES     = 3'd3;
  localparam logic [2:0] LABELS    = 3'd4;

  logic [2:0]  phase;                  // FetchUnit.swift:56
  logic [17:0] walk_address;           // FetchUnit.swift:57
  logic        walk_endsRun;           // FetchUnit.swift:57
  logic        walk_endsTurn;          // FetchUnit.swift:57
  logic        walk_isLast;            // FetchUnit.swift:57
  logic        walk_inLastTurn;        // FetchUnit.swift:57
  logic [12:0] words;                  // FetchUnit.swift:62
  logic [1:0]  tail;                   // FetchUnit.swift:63
  logic [1:0]  surplus;                // FetchUnit.swift:64
  logic [17:0] step1;                  // FetchUnit.swift:67
  logic [17:0] step2;                  // FetchUnit.swift:67
  logic [17:0] step3;                  // FetchUnit.swift:67
  logic [17:0] step4;                  // FetchUnit.swift:67
  logic [17:0] label;                  // FetchUnit.swift:77
  logic [12:0] labelsLeft;             // FetchUnit.swift:78
  logic        hasLabels;              // FetchUnit.swift:79
  logic        lane0;                  // FetchUnit.swift:80
  logic        lane1;                  // FetchUnit.swift:80
  logic        lane2;                  // FetchUnit.swift:80
  logic        lane3;                  // FetchUnit.swift:80
  logic [17:0] address;                // FetchUnit.swift:81
  logic [31:0] data;                   // FetchUnit.swift:82
  logic        isDone;                 // FetchUnit.swift:83
  logic        takesWords;             // FetchUnit.swift:84
  logic        moves;                  // FetchUnit.swift:85
  logic        atLabels;               // FetchUnit.swift:86
  logic        endsLabels;             // FetchUnit.swift:87
  logic        inLast;                 // FetchUnit.swift:88
  logic [1:0]  last;                   // FetchUnit.swift:89
  logic [13:0] loops_counts_0_plus_3;
  logic [13:0] plus_13_2;
  logic        phase_is_preparing;

  AddressWalk walk (  // FetchUnit.swift:57
    .clock          (clock),
    .reset          (reset),
    .start          (phase_is_preparing),
    .base           (base),
    .loops_counts_0 (words),
    .loops_counts_1 (loops_counts_1),
    .loops_counts_2 (loops_counts_2),
    .loops_counts_3 (loops_counts_3),
    .loops_counts_4 (loops_counts_4),
    .loops_steps_0  (18'd4),
    .loops_steps_1  (step1),
    .loops_steps_2  (step2),
    .loops_steps_3  (step3),
    .loops_steps_4  (step4),
    .advance        (moves & !atLabels),
    .address        (walk_address),
    .endsRun        (walk_endsRun),
    .endsTurn       (walk_endsTurn),
    .isLast         (walk_isLast),
    .inLastTurn     (walk_inLastTurn)
  );

  assign surplus               = (|loops_counts_0) ? loops_counts_0[1:0] - 2'd1 : 2'd0;  // FetchUnit.swift:64
  assign takesWords            = (phase == BYTES) | atLabels;               // FetchUnit.swift:84
  assign moves                 = takesWords & input_valid;                  // FetchUnit.swift:85
  assign atLabels              = phase == LABELS;                           // FetchUnit.swift:86
  assign endsLabels            = labelsLeft <= 13'd4;                       // FetchUnit.swift:87
  assign inLast                = atLabels ? endsLabels : walk_endsRun;      // FetchUnit.swift:88
  assign last                  = atLabels ? labelsLeft[1:0] - 2'd1 : tail;  // FetchUnit.swift:89
  assign input_ready           = takesWords;                                // FetchUnit.swift:126
  assign write_lanes           = {lane3, lane2, lane1, lane0};              // FetchUnit.swift:127
  assign write_address         = address;                                   // FetchUnit.swift:128
  assign write_data_0          = data[7:0];                                 // FetchUnit.swift:129
  assign write_data_1          = data[15:8];                                // FetchUnit.swift:129
  assign write_data_2          = data[23:16];                               // FetchUnit.swift:129
  assign write_data_3          = data[31:24];                               // FetchUnit.swift:129
  assign busy                  = phase != IDLE;                             // FetchUnit.swift:130
  assign done                  = isDone;                                    // FetchUnit.swift:131
  assign loops_counts_0_plus_3 = {1'b0, loops_counts_0} + 14'd3;            // FetchUnit.swift:70
  assign plus_13_2             = {2'd0, loops_counts_0_plus_3[13:2]};       // FetchUnit.swift:70
  assign phase_is_preparing    = phase == PREPARING;                        // FetchUnit.swift:105

  always_ff @(posedge clock) begin
    words <= plus_13_2[12:0];                   // FetchUnit.swift:70
    tail  <= surplus;                           // FetchUnit.swift:71
    step1 <= loops_steps_1 + {16'd0, surplus};  // FetchUnit.swift:73
    step2 <= loops_steps_2 + {16'd0, surplus};  // FetchUnit.swift:73
    step3 <= loops_steps_3 + {16'd0, surplus};  // FetchUnit.swift:73
    step4 <= loops_steps_4 + {16'd0, surplus};  // FetchUnit.swift:73
  end

  always_ff @(posedge clock) begin  // FetchUnit.swift:91
    case (phase)  // FetchUnit.swift:92
      IDLE: begin
        if (start) phase <= PREPARING;  // FetchUnit.swift:94
      end
      PREPARING: phase <= STARTING;  // FetchUnit.swift:95
      STARTING: phase <= BYTES;  // FetchUnit.swift:96
      BYTES: begin
        if (moves & walk_isLast) begin  // FetchUnit.swift:98
          if (hasLabels) begin  // FetchUnit.swift:99
            phase <= LABELS;  // FetchUnit.swift:99
          end else begin
            phase <= IDLE;  // FetchUnit.swift:99
          end
        end
      end
      default: begin  // LABELS
        if (moves & endsLabels) phase <= IDLE;  // FetchUnit.swift:101
      end
    endcase
    if (phase_is_preparing) begin  // FetchUnit.swift:104
      label      <= labels;    // FetchUnit.swift:105
      labelsLeft <= samples;   // FetchUnit.swift:106
      hasLabels  <= |samples;  // FetchUnit.swift:107
    end else if (moves & atLabels) begin  // FetchUnit.swift:104
      label      <= label + 18'd4;       // FetchUnit.swift:109
      labelsLeft <= labelsLeft - 13'd4;  // FetchUnit.swift:110
    end
    lane0   <= moves & (!inLast | 1'b1);                                    // FetchUnit.swift:112
    lane1   <= moves & (!inLast | (last >= 2'd1));                          // FetchUnit.swift:112
    lane2   <= moves & (!inLast | (last >= 2'd2));                          // FetchUnit.swift:112
    lane3   <= moves & (!inLast | (last >= 2'd3));                          // FetchUnit.swift:112
    address <= atLabels ? label : walk_address;                             // FetchUnit.swift:113
    data    <= input_payload;                                               // FetchUnit.swift:114
    isDone  <= moves & (atLabels ? endsLabels : walk_isLast & !hasLabels);  // FetchUnit.swift:115
    if (reset) begin
      phase     <= IDLE;
      hasLabels <= 1'b0;
      lane0     <= 1'b0;
      lane1     <= 1'b0;
      lane2     <= 1'b0;
      lane3     <= 1'b0;
      isDone    <= 1'b0;
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, loops_steps_0, walk_endsTurn, walk_inLastTurn, loops_counts_0_plus_3[1:0],
    plus_13_2[13]};
endmodule
