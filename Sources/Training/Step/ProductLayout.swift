import TensorTrains

/// Where the elements of a product's operands and result lie, as offsets along its rows (indices
/// of the row operand only), columns (of the column operand only) and depth (of both).
///
/// Tensors are row major with their indices ascending, see `LayerNetwork`. The batch index, where
/// there is one, is the slowest of its group.
struct ProductLayout: Sendable {
  /// Offsets in the row operand, the column operand and the result.
  var rowOperandRows: [Int32], rowOperandDepth: [Int32]
  var columnOperandColumns: [Int32], columnOperandDepth: [Int32]
  var resultRows: [Int32], resultColumns: [Int32]
  /// Whether the batch is along the rows, the columns or the depth.
  var batch: Axis?
  /// The network's indices along the axes, the slowest first, and their sizes.
  let rowIndices, columnIndices, depthIndices: [Int]
  /// The indices of the tensors.
  let rowOperandIndices, columnOperandIndices, resultIndices: [Int]
  /// The sizes of the network's indices.
  let sizes: [Int]
  /// The indices of the layer's input and output.
  let modes: [Int]

  enum Axis { case rows, columns, depth }

  /// The layout of `rowOperand` times `columnOperand` in `network`.
  init(_ network: LayerNetwork, rowOperand: LeafSet, columnOperand: LeafSet) {
    let a = network.indices(of: rowOperand)
    let b = network.indices(of: columnOperand)
    let c = network.indices(of: rowOperand.union(columnOperand))
    let rows = a.filter { !b.contains($0) }
    let columns = b.filter { !a.contains($0) }
    let depth = a.filter(b.contains)
    (rowIndices, columnIndices, depthIndices) = (rows, columns, depth)
    (rowOperandIndices, columnOperandIndices, resultIndices) = (a, b, c)
    sizes = network.sizes
    modes = network.indices(of: network.input) + network.indices(of: network.outputGradient)
    let offsets = { (indices: [Int], tensor: [Int]) in
      Self.offsets(of: indices, in: tensor, sizes: network.sizes)
    }
    rowOperandRows = offsets(rows, a)
    rowOperandDepth = offsets(depth, a)
    columnOperandColumns = offsets(columns, b)
    columnOperandDepth = offsets(depth, b)
    resultRows = offsets(rows, c)
    resultColumns = offsets(columns, c)
    batch =
      rows.contains(LayerNetwork.batch)
      ? .rows
      : columns.contains(LayerNetwork.batch)
        ? .columns : depth.contains(LayerNetwork.batch) ? .depth : nil
  }

  /// The offsets of all values of `indices`, the last fastest, in a row-major tensor.
  private static func offsets(of indices: [Int], in tensor: [Int], sizes: [Int]) -> [Int32] {
    var strides: [Int: Int] = [:]
    var stride = 1
    for index in tensor.reversed() {
      strides[index] = stride
      stride *= sizes[index]
    }
    return indices.reduce([0]) { offsets, index in
      offsets.flatMap { base in
        (0..<sizes[index]).map { base + Int32($0 * strides[index]!) }
      }
    }
  }
}
