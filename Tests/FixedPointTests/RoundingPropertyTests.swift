import FixedPoint
import Testing

/// The definitions in exact arithmetic: a value and `2^shift` as integers of 128 bits, division
/// with remainder, no bit operations.
enum Exact {
  /// The floor of `value / 2^shift` and the remainder as a fraction `remainder / divisor`.
  static func divide(_ value: Int, by shift: Int) -> (
    floor: Int128, remainder: Int128, divisor: Int128
  ) {
    let divisor = (0..<shift).reduce(Int128(1)) { product, _ in product * 2 }
    var (quotient, remainder) = Int128(value).quotientAndRemainder(dividingBy: divisor)
    if remainder < 0 {
      quotient -= 1
      remainder += divisor
    }
    return (quotient, remainder, divisor)
  }

  static func nearestEven(_ value: Int, by shift: Int) -> Int128 {
    let (floor, remainder, divisor) = divide(value, by: shift)
    if 2 * remainder > divisor { return floor + 1 }
    if 2 * remainder < divisor { return floor }
    return floor % 2 == 0 ? floor : floor + 1
  }

  /// Rounds up when the first 16 bits of the fraction and the random number reach one.
  static func stochastic(_ value: Int, by shift: Int, random: UInt16) -> Int128 {
    let (floor, remainder, divisor) = divide(value, by: shift)
    let fraction = remainder * 65536 / divisor
    return floor + (fraction + Int128(random) >= 65536 ? 1 : 0)
  }

  static func limited(_ value: Int128) -> Int128 {
    min(max(value, -140_737_488_355_328), 140_737_488_355_327)
  }
}

@Suite struct RoundingPropertyTests {
  static let large: [Int] = (0..<400).map { index in
    let bits = RandomStream(seed: 3).bits(step: 0, tensor: 5)
    let word = (0..<4).reduce(0) { $0 << 16 | Int(bits[4 * index + $1]) }
    return word >> (17 + index % 40)
  }

  @Test func nearestEvenIsExact() {
    for shift in 0...70 {
      for value in Array(-300...300) + Self.large {
        #expect(
          Int128(shiftedNearestEven(value, by: shift)) == Exact.nearestEven(value, by: shift),
          "\(value) by \(shift)")
      }
    }
  }

  @Test func stochasticIsExactForManyRandomNumbers() {
    let randoms: [UInt16] =
      [0, 1, 2, 255, 256, 0x7fff, 0x8000, 0xfffe, 0xffff]
      + (0..<20).map { RandomStream(seed: 1).bits(step: 1, tensor: 1)[$0] }
    for shift in 0...70 {
      for value in Array(-130...130) + Self.large {
        for random in randoms {
          #expect(
            Int128(shiftedStochastic(value, by: shift, random: random))
              == Exact.stochastic(value, by: shift, random: random),
            "\(value) by \(shift) with \(random)")
        }
      }
    }
  }

  /// Over all random numbers, a value is rounded up as often as its fraction says.
  @Test(arguments: [(5, 3), (-5, 3), (1, 16), (-1, 16), (12345, 9), (-77777, 20), (99999, 30)])
  func stochasticIsUnbiased(_ value: Int, _ shift: Int) {
    let sum = (0...UInt16.max).reduce(0) { $0 + shiftedStochastic(value, by: shift, random: $1) }
    // The sum is 65,536 times the value, to less than one unit of the mean's 16 fraction bits.
    let exact = Exact.divide(value * 65536, by: shift)
    #expect(Int128(sum) == exact.floor)
  }

  @Test func leftShiftsSaturateToTheAccumulator() {
    for shift in 0...60 {
      for value in Array(-130...130) + Self.large {
        var exact = Int128(value)
        for _ in 0..<shift { exact = Exact.limited(exact * 2) }
        #expect(Int128(shiftedFloor(value, by: -shift)) == Exact.limited(exact))
        #expect(shiftedNearestEven(value, by: -shift) == shiftedFloor(value, by: -shift))
        #expect(
          shiftedStochastic(value, by: -shift, random: 9) == shiftedFloor(value, by: -shift))
      }
    }
  }

  @Test func floorIsExact() {
    for shift in 0...70 {
      for value in Array(-300...300) + Self.large {
        #expect(
          Int128(shiftedFloor(value, by: shift))
            == Exact.limited(Exact.divide(value, by: shift).floor))
      }
    }
  }

  @Test func saturationKeepsWhatFits() {
    for bits in 1...12 {
      let (low, high) = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1)
      for value in -5000...5000 {
        #expect(saturated(value, bits: bits) == Swift.min(Swift.max(value, low), high))
        #expect((magnitudeBits(value) <= bits - 1) == (value >= low && value <= high))
      }
    }
    #expect(signedRange(bits: 64) == Int.min...Int.max)
  }

  @Test func formatsDescribeTheirRange() {
    #expect(Format.q(4, 12).range == -32768...32767)
    #expect(Format.uq(4, 4).range == 0...255)
    #expect(Format.q(4, 12).description == "q4.12")
    #expect(Format.uq(0, 8).description == "uq0.8")
  }
}
