import HDL

/// A table of constant words. The word is there one cycle after its address, or two if `registered`.
public struct Rom: Module {
  /// Bits of a word.
  public var width: Int
  /// The words, from address 0.
  public var words: [BitPattern]
  /// Whether a second register follows the table.
  public var registered: Bool

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Whether a word is read; the last one stays if not.
    public let enable: Bit
    /// Where.
    public let address: Unsigned
    /// The word.
    public let data: Unsigned
  }

  /// A table of words of any width.
  public init(width: Int, words: [BitPattern], registered: Bool = false) {
    (self.width, self.words, self.registered) = (width, words, registered)
  }

  /// A table of numbers, unsigned or two's complement.
  public init(width: Int, words: [Int], registered: Bool = false) {
    self.init(
      width: width, words: words.map { BitPattern($0, width: width) }, registered: registered)
  }

  /// The size and a hash of the words.
  public var name: String {
    let contents = contentHash(words.map(\.hexadecimal).joined(separator: " "))
    return "Rom_w\(width)_d\(words.count)_\(contents)" + (registered ? "_registered" : "")
  }

  /// The comment above the emitted module.
  public var documentation: String { "Table of \(words.count) words of \(width) bits." }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    requireWords(p, "Rom", width, words.count)
    return IO(
      clock: p.clock(reset: .none), enable: p.bit(),
      address: p.unsigned(unsignedBits(max(1, words.count - 1))),
      data: p.output(p.unsigned(width)))
  }

  /// Describes the table.
  public func body(_ io: IO, _ m: Builder) {
    let table = m.memory(
      "words", depth: words.count, unsigned: width, collision: .undefined, initial: words)
    let word = table.read("word", io.clock, at: io.address, enable: io.enable)
    drive(io.data, word, registered: registered, io.clock, m)
  }
}
