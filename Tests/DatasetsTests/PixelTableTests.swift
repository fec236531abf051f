import Datasets
import Diagnostics
import Testing

@Suite struct PixelTableTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func expectFault(
    _ text: String, at place: String = "", _ reason: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = try folder.write(text, "digits.csv")
    #expect(throws: dataFormat(path + place, reason), sourceLocation: sourceLocation) {
      try Dataset.load(path)
    }
  }

  @Test func labelLast() throws {
    let path = try folder.write(
      "0,200,0\n1,101,1\n2, 102 ,2\r\n\n3,103,0\n4,104,7\n5,105,1", "a.csv")
    let dataset = try Dataset.load(path)
    #expect(dataset.train.pixels == [0, 200, 1, 101, 2, 102, 3, 103, 5, 105])
    #expect(dataset.train.labels == [0, 1, 2, 0, 1])
    #expect(dataset.test.pixels == [4, 104])
    #expect(dataset.test.labels == [7])
    #expect(dataset.featureShape == [2] && dataset.features == 2 && dataset.classes == 8)
  }

  @Test func headerNamesTheLabel() throws {
    let rows = (0..<5).map { "\($0),\($0 + 20),\($0 + 50)\n" }.joined()
    let path = try folder.write("\u{feff}\"Label\",p0,p1\n" + rows, "a.csv")
    let dataset = try Dataset.load(path)
    #expect(dataset.train.labels == [0, 1, 2, 3])
    #expect(dataset.train.pixels == [20, 50, 21, 51, 22, 52, 23, 53])
    #expect(dataset.test.labels == [4])
  }

  @Test func fewShadesAreStretched() throws {
    let path = try folder.write("0,16,0\n8,4,1\n1,15,0\n0,0,1\n2,16,1\n", "a.csv")
    let dataset = try Dataset.load(path)
    #expect(dataset.train.pixels == [0, 255, 128, 64, 16, 239, 0, 0])
    #expect(dataset.test.pixels == [32, 255])
  }

  @Test func linesLongerThanAReadAndGzip() throws {
    let columns = 100_000
    let line = (0..<columns).map { String($0 % 256) }.joined(separator: ",")
    let text = (0..<5).map { "\(line),\($0)\n" }.joined()
    let path = try folder.gzip(Array(text.utf8), "a.csv.gz")
    let dataset = try Dataset.load(path)
    #expect(dataset.features == columns)
    #expect(dataset.test.pixels == (0..<columns).map { UInt8($0 % 256) })
    #expect(dataset.train.labels == [0, 1, 2, 3])
  }

  @Test(arguments: [
    ("256", "256"), ("-1", "-1"), ("", ""), ("1.5", "1.5"), ("1 2", "1 2"),
    ("x\u{1b}[2J", "x\\u{1B}[2J"),
    ("99999999999999999999999999999", "999999999999999999999999..."),
  ])
  func badCell(cell: String, shown: String) throws {
    try expectFault(
      "1,2,0\n1,\(cell),0\n", at: ":2:2", "`\(shown)` is not a whole number from 0 to 255")
  }

  @Test func badHeader() throws {
    try expectFault(
      "p0,p1,class\n1,2,0\n", at: ":1:1",
      "`p0` is not a whole number from 0 to 255; a header line must call one column `label`")
  }

  @Test func raggedRows() throws {
    try expectFault(
      "1,2,0\n\n1,0\n", at: ":3", "2 columns, but the first line has 3")
    try expectFault(
      "1,2,0\n1,2,3,4\n", at: ":2", "4 columns, but the first line has 3")
  }

  @Test func oneColumn() throws {
    try expectFault("1\n2\n", at: ":1", "a sample needs pixels and a label, joined by commas")
  }

  @Test(arguments: ["", "\n\n", "a,label\n"])
  func noSamples(text: String) throws {
    try expectFault(text, "no samples; write one a line, its label last")
  }

  @Test func tooFewSamples() throws {
    try expectFault(
      "1,0\n2,1\n", "only 2 samples; it takes at least 5, as every fifth is for testing")
  }

  @Test func lineWithoutEnd() throws {
    try expectFault(
      String(repeating: "1", count: 5 << 20), at: ":1", "longer than 4 MiB; write one sample a line"
    )
  }

  @Test func truncatedGzip() throws {
    let path = try folder.gzip(Array("1,0\n2,1\n3,1\n4,1\n5,0\n".utf8), "a.csv")
    try folder.write(Array(folder.bytes("a.csv").dropLast(6)), "a.csv")
    #expect(
      throws: dataFormat(path, "damaged: unexpected end of file; fetch it again")
    ) { try Dataset.load(path) }
  }
}
