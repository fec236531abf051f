/// Where a cell stands: the column and row of a tile, and a place in it.
///
/// In a tile of logic the places 0 to 7 hold a look-up table and a flip-flop each; two that follow
/// each other are a slice. Block RAMs and multipliers have the number in nextpnr's name of theirs.
public struct Place: Hashable, Sendable {
  /// The column, from the left, and the row, from above.
  public var column, row: Int
  /// The place in the tile.
  public var index: Int

  /// Creates a place.
  public init(column: Int, row: Int, index: Int) {
    (self.column, self.row, self.index) = (column, row, index)
  }
}
