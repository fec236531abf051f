import Diagnostics
import Foundation

/// A file that grows by whole appends: one that fails leaves nothing behind.
final class OutputFile {
  let path: String
  private let descriptor: Int32
  private var length: off_t

  /// Opens the file at `path` to append to it, and creates it if `flags` say so.
  init(path: String, flags: Int32 = O_CREAT) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | flags, 0o644)
    guard descriptor >= 0 else { throw InputError.file("write", path, code: errno) }
    length = lseek(descriptor, 0, SEEK_END)
  }

  deinit { close(descriptor) }

  /// Appends `bytes` and hands them to the disk.
  func append(_ bytes: [UInt8]) throws {
    do {
      try bytes.withUnsafeBytes { buffer in
        var rest = buffer[...]
        while !rest.isEmpty {
          let written = Foundation.write(
            descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
          if written < 0 {
            if errno == EINTR { continue }
            throw InputError.file("write", path, code: errno)
          }
          rest = rest.dropFirst(written)
        }
      }
      // A pipe or a terminal cannot be synchronised, and need not be.
      guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
        throw InputError.file("write", path, code: errno)
      }
      length += off_t(bytes.count)
    } catch {
      _ = ftruncate(descriptor, length)
      throw error
    }
  }
}
