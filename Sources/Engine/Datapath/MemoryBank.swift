import ECP5
import HDL

/// A bank of a pad: a memory of two ports made of block RAMs with output registers.
///
/// The rows are divided into blocks of powers of two, the largest first, so that few blocks meet in
/// the multiplexer at the output: 5120 rows are 4096 and 1024. A block is as many block RAMs side by
/// side as its words need. A row outside the bank is neither read nor written.
///
/// Banks larger than those of any board are there for simulators only, which take much longer over
/// many narrow blocks: they are one memory.
public struct MemoryBank: Module {
  /// The number of rows.
  public var rows: Int
  /// Bits of a word.
  public var width: Int
  /// Whether it is one memory for simulators, and not block RAMs.
  public var isOneMemory: Bool

  /// A bank; of more than ``mostRows`` rows it is one memory.
  public init(rows: Int, width: Int) {
    (self.rows, self.width, isOneMemory) = (rows, width, rows > Self.mostRows)
  }

  /// The most rows of a bank in block RAMs: 7 blocks of 1024 words.
  public static let mostRows = 7 << 10

  /// A port.
  public struct Port {
    /// Whether a word is read or written.
    public let enable: Bit
    /// Whether it is written.
    public let write: Bit
    /// Where.
    public let row: Unsigned
    /// The word to write.
    public let data: Unsigned
    /// The word read, ``latency`` cycles later.
    public let word: Unsigned
  }
  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// One port.
    public let x: Port
    /// The other.
    public let y: Port
  }

  /// Cycles from a row to its word: the memory's register, that at its output, and one behind the
  /// multiplexer of the blocks, as the way from there across the device is long.
  public static let latency = 3

  /// The comment above the emitted module.
  public var documentation: String {
    "Memory of \(rows) words of \(width) bits with two ports, in block RAM."
  }

  /// Bits of a row's number.
  public var rowBits: Int { unsignedBits(rows - 1) }

  /// The blocks: first row, and the bits of a row's number within the block.
  var blocks: [(first: Int, bits: Int)] {
    var blocks: [(first: Int, bits: Int)] = []
    var first = 0
    while first < rows {
      // The smallest block RAM has 1024 words, the largest 16384; a block that is not full ends
      // the bank.
      let bits = min(max(unsignedBits(rows - first) - 1, 10), 14)
      blocks.append((first, bits))
      first += 1 << bits
    }
    return blocks
  }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    func port() -> Port {
      Port(
        enable: p.bit(), write: p.bit(), row: p.unsigned(rowBits), data: p.unsigned(width),
        word: p.output(p.unsigned(width)))
    }
    return IO(clock: p.clock(reset: .none), x: port(), y: port())
  }

  /// Describes the bank.
  public func body(_ io: IO, _ m: Builder) {
    if isOneMemory {
      describeOneMemory(io, m)
    } else {
      describeBlocks(io, m)
    }
  }

  private func describeOneMemory(_ io: IO, _ m: Builder) {
    let cells = m.memory(
      "cells", depth: 1 << rowBits, unsigned: width, collision: .undefined,
      initial: [BitPattern(0, width: width)])
    for (name, port) in [("x", io.x), ("y", io.y)] {
      cells.write(io.clock, at: port.row, port.data, enable: port.enable & port.write)
      let word = cells.read(
        "\(name)_word_1", io.clock, at: port.row, enable: port.enable & !port.write)
      let later = (2...Self.latency).map { m.reg("\(name)_word_\($0)", unsigned: width) }
      m.sync(io.clock) {
        for (register, before) in zip(later, [word] + later) { register <== before }
      }
      m.comb { port.word <== later[later.count - 1] }
    }
  }

  private func describeBlocks(_ io: IO, _ m: Builder) {
    var words: (x: [Unsigned], y: [Unsigned]) = ([], [])
    for block in blocks {
      let wordBits = [10: 18, 11: 9, 12: 4, 13: 2, 14: 1][block.bits]!
      let parts = stride(from: 0, to: width, by: wordBits).map { low in
        let used = min(wordBits, width - low)
        let ram = m.instance("block\(block.first)_\(low)", DP16KD(width: wordBits))
        connect(ram.a, io.x, block, low..<low + used, m)
        connect(ram.b, io.y, block, low..<low + used, m)
        return (x: ram.a.output[0..<used], y: ram.b.output[0..<used])
      }
      words.x.append(concatenate(parts.reversed().map(\.x)))
      words.y.append(concatenate(parts.reversed().map(\.y)))
    }
    let (x, y) = (chosen("x", io.x, words.x, io.clock, m), chosen("y", io.y, words.y, io.clock, m))
    m.comb {
      io.x.word <== x
      io.y.word <== y
    }
  }

  private func connect(
    _ port: DP16KD.Port, _ bank: Port, _ block: (first: Int, bits: Int), _ bits: Range<Int>,
    _ m: Builder
  ) {
    m.comb {
      port.enable <== bank.enable & contains(block, bank.row)
      port.write <== bank.write
      if let lanes = port.lanes { lanes <== 3 }
      port.address <== bank.row.extended(to: max(rowBits, block.bits))[0..<block.bits]
      port.data <== bank.data[bits].extended(to: port.data.width)
      port.outputEnable! <== true
    }
  }

  /// Whether a row is in a block: the blocks before are larger, so the bits above tell it.
  private func contains(_ block: (first: Int, bits: Int), _ row: Unsigned) -> Bit {
    row.width <= block.bits
      ? Bit(true) : row[block.bits..<row.width] == block.first >> block.bits
  }

  /// The word of the block that was read, by its row as the memories' registers delay it.
  private func chosen(
    _ name: String, _ port: Port, _ words: [Unsigned], _ clock: Clock, _ m: Builder
  ) -> Unsigned {
    let word = m.reg("\(name)_chosen", unsigned: width, reset: .none)
    var places = blocks.dropFirst().map { contains($0, port.row) }
    for stage in 1..<Self.latency {
      let registers = places.indices.map {
        m.reg("\(name)_isBlock\($0 + 1)_\(stage)", reset: .none)
      }
      m.sync(clock) { registers <== places }
      places = registers
    }
    m.sync(clock) {
      word <== zip(places, words.dropFirst()).reduce(words[0]) { mux($1.0, $1.1, $0) }
    }
    return word
  }
}
