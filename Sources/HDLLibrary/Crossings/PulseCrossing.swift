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
  }
}
