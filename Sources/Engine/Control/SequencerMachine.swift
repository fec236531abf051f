import EngineProgram
import HDL

/// What happens in each state.
extension SequencerBody {
  func describeMachine(
    _ legality: Legality, badLoop: Bit, isLastTurn: Bit, isOutside: Bit, fetchIsOutside: Bit,
    isStopped: Bit, holds: Bit, unitIsDone: Bit
  ) {
    let leaves = m.wire("leaves", isOutside | fetchIsOutside)
    let next = m.wire("next", place &+ 1)
    let loop = fields(.loop)
    let range = fields(.commit)
    let fetchedLately = m.reg("fetchedLately", unsigned: InputPad.faultLatency + 1)
    m.sync(io.clock) {
      fetchedLately
        <== concatenate(fetchedLately[0..<fetchedLately.width - 1], io.units.fetches)
      // Before that, the place is that of an earlier fetch, whose last address may still fault.
      When(io.units.fetches & !fetchedLately[0]) { fetchPlace <== runningPlace }
      startsSoftmax <== false
      When(endPause != 0) { endPause <== endPause &- 1 }
      When(leaves) { isFaulty <== true }
      // Until a program stops, they are what it would stop with.
      When(!isFaulty) {
        code
          <== mux(
            leaves, fault(.addressOutOfRange),
            mux(
              state == .reads, fault(.programEnd),
              mux(!legality.isLegal | badLoop, legality.code, fault(.fetchMisuse))))
        faultPlace <== mux(leaves, mux(isOutside, runningPlace, fetchPlace), place)
      }
      state.onEach {
        switch $0 {
        case .idle:
          turns <== 0
          isFilled <== false
          When(io.run) {
            isFaulty <== false
            goes(to: Unsigned(0, width: place.width))
          }
        case .reads:
          When(isStopped) { state <== .halts }.elseWhen(place >= length) {
            stops
          }.elseWhen(memory.take) { state <== .dispatches }
        case .dispatches:
          index <== range[RangeFields.first].extended(to: 9)
          end <== range[RangeFields.first] + range[RangeFields.count]
          pause <== Sequencer.slotLatency
          When(!isStopped & !holds) { runningPlace <== place }
          When(holds & !isStopped) {
            state <== .dispatches
          }.elseWhen(isStopped | opcodes[.halt]!) {
            state <== .halts
          }.elseWhen(!legality.isLegal | badLoop) {
            stops
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
              stops
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
            endPause <== CycleModel.contractEnd + CycleModel.issue - 1
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
            let wait = CycleModel.walkEnd + CycleModel.issue - 1
            When(endPause <= wait) { endPause <== wait }
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
              pause <== Sequencer.slotLatency
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
}
