import TensorTrains

/// How threads share a product: each takes the rows, the columns or the part of the sums that
/// belong to its values of one index.
///
/// Threads that share rows all need the whole column operand, threads that share columns the whole
/// row operand, and threads that share sums add up each other's results. So samples are shared
/// where weights are small, and weights where samples are.
struct ProductSplit {
  enum Axis { case rows, columns, depth }

  let axis: Axis
  let rows, columns, depth: AxisCut
  /// What a thread reads of the operands and writes of the result; nil where that is not of the
  /// form of an ownership, or all of it.
  let rowOperand, columnOperand, result: Ownership?
  /// Whether the index is a bond between cores, which no other tensors have.
  private let isBond: Bool

  /// The split that makes threads exchange least. `owners` says who has made the operands.
  init(
    _ layout: ProductLayout, threads: Int, owners: Owners, row: Owners.Key, column: Owners.Key
  ) {
    let whole = ProductSplit(layout, .rows, nil, threads: threads)
    guard threads > 1 else {
      self = whole
      return
    }
    // Columns keep their order, since whole vectors of them are loaded and stored, and so does a
    // depth along which rows are read in place.
    let rows = layout.rowIndices.map { ProductSplit(layout, .rows, $0, threads: threads) }
    let columns = layout.columnIndices.prefix(1).map {
      ProductSplit(layout, .columns, $0, threads: threads)
    }
    let depths = layout.depthIndices.map { ProductSplit(layout, .depth, $0, threads: threads) }
    let candidates =
      rows + columns + depths.filter { !layout.depthIsDirect || $0.depth.isIdentity }
    let costs = candidates.map {
      $0.cost(layout, threads: threads, owners: owners, row: row, column: column)
    }
    self = zip(candidates, costs).min { $0.1 < $1.1 }?.0 ?? whole
  }

  private init(_ layout: ProductLayout, _ axis: Axis, _ index: Int?, threads: Int) {
    self.axis = axis
    isBond = index.map { !layout.modes.contains($0) } ?? true
    let cut = { (own: Axis, indices: [Int], grain: Int) in
      // The sums of a result whose depth is shared are finished by rows.
      let shared = axis == own ? index : own == .rows && axis == .depth ? indices.first : nil
      guard let shared else {
        let count = indices.reduce(1) { $0 * layout.sizes[$1] }
        return AxisCut(whole: count, grain: grain, threads: threads)
      }
      return AxisCut(
        of: shared, along: indices, sizes: layout.sizes, grain: grain, threads: threads)
    }
    rows = cut(.rows, layout.rowIndices, 1)
    columns = cut(.columns, layout.columnIndices, 16)
    depth = cut(.depth, layout.depthIndices, 2)
    let ownership = { (index: Int?, indices: [Int]) in
      index.flatMap { Ownership(of: $0, in: indices, sizes: layout.sizes, threads: threads) }
    }
    rowOperand = ownership(index, layout.rowOperandIndices)
    columnOperand = ownership(index, layout.columnOperandIndices)
    result = ownership(
      axis == .depth ? layout.rowIndices.first : index, layout.resultIndices)
  }

  /// What a multiplication costs is 1, what an element costs that another thread has made is this,
  /// as measured.
  private static let exchangeCost = 20.0

  /// What sharing adds to the work of a thread.
  private func cost(
    _ layout: ProductLayout, threads: Int, owners: Owners, row: Owners.Key,
    column: Owners.Key
  ) -> Double {
    let (m, n, k) = (
      layout.resultRows.count, layout.resultColumns.count, layout.rowOperandDepth.count
    )
    let others = 1 - 1 / Double(threads)
    var exchange = owners.foreign(row, count: m * k, needed: rowOperand, threads: threads)
    exchange += owners.foreign(column, count: n * k, needed: columnOperand, threads: threads)
    if axis == .depth { exchange += 2 * others * Double(m * n) }
    let (part, all) =
      switch axis {
      case .rows: (rows.largest, m)
      case .columns: (columns.largest, n)
      case .depth: (depth.largest, k)
      }
    let imbalance = Double(part) / Double(all) - 1 / Double(threads)
    return Self.exchangeCost * exchange + imbalance * Double(m * n * k) + (isBond ? 1 : 0)
  }
}
