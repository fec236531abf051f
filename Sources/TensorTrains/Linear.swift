/// A linear map from `inputModes` to `outputModes`, in one of three formats.
///
/// The input is a row-major tensor of shape `inputModes`, the output one of shape `outputModes`.
/// See Oseledets, "Tensor-Train Decomposition", SIAM J. Sci. Comput. 33(5), 2011 (TT), and
/// Novikov et al., "Tensorizing Neural Networks", NIPS 2015 (TTM).
public struct Linear: Hashable, Sendable {
  /// How the weight is factored into cores.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// One train: a core for each output mode, then a core for each input mode.
    case tensorTrain = "tt"
    /// A train of matrices: core `k` has output mode `k` and input mode `k`.
    case tensorTrainMatrix = "ttm"
    /// One core, the whole weight.
    case dense
  }

  /// How the weight is factored.
  public var format: Format
  /// The sizes of the output modes, the slowest first.
  public var outputModes: [Int]
  /// The sizes of the input modes, the slowest first.
  public var inputModes: [Int]
  /// The largest rank of a bond, or nil for the one that training starts from.
  public var maximumRank: Int?
  /// Whether a bias is added to the output.
  public var hasBias: Bool

  /// Creates a linear layer. Modes must be positive; a TTM layer has as many input as output modes.
  public init(
    _ format: Format, out outputModes: [Int], in inputModes: [Int], rank: Int? = nil,
    bias: Bool = true
  ) {
    self.format = format
    self.outputModes = outputModes
    self.inputModes = inputModes
    self.maximumRank = rank
    self.hasBias = bias
  }

  /// The number of values that the layer takes.
  public var inputCount: Int { inputModes.reduce(1, *) }
  /// The number of values that the layer gives.
  public var outputCount: Int { outputModes.reduce(1, *) }
  /// The number of cores.
  public var coreCount: Int {
    switch format {
    case .tensorTrain: outputModes.count + inputModes.count
    case .tensorTrainMatrix: outputModes.count
    case .dense: 1
    }
  }
  /// The number of inner bonds, each with a rank.
  public var bondCount: Int { coreCount - 1 }

  /// The sizes of the modes of each core, without its bonds.
  var coreModes: [[Int]] {
    switch format {
    case .tensorTrain: (outputModes + inputModes).map { [$0] }
    case .tensorTrainMatrix: zip(outputModes, inputModes).map { [$0, $1] }
    case .dense: [[outputCount, inputCount]]
    }
  }

  /// The ranks of the inner bonds: `rank` or the layer's own maximum if that is smaller, and no
  /// more than the modes on either side of the bond allow.
  public func ranks(startingFrom rank: Int) -> [Int] {
    let limit = min(rank, maximumRank ?? rank)
    let sizes = coreModes.map { $0.reduce(1, *) }
    return (0..<bondCount).map { bond in
      min(limit, saturatingProduct(sizes[...bond]), saturatingProduct(sizes[(bond + 1)...]))
    }
  }

  /// The shape of each core at the given ranks: left bond, modes, right bond. The outer bonds
  /// have size 1.
  public func coreShapes(ranks: [Int]) -> [[Int]] {
    precondition(ranks.count == bondCount, "a rank for each inner bond")
    let bonds = [1] + ranks + [1]
    return coreModes.enumerated().map { core, modes in [bonds[core]] + modes + [bonds[core + 1]] }
  }

  /// The number of entries in all cores at the given ranks, without the bias.
  public func parameterCount(ranks: [Int]) -> Int {
    coreShapes(ranks: ranks).reduce(0) { $0 + $1.reduce(1, *) }
  }

  /// The number of entries of the bias.
  public var biasCount: Int { hasBias ? outputCount : 0 }
}

/// A product that stays at `Int.max` instead of leaving 64 bits.
func saturatingProduct(_ factors: some Sequence<Int>) -> Int {
  factors.reduce(1) { product, factor in
    let (value, overflow) = product.multipliedReportingOverflow(by: factor)
    return overflow ? .max : value
  }
}
