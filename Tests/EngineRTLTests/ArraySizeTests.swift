import Engine
import EngineProgram
import HDL
import Testing

/// The sizes that people can name are those that can be built.
@Suite struct ArraySizeTests {
  @Test(arguments: ["2x3", "3x2", "2x32", "32x2", "5x7"]) func canBeBuilt(_ text: String) throws {
    let size = try #require(ArraySize(text))
    #expect(size.description == text)
    let engine = Engine(
      EngineConfiguration(
        rows: size.rows, columns: size.columns, activationWords: 1 << 13, weightWords: 1 << 13,
        inputWords: 1 << 13, maskWords: 256, rowParts: size.rowParts, energyLanes: size.energyLanes)
    )
    #expect(try emit(engine).contains("endmodule"))
  }

  @Test(arguments: ["", "8", "1x6", "6x1", "2x2", "33x2", "8x", "8x16x2", "axb", "-2x-3", " 8x16"])
  func isNoSize(_ text: String) {
    #expect(ArraySize(text) == nil)
    #expect(
      ArraySize.complaint(about: text)
        == "'\(text)' is no size of an array; give rows x columns of 2 to 32, and 6 cells or more, such as 8x16"
    )
  }
}
