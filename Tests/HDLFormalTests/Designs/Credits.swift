import HDL

/// Counts the words in a queue of sixteen beside a reference that cannot be wrong.
struct Credits: Module {
  /// Bits of the count: 5, or 4 for a count that is zero when the queue is full.
  var countBits = 5

  struct IO {
    let clock: Clock
    let put: Bit
    let take: Bit
    let isEmpty: Bit
  }

  func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(), put: p.bit(), take: p.bit(), isEmpty: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    let count = m.reg("count", unsigned: countBits)
    let writes = m.reg("writes", unsigned: 5)
    let reads = m.reg("reads", unsigned: 5)
    let filled = m.wire("filled", writes &- reads)
    m.sync(io.clock) {
      When(io.put & (filled != 16)) { writes <== writes &+ 1 }
      When(io.take & (filled != 0)) { reads <== reads &+ 1 }
      let up = m.wire("up", io.put & (filled != 16))
      let down = m.wire("down", io.take & (filled != 0))
      When(up & !down) { count <== count &+ 1 }
      When(!up & down) { count <== count &- 1 }
    }
    m.comb { io.isEmpty <== (count == 0) }
    m.assert("countsAll", count == filled)
    m.assert("neverOverfull", filled <= 16)
  }
}
