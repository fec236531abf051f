/// Which cells stand where in the tiles of logic, and whether flip-flops may stand together.
struct Tiles: Sendable {
  static let placesOfTile = 8

  private let columns: Int
  /// The cell in each place, by `place(of:)`, or -1.
  var tables, flipFlops: [Int]
  /// Whether cells may come to a tile: it is known to hold logic, and no distributed RAM, which writes through wires of
  /// the whole tile.
  private(set) var isFree: [Bool]
  private let controls: [PlacedDesign.Controls]

  init(_ design: PlacedDesign, _ device: Device) {
    columns = device.columns
    tables = Array(repeating: -1, count: device.columns * device.rows * Self.placesOfTile)
    flipFlops = tables
    isFree = Array(repeating: false, count: device.columns * device.rows)
    controls = design.cells.map(\.controls)
    for (number, cell) in design.cells.enumerated() {
      let place = place(of: cell.place)
      switch cell.kind {
      case .table, .carry, .distributedRAM: tables[place] = number
      case .flipFlop: flipFlops[place] = number
      case .blockRAM, .multiplier, .other: continue
      }
      isFree[place / Self.placesOfTile] = true
    }
    for cell in design.cells where cell.kind == .distributedRAM {
      isFree[place(of: cell.place) / Self.placesOfTile] = false
    }
  }

  /// The number of a place among those of all tiles.
  func place(of place: Place) -> Int {
    tile(place.column, place.row) * Self.placesOfTile + place.index
  }
  func tile(_ column: Int, _ row: Int) -> Int { row * columns + column }
  func place(_ number: Int) -> Place {
    let (tile, index) = number.quotientAndRemainder(dividingBy: Self.placesOfTile)
    return Place(column: tile % columns, row: tile / columns, index: index)
  }

  /// Whether the flip-flops of a tile may stand together: those of a slice share all controls, and those of a tile
  /// their reset, as nextpnr uses one of a tile's two.
  func isLegal(_ tile: Int) -> Bool {
    var reset = -1
    for slice in 0..<4 {
      let first = flipFlops[tile * Self.placesOfTile + 2 * slice]
      let second = flipFlops[tile * Self.placesOfTile + 2 * slice + 1]
      if first < 0 && second < 0 { continue }
      let one = controls[first >= 0 ? first : second]
      if first >= 0 && second >= 0 && one.all != controls[second].all { return false }
      if reset >= 0 && one.reset != reset { return false }
      reset = one.reset
    }
    return true
  }
}
