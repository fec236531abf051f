import HDL

/// Counts in Gray code in one clock domain and follows the code in another.
struct TwoClocks: Module {
  /// Counts in plain binary, of which several bits change at once.
  var isBinary = false

  struct IO {
    let clock: Clock
    let readClock: Clock
    let follower: Unsigned
  }

  func ports(_ p: Ports) -> IO {
    let clock = p.clock()
    let readClock = p.clock()
    return IO(
      clock: clock, readClock: readClock,
      follower: p.output(p.unsigned(2), clock: readClock))
  }

  func body(_ io: IO, _ m: Builder) {
    let count = m.reg("count", unsigned: 2)
    let code = m.reg("code", unsigned: 2)
    let first = m.reg("first", unsigned: 2)
    let second = m.reg("second", unsigned: 2)
    let next = m.wire("next", count &+ 1)
    m.sync(io.clock) {
      count <== next
      code <== (isBinary ? next : next ^ (next >> 1))
    }
    m.allowCrossing(into: first)
    m.sync(io.readClock) {
      first <== code
      second <== first
    }
    m.comb { io.follower <== second }
    m.assert("followsTheCode", second == past(first, clock: io.readClock), clock: io.readClock)
    // What induction needs to know: without it the code could be anything.
    if !isBinary { m.assert("codeOfCount", code == (count ^ (count >> 1))) }
    let change = code ^ past(code)
    m.assert("changesOneBit", !change.allBits)
    m.cover("wraps", (past(second, clock: io.readClock) == 2) & (second == 0), clock: io.readClock)
  }
}
