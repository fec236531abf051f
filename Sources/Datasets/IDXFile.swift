import Diagnostics
import Foundation

/// A file of unsigned bytes in the IDX format of MNIST, plain or gzipped: two zero bytes, the
/// element type (8), the number of dimensions, their sizes as big-endian 32-bit numbers, the data
/// (<http://yann.lecun.com/exdb/mnist/>).
struct IDXFile {
  let dimensions: [Int]
  let bytes: [UInt8]

  /// The most data that is accepted, in bytes: five times the training images of MNIST.
  static let sizeLimit = 1 << 28

  /// Reads and checks a file whose number of dimensions must be in the range.
  init(path: String, dimensionCounts: ClosedRange<Int>) throws {
    let file = try GzipFile(path: path)
    let magic = try file.read(exactly: 4, of: "header")
    guard magic[0] == 0, magic[1] == 0 else {
      throw file.fault("not an IDX file: it begins with \(hex(magic)), not with 00 00")
    }
    guard magic[2] == 8 else {
      throw file.fault(
        "element type \(hex([magic[2]])) is not supported; only unsigned bytes (08) are")
    }
    guard dimensionCounts.contains(Int(magic[3])) else {
      let wanted =
        dimensionCounts.count == 1
        ? "\(dimensionCounts.lowerBound)"
        : "\(dimensionCounts.lowerBound) to \(dimensionCounts.upperBound)"
      throw file.fault("the number of its dimensions is \(magic[3]), not \(wanted)")
    }
    let sizes = try file.read(exactly: 4 * Int(magic[3]), of: "header")
    dimensions = stride(from: 0, to: sizes.count, by: 4).map { start in
      sizes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    let shape = dimensions.map(String.init).joined(separator: "x")
    guard !dimensions.contains(0) else {
      throw file.fault("it is empty: its dimensions are \(shape)")
    }
    var count = 1
    for size in dimensions {
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard !overflow, product <= Self.sizeLimit else {
        throw file.fault(
          "its dimensions \(shape) are too large; at most \(Self.sizeLimit >> 20) MiB are read")
      }
      count = product
    }
    bytes = try file.read(exactly: count, of: "data")
    guard try file.isAtEnd() else {
      throw file.fault("more data follows than its dimensions \(shape) say")
    }
  }
}

private func hex(_ bytes: some Sequence<UInt8>) -> String {
  bytes.map { String(format: "%02x", $0) }.joined(separator: " ")
}
