// Steps over the tiles of a contraction.
module TileWalk (
  input  logic        clock,
  input  logic        reset,
  input  logic        start,
  input  logic [17:0] base_a,
  input  logic [17:0] base_b,
  input  logic [17:0] base_c,
  input  logic [17:0] base_d,
  input  logic [13:0] base_mask,
  input  logic [23:0] base_element,
  input  logic [12:0] loops_0_count,
  input  logic [17:0] loops_0_step_a,
  input  logic [17:0] loops_0_step_b,
  input  logic [17:0] loops_0_step_c,
  input  logic [17:0] loops_0_step_d,
  input  logic [13:0] loops_0_step_mask,
  input  logic [23:0] loops_0_step_element,
  input  logic [12:0] loops_1_count,
  input  logic [17:0] loops_1_step_a,
  input  logic [17:0] loops_1_step_b,
  input  logic [17:0] loops_1_step_c,
  input  logic [17:0] loops_1_step_d,
  input  logic [13:0] loops_1_step_mask,
  input  logic [23:0] loops_1_step_element,
  input  logic [12:0] loops_2_count,
  input  logic [17:0] loops_2_step_a,
  input  logic [17:0] loops_2_step_b,
  input  logic [17:0] loops_2_step_c,
  input  logic [17:0] loops_2_step_d,
  input  logic [13:0] loops_2_step_mask,
  input  logic [23:0] loops_2_step_element,
  input  logic [12:0] loops_3_count,
  input  logic [17:0] loops_3_step_a,
  input  logic [17:0] loops_3_step_b,
  input  logic [17:0] loops_3_step_c,
  input  logic [17:0] loops_3_step_d,
  input  logic [13:0] loops_3_step_mask,
  input  logic [23:0] loops_3_step_element,
  input  logic [12:0] loops_4_count,
  input  logic [17:0] loops_4_step_a,
  input  logic [17:0] loops_4_step_b,
  input  logic [17:0] loops_4_step_c,
  input  logic [17:0] loops_4_step_d,
  input  logic [13:0] loops_4_step_mask,
  input  logic [23:0] loops_4_step_element,
  input  logic [12:0] loops_5_count,
  input  logic [17:0] loops_5_step_a,
  input  logic [17:0] loops_5_step_b,
  input  logic [17:0] loops_5_step_c,
  input  logic [17:0] loops_5_step_d,
  input  logic [13:0] loops_5_step_mask,
  input  logic [23:0] loops_5_step_element,
  input  logic [12:0] loops_6_count,
  input  logic [17:0] loops_6_step_a,
  input  logic [17:0] loops_6_step_b,
  input  logic [17:0] loops_6_step_c,
  input  logic [17:0] loops_6_step_d,
  input  logic [13:0] loops_6_step_mask,
  input  logic [23:0] loops_6_step_element,
  output logic        tile_valid,
  input  logic        tile_ready,
  output logic [17:0] tile_place_a,
  output logic [17:0] tile_place_b,
  output logic [17:0] tile_place_c,
  output logic [17:0] tile_place_d,
  output logic [13:0] tile_place_mask,
  output logic [23:0] tile_place_element,
  output logic        tile_isLastRow,
  output logic        tile_isLastColumn,
  output logic        tile_isLast
);
  logic [12:0] loopTurns0;                       // LoopCounters.swift:19
  logic [12:0] loopTurns1;                       // LoopCounters.swift:19
  logic [12:0] loopTurns2;                       // LoopCounters.swift:19
  logic [12:0] loopTurns3;                       // LoopCounters.swift:19
  logic [12:0] loopTurns4;                       // LoopCounters.swift:19
  logic [12:0] loopTurns5;                       // LoopCounters.swift:19
  logic [12:0] loopTurns6;                       // LoopCounters.swift:19
  logic        loopSingle0;                      // LoopCounters.swift:22
  logic        loopSingle1;                      // LoopCounters.swift:22
  logic        loopSingle2;                      // LoopCounters.swift:22
  logic        loopSingle3;                      // LoopCounters.swift:22
  logic        loopSingle4;                      // LoopCounters.swift:22
  logic        loopSingle5;                      // LoopCounters.swift:22
  logic        loopSingle6;                      // LoopCounters.swift:22
  logic [12:0] loopRemaining0;                   // LoopCounters.swift:25
  logic [12:0] loopRemaining1;                   // LoopCounters.swift:25
  logic [12:0] loopRemaining2;                   // LoopCounters.swift:25
  logic [12:0] loopRemaining3;                   // LoopCounters.swift:25
  logic [12:0] loopRemaining4;                   // LoopCounters.swift:25
  logic [12:0] loopRemaining5;                   // LoopCounters.swift:25
  logic [12:0] loopRemaining6;                   // LoopCounters.swift:25
  logic        loopIsLast0;                      // LoopCounters.swift:27
  logic        loopIsLast1;                      // LoopCounters.swift:27
  logic        loopIsLast2;                      // LoopCounters.swift:27
  logic        loopIsLast3;                      // LoopCounters.swift:27
  logic        loopIsLast4;                      // LoopCounters.swift:27
  logic        loopIsLast5;                      // LoopCounters.swift:27
  logic        loopIsLast6;                      // LoopCounters.swift:27
  logic        runs;                             // TileWalk.swift:74
  logic        isFirst;                          // TileWalk.swift:75
  logic        ends;                             // TileWalk.swift:76
  logic        advances;                         // TileWalk.swift:77
  logic        level0;                           // TileWalk.swift:79
  logic        level1;                           // TileWalk.swift:79
  logic        level2;                           // TileWalk.swift:79
  logic        level3;                           // TileWalk.swift:79
  logic        level4;                           // TileWalk.swift:79
  logic        level5;                           // TileWalk.swift:79
  logic        level6;                           // TileWalk.swift:79
  logic [2:0]  flags;                            // TileWalk.swift:80
  logic        stepValid;                        // TileWalk.swift:83
  logic        stepIsFirst;                      // TileWalk.swift:84
  logic [2:0]  stepFlags;                        // TileWalk.swift:85
  logic [17:0] step_a;                           // TileWalk.swift:86
  logic [17:0] step_b;                           // TileWalk.swift:86
  logic [17:0] step_c;                           // TileWalk.swift:86
  logic [17:0] step_d;                           // TileWalk.swift:86
  logic [13:0] step_mask;                        // TileWalk.swift:86
  logic [23:0] step_element;                     // TileWalk.swift:86
  logic        valid;                            // TileWalk.swift:87
  logic [2:0]  placeFlags;                       // TileWalk.swift:88
  logic [17:0] place_a;                          // TileWalk.swift:89
  logic [17:0] place_b;                          // TileWalk.swift:89
  logic [17:0] place_c;                          // TileWalk.swift:89
  logic [17:0] place_d;                          // TileWalk.swift:89
  logic [13:0] place_mask;                       // TileWalk.swift:89
  logic [23:0] place_element;                    // TileWalk.swift:89
  logic        isAside;                          // TileWalk.swift:91
  logic [2:0]  asideFlags;                       // TileWalk.swift:92
  logic [17:0] aside_a;                          // TileWalk.swift:93
  logic [17:0] aside_b;                          // TileWalk.swift:93
  logic [17:0] aside_c;                          // TileWalk.swift:93
  logic [17:0] aside_d;                          // TileWalk.swift:93
  logic [13:0] aside_mask;                       // TileWalk.swift:93
  logic [23:0] aside_element;                    // TileWalk.swift:93
  logic [17:0] sum_a;                            // TileWalk.swift:95
  logic [17:0] sum_b;                            // TileWalk.swift:95
  logic [17:0] sum_c;                            // TileWalk.swift:95
  logic [17:0] sum_d;                            // TileWalk.swift:95
  logic [13:0] sum_mask;                         // TileWalk.swift:95
  logic [23:0] sum_element;                      // TileWalk.swift:95
  logic [17:0] chosen_a;                         // TileWalk.swift:96
  logic [17:0] chosen_b;                         // TileWalk.swift:96
  logic [17:0] chosen_c;                         // TileWalk.swift:96
  logic [17:0] chosen_d;                         // TileWalk.swift:96
  logic [13:0] chosen_mask;                      // TileWalk.swift:96
  logic [23:0] chosen_element;                   // TileWalk.swift:96
  logic [2:0]  tileFlags;                        // TileWalk.swift:130
  logic        loopIsLast0_and_loopIsLast1;
  logic        and_;
  logic [17:0] isFirst_and_base_a_or;
  logic [17:0] or_;
  logic [17:0] or__2;
  logic [17:0] or__3;
  logic [17:0] isFirst_and_base_b_or;
  logic [17:0] or__4;
  logic [17:0] or__5;
  logic [17:0] or__6;
  logic [17:0] isFirst_and_base_c_or;
  logic [17:0] or__7;
  logic [17:0] or__8;
  logic [17:0] or__9;
  logic [17:0] isFirst_and_base_d_or;
  logic [17:0] or__10;
  logic [17:0] or__11;
  logic [17:0] or__12;
  logic [13:0] isFirst_and_base_mask_or;
  logic [13:0] or__13;
  logic [13:0] or__14;
  logic [13:0] or__15;
  logic [23:0] level1_and_loops_1_step_element;
  logic [23:0] level3_and_loops_3_step_element;
  logic [23:0] level5_and_loops_5_step_element;
  logic [23:0] isFirst_and_base_element_or;
  logic [23:0] and_or_and_or_and_or_and;
  logic [23:0] or__16;
  logic [23:0] and_or_and_or_and_or_and_2;
  logic        and__2;
  logic        loopIsLast3_and_loopIsLast4;
  logic        and_and_loopIsLast2_and;
  logic        and_and_loopIsLast2_and_2;

  assign loopTurns0                      = loops_0_count - 13'd1;        // LoopCounters.swift:19
  assign loopTurns1                      = loops_1_count - 13'd1;        // LoopCounters.swift:19
  assign loopTurns2                      = loops_2_count - 13'd1;        // LoopCounters.swift:19
  assign loopTurns3                      = loops_3_count - 13'd1;        // LoopCounters.swift:19
  assign loopTurns4                      = loops_4_count - 13'd1;        // LoopCounters.swift:19
  assign loopTurns5                      = loops_5_count - 13'd1;        // LoopCounters.swift:19
  assign loopTurns6                      = loops_6_count - 13'd1;        // LoopCounters.swift:19
  assign loopSingle0                     = !(|loops_0_count[12:1]);      // LoopCounters.swift:22
  assign loopSingle1                     = !(|loops_1_count[12:1]);      // LoopCounters.swift:22
  assign loopSingle2                     = !(|loops_2_count[12:1]);      // LoopCounters.swift:22
  assign loopSingle3                     = !(|loops_3_count[12:1]);      // LoopCounters.swift:22
  assign loopSingle4                     = !(|loops_4_count[12:1]);      // LoopCounters.swift:22
  assign loopSingle5                     = !(|loops_5_count[12:1]);      // LoopCounters.swift:22
  assign loopSingle6                     = !(|loops_6_count[12:1]);      // LoopCounters.swift:22
  assign ends                            = and_ & loopIsLast4 & loopIsLast5 & loopIsLast6;  // TileWalk.swift:76
  assign flags                           = {ends, loopIsLast1, loopIsLast0};  // TileWalk.swift:80
  assign sum_a                           = (place_a & {18{!stepIsFirst}}) + step_a;  // TileWalk.swift:95
  assign sum_b                           = (place_b & {18{!stepIsFirst}}) + step_b;  // TileWalk.swift:95
  assign sum_c                           = (place_c & {18{!stepIsFirst}}) + step_c;  // TileWalk.swift:95
  assign sum_d                           = (place_d & {18{!stepIsFirst}}) + step_d;  // TileWalk.swift:95
  assign sum_mask                        = (place_mask & {14{!stepIsFirst}}) + step_mask;  // TileWalk.swift:95
  assign sum_element                     = (place_element & {24{!stepIsFirst}}) + step_element;  // TileWalk.swift:95
  assign chosen_a                        = isFirst_and_base_a_or | or_ | or__2 | or__3;  // TileWalk.swift:96
  assign chosen_b                        = isFirst_and_base_b_or | or__4 | or__5 | or__6;  // TileWalk.swift:96
  assign chosen_c                        = isFirst_and_base_c_or | or__7 | or__8 | or__9;  // TileWalk.swift:96
  assign chosen_d                        = isFirst_and_base_d_or | or__10 | or__11 | or__12;  // TileWalk.swift:96
  assign chosen_mask                     = isFirst_and_base_mask_or | or__13 | or__14 | or__15;  // TileWalk.swift:96
  assign chosen_element                  = and_or_and_or_and_or_and | and_or_and_or_and_or_and_2;  // TileWalk.swift:96
  assign tileFlags                       = isAside ? asideFlags : placeFlags;  // TileWalk.swift:130
  assign advances                        = !valid | !isAside;            // TileWalk.swift:100
  assign tile_valid                      = valid | isAside;              // TileWalk.swift:132
  assign tile_place_a                    = isAside ? aside_a : place_a;  // TileWalk.swift:133
  assign tile_place_b                    = isAside ? aside_b : place_b;  // TileWalk.swift:133
  assign tile_place_c                    = isAside ? aside_c : place_c;  // TileWalk.swift:133
  assign tile_place_d                    = isAside ? aside_d : place_d;  // TileWalk.swift:133
  assign tile_place_mask                 = isAside ? aside_mask : place_mask;  // TileWalk.swift:133
  assign tile_place_element              = isAside ? aside_element : place_element;  // TileWalk.swift:133
  assign tile_isLastRow                  = tileFlags[0];                 // TileWalk.swift:134
  assign tile_isLastColumn               = tileFlags[1];                 // TileWalk.swift:135
  assign tile_isLast                     = tileFlags[2];                 // TileWalk.swift:136
  assign loopIsLast0_and_loopIsLast1     = loopIsLast0 & loopIsLast1;    // TileWalk.swift:76
  assign and_                            = loopIsLast0_and_loopIsLast1 & loopIsLast2 & loopIsLast3;  // TileWalk.swift:76
  assign isFirst_and_base_a_or           = ({18{isFirst}} & base_a) | ({18{level0}} & loops_0_step_a);  // TileWalk.swift:96
  assign or_                             = ({18{level1}} & loops_1_step_a) | ({18{level2}} & loops_2_step_a);  // TileWalk.swift:96
  assign or__2                           = ({18{level3}} & loops_3_step_a) | ({18{level4}} & loops_4_step_a);  // TileWalk.swift:96
  assign or__3                           = ({18{level5}} & loops_5_step_a) | ({18{level6}} & loops_6_step_a);  // TileWalk.swift:96
  assign isFirst_and_base_b_or           = ({18{isFirst}} & base_b) | ({18{level0}} & loops_0_step_b);  // TileWalk.swift:96
  assign or__4                           = ({18{level1}} & loops_1_step_b) | ({18{level2}} & loops_2_step_b);  // TileWalk.swift:96
  assign or__5                           = ({18{level3}} & loops_3_step_b) | ({18{level4}} & loops_4_step_b);  // TileWalk.swift:96
  assign or__6                           = ({18{level5}} & loops_5_step_b) | ({18{level6}} & loops_6_step_b);  // TileWalk.swift:96
  assign isFirst_and_base_c_or           = ({18{isFirst}} & base_c) | ({18{level0}} & loops_0_step_c);  // TileWalk.swift:96
  assign or__7                           = ({18{level1}} & loops_1_step_c) | ({18{level2}} & loops_2_step_c);  // TileWalk.swift:96
  assign or__8                           = ({18{level3}} & loops_3_step_c) | ({18{level4}} & loops_4_step_c);  // TileWalk.swift:96
  assign or__9                           = ({18{level5}} & loops_5_step_c) | ({18{level6}} & loops_6_step_c);  // TileWalk.swift:96
  assign isFirst_and_base_d_or           = ({18{isFirst}} & base_d) | ({18{level0}} & loops_0_step_d);  // TileWalk.swift:96
  assign or__10                          = ({18{level1}} & loops_1_step_d) | ({18{level2}} & loops_2_step_d);  // TileWalk.swift:96
  assign or__11                          = ({18{level3}} & loops_3_step_d) | ({18{level4}} & loops_4_step_d);  // TileWalk.swift:96
  assign or__12                          = ({18{level5}} & loops_5_step_d) | ({18{level6}} & loops_6_step_d);  // TileWalk.swift:96
  assign isFirst_and_base_mask_or        = ({14{isFirst}} & base_mask) | ({14{level0}} & loops_0_step_mask);  // TileWalk.swift:96
  assign or__13                          = ({14{level1}} & loops_1_step_mask) | ({14{level2}} & loops_2_step_mask);  // TileWalk.swift:96
  assign or__14                          = ({14{level3}} & loops_3_step_mask) | ({14{level4}} & loops_4_step_mask);  // TileWalk.swift:96
  assign or__15                          = ({14{level5}} & loops_5_step_mask) | ({14{level6}} & loops_6_step_mask);  // TileWalk.swift:96
  assign level1_and_loops_1_step_element = {24{level1}} & loops_1_step_element;  // TileWalk.swift:96
  assign level3_and_loops_3_step_element = {24{level3}} & loops_3_step_element;  // TileWalk.swift:96
  assign level5_and_loops_5_step_element = {24{level5}} & loops_5_step_element;  // TileWalk.swift:96
  assign isFirst_and_base_element_or     = ({24{isFirst}} & base_element) | ({24{level0}} & loops_0_step_element);  // TileWalk.swift:96
  assign and_or_and_or_and_or_and        = isFirst_and_base_element_or | level1_and_loops_1_step_element | ({24{level2}} & loops_2_step_element);  // TileWalk.swift:96
  assign or__16                          = level3_and_loops_3_step_element | ({24{level4}} & loops_4_step_element);  // TileWalk.swift:96
  assign and_or_and_or_and_or_and_2      = or__16 | level5_and_loops_5_step_element | ({24{level6}} & loops_6_step_element);  // TileWalk.swift:96
  assign and__2                          = loopIsLast0_and_loopIsLast1 & loopIsLast2;  // LoopCounters.swift:57
  assign loopIsLast3_and_loopIsLast4     = loopIsLast3 & loopIsLast4;    // LoopCounters.swift:57
  assign and_and_loopIsLast2_and         = and__2 & loopIsLast3_and_loopIsLast4;  // LoopCounters.swift:57
  assign and_and_loopIsLast2_and_2       = and__2 & loopIsLast3_and_loopIsLast4 & loopIsLast5;  // LoopCounters.swift:57

  always_ff @(posedge clock) begin  // TileWalk.swift:101
    if (start) begin  // TileWalk.swift:102
      loopRemaining0 <= loopTurns0;   // LoopCounters.swift:45
      loopIsLast0    <= loopSingle0;  // LoopCounters.swift:46
      loopRemaining1 <= loopTurns1;   // LoopCounters.swift:45
      loopIsLast1    <= loopSingle1;  // LoopCounters.swift:46
      loopRemaining2 <= loopTurns2;   // LoopCounters.swift:45
      loopIsLast2    <= loopSingle2;  // LoopCounters.swift:46
      loopRemaining3 <= loopTurns3;   // LoopCounters.swift:45
      loopIsLast3    <= loopSingle3;  // LoopCounters.swift:46
      loopRemaining4 <= loopTurns4;   // LoopCounters.swift:45
      loopIsLast4    <= loopSingle4;  // LoopCounters.swift:46
      loopRemaining5 <= loopTurns5;   // LoopCounters.swift:45
      loopIsLast5    <= loopSingle5;  // LoopCounters.swift:46
      loopRemaining6 <= loopTurns6;   // LoopCounters.swift:45
      loopIsLast6    <= loopSingle6;  // LoopCounters.swift:46
      runs           <= 1'b1;         // TileWalk.swift:104
      isFirst        <= 1'b1;         // TileWalk.swift:105
      level0         <= 1'b0;         // TileWalk.swift:106
      level1         <= 1'b0;         // TileWalk.swift:106
      level2         <= 1'b0;         // TileWalk.swift:106
      level3         <= 1'b0;         // TileWalk.swift:106
      level4         <= 1'b0;         // TileWalk.swift:106
      level5         <= 1'b0;         // TileWalk.swift:106
      level6         <= 1'b0;         // TileWalk.swift:106
    end else if (advances & runs) begin  // TileWalk.swift:102
      if (1'b1) begin  // LoopCounters.swift:55
        if (loopIsLast0) begin  // LoopCounters.swift:56
          loopRemaining0 <= loopTurns0;   // LoopCounters.swift:57
          loopIsLast0    <= loopSingle0;  // LoopCounters.swift:58
        end else begin
          loopRemaining0 <= loopRemaining0 - 13'd1;   // LoopCounters.swift:60
          loopIsLast0    <= loopRemaining0 == 13'd1;  // LoopCounters.swift:61
        end
      end
      if (loopIsLast0) begin  // LoopCounters.swift:55
        if (loopIsLast1) begin  // LoopCounters.swift:56
          loopRemaining1 <= loopTurns1;   // LoopCounters.swift:57
          loopIsLast1    <= loopSingle1;  // LoopCounters.swift:58
        end else begin
          loopRemaining1 <= loopRemaining1 - 13'd1;   // LoopCounters.swift:60
          loopIsLast1    <= loopRemaining1 == 13'd1;  // LoopCounters.swift:61
        end
      end
      if (loopIsLast0_and_loopIsLast1) begin  // LoopCounters.swift:55
        if (loopIsLast2) begin  // LoopCounters.swift:56
          loopRemaining2 <= loopTurns2;   // LoopCounters.swift:57
          loopIsLast2    <= loopSingle2;  // LoopCounters.swift:58
        end else begin
          loopRemaining2 <= loopRemaining2 - 13'd1;   // LoopCounters.swift:60
          loopIsLast2    <= loopRemaining2 == 13'd1;  // LoopCounters.swift:61
        end
      end
      if (and__2) begin  // LoopCounters.swift:55
        if (loopIsLast3) begin  // LoopCounters.swift:56
          loopRemaining3 <= loopTurns3;   // LoopCounters.swift:57
          loopIsLast3    <= loopSingle3;  // LoopCounters.swift:58
        end else begin
          loopRemaining3 <= loopRemaining3 - 13'd1;   // LoopCounters.swift:60
          loopIsLast3    <= loopRemaining3 == 13'd1;  // LoopCounters.swift:61
        end
      end
      if (and_) begin  // LoopCounters.swift:55
        if (loopIsLast4) begin  // LoopCounters.swift:56
          loopRemaining4 <= loopTurns4;   // LoopCounters.swift:57
          loopIsLast4    <= loopSingle4;  // LoopCounters.swift:58
        end else begin
          loopRemaining4 <= loopRemaining4 - 13'd1;   // LoopCounters.swift:60
          loopIsLast4    <= loopRemaining4 == 13'd1;  // LoopCounters.swift:61
        end
      end
      if (and_and_loopIsLast2_and) begin  // LoopCounters.swift:55
        if (loopIsLast5) begin  // LoopCounters.swift:56
          loopRemaining5 <= loopTurns5;   // LoopCounters.swift:57
          loopIsLast5    <= loopSingle5;  // LoopCounters.swift:58
        end else begin
          loopRemaining5 <= loopRemaining5 - 13'd1;   // LoopCounters.swift:60
          loopIsLast5    <= loopRemaining5 == 13'd1;  // LoopCounters.swift:61
        end
      end
      if (and_and_loopIsLast2_and_2) begin  // LoopCounters.swift:55
        if (loopIsLast6) begin  // LoopCounters.swift:56
          loopRemaining6 <= loopTurns6;   // LoopCounters.swift:57
          loopIsLast6    <= loopSingle6;  // LoopCounters.swift:58
        end else begin
          loopRemaining6 <= loopRemaining6 - 13'd1;   // LoopCounters.swift:60
          loopIsLast6    <= loopRemaining6 == 13'd1;  // LoopCounters.swift:61
        end
      end
      isFirst <= 1'b0;                                        // TileWalk.swift:109
      runs    <= !ends;                                       // TileWalk.swift:110
      level0  <= !loopIsLast0 & 1'b1;                         // TileWalk.swift:111
      level1  <= !loopIsLast1 & loopIsLast0;                  // TileWalk.swift:111
      level2  <= !loopIsLast2 & loopIsLast0_and_loopIsLast1;  // TileWalk.swift:111
      level3  <= !loopIsLast3 & and__2;                       // TileWalk.swift:111
      level4  <= !loopIsLast4 & and_;                         // TileWalk.swift:111
      level5  <= !loopIsLast5 & and_and_loopIsLast2_and;      // TileWalk.swift:111
      level6  <= !loopIsLast6 & and_and_loopIsLast2_and_2;    // TileWalk.swift:111
    end
    if (advances) begin  // TileWalk.swift:113
      stepValid    <= runs;            // TileWalk.swift:114
      stepIsFirst  <= isFirst;         // TileWalk.swift:115
      stepFlags    <= flags;           // TileWalk.swift:116
      step_a       <= chosen_a;        // TileWalk.swift:117
      step_b       <= chosen_b;        // TileWalk.swift:117
      step_c       <= chosen_c;        // TileWalk.swift:117
      step_d       <= chosen_d;        // TileWalk.swift:117
      step_mask    <= chosen_mask;     // TileWalk.swift:117
      step_element <= chosen_element;  // TileWalk.swift:117
      valid        <= stepValid;       // TileWalk.swift:118
      placeFlags   <= stepFlags;       // TileWalk.swift:119
      if (stepValid) begin  // TileWalk.swift:120
        place_a       <= sum_a;        // TileWalk.swift:120
        place_b       <= sum_b;        // TileWalk.swift:120
        place_c       <= sum_c;        // TileWalk.swift:120
        place_d       <= sum_d;        // TileWalk.swift:120
        place_mask    <= sum_mask;     // TileWalk.swift:120
        place_element <= sum_element;  // TileWalk.swift:120
      end
    end
    if (tile_ready) begin  // TileWalk.swift:122
      isAside <= 1'b0;  // TileWalk.swift:123
    end else if (valid) begin  // TileWalk.swift:122
      isAside <= 1'b1;  // TileWalk.swift:124
    end
    if (!isAside) begin  // TileWalk.swift:125
      aside_a       <= place_a;        // TileWalk.swift:126
      aside_b       <= place_b;        // TileWalk.swift:126
      aside_c       <= place_c;        // TileWalk.swift:126
      aside_d       <= place_d;        // TileWalk.swift:126
      aside_mask    <= place_mask;     // TileWalk.swift:126
      aside_element <= place_element;  // TileWalk.swift:126
      asideFlags    <= placeFlags;     // TileWalk.swift:127
    end
    if (reset) begin
      loopIsLast0 <= 1'b0;
      loopIsLast1 <= 1'b0;
      loopIsLast2 <= 1'b0;
      loopIsLast3 <= 1'b0;
      loopIsLast4 <= 1'b0;
      loopIsLast5 <= 1'b0;
      loopIsLast6 <= 1'b0;
      runs        <= 1'b0;
      isFirst     <= 1'b0;
      level0      <= 1'b0;
      level1      <= 1'b0;
      level2      <= 1'b0;
      level3      <= 1'b0;
      level4      <= 1'b0;
      level5      <= 1'b0;
      level6      <= 1'b0;
      stepValid   <= 1'b0;
      stepIsFirst <= 1'b0;
      stepFlags   <= 3'd0;
      valid       <= 1'b0;
      placeFlags  <= 3'd0;
      isAside     <= 1'b0;
    end
  end
endmodule
