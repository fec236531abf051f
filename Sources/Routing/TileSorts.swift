/// Finds tiles around which everything is alike.
///
/// Tiles of one kind in the database may have neighbours of different kinds, so that equal numbers of wires mean different
/// wires. There are some thousands of sorts, a third of the number of tiles.
struct TileSorts {
  /// The edges of the wires of some tiles, one wire after the other.
  struct Edges: Hashable {
    /// Where those of each wire begin, and one more at the end.
    var first: [Int32] = [0]
    var all: [RoutingGraph.Edge] = []

    mutating func append(_ other: Edges) {
      let offset = Int32(all.count)
      first += other.first.dropFirst().map { $0 + offset }
      all += other.all
    }
  }

  private let database: ChipDatabase
  private let namesOfKind: [[Int32]]
  private let isLeftOut: [Bool]
  private var known: [Int: Int32] = [:]
  /// Of all sorts together.
  private(set) var uphill = Edges()
  private(set) var downhill = Edges()
  /// The name of each wire of each sort.
  private(set) var names: [Int32] = []

  /// - Parameter isLeftOut: for each name whether wires of that name have no edges.
  init(_ database: ChipDatabase, _ namesOfKind: [[Int32]], isLeftOut: [Bool]) {
    (self.database, self.namesOfKind, self.isLeftOut) = (database, namesOfKind, isLeftOut)
  }

  /// Where the wires of a tile's sort begin. The sort is made if the tile is the first of it.
  mutating func add(tile: Int) -> Int32 {
    let kind = database.kindOfTile[tile]
    let (up, down) = (edges(.uphill, tile), edges(.downhill, tile))
    var hasher = Hasher()
    hasher.combine(kind)
    hasher.combine(up)
    hasher.combine(down)
    let hash = hasher.finalize()
    // A hash of 64 bits stands for the edges: two of some thousand sorts are the same once in a trillion runs.
    if let start = known[hash] { return start }
    let start = Int32(names.count)
    known[hash] = start
    names += namesOfKind[kind]
    uphill.append(up)
    downhill.append(down)
    return start
  }

  private func edges(_ direction: ChipDatabase.Direction, _ tile: Int) -> Edges {
    let (column, row) = (tile % database.columns, tile / database.columns)
    let kind = database.kindOfTile[tile]
    var result = Edges()
    for (wire, name) in namesOfKind[kind].enumerated() {
      if !isLeftOut[Int(name)] {
        for pip in database.pips(direction, ofWire: wire, kind: kind) {
          if let edge = edge(direction, pip, column, row) { result.all.append(edge) }
        }
      }
      result.first.append(Int32(result.all.count))
    }
    return result
  }

  /// The edge by a pip of a wire in the tile at `column` and `row`, unless it leads to where there is nothing to route.
  private func edge(
    _ direction: ChipDatabase.Direction, _ pip: ChipDatabase.PipReference, _ column: Int, _ row: Int
  ) -> RoutingGraph.Edge? {
    guard let kind = kind(column + pip.columns, row + pip.rows) else { return nil }
    let end = database.end(direction, ofPip: pip.number, kind: kind)
    let (columns, rows) = (pip.columns + end.columns, pip.rows + end.rows)
    guard let endKind = self.kind(column + columns, row + rows),
      !isLeftOut[Int(namesOfKind[endKind][end.number])]
    else { return nil }
    let delay = database.delay(ofPip: pip.number, kind: kind)
    return RoutingGraph.Edge(
      tile: Int32(rows * database.columns + columns), wire: Int32(end.number),
      delay: Float(delay.base + delay.perPip), delayPerPip: Float(delay.perPip),
      permutation: database.permutation(ofPip: pip.number, kind: kind))
  }

  private func kind(_ column: Int, _ row: Int) -> Int? {
    guard (0..<database.columns).contains(column), (0..<database.rows).contains(row) else {
      return nil
    }
    return database.kindOfTile[row * database.columns + column]
  }
}
