import Diagnostics
import Foundation
import FoundationXML
import RunReports
import Testing

struct AccuracyTableTests {
  private static func row(
    _ network: String, _ options: String, _ runs: [(accuracy: Double, reduction: Double)]
  ) -> AccuracyRow {
    AccuracyRow(
      network: network, options: options,
      runs: runs.enumerated().map { index, run in
        AccuracyRow.Run(
          seed: UInt64(index + 1), testAccuracy: run.accuracy, memoryReduction: run.reduction,
          parameters: 1000 + index, ranks: [LayerRanks(layer: "layer1", ranks: [index, 7])],
          weightsDigest: "d\(index)")
      })
  }

  static let table = AccuracyTable([
    row("tt-4", "--prior none --weight-bits 2", [(0.875, 113.2), (0.88, 113.2), (0.87, 113.2)]),
    row("tt-4", "", [(0.86, 290), (0.85, 310), (0.87, 250), (0.84, 320)]),
    row("ttm-4", "--prior-strength 1e-4", [(0.83, 1000)]),
  ])

  @Test func `Medians are those of a run, and ranges span all seeds`() {
    let lines = Self.table.markdown.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(
      lines[2]
        == "| tt-4 | `--prior none --weight-bits 2` | **87.50** (87.00 to 88.00) | 113x | 1,000 "
        + "| 0-7 |")
    // Of four runs, the second from below; the median of reductions is their own.
    #expect(
      lines[3]
        == "| tt-4 | (none) | **85.00** (84.00 to 87.00) | 290x (250 to 320) | 1,001 | 1-7 |")
    #expect(lines[4].contains("| 1000x |"))
  }

  @Test func `The plot is a well-formed file that needs nothing else`() {
    let parser = XMLParser(data: Data(Self.table.svg.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(!Self.table.svg.contains("url(") && !Self.table.svg.contains("nan"))
    for name in ["tt, prior", "tt, no prior", "ttm, prior", "2 bits"] {
      #expect(Self.table.svg.contains(">\(name)</text>"))
    }
  }
}

struct AccuracyRowFileTests {
  @Test func `Rows are read back, and other files are named`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/rows.json"
      #expect(try AccuracyRow.read(path).isEmpty)
      try AccuracyRow.write(AccuracyTableTests.table.rows, to: path)
      #expect(try AccuracyRow.read(path) == AccuracyTableTests.table.rows)
      for text in ["", "{}", #"[{"network":"a","options":"","runs":[]}]"#] {
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(
          throws: InputError(
            .dataFormat, "\(path): not a file of measured rows; name another file, or remove it")
        ) { try AccuracyRow.read(path) }
      }
    }
  }
}
