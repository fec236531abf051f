import FixedPoint
import HDL
import SeededRandom

extension PartGenerator {
  /// A type of any kind.
  mutating func type(_ widest: Int = Generator.widest) -> ValueType {
    switch random.int(0...9) {
    case 0, 1: return .bit
    case 2, 3, 4: return .unsigned(width(widest))
    case 5, 6, 7: return .signed(width(widest))
    case 8:
      let width = width(min(widest, 40))
      return .fixed(format(width))
    default: return .state(random.pick(StateKind.allCases))
    }
  }

  mutating func format(_ width: Int) -> Format {
    let fraction = random.int(0...width)
    return Format(integer: width - fraction, fraction: fraction, isSigned: random.chance(70))
  }

  /// A width; often small, often beside a border of words or bytes.
  mutating func width(_ widest: Int) -> Int {
    let wanted: Int
    switch random.int(0...9) {
    case 0...3: wanted = random.int(1...9)
    case 4: wanted = random.pick([15, 16, 17, 31, 32, 33])
    case 5: wanted = random.pick([63, 64, 65, 80])
    default: wanted = random.int(1...widest)
    }
    return min(wanted, widest)
  }
}
