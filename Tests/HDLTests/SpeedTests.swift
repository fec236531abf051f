import HDL
import Testing

@Suite struct CompiledTests {
  @Test func agreesWithTheInterpreter() throws {
    let slow = try Simulator(MacArray(rows: 2, columns: 3))
    let fast = try Simulator(MacArray(rows: 2, columns: 3), compiled: true)
    for sim in [slow, fast] {
      for row in 0..<2 { sim[\.a, row] = row &* 30 - 17 }
      for column in 0..<3 { sim[\.b, column] = column &* 3000 - 2000 }
      sim.step(1000)
    }
    for index in 0..<6 {
      for sim in [slow, fast] {
        sim[\.select] = index
        sim.step()
      }
      #expect(slow[\.sum] == fast[\.sum])
      #expect(slow[\.sum] != 0)
    }
    let machine = try Simulator(PipelinedMac(), compiled: true)
    #expect(machine[\.y.valid] == false)
  }
}
