/// The table with a row an epoch, in aligned columns.
struct EpochTable {
  private let widths: [Int]

  private static let names = [
    "epoch", "loss", "train %", "test %", "ranks", "params", "reduction", "samples/s", "time",
  ]

  /// Creates a table for `epochs` epochs whose widest values are those of `first`: ranks and
  /// parameters only shrink.
  init(first: EpochRecord, epochs: Int) {
    let cells = Self.cells(first, epochs: epochs)
    let least = ["\(epochs)/\(epochs)".count, 7, 6, 6, 0, 0, 9, 9, 7]
    widths = Self.names.indices.map { max(Self.names[$0].count, cells[$0].count, least[$0]) }
  }

  /// The line with the names of the columns.
  var header: String { aligned(Self.names) }

  /// The line of an epoch.
  func row(_ record: EpochRecord, epochs: Int) -> String {
    aligned(Self.cells(record, epochs: epochs))
  }

  private static func cells(_ record: EpochRecord, epochs: Int) -> [String] {
    [
      "\(record.epoch)/\(epochs)", NumberText.fixed(record.trainLoss, 4),
      NumberText.percent(record.trainAccuracy), NumberText.percent(record.testAccuracy),
      record.ranks.compactText, NumberText.grouped(record.parameters),
      NumberText.fixed(record.memoryReduction, 1) + "x",
      NumberText.short(record.samplesPerSecond), NumberText.clock(record.seconds),
    ]
  }

  private func aligned(_ cells: [String]) -> String {
    zip(cells, widths)
      .map { cell, width in String(repeating: " ", count: max(0, width - cell.count)) + cell }
      .joined(separator: "  ")
  }
}
