import HDL

/// A queue of four words with a counter of its words.
struct Buffer: Module {
  /// What is wrong with it, if anything.
  enum Fault: Hashable, Sendable {
    case none
    /// It takes words when it is full.
    case takesWhenFull
    /// The word offered changes when the next one is written.
    case payloadChanges
  }

  var fault = Fault.none

  struct IO {
    let clock: Clock
    let x: Sink<Unsigned>
    let y: Source<Unsigned>
  }

  func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(), x: p.sink(p.unsigned(4)), y: p.source(p.unsigned(4)))
  }

  func body(_ io: IO, _ m: Builder) {
    let words = (0..<4).map { m.reg("word\($0)", unsigned: 4) }
    let head = m.reg("head", unsigned: 2)
    let count = m.reg("count", unsigned: 3)
    let takes = m.wire("takes", io.x.transfers)
    let gives = m.wire("gives", io.y.transfers)
    let tail = m.wire("tail", head &+ count.truncated(to: 2))
    m.sync(io.clock) {
      for index in 0..<4 {
        When(takes & (tail == index)) { words[index] <== io.x.payload }
      }
      When(gives) { head <== head &+ 1 }
      When(takes & !gives) { count <== count &+ 1 }
      When(!takes & gives) { count <== count &- 1 }
    }
    m.comb {
      io.x.ready <== (fault == .takesWhenFull ? count <= 4 : count < 4)
      io.y.valid <== (count != 0)
      io.y.payload
        <== (fault == .payloadChanges
          ? mux(takes, io.x.payload, choose(words, by: head)) : choose(words, by: head))
    }
    m.assert("countInRange", count <= 4)
    m.cover("isFull", count == 4)
  }
}
