import EngineProgram
import HDL

extension DrainWalk {
  /// For a proof that no tile begins to drain before the last row of the one before has left, and
  /// that none is lost.
  ///
  /// Taken for granted: tiles come at the distances at which ``ProductIssue`` is proved to issue
  /// them; and the tile that leaves the queue is the one that came `delay - 1` cycles before. For
  /// ``HDLLibrary/Fifo`` is proved to keep words in order, and every tile stays that long in it.
  func describeProperties(
    _ io: IO, arrives: Unsigned, begins: Bit, rowsThatBegin: Unsigned, left: Unsigned,
    runs: Bit, phase: Unsigned, lastPhase: Unsigned, level: Unsigned, _ m: Builder
  ) {
    // Cycles of a row, at most six, and of all rows of a tile.
    let width = left.width + 3
    let pace = DrainPace.choice(isUpdate: io.isUpdate, isPartial: io.partial.isPartial) {
      Unsigned($0.rowCycles, width: 3)
    }
    func cycles(_ rows: Unsigned) -> Unsigned {
      let rows = rows.extended(to: width)
      let terms = (0..<3).map { (rows &<< $0) & pace[$0].repeated(width) }
      return terms[0] &+ terms[1] &+ terms[2]
    }
    let isPartial = io.partial.isPartial
    // Tiles come in at one end, and leave at one of two places.
    let longest = arrives.width
    let shortest = longest - DrainPace.delay
    let length = mux(isPartial, Unsigned(longest, width: 10), Unsigned(shortest, width: 10))
    let history = (0..<longest).map { m.reg("rowsThatCame\($0)", unsigned: left.width) }
    // How long the tile that came last still keeps the next one away.
    let distance = m.reg("distance", unsigned: width)
    m.sync(io.clock) {
      history[0] <== io.drain.rows
      for (later, earlier) in zip(history.dropFirst(), history) { later <== earlier }
      When(io.drain.valid) { distance <== cycles(io.drain.rows) &- 1 }.elseWhen(distance != 0) {
        distance <== distance &- 1
      }
    }
    let isIdle = m.wire("isIdle", (distance == 0) & (left == 0) & !arrives.anyBit & !io.drain.valid)
    m.assume(
      "tilesHaveRows", if: io.drain.valid, (io.drain.rows != 0) & (io.drain.rows <= rows))
    m.assume("tilesComeApart", if: io.drain.valid, distance == 0)
    m.assume(
      "kindStands", if: !past(isIdle),
      (io.isUpdate == past(io.isUpdate)) & (isPartial == past(isPartial)))
    m.assume(
      "queueKeepsOrder", if: begins,
      rowsThatBegin == mux(isPartial, history[longest - 1], history[shortest - 1]))

    // Cycles in which rows still leave, this one included.
    let stays = m.wire(
      "stays", mux(left != 0, cycles(left) &- phase.extended(to: width), left.extended(to: width)))
    m.assert("runsWhileRowsAreLeft", runs == (left != 0))
    m.assert("lastPhaseIsOfItsKind", if: runs | arrives.anyBit, lastPhase == pace &- 1)
    m.assert("phaseIsOfItsRow", phase < pace)
    m.assert("nothingHasNoPhase", if: left == 0, phase == 0)
    m.assert("lastRowHasLeft", if: begins, stays <= 1)

    // What makes it so: how far tiles on their way are behind each other.
    let wide = 10
    let staysLong = stays.extended(to: wide)
    let distanceLong = distance.extended(to: wide)
    m.assert("staysLessThanDistance", staysLong <= distanceLong &+ length &+ 1)
    let count = unsignedBits(longest + 1)
    var ones = Unsigned(0, width: count)
    for place in 0..<longest {
      ones = ones &+ arrives[place].asUnsigned.extended(to: count)
      let here = cycles(history[place]).extended(to: wide)
      m.assert(
        "tile\(place)HasRows", if: arrives[place],
        (history[place] != 0) & (history[place] <= rows))
      m.assert(
        "tile\(place)WaitsForRows", if: arrives[place], staysLong <= length &- place)
      m.assert(
        "tile\(place)KeepsDistance", if: arrives[place], here <= distanceLong &+ (1 + place))
      if place >= shortest {
        m.assert("tile\(place)HasPartialSums", if: arrives[place], isPartial)
      }
      for younger in 0..<place {
        m.assert(
          "tile\(younger)IsBehind\(place)", if: arrives[place] & arrives[younger],
          here <= place - younger)
      }
    }
    m.assert("rowsAreThere", left <= rows)
    m.assert("queueHoldsWhatIsOnItsWay", level.extended(to: 8) == ones.extended(to: 8))
  }
}
