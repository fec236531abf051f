import EngineProgram
import FixedPoint
import HDL

/// Runs `contract`: steps through products and rows, reads operands, multiplies, finishes and
/// writes.
///
/// All ways have constant lengths, so nothing waits for anything on its way: a product's address
/// leaves ``ContractWalk``, its words come back from the pads, are rounded and multiplied; a row
/// leaves the array in the very cycle in which what is read beside it comes in.
public struct ContractUnit: Module {
  /// The engine that it is part of.
  public var configuration: EngineConfiguration

  /// What the scale unit and the key unit give.
  public struct Scales {
    /// How far masters are shifted to be read as weights.
    public let aView, bView: Unsigned
    /// How far biases are shifted to be read, and then to the left.
    public let biasView, biasSum: Unsigned
    /// The shifts of the finish.
    public let shifts: FinishShifts
    /// Whether the keys for random bits are there, and the keys.
    public let keysAreReady: Bit
    /// The keys.
    public let keys, masterKeys: [Unsigned]
  }

  /// What `shrink` brings: rows of one lane, which are finished and written as those of a contraction.
  public struct Shrink {
    /// Begins a `shrink`, and whether it is one that runs.
    public let start, isRunning: Bit
    /// A row of products.
    public let row: RankUnit.Row

    init(_ p: Ports) {
      (start, isRunning) = (p.bit(), p.bit())
      row = RankUnit.Row(p)
    }
  }

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Begins; the instruction and all registers stand still until `done`.
    public let start: Bit
    /// The instruction.
    public let instruction: Unsigned
    /// Mantissa of the learning rate, decay of momentum, and whether parameters stay.
    public let rateMantissa, decay: Unsigned
    /// Whether parameters stay.
    public let measures: Bit
    /// Exponents and keys.
    public let scales: Scales
    /// Rows that the array has no part in.
    public let shrink: Shrink
    /// Reads of the pad for activations.
    public let activationReads: PadRequest
    /// The pad for activations.
    public let activationAccesses: PadAccesses
    /// Reads of the pad for weights.
    public let weightReads: PadRequest
    /// The pad for weights.
    public let weightAccesses: PadAccesses
    /// What is written to one of them, by lane, ``Scratchpad/valueDelay`` cycles after the request.
    public let values: [Signed]
    /// Reads of the pad for inputs.
    public let inputReads: PadRequest
    /// What has been read through X of the pads, by lane.
    public let activationWords, weightWords, inputWords: [Signed]
    /// What operand B has read through Y of a pad, by lane.
    public let accessedWords: [Signed]
    /// Whether that comes from the pad for weights, ``PadAccess/controlLatency`` cycles after the request.
    public let accessesWeights: Bit
    /// What the written numbers say, from `done` on.
    public let statistics: FinishStatistics
    /// Whether a mask was outside of its memory.
    public let maskFault: Bit
    /// Whether the next contraction's keys may be made from now on, set for one cycle: this one has issued
    /// all its products, and its rows will have used its own.
    public let allowsKeys: Bit
    /// Whether the next instruction may be taken: all is written. Set ``ContractUnit/notice`` cycles
    /// before `done`.
    public let finishes: Bit
    /// The last cycle.
    public let done: Bit
  }

  /// For an engine.
  public init(_ configuration: EngineConfiguration) { self.configuration = configuration }

  /// The module's name.
  public var name: String { "ContractUnit_\(configuration.rows)x\(configuration.columns)" }

  /// The comment above the emitted module.
  public var documentation: String {
    "Contractions on an array of \(configuration.rows) by \(configuration.columns) cells."
  }

  /// From a product to its request at a pad, and from the words to the array.
  static let (toPad, toArray) = (1, 2 + WeightViewRounder.latency)
  /// From a row's requests to the row at the finish.
  static let rowLatency = toPad + Scratchpad.readLatency
  /// From a tile's beginning to drain, as ``ContractWalk`` says it, to its first row's requests.
  public static let drainDelay =
    ProductIssue.latency - 1 + toPad + Scratchpad.readLatency + toArray
    + ContractionArray.latency - rowLatency - Finish.sumDelay

  /// From `finishes` to `done`. An address that was outside of its pad is known before another
  /// instruction starts.
  static let notice = 6
  /// From a row's last write to the first cycle in which another contraction can start.
  static let startDelay =
    Finish.statisticsLatency - notice + CycleModel.issue + CycleModel.unitStart

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    let banks = configuration.banks
    func lanes() -> [Signed] { p.vector(configuration.readLanes) { p.signed(16) } }
    return IO(
      clock: p.clock(), start: p.bit(), instruction: p.unsigned(32 * InstructionSet.words),
      rateMantissa: p.unsigned(8), decay: p.unsigned(8), measures: p.bit(),
      scales: Scales(
        aView: p.unsigned(6), bView: p.unsigned(6), biasView: p.unsigned(6),
        biasSum: p.unsigned(4), shifts: .ports(p), keysAreReady: p.bit(),
        keys: p.vector(RandomBits.elementRounds) { p.unsigned(16) },
        masterKeys: p.vector(RandomBits.elementRounds) { p.unsigned(16) }),
      shrink: Shrink(p), activationReads: p.output(PadRequest(p, banks: banks)),
      activationAccesses: PadAccesses(p, banks: banks),
      weightReads: p.output(PadRequest(p, banks: banks)),
      weightAccesses: PadAccesses(p, banks: banks),
      values: p.output(p.vector(configuration.finishLanes) { p.signed(16) }),
      inputReads: p.output(PadRequest(p, banks: banks)),
      activationWords: lanes(), weightWords: lanes(), inputWords: lanes(),
      accessedWords: p.vector(configuration.columns) { p.signed(16) },
      accessesWeights: p.output(p.bit()),
      statistics: p.output(.ports(p)),
      maskFault: p.output(p.bit()), allowsKeys: p.output(p.bit()),
      finishes: p.output(p.bit()), done: p.output(p.bit()))
  }

  /// The instruction for the walk. It stands a cycle before the start, so a register on its way costs no time.
  ///
  /// The register is not that of ``Settings``: the walk is not where those who read that are. A reset, which nothing
  /// depends on, keeps synthesis from merging the two.
  private func walked(_ io: IO, _ m: Builder) -> Unsigned {
    guard configuration.spreads else { return io.instruction }
    let walked = m.reg("walked", like: io.instruction, reset: .zero)
    m.sync(io.clock) { walked <== io.instruction }
    return walked
  }

  /// Describes the unit.
  public func body(_ io: IO, _ m: Builder) {
    precondition(
      CycleModel.serialGap(DrainPace(isUpdate: true), readsAlone: true)
        >= Self.drainDelay + Finish.oldMasterDelay - ProductIssue.latency - 1,
      "masters are read before the next tile's operands")
    m.unused(io.instruction, io.inputWords)
    let settings = Settings(io.instruction, configuration, io.clock, m)
    let settled = settings.fields
    let lanes = OperandLanes(settled, io, configuration, m)
    let walk = m.instance(
      "walk",
      ContractWalk(
        rows: configuration.rows, columns: configuration.columns, parts: configuration.rowParts,
        tilesPair: configuration.tilesPair))
    let drain = m.instance(
      "drain",
      DrainWalk(
        rows: configuration.rows, columns: configuration.columns, parts: configuration.rowParts,
        delay: Self.drainDelay, tilesPair: configuration.tilesPair))
    let walked = self.walked(io, m)
    let f = ContractFields.self
    let allowsKeys = self.allowsKeys(
      after: walk.drain.valid & walk.drain.isLast, until: io.finishes, settled, io.clock, m)
    m.connect("walkReset", [walk.clock], to: io.clock, spreads: configuration.spreads)
    m.connect("drainReset", [drain.clock], to: io.clock, spreads: configuration.spreads)
    m.comb {
      walk.start <== io.start
      walk.instruction <== walked
      walk.drains <== io.scales.keysAreReady
      drain.drain <== walk.drain
      io.allowsKeys <== allowsKeys
      drain.isUpdate <== settled.flag(f.update)
      drain.partial.isPartial <== settled.isPartial
      drain.partial.stores <== settled.flag(f.partial.store)
      drain.partial.isShort <== settled.flag(f.partial.isShort)
      drain.partial.distance <== settled[f.partial.distance]
      drain.partial.word <== settled[f.partial.word]
      drain.rowC <== settled[f.c.row]
      drain.rowMask <== settled[f.m.row]
      drain.rowElement <== settled[f.element.row]
      drain.laneC <== settled[f.c.lane]
      drain.laneElement <== settled[f.element.lane]
    }
    if let pair = drain.pair {
      m.comb {
        pair.isPair <== settled.flag(f.pair.isPair)
        pair.rows <== settled.low(f.tiles.lastRows, pair.rows.width)
        pair.stepC <== settled[f.pair.c]
        pair.stepElement <== settled[f.pair.element]
      }
    }
    let shrunk = io.shrink.row
    let row = DrainWalk.Row(
      valid: m.wire("rowIsValid", drain.row.valid | shrunk.valid),
      c: mux(shrunk.valid, shrunk.c, drain.row.c), mask: drain.row.mask, part: drain.row.part,
      element: mux(shrunk.valid, shrunk.element, drain.row.element),
      columns: mux(shrunk.valid, drain.row.columns.constant(1), drain.row.columns),
      isLast: mux(shrunk.valid, shrunk.isLast, drain.row.isLast),
      beginsSecond: drain.row.beginsSecond)
    let rows = RowWay(settings, io, row, drain.words, lanes, configuration, m)
    PadRouting(settings, io, walk.product, rows, lanes, configuration, m).describe()
    OperandWay(settings, io, walk.product, rows, configuration, m).describe()
  }

  /// When the rows of a last tile, as many as there can be, have used the keys of their random bits; never
  /// if the contraction `finishes` first, for the next one must not take it for its own.
  private func allowsKeys(
    after lastTile: Bit, until finishes: Bit, _ fields: InstructionFields, _ clock: Clock,
    _ m: Builder
  ) -> Bit {
    let f = ContractFields.self
    let (rows, rowParts) = (configuration.rows, configuration.rowParts)
    func wait(_ pace: DrainPace) -> Int {
      CycleModel.keysWait(pace, rows: rows, rowParts: rowParts)
    }
    let isLong = fields.flag(f.partial.add) & !fields.flag(f.partial.store)
    let update = wait(.ofUpdateWithPartial)
    let write = wait(.ofValuesWithPartial)
    let left = m.reg("keysWait", unsigned: unsignedBits(max(update, write)))
    let long = mux(fields.flag(f.update), left.constant(update), left.constant(write))
    guard CycleModel.keysWaitOutlastsRow(rows: rows, rowParts: rowParts) else {
      m.sync(clock) {
        When(lastTile & isLong) { left <== long }.elseWhen(left != 0) { left <== left &- 1 }
      }
      return m.delayed("allowsKeys", lastTile & !isLong, by: wait(.ofUpdate), clock) | (left == 1)
    }
    m.sync(clock) {
      When(finishes) {
        left <== 0
      }.elseWhen(lastTile) {
        left <== mux(isLong, long, left.constant(wait(.ofUpdate)))
      }.elseWhen(left != 0) { left <== left &- 1 }
    }
    return (left == 1) & !finishes
  }
}

extension EngineConfiguration {
  /// Lanes that read a pad together.
  var readLanes: Int { max(rows, columns) }
}
