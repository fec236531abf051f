import CZlib
import Diagnostics
import Foundation

/// Reads a file from front to back, unpacking it where it is gzipped.
final class GzipFile {
  let path: String
  /// The most that the file can unpack to: deflate shrinks to no less than a 1032nd.
  let unpackedLimit: Int
  private let file: gzFile

  init(path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0, let file = gzopen(path, "rb") else {
      throw InputError(
        errno == EACCES ? .noPermission : .noInput,
        "\(path): cannot be opened: \(String(cString: strerror(errno)))")
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      gzclose_r(file)
      throw InputError(.noInput, "\(path): is a folder, not a file")
    }
    gzbuffer(file, 1 << 17)
    self.path = path
    self.file = file
    unpackedLimit = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) * 1040 : .max
  }

  deinit { gzclose_r(file) }

  func fault(_ reason: String) -> InputError { InputError(.dataFormat, "\(path): \(reason)") }

  /// The next `count` bytes. Memory grows with what is there, not with what a header claims.
  func read(exactly count: Int, of part: String) throws -> [UInt8] {
    let possible = min(count, unpackedLimit)
    let bytes = try [UInt8](unsafeUninitializedCapacity: possible) { buffer, filled in
      let part = UnsafeMutableRawBufferPointer(
        rebasing: UnsafeMutableRawBufferPointer(buffer)[..<possible])
      filled = try read(into: part)
    }
    guard bytes.count == count else {
      throw fault("it ends after \(bytes.count) of \(count) bytes of \(part); fetch it again")
    }
    return bytes
  }

  /// Fills the buffer, or less of it at the end of the file, and says how much.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    var count = 0
    while count < buffer.count {
      let wanted = min(buffer.count - count, 1 << 20)
      let got = gzread(file, buffer.baseAddress! + count, UInt32(wanted))
      // Z_BUF_ERROR means that the compressed data stops early: the caller says how early.
      try check(got, allowing: Z_BUF_ERROR)
      if got == 0 { break }
      count += Int(got)
    }
    return count
  }

  /// Whether all was read. At the end of gzipped data this compares its checksum.
  func isAtEnd() throws -> Bool {
    var byte: UInt8 = 0
    let got = gzread(file, &byte, 1)
    try check(got, allowing: Z_OK)
    return got == 0
  }

  private func check(_ got: Int32, allowing tolerated: Int32) throws {
    var status: Int32 = 0
    let text = String(cString: gzerror(file, &status))
    if status == Z_ERRNO {
      throw InputError(.ioError, "\(path): cannot be read: \(String(cString: strerror(errno)))")
    }
    guard got >= 0 || status == tolerated, [Z_OK, Z_STREAM_END, tolerated].contains(status) else {
      // zlib's texts begin with the path.
      let reason = text.hasPrefix("\(path): ") ? String(text.dropFirst(path.count + 2)) : text
      throw fault("damaged: \(reason); fetch it again")
    }
  }
}
