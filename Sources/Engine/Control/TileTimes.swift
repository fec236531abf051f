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
    /// What the pace of the contraction decides.
    func chosen(_ value: (DrainPace) -> Unsigned) -> Unsigned {
      mux(
        io.isPartial,
        mux(
          io.isUpdate, value(.ofUpdateWithPartial),
          mux(
            io.storesPartial, value(DrainPace(isUpdate: false, storesPartial: true)),
            value(DrainPace(isUpdate: false, addsPartial: true)))),
        mux(io.isUpdate, value(.ofUpdate), value(DrainPace(isUpdate: false))))
    }
    func cycles(_ name: String, rows: Unsigned) -> Unsigned {
      let partCount = multiple(of: rows.extended(to: 8), parts)
      return m.wire(name, chosen { multiple(of: partCount, $0.rowCycles) })
    }
    func gap(readsAlone: Bool) -> Unsigned {
      chosen { Unsigned(CycleModel.serialGap($0, readsAlone: readsAlone), width: 8) }
    }
    // It covers the way from the array to the pads.
    let serialGap = m.wire(
      "serialGap", mux(io.readsAlone, gap(readsAlone: true), gap(readsAlone: false)))
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
