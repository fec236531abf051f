/// The lengths of the engine's pipelines, in cycles. The hardware is built to them, and a test
/// compares every instruction.
public enum CycleModel {
  /// Taking an instruction that was read while the one before ran, and starting its unit.
  public static let issue = 2
  /// Reading an instruction that was not: the first one, and one that a loop goes back to.
  public static let read = 6
  /// The least from one instruction to the next: reading it begins when the one before is taken.
  public static let distance = read + 1
  /// From a contraction's start to its end, without the products and rows of its tiles: the way to
  /// the pads, through the array and the finish.
  public static func contract(isUpdate: Bool) -> Int { isUpdate ? 49 : 37 }
  /// How long an instruction that reads or sets slots, or reports, waits after a contraction: until
  /// its exponents are written.
  public static let contractEnd = 8
  /// How long a contraction with a bias waits after another one, so that the shifts of its bias are
  /// there in time.
  public static let biasWait = 3
  /// From the rows of a tile to the first product of the next, if both need one port: until its
  /// results are written, or, where `readsAlone`, until its masters are read.
  public static func serialGap(isUpdate: Bool, readsAlone: Bool) -> Int {
    isUpdate ? readsAlone ? 21 : 47 : 33
  }

  /// Making the keys of a number of tensors, a round a cycle.
  public static func keys(_ tensors: Int) -> Int { 1 + 22 * (1 + tensors) }
  /// The first cycle in which a tile of a contraction with that many keys can end, if they were
  /// begun `lead` cycles before it.
  static func firstEnd(keys tensors: Int, lead: Int) -> Int {
    tensors == 0 ? 0 : max(keys(tensors) - 2 - lead, 0)
  }
  /// How long after its start a contraction begins to make the keys of the next one: when its last
  /// product is issued and the next instruction is there.
  static func keysAhead(lastEnd: Int) -> Int { max(lastEnd + 4, read) }

  /// Handing the end of a unit's work on.
  public static let unitEnd = 1
  /// Fetching the exponent of the logits, and making most of the keys of its random bits.
  public static let softmaxStart = 3 + softmaxDelay
  /// From the exponent of the logits to softmax, so that its keys are there when it needs them.
  public static let softmaxDelay = 5
  /// Setting or committing a number of slots or registers.
  public static func walk(_ count: Int) -> Int { count + 1 }
  /// How long an instruction that reads or sets slots, or reports, waits after it.
  public static let walkEnd = 1
  /// Sending a number of slots.
  public static func storeSlots(_ count: Int) -> Int { 4 * count + 1 }
  /// From the end of a fetch to that of a program, as its last address may be outside.
  public static let fetchCheck = 7
  /// Making the buffer that has been filled the one that is computed on.
  public static let swap = 1

  /// From a unit's address to the word of a pad.
  public static let padRead = 8
  /// The steps of a division, a cycle and two bits of the quotient each.
  public static let division = 10
  /// From the start of softmax to its first gradient, without the read and two passes over the
  /// classes.
  public static let softmaxFill = 31 + division

  /// Softmax over all samples: a sample's logits pass three times, for the largest, for the powers
  /// and their sum, for the gradient, with a division before the last. Other samples follow at the
  /// pace of the slower one of both. The keys of the random bits are made meanwhile.
  public static func softmax(samples: Int, classes: Int) -> Int {
    (samples - 1) * max(classes, division) + 3 * classes + padRead + softmaxFill + writeEnd
  }

  /// Writing a number of 16-bit words from the input stream, two from each of its words.
  public static func load(words: Int) -> Int { words + 1 + writeEnd }
  /// From the last write of a load or of softmax to the end: until the pad says whether its address is
  /// inside.
  public static let writeEnd = 3

  /// Sending a number of 16-bit words to the output stream, two in each of its words.
  public static func store(words: Int) -> Int { words + padRead + 5 }

  /// Filling a buffer from a number of 32-bit words, in the background.
  public static func fetch(words: Int) -> Int { words + 2 }
}

/// Adds up the cycles of a contraction tile by tile.
///
/// The next tile's products go into the accumulators while this tile drains from their second
/// buffer; the buffers change when both are done.
public struct ContractTiming {
  private let depth: Int
  private let rowCycles: Int
  private let isUpdate: Bool
  private let serialGap: Int?
  private var computeStart = 0
  private var drainEnd: Int
  private var lastEnd: Int?

  /// `depth` products a sum, the bias being one; rows in `rowParts` parts, two cycles a part for an
  /// update; a `serialGap` where computing and draining need one port; `keys` the number of tensors
  /// that need random bits, and `lead` how long before the start their keys were begun.
  public init(
    depth: Int, rowParts: Int, isUpdate: Bool, serialGap: Int?, keys: Int, lead: Int
  ) {
    (self.depth, self.isUpdate, self.serialGap) = (depth, isUpdate, serialGap)
    rowCycles = rowParts * (isUpdate ? 2 : 1)
    drainEnd = CycleModel.firstEnd(keys: keys, lead: lead)
  }

  /// Adds a tile with a number of rows.
  public mutating func add(rows: Int) {
    var computeEnd = max(computeStart + depth, drainEnd)
    // Masters pass the finish between rows, so rows come at even distances.
    if isUpdate, let lastEnd { computeEnd += (computeEnd - lastEnd) & 1 }
    lastEnd = computeEnd
    drainEnd = computeEnd + rows * rowCycles
    computeStart = serialGap.map { drainEnd + $0 } ?? computeEnd
  }

  /// The cycles of all tiles so far, without the issue.
  public var cycles: Int { drainEnd + CycleModel.contract(isUpdate: isUpdate) }

  /// How long before the start of a contraction that follows its keys are begun.
  public var lead: Int {
    cycles + CycleModel.issue - CycleModel.keysAhead(lastEnd: lastEnd ?? 0)
  }

  /// An estimate for a contraction whose tiles come in two sizes, in any order.
  public static func estimate(
    depth: Int, fullTiles: Int, fullRows: Int, lastTiles: Int, lastRows: Int, rowParts: Int,
    isUpdate: Bool, serialGap: Int?, keys: Int
  ) -> Int {
    let factor = rowParts * (isUpdate ? 2 : 1)
    let tile = { (rows: Int) in
      serialGap.map { depth + rows * factor + $0 } ?? max(depth, rows * factor)
    }
    let sum = fullTiles * tile(fullRows) + lastTiles * tile(lastRows)
    return CycleModel.issue + CycleModel.contract(isUpdate: isUpdate) + lastRows * factor
      + max(
        sum, CycleModel.firstEnd(keys: keys, lead: CycleModel.contract(isUpdate: isUpdate)))
  }
}
