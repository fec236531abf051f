// Probabilities of a sample, and the gradient rounded from them.
module SoftmaxGradient (
  input  logic        clock,
  input  logic        reset,
  input  logic        restart,
  input  logic [17:0] gradient,
  input  logic [17:0] stride,
  input  logic [8:0]  classes,
  input  logic [12:0] samples,
  input  logic [4:0]  bits,
  input  logic [23:0] element,
  input  logic [15:0] keys_0,
  input  logic [15:0] keys_1,
  input  logic [15:0] keys_2,
  input  logic [15:0] keys_3,
  input  logic [15:0] keys_4,
  input  logic [15:0] keys_5,
  input  logic        powerValid,
  input  logic [15:0] power,
  input  logic        start,
  input  logic [19:0] reciprocal,
  input  logic [7:0]  label,
  output logic        write_enable,
  output logic [17:0] write_address,
  output logic [15:0] write_data,
  output logic        saturates,
  output logic        done
);
  logic        [8:0]  readPlace;                        // ElementCounter.swift:13
  logic        [8:0]  readLastPlace;                    // ElementCounter.swift:14
  logic               readValid;                        // ElementCounter.swift:15
  logic               readIsFirst;                      // ElementCounter.swift:16
  logic               readIsLast;                       // ElementCounter.swift:17
  logic        [15:0] powers_oldest;                    // SoftmaxGradient.swift:49
  logic        [19:0] reciprocal_;                      // SoftmaxGradient.swift:55
  logic        [7:0]  label_;                           // SoftmaxGradient.swift:56
  logic        [19:0] dividing;                         // SoftmaxGradient.swift:57
  logic               first1;                           // Delayed.swift:8
  logic        [8:0]  nextPlace;                        // SoftmaxGradient.swift:108
  logic        [8:0]  place;                            // SoftmaxGradient.swift:109
  logic               isLabel;                          // SoftmaxGradient.swift:111
  logic signed [34:0] multiplier_product;               // SoftmaxGradient.swift:120
  logic        [17:0] upToThree;                        // SoftmaxGradient.swift:122
  logic        [15:0] four;                             // SoftmaxGradient.swift:123
  logic        [17:0] upper;                            // SoftmaxGradient.swift:124
  logic        [18:0] rounding;                         // SoftmaxGradient.swift:125
  logic        [15:0] probability;                      // SoftmaxGradient.swift:126
  logic        [34:0] product;                          // SoftmaxGradient.swift:127
  logic        [19:0] total;                            // SoftmaxGradient.swift:128
  logic               isLabel1;                         // Delayed.swift:8
  logic               isLabel2;                         // Delayed.swift:8
  logic               isLabel3;                         // Delayed.swift:8
  logic               isLabel4;                         // Delayed.swift:8
  logic               isLabel5;                         // Delayed.swift:8
  logic               isLabel6;                         // Delayed.swift:8
  logic signed [15:0] difference;                       // SoftmaxGradient.swift:150
  logic               isOne;                            // SoftmaxGradient.swift:151
  logic        [14:0] fraction;                         // SoftmaxGradient.swift:152
  logic signed [15:0] difference_1;                     // Delayed.swift:8
  logic               random_x_ready;                   // SoftmaxGradient.swift:168
  logic        [15:0] random_y_payload;                 // SoftmaxGradient.swift:168
  logic               random_y_valid;                   // SoftmaxGradient.swift:168
  logic        [23:0] elementIndex;                     // SoftmaxGradient.swift:169
  logic        [15:0] randomCoarse;                     // SoftmaxGradient.swift:170
  logic        [15:0] randomShifted;                    // SoftmaxGradient.swift:171
  logic signed [16:0] sum;                              // SoftmaxGradient.swift:194
  logic signed [15:0] coarse;                           // SoftmaxGradient.swift:195
  logic signed [15:0] result;                           // SoftmaxGradient.swift:196
  logic        [3:0]  shift;                            // SoftmaxGradient.swift:197
  logic               overflows;                        // SoftmaxGradient.swift:199
  logic signed [15:0] limited;                          // SoftmaxGradient.swift:200
  logic               saturates1;                       // Delayed.swift:8
  logic               saturates2;                       // Delayed.swift:8
  logic               valid1;                           // Delayed.swift:8
  logic               valid2;                           // Delayed.swift:8
  logic               valid3;                           // Delayed.swift:8
  logic               valid4;                           // Delayed.swift:8
  logic               valid5;                           // Delayed.swift:8
  logic               valid6;                           // Delayed.swift:8
  logic               valid7;                           // Delayed.swift:8
  logic               valid8;                           // Delayed.swift:8
  logic               valid9;                           // Delayed.swift:8
  logic               valid10;                          // Delayed.swift:8
  logic               valid11;                          // Delayed.swift:8
  logic               last1;                            // Delayed.swift:8
  logic               last2;                            // Delayed.swift:8
  logic               last3;                            // Delayed.swift:8
  logic               last4;                            // Delayed.swift:8
  logic               last5;                            // Delayed.swift:8
  logic               last6;                            // Delayed.swift:8
  logic               last7;                            // Delayed.swift:8
  logic               last8;                            // Delayed.swift:8
  logic               last9;                            // Delayed.swift:8
  logic               last10;                           // Delayed.swift:8
  logic               last11;                           // Delayed.swift:8
  logic        [12:0] samplesLeft;                      // SoftmaxGradient.swift:78
  logic        [17:0] base;                             // SoftmaxGradient.swift:79
  logic        [17:0] address;                          // SoftmaxGradient.swift:80
  logic               done_;                            // SoftmaxGradient.swift:81
  logic        [17:0] next;                             // SoftmaxGradient.swift:82
  logic        [16:0] above;
  logic signed [16:0] randomShifted_2;
  logic signed [17:0] difference_1_plus_randomShifted;

  SoftmaxRing powers (  // SoftmaxGradient.swift:49
    .clock  (clock),
    .reset  (reset),
    .write  (powerValid),
    .word   (power),
    .read   (readValid),
    .oldest (powers_oldest)
  );

  MULT18X18D_17x18_ipo multiplier (  // SoftmaxGradient.swift:120
    .clock   (clock),
    .enable  (1'b1),
    .a       ({1'b0, powers_oldest}),
    .b       ({1'b0, dividing[16:0]}),
    .product (multiplier_product)
  );

  RandomBits_r6 random (  // SoftmaxGradient.swift:168
    .clock     (clock),
    .reset     (reset),
    .keys_0    (keys_0),
    .keys_1    (keys_1),
    .keys_2    (keys_2),
    .keys_3    (keys_3),
    .keys_4    (keys_4),
    .keys_5    (keys_5),
    .x_valid   (1'b1),
    .x_ready   (random_x_ready),
    .x_payload ({8'd0, elementIndex}),
    .y_valid   (random_y_valid),
    .y_ready   (1'b1),
    .y_payload (random_y_payload)
  );

  assign readIsLast                      = readPlace == readLastPlace;      // ElementCounter.swift:17
  assign place                           = readIsFirst ? 9'd0 : nextPlace;  // SoftmaxGradient.swift:109
  assign isLabel                         = place == {1'b0, label_};         // SoftmaxGradient.swift:111
  assign product                         = multiplier_product;              // SoftmaxGradient.swift:127
  assign total                           = {3'd0, product[33:17]} + {1'b0, rounding};  // SoftmaxGradient.swift:128
  assign isOne                           = probability[15];                 // SoftmaxGradient.swift:151
  assign fraction                        = probability[14:0];               // SoftmaxGradient.swift:152
  assign overflows                       = !sum[16] & sum[15];              // SoftmaxGradient.swift:199
  assign limited                         = overflows ? 16'sd32767 : $signed(sum[15:0]);  // SoftmaxGradient.swift:200
  assign next                            = base + stride;                   // SoftmaxGradient.swift:82
  assign write_enable                    = valid11;                         // SoftmaxGradient.swift:96
  assign write_address                   = address;                         // SoftmaxGradient.swift:97
  assign write_data                      = result;                          // SoftmaxGradient.swift:98
  assign saturates                       = valid11 & saturates2;            // SoftmaxGradient.swift:99
  assign done                            = done_;                           // SoftmaxGradient.swift:100
  assign above                           = {powers_oldest & {16{dividing[18]}}, 1'b0};  // SoftmaxGradient.swift:130
  assign randomShifted_2                 = {1'b0, randomShifted};           // SoftmaxGradient.swift:204
  assign difference_1_plus_randomShifted = 18'(difference_1) + 18'(randomShifted_2);  // SoftmaxGradient.swift:204

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
      first1 <= 1'b0;
    end else begin
      first1 <= readIsFirst;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    nextPlace <= place + 9'd1;  // SoftmaxGradient.swift:110
  end

  always_ff @(posedge clock) begin
    if (start) begin  // SoftmaxGradient.swift:61
      reciprocal_ <= reciprocal;  // SoftmaxGradient.swift:62
      label_      <= label;       // SoftmaxGradient.swift:63
    end
    if (first1) dividing <= reciprocal_;  // SoftmaxGradient.swift:66
  end

  always_ff @(posedge clock) begin
    upToThree   <= {2'd0, powers_oldest & {16{dividing[17]}}} + {1'b0, above};  // SoftmaxGradient.swift:130
    four        <= powers_oldest & {16{dividing[19]}};  // SoftmaxGradient.swift:133
    upper       <= upToThree | {four, 2'd0};            // SoftmaxGradient.swift:134
    rounding    <= {1'b0, upper} + 19'd2;               // SoftmaxGradient.swift:135
    probability <= total[17:2];                         // SoftmaxGradient.swift:136
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isLabel1 <= 1'b0;
    end else begin
      isLabel1 <= isLabel;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isLabel2 <= 1'b0;
    end else begin
      isLabel2 <= isLabel1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isLabel3 <= 1'b0;
    end else begin
      isLabel3 <= isLabel2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isLabel4 <= 1'b0;
    end else begin
      isLabel4 <= isLabel3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isLabel5 <= 1'b0;
    end else begin
      isLabel5 <= isLabel4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isLabel6 <= 1'b0;
    end else begin
      isLabel6 <= isLabel5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    difference <= {isLabel6 & !isOne, (!isLabel6 & isOne) ? 15'd32767 : fraction};  // SoftmaxGradient.swift:154
  end

  always_ff @(posedge clock) begin
    difference_1 <= difference;  // Delayed.swift:10
  end

  always_ff @(posedge clock) begin
    if (restart) begin  // SoftmaxGradient.swift:173
      elementIndex <= element;  // SoftmaxGradient.swift:173
    end else if (readValid) begin  // SoftmaxGradient.swift:173
      elementIndex <= elementIndex + 24'd1;  // SoftmaxGradient.swift:173
    end
    randomCoarse  <= bits[4] ? 16'd0 : random_y_payload >> {bits[3:2], 2'd0};  // SoftmaxGradient.swift:174
    randomShifted <= randomCoarse >> bits[1:0];  // SoftmaxGradient.swift:178
  end

  always_ff @(posedge clock) begin
    shift  <= 4'd0 - bits[3:0];                       // SoftmaxGradient.swift:203
    sum    <= difference_1_plus_randomShifted[16:0];  // SoftmaxGradient.swift:204
    coarse <= limited >>> {shift[3:2], 2'd0};         // SoftmaxGradient.swift:205
    result <= coarse >>> shift[1:0];                  // SoftmaxGradient.swift:206
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      saturates1 <= 1'b0;
    end else begin
      saturates1 <= overflows;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      saturates2 <= 1'b0;
    end else begin
      saturates2 <= saturates1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid1 <= 1'b0;
    end else begin
      valid1 <= readValid;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid2 <= 1'b0;
    end else begin
      valid2 <= valid1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid3 <= 1'b0;
    end else begin
      valid3 <= valid2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid4 <= 1'b0;
    end else begin
      valid4 <= valid3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid5 <= 1'b0;
    end else begin
      valid5 <= valid4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid6 <= 1'b0;
    end else begin
      valid6 <= valid5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid7 <= 1'b0;
    end else begin
      valid7 <= valid6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid8 <= 1'b0;
    end else begin
      valid8 <= valid7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid9 <= 1'b0;
    end else begin
      valid9 <= valid8;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid10 <= 1'b0;
    end else begin
      valid10 <= valid9;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid11 <= 1'b0;
    end else begin
      valid11 <= valid10;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last1 <= 1'b0;
    end else begin
      last1 <= readValid & readIsLast;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last2 <= 1'b0;
    end else begin
      last2 <= last1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last3 <= 1'b0;
    end else begin
      last3 <= last2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last4 <= 1'b0;
    end else begin
      last4 <= last3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last5 <= 1'b0;
    end else begin
      last5 <= last4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last6 <= 1'b0;
    end else begin
      last6 <= last5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last7 <= 1'b0;
    end else begin
      last7 <= last6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last8 <= 1'b0;
    end else begin
      last8 <= last7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last9 <= 1'b0;
    end else begin
      last9 <= last8;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last10 <= 1'b0;
    end else begin
      last10 <= last9;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last11 <= 1'b0;
    end else begin
      last11 <= last10;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin  // SoftmaxGradient.swift:83
    done_ <= last11 & (samplesLeft == 13'd1);  // SoftmaxGradient.swift:84
    if (restart) begin  // SoftmaxGradient.swift:85
      samplesLeft <= samples;   // SoftmaxGradient.swift:86
      base        <= gradient;  // SoftmaxGradient.swift:87
      address     <= gradient;  // SoftmaxGradient.swift:88
    end else if (last11) begin  // SoftmaxGradient.swift:85
      samplesLeft <= samplesLeft - 13'd1;  // SoftmaxGradient.swift:90
      base        <= next;                 // SoftmaxGradient.swift:91
      address     <= next;                 // SoftmaxGradient.swift:92
    end else if (valid11) begin  // SoftmaxGradient.swift:85
      address <= address + 18'd1;  // SoftmaxGradient.swift:93
    end
    if (reset) begin
      done_ <= 1'b0;
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, product[16:0], product[34], total[1:0], total[19:18], random_x_ready,
    random_y_valid, difference_1_plus_randomShifted[17]};
endmodule
