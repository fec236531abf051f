`ifndef SYNTHESIS
// 4096 words of 4 bits of DP16KD_4096x4_oab.
module DP16KD_4096x4_oab_words (
  input  logic        clock,
  input  logic        write0_enable,
  input  logic [11:0] write0_address,
  input  logic [3:0]  write0_data,
  input  logic        write1_enable,
  input  logic [11:0] write1_address,
  input  logic [3:0]  write1_data,
  input  logic        read0_enable,
  input  logic [11:0] read0_address,
  output logic [3:0]  read0_data,
  input  logic        read1_enable,
  input  logic [11:0] read1_address,
  output logic [3:0]  read1_data
);
  (* no_rw_check *)
  logic [3:0] cells [0:4095];

  initial begin
    for (int i = 1; i < 4096; i = i + 1) cells[i] = 4'd0;
    cells[0] = 4'h0;
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

module DP16KD_4096x4_oab (
  input  logic        clock,
  input  logic        a_enable,
  input  logic        a_write,
  input  logic [11:0] a_address,
  input  logic [3:0]  a_data,
  input  logic        a_outputEnable,
  output logic [3:0]  a_output,
  input  logic        b_enable,
  input  logic        b_write,
  input  logic [11:0] b_address,
  input  logic [3:0]  b_data,
  input  logic        b_outputEnable,
  output logic [3:0]  b_output
);
  `ifdef SYNTHESIS
  DP16KD #(
    .DATA_WIDTH_A        (4),
    .DATA_WIDTH_B        (4),
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
    .ADA2  (a_address[0]),
    .ADA3  (a_address[1]),
    .ADA4  (a_address[2]),
    .ADA5  (a_address[3]),
    .ADA6  (a_address[4]),
    .ADA7  (a_address[5]),
    .ADA8  (a_address[6]),
    .ADA9  (a_address[7]),
    .ADA10 (a_address[8]),
    .ADA11 (a_address[9]),
    .ADA12 (a_address[10]),
    .ADA13 (a_address[11]),
    .DIA0  (a_data[0]),
    .DIA1  (a_data[1]),
    .DIA2  (a_data[2]),
    .DIA3  (a_data[3]),
    .DOA0  (a_output[0]),
    .DOA1  (a_output[1]),
    .DOA2  (a_output[2]),
    .DOA3  (a_output[3]),
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
    .ADB2  (b_address[0]),
    .ADB3  (b_address[1]),
    .ADB4  (b_address[2]),
    .ADB5  (b_address[3]),
    .ADB6  (b_address[4]),
    .ADB7  (b_address[5]),
    .ADB8  (b_address[6]),
    .ADB9  (b_address[7]),
    .ADB10 (b_address[8]),
    .ADB11 (b_address[9]),
    .ADB12 (b_address[10]),
    .ADB13 (b_address[11]),
    .DIB0  (b_data[0]),
    .DIB1  (b_data[1]),
    .DIB2  (b_data[2]),
    .DIB3  (b_data[3]),
    .DOB0  (b_output[0]),
    .DOB1  (b_output[1]),
    .DOB2  (b_output[2]),
    .DOB3  (b_output[3])
  );
  `else
  // What DP16KD does, for simulation; written for this library, not by the vendor.
  logic       a_writes;    // DP16KD.swift:124
  logic [3:0] a_word;      // DP16KD.swift:131
  logic [3:0] a_register;  // DP16KD.swift:134
  logic       b_writes;    // DP16KD.swift:124
  logic [3:0] b_word;      // DP16KD.swift:131
  logic [3:0] b_register;  // DP16KD.swift:134

  DP16KD_4096x4_oab_words words (  // DP16KD.swift:119
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

  initial a_register = 4'd0;
  always_ff @(posedge clock) begin
    if (a_outputEnable) a_register <= a_word;  // DP16KD.swift:135
  end

  initial b_register = 4'd0;
  always_ff @(posedge clock) begin
    if (b_outputEnable) b_register <= b_word;  // DP16KD.swift:135
  end
  `endif
endmodule
