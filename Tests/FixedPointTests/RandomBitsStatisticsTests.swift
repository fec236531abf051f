import FixedPoint
import Testing

/// Statistics of the random bits, in standard deviations from what independent uniform numbers
/// give. Seeds are fixed, so the results are too.
@Suite struct RandomBitsStatisticsTests {
  static let count = 1 << 14

  /// The largest of the tests' deviations for numbers of 16 bits.
  static func deviations(_ numbers: [UInt16]) -> (mean: Double, variance: Double, lag: Double) {
    let uniform = numbers.map { (Double($0) + 0.5) / 65536 - 0.5 }
    let size = Double(uniform.count)
    let mean = uniform.reduce(0, +) / size
    let square = uniform.reduce(0) { $0 + $1 * $1 } / size
    let lags = [1, 2, 3, 4, 5, 7, 8, 16, 32, 64, 128, 256, 512, 1024, 4096].map { lag in
      let products = zip(uniform, uniform.dropFirst(lag)).reduce(0) { $0 + $1.0 * $1.1 }
      return abs(products / (size - Double(lag))) * 12 * (size - Double(lag)).squareRoot()
    }
    return (
      abs(mean) * (12 * size).squareRoot(), abs(square - 1 / 12) * (180 * size).squareRoot(),
      lags.max()!
    )
  }

  @Test func numbersLookUniformAndIndependent() {
    for key in 0..<30 {
      let bits = RandomStream(seed: UInt64(key / 10)).bits(step: key % 10, tensor: 3 * key)
      let found = Self.deviations((0..<Self.count).map { bits[$0] })
      #expect(found.mean < 4)
      #expect(found.variance < 4)
      #expect(found.lag < 5)
    }
  }

  /// The same tests notice a cipher with too few rounds.
  @Test(arguments: [3, 4]) func tooFewRoundsAreNoticed(_ rounds: Int) {
    let keys = RandomStream(seed: 1).bits(step: 0, tensor: 1).keys.prefix(rounds)
    let numbers = (0..<Self.count).map { element -> UInt16 in
      var (high, low) = (UInt16(0), UInt16(element))
      for key in keys {
        high = ((high >> 7 | high << 9) &+ low) ^ key
        low = (low << 2 | low >> 14) ^ high
      }
      return low
    }
    #expect(Self.deviations(numbers).lag > 8)
  }

  @Test func everyBitIsBalanced() {
    let bits = RandomStream(seed: 7).bits(step: 4, tensor: 2)
    for place in 0..<16 {
      let ones = (0..<Self.count).reduce(0) { $0 + Int(bits[$1] >> UInt16(place) & 1) }
      let expected = Double(Self.count) / 2
      #expect(abs(Double(ones) - expected) < 4 * (expected / 2).squareRoot())
    }
  }

  /// Neighbouring steps, tensors and seeds share nothing.
  @Test func streamsAreUnrelated() {
    let base = RandomStream(seed: 1).bits(step: 5, tensor: 6)
    let others = [
      RandomStream(seed: 1).bits(step: 6, tensor: 6),
      RandomStream(seed: 1).bits(step: 5, tensor: 7),
      RandomStream(seed: 2).bits(step: 5, tensor: 6),
      RandomStream(seed: 1 << 40).bits(step: 5, tensor: 6),
    ]
    for other in others {
      let product = (0..<Self.count).reduce(0.0) {
        $0 + (Double(base[$1]) - 32767.5) * (Double(other[$1]) - 32767.5)
      }
      let correlation = product / Double(Self.count) / (65536.0 * 65536 / 12)
      #expect(abs(correlation) * Double(Self.count).squareRoot() < 4)
    }
  }

  /// The sum of rounded values is the exact sum but for noise that grows as a square root.
  @Test func roundedSumsAreUnbiased() {
    let bits = RandomStream(seed: 11).bits(step: 0, tensor: 0)
    for (value, shift) in [(3, 4), (-5, 7), (1000, 11), (-1, 12)] {
      let sum = (0..<Self.count).reduce(0) {
        $0 + shiftedStochastic(value, by: shift, random: bits[$1])
      }
      let scale = Double(sign: .plus, exponent: -shift, significand: Double(value))
      let fraction = scale - scale.rounded(.down)
      let deviation = (Double(Self.count) * fraction * (1 - fraction)).squareRoot()
      #expect(abs(Double(sum) - scale * Double(Self.count)) < 4 * deviation)
    }
  }

  /// The published test vector of Speck32/64.
  @Test func theSeedCipherIsSpeck() {
    #expect(RandomStream(seed: 0x1918_1110_0908_0100).encrypt(0x6574_694c) == 0xa868_42f2)
  }
}
