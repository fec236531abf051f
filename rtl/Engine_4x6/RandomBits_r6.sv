// Random bits of stochastic rounding: 6 rounds of Speck with 16-bit words.
module RandomBits_r6 (
  input  logic        clock,
  input  logic        reset,
  input  logic [15:0] keys_0,
  input  logic [15:0] keys_1,
  input  logic [15:0] keys_2,
  input  logic [15:0] keys_3,
  input  logic [15:0] keys_4,
  input  logic [15:0] keys_5,
  input  logic        x_valid,
  output logic        x_ready,
  input  logic [31:0] x_payload,
  output logic        y_valid,
  input  logic        y_ready,
  output logic [15:0] y_payload
);
  logic [5:0]  valid;    // RandomBits.swift:46
  logic        advance;  // RandomBits.swift:47
  logic [15:0] high0;    // RandomBits.swift:48
  logic [15:0] high1;    // RandomBits.swift:48
  logic [15:0] high2;    // RandomBits.swift:48
  logic [15:0] high3;    // RandomBits.swift:48
  logic [15:0] high4;    // RandomBits.swift:48
  logic [15:0] high5;    // RandomBits.swift:48
  logic [15:0] low0;     // RandomBits.swift:49
  logic [15:0] low1;     // RandomBits.swift:49
  logic [15:0] low2;     // RandomBits.swift:49
  logic [15:0] low3;     // RandomBits.swift:49
  logic [15:0] low4;     // RandomBits.swift:49
  logic [15:0] low5;     // RandomBits.swift:49
  logic [15:0] mixed0;   // RandomBits.swift:52
  logic [15:0] mixed1;   // RandomBits.swift:52
  logic [15:0] mixed2;   // RandomBits.swift:52
  logic [15:0] mixed3;   // RandomBits.swift:52
  logic [15:0] mixed4;   // RandomBits.swift:52
  logic [15:0] mixed5;   // RandomBits.swift:52

  assign advance   = !valid[5] | y_ready;                          // RandomBits.swift:47
  assign mixed0    = ({x_payload[22:16], x_payload[31:23]} + x_payload[15:0]) ^ keys_0;  // RandomBits.swift:52
  assign mixed1    = ({high0[6:0], high0[15:7]} + low0) ^ keys_1;  // RandomBits.swift:52
  assign mixed2    = ({high1[6:0], high1[15:7]} + low1) ^ keys_2;  // RandomBits.swift:52
  assign mixed3    = ({high2[6:0], high2[15:7]} + low2) ^ keys_3;  // RandomBits.swift:52
  assign mixed4    = ({high3[6:0], high3[15:7]} + low3) ^ keys_4;  // RandomBits.swift:52
  assign mixed5    = ({high4[6:0], high4[15:7]} + low4) ^ keys_5;  // RandomBits.swift:52
  assign x_ready   = advance;                                      // RandomBits.swift:67
  assign y_valid   = valid[5];                                     // RandomBits.swift:68
  assign y_payload = low5;                                         // RandomBits.swift:69

  always_ff @(posedge clock) begin  // RandomBits.swift:54
    if (advance) begin  // RandomBits.swift:55
      valid <= {valid[4:0], x_valid};                         // RandomBits.swift:56
      high0 <= mixed0;                                        // RandomBits.swift:58
      low0  <= {x_payload[13:0], x_payload[15:14]} ^ mixed0;  // RandomBits.swift:59
      high1 <= mixed1;                                        // RandomBits.swift:58
      low1  <= {low0[13:0], low0[15:14]} ^ mixed1;            // RandomBits.swift:59
      high2 <= mixed2;                                        // RandomBits.swift:58
      low2  <= {low1[13:0], low1[15:14]} ^ mixed2;            // RandomBits.swift:59
      high3 <= mixed3;                                        // RandomBits.swift:58
      low3  <= {low2[13:0], low2[15:14]} ^ mixed3;            // RandomBits.swift:59
      high4 <= mixed4;                                        // RandomBits.swift:58
      low4  <= {low3[13:0], low3[15:14]} ^ mixed4;            // RandomBits.swift:59
      high5 <= mixed5;                                        // RandomBits.swift:58
      low5  <= {low4[13:0], low4[15:14]} ^ mixed5;            // RandomBits.swift:59
    end
    if (reset) begin
      valid <= 6'd0;
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, high5};
endmodule
