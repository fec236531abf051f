import TensorTrains

/// The parameters of a network in floating point: the counterpart of ``ModelState``.
public struct FloatModel<Scalar: BinaryFloatingPoint & Sendable>: Hashable, Sendable {
  /// The parameters of one linear layer.
  public struct Layer: Hashable, Sendable {
    /// The cores in the order of the train; shapes are left bond, modes, right bond.
    public var cores: [FloatParameter<Scalar>]
    /// The bias, one entry an output.
    public var bias: FloatParameter<Scalar>?

    /// Creates the parameters of a layer.
    public init(cores: [FloatParameter<Scalar>], bias: FloatParameter<Scalar>? = nil) {
      self.cores = cores
      self.bias = bias
    }

    /// The ranks of the inner bonds.
    public var ranks: [Int] { cores.dropLast().map { $0.shape.last! } }
  }

  /// The linear layers, input first.
  public var layers: [Layer]

  /// Creates a model from its layers.
  public init(layers: [Layer]) { self.layers = layers }

  /// The values of the masters of `state`, without momentum.
  public init(_ state: ModelState) {
    layers = state.layers.map {
      Layer(cores: $0.cores.map(FloatParameter.init), bias: $0.bias.map(FloatParameter.init))
    }
  }

  /// The ranks of the inner bonds of each layer.
  public var ranks: [[Int]] { layers.map(\.ranks) }

  /// The number of entries in all cores and biases.
  public var parameterCount: Int {
    parameterIndices.reduce(0) { $0 + self[$1].count }
  }

  /// The places of all parameters: layer by layer, the cores, then the bias where there is one.
  public var parameterIndices: [StepProgram.ParameterIndex] {
    layers.indices.flatMap { layer in
      layers[layer].cores.indices.map { StepProgram.ParameterIndex(layer: layer, core: $0) }
        + (layers[layer].bias == nil ? [] : [StepProgram.ParameterIndex(layer: layer)])
    }
  }

  /// A parameter by its place, which must be one of ``parameterIndices``.
  public subscript(index: StepProgram.ParameterIndex) -> FloatParameter<Scalar> {
    get {
      index.core.map { layers[index.layer].cores[$0] } ?? layers[index.layer].bias!
    }
    set {
      if let core = index.core {
        layers[index.layer].cores[core] = newValue
      } else {
        layers[index.layer].bias = newValue
      }
    }
  }
}
