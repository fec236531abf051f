import HDL
import Testing

/// A module whose Verilog comes from elsewhere, with a model in Swift.
private struct Accumulator: Module {
  struct IO {
    let clock: Clock
    let x: Unsigned
    let sum: Unsigned
    let parity: Bit
  }
  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), x: p.unsigned(8), sum: p.output(p.unsigned(8)),
      parity: p.output(p.bit()))
  }
  func body(_ io: IO, _ m: Builder) {}
  var blackBox: BlackBox? {
    BlackBox(parameters: [("WIDTH", "8")]) { Model() }
  }

  private final class Model: BlackBoxModel {
    private var sum = 0
    func outputs(_ inputs: [String: BitPattern]) -> [String: BitPattern] {
      [
        "sum": BitPattern(sum, width: 8),
        "parity": BitPattern(inputs["x"]!.low.nonzeroBitCount & 1, width: 1),
      ]
    }
    func clockEdge(_ clock: String, _ inputs: [String: BitPattern]) {
      sum = inputs["reset"]!.isZero ? (sum + Int(inputs["x"]!.low)) & 255 : 0
    }
  }
}

private struct Around: Module {
  struct IO {
    let clock: Clock
    let x: Unsigned
    let y: Unsigned
    let parity: Bit
  }
  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), x: p.unsigned(8), y: p.output(p.unsigned(8)), parity: p.output(p.bit()))
  }
  func body(_ io: IO, _ m: Builder) {
    let inner = m.instance("inner", Accumulator())
    let delayed = m.reg("delayed", unsigned: 8)
    m.sync(io.clock) { delayed <== inner.sum &+ 1 }
    m.comb {
      inner.x <== io.x &+ 2
      io.y <== delayed
      io.parity <== inner.parity
    }
  }
}

@Suite struct BlackBoxTests {
  @Test(arguments: [false, true]) func behavesLikeItsModel(_ compiled: Bool) throws {
    let sim = try Simulator(Around(), compiled: compiled)
    sim.reset()
    var sum = 0
    for cycle in 0..<20 {
      sim[\.x] = cycle * 11 % 256
      let x = (cycle * 11 + 2) & 255
      let isOdd = x.nonzeroBitCount % 2 == 1
      #expect(sim[\.parity] == isOdd)
      let before = sum
      sum = (sum + x) & 255
      sim.step()
      let expected = (before + 1) & 255
      #expect(sim[\.y] == expected)
    }
  }

  @Test func isInstantiatedWithItsParameters() throws {
    let text = try emit(Around())
    #expect(text.contains("Accumulator #(.WIDTH(8)) inner ("))
    #expect(!text.contains("module Accumulator"))
  }
}
