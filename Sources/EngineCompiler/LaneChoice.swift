import EngineProgram

/// Which dimension of a contraction lies along the rows of the array and which along its columns,
/// and what that costs.
struct LaneChoice: Hashable {
  /// The contraction, with A and B as they were chosen.
  var task: ContractionTask
  /// The dimension along the row lanes, or nil for a single row; and the column lanes.
  var row: Int?
  var column: Int?
  /// Whether tiles do not overlap.
  var isSerial: Bool
  var cycles: Int

  /// The choice with the fewest cycles.
  ///
  /// - Throws: a message if no choice obeys the rules of lanes and ports.
  static func best(
    of task: ContractionTask, _ buffers: [Buffer], _ configuration: EngineConfiguration
  ) -> LaneChoice? {
    var best: LaneChoice?
    for var candidate in [task, task.swapped] {
      candidate.rows = candidate.rows.merged
      candidate.columns = candidate.columns.merged
      candidate.depth = candidate.depth.merged
      guard candidate.depth.count <= InstructionSet.depthLevels else { continue }
      let ports = PortUse(candidate, buffers)
      for row in candidate.rows.indices.map(Optional.some) + [nil] {
        guard candidate.allowsRow(row) else { continue }
        for column in candidate.columns.indices.map(Optional.some) + [nil] {
          guard candidate.allowsColumn(column) else { continue }
          let cycles = candidate.cycles(
            row: row, column: column, isSerial: ports.isSerial, configuration)
          if cycles < best?.cycles ?? .max {
            best = LaneChoice(
              task: candidate, row: row, column: column, isSerial: ports.isSerial, cycles: cycles)
          }
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

  fileprivate func allowsColumn(_ column: Int?) -> Bool {
    guard let column else { return mask == nil }
    let dimension = columns[column]
    guard b.buffer == nil || dimension.b & 1 == 1, dimension.c & 1 == 1 else { return false }
    if isBias, dimension.d != 0 { return false }
    if mask != nil { return dimension.isBatch }
    return !isUpdate || dimension.d & 1 == 1
  }

  fileprivate func cycles(
    row: Int?, column: Int?, isSerial: Bool, _ configuration: EngineConfiguration
  ) -> Int {
    let rowTiles = Tiling(row.map { rows[$0].size } ?? 1, lanes: configuration.rows)
    let columnTiles = Tiling(column.map { columns[$0].size } ?? 1, lanes: configuration.columns)
    let others =
      rows.elementCount / (row.map { rows[$0].size } ?? 1) * columnTiles.count
      * (columns.elementCount / (column.map { columns[$0].size } ?? 1))
    return ContractTiming.estimate(
      depth: depth.elementCount + (isBias ? 1 : 0), fullTiles: (rowTiles.count - 1) * others,
      fullRows: configuration.rows, lastTiles: others, lastRows: rowTiles.last,
      isUpdate: isUpdate, isSerial: isSerial,
      keys: isUpdate ? 2 : isStochastic ? 1 : 0)
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
/// momentum and master come in through X of the pad for weights.
struct PortUse {
  /// Whether computing and draining need one port.
  let isSerial: Bool

  init(_ task: ContractionTask, _ buffers: [Buffer]) {
    let aPad = task.a.buffer.map { buffers[$0].pad }
    let bPad = task.b.buffer.map { buffers[$0].pad }
    let cPad = buffers[task.c].pad
    let bUsesY = bPad != nil && aPad == bPad
    var conflict = bUsesY && bPad == cPad
    if task.isUpdate {
      conflict = conflict || aPad == .weights || bPad == .weights && !bUsesY
    }
    isSerial = conflict
  }
}
