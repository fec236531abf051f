import EngineFuzzing
import EngineProgram
import EngineSimulation
import Foundation
import HDLTools
import Testing

@Suite struct EngineLibraryTests {
  private static let configuration = EngineHardwareTests.configuration

  /// What the first random programs find wrong.
  private func failures(_ library: EngineLibrary) throws -> [String] {
    let engine = try SimulatedEngine(Self.configuration, library)
    return try (0..<20).compactMap {
      try Trial(seed: $0, Self.configuration).failure(on: engine)
    }
  }

  /// Other libraries are of the text for simulators; one that counts lines is of the text that
  /// `rtl/` has.
  @Test func textOfBoardsComputesTheSame() throws {
    let library = try EngineLibrary(Self.configuration, coverage: .lines)
    #expect(try failures(library) == [])
  }

  #if arch(x86_64)
    /// They cost a hundred nanoseconds each beside AVX.
    @Test func hasNoInstructionsOfSSE4a() throws {
      let library = try EngineLibrary(Self.configuration).file
      try Tool.inTemporaryFolder { folder in
        let disassembler = try Tool.run(["clang++", "-print-prog-name=llvm-objdump"], in: folder)
          .output.trimmingCharacters(in: .whitespacesAndNewlines)
        let text = try Tool.run([disassembler, "-d", library.path], in: folder)
        #expect(text.status == 0)
        #expect(text.output.contains("ret"))
        #expect(!text.output.contains(/\s(insertq|extrq|movntss|movntsd)\s/))
      }
    }
  #endif

  @Test func isLaidOutForASampleOnceAndComputesTheSame() throws {
    try Tool.inTemporaryFolder { cache in
      var samples = 0
      let libraries = try (0..<2).map { _ in
        try EngineLibrary(Self.configuration, cache: cache) { counting in
          samples += 1
          let failures = try failures(counting)
          #expect(failures == [])
        }
      }
      #expect(samples == 1)
      #expect(libraries[0].file == libraries[1].file)
      #expect(try failures(libraries[0]) == [])
    }
  }

  @Test func keepsNothingWhereTheSampleFails() throws {
    struct Failure: Error {}
    try Tool.inTemporaryFolder { cache in
      #expect(throws: Failure.self) {
        _ = try EngineLibrary(Self.configuration, cache: cache) { _ in throw Failure() }
      }
      let kept = try FileManager.default.contentsOfDirectory(atPath: cache.path)
      #expect(kept == [])
    }
  }
}
