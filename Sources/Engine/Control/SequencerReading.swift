import EngineProgram
import HDL

/// How programs come in and instructions are read ahead.
extension SequencerBody {
  func describeProgram() {
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
  func describeKeysAhead(_ holds: Bit) -> Bit {
    let next = InstructionFields(opcode: .contract, bits: memory.ahead)
    let isThere = m.reg("nextIsThere")
    m.sync(io.clock) {
      isThere <== isAhead & (aheadPause == 0) & (aheadPlace == place &+ 1)
    }
    let starts = m.wire(
      "startsKeysAhead",
      wantsKeys & isThere
        & (memory.ahead[0..<InstructionSet.opcodeWidth] == Opcode.contract.rawValue)
        & (next.flag(ContractFields.update) | next.flag(ContractFields.stochastic)))
    m.unused(memory.ahead)
    m.sync(io.clock) {
      When(state == .waits) {
        When(io.units.contractAllowsKeys) { wantsKeys <== true }.elseWhen(isThere) {
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
  func describeReading() {
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
    // A thousand registers take the instruction, so it is known a cycle before that it can be taken.
    m.sync(io.clock) { isReady <== (state == .reads) & isThere & (aheadPause == 0) }
    m.comb {
      memory.place <== aheadPlace[0..<sequencer.placeBits]
      memory.read <== reads
      memory.take <== (state == .reads) & isReady
    }
  }
}
