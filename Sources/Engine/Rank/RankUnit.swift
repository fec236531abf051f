import ECP5
import EngineProgram
import FixedPoint
import HDL

/// Runs the instructions of the rank prior: `energy`, `factors`, `threshold` and `shrink`.
///
/// `energy` and `shrink` walk over a core in the pad for weights, a word a cycle, `energy` over as many
/// slices side by side as there are lanes. `shrink` has a row of one lane for the finish of
/// contractions, which rounds, counts and writes. `factors` and `threshold` take their time.
public struct RankUnit: Module {
  /// Slices that are summed side by side.
  public var lanes: Int
  /// Banks of the pads.
  public var banks: Int
  /// Whether the pads are far away, as on a larger device.
  public var spreads: Bool

  /// Bits of a sum of squares.
  static let sumBits = SliceFactor.energyBits
  /// Bits of the place of an index in the pad for activations.
  static let placeBits = FieldWidth.address - BondTable.distanceBits
  /// From the request of a word to the row that it becomes, and to its product.
  private var rowDelay: Int { productDelay - ContractUnit.rowLatency - Finish.sumDelay }
  private var productDelay: Int {
    CycleModel.padRead + 2 * Self.multiplier.latency + productRegisters
  }
  /// Registers from the product to the finish.
  private var productRegisters: Int { lanes > 1 ? 1 : 0 }

  /// The instruction. It stands still while it runs.
  public struct Work {
    /// The instruction's bits.
    public let instruction: Unsigned
    /// Which of the instructions it is.
    public let isShrink, isThreshold: Bit
    /// Penalty or threshold, and how far one of the sums is shifted right.
    public let term, alignment: Unsigned
    /// Whether that is the sum of the right core.
    public let shiftsRight: Bit
    /// Whether the keys of random bits are there.
    public let keysAreReady: Bit
  }
  /// A port of a pad: a request, and the words of its lanes.
  public struct Reads {
    /// The request.
    public let request: PadRequest
    /// The words, ``CycleModel/padRead`` cycles later.
    public let data: [Signed]
  }
  /// A row of one lane for the finish.
  public struct Row {
    /// Whether there is one, and whether it is the last.
    public let valid, isLast: Bit
    /// Where it is written, and its number.
    public let c, element: Unsigned
    /// Its product, when the finish takes sums.
    public let product: Signed

    init(_ p: Ports) {
      (valid, isLast) = (p.bit(), p.bit())
      (c, element) = (p.unsigned(FieldWidth.address), p.unsigned(FieldWidth.element))
      product = p.signed(40)
    }
  }

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Begins `energy` or `shrink`, and `factors` or `threshold`.
    public let startsWalk, startsBond: Bit
    /// The instruction.
    public let work: Work
    /// Steps over the words of a core.
    public let walk: WordWalk
    /// The words of a core, through port X of the pad for weights.
    public let weights: Reads
    /// Sums, or the factors of the right index, through port X of the pad for activations.
    public let activations: Reads
    /// The factors of the left index, through its port Y.
    public let left: Reads
    /// Writes sums and factors.
    public let write: WordWrite
    /// The products of `shrink`.
    public let row: Row
    /// Whether all but a `shrink` is done.
    public let done: Bit
  }

  /// A unit of as many lanes as an engine has.
  public init(_ configuration: EngineConfiguration) {
    (lanes, banks) = (configuration.energyLanes, configuration.banks)
    spreads = configuration.spreads
  }

  /// All registers of the block are used, as in the cells of the array.
  static var multiplier: MULT18X18D { MULT18X18D(pipelineRegister: true) }

  /// The comment above the emitted module.
  public var documentation: String {
    "Energies and factors of slices, \(lanes) side by side, and their product with a core."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    func reads(_ lanes: Int) -> Reads {
      Reads(
        request: p.output(PadRequest(p, banks: banks)), data: p.vector(lanes) { p.signed(16) })
    }
    return IO(
      clock: p.clock(), startsWalk: p.bit(), startsBond: p.bit(),
      work: Work(
        instruction: p.unsigned(32 * InstructionSet.words), isShrink: p.bit(),
        isThreshold: p.bit(), term: p.unsigned(BondTerm.bits), alignment: p.unsigned(6),
        shiftsRight: p.bit(), keysAreReady: p.bit()),
      walk: WordWalk(p),
      weights: reads(lanes), activations: reads(BondTable.sumWords), left: reads(2),
      write: WordWrite(p),
      row: p.output(Row(p)),
      done: p.output(p.bit()))
  }

  /// Connects the parts.
  public func body(_ io: IO, _ m: Builder) {
    m.unused(io.work.instruction)
    let words = RankWords(io, lanes: lanes, m)
    let sums = m.instance("sums", EnergySums(lanes: lanes))
    let bond = m.instance("bond", BondUnit(spreads: spreads))
    let fields = InstructionFields(opcode: .factors, bits: io.work.instruction)
    let energy = InstructionFields(opcode: .energy, bits: io.work.instruction)
    let products = RankProducts(io, words, lanes: lanes, m)
    let toProduct = CycleModel.padRead + Self.multiplier.latency
    func later(_ name: String, _ bit: Bit) -> Bit {
      m.delayed(name, bit, by: toProduct, io.clock)
    }
    let isLast = later("sumsAreLast", words.isLast)
    /// Words of the index at a place, from `word` on.
    func read(_ enable: Bit, _ place: Unsigned, _ word: Unsigned, lanes: Unsigned) -> PadRequest {
      PadRequest(
        enable: enable, base: concatenate(place, word),
        stride: Unsigned(1, width: FieldWidth.address),
        outerStride: Unsigned(1, width: FieldWidth.address), active: lanes.extended(to: banks))
    }
    let factor = Unsigned(BondTable.factor, width: BondTable.distanceBits)
    let isShrink = io.work.isShrink
    let request = read(
      bond.reads | words.shrinks, mux(isShrink, words.right, bond.place),
      mux(isShrink, factor, concatenate(Bit(false), bond.readsRight, Unsigned(0, width: 2))),
      lanes: concatenate(!isShrink, Bit(true), Bit(true)))
    let left = read(words.shrinks, words.left, factor, lanes: Unsigned(3, width: 2))
    m.comb {
      sums.clock <== io.clock
      sums.start <== io.startsWalk
      sums.firstIndex <== energy[EnergyFields.table]
      sums.isRight <== energy.flag(EnergyFields.isRight)
      sums.valid <== later("squaresCome", words.enable & !io.work.isShrink)
      sums.ends <== later("sumsEnd", words.endsTurn & !io.work.isShrink)
      sums.isLast <== isLast
      sums.slices <== mux(isLast, energy[EnergyFields.last], energy[EnergyFields.slices])
      sums.squares <== products.squares

      bond.clock <== io.clock
      bond.start <== io.startsBond
      bond.isThreshold <== io.work.isThreshold
      bond.firstIndex <== fields[BondFields.table]
      bond.count <== fields[BondFields.count]
      bond.term <== io.work.term
      bond.alignment <== io.work.alignment
      bond.shiftsRight <== io.work.shiftsRight
      bond.sum <== concatenate(io.activations.data.reversed().map { $0 as any Value })

      io.activations.request <== request
      io.left.request <== left
      io.write.enable <== sums.write.enable | bond.write.enable
      io.write.address
        <== mux(sums.write.enable, sums.write.address, bond.write.address)
      io.write.data <== mux(sums.write.enable, sums.write.data, bond.write.data)
      io.done <== sums.done | bond.done
    }
    describeRow(io, words, products, m)
  }

  private func describeRow(
    _ io: IO, _ words: RankWords, _ products: RankProducts, _ m: Builder
  ) {
    let valid = m.delayed("rowValid", words.shrinks, by: rowDelay, io.clock)
    let isLast = m.delayed(
      "rowIsLast", words.isLast, by: rowDelay, io.clock)
    let place = m.delayed("rowPlace", words.address, by: rowDelay, io.clock)
    // A unit of several lanes lies far from the lane of the finish that takes the product.
    let product = m.delayed("product", products.product, by: productRegisters, io.clock)
    let element = m.reg("element", unsigned: FieldWidth.element, reset: .none)
    m.sync(io.clock) {
      When(io.startsWalk) { element <== 0 }.elseWhen(valid) { element <== element &+ 1 }
    }
    m.comb {
      io.row.valid <== valid
      io.row.isLast <== isLast
      io.row.c <== place
      io.row.element <== element
      io.row.product <== product
    }
  }
}
