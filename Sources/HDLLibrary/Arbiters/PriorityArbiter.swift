import HDL

/// Grants the lowest of the standing requests, without a clock.
///
/// A request with a low number can keep all others waiting for ever; ``RoundRobinArbiter`` does not
/// let it.
public struct PriorityArbiter: Module {
  /// The number of requests.
  public var count: Int

  /// The ports.
  public struct IO {
    /// Who asks; bit 0 has precedence over all others.
    public let requests: Unsigned
    /// Who may go on: one bit at most.
    public let grants: Unsigned
  }

  /// An arbiter of `count` requests.
  public init(count: Int) { self.count = count }

  /// The comment above the emitted module.
  public var documentation: String { "Grants the lowest of \(count) requests." }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(
      count >= 1, "a PriorityArbiter of \(count) requests has nobody to grant; use at least 1")
    return IO(requests: p.unsigned(count), grants: p.output(p.unsigned(count)))
  }

  /// Describes the arbiter.
  public func body(_ io: IO, _ m: Builder) {
    m.comb { io.grants <== lowestBit(of: io.requests) }
  }
}

/// The lowest set bit alone: adding one to the complement ends its run of ones there.
func lowestBit(of bits: Unsigned) -> Unsigned { bits & (~bits &+ 1) }
