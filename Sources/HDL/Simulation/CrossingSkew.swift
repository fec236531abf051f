/// Lets registers at a crossing of clock domains see bits that have just changed new or old.
///
/// Which bits, is random. A code in which more than one bit changes at a time is then read wrong, as
/// it would be in hardware.
struct CrossingSkew {
  private let registers: [Program.Register]
  private var earlier: [BitPattern?]
  private var chosen: [(register: Int, bits: BitPattern)] = []
  private var state: UInt64

  /// The skew of some registers, as a function of `seed`.
  init(_ registers: [Program.Register], seed: UInt64) {
    self.registers = registers
    earlier = Array(repeating: nil, count: registers.count)
    state = seed
  }

  /// Before the edges of `clocks`: chooses what their registers will see.
  mutating func sample(_ machine: Interpreter, _ clocks: [Int]) {
    chosen = []
    for (index, register) in registers.enumerated() {
      let now = machine.load(register.next)
      guard clocks.contains(register.clock) else {
        earlier[index] = now
        continue
      }
      // Without an edge of another clock since its own, nothing is on its way.
      if let before = earlier[index], before != now {
        let words = zip(now.words, before.words).map { new, old in
          let mask = draw()
          return new & mask | old & ~mask
        }
        chosen.append((index, BitPattern(words: words, width: now.width)))
      }
      earlier[index] = nil
    }
  }

  /// After the edges: puts what was chosen in place.
  func apply(_ machine: Interpreter) {
    for (register, bits) in chosen { machine.store(bits, registers[register].state) }
  }

  private mutating func draw() -> UInt64 {
    // SplitMix64 (Steele, Lea and Flood, 2014).
    state &+= 0x9e37_79b9_7f4a_7c15
    var x = state
    x = (x ^ x >> 30) &* 0xbf58_476d_1ce4_e5b9
    x = (x ^ x >> 27) &* 0x94d0_49bb_1331_11eb
    return x ^ x >> 31
  }
}
