import HDL

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
  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  /// Whether an event of `percent` probability happens.
  mutating func chance(_ percent: Int) -> Bool { int(0...99) < percent }
  /// One of several.
  mutating func pick<T>(_ items: [T]) -> T { items[int(0...items.count - 1)] }

  /// Bits of a type: often an edge value, else random; a state's encoding is one that exists.
  mutating func bits(_ type: ValueType) -> BitPattern {
    let width = type.width
    if case .state(let kind) = type {
      return BitPattern(int(0...kind.count - 1), width: width)
    }
    switch int(0...9) {
    case 0: return BitPattern(0, width: width)
    case 1: return BitPattern(-1, width: width)
    case 2: return BitPattern(1, width: width)
    case 3: return topBit(width)
    case 4:
      // All ones below the top bit: the largest signed number.
      return BitPattern(words: topBit(width).words.map { ~$0 }, width: width)
    case 5: return BitPattern(-2, width: width)
    default:
      return BitPattern(words: (0..<(width + 63) / 64).map { _ in next() }, width: width)
    }
  }

  private func topBit(_ width: Int) -> BitPattern {
    BitPattern(1, width: 1).concatenated(above: BitPattern(0, width: width - 1))
  }
}
