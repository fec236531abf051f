// Steps over the rows of tiles, 12 cycles after a tile comes in.
module DrainWalk_r4_c6_d12 (
  input  logic        clock,
  input  logic        reset,
  input  logic        drain_valid,
  input  logic [19:0] drain_place_a,
  input  logic [19:0] drain_place_b,
  input  logic [19:0] drain_place_c,
  input  logic [19:0] drain_place_d,
  input  logic [13:0] drain_place_mask,
  input  logic [23:0] drain_place_element,
  input  logic [2:0]  drain_rows,
  input  logic [5:0]  drain_columns,
  input  logic        drain_isLast,
  input  logic        isUpdate,
  input  logic [19:0] rowC,
  input  logic [13:0] rowMask,
  input  logic [23:0] rowElement,
  output logic        row_valid,
  output logic [19:0] row_c,
  output logic [13:0] row_mask,
  output logic [23:0] row_element,
  output logic [5:0]  row_columns,
  output logic        row_isLast
);
  logic        tiles_x_ready;    // DrainWalk.swift:74
  logic [67:0] tiles_y_payload;  // DrainWalk.swift:74
  logic        tiles_y_valid;    // DrainWalk.swift:74
  logic [10:0] arrives;          // DrainWalk.swift:75
  logic        begins;           // DrainWalk.swift:76
  logic [19:0] next_c;           // DrainWalk.swift:77
  logic [13:0] next_mask;        // DrainWalk.swift:77
  logic [23:0] next_element;     // DrainWalk.swift:77
  logic [2:0]  next_rows;        // DrainWalk.swift:77
  logic [5:0]  next_columns;     // DrainWalk.swift:77
  logic        next_isLast;      // DrainWalk.swift:77
  logic [2:0]  left;             // DrainWalk.swift:94
  logic        isOdd;            // DrainWalk.swift:95
  logic [19:0] c;                // DrainWalk.swift:96
  logic [13:0] mask;             // DrainWalk.swift:97
  logic [23:0] element;          // DrainWalk.swift:98
  logic [5:0]  columns;          // DrainWalk.swift:99
  logic        isLast;           // DrainWalk.swift:100
  logic        not_left_is_0;

  Fifo_w68_d13 tiles (  // DrainWalk.swift:74
    .clock     (clock),
    .reset     (reset),
    .x_valid   (drain_valid),
    .x_ready   (tiles_x_ready),
    .x_payload ({drain_place_c, drain_place_mask, drain_place_element, drain_rows, drain_columns, drain_isLast}),
    .y_valid   (tiles_y_valid),
    .y_ready   (begins),
    .y_payload (tiles_y_payload)
  );

  assign begins        = arrives[10];                          // DrainWalk.swift:76
  assign next_c        = tiles_y_payload[67:48];               // DrainWalk.swift:77
  assign next_mask     = tiles_y_payload[47:34];               // DrainWalk.swift:77
  assign next_element  = tiles_y_payload[33:10];               // DrainWalk.swift:77
  assign next_rows     = tiles_y_payload[9:7];                 // DrainWalk.swift:77
  assign next_columns  = tiles_y_payload[6:1];                 // DrainWalk.swift:77
  assign next_isLast   = tiles_y_payload[0];                   // DrainWalk.swift:77
  assign row_valid     = not_left_is_0 & !(isUpdate & isOdd);  // DrainWalk.swift:127
  assign row_c         = c;                                    // DrainWalk.swift:128
  assign row_mask      = mask;                                 // DrainWalk.swift:129
  assign row_element   = element;                              // DrainWalk.swift:130
  assign row_columns   = columns;                              // DrainWalk.swift:131
  assign row_isLast    = isLast & (left == 3'd1);              // DrainWalk.swift:132
  assign not_left_is_0 = left != 3'd0;                         // DrainWalk.swift:112

  always_ff @(posedge clock) begin  // DrainWalk.swift:101
    arrives <= {arrives[9:0], drain_valid};  // DrainWalk.swift:102
    if (begins) begin  // DrainWalk.swift:103
      left    <= next_rows;     // DrainWalk.swift:104
      isOdd   <= 1'b0;          // DrainWalk.swift:105
      c       <= next_c;        // DrainWalk.swift:106
      mask    <= next_mask;     // DrainWalk.swift:107
      element <= next_element;  // DrainWalk.swift:108
      columns <= next_columns;  // DrainWalk.swift:109
      isLast  <= next_isLast;   // DrainWalk.swift:110
    end else if (not_left_is_0) begin  // DrainWalk.swift:103
      isOdd <= !isOdd;  // DrainWalk.swift:112
      if (!isUpdate | isOdd) begin  // DrainWalk.swift:113
        left    <= left - 3'd1;           // DrainWalk.swift:114
        c       <= c + rowC;              // DrainWalk.swift:115
        mask    <= mask + rowMask;        // DrainWalk.swift:116
        element <= element + rowElement;  // DrainWalk.swift:117
      end
    end
    if (reset) begin
      arrives <= 11'd0;
      left    <= 3'd0;
      isOdd   <= 1'b0;
    end
  end

  `ifdef FORMAL
  always_ff @(posedge clock) begin
    if (!reset && drain_valid) hasRoom: assert (tiles_x_ready);  // DrainWalk.swift:91
    if (!reset && begins) tileIsThere: assert (tiles_y_valid);  // DrainWalk.swift:92
  end
  `endif

  // Bits that are deliberately not read, or only by assertions.
  wire unused = &{1'b0, drain_place_a, drain_place_b, drain_place_d, tiles_x_ready, tiles_y_valid};
endmodule
