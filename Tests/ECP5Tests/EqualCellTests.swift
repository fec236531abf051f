import ECP5
import HDL
import Testing

/// Two chains of copies of one value, one behind the other, and a copy of another value.
private struct Chains: Module {
  struct IO { let clock: Clock; let a, b: Bit; let x, y, z, w: Bit }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(reset: .none), a: p.bit(), b: p.bit(), x: p.output(p.bit()),
      y: p.output(p.bit()), z: p.output(p.bit()), w: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    func cell(_ name: String, _ data: Bit) -> Bit {
      let cell = m.instance(name, FlipFlop())
      m.comb {
        cell.clock <== io.clock
        cell.data <== data
      }
      return cell.state
    }
    let first = cell("first", io.a)
    let second = cell("second", io.a)
    let other = cell("other", io.b)
    let behindFirst = cell("behindFirst", first)
    let behindSecond = cell("behindSecond", second)
    m.comb {
      io.x <== behindFirst
      io.y <== behindSecond
      io.z <== second
      io.w <== other
    }
  }
}

@Suite struct EqualCellTests {
  private func instances(_ options: VerilogOptions) throws -> [String] {
    try emit(Chains(), options: options).matches(of: /TRELLIS_FF_copy (\w+) \(/).map {
      String($0.1)
    }
  }

  @Test func areOneForSimulators() throws {
    #expect(
      try instances(.init(forSimulation: true)) == ["first", "other", "behindFirst"])
    let text = try emit(Chains(), options: .init(sourceLines: false, forSimulation: true))
    #expect(text.contains(/assign second_state +=\s+first_state;/))
    #expect(text.contains(/assign behindSecond_state +=\s+behindFirst_state;/))
  }

  @Test func areAllThereForSynthesis() throws {
    #expect(
      try instances(.init()) == ["first", "second", "other", "behindFirst", "behindSecond"])
  }
}
