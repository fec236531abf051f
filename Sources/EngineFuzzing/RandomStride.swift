import SeededRandom

extension RandomSource {
  /// A number whose magnitude is as likely of each number of bits.
  mutating func stride(bits: Int) -> Int {
    let magnitude = int(0...(1 << int(0...bits)) - 1)
    return chance(25) ? -magnitude : magnitude
  }
}
