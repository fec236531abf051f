import CircuitFuzzing
import Testing

/// Verilator writes a bit with zeros above it as one digit, which was taken for another number.
@Suite struct OutputDigitsTests {
  @Test func areAsManyAsTheOutputHas() {
    #expect(digits("1", count: 2) == "01")
    #expect(digits("00000001", count: 2) == "01")
    #expect(digits("0f", count: 2) == "0f")
    // More digits than the output has bits for are no zeros: that stays a difference.
    #expect(digits("10f", count: 2) == "10f")
  }
}
