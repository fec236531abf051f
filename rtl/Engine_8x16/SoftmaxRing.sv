// Words that wait for the next stage, in a ring.
module SoftmaxRing (
  input  logic        clock,
  input  logic        reset,
  input  logic        write,
  input  logic [15:0] word,
  input  logic        read,
  output logic [15:0] oldest
);
  logic [15:0] ring_read_data;  // SoftmaxRing.swift:24
  logic [9:0]  end_;            // SoftmaxRing.swift:27
  logic [9:0]  start;           // SoftmaxRing.swift:28

  SimpleDualPortRam_w16_d1024_registered ring (  // SoftmaxRing.swift:24
    .clock         (clock),
    .write_enable  (write),
    .write_address (end_),
    .write_data    (word),
    .read_enable   (read),
    .read_address  (start),
    .read_data     (ring_read_data)
  );

  assign oldest = ring_read_data;  // SoftmaxRing.swift:39

  always_ff @(posedge clock) begin
    if (reset) begin
      end_  <= 10'd0;
      start <= 10'd0;
    end else begin
      if (write) end_ <= end_ + 10'd1;  // SoftmaxRing.swift:30
      if (read) start <= start + 10'd1;  // SoftmaxRing.swift:31
    end
  end

  `ifdef FORMAL
  always_ff @(posedge clock) begin
    if (!reset && read) readsWhatWasWritten: assert (start != end_);  // SoftmaxRing.swift:41
  end
  `endif
endmodule
