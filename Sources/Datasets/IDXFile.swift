import CZlib
import Diagnostics
import Foundation

/// A file of unsigned bytes in the IDX format of MNIST, plain or gzipped: two zero bytes, the
/// element type (8), the number of dimensions, their sizes as big-endian 32-bit numbers, the data.
struct IDXFile {
  let dimensions: [Int]
  let bytes: [UInt8]

  /// The largest payload that is accepted.
  static let sizeLimit = 1 << 31

  /// Reads and checks a file whose number of dimensions must be in the range.
  init(path: String, dimensionCounts: ClosedRange<Int>) throws {
    let file = try GzipReader(path: path)
    defer { file.close() }
    let magic = try file.read(exactly: 4, of: "header")
    guard magic[0] == 0, magic[1] == 0 else {
      throw file.fault("not an IDX file: it begins with \(hex(magic)), not with 00 00")
    }
    guard magic[2] == 8 else {
      throw file.fault("element type \(hex([magic[2]])) is not supported; only unsigned bytes (08) are")
    }
    guard dimensionCounts.contains(Int(magic[3])) else {
      let wanted =
        dimensionCounts.count == 1
        ? "\(dimensionCounts.lowerBound)"
        : "\(dimensionCounts.lowerBound) to \(dimensionCounts.upperBound)"
      throw file.fault("it has \(magic[3]) dimensions, not \(wanted)")
    }
    let sizes = try file.read(exactly: 4 * Int(magic[3]), of: "header")
    dimensions = stride(from: 0, to: sizes.count, by: 4).map { start in
      sizes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    var count = 1
    for size in dimensions {
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard !overflow, product <= Self.sizeLimit else {
        throw file.fault("its dimensions \(shape(dimensions)) are too large")
      }
      count = product
    }
    guard count > 0 else { throw file.fault("it is empty: its dimensions are \(shape(dimensions))") }
    bytes = try file.read(exactly: count, of: "data")
    guard try file.isAtEnd() else {
      throw file.fault("more data follows than its dimensions \(shape(dimensions)) say")
    }
  }
}

private func hex(_ bytes: some Sequence<UInt8>) -> String {
  bytes.map { String(format: "%02x", $0) }.joined(separator: " ")
}

private func shape(_ dimensions: [Int]) -> String {
  dimensions.map(String.init).joined(separator: "x")
}

/// Reads a file that may be gzipped.
private struct GzipReader {
  let path: String
  private let file: gzFile

  init(path: String) throws {
    guard let file = gzopen(path, "rb") else {
      throw InputError(
        errno == EACCES ? .noPermission : .noInput,
        "\(path): cannot be opened: \(String(cString: strerror(errno)))")
    }
    gzbuffer(file, 1 << 17)
    self.path = path
    self.file = file
  }

  func close() { gzclose_r(file) }

  func fault(_ reason: String) -> InputError { InputError(.dataFormat, "\(path): \(reason)") }

  /// The next `count` bytes. Memory grows with what is there, not with what a header claims.
  func read(exactly count: Int, of part: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(count, 1 << 26))
    while bytes.count < count {
      let wanted = min(count - bytes.count, 1 << 20)
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: wanted))
      let got = try bytes.withUnsafeMutableBytes { buffer in
        try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[start..<start + wanted]))
      }
      guard got == wanted else {
        throw fault("it ends after \(start + got) of \(count) bytes of \(part); fetch it again")
      }
    }
    return bytes
  }

  func isAtEnd() throws -> Bool {
    var byte: UInt8 = 0
    return try withUnsafeMutableBytes(of: &byte) { try read(into: $0) } == 0
  }

  private func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let got = gzread(file, buffer.baseAddress, UInt32(buffer.count))
    var status: Int32 = 0
    let text = String(cString: gzerror(file, &status))
    // Z_BUF_ERROR means that the compressed data stops early, which the caller reports.
    guard got >= 0, status == Z_OK || status == Z_BUF_ERROR || status == Z_STREAM_END else {
      throw fault("damaged: \(status == Z_ERRNO ? String(cString: strerror(errno)) : text); fetch it again")
    }
    return Int(got)
  }
}
