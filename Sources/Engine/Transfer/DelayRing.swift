import HDL

/// Delays words by many cycles in distributed RAM: a ring of words in which a place is written in
/// every cycle and read some cycles later. Four bits take as many LUTs and registers as they would
/// take registers alone for one or two cycles.
struct DelayRing {
  /// The delays of one ring.
  static let range = 3...16

  private let place: Unsigned
  private let clock: Clock
  private let m: Builder

  /// Rings that share their place.
  init(_ m: Builder, _ clock: Clock) {
    let place = m.reg("ringPlace", unsigned: 4)
    m.sync(clock) { place <== place &+ 1 }
    (self.place, self.clock, self.m) = (place, clock, m)
  }

  /// A value or a bundle of ``range`` cycles ago. It has no meaning before that many cycles have passed.
  func delayed<T>(_ name: String, _ value: T, by cycles: Int) -> T {
    precondition(Self.range.contains(cycles), "a ring delays by 3 to 16 cycles, not \(cycles)")
    let bits = packed(value)
    let words = m.memory("\(name)Ring", depth: 16, unsigned: bits.width, collision: .undefined)
    words.write(clock, at: place, bits, enable: Bit(true))
    let result = m.reg("\(name)By\(cycles)", like: value, reset: .none)
    // What leaves the register was read a cycle earlier.
    let word = words[place &- (cycles - 1)]
    m.sync(clock) { result <== unpacked(word, like: value) }
    return result
  }
}
