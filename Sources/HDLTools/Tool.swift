import Foundation

/// Runs command line tools: simulators, synthesis, solvers.
public enum Tool {
  /// What a tool left behind: its exit status, and both its output streams as one text.
  public struct Result: Sendable {
    /// The exit status; by convention 0 is success.
    public var status: Int32
    /// Standard output and standard error, in the order they were written.
    public var output: String
  }

  /// Runs `command` in `folder` and waits for it.
  ///
  /// The first word is looked up in the Python environment (`.venv/bin` of the working directory
  /// or of a folder above it), then in `PATH`. Tools that it runs itself are found the same way.
  /// - Throws: what Foundation throws when the output cannot be written to `folder`.
  public static func run(_ command: [String], in folder: URL) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [place(of: command[0])] + command.dropFirst()
    process.currentDirectoryURL = folder
    if let bin = binaries {
      var environment = ProcessInfo.processInfo.environment
      environment["PATH"] = "\(bin):\(environment["PATH"] ?? "/usr/bin:/bin")"
      process.environment = environment
    }
    let log = folder.appendingPathComponent("output-\(UUID().uuidString).log")
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    let handle = try FileHandle(forWritingTo: log)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    try handle.close()
    let text = String(decoding: try Data(contentsOf: log), as: UTF8.self)
    return Result(status: process.terminationStatus, output: text)
  }

  /// A new folder, removed after use.
  public static func inTemporaryFolder<T>(_ body: (URL) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  /// Throws ``MissingTool`` for the first of `names` that is not installed.
  public static func require(_ names: String...) throws {
    let folders =
      [binaries].compactMap { $0 }
      + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    for name in names
    where !folders.contains(where: {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }) {
      throw MissingTool(name: name)
    }
  }

  /// The nearest `.venv/bin`.
  static var binaries: String? {
    var folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent(".venv/bin").path
      if FileManager.default.fileExists(atPath: candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  /// The tool's path in the nearest `.venv`, or its bare name when it is not there.
  static func place(of name: String) -> String {
    guard let bin = binaries, FileManager.default.isExecutableFile(atPath: "\(bin)/\(name)") else {
      return name
    }
    return "\(bin)/\(name)"
  }
}

/// A command line tool is not installed.
public struct MissingTool: Error, CustomStringConvertible {
  /// The tool.
  public var name: String
  /// One line that says what to do.
  public var description: String {
    "error: '\(name)' is not installed; run 'make setup' in the root of the package"
  }
}
