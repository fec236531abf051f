/// The lengths of the engine's pipelines, in cycles. The hardware is built to them, and a test
/// compares every instruction.
public enum CycleModel {
  /// From the end of one instruction to the first cycle of the next: fetch and decode.
  public static let issue = 8
  /// From the first address of a tile to its last product in the accumulators, without the depth.
  public static let fill = 10
  /// From a row's leaving the accumulators to its write.
  public static let drain = 10

  /// Making the keys of a number of tensors, a round a cycle; it runs beside the first products.
  public static func keys(_ tensors: Int) -> Int { 22 + 66 * tensors }

  /// Softmax over all samples: a sample's logits pass three stages (largest, powers and their sum,
  /// gradient), with a division of 20 quotient bits before the last, each on another sample.
  public static func softmax(samples: Int, classes: Int) -> Int {
    samples * max(classes, 20) + 2 * classes + 48
  }
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
