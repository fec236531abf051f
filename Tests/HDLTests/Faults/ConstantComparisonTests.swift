import HDL
import HDLTools
import Testing

/// Comparisons that always give the same result, as parameters make them, were printed as they
/// stood, which linters warn of.
@Suite struct ConstantComparisonTests {
  struct Limits: Module {
    var limit = 0

    struct IO {
      let a: Unsigned
      let b: Signed
      let results: [Bit]
    }
    func ports(_ p: Ports) -> IO {
      IO(
        a: p.unsigned(4), b: p.signed(4),
        results: p.output(p.vector(8) { p.bit() }))
    }
    func body(_ io: IO, _ m: Builder) {
      let results = [
        io.a < limit, io.a >= limit, io.a > 15, io.a <= 15, io.b < -8, io.b <= 7, io.a == io.a,
        Unsigned(3, width: 4) + Unsigned(4, width: 4) == Unsigned(7, width: 5),
      ]
      m.comb {
        for (port, result) in zip(io.results, results) { port <== result }
      }
    }
  }

  @Test func areFolded() throws {
    let sim = try Simulator(Limits())
    let expected = [false, true, false, true, false, true, true, true]
    for a in [0, 7, 15] {
      sim[\.a] = a
      #expect((0..<8).map { sim[\.results, $0] } == expected)
    }
    #expect(try lint(emit(Limits()), top: "Limits_l0") == "")
  }

  @Test func otherLimitsStay() throws {
    let sim = try Simulator(Limits(limit: 5))
    for a in 0..<16 {
      sim[\.a] = a
      #expect(sim[\.results, 0] == (a < 5))
    }
  }
}
