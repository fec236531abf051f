import FixedPoint
import HDL

/// Modules with one mistake each in how parts are put together.
enum Misuse: String, CaseIterable {
  case emptyRegister, literal, literalSign, illegalName, foreignClock, foreignClockOfMemory
  case drivenInstanceOutput, drivenMemoryOutput, undrivenInstanceInput, undrivenInstanceClock
  case sameModuleName, containsItself, memoryWithoutReads, memoryWithoutWords, emptyMemory
  case tooManyWords, fixedExtension, roundingAway, randomBits, fixedTruncation
  case bundleLengths, muxLengths, waitingSource, waitingInstance, unpacking, clockWithoutReset
  case parameter, loopThroughInstance, selectedSlice
}

struct Misused: Module {
  var misuse: String
  init(_ misuse: Misuse) { self.misuse = misuse.rawValue }
  var name: String { "Misused" }

  struct IO {
    let clock: Clock
    let other: Clock
    let a: Unsigned
    let b: Unsigned
    let x: Sink<Unsigned>
    let y: Source<Unsigned>
  }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), other: p.clock(reset: .none), a: p.unsigned(8), b: p.unsigned(4),
      x: p.sink(p.unsigned(8)), y: p.source(p.unsigned(8)))
  }

  func body(_ io: IO, _ m: Builder) {
    let kind = Misuse(rawValue: misuse)!
    let held = m.reg("held", unsigned: 8)
    let full = m.reg("full")
    m.unused(io.a, io.b)
    m.sync(io.clock) {
      When(io.x.transfers) { held <== io.x.payload }
      full <== io.x.valid | (full & !io.y.ready)
    }
    m.comb {
      io.x.ready <== !full | io.y.ready
      io.y.valid <== (kind == .waitingSource ? full & io.y.ready : full)
      io.y.payload <== held
    }
    makeValues(kind, io, m)
    makeParts(kind, io, m)
  }

  private func makeValues(_ kind: Misuse, _ io: IO, _ m: Builder) {
    let number = Fixed(FixedNumber(1, .q(4, 4)))
    switch kind {
    case .emptyRegister:
      let nothing = m.reg("nothing", unsigned: 0)
      m.unused(nothing)
      m.sync(io.clock) { nothing <== 0 }
    case .literal: m.unused(m.wire("sum", io.a &+ Unsigned(300, width: 8)))
    case .literalSign: m.unused(m.wire("sum", io.a.signed &+ Signed(-300, width: 9)))
    case .illegalName: m.unused(m.wire("my sum", io.a))
    case .fixedExtension: m.unused(m.wire("wide", number.extended(to: .q(8, 2))))
    case .roundingAway: m.unused(m.wire("nothing", number.rounded(fraction: -6)))
    case .randomBits: m.unused(m.wire("coarse", number.rounded(fraction: 2, .stochastic)))
    case .fixedTruncation: m.unused(m.wire("coarse", number.truncated(to: .q(4, 2))))
    case .bundleLengths:
      let three = (0..<3).map { m.wire("three_\($0)", unsigned: 4) }
      m.unused(three)
      m.comb {
        for wire in three { wire <== io.b }
      }
      m.comb { three <== [io.b, io.b] }
    case .muxLengths: m.unused(mux(io.a[0], [io.a], [io.a, io.a]))
    case .unpacking:
      let pair = unpacked(io.a, like: Pair(low: io.b, high: io.a))
      m.unused(m.wire("low", pair.low), m.wire("high", pair.high))
    case .selectedSlice: m.unused(m.wire("part", io.a[6..<20]))
    default: break
    }
  }

  private func makeParts(_ kind: Misuse, _ io: IO, _ m: Builder) {
    switch kind {
    case .foreignClock, .foreignClockOfMemory: borrowClock(kind, io.clock, m)
    case .drivenInstanceOutput, .undrivenInstanceInput, .undrivenInstanceClock:
      let inner = m.instance("inner", Inner())
      m.unused(inner.sum)
      m.comb {
        if kind != .undrivenInstanceClock { inner.clock <== io.clock }
        if kind != .undrivenInstanceInput { inner.a <== io.a }
        if kind == .drivenInstanceOutput { inner.sum <== io.a }
      }
    case .sameModuleName:
      for (name, width) in [("first", 3), ("second", 4)] {
        let inner = m.instance(name, SameName(width: width))
        m.comb { inner.a <== io.a[0..<width] }
      }
    case .containsItself:
      let inner = m.instance("inner", Endless(depth: 3))
      m.comb { inner.a <== io.a[0] }
    case .waitingInstance:
      let inner = m.instance("inner", Taker())
      m.comb {
        inner.clock <== io.clock
        inner.x.valid <== inner.x.ready & io.x.valid
        inner.x.payload <== io.a
      }
    case .clockWithoutReset:
      let inner = m.instance("inner", Inner())
      m.unused(inner.sum)
      m.comb {
        inner.clock <== io.other
        inner.a <== io.a
      }
    case .parameter:
      let inner = m.instance("inner", Even(width: 3))
      m.comb { inner.a <== io.a[0..<3] }
    case .loopThroughInstance:
      let inner = m.instance("inner", Wires())
      m.comb { inner.a <== inner.b }
    default: makeMemories(kind, io, m)
    }
  }

  private func makeMemories(_ kind: Misuse, _ io: IO, _ m: Builder) {
    switch kind {
    case .memoryWithoutReads:
      let words = m.memory("words", depth: 16, unsigned: 8, collision: .undefined)
      words.write(io.clock, at: io.b, io.a, enable: io.x.valid)
    case .memoryWithoutWords, .drivenMemoryOutput:
      let words = m.memory(
        "words", depth: 16, unsigned: 8, collision: .undefined,
        initial: kind == .drivenMemoryOutput ? [BitPattern(1, width: 8)] : [])
      let word = words.read("word", io.clock, at: io.b)
      m.unused(word)
      if kind == .drivenMemoryOutput { m.comb { word <== io.a } }
    case .emptyMemory, .tooManyWords:
      let words = m.memory(
        "words", depth: kind == .emptyMemory ? 0 : 2, unsigned: 8, collision: .undefined,
        initial: (1...3).prefix(kind == .emptyMemory ? 0 : 3).map { BitPattern($0, width: 8) })
      m.unused(words.read("word", io.clock, at: io.b[0..<1]))
      words.write(io.clock, at: io.b[0..<1], io.a, enable: io.x.valid)
    default: break
    }
  }

  /// Uses the clock of a module that is not this one.
  private func borrowClock(_ kind: Misuse, _ own: Clock, _ m: Builder) {
    let box = Box()
    _ = try? Design(Lender(box: box))
    let count = m.reg("count")
    m.unused(count)
    if kind == .foreignClock {
      m.sync(box.clock!) { count <== !count }
    } else {
      m.unused(
        m.memory(
          "ones", depth: 1, unsigned: 1, collision: .undefined, initial: [.init(1, width: 1)]
        )
        .read("one", box.clock!, at: Unsigned(0, width: 1)))
      m.sync(own) { count <== !count }
    }
  }
}

private struct Pair {
  let low: Unsigned
  let high: Unsigned
}

private struct Inner: Module {
  struct IO {
    let clock: Clock
    let a: Unsigned
    let sum: Unsigned
  }
  func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(), a: p.unsigned(8), sum: p.output(p.unsigned(8)))
  }
  func body(_ io: IO, _ m: Builder) {
    let sum = m.reg("total", unsigned: 8)
    m.sync(io.clock) { sum <== sum &+ io.a }
    m.comb { io.sum <== sum }
  }
}

private struct SameName: Module {
  let width: Int
  var name: String { "Same" }
  struct IO { let a: Unsigned }
  func ports(_ p: Ports) -> IO { IO(a: p.unsigned(width)) }
  func body(_ io: IO, _ m: Builder) { m.unused(io.a) }
}

private struct Endless: Module {
  let depth: Int
  struct IO { let a: Bit }
  func ports(_ p: Ports) -> IO { IO(a: p.bit()) }
  func body(_ io: IO, _ m: Builder) {
    let inner = m.instance("inner", Endless(depth: max(1, depth - 1)))
    m.comb { inner.a <== io.a }
  }
}

private struct Taker: Module {
  struct IO {
    let clock: Clock
    let x: Sink<Unsigned>
  }
  func ports(_ p: Ports) -> IO { IO(clock: p.clock(), x: p.sink(p.unsigned(8))) }
  func body(_ io: IO, _ m: Builder) {
    m.unused(io.x.valid, io.x.payload)
    m.comb { io.x.ready <== true }
  }
}

private struct Even: Module {
  let width: Int
  struct IO { let a: Unsigned }
  func ports(_ p: Ports) -> IO {
    p.require(width % 2 == 0, "Even takes an even width, not \(width)")
    return IO(a: p.unsigned(width))
  }
  func body(_ io: IO, _ m: Builder) { m.unused(io.a) }
}

private struct Wires: Module {
  struct IO {
    let a: Bit
    let b: Bit
  }
  func ports(_ p: Ports) -> IO { IO(a: p.bit(), b: p.output(p.bit())) }
  func body(_ io: IO, _ m: Builder) { m.comb { io.b <== !io.a } }
}

private final class Box: Hashable, @unchecked Sendable {
  var clock: Clock?
  static func == (a: Box, b: Box) -> Bool { a === b }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

private struct Lender: Module {
  let box: Box
  var name: String { "Lender" }
  struct IO { let clock: Clock }
  func ports(_ p: Ports) -> IO { IO(clock: p.clock()) }
  func body(_ io: IO, _ m: Builder) { box.clock = io.clock }
}
