import Engine
import HDL
import HDLTools
import Testing

@Suite struct DatapathTextTests {
  @Test func isClean() throws {
    func check(_ module: some Module) throws {
      #expect(try lint(try emit(module), top: module.name) == "")
    }
    try check(Scratchpad(words: 16 * 3072, banks: 16))
    try check(InputPad(words: 1 << 12, banks: 8))
    try check(LaneSpread(banks: 16, lanes: 6, pads: 2))
    try check(LaneReturn(banks: 16, lanes: 6, widths: [16, 8, 16]))
    try check(WeightViewRounder(lanes: 3))
    try check(ContractionArray(rows: 4, columns: 6))
  }
}
