import Datasets
import Diagnostics
import Foundation
import Testing

@Suite struct IDXTests {
  let folder: TemporaryFolder

  /// Three training and two test images of 2 rows of 3 pixels.
  private static let parts: [(name: String, bytes: [UInt8])] = [
    ("train-images-idx3-ubyte", header(3, 2, 3) + Array(0..<18)),
    ("train-labels-idx1-ubyte", header(3) + [0, 4, 2]),
    ("t10k-images-idx3-ubyte", header(2, 2, 3) + Array(100..<112)),
    ("t10k-labels-idx1-ubyte", header(2) + [1, 3]),
  ]

  private static func header(_ sizes: UInt8...) -> [UInt8] {
    [0, 0, 8, UInt8(sizes.count)] + sizes.flatMap { [0, 0, 0, $0] }
  }

  init() throws {
    folder = try TemporaryFolder()
    for (name, bytes) in Self.parts { try folder.write(bytes, name) }
  }

  private func expectFault(
    _ name: String, _ bytes: [UInt8], _ reason: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = try folder.write(bytes, name)
    #expect(throws: dataFormat(path, reason), sourceLocation: sourceLocation) {
      try Dataset.load(folder.path)
    }
  }

  private func expectRight(_ path: String) throws {
    let dataset = try Dataset.load(path)
    #expect(dataset.name == path)
    #expect(dataset.train.pixels == Array(0..<18))
    #expect(dataset.train.labels == [0, 4, 2])
    #expect(dataset.test.pixels == Array(100..<112))
    #expect(dataset.test.labels == [1, 3])
    #expect(dataset.featureShape == [2, 3] && dataset.features == 6)
    #expect(dataset.classes == 5)
  }

  @Test func plain() throws { try expectRight(folder.path) }

  @Test func gzipped() throws {
    let zipped = try TemporaryFolder()
    for (name, bytes) in Self.parts { try zipped.gzip(bytes, name + ".gz") }
    try expectRight(zipped.path)
  }

  @Test func gzippedWithoutItsSuffixAndDottedNames() throws {
    let dotted = try TemporaryFolder()
    for (name, bytes) in Self.parts {
      try dotted.gzip(bytes, name.replacing("-idx", with: ".idx"))
    }
    try expectRight(dotted.path)
  }

  @Test func missingFile() throws {
    try FileManager.default.removeItem(atPath: folder.file("t10k-labels-idx1-ubyte"))
    #expect(
      throws: InputError(
        .noInput, "\(folder.path): there is no t10k-labels-idx1-ubyte, plain or with .gz")
    ) { try Dataset.load(folder.path) }
  }

  @Test func missingFolder() {
    #expect(
      throws: InputError(
        .noInput,
        "/none: no such file or folder; --dataset takes `fashion-mnist`, a folder of IDX files, "
          + "or a CSV file")
    ) { try Dataset.load("/none") }
  }

  @Test func folderInPlaceOfAFile() throws {
    let path = folder.file("train-images-idx3-ubyte")
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    #expect(throws: InputError(.noInput, "\(path): is a folder, not a file")) {
      try Dataset.load(folder.path)
    }
  }

  @Test func emptyFile() throws {
    try expectFault(
      "train-images-idx3-ubyte", [], "it ends after 0 of 4 bytes of header; fetch it again")
  }

  @Test func wrongMagic() throws {
    try expectFault(
      "train-images-idx3-ubyte", Array("text".utf8),
      "not an IDX file: it begins with 74 65 78 74, not with 00 00")
  }

  @Test func wrongElementType() throws {
    try expectFault(
      "train-images-idx3-ubyte", [0, 0, 13, 3],
      "element type 0d is not supported; only unsigned bytes (08) are")
  }

  @Test func wrongDimensions() throws {
    try expectFault(
      "train-labels-idx1-ubyte", Self.header(3, 1) + [0, 1, 2],
      "the number of its dimensions is 2, not 1")
    try expectFault(
      "train-images-idx3-ubyte", Self.header(3) + [0, 1, 2],
      "the number of its dimensions is 1, not 2 to 4")
  }

  @Test func shortHeader() throws {
    try expectFault(
      "train-images-idx3-ubyte", [0, 0, 8, 3, 0, 0, 0],
      "it ends after 3 of 12 bytes of header; fetch it again")
  }

  @Test func shortData() throws {
    try expectFault(
      "train-images-idx3-ubyte", Self.header(3, 2, 3) + [1, 2],
      "it ends after 2 of 18 bytes of data; fetch it again")
  }

  @Test func trailingBytes() throws {
    try expectFault(
      "train-labels-idx1-ubyte", Self.header(3) + [0, 1, 2, 3],
      "more data follows than its dimensions 3 say")
  }

  @Test func emptySet() throws {
    try expectFault(
      "train-images-idx3-ubyte", Self.header(0, 28, 28), "it is empty: its dimensions are 0x28x28")
  }

  @Test(arguments: [[255, 255, 255, 255], [1, 0, 0, 0]] as [[UInt8]])
  func tooLarge(size: [UInt8]) throws {
    let sizes = size.reduce(0) { $0 << 8 | Int($1) }
    try expectFault(
      "train-images-idx3-ubyte", [0, 0, 8, 3] + size + size + size,
      "its dimensions \(sizes)x\(sizes)x\(sizes) are too large; at most 256 MiB are read")
  }

  /// The claim is within the limit, but the file cannot unpack to it: no memory is spent on it.
  @Test func claimsMoreThanItHas() throws {
    try expectFault(
      "train-images-idx3-ubyte", [0, 0, 8, 3, 0, 0, 64, 0, 0, 0, 0, 64, 0, 0, 0, 64] + [1],
      "it ends after 1 of 67108864 bytes of data; fetch it again")
  }

  @Test func bombUnpacksToMoreThanItSays() throws {
    let path = try folder.gzip(
      Self.header(3, 2, 3) + [UInt8](repeating: 0, count: 1 << 24), "train-images-idx3-ubyte")
    #expect(throws: dataFormat(path, "more data follows than its dimensions 3x2x3 say")) {
      try Dataset.load(folder.path)
    }
  }

  @Test func countsDiffer() throws {
    try folder.write(Self.header(2) + [0, 1], "train-labels-idx1-ubyte")
    #expect(throws: dataFormat(folder.path, "3 train images, but 2 labels")) {
      try Dataset.load(folder.path)
    }
  }

  @Test func shapesDiffer() throws {
    try folder.write(Self.header(2, 3, 2) + Array(100..<112), "t10k-images-idx3-ubyte")
    #expect(throws: dataFormat(folder.path, "training images are 2x3 pixels, test images 3x2")) {
      try Dataset.load(folder.path)
    }
  }

  @Test func oneClass() throws {
    try folder.write(Self.header(3) + [0, 0, 0], "train-labels-idx1-ubyte")
    try folder.write(Self.header(2) + [0, 0], "t10k-labels-idx1-ubyte")
    #expect(
      throws: dataFormat(
        folder.path, "every label is 0; training needs at least two classes")
    ) { try Dataset.load(folder.path) }
  }

  @Test func damagedGzip() throws {
    let name = "train-images-idx3-ubyte"
    let path = try folder.gzip(Self.parts[0].bytes, name)
    let whole = try folder.bytes(name)
    func expect(_ bytes: [UInt8], _ reason: String) throws {
      try folder.write(bytes, name)
      #expect(throws: dataFormat(path, reason)) { try Dataset.load(folder.path) }
    }
    var changed = whole
    changed[whole.count - 8] ^= 1
    try expect(changed, "damaged: incorrect data check; fetch it again")
    changed = whole
    changed[10] = 0xff
    try expect(changed, "damaged: invalid block type; fetch it again")
    try expect(Array(whole.dropLast(4)), "damaged: unexpected end of file; fetch it again")
    try expect(Array(whole.prefix(12)), "it ends after 1 of 4 bytes of header; fetch it again")
  }

  @Test func everyTruncationIsNoticed() throws {
    let name = "train-images-idx3-ubyte"
    try folder.gzip(Self.parts[0].bytes, name)
    let whole = try folder.bytes(name)
    for length in whole.indices {
      try folder.write(Array(whole[..<length]), name)
      #expect(throws: InputError.self, "\(length) bytes") { try Dataset.load(folder.path) }
    }
  }
}
