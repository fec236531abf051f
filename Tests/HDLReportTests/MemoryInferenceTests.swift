import HDL
import HDLTools
import Testing

/// Whether the printed templates become the RAM of the ECP5, by the cells that yosys counts.
@Suite struct MemoryInferenceTests {
  /// The cells that a memory may take: exact numbers of RAM and registers, a limit for tables.
  private struct Expectation {
    var kind: MemoryKind
    var block = 0
    var distributed = 0
    var registers = 0
    /// The most LUT4 that address comparison and forwarding may take.
    var tables = 0
  }

  private let expectations: [Expectation] = [
    // No logic beside the RAM.
    .init(kind: .init(shape: .simple), block: 1),
    .init(kind: .init(shape: .simple, initialized: true), block: 1),
    .init(kind: .init(shape: .simple, depth: 512, width: 36), block: 1),
    .init(kind: .init(shape: .simple, depth: 1000, width: 18), block: 1),
    .init(kind: .init(shape: .simple, depth: 2048, width: 32), block: 4),
    .init(kind: .init(shape: .dual), block: 1),
    .init(kind: .init(shape: .bytes), block: 1, tables: 1),
    .init(kind: .init(shape: .table, initialized: true), block: 1),
    // Forwarding of the word written: a word and a bit for each port or lane.
    .init(kind: .init(shape: .simple, collision: .writeFirst), block: 1, registers: 17, tables: 40),
    .init(kind: .init(shape: .bytes, collision: .writeFirst), block: 1, registers: 18, tables: 44),
    .init(kind: .init(shape: .dual, collision: .writeFirst), block: 1, registers: 34, tables: 150),
    // The write comes a cycle later: enable, address, word, and forwarding of it.
    .init(kind: .init(shape: .simple, collision: .readFirst), block: 1, registers: 44, tables: 40),
    .init(kind: .init(shape: .bytes, collision: .readFirst), block: 1, registers: 46, tables: 44),
    // Small ones: 16 words of 4 bits a cell.
    .init(kind: .init(shape: .distributed, depth: 16), distributed: 4),
    .init(kind: .init(shape: .distributed, depth: 32), distributed: 8, tables: 18),
    .init(kind: .init(shape: .simple, depth: 16), distributed: 4, registers: 16),
  ]

  @Test func templatesBecomeRam() throws {
    let counts = try synthesizeECP5(
      expectations.map { (text: try emit($0.kind), top: $0.kind.name) })
    for (wanted, found) in zip(expectations, counts) {
      let name = Comment(rawValue: wanted.kind.name)
      #expect(found["DP16KD"] == wanted.block, name)
      #expect(found["TRELLIS_DPR16X4"] == wanted.distributed, name)
      #expect(found["TRELLIS_FF"] == wanted.registers, name)
      #expect(found["LUT4"] <= wanted.tables, name)
    }
  }
}
