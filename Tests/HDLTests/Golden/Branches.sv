module Branches_rsynchronous (
  input  logic       clock,
  input  logic       reset,
  input  logic       moves,
  input  logic       isSum,
  input  logic [1:0] mode,
  input  logic [7:0] a,
  input  logic [7:0] b,
  output logic [7:0] result,
  output logic [7:0] other,
  output logic [7:0] seen
);
  localparam logic [1:0] RESTS = 2'd0;
  localparam logic [1:0] ORS   = 2'd1;

  logic [7:0] result1;
  logic [7:0] other1;
  logic [7:0] last;
  logic [7:0] rest;
  logic [7:0] inBoth;
  logic       inCondition;
  logic [7:0] inPort;
  logic [7:0] second;
  logic [7:0] a_plus_3_xor_b;

  assign inBoth         = a | last;
  assign inCondition    = last == b;
  assign inPort         = a & b;
  assign second         = a_plus_3_xor_b;
  assign result         = result1;
  assign other          = other1;
  assign seen           = inPort ^ rest ^ second;
  assign a_plus_3_xor_b = (a + 8'd3) ^ b;

  always_ff @(posedge clock) begin
    if (reset) begin
      last    <= 8'd0;
      result1 <= 8'd0;
    end else if (moves) begin
      automatic logic [7:0] inOne = a ^ b;
      last <= inOne + inBoth;
      if (isSum) begin
        automatic logic [7:0] inInner = inOne & last;
        result1 <= inInner ^ {1'b0, inInner[7:1]} ^ {1'b0, a_plus_3_xor_b[7:1]} ^ a_plus_3_xor_b;
      end
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      other1 <= 8'd0;
      rest   <= 8'd0;
    end else if (moves) begin
      other1 <= inBoth;
    end else if (inCondition) begin
      other1 <= inPort;
    end else begin
      automatic logic [7:0] inElse = b | last;
      rest <= inElse ^ {1'b0, inElse[7:1]};
      case (mode)
        RESTS: other1 <= other1;
        ORS: other1 <= a;
        default: begin  // ADDS
          automatic logic [7:0] inCase = a + last;
          other1 <= inCase ^ {2'd0, inCase[7:2]};
        end
      endcase
    end
  end
endmodule
