// Reads the logits of each sample and finds the largest.
module SoftmaxReader_lo8_la8 (
  input  logic               clock,
  input  logic               reset,
  input  logic               start,
  input  logic        [17:0] logits,
  input  logic        [17:0] stride,
  input  logic        [17:0] labels,
  input  logic        [8:0]  classes,
  input  logic        [12:0] samples,
  output logic               logit_enable,
  output logic        [17:0] logit_address,
  input  logic        [15:0] logit_data,
  output logic               label_enable,
  output logic        [17:0] label_address,
  input  logic        [7:0]  label_data,
  output logic               elementValid,
  output logic        [15:0] element,
  output logic               found,
  output logic signed [15:0] largest,
  output logic        [7:0]  sampleLabel,
  output logic               isCorrect
);
  logic               begins;               // SoftmaxReader.swift:45
  logic               runs;                 // SoftmaxReader.swift:46
  logic        [8:0]  slot;                 // SoftmaxReader.swift:47
  logic        [8:0]  slotBeforeLast;       // SoftmaxReader.swift:48
  logic        [12:0] samplesLeft;          // SoftmaxReader.swift:49
  logic        [17:0] base;                 // SoftmaxReader.swift:50
  logic        [17:0] address;              // SoftmaxReader.swift:51
  logic        [17:0] labelAddress;         // SoftmaxReader.swift:52
  logic               ends;                 // SoftmaxReader.swift:54
  logic               isLastSample1;        // Delayed.swift:8
  logic               continues;            // SoftmaxReader.swift:56
  logic        [17:0] next;                 // SoftmaxReader.swift:57
  logic        [8:0]  readPlace;            // ElementCounter.swift:13
  logic        [8:0]  readLastPlace;        // ElementCounter.swift:14
  logic               readValid;            // ElementCounter.swift:15
  logic               readIsFirst;          // ElementCounter.swift:16
  logic               readIsLast;           // ElementCounter.swift:17
  logic               valid1;               // Delayed.swift:8
  logic               valid2;               // Delayed.swift:8
  logic               valid3;               // Delayed.swift:8
  logic               valid4;               // Delayed.swift:8
  logic               valid5;               // Delayed.swift:8
  logic               valid6;               // Delayed.swift:8
  logic               valid7;               // Delayed.swift:8
  logic               valid8;               // Delayed.swift:8
  logic               valid9;               // Delayed.swift:8
  logic               first1;               // Delayed.swift:8
  logic               first2;               // Delayed.swift:8
  logic               first3;               // Delayed.swift:8
  logic               first4;               // Delayed.swift:8
  logic               first5;               // Delayed.swift:8
  logic               first6;               // Delayed.swift:8
  logic               first7;               // Delayed.swift:8
  logic               first8;               // Delayed.swift:8
  logic               first9;               // Delayed.swift:8
  logic               last1;                // Delayed.swift:8
  logic               last2;                // Delayed.swift:8
  logic               last3;                // Delayed.swift:8
  logic               last4;                // Delayed.swift:8
  logic               last5;                // Delayed.swift:8
  logic               last6;                // Delayed.swift:8
  logic               last7;                // Delayed.swift:8
  logic               last8;                // Delayed.swift:8
  logic               last9;                // Delayed.swift:8
  logic               labelComes1;          // Delayed.swift:8
  logic               labelComes2;          // Delayed.swift:8
  logic               labelComes3;          // Delayed.swift:8
  logic               labelComes4;          // Delayed.swift:8
  logic               labelComes5;          // Delayed.swift:8
  logic               labelComes6;          // Delayed.swift:8
  logic               labelComes7;          // Delayed.swift:8
  logic               labelComes8;          // Delayed.swift:8
  logic signed [15:0] logit_;               // SoftmaxReader.swift:101
  logic        [8:0]  place;                // SoftmaxReader.swift:102
  logic        [7:0]  nextLabel;            // SoftmaxReader.swift:103
  logic signed [15:0] greatest;             // SoftmaxReader.swift:104
  logic        [8:0]  prediction;           // SoftmaxReader.swift:105
  logic        [7:0]  label_;               // SoftmaxReader.swift:106
  logic               isFound;              // SoftmaxReader.swift:107
  logic        [8:0]  here;                 // SoftmaxReader.swift:108
  logic               begins_or_continues;

  assign continues           = ends & !isLastSample1;         // SoftmaxReader.swift:56
  assign next                = base + stride;                 // SoftmaxReader.swift:57
  assign readIsLast          = readPlace == readLastPlace;    // ElementCounter.swift:17
  assign here                = first9 ? 9'd0 : place;         // SoftmaxReader.swift:108
  assign logit_enable        = readValid;                     // SoftmaxReader.swift:85
  assign logit_address       = address;                       // SoftmaxReader.swift:86
  assign label_enable        = readIsFirst;                   // SoftmaxReader.swift:87
  assign label_address       = labelAddress;                  // SoftmaxReader.swift:88
  assign elementValid        = valid9;                        // SoftmaxReader.swift:124
  assign element             = logit_;                        // SoftmaxReader.swift:125
  assign found               = isFound;                       // SoftmaxReader.swift:126
  assign largest             = greatest;                      // SoftmaxReader.swift:127
  assign sampleLabel         = label_;                        // SoftmaxReader.swift:128
  assign isCorrect           = prediction == {1'b0, label_};  // SoftmaxReader.swift:129
  assign begins_or_continues = begins | continues;            // ElementCounter.swift:13

  always_ff @(posedge clock) begin
    if (reset) begin
      isLastSample1 <= 1'b0;
    end else begin
      isLastSample1 <= samplesLeft == 13'd1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin  // ElementCounter.swift:18
    readLastPlace <= classes - 9'd1;       // ElementCounter.swift:19
    readIsFirst   <= begins_or_continues;  // ElementCounter.swift:20
    if (begins_or_continues) begin  // ElementCounter.swift:21
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

  always_ff @(posedge clock) begin  // SoftmaxReader.swift:61
    slotBeforeLast <= classes < 9'd10 ? 9'd8 : classes - 9'd2;  // SoftmaxReader.swift:62
    ends           <= runs & (slot == slotBeforeLast);          // SoftmaxReader.swift:66
    slot           <= (begins | ends) ? 9'd0 : slot + 9'd1;     // SoftmaxReader.swift:67
    if (begins) begin  // SoftmaxReader.swift:68
      runs <= 1'b1;  // SoftmaxReader.swift:68
    end else if (ends) begin  // SoftmaxReader.swift:68
      runs <= continues;  // SoftmaxReader.swift:68
    end
    begins <= start;  // SoftmaxReader.swift:69
    if (start) begin  // SoftmaxReader.swift:70
      samplesLeft  <= samples;  // SoftmaxReader.swift:71
      base         <= logits;   // SoftmaxReader.swift:72
      address      <= logits;   // SoftmaxReader.swift:73
      labelAddress <= labels;   // SoftmaxReader.swift:74
    end else if (ends) begin  // SoftmaxReader.swift:76
      samplesLeft  <= samplesLeft - 13'd1;   // SoftmaxReader.swift:77
      base         <= next;                  // SoftmaxReader.swift:78
      address      <= next;                  // SoftmaxReader.swift:79
      labelAddress <= labelAddress + 18'd1;  // SoftmaxReader.swift:80
    end else if (readValid) begin  // SoftmaxReader.swift:76
      address <= address + 18'd1;  // SoftmaxReader.swift:81
    end
    if (reset) begin
      ends   <= 1'b0;
      runs   <= 1'b0;
      begins <= 1'b0;
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
      first1 <= 1'b0;
    end else begin
      first1 <= readIsFirst;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first2 <= 1'b0;
    end else begin
      first2 <= first1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first3 <= 1'b0;
    end else begin
      first3 <= first2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first4 <= 1'b0;
    end else begin
      first4 <= first3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first5 <= 1'b0;
    end else begin
      first5 <= first4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first6 <= 1'b0;
    end else begin
      first6 <= first5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first7 <= 1'b0;
    end else begin
      first7 <= first6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first8 <= 1'b0;
    end else begin
      first8 <= first7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      first9 <= 1'b0;
    end else begin
      first9 <= first8;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      last1 <= 1'b0;
    end else begin
      last1 <= readIsLast;  // Delayed.swift:10
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
      labelComes1 <= 1'b0;
    end else begin
      labelComes1 <= readIsFirst;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      labelComes2 <= 1'b0;
    end else begin
      labelComes2 <= labelComes1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      labelComes3 <= 1'b0;
    end else begin
      labelComes3 <= labelComes2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      labelComes4 <= 1'b0;
    end else begin
      labelComes4 <= labelComes3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      labelComes5 <= 1'b0;
    end else begin
      labelComes5 <= labelComes4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      labelComes6 <= 1'b0;
    end else begin
      labelComes6 <= labelComes5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      labelComes7 <= 1'b0;
    end else begin
      labelComes7 <= labelComes6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      labelComes8 <= 1'b0;
    end else begin
      labelComes8 <= labelComes7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin  // SoftmaxReader.swift:110
    logit_ <= logit_data;  // SoftmaxReader.swift:111
    if (labelComes8) nextLabel <= label_data;  // SoftmaxReader.swift:112
    if (valid9) begin  // SoftmaxReader.swift:113
      place <= here + 9'd1;  // SoftmaxReader.swift:114
      if (first9 | (greatest < logit_)) begin  // SoftmaxReader.swift:115
        greatest   <= logit_;  // SoftmaxReader.swift:116
        prediction <= here;    // SoftmaxReader.swift:117
      end
      if (first9) label_ <= nextLabel;  // SoftmaxReader.swift:119
    end
    isFound <= valid9 & last9;  // SoftmaxReader.swift:121
    if (reset) begin
      isFound <= 1'b0;
    end
  end
endmodule
