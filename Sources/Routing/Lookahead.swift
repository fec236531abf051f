/// How long it takes from a wire to the inputs of a tile, where no other net is in the way: a table by the name of the wire and by
/// how far the tile is.
///
/// It guides the search (Hart, Nilsson and Raphael 1968, "A*"), and is not always less than what the search finds: tiles in rows of block RAMs
/// and multipliers have other pips than those of logic, whose table is used for both.
final class Lookahead: Sendable {
  /// What each pip costs beside its delay, in ps, so that none is free.
  static let pip: Float = 40
  /// Beyond the table, and where it has nothing, in ps a tile; what a way costs at least where the table has nothing.
  private static let perTile: Float = 80
  private static let unknown: Float = 600
  private static let missing = UInt16.max

  /// Tiles from which ways are looked at, as shares of the device.
  private static let samples: [(column: Double, row: Double)] = [
    (0.5, 0.47), (0.32, 0.31), (0.67, 0.63), (0.5, 0.48),
  ]

  /// For each name of a wire its part of the table, or -1 for wires that are never on the way.
  let partOfName: [Int16]
  private let columns, rows, width, area: Int
  private let table: FlatArray<UInt16>

  init(_ graph: RoutingGraph) {
    (columns, rows) = (graph.columns / 2, graph.rows / 2 - 1)
    width = 2 * columns + 1
    area = width * (2 * rows + 1)
    let isOnTheWay = graph.names.map { !WireNames.isInput($0) }
    let samples = Self.samples.map { share in
      Self.tileOfLogic(
        graph, Int(share.column * Double(graph.columns)), Int(share.row * Double(graph.rows)))
    }
    let distances = samples.map { Self.distances(graph, to: $0, isOnTheWay) }
    var parts = [Int16](repeating: -1, count: graph.names.count)
    var count: Int16 = 0
    for distances in distances {
      for wire in distances.indices where distances[wire] < .infinity {
        let name = Int(graph.nameOfSort[graph.ofSort(Int32(wire))])
        if parts[name] < 0 {
          parts[name] = count
          count += 1
        }
      }
    }
    partOfName = parts
    table = FlatArray(repeating: Self.missing, count: Int(count) * area)
    for (sample, distances) in zip(samples, distances) {
      for wire in distances.indices where distances[wire] < .infinity {
        let part = parts[Int(graph.nameOfSort[graph.ofSort(Int32(wire))])]
        let tile = Int(graph.tileOfWire[wire])
        let place = place(
          part, tile % graph.columns - sample.column, tile / graph.columns - sample.row)
        guard let place else { continue }
        table[place] = min(table[place], UInt16(min(distances[wire], Float(Self.missing - 1))))
      }
    }
  }

  /// The first tile of logic from a row on.
  private static func tileOfLogic(
    _ graph: RoutingGraph, _ column: Int, _ row: Int
  ) -> (column: Int, row: Int) {
    let isLogic = { graph.wire(column: column, row: $0, "A0_SLICE") != nil }
    return (column, (row..<graph.rows).first(where: isLogic) ?? row)
  }

  private func place(_ part: Int16, _ column: Int, _ row: Int) -> Int? {
    guard abs(column) <= columns, abs(row) <= rows else { return nil }
    return Int(part) * area + (row + rows) * width + column + columns
  }

  /// What it takes from each wire to the inputs of a tile (Dijkstra 1959).
  private static func distances(
    _ graph: RoutingGraph, to tile: (column: Int, row: Int), _ isOnTheWay: [Bool]
  ) -> [Float] {
    var result = [Float](repeating: .infinity, count: graph.wireCount)
    var heap = SearchHeap()
    let goal = tile.row * graph.columns + tile.column
    for wire in graph.firstWire[goal]..<graph.firstWire[goal + 1]
    where WireNames.entersTile(graph.baseName(wire)) {
      result[Int(wire)] = 0
      heap.insert(wire, 0)
    }
    while let (wire, cost) = heap.removeFirst() {
      if cost > result[Int(wire)] { continue }
      let sort = graph.ofSort(wire)
      let tile = Int(graph.tileOfWire[Int(wire)])
      for number in graph.firstUphill[sort]..<graph.firstUphill[sort + 1] {
        let edge = graph.uphill[Int(number)]
        let from = graph.next(tile, edge)
        let name = Int(graph.nameOfSort[graph.ofSort(from)])
        guard isOnTheWay[name], !edge.permutation.isSwap else { continue }
        let more = cost + edge.delay + pip
        if more < result[Int(from)] {
          result[Int(from)] = more
          heap.insert(from, more)
        }
      }
    }
    return result
  }

  /// In ps, from a wire of a part of the table to the inputs of a tile that is so many columns and rows before it.
  @inline(__always) func estimate(_ part: Int16, columns column: Int, rows row: Int) -> Float {
    let (x, y) = (max(-columns, min(columns, column)), max(-rows, min(rows, row)))
    let value = table[Int(part) * area + (y + rows) * width + x + columns]
    if value == Self.missing { return Float(abs(column) + abs(row)) * Self.perTile + Self.unknown }
    return Float(value) + Float(abs(column - x) + abs(row - y)) * Self.perTile
  }
}
