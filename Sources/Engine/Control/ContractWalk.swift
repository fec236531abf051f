import EngineProgram
import HDL

/// Steps through a contraction: the products in the order in which they are computed, and the tiles
/// in the order in which they drain.
public struct ContractWalk: Module {
  /// Rows and columns of the array.
  public var rows: Int, columns: Int
  /// Parts in which rows drain.
  public var parts: Int
  /// Whether tiles can come in pairs.
  public var tilesPair: Bool

  /// The ports.
  public struct IO {
    /// The clock.
    public let clock: Clock
    /// Begins a contraction; the instruction stands still while it lasts.
    public let start: Bit
    /// The instruction.
    public let instruction: Unsigned
    /// Whether tiles may drain: the keys for random bits are there.
    public let drains: Bit
    /// The products.
    public let product: ProductIssue.Product
    /// The tiles that drain.
    public let drain: ProductIssue.Drain
  }

  /// For an array of this size.
  public init(rows: Int, columns: Int, parts: Int = 1, tilesPair: Bool = false) {
    (self.rows, self.columns, self.parts, self.tilesPair) = (rows, columns, parts, tilesPair)
  }

  /// The comment above the emitted module.
  public var documentation: String { "Steps through the products and tiles of a contraction." }

  /// Makes the ports.
  public func ports(_ p: Ports) -> IO {
    let issue = ProductIssue(rows: rows, columns: columns, parts: parts)
    return IO(
      clock: p.clock(), start: p.bit(), instruction: p.unsigned(32 * InstructionSet.words),
      drains: p.bit(), product: p.output(issue.product(p)),
      drain: p.output(issue.drain(p)))
  }

  /// Describes the walk.
  public func body(_ io: IO, _ m: Builder) {
    let f = ContractFields.self
    let fields = InstructionFields(opcode: .contract, bits: io.instruction)
    let tiles = m.instance("tiles", TileWalk())
    let issue = m.instance(
      "issue", ProductIssue(rows: rows, columns: columns, parts: parts, tilesPair: tilesPair))
    let bits = issue.lastRows.width
    m.unused(io.instruction)
    // B is read through the port that writes masters if A takes the other one of their pad.
    let readsThroughY = m.wire(
      "readsThroughY",
      (fields[f.a.pad] == Pad.weights.rawValue) & (fields[f.b.pad] == Pad.weights.rawValue)
        & !fields.flag(f.a.ones) & !fields.flag(f.b.ones))
    m.comb {
      tiles.start <== io.start
      tiles.base <== fields.base
      tiles.loops <== fields.loops
      issue.start <== io.start
      issue.loops <== fields.depths
      issue.hasBias <== fields.flag(f.bias)
      issue.isUpdate <== fields.flag(f.update)
      issue.isPartial <== fields.isPartial
      issue.storesPartial <== fields.flag(f.partial.store)
      issue.isSerial <== fields.flag(f.serial)
      issue.readsAlone <== !readsThroughY
      issue.lastRows <== fields.low(f.tiles.lastRows, bits)
      issue.lastColumns <== fields.low(f.tiles.lastColumns, bits)
      issue.drains <== io.drains
      issue.tile <== tiles.tile
      io.product <== issue.product
      io.drain <== issue.drain
    }
    if let isPair = issue.isPair { m.comb { isPair <== fields.flag(f.pair.isPair) } }
  }
}
