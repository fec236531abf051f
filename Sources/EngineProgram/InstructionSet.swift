/// The formats of all instructions: which fields an opcode has and where they lie.
///
/// An instruction is a row of ``words`` 32-bit words, least significant first. Fields lie one after
/// the other after the opcode, without gaps.
public enum InstructionSet {
  /// Loops over tiles.
  public static let loopLevels = 7
  /// Loops over the products of a sum.
  public static let depthLevels = 5
  /// 32-bit words of an instruction.
  public static let words = 52
  /// Bits of the opcode.
  public static let opcodeWidth = 8
  /// The number of exponent slots.
  public static let slots = 1 << FieldWidth.slot

  /// Bits of a product, of which the low ones count, and of a sum of products. Both wrap.
  public static let productBits = 24, sumBits = 40

  /// The most logits of a sample: a label is a byte.
  public static let maximumClasses = 256

  /// The fields of an opcode, in the order in which they lie.
  public static func fields(of opcode: Opcode) -> [Field] {
    switch opcode {
    case .halt, .swap, .report: []
    case .contract: ContractFields.all
    case .softmax: SoftmaxFields.all
    case .commit, .configure, .loadSlots, .storeSlots: RangeFields.all
    case .fetch: FetchFields.all
    case .load, .store: TransferFields.all
    case .loop: LoopFields.all
    case .energy: EnergyFields.all
    case .factors, .threshold: BondFields.all
    case .shrink: ShrinkFields.all
    }
  }

  /// The lowest bit of each field of an opcode.
  public static let places: [Opcode: [Field: Int]] = Dictionary(
    uniqueKeysWithValues: Opcode.allCases.map { opcode in
      var bit = opcodeWidth
      var places: [Field: Int] = [:]
      for field in fields(of: opcode) {
        precondition(places[field] == nil, "\(opcode) has two fields \(field.name)")
        places[field] = bit
        bit += field.width
      }
      precondition(bit <= 32 * words, "\(opcode) takes \(bit) bits, \(32 * words) are there")
      return (opcode, places)
    })
}
