import EngineCompiler
import EngineExecutor
import EngineProgram

/// What a training step takes on an engine: cycles and use of the array for each instruction, and
/// what lies where and when.
///
/// Steps follow each other without a pause, the batch of the next one coming in meanwhile; the
/// figures are those of one of them, counted by the executor. The step of the rank prior, every few
/// training steps, has its own.
public struct StepReport: Codable, Sendable {
  /// An instruction of the step.
  public struct Entry: Codable, Sendable {
    /// The part of the step that it belongs to.
    public enum Part: String, Codable, Sendable, CaseIterable {
      case forward, loss, backward, update, control
    }
    /// Its place in the step.
    public var place: Int
    /// Its opcode in assembler text, and what it is for.
    public var opcode, purpose: String
    /// The part of the step.
    public var part: Part
    /// Its first cycle, and how many it takes.
    public var start, cycles: Int
    /// Multiplications of use, and the fraction of what the array could do meanwhile.
    public var multiplications: Int
    /// See ``multiplications``.
    public var arrayUse: Double
  }
  /// A buffer in a pad.
  public struct Region: Codable, Sendable {
    /// What it holds.
    public var name: String
    /// The pad, the first word and the number of words.
    public var pad: String
    /// See ``pad``.
    public var base, words: Int
    /// The cycles in which it is in use.
    public var start, end: Int
    /// Whether it stays from step to step.
    public var isPermanent: Bool
    /// The part of the step that writes it.
    public var part: Entry.Part
  }
  /// A pad.
  public struct Memory: Codable, Sendable {
    /// Its name.
    public var pad: String
    /// The words that it has and those in use.
    public var words, used: Int
  }

  /// The network and the engine.
  public var network, engine: String
  /// The ranks of each layer.
  public var ranks: [[Int]]
  /// Samples in a step.
  public var batch: Int
  /// Cells of the array.
  public var rows, columns: Int
  /// The clock in MHz.
  public var clock: Double
  /// Cycles of a step.
  public var cycles: Int
  /// Multiplications of use in a step.
  public var multiplications: Int
  /// The first cycle of the next batch's coming in, and how long it takes in the background.
  public var fetchStart, fetchCycles: Int
  /// The instructions in order.
  public var instructions: [Entry]
  /// The pads.
  public var memories: [Memory]
  /// What lies where and when.
  public var regions: [Region]

  /// The step of the rank prior, if there is one.
  public var prior: PriorReport?

  /// Cycles of a sample.
  public var cyclesPerSample: Double { Double(cycles) / Double(batch) }
  /// Cycles of a sample with its share of the step of the prior.
  public var cyclesPerSampleWithPrior: Double {
    cyclesPerSample + (prior.map { Double($0.cycles) / Double($0.interval * batch) } ?? 0)
  }
  /// Samples a second at the clock, without the prior.
  public var samplesPerSecond: Double { clock * 1e6 / cyclesPerSample }
  /// The fraction of all cells' cycles that did a multiplication of use.
  public var arrayUse: Double { Double(multiplications) / Double(cycles * rows * columns) }
}

extension StepReport {
  /// Runs the step on the executor.
  public init(_ subject: StepSubject, clock: Double) throws {
    let compiled = subject.compiled
    let configuration = subject.configuration
    (network, engine, ranks) = (subject.network.name, subject.engine, subject.ranks)
    (batch, self.clock) = (subject.batch, clock)
    (rows, columns) = (configuration.rows, configuration.columns)

    // One turn of the loop that is neither the first nor the last: what a third step adds.
    let usage = try zip(Self.usage(compiled, steps: 3), Self.usage(compiled, steps: 2)).map {
      (cycles: $0.cycles - $1.cycles, multiplications: $0.multiplications - $1.multiplications)
    }
    let program = compiled.training(steps: 3)
    let start = compiled.loopStart
    let body = start..<(start + compiled.stepStart + compiled.step.count + 2)
    let first = body.lowerBound + compiled.stepStart
    let parts = program.indices.map { place in
      Self.part(program[place], isForward: place - first < compiled.forward.count)
    }
    let cells = rows * columns
    var end = 0
    instructions = body.map { place in
      defer { end += usage[place].cycles }
      return Entry(
        place: place - body.lowerBound, opcode: program[place].opcode.name,
        purpose: program[place].comment, part: parts[place], start: end,
        cycles: usage[place].cycles, multiplications: usage[place].multiplications,
        arrayUse: Double(usage[place].multiplications)
          / Double(max(1, usage[place].cycles * cells)))
    }
    cycles = end
    multiplications = instructions.reduce(0) { $0 + $1.multiplications }
    let fetch = instructions.first { $0.opcode == Opcode.fetch.name }!
    fetchStart = fetch.start + fetch.cycles
    fetchCycles = CycleModel.fetch(words: compiled.batchWords)

    prior = try PriorReport(subject)
    memories = Pad.allCases.map { pad in
      let ends = compiled.buffers.filter { $0.pad == pad }.map { $0.base + $0.words }
      return Memory(pad: pad.name, words: configuration.words(of: pad), used: ends.max() ?? 0)
    }
    let entries = instructions
    let length = end
    regions = compiled.buffers.map { buffer in
      let isPermanent = buffer.lifetime.upperBound == .max
      let last = isPermanent ? 0 : buffer.lifetime.upperBound
      let writes = entries[buffer.lifetime.lowerBound + compiled.stepStart]
      let reads = entries[last + compiled.stepStart]
      return Region(
        name: buffer.name, pad: buffer.pad.name, base: buffer.base, words: buffer.words,
        start: isPermanent ? 0 : writes.start,
        end: isPermanent ? length : reads.start + reads.cycles,
        isPermanent: isPermanent, part: writes.part)
    }
  }

  /// What each instruction of some steps without a pause took. Cycles do not depend on data, so all
  /// words are zero.
  private static func usage(_ compiled: CompiledStep, steps: Int) throws -> [InstructionCycles] {
    var engine = Executor(compiled.configuration)
    let words = steps * (Register.count + compiled.batchWords)
    engine.send(repeatElement(0, count: words))
    return try engine.run(compiled.training(steps: steps))
  }

  private static func part(_ instruction: Instruction, isForward: Bool) -> Entry.Part {
    switch instruction.opcode {
    case .softmax: .loss
    case .contract:
      instruction[ContractFields.update] == 1 ? .update : isForward ? .forward : .backward
    default: .control
    }
  }
}
