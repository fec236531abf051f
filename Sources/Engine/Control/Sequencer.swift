import EngineProgram
import HDL

/// Runs programs: reads an instruction, starts the unit that it is for, waits until it is done.
///
/// What needs no unit of its own it does itself: loops, registers, exponent slots, the report.
public struct Sequencer: Module {
  /// Instructions that the program memory holds.
  public var programLength: Int
  /// Rows and columns of the array.
  public var rows: Int, columns: Int
  /// Banks of a pad.
  public var banks: Int
  /// Slices whose squares are summed side by side.
  public var energyLanes: Int
  /// Whether results and element indices may skip; where rows drain in parts, they may not.
  public var hasSkips: Bool
  /// Whether tiles can come in pairs.
  public var tilesPair: Bool

  /// A unit that an instruction starts.
  public struct Unit {
    /// Begins.
    public let start: Bit
    /// The last cycle of its work.
    public let done: Bit

    init(_ p: Ports) { (start, done) = (p.output(p.bit()), p.bit()) }
  }

  /// The unit for the rank prior.
  public struct RankPorts {
    /// Begins `energy` or `shrink`, and `factors` or `threshold`.
    public let startsWalk, startsBond: Bit
    /// The last cycle of the work of all but `shrink`, which ends as a contraction does.
    public let done: Bit
    /// Whether the instruction is `shrink`, or `threshold`.
    public let isShrink, isThreshold: Bit

    init(_ p: Ports) {
      (startsWalk, startsBond) = (p.output(p.bit()), p.output(p.bit()))
      done = p.bit()
      (isShrink, isThreshold) = (p.output(p.bit()), p.output(p.bit()))
    }
  }

  /// The units.
  public struct Units {
    /// `contract`, `softmax`, `load` and `store`.
    public let contract, softmax, load, store: Unit
    /// Whether the keys of the contraction that comes next may be made from now on; set for one cycle.
    public let contractAllowsKeys: Bit
    /// Whether a contraction will be done when the next instruction can begin.
    public let contractFinishes: Bit
    /// The instructions of the rank prior.
    public let rank: RankPorts
    /// `fetch`, which runs in the background.
    public let fetch: Unit
    /// Whether `fetch` still runs.
    public let fetches: Bit
    /// Makes the keys of random bits.
    public let keys: Unit
    /// Whether two tensors need keys.
    public let keysArePair: Bit
    /// The tensor's number.
    public let number: Unsigned
    /// The next exponents and the shifts of a contraction.
    public let scaleStarts, scaleEnds: Bit
    /// Commands on exponent slots.
    public let commits, loadsSlot, readsSlot: Bit
    /// The slot.
    public let slot: Unsigned
    /// The slot read.
    public let slotWord: Unsigned
  }

  /// What units count.
  public struct Counts {
    /// What the last contraction did not fit.
    public let saturations, momentumSaturations: Unsigned
    /// What the last contraction was, when it is done.
    public let isUpdate, isExact, isStochastic, isShrink: Bit
    /// A sample of softmax.
    public let sample: SoftmaxUnit.Outcome
    /// Whether softmax wrote a gradient that did not fit.
    public let gradientSaturates: Bit
  }

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// The words of a program; `rewind` makes the next one the first.
    public let program: Sink<Unsigned>
    /// Makes the next word of the program the first one.
    public let rewind: Bit
    /// Runs the program.
    public let run: Bit
    /// Whether a program runs.
    public let busy: Bit
    /// Why the last program stopped early, 0 if it did not; and at which instruction.
    public let fault: Unsigned
    /// The instruction that runs, or where the last program stopped.
    public let place: Unsigned
    /// Words for instructions that read.
    public let input: Sink<Unsigned>
    /// Words of instructions that send.
    public let output: Source<Unsigned>
    /// The instruction.
    public let instruction: Unsigned
    /// The registers.
    public let registers: [Unsigned]
    /// The exponent of the logits, for softmax.
    public let exponent: Unsigned
    /// A word of the registers with keys.
    public let seed: TensorKeys.Seed
    /// The units.
    public let units: Units
    /// What units count.
    public let counts: Counts
    /// The buffer that is computed on.
    public let buffer: Bit
    /// Whether an address was outside of its memory: of the instruction that runs, of `fetch`.
    public let outOfRange, fetchOutOfRange: Bit
  }

  /// For an engine.
  public init(_ configuration: EngineConfiguration) {
    programLength = configuration.programLength
    (rows, columns, banks) = (configuration.rows, configuration.columns, configuration.banks)
    hasSkips = configuration.rowParts == 1
    tilesPair = configuration.tilesPair
    energyLanes = configuration.energyLanes
  }

  /// What it does.
  enum State: CaseIterable {
    case idle, reads, dispatches, waits, ends, walks, looks, sends, reports, halts
  }

  /// Bits of a place in the program.
  var placeBits: Int { unsignedBits(programLength - 1) }
  /// From the command to read a slot to its word.
  static let slotLatency = ScaleUnit.readLatency + 1
  /// Registers beside the keys.
  static let plainRegisters = Register.keys.rawValue

  /// The comment above the emitted module.
  public var documentation: String { "Runs programs of up to \(programLength) instructions." }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    let units = Units(
      contract: Unit(p), softmax: Unit(p), load: Unit(p), store: Unit(p),
      contractAllowsKeys: p.bit(), contractFinishes: p.bit(), rank: RankPorts(p), fetch: Unit(p),
      fetches: p.bit(), keys: Unit(p), keysArePair: p.output(p.bit()),
      number: p.output(p.unsigned(FieldWidth.number)), scaleStarts: p.output(p.bit()),
      scaleEnds: p.output(p.bit()), commits: p.output(p.bit()), loadsSlot: p.output(p.bit()),
      readsSlot: p.output(p.bit()), slot: p.output(p.unsigned(FieldWidth.slot)),
      slotWord: p.unsigned(32))
    return IO(
      clock: p.clock(), program: p.sink(p.unsigned(32)), rewind: p.bit(), run: p.bit(),
      busy: p.output(p.bit()), fault: p.output(p.unsigned(4)),
      place: p.output(p.unsigned(placeBits + 1)), input: p.sink(p.unsigned(32)),
      output: p.source(p.unsigned(32)),
      instruction: p.output(p.unsigned(32 * InstructionSet.words)),
      registers: p.output(p.vector(Self.plainRegisters) { p.unsigned(32) }),
      exponent: p.output(p.unsigned(ExponentSlot.width)),
      seed: p.output(
        TensorKeys.Seed(enable: p.bit(), address: p.unsigned(4), word: p.unsigned(32))),
      units: units,
      counts: Counts(
        saturations: p.unsigned(32), momentumSaturations: p.unsigned(32),
        isUpdate: p.bit(), isExact: p.bit(), isStochastic: p.bit(), isShrink: p.bit(),
        sample: SoftmaxUnit.Outcome(
          valid: p.bit(), loss: p.unsigned(SoftmaxLoss.width), isCorrect: p.bit()),
        gradientSaturates: p.bit()),
      buffer: p.output(p.bit()), outOfRange: p.bit(),
      fetchOutOfRange: p.bit())
  }

  /// Describes the sequencer.
  public func body(_ io: IO, _ m: Builder) {
    SequencerBody(self, io, m).describe()
  }
}
