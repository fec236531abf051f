import HDL

/// A RAM with a port that writes and a port that reads, of one clock.
///
/// The word is there one cycle after its address, or two if `registered`: then it passes a register
/// of its own, which block RAM needs at a high clock. Reading a word in the cycle
/// that writes it gives an undefined word.
public struct SimpleDualPortRam: Module {
  /// Bits of a word.
  public var width: Int
  /// The number of words.
  public var depth: Int
  /// Whether a second register follows the RAM.
  public var registered: Bool

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Writes a word.
    public let write: Write
    /// Reads a word.
    public let read: Read
  }
  /// A port that writes.
  public struct Write {
    /// Whether a word is written.
    public let enable: Bit
    /// Where.
    public let address: Unsigned
    /// The word.
    public let data: Unsigned
  }
  /// A port that reads.
  public struct Read {
    /// Whether a word is read; the last one stays if not.
    public let enable: Bit
    /// Where.
    public let address: Unsigned
    /// The word.
    public let data: Unsigned
  }

  /// A RAM of `depth` words.
  public init(width: Int, depth: Int, registered: Bool = false) {
    (self.width, self.depth, self.registered) = (width, depth, registered)
  }

  /// The comment above the emitted module.
  public var documentation: String {
    "RAM of \(depth) words of \(width) bits: one port writes, one reads"
      + (registered ? " in two cycles." : ".")
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    requireWords(p, "SimpleDualPortRam", width, depth)
    let address = unsignedBits(max(1, depth - 1))
    return IO(
      clock: p.clock(reset: .none),
      write: Write(enable: p.bit(), address: p.unsigned(address), data: p.unsigned(width)),
      read: Read(
        enable: p.bit(), address: p.unsigned(address), data: p.output(p.unsigned(width))))
  }

  /// Describes the RAM.
  public func body(_ io: IO, _ m: Builder) {
    let words = m.memory("words", depth: depth, unsigned: width, collision: .undefined)
    words.write(io.clock, at: io.write.address, io.write.data, enable: io.write.enable)
    let word = words.read("word", io.clock, at: io.read.address, enable: io.read.enable)
    drive(io.read.data, word, registered: registered, io.clock, m)
  }
}

/// Checks the size of a memory.
func requireWords(_ p: Ports, _ name: String, _ width: Int, _ depth: Int) {
  p.require(width >= 1, "a \(name) with words of \(width) bits holds nothing; use at least 1 bit")
  p.require(depth >= 2, "a \(name) of \(depth) words is no memory; use at least 2")
}

/// Drives an output with a word, through a register of its own if wanted.
func drive(_ output: Unsigned, _ word: Unsigned, registered: Bool, _ clock: Clock, _ m: Builder) {
  guard registered else {
    m.comb { output <== word }
    return
  }
  let result = m.reg("result", unsigned: word.width, reset: .none)
  m.sync(clock) { result <== word }
  m.comb { output <== result }
}
