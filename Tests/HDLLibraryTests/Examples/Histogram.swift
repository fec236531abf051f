import HDL
import HDLLibrary

/// Counts how often each of 256 values occurs in a stream; counts stay at their largest value.
struct Histogram: Module {
  struct IO {
    let clock: Clock
    let x: Sink<Unsigned>
    let address: Unsigned
    let count: Unsigned
  }

  enum Phase: CaseIterable { case read, write }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), x: p.sink(p.unsigned(8)), address: p.unsigned(8),
      count: p.output(p.unsigned(16)))
  }

  func body(_ io: IO, _ m: Builder) {
    let counts = m.instance("counts", SimpleDualPortRam(width: 16, depth: 256))
    let phase = m.reg("phase", Phase.read)
    let value = m.reg("value", unsigned: 8)
    m.sync(io.clock) {
      phase.onEach {
        switch $0 {
        case .read:
          value <== io.x.payload
          When(io.x.valid) { phase <== .write }
        case .write: phase <== .read
        }
      }
    }
    m.comb {
      // A value is read in one cycle and written back in the next.
      counts.read.enable <== phase == .read
      counts.read.address <== mux(io.x.valid, io.x.payload, io.address)
      counts.write.enable <== phase == .write
      counts.write.address <== value
      counts.write.data <== (counts.read.data + 1).saturated(to: 16)
      io.x.ready <== phase == .read
      io.count <== counts.read.data
    }
  }
}
