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
  logic        begins1;  // Delayed.swift:8
  logic        runs;     // LoadUnit.swift:44
  logic        atUpper;  // LoadUnit.swift:45
  logic [15:0] upper;    // LoadUnit.swift:46
  logic        enable;   // LoadUnit.swift:47
  logic [17:0] address;  // LoadUnit.swift:48
  logic [15:0] data;     // LoadUnit.swift:49
  logic        ends;     // LoadUnit.swift:50
  logic        isDone1;  // Delayed.swift:8
  logic        isDone2;  // Delayed.swift:8
  logic        isDone3;  // Delayed.swift:8
  logic        moves;    // LoadUnit.swift:52

  assign moves         = runs & (atUpper | input_valid);  // LoadUnit.swift:52
  assign walk_start    = start;                           // LoadUnit.swift:70
  assign walk_advance  = moves;                           // LoadUnit.swift:71
  assign input_ready   = runs & !atUpper;                 // LoadUnit.swift:72
  assign write_enable  = enable;                          // LoadUnit.swift:73
  assign write_address = address;                         // LoadUnit.swift:74
  assign write_data    = data;                            // LoadUnit.swift:75
  assign done          = isDone3;                         // LoadUnit.swift:76

  always_ff @(posedge clock) begin
    if (reset) begin
      begins1 <= 1'b0;
    end else begin
      begins1 <= start;  // Delayed.swift:10
    end
  end

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

  always_ff @(posedge clock) begin  // LoadUnit.swift:54
    enable  <= moves;                                  // LoadUnit.swift:55
    address <= walk_address;                           // LoadUnit.swift:56
    data    <= atUpper ? upper : input_payload[15:0];  // LoadUnit.swift:57
    ends    <= moves & walk_isLast;                    // LoadUnit.swift:58
    if (begins1) begin  // LoadUnit.swift:59
      runs    <= 1'b1;  // LoadUnit.swift:60
      atUpper <= 1'b0;  // LoadUnit.swift:61
    end else if (moves) begin  // LoadUnit.swift:59
      runs    <= !walk_isLast;  // LoadUnit.swift:63
      atUpper <= !atUpper;      // LoadUnit.swift:64
    end
    if (!atUpper) upper <= input_payload[31:16];  // LoadUnit.swift:66
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
