import HDL

/// Rotates lanes: output `i` is input `(i + amount) mod lanes`.
///
/// A tree of two-way multiplexers, one level for each bit of the amount, then a register; with
/// `pipelined`, a register after every level. `advance` moves all registers.
public struct Rotator: Module {
  /// The number of lanes.
  public var lanes: Int
  /// Bits of a lane.
  public var width: Int
  /// Whether a register follows every level, instead of the last one only.
  public var pipelined: Bool

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Whether registers move.
    public let advance: Bit
    /// How far lanes move; less than `lanes`.
    public let amount: Unsigned
    /// The lanes.
    public let x: [Unsigned]
    /// The lanes, rotated.
    public let y: [Unsigned]
  }

  /// A rotator of `lanes` lanes.
  public init(lanes: Int, width: Int, pipelined: Bool = false) {
    (self.lanes, self.width, self.pipelined) = (lanes, width, pipelined)
  }

  /// The number of registers on the way.
  public var latency: Int { pipelined ? unsignedBits(lanes - 1) : 1 }

  /// The comment above the emitted module.
  public var documentation: String {
    "Rotates \(lanes) lanes of \(width) bits, \(latency) cycle\(latency == 1 ? "" : "s") later."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(lanes >= 2, "a Rotator of \(lanes) lanes has nothing to rotate; use at least 2")
    p.require(width >= 1, "a Rotator of lanes of \(width) bits moves nothing; use at least 1 bit")
    return IO(
      clock: p.clock(reset: .none), advance: p.bit(),
      amount: p.unsigned(unsignedBits(max(1, lanes - 1))),
      x: p.vector(lanes) { p.unsigned(width) },
      y: p.output(p.vector(lanes) { p.unsigned(width) }))
  }

  /// Describes the rotator.
  public func body(_ io: IO, _ m: Builder) {
    var values = io.x
    var amount = io.amount
    var moves: [Statement] = []
    let levels = io.amount.width
    for level in 0..<levels {
      let step = (1 << level) % lanes
      let isLast = level == levels - 1
      let moved = values.indices.map { lane in
        mux(amount[0], values[(lane + step) % lanes], values[lane])
      }
      let rest = isLast ? nil : amount[1..<amount.width]
      guard pipelined || isLast else {
        values = m.wire("by\(step)", moved)
        amount = rest!
        continue
      }
      values = (0..<lanes).map { m.reg("rotated\(level)_\($0)", unsigned: width, reset: .none) }
      moves += block { values <== moved }
      if let rest {
        amount = m.reg("amount\(level + 1)", unsigned: rest.width, reset: .none)
        moves += block { amount <== rest }
      }
    }
    m.sync(io.clock) {
      When(io.advance) { moves }
    }
    m.comb { io.y <== values }
  }
}
