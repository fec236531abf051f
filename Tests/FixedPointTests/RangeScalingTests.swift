import FixedPoint
import Testing

@Suite struct RangeScalingTests {
  static func statistics(_ values: [Int], bits: Int) -> RangeStatistics {
    values.reduce(into: RangeStatistics()) { $0.record($1, bits: bits) }
  }

  @Test func saturationsAreCounted() {
    let found = Self.statistics([127, 128, -128, -129, 0, 4000], bits: 8)
    #expect(found.saturations == 3)
    #expect(found.bits == 12)
  }

  @Test func partsJoinToTheWhole() {
    var parts = Self.statistics([5, -300], bits: 8)
    parts.formUnion(Self.statistics([17], bits: 8))
    #expect(parts == Self.statistics([5, -300, 17], bits: 8))
  }

  /// After the move, the same values use 7 bits or 6, unless they are all zero.
  @Test func theNextExponentFits() {
    for largest in 1...5000 {
      let used = Self.statistics([largest], bits: 8)
      let next = nextExponent(-3, after: used, bits: 8)
      let rescaled = Double(largest) * Double(sign: .plus, exponent: -3 - next, significand: 1)
      #expect(rescaled < 128, "\(largest)")
      #expect(rescaled >= 32, "\(largest)")
      if (32..<128).contains(largest) { #expect(next == -3) }
    }
    #expect(nextExponent(-3, after: RangeStatistics(), bits: 8) == -3)
  }
}
