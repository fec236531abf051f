// Runs programs of up to 128 instructions.
module Sequencer_p128_r8_c16_b16 (
  input  logic          clock,
  input  logic          reset,
  input  logic          program_valid,
  output logic          program_ready,
  input  logic [31:0]   program_payload,
  input  logic          rewind,
  input  logic          run,
  output logic          busy,
  output logic [3:0]    fault,
  output logic [7:0]    place,
  input  logic          input_valid,
  output logic          input_ready,
  input  logic [31:0]   input_payload,
  output logic          output_valid,
  input  logic          output_ready,
  output logic [31:0]   output_payload,
  output logic [1663:0] instruction,
  output logic [31:0]   registers_0,
  output logic [31:0]   registers_1,
  output logic [31:0]   registers_2,
  output logic [31:0]   registers_3,
  output logic [31:0]   registers_4,
  output logic [9:0]    exponent,
  output logic          seed_enable,
  output logic [3:0]    seed_address,
  output logic [31:0]   seed_word,
  output logic          units_contract_start,
  input  logic          units_contract_done,
  output logic          units_softmax_start,
  input  logic          units_softmax_done,
  output logic          units_load_start,
  input  logic          units_load_done,
  output logic          units_store_start,
  input  logic          units_store_done,
  input  logic          units_contractIsIssued,
  input  logic          units_contractFinishes,
  output logic          units_fetch_start,
  input  logic          units_fetch_done,
  input  logic          units_fetches,
  output logic          units_keys_start,
  input  logic          units_keys_done,
  output logic          units_keysArePair,
  output logic [23:0]   units_number,
  output logic          units_scaleStarts,
  output logic          units_scaleEnds,
  output logic          units_commits,
  output logic          units_loadsSlot,
  output logic          units_readsSlot,
  output logic [6:0]    units_slot,
  input  logic [31:0]   units_slotWord,
  input  logic [31:0]   counts_saturations,
  input  logic [31:0]   counts_momentumSaturations,
  input  logic          counts_isUpdate,
  input  logic          counts_isExact,
  input  logic          counts_isStochastic,
  input  logic          counts_sample_valid,
  input  logic [21:0]   counts_sample_loss,
  input  logic          counts_sample_isCorrect,
  input  logic          counts_gradientSaturates,
  output logic          buffer,
  input  logic          outOfRange
);
  localparam logic [3:0] IDLE       = 4'd0;
  localparam logic [3:0] READS      = 4'd1;
  localparam logic [3:0] DISPATCHES = 4'd2;
  localparam logic [3:0] WAITS      = 4'd3;
  localparam logic [3:0] ENDS       = 4'd4;
  localparam logic [3:0] WALKS      = 4'd5;
  localparam logic [3:0] LOOKS      = 4'd6;
  localparam logic [3:0] SENDS      = 4'd7;
  localparam logic [3:0] REPORTS    = 4'd8;
  localparam logic [3:0] HALTS      = 4'd9;

  logic          memory_x_ready;                       // SequencerBody.swift:20
  logic          memory_take;                          // SequencerBody.swift:20
  logic [1663:0] memory_instruction;                   // SequencerBody.swift:20
  logic [63:0]   memory_ahead;                         // SequencerBody.swift:20
  logic [3:0]    mode;                                 // SequencerBody.swift:22
  logic [7:0]    at;                                   // SequencerBody.swift:23
  logic [7:0]    length;                               // SequencerBody.swift:24
  logic [8:0]    index;                                // SequencerBody.swift:25
  logic [8:0]    lastIndex;                            // SequencerBody.swift:26
  logic [3:0]    pause;                                // SequencerBody.swift:27
  logic [23:0]   turns;                                // SequencerBody.swift:28
  logic [3:0]    faultCode;                            // SequencerBody.swift:29
  logic [7:0]    aheadPlace;                           // SequencerBody.swift:30
  logic [2:0]    aheadPause;                           // SequencerBody.swift:31
  logic [3:0]    endPause;                             // SequencerBody.swift:32
  logic [7:0]    faultPlace;                           // SequencerBody.swift:33
  logic          isAhead;                              // SequencerBody.swift:34
  logic          wantsKeys;                            // SequencerBody.swift:35
  logic          hasKeys;                              // SequencerBody.swift:36
  logic          isFaulty;                             // SequencerBody.swift:37
  logic          isFilled;                             // SequencerBody.swift:38
  logic          activeBuffer;                         // SequencerBody.swift:39
  logic          hasWord;                              // SequencerBody.swift:40
  logic          startsSoftmax;                        // SequencerBody.swift:41
  logic [31:0]   word;                                 // SequencerBody.swift:42
  logic [9:0]    logitExponent;                        // SequencerBody.swift:43
  logic          is_halt;                              // SequencerBody.swift:49
  logic          is_contract;                          // SequencerBody.swift:49
  logic          is_softmax;                           // SequencerBody.swift:49
  logic          is_commit;                            // SequencerBody.swift:49
  logic          is_swap;                              // SequencerBody.swift:49
  logic          is_fetch;                             // SequencerBody.swift:49
  logic          is_configure;                         // SequencerBody.swift:49
  logic          is_load;                              // SequencerBody.swift:49
  logic          is_store;                             // SequencerBody.swift:49
  logic          is_load_slots;                        // SequencerBody.swift:49
  logic          is_store_slots;                       // SequencerBody.swift:49
  logic          is_report;                            // SequencerBody.swift:49
  logic          is_loop;                              // SequencerBody.swift:49
  logic          badContract;                          // Legality.swift:26
  logic          evenStride;                           // Legality.swift:35
  logic          isIllegal;                            // Legality.swift:53
  logic          isLegal;                              // Legality.swift:57
  logic [3:0]    illegalCode;                          // Legality.swift:58
  logic          holds;                                // SequencerBody.swift:85
  logic          starts;                               // SequencerBody.swift:86
  logic [5:0]    programWords;                         // SequencerBody.swift:109
  logic [7:0]    wanted;                               // SequencerBody.swift:160
  logic          isThere;                              // SequencerBody.swift:161
  logic          readsAhead;                           // SequencerBody.swift:162
  logic [7:0]    next;                                 // SequencerBody.swift:181
  logic          isLastTurn;                           // SequencerBody.swift:184
  logic          unitIsDone;                           // SequencerBody.swift:185
  logic          startsContract;                       // SequencerBody.swift:305
  logic          nextIsThere;                          // SequencerBody.swift:136
  logic          startsKeysAhead;                      // SequencerBody.swift:138
  logic          looks;                                // SequencerBody.swift:308
  logic          softmaxStart1;                        // Delayed.swift:8
  logic          softmaxStart2;                        // Delayed.swift:8
  logic          softmaxStart3;                        // Delayed.swift:8
  logic          softmaxStart4;                        // Delayed.swift:8
  logic          softmaxStart5;                        // Delayed.swift:8
  logic          walks;                                // SequencerBody.swift:91
  logic          takes;                                // SequencerBody.swift:335
  logic          configures;                           // SequencerBody.swift:336
  logic          commits;                              // SequencerBody.swift:337
  logic [31:0]   register0;                            // SequencerBody.swift:338
  logic [31:0]   register1;                            // SequencerBody.swift:338
  logic [31:0]   register2;                            // SequencerBody.swift:338
  logic [31:0]   register3;                            // SequencerBody.swift:338
  logic [31:0]   register4;                            // SequencerBody.swift:338
  logic          isStep;                               // SequencerBody.swift:339
  logic [63:0]   loss;                                 // Counters.swift:20
  logic [31:0]   correct;                              // Counters.swift:20
  logic [31:0]   activations;                          // Counters.swift:20
  logic [31:0]   gradients;                            // Counters.swift:20
  logic [31:0]   momenta;                              // Counters.swift:20
  logic [31:0]   weights;                              // Counters.swift:20
  logic [31:0]   cycles;                               // Counters.swift:20
  logic          memory_instruction_8_and;
  logic          not_memory_instruction_20_16_is_0;
  logic          not_and;
  logic          not_memory_instruction_460_455_is_0;
  logic          not_memory_instruction_466_461_is_0;
  logic          or_;
  logic          not_and_or_not_and;
  logic          not_and_or_not_and_or_not_and;
  logic          and_;
  logic          and__2;
  logic          and__3;
  logic          and__4;
  logic          or_or_and;
  logic          and_or_or_and;
  logic          not_memory_instruction_152_148_is_0;
  logic          not_and_2;
  logic [8:0]    memory_instruction_15_8_plus;
  logic          or_or_is_store_slots_and;
  logic          is_load_or_is_store;
  logic          is_halt_or_is_contract_or;
  logic          is_swap_or_is_fetch;
  logic          or_or_is_load_slots_or;
  logic          not_or_or_or;
  logic          is_softmax_and_not_and_or;
  logic          not_or_or_or_and_or;
  logic          or_or_and_or_and_or_and;
  logic          not_endPause_is_0;
  logic          mode_is_dispatches;
  logic          mode_is_reads;
  logic          mode_is_idle;
  logic          aheadPause_is_0;
  logic [3:0]    pause_minus_1;
  logic          pause_is_0;
  logic          index_is_lastIndex;
  logic [8:0]    index_plus_1;
  logic          index_is_7;
  logic          and__5;
  logic          startsContract_and;
  logic [23:0]   is_contract_selects;
  logic          not_index_is_lastIndex;
  logic          mode_is_walks;
  logic [8:0]    index_minus_5;
  logic          mode_is_reports;
  logic          units_contract_done_and_and;
  logic [31:0]   index_0_selects_activations;
  logic [31:0]   index_1_selects;
  logic [31:0]   index_1_selects_2;

  ProgramMemory_l128 memory (  // SequencerBody.swift:20
    .clock       (clock),
    .reset       (reset),
    .rewind      (rewind),
    .x_valid     (program_valid),
    .x_ready     (memory_x_ready),
    .x_payload   (program_payload),
    .read        (readsAhead),
    .place       (aheadPlace[6:0]),
    .take        (memory_take),
    .instruction (memory_instruction),
    .ahead       (memory_ahead)
  );

  assign is_halt                             = memory_instruction[7:0] == 8'd0;  // SequencerBody.swift:49
  assign is_contract                         = memory_instruction[7:0] == 8'd1;  // SequencerBody.swift:49
  assign is_softmax                          = memory_instruction[7:0] == 8'd2;  // SequencerBody.swift:49
  assign is_commit                           = memory_instruction[7:0] == 8'd3;  // SequencerBody.swift:49
  assign is_swap                             = memory_instruction[7:0] == 8'd4;  // SequencerBody.swift:49
  assign is_fetch                            = memory_instruction[7:0] == 8'd5;  // SequencerBody.swift:49
  assign is_configure                        = memory_instruction[7:0] == 8'd6;  // SequencerBody.swift:49
  assign is_load                             = memory_instruction[7:0] == 8'd7;  // SequencerBody.swift:49
  assign is_store                            = memory_instruction[7:0] == 8'd8;  // SequencerBody.swift:49
  assign is_load_slots                       = memory_instruction[7:0] == 8'd9;  // SequencerBody.swift:49
  assign is_store_slots                      = memory_instruction[7:0] == 8'd10;  // SequencerBody.swift:49
  assign is_report                           = memory_instruction[7:0] == 8'd11;  // SequencerBody.swift:49
  assign is_loop                             = memory_instruction[7:0] == 8'd12;  // SequencerBody.swift:49
  assign badContract                         = or_ | memory_instruction[176] | memory_instruction_8_and | not_and_or_not_and_or_not_and;  // Legality.swift:26
  assign evenStride                          = or_or_and | and_or_or_and;   // Legality.swift:35
  assign isIllegal                           = or_or_and_or_and_or_and | (is_load_or_is_store & memory_instruction[9]);  // Legality.swift:53
  assign isLegal                             = !isIllegal & !(is_contract & evenStride);  // Legality.swift:57
  assign illegalCode                         = isIllegal ? 4'd1 : 4'd3;     // Legality.swift:58
  assign holds                               = not_endPause_is_0 & !is_contract;  // SequencerBody.swift:85
  assign starts                              = mode_is_dispatches & !isFaulty & isLegal & !holds;  // SequencerBody.swift:86
  assign wanted                              = mode_is_dispatches ? next : at;  // SequencerBody.swift:160
  assign isThere                             = isAhead & (aheadPlace == wanted);  // SequencerBody.swift:161
  assign readsAhead                          = (mode_is_reads | mode_is_dispatches) & !isThere;  // SequencerBody.swift:162
  assign next                                = at + 8'd1;                   // SequencerBody.swift:181
  assign isLastTurn                          = {1'b0, turns} + 25'd1 >= {1'b0, memory_instruction[39:16]};  // SequencerBody.swift:184
  assign unitIsDone                          = units_softmax_done | units_load_done | units_store_done;  // SequencerBody.swift:185
  assign startsContract                      = starts & is_contract;        // SequencerBody.swift:305
  assign nextIsThere                         = isAhead & aheadPause_is_0 & (aheadPlace == next);  // SequencerBody.swift:136
  assign startsKeysAhead                     = and__5 & (memory_ahead[8] | memory_ahead[13]);  // SequencerBody.swift:138
  assign looks                               = starts & is_softmax;         // SequencerBody.swift:308
  assign walks                               = mode_is_walks & not_index_is_lastIndex;  // SequencerBody.swift:91
  assign takes                               = walks & (is_configure | is_load_slots);  // SequencerBody.swift:335
  assign configures                          = takes & is_configure & input_valid;  // SequencerBody.swift:336
  assign commits                             = walks & is_commit;           // SequencerBody.swift:337
  assign isStep                              = mode_is_walks & is_commit & index_is_lastIndex & !register4[0];  // SequencerBody.swift:339
  assign program_ready                       = memory_x_ready;              // SequencerBody.swift:125
  assign memory_take                         = mode_is_reads & isThere & aheadPause_is_0;  // SequencerBody.swift:176
  assign units_contract_start                = startsContract;              // SequencerBody.swift:312
  assign units_scaleStarts                   = startsContract;              // SequencerBody.swift:313
  assign units_scaleEnds                     = units_contract_done;         // SequencerBody.swift:314
  assign units_softmax_start                 = softmaxStart5;               // SequencerBody.swift:315
  assign units_load_start                    = starts & is_load;            // SequencerBody.swift:316
  assign units_store_start                   = starts & is_store;           // SequencerBody.swift:317
  assign units_fetch_start                   = starts & is_fetch & !isFilled;  // SequencerBody.swift:318
  assign units_keys_start                    = (startsContract_and & !hasKeys) | looks | startsKeysAhead;  // SequencerBody.swift:319
  assign units_keysArePair                   = startsKeysAhead ? memory_ahead[8] : memory_instruction[8] & is_contract;  // SequencerBody.swift:320
  assign units_number                        = startsKeysAhead ? memory_ahead[44:21] : is_contract_selects;  // SequencerBody.swift:322
  assign units_readsSlot                     = looks | ((mode == SENDS) & (pause == 4'd2) & not_index_is_lastIndex);  // SequencerBody.swift:326
  assign units_slot                          = is_softmax ? memory_instruction[54:48] : index[6:0];  // SequencerBody.swift:328
  assign input_ready                         = takes;                       // SequencerBody.swift:353
  assign units_commits                       = commits;                     // SequencerBody.swift:354
  assign units_loadsSlot                     = takes & is_load_slots & input_valid;  // SequencerBody.swift:355
  assign registers_0                         = register0;                   // SequencerBody.swift:356
  assign registers_1                         = register1;                   // SequencerBody.swift:356
  assign registers_2                         = register2;                   // SequencerBody.swift:356
  assign registers_3                         = register3;                   // SequencerBody.swift:356
  assign registers_4                         = register4;                   // SequencerBody.swift:356
  assign seed_enable                         = configures & (index >= 9'd5);  // SequencerBody.swift:357
  assign seed_address                        = index_minus_5[3:0];          // SequencerBody.swift:358
  assign seed_word                           = input_payload;               // SequencerBody.swift:359
  assign busy                                = !mode_is_idle;               // SequencerBody.swift:97
  assign fault                               = faultCode;                   // SequencerBody.swift:98
  assign place                               = isFaulty ? faultPlace : at;  // SequencerBody.swift:99
  assign instruction                         = memory_instruction;          // SequencerBody.swift:100
  assign buffer                              = activeBuffer;                // SequencerBody.swift:101
  assign exponent                            = logitExponent;               // SequencerBody.swift:102
  assign output_valid                        = hasWord | mode_is_reports;   // SequencerBody.swift:103
  assign output_payload                      = mode_is_reports ? (index[2] ? index_1_selects_2 : index_1_selects) : word;  // SequencerBody.swift:104
  assign memory_instruction_8_and            = memory_instruction[8] & !memory_instruction[175];  // Legality.swift:26
  assign not_memory_instruction_20_16_is_0   = memory_instruction[20:16] != 5'd0;  // Legality.swift:26
  assign not_and                             = !(not_memory_instruction_20_16_is_0 & (memory_instruction[20:16] <= 5'd16));  // Legality.swift:26
  assign not_memory_instruction_460_455_is_0 = memory_instruction[460:455] != 6'd0;  // Legality.swift:26
  assign not_memory_instruction_466_461_is_0 = memory_instruction[466:461] != 6'd0;  // Legality.swift:26
  assign or_                                 = &memory_instruction[66:65] | &memory_instruction[121:120];  // Legality.swift:26
  assign not_and_or_not_and                  = not_and | !(not_memory_instruction_460_455_is_0 & (memory_instruction[460:455] <= 6'd8));  // Legality.swift:26
  assign not_and_or_not_and_or_not_and       = not_and_or_not_and | !(not_memory_instruction_466_461_is_0 & (memory_instruction[466:461] <= 6'd16));  // Legality.swift:26
  assign and_                                = !memory_instruction[87] & !memory_instruction[119];  // Legality.swift:35
  assign and__2                              = !memory_instruction[142] & !memory_instruction[174];  // Legality.swift:35
  assign and__3                              = !memory_instruction[264] & memory_instruction[9];  // Legality.swift:35
  assign and__4                              = |memory_instruction[394:391] & !memory_instruction[174];  // Legality.swift:35
  assign or_or_and                           = !memory_instruction[217] | and_ | and__2;  // Legality.swift:35
  assign and_or_or_and                       = and__3 | |memory_instruction[414:411] | and__4;  // Legality.swift:35
  assign not_memory_instruction_152_148_is_0 = memory_instruction[152:148] != 5'd0;  // Legality.swift:53
  assign not_and_2                           = !(not_memory_instruction_152_148_is_0 & (memory_instruction[152:148] <= 5'd16));  // Legality.swift:53
  assign memory_instruction_15_8_plus        = {1'b0, memory_instruction[15:8]} + {1'b0, memory_instruction[23:16]};  // Legality.swift:53
  assign or_or_is_store_slots_and            = (is_commit | is_load_slots | is_store_slots) & (memory_instruction_15_8_plus > 9'd128);  // Legality.swift:53
  assign is_load_or_is_store                 = is_load | is_store;          // Legality.swift:53
  assign is_halt_or_is_contract_or           = is_halt | is_contract | is_softmax | is_commit;  // Legality.swift:53
  assign is_swap_or_is_fetch                 = is_swap | is_fetch;          // Legality.swift:53
  assign or_or_is_load_slots_or              = is_load_or_is_store | is_load_slots | is_store_slots | is_report | is_loop;  // Legality.swift:53
  assign not_or_or_or                        = !(is_halt_or_is_contract_or | is_swap_or_is_fetch | is_configure | or_or_is_load_slots_or);  // Legality.swift:53
  assign is_softmax_and_not_and_or           = is_softmax & (not_and_2 | !(|memory_instruction[134:122]));  // Legality.swift:53
  assign not_or_or_or_and_or                 = not_or_or_or | (is_contract & badContract) | is_softmax_and_not_and_or;  // Legality.swift:53
  assign or_or_and_or_and_or_and             = not_or_or_or_and_or | (is_configure & (memory_instruction_15_8_plus > 9'd16)) | or_or_is_store_slots_and;  // Legality.swift:53
  assign not_endPause_is_0                   = endPause != 4'd0;            // SequencerBody.swift:85
  assign mode_is_dispatches                  = mode == DISPATCHES;          // SequencerBody.swift:86
  assign mode_is_reads                       = mode == READS;               // SequencerBody.swift:162
  assign mode_is_idle                        = mode == IDLE;                // SequencerBody.swift:166
  assign aheadPause_is_0                     = aheadPause == 3'd0;          // SequencerBody.swift:171
  assign pause_minus_1                       = pause - 4'd1;                // SequencerBody.swift:260
  assign pause_is_0                          = pause == 4'd0;               // SequencerBody.swift:65
  assign index_is_lastIndex                  = index == lastIndex;          // SequencerBody.swift:264
  assign index_plus_1                        = index + 9'd1;                // SequencerBody.swift:266
  assign index_is_7                          = index == 9'd7;               // SequencerBody.swift:65
  assign and__5                              = wantsKeys & nextIsThere & (memory_ahead[7:0] == 8'd1);  // SequencerBody.swift:138
  assign startsContract_and                  = startsContract & (memory_instruction[8] | memory_instruction[13]);  // SequencerBody.swift:319
  assign is_contract_selects                 = is_contract ? memory_instruction[44:21] : memory_instruction[176:153];  // SequencerBody.swift:322
  assign not_index_is_lastIndex              = !index_is_lastIndex;         // SequencerBody.swift:326
  assign mode_is_walks                       = mode == WALKS;               // SequencerBody.swift:91
  assign index_minus_5                       = index - 9'd5;                // SequencerBody.swift:358
  assign mode_is_reports                     = mode == REPORTS;             // Counters.swift:38
  assign units_contract_done_and_and         = units_contract_done & !counts_isUpdate & !counts_isExact;  // Counters.swift:38
  assign index_0_selects_activations         = index[0] ? activations : correct;  // SequencerBody.swift:104
  assign index_1_selects                     = index[1] ? index_0_selects_activations : (index[0] ? loss[63:32] : loss[31:0]);  // SequencerBody.swift:104
  assign index_1_selects_2                   = index[1] ? (index[0] ? cycles : weights) : (index[0] ? momenta : gradients);  // SequencerBody.swift:104

  always_ff @(posedge clock) begin
    if (reset) begin
      programWords <= 6'd0;
      length       <= 8'd0;
    end else if (rewind) begin  // SequencerBody.swift:111
      programWords <= 6'd0;  // SequencerBody.swift:112
      length       <= 8'd0;  // SequencerBody.swift:113
    end else if (program_valid & program_ready) begin  // SequencerBody.swift:111
      if (programWords == 6'd51) begin  // SequencerBody.swift:115
        programWords <= 6'd0;           // SequencerBody.swift:116
        length       <= length + 8'd1;  // SequencerBody.swift:117
      end else begin
        programWords <= programWords + 6'd1;  // SequencerBody.swift:119
      end
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isAhead    <= 1'b0;
      aheadPlace <= 8'd0;
      aheadPause <= 3'd0;
    end else if (mode_is_idle) begin  // SequencerBody.swift:165
      isAhead <= 1'b0;  // SequencerBody.swift:166
    end else if (readsAhead) begin  // SequencerBody.swift:165
      isAhead    <= 1'b1;    // SequencerBody.swift:168
      aheadPlace <= wanted;  // SequencerBody.swift:169
      aheadPause <= 3'd5;    // SequencerBody.swift:170
    end else if (!aheadPause_is_0) begin  // SequencerBody.swift:165
      aheadPause <= aheadPause - 3'd1;  // SequencerBody.swift:171
    end
  end

  always_ff @(posedge clock) begin  // SequencerBody.swift:188
    startsSoftmax <= 1'b0;  // SequencerBody.swift:189
    if (not_endPause_is_0) endPause <= endPause - 4'd1;  // SequencerBody.swift:190
    if (outOfRange & !isFaulty) begin  // SequencerBody.swift:191
      isFaulty   <= 1'b1;  // SequencerBody.swift:192
      faultCode  <= 4'd2;  // SequencerBody.swift:193
      faultPlace <= at;    // SequencerBody.swift:194
    end
    case (mode)  // SequencerBody.swift:196
      IDLE: begin
        turns    <= 24'd0;  // SequencerBody.swift:199
        isFilled <= 1'b0;   // SequencerBody.swift:200
        if (run) begin  // SequencerBody.swift:201
          isFaulty  <= 1'b0;   // SequencerBody.swift:202
          faultCode <= 4'd0;   // SequencerBody.swift:203
          mode      <= READS;  // SequencerBody.swift:65
          at        <= 8'd0;   // SequencerBody.swift:66
          pause     <= 4'd0;   // SequencerBody.swift:67
        end
      end
      READS: begin
        if (at >= length) begin  // SequencerBody.swift:207
          mode       <= HALTS;  // SequencerBody.swift:73
          isFaulty   <= 1'b1;   // SequencerBody.swift:74
          faultCode  <= 4'd5;   // SequencerBody.swift:75
          faultPlace <= at;     // SequencerBody.swift:76
        end else if (memory_take) begin  // SequencerBody.swift:207
          mode <= DISPATCHES;  // SequencerBody.swift:209
        end
      end
      DISPATCHES: begin
        index     <= {1'b0, memory_instruction[15:8]};  // SequencerBody.swift:211
        lastIndex <= memory_instruction_15_8_plus;      // SequencerBody.swift:212
        pause     <= 4'd2;                              // SequencerBody.swift:213
        if (holds & !isFaulty) begin  // SequencerBody.swift:214
          mode <= DISPATCHES;  // SequencerBody.swift:215
        end else if (isFaulty | is_halt) begin  // SequencerBody.swift:214
          mode <= HALTS;  // SequencerBody.swift:217
        end else if (!isLegal) begin  // SequencerBody.swift:214
          mode       <= HALTS;        // SequencerBody.swift:73
          isFaulty   <= 1'b1;         // SequencerBody.swift:74
          faultCode  <= illegalCode;  // SequencerBody.swift:75
          faultPlace <= at;           // SequencerBody.swift:76
        end else if (is_loop) begin  // SequencerBody.swift:214
          if (isLastTurn) begin  // SequencerBody.swift:221
            turns <= 24'd0;  // SequencerBody.swift:222
            mode  <= READS;  // SequencerBody.swift:65
            at    <= next;   // SequencerBody.swift:66
            pause <= 4'd0;   // SequencerBody.swift:67
          end else begin
            turns <= turns + 24'd1;                     // SequencerBody.swift:225
            mode  <= READS;                             // SequencerBody.swift:65
            at    <= {1'b0, memory_instruction[14:8]};  // SequencerBody.swift:66
            pause <= 4'd0;                              // SequencerBody.swift:67
          end
        end else if (is_swap_or_is_fetch) begin  // SequencerBody.swift:214
          if (is_swap == isFilled) begin  // SequencerBody.swift:231
            if (!(is_swap & units_fetches)) begin  // SequencerBody.swift:233
              isFilled     <= is_fetch;                // SequencerBody.swift:234
              activeBuffer <= activeBuffer ^ is_swap;  // SequencerBody.swift:235
              mode         <= READS;                   // SequencerBody.swift:65
              at           <= next;                    // SequencerBody.swift:66
              pause        <= 4'd0;                    // SequencerBody.swift:67
            end
          end else begin
            mode       <= HALTS;  // SequencerBody.swift:73
            isFaulty   <= 1'b1;   // SequencerBody.swift:74
            faultCode  <= 4'd4;   // SequencerBody.swift:75
            faultPlace <= at;     // SequencerBody.swift:76
          end
        end else if (is_commit | is_configure | is_load_slots) begin  // SequencerBody.swift:214
          mode <= WALKS;  // SequencerBody.swift:242
        end else if (is_store_slots) begin  // SequencerBody.swift:214
          mode <= SENDS;  // SequencerBody.swift:244
        end else if (is_softmax) begin  // SequencerBody.swift:214
          mode <= LOOKS;  // SequencerBody.swift:246
        end else if (is_report) begin  // SequencerBody.swift:214
          mode  <= REPORTS;  // SequencerBody.swift:248
          index <= 9'd0;     // SequencerBody.swift:249
        end else begin
          mode <= WAITS;  // SequencerBody.swift:250
        end
      end
      WAITS: begin
        if (units_contractFinishes) begin  // SequencerBody.swift:252
          endPause <= 4'd9;   // SequencerBody.swift:253
          mode     <= READS;  // SequencerBody.swift:65
          at       <= next;   // SequencerBody.swift:66
          pause    <= 4'd0;   // SequencerBody.swift:67
        end else if (unitIsDone) begin  // SequencerBody.swift:252
          mode  <= ENDS;  // SequencerBody.swift:256
          pause <= 4'd0;  // SequencerBody.swift:257
        end
      end
      ENDS: begin
        pause <= pause_minus_1;  // SequencerBody.swift:260
        if (pause_is_0) begin  // SequencerBody.swift:261
          mode  <= READS;  // SequencerBody.swift:65
          at    <= next;   // SequencerBody.swift:66
          pause <= 4'd0;   // SequencerBody.swift:67
        end
      end
      WALKS: begin
        pause <= 4'd4;  // SequencerBody.swift:263
        if (index_is_lastIndex) begin  // SequencerBody.swift:264
          mode <= ENDS;  // SequencerBody.swift:264
        end else if (is_commit | input_valid) begin  // SequencerBody.swift:264
          index <= index_plus_1;  // SequencerBody.swift:266
        end
      end
      LOOKS: begin
        pause <= pause_minus_1;  // SequencerBody.swift:268
        if (pause == 4'd1) begin  // SequencerBody.swift:269
          logitExponent <= units_slotWord[9:0];  // SequencerBody.swift:270
          startsSoftmax <= 1'b1;                 // SequencerBody.swift:271
          mode          <= WAITS;                // SequencerBody.swift:272
        end
      end
      SENDS: begin
        if (hasWord) begin  // SequencerBody.swift:276
          if (output_ready) begin  // SequencerBody.swift:277
            hasWord <= 1'b0;          // SequencerBody.swift:278
            index   <= index_plus_1;  // SequencerBody.swift:279
            pause   <= 4'd2;          // SequencerBody.swift:280
          end
        end else if (index_is_lastIndex) begin  // SequencerBody.swift:276
          mode  <= READS;  // SequencerBody.swift:65
          at    <= next;   // SequencerBody.swift:66
          pause <= 4'd0;   // SequencerBody.swift:67
        end else if (pause_is_0) begin  // SequencerBody.swift:276
          word    <= units_slotWord;  // SequencerBody.swift:285
          hasWord <= 1'b1;            // SequencerBody.swift:286
        end else begin
          pause <= pause_minus_1;  // SequencerBody.swift:287
        end
      end
      REPORTS: begin
        if (output_ready) begin  // SequencerBody.swift:289
          index <= index_plus_1;  // SequencerBody.swift:290
          if (index_is_7) begin  // SequencerBody.swift:291
            mode  <= READS;  // SequencerBody.swift:65
            at    <= next;   // SequencerBody.swift:66
            pause <= 4'd0;   // SequencerBody.swift:67
          end
        end
      end
      default: begin  // HALTS
        if (!units_fetches) mode <= IDLE;  // SequencerBody.swift:294
      end
    endcase
    if (reset) begin
      startsSoftmax <= 1'b0;
      endPause      <= 4'd0;
      isFaulty      <= 1'b0;
      faultCode     <= 4'd0;
      faultPlace    <= 8'd0;
      turns         <= 24'd0;
      isFilled      <= 1'b0;
      mode          <= IDLE;
      at            <= 8'd0;
      pause         <= 4'd0;
      index         <= 9'd0;
      lastIndex     <= 9'd0;
      activeBuffer  <= 1'b0;
      hasWord       <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      wantsKeys <= 1'b0;
      hasKeys   <= 1'b0;
    end else if (mode == WAITS) begin  // SequencerBody.swift:145
      if (units_contractIsIssued) begin  // SequencerBody.swift:146
        wantsKeys <= 1'b1;  // SequencerBody.swift:146
      end else if (nextIsThere) begin  // SequencerBody.swift:146
        wantsKeys <= 1'b0;  // SequencerBody.swift:147
      end
      if (startsKeysAhead) hasKeys <= 1'b1;  // SequencerBody.swift:149
    end else if ((mode != ENDS) & !mode_is_reads) begin  // SequencerBody.swift:145
      wantsKeys <= 1'b0;  // SequencerBody.swift:151
      hasKeys   <= 1'b0;  // SequencerBody.swift:152
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      softmaxStart1 <= 1'b0;
    end else begin
      softmaxStart1 <= startsSoftmax;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      softmaxStart2 <= 1'b0;
    end else begin
      softmaxStart2 <= softmaxStart1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      softmaxStart3 <= 1'b0;
    end else begin
      softmaxStart3 <= softmaxStart2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      softmaxStart4 <= 1'b0;
    end else begin
      softmaxStart4 <= softmaxStart3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      softmaxStart5 <= 1'b0;
    end else begin
      softmaxStart5 <= softmaxStart4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      register0 <= 32'd0;
      register1 <= 32'd0;
      register2 <= 32'd0;
      register3 <= 32'd0;
      register4 <= 32'd0;
    end else begin
      if (configures & (index == 9'd0)) begin  // SequencerBody.swift:345
        register0 <= input_payload;  // SequencerBody.swift:346
      end else if (isStep) begin  // SequencerBody.swift:345
        register0 <= register0 + 32'd1;  // SequencerBody.swift:348
      end
      if (configures & (index == 9'd1)) begin  // SequencerBody.swift:345
        register1 <= input_payload;  // SequencerBody.swift:346
      end else if (1'b0) begin  // SequencerBody.swift:345
        register1 <= register1 + 32'd1;  // SequencerBody.swift:348
      end
      if (configures & (index == 9'd2)) begin  // SequencerBody.swift:345
        register2 <= input_payload;  // SequencerBody.swift:346
      end else if (1'b0) begin  // SequencerBody.swift:345
        register2 <= register2 + 32'd1;  // SequencerBody.swift:348
      end
      if (configures & (index == 9'd3)) begin  // SequencerBody.swift:345
        register3 <= input_payload;  // SequencerBody.swift:346
      end else if (1'b0) begin  // SequencerBody.swift:345
        register3 <= register3 + 32'd1;  // SequencerBody.swift:348
      end
      if (configures & (index == 9'd4)) begin  // SequencerBody.swift:345
        register4 <= input_payload;  // SequencerBody.swift:346
      end else if (1'b0) begin  // SequencerBody.swift:345
        register4 <= register4 + 32'd1;  // SequencerBody.swift:348
      end
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      cycles      <= 32'd0;
      loss        <= 64'd0;
      correct     <= 32'd0;
      activations <= 32'd0;
      gradients   <= 32'd0;
      momenta     <= 32'd0;
      weights     <= 32'd0;
    end else begin
      cycles <= cycles + 32'd1;  // Counters.swift:38
      if (mode_is_reports & output_ready & index_is_7) begin  // Counters.swift:39
        loss        <= 64'd0;  // Counters.swift:40
        correct     <= 32'd0;  // Counters.swift:41
        activations <= 32'd0;  // Counters.swift:42
        gradients   <= 32'd0;  // Counters.swift:43
        momenta     <= 32'd0;  // Counters.swift:44
        weights     <= 32'd0;  // Counters.swift:45
        cycles      <= 32'd1;  // Counters.swift:46
      end else begin
        if (counts_sample_valid) begin  // Counters.swift:48
          loss    <= loss + {42'd0, counts_sample_loss};          // Counters.swift:49
          correct <= correct + {31'd0, counts_sample_isCorrect};  // Counters.swift:50
        end
        if (units_contract_done_and_and & !counts_isStochastic) begin  // Counters.swift:52
          activations <= activations + counts_saturations;  // Counters.swift:53
        end
        if (units_contract_done_and_and & counts_isStochastic) begin  // Counters.swift:55
          gradients <= gradients + counts_saturations;  // Counters.swift:56
        end else if (counts_gradientSaturates) begin  // Counters.swift:55
          gradients <= gradients + 32'd1;  // Counters.swift:57
        end
        if (units_contract_done & counts_isUpdate) begin  // Counters.swift:58
          momenta <= momenta + counts_momentumSaturations;  // Counters.swift:59
          weights <= weights + counts_saturations;          // Counters.swift:60
        end
      end
      if (run) cycles <= 32'd1;  // Counters.swift:63
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, units_fetch_done, units_keys_done, memory_ahead[12:9], memory_ahead[20:14],
    memory_ahead[63:45], index_minus_5[8:4]};
endmodule
