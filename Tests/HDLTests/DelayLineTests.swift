import HDL
import Testing

/// Bits that are late by some cycles.
private struct Delays: Module {
  var resets = ResetStyle.synchronous

  struct IO { let clock: Clock; let a, b, enable: Bit; let x, y, z, pair, held, ring: Bit }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(reset: resets), a: p.bit(), b: p.bit(), enable: p.bit(), x: p.output(p.bit()),
      y: p.output(p.bit()), z: p.output(p.bit()), pair: p.output(p.bit()),
      held: p.output(p.bit()), ring: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    let line = (0..<4).map { m.reg("line\($0)", reset: $0 == 2 ? true : false) }
    let branch = (0..<3).map { m.reg("branch\($0)") }
    let plain = (0..<3).map { m.reg("plain\($0)", reset: .none) }
    let pair = (0..<2).map { m.reg("pair\($0)") }
    let held = (0..<3).map { m.reg("held\($0)") }
    let ring = (0..<3).map { m.reg("ring\($0)", reset: $0 == 0 ? true : false) }
    m.sync(io.clock) {
      for (stage, value) in zip(line, [io.a & io.b] + line) { stage <== value }
      for (stage, value) in zip(branch, [line[1]] + branch) { stage <== value }
      for (stage, value) in zip(plain, [io.a] + plain) { stage <== value }
      for (stage, value) in zip(pair, [io.b] + pair) { stage <== value }
      When(io.enable) { for (stage, value) in zip(held, [io.b] + held) { stage <== value } }
      for (stage, value) in zip(ring, [ring[2]] + ring) { stage <== value }
    }
    m.comb {
      io.x <== line[3]
      io.y <== branch[2]
      io.z <== plain[2]
      io.pair <== pair[1]
      io.held <== held[2]
      io.ring <== ring[2]
    }
  }
}

@Suite struct DelayLineTests {
  private func text(_ resets: ResetStyle = .synchronous) throws -> String {
    try emit(Delays(resets: resets), options: .init(sourceLines: false, forSimulation: true))
  }

  @Test func areWordsForSimulators() throws {
    let text = try text()
    #expect(text.contains("assign line3LineNext = {line3Line[2:0], a & b};"))
    #expect(
      text.contains(
        "always_ff @(posedge clock) line3Line <= reset ? 4'b0100 : line3LineNext;"))
    #expect(text.contains(/assign line1 += line3Line\[1\];/))
    #expect(text.contains("assign plain2LineNext = {plain2Line[1:0], a};"))
    #expect(text.contains("always_ff @(posedge clock) plain2Line <= plain2LineNext;"))
    #expect(!text.contains(/line\d +<=/))
  }

  /// A register has one successor in its line; the other begins one of its own.
  @Test func doNotFork() throws {
    #expect(try text().contains("assign branch2LineNext = {branch2Line[1:0], line1};"))
  }

  @Test func areNotOfPairsNorOfRegistersThatHoldNorOfRings() throws {
    let text = try text()
    #expect(text.contains(/pair1 +<= pair0;/))
    #expect(text.contains(/held2 +<= held1;/))
    #expect(text.contains(/ring2 +<= ring1;/))
    #expect(text.matches(of: /Line <=/).count == 3)
  }

  @Test func areRegistersWithAsynchronousResetsAndForSynthesis() throws {
    #expect(try !text(.asynchronous).contains("Line"))
    #expect(try !emit(Delays(), options: .init(sourceLines: false)).contains("Line"))
  }
}
