// Sums of the squares of slices, 1 side by side.
module EnergySums_l1 (
  input  logic        clock,
  input  logic        reset,
  input  logic        start,
  input  logic [13:0] firstIndex,
  input  logic        isRight,
  input  logic        valid,
  input  logic        ends,
  input  logic [2:0]  slices,
  input  logic        isLast,
  input  logic [31:0] squares_0,
  output logic        write_enable,
  output logic [17:0] write_address,
  output logic [15:0] write_data,
  output logic        done
);
  logic [47:0] sum0;            // EnergySums.swift:41
  logic [47:0] held0;           // EnergySums.swift:42
  logic [47:0] total0;          // EnergySums.swift:44
  logic [3:0]  left;            // EnergySums.swift:47
  logic [1:0]  part;            // EnergySums.swift:48
  logic [13:0] place;           // EnergySums.swift:49
  logic        isLastGroup;     // EnergySums.swift:50
  logic        writes;          // EnergySums.swift:51
  logic        endsSum;         // EnergySums.swift:52
  logic        isDone1;         // Delayed.swift:8
  logic        isDone2;         // Delayed.swift:8
  logic        isDone3;         // Delayed.swift:8
  logic [4:0]  slices_above_0;

  assign total0         = sum0 + {16'd0, squares_0};     // EnergySums.swift:44
  assign writes         = left != 4'd0;                  // EnergySums.swift:51
  assign endsSum        = part == 2'd2;                  // EnergySums.swift:52
  assign write_enable   = writes;                        // EnergySums.swift:83
  assign write_address  = {place, 1'b0, isRight, part};  // EnergySums.swift:84
  assign write_data     = held0[15:0];                   // EnergySums.swift:85
  assign done           = isDone3;                       // EnergySums.swift:86
  assign slices_above_0 = {{1'b0, slices}, 1'b0};        // EnergySums.swift:57

  always_ff @(posedge clock) begin  // EnergySums.swift:54
    if (start | ends) begin  // EnergySums.swift:56
      sum0 <= 48'd0;  // EnergySums.swift:57
    end else if (valid) begin  // EnergySums.swift:56
      sum0 <= total0;  // EnergySums.swift:58
    end
    if (ends) begin  // EnergySums.swift:59
      held0 <= total0;  // EnergySums.swift:60
    end else if (writes) begin  // EnergySums.swift:59
      held0 <= {16'd0, held0[47:16]};  // EnergySums.swift:62
    end
    if (ends) begin  // EnergySums.swift:68
      left        <= {1'b0, slices} + slices_above_0[3:0];  // EnergySums.swift:69
      isLastGroup <= isLast;                                // EnergySums.swift:70
    end else if (writes) begin  // EnergySums.swift:68
      left <= left - 4'd1;  // EnergySums.swift:71
    end
    if (start) begin  // EnergySums.swift:72
      place <= firstIndex;  // EnergySums.swift:73
      part  <= 2'd0;        // EnergySums.swift:74
    end else if (writes) begin  // EnergySums.swift:72
      if (endsSum) place <= place + 14'd1;  // EnergySums.swift:76
      part <= endsSum ? 2'd0 : part + 2'd1;  // EnergySums.swift:77
    end
    if (reset) begin
      left <= 4'd0;
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isDone1 <= 1'b0;
    end else begin
      isDone1 <= (left == 4'd1) & isLastGroup;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isDone2 <= 1'b0;
    end else begin
      isDone2 <= isDone1;  // Delayed.swift:10
    end
  end

  always_ff @(posedge clock) begin
    if (reset) begin
      isDone3 <= 1'b0;
    end else begin
      isDone3 <= isDone2;  // Delayed.swift:10
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, slices_above_0[4]};
endmodule
