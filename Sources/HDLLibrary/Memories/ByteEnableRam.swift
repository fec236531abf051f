import HDL

/// A RAM whose words are written in lanes, such as bytes, with a port that writes and one that reads.
///
/// The word is there one cycle after its address. Reading a word in the cycle that writes it gives an
/// undefined word.
public struct ByteEnableRam: Module {
  /// Bits of a lane.
  public var lane: Int
  /// Lanes of a word.
  public var count: Int
  /// The number of words.
  public var depth: Int

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Writes lanes of a word.
    public let write: Write
    /// Reads a word.
    public let read: SimpleDualPortRam.Read
  }
  /// A port that writes.
  public struct Write {
    /// Which lanes are written, the lowest first.
    public let enable: Unsigned
    /// Where.
    public let address: Unsigned
    /// The word.
    public let data: Unsigned
  }

  /// A RAM of `depth` words of `count` lanes.
  public init(lane: Int = 8, count: Int, depth: Int) {
    (self.lane, self.count, self.depth) = (lane, count, depth)
  }

  /// The comment above the emitted module.
  public var documentation: String {
    "RAM of \(depth) words of \(count) lanes of \(lane) bits, written lane by lane."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    requireWords(p, "ByteEnableRam", lane * count, depth)
    p.require(
      lane >= 1 && count >= 1,
      "a ByteEnableRam of \(count) lanes of \(lane) bits holds nothing; use at least 1 of each")
    let address = unsignedBits(max(1, depth - 1))
    return IO(
      clock: p.clock(reset: .none),
      write: Write(
        enable: p.unsigned(count), address: p.unsigned(address), data: p.unsigned(lane * count)),
      read: .init(
        enable: p.bit(), address: p.unsigned(address), data: p.output(p.unsigned(lane * count))))
  }

  /// Describes the RAM.
  public func body(_ io: IO, _ m: Builder) {
    let words = m.memory("words", depth: depth, unsigned: lane * count, collision: .undefined)
    words.write(io.clock, at: io.write.address, io.write.data, lanes: io.write.enable)
    let word = words.read("word", io.clock, at: io.read.address, enable: io.read.enable)
    m.comb { io.read.data <== word }
  }
}
