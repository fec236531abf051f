import HDL
import HDLTools
import Testing

@Suite struct ExampleTests {
  @Test func brightens() throws {
    let sim = try Simulator(Brighten())
    sim.stream(\.x, [(0, false), (100, false), (250, true)])
    let words = sim.collectWords(\.y, 3)
    #expect(words.map { $0["level"]!.unsignedValue } == [16, 116, 255])
    #expect(words.map { $0["last"]!.unsignedValue } == [0, 0, 1])
    #expect(try lint(emit(Brighten()), top: Brighten().name) == "")
  }

  @Test func recordsBothConverters() throws {
    let sim = try Simulator(Recorder())
    sim.reset()
    sim.setTiming(\.leftClock, period: 23)
    sim.setTiming(\.rightClock, period: 31, phase: 4)
    sim.setTiming(\.busClock, period: 10, phase: 1)
    sim.skewCrossings(seed: 4)
    sim.stream(\.left, Array(0..<50))
    sim.stream(\.right, Array(2000..<2050))
    let words = sim.collect(\.bus, 100)
    #expect(words.filter { $0 < 1000 } == Array(0..<50))
    #expect(words.filter { $0 >= 1000 } == Array(2000..<2050))
    #expect(try lint(emit(Recorder()), top: "Recorder") == "")
  }

  @Test func countsValues() throws {
    var draw = Draw(7)
    let values = draw.words(300, bits: 3)
    let sim = try Simulator(Histogram())
    sim.stream(\.x, values)
    sim.step(700)
    for value in 0..<8 {
      sim[\.address] = value
      sim.step()
      #expect(sim[\.count] == values.filter { $0 == value }.count)
    }
    #expect(try lint(emit(Histogram()), top: "Histogram") == "")
  }
}
