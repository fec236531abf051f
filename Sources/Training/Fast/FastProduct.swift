import ContractionKernels

/// A product laid out for the kernels: what is packed, and what each thread does.
final class FastProduct: @unchecked Sendable {
  /// A tensor in memory.
  struct Operand {
    let buffer: Buffer<Int16>
    let placement: Placement
  }

  let split: ProductSplit
  let parts: [ProductPart]
  /// What all threads pack for each other, or each packs for itself.
  let packedRows: Buffer<Int16>?, packedColumns: Buffer<Int16>
  private let otherPacked: [Buffer<Int16>]
  /// What each thread sums up if the depth is shared.
  let partialSums: [Buffer<Int64>]
  let partialSumStarts: Buffer<UnsafeRawPointer?>
  let rowOperand: Buffer<Int16>, columnOperand: Buffer<Int16>
  private let rowOffsets, rowDepthOffsets, columnOffsets, columnDepthOffsets: Buffer<Int32>
  private let otherTables: [Buffer<Int32>]
  private let argumentBuffers: [Buffer<taut_product>]

  /// A product as divided, whose result and mask lie in memory as said. There are `biasCount`
  /// biases, or 0. 32-bit sums hold `pairsPerBlock` pairs.
  init(
    _ product: WorkDivision.Product, row: Operand, column: Operand, result: Placement,
    mask: Operand?, biasCount: Int, pairsPerBlock: Int, threads: Int
  ) {
    let (layout, split) = (product.layout, product.split)
    self.split = split
    (rowOperand, columnOperand) = (row.buffer, column.buffer)
    let rowDepth = row.placement.places(of: split.depth.table(layout.rowOperandDepth))
    // Rows are read in place if their depth is contiguous and even for each thread.
    let isDirect = split.depth.parts.allSatisfy {
      $0.count % 2 == 0 && Array(rowDepth[$0]).isContiguous
    }
    let rows = split.rows.places.count
    let operandRows = row.placement.places(of: split.rows.table(layout.rowOperandRows))
    let operandColumns = column.placement.places(
      of: split.columns.table(layout.columnOperandColumns))
    let resultTables = (
      split.rows.table(layout.resultRows), split.columns.table(layout.resultColumns)
    )
    let placeTables = (result.places(of: resultTables.0), result.places(of: resultTables.1))
    let maskTables = mask.map {
      ($0.placement.places(of: resultTables.0), $0.placement.places(of: resultTables.1))
    }
    let areContiguous = { (table: [Int32]) in
      split.columns.parts.allSatisfy { Array(table[$0]).isContiguous }
    }
    let columnsAreContiguous =
      areContiguous(resultTables.1) && areContiguous(placeTables.1)
      && (maskTables.map { areContiguous($0.1) } ?? true)

    rowOffsets = Buffer(operandRows)
    rowDepthOffsets = Buffer(rowDepth)
    columnOffsets = Buffer(operandColumns)
    columnDepthOffsets = Buffer(
      column.placement.places(of: split.depth.table(layout.columnOperandDepth)))
    let depth = split.depth.largest
    let rowStarts = Buffer(
      isDirect ? operandRows : (0..<rows).map { Int32($0 * ((depth + 1) / 2) * 2) })
    let (resultRows, resultColumns) = (Buffer(resultTables.0), Buffer(resultTables.1))
    let (placeRows, placeColumns) = (Buffer(placeTables.0), Buffer(placeTables.1))
    let (maskRows, maskColumns) = (Buffer(maskTables?.0 ?? []), Buffer(maskTables?.1 ?? []))
    otherTables = [
      rowStarts, resultRows, resultColumns, placeRows, placeColumns, maskRows, maskColumns,
    ]

    let packedRowStride = (depth + 1) / 2 * 2
    var (rowBuffers, columnBuffers): ([Buffer<Int16>], [Buffer<Int16>]) = ([], [])
    argumentBuffers = (0..<threads).map { _ in Buffer(1, zero: taut_product()) }
    partialSums =
      split.axis == .depth
      ? (0..<threads).map { _ in Buffer(rows * split.columns.padded, zero: 0) } : []
    partialSumStarts = Buffer(partialSums.map { UnsafeRawPointer($0.start) })
    var parts: [ProductPart] = []
    for thread in 0..<threads {
      let columns = split.columns.parts[thread], ownDepth = split.depth.parts[thread]
      let ownRows = split.axis == .columns ? 0..<rows : split.rows.share(of: thread)
      if !isDirect, rowBuffers.isEmpty || split.axis == .depth {
        rowBuffers.append(Self.packed(rows, depth))
      }
      if columnBuffers.isEmpty || split.axis != .rows {
        columnBuffers.append(Self.packed(columns.count, ownDepth.count))
      }
      let part = ProductPart(
        arguments: argumentBuffers[thread].start, rows: rows, firstRow: ownRows.lowerBound,
        endRow: ownRows.upperBound, columns: columns.count, depth: ownDepth.count,
        rowOperand: UnsafePointer(row.buffer.start),
        columnOperand: UnsafePointer(column.buffer.start),
        rowOffsets: UnsafePointer(rowOffsets.start),
        rowDepthOffsets: UnsafePointer(rowDepthOffsets.start + ownDepth.lowerBound),
        columnOffsets: UnsafePointer(columnOffsets.start + columns.lowerBound),
        columnDepthOffsets: UnsafePointer(columnDepthOffsets.start + ownDepth.lowerBound),
        columnsAreContiguous: areContiguous(operandColumns), packedRows: rowBuffers.last?.start,
        packedRowStride: packedRowStride, packedColumns: columnBuffers.last!.start,
        sums: partialSums.isEmpty ? nil : partialSums[thread].start,
        allSums: UnsafePointer(partialSumStarts.start), threads: threads)
      parts.append(part)
      let first = ownDepth.isEmpty ? 0 : Int(rowDepth[ownDepth.lowerBound])
      part.arguments.pointee.a = UnsafePointer(
        part.packedRows ?? row.buffer.start + first)
      part.arguments.pointee.a_rows = UnsafePointer(rowStarts.start)
      part.arguments.pointee.b_packed = UnsafePointer(part.packedColumns)
      part.arguments.pointee.columns_padded = part.paddedColumns
      part.arguments.pointee.pairs = Int32(part.pairs)
      part.arguments.pointee.pairs_per_block = Int32(pairsPerBlock)
      part.arguments.pointee.sums_fit = split.depth.places.count / 2 <= pairsPerBlock ? 1 : 0
      part.arguments.pointee.c_rows = UnsafePointer(resultRows.start)
      part.arguments.pointee.c_columns = UnsafePointer(resultColumns.start + columns.lowerBound)
      part.arguments.pointee.place_rows = UnsafePointer(placeRows.start)
      part.arguments.pointee.place_columns = UnsafePointer(
        placeColumns.start + columns.lowerBound)
      part.arguments.pointee.columns_contiguous = columnsAreContiguous ? 1 : 0
      part.arguments.pointee.bias_period = Int32(biasCount)
      // Padding must not be another thread's.
      let isWhole =
        part.columns == part.paddedColumns
        || (split.axis == .columns && result.width == part.paddedColumns)
      let follow = { (table: [Int32]) in
        table[ownRows].hasGaps { $0 == Int32(part.paddedColumns) }
      }
      if columnsAreContiguous, isWhole, follow(placeTables.0),
        maskTables.map({ follow($0.0) }) ?? true,
        biasCount == 0
          || resultTables.0[ownRows].hasGaps({ $0 % Int32(biasCount) == 0 })
      {
        part.arguments.pointee.rows_follow = 1
      }
      guard let mask else { continue }
      part.arguments.pointee.mask = UnsafePointer(mask.buffer.start)
      part.arguments.pointee.mask_rows = UnsafePointer(maskRows.start)
      part.arguments.pointee.mask_columns = UnsafePointer(maskColumns.start + columns.lowerBound)
    }
    self.parts = parts
    packedRows = rowBuffers.first
    packedColumns = columnBuffers[0]
    otherPacked = rowBuffers + columnBuffers
  }

  /// Bytes of scratch memory that a thread needs: see `taut_multiply`.
  var scratchBytes: Int { 16 * 20 * split.columns.padded + 4096 }

  private static func packed(_ count: Int, _ depth: Int) -> Buffer<Int16> {
    Buffer((count + 15) / 16 * 16 * ((depth + 1) / 2) * 2, zero: 0)
  }

  /// Sets something in the arguments of all threads.
  func setArguments(_ change: (inout taut_product) -> Void) {
    for part in parts { change(&part.arguments.pointee) }
  }
}

extension ArraySlice<Int32> {
  /// Whether all distances between neighbours are of a kind.
  fileprivate func hasGaps(_ isRight: (Int32) -> Bool) -> Bool {
    zip(self, dropFirst()).allSatisfy { isRight($1 - $0) }
  }
}
