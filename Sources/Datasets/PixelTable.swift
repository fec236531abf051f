import Diagnostics
import Foundation

/// A CSV table of pixels and a label, one sample a line, plain or gzipped.
///
/// The label is the last column, or the one that a header line calls `label`. Pixels are whole
/// numbers from 0 to 255; a table whose largest pixel is 16 or less (such as the UCI digits) is
/// stretched to 255. Every fifth sample is for testing, the others are for training.
///
/// The cells are only whole numbers, never quoted, so they are parsed here in one pass over blocks
/// of the file: packages for CSV keep the text of every cell, and a table of the size of MNIST has
/// 47 million.
struct PixelTable {
  /// One sample in this many is for testing.
  static let testInterval = 5
  /// The most pixels that are accepted.
  static let sizeLimit = 1 << 28

  private let path: String
  private var train = Dataset.Split(pixels: [], labels: [])
  private var test = Dataset.Split(pixels: [], labels: [])
  private var columns = 0
  private var labelColumn = 0
  private var lineNumber = 0
  private var largest: UInt8 = 0
  private var row: [UInt8] = []

  init(path: String) throws {
    self.path = path
    let file = try GzipFile(path: path)
    var block = [UInt8](repeating: 0, count: 1 << 18)
    var line: [UInt8] = []
    while true {
      let count = try block.withUnsafeMutableBytes { try file.read(into: $0) }
      if count == 0 { break }
      var start = 0
      while let end = block[start..<count].firstIndex(of: UInt8(ascii: "\n")) {
        if line.isEmpty {
          try read(block[start..<end])
        } else {
          line += block[start..<end]
          try read(line[...])
          line.removeAll(keepingCapacity: true)
        }
        start = end + 1
      }
      line += block[start..<count]
      guard line.count <= 1 << 22 else {
        throw fault("\(lineNumber + 1)", "longer than 4 MiB; write one sample a line")
      }
    }
    _ = try file.isAtEnd()
    if !line.isEmpty { try read(line[...]) }
    let count = train.count + test.count
    guard count > 0 else {
      throw InputError(.dataFormat, "\(path): no samples; write one a line, its label last")
    }
    guard test.count > 0 else {
      throw InputError(
        .dataFormat,
        "\(path): only \(count) samples; it takes at least \(Self.testInterval), as every fifth is "
          + "for testing")
    }
    stretch()
  }

  func dataset() throws -> Dataset {
    try Dataset(name: path, train: train, test: test, featureShape: [columns - 1])
  }

  private func fault(_ place: String, _ reason: String) -> InputError {
    InputError(.dataFormat, "\(path):\(place): \(reason)")
  }

  private mutating func read(_ content: ArraySlice<UInt8>) throws {
    lineNumber += 1
    var line = content
    if lineNumber == 1, line.starts(with: [0xef, 0xbb, 0xbf]) { line = line.dropFirst(3) }
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    if line.isEmpty { return }
    if columns == 0, try readHeader(line) { return }
    guard train.pixels.count < Self.sizeLimit else {
      throw fault("\(lineNumber)", "more than \(Self.sizeLimit >> 20) MiB of pixels")
    }
    let label = try readSample(line)
    if (train.count + test.count + 1) % Self.testInterval == 0 {
      test.labels.append(label)
      test.pixels += row
    } else {
      train.labels.append(label)
      train.pixels += row
    }
  }

  /// Takes the number of columns from the first line, and says whether it is a header.
  private mutating func readHeader(_ line: ArraySlice<UInt8>) throws -> Bool {
    let names = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self).trimmingCharacters(in: [" ", "\t", "\""])
    }
    columns = names.count
    labelColumn = columns - 1
    guard columns >= 2 else {
      throw fault("\(lineNumber)", "a sample needs pixels and a label, joined by commas")
    }
    guard names.contains(where: { Int($0) == nil }),
      let label = names.firstIndex(where: { $0.lowercased() == "label" })
    else { return false }
    labelColumn = label
    return true
  }

  /// Fills ``row`` with the pixels of a line and gives its label.
  private mutating func readSample(_ line: ArraySlice<UInt8>) throws -> UInt8 {
    row.removeAll(keepingCapacity: true)
    var label: UInt8 = 0
    var column = 0
    var fault: (column: Int, cell: String)?
    line.withUnsafeBufferPointer { bytes in
      var start = 0
      while start <= bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: ",") { end += 1 }
        let cell = UnsafeBufferPointer(rebasing: bytes[start..<end])
        guard let value = Self.byte(cell) else {
          fault = (column, Self.excerpt(cell))
          return
        }
        if column == labelColumn { label = value } else { row.append(value) }
        column += 1
        start = end + 1
      }
    }
    if let fault {
      let hint = lineNumber == 1 ? "; a header line must call one column `label`" : ""
      throw self.fault(
        "\(lineNumber):\(fault.column + 1)",
        "`\(fault.cell)` is not a whole number from 0 to 255\(hint)")
    }
    guard column == columns else {
      throw self.fault("\(lineNumber)", "\(column) columns, but the first line has \(columns)")
    }
    largest = max(largest, row.max() ?? 0)
    return label
  }

  /// The number in a cell, which may have spaces around it.
  private static func byte(_ cell: UnsafeBufferPointer<UInt8>) -> UInt8? {
    var start = 0
    var end = cell.count
    while start < end, cell[start] == UInt8(ascii: " ") { start += 1 }
    while end > start, cell[end - 1] == UInt8(ascii: " ") { end -= 1 }
    guard start < end else { return nil }
    var value = 0
    for place in start..<end {
      let digit = Int(cell[place]) - Int(UInt8(ascii: "0"))
      guard (0...9).contains(digit) else { return nil }
      value = value * 10 + digit
      guard value <= 255 else { return nil }
    }
    return UInt8(value)
  }

  /// The beginning of a cell, fit for a message of one line.
  private static func excerpt(_ cell: UnsafeBufferPointer<UInt8>) -> String {
    let text = String(decoding: cell.prefix(24), as: UTF8.self)
    let escaped = text.unicodeScalars.map {
      $0.value < 32 || $0.value == 127 ? $0.escaped(asASCII: true) : String($0)
    }
    return escaped.joined() + (cell.count > 24 ? "..." : "")
  }

  /// Spreads the values of a table of few shades over 0 to 255.
  private mutating func stretch() {
    guard (1...16).contains(largest) else { return }
    let shades = (0...Int(largest)).map {
      UInt8(($0 * 255 + Int(largest) / 2) / Int(largest))
    }
    for index in train.pixels.indices { train.pixels[index] = shades[Int(train.pixels[index])] }
    for index in test.pixels.indices { test.pixels[index] = shades[Int(test.pixels[index])] }
  }
}
