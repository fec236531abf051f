// 4 by 6 multiply-accumulate cells with sums of 40 bits.
module ContractionArray_r4_c6_p3 (
  input  logic               clock,
  input  logic               reset,
  input  logic               valid,
  input  logic               first,
  input  logic               last,
  input  logic signed [15:0] a_0,
  input  logic signed [15:0] a_1,
  input  logic signed [15:0] a_2,
  input  logic signed [15:0] a_3,
  input  logic signed [15:0] b_0,
  input  logic signed [15:0] b_1,
  input  logic signed [15:0] b_2,
  input  logic signed [15:0] b_3,
  input  logic signed [15:0] b_4,
  input  logic signed [15:0] b_5,
  input  logic               shift,
  output logic signed [39:0] row_0,
  output logic signed [39:0] row_1
);
  logic signed [15:0] aCopy_0;                       // ContractionArray.swift:208
  logic signed [15:0] aCopy_1;                       // ContractionArray.swift:208
  logic signed [15:0] aCopy_2;                       // ContractionArray.swift:208
  logic signed [15:0] aCopy_3;                       // ContractionArray.swift:208
  logic signed [15:0] bCopy_0;                       // ContractionArray.swift:208
  logic signed [15:0] bCopy_1;                       // ContractionArray.swift:208
  logic signed [15:0] bCopy_2;                       // ContractionArray.swift:208
  logic signed [15:0] bCopy_3;                       // ContractionArray.swift:208
  logic signed [15:0] bCopy_4;                       // ContractionArray.swift:208
  logic signed [15:0] bCopy_5;                       // ContractionArray.swift:208
  logic        [3:0]  validSteps;                    // ContractionArray.swift:235
  logic        [4:0]  lastSteps;                     // ContractionArray.swift:236
  logic        [1:0]  firstSteps;                    // ContractionArray.swift:237
  logic               clearStep;                     // ContractionArray.swift:238
  logic        [11:0] hiddenRows;                    // ContractionArray.swift:240
  logic        [11:0] hidesNext;                     // ContractionArray.swift:251
  logic               adds_0_0_state;                // FlipFlop.swift:56
  logic               adds_1_0_state;                // FlipFlop.swift:56
  logic               adds_2_0_state;                // FlipFlop.swift:56
  logic               adds_3_0_state;                // FlipFlop.swift:56
  logic               adds_4_0_state;                // FlipFlop.swift:56
  logic               adds_5_0_state;                // FlipFlop.swift:56
  logic               clear_0_0_state;               // FlipFlop.swift:56
  logic               clear_1_0_state;               // FlipFlop.swift:56
  logic               clear_2_0_state;               // FlipFlop.swift:56
  logic               clear_3_0_state;               // FlipFlop.swift:56
  logic               clear_4_0_state;               // FlipFlop.swift:56
  logic               clear_5_0_state;               // FlipFlop.swift:56
  logic               ends_0_0_state;                // FlipFlop.swift:56
  logic               ends_1_0_state;                // FlipFlop.swift:56
  logic               ends_2_0_state;                // FlipFlop.swift:56
  logic               ends_3_0_state;                // FlipFlop.swift:56
  logic               ends_4_0_state;                // FlipFlop.swift:56
  logic               ends_5_0_state;                // FlipFlop.swift:56
  logic               hides_0_0_state;               // FlipFlop.swift:56
  logic               hides_0_1_state;               // FlipFlop.swift:56
  logic               hides_0_2_state;               // FlipFlop.swift:56
  logic               hides_0_3_state;               // FlipFlop.swift:56
  logic               hides_0_4_state;               // FlipFlop.swift:56
  logic               hides_0_5_state;               // FlipFlop.swift:56
  logic               hides_0_6_state;               // FlipFlop.swift:56
  logic               hides_0_7_state;               // FlipFlop.swift:56
  logic               hides_0_8_state;               // FlipFlop.swift:56
  logic               hides_0_9_state;               // FlipFlop.swift:56
  logic               hides_0_10_state;              // FlipFlop.swift:56
  logic               hides_0_11_state;              // FlipFlop.swift:56
  logic signed [31:0] multiplier_0_0_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_0_0;                       // ContractionArray.swift:134
  logic signed [39:0] drained_0_0;                   // ContractionArray.swift:135
  logic signed [23:0] product_0_0;                   // ContractionArray.swift:136
  logic signed [39:0] total_0_0;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_0_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_1_0;                       // ContractionArray.swift:134
  logic signed [39:0] drained_1_0;                   // ContractionArray.swift:135
  logic signed [23:0] product_1_0;                   // ContractionArray.swift:136
  logic signed [39:0] total_1_0;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_0_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_2_0;                       // ContractionArray.swift:134
  logic signed [39:0] drained_2_0;                   // ContractionArray.swift:135
  logic signed [23:0] product_2_0;                   // ContractionArray.swift:136
  logic signed [39:0] total_2_0;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_0_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_3_0;                       // ContractionArray.swift:134
  logic signed [39:0] drained_3_0;                   // ContractionArray.swift:135
  logic signed [23:0] product_3_0;                   // ContractionArray.swift:136
  logic signed [39:0] total_3_0;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_1_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_0_1;                       // ContractionArray.swift:134
  logic signed [39:0] drained_0_1;                   // ContractionArray.swift:135
  logic signed [23:0] product_0_1;                   // ContractionArray.swift:136
  logic signed [39:0] total_0_1;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_1_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_1_1;                       // ContractionArray.swift:134
  logic signed [39:0] drained_1_1;                   // ContractionArray.swift:135
  logic signed [23:0] product_1_1;                   // ContractionArray.swift:136
  logic signed [39:0] total_1_1;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_1_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_2_1;                       // ContractionArray.swift:134
  logic signed [39:0] drained_2_1;                   // ContractionArray.swift:135
  logic signed [23:0] product_2_1;                   // ContractionArray.swift:136
  logic signed [39:0] total_2_1;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_1_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_3_1;                       // ContractionArray.swift:134
  logic signed [39:0] drained_3_1;                   // ContractionArray.swift:135
  logic signed [23:0] product_3_1;                   // ContractionArray.swift:136
  logic signed [39:0] total_3_1;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_2_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_0_2;                       // ContractionArray.swift:134
  logic signed [39:0] drained_0_2;                   // ContractionArray.swift:135
  logic signed [23:0] product_0_2;                   // ContractionArray.swift:136
  logic signed [39:0] total_0_2;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_2_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_1_2;                       // ContractionArray.swift:134
  logic signed [39:0] drained_1_2;                   // ContractionArray.swift:135
  logic signed [23:0] product_1_2;                   // ContractionArray.swift:136
  logic signed [39:0] total_1_2;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_2_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_2_2;                       // ContractionArray.swift:134
  logic signed [39:0] drained_2_2;                   // ContractionArray.swift:135
  logic signed [23:0] product_2_2;                   // ContractionArray.swift:136
  logic signed [39:0] total_2_2;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_2_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_3_2;                       // ContractionArray.swift:134
  logic signed [39:0] drained_3_2;                   // ContractionArray.swift:135
  logic signed [23:0] product_3_2;                   // ContractionArray.swift:136
  logic signed [39:0] total_3_2;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_3_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_0_3;                       // ContractionArray.swift:134
  logic signed [39:0] drained_0_3;                   // ContractionArray.swift:135
  logic signed [23:0] product_0_3;                   // ContractionArray.swift:136
  logic signed [39:0] total_0_3;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_3_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_1_3;                       // ContractionArray.swift:134
  logic signed [39:0] drained_1_3;                   // ContractionArray.swift:135
  logic signed [23:0] product_1_3;                   // ContractionArray.swift:136
  logic signed [39:0] total_1_3;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_3_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_2_3;                       // ContractionArray.swift:134
  logic signed [39:0] drained_2_3;                   // ContractionArray.swift:135
  logic signed [23:0] product_2_3;                   // ContractionArray.swift:136
  logic signed [39:0] total_2_3;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_3_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_3_3;                       // ContractionArray.swift:134
  logic signed [39:0] drained_3_3;                   // ContractionArray.swift:135
  logic signed [23:0] product_3_3;                   // ContractionArray.swift:136
  logic signed [39:0] total_3_3;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_4_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_0_4;                       // ContractionArray.swift:134
  logic signed [39:0] drained_0_4;                   // ContractionArray.swift:135
  logic signed [23:0] product_0_4;                   // ContractionArray.swift:136
  logic signed [39:0] total_0_4;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_4_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_1_4;                       // ContractionArray.swift:134
  logic signed [39:0] drained_1_4;                   // ContractionArray.swift:135
  logic signed [23:0] product_1_4;                   // ContractionArray.swift:136
  logic signed [39:0] total_1_4;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_4_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_2_4;                       // ContractionArray.swift:134
  logic signed [39:0] drained_2_4;                   // ContractionArray.swift:135
  logic signed [23:0] product_2_4;                   // ContractionArray.swift:136
  logic signed [39:0] total_2_4;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_4_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_3_4;                       // ContractionArray.swift:134
  logic signed [39:0] drained_3_4;                   // ContractionArray.swift:135
  logic signed [23:0] product_3_4;                   // ContractionArray.swift:136
  logic signed [39:0] total_3_4;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_5_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_0_5;                       // ContractionArray.swift:134
  logic signed [39:0] drained_0_5;                   // ContractionArray.swift:135
  logic signed [23:0] product_0_5;                   // ContractionArray.swift:136
  logic signed [39:0] total_0_5;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_5_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_1_5;                       // ContractionArray.swift:134
  logic signed [39:0] drained_1_5;                   // ContractionArray.swift:135
  logic signed [23:0] product_1_5;                   // ContractionArray.swift:136
  logic signed [39:0] total_1_5;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_5_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_2_5;                       // ContractionArray.swift:134
  logic signed [39:0] drained_2_5;                   // ContractionArray.swift:135
  logic signed [23:0] product_2_5;                   // ContractionArray.swift:136
  logic signed [39:0] total_2_5;                     // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_5_product;        // ContractionArray.swift:133
  logic signed [39:0] sum_3_5;                       // ContractionArray.swift:134
  logic signed [39:0] drained_3_5;                   // ContractionArray.swift:135
  logic signed [23:0] product_3_5;                   // ContractionArray.swift:136
  logic signed [39:0] total_3_5;                     // ContractionArray.swift:142
  logic signed [39:0] result_0;                      // ContractionArray.swift:194
  logic signed [39:0] result_1;                      // ContractionArray.swift:194
  logic        [39:0] not_hides_0_0_state_and;
  logic        [39:0] not_hides_0_9_state_and;
  logic        [39:0] not_hides_0_10_state_and;
  logic        [39:0] not_hides_0_5_state_and;
  logic        [39:0] not_hides_0_0_state_and_or;
  logic        [39:0] and_or_and_or;
  logic        [39:0] not_hides_0_9_state_and_or;
  logic        [39:0] and_or_and_or_2;
  logic        [39:0] not_hides_0_7_state_and_or;
  logic        [39:0] and_or_and_or_3;
  logic        [39:0] not_hides_0_5_state_and_or;
  logic        [39:0] and_or_and_or_4;
  logic        [39:0] not_hides_0_0_state_and_2;
  logic        [39:0] not_hides_0_9_state_and_2;
  logic        [39:0] not_hides_0_10_state_and_2;
  logic        [39:0] not_hides_0_5_state_and_2;
  logic        [39:0] not_hides_0_0_state_and_or_2;
  logic        [39:0] and_or_and_or_5;
  logic        [39:0] not_hides_0_9_state_and_or_2;
  logic        [39:0] and_or_and_or_6;
  logic        [39:0] not_hides_0_7_state_and_or_2;
  logic        [39:0] and_or_and_or_7;
  logic        [39:0] not_hides_0_5_state_and_or_2;
  logic        [39:0] and_or_and_or_8;

  TRELLIS_FF_copy adds_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (validSteps[3]),
    .state (adds_0_0_state)
  );

  TRELLIS_FF_copy adds_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (validSteps[3]),
    .state (adds_1_0_state)
  );

  TRELLIS_FF_copy adds_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (validSteps[3]),
    .state (adds_2_0_state)
  );

  TRELLIS_FF_copy adds_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (validSteps[3]),
    .state (adds_3_0_state)
  );

  TRELLIS_FF_copy adds_4_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (validSteps[3]),
    .state (adds_4_0_state)
  );

  TRELLIS_FF_copy adds_5_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (validSteps[3]),
    .state (adds_5_0_state)
  );

  TRELLIS_FF_copy clear_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearStep),
    .state (clear_0_0_state)
  );

  TRELLIS_FF_copy clear_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearStep),
    .state (clear_1_0_state)
  );

  TRELLIS_FF_copy clear_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearStep),
    .state (clear_2_0_state)
  );

  TRELLIS_FF_copy clear_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearStep),
    .state (clear_3_0_state)
  );

  TRELLIS_FF_copy clear_4_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearStep),
    .state (clear_4_0_state)
  );

  TRELLIS_FF_copy clear_5_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearStep),
    .state (clear_5_0_state)
  );

  TRELLIS_FF_copy ends_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (lastSteps[3]),
    .state (ends_0_0_state)
  );

  TRELLIS_FF_copy ends_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (lastSteps[3]),
    .state (ends_1_0_state)
  );

  TRELLIS_FF_copy ends_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (lastSteps[3]),
    .state (ends_2_0_state)
  );

  TRELLIS_FF_copy ends_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (lastSteps[3]),
    .state (ends_3_0_state)
  );

  TRELLIS_FF_copy ends_4_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (lastSteps[3]),
    .state (ends_4_0_state)
  );

  TRELLIS_FF_copy ends_5_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (lastSteps[3]),
    .state (ends_5_0_state)
  );

  TRELLIS_FF_copy hides_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[0]),
    .state (hides_0_0_state)
  );

  TRELLIS_FF_copy hides_0_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[1]),
    .state (hides_0_1_state)
  );

  TRELLIS_FF_copy hides_0_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[2]),
    .state (hides_0_2_state)
  );

  TRELLIS_FF_copy hides_0_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[3]),
    .state (hides_0_3_state)
  );

  TRELLIS_FF_copy hides_0_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[4]),
    .state (hides_0_4_state)
  );

  TRELLIS_FF_copy hides_0_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[5]),
    .state (hides_0_5_state)
  );

  TRELLIS_FF_copy hides_0_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[6]),
    .state (hides_0_6_state)
  );

  TRELLIS_FF_copy hides_0_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[7]),
    .state (hides_0_7_state)
  );

  TRELLIS_FF_copy hides_0_8 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[8]),
    .state (hides_0_8_state)
  );

  TRELLIS_FF_copy hides_0_9 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[9]),
    .state (hides_0_9_state)
  );

  TRELLIS_FF_copy hides_0_10 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[10]),
    .state (hides_0_10_state)
  );

  TRELLIS_FF_copy hides_0_11 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[11]),
    .state (hides_0_11_state)
  );

  MULT18X18D_16x16_ipo multiplier_0_0 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_0),
    .b       (bCopy_0),
    .product (multiplier_0_0_product)
  );

  MULT18X18D_16x16_ipo multiplier_1_0 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_1),
    .b       (bCopy_0),
    .product (multiplier_1_0_product)
  );

  MULT18X18D_16x16_ipo multiplier_2_0 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_2),
    .b       (bCopy_0),
    .product (multiplier_2_0_product)
  );

  MULT18X18D_16x16_ipo multiplier_3_0 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_3),
    .b       (bCopy_0),
    .product (multiplier_3_0_product)
  );

  MULT18X18D_16x16_ipo multiplier_0_1 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_0),
    .b       (bCopy_1),
    .product (multiplier_0_1_product)
  );

  MULT18X18D_16x16_ipo multiplier_1_1 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_1),
    .b       (bCopy_1),
    .product (multiplier_1_1_product)
  );

  MULT18X18D_16x16_ipo multiplier_2_1 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_2),
    .b       (bCopy_1),
    .product (multiplier_2_1_product)
  );

  MULT18X18D_16x16_ipo multiplier_3_1 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_3),
    .b       (bCopy_1),
    .product (multiplier_3_1_product)
  );

  MULT18X18D_16x16_ipo multiplier_0_2 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_0),
    .b       (bCopy_2),
    .product (multiplier_0_2_product)
  );

  MULT18X18D_16x16_ipo multiplier_1_2 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_1),
    .b       (bCopy_2),
    .product (multiplier_1_2_product)
  );

  MULT18X18D_16x16_ipo multiplier_2_2 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_2),
    .b       (bCopy_2),
    .product (multiplier_2_2_product)
  );

  MULT18X18D_16x16_ipo multiplier_3_2 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_3),
    .b       (bCopy_2),
    .product (multiplier_3_2_product)
  );

  MULT18X18D_16x16_ipo multiplier_0_3 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_0),
    .b       (bCopy_3),
    .product (multiplier_0_3_product)
  );

  MULT18X18D_16x16_ipo multiplier_1_3 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_1),
    .b       (bCopy_3),
    .product (multiplier_1_3_product)
  );

  MULT18X18D_16x16_ipo multiplier_2_3 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_2),
    .b       (bCopy_3),
    .product (multiplier_2_3_product)
  );

  MULT18X18D_16x16_ipo multiplier_3_3 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_3),
    .b       (bCopy_3),
    .product (multiplier_3_3_product)
  );

  MULT18X18D_16x16_ipo multiplier_0_4 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_0),
    .b       (bCopy_4),
    .product (multiplier_0_4_product)
  );

  MULT18X18D_16x16_ipo multiplier_1_4 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_1),
    .b       (bCopy_4),
    .product (multiplier_1_4_product)
  );

  MULT18X18D_16x16_ipo multiplier_2_4 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_2),
    .b       (bCopy_4),
    .product (multiplier_2_4_product)
  );

  MULT18X18D_16x16_ipo multiplier_3_4 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_3),
    .b       (bCopy_4),
    .product (multiplier_3_4_product)
  );

  MULT18X18D_16x16_ipo multiplier_0_5 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_0),
    .b       (bCopy_5),
    .product (multiplier_0_5_product)
  );

  MULT18X18D_16x16_ipo multiplier_1_5 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_1),
    .b       (bCopy_5),
    .product (multiplier_1_5_product)
  );

  MULT18X18D_16x16_ipo multiplier_2_5 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_2),
    .b       (bCopy_5),
    .product (multiplier_2_5_product)
  );

  MULT18X18D_16x16_ipo multiplier_3_5 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_3),
    .b       (bCopy_5),
    .product (multiplier_3_5_product)
  );

  assign hidesNext                    = lastSteps[4] ? 12'd4094 : (shift ? {hiddenRows[10:0], 1'b1} : hiddenRows);  // ContractionArray.swift:251
  assign total_0_0                    = sum_0_0 + 40'(product_0_0);  // ContractionArray.swift:142
  assign total_1_0                    = sum_1_0 + 40'(product_1_0);  // ContractionArray.swift:142
  assign total_2_0                    = sum_2_0 + 40'(product_2_0);  // ContractionArray.swift:142
  assign total_3_0                    = sum_3_0 + 40'(product_3_0);  // ContractionArray.swift:142
  assign total_0_1                    = sum_0_1 + 40'(product_0_1);  // ContractionArray.swift:142
  assign total_1_1                    = sum_1_1 + 40'(product_1_1);  // ContractionArray.swift:142
  assign total_2_1                    = sum_2_1 + 40'(product_2_1);  // ContractionArray.swift:142
  assign total_3_1                    = sum_3_1 + 40'(product_3_1);  // ContractionArray.swift:142
  assign total_0_2                    = sum_0_2 + 40'(product_0_2);  // ContractionArray.swift:142
  assign total_1_2                    = sum_1_2 + 40'(product_1_2);  // ContractionArray.swift:142
  assign total_2_2                    = sum_2_2 + 40'(product_2_2);  // ContractionArray.swift:142
  assign total_3_2                    = sum_3_2 + 40'(product_3_2);  // ContractionArray.swift:142
  assign total_0_3                    = sum_0_3 + 40'(product_0_3);  // ContractionArray.swift:142
  assign total_1_3                    = sum_1_3 + 40'(product_1_3);  // ContractionArray.swift:142
  assign total_2_3                    = sum_2_3 + 40'(product_2_3);  // ContractionArray.swift:142
  assign total_3_3                    = sum_3_3 + 40'(product_3_3);  // ContractionArray.swift:142
  assign total_0_4                    = sum_0_4 + 40'(product_0_4);  // ContractionArray.swift:142
  assign total_1_4                    = sum_1_4 + 40'(product_1_4);  // ContractionArray.swift:142
  assign total_2_4                    = sum_2_4 + 40'(product_2_4);  // ContractionArray.swift:142
  assign total_3_4                    = sum_3_4 + 40'(product_3_4);  // ContractionArray.swift:142
  assign total_0_5                    = sum_0_5 + 40'(product_0_5);  // ContractionArray.swift:142
  assign total_1_5                    = sum_1_5 + 40'(product_1_5);  // ContractionArray.swift:142
  assign total_2_5                    = sum_2_5 + 40'(product_2_5);  // ContractionArray.swift:142
  assign total_3_5                    = sum_3_5 + 40'(product_3_5);  // ContractionArray.swift:142
  assign row_0                        = result_0;                    // ContractionArray.swift:159
  assign row_1                        = result_1;                    // ContractionArray.swift:159
  assign not_hides_0_0_state_and      = {40{!hides_0_0_state}} & drained_0_0;  // ContractionArray.swift:195
  assign not_hides_0_9_state_and      = {40{!hides_0_9_state}} & drained_3_0;  // ContractionArray.swift:195
  assign not_hides_0_10_state_and     = {40{!hides_0_10_state}} & drained_3_2;  // ContractionArray.swift:195
  assign not_hides_0_5_state_and      = {40{!hides_0_5_state}} & drained_1_4;  // ContractionArray.swift:195
  assign not_hides_0_0_state_and_or   = not_hides_0_0_state_and | ({40{!hides_0_3_state}} & drained_1_0);  // ContractionArray.swift:195
  assign and_or_and_or                = not_hides_0_0_state_and_or | ({40{!hides_0_6_state}} & drained_2_0);  // ContractionArray.swift:195
  assign not_hides_0_9_state_and_or   = not_hides_0_9_state_and | ({40{!hides_0_1_state}} & drained_0_2);  // ContractionArray.swift:195
  assign and_or_and_or_2              = not_hides_0_9_state_and_or | ({40{!hides_0_4_state}} & drained_1_2);  // ContractionArray.swift:195
  assign not_hides_0_7_state_and_or   = ({40{!hides_0_7_state}} & drained_2_2) | not_hides_0_10_state_and;  // ContractionArray.swift:195
  assign and_or_and_or_3              = not_hides_0_7_state_and_or | ({40{!hides_0_2_state}} & drained_0_4);  // ContractionArray.swift:195
  assign not_hides_0_5_state_and_or   = not_hides_0_5_state_and | ({40{!hides_0_8_state}} & drained_2_4);  // ContractionArray.swift:195
  assign and_or_and_or_4              = not_hides_0_5_state_and_or | ({40{!hides_0_11_state}} & drained_3_4);  // ContractionArray.swift:195
  assign not_hides_0_0_state_and_2    = {40{!hides_0_0_state}} & drained_0_1;  // ContractionArray.swift:195
  assign not_hides_0_9_state_and_2    = {40{!hides_0_9_state}} & drained_3_1;  // ContractionArray.swift:195
  assign not_hides_0_10_state_and_2   = {40{!hides_0_10_state}} & drained_3_3;  // ContractionArray.swift:195
  assign not_hides_0_5_state_and_2    = {40{!hides_0_5_state}} & drained_1_5;  // ContractionArray.swift:195
  assign not_hides_0_0_state_and_or_2 = not_hides_0_0_state_and_2 | ({40{!hides_0_3_state}} & drained_1_1);  // ContractionArray.swift:195
  assign and_or_and_or_5              = not_hides_0_0_state_and_or_2 | ({40{!hides_0_6_state}} & drained_2_1);  // ContractionArray.swift:195
  assign not_hides_0_9_state_and_or_2 = not_hides_0_9_state_and_2 | ({40{!hides_0_1_state}} & drained_0_3);  // ContractionArray.swift:195
  assign and_or_and_or_6              = not_hides_0_9_state_and_or_2 | ({40{!hides_0_4_state}} & drained_1_3);  // ContractionArray.swift:195
  assign not_hides_0_7_state_and_or_2 = ({40{!hides_0_7_state}} & drained_2_3) | not_hides_0_10_state_and_2;  // ContractionArray.swift:195
  assign and_or_and_or_7              = not_hides_0_7_state_and_or_2 | ({40{!hides_0_2_state}} & drained_0_5);  // ContractionArray.swift:195
  assign not_hides_0_5_state_and_or_2 = not_hides_0_5_state_and_2 | ({40{!hides_0_8_state}} & drained_2_5);  // ContractionArray.swift:195
  assign and_or_and_or_8              = not_hides_0_5_state_and_or_2 | ({40{!hides_0_11_state}} & drained_3_5);  // ContractionArray.swift:195

  always_ff @(posedge clock) begin
    aCopy_0 <= a_0;  // ContractionArray.swift:209
    aCopy_1 <= a_1;  // ContractionArray.swift:209
    aCopy_2 <= a_2;  // ContractionArray.swift:209
    aCopy_3 <= a_3;  // ContractionArray.swift:209
  end

  always_ff @(posedge clock) begin
    bCopy_0 <= b_0;  // ContractionArray.swift:209
    bCopy_1 <= b_1;  // ContractionArray.swift:209
    bCopy_2 <= b_2;  // ContractionArray.swift:209
    bCopy_3 <= b_3;  // ContractionArray.swift:209
    bCopy_4 <= b_4;  // ContractionArray.swift:209
    bCopy_5 <= b_5;  // ContractionArray.swift:209
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      validSteps <= 4'd0;
      lastSteps  <= 5'd0;
      firstSteps <= 2'd0;
      clearStep  <= 1'b0;
      hiddenRows <= 12'd0;
    end else begin
      validSteps <= {validSteps[2:0], valid};        // ContractionArray.swift:255
      lastSteps  <= {lastSteps[3:0], valid & last};  // ContractionArray.swift:256
      firstSteps <= {firstSteps[0], valid & first};  // ContractionArray.swift:257
      clearStep  <= lastSteps[2] | firstSteps[1];    // ContractionArray.swift:258
      hiddenRows <= hidesNext;                       // ContractionArray.swift:259
    end
  end

  always_ff @(posedge clock) begin
    product_0_0 <= multiplier_0_0_product[23:0];  // ContractionArray.swift:144
    if (clear_0_0_state) begin  // ContractionArray.swift:145
      sum_0_0 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_0_0_state) begin  // ContractionArray.swift:145
      sum_0_0 <= total_0_0;  // ContractionArray.swift:148
    end
    if (ends_0_0_state) drained_0_0 <= total_0_0;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_0 <= multiplier_1_0_product[23:0];  // ContractionArray.swift:144
    if (clear_0_0_state) begin  // ContractionArray.swift:145
      sum_1_0 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_0_0_state) begin  // ContractionArray.swift:145
      sum_1_0 <= total_1_0;  // ContractionArray.swift:148
    end
    if (ends_0_0_state) drained_1_0 <= total_1_0;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_0 <= multiplier_2_0_product[23:0];  // ContractionArray.swift:144
    if (clear_0_0_state) begin  // ContractionArray.swift:145
      sum_2_0 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_0_0_state) begin  // ContractionArray.swift:145
      sum_2_0 <= total_2_0;  // ContractionArray.swift:148
    end
    if (ends_0_0_state) drained_2_0 <= total_2_0;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_0 <= multiplier_3_0_product[23:0];  // ContractionArray.swift:144
    if (clear_0_0_state) begin  // ContractionArray.swift:145
      sum_3_0 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_0_0_state) begin  // ContractionArray.swift:145
      sum_3_0 <= total_3_0;  // ContractionArray.swift:148
    end
    if (ends_0_0_state) drained_3_0 <= total_3_0;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_1 <= multiplier_0_1_product[23:0];  // ContractionArray.swift:144
    if (clear_1_0_state) begin  // ContractionArray.swift:145
      sum_0_1 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_1_0_state) begin  // ContractionArray.swift:145
      sum_0_1 <= total_0_1;  // ContractionArray.swift:148
    end
    if (ends_1_0_state) drained_0_1 <= total_0_1;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_1 <= multiplier_1_1_product[23:0];  // ContractionArray.swift:144
    if (clear_1_0_state) begin  // ContractionArray.swift:145
      sum_1_1 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_1_0_state) begin  // ContractionArray.swift:145
      sum_1_1 <= total_1_1;  // ContractionArray.swift:148
    end
    if (ends_1_0_state) drained_1_1 <= total_1_1;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_1 <= multiplier_2_1_product[23:0];  // ContractionArray.swift:144
    if (clear_1_0_state) begin  // ContractionArray.swift:145
      sum_2_1 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_1_0_state) begin  // ContractionArray.swift:145
      sum_2_1 <= total_2_1;  // ContractionArray.swift:148
    end
    if (ends_1_0_state) drained_2_1 <= total_2_1;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_1 <= multiplier_3_1_product[23:0];  // ContractionArray.swift:144
    if (clear_1_0_state) begin  // ContractionArray.swift:145
      sum_3_1 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_1_0_state) begin  // ContractionArray.swift:145
      sum_3_1 <= total_3_1;  // ContractionArray.swift:148
    end
    if (ends_1_0_state) drained_3_1 <= total_3_1;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_2 <= multiplier_0_2_product[23:0];  // ContractionArray.swift:144
    if (clear_2_0_state) begin  // ContractionArray.swift:145
      sum_0_2 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_2_0_state) begin  // ContractionArray.swift:145
      sum_0_2 <= total_0_2;  // ContractionArray.swift:148
    end
    if (ends_2_0_state) drained_0_2 <= total_0_2;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_2 <= multiplier_1_2_product[23:0];  // ContractionArray.swift:144
    if (clear_2_0_state) begin  // ContractionArray.swift:145
      sum_1_2 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_2_0_state) begin  // ContractionArray.swift:145
      sum_1_2 <= total_1_2;  // ContractionArray.swift:148
    end
    if (ends_2_0_state) drained_1_2 <= total_1_2;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_2 <= multiplier_2_2_product[23:0];  // ContractionArray.swift:144
    if (clear_2_0_state) begin  // ContractionArray.swift:145
      sum_2_2 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_2_0_state) begin  // ContractionArray.swift:145
      sum_2_2 <= total_2_2;  // ContractionArray.swift:148
    end
    if (ends_2_0_state) drained_2_2 <= total_2_2;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_2 <= multiplier_3_2_product[23:0];  // ContractionArray.swift:144
    if (clear_2_0_state) begin  // ContractionArray.swift:145
      sum_3_2 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_2_0_state) begin  // ContractionArray.swift:145
      sum_3_2 <= total_3_2;  // ContractionArray.swift:148
    end
    if (ends_2_0_state) drained_3_2 <= total_3_2;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_3 <= multiplier_0_3_product[23:0];  // ContractionArray.swift:144
    if (clear_3_0_state) begin  // ContractionArray.swift:145
      sum_0_3 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_3_0_state) begin  // ContractionArray.swift:145
      sum_0_3 <= total_0_3;  // ContractionArray.swift:148
    end
    if (ends_3_0_state) drained_0_3 <= total_0_3;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_3 <= multiplier_1_3_product[23:0];  // ContractionArray.swift:144
    if (clear_3_0_state) begin  // ContractionArray.swift:145
      sum_1_3 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_3_0_state) begin  // ContractionArray.swift:145
      sum_1_3 <= total_1_3;  // ContractionArray.swift:148
    end
    if (ends_3_0_state) drained_1_3 <= total_1_3;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_3 <= multiplier_2_3_product[23:0];  // ContractionArray.swift:144
    if (clear_3_0_state) begin  // ContractionArray.swift:145
      sum_2_3 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_3_0_state) begin  // ContractionArray.swift:145
      sum_2_3 <= total_2_3;  // ContractionArray.swift:148
    end
    if (ends_3_0_state) drained_2_3 <= total_2_3;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_3 <= multiplier_3_3_product[23:0];  // ContractionArray.swift:144
    if (clear_3_0_state) begin  // ContractionArray.swift:145
      sum_3_3 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_3_0_state) begin  // ContractionArray.swift:145
      sum_3_3 <= total_3_3;  // ContractionArray.swift:148
    end
    if (ends_3_0_state) drained_3_3 <= total_3_3;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_4 <= multiplier_0_4_product[23:0];  // ContractionArray.swift:144
    if (clear_4_0_state) begin  // ContractionArray.swift:145
      sum_0_4 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_4_0_state) begin  // ContractionArray.swift:145
      sum_0_4 <= total_0_4;  // ContractionArray.swift:148
    end
    if (ends_4_0_state) drained_0_4 <= total_0_4;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_4 <= multiplier_1_4_product[23:0];  // ContractionArray.swift:144
    if (clear_4_0_state) begin  // ContractionArray.swift:145
      sum_1_4 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_4_0_state) begin  // ContractionArray.swift:145
      sum_1_4 <= total_1_4;  // ContractionArray.swift:148
    end
    if (ends_4_0_state) drained_1_4 <= total_1_4;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_4 <= multiplier_2_4_product[23:0];  // ContractionArray.swift:144
    if (clear_4_0_state) begin  // ContractionArray.swift:145
      sum_2_4 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_4_0_state) begin  // ContractionArray.swift:145
      sum_2_4 <= total_2_4;  // ContractionArray.swift:148
    end
    if (ends_4_0_state) drained_2_4 <= total_2_4;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_4 <= multiplier_3_4_product[23:0];  // ContractionArray.swift:144
    if (clear_4_0_state) begin  // ContractionArray.swift:145
      sum_3_4 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_4_0_state) begin  // ContractionArray.swift:145
      sum_3_4 <= total_3_4;  // ContractionArray.swift:148
    end
    if (ends_4_0_state) drained_3_4 <= total_3_4;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_5 <= multiplier_0_5_product[23:0];  // ContractionArray.swift:144
    if (clear_5_0_state) begin  // ContractionArray.swift:145
      sum_0_5 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_5_0_state) begin  // ContractionArray.swift:145
      sum_0_5 <= total_0_5;  // ContractionArray.swift:148
    end
    if (ends_5_0_state) drained_0_5 <= total_0_5;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_5 <= multiplier_1_5_product[23:0];  // ContractionArray.swift:144
    if (clear_5_0_state) begin  // ContractionArray.swift:145
      sum_1_5 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_5_0_state) begin  // ContractionArray.swift:145
      sum_1_5 <= total_1_5;  // ContractionArray.swift:148
    end
    if (ends_5_0_state) drained_1_5 <= total_1_5;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_5 <= multiplier_2_5_product[23:0];  // ContractionArray.swift:144
    if (clear_5_0_state) begin  // ContractionArray.swift:145
      sum_2_5 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_5_0_state) begin  // ContractionArray.swift:145
      sum_2_5 <= total_2_5;  // ContractionArray.swift:148
    end
    if (ends_5_0_state) drained_2_5 <= total_2_5;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_5 <= multiplier_3_5_product[23:0];  // ContractionArray.swift:144
    if (clear_5_0_state) begin  // ContractionArray.swift:145
      sum_3_5 <= 40'sd0;  // ContractionArray.swift:146
    end else if (adds_5_0_state) begin  // ContractionArray.swift:145
      sum_3_5 <= total_3_5;  // ContractionArray.swift:148
    end
    if (ends_5_0_state) drained_3_5 <= total_3_5;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    result_0 <= and_or_and_or | and_or_and_or_2 | and_or_and_or_3 | and_or_and_or_4;  // ContractionArray.swift:195
  end

  always_ff @(posedge clock) begin
    result_1 <= and_or_and_or_5 | and_or_and_or_6 | and_or_and_or_7 | and_or_and_or_8;  // ContractionArray.swift:195
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, multiplier_0_0_product[31:24], multiplier_1_0_product[31:24],
    multiplier_2_0_product[31:24], multiplier_3_0_product[31:24], multiplier_0_1_product[31:24],
    multiplier_1_1_product[31:24], multiplier_2_1_product[31:24], multiplier_3_1_product[31:24],
    multiplier_0_2_product[31:24], multiplier_1_2_product[31:24], multiplier_2_2_product[31:24],
    multiplier_3_2_product[31:24], multiplier_0_3_product[31:24], multiplier_1_3_product[31:24],
    multiplier_2_3_product[31:24], multiplier_3_3_product[31:24], multiplier_0_4_product[31:24],
    multiplier_1_4_product[31:24], multiplier_2_4_product[31:24], multiplier_3_4_product[31:24],
    multiplier_0_5_product[31:24], multiplier_1_5_product[31:24], multiplier_2_5_product[31:24],
    multiplier_3_5_product[31:24]};
endmodule
