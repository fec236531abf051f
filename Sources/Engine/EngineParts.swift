import EngineProgram
import FixedPoint
import HDL

/// The parts of an ``Engine`` and how they are connected.
struct EngineParts {
  let sequencer: Instance<Sequencer>
  let contract: Instance<ContractUnit>
  let softmax: Instance<SoftmaxUnit>
  let load: Instance<LoadUnit>
  let store: Instance<StoreUnit>
  let fetch: Instance<FetchUnit>
  let keys: Instance<TensorKeys>
  let scale: Instance<ScaleUnit>
  let rank: Instance<RankUnit>
  let walk: Instance<AddressWalk>
  let activations: Instance<Scratchpad>
  let weights: Instance<Scratchpad>
  let inputs: Instance<InputPad>
  /// The way of words to the banks of both scratchpads, of which only one is written at a time.
  let spread: Instance<LaneSpread>
  /// The ways of words back to lanes: from X of the pads, and from Y of two pads.
  let activationReturn, weightReturn, inputReturn, accessReturn: Instance<LaneReturn>
  /// The instruction as contractions take it.
  let contractInstruction: Unsigned
  let configuration: EngineConfiguration

  init(_ configuration: EngineConfiguration, _ clock: Clock, _ m: Builder) {
    self.configuration = configuration
    let banks = configuration.banks
    precondition(
      CycleModel.padRead == Scratchpad.readLatency, "units know how long a pad takes to read")
    // Keys of the next tensors come while the last rows still use theirs.
    let (rows, rowParts) = (configuration.rows, configuration.rowParts)
    for pace in [DrainPace.ofUpdate, .ofUpdateWithPartial, .ofValuesWithPartial] {
      let drain = pace.rowCycles * rows * rowParts + (pace.isPartial ? DrainPace.delay : 0)
      precondition(
        ContractUnit.drainDelay + ContractUnit.rowLatency + drain
          + FixedPoint.RandomBits.elementRounds
          < TensorKeys.latency(tensors: 1)
          + CycleModel.keysWait(pace, rows: rows, rowParts: rowParts),
        "a tile has used its keys when those of the next contraction come")
    }
    precondition(
      CycleModel.softmaxStart + SoftmaxUnit().keysNeeded >= TensorKeys.latency(tensors: 1),
      "softmax starts so late that its keys are there")
    sequencer = m.instance("sequencer", Sequencer(configuration))
    contract = m.instance("contract", ContractUnit(configuration))
    softmax = m.instance("softmax", SoftmaxUnit(spreads: configuration.spreads))
    load = m.instance("load", LoadUnit())
    store = m.instance("store", StoreUnit())
    fetch = m.instance("fetch", FetchUnit())
    keys = m.instance("tensorKeys", TensorKeys())
    scale = m.instance("scaleUnit", ScaleUnit(sumBits: configuration.sumBits))
    rank = m.instance("rank", RankUnit(configuration))
    walk = m.instance("walk", AddressWalk())
    activations = m.instance(
      "activations", Scratchpad(words: configuration.activationWords, banks: banks))
    weights = m.instance("weights", Scratchpad(words: configuration.weightWords, banks: banks))
    inputs = m.instance("inputs", InputPad(words: configuration.inputWords, banks: banks))
    spread = m.instance(
      "spread", LaneSpread(banks: banks, lanes: configuration.finishLanes, pads: 2))
    let lanes = configuration.readLanes
    activationReturn = m.instance(
      "activationReturn",
      LaneReturn(banks: banks, lanes: min(banks, max(lanes, BondTable.sumWords))))
    weightReturn = m.instance("weightReturn", LaneReturn(banks: banks, lanes: lanes))
    inputReturn = m.instance("inputReturn", LaneReturn(banks: banks, lanes: lanes, widths: [8]))
    accessReturn = m.instance(
      "accessReturn", LaneReturn(banks: banks, lanes: configuration.columns, widths: [16, 16]))
    let instruction = EngineParts.asContraction(
      sequencer.instruction, isShrink: sequencer.units.rank.isShrink)
    contractInstruction = m.wire("contractInstruction", instruction)
  }

  var clocks: [Clock] {
    [
      sequencer.clock, contract.clock, softmax.clock, load.clock, store.clock, fetch.clock,
      keys.clock, scale.clock, rank.clock, walk.clock, activations.clock, weights.clock,
      inputs.clock, spread.clock, activationReturn.clock, weightReturn.clock, inputReturn.clock,
      accessReturn.clock,
    ]
  }

  private func fields(_ opcode: Opcode) -> InstructionFields {
    InstructionFields(opcode: opcode, bits: sequencer.instruction)
  }

  private func register(_ register: Register) -> Unsigned {
    sequencer.registers[register.rawValue]
  }

  func connectUnits(_ m: Builder, _ clock: Clock) {
    connectContract(m)
    connectScale(m, clock)
    connectSoftmax(m)
    connectTransfers(m, clock)
    connectRank(m, clock)
    m.comb {
      keys.seed <== sequencer.seed
      keys.start <== sequencer.units.keys.start
      keys.step <== register(.step)
      keys.number <== sequencer.units.number
      keys.isPair <== sequencer.units.keysArePair
      sequencer.units.keys.done <== keys.done
      sequencer.counts.saturations <== contract.statistics.saturations
      sequencer.counts.momentumSaturations <== contract.statistics.momentumSaturations
      sequencer.counts.sample <== softmax.outcome
      sequencer.counts.gradientSaturates <== softmax.saturates
      sequencer.outOfRange
        <== activations.x.fault | activations.y.fault | weights.x.fault | weights.y.fault
        | inputs.x.fault | contract.maskFault
      sequencer.fetchOutOfRange <== inputs.stream.fault
    }
  }

  private func connectContract(_ m: Builder) {
    let f = ContractFields.self
    let contractFields = InstructionFields(opcode: .contract, bits: contractInstruction)
    let isRandom = contractFields.flag(f.update) | contractFields.flag(f.stochastic)
    m.comb {
      contract.start <== sequencer.units.contract.start
      contract.instruction <== contractInstruction
      contract.rateMantissa <== register(.rateMantissa)[0..<8]
      contract.decay <== register(.momentum)[0..<8]
      contract.measures <== register(.measure)[0]
      contract.scales.aView <== scale.aViewShift
      contract.scales.bView <== scale.bViewShift
      contract.scales.biasView <== scale.biasViewShift
      contract.scales.biasSum <== scale.biasSumShift
      contract.scales.shifts <== scale.shifts
      contract.scales.keysAreReady <== keys.done | !isRandom
      contract.scales.keys <== keys.first
      contract.scales.masterKeys <== keys.second
      sequencer.units.contract.done <== contract.done
      sequencer.units.contractAllowsKeys <== contract.allowsKeys
      sequencer.units.contractFinishes <== contract.finishes
    }
  }

  /// What the scale unit and the counters need of a contraction to its end, when the next one may
  /// have begun.
  private struct Ending {
    let aSlot, bSlot, cSlot, dSlot, aView, bView, bits, entries: Unsigned
    let aOnes, bOnes, isUpdate, isExact, isStochastic, isShrink, storesPartial, continues: Bit
  }

  private func connectScale(_ m: Builder, _ clock: Clock) {
    let f = ContractFields.self
    let contractFields = InstructionFields(opcode: .contract, bits: contractInstruction)
    let units = sequencer.units
    let begun = Ending(
      aSlot: contractFields[f.a.slot], bSlot: contractFields[f.b.slot],
      cSlot: contractFields[f.c.slot], dSlot: contractFields[f.d.slot],
      aView: contractFields[f.a.view], bView: contractFields[f.b.view],
      bits: contractFields[f.bits], entries: contractFields[f.entries],
      aOnes: contractFields.flag(f.a.ones), bOnes: contractFields.flag(f.b.ones),
      isUpdate: contractFields.flag(f.update), isExact: contractFields.flag(f.exact),
      isStochastic: contractFields.flag(f.stochastic), isShrink: units.rank.isShrink,
      storesPartial: contractFields.flag(f.partial.store),
      continues: contractFields.flag(f.continues))
    let ending = m.reg("ending", like: begun, reset: .none)
    // The exponents of the contraction before are written then. The shifts of a bias are needed
    // earlier than others, so it starts later.
    let hasBias = contractFields.flag(f.bias)
    let wait =
      Finish.statisticsLatency + ScaleUnit.endLatency - ContractUnit.startDelay
    let firstWord = 3 + ProductIssue.latency + ContractUnit.toPad + Scratchpad.readLatency
    precondition(
      wait + ScaleUnit.viewLatency <= firstWord
        && wait - CycleModel.biasWait + ScaleUnit.biasLatency <= firstWord,
      "shifts of views and biases are there before the first words come")
    let begins = m.line("scaleBegins", units.scaleStarts, by: wait, clock)
    m.sync(clock) {
      When(mux(hasBias, begins[wait - CycleModel.biasWait - 1], begins[wait - 1])) {
        ending <== begun
      }
    }
    m.comb {
      scale.contract.aSlot <== ending.aSlot
      scale.contract.bSlot <== ending.bSlot
      scale.contract.cSlot <== ending.cSlot
      scale.contract.dSlot <== ending.dSlot
      scale.contract.aView <== ending.aView
      scale.contract.bView <== ending.bView
      scale.contract.aOnes <== ending.aOnes
      scale.contract.bOnes <== ending.bOnes
      scale.contract.isUpdate <== ending.isUpdate
      scale.contract.isExact <== ending.isExact
      scale.contract.isShrink <== ending.isShrink
      scale.contract.storesPartial <== ending.storesPartial
      scale.contract.continues <== ending.continues
      scale.contract.bits <== ending.bits
      scale.contract.entries <== ending.entries
      sequencer.counts.isUpdate <== ending.isUpdate
      sequencer.counts.isExact <== ending.isExact
      sequencer.counts.isStochastic <== ending.isStochastic
      sequencer.counts.isShrink <== ending.isShrink
      scale.contract.rateExponent <== register(.rateExponent)
      scale.contract.measures <== register(.measure)[0]
      scale.starts <== mux(hasBias, begins[wait - CycleModel.biasWait], begins[wait])
      scale.ends <== units.scaleEnds
      scale.statistics <== contract.statistics
      scale.commit.enable <== units.commits
      scale.commit.slot <== units.slot
      scale.load.enable <== units.loadsSlot
      scale.load.slot <== units.slot
      scale.loadWord <== sequencer.seed.word
      scale.read.enable <== units.readsSlot
      scale.read.slot <== units.slot
      units.slotWord <== scale.readWord
    }
  }

  private func connectSoftmax(_ m: Builder) {
    let f = SoftmaxFields.self
    let softmaxFields = fields(.softmax)
    m.comb {
      softmax.start <== sequencer.units.softmax.start
      softmax.work.logits <== softmaxFields[f.logits]
      softmax.work.logitsStride <== softmaxFields[f.logitsStride]
      softmax.work.gradient <== softmaxFields[f.gradient]
      softmax.work.gradientStride <== softmaxFields[f.gradientStride]
      softmax.work.labels <== softmaxFields[f.labels]
      softmax.work.classes <== softmaxFields[f.classes]
      softmax.work.samples <== softmaxFields[f.samples]
      softmax.work.bits <== softmaxFields[f.bits]
      softmax.work.exponent <== sequencer.exponent.asSigned
      softmax.work.keys <== keys.first
      softmax.work.element <== softmaxFields[f.element]
      sequencer.units.softmax.done <== softmax.done
    }
  }

  private func connectTransfers(_ m: Builder, _ clock: Clock) {
    let loads = fields(.load)
    // They do not run at the same time, and their fields lie at the same places.
    let walks = [load.walk, store.walk, rank.walk]
    for opcode in [Opcode.store, .energy, .shrink] {
      precondition(
        TransferFields.all.allSatisfy {
          InstructionSet.places[opcode]![$0] == InstructionSet.places[.load]![$0]
        }, "a walk finds its fields in every instruction that walks")
    }
    // A fetch goes on while other instructions run, so it keeps its own fields.
    let fetched = m.reg(
      "fetchInstruction", unsigned: 32 * InstructionSet.words, reset: .none)
    let fetches = InstructionFields(opcode: .fetch, bits: fetched)
    let fetchStarts = m.reg("fetchStarts")
    m.sync(clock) {
      When(sequencer.units.fetch.start) { fetched <== sequencer.instruction }
      fetchStarts <== sequencer.units.fetch.start
    }
    m.unused(fetched)
    m.comb {
      load.start <== sequencer.units.load.start
      store.start <== sequencer.units.store.start
      walk.start <== balanced(walks.map(\.start)) { $0 | $1 }
      walk.advance <== balanced(walks.map(\.advance)) { $0 | $1 }
      walk.base <== loads[TransferFields.base]
      walk.loops <== Self.loops(loads, TransferFields.walk)
      for unit in walks {
        unit.address <== walk.address
        unit.endsRun <== walk.endsRun
        unit.endsTurn <== walk.endsTurn
        unit.isLast <== walk.isLast
        unit.inLastTurn <== walk.inLastTurn
      }
      fetch.start <== fetchStarts
      fetch.base <== fetches[FetchFields.base]
      fetch.loops <== Self.loops(fetches, FetchFields.walk)
      fetch.labels <== fetches[FetchFields.labels]
      fetch.samples <== fetches[FetchFields.samples]
      sequencer.units.load.done <== load.done
      sequencer.units.store.done <== store.done
      sequencer.units.fetch.done <== fetch.done
      sequencer.units.fetches <== fetch.busy | fetchStarts
    }
  }

  static func loops(
    _ fields: InstructionFields, _ walk: WalkFields
  ) -> AddressWalk.Loops {
    AddressWalk.Loops(
      counts: walk.counts.map { fields[$0] }, steps: walk.steps.map { fields[$0] })
  }
}
