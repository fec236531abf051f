import EngineProgram
import HDL

/// The counters of nested loops, the innermost first.
///
/// Each counts the turns that are left and keeps a bit that says whether this is the last one, so
/// that the level that turns next is found from those bits alone.
struct LoopCounters {
  private let remaining: [Unsigned]
  private let turns: [Unsigned]
  private let isSingle: [Bit]
  /// Whether a level is in its last turn.
  let isLast: [Bit]

  /// Counters of loops with these numbers of turns, which stand still while the loops run; 0 means
  /// one turn.
  init(_ name: String, counts: [Unsigned], _ m: Builder) {
    turns = counts.enumerated().map { level, count in
      m.wire("\(name)Turns\(level)", count &- 1)
    }
    isSingle = counts.enumerated().map { level, count in
      m.wire("\(name)Single\(level)", !count[1..<count.width].anyBit)
    }
    remaining = counts.enumerated().map { level, count in
      m.reg("\(name)Remaining\(level)", unsigned: count.width, reset: .none)
    }
    isLast = counts.indices.map { m.reg("\(name)IsLast\($0)") }
  }

  /// Whether every level from the innermost up to, and without, the given one is in its last turn.
  func isLast(below level: Int) -> Bit {
    isLast[..<level].isEmpty ? Bit(true) : balanced(Array(isLast[..<level])) { $0 & $1 }
  }

  /// Whether this is the last turn of all.
  var ends: Bit { isLast(below: isLast.count) }

  /// For each level, whether it is the one that turns next.
  var selects: [Bit] { isLast.indices.map { !isLast[$0] & isLast(below: $0) } }

  /// Sets all counters to the first turn.
  var start: [Statement] {
    isLast.indices.flatMap { level in
      block {
        remaining[level] <== turns[level]
        isLast[level] <== isSingle[level]
      }
    }
  }

  /// Moves to the next turn; after the last one, to the first.
  var advance: [Statement] {
    isLast.indices.flatMap { level in
      block {
        When(isLast(below: level)) {
          When(isLast[level]) {
            remaining[level] <== turns[level]
            isLast[level] <== isSingle[level]
          }.else {
            remaining[level] <== remaining[level] &- 1
            isLast[level] <== remaining[level] == 1
          }
        }
      }
    }
  }
}
