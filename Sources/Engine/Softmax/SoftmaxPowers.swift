import EngineProgram
import FixedPoint
import HDL
import HDLLibrary

/// Second stage of ``SoftmaxUnit``: the powers of a sample's logits, and their sum.
///
/// The logits wait in a ring of words until the largest is known. The distance from it times log2 e
/// gives a place in a table of powers and a shift.
struct SoftmaxPowers: Module {
  /// Bits of a sum of powers.
  static let sumBits = unsignedBits(InstructionSet.maximumClasses << 15)
  /// Bits of a distance; it ends at `2^20`.
  static let distanceBits = 21
  /// Words of the rings for logits and powers. An element waits for less than two samples' time and 60 cycles.
  static let ringWords = 1024
  /// Cycles from a logit's leaving the ring to its power.
  static let latency = 14

  /// Whether the places of elements are far from their distances, so that one waits for the other in a register.
  var spreads: Bool

  struct IO {
    let clock: Clock
    /// Logits as they come.
    let elementValid: Bit
    let element: Unsigned
    /// Begins with the oldest logits, `classes` of them, whose sample has this largest logit.
    let start: Bit
    let largest: Signed
    let sampleLabel: Unsigned
    let sampleIsCorrect: Bit
    let classes: Unsigned
    let exponent: Signed
    /// Powers as they are made.
    let powerValid: Bit
    let power: Unsigned
    /// Whether a sample's sum is there: in this cycle only.
    let summed: Bit
    let sum: Unsigned
    /// What goes on with the sum.
    let labelDistance, label: Unsigned
    let isCorrect: Bit
  }

  /// What belongs to a sample.
  struct Sample {
    let label: Unsigned
    let isCorrect: Bit
  }

  var documentation: String { "The powers of a sample's logits, and their sum." }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(), elementValid: p.bit(), element: p.unsigned(16), start: p.bit(),
      largest: p.signed(16), sampleLabel: p.unsigned(8), sampleIsCorrect: p.bit(),
      classes: p.unsigned(SoftmaxReader.classBits), exponent: p.signed(ExponentSlot.width),
      powerValid: p.output(p.bit()), power: p.output(p.unsigned(16)), summed: p.output(p.bit()),
      sum: p.output(p.unsigned(Self.sumBits)),
      labelDistance: p.output(p.unsigned(Self.distanceBits)), label: p.output(p.unsigned(8)),
      isCorrect: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    let clock = io.clock
    let elements = ElementCounter("read", clock, begins: io.start, classes: io.classes, m)
    let ring = m.instance("logits", SoftmaxRing())
    m.comb {
      ring.write <== io.elementValid
      ring.word <== io.element
      ring.read <== elements.valid
    }
    // Whether there is an element, and the first or the last one, by cycles after its reading.
    let valid = m.history("valid", elements.valid, Self.latency, clock)
    let first = m.history("first", elements.isFirst, Self.latency, clock)
    let last = m.history("last", elements.valid & elements.isLast, Self.latency, clock)

    // A sample's values move on beside its elements, for the next sample may follow at once.
    let largest = m.copied("largest1", io.largest, when: io.start, clock)
    let measured = m.copied("largest2", largest, when: first[1], clock)
    let arrived = m.copied(
      "arrived", Sample(label: io.sampleLabel, isCorrect: io.sampleIsCorrect), when: io.start,
      clock)
    let waiting = m.copied("waiting", arrived, when: first[1], clock)
    let labelled = m.copied("labelled", waiting, when: first[9], clock)
    let summing = m.copied("summing", labelled, when: last[10], clock)

    let distance = m.distance(
      of: ring.oldest, from: measured, exponent: io.exponent, clock)
    let waits = spreads ? 1 : 0
    let labelDistance = m.labelDistance(
      distance, at: labelled.label, valid: valid[10], first: first[10], waits: waits, clock)
    let summingDistance = m.copied(
      "summingDistance", labelDistance, when: last[11 + waits], clock)
    let power = m.power(of: distance, clock)
    let sum = m.reg("sum_", unsigned: Self.sumBits, reset: .none)
    let summed = m.delayed("summed_", last[14], by: 1, clock)
    m.sync(clock) {
      When(valid[14]) {
        sum <== (mux(first[14], sum.constant(0), sum) + power).truncated(to: Self.sumBits)
      }
    }
    m.comb {
      io.powerValid <== valid[14]
      io.power <== power
      io.summed <== summed
      io.sum <== sum
      io.labelDistance <== summingDistance
      io.label <== summing.label
      io.isCorrect <== summing.isCorrect
    }
  }
}

extension Builder {
  /// A value as it was 0, 1, ... `cycles` cycles ago.
  fileprivate func history(_ name: String, _ value: Bit, _ cycles: Int, _ clock: Clock) -> [Bit] {
    (1...cycles).reduce(into: [value]) { history, cycle in
      let next = reg("\(name)\(cycle)")
      let earlier = history[cycle - 1]
      sync(clock) { next <== earlier }
      history.append(next)
    }
  }

  /// The values that a bundle had when `condition` was last set.
  fileprivate func copied<T>(_ name: String, _ value: T, when condition: Bit, _ clock: Clock) -> T {
    let copy = reg(name, like: value, reset: .none)
    sync(clock) { When(condition) { copy <== value } }
    return copy
  }

  /// `floor(difference * log2 e * 2^10)` in units of the logits, at most `2^20`: eight cycles.
  fileprivate func distance(
    of logit: Unsigned, from largest: Signed, exponent: Signed, _ clock: Clock
  ) -> Unsigned {
    // log2 e is 47274 * 2^-15, and 47274 = 23 * 2^11 + 85 * 2.
    let difference = reg("difference", unsigned: 16, reset: .none)
    let times3 = reg("times3", unsigned: 18, reset: .none)
    let times5 = reg("times5", unsigned: 19, reset: .none)
    let times1 = reg("times1", unsigned: 16, reset: .none)
    let times23 = reg("times23", unsigned: 21, reset: .none)
    let times85 = reg("times85", unsigned: 23, reset: .none)
    let product = reg("product", unsigned: 32, reset: .none)
    precondition(23 << 11 + 85 << 1 == Softmax.log2E)
    // The product with five places below, for a shift to the right only.
    let places = 37
    let shift = reg("shift", unsigned: 6, reset: .none)
    let amount = wire("amount", Signed(10, width: 6) - exponent)
    let shifted16 = reg("shifted16", unsigned: places, reset: .none)
    let shifted4 = reg("shifted4", unsigned: places, reset: .none)
    let shifted1 = reg("shifted1", unsigned: places, reset: .none)
    let distance = reg("distance", unsigned: SoftmaxPowers.distanceBits, reset: .none)
    let limit = SoftmaxPowers.distanceBits - 1
    sync(clock) {
      shift
        <== mux(
          amount.isNegative, Unsigned(0, width: 6),
          amount.asUnsigned[0..<amount.width - 1].saturated(to: 6))
      difference <== (largest &- logit.asSigned).asUnsigned
      times3 <== (difference + (difference << 1)).truncated(to: 18)
      times5 <== (difference + (difference << 2)).truncated(to: 19)
      times1 <== difference
      times23 <== (times3 << 3) &- times1.extended(to: 21)
      times85 <== (times5 + (times5 << 4)).truncated(to: 23)
      product <== (times23 << 11) &+ (times85 << 1).extended(to: 32)
      shifted16 <== (product << 5) >> concatenate(shift[4..<6], Unsigned(0, width: 4))
      shifted4 <== shifted16 >> concatenate(shift[2..<4], Unsigned(0, width: 2))
      shifted1 <== shifted4 >> shift[0..<2]
      distance
        <== mux(
          shifted1[limit..<places].anyBit, Unsigned(1 << limit, width: limit + 1),
          shifted1[0...limit])
    }
    return distance
  }

  /// The distance at the label's place, zero if no element has it; there a cycle after its element, and
  /// after as many as it `waits`.
  fileprivate func labelDistance(
    _ distance: Unsigned, at label: Unsigned, valid: Bit, first: Bit, waits: Int, _ clock: Clock
  ) -> Unsigned {
    let found = reg("labelDistance_", unsigned: distance.width, reset: .none)
    let next = reg("nextPlace", unsigned: SoftmaxReader.classBits, reset: .none)
    let place = wire("place", mux(first, next.constant(0), next))
    let isLabel = wire("isLabel", place == label)
    let isDecided = delayed("isDecided", valid & (first | isLabel), by: waits, clock)
    let isFound = delayed("isFound", isLabel, by: waits, clock)
    let candidate = delayed("waitingDistance", distance, by: waits, clock)
    sync(clock) {
      next <== place &+ 1
      When(isDecided) { found <== mux(isFound, candidate, candidate.constant(0)) }
    }
    return found
  }

  /// `2^15 * 2^-(distance / 1024)`, rounded down after the table: four cycles.
  fileprivate func power(of distance: Unsigned, _ clock: Clock) -> Unsigned {
    let fraction = Softmax.fractionBits
    let table = instance(
      "powers", Rom(width: 16, words: Softmax.powers.map(Int.init), registered: true))
    comb {
      table.enable <== true
      table.address <== distance[0..<fraction]
    }
    let whole = delayed("whole", distance[fraction..<distance.width], by: 2, clock)
    let vanishes = wire("vanishes", whole[4..<whole.width].anyBit)
    let coarse = reg("coarse", unsigned: 16, reset: .none)
    let fine = reg("fine", unsigned: 2, reset: .none)
    let power = reg("power_", unsigned: 16, reset: .none)
    sync(clock) {
      coarse
        <== mux(
          vanishes, Unsigned(0, width: 16),
          table.data >> concatenate(whole[2..<4], Unsigned(0, width: 2)))
      fine <== whole[0..<2]
      power <== coarse >> fine
    }
    return power
  }
}
