import FixedPoint
import HDL

/// The source of the random values of one case of ``forAll(seed:cases:sourceLocation:_:)``.
///
/// Every value comes from small whole numbers, the choices, of which smaller ones make simpler
/// values. A failing case is made simpler by drawing again with smaller or fewer choices, so that
/// any function of drawn values shrinks without being told how.
public final class Draw {
  /// The choices made so far.
  private(set) var choices: [UInt64] = []
  /// Runs of choices that can be left out: elements of arrays.
  private(set) var optional: [Range<Int>] = []
  /// What was drawn, for people.
  private(set) var log: [String] = []

  private var replayed: [UInt64]?
  private var random: RandomSequence
  private var depth = 0

  init(seed: UInt64, replaying choices: [UInt64]? = nil) {
    random = RandomSequence(seed: seed)
    replayed = choices
  }

  /// A number from 0 to `most`; small and large ones more often than those between.
  private func choice(_ most: UInt64) -> UInt64 {
    let value: UInt64
    if let replayed {
      value = choices.count < replayed.count ? min(replayed[choices.count], most) : 0
    } else {
      switch random.next() % 16 {
      case 0: value = 0
      case 1: value = most
      case 2: value = min(most, random.next() % 4)
      default: value = most == .max ? random.next() : random.next() % (most + 1)
      }
    }
    choices.append(value)
    return value
  }

  private func drawn<T>(_ make: () -> T) -> T {
    depth += 1
    let value = make()
    depth -= 1
    if depth == 0 { log.append("\(value)") }
    return value
  }

  /// True or false.
  public func bool() -> Bool { drawn { choice(1) == 1 } }

  /// A number of a range; the simplest is the one nearest to zero.
  public func int(_ range: ClosedRange<Int>) -> Int {
    drawn {
      let most = UInt64(bitPattern: Int64(range.upperBound &- range.lowerBound))
      let simplest = min(max(0, range.lowerBound), range.upperBound)
      let above = UInt64(bitPattern: Int64(range.upperBound &- simplest))
      let below = most - above
      // Distances from the simplest, by turns above and below while there are both.
      let value = choice(most)
      let both = 2 * min(above, below)
      if value > both {
        let distance = Int(truncatingIfNeeded: value - min(above, below))
        return above > below ? simplest &+ distance : simplest &- distance
      }
      let distance = Int(truncatingIfNeeded: (value + 1) / 2)
      return value % 2 == 1 ? simplest &- distance : simplest &+ distance
    }
  }

  /// A number of `width` bits without a sign.
  public func unsigned(_ width: Int) -> Int { int(0...(1 << width) - 1) }

  /// A two's complement number of `width` bits.
  public func signed(_ width: Int) -> Int { int(-(1 << (width - 1))...(1 << (width - 1)) - 1) }

  /// A number of a format.
  public func fixed(_ format: Format) -> FixedNumber {
    drawn { FixedNumber(raw: int(format.range), format: format) }
  }

  /// Bits of any width.
  public func bits(_ width: Int) -> BitPattern {
    drawn {
      BitPattern(words: (0..<(width + 63) / 64).map { _ in choice(.max) }, width: width)
    }
  }

  /// One of some values; the simplest is the first.
  public func element<T>(of values: [T]) -> T {
    drawn { values[Int(choice(UInt64(values.count - 1)))] }
  }

  /// A case of an enum.
  public func state<T: CaseIterable>(_: T.Type) -> T { element(of: Array(T.allCases)) }

  /// As many values as `count` allows.
  public func array<T>(_ count: ClosedRange<Int>, of element: () -> T) -> [T] {
    drawn {
      // A choice before each element says whether there is one more. Those below the lower bound
      // are there in any case, but their choices can be left out like those of others, and then
      // the elements behind them move up.
      var result: [T] = []
      let wanted = count.lowerBound + Int(random.next() % UInt64(count.count))
      while result.count < count.upperBound {
        let start = choices.count
        let goesOn: Bool
        if let replayed {
          goesOn = start < replayed.count && replayed[start] > 0
        } else {
          goesOn = result.count < wanted
        }
        choices.append(goesOn ? 1 : 0)
        if !goesOn, result.count >= count.lowerBound { break }
        result.append(element())
        optional.append(start..<choices.count)
      }
      return result
    }
  }

  /// When a stream stalls; the simplest is never.
  public func stalls() -> Stalls {
    drawn { Stalls(seed: choice(.max), percent: Int(choice(80))) }
  }
}

/// Random bits by SplitMix64 (Steele, Lea and Flood, 2014).
struct RandomSequence {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var x = state
    x = (x ^ x >> 30) &* 0xbf58_476d_1ce4_e5b9
    x = (x ^ x >> 27) &* 0x94d0_49bb_1331_11eb
    return x ^ x >> 31
  }
}
