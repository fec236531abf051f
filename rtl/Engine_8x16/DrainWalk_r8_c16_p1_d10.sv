// Steps over the rows of tiles, 10 cycles after a tile comes in.
module DrainWalk_r8_c16_p1_d10 (
  input  logic        clock,
  input  logic        reset,
  input  logic        drain_valid,
  input  logic [17:0] drain_place_a,
  input  logic [17:0] drain_place_b,
  input  logic [17:0] drain_place_c,
  input  logic [17:0] drain_place_d,
  input  logic [13:0] drain_place_mask,
  input  logic [23:0] drain_place_element,
  input  logic [4:0]  drain_rows,
  input  logic [15:0] drain_columns,
  input  logic        drain_isLast,
  input  logic        isUpdate,
  input  logic [17:0] rowC,
  input  logic [13:0] rowMask,
  input  logic [23:0] rowElement,
  input  logic [17:0] laneC,
  input  logic [23:0] laneElement,
  output logic        row_valid,
  output logic [17:0] row_c,
  output logic [13:0] row_mask,
  output logic [23:0] row_element,
  output logic [15:0] row_columns,
  output logic        row_isLast
);
  logic        tiles_x_ready;    // DrainWalk.swift:85
  logic [77:0] tiles_y_payload;  // DrainWalk.swift:85
  logic        tiles_y_valid;    // DrainWalk.swift:85
  logic [8:0]  arrives;          // DrainWalk.swift:86
  logic        begins;           // DrainWalk.swift:87
  logic [17:0] next_c;           // DrainWalk.swift:88
  logic [13:0] next_mask;        // DrainWalk.swift:88
  logic [23:0] next_element;     // DrainWalk.swift:88
  logic [4:0]  next_rows;        // DrainWalk.swift:88
  logic [15:0] next_columns;     // DrainWalk.swift:88
  logic        next_isLast;      // DrainWalk.swift:88
  logic [4:0]  left;             // DrainWalk.swift:105
  logic        isOdd;            // DrainWalk.swift:106
  logic [17:0] c;                // DrainWalk.swift:107
  logic [13:0] mask;             // DrainWalk.swift:108
  logic [23:0] element;          // DrainWalk.swift:109
  logic [15:0] columns;          // DrainWalk.swift:110
  logic        isLast;           // DrainWalk.swift:111
  logic        not_left_is_0;

  Fifo_w78_d11 tiles (  // DrainWalk.swift:85
    .clock     (clock),
    .reset     (reset),
    .x_valid   (drain_valid),
    .x_ready   (tiles_x_ready),
    .x_payload ({drain_place_c, drain_place_mask, drain_place_element, drain_rows, drain_columns, drain_isLast}),
    .y_valid   (tiles_y_valid),
    .y_ready   (begins),
    .y_payload (tiles_y_payload)
  );

  assign begins        = arrives[8];                           // DrainWalk.swift:87
  assign next_c        = tiles_y_payload[77:60];               // DrainWalk.swift:88
  assign next_mask     = tiles_y_payload[59:46];               // DrainWalk.swift:88
  assign next_element  = tiles_y_payload[45:22];               // DrainWalk.swift:88
  assign next_rows     = tiles_y_payload[21:17];               // DrainWalk.swift:88
  assign next_columns  = tiles_y_payload[16:1];                // DrainWalk.swift:88
  assign next_isLast   = tiles_y_payload[0];                   // DrainWalk.swift:88
  assign row_valid     = not_left_is_0 & !(isUpdate & isOdd);  // DrainWalk.swift:142
  assign row_c         = c;                                    // DrainWalk.swift:143
  assign row_mask      = mask;                                 // DrainWalk.swift:144
  assign row_element   = element;                              // DrainWalk.swift:145
  assign row_columns   = columns;                              // DrainWalk.swift:146
  assign row_isLast    = isLast & (left == 5'd1) & 1'b1;       // DrainWalk.swift:147
  assign not_left_is_0 = left != 5'd0;                         // DrainWalk.swift:124

  always_ff @(posedge clock) begin  // DrainWalk.swift:113
    arrives <= {arrives[7:0], drain_valid};  // DrainWalk.swift:114
    if (begins) begin  // DrainWalk.swift:115
      left    <= next_rows;     // DrainWalk.swift:116
      isOdd   <= 1'b0;          // DrainWalk.swift:117
      c       <= next_c;        // DrainWalk.swift:118
      mask    <= next_mask;     // DrainWalk.swift:119
      element <= next_element;  // DrainWalk.swift:120
      columns <= next_columns;  // DrainWalk.swift:121
      isLast  <= next_isLast;   // DrainWalk.swift:122
    end else if (not_left_is_0) begin  // DrainWalk.swift:115
      isOdd <= !isOdd;  // DrainWalk.swift:124
      if (!isUpdate | isOdd) begin  // DrainWalk.swift:125
        if (1'b1) begin  // DrainWalk.swift:126
          left <= left - 5'd1;     // DrainWalk.swift:127
          mask <= mask + rowMask;  // DrainWalk.swift:128
        end
        c       <= c + rowC;              // DrainWalk.swift:130
        element <= element + rowElement;  // DrainWalk.swift:131
      end
    end
    if (reset) begin
      arrives <= 9'd0;
      left    <= 5'd0;
      isOdd   <= 1'b0;
    end
  end

  `ifdef FORMAL
  always_ff @(posedge clock) begin
    if (!reset && drain_valid) hasRoom: assert (tiles_x_ready);  // DrainWalk.swift:102
    if (!reset && begins) tileIsThere: assert (tiles_y_valid);  // DrainWalk.swift:103
  end
  `endif

  // Bits that are deliberately not read, or only by assertions.
  wire unused = &{1'b0, drain_place_a, drain_place_b, drain_place_d, laneC, laneElement,
    tiles_x_ready, tiles_y_valid};
endmodule
