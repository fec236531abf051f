import ECP5
import HDL
import HDLTools
import Testing

/// A counter at twice the rate of its input, which sends its clock along.
private struct Doubled: Module {
  var crosses = false

  struct IO {
    let clock: Clock
    let x: Bit
    let count: Unsigned
    let strobe: Bit
  }

  func ports(_ p: Ports) -> IO {
    let clock = p.clock(reset: .none)
    return IO(
      clock: clock, x: p.input(p.bit(), clock: clock), count: p.output(p.unsigned(4)),
      strobe: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    let pll = m.instance("pll", EHXPLLL(PhaseLockedLoop(from: 25, to: 50)!))
    let strobe = m.instance("strobe_pin", ODDRX1F())
    let fast = m.clock("fastClock", from: pll.made, reset: !pll.locked)
    let slow = m.reg("slow")
    let count = m.reg("number", unsigned: 4)
    m.sync(io.clock) { slow <== io.x }
    m.sync(fast) { count <== count &+ 1 }
    let seen = m.reg("seen")
    m.unused(seen)
    if !crosses { m.allowCrossing(into: seen) }
    m.sync(fast) { seen <== slow }
    m.comb {
      pll.reference <== io.clock.signal
      strobe.clock <== fast
      strobe.high <== true
      strobe.low <== false
      io.count <== count
      io.strobe <== strobe.pin
    }
  }
}

@Suite struct ClockCellTests {
  @Test func runsOnTheClockThatACellMakes() throws {
    let module = Doubled()
    let sim = try Simulator(module)
    sim.step(5)
    #expect(sim[\.count] == 5)
    let text = try emit(module)
    #expect(try lint(text, top: module.name) == "")
    #expect(text.contains("always_ff @(posedge fastClock)"))
    let cells = try ecp5Cells(text, top: module.name)
    #expect(cells["EHXPLLL"] == 1)
    #expect(cells["ODDRX1F"] == 1)
  }

  @Test func seesCrossingsIntoIt() {
    do {
      _ = try Design(Doubled(crosses: true))
      Issue.record("no fault")
    } catch {
      #expect(
        "\(error)".contains("register 'seen' of clock 'pll.made' takes 'slow' of clock 'clock'"))
    }
  }
}

/// A cell with mistakes in its pins.
private struct Mispinned: Module {
  var name: String { "BUFFER" }
  struct IO {
    let a: Unsigned
    let y: Unsigned
  }
  func ports(_ p: Ports) -> IO { IO(a: p.unsigned(2), y: p.output(p.unsigned(2))) }
  func body(_ io: IO, _ m: Builder) { m.comb { io.y <== io.a } }
  func vendorCell(_ io: IO) -> VendorCell? {
    VendorCell("BUFFER", pins: [("I0", io.a[0] & io.a[1]), ("I1", io.a[1]), ("O0", io.y[0])])
  }
}

@Suite struct PinOfCellTests {
  @Test func saysWhatIsWrong() {
    do {
      _ = try Design(Mispinned())
      Issue.record("no fault")
    } catch {
      #expect(
        "\(error)" == """
          ECP5Tests/ClockCellTests.swift:79: error: pin 'I0' of cell BUFFER is connected to \
          'a[0] & a[1]'; connect bits of ports of BUFFER, or constants
          ECP5Tests/ClockCellTests.swift:79: error: module BUFFER has the name of the cell that it \
          stands for; give it another one with the property 'name'
          ECP5Tests/ClockCellTests.swift:79: error: output 'y' of BUFFER is not connected to a pin \
          of cell BUFFER; connect all its bits
          """)
    }
  }
}
