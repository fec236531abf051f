import Diagnostics
import FixedPoint
import Foundation
import Interchange
import TensorTrains
import Training

/// Cores and biases as 32-bit floats in files that NumPy and PyTorch read.
///
/// Tensors are called `layer1.core1`, `layer1.bias` and so on; a core has the shape left bond,
/// modes, right bond. Every master is a 16-bit integer times a power of two, so a float holds it
/// exactly, and a file that is imported again gives the same values.
public enum CoreExchange {
  private enum FileFormat { case npz, safetensors }

  /// Writes the cores and biases. The extension of the path, `.npz` or `.safetensors`, decides.
  public static func export(_ state: ModelState, of network: Network, to path: String) throws {
    let tensors = state.namedParameters.map { name, parameter in
      let scale = Float(sign: .plus, exponent: parameter.master.exponent, significand: 1)
      return NamedTensor(
        name: name, shape: parameter.shape,
        elements: .float32(parameter.master.values.map { Float($0) * scale }))
    }
    switch try format(of: path) {
    case .npz: try NumPyArchive.write(tensors, to: path)
    case .safetensors:
      try SafetensorsFile.write(tensors, metadata: ["network": network.text], to: path)
    }
  }

  /// Checks that a path can be written to by ``export(_:of:to:)``, before a long run.
  public static func checkExtension(of path: String) throws { _ = try format(of: path) }

  /// Reads cores and biases for `network`; their shapes decide the ranks. Momentum starts at zero.
  public static func load(
    _ path: String, for network: Network, weightBits: Int
  ) throws -> ModelState {
    let tensors =
      switch try format(of: path) {
      case .npz: try NumPyArchive.read(path)
      case .safetensors: try SafetensorsFile.read(path).tensors
      }
    var found: [String: NamedTensor] = [:]
    for tensor in tensors { found[tensor.name] = tensor }
    func parameter(_ name: String, viewBits: Int, scaling: WeightView.Scaling) throws -> Parameter {
      guard let tensor = found[name] else {
        throw InputError(
          .dataFormat,
          "\(path): there is no tensor \(name), which network \(network.name) needs")
      }
      guard let master = ScaledTensor(rounding: tensor.elements.floats) else {
        throw InputError(.dataFormat, "\(path): tensor \(name) has values that are not finite")
      }
      return Parameter(shape: tensor.shape, master: master, viewBits: viewBits, scaling: scaling)
    }
    let layers = try network.linearLayers.enumerated().map { index, linear in
      LayerState(
        cores: try (0..<linear.coreCount).map {
          try parameter(
            ModelState.coreName(layer: index, core: $0), viewBits: weightBits, scaling: .mean)
        },
        bias: linear.hasBias
          ? try parameter(
            ModelState.biasName(layer: index), viewBits: Precision.biasBits, scaling: .range)
          : nil)
    }
    let state = ModelState(layers: layers, exponents: [:], step: 0)
    guard state.fits(network) else {
      throw InputError(
        .dataFormat,
        "\(path): the shapes of its cores do not fit network \(network.name): a core is "
          + "left bond x modes x right bond, and neighbours share their bond")
    }
    return state
  }

  private static func format(of path: String) throws -> FileFormat {
    switch (path as NSString).pathExtension.lowercased() {
    case "npz": return .npz
    case "safetensors": return .safetensors
    default:
      throw InputError(
        .usage, "\(path): cores are read and written as .npz or .safetensors; name such a file")
    }
  }
}

extension Elements {
  /// The elements as doubles.
  fileprivate var floats: [Double] {
    switch self {
    case .float32(let values): values.map(Double.init)
    case .float64(let values): values
    case .int8(let values): values.map(Double.init)
    case .int16(let values): values.map(Double.init)
    case .int32(let values): values.map(Double.init)
    case .int64(let values): values.map(Double.init)
    case .uint8(let values): values.map(Double.init)
    }
  }
}

extension ScaledTensor {
  /// The nearest 16-bit integers at the smallest exponent that holds the largest magnitude; nil if
  /// a value is not finite.
  fileprivate init?(rounding values: [Double]) {
    guard values.allSatisfy(\.isFinite) else { return nil }
    let largest = values.reduce(0) { max($0, $1.magnitude) }
    guard largest > 0 else {
      self.init(values: values.map { _ in 0 }, exponent: -18)
      return
    }
    var exponent = Int(largest.exponent) - 14
    if (largest * Double(sign: .plus, exponent: -exponent, significand: 1)).rounded() > 32767 {
      exponent += 1
    }
    let scale = Double(sign: .plus, exponent: -exponent, significand: 1)
    self.init(
      values: values.map { Int16(($0 * scale).rounded(.toNearestOrEven)) }, exponent: exponent)
  }
}
