/// Random numbers that a seed decides, with many of the kind that finds faults.
struct Randomness: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 &+ 0x1234_5678_9abc_def1 }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var x = state
    x = (x ^ x >> 30) &* 0xbf58_476d_1ce4_e5b9
    x = (x ^ x >> 27) &* 0x94d0_49bb_1331_11eb
    return x ^ x >> 31
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func bool() -> Bool { Bool.random(using: &self) }

  /// A two's complement number of `bits` bits: of any magnitude, often next to a power of two, the
  /// sum of two of them, or at the end of the range.
  mutating func signed(_ bits: Int) -> Int {
    let limit = 1 << (bits - 1)
    let size = int(0...bits - 1)
    let number =
      switch int(0...7) {
      case 0: limit - 1
      case 1: 0
      case 2: int(0...1 << size)
      case 3: (1 << size) - int(0...1)
      case 4: (1 << size) + (1 << int(0...size))
      case 5: (1 << size) + (1 << int(0...size)) - 1
      default: int(0...limit - 1)
      }
    let signed = bool() ? number : -number - int(0...1)
    return min(max(signed, -limit), limit - 1)
  }
}
