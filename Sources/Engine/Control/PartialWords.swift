import EngineProgram
import HDL

/// The words of partial sums of the row that drains, phase by phase.
struct PartialWords {
  /// Whether the row, or a word of it that is written, enters the finish in this cycle, and whether it is
  /// the last of its row.
  let enters, isLast: Bit
  /// Where it is written.
  let c: Unsigned
  /// Whether a word is read, and where: ``DrainPace/firstRead`` cycles after it could be written.
  let reads: Bit
  let base, columns: Unsigned

  /// `c` and `columns` are those of the row, which stand in all its phases.
  init(
    _ io: DrainWalk.IO, c: Unsigned, columns: Unsigned, phase: Unsigned, runs: Bit, _ m: Builder
  ) {
    let partial = io.partial
    let isFirst = m.wire("isFirstPhase", phase == 0)
    func entersAt(_ pace: DrainPace) -> Bit { phase == pace.emission }
    let isWord = m.wire(
      "isWord",
      (phase < PartialSum.shortWords) | (phase == PartialSum.shortWords) & !partial.isShort)
    isLast = mux(
      partial.stores,
      mux(
        partial.isShort, phase == PartialSum.shortWords - 1, phase == PartialSum.words - 1),
      Bit(true))
    enters = mux(
      partial.isPartial,
      mux(
        partial.stores, isWord,
        mux(
          io.isUpdate, entersAt(.ofUpdateWithPartial),
          entersAt(.ofValuesWithPartial))), isFirst)

    // Words that are written have their addresses at once, those that are only read a cycle later.
    let address = m.reg("wordAddress", like: c, reset: .none)
    let step = mux(isFirst & !partial.stores, partial.distance, partial.word)
    let place = m.wire("writtenPlace", mux(partial.stores & !isFirst, address, c))
    let written = m.reg("writtenWord", like: c, reset: .none)
    let base = m.reg("readWord", like: c, reset: .none)
    let columnsBefore = m.reg("columnsBefore", like: columns, reset: .none)
    m.sync(io.clock) {
      address <== mux(isFirst, c, address) &+ step
      written <== place
      base <== mux(partial.stores, written, address)
      columnsBefore <== columns
    }
    (self.c, self.base, self.columns) = (place, base, columnsBefore)
    reads = m.delayed(
      "readsWord", runs & partial.isPartial & isWord, by: DrainPace.firstRead, io.clock)
  }
}
