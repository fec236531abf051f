/// What all tiles have to the left of each corner and above it, so that four corners give what the tiles of a box have.
///
/// Source: Crow 1984, "Summed-area tables for texture mapping".
package struct CornerSums: Sendable {
  private let columns, rows: Int
  private var values: [SIMD2<Float>]

  package init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    values = Array(repeating: .zero, count: (columns + 1) * (rows + 1))
  }

  @inline(__always) private func place(_ column: Int, _ row: Int) -> Int {
    row * (columns + 1) + column
  }

  package mutating func removeAll() {
    for place in values.indices { values[place] = .zero }
  }

  /// Adds to what a tile has; counts after ``accumulate()``.
  package mutating func add(_ value: SIMD2<Float>, column: Int, row: Int) {
    values[place(column + 1, row + 1)] += value
  }

  /// Adds to what each tile of a box has, where ``atCorner(_:_:)`` is asked after ``accumulate()``.
  package mutating func change(_ box: Boxes.Box, by value: SIMD2<Float>) {
    values[place(box.left, box.top)] += value
    values[place(box.right + 1, box.top)] -= value
    values[place(box.left, box.bottom + 1)] -= value
    values[place(box.right + 1, box.bottom + 1)] += value
  }

  /// Makes each value the sum of all to its left and above it.
  package mutating func accumulate() {
    for row in 0...rows {
      for column in 1...columns { values[place(column, row)] += values[place(column - 1, row)] }
    }
    for row in 1...rows {
      for column in 0...columns { values[place(column, row)] += values[place(column, row - 1)] }
    }
  }

  package func atCorner(_ column: Int, _ row: Int) -> SIMD2<Float> { values[place(column, row)] }

  /// What the tiles of a box have together.
  @inline(__always) package func total(_ box: Boxes.Box) -> SIMD2<Float> {
    values[place(box.right + 1, box.bottom + 1)] - values[place(box.left, box.bottom + 1)]
      - values[place(box.right + 1, box.top)] + values[place(box.left, box.top)]
  }
}
