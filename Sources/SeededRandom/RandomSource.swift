/// Reproducible random numbers (SplitMix64 by Steele, Lea and Flood).
public struct RandomSource: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A sequence that depends on the seed only.
  public init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 ^ 0xD1B5_4A32_D192_ED03 }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number of a range.
  public mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  /// Whether an event of `percent` probability happens.
  public mutating func chance(_ percent: Int) -> Bool { int(0...99) < percent }
  /// One of several.
  public mutating func pick<T>(_ items: [T]) -> T { items[int(0...items.count - 1)] }
}
