import HDL
import HDLTesting
import HDLTools
import Testing

/// An array that ports of two clocks write is one that simulators complain of, and the only one that
/// synthesis takes for block RAM.
@Suite struct TwoClockMemoryTests {
  struct Shared: Module {
    var collision = Collision.undefined
    var lanes = 1
    var initial: [Int] = []

    struct Port {
      let address, data, writes: Unsigned
      let word: Unsigned
    }
    struct IO {
      let left, right: Clock
      let a, b: Port
    }
    var name: String { "Shared" }
    func ports(_ p: Ports) -> IO {
      func port(_ clock: Clock) -> Port {
        Port(
          address: p.input(p.unsigned(8), clock: clock),
          data: p.input(p.unsigned(16), clock: clock),
          writes: p.input(p.unsigned(lanes), clock: clock),
          word: p.output(p.unsigned(16), clock: clock))
      }
      let (left, right) = (p.clock(reset: .none), p.clock(reset: .none))
      return IO(left: left, right: right, a: port(left), b: port(right))
    }
    func body(_ io: IO, _ m: Builder) {
      let words = m.memory(
        "words", depth: 256, unsigned: 16, collision: collision,
        initial: initial.map { BitPattern($0, width: 16) })
      for (name, port, clock) in [("a", io.a, io.left), ("b", io.b, io.right)] {
        words.write(clock, at: port.address, port.data, lanes: port.writes)
        let word = words.read(
          "\(name)Read", clock, at: port.address,
          enable: collision == .undefined ? !port.writes.anyBit : Bit(true))
        m.comb { port.word <== word }
      }
    }
  }

  static let kinds = [
    Shared(), Shared(lanes: 2), Shared(initial: [1, 2, 3]), Shared(collision: .writeFirst),
    Shared(collision: .writeFirst, lanes: 2, initial: [7]),
  ]

  @Test func isOneBlock() throws {
    let cells = try synthesizeECP5(Self.kinds.map { (try emit($0), "Shared") })
    #expect(cells.map { $0["DP16KD"] } == Self.kinds.map { _ in 1 })
  }

  @Test(arguments: kinds) func isClean(_ module: Shared) throws {
    #expect(try lint(emit(module), top: "Shared") == "")
  }

  /// Each port reads what the other has written, in the simulators as in a model of one array.
  @Test(arguments: kinds) func readsWhatTheOtherWrote(_ module: Shared) throws {
    var state: UInt64 = 5
    func draw(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let sim = try Simulator(module)
    sim.setTiming(\.left, period: 4)
    // The edges never coincide: nothing defines what happens then.
    sim.setTiming(\.right, period: 6, phase: 1)
    let recording = sim.recording()
    for _ in 0..<600 {
      for port in [sim.io.a, sim.io.b] {
        sim.poke(port.address, draw(6))
        sim.poke(port.data, draw(1 << 16))
        sim.poke(port.writes, draw(1 << module.lanes))
      }
      sim.step()
    }
    try recording.expectSameInIcarus()
  }
}
