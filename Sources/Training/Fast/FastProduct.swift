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
  let rowOperand: Buffer<Int16>, columnOperand: Buffer<Int16>
  /// What the first thread packs, or all threads together.
  let packedRows: Buffer<Int16>?, packedColumns: Buffer<Int16>
  /// What each thread sums up if the depth is shared.
  let partialSums: [Buffer<Int64>]
  /// The memory that the parts point to.
  private let memory: [AnyObject]

  /// A product as divided, whose result and mask lie in memory as said. There are `biasCount`
  /// biases, or 0. 32-bit sums hold `pairsPerBlock` pairs.
  init(
    _ product: WorkDivision.Product, row: Operand, column: Operand, result: Placement,
    mask: Operand?, biasCount: Int, pairsPerBlock: Int, threads: Int
  ) {
    let split = product.split
    let tables = ProductTables(
      product.layout, split, row: row.placement, column: column.placement, result: result,
      mask: mask?.placement)
    let rows = split.rows.places.count
    let packedRowStride = (split.depth.largest + 1) / 2 * 2
    var memory: [AnyObject] = []
    func keep<Element>(_ buffer: Buffer<Element>) -> Buffer<Element> {
      memory.append(buffer)
      return buffer
    }
    func table(_ offsets: [Int32]) -> UnsafePointer<Int32> {
      UnsafePointer(keep(Buffer(offsets)).start)
    }
    let (rowOffsets, rowDepth) = (table(tables.rowOperandRows), table(tables.rowOperandDepth))
    let (columnOffsets, columnDepth) = (
      table(tables.columnOperandColumns), table(tables.columnOperandDepth)
    )
    var common = taut_product()
    common.a_rows =
      tables.rowsAreDirect ? rowOffsets : table((0..<rows).map { Int32($0 * packedRowStride) })
    (common.c_rows, common.place_rows) = (table(tables.resultRows), table(tables.placeRows))
    let (resultColumns, placeColumns) = (table(tables.resultColumns), table(tables.placeColumns))
    common.mask = mask.map { UnsafePointer($0.buffer.start) }
    common.mask_rows = table(tables.maskRows)
    let maskColumns = table(tables.maskColumns)
    common.columns_contiguous = tables.columnsAreContiguous ? 1 : 0
    common.bias_period = Int32(biasCount)
    common.pairs_per_block = Int32(pairsPerBlock)
    common.sums_fit = split.depth.places.count / 2 <= pairsPerBlock ? 1 : 0

    let partialSums =
      split.axis == .depth
      ? (0..<threads).map { _ in Buffer<Int64>(rows * split.columns.padded, zero: 0) } : []
    let allSums = keep(Buffer(partialSums.map { UnsafeRawPointer($0.start) as UnsafeRawPointer? }))
    var (packedRows, packedColumns): ([Buffer<Int16>], [Buffer<Int16>]) = ([], [])
    parts = (0..<threads).map { thread in
      let columns = split.columns.parts[thread], depth = split.depth.parts[thread]
      let ownRows = split.axis == .columns ? 0..<rows : split.rows.share(of: thread)
      if !tables.rowsAreDirect, packedRows.isEmpty || split.axis == .depth {
        packedRows.append(Buffer(rows * packedRowStride, zero: 0))
      }
      if packedColumns.isEmpty || split.axis != .rows {
        let padded = (columns.count + 15) / 16 * 16
        packedColumns.append(Buffer(padded * ((depth.count + 1) / 2) * 2, zero: 0))
      }
      let part = ProductPart(
        arguments: keep(Buffer(1, zero: common)).start, rows: rows, firstRow: ownRows.lowerBound,
        endRow: ownRows.upperBound, columns: columns.count, depth: depth.count,
        rowOperand: UnsafePointer(row.buffer.start),
        columnOperand: UnsafePointer(column.buffer.start), rowOffsets: rowOffsets,
        rowDepthOffsets: rowDepth + depth.lowerBound,
        columnOffsets: columnOffsets + columns.lowerBound,
        columnDepthOffsets: columnDepth + depth.lowerBound,
        columnsAreContiguous: tables.operandColumnsAreContiguous,
        packedRows: packedRows.last?.start, packedRowStride: packedRowStride,
        packedColumns: packedColumns.last!.start,
        sums: partialSums.isEmpty ? nil : partialSums[thread].start,
        allSums: UnsafePointer(allSums.start), threads: threads)
      let first = depth.isEmpty ? 0 : Int(tables.rowOperandDepth[depth.lowerBound])
      part.arguments.pointee.a = UnsafePointer(part.packedRows ?? row.buffer.start + first)
      part.arguments.pointee.b_packed = UnsafePointer(part.packedColumns)
      part.arguments.pointee.columns_padded = part.paddedColumns
      part.arguments.pointee.pairs = Int32(part.pairs)
      part.arguments.pointee.c_columns = resultColumns + columns.lowerBound
      part.arguments.pointee.place_columns = placeColumns + columns.lowerBound
      part.arguments.pointee.mask_columns = maskColumns + columns.lowerBound
      part.arguments.pointee.rows_follow =
        tables.rowsFollow(ownRows, columns: columns.count, biasCount: biasCount) ? 1 : 0
      return part
    }
    (self.split, self.partialSums) = (split, partialSums)
    (rowOperand, columnOperand) = (row.buffer, column.buffer)
    (self.packedRows, self.packedColumns) = (packedRows.first, packedColumns[0])
    self.memory = memory + packedRows + packedColumns
  }

  /// Bytes of scratch memory that a thread needs: see `taut_multiply`.
  var scratchBytes: Int { 16 * 20 * split.columns.padded + 4096 }

  /// Sets something in the arguments of all threads.
  func setArguments(_ change: (inout taut_product) -> Void) {
    for part in parts { change(&part.arguments.pointee) }
  }
}
