// Steps through the products and tiles of a contraction.
module ContractWalk_r8_c16 (
  input  logic          clock,
  input  logic          reset,
  input  logic          start,
  input  logic [1663:0] instruction,
  input  logic          drains,
  output logic          product_valid,
  output logic [19:0]   product_a,
  output logic [19:0]   product_b,
  output logic [7:0]    product_rows,
  output logic [15:0]   product_columns,
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
  output logic [4:0]    drain_rows,
  output logic [15:0]   drain_columns,
  output logic          drain_isLast
);
  logic [19:0] tiles_tile_place_a;          // ContractWalk.swift:45
  logic [19:0] tiles_tile_place_b;          // ContractWalk.swift:45
  logic [19:0] tiles_tile_place_c;          // ContractWalk.swift:45
  logic [19:0] tiles_tile_place_d;          // ContractWalk.swift:45
  logic [13:0] tiles_tile_place_mask;       // ContractWalk.swift:45
  logic [23:0] tiles_tile_place_element;    // ContractWalk.swift:45
  logic        tiles_tile_isLastRow;        // ContractWalk.swift:45
  logic        tiles_tile_isLastColumn;     // ContractWalk.swift:45
  logic        tiles_tile_isLast;           // ContractWalk.swift:45
  logic        tiles_tile_valid;            // ContractWalk.swift:45
  logic        issue_tile_ready;            // ContractWalk.swift:46
  logic        issue_product_valid;         // ContractWalk.swift:46
  logic [19:0] issue_product_a;             // ContractWalk.swift:46
  logic [19:0] issue_product_b;             // ContractWalk.swift:46
  logic [7:0]  issue_product_rows;          // ContractWalk.swift:46
  logic [15:0] issue_product_columns;       // ContractWalk.swift:46
  logic        issue_product_isBias;        // ContractWalk.swift:46
  logic        issue_product_isFirst;       // ContractWalk.swift:46
  logic        issue_product_isLast;        // ContractWalk.swift:46
  logic        issue_drain_valid;           // ContractWalk.swift:46
  logic [19:0] issue_drain_place_a;         // ContractWalk.swift:46
  logic [19:0] issue_drain_place_b;         // ContractWalk.swift:46
  logic [19:0] issue_drain_place_c;         // ContractWalk.swift:46
  logic [19:0] issue_drain_place_d;         // ContractWalk.swift:46
  logic [13:0] issue_drain_place_mask;      // ContractWalk.swift:46
  logic [23:0] issue_drain_place_element;   // ContractWalk.swift:46
  logic [4:0]  issue_drain_rows;            // ContractWalk.swift:46
  logic [15:0] issue_drain_columns;         // ContractWalk.swift:46
  logic        issue_drain_isLast;          // ContractWalk.swift:46
  logic        readsThroughY;               // ContractWalk.swift:50
  logic        instruction_66_65_is_1_and;

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
    .loops_0_count        (instruction[479:467]),
    .loops_0_step_a       (instruction[499:480]),
    .loops_0_step_b       (instruction[519:500]),
    .loops_0_step_c       (instruction[539:520]),
    .loops_0_step_d       (instruction[559:540]),
    .loops_0_step_mask    (instruction[573:560]),
    .loops_0_step_element (instruction[597:574]),
    .loops_1_count        (instruction[610:598]),
    .loops_1_step_a       (instruction[630:611]),
    .loops_1_step_b       (instruction[650:631]),
    .loops_1_step_c       (instruction[670:651]),
    .loops_1_step_d       (instruction[690:671]),
    .loops_1_step_mask    (instruction[704:691]),
    .loops_1_step_element (instruction[728:705]),
    .loops_2_count        (instruction[741:729]),
    .loops_2_step_a       (instruction[761:742]),
    .loops_2_step_b       (instruction[781:762]),
    .loops_2_step_c       (instruction[801:782]),
    .loops_2_step_d       (instruction[821:802]),
    .loops_2_step_mask    (instruction[835:822]),
    .loops_2_step_element (instruction[859:836]),
    .loops_3_count        (instruction[872:860]),
    .loops_3_step_a       (instruction[892:873]),
    .loops_3_step_b       (instruction[912:893]),
    .loops_3_step_c       (instruction[932:913]),
    .loops_3_step_d       (instruction[952:933]),
    .loops_3_step_mask    (instruction[966:953]),
    .loops_3_step_element (instruction[990:967]),
    .loops_4_count        (instruction[1003:991]),
    .loops_4_step_a       (instruction[1023:1004]),
    .loops_4_step_b       (instruction[1043:1024]),
    .loops_4_step_c       (instruction[1063:1044]),
    .loops_4_step_d       (instruction[1083:1064]),
    .loops_4_step_mask    (instruction[1097:1084]),
    .loops_4_step_element (instruction[1121:1098]),
    .loops_5_count        (instruction[1134:1122]),
    .loops_5_step_a       (instruction[1154:1135]),
    .loops_5_step_b       (instruction[1174:1155]),
    .loops_5_step_c       (instruction[1194:1175]),
    .loops_5_step_d       (instruction[1214:1195]),
    .loops_5_step_mask    (instruction[1228:1215]),
    .loops_5_step_element (instruction[1252:1229]),
    .loops_6_count        (instruction[1265:1253]),
    .loops_6_step_a       (instruction[1285:1266]),
    .loops_6_step_b       (instruction[1305:1286]),
    .loops_6_step_c       (instruction[1325:1306]),
    .loops_6_step_d       (instruction[1345:1326]),
    .loops_6_step_mask    (instruction[1359:1346]),
    .loops_6_step_element (instruction[1383:1360]),
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

  ProductIssue_r8_c16 issue (  // ContractWalk.swift:46
    .clock               (clock),
    .reset               (reset),
    .start               (start),
    .loops_0_count       (instruction[1396:1384]),
    .loops_0_a           (instruction[1416:1397]),
    .loops_0_b           (instruction[1436:1417]),
    .loops_1_count       (instruction[1449:1437]),
    .loops_1_a           (instruction[1469:1450]),
    .loops_1_b           (instruction[1489:1470]),
    .loops_2_count       (instruction[1502:1490]),
    .loops_2_a           (instruction[1522:1503]),
    .loops_2_b           (instruction[1542:1523]),
    .loops_3_count       (instruction[1555:1543]),
    .loops_3_a           (instruction[1575:1556]),
    .loops_3_b           (instruction[1595:1576]),
    .loops_4_count       (instruction[1608:1596]),
    .loops_4_a           (instruction[1628:1609]),
    .loops_4_b           (instruction[1648:1629]),
    .hasBias             (instruction[9]),
    .isUpdate            (instruction[8]),
    .isSerial            (instruction[15]),
    .readsAlone          (!readsThroughY),
    .lastRows            (instruction[459:455]),
    .lastColumns         (instruction[465:461]),
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

  assign readsThroughY              = instruction_66_65_is_1_and & !instruction[119] & !instruction[174];  // ContractWalk.swift:50
  assign product_valid              = issue_product_valid;        // ContractWalk.swift:68
  assign product_a                  = issue_product_a;            // ContractWalk.swift:68
  assign product_b                  = issue_product_b;            // ContractWalk.swift:68
  assign product_rows               = issue_product_rows;         // ContractWalk.swift:68
  assign product_columns            = issue_product_columns;      // ContractWalk.swift:68
  assign product_isBias             = issue_product_isBias;       // ContractWalk.swift:68
  assign product_isFirst            = issue_product_isFirst;      // ContractWalk.swift:68
  assign product_isLast             = issue_product_isLast;       // ContractWalk.swift:68
  assign drain_valid                = issue_drain_valid;          // ContractWalk.swift:69
  assign drain_place_a              = issue_drain_place_a;        // ContractWalk.swift:69
  assign drain_place_b              = issue_drain_place_b;        // ContractWalk.swift:69
  assign drain_place_c              = issue_drain_place_c;        // ContractWalk.swift:69
  assign drain_place_d              = issue_drain_place_d;        // ContractWalk.swift:69
  assign drain_place_mask           = issue_drain_place_mask;     // ContractWalk.swift:69
  assign drain_place_element        = issue_drain_place_element;  // ContractWalk.swift:69
  assign drain_rows                 = issue_drain_rows;           // ContractWalk.swift:69
  assign drain_columns              = issue_drain_columns;        // ContractWalk.swift:69
  assign drain_isLast               = issue_drain_isLast;         // ContractWalk.swift:69
  assign instruction_66_65_is_1_and = (instruction[66:65] == 2'd1) & (instruction[121:120] == 2'd1);  // ContractWalk.swift:50

  // Bits that are deliberately not read.
  wire unused = &{1'b0, instruction[7:0], instruction[14:10], instruction[64:16],
    instruction[118:87], instruction[173:142], instruction[176:175], instruction[243:197],
    instruction[290:264], instruction[318:305], instruction[454:343], instruction[460],
    instruction[466], instruction[1663:1649]};
endmodule
