import EngineProgram
import HDL

/// What units are told, and the registers and slots that instructions walk over.
extension SequencerBody {
  func describeUnits(_ starts: Bit, _ holds: Bit) {
    let f = ContractFields.self
    let contract = fields(.contract)
    let softmax = fields(.softmax)
    let isRandom = contract.flag(f.update) | contract.flag(f.stochastic)
    let startsContract = m.wire("startsContract", starts & opcodes[.contract]!)
    let startsAhead = describeKeysAhead(holds)
    let next = InstructionFields(opcode: .contract, bits: memory.ahead)
    let looks = m.wire("looks", starts & opcodes[.softmax]!)
    let shrink = fields(.shrink)
    let shrinks = m.wire("shrinks", starts & opcodes[.shrink]!)
    let softmaxStart = m.delayed(
      "softmaxStart", startsSoftmax, by: CycleModel.softmaxDelay, io.clock)
    m.comb {
      io.units.contract.start <== startsContract
      io.units.scaleStarts <== startsContract | shrinks
      io.units.scaleEnds <== io.units.contract.done
      io.units.softmax.start <== softmaxStart
      io.units.load.start <== starts & opcodes[.load]!
      io.units.store.start <== starts & opcodes[.store]!
      io.units.fetch.start <== starts & opcodes[.fetch]! & !isFilled
      io.units.keys.start <== (startsContract & isRandom & !hasKeys) | looks | startsAhead | shrinks
      io.units.keysArePair
        <== mux(startsAhead, next.flag(f.update), contract.flag(f.update) & opcodes[.contract]!)
      io.units.number
        <== mux(
          startsAhead, next[f.number],
          mux(
            opcodes[.contract]!, contract[f.number],
            mux(
              opcodes[.shrink]!, shrink[ShrinkFields.number], softmax[SoftmaxFields.number])))
      io.units.readsSlot
        <== looks | ((state == .sends) & (pause == ScaleUnit.readLatency) & (index != end))
      io.units.slot
        <== mux(opcodes[.softmax]!, softmax[SoftmaxFields.logitsSlot], index[0..<FieldWidth.slot])
      io.units.rank.startsWalk <== shrinks | (starts & opcodes[.energy]!)
      io.units.rank.startsBond <== starts & isOneOf(.factors, .threshold)
      io.units.rank.isThreshold <== opcodes[.threshold]!
    }
    m.unused(io.units.keys.done, io.units.fetch.done)
  }

  func describeWalks(_ walks: Bit) {
    let takes = m.wire("takes", walks & isOneOf(.configure, .loadSlots))
    let configures = m.wire("configures", takes & opcodes[.configure]! & io.input.valid)
    let commits = m.wire("commits", walks & opcodes[.commit]!)
    let registers = (0..<Sequencer.plainRegisters).map { m.reg("register\($0)", unsigned: 32) }
    let isStep = m.wire(
      "isStep",
      (state == .walks) & opcodes[.commit]! & (index == end)
        & !registers[Register.measure.rawValue][0])
    m.sync(io.clock) {
      for (number, register) in registers.enumerated() {
        When(configures & (index == number)) {
          register <== io.input.payload
        }.elseWhen(number == Register.step.rawValue ? isStep : Bit(false)) {
          register <== register &+ 1
        }
      }
    }
    m.comb {
      io.input.ready <== takes
      io.units.commits <== commits
      io.units.loadsSlot <== takes & opcodes[.loadSlots]! & io.input.valid
      io.registers <== registers
      io.seed.enable <== configures & (index >= Register.keys.rawValue)
      io.seed.address <== (index &- Register.keys.rawValue)[0..<4]
      io.seed.word <== io.input.payload
    }
  }
}
