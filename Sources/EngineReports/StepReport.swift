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
  /// Samples in a step, and in each of its micro-batches.
  public var batch: Int
  /// See ``batch``.
  public var microBatches: [Int]
  /// How the batch is computed, such as `in 3 micro-batches of 22 samples, the last of 20`.
  public var division: String
  /// Programs that a step takes, one after the other, where one does not hold all micro-batches.
  public var programs: Int
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

    microBatches = compiled.microBatches.sizes
    division = compiled.microBatches.text
    let step = try MeasuredStep(compiled)
    programs = step.programs
    let (program, usage) = (step.instructions, step.usage)
    let parts = program.indices.map { place in
      let body = step.starts.lastIndex { $0 <= place }
      return Self.part(
        program[place],
        isForward: body.map { place - step.starts[$0] < compiled.bodies[$0].forwardCount } ?? false)
    }
    let cells = rows * columns
    var end = 0
    instructions = program.indices.map { place in
      defer { end += usage[place].cycles }
      return Entry(
        place: place, opcode: program[place].opcode.name,
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
    regions = compiled.buffers.flatMap { buffer -> [Region] in
      let uses =
        buffer.lifetime.upperBound == .max
        ? [] : compiled.uses(of: buffer).map { (step.starts[$0.body], $0.instructions) }
      func region(_ range: Range<Int>, part: Entry.Part) -> Region {
        Region(
          name: buffer.name, pad: buffer.pad.name, base: buffer.base, words: buffer.words,
          start: range.lowerBound, end: range.upperBound, isPermanent: uses.isEmpty, part: part)
      }
      if uses.isEmpty { return [region(0..<length, part: .control)] }
      return uses.map { start, places in
        let (first, last) = (entries[start + places.lowerBound], entries[start + places.upperBound])
        return region(first.start..<last.start + last.cycles, part: first.part)
      }
    }
  }

  private static func part(_ instruction: Instruction, isForward: Bool) -> Entry.Part {
    switch instruction.opcode {
    case .softmax: .loss
    case .contract:
      instruction[ContractFields.update] == 1 || instruction[ContractFields.partial.store] == 1
        ? .update : isForward ? .forward : .backward
    default: .control
    }
  }
}
