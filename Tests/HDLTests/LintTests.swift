import HDL
import HDLTools
import Testing

@Suite struct LintTests {
  @Test func macIsClean() throws {
    let module = PipelinedMac()
    #expect(try lint(emit(module), top: module.name) == "")
  }
  @Test func arrayIsClean() throws {
    let module = MacArray()
    let text = try emit(module)
    #expect(try lint(text, top: module.name) == "")
  }
}

@Suite struct LongBlockTests {
  /// That this compiles at all is the point.
  @Test func typeChecks() throws {
    #expect(try emit(LongBlock()).contains("always_ff"))
  }
}
