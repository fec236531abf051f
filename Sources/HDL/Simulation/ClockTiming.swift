/// When clocks have their edges.
struct ClockTiming {
  private var entries: [(clock: Int, period: Int, next: Int)] = []

  /// Whether no clock has a timing.
  var isEmpty: Bool { entries.isEmpty }

  /// Gives a clock edges at `phase`, `phase + period` and so on.
  mutating func set(_ clock: Int, period: Int, phase: Int) {
    entries.removeAll { $0.clock == clock }
    entries.append((clock, period, phase))
  }

  /// The clocks with an edge at the next moment; time moves there.
  mutating func advance() -> [Int] {
    let moment = entries.map(\.next).min() ?? 0
    var clocks: [Int] = []
    for index in entries.indices where entries[index].next == moment {
      clocks.append(entries[index].clock)
      entries[index].next += entries[index].period
    }
    return clocks
  }
}
