import FixedPoint
import HDL
import Testing

@Suite struct MacTests {
  @Test func emits() throws {
    print(try emit(PipelinedMac()))
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
