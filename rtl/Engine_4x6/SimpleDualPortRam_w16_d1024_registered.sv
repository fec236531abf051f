// 1024 words of 16 bits of SimpleDualPortRam_w16_d1024_registered.
module SimpleDualPortRam_w16_d1024_registered_words (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [9:0]  write_address,
  input  logic [15:0] write_data,
  input  logic        read_enable,
  input  logic [9:0]  read_address,
  output logic [15:0] read_data
);
  (* no_rw_check *)
  logic [15:0] cells [0:1023];

  always_ff @(posedge clock) begin
    if (write_enable) cells[write_address] <= write_data;
  end

  always_ff @(posedge clock) begin
    if (read_enable) read_data <= cells[read_address];
  end
endmodule

// RAM of 1024 words of 16 bits: one port writes, one reads in two cycles.
module SimpleDualPortRam_w16_d1024_registered (
  input  logic        clock,
  input  logic        write_enable,
  input  logic [9:0]  write_address,
  input  logic [15:0] write_data,
  input  logic        read_enable,
  input  logic [9:0]  read_address,
  output logic [15:0] read_data
);
  logic [15:0] word;    // SimpleDualPortRam.swift:70
  logic [15:0] result;  // SimpleDualPortRam.swift:87

  SimpleDualPortRam_w16_d1024_registered_words words (  // SimpleDualPortRam.swift:68
    .clock         (clock),
    .write_enable  (write_enable),
    .write_address (write_address),
    .write_data    (write_data),
    .read_enable   (read_enable),
    .read_address  (read_address),
    .read_data     (word)
  );

  assign read_data = result;  // SimpleDualPortRam.swift:89

  always_ff @(posedge clock) begin
    result <= word;  // SimpleDualPortRam.swift:88
  end
endmodule
