import Diagnostics
import Foundation

/// A CSV table of pixels and a label, one sample a line.
///
/// The label is the last column, or the one that a header line calls `label`. Pixels are whole
/// numbers from 0 to 255; a table whose largest pixel is 16 or less (such as the UCI digits) is
/// stretched to 255. Every fifth sample is for testing, the others are for training.
struct PixelTable {
  /// One sample in this many is for testing.
  static let testInterval = 5

  let path: String
  private var pixels: [UInt8] = []
  private var labels: [UInt8] = []
  private var columns = 0
  private var labelColumn = 0

  init(path: String) throws {
    self.path = path
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch {
      throw InputError(.noInput, "\(path): cannot be read: \(error.localizedDescription)")
    }
    var number = 0
    for line in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let text = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if text.isEmpty { continue }
      try read(text, number: number)
    }
    guard !labels.isEmpty else {
      throw InputError(.dataFormat, "\(path): no samples; write one a line, its label last")
    }
    let largest = pixels.max()!
    if largest <= 16, largest > 0 {
      for index in pixels.indices { pixels[index] = UInt8(Int(pixels[index]) * 255 / Int(largest)) }
    }
  }

  private mutating func read(_ line: Data, number: Int) throws {
    let cells = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    if columns == 0 {
      columns = cells.count
      labelColumn = columns - 1
      guard columns >= 2 else {
        throw InputError(
          .dataFormat, "\(path):\(number): a sample needs pixels and a label, joined by commas")
      }
      let names = cells.map {
        String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespaces)
      }
      if names.contains(where: { Int($0) == nil }), let label = names.firstIndex(of: "label") {
        labelColumn = label
        return
      }
    }
    guard cells.count == columns else {
      throw InputError(
        .dataFormat, "\(path):\(number): \(cells.count) columns, but the first line has \(columns)")
    }
    for (column, cell) in cells.enumerated() {
      guard let value = Self.byte(cell) else {
        throw InputError(
          .dataFormat,
          "\(path):\(number): column \(column + 1) is `\(String(decoding: cell, as: UTF8.self))`, "
            + "not a whole number from 0 to 255")
      }
      if column == labelColumn { labels.append(value) } else { pixels.append(value) }
    }
  }

  private static func byte(_ cell: Data) -> UInt8? {
    var value = 0
    var digits = 0
    for character in cell where character != UInt8(ascii: " ") {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(character) else { return nil }
      value = value * 10 + Int(character - UInt8(ascii: "0"))
      digits += 1
      if value > 255 { return nil }
    }
    return digits > 0 ? UInt8(value) : nil
  }

  func dataset() throws -> Dataset {
    let features = columns - 1
    func split(_ isMember: (Int) -> Bool) -> Dataset.Split {
      let samples = labels.indices.filter(isMember)
      return Dataset.Split(
        pixels: samples.flatMap { pixels[$0 * features..<($0 + 1) * features] },
        labels: samples.map { labels[$0] })
    }
    return try Dataset(
      name: path, train: split { ($0 + 1) % Self.testInterval != 0 },
      test: split { ($0 + 1) % Self.testInterval == 0 }, features: features)
  }
}
