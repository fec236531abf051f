import Training

extension ModelState {
  /// The shapes of all cores and biases.
  public var parameterShapes: [StepProgram.ParameterIndex: [Int]] {
    var shapes: [StepProgram.ParameterIndex: [Int]] = [:]
    for (layer, value) in layers.enumerated() {
      for (core, parameter) in value.cores.enumerated() {
        shapes[StepProgram.ParameterIndex(layer: layer, core: core)] = parameter.shape
      }
      if let bias = value.bias { shapes[StepProgram.ParameterIndex(layer: layer)] = bias.shape }
    }
    return shapes
  }
}
