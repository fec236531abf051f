/// Rows and columns of a contraction array, as people write them: `8x16`.
public struct ArraySize: Hashable, Sendable, CustomStringConvertible {
  /// Cells along the rows of a tile.
  public let rows: Int
  /// Cells along the columns of a tile.
  public let columns: Int

  /// The most rows and the most columns that a size may have.
  public static let limit = 32

  /// A size.
  public init(_ rows: Int, _ columns: Int) { (self.rows, self.columns) = (rows, columns) }

  /// The array of a configuration.
  public init(_ configuration: EngineConfiguration) {
    (rows, columns) = (configuration.rows, configuration.columns)
  }

  /// The size that a text names, or nil if it names none.
  public init?(_ text: String) {
    let sizes = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard sizes.count == 2, sizes.allSatisfy({ 1...Self.limit ~= $0 }) else { return nil }
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

  /// What people are told of a text that names no size.
  public static func complaint(about text: String) -> String {
    "'\(text)' is no size of an array; give rows x columns of 1 to \(limit), such as 8x16"
  }
}
