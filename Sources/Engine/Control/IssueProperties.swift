import HDL

extension ProductIssue {
  /// For a proof that a tile is issued to drain only when all rows of the one before will have left:
  /// a row a cycle, or in two for an update.
  func describeProperties(
    _ io: IO, takes: Bit, rowCycles: Unsigned, isFree: Bit, pause: Unsigned, atFirst: Bit,
    mayBegin: Bit, mayEnd: Bit, _ m: Builder
  ) {
    // Cycles in which rows of the last tile leave after this one.
    let rowsLeave = m.reg("rowsLeave", unsigned: rowCycles.width)
    m.sync(io.clock) {
      When(takes) { rowsLeave <== rowCycles &- 1 }.elseWhen(rowsLeave != 0) {
        rowsLeave <== rowsLeave &- 1
      }
    }
    // From the first cycle to the last tile.
    let runs = m.reg("runs")
    m.sync(io.clock) {
      When(io.start) {
        runs <== true
      }.elseWhen(takes & io.tile.payload.isLast) { runs <== false }
    }
    let isIdle = m.wire("isIdle", !runs & (rowsLeave == 0))
    m.assume("startsWhenDone", if: io.start, isIdle)
    m.assume(
      "tilesHaveRows",
      (io.lastRows != 0) & (io.lastRows <= rows))
    if let isPair = io.isPair {
      m.assume("pairsHaveHalfTheRows", if: isPair, io.lastRows <= rows / 2)
      m.assume("pairsStand", if: past(io.start) | !past(isIdle), isPair == past(isPair))
    }
    m.assume(
      "instructionStands", if: past(io.start) | !past(isIdle),
      (io.isUpdate == past(io.isUpdate)) & (io.isSerial == past(io.isSerial))
        & (io.isPartial == past(io.isPartial)) & (io.storesPartial == past(io.storesPartial)))
    m.assume("tilesComeWhileItRuns", if: io.tile.valid, runs)
    m.assert("rowsBeforeHaveLeft", if: takes, rowsLeave == 0)
    m.assert("freeWhenRowsHaveLeft", if: isFree, rowsLeave == 0)
    m.assert("waitsForRows", if: !isFree, (pause != 0) & (rowsLeave <= pause))
    m.assert("beginsWhenFree", if: runs & io.isSerial & mayBegin, isFree)
    m.assert("endsWhenFree", if: runs & !io.isSerial & mayEnd, isFree)
    m.assert("serialTilesBeginFree", if: runs & io.isSerial & !atFirst, isFree)
  }
}
