import HDL
import HDLLibrary

/// Carries samples of two converters, each of which has a clock of its own, to one bus.
struct Recorder: Module {
  struct IO {
    let leftClock: Clock
    let rightClock: Clock
    let busClock: Clock
    let left: Sink<Unsigned>
    let right: Sink<Unsigned>
    let bus: Source<Unsigned>
  }

  func ports(_ p: Ports) -> IO {
    let (left, right, bus) = (p.clock(), p.clock(), p.clock())
    return IO(
      leftClock: left, rightClock: right, busClock: bus,
      left: p.sink(p.unsigned(12), clock: left), right: p.sink(p.unsigned(12), clock: right),
      bus: p.source(p.unsigned(12), clock: bus))
  }

  func body(_ io: IO, _ m: Builder) {
    let inputs = [("left", io.leftClock, io.left), ("right", io.rightClock, io.right)]
    let samples = inputs.map { name, clock, samples in
      let queue = m.instance("\(name)Queue", AsyncFifo(width: 12, depth: 8))
      m.comb {
        queue.writeClock <== clock
        queue.readClock <== io.busClock
        queue.x <== samples
      }
      return m.stream(queue.y, io.busClock)
    }
    m.comb { io.bus <== m.arbitrate("turns", samples) }
  }
}
