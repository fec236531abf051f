import ContractionKernels

/// What one thread does of a product.
///
/// Plain memory of a ``FastProduct``: a thread that works on it counts no references, which would
/// lie in memory that all threads write.
struct ProductPart: BitwiseCopyable, @unchecked Sendable {
  /// The kernel's arguments.
  let arguments: UnsafeMutablePointer<taut_product>
  /// The number of rows of the product, and which of them the thread finishes.
  let rows: Int, firstRow: Int, endRow: Int
  /// The columns and the depth of the thread.
  let columns: Int, depth: Int
  let rowOperand: UnsafePointer<Int16>, columnOperand: UnsafePointer<Int16>
  /// Where the row operand's rows and depth lie, and the column operand's columns and depth.
  let rowOffsets: UnsafePointer<Int32>, rowDepthOffsets: UnsafePointer<Int32>
  let columnOffsets: UnsafePointer<Int32>, columnDepthOffsets: UnsafePointer<Int32>
  let columnsAreContiguous: Bool
  /// Rows that cannot be read in place.
  let packedRows: UnsafeMutablePointer<Int16>?
  let packedRowStride: Int
  let packedColumns: UnsafeMutablePointer<Int16>
  /// What the thread, and what each thread, sums up if the depth is shared.
  let sums: UnsafeMutablePointer<Int64>?
  let allSums: UnsafePointer<UnsafeRawPointer?>
  let threads: Int
  var scratch: UnsafeMutablePointer<Int64>?
  var statistics: UnsafeMutablePointer<taut_statistics>?
  var instructions = TAUT_PORTABLE

  var pairs: Int { (depth + 1) / 2 }
  var paddedColumns: Int { (columns + 15) / 16 * 16 }
  var isEmpty: Bool { firstRow == endRow || columns == 0 }

  /// Packs pairs of the column operand.
  func packColumns(pairs: Range<Int>) {
    taut_pack_columns(
      columnOperand, columnDepthOffsets, columnOffsets, Int32(depth), Int32(columns),
      columnsAreContiguous ? 1 : 0, Int32(pairs.lowerBound), Int32(pairs.upperBound),
      paddedColumns, packedColumns, instructions)
  }

  /// Packs rows of the row operand where they cannot be read in place.
  func packRows(_ range: Range<Int>) {
    guard let packedRows else { return }
    taut_pack_rows(
      rowOperand, rowOffsets, rowDepthOffsets, Int32(depth), Int32(range.lowerBound),
      Int32(range.upperBound), packedRowStride, packedRows)
  }

  /// Computes the thread's rows and columns.
  func multiply() {
    taut_multiply(
      arguments, Int32(firstRow), Int32(endRow), Int32(columns), scratch, instructions,
      statistics)
  }

  /// Sums over the thread's depth.
  func multiplyPart() {
    taut_multiply_part(arguments, Int32(rows), Int32(columns), sums, scratch, instructions)
  }

  /// Computes the thread's rows from what all threads have summed.
  func finishParts() {
    taut_finish_parts(
      arguments, allSums, Int32(threads), Int32(firstRow), Int32(endRow), Int32(columns), scratch,
      instructions, statistics)
  }
}
