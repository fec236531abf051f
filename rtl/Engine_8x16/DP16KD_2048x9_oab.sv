`ifndef SYNTHESIS
// 2048 words of 9 bits of DP16KD_2048x9_oab.
module DP16KD_2048x9_oab_words (
  input  logic        clock,
  input  logic        write0_enable,
  input  logic [10:0] write0_address,
  input  logic [8:0]  write0_data,
  input  logic        write1_enable,
  input  logic [10:0] write1_address,
  input  logic [8:0]  write1_data,
  input  logic        read0_enable,
  input  logic [10:0] read0_address,
  output logic [8:0]  read0_data,
  input  logic        read1_enable,
  input  logic [10:0] read1_address,
  output logic [8:0]  read1_data
);
  (* no_rw_check *)
  logic [8:0] cells [0:2047];

  initial begin
    for (int i = 1; i < 2048; i = i + 1) cells[i] = 9'd0;
    cells[0] = 9'h000;
  end

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
`endif

module DP16KD_2048x9_oab (
  input  logic        clock,
  input  logic        a_enable,
  input  logic        a_write,
  input  logic [10:0] a_address,
  input  logic [8:0]  a_data,
  input  logic        a_outputEnable,
  output logic [8:0]  a_output,
  input  logic        b_enable,
  input  logic        b_write,
  input  logic [10:0] b_address,
  input  logic [8:0]  b_data,
  input  logic        b_outputEnable,
  output logic [8:0]  b_output
);
  `ifdef SYNTHESIS
  DP16KD #(
    .DATA_WIDTH_A        (9),
    .DATA_WIDTH_B        (9),
    .REGMODE_A           ("OUTREG"),
    .REGMODE_B           ("OUTREG"),
    .RESETMODE           ("SYNC"),
    .ASYNC_RESET_RELEASE ("SYNC"),
    .CSDECODE_A          ("0b000"),
    .CSDECODE_B          ("0b000"),
    .WRITEMODE_A         ("NORMAL"),
    .WRITEMODE_B         ("NORMAL"),
    .GSR                 ("DISABLED")
  ) cell_0 (
    .CLKA  (clock),
    .CEA   (a_enable),
    .WEA   (a_write),
    .OCEA  (a_outputEnable),
    .RSTA  (1'b0),
    .CSA0  (1'b0),
    .CSA1  (1'b0),
    .CSA2  (1'b0),
    .ADA0  (1'b0),
    .ADA1  (1'b0),
    .ADA2  (1'b0),
    .ADA3  (a_address[0]),
    .ADA4  (a_address[1]),
    .ADA5  (a_address[2]),
    .ADA6  (a_address[3]),
    .ADA7  (a_address[4]),
    .ADA8  (a_address[5]),
    .ADA9  (a_address[6]),
    .ADA10 (a_address[7]),
    .ADA11 (a_address[8]),
    .ADA12 (a_address[9]),
    .ADA13 (a_address[10]),
    .DIA0  (a_data[0]),
    .DIA1  (a_data[1]),
    .DIA2  (a_data[2]),
    .DIA3  (a_data[3]),
    .DIA4  (a_data[4]),
    .DIA5  (a_data[5]),
    .DIA6  (a_data[6]),
    .DIA7  (a_data[7]),
    .DIA8  (a_data[8]),
    .DOA0  (a_output[0]),
    .DOA1  (a_output[1]),
    .DOA2  (a_output[2]),
    .DOA3  (a_output[3]),
    .DOA4  (a_output[4]),
    .DOA5  (a_output[5]),
    .DOA6  (a_output[6]),
    .DOA7  (a_output[7]),
    .DOA8  (a_output[8]),
    .CLKB  (clock),
    .CEB   (b_enable),
    .WEB   (b_write),
    .OCEB  (b_outputEnable),
    .RSTB  (1'b0),
    .CSB0  (1'b0),
    .CSB1  (1'b0),
    .CSB2  (1'b0),
    .ADB0  (1'b0),
    .ADB1  (1'b0),
    .ADB2  (1'b0),
    .ADB3  (b_address[0]),
    .ADB4  (b_address[1]),
    .ADB5  (b_address[2]),
    .ADB6  (b_address[3]),
    .ADB7  (b_address[4]),
    .ADB8  (b_address[5]),
    .ADB9  (b_address[6]),
    .ADB10 (b_address[7]),
    .ADB11 (b_address[8]),
    .ADB12 (b_address[9]),
    .ADB13 (b_address[10]),
    .DIB0  (b_data[0]),
    .DIB1  (b_data[1]),
    .DIB2  (b_data[2]),
    .DIB3  (b_data[3]),
    .DIB4  (b_data[4]),
    .DIB5  (b_data[5]),
    .DIB6  (b_data[6]),
    .DIB7  (b_data[7]),
    .DIB8  (b_data[8]),
    .DOB0  (b_output[0]),
    .DOB1  (b_output[1]),
    .DOB2  (b_output[2]),
    .DOB3  (b_output[3]),
    .DOB4  (b_output[4]),
    .DOB5  (b_output[5]),
    .DOB6  (b_output[6]),
    .DOB7  (b_output[7]),
    .DOB8  (b_output[8])
  );
  `else
  // What DP16KD does, for simulation; written for this library, not by the vendor.
  logic       a_writes;    // DP16KD.swift:124
  logic [8:0] a_word;      // DP16KD.swift:131
  logic [8:0] a_register;  // DP16KD.swift:134
  logic       b_writes;    // DP16KD.swift:124
  logic [8:0] b_word;      // DP16KD.swift:131
  logic [8:0] b_register;  // DP16KD.swift:134

  DP16KD_2048x9_oab_words words (  // DP16KD.swift:119
    .clock          (clock),
    .write0_enable  (a_writes),
    .write0_address (a_address),
    .write0_data    (a_data),
    .write1_enable  (b_writes),
    .write1_address (b_address),
    .write1_data    (b_data),
    .read0_enable   (a_enable & !a_write),
    .read0_address  (a_address),
    .read0_data     (a_word),
    .read1_enable   (b_enable & !b_write),
    .read1_address  (b_address),
    .read1_data     (b_word)
  );

  assign a_writes = a_enable & a_write;  // DP16KD.swift:124
  assign b_writes = b_enable & b_write;  // DP16KD.swift:124
  assign a_output = a_register;          // DP16KD.swift:138
  assign b_output = b_register;          // DP16KD.swift:138

  initial a_register = 9'd0;
  always_ff @(posedge clock) begin
    if (a_outputEnable) a_register <= a_word;  // DP16KD.swift:135
  end

  initial b_register = 9'd0;
  always_ff @(posedge clock) begin
    if (b_outputEnable) b_register <= b_word;  // DP16KD.swift:135
  end
  `endif
endmodule
