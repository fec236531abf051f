// The loss of a sample from its sum of powers.
module SoftmaxLoss (
  input  logic        clock,
  input  logic        reset,
  input  logic        start,
  input  logic [23:0] sum,
  input  logic [20:0] distance,
  output logic        valid,
  output logic [21:0] loss
);
  logic [23:0] mantissa;            // SoftmaxLoss.swift:40
  logic [3:0]  position;            // SoftmaxLoss.swift:42
  logic [20:0] distance_;           // SoftmaxLoss.swift:43
  logic [21:0] loss_;               // SoftmaxLoss.swift:44
  logic        valid1;              // Delayed.swift:8
  logic        valid2;              // Delayed.swift:8
  logic        valid3;              // Delayed.swift:8
  logic        valid4;              // Delayed.swift:8
  logic        valid5;              // Delayed.swift:8
  logic        valid6;              // Delayed.swift:8
  logic        valid7;              // Delayed.swift:8
  logic        valid8;              // Delayed.swift:8
  logic [9:0]  logarithms_data;     // SoftmaxLoss.swift:46
  logic [13:0] logarithm;           // SoftmaxLoss.swift:49
  logic [25:0] mantissa_above_0;
  logic [24:0] mantissa_above_0_2;

  Rom_w10_d1024_bc389d_registered logarithms (  // SoftmaxLoss.swift:46
    .clock   (clock),
    .enable  (1'b1),
    .address (mantissa[22:13]),
    .data    (logarithms_data)
  );

  assign logarithm          = {position, logarithms_data};  // SoftmaxLoss.swift:49
  assign valid              = valid8;                       // SoftmaxLoss.swift:68
  assign loss               = loss_;                        // SoftmaxLoss.swift:69
  assign mantissa_above_0   = {mantissa, 2'd0};             // SoftmaxLoss.swift:57
  assign mantissa_above_0_2 = {mantissa, 1'b0};             // SoftmaxLoss.swift:60

  always_ff @(posedge clock) begin
    if (reset) begin
      valid1 <= 1'b0;
    end else begin
      valid1 <= start;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid2 <= 1'b0;
    end else begin
      valid2 <= valid1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid3 <= 1'b0;
    end else begin
      valid3 <= valid2;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid4 <= 1'b0;
    end else begin
      valid4 <= valid3;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid5 <= 1'b0;
    end else begin
      valid5 <= valid4;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid6 <= 1'b0;
    end else begin
      valid6 <= valid5;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid7 <= 1'b0;
    end else begin
      valid7 <= valid6;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      valid8 <= 1'b0;
    end else begin
      valid8 <= valid7;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (start) begin  // SoftmaxLoss.swift:52
      mantissa  <= sum;       // SoftmaxLoss.swift:53
      position  <= 4'd8;      // SoftmaxLoss.swift:54
      distance_ <= distance;  // SoftmaxLoss.swift:55
    end else if (!(|mantissa[23:22])) begin  // SoftmaxLoss.swift:52
      mantissa <= mantissa_above_0[23:0];  // SoftmaxLoss.swift:57
      position <= position - 4'd2;         // SoftmaxLoss.swift:58
    end else if (!mantissa[23]) begin  // SoftmaxLoss.swift:52
      mantissa <= mantissa_above_0_2[23:0];  // SoftmaxLoss.swift:60
      position <= position - 4'd1;           // SoftmaxLoss.swift:61
    end
    loss_ <= {1'b0, distance_} + {8'd0, logarithm};  // SoftmaxLoss.swift:63
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, mantissa_above_0[25:24], mantissa_above_0_2[24]};
endmodule
