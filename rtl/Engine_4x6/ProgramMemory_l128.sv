// 512 words of 32 bits of ProgramMemory_l128.
module ProgramMemory_l128_words0 (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [8:0]  write_address,
  input  logic [31:0] write_data,
  input  logic        read_enable,
  input  logic [8:0]  read_address,
  output logic [31:0] read_data
);
  (* no_rw_check *)
  logic [31:0] cells [0:511];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// 512 words of 32 bits of ProgramMemory_l128.
module ProgramMemory_l128_words1 (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [8:0]  write_address,
  input  logic [31:0] write_data,
  input  logic        read_enable,
  input  logic [8:0]  read_address,
  output logic [31:0] read_data
);
  (* no_rw_check *)
  logic [31:0] cells [0:511];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// 512 words of 32 bits of ProgramMemory_l128.
module ProgramMemory_l128_words2 (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [8:0]  write_address,
  input  logic [31:0] write_data,
  input  logic        read_enable,
  input  logic [8:0]  read_address,
  output logic [31:0] read_data
);
  (* no_rw_check *)
  logic [31:0] cells [0:511];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// 512 words of 32 bits of ProgramMemory_l128.
module ProgramMemory_l128_words3 (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [8:0]  write_address,
  input  logic [31:0] write_data,
  input  logic        read_enable,
  input  logic [8:0]  read_address,
  output logic [31:0] read_data
);
  (* no_rw_check *)
  logic [31:0] cells [0:511];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// 512 words of 32 bits of ProgramMemory_l128.
module ProgramMemory_l128_words4 (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [8:0]  write_address,
  input  logic [31:0] write_data,
  input  logic        read_enable,
  input  logic [8:0]  read_address,
  output logic [31:0] read_data
);
  (* no_rw_check *)
  logic [31:0] cells [0:511];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// 512 words of 32 bits of ProgramMemory_l128.
module ProgramMemory_l128_words5 (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [8:0]  write_address,
  input  logic [31:0] write_data,
  input  logic        read_enable,
  input  logic [8:0]  read_address,
  output logic [31:0] read_data
);
  (* no_rw_check *)
  logic [31:0] cells [0:511];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// 512 words of 32 bits of ProgramMemory_l128.
module ProgramMemory_l128_words6 (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [8:0]  write_address,
  input  logic [31:0] write_data,
  input  logic        read_enable,
  input  logic [8:0]  read_address,
  output logic [31:0] read_data
);
  (* no_rw_check *)
  logic [31:0] cells [0:511];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// 512 words of 32 bits of ProgramMemory_l128.
module ProgramMemory_l128_words7 (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [8:0]  write_address,
  input  logic [31:0] write_data,
  input  logic        read_enable,
  input  logic [8:0]  read_address,
  output logic [31:0] read_data
);
  (* no_rw_check *)
  logic [31:0] cells [0:511];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// 512 words of 32 bits of ProgramMemory_l128.
module ProgramMemory_l128_words8 (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [8:0]  write_address,
  input  logic [31:0] write_data,
  input  logic        read_enable,
  input  logic [8:0]  read_address,
  output logic [31:0] read_data
);
  (* no_rw_check *)
  logic [31:0] cells [0:511];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// 512 words of 32 bits of ProgramMemory_l128.
module ProgramMemory_l128_words9 (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [8:0]  write_address,
  input  logic [31:0] write_data,
  input  logic        read_enable,
  input  logic [8:0]  read_address,
  output logic [31:0] read_data
);
  (* no_rw_check *)
  logic [31:0] cells [0:511];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// 512 words of 32 bits of ProgramMemory_l128.
module ProgramMemory_l128_words10 (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [8:0]  write_address,
  input  logic [31:0] write_data,
  input  logic        read_enable,
  input  logic [8:0]  read_address,
  output logic [31:0] read_data
);
  (* no_rw_check *)
  logic [31:0] cells [0:511];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// 512 words of 32 bits of ProgramMemory_l128.
module ProgramMemory_l128_words11 (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [8:0]  write_address,
  input  logic [31:0] write_data,
  input  logic        read_enable,
  input  logic [8:0]  read_address,
  output logic [31:0] read_data
);
  (* no_rw_check *)
  logic [31:0] cells [0:511];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// 512 words of 32 bits of ProgramMemory_l128.
module ProgramMemory_l128_words12 (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [8:0]  write_address,
  input  logic [31:0] write_data,
  input  logic        read_enable,
  input  logic [8:0]  read_address,
  output logic [31:0] read_data
);
  (* no_rw_check *)
  logic [31:0] cells [0:511];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// Program memory for 128 instructions.
module ProgramMemory_l128 (
  input  logic          clock,
  input  logic          reset,
  input  logic          rewind,
  input  logic          x_valid,
  output logic          x_ready,
  input  logic [31:0]   x_payload,
  input  logic          read,
  input  logic [6:0]    place,
  input  logic          take,
  output logic [1663:0] instruction,
  output logic [1663:0] ahead
);
  logic [8:0]    writeRow;               // ProgramMemory.swift:60
  logic [3:0]    writeWord;              // ProgramMemory.swift:61
  logic [1:0]    row;                    // ProgramMemory.swift:66
  logic [2:0]    left;                   // ProgramMemory.swift:67
  logic          reads;                  // ProgramMemory.swift:68
  logic          isRead;                 // ProgramMemory.swift:69
  logic [31:0]   word0;                  // ProgramMemory.swift:71
  logic [31:0]   word1;                  // ProgramMemory.swift:71
  logic [31:0]   word2;                  // ProgramMemory.swift:71
  logic [31:0]   word3;                  // ProgramMemory.swift:71
  logic [31:0]   word4;                  // ProgramMemory.swift:71
  logic [31:0]   word5;                  // ProgramMemory.swift:71
  logic [31:0]   word6;                  // ProgramMemory.swift:71
  logic [31:0]   word7;                  // ProgramMemory.swift:71
  logic [31:0]   word8;                  // ProgramMemory.swift:71
  logic [31:0]   word9;                  // ProgramMemory.swift:71
  logic [31:0]   word10;                 // ProgramMemory.swift:71
  logic [31:0]   word11;                 // ProgramMemory.swift:71
  logic [31:0]   word12;                 // ProgramMemory.swift:71
  logic [415:0]  row0;                   // ProgramMemory.swift:75
  logic [415:0]  row1;                   // ProgramMemory.swift:75
  logic [415:0]  row2;                   // ProgramMemory.swift:75
  logic [415:0]  row3;                   // ProgramMemory.swift:75
  logic [1663:0] current;                // ProgramMemory.swift:100
  logic          writeWord_is_12;
  logic [8:0]    place_above_row;
  logic [1663:0] row3_above_row2_above;

  ProgramMemory_l128_words0 words0 (  // ProgramMemory.swift:58
    .clock         (clock),
    .write_enable  (x_valid & (writeWord == 4'd0)),
    .write_address (writeRow),
    .write_data    (x_payload),
    .read_enable   (reads),
    .read_address  (place_above_row),
    .read_data     (word0)
  );

  ProgramMemory_l128_words1 words1 (  // ProgramMemory.swift:58
    .clock         (clock),
    .write_enable  (x_valid & (writeWord == 4'd1)),
    .write_address (writeRow),
    .write_data    (x_payload),
    .read_enable   (reads),
    .read_address  (place_above_row),
    .read_data     (word1)
  );

  ProgramMemory_l128_words2 words2 (  // ProgramMemory.swift:58
    .clock         (clock),
    .write_enable  (x_valid & (writeWord == 4'd2)),
    .write_address (writeRow),
    .write_data    (x_payload),
    .read_enable   (reads),
    .read_address  (place_above_row),
    .read_data     (word2)
  );

  ProgramMemory_l128_words3 words3 (  // ProgramMemory.swift:58
    .clock         (clock),
    .write_enable  (x_valid & (writeWord == 4'd3)),
    .write_address (writeRow),
    .write_data    (x_payload),
    .read_enable   (reads),
    .read_address  (place_above_row),
    .read_data     (word3)
  );

  ProgramMemory_l128_words4 words4 (  // ProgramMemory.swift:58
    .clock         (clock),
    .write_enable  (x_valid & (writeWord == 4'd4)),
    .write_address (writeRow),
    .write_data    (x_payload),
    .read_enable   (reads),
    .read_address  (place_above_row),
    .read_data     (word4)
  );

  ProgramMemory_l128_words5 words5 (  // ProgramMemory.swift:58
    .clock         (clock),
    .write_enable  (x_valid & (writeWord == 4'd5)),
    .write_address (writeRow),
    .write_data    (x_payload),
    .read_enable   (reads),
    .read_address  (place_above_row),
    .read_data     (word5)
  );

  ProgramMemory_l128_words6 words6 (  // ProgramMemory.swift:58
    .clock         (clock),
    .write_enable  (x_valid & (writeWord == 4'd6)),
    .write_address (writeRow),
    .write_data    (x_payload),
    .read_enable   (reads),
    .read_address  (place_above_row),
    .read_data     (word6)
  );

  ProgramMemory_l128_words7 words7 (  // ProgramMemory.swift:58
    .clock         (clock),
    .write_enable  (x_valid & (writeWord == 4'd7)),
    .write_address (writeRow),
    .write_data    (x_payload),
    .read_enable   (reads),
    .read_address  (place_above_row),
    .read_data     (word7)
  );

  ProgramMemory_l128_words8 words8 (  // ProgramMemory.swift:58
    .clock         (clock),
    .write_enable  (x_valid & (writeWord == 4'd8)),
    .write_address (writeRow),
    .write_data    (x_payload),
    .read_enable   (reads),
    .read_address  (place_above_row),
    .read_data     (word8)
  );

  ProgramMemory_l128_words9 words9 (  // ProgramMemory.swift:58
    .clock         (clock),
    .write_enable  (x_valid & (writeWord == 4'd9)),
    .write_address (writeRow),
    .write_data    (x_payload),
    .read_enable   (reads),
    .read_address  (place_above_row),
    .read_data     (word9)
  );

  ProgramMemory_l128_words10 words10 (  // ProgramMemory.swift:58
    .clock         (clock),
    .write_enable  (x_valid & (writeWord == 4'd10)),
    .write_address (writeRow),
    .write_data    (x_payload),
    .read_enable   (reads),
    .read_address  (place_above_row),
    .read_data     (word10)
  );

  ProgramMemory_l128_words11 words11 (  // ProgramMemory.swift:58
    .clock         (clock),
    .write_enable  (x_valid & (writeWord == 4'd11)),
    .write_address (writeRow),
    .write_data    (x_payload),
    .read_enable   (reads),
    .read_address  (place_above_row),
    .read_data     (word11)
  );

  ProgramMemory_l128_words12 words12 (  // ProgramMemory.swift:58
    .clock         (clock),
    .write_enable  (x_valid & writeWord_is_12),
    .write_address (writeRow),
    .write_data    (x_payload),
    .read_enable   (reads),
    .read_address  (place_above_row),
    .read_data     (word12)
  );

  assign reads                 = left != 3'd0;              // ProgramMemory.swift:68
  assign x_ready               = 1'b1;                      // ProgramMemory.swift:105
  assign instruction           = current;                   // ProgramMemory.swift:106
  assign ahead                 = row3_above_row2_above;     // ProgramMemory.swift:107
  assign writeWord_is_12       = writeWord == 4'd12;        // ProgramMemory.swift:63
  assign place_above_row       = {place, row};              // ProgramMemory.swift:71
  assign row3_above_row2_above = {row3, row2, row1, row0};  // ProgramMemory.swift:103

  always_ff @(posedge clock) begin  // ProgramMemory.swift:76
    if (rewind) begin  // ProgramMemory.swift:77
      writeRow  <= 9'd0;  // ProgramMemory.swift:78
      writeWord <= 4'd0;  // ProgramMemory.swift:79
    end else if (x_valid) begin  // ProgramMemory.swift:77
      if (writeWord_is_12) begin  // ProgramMemory.swift:81
        writeWord <= 4'd0;             // ProgramMemory.swift:82
        writeRow  <= writeRow + 9'd1;  // ProgramMemory.swift:83
      end else begin
        writeWord <= writeWord + 4'd1;  // ProgramMemory.swift:84
      end
    end
    if (read) begin  // ProgramMemory.swift:86
      row  <= 2'd0;  // ProgramMemory.swift:87
      left <= 3'd4;  // ProgramMemory.swift:88
    end else if (reads) begin  // ProgramMemory.swift:86
      row  <= row + 2'd1;   // ProgramMemory.swift:90
      left <= left - 3'd1;  // ProgramMemory.swift:91
    end
    isRead <= reads;  // ProgramMemory.swift:93
    if (isRead) begin  // ProgramMemory.swift:94
      row0 <= row1;  // ProgramMemory.swift:96
      row1 <= row2;  // ProgramMemory.swift:96
      row2 <= row3;  // ProgramMemory.swift:96
      row3 <= {word12, word11, word10, word9, word8, word7, word6, word5, word4, word3, word2, word1, word0};  // ProgramMemory.swift:97
    end
    if (reset) begin
      writeRow  <= 9'd0;
      writeWord <= 4'd0;
      row       <= 2'd0;
      left      <= 3'd0;
      isRead    <= 1'b0;
    end
  end

  always_ff @(posedge clock) begin
    if (take) current <= row3_above_row2_above;  // ProgramMemory.swift:103
  end
endmodule
