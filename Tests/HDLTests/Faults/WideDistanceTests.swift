import HDL
import HDLTools
import Testing

/// Verilator takes no constant of more than 32 bits as the distance of a shift, not even one that
/// reaches it through a port.
@Suite struct WideDistanceTests {
  struct Shifts: Module {
    var bits: Int

    struct IO {
      let a: Unsigned
      let b: Signed
      let by: Unsigned
      let left, right: Unsigned
      let arithmetic: Signed
      let chosen: Bit
    }
    func ports(_ p: Ports) -> IO {
      IO(
        a: p.unsigned(8), b: p.signed(8), by: p.unsigned(bits), left: p.output(p.unsigned(8)),
        right: p.output(p.unsigned(8)), arithmetic: p.output(p.signed(8)),
        chosen: p.output(p.bit()))
    }
    func body(_ io: IO, _ m: Builder) {
      m.comb {
        io.left <== io.a &<< io.by
        io.right <== io.a >> io.by
        io.arithmetic <== io.b >> io.by
        io.chosen <== io.a[io.by]
      }
    }
  }

  /// Gives the distance as a constant.
  struct Around: Module {
    var distance: Int
    var bits: Int

    func ports(_ p: Ports) -> Shifts.IO {
      Shifts.IO(
        a: p.unsigned(8), b: p.signed(8), by: p.unsigned(bits), left: p.output(p.unsigned(8)),
        right: p.output(p.unsigned(8)), arithmetic: p.output(p.signed(8)),
        chosen: p.output(p.bit()))
    }
    func body(_ io: Shifts.IO, _ m: Builder) {
      let shifts = m.instance("shifts", Shifts(bits: bits))
      m.unused(io.by)
      m.comb {
        shifts.a <== io.a
        shifts.b <== io.b
        shifts.by <== Unsigned(distance, width: bits)
        io.left <== shifts.left
        io.right <== shifts.right
        io.arithmetic <== shifts.arithmetic
        io.chosen <== shifts.chosen
      }
    }
  }

  static let distances = [0, 3, 7, 8, 9, 15, 16, 1 << 32, 1 << 44]

  @Test(arguments: distances) func areRead(_ distance: Int) throws {
    let module = Around(distance: distance, bits: 45)
    #expect(try lint(emit(module), top: module.name) == "")
  }

  @Test(arguments: [32, 33, 45, 80]) func areRight(bits: Int) throws {
    for compiled in [false, true] {
      let sim = try Simulator(Shifts(bits: bits), compiled: compiled)
      sim[\.a] = 0b1011_0101
      sim[\.b] = -75
      for distance in Self.distances where distance >> bits == 0 {
        sim[\.by] = distance
        #expect(sim[\.left] == (distance > 7 ? 0 : 0b1011_0101 << distance & 255))
        #expect(sim[\.right] == 0b1011_0101 >> distance)
        #expect(sim[\.arithmetic] == -75 >> distance)
        #expect(sim[\.chosen] == (0b1011_0101 >> distance & 1 == 1))
      }
    }
  }
}
