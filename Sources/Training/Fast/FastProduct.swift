import ContractionKernels

/// A product laid out for the kernels: what is packed, and what each thread does.
final class FastProduct: @unchecked Sendable {
  /// A tensor in memory.
  struct Operand {
    let buffer: Buffer<Int16>
    let placement: Placement
  }

  /// What one thread does.
  struct Part {
    /// The kernel's arguments.
    let arguments: UnsafeMutablePointer<taut_product>
    let rows: Range<Int>
    let columns: Int, depth: Int
    let packedRows: Buffer<Int16>?
    let packedColumns: Buffer<Int16>
    /// Where the thread's columns and depth begin in the tables of offsets.
    let firstColumn: Int, firstDepth: Int

    var pairs: Int { (depth + 1) / 2 }
    var paddedColumns: Int { (columns + 15) / 16 * 16 }
  }

  let split: ProductSplit
  let parts: [Part]
  /// What each thread sums up if the depth is shared.
  let partialSums: [Buffer<Int64>]
  let partialSumStarts: Buffer<UnsafeRawPointer?>
  let rowOperand: Buffer<Int16>, columnOperand: Buffer<Int16>
  private let rowOffsets, rowDepthOffsets, columnOffsets, columnDepthOffsets: Buffer<Int32>
  private let otherTables: [Buffer<Int32>]
  private let argumentBuffers: [Buffer<taut_product>]
  private let operandColumnsAreContiguous: Bool

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
    operandColumnsAreContiguous = areContiguous(operandColumns)
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

    let sharedRows = Self.packed(rows, depth)
    let sharedColumns = Self.packed(split.columns.padded, depth)
    argumentBuffers = (0..<threads).map { _ in Buffer(1, zero: taut_product()) }
    var parts: [Part] = []
    for thread in 0..<threads {
      let columns = split.columns.parts[thread], ownDepth = split.depth.parts[thread]
      let part = Part(
        arguments: argumentBuffers[thread].start, rows: split.rows.share(of: thread),
        columns: columns.count, depth: ownDepth.count,
        packedRows: isDirect ? nil : split.axis == .depth ? Self.packed(rows, depth) : sharedRows,
        packedColumns: split.axis == .rows
          ? sharedColumns : Self.packed(columns.count, ownDepth.count),
        firstColumn: columns.lowerBound, firstDepth: ownDepth.lowerBound)
      parts.append(part)
      let first = ownDepth.isEmpty ? 0 : Int(rowDepth[ownDepth.lowerBound])
      part.arguments.pointee.a = UnsafePointer(
        part.packedRows?.start ?? row.buffer.start + first)
      part.arguments.pointee.a_rows = UnsafePointer(rowStarts.start)
      part.arguments.pointee.b_packed = UnsafePointer(part.packedColumns.start)
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
      let ownRows = split.axis == .columns ? 0..<rows : part.rows
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
    partialSums =
      split.axis == .depth
      ? (0..<threads).map { _ in Buffer(rows * split.columns.padded, zero: 0) } : []
    partialSumStarts = Buffer(partialSums.map { UnsafeRawPointer($0.start) })
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

  /// Packs pairs of a thread's part of the column operand.
  func packColumns(_ part: Part, pairs: Range<Int>, _ instructions: taut_instruction_set) {
    taut_pack_columns(
      columnOperand.start, columnDepthOffsets.start + part.firstDepth,
      columnOffsets.start + part.firstColumn, Int32(part.depth), Int32(part.columns),
      operandColumnsAreContiguous ? 1 : 0, Int32(pairs.lowerBound), Int32(pairs.upperBound),
      part.paddedColumns, part.packedColumns.start, instructions)
  }

  /// Asks for the memory of all rows.
  func prefetchRows(_ part: Part) {
    let buffer = part.packedRows ?? rowOperand
    taut_prefetch(buffer.start, buffer.count * MemoryLayout<Int16>.stride)
  }

  /// Packs rows of a thread's part of the row operand where they cannot be read in place.
  func packRows(_ part: Part, _ rows: Range<Int>) {
    guard let packedRows = part.packedRows else { return }
    taut_pack_rows(
      rowOperand.start, rowOffsets.start, rowDepthOffsets.start + part.firstDepth,
      Int32(part.depth), Int32(rows.lowerBound), Int32(rows.upperBound),
      (split.depth.largest + 1) / 2 * 2, packedRows.start)
  }
}

extension ArraySlice<Int32> {
  /// Whether all distances between neighbours are of a kind.
  fileprivate func hasGaps(_ isRight: (Int32) -> Bool) -> Bool {
    zip(self, dropFirst()).allSatisfy { isRight($1 - $0) }
  }
}
