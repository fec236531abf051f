import TensorTrains

/// Who does what in a step: how threads share each product, who makes which tensor, and where its
/// elements lie.
struct WorkDivision {
  /// A product with what goes along its rows and columns.
  struct Product {
    let layout: ProductLayout
    let split: ProductSplit
    /// The tensors that are multiplied.
    let rowOperand, columnOperand: Int
  }

  /// The products of operations, by position.
  private(set) var products: [Int: Product] = [:]
  private let program: StepProgram
  private let threads: Int
  private var owners = Owners()
  /// Tensors whose elements stay in their order.
  private var unplaced: Set<Owners.Key> = []

  init(_ program: StepProgram, threads: Int) {
    self.program = program
    self.threads = threads
    for (position, operation) in program.operations.enumerated() {
      switch operation {
      case .activate(let product, let result, _, _), .differentiate(let product, let result, _):
        divide(product, at: position, result: .tensor(result))
      case .update(let product, let parameter):
        divide(product, at: position, result: .gradient(parameter))
      case .softmax(_, let gradient):
        owners.set(.tensor(gradient), to: bySamples(gradient))
      case .view, .updateBias: break
      }
    }
    // Whether a tensor can be placed is known only when all owners are.
    for (position, operation) in program.operations.enumerated() {
      switch operation {
      case .activate(_, let result, _, _):
        checkPlaces(position, result: .tensor(result))
      case .differentiate(_, let result, let mask):
        checkPlaces(position, result: .tensor(result))
        if let mask { checkPlaces(position, result: .tensor(mask)) }
      case .update(_, let parameter):
        checkPlaces(position, result: .gradient(parameter))
      case .softmax(let logits, _):
        if self[.tensor(logits)] != bySamples(logits) { unplaced.insert(.tensor(logits)) }
      case .updateBias(let gradient, _):
        let ownership = self[.tensor(gradient)]
        if ownership != bySamples(gradient), ownership?.period != width(gradient) {
          unplaced.insert(.tensor(gradient))
        }
      case .view: break
      }
    }
  }

  /// Who makes a tensor; nil if that is not of the form of an ownership or does not matter.
  subscript(key: Owners.Key) -> Ownership? { owners[key] }

  /// Where the elements of a tensor lie.
  func placement(_ key: Owners.Key, count: Int) -> Placement {
    Placement(count: count, unplaced.contains(key) ? nil : owners[key])
  }

  /// Shares of the samples of a tensor.
  func bySamples(_ tensor: Int) -> Ownership {
    Ownership(size: program.batch, stride: width(tensor), threads: threads)
  }

  private func width(_ tensor: Int) -> Int { program.tensors[tensor].count / program.batch }

  private mutating func divide(
    _ product: StepProgram.Product, at position: Int, result: Owners.Key
  ) {
    let network = program.networks[product.layer]
    let contraction = product.contraction
    let straight = ProductLayout(
      network, rowOperand: contraction.left, columnOperand: contraction.right)
    let swapped = ProductLayout(
      network, rowOperand: contraction.right, columnOperand: contraction.left)
    let isSwapped = swapped.kernelCost < straight.kernelCost
    let layout = isSwapped ? swapped : straight
    let (row, column) =
      isSwapped ? (product.right, product.left) : (product.left, product.right)
    let split = ProductSplit(
      layout, threads: threads, owners: owners, row: .tensor(row), column: .tensor(column))
    owners.suggest(.tensor(row), split.rowOperand)
    owners.suggest(.tensor(column), split.columnOperand)
    owners.set(result, to: split.result)
    products[position] = Product(
      layout: layout, split: split, rowOperand: row, columnOperand: column)
  }

  /// Leaves tensors in their order that this product cannot find in parts.
  private mutating func checkPlaces(_ position: Int, result: Owners.Key) {
    let product = products[position]!
    let layout = product.layout
    for (key, indices) in [
      (.tensor(product.rowOperand), layout.rowOperandIndices),
      (.tensor(product.columnOperand), layout.columnOperandIndices),
      (result, layout.resultIndices),
    ] as [(Owners.Key, [Int])] {
      if owners[key]?.shares(indices: indices, sizes: layout.sizes) == false {
        unplaced.insert(key)
      }
    }
  }
}

extension ProductLayout {
  /// A rough count of kernel work, to choose which operand goes along the vector. The samples
  /// must go along the rows, where threads share them.
  fileprivate var kernelCost: Int {
    if batch == .columns { return .max }
    let (rows, columns, depth) = (
      resultRows.count, resultColumns.count, rowOperandDepth.count
    )
    var cost = rows * ((columns + 15) / 16) * depth / 2
    if !depthIsDirect { cost += 2 * rows * depth }
    cost += columns * depth * (columnOperandColumns.isContiguous ? 1 : 6) / 4
    if !resultColumns.isContiguous { cost += 4 * rows * columns }
    return cost
  }

  /// Whether rows can be read in place: their depth is contiguous and even.
  var depthIsDirect: Bool {
    rowOperandDepth.isContiguous && rowOperandDepth.count % 2 == 0
  }
}
