import Foundation
import HDLTools
import Testing

/// What Swift's compiler finds, before any elaboration: each marked line is an error.
@Suite struct CompileErrorTests {
  static let source = """
    import HDL

    struct Faulty: Module {
      enum State: CaseIterable { case idle, busy, done }
      struct IO { let clock: Clock; let a: Unsigned; let s: Signed; let go: Bit; let y: Unsigned }
      func ports(_ p: Ports) -> IO {
        IO(clock: p.clock(), a: p.unsigned(8), s: p.signed(8), go: p.bit(), y: p.output(p.unsigned(8)))
      }
      func body(_ io: IO, _ m: Builder) {
        let state = m.reg("state", State.idle)
        m.sync(io.clock) { state <== .finished }  // error
        m.sync(io.clock) { When(io.a) { state <== .idle } }  // error
        m.comb { io.y <== io.s }  // error
        m.comb { io.y <== io.a + io.s }  // error
        m.comb { io.y <== io.b }  // error
      }
      func next(_ state: Enumeration<State>, _ io: IO) -> [Statement] {
        block {
          state.onEach {
            switch $0 {  // error
            case .idle: When(io.go) { state <== .busy }
            case .busy: When(io.go) { state <== .done }
            }
          }
        }
      }
    }
    """

  @Test func areFoundOnTheirLines() throws {
    let modules = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("Modules").path
    try Tool.inTemporaryFolder { folder in
      let file = folder.appendingPathComponent("Faulty.swift")
      try Self.source.write(to: file, atomically: true, encoding: .utf8)
      let result = try Tool.run(
        ["swiftc", "-typecheck", "-swift-version", "6", "-I", modules, "Faulty.swift"], in: folder)
      let lines = Self.source.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        let isFound = result.output.contains("Faulty.swift:\(index + 1):")
        #expect(isFound == line.contains("// error"), "\(line)\n\(result.output)")
      }
      #expect(!result.output.contains("reasonable time"))
      #expect(result.output.contains("switch must be exhaustive"))
    }
  }
}
