// Steps through the products and tiles of a contraction.
module ContractWalk_r8_c16_p1_tilesPair (
  input  logic          clock,
  input  logic          reset,
  input  logic          start,
  input  logic [1663:0] instruction,
  input  logic          drains,
  output logic          product_valid,
  output logic [17:0]   product_a,
  output logic [17:0]   product_b,
  output logic [7:0]    product_rows,
  output logic [15:0]   product_columns,
  output logic          product_isBias,
  output logic          product_isFirst,
  output logic          product_isLast,
  output logic          drain_valid,
  output logic [17:0]   drain_place_a,
  output logic [17:0]   drain_place_b,
  output logic [17:0]   drain_place_c,
  output logic [17:0]   drain_place_d,
  output logic [13:0]   drain_place_mask,
  output logic [23:0]   drain_place_element,
  output logic [4:0]    drain_rows,
  output logic [15:0]   drain_columns,
  output logic          drain_isLast
);
  logic [17:0] tiles_tile_place_a;          // ContractWalk.swift:51
  logic [17:0] tiles_tile_place_b;          // ContractWalk.swift:51
  logic [17:0] tiles_tile_place_c;          // ContractWalk.swift:51
  logic [17:0] tiles_tile_place_d;          // ContractWalk.swift:51
  logic [13:0] tiles_tile_place_mask;       // ContractWalk.swift:51
  logic [23:0] tiles_tile_place_element;    // ContractWalk.swift:51
  logic        tiles_tile_isLastRow;        // ContractWalk.swift:51
  logic        tiles_tile_isLastColumn;     // ContractWalk.swift:51
  logic        tiles_tile_isLast;           // ContractWalk.swift:51
  logic        tiles_tile_valid;            // ContractWalk.swift:51
  logic        issue_tile_ready;            // ContractWalk.swift:52
  logic        issue_product_valid;         // ContractWalk.swift:52
  logic [17:0] issue_product_a;             // ContractWalk.swift:52
  logic [17:0] issue_product_b;             // ContractWalk.swift:52
  logic [7:0]  issue_product_rows;          // ContractWalk.swift:52
  logic [15:0] issue_product_columns;       // ContractWalk.swift:52
  logic        issue_product_isBias;        // ContractWalk.swift:52
  logic        issue_product_isFirst;       // ContractWalk.swift:52
  logic        issue_product_isLast;        // ContractWalk.swift:52
  logic        issue_drain_valid;           // ContractWalk.swift:52
  logic [17:0] issue_drain_place_a;         // ContractWalk.swift:52
  logic [17:0] issue_drain_place_b;         // ContractWalk.swift:52
  logic [17:0] issue_drain_place_c;         // ContractWalk.swift:52
  logic [17:0] issue_drain_place_d;         // ContractWalk.swift:52
  logic [13:0] issue_drain_place_mask;      // ContractWalk.swift:52
  logic [23:0] issue_drain_place_element;   // ContractWalk.swift:52
  logic [4:0]  issue_drain_rows;            // ContractWalk.swift:52
  logic [15:0] issue_drain_columns;         // ContractWalk.swift:52
  logic        issue_drain_isLast;          // ContractWalk.swift:52
  logic        readsThroughY;               // ContractWalk.swift:57
  logic        instruction_64_63_is_1_and;

  TileWalk tiles (  // ContractWalk.swift:51
    .clock                (clock),
    .reset                (reset),
    .start                (start),
    .base_a               (instruction[82:65]),
    .base_b               (instruction[133:116]),
    .base_c               (instruction[184:167]),
    .base_d               (instruction[245:228]),
    .base_mask            (instruction[284:271]),
    .base_element         (instruction[322:299]),
    .loops_0_count        (instruction[455:443]),
    .loops_0_step_a       (instruction[473:456]),
    .loops_0_step_b       (instruction[491:474]),
    .loops_0_step_c       (instruction[509:492]),
    .loops_0_step_d       (instruction[527:510]),
    .loops_0_step_mask    (instruction[541:528]),
    .loops_0_step_element (instruction[565:542]),
    .loops_1_count        (instruction[578:566]),
    .loops_1_step_a       (instruction[596:579]),
    .loops_1_step_b       (instruction[614:597]),
    .loops_1_step_c       (instruction[632:615]),
    .loops_1_step_d       (instruction[650:633]),
    .loops_1_step_mask    (instruction[664:651]),
    .loops_1_step_element (instruction[688:665]),
    .loops_2_count        (instruction[701:689]),
    .loops_2_step_a       (instruction[719:702]),
    .loops_2_step_b       (instruction[737:720]),
    .loops_2_step_c       (instruction[755:738]),
    .loops_2_step_d       (instruction[773:756]),
    .loops_2_step_mask    (instruction[787:774]),
    .loops_2_step_element (instruction[811:788]),
    .loops_3_count        (instruction[824:812]),
    .loops_3_step_a       (instruction[842:825]),
    .loops_3_step_b       (instruction[860:843]),
    .loops_3_step_c       (instruction[878:861]),
    .loops_3_step_d       (instruction[896:879]),
    .loops_3_step_mask    (instruction[910:897]),
    .loops_3_step_element (instruction[934:911]),
    .loops_4_count        (instruction[947:935]),
    .loops_4_step_a       (instruction[965:948]),
    .loops_4_step_b       (instruction[983:966]),
    .loops_4_step_c       (instruction[1001:984]),
    .loops_4_step_d       (instruction[1019:1002]),
    .loops_4_step_mask    (instruction[1033:1020]),
    .loops_4_step_element (instruction[1057:1034]),
    .loops_5_count        (instruction[1070:1058]),
    .loops_5_step_a       (instruction[1088:1071]),
    .loops_5_step_b       (instruction[1106:1089]),
    .loops_5_step_c       (instruction[1124:1107]),
    .loops_5_step_d       (instruction[1142:1125]),
    .loops_5_step_mask    (instruction[1156:1143]),
    .loops_5_step_element (instruction[1180:1157]),
    .loops_6_count        (instruction[1193:1181]),
    .loops_6_step_a       (instruction[1211:1194]),
    .loops_6_step_b       (instruction[1229:1212]),
    .loops_6_step_c       (instruction[1247:1230]),
    .loops_6_step_d       (instruction[1265:1248]),
    .loops_6_step_mask    (instruction[1279:1266]),
    .loops_6_step_element (instruction[1303:1280]),
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

  ProductIssue_r8_c16_p1_tilesPair issue (  // ContractWalk.swift:52
    .clock               (clock),
    .reset               (reset),
    .start               (start),
    .loops_0_count       (instruction[1316:1304]),
    .loops_0_a           (instruction[1334:1317]),
    .loops_0_b           (instruction[1352:1335]),
    .loops_1_count       (instruction[1365:1353]),
    .loops_1_a           (instruction[1383:1366]),
    .loops_1_b           (instruction[1401:1384]),
    .loops_2_count       (instruction[1414:1402]),
    .loops_2_a           (instruction[1432:1415]),
    .loops_2_b           (instruction[1450:1433]),
    .loops_3_count       (instruction[1463:1451]),
    .loops_3_a           (instruction[1481:1464]),
    .loops_3_b           (instruction[1499:1482]),
    .loops_4_count       (instruction[1512:1500]),
    .loops_4_a           (instruction[1530:1513]),
    .loops_4_b           (instruction[1548:1531]),
    .hasBias             (instruction[9]),
    .isUpdate            (instruction[8]),
    .isSerial            (instruction[15]),
    .readsAlone          (!readsThroughY),
    .isPartial           (instruction[1549] | instruction[1550]),
    .storesPartial       (instruction[1550]),
    .lastRows            (instruction[435:431]),
    .lastColumns         (instruction[441:437]),
    .isPair              (instruction[1591]),
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

  assign readsThroughY              = instruction_64_63_is_1_and & !instruction[113] & !instruction[164];  // ContractWalk.swift:57
  assign product_valid              = issue_product_valid;        // ContractWalk.swift:77
  assign product_a                  = issue_product_a;            // ContractWalk.swift:77
  assign product_b                  = issue_product_b;            // ContractWalk.swift:77
  assign product_rows               = issue_product_rows;         // ContractWalk.swift:77
  assign product_columns            = issue_product_columns;      // ContractWalk.swift:77
  assign product_isBias             = issue_product_isBias;       // ContractWalk.swift:77
  assign product_isFirst            = issue_product_isFirst;      // ContractWalk.swift:77
  assign product_isLast             = issue_product_isLast;       // ContractWalk.swift:77
  assign drain_valid                = issue_drain_valid;          // ContractWalk.swift:78
  assign drain_place_a              = issue_drain_place_a;        // ContractWalk.swift:78
  assign drain_place_b              = issue_drain_place_b;        // ContractWalk.swift:78
  assign drain_place_c              = issue_drain_place_c;        // ContractWalk.swift:78
  assign drain_place_d              = issue_drain_place_d;        // ContractWalk.swift:78
  assign drain_place_mask           = issue_drain_place_mask;     // ContractWalk.swift:78
  assign drain_place_element        = issue_drain_place_element;  // ContractWalk.swift:78
  assign drain_rows                 = issue_drain_rows;           // ContractWalk.swift:78
  assign drain_columns              = issue_drain_columns;        // ContractWalk.swift:78
  assign drain_isLast               = issue_drain_isLast;         // ContractWalk.swift:78
  assign instruction_64_63_is_1_and = (instruction[64:63] == 2'd1) & (instruction[115:114] == 2'd1);  // ContractWalk.swift:57

  // Bits that are deliberately not read.
  wire unused = &{1'b0, instruction[7:0], instruction[14:10], instruction[62:16],
    instruction[112:83], instruction[163:134], instruction[166:165], instruction[227:185],
    instruction[270:246], instruction[298:285], instruction[430:323], instruction[436],
    instruction[442], instruction[1590:1551], instruction[1663:1592]};
endmodule
