import EngineProgram

/// Tiles of few rows that are computed two at once: neighbours along a loop over tiles of columns.
struct TilePair: Hashable {
  /// The loop's place among those of ``LaneChoice/columnLoops(_:)``.
  var loop: Int
}

extension LaneChoice {
  /// Lets the last tiles along the rows come in pairs, if that takes fewer cycles.
  ///
  /// Where there are other tiles, these are a contraction of their own.
  mutating func pairTiles(_ configuration: EngineConfiguration) {
    let tiles = Tiling(row.map { task.rows[$0].size } ?? 1, lanes: configuration.rows)
    guard configuration.tilesPair, tiles.last <= configuration.rows / 2, task.allowsPairs,
      tiles.count == 1 || !task.isUpdate,
      let loop = pairedLoop(configuration)
    else { return }
    let others = task.tiles(row: row, column: column, configuration)
    var cycles = task.cycles(
      fullTiles: 0, lastTiles: others / 2, lastRows: 2 * tiles.last, serialGap: nil, configuration)
    if tiles.count > 1 {
      cycles += task.cycles(
        fullTiles: (tiles.count - 2) * others, lastTiles: others, lastRows: configuration.rows,
        serialGap: nil, configuration)
    }
    guard cycles < self.cycles else { return }
    (pair, self.cycles) = (TilePair(loop: loop), cycles)
  }

  /// The loops over tiles along the columns, the innermost first.
  func columnLoops(_ configuration: EngineConfiguration) -> [Dimension] {
    let lanes = column?.loops(task.columns, lanes: configuration.columns) ?? [Dimension(size: 1)]
    return lanes
      + task.columns.enumerated().filter {
        $0.offset != column?.inner && $0.offset != column?.outer
      }.map(\.element).reversed()
  }

  /// A loop with an even number of turns, all of whose tiles have the same columns.
  private func pairedLoop(_ configuration: EngineConfiguration) -> Int? {
    let lastColumns = column?.lastColumns(task.columns, lanes: configuration.columns) ?? 1
    let isFull = lastColumns == configuration.columns
    return columnLoops(configuration).enumerated().first {
      $0.element.size > 1 && $0.element.size % 2 == 0 && ($0.offset > 0 || isFull)
    }?.offset
  }

  /// The instructions: one, or two where the last tiles along the rows alone come in pairs. All buffers
  /// must have their places.
  func instructions(
    _ buffers: [Buffer], _ configuration: EngineConfiguration
  ) -> [Instruction] {
    guard pair != nil, let row else { return [instruction(buffers, configuration)] }
    let dimension = task.rows[row]
    let last = Tiling(dimension.size, lanes: configuration.rows).last
    guard last < dimension.size else { return [instruction(buffers, configuration)] }
    var (whole, rest) = (self, self)
    whole.pair = nil
    whole.task.rows[row].size = dimension.size - last
    rest.task.rows[row].size = last
    rest.task.continues = true
    let start = dimension.scaled(by: dimension.size - last)
    return [
      whole.instruction(buffers, configuration),
      rest.instruction(buffers, configuration, from: start),
    ]
  }
}

extension ContractionTask {
  /// Whether B is read twice at once as it is stored, and results end without what pairs do not have.
  fileprivate var allowsPairs: Bool {
    b.buffer != nil && b.view == 0 && !isBias && mask == nil && partial == nil
  }
}
