// 14 words of 66 bits of Fifo_w66_d14.
module Fifo_w66_d14_words (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [3:0]  write_address,
  input  logic [65:0] write_data,
  input  logic [3:0]  read_address,
  output logic [65:0] read_data
);
  logic [65:0] cells [0:13];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  assign read_data = cells[read_address];
endmodule

// Queue of 14 words of 66 bits.
module Fifo_w66_d14 (
  input  logic        clock,
  input  logic        reset,
  input  logic        x_valid,
  output logic        x_ready,
  input  logic [65:0] x_payload,
  output logic        y_valid,
  input  logic        y_ready,
  output logic [65:0] y_payload
);
  logic [3:0]  writeAddress;  // Fifo.swift:56
  logic [3:0]  readAddress;   // Fifo.swift:57
  logic [3:0]  count;         // Fifo.swift:58
  logic        hasRoom;       // Fifo.swift:59
  logic        hasWords;      // Fifo.swift:60
  logic        writes;        // Fifo.swift:61
  logic        reads;         // Fifo.swift:62
  logic [65:0] words_word;

  Fifo_w66_d14_words words (  // Fifo.swift:55
    .clock         (clock),
    .write_enable  (writes),
    .write_address (writeAddress),
    .write_data    (x_payload),
    .read_address  (readAddress),
    .read_data     (words_word)
  );

  assign writes    = x_valid & hasRoom;   // Fifo.swift:61
  assign x_ready   = hasRoom;             // Fifo.swift:78
  assign reads     = hasWords & y_ready;  // Fifo.swift:86
  assign y_valid   = hasWords;            // Fifo.swift:87
  assign y_payload = words_word;          // Fifo.swift:88

  always_ff @(posedge clock) begin
    if (reset) begin
      writeAddress <= 4'd0;
      readAddress  <= 4'd0;
      count        <= 4'd0;
      hasWords     <= 1'b0;
      hasRoom      <= 1'b1;
    end else begin
      if (writes) begin  // Fifo.swift:66
        writeAddress <= writeAddress == 4'd13 ? 4'd0 : writeAddress + 4'd1;  // Fifo.swift:66
      end
      if (reads) begin  // Fifo.swift:67
        readAddress <= readAddress == 4'd13 ? 4'd0 : readAddress + 4'd1;  // Fifo.swift:67
      end
      if (writes & !reads) begin  // Fifo.swift:68
        count    <= count + 4'd1;    // Fifo.swift:69
        hasWords <= 1'b1;            // Fifo.swift:70
        hasRoom  <= count != 4'd13;  // Fifo.swift:71
      end else if (reads & !writes) begin  // Fifo.swift:68
        count    <= count - 4'd1;   // Fifo.swift:73
        hasWords <= count != 4'd1;  // Fifo.swift:74
        hasRoom  <= 1'b1;           // Fifo.swift:75
      end
    end
  end

  `ifdef FORMAL
  wire [4:0] readAddress_plus_count = {1'b0, readAddress} + {1'b0, count};
  always_ff @(posedge clock) begin
    if (!reset) holdsAtMostDepth: assert (count <= 4'd14);  // Fifo.swift:140
    if (!reset) knowsWhetherFull: assert (hasRoom == (count != 4'd14));  // Fifo.swift:141
    if (!reset) knowsWhetherEmpty: assert (hasWords == (count != 4'd0));  // Fifo.swift:142
    if (!reset) addressesInRange: assert ((writeAddress < 4'd14) & (readAddress < 4'd14));  // Fifo.swift:144
    if (!reset) addressesAgree: assert ((readAddress_plus_count == {1'b0,
        writeAddress}) | (readAddress_plus_count == {1'b0, writeAddress} + 5'd14));  // Fifo.swift:146
  end
  `endif
endmodule
