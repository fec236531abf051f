import HDL

/// Brings a level of another clock domain, or of no clock, into this one.
///
/// `y` follows `x` after `stages` edges, the first of which may go either way; the later ones give a
/// register that was caught in the middle time to settle. Several bits may cross together only if
/// at most one of them changes at a time, as in a Gray code.
public struct Synchronizer: Module {
  /// The number of bits.
  public var width: Int
  /// Registers in a row, at least 2.
  public var stages: Int

  /// The ports.
  public struct IO {
    /// The clock that `y` belongs to.
    public let clock: Clock
    /// The level, of any clock.
    public let x: Unsigned
    /// The level, of this clock.
    public let y: Unsigned
  }

  /// A synchroniser.
  public init(width: Int = 1, stages: Int = 2) { (self.width, self.stages) = (width, stages) }

  /// The comment above the emitted module.
  public var documentation: String {
    "Brings \(width == 1 ? "a level" : "a Gray code of \(width) bits") of another clock into this "
      + "one."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(width >= 1, "a Synchronizer of \(width) bits moves nothing; use at least 1 bit")
    p.require(
      stages >= 2,
      "a Synchronizer of \(stages) stages gives a register no time to settle; use at least 2")
    let clock = p.clock()
    return IO(clock: clock, x: p.unsigned(width), y: p.output(p.unsigned(width), clock: clock))
  }

  /// Describes the synchroniser.
  public func body(_ io: IO, _ m: Builder) {
    let chain = (0..<stages).map { stage in
      m.reg(stage == 0 ? "caught" : stage == 1 ? "settled" : "settled\(stage)", unsigned: width)
    }
    m.allowCrossing(into: chain[0])
    m.sync(io.clock) {
      chain[0] <== io.x
      for stage in 1..<stages { chain[stage] <== chain[stage - 1] }
    }
    m.comb { io.y <== chain[stages - 1] }
  }
}

extension Builder {
  /// A bit of another clock domain as seen from `clock`, through a ``Synchronizer``.
  public func synchronized(
    _ name: String, _ bit: Bit, to clock: Clock, stages: Int = 2, file: String = #fileID,
    line: Int = #line
  ) -> Bit {
    synchronized(name, bit.repeated(1), to: clock, stages: stages, file: file, line: line)[0]
  }

  /// A Gray code of another clock domain as seen from `clock`, through a ``Synchronizer``.
  public func synchronized(
    _ name: String, _ code: Unsigned, to clock: Clock, stages: Int = 2, file: String = #fileID,
    line: Int = #line
  ) -> Unsigned {
    let synchronizer = instance(
      name, Synchronizer(width: code.width, stages: stages), file: file, line: line)
    at(file, line) {
      comb {
        synchronizer.clock <== clock
        synchronizer.x <== code
      }
    }
    return synchronizer.y
  }
}
