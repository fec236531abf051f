import HDL
import HDLTools
import Testing

/// Verilator takes no constant of more than 32 bits as the distance of a shift.
@Suite struct ConstantShiftTests {
  struct Shifts: Module {
    var distance = 3

    struct IO {
      let a: Unsigned
      let b: Signed
      let left, right: Unsigned
      let arithmetic: Signed
    }
    func ports(_ p: Ports) -> IO {
      IO(
        a: p.unsigned(8), b: p.signed(8), left: p.output(p.unsigned(8)),
        right: p.output(p.unsigned(8)), arithmetic: p.output(p.signed(8)))
    }
    func body(_ io: IO, _ m: Builder) {
      let by = Unsigned(distance, width: 45)
      m.comb {
        io.left <== io.a &<< by
        io.right <== io.a >> by
        io.arithmetic <== io.b >> by
      }
    }
  }

  @Test(arguments: [0, 3, 7, 8, 9, 1 << 40]) func areCleanAndRight(_ distance: Int) throws {
    let module = Shifts(distance: distance)
    #expect(try lint(emit(module), top: module.name) == "")
    let sim = try Simulator(module)
    sim[\.a] = 0b1011_0101
    sim[\.b] = -75
    #expect(sim[\.left] == (distance > 7 ? 0 : 0b1011_0101 << distance & 255))
    #expect(sim[\.right] == 0b1011_0101 >> distance)
    #expect(sim[\.arithmetic] == -75 >> distance)
  }
}
