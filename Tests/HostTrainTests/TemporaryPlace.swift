import Foundation
import Testing

/// A folder with a small data set and network, in which the program runs.
final class TemporaryPlace {
  let path: String

  struct Result {
    var code: Int32
    var output: String
    var errors: String
  }

  /// A program under way.
  struct Running {
    let process: Process
    let output: Pipe
    let errors: Pipe

    func finish() -> Result {
      let text = { (pipe: Pipe) in
        String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      }
      let (output, errors) = (text(output), text(errors))
      process.waitUntilExit()
      return Result(code: process.terminationStatus, output: output, errors: errors)
    }
  }

  init() throws {
    path = NSTemporaryDirectory() + "/taut-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let rows = (0..<250).map { row in
      let label = (row * 7) % 3
      let pixels = (0..<12).map { pixel in
        (pixel / 4 == label ? 180 : 30) + (row * 13 + pixel * 29) % 50
      }
      return (pixels + [label]).map(String.init).joined(separator: ",")
    }
    try (rows.joined(separator: "\n") + "\n").write(
      toFile: path + "/small.csv", atomically: false, encoding: .utf8)
    try "tt out 4x3 in 3x4 rank 3\nrelu\ndense out 3 in 12\n".write(
      toFile: path + "/small.txt", atomically: false, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The program beside the tests.
  private static let program: URL = {
    var folder = Bundle.main.bundleURL
    for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
      folder = URL(fileURLWithPath: argument).deletingLastPathComponent()
    }
    return folder.appendingPathComponent("host-train")
  }()

  /// Starts the program. A new run gets the small data set and network, unless the arguments name
  /// others, and no run directory unless it writes one. `fileLimit` is the largest file that it can
  /// write, in KiB.
  func start(
    _ arguments: [String], isNewRun: Bool = true, writesRun: Bool = false, fileLimit: Int? = nil
  ) throws -> Running {
    var all = arguments
    if isNewRun {
      for (option, value) in [
        ("--dataset", "small.csv"), ("--network", "small.txt"), ("--epochs", "4"),
        ("--batch", "16"), ("--rank", "3"),
      ] where !all.contains(option) { all += [option, value] }
      if !writesRun, !all.contains("--resume") { all.append("--no-run-dir") }
    }
    let process = Process()
    if let fileLimit {
      process.executableURL = URL(fileURLWithPath: "/bin/bash")
      process.arguments =
        ["-c", "ulimit -f \(fileLimit); exec \"$@\"", "bash", Self.program.path] + all
    } else {
      process.executableURL = Self.program
      process.arguments = all
    }
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    return Running(process: process, output: output, errors: errors)
  }

  func run(
    _ arguments: [String], isNewRun: Bool = true, writesRun: Bool = false
  ) throws -> Result {
    try start(arguments, isNewRun: isNewRun, writesRun: writesRun).finish()
  }

  /// The summary of a run without a directory.
  func summary(_ arguments: [String], limit: Int? = nil) throws -> [String: Any] {
    let file = "\(UUID().uuidString).json"
    let steps = limit.map { ["--steps", "\($0)"] } ?? []
    let result = try run(arguments + steps + ["--summary", file])
    try #require(result.code == 0, "\(result.errors)")
    return try json(file)
  }

  /// Runs a Python script in the folder with NumPy and PyTorch: the package's own, or the one that
  /// `TAUT_PYTHON` names. A failed assertion in it fails here.
  func python(_ script: String, _ arguments: String...) throws {
    var package = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { package.deleteLastPathComponent() }
    let process = Process()
    process.executableURL = URL(
      fileURLWithPath: ProcessInfo.processInfo.environment["TAUT_PYTHON"]
        ?? package.appendingPathComponent(".venv/bin/python").path)
    process.arguments = ["-c", script] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
  }

  /// Writes a file.
  func write(_ data: Data, _ name: String) throws {
    try data.write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  /// All files by their paths, with their content.
  func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      contents[name] = FileManager.default.contents(atPath: "\(path)/\(name)") ?? Data()
    }
    return contents
  }

  func json(_ file: String) throws -> [String: Any] {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(file)"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}
