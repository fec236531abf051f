/// The contractions of one layer in a training step: those that give its output, then those that
/// give the gradients of its cores and, where wanted, of its input.
///
/// All of them are the messages of one binary tree whose leaves are the leaves of the
/// ``LayerNetwork``: cutting an edge splits the leaves in two sets, and each set is a tensor that
/// is computed once and shared by every contraction that needs it.
public struct ContractionPlan: Hashable, Sendable {
  /// The tensor network that is contracted.
  public let network: LayerNetwork
  /// The contractions that end in the output, operands before results.
  public let forward: [Contraction]
  /// The contractions that need the gradient of the output, operands before results.
  public let backward: [Contraction]

  /// The sum of `cost` over all contractions.
  public func cost(_ cost: ContractionCost) -> Int {
    (forward + backward).reduce(0) { $0 + cost.of($1, in: network) }
  }

  /// The set of leaves whose gradient the plan computes, apart from the input.
  public var coreGradients: [LeafSet] {
    (0..<network.coreCount).map { network.all.subtracting(LeafSet(leaf: $0)) }
  }
}

/// What a contraction costs; a planner minimises the sum.
public struct ContractionCost: Sendable {
  private let function: @Sendable (Contraction, LayerNetwork) -> Int

  /// Creates a cost from its function, which must be pure and give at least 0.
  public init(_ function: @escaping @Sendable (Contraction, _ network: LayerNetwork) -> Int) {
    self.function = function
  }

  /// The cost of a contraction in a network.
  public func of(_ contraction: Contraction, in network: LayerNetwork) -> Int {
    function(contraction, network)
  }

  /// The number of multiplications.
  public static let multiplications = ContractionCost { contraction, network in
    contraction.shape(in: network).multiplications
  }
}
