// Runs programs of up to 128 instructions.
module Sequencer_p128_r4_c6_b8_e1 (
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
  input  logic          units_contractAllowsKeys,
  input  logic          units_contractFinishes,
  output logic          units_rank_startsWalk,
  output logic          units_rank_startsBond,
  input  logic          units_rank_done,
  output logic          units_rank_isShrink,
  output logic          units_rank_isThreshold,
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
  input  logic          counts_isShrink,
  input  logic          counts_sample_valid,
  input  logic [21:0]   counts_sample_loss,
  input  logic          counts_sample_isCorrect,
  input  logic          counts_gradientSaturates,
  output logic          buffer,
  input  logic          outOfRange,
  input  logic          fetchOutOfRange
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

  logic          memory_x_ready;                        // SequencerBody.swift:21
  logic          memory_take;                           // SequencerBody.swift:21
  logic [1663:0] memory_instruction;                    // SequencerBody.swift:21
  logic [63:0]   memory_ahead;                          // SequencerBody.swift:21
  logic [3:0]    mode;                                  // SequencerBody.swift:23
  logic [7:0]    at;                                    // SequencerBody.swift:24
  logic [7:0]    length;                                // SequencerBody.swift:25
  logic [8:0]    index;                                 // SequencerBody.swift:26
  logic [8:0]    lastIndex;                             // SequencerBody.swift:27
  logic [3:0]    pause;                                 // SequencerBody.swift:28
  logic [23:0]   turns;                                 // SequencerBody.swift:29
  logic [3:0]    faultCode;                             // SequencerBody.swift:30
  logic [7:0]    aheadPlace;                            // SequencerBody.swift:31
  logic [2:0]    aheadPause;                            // SequencerBody.swift:32
  logic [3:0]    endPause;                              // SequencerBody.swift:33
  logic [7:0]    faultPlace;                            // SequencerBody.swift:34
  logic [7:0]    runningPlace;                          // SequencerBody.swift:35
  logic [7:0]    fetchPlace;                            // SequencerBody.swift:36
  logic [7:0]    loopPlace;                             // SequencerBody.swift:37
  logic          isAhead;                               // SequencerBody.swift:38
  logic          wantsKeys;                             // SequencerBody.swift:39
  logic          hasKeys;                               // SequencerBody.swift:40
  logic          isThere;                               // SequencerBody.swift:41
  logic          isFaulty;                              // SequencerBody.swift:42
  logic          isFilled;                              // SequencerBody.swift:43
  logic          activeBuffer;                          // SequencerBody.swift:44
  logic          hasWord;                               // SequencerBody.swift:45
  logic          startsSoftmax;                         // SequencerBody.swift:46
  logic [31:0]   word;                                  // SequencerBody.swift:47
  logic [9:0]    logitExponent;                         // SequencerBody.swift:48
  logic          is_halt;                               // SequencerBody.swift:54
  logic          is_contract;                           // SequencerBody.swift:54
  logic          is_softmax;                            // SequencerBody.swift:54
  logic          is_commit;                             // SequencerBody.swift:54
  logic          is_swap;                               // SequencerBody.swift:54
  logic          is_fetch;                              // SequencerBody.swift:54
  logic          is_configure;                          // SequencerBody.swift:54
  logic          is_load;                               // SequencerBody.swift:54
  logic          is_store;                              // SequencerBody.swift:54
  logic          is_load_slots;                         // SequencerBody.swift:54
  logic          is_store_slots;                        // SequencerBody.swift:54
  logic          is_report;                             // SequencerBody.swift:54
  logic          is_loop;                               // SequencerBody.swift:54
  logic          is_energy;                             // SequencerBody.swift:54
  logic          is_factors;                            // SequencerBody.swift:54
  logic          is_threshold;                          // SequencerBody.swift:54
  logic          is_shrink;                             // SequencerBody.swift:54
  logic          badLoop;                               // SequencerBody.swift:90
  logic          badContract;                           // Legality.swift:38
  logic          evenStride;                            // Legality.swift:49
  logic          isIllegal;                             // Legality.swift:86
  logic          isLegal;                               // Legality.swift:91
  logic [3:0]    illegalCode;                           // Legality.swift:92
  logic          isStopped;                             // SequencerBody.swift:95
  logic          holds;                                 // SequencerBody.swift:98
  logic          starts;                                // SequencerBody.swift:104
  logic [5:0]    programWords;                          // SequencerReading.swift:7
  logic [7:0]    wanted;                                // SequencerReading.swift:58
  logic          readsAhead;                            // SequencerReading.swift:60
  logic          isShrink;                              // SequencerReading.swift:72
  logic [7:0]    next;                                  // SequencerMachine.swift:7
  logic          isLastTurn;                            // SequencerMachine.swift:10
  logic          unitIsDone;                            // SequencerMachine.swift:11
  logic [5:0]    fetchedLately;                         // SequencerMachine.swift:14
  logic          startsContract;                        // SequencerUnits.swift:11
  logic          nextIsThere;                           // SequencerReading.swift:34
  logic          startsKeysAhead;                       // SequencerReading.swift:36
  logic          looks;                                 // SequencerUnits.swift:14
  logic          shrinks;                               // SequencerUnits.swift:16
  logic          softmaxStart1;                         // Delayed.swift:8
  logic          softmaxStart2;                         // Delayed.swift:8
  logic          softmaxStart3;                         // Delayed.swift:8
  logic          softmaxStart4;                         // Delayed.swift:8
  logic          softmaxStart5;                         // Delayed.swift:8
  logic          walks;                                 // SequencerBody.swift:110
  logic          takes;                                 // SequencerUnits.swift:49
  logic          configures;                            // SequencerUnits.swift:50
  logic          commits;                               // SequencerUnits.swift:51
  logic [31:0]   register0;                             // SequencerUnits.swift:52
  logic [31:0]   register1;                             // SequencerUnits.swift:52
  logic [31:0]   register2;                             // SequencerUnits.swift:52
  logic [31:0]   register3;                             // SequencerUnits.swift:52
  logic [31:0]   register4;                             // SequencerUnits.swift:52
  logic          isStep;                                // SequencerUnits.swift:53
  logic          isLastWord;                            // SequencerBody.swift:113
  logic [63:0]   loss;                                  // Counters.swift:20
  logic [31:0]   correct;                               // Counters.swift:20
  logic [31:0]   activations;                           // Counters.swift:20
  logic [31:0]   gradients;                             // Counters.swift:20
  logic [31:0]   momenta;                               // Counters.swift:20
  logic [31:0]   weights;                               // Counters.swift:20
  logic [31:0]   cycles;                                // Counters.swift:20
  logic          not_memory_instruction_15_8_below_at;
  logic          memory_instruction_64_and;
  logic          and_;
  logic          memory_instruction_9_or;
  logic          memory_instruction_9_or_or;
  logic          memory_instruction_12_or;
  logic          or_;
  logic          is;
  logic          or__2;
  logic          or__3;
  logic          or__4;
  logic          memory_instruction_11_and;
  logic          not_memory_instruction_20_16_is_0;
  logic          not_and;
  logic          not_memory_instruction_436_431_is_0;
  logic          not_and_2;
  logic          not_memory_instruction_442_437_is_0;
  logic          or__5;
  logic          and_or_or_or_is_or_below;
  logic          or__6;
  logic          and_or_and_or_not_and;
  logic          not_and_or_not_and;
  logic          and__2;
  logic          and__3;
  logic          and__4;
  logic          or__7;
  logic          and_or_and;
  logic          or_or_and_or_and;
  logic          or_or_or;
  logic          not_memory_instruction_142_138_is_0;
  logic          not_and_3;
  logic          not_memory_instruction_124_112_is_0;
  logic          not_and_or_not_and_2;
  logic          and__5;
  logic [8:0]    memory_instruction_15_8_plus;
  logic          or_or_is_store_slots_and;
  logic          is_load_or_is_store;
  logic          not_memory_instruction_203_201_is_0;
  logic          not_and_4;
  logic          not_memory_instruction_206_204_is_0;
  logic          not_and_or_not_and_3;
  logic          is_energy_or_is_shrink_and_not_is;
  logic          is_factors_or_is_threshold;
  logic          and__6;
  logic          and_or_and_or_or_and;
  logic          or_or_is_softmax_or;
  logic          or__8;
  logic          or_or_or_or_or_or_or;
  logic          or_or_or_or_or_or_or_2;
  logic          is_softmax_and_or_or;
  logic          not_or_or_or_or_and_or;
  logic          or_or_and_or_and_or_and;
  logic          or_or_and_or_or_or_and;
  logic          not_isIllegal_and_not_and;
  logic          not_endPause_is_0;
  logic          is_softmax_or_is_commit_or;
  logic          not_is_and_or_or_or;
  logic          n5_below_endPause_and;
  logic          mode_is_dispatches;
  logic          mode_is_reads;
  logic          mode_is_idle;
  logic          aheadPause_is_0;
  logic          units_softmax_done_or_or;
  logic [3:0]    pause_minus_1;
  logic          pause_is_0;
  logic          index_is_lastIndex;
  logic [8:0]    index_plus_1;
  logic          index_is_7;
  logic          and__7;
  logic          startsContract_and;
  logic [23:0]   is_shrink_selects;
  logic [23:0]   is_contract_selects;
  logic          not_index_is_lastIndex;
  logic          mode_is_walks;
  logic [8:0]    index_minus_5;
  logic          mode_is_reports;
  logic          units_contract_done_and;
  logic          units_contract_done_and_and;
  logic          and__8;
  logic [31:0]   index_0_selects_activations;
  logic [31:0]   index_1_selects;
  logic [31:0]   index_1_selects_2;

  ProgramMemory_l128 memory (  // SequencerBody.swift:21
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

  assign is_halt                              = memory_instruction[7:0] == 8'd0;  // SequencerBody.swift:54
  assign is_contract                          = memory_instruction[7:0] == 8'd1;  // SequencerBody.swift:54
  assign is_softmax                           = memory_instruction[7:0] == 8'd2;  // SequencerBody.swift:54
  assign is_commit                            = memory_instruction[7:0] == 8'd3;  // SequencerBody.swift:54
  assign is_swap                              = memory_instruction[7:0] == 8'd4;  // SequencerBody.swift:54
  assign is_fetch                             = memory_instruction[7:0] == 8'd5;  // SequencerBody.swift:54
  assign is_configure                         = memory_instruction[7:0] == 8'd6;  // SequencerBody.swift:54
  assign is_load                              = memory_instruction[7:0] == 8'd7;  // SequencerBody.swift:54
  assign is_store                             = memory_instruction[7:0] == 8'd8;  // SequencerBody.swift:54
  assign is_load_slots                        = memory_instruction[7:0] == 8'd9;  // SequencerBody.swift:54
  assign is_store_slots                       = memory_instruction[7:0] == 8'd10;  // SequencerBody.swift:54
  assign is_report                            = memory_instruction[7:0] == 8'd11;  // SequencerBody.swift:54
  assign is_loop                              = memory_instruction[7:0] == 8'd12;  // SequencerBody.swift:54
  assign is_energy                            = memory_instruction[7:0] == 8'd13;  // SequencerBody.swift:54
  assign is_factors                           = memory_instruction[7:0] == 8'd14;  // SequencerBody.swift:54
  assign is_threshold                         = memory_instruction[7:0] == 8'd15;  // SequencerBody.swift:54
  assign is_shrink                            = memory_instruction[7:0] == 8'd16;  // SequencerBody.swift:54
  assign badLoop                              = not_memory_instruction_15_8_below_at | (|turns & (loopPlace != at));  // SequencerBody.swift:90
  assign badContract                          = or__6 | and_or_and_or_not_and | not_and_or_not_and;  // Legality.swift:38
  assign evenStride                           = or_or_and_or_and | or_or_or;  // Legality.swift:49
  assign isIllegal                            = or_or_and_or_or_or_and | (is_fetch & and__5) | (is_loop & badLoop);  // Legality.swift:86
  assign isLegal                              = not_isIllegal_and_not_and & !(is_energy & !memory_instruction[183]);  // Legality.swift:91
  assign illegalCode                          = isIllegal ? 4'd1 : 4'd3;    // Legality.swift:92
  assign isStopped                            = isFaulty | outOfRange | fetchOutOfRange;  // SequencerBody.swift:95
  assign holds                                = not_is_and_or_or_or | n5_below_endPause_and;  // SequencerBody.swift:98
  assign starts                               = mode_is_dispatches & !isStopped & isLegal & !holds;  // SequencerBody.swift:104
  assign wanted                               = mode_is_dispatches ? next : at;  // SequencerReading.swift:58
  assign readsAhead                           = (mode_is_reads | mode_is_dispatches) & !isThere;  // SequencerReading.swift:60
  assign next                                 = at + 8'd1;                  // SequencerMachine.swift:7
  assign isLastTurn                           = {1'b0, turns} + 25'd1 >= {1'b0, memory_instruction[39:16]};  // SequencerMachine.swift:10
  assign unitIsDone                           = units_softmax_done_or_or | units_rank_done;  // SequencerMachine.swift:11
  assign startsContract                       = starts & is_contract;       // SequencerUnits.swift:11
  assign nextIsThere                          = isAhead & aheadPause_is_0 & (aheadPlace == next);  // SequencerReading.swift:34
  assign startsKeysAhead                      = and__7 & (memory_ahead[8] | memory_ahead[13]);  // SequencerReading.swift:36
  assign looks                                = starts & is_softmax;        // SequencerUnits.swift:14
  assign shrinks                              = starts & is_shrink;         // SequencerUnits.swift:16
  assign walks                                = mode_is_walks & not_index_is_lastIndex;  // SequencerBody.swift:110
  assign takes                                = walks & (is_configure | is_load_slots);  // SequencerUnits.swift:49
  assign configures                           = takes & is_configure & input_valid;  // SequencerUnits.swift:50
  assign commits                              = walks & is_commit;          // SequencerUnits.swift:51
  assign isStep                               = mode_is_walks & is_commit & index_is_lastIndex & !register4[0];  // SequencerUnits.swift:53
  assign isLastWord                           = mode_is_reports & index_is_7;  // SequencerBody.swift:113
  assign program_ready                        = memory_x_ready;             // SequencerReading.swift:23
  assign isThere                              = isAhead & (aheadPlace == wanted);  // SequencerReading.swift:59
  assign units_rank_isShrink                  = isShrink;                   // SequencerReading.swift:79
  assign memory_take                          = mode_is_reads & isThere & aheadPause_is_0;  // SequencerReading.swift:82
  assign units_contract_start                 = startsContract;             // SequencerUnits.swift:20
  assign units_scaleStarts                    = startsContract | shrinks;   // SequencerUnits.swift:21
  assign units_scaleEnds                      = units_contract_done;        // SequencerUnits.swift:22
  assign units_softmax_start                  = softmaxStart5;              // SequencerUnits.swift:23
  assign units_load_start                     = starts & is_load;           // SequencerUnits.swift:24
  assign units_store_start                    = starts & is_store;          // SequencerUnits.swift:25
  assign units_fetch_start                    = starts & is_fetch & !isFilled;  // SequencerUnits.swift:26
  assign units_keys_start                     = (startsContract_and & !hasKeys) | looks | startsKeysAhead | shrinks;  // SequencerUnits.swift:27
  assign units_keysArePair                    = startsKeysAhead ? memory_ahead[8] : memory_instruction[8] & is_contract;  // SequencerUnits.swift:28
  assign units_number                         = startsKeysAhead ? memory_ahead[44:21] : is_contract_selects;  // SequencerUnits.swift:30
  assign units_readsSlot                      = looks | ((mode == SENDS) & (pause == 4'd2) & not_index_is_lastIndex);  // SequencerUnits.swift:37
  assign units_slot                           = is_softmax ? memory_instruction[50:44] : index[6:0];  // SequencerUnits.swift:39
  assign units_rank_startsWalk                = shrinks | (starts & is_energy);  // SequencerUnits.swift:41
  assign units_rank_startsBond                = starts & is_factors_or_is_threshold;  // SequencerUnits.swift:42
  assign units_rank_isThreshold               = is_threshold;               // SequencerUnits.swift:43
  assign input_ready                          = takes;                      // SequencerUnits.swift:67
  assign units_commits                        = commits;                    // SequencerUnits.swift:68
  assign units_loadsSlot                      = takes & is_load_slots & input_valid;  // SequencerUnits.swift:69
  assign registers_0                          = register0;                  // SequencerUnits.swift:70
  assign registers_1                          = register1;                  // SequencerUnits.swift:70
  assign registers_2                          = register2;                  // SequencerUnits.swift:70
  assign registers_3                          = register3;                  // SequencerUnits.swift:70
  assign registers_4                          = register4;                  // SequencerUnits.swift:70
  assign seed_enable                          = configures & (index >= 9'd5);  // SequencerUnits.swift:71
  assign seed_address                         = index_minus_5[3:0];         // SequencerUnits.swift:72
  assign seed_word                            = input_payload;              // SequencerUnits.swift:73
  assign busy                                 = !mode_is_idle;              // SequencerBody.swift:118
  assign fault                                = faultCode;                  // SequencerBody.swift:119
  assign place                                = isFaulty ? faultPlace : at;  // SequencerBody.swift:120
  assign instruction                          = memory_instruction;         // SequencerBody.swift:121
  assign buffer                               = activeBuffer;               // SequencerBody.swift:122
  assign exponent                             = logitExponent;              // SequencerBody.swift:123
  assign output_valid                         = hasWord | mode_is_reports;  // SequencerBody.swift:124
  assign output_payload                       = mode_is_reports ? (index[2] ? index_1_selects_2 : index_1_selects) : word;  // SequencerBody.swift:125
  assign not_memory_instruction_15_8_below_at = {1'b0, memory_instruction[15:8]} >= {1'b0, at};  // SequencerBody.swift:90
  assign memory_instruction_64_and            = memory_instruction[64] & !memory_instruction[113];  // Legality.swift:38
  assign and_                                 = memory_instruction_64_and & memory_instruction[115] & !memory_instruction[164];  // Legality.swift:38
  assign memory_instruction_9_or              = memory_instruction[9] | memory_instruction[10];  // Legality.swift:38
  assign memory_instruction_9_or_or           = memory_instruction_9_or | memory_instruction[11];  // Legality.swift:38
  assign memory_instruction_12_or             = memory_instruction[12] | memory_instruction[13];  // Legality.swift:38
  assign or_                                  = memory_instruction_9_or_or | memory_instruction_12_or | memory_instruction[14];  // Legality.swift:38
  assign is                                   = memory_instruction[227:221] == memory_instruction[270:264];  // Legality.swift:38
  assign or__2                                = !memory_instruction[165] | or_ | is;  // Legality.swift:38
  assign or__3                                = (memory_instruction[112:108] == 5'd1) | (memory_instruction[112:108] > 5'd8);  // Legality.swift:38
  assign or__4                                = (memory_instruction[163:159] == 5'd1) | (memory_instruction[163:159] > 5'd8);  // Legality.swift:38
  assign memory_instruction_11_and            = memory_instruction[11] & memory_instruction[12];  // Legality.swift:38
  assign not_memory_instruction_20_16_is_0    = memory_instruction[20:16] != 5'd0;  // Legality.swift:38
  assign not_and                              = !(not_memory_instruction_20_16_is_0 & (memory_instruction[20:16] <= 5'd16));  // Legality.swift:38
  assign not_memory_instruction_436_431_is_0  = memory_instruction[436:431] != 6'd0;  // Legality.swift:38
  assign not_and_2                            = !(not_memory_instruction_436_431_is_0 & (memory_instruction[436:431] <= 6'd4));  // Legality.swift:38
  assign not_memory_instruction_442_437_is_0  = memory_instruction[442:437] != 6'd0;  // Legality.swift:38
  assign or__5                                = &memory_instruction[64:63] | &memory_instruction[115:114];  // Legality.swift:38
  assign and_or_or_or_is_or_below             = and_ | or__3 | or__4;       // Legality.swift:38
  assign or__6                                = or__5 | memory_instruction[166] | and_or_or_or_is_or_below;  // Legality.swift:38
  assign and_or_and_or_not_and                = (memory_instruction[8] & or__2) | memory_instruction_11_and | not_and;  // Legality.swift:38
  assign not_and_or_not_and                   = not_and_2 | !(not_memory_instruction_442_437_is_0 & (memory_instruction[442:437] <= 6'd6));  // Legality.swift:38
  assign and__2                               = !memory_instruction[83] & !memory_instruction[113];  // Legality.swift:49
  assign and__3                               = !memory_instruction[134] & !memory_instruction[164];  // Legality.swift:49
  assign and__4                               = |memory_instruction[373:371] & !memory_instruction[164];  // Legality.swift:49
  assign or__7                                = |memory_instruction[406:389] | |memory_instruction[430:407];  // Legality.swift:49
  assign and_or_and                           = and__3 | (!memory_instruction[246] & memory_instruction[9]);  // Legality.swift:49
  assign or_or_and_or_and                     = !memory_instruction[203] | and__2 | and_or_and;  // Legality.swift:49
  assign or_or_or                             = |memory_instruction[391:389] | and__4 | or__7;  // Legality.swift:49
  assign not_memory_instruction_142_138_is_0  = memory_instruction[142:138] != 5'd0;  // Legality.swift:86
  assign not_and_3                            = !(not_memory_instruction_142_138_is_0 & (memory_instruction[142:138] <= 5'd16));  // Legality.swift:86
  assign not_memory_instruction_124_112_is_0  = memory_instruction[124:112] != 13'd0;  // Legality.swift:86
  assign not_and_or_not_and_2                 = not_and_3 | !(not_memory_instruction_124_112_is_0 & (memory_instruction[124:112] <= 13'd256));  // Legality.swift:86
  assign and__5                               = (memory_instruction[38:26] > 13'd1) & (memory_instruction[56:39] != 18'd1);  // Legality.swift:86
  assign memory_instruction_15_8_plus         = {1'b0, memory_instruction[15:8]} + {1'b0, memory_instruction[23:16]};  // Legality.swift:86
  assign or_or_is_store_slots_and             = (is_commit | is_load_slots | is_store_slots) & (memory_instruction_15_8_plus > 9'd128);  // Legality.swift:86
  assign is_load_or_is_store                  = is_load | is_store;         // Legality.swift:86
  assign not_memory_instruction_203_201_is_0  = memory_instruction[203:201] != 3'd0;  // Legality.swift:86
  assign not_and_4                            = !(not_memory_instruction_203_201_is_0 & (memory_instruction[203:201] <= 3'd1));  // Legality.swift:86
  assign not_memory_instruction_206_204_is_0  = memory_instruction[206:204] != 3'd0;  // Legality.swift:86
  assign not_and_or_not_and_3                 = not_and_4 | !(not_memory_instruction_206_204_is_0 & (memory_instruction[206:204] <= 3'd1));  // Legality.swift:86
  assign is_energy_or_is_shrink_and_not_is    = (is_energy | is_shrink) & (memory_instruction[9:8] != 2'd1);  // Legality.swift:86
  assign is_factors_or_is_threshold           = is_factors | is_threshold;  // Legality.swift:86
  assign and__6                               = is_factors_or_is_threshold & !(|memory_instruction[34:22]);  // Legality.swift:86
  assign and_or_and_or_or_and                 = (is_energy & not_and_or_not_and_3) | is_energy_or_is_shrink_and_not_is | and__6;  // Legality.swift:86
  assign or_or_is_softmax_or                  = is_halt | is_contract | is_softmax | is_commit | is_swap;  // Legality.swift:86
  assign or__8                                = is_load_slots | is_store_slots | is_report | is_loop;  // Legality.swift:86
  assign or_or_or_or_or_or_or                 = or__8 | is_energy | is_factors | is_threshold | is_shrink;  // Legality.swift:86
  assign or_or_or_or_or_or_or_2               = or_or_is_softmax_or | is_fetch | is_configure | is_load_or_is_store | or_or_or_or_or_or_or;  // Legality.swift:86
  assign is_softmax_and_or_or                 = is_softmax & (not_and_or_not_and_2 | !(|memory_instruction[137:125]));  // Legality.swift:86
  assign not_or_or_or_or_and_or               = !or_or_or_or_or_or_or_2 | (is_contract & badContract) | is_softmax_and_or_or;  // Legality.swift:86
  assign or_or_and_or_and_or_and              = not_or_or_or_or_and_or | (is_configure & (memory_instruction_15_8_plus > 9'd16)) | or_or_is_store_slots_and;  // Legality.swift:86
  assign or_or_and_or_or_or_and               = or_or_and_or_and_or_and | (is_load_or_is_store & memory_instruction[9]) | and_or_and_or_or_and;  // Legality.swift:86
  assign not_isIllegal_and_not_and            = !isIllegal & !(is_contract & evenStride);  // Legality.swift:91
  assign not_endPause_is_0                    = endPause != 4'd0;           // SequencerBody.swift:98
  assign is_softmax_or_is_commit_or           = is_softmax | is_commit | is_load_slots;  // SequencerBody.swift:98
  assign not_is_and_or_or_or                  = not_endPause_is_0 & (is_softmax_or_is_commit_or | is_store_slots | is_report | is_shrink);  // SequencerBody.swift:98
  assign n5_below_endPause_and                = (endPause > 4'd5) & is_contract & memory_instruction[9];  // SequencerBody.swift:98
  assign mode_is_dispatches                   = mode == DISPATCHES;         // SequencerBody.swift:104
  assign mode_is_reads                        = mode == READS;              // SequencerReading.swift:60
  assign mode_is_idle                         = mode == IDLE;               // SequencerReading.swift:64
  assign aheadPause_is_0                      = aheadPause == 3'd0;         // SequencerReading.swift:69
  assign units_softmax_done_or_or             = units_softmax_done | units_load_done | units_store_done;  // SequencerMachine.swift:11
  assign pause_minus_1                        = pause - 4'd1;               // SequencerMachine.swift:93
  assign pause_is_0                           = pause == 4'd0;              // SequencerBody.swift:70
  assign index_is_lastIndex                   = index == lastIndex;         // SequencerMachine.swift:98
  assign index_plus_1                         = index + 9'd1;               // SequencerMachine.swift:102
  assign index_is_7                           = index == 9'd7;              // SequencerBody.swift:70
  assign and__7                               = wantsKeys & nextIsThere & (memory_ahead[7:0] == 8'd1);  // SequencerReading.swift:36
  assign startsContract_and                   = startsContract & (memory_instruction[8] | memory_instruction[13]);  // SequencerUnits.swift:27
  assign is_shrink_selects                    = is_shrink ? memory_instruction[241:218] : memory_instruction[166:143];  // SequencerUnits.swift:30
  assign is_contract_selects                  = is_contract ? memory_instruction[44:21] : is_shrink_selects;  // SequencerUnits.swift:30
  assign not_index_is_lastIndex               = !index_is_lastIndex;        // SequencerUnits.swift:37
  assign mode_is_walks                        = mode == WALKS;              // SequencerBody.swift:110
  assign index_minus_5                        = index - 9'd5;               // SequencerUnits.swift:72
  assign mode_is_reports                      = mode == REPORTS;            // SequencerBody.swift:113
  assign units_contract_done_and              = units_contract_done & counts_isUpdate;  // Counters.swift:39
  assign units_contract_done_and_and          = units_contract_done & !counts_isUpdate & !counts_isExact;  // Counters.swift:39
  assign and__8                               = units_contract_done_and_and & !counts_isShrink;  // Counters.swift:39
  assign index_0_selects_activations          = index[0] ? activations : correct;  // SequencerBody.swift:125
  assign index_1_selects                      = index[1] ? index_0_selects_activations : (index[0] ? loss[63:32] : loss[31:0]);  // SequencerBody.swift:125
  assign index_1_selects_2                    = index[1] ? (index[0] ? cycles : weights) : (index[0] ? momenta : gradients);  // SequencerBody.swift:125

  always_ff @(posedge clock) begin
    if (reset) begin
      programWords <= 6'd0;
      length       <= 8'd0;
    end else if (rewind) begin  // SequencerReading.swift:9
      programWords <= 6'd0;  // SequencerReading.swift:10
      length       <= 8'd0;  // SequencerReading.swift:11
    end else if (program_valid & program_ready) begin  // SequencerReading.swift:9
      if (programWords == 6'd51) begin  // SequencerReading.swift:13
        programWords <= 6'd0;           // SequencerReading.swift:14
        length       <= length + 8'd1;  // SequencerReading.swift:15
      end else begin
        programWords <= programWords + 6'd1;  // SequencerReading.swift:17
      end
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isAhead    <= 1'b0;
      aheadPlace <= 8'd0;
      aheadPause <= 3'd0;
    end else if (mode_is_idle) begin  // SequencerReading.swift:63
      isAhead <= 1'b0;  // SequencerReading.swift:64
    end else if (readsAhead) begin  // SequencerReading.swift:63
      isAhead    <= 1'b1;    // SequencerReading.swift:66
      aheadPlace <= wanted;  // SequencerReading.swift:67
      aheadPause <= 3'd5;    // SequencerReading.swift:68
    end else if (!aheadPause_is_0) begin  // SequencerReading.swift:63
      aheadPause <= aheadPause - 3'd1;  // SequencerReading.swift:69
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isShrink <= 1'b0;
    end else if (memory_take) begin  // SequencerReading.swift:74
      isShrink <= memory_ahead[7:0] == 8'd16;  // SequencerReading.swift:75
    end
  end

  always_ff @(posedge clock) begin  // SequencerMachine.swift:15
    fetchedLately <= {fetchedLately[4:0], units_fetches};  // SequencerMachine.swift:16
    if (units_fetches & !fetchedLately[0]) fetchPlace <= runningPlace;  // SequencerMachine.swift:19
    startsSoftmax <= 1'b0;  // SequencerMachine.swift:20
    if (not_endPause_is_0) endPause <= endPause - 4'd1;  // SequencerMachine.swift:21
    if ((outOfRange | fetchOutOfRange) & !isFaulty) begin  // SequencerMachine.swift:22
      isFaulty   <= 1'b1;                                    // SequencerMachine.swift:23
      faultCode  <= 4'd2;                                    // SequencerMachine.swift:24
      faultPlace <= outOfRange ? runningPlace : fetchPlace;  // SequencerMachine.swift:25
    end
    case (mode)  // SequencerMachine.swift:27
      IDLE: begin
        turns    <= 24'd0;  // SequencerMachine.swift:30
        isFilled <= 1'b0;   // SequencerMachine.swift:31
        if (run) begin  // SequencerMachine.swift:32
          isFaulty  <= 1'b0;   // SequencerMachine.swift:33
          faultCode <= 4'd0;   // SequencerMachine.swift:34
          mode      <= READS;  // SequencerBody.swift:70
          at        <= 8'd0;   // SequencerBody.swift:71
          pause     <= 4'd0;   // SequencerBody.swift:72
        end
      end
      READS: begin
        if (isStopped) begin  // SequencerMachine.swift:38
          mode <= HALTS;  // SequencerMachine.swift:38
        end else if (at >= length) begin  // SequencerMachine.swift:38
          mode       <= HALTS;  // SequencerBody.swift:78
          isFaulty   <= 1'b1;   // SequencerBody.swift:79
          faultCode  <= 4'd5;   // SequencerBody.swift:80
          faultPlace <= at;     // SequencerBody.swift:81
        end else if (memory_take) begin  // SequencerMachine.swift:38
          mode <= DISPATCHES;  // SequencerMachine.swift:40
        end
      end
      DISPATCHES: begin
        index     <= {1'b0, memory_instruction[15:8]};  // SequencerMachine.swift:42
        lastIndex <= memory_instruction_15_8_plus;      // SequencerMachine.swift:43
        pause     <= 4'd2;                              // SequencerMachine.swift:44
        if (!isStopped & !holds) runningPlace <= at;  // SequencerMachine.swift:45
        if (holds & !isStopped) begin  // SequencerMachine.swift:46
          mode <= DISPATCHES;  // SequencerMachine.swift:47
        end else if (isStopped | is_halt) begin  // SequencerMachine.swift:46
          mode <= HALTS;  // SequencerMachine.swift:49
        end else if (!isLegal) begin  // SequencerMachine.swift:46
          mode       <= HALTS;        // SequencerBody.swift:78
          isFaulty   <= 1'b1;         // SequencerBody.swift:79
          faultCode  <= illegalCode;  // SequencerBody.swift:80
          faultPlace <= at;           // SequencerBody.swift:81
        end else if (is_loop) begin  // SequencerMachine.swift:46
          if (isLastTurn) begin  // SequencerMachine.swift:53
            turns <= 24'd0;  // SequencerMachine.swift:54
            mode  <= READS;  // SequencerBody.swift:70
            at    <= next;   // SequencerBody.swift:71
            pause <= 4'd0;   // SequencerBody.swift:72
          end else begin
            turns     <= turns + 24'd1;                     // SequencerMachine.swift:57
            loopPlace <= at;                                // SequencerMachine.swift:58
            mode      <= READS;                             // SequencerBody.swift:70
            at        <= {1'b0, memory_instruction[14:8]};  // SequencerBody.swift:71
            pause     <= 4'd0;                              // SequencerBody.swift:72
          end
        end else if (is_swap | is_fetch) begin  // SequencerMachine.swift:46
          if (is_swap == isFilled) begin  // SequencerMachine.swift:64
            if (!(is_swap & units_fetches)) begin  // SequencerMachine.swift:66
              isFilled     <= is_fetch;                // SequencerMachine.swift:67
              activeBuffer <= activeBuffer ^ is_swap;  // SequencerMachine.swift:68
              mode         <= READS;                   // SequencerBody.swift:70
              at           <= next;                    // SequencerBody.swift:71
              pause        <= 4'd0;                    // SequencerBody.swift:72
            end
          end else begin
            mode       <= HALTS;  // SequencerBody.swift:78
            isFaulty   <= 1'b1;   // SequencerBody.swift:79
            faultCode  <= 4'd4;   // SequencerBody.swift:80
            faultPlace <= at;     // SequencerBody.swift:81
          end
        end else if (is_commit | is_configure | is_load_slots) begin  // SequencerMachine.swift:46
          mode <= WALKS;  // SequencerMachine.swift:75
        end else if (is_store_slots) begin  // SequencerMachine.swift:46
          mode <= SENDS;  // SequencerMachine.swift:77
        end else if (is_softmax) begin  // SequencerMachine.swift:46
          mode <= LOOKS;  // SequencerMachine.swift:79
        end else if (is_report) begin  // SequencerMachine.swift:46
          mode  <= REPORTS;  // SequencerMachine.swift:81
          index <= 9'd0;     // SequencerMachine.swift:82
        end else begin
          mode <= WAITS;  // SequencerMachine.swift:83
        end
      end
      WAITS: begin
        if (units_contractFinishes) begin  // SequencerMachine.swift:85
          endPause <= 4'd9;   // SequencerMachine.swift:86
          mode     <= READS;  // SequencerBody.swift:70
          at       <= next;   // SequencerBody.swift:71
          pause    <= 4'd0;   // SequencerBody.swift:72
        end else if (unitIsDone) begin  // SequencerMachine.swift:85
          mode  <= ENDS;  // SequencerMachine.swift:89
          pause <= 4'd0;  // SequencerMachine.swift:90
        end
      end
      ENDS: begin
        pause <= pause_minus_1;  // SequencerMachine.swift:93
        if (pause_is_0) begin  // SequencerMachine.swift:94
          mode  <= READS;  // SequencerBody.swift:70
          at    <= next;   // SequencerBody.swift:71
          pause <= 4'd0;   // SequencerBody.swift:72
        end
      end
      WALKS: begin
        if (index_is_lastIndex) begin  // SequencerMachine.swift:96
          if (endPause < 4'd3) endPause <= 4'd2;  // SequencerMachine.swift:98
          mode  <= READS;  // SequencerBody.swift:70
          at    <= next;   // SequencerBody.swift:71
          pause <= 4'd0;   // SequencerBody.swift:72
        end else if (is_commit | input_valid) begin  // SequencerMachine.swift:96
          index <= index_plus_1;  // SequencerMachine.swift:102
        end
      end
      LOOKS: begin
        pause <= pause_minus_1;  // SequencerMachine.swift:104
        if (pause == 4'd1) begin  // SequencerMachine.swift:105
          logitExponent <= units_slotWord[9:0];  // SequencerMachine.swift:106
          startsSoftmax <= 1'b1;                 // SequencerMachine.swift:107
          mode          <= WAITS;                // SequencerMachine.swift:108
        end
      end
      SENDS: begin
        if (hasWord) begin  // SequencerMachine.swift:112
          if (output_ready) begin  // SequencerMachine.swift:113
            hasWord <= 1'b0;          // SequencerMachine.swift:114
            index   <= index_plus_1;  // SequencerMachine.swift:115
            pause   <= 4'd2;          // SequencerMachine.swift:116
          end
        end else if (index_is_lastIndex) begin  // SequencerMachine.swift:112
          mode  <= READS;  // SequencerBody.swift:70
          at    <= next;   // SequencerBody.swift:71
          pause <= 4'd0;   // SequencerBody.swift:72
        end else if (pause_is_0) begin  // SequencerMachine.swift:112
          word    <= units_slotWord;  // SequencerMachine.swift:121
          hasWord <= 1'b1;            // SequencerMachine.swift:122
        end else begin
          pause <= pause_minus_1;  // SequencerMachine.swift:123
        end
      end
      REPORTS: begin
        if (output_ready) begin  // SequencerMachine.swift:125
          index <= index_plus_1;  // SequencerMachine.swift:126
          if (index_is_7) begin  // SequencerMachine.swift:127
            mode  <= READS;  // SequencerBody.swift:70
            at    <= next;   // SequencerBody.swift:71
            pause <= 4'd0;   // SequencerBody.swift:72
          end
        end
      end
      default: begin  // HALTS
        if (!units_fetches & !(|fetchedLately)) mode <= IDLE;  // SequencerMachine.swift:131
      end
    endcase
    if (reset) begin
      fetchedLately <= 6'd0;
      fetchPlace    <= 8'd0;
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
      runningPlace  <= 8'd0;
      loopPlace     <= 8'd0;
      activeBuffer  <= 1'b0;
      hasWord       <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      wantsKeys <= 1'b0;
      hasKeys   <= 1'b0;
    end else if (mode == WAITS) begin  // SequencerReading.swift:43
      if (units_contractAllowsKeys) begin  // SequencerReading.swift:44
        wantsKeys <= 1'b1;  // SequencerReading.swift:44
      end else if (nextIsThere) begin  // SequencerReading.swift:44
        wantsKeys <= 1'b0;  // SequencerReading.swift:45
      end
      if (startsKeysAhead) hasKeys <= 1'b1;  // SequencerReading.swift:47
    end else if ((mode != ENDS) & !mode_is_reads & !holds) begin  // SequencerReading.swift:43
      wantsKeys <= 1'b0;  // SequencerReading.swift:49
      hasKeys   <= 1'b0;  // SequencerReading.swift:50
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
      if (configures & (index == 9'd0)) begin  // SequencerUnits.swift:59
        register0 <= input_payload;  // SequencerUnits.swift:60
      end else if (isStep) begin  // SequencerUnits.swift:59
        register0 <= register0 + 32'd1;  // SequencerUnits.swift:62
      end
      if (configures & (index == 9'd1)) begin  // SequencerUnits.swift:59
        register1 <= input_payload;  // SequencerUnits.swift:60
      end else if (1'b0) begin  // SequencerUnits.swift:59
        register1 <= register1 + 32'd1;  // SequencerUnits.swift:62
      end
      if (configures & (index == 9'd2)) begin  // SequencerUnits.swift:59
        register2 <= input_payload;  // SequencerUnits.swift:60
      end else if (1'b0) begin  // SequencerUnits.swift:59
        register2 <= register2 + 32'd1;  // SequencerUnits.swift:62
      end
      if (configures & (index == 9'd3)) begin  // SequencerUnits.swift:59
        register3 <= input_payload;  // SequencerUnits.swift:60
      end else if (1'b0) begin  // SequencerUnits.swift:59
        register3 <= register3 + 32'd1;  // SequencerUnits.swift:62
      end
      if (configures & (index == 9'd4)) begin  // SequencerUnits.swift:59
        register4 <= input_payload;  // SequencerUnits.swift:60
      end else if (1'b0) begin  // SequencerUnits.swift:59
        register4 <= register4 + 32'd1;  // SequencerUnits.swift:62
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
      if (!isLastWord) cycles <= cycles + 32'd1;  // Counters.swift:39
      if (isLastWord & output_ready) begin  // Counters.swift:40
        loss        <= 64'd0;  // Counters.swift:41
        correct     <= 32'd0;  // Counters.swift:42
        activations <= 32'd0;  // Counters.swift:43
        gradients   <= 32'd0;  // Counters.swift:44
        momenta     <= 32'd0;  // Counters.swift:45
        weights     <= 32'd0;  // Counters.swift:46
        cycles      <= 32'd1;  // Counters.swift:47
      end else begin
        if (counts_sample_valid) begin  // Counters.swift:49
          loss    <= loss + {42'd0, counts_sample_loss};          // Counters.swift:50
          correct <= correct + {31'd0, counts_sample_isCorrect};  // Counters.swift:51
        end
        if (and__8 & !counts_isStochastic) begin  // Counters.swift:53
          activations <= activations + counts_saturations;  // Counters.swift:54
        end
        if (and__8 & counts_isStochastic) begin  // Counters.swift:56
          gradients <= gradients + counts_saturations;  // Counters.swift:57
        end else if (counts_gradientSaturates) begin  // Counters.swift:56
          gradients <= gradients + 32'd1;  // Counters.swift:58
        end
        if (units_contract_done_and) begin  // Counters.swift:59
          momenta <= momenta + counts_momentumSaturations;  // Counters.swift:59
        end
        if (units_contract_done_and | (units_contract_done & counts_isShrink)) begin  // Counters.swift:60
          weights <= weights + counts_saturations;  // Counters.swift:61
        end
      end
      if (run) cycles <= 32'd1;  // Counters.swift:64
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, units_fetch_done, units_keys_done, memory_ahead[12:9], memory_ahead[20:14],
    memory_ahead[63:45], index_minus_5[8:4]};
endmodule
