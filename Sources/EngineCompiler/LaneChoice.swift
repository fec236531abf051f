import EngineProgram

/// Which dimension of a contraction lies along the rows of the array and which ones along its
/// columns, and what that costs.
struct LaneChoice: Hashable {
  /// The contraction, with A and B as they were chosen.
  var task: ContractionTask
  /// The dimension along the row lanes, or nil for a single row.
  var row: Int?
  /// The dimensions along the column lanes, or nil for a single column.
  var column: ColumnLanes?
  /// Whether tiles do not overlap.
  var isSerial: Bool
  /// Along which loop of tiles the last ones of the rows come in pairs.
  var pair: TilePair?
  var cycles: Int

  /// The choice with the fewest cycles.
  ///
  /// - Returns: nil if no choice obeys the rules of lanes and ports.
  static func best(
    of task: ContractionTask, _ buffers: [Buffer], _ configuration: EngineConfiguration
  ) -> LaneChoice? {
    best(of: task, configuration) { PortUse($0, buffers) }
  }

  /// The choice with the fewest cycles.
  ///
  /// - Parameters:
  ///   - anyStride: looks at choices that strides do not allow too, for the least that cycles can
  ///     be.
  ///   - ports: which ports of the pads it needs.
  static func best(
    of task: ContractionTask, _ configuration: EngineConfiguration, anyStride: Bool = false,
    ports: (ContractionTask) -> PortUse
  ) -> LaneChoice? {
    var best: LaneChoice?
    for var candidate in [task, task.swapped] {
      candidate.rows = candidate.rows.merged
      candidate.columns = candidate.columns.merged
      candidate.depth = candidate.depth.merged
      guard candidate.depth.count <= InstructionSet.depthLevels else { continue }
      let ports = ports(candidate)
      let serialGap = ports.serialGap
      let columns = ColumnLanes.choices(candidate.columns, configuration).filter {
        candidate.allowsColumns($0, anyStride: anyStride, banks: configuration.banks)
      }
      for row in candidate.rows.indices.map(Optional.some) + [nil] {
        guard anyStride || candidate.allowsRow(row) else { continue }
        for column in columns {
          var choice = LaneChoice(
            task: candidate, row: row, column: column, isSerial: serialGap != nil,
            cycles: candidate.cycles(
              row: row, column: column, serialGap: serialGap, configuration))
          if ports.allowsPairs { choice.pairTiles(configuration) }
          if choice.cycles < best?.cycles ?? .max { best = choice }
        }
      }
    }
    return best
  }
}

extension ContractionTask {
  fileprivate func allowsRow(_ row: Int?) -> Bool {
    guard let row else { return true }
    let dimension = rows[row]
    return (a.buffer == nil || dimension.a & 1 == 1) && (!isBias || dimension.d & 1 == 1)
  }

  fileprivate func allowsColumns(_ lanes: ColumnLanes?, anyStride: Bool, banks: Int) -> Bool {
    guard let lanes else { return mask == nil }
    let inner = columns[lanes.inner]
    let outer = lanes.outer.map { columns[$0] }
    if isBias, inner.d != 0 || outer.map({ $0.d != 0 }) ?? false { return false }
    if mask != nil, !inner.isBatch || outer != nil { return false }
    if anyStride { return true }
    var strides = [(inner.c, outer?.c)]
    if b.buffer != nil { strides.append((inner.b, outer?.b)) }
    if isUpdate { strides.append((inner.d, outer?.d)) }
    return strides.allSatisfy { inner, outer in
      let skip = outer.map { $0 - ColumnLanes.group * inner } ?? 0
      return inner & 1 == 1 && skip & (banks - 1) == 0
    }
  }

  fileprivate func cycles(
    row: Int?, column: ColumnLanes?, serialGap: Int?, _ configuration: EngineConfiguration
  ) -> Int {
    let rowTiles = Tiling(row.map { rows[$0].size } ?? 1, lanes: configuration.rows)
    let others = tiles(row: row, column: column, configuration)
    return cycles(
      fullTiles: (rowTiles.count - 1) * others, lastTiles: others, lastRows: rowTiles.last,
      serialGap: serialGap, configuration)
  }

  /// Tiles of a single tile along the row lanes.
  func tiles(row: Int?, column: ColumnLanes?, _ configuration: EngineConfiguration) -> Int {
    rows.elementCount / (row.map { rows[$0].size } ?? 1)
      * (column?.tiles(columns, lanes: configuration.columns) ?? 1)
      * (columns.elementCount / (column?.elements(columns) ?? 1))
  }

  /// Cycles of full tiles, and of tiles with fewer rows.
  func cycles(
    fullTiles: Int, lastTiles: Int, lastRows: Int, serialGap: Int?,
    _ configuration: EngineConfiguration
  ) -> Int {
    ContractTiming.estimate(
      depth: depth.elementCount + (isBias ? 1 : 0), fullTiles: fullTiles,
      fullRows: configuration.rows, lastTiles: lastTiles, lastRows: lastRows,
      rowParts: configuration.rowParts, pace: pace, serialGap: serialGap,
      keys: isUpdate ? 2 : isStochastic ? 1 : 0)
  }

  var pace: DrainPace {
    DrainPace(
      isUpdate: isUpdate, addsPartial: partial?.isAdded ?? false,
      storesPartial: partial?.isStored ?? false, isShort: partial?.isShort ?? false)
  }

  var isStochastic: Bool {
    if case .write(_, true, _) = end { true } else { false }
  }
}

/// An index cut into tiles of as many elements as there are lanes.
struct Tiling: Hashable {
  /// The number of tiles.
  var count: Int
  /// The elements of the last one.
  var last: Int

  init(_ size: Int, lanes: Int) {
    count = (size + lanes - 1) / lanes
    last = size - (count - 1) * lanes
  }
}

/// Which ports of the pads a contraction needs while it computes and while it drains.
///
/// A pad has a port X that reads and a port Y that reads or writes. A is read through X of its pad.
/// B is read through X of its pad, or through Y if A uses that X. Results leave through Y;
/// momentum and master come in through X of the pad for weights, partial sums through X of theirs.
struct PortUse {
  /// The gap between tiles if computing and draining need one port.
  let serialGap: Int?
  /// Whether both ports of B's pad are free for B, so that tiles can come in pairs.
  let allowsPairs: Bool

  /// As much as there can be.
  static let free = PortUse(serialGap: nil, allowsPairs: false)

  private init(serialGap: Int?, allowsPairs: Bool) {
    (self.serialGap, self.allowsPairs) = (serialGap, allowsPairs)
  }

  init(_ task: ContractionTask, _ buffers: [Buffer]) {
    let aPad = task.a.buffer.map { buffers[$0].pad }
    let bPad = task.b.buffer.map { buffers[$0].pad }
    let cPad = buffers[task.c].pad
    let bUsesY = bPad != nil && aPad == bPad
    var conflict = bUsesY && bPad == cPad
    var readsBeside: [Pad] = task.isUpdate ? [.weights] : []
    if let partial = task.partial, partial.isAdded {
      readsBeside.append(buffers[partial.buffer].pad)
    }
    for pad in readsBeside {
      conflict = conflict || aPad == pad || bPad == pad && !bUsesY
    }
    serialGap =
      conflict
      ? CycleModel.serialGap(
        task.pace, readsAlone: !(bUsesY && bPad == .weights)) : nil
    allowsPairs =
      !conflict && !bUsesY && bPad != cPad && (bPad == .weights || bPad == .activations)
  }
}
