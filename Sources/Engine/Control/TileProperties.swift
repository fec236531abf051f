import HDL

extension TileWalk {
  /// A place on the way of tiles: whether one is there, and whether it is the last of all.
  typealias Stage = (isThere: Bit, isLast: Bit)

  /// For a proof that tiles come from a start to the last tile, and that none comes after it.
  ///
  /// Taken for granted: a walk starts when the last tile of the one before has been taken, and only a tile that
  /// is there is taken.
  /// - Parameter stages: the places on the way, the one where tiles are taken first.
  func describeProperties(_ io: IO, runs: Bit, _ stages: [Stage], _ m: Builder) {
    let isOpen = m.reg("isOpen")
    m.sync(io.clock) {
      When(io.start) {
        isOpen <== true
      }.elseWhen(io.tile.ready & io.tile.payload.isLast) { isOpen <== false }
    }
    m.assume("startsWhenDone", if: io.start, !isOpen)
    m.assume("takesWhatIsThere", if: io.tile.ready, io.tile.valid)
    m.assert("tilesComeUntilTheLast", if: io.tile.valid, isOpen)

    // The last tile is still to come, or at one place of its way, with nothing behind it.
    var (isBehind, lastIsBehind) = (runs, runs)
    for (index, stage) in stages.enumerated().reversed() {
      m.assert("nothingIsBehindTheLast\(index)", if: stage.isThere & stage.isLast, !isBehind)
      m.assert("lastIsBehind\(index)", if: stage.isThere & !stage.isLast, lastIsBehind)
      isBehind = isBehind | stage.isThere
      lastIsBehind = lastIsBehind | stage.isThere & stage.isLast
    }
    m.assert("lastIsOnItsWay", isOpen == lastIsBehind)
  }
}
