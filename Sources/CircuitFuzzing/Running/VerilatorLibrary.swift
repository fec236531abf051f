import Foundation
import HDL
import HDLTools

/// The machine code of Verilator's own library, which takes longer to compile than the models of a
/// batch. It is kept in the user's caches, under a name that changes with the tools' versions.
struct VerilatorLibrary: Sendable {
  /// The library, compiled at most once.
  static let shared = Result { try VerilatorLibrary() }

  /// The compiler with the options of a model. Models run for few cycles, so that time spent on
  /// making them fast is lost.
  let compiler: [String]
  /// The object files of the library.
  let objects: [String]

  private init() throws {
    let manager = FileManager.default
    let caches =
      manager.urls(for: .cachesDirectory, in: .userDomainMask).first ?? manager.temporaryDirectory
    let (root, versions) = try Tool.inTemporaryFolder { folder in
      func ask(_ command: String...) throws -> String {
        try Tool.run(command, in: folder).output.trimmingCharacters(in: .whitespacesAndNewlines)
      }
      return (
        try ask("verilator", "--getenv", "VERILATOR_ROOT"),
        try ask("verilator", "--version") + ask("g++", "--version")
      )
    }
    let include = "\(root)/include"
    compiler = [
      "g++", "-std=c++17", "-O0", "-w", "-faligned-new", "-I.", "-I\(include)",
      "-I\(include)/vltstd", "-DVM_COVERAGE=0", "-DVM_SC=0", "-DVM_TRACE=0", "-DVM_TRACE_FST=0",
      "-DVM_TRACE_VCD=0",
    ]
    let sources = ["verilated", "verilated_threads"].map { "\(include)/\($0).cpp" }.filter {
      manager.fileExists(atPath: $0)
    }
    let folder = caches.appendingPathComponent("taut/verilator-\(contentHash(versions))")
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    objects = try sources.map { [compiler] source in
      let name = source.components(separatedBy: "/").last!.replacing(".cpp", with: ".o")
      let object = folder.appendingPathComponent(name)
      if manager.fileExists(atPath: object.path) { return object.path }
      // Compiled under another name first: other processes see all of it or nothing.
      let part = folder.appendingPathComponent("\(UUID().uuidString).o")
      let result = try Tool.run(compiler + ["-c", source, "-o", part.path], in: folder)
      guard result.status == 0, rename(part.path, object.path) == 0 else {
        throw RunFailure(description: "g++ failed on Verilator's library:\n\(result.output)")
      }
      return object.path
    }
  }
}

extension Bench {
  /// Simulates a text of module `Batch` in Verilator, with random values in place of unknown ones.
  func verilator(_ verilog: String) throws -> [Trace] {
    let library = try VerilatorLibrary.shared.get()
    return try Tool.inTemporaryFolder { folder in
      try writeStimuli(to: folder)
      try (verilog + text).write(
        to: folder.appendingPathComponent("bench.sv"), atomically: true, encoding: .utf8)
      try check(
        Tool.run(
          [
            "verilator", "--cc", "-O1", "--x-assign", "unique", "--x-initial", "unique",
            "-Wno-fatal", "-Wno-WIDTH", "-Wno-UNUSED", "--output-split", "0", "--Mdir", ".",
            "--top-module", "Bench", "bench.sv",
          ], in: folder), "verilator")
      // One unit, so that the headers are read once.
      let parts = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
        $0.hasSuffix(".cpp")
      }
      let unit = parts.sorted().map { "#include \"\($0)\"\n" }.joined() + mainText
      try unit.write(
        to: folder.appendingPathComponent("model.cpp"), atomically: true, encoding: .utf8)
      try check(
        Tool.run(
          library.compiler + ["model.cpp"] + library.objects + ["-pthread", "-o", "model"],
          in: folder), "g++")
      try check(
        Tool.run(["./model", "+verilator+rand+reset+2", "+verilator+seed+7"], in: folder),
        "the Verilator model")
      return try traces(in: folder)
    }
  }
}
