import HDL
import HDLLibrary
import Testing

@Suite struct WidthTests {
  @Test(arguments: [2, 3]) func convertersKeepEverySequence(ratio: Int) throws {
    #expect(try exhaust(UpConverter(width: 4, ratio: ratio), length: 7, drain: 4) == [])
    #expect(try exhaust(DownConverter(width: 4, ratio: ratio), length: 7, drain: 12) == [])
  }
  @Test(arguments: [(2, 3), (3, 2), (1, 3), (3, 3)])
  func gearboxKeepsEverySequence(input: Int, output: Int) throws {
    #expect(try exhaust(Gearbox(input: input, output: output), length: 6, drain: 16) == [])
  }

  @Test(arguments: [2, 3, 4, 7]) func convertersKeepRandomWords(ratio: Int) throws {
    #expect(try runRandomly(UpConverter(width: 5, ratio: ratio), seed: ratio, drain: 4) == [])
    #expect(
      try runRandomly(DownConverter(width: 5, ratio: ratio), seed: ratio, drain: 4 * ratio) == [])
  }
  @Test(arguments: [(8, 12), (12, 8), (7, 3), (3, 7), (10, 32)])
  func gearboxKeepsRandomWords(input: Int, output: Int) throws {
    #expect(
      try runRandomly(Gearbox(input: input, output: output), seed: input, drain: 20) == [])
  }

  /// The wide side moves a word as often as its bits are there, the narrow side in every cycle.
  @Test func narrowSidesNeverWait() throws {
    let up = try Simulator(UpConverter(width: 4, ratio: 3))
    up.stream(\.x, (0..<60).map { $0 % 16 })
    _ = up.collect(\.y, 20)
    #expect(up.cycle == 61)
    let down = try Simulator(DownConverter(width: 4, ratio: 3))
    down.stream(\.x, Array(0..<20))
    _ = down.collect(\.y, 60)
    #expect(down.cycle == 61)
    let slower = try Simulator(Gearbox(input: 8, output: 12))
    slower.stream(\.x, Array(0..<60))
    _ = slower.collect(\.y, 40)
    #expect(slower.cycle == 61)
    let faster = try Simulator(Gearbox(input: 12, output: 8))
    faster.stream(\.x, Array(0..<40))
    _ = faster.collect(\.y, 60)
    #expect(faster.cycle == 61)
  }
}
