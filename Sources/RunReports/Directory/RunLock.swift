import Diagnostics
import Foundation

/// Keeps other programs from writing to the same run directory, until it is let go or the program
/// ends, however it ends.
public final class RunLock: Sendable {
  private let descriptor: Int32

  /// Locks a run directory, and removes what a program that was killed left half-written in it.
  ///
  /// - Throws: `InputError` when another program has locked it.
  public init(_ directory: RunDirectory) throws {
    descriptor = open(directory.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputError.file("open", directory.path, code: errno) }
    // A file system that has no locks cannot keep others out, which is no reason not to train.
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(descriptor)
      throw InputError(
        .temporaryFailure,
        "run directory \(directory.path): another program is writing to it; wait for its end, or "
          + "name another directory")
    }
    for folder in [directory.path, directory.checkpointsPath] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in names where name.wholeMatch(of: /\.taut-\w+\.tmp/) != nil {
        unlink("\(folder)/\(name)")
      }
    }
  }

  deinit { close(descriptor) }
}
