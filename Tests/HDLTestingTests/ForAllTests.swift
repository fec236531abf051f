import FixedPoint
import HDL
import HDLTesting
import Synchronization
import Testing

@Suite struct ForAllTests {
  /// What `forAll` reports when a property fails.
  private func reports(_ body: @escaping @Sendable (Draw) throws -> Void) throws -> [String] {
    let texts = Mutex<[String]>([])
    try withKnownIssue {
      try forAll(seed: 5, cases: 100, body)
    } matching: { issue in
      texts.withLock { $0.append("\(issue)") }
      return true
    }
    return texts.withLock { $0 }
  }

  @Test func passesWhatHolds() throws {
    let count = Mutex(0)
    try forAll(seed: 1, cases: 50) { draw in
      let number = draw.fixed(.q(4, 12))
      #expect(number.format.range.contains(number.raw))
      #expect((-3...12).contains(draw.int(-3...12)))
      #expect((1...9).contains(draw.array(1...9) { draw.bool() }.count))
      #expect(draw.bits(70).width == 70)
      count.withLock { $0 += 1 }
    }
    #expect(count.withLock { $0 } == 50)
  }

  /// The simplest failing case: one element, the least that fails.
  @Test func shrinksToTheSimplest() throws {
    let report = try reports { draw in
      let values = draw.array(0...20) { draw.int(-1000...1000) }
      #expect(!values.contains { $0 > 100 })
    }
    #expect(report.contains { $0.contains("[101]") }, "\(report)")
    #expect(report.contains { $0.contains("with seed 5") })
  }

  @Test func shrinksTuplesAndSigns() throws {
    let report = try reports { draw in
      let pairs = draw.array(1...9) { (draw.signed(8), draw.bool()) }
      #expect(pairs.allSatisfy { $0.0 >= -5 || !$0.1 })
    }
    #expect(report.contains { $0.contains("[(-6, true)]") }, "\(report)")
  }

  @Test func shrinksThrownErrors() throws {
    struct Failure: Error {}
    let report = try reports { draw in
      if draw.int(0...1_000_000) >= 4321 { throw Failure() }
    }
    #expect(report.contains { $0.contains("  4321") }, "\(report)")
  }

  @Test func coversRanges() throws {
    let seen = Mutex<Set<Int>>([])
    try forAll(seed: 2, cases: 400) { draw in
      let value = draw.int(-5...3)
      seen.withLock { _ = $0.insert(value) }
    }
    #expect(seen.withLock { $0 } == Set(-5...3))
  }
}

@Suite struct ExpectationTests {
  @Test func sayWhereTextsDiffer() throws {
    try withKnownIssue {
      try expectGolden("two-lines.txt", "one\nthree\n")
    } matching: { issue in
      "\(issue)".contains("Golden/two-lines.txt, in line 2: \"two\" became \"three\"")
    }
  }

  @Test func acceptWhatIsCommitted() throws { try expectGolden("two-lines.txt", "one\ntwo\n") }

  @Test func compareWaveforms() throws {
    let sim = try Simulator(Toggle())
    let wave = Waveform(["on", "lamp"])
    sim.observe(wave)
    sim[\.on] = true
    sim.step(3)
    expectWaveform(
      wave,
      """
      cycle  0  1  2
      on     ---------
      lamp   ___/--\\__
      """)
    withKnownIssue {
      expectWaveform(wave, "cycle 0")
    } matching: {
      "\($0)".contains("differs in line 1")
    }
  }
}

private struct Toggle: Module {
  struct IO {
    let clock: Clock
    let on: Bit
    let lamp: Bit
  }
  func ports(_ p: Ports) -> IO { IO(clock: p.clock(), on: p.bit(), lamp: p.output(p.bit())) }
  func body(_ io: IO, _ m: Builder) {
    let state = m.reg("state")
    m.sync(io.clock) { state <== state ^ io.on }
    m.comb { io.lamp <== state }
  }
}
