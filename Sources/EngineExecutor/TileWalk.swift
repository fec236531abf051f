import EngineProgram

/// Where a tile lies: addresses of its first elements, and how much of it is used.
package struct TilePlace: Equatable {
  package var a = 0, b = 0, c = 0, d = 0, mask = 0, element = 0
  package var rows = 0, columns = 0
  /// Whether it is the second one of a pair.
  package var isSecond = false

  fileprivate func moved(by step: TilePlace) -> TilePlace {
    TilePlace(
      a: a + step.a, b: b + step.b, c: c + step.c, d: d + step.d, mask: mask + step.mask,
      element: element + step.element, rows: rows, columns: columns)
  }
}

/// The loops of a contraction over its tiles.
package struct TileWalk {
  private let base: TilePlace
  private let counts: [Int]
  private let steps: [TilePlace]
  private let lastRows: Int, lastColumns: Int
  private let fullRows: Int, fullColumns: Int
  /// From a tile to the one on the upper half of the rows, if tiles come in pairs.
  private let toSecond: TilePlace?

  package init(_ instruction: Instruction, _ configuration: EngineConfiguration) {
    let f = ContractFields.self
    base = TilePlace(
      a: instruction[f.a.base], b: instruction[f.b.base], c: instruction[f.c.base],
      d: instruction[f.d.base], mask: instruction[f.m.base], element: instruction[f.element.base])
    counts = f.loops.map { max(instruction[$0.count], 1) }
    steps = f.loops.map {
      TilePlace(
        a: instruction[$0.a], b: instruction[$0.b], c: instruction[$0.c], d: instruction[$0.d],
        mask: instruction[$0.mask], element: instruction[$0.element])
    }
    lastRows = min(instruction[f.tiles.lastRows], configuration.rows)
    lastColumns = min(instruction[f.tiles.lastColumns], configuration.columns)
    (fullRows, fullColumns) = (configuration.rows, configuration.columns)
    let toLastRow = lastRows - 1
    toSecond =
      instruction.isPaired(on: configuration)
      ? TilePlace(
        b: instruction[f.pair.b],
        c: toLastRow * instruction[f.c.row] + instruction[f.pair.c],
        element: toLastRow * instruction[f.element.row] + instruction[f.pair.element]) : nil
  }

  /// Tiles that are computed at once, 1 or 2.
  var tilesAtOnce: Int { toSecond == nil ? 1 : 2 }

  /// The number of sums in all tiles.
  var sums: Int {
    let tiles = counts.reduce(1, *) * tilesAtOnce
    let (rows, columns) = (counts[0], counts[1])
    return tiles / rows * ((rows - 1) * fullRows + lastRows) / columns
      * ((columns - 1) * fullColumns + lastColumns)
  }

  /// Visits the tiles, the innermost loop fastest; of a pair one after the other.
  package func forEach<E: Error>(_ body: (TilePlace) throws(E) -> Void) throws(E) {
    var turns = Array(repeating: 0, count: counts.count)
    var place = base
    while true {
      place.rows = turns[0] == counts[0] - 1 ? lastRows : fullRows
      place.columns = turns[1] == counts[1] - 1 ? lastColumns : fullColumns
      try body(place)
      if let toSecond {
        var second = place.moved(by: toSecond)
        second.isSecond = true
        try body(second)
      }
      guard let level = turns.indices.first(where: { turns[$0] < counts[$0] - 1 }) else { return }
      for inner in 0..<level { turns[inner] = 0 }
      turns[level] += 1
      place = place.moved(by: steps[level])
    }
  }
}
