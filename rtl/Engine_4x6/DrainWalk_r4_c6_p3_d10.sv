// Steps over the rows of tiles, 10 cycles after a tile comes in.
module DrainWalk_r4_c6_p3_d10 (
  input  logic        clock,
  input  logic        reset,
  input  logic        drain_valid,
  input  logic [17:0] drain_place_a,
  input  logic [17:0] drain_place_b,
  input  logic [17:0] drain_place_c,
  input  logic [17:0] drain_place_d,
  input  logic [13:0] drain_place_mask,
  input  logic [23:0] drain_place_element,
  input  logic [2:0]  drain_rows,
  input  logic [5:0]  drain_columns,
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
  output logic [1:0]  row_part,
  output logic [23:0] row_element,
  output logic [1:0]  row_columns,
  output logic        row_isLast
);
  logic        tiles_x_ready;          // DrainWalk.swift:85
  logic [65:0] tiles_y_payload;        // DrainWalk.swift:85
  logic        tiles_y_valid;          // DrainWalk.swift:85
  logic [8:0]  arrives;                // DrainWalk.swift:86
  logic        begins;                 // DrainWalk.swift:87
  logic [17:0] next_c;                 // DrainWalk.swift:88
  logic [13:0] next_mask;              // DrainWalk.swift:88
  logic [23:0] next_element;           // DrainWalk.swift:88
  logic [2:0]  next_rows;              // DrainWalk.swift:88
  logic [5:0]  next_columns;           // DrainWalk.swift:88
  logic        next_isLast;            // DrainWalk.swift:88
  logic [2:0]  left;                   // DrainWalk.swift:105
  logic        isOdd;                  // DrainWalk.swift:106
  logic [17:0] c;                      // DrainWalk.swift:107
  logic [13:0] mask;                   // DrainWalk.swift:108
  logic [23:0] element;                // DrainWalk.swift:109
  logic [5:0]  columns;                // DrainWalk.swift:110
  logic        isLast;                 // DrainWalk.swift:111
  logic [1:0]  part;                   // DrainWalk.swift:176
  logic        isLastPart;             // DrainWalk.swift:177
  logic [17:0] cPart;                  // DrainWalk.swift:180
  logic [17:0] cBack;                  // DrainWalk.swift:181
  logic [23:0] elementPart;            // DrainWalk.swift:180
  logic [23:0] elementBack;            // DrainWalk.swift:181
  logic [18:0] laneC_above_0;
  logic [18:0] cPart_above_0;
  logic [24:0] laneElement_above_0;
  logic [24:0] elementPart_above_0;
  logic        not_left_is_0;
  logic        not_isUpdate_or_isOdd;

  Fifo_w66_d11 tiles (  // DrainWalk.swift:85
    .clock     (clock),
    .reset     (reset),
    .x_valid   (drain_valid),
    .x_ready   (tiles_x_ready),
    .x_payload ({drain_place_c, drain_place_mask, drain_place_element, drain_rows, drain_columns, drain_isLast}),
    .y_valid   (tiles_y_valid),
    .y_ready   (begins),
    .y_payload (tiles_y_payload)
  );

  assign begins                = arrives[8];                            // DrainWalk.swift:87
  assign next_c                = tiles_y_payload[65:48];                // DrainWalk.swift:88
  assign next_mask             = tiles_y_payload[47:34];                // DrainWalk.swift:88
  assign next_element          = tiles_y_payload[33:10];                // DrainWalk.swift:88
  assign next_rows             = tiles_y_payload[9:7];                  // DrainWalk.swift:88
  assign next_columns          = tiles_y_payload[6:1];                  // DrainWalk.swift:88
  assign next_isLast           = tiles_y_payload[0];                    // DrainWalk.swift:88
  assign isLastPart            = part == 2'd2;                          // DrainWalk.swift:177
  assign row_valid             = not_left_is_0 & !(isUpdate & isOdd);   // DrainWalk.swift:142
  assign row_c                 = c;                                     // DrainWalk.swift:143
  assign row_mask              = mask;                                  // DrainWalk.swift:144
  assign row_element           = element;                               // DrainWalk.swift:145
  assign row_columns           = part[1] ? columns[5:4] : (part[0] ? columns[3:2] : columns[1:0]);  // DrainWalk.swift:146
  assign row_isLast            = isLast & (left == 3'd1) & isLastPart;  // DrainWalk.swift:147
  assign row_part              = part;                                  // DrainWalk.swift:149
  assign laneC_above_0         = {laneC, 1'b0};                         // DrainWalk.swift:183
  assign cPart_above_0         = {cPart, 1'b0};                         // DrainWalk.swift:184
  assign laneElement_above_0   = {laneElement, 1'b0};                   // DrainWalk.swift:183
  assign elementPart_above_0   = {elementPart, 1'b0};                   // DrainWalk.swift:184
  assign not_left_is_0         = left != 3'd0;                          // DrainWalk.swift:124
  assign not_isUpdate_or_isOdd = !isUpdate | isOdd;                     // DrainWalk.swift:127

  always_ff @(posedge clock) begin
    cPart <= laneC_above_0[17:0];         // DrainWalk.swift:183
    cBack <= rowC - cPart_above_0[17:0];  // DrainWalk.swift:184
  end

  always_ff @(posedge clock) begin
    elementPart <= laneElement_above_0[23:0];               // DrainWalk.swift:183
    elementBack <= rowElement - elementPart_above_0[23:0];  // DrainWalk.swift:184
  end

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
      if (not_isUpdate_or_isOdd) begin  // DrainWalk.swift:125
        if (isLastPart) begin  // DrainWalk.swift:126
          left <= left - 3'd1;     // DrainWalk.swift:127
          mask <= mask + rowMask;  // DrainWalk.swift:128
        end
        c       <= c + (isLastPart ? cBack : cPart);                    // DrainWalk.swift:130
        element <= element + (isLastPart ? elementBack : elementPart);  // DrainWalk.swift:131
      end
    end
    if (begins) begin  // DrainWalk.swift:203
      part <= 2'd0;  // DrainWalk.swift:204
    end else if (not_left_is_0 & not_isUpdate_or_isOdd) begin  // DrainWalk.swift:203
      part <= isLastPart ? 2'd0 : part + 2'd1;  // DrainWalk.swift:205
    end
    if (reset) begin
      arrives <= 9'd0;
      left    <= 3'd0;
      isOdd   <= 1'b0;
      part    <= 2'd0;
    end
  end

  `ifdef FORMAL
  always_ff @(posedge clock) begin
    if (!reset && drain_valid) hasRoom: assert (tiles_x_ready);  // DrainWalk.swift:102
    if (!reset && begins) tileIsThere: assert (tiles_y_valid);  // DrainWalk.swift:103
  end
  `endif

  // Bits that are deliberately not read, or only by assertions.
  wire unused = &{1'b0, drain_place_a, drain_place_b, drain_place_d, tiles_x_ready, tiles_y_valid,
    laneC_above_0[18], cPart_above_0[18], laneElement_above_0[24], elementPart_above_0[24]};
endmodule
