import HDL
import HDLLibrary
import Testing

// show Lamps
/// A row of lamps, each slower than the one before.
struct Lamps: Module {
  var periods = [4, 8, 8]

  struct IO {
    let clock: Clock
    let lamps: [Bit]
  }

  func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(), lamps: p.output(p.vector(periods.count) { p.bit() }))
  }

  func body(_ io: IO, _ m: Builder) {
    for (index, period) in periods.enumerated() {
      let blink = m.instance("blink_\(index)", Blink(period: period))
      m.comb { io.lamps[index] <== blink.lamp }
    }
  }
}
// end

// show Sine
/// A quarter of a sine wave from a table, one cycle later.
struct Sine: Module {
  struct IO {
    let clock: Clock
    let angle: Unsigned
    let value: Unsigned
  }

  func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(), angle: p.unsigned(4), value: p.output(p.unsigned(8)))
  }

  func body(_ io: IO, _ m: Builder) {
    let values = [0, 25, 50, 74, 98, 120, 142, 162, 180, 197, 212, 225, 236, 244, 250, 254]
    let samples = m.memory(
      "samples", depth: 16, unsigned: 8, collision: .undefined,
      initial: values.map { BitPattern($0, width: 8) })
    let sample = samples.read("sample", io.clock, at: io.angle)
    m.comb { io.value <== sample }
  }
}
// end

// show Button
/// Counts how often a button, which knows nothing of the clock, goes down.
struct Button: Module {
  struct IO {
    let clock: Clock
    let button: Bit
    let presses: Unsigned
  }

  func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(), button: p.bit(), presses: p.output(p.unsigned(8)))
  }

  func body(_ io: IO, _ m: Builder) {
    let synchronizer = m.instance("synchronizer", Synchronizer(width: 1))
    let before = m.reg("wasDown")
    let presses = m.reg("count", unsigned: 8)
    let isDown = m.wire("isDown", synchronizer.y[0])
    m.comb { synchronizer.x <== io.button.asUnsigned }
    m.sync(io.clock) {
      before <== isDown
      When(isDown & !before) { presses <== presses &+ 1 }
    }
    m.comb { io.presses <== presses }
  }
}
// end

@Suite struct StructureTests {
  @Test func tableIsRead() throws {
    let sim = try Simulator(Sine())
    sim[\.angle] = 5
    sim.step()
    #expect(sim[\.value] == 120)
  }

  @Test func sharesModules() throws {
    #expect(try Design(Lamps()).modules.count == 3)
  }

  @Test func countsPresses() throws {
    let sim = try Simulator(Button())
    for _ in 0..<3 {
      sim[\.button] = true
      sim.step(5)
      sim[\.button] = false
      sim.step(5)
    }
    #expect(sim[\.presses] == 3)
  }
}
