import HDL

/// Splits a word into `ratio` words; the lowest bits come first.
///
/// A word leaves in every cycle: the next wide word enters while the last part of the one before
/// leaves. The first part comes out of a register one cycle after the word went in.
public struct DownConverter: Module {
  /// Bits of a word that leaves.
  public var width: Int
  /// The number of words that one becomes, at least 2.
  public var ratio: Int

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Wide words.
    public let x: Sink<Unsigned>
    /// Narrow words.
    public let y: Source<Unsigned>
  }

  /// A converter from `width * ratio` to `width` bits.
  public init(width: Int, ratio: Int) { (self.width, self.ratio) = (width, ratio) }

  /// The comment above the emitted module.
  public var documentation: String {
    "Splits words of \(width * ratio) bits into \(ratio) of \(width), the lowest bits first."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    requireRatio(p, "DownConverter", width, ratio)
    return IO(
      clock: p.clock(), x: p.sink(p.unsigned(width * ratio)), y: p.source(p.unsigned(width)))
  }

  /// Describes the converter.
  public func body(_ io: IO, _ m: Builder) {
    let word = m.reg("word", unsigned: width * ratio, reset: .none)
    let place = m.reg("place", unsigned: unsignedBits(ratio - 1))
    let full = m.reg("full")
    let leaves = m.wire("leaves", full & io.y.ready)
    let isLast = m.wire("isLast", place == ratio - 1)
    let ready = m.wire("ready", !full | (io.y.ready & isLast))

    m.sync(io.clock) {
      When(ready) {
        full <== io.x.valid
        word <== io.x.payload
      }.elseWhen(leaves) {
        word <== (word >> width)
      }
      When(leaves) { place <== following(place, in: ratio) }
    }
    m.comb {
      io.x.ready <== ready
      io.y.valid <== full
      io.y.payload <== word[0..<width]
    }
    if ratio.nonzeroBitCount > 1 { m.assert("placeInRange", place < ratio) }
    m.assert("startsAnewWhenEmpty", if: !full, place == 0)
    if m.isProving {
      // The word that came last, of which the lowest parts have left.
      let whole = m.reg("trackedWord", unsigned: width * ratio)
      m.sync(io.clock) {
        When(io.x.transfers) { whole <== io.x.payload }
      }
      let rests = (0..<ratio).map { whole >> ($0 * width) }
      m.assert("keepsWord", if: full, word == rests[place])
    }
  }
}
