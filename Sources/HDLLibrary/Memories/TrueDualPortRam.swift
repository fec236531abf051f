import HDL

/// A RAM with two equal ports that write or read, of one clock.
///
/// The word read is there one cycle after its address. A port does not read in a
/// cycle in which it writes; reading at one port what the other is writing gives an undefined word,
/// and so does writing a word at both.
public struct TrueDualPortRam: Module {
  /// Bits of a word.
  public var width: Int
  /// The number of words.
  public var depth: Int

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// One port.
    public let a: Port
    /// The other.
    public let b: Port
  }
  /// A port.
  public struct Port {
    /// Whether a word is written or read.
    public let enable: Bit
    /// Whether it is written.
    public let write: Bit
    /// Where.
    public let address: Unsigned
    /// The word to write.
    public let data: Unsigned
    /// The word read.
    public let word: Unsigned
  }

  /// A RAM of `depth` words.
  public init(width: Int, depth: Int) { (self.width, self.depth) = (width, depth) }

  /// The comment above the emitted module.
  public var documentation: String {
    "RAM of \(depth) words of \(width) bits with two ports that write or read."
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    requireWords(p, "TrueDualPortRam", width, depth)
    func port() -> Port {
      Port(
        enable: p.bit(), write: p.bit(), address: p.unsigned(unsignedBits(max(1, depth - 1))),
        data: p.unsigned(width), word: p.output(p.unsigned(width)))
    }
    return IO(clock: p.clock(reset: .none), a: port(), b: port())
  }

  /// Describes the RAM.
  public func body(_ io: IO, _ m: Builder) {
    let words = m.memory("words", depth: depth, unsigned: width, collision: .undefined)
    for (name, port) in [("aRead", io.a), ("bRead", io.b)] {
      words.write(io.clock, at: port.address, port.data, enable: port.enable & port.write)
      let word = words.read(name, io.clock, at: port.address, enable: port.enable & !port.write)
      m.comb { port.word <== word }
    }
  }
}
