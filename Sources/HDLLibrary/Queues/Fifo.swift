import HDL

/// A queue of up to `depth` words between a producer and a consumer of one clock.
///
/// A word can be read in the cycle after it was written, and one can be written and one read in
/// every cycle. Words are held in distributed RAM; `valid` and `ready` come straight out of
/// registers. With `block` they are held in block RAM behind two output registers: a word can then be read
/// three cycles after it was written, and two more words fit. With `level` there is a port that says
/// how many words the RAM holds.
public struct Fifo: Module {
  /// Bits of a word.
  public var width: Int
  /// The number of words, at least 2.
  public var depth: Int
  /// Whether words are held in block RAM.
  public var block: Bool
  /// Whether there is a port `level`.
  public var level: Bool

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Words in.
    public let x: Sink<Unsigned>
    /// Words out, in the same order.
    public let y: Source<Unsigned>
    /// The number of words in the RAM.
    public let level: Unsigned?
  }

  /// A queue.
  public init(width: Int, depth: Int, block: Bool = false, level: Bool = false) {
    (self.width, self.depth, self.block, self.level) = (width, depth, block, level)
  }

  /// The comment above the emitted module.
  public var documentation: String {
    "Queue of \(depth) words of \(width) bits"
      + (block ? " in block RAM, with two output registers." : ".")
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(width >= 1, "a Fifo of \(width) bits holds nothing; give it a width of at least 1")
    p.require(
      depth >= 2, "a Fifo of depth \(depth) is too shallow; use at least 2, or a SkidBuffer")
    return IO(
      clock: p.clock(), x: p.sink(p.unsigned(width)), y: p.source(p.unsigned(width)),
      level: level ? p.output(p.unsigned(unsignedBits(depth))) : nil)
  }

  /// Describes the queue.
  public func body(_ io: IO, _ m: Builder) {
    let words = m.memory("words", depth: depth, unsigned: width, collision: .undefined)
    let writeAddress = m.reg("writeAddress", unsigned: words.addressBits)
    let readAddress = m.reg("readAddress", unsigned: words.addressBits)
    let count = m.reg("count", unsigned: unsignedBits(depth))
    let hasRoom = m.reg("hasRoom", reset: true)
    let hasWords = m.reg("hasWords")
    let writes = m.wire("writes", io.x.valid & hasRoom)
    let reads = m.wire("reads")

    words.write(io.clock, at: writeAddress, io.x.payload, enable: writes)
    m.sync(io.clock) {
      When(writes) { writeAddress <== following(writeAddress, in: depth) }
      When(reads) { readAddress <== following(readAddress, in: depth) }
      When(writes & !reads) {
        count <== count &+ 1
        hasWords <== true
        hasRoom <== count != depth - 1
      }.elseWhen(reads & !writes) {
        count <== count &- 1
        hasWords <== count != 1
        hasRoom <== true
      }
    }
    m.comb { io.x.ready <== hasRoom }
    if let level = io.level { m.comb { level <== count } }

    let tracked = m.isProving ? tracker(words, readAddress, count, writes, reads, io, m) : nil
    if block {
      fetch(words, readAddress, hasWords, reads, tracked, io, m)
    } else {
      m.comb {
        reads <== hasWords & io.y.ready
        io.y.valid <== hasWords
        io.y.payload <== words[readAddress]
      }
      if let tracked {
        m.assert("givesWord", if: tracked.leaves, io.y.valid & (io.y.payload == tracked.word))
      }
    }
    check(writeAddress, readAddress, count, hasRoom, hasWords, m)
  }

  /// Moves words from the block RAM through its own output register and one more.
  private func fetch(
    _ words: Memory<Unsigned>, _ readAddress: Unsigned, _ hasWords: Bit, _ reads: Bit,
    _ tracked: Tracker?, _ io: IO, _ m: Builder
  ) {
    let fetchedValid = m.reg("fetchedValid")
    let result = m.reg("result", unsigned: width, reset: .none)
    let resultValid = m.reg("resultValid")
    let resultMoves = m.wire("resultMoves", !resultValid | io.y.ready)
    let fetchedMoves = m.wire("fetchedMoves", !fetchedValid | resultMoves)
    let fetched = words.read("fetched", io.clock, at: readAddress, enable: reads)
    m.sync(io.clock) {
      When(fetchedMoves) { fetchedValid <== hasWords }
      When(resultMoves) {
        result <== fetched
        resultValid <== fetchedValid
      }
    }
    m.comb {
      reads <== hasWords & fetchedMoves
      io.y.valid <== resultValid
      io.y.payload <== result
    }
    if let tracked {
      let inFetched = m.reg("trackedInFetched")
      let inResult = m.reg("trackedInResult")
      m.sync(io.clock) {
        // The word goes on when there is room ahead, and is gone when the consumer has it.
        inFetched <== tracked.leaves | (inFetched & !resultMoves)
        inResult <== (inFetched & resultMoves) | (inResult & !io.y.ready)
      }
      m.comb { tracked.isBehind <== inFetched | inResult }
      m.assert(
        "keepsFetchedWord", if: inFetched, fetchedValid & (fetched == tracked.word))
      m.assert("keepsResult", if: inResult, resultValid & (result == tracked.word))
    }
  }

  private func check(
    _ writeAddress: Unsigned, _ readAddress: Unsigned, _ count: Unsigned, _ hasRoom: Bit,
    _ hasWords: Bit, _ m: Builder
  ) {
    let end = readAddress + count
    m.assert("holdsAtMostDepth", count <= depth)
    m.assert("knowsWhetherFull", hasRoom == (count != depth))
    m.assert("knowsWhetherEmpty", hasWords == (count != 0))
    if depth.nonzeroBitCount > 1 {
      m.assert("addressesInRange", (writeAddress < depth) & (readAddress < depth))
    }
    m.assert("addressesAgree", (end == writeAddress) | (end == writeAddress + depth))
  }
}
