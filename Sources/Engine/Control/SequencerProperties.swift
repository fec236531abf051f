import EngineProgram
import HDL

/// For a proof that every program ends, whatever its words are.
///
/// A **rank** grows with every instruction: the place of the loop that runs, or of the instruction if none
/// does; the turns of that loop; the place. So no program runs an instruction more than
/// `2^2p * 2^24` times, places having `p` bits. Within an instruction a **measure** falls in every
/// cycle in which the sequencer does not wait for others: for the end of a unit, for a word of a
/// stream, for `fetch`. So a program ends, as long as these do not keep it waiting for ever.
///
/// Taken for granted: a program is neither written nor started while one runs, where a loop was
/// read there is a loop the next time, and units at rest count nothing.
struct SequencerProperties {
  let state: Enumeration<Sequencer.State>
  let place, loopPlace, turns, length: Unsigned
  let index, end, pause, aheadPause, endPause: Unsigned
  let isThere, isReady, hasWord: Bit
  /// Whether the instruction is a loop.
  let isLoop: Bit
  /// Whether the end of a contraction holds the instruction back.
  let holds: Bit
  /// Whether the sequencer waits for others.
  let waits: Bit

  func describe(_ io: Sequencer.IO, _ m: Builder) {
    let runs = m.wire("runs", state != .idle)
    m.assume("programStands", if: runs, !io.program.valid & !io.rewind)

    m.assume("runsWhenIdle", if: io.run, !runs)
    let counts = io.counts
    m.assume(
      "unitsRest", if: state == .reports,
      !(counts.sample.valid | counts.gradientSaturates | io.units.contract.done))
    m.assume(
      "loopStaysLoop", if: (state == .dispatches) & turns.anyBit & (place == loopPlace), isLoop)

    let base = mux(turns.anyBit, loopPlace, place)
    let rank = m.wire("rank", concatenate(base, turns, place))
    m.assert("neverGoesBack", if: past(runs) & runs, rank >= past(rank))
    let begins = m.wire("beginsInstruction", state == .reads)
    let ran = m.wire("ran", (state != .reads) & (state != .idle))
    m.assert("everyInstructionGoesOn", if: past(ran) & begins, rank > past(rank))
    m.assert("loopsLieBehind", if: runs & turns.anyBit, place <= loopPlace)
    let isBusy = m.wire(
      "isBusy",
      (state != .idle) & (state != .reads) & (state != .dispatches) & (state != .halts))
    m.assert("runsInsideLoop", if: isBusy & turns.anyBit, place < loopPlace)
    let isInside = (state != .idle) & (state != .reads) & (state != .halts)
    m.assert("runsInsideProgram", if: isInside, place < length)

    let walks = m.wire("walksOn", (state == .walks) | (state == .sends))
    m.assert("staysInRange", if: walks, index <= end)
    m.assert(
      "isReadyWhenThere", if: isReady & (state == .reads), isThere & (aheadPause == 0))
    m.assert("hasWordToSend", if: hasWord, (state == .sends) & (index != end))
    m.assert("looksForATime", if: state == .looks, (pause != 0) & (pause <= Sequencer.slotLatency))
    m.assert("reportsItsWords", if: state == .reports, index < StepReport.words)
    let phase = phaseNumber(m)
    let left = m.wire(
      "left",
      mux(
        walks, end &- index,
        mux(state == .reports, Unsigned(StepReport.words, width: 9) &- index, index.constant(0))))
    let rest = m.wire(
      "rest",
      prioritySelect(
        [
          (
            state == .reads,
            mux(
              isThere, (aheadPause + (!isReady).asUnsigned).extended(to: 5), Unsigned(16, width: 5))
          ),
          ((state == .looks) | (state == .ends), pause.extended(to: 5)),
          ((state == .dispatches) & holds, endPause.extended(to: 5)),
          ((state == .sends) & !hasWord, pause.extended(to: 5) &+ 1),
        ], otherwise: Unsigned(0, width: 5)))
    let measure = m.wire("measure", concatenate(phase, left, rest))
    m.assert(
      "comesNearerToItsEnd",
      if: past(runs) & runs & !past(waits) & !(past(ran) & begins), measure < past(measure))
  }

  /// Later states of an instruction have lower numbers.
  private func phaseNumber(_ m: Builder) -> Unsigned {
    let numbers: [(Sequencer.State, Int)] = [
      (.reads, 6), (.dispatches, 5), (.looks, 4), (.waits, 3), (.walks, 3), (.sends, 3),
      (.reports, 3), (.ends, 2), (.halts, 1), (.idle, 0),
    ]
    return m.wire(
      "phase",
      prioritySelect(
        numbers.map { (state == $0.0, Unsigned($0.1, width: 3)) },
        otherwise: Unsigned(0, width: 3)))
  }
}
