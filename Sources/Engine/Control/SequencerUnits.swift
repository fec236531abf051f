import EngineProgram
import HDL

/// What units are told, and the registers and slots that instructions walk over.
extension SequencerBody {
  func describeUnits(_ starts: Bit, _ holds: Bit) {
    let f = ContractFields.self
    let contract = fields(.contract)
    let softmax = fields(.softmax)
    let isRandom = contract.flag(f.update) | contract.flag(f.stochastic)
    // Units are far apart, so each is told by a register of its own.
    func starting(_ name: String, _ opcode: Opcode) -> Bit {
      m.delayed("starts\(name)", starts & opcodes[opcode]!, by: 1, io.clock)
    }
    let startsContract = starting("Contract", .contract)
    let looks = m.wire("looks", starts & opcodes[.softmax]!)
    let shrink = fields(.shrink)
    let startsShrink = starting("Shrink", .shrink)
    let startsEnergy = starting("Energy", .energy)
    let startsBond = m.delayed(
      "startsBond", starts & isOneOf(.factors, .threshold), by: 1, io.clock)
    let readsSlot = m.delayed(
      "readsSlot",
      looks | ((state == .sends) & (pause == Sequencer.slotLatency) & (index != end)), by: 1,
      io.clock)
    let slot = m.delayed(
      "slot",
      mux(opcodes[.softmax]!, softmax[SoftmaxFields.logitsSlot], index[0..<FieldWidth.slot]),
      by: 1, io.clock)
    let startsFetch = m.delayed(
      "startsFetch", starts & opcodes[.fetch]! & !isFilled, by: 1, io.clock)
    let looksAhead = describeKeysAhead(holds)
    let startsAhead = m.delayed("startsAhead", looksAhead, by: 1, io.clock)
    let needsKeys = (opcodes[.contract]! & isRandom & !hasKeys) | isOneOf(.softmax, .shrink)
    let startsKeys = m.delayed(
      "startsKeys", (starts & needsKeys) | looksAhead, by: 1, io.clock)
    let next = InstructionFields(opcode: .contract, bits: memory.ahead)
    let softmaxStart = m.delayed(
      "softmaxStart", startsSoftmax, by: CycleModel.softmaxDelay, io.clock)
    m.comb {
      io.units.contract.start <== startsContract
      io.units.scaleStarts <== startsContract | startsShrink
      io.units.scaleEnds <== io.units.contract.done
      io.units.softmax.start <== softmaxStart
      io.units.load.start <== starting("Load", .load)
      io.units.store.start <== starting("Store", .store)
      io.units.fetch.start <== startsFetch
      io.units.keys.start <== startsKeys
      io.units.keysArePair
        <== mux(startsAhead, next.flag(f.update), contract.flag(f.update) & opcodes[.contract]!)
      io.units.number
        <== mux(
          startsAhead, next[f.number],
          mux(
            opcodes[.contract]!, contract[f.number],
            mux(
              opcodes[.shrink]!, shrink[ShrinkFields.number], softmax[SoftmaxFields.number])))
      io.units.readsSlot <== readsSlot
      io.units.slot <== slot
      io.units.rank.startsWalk <== startsShrink | startsEnergy
      io.units.rank.startsBond <== startsBond
      io.units.rank.isShrink <== opcodes[.shrink]!
      io.units.rank.isThreshold <== opcodes[.threshold]!
    }
    m.unused(io.units.keys.done, io.units.fetch.done)
  }

  func describeWalks(_ walks: Bit) {
    let takes = m.wire("takes", walks & isOneOf(.configure, .loadSlots))
    let configures = m.wire("configures", takes & opcodes[.configure]! & io.input.valid)
    let commits = m.delayed("commits", walks & opcodes[.commit]!, by: 1, io.clock)
    let loadsSlot = m.delayed(
      "loadsSlot", takes & opcodes[.loadSlots]! & io.input.valid, by: 1, io.clock)
    let registers = (0..<Sequencer.plainRegisters).map { m.reg("register\($0)", unsigned: 32) }
    // A register is written a cycle later: the registers are as far apart as what uses them.
    let isSet = m.reg("setsRegister")
    let number = m.reg("setNumber", unsigned: 5, reset: .none)
    let setWord = m.reg("setWord", unsigned: 32, reset: .none)
    let isStep = m.delayed(
      "isStep",
      (state == .walks) & opcodes[.commit]! & (index == end)
        & !registers[Register.measure.rawValue][0],
      by: 1, io.clock)
    m.sync(io.clock) {
      isSet <== configures
      number <== index[0..<5]
      setWord <== io.input.payload
      for (place, register) in registers.enumerated() {
        When(isSet & (number == place)) {
          register <== setWord
        }.elseWhen(place == Register.step.rawValue ? isStep : Bit(false)) {
          register <== register &+ 1
        }
      }
    }
    m.comb {
      io.input.ready <== takes
      io.units.commits <== commits
      io.units.loadsSlot <== loadsSlot
      io.registers <== registers
      io.seed.enable <== isSet & (number >= Register.keys.rawValue)
      io.seed.address <== (number &- Register.keys.rawValue)[0..<4]
      io.seed.word <== setWord
    }
  }
}
