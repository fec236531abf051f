import TensorTrains

/// A contraction as a matrix product in floating point.
///
/// Operands are gathered into contiguous rows first; so every inner loop runs along memory, over
/// the columns, and needs no change in the order of sums to be vectorised.
struct FloatProduct: Sendable {
  private let layout: ProductLayout
  private let rowOperand: Int
  private let columnOperand: Int

  /// The product of two tensors of `program`.
  init(_ product: StepProgram.Product, in program: StepProgram) {
    let network = program.networks[product.layer]
    let contraction = product.contraction
    let straight = ProductLayout(
      network, rowOperand: contraction.left, columnOperand: contraction.right)
    let swapped = ProductLayout(
      network, rowOperand: contraction.right, columnOperand: contraction.left)
    let swaps = swapped.loopCost < straight.loopCost
    layout = swaps ? swapped : straight
    (rowOperand, columnOperand) =
      swaps ? (product.right, product.left) : (product.left, product.right)
  }

  /// The product of the values of its operands, in the order of the result's indices.
  func multiply<Scalar: BinaryFloatingPoint>(_ tensors: [[Scalar]]) -> [Scalar] {
    let a = Self.gathered(
      tensors[rowOperand], rows: layout.rowOperandRows, columns: layout.rowOperandDepth)
    let b = Self.gathered(
      tensors[columnOperand], rows: layout.columnOperandDepth,
      columns: layout.columnOperandColumns)
    let (rows, columns, depth) = (
      layout.resultRows.count, layout.resultColumns.count, layout.rowOperandDepth.count
    )
    var result = [Scalar](repeating: 0, count: rows * columns)
    var sums = [Scalar](repeating: 0, count: columns)
    result.withUnsafeMutableBufferPointer { result in
      sums.withUnsafeMutableBufferPointer { sums in
        a.withUnsafeBufferPointer { a in
          b.withUnsafeBufferPointer { b in
            for row in 0..<rows {
              sums.update(repeating: 0)
              for step in 0..<depth {
                let factor = a[row * depth + step]
                let line = UnsafeBufferPointer(rebasing: b[step * columns..<(step + 1) * columns])
                for column in 0..<columns { sums[column] += factor * line[column] }
              }
              let start = Int(layout.resultRows[row])
              for column in 0..<columns {
                result[start + Int(layout.resultColumns[column])] = sums[column]
              }
            }
          }
        }
      }
    }
    return result
  }

  /// The elements at the sums of the offsets, row by row.
  private static func gathered<Scalar>(
    _ tensor: [Scalar], rows: [Int32], columns: [Int32]
  ) -> [Scalar] {
    Array(unsafeUninitializedCapacity: rows.count * columns.count) { buffer, count in
      for row in rows {
        for column in columns {
          (buffer.baseAddress! + count).initialize(to: tensor[Int(row + column)])
          count += 1
        }
      }
    }
  }
}

extension ProductLayout {
  /// A rough count of the instructions of the loops, to choose which operand goes along them:
  /// vectors of eight columns, with some instructions around each row of columns.
  fileprivate var loopCost: Int {
    resultRows.count * rowOperandDepth.count * ((resultColumns.count + 7) / 8 + 2)
  }
}
