import FixedPoint
import HDL

/// Twenty mistakes in one module.
struct Careless: Module {
  struct IO {
    let clock: Clock
    let slow: Clock
    let a: Unsigned
    let s: Signed
    let spare: Unsigned
    let x: Sink<Unsigned>
    let y: Source<Unsigned>
    let z: Unsigned
    let open: Unsigned
  }

  func ports(_ p: Ports) -> IO {
    let clock = p.clock()
    let slow = p.clock(reset: .none)
    return IO(
      clock: clock, slow: slow, a: p.unsigned(8), s: p.signed(8),
      spare: p.unsigned(3),
      x: p.sink(p.unsigned(8)), y: p.source(p.unsigned(8)), z: p.output(p.unsigned(8)),
      open: p.output(p.unsigned(8)))
  }

  func body(_ io: IO, _ m: Builder) {
    let count = m.reg("count", unsigned: 8)
    let tiny = m.reg("tiny", unsigned: 2, reset: 4)
    let late = m.reg("late", unsigned: 8)
    let start = m.reg("start", reset: 1)
    let ring = m.wire("ring", unsigned: 4)
    let wire = m.wire("wire", io.a)
    let table = m.memory("words", depth: 16, unsigned: 8, collision: .undefined)
    let next = m.wire("next", count &+ 1)
    let format = m.wire("rate", Fixed(FixedNumber(1, .q(4, 4))))
    let number = m.wire("count", format.extended(to: .q(4, 2)))
    m.unused(next, tiny, late, start, wire, number)
    m.sync(io.clock) {
      count <== io.a + 1
      tiny <== io.a[6..<9].truncated(to: 2)
      Switch(io.a[0..<3]) {
        Case(0) { count <== 0 }
        Case(2, 2) { count <== 1 }
      }
    }
    m.sync(io.slow) {
      late <== count
      start <== false
    }
    m.sync(io.clock) { count <== 5 }
    m.comb {
      next <== 3
      io.a <== 4
      ring <== ring &+ 1
      When(io.s.isNegative) { io.z <== io.a }
      io.y.valid <== io.x.valid & io.y.ready
      io.y.payload <== io.x.payload & io.a[0..<4]
      io.x.ready <== (io.a == 3)
    }
    m.unused(table.read("word", io.clock, at: io.a))
  }
}
