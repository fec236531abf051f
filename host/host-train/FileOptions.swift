import ArgumentParser
import Checkpoints
import Diagnostics
import Foundation

/// The options that say how far a run goes and where its files are. They do not change its bits.
struct FileOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Stop after this many steps in all.", valueName: "n"))
  var steps: Int?
  @Option(
    help: ArgumentHelp("Threads to train on; the bits do not depend on it.", valueName: "n"))
  var threads = 1
  @Option(
    help: ArgumentHelp(
      "Where the run's files go. (default: a new folder in runs/)", valueName: "dir"))
  var runDir: String?
  @Flag(help: "Write no run directory.")
  var noRunDir = false
  @Flag(help: "Go on with the run in --run-dir, from its latest checkpoint.")
  var resume = false
  @Option(
    help: ArgumentHelp("Start from the cores in a .npz or .safetensors file.", valueName: "file"))
  var `import`: String?
  @Option(
    help: ArgumentHelp(
      "Write the cores to a .npz or .safetensors file at the end.", valueName: "file"))
  var export: String?
  @Option(help: ArgumentHelp("Write a summary as JSON to this file at the end.", valueName: "file"))
  var summary: String?

  /// Checks what can be known before the run.
  func check() throws {
    if let steps, steps < 1 {
      throw InputError(.usage, "--steps must be at least 1, not \(steps)")
    }
    if resume, runDir == nil {
      throw InputError(.usage, "--resume needs --run-dir to say which run goes on")
    }
    if noRunDir, runDir != nil {
      throw InputError(.usage, "--run-dir and --no-run-dir exclude each other; give one of them")
    }
    if resume, self.import != nil {
      throw InputError(.usage, "--import starts a run, --resume goes on with one; give one of them")
    }
    if let export {
      try CoreExchange.checkExtension(of: export)
      try checkPlace(of: export, "--export")
    }
    if let summary { try checkPlace(of: summary, "--summary") }
  }

  /// Checks that a file can be made, before a long run.
  private func checkPlace(of path: String, _ option: String) throws {
    var folder = (path as NSString).deletingLastPathComponent
    if folder.isEmpty { folder = "." }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else {
      throw InputError(
        .cannotCreate, "\(option) \(path): there is no folder \(folder); create it first")
    }
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard !isThere || !isFolder.boolValue else {
      throw InputError(.cannotCreate, "\(option) \(path): it is a folder; name a file")
    }
    guard access(isThere ? path : folder, W_OK) == 0 else {
      throw InputError(
        .noPermission, "\(option) \(path): it may not be written; name a file in another folder")
    }
  }
}
