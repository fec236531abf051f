import Engine
import HDL
import HDLTools
import Testing

@Suite struct TransferTextTests {
  @Test func unitsAreClean() throws {
    func check(_ module: some Module) throws {
      let complaints = try lint(emit(module), top: module.name)
      #expect(complaints == "")
    }
    try check(AddressWalk())
    try check(LoadUnit())
    try check(StoreUnit())
    try check(FetchUnit())
  }
}
