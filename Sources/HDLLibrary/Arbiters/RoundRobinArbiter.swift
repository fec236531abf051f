import HDL

/// Grants standing requests in turn: after a grant was accepted, it has the lowest precedence.
///
/// Grants depend on the requests of the same cycle. A grant that is not accepted stays as long
/// as its request does, and a request that stands is granted after at most `count - 1` others.
public struct RoundRobinArbiter: Module {
  /// The number of requests.
  public var count: Int

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Who asks.
    public let requests: Unsigned
    /// Whether this cycle's grant is made use of.
    public let accept: Bit
    /// Who may go on: one bit at most.
    public let grants: Unsigned
  }

  /// An arbiter of `count` requests.
  public init(count: Int) { self.count = count }

  /// The comment above the emitted module.
  public var documentation: String { "Grants \(count) requests in turn." }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(
      count >= 2,
      "a RoundRobinArbiter of \(count) requests has no turns to give; use at least 2")
    return IO(
      clock: p.clock(), requests: p.unsigned(count), accept: p.bit(),
      grants: p.output(p.unsigned(count)))
  }

  /// Describes the arbiter.
  public func body(_ io: IO, _ m: Builder) {
    // Requests at and above the one whose turn it is.
    let turn = m.reg("turn", unsigned: count)
    let early = m.wire("early", io.requests & turn)
    let eligible = m.wire("eligible", mux(early.anyBit, early, io.requests))
    let grants = m.wire("granted", lowestBit(of: eligible))
    let below = m.wire("below", grants &- 1)

    m.sync(io.clock) {
      When(io.requests.anyBit) {
        turn <== mux(io.accept, ~(below | grants), ~below)
      }
    }
    m.comb { io.grants <== grants }

    m.assert("grantsOneAtMost", (grants & below) == 0)
    m.assert("grantsOnlyRequests", (grants & ~io.requests) == 0)
    m.assert("grantsIfAsked", grants.anyBit == io.requests.anyBit)
    m.assert("turnIsUpperPart", (turn & (~turn &+ 1)) == (turn & ~shiftedIn(turn, Bit(false))))
    let held = past(mux(io.accept, grants.constant(0), grants))
    m.assert("keepsGrantUntilAccepted", if: (held & io.requests).anyBit, grants == held)
    if m.isProving { countWaiting(turn, grants, io, m) }
  }

  /// For a proof of fairness: how many others went first while a request stood, and that those and
  /// the ones who still can are fewer than all.
  private func countWaiting(_ turn: Unsigned, _ grants: Unsigned, _ io: IO, _ m: Builder) {
    let width = unsignedBits(2 * count)
    func sum(_ bits: [Bit]) -> Unsigned {
      bits.reduce(Unsigned(0, width: width)) { $0 &+ $1.repeated(1).extended(to: width) }
    }
    for index in 0..<count {
      let waited = m.reg("waited\(index)", unsigned: width)
      m.sync(io.clock) {
        When(!io.requests[index] | (io.accept & grants[index])) {
          waited <== 0
        }.elseWhen(io.accept) {
          waited <== waited &+ 1
        }
      }
      let below = sum((0..<index).map { turn[$0] })
      let around = sum((0..<count).map { turn[$0] }) &+ index
      m.assert(
        "serves\(index)InTurn", (waited + mux(turn[index], below, around)) <= count - 1)
    }
  }
}
