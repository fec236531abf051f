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
  /// or of a folder above it), then in `PATH`.
  /// - Throws: what Foundation throws when the output cannot be written to `folder`.
  public static func run(_ command: [String], in folder: URL) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [place(of: command[0])] + command.dropFirst()
    process.currentDirectoryURL = folder
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

  /// The tool's path in the nearest `.venv`, or its bare name when there is none.
  static func place(of name: String) -> String {
    var folder = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent(".venv/bin/\(name)").path
      if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    return name
  }
}
