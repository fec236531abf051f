import Diagnostics
import Foundation

/// Writes files so that a reader, or a machine that loses power, sees the old file or the new one
/// and nothing between.
public enum AtomicFile {
  /// Writes `bytes` to a new file beside `path`, syncs it, and renames it to `path`.
  ///
  /// An existing file keeps its permissions, and a symbolic link keeps pointing to the file that
  /// is replaced. Devices and pipes are written directly. On a fault the earlier file is unchanged
  /// and the new one is removed.
  ///
  /// - Throws: ``InputError`` of kind `cannotCreate`, `noPermission` or `ioError`.
  public static func write(_ bytes: [UInt8], to path: String) throws {
    try bytes.withUnsafeBytes { try write($0, to: path) }
  }

  /// Writes `data` like ``write(_:to:)-([UInt8],_)``.
  public static func write(_ data: Data, to path: String) throws {
    try data.withUnsafeBytes { try write($0, to: path) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to path: String) throws {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw InputError(.cannotCreate, "\(path): is a folder; give the name of a file")
    }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      return try writeDirectly(bytes, to: path)
    }
    let target = resolved(path)
    let folder = (target as NSString).deletingLastPathComponent
    let temporary = TemporaryFile(in: folder.isEmpty ? "." : folder, for: target)
    do {
      let file = try temporary.create(mode: exists ? status.st_mode & 0o7777 : nil)
      defer { close(file) }
      try writeAll(bytes, to: file)
      guard fsync(file) == 0 else { throw SystemFault.writing(errno) }
      guard rename(temporary.path, target) == 0 else { throw SystemFault.creating(errno) }
    } catch let fault as SystemFault {
      unlink(temporary.path)
      throw fault.inputError(path, keeping: exists)
    }
    try syncFolder(temporary.folder, of: path)
  }

  private static func writeDirectly(_ bytes: UnsafeRawBufferPointer, to path: String) throws {
    do {
      let file = open(path, O_WRONLY | O_CLOEXEC)
      guard file >= 0 else { throw SystemFault.creating(errno) }
      defer { close(file) }
      try writeAll(bytes, to: file)
    } catch let fault as SystemFault {
      throw fault.inputError(path, keeping: false)
    }
  }

  private static func writeAll(_ bytes: UnsafeRawBufferPointer, to file: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = Foundation.write(file, part.baseAddress, part.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemFault.writing(errno)
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Makes the rename itself last. Some file systems cannot sync a folder and say EINVAL.
  private static func syncFolder(_ folder: String, of path: String) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw InputError(
        .ioError, "\(path): written, but its folder cannot be synced: \(systemText(errno))")
    }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}

/// A name beside the target that no other file has.
private struct TemporaryFile {
  let folder: String
  let path: String

  init(in folder: String, for target: String) {
    self.folder = folder
    // Names are limited to 255 bytes, so the target's name is not part of this one.
    let tag = String(UInt64.random(in: .min ... .max), radix: 36)
    path = (folder as NSString).appendingPathComponent(".taut-\(tag).tmp")
  }

  func create(mode: mode_t?) throws -> Int32 {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw SystemFault.creating(errno) }
    if let mode, fchmod(file, mode) != 0 {
      let code = errno
      close(file)
      throw SystemFault.creating(code)
    }
    return file
  }
}

private enum SystemFault: Error {
  case creating(Int32)
  case writing(Int32)

  func inputError(_ path: String, keeping: Bool) -> InputError {
    let rest = keeping ? "; the earlier file is unchanged" : ""
    switch self {
    case .creating(let code) where code == EACCES || code == EPERM || code == EROFS:
      return InputError(
        .noPermission,
        "\(path): cannot be created: \(systemText(code)); write to a folder of your own\(rest)")
    case .creating(let code) where code == ENOENT:
      return InputError(
        .cannotCreate, "\(path): cannot be created: its folder does not exist; make it first")
    case .creating(let code) where code != ENOSPC && code != EDQUOT:
      return InputError(.cannotCreate, "\(path): cannot be created: \(systemText(code))\(rest)")
    case .creating(let code), .writing(let code):
      switch code {
      case ENOSPC:
        return InputError(.ioError, "\(path): no space left on its disk; free some space\(rest)")
      case EDQUOT:
        return InputError(.ioError, "\(path): the disk quota is used up; free some space\(rest)")
      case EFBIG:
        return InputError(
          .ioError, "\(path): larger than the limit on file sizes; raise it with ulimit -f\(rest)")
      default:
        return InputError(.ioError, "\(path): writing failed: \(systemText(code))\(rest)")
      }
    }
  }
}
