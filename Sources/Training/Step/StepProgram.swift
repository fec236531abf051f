import TensorTrains

/// A training step as a list of whole-tensor operations: the plans of all layers, joined.
///
/// It has no notion of hardware. Two executors run it: ``ReferenceStep``, which is the definition,
/// and ``FastStep``.
public struct StepProgram: Sendable {
  /// A tensor that operations read and write.
  public struct Tensor: Hashable, Sendable {
    /// The name by which its exponent is kept; nil for views of parameters and the batch itself.
    public var key: TensorKey?
    /// The number of elements.
    public var count: Int
    /// The width of its values.
    public var bits: Int
    /// Whether it is made by a contraction going backward.
    public var isGradient: Bool
    /// The number by which its random bits are told apart.
    public var number: Int
  }

  /// A core or a bias.
  public struct ParameterIndex: Hashable, Sendable {
    /// The linear layer.
    public var layer: Int
    /// The core, or nil for the bias.
    public var core: Int?

    /// A core of a layer, or its bias.
    public init(layer: Int, core: Int? = nil) { (self.layer, self.core) = (layer, core) }
  }

  /// A contraction of two tensors with its place in a layer's network.
  public struct Product: Hashable, Sendable {
    /// The linear layer.
    public var layer: Int
    /// The operands and the result as sets of leaves.
    public var contraction: Contraction
    /// The tensors that hold the operands.
    public var left, right: Int
  }

  /// One operation.
  public enum Operation: Hashable, Sendable {
    /// Reads the weights of a parameter with few bits.
    case view(ParameterIndex, tensor: Int)
    /// A forward product, rounded to nearest even; the output of a layer has a bias and a ReLU.
    case activate(Product, result: Int, bias: ParameterIndex?, relu: Bool)
    /// Loss and gradient of the logits.
    case softmax(logits: Int, gradient: Int)
    /// A backward product, rounded stochastically, zeroed where the mask is not positive.
    case differentiate(Product, result: Int, mask: Int?)
    /// A backward product that is exact and updates a core.
    case update(Product, ParameterIndex)
    /// The sum over the batch of an output gradient, which updates a bias.
    case updateBias(gradient: Int, ParameterIndex)
  }

  /// The tensors; operations name them by position.
  public private(set) var tensors: [Tensor] = []
  /// The operations in order.
  public private(set) var operations: [Operation] = []
  /// The tensor network of each layer.
  public private(set) var networks: [LayerNetwork] = []
  /// The order of contraction of each layer.
  public private(set) var plans: [ContractionPlan] = []
  /// The tensor that holds the batch.
  public private(set) var input = 0
  /// The tensor that holds the logits.
  public private(set) var logits = 0
  /// The tensor that holds the gradient of the batch, where it is asked for.
  public private(set) var inputGradient: Int?
  /// The number of samples in a batch.
  public private(set) var batch: Int
  /// The widths.
  public private(set) var precision: Precision

  /// Compiles a step of `network` at the given ranks. Training does not need the gradient of the
  /// batch; it is computed only if asked for.
  public init(
    _ network: Network, ranks: [[Int]], batch: Int, precision: Precision,
    planner: ContractionPlanner, inputGradient: Bool = false
  ) {
    self.batch = batch
    self.precision = precision
    var builder = Builder(program: self)
    builder.build(network, ranks: ranks, planner: planner, inputGradient: inputGradient)
    self = builder.program
  }

  /// The same operations, in the same order of contraction, on a part of the batch.
  ///
  /// The order of contraction is part of the numerics and depends on the size of the batch, so this is not
  /// what compiling for a smaller batch gives.
  public func part(samples: Int) -> StepProgram {
    var part = self
    part.batch = samples
    part.networks = networks.map { $0.resized(batch: samples) }
    func resize(_ tensor: Int) {
      part.tensors[tensor].count = part.tensors[tensor].count / batch * samples
    }
    resize(input)
    for operation in operations {
      switch operation {
      case .activate(let product, let result, _, _), .differentiate(let product, let result, _):
        part.tensors[result].count = part.networks[product.layer].count(
          of: product.contraction.result)
      case .softmax(_, let gradient): resize(gradient)
      case .view, .update, .updateBias: break
      }
    }
    return part
  }

  private struct Builder {
    var program: StepProgram
    /// The tensor that holds each set of leaves of the layer at hand.
    var places: [TensorKey: Int] = [:]
    var contractions = 0

    mutating func add(
      key: TensorKey?, count: Int, bits: Int, isGradient: Bool = false, number: Int = 0
    ) -> Int {
      program.tensors.append(
        Tensor(key: key, count: count, bits: bits, isGradient: isGradient, number: number))
      return program.tensors.count - 1
    }

    mutating func build(
      _ network: Network, ranks: [[Int]], planner: ContractionPlanner, inputGradient: Bool
    ) {
      let linear = network.linearLayers
      for (index, layer) in linear.enumerated() {
        let layerNetwork = LayerNetwork(layer, ranks: ranks[index], batch: program.batch)
        program.networks.append(layerNetwork)
        program.plans.append(planner.plan(layerNetwork, inputGradient: index > 0 || inputGradient))
      }
      program.input = add(
        key: nil, count: program.batch * network.inputCount,
        bits: program.precision.activationBits)
      var value = program.input
      for index in linear.indices {
        value = forward(
          layer: index, input: value, hasBias: linear[index].hasBias,
          relu: network.isActivated(index), isLast: index == linear.count - 1)
      }
      program.logits = value
      let last = linear.count - 1
      var gradient = add(
        key: nil, count: program.tensors[value].count, bits: program.precision.gradientBits,
        isGradient: true, number: RandomNumbers.tensor(layer: last, contraction: 0))
      program.operations.append(.softmax(logits: value, gradient: gradient))
      for index in linear.indices.reversed() {
        gradient = backward(
          layer: index, gradient: gradient, hasBias: linear[index].hasBias,
          isActivatedInput: index > 0 && network.isActivated(index - 1))
      }
      if inputGradient { program.inputGradient = gradient }
    }

    mutating func forward(
      layer: Int, input: Int, hasBias: Bool, relu: Bool, isLast: Bool
    ) -> Int {
      let network = program.networks[layer]
      for core in 0..<network.coreCount {
        let leaf = LeafSet(leaf: core)
        let view = add(
          key: nil, count: network.count(of: leaf), bits: program.precision.weightBits)
        places[TensorKey(layer: layer, leaves: leaf)] = view
        program.operations.append(
          .view(ParameterIndex(layer: layer, core: core), tensor: view))
      }
      places[TensorKey(layer: layer, leaves: network.input)] = input
      for contraction in program.plans[layer].forward {
        let key = TensorKey(layer: layer, leaves: contraction.result)
        let isOutput = contraction.result == network.output
        let isLogits = isOutput && isLast
        let result = add(
          key: key, count: network.count(of: contraction.result),
          bits: isLogits ? Precision.logitBits : program.precision.activationBits)
        places[key] = result
        program.operations.append(
          .activate(
            product(layer, contraction), result: result,
            bias: isOutput && hasBias ? ParameterIndex(layer: layer) : nil,
            relu: isOutput && relu))
      }
      return places[TensorKey(layer: layer, leaves: network.output)]!
    }

    mutating func backward(
      layer: Int, gradient: Int, hasBias: Bool, isActivatedInput: Bool
    ) -> Int {
      let network = program.networks[layer]
      places[TensorKey(layer: layer, leaves: network.outputGradient)] = gradient
      if hasBias {
        program.operations.append(
          .updateBias(gradient: gradient, ParameterIndex(layer: layer)))
      }
      let inputGradient = network.all.subtracting(network.input)
      var next = gradient
      for (index, contraction) in program.plans[layer].backward.enumerated() {
        let rest = network.all.subtracting(contraction.result)
        if rest.count == 1, rest != network.input {
          program.operations.append(
            .update(
              product(layer, contraction), ParameterIndex(layer: layer, core: rest.first)))
          continue
        }
        let key = TensorKey(layer: layer, leaves: contraction.result)
        let isInputGradient = contraction.result == inputGradient
        let result = add(
          key: key, count: network.count(of: contraction.result),
          bits: program.precision.gradientBits, isGradient: true,
          number: RandomNumbers.tensor(layer: layer, contraction: index + 1))
        places[key] = result
        let mask = isInputGradient && isActivatedInput
        program.operations.append(
          .differentiate(
            product(layer, contraction), result: result,
            mask: mask ? places[TensorKey(layer: layer, leaves: network.input)] : nil))
        if isInputGradient { next = result }
      }
      return next
    }

    func product(_ layer: Int, _ contraction: Contraction) -> Product {
      Product(
        layer: layer, contraction: contraction,
        left: places[TensorKey(layer: layer, leaves: contraction.left)]!,
        right: places[TensorKey(layer: layer, leaves: contraction.right)]!)
    }
  }
}

/// The tensor numbers of a run's random bits.
package enum RandomNumbers {
  /// What a parameter needs random bits for.
  package enum Purpose: Int { case momentum, master, prior, initial }

  /// The number of a gradient, made by the given contraction of a layer.
  package static func tensor(layer: Int, contraction: Int) -> Int { layer << 12 | contraction }

  /// The number of a parameter's tensor; the bias counts as the last core.
  package static func parameter(layer: Int, core: Int, _ purpose: Purpose) -> Int {
    layer << 12 | 1 << 11 | core << 2 | purpose.rawValue
  }

  /// The order of the samples.
  package static let order = 1 << 23
}
