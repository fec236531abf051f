import EngineProgram
import HDL

/// The registers and the state machine of a ``Sequencer``.
struct SequencerBody {
  private let sequencer: Sequencer
  private let io: Sequencer.IO
  private let m: Builder
  private let memory: Instance<ProgramMemory>
  private let state: Enumeration<Sequencer.State>
  private let place, length, index, end, pause, turns, code: Unsigned
  private let aheadPlace, aheadPause, endPause, faultPlace: Unsigned
  private let runningPlace, fetchPlace, loopPlace: Unsigned
  private let isAhead, isThere, wantsKeys, hasKeys: Bit
  private let isFaulty, isFilled, activeBuffer, hasWord, startsSoftmax: Bit
  private let word, exponent: Unsigned
  private let opcodes: [Opcode: Bit]

  init(_ sequencer: Sequencer, _ io: Sequencer.IO, _ m: Builder) {
    (self.sequencer, self.io, self.m) = (sequencer, io, m)
    let memory = m.instance("memory", ProgramMemory(length: sequencer.programLength))
    self.memory = memory
    state = m.reg("mode", Sequencer.State.idle)
    place = m.reg("at", unsigned: sequencer.placeBits + 1)
    length = m.reg("length", unsigned: sequencer.placeBits + 1)
    index = m.reg("index", unsigned: 9)
    end = m.reg("lastIndex", unsigned: 9)
    pause = m.reg("pause", unsigned: 4)
    turns = m.reg("turns", unsigned: LoopFields.turns.width)
    code = m.reg("faultCode", unsigned: 4)
    aheadPlace = m.reg("aheadPlace", unsigned: sequencer.placeBits + 1)
    aheadPause = m.reg("aheadPause", unsigned: 3)
    endPause = m.reg("endPause", unsigned: 4)
    faultPlace = m.reg("faultPlace", unsigned: sequencer.placeBits + 1)
    runningPlace = m.reg("runningPlace", unsigned: sequencer.placeBits + 1)
    fetchPlace = m.reg("fetchPlace", unsigned: sequencer.placeBits + 1)
    loopPlace = m.reg("loopPlace", unsigned: sequencer.placeBits + 1)
    isAhead = m.reg("isAhead")
    wantsKeys = m.reg("wantsKeys")
    hasKeys = m.reg("hasKeys")
    isThere = m.wire("isThere")
    isFaulty = m.reg("isFaulty")
    isFilled = m.reg("isFilled")
    activeBuffer = m.reg("activeBuffer")
    hasWord = m.reg("hasWord")
    startsSoftmax = m.reg("startsSoftmax")
    word = m.reg("word", unsigned: 32, reset: .none)
    exponent = m.reg("logitExponent", unsigned: ExponentSlot.width, reset: .none)
    opcodes = Dictionary(
      uniqueKeysWithValues: Opcode.allCases.map { opcode in
        let name = opcode.name.split(separator: ".").joined(separator: "_")
        return (
          opcode,
          m.wire(
            "is_\(name)",
            memory.instruction[0..<InstructionSet.opcodeWidth] == opcode.rawValue)
        )
      })
  }

  private func fields(_ opcode: Opcode) -> InstructionFields {
    InstructionFields(opcode: opcode, bits: memory.instruction)
  }

  private func isOneOf(_ list: Opcode...) -> Bit { balanced(list.map { opcodes[$0]! }) { $0 | $1 } }

  /// On to the instruction at `target`.
  private func goes(to target: Unsigned) -> [Statement] {
    block {
      state <== .reads
      place <== target
      pause <== 0
    }
  }

  private func stops(_ fault: Unsigned) -> [Statement] {
    block {
      state <== .halts
      isFaulty <== true
      code <== fault
      faultPlace <== place
    }
  }

  private func fault(_ fault: Fault) -> Unsigned { Unsigned(fault.rawValue, width: 4) }

  func describe() {
    // A loop goes back, and as there is one counter of turns, it holds no other one.
    let target = fields(.loop)[LoopFields.target]
    let badLoop = m.wire(
      "badLoop",
      (target.extended(to: 9) >= place.extended(to: 9)) | (turns.anyBit & (loopPlace != place)))
    let legality = Legality(sequencer, memory.instruction, opcodes, badLoop: badLoop, m)
    // An address can turn out to be outside when the next instruction is already looked at.
    let isStopped = m.wire("isStopped", isFaulty | io.outOfRange | io.fetchOutOfRange)
    // Exponents of a contraction are on their way to their slots while the next one begins.
    let startsWithBias = opcodes[.contract]! & fields(.contract).flag(ContractFields.bias)
    let holds = m.wire(
      "holds",
      ((endPause != 0) & isOneOf(.softmax, .commit, .loadSlots, .storeSlots, .report))
        | ((endPause > CycleModel.contractEnd - CycleModel.biasWait) & startsWithBias))
    let starts = m.wire(
      "starts", (state == .dispatches) & !isStopped & legality.isLegal & !holds)
    describeProgram()
    describeMachine(legality, isStopped: isStopped, holds: holds)
    if m.isProving { describeProperties(isStopped: isStopped, holds: holds) }
    describeUnits(starts, holds)
    let walks = m.wire("walks", (state == .walks) & (index != end))
    describeWalks(walks)
    let reports = state == .reports
    let isLastWord = m.wire(
      "isLastWord", reports & (index == StepReport.words - 1))
    let report = Counters(io, m).words(
      clears: isLastWord & io.output.ready, isLastWord: isLastWord, m)
    m.comb {
      io.busy <== state != .idle
      io.fault <== code
      io.place <== mux(isFaulty, faultPlace, place)
      io.instruction <== memory.instruction
      io.buffer <== activeBuffer
      io.exponent <== exponent
      io.output.valid <== hasWord | reports
      io.output.payload <== mux(reports, choose(report, by: index[0..<3]), word)
    }
  }

  private func describeProgram() {
    let words = m.reg("programWords", unsigned: unsignedBits(InstructionSet.words - 1))
    m.sync(io.clock) {
      When(io.rewind) {
        words <== 0
        length <== 0
      }.elseWhen(io.program.transfers) {
        When(words == InstructionSet.words - 1) {
          words <== 0
          length <== length &+ 1
        } else: {
          words <== words &+ 1
        }
      }
    }
    m.comb {
      memory.rewind <== io.rewind
      memory.x <== io.program
    }
    describeReading()
  }

  /// The keys for random bits of the contraction that comes next are made while this one drains: it
  /// has no more tile that waits for its own.
  ///
  /// - Returns: whether to make them, in one cycle.
  private func describeKeysAhead(_ holds: Bit) -> Bit {
    let next = InstructionFields(opcode: .contract, bits: memory.ahead)
    let isThere = m.wire(
      "nextIsThere", isAhead & (aheadPause == 0) & (aheadPlace == place &+ 1))
    let starts = m.wire(
      "startsKeysAhead",
      wantsKeys & isThere
        & (memory.ahead[0..<InstructionSet.opcodeWidth] == Opcode.contract.rawValue)
        & (next.flag(ContractFields.update) | next.flag(ContractFields.stochastic)))
    m.unused(memory.ahead)
    m.sync(io.clock) {
      When(state == .waits) {
        When(io.units.contractIsIssued) { wantsKeys <== true }.elseWhen(isThere) {
          wantsKeys <== false
        }
        When(starts) { hasKeys <== true }
      }.elseWhen((state != .ends) & (state != .reads) & !holds) {
        wantsKeys <== false
        hasKeys <== false
      }
    }
    return starts
  }

  /// The instruction that comes next is read while this one runs.
  private func describeReading() {
    let wanted = m.wire("wanted", mux(state == .dispatches, place &+ 1, place))
    m.comb { isThere <== isAhead & (aheadPlace == wanted) }
    let reads = m.wire(
      "readsAhead", ((state == .reads) | (state == .dispatches)) & !isThere)
    m.sync(io.clock) {
      When(state == .idle) {
        isAhead <== false
      }.elseWhen(reads) {
        isAhead <== true
        aheadPlace <== wanted
        aheadPause <== ProgramMemory.latency - 1
      }.elseWhen(aheadPause != 0) { aheadPause <== aheadPause &- 1 }
    }
    m.comb {
      memory.place <== aheadPlace[0..<sequencer.placeBits]
      memory.read <== reads
      memory.take <== (state == .reads) & isThere & (aheadPause == 0)
    }
  }

  private func describeProperties(isStopped: Bit, holds: Bit) {
    let units = [io.units.softmax, io.units.load, io.units.store]
    let unitIsDone = io.units.contractFinishes | balanced(units.map(\.done)) { $0 | $1 }
    let isOutside = index != end
    let waits = m.wire(
      "waitsForOthers",
      balanced([
        (state == .dispatches) & opcodes[.swap]! & !isStopped & io.units.fetches,
        (state == .waits) & !unitIsDone,
        (state == .walks) & isOutside & !(opcodes[.commit]! | io.input.valid),
        (state == .sends) & hasWord & !io.output.ready,
        (state == .reports) & !io.output.ready,
        state == .halts,
      ]) { $0 | $1 })
    SequencerProperties(
      state: state, place: place, loopPlace: loopPlace, turns: turns, length: length, index: index,
      end: end, pause: pause, aheadPause: aheadPause, endPause: endPause, isThere: isThere,
      hasWord: hasWord, isLoop: opcodes[.loop]!, holds: holds, waits: waits
    ).describe(io, m)
  }

  private func describeMachine(_ legality: Legality, isStopped: Bit, holds: Bit) {
    let next = m.wire("next", place &+ 1)
    let loop = fields(.loop)
    let range = fields(.commit)
    let isLastTurn = m.wire("isLastTurn", turns + 1 >= loop[LoopFields.turns].extended(to: 25))
    let unitIsDone = m.wire(
      "unitIsDone",
      io.units.softmax.done | io.units.load.done | io.units.store.done)
    let fetchedLately = m.reg("fetchedLately", unsigned: InputPad.faultLatency)
    m.sync(io.clock) {
      fetchedLately
        <== concatenate(fetchedLately[0..<fetchedLately.width - 1], io.units.fetches)
      // Before that, the place is that of an earlier fetch, whose last address may still fault.
      When(io.units.fetches & !fetchedLately[0]) { fetchPlace <== runningPlace }
      startsSoftmax <== false
      When(endPause != 0) { endPause <== endPause &- 1 }
      When((io.outOfRange | io.fetchOutOfRange) & !isFaulty) {
        isFaulty <== true
        code <== fault(.addressOutOfRange)
        faultPlace <== mux(io.outOfRange, runningPlace, fetchPlace)
      }
      state.onEach {
        switch $0 {
        case .idle:
          turns <== 0
          isFilled <== false
          When(io.run) {
            isFaulty <== false
            code <== 0
            goes(to: Unsigned(0, width: place.width))
          }
        case .reads:
          When(isStopped) { state <== .halts }.elseWhen(place >= length) {
            stops(fault(.programEnd))
          }.elseWhen(memory.take) { state <== .dispatches }
        case .dispatches:
          index <== range[RangeFields.first].extended(to: 9)
          end <== range[RangeFields.first] + range[RangeFields.count]
          pause <== ScaleUnit.readLatency
          When(!isStopped & !holds) { runningPlace <== place }
          When(holds & !isStopped) {
            state <== .dispatches
          }.elseWhen(isStopped | opcodes[.halt]!) {
            state <== .halts
          }.elseWhen(!legality.isLegal) {
            stops(legality.code)
          }.elseWhen(opcodes[.loop]!) {
            When(isLastTurn) {
              turns <== 0
              goes(to: next)
            } else: {
              turns <== turns &+ 1
              loopPlace <== place
              goes(
                to: loop[LoopFields.target].truncated(to: sequencer.placeBits).extended(
                  to: place.width))
            }
          }.elseWhen(isOneOf(.swap, .fetch)) {
            When(opcodes[.swap]! == isFilled) {
              // A swap waits for the words that are on their way.
              When(!(opcodes[.swap]! & io.units.fetches)) {
                isFilled <== opcodes[.fetch]!
                activeBuffer <== activeBuffer ^ opcodes[.swap]!
                goes(to: next)
              }
            } else: {
              stops(fault(.fetchMisuse))
            }
          }.elseWhen(isOneOf(.commit, .configure, .loadSlots)) {
            state <== .walks
          }.elseWhen(opcodes[.storeSlots]!) {
            state <== .sends
          }.elseWhen(opcodes[.softmax]!) {
            state <== .looks
          }.elseWhen(opcodes[.report]!) {
            state <== .reports
            index <== 0
          }.else { state <== .waits }
        case .waits:
          When(io.units.contractFinishes) {
            endPause <== CycleModel.contractEnd + 1
            goes(to: next)
          }.elseWhen(unitIsDone) {
            state <== .ends
            pause <== 0
          }
        case .ends:
          pause <== pause &- 1
          When(pause == 0) { goes(to: next) }
        case .walks:
          When(index == end) {
            // The last slot is written before another command comes.
            When(endPause < CycleModel.walkEnd + 2) { endPause <== CycleModel.walkEnd + 1 }
            goes(to: next)
          }.elseWhen(
            opcodes[.commit]! | io.input.valid
          ) { index <== index &+ 1 }
        case .looks:
          pause <== pause &- 1
          When(pause == 1) {
            exponent <== io.units.slotWord[0..<ExponentSlot.width]
            startsSoftmax <== true
            state <== .waits
          }
        case .sends:
          // A slot is read while `pause` is at its start, and its word is there when it ends.
          When(hasWord) {
            When(io.output.ready) {
              hasWord <== false
              index <== index &+ 1
              pause <== ScaleUnit.readLatency
            }
          }.elseWhen(index == end) {
            goes(to: next)
          }.elseWhen(pause == 0) {
            word <== io.units.slotWord
            hasWord <== true
          }.else { pause <== pause &- 1 }
        case .reports:
          When(io.output.ready) {
            index <== index &+ 1
            When(index == StepReport.words - 1) { goes(to: next) }
          }
        case .halts:
          // What was fetched last may still turn out to be outside.
          When(!io.units.fetches & !fetchedLately.anyBit) { state <== .idle }
        }
      }
    }
  }

  private func describeUnits(_ starts: Bit, _ holds: Bit) {
    let f = ContractFields.self
    let contract = fields(.contract)
    let softmax = fields(.softmax)
    let isRandom = contract.flag(f.update) | contract.flag(f.stochastic)
    let startsContract = m.wire("startsContract", starts & opcodes[.contract]!)
    let startsAhead = describeKeysAhead(holds)
    let next = InstructionFields(opcode: .contract, bits: memory.ahead)
    let looks = m.wire("looks", starts & opcodes[.softmax]!)
    let softmaxStart = m.delayed(
      "softmaxStart", startsSoftmax, by: CycleModel.softmaxDelay, io.clock)
    m.comb {
      io.units.contract.start <== startsContract
      io.units.scaleStarts <== startsContract
      io.units.scaleEnds <== io.units.contract.done
      io.units.softmax.start <== softmaxStart
      io.units.load.start <== starts & opcodes[.load]!
      io.units.store.start <== starts & opcodes[.store]!
      io.units.fetch.start <== starts & opcodes[.fetch]! & !isFilled
      io.units.keys.start <== (startsContract & isRandom & !hasKeys) | looks | startsAhead
      io.units.keysArePair
        <== mux(startsAhead, next.flag(f.update), contract.flag(f.update) & opcodes[.contract]!)
      io.units.number
        <== mux(
          startsAhead, next[f.number],
          mux(opcodes[.contract]!, contract[f.number], softmax[SoftmaxFields.number]))
      io.units.readsSlot
        <== looks | ((state == .sends) & (pause == ScaleUnit.readLatency) & (index != end))
      io.units.slot
        <== mux(opcodes[.softmax]!, softmax[SoftmaxFields.logitsSlot], index[0..<FieldWidth.slot])
    }
    m.unused(io.units.keys.done, io.units.fetch.done)
  }

  private func describeWalks(_ walks: Bit) {
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
