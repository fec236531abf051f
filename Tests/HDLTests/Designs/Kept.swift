import HDL

/// A pipeline of which a part follows from what changes seldom.
struct Kept: Module {
  var resets = ResetStyle.synchronous

  struct IO {
    let clock: Clock
    let moves: Bit
    let setting, shift, fast: Unsigned
    let result, counted, held: Unsigned
  }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(reset: resets), moves: p.bit(), setting: p.unsigned(8), shift: p.unsigned(3),
      fast: p.unsigned(8), result: p.output(p.unsigned(8)), counted: p.output(p.unsigned(8)),
      held: p.output(p.unsigned(8)))
  }

  func body(_ io: IO, _ m: Builder) {
    m.changesSeldom(io.setting, io.shift)
    m.changesSeldom(io.moves)
    let mask = m.wire("mask", (io.setting &<< io.shift) ^ (io.setting >> 1) ^ (io.setting &+ 3))
    let stage1 = m.reg("stage1", unsigned: 8, reset: .none)
    let stage2 = m.reg("stage2", unsigned: 8)
    let held = m.reg("held1", unsigned: 8)
    let counter = m.reg("counter", unsigned: 8)
    let result = m.reg("result1", unsigned: 8)
    let second = (stage1 &+ mask) ^ (stage1 >> 2) ^ (mask >> 3)
    let met = (stage2 &+ held) & (held &+ 7) & (stage2 | held)
    m.sync(io.clock) {
      stage1 <== mask
      stage2 <== second
      When(io.moves) { held <== mask }
      counter <== counter &+ io.setting
      // Only what the fast one meets is computed in every cycle.
      result <== io.fast ^ met
    }
    m.comb {
      io.result <== result
      io.counted <== counter
      io.held <== held
    }
  }
}
