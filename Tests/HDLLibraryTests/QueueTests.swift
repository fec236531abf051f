import HDL
import HDLLibrary
import Testing

@Suite struct QueueTests {
  @Test(arguments: [2, 3]) func fifoKeepsEverySequence(depth: Int) throws {
    #expect(try exhaust(Fifo(width: 8, depth: depth), length: 7, drain: 5) == [])
  }
  @Test func blockFifoKeepsEverySequence() throws {
    #expect(try exhaust(Fifo(width: 8, depth: 2, block: true), length: 7, drain: 8) == [])
  }
  @Test func skidBufferKeepsEverySequence() throws {
    #expect(try exhaust(SkidBuffer(width: 8), length: 7, drain: 4) == [])
  }

  @Test(arguments: [2, 3, 5, 16], [false, true])
  func fifoKeepsRandomWords(depth: Int, block: Bool) throws {
    let fifo = Fifo(width: 12, depth: depth, block: block)
    #expect(try runRandomly(fifo, seed: depth, drain: depth + 4) == [])
  }
  @Test func skidBufferKeepsRandomWords() throws {
    #expect(try runRandomly(SkidBuffer(width: 40), seed: 1, drain: 4) == [])
  }

  /// A word in every cycle, after the latency that the documentation states.
  @Test(arguments: [
    (Fifo(width: 8, depth: 4), 1), (Fifo(width: 8, depth: 8, block: true), 3),
  ]) func fifoMovesAWordACycle(fifo: Fifo, latency: Int) throws {
    let sim = try Simulator(fifo)
    sim.stream(\.x, Array(0..<50))
    #expect(sim.collect(\.y, 50) == Array(0..<50))
    #expect(sim.cycle == 50 + latency)
  }
  @Test func skidBufferMovesAWordACycle() throws {
    let sim = try Simulator(SkidBuffer(width: 8))
    sim.stream(\.x, Array(0..<50))
    #expect(sim.collect(\.y, 50) == Array(0..<50))
    #expect(sim.cycle == 51)
  }

  @Test func levelCountsWords() throws {
    let sim = try Simulator(Fifo(width: 8, depth: 3, level: true))
    sim[\.x.valid] = true
    for level in [0, 1, 2, 3, 3] {
      #expect(sim.peek(sim.io.level!) == level)
      #expect(sim[\.x.ready] == (level < 3))
      sim.step()
    }
  }
}
