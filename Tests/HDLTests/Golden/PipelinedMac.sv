module PipelinedMac_iq4_12_oq4_12_h8 (
  input  logic               clock,
  input  logic               reset,
  input  logic               x_valid,
  output logic               x_ready,
  input  logic signed [15:0] x_a,
  input  logic signed [15:0] x_b,
  input  logic               x_last,
  output logic               y_valid,
  input  logic               y_ready,
  output logic signed [15:0] y_payload
);
  logic signed [31:0] product;            // PipelinedMac.swift:24
  logic               productValid;       // PipelinedMac.swift:25
  logic               productLast;        // PipelinedMac.swift:26
  logic signed [39:0] sum;                // PipelinedMac.swift:27
  logic               continues;          // PipelinedMac.swift:28
  logic               sumDone;            // PipelinedMac.swift:29
  logic signed [15:0] result;             // PipelinedMac.swift:30
  logic               resultValid;        // PipelinedMac.swift:31
  logic               advance;            // PipelinedMac.swift:34
  logic signed [28:0] sum_rounded;
  logic               sum_rounded_fits;
  logic signed [15:0] sum_rounded_limit;

  assign advance           = !resultValid | y_ready;                        // PipelinedMac.swift:34
  assign x_ready           = advance;                                       // PipelinedMac.swift:52
  assign y_valid           = resultValid;                                   // PipelinedMac.swift:53
  assign y_payload         = result;                                        // PipelinedMac.swift:54
  assign sum_rounded       = 29'($signed(sum[39:12])) + {28'd0, sum[11] & (|sum[10:0] | sum[12])};  // PipelinedMac.swift:47
  assign sum_rounded_fits  = &sum_rounded[28:15] | !(|sum_rounded[28:15]);  // PipelinedMac.swift:47
  assign sum_rounded_limit = {sum_rounded[28], {15{!sum_rounded[28]}}};     // PipelinedMac.swift:47

  always_ff @(posedge clock) begin
    if (reset) begin
      product      <= 32'sd0;
      productLast  <= 1'b0;
      productValid <= 1'b0;
      sumDone      <= 1'b0;
      sum          <= 40'sd0;
      continues    <= 1'b0;
      result       <= 16'sd0;
      resultValid  <= 1'b0;
    end else if (advance) begin  // PipelinedMac.swift:37
      product      <= 32'(x_a) * 32'(x_b);         // PipelinedMac.swift:38
      productLast  <= x_last;                      // PipelinedMac.swift:39
      productValid <= x_valid;                     // PipelinedMac.swift:40
      sumDone      <= productValid & productLast;  // PipelinedMac.swift:41
      if (productValid) begin  // PipelinedMac.swift:42
        sum       <= continues ? sum + 40'(product) : 40'(product);  // PipelinedMac.swift:44
        continues <= !productLast;                                   // PipelinedMac.swift:45
      end
      result      <= sum_rounded_fits ? $signed(sum_rounded[15:0]) : sum_rounded_limit;  // PipelinedMac.swift:47
      resultValid <= sumDone;  // PipelinedMac.swift:48
    end
  end

  `ifdef FORMAL
  logic past_y_valid_and_not_y_ready;
  logic past_valid;
  always_ff @(posedge clock) past_y_valid_and_not_y_ready <= reset ? 1'b0 : y_valid & !y_ready;
  always_ff @(posedge clock) past_valid <= !reset;
  always_ff @(posedge clock) begin
    if (!reset && past_valid && past_y_valid_and_not_y_ready) holdsUntilTaken: assert (y_valid);  // PipelinedMac.swift:56
  end
  `endif
endmodule
