import HDL

extension Gearbox {
  /// For a proof that no bit is lost, changed or moved: follows a word whose top bit is set from its
  /// arrival until its last part has left. Sizes are in units of the greatest common divisor.
  func track(
    _ bits: Unsigned, _ count: Unsigned, _ left: Unsigned, _ enters: Bit, _ leaves: Bit,
    unit: Int, _ io: IO, _ m: Builder
  ) {
    let (entering, leaving) = (input / unit, output / unit)
    let inside = m.reg("trackedInside")
    let at = m.reg("trackedAt", unsigned: count.width)
    let size = m.reg("trackedSize", unsigned: count.width)
    let rest = m.reg("trackedRest", unsigned: input)
    // How much of the word leaves in this cycle, if it is that near.
    let cut = m.wire(
      "trackedCut", mux(leaves & (at < leaving), count.constant(leaving) &- at, count.constant(0)))
    let ends = m.wire("trackedEnds", cut >= size)
    m.sync(io.clock) {
      When(enters & io.x.payload.mostSignificantBit & (!inside | ends)) {
        inside <== true
        at <== left
        size <== entering
        rest <== io.x.payload
      }.elseWhen(ends) {
        inside <== false
      }.elseWhen(leaves) {
        at <== mux(at < leaving, at.constant(0), at &- leaving)
        size <== size &- cut
        rest <== (0...leaving).map { rest >> ($0 * unit) }[cut]
      }
    }
    let places = (0...bits.width / unit).map { bits >> ($0 * unit) }
    let found = (0...entering).map { places[at][0..<input] & ones($0 * unit) }
    m.assert("freeBitsAreZero", places[count] == 0)
    m.assert(
      "keepsWord", if: inside,
      (at + size <= count) & (size != 0) & (size <= entering) & (found[size] == rest))
  }

  private func ones(_ bits: Int) -> Unsigned {
    Unsigned(
      BitPattern(-1, width: max(1, bits)).slice(from: 0, count: bits).extended(
        to: input, signed: false))
  }
}
