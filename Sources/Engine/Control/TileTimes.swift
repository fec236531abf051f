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

  init(
    _ io: ProductIssue.IO, rows: Int, lastRows: Unsigned, parts: Int, isLastRow: Bit, _ m: Builder
  ) {
    let width = 8
    precondition(
      DrainPace.all.allSatisfy {
        rows * parts * $0.rowCycles + CycleModel.serialGap($0, readsAlone: false) < 1 << width
      }, "the cycles of a tile of \(rows) rows in \(parts) parts fit \(width) bits")
    func chosen(_ value: (DrainPace) -> Unsigned) -> Unsigned {
      DrainPace.choice(isUpdate: io.isUpdate, isPartial: io.isPartial, value)
    }
    func cycles(_ name: String, rows: Unsigned) -> Unsigned {
      let partCount = multiple(of: rows.extended(to: width), parts)
      return m.wire(name, chosen { multiple(of: partCount, $0.rowCycles) })
    }
    func gap(readsAlone: Bool) -> Unsigned {
      func gap(_ pace: DrainPace) -> Unsigned {
        Unsigned(CycleModel.serialGap(pace, readsAlone: readsAlone), width: width)
      }
      // The last word of a partial sum is written earlier than the sum with one enters the finish.
      return chosen { pace in
        pace == .ofValuesWithPartial
          ? mux(io.storesPartial, gap(DrainPace(isUpdate: false, storesPartial: true)), gap(pace))
          : gap(pace)
      }
    }
    // It covers the way from the array to the pads.
    let serialGap = m.wire(
      "serialGap", mux(io.readsAlone, gap(readsAlone: true), gap(readsAlone: false)))
    full = cycles("fullCycles", rows: Unsigned(rows, width: io.lastRows.width))
    last = cycles("lastCycles", rows: lastRows)
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

extension ProductIssue.IO {
  /// The rows of the last tile along them, or of both tiles of a pair.
  func lastRowsOfAll(_ m: Builder) -> Unsigned {
    guard let isPair else { return lastRows }
    return m.wire("lastRowsOfAll", mux(isPair, lastRows &<< 1, lastRows))
  }
}
