import EngineProgram

/// Which indices lie along the column lanes of the array: one, or two of which the first has four
/// elements side by side for each of the second.
struct ColumnLanes: Hashable {
  /// The place of the index whose neighbours are neighbouring lanes.
  var inner: Int
  /// The place of the index that steps at every fourth lane.
  var outer: Int?

  /// The elements of the first index before the second one steps.
  static let group = ContractFields.Skips.group

  /// The lanes that hold the elements of a whole tile of the outermost index.
  private var step: Int { outer == nil ? 1 : Self.group }

  /// How the outermost index is cut into tiles.
  func tiling(_ columns: [Dimension], lanes: Int) -> Tiling {
    Tiling(columns[outer ?? inner].size, lanes: lanes / step)
  }

  /// The columns of the last tile.
  func lastColumns(_ columns: [Dimension], lanes: Int) -> Int {
    tiling(columns, lanes: lanes).last * step
  }

  /// All tiles along both indices.
  func tiles(_ columns: [Dimension], lanes: Int) -> Int {
    tiling(columns, lanes: lanes).count * (outer == nil ? 1 : columns[inner].size / Self.group)
  }

  /// The elements along both indices.
  func elements(_ columns: [Dimension]) -> Int {
    columns[inner].size * (outer.map { columns[$0].size } ?? 1)
  }

  /// What every fourth column adds besides.
  func skip(_ columns: [Dimension]) -> Dimension {
    guard let outer else { return Dimension(size: 1) }
    return columns[outer].adding(columns[inner].scaled(by: -Self.group))
  }

  /// The loops over tiles: that of the outermost index first, then the first index by fours.
  func loops(_ columns: [Dimension], lanes: Int) -> [Dimension] {
    var loop = columns[outer ?? inner].scaled(by: lanes / step)
    if loop.isBatch { loop.mask = 1 }
    loop.size = tiling(columns, lanes: lanes).count
    guard outer != nil else { return [loop] }
    var fours = columns[inner].scaled(by: Self.group)
    fours.size = columns[inner].size / Self.group
    return [loop, fours]
  }

  /// All choices for an array, those of a single index first.
  static func choices(
    _ columns: [Dimension], _ configuration: EngineConfiguration
  ) -> [ColumnLanes?] {
    var choices: [ColumnLanes?] = columns.indices.map { ColumnLanes(inner: $0) }
    choices.append(nil)
    // A part of a row may begin between fours.
    guard configuration.columns % group == 0, configuration.rowParts == 1 else { return choices }
    for inner in columns.indices where columns[inner].size % group == 0 {
      for outer in columns.indices where outer != inner {
        choices.append(ColumnLanes(inner: inner, outer: outer))
      }
    }
    return choices
  }
}
