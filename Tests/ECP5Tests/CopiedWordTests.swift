import ECP5
import HDL
import Testing

/// Copies of the bits of a word, of some bits of another, and of one bit alone.
private struct Copies: Module {
  struct IO { let clock: Clock; let a, b: Unsigned; let x, y: Unsigned; let z: Bit }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(reset: .none), a: p.unsigned(6), b: p.unsigned(9), x: p.output(p.unsigned(6)),
      y: p.output(p.unsigned(3)), z: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    let alone = m.instance("alone", FlipFlop())
    m.comb {
      alone.clock <== io.clock
      alone.data <== io.b[8]
      io.x <== m.copies("whole", io.a, count: 1)[0]
      io.y <== m.copies("part", io.b[2..<5], count: 1)[0]
      io.z <== alone.state
    }
  }
}

@Suite struct CopiedWordTests {
  @Test func areRegistersForSimulators() throws {
    let text = try emit(Copies(), options: .init(sourceLines: false, forSimulation: true))
    #expect(text.contains("logic [5:0] whole_0_0;\n  always_ff @(posedge clock) whole_0_0 <= a;"))
    #expect(
      text.contains("logic [2:0] part_0_0;\n  always_ff @(posedge clock) part_0_0 <= b[4:2];"))
    #expect(text.contains(/assign whole_0_5_state += whole_0_0\[5\];/))
    #expect(text.contains(/assign part_0_2_state += part_0_0\[2\];/))
    #expect(text.matches(of: /TRELLIS_FF_copy (\w+) \(/).map { String($0.1) } == ["alone"])
  }

  @Test func areCellsForSynthesis() throws {
    #expect(try emit(Copies()).matches(of: /TRELLIS_FF_copy \w+ \(/).count == 10)
  }

  /// A flip-flop that takes the complement is no copy.
  @Test func areOnlyOfCellsThatCopy() throws {
    let text = try emit(Complements(), options: .init(sourceLines: false, forSimulation: true))
    #expect(text.matches(of: /InvertingBit \w+ \(/).count == 2)
  }
}

/// A cell with the pins of a ``FlipFlop`` that takes the complement.
private struct InvertingBit: Module {
  func ports(_ p: Ports) -> FlipFlop.IO { FlipFlop().ports(p) }

  func body(_ io: FlipFlop.IO, _ m: Builder) {
    let register = m.reg("register", reset: .none)
    m.sync(io.clock) { register <== !io.data }
    m.comb { io.state <== register }
  }

  func vendorCell(_ io: FlipFlop.IO) -> VendorCell? {
    VendorCell(
      "INVERTING_FF", parameters: [],
      pins: [("CLK", io.clock.signal), ("DI", io.data), ("Q", io.state)])
  }
}

private struct Complements: Module {
  struct IO { let clock: Clock; let a, x: Unsigned }

  func ports(_ p: Ports) -> IO {
    IO(clock: p.clock(reset: .none), a: p.unsigned(2), x: p.output(p.unsigned(2)))
  }

  func body(_ io: IO, _ m: Builder) {
    let bits = (0..<2).map { place in
      let cell = m.instance("bit\(place)", InvertingBit())
      m.comb {
        cell.clock <== io.clock
        cell.data <== io.a[place]
      }
      return cell.state as any Value
    }
    m.comb { io.x <== concatenate(bits.reversed()) }
  }
}
