import Diagnostics

/// What of an ECP5 a placement has to know: how large it is, and where block RAMs are.
///
/// Source: the chip database of Project Trellis, as nextpnr names its places.
public struct Device: Sendable {
  /// What it is called.
  public let name: String
  /// Columns and rows of tiles.
  public let columns, rows: Int
  /// Places of block RAMs.
  public let blockRAMs: [Place]

  /// An LFE5U-85F.
  public static let lfe5u85 = Device(
    name: "LFE5U-85F", columns: 127, rows: 97, memoryRows: [22, 46, 70, 82],
    groups: (0..<7).map { 4 + 9 * $0 } + (0..<6).map { 69 + 9 * $0 })

  /// A device whose block RAMs stand in groups of four, in the same columns of each row.
  public init(name: String, columns: Int, rows: Int, memoryRows: [Int], groups: [Int]) {
    (self.name, self.columns, self.rows) = (name, columns, rows)
    blockRAMs = memoryRows.flatMap { row in
      groups.flatMap { group in
        (0..<4).map { Place(column: group + 2 * $0, row: row, index: $0) }
      }
    }
  }

  /// Throws an ``InputError`` if a cell of a design stands where the device has no place for it.
  public func check(_ design: PlacedDesign) throws {
    let ofMemories = Set(blockRAMs)
    for cell in design.cells {
      let place = cell.place
      let isInside = 0..<columns ~= place.column && 0..<rows ~= place.row
      if isInside && (cell.kind != .blockRAM || ofMemories.contains(place)) { continue }
      throw InputError(
        .dataFormat,
        "\(cell.name) stands at column \(place.column), row \(place.row), which is no place for it on an \(name); "
          + "place the design for that device")
    }
  }
}
