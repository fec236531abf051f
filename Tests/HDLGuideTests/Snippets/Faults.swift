import HDL
import HDLTesting
import Testing

// show Hasty
struct Hasty: Module {
  struct IO {
    let clock, slowClock: Clock
    let a, b: Unsigned
    let y, z: Unsigned
  }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), slowClock: p.clock(), a: p.unsigned(8), b: p.unsigned(4),
      y: p.output(p.unsigned(8)), z: p.output(p.unsigned(8)))
  }

  func body(_ io: IO, _ m: Builder) {
    let sum = m.reg("sum", unsigned: 8)
    let slow = m.reg("slow", unsigned: 8)
    m.sync(io.clock) { sum <== io.a + io.b }
    m.sync(io.slowClock) { slow <== sum }
    m.comb {
      When(io.b == 0) { io.y <== slow }
      io.z[0..<4] <== io.b
    }
  }
}
// end
