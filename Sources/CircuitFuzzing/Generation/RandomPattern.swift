import HDL
import SeededRandom

extension RandomSource {
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
