import CircuitFuzzing
import Testing

@Suite struct GeneratorTests {
  /// The circuits of ``DifferentialTests`` have every kind of thing in them.
  @Test func coversTheLanguage() {
    var coverage = Coverage()
    for seed in 1...300 { coverage.add(Generator.circuit(seed: UInt64(seed))) }
    for name in Coverage.wanted {
      #expect(coverage.counts[name, default: 0] > 0, "no \(name) in 300 circuits")
    }
    let counts = coverage.counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    print("in 300 circuits: \(counts.joined(separator: ", "))")
  }

  @Test func seedDecidesEverything() {
    for seed in [1, 7, 1_000_000] as [UInt64] {
      #expect(Trial(seed: seed) == Trial(seed: seed))
    }
    #expect(Generator.circuit(seed: 1) != Generator.circuit(seed: 2))
  }

  @Test func widthsEndAtEighty() {
    for seed in 1...100 {
      var coverage = Coverage()
      coverage.add(Generator.circuit(seed: UInt64(seed)))
      #expect(coverage.widest <= Generator.widest)
    }
  }

  /// Properties of random circuits fail in some cycles and hold in others, in both simulators alike.
  @Test func propertiesFailSometimes() throws {
    let trials = (1...60).map { Trial(seed: $0) }.filter { !$0.circuit.top.assertions.isEmpty }
    let laboratory = Laboratory()
    let traces = try laboratory.run(trials, .interpreter)
    let failures = traces.map { $0.map { $0.last! } }
    #expect(failures.contains { Set($0).count > 1 })
    #expect(try laboratory.run(trials, .compiled).map { $0.map { $0.last! } } == failures)
  }
}
