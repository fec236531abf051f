import HDL

/// Reads the word that it writes in the same cycle, and knows what stood there before.
struct Echo: Module {
  var collision: Collision

  struct IO {
    let clock: Clock
    let address: Unsigned
    let data: Unsigned
    let word: Unsigned
  }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(reset: .none), address: p.unsigned(2), data: p.unsigned(4),
      word: p.output(p.unsigned(4)))
  }

  func body(_ io: IO, _ m: Builder) {
    let words = m.memory(
      "words", depth: 4, unsigned: 4, collision: collision,
      initial: [BitPattern(0, width: 4)])
    let former = m.reg("former", unsigned: 4)
    m.sync(io.clock) { When(io.address == 0) { former <== io.data } }
    words.write(io.clock, at: io.address, io.data, enable: Bit(true))
    let word = words.read("found", io.clock, at: io.address)
    m.comb { io.word <== word }
    m.unused(former)
    switch collision {
    case .writeFirst: m.assert("readsTheNewWord", word == past(io.data))
    default: m.assert("readsTheOldWord", if: past(io.address == 0), word == past(former))
    }
  }
}
