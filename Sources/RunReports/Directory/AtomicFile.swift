import Diagnostics
import Foundation

/// Files that are there whole or not at all.
enum AtomicFile {
  /// Writes `bytes` beside `path`, hands them to the disk, and renames the file to `path`.
  static func write(_ bytes: [UInt8], to path: String) throws {
    // A device or a pipe, such as /dev/stdout, cannot be replaced by a renamed file.
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG || path.hasPrefix("/dev/") {
      guard status.st_mode & S_IFMT != S_IFDIR else {
        throw InputError(.cannotCreate, "cannot write \(path): it is a folder; name a file")
      }
      return try OutputFile(path: path, flags: 0).append(bytes)
    }
    let draft = "\(path).\(getpid()).tmp"
    do {
      _ = unlink(draft)
      try OutputFile(path: draft, flags: O_CREAT | O_EXCL).append(bytes)
      guard rename(draft, path) == 0 else { throw InputError.file("write", path, code: errno) }
    } catch {
      _ = unlink(draft)
      throw error
    }
  }
}
