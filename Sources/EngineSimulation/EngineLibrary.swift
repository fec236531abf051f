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
    let build = try EngineBuild(configuration, coverage)
    file = Self.place(build, in: cache)
    if FileManager.default.fileExists(atPath: file.path) { return }
    try Tool.inTemporaryFolder { work in
      try build.verilate(in: work)
      try keep(build.compile(in: work))
    }
  }

  /// The library for a configuration, which clang has laid out for what runs in a sample, built if it is
  /// not there yet: it is compiled, runs the sample, and is compiled again with the counts of its branches.
  /// - Parameters:
  ///   - cache: the folder that keeps libraries; one in the user's caches if not given.
  ///   - sample: runs programs on a library that counts. What they compute does not matter.
  /// - Throws: an `InputError` if Verilator or clang is missing or fails; what `sample` throws.
  public init(
    _ configuration: EngineConfiguration, cache: URL? = nil,
    laidOutFor sample: (EngineLibrary) throws -> Void
  ) throws {
    let build = try EngineBuild(configuration, nil)
    file = Self.place(build, in: cache, "-profiled")
    if FileManager.default.fileExists(atPath: file.path) { return }
    try Tool.inTemporaryFolder { work in
      try build.verilate(in: work)
      let counting = EngineLibrary(file: try build.compile(in: work, .counting))
      try sample(counting)
      let profile = try build.profile(of: counting, in: work)
      try keep(build.compile(in: work, .counted(profile)))
    }
  }

  private init(file: URL) { self.file = file }

  /// The header with the members of the model of a configuration.
  package static func members(of configuration: EngineConfiguration) throws -> String {
    try verilated(configuration) {
      try String(contentsOf: EngineBuild.header(in: $0), encoding: .utf8)
    }
  }

  /// The files with what the model of a configuration does.
  package static func texts(of configuration: EngineConfiguration) throws -> [String] {
    try verilated(configuration) { work in
      try EngineBuild.files(in: work).map { try String(contentsOf: $0, encoding: .utf8) }
    }
  }

  /// What is taken from the folder with the model of a configuration.
  private static func verilated<T>(
    _ configuration: EngineConfiguration, _ take: (URL) throws -> T
  ) throws -> T {
    let build = try EngineBuild(configuration, nil)
    return try Tool.inTemporaryFolder { work in
      try build.verilate(in: work)
      return try take(work)
    }
  }

  /// Moves a library that was made to its place.
  private func keep(_ made: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    // Another process may have been as quick; both made the same.
    try? FileManager.default.removeItem(at: file)
    try FileManager.default.moveItem(at: made, to: file)
  }

  private static func place(_ build: EngineBuild, in cache: URL?, _ suffix: String = "") -> URL {
    (cache ?? caches.appendingPathComponent("taut/engines"))
      .appendingPathComponent(build.name + suffix).appendingPathComponent("libengine.so")
  }

  /// The user's folder for what can be made again.
  private static var caches: URL {
    FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first
      ?? FileManager.default.temporaryDirectory
  }
}
