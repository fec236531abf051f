// The powers of a sample's logits, and their sum.
module SoftmaxPowers (
  input  logic               clock,
  input  logic               reset,
  input  logic               elementValid,
  input  logic        [15:0] element,
  input  logic               start,
  input  logic signed [15:0] largest,
  input  logic        [7:0]  sampleLabel,
  input  logic               sampleIsCorrect,
  input  logic        [8:0]  classes,
  input  logic signed [9:0]  exponent,
  output logic               powerValid,
  output logic        [15:0] power,
  output logic               summed,
  output logic        [23:0] sum,
  output logic        [20:0] labelDistance,
  output logic        [7:0]  label,
  output logic               isCorrect
);
  logic        [8:0]  readPlace;                      // ElementCounter.swift:13
  logic        [8:0]  readLastPlace;                  // ElementCounter.swift:14
  logic               readValid;                      // ElementCounter.swift:15
  logic               readIsFirst;                    // ElementCounter.swift:16
  logic               readIsLast;                     // ElementCounter.swift:17
  logic        [15:0] logits_oldest;                  // SoftmaxPowers.swift:68
  logic               valid1;                         // SoftmaxPowers.swift:120
  logic               valid2;                         // SoftmaxPowers.swift:120
  logic               valid3;                         // SoftmaxPowers.swift:120
  logic               valid4;                         // SoftmaxPowers.swift:120
  logic               valid5;                         // SoftmaxPowers.swift:120
  logic               valid6;                         // SoftmaxPowers.swift:120
  logic               valid7;                         // SoftmaxPowers.swift:120
  logic               valid8;                         // SoftmaxPowers.swift:120
  logic               valid9;                         // SoftmaxPowers.swift:120
  logic               valid10;                        // SoftmaxPowers.swift:120
  logic               valid11;                        // SoftmaxPowers.swift:120
  logic               valid12;                        // SoftmaxPowers.swift:120
  logic               valid13;                        // SoftmaxPowers.swift:120
  logic               valid14;                        // SoftmaxPowers.swift:120
  logic               first1;                         // SoftmaxPowers.swift:120
  logic               first2;                         // SoftmaxPowers.swift:120
  logic               first3;                         // SoftmaxPowers.swift:120
  logic               first4;                         // SoftmaxPowers.swift:120
  logic               first5;                         // SoftmaxPowers.swift:120
  logic               first6;                         // SoftmaxPowers.swift:120
  logic               first7;                         // SoftmaxPowers.swift:120
  logic               first8;                         // SoftmaxPowers.swift:120
  logic               first9;                         // SoftmaxPowers.swift:120
  logic               first10;                        // SoftmaxPowers.swift:120
  logic               first11;                        // SoftmaxPowers.swift:120
  logic               first12;                        // SoftmaxPowers.swift:120
  logic               first13;                        // SoftmaxPowers.swift:120
  logic               first14;                        // SoftmaxPowers.swift:120
  logic               last1;                          // SoftmaxPowers.swift:120
  logic               last2;                          // SoftmaxPowers.swift:120
  logic               last3;                          // SoftmaxPowers.swift:120
  logic               last4;                          // SoftmaxPowers.swift:120
  logic               last5;                          // SoftmaxPowers.swift:120
  logic               last6;                          // SoftmaxPowers.swift:120
  logic               last7;                          // SoftmaxPowers.swift:120
  logic               last8;                          // SoftmaxPowers.swift:120
  logic               last9;                          // SoftmaxPowers.swift:120
  logic               last10;                         // SoftmaxPowers.swift:120
  logic               last11;                         // SoftmaxPowers.swift:120
  logic               last12;                         // SoftmaxPowers.swift:120
  logic               last13;                         // SoftmaxPowers.swift:120
  logic               last14;                         // SoftmaxPowers.swift:120
  logic signed [15:0] largest1;                       // SoftmaxPowers.swift:129
  logic signed [15:0] largest2;                       // SoftmaxPowers.swift:129
  logic        [7:0]  arrived_label;                  // SoftmaxPowers.swift:129
  logic               arrived_isCorrect;              // SoftmaxPowers.swift:129
  logic        [7:0]  waiting_label;                  // SoftmaxPowers.swift:129
  logic               waiting_isCorrect;              // SoftmaxPowers.swift:129
  logic        [7:0]  labelled_label;                 // SoftmaxPowers.swift:129
  logic               labelled_isCorrect;             // SoftmaxPowers.swift:129
  logic        [7:0]  summing_label;                  // SoftmaxPowers.swift:129
  logic               summing_isCorrect;              // SoftmaxPowers.swift:129
  logic        [15:0] difference;                     // SoftmaxPowers.swift:139
  logic        [17:0] times3;                         // SoftmaxPowers.swift:140
  logic        [18:0] times5;                         // SoftmaxPowers.swift:141
  logic        [15:0] times1;                         // SoftmaxPowers.swift:142
  logic        [20:0] times23;                        // SoftmaxPowers.swift:143
  logic        [22:0] times85;                        // SoftmaxPowers.swift:144
  logic        [31:0] product;                        // SoftmaxPowers.swift:145
  logic        [5:0]  shift;                          // SoftmaxPowers.swift:149
  logic signed [10:0] amount;                         // SoftmaxPowers.swift:150
  logic        [36:0] shifted16;                      // SoftmaxPowers.swift:151
  logic        [36:0] shifted4;                       // SoftmaxPowers.swift:152
  logic        [36:0] shifted1;                       // SoftmaxPowers.swift:153
  logic        [20:0] distance;                       // SoftmaxPowers.swift:154
  logic        [20:0] labelDistance_;                 // SoftmaxPowers.swift:184
  logic        [8:0]  nextPlace;                      // SoftmaxPowers.swift:185
  logic        [8:0]  place;                          // SoftmaxPowers.swift:186
  logic               isLabel;                        // SoftmaxPowers.swift:187
  logic        [20:0] summingDistance;                // SoftmaxPowers.swift:129
  logic        [15:0] powers_data;                    // SoftmaxPowers.swift:201
  logic        [10:0] whole1;                         // Delayed.swift:8
  logic        [10:0] whole2;                         // Delayed.swift:8
  logic               vanishes;                       // SoftmaxPowers.swift:208
  logic        [15:0] coarse;                         // SoftmaxPowers.swift:209
  logic        [1:0]  fine;                           // SoftmaxPowers.swift:210
  logic        [15:0] power_;                         // SoftmaxPowers.swift:211
  logic        [23:0] sum_;                           // SoftmaxPowers.swift:97
  logic               summed_1;                       // Delayed.swift:8
  logic        [23:0] times5_plus_times5_above_0;
  logic        [24:0] first14_selects_0_plus_power_;

  SoftmaxRing logits (  // SoftmaxPowers.swift:68
    .clock  (clock),
    .reset  (reset),
    .write  (elementValid),
    .word   (element),
    .read   (readValid),
    .oldest (logits_oldest)
  );

  Rom_w16_d1024_c7c635_registered powers (  // SoftmaxPowers.swift:201
    .clock   (clock),
    .enable  (1'b1),
    .address (distance[9:0]),
    .data    (powers_data)
  );

  assign readIsLast                    = readPlace == readLastPlace;       // ElementCounter.swift:17
  assign amount                        = 11'sd10 - 11'(exponent);          // SoftmaxPowers.swift:150
  assign place                         = first10 ? 9'd0 : nextPlace;       // SoftmaxPowers.swift:186
  assign isLabel                       = place == {1'b0, labelled_label};  // SoftmaxPowers.swift:187
  assign vanishes                      = |whole2[10:4];                    // SoftmaxPowers.swift:208
  assign powerValid                    = valid14;                          // SoftmaxPowers.swift:105
  assign power                         = power_;                           // SoftmaxPowers.swift:106
  assign summed                        = summed_1;                         // SoftmaxPowers.swift:107
  assign sum                           = sum_;                             // SoftmaxPowers.swift:108
  assign labelDistance                 = summingDistance;                  // SoftmaxPowers.swift:109
  assign label                         = summing_label;                    // SoftmaxPowers.swift:110
  assign isCorrect                     = summing_isCorrect;                // SoftmaxPowers.swift:111
  assign times5_plus_times5_above_0    = {5'd0, times5} + {1'b0, times5, 4'd0};  // SoftmaxPowers.swift:166
  assign first14_selects_0_plus_power_ = {1'b0, first14 ? 24'd0 : sum_} + {9'd0, power_};  // SoftmaxPowers.swift:101

  always_ff @(posedge clock) begin  // ElementCounter.swift:18
    readLastPlace <= classes - 9'd1;  // ElementCounter.swift:19
    readIsFirst   <= start;           // ElementCounter.swift:20
    if (start) begin  // ElementCounter.swift:21
      readValid <= 1'b1;  // ElementCounter.swift:22
      readPlace <= 9'd0;  // ElementCounter.swift:23
    end else begin
      if (readIsLast) readValid <= 1'b0;  // ElementCounter.swift:25
      readPlace <= readPlace + 9'd1;  // ElementCounter.swift:26
    end
    if (reset) begin
      readIsFirst <= 1'b0;
      readValid   <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid1 <= 1'b0;
    end else begin
      valid1 <= readValid;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid2 <= 1'b0;
    end else begin
      valid2 <= valid1;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid3 <= 1'b0;
    end else begin
      valid3 <= valid2;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid4 <= 1'b0;
    end else begin
      valid4 <= valid3;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid5 <= 1'b0;
    end else begin
      valid5 <= valid4;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid6 <= 1'b0;
    end else begin
      valid6 <= valid5;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid7 <= 1'b0;
    end else begin
      valid7 <= valid6;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid8 <= 1'b0;
    end else begin
      valid8 <= valid7;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid9 <= 1'b0;
    end else begin
      valid9 <= valid8;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid10 <= 1'b0;
    end else begin
      valid10 <= valid9;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid11 <= 1'b0;
    end else begin
      valid11 <= valid10;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid12 <= 1'b0;
    end else begin
      valid12 <= valid11;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid13 <= 1'b0;
    end else begin
      valid13 <= valid12;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid14 <= 1'b0;
    end else begin
      valid14 <= valid13;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first1 <= 1'b0;
    end else begin
      first1 <= readIsFirst;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first2 <= 1'b0;
    end else begin
      first2 <= first1;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first3 <= 1'b0;
    end else begin
      first3 <= first2;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first4 <= 1'b0;
    end else begin
      first4 <= first3;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first5 <= 1'b0;
    end else begin
      first5 <= first4;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first6 <= 1'b0;
    end else begin
      first6 <= first5;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first7 <= 1'b0;
    end else begin
      first7 <= first6;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first8 <= 1'b0;
    end else begin
      first8 <= first7;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first9 <= 1'b0;
    end else begin
      first9 <= first8;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first10 <= 1'b0;
    end else begin
      first10 <= first9;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first11 <= 1'b0;
    end else begin
      first11 <= first10;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first12 <= 1'b0;
    end else begin
      first12 <= first11;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first13 <= 1'b0;
    end else begin
      first13 <= first12;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first14 <= 1'b0;
    end else begin
      first14 <= first13;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last1 <= 1'b0;
    end else begin
      last1 <= readValid & readIsLast;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last2 <= 1'b0;
    end else begin
      last2 <= last1;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last3 <= 1'b0;
    end else begin
      last3 <= last2;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last4 <= 1'b0;
    end else begin
      last4 <= last3;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last5 <= 1'b0;
    end else begin
      last5 <= last4;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last6 <= 1'b0;
    end else begin
      last6 <= last5;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last7 <= 1'b0;
    end else begin
      last7 <= last6;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last8 <= 1'b0;
    end else begin
      last8 <= last7;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last9 <= 1'b0;
    end else begin
      last9 <= last8;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last10 <= 1'b0;
    end else begin
      last10 <= last9;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last11 <= 1'b0;
    end else begin
      last11 <= last10;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last12 <= 1'b0;
    end else begin
      last12 <= last11;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last13 <= 1'b0;
    end else begin
      last13 <= last12;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last14 <= 1'b0;
    end else begin
      last14 <= last13;  // SoftmaxPowers.swift:122
    end
  end

  always_ff @(posedge clock) begin
    if (start) largest1 <= largest;  // SoftmaxPowers.swift:130
  end

  always_ff @(posedge clock) begin
    if (first1) largest2 <= largest1;  // SoftmaxPowers.swift:130
  end

  always_ff @(posedge clock) begin
    if (start) begin  // SoftmaxPowers.swift:130
      arrived_label     <= sampleLabel;      // SoftmaxPowers.swift:130
      arrived_isCorrect <= sampleIsCorrect;  // SoftmaxPowers.swift:130
    end
  end

  always_ff @(posedge clock) begin
    if (first1) begin  // SoftmaxPowers.swift:130
      waiting_label     <= arrived_label;      // SoftmaxPowers.swift:130
      waiting_isCorrect <= arrived_isCorrect;  // SoftmaxPowers.swift:130
    end
  end

  always_ff @(posedge clock) begin
    if (first9) begin  // SoftmaxPowers.swift:130
      labelled_label     <= waiting_label;      // SoftmaxPowers.swift:130
      labelled_isCorrect <= waiting_isCorrect;  // SoftmaxPowers.swift:130
    end
  end

  always_ff @(posedge clock) begin
    if (last10) begin  // SoftmaxPowers.swift:130
      summing_label     <= labelled_label;      // SoftmaxPowers.swift:130
      summing_isCorrect <= labelled_isCorrect;  // SoftmaxPowers.swift:130
    end
  end

  always_ff @(posedge clock) begin
    shift      <= amount[10] ? 6'd0 : ((|amount[9:6]) ? 6'd63 : amount[5:0]);  // SoftmaxPowers.swift:157
    difference <= largest2 - logits_oldest;                          // SoftmaxPowers.swift:161
    times3     <= {2'd0, difference} + {1'b0, difference, 1'b0};     // SoftmaxPowers.swift:162
    times5     <= {3'd0, difference} + {1'b0, difference, 2'd0};     // SoftmaxPowers.swift:163
    times1     <= difference;                                        // SoftmaxPowers.swift:164
    times23    <= {times3, 3'd0} - {5'd0, times1};                   // SoftmaxPowers.swift:165
    times85    <= times5_plus_times5_above_0[22:0];                  // SoftmaxPowers.swift:166
    product    <= {times23, 11'd0} + {8'd0, times85, 1'b0};          // SoftmaxPowers.swift:167
    shifted16  <= {product, 5'd0} >> {shift[5:4], 4'd0};             // SoftmaxPowers.swift:168
    shifted4   <= shifted16 >> {shift[3:2], 2'd0};                   // SoftmaxPowers.swift:169
    shifted1   <= shifted4 >> shift[1:0];                            // SoftmaxPowers.swift:170
    distance   <= (|shifted1[36:20]) ? 21'h100000 : shifted1[20:0];  // SoftmaxPowers.swift:171
  end

  always_ff @(posedge clock) begin
    nextPlace <= place + 9'd1;  // SoftmaxPowers.swift:192
    if (valid10 & (first10 | isLabel)) begin  // SoftmaxPowers.swift:193
      labelDistance_ <= isLabel ? distance : 21'd0;  // SoftmaxPowers.swift:193
    end
  end

  always_ff @(posedge clock) begin
    if (last11) summingDistance <= labelDistance_;  // SoftmaxPowers.swift:130
  end

  always_ff @(posedge clock) begin
    whole1 <= distance[20:10];  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    whole2 <= whole1;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    coarse <= vanishes ? 16'd0 : powers_data >> {whole2[3:2], 2'd0};  // SoftmaxPowers.swift:213
    fine   <= whole2[1:0];                                            // SoftmaxPowers.swift:217
    power_ <= coarse >> fine;                                         // SoftmaxPowers.swift:218
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      summed_1 <= 1'b0;
    end else begin
      summed_1 <= last14;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (valid14) sum_ <= first14_selects_0_plus_power_[23:0];  // SoftmaxPowers.swift:101
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, times5_plus_times5_above_0[23], first14_selects_0_plus_power_[24]};
endmodule
