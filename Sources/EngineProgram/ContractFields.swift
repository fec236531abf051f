/// The fields of `contract`.
///
/// The sums are computed tile by tile: ``EngineConfiguration/rows`` by
/// ``EngineConfiguration/columns`` of them at once. Row lanes take operand A at `a.lane`, column
/// lanes operand B at `b.lane`; the loops step over the tiles, loop 0 over those of rows, loop 1
/// over those of columns; the depth loops step over the products of a sum.
public enum ContractFields {
  /// Where an operand is and how it is read.
  public struct Operand: Sendable {
    /// Pad, address of the first element, stride from lane to lane, exponent slot.
    public let pad, base, lane, slot: Field
    /// Bits of a master that is read as a weight, 0 for values as they are stored.
    public let view: Field
    /// Every element is one and nothing is read.
    public let ones: Field

    init(_ name: String) {
      let operand = "operand \(name.uppercased())"
      pad = Field("\(name).pad", 2, "pad of \(operand)")
      base = .address("\(name).base", "address of its first element")
      lane = .stride("\(name).lane", "stride from lane to lane")
      slot = .slot("\(name).slot", "exponent slot")
      view = Field(
        "\(name).view", FieldWidth.bits, "bits of a master read as a weight, 0: as it is stored")
      ones = .flag("\(name).ones", "every element is one, of exponent 0; nothing is read")
    }

    var all: [Field] { [pad, base, lane, slot, view, ones] }
  }

  /// Where the result is.
  public struct Result: Sendable {
    /// Pad, address of the first element, strides along the rows and the columns of a tile.
    public let pad, base, row, lane: Field
    /// The exponent slot; for an update, that of the master.
    public let slot: Field

    var all: [Field] { [pad, base, row, lane, slot] }
  }

  /// The bits that a ReLU leaves for the way back, one for each column of a row.
  public struct Mask: Sendable {
    /// Address of the first row's word in the mask memory, and the step from row to row.
    public let base, row: Field

    var all: [Field] { [base, row] }
  }

  /// What is read beside the result: a bias, one word a row, or the momentum, which lies as C does.
  public struct Side: Sendable {
    /// Address of the first element, and the stride of a bias from row to row.
    public let base, row: Field
    /// The exponent slot of a bias or a momentum.
    public let slot: Field

    var all: [Field] { [base, row, slot] }
  }

  /// The index of an element in its tensor, on which random bits depend.
  public struct Element: Sendable {
    /// Index of the first element, steps along the rows and the columns of a tile.
    public let base, row, lane: Field

    var all: [Field] { [base, row, lane] }
  }

  /// What every fourth column adds besides, so that columns can lie along two indices, four
  /// elements of the first one side by side. Addresses stay in different banks if it is a multiple
  /// of the number of banks.
  public struct Skips: Sendable {
    /// To the addresses of B and of the result, and to the element index.
    public let b, c, element: Field

    /// The columns from one skip to the next.
    public static let group = 4

    /// From the first column to a column, whose number is not negative.
    @inlinable
    public static func offset(of column: Int, stride: Int, skip: Int) -> Int {
      column * stride + column / group * skip
    }

    var all: [Field] { [b, c, element] }
  }

  /// Sums of earlier micro-batches, which a batch that does not fit is cut into. An element has two or three
  /// words, the lowest first.
  public struct PartialSums: Sendable {
    /// Sums begin with them, and end as them in place of C.
    public let add, store: Field
    /// Whether they have two words, not three.
    public let isShort: Field
    /// The pad of those that are added, and the way from an element of C to its lowest word.
    public let pad, distance: Field
    /// From a word to the next one of the same element.
    public let word: Field

    var all: [Field] { [add, store, isShort, pad, distance, word] }
  }

  /// Two tiles at once, where a tile needs no more than half of the rows: the upper half computes one that
  /// lies beside it along the columns.
  public struct Pair: Sendable {
    /// Whether tiles come in pairs.
    public let isPair: Field
    /// From the first element of B to that of the second tile.
    public let b: Field
    /// From the last row of the first tile to the first row of the second: for the result, and for the
    /// element index.
    public let c, element: Field

    var all: [Field] { [isPair, b, c, element] }
  }

  /// How the lanes cover their indices.
  public struct Tiles: Sendable {
    /// Rows of the last tile of loop 0, and columns of the last tile of loop 1; the others are
    /// full.
    public let lastRows, lastColumns: Field

    var all: [Field] { [lastRows, lastColumns] }
  }

  /// A loop over tiles: its turns, and what each turn adds.
  public struct Loop: Sendable {
    /// The number of turns.
    public let count: Field
    /// Steps of the addresses and the element index.
    public let a, b, c, d, mask, element: Field

    init(_ level: Int) {
      let name = "loop\(level)"
      count = .count("\(name).count", "turns of loop \(level), 0 being the innermost")
      let step = { (of: String) in
        Field.stride("\(name).\(of)", "step of \(of.uppercased()) at its turn")
      }
      (a, b, c, d) = (step("a"), step("b"), step("c"), step("d"))
      mask = Field(
        "\(name).m", FieldWidth.mask, signed: true, "step of the mask's address at its turn")
      element = Field(
        "\(name).e", FieldWidth.element, signed: true, "step of the element index at its turn")
    }

    var all: [Field] { [count, a, b, c, d, mask, element] }
  }

  /// A loop over the products of a sum.
  public struct Depth: Sendable {
    /// The number of turns.
    public let count: Field
    /// Steps of the operands' addresses.
    public let a, b: Field

    init(_ level: Int) {
      let name = "depth\(level)"
      count = .count("\(name).count", "turns of depth loop \(level), 0 being the innermost")
      a = .stride("\(name).a", "step of A at its turn")
      b = .stride("\(name).b", "step of B at its turn")
    }

    var all: [Field] { [count, a, b] }
  }

  /// Sums update the master C and the momentum D instead of being written.
  public static let update = Field.flag(
    "update", "sums are gradients: update the master C and the momentum D")
  /// The sums start from the bias D.
  public static let bias = Field.flag("bias", "sums start from the bias D, a word of `wgt`")
  /// Negative results become zero.
  public static let relu = Field.flag("relu", "negative results become zero")
  /// A bit for each result that is positive is kept in the mask memory.
  public static let storesMask = Field.flag(
    "mask.store", "keep in the mask memory which results are positive")
  /// Results become zero where the mask has no bit.
  public static let appliesMask = Field.flag(
    "mask.apply", "results become zero where the mask memory has no bit")
  /// Rounding is stochastic.
  public static let stochastic = Field.flag(
    "stochastic", "round stochastically, not to nearest even")
  /// The exponent of the sums is kept.
  public static let exact = Field.flag(
    "exact", "no shift: the slot of C takes the exponent of the sums")
  /// Tiles do not overlap.
  public static let serial = Field.flag(
    "serial", "a tile drains before the next begins, because both need one port")
  /// Bits of the result.
  public static let bits = Field("bits", FieldWidth.bits, "bits of the result")
  /// The tensor's number for random bits; for an update, that of the momentum.
  public static let number = Field(
    "number", FieldWidth.number, "tensor number for random bits; the master's is one more")
  /// The number of entries that are updated, for the scale of the view.
  public static let entries = Field(
    "entries", FieldWidth.address, "entries of the updated core or bias")

  /// The operands.
  public static let a = Operand("a"), b = Operand("b")
  /// The result.
  public static let c = Result(
    pad: Field("c.pad", 2, "pad of the result"),
    base: .address("c.base", "address of its first element"),
    row: .stride("c.row", "stride from row to row"),
    lane: .stride("c.lane", "stride from column to column"),
    slot: .slot("c.slot", "exponent slot; for an update, the master's"))
  /// Bias or momentum, in the pad for weights.
  public static let d = Side(
    base: .address("d.base", "address of the first element of bias or momentum"),
    row: .stride("d.row", "stride of a bias from row to row"),
    slot: .slot("d.slot", "exponent slot of bias or momentum"))
  /// The mask.
  public static let m = Mask(
    base: Field("m.base", FieldWidth.mask, "address of the first row's word in the mask memory"),
    row: Field("m.row", FieldWidth.mask, signed: true, "step from row to row"))
  /// The element index.
  public static let element = Element(
    base: Field("e.base", FieldWidth.element, "index of the first element in its tensor"),
    row: Field("e.row", FieldWidth.element, signed: true, "step from row to row"),
    lane: Field("e.lane", FieldWidth.element, signed: true, "step from column to column"))
  /// What every fourth column adds besides.
  public static let skips = Skips(
    b: .stride("b.skip", "added at every fourth column besides: a multiple of the banks"),
    c: .stride("c.skip", "added at every fourth column besides: a multiple of the banks"),
    element: Field(
      "e.skip", FieldWidth.element, signed: true, "added at every fourth column besides"))
  /// The sums of earlier micro-batches.
  public static let partial = PartialSums(
    add: .flag("partial.add", "add partial sums to the sums"),
    store: .flag("partial.store", "write the sums as partial sums to C"),
    isShort: .flag("partial.short", "partial sums have two words, not three"),
    pad: Field("p.pad", 2, "pad of the partial sums that are added"),
    distance: .stride("p.distance", "from an element of C to the lowest word of its partial sum"),
    word: .stride("p.word", "from a word of a partial sum to the next one"))
  /// The magnitudes that were written for earlier micro-batches count too.
  public static let continues = Field.flag(
    "continues", "magnitudes go on from those that the slot of C keeps from an earlier part of it")
  /// Tiles in pairs.
  public static let pair = Pair(
    isPair: .flag("pair", "two tiles at once, each on half of the rows; see the rules"),
    b: .stride("pair.b", "from B of the first tile to B of the second"),
    c: .stride("pair.c", "from the last row of the first tile to the first one of the second"),
    element: Field(
      "pair.e", FieldWidth.element, signed: true, "the same step of the element index"))
  /// The tiles.
  public static let tiles = Tiles(
    lastRows: Field("rows.last", 6, "rows of the last tile of loop 0"),
    lastColumns: Field("columns.last", 6, "columns of the last tile of loop 1"))
  /// The loops over tiles, the innermost first.
  public static let loops = (0..<InstructionSet.loopLevels).map(Loop.init)
  /// The loops over the products of a sum, the innermost first.
  public static let depths = (0..<InstructionSet.depthLevels).map(Depth.init)

  static let all: [Field] =
    [update, bias, relu, storesMask, appliesMask, stochastic, exact, serial, bits, number, entries]
    + a.all + b.all + c.all + d.all + m.all + element.all + skips.all + tiles.all
    + loops.flatMap(\.all) + depths.flatMap(\.all) + partial.all + [continues] + pair.all
}
