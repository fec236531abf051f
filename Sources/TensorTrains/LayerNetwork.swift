/// The tensor network of one linear layer for one batch, closed by the gradient of its output.
///
/// Leaves are numbered: the cores in the order of the train, then the input, then the gradient of
/// the output. Contracting all leaves but one gives the derivative of the loss with respect to
/// that leaf; contracting all but the gradient of the output gives the output.
///
/// Indices are numbered: the batch, then modes and bonds in the order of the train. Every tensor
/// has its indices in ascending order, row major, whatever contraction made it; so the position
/// of an element, on which stochastic rounding depends, does not depend on how it is computed.
public struct LayerNetwork: Hashable, Sendable {
  /// The size of each index.
  public private(set) var sizes: [Int]
  /// The indices of each leaf, ascending.
  public let leaves: [[Int]]
  /// For each index, the leaves that have it.
  let holders: [LeafSet]

  /// The number of the batch index.
  public static let batch = 0

  /// The network of `linear` at the given ranks of its inner bonds.
  public init(_ linear: Linear, ranks: [Int], batch: Int) {
    var sizes = [batch]
    var cores: [[Int]] = []
    var input = [Self.batch]
    var output = [Self.batch]
    var leftBond: Int?
    let shapes = linear.coreShapes(ranks: ranks)
    for (core, shape) in shapes.enumerated() {
      var indices: [Int] = leftBond.map { [$0] } ?? []
      for (position, size) in shape.dropFirst().dropLast().enumerated() {
        sizes.append(size)
        indices.append(sizes.count - 1)
        let isOutput =
          linear.format == .tensorTrain ? core < linear.outputModes.count : position == 0
        if isOutput { output.append(sizes.count - 1) } else { input.append(sizes.count - 1) }
      }
      if core + 1 < shapes.count {
        sizes.append(ranks[core])
        indices.append(sizes.count - 1)
        leftBond = sizes.count - 1
      }
      cores.append(indices)
    }
    let leaves = cores + [input, output]
    self.sizes = sizes
    self.leaves = leaves
    holders = sizes.indices.map { index in
      leaves.indices.reduce(into: LeafSet()) { set, leaf in
        if leaves[leaf].contains(index) { set.insert(LeafSet(leaf: leaf)) }
      }
    }
  }

  /// The same network for a batch of another size.
  public func resized(batch: Int) -> LayerNetwork {
    var network = self
    network.sizes[Self.batch] = batch
    return network
  }

  /// The number of cores.
  public var coreCount: Int { leaves.count - 2 }
  /// The leaf that is the layer's input.
  public var input: LeafSet { LeafSet(leaf: coreCount) }
  /// The leaf that is the gradient of the layer's output.
  public var outputGradient: LeafSet { LeafSet(leaf: coreCount + 1) }
  /// All leaves.
  public var all: LeafSet { LeafSet(rawValue: (1 << UInt64(leaves.count)) - 1) }
  /// All leaves but the gradient of the output: the layer's output.
  public var output: LeafSet { all.subtracting(outputGradient) }

  /// The indices of the tensor that contracting `set` gives, ascending.
  public func indices(of set: LeafSet) -> [Int] {
    sizes.indices.filter {
      !holders[$0].isDisjoint(with: set) && !holders[$0].isSubset(of: set)
    }
  }

  /// The shape of the tensor that contracting `set` gives.
  public func shape(of set: LeafSet) -> [Int] { indices(of: set).map { sizes[$0] } }

  /// The number of elements of the tensor that contracting `set` gives.
  public func count(of set: LeafSet) -> Int { shape(of: set).reduce(1, *) }

  /// Whether the tensor is computed going backward: it depends on the gradient of the output.
  public func isBackward(_ set: LeafSet) -> Bool { !set.isDisjoint(with: outputGradient) }
}
