import Diagnostics
import Foundation

/// The whole content of a file.
///
/// - Throws: ``InputError`` of kind `noInput`, `noPermission` or `ioError`.
func fileBytes(_ path: String) throws -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else {
    throw InputError(
      errno == EACCES ? .noPermission : .noInput, "\(path): cannot be opened: \(systemText(errno))")
  }
  defer { close(file) }
  var status = stat()
  let expected = fstat(file, &status) == 0 ? Int(status.st_size) : 0
  var bytes: [UInt8] = []
  bytes.reserveCapacity(expected)
  var isAtEnd = false
  while !isAtEnd {
    // One byte more than expected, so that the end shows without another growth.
    let wanted = max(expected + 1 - bytes.count, 1 << 16)
    let part = try [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      repeat { count = read(file, buffer.baseAddress, wanted) } while count < 0 && errno == EINTR
      guard count >= 0 else {
        count = 0
        throw InputError(.ioError, "\(path): cannot be read: \(systemText(errno))")
      }
    }
    isAtEnd = part.isEmpty
    if bytes.isEmpty { bytes = part } else { bytes += part }
  }
  return bytes
}

/// What the operating system calls an error, such as `Permission denied`.
func systemText(_ code: Int32) -> String { String(cString: strerror(code)) }
