/// Where a product's elements lie in memory: offsets along its rows, its columns and its depth.
struct ProductTables {
  /// Of the row operand, by rows and depth, and of the column operand, by columns and depth.
  let rowOperandRows, rowOperandDepth, columnOperandColumns, columnOperandDepth: [Int32]
  /// The indices of the result's elements, and where they and the mask's lie.
  let resultRows, resultColumns, placeRows, placeColumns: [Int32]
  let maskRows, maskColumns: [Int32]
  /// Whether rows are read in place: their depth is contiguous and even for each thread.
  let rowsAreDirect: Bool
  /// Whether neighbouring columns of the operand are neighbours, and those of the result and the
  /// mask.
  let operandColumnsAreContiguous, columnsAreContiguous: Bool
  private let split: ProductSplit
  /// How far apart the parts' periods in the result lie.
  private let resultWidth: Int

  /// The tables of a product whose tensors lie as said.
  init(
    _ layout: ProductLayout, _ split: ProductSplit, row: Placement, column: Placement,
    result: Placement, mask: Placement?
  ) {
    (self.split, resultWidth) = (split, result.width)
    rowOperandRows = row.places(of: split.rows.table(layout.rowOperandRows))
    let depth = row.places(of: split.depth.table(layout.rowOperandDepth))
    rowOperandDepth = depth
    columnOperandColumns = column.places(of: split.columns.table(layout.columnOperandColumns))
    columnOperandDepth = column.places(of: split.depth.table(layout.columnOperandDepth))
    resultRows = split.rows.table(layout.resultRows)
    resultColumns = split.columns.table(layout.resultColumns)
    (placeRows, placeColumns) = (result.places(of: resultRows), result.places(of: resultColumns))
    maskRows = mask?.places(of: resultRows) ?? []
    maskColumns = mask?.places(of: resultColumns) ?? []
    rowsAreDirect = split.depth.parts.allSatisfy {
      $0.count % 2 == 0 && Array(depth[$0]).isContiguous
    }
    let areContiguous = { (columns: [Int32]) in
      columns.isEmpty || split.columns.parts.allSatisfy { Array(columns[$0]).isContiguous }
    }
    operandColumnsAreContiguous = areContiguous(columnOperandColumns)
    columnsAreContiguous = [resultColumns, placeColumns, maskColumns].allSatisfy(areContiguous)
  }

  /// Whether some rows of `columns` columns, padded to whole vectors, follow each other in memory,
  /// and have the same biases, if any.
  func rowsFollow(_ rows: Range<Int>, columns: Int, biasCount: Int) -> Bool {
    let padded = (columns + 15) / 16 * 16
    // Padding must not be another thread's.
    let isWhole = columns == padded || (split.axis == .columns && resultWidth == padded)
    let follow = { (table: [Int32]) in
      table.isEmpty || table[rows].hasSteps { $0 == Int32(padded) }
    }
    return columnsAreContiguous && isWhole && follow(placeRows) && follow(maskRows)
      && (biasCount == 0 || resultRows[rows].hasSteps { $0 % Int32(biasCount) == 0 })
  }
}

extension ArraySlice<Int32> {
  /// Whether all steps from a number to the next are of a kind.
  fileprivate func hasSteps(_ isRight: (Int32) -> Bool) -> Bool {
    zip(self, dropFirst()).allSatisfy { isRight($1 - $0) }
  }
}
