import Diagnostics
import Foundation

extension InputError {
  /// The fault that the operating system's error `code` stands for when it meets `path`.
  static func file(_ doing: String, _ path: String, code: Int32) -> InputError {
    switch code {
    case EACCES, EPERM, EROFS:
      InputError(
        .noPermission,
        "cannot \(doing) \(path): no permission; choose another place or change its permissions")
    case ENOSPC, EDQUOT:
      InputError(.ioError, "cannot \(doing) \(path): the disk is full; free some space")
    case EFBIG:
      InputError(
        .ioError,
        "cannot \(doing) \(path): larger than the limit on file sizes; raise it with ulimit -f")
    case ENOENT:
      InputError(
        .cannotCreate, "cannot \(doing) \(path): its folder does not exist; create it first")
    case ENOTDIR:
      InputError(
        .cannotCreate, "cannot \(doing) \(path): a part of that path is a file, not a folder")
    default:
      InputError(
        .ioError, "cannot \(doing) \(path): \(String(cString: strerror(code)))")
    }
  }
}
