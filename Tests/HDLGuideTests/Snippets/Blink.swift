import HDL
import HDLTesting
import Testing

// show Blink
/// Turns a lamp on and off, once in `2 * period` cycles.
struct Blink: Module {
  var period = 4

  struct IO {
    let clock: Clock
    let lamp: Bit
  }

  func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(), lamp: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    let count = m.reg("count", unsigned: unsignedBits(period - 1))
    let lamp = m.reg("on")
    m.sync(io.clock) {
      When(count == period - 1) {
        count <== 0
        lamp <== !lamp
      } else: {
        count <== count &+ 1
      }
    }
    m.comb { io.lamp <== lamp }
  }
}
// end

@Suite struct BlinkTests {
  // show BlinkTest
  @Test func blinks() throws {
    let sim = try Simulator(Blink(period: 3))
    let wave = Waveform(["count", "lamp"])
    sim.observe(wave)
    sim.step(8)
    expectWaveform(
      wave,
      """
      cycle  0  1  2  3  4  5  6  7
      count  0  1  2  0  1  2  0  1
      lamp   _________/--------\\_____
      """)
    #expect(sim[\.lamp] == false)
  }
  // end
}
