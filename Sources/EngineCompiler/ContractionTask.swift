import EngineProgram

/// A contraction before its lanes are chosen: which buffers, which dimensions, and how it ends.
struct ContractionTask: Hashable {
  /// What is read at one side.
  struct Operand: Hashable {
    /// The buffer, or nil for ones.
    var buffer: Int?
    var slot = 0
    /// Bits of a master that is read as a weight, 0 for values as they are.
    var view = 0
    /// The bits of its values.
    var bits = 2
  }

  /// What is done with a mask whose words start at an address of the mask memory. The batch lies
  /// along the column lanes, one word for each tile of it.
  enum MaskUse: Hashable {
    case stores(base: Int)
    case applies(base: Int)

    var isStored: Bool {
      if case .stores = self { true } else { false }
    }

    var base: Int {
      switch self {
      case .stores(let base), .applies(let base): base
      }
    }
  }

  /// How sums end.
  enum End: Hashable {
    case write(bits: Int, isStochastic: Bool, relu: Bool)
    case exact(bits: Int)
    case update(entries: Int)
    case partialSum
  }

  /// The batch's part in a contraction.
  enum BatchUse: Hashable {
    /// There is none: it is the same for all samples.
    case none
    /// The result has an element for each sample.
    case element
    /// Sums go over all samples.
    case sum
  }

  /// Sums of other micro-batches.
  struct PartialUse: Hashable {
    /// Their buffer, and its words of one place.
    var buffer: Int, words: Int
    /// Whether they are short.
    var isShort: Bool
    /// Whether they are added, and whether the sums become partial sums in their place.
    var isAdded: Bool, isStored: Bool
  }

  /// The listing's comment: what is computed, with its shape.
  var name: String
  var a, b: Operand
  /// The result: a buffer and an exponent slot.
  var c: Int
  var cSlot: Int
  /// Bias or momentum.
  var d: Int?
  var dSlot = 0
  var isBias = false
  /// The mask that it stores or applies.
  var mask: MaskUse?
  var end: End
  /// The tensor's number for random bits.
  var number = 0
  /// The index of the first element.
  var firstElement = 0
  /// What it has to do with the batch.
  var batch = BatchUse.none
  /// Whether the magnitudes of samples before count too.
  var continues = false
  /// The partial sums of samples before.
  var partial: PartialUse?
  /// The indices of A alone, of B alone, of both. A mask's strides count the tiles of the batch as
  /// one: the lanes are not known yet.
  var rows, columns, depth: [Dimension]

  /// The same sums with A and B exchanged.
  var swapped: ContractionTask {
    var task = self
    (task.a, task.b) = (b, a)
    task.rows = columns.map(\.exchanged)
    task.columns = rows.map(\.exchanged)
    task.depth = depth.map(\.exchanged)
    return task
  }

  var isUpdate: Bool {
    if case .update = end { true } else { false }
  }

  /// The buffers that it reads.
  var reads: [Int] {
    [a.buffer, b.buffer, d, partial?.buffer].compactMap { $0 } + (isUpdate ? [c] : [])
  }

  /// The bits that hold any sum of its products and its bias.
  var sumBits: Int { sumBits(depth: depth.elementCount) }

  /// The bits that hold any sum of a number of such products and its bias.
  func sumBits(depth: Int) -> Int {
    var largest = depth << (a.bits + b.bits - 2)
    // A bias of 8 bits, shifted left by at most 14.
    if isBias { largest += 1 << 21 }
    return Int.bitWidth - largest.leadingZeroBitCount + 1
  }
}

extension Dimension {
  fileprivate var exchanged: Dimension {
    var dimension = self
    (dimension.a, dimension.b) = (b, a)
    return dimension
  }
}
