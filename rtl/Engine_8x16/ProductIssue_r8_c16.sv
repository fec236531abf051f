// Issues the products of a contraction, one a cycle.
module ProductIssue_r8_c16 (
  input  logic        clock,
  input  logic        reset,
  input  logic        start,
  input  logic [12:0] loops_0_count,
  input  logic [19:0] loops_0_a,
  input  logic [19:0] loops_0_b,
  input  logic [12:0] loops_1_count,
  input  logic [19:0] loops_1_a,
  input  logic [19:0] loops_1_b,
  input  logic [12:0] loops_2_count,
  input  logic [19:0] loops_2_a,
  input  logic [19:0] loops_2_b,
  input  logic [12:0] loops_3_count,
  input  logic [19:0] loops_3_a,
  input  logic [19:0] loops_3_b,
  input  logic [12:0] loops_4_count,
  input  logic [19:0] loops_4_a,
  input  logic [19:0] loops_4_b,
  input  logic        hasBias,
  input  logic        isUpdate,
  input  logic        isSerial,
  input  logic        readsAlone,
  input  logic [4:0]  lastRows,
  input  logic [4:0]  lastColumns,
  input  logic        drains,
  input  logic        tile_valid,
  output logic        tile_ready,
  input  logic [19:0] tile_place_a,
  input  logic [19:0] tile_place_b,
  input  logic [19:0] tile_place_c,
  input  logic [19:0] tile_place_d,
  input  logic [13:0] tile_place_mask,
  input  logic [23:0] tile_place_element,
  input  logic        tile_isLastRow,
  input  logic        tile_isLastColumn,
  input  logic        tile_isLast,
  output logic        product_valid,
  output logic [19:0] product_a,
  output logic [19:0] product_b,
  output logic [7:0]  product_rows,
  output logic [15:0] product_columns,
  output logic        product_isBias,
  output logic        product_isFirst,
  output logic        product_isLast,
  output logic        drain_valid,
  output logic [19:0] drain_place_a,
  output logic [19:0] drain_place_b,
  output logic [19:0] drain_place_c,
  output logic [19:0] drain_place_d,
  output logic [13:0] drain_place_mask,
  output logic [23:0] drain_place_element,
  output logic [4:0]  drain_rows,
  output logic [15:0] drain_columns,
  output logic        drain_isLast
);
  logic [12:0] depthTurns0;                    // LoopCounters.swift:19
  logic [12:0] depthTurns1;                    // LoopCounters.swift:19
  logic [12:0] depthTurns2;                    // LoopCounters.swift:19
  logic [12:0] depthTurns3;                    // LoopCounters.swift:19
  logic [12:0] depthTurns4;                    // LoopCounters.swift:19
  logic        depthSingle0;                   // LoopCounters.swift:22
  logic        depthSingle1;                   // LoopCounters.swift:22
  logic        depthSingle2;                   // LoopCounters.swift:22
  logic        depthSingle3;                   // LoopCounters.swift:22
  logic        depthSingle4;                   // LoopCounters.swift:22
  logic [12:0] depthRemaining0;                // LoopCounters.swift:25
  logic [12:0] depthRemaining1;                // LoopCounters.swift:25
  logic [12:0] depthRemaining2;                // LoopCounters.swift:25
  logic [12:0] depthRemaining3;                // LoopCounters.swift:25
  logic [12:0] depthRemaining4;                // LoopCounters.swift:25
  logic        depthIsLast0;                   // LoopCounters.swift:27
  logic        depthIsLast1;                   // LoopCounters.swift:27
  logic        depthIsLast2;                   // LoopCounters.swift:27
  logic        depthIsLast3;                   // LoopCounters.swift:27
  logic        depthIsLast4;                   // LoopCounters.swift:27
  logic        atBias;                         // ProductIssue.swift:119
  logic        atFirst;                        // ProductIssue.swift:120
  logic        atFirstPair;                    // ProductIssue.swift:121
  logic        runs;                           // ProductIssue.swift:122
  logic [7:0]  pause;                          // ProductIssue.swift:123
  logic        isFree;                         // ProductIssue.swift:124
  logic        isOdd;                          // ProductIssue.swift:127
  logic        keepsEven;                      // ProductIssue.swift:128
  logic        isLast;                         // ProductIssue.swift:130
  logic        waits;                          // ProductIssue.swift:131
  logic        issues;                         // ProductIssue.swift:135
  logic        takes;                          // ProductIssue.swift:136
  logic [4:0]  rowCount;                       // ProductIssue.swift:138
  logic [4:0]  columnCount;                    // ProductIssue.swift:140
  logic [7:0]  rowLanes;                       // ProductIssue.swift:142
  logic [15:0] columnLanes;                    // ProductIssue.swift:143
  logic [7:0]  rowCycles;                      // ProductIssue.swift:144
  logic [7:0]  serialGap;                      // ProductIssue.swift:151
  logic        next0;                          // ProductIssue.swift:228
  logic        next1;                          // ProductIssue.swift:228
  logic        next2;                          // ProductIssue.swift:228
  logic        next3;                          // ProductIssue.swift:228
  logic        next4;                          // ProductIssue.swift:228
  logic        level0;                         // ProductIssue.swift:230
  logic        level1;                         // ProductIssue.swift:230
  logic        level2;                         // ProductIssue.swift:230
  logic        level3;                         // ProductIssue.swift:230
  logic        level4;                         // ProductIssue.swift:230
  logic [4:0]  flags1;                         // ProductIssue.swift:231
  logic [23:0] lanes1;                         // ProductIssue.swift:232
  logic [19:0] baseA1;                         // ProductIssue.swift:233
  logic [19:0] baseB1;                         // ProductIssue.swift:234
  logic [3:0]  flags2;                         // ProductIssue.swift:236
  logic [23:0] lanes2;                         // ProductIssue.swift:237
  logic [19:0] baseA2;                         // ProductIssue.swift:238
  logic [19:0] baseB2;                         // ProductIssue.swift:239
  logic [19:0] offsetA;                        // ProductIssue.swift:240
  logic [19:0] offsetB;                        // ProductIssue.swift:241
  logic [3:0]  flags3;                         // ProductIssue.swift:243
  logic [23:0] lanes3;                         // ProductIssue.swift:244
  logic [19:0] a;                              // ProductIssue.swift:245
  logic [19:0] b;                              // ProductIssue.swift:246
  logic [19:0] stepA;                          // ProductIssue.swift:248
  logic [19:0] stepB;                          // ProductIssue.swift:249
  logic        drainValid;                     // ProductIssue.swift:201
  logic [19:0] drainPlace_a;                   // ProductIssue.swift:202
  logic [19:0] drainPlace_b;                   // ProductIssue.swift:202
  logic [19:0] drainPlace_c;                   // ProductIssue.swift:202
  logic [19:0] drainPlace_d;                   // ProductIssue.swift:202
  logic [13:0] drainPlace_mask;                // ProductIssue.swift:202
  logic [23:0] drainPlace_element;             // ProductIssue.swift:202
  logic [4:0]  drainRows;                      // ProductIssue.swift:203
  logic [15:0] drainColumns;                   // ProductIssue.swift:204
  logic        drainIsLast;                    // ProductIssue.swift:205
  logic        depthIsLast0_and_depthIsLast1;
  logic        and_;
  logic        isSerial_selects;
  logic        n0_below_rowCount;
  logic        n1_below_rowCount;
  logic        n2_below_rowCount;
  logic        n3_below_rowCount;
  logic        n4_below_rowCount;
  logic        n5_below_rowCount;
  logic        n6_below_rowCount;
  logic        n7_below_rowCount;
  logic        n0_below_columnCount;
  logic        n1_below_columnCount;
  logic        n2_below_columnCount;
  logic        n3_below_columnCount;
  logic        n4_below_columnCount;
  logic        n5_below_columnCount;
  logic        n6_below_columnCount;
  logic        n7_below_columnCount;
  logic        n8_below_columnCount;
  logic        n9_below_columnCount;
  logic        n10_below_columnCount;
  logic        n11_below_columnCount;
  logic        n12_below_columnCount;
  logic        n13_below_columnCount;
  logic        n14_below_columnCount;
  logic        n15_below_columnCount;
  logic        and__2;
  logic [19:0] level0_and_loops_0_a_or;
  logic [19:0] level3_and_loops_3_a_or;
  logic [19:0] level0_and_loops_0_b_or;
  logic [19:0] level3_and_loops_3_b_or;

  assign depthTurns0                   = loops_0_count - 13'd1;             // LoopCounters.swift:19
  assign depthTurns1                   = loops_1_count - 13'd1;             // LoopCounters.swift:19
  assign depthTurns2                   = loops_2_count - 13'd1;             // LoopCounters.swift:19
  assign depthTurns3                   = loops_3_count - 13'd1;             // LoopCounters.swift:19
  assign depthTurns4                   = loops_4_count - 13'd1;             // LoopCounters.swift:19
  assign depthSingle0                  = !(|loops_0_count[12:1]);           // LoopCounters.swift:22
  assign depthSingle1                  = !(|loops_1_count[12:1]);           // LoopCounters.swift:22
  assign depthSingle2                  = !(|loops_2_count[12:1]);           // LoopCounters.swift:22
  assign depthSingle3                  = !(|loops_3_count[12:1]);           // LoopCounters.swift:22
  assign depthSingle4                  = !(|loops_4_count[12:1]);           // LoopCounters.swift:22
  assign isLast                        = and_ & depthIsLast3 & depthIsLast4 & !atBias;  // ProductIssue.swift:130
  assign waits                         = isSerial_selects | (isLast & (!drains | (keepsEven & isOdd)));  // ProductIssue.swift:131
  assign issues                        = runs & tile_valid & !waits;        // ProductIssue.swift:135
  assign takes                         = issues & isLast;                   // ProductIssue.swift:136
  assign rowCount                      = tile_isLastRow ? lastRows : 5'd8;  // ProductIssue.swift:138
  assign columnCount                   = tile_isLastColumn ? lastColumns : 5'd16;  // ProductIssue.swift:140
  assign rowLanes                      = {n7_below_rowCount, n6_below_rowCount, n5_below_rowCount, n4_below_rowCount,
      n3_below_rowCount, n2_below_rowCount, n1_below_rowCount, n0_below_rowCount};  // ProductIssue.swift:142
  assign columnLanes                   = {n15_below_columnCount, n14_below_columnCount, n13_below_columnCount,
      n12_below_columnCount, n11_below_columnCount, n10_below_columnCount, n9_below_columnCount, n8_below_columnCount,
      n7_below_columnCount, n6_below_columnCount, n5_below_columnCount, n4_below_columnCount, n3_below_columnCount,
      n2_below_columnCount, n1_below_columnCount, n0_below_columnCount};  // ProductIssue.swift:143
  assign rowCycles                     = isUpdate ? {2'd0, rowCount, 1'b0} : {3'd0, rowCount};  // ProductIssue.swift:144
  assign serialGap                     = isUpdate ? (readsAlone ? 8'd21 : 8'd50) : 8'd36;  // ProductIssue.swift:151
  assign stepA                         = level0_and_loops_0_a_or | ({20{level2}} & loops_2_a) | level3_and_loops_3_a_or;  // ProductIssue.swift:248
  assign stepB                         = level0_and_loops_0_b_or | ({20{level2}} & loops_2_b) | level3_and_loops_3_b_or;  // ProductIssue.swift:249
  assign tile_ready                    = takes;                             // ProductIssue.swift:159
  assign product_valid                 = flags3[0];                         // ProductIssue.swift:280
  assign product_isBias                = flags3[1];                         // ProductIssue.swift:281
  assign product_isFirst               = flags3[2];                         // ProductIssue.swift:282
  assign product_isLast                = flags3[3];                         // ProductIssue.swift:283
  assign product_rows                  = lanes3[7:0];                       // ProductIssue.swift:284
  assign product_columns               = lanes3[23:8];                      // ProductIssue.swift:285
  assign product_a                     = a;                                 // ProductIssue.swift:286
  assign product_b                     = b;                                 // ProductIssue.swift:287
  assign drain_valid                   = drainValid;                        // ProductIssue.swift:214
  assign drain_place_a                 = drainPlace_a;                      // ProductIssue.swift:215
  assign drain_place_b                 = drainPlace_b;                      // ProductIssue.swift:215
  assign drain_place_c                 = drainPlace_c;                      // ProductIssue.swift:215
  assign drain_place_d                 = drainPlace_d;                      // ProductIssue.swift:215
  assign drain_place_mask              = drainPlace_mask;                   // ProductIssue.swift:215
  assign drain_place_element           = drainPlace_element;                // ProductIssue.swift:215
  assign drain_rows                    = drainRows;                         // ProductIssue.swift:216
  assign drain_columns                 = drainColumns;                      // ProductIssue.swift:217
  assign drain_isLast                  = drainIsLast;                       // ProductIssue.swift:218
  assign depthIsLast0_and_depthIsLast1 = depthIsLast0 & depthIsLast1;       // ProductIssue.swift:130
  assign and_                          = depthIsLast0_and_depthIsLast1 & depthIsLast2;  // ProductIssue.swift:130
  assign isSerial_selects              = isSerial ? atFirst & !isFree : isLast & !isFree;  // ProductIssue.swift:131
  assign n0_below_rowCount             = rowCount > 5'd0;                   // ProductIssue.swift:142
  assign n1_below_rowCount             = rowCount > 5'd1;                   // ProductIssue.swift:142
  assign n2_below_rowCount             = rowCount > 5'd2;                   // ProductIssue.swift:142
  assign n3_below_rowCount             = rowCount > 5'd3;                   // ProductIssue.swift:142
  assign n4_below_rowCount             = rowCount > 5'd4;                   // ProductIssue.swift:142
  assign n5_below_rowCount             = rowCount > 5'd5;                   // ProductIssue.swift:142
  assign n6_below_rowCount             = rowCount > 5'd6;                   // ProductIssue.swift:142
  assign n7_below_rowCount             = rowCount > 5'd7;                   // ProductIssue.swift:142
  assign n0_below_columnCount          = columnCount > 5'd0;                // ProductIssue.swift:143
  assign n1_below_columnCount          = columnCount > 5'd1;                // ProductIssue.swift:143
  assign n2_below_columnCount          = columnCount > 5'd2;                // ProductIssue.swift:143
  assign n3_below_columnCount          = columnCount > 5'd3;                // ProductIssue.swift:143
  assign n4_below_columnCount          = columnCount > 5'd4;                // ProductIssue.swift:143
  assign n5_below_columnCount          = columnCount > 5'd5;                // ProductIssue.swift:143
  assign n6_below_columnCount          = columnCount > 5'd6;                // ProductIssue.swift:143
  assign n7_below_columnCount          = columnCount > 5'd7;                // ProductIssue.swift:143
  assign n8_below_columnCount          = columnCount > 5'd8;                // ProductIssue.swift:143
  assign n9_below_columnCount          = columnCount > 5'd9;                // ProductIssue.swift:143
  assign n10_below_columnCount         = columnCount > 5'd10;               // ProductIssue.swift:143
  assign n11_below_columnCount         = columnCount > 5'd11;               // ProductIssue.swift:143
  assign n12_below_columnCount         = columnCount > 5'd12;               // ProductIssue.swift:143
  assign n13_below_columnCount         = columnCount > 5'd13;               // ProductIssue.swift:143
  assign n14_below_columnCount         = columnCount > 5'd14;               // ProductIssue.swift:143
  assign n15_below_columnCount         = columnCount > 5'd15;               // ProductIssue.swift:143
  assign and__2                        = depthIsLast0_and_depthIsLast1 & depthIsLast2 & depthIsLast3;  // LoopCounters.swift:57
  assign level0_and_loops_0_a_or       = ({20{level0}} & loops_0_a) | ({20{level1}} & loops_1_a);  // ProductIssue.swift:248
  assign level3_and_loops_3_a_or       = ({20{level3}} & loops_3_a) | ({20{level4}} & loops_4_a);  // ProductIssue.swift:248
  assign level0_and_loops_0_b_or       = ({20{level0}} & loops_0_b) | ({20{level1}} & loops_1_b);  // ProductIssue.swift:249
  assign level3_and_loops_3_b_or       = ({20{level3}} & loops_3_b) | ({20{level4}} & loops_4_b);  // ProductIssue.swift:249

  always_ff @(posedge clock) begin  // ProductIssue.swift:160
    if (start) begin  // ProductIssue.swift:161
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
      runs            <= 1'b1;          // ProductIssue.swift:163
      atBias          <= hasBias;       // ProductIssue.swift:164
      atFirst         <= 1'b1;          // ProductIssue.swift:165
      atFirstPair     <= 1'b1;          // ProductIssue.swift:166
      isFree          <= 1'b1;          // ProductIssue.swift:167
    end else if (issues) begin  // ProductIssue.swift:161
      atFirst <= isLast;  // ProductIssue.swift:169
      if (atBias) begin  // ProductIssue.swift:170
        atBias <= 1'b0;  // ProductIssue.swift:171
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
        atFirstPair <= isLast;            // ProductIssue.swift:174
        atBias      <= isLast & hasBias;  // ProductIssue.swift:175
      end
      if (takes & tile_isLast) runs <= 1'b0;  // ProductIssue.swift:177
    end
    isOdd <= takes | !isOdd;  // ProductIssue.swift:179
    if (start) begin  // ProductIssue.swift:180
      keepsEven <= 1'b0;  // ProductIssue.swift:180
    end else if (takes) begin  // ProductIssue.swift:180
      keepsEven <= isUpdate;  // ProductIssue.swift:180
    end
    if (takes) begin  // ProductIssue.swift:181
      pause  <= isSerial ? rowCycles + serialGap : rowCycles - 8'd1;  // ProductIssue.swift:184
      isFree <= !isSerial & (rowCycles == 8'd1);                      // ProductIssue.swift:187
    end else if (!isFree) begin  // ProductIssue.swift:181
      pause  <= pause - 8'd1;   // ProductIssue.swift:189
      isFree <= pause == 8'd1;  // ProductIssue.swift:190
    end
    if (reset) begin
      depthIsLast0 <= 1'b0;
      depthIsLast1 <= 1'b0;
      depthIsLast2 <= 1'b0;
      depthIsLast3 <= 1'b0;
      depthIsLast4 <= 1'b0;
      runs         <= 1'b0;
      atBias       <= 1'b0;
      atFirst      <= 1'b0;
      atFirstPair  <= 1'b0;
      isFree       <= 1'b1;
      isOdd        <= 1'b0;
      keepsEven    <= 1'b0;
      pause        <= 8'd0;
    end
  end

  always_ff @(posedge clock) begin  // ProductIssue.swift:250
    flags1 <= {atFirstPair, takes, issues & atFirst, atBias, issues};  // ProductIssue.swift:251
    lanes1 <= {columnLanes, rowLanes};                                 // ProductIssue.swift:252
    level0 <= next0;                                                   // ProductIssue.swift:253
    level1 <= next1;                                                   // ProductIssue.swift:253
    level2 <= next2;                                                   // ProductIssue.swift:253
    level3 <= next3;                                                   // ProductIssue.swift:253
    level4 <= next4;                                                   // ProductIssue.swift:253
    if (issues & !atBias) begin  // ProductIssue.swift:254
      next0 <= !depthIsLast0 & 1'b1;                           // ProductIssue.swift:255
      next1 <= !depthIsLast1 & depthIsLast0;                   // ProductIssue.swift:255
      next2 <= !depthIsLast2 & depthIsLast0_and_depthIsLast1;  // ProductIssue.swift:255
      next3 <= !depthIsLast3 & and_;                           // ProductIssue.swift:255
      next4 <= !depthIsLast4 & and__2;                         // ProductIssue.swift:255
    end
    baseA1 <= atBias ? tile_place_d : tile_place_a;  // ProductIssue.swift:257
    baseB1 <= tile_place_b;                          // ProductIssue.swift:258
    flags2 <= flags1[3:0];                           // ProductIssue.swift:260
    lanes2 <= lanes1;                                // ProductIssue.swift:261
    baseA2 <= baseA1;                                // ProductIssue.swift:262
    baseB2 <= baseB1;                                // ProductIssue.swift:263
    if (flags1[0]) begin  // ProductIssue.swift:264
      if (flags1[4] | flags1[1]) begin  // ProductIssue.swift:265
        offsetA <= 20'd0;  // ProductIssue.swift:266
        offsetB <= 20'd0;  // ProductIssue.swift:267
      end else begin
        offsetA <= offsetA + stepA;  // ProductIssue.swift:269
        offsetB <= offsetB + stepB;  // ProductIssue.swift:270
      end
    end
    flags3 <= flags2;            // ProductIssue.swift:274
    lanes3 <= lanes2;            // ProductIssue.swift:275
    a      <= baseA2 + offsetA;  // ProductIssue.swift:276
    b      <= baseB2 + offsetB;  // ProductIssue.swift:277
    if (reset) begin
      flags1 <= 5'd0;
      level0 <= 1'b0;
      level1 <= 1'b0;
      level2 <= 1'b0;
      level3 <= 1'b0;
      level4 <= 1'b0;
      next0  <= 1'b0;
      next1  <= 1'b0;
      next2  <= 1'b0;
      next3  <= 1'b0;
      next4  <= 1'b0;
      flags2 <= 4'd0;
      flags3 <= 4'd0;
    end
  end

  always_ff @(posedge clock) begin  // ProductIssue.swift:206
    drainValid         <= takes;               // ProductIssue.swift:207
    drainPlace_a       <= tile_place_a;        // ProductIssue.swift:208
    drainPlace_b       <= tile_place_b;        // ProductIssue.swift:208
    drainPlace_c       <= tile_place_c;        // ProductIssue.swift:208
    drainPlace_d       <= tile_place_d;        // ProductIssue.swift:208
    drainPlace_mask    <= tile_place_mask;     // ProductIssue.swift:208
    drainPlace_element <= tile_place_element;  // ProductIssue.swift:208
    drainRows          <= rowCount;            // ProductIssue.swift:209
    drainColumns       <= columnLanes;         // ProductIssue.swift:210
    drainIsLast        <= tile_isLast;         // ProductIssue.swift:211
    if (reset) begin
      drainValid <= 1'b0;
    end
  end
endmodule
