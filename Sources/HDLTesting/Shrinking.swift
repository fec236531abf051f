/// A search for simpler choices with which a case still fails.
struct Shrinking {
  /// The simplest choices so far.
  private(set) var best: [UInt64]
  /// How often simpler ones were found.
  private(set) var accepted = 0

  private var optional: [Range<Int>]
  private var attempts = 0

  /// Attempts after which the search ends.
  private static let limit = 500

  init(_ draw: Draw) { (best, optional) = (draw.choices, draw.optional) }

  /// Looks until nothing simpler is found.
  mutating func run(_ fails: (Draw) -> Bool) {
    var before = -1
    while before != accepted, attempts < Shrinking.limit {
      before = accepted
      leaveOut(fails)
      lower(fails)
    }
  }

  /// Takes over choices if a case with them fails.
  private mutating func take(_ choices: [UInt64], _ fails: (Draw) -> Bool) -> Bool {
    guard choices != best, attempts < Shrinking.limit else { return false }
    attempts += 1
    let draw = Draw(seed: 0, replaying: choices)
    guard fails(draw) else { return false }
    // What was drawn may be fewer choices than were offered.
    (best, optional) = (draw.choices, draw.optional)
    accepted += 1
    return true
  }

  /// Leaves out elements of arrays, the last first.
  private mutating func leaveOut(_ fails: (Draw) -> Bool) {
    var index = optional.count - 1
    while index >= 0 {
      if index < optional.count {
        var fewer = best
        fewer.removeSubrange(optional[index])
        _ = take(fewer, fails)
      }
      index -= 1
    }
  }

  /// Makes each choice as small as possible: zero, else by halving the distance to what passes.
  private mutating func lower(_ fails: (Draw) -> Bool) {
    var index = 0
    while index < best.count {
      if best[index] > 0, !take(replacing(index, 0), fails) {
        var passes: UInt64 = 0
        while index < best.count, best[index] - passes > 1 {
          let middle = passes + (best[index] - passes) / 2
          if !take(replacing(index, middle), fails) { passes = middle }
          if attempts >= Shrinking.limit { return }
        }
      }
      index += 1
    }
  }

  private func replacing(_ index: Int, _ value: UInt64) -> [UInt64] {
    var result = best
    result[index] = value
    return result
  }
}
