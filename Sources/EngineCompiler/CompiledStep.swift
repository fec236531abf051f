import EngineProgram
import TensorTrains
import Training

/// A training step as programs for the engine, and the map of what lies where.
public struct CompiledStep: Sendable {
  /// The part of a step that computes a micro-batch, or the whole batch.
  public struct Body: Sendable {
    /// Its samples by their place in the batch.
    public let samples: Range<Int>
    /// What it runs.
    public let instructions: [Instruction]
    /// The place of each instruction in a step of one micro-batch, to which lifetimes refer.
    public let places: [Int]
    /// The number of instructions that go forward; they are the first ones.
    public let forwardCount: Int
    let inputStrides: [Int]
    /// For the last one, a forward pass by itself.
    var alone: [Instruction] = []
  }

  /// The engine it is for.
  public let configuration: EngineConfiguration
  /// The program it was compiled from.
  public let program: StepProgram
  /// How the batch is cut.
  public let microBatches: MicroBatches
  /// The micro-batches in order.
  public let bodies: [Body]
  /// What lies where, and when.
  public let buffers: [Buffer]
  /// Where parameters lie.
  public let parameters: [ParameterStorage]
  /// Which slot belongs to which tensor.
  public let slots: SlotMap
  /// A step of the log-uniform prior; nil where the engine does not take it.
  public let rankStep: RankStep?
  /// One training step: reads registers and the batch, sends reports that add up. It is one program, or
  /// several that run one after the other where the program memory does not hold all micro-batches.
  public private(set) var training: [StepProgramPart] = []
  private let input: Buffer
  private let logits: Buffer

  init(
    configuration: EngineConfiguration, program: StepProgram, microBatches: MicroBatches,
    bodies: [Body], buffers: [Buffer], lowering: Lowering
  ) {
    (self.configuration, self.program) = (configuration, program)
    (self.microBatches, self.bodies) = (microBatches, bodies)
    self.buffers = buffers
    parameters = lowering.parameters
    slots = lowering.slots
    rankStep = RankStep(parameters, buffers, slots, configuration)
    input = buffers[lowering.bufferOfTensor[lowering.program.input]!]
    logits = buffers[lowering.bufferOfTensor[lowering.program.logits]!]
    training = trainingParts()
  }

  /// As many micro-batches in each program as the program memory holds.
  private func trainingParts() -> [StepProgramPart] {
    var parts: [StepProgramPart] = []
    var first = 0
    while first < bodies.count {
      var part = trainingPart(first..<first + 1)
      while part.bodies.upperBound < bodies.count {
        let longer = trainingPart(first..<part.bodies.upperBound + 1)
        guard longer.instructions.count <= configuration.programLength else { break }
        part = longer
      }
      parts.append(part)
      first = part.bodies.upperBound
    }
    return parts
  }

  private func trainingPart(_ range: Range<Int>) -> StepProgramPart {
    var part = StepProgramPart(bodies: range)
    if range.lowerBound == 0 { part.instructions.append(configure) }
    part.instructions.append(fetch(range.lowerBound))
    for body in range {
      append(body, next: body + 1 < range.upperBound ? body + 1 : nil, to: &part)
    }
    if range.upperBound == bodies.count { part.instructions.append(commit) }
    part.instructions += [Instruction(.report), Instruction(.halt)]
    return part
  }

  /// Waits for a micro-batch, lets the next one come, and computes it.
  private func append(
    _ body: Int, next: Int?, reads: [Instruction] = [], to part: inout StepProgramPart
  ) {
    part.instructions.append(Instruction(.swap, comment: "the batch is here"))
    part.instructions += reads
    if let next { part.instructions.append(fetch(next)) }
    part.starts.append(part.instructions.count)
    part.instructions += bodies[body].instructions
  }

  /// Training steps without a pause: reads registers; then each step reads its rates and, while it
  /// computes, the next batch.
  public func training(steps: Int) -> [Instruction] {
    var whole = StepProgramPart(bodies: bodies.indices)
    whole.instructions = [configure, fetch(0)]
    if steps > 1 {
      let target = whole.instructions.count
      whole.instructions += repeated.instructions
      var loop = Instruction(.loop)
      loop[LoopFields.target] = target
      loop[LoopFields.turns] = steps - 1
      whole.instructions.append(loop)
    }
    for body in bodies.indices {
      append(
        body, next: body + 1 < bodies.count ? body + 1 : nil, reads: body == 0 ? [rates] : [],
        to: &whole)
    }
    return whole.instructions + [commit, Instruction(.report), Instruction(.halt)]
  }

  /// What ``training(steps:)`` repeats, without its `loop`.
  public var repeated: StepProgramPart {
    var turn = StepProgramPart(bodies: bodies.indices)
    for body in bodies.indices {
      append(
        body, next: (body + 1) % bodies.count, reads: body == 0 ? [rates] : [], to: &turn)
    }
    turn.instructions.append(commit)
    return turn
  }

  /// The first and the last instruction of each micro-batch that uses a buffer, which is not one that
  /// lives for ever. What stays from one micro-batch to the next is in use in all of each.
  public func uses(of buffer: Buffer) -> [(body: Int, instructions: ClosedRange<Int>)] {
    bodies.indices.compactMap { body in
      let places = bodies[body].places
      guard let first = places.firstIndex(where: { $0 >= buffer.lifetime.lowerBound }),
        let last = places.lastIndex(where: { $0 <= buffer.lifetime.upperBound }), first <= last
      else { return nil }
      return (body, first...last)
    }
  }

  /// The place of the first instruction of the loop in ``training(steps:)``.
  public var loopStart: Int { 2 }

  /// Forward passes, a micro-batch each: reads it, sends its logits, two in a word, then a report that
  /// nobody needs, so that nothing is left in the counters.
  public var evaluation: [[Instruction]] {
    let classes = program.tensors[program.logits].count / program.batch
    return bodies.indices.map { part in
      let samples = bodies[part].samples.count
      let store = transfer(
        .store, pad: logits.pad, base: logits.base, shape: [samples, classes],
        strides: [classes | 1, 1], comment: "logits")
      let forward =
        part == bodies.count - 1
        ? bodies[part].alone
        : Array(bodies[0].instructions.prefix(bodies[0].forwardCount))
      return [fetch(part), Instruction(.swap, comment: "the batch is here")] + forward
        + [store, Instruction(.report), Instruction(.halt)]
    }
  }

  /// Reads all exponents, then masters and momenta.
  public var loading: [Instruction] {
    [slotRange(.loadSlots, comment: "exponents")] + parameters.flatMap { transfers(.load, $0) }
      + [Instruction(.halt)]
  }

  /// Sends all exponents, then masters and momenta.
  public var storing: [Instruction] {
    [slotRange(.storeSlots, comment: "exponents")] + parameters.flatMap { transfers(.store, $0) }
      + [Instruction(.halt)]
  }

  /// Reads the exponent of the batch.
  public var loadingInputExponent: [Instruction] {
    [slot(.loadSlots, of: program.input, comment: "exponent of the batch"), Instruction(.halt)]
  }

  /// Sends the exponent of the logits.
  public var storingLogitsExponent: [Instruction] {
    [slot(.storeSlots, of: program.logits, comment: "exponent of the logits"), Instruction(.halt)]
  }

  private func slot(_ opcode: Opcode, of tensor: Int, comment: String) -> Instruction {
    var instruction = Instruction(opcode, comment: comment)
    instruction[RangeFields.first] = slots.tensors[tensor]!
    instruction[RangeFields.count] = 1
    return instruction
  }

  private var configure: Instruction {
    var instruction = Instruction(.configure, comment: "step, rates and keys")
    instruction[RangeFields.count] = Register.count
    return instruction
  }

  private var rates: Instruction {
    var instruction = Instruction(.configure, comment: "rates")
    instruction[RangeFields.first] = Register.rateMantissa.rawValue
    instruction[RangeFields.count] =
      Register.momentum.rawValue - Register.rateMantissa.rawValue + 1
    return instruction
  }

  private var commit: Instruction {
    var instruction = Instruction(.commit, comment: "new exponents")
    instruction[RangeFields.count] = slots.committed
    return instruction
  }

  /// The bytes of a micro-batch that come without a gap in the words of the stream.
  public func inputRun(of body: Int) -> Int { max(fetch(body)[FetchFields.walk.counts[0]], 1) }

  /// The stream words of a batch: the inputs of each micro-batch, then its labels.
  public var batchWords: Int { bodies.indices.reduce(0) { $0 + words(of: $1) } }

  /// The stream words of a micro-batch.
  public func words(of body: Int) -> Int {
    let (samples, run) = (bodies[body].samples.count, inputRun(of: body))
    let bytes = program.tensors[program.input].count / program.batch * samples
    return bytes / run * ((run + 3) / 4) + (samples + 3) / 4
  }

  private func fetch(_ body: Int) -> Instruction {
    let samples = bodies[body].samples
    var instruction = Instruction(
      .fetch,
      comment: bodies.count == 1
        ? "next batch" : "samples \(samples.lowerBound) to \(samples.upperBound - 1)")
    let network = program.networks[0].resized(batch: samples.count)
    let (shape, strides) = (network.shape(of: network.input), bodies[body].inputStrides)
    instruction[FetchFields.base] = input.base
    instruction.set(FetchFields.walk, shape: shape, strides: strides)
    instruction[FetchFields.labels] = input.base + Strides.words(shape, strides)
    instruction[FetchFields.samples] = samples.count
    return instruction
  }

  private func slotRange(_ opcode: Opcode, comment: String) -> Instruction {
    var instruction = Instruction(opcode, comment: comment)
    instruction[RangeFields.count] = slots.count
    return instruction
  }

  private func transfers(_ opcode: Opcode, _ parameter: ParameterStorage) -> [Instruction] {
    [parameter.master, parameter.momentum].map {
      transfer(
        opcode, pad: buffers[$0].pad, base: buffers[$0].base, shape: parameter.shape,
        strides: parameter.strides, comment: buffers[$0].name)
    }
  }

  private func transfer(
    _ opcode: Opcode, pad: Pad, base: Int, shape: [Int], strides: [Int], comment: String
  ) -> Instruction {
    var instruction = Instruction(opcode, comment: comment)
    instruction[TransferFields.pad] = pad.rawValue
    instruction[TransferFields.base] = base
    instruction.set(TransferFields.walk, shape: shape, strides: strides)
    return instruction
  }
}

/// A program of a training step.
public struct StepProgramPart: Sendable {
  /// The micro-batches that it computes.
  public let bodies: Range<Int>
  /// The instructions.
  public internal(set) var instructions: [Instruction] = []
  /// The place of the first instruction of each micro-batch.
  public internal(set) var starts: [Int] = []

  init(bodies: Range<Int>) { self.bodies = bodies }
}

extension Instruction {
  /// Sets the loops of a walk over a tensor, its last dimension innermost.
  fileprivate mutating func set(_ walk: WalkFields, shape: [Int], strides: [Int]) {
    set(walk, loops: zip(shape, strides).map { Dimension(size: $0, a: $1) }.merged.reversed())
  }

  /// Sets the loops of a walk, the innermost first; those left out have one turn.
  mutating func set(_ walk: WalkFields, loops: [Dimension]) {
    precondition(loops.count <= WalkFields.levels, "a walk of \(loops.count) loops")
    var inner = 0
    for level in 0..<WalkFields.levels {
      let loop = level < loops.count ? loops[level] : Dimension(size: 1)
      self[walk.counts[level]] = loop.size
      guard loop.size > 1 else { continue }
      self[walk.steps[level]] = loop.a - inner
      inner += (loop.size - 1) * loop.a
    }
  }
}
