// 512 words of 36 bits of Fifo_w36_d512_block.
module Fifo_w36_d512_block_words (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [8:0]  write_address,
  input  logic [35:0] write_data,
  input  logic        read_enable,
  input  logic [8:0]  read_address,
  output logic [35:0] read_data
);
  (* no_rw_check *)
  logic [35:0] cells [0:511];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// Queue of 512 words of 36 bits in block RAM, with two output registers.
module Fifo_w36_d512_block (
  input  logic        clock,
  input  logic        reset,
  input  logic        x_valid,
  output logic        x_ready,
  input  logic [35:0] x_payload,
  output logic        y_valid,
  input  logic        y_ready,
  output logic [35:0] y_payload
);
  logic [8:0]  writeAddress;  // Fifo.swift:56
  logic [8:0]  readAddress;   // Fifo.swift:57
  logic [9:0]  count;         // Fifo.swift:58
  logic        hasRoom;       // Fifo.swift:59
  logic        hasWords;      // Fifo.swift:60
  logic        writes;        // Fifo.swift:61
  logic        reads;         // Fifo.swift:62
  logic        fetchedValid;  // Fifo.swift:102
  logic [35:0] result;        // Fifo.swift:103
  logic        resultValid;   // Fifo.swift:104
  logic        resultMoves;   // Fifo.swift:105
  logic        fetchedMoves;  // Fifo.swift:106
  logic [35:0] fetched;       // Fifo.swift:107

  Fifo_w36_d512_block_words words (  // Fifo.swift:55
    .clock         (clock),
    .write_enable  (writes),
    .write_address (writeAddress),
    .write_data    (x_payload),
    .read_enable   (reads),
    .read_address  (readAddress),
    .read_data     (fetched)
  );

  assign writes       = x_valid & hasRoom;            // Fifo.swift:61
  assign resultMoves  = !resultValid | y_ready;       // Fifo.swift:105
  assign fetchedMoves = !fetchedValid | resultMoves;  // Fifo.swift:106
  assign x_ready      = hasRoom;                      // Fifo.swift:78
  assign reads        = hasWords & fetchedMoves;      // Fifo.swift:116
  assign y_valid      = resultValid;                  // Fifo.swift:117
  assign y_payload    = result;                       // Fifo.swift:118

  always_ff @(posedge clock) begin
    if (reset) begin
      writeAddress <= 9'd0;
      readAddress  <= 9'd0;
      count        <= 10'd0;
      hasWords     <= 1'b0;
      hasRoom      <= 1'b1;
    end else begin
      if (writes) writeAddress <= writeAddress + 9'd1;  // Fifo.swift:66
      if (reads) readAddress <= readAddress + 9'd1;  // Fifo.swift:67
      if (writes & !reads) begin  // Fifo.swift:68
        count    <= count + 10'd1;     // Fifo.swift:69
        hasWords <= 1'b1;              // Fifo.swift:70
        hasRoom  <= count != 10'd511;  // Fifo.swift:71
      end else if (reads & !writes) begin  // Fifo.swift:68
        count    <= count - 10'd1;   // Fifo.swift:73
        hasWords <= count != 10'd1;  // Fifo.swift:74
        hasRoom  <= 1'b1;            // Fifo.swift:75
      end
    end
  end

  always_ff @(posedge clock) begin  // Fifo.swift:108
    if (fetchedMoves) fetchedValid <= hasWords;  // Fifo.swift:109
    if (resultMoves) begin  // Fifo.swift:110
      result      <= fetched;       // Fifo.swift:111
      resultValid <= fetchedValid;  // Fifo.swift:112
    end
    if (reset) begin
      fetchedValid <= 1'b0;
      resultValid  <= 1'b0;
    end
  end

  `ifdef FORMAL
  wire [10:0] readAddress_plus_count = {2'd0, readAddress} + {1'b0, count};
  always_ff @(posedge clock) begin
    if (!reset) holdsAtMostDepth: assert (count <= 10'd512);  // Fifo.swift:140
    if (!reset) knowsWhetherFull: assert (hasRoom == (count != 10'd512));  // Fifo.swift:141
    if (!reset) knowsWhetherEmpty: assert (hasWords == (count != 10'd0));  // Fifo.swift:142
    if (!reset) addressesAgree: assert ((readAddress_plus_count == {2'd0,
        writeAddress}) | (readAddress_plus_count == {2'd0, writeAddress} + 11'd512));  // Fifo.swift:146
  end
  `endif
endmodule
