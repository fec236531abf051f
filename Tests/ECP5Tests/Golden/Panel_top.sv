module Panel (
  input  logic       clock,
  input  logic       reset,
  input  logic       clear,
  input  logic [1:0] mode,
  output logic       lamps_0,
  output logic       lamps_1,
  output logic [2:0] level,
  input  logic [1:0] busIn,
  output logic [1:0] busOut,
  output logic       busDrive
);
  logic [3:0] count;

  assign lamps_0  = count[3];
  assign lamps_1  = count[2] & |mode;
  assign level    = count[2:0];
  assign busOut   = count[1:0];
  assign busDrive = count[3];

  always_ff @(posedge clock) begin
    if (reset) begin
      count <= 4'd0;
    end else begin
      count <= clear ? 4'd0 : count + {2'd0, busIn} + 4'd1;
    end
  end
endmodule

// Panel on the pins of LFE5U-25F in CABGA256.
module Panel_top (
  input  wire       clock,
  input  wire       resetPin,
  input  wire       clear,
  output wire [1:0] lamps,
  inout  wire [1:0] bus
);
  wire clock_made;
  wire clock_locked;
  `ifdef SYNTHESIS
  // 62.5 MHz of 25.0 MHz.
  EHXPLLL #(
    .CLKI_DIV     (2),
    .CLKFB_DIV    (5),
    .CLKOP_DIV    (10),
    .CLKOP_CPHASE (5),
    .CLKOP_ENABLE ("ENABLED"),
    .FEEDBK_PATH  ("CLKOP")
  ) clock_pll (
    .CLKI         (clock),
    .CLKFB        (clock_made),
    .CLKOP        (clock_made),
    .LOCK         (clock_locked),
    .RST          (1'b0),
    .STDBY        (1'b0),
    .PHASESEL0    (1'b0),
    .PHASESEL1    (1'b0),
    .PHASEDIR     (1'b1),
    .PHASESTEP    (1'b1),
    .PHASELOADREG (1'b1),
    .PLLWAKESYNC  (1'b0),
    .ENCLKOP      (1'b0)
  );
  `else
  assign clock_made = clock;
  assign clock_locked = 1'b1;
  `endif

  // Reset is active in the first cycles, and until all is well.
  reg [4:0] clock_ready = 5'd0;
  reg [1:0] clock_settled = 2'd0;
  always @(posedge clock_made) clock_settled <= {clock_settled[0], clock_locked & resetPin};
  always @(posedge clock_made) begin
    if (!clock_settled[1]) clock_ready <= 5'd0;
    else if (!clock_ready[4]) clock_ready <= clock_ready + 5'd1;
  end
  wire [2:0] level_open;
  wire unused_level_open = &{1'b0, level_open};
  wire [1:0] bus_in;
  wire [1:0] bus_out;
  wire bus_enable;
  `ifdef SYNTHESIS
  BB bus_pad_0 (.I(bus_out[0]), .T(!bus_enable), .O(bus_in[0]), .B(bus[0]));
  BB bus_pad_1 (.I(bus_out[1]), .T(!bus_enable), .O(bus_in[1]), .B(bus[1]));
  `else
  assign bus = bus_enable ? bus_out : {2{1'bz}};
  assign bus_in = bus;
  `endif

  Panel core (
    .clock    (clock_made),
    .reset    (!clock_ready[4]),
    .clear    (clear),
    .mode     (2'd2),
    .lamps_0  (lamps[0]),
    .lamps_1  (lamps[1]),
    .level    (level_open),
    .busIn    (bus_in),
    .busOut   (bus_out),
    .busDrive (bus_enable)
  );
endmodule
