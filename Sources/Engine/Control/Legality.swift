import EngineProgram
import HDL

/// Whether an instruction may run, from its fields alone.
struct Legality {
  let isLegal: Bit
  /// The fault, if it may not.
  let code: Unsigned

  /// `badLoop` says whether a loop does not go back, or lies in another one.
  init(
    _ sequencer: Sequencer, _ instruction: Unsigned, _ opcodes: [Opcode: Bit], badLoop: Bit,
    _ m: Builder
  ) {
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
    let choices = [f.bias, f.relu, f.storesMask, f.appliesMask, f.stochastic, f.exact]
    let badUpdate =
      !contract[f.c.pad][0] | ors(choices.map(contract.flag))
      | (contract[f.c.slot] == contract[f.d.slot])
    let badContract = m.wire(
      "badContract",
      ors([
        contract[f.a.pad].allBits, contract[f.b.pad].allBits, contract[f.c.pad][1], bothInInput,
        isBadView(f.a.view), isBadView(f.b.view),
        contract.flag(f.update) & badUpdate,
        contract.flag(f.storesMask) & contract.flag(f.appliesMask),
        !isWithin(contract[f.bits], 16),
        !isWithin(contract[f.tiles.lastRows], sequencer.rows),
        !isWithin(contract[f.tiles.lastColumns], sequencer.columns),
      ]))
    let evenStride = m.wire(
      "evenStride",
      ors([
        !isOdd(f.c.lane), !isOdd(f.a.lane) & !contract.flag(f.a.ones),
        !isOdd(f.b.lane) & !contract.flag(f.b.ones), !isOdd(f.d.row) & contract.flag(f.bias),
        !keepsBank(f.skips.c), !keepsBank(f.skips.b) & !contract.flag(f.b.ones),
        sequencer.hasSkips
          ? Bit(false) : contract[f.skips.c].anyBit | contract[f.skips.element].anyBit,
      ]))
    let badSoftmax =
      !isWithin(softmax[SoftmaxFields.bits], 16)
      | !isWithin(softmax[SoftmaxFields.classes], InstructionSet.maximumClasses)
      | !softmax[SoftmaxFields.samples].anyBit
    // The bytes of a word are written at once.
    let fetch = InstructionFields(opcode: .fetch, bits: instruction)
    let run = fetch[FetchFields.walk.counts[0]]
    let badFetch = (run > 1) & (fetch[FetchFields.walk.steps[0]] != 1)
    let rangeEnd = range[RangeFields.first] + range[RangeFields.count]
    let badRange =
      (opcodes[.configure]! & (rangeEnd > Register.count))
      | ((opcodes[.commit]! | opcodes[.loadSlots]! | opcodes[.storeSlots]!)
        & (rangeEnd > InstructionSet.slots))
    let transfer = InstructionFields(opcode: .load, bits: instruction)
    let badTransfer =
      (opcodes[.load]! | opcodes[.store]!) & transfer[TransferFields.pad][1]
    let energy = InstructionFields(opcode: .energy, bits: instruction)
    let badEnergy =
      opcodes[.energy]!
      & (!isWithin(energy[EnergyFields.slices], sequencer.energyLanes)
        | !isWithin(energy[EnergyFields.last], sequencer.energyLanes))
    let bond = InstructionFields(opcode: .threshold, bits: instruction)
    let badRank =
      badEnergy
      | ((opcodes[.energy]! | opcodes[.shrink]!)
        & (transfer[TransferFields.pad] != Pad.weights.rawValue))
      | ((opcodes[.factors]! | opcodes[.threshold]!) & !bond[BondFields.count].anyBit)
    let known = ors(Opcode.allCases.map { opcodes[$0]! })
    let illegal = m.wire(
      "isIllegal",
      !known | (isContract & badContract) | (opcodes[.softmax]! & badSoftmax) | badRange
        | badTransfer | badRank | (opcodes[.fetch]! & badFetch) | (opcodes[.loop]! & badLoop))
    let evenLanes = opcodes[.energy]! & !energy[EnergyFields.lane][0]
    isLegal = m.wire("isLegal", !illegal & !(isContract & evenStride) & !evenLanes)
    code = m.wire(
      "illegalCode",
      mux(
        illegal, Unsigned(Fault.illegalInstruction.rawValue, width: 4),
        Unsigned(Fault.evenStride.rawValue, width: 4)))
  }
}
