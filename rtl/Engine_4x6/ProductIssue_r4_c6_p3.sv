// Issues the products of a contraction, one a cycle.
module ProductIssue_r4_c6_p3 (
  input  logic        clock,
  input  logic        reset,
  input  logic        start,
  input  logic [12:0] loops_0_count,
  input  logic [17:0] loops_0_a,
  input  logic [17:0] loops_0_b,
  input  logic [12:0] loops_1_count,
  input  logic [17:0] loops_1_a,
  input  logic [17:0] loops_1_b,
  input  logic [12:0] loops_2_count,
  input  logic [17:0] loops_2_a,
  input  logic [17:0] loops_2_b,
  input  logic [12:0] loops_3_count,
  input  logic [17:0] loops_3_a,
  input  logic [17:0] loops_3_b,
  input  logic [12:0] loops_4_count,
  input  logic [17:0] loops_4_a,
  input  logic [17:0] loops_4_b,
  input  logic        hasBias,
  input  logic        isUpdate,
  input  logic        isSerial,
  input  logic        readsAlone,
  input  logic        isPartial,
  input  logic        storesPartial,
  input  logic [2:0]  lastRows,
  input  logic [2:0]  lastColumns,
  input  logic        drains,
  input  logic        tile_valid,
  output logic        tile_ready,
  input  logic [17:0] tile_place_a,
  input  logic [17:0] tile_place_b,
  input  logic [17:0] tile_place_c,
  input  logic [17:0] tile_place_d,
  input  logic [13:0] tile_place_mask,
  input  logic [23:0] tile_place_element,
  input  logic        tile_isLastRow,
  input  logic        tile_isLastColumn,
  input  logic        tile_isLast,
  output logic        product_valid,
  output logic [17:0] product_a,
  output logic [17:0] product_b,
  output logic [3:0]  product_rows,
  output logic [5:0]  product_columns,
  output logic        product_isBias,
  output logic        product_isFirst,
  output logic        product_isLast,
  output logic        drain_valid,
  output logic [17:0] drain_place_a,
  output logic [17:0] drain_place_b,
  output logic [17:0] drain_place_c,
  output logic [17:0] drain_place_d,
  output logic [13:0] drain_place_mask,
  output logic [23:0] drain_place_element,
  output logic [2:0]  drain_rows,
  output logic [5:0]  drain_columns,
  output logic        drain_isLast
);
  logic [12:0] depthTurns0;                            // LoopCounters.swift:19
  logic [12:0] depthTurns1;                            // LoopCounters.swift:19
  logic [12:0] depthTurns2;                            // LoopCounters.swift:19
  logic [12:0] depthTurns3;                            // LoopCounters.swift:19
  logic [12:0] depthTurns4;                            // LoopCounters.swift:19
  logic        depthSingle0;                           // LoopCounters.swift:22
  logic        depthSingle1;                           // LoopCounters.swift:22
  logic        depthSingle2;                           // LoopCounters.swift:22
  logic        depthSingle3;                           // LoopCounters.swift:22
  logic        depthSingle4;                           // LoopCounters.swift:22
  logic [12:0] depthRemaining0;                        // LoopCounters.swift:25
  logic [12:0] depthRemaining1;                        // LoopCounters.swift:25
  logic [12:0] depthRemaining2;                        // LoopCounters.swift:25
  logic [12:0] depthRemaining3;                        // LoopCounters.swift:25
  logic [12:0] depthRemaining4;                        // LoopCounters.swift:25
  logic        depthIsLast0;                           // LoopCounters.swift:27
  logic        depthIsLast1;                           // LoopCounters.swift:27
  logic        depthIsLast2;                           // LoopCounters.swift:27
  logic        depthIsLast3;                           // LoopCounters.swift:27
  logic        depthIsLast4;                           // LoopCounters.swift:27
  logic        atBias;                                 // ProductIssue.swift:126
  logic        atFirst;                                // ProductIssue.swift:127
  logic        atFirstPair;                            // ProductIssue.swift:128
  logic        runs;                                   // ProductIssue.swift:129
  logic [7:0]  pause;                                  // ProductIssue.swift:130
  logic        isFree;                                 // ProductIssue.swift:131
  logic [2:0]  beat;                                   // ProductIssue.swift:134
  logic        keepsBeat;                              // ProductIssue.swift:135
  logic        isLast;                                 // ProductIssue.swift:137
  logic        mayBegin;                               // ProductIssue.swift:139
  logic        mayEnd;                                 // ProductIssue.swift:140
  logic        waits;                                  // ProductIssue.swift:141
  logic        issues;                                 // ProductIssue.swift:142
  logic        takes;                                  // ProductIssue.swift:143
  logic [2:0]  rowCount;                               // ProductIssue.swift:145
  logic [2:0]  columnCount;                            // ProductIssue.swift:147
  logic [3:0]  rowLanes;                               // ProductIssue.swift:149
  logic [5:0]  columnLanes;                            // ProductIssue.swift:150
  logic [7:0]  serialGap;                              // TileTimes.swift:34
  logic [7:0]  fullCycles;                             // TileTimes.swift:20
  logic [7:0]  lastCycles;                             // TileTimes.swift:20
  logic [7:0]  lastPause1;                             // Delayed.swift:8
  logic [7:0]  fullPause1;                             // Delayed.swift:8
  logic        lastIsBrief1;                           // Delayed.swift:8
  logic        fullIsBrief1;                           // Delayed.swift:8
  logic [2:0]  beatNext;                               // ProductIssue.swift:156
  logic        keepsBeatNext;                          // ProductIssue.swift:159
  logic        isFreeNext;                             // ProductIssue.swift:162
  logic        next0;                                  // ProductIssue.swift:232
  logic        next1;                                  // ProductIssue.swift:232
  logic        next2;                                  // ProductIssue.swift:232
  logic        next3;                                  // ProductIssue.swift:232
  logic        next4;                                  // ProductIssue.swift:232
  logic        level0;                                 // ProductIssue.swift:234
  logic        level1;                                 // ProductIssue.swift:234
  logic        level2;                                 // ProductIssue.swift:234
  logic        level3;                                 // ProductIssue.swift:234
  logic        level4;                                 // ProductIssue.swift:234
  logic [4:0]  flags1;                                 // ProductIssue.swift:235
  logic [9:0]  lanes1;                                 // ProductIssue.swift:236
  logic [17:0] baseA1;                                 // ProductIssue.swift:237
  logic [17:0] baseB1;                                 // ProductIssue.swift:238
  logic [3:0]  flags2;                                 // ProductIssue.swift:240
  logic [9:0]  lanes2;                                 // ProductIssue.swift:241
  logic [17:0] baseA2;                                 // ProductIssue.swift:242
  logic [17:0] baseB2;                                 // ProductIssue.swift:243
  logic [17:0] offsetA;                                // ProductIssue.swift:244
  logic [17:0] offsetB;                                // ProductIssue.swift:245
  logic [3:0]  flags3;                                 // ProductIssue.swift:247
  logic [9:0]  lanes3;                                 // ProductIssue.swift:248
  logic [17:0] a;                                      // ProductIssue.swift:249
  logic [17:0] b;                                      // ProductIssue.swift:250
  logic [17:0] stepA;                                  // ProductIssue.swift:252
  logic [17:0] stepB;                                  // ProductIssue.swift:253
  logic        drainValid;                             // ProductIssue.swift:205
  logic [17:0] drainPlace_a;                           // ProductIssue.swift:206
  logic [17:0] drainPlace_b;                           // ProductIssue.swift:206
  logic [17:0] drainPlace_c;                           // ProductIssue.swift:206
  logic [17:0] drainPlace_d;                           // ProductIssue.swift:206
  logic [13:0] drainPlace_mask;                        // ProductIssue.swift:206
  logic [23:0] drainPlace_element;                     // ProductIssue.swift:206
  logic [2:0]  drainRows;                              // ProductIssue.swift:207
  logic [5:0]  drainColumns;                           // ProductIssue.swift:208
  logic        drainIsLast;                            // ProductIssue.swift:209
  logic        depthIsLast0_and_depthIsLast1;
  logic        and_;
  logic        n0_below_rowCount;
  logic        n1_below_rowCount;
  logic        n2_below_rowCount;
  logic        n3_below_rowCount;
  logic        n0_below_columnCount;
  logic        n1_below_columnCount;
  logic        n2_below_columnCount;
  logic        n3_below_columnCount;
  logic        n4_below_columnCount;
  logic        n5_below_columnCount;
  logic [7:0]  storesPartial_selects_35;
  logic [7:0]  isPartial_selects_isUpdate_selects_23;
  logic [7:0]  isPartial_selects_isUpdate_selects_49;
  logic [8:0]  lastRows_above_0;
  logic [7:0]  lastRows_plus_above_7_0;
  logic [8:0]  above;
  logic [9:0]  above_2;
  logic [7:0]  isUpdate_selects;
  logic        tile_isLastRow_selects_lastIsBrief1;
  logic        and__2;
  logic [17:0] level0_and_loops_0_a_or;
  logic [17:0] level3_and_loops_3_a_or;
  logic [17:0] level0_and_loops_0_b_or;
  logic [17:0] level3_and_loops_3_b_or;

  assign depthTurns0                           = loops_0_count - 13'd1;     // LoopCounters.swift:19
  assign depthTurns1                           = loops_1_count - 13'd1;     // LoopCounters.swift:19
  assign depthTurns2                           = loops_2_count - 13'd1;     // LoopCounters.swift:19
  assign depthTurns3                           = loops_3_count - 13'd1;     // LoopCounters.swift:19
  assign depthTurns4                           = loops_4_count - 13'd1;     // LoopCounters.swift:19
  assign depthSingle0                          = !(|loops_0_count[12:1]);   // LoopCounters.swift:22
  assign depthSingle1                          = !(|loops_1_count[12:1]);   // LoopCounters.swift:22
  assign depthSingle2                          = !(|loops_2_count[12:1]);   // LoopCounters.swift:22
  assign depthSingle3                          = !(|loops_3_count[12:1]);   // LoopCounters.swift:22
  assign depthSingle4                          = !(|loops_4_count[12:1]);   // LoopCounters.swift:22
  assign isLast                                = and_ & depthIsLast3 & depthIsLast4 & !atBias;  // ProductIssue.swift:137
  assign waits                                 = (isLast & !mayEnd) | (atFirst & !mayBegin);  // ProductIssue.swift:141
  assign issues                                = runs & tile_valid & !waits;  // ProductIssue.swift:142
  assign takes                                 = issues & isLast;           // ProductIssue.swift:143
  assign rowCount                              = tile_isLastRow ? lastRows : 3'd4;  // ProductIssue.swift:145
  assign columnCount                           = tile_isLastColumn ? lastColumns : 3'd6;  // ProductIssue.swift:147
  assign rowLanes                              = {n3_below_rowCount, n2_below_rowCount, n1_below_rowCount,
      n0_below_rowCount};  // ProductIssue.swift:149
  assign columnLanes                           = {n5_below_columnCount, n4_below_columnCount, n3_below_columnCount,
      n2_below_columnCount, n1_below_columnCount, n0_below_columnCount};  // ProductIssue.swift:150
  assign serialGap                             = readsAlone ? isPartial_selects_isUpdate_selects_23 : isPartial_selects_isUpdate_selects_49;  // TileTimes.swift:34
  assign fullCycles                            = isPartial ? (isUpdate ? 8'd72 : 8'd48) : (isUpdate ? 8'd24 : 8'd12);  // TileTimes.swift:20
  assign lastCycles                            = isPartial ? isUpdate_selects : (isUpdate ? above[7:0] : lastRows_plus_above_7_0);  // TileTimes.swift:20
  assign beatNext                              = takes ? 3'd1 : (beat == (isPartial ? 3'd5 : 3'd1) ? 3'd0 : beat + 3'd1);  // ProductIssue.swift:156
  assign keepsBeatNext                         = !start & (takes ? isUpdate : keepsBeat);  // ProductIssue.swift:159
  assign isFreeNext                            = start | (takes ? tile_isLastRow_selects_lastIsBrief1 : isFree | (pause == 8'd1));  // ProductIssue.swift:162
  assign stepA                                 = level0_and_loops_0_a_or | ({18{level2}} & loops_2_a) | level3_and_loops_3_a_or;  // ProductIssue.swift:252
  assign stepB                                 = level0_and_loops_0_b_or | ({18{level2}} & loops_2_b) | level3_and_loops_3_b_or;  // ProductIssue.swift:253
  assign tile_ready                            = takes;                     // ProductIssue.swift:165
  assign product_valid                         = flags3[0];                 // ProductIssue.swift:284
  assign product_isBias                        = flags3[1];                 // ProductIssue.swift:285
  assign product_isFirst                       = flags3[2];                 // ProductIssue.swift:286
  assign product_isLast                        = flags3[3];                 // ProductIssue.swift:287
  assign product_rows                          = lanes3[3:0];               // ProductIssue.swift:288
  assign product_columns                       = lanes3[9:4];               // ProductIssue.swift:289
  assign product_a                             = a;                         // ProductIssue.swift:290
  assign product_b                             = b;                         // ProductIssue.swift:291
  assign drain_valid                           = drainValid;                // ProductIssue.swift:218
  assign drain_place_a                         = drainPlace_a;              // ProductIssue.swift:219
  assign drain_place_b                         = drainPlace_b;              // ProductIssue.swift:219
  assign drain_place_c                         = drainPlace_c;              // ProductIssue.swift:219
  assign drain_place_d                         = drainPlace_d;              // ProductIssue.swift:219
  assign drain_place_mask                      = drainPlace_mask;           // ProductIssue.swift:219
  assign drain_place_element                   = drainPlace_element;        // ProductIssue.swift:219
  assign drain_rows                            = drainRows;                 // ProductIssue.swift:220
  assign drain_columns                         = drainColumns;              // ProductIssue.swift:221
  assign drain_isLast                          = drainIsLast;               // ProductIssue.swift:222
  assign depthIsLast0_and_depthIsLast1         = depthIsLast0 & depthIsLast1;  // ProductIssue.swift:137
  assign and_                                  = depthIsLast0_and_depthIsLast1 & depthIsLast2;  // ProductIssue.swift:137
  assign n0_below_rowCount                     = rowCount > 3'd0;           // ProductIssue.swift:149
  assign n1_below_rowCount                     = rowCount > 3'd1;           // ProductIssue.swift:149
  assign n2_below_rowCount                     = rowCount > 3'd2;           // ProductIssue.swift:149
  assign n3_below_rowCount                     = rowCount > 3'd3;           // ProductIssue.swift:149
  assign n0_below_columnCount                  = columnCount > 3'd0;        // ProductIssue.swift:150
  assign n1_below_columnCount                  = columnCount > 3'd1;        // ProductIssue.swift:150
  assign n2_below_columnCount                  = columnCount > 3'd2;        // ProductIssue.swift:150
  assign n3_below_columnCount                  = columnCount > 3'd3;        // ProductIssue.swift:150
  assign n4_below_columnCount                  = columnCount > 3'd4;        // ProductIssue.swift:150
  assign n5_below_columnCount                  = columnCount > 3'd5;        // ProductIssue.swift:150
  assign storesPartial_selects_35              = storesPartial ? 8'd35 : 8'd36;  // TileTimes.swift:34
  assign isPartial_selects_isUpdate_selects_23 = isPartial ? (isUpdate ? 8'd23 : storesPartial_selects_35) : (isUpdate ? 8'd19 : 8'd33);  // TileTimes.swift:34
  assign isPartial_selects_isUpdate_selects_49 = isPartial ? (isUpdate ? 8'd49 : storesPartial_selects_35) : (isUpdate ? 8'd45 : 8'd33);  // TileTimes.swift:34
  assign lastRows_above_0                      = {{5'd0, lastRows}, 1'b0};  // TileTimes.swift:20
  assign lastRows_plus_above_7_0               = {5'd0, lastRows} + lastRows_above_0[7:0];  // TileTimes.swift:20
  assign above                                 = {lastRows_plus_above_7_0, 1'b0};  // TileTimes.swift:20
  assign above_2                               = {lastRows_plus_above_7_0, 2'd0};  // TileTimes.swift:20
  assign isUpdate_selects                      = isUpdate ? above[7:0] + above_2[7:0] : above_2[7:0];  // TileTimes.swift:20
  assign tile_isLastRow_selects_lastIsBrief1   = tile_isLastRow ? lastIsBrief1 : fullIsBrief1;  // ProductIssue.swift:156
  assign and__2                                = depthIsLast0_and_depthIsLast1 & depthIsLast2 & depthIsLast3;  // LoopCounters.swift:57
  assign level0_and_loops_0_a_or               = ({18{level0}} & loops_0_a) | ({18{level1}} & loops_1_a);  // ProductIssue.swift:252
  assign level3_and_loops_3_a_or               = ({18{level3}} & loops_3_a) | ({18{level4}} & loops_4_a);  // ProductIssue.swift:252
  assign level0_and_loops_0_b_or               = ({18{level0}} & loops_0_b) | ({18{level1}} & loops_1_b);  // ProductIssue.swift:253
  assign level3_and_loops_3_b_or               = ({18{level3}} & loops_3_b) | ({18{level4}} & loops_4_b);  // ProductIssue.swift:253

  always_ff @(posedge clock) begin
    lastPause1 <= isSerial ? lastCycles + serialGap : lastCycles - 8'd1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    fullPause1 <= isSerial ? fullCycles + serialGap : fullCycles - 8'd1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      lastIsBrief1 <= 1'b0;
    end else begin
      lastIsBrief1 <= !isSerial & (lastCycles == 8'd1);  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      fullIsBrief1 <= 1'b0;
    end else begin
      fullIsBrief1 <= !isSerial & (fullCycles == 8'd1);  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin  // ProductIssue.swift:166
    if (start) begin  // ProductIssue.swift:167
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
      runs            <= 1'b1;          // ProductIssue.swift:169
      atBias          <= hasBias;       // ProductIssue.swift:170
      atFirst         <= 1'b1;          // ProductIssue.swift:171
      atFirstPair     <= 1'b1;          // ProductIssue.swift:172
    end else if (issues) begin  // ProductIssue.swift:167
      atFirst <= isLast;  // ProductIssue.swift:174
      if (atBias) begin  // ProductIssue.swift:175
        atBias <= 1'b0;  // ProductIssue.swift:176
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
        atFirstPair <= isLast;            // ProductIssue.swift:179
        atBias      <= isLast & hasBias;  // ProductIssue.swift:180
      end
      if (takes & tile_isLast) runs <= 1'b0;  // ProductIssue.swift:182
    end
    beat      <= beatNext;                // ProductIssue.swift:184
    keepsBeat <= keepsBeatNext;           // ProductIssue.swift:185
    isFree    <= isFreeNext;              // ProductIssue.swift:186
    mayBegin  <= !isSerial | isFreeNext;  // ProductIssue.swift:187
    mayEnd    <= (isSerial | isFreeNext) & drains & !(keepsBeatNext & |beatNext);  // ProductIssue.swift:188
    if (takes) begin  // ProductIssue.swift:189
      pause <= tile_isLastRow ? lastPause1 : fullPause1;  // ProductIssue.swift:190
    end else if (!isFree) begin  // ProductIssue.swift:189
      pause <= pause - 8'd1;  // ProductIssue.swift:191
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
      beat         <= 3'd0;
      keepsBeat    <= 1'b0;
      isFree       <= 1'b1;
      mayBegin     <= 1'b1;
      mayEnd       <= 1'b0;
      pause        <= 8'd0;
    end
  end

  always_ff @(posedge clock) begin  // ProductIssue.swift:254
    flags1 <= {atFirstPair, takes, issues & atFirst, atBias, issues};  // ProductIssue.swift:255
    lanes1 <= {columnLanes, rowLanes};                                 // ProductIssue.swift:256
    level0 <= next0;                                                   // ProductIssue.swift:257
    level1 <= next1;                                                   // ProductIssue.swift:257
    level2 <= next2;                                                   // ProductIssue.swift:257
    level3 <= next3;                                                   // ProductIssue.swift:257
    level4 <= next4;                                                   // ProductIssue.swift:257
    if (issues & !atBias) begin  // ProductIssue.swift:258
      next0 <= !depthIsLast0 & 1'b1;                           // ProductIssue.swift:259
      next1 <= !depthIsLast1 & depthIsLast0;                   // ProductIssue.swift:259
      next2 <= !depthIsLast2 & depthIsLast0_and_depthIsLast1;  // ProductIssue.swift:259
      next3 <= !depthIsLast3 & and_;                           // ProductIssue.swift:259
      next4 <= !depthIsLast4 & and__2;                         // ProductIssue.swift:259
    end
    baseA1 <= atBias ? tile_place_d : tile_place_a;  // ProductIssue.swift:261
    baseB1 <= tile_place_b;                          // ProductIssue.swift:262
    flags2 <= flags1[3:0];                           // ProductIssue.swift:264
    lanes2 <= lanes1;                                // ProductIssue.swift:265
    baseA2 <= baseA1;                                // ProductIssue.swift:266
    baseB2 <= baseB1;                                // ProductIssue.swift:267
    if (flags1[0]) begin  // ProductIssue.swift:268
      if (flags1[4] | flags1[1]) begin  // ProductIssue.swift:269
        offsetA <= 18'd0;  // ProductIssue.swift:270
        offsetB <= 18'd0;  // ProductIssue.swift:271
      end else begin
        offsetA <= offsetA + stepA;  // ProductIssue.swift:273
        offsetB <= offsetB + stepB;  // ProductIssue.swift:274
      end
    end
    flags3 <= flags2;            // ProductIssue.swift:278
    lanes3 <= lanes2;            // ProductIssue.swift:279
    a      <= baseA2 + offsetA;  // ProductIssue.swift:280
    b      <= baseB2 + offsetB;  // ProductIssue.swift:281
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

  always_ff @(posedge clock) begin  // ProductIssue.swift:210
    drainValid         <= takes;               // ProductIssue.swift:211
    drainPlace_a       <= tile_place_a;        // ProductIssue.swift:212
    drainPlace_b       <= tile_place_b;        // ProductIssue.swift:212
    drainPlace_c       <= tile_place_c;        // ProductIssue.swift:212
    drainPlace_d       <= tile_place_d;        // ProductIssue.swift:212
    drainPlace_mask    <= tile_place_mask;     // ProductIssue.swift:212
    drainPlace_element <= tile_place_element;  // ProductIssue.swift:212
    drainRows          <= rowCount;            // ProductIssue.swift:213
    drainColumns       <= columnLanes;         // ProductIssue.swift:214
    drainIsLast        <= tile_isLast;         // ProductIssue.swift:215
    if (reset) begin
      drainValid <= 1'b0;
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, lastRows_above_0[8], above[8], above_2[9:8]};
endmodule
