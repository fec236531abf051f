// Divides 16 bits by 8 bits, unsigned, one bit of the quotient a cycle.
module SerialDivider_n16_d8 (
  input  logic        clock,
  input  logic        reset,
  input  logic        x_valid,
  output logic        x_ready,
  input  logic [15:0] x_dividend,
  input  logic [7:0]  x_divisor,
  output logic        y_valid,
  input  logic        y_ready,
  output logic [15:0] y_quotient,
  output logic [7:0]  y_remainder
);
  localparam logic [1:0] IDLE     = 2'd0;
  localparam logic [1:0] DIVIDING = 2'd1;
  localparam logic [1:0] DONE     = 2'd2;

  logic        [1:0]  phase;          // SerialDivider.swift:67
  logic        [4:0]  steps;          // SerialDivider.swift:68
  logic        [15:0] quotient;       // SerialDivider.swift:70
  logic        [7:0]  remainder;      // SerialDivider.swift:71
  logic        [7:0]  subtrahend;     // SerialDivider.swift:72
  logic        [8:0]  partial;        // SerialDivider.swift:73
  logic signed [9:0]  difference;     // SerialDivider.swift:74
  logic               fits;           // SerialDivider.swift:75
  logic               phase_is_idle;

  assign partial       = {remainder, quotient[15]};             // SerialDivider.swift:73
  assign difference    = {1'b0, partial} - {2'd0, subtrahend};  // SerialDivider.swift:74
  assign fits          = !difference[9];                        // SerialDivider.swift:75
  assign x_ready       = phase_is_idle;                         // SerialDivider.swift:97
  assign y_valid       = phase == DONE;                         // SerialDivider.swift:98
  assign y_quotient    = quotient;                              // SerialDivider.swift:99
  assign y_remainder   = remainder;                             // SerialDivider.swift:100
  assign phase_is_idle = phase == IDLE;                         // SerialDivider.swift:97

  always_ff @(posedge clock) begin  // SerialDivider.swift:77
    case (phase)  // SerialDivider.swift:78
      IDLE: begin
        steps      <= 5'd16;       // SerialDivider.swift:81
        quotient   <= x_dividend;  // SerialDivider.swift:82
        subtrahend <= x_divisor;   // SerialDivider.swift:83
        remainder  <= 8'd0;        // SerialDivider.swift:84
        if (x_valid) phase <= DIVIDING;  // SerialDivider.swift:85
      end
      DIVIDING: begin
        steps     <= steps - 5'd1;                           // SerialDivider.swift:87
        quotient  <= {quotient[14:0], fits};                 // SerialDivider.swift:88
        remainder <= fits ? difference[7:0] : partial[7:0];  // SerialDivider.swift:89
        if (steps == 5'd1) phase <= DONE;  // SerialDivider.swift:90
      end
      default: begin  // DONE
        if (y_ready) phase <= IDLE;  // SerialDivider.swift:92
      end
    endcase
    if (reset) begin
      steps <= 5'd0;
      phase <= IDLE;
    end
  end

  `ifdef FORMAL
  always_ff @(posedge clock) begin
    if (!reset && !phase_is_idle && (subtrahend != 8'd0)) remainderBelowDivisor: assert (remainder < subtrahend);  // SerialDivider.swift:102
  end
  `endif

  // Bits that are deliberately not read.
  wire unused = &{1'b0, difference[8]};
endmodule
