import ContractionKernels
import TensorTrains

/// A product laid out for the kernels: which operand goes along the vector, what is packed, and
/// how threads share the work.
final class FastProduct: @unchecked Sendable {
  /// The kernel's arguments. Shift, keys and bias change from step to step.
  let arguments: UnsafeMutablePointer<taut_product>
  let rowOperand: Buffer<Int16>
  let columnOperand: Buffer<Int16>
  let result: AnyObject
  let layout: ProductLayout
  let packedRows: Buffer<Int16>?
  let packedColumns: Buffer<Int16>
  private let tables: [Buffer<Int32>]
  /// Where the row operand's rows and depth lie, and the column operand's columns and depth.
  private let rowOffsets: (UnsafePointer<Int32>, UnsafePointer<Int32>)
  private let columnOffsets: (UnsafePointer<Int32>, UnsafePointer<Int32>)
  let rows: Int, columns: Int, depth: Int
  private let operandColumnsAreContiguous: Bool

  /// The product of the tensors in `left` and `right`. `biasCount` is 0 without a bias.
  init(
    _ product: StepProgram.Product, in program: StepProgram, left: Buffer<Int16>,
    right: Buffer<Int16>, result: AnyObject, biasCount: Int
  ) {
    let network = program.networks[product.layer]
    let contraction = product.contraction
    let straight = ProductLayout(
      network, rowOperand: contraction.left, columnOperand: contraction.right)
    let swapped = ProductLayout(
      network, rowOperand: contraction.right, columnOperand: contraction.left)
    let useSwapped = swapped.kernelCost < straight.kernelCost
    layout = useSwapped ? swapped : straight
    rowOperand = useSwapped ? right : left
    columnOperand = useSwapped ? left : right
    self.result = result
    (rows, columns, depth) = (
      layout.resultRows.count, layout.resultColumns.count, layout.rowOperandDepth.count
    )
    let pairs = (depth + 1) / 2
    let padded = (columns + 15) / 16 * 16
    packedColumns = Buffer(pairs * padded * 2, zero: 0)
    packedRows = layout.rowsAreDirect ? nil : Buffer(rows * pairs * 2, zero: 0)
    operandColumnsAreContiguous = layout.columnOperandColumns.isContiguous
    tables = [
      layout.resultRows, layout.resultColumns, layout.rowOperandRows, layout.rowOperandDepth,
      layout.columnOperandColumns, layout.columnOperandDepth,
    ].map { Buffer($0) }
    rowOffsets = (UnsafePointer(tables[2].start), UnsafePointer(tables[3].start))
    columnOffsets = (UnsafePointer(tables[4].start), UnsafePointer(tables[5].start))
    arguments = .allocate(capacity: 1)
    arguments.initialize(to: taut_product())
    arguments.pointee.a = UnsafePointer(packedRows?.start ?? rowOperand.start)
    arguments.pointee.a_stride =
      packedRows == nil ? depth : pairs * 2
    arguments.pointee.b_packed = UnsafePointer(packedColumns.start)
    arguments.pointee.columns_padded = padded
    arguments.pointee.pairs = Int32(pairs)
    arguments.pointee.c_rows = UnsafePointer(tables[0].start)
    arguments.pointee.c_columns = UnsafePointer(tables[1].start)
    arguments.pointee.columns_contiguous = layout.resultColumns.isContiguous ? 1 : 0
    arguments.pointee.bias_period = Int32(biasCount)
    arguments.pointee.pairs_per_block = Self.pairsPerBlock(program, product)
  }

  deinit { arguments.deallocate() }

  /// Bytes of scratch memory that a thread needs: see `taut_multiply`.
  var scratchBytes: Int { 16 * 20 * arguments.pointee.columns_padded + 4096 }

  /// How many pairs of products a 32-bit sum is sure to hold, with room for what rounding adds.
  private static func pairsPerBlock(
    _ program: StepProgram, _ product: StepProgram.Product
  ) -> Int32 {
    let bits = program.tensors[product.left].bits + program.tensors[product.right].bits
    return Int32((1 << 30) >> (bits - 1))
  }

  /// The phases: pack what all threads need, then pack what is a thread's own and multiply.
  func phases(threads: Int, finish: Finish) -> [Phase] {
    let instructions = finish.instructions
    let bySamples = layout.batch == .rows
    let splitsRows = bySamples || columns < 32 * threads
    let partition: Phase.Partition = bySamples ? .samples : .other
    let samples = finish.samples
    let rowShare = { @Sendable [rows] (thread: Int) in
      guard splitsRows else { return 0..<rows }
      guard bySamples else { return share(of: rows, thread: thread, of: threads) }
      let perSample = rows / samples
      let range = share(of: samples, thread: thread, of: threads)
      return range.lowerBound * perSample..<range.upperBound * perSample
    }
    let columnShare = { @Sendable [columns] (thread: Int) in
      splitsRows ? 0..<columns : share(of: columns, thread: thread, of: threads, grain: 16)
    }
    var phases: [Phase] = []
    if splitsRows {
      phases.append(
        Phase(
          partition: .other, reads: [ObjectIdentifier(columnOperand)],
          writes: [ObjectIdentifier(packedColumns)]
        ) { [self] thread in
          let pairs = (depth + 1) / 2
          packColumns(
            pairs: share(of: pairs, thread: thread, of: threads), 0..<columns, instructions)
        })
    } else if let packedRows {
      phases.append(
        Phase(
          partition: .other, reads: [ObjectIdentifier(rowOperand)],
          writes: [ObjectIdentifier(packedRows)]
        ) { [self] thread in
          packRows(share(of: rows, thread: thread, of: threads))
        })
    }
    var reads = finish.reads.map { $0 }
    reads +=
      splitsRows
      ? [ObjectIdentifier(packedColumns), ObjectIdentifier(rowOperand)]
      : [ObjectIdentifier(packedRows ?? rowOperand), ObjectIdentifier(columnOperand)]
    phases.append(
      Phase(partition: partition, reads: reads, writes: [ObjectIdentifier(result)]) {
        [self] thread in
        let (rowRange, columnRange) = (rowShare(thread), columnShare(thread))
        if rowRange.isEmpty || columnRange.isEmpty { return }
        if splitsRows {
          if packedRows != nil { packRows(rowRange) }
        } else {
          packColumns(pairs: 0..<(depth + 1) / 2, columnRange, instructions)
        }
        taut_multiply(
          arguments, Int32(rowRange.lowerBound), Int32(rowRange.upperBound),
          Int32(columnRange.lowerBound), Int32(columnRange.upperBound),
          finish.scratch[thread].start, finish.instructions,
          finish.statistics[thread].start + finish.tensor)
      })
    return phases
  }

  /// What the phases need from their executor.
  struct Finish: Sendable {
    var samples: Int
    var reads: [Phase.Resource]
    var scratch: [Buffer<Int64>]
    var statistics: [Buffer<taut_statistics>]
    var tensor: Int
    var instructions: taut_instruction_set
  }

  private func packColumns(
    pairs: Range<Int>, _ range: Range<Int>, _ instructions: taut_instruction_set
  ) {
    // Padding columns belong to whoever packs the last real one.
    let end = range.upperBound == columns ? (columns + 15) / 16 * 16 : range.upperBound
    taut_pack_columns(
      columnOperand.start, columnOffsets.1, columnOffsets.0, Int32(depth), Int32(columns),
      operandColumnsAreContiguous ? 1 : 0, Int32(pairs.lowerBound), Int32(pairs.upperBound),
      arguments.pointee.columns_padded, Int32(range.lowerBound), Int32(end),
      packedColumns.start, instructions)
  }

  private func packRows(_ range: Range<Int>) {
    guard let packedRows else { return }
    taut_pack_rows(
      rowOperand.start, rowOffsets.0, rowOffsets.1, Int32(depth),
      Int32(range.lowerBound), Int32(range.upperBound), arguments.pointee.a_stride,
      packedRows.start)
  }
}

extension ProductLayout {
  /// Whether the rows can be read in place: depth is contiguous, even, and rows follow each other.
  var rowsAreDirect: Bool {
    rowOperandDepth.isContiguous && rowOperandDepth.count % 2 == 0
      && rowOperandRows.enumerated().allSatisfy { Int($1) == $0 * rowOperandDepth.count }
  }

  /// A rough count of kernel work, to choose which operand goes along the vector. The samples
  /// must go along the rows, where threads share them.
  fileprivate var kernelCost: Int {
    if batch == .columns { return .max }
    let (rows, columns, depth) = (
      resultRows.count, resultColumns.count, rowOperandDepth.count
    )
    var cost = rows * ((columns + 15) / 16) * depth / 2
    if !rowsAreDirect { cost += 2 * rows * depth }
    cost += columns * depth * (columnOperandColumns.isContiguous ? 1 : 6) / 4
    if !resultColumns.isContiguous { cost += 4 * rows * columns }
    return cost
  }
}

extension [Int32] {
  /// Whether each number is one more than the one before.
  var isContiguous: Bool { zip(self, dropFirst()).allSatisfy { $1 == $0 + 1 } }
}
