import HDL

/// ``MacArray`` with operands that change in every cycle, made by a xorshift register.
struct MovingArray: Module {
  struct IO {
    let clock: Clock
    let select: Unsigned
    let sum: Signed
  }

  func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(), select: p.unsigned(7), sum: p.output(p.signed(32)))
  }

  func body(_ io: IO, _ m: Builder) {
    // Marsaglia's xorshift with shifts 13, 7 and 17.
    let state = m.reg("state", unsigned: 64, reset: 0x2545_f491_4f6c_dd1d)
    let first = m.wire("first", state ^ (state &<< 13))
    let second = m.wire("second", first ^ (first >> 7))
    m.sync(io.clock) { state <== second ^ (second &<< 17) }
    let array = m.instance("array", MacArray())
    m.comb {
      array.clear <== (state[0..<9] == 0)
      for (index, a) in array.a.enumerated() { a <== state[(index * 7)..<(index * 7 + 8)].asSigned }
      for (index, b) in array.b.enumerated() {
        b <== state[(index * 3)..<(index * 3 + 16)].asSigned
      }
      array.select <== io.select
      io.sum <== array.sum
    }
  }
}
