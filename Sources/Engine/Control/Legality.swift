import EngineProgram
import HDL

/// Whether an instruction may run, from its fields alone: looked at in the cycle before it is taken, so
/// that it is known when it is to start. Whether a loop goes back is not looked at here.
struct Legality {
  let isLegal: Bit
  /// The fault, if it may not.
  let code: Unsigned

  /// `ahead` is the instruction that will be taken, which `decoded` names a cycle later; `takes` is set
  /// when it is taken.
  init(
    _ sequencer: Sequencer, ahead instruction: Unsigned, decoded opcodes: [Opcode: Bit],
    takes: Bit, _ clock: Clock, _ m: Builder
  ) {
    func seen(_ name: String, _ value: Bit) -> Bit { m.delayed(name, value, by: 1, clock) }
    let f = ContractFields.self
    let contract = InstructionFields(opcode: .contract, bits: instruction)
    let softmax = InstructionFields(opcode: .softmax, bits: instruction)
    let range = InstructionFields(opcode: .commit, bits: instruction)
    let isWithin = { (bits: Unsigned, limit: Int) -> Bit in (bits != 0) & (bits <= limit) }
    let isOdd = { (stride: Field) -> Bit in contract[stride][0] }
    // Columns after a skip stay in the banks where they would be without it.
    let keepsBank = { (skip: Field) -> Bit in
      !contract.low(skip, unsignedBits(sequencer.banks - 1)).anyBit
    }
    func ors(_ bits: [Bit]) -> Bit { balanced(bits) { $0 | $1 } }

    let isContract = opcodes[.contract]!
    // The pad for inputs has one port that reads.
    let bothInInput =
      contract[f.a.pad][1] & !contract.flag(f.a.ones) & contract[f.b.pad][1]
      & !contract.flag(f.b.ones)
    func isBadView(_ field: Field) -> Bit { (contract[field] == 1) | (contract[field] > 8) }
    // An update rounds and writes in its own way.
    let choices = [
      f.bias, f.relu, f.storesMask, f.appliesMask, f.stochastic, f.exact, f.continues,
    ]
    let hasChoice = m.wire("hasChoice", ors(choices.map(contract.flag)))
    let badUpdate =
      !contract[f.c.pad][0] | hasChoice | (contract[f.c.slot] == contract[f.d.slot])
    // So do partial sums.
    let (adds, stores) = (contract.flag(f.partial.add), contract.flag(f.partial.store))
    let badPartial =
      stores & (hasChoice | contract.flag(f.update) | (contract[f.bits] != 16))
      | adds & !stores & contract[f.partial.pad][1]
    let badPair =
      contract.flag(f.pair.isPair)
      & ors([
        contract.flag(f.b.ones), contract[f.b.view].anyBit, contract[f.b.pad][1],
        contract.flag(f.update) & contract[f.b.pad][0],
        (contract[f.a.pad] == contract[f.b.pad]) & !contract.flag(f.a.ones),
        contract[f.tiles.lastRows] > sequencer.rows / 2, contract[f.loops[0].count] > 1,
        contract.flag(f.bias), contract.flag(f.storesMask), contract.flag(f.appliesMask), adds,
        stores,
      ])
    let badContract = seen(
      "badContract",
      ors(
        [
          contract[f.a.pad].allBits, contract[f.b.pad].allBits, contract[f.c.pad][1], bothInInput,
          isBadView(f.a.view), isBadView(f.b.view),
          contract.flag(f.update) & badUpdate, badPartial,
          contract.flag(f.storesMask) & contract.flag(f.appliesMask),
          !isWithin(contract[f.bits], 16),
          !isWithin(contract[f.tiles.lastRows], sequencer.rows),
          !isWithin(contract[f.tiles.lastColumns], sequencer.columns),
        ] + (sequencer.tilesPair ? [badPair] : [])))
    let evenStride = seen(
      "evenStride",
      ors([
        !isOdd(f.c.lane), !isOdd(f.a.lane) & !contract.flag(f.a.ones),
        !isOdd(f.b.lane) & !contract.flag(f.b.ones), !isOdd(f.d.row) & contract.flag(f.bias),
        !keepsBank(f.skips.c), !keepsBank(f.skips.b) & !contract.flag(f.b.ones),
        sequencer.hasSkips
          ? Bit(false) : contract[f.skips.c].anyBit | contract[f.skips.element].anyBit,
      ]))
    let badSoftmax = seen(
      "badSoftmax",
      !isWithin(softmax[SoftmaxFields.bits], 16)
        | !isWithin(softmax[SoftmaxFields.classes], InstructionSet.maximumClasses)
        | !softmax[SoftmaxFields.samples].anyBit)
    // The bytes of a word are written at once.
    let fetch = InstructionFields(opcode: .fetch, bits: instruction)
    let run = fetch[FetchFields.walk.counts[0]]
    let badFetch = seen("badFetch", (run > 1) & (fetch[FetchFields.walk.steps[0]] != 1))
    let rangeEnd = range[RangeFields.first] + range[RangeFields.count]
    let badRange =
      (opcodes[.configure]! & seen("afterRegisters", rangeEnd > Register.count))
      | ((opcodes[.commit]! | opcodes[.loadSlots]! | opcodes[.storeSlots]!)
        & seen("afterSlots", rangeEnd > InstructionSet.slots))
    let transfer = InstructionFields(opcode: .load, bits: instruction)
    let badTransfer =
      (opcodes[.load]! | opcodes[.store]!)
      & seen("isInputPad", transfer[TransferFields.pad][1])
    let energy = InstructionFields(opcode: .energy, bits: instruction)
    let badEnergy = seen(
      "badEnergy",
      !isWithin(energy[EnergyFields.slices], sequencer.energyLanes)
        | !isWithin(energy[EnergyFields.last], sequencer.energyLanes))
    let evenLanes = seen("evenLanes", !energy[EnergyFields.lane][0])
    let bond = InstructionFields(opcode: .threshold, bits: instruction)
    let badRank =
      (opcodes[.energy]! & badEnergy)
      | ((opcodes[.energy]! | opcodes[.shrink]!)
        & seen("isOtherPad", transfer[TransferFields.pad] != Pad.weights.rawValue))
      | ((opcodes[.factors]! | opcodes[.threshold]!)
        & seen("hasNoIndex", !bond[BondFields.count].anyBit))
    let known = ors(Opcode.allCases.map { opcodes[$0]! })
    let illegal = m.reg("isIllegal", reset: .none)
    let isEven = m.reg("hasEvenStride", reset: .none)
    let isIllegal =
      !known | (isContract & badContract) | (opcodes[.softmax]! & badSoftmax) | badRange
      | badTransfer | badRank | (opcodes[.fetch]! & badFetch)
    m.sync(clock) {
      When(takes) {
        illegal <== isIllegal
        isEven <== (isContract & evenStride) | (opcodes[.energy]! & evenLanes)
      }
    }
    isLegal = m.wire("isLegal", !illegal & !isEven)
    code = m.wire(
      "illegalCode",
      mux(
        isEven & !illegal, Unsigned(Fault.evenStride.rawValue, width: 4),
        Unsigned(Fault.illegalInstruction.rawValue, width: 4)))
  }
}
