import EngineProgram
import SeededRandom

/// The part of the memories that a program uses: it writes all of it before it reads any, and sends
/// it at its end.
struct Window {
  var activations, weights, input, masks: Range<Int>

  /// A window at random places; now and then the whole of a pad that is not large.
  init(_ configuration: EngineConfiguration, _ random: inout RandomSource) {
    func part(_ words: Int, most: Int, whole: Int) -> Range<Int> {
      if words <= whole, random.chance(3) { return 0..<words }
      let size = min(random.int(most / 2...most), words)
      // Both ends of a memory are worth a visit.
      let base = random.chance(30) ? random.pick([0, words - size]) : random.int(0...words - size)
      return base..<base + size
    }
    activations = part(configuration.activationWords, most: 800, whole: 1 << 13)
    weights = part(configuration.weightWords, most: 800, whole: 1 << 13)
    input = part(configuration.inputWords, most: 400, whole: 1 << 12)
    masks = part(configuration.maskWords, most: 96, whole: 256)
  }

  func words(of pad: Pad) -> Range<Int> {
    switch pad {
    case .activations: activations
    case .weights: weights
    case .input: input
    }
  }
}

/// Nested loops over addresses, with the distance that each turn of a loop makes by itself.
struct Strides {
  /// Turns and distances, the innermost loop first.
  var loops: [(count: Int, stride: Int)]

  /// The lowest and the highest address, from the first one.
  var extent: ClosedRange<Int> {
    let ends = loops.map { ($0.count - 1) * $0.stride }
    return ends.reduce(0) { $0 + min($1, 0) }...ends.reduce(0) { $0 + max($1, 0) }
  }

  /// What a turn of each loop adds after all inner ones went to their ends.
  var steps: [Int] {
    var inner = 0
    return loops.map { loop in
      defer { inner += (loop.count - 1) * loop.stride }
      return loop.count > 1 ? loop.stride - inner : loop.stride
    }
  }
}

extension RandomSource {
  /// A base from which an extent lies in a window; nil if it is too large.
  mutating func base(for extent: ClosedRange<Int>, in window: Range<Int>) -> Int? {
    let first = window.lowerBound - extent.lowerBound
    let last = window.upperBound - 1 - extent.upperBound
    return first <= last ? int(first...last) : nil
  }

  /// An odd stride.
  mutating func odd(bits: Int) -> Int { stride(bits: bits) | 1 }

  /// A number of turns for each of `levels` loops: a few loops turn, others not.
  mutating func counts(_ levels: Int, most: Int, budget: Int) -> [Int] {
    var left = budget
    return (0..<levels).map { _ in
      guard chance(45), left > 1 else { return int(0...1) }
      let count = int(1...min(most, left))
      left /= count
      return count
    }
  }
}
