import EngineExecutor
import EngineProgram
import SeededRandom

/// A program that a seed decides, with the words that it reads.
///
/// It first writes all that it may read, so what earlier programs left has no influence, and sends
/// all that it may have written at its end.
public struct RandomProgram: Sendable {
  /// The engine that it is for.
  public let configuration: EngineConfiguration
  /// Its instructions.
  public internal(set) var instructions: [Instruction]
  /// The places of the random ones among them.
  public let body: Range<Int>
  /// Decides the words of the input stream.
  private let streamSeed: UInt64

  /// The program of a seed, legal and without hazards.
  public init(seed: UInt64, _ configuration: EngineConfiguration) {
    self.configuration = configuration
    var random = RandomSource(seed: seed)
    streamSeed = random.next()
    let generator = InstructionGenerator(configuration, Window(configuration, &random))
    instructions = Self.start(generator, &random)
    let first = instructions.count
    var bodyGenerator = BodyGenerator(generator: generator, start: first)
    instructions += bodyGenerator.body(random.int(3...14), &random)
    body = first..<instructions.count
    instructions += [
      generator.whole(.store, .activations), generator.whole(.store, .weights),
      InstructionGenerator.range(.storeSlots, 0, InstructionSet.slots), Instruction(.report),
      Instruction(.halt),
    ]
  }

  private static func start(
    _ generator: InstructionGenerator, _ random: inout RandomSource
  ) -> [Instruction] {
    [
      Instruction(.report), InstructionGenerator.range(.configure, 0, Register.count),
      InstructionGenerator.range(.loadSlots, 0, InstructionSet.slots),
      generator.wholeFetch, Instruction(.swap), generator.wholeFetch, Instruction(.swap),
      generator.whole(.load, .activations), generator.whole(.load, .weights),
      generator.masks(&random),
    ]
  }

  /// The instructions in the order in which they run, by place.
  var trace: [Int] {
    var places: [Int] = []
    var turns = 0
    var loop: Int?
    var place = 0
    while place < instructions.count {
      places.append(place)
      let instruction = instructions[place]
      if instruction.opcode == .loop {
        // Illegal loops do not run.
        if instruction[LoopFields.target] >= place || loop ?? place != place { return places }
        turns += 1
        loop = place
        if turns < instruction[LoopFields.turns] {
          place = instruction[LoopFields.target]
          continue
        }
        turns = 0
        loop = nil
      }
      place += 1
    }
    return places
  }

  /// The words that it reads.
  public var input: [UInt32] {
    var random = RandomSource(seed: streamSeed)
    let stream = StreamGenerator()
    return trace.flatMap { stream.words(of: instructions[$0], &random) }
  }

  /// The words that it sends first: what a program before it, which may have been stopped, left to
  /// be reported.
  public static let foreignWords = Executor.reportWords

  /// The places, among the words that it sends, of cycles, which depend on stalls.
  public var cycleWords: Set<Int> {
    var places: Set<Int> = []
    var sent = 0
    for place in trace {
      let instruction = instructions[place]
      switch instruction.opcode {
      case .report:
        sent += Executor.reportWords
        places.insert(sent - 1)
      case .store:
        let words = TransferFields.walk.counts.reduce(1) { $0 * max(instruction[$1], 1) }
        sent += (words + 1) / 2
      case .storeSlots: sent += instruction[RangeFields.count]
      default: break
      }
    }
    return places
  }
}

/// Makes the random part of a program.
private struct BodyGenerator {
  let generator: InstructionGenerator
  let start: Int
  /// Whether a fetch has no swap yet, before each instruction.
  private var fetches = [false]
  /// Where the next loop may begin: loops do not hold each other.
  private var loopStart = 0

  init(generator: InstructionGenerator, start: Int) {
    (self.generator, self.start) = (generator, start)
  }

  mutating func body(_ count: Int, _ random: inout RandomSource) -> [Instruction] {
    var body: [Instruction] = []
    while body.count < count {
      let isFetching = fetches.last!
      let next = instruction(isFetching: isFetching, &random)
      if let last = body.last, next.hazard(behind: last) != nil { continue }
      body.append(next)
      fetches.append(
        next.opcode == .fetch || isFetching && next.opcode != .swap)
      if random.chance(15), let loop = loop(at: body.count, &random) {
        body.append(loop)
        fetches.append(fetches.last!)
        loopStart = body.count
      }
    }
    return body
  }

  private func instruction(isFetching: Bool, _ random: inout RandomSource) -> Instruction {
    switch random.int(0...99) {
    case 0..<36: generator.contractions.contraction(&random)
    case 36..<48: generator.prior.any(&random)
    case 48..<58: generator.softmax(&random)
    case 58..<63: generator.transfer(.load, &random)
    case 63..<68: generator.transfer(.store, &random)
    case 68..<83: isFetching ? Instruction(.swap) : generator.fetch(&random)
    case 83..<87: generator.range(.commit, &random)
    case 87..<90: generator.range(.configure, &random)
    case 90..<93: generator.range(.loadSlots, &random)
    case 93..<96: generator.range(.storeSlots, &random)
    default: Instruction(.report)
    }
  }

  /// A loop over the last instructions, in which each fetch has its swap.
  private func loop(at place: Int, _ random: inout RandomSource) -> Instruction? {
    let targets = (loopStart..<place).filter { fetches[$0] == fetches[place] }
    guard !targets.isEmpty else { return nil }
    var loop = Instruction(.loop)
    loop[LoopFields.target] = start + random.pick(targets)
    loop[LoopFields.turns] = random.int(0...4)
    return loop
  }
}
