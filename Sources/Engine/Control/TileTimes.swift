import EngineProgram
import HDL

/// How long tiles drain: of a full one, and of the last one along the rows. Both are known from the
/// instruction, a cycle after it stands.
struct TileTimes {
  /// Cycles until the next tile may end or, where computing and draining must not overlap, begin.
  let pause: Unsigned
  /// Whether the tile has left when the next could end.
  let isBrief: Bit
  /// Cycles in which its rows leave, a cycle before ``pause``.
  let full, last: Unsigned

  init(_ io: ProductIssue.IO, rows: Int, parts: Int, isLastRow: Bit, _ m: Builder) {
    func cycles(_ name: String, rows: Unsigned) -> Unsigned {
      let partCount = multiple(of: rows.extended(to: 7), parts)
      return m.wire(
        name,
        mux(io.isUpdate, (partCount << 1).extended(to: 8), partCount.extended(to: 8)))
    }
    func gap(isUpdate: Bool, readsAlone: Bool) -> Unsigned {
      Unsigned(
        CycleModel.serialGap(DrainPace(isUpdate: isUpdate), readsAlone: readsAlone), width: 8)
    }
    // It covers the way from the array to the pads.
    let serialGap = m.wire(
      "serialGap",
      mux(
        io.isUpdate,
        mux(
          io.readsAlone, gap(isUpdate: true, readsAlone: true),
          gap(isUpdate: true, readsAlone: false)), gap(isUpdate: false, readsAlone: false)))
    full = cycles("fullCycles", rows: Unsigned(rows, width: io.lastRows.width))
    last = cycles("lastCycles", rows: io.lastRows)
    func pause(_ name: String, _ cycles: Unsigned) -> Unsigned {
      m.delayed(name, mux(io.isSerial, cycles &+ serialGap, cycles &- 1), by: 1, io.clock)
    }
    func isBrief(_ name: String, _ cycles: Unsigned) -> Bit {
      m.delayed(name, !io.isSerial & (cycles == 1), by: 1, io.clock)
    }
    self.pause = mux(isLastRow, pause("lastPause", last), pause("fullPause", full))
    self.isBrief = mux(isLastRow, isBrief("lastIsBrief", last), isBrief("fullIsBrief", full))
  }
}
