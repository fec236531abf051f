import HDL

/// A queue between a producer and a consumer with different clocks.
///
/// Each side counts in Gray code, of which one bit changes at a time, and sees the other's count
/// through a ``Synchronizer``: late, so that the queue may look fuller to one side and emptier to the other
/// than it is, but never wrong. A word can enter and one can leave in every cycle of its clock. One more word than `depth`
/// fits, in the output register. Reset both domains together.
public struct AsyncFifo: Module {
  /// Bits of a word.
  public var width: Int
  /// The number of words: a power of two, at least 2.
  public var depth: Int
  /// Registers of the synchronisers.
  public var stages: Int

  /// The ports.
  public struct IO {
    /// The clock of `x`.
    public let writeClock: Clock
    /// The clock of `y`.
    public let readClock: Clock
    /// Words in.
    public let x: Sink<Unsigned>
    /// Words out, in the same order.
    public let y: Source<Unsigned>
  }

  /// A queue between two clocks.
  public init(width: Int, depth: Int, stages: Int = 2) {
    (self.width, self.depth, self.stages) = (width, depth, stages)
  }

  /// The comment above the emitted module.
  public var documentation: String {
    "Queue of \(depth) words of \(width) bits between two clocks."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    p.require(width >= 1, "an AsyncFifo of \(width) bits holds nothing; use at least 1 bit")
    p.require(
      depth >= 2 && depth.nonzeroBitCount == 1,
      "an AsyncFifo of depth \(depth) cannot count in Gray code; use a power of two from 2")
    p.require(
      stages >= 2,
      "an AsyncFifo of \(stages) stages gives a register no time to settle; use at least 2")
    let (write, read) = (p.clock(), p.clock())
    return IO(
      writeClock: write, readClock: read, x: p.sink(p.unsigned(width), clock: write),
      y: p.source(p.unsigned(width), clock: read))
  }

  /// Describes the queue.
  public func body(_ io: IO, _ m: Builder) {
    let words = m.memory("words", depth: depth, unsigned: width, collision: .undefined)
    let bits = words.addressBits + 1
    let writeGray = m.reg("writeGray", unsigned: bits)
    let readGray = m.reg("readGray", unsigned: bits)
    let writeSeen = m.synchronized("writeSync", writeGray, to: io.readClock, stages: stages)
    let readSeen = m.synchronized("readSync", readGray, to: io.writeClock, stages: stages)

    // The writing side. The queue is full when the counts differ by its depth: in Gray code, in
    // their upper two bits.
    let writeCount = m.reg("writeCount", unsigned: bits)
    let hasRoom = m.reg("hasRoom", reset: true)
    let writes = m.wire("writes", io.x.valid & hasRoom)
    let writeNext = m.wire("writeNext", writeCount &+ writes.repeated(1).extended(to: bits))
    let writeNextGray = m.wire("writeNextGray", gray(writeNext))
    let fullGray = m.wire("fullGray", readSeen ^ Unsigned(BitPattern(3 << (bits - 2), width: bits)))
    words.write(
      io.writeClock, at: writeCount[0..<bits - 1], io.x.payload, enable: writes)
    m.sync(io.writeClock) {
      writeCount <== writeNext
      writeGray <== writeNextGray
      hasRoom <== writeNextGray != fullGray
    }

    // The reading side.
    let readCount = m.reg("readCount", unsigned: bits)
    let hasWords = m.reg("hasWords")
    let wordValid = m.reg("wordValid")
    let advance = m.wire("advance", !wordValid | io.y.ready)
    let reads = m.wire("reads", hasWords & advance)
    let readNext = m.wire("readNext", readCount &+ reads.repeated(1).extended(to: bits))
    let readNextGray = m.wire("readNextGray", gray(readNext))
    let word = words.read("word", io.readClock, at: readCount[0..<bits - 1], enable: reads)
    m.sync(io.readClock) {
      readCount <== readNext
      readGray <== readNextGray
      hasWords <== readNextGray != writeSeen
      When(advance) { wordValid <== hasWords }
    }
    m.comb {
      io.x.ready <== hasRoom
      io.y.valid <== wordValid
      io.y.payload <== word
    }

    m.assert("writeGrayFollowsCount", writeGray == gray(writeCount), clock: io.writeClock)
    m.assert("readGrayFollowsCount", readGray == gray(readCount), clock: io.readClock)
    if m.isProving {
      order(
        writeCount, readCount, writeGray, readGray, hasRoom, hasWords, writeSeen, readSeen, io, m)
    }
  }

  private func gray(_ count: Unsigned) -> Unsigned { count ^ (count >> 1) }
}
