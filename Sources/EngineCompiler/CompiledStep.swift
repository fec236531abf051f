import EngineProgram
import TensorTrains
import Training

/// A training step as programs for the engine, and the map of what lies where.
public struct CompiledStep: Sendable {
  /// The engine it is for.
  public let configuration: EngineConfiguration
  /// The program it was compiled from.
  public let program: StepProgram
  /// The instructions of a whole step.
  public let step: [Instruction]
  /// The instructions of a forward pass; they are the first ones of a step.
  public let forward: [Instruction]
  /// What lies where, and when.
  public let buffers: [Buffer]
  /// Where parameters lie.
  public let parameters: [ParameterStorage]
  /// Which slot belongs to which tensor.
  public let slots: SlotMap
  /// A step of the log-uniform prior; nil where the engine does not take it.
  public let rankStep: RankStep?
  private let input: Buffer
  private let inputStrides: [Int]
  private let logits: Buffer

  init(
    configuration: EngineConfiguration, instructions: [Instruction], tasks: [Lowering.Task],
    buffers: [Buffer], lowering: Lowering
  ) {
    self.configuration = configuration
    program = lowering.program
    step = instructions
    forward = Array(instructions.prefix(lowering.forwardTasks))
    self.buffers = buffers
    parameters = lowering.parameters
    slots = lowering.slots
    rankStep = RankStep(parameters, buffers, slots, configuration)
    input = buffers[lowering.bufferOfTensor[lowering.program.input]!]
    inputStrides = lowering.inputStrides
    logits = buffers[lowering.bufferOfTensor[lowering.program.logits]!]
  }

  /// One training step: reads registers and a batch, sends a report.
  public var training: [Instruction] {
    [configure, fetch, Instruction(.swap, comment: "the batch is here")] + step
      + [commit, Instruction(.report), Instruction(.halt)]
  }

  /// The place in ``training`` of the first instruction of ``step``.
  public var stepStart: Int { 3 }

  /// The place of the first instruction of the loop in ``training(steps:)``.
  public var loopStart: Int { 2 }

  /// Training steps without a pause: reads registers; then each step reads its rates and, while it
  /// computes, the next batch.
  public func training(steps: Int) -> [Instruction] {
    let swap = Instruction(.swap, comment: "the batch is here")
    var instructions = [configure, fetch]
    if steps > 1 {
      var loop = Instruction(.loop)
      loop[LoopFields.target] = instructions.count
      loop[LoopFields.turns] = steps - 1
      instructions += [swap, rates, fetch] + step + [commit, loop]
    }
    return instructions + [swap, rates] + step
      + [commit, Instruction(.report), Instruction(.halt)]
  }

  /// A forward pass: reads a batch, sends the logits, two in a word.
  public var evaluation: [Instruction] {
    let classes = program.tensors[program.logits].count / program.batch
    let store = transfer(
      .store, pad: logits.pad, base: logits.base, shape: [program.batch, classes],
      strides: [classes | 1, 1], comment: "logits")
    return [fetch, Instruction(.swap, comment: "the batch is here")] + forward
      + [store, Instruction(.halt)]
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
    var instruction = Instruction(.loadSlots, comment: "exponent of the batch")
    instruction[RangeFields.first] = slots.tensors[program.input]!
    instruction[RangeFields.count] = 1
    return [instruction, Instruction(.halt)]
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

  /// The bytes of a batch that come without a gap in the words of the stream.
  public var inputRun: Int { max(fetch[FetchFields.walk.counts[0]], 1) }

  /// The stream words of a batch: its inputs, then its labels.
  public var batchWords: Int {
    let bytes = program.tensors[program.input].count
    return bytes / inputRun * ((inputRun + 3) / 4) + (program.batch + 3) / 4
  }

  private var fetch: Instruction {
    var instruction = Instruction(.fetch, comment: "next batch")
    let network = program.networks[0]
    instruction[FetchFields.base] = input.base
    instruction.set(
      FetchFields.walk, shape: network.shape(of: network.input), strides: inputStrides)
    instruction[FetchFields.labels] = input.base + input.words - program.batch
    instruction[FetchFields.samples] = program.batch
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
