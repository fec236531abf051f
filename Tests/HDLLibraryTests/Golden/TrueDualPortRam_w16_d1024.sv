// 1024 words of 16 bits of TrueDualPortRam_w16_d1024.
module TrueDualPortRam_w16_d1024_words (
  input  logic        clock,
  input  logic        write0_enable,
  input  logic [9:0]  write0_address,
  input  logic [15:0] write0_data,
  input  logic        write1_enable,
  input  logic [9:0]  write1_address,
  input  logic [15:0] write1_data,
  input  logic        read0_enable,
  input  logic [9:0]  read0_address,
  output logic [15:0] read0_data,
  input  logic        read1_enable,
  input  logic [9:0]  read1_address,
  output logic [15:0] read1_data
);
  (* no_rw_check *)
  logic [15:0] cells [0:1023];

  always_ff @(posedge clock) begin
    if (write0_enable) cells[write0_address] <= write0_data;
  end

  always_ff @(posedge clock) begin
    if (write1_enable) cells[write1_address] <= write1_data;
  end

  always_ff @(posedge clock) begin
    if (read0_enable) read0_data <= cells[read0_address];
  end

  always_ff @(posedge clock) begin
    if (read1_enable) read1_data <= cells[read1_address];
  end
endmodule

// RAM of 1024 words of 16 bits with two ports that write or read.
module TrueDualPortRam_w16_d1024 (
  input  logic        clock,
  input  logic        a_enable,
  input  logic        a_write,
  input  logic [9:0]  a_address,
  input  logic [15:0] a_data,
  output logic [15:0] a_word,
  input  logic        b_enable,
  input  logic        b_write,
  input  logic [9:0]  b_address,
  input  logic [15:0] b_data,
  output logic [15:0] b_word
);
  logic [15:0] aRead;  // TrueDualPortRam.swift:61
  logic [15:0] bRead;  // TrueDualPortRam.swift:61

  TrueDualPortRam_w16_d1024_words words (  // TrueDualPortRam.swift:58
    .clock          (clock),
    .write0_enable  (a_enable & a_write),
    .write0_address (a_address),
    .write0_data    (a_data),
    .write1_enable  (b_enable & b_write),
    .write1_address (b_address),
    .write1_data    (b_data),
    .read0_enable   (a_enable & !a_write),
    .read0_address  (a_address),
    .read0_data     (aRead),
    .read1_enable   (b_enable & !b_write),
    .read1_address  (b_address),
    .read1_data     (bRead)
  );

  assign a_word = aRead;  // TrueDualPortRam.swift:62
  assign b_word = bRead;  // TrueDualPortRam.swift:62
endmodule
