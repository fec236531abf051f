import EngineProgram

/// Where a tile lies: addresses of its first elements, and how much of it is used.
package struct TilePlace: Equatable {
  package var a = 0, b = 0, c = 0, d = 0, mask = 0, element = 0
  package var rows = 0, columns = 0
}

/// The loops of a contraction over its tiles.
package struct TileWalk {
  private let base: TilePlace
  private let counts: [Int]
  private let steps: [TilePlace]
  private let lastRows: Int, lastColumns: Int
  private let fullRows: Int, fullColumns: Int

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
  }

  /// The number of sums in all tiles.
  var sums: Int {
    let tiles = counts.reduce(1, *)
    let (rows, columns) = (counts[0], counts[1])
    return tiles / rows * ((rows - 1) * fullRows + lastRows) / columns
      * ((columns - 1) * fullColumns + lastColumns)
  }

  /// Visits the tiles, the innermost loop fastest.
  package func forEach<E: Error>(_ body: (TilePlace) throws(E) -> Void) throws(E) {
    var turns = Array(repeating: 0, count: counts.count)
    var place = base
    while true {
      place.rows = turns[0] == counts[0] - 1 ? lastRows : fullRows
      place.columns = turns[1] == counts[1] - 1 ? lastColumns : fullColumns
      try body(place)
      guard let level = turns.indices.first(where: { turns[$0] < counts[$0] - 1 }) else { return }
      for inner in 0..<level { turns[inner] = 0 }
      turns[level] += 1
      place.a += steps[level].a
      place.b += steps[level].b
      place.c += steps[level].c
      place.d += steps[level].d
      place.mask += steps[level].mask
      place.element += steps[level].element
    }
  }
}
