// 16 words of 8 bits of Rom_w8_d16_715cd3.
module Rom_w8_d16_715cd3_words (
  input  logic       clock,
  input  logic       read_enable,
  input  logic [3:0] read_address,
  output logic [7:0] read_data
);
  (* no_rw_check *)
  logic [7:0] cells [0:15];

  initial begin
    cells[0] = 8'h00;
    cells[1] = 8'h01;
    cells[2] = 8'h04;
    cells[3] = 8'h09;
    cells[4] = 8'h10;
    cells[5] = 8'h19;
    cells[6] = 8'h24;
    cells[7] = 8'h31;
    cells[8] = 8'h40;
    cells[9] = 8'h51;
    cells[10] = 8'h64;
    cells[11] = 8'h79;
    cells[12] = 8'h90;
    cells[13] = 8'ha9;
    cells[14] = 8'hc4;
    cells[15] = 8'he1;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// Table of 16 words of 8 bits.
module Rom_w8_d16_715cd3 (
  input  logic       clock,
  input  logic       enable,
  input  logic [3:0] address,
  output logic [7:0] data
);
  logic [7:0] word;  // Rom.swift:57

  Rom_w8_d16_715cd3_words words (  // Rom.swift:55
    .clock        (clock),
    .read_enable  (enable),
    .read_address (address),
    .read_data    (word)
  );

  assign data = word;  // SimpleDualPortRam.swift:84
endmodule
