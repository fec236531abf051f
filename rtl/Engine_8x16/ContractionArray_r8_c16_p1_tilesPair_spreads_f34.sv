// 8 by 16 multiply-accumulate cells with sums of 34 bits.
module ContractionArray_r8_c16_p1_tilesPair_spreads_f34 (
  input  logic               clock,
  input  logic               reset,
  input  logic               valid,
  input  logic               first,
  input  logic               last,
  input  logic signed [15:0] a_0,
  input  logic signed [15:0] a_1,
  input  logic signed [15:0] a_2,
  input  logic signed [15:0] a_3,
  input  logic signed [15:0] a_4,
  input  logic signed [15:0] a_5,
  input  logic signed [15:0] a_6,
  input  logic signed [15:0] a_7,
  input  logic signed [15:0] b_0,
  input  logic signed [15:0] b_1,
  input  logic signed [15:0] b_2,
  input  logic signed [15:0] b_3,
  input  logic signed [15:0] b_4,
  input  logic signed [15:0] b_5,
  input  logic signed [15:0] b_6,
  input  logic signed [15:0] b_7,
  input  logic signed [15:0] b_8,
  input  logic signed [15:0] b_9,
  input  logic signed [15:0] b_10,
  input  logic signed [15:0] b_11,
  input  logic signed [15:0] b_12,
  input  logic signed [15:0] b_13,
  input  logic signed [15:0] b_14,
  input  logic signed [15:0] b_15,
  input  logic               pair_isPair,
  input  logic signed [15:0] pair_b_0,
  input  logic signed [15:0] pair_b_1,
  input  logic signed [15:0] pair_b_2,
  input  logic signed [15:0] pair_b_3,
  input  logic signed [15:0] pair_b_4,
  input  logic signed [15:0] pair_b_5,
  input  logic signed [15:0] pair_b_6,
  input  logic signed [15:0] pair_b_7,
  input  logic signed [15:0] pair_b_8,
  input  logic signed [15:0] pair_b_9,
  input  logic signed [15:0] pair_b_10,
  input  logic signed [15:0] pair_b_11,
  input  logic signed [15:0] pair_b_12,
  input  logic signed [15:0] pair_b_13,
  input  logic signed [15:0] pair_b_14,
  input  logic signed [15:0] pair_b_15,
  input  logic               pair_shiftsToSecond,
  input  logic               shift,
  output logic signed [33:0] row_0,
  output logic signed [33:0] row_1,
  output logic signed [33:0] row_2,
  output logic signed [33:0] row_3,
  output logic signed [33:0] row_4,
  output logic signed [33:0] row_5,
  output logic signed [33:0] row_6,
  output logic signed [33:0] row_7,
  output logic signed [33:0] row_8,
  output logic signed [33:0] row_9,
  output logic signed [33:0] row_10,
  output logic signed [33:0] row_11,
  output logic signed [33:0] row_12,
  output logic signed [33:0] row_13,
  output logic signed [33:0] row_14,
  output logic signed [33:0] row_15
);
  logic signed [15:0] aCopy_0;                      // ContractionArray.swift:208
  logic signed [15:0] aCopy_1;                      // ContractionArray.swift:208
  logic signed [15:0] aCopy_2;                      // ContractionArray.swift:208
  logic signed [15:0] aCopy_3;                      // ContractionArray.swift:208
  logic signed [15:0] aCopy_4;                      // ContractionArray.swift:208
  logic signed [15:0] aCopy_5;                      // ContractionArray.swift:208
  logic signed [15:0] aCopy_6;                      // ContractionArray.swift:208
  logic signed [15:0] aCopy_7;                      // ContractionArray.swift:208
  logic               aOfSecondHalf0_0_0_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf0_0_1_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf0_0_2_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf0_0_3_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf0_0_4_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf0_0_5_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf0_0_6_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf0_0_7_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf0_0_8_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf0_0_9_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf0_0_10_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf0_0_11_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf0_0_12_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf0_0_13_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf0_0_14_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf0_0_15_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf1_0_0_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf1_0_1_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf1_0_2_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf1_0_3_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf1_0_4_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf1_0_5_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf1_0_6_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf1_0_7_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf1_0_8_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf1_0_9_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf1_0_10_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf1_0_11_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf1_0_12_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf1_0_13_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf1_0_14_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf1_0_15_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf2_0_0_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf2_0_1_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf2_0_2_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf2_0_3_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf2_0_4_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf2_0_5_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf2_0_6_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf2_0_7_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf2_0_8_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf2_0_9_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf2_0_10_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf2_0_11_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf2_0_12_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf2_0_13_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf2_0_14_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf2_0_15_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf3_0_0_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf3_0_1_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf3_0_2_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf3_0_3_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf3_0_4_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf3_0_5_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf3_0_6_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf3_0_7_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf3_0_8_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf3_0_9_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf3_0_10_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf3_0_11_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf3_0_12_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf3_0_13_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf3_0_14_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf3_0_15_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf4_0_0_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf4_0_1_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf4_0_2_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf4_0_3_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf4_0_4_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf4_0_5_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf4_0_6_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf4_0_7_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf4_0_8_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf4_0_9_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf4_0_10_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf4_0_11_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf4_0_12_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf4_0_13_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf4_0_14_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf4_0_15_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf5_0_0_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf5_0_1_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf5_0_2_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf5_0_3_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf5_0_4_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf5_0_5_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf5_0_6_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf5_0_7_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf5_0_8_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf5_0_9_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf5_0_10_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf5_0_11_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf5_0_12_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf5_0_13_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf5_0_14_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf5_0_15_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf6_0_0_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf6_0_1_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf6_0_2_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf6_0_3_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf6_0_4_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf6_0_5_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf6_0_6_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf6_0_7_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf6_0_8_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf6_0_9_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf6_0_10_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf6_0_11_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf6_0_12_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf6_0_13_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf6_0_14_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf6_0_15_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf7_0_0_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf7_0_1_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf7_0_2_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf7_0_3_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf7_0_4_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf7_0_5_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf7_0_6_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf7_0_7_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf7_0_8_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf7_0_9_state;     // FlipFlop.swift:56
  logic               aOfSecondHalf7_0_10_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf7_0_11_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf7_0_12_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf7_0_13_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf7_0_14_state;    // FlipFlop.swift:56
  logic               aOfSecondHalf7_0_15_state;    // FlipFlop.swift:56
  logic signed [15:0] bCopy_0;                      // ContractionArray.swift:208
  logic signed [15:0] bCopy_1;                      // ContractionArray.swift:208
  logic signed [15:0] bCopy_2;                      // ContractionArray.swift:208
  logic signed [15:0] bCopy_3;                      // ContractionArray.swift:208
  logic signed [15:0] bCopy_4;                      // ContractionArray.swift:208
  logic signed [15:0] bCopy_5;                      // ContractionArray.swift:208
  logic signed [15:0] bCopy_6;                      // ContractionArray.swift:208
  logic signed [15:0] bCopy_7;                      // ContractionArray.swift:208
  logic signed [15:0] bCopy_8;                      // ContractionArray.swift:208
  logic signed [15:0] bCopy_9;                      // ContractionArray.swift:208
  logic signed [15:0] bCopy_10;                     // ContractionArray.swift:208
  logic signed [15:0] bCopy_11;                     // ContractionArray.swift:208
  logic signed [15:0] bCopy_12;                     // ContractionArray.swift:208
  logic signed [15:0] bCopy_13;                     // ContractionArray.swift:208
  logic signed [15:0] bCopy_14;                     // ContractionArray.swift:208
  logic signed [15:0] bCopy_15;                     // ContractionArray.swift:208
  logic               isPair_0_0_state;             // FlipFlop.swift:56
  logic               isPair_1_0_state;             // FlipFlop.swift:56
  logic               isPair_2_0_state;             // FlipFlop.swift:56
  logic               isPair_3_0_state;             // FlipFlop.swift:56
  logic signed [15:0] bUpperCopy_0;                 // ContractionArray.swift:208
  logic signed [15:0] bUpperCopy_1;                 // ContractionArray.swift:208
  logic signed [15:0] bUpperCopy_2;                 // ContractionArray.swift:208
  logic signed [15:0] bUpperCopy_3;                 // ContractionArray.swift:208
  logic signed [15:0] bUpperCopy_4;                 // ContractionArray.swift:208
  logic signed [15:0] bUpperCopy_5;                 // ContractionArray.swift:208
  logic signed [15:0] bUpperCopy_6;                 // ContractionArray.swift:208
  logic signed [15:0] bUpperCopy_7;                 // ContractionArray.swift:208
  logic signed [15:0] bUpperCopy_8;                 // ContractionArray.swift:208
  logic signed [15:0] bUpperCopy_9;                 // ContractionArray.swift:208
  logic signed [15:0] bUpperCopy_10;                // ContractionArray.swift:208
  logic signed [15:0] bUpperCopy_11;                // ContractionArray.swift:208
  logic signed [15:0] bUpperCopy_12;                // ContractionArray.swift:208
  logic signed [15:0] bUpperCopy_13;                // ContractionArray.swift:208
  logic signed [15:0] bUpperCopy_14;                // ContractionArray.swift:208
  logic signed [15:0] bUpperCopy_15;                // ContractionArray.swift:208
  logic        [3:0]  validSteps;                   // ContractionArray.swift:235
  logic        [4:0]  lastSteps;                    // ContractionArray.swift:236
  logic        [1:0]  firstSteps;                   // ContractionArray.swift:237
  logic               clearStep;                    // ContractionArray.swift:238
  logic        [7:0]  hiddenRows;                   // ContractionArray.swift:240
  logic        [7:0]  hidesNext;                    // ContractionArray.swift:251
  logic               addsAhead_0_0_state;          // FlipFlop.swift:56
  logic               addsAhead_1_0_state;          // FlipFlop.swift:56
  logic               addsAhead_2_0_state;          // FlipFlop.swift:56
  logic               addsAhead_3_0_state;          // FlipFlop.swift:56
  logic               adds0_0_0_state;              // FlipFlop.swift:56
  logic               adds0_1_0_state;              // FlipFlop.swift:56
  logic               adds0_2_0_state;              // FlipFlop.swift:56
  logic               adds0_3_0_state;              // FlipFlop.swift:56
  logic               adds1_0_0_state;              // FlipFlop.swift:56
  logic               adds1_1_0_state;              // FlipFlop.swift:56
  logic               adds1_2_0_state;              // FlipFlop.swift:56
  logic               adds1_3_0_state;              // FlipFlop.swift:56
  logic               adds2_0_0_state;              // FlipFlop.swift:56
  logic               adds2_1_0_state;              // FlipFlop.swift:56
  logic               adds2_2_0_state;              // FlipFlop.swift:56
  logic               adds2_3_0_state;              // FlipFlop.swift:56
  logic               adds3_0_0_state;              // FlipFlop.swift:56
  logic               adds3_1_0_state;              // FlipFlop.swift:56
  logic               adds3_2_0_state;              // FlipFlop.swift:56
  logic               adds3_3_0_state;              // FlipFlop.swift:56
  logic               clearAhead_0_0_state;         // FlipFlop.swift:56
  logic               clearAhead_1_0_state;         // FlipFlop.swift:56
  logic               clearAhead_2_0_state;         // FlipFlop.swift:56
  logic               clearAhead_3_0_state;         // FlipFlop.swift:56
  logic               clear0_0_0_state;             // FlipFlop.swift:56
  logic               clear0_1_0_state;             // FlipFlop.swift:56
  logic               clear0_2_0_state;             // FlipFlop.swift:56
  logic               clear0_3_0_state;             // FlipFlop.swift:56
  logic               clear1_0_0_state;             // FlipFlop.swift:56
  logic               clear1_1_0_state;             // FlipFlop.swift:56
  logic               clear1_2_0_state;             // FlipFlop.swift:56
  logic               clear1_3_0_state;             // FlipFlop.swift:56
  logic               clear2_0_0_state;             // FlipFlop.swift:56
  logic               clear2_1_0_state;             // FlipFlop.swift:56
  logic               clear2_2_0_state;             // FlipFlop.swift:56
  logic               clear2_3_0_state;             // FlipFlop.swift:56
  logic               clear3_0_0_state;             // FlipFlop.swift:56
  logic               clear3_1_0_state;             // FlipFlop.swift:56
  logic               clear3_2_0_state;             // FlipFlop.swift:56
  logic               clear3_3_0_state;             // FlipFlop.swift:56
  logic               endsAhead_0_0_state;          // FlipFlop.swift:56
  logic               endsAhead_1_0_state;          // FlipFlop.swift:56
  logic               endsAhead_2_0_state;          // FlipFlop.swift:56
  logic               endsAhead_3_0_state;          // FlipFlop.swift:56
  logic               ends0_0_0_state;              // FlipFlop.swift:56
  logic               ends0_1_0_state;              // FlipFlop.swift:56
  logic               ends0_2_0_state;              // FlipFlop.swift:56
  logic               ends0_3_0_state;              // FlipFlop.swift:56
  logic               ends1_0_0_state;              // FlipFlop.swift:56
  logic               ends1_1_0_state;              // FlipFlop.swift:56
  logic               ends1_2_0_state;              // FlipFlop.swift:56
  logic               ends1_3_0_state;              // FlipFlop.swift:56
  logic               ends2_0_0_state;              // FlipFlop.swift:56
  logic               ends2_1_0_state;              // FlipFlop.swift:56
  logic               ends2_2_0_state;              // FlipFlop.swift:56
  logic               ends2_3_0_state;              // FlipFlop.swift:56
  logic               ends3_0_0_state;              // FlipFlop.swift:56
  logic               ends3_1_0_state;              // FlipFlop.swift:56
  logic               ends3_2_0_state;              // FlipFlop.swift:56
  logic               ends3_3_0_state;              // FlipFlop.swift:56
  logic               hides_0_0_state;              // FlipFlop.swift:56
  logic               hides_0_1_state;              // FlipFlop.swift:56
  logic               hides_0_2_state;              // FlipFlop.swift:56
  logic               hides_0_3_state;              // FlipFlop.swift:56
  logic               hides_0_4_state;              // FlipFlop.swift:56
  logic               hides_0_5_state;              // FlipFlop.swift:56
  logic               hides_0_6_state;              // FlipFlop.swift:56
  logic               hides_0_7_state;              // FlipFlop.swift:56
  logic               hides_1_0_state;              // FlipFlop.swift:56
  logic               hides_1_1_state;              // FlipFlop.swift:56
  logic               hides_1_2_state;              // FlipFlop.swift:56
  logic               hides_1_3_state;              // FlipFlop.swift:56
  logic               hides_1_4_state;              // FlipFlop.swift:56
  logic               hides_1_5_state;              // FlipFlop.swift:56
  logic               hides_1_6_state;              // FlipFlop.swift:56
  logic               hides_1_7_state;              // FlipFlop.swift:56
  logic               hides_2_0_state;              // FlipFlop.swift:56
  logic               hides_2_1_state;              // FlipFlop.swift:56
  logic               hides_2_2_state;              // FlipFlop.swift:56
  logic               hides_2_3_state;              // FlipFlop.swift:56
  logic               hides_2_4_state;              // FlipFlop.swift:56
  logic               hides_2_5_state;              // FlipFlop.swift:56
  logic               hides_2_6_state;              // FlipFlop.swift:56
  logic               hides_2_7_state;              // FlipFlop.swift:56
  logic               hides_3_0_state;              // FlipFlop.swift:56
  logic               hides_3_1_state;              // FlipFlop.swift:56
  logic               hides_3_2_state;              // FlipFlop.swift:56
  logic               hides_3_3_state;              // FlipFlop.swift:56
  logic               hides_3_4_state;              // FlipFlop.swift:56
  logic               hides_3_5_state;              // FlipFlop.swift:56
  logic               hides_3_6_state;              // FlipFlop.swift:56
  logic               hides_3_7_state;              // FlipFlop.swift:56
  logic               hides_4_0_state;              // FlipFlop.swift:56
  logic               hides_4_1_state;              // FlipFlop.swift:56
  logic               hides_4_2_state;              // FlipFlop.swift:56
  logic               hides_4_3_state;              // FlipFlop.swift:56
  logic               hides_4_4_state;              // FlipFlop.swift:56
  logic               hides_4_5_state;              // FlipFlop.swift:56
  logic               hides_4_6_state;              // FlipFlop.swift:56
  logic               hides_4_7_state;              // FlipFlop.swift:56
  logic               hides_5_0_state;              // FlipFlop.swift:56
  logic               hides_5_1_state;              // FlipFlop.swift:56
  logic               hides_5_2_state;              // FlipFlop.swift:56
  logic               hides_5_3_state;              // FlipFlop.swift:56
  logic               hides_5_4_state;              // FlipFlop.swift:56
  logic               hides_5_5_state;              // FlipFlop.swift:56
  logic               hides_5_6_state;              // FlipFlop.swift:56
  logic               hides_5_7_state;              // FlipFlop.swift:56
  logic               hides_6_0_state;              // FlipFlop.swift:56
  logic               hides_6_1_state;              // FlipFlop.swift:56
  logic               hides_6_2_state;              // FlipFlop.swift:56
  logic               hides_6_3_state;              // FlipFlop.swift:56
  logic               hides_6_4_state;              // FlipFlop.swift:56
  logic               hides_6_5_state;              // FlipFlop.swift:56
  logic               hides_6_6_state;              // FlipFlop.swift:56
  logic               hides_6_7_state;              // FlipFlop.swift:56
  logic               hides_7_0_state;              // FlipFlop.swift:56
  logic               hides_7_1_state;              // FlipFlop.swift:56
  logic               hides_7_2_state;              // FlipFlop.swift:56
  logic               hides_7_3_state;              // FlipFlop.swift:56
  logic               hides_7_4_state;              // FlipFlop.swift:56
  logic               hides_7_5_state;              // FlipFlop.swift:56
  logic               hides_7_6_state;              // FlipFlop.swift:56
  logic               hides_7_7_state;              // FlipFlop.swift:56
  logic signed [31:0] multiplier_0_0_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_0_0;                      // ContractionArray.swift:134
  logic signed [33:0] drained_0_0;                  // ContractionArray.swift:135
  logic signed [23:0] product_0_0;                  // ContractionArray.swift:136
  logic signed [33:0] total_0_0;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_0_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_1_0;                      // ContractionArray.swift:134
  logic signed [33:0] drained_1_0;                  // ContractionArray.swift:135
  logic signed [23:0] product_1_0;                  // ContractionArray.swift:136
  logic signed [33:0] total_1_0;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_0_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_2_0;                      // ContractionArray.swift:134
  logic signed [33:0] drained_2_0;                  // ContractionArray.swift:135
  logic signed [23:0] product_2_0;                  // ContractionArray.swift:136
  logic signed [33:0] total_2_0;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_0_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_3_0;                      // ContractionArray.swift:134
  logic signed [33:0] drained_3_0;                  // ContractionArray.swift:135
  logic signed [23:0] product_3_0;                  // ContractionArray.swift:136
  logic signed [33:0] total_3_0;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_4_0_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_4_0;                      // ContractionArray.swift:134
  logic signed [33:0] drained_4_0;                  // ContractionArray.swift:135
  logic signed [23:0] product_4_0;                  // ContractionArray.swift:136
  logic signed [33:0] total_4_0;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_5_0_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_5_0;                      // ContractionArray.swift:134
  logic signed [33:0] drained_5_0;                  // ContractionArray.swift:135
  logic signed [23:0] product_5_0;                  // ContractionArray.swift:136
  logic signed [33:0] total_5_0;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_6_0_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_6_0;                      // ContractionArray.swift:134
  logic signed [33:0] drained_6_0;                  // ContractionArray.swift:135
  logic signed [23:0] product_6_0;                  // ContractionArray.swift:136
  logic signed [33:0] total_6_0;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_7_0_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_7_0;                      // ContractionArray.swift:134
  logic signed [33:0] drained_7_0;                  // ContractionArray.swift:135
  logic signed [23:0] product_7_0;                  // ContractionArray.swift:136
  logic signed [33:0] total_7_0;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_1_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_0_1;                      // ContractionArray.swift:134
  logic signed [33:0] drained_0_1;                  // ContractionArray.swift:135
  logic signed [23:0] product_0_1;                  // ContractionArray.swift:136
  logic signed [33:0] total_0_1;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_1_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_1_1;                      // ContractionArray.swift:134
  logic signed [33:0] drained_1_1;                  // ContractionArray.swift:135
  logic signed [23:0] product_1_1;                  // ContractionArray.swift:136
  logic signed [33:0] total_1_1;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_1_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_2_1;                      // ContractionArray.swift:134
  logic signed [33:0] drained_2_1;                  // ContractionArray.swift:135
  logic signed [23:0] product_2_1;                  // ContractionArray.swift:136
  logic signed [33:0] total_2_1;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_1_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_3_1;                      // ContractionArray.swift:134
  logic signed [33:0] drained_3_1;                  // ContractionArray.swift:135
  logic signed [23:0] product_3_1;                  // ContractionArray.swift:136
  logic signed [33:0] total_3_1;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_4_1_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_4_1;                      // ContractionArray.swift:134
  logic signed [33:0] drained_4_1;                  // ContractionArray.swift:135
  logic signed [23:0] product_4_1;                  // ContractionArray.swift:136
  logic signed [33:0] total_4_1;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_5_1_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_5_1;                      // ContractionArray.swift:134
  logic signed [33:0] drained_5_1;                  // ContractionArray.swift:135
  logic signed [23:0] product_5_1;                  // ContractionArray.swift:136
  logic signed [33:0] total_5_1;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_6_1_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_6_1;                      // ContractionArray.swift:134
  logic signed [33:0] drained_6_1;                  // ContractionArray.swift:135
  logic signed [23:0] product_6_1;                  // ContractionArray.swift:136
  logic signed [33:0] total_6_1;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_7_1_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_7_1;                      // ContractionArray.swift:134
  logic signed [33:0] drained_7_1;                  // ContractionArray.swift:135
  logic signed [23:0] product_7_1;                  // ContractionArray.swift:136
  logic signed [33:0] total_7_1;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_2_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_0_2;                      // ContractionArray.swift:134
  logic signed [33:0] drained_0_2;                  // ContractionArray.swift:135
  logic signed [23:0] product_0_2;                  // ContractionArray.swift:136
  logic signed [33:0] total_0_2;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_2_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_1_2;                      // ContractionArray.swift:134
  logic signed [33:0] drained_1_2;                  // ContractionArray.swift:135
  logic signed [23:0] product_1_2;                  // ContractionArray.swift:136
  logic signed [33:0] total_1_2;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_2_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_2_2;                      // ContractionArray.swift:134
  logic signed [33:0] drained_2_2;                  // ContractionArray.swift:135
  logic signed [23:0] product_2_2;                  // ContractionArray.swift:136
  logic signed [33:0] total_2_2;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_2_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_3_2;                      // ContractionArray.swift:134
  logic signed [33:0] drained_3_2;                  // ContractionArray.swift:135
  logic signed [23:0] product_3_2;                  // ContractionArray.swift:136
  logic signed [33:0] total_3_2;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_4_2_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_4_2;                      // ContractionArray.swift:134
  logic signed [33:0] drained_4_2;                  // ContractionArray.swift:135
  logic signed [23:0] product_4_2;                  // ContractionArray.swift:136
  logic signed [33:0] total_4_2;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_5_2_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_5_2;                      // ContractionArray.swift:134
  logic signed [33:0] drained_5_2;                  // ContractionArray.swift:135
  logic signed [23:0] product_5_2;                  // ContractionArray.swift:136
  logic signed [33:0] total_5_2;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_6_2_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_6_2;                      // ContractionArray.swift:134
  logic signed [33:0] drained_6_2;                  // ContractionArray.swift:135
  logic signed [23:0] product_6_2;                  // ContractionArray.swift:136
  logic signed [33:0] total_6_2;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_7_2_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_7_2;                      // ContractionArray.swift:134
  logic signed [33:0] drained_7_2;                  // ContractionArray.swift:135
  logic signed [23:0] product_7_2;                  // ContractionArray.swift:136
  logic signed [33:0] total_7_2;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_3_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_0_3;                      // ContractionArray.swift:134
  logic signed [33:0] drained_0_3;                  // ContractionArray.swift:135
  logic signed [23:0] product_0_3;                  // ContractionArray.swift:136
  logic signed [33:0] total_0_3;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_3_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_1_3;                      // ContractionArray.swift:134
  logic signed [33:0] drained_1_3;                  // ContractionArray.swift:135
  logic signed [23:0] product_1_3;                  // ContractionArray.swift:136
  logic signed [33:0] total_1_3;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_3_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_2_3;                      // ContractionArray.swift:134
  logic signed [33:0] drained_2_3;                  // ContractionArray.swift:135
  logic signed [23:0] product_2_3;                  // ContractionArray.swift:136
  logic signed [33:0] total_2_3;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_3_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_3_3;                      // ContractionArray.swift:134
  logic signed [33:0] drained_3_3;                  // ContractionArray.swift:135
  logic signed [23:0] product_3_3;                  // ContractionArray.swift:136
  logic signed [33:0] total_3_3;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_4_3_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_4_3;                      // ContractionArray.swift:134
  logic signed [33:0] drained_4_3;                  // ContractionArray.swift:135
  logic signed [23:0] product_4_3;                  // ContractionArray.swift:136
  logic signed [33:0] total_4_3;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_5_3_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_5_3;                      // ContractionArray.swift:134
  logic signed [33:0] drained_5_3;                  // ContractionArray.swift:135
  logic signed [23:0] product_5_3;                  // ContractionArray.swift:136
  logic signed [33:0] total_5_3;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_6_3_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_6_3;                      // ContractionArray.swift:134
  logic signed [33:0] drained_6_3;                  // ContractionArray.swift:135
  logic signed [23:0] product_6_3;                  // ContractionArray.swift:136
  logic signed [33:0] total_6_3;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_7_3_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_7_3;                      // ContractionArray.swift:134
  logic signed [33:0] drained_7_3;                  // ContractionArray.swift:135
  logic signed [23:0] product_7_3;                  // ContractionArray.swift:136
  logic signed [33:0] total_7_3;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_4_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_0_4;                      // ContractionArray.swift:134
  logic signed [33:0] drained_0_4;                  // ContractionArray.swift:135
  logic signed [23:0] product_0_4;                  // ContractionArray.swift:136
  logic signed [33:0] total_0_4;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_4_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_1_4;                      // ContractionArray.swift:134
  logic signed [33:0] drained_1_4;                  // ContractionArray.swift:135
  logic signed [23:0] product_1_4;                  // ContractionArray.swift:136
  logic signed [33:0] total_1_4;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_4_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_2_4;                      // ContractionArray.swift:134
  logic signed [33:0] drained_2_4;                  // ContractionArray.swift:135
  logic signed [23:0] product_2_4;                  // ContractionArray.swift:136
  logic signed [33:0] total_2_4;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_4_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_3_4;                      // ContractionArray.swift:134
  logic signed [33:0] drained_3_4;                  // ContractionArray.swift:135
  logic signed [23:0] product_3_4;                  // ContractionArray.swift:136
  logic signed [33:0] total_3_4;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_4_4_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_4_4;                      // ContractionArray.swift:134
  logic signed [33:0] drained_4_4;                  // ContractionArray.swift:135
  logic signed [23:0] product_4_4;                  // ContractionArray.swift:136
  logic signed [33:0] total_4_4;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_5_4_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_5_4;                      // ContractionArray.swift:134
  logic signed [33:0] drained_5_4;                  // ContractionArray.swift:135
  logic signed [23:0] product_5_4;                  // ContractionArray.swift:136
  logic signed [33:0] total_5_4;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_6_4_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_6_4;                      // ContractionArray.swift:134
  logic signed [33:0] drained_6_4;                  // ContractionArray.swift:135
  logic signed [23:0] product_6_4;                  // ContractionArray.swift:136
  logic signed [33:0] total_6_4;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_7_4_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_7_4;                      // ContractionArray.swift:134
  logic signed [33:0] drained_7_4;                  // ContractionArray.swift:135
  logic signed [23:0] product_7_4;                  // ContractionArray.swift:136
  logic signed [33:0] total_7_4;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_5_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_0_5;                      // ContractionArray.swift:134
  logic signed [33:0] drained_0_5;                  // ContractionArray.swift:135
  logic signed [23:0] product_0_5;                  // ContractionArray.swift:136
  logic signed [33:0] total_0_5;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_5_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_1_5;                      // ContractionArray.swift:134
  logic signed [33:0] drained_1_5;                  // ContractionArray.swift:135
  logic signed [23:0] product_1_5;                  // ContractionArray.swift:136
  logic signed [33:0] total_1_5;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_5_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_2_5;                      // ContractionArray.swift:134
  logic signed [33:0] drained_2_5;                  // ContractionArray.swift:135
  logic signed [23:0] product_2_5;                  // ContractionArray.swift:136
  logic signed [33:0] total_2_5;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_5_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_3_5;                      // ContractionArray.swift:134
  logic signed [33:0] drained_3_5;                  // ContractionArray.swift:135
  logic signed [23:0] product_3_5;                  // ContractionArray.swift:136
  logic signed [33:0] total_3_5;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_4_5_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_4_5;                      // ContractionArray.swift:134
  logic signed [33:0] drained_4_5;                  // ContractionArray.swift:135
  logic signed [23:0] product_4_5;                  // ContractionArray.swift:136
  logic signed [33:0] total_4_5;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_5_5_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_5_5;                      // ContractionArray.swift:134
  logic signed [33:0] drained_5_5;                  // ContractionArray.swift:135
  logic signed [23:0] product_5_5;                  // ContractionArray.swift:136
  logic signed [33:0] total_5_5;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_6_5_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_6_5;                      // ContractionArray.swift:134
  logic signed [33:0] drained_6_5;                  // ContractionArray.swift:135
  logic signed [23:0] product_6_5;                  // ContractionArray.swift:136
  logic signed [33:0] total_6_5;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_7_5_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_7_5;                      // ContractionArray.swift:134
  logic signed [33:0] drained_7_5;                  // ContractionArray.swift:135
  logic signed [23:0] product_7_5;                  // ContractionArray.swift:136
  logic signed [33:0] total_7_5;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_6_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_0_6;                      // ContractionArray.swift:134
  logic signed [33:0] drained_0_6;                  // ContractionArray.swift:135
  logic signed [23:0] product_0_6;                  // ContractionArray.swift:136
  logic signed [33:0] total_0_6;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_6_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_1_6;                      // ContractionArray.swift:134
  logic signed [33:0] drained_1_6;                  // ContractionArray.swift:135
  logic signed [23:0] product_1_6;                  // ContractionArray.swift:136
  logic signed [33:0] total_1_6;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_6_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_2_6;                      // ContractionArray.swift:134
  logic signed [33:0] drained_2_6;                  // ContractionArray.swift:135
  logic signed [23:0] product_2_6;                  // ContractionArray.swift:136
  logic signed [33:0] total_2_6;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_6_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_3_6;                      // ContractionArray.swift:134
  logic signed [33:0] drained_3_6;                  // ContractionArray.swift:135
  logic signed [23:0] product_3_6;                  // ContractionArray.swift:136
  logic signed [33:0] total_3_6;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_4_6_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_4_6;                      // ContractionArray.swift:134
  logic signed [33:0] drained_4_6;                  // ContractionArray.swift:135
  logic signed [23:0] product_4_6;                  // ContractionArray.swift:136
  logic signed [33:0] total_4_6;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_5_6_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_5_6;                      // ContractionArray.swift:134
  logic signed [33:0] drained_5_6;                  // ContractionArray.swift:135
  logic signed [23:0] product_5_6;                  // ContractionArray.swift:136
  logic signed [33:0] total_5_6;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_6_6_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_6_6;                      // ContractionArray.swift:134
  logic signed [33:0] drained_6_6;                  // ContractionArray.swift:135
  logic signed [23:0] product_6_6;                  // ContractionArray.swift:136
  logic signed [33:0] total_6_6;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_7_6_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_7_6;                      // ContractionArray.swift:134
  logic signed [33:0] drained_7_6;                  // ContractionArray.swift:135
  logic signed [23:0] product_7_6;                  // ContractionArray.swift:136
  logic signed [33:0] total_7_6;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_7_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_0_7;                      // ContractionArray.swift:134
  logic signed [33:0] drained_0_7;                  // ContractionArray.swift:135
  logic signed [23:0] product_0_7;                  // ContractionArray.swift:136
  logic signed [33:0] total_0_7;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_7_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_1_7;                      // ContractionArray.swift:134
  logic signed [33:0] drained_1_7;                  // ContractionArray.swift:135
  logic signed [23:0] product_1_7;                  // ContractionArray.swift:136
  logic signed [33:0] total_1_7;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_7_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_2_7;                      // ContractionArray.swift:134
  logic signed [33:0] drained_2_7;                  // ContractionArray.swift:135
  logic signed [23:0] product_2_7;                  // ContractionArray.swift:136
  logic signed [33:0] total_2_7;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_7_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_3_7;                      // ContractionArray.swift:134
  logic signed [33:0] drained_3_7;                  // ContractionArray.swift:135
  logic signed [23:0] product_3_7;                  // ContractionArray.swift:136
  logic signed [33:0] total_3_7;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_4_7_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_4_7;                      // ContractionArray.swift:134
  logic signed [33:0] drained_4_7;                  // ContractionArray.swift:135
  logic signed [23:0] product_4_7;                  // ContractionArray.swift:136
  logic signed [33:0] total_4_7;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_5_7_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_5_7;                      // ContractionArray.swift:134
  logic signed [33:0] drained_5_7;                  // ContractionArray.swift:135
  logic signed [23:0] product_5_7;                  // ContractionArray.swift:136
  logic signed [33:0] total_5_7;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_6_7_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_6_7;                      // ContractionArray.swift:134
  logic signed [33:0] drained_6_7;                  // ContractionArray.swift:135
  logic signed [23:0] product_6_7;                  // ContractionArray.swift:136
  logic signed [33:0] total_6_7;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_7_7_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_7_7;                      // ContractionArray.swift:134
  logic signed [33:0] drained_7_7;                  // ContractionArray.swift:135
  logic signed [23:0] product_7_7;                  // ContractionArray.swift:136
  logic signed [33:0] total_7_7;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_8_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_0_8;                      // ContractionArray.swift:134
  logic signed [33:0] drained_0_8;                  // ContractionArray.swift:135
  logic signed [23:0] product_0_8;                  // ContractionArray.swift:136
  logic signed [33:0] total_0_8;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_8_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_1_8;                      // ContractionArray.swift:134
  logic signed [33:0] drained_1_8;                  // ContractionArray.swift:135
  logic signed [23:0] product_1_8;                  // ContractionArray.swift:136
  logic signed [33:0] total_1_8;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_8_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_2_8;                      // ContractionArray.swift:134
  logic signed [33:0] drained_2_8;                  // ContractionArray.swift:135
  logic signed [23:0] product_2_8;                  // ContractionArray.swift:136
  logic signed [33:0] total_2_8;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_8_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_3_8;                      // ContractionArray.swift:134
  logic signed [33:0] drained_3_8;                  // ContractionArray.swift:135
  logic signed [23:0] product_3_8;                  // ContractionArray.swift:136
  logic signed [33:0] total_3_8;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_4_8_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_4_8;                      // ContractionArray.swift:134
  logic signed [33:0] drained_4_8;                  // ContractionArray.swift:135
  logic signed [23:0] product_4_8;                  // ContractionArray.swift:136
  logic signed [33:0] total_4_8;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_5_8_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_5_8;                      // ContractionArray.swift:134
  logic signed [33:0] drained_5_8;                  // ContractionArray.swift:135
  logic signed [23:0] product_5_8;                  // ContractionArray.swift:136
  logic signed [33:0] total_5_8;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_6_8_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_6_8;                      // ContractionArray.swift:134
  logic signed [33:0] drained_6_8;                  // ContractionArray.swift:135
  logic signed [23:0] product_6_8;                  // ContractionArray.swift:136
  logic signed [33:0] total_6_8;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_7_8_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_7_8;                      // ContractionArray.swift:134
  logic signed [33:0] drained_7_8;                  // ContractionArray.swift:135
  logic signed [23:0] product_7_8;                  // ContractionArray.swift:136
  logic signed [33:0] total_7_8;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_9_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_0_9;                      // ContractionArray.swift:134
  logic signed [33:0] drained_0_9;                  // ContractionArray.swift:135
  logic signed [23:0] product_0_9;                  // ContractionArray.swift:136
  logic signed [33:0] total_0_9;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_9_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_1_9;                      // ContractionArray.swift:134
  logic signed [33:0] drained_1_9;                  // ContractionArray.swift:135
  logic signed [23:0] product_1_9;                  // ContractionArray.swift:136
  logic signed [33:0] total_1_9;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_9_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_2_9;                      // ContractionArray.swift:134
  logic signed [33:0] drained_2_9;                  // ContractionArray.swift:135
  logic signed [23:0] product_2_9;                  // ContractionArray.swift:136
  logic signed [33:0] total_2_9;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_9_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_3_9;                      // ContractionArray.swift:134
  logic signed [33:0] drained_3_9;                  // ContractionArray.swift:135
  logic signed [23:0] product_3_9;                  // ContractionArray.swift:136
  logic signed [33:0] total_3_9;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_4_9_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_4_9;                      // ContractionArray.swift:134
  logic signed [33:0] drained_4_9;                  // ContractionArray.swift:135
  logic signed [23:0] product_4_9;                  // ContractionArray.swift:136
  logic signed [33:0] total_4_9;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_5_9_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_5_9;                      // ContractionArray.swift:134
  logic signed [33:0] drained_5_9;                  // ContractionArray.swift:135
  logic signed [23:0] product_5_9;                  // ContractionArray.swift:136
  logic signed [33:0] total_5_9;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_6_9_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_6_9;                      // ContractionArray.swift:134
  logic signed [33:0] drained_6_9;                  // ContractionArray.swift:135
  logic signed [23:0] product_6_9;                  // ContractionArray.swift:136
  logic signed [33:0] total_6_9;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_7_9_product;       // ContractionArray.swift:133
  logic signed [33:0] sum_7_9;                      // ContractionArray.swift:134
  logic signed [33:0] drained_7_9;                  // ContractionArray.swift:135
  logic signed [23:0] product_7_9;                  // ContractionArray.swift:136
  logic signed [33:0] total_7_9;                    // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_10_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_0_10;                     // ContractionArray.swift:134
  logic signed [33:0] drained_0_10;                 // ContractionArray.swift:135
  logic signed [23:0] product_0_10;                 // ContractionArray.swift:136
  logic signed [33:0] total_0_10;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_10_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_1_10;                     // ContractionArray.swift:134
  logic signed [33:0] drained_1_10;                 // ContractionArray.swift:135
  logic signed [23:0] product_1_10;                 // ContractionArray.swift:136
  logic signed [33:0] total_1_10;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_10_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_2_10;                     // ContractionArray.swift:134
  logic signed [33:0] drained_2_10;                 // ContractionArray.swift:135
  logic signed [23:0] product_2_10;                 // ContractionArray.swift:136
  logic signed [33:0] total_2_10;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_10_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_3_10;                     // ContractionArray.swift:134
  logic signed [33:0] drained_3_10;                 // ContractionArray.swift:135
  logic signed [23:0] product_3_10;                 // ContractionArray.swift:136
  logic signed [33:0] total_3_10;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_4_10_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_4_10;                     // ContractionArray.swift:134
  logic signed [33:0] drained_4_10;                 // ContractionArray.swift:135
  logic signed [23:0] product_4_10;                 // ContractionArray.swift:136
  logic signed [33:0] total_4_10;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_5_10_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_5_10;                     // ContractionArray.swift:134
  logic signed [33:0] drained_5_10;                 // ContractionArray.swift:135
  logic signed [23:0] product_5_10;                 // ContractionArray.swift:136
  logic signed [33:0] total_5_10;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_6_10_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_6_10;                     // ContractionArray.swift:134
  logic signed [33:0] drained_6_10;                 // ContractionArray.swift:135
  logic signed [23:0] product_6_10;                 // ContractionArray.swift:136
  logic signed [33:0] total_6_10;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_7_10_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_7_10;                     // ContractionArray.swift:134
  logic signed [33:0] drained_7_10;                 // ContractionArray.swift:135
  logic signed [23:0] product_7_10;                 // ContractionArray.swift:136
  logic signed [33:0] total_7_10;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_11_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_0_11;                     // ContractionArray.swift:134
  logic signed [33:0] drained_0_11;                 // ContractionArray.swift:135
  logic signed [23:0] product_0_11;                 // ContractionArray.swift:136
  logic signed [33:0] total_0_11;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_11_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_1_11;                     // ContractionArray.swift:134
  logic signed [33:0] drained_1_11;                 // ContractionArray.swift:135
  logic signed [23:0] product_1_11;                 // ContractionArray.swift:136
  logic signed [33:0] total_1_11;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_11_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_2_11;                     // ContractionArray.swift:134
  logic signed [33:0] drained_2_11;                 // ContractionArray.swift:135
  logic signed [23:0] product_2_11;                 // ContractionArray.swift:136
  logic signed [33:0] total_2_11;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_11_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_3_11;                     // ContractionArray.swift:134
  logic signed [33:0] drained_3_11;                 // ContractionArray.swift:135
  logic signed [23:0] product_3_11;                 // ContractionArray.swift:136
  logic signed [33:0] total_3_11;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_4_11_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_4_11;                     // ContractionArray.swift:134
  logic signed [33:0] drained_4_11;                 // ContractionArray.swift:135
  logic signed [23:0] product_4_11;                 // ContractionArray.swift:136
  logic signed [33:0] total_4_11;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_5_11_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_5_11;                     // ContractionArray.swift:134
  logic signed [33:0] drained_5_11;                 // ContractionArray.swift:135
  logic signed [23:0] product_5_11;                 // ContractionArray.swift:136
  logic signed [33:0] total_5_11;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_6_11_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_6_11;                     // ContractionArray.swift:134
  logic signed [33:0] drained_6_11;                 // ContractionArray.swift:135
  logic signed [23:0] product_6_11;                 // ContractionArray.swift:136
  logic signed [33:0] total_6_11;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_7_11_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_7_11;                     // ContractionArray.swift:134
  logic signed [33:0] drained_7_11;                 // ContractionArray.swift:135
  logic signed [23:0] product_7_11;                 // ContractionArray.swift:136
  logic signed [33:0] total_7_11;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_12_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_0_12;                     // ContractionArray.swift:134
  logic signed [33:0] drained_0_12;                 // ContractionArray.swift:135
  logic signed [23:0] product_0_12;                 // ContractionArray.swift:136
  logic signed [33:0] total_0_12;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_12_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_1_12;                     // ContractionArray.swift:134
  logic signed [33:0] drained_1_12;                 // ContractionArray.swift:135
  logic signed [23:0] product_1_12;                 // ContractionArray.swift:136
  logic signed [33:0] total_1_12;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_12_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_2_12;                     // ContractionArray.swift:134
  logic signed [33:0] drained_2_12;                 // ContractionArray.swift:135
  logic signed [23:0] product_2_12;                 // ContractionArray.swift:136
  logic signed [33:0] total_2_12;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_12_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_3_12;                     // ContractionArray.swift:134
  logic signed [33:0] drained_3_12;                 // ContractionArray.swift:135
  logic signed [23:0] product_3_12;                 // ContractionArray.swift:136
  logic signed [33:0] total_3_12;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_4_12_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_4_12;                     // ContractionArray.swift:134
  logic signed [33:0] drained_4_12;                 // ContractionArray.swift:135
  logic signed [23:0] product_4_12;                 // ContractionArray.swift:136
  logic signed [33:0] total_4_12;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_5_12_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_5_12;                     // ContractionArray.swift:134
  logic signed [33:0] drained_5_12;                 // ContractionArray.swift:135
  logic signed [23:0] product_5_12;                 // ContractionArray.swift:136
  logic signed [33:0] total_5_12;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_6_12_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_6_12;                     // ContractionArray.swift:134
  logic signed [33:0] drained_6_12;                 // ContractionArray.swift:135
  logic signed [23:0] product_6_12;                 // ContractionArray.swift:136
  logic signed [33:0] total_6_12;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_7_12_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_7_12;                     // ContractionArray.swift:134
  logic signed [33:0] drained_7_12;                 // ContractionArray.swift:135
  logic signed [23:0] product_7_12;                 // ContractionArray.swift:136
  logic signed [33:0] total_7_12;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_13_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_0_13;                     // ContractionArray.swift:134
  logic signed [33:0] drained_0_13;                 // ContractionArray.swift:135
  logic signed [23:0] product_0_13;                 // ContractionArray.swift:136
  logic signed [33:0] total_0_13;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_13_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_1_13;                     // ContractionArray.swift:134
  logic signed [33:0] drained_1_13;                 // ContractionArray.swift:135
  logic signed [23:0] product_1_13;                 // ContractionArray.swift:136
  logic signed [33:0] total_1_13;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_13_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_2_13;                     // ContractionArray.swift:134
  logic signed [33:0] drained_2_13;                 // ContractionArray.swift:135
  logic signed [23:0] product_2_13;                 // ContractionArray.swift:136
  logic signed [33:0] total_2_13;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_13_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_3_13;                     // ContractionArray.swift:134
  logic signed [33:0] drained_3_13;                 // ContractionArray.swift:135
  logic signed [23:0] product_3_13;                 // ContractionArray.swift:136
  logic signed [33:0] total_3_13;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_4_13_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_4_13;                     // ContractionArray.swift:134
  logic signed [33:0] drained_4_13;                 // ContractionArray.swift:135
  logic signed [23:0] product_4_13;                 // ContractionArray.swift:136
  logic signed [33:0] total_4_13;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_5_13_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_5_13;                     // ContractionArray.swift:134
  logic signed [33:0] drained_5_13;                 // ContractionArray.swift:135
  logic signed [23:0] product_5_13;                 // ContractionArray.swift:136
  logic signed [33:0] total_5_13;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_6_13_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_6_13;                     // ContractionArray.swift:134
  logic signed [33:0] drained_6_13;                 // ContractionArray.swift:135
  logic signed [23:0] product_6_13;                 // ContractionArray.swift:136
  logic signed [33:0] total_6_13;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_7_13_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_7_13;                     // ContractionArray.swift:134
  logic signed [33:0] drained_7_13;                 // ContractionArray.swift:135
  logic signed [23:0] product_7_13;                 // ContractionArray.swift:136
  logic signed [33:0] total_7_13;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_14_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_0_14;                     // ContractionArray.swift:134
  logic signed [33:0] drained_0_14;                 // ContractionArray.swift:135
  logic signed [23:0] product_0_14;                 // ContractionArray.swift:136
  logic signed [33:0] total_0_14;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_14_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_1_14;                     // ContractionArray.swift:134
  logic signed [33:0] drained_1_14;                 // ContractionArray.swift:135
  logic signed [23:0] product_1_14;                 // ContractionArray.swift:136
  logic signed [33:0] total_1_14;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_14_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_2_14;                     // ContractionArray.swift:134
  logic signed [33:0] drained_2_14;                 // ContractionArray.swift:135
  logic signed [23:0] product_2_14;                 // ContractionArray.swift:136
  logic signed [33:0] total_2_14;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_14_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_3_14;                     // ContractionArray.swift:134
  logic signed [33:0] drained_3_14;                 // ContractionArray.swift:135
  logic signed [23:0] product_3_14;                 // ContractionArray.swift:136
  logic signed [33:0] total_3_14;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_4_14_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_4_14;                     // ContractionArray.swift:134
  logic signed [33:0] drained_4_14;                 // ContractionArray.swift:135
  logic signed [23:0] product_4_14;                 // ContractionArray.swift:136
  logic signed [33:0] total_4_14;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_5_14_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_5_14;                     // ContractionArray.swift:134
  logic signed [33:0] drained_5_14;                 // ContractionArray.swift:135
  logic signed [23:0] product_5_14;                 // ContractionArray.swift:136
  logic signed [33:0] total_5_14;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_6_14_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_6_14;                     // ContractionArray.swift:134
  logic signed [33:0] drained_6_14;                 // ContractionArray.swift:135
  logic signed [23:0] product_6_14;                 // ContractionArray.swift:136
  logic signed [33:0] total_6_14;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_7_14_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_7_14;                     // ContractionArray.swift:134
  logic signed [33:0] drained_7_14;                 // ContractionArray.swift:135
  logic signed [23:0] product_7_14;                 // ContractionArray.swift:136
  logic signed [33:0] total_7_14;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_0_15_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_0_15;                     // ContractionArray.swift:134
  logic signed [33:0] drained_0_15;                 // ContractionArray.swift:135
  logic signed [23:0] product_0_15;                 // ContractionArray.swift:136
  logic signed [33:0] total_0_15;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_1_15_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_1_15;                     // ContractionArray.swift:134
  logic signed [33:0] drained_1_15;                 // ContractionArray.swift:135
  logic signed [23:0] product_1_15;                 // ContractionArray.swift:136
  logic signed [33:0] total_1_15;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_2_15_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_2_15;                     // ContractionArray.swift:134
  logic signed [33:0] drained_2_15;                 // ContractionArray.swift:135
  logic signed [23:0] product_2_15;                 // ContractionArray.swift:136
  logic signed [33:0] total_2_15;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_3_15_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_3_15;                     // ContractionArray.swift:134
  logic signed [33:0] drained_3_15;                 // ContractionArray.swift:135
  logic signed [23:0] product_3_15;                 // ContractionArray.swift:136
  logic signed [33:0] total_3_15;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_4_15_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_4_15;                     // ContractionArray.swift:134
  logic signed [33:0] drained_4_15;                 // ContractionArray.swift:135
  logic signed [23:0] product_4_15;                 // ContractionArray.swift:136
  logic signed [33:0] total_4_15;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_5_15_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_5_15;                     // ContractionArray.swift:134
  logic signed [33:0] drained_5_15;                 // ContractionArray.swift:135
  logic signed [23:0] product_5_15;                 // ContractionArray.swift:136
  logic signed [33:0] total_5_15;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_6_15_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_6_15;                     // ContractionArray.swift:134
  logic signed [33:0] drained_6_15;                 // ContractionArray.swift:135
  logic signed [23:0] product_6_15;                 // ContractionArray.swift:136
  logic signed [33:0] total_6_15;                   // ContractionArray.swift:142
  logic signed [31:0] multiplier_7_15_product;      // ContractionArray.swift:133
  logic signed [33:0] sum_7_15;                     // ContractionArray.swift:134
  logic signed [33:0] drained_7_15;                 // ContractionArray.swift:135
  logic signed [23:0] product_7_15;                 // ContractionArray.swift:136
  logic signed [33:0] total_7_15;                   // ContractionArray.swift:142
  logic signed [33:0] shown_0_0;                    // ContractionArray.swift:179
  logic signed [33:0] shown_1_0;                    // ContractionArray.swift:179
  logic signed [33:0] shown_2_0;                    // ContractionArray.swift:179
  logic signed [33:0] shown_3_0;                    // ContractionArray.swift:179
  logic signed [33:0] shown_4_0;                    // ContractionArray.swift:179
  logic signed [33:0] shown_5_0;                    // ContractionArray.swift:179
  logic signed [33:0] shown_6_0;                    // ContractionArray.swift:179
  logic signed [33:0] shown_7_0;                    // ContractionArray.swift:179
  logic signed [33:0] shown_0_1;                    // ContractionArray.swift:179
  logic signed [33:0] shown_1_1;                    // ContractionArray.swift:179
  logic signed [33:0] shown_2_1;                    // ContractionArray.swift:179
  logic signed [33:0] shown_3_1;                    // ContractionArray.swift:179
  logic signed [33:0] shown_4_1;                    // ContractionArray.swift:179
  logic signed [33:0] shown_5_1;                    // ContractionArray.swift:179
  logic signed [33:0] shown_6_1;                    // ContractionArray.swift:179
  logic signed [33:0] shown_7_1;                    // ContractionArray.swift:179
  logic signed [33:0] shown_0_2;                    // ContractionArray.swift:179
  logic signed [33:0] shown_1_2;                    // ContractionArray.swift:179
  logic signed [33:0] shown_2_2;                    // ContractionArray.swift:179
  logic signed [33:0] shown_3_2;                    // ContractionArray.swift:179
  logic signed [33:0] shown_4_2;                    // ContractionArray.swift:179
  logic signed [33:0] shown_5_2;                    // ContractionArray.swift:179
  logic signed [33:0] shown_6_2;                    // ContractionArray.swift:179
  logic signed [33:0] shown_7_2;                    // ContractionArray.swift:179
  logic signed [33:0] shown_0_3;                    // ContractionArray.swift:179
  logic signed [33:0] shown_1_3;                    // ContractionArray.swift:179
  logic signed [33:0] shown_2_3;                    // ContractionArray.swift:179
  logic signed [33:0] shown_3_3;                    // ContractionArray.swift:179
  logic signed [33:0] shown_4_3;                    // ContractionArray.swift:179
  logic signed [33:0] shown_5_3;                    // ContractionArray.swift:179
  logic signed [33:0] shown_6_3;                    // ContractionArray.swift:179
  logic signed [33:0] shown_7_3;                    // ContractionArray.swift:179
  logic signed [33:0] shown_0_4;                    // ContractionArray.swift:179
  logic signed [33:0] shown_1_4;                    // ContractionArray.swift:179
  logic signed [33:0] shown_2_4;                    // ContractionArray.swift:179
  logic signed [33:0] shown_3_4;                    // ContractionArray.swift:179
  logic signed [33:0] shown_4_4;                    // ContractionArray.swift:179
  logic signed [33:0] shown_5_4;                    // ContractionArray.swift:179
  logic signed [33:0] shown_6_4;                    // ContractionArray.swift:179
  logic signed [33:0] shown_7_4;                    // ContractionArray.swift:179
  logic signed [33:0] shown_0_5;                    // ContractionArray.swift:179
  logic signed [33:0] shown_1_5;                    // ContractionArray.swift:179
  logic signed [33:0] shown_2_5;                    // ContractionArray.swift:179
  logic signed [33:0] shown_3_5;                    // ContractionArray.swift:179
  logic signed [33:0] shown_4_5;                    // ContractionArray.swift:179
  logic signed [33:0] shown_5_5;                    // ContractionArray.swift:179
  logic signed [33:0] shown_6_5;                    // ContractionArray.swift:179
  logic signed [33:0] shown_7_5;                    // ContractionArray.swift:179
  logic signed [33:0] shown_0_6;                    // ContractionArray.swift:179
  logic signed [33:0] shown_1_6;                    // ContractionArray.swift:179
  logic signed [33:0] shown_2_6;                    // ContractionArray.swift:179
  logic signed [33:0] shown_3_6;                    // ContractionArray.swift:179
  logic signed [33:0] shown_4_6;                    // ContractionArray.swift:179
  logic signed [33:0] shown_5_6;                    // ContractionArray.swift:179
  logic signed [33:0] shown_6_6;                    // ContractionArray.swift:179
  logic signed [33:0] shown_7_6;                    // ContractionArray.swift:179
  logic signed [33:0] shown_0_7;                    // ContractionArray.swift:179
  logic signed [33:0] shown_1_7;                    // ContractionArray.swift:179
  logic signed [33:0] shown_2_7;                    // ContractionArray.swift:179
  logic signed [33:0] shown_3_7;                    // ContractionArray.swift:179
  logic signed [33:0] shown_4_7;                    // ContractionArray.swift:179
  logic signed [33:0] shown_5_7;                    // ContractionArray.swift:179
  logic signed [33:0] shown_6_7;                    // ContractionArray.swift:179
  logic signed [33:0] shown_7_7;                    // ContractionArray.swift:179
  logic signed [33:0] shown_0_8;                    // ContractionArray.swift:179
  logic signed [33:0] shown_1_8;                    // ContractionArray.swift:179
  logic signed [33:0] shown_2_8;                    // ContractionArray.swift:179
  logic signed [33:0] shown_3_8;                    // ContractionArray.swift:179
  logic signed [33:0] shown_4_8;                    // ContractionArray.swift:179
  logic signed [33:0] shown_5_8;                    // ContractionArray.swift:179
  logic signed [33:0] shown_6_8;                    // ContractionArray.swift:179
  logic signed [33:0] shown_7_8;                    // ContractionArray.swift:179
  logic signed [33:0] shown_0_9;                    // ContractionArray.swift:179
  logic signed [33:0] shown_1_9;                    // ContractionArray.swift:179
  logic signed [33:0] shown_2_9;                    // ContractionArray.swift:179
  logic signed [33:0] shown_3_9;                    // ContractionArray.swift:179
  logic signed [33:0] shown_4_9;                    // ContractionArray.swift:179
  logic signed [33:0] shown_5_9;                    // ContractionArray.swift:179
  logic signed [33:0] shown_6_9;                    // ContractionArray.swift:179
  logic signed [33:0] shown_7_9;                    // ContractionArray.swift:179
  logic signed [33:0] shown_0_10;                   // ContractionArray.swift:179
  logic signed [33:0] shown_1_10;                   // ContractionArray.swift:179
  logic signed [33:0] shown_2_10;                   // ContractionArray.swift:179
  logic signed [33:0] shown_3_10;                   // ContractionArray.swift:179
  logic signed [33:0] shown_4_10;                   // ContractionArray.swift:179
  logic signed [33:0] shown_5_10;                   // ContractionArray.swift:179
  logic signed [33:0] shown_6_10;                   // ContractionArray.swift:179
  logic signed [33:0] shown_7_10;                   // ContractionArray.swift:179
  logic signed [33:0] shown_0_11;                   // ContractionArray.swift:179
  logic signed [33:0] shown_1_11;                   // ContractionArray.swift:179
  logic signed [33:0] shown_2_11;                   // ContractionArray.swift:179
  logic signed [33:0] shown_3_11;                   // ContractionArray.swift:179
  logic signed [33:0] shown_4_11;                   // ContractionArray.swift:179
  logic signed [33:0] shown_5_11;                   // ContractionArray.swift:179
  logic signed [33:0] shown_6_11;                   // ContractionArray.swift:179
  logic signed [33:0] shown_7_11;                   // ContractionArray.swift:179
  logic signed [33:0] shown_0_12;                   // ContractionArray.swift:179
  logic signed [33:0] shown_1_12;                   // ContractionArray.swift:179
  logic signed [33:0] shown_2_12;                   // ContractionArray.swift:179
  logic signed [33:0] shown_3_12;                   // ContractionArray.swift:179
  logic signed [33:0] shown_4_12;                   // ContractionArray.swift:179
  logic signed [33:0] shown_5_12;                   // ContractionArray.swift:179
  logic signed [33:0] shown_6_12;                   // ContractionArray.swift:179
  logic signed [33:0] shown_7_12;                   // ContractionArray.swift:179
  logic signed [33:0] shown_0_13;                   // ContractionArray.swift:179
  logic signed [33:0] shown_1_13;                   // ContractionArray.swift:179
  logic signed [33:0] shown_2_13;                   // ContractionArray.swift:179
  logic signed [33:0] shown_3_13;                   // ContractionArray.swift:179
  logic signed [33:0] shown_4_13;                   // ContractionArray.swift:179
  logic signed [33:0] shown_5_13;                   // ContractionArray.swift:179
  logic signed [33:0] shown_6_13;                   // ContractionArray.swift:179
  logic signed [33:0] shown_7_13;                   // ContractionArray.swift:179
  logic signed [33:0] shown_0_14;                   // ContractionArray.swift:179
  logic signed [33:0] shown_1_14;                   // ContractionArray.swift:179
  logic signed [33:0] shown_2_14;                   // ContractionArray.swift:179
  logic signed [33:0] shown_3_14;                   // ContractionArray.swift:179
  logic signed [33:0] shown_4_14;                   // ContractionArray.swift:179
  logic signed [33:0] shown_5_14;                   // ContractionArray.swift:179
  logic signed [33:0] shown_6_14;                   // ContractionArray.swift:179
  logic signed [33:0] shown_7_14;                   // ContractionArray.swift:179
  logic signed [33:0] shown_0_15;                   // ContractionArray.swift:179
  logic signed [33:0] shown_1_15;                   // ContractionArray.swift:179
  logic signed [33:0] shown_2_15;                   // ContractionArray.swift:179
  logic signed [33:0] shown_3_15;                   // ContractionArray.swift:179
  logic signed [33:0] shown_4_15;                   // ContractionArray.swift:179
  logic signed [33:0] shown_5_15;                   // ContractionArray.swift:179
  logic signed [33:0] shown_6_15;                   // ContractionArray.swift:179
  logic signed [33:0] shown_7_15;                   // ContractionArray.swift:179
  logic        [15:0] above_above_above_above;
  logic signed [15:0] above_above_above;
  logic        [15:0] above_above_above_above_2;
  logic signed [15:0] above_above_above_2;
  logic        [15:0] above_above_above_above_3;
  logic signed [15:0] above_above_above_3;
  logic        [15:0] above_above_above_above_4;
  logic signed [15:0] above_above_above_4;
  logic        [15:0] above_above_above_above_5;
  logic signed [15:0] above_above_above_5;
  logic        [15:0] above_above_above_above_6;
  logic signed [15:0] above_above_above_6;
  logic        [15:0] above_above_above_above_7;
  logic signed [15:0] above_above_above_7;
  logic        [15:0] above_above_above_above_8;
  logic signed [15:0] above_above_above_8;
  logic               lastSteps_2_or_firstSteps_1;
  logic        [7:0]  shift_selects;
  logic        [33:0] shown_0_0_or_shown_1_0_or;
  logic        [33:0] shown_4_0_or_shown_5_0_or;
  logic        [33:0] shown_0_1_or_shown_1_1_or;
  logic        [33:0] shown_4_1_or_shown_5_1_or;
  logic        [33:0] shown_0_2_or_shown_1_2_or;
  logic        [33:0] shown_4_2_or_shown_5_2_or;
  logic        [33:0] shown_0_3_or_shown_1_3_or;
  logic        [33:0] shown_4_3_or_shown_5_3_or;
  logic        [33:0] shown_0_4_or_shown_1_4_or;
  logic        [33:0] shown_4_4_or_shown_5_4_or;
  logic        [33:0] shown_0_5_or_shown_1_5_or;
  logic        [33:0] shown_4_5_or_shown_5_5_or;
  logic        [33:0] shown_0_6_or_shown_1_6_or;
  logic        [33:0] shown_4_6_or_shown_5_6_or;
  logic        [33:0] shown_0_7_or_shown_1_7_or;
  logic        [33:0] shown_4_7_or_shown_5_7_or;
  logic        [33:0] shown_0_8_or_shown_1_8_or;
  logic        [33:0] shown_4_8_or_shown_5_8_or;
  logic        [33:0] shown_0_9_or_shown_1_9_or;
  logic        [33:0] shown_4_9_or_shown_5_9_or;
  logic        [33:0] shown_0_10_or_shown_1_10_or;
  logic        [33:0] shown_4_10_or_shown_5_10_or;
  logic        [33:0] shown_0_11_or_shown_1_11_or;
  logic        [33:0] shown_4_11_or_shown_5_11_or;
  logic        [33:0] shown_0_12_or_shown_1_12_or;
  logic        [33:0] shown_4_12_or_shown_5_12_or;
  logic        [33:0] shown_0_13_or_shown_1_13_or;
  logic        [33:0] shown_4_13_or_shown_5_13_or;
  logic        [33:0] shown_0_14_or_shown_1_14_or;
  logic        [33:0] shown_4_14_or_shown_5_14_or;
  logic        [33:0] shown_0_15_or_shown_1_15_or;
  logic        [33:0] shown_4_15_or_shown_5_15_or;

  TRELLIS_FF_copy aOfSecondHalf0_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_0[0]),
    .state (aOfSecondHalf0_0_0_state)
  );

  TRELLIS_FF_copy aOfSecondHalf0_0_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_0[1]),
    .state (aOfSecondHalf0_0_1_state)
  );

  TRELLIS_FF_copy aOfSecondHalf0_0_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_0[2]),
    .state (aOfSecondHalf0_0_2_state)
  );

  TRELLIS_FF_copy aOfSecondHalf0_0_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_0[3]),
    .state (aOfSecondHalf0_0_3_state)
  );

  TRELLIS_FF_copy aOfSecondHalf0_0_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_0[4]),
    .state (aOfSecondHalf0_0_4_state)
  );

  TRELLIS_FF_copy aOfSecondHalf0_0_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_0[5]),
    .state (aOfSecondHalf0_0_5_state)
  );

  TRELLIS_FF_copy aOfSecondHalf0_0_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_0[6]),
    .state (aOfSecondHalf0_0_6_state)
  );

  TRELLIS_FF_copy aOfSecondHalf0_0_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_0[7]),
    .state (aOfSecondHalf0_0_7_state)
  );

  TRELLIS_FF_copy aOfSecondHalf0_0_8 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_0[8]),
    .state (aOfSecondHalf0_0_8_state)
  );

  TRELLIS_FF_copy aOfSecondHalf0_0_9 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_0[9]),
    .state (aOfSecondHalf0_0_9_state)
  );

  TRELLIS_FF_copy aOfSecondHalf0_0_10 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_0[10]),
    .state (aOfSecondHalf0_0_10_state)
  );

  TRELLIS_FF_copy aOfSecondHalf0_0_11 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_0[11]),
    .state (aOfSecondHalf0_0_11_state)
  );

  TRELLIS_FF_copy aOfSecondHalf0_0_12 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_0[12]),
    .state (aOfSecondHalf0_0_12_state)
  );

  TRELLIS_FF_copy aOfSecondHalf0_0_13 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_0[13]),
    .state (aOfSecondHalf0_0_13_state)
  );

  TRELLIS_FF_copy aOfSecondHalf0_0_14 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_0[14]),
    .state (aOfSecondHalf0_0_14_state)
  );

  TRELLIS_FF_copy aOfSecondHalf0_0_15 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_0[15]),
    .state (aOfSecondHalf0_0_15_state)
  );

  TRELLIS_FF_copy aOfSecondHalf1_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_1[0]),
    .state (aOfSecondHalf1_0_0_state)
  );

  TRELLIS_FF_copy aOfSecondHalf1_0_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_1[1]),
    .state (aOfSecondHalf1_0_1_state)
  );

  TRELLIS_FF_copy aOfSecondHalf1_0_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_1[2]),
    .state (aOfSecondHalf1_0_2_state)
  );

  TRELLIS_FF_copy aOfSecondHalf1_0_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_1[3]),
    .state (aOfSecondHalf1_0_3_state)
  );

  TRELLIS_FF_copy aOfSecondHalf1_0_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_1[4]),
    .state (aOfSecondHalf1_0_4_state)
  );

  TRELLIS_FF_copy aOfSecondHalf1_0_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_1[5]),
    .state (aOfSecondHalf1_0_5_state)
  );

  TRELLIS_FF_copy aOfSecondHalf1_0_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_1[6]),
    .state (aOfSecondHalf1_0_6_state)
  );

  TRELLIS_FF_copy aOfSecondHalf1_0_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_1[7]),
    .state (aOfSecondHalf1_0_7_state)
  );

  TRELLIS_FF_copy aOfSecondHalf1_0_8 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_1[8]),
    .state (aOfSecondHalf1_0_8_state)
  );

  TRELLIS_FF_copy aOfSecondHalf1_0_9 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_1[9]),
    .state (aOfSecondHalf1_0_9_state)
  );

  TRELLIS_FF_copy aOfSecondHalf1_0_10 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_1[10]),
    .state (aOfSecondHalf1_0_10_state)
  );

  TRELLIS_FF_copy aOfSecondHalf1_0_11 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_1[11]),
    .state (aOfSecondHalf1_0_11_state)
  );

  TRELLIS_FF_copy aOfSecondHalf1_0_12 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_1[12]),
    .state (aOfSecondHalf1_0_12_state)
  );

  TRELLIS_FF_copy aOfSecondHalf1_0_13 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_1[13]),
    .state (aOfSecondHalf1_0_13_state)
  );

  TRELLIS_FF_copy aOfSecondHalf1_0_14 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_1[14]),
    .state (aOfSecondHalf1_0_14_state)
  );

  TRELLIS_FF_copy aOfSecondHalf1_0_15 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_1[15]),
    .state (aOfSecondHalf1_0_15_state)
  );

  TRELLIS_FF_copy aOfSecondHalf2_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_2[0]),
    .state (aOfSecondHalf2_0_0_state)
  );

  TRELLIS_FF_copy aOfSecondHalf2_0_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_2[1]),
    .state (aOfSecondHalf2_0_1_state)
  );

  TRELLIS_FF_copy aOfSecondHalf2_0_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_2[2]),
    .state (aOfSecondHalf2_0_2_state)
  );

  TRELLIS_FF_copy aOfSecondHalf2_0_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_2[3]),
    .state (aOfSecondHalf2_0_3_state)
  );

  TRELLIS_FF_copy aOfSecondHalf2_0_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_2[4]),
    .state (aOfSecondHalf2_0_4_state)
  );

  TRELLIS_FF_copy aOfSecondHalf2_0_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_2[5]),
    .state (aOfSecondHalf2_0_5_state)
  );

  TRELLIS_FF_copy aOfSecondHalf2_0_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_2[6]),
    .state (aOfSecondHalf2_0_6_state)
  );

  TRELLIS_FF_copy aOfSecondHalf2_0_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_2[7]),
    .state (aOfSecondHalf2_0_7_state)
  );

  TRELLIS_FF_copy aOfSecondHalf2_0_8 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_2[8]),
    .state (aOfSecondHalf2_0_8_state)
  );

  TRELLIS_FF_copy aOfSecondHalf2_0_9 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_2[9]),
    .state (aOfSecondHalf2_0_9_state)
  );

  TRELLIS_FF_copy aOfSecondHalf2_0_10 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_2[10]),
    .state (aOfSecondHalf2_0_10_state)
  );

  TRELLIS_FF_copy aOfSecondHalf2_0_11 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_2[11]),
    .state (aOfSecondHalf2_0_11_state)
  );

  TRELLIS_FF_copy aOfSecondHalf2_0_12 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_2[12]),
    .state (aOfSecondHalf2_0_12_state)
  );

  TRELLIS_FF_copy aOfSecondHalf2_0_13 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_2[13]),
    .state (aOfSecondHalf2_0_13_state)
  );

  TRELLIS_FF_copy aOfSecondHalf2_0_14 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_2[14]),
    .state (aOfSecondHalf2_0_14_state)
  );

  TRELLIS_FF_copy aOfSecondHalf2_0_15 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_2[15]),
    .state (aOfSecondHalf2_0_15_state)
  );

  TRELLIS_FF_copy aOfSecondHalf3_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_3[0]),
    .state (aOfSecondHalf3_0_0_state)
  );

  TRELLIS_FF_copy aOfSecondHalf3_0_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_3[1]),
    .state (aOfSecondHalf3_0_1_state)
  );

  TRELLIS_FF_copy aOfSecondHalf3_0_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_3[2]),
    .state (aOfSecondHalf3_0_2_state)
  );

  TRELLIS_FF_copy aOfSecondHalf3_0_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_3[3]),
    .state (aOfSecondHalf3_0_3_state)
  );

  TRELLIS_FF_copy aOfSecondHalf3_0_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_3[4]),
    .state (aOfSecondHalf3_0_4_state)
  );

  TRELLIS_FF_copy aOfSecondHalf3_0_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_3[5]),
    .state (aOfSecondHalf3_0_5_state)
  );

  TRELLIS_FF_copy aOfSecondHalf3_0_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_3[6]),
    .state (aOfSecondHalf3_0_6_state)
  );

  TRELLIS_FF_copy aOfSecondHalf3_0_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_3[7]),
    .state (aOfSecondHalf3_0_7_state)
  );

  TRELLIS_FF_copy aOfSecondHalf3_0_8 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_3[8]),
    .state (aOfSecondHalf3_0_8_state)
  );

  TRELLIS_FF_copy aOfSecondHalf3_0_9 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_3[9]),
    .state (aOfSecondHalf3_0_9_state)
  );

  TRELLIS_FF_copy aOfSecondHalf3_0_10 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_3[10]),
    .state (aOfSecondHalf3_0_10_state)
  );

  TRELLIS_FF_copy aOfSecondHalf3_0_11 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_3[11]),
    .state (aOfSecondHalf3_0_11_state)
  );

  TRELLIS_FF_copy aOfSecondHalf3_0_12 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_3[12]),
    .state (aOfSecondHalf3_0_12_state)
  );

  TRELLIS_FF_copy aOfSecondHalf3_0_13 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_3[13]),
    .state (aOfSecondHalf3_0_13_state)
  );

  TRELLIS_FF_copy aOfSecondHalf3_0_14 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_3[14]),
    .state (aOfSecondHalf3_0_14_state)
  );

  TRELLIS_FF_copy aOfSecondHalf3_0_15 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_3[15]),
    .state (aOfSecondHalf3_0_15_state)
  );

  TRELLIS_FF_copy aOfSecondHalf4_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_4[0]),
    .state (aOfSecondHalf4_0_0_state)
  );

  TRELLIS_FF_copy aOfSecondHalf4_0_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_4[1]),
    .state (aOfSecondHalf4_0_1_state)
  );

  TRELLIS_FF_copy aOfSecondHalf4_0_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_4[2]),
    .state (aOfSecondHalf4_0_2_state)
  );

  TRELLIS_FF_copy aOfSecondHalf4_0_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_4[3]),
    .state (aOfSecondHalf4_0_3_state)
  );

  TRELLIS_FF_copy aOfSecondHalf4_0_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_4[4]),
    .state (aOfSecondHalf4_0_4_state)
  );

  TRELLIS_FF_copy aOfSecondHalf4_0_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_4[5]),
    .state (aOfSecondHalf4_0_5_state)
  );

  TRELLIS_FF_copy aOfSecondHalf4_0_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_4[6]),
    .state (aOfSecondHalf4_0_6_state)
  );

  TRELLIS_FF_copy aOfSecondHalf4_0_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_4[7]),
    .state (aOfSecondHalf4_0_7_state)
  );

  TRELLIS_FF_copy aOfSecondHalf4_0_8 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_4[8]),
    .state (aOfSecondHalf4_0_8_state)
  );

  TRELLIS_FF_copy aOfSecondHalf4_0_9 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_4[9]),
    .state (aOfSecondHalf4_0_9_state)
  );

  TRELLIS_FF_copy aOfSecondHalf4_0_10 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_4[10]),
    .state (aOfSecondHalf4_0_10_state)
  );

  TRELLIS_FF_copy aOfSecondHalf4_0_11 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_4[11]),
    .state (aOfSecondHalf4_0_11_state)
  );

  TRELLIS_FF_copy aOfSecondHalf4_0_12 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_4[12]),
    .state (aOfSecondHalf4_0_12_state)
  );

  TRELLIS_FF_copy aOfSecondHalf4_0_13 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_4[13]),
    .state (aOfSecondHalf4_0_13_state)
  );

  TRELLIS_FF_copy aOfSecondHalf4_0_14 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_4[14]),
    .state (aOfSecondHalf4_0_14_state)
  );

  TRELLIS_FF_copy aOfSecondHalf4_0_15 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_4[15]),
    .state (aOfSecondHalf4_0_15_state)
  );

  TRELLIS_FF_copy aOfSecondHalf5_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_5[0]),
    .state (aOfSecondHalf5_0_0_state)
  );

  TRELLIS_FF_copy aOfSecondHalf5_0_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_5[1]),
    .state (aOfSecondHalf5_0_1_state)
  );

  TRELLIS_FF_copy aOfSecondHalf5_0_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_5[2]),
    .state (aOfSecondHalf5_0_2_state)
  );

  TRELLIS_FF_copy aOfSecondHalf5_0_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_5[3]),
    .state (aOfSecondHalf5_0_3_state)
  );

  TRELLIS_FF_copy aOfSecondHalf5_0_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_5[4]),
    .state (aOfSecondHalf5_0_4_state)
  );

  TRELLIS_FF_copy aOfSecondHalf5_0_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_5[5]),
    .state (aOfSecondHalf5_0_5_state)
  );

  TRELLIS_FF_copy aOfSecondHalf5_0_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_5[6]),
    .state (aOfSecondHalf5_0_6_state)
  );

  TRELLIS_FF_copy aOfSecondHalf5_0_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_5[7]),
    .state (aOfSecondHalf5_0_7_state)
  );

  TRELLIS_FF_copy aOfSecondHalf5_0_8 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_5[8]),
    .state (aOfSecondHalf5_0_8_state)
  );

  TRELLIS_FF_copy aOfSecondHalf5_0_9 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_5[9]),
    .state (aOfSecondHalf5_0_9_state)
  );

  TRELLIS_FF_copy aOfSecondHalf5_0_10 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_5[10]),
    .state (aOfSecondHalf5_0_10_state)
  );

  TRELLIS_FF_copy aOfSecondHalf5_0_11 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_5[11]),
    .state (aOfSecondHalf5_0_11_state)
  );

  TRELLIS_FF_copy aOfSecondHalf5_0_12 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_5[12]),
    .state (aOfSecondHalf5_0_12_state)
  );

  TRELLIS_FF_copy aOfSecondHalf5_0_13 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_5[13]),
    .state (aOfSecondHalf5_0_13_state)
  );

  TRELLIS_FF_copy aOfSecondHalf5_0_14 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_5[14]),
    .state (aOfSecondHalf5_0_14_state)
  );

  TRELLIS_FF_copy aOfSecondHalf5_0_15 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_5[15]),
    .state (aOfSecondHalf5_0_15_state)
  );

  TRELLIS_FF_copy aOfSecondHalf6_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_6[0]),
    .state (aOfSecondHalf6_0_0_state)
  );

  TRELLIS_FF_copy aOfSecondHalf6_0_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_6[1]),
    .state (aOfSecondHalf6_0_1_state)
  );

  TRELLIS_FF_copy aOfSecondHalf6_0_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_6[2]),
    .state (aOfSecondHalf6_0_2_state)
  );

  TRELLIS_FF_copy aOfSecondHalf6_0_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_6[3]),
    .state (aOfSecondHalf6_0_3_state)
  );

  TRELLIS_FF_copy aOfSecondHalf6_0_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_6[4]),
    .state (aOfSecondHalf6_0_4_state)
  );

  TRELLIS_FF_copy aOfSecondHalf6_0_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_6[5]),
    .state (aOfSecondHalf6_0_5_state)
  );

  TRELLIS_FF_copy aOfSecondHalf6_0_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_6[6]),
    .state (aOfSecondHalf6_0_6_state)
  );

  TRELLIS_FF_copy aOfSecondHalf6_0_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_6[7]),
    .state (aOfSecondHalf6_0_7_state)
  );

  TRELLIS_FF_copy aOfSecondHalf6_0_8 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_6[8]),
    .state (aOfSecondHalf6_0_8_state)
  );

  TRELLIS_FF_copy aOfSecondHalf6_0_9 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_6[9]),
    .state (aOfSecondHalf6_0_9_state)
  );

  TRELLIS_FF_copy aOfSecondHalf6_0_10 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_6[10]),
    .state (aOfSecondHalf6_0_10_state)
  );

  TRELLIS_FF_copy aOfSecondHalf6_0_11 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_6[11]),
    .state (aOfSecondHalf6_0_11_state)
  );

  TRELLIS_FF_copy aOfSecondHalf6_0_12 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_6[12]),
    .state (aOfSecondHalf6_0_12_state)
  );

  TRELLIS_FF_copy aOfSecondHalf6_0_13 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_6[13]),
    .state (aOfSecondHalf6_0_13_state)
  );

  TRELLIS_FF_copy aOfSecondHalf6_0_14 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_6[14]),
    .state (aOfSecondHalf6_0_14_state)
  );

  TRELLIS_FF_copy aOfSecondHalf6_0_15 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_6[15]),
    .state (aOfSecondHalf6_0_15_state)
  );

  TRELLIS_FF_copy aOfSecondHalf7_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_7[0]),
    .state (aOfSecondHalf7_0_0_state)
  );

  TRELLIS_FF_copy aOfSecondHalf7_0_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_7[1]),
    .state (aOfSecondHalf7_0_1_state)
  );

  TRELLIS_FF_copy aOfSecondHalf7_0_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_7[2]),
    .state (aOfSecondHalf7_0_2_state)
  );

  TRELLIS_FF_copy aOfSecondHalf7_0_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_7[3]),
    .state (aOfSecondHalf7_0_3_state)
  );

  TRELLIS_FF_copy aOfSecondHalf7_0_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_7[4]),
    .state (aOfSecondHalf7_0_4_state)
  );

  TRELLIS_FF_copy aOfSecondHalf7_0_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_7[5]),
    .state (aOfSecondHalf7_0_5_state)
  );

  TRELLIS_FF_copy aOfSecondHalf7_0_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_7[6]),
    .state (aOfSecondHalf7_0_6_state)
  );

  TRELLIS_FF_copy aOfSecondHalf7_0_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_7[7]),
    .state (aOfSecondHalf7_0_7_state)
  );

  TRELLIS_FF_copy aOfSecondHalf7_0_8 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_7[8]),
    .state (aOfSecondHalf7_0_8_state)
  );

  TRELLIS_FF_copy aOfSecondHalf7_0_9 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_7[9]),
    .state (aOfSecondHalf7_0_9_state)
  );

  TRELLIS_FF_copy aOfSecondHalf7_0_10 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_7[10]),
    .state (aOfSecondHalf7_0_10_state)
  );

  TRELLIS_FF_copy aOfSecondHalf7_0_11 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_7[11]),
    .state (aOfSecondHalf7_0_11_state)
  );

  TRELLIS_FF_copy aOfSecondHalf7_0_12 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_7[12]),
    .state (aOfSecondHalf7_0_12_state)
  );

  TRELLIS_FF_copy aOfSecondHalf7_0_13 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_7[13]),
    .state (aOfSecondHalf7_0_13_state)
  );

  TRELLIS_FF_copy aOfSecondHalf7_0_14 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_7[14]),
    .state (aOfSecondHalf7_0_14_state)
  );

  TRELLIS_FF_copy aOfSecondHalf7_0_15 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (a_7[15]),
    .state (aOfSecondHalf7_0_15_state)
  );

  TRELLIS_FF_copy isPair_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (pair_isPair),
    .state (isPair_0_0_state)
  );

  TRELLIS_FF_copy isPair_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (pair_isPair),
    .state (isPair_1_0_state)
  );

  TRELLIS_FF_copy isPair_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (pair_isPair),
    .state (isPair_2_0_state)
  );

  TRELLIS_FF_copy isPair_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (pair_isPair),
    .state (isPair_3_0_state)
  );

  TRELLIS_FF_copy addsAhead_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (validSteps[2]),
    .state (addsAhead_0_0_state)
  );

  TRELLIS_FF_copy addsAhead_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (validSteps[2]),
    .state (addsAhead_1_0_state)
  );

  TRELLIS_FF_copy addsAhead_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (validSteps[2]),
    .state (addsAhead_2_0_state)
  );

  TRELLIS_FF_copy addsAhead_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (validSteps[2]),
    .state (addsAhead_3_0_state)
  );

  TRELLIS_FF_copy adds0_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (addsAhead_0_0_state),
    .state (adds0_0_0_state)
  );

  TRELLIS_FF_copy adds0_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (addsAhead_0_0_state),
    .state (adds0_1_0_state)
  );

  TRELLIS_FF_copy adds0_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (addsAhead_0_0_state),
    .state (adds0_2_0_state)
  );

  TRELLIS_FF_copy adds0_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (addsAhead_0_0_state),
    .state (adds0_3_0_state)
  );

  TRELLIS_FF_copy adds1_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (addsAhead_1_0_state),
    .state (adds1_0_0_state)
  );

  TRELLIS_FF_copy adds1_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (addsAhead_1_0_state),
    .state (adds1_1_0_state)
  );

  TRELLIS_FF_copy adds1_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (addsAhead_1_0_state),
    .state (adds1_2_0_state)
  );

  TRELLIS_FF_copy adds1_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (addsAhead_1_0_state),
    .state (adds1_3_0_state)
  );

  TRELLIS_FF_copy adds2_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (addsAhead_2_0_state),
    .state (adds2_0_0_state)
  );

  TRELLIS_FF_copy adds2_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (addsAhead_2_0_state),
    .state (adds2_1_0_state)
  );

  TRELLIS_FF_copy adds2_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (addsAhead_2_0_state),
    .state (adds2_2_0_state)
  );

  TRELLIS_FF_copy adds2_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (addsAhead_2_0_state),
    .state (adds2_3_0_state)
  );

  TRELLIS_FF_copy adds3_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (addsAhead_3_0_state),
    .state (adds3_0_0_state)
  );

  TRELLIS_FF_copy adds3_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (addsAhead_3_0_state),
    .state (adds3_1_0_state)
  );

  TRELLIS_FF_copy adds3_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (addsAhead_3_0_state),
    .state (adds3_2_0_state)
  );

  TRELLIS_FF_copy adds3_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (addsAhead_3_0_state),
    .state (adds3_3_0_state)
  );

  TRELLIS_FF_copy clearAhead_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (lastSteps_2_or_firstSteps_1),
    .state (clearAhead_0_0_state)
  );

  TRELLIS_FF_copy clearAhead_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (lastSteps_2_or_firstSteps_1),
    .state (clearAhead_1_0_state)
  );

  TRELLIS_FF_copy clearAhead_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (lastSteps_2_or_firstSteps_1),
    .state (clearAhead_2_0_state)
  );

  TRELLIS_FF_copy clearAhead_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (lastSteps_2_or_firstSteps_1),
    .state (clearAhead_3_0_state)
  );

  TRELLIS_FF_copy clear0_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearAhead_0_0_state),
    .state (clear0_0_0_state)
  );

  TRELLIS_FF_copy clear0_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearAhead_0_0_state),
    .state (clear0_1_0_state)
  );

  TRELLIS_FF_copy clear0_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearAhead_0_0_state),
    .state (clear0_2_0_state)
  );

  TRELLIS_FF_copy clear0_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearAhead_0_0_state),
    .state (clear0_3_0_state)
  );

  TRELLIS_FF_copy clear1_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearAhead_1_0_state),
    .state (clear1_0_0_state)
  );

  TRELLIS_FF_copy clear1_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearAhead_1_0_state),
    .state (clear1_1_0_state)
  );

  TRELLIS_FF_copy clear1_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearAhead_1_0_state),
    .state (clear1_2_0_state)
  );

  TRELLIS_FF_copy clear1_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearAhead_1_0_state),
    .state (clear1_3_0_state)
  );

  TRELLIS_FF_copy clear2_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearAhead_2_0_state),
    .state (clear2_0_0_state)
  );

  TRELLIS_FF_copy clear2_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearAhead_2_0_state),
    .state (clear2_1_0_state)
  );

  TRELLIS_FF_copy clear2_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearAhead_2_0_state),
    .state (clear2_2_0_state)
  );

  TRELLIS_FF_copy clear2_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearAhead_2_0_state),
    .state (clear2_3_0_state)
  );

  TRELLIS_FF_copy clear3_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearAhead_3_0_state),
    .state (clear3_0_0_state)
  );

  TRELLIS_FF_copy clear3_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearAhead_3_0_state),
    .state (clear3_1_0_state)
  );

  TRELLIS_FF_copy clear3_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearAhead_3_0_state),
    .state (clear3_2_0_state)
  );

  TRELLIS_FF_copy clear3_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (clearAhead_3_0_state),
    .state (clear3_3_0_state)
  );

  TRELLIS_FF_copy endsAhead_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (lastSteps[2]),
    .state (endsAhead_0_0_state)
  );

  TRELLIS_FF_copy endsAhead_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (lastSteps[2]),
    .state (endsAhead_1_0_state)
  );

  TRELLIS_FF_copy endsAhead_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (lastSteps[2]),
    .state (endsAhead_2_0_state)
  );

  TRELLIS_FF_copy endsAhead_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (lastSteps[2]),
    .state (endsAhead_3_0_state)
  );

  TRELLIS_FF_copy ends0_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (endsAhead_0_0_state),
    .state (ends0_0_0_state)
  );

  TRELLIS_FF_copy ends0_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (endsAhead_0_0_state),
    .state (ends0_1_0_state)
  );

  TRELLIS_FF_copy ends0_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (endsAhead_0_0_state),
    .state (ends0_2_0_state)
  );

  TRELLIS_FF_copy ends0_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (endsAhead_0_0_state),
    .state (ends0_3_0_state)
  );

  TRELLIS_FF_copy ends1_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (endsAhead_1_0_state),
    .state (ends1_0_0_state)
  );

  TRELLIS_FF_copy ends1_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (endsAhead_1_0_state),
    .state (ends1_1_0_state)
  );

  TRELLIS_FF_copy ends1_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (endsAhead_1_0_state),
    .state (ends1_2_0_state)
  );

  TRELLIS_FF_copy ends1_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (endsAhead_1_0_state),
    .state (ends1_3_0_state)
  );

  TRELLIS_FF_copy ends2_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (endsAhead_2_0_state),
    .state (ends2_0_0_state)
  );

  TRELLIS_FF_copy ends2_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (endsAhead_2_0_state),
    .state (ends2_1_0_state)
  );

  TRELLIS_FF_copy ends2_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (endsAhead_2_0_state),
    .state (ends2_2_0_state)
  );

  TRELLIS_FF_copy ends2_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (endsAhead_2_0_state),
    .state (ends2_3_0_state)
  );

  TRELLIS_FF_copy ends3_0_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (endsAhead_3_0_state),
    .state (ends3_0_0_state)
  );

  TRELLIS_FF_copy ends3_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (endsAhead_3_0_state),
    .state (ends3_1_0_state)
  );

  TRELLIS_FF_copy ends3_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (endsAhead_3_0_state),
    .state (ends3_2_0_state)
  );

  TRELLIS_FF_copy ends3_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (endsAhead_3_0_state),
    .state (ends3_3_0_state)
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

  TRELLIS_FF_copy hides_1_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[0]),
    .state (hides_1_0_state)
  );

  TRELLIS_FF_copy hides_1_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[1]),
    .state (hides_1_1_state)
  );

  TRELLIS_FF_copy hides_1_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[2]),
    .state (hides_1_2_state)
  );

  TRELLIS_FF_copy hides_1_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[3]),
    .state (hides_1_3_state)
  );

  TRELLIS_FF_copy hides_1_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[4]),
    .state (hides_1_4_state)
  );

  TRELLIS_FF_copy hides_1_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[5]),
    .state (hides_1_5_state)
  );

  TRELLIS_FF_copy hides_1_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[6]),
    .state (hides_1_6_state)
  );

  TRELLIS_FF_copy hides_1_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[7]),
    .state (hides_1_7_state)
  );

  TRELLIS_FF_copy hides_2_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[0]),
    .state (hides_2_0_state)
  );

  TRELLIS_FF_copy hides_2_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[1]),
    .state (hides_2_1_state)
  );

  TRELLIS_FF_copy hides_2_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[2]),
    .state (hides_2_2_state)
  );

  TRELLIS_FF_copy hides_2_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[3]),
    .state (hides_2_3_state)
  );

  TRELLIS_FF_copy hides_2_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[4]),
    .state (hides_2_4_state)
  );

  TRELLIS_FF_copy hides_2_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[5]),
    .state (hides_2_5_state)
  );

  TRELLIS_FF_copy hides_2_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[6]),
    .state (hides_2_6_state)
  );

  TRELLIS_FF_copy hides_2_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[7]),
    .state (hides_2_7_state)
  );

  TRELLIS_FF_copy hides_3_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[0]),
    .state (hides_3_0_state)
  );

  TRELLIS_FF_copy hides_3_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[1]),
    .state (hides_3_1_state)
  );

  TRELLIS_FF_copy hides_3_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[2]),
    .state (hides_3_2_state)
  );

  TRELLIS_FF_copy hides_3_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[3]),
    .state (hides_3_3_state)
  );

  TRELLIS_FF_copy hides_3_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[4]),
    .state (hides_3_4_state)
  );

  TRELLIS_FF_copy hides_3_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[5]),
    .state (hides_3_5_state)
  );

  TRELLIS_FF_copy hides_3_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[6]),
    .state (hides_3_6_state)
  );

  TRELLIS_FF_copy hides_3_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[7]),
    .state (hides_3_7_state)
  );

  TRELLIS_FF_copy hides_4_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[0]),
    .state (hides_4_0_state)
  );

  TRELLIS_FF_copy hides_4_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[1]),
    .state (hides_4_1_state)
  );

  TRELLIS_FF_copy hides_4_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[2]),
    .state (hides_4_2_state)
  );

  TRELLIS_FF_copy hides_4_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[3]),
    .state (hides_4_3_state)
  );

  TRELLIS_FF_copy hides_4_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[4]),
    .state (hides_4_4_state)
  );

  TRELLIS_FF_copy hides_4_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[5]),
    .state (hides_4_5_state)
  );

  TRELLIS_FF_copy hides_4_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[6]),
    .state (hides_4_6_state)
  );

  TRELLIS_FF_copy hides_4_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[7]),
    .state (hides_4_7_state)
  );

  TRELLIS_FF_copy hides_5_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[0]),
    .state (hides_5_0_state)
  );

  TRELLIS_FF_copy hides_5_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[1]),
    .state (hides_5_1_state)
  );

  TRELLIS_FF_copy hides_5_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[2]),
    .state (hides_5_2_state)
  );

  TRELLIS_FF_copy hides_5_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[3]),
    .state (hides_5_3_state)
  );

  TRELLIS_FF_copy hides_5_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[4]),
    .state (hides_5_4_state)
  );

  TRELLIS_FF_copy hides_5_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[5]),
    .state (hides_5_5_state)
  );

  TRELLIS_FF_copy hides_5_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[6]),
    .state (hides_5_6_state)
  );

  TRELLIS_FF_copy hides_5_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[7]),
    .state (hides_5_7_state)
  );

  TRELLIS_FF_copy hides_6_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[0]),
    .state (hides_6_0_state)
  );

  TRELLIS_FF_copy hides_6_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[1]),
    .state (hides_6_1_state)
  );

  TRELLIS_FF_copy hides_6_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[2]),
    .state (hides_6_2_state)
  );

  TRELLIS_FF_copy hides_6_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[3]),
    .state (hides_6_3_state)
  );

  TRELLIS_FF_copy hides_6_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[4]),
    .state (hides_6_4_state)
  );

  TRELLIS_FF_copy hides_6_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[5]),
    .state (hides_6_5_state)
  );

  TRELLIS_FF_copy hides_6_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[6]),
    .state (hides_6_6_state)
  );

  TRELLIS_FF_copy hides_6_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[7]),
    .state (hides_6_7_state)
  );

  TRELLIS_FF_copy hides_7_0 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[0]),
    .state (hides_7_0_state)
  );

  TRELLIS_FF_copy hides_7_1 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[1]),
    .state (hides_7_1_state)
  );

  TRELLIS_FF_copy hides_7_2 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[2]),
    .state (hides_7_2_state)
  );

  TRELLIS_FF_copy hides_7_3 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[3]),
    .state (hides_7_3_state)
  );

  TRELLIS_FF_copy hides_7_4 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[4]),
    .state (hides_7_4_state)
  );

  TRELLIS_FF_copy hides_7_5 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[5]),
    .state (hides_7_5_state)
  );

  TRELLIS_FF_copy hides_7_6 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[6]),
    .state (hides_7_6_state)
  );

  TRELLIS_FF_copy hides_7_7 (  // FlipFlop.swift:56
    .clock (clock),
    .data  (hidesNext[7]),
    .state (hides_7_7_state)
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

  MULT18X18D_16x16_ipo multiplier_4_0 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_4),
    .b       (bUpperCopy_0),
    .product (multiplier_4_0_product)
  );

  MULT18X18D_16x16_ipo multiplier_5_0 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_5),
    .b       (bUpperCopy_0),
    .product (multiplier_5_0_product)
  );

  MULT18X18D_16x16_ipo multiplier_6_0 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_6),
    .b       (bUpperCopy_0),
    .product (multiplier_6_0_product)
  );

  MULT18X18D_16x16_ipo multiplier_7_0 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_7),
    .b       (bUpperCopy_0),
    .product (multiplier_7_0_product)
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

  MULT18X18D_16x16_ipo multiplier_4_1 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_4),
    .b       (bUpperCopy_1),
    .product (multiplier_4_1_product)
  );

  MULT18X18D_16x16_ipo multiplier_5_1 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_5),
    .b       (bUpperCopy_1),
    .product (multiplier_5_1_product)
  );

  MULT18X18D_16x16_ipo multiplier_6_1 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_6),
    .b       (bUpperCopy_1),
    .product (multiplier_6_1_product)
  );

  MULT18X18D_16x16_ipo multiplier_7_1 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_7),
    .b       (bUpperCopy_1),
    .product (multiplier_7_1_product)
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

  MULT18X18D_16x16_ipo multiplier_4_2 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_4),
    .b       (bUpperCopy_2),
    .product (multiplier_4_2_product)
  );

  MULT18X18D_16x16_ipo multiplier_5_2 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_5),
    .b       (bUpperCopy_2),
    .product (multiplier_5_2_product)
  );

  MULT18X18D_16x16_ipo multiplier_6_2 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_6),
    .b       (bUpperCopy_2),
    .product (multiplier_6_2_product)
  );

  MULT18X18D_16x16_ipo multiplier_7_2 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_7),
    .b       (bUpperCopy_2),
    .product (multiplier_7_2_product)
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

  MULT18X18D_16x16_ipo multiplier_4_3 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_4),
    .b       (bUpperCopy_3),
    .product (multiplier_4_3_product)
  );

  MULT18X18D_16x16_ipo multiplier_5_3 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_5),
    .b       (bUpperCopy_3),
    .product (multiplier_5_3_product)
  );

  MULT18X18D_16x16_ipo multiplier_6_3 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_6),
    .b       (bUpperCopy_3),
    .product (multiplier_6_3_product)
  );

  MULT18X18D_16x16_ipo multiplier_7_3 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_7),
    .b       (bUpperCopy_3),
    .product (multiplier_7_3_product)
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

  MULT18X18D_16x16_ipo multiplier_4_4 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_4),
    .b       (bUpperCopy_4),
    .product (multiplier_4_4_product)
  );

  MULT18X18D_16x16_ipo multiplier_5_4 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_5),
    .b       (bUpperCopy_4),
    .product (multiplier_5_4_product)
  );

  MULT18X18D_16x16_ipo multiplier_6_4 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_6),
    .b       (bUpperCopy_4),
    .product (multiplier_6_4_product)
  );

  MULT18X18D_16x16_ipo multiplier_7_4 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_7),
    .b       (bUpperCopy_4),
    .product (multiplier_7_4_product)
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

  MULT18X18D_16x16_ipo multiplier_4_5 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_4),
    .b       (bUpperCopy_5),
    .product (multiplier_4_5_product)
  );

  MULT18X18D_16x16_ipo multiplier_5_5 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_5),
    .b       (bUpperCopy_5),
    .product (multiplier_5_5_product)
  );

  MULT18X18D_16x16_ipo multiplier_6_5 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_6),
    .b       (bUpperCopy_5),
    .product (multiplier_6_5_product)
  );

  MULT18X18D_16x16_ipo multiplier_7_5 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_7),
    .b       (bUpperCopy_5),
    .product (multiplier_7_5_product)
  );

  MULT18X18D_16x16_ipo multiplier_0_6 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_0),
    .b       (bCopy_6),
    .product (multiplier_0_6_product)
  );

  MULT18X18D_16x16_ipo multiplier_1_6 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_1),
    .b       (bCopy_6),
    .product (multiplier_1_6_product)
  );

  MULT18X18D_16x16_ipo multiplier_2_6 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_2),
    .b       (bCopy_6),
    .product (multiplier_2_6_product)
  );

  MULT18X18D_16x16_ipo multiplier_3_6 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_3),
    .b       (bCopy_6),
    .product (multiplier_3_6_product)
  );

  MULT18X18D_16x16_ipo multiplier_4_6 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_4),
    .b       (bUpperCopy_6),
    .product (multiplier_4_6_product)
  );

  MULT18X18D_16x16_ipo multiplier_5_6 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_5),
    .b       (bUpperCopy_6),
    .product (multiplier_5_6_product)
  );

  MULT18X18D_16x16_ipo multiplier_6_6 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_6),
    .b       (bUpperCopy_6),
    .product (multiplier_6_6_product)
  );

  MULT18X18D_16x16_ipo multiplier_7_6 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_7),
    .b       (bUpperCopy_6),
    .product (multiplier_7_6_product)
  );

  MULT18X18D_16x16_ipo multiplier_0_7 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_0),
    .b       (bCopy_7),
    .product (multiplier_0_7_product)
  );

  MULT18X18D_16x16_ipo multiplier_1_7 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_1),
    .b       (bCopy_7),
    .product (multiplier_1_7_product)
  );

  MULT18X18D_16x16_ipo multiplier_2_7 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_2),
    .b       (bCopy_7),
    .product (multiplier_2_7_product)
  );

  MULT18X18D_16x16_ipo multiplier_3_7 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_3),
    .b       (bCopy_7),
    .product (multiplier_3_7_product)
  );

  MULT18X18D_16x16_ipo multiplier_4_7 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_4),
    .b       (bUpperCopy_7),
    .product (multiplier_4_7_product)
  );

  MULT18X18D_16x16_ipo multiplier_5_7 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_5),
    .b       (bUpperCopy_7),
    .product (multiplier_5_7_product)
  );

  MULT18X18D_16x16_ipo multiplier_6_7 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_6),
    .b       (bUpperCopy_7),
    .product (multiplier_6_7_product)
  );

  MULT18X18D_16x16_ipo multiplier_7_7 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (aCopy_7),
    .b       (bUpperCopy_7),
    .product (multiplier_7_7_product)
  );

  MULT18X18D_16x16_ipo multiplier_0_8 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above),
    .b       (bCopy_8),
    .product (multiplier_0_8_product)
  );

  MULT18X18D_16x16_ipo multiplier_1_8 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_2),
    .b       (bCopy_8),
    .product (multiplier_1_8_product)
  );

  MULT18X18D_16x16_ipo multiplier_2_8 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_3),
    .b       (bCopy_8),
    .product (multiplier_2_8_product)
  );

  MULT18X18D_16x16_ipo multiplier_3_8 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_4),
    .b       (bCopy_8),
    .product (multiplier_3_8_product)
  );

  MULT18X18D_16x16_ipo multiplier_4_8 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_5),
    .b       (bUpperCopy_8),
    .product (multiplier_4_8_product)
  );

  MULT18X18D_16x16_ipo multiplier_5_8 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_6),
    .b       (bUpperCopy_8),
    .product (multiplier_5_8_product)
  );

  MULT18X18D_16x16_ipo multiplier_6_8 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_7),
    .b       (bUpperCopy_8),
    .product (multiplier_6_8_product)
  );

  MULT18X18D_16x16_ipo multiplier_7_8 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_8),
    .b       (bUpperCopy_8),
    .product (multiplier_7_8_product)
  );

  MULT18X18D_16x16_ipo multiplier_0_9 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above),
    .b       (bCopy_9),
    .product (multiplier_0_9_product)
  );

  MULT18X18D_16x16_ipo multiplier_1_9 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_2),
    .b       (bCopy_9),
    .product (multiplier_1_9_product)
  );

  MULT18X18D_16x16_ipo multiplier_2_9 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_3),
    .b       (bCopy_9),
    .product (multiplier_2_9_product)
  );

  MULT18X18D_16x16_ipo multiplier_3_9 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_4),
    .b       (bCopy_9),
    .product (multiplier_3_9_product)
  );

  MULT18X18D_16x16_ipo multiplier_4_9 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_5),
    .b       (bUpperCopy_9),
    .product (multiplier_4_9_product)
  );

  MULT18X18D_16x16_ipo multiplier_5_9 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_6),
    .b       (bUpperCopy_9),
    .product (multiplier_5_9_product)
  );

  MULT18X18D_16x16_ipo multiplier_6_9 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_7),
    .b       (bUpperCopy_9),
    .product (multiplier_6_9_product)
  );

  MULT18X18D_16x16_ipo multiplier_7_9 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_8),
    .b       (bUpperCopy_9),
    .product (multiplier_7_9_product)
  );

  MULT18X18D_16x16_ipo multiplier_0_10 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above),
    .b       (bCopy_10),
    .product (multiplier_0_10_product)
  );

  MULT18X18D_16x16_ipo multiplier_1_10 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_2),
    .b       (bCopy_10),
    .product (multiplier_1_10_product)
  );

  MULT18X18D_16x16_ipo multiplier_2_10 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_3),
    .b       (bCopy_10),
    .product (multiplier_2_10_product)
  );

  MULT18X18D_16x16_ipo multiplier_3_10 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_4),
    .b       (bCopy_10),
    .product (multiplier_3_10_product)
  );

  MULT18X18D_16x16_ipo multiplier_4_10 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_5),
    .b       (bUpperCopy_10),
    .product (multiplier_4_10_product)
  );

  MULT18X18D_16x16_ipo multiplier_5_10 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_6),
    .b       (bUpperCopy_10),
    .product (multiplier_5_10_product)
  );

  MULT18X18D_16x16_ipo multiplier_6_10 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_7),
    .b       (bUpperCopy_10),
    .product (multiplier_6_10_product)
  );

  MULT18X18D_16x16_ipo multiplier_7_10 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_8),
    .b       (bUpperCopy_10),
    .product (multiplier_7_10_product)
  );

  MULT18X18D_16x16_ipo multiplier_0_11 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above),
    .b       (bCopy_11),
    .product (multiplier_0_11_product)
  );

  MULT18X18D_16x16_ipo multiplier_1_11 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_2),
    .b       (bCopy_11),
    .product (multiplier_1_11_product)
  );

  MULT18X18D_16x16_ipo multiplier_2_11 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_3),
    .b       (bCopy_11),
    .product (multiplier_2_11_product)
  );

  MULT18X18D_16x16_ipo multiplier_3_11 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_4),
    .b       (bCopy_11),
    .product (multiplier_3_11_product)
  );

  MULT18X18D_16x16_ipo multiplier_4_11 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_5),
    .b       (bUpperCopy_11),
    .product (multiplier_4_11_product)
  );

  MULT18X18D_16x16_ipo multiplier_5_11 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_6),
    .b       (bUpperCopy_11),
    .product (multiplier_5_11_product)
  );

  MULT18X18D_16x16_ipo multiplier_6_11 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_7),
    .b       (bUpperCopy_11),
    .product (multiplier_6_11_product)
  );

  MULT18X18D_16x16_ipo multiplier_7_11 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_8),
    .b       (bUpperCopy_11),
    .product (multiplier_7_11_product)
  );

  MULT18X18D_16x16_ipo multiplier_0_12 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above),
    .b       (bCopy_12),
    .product (multiplier_0_12_product)
  );

  MULT18X18D_16x16_ipo multiplier_1_12 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_2),
    .b       (bCopy_12),
    .product (multiplier_1_12_product)
  );

  MULT18X18D_16x16_ipo multiplier_2_12 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_3),
    .b       (bCopy_12),
    .product (multiplier_2_12_product)
  );

  MULT18X18D_16x16_ipo multiplier_3_12 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_4),
    .b       (bCopy_12),
    .product (multiplier_3_12_product)
  );

  MULT18X18D_16x16_ipo multiplier_4_12 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_5),
    .b       (bUpperCopy_12),
    .product (multiplier_4_12_product)
  );

  MULT18X18D_16x16_ipo multiplier_5_12 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_6),
    .b       (bUpperCopy_12),
    .product (multiplier_5_12_product)
  );

  MULT18X18D_16x16_ipo multiplier_6_12 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_7),
    .b       (bUpperCopy_12),
    .product (multiplier_6_12_product)
  );

  MULT18X18D_16x16_ipo multiplier_7_12 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_8),
    .b       (bUpperCopy_12),
    .product (multiplier_7_12_product)
  );

  MULT18X18D_16x16_ipo multiplier_0_13 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above),
    .b       (bCopy_13),
    .product (multiplier_0_13_product)
  );

  MULT18X18D_16x16_ipo multiplier_1_13 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_2),
    .b       (bCopy_13),
    .product (multiplier_1_13_product)
  );

  MULT18X18D_16x16_ipo multiplier_2_13 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_3),
    .b       (bCopy_13),
    .product (multiplier_2_13_product)
  );

  MULT18X18D_16x16_ipo multiplier_3_13 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_4),
    .b       (bCopy_13),
    .product (multiplier_3_13_product)
  );

  MULT18X18D_16x16_ipo multiplier_4_13 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_5),
    .b       (bUpperCopy_13),
    .product (multiplier_4_13_product)
  );

  MULT18X18D_16x16_ipo multiplier_5_13 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_6),
    .b       (bUpperCopy_13),
    .product (multiplier_5_13_product)
  );

  MULT18X18D_16x16_ipo multiplier_6_13 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_7),
    .b       (bUpperCopy_13),
    .product (multiplier_6_13_product)
  );

  MULT18X18D_16x16_ipo multiplier_7_13 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_8),
    .b       (bUpperCopy_13),
    .product (multiplier_7_13_product)
  );

  MULT18X18D_16x16_ipo multiplier_0_14 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above),
    .b       (bCopy_14),
    .product (multiplier_0_14_product)
  );

  MULT18X18D_16x16_ipo multiplier_1_14 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_2),
    .b       (bCopy_14),
    .product (multiplier_1_14_product)
  );

  MULT18X18D_16x16_ipo multiplier_2_14 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_3),
    .b       (bCopy_14),
    .product (multiplier_2_14_product)
  );

  MULT18X18D_16x16_ipo multiplier_3_14 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_4),
    .b       (bCopy_14),
    .product (multiplier_3_14_product)
  );

  MULT18X18D_16x16_ipo multiplier_4_14 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_5),
    .b       (bUpperCopy_14),
    .product (multiplier_4_14_product)
  );

  MULT18X18D_16x16_ipo multiplier_5_14 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_6),
    .b       (bUpperCopy_14),
    .product (multiplier_5_14_product)
  );

  MULT18X18D_16x16_ipo multiplier_6_14 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_7),
    .b       (bUpperCopy_14),
    .product (multiplier_6_14_product)
  );

  MULT18X18D_16x16_ipo multiplier_7_14 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_8),
    .b       (bUpperCopy_14),
    .product (multiplier_7_14_product)
  );

  MULT18X18D_16x16_ipo multiplier_0_15 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above),
    .b       (bCopy_15),
    .product (multiplier_0_15_product)
  );

  MULT18X18D_16x16_ipo multiplier_1_15 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_2),
    .b       (bCopy_15),
    .product (multiplier_1_15_product)
  );

  MULT18X18D_16x16_ipo multiplier_2_15 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_3),
    .b       (bCopy_15),
    .product (multiplier_2_15_product)
  );

  MULT18X18D_16x16_ipo multiplier_3_15 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_4),
    .b       (bCopy_15),
    .product (multiplier_3_15_product)
  );

  MULT18X18D_16x16_ipo multiplier_4_15 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_5),
    .b       (bUpperCopy_15),
    .product (multiplier_4_15_product)
  );

  MULT18X18D_16x16_ipo multiplier_5_15 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_6),
    .b       (bUpperCopy_15),
    .product (multiplier_5_15_product)
  );

  MULT18X18D_16x16_ipo multiplier_6_15 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_7),
    .b       (bUpperCopy_15),
    .product (multiplier_6_15_product)
  );

  MULT18X18D_16x16_ipo multiplier_7_15 (  // ContractionArray.swift:133
    .clock   (clock),
    .enable  (1'b1),
    .a       (above_above_above_8),
    .b       (bUpperCopy_15),
    .product (multiplier_7_15_product)
  );

  assign hidesNext                   = lastSteps[4] ? 8'd254 : shift_selects;  // ContractionArray.swift:251
  assign total_0_0                   = sum_0_0 + 34'(product_0_0);    // ContractionArray.swift:142
  assign total_1_0                   = sum_1_0 + 34'(product_1_0);    // ContractionArray.swift:142
  assign total_2_0                   = sum_2_0 + 34'(product_2_0);    // ContractionArray.swift:142
  assign total_3_0                   = sum_3_0 + 34'(product_3_0);    // ContractionArray.swift:142
  assign total_4_0                   = sum_4_0 + 34'(product_4_0);    // ContractionArray.swift:142
  assign total_5_0                   = sum_5_0 + 34'(product_5_0);    // ContractionArray.swift:142
  assign total_6_0                   = sum_6_0 + 34'(product_6_0);    // ContractionArray.swift:142
  assign total_7_0                   = sum_7_0 + 34'(product_7_0);    // ContractionArray.swift:142
  assign total_0_1                   = sum_0_1 + 34'(product_0_1);    // ContractionArray.swift:142
  assign total_1_1                   = sum_1_1 + 34'(product_1_1);    // ContractionArray.swift:142
  assign total_2_1                   = sum_2_1 + 34'(product_2_1);    // ContractionArray.swift:142
  assign total_3_1                   = sum_3_1 + 34'(product_3_1);    // ContractionArray.swift:142
  assign total_4_1                   = sum_4_1 + 34'(product_4_1);    // ContractionArray.swift:142
  assign total_5_1                   = sum_5_1 + 34'(product_5_1);    // ContractionArray.swift:142
  assign total_6_1                   = sum_6_1 + 34'(product_6_1);    // ContractionArray.swift:142
  assign total_7_1                   = sum_7_1 + 34'(product_7_1);    // ContractionArray.swift:142
  assign total_0_2                   = sum_0_2 + 34'(product_0_2);    // ContractionArray.swift:142
  assign total_1_2                   = sum_1_2 + 34'(product_1_2);    // ContractionArray.swift:142
  assign total_2_2                   = sum_2_2 + 34'(product_2_2);    // ContractionArray.swift:142
  assign total_3_2                   = sum_3_2 + 34'(product_3_2);    // ContractionArray.swift:142
  assign total_4_2                   = sum_4_2 + 34'(product_4_2);    // ContractionArray.swift:142
  assign total_5_2                   = sum_5_2 + 34'(product_5_2);    // ContractionArray.swift:142
  assign total_6_2                   = sum_6_2 + 34'(product_6_2);    // ContractionArray.swift:142
  assign total_7_2                   = sum_7_2 + 34'(product_7_2);    // ContractionArray.swift:142
  assign total_0_3                   = sum_0_3 + 34'(product_0_3);    // ContractionArray.swift:142
  assign total_1_3                   = sum_1_3 + 34'(product_1_3);    // ContractionArray.swift:142
  assign total_2_3                   = sum_2_3 + 34'(product_2_3);    // ContractionArray.swift:142
  assign total_3_3                   = sum_3_3 + 34'(product_3_3);    // ContractionArray.swift:142
  assign total_4_3                   = sum_4_3 + 34'(product_4_3);    // ContractionArray.swift:142
  assign total_5_3                   = sum_5_3 + 34'(product_5_3);    // ContractionArray.swift:142
  assign total_6_3                   = sum_6_3 + 34'(product_6_3);    // ContractionArray.swift:142
  assign total_7_3                   = sum_7_3 + 34'(product_7_3);    // ContractionArray.swift:142
  assign total_0_4                   = sum_0_4 + 34'(product_0_4);    // ContractionArray.swift:142
  assign total_1_4                   = sum_1_4 + 34'(product_1_4);    // ContractionArray.swift:142
  assign total_2_4                   = sum_2_4 + 34'(product_2_4);    // ContractionArray.swift:142
  assign total_3_4                   = sum_3_4 + 34'(product_3_4);    // ContractionArray.swift:142
  assign total_4_4                   = sum_4_4 + 34'(product_4_4);    // ContractionArray.swift:142
  assign total_5_4                   = sum_5_4 + 34'(product_5_4);    // ContractionArray.swift:142
  assign total_6_4                   = sum_6_4 + 34'(product_6_4);    // ContractionArray.swift:142
  assign total_7_4                   = sum_7_4 + 34'(product_7_4);    // ContractionArray.swift:142
  assign total_0_5                   = sum_0_5 + 34'(product_0_5);    // ContractionArray.swift:142
  assign total_1_5                   = sum_1_5 + 34'(product_1_5);    // ContractionArray.swift:142
  assign total_2_5                   = sum_2_5 + 34'(product_2_5);    // ContractionArray.swift:142
  assign total_3_5                   = sum_3_5 + 34'(product_3_5);    // ContractionArray.swift:142
  assign total_4_5                   = sum_4_5 + 34'(product_4_5);    // ContractionArray.swift:142
  assign total_5_5                   = sum_5_5 + 34'(product_5_5);    // ContractionArray.swift:142
  assign total_6_5                   = sum_6_5 + 34'(product_6_5);    // ContractionArray.swift:142
  assign total_7_5                   = sum_7_5 + 34'(product_7_5);    // ContractionArray.swift:142
  assign total_0_6                   = sum_0_6 + 34'(product_0_6);    // ContractionArray.swift:142
  assign total_1_6                   = sum_1_6 + 34'(product_1_6);    // ContractionArray.swift:142
  assign total_2_6                   = sum_2_6 + 34'(product_2_6);    // ContractionArray.swift:142
  assign total_3_6                   = sum_3_6 + 34'(product_3_6);    // ContractionArray.swift:142
  assign total_4_6                   = sum_4_6 + 34'(product_4_6);    // ContractionArray.swift:142
  assign total_5_6                   = sum_5_6 + 34'(product_5_6);    // ContractionArray.swift:142
  assign total_6_6                   = sum_6_6 + 34'(product_6_6);    // ContractionArray.swift:142
  assign total_7_6                   = sum_7_6 + 34'(product_7_6);    // ContractionArray.swift:142
  assign total_0_7                   = sum_0_7 + 34'(product_0_7);    // ContractionArray.swift:142
  assign total_1_7                   = sum_1_7 + 34'(product_1_7);    // ContractionArray.swift:142
  assign total_2_7                   = sum_2_7 + 34'(product_2_7);    // ContractionArray.swift:142
  assign total_3_7                   = sum_3_7 + 34'(product_3_7);    // ContractionArray.swift:142
  assign total_4_7                   = sum_4_7 + 34'(product_4_7);    // ContractionArray.swift:142
  assign total_5_7                   = sum_5_7 + 34'(product_5_7);    // ContractionArray.swift:142
  assign total_6_7                   = sum_6_7 + 34'(product_6_7);    // ContractionArray.swift:142
  assign total_7_7                   = sum_7_7 + 34'(product_7_7);    // ContractionArray.swift:142
  assign total_0_8                   = sum_0_8 + 34'(product_0_8);    // ContractionArray.swift:142
  assign total_1_8                   = sum_1_8 + 34'(product_1_8);    // ContractionArray.swift:142
  assign total_2_8                   = sum_2_8 + 34'(product_2_8);    // ContractionArray.swift:142
  assign total_3_8                   = sum_3_8 + 34'(product_3_8);    // ContractionArray.swift:142
  assign total_4_8                   = sum_4_8 + 34'(product_4_8);    // ContractionArray.swift:142
  assign total_5_8                   = sum_5_8 + 34'(product_5_8);    // ContractionArray.swift:142
  assign total_6_8                   = sum_6_8 + 34'(product_6_8);    // ContractionArray.swift:142
  assign total_7_8                   = sum_7_8 + 34'(product_7_8);    // ContractionArray.swift:142
  assign total_0_9                   = sum_0_9 + 34'(product_0_9);    // ContractionArray.swift:142
  assign total_1_9                   = sum_1_9 + 34'(product_1_9);    // ContractionArray.swift:142
  assign total_2_9                   = sum_2_9 + 34'(product_2_9);    // ContractionArray.swift:142
  assign total_3_9                   = sum_3_9 + 34'(product_3_9);    // ContractionArray.swift:142
  assign total_4_9                   = sum_4_9 + 34'(product_4_9);    // ContractionArray.swift:142
  assign total_5_9                   = sum_5_9 + 34'(product_5_9);    // ContractionArray.swift:142
  assign total_6_9                   = sum_6_9 + 34'(product_6_9);    // ContractionArray.swift:142
  assign total_7_9                   = sum_7_9 + 34'(product_7_9);    // ContractionArray.swift:142
  assign total_0_10                  = sum_0_10 + 34'(product_0_10);  // ContractionArray.swift:142
  assign total_1_10                  = sum_1_10 + 34'(product_1_10);  // ContractionArray.swift:142
  assign total_2_10                  = sum_2_10 + 34'(product_2_10);  // ContractionArray.swift:142
  assign total_3_10                  = sum_3_10 + 34'(product_3_10);  // ContractionArray.swift:142
  assign total_4_10                  = sum_4_10 + 34'(product_4_10);  // ContractionArray.swift:142
  assign total_5_10                  = sum_5_10 + 34'(product_5_10);  // ContractionArray.swift:142
  assign total_6_10                  = sum_6_10 + 34'(product_6_10);  // ContractionArray.swift:142
  assign total_7_10                  = sum_7_10 + 34'(product_7_10);  // ContractionArray.swift:142
  assign total_0_11                  = sum_0_11 + 34'(product_0_11);  // ContractionArray.swift:142
  assign total_1_11                  = sum_1_11 + 34'(product_1_11);  // ContractionArray.swift:142
  assign total_2_11                  = sum_2_11 + 34'(product_2_11);  // ContractionArray.swift:142
  assign total_3_11                  = sum_3_11 + 34'(product_3_11);  // ContractionArray.swift:142
  assign total_4_11                  = sum_4_11 + 34'(product_4_11);  // ContractionArray.swift:142
  assign total_5_11                  = sum_5_11 + 34'(product_5_11);  // ContractionArray.swift:142
  assign total_6_11                  = sum_6_11 + 34'(product_6_11);  // ContractionArray.swift:142
  assign total_7_11                  = sum_7_11 + 34'(product_7_11);  // ContractionArray.swift:142
  assign total_0_12                  = sum_0_12 + 34'(product_0_12);  // ContractionArray.swift:142
  assign total_1_12                  = sum_1_12 + 34'(product_1_12);  // ContractionArray.swift:142
  assign total_2_12                  = sum_2_12 + 34'(product_2_12);  // ContractionArray.swift:142
  assign total_3_12                  = sum_3_12 + 34'(product_3_12);  // ContractionArray.swift:142
  assign total_4_12                  = sum_4_12 + 34'(product_4_12);  // ContractionArray.swift:142
  assign total_5_12                  = sum_5_12 + 34'(product_5_12);  // ContractionArray.swift:142
  assign total_6_12                  = sum_6_12 + 34'(product_6_12);  // ContractionArray.swift:142
  assign total_7_12                  = sum_7_12 + 34'(product_7_12);  // ContractionArray.swift:142
  assign total_0_13                  = sum_0_13 + 34'(product_0_13);  // ContractionArray.swift:142
  assign total_1_13                  = sum_1_13 + 34'(product_1_13);  // ContractionArray.swift:142
  assign total_2_13                  = sum_2_13 + 34'(product_2_13);  // ContractionArray.swift:142
  assign total_3_13                  = sum_3_13 + 34'(product_3_13);  // ContractionArray.swift:142
  assign total_4_13                  = sum_4_13 + 34'(product_4_13);  // ContractionArray.swift:142
  assign total_5_13                  = sum_5_13 + 34'(product_5_13);  // ContractionArray.swift:142
  assign total_6_13                  = sum_6_13 + 34'(product_6_13);  // ContractionArray.swift:142
  assign total_7_13                  = sum_7_13 + 34'(product_7_13);  // ContractionArray.swift:142
  assign total_0_14                  = sum_0_14 + 34'(product_0_14);  // ContractionArray.swift:142
  assign total_1_14                  = sum_1_14 + 34'(product_1_14);  // ContractionArray.swift:142
  assign total_2_14                  = sum_2_14 + 34'(product_2_14);  // ContractionArray.swift:142
  assign total_3_14                  = sum_3_14 + 34'(product_3_14);  // ContractionArray.swift:142
  assign total_4_14                  = sum_4_14 + 34'(product_4_14);  // ContractionArray.swift:142
  assign total_5_14                  = sum_5_14 + 34'(product_5_14);  // ContractionArray.swift:142
  assign total_6_14                  = sum_6_14 + 34'(product_6_14);  // ContractionArray.swift:142
  assign total_7_14                  = sum_7_14 + 34'(product_7_14);  // ContractionArray.swift:142
  assign total_0_15                  = sum_0_15 + 34'(product_0_15);  // ContractionArray.swift:142
  assign total_1_15                  = sum_1_15 + 34'(product_1_15);  // ContractionArray.swift:142
  assign total_2_15                  = sum_2_15 + 34'(product_2_15);  // ContractionArray.swift:142
  assign total_3_15                  = sum_3_15 + 34'(product_3_15);  // ContractionArray.swift:142
  assign total_4_15                  = sum_4_15 + 34'(product_4_15);  // ContractionArray.swift:142
  assign total_5_15                  = sum_5_15 + 34'(product_5_15);  // ContractionArray.swift:142
  assign total_6_15                  = sum_6_15 + 34'(product_6_15);  // ContractionArray.swift:142
  assign total_7_15                  = sum_7_15 + 34'(product_7_15);  // ContractionArray.swift:142
  assign row_0                       = shown_0_0_or_shown_1_0_or | shown_4_0_or_shown_5_0_or;  // ContractionArray.swift:159
  assign row_1                       = shown_0_1_or_shown_1_1_or | shown_4_1_or_shown_5_1_or;  // ContractionArray.swift:159
  assign row_2                       = shown_0_2_or_shown_1_2_or | shown_4_2_or_shown_5_2_or;  // ContractionArray.swift:159
  assign row_3                       = shown_0_3_or_shown_1_3_or | shown_4_3_or_shown_5_3_or;  // ContractionArray.swift:159
  assign row_4                       = shown_0_4_or_shown_1_4_or | shown_4_4_or_shown_5_4_or;  // ContractionArray.swift:159
  assign row_5                       = shown_0_5_or_shown_1_5_or | shown_4_5_or_shown_5_5_or;  // ContractionArray.swift:159
  assign row_6                       = shown_0_6_or_shown_1_6_or | shown_4_6_or_shown_5_6_or;  // ContractionArray.swift:159
  assign row_7                       = shown_0_7_or_shown_1_7_or | shown_4_7_or_shown_5_7_or;  // ContractionArray.swift:159
  assign row_8                       = shown_0_8_or_shown_1_8_or | shown_4_8_or_shown_5_8_or;  // ContractionArray.swift:159
  assign row_9                       = shown_0_9_or_shown_1_9_or | shown_4_9_or_shown_5_9_or;  // ContractionArray.swift:159
  assign row_10                      = shown_0_10_or_shown_1_10_or | shown_4_10_or_shown_5_10_or;  // ContractionArray.swift:159
  assign row_11                      = shown_0_11_or_shown_1_11_or | shown_4_11_or_shown_5_11_or;  // ContractionArray.swift:159
  assign row_12                      = shown_0_12_or_shown_1_12_or | shown_4_12_or_shown_5_12_or;  // ContractionArray.swift:159
  assign row_13                      = shown_0_13_or_shown_1_13_or | shown_4_13_or_shown_5_13_or;  // ContractionArray.swift:159
  assign row_14                      = shown_0_14_or_shown_1_14_or | shown_4_14_or_shown_5_14_or;  // ContractionArray.swift:159
  assign row_15                      = shown_0_15_or_shown_1_15_or | shown_4_15_or_shown_5_15_or;  // ContractionArray.swift:159
  assign above_above_above_above     = {aOfSecondHalf0_0_15_state, aOfSecondHalf0_0_14_state, aOfSecondHalf0_0_13_state,
      aOfSecondHalf0_0_12_state, aOfSecondHalf0_0_11_state, aOfSecondHalf0_0_10_state, aOfSecondHalf0_0_9_state,
      aOfSecondHalf0_0_8_state, aOfSecondHalf0_0_7_state, aOfSecondHalf0_0_6_state, aOfSecondHalf0_0_5_state,
      aOfSecondHalf0_0_4_state, aOfSecondHalf0_0_3_state, aOfSecondHalf0_0_2_state, aOfSecondHalf0_0_1_state,
      aOfSecondHalf0_0_0_state};  // FlipFlop.swift:56
  assign above_above_above           = above_above_above_above;       // FlipFlop.swift:56
  assign above_above_above_above_2   = {aOfSecondHalf1_0_15_state, aOfSecondHalf1_0_14_state, aOfSecondHalf1_0_13_state,
      aOfSecondHalf1_0_12_state, aOfSecondHalf1_0_11_state, aOfSecondHalf1_0_10_state, aOfSecondHalf1_0_9_state,
      aOfSecondHalf1_0_8_state, aOfSecondHalf1_0_7_state, aOfSecondHalf1_0_6_state, aOfSecondHalf1_0_5_state,
      aOfSecondHalf1_0_4_state, aOfSecondHalf1_0_3_state, aOfSecondHalf1_0_2_state, aOfSecondHalf1_0_1_state,
      aOfSecondHalf1_0_0_state};  // FlipFlop.swift:56
  assign above_above_above_2         = above_above_above_above_2;     // FlipFlop.swift:56
  assign above_above_above_above_3   = {aOfSecondHalf2_0_15_state, aOfSecondHalf2_0_14_state, aOfSecondHalf2_0_13_state,
      aOfSecondHalf2_0_12_state, aOfSecondHalf2_0_11_state, aOfSecondHalf2_0_10_state, aOfSecondHalf2_0_9_state,
      aOfSecondHalf2_0_8_state, aOfSecondHalf2_0_7_state, aOfSecondHalf2_0_6_state, aOfSecondHalf2_0_5_state,
      aOfSecondHalf2_0_4_state, aOfSecondHalf2_0_3_state, aOfSecondHalf2_0_2_state, aOfSecondHalf2_0_1_state,
      aOfSecondHalf2_0_0_state};  // FlipFlop.swift:56
  assign above_above_above_3         = above_above_above_above_3;     // FlipFlop.swift:56
  assign above_above_above_above_4   = {aOfSecondHalf3_0_15_state, aOfSecondHalf3_0_14_state, aOfSecondHalf3_0_13_state,
      aOfSecondHalf3_0_12_state, aOfSecondHalf3_0_11_state, aOfSecondHalf3_0_10_state, aOfSecondHalf3_0_9_state,
      aOfSecondHalf3_0_8_state, aOfSecondHalf3_0_7_state, aOfSecondHalf3_0_6_state, aOfSecondHalf3_0_5_state,
      aOfSecondHalf3_0_4_state, aOfSecondHalf3_0_3_state, aOfSecondHalf3_0_2_state, aOfSecondHalf3_0_1_state,
      aOfSecondHalf3_0_0_state};  // FlipFlop.swift:56
  assign above_above_above_4         = above_above_above_above_4;     // FlipFlop.swift:56
  assign above_above_above_above_5   = {aOfSecondHalf4_0_15_state, aOfSecondHalf4_0_14_state, aOfSecondHalf4_0_13_state,
      aOfSecondHalf4_0_12_state, aOfSecondHalf4_0_11_state, aOfSecondHalf4_0_10_state, aOfSecondHalf4_0_9_state,
      aOfSecondHalf4_0_8_state, aOfSecondHalf4_0_7_state, aOfSecondHalf4_0_6_state, aOfSecondHalf4_0_5_state,
      aOfSecondHalf4_0_4_state, aOfSecondHalf4_0_3_state, aOfSecondHalf4_0_2_state, aOfSecondHalf4_0_1_state,
      aOfSecondHalf4_0_0_state};  // FlipFlop.swift:56
  assign above_above_above_5         = above_above_above_above_5;     // FlipFlop.swift:56
  assign above_above_above_above_6   = {aOfSecondHalf5_0_15_state, aOfSecondHalf5_0_14_state, aOfSecondHalf5_0_13_state,
      aOfSecondHalf5_0_12_state, aOfSecondHalf5_0_11_state, aOfSecondHalf5_0_10_state, aOfSecondHalf5_0_9_state,
      aOfSecondHalf5_0_8_state, aOfSecondHalf5_0_7_state, aOfSecondHalf5_0_6_state, aOfSecondHalf5_0_5_state,
      aOfSecondHalf5_0_4_state, aOfSecondHalf5_0_3_state, aOfSecondHalf5_0_2_state, aOfSecondHalf5_0_1_state,
      aOfSecondHalf5_0_0_state};  // FlipFlop.swift:56
  assign above_above_above_6         = above_above_above_above_6;     // FlipFlop.swift:56
  assign above_above_above_above_7   = {aOfSecondHalf6_0_15_state, aOfSecondHalf6_0_14_state, aOfSecondHalf6_0_13_state,
      aOfSecondHalf6_0_12_state, aOfSecondHalf6_0_11_state, aOfSecondHalf6_0_10_state, aOfSecondHalf6_0_9_state,
      aOfSecondHalf6_0_8_state, aOfSecondHalf6_0_7_state, aOfSecondHalf6_0_6_state, aOfSecondHalf6_0_5_state,
      aOfSecondHalf6_0_4_state, aOfSecondHalf6_0_3_state, aOfSecondHalf6_0_2_state, aOfSecondHalf6_0_1_state,
      aOfSecondHalf6_0_0_state};  // FlipFlop.swift:56
  assign above_above_above_7         = above_above_above_above_7;     // FlipFlop.swift:56
  assign above_above_above_above_8   = {aOfSecondHalf7_0_15_state, aOfSecondHalf7_0_14_state, aOfSecondHalf7_0_13_state,
      aOfSecondHalf7_0_12_state, aOfSecondHalf7_0_11_state, aOfSecondHalf7_0_10_state, aOfSecondHalf7_0_9_state,
      aOfSecondHalf7_0_8_state, aOfSecondHalf7_0_7_state, aOfSecondHalf7_0_6_state, aOfSecondHalf7_0_5_state,
      aOfSecondHalf7_0_4_state, aOfSecondHalf7_0_3_state, aOfSecondHalf7_0_2_state, aOfSecondHalf7_0_1_state,
      aOfSecondHalf7_0_0_state};  // ContractionArray.swift:208
  assign above_above_above_8         = above_above_above_above_8;     // ContractionArray.swift:208
  assign lastSteps_2_or_firstSteps_1 = lastSteps[2] | firstSteps[1];  // ContractionArray.swift:251
  assign shift_selects               = shift ? (pair_shiftsToSecond ? 8'd239 : {hiddenRows[6:0], 1'b1}) : hiddenRows;  // ContractionArray.swift:251
  assign shown_0_0_or_shown_1_0_or   = shown_0_0 | shown_1_0 | shown_2_0 | shown_3_0;  // ContractionArray.swift:159
  assign shown_4_0_or_shown_5_0_or   = shown_4_0 | shown_5_0 | shown_6_0 | shown_7_0;  // ContractionArray.swift:159
  assign shown_0_1_or_shown_1_1_or   = shown_0_1 | shown_1_1 | shown_2_1 | shown_3_1;  // ContractionArray.swift:159
  assign shown_4_1_or_shown_5_1_or   = shown_4_1 | shown_5_1 | shown_6_1 | shown_7_1;  // ContractionArray.swift:159
  assign shown_0_2_or_shown_1_2_or   = shown_0_2 | shown_1_2 | shown_2_2 | shown_3_2;  // ContractionArray.swift:159
  assign shown_4_2_or_shown_5_2_or   = shown_4_2 | shown_5_2 | shown_6_2 | shown_7_2;  // ContractionArray.swift:159
  assign shown_0_3_or_shown_1_3_or   = shown_0_3 | shown_1_3 | shown_2_3 | shown_3_3;  // ContractionArray.swift:159
  assign shown_4_3_or_shown_5_3_or   = shown_4_3 | shown_5_3 | shown_6_3 | shown_7_3;  // ContractionArray.swift:159
  assign shown_0_4_or_shown_1_4_or   = shown_0_4 | shown_1_4 | shown_2_4 | shown_3_4;  // ContractionArray.swift:159
  assign shown_4_4_or_shown_5_4_or   = shown_4_4 | shown_5_4 | shown_6_4 | shown_7_4;  // ContractionArray.swift:159
  assign shown_0_5_or_shown_1_5_or   = shown_0_5 | shown_1_5 | shown_2_5 | shown_3_5;  // ContractionArray.swift:159
  assign shown_4_5_or_shown_5_5_or   = shown_4_5 | shown_5_5 | shown_6_5 | shown_7_5;  // ContractionArray.swift:159
  assign shown_0_6_or_shown_1_6_or   = shown_0_6 | shown_1_6 | shown_2_6 | shown_3_6;  // ContractionArray.swift:159
  assign shown_4_6_or_shown_5_6_or   = shown_4_6 | shown_5_6 | shown_6_6 | shown_7_6;  // ContractionArray.swift:159
  assign shown_0_7_or_shown_1_7_or   = shown_0_7 | shown_1_7 | shown_2_7 | shown_3_7;  // ContractionArray.swift:159
  assign shown_4_7_or_shown_5_7_or   = shown_4_7 | shown_5_7 | shown_6_7 | shown_7_7;  // ContractionArray.swift:159
  assign shown_0_8_or_shown_1_8_or   = shown_0_8 | shown_1_8 | shown_2_8 | shown_3_8;  // ContractionArray.swift:159
  assign shown_4_8_or_shown_5_8_or   = shown_4_8 | shown_5_8 | shown_6_8 | shown_7_8;  // ContractionArray.swift:159
  assign shown_0_9_or_shown_1_9_or   = shown_0_9 | shown_1_9 | shown_2_9 | shown_3_9;  // ContractionArray.swift:159
  assign shown_4_9_or_shown_5_9_or   = shown_4_9 | shown_5_9 | shown_6_9 | shown_7_9;  // ContractionArray.swift:159
  assign shown_0_10_or_shown_1_10_or = shown_0_10 | shown_1_10 | shown_2_10 | shown_3_10;  // ContractionArray.swift:159
  assign shown_4_10_or_shown_5_10_or = shown_4_10 | shown_5_10 | shown_6_10 | shown_7_10;  // ContractionArray.swift:159
  assign shown_0_11_or_shown_1_11_or = shown_0_11 | shown_1_11 | shown_2_11 | shown_3_11;  // ContractionArray.swift:159
  assign shown_4_11_or_shown_5_11_or = shown_4_11 | shown_5_11 | shown_6_11 | shown_7_11;  // ContractionArray.swift:159
  assign shown_0_12_or_shown_1_12_or = shown_0_12 | shown_1_12 | shown_2_12 | shown_3_12;  // ContractionArray.swift:159
  assign shown_4_12_or_shown_5_12_or = shown_4_12 | shown_5_12 | shown_6_12 | shown_7_12;  // ContractionArray.swift:159
  assign shown_0_13_or_shown_1_13_or = shown_0_13 | shown_1_13 | shown_2_13 | shown_3_13;  // ContractionArray.swift:159
  assign shown_4_13_or_shown_5_13_or = shown_4_13 | shown_5_13 | shown_6_13 | shown_7_13;  // ContractionArray.swift:159
  assign shown_0_14_or_shown_1_14_or = shown_0_14 | shown_1_14 | shown_2_14 | shown_3_14;  // ContractionArray.swift:159
  assign shown_4_14_or_shown_5_14_or = shown_4_14 | shown_5_14 | shown_6_14 | shown_7_14;  // ContractionArray.swift:159
  assign shown_0_15_or_shown_1_15_or = shown_0_15 | shown_1_15 | shown_2_15 | shown_3_15;  // ContractionArray.swift:159
  assign shown_4_15_or_shown_5_15_or = shown_4_15 | shown_5_15 | shown_6_15 | shown_7_15;  // ContractionArray.swift:159

  always_ff @(posedge clock) begin
    aCopy_0 <= a_0;  // ContractionArray.swift:209
    aCopy_1 <= a_1;  // ContractionArray.swift:209
    aCopy_2 <= a_2;  // ContractionArray.swift:209
    aCopy_3 <= a_3;  // ContractionArray.swift:209
    aCopy_4 <= a_4;  // ContractionArray.swift:209
    aCopy_5 <= a_5;  // ContractionArray.swift:209
    aCopy_6 <= a_6;  // ContractionArray.swift:209
    aCopy_7 <= a_7;  // ContractionArray.swift:209
  end

  always_ff @(posedge clock) begin
    bCopy_0  <= b_0;   // ContractionArray.swift:209
    bCopy_1  <= b_1;   // ContractionArray.swift:209
    bCopy_2  <= b_2;   // ContractionArray.swift:209
    bCopy_3  <= b_3;   // ContractionArray.swift:209
    bCopy_4  <= b_4;   // ContractionArray.swift:209
    bCopy_5  <= b_5;   // ContractionArray.swift:209
    bCopy_6  <= b_6;   // ContractionArray.swift:209
    bCopy_7  <= b_7;   // ContractionArray.swift:209
    bCopy_8  <= b_8;   // ContractionArray.swift:209
    bCopy_9  <= b_9;   // ContractionArray.swift:209
    bCopy_10 <= b_10;  // ContractionArray.swift:209
    bCopy_11 <= b_11;  // ContractionArray.swift:209
    bCopy_12 <= b_12;  // ContractionArray.swift:209
    bCopy_13 <= b_13;  // ContractionArray.swift:209
    bCopy_14 <= b_14;  // ContractionArray.swift:209
    bCopy_15 <= b_15;  // ContractionArray.swift:209
  end

  always_ff @(posedge clock) begin
    bUpperCopy_0  <= isPair_0_0_state ? pair_b_0 : b_0;    // ContractionArray.swift:209
    bUpperCopy_1  <= isPair_0_0_state ? pair_b_1 : b_1;    // ContractionArray.swift:209
    bUpperCopy_2  <= isPair_0_0_state ? pair_b_2 : b_2;    // ContractionArray.swift:209
    bUpperCopy_3  <= isPair_0_0_state ? pair_b_3 : b_3;    // ContractionArray.swift:209
    bUpperCopy_4  <= isPair_1_0_state ? pair_b_4 : b_4;    // ContractionArray.swift:209
    bUpperCopy_5  <= isPair_1_0_state ? pair_b_5 : b_5;    // ContractionArray.swift:209
    bUpperCopy_6  <= isPair_1_0_state ? pair_b_6 : b_6;    // ContractionArray.swift:209
    bUpperCopy_7  <= isPair_1_0_state ? pair_b_7 : b_7;    // ContractionArray.swift:209
    bUpperCopy_8  <= isPair_2_0_state ? pair_b_8 : b_8;    // ContractionArray.swift:209
    bUpperCopy_9  <= isPair_2_0_state ? pair_b_9 : b_9;    // ContractionArray.swift:209
    bUpperCopy_10 <= isPair_2_0_state ? pair_b_10 : b_10;  // ContractionArray.swift:209
    bUpperCopy_11 <= isPair_2_0_state ? pair_b_11 : b_11;  // ContractionArray.swift:209
    bUpperCopy_12 <= isPair_3_0_state ? pair_b_12 : b_12;  // ContractionArray.swift:209
    bUpperCopy_13 <= isPair_3_0_state ? pair_b_13 : b_13;  // ContractionArray.swift:209
    bUpperCopy_14 <= isPair_3_0_state ? pair_b_14 : b_14;  // ContractionArray.swift:209
    bUpperCopy_15 <= isPair_3_0_state ? pair_b_15 : b_15;  // ContractionArray.swift:209
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      validSteps <= 4'd0;
      lastSteps  <= 5'd0;
      firstSteps <= 2'd0;
      clearStep  <= 1'b0;
      hiddenRows <= 8'd0;
    end else begin
      validSteps <= {validSteps[2:0], valid};        // ContractionArray.swift:255
      lastSteps  <= {lastSteps[3:0], valid & last};  // ContractionArray.swift:256
      firstSteps <= {firstSteps[0], valid & first};  // ContractionArray.swift:257
      clearStep  <= lastSteps_2_or_firstSteps_1;     // ContractionArray.swift:258
      hiddenRows <= hidesNext;                       // ContractionArray.swift:259
    end
  end

  always_ff @(posedge clock) begin
    product_0_0 <= multiplier_0_0_product[23:0];  // ContractionArray.swift:144
    if (clear0_0_0_state) begin  // ContractionArray.swift:145
      sum_0_0 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_0_0_state) begin  // ContractionArray.swift:145
      sum_0_0 <= total_0_0;  // ContractionArray.swift:148
    end
    if (ends0_0_0_state) drained_0_0 <= total_0_0;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_0 <= multiplier_1_0_product[23:0];  // ContractionArray.swift:144
    if (clear0_0_0_state) begin  // ContractionArray.swift:145
      sum_1_0 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_0_0_state) begin  // ContractionArray.swift:145
      sum_1_0 <= total_1_0;  // ContractionArray.swift:148
    end
    if (ends0_0_0_state) drained_1_0 <= total_1_0;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_0 <= multiplier_2_0_product[23:0];  // ContractionArray.swift:144
    if (clear0_0_0_state) begin  // ContractionArray.swift:145
      sum_2_0 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_0_0_state) begin  // ContractionArray.swift:145
      sum_2_0 <= total_2_0;  // ContractionArray.swift:148
    end
    if (ends0_0_0_state) drained_2_0 <= total_2_0;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_0 <= multiplier_3_0_product[23:0];  // ContractionArray.swift:144
    if (clear0_0_0_state) begin  // ContractionArray.swift:145
      sum_3_0 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_0_0_state) begin  // ContractionArray.swift:145
      sum_3_0 <= total_3_0;  // ContractionArray.swift:148
    end
    if (ends0_0_0_state) drained_3_0 <= total_3_0;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_4_0 <= multiplier_4_0_product[23:0];  // ContractionArray.swift:144
    if (clear0_0_0_state) begin  // ContractionArray.swift:145
      sum_4_0 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_0_0_state) begin  // ContractionArray.swift:145
      sum_4_0 <= total_4_0;  // ContractionArray.swift:148
    end
    if (ends0_0_0_state) drained_4_0 <= total_4_0;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_5_0 <= multiplier_5_0_product[23:0];  // ContractionArray.swift:144
    if (clear0_0_0_state) begin  // ContractionArray.swift:145
      sum_5_0 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_0_0_state) begin  // ContractionArray.swift:145
      sum_5_0 <= total_5_0;  // ContractionArray.swift:148
    end
    if (ends0_0_0_state) drained_5_0 <= total_5_0;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_6_0 <= multiplier_6_0_product[23:0];  // ContractionArray.swift:144
    if (clear0_0_0_state) begin  // ContractionArray.swift:145
      sum_6_0 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_0_0_state) begin  // ContractionArray.swift:145
      sum_6_0 <= total_6_0;  // ContractionArray.swift:148
    end
    if (ends0_0_0_state) drained_6_0 <= total_6_0;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_7_0 <= multiplier_7_0_product[23:0];  // ContractionArray.swift:144
    if (clear0_0_0_state) begin  // ContractionArray.swift:145
      sum_7_0 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_0_0_state) begin  // ContractionArray.swift:145
      sum_7_0 <= total_7_0;  // ContractionArray.swift:148
    end
    if (ends0_0_0_state) drained_7_0 <= total_7_0;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_1 <= multiplier_0_1_product[23:0];  // ContractionArray.swift:144
    if (clear0_1_0_state) begin  // ContractionArray.swift:145
      sum_0_1 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_1_0_state) begin  // ContractionArray.swift:145
      sum_0_1 <= total_0_1;  // ContractionArray.swift:148
    end
    if (ends0_1_0_state) drained_0_1 <= total_0_1;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_1 <= multiplier_1_1_product[23:0];  // ContractionArray.swift:144
    if (clear0_1_0_state) begin  // ContractionArray.swift:145
      sum_1_1 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_1_0_state) begin  // ContractionArray.swift:145
      sum_1_1 <= total_1_1;  // ContractionArray.swift:148
    end
    if (ends0_1_0_state) drained_1_1 <= total_1_1;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_1 <= multiplier_2_1_product[23:0];  // ContractionArray.swift:144
    if (clear0_1_0_state) begin  // ContractionArray.swift:145
      sum_2_1 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_1_0_state) begin  // ContractionArray.swift:145
      sum_2_1 <= total_2_1;  // ContractionArray.swift:148
    end
    if (ends0_1_0_state) drained_2_1 <= total_2_1;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_1 <= multiplier_3_1_product[23:0];  // ContractionArray.swift:144
    if (clear0_1_0_state) begin  // ContractionArray.swift:145
      sum_3_1 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_1_0_state) begin  // ContractionArray.swift:145
      sum_3_1 <= total_3_1;  // ContractionArray.swift:148
    end
    if (ends0_1_0_state) drained_3_1 <= total_3_1;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_4_1 <= multiplier_4_1_product[23:0];  // ContractionArray.swift:144
    if (clear0_1_0_state) begin  // ContractionArray.swift:145
      sum_4_1 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_1_0_state) begin  // ContractionArray.swift:145
      sum_4_1 <= total_4_1;  // ContractionArray.swift:148
    end
    if (ends0_1_0_state) drained_4_1 <= total_4_1;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_5_1 <= multiplier_5_1_product[23:0];  // ContractionArray.swift:144
    if (clear0_1_0_state) begin  // ContractionArray.swift:145
      sum_5_1 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_1_0_state) begin  // ContractionArray.swift:145
      sum_5_1 <= total_5_1;  // ContractionArray.swift:148
    end
    if (ends0_1_0_state) drained_5_1 <= total_5_1;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_6_1 <= multiplier_6_1_product[23:0];  // ContractionArray.swift:144
    if (clear0_1_0_state) begin  // ContractionArray.swift:145
      sum_6_1 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_1_0_state) begin  // ContractionArray.swift:145
      sum_6_1 <= total_6_1;  // ContractionArray.swift:148
    end
    if (ends0_1_0_state) drained_6_1 <= total_6_1;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_7_1 <= multiplier_7_1_product[23:0];  // ContractionArray.swift:144
    if (clear0_1_0_state) begin  // ContractionArray.swift:145
      sum_7_1 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_1_0_state) begin  // ContractionArray.swift:145
      sum_7_1 <= total_7_1;  // ContractionArray.swift:148
    end
    if (ends0_1_0_state) drained_7_1 <= total_7_1;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_2 <= multiplier_0_2_product[23:0];  // ContractionArray.swift:144
    if (clear0_2_0_state) begin  // ContractionArray.swift:145
      sum_0_2 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_2_0_state) begin  // ContractionArray.swift:145
      sum_0_2 <= total_0_2;  // ContractionArray.swift:148
    end
    if (ends0_2_0_state) drained_0_2 <= total_0_2;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_2 <= multiplier_1_2_product[23:0];  // ContractionArray.swift:144
    if (clear0_2_0_state) begin  // ContractionArray.swift:145
      sum_1_2 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_2_0_state) begin  // ContractionArray.swift:145
      sum_1_2 <= total_1_2;  // ContractionArray.swift:148
    end
    if (ends0_2_0_state) drained_1_2 <= total_1_2;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_2 <= multiplier_2_2_product[23:0];  // ContractionArray.swift:144
    if (clear0_2_0_state) begin  // ContractionArray.swift:145
      sum_2_2 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_2_0_state) begin  // ContractionArray.swift:145
      sum_2_2 <= total_2_2;  // ContractionArray.swift:148
    end
    if (ends0_2_0_state) drained_2_2 <= total_2_2;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_2 <= multiplier_3_2_product[23:0];  // ContractionArray.swift:144
    if (clear0_2_0_state) begin  // ContractionArray.swift:145
      sum_3_2 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_2_0_state) begin  // ContractionArray.swift:145
      sum_3_2 <= total_3_2;  // ContractionArray.swift:148
    end
    if (ends0_2_0_state) drained_3_2 <= total_3_2;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_4_2 <= multiplier_4_2_product[23:0];  // ContractionArray.swift:144
    if (clear0_2_0_state) begin  // ContractionArray.swift:145
      sum_4_2 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_2_0_state) begin  // ContractionArray.swift:145
      sum_4_2 <= total_4_2;  // ContractionArray.swift:148
    end
    if (ends0_2_0_state) drained_4_2 <= total_4_2;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_5_2 <= multiplier_5_2_product[23:0];  // ContractionArray.swift:144
    if (clear0_2_0_state) begin  // ContractionArray.swift:145
      sum_5_2 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_2_0_state) begin  // ContractionArray.swift:145
      sum_5_2 <= total_5_2;  // ContractionArray.swift:148
    end
    if (ends0_2_0_state) drained_5_2 <= total_5_2;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_6_2 <= multiplier_6_2_product[23:0];  // ContractionArray.swift:144
    if (clear0_2_0_state) begin  // ContractionArray.swift:145
      sum_6_2 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_2_0_state) begin  // ContractionArray.swift:145
      sum_6_2 <= total_6_2;  // ContractionArray.swift:148
    end
    if (ends0_2_0_state) drained_6_2 <= total_6_2;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_7_2 <= multiplier_7_2_product[23:0];  // ContractionArray.swift:144
    if (clear0_2_0_state) begin  // ContractionArray.swift:145
      sum_7_2 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_2_0_state) begin  // ContractionArray.swift:145
      sum_7_2 <= total_7_2;  // ContractionArray.swift:148
    end
    if (ends0_2_0_state) drained_7_2 <= total_7_2;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_3 <= multiplier_0_3_product[23:0];  // ContractionArray.swift:144
    if (clear0_3_0_state) begin  // ContractionArray.swift:145
      sum_0_3 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_3_0_state) begin  // ContractionArray.swift:145
      sum_0_3 <= total_0_3;  // ContractionArray.swift:148
    end
    if (ends0_3_0_state) drained_0_3 <= total_0_3;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_3 <= multiplier_1_3_product[23:0];  // ContractionArray.swift:144
    if (clear0_3_0_state) begin  // ContractionArray.swift:145
      sum_1_3 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_3_0_state) begin  // ContractionArray.swift:145
      sum_1_3 <= total_1_3;  // ContractionArray.swift:148
    end
    if (ends0_3_0_state) drained_1_3 <= total_1_3;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_3 <= multiplier_2_3_product[23:0];  // ContractionArray.swift:144
    if (clear0_3_0_state) begin  // ContractionArray.swift:145
      sum_2_3 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_3_0_state) begin  // ContractionArray.swift:145
      sum_2_3 <= total_2_3;  // ContractionArray.swift:148
    end
    if (ends0_3_0_state) drained_2_3 <= total_2_3;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_3 <= multiplier_3_3_product[23:0];  // ContractionArray.swift:144
    if (clear0_3_0_state) begin  // ContractionArray.swift:145
      sum_3_3 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_3_0_state) begin  // ContractionArray.swift:145
      sum_3_3 <= total_3_3;  // ContractionArray.swift:148
    end
    if (ends0_3_0_state) drained_3_3 <= total_3_3;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_4_3 <= multiplier_4_3_product[23:0];  // ContractionArray.swift:144
    if (clear0_3_0_state) begin  // ContractionArray.swift:145
      sum_4_3 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_3_0_state) begin  // ContractionArray.swift:145
      sum_4_3 <= total_4_3;  // ContractionArray.swift:148
    end
    if (ends0_3_0_state) drained_4_3 <= total_4_3;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_5_3 <= multiplier_5_3_product[23:0];  // ContractionArray.swift:144
    if (clear0_3_0_state) begin  // ContractionArray.swift:145
      sum_5_3 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_3_0_state) begin  // ContractionArray.swift:145
      sum_5_3 <= total_5_3;  // ContractionArray.swift:148
    end
    if (ends0_3_0_state) drained_5_3 <= total_5_3;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_6_3 <= multiplier_6_3_product[23:0];  // ContractionArray.swift:144
    if (clear0_3_0_state) begin  // ContractionArray.swift:145
      sum_6_3 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_3_0_state) begin  // ContractionArray.swift:145
      sum_6_3 <= total_6_3;  // ContractionArray.swift:148
    end
    if (ends0_3_0_state) drained_6_3 <= total_6_3;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_7_3 <= multiplier_7_3_product[23:0];  // ContractionArray.swift:144
    if (clear0_3_0_state) begin  // ContractionArray.swift:145
      sum_7_3 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds0_3_0_state) begin  // ContractionArray.swift:145
      sum_7_3 <= total_7_3;  // ContractionArray.swift:148
    end
    if (ends0_3_0_state) drained_7_3 <= total_7_3;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_4 <= multiplier_0_4_product[23:0];  // ContractionArray.swift:144
    if (clear1_0_0_state) begin  // ContractionArray.swift:145
      sum_0_4 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_0_0_state) begin  // ContractionArray.swift:145
      sum_0_4 <= total_0_4;  // ContractionArray.swift:148
    end
    if (ends1_0_0_state) drained_0_4 <= total_0_4;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_4 <= multiplier_1_4_product[23:0];  // ContractionArray.swift:144
    if (clear1_0_0_state) begin  // ContractionArray.swift:145
      sum_1_4 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_0_0_state) begin  // ContractionArray.swift:145
      sum_1_4 <= total_1_4;  // ContractionArray.swift:148
    end
    if (ends1_0_0_state) drained_1_4 <= total_1_4;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_4 <= multiplier_2_4_product[23:0];  // ContractionArray.swift:144
    if (clear1_0_0_state) begin  // ContractionArray.swift:145
      sum_2_4 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_0_0_state) begin  // ContractionArray.swift:145
      sum_2_4 <= total_2_4;  // ContractionArray.swift:148
    end
    if (ends1_0_0_state) drained_2_4 <= total_2_4;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_4 <= multiplier_3_4_product[23:0];  // ContractionArray.swift:144
    if (clear1_0_0_state) begin  // ContractionArray.swift:145
      sum_3_4 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_0_0_state) begin  // ContractionArray.swift:145
      sum_3_4 <= total_3_4;  // ContractionArray.swift:148
    end
    if (ends1_0_0_state) drained_3_4 <= total_3_4;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_4_4 <= multiplier_4_4_product[23:0];  // ContractionArray.swift:144
    if (clear1_0_0_state) begin  // ContractionArray.swift:145
      sum_4_4 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_0_0_state) begin  // ContractionArray.swift:145
      sum_4_4 <= total_4_4;  // ContractionArray.swift:148
    end
    if (ends1_0_0_state) drained_4_4 <= total_4_4;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_5_4 <= multiplier_5_4_product[23:0];  // ContractionArray.swift:144
    if (clear1_0_0_state) begin  // ContractionArray.swift:145
      sum_5_4 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_0_0_state) begin  // ContractionArray.swift:145
      sum_5_4 <= total_5_4;  // ContractionArray.swift:148
    end
    if (ends1_0_0_state) drained_5_4 <= total_5_4;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_6_4 <= multiplier_6_4_product[23:0];  // ContractionArray.swift:144
    if (clear1_0_0_state) begin  // ContractionArray.swift:145
      sum_6_4 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_0_0_state) begin  // ContractionArray.swift:145
      sum_6_4 <= total_6_4;  // ContractionArray.swift:148
    end
    if (ends1_0_0_state) drained_6_4 <= total_6_4;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_7_4 <= multiplier_7_4_product[23:0];  // ContractionArray.swift:144
    if (clear1_0_0_state) begin  // ContractionArray.swift:145
      sum_7_4 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_0_0_state) begin  // ContractionArray.swift:145
      sum_7_4 <= total_7_4;  // ContractionArray.swift:148
    end
    if (ends1_0_0_state) drained_7_4 <= total_7_4;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_5 <= multiplier_0_5_product[23:0];  // ContractionArray.swift:144
    if (clear1_1_0_state) begin  // ContractionArray.swift:145
      sum_0_5 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_1_0_state) begin  // ContractionArray.swift:145
      sum_0_5 <= total_0_5;  // ContractionArray.swift:148
    end
    if (ends1_1_0_state) drained_0_5 <= total_0_5;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_5 <= multiplier_1_5_product[23:0];  // ContractionArray.swift:144
    if (clear1_1_0_state) begin  // ContractionArray.swift:145
      sum_1_5 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_1_0_state) begin  // ContractionArray.swift:145
      sum_1_5 <= total_1_5;  // ContractionArray.swift:148
    end
    if (ends1_1_0_state) drained_1_5 <= total_1_5;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_5 <= multiplier_2_5_product[23:0];  // ContractionArray.swift:144
    if (clear1_1_0_state) begin  // ContractionArray.swift:145
      sum_2_5 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_1_0_state) begin  // ContractionArray.swift:145
      sum_2_5 <= total_2_5;  // ContractionArray.swift:148
    end
    if (ends1_1_0_state) drained_2_5 <= total_2_5;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_5 <= multiplier_3_5_product[23:0];  // ContractionArray.swift:144
    if (clear1_1_0_state) begin  // ContractionArray.swift:145
      sum_3_5 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_1_0_state) begin  // ContractionArray.swift:145
      sum_3_5 <= total_3_5;  // ContractionArray.swift:148
    end
    if (ends1_1_0_state) drained_3_5 <= total_3_5;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_4_5 <= multiplier_4_5_product[23:0];  // ContractionArray.swift:144
    if (clear1_1_0_state) begin  // ContractionArray.swift:145
      sum_4_5 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_1_0_state) begin  // ContractionArray.swift:145
      sum_4_5 <= total_4_5;  // ContractionArray.swift:148
    end
    if (ends1_1_0_state) drained_4_5 <= total_4_5;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_5_5 <= multiplier_5_5_product[23:0];  // ContractionArray.swift:144
    if (clear1_1_0_state) begin  // ContractionArray.swift:145
      sum_5_5 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_1_0_state) begin  // ContractionArray.swift:145
      sum_5_5 <= total_5_5;  // ContractionArray.swift:148
    end
    if (ends1_1_0_state) drained_5_5 <= total_5_5;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_6_5 <= multiplier_6_5_product[23:0];  // ContractionArray.swift:144
    if (clear1_1_0_state) begin  // ContractionArray.swift:145
      sum_6_5 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_1_0_state) begin  // ContractionArray.swift:145
      sum_6_5 <= total_6_5;  // ContractionArray.swift:148
    end
    if (ends1_1_0_state) drained_6_5 <= total_6_5;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_7_5 <= multiplier_7_5_product[23:0];  // ContractionArray.swift:144
    if (clear1_1_0_state) begin  // ContractionArray.swift:145
      sum_7_5 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_1_0_state) begin  // ContractionArray.swift:145
      sum_7_5 <= total_7_5;  // ContractionArray.swift:148
    end
    if (ends1_1_0_state) drained_7_5 <= total_7_5;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_6 <= multiplier_0_6_product[23:0];  // ContractionArray.swift:144
    if (clear1_2_0_state) begin  // ContractionArray.swift:145
      sum_0_6 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_2_0_state) begin  // ContractionArray.swift:145
      sum_0_6 <= total_0_6;  // ContractionArray.swift:148
    end
    if (ends1_2_0_state) drained_0_6 <= total_0_6;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_6 <= multiplier_1_6_product[23:0];  // ContractionArray.swift:144
    if (clear1_2_0_state) begin  // ContractionArray.swift:145
      sum_1_6 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_2_0_state) begin  // ContractionArray.swift:145
      sum_1_6 <= total_1_6;  // ContractionArray.swift:148
    end
    if (ends1_2_0_state) drained_1_6 <= total_1_6;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_6 <= multiplier_2_6_product[23:0];  // ContractionArray.swift:144
    if (clear1_2_0_state) begin  // ContractionArray.swift:145
      sum_2_6 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_2_0_state) begin  // ContractionArray.swift:145
      sum_2_6 <= total_2_6;  // ContractionArray.swift:148
    end
    if (ends1_2_0_state) drained_2_6 <= total_2_6;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_6 <= multiplier_3_6_product[23:0];  // ContractionArray.swift:144
    if (clear1_2_0_state) begin  // ContractionArray.swift:145
      sum_3_6 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_2_0_state) begin  // ContractionArray.swift:145
      sum_3_6 <= total_3_6;  // ContractionArray.swift:148
    end
    if (ends1_2_0_state) drained_3_6 <= total_3_6;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_4_6 <= multiplier_4_6_product[23:0];  // ContractionArray.swift:144
    if (clear1_2_0_state) begin  // ContractionArray.swift:145
      sum_4_6 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_2_0_state) begin  // ContractionArray.swift:145
      sum_4_6 <= total_4_6;  // ContractionArray.swift:148
    end
    if (ends1_2_0_state) drained_4_6 <= total_4_6;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_5_6 <= multiplier_5_6_product[23:0];  // ContractionArray.swift:144
    if (clear1_2_0_state) begin  // ContractionArray.swift:145
      sum_5_6 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_2_0_state) begin  // ContractionArray.swift:145
      sum_5_6 <= total_5_6;  // ContractionArray.swift:148
    end
    if (ends1_2_0_state) drained_5_6 <= total_5_6;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_6_6 <= multiplier_6_6_product[23:0];  // ContractionArray.swift:144
    if (clear1_2_0_state) begin  // ContractionArray.swift:145
      sum_6_6 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_2_0_state) begin  // ContractionArray.swift:145
      sum_6_6 <= total_6_6;  // ContractionArray.swift:148
    end
    if (ends1_2_0_state) drained_6_6 <= total_6_6;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_7_6 <= multiplier_7_6_product[23:0];  // ContractionArray.swift:144
    if (clear1_2_0_state) begin  // ContractionArray.swift:145
      sum_7_6 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_2_0_state) begin  // ContractionArray.swift:145
      sum_7_6 <= total_7_6;  // ContractionArray.swift:148
    end
    if (ends1_2_0_state) drained_7_6 <= total_7_6;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_7 <= multiplier_0_7_product[23:0];  // ContractionArray.swift:144
    if (clear1_3_0_state) begin  // ContractionArray.swift:145
      sum_0_7 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_3_0_state) begin  // ContractionArray.swift:145
      sum_0_7 <= total_0_7;  // ContractionArray.swift:148
    end
    if (ends1_3_0_state) drained_0_7 <= total_0_7;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_7 <= multiplier_1_7_product[23:0];  // ContractionArray.swift:144
    if (clear1_3_0_state) begin  // ContractionArray.swift:145
      sum_1_7 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_3_0_state) begin  // ContractionArray.swift:145
      sum_1_7 <= total_1_7;  // ContractionArray.swift:148
    end
    if (ends1_3_0_state) drained_1_7 <= total_1_7;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_7 <= multiplier_2_7_product[23:0];  // ContractionArray.swift:144
    if (clear1_3_0_state) begin  // ContractionArray.swift:145
      sum_2_7 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_3_0_state) begin  // ContractionArray.swift:145
      sum_2_7 <= total_2_7;  // ContractionArray.swift:148
    end
    if (ends1_3_0_state) drained_2_7 <= total_2_7;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_7 <= multiplier_3_7_product[23:0];  // ContractionArray.swift:144
    if (clear1_3_0_state) begin  // ContractionArray.swift:145
      sum_3_7 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_3_0_state) begin  // ContractionArray.swift:145
      sum_3_7 <= total_3_7;  // ContractionArray.swift:148
    end
    if (ends1_3_0_state) drained_3_7 <= total_3_7;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_4_7 <= multiplier_4_7_product[23:0];  // ContractionArray.swift:144
    if (clear1_3_0_state) begin  // ContractionArray.swift:145
      sum_4_7 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_3_0_state) begin  // ContractionArray.swift:145
      sum_4_7 <= total_4_7;  // ContractionArray.swift:148
    end
    if (ends1_3_0_state) drained_4_7 <= total_4_7;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_5_7 <= multiplier_5_7_product[23:0];  // ContractionArray.swift:144
    if (clear1_3_0_state) begin  // ContractionArray.swift:145
      sum_5_7 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_3_0_state) begin  // ContractionArray.swift:145
      sum_5_7 <= total_5_7;  // ContractionArray.swift:148
    end
    if (ends1_3_0_state) drained_5_7 <= total_5_7;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_6_7 <= multiplier_6_7_product[23:0];  // ContractionArray.swift:144
    if (clear1_3_0_state) begin  // ContractionArray.swift:145
      sum_6_7 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_3_0_state) begin  // ContractionArray.swift:145
      sum_6_7 <= total_6_7;  // ContractionArray.swift:148
    end
    if (ends1_3_0_state) drained_6_7 <= total_6_7;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_7_7 <= multiplier_7_7_product[23:0];  // ContractionArray.swift:144
    if (clear1_3_0_state) begin  // ContractionArray.swift:145
      sum_7_7 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds1_3_0_state) begin  // ContractionArray.swift:145
      sum_7_7 <= total_7_7;  // ContractionArray.swift:148
    end
    if (ends1_3_0_state) drained_7_7 <= total_7_7;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_8 <= multiplier_0_8_product[23:0];  // ContractionArray.swift:144
    if (clear2_0_0_state) begin  // ContractionArray.swift:145
      sum_0_8 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_0_0_state) begin  // ContractionArray.swift:145
      sum_0_8 <= total_0_8;  // ContractionArray.swift:148
    end
    if (ends2_0_0_state) drained_0_8 <= total_0_8;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_8 <= multiplier_1_8_product[23:0];  // ContractionArray.swift:144
    if (clear2_0_0_state) begin  // ContractionArray.swift:145
      sum_1_8 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_0_0_state) begin  // ContractionArray.swift:145
      sum_1_8 <= total_1_8;  // ContractionArray.swift:148
    end
    if (ends2_0_0_state) drained_1_8 <= total_1_8;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_8 <= multiplier_2_8_product[23:0];  // ContractionArray.swift:144
    if (clear2_0_0_state) begin  // ContractionArray.swift:145
      sum_2_8 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_0_0_state) begin  // ContractionArray.swift:145
      sum_2_8 <= total_2_8;  // ContractionArray.swift:148
    end
    if (ends2_0_0_state) drained_2_8 <= total_2_8;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_8 <= multiplier_3_8_product[23:0];  // ContractionArray.swift:144
    if (clear2_0_0_state) begin  // ContractionArray.swift:145
      sum_3_8 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_0_0_state) begin  // ContractionArray.swift:145
      sum_3_8 <= total_3_8;  // ContractionArray.swift:148
    end
    if (ends2_0_0_state) drained_3_8 <= total_3_8;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_4_8 <= multiplier_4_8_product[23:0];  // ContractionArray.swift:144
    if (clear2_0_0_state) begin  // ContractionArray.swift:145
      sum_4_8 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_0_0_state) begin  // ContractionArray.swift:145
      sum_4_8 <= total_4_8;  // ContractionArray.swift:148
    end
    if (ends2_0_0_state) drained_4_8 <= total_4_8;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_5_8 <= multiplier_5_8_product[23:0];  // ContractionArray.swift:144
    if (clear2_0_0_state) begin  // ContractionArray.swift:145
      sum_5_8 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_0_0_state) begin  // ContractionArray.swift:145
      sum_5_8 <= total_5_8;  // ContractionArray.swift:148
    end
    if (ends2_0_0_state) drained_5_8 <= total_5_8;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_6_8 <= multiplier_6_8_product[23:0];  // ContractionArray.swift:144
    if (clear2_0_0_state) begin  // ContractionArray.swift:145
      sum_6_8 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_0_0_state) begin  // ContractionArray.swift:145
      sum_6_8 <= total_6_8;  // ContractionArray.swift:148
    end
    if (ends2_0_0_state) drained_6_8 <= total_6_8;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_7_8 <= multiplier_7_8_product[23:0];  // ContractionArray.swift:144
    if (clear2_0_0_state) begin  // ContractionArray.swift:145
      sum_7_8 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_0_0_state) begin  // ContractionArray.swift:145
      sum_7_8 <= total_7_8;  // ContractionArray.swift:148
    end
    if (ends2_0_0_state) drained_7_8 <= total_7_8;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_9 <= multiplier_0_9_product[23:0];  // ContractionArray.swift:144
    if (clear2_1_0_state) begin  // ContractionArray.swift:145
      sum_0_9 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_1_0_state) begin  // ContractionArray.swift:145
      sum_0_9 <= total_0_9;  // ContractionArray.swift:148
    end
    if (ends2_1_0_state) drained_0_9 <= total_0_9;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_9 <= multiplier_1_9_product[23:0];  // ContractionArray.swift:144
    if (clear2_1_0_state) begin  // ContractionArray.swift:145
      sum_1_9 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_1_0_state) begin  // ContractionArray.swift:145
      sum_1_9 <= total_1_9;  // ContractionArray.swift:148
    end
    if (ends2_1_0_state) drained_1_9 <= total_1_9;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_9 <= multiplier_2_9_product[23:0];  // ContractionArray.swift:144
    if (clear2_1_0_state) begin  // ContractionArray.swift:145
      sum_2_9 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_1_0_state) begin  // ContractionArray.swift:145
      sum_2_9 <= total_2_9;  // ContractionArray.swift:148
    end
    if (ends2_1_0_state) drained_2_9 <= total_2_9;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_9 <= multiplier_3_9_product[23:0];  // ContractionArray.swift:144
    if (clear2_1_0_state) begin  // ContractionArray.swift:145
      sum_3_9 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_1_0_state) begin  // ContractionArray.swift:145
      sum_3_9 <= total_3_9;  // ContractionArray.swift:148
    end
    if (ends2_1_0_state) drained_3_9 <= total_3_9;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_4_9 <= multiplier_4_9_product[23:0];  // ContractionArray.swift:144
    if (clear2_1_0_state) begin  // ContractionArray.swift:145
      sum_4_9 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_1_0_state) begin  // ContractionArray.swift:145
      sum_4_9 <= total_4_9;  // ContractionArray.swift:148
    end
    if (ends2_1_0_state) drained_4_9 <= total_4_9;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_5_9 <= multiplier_5_9_product[23:0];  // ContractionArray.swift:144
    if (clear2_1_0_state) begin  // ContractionArray.swift:145
      sum_5_9 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_1_0_state) begin  // ContractionArray.swift:145
      sum_5_9 <= total_5_9;  // ContractionArray.swift:148
    end
    if (ends2_1_0_state) drained_5_9 <= total_5_9;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_6_9 <= multiplier_6_9_product[23:0];  // ContractionArray.swift:144
    if (clear2_1_0_state) begin  // ContractionArray.swift:145
      sum_6_9 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_1_0_state) begin  // ContractionArray.swift:145
      sum_6_9 <= total_6_9;  // ContractionArray.swift:148
    end
    if (ends2_1_0_state) drained_6_9 <= total_6_9;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_7_9 <= multiplier_7_9_product[23:0];  // ContractionArray.swift:144
    if (clear2_1_0_state) begin  // ContractionArray.swift:145
      sum_7_9 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_1_0_state) begin  // ContractionArray.swift:145
      sum_7_9 <= total_7_9;  // ContractionArray.swift:148
    end
    if (ends2_1_0_state) drained_7_9 <= total_7_9;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_10 <= multiplier_0_10_product[23:0];  // ContractionArray.swift:144
    if (clear2_2_0_state) begin  // ContractionArray.swift:145
      sum_0_10 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_2_0_state) begin  // ContractionArray.swift:145
      sum_0_10 <= total_0_10;  // ContractionArray.swift:148
    end
    if (ends2_2_0_state) drained_0_10 <= total_0_10;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_10 <= multiplier_1_10_product[23:0];  // ContractionArray.swift:144
    if (clear2_2_0_state) begin  // ContractionArray.swift:145
      sum_1_10 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_2_0_state) begin  // ContractionArray.swift:145
      sum_1_10 <= total_1_10;  // ContractionArray.swift:148
    end
    if (ends2_2_0_state) drained_1_10 <= total_1_10;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_10 <= multiplier_2_10_product[23:0];  // ContractionArray.swift:144
    if (clear2_2_0_state) begin  // ContractionArray.swift:145
      sum_2_10 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_2_0_state) begin  // ContractionArray.swift:145
      sum_2_10 <= total_2_10;  // ContractionArray.swift:148
    end
    if (ends2_2_0_state) drained_2_10 <= total_2_10;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_10 <= multiplier_3_10_product[23:0];  // ContractionArray.swift:144
    if (clear2_2_0_state) begin  // ContractionArray.swift:145
      sum_3_10 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_2_0_state) begin  // ContractionArray.swift:145
      sum_3_10 <= total_3_10;  // ContractionArray.swift:148
    end
    if (ends2_2_0_state) drained_3_10 <= total_3_10;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_4_10 <= multiplier_4_10_product[23:0];  // ContractionArray.swift:144
    if (clear2_2_0_state) begin  // ContractionArray.swift:145
      sum_4_10 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_2_0_state) begin  // ContractionArray.swift:145
      sum_4_10 <= total_4_10;  // ContractionArray.swift:148
    end
    if (ends2_2_0_state) drained_4_10 <= total_4_10;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_5_10 <= multiplier_5_10_product[23:0];  // ContractionArray.swift:144
    if (clear2_2_0_state) begin  // ContractionArray.swift:145
      sum_5_10 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_2_0_state) begin  // ContractionArray.swift:145
      sum_5_10 <= total_5_10;  // ContractionArray.swift:148
    end
    if (ends2_2_0_state) drained_5_10 <= total_5_10;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_6_10 <= multiplier_6_10_product[23:0];  // ContractionArray.swift:144
    if (clear2_2_0_state) begin  // ContractionArray.swift:145
      sum_6_10 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_2_0_state) begin  // ContractionArray.swift:145
      sum_6_10 <= total_6_10;  // ContractionArray.swift:148
    end
    if (ends2_2_0_state) drained_6_10 <= total_6_10;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_7_10 <= multiplier_7_10_product[23:0];  // ContractionArray.swift:144
    if (clear2_2_0_state) begin  // ContractionArray.swift:145
      sum_7_10 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_2_0_state) begin  // ContractionArray.swift:145
      sum_7_10 <= total_7_10;  // ContractionArray.swift:148
    end
    if (ends2_2_0_state) drained_7_10 <= total_7_10;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_11 <= multiplier_0_11_product[23:0];  // ContractionArray.swift:144
    if (clear2_3_0_state) begin  // ContractionArray.swift:145
      sum_0_11 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_3_0_state) begin  // ContractionArray.swift:145
      sum_0_11 <= total_0_11;  // ContractionArray.swift:148
    end
    if (ends2_3_0_state) drained_0_11 <= total_0_11;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_11 <= multiplier_1_11_product[23:0];  // ContractionArray.swift:144
    if (clear2_3_0_state) begin  // ContractionArray.swift:145
      sum_1_11 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_3_0_state) begin  // ContractionArray.swift:145
      sum_1_11 <= total_1_11;  // ContractionArray.swift:148
    end
    if (ends2_3_0_state) drained_1_11 <= total_1_11;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_11 <= multiplier_2_11_product[23:0];  // ContractionArray.swift:144
    if (clear2_3_0_state) begin  // ContractionArray.swift:145
      sum_2_11 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_3_0_state) begin  // ContractionArray.swift:145
      sum_2_11 <= total_2_11;  // ContractionArray.swift:148
    end
    if (ends2_3_0_state) drained_2_11 <= total_2_11;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_11 <= multiplier_3_11_product[23:0];  // ContractionArray.swift:144
    if (clear2_3_0_state) begin  // ContractionArray.swift:145
      sum_3_11 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_3_0_state) begin  // ContractionArray.swift:145
      sum_3_11 <= total_3_11;  // ContractionArray.swift:148
    end
    if (ends2_3_0_state) drained_3_11 <= total_3_11;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_4_11 <= multiplier_4_11_product[23:0];  // ContractionArray.swift:144
    if (clear2_3_0_state) begin  // ContractionArray.swift:145
      sum_4_11 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_3_0_state) begin  // ContractionArray.swift:145
      sum_4_11 <= total_4_11;  // ContractionArray.swift:148
    end
    if (ends2_3_0_state) drained_4_11 <= total_4_11;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_5_11 <= multiplier_5_11_product[23:0];  // ContractionArray.swift:144
    if (clear2_3_0_state) begin  // ContractionArray.swift:145
      sum_5_11 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_3_0_state) begin  // ContractionArray.swift:145
      sum_5_11 <= total_5_11;  // ContractionArray.swift:148
    end
    if (ends2_3_0_state) drained_5_11 <= total_5_11;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_6_11 <= multiplier_6_11_product[23:0];  // ContractionArray.swift:144
    if (clear2_3_0_state) begin  // ContractionArray.swift:145
      sum_6_11 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_3_0_state) begin  // ContractionArray.swift:145
      sum_6_11 <= total_6_11;  // ContractionArray.swift:148
    end
    if (ends2_3_0_state) drained_6_11 <= total_6_11;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_7_11 <= multiplier_7_11_product[23:0];  // ContractionArray.swift:144
    if (clear2_3_0_state) begin  // ContractionArray.swift:145
      sum_7_11 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds2_3_0_state) begin  // ContractionArray.swift:145
      sum_7_11 <= total_7_11;  // ContractionArray.swift:148
    end
    if (ends2_3_0_state) drained_7_11 <= total_7_11;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_12 <= multiplier_0_12_product[23:0];  // ContractionArray.swift:144
    if (clear3_0_0_state) begin  // ContractionArray.swift:145
      sum_0_12 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_0_0_state) begin  // ContractionArray.swift:145
      sum_0_12 <= total_0_12;  // ContractionArray.swift:148
    end
    if (ends3_0_0_state) drained_0_12 <= total_0_12;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_12 <= multiplier_1_12_product[23:0];  // ContractionArray.swift:144
    if (clear3_0_0_state) begin  // ContractionArray.swift:145
      sum_1_12 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_0_0_state) begin  // ContractionArray.swift:145
      sum_1_12 <= total_1_12;  // ContractionArray.swift:148
    end
    if (ends3_0_0_state) drained_1_12 <= total_1_12;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_12 <= multiplier_2_12_product[23:0];  // ContractionArray.swift:144
    if (clear3_0_0_state) begin  // ContractionArray.swift:145
      sum_2_12 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_0_0_state) begin  // ContractionArray.swift:145
      sum_2_12 <= total_2_12;  // ContractionArray.swift:148
    end
    if (ends3_0_0_state) drained_2_12 <= total_2_12;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_12 <= multiplier_3_12_product[23:0];  // ContractionArray.swift:144
    if (clear3_0_0_state) begin  // ContractionArray.swift:145
      sum_3_12 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_0_0_state) begin  // ContractionArray.swift:145
      sum_3_12 <= total_3_12;  // ContractionArray.swift:148
    end
    if (ends3_0_0_state) drained_3_12 <= total_3_12;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_4_12 <= multiplier_4_12_product[23:0];  // ContractionArray.swift:144
    if (clear3_0_0_state) begin  // ContractionArray.swift:145
      sum_4_12 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_0_0_state) begin  // ContractionArray.swift:145
      sum_4_12 <= total_4_12;  // ContractionArray.swift:148
    end
    if (ends3_0_0_state) drained_4_12 <= total_4_12;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_5_12 <= multiplier_5_12_product[23:0];  // ContractionArray.swift:144
    if (clear3_0_0_state) begin  // ContractionArray.swift:145
      sum_5_12 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_0_0_state) begin  // ContractionArray.swift:145
      sum_5_12 <= total_5_12;  // ContractionArray.swift:148
    end
    if (ends3_0_0_state) drained_5_12 <= total_5_12;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_6_12 <= multiplier_6_12_product[23:0];  // ContractionArray.swift:144
    if (clear3_0_0_state) begin  // ContractionArray.swift:145
      sum_6_12 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_0_0_state) begin  // ContractionArray.swift:145
      sum_6_12 <= total_6_12;  // ContractionArray.swift:148
    end
    if (ends3_0_0_state) drained_6_12 <= total_6_12;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_7_12 <= multiplier_7_12_product[23:0];  // ContractionArray.swift:144
    if (clear3_0_0_state) begin  // ContractionArray.swift:145
      sum_7_12 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_0_0_state) begin  // ContractionArray.swift:145
      sum_7_12 <= total_7_12;  // ContractionArray.swift:148
    end
    if (ends3_0_0_state) drained_7_12 <= total_7_12;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_13 <= multiplier_0_13_product[23:0];  // ContractionArray.swift:144
    if (clear3_1_0_state) begin  // ContractionArray.swift:145
      sum_0_13 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_1_0_state) begin  // ContractionArray.swift:145
      sum_0_13 <= total_0_13;  // ContractionArray.swift:148
    end
    if (ends3_1_0_state) drained_0_13 <= total_0_13;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_13 <= multiplier_1_13_product[23:0];  // ContractionArray.swift:144
    if (clear3_1_0_state) begin  // ContractionArray.swift:145
      sum_1_13 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_1_0_state) begin  // ContractionArray.swift:145
      sum_1_13 <= total_1_13;  // ContractionArray.swift:148
    end
    if (ends3_1_0_state) drained_1_13 <= total_1_13;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_13 <= multiplier_2_13_product[23:0];  // ContractionArray.swift:144
    if (clear3_1_0_state) begin  // ContractionArray.swift:145
      sum_2_13 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_1_0_state) begin  // ContractionArray.swift:145
      sum_2_13 <= total_2_13;  // ContractionArray.swift:148
    end
    if (ends3_1_0_state) drained_2_13 <= total_2_13;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_13 <= multiplier_3_13_product[23:0];  // ContractionArray.swift:144
    if (clear3_1_0_state) begin  // ContractionArray.swift:145
      sum_3_13 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_1_0_state) begin  // ContractionArray.swift:145
      sum_3_13 <= total_3_13;  // ContractionArray.swift:148
    end
    if (ends3_1_0_state) drained_3_13 <= total_3_13;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_4_13 <= multiplier_4_13_product[23:0];  // ContractionArray.swift:144
    if (clear3_1_0_state) begin  // ContractionArray.swift:145
      sum_4_13 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_1_0_state) begin  // ContractionArray.swift:145
      sum_4_13 <= total_4_13;  // ContractionArray.swift:148
    end
    if (ends3_1_0_state) drained_4_13 <= total_4_13;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_5_13 <= multiplier_5_13_product[23:0];  // ContractionArray.swift:144
    if (clear3_1_0_state) begin  // ContractionArray.swift:145
      sum_5_13 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_1_0_state) begin  // ContractionArray.swift:145
      sum_5_13 <= total_5_13;  // ContractionArray.swift:148
    end
    if (ends3_1_0_state) drained_5_13 <= total_5_13;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_6_13 <= multiplier_6_13_product[23:0];  // ContractionArray.swift:144
    if (clear3_1_0_state) begin  // ContractionArray.swift:145
      sum_6_13 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_1_0_state) begin  // ContractionArray.swift:145
      sum_6_13 <= total_6_13;  // ContractionArray.swift:148
    end
    if (ends3_1_0_state) drained_6_13 <= total_6_13;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_7_13 <= multiplier_7_13_product[23:0];  // ContractionArray.swift:144
    if (clear3_1_0_state) begin  // ContractionArray.swift:145
      sum_7_13 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_1_0_state) begin  // ContractionArray.swift:145
      sum_7_13 <= total_7_13;  // ContractionArray.swift:148
    end
    if (ends3_1_0_state) drained_7_13 <= total_7_13;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_14 <= multiplier_0_14_product[23:0];  // ContractionArray.swift:144
    if (clear3_2_0_state) begin  // ContractionArray.swift:145
      sum_0_14 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_2_0_state) begin  // ContractionArray.swift:145
      sum_0_14 <= total_0_14;  // ContractionArray.swift:148
    end
    if (ends3_2_0_state) drained_0_14 <= total_0_14;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_14 <= multiplier_1_14_product[23:0];  // ContractionArray.swift:144
    if (clear3_2_0_state) begin  // ContractionArray.swift:145
      sum_1_14 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_2_0_state) begin  // ContractionArray.swift:145
      sum_1_14 <= total_1_14;  // ContractionArray.swift:148
    end
    if (ends3_2_0_state) drained_1_14 <= total_1_14;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_14 <= multiplier_2_14_product[23:0];  // ContractionArray.swift:144
    if (clear3_2_0_state) begin  // ContractionArray.swift:145
      sum_2_14 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_2_0_state) begin  // ContractionArray.swift:145
      sum_2_14 <= total_2_14;  // ContractionArray.swift:148
    end
    if (ends3_2_0_state) drained_2_14 <= total_2_14;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_14 <= multiplier_3_14_product[23:0];  // ContractionArray.swift:144
    if (clear3_2_0_state) begin  // ContractionArray.swift:145
      sum_3_14 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_2_0_state) begin  // ContractionArray.swift:145
      sum_3_14 <= total_3_14;  // ContractionArray.swift:148
    end
    if (ends3_2_0_state) drained_3_14 <= total_3_14;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_4_14 <= multiplier_4_14_product[23:0];  // ContractionArray.swift:144
    if (clear3_2_0_state) begin  // ContractionArray.swift:145
      sum_4_14 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_2_0_state) begin  // ContractionArray.swift:145
      sum_4_14 <= total_4_14;  // ContractionArray.swift:148
    end
    if (ends3_2_0_state) drained_4_14 <= total_4_14;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_5_14 <= multiplier_5_14_product[23:0];  // ContractionArray.swift:144
    if (clear3_2_0_state) begin  // ContractionArray.swift:145
      sum_5_14 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_2_0_state) begin  // ContractionArray.swift:145
      sum_5_14 <= total_5_14;  // ContractionArray.swift:148
    end
    if (ends3_2_0_state) drained_5_14 <= total_5_14;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_6_14 <= multiplier_6_14_product[23:0];  // ContractionArray.swift:144
    if (clear3_2_0_state) begin  // ContractionArray.swift:145
      sum_6_14 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_2_0_state) begin  // ContractionArray.swift:145
      sum_6_14 <= total_6_14;  // ContractionArray.swift:148
    end
    if (ends3_2_0_state) drained_6_14 <= total_6_14;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_7_14 <= multiplier_7_14_product[23:0];  // ContractionArray.swift:144
    if (clear3_2_0_state) begin  // ContractionArray.swift:145
      sum_7_14 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_2_0_state) begin  // ContractionArray.swift:145
      sum_7_14 <= total_7_14;  // ContractionArray.swift:148
    end
    if (ends3_2_0_state) drained_7_14 <= total_7_14;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_0_15 <= multiplier_0_15_product[23:0];  // ContractionArray.swift:144
    if (clear3_3_0_state) begin  // ContractionArray.swift:145
      sum_0_15 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_3_0_state) begin  // ContractionArray.swift:145
      sum_0_15 <= total_0_15;  // ContractionArray.swift:148
    end
    if (ends3_3_0_state) drained_0_15 <= total_0_15;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_1_15 <= multiplier_1_15_product[23:0];  // ContractionArray.swift:144
    if (clear3_3_0_state) begin  // ContractionArray.swift:145
      sum_1_15 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_3_0_state) begin  // ContractionArray.swift:145
      sum_1_15 <= total_1_15;  // ContractionArray.swift:148
    end
    if (ends3_3_0_state) drained_1_15 <= total_1_15;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_2_15 <= multiplier_2_15_product[23:0];  // ContractionArray.swift:144
    if (clear3_3_0_state) begin  // ContractionArray.swift:145
      sum_2_15 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_3_0_state) begin  // ContractionArray.swift:145
      sum_2_15 <= total_2_15;  // ContractionArray.swift:148
    end
    if (ends3_3_0_state) drained_2_15 <= total_2_15;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_3_15 <= multiplier_3_15_product[23:0];  // ContractionArray.swift:144
    if (clear3_3_0_state) begin  // ContractionArray.swift:145
      sum_3_15 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_3_0_state) begin  // ContractionArray.swift:145
      sum_3_15 <= total_3_15;  // ContractionArray.swift:148
    end
    if (ends3_3_0_state) drained_3_15 <= total_3_15;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_4_15 <= multiplier_4_15_product[23:0];  // ContractionArray.swift:144
    if (clear3_3_0_state) begin  // ContractionArray.swift:145
      sum_4_15 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_3_0_state) begin  // ContractionArray.swift:145
      sum_4_15 <= total_4_15;  // ContractionArray.swift:148
    end
    if (ends3_3_0_state) drained_4_15 <= total_4_15;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_5_15 <= multiplier_5_15_product[23:0];  // ContractionArray.swift:144
    if (clear3_3_0_state) begin  // ContractionArray.swift:145
      sum_5_15 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_3_0_state) begin  // ContractionArray.swift:145
      sum_5_15 <= total_5_15;  // ContractionArray.swift:148
    end
    if (ends3_3_0_state) drained_5_15 <= total_5_15;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_6_15 <= multiplier_6_15_product[23:0];  // ContractionArray.swift:144
    if (clear3_3_0_state) begin  // ContractionArray.swift:145
      sum_6_15 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_3_0_state) begin  // ContractionArray.swift:145
      sum_6_15 <= total_6_15;  // ContractionArray.swift:148
    end
    if (ends3_3_0_state) drained_6_15 <= total_6_15;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    product_7_15 <= multiplier_7_15_product[23:0];  // ContractionArray.swift:144
    if (clear3_3_0_state) begin  // ContractionArray.swift:145
      sum_7_15 <= 34'sd0;  // ContractionArray.swift:146
    end else if (adds3_3_0_state) begin  // ContractionArray.swift:145
      sum_7_15 <= total_7_15;  // ContractionArray.swift:148
    end
    if (ends3_3_0_state) drained_7_15 <= total_7_15;  // ContractionArray.swift:150
  end

  always_ff @(posedge clock) begin
    if (hides_0_0_state) begin  // ContractionArray.swift:181
      shown_0_0 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_0_0 <= drained_0_0;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_0_1_state) begin  // ContractionArray.swift:181
      shown_1_0 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_1_0 <= drained_1_0;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_0_2_state) begin  // ContractionArray.swift:181
      shown_2_0 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_2_0 <= drained_2_0;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_0_3_state) begin  // ContractionArray.swift:181
      shown_3_0 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_3_0 <= drained_3_0;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_0_4_state) begin  // ContractionArray.swift:181
      shown_4_0 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_4_0 <= drained_4_0;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_0_5_state) begin  // ContractionArray.swift:181
      shown_5_0 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_5_0 <= drained_5_0;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_0_6_state) begin  // ContractionArray.swift:181
      shown_6_0 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_6_0 <= drained_6_0;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_0_7_state) begin  // ContractionArray.swift:181
      shown_7_0 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_7_0 <= drained_7_0;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_0_0_state) begin  // ContractionArray.swift:181
      shown_0_1 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_0_1 <= drained_0_1;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_0_1_state) begin  // ContractionArray.swift:181
      shown_1_1 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_1_1 <= drained_1_1;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_0_2_state) begin  // ContractionArray.swift:181
      shown_2_1 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_2_1 <= drained_2_1;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_0_3_state) begin  // ContractionArray.swift:181
      shown_3_1 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_3_1 <= drained_3_1;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_0_4_state) begin  // ContractionArray.swift:181
      shown_4_1 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_4_1 <= drained_4_1;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_0_5_state) begin  // ContractionArray.swift:181
      shown_5_1 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_5_1 <= drained_5_1;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_0_6_state) begin  // ContractionArray.swift:181
      shown_6_1 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_6_1 <= drained_6_1;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_0_7_state) begin  // ContractionArray.swift:181
      shown_7_1 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_7_1 <= drained_7_1;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_1_0_state) begin  // ContractionArray.swift:181
      shown_0_2 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_0_2 <= drained_0_2;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_1_1_state) begin  // ContractionArray.swift:181
      shown_1_2 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_1_2 <= drained_1_2;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_1_2_state) begin  // ContractionArray.swift:181
      shown_2_2 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_2_2 <= drained_2_2;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_1_3_state) begin  // ContractionArray.swift:181
      shown_3_2 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_3_2 <= drained_3_2;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_1_4_state) begin  // ContractionArray.swift:181
      shown_4_2 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_4_2 <= drained_4_2;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_1_5_state) begin  // ContractionArray.swift:181
      shown_5_2 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_5_2 <= drained_5_2;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_1_6_state) begin  // ContractionArray.swift:181
      shown_6_2 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_6_2 <= drained_6_2;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_1_7_state) begin  // ContractionArray.swift:181
      shown_7_2 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_7_2 <= drained_7_2;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_1_0_state) begin  // ContractionArray.swift:181
      shown_0_3 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_0_3 <= drained_0_3;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_1_1_state) begin  // ContractionArray.swift:181
      shown_1_3 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_1_3 <= drained_1_3;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_1_2_state) begin  // ContractionArray.swift:181
      shown_2_3 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_2_3 <= drained_2_3;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_1_3_state) begin  // ContractionArray.swift:181
      shown_3_3 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_3_3 <= drained_3_3;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_1_4_state) begin  // ContractionArray.swift:181
      shown_4_3 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_4_3 <= drained_4_3;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_1_5_state) begin  // ContractionArray.swift:181
      shown_5_3 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_5_3 <= drained_5_3;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_1_6_state) begin  // ContractionArray.swift:181
      shown_6_3 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_6_3 <= drained_6_3;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_1_7_state) begin  // ContractionArray.swift:181
      shown_7_3 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_7_3 <= drained_7_3;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_2_0_state) begin  // ContractionArray.swift:181
      shown_0_4 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_0_4 <= drained_0_4;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_2_1_state) begin  // ContractionArray.swift:181
      shown_1_4 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_1_4 <= drained_1_4;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_2_2_state) begin  // ContractionArray.swift:181
      shown_2_4 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_2_4 <= drained_2_4;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_2_3_state) begin  // ContractionArray.swift:181
      shown_3_4 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_3_4 <= drained_3_4;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_2_4_state) begin  // ContractionArray.swift:181
      shown_4_4 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_4_4 <= drained_4_4;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_2_5_state) begin  // ContractionArray.swift:181
      shown_5_4 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_5_4 <= drained_5_4;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_2_6_state) begin  // ContractionArray.swift:181
      shown_6_4 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_6_4 <= drained_6_4;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_2_7_state) begin  // ContractionArray.swift:181
      shown_7_4 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_7_4 <= drained_7_4;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_2_0_state) begin  // ContractionArray.swift:181
      shown_0_5 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_0_5 <= drained_0_5;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_2_1_state) begin  // ContractionArray.swift:181
      shown_1_5 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_1_5 <= drained_1_5;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_2_2_state) begin  // ContractionArray.swift:181
      shown_2_5 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_2_5 <= drained_2_5;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_2_3_state) begin  // ContractionArray.swift:181
      shown_3_5 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_3_5 <= drained_3_5;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_2_4_state) begin  // ContractionArray.swift:181
      shown_4_5 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_4_5 <= drained_4_5;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_2_5_state) begin  // ContractionArray.swift:181
      shown_5_5 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_5_5 <= drained_5_5;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_2_6_state) begin  // ContractionArray.swift:181
      shown_6_5 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_6_5 <= drained_6_5;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_2_7_state) begin  // ContractionArray.swift:181
      shown_7_5 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_7_5 <= drained_7_5;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_3_0_state) begin  // ContractionArray.swift:181
      shown_0_6 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_0_6 <= drained_0_6;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_3_1_state) begin  // ContractionArray.swift:181
      shown_1_6 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_1_6 <= drained_1_6;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_3_2_state) begin  // ContractionArray.swift:181
      shown_2_6 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_2_6 <= drained_2_6;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_3_3_state) begin  // ContractionArray.swift:181
      shown_3_6 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_3_6 <= drained_3_6;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_3_4_state) begin  // ContractionArray.swift:181
      shown_4_6 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_4_6 <= drained_4_6;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_3_5_state) begin  // ContractionArray.swift:181
      shown_5_6 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_5_6 <= drained_5_6;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_3_6_state) begin  // ContractionArray.swift:181
      shown_6_6 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_6_6 <= drained_6_6;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_3_7_state) begin  // ContractionArray.swift:181
      shown_7_6 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_7_6 <= drained_7_6;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_3_0_state) begin  // ContractionArray.swift:181
      shown_0_7 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_0_7 <= drained_0_7;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_3_1_state) begin  // ContractionArray.swift:181
      shown_1_7 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_1_7 <= drained_1_7;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_3_2_state) begin  // ContractionArray.swift:181
      shown_2_7 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_2_7 <= drained_2_7;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_3_3_state) begin  // ContractionArray.swift:181
      shown_3_7 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_3_7 <= drained_3_7;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_3_4_state) begin  // ContractionArray.swift:181
      shown_4_7 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_4_7 <= drained_4_7;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_3_5_state) begin  // ContractionArray.swift:181
      shown_5_7 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_5_7 <= drained_5_7;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_3_6_state) begin  // ContractionArray.swift:181
      shown_6_7 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_6_7 <= drained_6_7;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_3_7_state) begin  // ContractionArray.swift:181
      shown_7_7 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_7_7 <= drained_7_7;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_4_0_state) begin  // ContractionArray.swift:181
      shown_0_8 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_0_8 <= drained_0_8;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_4_1_state) begin  // ContractionArray.swift:181
      shown_1_8 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_1_8 <= drained_1_8;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_4_2_state) begin  // ContractionArray.swift:181
      shown_2_8 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_2_8 <= drained_2_8;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_4_3_state) begin  // ContractionArray.swift:181
      shown_3_8 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_3_8 <= drained_3_8;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_4_4_state) begin  // ContractionArray.swift:181
      shown_4_8 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_4_8 <= drained_4_8;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_4_5_state) begin  // ContractionArray.swift:181
      shown_5_8 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_5_8 <= drained_5_8;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_4_6_state) begin  // ContractionArray.swift:181
      shown_6_8 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_6_8 <= drained_6_8;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_4_7_state) begin  // ContractionArray.swift:181
      shown_7_8 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_7_8 <= drained_7_8;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_4_0_state) begin  // ContractionArray.swift:181
      shown_0_9 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_0_9 <= drained_0_9;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_4_1_state) begin  // ContractionArray.swift:181
      shown_1_9 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_1_9 <= drained_1_9;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_4_2_state) begin  // ContractionArray.swift:181
      shown_2_9 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_2_9 <= drained_2_9;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_4_3_state) begin  // ContractionArray.swift:181
      shown_3_9 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_3_9 <= drained_3_9;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_4_4_state) begin  // ContractionArray.swift:181
      shown_4_9 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_4_9 <= drained_4_9;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_4_5_state) begin  // ContractionArray.swift:181
      shown_5_9 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_5_9 <= drained_5_9;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_4_6_state) begin  // ContractionArray.swift:181
      shown_6_9 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_6_9 <= drained_6_9;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_4_7_state) begin  // ContractionArray.swift:181
      shown_7_9 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_7_9 <= drained_7_9;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_5_0_state) begin  // ContractionArray.swift:181
      shown_0_10 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_0_10 <= drained_0_10;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_5_1_state) begin  // ContractionArray.swift:181
      shown_1_10 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_1_10 <= drained_1_10;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_5_2_state) begin  // ContractionArray.swift:181
      shown_2_10 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_2_10 <= drained_2_10;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_5_3_state) begin  // ContractionArray.swift:181
      shown_3_10 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_3_10 <= drained_3_10;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_5_4_state) begin  // ContractionArray.swift:181
      shown_4_10 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_4_10 <= drained_4_10;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_5_5_state) begin  // ContractionArray.swift:181
      shown_5_10 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_5_10 <= drained_5_10;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_5_6_state) begin  // ContractionArray.swift:181
      shown_6_10 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_6_10 <= drained_6_10;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_5_7_state) begin  // ContractionArray.swift:181
      shown_7_10 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_7_10 <= drained_7_10;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_5_0_state) begin  // ContractionArray.swift:181
      shown_0_11 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_0_11 <= drained_0_11;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_5_1_state) begin  // ContractionArray.swift:181
      shown_1_11 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_1_11 <= drained_1_11;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_5_2_state) begin  // ContractionArray.swift:181
      shown_2_11 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_2_11 <= drained_2_11;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_5_3_state) begin  // ContractionArray.swift:181
      shown_3_11 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_3_11 <= drained_3_11;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_5_4_state) begin  // ContractionArray.swift:181
      shown_4_11 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_4_11 <= drained_4_11;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_5_5_state) begin  // ContractionArray.swift:181
      shown_5_11 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_5_11 <= drained_5_11;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_5_6_state) begin  // ContractionArray.swift:181
      shown_6_11 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_6_11 <= drained_6_11;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_5_7_state) begin  // ContractionArray.swift:181
      shown_7_11 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_7_11 <= drained_7_11;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_6_0_state) begin  // ContractionArray.swift:181
      shown_0_12 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_0_12 <= drained_0_12;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_6_1_state) begin  // ContractionArray.swift:181
      shown_1_12 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_1_12 <= drained_1_12;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_6_2_state) begin  // ContractionArray.swift:181
      shown_2_12 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_2_12 <= drained_2_12;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_6_3_state) begin  // ContractionArray.swift:181
      shown_3_12 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_3_12 <= drained_3_12;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_6_4_state) begin  // ContractionArray.swift:181
      shown_4_12 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_4_12 <= drained_4_12;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_6_5_state) begin  // ContractionArray.swift:181
      shown_5_12 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_5_12 <= drained_5_12;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_6_6_state) begin  // ContractionArray.swift:181
      shown_6_12 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_6_12 <= drained_6_12;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_6_7_state) begin  // ContractionArray.swift:181
      shown_7_12 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_7_12 <= drained_7_12;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_6_0_state) begin  // ContractionArray.swift:181
      shown_0_13 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_0_13 <= drained_0_13;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_6_1_state) begin  // ContractionArray.swift:181
      shown_1_13 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_1_13 <= drained_1_13;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_6_2_state) begin  // ContractionArray.swift:181
      shown_2_13 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_2_13 <= drained_2_13;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_6_3_state) begin  // ContractionArray.swift:181
      shown_3_13 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_3_13 <= drained_3_13;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_6_4_state) begin  // ContractionArray.swift:181
      shown_4_13 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_4_13 <= drained_4_13;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_6_5_state) begin  // ContractionArray.swift:181
      shown_5_13 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_5_13 <= drained_5_13;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_6_6_state) begin  // ContractionArray.swift:181
      shown_6_13 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_6_13 <= drained_6_13;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_6_7_state) begin  // ContractionArray.swift:181
      shown_7_13 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_7_13 <= drained_7_13;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_7_0_state) begin  // ContractionArray.swift:181
      shown_0_14 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_0_14 <= drained_0_14;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_7_1_state) begin  // ContractionArray.swift:181
      shown_1_14 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_1_14 <= drained_1_14;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_7_2_state) begin  // ContractionArray.swift:181
      shown_2_14 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_2_14 <= drained_2_14;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_7_3_state) begin  // ContractionArray.swift:181
      shown_3_14 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_3_14 <= drained_3_14;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_7_4_state) begin  // ContractionArray.swift:181
      shown_4_14 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_4_14 <= drained_4_14;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_7_5_state) begin  // ContractionArray.swift:181
      shown_5_14 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_5_14 <= drained_5_14;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_7_6_state) begin  // ContractionArray.swift:181
      shown_6_14 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_6_14 <= drained_6_14;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_7_7_state) begin  // ContractionArray.swift:181
      shown_7_14 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_7_14 <= drained_7_14;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_7_0_state) begin  // ContractionArray.swift:181
      shown_0_15 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_0_15 <= drained_0_15;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_7_1_state) begin  // ContractionArray.swift:181
      shown_1_15 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_1_15 <= drained_1_15;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_7_2_state) begin  // ContractionArray.swift:181
      shown_2_15 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_2_15 <= drained_2_15;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_7_3_state) begin  // ContractionArray.swift:181
      shown_3_15 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_3_15 <= drained_3_15;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_7_4_state) begin  // ContractionArray.swift:181
      shown_4_15 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_4_15 <= drained_4_15;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_7_5_state) begin  // ContractionArray.swift:181
      shown_5_15 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_5_15 <= drained_5_15;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_7_6_state) begin  // ContractionArray.swift:181
      shown_6_15 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_6_15 <= drained_6_15;  // ContractionArray.swift:184
    end
  end

  always_ff @(posedge clock) begin
    if (hides_7_7_state) begin  // ContractionArray.swift:181
      shown_7_15 <= 34'sd0;  // ContractionArray.swift:182
    end else begin
      shown_7_15 <= drained_7_15;  // ContractionArray.swift:184
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, validSteps[3], clearStep, multiplier_0_0_product[31:24],
    multiplier_1_0_product[31:24], multiplier_2_0_product[31:24], multiplier_3_0_product[31:24],
    multiplier_4_0_product[31:24], multiplier_5_0_product[31:24], multiplier_6_0_product[31:24],
    multiplier_7_0_product[31:24], multiplier_0_1_product[31:24], multiplier_1_1_product[31:24],
    multiplier_2_1_product[31:24], multiplier_3_1_product[31:24], multiplier_4_1_product[31:24],
    multiplier_5_1_product[31:24], multiplier_6_1_product[31:24], multiplier_7_1_product[31:24],
    multiplier_0_2_product[31:24], multiplier_1_2_product[31:24], multiplier_2_2_product[31:24],
    multiplier_3_2_product[31:24], multiplier_4_2_product[31:24], multiplier_5_2_product[31:24],
    multiplier_6_2_product[31:24], multiplier_7_2_product[31:24], multiplier_0_3_product[31:24],
    multiplier_1_3_product[31:24], multiplier_2_3_product[31:24], multiplier_3_3_product[31:24],
    multiplier_4_3_product[31:24], multiplier_5_3_product[31:24], multiplier_6_3_product[31:24],
    multiplier_7_3_product[31:24], multiplier_0_4_product[31:24], multiplier_1_4_product[31:24],
    multiplier_2_4_product[31:24], multiplier_3_4_product[31:24], multiplier_4_4_product[31:24],
    multiplier_5_4_product[31:24], multiplier_6_4_product[31:24], multiplier_7_4_product[31:24],
    multiplier_0_5_product[31:24], multiplier_1_5_product[31:24], multiplier_2_5_product[31:24],
    multiplier_3_5_product[31:24], multiplier_4_5_product[31:24], multiplier_5_5_product[31:24],
    multiplier_6_5_product[31:24], multiplier_7_5_product[31:24], multiplier_0_6_product[31:24],
    multiplier_1_6_product[31:24], multiplier_2_6_product[31:24], multiplier_3_6_product[31:24],
    multiplier_4_6_product[31:24], multiplier_5_6_product[31:24], multiplier_6_6_product[31:24],
    multiplier_7_6_product[31:24], multiplier_0_7_product[31:24], multiplier_1_7_product[31:24],
    multiplier_2_7_product[31:24], multiplier_3_7_product[31:24], multiplier_4_7_product[31:24],
    multiplier_5_7_product[31:24], multiplier_6_7_product[31:24], multiplier_7_7_product[31:24],
    multiplier_0_8_product[31:24], multiplier_1_8_product[31:24], multiplier_2_8_product[31:24],
    multiplier_3_8_product[31:24], multiplier_4_8_product[31:24], multiplier_5_8_product[31:24],
    multiplier_6_8_product[31:24], multiplier_7_8_product[31:24], multiplier_0_9_product[31:24],
    multiplier_1_9_product[31:24], multiplier_2_9_product[31:24], multiplier_3_9_product[31:24],
    multiplier_4_9_product[31:24], multiplier_5_9_product[31:24], multiplier_6_9_product[31:24],
    multiplier_7_9_product[31:24], multiplier_0_10_product[31:24], multiplier_1_10_product[31:24],
    multiplier_2_10_product[31:24], multiplier_3_10_product[31:24], multiplier_4_10_product[31:24],
    multiplier_5_10_product[31:24], multiplier_6_10_product[31:24], multiplier_7_10_product[31:24],
    multiplier_0_11_product[31:24], multiplier_1_11_product[31:24], multiplier_2_11_product[31:24],
    multiplier_3_11_product[31:24], multiplier_4_11_product[31:24], multiplier_5_11_product[31:24],
    multiplier_6_11_product[31:24], multiplier_7_11_product[31:24], multiplier_0_12_product[31:24],
    multiplier_1_12_product[31:24], multiplier_2_12_product[31:24], multiplier_3_12_product[31:24],
    multiplier_4_12_product[31:24], multiplier_5_12_product[31:24], multiplier_6_12_product[31:24],
    multiplier_7_12_product[31:24], multiplier_0_13_product[31:24], multiplier_1_13_product[31:24],
    multiplier_2_13_product[31:24], multiplier_3_13_product[31:24], multiplier_4_13_product[31:24],
    multiplier_5_13_product[31:24], multiplier_6_13_product[31:24], multiplier_7_13_product[31:24],
    multiplier_0_14_product[31:24], multiplier_1_14_product[31:24], multiplier_2_14_product[31:24],
    multiplier_3_14_product[31:24], multiplier_4_14_product[31:24], multiplier_5_14_product[31:24],
    multiplier_6_14_product[31:24], multiplier_7_14_product[31:24], multiplier_0_15_product[31:24],
    multiplier_1_15_product[31:24], multiplier_2_15_product[31:24], multiplier_3_15_product[31:24],
    multiplier_4_15_product[31:24], multiplier_5_15_product[31:24], multiplier_6_15_product[31:24],
    multiplier_7_15_product[31:24]};
endmodule
