import FixedPoint
import HDL
import HDLTesting
import Testing

@Suite struct MacTests {
  @Test func matchesTheGoldenModel() throws {
    try forAll(seed: 7, cases: 200) { draw in
      let pairs = draw.array(1...9) { (draw.fixed(.q(4, 12)), draw.fixed(.q(4, 12))) }
      let sim = try Simulator(PipelinedMac())
      #expect(sim.stream(\.x, pairs, stalls: draw.stalls()).collect(\.y, 1) == [goldenMac(pairs)])
      #expect(sim.failures.isEmpty)
    }
  }

  @Test func emitsReadableVerilog() throws {
    try expectGolden("PipelinedMac.sv", emit(PipelinedMac()))
  }

  /// The same function on the host.
  private func goldenMac(_ pairs: [(FixedNumber, FixedNumber)]) -> FixedNumber {
    let wide = Format.q(16, 24)
    let sum = pairs.map { ($0 * $1).extended(to: wide) }.reduce(
      FixedNumber(raw: 0, format: wide)
    ) { $0 &+ $1 }
    return sum.rounded(fraction: 12).saturated(to: .q(4, 12))
  }
  @Test func simulates() throws {
    let sim = try Simulator(PipelinedMac())
    let format = Format.q(4, 12)
    sim[\.y.ready] = true
    sim[\.x.valid] = true
    for (index, pair) in [(1.5, 2.0), (0.25, -1.0), (3.0, 1.0)].enumerated() {
      sim[\.x.payload.a] = FixedNumber(pair.0, format)
      sim[\.x.payload.b] = FixedNumber(pair.1, format)
      sim[\.x.payload.last] = index == 2
      sim.step()
    }
    sim[\.x.valid] = false
    var results: [Double] = []
    for _ in 0..<6 {
      if sim[\.y.valid] { results.append(sim[\.y.payload].value) }
      sim.step()
    }
    #expect(results == [5.75])
    #expect(sim.failures.isEmpty)
  }
}
