import Engine
import EngineExecutor
import EngineProgram
import HDL
import HDLTesting

/// Nested loops over addresses for the units that move words, with what the executor makes of them.
struct TransferCase {
  var base: Int
  /// Turns of each loop, the innermost first, and the distances of its elements.
  var counts: [Int]
  var strides: [Int]

  static let configuration = EngineConfiguration(
    rows: 4, columns: 6, activationWords: 1 << 13, weightWords: 64, inputWords: 1 << 13,
    maskWords: 16)

  /// Loops of few turns whose elements may lie anywhere in the pad, upwards and downwards.
  init(_ draw: Draw, innermostStride: Int? = nil) {
    counts = (0..<WalkFields.levels).map { level in draw.int(0...(level == 0 ? 9 : 3)) }
    strides = counts.map { _ in draw.int(-20...20) }
    if let innermostStride { strides[0] = innermostStride }
    let lowest = zip(counts, strides).reduce(0) { $0 + min(0, max($1.0 - 1, 0) * $1.1) }
    base = draw.int(0...1000) - lowest
  }

  /// One run of words.
  init(base: Int, count: Int) {
    self.base = base
    counts = [count] + Array(repeating: 1, count: WalkFields.levels - 1)
    strides = Array(repeating: 1, count: WalkFields.levels)
  }

  /// The number of addresses.
  var count: Int { counts.reduce(1) { $0 * max($1, 1) } }
  /// The words in which bytes come, each run of the innermost loop from a new word on.
  var byteWords: Int { count / max(counts[0], 1) * ((max(counts[0], 1) + 3) / 4) }

  /// What each loop adds when it turns: its distance less what inner loops have added.
  var steps: [Int] {
    var inner = 0
    return zip(counts, strides).map { count, stride in
      defer { inner += (max(count, 1) - 1) * stride }
      return stride - inner
    }
  }

  /// The addresses in order, as a definition independent of the executor's.
  var addresses: [Int] {
    zip(counts, strides).reduce([base]) { addresses, loop in
      (0..<max(loop.0, 1)).flatMap { turn in addresses.map { $0 + turn * loop.1 } }
    }
  }

  func set(_ instruction: inout Instruction, _ base: Field, _ walk: WalkFields) {
    instruction[base] = self.base
    for level in 0..<WalkFields.levels {
      instruction[walk.counts[level]] = counts[level]
      instruction[walk.steps[level]] = steps[level]
    }
  }

  func poke<M: Module>(_ sim: Simulator<M>, _ base: Unsigned, _ loops: AddressWalk.Loops) {
    sim.poke(base, self.base)
    for level in 0..<WalkFields.levels {
      sim.poke(loops.counts[level], counts[level])
      sim.poke(loops.steps[level], steps[level] & ((1 << FieldWidth.address) - 1))
    }
  }
}
