import TensorTrains
import Training

extension ModelState {
  /// The name of a core in files: layers and cores count from 1.
  static func coreName(layer: Int, core: Int) -> String { "layer\(layer + 1).core\(core + 1)" }

  /// The name of a bias in files.
  static func biasName(layer: Int) -> String { "layer\(layer + 1).bias" }

  /// All parameters in order: layer by layer, the cores and then the bias.
  var namedParameters: [(name: String, parameter: Parameter)] {
    layers.enumerated().flatMap { index, layer in
      layer.cores.enumerated().map { (Self.coreName(layer: index, core: $0), $1) }
        + (layer.bias.map { [(Self.biasName(layer: index), $0)] } ?? [])
    }
  }

  /// Whether the shapes are those of a network at these ranks.
  func fits(_ network: Network) -> Bool {
    let linear = network.linearLayers
    guard linear.count == layers.count else { return false }
    return zip(linear, layers).allSatisfy { linear, layer in
      layer.cores.count == linear.coreCount
        && layer.cores.allSatisfy { $0.shape.count >= 3 }
        && layer.ranks.allSatisfy { $0 >= 1 }
        && layer.cores.map(\.shape) == linear.coreShapes(ranks: layer.ranks)
        && layer.bias?.shape == (linear.hasBias ? [linear.outputCount] : nil)
    }
  }
}
