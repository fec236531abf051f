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

  logic          memory_x_ready;                    // SequencerBody.swift:22
  logic          memory_take;                       // SequencerBody.swift:22
  logic [1663:0] memory_instruction;                // SequencerBody.swift:22
  logic [1663:0] memory_ahead;                      // SequencerBody.swift:22
  logic [3:0]    mode;                              // SequencerBody.swift:24
  logic [7:0]    at;                                // SequencerBody.swift:25
  logic [7:0]    length;                            // SequencerBody.swift:26
  logic [8:0]    index;                             // SequencerBody.swift:27
  logic [8:0]    lastIndex;                         // SequencerBody.swift:28
  logic [3:0]    pause;                             // SequencerBody.swift:29
  logic [23:0]   turns;                             // SequencerBody.swift:30
  logic [3:0]    faultCode;                         // SequencerBody.swift:31
  logic [7:0]    aheadPlace;                        // SequencerBody.swift:32
  logic [2:0]    aheadPause;                        // SequencerBody.swift:33
  logic [3:0]    endPause;                          // SequencerBody.swift:34
  logic [7:0]    faultPlace;                        // SequencerBody.swift:35
  logic [7:0]    runningPlace;                      // SequencerBody.swift:36
  logic [7:0]    fetchPlace;                        // SequencerBody.swift:37
  logic [7:0]    loopPlace;                         // SequencerBody.swift:38
  logic          isAhead;                           // SequencerBody.swift:39
  logic          wantsKeys;                         // SequencerBody.swift:40
  logic          hasKeys;                           // SequencerBody.swift:41
  logic          isThere;                           // SequencerBody.swift:42
  logic          isReady;                           // SequencerBody.swift:43
  logic          isFaulty;                          // SequencerBody.swift:44
  logic          isFilled;                          // SequencerBody.swift:45
  logic          activeBuffer;                      // SequencerBody.swift:46
  logic          hasWord;                           // SequencerBody.swift:47
  logic          startsSoftmax;                     // SequencerBody.swift:48
  logic [31:0]   word;                              // SequencerBody.swift:49
  logic [9:0]    logitExponent;                     // SequencerBody.swift:50
  logic          is_halt;                           // SequencerBody.swift:58
  logic          is_contract;                       // SequencerBody.swift:58
  logic          is_softmax;                        // SequencerBody.swift:58
  logic          is_commit;                         // SequencerBody.swift:58
  logic          is_swap;                           // SequencerBody.swift:58
  logic          is_fetch;                          // SequencerBody.swift:58
  logic          is_configure;                      // SequencerBody.swift:58
  logic          is_load;                           // SequencerBody.swift:58
  logic          is_store;                          // SequencerBody.swift:58
  logic          is_load_slots;                     // SequencerBody.swift:58
  logic          is_store_slots;                    // SequencerBody.swift:58
  logic          is_report;                         // SequencerBody.swift:58
  logic          is_loop;                           // SequencerBody.swift:58
  logic          is_energy;                         // SequencerBody.swift:58
  logic          is_factors;                        // SequencerBody.swift:58
  logic          is_threshold;                      // SequencerBody.swift:58
  logic          is_shrink;                         // SequencerBody.swift:58
  logic          isLastTurn;                        // LoopAhead.swift:16
  logic          goesOn;                            // LoopAhead.swift:17
  logic          isInside;                          // LoopAhead.swift:18
  logic          badLoop;                           // SequencerBody.swift:95
  logic          next_is_halt;                      // SequencerBody.swift:58
  logic          next_is_contract;                  // SequencerBody.swift:58
  logic          next_is_softmax;                   // SequencerBody.swift:58
  logic          next_is_commit;                    // SequencerBody.swift:58
  logic          next_is_swap;                      // SequencerBody.swift:58
  logic          next_is_fetch;                     // SequencerBody.swift:58
  logic          next_is_configure;                 // SequencerBody.swift:58
  logic          next_is_load;                      // SequencerBody.swift:58
  logic          next_is_store;                     // SequencerBody.swift:58
  logic          next_is_load_slots;                // SequencerBody.swift:58
  logic          next_is_store_slots;               // SequencerBody.swift:58
  logic          next_is_report;                    // SequencerBody.swift:58
  logic          next_is_loop;                      // SequencerBody.swift:58
  logic          next_is_energy;                    // SequencerBody.swift:58
  logic          next_is_factors;                   // SequencerBody.swift:58
  logic          next_is_threshold;                 // SequencerBody.swift:58
  logic          next_is_shrink;                    // SequencerBody.swift:58
  logic          hasChoice;                         // Legality.swift:40
  logic          badContract1;                      // Delayed.swift:8
  logic          evenStride1;                       // Delayed.swift:8
  logic          badSoftmax1;                       // Delayed.swift:8
  logic          badFetch1;                         // Delayed.swift:8
  logic          afterRegisters1;                   // Delayed.swift:8
  logic          afterSlots1;                       // Delayed.swift:8
  logic          isInputPad1;                       // Delayed.swift:8
  logic          badEnergy1;                        // Delayed.swift:8
  logic          evenLanes1;                        // Delayed.swift:8
  logic          isOtherPad1;                       // Delayed.swift:8
  logic          hasNoIndex1;                       // Delayed.swift:8
  logic          isIllegal;                         // Legality.swift:111
  logic          hasEvenStride;                     // Legality.swift:112
  logic          isLegal;                           // Legality.swift:122
  logic [3:0]    illegalCode;                       // Legality.swift:123
  logic          needsSlots;                        // SequencerBody.swift:101
  logic          startsWithBias;                    // SequencerBody.swift:102
  logic          isOutside1;                        // Delayed.swift:8
  logic          fetchIsOutside1;                   // Delayed.swift:8
  logic          isStopped;                         // SequencerBody.swift:117
  logic          holds;                             // SequencerBody.swift:119
  logic          unitIsDone1;                       // Delayed.swift:8
  logic          starts;                            // SequencerBody.swift:127
  logic [5:0]    programWords;                      // SequencerReading.swift:7
  logic [7:0]    wanted;                            // SequencerReading.swift:60
  logic          readsAhead;                        // SequencerReading.swift:62
  logic          leaves;                            // SequencerMachine.swift:10
  logic [7:0]    next;                              // SequencerMachine.swift:11
  logic [5:0]    fetchedLately;                     // SequencerMachine.swift:14
  logic          startsContract1;                   // Delayed.swift:8
  logic          looks;                             // SequencerUnits.swift:16
  logic          startsShrink1;                     // Delayed.swift:8
  logic          startsEnergy1;                     // Delayed.swift:8
  logic          startsBond1;                       // Delayed.swift:8
  logic          readsSlot1;                        // Delayed.swift:8
  logic [6:0]    slot1;                             // Delayed.swift:8
  logic          startsFetch1;                      // Delayed.swift:8
  logic          nextIsThere;                       // SequencerReading.swift:34
  logic          startsKeysAhead;                   // SequencerReading.swift:38
  logic          startsAhead1;                      // Delayed.swift:8
  logic          startsKeys1;                       // Delayed.swift:8
  logic          softmaxStart1;                     // Delayed.swift:8
  logic          softmaxStart2;                     // Delayed.swift:8
  logic          softmaxStart3;                     // Delayed.swift:8
  logic          softmaxStart4;                     // Delayed.swift:8
  logic          softmaxStart5;                     // Delayed.swift:8
  logic          startsLoad1;                       // Delayed.swift:8
  logic          startsStore1;                      // Delayed.swift:8
  logic          walks;                             // SequencerBody.swift:140
  logic          takes;                             // SequencerUnits.swift:69
  logic          configures;                        // SequencerUnits.swift:70
  logic          commits1;                          // Delayed.swift:8
  logic          loadsSlot1;                        // Delayed.swift:8
  logic [31:0]   register0;                         // SequencerUnits.swift:74
  logic [31:0]   register1;                         // SequencerUnits.swift:74
  logic [31:0]   register2;                         // SequencerUnits.swift:74
  logic [31:0]   register3;                         // SequencerUnits.swift:74
  logic [31:0]   register4;                         // SequencerUnits.swift:74
  logic          setsRegister;                      // SequencerUnits.swift:76
  logic [4:0]    setNumber;                         // SequencerUnits.swift:77
  logic [31:0]   setWord;                           // SequencerUnits.swift:78
  logic          isStep1;                           // Delayed.swift:8
  logic          isLastWord;                        // SequencerBody.swift:143
  logic [63:0]   loss;                              // Counters.swift:20
  logic [31:0]   correct;                           // Counters.swift:20
  logic [31:0]   activations;                       // Counters.swift:20
  logic [31:0]   gradients;                         // Counters.swift:20
  logic [31:0]   momenta;                           // Counters.swift:20
  logic [31:0]   weights;                           // Counters.swift:20
  logic [31:0]   cycles;                            // Counters.swift:20
  logic          memory_ahead_64_and_and;
  logic          memory_ahead_9_or;
  logic          memory_ahead_13_or_or;
  logic          memory_ahead_227_221_is;
  logic          or_;
  logic          memory_ahead_1549_and_and;
  logic          or__2;
  logic          or__3;
  logic          memory_ahead_8_and_or_or_is;
  logic          not_and;
  logic          not_and_2;
  logic          not_and_3;
  logic          or__4;
  logic          and_or_or_or_is_or_below;
  logic          memory_ahead_8_and_or_or;
  logic          and_or_or_or_memory_ahead_11_and;
  logic          or_or_and_or_or_or_not_and;
  logic          not_memory_ahead_134_and;
  logic          not_memory_ahead_203_or;
  logic          or__5;
  logic          memory_ahead_391_389_any_or;
  logic          or__6;
  logic          not_and_4;
  logic          not_and_5;
  logic [8:0]    memory_ahead_15_8_plus;
  logic          next_is_commit_or_or;
  logic          next_is_configure_and_or;
  logic          next_is_load_or_next_is_store;
  logic          not_and_6;
  logic          not_and_7;
  logic          and_;
  logic          next_is_factors_or_and;
  logic          and_or_and_or_or_and_hasNoIndex1;
  logic          or__7;
  logic          next_is_fetch_or_or;
  logic          or_or_or_or_or_or_or;
  logic          next_is_load_slots_or;
  logic          next_is_energy_or_or;
  logic          or_or_or_or_or_or_or_2;
  logic          not_or_or;
  logic          or_or_and_or_and_or_and;
  logic          or_or_and_or_or_or_and;
  logic          memory_ahead_7_0_is_1;
  logic          next_is_softmax_or_or;
  logic          not_endPause_is_0;
  logic          units_softmax_done_or_or;
  logic          mode_is_dispatches;
  logic          mode_is_reads;
  logic          mode_is_idle;
  logic          aheadPause_is_0;
  logic          not_isLegal_or_badLoop;
  logic [3:0]    pause_minus_1;
  logic          pause_is_0;
  logic          index_is_lastIndex;
  logic [8:0]    index_plus_1;
  logic          index_is_7;
  logic          not_index_is_lastIndex;
  logic          and__2;
  logic          is_contract_and;
  logic          starts_and_and_or_or;
  logic [23:0]   is_shrink_selects;
  logic [23:0]   is_contract_selects;
  logic          mode_is_walks;
  logic [4:0]    setNumber_minus_5;
  logic          mode_is_reports;
  logic          units_contract_done_and;
  logic          units_contract_done_and_and;
  logic          and__3;
  logic [31:0]   index_0_selects_activations;
  logic [31:0]   index_1_selects;
  logic [31:0]   index_1_selects_2;

  ProgramMemory_l128 memory (  // SequencerBody.swift:22
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

  assign badLoop                          = is_loop & (goesOn | isInside);  // SequencerBody.swift:95
  assign hasChoice                        = memory_ahead_9_or | memory_ahead[11] | memory_ahead[12] | memory_ahead_13_or_or;  // Legality.swift:40
  assign isLegal                          = !isIllegal & !hasEvenStride;    // Legality.swift:122
  assign illegalCode                      = (hasEvenStride & !isIllegal) ? 4'd3 : 4'd1;  // Legality.swift:123
  assign isStopped                        = isFaulty | isOutside1 | fetchIsOutside1;  // SequencerBody.swift:117
  assign holds                            = (not_endPause_is_0 & needsSlots) | ((endPause > 4'd5) & startsWithBias);  // SequencerBody.swift:119
  assign starts                           = mode_is_dispatches & !isStopped & isLegal & !holds;  // SequencerBody.swift:127
  assign wanted                           = mode_is_dispatches ? next : at;  // SequencerReading.swift:60
  assign readsAhead                       = (mode_is_reads | mode_is_dispatches) & !isThere;  // SequencerReading.swift:62
  assign leaves                           = isOutside1 | fetchIsOutside1;   // SequencerMachine.swift:10
  assign next                             = at + 8'd1;                      // SequencerMachine.swift:11
  assign looks                            = starts & is_softmax;            // SequencerUnits.swift:16
  assign startsKeysAhead                  = and__2 & (memory_ahead[8] | memory_ahead[13]);  // SequencerReading.swift:38
  assign walks                            = mode_is_walks & not_index_is_lastIndex;  // SequencerBody.swift:140
  assign takes                            = walks & (is_configure | is_load_slots);  // SequencerUnits.swift:69
  assign configures                       = takes & is_configure & input_valid;  // SequencerUnits.swift:70
  assign isLastWord                       = mode_is_reports & index_is_7;   // SequencerBody.swift:143
  assign program_ready                    = memory_x_ready;                 // SequencerReading.swift:23
  assign isThere                          = isAhead & (aheadPlace == wanted);  // SequencerReading.swift:61
  assign memory_take                      = mode_is_reads & isReady;        // SequencerReading.swift:78
  assign units_contract_start             = startsContract1;                // SequencerUnits.swift:41
  assign units_scaleStarts                = startsContract1 | startsShrink1;  // SequencerUnits.swift:42
  assign units_scaleEnds                  = units_contract_done;            // SequencerUnits.swift:43
  assign units_softmax_start              = softmaxStart5;                  // SequencerUnits.swift:44
  assign units_load_start                 = startsLoad1;                    // SequencerUnits.swift:45
  assign units_store_start                = startsStore1;                   // SequencerUnits.swift:46
  assign units_fetch_start                = startsFetch1;                   // SequencerUnits.swift:47
  assign units_keys_start                 = startsKeys1;                    // SequencerUnits.swift:48
  assign units_keysArePair                = startsAhead1 ? memory_ahead[8] : memory_instruction[8] & is_contract;  // SequencerUnits.swift:49
  assign units_number                     = startsAhead1 ? memory_ahead[44:21] : is_contract_selects;  // SequencerUnits.swift:51
  assign units_readsSlot                  = readsSlot1;                     // SequencerUnits.swift:58
  assign units_slot                       = slot1;                          // SequencerUnits.swift:59
  assign units_rank_startsWalk            = startsShrink1 | startsEnergy1;  // SequencerUnits.swift:60
  assign units_rank_startsBond            = startsBond1;                    // SequencerUnits.swift:61
  assign units_rank_isShrink              = is_shrink;                      // SequencerUnits.swift:62
  assign units_rank_isThreshold           = is_threshold;                   // SequencerUnits.swift:63
  assign input_ready                      = takes;                          // SequencerUnits.swift:97
  assign units_commits                    = commits1;                       // SequencerUnits.swift:98
  assign units_loadsSlot                  = loadsSlot1;                     // SequencerUnits.swift:99
  assign registers_0                      = register0;                      // SequencerUnits.swift:100
  assign registers_1                      = register1;                      // SequencerUnits.swift:100
  assign registers_2                      = register2;                      // SequencerUnits.swift:100
  assign registers_3                      = register3;                      // SequencerUnits.swift:100
  assign registers_4                      = register4;                      // SequencerUnits.swift:100
  assign seed_enable                      = setsRegister & (setNumber >= 5'd5);  // SequencerUnits.swift:101
  assign seed_address                     = setNumber_minus_5[3:0];         // SequencerUnits.swift:102
  assign seed_word                        = setWord;                        // SequencerUnits.swift:103
  assign busy                             = !mode_is_idle;                  // SequencerBody.swift:148
  assign fault                            = isFaulty ? faultCode : 4'd0;    // SequencerBody.swift:149
  assign place                            = isFaulty ? faultPlace : at;     // SequencerBody.swift:150
  assign instruction                      = memory_instruction;             // SequencerBody.swift:151
  assign buffer                           = activeBuffer;                   // SequencerBody.swift:152
  assign exponent                         = logitExponent;                  // SequencerBody.swift:153
  assign output_valid                     = hasWord | mode_is_reports;      // SequencerBody.swift:154
  assign output_payload                   = mode_is_reports ? (index[2] ? index_1_selects_2 : index_1_selects) : word;  // SequencerBody.swift:155
  assign memory_ahead_64_and_and          = memory_ahead[64] & !memory_ahead[113] & memory_ahead[115];  // Legality.swift:40
  assign memory_ahead_9_or                = memory_ahead[9] | memory_ahead[10];  // Legality.swift:40
  assign memory_ahead_13_or_or            = memory_ahead[13] | memory_ahead[14] | memory_ahead[1590];  // Legality.swift:40
  assign memory_ahead_227_221_is          = memory_ahead[227:221] == memory_ahead[270:264];  // Delayed.swift:8
  assign or_                              = hasChoice | memory_ahead[8] | (memory_ahead[20:16] != 5'd16);  // Delayed.swift:8
  assign memory_ahead_1549_and_and        = memory_ahead[1549] & !memory_ahead[1550] & memory_ahead[1553];  // Delayed.swift:8
  assign or__2                            = (memory_ahead[112:108] == 5'd1) | (memory_ahead[112:108] > 5'd8);  // Delayed.swift:8
  assign or__3                            = (memory_ahead[163:159] == 5'd1) | (memory_ahead[163:159] > 5'd8);  // Delayed.swift:8
  assign memory_ahead_8_and_or_or_is      = memory_ahead[8] & (!memory_ahead[165] | hasChoice | memory_ahead_227_221_is);  // Delayed.swift:8
  assign not_and                          = !((memory_ahead[20:16] != 5'd0) & (memory_ahead[20:16] <= 5'd16));  // Delayed.swift:8
  assign not_and_2                        = !((memory_ahead[436:431] != 6'd0) & (memory_ahead[436:431] <= 6'd4));  // Delayed.swift:8
  assign not_and_3                        = !((memory_ahead[442:437] != 6'd0) & (memory_ahead[442:437] <= 6'd6));  // Delayed.swift:8
  assign or__4                            = &memory_ahead[64:63] | &memory_ahead[115:114] | memory_ahead[166];  // Delayed.swift:8
  assign and_or_or_or_is_or_below         = (memory_ahead_64_and_and & !memory_ahead[164]) | or__2 | or__3;  // Delayed.swift:8
  assign memory_ahead_8_and_or_or         = memory_ahead_8_and_or_or_is | (memory_ahead[1550] & or_) | memory_ahead_1549_and_and;  // Delayed.swift:8
  assign and_or_or_or_memory_ahead_11_and = memory_ahead_8_and_or_or | (memory_ahead[11] & memory_ahead[12]);  // Delayed.swift:8
  assign or_or_and_or_or_or_not_and       = and_or_or_or_memory_ahead_11_and | not_and | not_and_2 | not_and_3;  // Delayed.swift:8
  assign not_memory_ahead_134_and         = !memory_ahead[134] & !memory_ahead[164];  // Delayed.swift:8
  assign not_memory_ahead_203_or          = !memory_ahead[203] | (!memory_ahead[83] & !memory_ahead[113]);  // Delayed.swift:8
  assign or__5                            = not_memory_ahead_203_or | not_memory_ahead_134_and | (!memory_ahead[246] & memory_ahead[9]);  // Delayed.swift:8
  assign memory_ahead_391_389_any_or      = |memory_ahead[391:389] | (|memory_ahead[373:371] & !memory_ahead[164]);  // Delayed.swift:8
  assign or__6                            = memory_ahead_391_389_any_or | |memory_ahead[406:389] | |memory_ahead[430:407];  // Delayed.swift:8
  assign not_and_4                        = !((memory_ahead[142:138] != 5'd0) & (memory_ahead[142:138] <= 5'd16));  // Delayed.swift:8
  assign not_and_5                        = !((memory_ahead[124:112] != 13'd0) & (memory_ahead[124:112] <= 13'd256));  // Delayed.swift:8
  assign memory_ahead_15_8_plus           = {1'b0, memory_ahead[15:8]} + {1'b0, memory_ahead[23:16]};  // Delayed.swift:8
  assign next_is_commit_or_or             = next_is_commit | next_is_load_slots | next_is_store_slots;  // Delayed.swift:8
  assign next_is_configure_and_or         = (next_is_configure & afterRegisters1) | (next_is_commit_or_or & afterSlots1);  // Delayed.swift:8
  assign next_is_load_or_next_is_store    = next_is_load | next_is_store;   // Delayed.swift:8
  assign not_and_6                        = !((memory_ahead[203:201] != 3'd0) & (memory_ahead[203:201] <= 3'd1));  // Delayed.swift:8
  assign not_and_7                        = !((memory_ahead[206:204] != 3'd0) & (memory_ahead[206:204] <= 3'd1));  // Delayed.swift:8
  assign and_                             = (next_is_energy | next_is_shrink) & isOtherPad1;  // Delayed.swift:8
  assign next_is_factors_or_and           = (next_is_factors | next_is_threshold) & hasNoIndex1;  // Legality.swift:111
  assign and_or_and_or_or_and_hasNoIndex1 = (next_is_energy & badEnergy1) | and_ | next_is_factors_or_and;  // Legality.swift:111
  assign or__7                            = next_is_halt | next_is_contract | next_is_softmax;  // Legality.swift:111
  assign next_is_fetch_or_or              = next_is_fetch | next_is_configure | next_is_load_or_next_is_store;  // Legality.swift:111
  assign or_or_or_or_or_or_or             = or__7 | next_is_commit | next_is_swap | next_is_fetch_or_or;  // Legality.swift:111
  assign next_is_load_slots_or            = next_is_load_slots | next_is_store_slots;  // Legality.swift:111
  assign next_is_energy_or_or             = next_is_energy | next_is_factors | next_is_threshold | next_is_shrink;  // Legality.swift:111
  assign or_or_or_or_or_or_or_2           = next_is_load_slots_or | next_is_report | next_is_loop | next_is_energy_or_or;  // Legality.swift:111
  assign not_or_or                        = !(or_or_or_or_or_or_or | or_or_or_or_or_or_or_2) | (next_is_contract & badContract1);  // Legality.swift:118
  assign or_or_and_or_and_or_and          = not_or_or | (next_is_softmax & badSoftmax1) | next_is_configure_and_or;  // Legality.swift:118
  assign or_or_and_or_or_or_and           = or_or_and_or_and_or_and | (next_is_load_or_next_is_store & isInputPad1) | and_or_and_or_or_and_hasNoIndex1;  // Legality.swift:118
  assign memory_ahead_7_0_is_1            = memory_ahead[7:0] == 8'd1;      // SequencerBody.swift:104
  assign next_is_softmax_or_or            = next_is_softmax | next_is_commit | next_is_load_slots;  // SequencerBody.swift:107
  assign not_endPause_is_0                = endPause != 4'd0;               // SequencerBody.swift:119
  assign units_softmax_done_or_or         = units_softmax_done | units_load_done | units_store_done;  // Delayed.swift:8
  assign mode_is_dispatches               = mode == DISPATCHES;             // SequencerBody.swift:127
  assign mode_is_reads                    = mode == READS;                  // SequencerReading.swift:62
  assign mode_is_idle                     = mode == IDLE;                   // SequencerReading.swift:66
  assign aheadPause_is_0                  = aheadPause == 3'd0;             // SequencerReading.swift:71
  assign not_isLegal_or_badLoop           = !isLegal | badLoop;             // SequencerMachine.swift:25
  assign pause_minus_1                    = pause - 4'd1;                   // SequencerMachine.swift:98
  assign pause_is_0                       = pause == 4'd0;                  // SequencerBody.swift:75
  assign index_is_lastIndex               = index == lastIndex;             // SequencerMachine.swift:104
  assign index_plus_1                     = index + 9'd1;                   // SequencerMachine.swift:108
  assign index_is_7                       = index == 9'd7;                  // SequencerBody.swift:75
  assign not_index_is_lastIndex           = !index_is_lastIndex;            // Delayed.swift:8
  assign and__2                           = wantsKeys & nextIsThere & memory_ahead_7_0_is_1;  // SequencerReading.swift:38
  assign is_contract_and                  = is_contract & (memory_instruction[8] | memory_instruction[13]);  // Delayed.swift:8
  assign starts_and_and_or_or             = starts & ((is_contract_and & !hasKeys) | is_softmax | is_shrink);  // Delayed.swift:8
  assign is_shrink_selects                = is_shrink ? memory_instruction[241:218] : memory_instruction[166:143];  // SequencerUnits.swift:51
  assign is_contract_selects              = is_contract ? memory_instruction[44:21] : is_shrink_selects;  // SequencerUnits.swift:51
  assign mode_is_walks                    = mode == WALKS;                  // SequencerBody.swift:140
  assign setNumber_minus_5                = setNumber - 5'd5;               // SequencerUnits.swift:102
  assign mode_is_reports                  = mode == REPORTS;                // SequencerBody.swift:143
  assign units_contract_done_and          = units_contract_done & counts_isUpdate;  // Counters.swift:39
  assign units_contract_done_and_and      = units_contract_done & !counts_isUpdate & !counts_isExact;  // Counters.swift:39
  assign and__3                           = units_contract_done_and_and & !counts_isShrink;  // Counters.swift:39
  assign index_0_selects_activations      = index[0] ? activations : correct;  // SequencerBody.swift:155
  assign index_1_selects                  = index[1] ? index_0_selects_activations : (index[0] ? loss[63:32] : loss[31:0]);  // SequencerBody.swift:155
  assign index_1_selects_2                = index[1] ? (index[0] ? cycles : weights) : (index[0] ? momenta : gradients);  // SequencerBody.swift:155

  always_ff @(posedge clock) begin
    if (memory_take) begin  // LoopAhead.swift:20
      isLastTurn <= {1'b0, turns} + 25'd1 >= {1'b0, memory_ahead[39:16]};  // LoopAhead.swift:21
      goesOn     <= {1'b0, memory_ahead[15:8]} >= {1'b0, at};              // LoopAhead.swift:22
      isInside   <= |turns & (loopPlace != at);                            // LoopAhead.swift:23
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      badContract1 <= 1'b0;
    end else begin
      badContract1 <= or__4 | and_or_or_or_is_or_below | or_or_and_or_or_or_not_and;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      evenStride1 <= 1'b0;
    end else begin
      evenStride1 <= or__5 | or__6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      badSoftmax1 <= 1'b0;
    end else begin
      badSoftmax1 <= not_and_4 | not_and_5 | !(|memory_ahead[137:125]);  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      badFetch1 <= 1'b0;
    end else begin
      badFetch1 <= (memory_ahead[38:26] > 13'd1) & (memory_ahead[56:39] != 18'd1);  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      afterRegisters1 <= 1'b0;
    end else begin
      afterRegisters1 <= memory_ahead_15_8_plus > 9'd16;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      afterSlots1 <= 1'b0;
    end else begin
      afterSlots1 <= memory_ahead_15_8_plus > 9'd128;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isInputPad1 <= 1'b0;
    end else begin
      isInputPad1 <= memory_ahead[9];  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      badEnergy1 <= 1'b0;
    end else begin
      badEnergy1 <= not_and_6 | not_and_7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      evenLanes1 <= 1'b0;
    end else begin
      evenLanes1 <= !memory_ahead[183];  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isOtherPad1 <= 1'b0;
    end else begin
      isOtherPad1 <= memory_ahead[9:8] != 2'd1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      hasNoIndex1 <= 1'b0;
    end else begin
      hasNoIndex1 <= !(|memory_ahead[34:22]);  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (memory_take) begin  // Legality.swift:117
      isIllegal     <= or_or_and_or_or_or_and | (next_is_fetch & badFetch1);  // Legality.swift:118
      hasEvenStride <= (next_is_contract & evenStride1) | (next_is_energy & evenLanes1);  // Legality.swift:119
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      next_is_halt        <= 1'b0;
      next_is_contract    <= 1'b0;
      next_is_softmax     <= 1'b0;
      next_is_commit      <= 1'b0;
      next_is_swap        <= 1'b0;
      next_is_fetch       <= 1'b0;
      next_is_configure   <= 1'b0;
      next_is_load        <= 1'b0;
      next_is_store       <= 1'b0;
      next_is_load_slots  <= 1'b0;
      next_is_store_slots <= 1'b0;
      next_is_report      <= 1'b0;
      next_is_loop        <= 1'b0;
      next_is_energy      <= 1'b0;
      next_is_factors     <= 1'b0;
      next_is_threshold   <= 1'b0;
      next_is_shrink      <= 1'b0;
      is_halt             <= 1'b0;
      is_contract         <= 1'b0;
      is_softmax          <= 1'b0;
      is_commit           <= 1'b0;
      is_swap             <= 1'b0;
      is_fetch            <= 1'b0;
      is_configure        <= 1'b0;
      is_load             <= 1'b0;
      is_store            <= 1'b0;
      is_load_slots       <= 1'b0;
      is_store_slots      <= 1'b0;
      is_report           <= 1'b0;
      is_loop             <= 1'b0;
      is_energy           <= 1'b0;
      is_factors          <= 1'b0;
      is_threshold        <= 1'b0;
      is_shrink           <= 1'b0;
      needsSlots          <= 1'b0;
      startsWithBias      <= 1'b0;
    end else begin
      next_is_halt        <= memory_ahead[7:0] == 8'd0;   // SequencerBody.swift:104
      next_is_contract    <= memory_ahead_7_0_is_1;       // SequencerBody.swift:104
      next_is_softmax     <= memory_ahead[7:0] == 8'd2;   // SequencerBody.swift:104
      next_is_commit      <= memory_ahead[7:0] == 8'd3;   // SequencerBody.swift:104
      next_is_swap        <= memory_ahead[7:0] == 8'd4;   // SequencerBody.swift:104
      next_is_fetch       <= memory_ahead[7:0] == 8'd5;   // SequencerBody.swift:104
      next_is_configure   <= memory_ahead[7:0] == 8'd6;   // SequencerBody.swift:104
      next_is_load        <= memory_ahead[7:0] == 8'd7;   // SequencerBody.swift:104
      next_is_store       <= memory_ahead[7:0] == 8'd8;   // SequencerBody.swift:104
      next_is_load_slots  <= memory_ahead[7:0] == 8'd9;   // SequencerBody.swift:104
      next_is_store_slots <= memory_ahead[7:0] == 8'd10;  // SequencerBody.swift:104
      next_is_report      <= memory_ahead[7:0] == 8'd11;  // SequencerBody.swift:104
      next_is_loop        <= memory_ahead[7:0] == 8'd12;  // SequencerBody.swift:104
      next_is_energy      <= memory_ahead[7:0] == 8'd13;  // SequencerBody.swift:104
      next_is_factors     <= memory_ahead[7:0] == 8'd14;  // SequencerBody.swift:104
      next_is_threshold   <= memory_ahead[7:0] == 8'd15;  // SequencerBody.swift:104
      next_is_shrink      <= memory_ahead[7:0] == 8'd16;  // SequencerBody.swift:104
      if (memory_take) begin  // SequencerBody.swift:105
        is_halt        <= next_is_halt;                        // SequencerBody.swift:106
        is_contract    <= next_is_contract;                    // SequencerBody.swift:106
        is_softmax     <= next_is_softmax;                     // SequencerBody.swift:106
        is_commit      <= next_is_commit;                      // SequencerBody.swift:106
        is_swap        <= next_is_swap;                        // SequencerBody.swift:106
        is_fetch       <= next_is_fetch;                       // SequencerBody.swift:106
        is_configure   <= next_is_configure;                   // SequencerBody.swift:106
        is_load        <= next_is_load;                        // SequencerBody.swift:106
        is_store       <= next_is_store;                       // SequencerBody.swift:106
        is_load_slots  <= next_is_load_slots;                  // SequencerBody.swift:106
        is_store_slots <= next_is_store_slots;                 // SequencerBody.swift:106
        is_report      <= next_is_report;                      // SequencerBody.swift:106
        is_loop        <= next_is_loop;                        // SequencerBody.swift:106
        is_energy      <= next_is_energy;                      // SequencerBody.swift:106
        is_factors     <= next_is_factors;                     // SequencerBody.swift:106
        is_threshold   <= next_is_threshold;                   // SequencerBody.swift:106
        is_shrink      <= next_is_shrink;                      // SequencerBody.swift:106
        needsSlots     <= next_is_softmax_or_or | next_is_store_slots | next_is_report | next_is_shrink;  // SequencerBody.swift:107
        startsWithBias <= next_is_contract & memory_ahead[9];  // SequencerBody.swift:109
      end
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isOutside1 <= 1'b0;
    end else begin
      isOutside1 <= outOfRange;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      fetchIsOutside1 <= 1'b0;
    end else begin
      fetchIsOutside1 <= fetchOutOfRange;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      unitIsDone1 <= 1'b0;
    end else begin
      unitIsDone1 <= units_softmax_done_or_or | units_rank_done;  // Delayed.swift:10
    end
  end

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
    end else if (mode_is_idle) begin  // SequencerReading.swift:65
      isAhead <= 1'b0;  // SequencerReading.swift:66
    end else if (readsAhead) begin  // SequencerReading.swift:65
      isAhead    <= 1'b1;    // SequencerReading.swift:68
      aheadPlace <= wanted;  // SequencerReading.swift:69
      aheadPause <= 3'd5;    // SequencerReading.swift:70
    end else if (!aheadPause_is_0) begin  // SequencerReading.swift:65
      aheadPause <= aheadPause - 3'd1;  // SequencerReading.swift:71
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isReady <= 1'b0;
    end else begin
      isReady <= mode_is_reads & isThere & aheadPause_is_0;  // SequencerReading.swift:74
    end
  end

  always_ff @(posedge clock) begin  // SequencerMachine.swift:15
    fetchedLately <= {fetchedLately[4:0], units_fetches};  // SequencerMachine.swift:16
    if (units_fetches & !fetchedLately[0]) fetchPlace <= runningPlace;  // SequencerMachine.swift:19
    startsSoftmax <= 1'b0;  // SequencerMachine.swift:20
    if (not_endPause_is_0) endPause <= endPause - 4'd1;  // SequencerMachine.swift:21
    if (leaves) isFaulty <= 1'b1;  // SequencerMachine.swift:22
    if (!isFaulty) begin  // SequencerMachine.swift:24
      faultCode  <= leaves ? 4'd2 : (mode_is_reads ? 4'd5 : (not_isLegal_or_badLoop ? illegalCode : 4'd4));  // SequencerMachine.swift:25
      faultPlace <= leaves ? (isOutside1 ? runningPlace : fetchPlace) : at;  // SequencerMachine.swift:31
    end
    case (mode)  // SequencerMachine.swift:33
      IDLE: begin
        turns    <= 24'd0;  // SequencerMachine.swift:36
        isFilled <= 1'b0;   // SequencerMachine.swift:37
        if (run) begin  // SequencerMachine.swift:38
          isFaulty <= 1'b0;   // SequencerMachine.swift:39
          mode     <= READS;  // SequencerBody.swift:75
          at       <= 8'd0;   // SequencerBody.swift:76
        end
      end
      READS: begin
        if (isStopped) begin  // SequencerMachine.swift:43
          mode <= HALTS;  // SequencerMachine.swift:43
        end else if (at >= length) begin  // SequencerMachine.swift:43
          mode     <= HALTS;  // SequencerBody.swift:83
          isFaulty <= 1'b1;   // SequencerBody.swift:84
        end else if (memory_take) begin  // SequencerMachine.swift:43
          mode <= DISPATCHES;  // SequencerMachine.swift:45
        end
      end
      DISPATCHES: begin
        index     <= {1'b0, memory_instruction[15:8]};  // SequencerMachine.swift:47
        lastIndex <= {1'b0, memory_instruction[15:8]} + {1'b0, memory_instruction[23:16]};  // SequencerMachine.swift:48
        pause     <= 4'd3;                              // SequencerMachine.swift:49
        if (!isStopped & !holds) runningPlace <= at;  // SequencerMachine.swift:50
        if (holds & !isStopped) begin  // SequencerMachine.swift:51
          mode <= DISPATCHES;  // SequencerMachine.swift:52
        end else if (isStopped | is_halt) begin  // SequencerMachine.swift:51
          mode <= HALTS;  // SequencerMachine.swift:54
        end else if (not_isLegal_or_badLoop) begin  // SequencerMachine.swift:51
          mode     <= HALTS;  // SequencerBody.swift:83
          isFaulty <= 1'b1;   // SequencerBody.swift:84
        end else if (is_loop) begin  // SequencerMachine.swift:51
          if (isLastTurn) begin  // SequencerMachine.swift:58
            turns <= 24'd0;  // SequencerMachine.swift:59
            mode  <= READS;  // SequencerBody.swift:75
            at    <= next;   // SequencerBody.swift:76
          end else begin
            turns     <= turns + 24'd1;                     // SequencerMachine.swift:62
            loopPlace <= at;                                // SequencerMachine.swift:63
            mode      <= READS;                             // SequencerBody.swift:75
            at        <= {1'b0, memory_instruction[14:8]};  // SequencerBody.swift:76
          end
        end else if (is_swap | is_fetch) begin  // SequencerMachine.swift:51
          if (is_swap == isFilled) begin  // SequencerMachine.swift:69
            if (!(is_swap & units_fetches)) begin  // SequencerMachine.swift:71
              isFilled     <= is_fetch;                // SequencerMachine.swift:72
              activeBuffer <= activeBuffer ^ is_swap;  // SequencerMachine.swift:73
              mode         <= READS;                   // SequencerBody.swift:75
              at           <= next;                    // SequencerBody.swift:76
            end
          end else begin
            mode     <= HALTS;  // SequencerBody.swift:83
            isFaulty <= 1'b1;   // SequencerBody.swift:84
          end
        end else if (is_commit | is_configure | is_load_slots) begin  // SequencerMachine.swift:51
          mode <= WALKS;  // SequencerMachine.swift:80
        end else if (is_store_slots) begin  // SequencerMachine.swift:51
          mode <= SENDS;  // SequencerMachine.swift:82
        end else if (is_softmax) begin  // SequencerMachine.swift:51
          mode <= LOOKS;  // SequencerMachine.swift:84
        end else if (is_report) begin  // SequencerMachine.swift:51
          mode  <= REPORTS;  // SequencerMachine.swift:86
          index <= 9'd0;     // SequencerMachine.swift:87
        end else begin
          mode <= WAITS;  // SequencerMachine.swift:88
        end
      end
      WAITS: begin
        if (units_contractFinishes) begin  // SequencerMachine.swift:90
          endPause <= 4'd10;  // SequencerMachine.swift:91
          mode     <= READS;  // SequencerBody.swift:75
          at       <= next;   // SequencerBody.swift:76
        end else if (unitIsDone1) begin  // SequencerMachine.swift:90
          mode  <= ENDS;  // SequencerMachine.swift:94
          pause <= 4'd0;  // SequencerMachine.swift:95
        end
      end
      ENDS: begin
        pause <= pause_minus_1;  // SequencerMachine.swift:98
        if (pause_is_0) begin  // SequencerMachine.swift:99
          mode <= READS;  // SequencerBody.swift:75
          at   <= next;   // SequencerBody.swift:76
        end
      end
      WALKS: begin
        if (index_is_lastIndex) begin  // SequencerMachine.swift:101
          if (endPause <= 4'd3) endPause <= 4'd3;  // SequencerMachine.swift:104
          mode <= READS;  // SequencerBody.swift:75
          at   <= next;   // SequencerBody.swift:76
        end else if (is_commit | input_valid) begin  // SequencerMachine.swift:101
          index <= index_plus_1;  // SequencerMachine.swift:108
        end
      end
      LOOKS: begin
        pause <= pause_minus_1;  // SequencerMachine.swift:110
        if (pause == 4'd1) begin  // SequencerMachine.swift:111
          logitExponent <= units_slotWord[9:0];  // SequencerMachine.swift:112
          startsSoftmax <= 1'b1;                 // SequencerMachine.swift:113
          mode          <= WAITS;                // SequencerMachine.swift:114
        end
      end
      SENDS: begin
        if (hasWord) begin  // SequencerMachine.swift:118
          if (output_ready) begin  // SequencerMachine.swift:119
            hasWord <= 1'b0;          // SequencerMachine.swift:120
            index   <= index_plus_1;  // SequencerMachine.swift:121
            pause   <= 4'd3;          // SequencerMachine.swift:122
          end
        end else if (index_is_lastIndex) begin  // SequencerMachine.swift:118
          mode <= READS;  // SequencerBody.swift:75
          at   <= next;   // SequencerBody.swift:76
        end else if (pause_is_0) begin  // SequencerMachine.swift:118
          word    <= units_slotWord;  // SequencerMachine.swift:127
          hasWord <= 1'b1;            // SequencerMachine.swift:128
        end else begin
          pause <= pause_minus_1;  // SequencerMachine.swift:129
        end
      end
      REPORTS: begin
        if (output_ready) begin  // SequencerMachine.swift:131
          index <= index_plus_1;  // SequencerMachine.swift:132
          if (index_is_7) begin  // SequencerMachine.swift:133
            mode <= READS;  // SequencerBody.swift:75
            at   <= next;   // SequencerBody.swift:76
          end
        end
      end
      default: begin  // HALTS
        if (!units_fetches & !(|fetchedLately)) mode <= IDLE;  // SequencerMachine.swift:137
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
      index         <= 9'd0;
      lastIndex     <= 9'd0;
      pause         <= 4'd0;
      runningPlace  <= 8'd0;
      loopPlace     <= 8'd0;
      activeBuffer  <= 1'b0;
      hasWord       <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      startsContract1 <= 1'b0;
    end else begin
      startsContract1 <= starts & is_contract;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      startsShrink1 <= 1'b0;
    end else begin
      startsShrink1 <= starts & is_shrink;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      startsEnergy1 <= 1'b0;
    end else begin
      startsEnergy1 <= starts & is_energy;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      startsBond1 <= 1'b0;
    end else begin
      startsBond1 <= starts & (is_factors | is_threshold);  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      readsSlot1 <= 1'b0;
    end else begin
      readsSlot1 <= looks | ((mode == SENDS) & (pause == 4'd3) & not_index_is_lastIndex);  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    slot1 <= is_softmax ? memory_instruction[50:44] : index[6:0];  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      startsFetch1 <= 1'b0;
    end else begin
      startsFetch1 <= starts & is_fetch & !isFilled;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      nextIsThere <= 1'b0;
    end else begin
      nextIsThere <= isAhead & aheadPause_is_0 & (aheadPlace == next);  // SequencerReading.swift:36
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      wantsKeys <= 1'b0;
      hasKeys   <= 1'b0;
    end else if (mode == WAITS) begin  // SequencerReading.swift:45
      if (units_contractAllowsKeys) begin  // SequencerReading.swift:46
        wantsKeys <= 1'b1;  // SequencerReading.swift:46
      end else if (nextIsThere) begin  // SequencerReading.swift:46
        wantsKeys <= 1'b0;  // SequencerReading.swift:47
      end
      if (startsKeysAhead) hasKeys <= 1'b1;  // SequencerReading.swift:49
    end else if ((mode != ENDS) & !mode_is_reads & !holds) begin  // SequencerReading.swift:45
      wantsKeys <= 1'b0;  // SequencerReading.swift:51
      hasKeys   <= 1'b0;  // SequencerReading.swift:52
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      startsAhead1 <= 1'b0;
    end else begin
      startsAhead1 <= startsKeysAhead;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      startsKeys1 <= 1'b0;
    end else begin
      startsKeys1 <= starts_and_and_or_or | startsKeysAhead;  // Delayed.swift:10
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
      startsLoad1 <= 1'b0;
    end else begin
      startsLoad1 <= starts & is_load;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      startsStore1 <= 1'b0;
    end else begin
      startsStore1 <= starts & is_store;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      commits1 <= 1'b0;
    end else begin
      commits1 <= walks & is_commit;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      loadsSlot1 <= 1'b0;
    end else begin
      loadsSlot1 <= takes & is_load_slots & input_valid;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isStep1 <= 1'b0;
    end else begin
      isStep1 <= mode_is_walks & is_commit & index_is_lastIndex & !register4[0];  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin  // SequencerUnits.swift:84
    setsRegister <= configures;     // SequencerUnits.swift:85
    setNumber    <= index[4:0];     // SequencerUnits.swift:86
    setWord      <= input_payload;  // SequencerUnits.swift:87
    if (setsRegister & (setNumber == 5'd0)) begin  // SequencerUnits.swift:89
      register0 <= setWord;  // SequencerUnits.swift:90
    end else if (isStep1) begin  // SequencerUnits.swift:89
      register0 <= register0 + 32'd1;  // SequencerUnits.swift:92
    end
    if (setsRegister & (setNumber == 5'd1)) begin  // SequencerUnits.swift:89
      register1 <= setWord;  // SequencerUnits.swift:90
    end else if (1'b0) begin  // SequencerUnits.swift:89
      register1 <= register1 + 32'd1;  // SequencerUnits.swift:92
    end
    if (setsRegister & (setNumber == 5'd2)) begin  // SequencerUnits.swift:89
      register2 <= setWord;  // SequencerUnits.swift:90
    end else if (1'b0) begin  // SequencerUnits.swift:89
      register2 <= register2 + 32'd1;  // SequencerUnits.swift:92
    end
    if (setsRegister & (setNumber == 5'd3)) begin  // SequencerUnits.swift:89
      register3 <= setWord;  // SequencerUnits.swift:90
    end else if (1'b0) begin  // SequencerUnits.swift:89
      register3 <= register3 + 32'd1;  // SequencerUnits.swift:92
    end
    if (setsRegister & (setNumber == 5'd4)) begin  // SequencerUnits.swift:89
      register4 <= setWord;  // SequencerUnits.swift:90
    end else if (1'b0) begin  // SequencerUnits.swift:89
      register4 <= register4 + 32'd1;  // SequencerUnits.swift:92
    end
    if (reset) begin
      setsRegister <= 1'b0;
      register0    <= 32'd0;
      register1    <= 32'd0;
      register2    <= 32'd0;
      register3    <= 32'd0;
      register4    <= 32'd0;
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
        if (and__3 & !counts_isStochastic) begin  // Counters.swift:53
          activations <= activations + counts_saturations;  // Counters.swift:54
        end
        if (and__3 & counts_isStochastic) begin  // Counters.swift:56
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
  wire unused = &{1'b0, units_fetch_done, units_keys_done, memory_ahead[62:57],
    memory_ahead[82:65], memory_ahead[107:84], memory_ahead[158:143], memory_ahead[182:167],
    memory_ahead[200:184], memory_ahead[220:207], memory_ahead[245:228], memory_ahead[263:247],
    memory_ahead[370:271], memory_ahead[388:374], memory_ahead[1548:443], memory_ahead[1552:1551],
    memory_ahead[1589:1554], memory_ahead[1663:1591], setNumber_minus_5[4]};
endmodule
