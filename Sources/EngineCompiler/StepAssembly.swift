import Diagnostics
import EngineProgram
import Training

/// Puts the instructions of a step together: what lies where, and the lanes of every contraction, for
/// each of its micro-batches.
struct StepAssembly {
  private let program: StepProgram
  private let shapes: [StepProgram.ParameterIndex: [Int]]
  private let layouts: Layouts
  private let microBatches: MicroBatches
  private let configuration: EngineConfiguration
  /// What lies where while a micro-batch of full size is computed.
  private var buffers: [Buffer] = []
  /// Lanes that were chosen, by contraction of the first micro-batch's element numbers.
  private var choices: [ContractionTask: LaneChoice] = [:]

  /// A step with tensors of these layouts, cut in this way.
  init(
    _ program: StepProgram, _ shapes: [StepProgram.ParameterIndex: [Int]], _ layouts: Layouts,
    _ microBatches: MicroBatches, _ configuration: EngineConfiguration
  ) {
    (self.program, self.shapes, self.layouts) = (program, shapes, layouts)
    (self.microBatches, self.configuration) = (microBatches, configuration)
  }

  /// The step.
  /// - Throws: ``LackingSpace`` if it does not fit; an `InputError` where lanes cannot be chosen.
  mutating func step() throws -> CompiledStep {
    var (lowering, tasks) = scheduled(part: 0)
    let firstPart = lowering
    buffers = lowering.buffers
    let forever = Set(lowering.parameters.flatMap { [$0.master, $0.momentum] })
      .union([lowering.bufferOfTensor[lowering.program.input]!])
    Allocation.setLifetimes(&buffers, tasks, forever: forever)
    let parts = microBatches.count > 1 ? MicroBatchTasks(tasks, &buffers, microBatches) : nil
    try place(tasks, parts, lowering)

    var bodies: [CompiledStep.Body] = []
    for part in 0..<microBatches.count {
      if part > 0 { (lowering, tasks) = scheduled(part: part) }
      let buffers = placed(lowering)
      let all = tasks.enumerated().map { (place: $0.offset, task: $0.element) }
      let own =
        parts?.tasks(tasks, buffers, part: part, of: microBatches.count) ?? all
      bodies.append(try body(own, buffers, lowering))
      if part == microBatches.count - 1 {
        let first = parts?.tasks(tasks, buffers, part: 0, of: 2) ?? all
        bodies[part].alone = try body(
          Array(first.prefix { $0.place < lowering.forwardTasks }), buffers, lowering
        ).instructions
      }
    }
    return CompiledStep(
      configuration: configuration, program: program, microBatches: microBatches, bodies: bodies,
      buffers: buffers, lowering: firstPart)
  }

  /// The tasks of a micro-batch as if it were a batch, in their order.
  private func scheduled(part: Int) -> (lowering: Lowering, tasks: [Lowering.Task]) {
    let samples = microBatches.samples(of: part)
    var lowering = Lowering(
      samples.count == program.batch ? program : program.part(samples: samples.count),
      shapes: shapes, columns: configuration.columns, layouts: layouts,
      firstSample: samples.lowerBound)
    let schedule = Schedule(&lowering)
    return (lowering, schedule.tasks)
  }

  /// The buffers of a micro-batch, which may be smaller, where those of the first one lie.
  private func placed(_ lowering: Lowering) -> [Buffer] {
    var placed = buffers
    for (place, buffer) in lowering.buffers.enumerated() { placed[place].words = buffer.words }
    return placed
  }

  /// Chooses pads and addresses, and checks that all fits.
  private mutating func place(
    _ tasks: [Lowering.Task], _ parts: MicroBatchTasks?, _ lowering: Lowering
  ) throws {
    let fixed = fixedPads(tasks, lowering)
    let last = parts?.tasks(tasks, buffers, part: 1, of: 2).map(\.task) ?? tasks
    var search = PlacementSearch(
      buffers, last, movable: buffers.indices.filter { !fixed.contains($0) }, configuration)
    search.improve()
    buffers = search.buffers
    if let lacking = LackingSpace(
      Allocation.place(&buffers), maskWords: lowering.maskWords, samples: microBatches.size,
      configuration)
    {
      throw lacking
    }
  }

  /// Buffers that instructions want in one pad: parameters, the batch, logits and their
  /// gradient.
  private func fixedPads(_ tasks: [Lowering.Task], _ lowering: Lowering) -> Set<Int> {
    var fixed = Set(lowering.parameters.flatMap { [$0.master, $0.momentum] })
    fixed.insert(lowering.bufferOfTensor[lowering.program.input]!)
    for case .softmax(let task) in tasks { fixed.formUnion([task.logits, task.gradient]) }
    return fixed
  }

  private mutating func body(
    _ tasks: [(place: Int, task: Lowering.Task)], _ buffers: [Buffer], _ lowering: Lowering
  ) throws -> CompiledStep.Body {
    var instructions: [Instruction] = []
    var places: [Int] = []
    for (place, task) in tasks {
      switch task {
      case .contract(let contraction):
        instructions += try choose(contraction, buffers).instructions(buffers, configuration)
      case .softmax(let task): instructions.append(softmax(task, buffers, lowering))
      }
      places += Array(repeating: place, count: instructions.count - places.count)
    }
    return CompiledStep.Body(
      samples: lowering.firstSample..<lowering.firstSample + lowering.program.batch,
      instructions: instructions, places: places,
      forwardCount: places.prefix { $0 < lowering.forwardTasks }.count,
      inputStrides: lowering.inputStrides)
  }

  /// The lanes of a contraction. Which elements they are makes no difference to the choice.
  private mutating func choose(
    _ contraction: ContractionTask, _ buffers: [Buffer]
  ) throws -> LaneChoice {
    var key = contraction
    key.firstElement = 0
    guard
      var choice = choices[key] ?? LaneChoice.best(of: key, buffers, configuration)
    else {
      throw InputError(
        .unavailable,
        "\(contraction.name): no dimension fits the lanes of the engine's ports")
    }
    choices[key] = choice
    choice.task.firstElement = contraction.firstElement
    return choice
  }

  private func softmax(
    _ task: Lowering.SoftmaxTask, _ buffers: [Buffer], _ lowering: Lowering
  ) -> Instruction {
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
    instruction[f.element] = task.firstElement
    return instruction
  }
}
