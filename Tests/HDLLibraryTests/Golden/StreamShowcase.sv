// Registers in both directions of a stream of 9 bits.
module SkidBuffer_w9 (
  input  logic       clock,
  input  logic       reset,
  input  logic       x_valid,
  output logic       x_ready,
  input  logic [8:0] x_payload,
  output logic       y_valid,
  input  logic       y_ready,
  output logic [8:0] y_payload
);
  logic [8:0] result;       // SkidBuffer.swift:39
  logic       resultValid;  // SkidBuffer.swift:40
  logic [8:0] spare;        // SkidBuffer.swift:41
  logic       spareFree;    // SkidBuffer.swift:42
  logic       moves;        // SkidBuffer.swift:43

  assign moves     = !resultValid | y_ready;  // SkidBuffer.swift:43
  assign x_ready   = spareFree;               // SkidBuffer.swift:56
  assign y_valid   = resultValid;             // SkidBuffer.swift:57
  assign y_payload = result;                  // SkidBuffer.swift:58

  always_ff @(posedge clock) begin  // SkidBuffer.swift:45
    if (moves) begin  // SkidBuffer.swift:46
      resultValid <= x_valid | !spareFree;           // SkidBuffer.swift:47
      result      <= spareFree ? x_payload : spare;  // SkidBuffer.swift:48
      spareFree   <= 1'b1;                           // SkidBuffer.swift:49
    end else if (x_valid & spareFree) begin  // SkidBuffer.swift:46
      spare     <= x_payload;  // SkidBuffer.swift:51
      spareFree <= 1'b0;       // SkidBuffer.swift:52
    end
    if (reset) begin
      resultValid <= 1'b0;
      spareFree   <= 1'b1;
    end
  end

  `ifdef FORMAL
  always_ff @(posedge clock) begin
    if (!reset) spareFollowsResult: assert (spareFree | resultValid);  // SkidBuffer.swift:60
  end
  `endif
endmodule

// 4 words of 9 bits of Fifo_w9_d4.
module Fifo_w9_d4_words (
  input  logic       clock,
  input  logic       write_enable,
  input  logic [1:0] write_address,
  input  logic [8:0] write_data,
  input  logic [1:0] read_address,
  output logic [8:0] read_data
);
  logic [8:0] cells [0:3];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  assign read_data = cells[read_address];
endmodule

// Queue of 4 words of 9 bits.
module Fifo_w9_d4 (
  input  logic       clock,
  input  logic       reset,
  input  logic       x_valid,
  output logic       x_ready,
  input  logic [8:0] x_payload,
  output logic       y_valid,
  input  logic       y_ready,
  output logic [8:0] y_payload
);
  logic [1:0] writeAddress;  // Fifo.swift:56
  logic [1:0] readAddress;   // Fifo.swift:57
  logic [2:0] count;         // Fifo.swift:58
  logic       hasRoom;       // Fifo.swift:59
  logic       hasWords;      // Fifo.swift:60
  logic       writes;        // Fifo.swift:61
  logic       reads;         // Fifo.swift:62
  logic [8:0] words_word;

  Fifo_w9_d4_words words (  // Fifo.swift:55
    .clock         (clock),
    .write_enable  (writes),
    .write_address (writeAddress),
    .write_data    (x_payload),
    .read_address  (readAddress),
    .read_data     (words_word)
  );

  assign writes    = x_valid & hasRoom;   // Fifo.swift:61
  assign x_ready   = hasRoom;             // Fifo.swift:78
  assign reads     = hasWords & y_ready;  // Fifo.swift:86
  assign y_valid   = hasWords;            // Fifo.swift:87
  assign y_payload = words_word;          // Fifo.swift:88

  always_ff @(posedge clock) begin
    if (reset) begin
      writeAddress <= 2'd0;
      readAddress  <= 2'd0;
      count        <= 3'd0;
      hasWords     <= 1'b0;
      hasRoom      <= 1'b1;
    end else begin
      if (writes) writeAddress <= writeAddress + 2'd1;  // Fifo.swift:66
      if (reads) readAddress <= readAddress + 2'd1;  // Fifo.swift:67
      if (writes & !reads) begin  // Fifo.swift:68
        count    <= count + 3'd1;   // Fifo.swift:69
        hasWords <= 1'b1;           // Fifo.swift:70
        hasRoom  <= count != 3'd3;  // Fifo.swift:71
      end else if (reads & !writes) begin  // Fifo.swift:68
        count    <= count - 3'd1;   // Fifo.swift:73
        hasWords <= count != 3'd1;  // Fifo.swift:74
        hasRoom  <= 1'b1;           // Fifo.swift:75
      end
    end
  end

  `ifdef FORMAL
  wire [3:0] readAddress_plus_count = {2'd0, readAddress} + {1'b0, count};
  always_ff @(posedge clock) begin
    if (!reset) holdsAtMostDepth: assert (count <= 3'd4);  // Fifo.swift:140
    if (!reset) knowsWhetherFull: assert (hasRoom == (count != 3'd4));  // Fifo.swift:141
    if (!reset) knowsWhetherEmpty: assert (hasWords == (count != 3'd0));  // Fifo.swift:142
    if (!reset) addressesAgree: assert ((readAddress_plus_count == {2'd0,
        writeAddress}) | (readAddress_plus_count == {2'd0, writeAddress} + 4'd4));  // Fifo.swift:146
  end
  `endif
endmodule

// Grants 2 requests in turn.
module RoundRobinArbiter_c2 (
  input  logic       clock,
  input  logic       reset,
  input  logic [1:0] requests,
  input  logic       accept,
  output logic [1:0] grants
);
  logic [1:0] turn;          // RoundRobinArbiter.swift:42
  logic [1:0] early;         // RoundRobinArbiter.swift:43
  logic [1:0] eligible;      // RoundRobinArbiter.swift:44
  logic [1:0] granted;       // RoundRobinArbiter.swift:45
  logic [1:0] below;         // RoundRobinArbiter.swift:46
  logic       requests_any;

  assign early        = requests & turn;                // RoundRobinArbiter.swift:43
  assign eligible     = (|early) ? early : requests;    // RoundRobinArbiter.swift:44
  assign granted      = eligible & (~eligible + 2'd1);  // RoundRobinArbiter.swift:45
  assign below        = granted - 2'd1;                 // RoundRobinArbiter.swift:46
  assign grants       = granted;                        // RoundRobinArbiter.swift:53
  assign requests_any = |requests;                      // RoundRobinArbiter.swift:50

  always_ff @(posedge clock) begin
    if (reset) begin
      turn <= 2'd0;
    end else if (requests_any) begin  // RoundRobinArbiter.swift:49
      turn <= accept ? ~(below | granted) : ~below;  // RoundRobinArbiter.swift:50
    end
  end

  `ifdef FORMAL
  logic [1:0] past_accept_selects_0;
  logic       past_valid;
  always_ff @(posedge clock) past_accept_selects_0 <= reset ? 2'd0 : (accept ? 2'd0 : granted);
  always_ff @(posedge clock) past_valid <= !reset;
  always_ff @(posedge clock) begin
    if (!reset) grantsOneAtMost: assert ((granted & below) == 2'd0);  // RoundRobinArbiter.swift:55
    if (!reset) grantsOnlyRequests: assert ((granted & ~requests) == 2'd0);  // RoundRobinArbiter.swift:56
    if (!reset) grantsIfAsked: assert (|granted == requests_any);  // RoundRobinArbiter.swift:57
    if (!reset) turnIsUpperPart: assert ((turn & (~turn + 2'd1)) == (turn & ~{turn[0], 1'b0}));  // RoundRobinArbiter.swift:58
    if (!reset && past_valid && |(past_accept_selects_0 & requests)) keepsGrantUntilAccepted: assert (granted == past_accept_selects_0);  // RoundRobinArbiter.swift:60
  end
  `endif
endmodule

module StreamShowcase (
  input  logic        clock,
  input  logic        reset,
  input  logic        x_valid,
  output logic        x_ready,
  input  logic [7:0]  x_value,
  input  logic        x_last,
  input  logic        gain_valid,
  output logic        gain_ready,
  input  logic [3:0]  gain_payload,
  output logic        y_valid,
  input  logic        y_ready,
  output logic [7:0]  y_value,
  output logic        y_last,
  output logic        scaled_valid,
  input  logic        scaled_ready,
  output logic [11:0] scaled_payload
);
  logic       entry_x_ready;         // StreamShowcase.swift:26
  logic [8:0] entry_y_payload;       // StreamShowcase.swift:26
  logic       entry_y_valid;         // StreamShowcase.swift:26
  logic [2:0] split_taken;           // StreamShowcase.swift:26
  logic [2:0] split_ready;           // StreamShowcase.swift:26
  logic [2:0] split_valid;           // StreamShowcase.swift:26
  logic [2:0] split_done;            // StreamShowcase.swift:26
  logic [7:0] negated_value;         // StreamShowcase.swift:27
  logic       negated_last;          // StreamShowcase.swift:27
  logic       delayed_x_ready;       // StreamShowcase.swift:28
  logic [8:0] delayed_y_payload;     // StreamShowcase.swift:28
  logic       delayed_y_valid;       // StreamShowcase.swift:28
  logic       product_ready;         // StreamShowcase.swift:29
  logic       product_valid;         // StreamShowcase.swift:29
  logic       product_moves;         // StreamShowcase.swift:29
  logic [1:0] merge_grants;          // StreamShowcase.swift:31
  logic       merge_ready;           // StreamShowcase.swift:31
  logic [1:0] merge_requests;        // StreamShowcase.swift:31
  logic [7:0] merge_payload_value;   // StreamShowcase.swift:31
  logic       merge_payload_last;    // StreamShowcase.swift:31
  logic       split_done_all;
  logic [7:0] merge_grants_1_and;
  logic       merge_grants_1_and_2;

  SkidBuffer_w9 entry (  // StreamShowcase.swift:26
    .clock     (clock),
    .reset     (reset),
    .x_valid   (x_valid),
    .x_ready   (entry_x_ready),
    .x_payload ({x_value, x_last}),
    .y_valid   (entry_y_valid),
    .y_ready   (split_done_all),
    .y_payload (entry_y_payload)
  );

  Fifo_w9_d4 delayed (  // StreamShowcase.swift:28
    .clock     (clock),
    .reset     (reset),
    .x_valid   (split_valid[1]),
    .x_ready   (delayed_x_ready),
    .x_payload (entry_y_payload),
    .y_valid   (delayed_y_valid),
    .y_ready   (merge_grants[1] & merge_ready),
    .y_payload (delayed_y_payload)
  );

  RoundRobinArbiter_c2 merge (  // StreamShowcase.swift:31
    .clock    (clock),
    .reset    (reset),
    .requests (merge_requests),
    .accept   (merge_ready),
    .grants   (merge_grants)
  );

  assign split_valid          = {3{entry_y_valid}} & ~split_taken;       // StreamShowcase.swift:26
  assign split_done           = split_taken | split_ready;               // StreamShowcase.swift:26
  assign negated_value        = ~entry_y_payload[8:1];                   // StreamShowcase.swift:27
  assign negated_last         = entry_y_payload[0];                      // StreamShowcase.swift:27
  assign product_valid        = split_valid[2] & gain_valid;             // StreamShowcase.swift:29
  assign product_moves        = product_valid & product_ready;           // StreamShowcase.swift:29
  assign merge_requests       = {delayed_y_valid, split_valid[0]};       // StreamShowcase.swift:31
  assign merge_payload_value  = ({8{merge_grants[0]}} & negated_value) | merge_grants_1_and;  // StreamShowcase.swift:31
  assign merge_payload_last   = (merge_grants[0] & negated_last) | merge_grants_1_and_2;  // StreamShowcase.swift:31
  assign x_ready              = entry_x_ready;                           // StreamShowcase.swift:26
  assign split_ready[1]       = delayed_x_ready;                         // StreamShowcase.swift:28
  assign split_ready[2]       = product_moves;                           // StreamShowcase.swift:29
  assign gain_ready           = product_moves;                           // StreamShowcase.swift:29
  assign split_ready[0]       = merge_grants[0] & merge_ready;           // StreamShowcase.swift:31
  assign y_valid              = |merge_requests;                         // StreamShowcase.swift:31
  assign y_value              = merge_payload_value;                     // StreamShowcase.swift:31
  assign y_last               = merge_payload_last;                      // StreamShowcase.swift:31
  assign merge_ready          = y_ready;                                 // StreamShowcase.swift:31
  assign scaled_valid         = product_valid;                           // StreamShowcase.swift:32
  assign scaled_payload       = {4'd0, entry_y_payload[8:1]} * {8'd0, gain_payload};  // StreamShowcase.swift:32
  assign product_ready        = scaled_ready;                            // StreamShowcase.swift:32
  assign split_done_all       = &split_done;                             // StreamShowcase.swift:26
  assign merge_grants_1_and   = {8{merge_grants[1]}} & delayed_y_payload[8:1];  // StreamShowcase.swift:31
  assign merge_grants_1_and_2 = merge_grants[1] & delayed_y_payload[0];  // StreamShowcase.swift:31

  always_ff @(posedge clock) begin
    if (reset) begin
      split_taken <= 3'd0;
    end else if (entry_y_valid) begin  // StreamShowcase.swift:26
      split_taken <= split_done_all ? 3'd0 : split_done;  // StreamShowcase.swift:26
    end
  end
endmodule
