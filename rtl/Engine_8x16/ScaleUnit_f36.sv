// 128 words of 30 bits of ScaleUnit_f36.
module ScaleUnit_f36_slots (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [6:0]  write_address,
  input  logic [29:0] write_data,
  input  logic        read_enable,
  input  logic [6:0]  read_address,
  output logic [29:0] read_data
);
  (* no_rw_check *)
  logic [29:0] cells [0:127];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// Exponents of all tensors, the shifts they give, and the exponents of the next step.
module ScaleUnit_f36 (
  input  logic               clock,
  input  logic               reset,
  input  logic        [6:0]  contract_aSlot,
  input  logic        [6:0]  contract_bSlot,
  input  logic        [6:0]  contract_cSlot,
  input  logic        [6:0]  contract_dSlot,
  input  logic        [4:0]  contract_aView,
  input  logic        [4:0]  contract_bView,
  input  logic               contract_aOnes,
  input  logic               contract_bOnes,
  input  logic               contract_isUpdate,
  input  logic               contract_isExact,
  input  logic               contract_storesPartial,
  input  logic               contract_continues,
  input  logic               contract_isShrink,
  input  logic        [4:0]  contract_bits,
  input  logic        [17:0] contract_entries,
  input  logic        [31:0] contract_rateExponent,
  input  logic               contract_measures,
  input  logic               starts,
  output logic        [5:0]  aViewShift,
  output logic        [5:0]  bViewShift,
  output logic        [5:0]  biasViewShift,
  output logic        [3:0]  biasSumShift,
  output logic signed [7:0]  shifts_value,
  output logic signed [7:0]  shifts_momentum,
  output logic signed [7:0]  shifts_gradient,
  output logic signed [7:0]  shifts_master,
  output logic signed [7:0]  shifts_step,
  input  logic               ends,
  input  logic        [5:0]  statistics_usedBits,
  input  logic        [31:0] statistics_saturations,
  input  logic        [5:0]  statistics_momentumUsedBits,
  input  logic        [31:0] statistics_momentumSaturations,
  input  logic        [39:0] statistics_total,
  input  logic               commit_enable,
  input  logic        [6:0]  commit_slot,
  input  logic               load_enable,
  input  logic        [6:0]  load_slot,
  input  logic        [31:0] loadWord,
  input  logic               read_enable,
  input  logic        [6:0]  read_slot,
  output logic        [31:0] readWord
);
  logic               start1;                                     // ScaleUnitBody.swift:38
  logic               start2;                                     // ScaleUnitBody.swift:38
  logic               start3;                                     // ScaleUnitBody.swift:38
  logic               start4;                                     // ScaleUnitBody.swift:38
  logic               start5;                                     // ScaleUnitBody.swift:38
  logic               start6;                                     // ScaleUnitBody.swift:38
  logic               start7;                                     // ScaleUnitBody.swift:38
  logic               start8;                                     // ScaleUnitBody.swift:38
  logic               start9;                                     // ScaleUnitBody.swift:38
  logic               start10;                                    // ScaleUnitBody.swift:38
  logic               start11;                                    // ScaleUnitBody.swift:38
  logic               start12;                                    // ScaleUnitBody.swift:38
  logic               start13;                                    // ScaleUnitBody.swift:38
  logic               start14;                                    // ScaleUnitBody.swift:38
  logic               finish1;                                    // ScaleUnitBody.swift:41
  logic               finish2;                                    // ScaleUnitBody.swift:41
  logic               finish3;                                    // ScaleUnitBody.swift:41
  logic        [6:0]  place;                                      // ScaleUnitBody.swift:53
  logic        [29:0] word;                                       // ScaleUnitBody.swift:53
  logic signed [9:0]  fetched_current;                            // ScaleUnitBody.swift:54
  logic signed [9:0]  fetched_next;                               // ScaleUnitBody.swift:54
  logic signed [9:0]  fetched_level;                              // ScaleUnitBody.swift:54
  logic signed [11:0] viewed;                                     // ScaleUnitBody.swift:105
  logic signed [11:0] current;                                    // ScaleUnitBody.swift:108
  logic               hasView;                                    // ScaleUnitBody.swift:109
  logic               isOne;                                      // ScaleUnitBody.swift:110
  logic signed [12:0] viewDifference;                             // ScaleUnitBody.swift:111
  logic               isViewed;                                   // ScaleUnitBody.swift:112
  logic signed [11:0] exponent;                                   // ScaleUnitBody.swift:113
  logic        [5:0]  aShift;                                     // ScaleUnitBody.swift:118
  logic        [5:0]  bShift;                                     // ScaleUnitBody.swift:119
  logic signed [11:0] aExponent;                                  // ScaleUnitBody.swift:120
  logic signed [12:0] sumExponent;                                // ScaleUnitBody.swift:125
  logic signed [9:0]  c_current;                                  // ScaleUnitBody.swift:60
  logic signed [9:0]  c_next;                                     // ScaleUnitBody.swift:60
  logic signed [9:0]  c_level;                                    // ScaleUnitBody.swift:60
  logic signed [9:0]  d_current;                                  // ScaleUnitBody.swift:61
  logic signed [9:0]  d_next;                                     // ScaleUnitBody.swift:61
  logic signed [9:0]  d_level;                                    // ScaleUnitBody.swift:61
  logic signed [11:0] rate;                                       // ScaleUnitBody.swift:132
  logic signed [12:0] rate16;                                     // ScaleUnitBody.swift:133
  logic signed [13:0] valueDifference;                            // ScaleUnitBody.swift:135
  logic signed [13:0] biasDifference;                             // ScaleUnitBody.swift:135
  logic signed [13:0] gradientDifference;                         // ScaleUnitBody.swift:135
  logic signed [10:0] momentumDifference;                         // ScaleUnitBody.swift:135
  logic signed [10:0] masterDifference;                           // ScaleUnitBody.swift:135
  logic signed [10:0] stepDifference;                             // ScaleUnitBody.swift:135
  logic signed [13:0] valueExact;                                 // ScaleUnitBody.swift:153
  logic signed [7:0]  valueShift;                                 // ScaleUnitBody.swift:138
  logic signed [11:0] momentumTerm;                               // ScaleUnitBody.swift:158
  logic signed [7:0]  momentumShift;                              // ScaleUnitBody.swift:138
  logic signed [14:0] gradientTerm;                               // ScaleUnitBody.swift:159
  logic signed [7:0]  gradientShift;                              // ScaleUnitBody.swift:138
  logic signed [11:0] masterTerm;                                 // ScaleUnitBody.swift:160
  logic signed [7:0]  masterShift;                                // ScaleUnitBody.swift:138
  logic signed [13:0] stepTerm;                                   // ScaleUnitBody.swift:135
  logic signed [7:0]  stepShift;                                  // ScaleUnitBody.swift:138
  logic        [5:0]  biasView;                                   // ScaleUnitBody.swift:170
  logic        [3:0]  biasSum;                                    // ScaleUnitBody.swift:171
  logic        [19:0] entries3;                                   // ScaleUnitBody.swift:188
  logic        [22:0] entries13;                                  // ScaleUnitBody.swift:189
  logic        [26:0] entries205;                                 // ScaleUnitBody.swift:190
  logic        [24:0] entries77;                                  // ScaleUnitBody.swift:191
  logic signed [28:0] entriesLimit;                               // ScaleUnitBody.swift:192
  logic signed [10:0] scale;                                      // ScaleUnitBody.swift:195
  logic signed [7:0]  scaleShift;                                 // ScaleUnitBody.swift:196
  logic        [3:0]  limitFine;                                  // ScaleUnitBody.swift:198
  logic        [4:0]  limitCoarse_choices;                        // ScaleUnitBody.swift:199
  logic signed [31:0] limit_fine;                                 // Alignment.swift:111
  logic signed [43:0] limit_shifted;                              // Alignment.swift:112
  logic               limit_differs1;                             // Alignment.swift:141
  logic               limit_differs2;                             // Alignment.swift:141
  logic signed [43:0] limit_checked;                              // Alignment.swift:149
  logic               limit_overflow;                             // Alignment.swift:160
  logic signed [43:0] limit_limited;                              // Alignment.swift:165
  logic               limit_sign;                                 // Alignment.swift:168
  logic               limit_overflows;                            // Alignment.swift:169
  logic               limit_isFilled11;                           // Alignment.swift:183
  logic               limit_isFilled16;                           // Alignment.swift:183
  logic               limit_isFilled27;                           // Alignment.swift:183
  logic               limit_isFilled32;                           // Alignment.swift:183
  logic               limit_isFilled43;                           // Alignment.swift:183
  logic               limit_isFilled47;                           // Alignment.swift:183
  logic               limit_fill0;                                // Alignment.swift:195
  logic        [10:0] limit0_first;                               // Alignment.swift:215
  logic        [10:0] limit0_second;                              // Alignment.swift:221
  logic               limit_fill11;                               // Alignment.swift:195
  logic        [4:0]  limit11_first;                              // Alignment.swift:215
  logic               limit_fill16;                               // Alignment.swift:195
  logic        [10:0] limit16_first;                              // Alignment.swift:215
  logic        [10:0] limit16_second;                             // Alignment.swift:221
  logic               limit_fill27;                               // Alignment.swift:195
  logic        [4:0]  limit27_first;                              // Alignment.swift:215
  logic               limit_fill32;                               // Alignment.swift:195
  logic        [10:0] limit32_first;                              // Alignment.swift:215
  logic        [10:0] limit32_second;                             // Alignment.swift:221
  logic               limit_fill43;                               // Alignment.swift:195
  logic        [3:0]  limit43_first;                              // Alignment.swift:215
  logic               limit_fill47;                               // Alignment.swift:195
  logic               limit47_first;                              // Alignment.swift:215
  logic signed [47:0] highLimit;                                  // ScaleUnitBody.swift:206
  logic signed [47:0] lowLimit;                                   // ScaleUnitBody.swift:207
  logic               wasLarger;                                  // ScaleUnitBody.swift:221
  logic signed [7:0]  changeExcess;                               // ScaleUnitBody.swift:270
  logic               changeIsUsed;                               // ScaleUnitBody.swift:273
  logic signed [7:0]  changeBeforeExcess;                         // ScaleUnitBody.swift:270
  logic signed [9:0]  change;                                     // ScaleUnitBody.swift:280
  logic signed [7:0]  momentumChangeExcess;                       // ScaleUnitBody.swift:270
  logic               momentumChangeIsUsed;                       // ScaleUnitBody.swift:273
  logic signed [9:0]  momentumChange;                             // ScaleUnitBody.swift:280
  logic               grows;                                      // ScaleUnitBody.swift:230
  logic               shrinks;                                    // ScaleUnitBody.swift:231
  logic signed [9:0]  nextLevel;                                  // ScaleUnitBody.swift:233
  logic signed [9:0]  base;                                       // ScaleUnitBody.swift:238
  logic signed [9:0]  exactExponent;                              // ScaleUnitBody.swift:241
  logic        [5:0]  magnitudeNow;                               // ScaleUnitBody.swift:244
  logic        [5:0]  magnitudeLevel;                             // ScaleUnitBody.swift:242
  logic signed [9:0]  momentumChangeLater;                        // ScaleUnitBody.swift:252
  logic               committed_1;                                // ScaleUnitBody.swift:66
  logic               committed_2;                                // ScaleUnitBody.swift:66
  logic        [6:0]  committedSlot_1;                            // ScaleUnitBody.swift:67
  logic        [6:0]  committedSlot_2;                            // ScaleUnitBody.swift:67
  logic        [6:0]  target;                                     // ScaleUnitBody.swift:85
  logic        [29:0] data;                                       // ScaleUnitBody.swift:85
  logic               writes;                                     // ScaleUnitBody.swift:86
  logic        [6:0]  start1_selects_contract_bSlot;
  logic        [6:0]  read_enable_selects_read_slot;
  logic        [4:0]  start2_selects_contract_aView;
  logic signed [5:0]  selected;
  logic        [5:0]  isViewed_selects_below_selects_63;
  logic               contract_rateExponent_fits;
  logic signed [11:0] contract_rateExponent_limit;
  logic               contract_isExact_or;
  logic signed [11:0] masterDifference_plus_16;
  logic signed [13:0] contract_isExact_or_selects;
  logic               valueExact_fits;
  logic signed [7:0]  valueExact_limit;
  logic               momentumTerm_fits;
  logic signed [7:0]  momentumTerm_limit;
  logic               gradientTerm_fits;
  logic signed [7:0]  gradientTerm_limit;
  logic               masterTerm_fits;
  logic signed [7:0]  masterTerm_limit;
  logic signed [7:0]  stepTerm_limit;
  logic               biasDifference_below_16376;
  logic signed [14:0] n0_minus_biasDifference;
  logic        [5:0]  selected_2;
  logic signed [14:0] biasDifference_plus_8;
  logic signed [7:0]  scale_limit;
  logic signed [7:0]  scaleShift_below_209_selects_209;
  logic signed [8:0]  n0_minus_below_selects_209;
  logic signed [8:0]  below_selects_209_plus_15;
  logic               plus_7_4_is_14;
  logic               plus_7_4_is_15;
  logic               plus_7_4_is_0;
  logic               plus_7_4_is_1;
  logic               plus_7_4_is_2;
  logic signed [29:0] limitFine_0_selects_above;
  logic signed [35:0] limitFine_2_selects_above;
  logic               limit_differs1_and;
  logic               limit_checked_43_and;
  logic               limit_checked_43_and_2;
  logic               limitCoarse_choices_2_or;
  logic               limit_checked_43_and_3;
  logic        [10:0] limit_limited_10_0_and;
  logic        [10:0] limit0_first_or_limit0_second;
  logic        [4:0]  limit_limited_15_11_and;
  logic        [10:0] limit_limited_10_0_and_2;
  logic        [10:0] limit16_first_or_limit16_second;
  logic        [4:0]  limit_limited_15_11_and_2;
  logic        [10:0] limit_limited_10_0_and_3;
  logic        [10:0] limit32_first_or_limit32_second;
  logic        [3:0]  limit_limited_14_11_and;
  logic               limit_limited_15_and;
  logic        [47:0] above;
  logic signed [47:0] above_above_above;
  logic signed [6:0]  statistics_usedBits_2;
  logic signed [5:0]  selected_3;
  logic signed [7:0]  statistics_usedBits_minus;
  logic signed [8:0]  statistics_usedBits_minus_plus_1;
  logic signed [6:0]  c_level_5_0;
  logic signed [7:0]  c_level_5_0_minus;
  logic signed [8:0]  c_level_5_0_minus_plus_1;
  logic signed [7:0]  wasLarger_selects_changeBeforeExcess;
  logic signed [9:0]  wasLarger_selects_changeBeforeExcess_2;
  logic               and_;
  logic signed [9:0]  or_and_below_selects_plus;
  logic signed [6:0]  statistics_momentumUsedBits_2;
  logic signed [7:0]  minus;
  logic signed [8:0]  minus_plus_1;
  logic               momentumChangeIsUsed_and;
  logic signed [9:0]  selected_4;
  logic signed [47:0] above_2;
  logic signed [10:0] c_level_plus_1;
  logic               c_level_plus_1_fits;
  logic signed [9:0]  c_level_plus_1_limit;
  logic signed [10:0] c_level_minus_1;
  logic               c_level_minus_1_fits;
  logic signed [9:0]  c_level_minus_1_limit;
  logic signed [9:0]  shrinks_selects;
  logic signed [10:0] base_plus_change;
  logic               base_plus_change_fits;
  logic signed [9:0]  base_plus_change_limit;
  logic signed [9:0]  base_plus_change_saturated;
  logic               sumExponent_fits;
  logic signed [9:0]  sumExponent_limit;
  logic signed [9:0]  contract_isShrink_selects_c_level;
  logic signed [10:0] d_next_plus_momentumChangeLater;
  logic               d_next_plus_momentumChangeLater_fits;
  logic signed [9:0]  d_next_plus_momentumChangeLater_limit;
  logic               contract_isExact_and;
  logic        [29:0] fetched_level_above_fetched_next;
  logic        [9:0]  and_selects_c_level;
  logic        [9:0]  and_selects_exactExponent;
  logic        [29:0] selected_above_above;
  logic        [9:0]  d_next_plus_momentumChangeLater_saturated;
  logic        [29:0] d_level_above_above;
  logic        [29:0] committed_2_selects;
  logic        [6:0]  committed_2_selects_committedSlot_2;
  logic               not_and_or_contract_storesPartial;
  logic               or_;

  ScaleUnit_f36_slots slots (  // ScaleUnitBody.swift:45
    .clock         (clock),
    .write_enable  (writes),
    .write_address (target),
    .write_data    (data),
    .read_enable   (1'b1),
    .read_address  (place),
    .read_data     (word)
  );

  assign place                                     = commit_enable ? commit_slot : read_enable_selects_read_slot;  // ScaleUnitBody.swift:53
  assign viewDifference                            = 13'(viewed) - 13'(current);  // ScaleUnitBody.swift:111
  assign isViewed                                  = hasView & !isOne & (viewDifference > 13'sd0);  // ScaleUnitBody.swift:112
  assign limit_overflow                            = limit_differs1_and | (limit_differs2 & limitCoarse_choices[0]);  // Alignment.swift:160
  assign limit_fill0                               = limit_overflows & !limit_sign;  // Alignment.swift:195
  assign limit_fill11                              = limit_isFilled11 | limit_fill0;  // Alignment.swift:195
  assign limit_fill16                              = limit_isFilled16 | limit_fill0;  // Alignment.swift:195
  assign limit_fill27                              = limit_isFilled27 | limit_fill0;  // Alignment.swift:195
  assign limit_fill32                              = limit_isFilled32 | limit_fill0;  // Alignment.swift:195
  assign limit_fill43                              = limit_isFilled43 | limit_fill0;  // Alignment.swift:195
  assign limit_fill47                              = limit_isFilled47 | (limit_overflows & limit_sign);  // Alignment.swift:195
  assign aViewShift                                = aShift;                // ScaleUnitBody.swift:122
  assign bViewShift                                = bShift;                // ScaleUnitBody.swift:123
  assign shifts_value                              = valueShift;            // ScaleUnitBody.swift:173
  assign shifts_momentum                           = momentumShift;         // ScaleUnitBody.swift:173
  assign shifts_gradient                           = gradientShift;         // ScaleUnitBody.swift:173
  assign shifts_master                             = masterShift;           // ScaleUnitBody.swift:173
  assign shifts_step                               = stepShift;             // ScaleUnitBody.swift:173
  assign biasViewShift                             = biasView;              // ScaleUnitBody.swift:174
  assign biasSumShift                              = biasSum;               // ScaleUnitBody.swift:175
  assign readWord                                  = {2'd0, fetched_level, fetched_next, fetched_current};  // ScaleUnitBody.swift:90
  assign start1_selects_contract_bSlot             = start1 ? contract_bSlot : (start2 ? contract_cSlot : contract_dSlot);  // ScaleUnitBody.swift:53
  assign read_enable_selects_read_slot             = read_enable ? read_slot : (starts ? contract_aSlot : start1_selects_contract_bSlot);  // ScaleUnitBody.swift:53
  assign start2_selects_contract_aView             = start2 ? contract_aView : contract_bView;  // ScaleUnitBody.swift:105
  assign selected                                  = {1'b0, start2_selects_contract_aView};  // ScaleUnitBody.swift:105
  assign isViewed_selects_below_selects_63         = isViewed ? (viewDifference > 13'sd63 ? 6'd63 : viewDifference[5:0]) : 6'd0;  // ScaleUnitBody.swift:118
  assign contract_rateExponent_fits                = &contract_rateExponent[31:11] | !(|contract_rateExponent[31:11]);  // ScaleUnitBody.swift:132
  assign contract_rateExponent_limit               = {contract_rateExponent[31], {11{!contract_rateExponent[31]}}};  // ScaleUnitBody.swift:132
  assign contract_isExact_or                       = contract_isExact | contract_storesPartial;  // ScaleUnitBody.swift:153
  assign masterDifference_plus_16                  = 12'(masterDifference) + 12'sd16;  // ScaleUnitBody.swift:153
  assign contract_isExact_or_selects               = contract_isExact_or ? (contract_storesPartial ? 14'sd20 : 14'sd0) : valueDifference;  // ScaleUnitBody.swift:153
  assign valueExact_fits                           = &valueExact[13:7] | !(|valueExact[13:7]);  // ScaleUnitBody.swift:138
  assign valueExact_limit                          = {valueExact[13], {7{!valueExact[13]}}};  // ScaleUnitBody.swift:138
  assign momentumTerm_fits                         = &momentumTerm[11:7] | !(|momentumTerm[11:7]);  // ScaleUnitBody.swift:138
  assign momentumTerm_limit                        = {momentumTerm[11], {7{!momentumTerm[11]}}};  // ScaleUnitBody.swift:138
  assign gradientTerm_fits                         = &gradientTerm[14:7] | !(|gradientTerm[14:7]);  // ScaleUnitBody.swift:138
  assign gradientTerm_limit                        = {gradientTerm[14], {7{!gradientTerm[14]}}};  // ScaleUnitBody.swift:138
  assign masterTerm_fits                           = &masterTerm[11:7] | !(|masterTerm[11:7]);  // ScaleUnitBody.swift:138
  assign masterTerm_limit                          = {masterTerm[11], {7{!masterTerm[11]}}};  // ScaleUnitBody.swift:138
  assign stepTerm_limit                            = {stepTerm[13], {7{!stepTerm[13]}}};  // ScaleUnitBody.swift:138
  assign biasDifference_below_16376                = biasDifference < -14'sd8;  // ScaleUnitBody.swift:170
  assign n0_minus_biasDifference                   = 15'sd0 - 15'(biasDifference);  // ScaleUnitBody.swift:170
  assign selected_2                                = biasDifference < -14'sd63 ? 6'd63 : n0_minus_biasDifference[5:0];  // ScaleUnitBody.swift:170
  assign biasDifference_plus_8                     = 15'(biasDifference) + 15'sd8;  // ScaleUnitBody.swift:170
  assign scale_limit                               = {scale[10], {7{!scale[10]}}};  // ScaleUnitBody.swift:196
  assign scaleShift_below_209_selects_209          = scaleShift < -8'sd47 ? -8'sd47 : (scaleShift > 8'sd29 ? 8'sd29 : scaleShift);  // ScaleUnitBody.swift:198
  assign n0_minus_below_selects_209                = 9'sd0 - 9'(scaleShift_below_209_selects_209);  // ScaleUnitBody.swift:198
  assign below_selects_209_plus_15                 = 9'(scaleShift_below_209_selects_209) + 9'sd15;  // ScaleUnitBody.swift:198
  assign plus_7_4_is_14                            = $signed(below_selects_209_plus_15[7:4]) == -4'sd2;  // ScaleUnitBody.swift:198
  assign plus_7_4_is_15                            = $signed(below_selects_209_plus_15[7:4]) == -4'sd1;  // ScaleUnitBody.swift:198
  assign plus_7_4_is_0                             = $signed(below_selects_209_plus_15[7:4]) == 4'sd0;  // ScaleUnitBody.swift:198
  assign plus_7_4_is_1                             = $signed(below_selects_209_plus_15[7:4]) == 4'sd1;  // ScaleUnitBody.swift:198
  assign plus_7_4_is_2                             = $signed(below_selects_209_plus_15[7:4]) == 4'sd2;  // ScaleUnitBody.swift:198
  assign limitFine_0_selects_above                 = limitFine[0] ? $signed({entriesLimit, 1'b0}) : 30'(entriesLimit);  // Alignment.swift:111
  assign limitFine_2_selects_above                 = limitFine[2] ? $signed({limit_fine, 4'd0}) : 36'(limit_fine);  // Alignment.swift:112
  assign limit_differs1_and                        = limit_differs1 & (limitCoarse_choices[0] | limitCoarse_choices[1]);  // Alignment.swift:160
  assign limit_checked_43_and                      = limit_checked[43] & limitCoarse_choices[4];  // Alignment.swift:183
  assign limit_checked_43_and_2                    = limit_checked[43] & (limitCoarse_choices[3] | limitCoarse_choices[4]);  // Alignment.swift:183
  assign limitCoarse_choices_2_or                  = limitCoarse_choices[2] | limitCoarse_choices[3];  // Alignment.swift:183
  assign limit_checked_43_and_3                    = limit_checked[43] & (limitCoarse_choices_2_or | limitCoarse_choices[4]);  // Alignment.swift:183
  assign limit_limited_10_0_and                    = limit_limited[10:0] & {11{limitCoarse_choices[2]}};  // Alignment.swift:215
  assign limit0_first_or_limit0_second             = limit0_first | limit0_second;  // Alignment.swift:195
  assign limit_limited_15_11_and                   = limit_limited[15:11] & {5{limitCoarse_choices[2]}};  // Alignment.swift:215
  assign limit_limited_10_0_and_2                  = limit_limited[10:0] & {11{limitCoarse_choices[1]}};  // Alignment.swift:215
  assign limit16_first_or_limit16_second           = limit16_first | limit16_second;  // Alignment.swift:195
  assign limit_limited_15_11_and_2                 = limit_limited[15:11] & {5{limitCoarse_choices[1]}};  // Alignment.swift:215
  assign limit_limited_10_0_and_3                  = limit_limited[10:0] & {11{limitCoarse_choices[0]}};  // Alignment.swift:215
  assign limit32_first_or_limit32_second           = limit32_first | limit32_second;  // Alignment.swift:195
  assign limit_limited_14_11_and                   = limit_limited[14:11] & {4{limitCoarse_choices[0]}};  // Alignment.swift:215
  assign limit_limited_15_and                      = limit_limited[15] & limitCoarse_choices[0];  // Alignment.swift:215
  assign above                                     = {limit47_first, limit43_first, limit32_first_or_limit32_second,
      limit27_first, limit16_first_or_limit16_second, limit11_first, limit0_first_or_limit0_second};  // ScaleUnitBody.swift:206
  assign above_above_above                         = above;                 // ScaleUnitBody.swift:206
  assign statistics_usedBits_2                     = {1'b0, statistics_usedBits};  // ScaleUnitBody.swift:270
  assign selected_3                                = {1'b0, contract_isUpdate ? 5'd16 : contract_bits};  // ScaleUnitBody.swift:270
  assign statistics_usedBits_minus                 = 8'(statistics_usedBits_2) - 8'(selected_3);  // ScaleUnitBody.swift:270
  assign statistics_usedBits_minus_plus_1          = 9'(statistics_usedBits_minus) + 9'sd1;  // ScaleUnitBody.swift:270
  assign c_level_5_0                               = {1'b0, c_level[5:0]};  // ScaleUnitBody.swift:270
  assign c_level_5_0_minus                         = 8'(c_level_5_0) - 8'(selected_3);  // ScaleUnitBody.swift:270
  assign c_level_5_0_minus_plus_1                  = 9'(c_level_5_0_minus) + 9'sd1;  // ScaleUnitBody.swift:270
  assign wasLarger_selects_changeBeforeExcess      = wasLarger ? changeBeforeExcess : changeExcess;  // ScaleUnitBody.swift:280
  assign wasLarger_selects_changeBeforeExcess_2    = 10'(wasLarger_selects_changeBeforeExcess);  // ScaleUnitBody.swift:280
  assign and_                                      = (changeIsUsed | wasLarger) & (wasLarger_selects_changeBeforeExcess < -8'sd1);  // ScaleUnitBody.swift:280
  assign or_and_below_selects_plus                 = and_ ? wasLarger_selects_changeBeforeExcess_2 + 10'sd1 : 10'sd0;  // ScaleUnitBody.swift:280
  assign statistics_momentumUsedBits_2             = {1'b0, statistics_momentumUsedBits};  // ScaleUnitBody.swift:270
  assign minus                                     = 8'(statistics_momentumUsedBits_2) - 8'sd16;  // ScaleUnitBody.swift:270
  assign minus_plus_1                              = 9'(minus) + 9'sd1;     // ScaleUnitBody.swift:270
  assign momentumChangeIsUsed_and                  = momentumChangeIsUsed & (momentumChangeExcess < -8'sd1);  // ScaleUnitBody.swift:280
  assign selected_4                                = momentumChangeIsUsed_and ? 10'(momentumChangeExcess) + 10'sd1 : 10'sd0;  // ScaleUnitBody.swift:280
  assign above_2                                   = {1'b0, statistics_total, 7'd0};  // ScaleUnitBody.swift:230
  assign c_level_plus_1                            = 11'(c_level) + 11'sd1;  // ScaleUnitBody.swift:233
  assign c_level_plus_1_fits                       = &c_level_plus_1[10:9] | !(|c_level_plus_1[10:9]);  // ScaleUnitBody.swift:233
  assign c_level_plus_1_limit                      = {c_level_plus_1[10], {9{!c_level_plus_1[10]}}};  // ScaleUnitBody.swift:233
  assign c_level_minus_1                           = 11'(c_level) - 11'sd1;  // ScaleUnitBody.swift:233
  assign c_level_minus_1_fits                      = &c_level_minus_1[10:9] | !(|c_level_minus_1[10:9]);  // ScaleUnitBody.swift:233
  assign c_level_minus_1_limit                     = {c_level_minus_1[10], {9{!c_level_minus_1[10]}}};  // ScaleUnitBody.swift:233
  assign shrinks_selects                           = shrinks ? (c_level_minus_1_fits ? $signed(c_level_minus_1[9:0]) : c_level_minus_1_limit) : c_level;  // ScaleUnitBody.swift:233
  assign base_plus_change                          = 11'(base) + 11'(change);  // ScaleUnitBody.swift:241
  assign base_plus_change_fits                     = &base_plus_change[10:9] | !(|base_plus_change[10:9]);  // ScaleUnitBody.swift:241
  assign base_plus_change_limit                    = {base_plus_change[10], {9{!base_plus_change[10]}}};  // ScaleUnitBody.swift:241
  assign base_plus_change_saturated                = base_plus_change_fits ? $signed(base_plus_change[9:0]) : base_plus_change_limit;  // ScaleUnitBody.swift:241
  assign sumExponent_fits                          = &sumExponent[12:9] | !(|sumExponent[12:9]);  // ScaleUnitBody.swift:241
  assign sumExponent_limit                         = {sumExponent[12], {9{!sumExponent[12]}}};  // ScaleUnitBody.swift:241
  assign contract_isShrink_selects_c_level         = contract_isShrink ? c_level : $signed({4'd0, magnitudeLevel});  // ScaleUnitBody.swift:252
  assign d_next_plus_momentumChangeLater           = 11'(d_next) + 11'(momentumChangeLater);  // ScaleUnitBody.swift:66
  assign d_next_plus_momentumChangeLater_fits      = &d_next_plus_momentumChangeLater[10:9] | !(|d_next_plus_momentumChangeLater[10:9]);  // ScaleUnitBody.swift:66
  assign d_next_plus_momentumChangeLater_limit     = {d_next_plus_momentumChangeLater[10],
      {9{!d_next_plus_momentumChangeLater[10]}}};  // ScaleUnitBody.swift:66
  assign contract_isExact_and                      = contract_isExact & !contract_isUpdate;  // ScaleUnitBody.swift:66
  assign fetched_level_above_fetched_next          = {fetched_level, {2{fetched_next}}};  // ScaleUnitBody.swift:85
  assign and_selects_c_level                       = contract_isExact_and ? c_level : (contract_isUpdate ? nextLevel : contract_isShrink_selects_c_level);  // ScaleUnitBody.swift:85
  assign and_selects_exactExponent                 = contract_isExact_and ? exactExponent : base_plus_change_saturated;  // ScaleUnitBody.swift:85
  assign selected_above_above                      = {and_selects_c_level, and_selects_exactExponent,
      contract_isExact_and ? exactExponent : base};  // ScaleUnitBody.swift:85
  assign d_next_plus_momentumChangeLater_saturated = d_next_plus_momentumChangeLater_fits ? $signed(d_next_plus_momentumChangeLater[9:0]) : d_next_plus_momentumChangeLater_limit;  // ScaleUnitBody.swift:85
  assign d_level_above_above                       = {d_level, d_next_plus_momentumChangeLater_saturated,
      contract_measures ? d_current : d_next};  // ScaleUnitBody.swift:85
  assign committed_2_selects                       = committed_2 ? fetched_level_above_fetched_next : (finish2 ? selected_above_above : d_level_above_above);  // ScaleUnitBody.swift:85
  assign committed_2_selects_committedSlot_2       = committed_2 ? committedSlot_2 : (finish2 ? contract_cSlot : contract_dSlot);  // ScaleUnitBody.swift:85
  assign not_and_or_contract_storesPartial         = !((contract_isUpdate & contract_measures) | contract_storesPartial);  // ScaleUnitBody.swift:85
  assign or_                                       = load_enable | committed_2 | (finish2 & not_and_or_contract_storesPartial);  // ScaleUnitBody.swift:85

  always_ff @(posedge clock) begin  // Pipeline.swift:84
    start1          <= starts;                                          // ScaleUnitBody.swift:38
    start2          <= start1;                                          // ScaleUnitBody.swift:38
    start3          <= start2;                                          // ScaleUnitBody.swift:38
    start4          <= start3;                                          // ScaleUnitBody.swift:38
    start5          <= start4;                                          // ScaleUnitBody.swift:38
    start6          <= start5;                                          // ScaleUnitBody.swift:38
    start7          <= start6;                                          // ScaleUnitBody.swift:38
    start8          <= start7;                                          // ScaleUnitBody.swift:38
    start9          <= start8;                                          // ScaleUnitBody.swift:38
    start10         <= start9;                                          // ScaleUnitBody.swift:38
    start11         <= start10;                                         // ScaleUnitBody.swift:38
    start12         <= start11;                                         // ScaleUnitBody.swift:38
    start13         <= start12;                                         // ScaleUnitBody.swift:38
    start14         <= start13;                                         // ScaleUnitBody.swift:38
    finish1         <= ends;                                            // ScaleUnitBody.swift:41
    finish2         <= finish1;                                         // ScaleUnitBody.swift:41
    finish3         <= finish2;                                         // ScaleUnitBody.swift:41
    fetched_current <= word[9:0];                                       // ScaleUnitBody.swift:54
    fetched_next    <= word[19:10];                                     // ScaleUnitBody.swift:54
    fetched_level   <= word[29:20];                                     // ScaleUnitBody.swift:54
    viewed          <= 12'(fetched_level) + 12'sd2 - 12'(selected);     // ScaleUnitBody.swift:105
    current         <= 12'(fetched_current);                            // ScaleUnitBody.swift:108
    hasView         <= start2_selects_contract_aView != 5'd0;           // ScaleUnitBody.swift:109
    isOne           <= start2 ? contract_aOnes : contract_bOnes;        // ScaleUnitBody.swift:110
    exponent        <= isOne ? 12'sd0 : (isViewed ? viewed : current);  // ScaleUnitBody.swift:113
    if (start3) aShift <= isViewed_selects_below_selects_63;  // Pipeline.swift:62
    if (start4) bShift <= isViewed_selects_below_selects_63;  // Pipeline.swift:62
    aExponent <= exponent;  // ScaleUnitBody.swift:120
    if (start5) sumExponent <= 13'(aExponent) + 13'(exponent);  // Pipeline.swift:62
    if (start4) begin  // ScaleUnitBody.swift:60
      c_current <= fetched_current;  // Pipeline.swift:62
      c_next    <= fetched_next;     // Pipeline.swift:62
      c_level   <= fetched_level;    // Pipeline.swift:62
    end
    if (start5) begin  // ScaleUnitBody.swift:61
      d_current <= fetched_current;  // Pipeline.swift:62
      d_next    <= fetched_next;     // Pipeline.swift:62
      d_level   <= fetched_level;    // Pipeline.swift:62
    end
    rate                <= contract_rateExponent_fits ? $signed(contract_rateExponent[11:0]) : contract_rateExponent_limit;  // ScaleUnitBody.swift:132
    rate16              <= 13'(rate) + 13'sd16;                              // ScaleUnitBody.swift:133
    valueDifference     <= 14'(c_current) - 14'(sumExponent);                // ScaleUnitBody.swift:135
    biasDifference      <= 14'(d_current) - 14'(sumExponent);                // ScaleUnitBody.swift:135
    gradientDifference  <= 14'(d_next) - 14'(sumExponent);                   // ScaleUnitBody.swift:135
    momentumDifference  <= 11'(d_next) - 11'(d_current);                     // ScaleUnitBody.swift:135
    masterDifference    <= 11'(c_next) - 11'(c_current);                     // ScaleUnitBody.swift:135
    stepDifference      <= 11'(c_next) - 11'(d_next);                        // ScaleUnitBody.swift:135
    valueExact          <= contract_isShrink ? 14'(masterDifference_plus_16) : contract_isExact_or_selects;  // ScaleUnitBody.swift:153
    valueShift          <= valueExact_fits ? $signed(valueExact[7:0]) : valueExact_limit;  // ScaleUnitBody.swift:138
    momentumTerm        <= 12'(momentumDifference) - 12'sd8;                 // ScaleUnitBody.swift:158
    momentumShift       <= momentumTerm_fits ? $signed(momentumTerm[7:0]) : momentumTerm_limit;  // ScaleUnitBody.swift:138
    gradientTerm        <= 15'(gradientDifference) - 15'sd16;                // ScaleUnitBody.swift:159
    gradientShift       <= gradientTerm_fits ? $signed(gradientTerm[7:0]) : gradientTerm_limit;  // ScaleUnitBody.swift:138
    masterTerm          <= 12'(masterDifference) - 12'sd16;                  // ScaleUnitBody.swift:160
    masterShift         <= masterTerm_fits ? $signed(masterTerm[7:0]) : masterTerm_limit;  // ScaleUnitBody.swift:138
    stepTerm            <= 14'(stepDifference) - 14'(rate16);                // ScaleUnitBody.swift:135
    stepShift           <= (&stepTerm[13:7] | !(|stepTerm[13:7])) ? $signed(stepTerm[7:0]) : stepTerm_limit;  // ScaleUnitBody.swift:138
    biasView            <= !biasDifference_below_16376 ? 6'd8 : selected_2;  // ScaleUnitBody.swift:170
    biasSum             <= biasDifference_below_16376 ? 4'd0 : (biasDifference > 14'sd6 ? 4'd14 : biasDifference_plus_8[3:0]);  // ScaleUnitBody.swift:171
    entries3            <= {2'd0, contract_entries} + {1'b0, contract_entries, 1'b0};  // ScaleUnitBody.swift:188
    entries13           <= {1'b0, entries3, 2'd0} + {5'd0, contract_entries};  // ScaleUnitBody.swift:189
    entries205          <= {4'd0, entries13} + {1'b0, entries3, 6'd0};       // ScaleUnitBody.swift:190
    entries77           <= {2'd0, entries13} + {1'b0, contract_entries, 6'd0};  // ScaleUnitBody.swift:191
    entriesLimit        <= start7 ? {2'd0, entries205} : {4'd0, entries77};  // ScaleUnitBody.swift:192
    scale               <= 11'(c_next) - 11'(c_level);                       // ScaleUnitBody.swift:195
    scaleShift          <= (&scale[10:7] | !(|scale[10:7])) ? $signed(scale[7:0]) : scale_limit;  // ScaleUnitBody.swift:196
    limitFine           <= n0_minus_below_selects_209[3:0];                  // ScaleUnitBody.swift:198
    limitCoarse_choices <= {plus_7_4_is_2, plus_7_4_is_1, plus_7_4_is_0, plus_7_4_is_15, plus_7_4_is_14};  // ScaleUnitBody.swift:199
    limit_fine          <= limitFine[1] ? $signed({limitFine_0_selects_above, 2'd0}) : 32'(limitFine_0_selects_above);  // Alignment.swift:111
    limit_shifted       <= limitFine[3] ? $signed({limitFine_2_selects_above, 8'd0}) : 44'(limitFine_2_selects_above);  // Alignment.swift:112
    limit_differs1      <= |(limit_shifted[42:31] ^ {12{limit_shifted[43]}});  // Alignment.swift:141
    limit_differs2      <= |(limit_shifted[30:15] ^ {16{limit_shifted[43]}});  // Alignment.swift:141
    limit_checked       <= limit_shifted;                                    // Alignment.swift:149
    if (limit_overflow) begin  // Alignment.swift:165
      limit_limited <= 44'sd0;  // Pipeline.swift:40
    end else begin
      limit_limited <= limit_checked;  // Pipeline.swift:42
    end
    limit_sign       <= limit_checked[43];       // Alignment.swift:168
    limit_overflows  <= limit_overflow;          // Alignment.swift:169
    limit_isFilled11 <= limit_checked_43_and;    // Alignment.swift:183
    limit_isFilled16 <= limit_checked_43_and;    // Alignment.swift:183
    limit_isFilled27 <= limit_checked_43_and_2;  // Alignment.swift:183
    limit_isFilled32 <= limit_checked_43_and_2;  // Alignment.swift:183
    limit_isFilled43 <= limit_checked_43_and_3;  // Alignment.swift:183
    limit_isFilled47 <= limit_checked_43_and_3;  // Alignment.swift:183
    if (limit_fill0) begin  // Alignment.swift:215
      limit0_first <= 11'd2047;  // Pipeline.swift:40
    end else begin
      limit0_first <= limit_limited_10_0_and | (limit_limited[26:16] & {11{limitCoarse_choices[3]}});  // Pipeline.swift:42
    end
    if (!limitCoarse_choices[4]) begin  // Alignment.swift:221
      limit0_second <= 11'd0;  // Pipeline.swift:40
    end else begin
      limit0_second <= limit_limited[42:32];  // Pipeline.swift:42
    end
    if (limit_fill11) begin  // Alignment.swift:215
      limit11_first <= 5'd31;  // Pipeline.swift:40
    end else begin
      limit11_first <= limit_limited_15_11_and | (limit_limited[31:27] & {5{limitCoarse_choices[3]}});  // Pipeline.swift:42
    end
    if (limit_fill16) begin  // Alignment.swift:215
      limit16_first <= 11'd2047;  // Pipeline.swift:40
    end else begin
      limit16_first <= limit_limited_10_0_and_2 | (limit_limited[26:16] & {11{limitCoarse_choices[2]}});  // Pipeline.swift:42
    end
    if (!limitCoarse_choices[3]) begin  // Alignment.swift:221
      limit16_second <= 11'd0;  // Pipeline.swift:40
    end else begin
      limit16_second <= limit_limited[42:32];  // Pipeline.swift:42
    end
    if (limit_fill27) begin  // Alignment.swift:215
      limit27_first <= 5'd31;  // Pipeline.swift:40
    end else begin
      limit27_first <= limit_limited_15_11_and_2 | (limit_limited[31:27] & {5{limitCoarse_choices[2]}});  // Pipeline.swift:42
    end
    if (limit_fill32) begin  // Alignment.swift:215
      limit32_first <= 11'd2047;  // Pipeline.swift:40
    end else begin
      limit32_first <= limit_limited_10_0_and_3 | (limit_limited[26:16] & {11{limitCoarse_choices[1]}});  // Pipeline.swift:42
    end
    if (!limitCoarse_choices[2]) begin  // Alignment.swift:221
      limit32_second <= 11'd0;  // Pipeline.swift:40
    end else begin
      limit32_second <= limit_limited[42:32];  // Pipeline.swift:42
    end
    if (limit_fill43) begin  // Alignment.swift:215
      limit43_first <= 4'd15;  // Pipeline.swift:40
    end else begin
      limit43_first <= limit_limited_14_11_and | (limit_limited[30:27] & {4{limitCoarse_choices[1]}});  // Pipeline.swift:42
    end
    if (limit_fill47) begin  // Alignment.swift:215
      limit47_first <= 1'b1;  // Pipeline.swift:40
    end else begin
      limit47_first <= limit_limited_15_and | (limit_limited[31] & limitCoarse_choices[1]);  // Pipeline.swift:42
    end
    if (start13) highLimit <= above_above_above;  // Pipeline.swift:62
    if (start14) lowLimit <= above_above_above;  // Pipeline.swift:62
    wasLarger            <= contract_continues & (statistics_usedBits < c_level[5:0]);  // ScaleUnitBody.swift:221
    changeExcess         <= statistics_usedBits_minus_plus_1[7:0];     // ScaleUnitBody.swift:270
    changeIsUsed         <= |statistics_usedBits;                      // ScaleUnitBody.swift:273
    changeBeforeExcess   <= c_level_5_0_minus_plus_1[7:0];             // ScaleUnitBody.swift:270
    change               <= wasLarger_selects_changeBeforeExcess > 8'sd0 ? wasLarger_selects_changeBeforeExcess_2 : or_and_below_selects_plus;  // ScaleUnitBody.swift:280
    momentumChangeExcess <= minus_plus_1[7:0];                         // ScaleUnitBody.swift:270
    momentumChangeIsUsed <= |statistics_momentumUsedBits;              // ScaleUnitBody.swift:273
    momentumChange       <= momentumChangeExcess > 8'sd0 ? 10'(momentumChangeExcess) : selected_4;  // ScaleUnitBody.swift:280
    grows                <= highLimit < above_2;                       // ScaleUnitBody.swift:230
    shrinks              <= |statistics_total & (above_2 < lowLimit);  // ScaleUnitBody.swift:231
    nextLevel            <= grows ? (c_level_plus_1_fits ? $signed(c_level_plus_1[9:0]) : c_level_plus_1_limit) : shrinks_selects;  // ScaleUnitBody.swift:233
    base                 <= (contract_isUpdate | contract_isShrink) ? c_next : c_current;  // ScaleUnitBody.swift:238
    exactExponent        <= sumExponent_fits ? $signed(sumExponent[9:0]) : sumExponent_limit;  // ScaleUnitBody.swift:241
    magnitudeNow         <= statistics_usedBits;                       // ScaleUnitBody.swift:244
    magnitudeLevel       <= wasLarger ? c_level[5:0] : magnitudeNow;   // ScaleUnitBody.swift:242
    momentumChangeLater  <= momentumChange;                            // ScaleUnitBody.swift:252
    committed_1          <= commit_enable;                             // ScaleUnitBody.swift:66
    committed_2          <= committed_1;                               // ScaleUnitBody.swift:66
    committedSlot_1      <= commit_slot;                               // ScaleUnitBody.swift:67
    committedSlot_2      <= committedSlot_1;                           // ScaleUnitBody.swift:67
    target               <= load_enable ? load_slot : committed_2_selects_committedSlot_2;  // ScaleUnitBody.swift:85
    data                 <= load_enable ? loadWord[29:0] : committed_2_selects;  // ScaleUnitBody.swift:85
    writes               <= or_ | (finish3 & contract_isUpdate);       // ScaleUnitBody.swift:86
    if (reset) begin
      start1  <= 1'b0;
      start2  <= 1'b0;
      start3  <= 1'b0;
      start4  <= 1'b0;
      start5  <= 1'b0;
      start6  <= 1'b0;
      start7  <= 1'b0;
      start8  <= 1'b0;
      start9  <= 1'b0;
      start10 <= 1'b0;
      start11 <= 1'b0;
      start12 <= 1'b0;
      start13 <= 1'b0;
      start14 <= 1'b0;
      finish1 <= 1'b0;
      finish2 <= 1'b0;
      finish3 <= 1'b0;
      writes  <= 1'b0;
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, statistics_saturations, statistics_momentumSaturations, loadWord[31:30],
    limit_limited[43], n0_minus_biasDifference[14:6], biasDifference_plus_8[14:4],
    n0_minus_below_selects_209[8:4], below_selects_209_plus_15[3:0], below_selects_209_plus_15[8],
    statistics_usedBits_minus_plus_1[8], c_level_5_0_minus_plus_1[8], minus_plus_1[8]};
endmodule
