import HDL

/// A register file with a state machine in front, used twice by ``SequencePair``.
struct Sequence: Module {
  enum State: CaseIterable { case idle, fill, drain }
  var width = 8

  struct IO {
    let clock: Clock
    let start: Bit
    let data: Unsigned
    let state: Enumeration<State>
    let word: Unsigned
  }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), start: p.bit(), data: p.unsigned(width),
      state: p.output(p.state(State.self)), word: p.output(p.unsigned(width)))
  }

  func body(_ io: IO, _ m: Builder) {
    let state = m.reg("mode", State.idle)
    let address = m.reg("address", unsigned: 4)
    let words = m.memory("words", depth: 16, unsigned: width, collision: .readFirst)
    words.write(io.clock, at: address, io.data, enable: state == .fill)
    let word = words.read("word_read", io.clock, at: address, enable: state == .drain)
    m.sync(io.clock) {
      state.onEach {
        switch $0 {
        case .idle:
          When(io.start) { state <== .fill }
        case .fill:
          address <== address &+ 1
          When(address.allBits) { state <== .drain }
        case .drain:
          address <== address &+ 1
          When(address.allBits) { state <== .idle }
        }
      }
    }
    m.comb {
      io.state <== state
      io.word <== word
    }
  }
}

/// Two sequences of one width, which share a module.
struct SequencePair: Module {
  struct IO {
    let clock: Clock
    let start: Bit
    let data: Unsigned
    let sum: Unsigned
  }

  func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(), start: p.bit(), data: p.unsigned(8), sum: p.output(p.unsigned(9)))
  }

  func body(_ io: IO, _ m: Builder) {
    let first = m.instance("first", Sequence())
    let second = m.instance("second", Sequence())
    m.comb {
      first.start <== io.start
      first.data <== io.data
      second.start <== io.start & (first.state == .idle)
      second.data <== first.word ^ io.data
      io.sum <== first.word + second.word
    }
    m.unused(second.state)
  }
}
