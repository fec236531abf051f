import HDL

/// Two registers between a producer and a consumer that cut every path between them.
///
/// `ready`, `valid` and the payload all come out of registers, and a word can move in every cycle.
/// A word arrives one cycle after it was sent. When the consumer stalls, the word already on its way is held in
/// the second register.
public struct SkidBuffer: Module {
  /// Bits of a word.
  public var width: Int

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Words in.
    public let x: Sink<Unsigned>
    /// Words out, in the same order.
    public let y: Source<Unsigned>
  }

  /// A buffer of words of `width` bits.
  public init(width: Int) { self.width = width }

  /// The comment above the emitted module.
  public var documentation: String {
    "Registers in both directions of a stream of \(width) bits."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(
      width >= 1, "a SkidBuffer of \(width) bits holds nothing; give it a width of at least 1")
    return IO(clock: p.clock(), x: p.sink(p.unsigned(width)), y: p.source(p.unsigned(width)))
  }

  /// Describes the buffer.
  public func body(_ io: IO, _ m: Builder) {
    let result = m.reg("result", unsigned: width, reset: .none)
    let resultValid = m.reg("resultValid")
    let spare = m.reg("spare", unsigned: width, reset: .none)
    let spareFree = m.reg("spareFree", reset: true)
    let moves = m.wire("moves", !resultValid | io.y.ready)

    m.sync(io.clock) {
      When(moves) {
        resultValid <== io.x.valid | !spareFree
        result <== mux(spareFree, io.x.payload, spare)
        spareFree <== true
      }.elseWhen(io.x.valid & spareFree) {
        spare <== io.x.payload
        spareFree <== false
      }
    }
    m.comb {
      io.x.ready <== spareFree
      io.y.valid <== resultValid
      io.y.payload <== result
    }
    m.assert("spareFollowsResult", spareFree | resultValid)
    if m.isProving { track(result, resultValid, spare, spareFree, moves, io, m) }
  }

  /// For a proof that no word is lost, changed or overtaken: follows one word whose top bit is set
  /// from its arrival to its departure.
  private func track(
    _ result: Unsigned, _ resultValid: Bit, _ spare: Unsigned, _ spareFree: Bit, _ moves: Bit,
    _ io: IO, _ m: Builder
  ) {
    let word = m.reg("trackedWord", unsigned: width)
    let inResult = m.reg("trackedInResult")
    let inSpare = m.reg("trackedInSpare")
    let starts = m.wire(
      "trackedStarts", io.x.transfers & io.x.payload.mostSignificantBit & !inResult & !inSpare)
    m.sync(io.clock) {
      When(starts) { word <== io.x.payload }
      When(moves) {
        inResult <== inSpare | starts
        inSpare <== false
      }.elseWhen(starts) {
        inSpare <== true
      }
    }
    m.assert("keepsResult", if: inResult, resultValid & (result == word))
    m.assert("keepsSpare", if: inSpare, resultValid & !spareFree & (spare == word) & !inResult)
  }
}
