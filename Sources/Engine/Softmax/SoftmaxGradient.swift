import ECP5
import EngineProgram
import FixedPoint
import HDL
import HDLLibrary

/// Last stage of ``SoftmaxUnit``: probabilities from powers and the reciprocal of their sum, and the
/// gradient rounded from them.
struct SoftmaxGradient: Module {
  /// Cycles from a power's leaving the ring to its gradient.
  static let latency = 11

  struct IO {
    let clock: Clock
    /// Begins with a batch; the first sample follows later.
    let restart: Bit
    let gradient, stride, classes, samples, bits: Unsigned
    /// The index of the first element.
    let element: Unsigned
    let keys: [Unsigned]
    /// Powers as they are made.
    let powerValid: Bit
    let power: Unsigned
    /// Begins with the oldest powers, `classes` of them.
    let start: Bit
    let reciprocal, label: Unsigned
    let write: WordWrite
    let saturates: Bit
    let done: Bit
  }

  var documentation: String { "Probabilities of a sample, and the gradient rounded from them." }

  func ports(_ p: Ports) -> IO {
    let address = { p.unsigned(FieldWidth.address) }
    return IO(
      clock: p.clock(), restart: p.bit(), gradient: address(), stride: address(),
      classes: p.unsigned(SoftmaxReader.classBits), samples: p.unsigned(FieldWidth.count),
      bits: p.unsigned(FieldWidth.bits), element: p.unsigned(FieldWidth.element),
      keys: p.vector(FixedPoint.RandomBits.elementRounds) { p.unsigned(16) },
      powerValid: p.bit(), power: p.unsigned(16), start: p.bit(),
      reciprocal: p.unsigned(SoftmaxReciprocal.quotientBits), label: p.unsigned(8),
      write: WordWrite(p), saturates: p.output(p.bit()), done: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    let clock = io.clock
    let elements = ElementCounter("read", clock, begins: io.start, classes: io.classes, m)
    let ring = m.instance("powers", SoftmaxRing())
    m.comb {
      ring.write <== io.powerValid
      ring.word <== io.power
      ring.read <== elements.valid
    }
    let reciprocal = m.reg("reciprocal_", unsigned: io.reciprocal.width, reset: .none)
    let label = m.reg("label_", unsigned: 8, reset: .none)
    let dividing = m.reg("dividing", unsigned: io.reciprocal.width, reset: .none)
    let first2 = m.delayed("first", elements.isFirst, by: 1, clock)
    let isLabel = m.isLabel(elements, label, clock)
    m.sync(clock) {
      When(io.start) {
        reciprocal <== io.reciprocal
        label <== io.label
      }
      // The next sample's reciprocal may come before the last power has left the ring.
      When(first2) { dividing <== reciprocal }
    }
    let probability = m.probability(power: ring.oldest, reciprocal: dividing, clock)
    let difference = m.difference(
      probability, isLabel: m.delayed("isLabel", isLabel, by: 6, clock), clock)
    let random = m.random(
      of: elements.valid, begin: io.restart, at: io.element, io.keys, bits: io.bits, clock)
    let rounded = m.rounded(difference, random, bits: io.bits, clock)

    let valid = m.delayed("valid", elements.valid, by: Self.latency, clock)
    let last = m.delayed(
      "last", elements.valid & elements.isLast, by: Self.latency, clock)
    let samplesLeft = m.reg("samplesLeft", unsigned: FieldWidth.count, reset: .none)
    let base = m.reg("base", unsigned: FieldWidth.address, reset: .none)
    let address = m.reg("address", unsigned: FieldWidth.address, reset: .none)
    let done = m.reg("done_")
    let next = m.wire("next", base &+ io.stride)
    m.sync(clock) {
      done <== last & (samplesLeft == 1)
      When(io.restart) {
        samplesLeft <== io.samples
        base <== io.gradient
        address <== io.gradient
      }.elseWhen(last) {
        samplesLeft <== samplesLeft &- 1
        base <== next
        address <== next
      }.elseWhen(valid) { address <== address &+ 1 }
    }
    m.comb {
      io.write.enable <== valid
      io.write.address <== address
      io.write.data <== rounded.value
      io.saturates <== valid & rounded.saturates
      io.done <== done
    }
  }
}

extension Builder {
  /// Whether the element being read is the label's.
  fileprivate func isLabel(_ elements: ElementCounter, _ label: Unsigned, _ clock: Clock) -> Bit {
    let next = reg("nextPlace", unsigned: SoftmaxReader.classBits, reset: .none)
    let place = wire("place", mux(elements.isFirst, next.constant(0), next))
    sync(clock) { next <== place &+ 1 }
    return wire("isLabel", place == label)
  }

  /// `(power * reciprocal + 2^18) >> 19`, from two cycles to six after the reading.
  ///
  /// A multiplier takes the low 17 bits of the reciprocal; its upper three are 0 to 4.
  fileprivate func probability(
    power: Unsigned, reciprocal: Unsigned, _ clock: Clock
  ) -> Unsigned {
    let multiplier = instance(
      "multiplier", MULT18X18D(widthA: 17, widthB: 18, pipelineRegister: true))
    let upToThree = reg("upToThree", unsigned: 18, reset: .none)
    let four = reg("four", unsigned: 16, reset: .none)
    let upper = reg("upper", unsigned: 18, reset: .none)
    let rounding = reg("rounding", unsigned: 19, reset: .none)
    let probability = reg("probability", unsigned: 16, reset: .none)
    let product = wire("product", multiplier.product.asUnsigned)
    let total = wire("total", product[17..<34] + rounding)
    sync(clock) {
      upToThree
        <== ((power & reciprocal[17].repeated(16))
        + ((power & reciprocal[18].repeated(16)) << 1)).truncated(to: 18)
      four <== power & reciprocal[19].repeated(16)
      upper <== upToThree | four << 2
      rounding <== upper + 2
      probability <== total[2..<18]
    }
    comb {
      multiplier.enable <== true
      multiplier.a <== power.signed
      multiplier.b <== reciprocal[0..<17].signed
    }
    return probability
  }

  /// `probability - onehot`, at most 32767, two cycles later: there eight after the reading.
  fileprivate func difference(
    _ probability: Unsigned, isLabel: Bit, _ clock: Clock
  ) -> Signed {
    let difference = reg("difference", signed: 16, reset: .none)
    let isOne = wire("isOne", probability.mostSignificantBit)
    let fraction = wire("fraction", probability[0..<15])
    sync(clock) {
      difference
        <== concatenate(
          isLabel & !isOne, mux(!isLabel & isOne, ~fraction.constant(0), fraction)
        ).asSigned
    }
    return delayed("difference_", difference, by: 1, clock)
  }

  /// The random bits of each element, shifted right by `bits`: there eight cycles after the
  /// reading.
  fileprivate func random(
    of valid: Bit, begin: Bit, at start: Unsigned, _ keys: [Unsigned], bits: Unsigned,
    _ clock: Clock
  ) -> Unsigned {
    let generator = instance("random", HDLLibrary.RandomBits())
    let element = reg("elementIndex", unsigned: FieldWidth.element, reset: .none)
    let coarse = reg("randomCoarse", unsigned: 16, reset: .none)
    let shifted = reg("randomShifted", unsigned: 16, reset: .none)
    sync(clock) {
      When(begin) { element <== start }.elseWhen(valid) { element <== element &+ 1 }
      coarse
        <== mux(
          bits[4], Unsigned(0, width: 16),
          generator.y.payload >> concatenate(bits[2..<4], Unsigned(0, width: 2)))
      shifted <== coarse >> bits[0..<2]
    }
    unused(generator.x.ready, generator.y.valid)
    comb {
      generator.x.valid <== true
      generator.x.payload <== element.extended(to: 32)
      for (own, key) in zip(generator.keys, keys) { own <== key }
      generator.y.ready <== true
    }
    return shifted
  }

  /// `(value + random) >> (16 - bits)` limited to `bits` bits, three cycles later.
  fileprivate func rounded(
    _ value: Signed, _ random: Unsigned, bits: Unsigned, _ clock: Clock
  ) -> (value: Unsigned, saturates: Bit) {
    let sum = reg("sum", signed: 17, reset: .none)
    let coarse = reg("coarse", signed: 16, reset: .none)
    let result = reg("result", signed: 16, reset: .none)
    let shift = reg("shift", unsigned: 4, reset: .none)
    // Only the way up can overflow: rounding adds less than one unit of the result.
    let overflows = wire("overflows", !sum[16] & sum[15])
    let limited = wire(
      "limited", mux(overflows, Signed(32767, width: 16), sum.truncated(to: 16)))
    sync(clock) {
      shift <== bits[0..<4].constant(0) &- bits[0..<4]
      sum <== (value + random.signed).truncated(to: 17)
      coarse <== limited >> concatenate(shift[2..<4], Unsigned(0, width: 2))
      result <== coarse >> shift[0..<2]
    }
    return (result.asUnsigned, delayed("saturates", overflows, by: 2, clock))
  }
}
