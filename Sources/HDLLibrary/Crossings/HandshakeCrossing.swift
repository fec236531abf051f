import HDL

/// Carries words from one clock to another, one at a time.
///
/// The source holds a word still until the target has said that it has it. A word takes about
/// `stages + 2` cycles of the target clock, and the next can follow after as many of the source
/// clock. For a word in every cycle use an ``AsyncFifo``. Reset both domains together.
public struct HandshakeCrossing: Module {
  /// Bits of a word.
  public var width: Int
  /// Registers of the synchronisers.
  public var stages: Int

  /// The ports.
  public struct IO {
    /// The clock of `x`.
    public let sourceClock: Clock
    /// The clock of `y`.
    public let targetClock: Clock
    /// Words in.
    public let x: Sink<Unsigned>
    /// Words out, in the same order.
    public let y: Source<Unsigned>
  }

  /// A crossing for words of `width` bits.
  public init(width: Int, stages: Int = 2) { (self.width, self.stages) = (width, stages) }

  /// The comment above the emitted module.
  public var documentation: String {
    "Carries words of \(width) bits from one clock to another, one at a time."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(width >= 1, "a HandshakeCrossing of \(width) bits moves nothing; use at least 1 bit")
    p.require(
      stages >= 2,
      "a HandshakeCrossing of \(stages) stages gives a register no time to settle; "
        + "use at least 2")
    let (source, target) = (p.clock(), p.clock())
    return IO(
      sourceClock: source, targetClock: target, x: p.sink(p.unsigned(width), clock: source),
      y: p.source(p.unsigned(width), clock: target))
  }

  /// Describes the crossing.
  public func body(_ io: IO, _ m: Builder) {
    // A change of level asks, and the same level coming back answers.
    let request = m.reg("request")
    let answer = m.reg("answer")
    let held = m.reg("held", unsigned: width, reset: .none)
    let answerSeen = m.synchronized("answerSync", answer, to: io.sourceClock, stages: stages)
    let requestSeen = m.synchronized("requestSync", request, to: io.targetClock, stages: stages)
    let idle = m.wire("idle", request == answerSeen)
    m.sync(io.sourceClock) {
      When(idle & io.x.valid) {
        held <== io.x.payload
        request <== !request
      }
    }

    let word = m.reg("word", unsigned: width, reset: .none)
    let wordValid = m.reg("wordValid")
    // The word has stood still since before the request was seen.
    m.allowCrossing(into: word)
    m.sync(io.targetClock) {
      When(wordValid) {
        wordValid <== !io.y.ready
      }.elseWhen(requestSeen != answer) {
        word <== held
        wordValid <== true
        answer <== requestSeen
      }
    }
    m.comb {
      io.x.ready <== idle
      io.y.valid <== wordValid
      io.y.payload <== word
    }
    if m.isProving { follow(request, answer, requestSeen, answerSeen, io, m) }
  }

  /// For a proof that every word crosses once and stands still meanwhile. On the way from request
  /// through answer and back there is one change of level at most: so the source sees its answer
  /// only when the target has seen its request, and the target a request only while the source waits.
  private func follow(
    _ request: Bit, _ answer: Bit, _ requestSeen: Bit, _ answerSeen: Bit, _ io: IO, _ m: Builder
  ) {
    let out = m.shadow("requestShadow", of: request.repeated(1), io.targetClock, stages).map {
      $0[0]
    }
    let back = m.shadow("answerShadow", of: answer.repeated(1), io.sourceClock, stages).map {
      $0[0]
    }
    let levels = [request] + out + [answer] + back
    let changes = zip(levels, levels.dropFirst()).map { ($0 ^ $1).repeated(1) }
    let count = changes.dropFirst().reduce(changes[0]) { $0 + $1 }
    for (suffix, clock) in [("", io.sourceClock), ("AsTaken", io.targetClock)] {
      m.assert("oneWordOnItsWay\(suffix)", count <= 1, clock: clock)
      m.assert("requestShadowIsTrue\(suffix)", out[stages - 1] == requestSeen, clock: clock)
      m.assert("answerShadowIsTrue\(suffix)", back[stages - 1] == answerSeen, clock: clock)
    }
  }
}
