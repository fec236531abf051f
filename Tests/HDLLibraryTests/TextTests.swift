import HDL
import HDLLibrary
import HDLTools
import Testing

@Suite struct TextTests {
  @Test(arguments: Part.all) func readsAsCommittedAndIsClean(_ part: Part) throws {
    let text = try emit(part.module)
    #expect(try golden("\(part.module.name).sv", text))
    let complaints = try lint(text, top: part.module.name)
    #expect(complaints == "", "\(complaints)")
  }
}
