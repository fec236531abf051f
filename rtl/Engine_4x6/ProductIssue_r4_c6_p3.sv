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
  logic        depth_step_valid;                       // ProductIssue.swift:128
  logic        depth_step_isBias;                      // ProductIssue.swift:128
  logic        depth_step_isFirst;                     // ProductIssue.swift:128
  logic        depth_step_isLast;                      // ProductIssue.swift:128
  logic [4:0]  depth_step_level;                       // ProductIssue.swift:128
  logic        atFirst;                                // ProductIssue.swift:131
  logic [7:0]  pause;                                  // ProductIssue.swift:132
  logic        isFree;                                 // ProductIssue.swift:133
  logic [2:0]  beat;                                   // ProductIssue.swift:136
  logic        keepsBeat;                              // ProductIssue.swift:137
  logic        mayBegin;                               // ProductIssue.swift:140
  logic        mayEnd;                                 // ProductIssue.swift:141
  logic        waits;                                  // ProductIssue.swift:142
  logic        issues;                                 // ProductIssue.swift:143
  logic        takes;                                  // ProductIssue.swift:144
  logic [2:0]  rowCount;                               // ProductIssue.swift:147
  logic [2:0]  columnCount;                            // ProductIssue.swift:152
  logic [3:0]  rowLanes;                               // ProductIssue.swift:155
  logic [5:0]  columnLanes;                            // ProductIssue.swift:156
  logic [7:0]  serialGap;                              // TileTimes.swift:41
  logic [7:0]  fullCycles;                             // TileTimes.swift:27
  logic [7:0]  lastCycles;                             // TileTimes.swift:27
  logic [7:0]  lastPause1;                             // Delayed.swift:8
  logic [7:0]  fullPause1;                             // Delayed.swift:8
  logic        lastIsBrief1;                           // Delayed.swift:8
  logic        fullIsBrief1;                           // Delayed.swift:8
  logic [2:0]  beatNext;                               // ProductIssue.swift:163
  logic        keepsBeatNext;                          // ProductIssue.swift:166
  logic        isFreeNext;                             // ProductIssue.swift:169
  logic [4:0]  level;                                  // ProductIssue.swift:229
  logic [4:0]  flags1;                                 // ProductIssue.swift:230
  logic [9:0]  lanes1;                                 // ProductIssue.swift:231
  logic [17:0] baseA1;                                 // ProductIssue.swift:232
  logic [17:0] baseB1;                                 // ProductIssue.swift:233
  logic [3:0]  flags2;                                 // ProductIssue.swift:235
  logic [9:0]  lanes2;                                 // ProductIssue.swift:236
  logic [17:0] baseA2;                                 // ProductIssue.swift:237
  logic [17:0] baseB2;                                 // ProductIssue.swift:238
  logic [17:0] offsetA;                                // ProductIssue.swift:239
  logic [17:0] offsetB;                                // ProductIssue.swift:240
  logic [3:0]  flags3;                                 // ProductIssue.swift:242
  logic [9:0]  lanes3;                                 // ProductIssue.swift:243
  logic [17:0] a;                                      // ProductIssue.swift:244
  logic [17:0] b;                                      // ProductIssue.swift:245
  logic [17:0] stepA;                                  // ProductIssue.swift:247
  logic [17:0] stepB;                                  // ProductIssue.swift:248
  logic        drainValid;                             // ProductIssue.swift:202
  logic [17:0] drainPlace_a;                           // ProductIssue.swift:203
  logic [17:0] drainPlace_b;                           // ProductIssue.swift:203
  logic [17:0] drainPlace_c;                           // ProductIssue.swift:203
  logic [17:0] drainPlace_d;                           // ProductIssue.swift:203
  logic [13:0] drainPlace_mask;                        // ProductIssue.swift:203
  logic [23:0] drainPlace_element;                     // ProductIssue.swift:203
  logic [2:0]  drainRows;                              // ProductIssue.swift:204
  logic [5:0]  drainColumns;                           // ProductIssue.swift:205
  logic        drainIsLast;                            // ProductIssue.swift:206
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
  logic [17:0] level_0_and_loops_0_a_or;
  logic [17:0] level_3_and_loops_3_a_or;
  logic [17:0] level_0_and_loops_0_b_or;
  logic [17:0] level_3_and_loops_3_b_or;
  logic        issues_and_atFirst;

  DepthWalk depth (  // ProductIssue.swift:128
    .clock        (clock),
    .reset        (reset),
    .start        (start),
    .hasBias      (hasBias),
    .counts_0     (loops_0_count),
    .counts_1     (loops_1_count),
    .counts_2     (loops_2_count),
    .counts_3     (loops_3_count),
    .counts_4     (loops_4_count),
    .step_valid   (depth_step_valid),
    .step_isBias  (depth_step_isBias),
    .step_isFirst (depth_step_isFirst),
    .step_isLast  (depth_step_isLast),
    .step_level   (depth_step_level),
    .takes        (issues)
  );

  assign waits                                 = (depth_step_isLast & !mayEnd) | (atFirst & !mayBegin);  // ProductIssue.swift:142
  assign issues                                = tile_valid & depth_step_valid & !waits;  // ProductIssue.swift:143
  assign takes                                 = issues & depth_step_isLast;  // ProductIssue.swift:144
  assign rowCount                              = tile_isLastRow ? lastRows : 3'd4;  // ProductIssue.swift:147
  assign columnCount                           = tile_isLastColumn ? lastColumns : 3'd6;  // ProductIssue.swift:152
  assign rowLanes                              = {n3_below_rowCount, n2_below_rowCount, n1_below_rowCount,
      n0_below_rowCount};  // ProductIssue.swift:155
  assign columnLanes                           = {n5_below_columnCount, n4_below_columnCount, n3_below_columnCount,
      n2_below_columnCount, n1_below_columnCount, n0_below_columnCount};  // ProductIssue.swift:156
  assign serialGap                             = readsAlone ? isPartial_selects_isUpdate_selects_23 : isPartial_selects_isUpdate_selects_49;  // TileTimes.swift:41
  assign fullCycles                            = isPartial ? (isUpdate ? 8'd72 : 8'd48) : (isUpdate ? 8'd24 : 8'd12);  // TileTimes.swift:27
  assign lastCycles                            = isPartial ? isUpdate_selects : (isUpdate ? above[7:0] : lastRows_plus_above_7_0);  // TileTimes.swift:27
  assign beatNext                              = takes ? 3'd1 : (beat == (isPartial ? 3'd5 : 3'd1) ? 3'd0 : beat + 3'd1);  // ProductIssue.swift:163
  assign keepsBeatNext                         = !start & (takes ? isUpdate : keepsBeat);  // ProductIssue.swift:166
  assign isFreeNext                            = start | (takes ? tile_isLastRow_selects_lastIsBrief1 : isFree | (pause == 8'd1));  // ProductIssue.swift:169
  assign stepA                                 = level_0_and_loops_0_a_or | ({18{level[2]}} & loops_2_a) | level_3_and_loops_3_a_or;  // ProductIssue.swift:247
  assign stepB                                 = level_0_and_loops_0_b_or | ({18{level[2]}} & loops_2_b) | level_3_and_loops_3_b_or;  // ProductIssue.swift:248
  assign tile_ready                            = takes;                     // ProductIssue.swift:178
  assign product_valid                         = flags3[0];                 // ProductIssue.swift:276
  assign product_isBias                        = flags3[1];                 // ProductIssue.swift:277
  assign product_isFirst                       = flags3[2];                 // ProductIssue.swift:278
  assign product_isLast                        = flags3[3];                 // ProductIssue.swift:279
  assign product_rows                          = lanes3[3:0];               // ProductIssue.swift:280
  assign product_columns                       = lanes3[9:4];               // ProductIssue.swift:281
  assign product_a                             = a;                         // ProductIssue.swift:282
  assign product_b                             = b;                         // ProductIssue.swift:283
  assign drain_valid                           = drainValid;                // ProductIssue.swift:215
  assign drain_place_a                         = drainPlace_a;              // ProductIssue.swift:216
  assign drain_place_b                         = drainPlace_b;              // ProductIssue.swift:216
  assign drain_place_c                         = drainPlace_c;              // ProductIssue.swift:216
  assign drain_place_d                         = drainPlace_d;              // ProductIssue.swift:216
  assign drain_place_mask                      = drainPlace_mask;           // ProductIssue.swift:216
  assign drain_place_element                   = drainPlace_element;        // ProductIssue.swift:216
  assign drain_rows                            = drainRows;                 // ProductIssue.swift:217
  assign drain_columns                         = drainColumns;              // ProductIssue.swift:218
  assign drain_isLast                          = drainIsLast;               // ProductIssue.swift:219
  assign n0_below_rowCount                     = rowCount > 3'd0;           // ProductIssue.swift:155
  assign n1_below_rowCount                     = rowCount > 3'd1;           // ProductIssue.swift:155
  assign n2_below_rowCount                     = rowCount > 3'd2;           // ProductIssue.swift:155
  assign n3_below_rowCount                     = rowCount > 3'd3;           // ProductIssue.swift:155
  assign n0_below_columnCount                  = columnCount > 3'd0;        // ProductIssue.swift:156
  assign n1_below_columnCount                  = columnCount > 3'd1;        // ProductIssue.swift:156
  assign n2_below_columnCount                  = columnCount > 3'd2;        // ProductIssue.swift:156
  assign n3_below_columnCount                  = columnCount > 3'd3;        // ProductIssue.swift:156
  assign n4_below_columnCount                  = columnCount > 3'd4;        // ProductIssue.swift:156
  assign n5_below_columnCount                  = columnCount > 3'd5;        // ProductIssue.swift:156
  assign storesPartial_selects_35              = storesPartial ? 8'd35 : 8'd36;  // TileTimes.swift:41
  assign isPartial_selects_isUpdate_selects_23 = isPartial ? (isUpdate ? 8'd23 : storesPartial_selects_35) : (isUpdate ? 8'd19 : 8'd33);  // TileTimes.swift:41
  assign isPartial_selects_isUpdate_selects_49 = isPartial ? (isUpdate ? 8'd49 : storesPartial_selects_35) : (isUpdate ? 8'd45 : 8'd33);  // TileTimes.swift:41
  assign lastRows_above_0                      = {{5'd0, lastRows}, 1'b0};  // TileTimes.swift:27
  assign lastRows_plus_above_7_0               = {5'd0, lastRows} + lastRows_above_0[7:0];  // TileTimes.swift:27
  assign above                                 = {lastRows_plus_above_7_0, 1'b0};  // TileTimes.swift:27
  assign above_2                               = {lastRows_plus_above_7_0, 2'd0};  // TileTimes.swift:27
  assign isUpdate_selects                      = isUpdate ? above[7:0] + above_2[7:0] : above_2[7:0];  // TileTimes.swift:27
  assign tile_isLastRow_selects_lastIsBrief1   = tile_isLastRow ? lastIsBrief1 : fullIsBrief1;  // ProductIssue.swift:163
  assign level_0_and_loops_0_a_or              = ({18{level[0]}} & loops_0_a) | ({18{level[1]}} & loops_1_a);  // ProductIssue.swift:247
  assign level_3_and_loops_3_a_or              = ({18{level[3]}} & loops_3_a) | ({18{level[4]}} & loops_4_a);  // ProductIssue.swift:247
  assign level_0_and_loops_0_b_or              = ({18{level[0]}} & loops_0_b) | ({18{level[1]}} & loops_1_b);  // ProductIssue.swift:248
  assign level_3_and_loops_3_b_or              = ({18{level[3]}} & loops_3_b) | ({18{level[4]}} & loops_4_b);  // ProductIssue.swift:248
  assign issues_and_atFirst                    = issues & atFirst;          // ProductIssue.swift:250

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

  always_ff @(posedge clock) begin
    if (reset) begin
      atFirst   <= 1'b0;
      beat      <= 3'd0;
      keepsBeat <= 1'b0;
      isFree    <= 1'b1;
      mayBegin  <= 1'b1;
      mayEnd    <= 1'b0;
      pause     <= 8'd0;
    end else begin
      if (start) begin  // ProductIssue.swift:181
        atFirst <= 1'b1;  // ProductIssue.swift:181
      end else if (issues) begin  // ProductIssue.swift:181
        atFirst <= depth_step_isLast;  // ProductIssue.swift:181
      end
      beat      <= beatNext;                // ProductIssue.swift:182
      keepsBeat <= keepsBeatNext;           // ProductIssue.swift:183
      isFree    <= isFreeNext;              // ProductIssue.swift:184
      mayBegin  <= !isSerial | isFreeNext;  // ProductIssue.swift:185
      mayEnd    <= (isSerial | isFreeNext) & drains & !(keepsBeatNext & |beatNext);  // ProductIssue.swift:186
      if (takes) begin  // ProductIssue.swift:187
        pause <= tile_isLastRow ? lastPause1 : fullPause1;  // ProductIssue.swift:188
      end else if (!isFree) begin  // ProductIssue.swift:187
        pause <= pause - 8'd1;  // ProductIssue.swift:189
      end
    end
  end

  always_ff @(posedge clock) begin  // ProductIssue.swift:249
    flags1 <= {depth_step_isFirst, takes, issues_and_atFirst, depth_step_isBias, issues};  // ProductIssue.swift:250
    lanes1 <= {columnLanes, rowLanes};                          // ProductIssue.swift:251
    level  <= depth_step_level;                                 // ProductIssue.swift:252
    baseA1 <= depth_step_isBias ? tile_place_d : tile_place_a;  // ProductIssue.swift:253
    baseB1 <= tile_place_b;                                     // ProductIssue.swift:254
    flags2 <= flags1[3:0];                                      // ProductIssue.swift:256
    lanes2 <= lanes1;                                           // ProductIssue.swift:257
    baseA2 <= baseA1;                                           // ProductIssue.swift:258
    baseB2 <= baseB1;                                           // ProductIssue.swift:259
    if (flags1[0]) begin  // ProductIssue.swift:260
      if (flags1[4] | flags1[1]) begin  // ProductIssue.swift:261
        offsetA <= 18'd0;  // ProductIssue.swift:262
        offsetB <= 18'd0;  // ProductIssue.swift:263
      end else begin
        offsetA <= offsetA + stepA;  // ProductIssue.swift:265
        offsetB <= offsetB + stepB;  // ProductIssue.swift:266
      end
    end
    flags3 <= flags2;            // ProductIssue.swift:270
    lanes3 <= lanes2;            // ProductIssue.swift:271
    a      <= baseA2 + offsetA;  // ProductIssue.swift:272
    b      <= baseB2 + offsetB;  // ProductIssue.swift:273
    if (reset) begin
      flags1 <= 5'd0;
      flags2 <= 4'd0;
      flags3 <= 4'd0;
    end
  end

  always_ff @(posedge clock) begin  // ProductIssue.swift:207
    drainValid         <= takes;               // ProductIssue.swift:208
    drainPlace_a       <= tile_place_a;        // ProductIssue.swift:209
    drainPlace_b       <= tile_place_b;        // ProductIssue.swift:209
    drainPlace_c       <= tile_place_c;        // ProductIssue.swift:209
    drainPlace_d       <= tile_place_d;        // ProductIssue.swift:209
    drainPlace_mask    <= tile_place_mask;     // ProductIssue.swift:209
    drainPlace_element <= tile_place_element;  // ProductIssue.swift:209
    drainRows          <= rowCount;            // ProductIssue.swift:210
    drainColumns       <= columnLanes;         // ProductIssue.swift:211
    drainIsLast        <= tile_isLast;         // ProductIssue.swift:212
    if (reset) begin
      drainValid <= 1'b0;
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, lastRows_above_0[8], above[8], above_2[9:8]};
endmodule
