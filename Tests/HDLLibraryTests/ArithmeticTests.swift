import FixedPoint
import HDL
import HDLLibrary
import HDLTesting
import Testing

@Suite struct ArithmeticTests {
  // MARK: Random bits

  @Test func randomBitsAreThoseOfTheNumerics() throws {
    var draw = Draw(5)
    for seed in [0, 1, 0x1234_5678_9abc] {
      let bits = RandomStream(seed: UInt64(seed)).bits(step: 77, tensor: 4097)
      let elements = Array(0..<40) + draw.words(200, bits: 32)
      let sim = try Simulator(HDLLibrary.RandomBits())
      let recording = sim.recording()
      for (index, key) in bits.keys.enumerated() { sim[\.keys, index] = Int(key) }
      let stalls = Stalls(seed: UInt64(seed), percent: 25)
      sim.stream(\.x, elements, stalls: stalls)
      let results = sim.collect(\.y, elements.count, stalls: stalls)
      #expect(results == elements.map { Int(bits[$0]) })
      try recording.expectSameInIcarus()
    }
  }

  @Test func randomBitsComeInEveryCycle() throws {
    let sim = try Simulator(HDLLibrary.RandomBits())
    sim.stream(\.x, Array(0..<100))
    _ = sim.collect(\.y, 100)
    #expect(sim.cycle == 100 + FixedPoint.RandomBits.elementRounds)
  }

  // MARK: Division

  @Test func dividesEverySmallPair() throws {
    let pairs = (0..<64).flatMap { n in (0..<16).map { (n, $0) } }
    let sim = try Simulator(SerialDivider(dividend: 6, divisor: 4))
    sim.stream(\.x, pairs)
    let results = sim.collectWords(\.y, pairs.count)
    for ((n, d), word) in zip(pairs, results) {
      #expect(word["quotient"]?.unsignedValue == (d == 0 ? 63 : n / d))
      #expect(word["remainder"]?.unsignedValue == (d == 0 ? n % 16 : n % d))
    }
    #expect(sim.failures == [])
    // Taken, divided for six cycles, and given back.
    #expect(sim.cycle == pairs.count * 8)
  }

  @Test(arguments: [(31, 17), (8, 24), (1, 1)])
  func dividesRandomPairs(dividend: Int, divisor: Int) throws {
    var draw = Draw(dividend)
    let pairs = zip(
      draw.words(60, bits: dividend), draw.words(60, bits: divisor).map { max(1, $0) }
    ).map { ($0, $1) }
    let sim = try Simulator(SerialDivider(dividend: dividend, divisor: divisor))
    let recording = sim.recording()
    let stalls = Stalls(seed: 3, percent: 20)
    sim.stream(\.x, pairs, stalls: stalls)
    let results = sim.collectWords(\.y, pairs.count, stalls: stalls)
    #expect(results.map { $0["quotient"]!.unsignedValue } == pairs.map { $0.0 / $0.1 })
    #expect(results.map { $0["remainder"]!.unsignedValue } == pairs.map { $0.0 % $0.1 })
    try recording.expectSameInIcarus()
  }

  // MARK: Multiplication

  @Test(
    arguments: [
      (Format.q(4, 0), Format.q(4, 0)), (.uq(4, 0), .uq(4, 0)), (.q(4, 0), .uq(3, 0)),
      (.q(2, 2), .q(1, 3)),
    ], [2, 3, 5]) func multipliesEveryPair(formats: (Format, Format), stages: Int) throws
  {
    let module = PipelinedMultiplier(left: formats.0, right: formats.1, stages: stages)
    let pairs = formats.0.range.flatMap { a in formats.1.range.map { (a, $0) } }
    let operands = pairs.map {
      (FixedNumber(raw: $0, format: formats.0), FixedNumber(raw: $1, format: formats.1))
    }
    let sim = try Simulator(module)
    let recording = sim.recording()
    sim.stream(\.x, operands)
    let results = sim.collect(\.y, pairs.count)
    #expect(results == operands.map { $0 * $1 })
    #expect(results.map(\.raw) == pairs.map { $0 * $1 })
    #expect(sim.cycle == pairs.count + stages + 1)
    try recording.expectSameInIcarus()
  }

  @Test(arguments: 0..<10) func accumulatesAsTheGoldenModel(seed: Int) throws {
    var draw = Draw(seed)
    let module = PipelinedMac(input: .q(3, 5), output: .q(4, 6), headroom: 4)
    let sums = (0..<8).map { _ in
      (0..<1 + draw.words(1, bits: 4)[0]).map { _ in
        (draw.words(1, bits: 8)[0] - 128, draw.words(1, bits: 8)[0] - 128)
      }
    }
    let format = Format.q(3, 5)
    let items = sums.flatMap { sum in
      sum.enumerated().map { index, pair in
        (
          FixedNumber(raw: pair.0, format: format), FixedNumber(raw: pair.1, format: format),
          index == sum.count - 1
        )
      }
    }
    let sim = try Simulator(module)
    let recording = sim.recording()
    sim.stream(\.x, items, stalls: Stalls(seed: UInt64(seed), percent: 20))
    let stalls = Stalls(seed: UInt64(seed) + 9, percent: 40)
    let results = sim.collect(\.y, sums.count, stalls: stalls)
    // The sum has ten fraction bits; the result keeps six.
    let expected = sums.map { sum in
      let exact = sum.reduce(0) { $0 + $1.0 * $1.1 }
      let nearest = (exact + 7 + (exact >> 4 & 1)) >> 4
      return min(511, max(-512, nearest))
    }
    #expect(results.map(\.raw) == expected)
    #expect(sim.failures == [])
    try recording.expectSameInIcarus()
  }
}
