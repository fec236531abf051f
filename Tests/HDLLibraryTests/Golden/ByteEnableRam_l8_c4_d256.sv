// 256 words of 32 bits of ByteEnableRam_l8_c4_d256.
module ByteEnableRam_l8_c4_d256_words (
  input  logic        clock,
  input  logic [3:0]  write_enable,
  input  logic [7:0]  write_address,
  input  logic [31:0] write_data,
  input  logic        read_enable,
  input  logic [7:0]  read_address,
  output logic [31:0] read_data
);
  (* no_rw_check *)
  logic [31:0] cells [0:255];

  always_ff @(posedge clock) begin
    if (write_enable[0]) cells[write_address][7:0] <= write_data[7:0];
    if (write_enable[1]) cells[write_address][15:8] <= write_data[15:8];
    if (write_enable[2]) cells[write_address][23:16] <= write_data[23:16];
    if (write_enable[3]) cells[write_address][31:24] <= write_data[31:24];
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// RAM of 256 words of 4 lanes of 8 bits, written lane by lane.
module ByteEnableRam_l8_c4_d256 (
  input  logic        clock,
  input  logic [3:0]  write_enable,
  input  logic [7:0]  write_address,
  input  logic [31:0] write_data,
  input  logic        read_enable,
  input  logic [7:0]  read_address,
  output logic [31:0] read_data
);
  logic [31:0] word;  // ByteEnableRam.swift:63

  ByteEnableRam_l8_c4_d256_words words (  // ByteEnableRam.swift:61
    .clock         (clock),
    .write_enable  (write_enable),
    .write_address (write_address),
    .write_data    (write_data),
    .read_enable   (read_enable),
    .read_address  (read_address),
    .read_data     (word)
  );

  assign read_data = word;  // ByteEnableRam.swift:64
endmodule
