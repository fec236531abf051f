import EngineProgram
import TensorTrains
import Training

/// The strides of tensors in their buffers.
extension Lowering {
  /// The strides of the batch: without gaps in a sample if it has more modes than a walk has loops.
  var inputStrides: [Int] { inputStrides(layouts) }

  private func inputStrides(_ layouts: Layouts) -> [Int] {
    let network = program.networks[0]
    let shape = network.shape(of: network.input)
    return shape.count <= WalkFields.levels
      ? layouts.strides(Layouts.Name(layer: 0, set: network.input), shape: shape)
      : Strides.flatSamples(shape)
  }

  /// The stride of each index of a tensor of a layer.
  func strides(layer: Int, _ set: LeafSet) -> [Int: Int] {
    strides(layer: layer, set, layouts)
  }

  func strides(layer: Int, _ set: LeafSet, _ layouts: Layouts) -> [Int: Int] {
    let network = program.networks[layer]
    let indices = network.indices(of: set)
    let shape = network.shape(of: set)
    let strides: [Int]
    if set == network.input, layer == 0 {
      strides = inputStrides(layouts)
    } else if isShared(network, set) {
      strides = Strides.flatSamples(shape)
    } else {
      strides = layouts.strides(Layouts.Name(layer: layer, set: set), shape: shape)
    }
    return Dictionary(uniqueKeysWithValues: zip(indices, strides))
  }

  /// Whether two layers, which may cut it into different modes, both use a tensor.
  private func isShared(_ network: LayerNetwork, _ set: LeafSet) -> Bool {
    set == network.output || set == network.outputGradient || set == network.input
      || set == network.all.subtracting(network.input)
  }

  /// Whether the strides of a tensor can be chosen.
  func choosesLayout(layer: Int, _ set: LeafSet) -> Bool {
    let network = program.networks[layer]
    if layer == 0, set == network.input {
      return network.shape(of: set).count <= WalkFields.levels
    }
    return !isShared(network, set)
  }

  /// The strides of a bias, by index of the output.
  func biasStrides(_ product: StepProgram.Product) -> [Int: Int] {
    let network = program.networks[product.layer]
    let indices = network.indices(of: product.contraction.result)
      .filter { $0 != LayerNetwork.batch }
    return Dictionary(
      uniqueKeysWithValues: zip(indices, Strides.flat(indices.map { network.sizes[$0] })))
  }

  /// The strides of a mask: a word for each tile of the batch, those of an output together.
  func maskStrides(_ network: LayerNetwork, _ indices: [Int]) -> [Int: Int] {
    let inner = indices.filter { $0 != LayerNetwork.batch }
    let tiles = Tiling(program.batch, lanes: columns).count
    let strides = Strides.flat(inner.map { network.sizes[$0] }).map { $0 * tiles }
    return Dictionary(uniqueKeysWithValues: zip(inner, strides))
  }
}
