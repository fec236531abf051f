import EngineProgram
import FixedPoint
import HDL

/// The fused end of a contraction: shift, rounding, ReLU, mask, saturation and statistics, or the
/// update of momentum and master: sections 1, 2, 3, 5 and 8 of `docs/numerics.md`.
///
/// A row of sums enters in every cycle, for an update in every second. The momenta of a row leave
/// like values; its masters enter ``masterDelay`` cycles after it, in the cycles between rows, and
/// take the same way through the same lanes.
public struct Finish: Module {
  /// The number of lanes.
  public var lanes: Int
  private let fewerSumBits: Int?

  /// Bits of a sum.
  public var sumBits: Int { fewerSumBits ?? InstructionSet.sumBits }

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// What is done.
    public let settings: FinishSettings
    /// Clears the statistics.
    public let start: Bit
    /// Sums.
    public let row: FinishRow
    /// For an update, the stored masters of the row of ``Finish/oldMasterDelay`` cycles ago.
    public let oldMaster: [Signed]
    /// The partial sums, whose old words come as masters do.
    public let partial: FinishPartial
    /// What is written.
    public let write: FinishWrite
    /// What the written numbers say.
    public let statistics: FinishStatistics
  }

  /// A finish of as many lanes as the array has columns.
  ///
  /// - Parameter sumBits: those of a sum, 33 or more.
  public init(lanes: Int, sumBits: Int = InstructionSet.sumBits) {
    self.lanes = lanes
    fewerSumBits = sumBits < InstructionSet.sumBits ? sumBits : nil
  }

  /// From the cycle of a row to that of its values or momenta.
  public static let latency = 13
  /// From the cycle of a row to that of its sums: its momenta are multiplied meanwhile.
  public static let sumDelay = 3
  /// From the cycle of a row to that in which its masters take the row's way: their second numbers, its
  /// new momenta, come two cycles later. It is odd, so that masters pass between rows.
  public static let masterDelay = latency - 2
  /// From the cycle of a row to that of its old masters. It is odd, so that they are read between
  /// momenta.
  public static let oldMasterDelay = masterDelay + sumDelay - 1
  /// From the cycle of a row to that of its new masters.
  public static let masterLatency = masterDelay + latency
  /// From the cycle of the last write to that in which the statistics are complete.
  public static let statisticsLatency = 8
  /// From the first cycle in which settings stand to the first row.
  public static let settingsLatency = 4

  /// The comment above the emitted module.
  public var documentation: String {
    "The end of a contraction in \(lanes) lanes: rounding, saturation, statistics, update."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(lanes >= 1, "a Finish of \(lanes) lanes finishes nothing; use at least 1")
    return IO(
      clock: p.clock(), settings: .ports(p, lanes: lanes), start: p.bit(),
      row: .ports(p, lanes: lanes, sumBits: sumBits), oldMaster: p.vector(lanes) { p.signed(16) },
      partial: .ports(p, lanes: lanes), write: .ports(p, lanes: lanes),
      statistics: p.output(.ports(p)))
  }

  /// Describes the block.
  public func body(_ io: IO, _ m: Builder) {
    let settings = io.settings
    m.changesSeldom(
      settings.isUpdate, settings.relu, settings.appliesMask, settings.isStochastic, settings.bits,
      settings.shifts, settings.decay, settings.rateMantissa, settings.keys, settings.masterKeys,
      io.partial.stores, io.partial.joins, io.partial.isShort)
    let pipe = Pipeline(m, io.clock)
    let parts = Flow.parts(lanes: lanes)
    let flow = Flow(
      io.row, words: io.partial.words, isUpdate: settings.isUpdate, parts: parts, pipe,
      DelayRing(m, io.clock))
    let controls = self.controls(settings, io.partial, flow, parts: parts, pipe)

    let isUpdate = (0..<parts).map {
      flow.settled("isUpdate", settings.isUpdate, part: $0, of: parts)
    }
    var lanes: [Instance<FinishLane>] = []
    for index in 0..<self.lanes {
      let lane = m.instance("lane\(index)", FinishLane(fewerSumBits: fewerSumBits))
      let isMasked = settings.appliesMask & !settings.isUpdate & !io.row.mask[index]
      m.comb {
        lane.control <== controls[index]
        lane.isKept
          <== mux(
            flow.isMaster(0), flow.active(Finish.masterDelay)[index],
            io.row.active[index] & !isMasked)
        lane.isUpdate <== isUpdate[index * parts / self.lanes]
        lane.sum <== io.row.sums[index]
        lane.oldMomentum <== io.row.old[index]
        lane.oldMaster <== io.oldMaster[index]
        lane.element2 <== flow.element2
        lane.elementOffset <== settings.elementOffsets[index]
      }
      lanes.append(lane)
    }

    let statistics = FinishCounting(
      isUpdate: settings.isUpdate, shift: settings.shifts.value, start: io.start, flow: flow,
      pipe: pipe, m: m
    ).statistics(of: lanes.map(\.io))
    let isMaster = flow.isMaster(Finish.latency)
    let write = FinishWrite(
      valid: flow.isRow(Finish.latency) | isMaster, isMaster: isMaster,
      active: mux(
        isMaster, flow.active(Finish.masterLatency), flow.active(Finish.latency)),
      values: lanes.map(\.result13),
      positive: concatenate(lanes.reversed().map { $0.isPositive13 as any Value }))
    pipe.finish()
    m.comb {
      io.write <== write
      io.statistics <== statistics
    }
  }

  /// What lanes share, each in the stage where it is used: for each lane those of its part.
  private func controls(
    _ settings: FinishSettings, _ partial: FinishPartial, _ flow: Flow, parts: Int,
    _ pipe: Pipeline
  ) -> [FinishLane.Control] {
    let shifts = settings.shifts
    let isUpdate = settings.isUpdate
    // Values have 16 fraction bits too. Only a left shift of theirs can saturate.
    let sumShift = mux(
      isUpdate, shifts.gradient.extended(to: 9), (shifts.value - 16).truncated(to: 9))
    let saturates = pipe.register("sumSaturates", isUpdate | shifts.value.isNegative)
    func aligned(_ name: String, _ shift: Signed, _ bits: Int, _ saturates: Bit) -> Alignment {
      let alignment = Alignment.decoded(
        pipe.register("\(name)Shift", shift), bits: bits, saturates: saturates)
      return Alignment(
        fine: pipe.register("\(name)Fine", alignment.fine),
        coarse: pipe.register("\(name)Coarse", alignment.coarse), saturates: saturates)
    }
    let first = (
      row: aligned("sumAlignment", sumShift, sumBits, saturates),
      master: aligned(
        "masterAlignment", (shifts.master + (sumBits - 16)).truncated(to: 9), sumBits, Bit(true))
    )
    let second = (
      row: aligned("momentumAlignment", shifts.momentum, 24, Bit(true)),
      master: aligned("stepAlignment", shifts.step, 24, Bit(true))
    )
    // The multiplier shifts too, as far as the factor fits it.
    func shifted(_ name: String, _ factor: Unsigned, _ alignment: Alignment) -> Signed {
      let low = alignment.fine[0..<Alignment.factorShift]
      return pipe.register(name, (factor.extended(to: 16) &<< low).asSigned)
    }
    let factors = (
      row: shifted("shiftedDecay", settings.decay, second.row),
      master: shifted("shiftedRate", settings.rateMantissa, second.master)
    )
    // Two copies of keys are enough, for they are wide and few read each bit.
    let keys = (0..<min(parts, 2)).map { half in
      (0..<RandomBits.elementRounds).map { round in
        flow.chosen(
          "key\(round)", stage: 3 + round, row: settings.keys[round],
          master: settings.masterKeys[round], part: half * Flow.complementedPart)
      }
    }
    let laterKeys = keys.enumerated().map { half, keys in
      keys.dropLast().enumerated().map {
        pipe.register("laterKey\($0)\(half == 0 ? "" : "_half\(half)")", $1)
      }
    }
    // Bits from the sign bit of a result on.
    let limit = (0..<15).map { place in !isUpdate & (settings.bits <= place + 1) }
    let limits = flow.halves(
      "limit", concatenate(limit.reversed().map { $0 as any Value }), parts: parts)
    let isNearest = pipe.register("isNearest", !isUpdate & !settings.isStochastic)
    let added = pipe.register("addedWords", partial.words, reset: .zero)
    let movedWords = flow.copies("movedWords", added.anyBit, parts: parts, reset: .zero)
    let movedSign = flow.copies(
      "movedSign", added[PartialSum.shortWords] & partial.isShort, parts: parts)
    let ofParts = (0..<parts).map { part in
      func chosen<T>(_ name: String, _ stage: Int, _ pair: (row: T, master: T)) -> T {
        flow.chosen(name, stage: stage, row: pair.row, master: pair.master, part: part)
      }
      func chosen<T>(
        _ name: String, _ stage: Int, _ pair: (row: Alignment, master: Alignment),
        _ choice: (Alignment) -> T
      ) -> T {
        chosen(name, stage, (choice(pair.row), choice(pair.master)))
      }
      func settled(_ name: String, _ value: Bit) -> Bit {
        flow.settled(name, value, part: part, of: parts)
      }
      let addition = PartialLane.Control(
        takes1: part == 0 ? partial.words : partial.wordsOfOthers[part - 1],
        carries2: added[0] | added[1],
        moves3: movedWords[part],
        isSign3: movedSign[part])
      let token = (row: Bit(false), master: Bit(true))
      // Words of partial sums that are written take the way of old masters.
      let isWord = (row: partial.stores, master: Bit(true))
      return FinishLane.Control(
        isMaster3: chosen("isMaster3", 3, isWord), factor3: chosen("factor3", 3, factors),
        keys: keys[part * keys.count / parts],
        laterKeys: laterKeys[part * keys.count / parts],
        firstFine4: chosen("firstFine4", 4, first) { $0.fine[0..<2] },
        firstFine5: chosen("firstFine5", 5, first) { $0.fine[2..<4] },
        firstCoarse7: chosen("firstCoarse7", 7, first, \.coarse),
        firstCoarse8: chosen("firstCoarse8", 8, first, \.coarse),
        firstSaturates7: chosen("firstSaturates7", 7, first, \.saturates),
        secondFine6: chosen("secondFine6", 6, second) { $0.fine[Alignment.factorShift] },
        secondCoarse8: chosen("secondCoarse8", 8, second, \.coarse),
        secondCoarse9: chosen("secondCoarse9", 9, second, \.coarse),
        subtracts6: chosen("subtracts6", 6, token), subtracts8: chosen("subtracts8", 8, token),
        subtracts10: chosen("subtracts10", 10, token),
        isNearest: settled("isNearest", isNearest), limit: limits[part * limits.count / parts],
        partial: addition)
    }
    let moves = [3...6, 7...9, 10...13].map { flow.moves($0, lanes: lanes) }
    let relu = flow.settled("relu", settings.relu & !isUpdate, lanes: lanes)
    let joins = flow.settled("joins", partial.joins, lanes: lanes)
    return (0..<lanes).map { lane in
      var control = ofParts[lane * parts / lanes]
      control.moves3To6 = moves[0][lane]
      control.moves7To9 = moves[1][lane]
      control.moves10To13 = moves[2][lane]
      control.relu = relu[lane]
      control.partial.joins = joins[lane]
      return control
    }
  }
}
