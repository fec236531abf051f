import Placement
import SeededRandom

/// A device of 24 by 12 tiles with a row of block RAMs.
let smallDevice = Device(name: "small", columns: 24, rows: 12, memoryRows: [6], groups: [4, 13])

/// A design in random places: tables, flip-flops alone and behind tables, chains, block RAMs, a multiplier and RAM in tables,
/// with nets between cells at random.
func randomDesign(seed: UInt64) -> PlacedDesign {
  var random = RandomSource(seed: seed)
  var cells: [PlacedDesign.Cell] = []
  var nets: [[PlacedDesign.Pin]] = []
  func add(_ kind: PlacedDesign.Kind, _ place: Place, _ controls: PlacedDesign.Controls = .init())
    -> Int
  {
    cells.append(.init(name: "\(kind)\(cells.count)", kind: kind, place: place, controls: controls))
    return cells.count - 1
  }
  // Tiles of rows 0 to 5 in a random order; all of a tile share reset and controls.
  var tiles = (0..<6).flatMap { row in (0..<22).map { Place(column: $0, row: row, index: 0) } }
  tiles.shuffle(using: &random)
  var sources: [PlacedDesign.Pin] = []
  for tile in tiles.prefix(60) {
    let reset = random.int(0...2)
    let controls = PlacedDesign.Controls(reset: reset, all: 10 * reset + random.int(0...3))
    for index in 0..<8 where random.int(0...3) != 0 {
      let place = Place(column: tile.column, row: tile.row, index: index)
      switch random.int(0...2) {
      case 0: sources.append(.init(cell: add(.table, place), port: .output))
      case 1: sources.append(.init(cell: add(.flipFlop, place, controls), port: .output))
      default:
        let table = add(.table, place)
        let flipFlop = add(.flipFlop, place, controls)
        nets.append([.init(cell: table, port: .output), .init(cell: flipFlop, port: .tableData)])
        sources.append(.init(cell: flipFlop, port: .output))
      }
    }
  }
  for row in 8..<11 {
    let chain = (0..<12).map { add(.carry, Place(column: 2 + $0 / 8, row: row, index: $0 % 8)) }
    for (from, to) in zip(chain, chain.dropFirst()) {
      nets.append([.init(cell: from, port: .carryOut), .init(cell: to, port: .carryIn)])
    }
    // Tiles that a chain may come to.
    for column in stride(from: 0, to: 20, by: 1) where column != 2 && column != 3 {
      _ = add(.table, Place(column: column, row: row, index: 7))
    }
    sources += chain.map { .init(cell: $0, port: .output) }
  }
  for site in [0, 3, 5] {
    sources.append(.init(cell: add(.blockRAM, smallDevice.blockRAMs[site]), port: .output))
  }
  sources.append(.init(cell: add(.multiplier, Place(column: 4, row: 7, index: 0)), port: .output))
  sources.append(
    .init(cell: add(.distributedRAM, Place(column: 22, row: 2, index: 1)), port: .output))
  _ = add(.flipFlop, Place(column: 22, row: 2, index: 5), .init(reset: 0, all: 7))
  for index in 2..<8 {
    let place = Place(column: 22, row: 2, index: index)
    sources.append(.init(cell: add(.table, place), port: .output))
  }
  // A way goes from a cell to later ones only, but through flip-flops and memories.
  for source in sources {
    let readers = (0...random.int(0...4)).compactMap { _ -> PlacedDesign.Pin? in
      let cell = random.int(0...cells.count - 1)
      switch cells[cell].kind {
      case .table, .carry, .distributedRAM:
        return cell > source.cell ? .init(cell: cell, port: .input) : nil
      case .flipFlop: return .init(cell: cell, port: .data)
      case .blockRAM, .multiplier, .other: return .init(cell: cell, port: .registered)
      }
    }
    if !readers.isEmpty { nets.append([source] + readers) }
  }
  return PlacedDesign(cells: cells, nets: nets)
}
