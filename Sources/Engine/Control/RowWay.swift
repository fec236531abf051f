import ECP5
import EngineProgram
import HDL

/// A row's way beside the array: its requests for what is read beside it, the finish, its writes.
struct RowWay {
  /// The reads of momenta, masters and partial sums, and of partial sums in the other pad.
  let weightReads, activationReads: PadRequest
  /// The write, and what is written ``Scratchpad/valueDelay`` cycles later.
  let write: PadRequest
  let values: [Signed]
  /// Whether it goes to the pad for weights.
  let writesWeights: Bit
  /// Moves the array to the next row; and whether that is the first one of the second tile of a pair, none
  /// where there are no pairs.
  let shift: Bit
  let shiftsToSecond: Bit?
  private let row: FinishRowSource

  /// From the start of a contraction to its being an update.
  private static let settingsDelay =
    Finish.masterLatency - Finish.latency - ContractUnit.startDelay

  /// What joins a row when it leaves the array.
  struct FinishRowSource {
    let finish: Instance<Finish>
  }

  init(
    _ settings: Settings, _ io: ContractUnit.IO, _ row: DrainWalk.Row,
    _ words: DrainWalk.Words, _ lanes: OperandLanes, _ configuration: EngineConfiguration,
    _ m: Builder
  ) {
    let (f, fields) = (ContractFields.self, settings.fields)
    let clock = io.clock
    // Rows of a contraction look like masters on their way until they have left the lanes for masters;
    // only then can the next contraction, which may have begun, be an update.
    let isUpdate = m.reg("isUpdate")
    let start = m.wire("startsRows", io.start | io.shrink.start)
    let begins = m.delayed("begins", start, by: Self.settingsDelay, clock)
    m.sync(clock) { When(begins) { isUpdate <== fields.flag(f.update) } }
    let statisticsAreTaken = m.delayed(
      "statisticsAreTaken", start, by: Finish.statisticsLatency - ContractUnit.startDelay, clock)
    let toFinish = ContractUnit.rowLatency
    let distance = m.wire("momentumDistance", fields[f.d.base] &- fields[f.c.base])

    // When values and masters reach the finish, and when their writes are asked for: before they
    // leave it.
    let masters = Finish.oldMasterDelay
    let values = toFinish + Finish.latency - Scratchpad.valueDelay
    let masterValues = values + Finish.masterDelay
    let valid = m.line("rowValid", row.valid, by: masterValues + Scratchpad.valueDelay, clock)
    let isLast = m.line("rowIsLast", row.isLast, by: masterValues + Scratchpad.valueDelay, clock)
    let ring = DelayRing(m, clock)
    let element = ring.delayed("rowElement", row.element, by: toFinish)
    let columns = ring.delayed("rowColumns", row.columns, by: toFinish)
    let place = Place(c: row.c, columns: row.columns)
    let placeOfMasters = ring.delayed("placeOfMasters", place, by: masters)
    let placeOfValues = ring.delayed("placeOfValues", placeOfMasters, by: values - masters)
    let placeOfMasterValues = ring.delayed(
      "placeOfMasterValues", placeOfValues, by: masterValues - values)

    let parts = Flow.parts(lanes: configuration.finishLanes)
    // With partial sums rows stand in the array from the cycle on in which they would enter the finish.
    let begun = m.line(
      "rowBegun", words.begins,
      by: toFinish + PartialSum.words - (parts > 1 ? 1 : 0), clock)
    let toSums = toFinish + Finish.sumDelay - ContractionArray.shiftLatency
    let ahead = configuration.wayRegisters
    let shifts = mux(
      fields.isPartial, begun[toSums - DrainPace.delay - ahead], valid[toSums - ahead])
    shift = m.delayed("shifts", shifts, by: ahead, clock)
    shiftsToSecond = row.beginsSecond.map {
      m.delayed("rowBeginsSecond", $0, by: toSums, clock)
    }
    let (adds, stores) = (fields.flag(f.partial.add), fields.flag(f.partial.store))
    let old = OldWords(settings, words, toFinish: toFinish, configuration, m)
    // Momenta are read with the row, masters when the row's own way is free for them.
    weightReads = lanes.c.request(
      oneOf: [
        LaneAddresses.Choice(
          enable: row.valid & isUpdate, base: row.c &+ distance, active: row.columns),
        LaneAddresses.Choice(
          enable: valid[masters] & isUpdate, base: placeOfMasters.c,
          active: placeOfMasters.columns),
        LaneAddresses.Choice(
          enable: old.read(from: .weights), base: words.base, active: words.columns),
      ], "rowReads", m)
    activationReads = lanes.c.request(
      old.read(from: .activations), base: words.base, active: words.columns)
    let sources = old.sources()

    let words = { (cycle: Int) in
      joined((0..<PartialSum.words).map { begun[toFinish + cycle + $0] & fields.isPartial })
    }
    let wordsOfParts = parts > 1 ? m.copies("partialWords", words(0), count: parts) : []

    let finish = m.instance(
      "finish", Finish(lanes: configuration.finishLanes, sumBits: configuration.sumBits))
    self.row = FinishRowSource(finish: finish)
    let oldMomenta = m.wire("old", Array(io.weightWords.prefix(configuration.finishLanes)))
    let mask = Masks(fields, io, row, finish.write, toFinish: toFinish, ring, configuration, m)
    m.connect("finishReset", [finish.clock], to: clock, spreads: configuration.spreads)
    m.comb {
      finish.settings.isUpdate <== isUpdate
      finish.settings.relu <== fields.flag(f.relu)
      finish.settings.appliesMask <== fields.flag(f.appliesMask)
      finish.settings.isStochastic <== fields.flag(f.stochastic)
      finish.settings.bits <== fields[f.bits]
      finish.settings.shifts <== io.scales.shifts
      finish.settings.decay <== io.decay
      finish.settings.rateMantissa <== io.rateMantissa
      finish.settings.keys <== io.scales.keys
      finish.settings.masterKeys <== io.scales.masterKeys
      finish.settings.elementOffsets <== lanes.elements
      finish.start <== statisticsAreTaken
      finish.row.valid <== valid[toFinish]
      finish.row.active <== columns
      finish.row.element <== element
      finish.row.mask <== mask.bits
      finish.row.old <== oldMomenta
      for lane in 0..<configuration.finishLanes {
        finish.oldMaster[lane]
          <== (io.weightWords[lane].asUnsigned & sources[lane].weights.repeated(16)
          | io.activationWords[lane].asUnsigned & sources[lane].activations.repeated(16)).asSigned
      }
      finish.partial.stores <== stores
      finish.partial.joins <== adds & !stores
      finish.partial.isShort <== fields.flag(f.partial.isShort)
      finish.partial.words <== wordsOfParts.first ?? words(1)
      finish.partial.wordsOfOthers <== Array(wordsOfParts.dropFirst())
      io.maskFault <== mask.fault
      io.statistics <== finish.statistics
    }

    // A write goes where its row says, as much later.
    let isMaster = m.wire("writesMaster", valid[masterValues] & isUpdate)
    let base = m.wire(
      "writePlace",
      mux(isMaster, placeOfMasterValues.c, placeOfValues.c)
        &+ (distance & (isUpdate & !isMaster).repeated(distance.width)))
    write = lanes.c.request(
      (valid[values] | isMaster) & !(isUpdate & io.measures), base: base,
      active: mux(isMaster, placeOfMasterValues.columns, placeOfValues.columns))
    self.values = finish.write.values
    writesWeights = fields[f.c.pad][0]

    let ends = m.wire(
      "ends",
      mux(
        isUpdate,
        valid[toFinish + Finish.masterLatency] & isLast[toFinish + Finish.masterLatency],
        valid[toFinish + Finish.latency] & isLast[toFinish + Finish.latency]))
    let finishes = m.delayed(
      "finishes", ends, by: Finish.statisticsLatency - ContractUnit.notice, clock)
    let done = m.delayed("done", finishes, by: ContractUnit.notice, clock)
    m.comb {
      io.finishes <== finishes
      io.done <== done
    }
  }

  /// Where a row lies.
  private struct Place {
    let c, columns: Unsigned
  }

  /// Connects the sums of a row.
  func connect(_ sums: [Signed]) -> Connection { row.finish.row.sums <== sums }
}

/// The mask memory and its two ways.
private struct Masks {
  let bits: Unsigned
  let fault: Bit

  init(
    _ fields: InstructionFields, _ io: ContractUnit.IO, _ row: DrainWalk.Row,
    _ write: FinishWrite, toFinish: Int, _ ring: DelayRing, _ configuration: EngineConfiguration,
    _ m: Builder
  ) {
    let f = ContractFields.self
    let memory = m.memory(
      "masks", depth: configuration.maskWords << (row.part?.width ?? 0),
      unsigned: configuration.finishLanes, collision: .undefined)
    let rowBits = unsignedBits(configuration.maskWords - 1)
    let address =
      row.part.map { concatenate(row.mask[0..<rowBits], $0) } ?? row.mask[0..<rowBits]
    let applies = fields.flag(f.appliesMask)
    let word = memory.read("mask", io.clock, at: address, enable: row.valid & applies)
    bits = ring.delayed("maskBits", word, by: toFinish - 1)
    let place = ring.delayed(
      "maskPlaceOfValues", ring.delayed("maskPlace", address, by: toFinish), by: Finish.latency)
    memory.write(
      io.clock, at: place, write.positive & write.active,
      enable: write.valid & fields.flag(f.storesMask))
    let isUsed = applies | fields.flag(f.storesMask)
    fault = row.valid & isUsed & (row.mask >= configuration.maskWords)
  }
}
