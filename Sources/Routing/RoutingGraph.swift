/// All wires of a device and the pips between them.
///
/// Wires are numbered tile by tile. What is around a tile is kept once for all tiles that are alike.
final class RoutingGraph: Sendable {
  /// A way from one wire to the next.
  struct Edge: Hashable {
    /// The tile of the next wire, relative to that of this one, and the number of the wire there.
    var tile, wire: Int32
    /// In ps, where the wire before feeds no other pip.
    var delay: Float
    /// In ps, for each further pip that the wire before feeds.
    var delayPerPip: Float
    var permutation: Permutation
  }

  let database: ChipDatabase
  let columns, rows: Int
  /// The first wire of each tile, and one more at the end.
  let firstWire: FlatArray<Int32>
  let tileOfWire: FlatArray<UInt16>
  /// The first of a tile's wires in what is kept once for tiles that are alike.
  let firstOfSort: FlatArray<Int32>
  /// Names of wires, and which of them a wire of a sort of tiles has.
  let names: [String]
  let nameOfSort: FlatArray<Int32>
  /// Where the edges of each wire of a sort begin, and all edges.
  let firstUphill, firstDownhill: FlatArray<Int32>
  let uphill, downhill: FlatArray<Edge>
  private let wireOfName: [[String: Int32]]

  init(_ database: ChipDatabase) {
    self.database = database
    (columns, rows) = (database.columns, database.rows)
    var names = NameTable()
    let namesOfKind = (0..<database.kindCount).map { kind in
      database.wireNames(ofKind: kind).map { names.number($0) }
    }
    let first = database.kindOfTile.reduce(into: [Int32(0)]) {
      $0.append($0.last! + Int32(namesOfKind[$1].count))
    }
    firstWire = FlatArray(first)
    tileOfWire = FlatArray(repeating: 0, count: Int(first.last!))
    for tile in database.kindOfTile.indices {
      for wire in first[tile]..<first[tile + 1] { tileOfWire[Int(wire)] = UInt16(tile) }
    }
    var sorts = TileSorts(database, namesOfKind, isLeftOut: names.all.map(WireNames.isOfClocks))
    firstOfSort = FlatArray(database.kindOfTile.indices.map { sorts.add(tile: $0) })
    nameOfSort = FlatArray(sorts.names)
    (firstUphill, uphill) = (FlatArray(sorts.uphill.first), FlatArray(sorts.uphill.all))
    (firstDownhill, downhill) = (FlatArray(sorts.downhill.first), FlatArray(sorts.downhill.all))
    self.names = names.all
    wireOfName = namesOfKind.map { wires in
      Dictionary(
        wires.enumerated().map { (names.all[Int($1)], Int32($0)) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  var wireCount: Int { tileOfWire.count }

  /// The place of a wire among those of sorts of tiles.
  @inline(__always) func ofSort(_ wire: Int32) -> Int {
    let tile = Int(tileOfWire[Int(wire)])
    return Int(firstOfSort[tile] + wire - firstWire[tile])
  }

  /// The wire that an edge from a tile leads to.
  @inline(__always) func next(_ tile: Int, _ edge: Edge) -> Int32 {
    firstWire[tile + Int(edge.tile)] + edge.wire
  }

  /// The edge from a wire to another.
  func edge(_ from: Int32, _ to: Int32) -> Edge {
    let sort = ofSort(from)
    let tile = Int(tileOfWire[Int(from)])
    for number in firstDownhill[sort]..<firstDownhill[sort + 1] {
      let edge = downhill[Int(number)]
      if next(tile, edge) == to { return edge }
    }
    preconditionFailure("no pip from \(name(from)) to \(name(to))")
  }

  /// The wire of a name in a tile.
  func wire(column: Int, row: Int, _ name: String) -> Int32? {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return nil }
    let tile = row * columns + column
    return wireOfName[database.kindOfTile[tile]][name].map { $0 + firstWire[tile] }
  }

  /// The name of a wire without its tile.
  func baseName(_ wire: Int32) -> String { names[Int(nameOfSort[ofSort(wire)])] }

  /// nextpnr's name of a wire.
  func name(_ wire: Int32) -> String {
    let tile = Int(tileOfWire[Int(wire)])
    return "X\(tile % columns)/Y\(tile / columns)/\(baseName(wire))"
  }

  /// nextpnr's name of the pip from a wire to another.
  func pipName(_ from: Int32, _ to: Int32) -> String {
    let (tile, goal) = (Int(tileOfWire[Int(from)]), Int(tileOfWire[Int(to)]))
    let (column, row) = (tile % columns, tile / columns)
    let number = Int(from - firstWire[tile])
    for pip in database.pips(.downhill, ofWire: number, kind: database.kindOfTile[tile]) {
      let (x, y) = (column + pip.columns, row + pip.rows)
      let end = database.end(
        .downhill, ofPip: pip.number, kind: database.kindOfTile[y * columns + x])
      if (y + end.rows) * columns + x + end.columns == goal,
        Int32(end.number) == to - firstWire[goal]
      {
        return "X\(x)/Y\(y)/\(column - x)_\(row - y)_\(baseName(from))->"
          + "\(end.columns)_\(end.rows)_\(baseName(to))"
      }
    }
    preconditionFailure("no pip from \(name(from)) to \(name(to))")
  }
}

/// Numbers for names.
private struct NameTable {
  private(set) var all: [String] = []
  private var numbers: [String: Int32] = [:]

  mutating func number(_ name: String) -> Int32 {
    if let known = numbers[name] { return known }
    numbers[name] = Int32(all.count)
    all.append(name)
    return numbers[name]!
  }
}
