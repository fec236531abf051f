import EngineProgram
import HDL

/// Reads a word of a pad a cycle: the word is there a constant number of cycles after its address.
public struct WordRead {
  /// Whether a word is read.
  public let enable: Bit
  /// Where.
  public let address: Unsigned
  /// The word.
  public let data: Unsigned

  /// The port of a unit that reads words of `width` bits.
  public init(_ p: Ports, width: Int) {
    enable = p.output(p.bit())
    address = p.output(p.unsigned(FieldWidth.address))
    data = p.unsigned(width)
  }
}

/// Writes a 16-bit word of a pad a cycle.
public struct WordWrite {
  /// Whether a word is written.
  public let enable: Bit
  /// Where.
  public let address: Unsigned
  /// The word.
  public let data: Unsigned

  /// The port of a unit that writes.
  public init(_ p: Ports) {
    enable = p.output(p.bit())
    address = p.output(p.unsigned(FieldWidth.address))
    data = p.output(p.unsigned(16))
  }
}

/// Writes up to four bytes of the pad for inputs a cycle, one after the other.
public struct ByteWrite {
  /// The bytes that are written: byte `i` goes to `address + i`.
  public let lanes: Unsigned
  /// The address of byte 0.
  public let address: Unsigned
  /// The bytes.
  public let data: [Unsigned]

  /// The port of a unit that writes.
  init(_ p: Ports) {
    lanes = p.output(p.unsigned(4))
    address = p.output(p.unsigned(FieldWidth.address))
    data = p.output(p.vector(4) { p.unsigned(8) })
  }
}
