import FixedPoint
import TensorTrains

extension ModelState {
  /// The state that training of `network` starts from: normally distributed cores, zero biases.
  ///
  /// The standard deviation of the cores of a layer is chosen so that the weight they contract to
  /// has variance `2 / inputs` (He et al., "Delving Deep into Rectifiers", ICCV 2015), `1 / inputs`
  /// in the last layer. The integers are the same on every machine.
  public init(
    initializing network: Network, ranks: [[Int]], weightBits: Int, random: RandomStream
  ) {
    let linear = network.linearLayers
    layers = linear.indices.map { index in
      LayerState(
        linear[index], layer: index, ranks: ranks[index],
        gain: network.isActivated(index) ? 2 : 1,
        weightBits: weightBits, random: random)
    }
    exponents = [:]
    step = 0
  }
}

extension LayerState {
  fileprivate init(
    _ linear: Linear, layer: Int, ranks: [Int], gain: Double, weightBits: Int,
    random: RandomStream
  ) {
    let shapes = linear.coreShapes(ranks: ranks)
    let paths = ranks.reduce(1) { $0 * Double($1) }
    // Each weight is a sum over `paths` products of one entry of each core.
    let variance = gain / (Double(linear.inputCount) * paths)
    let deviation = positiveRoot(of: variance, degree: 2 * shapes.count)
    cores = shapes.enumerated().map { core, shape in
      let bits = random.bits(
        step: 0, tensor: RandomNumbers.parameter(layer: layer, core: core, .initial))
      return Parameter(
        shape: shape,
        master: normalTensor(count: shape.reduce(1, *), deviation: deviation, bits),
        viewBits: weightBits, scaling: .mean)
    }
    bias =
      linear.hasBias
      ? Parameter(
        shape: [linear.outputCount],
        master: ScaledTensor(
          values: Array(repeating: 0, count: linear.outputCount), exponent: -18),
        viewBits: Precision.biasBits, scaling: .range)
      : nil
  }
}

/// Normally distributed 16-bit integers: one deviation is 4,096 to 8,191 of them.
private func normalTensor(count: Int, deviation: Double, _ random: RandomBits) -> ScaledTensor {
  // Four deviations fit 16 bits; beyond them values saturate.
  let exponent = Int(deviation.exponent) - 12
  let scale = Int((deviation * Double(sign: .plus, exponent: -exponent, significand: 1)).rounded())
  let values = (0..<count).map { element in
    // The sum of twelve uniform numbers has variance 1 (central limit theorem).
    let sum = (0..<12).reduce(0) { $0 + Int(random[12 * element + $1]) } - 12 * 0x8000
    return Int16(saturated(shiftedNearestEven(sum * scale, by: 16), bits: 16))
  }
  return ScaledTensor(values: values, exponent: exponent)
}

/// The `degree`-th root of a number between 0 and 1, by bisection with multiplications alone, so
/// that every machine finds the same one.
private func positiveRoot(of value: Double, degree: Int) -> Double {
  var (low, high) = (0.0, 1.0)
  for _ in 0..<60 {
    let middle = (low + high) / 2
    let power = (0..<degree).reduce(1.0) { product, _ in product * middle }
    if power < value { low = middle } else { high = middle }
  }
  return high
}
