/// Random numbers that are the same on every machine: xorshift with 64 bits (Marsaglia 2003, "Xorshift RNGs").
struct RandomSource: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = 0x9E37_79B9_7F4A_7C15 ^ (seed &* 0xD134_2543_DE82_EF95) | 1 }

  private mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state >> 16 & 0xFFFF_FFFF
  }

  /// A number from 0 to below `count`.
  mutating func below(_ count: Int) -> Int { Int((next() &* UInt64(count)) >> 32) }
  /// A number from 0 to below 1.
  mutating func fraction() -> Float { Float(next() >> 8) / 16_777_216 }
}
