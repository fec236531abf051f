import TensorTrains

/// Everything that training changes: what a checkpoint holds.
public struct ModelState: Hashable, Sendable {
  /// The linear layers, input first.
  public var layers: [LayerState]
  /// The exponent that each activation and gradient will be written with.
  public var exponents: [TensorKey: Int]
  /// The number of training steps done.
  public var step: Int

  /// Creates a state from its parts.
  public init(layers: [LayerState], exponents: [TensorKey: Int], step: Int) {
    self.layers = layers
    self.exponents = exponents
    self.step = step
  }

  /// The ranks of the inner bonds of each layer.
  public var ranks: [[Int]] { layers.map(\.ranks) }

  /// The places of all parameters.
  var parameterIndices: [StepProgram.ParameterIndex] {
    layers.enumerated().flatMap { layer, state in
      state.cores.indices.map { StepProgram.ParameterIndex(layer: layer, core: $0) }
        + (state.bias == nil ? [] : [StepProgram.ParameterIndex(layer: layer)])
    }
  }

  /// The number of entries in all cores and biases.
  public var parameterCount: Int {
    layers.reduce(0) { $0 + $1.coreEntryCount + ($1.bias?.count ?? 0) }
  }

  /// The memory of the network as it is multiplied: `weightBits` a core entry, 8 a bias.
  public func modelBits(_ precision: Precision) -> Int {
    layers.reduce(0) {
      $0 + $1.coreEntryCount * precision.weightBits
        + ($1.bias?.count ?? 0) * Precision.biasBits
    }
  }
}

/// The parameters of one linear layer.
public struct LayerState: Hashable, Sendable {
  /// The cores in the order of the train; shapes are left bond, modes, right bond.
  public var cores: [Parameter]
  /// The bias, one entry an output.
  public var bias: Parameter?

  /// Creates a layer from its parts.
  public init(cores: [Parameter], bias: Parameter?) {
    self.cores = cores
    self.bias = bias
  }

  /// The ranks of the inner bonds.
  public var ranks: [Int] { cores.dropLast().map { $0.shape.last! } }

  /// The number of entries in all cores.
  public var coreEntryCount: Int { cores.reduce(0) { $0 + $1.count } }
}

/// Names an activation or a gradient across changes of rank and plan.
public struct TensorKey: Hashable, Sendable, Comparable {
  /// The linear layer that computes it.
  public var layer: Int
  /// The leaves of the layer's tensor network that are contracted in it.
  public var leaves: LeafSet

  /// Creates the name.
  public init(layer: Int, leaves: LeafSet) {
    self.layer = layer
    self.leaves = leaves
  }

  /// By layer, then by leaves: an order for files.
  public static func < (a: TensorKey, b: TensorKey) -> Bool {
    (a.layer, a.leaves.rawValue) < (b.layer, b.leaves.rawValue)
  }
}
