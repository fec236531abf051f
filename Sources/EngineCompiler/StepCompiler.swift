import Diagnostics
import EngineProgram
import Training

/// Compiles a training step for an engine.
public struct StepCompiler: Sendable {
  /// The engine.
  public let configuration: EngineConfiguration
  /// The width of an accumulator in the array.
  public static let accumulatorBits = 40

  /// A compiler for an engine.
  public init(_ configuration: EngineConfiguration) { self.configuration = configuration }

  /// Compiles the step.
  ///
  /// - Parameter shapes: the shapes of all parameters, as ``Parameter/shape`` has them.
  /// - Throws: an `InputError` that says which memory lacks how many words, or which sum could
  ///   overflow.
  public func compile(
    _ program: StepProgram, shapes: [StepProgram.ParameterIndex: [Int]]
  ) throws -> CompiledStep {
    let classes = program.tensors[program.logits].count / program.batch
    guard classes <= InstructionSet.maximumClasses else {
      throw InputError(
        .configuration,
        "the network has \(classes) classes, the engine at most \(InstructionSet.maximumClasses): "
          + "a label is a byte")
    }
    let padded = Lowering(program, shapes: shapes, columns: configuration.columns)
    var search = LayoutSearch(padded, configuration)
    let layouts = search.layouts()
    do {
      return try compile(
        Lowering(program, shapes: shapes, columns: configuration.columns, layouts: layouts))
    } catch {
      // Other strides take other room.
      return try compile(padded)
    }
  }

  private func compile(_ lowering: Lowering) throws -> CompiledStep {
    var lowering = lowering
    let program = lowering.program
    let schedule = Schedule(&lowering)
    var buffers = lowering.buffers
    let forever = Set(lowering.parameters.flatMap { [$0.master, $0.momentum] })
      .union([lowering.bufferOfTensor[program.input]!])
    Allocation.setLifetimes(&buffers, schedule.tasks, forever: forever)
    try checkSums(schedule.tasks)
    try place(&buffers, schedule.tasks, lowering)
    let choices = try schedule.tasks.map { try choose($0, buffers) }
    let instructions = zip(schedule.tasks, choices).map { task, choice in
      choice?.instruction(buffers, configuration) ?? softmax(task, buffers, lowering)
    }
    return CompiledStep(
      configuration: configuration, instructions: instructions, tasks: schedule.tasks,
      buffers: buffers, lowering: lowering)
  }

  /// Chooses pads and addresses, and checks that all fits.
  private func place(
    _ buffers: inout [Buffer], _ tasks: [Lowering.Task], _ lowering: Lowering
  ) throws {
    let fixed = fixedPads(tasks, lowering)
    var search = PlacementSearch(
      buffers, tasks, movable: buffers.indices.filter { !fixed.contains($0) }, configuration)
    search.improve()
    buffers = search.buffers
    try checkSpace(Allocation.place(&buffers), maskWords: lowering.maskWords)
  }

  /// Buffers that instructions want in one pad: parameters, the batch, logits and their
  /// gradient.
  private func fixedPads(_ tasks: [Lowering.Task], _ lowering: Lowering) -> Set<Int> {
    var fixed = Set(lowering.parameters.flatMap { [$0.master, $0.momentum] })
    fixed.insert(lowering.bufferOfTensor[lowering.program.input]!)
    for case .softmax(let task) in tasks { fixed.formUnion([task.logits, task.gradient]) }
    return fixed
  }

  private func choose(_ task: Lowering.Task, _ buffers: [Buffer]) throws -> LaneChoice? {
    guard case .contract(let contraction) = task else { return nil }
    guard let choice = LaneChoice.best(of: contraction, buffers, configuration) else {
      throw InputError(
        .unavailable,
        "\(contraction.name): no dimension fits the lanes of the engine's ports")
    }
    return choice
  }

  private func softmax(
    _ task: Lowering.Task, _ buffers: [Buffer], _ lowering: Lowering
  ) -> Instruction {
    guard case .softmax(let task) = task else { preconditionFailure("contractions have lanes") }
    let f = SoftmaxFields.self
    let program = lowering.program
    var instruction = Instruction(.softmax, comment: "loss of \(program.batch) x \(task.classes)")
    instruction[f.logits] = buffers[task.logits].base
    instruction[f.logitsStride] = task.stride
    instruction[f.logitsSlot] = task.logitsSlot
    instruction[f.gradient] = buffers[task.gradient].base
    instruction[f.gradientStride] = task.stride
    instruction[f.gradientSlot] = task.gradientSlot
    let input = buffers[lowering.bufferOfTensor[program.input]!]
    instruction[f.labels] = input.base + input.words - program.batch
    instruction[f.classes] = task.classes
    instruction[f.samples] = program.batch
    instruction[f.bits] = task.bits
    instruction[f.number] = task.number
    return instruction
  }

  private func checkSums(_ tasks: [Lowering.Task]) throws {
    for case .contract(let task) in tasks where task.sumBits > Self.accumulatorBits {
      throw InputError(
        .unavailable,
        "\(task.name): its sums of \(task.depth.elementCount) products can take \(task.sumBits) bits, "
          + "an accumulator has \(Self.accumulatorBits): use a smaller --batch or fewer bits")
    }
  }

  private func checkSpace(_ needed: [Pad: Int], maskWords: Int) throws {
    var lacking = Pad.allCases.compactMap { pad -> String? in
      let (wanted, present) = (needed[pad] ?? 0, configuration.words(of: pad))
      guard wanted > present else { return nil }
      let bytes = pad == .input ? 1 : 2
      return "\(pad.longName) needs \(wanted * bytes) bytes and has \(present * bytes)"
    }
    if maskWords > configuration.maskWords {
      lacking.append(
        "the memory for masks needs \(maskWords) words and has \(configuration.maskWords)")
    }
    guard lacking.isEmpty else {
      throw InputError(
        .unavailable,
        "the network does not fit the engine: \(lacking.joined(separator: "; ")): "
          + "use a smaller --batch or --rank")
    }
  }
}

extension Pad {
  /// The name in messages.
  var longName: String {
    switch self {
    case .activations: "the memory for activations"
    case .weights: "the memory for weights"
    case .input: "the memory for inputs"
    }
  }
}
