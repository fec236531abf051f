import EngineProgram
import HDL

/// The registers and the state machine of a ``Sequencer``.
struct SequencerBody {
  let sequencer: Sequencer
  let io: Sequencer.IO
  let m: Builder
  let memory: Instance<ProgramMemory>
  let state: Enumeration<Sequencer.State>
  let place, length, index, end, pause, turns, code: Unsigned
  let aheadPlace, aheadPause, endPause, faultPlace: Unsigned
  let runningPlace, fetchPlace, loopPlace: Unsigned
  let isAhead, isThere, isReady, wantsKeys, hasKeys: Bit
  let isFaulty, isFilled, activeBuffer, hasWord, startsSoftmax: Bit
  let word, exponent: Unsigned
  /// Which instruction runs, decoded when it is taken.
  let opcodes: [Opcode: Bit]

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
    isReady = m.reg("isReady")
    isFaulty = m.reg("isFaulty")
    isFilled = m.reg("isFilled")
    activeBuffer = m.reg("activeBuffer")
    hasWord = m.reg("hasWord")
    startsSoftmax = m.reg("startsSoftmax")
    word = m.reg("word", unsigned: 32, reset: .none)
    exponent = m.reg("logitExponent", unsigned: ExponentSlot.width, reset: .none)
    opcodes = Self.registers("is", m)
  }

  /// A register for each opcode.
  private static func registers(_ prefix: String, _ m: Builder) -> [Opcode: Bit] {
    Dictionary(
      uniqueKeysWithValues: Opcode.allCases.map { opcode in
        (opcode, m.reg("\(prefix)_\(opcode.name.replacing(".", with: "_"))"))
      })
  }

  func fields(_ opcode: Opcode) -> InstructionFields {
    InstructionFields(opcode: opcode, bits: memory.instruction)
  }

  func isOneOf(_ list: Opcode...) -> Bit { Self.anyOf(opcodes, list) }

  private static func anyOf(_ bits: [Opcode: Bit], _ list: [Opcode]) -> Bit {
    balanced(list.map { bits[$0]! }) { $0 | $1 }
  }

  /// On to the instruction at `target`.
  func goes(to target: Unsigned) -> [Statement] {
    block {
      state <== .reads
      place <== target
    }
  }

  /// Stops the program by a fault.
  var stops: [Statement] {
    block {
      state <== .halts
      isFaulty <== true
    }
  }

  func fault(_ fault: Fault) -> Unsigned { Unsigned(fault.rawValue, width: 4) }

  func describe() {
    let ahead = memory.ahead
    let loop = LoopAhead(
      turns: turns, place: place, loopPlace: loopPlace, ahead: ahead, takes: memory.take, io.clock,
      m)
    let badLoop = m.wire("badLoop", opcodes[.loop]! & loop.isBad)
    let opcode = ahead[0..<InstructionSet.opcodeWidth]
    let decoded = Self.registers("next_is", m)
    let legality = Legality(
      sequencer, ahead: ahead, decoded: decoded, takes: memory.take, io.clock, m)
    // What the end of a contraction can hold back, known as soon as the opcode.
    let needsSlots = m.reg("needsSlots")
    let startsWithBias = m.reg("startsWithBias")
    m.sync(io.clock) {
      for kind in Opcode.allCases { decoded[kind]! <== (opcode == kind.rawValue) }
      When(memory.take) {
        for kind in Opcode.allCases { opcodes[kind]! <== decoded[kind]! }
        needsSlots
          <== Self.anyOf(decoded, [.softmax, .commit, .loadSlots, .storeSlots, .report, .shrink])
        startsWithBias
          <== decoded[.contract]!
          & InstructionFields(opcode: .contract, bits: ahead).flag(ContractFields.bias)
      }
    }
    // An address can turn out to be outside when the next instruction is already looked at.
    let isOutside = m.delayed("isOutside", io.outOfRange, by: 1, io.clock)
    let fetchIsOutside = m.delayed("fetchIsOutside", io.fetchOutOfRange, by: 1, io.clock)
    let isStopped = m.wire("isStopped", isFaulty | isOutside | fetchIsOutside)
    // Exponents of a contraction are on their way to their slots while the next one begins.
    let holds = m.wire(
      "holds",
      ((endPause != 0) & needsSlots)
        | ((endPause > CycleModel.contractEnd - CycleModel.biasWait) & startsWithBias))
    let unitIsDone = m.delayed(
      "unitIsDone",
      io.units.softmax.done | io.units.load.done | io.units.store.done | io.units.rank.done,
      by: 1, io.clock)
    let starts = m.wire(
      "starts", (state == .dispatches) & !isStopped & legality.isLegal & !holds)
    describeProgram()
    describeMachine(
      legality, badLoop: badLoop, isLastTurn: loop.isLastTurn, isOutside: isOutside,
      fetchIsOutside: fetchIsOutside, isStopped: isStopped, holds: holds, unitIsDone: unitIsDone)
    if m.isProving {
      loop.describeProperties(
        fields(.loop), if: state == .dispatches, turns: turns, place: place, loopPlace: loopPlace, m
      )
      describeProperties(isStopped: isStopped, holds: holds, unitIsDone: unitIsDone)
    }
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
      io.fault <== mux(isFaulty, code, Unsigned(0, width: 4))
      io.place <== mux(isFaulty, faultPlace, place)
      io.instruction <== memory.instruction
      io.buffer <== activeBuffer
      io.exponent <== exponent
      io.output.valid <== hasWord | reports
      io.output.payload <== mux(reports, choose(report, by: index[0..<3]), word)
    }
  }

  func describeProperties(isStopped: Bit, holds: Bit, unitIsDone: Bit) {
    let isDone = io.units.contractFinishes | unitIsDone
    let isOutside = index != end
    let waits = m.wire(
      "waitsForOthers",
      balanced([
        (state == .dispatches) & opcodes[.swap]! & !isStopped & io.units.fetches,
        (state == .waits) & !isDone,
        (state == .walks) & isOutside & !(opcodes[.commit]! | io.input.valid),
        (state == .sends) & hasWord & !io.output.ready,
        (state == .reports) & !io.output.ready,
        state == .halts,
      ]) { $0 | $1 })
    SequencerProperties(
      state: state, place: place, loopPlace: loopPlace, turns: turns, length: length, index: index,
      end: end, pause: pause, aheadPause: aheadPause, endPause: endPause, isThere: isThere,
      isReady: isReady,
      hasWord: hasWord, isLoop: opcodes[.loop]!, holds: holds, waits: waits
    ).describe(io, m)
  }
}
