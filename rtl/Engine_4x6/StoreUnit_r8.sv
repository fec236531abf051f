// Sends words of a pad to a stream, two in each word.
module StoreUnit_r8 (
  input  logic        clock,
  input  logic        reset,
  input  logic        start,
  output logic        walk_start,
  output logic        walk_advance,
  input  logic [17:0] walk_address,
  input  logic        walk_endsRun,
  input  logic        walk_endsTurn,
  input  logic        walk_isLast,
  input  logic        walk_inLastTurn,
  output logic        read_enable,
  output logic [17:0] read_address,
  input  logic [15:0] read_data,
  output logic        output_valid,
  input  logic        output_ready,
  output logic [31:0] output_payload,
  output logic        done
);
  logic        starts1;          // Delayed.swift:8
  logic        queue_x_ready;    // StoreUnit.swift:52
  logic [31:0] queue_y_payload;  // StoreUnit.swift:52
  logic        queue_y_valid;    // StoreUnit.swift:52
  logic        runs;             // StoreUnit.swift:53
  logic        drains;           // StoreUnit.swift:54
  logic        atUpper;          // StoreUnit.swift:55
  logic [3:0]  free;             // StoreUnit.swift:56
  logic        enable;           // StoreUnit.swift:57
  logic [17:0] address;          // StoreUnit.swift:58
  logic        isDone;           // StoreUnit.swift:59
  logic        issues;           // StoreUnit.swift:61
  logic        begins;           // StoreUnit.swift:62
  logic        taken;            // StoreUnit.swift:63
  logic        arrives1;         // Delayed.swift:8
  logic        arrives2;         // Delayed.swift:8
  logic        arrives3;         // Delayed.swift:8
  logic        arrives4;         // Delayed.swift:8
  logic        arrives5;         // Delayed.swift:8
  logic        arrives6;         // Delayed.swift:8
  logic        arrives7;         // Delayed.swift:8
  logic        arrives8;         // Delayed.swift:8
  logic        isUpper1;         // Delayed.swift:8
  logic        isUpper2;         // Delayed.swift:8
  logic        isUpper3;         // Delayed.swift:8
  logic        isUpper4;         // Delayed.swift:8
  logic        isUpper5;         // Delayed.swift:8
  logic        isUpper6;         // Delayed.swift:8
  logic        isUpper7;         // Delayed.swift:8
  logic        isUpper8;         // Delayed.swift:8
  logic        isUpper9;         // Delayed.swift:8
  logic        isLast1;          // Delayed.swift:8
  logic        isLast2;          // Delayed.swift:8
  logic        isLast3;          // Delayed.swift:8
  logic        isLast4;          // Delayed.swift:8
  logic        isLast5;          // Delayed.swift:8
  logic        isLast6;          // Delayed.swift:8
  logic        isLast7;          // Delayed.swift:8
  logic        isLast8;          // Delayed.swift:8
  logic        isLast9;          // Delayed.swift:8
  logic [15:0] lower;            // StoreUnit.swift:86
  logic [31:0] word;             // StoreUnit.swift:87
  logic        wordValid;        // StoreUnit.swift:88
  logic        free_is_8;

  Fifo_w32_d8 queue (  // StoreUnit.swift:52
    .clock     (clock),
    .reset     (reset),
    .x_valid   (wordValid),
    .x_ready   (queue_x_ready),
    .x_payload (word),
    .y_valid   (queue_y_valid),
    .y_ready   (output_ready),
    .y_payload (queue_y_payload)
  );

  assign issues         = runs & (atUpper | (free != 4'd0));  // StoreUnit.swift:61
  assign begins         = issues & !atUpper;                  // StoreUnit.swift:62
  assign taken          = output_ready & queue_y_valid;       // StoreUnit.swift:63
  assign walk_start     = start;                              // StoreUnit.swift:106
  assign walk_advance   = issues;                             // StoreUnit.swift:107
  assign output_valid   = queue_y_valid;                      // StoreUnit.swift:110
  assign output_payload = queue_y_payload;                    // StoreUnit.swift:110
  assign read_enable    = enable;                             // StoreUnit.swift:111
  assign read_address   = address;                            // StoreUnit.swift:112
  assign done           = isDone;                             // StoreUnit.swift:113
  assign free_is_8      = free == 4'd8;                       // StoreUnit.swift:68

  always_ff @(posedge clock) begin
    if (reset) begin
      starts1 <= 1'b0;
    end else begin
      starts1 <= start;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin  // StoreUnit.swift:65
    enable  <= issues;              // StoreUnit.swift:66
    address <= walk_address;        // StoreUnit.swift:67
    isDone  <= drains & free_is_8;  // StoreUnit.swift:68
    if (starts1) begin  // StoreUnit.swift:69
      runs    <= 1'b1;  // StoreUnit.swift:70
      atUpper <= 1'b0;  // StoreUnit.swift:71
    end else if (issues) begin  // StoreUnit.swift:69
      runs    <= !walk_isLast;  // StoreUnit.swift:73
      atUpper <= !atUpper;      // StoreUnit.swift:74
    end
    if (issues & walk_isLast) begin  // StoreUnit.swift:76
      drains <= 1'b1;  // StoreUnit.swift:76
    end else if (free_is_8) begin  // StoreUnit.swift:76
      drains <= 1'b0;  // StoreUnit.swift:76
    end
    if (begins & !taken) begin  // StoreUnit.swift:77
      free <= free - 4'd1;  // StoreUnit.swift:77
    end else if (taken & !begins) begin  // StoreUnit.swift:77
      free <= free + 4'd1;  // StoreUnit.swift:78
    end
    if (reset) begin
      enable  <= 1'b0;
      isDone  <= 1'b0;
      runs    <= 1'b0;
      atUpper <= 1'b0;
      drains  <= 1'b0;
      free    <= 4'd8;
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      arrives1 <= 1'b0;
    end else begin
      arrives1 <= enable;  // Delayed.swift:10
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
      isUpper1 <= 1'b0;
    end else begin
      isUpper1 <= atUpper;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isUpper2 <= 1'b0;
    end else begin
      isUpper2 <= isUpper1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isUpper3 <= 1'b0;
    end else begin
      isUpper3 <= isUpper2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isUpper4 <= 1'b0;
    end else begin
      isUpper4 <= isUpper3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isUpper5 <= 1'b0;
    end else begin
      isUpper5 <= isUpper4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isUpper6 <= 1'b0;
    end else begin
      isUpper6 <= isUpper5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isUpper7 <= 1'b0;
    end else begin
      isUpper7 <= isUpper6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isUpper8 <= 1'b0;
    end else begin
      isUpper8 <= isUpper7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isUpper9 <= 1'b0;
    end else begin
      isUpper9 <= isUpper8;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isLast1 <= 1'b0;
    end else begin
      isLast1 <= walk_isLast;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isLast2 <= 1'b0;
    end else begin
      isLast2 <= isLast1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isLast3 <= 1'b0;
    end else begin
      isLast3 <= isLast2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isLast4 <= 1'b0;
    end else begin
      isLast4 <= isLast3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isLast5 <= 1'b0;
    end else begin
      isLast5 <= isLast4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isLast6 <= 1'b0;
    end else begin
      isLast6 <= isLast5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isLast7 <= 1'b0;
    end else begin
      isLast7 <= isLast6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isLast8 <= 1'b0;
    end else begin
      isLast8 <= isLast7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isLast9 <= 1'b0;
    end else begin
      isLast9 <= isLast8;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin  // StoreUnit.swift:89
    lower     <= read_data;                                           // StoreUnit.swift:90
    word      <= isUpper9 ? {read_data, lower} : {16'd0, read_data};  // StoreUnit.swift:91
    wordValid <= arrives8 & (isUpper9 | isLast9);                     // StoreUnit.swift:94
    if (reset) begin
      wordValid <= 1'b0;
    end
  end

  `ifdef FORMAL
  always_ff @(posedge clock) begin
    if (!reset && wordValid) hasRoom: assert (queue_x_ready);  // StoreUnit.swift:98
  end
  `endif

  // Bits that are deliberately not read, or only by assertions.
  wire unused = &{1'b0, walk_endsRun, walk_endsTurn, walk_inLastTurn, queue_x_ready};
endmodule
