import Foundation
import Testing

/// The program `taut` as people run it.
@Suite struct CommandTests {
  /// The program beside the tests.
  private static let program: URL = {
    var folder = Bundle.main.bundleURL
    for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
      folder = URL(fileURLWithPath: argument).deletingLastPathComponent()
    }
    return folder.appendingPathComponent("taut")
  }()

  private func run(_ arguments: [String]) throws -> (code: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // Long output first, or the program would wait for somebody to read it.
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let fault = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text, fault)
  }

  @Test func disassemblesTheDefaultNetwork() throws {
    let result = try run(["disassemble", "--rank", "4", "--batch", "8", "--array", "4x6"])
    #expect(result.code == 0)
    #expect(result.output.contains("softmax"))
    #expect(result.output.contains("tt-784-512-10, ranks"))
    #expect(result.output.hasSuffix("halt\n"))
  }

  @Test func writesPageAndFigures() throws {
    let folder = NSTemporaryDirectory() + "/taut-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let result = try run(
      [
        "report", "--rank", "2", "--batch", "4", "--html", "\(folder)/a.html", "--json",
        "\(folder)/a.json",
      ])
    #expect(result.code == 0)
    #expect(result.output.contains("tt-784-512-10 on ulx3s-85f: fits"))
    #expect(FileManager.default.fileExists(atPath: "\(folder)/a.html"))
    #expect(FileManager.default.fileExists(atPath: "\(folder)/a.json"))
  }

  @Test(arguments: [
    (["report", "--board", "icestick"], 64, "there is no board 'icestick'; the boards are"),
    (["report", "--array", "8by16"], 64, "'8by16' is no size of an array; give rows x columns"),
    (["report", "--array", "8x16", "--board", "cynthion"], 64, "--board and --array both name"),
    (["report", "--rank", "0"], 64, "--rank must be at least 1, not 0"),
    (["report", "--clock=-1"], 64, "--clock must be more than 0"),
    (["report", "--weight-bits", "9"], 64, "--weight-bits must be 2 to 8, not 9"),
    (["report", "--network", "nowhere.txt"], 66, "network nowhere.txt: neither a preset nor"),
    (
      ["report", "--network", "dense-784-512-10"], 69,
      "the network does not fit the engine in micro-batches"
    ),
    (
      ["report", "--rank", "2", "--batch", "4", "--html", "/nowhere/a.html"], 73,
      "/nowhere/a.html cannot be"
    ),
    (["report", "--ranks", "2"], 64, "Unknown option '--ranks'"),
  ])
  func badInputGetsOneLine(_ arguments: [String], _ code: Int32, _ message: String) throws {
    let result = try run(arguments)
    #expect(result.code == code)
    #expect(result.errors.hasPrefix("error: \(message)"), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.output.isEmpty)
  }
}
