import Engine
import EngineProgram
import Foundation
import HDL
import Testing

/// The folder `rtl` holds the text that the sources emit; `make rtl` writes it.
@Suite struct CommittedTextTests {
  @Test(arguments: [EngineConfiguration.large, .small])
  func isWhatTheSourcesEmit(_ configuration: EngineConfiguration) throws {
    let engine = Engine(configuration)
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let folder = root.appendingPathComponent("rtl/\(engine.name)")
    let texts = try Design(engine).moduleTexts()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(
      Set(files) == Set(texts.map { "\($0.name).sv" }),
      "rtl/\(engine.name) has other modules than the sources: run make rtl")
    let stale = texts.filter { module in
      let file = folder.appendingPathComponent("\(module.name).sv")
      return (try? String(contentsOf: file, encoding: .utf8)) != module.text
    }
    #expect(stale.isEmpty, "stale: \(stale.map(\.name)): run make rtl")
  }
}
