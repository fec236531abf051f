// Brings a Gray code of 5 bits of another clock into this one.
module Synchronizer_w5_s2 (
  input  logic       clock,
  input  logic       reset,
  input  logic [4:0] x,
  output logic [4:0] y
);
  logic [4:0] caught;   // Synchronizer.swift:46
  logic [4:0] settled;  // Synchronizer.swift:46

  assign y = settled;  // Synchronizer.swift:53

  always_ff @(posedge clock) begin
    if (reset) begin
      caught  <= 5'd0;
      settled <= 5'd0;
    end else begin
      caught  <= x;       // Synchronizer.swift:50
      settled <= caught;  // Synchronizer.swift:51
    end
  end
endmodule

// 16 words of 8 bits of AsyncFifo_w8_d16_s2.
module AsyncFifo_w8_d16_s2_words (
  input  logic       write_clock,
  input  logic       write_enable,
  input  logic [3:0] write_address,
  input  logic [7:0] write_data,
  input  logic       read_clock,
  input  logic       read_enable,
  input  logic [3:0] read_address,
  output logic [7:0] read_data
);
  (* no_rw_check *)
  logic [7:0] cells [0:15];

  always_ff @(posedge write_clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge read_clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// Queue of 16 words of 8 bits between two clocks.
module AsyncFifo_w8_d16_s2 (
  input  logic       writeClock,
  input  logic       writeReset,
  input  logic       readClock,
  input  logic       readReset,
  input  logic       x_valid,
  output logic       x_ready,
  input  logic [7:0] x_payload,
  output logic       y_valid,
  input  logic       y_ready,
  output logic [7:0] y_payload
);
  logic [4:0] writeGray;      // AsyncFifo.swift:58
  logic [4:0] readGray;       // AsyncFifo.swift:59
  logic [4:0] writeSync_y;    // AsyncFifo.swift:60
  logic [4:0] readSync_y;     // AsyncFifo.swift:61
  logic [4:0] writeCount;     // AsyncFifo.swift:65
  logic       hasRoom;        // AsyncFifo.swift:66
  logic       writes;         // AsyncFifo.swift:67
  logic [4:0] writeNext;      // AsyncFifo.swift:68
  logic [4:0] writeNextGray;  // AsyncFifo.swift:69
  logic [4:0] fullGray;       // AsyncFifo.swift:70
  logic [4:0] readCount;      // AsyncFifo.swift:80
  logic       hasWords;       // AsyncFifo.swift:81
  logic       wordValid;      // AsyncFifo.swift:82
  logic       advance;        // AsyncFifo.swift:83
  logic       reads;          // AsyncFifo.swift:84
  logic [4:0] readNext;       // AsyncFifo.swift:85
  logic [4:0] readNextGray;   // AsyncFifo.swift:86
  logic [7:0] word;           // AsyncFifo.swift:87

  Synchronizer_w5_s2 writeSync (  // AsyncFifo.swift:60
    .clock (readClock),
    .reset (readReset),
    .x     (writeGray),
    .y     (writeSync_y)
  );

  Synchronizer_w5_s2 readSync (  // AsyncFifo.swift:61
    .clock (writeClock),
    .reset (writeReset),
    .x     (readGray),
    .y     (readSync_y)
  );

  AsyncFifo_w8_d16_s2_words words (  // AsyncFifo.swift:56
    .write_clock   (writeClock),
    .write_enable  (writes),
    .write_address (writeCount[3:0]),
    .write_data    (x_payload),
    .read_clock    (readClock),
    .read_enable   (reads),
    .read_address  (readCount[3:0]),
    .read_data     (word)
  );

  assign writes        = x_valid & hasRoom;                   // AsyncFifo.swift:67
  assign writeNext     = writeCount + {4'd0, writes};         // AsyncFifo.swift:68
  assign writeNextGray = writeNext ^ {1'b0, writeNext[4:1]};  // AsyncFifo.swift:69
  assign fullGray      = readSync_y ^ 5'h18;                  // AsyncFifo.swift:70
  assign advance       = !wordValid | y_ready;                // AsyncFifo.swift:83
  assign reads         = hasWords & advance;                  // AsyncFifo.swift:84
  assign readNext      = readCount + {4'd0, reads};           // AsyncFifo.swift:85
  assign readNextGray  = readNext ^ {1'b0, readNext[4:1]};    // AsyncFifo.swift:86
  assign x_ready       = hasRoom;                             // AsyncFifo.swift:95
  assign y_valid       = wordValid;                           // AsyncFifo.swift:96
  assign y_payload     = word;                                // AsyncFifo.swift:97

  always_ff @(posedge writeClock) begin
    if (writeReset) begin
      writeCount <= 5'd0;
      writeGray  <= 5'd0;
      hasRoom    <= 1'b1;
    end else begin
      writeCount <= writeNext;                  // AsyncFifo.swift:74
      writeGray  <= writeNextGray;              // AsyncFifo.swift:75
      hasRoom    <= writeNextGray != fullGray;  // AsyncFifo.swift:76
    end
  end

  always_ff @(posedge readClock) begin
    if (readReset) begin
      readCount <= 5'd0;
      readGray  <= 5'd0;
      hasWords  <= 1'b0;
      wordValid <= 1'b0;
    end else begin
      readCount <= readNext;                     // AsyncFifo.swift:89
      readGray  <= readNextGray;                 // AsyncFifo.swift:90
      hasWords  <= readNextGray != writeSync_y;  // AsyncFifo.swift:91
      if (advance) wordValid <= hasWords;  // AsyncFifo.swift:92
    end
  end

  `ifdef FORMAL
  always_ff @(posedge writeClock) begin
    if (!writeReset) writeGrayFollowsCount: assert (writeGray == (writeCount ^ {1'b0, writeCount[4:1]}));  // AsyncFifo.swift:100
  end
  always_ff @(posedge readClock) begin
    if (!readReset) readGrayFollowsCount: assert (readGray == (readCount ^ {1'b0, readCount[4:1]}));  // AsyncFifo.swift:101
  end
  `endif
endmodule
