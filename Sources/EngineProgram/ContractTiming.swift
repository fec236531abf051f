/// Adds up the cycles of a contraction tile by tile.
///
/// The next tile's products go into the accumulators while this tile drains from their second
/// buffer; the buffers change when both are done.
public struct ContractTiming {
  private let depth: Int
  private let rowCycles: Int
  private let pace: DrainPace
  private let serialGap: Int?
  private let keysWait: Int
  private var computeStart = 0
  private var drainEnd: Int
  private var lastEnd: Int?

  /// `depth` products a sum, the bias being one; rows in `rowParts` parts at a `pace`; a `serialGap` where computing and draining need one port; `keys` the number of tensors
  /// that need random bits, `lead` how long before the start their keys were begun, and `keysWait`
  /// the array's ``CycleModel/keysWait(_:rows:rowParts:)``.
  public init(
    depth: Int, rowParts: Int, pace: DrainPace, serialGap: Int?, keys: Int, lead: Int,
    keysWait: Int
  ) {
    (self.depth, self.pace, self.serialGap) = (depth, pace, serialGap)
    self.keysWait = keysWait
    rowCycles = rowParts * pace.rowCycles
    drainEnd = CycleModel.firstEnd(keys: keys, lead: lead)
  }

  /// Adds a tile with a number of rows.
  public mutating func add(rows: Int) {
    var computeEnd = max(computeStart + depth, drainEnd)
    // Masters pass the finish between rows, so rows come at such distances.
    if let lastEnd {
      let late = (computeEnd - lastEnd) % pace.distance
      if late > 0 { computeEnd += pace.distance - late }
    }
    lastEnd = computeEnd
    drainEnd = computeEnd + rows * rowCycles
    computeStart = serialGap.map { drainEnd + $0 } ?? computeEnd
  }

  /// The cycles of all tiles so far, without the issue.
  public var cycles: Int { drainEnd + CycleModel.contract(pace) }

  /// How long before the start of a contraction that follows its keys are begun: not at all if this one
  /// ends first.
  public var lead: Int {
    let ahead = CycleModel.keysAhead(lastEnd: lastEnd ?? 0, wait: keysWait)
    return cycles < ahead ? 0 : cycles + CycleModel.issue - ahead
  }

  /// An estimate for a contraction whose tiles come in two sizes, in any order.
  public static func estimate(
    depth: Int, fullTiles: Int, fullRows: Int, lastTiles: Int, lastRows: Int, rowParts: Int,
    pace: DrainPace, serialGap: Int?, keys: Int
  ) -> Int {
    let factor = rowParts * pace.rowCycles
    let tile = { (rows: Int) in
      serialGap.map { depth + rows * factor + $0 } ?? max(depth, rows * factor)
    }
    let sum = fullTiles * tile(fullRows) + lastTiles * tile(lastRows)
    return CycleModel.issue + CycleModel.contract(pace) + lastRows * factor
      + max(sum, CycleModel.firstEnd(keys: keys, lead: CycleModel.contract(pace)))
  }
}
