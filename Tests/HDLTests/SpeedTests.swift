import HDL
import HDLTools
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
  }

  /// Runs of many cycles, single ones and resets in between.
  @Test(arguments: [ResetStyle.synchronous, .asynchronous, .none])
  func agreesWhereRegistersReadEachOther(_ resets: ResetStyle) throws {
    let slow = try Simulator(Tangle(resets: resets))
    let fast = try Simulator(Tangle(resets: resets), compiled: true)
    for round in 0..<60 {
      for sim in [slow, fast] {
        sim[\.x] = round &* 2_654_435 % 65536
        if round % 20 == 19, resets != .none { sim.reset() }
        sim.step(round % 3 == 0 ? 1 : round)
      }
      #expect(slow.peekBits(slow.io.digest) == fast.peekBits(fast.io.digest))
      #expect(slow.peekBits(slow.io.wide) == fast.peekBits(fast.io.wide))
      for name in ["early", "late", "any", "narrow", "deep"] {
        for index in 0..<11 {
          #expect(slow.memoryWord(name, index) == fast.memoryWord(name, index))
        }
      }
    }
    #expect(!slow.failures.isEmpty)
    #expect(slow.failures == fast.failures)
    #expect(slow.covered == fast.covered)
  }

  @Test func tangleIsClean() throws {
    #expect(try lint(emit(Tangle(resets: .none)), top: Tangle(resets: .none).name) == "")
  }
}
