import HDL

extension Fifo {
  /// What a proof knows of one word in the RAM.
  struct Tracker {
    /// The word.
    let word: Unsigned
    /// Whether it is leaving the RAM.
    let leaves: Bit
    /// Whether it is on its way behind the RAM; driven by what is there.
    let isBehind: Bit
  }

  /// For a proof that no word is lost, changed or overtaken: follows one word whose top bit is set,
  /// from its arrival until as many words have left as were ahead of it. The queue does not look at
  /// words, so what holds for this one holds for all.
  func tracker(
    _ words: Memory<Unsigned>, _ readAddress: Unsigned, _ count: Unsigned, _ writes: Bit,
    _ reads: Bit, _ io: IO, _ m: Builder
  ) -> Tracker {
    let word = m.reg("trackedWord", unsigned: width)
    let inside = m.reg("trackedInside")
    let ahead = m.reg("trackedAhead", unsigned: count.width)
    let isBehind = m.wire("trackedIsBehind")
    let leaves = m.wire("trackedLeaves", inside & reads & (ahead == 0))
    let starts = m.wire(
      "trackedStarts", writes & io.x.payload.mostSignificantBit & !inside & !isBehind)
    m.sync(io.clock) {
      When(starts) {
        inside <== true
        word <== io.x.payload
        ahead <== mux(reads, count &- 1, count)
      }.elseWhen(leaves) {
        inside <== false
      }.elseWhen(inside & reads) {
        ahead <== ahead &- 1
      }
    }
    if !block { m.comb { isBehind <== false } }
    let place = m.wire("trackedPlace", readAddress + ahead)
    let address = mux(
      place >= depth, place &- depth, place
    ).truncated(to: words.addressBits)
    m.assert("keepsWord", if: inside, (ahead < count) & (words[address] == word))
    return Tracker(word: word, leaves: leaves, isBehind: isBehind)
  }
}
