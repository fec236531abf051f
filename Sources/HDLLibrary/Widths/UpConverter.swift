import HDL

/// Joins `ratio` words into one; the first word comes lowest.
///
/// A word can enter in every cycle. A wide word comes out of registers one cycle after its last part
/// went in.
public struct UpConverter: Module {
  /// Bits of a word that enters.
  public var width: Int
  /// The number of words joined, at least 2.
  public var ratio: Int

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Narrow words.
    public let x: Sink<Unsigned>
    /// Wide words.
    public let y: Source<Unsigned>
  }

  /// A converter from `width` to `width * ratio` bits.
  public init(width: Int, ratio: Int) { (self.width, self.ratio) = (width, ratio) }

  /// The comment above the emitted module.
  public var documentation: String {
    "Joins \(ratio) words of \(width) bits into one of \(width * ratio), the first one lowest."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    requireRatio(p, "UpConverter", width, ratio)
    return IO(
      clock: p.clock(), x: p.sink(p.unsigned(width)), y: p.source(p.unsigned(width * ratio)))
  }

  /// Describes the converter.
  public func body(_ io: IO, _ m: Builder) {
    // Words enter at the top and move down.
    let word = m.reg("word", unsigned: width * ratio, reset: .none)
    let place = m.reg("place", unsigned: unsignedBits(ratio - 1))
    let full = m.reg("full")
    let ready = m.wire("ready", !full | io.y.ready)
    let enters = m.wire("enters", io.x.valid & ready)
    let isLast = m.wire("isLast", place == ratio - 1)

    m.sync(io.clock) {
      When(enters) {
        word <== concatenate(io.x.payload, word[width..<width * ratio])
        place <== following(place, in: ratio)
      }
      When(ready) { full <== enters & isLast }
    }
    m.comb {
      io.x.ready <== ready
      io.y.valid <== full
      io.y.payload <== word
    }
    if ratio.nonzeroBitCount > 1 { m.assert("placeInRange", place < ratio) }
    m.assert("startsAnewWhenFull", if: full, place == 0)
    if m.isProving { track(word, place, full, enters, io, m) }
  }

  /// For a proof that no word is lost, changed or put in a wrong place: follows one word whose top
  /// bit is set on its way down.
  private func track(
    _ word: Unsigned, _ place: Unsigned, _ full: Bit, _ enters: Bit, _ io: IO, _ m: Builder
  ) {
    let inside = m.reg("trackedInside")
    let value = m.reg("trackedWord", unsigned: width)
    let target = m.reg("trackedTarget", unsigned: place.width)
    let lane = m.reg("trackedLane", unsigned: place.width)
    let ends = m.wire("trackedEnds", full & io.y.ready)
    m.sync(io.clock) {
      When(enters & io.x.payload.mostSignificantBit & (!inside | ends)) {
        inside <== true
        value <== io.x.payload
        target <== place
        lane <== ratio - 1
      }.elseWhen(ends) {
        inside <== false
      }.elseWhen(enters) {
        lane <== lane &- 1
      }
    }
    let lanes = (0..<ratio).map { word[$0 * width..<($0 + 1) * width] }
    let expected = mux(full, lane == target, (lane + place) == target + ratio)
    m.assert("keepsWord", if: inside, (lane <= ratio - 1) & (lanes[lane] == value) & expected)
  }
}

/// Checks the parameters of a converter.
func requireRatio(_ p: Ports, _ name: String, _ width: Int, _ ratio: Int) {
  p.require(width >= 1, "a \(name) of words of \(width) bits moves nothing; use at least 1 bit")
  p.require(ratio >= 2, "a \(name) of ratio \(ratio) changes nothing; use at least 2")
}
