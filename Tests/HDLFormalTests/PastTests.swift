import HDL
import Testing

/// A counter whose properties look one and two cycles back.
private struct Looking: Module {
  struct IO {
    let clock: Clock
    let count: Unsigned
  }
  func ports(_ p: Ports) -> IO { IO(clock: p.clock(), count: p.output(p.unsigned(8))) }
  func body(_ io: IO, _ m: Builder) {
    let count = m.reg("value", unsigned: 8, reset: 9)
    m.sync(io.clock) { count <== count &+ 1 }
    m.comb { io.count <== count }
    m.assert("one", count == past(count) &+ 1)
    m.assert("two", count == past(past(count)) &+ 2)
  }
}

@Suite struct PastTests {
  @Test func aResetDoesNotMakeTheFirstCyclesFail() throws {
    let sim = try Simulator(Looking())
    sim.step(5)
    sim.reset()
    sim.step(5)
    #expect(sim[\.count] == 14)
    #expect(sim.failures.isEmpty)
  }

  @Test func theTextCountsTheCyclesSinceReset() throws {
    let text = try emit(Looking(), options: .init(sourceLines: false))
    #expect(text.contains("if (!reset && past_valid) one: assert"))
    #expect(text.contains("if (!reset && past_valid_2) two: assert"))
    #expect(text.contains("past_valid_2 <= reset ? 1'b0 : past_valid;"))
  }

  @Test func propertiesHaveNamesOfTheirOwn() throws {
    let error = try #require(throws: DesignError.self) { try emit(NamedTwice()) }
    #expect(
      error.description
        == "HDLFormalTests/PastTests.swift:54: error: name 'isSmall' is already used at "
        + "HDLFormalTests/PastTests.swift:53; give one of them another name")
  }
}

private struct NamedTwice: Module {
  struct IO {
    let clock: Clock
    let a: Unsigned
  }
  func ports(_ p: Ports) -> IO { IO(clock: p.clock(), a: p.unsigned(8)) }
  func body(_ io: IO, _ m: Builder) {
    m.assert("isSmall", io.a < 8)
    m.assert("isSmall", io.a < 9)
  }
}
