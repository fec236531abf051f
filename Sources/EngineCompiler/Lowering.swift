import EngineProgram
import TensorTrains
import Training

/// Turns the operations of a training step into contractions of buffers.
///
/// Master and momentum of a parameter are buffers that live for ever. A view of a parameter is its
/// master, read as few bits. Every other tensor is a buffer of its own.
struct Lowering {
  /// What the engine does, in the order of the step program.
  enum Task: Hashable {
    case contract(ContractionTask)
    case softmax(SoftmaxTask)
  }

  /// Loss and gradient of the logits.
  struct SoftmaxTask: Hashable {
    var logits: Int, logitsSlot: Int
    var gradient: Int, gradientSlot: Int
    var stride: Int
    var classes: Int
    var bits: Int
    var number: Int
    /// The index of the first gradient.
    var firstElement = 0
  }

  let program: StepProgram
  /// The place in the batch of the first sample.
  let firstSample: Int
  /// Words of the mask memory in use.
  private(set) var maskWords = 0
  /// Column lanes of the array.
  let columns: Int
  /// The mask of each layer's output.
  private var masks: [Int: Int] = [:]
  private(set) var buffers: [Buffer] = []
  private(set) var slots: SlotMap
  private(set) var parameters: [ParameterStorage] = []
  private(set) var tasks: [Task] = []
  /// The number of tasks that a forward pass has.
  private(set) var forwardTasks = 0
  /// The buffer of each tensor.
  private(set) var bufferOfTensor: [Int: Int] = [:]
  /// The parameter that a tensor is the view of.
  private var parameterOfView: [Int: StepProgram.ParameterIndex] = [:]
  private let shapeOfParameter: [StepProgram.ParameterIndex: [Int]]
  let layouts: Layouts

  /// - Parameters:
  ///   - columns: the column lanes of the array.
  ///   - layouts: the strides of tensors; those that are not there are padded.
  ///   - firstSample: the place in the batch of the first sample of `program`.
  init(
    _ program: StepProgram, shapes: [StepProgram.ParameterIndex: [Int]], columns: Int,
    layouts: Layouts = Layouts(), firstSample: Int = 0
  ) {
    self.program = program
    self.firstSample = firstSample
    self.layouts = layouts
    self.columns = columns
    shapeOfParameter = shapes
    for case .view(let parameter, let tensor) in program.operations {
      parameterOfView[tensor] = parameter
    }
    let order = shapes.keys.sorted {
      ($0.layer, $0.core ?? .max) < ($1.layer, $1.core ?? .max)
    }
    slots = SlotMap(program, parameters: order, views: Set(parameterOfView.keys))
    for parameter in order { addParameter(parameter) }
    addTensors()
    for operation in program.operations { lower(operation) }
  }

  private mutating func add(_ name: String, words: Int, pad: Pad) -> Int {
    buffers.append(Buffer(name: name, words: words, pad: pad, lifetime: 0...Int.max))
    return buffers.count - 1
  }

  private mutating func addParameter(_ index: StepProgram.ParameterIndex) {
    let shape = shapeOfParameter[index]!.filter { $0 > 1 }
    let strides =
      index.core.map {
        layouts.strides(
          Layouts.Name(layer: index.layer, set: LeafSet(leaf: $0)), shape: shape)
      } ?? Strides.padded(shape)
    let words = Strides.words(shape, strides)
    let name = index.core.map { "core \(index.layer + 1).\($0 + 1)" } ?? "bias \(index.layer + 1)"
    parameters.append(
      ParameterStorage(
        index: index, shape: shape, strides: strides,
        wholeShape: shapeOfParameter[index]!,
        master: add("\(name) master", words: words, pad: .weights),
        momentum: add("\(name) momentum", words: words, pad: .weights)))
  }

  private func storage(_ index: StepProgram.ParameterIndex) -> ParameterStorage {
    parameters.first { $0.index == index }!
  }

  /// Buffers for all tensors that are not views, at the shape in which they are written.
  private mutating func addTensors() {
    let input = program.networks[0]
    let shape = input.shape(of: input.input)
    bufferOfTensor[program.input] = add(
      "batch", words: Strides.words(shape, inputStrides) + program.batch, pad: .input)
    for operation in program.operations {
      switch operation {
      case .activate(let product, let result, _, _), .differentiate(let product, let result, _):
        let network = program.networks[product.layer]
        let set = product.contraction.result
        let hasBatch = network.indices(of: set).contains(LayerNetwork.batch)
        let strides = strides(layer: product.layer, set)
        let words = Strides.words(
          network.shape(of: set), network.indices(of: set).map { strides[$0]! })
        bufferOfTensor[result] = add(
          name(of: set, layer: product.layer), words: words,
          pad: hasBatch ? .activations : .weights)
      case .softmax(_, let gradient):
        let classes = program.tensors[gradient].count / program.batch
        bufferOfTensor[gradient] = add(
          "gradient of logits", words: Strides.words([program.batch, classes], [classes | 1, 1]),
          pad: .activations)
      case .view, .update, .updateBias: break
      }
    }
  }

  private func name(of set: LeafSet, layer: Int) -> String {
    let network = program.networks[layer]
    let parts = (0..<network.leaves.count).filter { set.contains(LeafSet(leaf: $0)) }.map { leaf in
      leaf < network.coreCount
        ? "core \(layer + 1).\(leaf + 1)"
        : leaf == network.coreCount ? "x\(layer + 1)" : "dy\(layer + 1)"
    }
    if set == network.output { return "y\(layer + 1)" }
    if set == network.all.subtracting(network.input) { return "dx\(layer + 1)" }
    return parts.joined(separator: "*")
  }

  /// A contraction as far as it matters for lanes, with tensors of these layouts.
  func outline(_ operation: StepProgram.Operation, _ layouts: Layouts) -> ContractionTask {
    guard let product = operation.product else { preconditionFailure("not a contraction") }
    var result = product.contraction.result
    var biasStrides: [Int: Int] = [:]
    var mask: ContractionTask.MaskUse?
    var end = ContractionTask.End.write(bits: 8, isStochastic: false, relu: false)
    switch operation {
    case .activate(_, _, let bias, let relu):
      if bias != nil { biasStrides = self.biasStrides(product) }
      if relu, product.layer + 1 < program.networks.count { mask = .stores(base: 0) }
    case .differentiate(_, _, let source):
      end = .write(bits: 16, isStochastic: true, relu: false)
      if source != nil { mask = .applies(base: 0) }
    case .update(_, let parameter):
      result = LeafSet(leaf: parameter.core!)
      end = .update(entries: 0)
    case .view, .softmax, .updateBias: break
    }
    let cStrides = strides(layer: product.layer, result, layouts)
    var task = task(
      product, name: "", c: 0, cSlot: 0, cStrides: cStrides,
      dStrides: end == .update(entries: 0) ? cStrides : biasStrides, mask: mask, end: end,
      layouts: layouts)
    task.isBias = !biasStrides.isEmpty
    return task
  }

  private func operand(_ tensor: Int) -> ContractionTask.Operand {
    let bits = program.tensors[tensor].bits
    if let parameter = parameterOfView[tensor] {
      return ContractionTask.Operand(
        buffer: storage(parameter).master, slot: slots.masters[parameter]!, view: bits, bits: bits)
    }
    return ContractionTask.Operand(
      buffer: bufferOfTensor[tensor]!, slot: slots.tensors[tensor]!, bits: bits)
  }

  /// A contraction without its end; `c`, `d` are the strides of result and side, by index.
  private func task(
    _ product: StepProgram.Product, name: String, c: Int, cSlot: Int, cStrides: [Int: Int],
    dStrides: [Int: Int] = [:], mask: ContractionTask.MaskUse? = nil, end: ContractionTask.End,
    layouts: Layouts? = nil
  ) -> ContractionTask {
    let layouts = layouts ?? self.layouts
    let network = program.networks[product.layer]
    let contraction = product.contraction
    let (left, right) = (
      network.indices(of: contraction.left), network.indices(of: contraction.right)
    )
    let aStrides = strides(layer: product.layer, contraction.left, layouts)
    let bStrides = strides(layer: product.layer, contraction.right, layouts)
    let resultIndices = network.indices(of: contraction.result)
    let elementStrides = Dictionary(
      uniqueKeysWithValues: zip(resultIndices, Strides.flat(network.shape(of: contraction.result))))
    let maskStrides = mask == nil ? [:] : maskStrides(network, resultIndices)
    let dimension = { (index: Int) in
      Dimension(
        size: network.sizes[index], isBatch: mask != nil && index == LayerNetwork.batch,
        a: aStrides[index] ?? 0, b: bStrides[index] ?? 0,
        c: cStrides[index] ?? 0, d: dStrides[index] ?? 0, mask: maskStrides[index] ?? 0,
        element: elementStrides[index] ?? 0)
    }
    let batch = LayerNetwork.batch
    let use: ContractionTask.BatchUse =
      resultIndices.contains(batch) ? .element : left.contains(batch) ? .sum : .none
    let samples = program.batch
    return ContractionTask(
      name: name, a: operand(product.left), b: operand(product.right), c: c, cSlot: cSlot,
      mask: mask, end: end,
      firstElement: use == .element
        ? firstSample * (network.count(of: contraction.result) / samples) : 0, batch: use,
      rows: left.filter { !right.contains($0) }.map(dimension),
      columns: right.filter { !left.contains($0) }.map(dimension),
      depth: left.filter(right.contains).map(dimension))
  }

  private mutating func lower(_ operation: StepProgram.Operation) {
    switch operation {
    case .view: break
    case .activate(let product, let result, let bias, let relu):
      lowerActivate(product, result, bias, relu)
      forwardTasks = tasks.count
    case .softmax(let logits, let gradient):
      let classes = program.tensors[gradient].count / program.batch
      tasks.append(
        .softmax(
          SoftmaxTask(
            logits: bufferOfTensor[logits]!, logitsSlot: slots.tensors[logits]!,
            gradient: bufferOfTensor[gradient]!, gradientSlot: slots.tensors[gradient]!,
            stride: classes | 1, classes: classes, bits: program.precision.gradientBits,
            number: program.tensors[gradient].number, firstElement: firstSample * classes)))
    case .differentiate(let product, let result, let mask):
      lowerDifferentiate(product, result, mask)
    case .update(let product, let parameter):
      let storage = storage(parameter)
      let strides = strides(layer: product.layer, LeafSet(leaf: parameter.core!))
      var task = task(
        product, name: "update \(buffers[storage.master].name.dropLast(7))", c: storage.master,
        cSlot: slots.masters[parameter]!, cStrides: strides, dStrides: strides,
        end: .update(entries: storage.shape.reduce(1, *)))
      task.d = storage.momentum
      task.dSlot = slots.momenta[parameter]!
      task.number = RandomNumbers.parameter(
        layer: parameter.layer, core: parameter.core!, .momentum)
      tasks.append(.contract(task))
    case .updateBias(let gradient, let parameter):
      lowerUpdateBias(gradient, parameter)
    }
  }

  private mutating func lowerActivate(
    _ product: StepProgram.Product, _ result: Int, _ bias: StepProgram.ParameterIndex?, _ relu: Bool
  ) {
    let set = product.contraction.result
    let biasStrides = bias == nil ? [:] : biasStrides(product)
    let buffer = bufferOfTensor[result]!
    var mask: ContractionTask.MaskUse?
    if relu, product.layer + 1 < program.networks.count {
      masks[result] = maskWords
      mask = .stores(base: maskWords)
      maskWords +=
        program.tensors[result].count / program.batch * Tiling(program.batch, lanes: columns).count
    }
    var task = task(
      product, name: buffers[buffer].name, c: buffer, cSlot: slots.tensors[result]!,
      cStrides: strides(layer: product.layer, set), dStrides: biasStrides, mask: mask,
      end: .write(bits: program.tensors[result].bits, isStochastic: false, relu: relu))
    if let bias {
      task.isBias = true
      task.d = storage(bias).master
      task.dSlot = slots.masters[bias]!
    }
    tasks.append(.contract(task))
  }

  private mutating func lowerDifferentiate(
    _ product: StepProgram.Product, _ result: Int, _ mask: Int?
  ) {
    let strides = strides(layer: product.layer, product.contraction.result)
    let buffer = bufferOfTensor[result]!
    var task = task(
      product, name: buffers[buffer].name, c: buffer, cSlot: slots.tensors[result]!,
      cStrides: strides, mask: mask.map { .applies(base: masks[$0]!) },
      end: .write(bits: program.tensors[result].bits, isStochastic: true, relu: false))
    task.number = program.tensors[result].number
    tasks.append(.contract(task))
  }

  /// The sum of a gradient over the batch: a row of ones times the gradient.
  private mutating func lowerUpdateBias(_ gradient: Int, _ parameter: StepProgram.ParameterIndex) {
    let storage = storage(parameter)
    let outputs = storage.shape.reduce(1, *)
    let core = program.networks[parameter.layer].coreCount
    var task = ContractionTask(
      name: "update \(buffers[storage.master].name.dropLast(7))",
      a: ContractionTask.Operand(buffer: nil, bits: 2), b: operand(gradient), c: storage.master,
      cSlot: slots.masters[parameter]!, end: .update(entries: outputs), batch: .sum, rows: [],
      columns: [Dimension(size: outputs, b: 1, c: 1, d: 1, element: 1)],
      depth: [Dimension(size: program.batch, b: outputs | 1)])
    task.d = storage.momentum
    task.dSlot = slots.momenta[parameter]!
    task.number = RandomNumbers.parameter(layer: parameter.layer, core: core, .momentum)
    tasks.append(.contract(task))
  }

  /// A tensor of its own for the weights that a master is read as, and the contraction that
  /// fills it.
  mutating func addCopy(of parameter: ParameterStorage, view: Int) -> ContractionTask {
    let master = parameter.master
    let name = "copy of \(buffers[master].name.dropLast(7))"
    let copy = add(name, words: buffers[master].words, pad: .weights)
    let dimensions = zip(parameter.shape, parameter.strides).map {
      Dimension(size: $0, b: $1, c: $1)
    }
    return ContractionTask(
      name: name, a: ContractionTask.Operand(buffer: nil, bits: 2),
      b: ContractionTask.Operand(
        buffer: master, slot: slots.masters[parameter.index]!, view: view, bits: view),
      c: copy, cSlot: slots.add(), end: .exact(bits: view), rows: [], columns: dimensions, depth: []
    )
  }
}

/// Where a parameter lies.
public struct ParameterStorage: Hashable, Sendable {
  /// Which parameter.
  public var index: StepProgram.ParameterIndex
  /// Its shape without sizes of one, and the strides.
  public var shape, strides: [Int]
  /// Its shape with them: of a core left bond, modes, right bond.
  public var wholeShape: [Int]
  /// The buffers of master and momentum.
  public var master, momentum: Int

  /// The number of a core's random bits for the prior.
  var priorNumber: Int {
    RandomNumbers.parameter(layer: index.layer, core: index.core!, .prior)
  }
}
