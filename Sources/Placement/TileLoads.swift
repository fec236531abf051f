/// How many wires end at the cells of each tile.
///
/// A tile has few wires of its own, and the router is stuck where many are wanted. So pins above a number cost
/// something, the more the more there are.
struct TileLoads: Sendable {
  /// Pins of a tile that cost nothing, and what the square of those above costs, in tiles of wire.
  private static let free = 22
  private static let price: Float = 0.2

  private let columns: Int
  private let pinsOfCell: [Int]
  private var loads: [Int]

  init(_ layout: Layout, _ device: Device) {
    let netlist = layout.netlist
    columns = device.columns
    pinsOfCell = (0..<netlist.cellCount).map { cell in
      switch netlist.kinds[cell] {
      case .table, .carry, .distributedRAM, .flipFlop: Self.ends(of: cell, netlist)
      case .blockRAM, .multiplier, .other: 0
      }
    }
    loads = Array(repeating: 0, count: device.columns * device.rows)
    for (cell, pins) in pinsOfCell.enumerated() { loads[tile(layout[cell])] += pins }
  }

  /// The inputs of a cell that take a wire.
  private static func ends(of cell: Int, _ netlist: Netlist) -> Int {
    netlist.pins(ofCell: cell).count { pin in
      !netlist.isDriver(pin) && netlist.portOfPin[pin] != .tableData
        && netlist.portOfPin[pin] != .carryIn
    }
  }

  private func tile(_ place: Place) -> Int { place.row * columns + place.column }

  /// What all tiles with many pins cost.
  var total: Float { loads.reduce(0) { $0 + Self.cost($1) } }

  private static func cost(_ load: Int) -> Float {
    load <= free ? 0 : price * Float((load - free) * (load - free))
  }

  /// Brings the pins of a cell from one place to another, and returns by how much that is worse.
  mutating func move(_ cell: Int, from old: Place, to new: Place) -> Float {
    let pins = pinsOfCell[cell]
    let (old, new) = (tile(old), tile(new))
    if pins == 0 || old == new { return 0 }
    let before = Self.cost(loads[old]) + Self.cost(loads[new])
    loads[old] -= pins
    loads[new] += pins
    return Self.cost(loads[old]) + Self.cost(loads[new]) - before
  }
}
