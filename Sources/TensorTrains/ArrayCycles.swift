extension ContractionCost {
  /// The cycles that a contraction takes on an array of 8 by 16 multiply-accumulate cells.
  ///
  /// Plans decide which intermediates are rounded, so the cost that chooses them is part of the
  /// numerics: it is that of this one array, whatever array or processor a run uses. The array
  /// computes tiles of 8 rows by 16 columns, a product deep each cycle, while the tile before
  /// drains a row a cycle (two where the result updates a core). One index of each operand lies
  /// along the lanes; all others are loops. See `docs/numerics.md`, section 5.
  public static let arrayCycles = ContractionCost { contraction, network in
    let (a, b) = (network.indices(of: contraction.left), network.indices(of: contraction.right))
    let sizes = network.sizes
    let product = { (indices: [Int]) in indices.reduce(1) { $0 * sizes[$1] } }
    let rest = network.all.subtracting(contraction.result)
    let isUpdate = rest.count == 1 && rest != network.input
    let (left, right) = (a.filter { !b.contains($0) }, b.filter { !a.contains($0) })
    let depth = product(a.filter(b.contains))
    return min(
      leastTiles(left.map { sizes[$0] }, right.map { sizes[$0] }, depth, isUpdate),
      leastTiles(right.map { sizes[$0] }, left.map { sizes[$0] }, depth, isUpdate))
  }
}

/// Cells along the rows and along the columns of the array that plans are made for.
private let (arrayRows, arrayColumns) = (8, 16)
/// What starting an operation and draining its last tile cost.
private let operationCycles = 20

/// The cycles with the best choice of the indices that lie along rows and columns.
private func leastTiles(_ rows: [Int], _ columns: [Int], _ depth: Int, _ isUpdate: Bool) -> Int {
  var least = Int.max
  let all = (rows + columns).reduce(1, *)
  for row in rows.isEmpty ? [1] : rows {
    let (full, remainder) = row.quotientAndRemainder(dividingBy: arrayRows)
    var cycles = full * max(depth, arrayRows * (isUpdate ? 2 : 1))
    if remainder > 0 { cycles += max(depth, remainder * (isUpdate ? 2 : 1)) }
    for column in columns.isEmpty ? [1] : columns {
      let tiles = (column + arrayColumns - 1) / arrayColumns * (all / (row * column))
      least = min(least, cycles * tiles)
    }
  }
  return least + operationCycles
}
