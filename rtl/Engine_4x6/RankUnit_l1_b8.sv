// Energies and factors of slices, 1 side by side, and their product with a core.
module RankUnit_l1_b8 (
  input  logic                 clock,
  input  logic                 reset,
  input  logic                 startsWalk,
  input  logic                 startsBond,
  input  logic        [1663:0] work_instruction,
  input  logic                 work_isShrink,
  input  logic                 work_isThreshold,
  input  logic        [46:0]   work_term,
  input  logic        [5:0]    work_alignment,
  input  logic                 work_shiftsRight,
  input  logic                 work_keysAreReady,
  output logic                 walk_start,
  output logic                 walk_advance,
  input  logic        [17:0]   walk_address,
  input  logic                 walk_endsRun,
  input  logic                 walk_endsTurn,
  input  logic                 walk_isLast,
  input  logic                 walk_inLastTurn,
  output logic                 weights_request_enable,
  output logic        [17:0]   weights_request_base,
  output logic        [17:0]   weights_request_stride,
  output logic        [17:0]   weights_request_outerStride,
  output logic        [7:0]    weights_request_active,
  input  logic signed [15:0]   weights_data_0,
  output logic                 activations_request_enable,
  output logic        [17:0]   activations_request_base,
  output logic        [17:0]   activations_request_stride,
  output logic        [17:0]   activations_request_outerStride,
  output logic        [7:0]    activations_request_active,
  input  logic signed [15:0]   activations_data_0,
  input  logic signed [15:0]   activations_data_1,
  input  logic signed [15:0]   activations_data_2,
  output logic                 left_request_enable,
  output logic        [17:0]   left_request_base,
  output logic        [17:0]   left_request_stride,
  output logic        [17:0]   left_request_outerStride,
  output logic        [7:0]    left_request_active,
  input  logic signed [15:0]   left_data_0,
  input  logic signed [15:0]   left_data_1,
  output logic                 write_enable,
  output logic        [17:0]   write_address,
  output logic        [15:0]   write_data,
  output logic                 row_valid,
  output logic                 row_isLast,
  output logic        [17:0]   row_c,
  output logic        [23:0]   row_element,
  output logic signed [39:0]   row_product,
  output logic                 done
);
  localparam logic [1:0] IDLE  = 2'd0;
  localparam logic [1:0] WAITS = 2'd1;
  localparam logic [1:0] RUNS  = 2'd2;

  logic               begins1;                           // Delayed.swift:8
  logic        [1:0]  mode;                              // RankWords.swift:26
  logic        [3:0]  rest;                              // RankWords.swift:28
  logic               rests;                             // RankWords.swift:29
  logic               enable;                            // RankWords.swift:32
  logic               asks;                              // RankWords.swift:36
  logic               turns;                             // RankWords.swift:37
  logic               endsTurn;                          // RankWords.swift:38
  logic               isLast;                            // RankWords.swift:39
  logic        [17:0] address;                           // RankWords.swift:40
  logic        [13:0] leftIndex;                         // RankWords.swift:22
  logic        [13:0] rightIndex;                        // RankWords.swift:22
  logic        [13:0] nextLeftIndex;                     // RankWords.swift:22
  logic        [13:0] nextRightIndex;                    // RankWords.swift:22
  logic               shrinks;                           // RankWords.swift:81
  logic               sums_write_enable;                 // RankUnit.swift:128
  logic        [17:0] sums_write_address;                // RankUnit.swift:128
  logic        [15:0] sums_write_data;                   // RankUnit.swift:128
  logic               sums_done;                         // RankUnit.swift:128
  logic               bond_reads;                        // RankUnit.swift:129
  logic        [13:0] bond_place;                        // RankUnit.swift:129
  logic               bond_readsRight;                   // RankUnit.swift:129
  logic               bond_write_enable;                 // RankUnit.swift:129
  logic        [17:0] bond_write_address;                // RankUnit.swift:129
  logic        [15:0] bond_write_data;                   // RankUnit.swift:129
  logic               bond_done;                         // RankUnit.swift:129
  logic signed [35:0] multiplier0_product;               // RankProducts.swift:16
  logic signed [15:0] word1;                             // Delayed.swift:8
  logic signed [15:0] word2;                             // Delayed.swift:8
  logic signed [15:0] word3;                             // Delayed.swift:8
  logic               factorsCome1;                      // Delayed.swift:8
  logic               factorsCome2;                      // Delayed.swift:8
  logic               factorsCome3;                      // Delayed.swift:8
  logic               factorsCome4;                      // Delayed.swift:8
  logic               factorsCome5;                      // Delayed.swift:8
  logic               factorsCome6;                      // Delayed.swift:8
  logic               factorsCome7;                      // Delayed.swift:8
  logic               factorsCome8;                      // Delayed.swift:8
  logic               sumsAreLast1;                      // Delayed.swift:8
  logic               sumsAreLast2;                      // Delayed.swift:8
  logic               sumsAreLast3;                      // Delayed.swift:8
  logic               sumsAreLast4;                      // Delayed.swift:8
  logic               sumsAreLast5;                      // Delayed.swift:8
  logic               sumsAreLast6;                      // Delayed.swift:8
  logic               sumsAreLast7;                      // Delayed.swift:8
  logic               sumsAreLast8;                      // Delayed.swift:8
  logic               sumsAreLast9;                      // Delayed.swift:8
  logic               sumsAreLast10;                     // Delayed.swift:8
  logic               sumsAreLast11;                     // Delayed.swift:8
  logic               squaresCome1;                      // Delayed.swift:8
  logic               squaresCome2;                      // Delayed.swift:8
  logic               squaresCome3;                      // Delayed.swift:8
  logic               squaresCome4;                      // Delayed.swift:8
  logic               squaresCome5;                      // Delayed.swift:8
  logic               squaresCome6;                      // Delayed.swift:8
  logic               squaresCome7;                      // Delayed.swift:8
  logic               squaresCome8;                      // Delayed.swift:8
  logic               squaresCome9;                      // Delayed.swift:8
  logic               squaresCome10;                     // Delayed.swift:8
  logic               squaresCome11;                     // Delayed.swift:8
  logic               sumsEnd1;                          // Delayed.swift:8
  logic               sumsEnd2;                          // Delayed.swift:8
  logic               sumsEnd3;                          // Delayed.swift:8
  logic               sumsEnd4;                          // Delayed.swift:8
  logic               sumsEnd5;                          // Delayed.swift:8
  logic               sumsEnd6;                          // Delayed.swift:8
  logic               sumsEnd7;                          // Delayed.swift:8
  logic               sumsEnd8;                          // Delayed.swift:8
  logic               sumsEnd9;                          // Delayed.swift:8
  logic               sumsEnd10;                         // Delayed.swift:8
  logic               sumsEnd11;                         // Delayed.swift:8
  logic               rowValid1;                         // Delayed.swift:8
  logic               rowValid2;                         // Delayed.swift:8
  logic               rowIsLast1;                        // Delayed.swift:8
  logic               rowIsLast2;                        // Delayed.swift:8
  logic        [17:0] rowPlace1;                         // Delayed.swift:8
  logic        [17:0] rowPlace2;                         // Delayed.swift:8
  logic        [23:0] element;                           // RankUnit.swift:193
  logic        [4:0]  work_instruction_203_201_above_0;
  logic        [3:0]  minus;
  logic               not_work_isShrink_and;
  logic               asks_and_walk_isLast;
  logic signed [17:0] n0_above_above;
  logic signed [17:0] factorsCome8_selects_above;
  logic signed [17:0] factorsCome8_selects_above_2;
  logic        [3:0]  work_isShrink_selects_8;

  EnergySums_l1 sums (  // RankUnit.swift:128
    .clock         (clock),
    .reset         (reset),
    .start         (startsWalk),
    .firstIndex    (work_instruction[220:207]),
    .isRight       (work_instruction[221]),
    .valid         (squaresCome11),
    .ends          (sumsEnd11),
    .slices        (sumsAreLast11 ? work_instruction[206:204] : work_instruction[203:201]),
    .isLast        (sumsAreLast11),
    .squares_0     (multiplier0_product[31:0]),
    .write_enable  (sums_write_enable),
    .write_address (sums_write_address),
    .write_data    (sums_write_data),
    .done          (sums_done)
  );

  BondUnit bond (  // RankUnit.swift:129
    .clock         (clock),
    .reset         (reset),
    .start         (startsBond),
    .isThreshold   (work_isThreshold),
    .firstIndex    (work_instruction[21:8]),
    .count         (work_instruction[34:22]),
    .term          (work_term),
    .alignment     (work_alignment),
    .shiftsRight   (work_shiftsRight),
    .reads         (bond_reads),
    .place         (bond_place),
    .readsRight    (bond_readsRight),
    .sum           ({activations_data_2, activations_data_1, activations_data_0}),
    .write_enable  (bond_write_enable),
    .write_address (bond_write_address),
    .write_data    (bond_write_data),
    .done          (bond_done)
  );

  MULT18X18D_18x18_ipo multiplier0 (  // RankProducts.swift:16
    .clock   (clock),
    .enable  (1'b1),
    .a       (work_isShrink ? factorsCome8_selects_above : 18'(weights_data_0)),
    .b       (work_isShrink ? factorsCome8_selects_above_2 : 18'(weights_data_0)),
    .product (multiplier0_product)
  );

  assign asks                             = (mode == RUNS) & ((work_isShrink & !enable) | not_work_isShrink_and);  // RankWords.swift:36
  assign turns                            = asks & walk_endsTurn;          // RankWords.swift:37
  assign shrinks                          = enable & work_isShrink;        // RankWords.swift:81
  assign walk_start                       = startsWalk;                    // RankWords.swift:77
  assign walk_advance                     = asks;                          // RankWords.swift:78
  assign weights_request_enable           = enable;                        // RankWords.swift:79
  assign weights_request_base             = address;                       // RankWords.swift:79
  assign weights_request_stride           = 18'd1;                         // RankWords.swift:79
  assign weights_request_outerStride      = 18'd1;                         // RankWords.swift:79
  assign weights_request_active           = 8'd1;                          // RankWords.swift:79
  assign activations_request_enable       = bond_reads | shrinks;          // RankUnit.swift:173
  assign activations_request_base         = {work_isShrink ? rightIndex : bond_place, work_isShrink_selects_8};  // RankUnit.swift:173
  assign activations_request_stride       = 18'd1;                         // RankUnit.swift:173
  assign activations_request_outerStride  = 18'd1;                         // RankUnit.swift:173
  assign activations_request_active       = {5'd0, !work_isShrink, 2'd3};  // RankUnit.swift:173
  assign left_request_enable              = shrinks;                       // RankUnit.swift:174
  assign left_request_base                = {leftIndex, 4'd8};             // RankUnit.swift:174
  assign left_request_stride              = 18'd1;                         // RankUnit.swift:174
  assign left_request_outerStride         = 18'd1;                         // RankUnit.swift:174
  assign left_request_active              = 8'd3;                          // RankUnit.swift:174
  assign write_enable                     = sums_write_enable | bond_write_enable;  // RankUnit.swift:175
  assign write_address                    = sums_write_enable ? sums_write_address : bond_write_address;  // RankUnit.swift:176
  assign write_data                       = sums_write_enable ? sums_write_data : bond_write_data;  // RankUnit.swift:178
  assign done                             = sums_done | bond_done;         // RankUnit.swift:179
  assign row_valid                        = rowValid2;                     // RankUnit.swift:198
  assign row_isLast                       = rowIsLast2;                    // RankUnit.swift:199
  assign row_c                            = rowPlace2;                     // RankUnit.swift:200
  assign row_element                      = element;                       // RankUnit.swift:201
  assign row_product                      = 40'(multiplier0_product);      // RankUnit.swift:202
  assign work_instruction_203_201_above_0 = {{1'b0, work_instruction[203:201]}, 1'b0};  // RankWords.swift:32
  assign minus                            = {1'b0,
      work_instruction[203:201]} + work_instruction_203_201_above_0[3:0] - 4'd1;  // RankWords.swift:32
  assign not_work_isShrink_and            = !work_isShrink & (!walk_endsTurn | !rests);  // RankWords.swift:36
  assign asks_and_walk_isLast             = asks & walk_isLast;            // RankWords.swift:46
  assign n0_above_above                   = {1'b0, activations_data_1[0], activations_data_0};  // Delayed.swift:8
  assign factorsCome8_selects_above       = factorsCome8 ? $signed({1'b0, left_data_1[0], left_data_0}) : 18'(word3);  // RankProducts.swift:33
  assign factorsCome8_selects_above_2     = factorsCome8 ? n0_above_above : $signed({1'b0, multiplier0_product[32:16]});  // RankProducts.swift:33
  assign work_isShrink_selects_8          = work_isShrink ? 4'd8 : {1'b0, bond_readsRight, 2'd0};  // RankUnit.swift:153

  always_ff @(posedge clock) begin
    if (reset) begin
      begins1 <= 1'b0;
    end else begin
      begins1 <= startsWalk;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin  // RankWords.swift:43
    enable     <= asks;                  // RankWords.swift:44
    endsTurn   <= turns;                 // RankWords.swift:45
    isLast     <= asks_and_walk_isLast;  // RankWords.swift:46
    address    <= walk_address;          // RankWords.swift:47
    leftIndex  <= nextLeftIndex;         // RankWords.swift:48
    rightIndex <= nextRightIndex;        // RankWords.swift:49
    case (mode)  // RankWords.swift:50
      IDLE: begin
        if (begins1) mode <= work_isShrink ? 2'd1 : 2'd2;  // RankWords.swift:54
      end
      WAITS: begin
        if (work_keysAreReady) mode <= RUNS;  // RankWords.swift:56
      end
      default: begin  // RUNS
        if (asks_and_walk_isLast) mode <= IDLE;  // RankWords.swift:57
      end
    endcase
    if (begins1 | turns) begin  // RankWords.swift:60
      rest  <= minus;          // RankWords.swift:61
      rests <= minus != 4'd0;  // RankWords.swift:62
    end else if (rests) begin  // RankWords.swift:60
      rest  <= rest - 4'd1;   // RankWords.swift:64
      rests <= rest != 4'd1;  // RankWords.swift:65
    end
    if (begins1) begin  // RankWords.swift:67
      nextLeftIndex  <= work_instruction[196:183];  // RankWords.swift:68
      nextRightIndex <= work_instruction[210:197];  // RankWords.swift:69
    end else if (asks) begin  // RankWords.swift:67
      if (walk_endsTurn) nextLeftIndex <= nextLeftIndex + 14'd1;  // RankWords.swift:71
      nextRightIndex <= walk_endsRun ? work_instruction[210:197] : nextRightIndex + 14'd1;  // RankWords.swift:72
    end
    if (reset) begin
      enable   <= 1'b0;
      endsTurn <= 1'b0;
      isLast   <= 1'b0;
      mode     <= IDLE;
      rests    <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin
    word1 <= weights_data_0;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    word2 <= word1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    word3 <= word2;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      factorsCome1 <= 1'b0;
    end else begin
      factorsCome1 <= shrinks;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      factorsCome2 <= 1'b0;
    end else begin
      factorsCome2 <= factorsCome1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      factorsCome3 <= 1'b0;
    end else begin
      factorsCome3 <= factorsCome2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      factorsCome4 <= 1'b0;
    end else begin
      factorsCome4 <= factorsCome3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      factorsCome5 <= 1'b0;
    end else begin
      factorsCome5 <= factorsCome4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      factorsCome6 <= 1'b0;
    end else begin
      factorsCome6 <= factorsCome5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      factorsCome7 <= 1'b0;
    end else begin
      factorsCome7 <= factorsCome6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      factorsCome8 <= 1'b0;
    end else begin
      factorsCome8 <= factorsCome7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsAreLast1 <= 1'b0;
    end else begin
      sumsAreLast1 <= isLast;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsAreLast2 <= 1'b0;
    end else begin
      sumsAreLast2 <= sumsAreLast1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsAreLast3 <= 1'b0;
    end else begin
      sumsAreLast3 <= sumsAreLast2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsAreLast4 <= 1'b0;
    end else begin
      sumsAreLast4 <= sumsAreLast3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsAreLast5 <= 1'b0;
    end else begin
      sumsAreLast5 <= sumsAreLast4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsAreLast6 <= 1'b0;
    end else begin
      sumsAreLast6 <= sumsAreLast5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsAreLast7 <= 1'b0;
    end else begin
      sumsAreLast7 <= sumsAreLast6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsAreLast8 <= 1'b0;
    end else begin
      sumsAreLast8 <= sumsAreLast7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsAreLast9 <= 1'b0;
    end else begin
      sumsAreLast9 <= sumsAreLast8;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsAreLast10 <= 1'b0;
    end else begin
      sumsAreLast10 <= sumsAreLast9;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsAreLast11 <= 1'b0;
    end else begin
      sumsAreLast11 <= sumsAreLast10;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      squaresCome1 <= 1'b0;
    end else begin
      squaresCome1 <= enable & !work_isShrink;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      squaresCome2 <= 1'b0;
    end else begin
      squaresCome2 <= squaresCome1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      squaresCome3 <= 1'b0;
    end else begin
      squaresCome3 <= squaresCome2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      squaresCome4 <= 1'b0;
    end else begin
      squaresCome4 <= squaresCome3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      squaresCome5 <= 1'b0;
    end else begin
      squaresCome5 <= squaresCome4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      squaresCome6 <= 1'b0;
    end else begin
      squaresCome6 <= squaresCome5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      squaresCome7 <= 1'b0;
    end else begin
      squaresCome7 <= squaresCome6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      squaresCome8 <= 1'b0;
    end else begin
      squaresCome8 <= squaresCome7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      squaresCome9 <= 1'b0;
    end else begin
      squaresCome9 <= squaresCome8;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      squaresCome10 <= 1'b0;
    end else begin
      squaresCome10 <= squaresCome9;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      squaresCome11 <= 1'b0;
    end else begin
      squaresCome11 <= squaresCome10;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsEnd1 <= 1'b0;
    end else begin
      sumsEnd1 <= endsTurn & !work_isShrink;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsEnd2 <= 1'b0;
    end else begin
      sumsEnd2 <= sumsEnd1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsEnd3 <= 1'b0;
    end else begin
      sumsEnd3 <= sumsEnd2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsEnd4 <= 1'b0;
    end else begin
      sumsEnd4 <= sumsEnd3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsEnd5 <= 1'b0;
    end else begin
      sumsEnd5 <= sumsEnd4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsEnd6 <= 1'b0;
    end else begin
      sumsEnd6 <= sumsEnd5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsEnd7 <= 1'b0;
    end else begin
      sumsEnd7 <= sumsEnd6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsEnd8 <= 1'b0;
    end else begin
      sumsEnd8 <= sumsEnd7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsEnd9 <= 1'b0;
    end else begin
      sumsEnd9 <= sumsEnd8;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsEnd10 <= 1'b0;
    end else begin
      sumsEnd10 <= sumsEnd9;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      sumsEnd11 <= 1'b0;
    end else begin
      sumsEnd11 <= sumsEnd10;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid1 <= 1'b0;
    end else begin
      rowValid1 <= shrinks;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowValid2 <= 1'b0;
    end else begin
      rowValid2 <= rowValid1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast1 <= 1'b0;
    end else begin
      rowIsLast1 <= isLast;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      rowIsLast2 <= 1'b0;
    end else begin
      rowIsLast2 <= rowIsLast1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    rowPlace1 <= address;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    rowPlace2 <= rowPlace1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    if (startsWalk) begin  // RankUnit.swift:195
      element <= 24'd0;  // RankUnit.swift:195
    end else if (rowValid2) begin  // RankUnit.swift:195
      element <= element + 24'd1;  // RankUnit.swift:195
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, work_instruction[7:0], work_instruction[182:35],
    work_instruction[1663:222], walk_inLastTurn, left_data_1[15:1],
    work_instruction_203_201_above_0[4]};
endmodule
