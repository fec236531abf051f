/// The lengths of the engine's pipelines, in cycles. The hardware is built to them, and a test
/// compares every instruction.
public enum CycleModel {
  /// From the end of one instruction to the first cycle of the next: fetch and decode.
  public static let issue = 8
  /// From the first address of a tile to its last product in the accumulators, without the depth.
  public static let fill = 10
  /// From a row's leaving the accumulators to its write.
  public static let drain = 10

  /// Making the keys of a number of tensors, a round a cycle and a tensor's three words side by side;
  /// it runs beside the first products.
  public static func keys(_ tensors: Int) -> Int { 1 + 22 * (1 + tensors) }

  /// From a unit's address to the word of a pad.
  public static let padRead = 5
  /// The quotient bits of a division, a cycle each.
  public static let division = 20
  /// From the start of softmax to its first gradient, without the read and two passes over the
  /// classes.
  public static let softmaxFill = 51

  /// Softmax over all samples: a sample's logits pass three times, for the largest, for the powers
  /// and their sum, for the gradient, with a division before the last. Other samples follow at the
  /// pace of the slower one of both. The keys of the random bits are made meanwhile.
  public static func softmax(samples: Int, classes: Int) -> Int {
    (samples - 1) * max(classes, division) + 3 * classes + padRead + softmaxFill
  }

  /// Writing a number of 16-bit words from the input stream, two from each of its words.
  public static func load(words: Int) -> Int { words + 1 }

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
  private let drainsTwice: Bool
  private let isSerial: Bool
  private var computeStart = 0
  private var drainEnd = 0

  /// `depth` products a sum; two cycles a row for an update; serial where both need one port.
  public init(depth: Int, drainsTwice: Bool, isSerial: Bool) {
    (self.depth, self.drainsTwice, self.isSerial) = (depth, drainsTwice, isSerial)
  }

  /// Adds a tile with a number of rows.
  public mutating func add(rows: Int) {
    let computeEnd = max(computeStart + depth, drainEnd)
    drainEnd = computeEnd + rows * (drainsTwice ? 2 : 1)
    computeStart = isSerial ? drainEnd + CycleModel.fill + CycleModel.drain : computeEnd
  }

  /// The cycles of all tiles so far.
  public var cycles: Int { drainEnd + CycleModel.fill + CycleModel.drain }
}

extension ContractTiming {
  /// The cycles of a contraction with tiles of one size and then tiles of another, in any order:
  /// the same number that ``add(rows:)`` counts, but for how the last tile drains.
  public static func cycles(
    depth: Int, fullTiles: Int, fullRows: Int, lastTiles: Int, lastRows: Int, drainsTwice: Bool,
    isSerial: Bool, keys: Int
  ) -> Int {
    let factor = drainsTwice ? 2 : 1
    let tile = { (rows: Int) in
      isSerial
        ? depth + rows * factor + CycleModel.fill + CycleModel.drain : max(depth, rows * factor)
    }
    let sum = fullTiles * tile(fullRows) + lastTiles * tile(lastRows)
    return CycleModel.issue
      + max(
        sum + CycleModel.fill + CycleModel.drain + lastRows * factor,
        keys > 0 ? CycleModel.keys(keys) : 0)
  }
}
