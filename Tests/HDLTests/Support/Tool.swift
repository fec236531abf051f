import Foundation

/// Runs a command line tool and collects what it prints.
enum Tool {
  struct Result {
    var status: Int32
    var output: String
  }

  static func run(_ command: [String], in folder: URL) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    let log = folder.appendingPathComponent("output.log")
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    let handle = try FileHandle(forWritingTo: log)
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    try handle.close()
    return Result(
      status: process.terminationStatus, output: try String(contentsOf: log, encoding: .utf8))
  }

  /// A new folder, removed after use.
  static func inTemporaryFolder<T>(_ body: (URL) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}

/// What Verilator and Icarus say about a text with all warnings on; empty when nothing.
func lint(_ verilog: String, top: String) throws -> String {
  try Tool.inTemporaryFolder { folder in
    let file = folder.appendingPathComponent("\(top).sv")
    try verilog.write(to: file, atomically: true, encoding: .utf8)
    let verilator = try Tool.run(
      [
        "verilator", "--lint-only", "-Wall", "-Wno-DECLFILENAME", "-Wno-MULTITOP", "--top-module",
        top, file.path,
      ], in: folder)
    let icarus = try Tool.run(
      ["iverilog", "-g2012", "-Wall", "-Wno-timescale", "-o", "/dev/null", "-s", top, file.path],
      in: folder)
    // Icarus says for every constant selection in always_comb that it is sensitive to the whole.
    let notes = icarus.output.split(separator: "\n").filter {
      !$0.contains("sorry: constant selects")
    }
    return verilator.output + notes.joined(separator: "\n")
  }
}

/// Compares a text with a committed file; `UPDATE_GOLDEN=1` writes it instead.
func golden(_ name: String, _ text: String, file: String = #filePath) throws -> Bool {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    .appendingPathComponent("Golden")
  let path = folder.appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try text.write(to: path, atomically: true, encoding: .utf8)
  }
  return try String(contentsOf: path, encoding: .utf8) == text
}
