import EngineProgram
import HDL

/// The program: written word by word, read an instruction at a time.
///
/// An instruction is ``rows`` rows of as many 32-bit words as that takes; each word of a row has a
/// block RAM of its own.
public struct ProgramMemory: Module {
  /// Instructions that it holds.
  public var length: Int

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Makes the next word the first one of the program.
    public let rewind: Bit
    /// The words of the program, in order.
    public let x: Sink<Unsigned>
    /// Reads the instruction at `place`.
    public let read: Bit
    /// Which instruction.
    public let place: Unsigned
    /// Makes the instruction that was read ``latency`` cycles ago or earlier the one that runs.
    public let take: Bit
    /// The instruction that runs.
    public let instruction: Unsigned
    /// The instruction that was read; stands when it can be taken.
    public let ahead: Unsigned
  }

  /// A memory for this many instructions.
  public init(length: Int) { self.length = length }

  /// Rows of an instruction.
  static let rows = 4
  /// Words of a row.
  static let words = InstructionSet.words / rows
  /// Cycles from `read` to the first in which it can be taken.
  public static let latency = rows + 2

  /// The comment above the emitted module.
  public var documentation: String { "Program memory for \(length) instructions." }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), rewind: p.bit(), x: p.sink(p.unsigned(32)), read: p.bit(),
      place: p.unsigned(unsignedBits(length - 1)), take: p.bit(),
      instruction: p.output(p.unsigned(32 * InstructionSet.words)),
      ahead: p.output(p.unsigned(32 * InstructionSet.words)))
  }

  /// Describes the memory.
  public func body(_ io: IO, _ m: Builder) {
    let rowBits = unsignedBits(length * Self.rows - 1)
    let memories = (0..<Self.words).map {
      m.memory("words\($0)", depth: length * Self.rows, unsigned: 32, collision: .undefined)
    }
    let writeRow = m.reg("writeRow", unsigned: rowBits)
    let writeWord = m.reg("writeWord", unsigned: unsignedBits(Self.words - 1))
    for (index, memory) in memories.enumerated() {
      memory.write(
        io.clock, at: writeRow, io.x.payload, enable: io.x.valid & (writeWord == index))
    }
    let row = m.reg("row", unsigned: 2)
    let left = m.reg("left", unsigned: 3)
    let reads = m.wire("reads", left != 0)
    let isRead = m.reg("isRead")
    let words = memories.enumerated().map { index, memory in
      memory.read(
        "word\(index)", io.clock, at: concatenate(io.place, row), enable: reads)
    }
    let width = 32 * Self.words
    let rows = (0..<Self.rows).map { m.reg("row\($0)", unsigned: width, reset: .none) }
    m.sync(io.clock) {
      When(io.rewind) {
        writeRow <== 0
        writeWord <== 0
      }.elseWhen(io.x.valid) {
        When(writeWord == Self.words - 1) {
          writeWord <== 0
          writeRow <== writeRow &+ 1
        }.else { writeWord <== writeWord &+ 1 }
      }
      When(io.read) {
        row <== 0
        left <== Self.rows
      }.elseWhen(reads) {
        row <== row &+ 1
        left <== left &- 1
      }
      isRead <== reads
      When(isRead) {
        // Rows move down, so that the first one ends lowest.
        zip(rows.dropFirst(), rows).flatMap { from, to in block { to <== from } }
        rows[Self.rows - 1] <== concatenate(words.reversed() as [any Value])
      }
    }
    let instruction = m.reg(
      "current", unsigned: 32 * InstructionSet.words, reset: .none)
    let ahead = concatenate(rows.reversed() as [any Value])
    m.sync(io.clock) { When(io.take) { instruction <== ahead } }
    m.comb {
      io.x.ready <== true
      io.instruction <== instruction
      io.ahead <== ahead
    }
  }
}
