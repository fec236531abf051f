import FixedPoint
import HDL

/// One lane of ``Finish``: aligns two numbers to 16 fraction bits, adds them and random bits, drops the
/// fraction and saturates.
///
/// Values are one number, the sum. A momentum is the decayed momentum and the gradient; a master is
/// the old one less the rate times the new momentum, which comes straight from the end of the pipe.
struct FinishLane: Module {
  /// What all lanes share. A number after a name is the stage in which it stands.
  struct Control {
    /// Whether a master enters.
    let isMaster0: Bit
    /// Whether negative sums become zero.
    let relu0: Bit
    /// The factor of the second number: decay or rate.
    let factor1: Factor
    /// The round keys of random bits, from stage 1 on.
    let keys: [Unsigned]
    /// The alignment of the first number.
    let firstFine3: Unsigned
    let firstCoarse5, firstCoarse6: Alignment.HalfWords
    let firstSaturates5: Bit
    /// The alignment of the second number.
    let secondFine4: Unsigned
    let secondCoarse6, secondCoarse7: Alignment.HalfWords
    /// Whether the second number is subtracted.
    let subtracts7, subtracts8: Bit
    /// Round to nearest even.
    let isNearest: Bit
    /// Bits from the result's sign bit on, but for bit 15.
    let limit: Unsigned
  }

  struct IO {
    let clock: Clock
    let control: Control
    /// Whether the lane is used and not masked.
    let isKept: Bit
    /// Whether there is a second number.
    let isUpdate: Bit
    let sum: Signed
    let oldMomentum: Signed
    let oldMaster: Signed
    /// The element's index.
    let element: Unsigned
    let elementOffset: Unsigned
    /// The first number in stage 1, without the masked ones.
    let sum1: Signed
    /// The value before saturation, in stage 9.
    let value9: Signed
    /// The result, whether it is positive, whether it saturated: all in stage 11.
    let result11: Signed
    let isPositive11: Bit
    let saturates11: Bit
  }

  var documentation: String { "A lane of a contraction's end." }

  func ports(_ p: Ports) -> IO {
    IO(
      clock: p.clock(reset: .none), control: .ports(p), isKept: p.bit(), isUpdate: p.bit(),
      sum: p.signed(40),
      oldMomentum: p.signed(16), oldMaster: p.signed(16), element: p.unsigned(32),
      elementOffset: p.unsigned(32), sum1: p.output(p.signed(40)), value9: p.output(p.signed(41)),
      result11: p.output(p.signed(16)), isPositive11: p.output(p.bit()),
      saturates11: p.output(p.bit()))
  }

  func body(_ io: IO, _ m: Builder) {
    let pipe = Pipeline(m, io.clock)
    let control = io.control
    let result = m.wire("result", signed: 16)

    // The first number. A master goes to the top of the word: its shift is 24 larger.
    let isDropped = m.wire(
      "isDropped", !io.isKept | control.relu0 & io.sum.isNegative & !control.isMaster0)
    let zero = Signed(0, width: 40)
    let first1 = pipe.register(
      "first", mux(control.isMaster0, io.oldMaster << 24, io.sum), clearedIf: isDropped, to: zero)
    let aligner = Aligner(width: 40, result: 56, name: "first", pipe: pipe, m: m)
    let first4 = aligner.fine(pipe.delay("first_waits", first1, 2), by: control.firstFine3)
    let first6 = aligner.limited(
      aligner.flags(first4, sticky: true), control.firstCoarse5, saturates: control.firstSaturates5)
    let first7 = pipe.register("first_aligned", aligner.coarse(first6, control.firstCoarse6))
    let sticky7 = pipe.register("first_dropped", first6.sticky!)

    // The second number.
    let factor = pipe.register(
      "number", mux(control.isMaster0, result, io.oldMomentum),
      clearedIf: !(io.isKept & io.isUpdate), to: Signed(0, width: 16))
    let product4 = control.factor1.product(factor, pipe)
    let second = Aligner(width: 24, result: 48, name: "second", pipe: pipe, m: m)
    let second5 = second.fine(product4, by: control.secondFine4)
    let second7 = second.limited(
      second.flags(second5, sticky: false), control.secondCoarse6, saturates: Bit(true))
    let aligned = second.coarse(second7, control.secondCoarse7)
    let second8 = pipe.register(
      "second_aligned",
      (aligned.asUnsigned ^ control.subtracts7.repeated(48)).asSigned)

    // Random bits, or just under a half.
    let random = randomBits(io, pipe, m)
    let random7 = pipe.register(
      "random", random, clearedIf: control.isNearest, to: Unsigned(0x7fff, width: 16))

    let roundsUp = m.wire("roundsUp", control.isNearest & (first7[16] | sticky7))
    let rounded8 = pipe.register(
      "rounded", sum(first7, random7.signed, carry: roundsUp, width: 57))
    let total9 = pipe.register(
      "total", sum(rounded8, second8, carry: control.subtracts8, width: 57))
    let value9 = total9[16..<57].asSigned

    let sign9 = m.wire("sign9", value9.mostSignificantBit)
    let excess = m.wire("excess", value9[0..<40] ^ sign9.repeated(40))
    let saturates10 = pipe.register(
      "saturates10",
      excess[15..<40].anyBit | (excess[0..<15] & control.limit).anyBit)
    let low10 = pipe.register("low10", value9[0..<15])
    let sign10 = pipe.register("sign10", sign9)
    let limit10 = (control.limit ^ (!sign10).repeated(15))
    let result11 = pipe.register(
      "outcome",
      concatenate(sign10, mux(saturates10, limit10, low10)).asSigned)
    // A number of one bit is never positive.
    let isPositive = m.wire(
      "exceedsZero", !sign10 & !control.limit[0] & (saturates10 | low10.anyBit))
    let isPositive11 = pipe.register("isPositive", isPositive)
    let saturates11 = pipe.register("saturated", saturates10)
    pipe.finish()
    m.comb {
      result <== result11
      io.sum1 <== first1
      io.value9 <== value9
      io.result11 <== result11
      io.isPositive11 <== isPositive11
      io.saturates11 <== saturates11
    }
    m.unused(total9)
  }

  /// The element's random bits on their way into stage 7.
  private func randomBits(_ io: IO, _ pipe: Pipeline, _ m: Builder) -> Unsigned {
    let block = pipe.register("element1", io.element &+ io.elementOffset)
    var high = block[16..<32]
    var low = block[0..<16]
    for (round, key) in io.control.keys.enumerated() {
      let mixed = m.wire(
        "mixed\(round)", (concatenate(high[0..<7], high[7..<16]) &+ low) ^ key)
      let next = concatenate(low[0..<14], low[14..<16]) ^ mixed
      if round == RandomBits.elementRounds - 1 { return next }
      high = pipe.register("high\(round + 2)", mixed)
      low = pipe.register("low\(round + 2)", next)
    }
    return low
  }
}

extension FinishLane.Control {
  static func ports(_ p: Ports) -> FinishLane.Control {
    func halfWords(_ choices: Int) -> Alignment.HalfWords {
      Alignment.HalfWords(choices: p.unsigned(choices))
    }
    return FinishLane.Control(
      isMaster0: p.bit(), relu0: p.bit(),
      factor1: Factor(digits: p.vector(4) { p.unsigned(2) }, top: p.bit()),
      keys: p.vector(RandomBits.elementRounds) { p.unsigned(16) }, firstFine3: p.unsigned(4),
      firstCoarse5: halfWords(6), firstCoarse6: halfWords(6), firstSaturates5: p.bit(),
      secondFine4: p.unsigned(4), secondCoarse6: halfWords(5), secondCoarse7: halfWords(5),
      subtracts7: p.bit(), subtracts8: p.bit(), isNearest: p.bit(), limit: p.unsigned(15))
  }
}
