import Diagnostics
import Interchange
import TensorTrains
import Training

/// All that a run needs to go on as if it had never stopped.
public struct Checkpoint: Sendable {
  /// The name of the data set.
  public var dataset: String
  /// The SHA-256 of the data set's samples and labels.
  public var datasetDigest: String
  /// The network.
  public var network: Network
  /// What is trained, and how.
  public var settings: TrainingSettings
  /// The state after the last step.
  public var state: ModelState
  /// What the steps of an epoch under way have added up to.
  public var progress: EpochProgress

  /// Creates a checkpoint.
  public init(
    dataset: String, datasetDigest: String, network: Network, settings: TrainingSettings,
    state: ModelState, progress: EpochProgress
  ) {
    self.dataset = dataset
    self.datasetDigest = datasetDigest
    self.network = network
    self.settings = settings
    self.state = state
    self.progress = progress
  }

  /// Writes the checkpoint. An earlier file is replaced only once the new one is complete.
  public func write(to path: String) throws {
    let header = Header(
      dataset: dataset, datasetDigest: datasetDigest, networkName: network.name,
      network: network.text, settings: settings, step: state.step, progress: progress,
      exponents: state.exponents.sorted { $0.key < $1.key }.map {
        Header.Exponent(
          layer: $0.key.layer, leaves: $0.key.leaves.rawValue, exponent: $0.value)
      },
      layers: state.layers.map { layer in
        Header.Layer(
          cores: layer.cores.map(Header.Scales.init), bias: layer.bias.map(Header.Scales.init))
      })
    var tensors: [NamedTensor] = []
    for (name, parameter) in state.namedParameters {
      for (part, tensor) in [("master", parameter.master), ("momentum", parameter.momentum)] {
        tensors.append(
          NamedTensor(
            name: "\(name).\(part)", shape: parameter.shape, elements: .int16(tensor.values)))
      }
    }
    try CheckpointFile.write(header: header, tensors: tensors, to: path)
  }

  /// Reads a checkpoint and checks that its tensors are those of its network.
  public init(reading path: String) throws {
    let (header, tensors) = try CheckpointFile.read(path, header: Header.self)
    var values: [String: NamedTensor] = [:]
    for tensor in tensors { values[tensor.name] = tensor }
    func tensor(_ name: String) throws -> (shape: [Int], values: [Int16]) {
      guard let found = values[name], case .int16(let elements) = found.elements else {
        throw InputError(
          .dataFormat, "\(path): there is no tensor \(name); use the version that wrote it")
      }
      return (found.shape, elements)
    }
    func parameter(_ name: String, _ scales: Header.Scales) throws -> Parameter {
      let (master, momentum) = (try tensor("\(name).master"), try tensor("\(name).momentum"))
      return Parameter(
        shape: master.shape,
        master: ScaledTensor(
          values: master.values, exponent: scales.masterExponent,
          nextExponent: scales.nextMasterExponent),
        momentum: ScaledTensor(
          values: momentum.values, exponent: scales.momentumExponent,
          nextExponent: scales.nextMomentumExponent),
        view: scales.view)
    }
    dataset = header.dataset
    datasetDigest = header.datasetDigest
    network = try Network(parsing: header.network, name: header.networkName)
    settings = header.settings
    progress = header.progress
    state = ModelState(
      layers: try header.layers.enumerated().map { index, layer in
        LayerState(
          cores: try layer.cores.enumerated().map {
            try parameter(ModelState.coreName(layer: index, core: $0), $1)
          },
          bias: try layer.bias.map { try parameter(ModelState.biasName(layer: index), $0) })
      },
      exponents: Dictionary(
        uniqueKeysWithValues: header.exponents.map {
          (TensorKey(layer: $0.layer, leaves: LeafSet(rawValue: $0.leaves)), $0.exponent)
        }),
      step: header.step)
    guard state.fits(network) else {
      throw InputError(
        .dataFormat, "\(path): its cores do not fit its network; use the version that wrote it")
    }
  }
}

/// The part of a checkpoint that is not a tensor.
private struct Header: Codable {
  struct Scales: Codable {
    var masterExponent: Int
    var nextMasterExponent: Int
    var momentumExponent: Int
    var nextMomentumExponent: Int
    var view: WeightView

    init(_ parameter: Parameter) {
      masterExponent = parameter.master.exponent
      nextMasterExponent = parameter.master.nextExponent
      momentumExponent = parameter.momentum.exponent
      nextMomentumExponent = parameter.momentum.nextExponent
      view = parameter.view
    }
  }

  struct Layer: Codable {
    var cores: [Scales]
    var bias: Scales?
  }

  struct Exponent: Codable {
    var layer: Int
    var leaves: UInt64
    var exponent: Int
  }

  var dataset: String
  var datasetDigest: String
  var networkName: String
  var network: String
  var settings: TrainingSettings
  var step: Int
  var progress: EpochProgress
  var exponents: [Exponent]
  var layers: [Layer]
}
