import HDL

extension AsyncFifo {
  /// For a proof that no word is lost or read twice. Words are written and read in the order of the
  /// counts, so it is enough that neither count overtakes the other.
  func order(
    _ writeCount: Unsigned, _ readCount: Unsigned, _ writeGray: Unsigned, _ readGray: Unsigned,
    _ hasRoom: Bit, _ hasWords: Bit, _ writeSeen: Unsigned, _ readSeen: Unsigned, _ io: IO,
    _ m: Builder
  ) {
    // What is on its way through the synchronisers, each stage a count that lies behind the last.
    let writes = m.shadow("writeShadow", of: writeGray, io.readClock, stages)
    let reads = m.shadow("readShadow", of: readGray, io.writeClock, stages)
    let words = m.wire("held", writeCount &- readCount)
    let left = writes.enumerated().map {
      m.wire("heldAsSeen\($0)", binary($1) &- readCount)
    }
    let held = reads.enumerated().map { m.wire("heldAtMost\($0)", writeCount &- binary($1)) }
    for (suffix, clock) in [("", io.writeClock), ("AsRead", io.readClock)] {
      func assert(_ name: String, if condition: Bit? = nil, _ value: Bit) {
        m.assert(name + suffix, if: condition, value, clock: clock)
      }
      assert("neverOverflows", words <= depth)
      assert("readShadowIsTrue", reads[stages - 1] == readSeen)
      assert("writeShadowIsTrue", writes[stages - 1] == writeSeen)
      assert("seesReadsInOrder", isRising([words] + held) & (held[stages - 1] <= depth))
      assert("seesWritesInOrder", isRising((left.reversed() as [Unsigned]) + [words]))
      assert("hasRoomWhenItSays", if: hasRoom, held[stages - 1] != depth)
      assert("hasWordsWhenItSays", if: hasWords, left[stages - 1] != 0)
    }
  }

  private func isRising(_ values: [Unsigned]) -> Bit {
    zip(values, values.dropFirst()).map { $0 <= $1 }.reduce(Bit(true)) { $0 & $1 }
  }

  private func binary(_ gray: Unsigned) -> Unsigned {
    let bits = (0..<gray.width).map { gray[$0..<gray.width].parity }
    return concatenate(bits.reversed())
  }
}
