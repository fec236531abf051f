/// Rows and columns of a contraction array, as people write them: `8x16`.
public struct ArraySize: Hashable, Sendable, CustomStringConvertible {
  /// Cells along the rows of a tile.
  public let rows: Int
  /// Cells along the columns of a tile.
  public let columns: Int

  /// Rows, and columns, that an engine can have.
  public static let sides = 2...32
  /// Cells of the smallest engine: it has a bank for each row or column, and takes four bytes of input at once.
  public static let fewestCells = 6

  /// A size.
  public init(_ rows: Int, _ columns: Int) { (self.rows, self.columns) = (rows, columns) }

  /// The array of a configuration.
  public init(_ configuration: EngineConfiguration) {
    (rows, columns) = (configuration.rows, configuration.columns)
  }

  /// The size that a text names, or nil if no engine has it.
  public init?(_ text: some StringProtocol) {
    let sizes = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard sizes.count == 2, sizes.allSatisfy(Self.sides.contains),
      sizes[0] * sizes[1] >= Self.fewestCells
    else { return nil }
    (rows, columns) = (sizes[0], sizes[1])
  }

  /// Parts in which an engine of this size finishes a row: as many as the board's with this array, or one.
  public var rowParts: Int { board?.rowParts ?? 1 }

  /// Slices whose squares an engine of this size sums side by side: as many as the boards', or two.
  public var energyLanes: Int { board?.energyLanes ?? 2 }

  /// The engine of a board with this array, if there is one.
  public var board: EngineConfiguration? {
    [EngineConfiguration.large, .small].first { ArraySize($0) == self }
  }

  /// The text that names it.
  public var description: String { "\(rows)x\(columns)" }

  /// What people are told of a text that names no size of an engine.
  public static func complaint(about text: some StringProtocol) -> String {
    "'\(text)' is no size of an array; give rows x columns of \(sides.lowerBound) to \(sides.upperBound), "
      + "and \(fewestCells) cells or more, such as 8x16"
  }
}
