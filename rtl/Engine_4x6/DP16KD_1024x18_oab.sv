`ifndef SYNTHESIS
// 1024 words of 18 bits of DP16KD_1024x18_oab.
module DP16KD_1024x18_oab_words (
  input  logic        clock,
  input  logic [1:0]  write0_enable,
  input  logic [9:0]  write0_address,
  input  logic [17:0] write0_data,
  input  logic [1:0]  write1_enable,
  input  logic [9:0]  write1_address,
  input  logic [17:0] write1_data,
  input  logic        read0_enable,
  input  logic [9:0]  read0_address,
  output logic [17:0] read0_data,
  input  logic        read1_enable,
  input  logic [9:0]  read1_address,
  output logic [17:0] read1_data
);
  (* no_rw_check *)
  logic [17:0] cells [0:1023];

  initial begin
    for (int i = 1; i < 1024; i = i + 1) cells[i] = 18'd0;
    cells[0] = 18'h00000;
  end

  always_ff @(posedge clock) begin
    if (write0_enable[0]) cells[write0_address][8:0] <= write0_data[8:0];
    if (write0_enable[1]) cells[write0_address][17:9] <= write0_data[17:9];
  end

  always_ff @(posedge clock) begin
    if (write1_enable[0]) cells[write1_address][8:0] <= write1_data[8:0];
    if (write1_enable[1]) cells[write1_address][17:9] <= write1_data[17:9];
  end

  always_ff @(posedge clock) begin
    if (read0_enable) read0_data <= cells[read0_address];
  end

  always_ff @(posedge clock) begin
    if (read1_enable) read1_data <= cells[read1_address];
  end
endmodule
`endif

module DP16KD_1024x18_oab (
  input  logic        clock,
  input  logic        a_enable,
  input  logic        a_write,
  input  logic [1:0]  a_lanes,
  input  logic [9:0]  a_address,
  input  logic [17:0] a_data,
  input  logic        a_outputEnable,
  output logic [17:0] a_output,
  input  logic        b_enable,
  input  logic        b_write,
  input  logic [1:0]  b_lanes,
  input  logic [9:0]  b_address,
  input  logic [17:0] b_data,
  input  logic        b_outputEnable,
  output logic [17:0] b_output
);
  `ifdef SYNTHESIS
  DP16KD #(
    .DATA_WIDTH_A        (18),
    .DATA_WIDTH_B        (18),
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
    .ADA0  (a_lanes[0]),
    .ADA1  (a_lanes[1]),
    .ADA2  (1'b0),
    .ADA3  (1'b0),
    .ADA4  (a_address[0]),
    .ADA5  (a_address[1]),
    .ADA6  (a_address[2]),
    .ADA7  (a_address[3]),
    .ADA8  (a_address[4]),
    .ADA9  (a_address[5]),
    .ADA10 (a_address[6]),
    .ADA11 (a_address[7]),
    .ADA12 (a_address[8]),
    .ADA13 (a_address[9]),
    .DIA0  (a_data[0]),
    .DIA1  (a_data[1]),
    .DIA2  (a_data[2]),
    .DIA3  (a_data[3]),
    .DIA4  (a_data[4]),
    .DIA5  (a_data[5]),
    .DIA6  (a_data[6]),
    .DIA7  (a_data[7]),
    .DIA8  (a_data[8]),
    .DIA9  (a_data[9]),
    .DIA10 (a_data[10]),
    .DIA11 (a_data[11]),
    .DIA12 (a_data[12]),
    .DIA13 (a_data[13]),
    .DIA14 (a_data[14]),
    .DIA15 (a_data[15]),
    .DIA16 (a_data[16]),
    .DIA17 (a_data[17]),
    .DOA0  (a_output[0]),
    .DOA1  (a_output[1]),
    .DOA2  (a_output[2]),
    .DOA3  (a_output[3]),
    .DOA4  (a_output[4]),
    .DOA5  (a_output[5]),
    .DOA6  (a_output[6]),
    .DOA7  (a_output[7]),
    .DOA8  (a_output[8]),
    .DOA9  (a_output[9]),
    .DOA10 (a_output[10]),
    .DOA11 (a_output[11]),
    .DOA12 (a_output[12]),
    .DOA13 (a_output[13]),
    .DOA14 (a_output[14]),
    .DOA15 (a_output[15]),
    .DOA16 (a_output[16]),
    .DOA17 (a_output[17]),
    .CLKB  (clock),
    .CEB   (b_enable),
    .WEB   (b_write),
    .OCEB  (b_outputEnable),
    .RSTB  (1'b0),
    .CSB0  (1'b0),
    .CSB1  (1'b0),
    .CSB2  (1'b0),
    .ADB0  (b_lanes[0]),
    .ADB1  (b_lanes[1]),
    .ADB2  (1'b0),
    .ADB3  (1'b0),
    .ADB4  (b_address[0]),
    .ADB5  (b_address[1]),
    .ADB6  (b_address[2]),
    .ADB7  (b_address[3]),
    .ADB8  (b_address[4]),
    .ADB9  (b_address[5]),
    .ADB10 (b_address[6]),
    .ADB11 (b_address[7]),
    .ADB12 (b_address[8]),
    .ADB13 (b_address[9]),
    .DIB0  (b_data[0]),
    .DIB1  (b_data[1]),
    .DIB2  (b_data[2]),
    .DIB3  (b_data[3]),
    .DIB4  (b_data[4]),
    .DIB5  (b_data[5]),
    .DIB6  (b_data[6]),
    .DIB7  (b_data[7]),
    .DIB8  (b_data[8]),
    .DIB9  (b_data[9]),
    .DIB10 (b_data[10]),
    .DIB11 (b_data[11]),
    .DIB12 (b_data[12]),
    .DIB13 (b_data[13]),
    .DIB14 (b_data[14]),
    .DIB15 (b_data[15]),
    .DIB16 (b_data[16]),
    .DIB17 (b_data[17]),
    .DOB0  (b_output[0]),
    .DOB1  (b_output[1]),
    .DOB2  (b_output[2]),
    .DOB3  (b_output[3]),
    .DOB4  (b_output[4]),
    .DOB5  (b_output[5]),
    .DOB6  (b_output[6]),
    .DOB7  (b_output[7]),
    .DOB8  (b_output[8]),
    .DOB9  (b_output[9]),
    .DOB10 (b_output[10]),
    .DOB11 (b_output[11]),
    .DOB12 (b_output[12]),
    .DOB13 (b_output[13]),
    .DOB14 (b_output[14]),
    .DOB15 (b_output[15]),
    .DOB16 (b_output[16]),
    .DOB17 (b_output[17])
  );
  `else
  // What DP16KD does, for simulation; written for this library, not by the vendor.
  logic        a_writes;    // DP16KD.swift:124
  logic [17:0] a_word;      // DP16KD.swift:131
  logic [17:0] a_register;  // DP16KD.swift:134
  logic        b_writes;    // DP16KD.swift:124
  logic [17:0] b_word;      // DP16KD.swift:131
  logic [17:0] b_register;  // DP16KD.swift:134

  DP16KD_1024x18_oab_words words (  // DP16KD.swift:119
    .clock          (clock),
    .write0_enable  (a_lanes & {2{a_writes}}),
    .write0_address (a_address),
    .write0_data    (a_data),
    .write1_enable  (b_lanes & {2{b_writes}}),
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

  initial a_register = 18'd0;
  always_ff @(posedge clock) begin
    if (a_outputEnable) a_register <= a_word;  // DP16KD.swift:135
  end

  initial b_register = 18'd0;
  always_ff @(posedge clock) begin
    if (b_outputEnable) b_register <= b_word;  // DP16KD.swift:135
  end
  `endif
endmodule
