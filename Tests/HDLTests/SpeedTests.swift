import HDL
import Testing
@Suite struct SpeedTests {
  @Test func array() throws {
    let c = ContinuousClock()
    let sim = try Simulator(MacArray())
    for r in 0..<8 { sim[\.a, r] = r &* 3 - 7 }
    for r in 0..<16 { sim[\.b, r] = r &* 300 - 2000 }
    let n = 100_000
    let t = c.measure { sim.step(n) }
    print("ARRAY", t, Double(n) / (Double(t.components.attoseconds) * 1e-18 + Double(t.components.seconds)), "cycles/s", sim[\.sum])
  }
}
