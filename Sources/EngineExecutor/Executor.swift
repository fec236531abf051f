import EngineProgram
import FixedPoint

/// Runs programs on integer arrays: the bit-exact and cycle-exact reference of the engine.
///
/// It is the engine as a programmer sees it: pads, exponent slots, registers, a word stream in
/// each direction. Whatever it computes, the hardware computes; the number of cycles is that of
/// hardware whose streams never wait.
public struct Executor: Sendable {
  /// Sizes of array and memories.
  public let configuration: EngineConfiguration
  /// The words of the pads for activations and for weights.
  public internal(set) var pads: [[Int16]]
  /// The two buffers for inputs.
  public internal(set) var inputs: [[Int16]]
  /// The words of the mask memory, one bit a column.
  public internal(set) var masks: [UInt64]
  /// The buffer that is computed on.
  public internal(set) var activeInput = 0
  /// The exponents of tensors.
  public internal(set) var slots = Array(repeating: ExponentSlot(), count: InstructionSet.slots)
  /// What `configure` sets.
  public internal(set) var registers = [UInt32](repeating: 0, count: Register.count)
  /// What the steps since the last `report` have added up to.
  public internal(set) var outcome = StepCounters()
  /// Words that wait to be read by instructions.
  public internal(set) var input = WordQueue()
  /// Words that instructions have sent.
  public internal(set) var output: [UInt32] = []
  /// Cycles since the start of the program.
  public internal(set) var cycles = 0
  /// The cycle at which the buffer that `fetch` fills is full; nil when no fetch runs.
  var fetchEnd: Int?
  /// When it is known whether all that was fetched lies inside.
  var fetchChecked = 0
  /// How long before the start of a contraction its keys are begun, if one runs just before it.
  var keysLead = 0
  /// The first cycle for an instruction that reads or sets slots, or reports; for a contraction with
  /// a bias.
  var slotsEnd = 0, biasStart = 0

  /// An engine whose memories are zero.
  public init(_ configuration: EngineConfiguration) {
    self.configuration = configuration
    pads = [
      Array(repeating: 0, count: configuration.activationWords),
      Array(repeating: 0, count: configuration.weightWords),
    ]
    masks = Array(repeating: 0, count: configuration.maskWords)
    inputs = Array(repeating: Array(repeating: 0, count: configuration.inputWords), count: 2)
  }

  /// Adds words to the input stream.
  public mutating func send(_ words: some Sequence<UInt32>) { input.append(words) }

  /// Takes all words that the engine has sent.
  public mutating func receive() -> [UInt32] {
    defer { output = [] }
    return output
  }

  /// Runs a program to its `halt`.
  /// - Returns: what each instruction took; in a loop, the sum over its turns.
  /// - Throws: ``Stop`` where hardware would stop with a fault or wait for a word that is not there.
  @discardableResult
  public mutating func run(_ program: [Instruction]) throws(Stop) -> [InstructionCycles] {
    var usage = Array(repeating: InstructionCycles(), count: program.count)
    var turns = 0
    // The loop that runs.
    var loopPlace: Int?
    var place = 0
    cycles = 0
    outcome.reportedCycles = 0
    (fetchEnd, fetchChecked) = (nil, 0)
    (keysLead, slotsEnd, biasStart) = (0, 0, 0)
    cycles += CycleModel.read
    // Where the last instruction ended, and when the next one will have been read.
    var end = 0
    var isRead = 0
    while true {
      guard program.indices.contains(place) else { throw Stop(.fault(.programEnd), at: place) }
      let instruction = program[place]
      cycles = max(cycles + CycleModel.issue, isRead)
      isRead = cycles + CycleModel.distance
      waitForSlots(instruction)
      do throws(Reason) {
        switch instruction.opcode {
        case .halt:
          cycles = max(cycles + CycleModel.halt, fetchChecked)
          usage[place].add(cycles - end)
          return usage
        case .loop:
          // There is one counter of turns, so a loop cannot hold another one.
          guard instruction[LoopFields.target] < place, loopPlace ?? place == place else {
            throw Reason.fault(.illegalInstruction)
          }
          loopPlace = place
          turns += 1
          if turns < instruction[LoopFields.turns] {
            usage[place].add(cycles - end)
            end = cycles
            place = instruction[LoopFields.target]
            // Nobody reads ahead where a loop goes back; where it goes takes the time.
            cycles += CycleModel.read
            isRead = 0
            continue
          }
          turns = 0
          loopPlace = nil
        default:
          usage[place].multiplications += try execute(instruction)
        }
      } catch {
        throw Stop(error, at: place)
      }
      usage[place].add(cycles - end)
      end = cycles
      place += 1
    }
  }

  /// Returns the number of multiplications that were of use.
  private mutating func execute(_ instruction: Instruction) throws(Reason) -> Int {
    switch instruction.opcode {
    case .contract: return try contract(instruction)
    case .softmax: try softmax(instruction)
    case .commit: try commit(instruction)
    case .swap: try swap()
    case .fetch: try fetch(instruction)
    case .configure: try configure(instruction)
    case .load: try load(instruction)
    case .store: try store(instruction)
    case .loadSlots: try loadSlots(instruction)
    case .storeSlots: try storeSlots(instruction)
    case .report: report()
    case .energy: try energy(instruction)
    case .factors: try factors(instruction)
    case .threshold: try threshold(instruction)
    case .shrink: try shrink(instruction)
    case .halt, .loop: break
    }
    return 0
  }

  /// Adds the cycles in which an instruction waits for those before it to write exponents.
  private mutating func waitForSlots(_ instruction: Instruction) {
    switch instruction.opcode {
    case .contract:
      guard instruction[ContractFields.bias] == 1, cycles < biasStart else { return }
      if keysLead > 0 { keysLead += biasStart - cycles }
      cycles = biasStart
    case .softmax, .commit, .loadSlots, .storeSlots, .report, .shrink:
      cycles = max(cycles, slotsEnd)
      keysLead = 0
    case .halt, .swap, .fetch, .configure, .load, .store, .loop, .energy, .factors,
      .threshold:
      keysLead = 0
    }
  }

  /// A register as a number, of the bits that the engine looks at.
  func value(_ register: Register) -> Int {
    let word = registers[register.rawValue]
    return switch register {
    case .rateMantissa, .momentum: Int(word & 0xff)
    case .measure: Int(word & 1)
    default: Int(Int32(bitPattern: word))
    }
  }

  /// Whether parameters stay.
  var measures: Bool { value(.measure) == 1 }

  /// The source of random bits that the key registers hold.
  var random: RandomStream {
    RandomStream(
      roundKeys: registers[Register.keys.rawValue...].flatMap {
        [UInt16(truncatingIfNeeded: $0), UInt16($0 >> 16)]
      })
  }
}

/// Why a program stopped early.
public enum Reason: Error, Hashable, Sendable {
  /// The engine found a fault.
  case fault(Fault)
  /// An instruction waits for a word that the input stream does not have.
  case starved
}

/// Where and why a program stopped early.
public struct Stop: Error, Hashable, Sendable {
  /// Why.
  public var reason: Reason
  /// The instruction.
  public var place: Int

  /// A stop at an instruction.
  public init(_ reason: Reason, at place: Int) { (self.reason, self.place) = (reason, place) }
}

/// What one instruction took.
public struct InstructionCycles: Hashable, Sendable {
  /// How often it ran.
  public var runs = 0
  /// Cycles, summed over its runs.
  public var cycles = 0
  /// Multiplications that were of use, summed over its runs.
  public var multiplications = 0

  mutating func add(_ cycles: Int) {
    self.cycles += cycles
    runs += 1
  }
}

/// What steps add up to until they are reported.
public struct StepCounters: Hashable, Sendable {
  /// The sum of the samples' losses in units of `2^-10` bits.
  public var loss = 0
  /// Samples whose largest logit was the label's.
  public var correct = 0
  /// Values that did not fit, by cause.
  public var activations = 0, gradients = 0, momenta = 0, weights = 0
  /// Cycles at the last report.
  var reportedCycles = 0
}

/// Words in the order in which they came.
public struct WordQueue: Sendable {
  private var words: [UInt32] = []
  private var taken = 0

  /// Whether no word waits.
  public var isEmpty: Bool { taken == words.count }

  mutating func append(_ more: some Sequence<UInt32>) {
    words.removeFirst(taken)
    taken = 0
    words.append(contentsOf: more)
  }

  mutating func take() throws(Reason) -> UInt32 {
    guard taken < words.count else { throw .starved }
    taken += 1
    return words[taken - 1]
  }
}
