import HDL
import HDLLibrary

/// Adds a constant to the pixels of a stream, saturating, with a queue behind.
struct Brighten: Module {
  var amount = 16

  struct Pixel {
    let level: Unsigned
    let last: Bit
  }
  struct IO {
    let clock: Clock
    let x: Sink<Pixel>
    let y: Source<Pixel>
  }

  func ports(_ p: Ports) -> IO {
    func pixel() -> Pixel { Pixel(level: p.unsigned(8), last: p.bit()) }
    return IO(clock: p.clock(), x: p.sink(pixel()), y: p.source(pixel()))
  }

  func body(_ io: IO, _ m: Builder) {
    let brighter = m.stream(io.x, io.clock).skid("entry").map("brighter") { pixel in
      Pixel(level: (pixel.level + amount).saturated(to: 8), last: pixel.last)
    }
    m.comb { io.y <== brighter.queue("line", depth: 16) }
  }
}
