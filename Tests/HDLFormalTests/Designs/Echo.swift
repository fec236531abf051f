import HDL

/// Reads the word that it writes in the same cycle.
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
      clock: p.clock(), address: p.unsigned(2), data: p.unsigned(4),
      word: p.output(p.unsigned(4)))
  }

  func body(_ io: IO, _ m: Builder) {
    let words = m.memory("words", depth: 4, unsigned: 4, collision: collision)
    words.write(io.clock, at: io.address, io.data, enable: Bit(true))
    let word = words.read("found", io.clock, at: io.address)
    m.comb { io.word <== word }
    m.assert("readsWhatIsWritten", word == past(io.data))
  }
}
