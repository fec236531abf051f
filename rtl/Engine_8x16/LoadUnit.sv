// Writes words of a stream to a pad, two halves of each.
module LoadUnit (
  input  logic        clock,
  input  logic        reset,
  input  logic        start,
  output logic        walk_start,
  output logic        walk_advance,
  input  logic [17:0] walk_address,
  input  logic        walk_endsRun,
  input  logic        walk_endsTurn,
  input  logic        walk_isLast,
  input  logic        walk_inLastTurn,
  input  logic        input_valid,
  output logic        input_ready,
  input  logic [31:0] input_payload,
  output logic        write_enable,
  output logic [17:0] write_address,
  output logic [15:0] write_data,
  output logic        done
);
  logic        runs;     // LoadUnit.swift:42
  logic        atUpper;  // LoadUnit.swift:43
  logic [15:0] upper;    // LoadUnit.swift:44
  logic        enable;   // LoadUnit.swift:45
  logic [17:0] address;  // LoadUnit.swift:46
  logic [15:0] data;     // LoadUnit.swift:47
  logic        ends;     // LoadUnit.swift:48
  logic        isDone1;  // Delayed.swift:8
  logic        isDone2;  // Delayed.swift:8
  logic        isDone3;  // Delayed.swift:8
  logic        moves;    // LoadUnit.swift:50

  assign moves         = runs & (atUpper | input_valid);  // LoadUnit.swift:50
  assign walk_start    = start;                           // LoadUnit.swift:68
  assign walk_advance  = moves;                           // LoadUnit.swift:69
  assign input_ready   = runs & !atUpper;                 // LoadUnit.swift:70
  assign write_enable  = enable;                          // LoadUnit.swift:71
  assign write_address = address;                         // LoadUnit.swift:72
  assign write_data    = data;                            // LoadUnit.swift:73
  assign done          = isDone3;                         // LoadUnit.swift:74

  always_ff @(posedge clock) begin
    if (reset) begin
      isDone1 <= 1'b0;
    end else begin
      isDone1 <= ends;  // Delayed.swift:10
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

  always_ff @(posedge clock) begin  // LoadUnit.swift:52
    enable  <= moves;                                  // LoadUnit.swift:53
    address <= walk_address;                           // LoadUnit.swift:54
    data    <= atUpper ? upper : input_payload[15:0];  // LoadUnit.swift:55
    ends    <= moves & walk_isLast;                    // LoadUnit.swift:56
    if (start) begin  // LoadUnit.swift:57
      runs    <= 1'b1;  // LoadUnit.swift:58
      atUpper <= 1'b0;  // LoadUnit.swift:59
    end else if (moves) begin  // LoadUnit.swift:57
      runs    <= !walk_isLast;  // LoadUnit.swift:61
      atUpper <= !atUpper;      // LoadUnit.swift:62
    end
    if (!atUpper) upper <= input_payload[31:16];  // LoadUnit.swift:64
    if (reset) begin
      enable  <= 1'b0;
      ends    <= 1'b0;
      runs    <= 1'b0;
      atUpper <= 1'b0;
    end
  end

  // Bits that are deliberately not read.
  wire unused = &{1'b0, walk_endsRun, walk_endsTurn, walk_inLastTurn};
endmodule
