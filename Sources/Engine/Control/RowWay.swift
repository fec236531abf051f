import EngineProgram
import HDL

/// A row's way beside the array: its requests for what is read beside it, the finish, its writes.
struct RowWay {
  /// The reads of momenta and masters.
  let reads: [PadRequest]
  /// The write.
  let write: PadRequest
  let values: [Signed]
  /// Whether it goes to the pad for weights.
  let writesWeights: Bit
  /// Moves the array to the next row.
  let shift: Bit
  private let row: FinishRowSource

  /// From the start of a contraction to its being an update.
  private static let settingsDelay =
    Finish.masterLatency - Finish.latency - ContractUnit.startDelay

  /// What joins a row when it leaves the array.
  struct FinishRowSource {
    let finish: Instance<Finish>
  }

  init(
    _ fields: InstructionFields, _ io: ContractUnit.IO, _ row: DrainWalk.Row, _ lanes: OperandLanes,
    _ configuration: EngineConfiguration, _ m: Builder
  ) {
    let f = ContractFields.self
    let clock = io.clock
    // Rows of a contraction look like masters on their way until they have left the lanes for masters;
    // only then can the next contraction, which may have begun, be an update.
    let isUpdate = m.reg("isUpdate")
    let begins = m.delayed("begins", io.start, by: Self.settingsDelay, clock)
    m.sync(clock) { When(begins) { isUpdate <== fields.flag(f.update) } }
    let statisticsAreTaken = m.delayed(
      "statisticsAreTaken", io.start, by: Finish.statisticsLatency - ContractUnit.startDelay, clock)
    let toFinish = ContractUnit.rowLatency
    let distance = m.wire("momentumDistance", fields[f.d.base] &- fields[f.c.base])

    // Momenta are read with the row, masters when the row's own way is free for them.
    let valid = m.line(
      "rowValid", row.valid, by: toFinish + Finish.masterLatency, clock)
    let c = m.line(
      "rowC", row.c, by: toFinish + Finish.masterLatency, clock)
    let columns = m.line(
      "rowColumns", row.columns, by: max(toFinish, Finish.masterDelay), clock)
    let isLast = m.line(
      "rowIsLast", row.isLast, by: toFinish + Finish.masterLatency, clock)
    let element = m.delayed("rowElement", row.element, by: toFinish, clock)
    let momenta = lanes.c.request(
      row.valid & isUpdate, base: row.c &+ distance, active: row.columns)
    let masters = lanes.c.request(
      valid[Finish.masterDelay] & isUpdate, base: c[Finish.masterDelay],
      active: columns[Finish.masterDelay])
    reads = [momenta, masters]
    shift = valid[toFinish - ContractionArray.shiftLatency]

    let finish = m.instance("finish", Finish(lanes: configuration.columns))
    self.row = FinishRowSource(finish: finish)
    let old = m.wire("old", Array(io.weightReads.data.prefix(configuration.columns)))
    let oldRegisters = (0..<configuration.columns).map {
      m.reg("old\($0)", signed: 16, reset: .none)
    }
    m.sync(clock) { oldRegisters <== old }
    let mask = Masks(fields, io, row, finish.write, toFinish: toFinish, configuration, m)
    m.comb {
      finish.clock <== clock
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
      finish.settings.elementOffsets
        <== lanes.elements.map {
          $0.asSigned.extended(to: 32).asUnsigned
        }
      finish.start <== statisticsAreTaken
      finish.row.valid <== valid[toFinish]
      finish.row.active <== columns[toFinish]
      finish.row.element <== element.extended(to: 32)
      finish.row.mask <== mask.bits
      finish.row.old <== oldRegisters
      finish.oldMaster <== oldRegisters
      io.maskFault <== mask.fault
      io.statistics <== finish.statistics
    }

    // A write goes where its row says, as much later.
    let isMaster = finish.write.isMaster
    let place = m.wire(
      "writePlace",
      mux(
        isMaster, c[toFinish + Finish.masterLatency],
        mux(isUpdate, c[toFinish + Finish.latency] &+ distance, c[toFinish + Finish.latency])))
    write = lanes.c.request(
      finish.write.valid & !(isUpdate & io.measures), base: place, active: finish.write.active)
    values = finish.write.values
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

  /// Connects the sums of a row.
  func connect(_ sums: [Signed]) -> Connection { row.finish.row.sums <== sums }
}

/// The mask memory and its two ways.
private struct Masks {
  let bits: Unsigned
  let fault: Bit

  init(
    _ fields: InstructionFields, _ io: ContractUnit.IO, _ row: DrainWalk.Row,
    _ write: FinishWrite, toFinish: Int, _ configuration: EngineConfiguration, _ m: Builder
  ) {
    let f = ContractFields.self
    let memory = m.memory(
      "masks", depth: configuration.maskWords, unsigned: configuration.columns,
      collision: .undefined)
    let address = row.mask[0..<memory.addressBits]
    let applies = fields.flag(f.appliesMask)
    let word = memory.read("mask", io.clock, at: address, enable: row.valid & applies)
    bits = m.delayed("maskBits", word, by: toFinish - 1, io.clock)
    let place = m.delayed("maskPlace", address, by: toFinish + Finish.latency, io.clock)
    memory.write(
      io.clock, at: place, write.positive & write.active,
      enable: write.valid & fields.flag(f.storesMask))
    let isUsed = applies | fields.flag(f.storesMask)
    fault = row.valid & isUsed & (row.mask >= configuration.maskWords)
  }
}
