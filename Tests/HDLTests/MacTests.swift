import FixedPoint
import HDL
import HDLTools
import Testing

@Suite struct MacTests {
  @Test func emitsReadableVerilog() throws {
    #expect(try golden("PipelinedMac.sv", emit(PipelinedMac())))
  }

  @Test func matchesTheGoldenModel() throws {
    let format = Format.q(4, 12)
    for seed in 0..<30 {
      var bits = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 | 1
      func draw() -> Int {
        bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(bits >> 33)
      }
      let count = 1 + draw() % 9
      let pairs = (0..<count).map { index in
        (
          FixedNumber(raw: draw() % 65536 - 32768, format: format),
          FixedNumber(raw: draw() % 65536 - 32768, format: format), index == count - 1
        )
      }
      let sim = try Simulator(PipelinedMac())
      let stalls = Stalls(seed: UInt64(seed), percent: 30)
      #expect(
        sim.stream(\.x, pairs, stalls: stalls).collect(\.y, 1, stalls: stalls)
          == [goldenMac(pairs.map { ($0.0, $0.1) })])
      #expect(sim.failures.isEmpty)
    }
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
