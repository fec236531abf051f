import HDL
import HDLFormal
import HDLLibrary
import Testing

/// A proof by induction, for clocks that tick in any order, that a ``PulseCrossing`` loses no pulse
/// and makes none.
@Suite struct PulseProofTests {
  @Test(arguments: [2, 3]) func everyPulseArrivesOnce(stages: Int) throws {
    let proof = try prove(PulseCrossing(stages: stages), depth: 8)
    #expect(proof.assertions.contains("everyPulseArrivesOnce"))
    #expect(proof.inductionDepth != nil)
  }

  /// What is assumed leaves pulses possible.
  @Test func pulsesArrive() throws { try cover(PulseCrossing(), depth: 10) }

  /// Sends a pulse whenever its input is set, however close to the one before.
  struct Careless: Module {
    struct IO {
      let sourceClock: Clock
      let targetClock: Clock
      let x: Bit
      let y: Bit
    }
    func ports(_ p: Ports) -> IO {
      let (source, target) = (p.clock(), p.clock())
      return IO(
        sourceClock: source, targetClock: target, x: p.input(p.bit(), clock: source),
        y: p.output(p.bit(), clock: target))
    }
    func body(_ io: IO, _ m: Builder) {
      let crossing = m.instance("crossing", PulseCrossing())
      m.comb {
        crossing.sourceClock.signal <== io.sourceClock.signal
        crossing.sourceClock.reset! <== io.sourceClock.reset!
        crossing.targetClock.signal <== io.targetClock.signal
        crossing.targetClock.reset! <== io.targetClock.reset!
        crossing.x <== io.x
        io.y <== crossing.y
      }
    }
  }

  /// A module around must keep the distance.
  @Test func closePulsesAreFound() throws {
    let failure = try #require(throws: ProofFailure.self) {
      try prove(Careless(), depth: 8, by: [.bounded])
    }
    let names = failure.violations.map(\.name)
    #expect(names.contains("crossing.pulsesAreApart"))
    #expect(names.contains("crossing.everyPulseArrivesOnce"))
  }
}
