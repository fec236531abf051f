import Diagnostics
import Dispatch
import Engine
import EngineProgram
import Foundation
import HDL
import HDLTools
import Synchronization

/// How the library of one engine is built.
struct EngineBuild {
  /// What clang knows of the branches of a library.
  enum Branches {
    case unknown
    /// The library counts them.
    case counting
    /// They were counted; the file has the counts.
    case counted(URL)
  }

  private let engine: Engine
  private let coverage: EngineCoverage?
  private let text: String
  private let shell = String(decoding: PackageResources.engine_cpp, as: UTF8.self)
  private let signExtension = String(decoding: PackageResources.extension_h, as: UTF8.self)

  init(_ configuration: EngineConfiguration, _ coverage: EngineCoverage?) throws {
    engine = Engine(configuration)
    self.coverage = coverage
    // Lines are counted in the text that is committed.
    text = try emit(engine, options: VerilogOptions(forSimulation: coverage == nil))
  }

  /// A name for all that goes into the library but the tools: 64 bits of FNV-1a (Fowler, Noll and Vo).
  var name: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let content =
      [text, shell, signExtension, MemberOrder.name, LocalValues.name] + verilatorOptions
      + clangOptions
    for byte in content.joined(separator: "\n").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }

  private var verilatorOptions: [String] {
    [
      "-O3", "--x-assign", "fast", "--x-initial", "fast", "--noassert", "--output-split", "20000",
      "-Wno-fatal",
    ] + (coverage?.arguments ?? [])
  }

  private var clangOptions: [String] {
    var options = [
      // Counting toggles makes the model several times as long: optimized, it compiles for a quarter of
      // an hour, plain for a minute.
      "-std=c++17", coverage == .toggles ? "-O0" : "-O3", "-march=native", "-mtune=generic",
      "-fPIC", "-fvisibility=hidden", "-DVM_COVERAGE=\(coverage == nil ? 0 : 1)", "-DVM_SC=0",
      "-DVM_TRACE=0", "-DVM_TRACE_FST=0", "-Wno-everything",
    ]
    #if arch(x86_64)
      // The instructions of SSE4a have no form that goes with AVX: each takes a processor of AMD a
      // hundred nanoseconds where AVX is used around it, and an engine's cycle had half a dozen.
      options.append("-mno-sse4a")
      // A processor of Intel that has wider vectors takes a tenth longer for an engine with them.
      options.append("-mprefer-vector-width=256")
    #endif
    return options
  }

  /// Writes the model in C++ to a folder, its members and the values of its branches arranged.
  func verilate(in work: URL) throws {
    try text.write(to: work.appendingPathComponent("engine.sv"), atomically: true, encoding: .utf8)
    try shell.write(to: work.appendingPathComponent("shell.cpp"), atomically: true, encoding: .utf8)
    try signExtension.write(
      to: work.appendingPathComponent("extension.h"), atomically: true, encoding: .utf8)
    try Self.run(
      [
        "verilator", "--cc", "--top-module", engine.name, "--prefix", "VEngine", "-Mdir", "model",
        "engine.sv",
      ] + verilatorOptions, in: work)
    let header = Self.header(in: work)
    let members = try String(contentsOf: header, encoding: .utf8)
    try MemberOrder.arrange(members).write(to: header, atomically: true, encoding: .utf8)
    let files = try Self.files(in: work)
    let texts = try files.map { try String(contentsOf: $0, encoding: .utf8) }
    for (file, text) in zip(files, LocalValues.arrange(texts, header: members)) {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  /// Where the members of the model in a folder are declared.
  static func header(in work: URL) -> URL {
    work.appendingPathComponent("model/VEngine___024root.h")
  }

  /// What the model in a folder does.
  static func files(in work: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: work.appendingPathComponent("model"), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "cpp" }.sorted { $0.path < $1.path }
  }

  /// Compiles the model in a folder to a library there, its files at the same time.
  func compile(in work: URL, _ branches: Branches = .unknown) throws -> URL {
    let root = try Self.run(["verilator", "--getenv", "VERILATOR_ROOT"], in: work)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let include = "\(root)/include"
    let model = try Self.files(in: work).map(\.path)
    var runtime = ["verilated.cpp", "verilated_threads.cpp"]
    if coverage != nil { runtime.append("verilated_cov.cpp") }
    let sources = model + runtime.map { "\(include)/\($0)" } + ["shell.cpp"]

    let (library, layout): (String, [String])
    switch branches {
    case .unknown: (library, layout) = ("libengine.so", [])
    case .counting:
      (library, layout) = ("libcounting.so", ["-fprofile-generate", "-DTAUT_COUNTING"])
    case .counted(let file): (library, layout) = ("libengine.so", ["-fprofile-use=\(file.path)"])
    }
    let flags =
      clangOptions + ["-I", include, "-I", "\(include)/vltstd", "-I", "model"] + layout

    let objects = sources.indices.map { "\(library).\($0).o" }
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: sources.count) { place in
      do {
        let isModel = place < model.count
        let files =
          (isModel ? ["-include", "extension.h"] : [])
          + ["-c", sources[place], "-o", objects[place]]
        try Self.run(["clang++"] + flags + files, in: work)
      } catch {
        failure.withLock { $0 = $0 ?? error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    try Self.run(
      ["clang++", "-shared"] + layout + ["-o", library] + objects + ["-lpthread"], in: work)
    return work.appendingPathComponent(library)
  }

  /// The counts of branches of a library that ran, as a file for clang in a folder.
  func profile(of counting: EngineLibrary, in work: URL) throws -> URL {
    let raw = work.appendingPathComponent("branches.raw")
    try counting.writeBranches(to: raw)
    // Another LLVM may come first in the path, which does not read what this clang's runtime writes.
    let merger = try Self.run(["clang++", "-print-prog-name=llvm-profdata"], in: work)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    try Self.run([merger, "merge", "-o", "branches", raw.path], in: work)
    return work.appendingPathComponent("branches")
  }

  @discardableResult
  private static func run(_ command: [String], in folder: URL) throws -> String {
    let result = try Tool.run(command, in: folder)
    guard result.status == 0 else {
      let reason =
        result.status == 127
        ? "\(command[0]) is not installed: run make setup"
        : "\(command[0]) failed: \(result.output.suffix(2000))"
      throw InputError(.unavailable, "cannot build the engine's simulation: \(reason)")
    }
    return result.output
  }
}
