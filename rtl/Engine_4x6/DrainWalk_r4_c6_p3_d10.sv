// Steps over the rows of tiles, 10 cycles after a tile comes in.
module DrainWalk_r4_c6_p3_d10 (
  input  logic        clock,
  input  logic        reset,
  input  logic        drain_valid,
  input  logic [17:0] drain_place_a,
  input  logic [17:0] drain_place_b,
  input  logic [17:0] drain_place_c,
  input  logic [17:0] drain_place_d,
  input  logic [13:0] drain_place_mask,
  input  logic [23:0] drain_place_element,
  input  logic [2:0]  drain_rows,
  input  logic [5:0]  drain_columns,
  input  logic        drain_isLast,
  input  logic        isUpdate,
  input  logic        partial_isPartial,
  input  logic        partial_stores,
  input  logic        partial_isShort,
  input  logic [17:0] partial_distance,
  input  logic [17:0] partial_word,
  input  logic [17:0] rowC,
  input  logic [13:0] rowMask,
  input  logic [23:0] rowElement,
  input  logic [17:0] laneC,
  input  logic [23:0] laneElement,
  output logic        row_valid,
  output logic [17:0] row_c,
  output logic [13:0] row_mask,
  output logic [1:0]  row_part,
  output logic [23:0] row_element,
  output logic [1:0]  row_columns,
  output logic        row_isLast,
  output logic        words_begins,
  output logic        words_reads,
  output logic [17:0] words_base,
  output logic [1:0]  words_columns
);
  logic        tiles_x_ready;                    // DrainWalk.swift:142
  logic [65:0] tiles_y_payload;                  // DrainWalk.swift:142
  logic        tiles_y_valid;                    // DrainWalk.swift:142
  logic [11:0] arrives;                          // DrainWalk.swift:143
  logic        begins;                           // DrainWalk.swift:145
  logic [17:0] next_c;                           // DrainWalk.swift:146
  logic [13:0] next_mask;                        // DrainWalk.swift:146
  logic [23:0] next_element;                     // DrainWalk.swift:146
  logic [2:0]  next_rows;                        // DrainWalk.swift:146
  logic [5:0]  next_columns;                     // DrainWalk.swift:146
  logic        next_isLast;                      // DrainWalk.swift:146
  logic [2:0]  left;                             // DrainWalk.swift:163
  logic        runs;                             // DrainWalk.swift:165
  logic [2:0]  phase;                            // DrainWalk.swift:166
  logic [17:0] c;                                // DrainWalk.swift:167
  logic [13:0] mask;                             // DrainWalk.swift:168
  logic [23:0] element;                          // DrainWalk.swift:169
  logic [5:0]  columns;                          // DrainWalk.swift:170
  logic        isLast;                           // DrainWalk.swift:171
  logic [1:0]  part;                             // DrainWalk.swift:262
  logic        isLastPart;                       // DrainWalk.swift:263
  logic [17:0] cPart;                            // DrainWalk.swift:266
  logic [17:0] cBack;                            // DrainWalk.swift:267
  logic [23:0] elementPart;                      // DrainWalk.swift:266
  logic [23:0] elementBack;                      // DrainWalk.swift:267
  logic [2:0]  lastPhase1;                       // Delayed.swift:8
  logic        endsRow;                          // DrainWalk.swift:186
  logic        advances;                         // DrainWalk.swift:187
  logic        isFirstPhase;                     // PartialWords.swift:20
  logic        isWord;                           // PartialWords.swift:22
  logic [17:0] wordAddress;                      // PartialWords.swift:39
  logic [17:0] writtenPlace;                     // PartialWords.swift:41
  logic [17:0] writtenWord;                      // PartialWords.swift:42
  logic [17:0] readWord;                         // PartialWords.swift:43
  logic [1:0]  columnsBefore;                    // PartialWords.swift:44
  logic        readsWord1;                       // Delayed.swift:8
  logic        readsWord2;                       // Delayed.swift:8
  logic [18:0] laneC_above_0;
  logic [18:0] cPart_above_0;
  logic [24:0] laneElement_above_0;
  logic [24:0] elementPart_above_0;
  logic        arrives_8_and_partial_isPartial;
  logic        left_is_1;
  logic [1:0]  part_1_selects_columns_5_4;
  logic        phase_is_2;
  logic        partial_stores_selects;
  logic        partial_stores_selects_isWord;
  logic [17:0] isFirstPhase_and_selects;

  Fifo_w66_d14 tiles (  // DrainWalk.swift:142
    .clock     (clock),
    .reset     (reset),
    .x_valid   (drain_valid),
    .x_ready   (tiles_x_ready),
    .x_payload ({drain_place_c, drain_place_mask, drain_place_element, drain_rows, drain_columns, drain_isLast}),
    .y_valid   (tiles_y_valid),
    .y_ready   (begins),
    .y_payload (tiles_y_payload)
  );

  assign begins                          = arrives[11] | (arrives[8] & !partial_isPartial);  // DrainWalk.swift:145
  assign next_c                          = tiles_y_payload[65:48];          // DrainWalk.swift:146
  assign next_mask                       = tiles_y_payload[47:34];          // DrainWalk.swift:146
  assign next_element                    = tiles_y_payload[33:10];          // DrainWalk.swift:146
  assign next_rows                       = tiles_y_payload[9:7];            // DrainWalk.swift:146
  assign next_columns                    = tiles_y_payload[6:1];            // DrainWalk.swift:146
  assign next_isLast                     = tiles_y_payload[0];              // DrainWalk.swift:146
  assign isLastPart                      = part == 2'd2;                    // DrainWalk.swift:263
  assign endsRow                         = phase == lastPhase1;             // DrainWalk.swift:186
  assign advances                        = runs & endsRow;                  // DrainWalk.swift:187
  assign isFirstPhase                    = phase == 3'd0;                   // PartialWords.swift:20
  assign isWord                          = (phase < 3'd2) | (phase_is_2 & !partial_isShort);  // PartialWords.swift:22
  assign writtenPlace                    = (partial_stores & !isFirstPhase) ? wordAddress : c;  // PartialWords.swift:41
  assign row_valid                       = runs & (partial_isPartial ? partial_stores_selects_isWord : isFirstPhase);  // DrainWalk.swift:221
  assign row_c                           = writtenPlace;                    // DrainWalk.swift:222
  assign row_mask                        = mask;                            // DrainWalk.swift:223
  assign row_element                     = element;                         // DrainWalk.swift:224
  assign row_columns                     = part_1_selects_columns_5_4;      // DrainWalk.swift:225
  assign row_isLast                      = isLast & left_is_1 & isLastPart & partial_stores_selects;  // DrainWalk.swift:226
  assign words_begins                    = runs & isFirstPhase;             // DrainWalk.swift:227
  assign words_reads                     = readsWord2;                      // DrainWalk.swift:228
  assign words_base                      = readWord;                        // DrainWalk.swift:229
  assign words_columns                   = columnsBefore;                   // DrainWalk.swift:230
  assign row_part                        = part;                            // DrainWalk.swift:235
  assign laneC_above_0                   = {laneC, 1'b0};                   // DrainWalk.swift:269
  assign cPart_above_0                   = {cPart, 1'b0};                   // DrainWalk.swift:270
  assign laneElement_above_0             = {laneElement, 1'b0};             // DrainWalk.swift:269
  assign elementPart_above_0             = {elementPart, 1'b0};             // DrainWalk.swift:270
  assign arrives_8_and_partial_isPartial = arrives[8] & partial_isPartial;  // DrainWalk.swift:189
  assign left_is_1                       = left == 3'd1;                    // DrainWalk.swift:205
  assign part_1_selects_columns_5_4      = part[1] ? columns[5:4] : (part[0] ? columns[3:2] : columns[1:0]);  // PartialWords.swift:20
  assign phase_is_2                      = phase == 3'd2;                   // PartialWords.swift:22
  assign partial_stores_selects          = partial_stores ? (partial_isShort ? phase == 3'd1 : phase_is_2) : 1'b1;  // PartialWords.swift:39
  assign partial_stores_selects_isWord   = partial_stores ? isWord : (isUpdate ? phase == 3'd5 : phase == 3'd3);  // PartialWords.swift:39
  assign isFirstPhase_and_selects        = (isFirstPhase & !partial_stores) ? partial_distance : partial_word;  // PartialWords.swift:41

  always_ff @(posedge clock) begin
    cPart <= laneC_above_0[17:0];         // DrainWalk.swift:269
    cBack <= rowC - cPart_above_0[17:0];  // DrainWalk.swift:270
  end

  always_ff @(posedge clock) begin
    elementPart <= laneElement_above_0[23:0];               // DrainWalk.swift:269
    elementBack <= rowElement - elementPart_above_0[23:0];  // DrainWalk.swift:270
  end

  always_ff @(posedge clock) begin
    lastPhase1 <= partial_isPartial ? (isUpdate ? 3'd5 : 3'd3) : (isUpdate ? 3'd1 : 3'd0);  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin  // DrainWalk.swift:188
    arrives <= {arrives[10:9], arrives_8_and_partial_isPartial, arrives[7:0], drain_valid};  // DrainWalk.swift:189
    if (begins | endsRow) begin  // DrainWalk.swift:193
      phase <= 3'd0;  // DrainWalk.swift:193
    end else if (runs) begin  // DrainWalk.swift:193
      phase <= phase + 3'd1;  // DrainWalk.swift:193
    end
    if (begins) begin  // DrainWalk.swift:194
      left    <= next_rows;     // DrainWalk.swift:195
      runs    <= 1'b1;          // DrainWalk.swift:196
      c       <= next_c;        // DrainWalk.swift:197
      mask    <= next_mask;     // DrainWalk.swift:198
      element <= next_element;  // DrainWalk.swift:199
      columns <= next_columns;  // DrainWalk.swift:200
      isLast  <= next_isLast;   // DrainWalk.swift:201
    end else if (advances) begin  // DrainWalk.swift:194
      if (isLastPart) begin  // DrainWalk.swift:203
        left <= left - 3'd1;     // DrainWalk.swift:204
        runs <= !left_is_1;      // DrainWalk.swift:205
        mask <= mask + rowMask;  // DrainWalk.swift:206
      end
      c       <= c + (isLastPart ? cBack : cPart);                    // DrainWalk.swift:208
      element <= element + (isLastPart ? elementBack : elementPart);  // DrainWalk.swift:209
    end
    if (begins) begin  // DrainWalk.swift:289
      part <= 2'd0;  // DrainWalk.swift:290
    end else if (advances) begin  // DrainWalk.swift:289
      part <= isLastPart ? 2'd0 : part + 2'd1;  // DrainWalk.swift:291
    end
    if (reset) begin
      arrives <= 12'd0;
      phase   <= 3'd0;
      left    <= 3'd0;
      runs    <= 1'b0;
      part    <= 2'd0;
    end
  end

  always_ff @(posedge clock) begin
    wordAddress   <= (isFirstPhase ? c : wordAddress) + isFirstPhase_and_selects;  // PartialWords.swift:46
    writtenWord   <= writtenPlace;                                // PartialWords.swift:47
    readWord      <= partial_stores ? writtenWord : wordAddress;  // PartialWords.swift:48
    columnsBefore <= part_1_selects_columns_5_4;                  // PartialWords.swift:49
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      readsWord1 <= 1'b0;
    end else begin
      readsWord1 <= runs & partial_isPartial & isWord;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      readsWord2 <= 1'b0;
    end else begin
      readsWord2 <= readsWord1;  // Delayed.swift:10
    end
  end

  `ifdef FORMAL
  always_ff @(posedge clock) begin
    if (!reset && drain_valid) hasRoom: assert (tiles_x_ready);  // DrainWalk.swift:160
    if (!reset && begins) tileIsThere: assert (tiles_y_valid);  // DrainWalk.swift:161
  end
  `endif

  // Bits that are deliberately not read, or only by assertions.
  wire unused = &{1'b0, drain_place_a, drain_place_b, drain_place_d, tiles_x_ready, tiles_y_valid,
    laneC_above_0[18], cPart_above_0[18], laneElement_above_0[24], elementPart_above_0[24]};
endmodule
