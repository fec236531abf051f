import HDL

/// Makes a pulse of one clock a pulse of another.
///
/// Every cycle in which `x` is set gives one cycle in which `y` is. Pulses must be at least two cycles of the target
/// clock apart, or they are lost in pairs; where they may be closer, count them and use
/// a ``HandshakeCrossing``. Reset both domains together.
public struct PulseCrossing: Module {
  /// Registers of the synchroniser.
  public var stages: Int

  /// The ports.
  public struct IO {
    /// The clock of `x`.
    public let sourceClock: Clock
    /// The clock of `y`.
    public let targetClock: Clock
    /// Pulses in.
    public let x: Bit
    /// Pulses out.
    public let y: Bit
  }

  /// A crossing.
  public init(stages: Int = 2) { self.stages = stages }

  /// The comment above the emitted module.
  public var documentation: String { "Makes a pulse of one clock a pulse of another." }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(
      stages >= 2,
      "a PulseCrossing of \(stages) stages gives a register no time to settle; use at least 2")
    let (source, target) = (p.clock(), p.clock())
    return IO(
      sourceClock: source, targetClock: target, x: p.input(p.bit(), clock: source),
      y: p.output(p.bit(), clock: target))
  }

  /// Describes the crossing.
  public func body(_ io: IO, _ m: Builder) {
    let level = m.reg("level")
    m.sync(io.sourceClock) {
      When(io.x) { level <== !level }
    }
    let seen = m.synchronized("seen", level, to: io.targetClock, stages: stages)
    let known = m.reg("known")
    m.sync(io.targetClock) { known <== seen }
    m.comb { io.y <== seen ^ known }
    if m.isProving { count(level, seen, known, io, m) }
  }

  /// For a proof that every pulse arrives once: the pulses on their way are the changes of level
  /// between `level` and `known`, and all others that were sent have arrived. Two cycles of the
  /// target clock after a pulse the first two registers of the synchroniser have taken it.
  private func count(_ level: Bit, _ seen: Bit, _ known: Bit, _ io: IO, _ m: Builder) {
    let chain = m.shadow("levelShadow", of: level.repeated(1), io.targetClock, stages).map {
      $0[0]
    }
    m.assume(
      "pulsesAreApart", if: io.x, (chain[0] == level) & (chain[1] == level), clock: io.sourceClock)
    let bits = unsignedBits(stages + 1)
    let sent = m.reg("sentPulses", unsigned: bits)
    let arrived = m.reg("arrivedPulses", unsigned: bits)
    m.sync(io.sourceClock) { When(io.x) { sent <== sent &+ 1 } }
    m.sync(io.targetClock) { When(io.y) { arrived <== arrived &+ 1 } }
    let levels = [level] + chain + [known]
    let changes = zip(levels, levels.dropFirst()).map { ($0 ^ $1).repeated(1).extended(to: bits) }
    let onTheirWay = changes.dropFirst().reduce(changes[0]) { $0 &+ $1 }
    for (suffix, clock) in [("", io.targetClock), ("AsSent", io.sourceClock)] {
      m.assert("everyPulseArrivesOnce\(suffix)", sent &- arrived == onTheirWay, clock: clock)
      m.assert("shadowIsTrue\(suffix)", chain[stages - 1] == seen, clock: clock)
    }
    m.cover("arrives", io.y, clock: io.targetClock)
  }
}
