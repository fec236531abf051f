import Diagnostics
import Foundation

/// The folder of a training run, and where in it things are.
public struct RunDirectory: Hashable, Sendable {
  /// The path of the folder.
  public let path: String

  /// Opens the folder at `path` for a new run, or for one that goes on.
  ///
  /// A new run creates the folder and those above it; an empty folder will do. Nothing of an
  /// earlier run is touched.
  ///
  /// - Parameters:
  ///   - path: Where the run is or will be.
  ///   - resume: Whether the folder holds a run that goes on.
  /// - Throws: `InputError` when the folder cannot be used: it is a file, it may not be written,
  ///   it holds a run but `resume` is false, or it holds none but `resume` is true.
  public init(at path: String, resume: Bool) throws {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    var isDirectory: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: self.path, isDirectory: &isDirectory)
    if exists, !isDirectory.boolValue {
      throw InputError(
        .cannotCreate, "run directory \(path): it is a file; name another directory")
    }
    if resume {
      guard holdsRun else {
        throw InputError(
          .noInput,
          "run directory \(path): there is no run to resume; leave --resume out to start one")
      }
    } else if holdsRun {
      throw InputError(
        .cannotCreate,
        "run directory \(path): it holds a run already; "
          + "use --resume to go on with it, or name another directory")
    }
    try Self.create(checkpointsPath)
    guard access(self.path, W_OK | X_OK) == 0 else {
      throw InputError.file("write to", path, code: errno)
    }
  }

  private static func create(_ path: String) throws {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/" + part
      if mkdir(made, 0o755) != 0, errno != EEXIST, errno != EISDIR {
        let code = errno
        // Some systems refuse before they notice that the folder is there.
        if access(made, F_OK) == 0 { continue }
        throw InputError.file("create", made, code: code)
      }
    }
  }

  /// Whether there is something to go on with or to lose. A run that was killed before its first
  /// epoch ended has left neither.
  private var holdsRun: Bool {
    if let size = try? FileManager.default.attributesOfItem(atPath: metricsPath)[.size] as? Int,
      size > 0
    {
      return true
    }
    return !checkpointNames.isEmpty
  }

  /// One ``EpochRecord`` a line.
  public var metricsPath: String { path + "/metrics.jsonl" }
  /// The ``RunDescription``.
  public var descriptionPath: String { path + "/run.json" }
  /// The page that shows the run.
  public var reportPath: String { path + "/report.html" }
  /// The folder of checkpoints.
  public var checkpointsPath: String { path + "/checkpoints" }

  /// Where the checkpoint after `epoch` goes, such as `checkpoints/epoch-0007.taut`.
  public func checkpointPath(epoch: Int) -> String {
    let digits = String(epoch)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    return "\(checkpointsPath)/epoch-\(zeros)\(digits).taut"
  }

  /// The epochs that have a checkpoint, in order.
  public var checkpointEpochs: [Int] {
    checkpointNames.compactMap { $0.wholeMatch(of: /epoch-(\d{4,})\.taut/).flatMap { Int($0.1) } }
      .sorted()
  }

  private var checkpointNames: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: checkpointsPath)) ?? []
    return names.filter { $0.hasSuffix(".taut") }
  }
}
