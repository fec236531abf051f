import Diagnostics

/// One step of a network.
public enum Layer: Hashable, Sendable {
  /// A linear map, with its bias.
  case linear(Linear)
  /// `max(0, x)` on the output of the linear layer before it.
  case relu
}

/// A chain of linear layers and activations that ends in softmax cross-entropy.
public struct Network: Hashable, Sendable {
  /// The name of the preset or file that describes it.
  public var name: String
  /// The layers, input first.
  public var layers: [Layer]

  /// Creates a network and checks that each layer takes what the one before it gives.
  public init(_ name: String, layers: [Layer]) throws {
    self.name = name
    self.layers = layers
    try check()
  }

  /// The linear layers, input first.
  public var linearLayers: [Linear] {
    layers.compactMap { if case .linear(let linear) = $0 { linear } else { nil } }
  }

  /// The number of values that the network takes.
  public var inputCount: Int { linearLayers.first?.inputCount ?? 0 }
  /// The number of classes that the network tells apart.
  public var outputCount: Int { linearLayers.last?.outputCount ?? 0 }

  /// Whether linear layer `index` is followed by a ReLU.
  public func isActivated(_ index: Int) -> Bool {
    var seen = -1
    for (position, layer) in layers.enumerated() {
      if case .linear = layer { seen += 1 }
      if seen == index {
        return position + 1 < layers.count && layers[position + 1] == .relu
      }
    }
    return false
  }

  /// The number of entries that the same layers would have in dense form, biases included.
  public var denseParameterCount: Int {
    linearLayers.reduce(0) { $0 + $1.inputCount * $1.outputCount + $1.biasCount }
  }

  /// Checks that the network can take `features` values and tell `classes` classes apart.
  public func check(features: Int, classes: Int) throws {
    guard inputCount == features else {
      throw InputError(
        .configuration,
        "network \(name): its input modes multiply to \(inputCount), but a sample has \(features) "
          + "values; change the first layer's `in` modes")
    }
    guard outputCount >= classes else {
      throw InputError(
        .configuration,
        "network \(name): it has \(outputCount) outputs, but the data has \(classes) classes; "
          + "change the last layer's `out` modes")
    }
  }

  private func check() throws {
    func fail(_ reason: String) -> InputError {
      InputError(.configuration, "network \(name): \(reason)")
    }
    guard case .linear? = layers.first else { throw fail("the first layer must be linear") }
    guard case .linear? = layers.last else {
      throw fail("the last layer must be linear; softmax follows it by itself")
    }
    var previous: Layer?
    var width: Int?
    for (index, layer) in layers.enumerated() {
      switch layer {
      case .relu:
        if previous == .relu { throw fail("layer \(index + 1): relu follows relu") }
      case .linear(let linear):
        try check(linear, at: index, fail)
        if let width, width != linear.inputCount {
          throw fail(
            "layer \(index + 1) takes \(linear.inputCount) values, but the layer before it gives "
              + "\(width)")
        }
        width = linear.outputCount
      }
      previous = layer
    }
  }

  private func check(_ linear: Linear, at index: Int, _ fail: (String) -> InputError) throws {
    for (modes, side) in [(linear.outputModes, "out"), (linear.inputModes, "in")] {
      if modes.isEmpty || modes.contains(where: { $0 < 1 }) {
        throw fail("layer \(index + 1): `\(side)` modes must be whole numbers of at least 1")
      }
      if saturatingProduct(modes) > 1 << 20 {
        throw fail("layer \(index + 1): `\(side)` modes multiply to more than \(1 << 20)")
      }
    }
    if linear.format == .tensorTrainMatrix, linear.outputModes.count != linear.inputModes.count {
      throw fail(
        "layer \(index + 1): ttm needs as many `in` modes as `out` modes, not "
          + "\(linear.inputModes.count) and \(linear.outputModes.count)")
    }
    if linear.coreCount > 30 {
      throw fail("layer \(index + 1): \(linear.coreCount) cores are more than the 30 supported")
    }
    if let rank = linear.maximumRank, rank < 1 {
      throw fail("layer \(index + 1): rank must be at least 1")
    }
  }
}

/// Collects the layers of a network from a block of statements.
@resultBuilder
public enum NetworkBuilder {
  /// A linear layer as a statement.
  public static func buildExpression(_ linear: Linear) -> [Layer] { [.linear(linear)] }
  /// An activation as a statement.
  public static func buildExpression(_ layer: Layer) -> [Layer] { [layer] }
  /// The statements in order.
  public static func buildBlock(_ layers: [Layer]...) -> [Layer] { layers.flatMap { $0 } }
  /// A repeated block.
  public static func buildArray(_ layers: [[Layer]]) -> [Layer] { layers.flatMap { $0 } }
  /// A block under a condition.
  public static func buildOptional(_ layers: [Layer]?) -> [Layer] { layers ?? [] }
  /// The first of two blocks.
  public static func buildEither(first layers: [Layer]) -> [Layer] { layers }
  /// The second of two blocks.
  public static func buildEither(second layers: [Layer]) -> [Layer] { layers }
}

extension Network {
  /// Creates a network from its layers, input first:
  ///
  ///     try Network("small") {
  ///       Linear(.tensorTrain, out: [4, 8], in: [8, 8])
  ///       Layer.relu
  ///       Linear(.dense, out: [10], in: [32])
  ///     }
  public init(_ name: String, @NetworkBuilder _ layers: () -> [Layer]) throws {
    try self.init(name, layers: layers())
  }
}
