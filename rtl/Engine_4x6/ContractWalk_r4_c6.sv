// Steps through the products and tiles of a contraction.
module ContractWalk_r4_c6 (
  input  logic          clock,
  input  logic          reset,
  input  logic          start,
  input  logic [1663:0] instruction,
  input  logic          drains,
  output logic          product_valid,
  output logic [19:0]   product_a,
  output logic [19:0]   product_b,
  output logic [3:0]    product_rows,
  output logic [5:0]    product_columns,
  output logic          product_isBias,
  output logic          product_isFirst,
  output logic          product_isLast,
  output logic          drain_valid,
  output logic [19:0]   drain_place_a,
  output logic [19:0]   drain_place_b,
  output logic [19:0]   drain_place_c,
  output logic [19:0]   drain_place_d,
  output logic [13:0]   drain_place_mask,
  output logic [23:0]   drain_place_element,
  output logic [2:0]    drain_rows,
  output logic [5:0]    drain_columns,
  output logic          drain_isLast
);
  logic [19:0] tiles_tile_place_a;         // ContractWalk.swift:45
  logic [19:0] tiles_tile_place_b;         // ContractWalk.swift:45
  logic [19:0] tiles_tile_place_c;         // ContractWalk.swift:45
  logic [19:0] tiles_tile_place_d;         // ContractWalk.swift:45
  logic [13:0] tiles_tile_place_mask;      // ContractWalk.swift:45
  logic [23:0] tiles_tile_place_element;   // ContractWalk.swift:45
  logic        tiles_tile_isLastRow;       // ContractWalk.swift:45
  logic        tiles_tile_isLastColumn;    // ContractWalk.swift:45
  logic        tiles_tile_isLast;          // ContractWalk.swift:45
  logic        tiles_tile_valid;           // ContractWalk.swift:45
  logic        issue_tile_ready;           // ContractWalk.swift:46
  logic        issue_product_valid;        // ContractWalk.swift:46
  logic [19:0] issue_product_a;            // ContractWalk.swift:46
  logic [19:0] issue_product_b;            // ContractWalk.swift:46
  logic [3:0]  issue_product_rows;         // ContractWalk.swift:46
  logic [5:0]  issue_product_columns;      // ContractWalk.swift:46
  logic        issue_product_isBias;       // ContractWalk.swift:46
  logic        issue_product_isFirst;      // ContractWalk.swift:46
  logic        issue_product_isLast;       // ContractWalk.swift:46
  logic        issue_drain_valid;          // ContractWalk.swift:46
  logic [19:0] issue_drain_place_a;        // ContractWalk.swift:46
  logic [19:0] issue_drain_place_b;        // ContractWalk.swift:46
  logic [19:0] issue_drain_place_c;        // ContractWalk.swift:46
  logic [19:0] issue_drain_place_d;        // ContractWalk.swift:46
  logic [13:0] issue_drain_place_mask;     // ContractWalk.swift:46
  logic [23:0] issue_drain_place_element;  // ContractWalk.swift:46
  logic [2:0]  issue_drain_rows;           // ContractWalk.swift:46
  logic [5:0]  issue_drain_columns;        // ContractWalk.swift:46
  logic        issue_drain_isLast;         // ContractWalk.swift:46

  TileWalk tiles (  // ContractWalk.swift:45
    .clock                (clock),
    .reset                (reset),
    .start                (start),
    .base_a               (instruction[86:67]),
    .base_b               (instruction[141:122]),
    .base_c               (instruction[196:177]),
    .base_d               (instruction[263:244]),
    .base_mask            (instruction[304:291]),
    .base_element         (instruction[342:319]),
    .loops_0_count        (instruction[415:403]),
    .loops_0_step_a       (instruction[435:416]),
    .loops_0_step_b       (instruction[455:436]),
    .loops_0_step_c       (instruction[475:456]),
    .loops_0_step_d       (instruction[495:476]),
    .loops_0_step_mask    (instruction[509:496]),
    .loops_0_step_element (instruction[533:510]),
    .loops_1_count        (instruction[546:534]),
    .loops_1_step_a       (instruction[566:547]),
    .loops_1_step_b       (instruction[586:567]),
    .loops_1_step_c       (instruction[606:587]),
    .loops_1_step_d       (instruction[626:607]),
    .loops_1_step_mask    (instruction[640:627]),
    .loops_1_step_element (instruction[664:641]),
    .loops_2_count        (instruction[677:665]),
    .loops_2_step_a       (instruction[697:678]),
    .loops_2_step_b       (instruction[717:698]),
    .loops_2_step_c       (instruction[737:718]),
    .loops_2_step_d       (instruction[757:738]),
    .loops_2_step_mask    (instruction[771:758]),
    .loops_2_step_element (instruction[795:772]),
    .loops_3_count        (instruction[808:796]),
    .loops_3_step_a       (instruction[828:809]),
    .loops_3_step_b       (instruction[848:829]),
    .loops_3_step_c       (instruction[868:849]),
    .loops_3_step_d       (instruction[888:869]),
    .loops_3_step_mask    (instruction[902:889]),
    .loops_3_step_element (instruction[926:903]),
    .loops_4_count        (instruction[939:927]),
    .loops_4_step_a       (instruction[959:940]),
    .loops_4_step_b       (instruction[979:960]),
    .loops_4_step_c       (instruction[999:980]),
    .loops_4_step_d       (instruction[1019:1000]),
    .loops_4_step_mask    (instruction[1033:1020]),
    .loops_4_step_element (instruction[1057:1034]),
    .loops_5_count        (instruction[1070:1058]),
    .loops_5_step_a       (instruction[1090:1071]),
    .loops_5_step_b       (instruction[1110:1091]),
    .loops_5_step_c       (instruction[1130:1111]),
    .loops_5_step_d       (instruction[1150:1131]),
    .loops_5_step_mask    (instruction[1164:1151]),
    .loops_5_step_element (instruction[1188:1165]),
    .loops_6_count        (instruction[1201:1189]),
    .loops_6_step_a       (instruction[1221:1202]),
    .loops_6_step_b       (instruction[1241:1222]),
    .loops_6_step_c       (instruction[1261:1242]),
    .loops_6_step_d       (instruction[1281:1262]),
    .loops_6_step_mask    (instruction[1295:1282]),
    .loops_6_step_element (instruction[1319:1296]),
    .tile_valid           (tiles_tile_valid),
    .tile_ready           (issue_tile_ready),
    .tile_place_a         (tiles_tile_place_a),
    .tile_place_b         (tiles_tile_place_b),
    .tile_place_c         (tiles_tile_place_c),
    .tile_place_d         (tiles_tile_place_d),
    .tile_place_mask      (tiles_tile_place_mask),
    .tile_place_element   (tiles_tile_place_element),
    .tile_isLastRow       (tiles_tile_isLastRow),
    .tile_isLastColumn    (tiles_tile_isLastColumn),
    .tile_isLast          (tiles_tile_isLast)
  );

  ProductIssue_r4_c6 issue (  // ContractWalk.swift:46
    .clock               (clock),
    .reset               (reset),
    .start               (start),
    .loops_0_count       (instruction[1332:1320]),
    .loops_0_a           (instruction[1352:1333]),
    .loops_0_b           (instruction[1372:1353]),
    .loops_1_count       (instruction[1385:1373]),
    .loops_1_a           (instruction[1405:1386]),
    .loops_1_b           (instruction[1425:1406]),
    .loops_2_count       (instruction[1438:1426]),
    .loops_2_a           (instruction[1458:1439]),
    .loops_2_b           (instruction[1478:1459]),
    .loops_3_count       (instruction[1491:1479]),
    .loops_3_a           (instruction[1511:1492]),
    .loops_3_b           (instruction[1531:1512]),
    .loops_4_count       (instruction[1544:1532]),
    .loops_4_a           (instruction[1564:1545]),
    .loops_4_b           (instruction[1584:1565]),
    .hasBias             (instruction[9]),
    .isUpdate            (instruction[8]),
    .isSerial            (instruction[15]),
    .lastRows            (instruction[393:391]),
    .lastColumns         (instruction[399:397]),
    .drains              (drains),
    .tile_valid          (tiles_tile_valid),
    .tile_ready          (issue_tile_ready),
    .tile_place_a        (tiles_tile_place_a),
    .tile_place_b        (tiles_tile_place_b),
    .tile_place_c        (tiles_tile_place_c),
    .tile_place_d        (tiles_tile_place_d),
    .tile_place_mask     (tiles_tile_place_mask),
    .tile_place_element  (tiles_tile_place_element),
    .tile_isLastRow      (tiles_tile_isLastRow),
    .tile_isLastColumn   (tiles_tile_isLastColumn),
    .tile_isLast         (tiles_tile_isLast),
    .product_valid       (issue_product_valid),
    .product_a           (issue_product_a),
    .product_b           (issue_product_b),
    .product_rows        (issue_product_rows),
    .product_columns     (issue_product_columns),
    .product_isBias      (issue_product_isBias),
    .product_isFirst     (issue_product_isFirst),
    .product_isLast      (issue_product_isLast),
    .drain_valid         (issue_drain_valid),
    .drain_place_a       (issue_drain_place_a),
    .drain_place_b       (issue_drain_place_b),
    .drain_place_c       (issue_drain_place_c),
    .drain_place_d       (issue_drain_place_d),
    .drain_place_mask    (issue_drain_place_mask),
    .drain_place_element (issue_drain_place_element),
    .drain_rows          (issue_drain_rows),
    .drain_columns       (issue_drain_columns),
    .drain_isLast        (issue_drain_isLast)
  );

  assign product_valid       = issue_product_valid;        // ContractWalk.swift:62
  assign product_a           = issue_product_a;            // ContractWalk.swift:62
  assign product_b           = issue_product_b;            // ContractWalk.swift:62
  assign product_rows        = issue_product_rows;         // ContractWalk.swift:62
  assign product_columns     = issue_product_columns;      // ContractWalk.swift:62
  assign product_isBias      = issue_product_isBias;       // ContractWalk.swift:62
  assign product_isFirst     = issue_product_isFirst;      // ContractWalk.swift:62
  assign product_isLast      = issue_product_isLast;       // ContractWalk.swift:62
  assign drain_valid         = issue_drain_valid;          // ContractWalk.swift:63
  assign drain_place_a       = issue_drain_place_a;        // ContractWalk.swift:63
  assign drain_place_b       = issue_drain_place_b;        // ContractWalk.swift:63
  assign drain_place_c       = issue_drain_place_c;        // ContractWalk.swift:63
  assign drain_place_d       = issue_drain_place_d;        // ContractWalk.swift:63
  assign drain_place_mask    = issue_drain_place_mask;     // ContractWalk.swift:63
  assign drain_place_element = issue_drain_place_element;  // ContractWalk.swift:63
  assign drain_rows          = issue_drain_rows;           // ContractWalk.swift:63
  assign drain_columns       = issue_drain_columns;        // ContractWalk.swift:63
  assign drain_isLast        = issue_drain_isLast;         // ContractWalk.swift:63

  // Bits that are deliberately not read.
  wire unused = &{1'b0, instruction[7:0], instruction[14:10], instruction[66:16],
    instruction[121:87], instruction[176:142], instruction[243:197], instruction[290:264],
    instruction[318:305], instruction[390:343], instruction[396:394], instruction[402:400],
    instruction[1663:1585]};
endmodule
