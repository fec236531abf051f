import Diagnostics
import Engine
import EngineProgram
import Foundation
import HDL
import HDLTools

/// What a simulated engine counts, which makes it slower.
public enum EngineCoverage: String, Sendable {
  /// How often each line of its text ran.
  case lines
  /// How often each bit changed.
  case toggles

  var arguments: [String] {
    switch self {
    case .lines: ["--coverage-line"]
    case .toggles: ["--coverage-toggle"]
    }
  }
}

/// A shared library with the verilated engine of one configuration.
///
/// It is built once by Verilator and the toolchain's clang, and kept in a cache under the content of
/// all that went into it.
public struct EngineLibrary: Sendable {
  /// Where it lies.
  public let file: URL

  /// The library for a configuration, built if it is not there yet.
  /// - Parameter cache: the folder that keeps libraries; one in the user's caches if not given.
  /// - Throws: an `InputError` if Verilator or clang is missing or fails.
  public init(
    _ configuration: EngineConfiguration, coverage: EngineCoverage? = nil, cache: URL? = nil
  ) throws {
    let engine = Engine(configuration)
    let text = try emit(engine)
    let shell = String(decoding: PackageResources.engine_cpp, as: UTF8.self)
    let folder = (cache ?? Self.caches.appendingPathComponent("taut/engines"))
      .appendingPathComponent(Self.name(text + shell + (coverage?.rawValue ?? "")))
    file = folder.appendingPathComponent("libengine.so")
    if FileManager.default.fileExists(atPath: file.path) { return }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Tool.inTemporaryFolder { work in
      try text.write(
        to: work.appendingPathComponent("engine.sv"), atomically: true, encoding: .utf8)
      try shell.write(
        to: work.appendingPathComponent("shell.cpp"), atomically: true, encoding: .utf8)
      try Self.run(
        [
          "verilator", "--cc", "-O3", "--x-assign", "fast", "--x-initial", "fast", "--noassert",
          "--top-module", engine.name, "--prefix", "VEngine", "-Mdir", "model", "engine.sv",
          "--output-split", "20000", "-Wno-fatal",
        ] + (coverage?.arguments ?? []), in: work)
      let root = try Self.run(["verilator", "--getenv", "VERILATOR_ROOT"], in: work)
        .trimmingCharacters(in: .whitespacesAndNewlines)
      let include = "\(root)/include"
      let sources = try FileManager.default.contentsOfDirectory(
        at: work.appendingPathComponent("model"), includingPropertiesForKeys: nil
      ).filter { $0.pathExtension == "cpp" }.map(\.path).sorted()
      var runtime = ["verilated.cpp", "verilated_threads.cpp"]
      if coverage != nil { runtime.append("verilated_cov.cpp") }
      let made = work.appendingPathComponent("libengine.so")
      // Counting toggles makes the model several times as long: optimized, it compiles for a quarter of an
      // hour, plain for a minute.
      try Self.run(
        [
          "clang++", "-std=c++17", coverage == .toggles ? "-O0" : "-O3", "-march=native", "-fPIC",
          "-shared",
          "-fvisibility=hidden",
          "-DVM_COVERAGE=\(coverage == nil ? 0 : 1)", "-DVM_SC=0", "-DVM_TRACE=0",
          "-DVM_TRACE_FST=0",
          "-Wno-everything", "-I", include, "-I", "\(include)/vltstd", "-I", "model",
          "-o", made.path, "shell.cpp",
        ] + sources + runtime.map { "\(include)/\($0)" } + ["-lpthread"], in: work)
      // Another process may have been as quick; both made the same.
      try? FileManager.default.removeItem(at: file)
      try FileManager.default.moveItem(at: made, to: file)
    }
  }

  /// The user's folder for what can be made again.
  private static var caches: URL {
    FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first
      ?? FileManager.default.temporaryDirectory
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

  /// A name for a content: 64 bits of FNV-1a (Fowler, Noll and Vo).
  private static func name(_ content: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in content.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
