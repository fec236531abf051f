import RunReports
import Testing

struct ScaleTests {
  /// Ranges of many sizes and places, the same in every run.
  private static let ranges: [(Double, Double)] = {
    var state: UInt64 = 1
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / Double(1 << 53)
    }
    return (0..<2000).map { index in
      var size = 1e-6
      for _ in 0..<(index % 16) { size *= 10 }
      let low = (next() - 0.5) * size
      return (low, low + next() * size)
    }
  }()

  @Test func `Linear ticks are round, even, few, and enclose the values`() {
    for (low, high) in Self.ranges + [(0, 0), (5, 5), (-3, -3), (0, 1), (0.1, 0.3)] {
      let scale = Scale.linear([low, high, .nan, .infinity])
      let step = scale.ticks[1] - scale.ticks[0]
      #expect((2...8).contains(scale.ticks.count), "\(low)...\(high)")
      #expect(scale.domain.lowerBound <= low && scale.domain.upperBound >= high)
      #expect(scale.position(scale.ticks[0]) == 0 && scale.position(scale.ticks.last!) == 1)
      var mantissa = step
      while mantissa >= 9.99 { mantissa /= 10 }
      while mantissa < 0.999 { mantissa *= 10 }
      #expect([1, 2, 5].contains { abs(mantissa - $0) < 1e-5 }, "step \(step)")
      for (left, right) in zip(scale.ticks, scale.ticks.dropFirst()) {
        #expect(abs(right - left - step) < step * 1e-6)
      }
    }
  }

  @Test func `Counts have whole ticks and axes keep to what is possible`() {
    #expect(Scale.linear([0, 2], minimumStep: 1, limits: 0...(.infinity)).ticks == [0, 1, 2])
    #expect(Scale.linear([0], minimumStep: 1, limits: 0...(.infinity)).ticks == [0, 1])
    #expect(Scale.linear([99.9, 100], limits: 0...100).domain.upperBound == 100)
    #expect(Scale.linear(exactly: 1...12, count: 8, minimumStep: 1).ticks == [2, 4, 6, 8, 10, 12])
  }

  @Test func `Logarithmic ticks enclose the values`() {
    for (low, high) in Self.ranges where low > 0 {
      let scale = Scale.logarithmic([low, high])
      #expect((2...20).contains(scale.ticks.count), "\(low)...\(high): \(scale.ticks)")
      #expect(scale.position(low) >= -1e-6 && scale.position(high) <= 1 + 1e-6)
    }
    #expect(
      Scale.logarithmic([15_000, 110_000]).ticks == [10_000, 20_000, 50_000, 100_000, 200_000])
    #expect(Scale.logarithmic([20_000]).ticks == [20_000, 50_000])
  }

  @Test func `Labels keep their distance, their order, and their places where they can`() {
    #expect(LabelSpread.spread([10, 50, 90], distance: 14, in: 0...100) == [10, 50, 90])
    #expect(LabelSpread.spread([50, 50], distance: 14, in: 0...100) == [43, 57])
    #expect(LabelSpread.spread([100, 99, 98], distance: 14, in: 0...100) == [100, 86, 72])
    #expect(LabelSpread.spread([], distance: 14, in: 0...100) == [])
    for (low, high) in Self.ranges {
      let wanted = (0..<6).map { 50 + low * Double($0 * 7 % 5) + high }.map { max(0, min(100, $0)) }
      let placed = LabelSpread.spread(wanted, distance: 14, in: 0...100)
      for (left, right) in zip(placed.sorted(), placed.sorted().dropFirst()) {
        #expect(right - left >= 14 - 1e-9)
      }
      #expect(placed.allSatisfy { (-1e-9...100 + 1e-9).contains($0) })
    }
  }

  @Test func `Numbers read well`() {
    #expect(
      [0.0, 7, 999, 999.6, 1000, 31_249, 99_960, 999_600, 1_450_000, .nan].map(NumberText.short)
        == ["0", "7", "999", "1.00k", "1.00k", "31.2k", "100k", "1.00M", "1.45M", "–"])
    #expect(
      [0, 999, 1000, 27_732, -1_234_567].map(NumberText.grouped)
        == ["0", "999", "1,000", "27,732", "-1,234,567"])
    #expect(
      [0.0, 0.00015, 0.3, 2500, 20_000, 1.5e6].map(NumberText.tick)
        == ["0", "0.00015", "0.3", "2500", "20k", "1.5M"])
    #expect(
      [1.26, 42, 185, 7620, .nan].map(NumberText.duration)
        == ["1.3 s", "42 s", "3 min 05 s", "2 h 07 min", "–"])
    #expect(
      [0, 42, 725, 3723, .infinity].map(NumberText.clock)
        == ["0:00", "0:42", "12:05", "1:02:03", "-:--"])
  }
}
